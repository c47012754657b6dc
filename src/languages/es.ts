import type { Words } from '../text/patterns.ts';
import type { AreaWords } from './area-ids.ts';
import type { Asking } from './asking.ts';
import type { Labels } from './labels.ts';
import type { Language } from './language.ts';
import { commonPlaces } from './places.ts';

/** Adjectives and inhabitants by alpha-2 code, every inflected form; the reader asks no capital of them. */
const nationalities: Readonly<Record<string, Words>> = {
  AD: 'andorrano | andorrana | andorranos | andorranas',
  AE: 'emiratí | emiratíes | emiratís',
  AF: 'afgano | afgana | afganos | afganas',
  AG: 'antiguano | antiguana | antiguanos | antiguanas',
  AL: 'albanés | albanesa | albaneses | albanesas',
  AM: 'armenio | armenia | armenios | armenias',
  AO: 'angoleño | angoleña | angoleños | angoleñas | angolano | angolana | angolanos | angolanas',
  AR: 'argentino | argentina | argentinos | argentinas | rioplatense',
  AT: 'austríaco | austríaca | austríacos | austríacas',
  AU: 'australiano | australiana | australianos | australianas',
  AW: 'arubeño | arubeña | arubeños | arubeñas',
  AZ: 'azerbaiyano | azerbaiyana | azerbaiyanos | azerbaiyanas | azerí | azeríes',
  BA: 'bosnio | bosnia | bosnios | bosnias | bosnioherzegovino | bosnioherzegovina',
  BB: 'barbadense | barbadenses',
  BD: 'bangladesí | bangladesíes | bangladesís | bengalí | bengalíes | bengalís | bangladeshí | bangladeshíes',
  BE: 'belga | belgas | flamenco | flamenca | flamencos | flamencas | valón | valona | valones | valonas',
  BF: 'burkinés | burkinesa | burkineses | burkinesas | burkinabé | burkinabés',
  BG: 'búlgaro | búlgara | búlgaros | búlgaras',
  BH: 'bareiní | bareiníes | bareinís | bahreiní | bahreiníes | bahreinís',
  BI: 'burundés | burundesa | burundeses | burundesas | burundiano | burundiana',
  BJ: 'beninés | beninesa | benineses | beninesas',
  BM: 'bermudeño | bermudeña | bermudeños | bermudeñas',
  BN: 'bruneano | bruneana | bruneanos | bruneanas',
  BO: 'boliviano | boliviana | bolivianos | bolivianas',
  BR: 'brasileño | brasileña | brasileños | brasileñas | brasilero | brasilera | brasileros | brasileras',
  BS: 'bahameño | bahameña | bahameños | bahameñas',
  BT: 'butanés | butanesa | butaneses | butanesas',
  BW: 'botsuano | botsuana | botsuanos | botsuanas | botswanés | botswanesa | botswaneses | botswanesas',
  BY: 'bielorruso | bielorrusa | bielorrusos | bielorrusas | belaruso | belarusa | belarusos | belarusas',
  BZ: 'beliceño | beliceña | beliceños | beliceñas',
  CA: 'canadiense | canadienses | quebequés | quebequesa | quebequeses | quebequesas',
  CD: 'congoleño | congoleña | congoleños | congoleñas | congolés | congolesa | congoleses | congolesas', // before CG: the likelier reading
  CF: 'centroafricano | centroafricana | centroafricanos | centroafricanas',
  CG: 'congoleño | congoleña | congoleños | congoleñas | congolés | congolesa | congoleses | congolesas | congolense',
  CH: 'suizo | suiza | suizos | suizas | helvético | helvética | helvéticos | helvéticas',
  CI: 'marfileño | marfileña | marfileños | marfileñas',
  CK: 'cookiano | cookiana | cookianos | cookianas',
  CL: 'chileno | chilena | chilenos | chilenas',
  CM: 'camerunés | camerunesa | cameruneses | camerunesas | camerunense | camerunenses',
  CN: 'chino | china | chinos | chinas',
  CO: 'colombiano | colombiana | colombianos | colombianas',
  CR: 'costarricense | costarricenses | tico | ticos',
  CU: 'cubano | cubana | cubanos | cubanas',
  CV: 'caboverdiano | caboverdiana | caboverdianos | caboverdianas | caboverdense | caboverdenses',
  CW: 'curazoleño | curazoleña | curazoleños | curazoleñas',
  CY: 'chipriota | chipriotas',
  CZ: 'checo | checa | checos | checas',
  DE: 'alemán | alemana | alemanes | alemanas | germano | germana | germanos | germanas | teutón | teutona',
  DJ: 'yibutiano | yibutiana | yibutianos | yibutianas',
  DK: 'danés | danesa | daneses | danesas',
  DM: 'dominiqués | dominiquesa | dominiqueses | dominiquesas',
  DO: 'dominicano | dominicana | dominicanos | dominicanas | quisqueyano | quisqueyana | quisqueyanos',
  DZ: 'argelino | argelina | argelinos | argelinas',
  EC: 'ecuatoriano | ecuatoriana | ecuatorianos | ecuatorianas',
  EE: 'estonio | estonia | estonios | estonias',
  EG: 'egipcio | egipcia | egipcios | egipcias',
  EH: 'saharaui | saharauis',
  ER: 'eritreo | eritrea | eritreos | eritreas',
  ES: 'español | española | españoles | españolas | catalán | catalana | catalanes | catalanas | andaluz | andaluza | andaluces | andaluzas | madrileño | madrileña | madrileños | madrileñas | valenciano | valenciana | valencianos | valencianas | hispano | hispana',
  ET: 'etíope | etíopes',
  FI: 'finlandés | finlandesa | finlandeses | finlandesas | fineses | finesa | finesas',
  FJ: 'fiyiano | fiyiana | fiyianos | fiyianas | fijiano | fijiana',
  FM: 'micronesio | micronesia | micronesios | micronesias',
  FO: 'feroés | feroesa | feroeses | feroesas',
  FR: 'francés | francesa | franceses | francesas | galo | gala | galos | galas',
  GA: 'gabonés | gabonesa | gaboneses | gabonesas',
  GB: 'británico | británica | británicos | británicas | inglés | inglesa | ingleses | inglesas | escocés | escocesa | escoceses | escocesas | galés | galesa | galeses | galesas | norirlandés | norirlandesa | norirlandeses | norirlandesas',
  GD: 'granadino | granadina | granadinos | granadinas',
  GE: 'georgiano | georgiana | georgianos | georgianas',
  GF: 'francoguayanés | francoguayanesa | francoguayaneses | francoguayanesas',
  GH: 'ghanés | ghanesa | ghaneses | ghanesas',
  GI: 'gibraltareño | gibraltareña | gibraltareños | gibraltareñas',
  GL: 'groenlandés | groenlandesa | groenlandeses | groenlandesas',
  GM: 'gambiano | gambiana | gambianos | gambianas',
  GN: 'guineano | guineana | guineanos | guineanas',
  GP: 'guadalupeño | guadalupeña | guadalupeños | guadalupeñas',
  GQ: 'ecuatoguineano | ecuatoguineana | ecuatoguineanos | ecuatoguineanas | guineoecuatoriano | guineoecuatoriana | guineoecuatorianos | guineano | guineana | guineanos | guineanas',
  GR: 'griego | griega | griegos | griegas | heleno | helena | helenos | helenas',
  GT: 'guatemalteco | guatemalteca | guatemaltecos | guatemaltecas',
  GU: 'guameño | guameña | guameños | guameñas',
  GW: 'bisauguineano | bisauguineana | bisauguineanos | bisauguineanas | guineano de Bisáu | guineano | guineana | guineanos | guineanas',
  GY: 'guyanés | guyanesa | guyaneses | guyanesas',
  HK: 'hongkonés | hongkonesa | hongkoneses | hongkonesas',
  HN: 'hondureño | hondureña | hondureños | hondureñas | catracho | catracha | catrachos',
  HR: 'croata | croatas',
  HT: 'haitiano | haitiana | haitianos | haitianas',
  HU: 'húngaro | húngara | húngaros | húngaras | magiar | magiares',
  ID: 'indonesio | indonesia | indonesios | indonesias',
  IE: 'irlandés | irlandesa | irlandeses | irlandesas',
  IL: 'israelí | israelíes | israelís | hebreo | hebrea',
  IM: 'manés | manesa | maneses | manesas',
  IN: 'indio | india | indios | indias',
  IQ: 'iraquí | iraquíes | iraquís',
  IR: 'iraní | iraníes | iranís',
  IS: 'islandés | islandesa | islandeses | islandesas',
  IT: 'italiano | italiana | italianos | italianas | siciliano | siciliana | sicilianos | sicilianas | transalpino | transalpina',
  JM: 'jamaicano | jamaicana | jamaicanos | jamaicanas | jamaiquino | jamaiquina | jamaiquinos | jamaiquinas',
  JO: 'jordano | jordana | jordanos | jordanas',
  JP: 'japonés | japonesa | japoneses | japonesas | nipón | nipona | nipones | niponas',
  KE: 'keniano | keniana | kenianos | kenianas | keniata | keniatas',
  KG: 'kirguís | kirguisa | kirguises | kirguisas | kirguiso',
  KH: 'camboyano | camboyana | camboyanos | camboyanas',
  KI: 'kiribatiano | kiribatiana | kiribatianos | kiribatianas',
  KM: 'comorense | comorenses',
  KN: 'sancristobaleño | sancristobaleña | sancristobaleños | sancristobaleñas',
  KR: 'surcoreano | surcoreana | surcoreanos | surcoreanas | coreano | coreana | coreanos | coreanas',
  KP: 'norcoreano | norcoreana | norcoreanos | norcoreanas | coreano | coreana | coreanos | coreanas',
  KW: 'kuwaití | kuwaitíes | kuwaitís',
  KY: 'caimanés | caimanesa | caimaneses | caimanesas',
  KZ: 'kazajo | kazaja | kazajos | kazajas | kazako | kazaka | kazakos | kazakas | kazajistano | kazajistana | kazajistanos | kazajstano | kazajstana',
  LA: 'laosiano | laosiana | laosianos | laosianas',
  LB: 'libanés | libanesa | libaneses | libanesas',
  LC: 'santalucense | santalucenses',
  LI: 'liechtensteiniano | liechtensteiniana | liechtensteinianos | liechtensteinianas',
  LK: 'esrilanqués | esrilanquesa | esrilanqueses | esrilanquesas | ceilanés | ceilanesa | ceilaneses | ceilanesas | srilankés | srilankesa',
  LR: 'liberiano | liberiana | liberianos | liberianas',
  LS: 'lesotense | lesotenses',
  LT: 'lituano | lituana | lituanos | lituanas',
  LU: 'luxemburgués | luxemburguesa | luxemburgueses | luxemburguesas',
  LV: 'letón | letona | letones | letonas',
  LY: 'libio | libia | libios | libias',
  MA: 'marroquí | marroquíes | marroquís | alauí | alauita | alauitas',
  MC: 'monegasco | monegasca | monegascos | monegascas',
  MD: 'moldavo | moldava | moldavos | moldavas',
  ME: 'montenegrino | montenegrina | montenegrinos | montenegrinas',
  MG: 'malgache | malgaches',
  MH: 'marshalés | marshalesa | marshaleses | marshalesas',
  MK: 'macedonio | macedonia | macedonios | macedonias | normacedonio | normacedonia | normacedonios | normacedonias',
  ML: 'maliense | malienses | malí | malíes | malís',
  MM: 'birmano | birmana | birmanos | birmanas',
  MN: 'mongol | mongola | mongoles | mongolas',
  MO: 'macaense | macaenses',
  MQ: 'martiniqueño | martiniqueña | martiniqueños | martiniqueñas | martiniqués | martiniquesa | martiniqueses | martiniquesas',
  MR: 'mauritano | mauritana | mauritanos | mauritanas',
  MT: 'maltés | maltesa | malteses | maltesas',
  MU: 'mauriciano | mauriciana | mauricianos | mauricianas',
  MV: 'maldivo | maldiva | maldivos | maldivas',
  MW: 'malauí | malauíes | malauís | malauiano | malauiana',
  MX: 'mexicano | mexicana | mexicanos | mexicanas | mejicano | mejicana | mejicanos | mejicanas',
  MY: 'malasio | malasia | malasios | malasias',
  MZ: 'mozambiqueño | mozambiqueña | mozambiqueños | mozambiqueñas | mozambicano | mozambicana | mozambicanos',
  NA: 'namibio | namibia | namibios | namibias',
  NC: 'neocaledonio | neocaledonia | neocaledonios | neocaledonias',
  NE: 'nigerino | nigerina | nigerinos | nigerinas',
  NG: 'nigeriano | nigeriana | nigerianos | nigerianas',
  NI: 'nicaragüense | nicaragüenses',
  NL: 'neerlandés | neerlandesa | neerlandeses | neerlandesas | holandés | holandesa | holandeses | holandesas',
  NO: 'noruego | noruega | noruegos | noruegas',
  NP: 'nepalí | nepalíes | nepalís | nepalés | nepalesa | nepaleses | nepalesas',
  NR: 'nauruano | nauruana | nauruanos | nauruanas',
  NU: 'niueño | niueña | niueños | niueñas',
  NZ: 'neozelandés | neozelandesa | neozelandeses | neozelandesas | maorí | maoríes | neocelandés | neocelandesa | neocelandeses',
  OM: 'omaní | omaníes | omanís | omanita | omanitas',
  PA: 'panameño | panameña | panameños | panameñas | istmeño | istmeña | istmeños',
  PE: 'peruano | peruana | peruanos | peruanas',
  PF: 'francopolinesio | francopolinesia | tahitiano | tahitiana',
  PG: 'papú | papúes | papuano | papuana',
  PH: 'filipino | filipina | filipinos | filipinas',
  PK: 'paquistaní | paquistaníes | paquistanís | pakistaní | pakistaníes | pakistanís',
  PL: 'polaco | polaca | polacos | polacas',
  PR: 'puertorriqueño | puertorriqueña | puertorriqueños | puertorriqueñas | boricua | boricuas',
  PS: 'palestino | palestina | palestinos | palestinas | gazatí | gazatíes | gazatís',
  PT: 'portugués | portuguesa | portugueses | portuguesas | luso | lusa | lusos | lusas | lusitano | lusitana | lusitanos',
  PW: 'palauano | palauana | palauanos | palauanas',
  PY: 'paraguayo | paraguaya | paraguayos | paraguayas | guaraní | guaraníes | guaranís',
  QA: 'catarí | cataríes | catarís | qatarí | qataríes | qatarís',
  RE: 'reunionense | reunionenses',
  RO: 'rumano | rumana | rumanos | rumanas',
  RS: 'serbio | serbia | serbios | serbias',
  RU: 'ruso | rusa | rusos | rusas | moscovita | moscovitas',
  RW: 'ruandés | ruandesa | ruandeses | ruandesas',
  SA: 'saudí | saudíes | saudís | saudita | sauditas',
  SB: 'salomonense | salomonenses',
  SC: 'seychellense | seychellenses',
  SD: 'sudanés | sudanesa | sudaneses | sudanesas',
  SE: 'sueco | sueca | suecos | suecas',
  SG: 'singapurense | singapurenses | singapurés | singapuresa',
  SI: 'esloveno | eslovena | eslovenos | eslovenas',
  SK: 'eslovaco | eslovaca | eslovacos | eslovacas',
  SL: 'sierraleonés | sierraleonesa | sierraleoneses | sierraleonesas',
  SM: 'sanmarinense | sanmarinenses',
  SN: 'senegalés | senegalesa | senegaleses | senegalesas | senegalense',
  SO: 'somalí | somalíes | somalís',
  SR: 'surinamés | surinamesa | surinameses | surinamesas | surinameño | surinameña | surinameños',
  SS: 'sursudanés | sursudanesa | sursudaneses | sursudanesas',
  ST: 'santotomense | santotomenses | santotomeño | santotomeña',
  SV: 'salvadoreño | salvadoreña | salvadoreños | salvadoreñas',
  SX: 'sanmartinense | sanmartinenses',
  SY: 'sirio | siria | sirios | sirias',
  SZ: 'suazi | suazis | esuatiniano | esuatiniana | esuatinianos | esuatinianas',
  TD: 'chadiano | chadiana | chadianos | chadianas',
  TG: 'togolés | togolesa | togoleses | togolesas',
  TH: 'tailandés | tailandesa | tailandeses | tailandesas',
  TJ: 'tayiko | tayika | tayikos | tayikas',
  TL: 'timorense | timorenses',
  TM: 'turcomano | turcomana | turcomanos | turcomanas | turkmeno | turkmena | turkmenos | turkmenas',
  TN: 'tunecino | tunecina | tunecinos | tunecinas',
  TO: 'tongano | tongana | tonganos | tonganas',
  TR: 'turco | turca | turcos | turcas',
  TT: 'trinitense | trinitenses | trinitario | trinitaria | trinitobaguense',
  TV: 'tuvaluano | tuvaluana | tuvaluanos | tuvaluanas',
  TW: 'taiwanés | taiwanesa | taiwaneses | taiwanesas',
  TZ: 'tanzano | tanzana | tanzanos | tanzanas | tanzaniano | tanzaniana | tanzanianos | tanzanianas',
  UA: 'ucraniano | ucraniana | ucranianos | ucranianas',
  UG: 'ugandés | ugandesa | ugandeses | ugandesas',
  US: 'estadounidense | estadounidenses | norteamericano | norteamericana | norteamericanos | norteamericanas | estadunidense | estadunidenses',
  UY: 'uruguayo | uruguaya | uruguayos | uruguayas',
  UZ: 'uzbeko | uzbeka | uzbekos | uzbekas | uzbekistano | uzbekistana',
  VA: 'vaticano | vaticana | vaticanos | vaticanas',
  VC: 'sanvicentino | sanvicentina | sanvicentinos | sanvicentinas',
  VE: 'venezolano | venezolana | venezolanos | venezolanas',
  VN: 'vietnamita | vietnamitas',
  VU: 'vanuatuense | vanuatuenses',
  WS: 'samoano | samoana | samoanos | samoanas',
  XK: 'kosovar | kosovares',
  YE: 'yemení | yemeníes | yemenís',
  YT: 'mahorés | mahoresa | mahoreses | mahoresas',
  ZA: 'sudafricano | sudafricana | sudafricanos | sudafricanas | surafricano | surafricana | surafricanos | surafricanas',
  ZM: 'zambiano | zambiana | zambianos | zambianas',
  ZW: 'zimbabuense | zimbabuenses | zimbabués | zimbabuesa | zimbabueses | zimbabuesas | zimbabuano | zimbabuana',
};

/** Names of countries beyond those of `Intl.DisplayNames`: short, official and old names, abbreviations. */
const countries: Readonly<Record<string, Words>> = {
  AE: 'EAU | Emiratos | UAE',
  AF: 'Emirato Islámico de Afganistán | República Islámica de Afganistán',
  AG: 'Antigua',
  AM: 'República de Armenia',
  AO: 'República de Angola',
  AR: 'República Argentina',
  AT: 'República de Austria',
  AZ: 'República de Azerbaiyán | Azerbaiján',
  BA: 'Bosnia | Bosnia-Herzegovina',
  BD: 'Bangladesh',
  BE: 'Reino de Bélgica',
  BH: 'Bahréin | Reino de Baréin',
  BJ: 'República de Benín',
  BN: 'Brunéi Darussalam',
  BO: 'Estado Plurinacional de Bolivia',
  BR: 'República Federativa del Brasil',
  BW: 'Botswana',
  BY: 'Belarús',
  CD: 'RD Congo | RDC | R.D.C. | RD del Congo | Congo-Kinshasa | República Democrática de Congo | Congo',
  CF: 'Centroáfrica',
  CG: 'República del Congo | Congo-Brazzaville',
  CH: 'Confederación Suiza | Confederación Helvética',
  CI: 'Costa de Marfil | República de Costa de Marfil',
  CL: 'República de Chile',
  CN: 'República Popular China | República Popular de China | RPC',
  CO: 'República de Colombia',
  CR: 'República de Costa Rica',
  CU: 'República de Cuba | mayor de las Antillas | isla de Cuba',
  CV: 'República de Cabo Verde',
  CZ: 'República Checa',
  DE: 'República Federal de Alemania | RFA',
  DJ: 'Djibouti | Djibuti',
  DK: 'Reino de Dinamarca',
  DO: 'Rep. Dominicana | RD',
  DZ: 'República Argelina Democrática y Popular',
  EC: 'República del Ecuador',
  EG: 'República Árabe de Egipto',
  EH: 'RASD | República Árabe Saharaui Democrática',
  ES: 'Reino de España',
  ET: 'República Democrática Federal de Etiopía',
  FR: 'República Francesa',
  GB: 'UK | Gran Bretaña | Reino Unido de Gran Bretaña e Irlanda del Norte | Inglaterra | Escocia | Gales | Irlanda del Norte',
  GH: 'República de Ghana',
  GM: 'República de Gambia',
  GN: 'República de Guinea | Guinea Conakry | Guinea Conakri',
  GP: 'isla de Guadalupe',
  GQ: 'República de Guinea Ecuatorial',
  GR: 'República Helénica',
  GT: 'República de Guatemala',
  GY: 'República Cooperativa de Guyana',
  GW: 'Guinea-Bissau | República de Guinea-Bisáu',
  HN: 'República de Honduras',
  ID: 'República de Indonesia',
  IL: 'Estado de Israel',
  IN: 'República de la India',
  IQ: 'Iraq | República de Irak',
  IR: 'República Islámica de Irán',
  IT: 'República Italiana',
  JO: 'Reino Hachemita de Jordania | Reino Hachemita',
  KE: 'Kenya | República de Kenia',
  KG: 'Kirguizistán | República Kirguisa',
  KR: 'República de Corea | Corea',
  KP: 'RPDC | República Popular Democrática de Corea | Corea',
  KW: 'Estado de Kuwait',
  KZ: 'Kazajstán | Kazakstán | República de Kazajistán',
  LB: 'República Libanesa',
  LS: 'Lesotho',
  LU: 'Gran Ducado de Luxemburgo',
  LY: 'Estado de Libia',
  MA: 'Marocco | Reino de Marruecos | Reino alauí | Reino alauita | Reino Jerifiano',
  MD: 'República de Moldavia | Moldova | República de Moldova',
  MG: 'República de Madagascar',
  MK: 'Macedonia',
  MM: 'Birmania',
  MR: 'República Islámica de Mauritania',
  MU: 'isla Mauricio | República de Mauricio',
  MW: 'Malawi',
  MX: 'Méjico | Estados Unidos Mexicanos',
  MY: 'Federación de Malasia',
  MZ: 'República de Mozambique',
  NG: 'República Federal de Nigeria',
  NI: 'República de Nicaragua',
  NL: 'Holanda | Reino de los Países Bajos',
  NO: 'Reino de Noruega',
  OM: 'Sultanato de Omán',
  PA: 'República de Panamá',
  PE: 'República del Perú',
  PH: 'República de Filipinas',
  PK: 'República Islámica de Pakistán | República Islámica del Pakistán | Paquistán',
  PL: 'República de Polonia',
  PS: 'Estado de Palestina | Cisjordania | Autoridad Palestina',
  PT: 'República Portuguesa',
  PY: 'República del Paraguay',
  QA: 'Qatar | Estado de Catar | Estado de Qatar',
  RE: 'isla de la Reunión | isla Reunión',
  RS: 'República de Serbia',
  RU: 'Federación Rusa | Federación de Rusia',
  RW: 'Rwanda | República de Ruanda',
  SA: 'Arabia Saudita | Reino de Arabia Saudí | Reino de Arabia Saudita',
  SD: 'República de Sudán',
  SE: 'Reino de Suecia',
  SG: 'República de Singapur',
  SN: 'República de Senegal | República del Senegal',
  SO: 'República Federal de Somalia | Somalilandia',
  SS: 'República de Sudán del Sur',
  ST: 'Santo Tomé',
  SV: 'República de El Salvador',
  SY: 'República Árabe Siria',
  SZ: 'Suazilandia | Eswatini | Swazilandia',
  TH: 'Reino de Tailandia',
  TJ: 'Tadyikistán | República de Tayikistán | Tajikistán',
  TL: 'Timor Oriental',
  TN: 'República Tunecina | República de Túnez',
  TR: 'Türkiye | República de Turquía',
  TT: 'Trinidad',
  TW: 'República de China | Formosa',
  TZ: 'República Unida de Tanzania | Zanzíbar',
  UA: 'República de Ucrania',
  US: 'US | USA | U.S. | U.S.A. | EEUU | Estados Unidos de América | Norteamérica | EUA | Unión Americana',
  UY: 'República Oriental del Uruguay',
  UZ: 'República de Uzbekistán',
  VA: 'Vaticano | El Vaticano | Santa Sede',
  VE: 'República Bolivariana de Venezuela',
  VN: 'Viet Nam | República Socialista de Vietnam',
  YE: 'República del Yemen',
  ZA: 'Suráfrica | República de Sudáfrica',
  ZM: 'República de Zambia',
  ZW: 'Zimbabwe',
  KM: 'Comores | Islas Comoras | Unión de las Comoras',
  SR: 'Suriname | República de Surinam',
  FJ: 'Fiji',
  PW: 'Palau',
  NZ: 'Nueva Zelandia',
  BS: 'Las Bahamas | Commonwealth de las Bahamas',
};

/** What stands for a government as its capital does. */
const governments: Readonly<Record<string, Words>> = {
  AR: 'Casa Rosada',
  BI: 'Buyumbura',
  BJ: 'Cotonú | Cotonou',
  BR: 'Itamaraty | Planalto',
  CI: 'Abiyán | Abidjan',
  CO: 'Casa de Nariño',
  EC: 'Carondelet',
  ES: 'Asuntos Exteriores Unión Europea y Cooperación | Moncloa | La Moncloa | Palacio de la Moncloa',
  FR: "Elíseo | Palacio del Elíseo | Quai d'Orsay | Matignon",
  GB: 'Downing Street | Whitehall',
  IL: 'Tel Aviv',
  IT: 'Palacio Chigi | Farnesina | Quirinal',
  NL: 'La Haya',
  PE: 'Torre Tagle',
  RU: 'Kremlin',
  US: 'Casa Blanca',
  VE: 'Miraflores',
};

/**
 * Towns and some regions by alpha-2 code, the capital first, also in their own spelling; the reader wants a capital
 * letter. Seats of government that the press writes for a place of meeting (`La Moncloa`) stand among them. Towns of the
 * same name in Spain and America are given to the one that the press means without saying more.
 */
