import type { Words } from '../text/patterns.ts';
import { columns, type ThingRow } from './common-words.ts';

/** Names and letters that the press of every language prints in English. */
const everywhere: Words = `
  World Bank | World Bank Group | International Finance Corporation | International Fund for Agricultural Development | IFAD
  | Islamic Development Bank | IsDB | Asian Development Bank | ADB | African Development Bank | AfDB | Afreximbank
  | Inter-American Development Bank | IDB | IADB | Caribbean Development Bank | CDB | Asian Infrastructure Investment Bank
  | AIIB | New Development Bank | European Investment Bank | EIB | European Bank for Reconstruction and Development | EBRD
  | OPEC Fund for International Development | OPEC Fund | OFID | Kuwait Fund for Arab Economic Development | Kuwait Fund
  | Saudi Fund for Development | Abu Dhabi Fund for Development | Qatar Fund for Development | BADEA
  | Arab Bank for Economic Development in Africa | Arab Fund for Economic and Social Development | ICIEC | ITFC
  | Millennium Challenge Corporation | Green Climate Fund | Global Fund | Global Environment Facility | Gavi | KfW | GIZ
  | JICA | KOICA | TIKA | USAID | UNDP | UNICEF | UNFPA | UNOPS | UNHCR | UNIDO | UNODC | UNESCO | UNEP | UNRWA | UNITAR
  | UN Women | UN-Habitat | FAO | WFP | ICAO | WIPO | WMO | IRENA | IAEA | ICRC | ICMPD | IUCN | CARICOM | OECS | PAHO
  | OACPS | ASEAN | SAARC | ECOWAS | SADC | IGAD | COMESA | EFTA | OECD | OSCE | NATO | INTERPOL | AFRIPOL | ASEANAPOL | AMERIPOL | EAPCCO | GCCPOL | Europol | Eurojust
  | U.N. | Frontex | CERN | ICESCO | ALECSO | Africa CDC | CEPI | International Organization for Migration
  | Global Green Growth Institute | Eurasian Development Bank | Black Sea Trade and Development Bank
`;