const places: Readonly<Record<string, Words>> = {
  ...commonPlaces,
  AD: 'Andorra la Vieja | Andorra la Vella',
  AE: 'Abu Dabi | Dubái | Sarja | Fuyaira | Ras al Jaima | Abu Dhabi | Abou Dabi | Sharjah | Ajman | Fujairah | Ras al-Khaimah | Ras Al Khaima | Umm al-Quwain | Al Ain | Khor Fakkan | Masdar City | Ruwais | Jebel Ali',
  AF: 'Kabul | Kandahar | Mazar-i-Sharif | Qandahar | Herat | Mazar-e-Sharif | Mazar-i-Charif | Jalalabad | Djalalabad | Kunduz | Ghazni | Bamiyan | Bamyan | Lashkar Gah | Lashkargah | Bagram | Khost',
  AG: "Saint John's | St. John's",
  AM: 'Ereván | Yerevan | Gyumri | Vanadzor | Etchmiadzin',
  AO: 'Luanda | Benguela | Lobito | Huambo | Cabinda | Lubango | Malanje',
  AR: 'Buenos Aires | Rosario | Mendoza | Salta | Tucumán | Mar del Plata | Ushuaia | Jujuy | Posadas | Corrientes | Misiones | Neuquén | Patagonia | Tierra del Fuego | Casa Rosada | La Plata | Bariloche | San Carlos de Bariloche',
  AT: 'Viena | Salzburgo | Vienna | Wien | Salzburg | Graz | Linz | Innsbruck | Klagenfurt',
  AU: 'Canberra | Sídney | Camberra | Sydney | Melbourne | Brisbane | Perth | Adelaide | Hobart | Gold Coast | Cairns',
  AZ: 'Bakú | Najicheván | Bakou | Ganja | Sumgait | Sumqayit | Shusha | Shushi | Khankendi | Stepanakert | Nakhchivan | Lachin | Aghdam | Agdam | Fuzuli',
  BD: "Daca | Dhaka | Dacca | Chittagong | Chattogram | Sylhet | Khulna | Rajshahi | Barisal | Rangpur | Mymensingh | Comilla | Cumilla | Cox's Bazar",
  BE: 'Bruselas | Amberes | Gante | Brujas | Lovaina | Lieja | Malinas | Flandes | Brussels | Bruxelles | Brussel | Antwerp | Antwerpen | Anvers | Ghent | Gent | Gand | Bruges | Brugge | Liège | Luik | Namur | Namen | Charleroi | Leuven | Louvain | Mechelen | Malines | Ostend | Oostende | Ostende | Kortrijk | Courtrai | Hasselt | Genk | Tournai | Doornik | Zeebrugge | Louvain-la-Neuve | Arlon | Aarlen | Aalst | Alost | Sint-Niklaas | Roeselare | Turnhout | Molenbeek | Schaerbeek | Schaarbeek | Anderlecht | Laeken | Laken | Zaventem | La Louvière | Verviers | Seraing | Ypres | Ieper | Vilvoorde | Vilvorde | Wavre | Bastogne | Bastenaken | Dinant | Knokke | Diegem | Ixelles | Elsene | Uccle | Ukkel | Lokeren | Lommel',
  BF: "Uagadugú | Ouagadougou | Bobo-Dioulasso | Koudougou | Ouahigouya | Djibo | Fada N'Gourma",
  BG: 'Sofía | Plovdiv | Varna | Burgas | Bourgas',
  BO: 'La Paz | Sucre | Santa Cruz de la Sierra | Cochabamba | El Alto | Oruro | Potosí | Tarija',
  BR: 'Brasilia | Río de Janeiro | San Pablo | Sao Paulo | Foz de Iguazú | Planalto | Itamaraty | Curitiba | Rio | Salvador de Bahia | Belo Horizonte | Fortaleza | Recife | Porto Alegre | Manaus | Goiânia | Florianópolis | Foz do Iguaçu | Campinas | São José dos Campos | Itaipu',
  CA: 'Ottawa | Montreal | Quebec | Nueva Escocia | Columbia Británica | Terranova | Toronto | Vancouver | Quebec City | Calgary | Edmonton | Winnipeg | Halifax | Gatineau | Sherbrooke | Trois-Rivières | Mississauga | Brampton | Saskatoon | Moncton | Fredericton | Charlottetown | Whitehorse | Yellowknife | Iqaluit | Banff | Kananaskis | Charlevoix | Saguenay | Longueuil | Ontario | British Columbia | Alberta | Manitoba | Saskatchewan | Nova Scotia | New Brunswick | Newfoundland',
  CD: 'Kinsasa | Kivu del Norte | Kivu del Sur | Kinshasa | Lubumbashi | Goma | Bukavu | Kisangani | Mbuji-Mayi | Kananga | Matadi | Uvira | Butembo | Bunia | Kolwezi | Likasi | Mbandaka | North Kivu | South Kivu | Ituri | Katanga',
  CF: 'Bangui | Bambari | Berberati | Bouar | Birao | Bangassou',
  CG: 'Brazzaville | Pointe-Noire | Dolisie | Oyo | Ouesso',
  CH: 'Berna | Ginebra | Zúrich | Lausana | Basilea | Lucerna | Bern | Berne | Geneva | Genève | Genf | Lausanne | Basel | Basle | Bâle | Lugano | Lucerne | Luzern | Davos | St. Gallen | Saint-Gall | Neuchâtel | Fribourg | Winterthur | Zug | Montreux | Sion | Crans-Montana | Bürgenstock | Locarno | Interlaken | Nyon | Vevey',
  CI: 'Yamusukro | Abiyán | Yamoussoukro | Abidjan | Bouaké | San-Pédro | Korhogo | Daloa | Grand-Bassam | Odienné | Gagnoa | Bondoukou',
  CL: 'Santiago | Santiago de Chile | La Moneda | Valdivia | Valparaíso | Antofagasta | Iquique | Punta Arenas | Viña del Mar | Temuco | Puerto Montt | Arica',
  CM: 'Yaundé | Duala | Yaoundé | Douala | Garoua | Bamenda | Maroua | Bafoussam | Buea | Limbé | Kribi | Ngaoundéré | Ebolowa | Bertoua',
  CN: "Pekín | Shanghái | Nankín | Cantón | Mongolia Interior | Beijing | Peking | Guangzhou | Shenzhen | Tianjin | Chongqing | Chengdu | Wuhan | Nanjing | Nanking | Xi'an | Xian | Hangzhou | Suzhou | Qingdao | Dalian | Harbin | Shenyang | Jinan | Zhengzhou | Changsha | Kunming | Xiamen | Fuzhou | Ningbo | Yiwu | Urumqi | Kashgar | Lhasa | Hefei | Nanning | Guiyang | Taiyuan | Lanzhou | Hohhot | Changchun | Hainan | Sanya | Boao | Haikou | Dongguan | Foshan | Zhuhai | Xinjiang | Tibet | Guangdong | Sichuan | Zhejiang | Jiangsu | Fujian | Shandong | Yunnan | Hubei | Hunan | Henan | Hebei | Inner Mongolia | Yinchuan | Ningxia",
  CO: 'Bogotá | Medellín | Cali | Cartagena de Indias | Cúcuta | Leticia | Tumaco | Casa de Nariño | Buenaventura | Villavicencio | Ibagué | Manizales | Barranquilla | Santa Marta | Bucaramanga',
  CR: 'San José | Limón | Alajuela',
  CU: 'La Habana | Guantánamo | Havana | Santiago de Cuba | Camagüey | Varadero | Holguín | Matanzas | Cienfuegos',
  CV: 'Praia | Mindelo | Espargos',
  CY: 'Nicosia | Limasol | Lefkosia | Limassol | Larnaca | Paphos | Famagusta | Ayia Napa',
  CZ: 'Praga | Prague | Praha | Brno | Ostrava | Pilsen | Plzen | Olomouc | Karlovy Vary',
  DE: 'Berlín | Múnich | Fráncfort | Hamburgo | Colonia | Dresde | Hannover | Núremberg | Bremen | Maguncia | Baviera | Sajonia | Hesse | Brandeburgo | Renania | Turingia | München | Frankfurt | Hamburg | Cologne | Köln | Düsseldorf | Stuttgart | Bonn | Leipzig | Dresden | Hanover | Nürnberg | Dortmund | Duisburg | Bochum | Wuppertal | Bielefeld | Münster | Karlsruhe | Mannheim | Wiesbaden | Mainz | Freiburg | Heidelberg | Potsdam | Kiel | Rostock | Lübeck | Erfurt | Weimar | Magdeburg | Aachen | Aix-la-Chapelle | Saarbrücken | Ramstein | Wolfsburg | Ingolstadt | Augsburg | Würzburg | Regensburg | Kassel | Göttingen | Jena | Chemnitz | Halle an der Saale | Braunschweig | Bavaria | Saxony | North Rhine-Westphalia | Baden-Württemberg | Lower Saxony | Brandenburg | Thuringia | Garmisch-Partenkirchen | Darmstadt | Bremerhaven | Wilhelmshaven',
  DJ: 'Ciudad de Yibuti | Djibouti City | Djibouti-Ville | Ali Sabieh | Tadjourah | Obock | Doraleh',
  DK: 'Copenhague | Copenhagen | København | Aarhus | Århus | Odense | Aalborg | Esbjerg | Billund',
  DO: 'Santo Domingo | Punta Cana | Santiago de los Caballeros | Puerto Plata',
  DZ: "Argel | Orán | Constantina | Tinduf | Tremecén | Cabilia | Algiers | Alger | Constantine | Annaba | Blida | Sétif | Batna | Tlemcen | Tizi Ouzou | Béjaïa | Tindouf | Tamanrasset | Ghardaïa | Ouargla | Hassi Messaoud | Hassi R'Mel | Biskra | Djelfa | Mostaganem | Skikda | Béchar | Adrar | In Amenas | Sidi Bel Abbès | Chlef | Médéa | Boumerdès | Tipaza | Tipasa | Jijel | Guelma | Souk Ahras | El Oued | Laghouat | Mascara | Tiaret | Bouira | Tébessa | Khenchela | Relizane | Zéralda | Kabylie | Kabylia | Illizi | Djanet | Arzew",
  EC: 'Quito | Guayaquil | Galápagos | Manta | Esmeraldas | Carondelet',
  EG: 'El Cairo | Cairo | Alejandría | Guiza | Sharm el Sheij | Asuán | Puerto Said | Suez | Sinaí | Nueva Capital Administrativa | Le Caire | Al-Qahira | Alexandria | Alexandrie | Giza | Sharm el-Sheikh | Charm el-Cheikh | Sharm-el-Sheik | Aswan | Luxor | Port Said | Ismailia | Hurghada | Arish | Al-Arish | El-Arish | New Administrative Capital | El Alamein | Al-Alamein | New Alamein | Damietta | Mansoura | Tanta | Ain Sokhna | Assiut | Asyut | Sohag | Minya | Fayoum | Beni Suef | Qena | Marsa Matruh | Mersa Matrouh | Marsa Alam | Kafr el-Sheikh | Zagazig | Dahab | Taba | Ras el-Hekma | El Gouna | Borg El Arab | 6th of October City',
  ES: 'Madrid | Barcelona | Sevilla | Málaga | Zaragoza | Córdoba | Cádiz | Almería | Algeciras | La Moncloa | Moncloa | Santander | Toledo | Burgos | Segovia | Ávila | Jaén | Lugo | Ourense | Orense | Pontevedra | La Rioja | Logroño | Cáceres | Extremadura | Vitoria | Mallorca | Menorca | Baleares | Canarias | islas Canarias | islas Baleares | Euskadi | País Vasco | Navarra | Aragón | Asturias | Cantabria | Castilla y León | Castilla-La Mancha | Comunidad Valenciana | Elche | Cartagena | Rota | Morón de la Frontera | Torrejón de Ardoz | El Hierro | La Gomera | La Palma | Arrecife | El Escorial | Granada | Girona | Gerona | Lérida | Lleida | Huesca | Teruel | Albacete | Ciudad Real | Palencia | Zamora | Irún | Ferrol | Valencia | Bilbao | Saragossa | Ceuta | Melilla | Las Palmas | Palma de Mallorca | Tarifa | Murcia | Alicante | San Sebastián | Vigo | A Coruña | La Coruña | Santiago de Compostela | Salamanca | Valladolid | Pamplona | Huelva | Jerez | Marbella | Tenerife | Gran Canaria | Lanzarote | Fuerteventura | Ibiza | Majorca | Motril | Tarragona | Badajoz | Oviedo | Gijón | Andalucía | Cataluña | Galicia | La Línea | San Lorenzo de El Escorial',
  ET: 'Adís Abeba | Addis Ababa | Addis Abeba | Dire Dawa | Mekelle | Mekele | Bahir Dar | Gondar | Hawassa | Adama | Jijiga | Lalibela | Gambella | Tigray | Amhara | Oromia | Bishoftu',
  FI: 'Helsinki | Laponia | Tampere | Turku | Oulu | Rovaniemi | Espoo | Vantaa | Lappeenranta',
  FO: 'Torshavn',
  FR: 'París | Marsella | Niza | Estrasburgo | Burdeos | Lila | Ruan | Aviñón | Bayona | Perpiñán | Versalles | Hendaya | Córcega | Provenza | Dunkerque | Marseille | Marseilles | Lyon | Toulouse | Nantes | Strasbourg | Montpellier | Bordeaux | Lille | Rennes | Reims | Rheims | Le Havre | Saint-Étienne | Toulon | Grenoble | Dijon | Angers | Nîmes | Clermont-Ferrand | Aix-en-Provence | Le Mans | Amiens | Limoges | Metz | Perpignan | Besançon | Orléans | Rouen | Mulhouse | Caen | Avignon | Poitiers | Cannes | Antibes | Biarritz | Bayonne | La Rochelle | Dunkirk | Calais | Lorient | Saint-Nazaire | Saint-Malo | Versailles | Saint-Denis | Saint-Ouen | Créteil | Nanterre | Boulogne-Billancourt | Montreuil | Bobigny | Argenteuil | Le Bourget | Roissy | Orly | Évian | Evian-les-Bains | Chamonix | Annecy | Chambéry | Colmar | Troyes | Cherbourg | Ajaccio | Bastia | Corsica | Corse | Normandy | Normandie | Alsace | Provence | Occitanie | Île-de-France | Deauville | Villers-Cotterêts | Lourdes | Carcassonne | Béziers | Sète | Arles | Istres | Vichy | Fontainebleau | Rambouillet | Brégançon | La Celle-Saint-Cloud | Sophia Antipolis | Saclay | Cadarache | Neuilly-sur-Seine | Levallois | Puteaux | Évry | Cergy | Mantes-la-Jolie | Aubervilliers | Hauts-de-France',
  GB: 'Londres | Edimburgo | Downing Street | London | Manchester | Birmingham | Edinburgh | Glasgow | Liverpool | Leeds | Bristol | Sheffield | Cardiff | Belfast | Newcastle | Nottingham | Leicester | Southampton | Portsmouth | Plymouth | Brighton | Oxford | Cambridge | Aberdeen | Dundee | Swansea | Coventry | Luton | Exeter | Norwich | York | Canterbury | Dover | Wolverhampton | Farnborough | Windsor | Chequers | Lancaster House | Blackpool | Sunderland | Inverness | Heathrow | Gatwick | Bletchley Park | Sandhurst | Cornwall | Gleneagles | Londonderry | Derry | Yorkshire | Milton Keynes | Middlesbrough',
  GE: 'Tiflis | Tbilisi | Batumi | Batoumi | Kutaisi | Gori | Poti | Rustavi | Anaklia',
  GH: 'Acra | Accra | Kumasi | Takoradi | Tema | Cape Coast | Sekondi | Sunyani',
  GN: 'Conakri | Conakry | Kankan | Nzérékoré | Labé | Kindia | Boké | Mamou | Simandou | Siguiri',
  GQ: 'Malabo | Bata | Ciudad de la Paz | Sipopo | Mongomo',
  GR: 'Atenas | Salónica | El Pireo | Creta | Rodas | Corfú | Athens | Athènes | Thessaloniki | Piraeus | Patras | Heraklion | Rhodes | Crete | Alexandroupoli | Santorini | Lesbos | Kastellorizo | Volos | Kavala | Souda',
  GT: 'Ciudad de Guatemala | Antigua Guatemala | Guatemala City | Quetzaltenango',
  HK: 'Hong Kong | Kowloon | Wan Chai',
  HN: 'Tegucigalpa | San Pedro Sula | La Ceiba',
  HR: 'Zagreb | Dubrovnik | Split | Zadar | Rijeka | Osijek | Pula | Brijuni',
  HT: 'Puerto Príncipe | Cabo Haitiano | Port-au-Prince | Cap-Haïtien | Jacmel | Gonaïves | Les Cayes',
  ID: 'Yakarta | Jakarta | Bali | Surabaya | Bandung | Medan | Denpasar | Yogyakarta | Jogjakarta | Makassar | Nusantara | Semarang | Batam | Palembang | Balikpapan | Banda Aceh | Nusa Dua | Bogor | Ubud | Borobudur | Labuan Bajo | Sumatra | Sulawesi',
  IE: 'Dublín | Cork | Galway | Limerick | Waterford | Kilkenny | Dundalk | Donegal',
  IL: "Jerusalén | Tel Aviv | Beerseba | Nazaret | Galilea | Jerusalem | Haifa | Beersheba | Beer Sheva | Be'er Sheva | Eilat | Ashdod | Ashkelon | Nazareth | Netanya | Herzliya | Sderot | Kiryat Shmona | Dimona | Holon | Rishon LeZion | Petah Tikva | Ramat Gan | Negev | Galilee | Lod",
  IN: 'Nueva Delhi | Bombay | Calcuta | Cachemira | New Delhi | Delhi | Mumbai | Kolkata | Calcutta | Chennai | Madras | Bengaluru | Bangalore | Hyderabad | Ahmedabad | Pune | Jaipur | Lucknow | Goa | Kochi | Cochin | Srinagar | Amritsar | Chandigarh | Varanasi | Benares | Agra | Bhopal | Indore | Patna | Nagpur | Surat | Visakhapatnam | Guwahati | Thiruvananthapuram | Gandhinagar | Udaipur | Jammu | Leh | Ladakh | Jammu and Kashmir | Bhubaneswar | Ranchi | Raipur | Dehradun | Shimla | Simla | Puducherry | Pondicherry | Coimbatore | Madurai | Mysuru | Mysore | Noida | Gurugram | Gurgaon | Kanpur | Mundra | Ayodhya | Bodh Gaya | Pahalgam | Gujarat | Kerala | Maharashtra | Tamil Nadu | Karnataka | Rajasthan | Uttar Pradesh | Bihar | West Bengal | Assam | Manipur | Imphal | Telangana | Andhra Pradesh | Odisha | Haryana | Jharkhand | Chhattisgarh | Arunachal Pradesh | Uttarakhand | Himachal Pradesh | Madhya Pradesh | Kargil | Deoband',
  IQ: 'Bagdad | Basora | Nayaf | Kerbala | Faluya | Suleimaniya | Baghdad | Basra | Bassorah | Mosul | Mossoul | Erbil | Arbil | Kirkuk | Kirkouk | Najaf | Nadjaf | Karbala | Sulaymaniyah | Sulaimaniyah | Souleimaniyeh | Fallujah | Fallouja | Ramadi | Tikrit | Samarra | Duhok | Dohuk | Nasiriyah | Sinjar | Faw',
  IR: 'Teherán | Isfahán | Mashad | Ormuz | Tehran | Esfahan | Ispahan | Mashhad | Shiraz | Chiraz | Tabriz | Qom | Qum | Bandar Abbas | Chabahar | Ahvaz | Ahwaz | Bushehr | Bouchehr | Natanz | Fordow | Fordo | Kerman | Kermanshah | Zahedan | Yazd | Hamedan | Rasht | Urmia | Abadan | Kish Island | Ardabil | Karaj | Saravan',
  IS: 'Reikiavik | Reykjavik | Akureyri | Keflavik',
  IT: 'Roma | Milán | Nápoles | Turín | Venecia | Génova | Padua | Bolonia | Sicilia | Cerdeña | Toscana | Lombardía | Véneto | Piamonte | Palacio Chigi | Quirinal | Rome | Milano | Torino | Naples | Napoli | Firenze | Venice | Venezia | Bologna | Genoa | Palermo | Catania | Trieste | Verona | Padova | Brescia | Bergamo | Cagliari | Perugia | Pisa | Trento | Taranto | Taormina | Assisi | Lampedusa | Ravenna | Rimini | Modena | Brindisi | Messina | Syracuse | Siracusa | Stresa | Capri | Sicily | Sardinia | Tuscany | Lombardy | Borgo Egnazia | Cernobbio | Ischia | Livorno | Ancona | Pescara | Bolzano | Udine | Calabria | Puglia | Campania | Piedmont | Liguria | Caserta',
  JO: 'Amán | Áqaba | Mar Muerto | Amman | Zarqa | Irbid | Zaatari | Jerash | Madaba | Mafraq | Dead Sea | Azraq | Ramtha | Karak | Bethany Beyond the Jordan',
  JP: 'Tokio | Kioto | Tokyo | Osaka | Kyoto | Yokohama | Nagoya | Hiroshima | Nagasaki | Sapporo | Kobe | Fukuoka | Sendai | Okinawa | Fukushima | Niigata | Kanazawa | Hokkaido | Chiba | Kumamoto | Naha | Karuizawa',
  KE: 'Nairobi | Mombasa | Kisumu | Nakuru | Eldoret | Lamu | Garissa | Naivasha | Malindi | Turkana | Kakuma | Dadaab',
  KG: 'Biskek | Bishkek | Bichkek | Osh | Jalal-Abad | Cholpon-Ata | Issyk-Kul | Karakol | Batken',
  KH: 'Nom Pen | Phnom Penh | Siem Reap | Sihanoukville | Battambang | Angkor | Kampot',
  KI: 'Tarawa Sur | Tarawa | South Tarawa',
  KP: 'Pionyang | Pyongyang | Kaesong | Yongbyon | Wonsan | Rason | Sinuiju',
  KR: 'Seúl | Busan | Seoul | Pusan | Incheon | Daegu | Daejeon | Gwangju | Ulsan | Pyeongchang | Jeju | Sejong | Suwon | Panmunjom | Gyeongju | Songdo | Pohang | Yeosu | Changwon | Gimhae | Seongnam',
  KW: 'Ciudad de Kuwait | Kuwait City | Salmiya | Al-Ahmadi | Hawalli | Jahra',
  KZ: 'Astaná | Almatý | Nur-Sultan | Alma-Ata | Shymkent | Chymkent | Aktau | Atyrau | Karaganda | Baikonur | Turkistan | Semey | Semipalatinsk | Aktobe | Pavlodar | Kostanay | Khorgos | Burabay',
  LB: 'Beirut | Sidón | Tiro | Beyrouth | Tyre | Baalbek | Zahle | Naqoura | Jounieh | Baabda | Nabatieh | Bekaa | Beqaa | Byblos | Jbeil | Bint Jbeil | Batroun | Marjayoun | Hermel | Dahiyeh',
  LK: 'Colombo | Kandy | Galle | Jaffna | Trincomalee | Hambantota | Sri Jayawardenepura Kotte | Batticaloa | Negombo | Anuradhapura',
  LT: 'Vilna | Vilnius | Kaunas | Klaipeda',
  LU: 'Ciudad de Luxemburgo | Luxemburgo | Luxembourg City | Luxembourg-Ville | Luxembourg | Esch-sur-Alzette | Schengen | Senningen | Differdange',
  LV: 'Riga | Daugavpils | Jurmala | Liepaja | Ventspils',
  LY: 'Trípoli | Bengasi | Tobruk | Benghazi | Misrata | Misurata | Sirte | Tobrouk | Sebha | Sabha | Derna | Bayda | Ghadames | Kufra | Koufra | Ras Lanuf | Zintan | Zuwara | Sabratha | Tarhuna | Brega | Al-Qubba | Bani Walid | Cyrenaica | Fezzan',
  MA: "Rabat | Tánger | Marrakech | Marrakesh | Casablanca | Fez | Mequinez | Tetuán | El Aaiún | Dajla | Dakhla | Nador | Alhucemas | Larache | Arcila | Chauen | Chaouen | Uxda | Oujda | Kenitra | Castillejos | Beni Enzar | Esauira | Esmara | Guelmim | Tarfaya | Xauen | Agadir | Salé | Tangier | Tangiers | Fès | Meknes | Laâyoune | El Ayoun | Laayun | Al-Ayoun | Ad-Dakhla | Tetouan | Al Hoceima | El Jadida | Al Jadida | Safi | Beni Mellal | Khouribga | Settat | Mohammedia | Temara | Skhirat | Skhirate | Rabat-Salé | Rabat-Salé-Kénitra | Essaouira | Ouarzazate | Errachidia | Er-Rachidia | Zagora | Tinghir | Midelt | Ifrane | Azrou | Khenifra | Khemisset | Taza | Taounate | Sefrou | Berkane | Saïdia | Taourirt | Jerada | Figuig | Bouarfa | Guercif | Driouch | Chefchaouen | Ksar El Kebir | Asilah | Assilah | Ouezzane | Fnideq | M'diq | Mdiq | Martil | Tanger Med | Fahs-Anjra | Taroudant | Tiznit | Inezgane | Ait Melloul | Chtouka-Ait Baha | Tan-Tan | Sidi Ifni | Assa-Zag | Boujdour | Smara | Es-Smara | Es-Semara | Aousserd | Lagouira | Guerguerat | El Guerguerat | Guerguarat | Bir Gandouz | Benguerir | Ben Guerir | Kelaat Sraghna | El Kelâa des Sraghna | Kalaat Sraghna | Chichaoua | Youssoufia | Al Haouz | El Haouz | Imlil | Amizmiz | Azilal | Fquih Ben Salah | Berrechid | Benslimane | Bouznika | Nouaceur | Mediouna | Bouskoura | Zenata | Sidi Kacem | Sidi Slimane | Sidi Bennour | Sidi Rahal | Jorf Lasfar | Oualidia | Merzouga | Erfoud | Rissani | Tafraout | Taghazout | Tamesna | Bouregreg | Nador West Med | Souss-Massa | Drâa-Tafilalet | Tanger-Tétouan-Al Hoceima | Casablanca-Settat | Marrakech-Safi | Fès-Meknès | Béni Mellal-Khénifra | Guelmim-Oued Noun | Laâyoune-Sakia El Hamra | Dakhla-Oued Eddahab | Boujniba | Oued Zem | Tiflet | Ain Harrouda | Volubilis | Moulay Yacoub | Imouzzer | Moulay Idriss Zerhoun",
  MC: 'Montecarlo | Monaco | Monte Carlo | Monaco-Ville',
  MD: 'Chisináu | Transnistria | Kishinev | Tiraspol | Balti | Bulboaca | Comrat | Gagauzia',
  MG: 'Antananarivo | Tananarive | Toamasina | Tamatave | Antsirabe | Mahajanga | Majunga | Fianarantsoa | Toliara | Tuléar | Antsiranana | Diego-Suarez | Nosy Be',
  ML: 'Bamako | Tombuctú | Timbuktu | Tombouctou | Gao | Kidal | Mopti | Ségou | Sikasso | Kayes | Koulikoro | Ménaka | Tessalit | Tinzaouaten | Tin Zaouatine | Nioro du Sahel | Taoudénit | Djenné | Bandiagara',
  MM: 'Naipyidó | Rangún | Naypyidaw | Nay Pyi Taw | Naypyitaw | Yangon | Rangoon | Mandalay | Sittwe | Kyaukphyu | Myitkyina | Rakhine | Lashio',
  MN: 'Ulán Bator | Ulaanbaatar | Oulan-Bator | Darkhan | Erdenet',
  MO: 'Macao | Macau',
  MR: "Nuakchot | Nuadibú | Nouakchott | Nouadhibou | Zouerate | Zouérat | Atar | Chinguetti | Kaédi | Rosso | Kiffa | Néma | Sélibaby | Aleg | Bir Moghrein | Bir Oum Grein | F'Derick | Akjoujt | Tidjikja | Aïoun | Boutilimit | Ouadane | Oualata | Tichitt | PK55 | N'Diago | Bassikounou | Mbera",
  MT: "La Valeta | Valletta | La Valette | Sliema | St. Julian's | Gozo | Marsaxlokk",
  MU: 'Port Louis | Curepipe | Ebene | Grand Baie',
  MV: 'Malé | Malé City | Addu | Hulhumalé | Maafushi',
  MX: 'Ciudad de México | CDMX | Tapachula | Nuevo León | Sonora | Chihuahua | Tamaulipas | Michoacán | Quintana Roo | Coahuila | Durango | Zacatecas | Hermosillo | Saltillo | Morelos | Tabasco | Baja California | León de Guanajuato | Guanajuato | Cuernavaca | Mazatlán | Mexico City | Guadalajara | Monterrey | Cancún | Puebla | Tijuana | Veracruz | Acapulco | Oaxaca | Ciudad Juárez | Querétaro | San Miguel de Allende | Los Cabos | Tulum | Chiapas | Yucatán | Culiacán | Sinaloa | Toluca | Playa del Carmen | Jalisco',
  MY: 'Kuala Lumpur | Putrajaya | Penang | Johor Bahru | Malacca | Melaka | Kota Kinabalu | Kuching | Langkawi | Ipoh | Cyberjaya | Sarawak | Selangor | Johor | Shah Alam | Kuala Terengganu',
  MZ: 'Maputo | Beira | Nampula | Pemba | Cabo Delgado | Quelimane | Inhambane | Nacala',
  NE: 'Niamey | Agadez | Zinder | Maradi | Tahoua | Diffa | Tillabéri | Dosso | Arlit | Assamaka | Tillia',
  NG: 'Abuya | Lagos | Abuja | Kano | Ibadan | Port Harcourt | Kaduna | Maiduguri | Jos | Benin City | Enugu | Calabar | Sokoto | Onitsha | Owerri | Warri | Uyo | Abeokuta | Ilorin | Zaria | Katsina | Bauchi | Yola | Makurdi | Akure | Osogbo | Asaba | Gombe | Damaturu | Lokoja | Lekki | Borno | Zamfara | Kebbi | Anambra | Akwa Ibom | Cross River State | Ogun | Ondo | Rivers State | Niger Delta | Adamawa | Yobe | Taraba',
  NL: "La Haya | Ámsterdam | Róterdam | Utrecht | The Hague | Den Haag | 's-Gravenhage | La Haye | Rotterdam | Eindhoven | Groningen | Maastricht | Tilburg | Breda | Nijmegen | Arnhem | Leiden | Delft | Haarlem | Almere | Apeldoorn | Enschede | Amersfoort | Zwolle | Den Bosch | 's-Hertogenbosch | Leeuwarden | Dordrecht | Schiphol | Wageningen | Hilversum | Lelystad | Middelburg | Vlissingen | Noordwijk | Scheveningen | Zoetermeer | Alkmaar | Deventer | Venlo | Roermond | Assen | Emmen | Den Helder | IJmuiden | Ter Apel | Terneuzen | Almelo | Hengelo | Zaandam | Zaanstad | Hoofddorp | Helmond | Roosendaal | Bergen op Zoom | Rijswijk | Veldhoven | Aalsmeer | Petten | Volkel | Woensdrecht | Harlingen | Eemshaven | Delfzijl | Soestdijk | North Brabant | Gelderland | Overijssel | Zeeland | Friesland | Drenthe | Flevoland | South Holland | North Holland | Hoek van Holland | Moerdijk | Ypenburg | Gilze-Rijen",
  NO: 'Oslo | Bergen | Trondheim | Stavanger | Tromsø | Kirkenes | Bodø | Narvik | Svalbard | Longyearbyen | Ålesund | Lillehammer | Kristiansand',
  NP: 'Katmandú | Kathmandu | Katmandou | Pokhara | Lumbini | Biratnagar | Lalitpur | Bhaktapur | Birgunj | Janakpur',
  OM: 'Mascate | Muscat | Salalah | Sohar | Duqm | Nizwa | Khasab | Musandam | Ibri',
  PA: 'Ciudad de Panamá | Panama City',
  PE: 'Lima | Cusco | Arequipa | Puno | Tacna | Tumbes | Iquitos | Palacio de Pizarro | Torre Tagle | Cuzco | Chancay | Machu Picchu | Callao | Piura',
  PH: 'Manila | Quezon City | Cebu | Davao | Makati | Baguio | Subic | Taguig | Zamboanga | Boracay | Palawan | Mindanao | Pasay | Scarborough Shoal | Marawi | Iloilo | Luzon',
  PK: 'Islamabad | Karachi | Peshawar | Lahore | Rawalpindi | Quetta | Faisalabad | Multan | Gwadar | Sialkot | Gujranwala | Muzaffarabad | Gilgit | Skardu | Abbottabad | Sukkur | Bahawalpur | Sargodha | Mirpur | Swat Valley | Murree | Taxila | Wagah | Torkham | Chaman | Khyber Pakhtunkhwa | Balochistan | Baluchistan | Sindh | Gilgit-Baltistan | Azad Kashmir | Azad Jammu and Kashmir | Waziristan | Hyderabad Sindh | Larkana | Mardan | Nowshera | Kohat | Bannu | Dera Ismail Khan | Dera Ghazi Khan | Rahim Yar Khan | Sahiwal | Gujrat | Jhelum | Chakwal | Attock | Kamra | Wah Cantt | Port Qasim | Turbat | Khuzdar | Mianwali | Sheikhupura | Kasur | Okara | Jhang | Kartarpur | Nankana Sahib | Chitral | Hunza | Malakand | Parachinar | Kurram | Sost | Khunjerab | Mohenjo-daro | Risalpur | Nawabshah | Nathia Gali | Haripur | Tarbela | Diamer-Bhasha',
  PL: 'Varsovia | Cracovia | Warsaw | Warszawa | Krakow | Cracow | Gdansk | Wroclaw | Poznan | Lodz | Katowice | Lublin | Rzeszow | Szczecin | Bialystok | Auschwitz | Przemysl | Gdynia | Sopot | Torun | Bydgoszcz',
  PS: "Ramala | Jerusalén Este | Gaza | Hebrón | Jericó | Yenín | Franja de Gaza | Ramallah | East Jerusalem | Al-Quds al-Sharif | Al-Qods Acharif | Al-Quds Al-Charif | Gaza City | Nablus | Bethlehem | Jericho | Jenin | Rafah | Khan Younis | Khan Yunis | Tulkarm | Tulkarem | Qalqilya | Qalqiliya | Deir al-Balah | Jabalia | Jabaliya | Nuseirat | Beit Lahia | Beit Hanoun | Salfit | Tubas | Masafer Yatta | Kerem Shalom | Al-Mawasi | Sheikh Jarrah | Maghazi | Bureij | Shuja'iyya | Beit Jala | Birzeit | Al-Bireh",
  PT: 'Lisboa | Oporto | Azores | Madeira | Lisbon | Porto | Coimbra | Funchal | Aveiro | Sines | Cascais | Estoril | Évora | Setúbal | Guimarães | Algarve | Lajes | Sintra | Ponta Delgada | Vilamoura',
  PY: 'Asunción | Ciudad del Este | Encarnación',
  QA: 'Doha | Lusail | Al Wakrah | Al Rayyan | Ras Laffan | Al Khor | Al Udeid | Mesaieed',
  RE: 'Saint-Denis de La Réunion | Saint-Pierre de La Réunion',
  RO: 'Bucarest | Bucharest | București | Cluj-Napoca | Cluj | Timisoara | Constanta | Iasi | Brasov | Sibiu | Craiova | Deveselu | Cernavoda | Galati',
  RS: 'Belgrado | Belgrade | Beograd | Novi Sad | Subotica | Kragujevac | Presevo',
  RU: 'Moscú | San Petersburgo | Sochi | Kazán | Vladivostok | Chechenia | Siberia | Moscow | Moskva | Saint Petersburg | St Petersburg | Sotchi | Novosibirsk | Yekaterinburg | Ekaterinburg | Rostov-on-Don | Nizhny Novgorod | Samara | Volgograd | Ufa | Grozny | Kaliningrad | Murmansk | Arkhangelsk | Khabarovsk | Irkutsk | Krasnodar | Kursk | Belgorod | Bryansk | Chelyabinsk | Omsk | Perm | Voronezh | Tula | Sarov | Makhachkala | Derbent | Astrakhan | Novorossiysk | Ust-Luga | Chechnya | Dagestan | Tatarstan | Ulan-Ude | Yakutsk | Tyumen | Krasnoyarsk | Vostochny | Blagoveshchensk',
  SA: "Riad | Yeda | La Meca | Medina | Riyadh | Riyad | Al-Riyadh | Jeddah | Djeddah | Jiddah | Djedda | Mecca | Makkah | Madinah | Al-Madinah | Al-Madina | Dammam | Khobar | Al-Khobar | Dhahran | Taif | Al-Taif | Tabuk | Abha | AlUla | Al-Ula | Yanbu | Jubail | Al-Jubail | Neom | Diriyah | Ad-Diriyah | Diriyya | Buraidah | Ha'il | Najran | Jazan | Jizan | Al-Ahsa | Al-Hofuf | Khamis Mushait | Mount Arafat | Qatif | Al-Baha | Rabigh | King Abdullah Economic City | Qiddiya | Sakaka | Hafr al-Batin | Asir | Ras Tanura | Abqaiq | Al-Kharj | Al-Qassim | Muzdalifah | Ras Al-Khair | Umluj",
  SD: 'Jartum | Puerto Sudán | Darfur | Omdurmán | Khartoum | Khartum | Port Sudan | El Fasher | Al-Fashir | Al-Fasher | El Fashir | Nyala | El Obeid | Al-Obeid | Kassala | Wad Madani | Wad Medani | Geneina | El Geneina | Kordofan | Gedaref | Atbara | Merowe | Gezira',
  SE: 'Estocolmo | Gotemburgo | Stockholm | Gothenburg | Göteborg | Malmö | Uppsala | Kiruna | Luleå | Gotland | Visby | Linköping | Örebro | Västerås | Umeå',
  SG: 'Singapur | Singapore | Sentosa | Jurong | Changi',
  SI: 'Liubliana | Ljubljana | Maribor | Koper | Brdo pri Kranju | Brdo | Bled',
  SM: 'Ciudad de San Marino | City of San Marino',
  SN: 'Dakar | Diamniadio | Thiès | Saint-Louis | Ziguinchor | Touba | Kaolack | Saly | Mbour | Rufisque | Tambacounda | Kolda | Diourbel | Louga | Tivaouane | Fatick | Kédougou | Matam | Sédhiou | Podor | Richard-Toll | Gorée | Casamance | Pikine | Guédiawaye | Diass | Popenguine | Sandiara | Bargny | Sangomar | Somone | Joal | Kaffrine | Vélingara | Bignona | Bakel | Ndayane',
  SO: 'Mogadiscio | Mogadishu | Hargeisa | Kismayo | Bosaso | Bossaso | Berbera | Baidoa | Garowe | Beledweyne | Puntland | Las Anod | Jowhar',
  SR: 'Paramaribo | Nieuw Nickerie | Nickerie | Albina | Moengo | Lelydorp | Brokopondo | Commewijne | Marowijne | Apoera | Zanderij | Wanica | Para District | Coronie | Saramacca | Sipaliwini | Brownsweg | Meerzorg | Paranam | Afobaka | Nieuw-Amsterdam',
  SS: 'Yuba | Juba | Malakal | Bentiu | Wau | Yei | Abyei | Yambio | Rumbek',
  SV: 'San Salvador | Santa Ana | Santa Tecla',
  SY: 'Damasco | Alepo | Latakia | Altos del Golán | Damascus | Damas | Dimashq | Aleppo | Alep | Homs | Hama | Lattakia | Lattaquié | Idlib | Idleb | Raqqa | Rakka | Deir ez-Zor | Deir ezzor | Tartus | Tartous | Daraa | Deraa | Palmyra | Hasakah | Hassakeh | Qamishli | Kamechliyé | Sweida | Suwayda | Soueïda | Manbij | Kobani | Kobane | Afrin | Al-Tanf | Hmeimim | Quneitra | Golan Heights | Golan | Al-Bukamal | Ain Issa',
  TD: "Yamena | N'Djamena | Ndjamena | Moundou | Abéché | Faya-Largeau | Sarh | Adré | Bongor | Doba | Amdjarass | Zouar",
  TG: 'Lomé | Sokodé | Kpalimé | Dapaong | Atakpamé',
  TH: 'Bangkok | Chiang Mai | Phuket | Pattaya | Hua Hin | Chiang Rai | Ayutthaya | Koh Samui | Khon Kaen | Songkhla | Krabi | Nonthaburi | Aranyaprathet | Sattahip',
  TJ: 'Dusambé | Dushanbe | Douchanbe | Khujand | Kulob | Khorog | Bokhtar',
  TL: 'Dili | Baucau',
  TM: 'Asjabad | Ashgabat | Achgabat | Turkmenbashi | Awaza | Turkmenabat | Dashoguz',
  TN: 'Túnez | Cartago | Bizerta | Yerba | Tunis | Sfax | Sousse | Carthage | Kairouan | Bizerte | Gabès | Monastir | Hammamet | Djerba | Jerba | Gafsa | Kasserine | Sidi Bouzid | Tataouine | Médenine | Ben Guerdane | Ras Jedir | Ras Jdir | Zarzis | Nabeul | Tozeur | Le Kef | Jendouba | Béja | Ben Arous | Mahdia | La Marsa | Le Bardo | Radès | Siliana | Zaghouan | Kébili | Enfidha | La Goulette | Manouba | El Amra | Remada | Tabarka | Sidi Bou Saïd | Gammarth | Kerkennah | Skhira | Redeyef | Douz | Dehiba',
  TR: 'Ankara | Estambul | Esmirna | Capadocia | Istanbul | Izmir | Antalya | Bursa | Adana | Gaziantep | Konya | Diyarbakir | Trabzon | Mersin | Kayseri | Bodrum | Hatay | Antakya | Antioch | Incirlik | Iskenderun | Kahramanmaras | Sanliurfa | Urfa | Erzurum | Samsun | Eskisehir | Malatya | Mardin | Cappadocia | Belek | Edirne | Canakkale | Gallipoli | Ceyhan | Izmit | Kocaeli | Akkuyu | Sakarya | Denizli | Sivas | Sinop | Zonguldak | Dolmabahce | Bestepe | Marmaris | Alanya | Gebze | Imrali | Kilis | Rize | Tekirdag',
  TT: 'Puerto España | Port of Spain | Chaguaramas',
  TW: 'Taipéi | Taipeh | Kaohsiung | Taichung | Tainan | Hsinchu | Hualien | Keelung | Kinmen | Taoyuan',
  TZ: 'Dodoma | Dar es Salam | Dar es Salaam | Arusha | Mwanza | Zanzibar City | Bagamoyo | Mbeya | Kilimanjaro | Kigoma | Morogoro | Stone Town',
  UA: 'Kiev | Kyiv | Járkov | Odesa | Leópolis | Crimea | Jersón | Zaporiyia | Chernóbil | Donbás | Kharkiv | Kharkov | Odessa | Lviv | Lvov | Dnipro | Donetsk | Luhansk | Lugansk | Zaporizhzhia | Zaporizhia | Zaporijjia | Mariupol | Marioupol | Kherson | Mykolaiv | Sevastopol | Sébastopol | Bakhmut | Chernobyl | Chornobyl | Tchernobyl | Chernihiv | Sumy | Poltava | Uzhhorod | Uzhgorod | Kramatorsk | Avdiivka | Bucha | Irpin | Kryvyi Rih | Simferopol | Yalta | Kerch | Donbass | Pokrovsk | Vinnytsia | Chernivtsi | Ivano-Frankivsk | Ternopil | Rivne | Lutsk | Zhytomyr | Izmail | Enerhodar',
  UG: 'Kampala | Entebbe | Gulu | Jinja | Mbarara | Mbale | Munyonyo | Kasese',
  US: 'Washington | Nueva York | Filadelfia | Nueva Orleans | Hawái | Luisiana | Carolina del Norte | Carolina del Sur | Pensilvania | Nuevo México | Casa Blanca | San Antonio | Misisipi | Misuri | Dakota del Norte | Dakota del Sur | Washington DC | New York | Los Angeles | Chicago | Houston | Boston | San Francisco | Miami | Philadelphia | Atlanta | Dallas | Seattle | San Diego | Las Vegas | Detroit | Denver | Phoenix | New Orleans | Baltimore | Minneapolis | Tampa | Camp David | Mar-a-Lago | Honolulu | Hawaii | Anchorage | Pittsburgh | Cleveland | Nashville | Salt Lake City | Portland | Silicon Valley | Palo Alto | Annapolis | West Point | Palm Beach | West Palm Beach | Fort Lauderdale | Brooklyn | Manhattan | Bretton Woods | Dayton | Cape Canaveral | Oak Ridge | Cincinnati | Indianapolis | St. Louis | Kansas City | Milwaukee | Sacramento | Oakland | Memphis | El Paso | Tucson | Albuquerque | Los Alamos | Guantanamo Bay | Colorado Springs | Omaha | Des Moines | Aspen | Bedminster | California | Texas | Florida | Virginia Beach | Maryland | New Jersey | New Hampshire | Massachusetts | Pennsylvania | Ohio | Michigan | Illinois | Arizona | Nevada | Alaska | Louisiana | Oregon | Colorado | Utah | Minnesota | Wisconsin | Tennessee | Kentucky | Alabama | Mississippi | Arkansas | Oklahoma | Kansas | Missouri | Iowa | Idaho | Wyoming | Nebraska | Connecticut | Delaware | Vermont | Rhode Island | North Carolina | South Carolina | North Dakota | South Dakota | New Mexico | West Virginia',
  UY: 'Montevideo | Punta del Este | Paysandú | Colonia del Sacramento',
  UZ: 'Taskent | Samarcanda | Bujará | Tashkent | Tachkent | Samarkand | Samarqand | Bukhara | Boukhara | Andijan | Namangan | Fergana | Khiva | Nukus | Termez | Navoi',
  VA: "Ciudad del Vaticano | Castel Gandolfo | plaza de San Pedro | Vatican City | St. Peter's Square",
  VE: 'Caracas | Maracaibo | Táchira | Zulia | Ciudad Guayana | Maracay | Barquisimeto',
  VN: 'Hanói | Ciudad Ho Chi Minh | Ho Chi Minh City | Saigon | Da Nang | Danang | Haiphong | Hai Phong | Nha Trang | Can Tho | Cam Ranh | Ha Long | Hoi An | Quang Ninh',
  XK: 'Pristina | Prishtina | Mitrovica | Prizren | Peja | Gjakova',
  YE: "Saná | Adén | Sana'a | Sanaa | Hodeidah | Hodeida | Hudaydah | Taiz | Taez | Marib | Mukalla | Seiyun | Sayun | Saada | Hadramaut | Hadramout | Socotra | Shabwa | Al-Mahra | Al Ghaydah | Ibb | Dhale",
  ZA: 'Pretoria | Ciudad del Cabo | Johannesburgo | Cape Town | Johannesburg | Bloemfontein | Durban | Soweto | Port Elizabeth | Gqeberha | Sandton | Stellenbosch | Sun City | Polokwane | Rustenburg | Gauteng | KwaZulu-Natal | Ekurhuleni | Tshwane | Marikana | Nelspruit | Mbombela | Richards Bay | Limpopo | Mpumalanga | Western Cape | Eastern Cape',
  ZW: 'Harare | cataratas Victoria | Bulawayo | Victoria Falls | Mutare | Hwange | Beitbridge | Masvingo',
};

/** The areas in Spanish, with the turns of phrase of Spain, Morocco and Latin America. */
const areas: AreaWords = {
  'security-cooperation': {
    label: 'cooperación en seguridad',
    terms: `
      comisión mixta de seguridad | en materia de seguridad | cooperación en seguridad |
      cooperación en materia de seguridad | cooperación en el ámbito de la seguridad |
      cooperación de seguridad | cooperación securitaria | colaboración securitaria | ámbito securitario |
      coordinación en seguridad | coordinación de seguridad | coordinación en materia de seguridad |
      materia de seguridad | materia securitaria | ámbito de la seguridad | asuntos de seguridad |
      temas de seguridad | cuestiones de seguridad | acuerdo* de seguridad | alianza* de seguridad |
      asociación de seguridad | relación de seguridad | relaciones de seguridad | diálogo de seguridad |
      diálogo sobre seguridad | seguridad y defensa | defensa y seguridad | seguridad y migración |
      seguridad y justicia | seguridad y comercio | comercio y seguridad | seguridad ciudadana |
      seguridad pública | seguridad interior | seguridad hemisférica | servicios de seguridad de ambos |
      retos de seguridad | desafíos de seguridad | desafíos securitarios | agenda de seguridad |
      colaboración en seguridad | seguridad bilateral | arquitectura de seguridad | amenazas comunes
    `,
    listed: 'seguridad | securitari*',
  },
  'police-cooperation': {
    label: 'cooperación policial',
    terms: `
      representantes de las policías | policías de | centro de mando compartido |
      centro de cooperación policial | guardia civil y la gendarmería | cooperación policial* |
      colaboración policial* | coordinación policial | cooperación entre (las) policías |
      cooperación entre (ambas) policías | cooperación policial y judicial | formación policial |
      formación de policías | formación de agentes | capacitación policial | capacitación de policías |
      entrenamiento policial | patrullas conjuntas | patrullas mixtas | patrullaje conjunto |
      patrullajes conjuntos | equipos conjuntos de investigación | equipo conjunto de investigación |
      investigaciones conjuntas | oficiales de enlace | oficial de enlace | agentes de enlace |
      policía científica | policía técnica | intercambio de policías | intercambio de agentes |
      intercambio policial | academia* de policía | escuela* de policía | fuerzas de seguridad de ambos |
      fuerzas policiales | cuerpos policiales | cuerpos de seguridad | operaciones policiales conjuntas |
      operativos conjuntos | operaciones conjuntas | centro* de cooperación policial | comisaría* conjunta* |
      comisaría* mixta* | huellas dactilares | identificación criminal | policías de ambos |
      policías de los dos | entre las dos policías | entre ambas policías | asistencia policial |
      agregado* de interior | ameripol `,
    listed: 'policía* | policial* | gendarmería*',
  },
  'intelligence-sharing': {
    label: 'intercambio de inteligencia',
    terms: `
      intercambio* de inteligencia | intercambio* de información de inteligencia | intercambiar inteligencia |
      compartir inteligencia | compartir información de inteligencia | intercambio* de información sobre |
      intercambiar información sobre | compartir información sobre | intercambio* de información y |
      intercambio* de datos e información | intercambio* de informaciones |
      intercambio* de información operativa | intercambio* de información sensible |
      intercambio* de información clasificada | información clasificada | información de inteligencia |
      servicios de inteligencia de ambos | entre (los) servicios de inteligencia | servicios secretos de ambos |
      cooperación en inteligencia | cooperación de inteligencia | inteligencia militar | inteligencia criminal |
      inteligencia policial | inteligencia estratégica | ámbito de la inteligencia | materia de inteligencia |
      agencias de inteligencia | inteligencia compartida | intercambio de datos policiales |
      intercambiar datos | intercambiar información | intercambio de información contra | compartir información
    `,
    listed: 'inteligencia | intercambio de información | intercambio de datos | intercambio de informaciones',
  },
  'counter-terrorism': {
    label: 'lucha contra el terrorismo',
    terms: `
      lucha contra el terrorismo | lucha antiterrorista | antiterroris* | anti-terroris* | contraterroris* |
      contra el terrorismo | combate al terrorismo | combatir el terrorismo | combate contra el terrorismo |
      frente al terrorismo | enfrentar el terrorismo | amenaza* terrorista* | amenaza del terrorismo |
      prevención del terrorismo | financiación del terrorismo | financiamiento del terrorismo |
      terrorismo yihadista | terrorismo internacional | combatientes extranjeros | combatientes terroristas |
      extremismo violento | lucha contra el extremismo | radicalización | desradicalización |
      contra el yihadismo | lucha antiyihadista | yihadis* | grupos terroristas | redes terroristas |
      células terroristas | contra el extremismo | erradicar el terrorismo | lacra del terrorismo |
      flagelo del terrorismo | contra el estado islámico
    `,
    listed: 'terrorismo | extremismo | radicalismo',
  },
  'organised-crime': {
    label: 'crimen organizado',
    terms: `
      crimen organizado | delincuencia organizada | criminalidad organizada | crimen transnacional |
      crimen trasnacional | delincuencia transnacional | delincuencia trasnacional | crímenes transnacionales |
      criminalidad transnacional | criminalidad transfronteriza | delincuencia transfronteriza |
      delitos transnacionales | delitos transfronterizos | delito transnacional | lucha contra el crimen |
      lucha contra la delincuencia | lucha contra la criminalidad | combate al crimen |
      combate a la delincuencia | combatir el crimen | combatir la delincuencia | redes criminales |
      red criminal | organizaciones criminales | bandas criminales | grupos criminales |
      estructuras criminales | economías ilegales | economías ilícitas | minería ilegal | tráfico de armas |
      tráfico ilícito | tráficos ilícitos | tráfico ilegal | contra el contrabando | y el contrabando |
      lucha contra el contrabando | delitos ambientales | pandillas | maras | prevención del delito |
      extorsión | lucha contra el fraude
    `,
    listed: 'crimen | criminalidad | delincuencia | contrabando | delito* | tráficos',
  },
  'drug-trafficking': {
    label: 'narcotráfico',
    terms: `
      lanchas rápidas | redes del narco | narcotraficantes | decomiso de droga | interdicción |
      incautación de cocaína | lucha antidroga | narcotráfico | narcotraf* | tráfico de drogas |
      tráfico de droga | tráfico de estupefacientes | tráfico internacional de drogas |
      tráfico ilícito de drogas | tráfico ilícito de estupefacientes | tráfico de cocaína | tráfico de hachís |
      tráfico de cannabis | tráfico de fentanilo | fentanilo | lucha contra la droga | lucha contra las drogas |
      lucha antidroga* | antidroga* | antinarcótico* | contra las drogas | combate a las drogas |
      drogas ilícitas | drogas sintéticas | precursores químicos | cárteles | carteles de la droga |
      cultivos ilícitos | sustitución de cultivos | problema mundial de las drogas | rutas de la droga |
      alijos de droga | producción de drogas
    `,
    listed: 'droga* | estupefacientes | narcóticos | cocaína | hachís',
  },
  'human-trafficking': {
    label: 'trata de personas y tráfico de migrantes',
    terms: `
      trata de personas | trata de seres humanos | trata de blancas | trata y tráfico | tráfico y trata |
      tráfico de personas | tráfico de seres humanos | tráfico de migrantes | tráfico ilícito de migrantes |
      tráfico ilegal de personas | tráfico humano | tráfico de inmigrantes | tráfico ilegal de inmigrantes |
      contra la trata | víctimas de trata | redes de tráfico de | redes de trata | traficantes de personas |
      traficantes de migrantes | traficantes de seres humanos | coyotes | coyotaje | pateros |
      mafias de la inmigración | mafias que trafican | redes de inmigración | explotación sexual |
      contra las mafias | mafias de inmigración
    `,
    listed: 'trata | mafias',
  },
  'irregular-migration': {
    label: 'migración irregular y gestión migratoria',
    terms: `
      migración irregular | inmigración irregular | inmigración ilegal | migración ilegal |
      inmigración clandestina | emigración irregular | emigración clandestina | migraciones irregulares |
      migrantes irregulares | inmigrantes irregulares | flujo* migratorio* | flujos irregulares |
      política* migratoria* | materia migratoria | materia de migración | materia de inmigración |
      materia de migraciones | ámbito migratorio | ámbito de la migración | ámbito de las migraciones |
      cuestión migratoria | cuestiones migratorias | temas migratorios | asuntos migratorios |
      gestión migratoria | gestión de la migración | gestión de las migraciones | gestión de los flujos |
      control migratorio | control de la inmigración | cooperación migratoria | colaboración migratoria |
      fenómeno migratorio | crisis migratoria | presión migratoria | ruta* migratoria* | ruta canaria |
      ruta atlántica | salidas de cayucos | salidas de pateras | salidas irregulares | llegadas irregulares |
      migración segura | migración y movilidad | seguridad y migración | migración y seguridad |
      causas de la migración | causas profundas de la migración | causas estructurales de la migración |
      pacto migratorio | acuerdo* migratorio* | agenda migratoria | diálogo migratorio | gobernanza migratoria |
      tránsito de migrantes | migración en tránsito | darién | movilidad humana | política de asilo |
      asilo y migración | migración y asilo | lucha contra la inmigración
    `,
    listed: 'migración | migraciones | inmigración | migratori* | asilo',
  },
  readmission: {
    label: 'retorno y readmisión',
    terms: `
      readmisión | readmisiones | readmitir | acuerdo* de retorno | retorno de migrantes |
      retorno de inmigrantes | retorno de nacionales | retorno de los nacionales | retorno de connacionales |
      retornos voluntarios | retorno voluntario | retorno forzoso | retornos forzosos | repatriación |
      repatriaciones | repatriar | vuelos de repatriación | vuelos de deportación | vuelos de retorno |
      deportación* | deportados | deportaciones | devolución de migrantes | devolución de inmigrantes |
      devoluciones | expulsión de inmigrantes | expulsión de migrantes | expulsiones de inmigrantes |
      menores no acompañados | menores migrantes | reintegración de migrantes | reinserción de migrantes |
      recepción de deportados
    `,
    listed: 'retorno | retornos | expulsiones | reintegración',
  },
  'border-security': {
    label: 'seguridad fronteriza',
    terms: `
      seguridad fronteriza | seguridad de (las) fronteras | seguridad en la frontera |
      seguridad en las fronteras | control fronterizo | controles fronterizos | control de (las) fronteras |
      control de la frontera | gestión fronteriza | gestión de (las) fronteras | gestión de la frontera |
      gestión integrada de fronteras | vigilancia fronteriza | vigilancia de (las) fronteras |
      vigilancia de la frontera | protección de (las) fronteras | protección de la frontera |
      cooperación fronteriza | colaboración fronteriza | frontera* común* | fronteras comunes |
      frontera* compartida* | pasos fronterizos | paso fronterizo | puestos fronterizos | puesto fronterizo |
      puestos de control | zona* fronteriza* | zona de frontera | región* fronteriza* | integración fronteriza |
      desarrollo fronterizo | comité* de frontera | comité* fronterizo* | comisión de frontera |
      comisión fronteriza | comisiones fronterizas | gabinete* binacional* fronterizo* | policía de fronteras |
      guardia fronteriza | guardias fronterizos | frontex | controles biométricos | fraude documental |
      delimitación de la frontera | demarcación de la frontera | delimitación fronteriza | asuntos fronterizos |
      temas fronterizos | apertura de la frontera | cierre de la frontera | reapertura de la frontera
    `,
    listed: 'fronteras | fronteriz* | frontera',
  },
  cybersecurity: {
    label: 'ciberseguridad',
    terms: `
      ciberseguridad | ciberdefensa | cibercrimen | cibercriminalidad | ciberdelincuencia | ciberdelito* |
      ciberataque* | ciberespacio | ciberamenaza* | ciberterrorismo | ciberespionaje | ciberresiliencia |
      seguridad cibernética | defensa cibernética | ataques cibernéticos | amenazas cibernéticas |
      ámbito cibernético | seguridad digital | seguridad informática | delitos informáticos |
      delito informático | ataques informáticos | seguridad de la información | infraestructuras críticas |
      infraestructura crítica | evidencia digital | prueba* electrónica* | pruebas digitales |
      respuesta a incidentes
    `,
    listed: 'ciber* | cibernétic*',
  },
  'judicial-cooperation': {
    label: 'cooperación judicial y extradición',
    terms: `
      cooperación judicial* | cooperación jurídica* | colaboración judicial | cooperación en materia judicial |
      materia judicial | materia penal | materia civil | materia de justicia | ámbito judicial |
      ámbito de la justicia | ámbito penal | asistencia judicial* | asistencia jurídica* | asistencia legal* |
      asistencia penal | auxilio judicial | extradición | extradiciones | extraditar |
      traslado de personas condenadas | traslado de condenados | traslado de presos | traslado de reclusos |
      traslado de detenidos | transferencia de condenados | intercambio de presos | entrega de presos |
      personas condenadas | comisiones rogatorias | comisión rogatoria | orden de detención |
      órdenes de detención | magistrado* de enlace | juez de enlace | jueces de enlace | fiscales de ambos |
      fiscalías de ambos | entre (las) fiscalías | cooperación entre fiscalías | formación de jueces |
      formación de magistrados | capacitación de jueces | capacitación de fiscales |
      administración penitenciaria | sistema penitenciario | cooperación penitenciaria | ámbito penitenciario |
      gestión penitenciaria | poderes judiciales | poder judicial de ambos | cortes supremas |
      tribunales supremos de | recuperación de activos | decomiso de bienes | restitución de activos |
      sistemas judiciales | sistema judicial | modernización de la justicia | estado de derecho y justicia |
      ejecución de sentencias | reconocimiento de sentencias | sustracción de menores | prófugos | fugitivos |
      asistencia judicial | asistencia jurídica mutua | extradición*
    `,
    listed: 'justicia | judicial* | jurídic* | penitenciari* | magistrados | fiscales | tribunales',
  },
  'major-events-security': {
    label: 'seguridad de grandes eventos',
    terms: `
      seguridad de eventos | seguridad de (los) grandes eventos | seguridad en grandes eventos |
      seguridad de eventos deportivos | seguridad en eventos deportivos | grandes eventos deportivos |
      grandes acontecimientos deportivos | seguridad del mundial | seguridad en el mundial |
      seguridad de la copa | seguridad para el mundial | seguridad de los juegos | seguridad en los estadios |
      seguridad de los estadios | seguridad deportiva | dispositivo de seguridad del mundial |
      dispositivo de seguridad para el mundial | violencia en los estadios | control de aficionados |
      desplazamiento de aficionados | seguridad de los aficionados | gestión de multitudes | hinchas violentos |
      barras bravas | competiciones internacionales | eventos masivos | seguridad de la cumbre |
      eventos deportivos internacionales | seguridad en grandes acontecimientos
    `,
    listed: 'grandes eventos | aficionados | estadios',
  },
  'defence-cooperation': {
    label: 'cooperación en defensa',
    terms: `
      cooperación en defensa | cooperación de defensa | cooperación militar* |
      cooperación en materia de defensa | cooperación en el ámbito de la defensa | cooperación técnico-militar |
      colaboración militar | colaboración en defensa | colaboración en materia de defensa |
      asociación de defensa | alianza militar | alianza de defensa | relaciones militares | relación militar |
      relaciones de defensa | relaciones en defensa | vínculos militares | lazos militares |
      acuerdo* de defensa | acuerdo* militar* | pacto de defensa | acuerdo* en materia de defensa |
      ámbito de la defensa | ámbito militar | ámbitos militares | materia de defensa | materia militar |
      asistencia militar | ayuda militar | apoyo militar | comisión militar mixta | comité militar |
      comisión mixta militar | defensa y seguridad | seguridad y defensa | entre los dos ejércitos |
      entre ambos ejércitos | entre los ejércitos | entre las fuerzas armadas | fuerzas armadas de ambos |
      fuerzas armadas de los dos | ejércitos de ambos | ejércitos de los dos | estados mayores de |
      gasto en defensa | gasto militar | política de defensa | política de seguridad y defensa |
      base* militar* | presencia militar | interoperabilidad | agregado* militar* | agregado* de defensa |
      agregaduría* militar* | intercambios militares | capacidades militares | capacidades de defensa |
      defensa europea | defensa común | defensa aérea | bases militares
    `,
    listed: 'defensa | militar* | ejército* | fuerzas armadas',
  },
  'military-training': {
    label: 'formación militar',
    terms: `
      instructores en operaciones | envío de instructores | adiestramiento | cursos para oficiales |
      formación de * oficiales | formación de * militares | capacitación de * oficiales |
      capacitación de * militares | formación militar | formación de militares | formación de oficiales |
      formación de soldados | formación de tropas | formación de pilotos | formación de paracaidistas |
      formación de suboficiales | formación de cadetes | formación de las fuerzas armadas |
      formación de unidades | formación de fuerzas | entrenamiento militar | entrenamiento de militares |
      entrenamiento de tropas | entrenamiento de soldados | entrenamiento de fuerzas |
      entrenamiento de las fuerzas | entrenamiento de pilotos | entrenamiento* conjunto* |
      entrenamiento* combinado* | adiestramiento militar | adiestramiento de tropas |
      adiestramiento* conjunto* | adiestramiento de | instrucción militar | instructores militares |
      intercambio de instructores | capacitación militar | capacitación de militares |
      capacitación de oficiales | educación militar | intercambio de cadetes |
      intercambio de alumnos militares | academia* militar* | escuela* militar* | colegio* militar* |
      enseñanza militar | cursos militares | cursos de estado mayor
    `,
    listed: 'entrenamiento* | adiestramiento | instrucción | instructores',
  },
  'joint-exercises': {
    label: 'ejercicios conjuntos',
    terms: `
      ejercicio conjunto | supervisó el ejercicio | maniobras | ejercicios navales | ejercicio naval |
      ejercicios combinados | clausuraron * el ejercicio | ejercicio* conjunto* | ejercicio* militar* |
      ejercicio* combinado* | ejercicio* naval* | ejercicio* aéreo* | ejercicio* marítimo* |
      ejercicio* bilateral* | ejercicio* multinacional* | ejercicio* común* | ejercicio* terrestre* |
      ejercicio* táctico* | ejercicio* anfibio* | ejercicio* de vigilancia | maniobra* militar* |
      maniobra* conjunta* | maniobra* naval* | maniobra* aérea* | maniobra* combinada* | maniobra* bilateral* |
      las maniobras | simulacro* conjunto* | african lion | unitas
    `,
    listed: 'ejercicios | maniobras',
  },
  'defence-industry': {
    label: 'industria de defensa',
    terms: `
      montaje en una planta | industria de defensa | industria militar | coproducción | desarrollo conjunto de |
      fabricación conjunta | industria* de (la) defensa | industria* militar* | industria* armamentística* |
      industria* de armamento | industria* bélica* | industria naval militar |
      industria aeroespacial y de defensa | producción militar | producción de defensa |
      producción de armamento | producción de municiones | producción de drones | fabricación de drones |
      fabricación de armas | fabricación de armamento | fabricación de municiones | fabricación militar |
      tecnología* de defensa | tecnología* militar* | coproducción de armas | coproducción militar |
      codesarrollo | sector de la defensa | empresas de defensa | astilleros militares |
      construcción de buques | construcción naval militar | mantenimiento de aeronaves militares |
      mantenimiento de aviones militares | sistemas de armas
    `,
    listed: 'industria armamentística',
  },
  'arms-procurement': {
    label: 'adquisición de armamento',
    terms: `
      compra de * obuses | obuses | compra de helicópteros | compra de armas | venta de armas | fragatas |
      blindados | venta de vehículos militares | venta* de armas | venta* de armamento | compra* de armas |
      compra* de armamento | compra de material | adquisición* de arm* | adquisición* de material militar |
      contrato* de arm* | exportación* de arm* | entrega* de armas | entrega* de armamento |
      suministro* de armas | suministro* de armamento | envío* de armas | envío* de armamento |
      equipo* militar* | equipamiento militar | equipamiento de defensa | material militar | material bélico |
      material de defensa | comercio de armas | compra* de aviones | venta* de aviones |
      compra* de helicópteros | venta* de helicópteros | compra* de drones | venta* de drones |
      compra* de fragatas | venta* de fragatas | compra* de buques | compra* de misiles | venta* de misiles |
      compra* de carros | compra* de tanques | vehículos blindados | aviones de combate | cazas de combate |
      cazabombarderos | helicópteros militares | helicópteros de combate | drones militares | drones armados |
      patrulleras militares | patrulleros oceánicos | buques de guerra | sistemas antimisiles |
      defensa antiaérea | sistemas de misiles | donación de vehículos militares | donación de equipo militar |
      compra de obuses | compra de armamento | compra de aviones | compra de carros |
      adquisición de helicópteros
    `,
    listed: 'armas | armamento* | municiones | blindados | misiles | aeronaves militares',
  },
  'military-health': {
    label: 'sanidad militar',
    terms: `
      sanidad militar | salud militar | medicina militar | medicina de combate | hospital* militar* |
      hospitales militares | hospital* de campaña | hospitales de campaña | médicos militares |
      servicios de salud militares | sanidad de las fuerzas armadas | cirugía de guerra
    `,
    listed: 'sanidad de los ejércitos',
  },
  'maritime-security': {
    label: 'seguridad marítima',
    terms: `
      interdicción de lanchas | patrullas marítimas | patrulleras | seguridad marítima | seguridad naval |
      seguridad en el mar | vigilancia marítima | vigilancia costera | vigilancia de las costas |
      protección marítima | cooperación naval | guardacostas | guardia costera | patrulla* marítima* |
      patrulla* naval* | patrullas navales | patrullaje marítimo | patrullar el | piratería |
      libertad de navegación | seguridad de la navegación | salvamento marítimo | búsqueda y salvamento |
      búsqueda y rescate | rescate marítimo | rescate en el mar | rutas marítimas | vías marítimas |
      seguridad portuaria | golfo de guinea | espacios marítimos | espacio marítimo | zona económica exclusiva |
      delimitación marítima | fronteras marítimas | aguas territoriales | marinas de ambos | armadas de ambos |
      entre (las) armadas | ámbito marítimo | dominio marítimo | interdicción marítima | lanchas rápidas |
      estrecho de ormuz | estrecho de gibraltar | rescate en alta mar | rescate de náufragos
    `,
    listed: 'marítim* | naval* | armadas',
  },
  peacekeeping: {
    label: 'mantenimiento de la paz',
    terms: `
      tropas españolas desplegadas | mantenimiento de la paz | mantenimiento de (la) paz |
      operaciones de (mantenimiento de la) paz | operación de paz | misiones de paz | misión de paz |
      misiones de mantenimiento | fuerzas de paz | fuerza de paz | cascos azules | casco azul |
      consolidación de la paz | misiones de la onu | misión de la onu | misiones de naciones unidas |
      misión de naciones unidas | contingente de paz | construcción de (la) paz | apoyo a la paz | finul |
      posconflicto | observadores militares | países contribuyentes de tropas `,
    listed: 'paz',
  },
  'expertise-exchange': {
    label: 'intercambio de experiencias',
    terms: `
      intercambio* de experiencia* | intercambiar experiencia* | intercambio* de conocimientos |
      intercambiar conocimientos | intercambio* de pericia | intercambio* de buenas prácticas |
      intercambiar buenas prácticas | buenas prácticas | mejores prácticas | intercambio* de expertos |
      intercambio* de especialistas | intercambio* de técnicos | compartir experiencia* |
      compartir conocimientos | compartir su experiencia | transferencia de conocimiento* |
      transferencia de experiencia* | transferencia de capacidades | transferencia de saber |
      asistencia técnica | apoyo técnico | asesoramiento técnico | asesoría técnica |
      fortalecimiento de capacidades | fortalecimiento de las capacidades | desarrollo de capacidades |
      creación de capacidades | refuerzo de capacidades | refuerzo de las capacidades | visitas de estudio |
      hermanamiento institucional | envío de expertos | lecciones aprendidas |
      intercambio* de información y experiencia* | experiencias exitosas | aprovechar la experiencia |
      beneficiarse de la experiencia | intercambio de especialistas
    `,
    listed: 'experiencia | experiencias | conocimientos | pericia | capacitación | know-how',
  },
  'regional-security': {
    label: 'seguridad regional',
    terms: `
      seguridad regional | estabilidad regional | paz regional | estabilidad de la región |
      estabilidad en la región | seguridad de la región | seguridad en la región | paz en la región |
      paz y la seguridad en | paz y estabilidad en | situación en el sahel | estabilidad del sahel |
      estabilidad en el sahel | seguridad en el sahel | sahel | situación en oriente medio |
      situación en oriente próximo | paz en oriente medio | situación en medio oriente | paz en medio oriente |
      conflicto en oriente medio | conflicto en medio oriente | estabilidad en oriente medio |
      situación en gaza | guerra en gaza | guerra de gaza | alto el fuego en gaza | cese al fuego en gaza |
      crisis en gaza | solución de dos estados | solución de los dos estados | cuestión palestina |
      causa palestina | conflicto palestino-israelí | conflicto israelí-palestino | proceso de paz en |
      crisis libia | situación en libia | situación en sudán | situación en siria | situación en líbano |
      situación en ucrania | guerra en ucrania | guerra de ucrania | invasión de ucrania | paz en ucrania |
      apoyo a ucrania | situación en venezuela | crisis venezolana | crisis en venezuela | situación en haití |
      crisis en haití | crisis haitiana | situación en nicaragua | seguridad en el mediterráneo |
      estabilidad del mediterráneo | estabilidad en el mediterráneo | crisis regionales |
      conflictos regionales | cuestiones regionales | asuntos regionales | situación regional |
      desafíos regionales | actualidad regional | cuerno de áfrica | grandes lagos | cuenca del lago chad |
      estabilidad en áfrica | seguridad en áfrica
    `,
    listed: 'oriente medio | oriente próximo | medio oriente | gaza | ucrania | haití',
  },
  'western-sahara': {
    label: 'Sáhara Occidental',
    terms: `
      sáhara occidental | sáhara marroquí | cuestión del sáhara | conflicto del sáhara | expediente del sáhara |
      asunto del sáhara | cuestión saharaui | conflicto saharaui | causa saharaui | pueblo saharaui |
      plan de autonomía | plan marroquí de autonomía | iniciativa de autonomía | iniciativa marroquí |
      propuesta de autonomía | autonomía marroquí | autonomía del sáhara | marroquinidad del sáhara |
      marroquinidad | provincias del sur | soberanía de marruecos sobre | soberanía marroquí sobre |
      integridad territorial del reino | integridad territorial de marruecos |
      diferendo regional sobre el sáhara | disputa del sáhara | diferendo artificial |
      antigua colonia española | excolonia española | autodeterminación del sáhara |
      referéndum de autodeterminación | minurso | resolución 2797
    `,
    listed: 'sáhara | sahara',
  },
  trade: {
    label: 'comercio',
    terms: `
      acuerdo mercosur | comercio bilateral | comercio exterior | comercio internacional |
      intercambio* comercial* | relaciones comerciales | relación comercial | vínculos comerciales |
      lazos comerciales | cooperación comercial | acuerdo* comercial* | libre comercio |
      tratado* de libre comercio | balanza comercial | económic* y comercial* | comercial* y económic* |
      comercial* y de inversi* | comercio e inversi* | inversión y comercio | comercio y las inversiones |
      comercio y la inversión | inversiones y comercio | comercio de servicios | cooperación económica |
      asociación económica | relaciones económicas | relación económica | vínculos económicos |
      lazos económicos | materia económica | ámbito económico | ámbito comercial | materia comercial |
      cámara* de comercio | foro empresarial | foro económico | consejo empresarial | rueda de negocios |
      rondas de negocios | encuentro empresarial | cooperación empresarial | misión comercial |
      misiones comerciales | misión empresarial | acceso al mercado | acceso a los mercados |
      acceso a mercados | facilitación del comercio | facilitación comercial | exportación de productos |
      exportaciones de | importación de productos | importaciones de | exportación de carne | venta de carne |
      exportación de frutas | apertura de mercados | intercambios económicos | consultas comerciales |
      agenda comercial | diálogo comercial | negociaciones comerciales | barreras comerciales | aranceles |
      desgravación arancelaria | preferencias arancelarias | acuerdo de alcance parcial |
      acuerdo de asociación económica | acuerdo de complementación económica | acuerdo* de asociación |
      alianza del pacífico | mercosur | t-mec | integración económica | sectores productivos |
      volumen de intercambios | volumen comercial | empresarios de ambos | sector privado de ambos | zlecaf |
      oportunidades de negocio* | feria* internacional* | tratado comercial | ampliar el comercio |
      aumentar el comercio | comercio de alimentos | abrir el mercado | apertura de mercado* | exportar* |
      intercambio comercial
    `,
    listed: 'comercio | comercial* | economía | económic* | exportación | exportaciones | importaciones',
  },
  investment: {
    label: 'inversión',
    terms: `
      inversiones en | inversión en | misión empresarial | inversiones | inversión extranjera |
      inversión directa | inversión española | inversión china | promoción de inversi* |
      protección de inversi* | protección recíproca de | protección de las inversiones | atracción de inversi* |
      fomento de la inversión | acuerdo* de inversi* | fondo* de inversi* | fondo* soberano* |
      oportunidades de inversión | clima de inversión | clima de negocios | inversionistas | inversores |
      invertir en | colaboración público-privada | asociaciones público-privadas | alianzas público-privadas |
      empresas conjuntas | zonas francas | zonas económicas especiales | parques industriales |
      parque industrial | proyectos de inversión | nearshoring | relocalización de empresas
    `,
    listed:
      'inversión | inversion* | invierte | invierten | invirtió | invirtieron | invertirá | invertirán | invertir',
  },
  customs: {
    label: 'aduanas',
    terms: `
      apertura de la aduana | aduanas | paso fronterizo | cooperación aduanera | asistencia aduanera |
      asistencia administrativa mutua | materia aduanera | ámbito aduanero | acuerdo* aduanero* |
      administraciones aduaneras | autoridades aduaneras | servicios aduaneros | procedimientos aduaneros |
      trámites aduaneros | controles aduaneros | control aduanero | unión aduanera | aduana comercial |
      aduana* integrada* | certificado* de origen | reglas de origen | normas de origen | derechos de aduana |
      despacho aduanero | facilitación aduanera | datos aduaneros | tránsito aduanero |
      operador económico autorizado | contrabando aduanero | aduanas de ambos | aduanas de ceuta |
      aduana de melilla | aduanas comerciales | puestos aduaneros
    `,
    listed: 'aduana* | aduaner* | aranceles',
  },
  finance: {
    label: 'finanzas y fiscalidad',
    terms: `
      cooperación financiera | asistencia financiera | ámbito financiero | materia financiera |
      sector financiero | servicios financieros | sector bancario | cooperación bancaria | bancos centrales |
      banco central de ambos | doble imposición | doble tributación | cooperación fiscal |
      cooperación tributaria | materia fiscal | materia tributaria | ámbito fiscal | evasión fiscal |
      evasión tributaria | fraude fiscal | lavado de dinero | lavado de activos | blanqueo de capitales |
      blanqueo de dinero | legitimación de capitales | finanzas públicas | finanzas verdes |
      finanzas sostenibles | finanzas islámicas | mercado de capitales | mercados de capitales |
      mercados financieros | línea de crédito | líneas de crédito | canje de deuda | deuda externa |
      reestructuración de la deuda | alivio de la deuda | condonación de la deuda | apoyo presupuestario |
      inclusión financiera | pagos en moneda local | moneda local | monedas locales | monedas nacionales |
      pagos electrónicos | sistemas de pago | swap de monedas | tribunal de cuentas | tribunales de cuentas |
      contraloría | contralorías | lucha contra la corrupción | anticorrupción | inteligencia financiera |
      seguros y banca | banca de desarrollo | banco de desarrollo | flujos financieros ilícitos | auditoría
    `,
    listed: 'finanzas | financier* | banca | bancari* | fiscal | fiscalidad | tributari* | deuda | seguros',
  },
  'gas-oil': {
    label: 'gas y petróleo',
    terms: `
      gas natural | gas y petróleo | petróleo y gas | gasoducto* | oleoducto* | hidrocarburo* | gas licuado |
      gnl | suministro de gas | suministro de petróleo | venta de gas | compra de gas | compra de petróleo |
      exportación de gas | exportaciones de gas | importación de gas | importaciones de gas |
      exploración petrolera | exploración de gas | sector petrolero | sector gasístico | sector gasífero |
      productos petrolíferos | refinería* | refinación | yacimiento* de gas | yacimientos petroleros |
      yacimientos gasíferos | crudo | cooperación petrolera | integración gasífera | vaca muerta |
      contratos de gas | precio del gas | ypfb | pdvsa
    `,
    listed: 'gas | petróleo | petroler* | gasístic* | gasífer* | combustibles',
  },
  'renewable-energy': {
    label: 'energías renovables',
    terms: `
      energía* renovable* | energía* limpia* | energía* verde* | energía* solar* | energía* eólica* |
      energía* sostenible* | energías alternativas | hidrógeno | hidrógeno verde | transición energética | eficiencia energética |
      interconexión* eléctrica* | interconexión* energética* | integración eléctrica | integración energética |
      parque* eólico* | parque* solar* | planta* solar* | planta* fotovoltaica* | central* solar* |
      fotovoltaic* | eólica | amoníaco verde | descarboniz* | cooperación energética | ámbito energético |
      materia energética | materia de energía | ámbito de la energía | sector energético | sector eléctrico |
      asociación energética | seguridad energética | red* eléctrica* | redes eléctricas |
      cable* submarino* eléctrico* | hidroeléctric* | biocombustible* | biomasa | biogás | geotermia |
      geotérmic* | electromovilidad | movilidad eléctrica | almacenamiento de energía | energía nuclear civil |
      suministro eléctrico | electrificación | minerales críticos | neutralidad de carbono | energía y minería
    `,
    listed: 'energías',
  },
  water: {
    label: 'agua',
    terms: `
      gestión * del agua | aguas compartidas | gestión del agua | gestión de los recursos hídricos |
      gestión hídrica | recursos hídricos | seguridad hídrica | ámbito del agua | materia de agua |
      materia hídrica | sector del agua | estrés hídrico | escasez de agua | desalación | desalinización |
      desaladora* | desalinizadora* | agua potable | aguas residuales | tratamiento de aguas | depuración |
      depuradora* | saneamiento | regadío | riego | riegos | embalses | presas | cuencas hidrográficas |
      cuenca hidrográfica | cuencas compartidas | ríos compartidos | aguas transfronterizas |
      aguas internacionales compartidas | aguas subterráneas | acuífero* | tratado de aguas | entrega de agua |
      reutilización del agua | acceso al agua | abastecimiento de agua | protección del litoral |
      erosión costera | inundaciones | lucha contra la sequía | gestión de la sequía | recursos de agua |
      trasvase* | cuenca del río | cuencas | agua y saneamiento
    `,
    listed: 'agua | aguas | hídric* | sequía',
  },
  agriculture: {
    label: 'agricultura',
    terms: `
      mercado a la fruta | producción de uva | agroindustria | ganadería | fertilizantes | productos agrícolas |
      agricultura | agrícola* | agropecuari* | agroalimentari* | agroindustri* | agrotecnología | agronómic* |
      fertilizante* | fosfato* | abonos | seguridad alimentaria | soberanía alimentaria | fitosanitari* |
      zoosanitari* | sanidad vegetal | sanidad animal | sanidad agropecuaria | ganader* | ganado | veterinari* |
      desarrollo rural | medio rural | cereales | semillas | trigo | carne vacuna | carne bovina | carne de |
      productos del campo | reforma agraria | agrario* | agraria* | agricultores | campesino* | olivar |
      aceite de oliva | cítricos | frutas y hortalizas | cacao | café | caficult* | exportación de aguacate |
      horticultura | agroecología | inocuidad alimentaria | inocuidad de alimentos | protocolos fitosanitarios |
      agroindustria*
    `,
    listed: 'alimentación | alimentos | agro* | cultivos | campo',
  },
  fisheries: {
    label: 'pesca',
    terms: `
      acuerdo* de pesca | acuerdo* pesquero* | protocolo* de pesca | protocolo* pesquero* | sector pesquero |
      sector de la pesca | materia de pesca | materia pesquera | ámbito de la pesca | ámbito pesquero |
      cooperación pesquera | pesca marítima | pesca ilegal | pesca sostenible | pesca artesanal |
      pesca industrial | pesca y acuicultura | pesca y la acuicultura | acuicultura | acuícola* |
      recursos pesqueros | productos pesqueros | productos del mar | caladero* | cuotas de pesca |
      licencias de pesca | derechos de pesca | flota* pesquera* | buques pesqueros | barcos pesqueros |
      puertos pesqueros | economía azul | pescadores | recursos marinos | agricultura y pesca |
      agricultura y la pesca | pesca y agricultura
    `,
    listed: 'pesca | pesquer*',
  },
  environment: {
    label: 'medio ambiente y clima',
    terms: `
      arrecifes | protección de los arrecifes | calidad del aire | protección del medio ambiente |
      protección medioambiental | protección ambiental | cuidado del medio ambiente | ámbito medioambiental |
      materia medioambiental | materia ambiental | materia de medio ambiente | cooperación ambiental |
      cooperación medioambiental | cambio climático | acción climática | crisis climática |
      emergencia climática | lucha contra el cambio | calentamiento global | financiación climática |
      financiamiento climático | biodiversidad | desertificación | deforestación | reforestación |
      desarrollo sostenible | transición ecológica | economía verde | economía circular | gestión de residuos |
      residuos sólidos | plásticos | bosques | selva amazónica | protección de la amazonía | amazonía | áreas protegidas | parques nacionales | parque nacional | áreas marinas |
      protección de los océanos | protección de océanos | océanos | contaminación | meteorolog* |
      desastres naturales | prevención de desastres | gestión del riesgo | gestión de riesgos |
      gestión de desastres | gestión de emergencias | incendios forestales | protección civil |
      resiliencia climática | mercado* de carbono | bonos de carbono | especies amenazadas |
      conservación de la naturaleza | fauna silvestre | páramos | glaciares | antártic* | antártid* | cop28 |
      cop29 | cop30 | cop31 | acuerdo de parís | agenda 2030 | respuesta a los huracanes
    `,
    listed: 'medio ambiente | medioambiente | clima | climátic* | ambiental* | medioambiental* | naturaleza',
  },
  health: {
    label: 'salud',
    terms: `
      vacunas | médicos cubanos | cooperación sanitaria | cooperación en salud | cooperación médica |
      materia sanitaria | materia de salud | ámbito sanitario | ámbito de la salud | ámbito de la sanidad |
      sector salud | sector sanitario | sector de la salud | salud pública | sistema* de salud |
      sistema* sanitario* | servicios de salud | salud fronteriza | salud global | salud mental |
      salud materna | salud digital | atención sanitaria | atención médica | atención primaria | farmacéutic* |
      vacuna* | vacunación | medicamento* | pandemia* | epidemia* | telemedicina | investigación médica |
      formación de médicos | formación médica | médicos especialistas | brigadas médicas | misión médica |
      personal sanitario | personal médico | equipos médicos | equipo médico | hospitales |
      construcción de un hospital | donación de sangre | trasplante* | lucha contra el cáncer | enfermedades |
      emergencias sanitarias | soberanía sanitaria | regulación sanitaria | cofepris | anmat | insumos médicos |
      dispositivos médicos | ayuda médica | médicos | medicamentos
    `,
    listed: 'salud | sanidad | sanitari* | medicina | médic* | hospital*',
  },
  education: {
    label: 'educación y formación',
    terms: `
      intercambio de estudiantes | enviar becarios | intercambio universitario | capacitación de docentes |
      educación superior | enseñanza superior | formación profesional | formación técnica |
      formación de profesores | formación de docentes | formación de técnicos | formación de diplomáticos |
      formación diplomática | formación académica | formación laboral | capacitación técnica |
      capacitación docente | capacitación profesional | academia* diplomática* | academias diplomáticas |
      becas | beca | becarios | intercambio* estudiantil* | intercambio* académico* |
      intercambio* universitario* | intercambio* educativo* | intercambio* de estudiantes |
      intercambio* de alumnos | intercambio* de profesores | intercambio* de docentes |
      programa* de intercambio | movilidad académica | movilidad estudiantil | movilidad de estudiantes |
      cooperación educativa | cooperación académica | cooperación universitaria | cooperación en educación |
      materia educativa | materia de educación | ámbito educativo | ámbito académico | ámbito de la educación |
      ámbito universitario | ámbito de la formación | sector educativo | universidades |
      reconocimiento de títulos | convalidación de títulos | homologación de títulos |
      reconocimiento mutuo de títulos | alfabetización | enseñanza del español | enseñanza del árabe |
      enseñanza de la lengua | enseñanza del idioma | lengua española | educación técnica | educación bilingüe |
      educación y formación | instituto cervantes | erasmus | doctorado* | institutos de formación | becario* |
      beca* | formación de especialistas | formación de profesionales
    `,
    listed: 'educación | educativ* | enseñanza | formación | académic* | universitari* | capacitación',
  },
  'science-technology': {
    label: 'ciencia y tecnología',
    terms: `
      sobre ciencia | tecnología espacial | satélites | ciencia y tecnología | ciencia y la tecnología |
      ciencia, tecnología | ciencia e innovación | científic* y tecnológic* | científico-tecnológic* |
      científic* y técnic* | cooperación científica | cooperación tecnológica | colaboración científica |
      ámbito científico | ámbito tecnológico | materia científica | materia tecnológica | materia de ciencia |
      investigación científica | investigación y desarrollo | investigación e innovación |
      investigación conjunta | innovación | transferencia de tecnología | transferencia tecnológica |
      transferencias de tecnología | intercambio tecnológico | desarrollo tecnológico | nuevas tecnologías |
      alta tecnología | tecnologías avanzadas | tecnologías emergentes | espacio ultraterrestre |
      cooperación espacial | exploración espacial | agencia* espacial* | satélite* | sector espacial |
      ámbito espacial | biotecnología | nanotecnología | semiconductores | supercomputación |
      computación cuántica | energía nuclear | usos pacíficos | física nuclear | astronomía |
      parques tecnológicos | centros de investigación
    `,
    listed: 'ciencia* | científic* | tecnología* | tecnológic* | investigación | espacio | espacial*',
  },
  digital: {
    label: 'economía digital',
    terms: `
      economía digital | transformación digital | transición digital | agenda digital | cooperación digital |
      inteligencia artificial | digitalización | gobierno digital | gobierno electrónico |
      administración digital | administración electrónica | servicios digitales | ámbito digital |
      materia digital | brecha digital | inclusión digital | conectividad digital | infraestructura* digital* |
      telecomunicaciones | 5g | internet | banda ancha | cable submarino | cables submarinos | fibra óptica |
      comercio electrónico | comercio digital | identidad digital | firma digital | centros de datos |
      computación en la nube | ciudades inteligentes | protección de datos | startups | empresas emergentes |
      soberanía digital | tecnologías digitales | tecnologías de la información
    `,
    listed: 'digital* | telecomunicaciones',
  },
  transport: {
    label: 'transporte e infraestructuras',
    terms: `
      conexión ferroviaria | tren de | puente sobre | puertos de | ampliación del puerto |
      infraestructura* de transporte | infraestructura* vial* | infraestructura* portuaria* |
      infraestructura* ferroviaria* | infraestructura* aeroportuaria* | materia de transporte |
      materia de infraestructura* | ámbito del transporte | sector del transporte | transporte aéreo |
      transporte marítimo | transporte ferroviario | transporte terrestre | transporte por carretera |
      transporte internacional | transporte de carga | transporte público | transporte de mercancías |
      servicios aéreos | cielos abiertos | conectividad aérea | conectividad marítima | conectividad terrestre |
      conectividad regional | conexiones aéreas | vuelos directos | conexión aérea | aviación civil |
      acuerdo aéreo | alta velocidad | tren* | ferrocarril* | ferroviari* | línea férrea | carreteras |
      autopista* | autovía* | corredor* bioceánico* | corredor vial | corredor* logístico* | logístic* |
      puertos y carreteras | puertos y aeropuertos | puerto de aguas profundas | desarrollo portuario |
      cooperación portuaria | autoridades portuarias | nuevo aeropuerto | ampliación del aeropuerto |
      gestión aeroportuaria | puente* internacional* | construcción de puentes | túnel* | enlace fijo |
      obras públicas | vivienda | desarrollo urbano | planificación urbana | urbanismo | metro de |
      marina mercante | permisos de conducir | permiso de conducir | licencias de conducir |
      canje de licencias | seguridad vial | en puertos | puertos e infraestructuras | obras de infraestructura |
      construcción de infraestructuras | hidrovía* | línea* férrea* | interconexión vial | obras viales |
      carreteras y puertos | rutas aéreas | frecuencias aéreas | metro y | gestión del metro
    `,
    listed: 'transporte* | infraestructura* | puertos | aeropuertos | conectividad | obras',
  },
  tourism: {
    label: 'turismo',
    terms: `
      el turismo | promoción turística | conectividad turística | flujos turísticos | destinos turísticos |
      turismo | turístic* | turoperador* | operadores turísticos | hostelería | hoteler* | ecoturismo
    `,
    listed: 'turistas | viajes',
  },
  culture: {
    label: 'cultura y patrimonio',
    terms: `
      exposición del | exposición de | intercambio cultural | restauración de | festivales |
      cooperación cultural* | intercambio* cultural* | relaciones culturales | vínculos culturales |
      lazos culturales | cultural* y | y cultural* | ámbito cultural | materia cultural | materia de cultura |
      ámbito de la cultura | sector cultural | diplomacia cultural | bienes culturales | acuerdo* cultural* |
      convenio* cultural* | programa* cultural* | patrimonio cultural | patrimonio | bienes patrimoniales |
      museo* | arqueológic* | restitución de piezas | restitución de bienes | repatriación de piezas |
      tráfico ilícito de bienes | cinematográfic* | coproducción audiovisual | coproducción cinematográfica |
      cine | archivos | bibliotecas | feria del libro | artesanía* | industrias creativas |
      industrias culturales | economía naranja | propiedad intelectual | derechos de autor | artístic* |
      bellas artes | gastronomía | gastronómic* | artes escénicas | videojuegos | año* dual* |
      temporada cruzada | conservación del patrimonio | sitios históricos | exposición*
    `,
    listed: 'cultura | cultural* | arte | artes | música | teatro | libro',
  },
  'youth-sport': {
    label: 'juventud y deporte',
    terms: `
      juventud y deporte* | juventud y el deporte | deporte y juventud | ámbito deportivo | ámbito del deporte |
      materia deportiva | materia de deporte* | materia de juventud | ámbito de la juventud |
      cooperación deportiva | intercambio* deportivo* | intercambio* juvenil* | intercambio* de jóvenes |
      políticas de juventud | organización del mundial | organización conjunta del mundial | mundial 2030 |
      mundial de 2030 | copa del mundo 2030 | copa del mundo de 2030 | copa mundial de 2030 |
      candidatura conjunta | preparación del mundial | preparativos del mundial | organización de los juegos |
      comité* olímpico* | federaciones de fútbol | infraestructuras deportivas | instalaciones deportivas |
      formación de entrenadores | desarrollo del fútbol | voluntariado | empleo juvenil | medicina deportiva |
      dopaje | antidopaje | intercambios juveniles | intercambio juvenil
    `,
    listed: 'juventud | deporte* | deportiv* | fútbol | mundial | jóvenes | juvenil*',
  },
  media: {
    label: 'medios y comunicación',
    terms: `
      medios de comunicación | cooperación mediática | ámbito de la comunicación | materia de comunicación |
      comunicación audiovisual | audiovisual* | agencias de noticias |
      agencias de prensa | radio y televisión | radiodifusión | radiotelevisión | medios públicos |
      televisiones públicas | formación de periodistas | intercambio* de periodistas |
      intercambio* de contenidos | intercambio* de noticias | intercambio* de programas | desinformación |
      noticias falsas | bulos | libertad de prensa | alfabetización mediática
    `,
    listed: 'medios | prensa | comunicación | televisión | radio | periodis*',
  },
  'religious-affairs': {
    label: 'asuntos religiosos',
    terms: `
      asuntos religiosos | asuntos islámicos | ámbito religioso | materia religiosa | cooperación religiosa |
      diálogo interreligioso | diálogo entre religiones | diálogo de civilizaciones |
      alianza de civilizaciones | libertad religiosa | libertad de culto | minorías religiosas |
      tolerancia religiosa | formación de imanes | imanes | habices | habús | islam moderado |
      comunidades religiosas | enseñanza religiosa | encuentro de religiones
    `,
    listed: 'religios* | religión | religiones | islam | culto*',
  },
  consular: {
    label: 'asuntos consulares',
    terms: `
      asuntos consulares | cooperación consular | servicios consulares | materia consular | ámbito consular |
      temas consulares | protección consular | asistencia consular | atención consular | comisión consular |
      apertura de consulado* | apertura de un consulado | reapertura de consulados | apostilla |
      registro civil | legalización de documentos | trámites consulares | consulado* móvil* |
      atención a connacionales | protección de connacionales
    `,
    listed: 'consular* | consulado*',
  },
  'mobility-visas': {
    label: 'movilidad y visados',
    terms: `
      visado* | visa | visas | exención de visado* | exención de visas | supresión de visado* |
      supresión de visas | eliminación de visas | liberalización de visados | requisito de visa |
      libre circulación | libre movilidad | circulación de personas | movilidad de personas |
      movilidad de las personas | movilidad laboral | movilidad de trabajadores | movilidad de estudiantes |
      movilidad juvenil | movilidad profesional | movilidad legal | migración circular | migración laboral |
      migración legal | migración regular | migración ordenada | migración segura, ordenada |
      inmigración legal | vías legales | trabajadores temporales | trabajadores temporeros | temporeros |
      temporeras | contratación en origen | vacaciones y trabajo | working holiday | pasaportes diplomáticos |
      pasaportes oficiales | pasaportes ordinarios | pasaportes de servicio | permisos de residencia |
      permiso de residencia | permisos de trabajo | acuerdo* de movilidad | asociación de movilidad
    `,
    listed: 'movilidad | pasaportes',
  },
  'labour-social-security': {
    label: 'trabajo y seguridad social',
    terms: `
      trabajadores de temporada | mano de obra | seguridad social | protección social | previsión social |
      asuntos sociales | desarrollo social | bienestar social | mercado laboral | mercado de trabajo |
      materia laboral | materia de empleo | materia de trabajo | ámbito laboral | ámbito del empleo |
      ámbito del trabajo | cooperación laboral | inserción laboral | inserción profesional |
      intermediación laboral | migración circular | movilidad laboral | derechos laborales |
      derechos de los trabajadores | trabajadores migrantes | trabajadores temporales |
      trabajadores temporeros | temporeros | temporeras | trabajadores agrícolas |
      contratación de trabajadores | contratación en origen | inspección de trabajo | inspección laboral |
      código del trabajo | trabajo decente | trabajo infantil | empleo de jóvenes | empleo juvenil |
      creación de empleo | formación y empleo | empleo y formación | pensiones | jubilaciones | seguro social |
      salarios mínimos | diálogo social | economía social | trabajadores transfronterizos |
      programa de trabajadores | formación profesional y movilidad laboral
    `,
    listed: 'empleo | laboral* | trabajadores',
  },
  'development-aid': {
    label: 'cooperación al desarrollo',
    terms: `
      ofrecimiento de ayuda | donación de | cooperación al desarrollo | cooperación para el desarrollo |
      cooperación internacional para el desarrollo | ayuda al desarrollo | ayuda oficial |
      asistencia al desarrollo | agenda de desarrollo | ayuda humanitaria | asistencia humanitaria |
      acción humanitaria | cooperación humanitaria | corredor humanitario | cooperación técnica |
      cooperación financiera y técnica | programa* de cooperación | proyecto* de cooperación |
      proyecto* de desarrollo | cooperación sur-sur | cooperación triangular | cooperación descentralizada |
      organización* no gubernamental* | sociedad civil | desarrollo humano | desarrollo local |
      desarrollo comunitario | desarrollo territorial | desarrollo alternativo | lucha contra la pobreza |
      reducción de la pobreza | combate a la pobreza | lucha contra el hambre | erradicación del hambre |
      aecid | agencia española de cooperación | amexcid | giz | jica | usaid | koica |
      programa mundial de alimentos | marco de asociación país | donación* | donativo* |
      fondos no reembolsables | cooperación no reembolsable | objetivos de desarrollo | ayuda de emergencia |
      atención a refugiados | hermanamiento de ciudades | microcréditos | fondo de cooperación |
      países en desarrollo | reconstrucción | préstamo*
    `,
    listed: 'desarrollo | ong | refugiados | pobreza',
  },
  'human-rights': {
    label: 'derechos humanos',
    terms: `
      derechos humanos | derechos fundamentales | derechos de las mujeres | derechos de la mujer |
      derechos de la infancia | derechos de los niños | derechos del niño | derechos de los pueblos |
      derechos de los migrantes | pueblos indígenas | igualdad de género | equidad de género | igualdad entre |
      empoderamiento de la mujer | empoderamiento de las mujeres | empoderamiento femenino |
      violencia de género | violencia contra la mujer | violencia contra las mujeres | violencia machista |
      política exterior feminista | personas con discapacidad | discapacidad | protección de la infancia |
      pena de muerte | prevención de la tortura | libertad de expresión | libertades públicas |
      libertades fundamentales | estado de derecho | memoria histórica | memoria democrática | desaparecidos |
      desaparición forzada | lucha contra el racismo | lucha contra la discriminación |
      derecho internacional humanitario | presos políticos | buen gobierno | gobernanza democrática |
      fortalecimiento de la democracia | defensa de la democracia | no discriminación | personas desaparecidas
    `,
    listed: 'mujeres | igualdad | género | democracia | infancia',
  },
};