/** The same in the words of each language; those of its own file are not repeated. */
const inEach: readonly ThingRow[] = [
  [
    'international criminal police organization | international criminal police organisation',
    'organisation internationale de police criminelle',
    'internationale criminele politieorganisatie | internationale criminele politie organisatie',
    'organización internacional de policía criminal',
    'المنظمة الدولية للشرطة الجنائية',
    'internationale* kriminalpolizeiliche* organisation',
  ],
  [
    'islamic corporation for the development of the private sector',
    'banque islamique de développement',
    'islamitische ontwikkelingsbank',
    'banco islámico de desarrollo',
    'البنك الإسلامي للتنمية',
    'islamische* entwicklungsbank',
  ],
  [
    'development bank of latin america',
    'banque interaméricaine de développement',
    'inter-amerikaanse ontwikkelingsbank | interamerikaanse ontwikkelingsbank',
    'banco interamericano de desarrollo',
    'بنك التنمية للبلدان الأمريكية',
    'interamerikanische* entwicklungsbank',
  ],
  [
    'caribbean development bank',
    'banque de développement des caraïbes',
    'caribische ontwikkelingsbank | caraïbische ontwikkelingsbank',
    'banco de desarrollo del caribe',
    'بنك التنمية الكاريبي',
    'karibische* entwicklungsbank',
  ],
  [
    'asian infrastructure investment bank',
    'banque asiatique d’investissement pour les infrastructures',
    'aziatische infrastructuurinvesteringsbank',
    'banco asiático de inversión en infraestructura',
    'البنك الآسيوي للاستثمار في البنية التحتية | البنك الآسيوي للتنمية',
    'asiatische* infrastrukturinvestmentbank | asiatische* infrastruktur-investitionsbank',
  ],
  [
    'central bank for economic integration',
    'banque de développement du conseil de l’europe | agence française de développement | afd',
    'franse ontwikkelingsbank | duitse ontwikkelingsbank',
    'agencia española de cooperación internacional para el desarrollo | aecid',
    'الوكالة الفرنسية للتنمية | بنك التعمير الألماني',
    'französische* entwicklungsagentur | österreichische* entwicklungsagentur | kreditanstalt für wiederaufbau',
  ],
  [
    'saudi fund for development',
    'fonds saoudien pour le développement | fonds koweïtien',
    'saoedisch ontwikkelingsfonds | koeweits fonds',
    'fondo saudí para el desarrollo | fondo kuwaití',
    'الصندوق السعودي للتنمية | الصندوق الكويتي للتنمية الاقتصادية العربية | الصندوق الكويتي للتنمية | صندوق أبوظبي للتنمية | صندوق قطر للتنمية | الصندوق العربي | صندوق الأوبك للتنمية الدولية | صندوق أوبك | المصرف العربي للتنمية الاقتصادية في إفريقيا | المصرف العربي للتنمية الاقتصادية في أفريقيا',
    'saudische* entwicklungsfonds | kuwait-fonds',
  ],
  [
    'international renewable energy agency',
    'fonds international de développement agricole',
    'internationaal fonds voor landbouwontwikkeling | wereldlandbouworganisatie | wereldvoedselorganisatie',
    'fondo internacional de desarrollo agrícola',
    'الصندوق الدولي للتنمية الزراعية | إيفاد | الفاو | منظمة الفاو',
    'internationale* fonds für landwirtschaftliche entwicklung | welternährungsorganisation | welternährungsprogramm*',
  ],
  [
    'united nations population fund | united nations children’s fund | united nations development programme | united nations office on drugs and crime | united nations high commissioner for refugees | united nations industrial development organization',
    'programme des nations unies pour le développement | fonds des nations unies pour l’enfance | fonds des nations unies pour la population | office des nations unies contre la drogue et le crime',
    'kinderfonds van de verenigde naties | ontwikkelingsprogramma van de verenigde naties | vn-vluchtelingenorganisatie | vn-kinderfonds | vn-ontwikkelingsprogramma',
    'programa de las naciones unidas para el desarrollo | fondo de las naciones unidas para la infancia | fondo de población de las naciones unidas | oficina de las naciones unidas contra la droga y el delito',
    'منظمة الأمم المتحدة للطفولة | صندوق الأمم المتحدة للسكان | مكتب الأمم المتحدة المعني بالمخدرات والجريمة | مكتب الأمم المتحدة لخدمات المشاريع | منظمة الأمم المتحدة للتنمية الصناعية | برنامج الأمم المتحدة للمستوطنات البشرية | هيئة الأمم المتحدة للمرأة | برنامج الأمم المتحدة للبيئة | منظمة اليونسكو | منظمة اليونيسف | وكالة الأونروا | الأونروا',
    'kinderhilfswerk der vereinten nationen | un-kinderhilfswerk | entwicklungsprogramm der vereinten nationen | un-entwicklungsprogramm | un-flüchtlingshilfswerk | flüchtlingshilfswerk der vereinten nationen | unido | unov',
  ],
  [
    'international civil aviation organization | international maritime organization | world tourism organization | world meteorological organization',
    'organisation de l’aviation civile internationale | organisation maritime internationale | organisation mondiale du tourisme',
    'internationale burgerluchtvaartorganisatie | internationale maritieme organisatie | wereldtoerismeorganisatie',
    'organización de aviación civil internacional | organización marítima internacional',
    'منظمة الطيران المدني الدولي | المنظمة البحرية الدولية | منظمة السياحة العالمية | المنظمة العالمية للملكية الفكرية | الاتحاد الدولي للاتصالات | منظمة التعاون والتنمية الاقتصادية | المنظمة العربية للتربية والثقافة والعلوم | الألكسو | اللجنة الدولية للصليب الأحمر',
    'internationale* zivilluftfahrtorganisation | weltorganisation für tourismus | internationale* seeschifffahrtsorganisation | internationale* komitee vom roten kreuz',
  ],
  [
    'organisation of african caribbean and pacific states',
    'organisation des états d’afrique des caraïbes et du pacifique',
    'organisatie van staten in afrika, het caribisch gebied en de stille oceaan | acs-staten',
    'organización de estados de áfrica, el caribe y el pacífico',
    'منظمة دول إفريقيا والكاريبي والمحيط الهادئ',
    'organisation afrikanischer, karibischer und pazifischer staaten | akp-staaten',
  ],
  [
    'central asia regional economic cooperation',
    'organisation de coopération de shanghai',
    'shanghai-samenwerkingsorganisatie | organisatie van turkse staten | raad van europa | samenwerkingsraad van de golf',
    'organización de cooperación de shanghái',
    'منظمة الدول التركية | مجلس أوروبا | رابطة دول جنوب شرق آسيا | الجماعة الكاريبية | مجموعة التنمية للجنوب الإفريقي | الرابطة الأوروبية للتجارة الحرة | ميركوسور | الاتحاد الأوراسي',
    'schanghaier organisation für zusammenarbeit | organisation der turkstaaten | östliche partnerschaft | eurasische* entwicklungsbank',
  ],
  [
    'caribbean community | organisation of american states | commonwealth of independent states | association of southeast asian nations | european free trade association | central american integration system | economic community of central african states',
    'communauté caribéenne | communauté des caraïbes | association européenne de libre-échange',
    'caribische gemeenschap | golf-samenwerkingsraad | europese vrijhandelsassociatie',
    'comunidad del caribe | asociación europea de libre comercio | comunidad de estados independientes',
    'الجماعة الكاريبية',
    'karibische* gemeinschaft | internationale* atomenergie-organisation | andengemeinschaft',
  ],
];

/** Head nouns of schools in the names that the press of every language leaves in English. */
export const englishSchools: Words = 'university | university colleges | college | institute | academy | polytechnic';

const schools: ThingRow = [
  'school | institutes',
  'université | institut | académie | école',
  'universiteit | *universiteit | hogeschool | instituut | academie',
  'universidad | instituto | academia | escuela',
  'جامعة | معهد | أكاديمية | كلية',
  'Universität | *universität | Hochschule | *hochschule | Akademie | *akademie | Institut | *institut',
];

/** Head nouns of universities, institutes and academies, which act for themselves and for no state. */
export const schoolsIn = (code: string): Words =>
  `${englishSchools} | ${schools[(columns as readonly string[]).indexOf(code)] ?? ''}`;

/** The same in the languages other than this one, for names that are left in their own. */
export const foreignSchools = (code: string): Words =>
  [
    ['en', englishSchools],
    ['fr', 'université | école | haute école'],
    ['es', 'universidad | escuela politécnica | politécnico'],
    ['pt', 'universidade | instituto politécnico'],
    ['it', 'università | politecnico | universitas'],
  ]
    .flatMap(([own, words]) => (own === code ? [] : words))
    .join(' | ');

/** The bodies of several states, and those through which one of them pays and lends, in a language's words and in English. */
export function worldBodies(code: string): Words {
  const column = (columns as readonly string[]).indexOf(code);
  return [everywhere, ...inEach.map((row) => row[column] ?? '')].join(' | ');
}