/** How questions are asked in Spanish. */
const asking: Asking = {
  tells: `
    quién | quien | quiénes | quienes | qué | que | cuál | cual | cuáles | cuales | cuándo | cuando | dónde | donde |
    cómo | como | cuánto | cuanto | cuánta | cuántos | cuantos | cuántas | el | la | los | las | del | de | al | un | una |
    y | es | son | fue | fueron | está | están | con | entre | han | ha | hubo | hay | sobre | reunió | reunido | se | en |
    para | por | desde | nuevo | nuevos | acuerdos | visitó | firmó | firmaron | a | lo | su | hablaron | dónde | fue | fueron | quien | le | les | dio | q
  `,
  who: 'quién | kien | qn | con qn | quiénes | con quién | con quiénes | a quién | a quiénes | por quién',
  when: 'cuándo | kuando | cdo | en qué fecha | qué fecha | qué día | qué días | qué fechas | fecha de | fecha del | fecha | fechas | nueva fecha | nuevas fechas',
  howLong:
    'cuánto tiempo | por cuánto tiempo | cuánto duró | cuánto dura | duración | duración de | cuántos días | cuántas semanas | duró | dura | duraba',
  where:
    'dónde | dnd | donde | adónde | en qué ciudad | en qué lugar | en qué país | qué lugar | qué ciudad | lugar de | lugar del | lugar',
  howMany: 'cuántos | cuántas | cuánta gente | número de | el número | cantidad de | balance | cifras | estadísticas',
  howMuch:
    'cuánto valen | cuánto valió | cuánto invierte | cuánto invirtió | cuánto invertirá | cuánto aporta | cuánto aportó | cuánto aportará | cuánto prestó | cuánto presta | cuánto pagó | cuánto paga | a cuánto asciende | por cuánto | cuánto donó | cuánto financia | cuánto cuesta | cuánto costó | cuánto vale | cuánto dinero | qué monto | qué importe | qué precio | qué suma | cuánta plata',
  cues: {
    meet: `
      verá | verán | va a ver | van a ver | verse con | cena con | almuerzo con | coincidió con | almorzó con | cenó con | comió con | desayunó con | videollamada | videollamadas | charló | charlaron | se verán | se verá | reunió | reunieron | reunido | reunidos | reunida | reúne | reúnen | reunirse | reunir | reunirá | reunión |
      reuniones | encontró | encontraron | encontrado | encontrarse | encuentro | encuentros | entrevistó | entrevistaron |
      entrevistado | entrevistarse | entrevista | entrevistas | vio | vieron | habló con | hablaron | hablado con |
      conversó | conversaron | conversación | conversaciones | dialogó | dialogaron | diálogo | conoció | llamó |
      llamada | llamadas | llamado | telefoneó | homólogo | homóloga | cita | citas | audiencia | cumbre | cumbres |
      contactos | se vieron | hablar | hablaron | habló | reunían | por teléfono | telefónicamente | videoconferencia | se vio | juntaron | juntó | conversar | se ha visto | se han visto
    `,
    discuss: `analizaron | analizó | revisaron | revisó | debatieron | debatió | trató | se trataron | se abordaron | de qué hablaron | de qué habló | de qué hablan | de qué conversaron | de qué trataron | de qué se habló | sobre qué | sobre q | sobre k | de q hablaron | de q trataron | de q se habló | de q trató | hablaron de | hablaron sobre | hablar de | habló de | conversaron sobre | trataron | tratado en | temas tratados | discutieron | discutir | discutido | abordaron | abordar | abordó | abordado | agenda | orden del día | se centró en | se centraron en | centrado en | temas de la reunión | acerca de qué | a propósito de qué | habló sobre`,
    receive:
      'atendió | dio la bienvenida | dará la bienvenida | recibió | recibieron | recibe | reciben | recibido | recibida | recibidos | recibir | recibirá | acogió | acogido | anfitrión | bienvenida | dio la bienvenida | recepción | recibimiento',
    visit: `
      acudió a | se desplazó | se trasladó | se trasladará | se desplazará | visita | visitas | visitó | visitaron | visitado | visitar | visitará | visitan | viaje | viajes | viajó |
      viajaron | viajado | viajar | viajará | gira | giras | estancia | desplazamiento
    `,
    go: 'adónde | a dónde | hacia dónde | viene | vienen | vendrá | vendrán | llega | llegan | llegará | llegarán | viajó | viajaron | viajan | viajarán | viajar | viaja | viajará | va | van | fue a | fueron a | ido | ir | irá | vino | vinieron | llegó | llegaron | llegada | estuvo | estuvieron',
    sign: `
      selló | sellaron | alcanzaron | cerraron | concluyeron | concluyó | ratificó | ratificaron | suscribirá | suscribirán | firmó | firmaron | firmado | firmada | firmados | firmadas | firma | firman | firmar | firmará | firmarán |
      suscribió | suscribieron | suscrito | suscrita | suscritos | suscribir | rubricó | rubricaron | rubricado |
      rubricar | cerró | cerrado | ratificó | ratificado | concluido | entrar en vigor | entró en vigor | entraron en vigor | entrada en vigor | en vigor | vigente | firmaremos
    `,
    agreement: `
      acuerdo | acuerdos | acordó | acordaron | acordado | pactado | pactaron | pacto | pactos | tratado | tratados |
      convenio | convenios | convención | protocolo | protocolos | memorando | memorandos | memorándum | memorándums |
      memorando de entendimiento | memorándum de entendimiento | mou | nota de entendimiento | nota | notas |
      declaración conjunta | declaración de intenciones | carta de intención | hoja de ruta | plan de acción | contrato |
      contratos | entendimiento | memo | memos | documento | documentos | docs | convinieron | se pusieron de acuerdo | de acuerdo
    `,
    agree: 'acordó | acordaron | acordado | convinieron | se pusieron de acuerdo | de acuerdo',
    signing:
      'ceremonia | ceremonia de firma | acto de firma | la firma de | la firma del | firmas | suscripción | rúbrica | firmante | firmantes | signatario | signatarios',
    area: 'ámbito | ámbitos | área | áreas | sector | sectores | campo | campos | materia | materias | temas | ejes',
    cooperate: `
      cooperación | cooperar | cooperan | coopera | cooperaron | colaboración | colaborar | colaboran | asociación |
      alianza | relaciones | vínculos | lazos | trabajar juntos | partenariado | trabajan juntos | trabajan juntas | trabaja con | trabajan con | juntos | juntas | cooperando
    `,
    develop:
      'evolucionan | evoluciona | evolucionado | evolucionaron | se desarrollan | se desarrolla | desarrollando | progresan | avanzan | avanza | marchan | marcha | mejoran | empeoran',
    cover: `
      abarca | abarcan | abarcar | cubre | cubren | cubrir | incluye | incluyen | contempla | contemplan | prevé | prevén |
      contiene | contenido | alcance | comprende | versa | trata el | trata la | qué dice el acuerdo | de qué trata | trata de | en qué consiste | consiste
    `,
    say: `
      manifestó | expresó | anunció | explicó | reiteró | subrayó | destacó | advirtió | denunció | pidió | agregó | añadió | indicó | qué piensa | qué opina | dijo | dice | dicen | dijeron | decir | dicho | declaró | declararon | declara | declarado | declaración |
      declaraciones | cita | citar | frase | frases | afirmó | afirma | señaló | aseguró | comentó | comentario |
      comentarios | según | opina | opinión | posición | postura | palabras | mencionó
    `,
    present: `
      presente | presentes | asistió | asistieron | asistir | asistente | asistentes | testigo | testigos |
      estuvo presente | estuvieron presentes | participantes | estaba presente | estaban presentes | acompañó | acompañaron | acompaña | acompañan | acompañado | acompañada | acompañar | vino con | viene con | fue con | acompañantes | comitiva | quién estaba | quiénes estaban | quién estuvo | quiénes estuvieron | quién más estaba | quién más estuvo | quiénes más estuvieron | con quién fue | con quién viajó | en la delegación | en su delegación | quién iba con | quién fue con
    `,
    commit: `
      seguimiento | promesa | promesas | prometió | prometieron | prometido | prometidos | compromiso | compromisos |
      comprometió | comprometieron | comprometido | próximos pasos | previsto | prevista | previstos | planes |
      proyectos
    `,
    person:
      'persona | perfil | biografía | ficha | hablame de | háblame de | cuéntame de | cuéntame sobre | háblame sobre',
    be: 'es | son | era | eran | fue | ocupa | sigue siendo',
    role: 'cargo | cargos | puesto | función | funciones | título',
    timeline:
      'cronología | línea de tiempo | línea temporal | historial | calendario | en orden | cronológico | en orden cronológico',
    news: `
      nuevo | nuevos | nueva | nuevas | novedad | novedades | noticia | noticias | actualidad | último | últimos |
      última | últimas | reciente | recientes | recientemente | más reciente | más recientes
    `,
    value:
      'valor | monto | importe | costo | coste | precio | suma | presupuesto | cuesta | costó | cuantía | vale | volumen',
  },
  company:
    'forma parte de | forman parte de | formó parte | formaron parte | formaba parte | formaban parte | integra la | integran la | integraron la | delegación integrada | delegación compuesta | delegación encabezada | acompañados por | acompañado por | acompañada por | acompañados de | acompañado de',
  offices: {
    king: 'rey | emir | sultán | soberano | monarca | su majestad | sm | custodio de las dos sagradas mezquitas | custodio de las dos mezquitas sagradas | guardián de las dos mezquitas sagradas | custodio de los santos lugares',
    'crown-prince': 'príncipe heredero',
    pope: 'papa | sumo pontífice | pontífice | santo padre',
    president: 'presidente | presidenta | presidentes | mandatario | mandataria | mandatarios',
    'prime-minister':
      'primer ministro | primera ministra | primer-ministro | canciller federal | canciller alemán | canciller alemana | canciller de alemania | canciller austríaco | canciller austríaca | canciller de austria',
    'head-of-government': 'jefe de gobierno | jefe del gobierno | jefa de gobierno | presidente del gobierno',
    minister: 'ministro | ministra | ministros | ministras | canciller | cancilleres | titular | minrex | min',
    'state-secretary': 'secretario de estado | secretaria de estado | secretario | secretaria',
    ambassador: 'embajador | embajadora | embajadores | alto comisionado | encargado de negocios',
    consul: 'cónsul | cónsul general',
    attache:
      'agregado militar | agregada militar | agregado de defensa | agregada de defensa | agregados militares | agregado naval | agregado aéreo | agregado policial',
    'chief-of-staff': 'jefe del estado mayor | jefe de estado mayor | jefe del ejército | jefe de las fuerzas armadas',
    'inspector-general': 'inspector general | inspectora general',
    'director-general': 'director general | directora general | jefe de la policía | jefe de policía',
    commander: 'comandante | comandante en jefe | comandante general',
    general: 'general | general de división | general de brigada | teniente general',
    governor: 'gobernador | gobernadora | wali | valí',
    speaker: 'presidente del congreso | presidente de la cámara | presidente del parlamento | presidenta del congreso',
    spokesperson: 'portavoz | vocero | vocera',
    envoy: 'enviado | enviada | enviado especial | representante',
    prosecutor: 'fiscal | fiscal general | procurador | procuradora | procurador general',
    'foreign-affairs':
      'asuntos exteriores | exteriores | relaciones exteriores | canciller | cancillería | diplomacia | jefe de la diplomacia',
    interior: 'interior | gobernación',
    defence: 'defensa | defensa nacional',
    justice: 'justicia',
    finance: 'finanzas | hacienda | economía',
    trade: 'comercio',
    agriculture: 'agricultura',
    energy: 'energía | electricidad | transición energética | transición ecológica',
    transport: 'transporte | transportes | infraestructuras | fomento',
    health: 'salud | sanidad',
    education: 'educación | enseñanza',
    culture: 'cultura',
    water: 'agua',
    'armed-forces': 'fuerzas armadas | fuerzas armadas reales | ejército | ejércitos | far',
    police: 'policía | policía nacional',
    'national-security': 'seguridad nacional | vigilancia del territorio | dgsn | dgst',
    parliament: 'parlamento | congreso | senado | cámara de representantes | asamblea nacional | cortes',
  },
  concepts: {
    death:
      'muerto | muertos | muerta | muertas | murió | murieron | muerte | muertes | fallecido | fallecidos | víctimas | ahogados',
    injury: 'herido | heridos | heridas | lesionado | lesionados',
    boat: 'barco | barcos | embarcación | embarcaciones | buque | patera | pateras | cayuco | cayucos | bote',
    rescue: 'rescate | rescates | rescatado | rescatados | salvamento | salvado | salvados',
    migrant: 'migrante | migrantes | inmigrante | inmigrantes',
    arrest: 'detención | detenciones | detenido | detenidos | arresto | arrestos | arrestado',
    weapon: 'arma | armas | equipo militar | equipamiento militar | material militar | armamento',
    aircraft: 'avión | aviones | helicóptero*',
    drone: 'dron | drones',
    tomb: 'tumba | tumbas | mausoleo',
    school: 'escuela | colegio | academia | universidad',
    port: 'puerto | puertos',
    delegation: 'delegación | delegaciones',
    embassy: 'embajada | consulado',
    threat: 'amenaza | amenazas',
    nuclear: 'nuclear',
    refugee: 'refugiado | refugiados',
    citizen: 'ciudadano | ciudadanos | nacionales',
    tragedy: 'tragedia | drama | accidente | naufragio | naufragó | volcó',
    network: 'red | redes',
    sale: 'vende | venden | vender | vendido | vendió | venta | ventas | compra | compras | comprar | compró | comprado',
    'strategic-partnership': 'asociación estratégica | alianza estratégica | asociaciones estratégicas',
    'in-force': 'en vigor | en vigencia | vigente | vigentes',
  },
  periods: {
    'this-week': 'esta semana',
    'last-week': 'semana pasada | última semana',
    'this-month': 'este mes',
    'last-month': 'mes pasado | último mes',
    'this-year': 'este año',
    'last-year': 'año pasado | último año',
    'next-week': 'próxima semana | semana que viene | semana próxima',
    'next-month': 'próximo mes | mes que viene | mes próximo',
    'next-year': 'próximo año | año que viene | año próximo',
  },
  onceAgain: 'otra vez | nuevamente | una vez más',
  modes: {
    phone:
      'llamada telefónica | llamadas telefónicas | conversación telefónica | conversaciones telefónicas | por teléfono | telefónicamente | telefoneó | telefonearon | telefonazo | telefonazos | llamadas',
    video:
      'videollamada | videollamadas | videoconferencia | videoconferencias | reunión virtual | reuniones virtuales | reunión en línea | reuniones en línea | por vídeo | reunión por vídeo | reuniones por vídeo | reuniones telemáticas | reunión telemática',
    'in-person': 'en persona | cara a cara | presencial | presenciales',
  },
  stages: {
    coming:
      'previsto | prevista | previstos | previstas | próximo | próxima | próximos | próximas | futuro | futura | futuros | futuras | esperado | esperada | esperados | esperadas | programado | programada | programados | programadas | va a visitar | va a reunirse | van a reunirse | va a firmar | van a firmar | visitará | firmará | firmarán | se reunirá | se reunirán | por venir',
    denied:
      'desmentido | desmentida | desmentidos | desmiente | desmintió | negado | negó | cancelado | cancelada | cancelados | canceladas | aplazado | aplazada | no se celebró',
    pending:
      'sin firmar | aún no firmado | aún no firmados | todavía no firmado | no firmado | no firmados | pendiente | pendientes | por firmar | en negociación',
  },
  since: 'desde | después de | a partir de | tras',
  until: 'hasta | antes de',
  at: 'a | al | en | cerca de | frente a | frente a las costas de | hacia',
  numbers: `
    dos | tres | cuatro | cinco | seis | siete | ocho | nueve | diez | once | doce | trece | catorce | quince |
    dieciséis | veinte | treinta | cuarenta | cincuenta | sesenta | cien | ciento | cientos | mil | miles | millón |
    millones | decena | decenas | docena | docenas | centenar | centenares | veintena | treintena | medio centenar
  `,
  currencies:
    'chelín | chelines | naira | rand | ariary | dinar | dinares | coronas | zloty | bolívares | bolivianos | guaraní | guaraníes | quetzales | lempiras | córdobas | gourdes | yuan | dólar | dólares | euro | euros | dírham | dírhams | dirham | dirhams | rupia | rupias | peso | pesos | libras | riyal* | franco | francos | yuan | yuanes | yen | yenes | rublo*',
  attends:
    'tomó parte | tomaron parte | toma parte | toman parte | participó | participaron | participa | participan | presencia',
  followUps:
    'y | y con | y para | y en | y el | y la | y los | y qué hay de | qué hay de | y qué pasa con | con | solo con | sólo con | solamente con | únicamente con | también',
  more: 'más | y más | ver más | muestra más | muéstrame más | mostrar más | dame más | algo más | siguiente | siguientes | la siguiente | página siguiente | continúa | continuar | sigue | el resto | y el resto | muestra todo | muéstrame todo | ver todo | mostrar todo | todos | quién más | y quién más | quiénes más | con quién más | alguien más | qué más | y qué más | otra cosa | otros | otras | los otros | los demás | y los demás | hay más | es todo | eso es todo',
  newer:
    'más reciente | más recientes | algo más reciente | algo más nuevo | algo más actual | hay algo más reciente | hay algo más nuevo | nada más reciente | y desde entonces | desde entonces',
  inLanguage: {
    en: 'en inglés',
    fr: 'en francés',
    nl: 'en neerlandés | en holandés',
    es: 'en español | español | en castellano | castellano',
    de: 'en alemán',
    ar: 'en árabe',
  },
  standIns:
    'él | ella | ellos | ellas | le | les | su | sus | suyo | eso | esto | ese | esa | este | esta | esos | esas | ahí | allí | ambos | ambas',
  opensQuestion: 'qué | de qué | cuál | cuáles | cómo | por qué | sobre qué',
  whoActs: 'se | ella | ellos | ellas',
  next: 'luego | después de eso | más tarde | después | posteriormente | enseguida | a continuación | qué sigue | que sigue | qué viene | y ahora qué',
  greetings: 'hola | buenas | buenos días | buenas tardes | buenas noches | saludos | gracias | prueba | test',
  courtesies: `
    buen día | muy buenas | muy buenos días | hola a todos | hola a todas | hola buenas | hola qué tal | hola equipo | qué tal | qué hay | cómo estás | cómo está | cómo están | espero que estés bien | espero que esté bien | estimado coop | estimados | estimados colegas | estimados compañeros | queridos colegas | querido coop | holi | ey | buenas a todos | feliz día | buena tarde | que tengas buen día | que tenga buen día | un saludo | un cordial saludo | saludos cordiales | cordialmente | un abrazo | atentamente |
    gracias | grax | grcs | muchas gracias | muchísimas gracias | mil gracias | gracias de antemano | gracias por adelantado | desde ya gracias | desde ya muchas gracias | gracias otra vez | gracias de nuevo | gracias por la ayuda | gracias por tu ayuda | gracias por su ayuda | te lo agradezco | se lo agradezco | te agradezco | le agradezco | agradecido | agradecida | muy amable | thanks | ty |
    por favor | porfa | porfavor | porfis | por fa | pls | xfa | xfavor | urgente | muy urgente | es urgente | con urgencia | urge | rápido | lo antes posible | cuanto antes | cuando puedas | cuando pueda | cuando tengas un minuto | si puedes | si puede | si es posible | si se puede | si sabes | perdón | perdona | perdone | perdón por la molestia | perdona que te moleste | perdone que le moleste | disculpa | disculpe | disculpen | disculpa la molestia | disculpe la molestia | lo siento | una pregunta | una preguntita | una consulta | una duda | pregunta rápida | una pregunta rápida | consulta rápida | otra pregunta | una pregunta más | última pregunta | tengo una pregunta | tengo una duda | tengo una consulta | tenía una pregunta | para tu información | ok | okey | vale | bueno | bien | perfecto | genial | estupendo | muy bien | oye | oiga | oigan | a ver | entonces | pues | ah | oh | eh | por cierto |
    puedes | puede | pueden | podrías | podría | podrían | podéis | podríais | me puedes | me puede | me podrías | me podría | nos puedes | nos podrías | alguien puede | alguien podría | alguien me puede | alguien sabe | sería posible | es posible saber | se puede saber | puedo saber | puedo preguntar | podría saber | podrías ayudarme | puedes ayudarme | me ayudas | me ayudas a encontrar | ayúdame | ayúdeme | decirme | decirnos | indicarme | indicarnos | confirmarme | explicarme | recordarme | buscarme | darme | mostrarme | enseñarme | me dices | me dice | me dirías | me cuentas | me recuerdas | me recuerda | me das | me confirmas | dime | dígame | díganme | dinos | cuéntame | cuénteme | recuérdame | recuérdeme | deme | muéstrame | muéstreme | búscame | avísame | sabes | sabe usted | sabéis | saben | sabrías | sabría | sabes si | tienes idea | tiene idea | alguna idea | se sabe | sabemos | quiero saber | quisiera saber | querría saber | quería saber | me gustaría saber | necesito saber | necesitamos saber | me pregunto | me preguntaba | quería preguntar | quisiera preguntar | ando buscando | estoy buscando | se me olvidó | olvidé | no me acuerdo | no recuerdo | otra vez | para mí | mi jefe pregunta | el jefe pregunta | el ministro pregunta | la ministra pregunta | el embajador pregunta | para una nota | para mi nota | puedes decir | puede decir | podrías decir | podría decir | me podrías decir | me puedes decir | me puede decir | me podría decir | dame |
    es cierto que | es verdad que | es correcto que | es cierto | es verdad | puedes confirmar que | puede confirmar que | puedes confirmar si | me confirmas que | me confirmas si | he leído que | leí que | he oído que | escuché que | dicen que | es para una nota | es para mi nota
  `,
  help: 'ayuda | qué puedes hacer | qué sabes hacer | cómo funciona | qué puedo preguntar | qué te puedo preguntar',
  filler: `
    estará | estarán | habrá |
    tomó | tomaron | tb | tmb | alguien |
    año | empieza | empezó | empezará | comienza | comenzó | comenzará | principal | principales | clave | años |
    existentes |
    por qué | recientemente | últimamente | tuvo lugar | tuvieron lugar | celebró | celebraron | oficial | oficiales | oficialmente | q | k | xq | pq | tb | coop | porfa | muestra | muéstrame | mostrar | lista | listado | listar | dame | da | dime | di | busca | buscar | quiero | saber |
    ver | me | nos | todo | todos | todas | toda | qué | cuál | cuáles | que | quien | cual | es | lo | la | el | los |
    las | le | les | se | ha | han | he | hemos | había | hubo | hay | sido | fue | fueron | por favor | porfa | pf |
    tiene | tienen | tenía | tenían | información | informaciones | info | datos | artículo | artículos | entre | sobre | de | del | al | un | una | unos |
    unas | y | e | o | u | a | en | por | para | con | no | yo | tú | usted | ya | algo | alguna | algún | alguno | algunos |
    algunas | este | esta | estos | estas | ese | esa | eso | su | sus | durante | como | más | otro | otra | otros |
    otras | lugar | tener | tuvo | tuvieron | ser | son | era | eran | será | serán | está | están | estaba | hizo |
    hicieron | hace | puede | pueden | debe | va | van | juntos | exactamente | todavía | aún | también | muy | bien | si |
    sí | pero | pasó | pasado | sabe | sabes | cosas | dónde | cuándo | acerca | respecto | mantuvo | mantuvieron |
    celebró | celebraron | estado actual | trataron | trató | discutieron | discutió | abordaron | abordó | en total | según | aparentemente | o sea | parte | dio | dieron | dado | dar | entregó | líder | líderes | resultado | resultados | precisamente
  `,
  filters: {
    from: 'desde',
    to: 'hasta',
    country: 'país',
    lang: 'idioma | lengua',
    area: 'ámbito',
    outlet: 'medio',
    person: 'persona',
    strict: 'estricto | exacto',
  },
  yes: 'sí',
  no: 'no',
};

/** Adjectives that stand before a hyphen only: `franco-marocain`. */
const joint: Readonly<Record<string, Words>> = {
  ES: 'hispano',
  FR: 'franco',
  PT: 'luso',
  IT: 'italo',
  CN: 'sino',
  DE: 'germano',
  JP: 'nipo',
  GR: 'greco',
  AT: 'austro',
  BR: 'brasilo',
  IL: 'israelo',
};

/** The words of Spanish answers. */
const labels: Labels = {
  locale: 'es',
  direction: 'ltr',
  comma: ', ',
  semicolon: '; ',
  colon: ': ',
  statuses: {
    signed: 'firmado',
    held: 'celebrado',
    agreed: 'acordado',
    pledged: 'prometido',
    discussed: 'tratado',
    proposed: 'propuesto',
    may: 'posible',
    planned: 'previsto',
    expected: 'esperado',
    denied: 'desmentido',
    historical: 'anterior, como antecedente',
  },
  kinds: {
    meeting: 'reunión',
    visit: 'visita',
    agreement: 'acuerdo',
    cooperation: 'cooperación',
    statement: 'declaración',
  },
  modes: { 'in-person': 'en persona', phone: 'por teléfono', video: 'por videoconferencia' },
  headings: {
    meetings: { one: '{count} reunión', other: '{count} reuniones' },
    visits: { one: '{count} visita', other: '{count} visitas' },
    agreements: { one: '{count} acuerdo', other: '{count} acuerdos' },
    scope: { one: 'Qué abarca {count} acuerdo', other: 'Qué abarcan {count} acuerdos' },
    areas: { one: '{count} ámbito de cooperación', other: '{count} ámbitos de cooperación' },
    statements: { one: '{count} declaración', other: '{count} declaraciones' },
    actor: { one: '{count} ficha', other: '{count} fichas' },
    office: { one: '{count} titular, según la fuente', other: '{count} titulares, según la fuente' },
    timeline: { one: 'Cronología, {count} entrada', other: 'Cronología, {count} entradas' },
    news: { one: '{count} novedad', other: '{count} novedades' },
    commitments: { one: '{count} compromiso o seguimiento', other: '{count} compromisos y seguimientos' },
    present: { one: 'Quién estuvo presente, {count} acuerdo', other: 'Quién estuvo presente, {count} acuerdos' },
    signatories: { one: 'Quién firmó, {count} acuerdo', other: 'Quién firmó, {count} acuerdos' },
    amounts: { one: '{count} pasaje da una cifra', other: '{count} pasajes dan una cifra' },
    about: { one: 'En el archivo, {count} entrada', other: 'En el archivo, {count} entradas' },
    passages: { one: '{count} pasaje', other: '{count} pasajes' },
  },
  dateNotStated: 'fecha no indicada',
  yearNotStated: '{date}, año no indicado',
  dateQuoted: '«{words}», fecha no indicada',
  until: 'hasta el {date}',
  from: 'desde el {date}',
  about: 'hacia el {date}',
  uncertain: '{date} (incierto)',
  undated: 'Sin fecha',
  undatedBand: 'Sin fecha: no se indica una fecha completa, así que el orden no es el del tiempo',
  quoted: '«{words}»',
  alsoIn: 'también en: {sources}',
  noTitle: 'artículo sin título',
  parties: 'partes: {names}',
  signatories: 'firmantes: {names}',
  signatoriesNotNamed: 'firmantes: no se nombran',
  witnesses: 'testigos: {names}',
  covers: 'abarca: {words}',
  followUp: 'seguimiento: {words}',
  onMarginsOf: 'al margen de: {words}',
  areas: 'ámbitos: {names}',
  speaker: 'palabras de {name}',
  articleVoice: 'en el texto del artículo',
  writtenAs: 'escrito: {names}',
  role: '{name}: {role}',
  notNamed: 'no se nombra',
  otherDates: 'según otras fuentes: {dates}',
  showingResultsFor: 'resultados para {names}',
  severalNamed: 'varios actores responden a «{words}»: {names}',
  understood: 'entendido: {what}',
  deniedCount: 'desmentidos: {count}',
  takenFromThread: 'tomado de este hilo: {what}',
  alsoAnswered: 'respondido también abajo: {what}',
  sameArticle: 'en el mismo artículo que una reunión o visita de {names}',
  undatedLeftOut: 'sin fecha o fuera del período, no mostrados: {count}',
  notLookedThrough: 'artículos aún sin revisar desde una actualización, puede faltar algo: {count}',
  noJudgement: 'cómo evolucionan las relaciones lo debe juzgar una persona; esto es lo que se informa',
  onlyFirst: 'los primeros {shown} de {count}; nombre a una persona, un país, un área o un período para ver los demás',
  officeOrderUnknown: 'se desconoce el orden de los titulares: los artículos no dan fecha',
  filterUnknown: 'no entendido y dejado aparte: {words}',
  nearest: 'Lo más cercano: {what}',
  refusals: {
    notInArchive: 'No está en el archivo: {what}.',
    onlyFurniture: '{what}: solo en los elementos de una página (menú, titulares enlazados), en ningún artículo.',
    neverTogether: 'Ningún artículo nombra a ambos: {what}.',
    notThat: 'Se menciona, pero no eso: {what}.',
    noMeeting: 'Se menciona, pero no consta ninguna reunión así: {what}.',
    noVisit: 'Se menciona, pero no consta ninguna visita así: {what}.',
    noAgreement: 'Se menciona, pero no consta ningún acuerdo así: {what}.',
    noArea: 'Se menciona, pero no consta ninguna cooperación así: {what}.',
    noStatement: 'Se menciona, pero no consta ninguna declaración así: {what}.',
    noOffice: 'Ningún artículo dice quién ocupa ese cargo: {what}.',
    noDate: 'Se menciona, pero no se indica ninguna fecha.',
    noPlace: 'Se menciona, pero no se indica ningún lugar.',
    noDuration: 'Se menciona, pero no se indica cuánto dura.',
    noNumber: 'Se menciona, pero no se indica ningún número.',
    noAmount: 'Se menciona, pero no se indica ningún importe.',
    noNames: 'Se menciona, pero no se indica quién firmó. Partes: {what}.',
    noWitnesses: 'Se menciona, pero no se indica quién estuvo presente.',
    notInPeriod: 'Nada fechado en ese período; sin fecha o fuera del período: {count}.',
    nothingNew: 'Nada nuevo desde el {date}.',
    greeting: 'Pregúntame quién se reunió con quién, qué se firmó o qué ámbitos se trataron.',
    unclear: 'No he entendido la pregunta.',
    unclearWith: 'No he entendido la pregunta; lo que he reconocido: {what}.',
    nobodyKnown: 'Allí no se nombra a ninguna persona, país ni ámbito que conozca el archivo.',
    emptyArchive: 'El archivo todavía no contiene ningún artículo.',
  },
  reasons: {
    told: '{words}',
    'fetching-off':
      'la lectura de la web está desactivada: un administrador la activa con COOP_FETCH=on; o guarde la página como .html o su texto como .txt y añada ese archivo',
    'no-address': 'no es una dirección de la web',
    scheme: 'Coop solo lee http y https',
    password: 'la dirección contiene un nombre de usuario o una contraseña',
    port: 'la dirección indica un puerto, y Coop solo lee de los habituales',
    'not-public': 'no es una dirección de la web pública',
    'leads-to': 'lleva a {address}: {because}',
    'leads-on': 'redirige más de {most} veces',
    slow: 'tardó demasiado en responder: inténtelo más tarde',
    type: 'es de tipo {type}, y Coop lee páginas web, canales web y texto sin formato',
    answered: 'el servidor respondió {status}',
    hidden: 'el servidor respondió {status} y no muestra esto a Coop: guarde la página como .html y añada ese archivo',
    missing: 'el servidor respondió {status}, esa página no existe: compruebe la dirección',
    gone: 'el servidor respondió {status}, se retiró definitivamente',
    often: 'el servidor respondió {status}, se le consulta demasiado: inténtelo más tarde',
    failing: 'el servidor respondió {status}, está averiado: inténtelo más tarde',
    'too-large': 'ocupa más de {most} MB, demasiado para un artículo',
    'unknown-name': 'no se conoce el nombre del servidor: compruebe la dirección',
    unreached: 'no se pudo leer ({words})',
    'nothing-sent': 'el servidor no envió nada',
    'no-feed': 'no es un canal web',
    'only-feed': 'es un canal web y no un artículo',
    'broken-feed': 'es un canal web que no se puede leer: está cortado o dañado',
    'front-page': 'es la portada de un sitio y no un artículo; para seguir el sitio, añada su canal web: {address}',
    robots: 'su robots.txt no permite a Coop leerlo',
    'robots-unknown':
      'su robots.txt no está disponible por ahora, así que no se lee nada: se volverá a pedir más tarde',
    'not-text': 'no es texto (contiene bytes NUL): guarde el artículo como texto sin formato',
    garbled: 'sus letras no se reconocen, está en una codificación antigua: guárdelo en UTF-8',
    empty: 'está vacío',
    'file-too-large':
      'ocupa {size} MB y el límite es de {most} MB: un artículo es mucho más corto; divídalo en artículos',
    'no-text': 'no tiene texto',
    'too-long': 'su texto tiene {size} caracteres y el límite es de {most}: divídalo en artículos',
    'no-date': 'su encabezado dice published: {words}, que no es una fecha: escriba 2025-03-04, 2025-03 o 2025',
    'date-ahead': 'su fecha de publicación, {date}, aún no ha llegado y no se da por buena',
    'little-text': 'contiene demasiado poco texto para reconocer su idioma: añada el artículo entero',
    'unknown-language': 'no se reconoce su idioma; Coop lee: {languages}',
    'other-language': 'está en un idioma que Coop no lee ({language}); Coop lee: {languages}',
    'no-article': 'no se encontró ningún artículo en la página: guarde su texto como .txt',
    wall: 'el sitio solo lo muestra a quien inicia sesión: guarde la página como .html y añada ese archivo; lo que el archivo de Coop ya tiene se queda',
    'broken-page': 'no se pudo analizar la página ({words}): guarde su texto como .txt',
    'many-tags': 'la página tiene {size} etiquetas y el límite es de {most}: guarde el artículo como .txt',
    deep: 'las etiquetas de la página están anidadas en más de {most} niveles: guarde el artículo como .txt',
    removed: 'se retiró el {day} y queda fuera; para recuperarlo: {undo} {name}',
    busy: 'otro proceso tenía ocupado el archivo de Coop: inténtelo de nuevo en un momento',
    stopping: 'Coop se detuvo antes de leerlo: añádalo de nuevo cuando Coop haya vuelto',
    fault: 'Coop falló con él ({words}): comuníquelo junto con el artículo',
  },
  tryThese: 'Pruebe: {questions}',
  coverage: {
    articles: { one: '{count} artículo', other: '{count} artículos' },
    dated: 'publicados del {earliest} al {latest}',
    datedAlike: 'publicación: {day}',
    noneDated: 'ninguna fecha de publicación conocida',
    undated: { one: '{count} sin fecha', other: '{count} sin fecha' },
  },
  suggestions: {
    whoMet: '¿con quién se reunió {name}?',
    agreements: 'acuerdos {a} {b}',
    area: 'cooperación {area}',
    person: '¿quién es {name}?',
    visits: 'visitas {a}',
  },
  help: [
    '¿con quién se reunió Hammouchi? · ¿se reunió Bajwa con Loudiyi?',
    'acuerdos Marruecos Pakistán · ¿qué abarca el memorando? · ¿quién estuvo presente en la firma?',
    'ámbitos de cooperación Marruecos Pakistán · cooperación ciberseguridad · terrorismo: quién dijo qué',
    '¿quién es Loudiyi? · ¿quién es el inspector general de las Fuerzas Armadas Reales?',
    'cronología Marruecos Pakistán · novedades desde el lunes',
    'filtros: from:2025-01 to:2025-06 country:pk lang:fr area:cybersecurity outlet:"…" person:"…" strict:yes',
  ],
};

export const es: Language = {
  code: 'es',
  name: 'español',
  direction: 'ltr',
  stemmer: 'spanish',
  stopWords:
    'ante | según | ahora | anoche | ayer | nuevamente | casi | junto | respecto | igual | ahí | estuvo | estuvieron | participó | participaron | integran | nunca | siempre | pronto | minutos | horas | días | previo | conforme | gracias | aún | todavía | aparte | ello | tal | tales | cualquier | cierto | demás | varios | incluso | enseguida | acá | alguien | nadie | cualquiera | quienquiera | temprano | el | la | los | las | lo | un | una | unos | unas | de | del | a | al | y | e | o | u | en | por | para | con | sin | sobre | entre | hasta | desde | hacia | contra | durante | según | ante | bajo | tras | que | quien | quienes | cual | cuales | cuyo | cuya | cuando | donde | como | cuanto | qué | quién | cuál | si | no | ni | pero | sino | aunque | porque | pues | ya | más | menos | muy | también | tampoco | así | este | esta | estos | estas | ese | esa | esos | esas | esto | eso | aquel | aquella | su | sus | mi | mis | tu | tus | nuestro | nuestra | nuestros | nuestras | se | me | te | nos | le | les | yo | él | ella | ellos | ellas | es | son | era | eran | fue | fueron | ser | sido | siendo | está | están | estaba | estar | ha | han | había | habían | haber | hay | hubo | todo | toda | todos | todas | otro | otra | otros | otras | mismo | misma | mismos | mismas | cada | algunos | algunas | aquí | allí | hoy | además | mientras | después | antes | luego | entonces | sin embargo | ambos | ambas | tanto | tan | solo | sólo | bien | asimismo | igualmente | previamente | anteriormente | finalmente | adicionalmente | paralelamente | simultáneamente | recientemente | actualmente | inicialmente | precisamente | concretamente | además | entretanto | mientras tanto',
  abbreviations:
    'dña | ene | feb | abr | may | jun | jul | ago | sept | oct | nov | dic | grad | grab | crnl | tcrn | calm | valm | sr | sra | sres | sras | srta | d | dª | dr | dra | dres | prof | lic | ing | arq | gral | gral | tte | cnel | cap | cmte | alm | mons | excmo | excma | ilmo | ilma | s.m | ss.mm | s.e | s.a.r | sto | sta | av | avda | c | núm | n.º | nº | pág | págs | p | pp | art | arts | etc | ej | vs | ene | feb | mar | abr | jun | jul | ago | sept | sep | oct | nov | dic | ee.uu | ee | uu | aa | rr | ff | vol | ed',
  indefinite:
    'un | una | unos | unas | otros | otras | varios | varias | algunos | algunas | diversos | diversas | numerosos | distintos',
  participleLast: false,
  impliedSubjects: true,
  times:
    'semana | semanas | madrugada | día | días | mes | meses | verano | invierno | otoño | primavera | vez | hora | horas | tarde | mañana | noche | año | años | fin de semana | jornada | víspera',
  articles:
    'el | la | los | las | lo | un | una | unos | unas | del | al | este | esta | estos | estas | ese | esa | dicho | dicha | dichos | dichas | esos | esas | su | sus',
  received: { one: 'lo | la | le', many: 'los | las | les' },
  pronouns: {
    person: 'ella | este último | esta última | aquel | aquella | quien fuera',
    people: 'ellos | ellas | ambos | ambas | los dos | las dos | los tres | las tres',
    both: 'los dos | las dos | ambos | ambas | los tres | las tres',
    object: 'lo | la | le | los | las | les',
    possessive: 'su | sus',
    own: 'yo | nosotros',
    ours: 'mi | mis | nuestro | nuestra | nuestros | nuestras',
  },
  particles:
    'al | el | della | dello | delle | degli | dalla | ul | ad | as | an | ar | az | ash | at | ech | ez | bin | ben | bent | ibn | ould | uld | mint | abou | abu | abdel | abd | de | del | la | las | los | da | dos | do | di | van | von | der | den | du | san | santa | oglu | ogly | uulu | kyzy | qizi | wa',
  tellingParticles: 'al | el | ben | bin | ibn | ould | uld | abdel | abdul | abu',
  descents: 'bin | ben | ibn | bint | ould | uld',
  pluralEndings: 's',
  genders: {
    feminine: 'la | ella | una | esta | sra | señora | doña',
    masculine: 'el | lo | un | este | del | al | sr | señor | don',
  },
  honorifics:
    'dña | grad | grab | crnl | tcrn | calm | valm | sir | s e | ss ee | s e m | sse | su excelencia el señor | vuestra excelencia | compañero | compañera | camarada | maestro | maestra | magíster | máster | abg | abogado | econ | economista | arq | arquitecto | arquitecta | gral | tte | cnel | esposa | esposo | cónyuge | don | doña | señor | señora | señores | sr | sra | srta | dr | dra | doctor | doctora | profesor | profesora | licenciado | licenciada | lic | ingeniero | ingeniera | ing | su majestad | s m | sm | su alteza | su alteza real | s a r | su excelencia | excmo | excma | excelentísimo | excelentísima | ilustrísimo | su santidad | monseñor | sidi | lalla | moulay | mulay | jeque | cheij | sheij | hadj | sir | lord | su alteza imperial | su alteza serenísima | sus altezas | sus altezas reales | sus majestades | sus majestades los reyes | su beatitud | excelencia',
  roles: [
    {
      sector: 'ANY',
      words:
        'representante residente | director país | directora país | gerente de país | coordinador residente | coordinadora residente | director regional | directora regional | representante regional | jefe de oficina | responsable | alto responsable | dirigente | líder | jefe | jefa | homólogo | homóloga | interlocutor | interlocutora | representante | diplomático | diplomática | mandatario | mandataria | gobernante | funcionario | funcionaria | alto funcionario | alta funcionaria | alto cargo | visitante | anfitrión | anfitriona | huésped | invitado | titular | número dos | político | política española | delegado | delegada | jerarca | primer mandatario | primera mandataria | jefe de misión | jefa de misión | jefe de delegación | jefa de delegación | máximo responsable | máxima autoridad',
    },
    {
      sector: 'GOV',
      words:
        'miembro del buró político | miembro del comité central | integrante del buró político | ministro | ministra | primera dama | líder del kremlin | jefe del kremlin | ministro asistente | ministra asistente | ministro adjunto | ministra adjunta | secretario asistente | secretaria asistente | viceministro primero | viceministra primera | primer ministro | primera ministra | viceprimer ministro | viceprimera ministra | vice primer ministro | vice primera ministra | vice presidente | vice presidenta | vice canciller | ministro delegado | ministra delegada | ministro de estado | viceministro | viceministra | vice ministro | canciller | vicecanciller | canciller federal | jefe de la diplomacia | jefa de la diplomacia | jefe de gobierno | jefa de gobierno | jefe del gobierno | jefa del gobierno | jefe del ejecutivo | jefa del ejecutivo | jefe de estado | jefa de estado | jefe del estado | jefe de gabinete | jefa de gabinete | jefe del gabinete | director de gabinete | presidente | presidenta | presidente del gobierno | presidenta del gobierno | presidente electo | presidenta electa | vicepresidente | vicepresidenta | expresidente | expresidenta | ex presidente | exministro | exministra | excanciller | presidente del consejo de ministros | secretario de estado | secretaria de estado | secretario general | secretaria general | secretario general adjunto | secretario ejecutivo | secretaria ejecutiva | secretario | secretaria | subsecretario | subsecretaria | subsecretario de estado | rey | reina | monarca | soberano | soberana | príncipe heredero | príncipe | princesa | infanta | emir | sultán | papa | pontífice | sumo pontífice | gobernador | gobernadora | wali | valí | intendente | alcalde | alcaldesa | embajador | embajadora | embajadores | enviado | enviada | enviado especial | enviada especial | enviado personal | representante especial | representante permanente | alto representante | alta representante | comisario europeo | comisaria europea | comisario | comisaria | alto comisionado | alta comisionada | alto comisario | encargado de negocios | encargada de negocios | cónsul | cónsul general | consejero | consejera | conseller | consellera | consejero delegado de estado | director general | directora general | director | directora | subdirector | subdirectora | portavoz | vocero | vocera | coordinador | coordinadora | comisionado | comisionada | procurador | procuradora | procurador general | negociador | negociadora | emisario | emisaria | mediador | mediadora | superintendente | asesor | asesora | presidente de la generalitat | lehendakari | nuncio | cardenal | premier | copresidente | copresidenta | prosecretario | prosecretaria | vicesecretario | vicesecretaria | vicegobernador | vicegobernadora | vicealcalde | vicealcaldesa | concejal | concejala | regidor | regidora | intendenta | ministro consejero | ministra consejera | relator | relatora | relator especial | relatora especial | defensor del pueblo | defensora del pueblo | contralor | contralora | contralor general | administrador | administradora | emperador | emperatriz | gran duque | gran duquesa | copríncipe | arzobispo | patriarca | exembajador | exembajadora | exprimer ministro | exprimera ministra | ex primer ministro | presidente pro tempore | secretario permanente | secretaria permanente | vicecanciller primera | vicecanciller primero | exvicepresidente | exvicepresidenta | exjefe | presidente del consejo europeo | presidenta de la comisión europea | alto consejero | alta consejera | comisionado presidencial | delegado presidencial | delegada presidencial | enviada personal | jefe del consulado | agregado comercial | agregada comercial | agregado cultural | agregada cultural | agregado policial | viceintendente | vicegerente',
    },
    {
      sector: 'MIL',
      words:
        'general | general de división | general de brigada | general de ejército | general del aire | general mayor | teniente general | capitán general | mayor general | coronel | coronel mayor | teniente coronel | comandante | comandante en jefe | comandante general | comandante supremo | capitán | capitán de navío | teniente | almirante | almirante general | vicealmirante | contralmirante | contraalmirante | mariscal | brigadier | brigadier general | jefe del estado mayor | jefa del estado mayor | jefe de estado mayor | jefe del estado mayor de la defensa | jefe del estado mayor conjunto | jefe del estado mayor general | jefe del estado mayor del ejército | jemad | jefe del ejército | jefe de la armada | inspector general | inspector general de las fuerzas armadas reales | jefe del comando sur | jefa del comando sur | agregado militar | agregado de defensa | jefe del comando conjunto | prefecto | general de aviación | general de brigada aérea | comodoro | jefe militar | jefa militar | general de brigadas | mayor del ejército | segundo comandante | jefe del comando | jefa del comando | comandante de la armada | comandante del ejército | comandante de la fuerza aérea | jefe de estado mayor conjunto | jefe de operaciones | general del ejército',
    },
    {
      sector: 'COP',
      words:
        'jefe de la policía | jefe de policía | director de la policía | directora de la policía | director general de la policía | director general de la seguridad nacional | director general de la seguridad nacional y de la vigilancia del territorio | director general de la guardia civil | directora general de la guardia civil | inspector general de la policía | comisario principal | comisario general | comisario jefe | inspector jefe | comisario de policía',
    },
    {
      sector: 'SPY',
      words:
        'jefe de inteligencia | jefe de los servicios de inteligencia | directora del cni | director del cni | director de inteligencia',
    },
    {
      sector: 'JUD',
      words:
        'juez | jueza | fiscal | fiscala | fiscal general | fiscal general del estado | fiscal general de la nación | magistrado | magistrada | ministro de justicia | ministra de justicia | presidente del tribunal supremo | presidenta del tribunal supremo | presidente de la corte suprema',
    },
    {
      sector: 'LEG',
      words:
        'diputado | diputada | senador | senadora | parlamentario | parlamentaria | congresista | asambleísta | eurodiputado | eurodiputada | presidente del congreso | presidenta del congreso | presidente del senado | presidenta del senado | presidente de la cámara | presidenta de la cámara | presidente de la asamblea nacional | presidente del parlamento | presidenta del parlamento | presidente de la cámara de representantes | legislador | legisladora | vicepresidente primero del congreso | presidente de la asamblea | presidenta de la asamblea | presidenta de la cámara de representantes | parlamentario andino | presidente de la cámara de diputados | presidenta de la cámara de diputados | presidenta de la asamblea nacional',
    },
    {
      sector: 'JRN',
      words:
        'periodista | corresponsal | analista | experto | experta | investigador | investigadora | historiador | historiadora | politólogo | politóloga | escritor | escritora | abogado | abogada | activista | actor | actriz | cantante | entrenador | entrenadora | delantero | futbolista | técnico',
    },
    {
      sector: 'BUS',
      words:
        'empresario | empresaria | consejero delegado | consejera delegada | presidente ejecutivo | presidenta ejecutiva | director ejecutivo | directora ejecutiva | ceo | gerente | gerente general | fundador | fundadora',
    },
    {
      sector: 'EDU',
      words:
        'rector | rectora | catedrático | catedrática | decano | decana | académico | académica | vicerrector | vicerrectora | presidente de la universidad | presidenta de la universidad | director académico | directora académica | vicedecano | vicedecana',
    },
  ],
  offices: [
    'presidente | presidenta | jefe de estado | jefa de estado | mandatario | mandataria | gobernante | titular del ejecutivo',
    'rey | monarca | soberano',
    'primer ministro | primera ministra | jefe de gobierno | jefe del gobierno | presidente del gobierno',
    'ministra de relaciones exteriores | ministro relaciones exteriores | ministro para relaciones exteriores | ministra para relaciones exteriores | ministro del poder popular para relaciones exteriores | ministro de negocios extranjeros | ministra de negocios extranjeros | secretario de relaciones exteriores | secretaria de relaciones exteriores | titular de relaciones exteriores | titular de la cancillería | jefe de la cancillería | titular de la sre | ministro del exterior | ministra del exterior | responsable de exteriores | ministro de asuntos exteriores | ministra de asuntos exteriores | ministro de exteriores | ministra de exteriores | ministro de relaciones exteriores | canciller | jefe de la diplomacia | jefa de la diplomacia | responsable de la diplomacia | titular de exteriores',
  ],
  lesser:
    'primer | primera | vice | viceministro | viceministra | vicecanciller | vicepresidente | vicepresidenta | subsecretario | subsecretaria | adjunto | adjunta | delegado | delegada | viceprimer | viceprimera | ex | expresidente | expresidenta | exministro | exministra | subdirector | subdirectora',
  portfolio:
    'africanos | asiáticos | humanitarios | bilaterales | ayuda humanitaria | agropecuario | agropecuaria | desarrollo agropecuario | obras sanitarias | integración regional | energía eléctrica | eléctrica | inteligencia artificial | patrimonio cultural | yihad agrícola | jihad agrícola | yihad de la agricultura | gestión | crisis | económico | económica | económicas | estratégico | estratégica | estratégicos | estratégicas | hemisféricos | hemisférica | agrarios | agraria | agrarias | indígena | indígenas | jurídico | jurídica | jurídicos | jurídicas | legislativo | legislativa | legislativos | religiosos | institucionales | interinstitucionales | parlamentarios | parlamentarias | gubernamentales | regionales | territoriales | territorial | municipales | migratorios | migratoria | fronterizos | fronteriza | marítimos | marítima | antárticos | oceánicos | aduaneros | penitenciarios | penitenciaria | financieros | financiera | tributarios | tributaria | culturales | científicos | científica | educativos | educativa | ambientales | productivo | productiva | plural | popular | humano | atómica | nuclear | inclusión | inclusión económica | inclusión social | pequeña empresa | pequeñas empresas | pequeñas y medianas empresas | emprendimiento | poder judicial | poder legislativo | poder ejecutivo | poder electoral | poderes del estado | partido | partidos | demócrata | republicano | asuntos | exteriores | relaciones | internacionales | internacional | políticos | económicos | multilaterales | consulares | globales | unión | europea | europeo | cooperación | africana | integración | movilidad | humana | comercio | exterior | culto | defensa | nacional | nacionales | seguridad | pública | público | interior | gobernación | gobierno | justicia | economía | hacienda | finanzas | crédito | presupuesto | industria | turismo | artesanía | energía | minas | minería | hidrocarburos | agua | aguas | equipamiento | agricultura | pesca | alimentación | ganadería | desarrollo | rural | agrario | riego | salud | sanidad | previsión | asistencia | social | educación | enseñanza | superior | ciencia | innovación | investigación | tecnología | tecnologías | universidades | transición | ecológica | energética | reto | demográfico | digital | transformación | función | administración | transporte | transportes | obras | públicas | infraestructura | infraestructuras | fomento | logística | vivienda | urbanismo | agenda | urbana | cultura | patrimonio | comunicación | comunicaciones | información | medios | juventud | deporte | deportes | infancia | trabajo | empleo | economía social | inclusión | inclusiva | migración | migraciones | inmigración | asilo | medio ambiente | ambiente | sostenible | sostenibilidad | clima | cambio climático | planificación | planeación | producción | productivo | inversión | inversiones | islámicos | habices | religiosos | marroquíes | residentes | extranjero | diáspora | igualdad | género | mujer | mujeres | derechos | sociales | humanos | memoria | democrática | política territorial | políticas | parlamento | cortes | aduanas | aduana | banco | policía | fiscal | ejército | ejércitos | armada | fuerza | fuerzas | armadas | reales | aérea | aire | marina | guardia | civil | gendarmería | real | estado | estado mayor | mayor | conjunto | conjuntas | inteligencia | vigilancia | territorio | federal | general | adjunto | adjunta | delegado | delegada | interino | interina | encargado | encargada | plenipotenciario | plenipotenciaria | extraordinario | extraordinaria | permanente | especial | político | política | consular | bilateral | multilateral | europeos | américa | norte | iberoamérica | caribe | latina | exteriores y cooperación | primer | primera | segundo | segunda | tercer | tercera | actual | nuevo | nueva | entonces | saliente | entrante | electo | electa | designado | designada | en funciones | retirado | zona | sur | este | oeste | república | reino | nación | ciudadana | adjuntos | agrario | agraria | alimentaria | bosques | forestal | recursos | naturales | hidráulicos | electricidad | telecomunicaciones | emprendimiento | empresas | competitividad | consumo | precios | artes | alfabetización | formación | profesional | niñez | adolescencia | familia | discapacidad | cohesión | descentralización | territorial | ciudadanía | fronteras | protección | modernización | estadística | tributos',
  three: 'tres',
  couples: {
    words: 'la pareja real | pareja real | el matrimonio real | los monarcas',
    members: 'rey | reina | príncipe | princesa | emperador | emperatriz | gran duque | gran duquesa',
  },
  pairs:
    'los dos ministros | ambos ministros | las dos ministras | ambas ministras | los dos responsables | ambos responsables | los dos mandatarios | ambos mandatarios | los dos presidentes | ambos presidentes | los dos líderes | ambos líderes | los dos dirigentes | ambos dirigentes | los dos cancilleres | ambos cancilleres | las dos cancilleres | los dos jefes de la diplomacia | ambos jefes de la diplomacia | los dos jefes de gobierno | ambos jefes de gobierno | los dos jefes de estado | ambos jefes de estado | los jefes de estado | los dos diplomáticos | ambos diplomáticos | los dos funcionarios | ambos funcionarios | los dos generales | ambos generales | los dos interlocutores | ambos interlocutores | los dos altos cargos | los dos monarcas | ambos monarcas | los dos primeros ministros | ambos primeros ministros | los dos secretarios | ambos secretarios | los mandatarios | los cancilleres | las dos autoridades | ambas autoridades | los dos representantes | ambos representantes | los dos jefes militares | las dos delegaciones | ambas delegaciones | los dos homólogos | ambos políticos | los dos oficiales | ambos oficiales | los dos hombres | las dos mujeres | los dos políticos | las autoridades | los dos gobernantes | ambos gobernantes | los dos titulares | ambos titulares | los dos estadistas | ambos estadistas | los dos embajadores | ambos embajadores | ambos rectores | los dos rectores | ambos alcaldes | los dos alcaldes | ambos jerarcas | ambos jefes militares | los jefes militares | ambas mandatarias | las dos mandatarias | ambas presidentas | las dos presidentas | ambos jefes de delegación | los dos jefes de delegación | ambos legisladores | los dos parlamentarios | ambos parlamentarios | ambos secretarios de estado | ambos vicepresidentes | los dos vicepresidentes | ambos vicecancilleres | los dos vicecancilleres | ambos viceministros | los dos viceministros | los vicecancilleres | ambos jefes | los dos jefes | ambas altas autoridades | ambos dignatarios | los dignatarios | los dos dignatarios | los gobernantes | los homólogos | ambos homólogos | ambos gobernadores',
  stays: {
    respective: 'respectivos | respectivas',
    programmes: 'agenda | agendas | programa | programa de actividades | itinerario | actividades | periplo',
    guests: 'visitante | huésped | invitado | invitada',
    crowds:
      'ciudadanos | nacionales | compatriotas | connacionales | conciudadanos | gente | personas | habitantes | residentes | turistas | viajeros | visitantes | peregrinos | fieles | estudiantes | alumnos | investigadores | becarios | obreros | trabajadores | empleados | migrantes | inmigrantes | refugiados | solicitantes de asilo | exiliados | familias | familiares | niños | mujeres | hombres | jóvenes | soldados | militares | tropas | combatientes | mercenarios | yihadistas | diplomáticos | empresas | compañías | firmas | inversores | inversionistas | exportadores | comerciantes | empresarios | emprendedores | aerolíneas | buques | barcos | aviones | vuelos | trenes | camiones | periodistas | médicos | expertos | equipos | jugadores | aficionados | artistas | miles | cientos | detenidos | presos | pacientes | pasajeros | agricultores | pescadores | profesores | maestros | civiles | extranjeros | venezolanos | cubanos | haitianos',
    impersonal:
      'desaconsejó | desaconseja | desaconsejan | desaconsejaron | desaconsejar | prohibió | prohíbe | prohibir | prohibieron | prohibición de | recomendó no | recomienda no | más fácil | más difícil | peligroso',
    hosts: 'anfitrión | anfitriona',
    neighbours: 'vecino | vecina | vecino país | hermana | hermano país',
    homeland:
      'el país | al país | este país | ese país | dicho país | el reino | al reino | la nación | a la nación | esta nación | la isla | a la isla | esta isla | nuestro país | la nación caribeña | a la nación caribeña | la nación sudamericana | a la nación sudamericana | la nación suramericana | la nación asiática | la nación africana | la nación centroamericana | el país sudamericano | el país suramericano | el país asiático | el país africano | el país caribeño | el país centroamericano | el país europeo | el país norteafricano | el país árabe | el país andino | al país sudamericano | al país suramericano | al país asiático | al país africano | al país caribeño | al país centroamericano | al país europeo | al país norteafricano | al país árabe | al país andino | la nación antillana | a la nación antillana | la nación andina | el país antillano | el país vecino | al país vecino | la nación vecina | la nación anfitriona | el país anfitrión | al país anfitrión',
    accompanies:
      'acompaña | acompañan | acompañó | acompañaron | acompañaba | acompañaban | acompañará | acompañarán | acompañado | acompañada | viaja junto a | viajan junto a | viaja con él | viajan con él | viaja con ella | lo acompaña | la acompaña | lo acompañan | la acompañan | le acompaña | le acompañan | lo acompañará | la acompañará | integran también la | viajan también | viaja también | también viajan | también viaja | viajaron también | también viajaron | viajó también | también viajó | viajó en compañía de | viajaron en compañía de | viaja en compañía de | a bordo con él | forman parte del viaje | forma parte del viaje | en el viaje participan | participan en el viaje | participa en el viaje | en el viaje lo | se sumarán al viaje | se suman al viaje | se suma al viaje | se sumará al viaje',
    accompanied:
      'fue | fueron | estuvo | estuvieron | estaba | estaban | acompañó | acompañaron | acompañaba | acompañaban | viajó | viajaron',
    retinue: 'delegación | comitiva | séquito | misión comercial | misión oficial',
    welcomers:
      'comitiva de recepción | comitiva de bienvenida | delegación de recepción | comitiva oficial de recepción',
    belongs:
      'integra | integran | integraron | integraban | integrarán | integrada | integrado | conforman | conforma | conformaron | conformada | conformado | completan | completa | completaron | completó | forma parte | forman parte | formó parte | formaron parte | formaba parte | formaban parte | formarán parte | formará parte | miembro de | miembros de | compuesta | compuesto | compone | componen | figura | figuran | figuraba | figuraban | incluye | incluyen | incluyó | incluía | incluirá | incluido | destacan | destaca | viajan | van | iban',
    grants: 'concede | concedió | otorga | otorgó | ofrece | ofreció | brinda | brindó',
    leads: {
      past: 'llevó | ha llevado | había llevado | condujo | llevaron | incluyó | abarcó',
      present: 'lleva | conduce | incluye | comprende',
      future: 'llevará | llevaría | conducirá | incluirá | abarcará | comprenderá',
    },
    residents: 'embajador | embajadora | cónsul | encargado | encargada | nuncio',
    where: 'donde | en donde | adonde',
    accredited:
      'embajador | embajadora | embajadores | enviado | enviada | cónsul | representante | representantes | encargado | encargada | delegado | delegada | nuncio | agregado | observador | observadora',
  },
  counterparts:
    'interlocutor | interlocutora | homólogo | homóloga | homólogos | homólogas | par | colega | contraparte | su similar | sus similares | pares | colegas | contrapartes | homologo | símil | similares',
  sides: { words: 'parte | lado', besides: 'además de | además del | aparte de | aparte del' },
  correlatives: {
    opens: 'además de | además del | no solo | no sólo | no solamente | tanto',
    joins: 'sino también | sino que también | como | también',
  },
  groups:
    'los reyes | delegación | delegaciones | responsables | dirigentes | líderes | ministros | ministras | cancilleres | embajadores | representantes | comandantes | autoridades | parlamentarios | diputados | senadores | congresistas | legisladores | diplomáticos | generales | oficiales | expertos | empresarios | empresarias | inversores | inversionistas | miembros | emisarios | enviados | presidentes | presidentas | mandatarios | jefes de estado | jefes de gobierno | interlocutores | funcionarios | altos cargos | altos funcionarios | misión | comitiva | equipo negociador | representación | magistrados | jueces | fiscales | secretarios | gobernadores | alcaldes | periodistas | homólogos | homólogas | pares | colegas | contrapartes | vicecancilleres | viceministros | viceministras | vicepresidentes | gobernantes | rectores | asambleístas | concejales | cónsules | primeros ministros | secretarias | intendentes | agregados | jefes militares | altos mandos | mandos | dirigentes políticos | consejeros | directores | almirantes | eurodiputados | comisarios | asesores | técnicos | rectoras | embajadoras | delegados | subsecretarios',
  bilateral:
    'los dos países | ambos países | dos países | las dos naciones | ambas naciones | los dos estados | ambos estados | las dos partes | ambas partes | los dos gobiernos | ambos gobiernos | los dos reinos | ambos reinos | los dos pueblos | ambos pueblos | los dos vecinos | ambos vecinos | los dos socios | ambos socios | las dos capitales | ambos lados | ambos lados de la frontera | las dos orillas | ambas orillas | nuestros dos países | nuestros países | países hermanos | las dos administraciones | ambas administraciones | las dos repúblicas',
  soil: 'suelo | territorio | tierra | tierras',
  capital: 'capital',
  organisations:
    'televisión | radiotelevisión | consorcio | talibanes | talibán | hamás | hezbolá | hutíes | polisario | ministerio | departamento | secretaría | consejería | agencia | autoridad | unión | organización | comisión | consejo | banco | fondo | universidad | instituto | academia | colegio | escuela | sociedad | empresa | compañía | grupo | asociación | federación | confederación | fundación | foro | comité | corte | tribunal | parlamento | senado | congreso | cortes | asamblea | cámara | oficina | dirección | comando | fuerzas | ejército | armada | marina | policía | guardia | gendarmería | embajada | consulado | partido | movimiento | liga | club | equipo | real | centro | cumbre | conferencia | iniciativa | alianza | coalición | red | copa | campeonato | salón | feria | observatorio | hospital | administración | servicio | servicios | caja | frente | fiscalía | procuraduría | contraloría | cancillería | presidencia | vicepresidencia | gobierno | ejecutivo | generalitat | junta | cabildo | ayuntamiento | diputación | palacio | casa | kremlin | pentágono | otan | onu | ue | oea | cepal | celac | mercosur | interpol | europol | unesco | unicef | fifa | caf | oci | ua | bid | fmi | ocde | oms | opep | dgsn | dgst | far | cni | prosur | can | sica | ong | comunidad andina | comunidad iberoamericana | santa sede | estado mayor | comando sur',
  bodies: {
    own: 'país | nación | gobierno | ejecutivo | administración',
    state:
      'secretaría de estado | secretaría de relaciones exteriores | secretaría de agricultura | secretaría de salud | secretaría de energía | secretaría de economía | secretaría de educación | secretaría de hacienda | secretaría de gobernación | secretaría de turismo | secretaría de cultura | secretaría de la defensa | secretaría de defensa | secretaría de marina | secretaría de seguridad | secretaría de medio ambiente | secretaría de comunicaciones | secretaría de infraestructura | secretaría del trabajo | secretaría de trabajo | secretaría de desarrollo | secretaría de ciencia | ministerio | ministerios | gobierno | gobiernos | ejecutivo | cancillería | presidencia | embajada | fuerzas armadas | ejército | armada | marina | congreso de | congreso nacional | congreso de la república | congreso de los diputados | senado | asamblea nacional | asamblea legislativa | consejo de ministros | consejo de gobierno | consejo de gabinete | cámara de diputados | cámara de senadores | cámara de representantes | parlamento | república | reino | estado | moncloa | casa blanca | kremlin',
    world:
      'unión europea | ue | comisión europea | consejo europeo | parlamento europeo | banco europeo de inversiones | bei | unión africana | ua | banco africano de desarrollo | naciones unidas | onu | organización mundial de la salud | oms | banco mundial | fondo monetario internacional | fmi | programa mundial de alimentos | fao | unicef | unesco | pnud | acnur | organización internacional para las migraciones | oim | organización internacional del trabajo | oit | organismo internacional de energía atómica | oiea | cruz roja | interpol | europol | eurojust | frontex | otan | ocde | osce | opep | asean | consejo de cooperación del golfo | liga árabe | organización de cooperación islámica | cedeao | efta | mercosur | celac | alba | comunidad andina | alianza del pacífico | organización de estados americanos | oea | banco interamericano de desarrollo | bid | caf | cepal | sica | segib | secretaría general iberoamericana | caricom | unasur | unión de naciones suramericanas | sistema de la integración centroamericana | banco centroamericano de integración económica | bcie | corporación andina de fomento | banco de desarrollo de américa latina | comunidad de áfrica oriental | comunidad económica de estados de áfrica occidental | organización de los estados americanos | organización panamericana de la salud | ops | onu mujeres | onudd | fondo verde para el clima | fida | iica | oei | organización de estados iberoamericanos | unión económica euroasiática | comité europeo de las regiones | organización mundial del turismo | onu turismo | aelc | organización mundial del comercio | omc | consejo de europa | programa de naciones unidas para el desarrollo | programa de las naciones unidas para el medio ambiente | onudi | organización de las naciones unidas para la alimentación y la agricultura | corporación financiera internacional | fonplata | banco de desarrollo de américa latina y el caribe | alto comisionado de las naciones unidas para los refugiados | organización de aviación civil internacional | oaci | organización marítima internacional | nuevo banco de desarrollo | agencia espacial europea | consejo de la unión europea | secretaría de integración económica centroamericana',
    unions: {
      'BE LU NL': 'Benelux | Benélux',
      'EE LV LT': 'Estados bálticos | países bálticos | repúblicas bálticas',
      'CZ HU PL SK': 'Grupo de Visegrado',
    },
    offices: {
      'Unión Europea':
        'comisión europea | comisaria europea | comisario europeo | comisarios europeos | alto representante de la ue | alta representante de la ue | alto representante para la política exterior | jefe de la diplomacia europea | jefa de la diplomacia europea | presidenta de la comisión europea | presidente de la comisión europea',
      'Unión Africana': 'comisión de la unión africana',
    },
    letters: { UA: 'Unión Africana', BM: 'Banco Mundial' },
    several:
      'universidades | instituciones | institutos | agencias | organizaciones | organismos | entidades | autoridades | academias | bancos | cámaras | puertos | policías | servicios | ciudades | municipios | provincias | regiones | museos | fundaciones | asociaciones | centros',
    members: 'países | Estados | Estados miembros | países miembros | repúblicas',
    leaders: 'alcaldes | alcaldesas | gobernadores | rectores | intendentes | prefectos',
    leader:
      'alcalde electo | alcaldesa electa | alcalde mayor | alcaldesa mayor | presidente municipal | presidenta municipal | jefe de gobierno | jefa de gobierno | concejal | regidor | alcalde | alcaldesa | gobernador | gobernadora | vicegobernador | vicegobernadora | intendente | intendenta | prefecto | prefecta | teniente de alcalde',
    sameKind: 'la | el | las | los',
    twinning: 'hermanamiento | hermanamientos | hermandad | hermanar | hermanas | hermanadas | ciudades hermanas',
    towns: 'ciudades | municipios | ayuntamientos | localidades | alcaldías | municipalidades | urbes',
    districts:
      'municipalidad | municipalidades | alcaldía | intendencia | localidad | distrito | cabildo insular | gobierno de la ciudad | ciudad | ciudades | municipio | municipios | ayuntamiento | ayuntamientos | provincia | provincias | región | regiones | departamento | departamentos | estado | prefectura | cantón | comarca',
    joint: 'comisión | comité | sesión | reunión | cumbre | consejo | diálogo | foro | conferencia',
    national: {
      SA: 'Custodio de las Dos Sagradas Mezquitas | Custodio de las Dos Mezquitas Sagradas | Guardián de las Dos Mezquitas Sagradas | Custodio de los Santos Lugares',
      ES: 'Moncloa | La Moncloa | Palacio de Santa Cruz | Palacio de Viana | Palacio Real de Madrid | Congreso de los Diputados | Cortes Generales | Guardia Civil | Casa Real | Zarzuela | AECID | Xunta | Generalitat | Junta de Andalucía | Felipe VI | Casa de Su Majestad',
      MA: 'Mohamed VI | Mohammed VI | DGSN | DGST | Fuerzas Armadas Reales | Gendarmería Real',
      AR: 'Casa Rosada | Palacio San Martín | Cancillería argentina',
      MX: 'SRE | Secretaría de Relaciones Exteriores | Secretaría de Gobernación | Secretaría de Economía',
      CO: 'Casa de Nariño | Palacio de San Carlos',
      CL: 'La Moneda | Palacio de La Moneda | Carabineros | Policía de Investigaciones',
      PE: 'Torre Tagle | Palacio de Torre Tagle',
      EC: 'Carondelet | Palacio de Carondelet | Palacio de Najas',
      VE: 'Palacio de Miraflores',
      UY: 'Torre Ejecutiva | Palacio Santos',
      PY: 'Palacio de López',
      BR: 'Itamaraty | Planalto',
      CR: 'Zapote',
      DO: 'MIREX',
      GT: 'Minex',
    },
    regions:
      'Flandes | Valonia | Escocia | Gales | Irlanda del Norte | Cataluña | País Vasco | Euskadi | Andalucía | Galicia | Navarra | Canarias | Quebec | Québec | Ontario | Alberta | Baviera | Sajonia | Hesse | Brandeburgo | Renania del Norte-Westfalia | Baja Sajonia | Tirol | Lombardía | Sicilia | Cerdeña | Bretaña | Córcega | Zanzíbar | California | Texas | Comunidad Valenciana | Castilla y León | Castilla-La Mancha | Extremadura | Asturias | Aragón | Baleares | Murcia | Nueva Aquitania | Occitania | Emilia-Romaña | Toscana | Piamonte | Véneto | Renania-Palatinado | Guangdong | Jiangsu | Zhejiang | Yucatán | Oaxaca | Chiapas | Antioquia | Jalisco | Nuevo León | región de | provincia de | comunidad de | comunidad autónoma de',
    parts: {
      BE: {
        'Comunidad Germanófona': '',
        Flandes: 'flamenco | flamenca | flamencos | flamencas',
        Valonia: 'valón | valona | valones | valonas',
      },
      GB: {
        Escocia: 'escocés | escocesa | escoceses',
        Gales: 'galés | galesa | galeses',
        'Irlanda del Norte': 'norirlandés | norirlandesa',
      },
      ES: {
        'Comunidad Valenciana': '',
        'Castilla y León': '',
        Navarra: '',
        Extremadura: '',
        Asturias: '',
        Aragón: '',
        'Castilla-La Mancha': '',
        Cataluña: 'catalán | catalana | catalanes | catalanas',
        'País Vasco': 'vasco | vasca | vascos | vascas',
        Andalucía: 'andaluz | andaluza | andaluces | andaluzas',
        Galicia: 'gallego | gallega | gallegos | gallegas',
      },
      CA: {
        'Nuevo Brunswick': '',
        'Nueva Escocia': '',
        Saskatchewan: '',
        Manitoba: '',
        Quebec: 'quebequés | quebequesa',
        Ontario: '',
        Alberta: '',
      },
      DE: {
        'Renania-Palatinado': '',
        Turingia: '',
        'Sajonia-Anhalt': '',
        Mecklemburgo: '',
        Sarre: '',
        'Baja Sajonia': '',
        'Renania del Norte-Westfalia': '',
        Brandeburgo: '',
        'Baden-Wurtemberg': '',
        'Schleswig-Holstein': '',
        Baviera: 'bávaro | bávara | bávaros | bávaras',
        Sajonia: 'sajón | sajona',
      },
      IT: {
        'Emilia-Romaña': '',
        Toscana: '',
        Piamonte: '',
        Véneto: '',
        'Friul-Venecia Julia': '',
        Apulia: '',
        Lombardía: 'lombardo | lombarda',
        Sicilia: 'siciliano | siciliana',
        Cerdeña: 'sardo | sarda',
      },
      FR: {
        'Gran Este': '',
        'Alta Francia': '',
        Occitania: '',
        'Isla de Francia': '',
        'Nueva Aquitania': '',
        'Auvernia-Ródano-Alpes': '',
        Bretaña: 'bretón | bretona',
        Córcega: '',
      },
      TZ: { Zanzíbar: '' },
      AT: { Carintia: '', Estiria: '', Burgenland: '', 'Baja Austria': '', 'Alta Austria': '', Tirol: '' },
      AU: { 'Nueva Gales del Sur': '', Queensland: '' },
      CN: { Guangdong: '', Jiangsu: '', Zhejiang: '', Shandong: '', Sichuan: '' },
      IN: { Maharashtra: '', Guyarat: '', 'Tamil Nadu': '', Karnataka: '', Kerala: '' },
      RU: { Tartaristán: '' },
      ZA: { 'Cabo Occidental': '', Gauteng: '' },
    },
    firm: 'sindicato | fabricantes | cadena | operador | empresa | empresas | compañía | compañías | grupo | sociedad | sociedades | sa | sl | s a | holding | filial | aerolínea | aerolíneas | consorcio | fabricante | constructora | empresarios | hombres de negocios',
    unofficial:
      'club | clubes | equipo | equipos | jugador | jugadores | futbolista | futbolistas | aficionados | cantante | cantantes | artistas | orquesta | orquestas | editorial | editoriales | sindicatos',
  },
  contests:
    'partido amistoso | partido de clasificación | partido de ida | en partido | partido ante | partido contra | amistosos | amistoso ante | amistoso contra | amistoso frente a | amistoso internacional | eliminatoria | eliminatorias | semifinal | semifinales | cuartos de final | octavos de final | copa del mundo | el mundial | del mundial | al mundial | copa américa | copa africana | eurocopa | liga de naciones | fase de grupos | partido de ida | partido de vuelta | penaltis | penales | selección nacional | selección de fútbol',
  sites:
    'aeropuerto | instalaciones | oficinas | palacio | sede | puerto | base | cuartel | ciudad | provincia | región | capital | mezquita | mausoleo | estadio | hotel | calle | plaza | isla | islas | mar | océano | golfo | estrecho | río | montaña | valle | desierto | avenida | paseo | bulevar | puente | presa | embalse | fábrica | planta | estación | frontera | campamento | barrio | quinta | residencia | museo | feria | localidad | municipio | estado mayor | antepuerto | salón de actos | complejo | aeroparque | aeródromo | terminal | malecón | parque | teatro | auditorio | centro de convenciones | instituto | escuela | liceo | hangar',
  seats:
    'Casa Blanca | Pentágono | Kremlin | Elíseo | Casa Rosada | Palacio Nacional | Casa de Nariño | Casa Presidencial | aeropuerto | palacio presidencial | Palacio Presidencial | Palacio de Gobierno | Palacio Real | Palacio de La Moneda | La Moneda | Cancillería',
  buildings: 'fuerte | castillo | villa | casa | hangar | salón | hacienda | finca',
  homographs:
    'secretaría | secretarías | diálogo | pacto | negocio | centro | trato | logro | anuncio | saludo | despacho | término | público | fiscalía | procuraduría | sello',
  surnames:
    'alemán | aragón | armada | ávila | barranco | barrios | burgos | cáceres | calle | campos | castillo | catalán | colón | córdoba | cuenca | domingo | francés | gallego | granada | guerra | guerrero | huesca | jaén | león | lugo | marina | marín | mayo | medina | mendoza | mérida | moncada | murcia | navarra | palacio | palacios | palencia | paz | plaza | posadas | puente | real | rey | reyes | ríos | rosario | salamanca | salas | salta | santander | santiago | segovia | serrano | soria | sucre | toledo | torres | trujillo | valencia | valle | villa | zamora | zaragoza | príncipe | conde | duque | casas | casa | corrientes | miranda | rojas | salinas | santa cruz | correa | santos | bolívar | fuentes | montero | montes | franco | inglés | de la torre | del castillo | santana | reina | lima | alcalde | abad | cardenal | guardia | pastor | prado | villavicencio | pereira | ibarra | cartagena | arequipa | huanca | rivas | falcón | lara | barinas | mercedes | florida | tarija | belén | alcalá | baena | carmona | lorca | olmedo | tudela | vigo | oviedo | logroño | baeza | cañete',
  nationalities,
  joint,
  countries,
  notCountries: 'Reunión | Mauricio | Guadalupe | Granada',
  places,
  governments,
  connectors: {
    and: 'y | e | así como | además de | junto a | junto con | al igual que | y también',
    with: 'con | junto a',
    lately:
      'recién nombrado | recién nombrada | recién electo | recién electa | recién elegido | recién elegida | recién designado | recién designada | recién acreditado | recién acreditada | recién llegado | recién llegada | recientemente nombrado | recientemente nombrada | recientemente electo | recientemente electa | recientemente elegido | recientemente elegida | recientemente designado | recientemente designada | recientemente acreditado | recientemente acreditada | recientemente llegado | recientemente llegada',
    between:
      'entre | reunió a | reunió al | reúne a | reúne al | reunirá a | reunirá al | reunió en * a | reunió en * al | congregó a',
    by: 'por | por parte de | por parte del | a cargo de | a cargo del | corrió a cargo de | corrió a cargo del | estuvo a cargo de | estuvo a cargo del | corrieron a cargo de | corrieron a cargo del | estuvieron a cargo de | de manos de | de manos del',
    of: 'de | del',
    to: 'a | al | hacia | rumbo a | con rumbo a | con destino a | con destino al',
    at: 'en | a | al',
    from: 'de | desde | del',
    other:
      'con el objetivo de | con el fin de | con el propósito de | con la finalidad de | con miras a | con vistas a | con el ánimo de | por invitación de | por invitación del | por invitación de la | a invitación de | a invitación del | a invitación de la | atendiendo la invitación de | atendiendo una invitación de | atendiendo la invitación del | a | al | de | del | en | por | para | sobre | bajo | con | sin | entre | hacia | contra | desde | durante | antes de | después de | tras | según | pese a | a pesar de | gracias a | ante | junto a | frente a | a través de | en torno a | acerca de | respecto a | respecto de | en nombre de | en representación de | a raíz de | debido a | mediante | hasta | como | en calidad de | a favor de | además de | fuera de | dentro de | con motivo de | en el marco de | en el marco del | al término de | al término del | al final de | tras la | a bordo de | salvo | excepto | vía | por medio de | aparte de | además del',
    relative:
      'que | quien | quienes | el cual | la cual | los cuales | las cuales | cuyo | cuya | cuyos | cuyas | a quien | a quienes | a la que | al que',
    subordinate:
      'según la cual | según las cuales | según el cual | donde | en donde | en el que | en la que | en las que | en los que | por el que | por la que | cuando | mientras | mientras que | aunque | porque | ya que | puesto que | para que | si | después de que | antes de que | luego de que | como | pero | pues | sino',
    meanwhile:
      'cuando | mientras | mientras que | porque | ya que | puesto que | después de que | antes de que | luego de que',
    presence:
      'en presencia de | en presencia del | en presencia de la | con la presencia de | con la presencia del | con la asistencia de | con la asistencia del | con la participación de | con la participación del | con la presencia también de | ante la presencia de | asistieron | asistió | al que asistió | al que asistieron | a la que asistió | a la que asistieron | al que asistieron también | contó con la presencia de | contó con la presencia del | contó con la asistencia de | contó con la asistencia del | contó con la participación de | teniendo como testigo | teniendo como testigos | como testigo de honor | como testigos de honor | ante el embajador | ante los embajadores | en un acto presidido por | en una ceremonia presidida por | en un acto encabezado por | en una ceremonia encabezada por | acto presidido por | ceremonia presidida por | entre los que estuvieron | entre los que estuvo | entre los que se encontraban | entre los que se encontraba | entre los que figuraban | entre los que figuran | entre los que destacaron | entre los que destacan | entre quienes estuvieron | entre quienes se encontraban | entre las que estuvo | entre las que estuvieron | contó con la presencia | contaron con la presencia | con presencia de | con presencia del | teniendo como testigos de honor | ante la mirada de | y contó con la presencia de',
    company:
      'junto con | junto a | acompañado de | acompañado del | acompañado por | acompañada de | acompañada del | acompañada por | acompañados por | acompañados de | acompañadas por | en compañía de | en compañía del | al frente de | a la cabeza de | encabezando | la acompañó | lo acompañó | le acompañó | lo acompañaron | le acompañaron | la acompañaron | le acompañaban | flanqueado por | asistido por | junto a | junto al | junto con | junto a la',
    including:
      'especialmente | en especial | que incluye | que incluye a | que incluía a | conformada por | conformada por el | estuvo conformada por | estuvo integrada por | integrada por | compuesta por | incluyó a | incluía a | entre ellos | entre ellas | figuran | figuraban | figura | figuraba | entre otros | entre los que se encuentran | entre los que se encontraban | entre los que figuran | entre los que destacan | entre los que estaban | entre los cuales | entre las cuales | incluido | incluida | incluidas | incluidos | en particular | a saber | estuvo compuesta por | la integraron | estuvo formada por',
    ledBy:
      'la encabeza | la preside | la lidera | encabezadas por | lideradas por | presididas por | representada por | representado por | encabezada por | encabezado por | liderada por | liderado por | dirigida por | dirigido por | presidida por | presidido por | conducida por | comandada por | capitaneada por | compuesta por | integrada por | formada por | que encabeza | que lidera | que preside',
    margins:
      'al margen de | al margen del | al margen de la | en los márgenes de | en los márgenes del | en el marco de | en el marco del | en el marco de la | con ocasión de | con ocasión del | con motivo de | con motivo del | con motivo de la | durante la celebración de | en paralelo a | aprovechando',
  },
  // `la visita que realizara el año pasado`: told as over, which an accent alone tells from `realizará`.
  indicatives:
    'sí | visitara | visitaran | viajara | viajaran | realizara | realizaran | efectuara | efectuaran | celebrara | celebraran | iniciara | iniciaran | firmara | firmaran | rubricara | rubricaran | desplazara | desplazaran | trasladara | trasladaran | llegara | llegaran | entrevistara | entrevistaran | encontrara | encontraran | conversara | conversaran | dialogara | dialogaran | abordara | abordaran | adoptara | adoptaran | aprobaran | negociaran | cerraran | sellaran | intercambiaran | albergara | encabezara | participara | participaran',
  ladder: {
    have: 'ha | han | había | habían | haya | hayan | haber | habiendo | hubo | habrá | habrán | hubiera | hubiese',
    be: 'es | son | era | eran | fue | fueron | ser | sido | siendo | sea | sean | será | serán | quedó | quedaron | queda | resultó | fuera | fuese',
    future:
      'enviará | enviarán | enviaría | volverá a | volverán a | volverían a | será | serán | dará la bienvenida | darán la bienvenida | tendrá | tendrán | habrá | habrán | va a | van a | iba a | iban a | viajará | viajarán | visitará | visitarán | recibirá | recibirán | se reunirá | se reunirán | reunirá | se encontrará | se encontrarán | se entrevistará | se entrevistarán | mantendrá | mantendrán | sostendrá | sostendrán | celebrará | celebrarán | realizará | realizarán | efectuará | efectuarán | emprenderá | iniciará | iniciarán | firmará | firmarán | se firmará | se firmarán | suscribirá | suscribirán | se suscribirá | se suscribirán | rubricará | rubricarán | se rubricará | se desplazará | se desplazarán | se trasladará | se trasladarán | acudirá | acudirán | llegará | llegarán | irá | hará | harán | se dirigirá | se verá | se verán | conversará | conversarán | dialogará | dialogarán | abordarán | abordará | adoptarán | adoptará | aprobarán | negociarán | cerrarán | sellarán | intercambiarán | acogerá | acogerán | albergará | presidirá | copresidirán | copresidirá | encabezará | encabezarán | participará | participarán | asistirá | debe | deben | deberá | deberán | tiene previsto | tienen previsto | tiene prevista | tiene programado | tiene programada | previsto | prevista | previstos | previstas | está previsto | está prevista | estaba previsto | estaba prevista | prevé | prevén | preveía | programado | programada | programados | programadas | se dispone a | se disponen a | se apresta a | planea | planean | planeaba | próximo | próxima | próximos | próximas | próximamente | en los próximos días | en las próximas semanas | en los próximos meses | tendrá lugar | tendrán lugar | se celebrará | se celebrarán | se llevará a cabo | prepara su | entrará en vigor | retomarán | retomará | reanudarán | comenzará | comenzarán | concluirá | concluirán | finalizará | culminará | terminará | arrancará | ofrecerá | ofrecerán | concederá | otorgará | inaugurará | llevará a cabo | llevarán a cabo | cumplirá | cumplirán | compartirá | compartirán | agasajará | agasajarán | desarrollará | completará | incluirá | incluirán | contemplará | comprenderá | aterrizará | arribará | arribarán | partirá | partirán | saldrá | saldrán | volará | almorzará | almorzarán | cenará | cenarán | desayunará | departirá | platicará | platicarán | hablará | hablarán | saludará | discutirán | discutirá | analizará | analizarán | tratará | tratarán | revisará | revisarán | estudiará | estudiarán | formalizará | formalizarán | concretará | concretarán | oficializarán | acordarán | lanzarán | ratificarán | renovarán | vendrá | vendrán | acompañará | acompañarán | regresará | retornará | recorrerá | recorrerán | dará inicio | darán inicio | evaluarán | evaluará | examinarán | tiene en agenda | tiene agendado | tiene agendada | tienen agendado | tienen programado | tiene previstas | tienen prevista | tienen previstas | tiene previstos | están previstos | están previstas | figura previsto | agendado | agendada | agendados | agendadas',
    present:
      'incluye | incluyen | contempla | contemplan | cumple | cumplen | ofrece | ofrecen | arriba a | arriban | parten | acuden | se ve con | sostienen | efectúan | concluyen | inaugura | aterriza | aterrizan | se entrevistan | se desplazan | se trasladan | emprenden | comienzan | dialoga | dialogan | conversa | conversan | se reúne | se reúnen | recibe | reciben | viaja | viajan | visita | visitan | firma | firman | llega | llegan | inicia | inician | comienza | realiza | realizan | mantiene | mantienen | celebra | celebran | sostiene | sostienen | se entrevista | se traslada | acude | emprende | concluye | efectúa | parte | suscriben | suscribe | se desplaza | se encuentra con',
    bare: 'sostener | mantener | tener | celebrar | mantendrá',
    expected:
      'incluye reuniones | incluye encuentros | incluye una reunión | incluye un encuentro | contempla reuniones | contempla encuentros | contempla una reunión | agenda que incluye | agenda de trabajo que incluye | agenda incluye | agenda de trabajo incluye | agenda oficial incluye | programa incluye | programa que incluye | agenda contempla | agenda que contempla | agenda prevé | programa contempla | programa prevé | en preparación | se está preparando | debía | debían | se espera | se prevé | se espera que | se prevé que | espera | esperan | esperado | esperada | esperados | debería | deberían | pendiente de | pendiente | probablemente | previsiblemente | confía en | confían en | aspira a | aspiran a | desea | desean | está llamado a | falta por | se concrete | se concreten | se materialice | optimista respecto | optimistas respecto | con la esperanza de | esperanza de | ojalá | a la espera de que | confiamos en | se aguarda | aguarda | aguardan | se anticipa',
    ahead:
      'anuncio de | anuncio del | anuncios de | convocar a | convocar una | convocar un | trabaja en | trabajan en | trabajando en | concreción de | pormenores de | detalles de la | inminencia de | prepararon | preparó | preparaba | preparando | preparativos | hacia la | hacia el | hacia un | hacia una | encaminadas a | encaminados a | encaminado a | orientadas a | destinadas a | con el fin de | visto bueno a | luz verde a | cerca de | próximos a | a punto de | a la espera de | pendiente de | pendientes de | en espera de | trabajar en | autorizó | autorizaron | autoriza | autorizan | autorizado | aprobó | aprobaron | aprueba | aprueban | aprobado | en proceso de | con vistas a | con miras a | de cara a | camino a | camino de | en vísperas de | en víspera de | de cara a | en preparación de | para preparar | previo a | previa a | ultimar detalles para | ultimar los detalles para | ultimar los detalles de | ultimar la | ultimar el | ultiman la | ultiman los detalles de | afinar los detalles de | afinar detalles de | afinar la | los detalles para | las bases para | preparar la | preparar el | preparar las | preparan la | preparan el | prepara la | preparaban la | preparativos de | preparativos para | preparativos del | preparación de | preparación del | allanar el camino para | avanzar hacia la | avanzar en la | acelerar la | agilizar la | definir la fecha para | a la espera de | en espera de | a días de | en la víspera de | antesala de | previo al | previa al | proyecto de',
    able: 'al | tras | pudo | pudieron | ha podido | han podido | pudo también | pudieron también',
    managed:
      'condujeron a | condujo a | desembocaron en | desembocó en | derivaron en | culminaron en | culminó en | resultaron en | acaba de | acaban de | acababa de | acababan de | placer de | un placer | gusto de | mucho gusto | encantado de | encantada de | honor de | un honor | alegría de | alegra | aprovechamos | aprovecharon | aprovechó | aprovechado | aprovechando | procedieron a | procedió a | procedido a | permitió | permitieron | ha permitido | sirvió para | sirvieron para | ha servido para | logró | lograron | fue la ocasión para | ocasión propicia para | fue escenario para | tuvo la oportunidad de | tuve la oportunidad de | tuvieron la oportunidad de | tuvimos la oportunidad de | tuvo ocasión de | tuvieron ocasión de | ha tenido la oportunidad de | han tenido la oportunidad de',
    needed:
      'listo para retomar | lista para retomar | listos para retomar | listo para reanudar | lista para reanudar | listos para reanudar | listo para iniciar | lista para iniciar | listos para iniciar | preparado para retomar | preparada para retomar | preparados para retomar | preparado para reanudar | preparados para reanudar | preparado para iniciar | listo para conversar | listo para dialogar | listo para reunirse | lista para reunirse | listos para reunirse | dispuesto a | dispuesta a | dispuestos a | abierto a | abierta a | abiertos a | disposición a | llamado a | llamados a | oferta de | especulaciones sobre | interés en | interés por | interés de | interesado en | interesada en | interesados en | deseo de | anhelo de | propuesta de | propuesta para | necesidad de | importancia de | urgencia de | conveniencia de',
    mandates: 'facultó | faculta | facultado | mandató | dio mandato',
    strives:
      'trabaja | trabajan | trabajó | trabajaron | trabajaba | trabajaban | trabajará | trabajarán | trabajando | trabajado | labora | laboran | se esfuerzan | gestiona | gestionan | apuestan | apuesta | aboga | abogan',
    thought:
      'advirtió contra | advierte contra | alertó contra | advirtió en contra de | posibilidad de | posibilidades de | perspectiva de | perspectivas de | viabilidad de | conveniencia de | opción de | opciones de',
    before: 'antes de | antes del | previo a | previa a | días antes de | horas antes de',
    around:
      'además de | además del | aparte de | tras | después de | después del | antes de | antes del | luego de | luego del | al término de | al término del | previo a | al finalizar',
    remembered: 'aniversario de | años de | años desde | años después de | cincuentenario de | años tras',
    may: 'podría | podrían | puede | pueden | pueda | puedan | posible | posibles | posibilidad de | posibilidad | posibilidades de | posibilidades | eventual | eventuales | eventualmente | quizá | quizás | tal vez | potencial | no se descarta | no descarta | no descartan | no descartó | se reuniría | se reunirían | viajaría | visitaría | firmaría | firmarían | suscribiría | suscribirían | se firmaría | se firmarían | se vería | se verían | se entrevistaría | se entrevistarían | se encontraría con | se encontrarían | se vería con | dialogaría | dialogarían | conversaría | conversarían | visitarían | viajarían | llegaría | llegarían | aterrizaría | se suscribiría | se suscribirían | se rubricaría | se rubricarían | recibiría | estudian la posibilidad | estudia la posibilidad | se encontraría',
    doubted:
      'improbable | poco probable | no es seguro | no hay pruebas | pruebas de | no hay evidencia | evidencia de | no hay indicios | indicios de | no pudo confirmar | no pudieron confirmar | sin confirmar | no se descarta | no descarta | no descartan | duda | dudan | dudó | rumor | rumores | rumor de | rumores de | se rumorea | se rumoreaba | teme | temen | puede ser | podría ser | no está claro',
    untrue:
      'resultaron falsas | resultaron falsos | resultó falsa | resultó falso | resultaron ser falsas | resultaron ser falsos | no es cierto | es falso | no es verdad | es mentira | son falsos | son falsas | es falsa | era falso | era falsa | eran falsos | eran falsas | no son ciertos | no son ciertas | no eran ciertos | no eran ciertas | carecen de fundamento | carece de fundamento | son infundados | son infundadas',
    proposed:
      'gestiona una reunión con | gestiona un encuentro con | gestionan una reunión con | solicita una reunión con | solicitó una reunión con | solicitó un encuentro con | solicitó una audiencia con | reclama una reunión con | reclamó una reunión con | exigió una reunión con | la idea de | gestionar la | gestionar el | tramitar la | promover la | impulsar la | propuso | propusieron | propone | proponen | propuesto | proponer | propuesta de | sugirió | sugiere | sugerido | invitó | invitaron | invita | invitado | invitada | invitar | invitación | cursó una invitación | instó a | abogó por | abogaron por | aboga por | abogan por | llamó a | plantea | planteó | plantearon | planteado | quiere | quieren | quería | pidió | ha pedido | interés en | interés por | interesado en | interesados en | deseo de | expresaron su deseo | expresó su deseo | expresó el deseo | busca | buscan | pretende | pretenden',
    obliged: 'debe | deben | deberá | deberán | debería | deberían | quiere | quieren | desea | desean',
    discussed:
      'exploran | exploraron | explora la | exploró la | explorar la | abordó | abordaron | aborda | abordan | abordado | abordada | abordados | abordar | abordaba | abordándose | trató | trataron | tratado sobre | trataron sobre | tratan | tratar | tratado de | analizó | analizaron | analiza | analizan | analizado | analizar | examinó | examinaron | examinado | examinar | repasó | repasaron | repasado | repasar | revisó | revisaron | revisar | revisado | conversó sobre | conversaron sobre | conversar sobre | conversaron | conversó | dialogó sobre | dialogaron sobre | dialogaron | hablaron de | habló de | hablado de | hablaron sobre | se habló | debatió | debatieron | debatido | debatir | discutió | discutieron | discutido | discutir | evaluó | evaluaron | evaluar | intercambiaron | intercambió | intercambiado | pasaron revista | pasó revista | pasado revista | pasar revista | giró en torno | giraron en torno | versó sobre | versaron sobre | se centró en | se centraron en | se ha centrado en | se han centrado en | centrado en | centrada en | centradas en | centró | se enfocó en | se enfocaron en | orden del día | en la agenda | agenda de | sobre la mesa | puso sobre la mesa | pusieron sobre la mesa | las formas de | los medios de | las vías para | vías de | profundizaron | exploraron | explorar | explorando | estudiaron | estudian | estudiar | negociaron | negocian | negociar | negoció | en negociación | se examinaron | se abordaron | se abordó | se trató | se analizaron | se analizó | se trataron | estrechar | fortalecer | ampliar | reforzar | conversaciones | intercambio de opiniones | intercambio de puntos de vista | resaltaron | destacaron',
    pledged:
      'se comprometió | se comprometieron | se compromete | se comprometen | se ha comprometido | se han comprometido | compromiso | compromisos | prometió | prometieron | promete | prometido | promesa | dispuesto a | dispuesta a | dispuestos a | disposición de | disposición a | disposición | voluntad de | voluntad | determinación | decididos a | decidido a | reiteró | reiteraron | reiterado | reafirmó | reafirmaron | reafirmado | ratificaron su | ratificó su | subrayó la necesidad | subrayaron la necesidad | ofreció | ofrecieron | ofrecido | anhelo',
    agreed:
      'acordó | acordaron | acuerda | acuerdan | acordado | acordada | acordados | acordar | se acordó | se ha acordado | convinieron | convino | convenido | coincidieron en | coincidió en | coinciden en | han coincidido en | pactaron | pactó | pactado | pactar | decidió | decidieron | decidido | se pusieron de acuerdo | se han puesto de acuerdo | de común acuerdo | aprobó | aprobaron | aprobado | alcanzó un acuerdo | alcanzaron un acuerdo | han alcanzado un acuerdo | resolvieron | consensuaron | dieron luz verde | establecieron | crearán | ha acordado | han acordado',
    denied:
      'negó | negaron | niega | niegan | negado | desmintió | desmintieron | desmiente | desmienten | desmentido | rechazó | rechazaron | rechaza | rechazan | rechazado | canceló | cancelaron | cancela | cancelan | cancelar | pospone | posponen | posponer | aplaza | aplazan | aplazar | posterga | postergan | postergar | suspende | suspenden | cancelado | cancelada | cancelados | canceladas | suspendió | suspendieron | suspendido | suspendida | aplazó | aplazaron | aplazado | aplazada | pospuso | pospusieron | pospuesto | pospuesta | anuló | anulado | anulada | descartó | descartaron | descarta | descartan | descarto | descartar | descartaba | excluye | excluyó | excluyen | descartado | descartada | se negó a | se niega a | denunció el tratado | no habrá | evitó | ha evitado | postergó | postergado | postergada | fracasó | fracasaron | renunció a | renunciaron a | renuncia a | renuncian a | renunciar a | renunciado a | desistió de | desistieron de | desistido de',
    claimed:
      'asegurado | aseguraba | afirmado | afirmaba | informado | publicado | publicó | rumor | rumores | versiones | versión | especulaciones | informaciones | información | periódico | periódicos | diario | diarios | medios | portal | portales | prensa | noticias | noticia | informes de que | informes según',
    calledOff:
      'fue cancelado | fue cancelada | sido cancelado | sido cancelada | quedó cancelado | quedó cancelada | fue suspendido | fue suspendida | sido suspendido | sido suspendida | no tendrá lugar | no tuvo lugar | no se celebrará | no se celebró | no se realizará | no se realizó | nunca tuvo lugar | nunca se produjo | no se produjo | no llegó a celebrarse | no llegaron a celebrarse | no llegó a producirse | no llegaron a producirse | no llegó a realizarse | no llegó a concretarse | no llegó a darse | no llegó a tener lugar | no pudo celebrarse | no pudo realizarse | no pudo tener lugar | no se concretó | no se concretaron | no se materializó | no se ha celebrado | no se pudo celebrar | no se llegó a celebrar | nunca llegó a celebrarse | nunca se celebró | no se celebrarán | no se celebraron',
    framework: 'en el marco de | en el marco del | en el contexto de',
    callingOff:
      'cancelación de | cancelación del | posposición de | posposición del | aplazamiento de | aplazamiento del | postergación de | postergación del | suspensión de | suspensión del | anulación de | anulación del | suspender | rompió | rompieron | roto | rota | rotas | romper | boicoteó | boicotearon | boicotea | boicotear | boicoteado | dio plantón',
    intended:
      'iba a | iban a | tenía previsto | tenían previsto | debía | debían | estaba previsto | estaba prevista | tenía programado',
    without: 'sin',
    notOnly:
      'no afecta | no afectará | no afectarán | no afectaría | no altera | no alterará | no impide | no impedirá | no impedirán | no impidió | no impidieron | no empaña | no empañará | no interfiere en | no interferirá en | no pondrá en riesgo | no pone en riesgo | no sólo | no solo | no solamente | no únicamente | no tan sólo',
    ever: 'jamás',
    most: 'más | mayor | mayores | primer | primero | primera | mejor | peor | único | única',
    exists: 'hay | existe | hay ya',
    awaits: 'espera | esperan | confía en | confían en | aguarda | aguardan',
    renewal:
      'renovó | renovaron | renueva | renuevan | renovado | renovada | renovados | renovar | renovación | prorrogó | prorrogaron | prorroga | prorrogado | prorrogada | prorrogados | prorrogar | prórroga | extendió | extendieron | extendido | extender | extensión | amplió | ampliaron | ampliado | ampliar | ampliación',
    negation: 'no | ni | nunca | jamás | tampoco | ningún | ninguna | ninguno | sin | nada | apenas',
    hypothesis:
      'una vez que | si | habría | habrían | sería | serían | según rumores | rumor | rumores | a condición de que | siempre que | en caso de que | a menos que | salvo que | fuera a | se reunieran | como si',
    habit:
      'regularmente | periódicamente | frecuentemente | habitualmente | a menudo | con frecuencia | con regularidad | con asiduidad | cada semana | cada mes | cada año | cada trimestre | cada semestre | cada dos meses | cada tres meses | cada seis meses | cada dos años | todos los meses | todos los años | todas las semanas | dos veces al año | dos veces al mes | dos veces por año | una vez al año | una vez al mes | una vez por semana | una vez a la semana | varias veces al año | de forma regular | de manera regular | de forma periódica | de manera periódica | reuniones periódicas | reuniones regulares | encuentros periódicos | encuentros regulares | contactos regulares',
    wont: 'suele | suelen | solía | solían | acostumbra | acostumbran | acostumbra a | acostumbran a | acostumbraba | acostumbraba a | acostumbraban a | tiene por costumbre | tienen por costumbre | tiene la costumbre de | tienen la costumbre de',
    historical:
      'por última vez | hace un año | hace * años | hace más de un año | hace más de * años | hace casi * años | hace cerca de * años | hace ya * años | hace años | hace * meses | hace meses | hace más de * meses | hace * décadas | hace décadas | hace un siglo | el año pasado | el pasado año | años antes | meses antes | años después | en el pasado | antaño | en aquella época | en aquel entonces | data de | databa de | se remonta a | desde la independencia | en su día | en su momento | durante su mandato | sustituye al | sustituye a la | reemplaza al | suscrito en su día',
  },
  enables: {
    verbs: 'hizo | hicieron | hace | hacen | hacer | haciendo | hecho | hará',
    possible: 'posible | posibles',
  },
  announces: 'anunció | anunciaron | anuncia | anuncian | anunciado | anunciar',
  supportVerbs:
    'mantuvo | mantuvieron | mantiene | mantienen | mantenido | mantenida | mantenidas | mantener | mantuviera | mantendrá | mantendrán | manteniendo | mantenía | mantenían | sostuvo | sostuvieron | sostiene | sostienen | sostenido | sostenida | sostenidas | sostener | sostendrá | sostendrán | sosteniendo | celebró | celebraron | celebra | celebran | celebrado | celebrada | celebradas | celebrar | celebrará | celebrarán | tuvo | tuvieron | tiene | tienen | tenido | tener | tendrá | tendrán | realizó | realizaron | realiza | realizan | realizado | realizada | realizar | realizará | realizarán | realizaba | realizando | efectuó | efectuaron | efectúa | efectúan | efectuado | efectuada | efectuar | efectuará | llevó a cabo | llevaron a cabo | llevado a cabo | llevar a cabo | inició | iniciaron | inicia | inician | iniciado | iniciada | iniciar | iniciará | comenzó | comienza | comenzado | comenzará | emprendió | emprende | emprenderá | concluyó | concluyeron | concluye | concluido | concluida | finalizó | finaliza | terminó | termina | culminó | culmina | presidió | presidieron | preside | presiden | presidido | presidida | presidir | copresidieron | copresidió | encabezó | encabezaron | encabeza | encabezan | participó en | participaron en | participar en | ha participado en | asistió a | asistieron a | concedió | concede | concedido | otorgó | ofreció | ofrecieron | ofrece | hizo | hicieron | hace | hará | hecho | completa | completó | desarrolló | desarrollaron | prosiguió | cerró | en | se encuentra de | se encuentra en | está de | llegó en | llega en | llegó para | llega para | sostenía | sostenían | sostuviera | sostuvieran | mantuvieran | celebraba | celebraban | celebrando | tenía | tenían | tuviera | teniendo | efectuarán | efectuando | llevará a cabo | llevarán a cabo | lleva a cabo | llevan a cabo | iniciarán | iniciando | comenzaron | comenzarán | culminaron | culminará | culminado | finalizaron | finalizará | concluirá | terminaron | terminará | presidirá | presidirán | encabezará | encabezarán | encabezando | concederá | concedieron | conceden | concedida | otorga | otorgará | otorgaron | otorgado | ofrecerá | ofrecerán | ofrecido | ofreciendo | harán | hacen | haciendo | desarrolla | desarrollan | desarrollará | desarrollado | cumple | cumplen | cumplió | cumplieron | cumplirá | cumplirán | cumpliendo | agotó | agota | protagonizó | protagonizaron | compartió | compartieron | compartirá | entabló | entablaron | acudió a | asiste a | participa en | participan en | participará en | participarán en | emprendieron | emprenden | emprenderán | sostenga | sostengan | mantenga | mantengan | celebre | celebren | realice | realicen | se encuentra cumpliendo | se halla de | se encuentran de | están de | estuvo de | estuvieron de | estará de | estarán de',
  channels: {
    phone: 'por teléfono | telefónicamente | por vía telefónica | conversación telefónica | llamada telefónica',
    video:
      'por videoconferencia | por vídeo | por videollamada | de forma telemática | videoconferencia | videollamada | reunión virtual',
  },
  here: 'aquí',
  there: 'allí | ahí | allá',
  willTakePlace:
    'será | serán | se dará | se darán | se efectuará | se efectuarán | se producirá | se producirán | se desarrollará | se desarrollarán | se llevará a cabo | se llevarán a cabo | durará | durarán | abordará | abordarán | versará | versarán | se centrará | se centrarán | girará | girarán',
  takesPlace:
    'tener lugar | celebrarse | realizarse | llevarse a cabo | producirse | tendrá lugar | tendrán lugar | se celebrará | se celebrarán | se realizará',
  onceMore:
    'próxima | próximo | próximas | próximos | nueva | nuevo | nuevas | nuevos | última | último | anterior | primer | primera | segunda | segundo | tercera | tercer | otra | otro | de seguimiento | de nuevo | nuevamente',
  officesJoin: 'y | e',
  eachOther: 'mutuamente | el uno al otro | uno con otro',
  separately:
    'por separado | respectivamente | cada uno | cada una | uno por uno | uno a uno | uno tras otro | separadas | separados | de manera separada | de forma separada',
  attending: {
    told: 'asistieron también | asistió también | también asistió | también asistieronron también | participó también | también participaron | también participó | estuvieron presentes | estuvo presente | estaban presentes | estaba presente | han asistido | ha asistido | tomaron parte | tomó parte | participaron | han participado | asistieron | asistió | asistieron por | participa',
    present: 'estuvieron presentes | estuvo presente | estaban presentes | estaba presente',
    ahead:
      'asistir | asistirá | asistirán | participar | participará | participarán | tomar parte | tomarán parte | estar presente | estará presente | estarán presentes',
  },
  tellings: {
    texts:
      'comunicado | comunicados | nota | nota de prensa | nota informativa | boletín | mensaje | tuit | tweet | publicación | declaración | informe | escrito | carta | anuncio | reporte',
    sources:
      'según | de acuerdo con | de acuerdo a | de acuerdo al | en | mediante | a través de | conforme a | por | vía | tras',
  },
  speechVerbs:
    'dijo | dijeron | dice | dicho | ha dicho | decir | declaró | declararon | declara | declarado | ha declarado | afirmó | afirmaron | afirma | afirmado | ha afirmado | señaló | señalaron | señala | señalado | indicó | indicaron | indica | indicado | aseguró | aseguraron | asegura | asegurado | subrayó | subrayaron | subraya | subrayado | destacó | destacaron | destaca | destacado | resaltó | resaltaron | resalta | resaltado | recalcó | recalca | recalcado | remarcó | remarca | puntualizó | precisó | precisa | precisado | explicó | explicaron | explica | explicado | añadió | añade | añadido | agregó | agrega | agregado | apuntó | apunta | apuntado | manifestó | manifestaron | manifiesta | manifestado | expresó | expresaron | expresa | expresado | sostuvo que | sostiene que | consideró | considera | considerado | opinó | opina | estimó | recordó | recordaron | recuerda | recordado | anunció | anunciaron | anuncia | anunciado | confirmó | confirma | confirmado | adelantó | adelanta | informó | elogió | elogiaron | elogia | elogiado | alabó | saludó que | celebró que | agradeció | agradecieron | agradece | agradecido | felicitó | felicitaron | felicitado | reiteró | reiteraron | reitera | reiterado | reafirmó | reafirmaron | reafirmado | insistió | insiste | insistido | enfatizó | enfatiza | ponderó | puso de relieve | puso en valor | puso de manifiesto | hizo hincapié | valoró | valoraron | valora | valorado | calificó | califica | calificado | advirtió | advierte | advertido | pidió | pide | pedido | instó | exhortó | abogó por | aboga por | defendió | defiende | defendido | aludió | comentó | comenta | comentado | reconoció | reconoce | reconocido | admitió | admite | sentenció | zanjó | respondió | responde | ha respondido | escribió | escribe | ha escrito | concluyó que | transmitió | transmitido | trasladó el | trasladó su | trasladó la | ha trasladado el | según | a juicio de | en palabras de | matizó | sugirió | propuso | se congratuló | se felicitó | se mostró | se ha mostrado | ratificó su | negó | niega | desmintió | acusó | denunció | prometió | aventuró | bromeó | ironizó | deploró | lamentó | lamenta | lamentado | condenó | matiza | bromea | replicó | resumió | resume | promete | reclamó | reclama | abogó | aboga | celebró | celebra | relató | relata | se comprometió | se comprometieron | se ha comprometido | expuso | expone | detalló | detalla | reveló | revela | aclaró | aclara | abundó | prosiguió | acotó | acota | enfatizaron | coincidió en | coincidieron en | apeló a | llamó a | hizo un llamado | hizo un llamamiento | invitó a los | urgió | urge a | alentó | avaló | respaldó | rechazó | criticó | cuestionó | lamentaron | auguró | vaticinó | confió en | confía en | espera que | dio a conocer | hizo saber | dejó claro | aseveró | asevera | externó | reflexionó | argumentó | argumenta | alegó | planteó | plantea | enumeró | mencionó | menciona | puso énfasis | ponderaron | remarcaron | recalcaron | precisaron | puntualizaron | apuntaron | consideraron | opinaron | adelantaron | informaron | insistieron | pidieron | instaron | defendieron | reconocieron | se congratularon | se congratula | dio las gracias | rindió homenaje | rindió tributo | se refirió a | se refirió al | hizo referencia a | hizo alusión | se mostraron | se muestra | se declaró | se manifestó | tildó | describió | describe | sugiere | propone | garantizó | garantiza | dijo estar | abogaron por | exhortaron | saludó la | saludó el | celebró la | celebró el | celebró los | sostuvo la necesidad | solicitó | solicita | aplaudió | aplaude | acogió con satisfacción | relevó | subrayó que',
  verbs: {
    meeting: [
      {
        finite:
          'recibió | recibieron | recibe | reciben | recibía | recibirá | recibirán | recibiera | recibiría | acogió | acogieron | acoge | acogerá | agasajó | recibió en audiencia | recibe en audiencia | recibirá en audiencia | recepcionó | recepcionaron | recibió en su despacho | recibe en su despacho | recibirá en su despacho | agasajaron | agasajará',
        participle:
          'recibido | recibida | recibidos | recibidas | recibido en audiencia | recibida en audiencia | acogido | acogida',
        infinitive: 'recibir | recibirlo | recibirla | acoger',
        gerund: 'recibiendo | al recibir | tras recibir | después de recibir | luego de recibir',
        subject: 'host',
        object: 'visitor',
        to: 'visitor',
        notBefore:
          'premio | medalla | condecoración | carta | cartas | mensaje | apoyo | ayuda | llamada | llamadas | informe | aplausos | críticas | denuncia | denuncias | solicitud | oferta | ofertas | golpe | golpes | disparo* | financiación | financiamiento | fondos | dinero | donación | donaciones | trofeo | copa | aval | respaldo | visto bueno | la visita | una visita | su visita | visitas | alta | atención | tratamiento | formación | información | invitación | invitaciones | noticia | homenaje | reconocimiento | obras | alumnos | estudiantes | turistas | goles | ovación | amenazas | lanchas | aviones | helicópteros | vacunas | inversiones | impulso | encargo | distinción | doctorado | título | nombre | orden | órdenes | sobornos | con aplausos | de Estados Unidos | buenas críticas | balón | pase | pases | más de | más que | menos de | mil | migrantes | inmigrantes | deportados | refugiados | cumbre | edición | foro | feria | torneo | propuestas | expresiones | felicitaciones | condolencias | la llave | las llaves | votos | sepultura',
      },
      {
        finite:
          'se vio | se ve | se ven | se verá | se verán | se vería | se verían | se encontrará | se encontrarán | se encontraría | coincidió en | coincidieron en',
        participle: 'se ha visto | se han visto | se había visto | se ha encontrado',
        infinitive: 'verse | encontrarse',
        subject: 'participant',
        with: 'participant',
        needsWith: true,
        notBefore:
          'obligado | obligada | obligados | forzado | forzada | afectado | afectada | afectados | envuelto | envuelta | reflejado | reflejada | empañado | empañada | marcado | marcada | interrumpido | interrumpida | favorecido | favorecida | beneficiado | beneficiada | sorprendido | implicado | involucrado | influido | reforzado | reforzada | fortalecido | fortalecida | la importancia | la necesidad | que',
      },
      {
        finite:
          'recibió una llamada | recibió la llamada | recibió una llamada telefónica | recibió la llamada telefónica | recibió un llamado telefónico | recibió el llamado telefónico | recibió hoy una llamada | recibió hoy la llamada | recibió este * una llamada | recibió este * la llamada | recibe una llamada | recibirá una llamada | recibió una llamada de teléfono',
        participle:
          'recibido una llamada | recibido la llamada | recibido una llamada telefónica | recibido la llamada telefónica',
        infinitive: 'recibir una llamada | recibir la llamada',
        gerund: 'tras recibir una llamada | tras recibir la llamada',
        subject: 'participant',
        of: 'participant',
        mode: 'phone',
        notBefore: 'de atención | de alerta | de auxilio | de emergencia | a',
      },
      {
        finite:
          'recibió la visita | recibió hoy la visita | recibió ayer la visita | recibió este * la visita | recibió este * * la visita | recibió esta * la visita | recibió el * la visita | recibió en * la visita | recibió en su * la visita | recibieron este * la visita | recibieron hoy la visita | recibirá este * la visita | recibirá hoy la visita | recibe hoy la visita | recibe este * la visita | recibieron la visita | recibe la visita | reciben la visita | recibirá la visita | recibirán la visita | recibía la visita | recibiera la visita | recibió la visita oficial | recibió la visita protocolar | recibió la visita protocolaria | recibió la visita de cortesía | recibió una visita | recibió una visita protocolar | recibió una visita de cortesía | recibió una visita oficial | contó con la visita | contaron con la visita | tuvo la visita | acogió la visita | acoge la visita',
        participle:
          'recibido la visita | recibido este * la visita | recibido hoy la visita | recibido una visita | contado con la visita | acogido la visita',
        infinitive: 'recibir la visita | acoger la visita',
        gerund: 'recibiendo la visita',
        subject: 'host',
        of: 'visitor',
      },
      {
        finite:
          'atendió a | atendió al | atendieron a | atendieron al | atiende a | atiende al | atenderá a | atenderá al',
        participle: '',
        infinitive: '',
        subject: 'host',
        object: 'visitor',
        to: 'visitor',
        notBefore:
          'periodistas | prensa | medios | heridos | enfermos | pacientes | víctimas | migrantes | niños | personas | la necesidad | las necesidades | llamada | llamado | público',
      },
      {
        finite:
          'se reunió | se reunieron | se reúne | se reúnen | se reunía | se reunían | se reunirá | se reunirán | se reuniría | se reunirían | se reuniera | se reúna | se reúnan | se reuniese | se juntó con | se juntaron | se junta con | se dieron cita | se dan cita | se darán cita | se dio cita con | se congregaron | se reencontró con | se reencontraron | volvió a reunirse | volvieron a reunirse | se citaron | mantuvo contacto con | tomó contacto con',
        participle:
          'se ha reunido | se han reunido | se había reunido | se habían reunido | se haya reunido | se hayan reunido | se hubiera reunido | se hubieran reunido | haberse reunido | tras reunirse | después de reunirse | reunido con | reunida con | reunidos con | reunidas con | reunidos en | reunidas en | reunidos este | se ha vuelto a reunir | al reunirse | luego de reunirse',
        infinitive: 'reunirse | volver a reunirse',
        gerund: 'reuniéndose',
        subject: 'participant',
        with: 'participant',
        mutual: true,
        notBefore: 'condiciones | requisitos',
      },
      {
        finite:
          'se entrevistó | se entrevistaron | se entrevista | se entrevistan | se entrevistará | se entrevistarán | se encontró | se encontraron | se encuentra con | se encuentran con | se encontrará con | se encontrarán | se vio con | se vieron | se verá con | se ve con | se verán | se citó con | se entreviste | se entrevisten | se entrevistaría | se entrevistarían | se encontraría con | se encuentre con | se encuentren | se vería con | se verían',
        participle:
          'se ha entrevistado | se han entrevistado | se había entrevistado | se habían entrevistado | se haya entrevistado | se hayan entrevistado | se ha encontrado con | se han encontrado | se había encontrado con | se habían encontrado | se ha visto con | se han visto con | entrevistado con | entrevistada con | entrevistados con | al entrevistarse | tras entrevistarse | después de entrevistarse | luego de entrevistarse | tras encontrarse con | al encontrarse con | después de encontrarse con',
        infinitive: 'entrevistarse | encontrarse con | verse con',
        gerund: 'entrevistándose',
        subject: 'participant',
        with: 'participant',
        mutual: true,
        notAfter:
          'los asistentes | los presentes | los participantes | los invitados | los convocados | autoridades presentes | entre ellos | entre ellas | entre los que | entre las que | entre los cuales | entre quienes | entre las autoridades | los que también | también presentes',
        notBefore:
          'con los periodistas | con la prensa | con los medios | con dificultades | con obstáculos | muerto | un obstáculo | problemas | con la sorpresa | interrumpid* | afectad* | obligad* | forzad* | reforzad* | fortalecid* | beneficiad* | perjudicad* | envuelt* | suspendid* | limitad* | reducid* | truncad* | paralizad* | retrasad* | empañad* | superad* | en la necesidad',
      },
      {
        finite:
          'dialogó | dialogaron | dialoga | dialogan | dialogará | dialogarán | conversó | conversaron | conversa | conversan | conversará | conversarán | departió | departieron | charló | charlaron | platicó | platicaron | platica | platicará | parlamentó | conferenció | conferenciaron | despachó | habló | hablaron | habla | hablan | hablará | hablarán | almorzó | almorzaron | almorzará | almorzarán | cenó | cenaron | cenará | cenarán | desayunó | desayunaron | desayunará | sesionó | sesionaron | comió | comieron | comerá | departirá | departirán | departe | departen | charlará | charlarán | almuerza | almuerzan | cenan | desayunarán | platican | platicarán | sesionarán | dialogaría | conversaría',
        participle:
          'dialogado | conversado | departido | despachado | hablado | platicado | almorzado | cenado | desayunado | tras dialogar | tras conversar | luego de dialogar | luego de conversar | después de conversar | después de dialogar | al conversar | al dialogar | tras hablar | después de hablar | luego de hablar | charlado | comido',
        infinitive: 'dialogar | conversar | departir | hablar | platicar | almorzar | cenar | desayunar | conferenciar',
        gerund: 'dialogando | conversando | platicando',
        subject: 'participant',
        with: 'participant',
        needsWith: true,
        notBefore:
          'con los periodistas | con periodistas | con la prensa | con los medios | con medios | con varios medios | con EFE | con la agencia | con los vecinos | con los alumnos | con los estudiantes | con los jóvenes | con los asistentes',
      },
      {
        finite:
          'dio la bienvenida | dieron la bienvenida | da la bienvenida | dará la bienvenida | darán la bienvenida | dio una cálida bienvenida | brindó la bienvenida | dio una calurosa bienvenida | dan la bienvenida | ofreció la bienvenida | brindaron la bienvenida | brindará la bienvenida | dio la más cordial bienvenida | dio una cordial bienvenida | extendió la bienvenida | expresó la bienvenida | ofreció un almuerzo | ofreció una cena | ofreció una recepción | ofrecerá un almuerzo | ofrecerá una cena | ofrecerá una recepción | ofreció un desayuno | ofrecieron un almuerzo | ofrecieron una cena | ofrece un almuerzo | ofrece una cena | brindó un almuerzo | dio un almuerzo | dio una cena',
        participle: 'dado la bienvenida',
        infinitive: 'dar la bienvenida | darle la bienvenida',
        gerund:
          'dando la bienvenida | al dar la bienvenida | tras dar la bienvenida | luego de dar la bienvenida | después de dar la bienvenida',
        subject: 'host',
        to: 'visitor',
        notBefore: 'acuerdo | decisión | iniciativa | propuesta | anuncio | medida | paso | firma | esfuerzos',
      },
      {
        finite:
          'habló por teléfono con | habló telefónicamente con | hablaron por teléfono | hablaron telefónicamente | telefoneó a | telefoneó al | se comunicó por teléfono con | se comunicó telefónicamente con | llamó por teléfono a | llamó por teléfono al | llamó telefónicamente a | llamó telefónicamente al | conversó telefónicamente con | conversó por teléfono con | conversaron por teléfono | conversaron telefónicamente | habla por teléfono con | se comunicó telefónicamente con | se comunicó por teléfono con',
        participle:
          'hablado por teléfono con | hablado telefónicamente con | conversado por teléfono con | conversado telefónicamente con | han hablado por teléfono | telefoneado a',
        infinitive: 'hablar por teléfono con | telefonear a | hablar telefónicamente con',
        subject: 'participant',
        with: 'participant',
        to: 'participant',
        mode: 'phone',
        mutual: true,
      },
      {
        finite:
          'saludó | saludaron | saludará | cumplimentó | cumplimentará | visitó a | visitó al | visitaron a | visitaron al | rindió visita | rindió una visita | giró visita | giró una visita',
        participle: 'saludado',
        infinitive: 'saludar | visitar a | visitar al',
        subject: 'visitor',
        object: 'host',
        to: 'host',
        notBefore:
          'público | multitud | afición | tropas | militares | soldados | efectivos | familiares | víctimas | heridos | enfermos | niños | asistentes | presentes | bandera | Marruecos | España | ciudad | región | provincia',
      },
      {
        finite:
          'copreside | copresiden | copresidió | copresidieron | copresidirá | copresidirán | encabezaron la reunión | encabezaron el encuentro | encabezaron la cita | encabezaron la cumbre | encabezó la reunión | presidieron la reunión | presidieron el encuentro | presidieron la cumbre | presidieron la comisión',
        participle: 'copresidido | copresidida | copresididos | copresididas',
        infinitive: 'copresidir',
        chairs: true,
        gerund: 'copresidiendo',
        subject: 'participant',
        with: 'participant',
        mutual: true,
        notBefore: 'la firma | ceremonia',
      },
      {
        finite:
          'abordó | abordaron | aborda | abordan | analizó | analizaron | analiza | analizan | repasó | repasaron | repasan | examinó | examinaron | examinan | revisó | revisaron | debatió | debatieron | debaten | discutió | discutieron | discuten | intercambiaron opiniones | intercambiaron impresiones | intercambiaron puntos de vista | intercambian opiniones | intercambian impresiones | pasaron revista | pasan revista',
        participle:
          'abordado | analizado | repasado | examinado | revisado | debatido | discutido | intercambiado opiniones | intercambiado impresiones | intercambiado puntos de vista | pasado revista',
        infinitive: '',
        subject: 'participant',
        with: 'participant',
        needsWith: true,
      },
      {
        finite:
          'analizó con | analizaron con | abordó con | abordaron con | trató con | repasó con | discutió con | examinó con | revisó con | intercambió opiniones con | intercambió impresiones con | intercambió puntos de vista con | intercambió criterios con | sostuvo un diálogo con | mantuvo un diálogo con | entabló un diálogo con | sostuvo diálogo con | trató asuntos bilaterales con | coincidieron en la',
        participle: 'analizado con | abordado con | tratado con | repasado con | intercambiado opiniones con',
        infinitive: 'analizar con | abordar con | tratar con',
        subject: 'participant',
        object: 'participant',
        with: 'participant',
        notBefore: 'detalle | cautela | éxito | optimismo | preocupación | periodistas | respeto | cuidado',
      },
      {
        finite: 'coincidió con | coincidieron con',
        participle: 'coincidido con',
        infinitive: 'coincidir con',
        subject: 'participant',
        object: 'participant',
        notBefore: 'que | quien | ella | ellos | la opinión | la posición | esa | esta | las declaraciones',
        unlessAfter:
          'en que | en la importancia | en la necesidad | en la urgencia | en la conveniencia | en señalar | en destacar | en afirmar | en considerar | en calificar | en la idea | en el diagnóstico | en sus críticas | sobre | respecto | de que | acerca de',
      },
    ],
    visit: [
      {
        finite: 'envió | envía | envían | enviará | enviarán | enviaría | enviaron | despachó',
        participle: 'enviado | enviada',
        infinitive: 'enviar',
        subject: 'host',
        object: 'visitor',
        needsTo: true,
        sends: true,
      },
      {
        finite:
          'estará en | estarán en | estará * en | estarán * en | estará el * en | estarán el * en | permanecerá en | permanecerán en | visite | visiten | llegue | lleguen | se desplace a | se traslade a | se desplacen a | se trasladen a',
        participle: '',
        infinitive: '',
        subject: 'visitor',
        status: 'expected',
        notBefore: 'a un acuerdo | a acuerdos | a su fin | al | acuerdo',
      },
      {
        finite:
          'regresa | regresó | regresará | regresan | regresaron | regresarán | regresaba | retorna | retornó | retornará | retornan | retornaron | vuelve a | volvió a | volverá a | vuelve hoy | se marcha | se marchó | se marchará | abandona | abandonará',
        participle: 'regresado | retornado | vuelto a | de regreso | de vuelta',
        infinitive: 'regresar | retornar | volver a | marcharse',
        subject: 'visitor',
        ends: 'home',
        notBefore: 'reunirse | verse | firmar | encontrarse | hablar | ser | pedir | insistir',
      },
      {
        finite:
          'invitó | invitaron | invita | cursó una invitación | extendió una invitación | cursó invitación | reiteró la invitación',
        participle: 'invitado | invitada',
        infinitive: 'invitar',
        subject: 'host',
        object: 'visitor',
        status: 'proposed',
        notBefore:
          'empresas | a las empresas | a los inversores | a los empresarios | a los ciudadanos | a reflexionar',
      },
      {
        finite:
          'visitó | visitaron | visita | visitan | se encuentra desde * en | se encuentra desde el * en | se encontraba de visita en | visitará | visitarán | visitaba | visitaría | viajó | viajaron | viaja | viajan | viajará | viajarán | viajaba | viajaría | se trasladó | se trasladaron | se traslada | se trasladará | se trasladarán | se desplazó | se desplazaron | se desplaza | se desplazará | se desplazarán | llegó | llegaron | llega | llegan | llegará | llegarán | llegaba | arribó | arribaron | arriba a | arribará | acudió a | acudirá a | aterrizó | aterrizaron | aterriza | aterrizan | aterrizará | pisó | permanece en | permaneció en | se encuentran en | se encontraba en | se hallaba en | se halla en | abandonó | recaló en | hizo escala | hace escala | hará escala | estuvo en | estuvieron en | se encuentra en | se encuentra de visita en | partió a | partió hacia | partió rumbo a | partirá a | partirá hacia | parte hacia | voló a | voló hacia | irá a | fue a | se dirigió a | seguirá viaje a | seguirá viaje hacia | continuará viaje a | emprendió viaje a | concluyó su visita a | visitase | visitarían | viajarían | viajase | se marchó a | se marcharon a | llegaría | llegarían | arriban a | arribarán | acuden a | acudieron a | acudirán a | recorrerá | recorrerán | hizo una parada en | hará una parada en | hizo una escala en | hará una escala en | puso rumbo a | pusieron rumbo a | prosiguió viaje a | continuó viaje a | siguió viaje a | vino a | vinieron a | vendrá a | vendrán a | se halla de visita en | se hallan de visita en | se hallan en | se encontraban en | se hallaba de visita en | está de visita en | están de visita en | aterrizarán | aterrizaría',
        participle:
          'aterrizado | visitado | ha viajado | han viajado | había viajado | viajado | se ha trasladado | se han trasladado | se ha desplazado | se han desplazado | ha llegado | han llegado | había llegado | llegado | llegada a | arribado | aterrizado | estado en | desplazado a | trasladado a | acudido a | venido a | desplazados a | trasladados a | hecho escala en | pasado por',
        infinitive: 'visitar | viajar | trasladarse | desplazarse | llegar | ir a | arribar | volar a | acudir a',
        gerund: 'visitando | viajando',
        subject: 'visitor',
        notBefore:
          'decir | ver | ser | sumarse | reforzar | confirmar | demostrar | menos | acuerdo | acuerdos | conclusión | final | su fin | límite | término | tiempo | cabo | millones | poder | presidencia | gobierno | entendimiento | compromiso | consenso | oídos | la final | semifinales | a los | juicio | todos | lugares | recurrir',
      },
      {
        finite:
          'partió | partieron | parte | partirá | partirán | salió | salieron | saldrá | saldrán | voló | volaron | se dirigió | se dirigieron | se dirige | se dirigirá | emprendió viaje | emprendió vuelo | emprenderá viaje',
        participle: 'partido | salido | volado',
        infinitive: 'partir | salir | volar | dirigirse',
        subject: 'visitor',
        needsTo: true,
        ends: 'onward',
        notBefore:
          'luz | a la luz | a la calle | a la venta | al paso | a escena | a hombros | a los medios | a la prensa | a la nación',
      },
      {
        finite: '',
        participle:
          'esperado en | esperada en | esperados en | de visita en | de visita oficial en | en visita oficial a | en visita oficial en | en visita de trabajo a',
        infinitive: '',
        subject: 'visitor',
        status: 'held',
      },
    ],
    agreement: [
      {
        finite: 'sella | sellan | selló | sellaron | sellarán',
        participle: 'sellado | sellada | sellados | selladas',
        infinitive: 'sellar',
        subject: 'party',
        with: 'party',
        status: 'agreed',
        ceremonial: true,
      },
      {
        finite:
          'entró en vigor | entraron en vigor | entra en vigor | entran en vigor | entrará en vigor | entrarán en vigor | entró en vigencia | entraron en vigencia | entra en vigencia | entran en vigencia | entrará en vigencia | entrarán en vigencia',
        participle: 'entrado en vigor | entrado en vigencia',
        infinitive: 'entrar en vigor | entrar en vigencia',
        subject: 'party',
        itself: true,
      },
      {
        finite: 'data de | datan de | se remonta a | expiró | expira | venció',
        participle: 'expirado | vencido',
        infinitive: '',
        subject: 'party',
        itself: true,
        status: 'historical',
      },
      {
        finite:
          'propuso | propusieron | propone | proponen | sugirió | plantea | planteó | plantearon | solicitó | pidió un | pide un | ofreció | ofrecieron | aboga por | abogó por | abogaron por',
        participle: 'propuesto | propuesta | sugerido | planteado | solicitado',
        infinitive: 'proponer | sugerir | plantear',
        subject: 'party',
        status: 'proposed',
        notBefore:
          'detalles | más detalles | declaraciones | información | rueda de prensa | conferencia de prensa | disculpas',
      },
      {
        finite:
          'suspendió | suspendieron | suspende | denunció el | rompió | rompieron | anuló | rescindió | canceló | derogó | revocó | rechazó | rechazaron | descarta | descartó | se retiró del | se retiró de',
        participle:
          'suspendido | suspendida | roto | anulado | rescindido | cancelado | cancelada | derogado | revocado | rechazado | descartado',
        infinitive: 'suspender | romper | anular | rescindir | cancelar | derogar',
        subject: 'party',
        status: 'denied',
      },
      {
        finite:
          'firmó | firmaron | firma | firman | firmará | firmarán | firmaría | firmarían | suscribió | suscribieron | suscribe | suscriben | suscribirá | suscribirán | suscribiría | suscribirían | cofirmaron | rubrican | rubricará | rubricarán | estamparon su firma | estampó su firma | procedieron a la firma de | procedió a la firma de | procedieron a la firma | plasmaron su firma | estamparon sus firmas en | estamparon su rúbrica | estampó su rúbrica | pusieron su firma | pusieron sus firmas | oficializaron | concretaron | concretó | signó | signaron | signan | signará | signarán | materializaron | formalizaron | formalizó',
        participle:
          'firmado | firmada | firmados | firmadas | suscrito | suscrita | suscritos | suscritas | suscripto | suscripta | rubricado por | rubricada por | signado | signada | signados | signadas | se signó | se signaron | cofirmado | formalizado | formalizada | se firmó | se firmaron | se firma | se firman | se firmará | se firmarán | se suscribió | se suscribieron | se suscribirá | se suscribirán | se firmaría | se firmarían | se suscribiría | se suscribirían | se rubricaría | se rubricarían | se ha firmado | se han firmado | se ha suscrito | se han suscrito | se rubricará | se rubricarán',
        infinitive:
          'se firme | se firmen | firmen | firmara | firmaran | suscriba | suscriban | suscribiera | suscribieran | rubricara | rubricaran | se suscriba | se suscriban | se rubrique | firmar | suscribir | rubricar | cofirmar | formalizar | estampar su firma en',
        gerund:
          'firmando | suscribiendo | tras firmar | al firmar | después de firmar | luego de firmar | tras suscribir | al suscribir | luego de suscribir | después de suscribir',
        subject: 'signatory',
        with: 'party',
        notBefore:
          'doblete | hat-trick | gol | goles | victoria | empate | remontada | autógrafos | libro | libros | disco | discos | ejemplares | atestado | petición | manifiesto | hasta | por tres temporadas | temporada | hipoteca | guion | guión | película | obra | canción | columna | artículo | partido | actuación | decreto | ley | sentencia | orden ejecutiva | convenio colectivo | renovación | libro de | compromiso de asistencia | nómina',
      },
      {
        finite:
          'pusieron * sus iniciales al | pusieron * * sus iniciales al | pusieron * * sus iniciales a | rubricó | rubricaron | pusieron sus iniciales al | pusieron sus iniciales a | pusieron sus iniciales en | puso sus iniciales al',
        participle: 'rubricado | rubricada | rubricados | rubricadas | se rubricó | se rubricaron | se ha rubricado',
        infinitive: '',
        subject: 'signatory',
        with: 'party',
        status: 'agreed',
        ceremonial: true,
      },
      {
        finite:
          'lanzaron | lanzó | adoptó | adoptaron | adopta | adoptan | adoptarán | intercambiaron | intercambian | intercambiarán | intercambió | intercambiaron los instrumentos de ratificación de | intercambiaron los instrumentos de ratificación del | canjearon los instrumentos de ratificación del | ratificó | ratificaron | ratifica | ratifican | renovó | renovaron | renuevan | renovarán | emitieron | emitió | publicaron | difundieron | prorrogaron | prorrogó | canjearon | pusieron en vigor | puso en vigor | pusieron en vigencia | puso en vigencia | ponen en vigencia | pusieron * en vigor | puso * en vigor | prorrogan | actualizaron | actualizó | ponen en vigor',
        participle:
          'adoptado | adoptada | adoptados | adoptadas | ratificado | ratificada | ratificados | intercambiado | intercambiados | renovado | renovada | prorrogado | prorrogada | se adoptó | lanzado | lanzada | se lanzó | se intercambiaron | se renovó | se renovaron',
        infinitive:
          'adoptar | ratificar | renovar | intercambiar | prorrogar | adopte | adopten | ratifique | ratifiquen | renueven | prorroguen | poner en vigor',
        subject: 'party',
        with: 'party',
        notBefore:
          'puntos de vista | opiniones | impresiones | ideas | criterios | pareceres | experiencias | información | informaciones | buenas prácticas | conocimientos | datos | saludos | felicitaciones | regalos | prisioneros | disparos | invitación | invitaciones | visitas | delegaciones | llamamiento | llamamientos',
      },
      {
        finite:
          'acordó | acordaron | acuerdan | cerró | cerraron | cierra | cierran | cerrarán | concluyó | concluyeron | concluyen | concluirán | pactó | pactaron | pactan | alcanzó | alcanzaron | alcanza | alcanzan | alcanzarán | lograron | logró | logran | finalizaron | ultimaron | aprobó | aprobaron | aprueba | aprueban | aprobarán | convinieron',
        participle:
          'listo para la firma | lista para la firma | listos para la firma | listo para ser firmado | lista para ser firmada | acordado | acordada | acordados | cerrado | cerrada | cerrados | concluido | concluida | concluidos | pactado | pactada | alcanzado | alcanzada | alcanzados | logrado | aprobado | aprobada | aprobados | se alcanzó | se alcanzaron | se ha alcanzado | se aprobó | se concluyó | se cerró | consensuado',
        infinitive:
          'acordar | cerrar | concluir | pactar | alcanzar | lograr | aprobar | ultimar | acuerden | cierren | concluyan | alcancen | logren | aprueben | pacten',
        subject: 'party',
        with: 'party',
        status: 'agreed',
        notBefore: 'los puestos | presupuesto | presupuestos | vista',
      },
      {
        finite:
          'estudian | estudia | estudió | estudiaron | analiza | analizan | analizaron | analizó | abordaron | abordó | abordan | examinaron | evalúan | evaluaron | evaluó | avanzan en | avanzaron en | avanza en | ultiman | ultima | ultiman los detalles de | negocia | negocian | negoció | negociaron | negociarán | negociaba | discuten | discutieron | discutió | prepara | preparan | preparó | trabajan en | trabaja en | exploran | retomarán | retoman | retomaron | reanudarán | reanudan | reanudaron | iniciaron las negociaciones | inician negociaciones | abrieron negociaciones',
        participle:
          'analizado | analizada | abordado | evaluado | negociado | negociada | negociados | en negociación | en proceso de negociación | en fase de negociación | en elaboración | en redacción | en fase de redacción | discutido',
        infinitive:
          'analizar | abordar | evaluar | avanzar en | avanzar hacia | negociar | preparar | elaborar | estudiar | explorar | renegociar',
        gerund: 'negociando | preparando | ultimando',
        subject: 'party',
        with: 'party',
        status: 'discussed',
      },
    ],
  },
  nouns: {
    meeting: [
      {
        words: 'una bilateral | la bilateral | sendas bilaterales | varias bilaterales',
        of: 'participant',
        with: 'participant',
      },
      { words: 'copresidencia | presidencia conjunta', of: 'participant', with: 'participant' },
      {
        words: 'cartas credenciales | copias de estilo | credenciales | saludo de cortesía | saludo protocolar',
        of: 'visitor',
        to: 'host',
        taken: 'host',
      },
      {
        words: 'visita de cortesía | visita protocolar | visita protocolaria | visita de saludo',
        of: 'visitor',
        to: 'host',
        needsTo: true,
      },
      {
        words: 'visita | visita oficial | visita institucional | visita de trabajo | visita privada',
        of: 'visitor',
        to: 'host',
        needsTo: true,
        carried: true,
      },
      { words: 'recibimiento | bienvenida', of: 'participant', by: 'host' },
      {
        words: 'audiencia | audiencia privada',
        of: 'host',
        to: 'visitor',
        with: 'host',
        by: 'host',
        notBefore: 'ante el juez | pública | nacional | televisiva | ante la corte',
      },
      {
        words:
          'reunión | reuniones | reunión bilateral | reunión de trabajo | reuniones bilaterales | reuniones de trabajo | encuentro | encuentros | encuentro bilateral | encuentros bilaterales | encuentro de trabajo | conversación | conversaciones | conversaciones bilaterales | coloquio | consultas | consultas políticas | negociaciones | sesión de trabajo | sesiones de trabajo | cita | cumbre | cumbre bilateral | tête-à-tête | cara a cara | mesa de trabajo | almuerzo de trabajo | cena de trabajo | desayuno de trabajo | almuerzo | cena | diálogo político | intercambio de opiniones | intercambio de puntos de vista | charla | pláticas | reunión plenaria | gabinete binacional | toma de contacto | conversatorio | visita de cortesía | rueda de consultas | audiencia de trabajo | diálogo bilateral | diálogo de trabajo | diálogo franco | diálogo abierto | encuentro protocolar | encuentro oficial | desayuno | recepción oficial | cena de gala | conversaciones oficiales | intercambio bilateral | mano a mano | vis a vis | reunión ampliada | reunión privada',
        of: 'participant',
        with: 'participant',
        by: 'host',
        notBefore:
          'de prensa | con la prensa | con los medios | con periodistas | deportivo | deportiva | amistoso | de fútbol | de cuartos | de ida | de vuelta | electoral | de vecinos | de padres | comercial | comerciales | de experiencias | de información | de conocimientos | de presos | de prisioneros | de alumnos | se jugará | de clubes | familiar | del jurado | de la junta directiva | con sus seguidores | cultural | culturales | de estudiantes | de Alto Nivel de',
        notAfter: 'rueda de',
      },
      {
        words: 'entrevista | entrevistas | entrevista protocolar | entrevista de trabajo | entrevista bilateral',
        of: 'participant',
        with: 'participant',
        people: true,
        by: 'host',
        notBefore:
          'de prensa | con la prensa | con los medios | con el diario | con la cadena | con la agencia | con periodistas | con EFE | televisiva | radiofónica | de trabajo para',
        notAfter: 'rueda de | en una | concedió una | en entrevista',
      },
      {
        words:
          'conversación telefónica | conversaciones telefónicas | llamada telefónica | llamada | llamadas | llamada de teléfono | contacto telefónico | diálogo telefónico | comunicación telefónica | charla telefónica | entrevista telefónica | conversación por teléfono | comunicación',
        of: 'participant',
        with: 'participant',
        from: 'participant',
        to: 'participant',
        mode: 'phone',
        notBefore: 'a consultas | a la | al diálogo | a licitación | de atención | a la acción | a la calma',
      },
      {
        words:
          'videoconferencia | videollamada | videollamadas | videoconferencias | teleconferencia | reunión virtual | reunión por videoconferencia | encuentro virtual | reunión telemática | encuentro telemático | reunión en línea',
        of: 'participant',
        with: 'participant',
        mode: 'video',
        notAfter: 'por | mediante',
      },
    ],
    visit: [
      {
        words:
          'primera escala | primera parada | primer destino | segunda escala | segunda parada | segundo destino | tercera escala | tercera parada | tercer destino | última escala | última parada | último destino',
        of: 'visitor',
        stops: true,
      },
      {
        words:
          'próximo destino | siguiente destino | próxima parada | próxima escala | siguiente parada | siguiente escala | próxima etapa',
        of: 'visitor',
        stops: true,
        status: 'expected',
      },
      {
        words:
          'próximo destino | siguiente destino | próxima parada | próxima escala | siguiente parada | siguiente escala | visita | visitas | visita oficial | visita de trabajo | visita de estado | visita privada | visita de cortesía | viaje | viaje oficial | desplazamiento | estancia | estadía | gira | llegada | escala | visita sorpresa | arribo | periplo | viajes | misión oficial | misión de trabajo | agenda oficial en | viaje relámpago',
        through: 'por | que incluye | que incluirá | que incluyó | que abarca',
        of: 'visitor',
        by: 'visitor',
        notBefore:
          'guiada | guiadas | médica | domiciliaria | de estudios | de fin de curso | in situ | de novios | mundial | al poder | a la presidencia | al gobierno | al cargo | al trono | a la jefatura',
        notAfter:
          'derecho de | agencia de | preside la | preside la primera | presiden la | presiden la primera | presidió la | presidieron la | presidirá la | presidirán la',
      },
    ],
    agreement: [
      {
        words:
          'firma | firma oficial | firmas | ceremonia de la firma | acto de la firma | intercambio de los instrumentos de ratificación | prórroga | ceremonia de firma | acto de firma | suscripción | rúbrica | conclusión | ratificación | renovación | entrada en vigor | entrada en vigencia | adopción | canje',
        of: 'party',
        with: 'party',
        by: 'signatory',
        notBefore:
          'de discos | de libros | de ejemplares | de refrescos | alemana | española | estadounidense | francesa | japonesa | china | consultora | digital',
      },
      {
        words:
          'discusiones | discusión | diálogo sobre | diálogo para | diálogos para | consultas sobre | consultas para | negociaciones | negociación | conversaciones | proyecto | borrador | elaboración | propuesta de texto',
        of: 'party',
        with: 'party',
        status: 'discussed',
      },
      { words: 'propuesta | propuestas | ofrecimiento', of: 'party', status: 'proposed' },
      { words: 'suspensión | ruptura | cancelación', of: 'party', status: 'denied' },
    ],
  },
  instruments: [
    {
      type: 'memorandum_of_understanding',
      words:
        'memorando de entendimiento | memorandos de entendimiento | memorándum de entendimiento | memorándums de entendimiento | memorandums de entendimiento | memoranda de entendimiento | memorando | memorandos | memorándum | memorándums | memoranda | nota de entendimiento | mou | mous | memorando de cooperación | memorándum de cooperación | memorandum of cooperation | memorandum of agreement | memorandum of understanding | memorandum of intent',
    },
    {
      type: 'letter_of_intent',
      words:
        'carta compromiso | cartas de entendimiento | carta de entendimiento | carta de intención | cartas de intención | carta de intenciones | declaración de intenciones | declaraciones de intenciones | declaración de intención | declaraciones de intención | letter of intent | letters of intent | declaration of intent | statement of intent',
    },
    {
      type: 'joint_statement',
      words:
        'comunicado conjunto | comunicados conjuntos | declaración final conjunta | declaración final | comunicado final | comunicado final conjunto | comunicado de prensa conjunto | comunicado oficial conjunto | nota conjunta | nota de prensa conjunta | declaración común | comunicado común | joint statement | joint declaration | joint communique | joint defence declaration | joint vision statement | joint letter',
    },
    {
      type: 'declaration',
      words:
        'declaración | declaración conjunta | declaraciones conjuntas | declaración política | declaratoria de hermandad | declaratoria de hermanamiento | declaratoria conjunta | acta de hermanamiento | carta de hermanamiento | carta de hermandad',
    },
    { type: 'roadmap', words: 'hoja de ruta | hojas de ruta' },
    {
      type: 'action_plan',
      words:
        'programa bilateral | programa de trabajo conjunto | programa de acción conjunta | plan de cooperación | plan conjunto | programa de intercambios | programa cultural | plan de implementación | programa de implementación | plan operativo | plan de acción conjunto | plan de acción | planes de acción | programa ejecutivo | programa de cooperación | programas de cooperación | programa de acción | programa de trabajo | plan de trabajo | programa de intercambio',
    },
    {
      type: 'protocol',
      words:
        'protocolo | protocolos | protocolo de acuerdo | protocolo de cooperación | protocolo adicional | protocolo de entendimiento | protocolo de actuación',
    },
    {
      type: 'convention',
      words:
        'convenio de hermanamiento | hermanamiento | convenio específico | convenio interinstitucional | convenios interinstitucionales | convenio de financiación | convenio de financiamiento | convenio | convenios | convención | convenciones | convenio marco | convenio de colaboración | convenio de cooperación | convenios de cooperación | convenio bilateral | convenio constitutivo | convenio complementario | convenio básico | convenio general | convenio de asistencia | convenio de préstamo | convenio de donación | carta de hermanamiento',
    },
    {
      type: 'treaty',
      words: 'tratado | tratados | tratado de paz | tratado de amistad | tratado de libre comercio | tlc',
    },
    {
      type: 'charter',
      words: 'carta',
      loose: true,
      notBefore:
        'escrita | enviada | dirigida | remitida | entregada | al presidente | al ministro | al secretario | al gobierno | al congreso | al rey | al papa | a la | a los | a las | de protesta | de renuncia | de felicitación | de condolencias | de Naciones Unidas | de las Naciones Unidas | de la ONU | de la OEA',
    },
    { type: 'charter', words: 'pacto | pactos | compromiso por escrito' },
    {
      type: 'exchange_of_notes',
      words:
        'canje de notas | canje de cartas | intercambio de notas | intercambio de cartas | canje de notas reversales | intercambio de notas reversales | notas reversales | canje de notas diplomáticas | intercambio de notas diplomáticas | notas diplomáticas | intercambio de notas verbales | canje de notas verbales',
    },
    { type: 'contract', words: 'contrato | contratos' },
    { type: 'annex', words: 'anexo | anexos | adenda | adendas | addendum | enmienda' },
    {
      type: 'agreement',
      words:
        'acuerdo | acuerdos | acuerdo marco | acuerdo de cooperación | acuerdos de cooperación | acuerdo de entendimiento | acuerdo de asociación | acuerdo de colaboración | acuerdo de sede | acuerdo comercial | acuerdo bilateral | acuerdos bilaterales | instrumentos de cooperación | instrumentos jurídicos | instrumentos bilaterales | acuerdo interinstitucional | acuerdos interinstitucionales | acuerdo de libre comercio | acuerdo de extradición | acuerdo de alcance parcial | acuerdo de promoción | entendimiento | arreglo | acta | actas | acta final | documento | documentos | agreement | framework agreement | partnership agreement | cooperation agreement | free trade agreement | acuerdo-marco | acuerdo específico | acuerdo sede | acuerdo de hermanamiento | acuerdo complementario | acuerdo básico | acuerdo interinstitucional de cooperación | carta acuerdo | cartas acuerdo | carta convenio | acta de compromiso | acta de entendimiento | acta de hermanamiento | minuta | minutas',
    },
  ],
  noInstruments:
    'carta magna | carta abierta | carta blanca | tomar declaración | tomarle declaración | tomó declaración | prestar declaración | prestó declaración | rendir declaración | rindió declaración | declaración de utilidad | declaración jurada | declaración patrimonial | declaración de impuestos | declaración de la renta | mutuo entendimiento | entendimiento mutuo | punto de acuerdo | puntos de acuerdo | está de acuerdo | están de acuerdo | estamos de acuerdo | estoy de acuerdo | estar de acuerdo | estuvo de acuerdo | estuvieron de acuerdo | estaba de acuerdo | estaban de acuerdo | estaría de acuerdo | mostró de acuerdo | mostraron de acuerdo',
  instrumentWords: {
    document: 'documento | documentos | texto | textos | instrumento | instrumentos',
    plural:
      'acuerdos | convenios | tratados | memorandos | memorándums | memorandums | memoranda | protocolos | contratos | declaraciones | documentos | textos | instrumentos | cartas | pactos | programas | planes | hojas | notas | arreglos | convenciones | comunicados',
    count:
      'dos | tres | cuatro | cinco | seis | siete | ocho | nueve | diez | once | doce | trece | catorce | quince | dieciséis | diecisiete | dieciocho | diecinueve | veinte | veintiún | veintiuna | veintidós | veintitrés | veinticuatro | veinticinco | veintiséis | veintisiete | veintiocho | veintinueve | treinta | cuarenta | cincuenta | sesenta | setenta | ochenta | noventa | cien | una decena de | una veintena de | una docena de | una serie de | un conjunto de | un paquete de | varios | varias | diversos | diversas | numerosos | numerosas | múltiples | sendos | sendas | algunos',
    amounts: 'millón | millones | mil millones | mdd | euros | dólares | pesos',
    existing: 'vigente | vigentes | existente | existentes | actual | anterior | antiguo',
    another:
      'otro | otra | otros | otras | uno | uno más | una más | otro más | otra más | segundo | segunda | tercer | tercero | tercera | cuarto | cuarta | quinto | quinta',
    ranks: [
      'primer | primero | primera',
      'segundo | segunda',
      'tercer | tercero | tercera',
      'cuarto | cuarta',
      'quinto | quinta',
      'sexto | sexta',
      'séptimo | séptima',
      'octavo | octava',
    ],
    settles:
      'concluyeron | concluyó | concluido | concluidas | culminaron | culminó | culminado | culminadas | finalizaron | finalizó | finalizado | finalizadas | cerraron | cerró | cerrado | conclusión de | cierre de | culminación de',
    rounds: 'ronda | rondas | sesión | sesiones | fase | etapa | capítulo | capítulos | jornada',
    planned: 'previsto | prevista | proyectado | proyectada | futuro | futura',
    also: 'también | asimismo | además | igualmente | de igual modo | de igual manera | por otra parte',
    papers:
      'ley | leyes | proyecto de ley | decreto | decretos | informe | informes | resolución | resoluciones | moción | mociones | dictamen | dictámenes | reglamento | directiva | recomendación',
    twoSided: 'bilateral | bilaterales',
    similar:
      'similar | similares | semejante | semejantes | parecido | parecidos | comparable | comparables | análogo | análogos | del mismo tipo | de ese tipo | de este tipo',
    dating: 'que data de | que data del | que se remonta a | fechado en',
    namely:
      'a saber | se trata de | se trata del | éstos son | estos son | incluye un | incluye una | incluyen un | incluyen una | se suman | se suma | se añaden | se añade | se agregan | se agrega | figuran un | figuran una | figura un | figura una | destacan un | destacan una',
  },
  cooperation:
    'cooperación | cooperar | cooperan | cooperando | cooperarán | colaboración | colaborar | colaboran | colaborando | colaborarán | alianza | alianzas | asociación | asociaciones | asociación estratégica | partenariado | socio | socios | conjunto | conjunta | conjuntos | conjuntas | conjuntamente | común | comunes | bilateral | bilaterales | binacional | binacionales | intercambio de | intercambios | intercambiar | compartir | compartido | relaciones | relación | vínculos | lazos | coordinación | coordinar | coordinada | lucha contra | luchar contra | combatir | combate a | combate contra | reforzar | refuerzo | reforzamiento | fortalecer | fortalecimiento | consolidar | desarrollar | profundizar | ampliar | estrechar | promover | impulsar | fomentar | ámbito | ámbitos | área | áreas | sector | sectores | ejes | apoyo | asistencia | mutuo | mutua | mutuos | mutuas | recíproco | ambos países | juntos',
  bonds:
    'coopera* | colabor* | asociación | asociaciones | partenariado | alianza | alianzas | socio | socios | conjunto | conjunta | conjuntos | conjuntas | conjuntamente | común | comunes | bilateral* | trilateral* | binacional* | coordin* | intercambi* | compartir | compartido | compartida | comparten | lazos | vínculos | nexos | relaciones | relación | mutuo | mutua | mutuos | mutuas | recíproco | recíproca | juntos | juntas | asistencia | hermanamiento | transfronteriz*',
  fields:
    'en el ámbito de | en el ámbito del | en los ámbitos de | en los ámbitos del | en ámbitos como | ámbitos como | ámbitos tales como | en materia de | en materias como | materias como | en el área de | en las áreas de | en áreas como | áreas como | áreas tales como | en el sector de | en el sector del | en los sectores de | en sectores como | sectores como | sectores tales como | en el campo de | en los campos de | en campos como | temas como | temas tales como | asuntos como | cuestiones como | cooperación en | colaboración en | acuerdo sobre | acuerdos sobre | acuerdo de | acuerdo en | acuerdos en | acuerdos de | convenio de | convenio sobre | convenios de | memorando sobre | memorando de entendimiento sobre | memorándum sobre | memorando de entendimiento en | memorándum de entendimiento en | memorando en | protocolo de | protocolo sobre | proyectos de | relativo a | relativos a | relativa a | referido a | referente a | especialmente en | en particular en | principalmente en | sobre todo en | como la | como el | como los | como las | abarca | abarcan | incluye | incluyen | comprende | cubre | versa sobre | versaron sobre | abordaron | abordó | abordar | abordado | analizaron | analizó | trataron | trató | trató sobre | conversaron sobre | conversó sobre | hablaron de | hablaron sobre | repasaron | centrado en | centrada en | centradas en | centraron en | centró en | en torno a | giraron en torno a | vinculados a | vinculadas con | relacionados con | relacionadas con | entre ellos | entre ellas | entre los que | entre las que | destinado a | para reforzar la | lucha contra | en los terrenos de | en el terreno de | en el plano de | énfasis en | con énfasis en | acento en | centrados en | se centró en | se centrará en | enfocado en | enfocada en | con foco en | foco en | ejes como',
  about:
    'con respecto a | con relación a | sobre | acerca de | en torno a | en torno al | respecto a | respecto de | relativo a | relativa a | relativos a | relativas a | relativo al | relativa al | referente a | referentes a | referido a | en materia de | en el ámbito de | en el ámbito del | en los ámbitos de | en el área de | en las áreas de | en | para | dedicado a | dedicada a | dedicadas a | a favor de | con respecto a | vinculado a | vinculados a',
  raised:
    'estuvieron sobre la mesa | sobre la mesa estuvieron | estuvo sobre la mesa | figuraron en la agenda | figuró en la agenda | centraron la agenda | fueron los temas | fue el tema | fueron abordados | fueron abordadas | fue abordado | fue abordada | fueron tratados | fueron tratadas | fueron analizados | fueron analizadas | fueron discutidos | se abordaron | se abordó | se trataron | se trató | se analizaron | se analizó | se discutieron | se habló de | se habló también | también se habló | se ha abordado | se han abordado | se ha tratado | se han tratado | centró la reunión | centraron la reunión | centró el encuentro | centraron el encuentro | centraron la conversación | centró la conversación | centraron las conversaciones | centraron la cita | centró la cita | centraron la agenda | centrarán la reunión | centrarán el encuentro | ocupó la reunión | ocuparon la reunión | marcaron la agenda | protagonizaron | figuró en la agenda | figuraron en la agenda | figura en la agenda | figuran en la agenda | estuvo en la agenda | estuvieron en la agenda | estuvo sobre la mesa | estuvieron sobre la mesa | está sobre la mesa | están sobre la mesa | fueron los temas | fueron otros de los temas | fueron algunos de los temas | fue otro de los temas | fueron objeto de | fue objeto de | formaron parte de la agenda | en el orden del día',
  covering:
    'abarca | abarcan | abarcará | cubre | cubren | incluye | incluyen | incluyendo | incluirá | contempla | contemplan | contempla además | prevé | prevén | prevé la | comprende | comprenden | versa sobre | trata de | trata sobre | establece | establecen | establece las bases | contiene | recoge | regula | permite | permitirá | permitirán | facilita | facilitará | facilitarán | busca | buscan | tiene por objeto | tiene como objetivo | tienen como objetivo | tiene por objetivo | tiene como fin | relativo a | relativa a | relativos a | referente a | referido a | en materia de | en el ámbito de | en el ámbito del | en los ámbitos de | sobre | para | fija | apunta a | pretende | destinado a | destinada a | concierne | se refiere a | engloba | engloban | toca | atañe a | se extiende a | se extienden a | se centra en | se centran en | aborda | abordan | alcanza | enumera | gira en torno a | apunta | rige',
  pluralVerbs: 'n',
  futureEndings: 'ará | arán | erá | erán | irá | irán | drá | drán',
  means: 'a través de | mediante | por medio de | por vía de | gracias a | por conducto de',
  followUps:
    'comité mixto | comité conjunto | comisión mixta | comisión mixta de cooperación | comisión conjunta | comisión binacional | comisión intergubernamental | comisión bilateral | grupo de trabajo | grupo de trabajo conjunto | grupos de trabajo | mecanismo conjunto | mecanismo común | mecanismo de seguimiento | mecanismo de consultas | mecanismo de consultas políticas | mecanismo bilateral | comité de seguimiento | comisión de seguimiento | mecanismo de coordinación | mesa de trabajo | mesa técnica | diálogo estratégico | reunión de alto nivel | comisión de vecindad | consejo de cooperación | comité técnico | comisión técnica',
  onBehalf: 'por el lado | de parte de la parte | por la parte | por parte de la parte | de la parte | del lado',
  behalfOf: 'en nombre de | en nombre del | en representación de | en representación del',
  signedFor: 'por | por parte de | por parte del | de parte de | a nombre de',
  articleEnds:
    'comentarios | comenta | deja un comentario | deja tu comentario | dejar un comentario | escribe un comentario | ver comentarios | noticias relacionadas | artículos relacionados | notas relacionadas | contenido relacionado | más noticias | más leídas | más leídos | lo más leído | lo más visto | lo más visto hoy | también te puede interesar | te puede interesar | te recomendamos | recomendados | últimas noticias | más sobre este tema | más información | otras noticias | sobre el autor | temas relacionados | leer más',
  walls:
    'solo para suscriptores | sólo para suscriptores | exclusivo para suscriptores | inicia sesión para leer | inicia sesión para seguir | inicie sesión para leer | inicie sesión para seguir | suscríbete para | suscríbase para | regístrate para seguir | regístrate para leer | regístrese para seguir | para seguir leyendo | para leer este artículo | ya eres suscriptor | ya es suscriptor | artículos gratuitos este mes',
  furniture:
    'última modificación | fecha de actualización | compartir | comparte | compartir en facebook | comentarios | comentario | leer también | lea también | lee también | lea más | leer más | le puede interesar | te puede interesar | también te puede interesar | puede interesarle | ver también | vea también | vea además | más información | noticias relacionadas | relacionado | relacionados | artículos relacionados | temas relacionados | en este artículo | lo más leído | lo más visto | lo último | última hora | últimas noticias | más noticias | síguenos | síganos | suscríbete | suscríbase | suscripción | newsletter | boletín | publicidad | anuncio | archivado en | etiquetas | temas | imprimir | enviar | facebook | twitter | whatsapp | linkedin | telegram | instagram | tuits | tuitear | cookies | aceptar | iniciar sesión | regístrate | todos los derechos reservados | derechos reservados | créditos | foto | fotografía | escuchar artículo | escucha la noticia | min de lectura | minutos de lectura | tiempo de lectura | recomendado | recomendados | artículo anterior | siguiente artículo | inicio | menú | buscar | deja un comentario | deja una respuesta | me gusta | vistas | visitas | portada | copiar enlace | guardar | share | pin it | por redacción | redacción | ver más | volver arriba | pie de foto | foto de archivo | imagen de archivo | imagen | crédito de la foto | únete al canal | únete a nuestro | únete a | únase a | suscríbete a nuestro | suscríbete a nuestra | sigue a | sigue nuestro | sigue nuestra | síguenos en | síganos en | encuéntranos en | descarga la app | descarga nuestra app | recibe las noticias | recibe en tu correo | sigue leyendo | continuar leyendo | sigue todas las noticias | publicar un comentario | deja tu comentario | tu dirección de correo electrónico no será publicada | los campos obligatorios | noticias del tema | minuto a minuto | noticia anterior | noticia siguiente | entrada anterior | siguiente entrada | publicado en | publicado por | publicado el | actualizado el | última actualización | fecha de publicación | categorías | resumen de la noticia | volver al listado | política de privacidad | política de cookies | aviso legal | términos y condiciones | este sitio web utiliza cookies | este sitio utiliza cookies | utilizamos cookies | usamos cookies | iniciar sesión con | crear cuenta | copiar link | fuente | autor | por favor espere | cargando | tamaño de letra | aumentar tamaño | disminuir tamaño | notas relacionadas | nota relacionada | mira también | mire también | lee además | en vivo | en directo | lo más reciente | más leídas | más vistas | más leídos | edición impresa | contáctenos | quiénes somos | acerca de nosotros',
  dates: {
    ordinals: 'º | ª | o | ero',
    numeric: 'day-first',
    relative: [
      { words: 'hace dos días', unit: 'day', by: -2, from: 'publication' },
      { words: 'hace tres días', unit: 'day', by: -3, from: 'publication' },
      { words: 'anteayer | antier | antes de ayer', unit: 'day', by: -2, from: 'publication' },
      { words: 'pasado mañana', unit: 'day', by: 2, from: 'publication' },
      {
        words:
          'en horas de la tarde | en horas de la mañana | en horas de la noche | durante la noche | durante la tarde | por la tarde | por la mañana | por la noche | esa misma tarde | esa tarde | esa noche | horas más tarde | el mismo día | ese mismo día | este mismo día | ese día | aquel día | aquel mismo día | la misma jornada | en la misma jornada | más temprano en el día | horas antes | horas después',
        unit: 'day',
        by: 0,
        from: 'text',
      },
      { words: 'la víspera | el día anterior | un día antes', unit: 'day', by: -1, from: 'text' },
      { words: 'al día siguiente | el día siguiente | un día después', unit: 'day', by: 1, from: 'text' },
      {
        words: 'el mes pasado | el pasado mes | el último mes | mes pasado | pasado mes',
        unit: 'month',
        by: -1,
        from: 'publication',
      },
      {
        words:
          'este mes | a principios de este mes | corriente mes | mes corriente | los corrientes | presente mes | mes en curso | mes actual | a fin de mes | a finales de mes | a finales de este mes',
        unit: 'month',
        by: 0,
        from: 'publication',
      },
      { words: 'mismo mes', unit: 'month', by: 0, from: 'text' },
      {
        words: 'el mes que viene | el próximo mes | el mes próximo | mes próximo | próximo mes | mes entrante',
        unit: 'month',
        by: 1,
        from: 'publication',
      },
      {
        words: 'a principios de este año | a finales de este año | a comienzos de este año',
        unit: 'year',
        by: 0,
        from: 'publication',
      },
      { words: 'el año pasado | el pasado año | año pasado | pasado año', unit: 'year', by: -1, from: 'publication' },
      {
        words: 'el año que viene | el próximo año | el año próximo | año que viene | próximo año | año próximo',
        unit: 'year',
        by: 1,
        from: 'publication',
      },
    ],
    since: 'desde | desde el | desde este | desde el pasado',
    moved:
      'aplazado | aplazada | aplazados | aplazadas | pospuesto | pospuesta | pospuestos | postergado | postergada | retrasado | retrasada | adelantado | adelantada | reprogramado | reprogramada',
    thereafter:
      'luego | después | más tarde | primero | finalmente | por último | también | asimismo | igualmente | además | acto seguido',
    series:
      'serie | varios | varias | sendos | sendas | por separado | sucesivamente | sucesivas | reuniones bilaterales | ronda de reuniones',
    beforehand: 'previamente | antes | con anterioridad',
    already: 'ya | había | habían | ya se | anteriormente',
    sameOccasion:
      'la ceremonia | el acto | en otra reunión | en esa ocasión | en esta ocasión | con tal motivo | con este motivo | al término de la reunión | al término del encuentro | al término de la entrevista | al término de las conversaciones | al término de la audiencia | tras la reunión | tras el encuentro | tras la entrevista | tras la audiencia | durante la reunión | durante el encuentro | durante la entrevista | durante la audiencia | durante la cita | durante la conversación | en la reunión | en el encuentro | en la cita | en el transcurso de la reunión | en el transcurso del encuentro | a su llegada | a continuación | posteriormente | seguidamente | la sesión | los trabajos | al término de la sesión',
    future:
      'próximo | próxima | próximos | próximas | dará la bienvenida | darán la bienvenida | será | serán | viajará | visitará | recibirá | se reunirá | se celebrará | se celebrarán | tendrá lugar | tendrán lugar | firmarán | firmará | debe | deben | deberá | previsto | prevista | previstos | previstas | prevé | programado | programada | que viene | realizará | efectuará | llegará | mantendrá | celebrará | suscribirán | suscribirá | se firmará | antes del | va a | van a | entrante',
    past: 'pasado | pasada | pasados | último | última',
    rangeFrom: 'del | entre el | desde el | de | los días',
    rangeTo: 'al | y el | y | hasta el | a | e',
    until:
      'hasta el | hasta este | concluyó el | concluye el | concluirá el | finalizó el | finalizará el | finaliza el | terminó el | se extenderá hasta el | se prolongará hasta el | clausurada el | clausurado el | clausurada | clausurado | culminó el | se extenderá hasta | hasta | concluye | concluyó | concluirá | finaliza | finalizó | terminó | termina | culminó | culmina | cerró su | cierra su | puso fin a | finalizaron | concluyeron | ha concluido | ha finalizado | ha terminado | ha culminado',
    months: [
      'enero | ene',
      'febrero | feb',
      'marzo | mar',
      'abril | abr',
      'mayo | may',
      'junio | jun',
      'julio | jul',
      'agosto | ago',
      'septiembre | setiembre | sept | sep | set',
      'octubre | oct',
      'noviembre | nov',
      'diciembre | dic',
    ],
    partsOfMonth:
      'mes de | a principios de | a finales de | a mediados de | a comienzos de | principios de | finales de | mediados de | comienzos de | fines de | a fines de | inicios de',
    weekOf: 'semana del | semana que comienza el',
    dayNoun: 'día | jornada',
    numberedDays: true,
    thisYear: 'este año año | año en curso | corriente año',
    yearWord: 'año | el año',
    weekend: 'fin de semana',
    weekdays: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado | sábados', 'domingo'],
    lasting: [
      'de dos días | de 2 días | dos días | 2 días | 48 horas',
      'de tres días | de 3 días | tres días | 3 días',
      'de cuatro días | de 4 días | cuatro días | 4 días',
      'de cinco días | de 5 días | cinco días | 5 días',
      'de seis días | de 6 días | seis días | 6 días',
      'de siete días | de 7 días | siete días | 7 días',
    ],
    returns: 'regresó de | de regreso | regresó | regresa | retornó | de vuelta',
    arrives:
      'llegó | llega | llegan | llegaron | arribó | arriba | arriban | aterrizó | aterriza | viajó | viaja | viajaron | arribaron | pisó suelo',
    purpose: 'para',
    departs: 'parte | partirá | partió | sale | saldrá | salió | viaja rumbo | zarpa',
    begins:
      'iniciado | comenzado | emprendido | iniciaron | inician | comenzaron | inició | inicia | comenzó | comienza | empezó | empieza | emprendió | arrancó | iniciará | comenzará | inicio | comienzo',
    weeks: [
      'semana pasada | pasada semana',
      'esta semana | presente semana',
      'próxima semana | semana próxima | semana que viene | semana entrante',
    ],
    days: ['primero'],
    stamps:
      'publicado | publicada | publicado el | publicada el | fecha de publicación | publicación | creado | creado el | posteado',
    today: 'hoy | este día | esta mañana | esta tarde | esta noche | este mediodía | esta madrugada',
    yesterday: 'ayer | anoche',
    soon: 'próximamente | en breve | pronto',
    tomorrow: 'mañana',
  },
  noAreas:
    'pese a la pandemia | a pesar de la pandemia | durante la pandemia | desde la pandemia | antes de la pandemia | tras la pandemia | debido a la pandemia | a causa de la pandemia | por la pandemia | inicio de la pandemia | comienzo de la pandemia | en plena pandemia | clima de negocios | clima de inversión | clima de inversiones | clima de confianza | clima de | clima político | clima laboral | clima social | clima cordial | medio ambiente de negocios | ambiente de negocios | ambiente de trabajo | ambiente cordial | históricos y culturales | históricas y culturales | culturales e históricos | culturales e históricas | afinidades culturales | cercanía cultural | situación económica | consecuencias económicas | impacto económico | crisis económica | crecimiento económico | desafíos económicos | reformas económicas | sanciones económicas | recuperación económica | capital económica | áreas de desarrollo | desarrollo de las relaciones | desarrollo de la cooperación | desarrollo de los vínculos | desarrollo de los lazos | consulado general | el consulado | aeropuerto internacional | en el aeropuerto | ambos lados de la frontera | agresión militar | operación militar | operaciones militares | golpe militar | junta militar | régimen militar | gobierno militar | ofensiva militar | intervención militar | invasión militar | honores militares',
  areas,
  asking,
  labels,
};
