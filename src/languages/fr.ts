import type { Words } from '../text/patterns.ts';
import type { AreaWords } from './area-ids.ts';
import type { Asking } from './asking.ts';
import type { Labels } from './labels.ts';
import type { Language } from './language.ts';
import { commonPlaces } from './places.ts';

/**
 * Adjectives and inhabitants by alpha-2 code, every inflected form; the reader asks no capital of them. Of an adjective
 * that two countries share, the likelier comes first.
 */
const nationalities: Readonly<Record<string, Words>> = {
  AD: 'andorran | andorrane | andorrans | andorranes',
  AE: 'émirati | émiratie | émiratis | émiraties | émirien | émirienne | émiriens | émiriennes',
  AF: 'afghan | afghane | afghans | afghanes',
  AG: 'antiguais | antiguaise | antiguaises | antiguayen | antiguayenne | antiguayens | antiguayennes | barbudien | barbudienne | barbudiens | barbudiennes',
  AL: 'albanais | albanaise | albanaises',
  AM: 'arménien | arménienne | arméniens | arméniennes',
  AO: 'angolais | angolaise | angolaises',
  AR: 'argentin | argentine | argentins | argentines',
  AT: 'autrichien | autrichienne | autrichiens | autrichiennes',
  AU: 'australien | australienne | australiens | australiennes',
  AW: 'arubais | arubaise | arubaises',
  AZ: 'azerbaïdjanais | azerbaïdjanaise | azerbaïdjanaises | azéri | azérie | azéris | azéries',
  BA: 'bosnien | bosnienne | bosniens | bosniennes | bosniaque | bosniaques | bosno-herzégovinien | bosno-herzégovinienne | bosno-herzégoviniens | bosno-herzégoviniennes | herzégovinien | herzégovinienne | herzégoviniens | herzégoviniennes',
  BB: 'barbadien | barbadienne | barbadiens | barbadiennes',
  BD: 'bangladais | bangladaise | bangladaises | bangladeshi | bangladeshie | bangladeshis | bangladeshies | bengalais | bengalaise | bengalaises',
  BE: 'belge | belges | flamand | flamande | flamands | flamandes | wallon | wallons | wallonne | wallonnes',
  BF: 'burkinabè | burkinabès | burkinais | burkinaise | burkinaises | voltaïque | voltaïques',
  BG: 'bulgare | bulgares',
  BH: 'bahreïni | bahreïnie | bahreïnis | bahreïnies | bahreïnien | bahreïnienne | bahreïniens | bahreïniennes',
  BI: 'burundais | burundaise | burundaises',
  BJ: 'béninois | béninoise | béninoises | dahoméen | dahoméenne | dahoméens | dahoméennes',
  BM: 'bermudien | bermudienne | bermudiens | bermudiennes',
  BN: 'brunéien | brunéienne | brunéiens | brunéiennes',
  BO: 'bolivien | bolivienne | boliviens | boliviennes',
  BR: 'brésilien | brésilienne | brésiliens | brésiliennes',
  BS: 'bahamien | bahamienne | bahamiens | bahamiennes | bahaméen | bahaméenne | bahaméens | bahaméennes',
  BT: 'bhoutanais | bhoutanaise | bhoutanaises',
  BW: 'botswanais | botswanaise | botswanaises | botswanéen | botswanéenne | botswanéens | botswanéennes',
  BY: 'biélorusse | biélorusses | bélarusse | bélarusses | bélarussien | bélarussienne | bélarussiens | bélarussiennes',
  BZ: 'bélizien | bélizienne | béliziens | béliziennes',
  CA: 'canadien | canadienne | canadiens | canadiennes | québécois | québécoise | québécoises',
  CD: 'congolais | congolaise | congolaises | kino-congolais | kino-congolaise | kino-congolaises | zaïrois | zaïroise | zaïroises', // before CG: the likelier reading of "congolais"
  CF: 'centrafricain | centrafricaine | centrafricains | centrafricaines',
  CG: 'congolais | congolaise | congolaises | brazza-congolais | brazza-congolaise | brazza-congolaises',
  CH: 'suisse | suisses | helvétique | helvétiques | helvète | helvètes',
  CI: 'ivoirien | ivoirienne | ivoiriens | ivoiriennes',
  CK: 'cookien | cookienne | cookiens | cookiennes',
  CL: 'chilien | chilienne | chiliens | chiliennes',
  CM: 'camerounais | camerounaise | camerounaises',
  CN: 'chinois | chinoise | chinoises',
  CO: 'colombien | colombienne | colombiens | colombiennes',
  CR: 'costaricien | costaricienne | costariciens | costariciennes | costaricain | costaricaine | costaricains | costaricaines',
  CU: 'cubain | cubaine | cubains | cubaines',
  CV: 'cap-verdien | cap-verdienne | cap-verdiens | cap-verdiennes | capverdien | capverdienne | capverdiens | capverdiennes',
  CW: 'curacien | curacienne | curaciens | curaciennes',
  CY: 'chypriote | chypriotes | cypriote | cypriotes',
  CZ: 'tchèque | tchèques',
  DE: 'allemand | allemande | allemands | allemandes', // not "germain": a given name, a cousin
  DJ: 'djiboutien | djiboutienne | djiboutiens | djiboutiennes',
  DK: 'danois | danoise | danoises',
  DM: 'dominiquais | dominiquaise | dominiquaises',
  DO: 'dominicain | dominicaine | dominicains | dominicaines',
  DZ: 'algérien | algérienne | algériens | algériennes',
  EC: 'équatorien | équatorienne | équatoriens | équatoriennes',
  EE: 'estonien | estonienne | estoniens | estoniennes',
  EG: 'égyptien | égyptienne | égyptiens | égyptiennes',
  EH: 'sahraoui | sahraouie | sahraouis | sahraouies',
  ER: 'érythréen | érythréenne | érythréens | érythréennes',
  ES: 'espagnol | espagnole | espagnols | espagnoles | catalan | catalane | catalans | catalanes | andalou | andalous | andalouse | andalouses | galicien | galicienne | galiciens | galiciennes', // not "basque": a coat's tail, and a French people too
  ET: 'éthiopien | éthiopienne | éthiopiens | éthiopiennes',
  FI: 'finlandais | finlandaise | finlandaises | finnois | finnoise | finnoises',
  FJ: 'fidjien | fidjienne | fidjiens | fidjiennes',
  FM: 'micronésien | micronésienne | micronésiens | micronésiennes',
  FO: 'féroïen | féroïenne | féroïens | féroïennes | féringien | féringienne | féringiens | féringiennes',
  FR: 'français | française | françaises | corse | corses',
  GA: 'gabonais | gabonaise | gabonaises',
  GB: 'britannique | britanniques | anglais | anglaise | anglaises | écossais | écossaise | écossaises | gallois | galloise | galloises | nord-irlandais | nord-irlandaise | nord-irlandaises',
  GD: 'grenadien | grenadienne | grenadiens | grenadiennes',
  GE: 'géorgien | géorgienne | géorgiens | géorgiennes',
  GF: 'guyanais | guyanaise | guyanaises',
  GH: 'ghanéen | ghanéenne | ghanéens | ghanéennes',
  GI: 'gibraltarien | gibraltarienne | gibraltariens | gibraltariennes',
  GL: 'groenlandais | groenlandaise | groenlandaises',
  GM: 'gambien | gambienne | gambiens | gambiennes',
  GN: 'guinéen | guinéenne | guinéens | guinéennes',
  GP: 'guadeloupéen | guadeloupéenne | guadeloupéens | guadeloupéennes',
  GQ: 'équato-guinéen | équato-guinéenne | équato-guinéens | équato-guinéennes | équatoguinéen | équatoguinéenne | équatoguinéens | équatoguinéennes | guinéen | guinéenne | guinéens | guinéennes',
  GR: 'grec | grecs | grecque | grecques | hellénique | helléniques | hellène | hellènes',
  GT: 'guatémaltèque | guatémaltèques',
  GU: 'guamien | guamienne | guamiens | guamiennes',
  GW: 'bissau-guinéen | bissau-guinéenne | bissau-guinéens | bissau-guinéennes | bissaoguinéen | bissaoguinéenne | bissaoguinéens | bissaoguinéennes | bissao-guinéen | bissao-guinéenne | bissao-guinéens | bissao-guinéennes | guinéen | guinéenne | guinéens | guinéennes',
  GY: 'guyanien | guyanienne | guyaniens | guyaniennes',
  HK: 'hongkongais | hongkongaise | hongkongaises',
  HN: 'hondurien | hondurienne | honduriens | honduriennes',
  HR: 'croate | croates',
  HT: 'haïtien | haïtienne | haïtiens | haïtiennes',
  HU: 'hongrois | hongroise | hongroises | magyar | magyars | magyare | magyares',
  ID: 'indonésien | indonésienne | indonésiens | indonésiennes',
  IE: 'irlandais | irlandaise | irlandaises',
  IL: 'israélien | israélienne | israéliens | israéliennes',
  IM: 'mannois | mannoise | mannoises',
  IN: 'indien | indienne | indiens | indiennes',
  IQ: 'irakien | irakienne | irakiens | irakiennes | iraquien | iraquienne | iraquiens | iraquiennes',
  IR: 'iranien | iranienne | iraniens | iraniennes', // not "persan", "persique": the Gulf, the cat
  IS: 'islandais | islandaise | islandaises',
  IT: 'italien | italienne | italiens | italiennes | sicilien | sicilienne | siciliens | siciliennes | sarde | sardes',
  JM: 'jamaïcain | jamaïcaine | jamaïcains | jamaïcaines | jamaïquain | jamaïquaine | jamaïquains | jamaïquaines',
  JO: 'jordanien | jordanienne | jordaniens | jordaniennes',
  JP: 'japonais | japonaise | japonaises | nippon | nippons | nippone | nippones | nipponne | nipponnes',
  KE: 'kényan | kényane | kényans | kényanes',
  KG: 'kirghize | kirghizes | kirghiz | kirghizstanais | kirghizstanaise | kirghizstanaises',
  KH: 'cambodgien | cambodgienne | cambodgiens | cambodgiennes | khmer | khmers | khmère | khmères',
  KI: 'kiribatien | kiribatienne | kiribatiens | kiribatiennes',
  KM: 'comorien | comorienne | comoriens | comoriennes',
  KN: 'christophien | christophienne | christophiens | christophiennes | kittitien | kittitienne | kittitiens | kittitiennes | névicien | névicienne | néviciens | néviciennes',
  KR: 'sud-coréen | sud-coréenne | sud-coréens | sud-coréennes | coréen | coréenne | coréens | coréennes', // "coréen" alone is the South in the press
  KP: 'nord-coréen | nord-coréenne | nord-coréens | nord-coréennes | coréen | coréenne | coréens | coréennes',
  KW: 'koweïtien | koweïtienne | koweïtiens | koweïtiennes',
  KY: 'caïmanais | caïmanaise | caïmanaises | caïmanien | caïmanienne | caïmaniens | caïmaniennes',
  KZ: 'kazakh | kazakhs | kazakhe | kazakhes | kazakhstanais | kazakhstanaise | kazakhstanaises | kazakstanais | kazakstanaise | kazakstanaises',
  LA: 'laotien | laotienne | laotiens | laotiennes | lao',
  LB: 'libanais | libanaise | libanaises',
  LC: 'saint-lucien | saint-lucienne | saint-luciens | saint-luciennes',
  LI: 'liechtensteinois | liechtensteinoise | liechtensteinoises',
  LK: 'srilankais | srilankaise | srilankaises | sri-lankais | sri-lankaise | sri-lankaises',
  LR: 'libérien | libérienne | libériens | libériennes',
  LS: 'lesothan | lesothane | lesothans | lesothanes',
  LT: 'lituanien | lituanienne | lituaniens | lituaniennes | lithuanien | lithuanienne | lithuaniens | lithuaniennes',
  LU: 'luxembourgeois | luxembourgeoise | luxembourgeoises',
  LV: 'letton | lettons | lettone | lettones | lettonne | lettonnes',
  LY: 'libyen | libyenne | libyens | libyennes',
  MA: 'marocain | marocaine | marocains | marocaines',
  MC: 'monégasque | monégasques',
  MD: 'moldave | moldaves',
  ME: 'monténégrin | monténégrine | monténégrins | monténégrines',
  MG: 'malgache | malgaches',
  MH: 'marshallais | marshallaise | marshallaises',
  MK: 'macédonien | macédonienne | macédoniens | macédoniennes | nord-macédonien | nord-macédonienne | nord-macédoniens | nord-macédoniennes',
  ML: 'malien | malienne | maliens | maliennes',
  MM: 'birman | birmane | birmans | birmanes | myanmarais | myanmaraise | myanmaraises',
  MN: 'mongol | mongole | mongols | mongoles',
  MO: 'macanais | macanaise | macanaises',
  MQ: 'martiniquais | martiniquaise | martiniquaises',
  MR: 'mauritanien | mauritanienne | mauritaniens | mauritaniennes',
  MT: 'maltais | maltaise | maltaises',
  MU: 'mauricien | mauricienne | mauriciens | mauriciennes',
  MV: 'maldivien | maldivienne | maldiviens | maldiviennes',
  MW: 'malawien | malawienne | malawiens | malawiennes | malawite | malawites',
  MX: 'mexicain | mexicaine | mexicains | mexicaines',
  MY: 'malaisien | malaisienne | malaisiens | malaisiennes',
  MZ: 'mozambicain | mozambicaine | mozambicains | mozambicaines',
  NA: 'namibien | namibienne | namibiens | namibiennes',
  NC: 'néo-calédonien | néo-calédonienne | néo-calédoniens | néo-calédoniennes | calédonien | calédonienne | calédoniens | calédoniennes | kanak | kanaks | kanake | kanakes',
  NE: 'nigérien | nigérienne | nigériens | nigériennes', // one letter from NG's
  NG: 'nigérian | nigériane | nigérians | nigérianes',
  NI: 'nicaraguayen | nicaraguayenne | nicaraguayens | nicaraguayennes',
  NL: 'néerlandais | néerlandaise | néerlandaises | hollandais | hollandaise | hollandaises | batave | bataves',
  NO: 'norvégien | norvégienne | norvégiens | norvégiennes',
  NP: 'népalais | népalaise | népalaises',
  NR: 'nauruan | nauruane | nauruans | nauruanes',
  NU: 'niuéen | niuéenne | niuéens | niuéennes',
  NZ: 'néo-zélandais | néo-zélandaise | néo-zélandaises | maori | maorie | maoris | maories',
  OM: 'omanais | omanaise | omanaises',
  PA: 'panaméen | panaméenne | panaméens | panaméennes',
  PE: 'péruvien | péruvienne | péruviens | péruviennes',
  PF: 'polynésien | polynésienne | polynésiens | polynésiennes | tahitien | tahitienne | tahitiens | tahitiennes',
  PG: 'papouasien | papouasienne | papouasiens | papouasiennes | papou | papous | papoue | papoues | papouan-néo-guinéen | papouan-néo-guinéenne | papouan-néo-guinéens | papouan-néo-guinéennes',
  PH: 'philippin | philippine | philippins | philippines',
  PK: 'pakistanais | pakistanaise | pakistanaises',
  PL: 'polonais | polonaise | polonaises',
  PR: 'portoricain | portoricaine | portoricains | portoricaines',
  PS: 'palestinien | palestinienne | palestiniens | palestiniennes | gazaoui | gazaouie | gazaouis | gazaouies',
  PT: 'portugais | portugaise | portugaises',
  PW: 'palauan | palauane | palauans | palauanes | palaosien | palaosienne | palaosiens | palaosiennes',
  PY: 'paraguayen | paraguayenne | paraguayens | paraguayennes',
  QA: 'qatari | qatarie | qataris | qataries | qatarien | qatarienne | qatariens | qatariennes',
  RE: 'réunionnais | réunionnaise | réunionnaises',
  RO: 'roumain | roumaine | roumains | roumaines',
  RS: 'serbe | serbes',
  RU: 'russe | russes',
  RW: 'rwandais | rwandaise | rwandaises',
  SA: 'saoudien | saoudienne | saoudiens | saoudiennes | séoudien | séoudienne | séoudiens | séoudiennes',
  SB: 'salomonais | salomonaise | salomonaises | salomonien | salomonienne | salomoniens | salomoniennes',
  SC: 'seychellois | seychelloise | seychelloises',
  SD: 'soudanais | soudanaise | soudanaises',
  SE: 'suédois | suédoise | suédoises',
  SG: 'singapourien | singapourienne | singapouriens | singapouriennes',
  SI: 'slovène | slovènes',
  SK: 'slovaque | slovaques',
  SL: 'sierra-léonais | sierra-léonaise | sierra-léonaises | sierraléonais | sierraléonaise | sierraléonaises',
  SM: 'saint-marinais | saint-marinaise | saint-marinaises',
  SN: 'sénégalais | sénégalaise | sénégalaises',
  SO: 'somalien | somalienne | somaliens | somaliennes | somali | somalie | somalis | somalies | somalilandais | somalilandaise | somalilandaises',
  SR: 'surinamais | surinamaise | surinamaises | surinamien | surinamienne | surinamiens | surinamiennes',
  SS: 'sud-soudanais | sud-soudanaise | sud-soudanaises',
  ST: 'santoméen | santoméenne | santoméens | santoméennes | são-toméen | são-toméenne | são-toméens | são-toméennes',
  SV: 'salvadorien | salvadorienne | salvadoriens | salvadoriennes',
  SX: 'saint-martinois | saint-martinoise | saint-martinoises',
  SY: 'syrien | syrienne | syriens | syriennes',
  SZ: 'swazi | swazie | swazis | swazies | eswatinien | eswatinienne | eswatiniens | eswatiniennes | swazilandais | swazilandaise | swazilandaises',
  TD: 'tchadien | tchadienne | tchadiens | tchadiennes',
  TG: 'togolais | togolaise | togolaises',
  TH: 'thaïlandais | thaïlandaise | thaïlandaises | thaï | thaïe | thaïs | thaïes',
  TJ: 'tadjik | tadjiks | tadjike | tadjikes | tadjikistanais | tadjikistanaise | tadjikistanaises',
  TL: 'timorais | timoraise | timoraises | est-timorais | est-timoraise | est-timoraises',
  TM: 'turkmène | turkmènes',
  TN: 'tunisien | tunisienne | tunisiens | tunisiennes',
  TO: 'tongien | tongienne | tongiens | tongiennes | tonguien | tonguienne | tonguiens | tonguiennes',
  TR: 'turc | turcs | turque | turques',
  TT: 'trinidadien | trinidadienne | trinidadiens | trinidadiennes | trinitéen | trinitéenne | trinitéens | trinitéennes | tobagonien | tobagonienne | tobagoniens | tobagoniennes',
  TV: 'tuvaluan | tuvaluane | tuvaluans | tuvaluanes',
  TW: 'taïwanais | taïwanaise | taïwanaises',
  TZ: 'tanzanien | tanzanienne | tanzaniens | tanzaniennes | zanzibarien | zanzibarienne | zanzibariens | zanzibariennes | zanzibarite | zanzibarites',
  UA: 'ukrainien | ukrainienne | ukrainiens | ukrainiennes',
  UG: 'ougandais | ougandaise | ougandaises',
  US: 'américain | américaine | américains | américaines | états-unien | états-unienne | états-uniens | états-uniennes | étasunien | étasunienne | étasuniens | étasuniennes | étatsunien | étatsunienne | étatsuniens | étatsuniennes',
  UY: 'uruguayen | uruguayenne | uruguayens | uruguayennes',
  UZ: 'ouzbek | ouzbeks | ouzbèke | ouzbèkes | ouzbékistanais | ouzbékistanaise | ouzbékistanaises',
  VA: 'papal | papale | papales | vaticane | vaticanes',
  VC: 'vincentais | vincentaise | vincentaises | saint-vincentais | saint-vincentaise | saint-vincentaises',
  VE: 'vénézuélien | vénézuélienne | vénézuéliens | vénézuéliennes',
  VN: 'vietnamien | vietnamienne | vietnamiens | vietnamiennes',
  VU: 'vanuatais | vanuataise | vanuataises | ni-vanuatu | vanuatuan | vanuatuane | vanuatuans | vanuatuanes',
  WS: 'samoan | samoane | samoans | samoanes',
  XK: 'kosovar | kosovars | kosovare | kosovares | kossovar | kossovars',
  YE: 'yéménite | yéménites',
  YT: 'mahorais | mahoraise | mahoraises',
  ZA: 'sud-africain | sud-africaine | sud-africains | sud-africaines',
  ZM: 'zambien | zambienne | zambiens | zambiennes',
  ZW: 'zimbabwéen | zimbabwéenne | zimbabwéens | zimbabwéennes',
};

/**
 * Names of countries beyond those of `Intl.DisplayNames`: short, official and old names, abbreviations. The reader wants
 * short ones in capitals: `US`, `CAR`, `EAU`.
 */
const countries: Readonly<Record<string, Words>> = {
  AE: 'EAU | É.A.U. | Émirats | UAE',
  AF: "Émirat islamique d'Afghanistan | République islamique d'Afghanistan",
  AG: 'Antigua',
  AL: "République d'Albanie",
  AM: "République d'Arménie",
  AO: "République d'Angola",
  AR: 'République argentine',
  AT: "République d'Autriche",
  AZ: "République d'Azerbaïdjan",
  BA: 'Bosnie',
  BD: 'République populaire du Bangladesh | Bengladesh',
  BE: 'Royaume de Belgique | Flandre | Flandres | Wallonie',
  BF: 'Burkina | Faso | Haute-Volta',
  BG: 'République de Bulgarie',
  BH: 'Royaume de Bahreïn | Bahrayn',
  BI: 'République du Burundi',
  BJ: 'République du Bénin | Dahomey',
  BN: 'Brunei Darussalam',
  BO: 'État plurinational de Bolivie',
  BR: 'République fédérative du Brésil',
  BT: 'Royaume du Bhoutan | Bhutan',
  BW: 'République du Botswana',
  BY: 'Bélarus | République de Biélorussie | République du Bélarus',
  CD: 'République démocratique du Congo | RD Congo | RDC | R.D.C. | RD du Congo | Zaïre | Congo',
  CF: 'Centrafrique | RCA',
  CG: 'République du Congo | Congo',
  CH: 'Confédération suisse | Confédération helvétique',
  CI: 'RCI | Ivory Coast',
  CL: 'République du Chili',
  CM: 'République du Cameroun | Cameroon',
  CN: 'République populaire de Chine | RPC',
  CO: 'République de Colombie',
  CU: 'République de Cuba',
  CV: 'Cabo Verde | République du Cap-Vert | République de Cabo Verde',
  CY: 'République de Chypre',
  CZ: 'République tchèque',
  DE: "République fédérale d'Allemagne | RFA",
  DJ: 'République de Djibouti',
  DK: 'Royaume du Danemark | Royaume de Danemark',
  DZ: 'République algérienne démocratique et populaire',
  EC: "République de l'Équateur",
  EE: "République d'Estonie",
  EG: "République arabe d'Égypte",
  EH: 'RASD | République arabe sahraouie démocratique',
  ER: "État d'Érythrée",
  ES: "Royaume d'Espagne",
  ET: "République fédérale démocratique d'Éthiopie",
  FI: 'République de Finlande',
  FJ: 'République des Fidji | îles Fidji',
  FM: 'États fédérés de Micronésie',
  FO: 'Féroé',
  FR: 'République française',
  GA: 'République gabonaise',
  GB: "UK | Grande-Bretagne | Royaume-Uni de Grande-Bretagne | Royaume-Uni de Grande-Bretagne et d'Irlande du Nord | Angleterre | Écosse | pays de Galles | Irlande du Nord",
  GF: 'Guyane',
  GH: 'République du Ghana',
  GM: 'République de Gambie',
  GN: 'République de Guinée | Guinée-Conakry',
  GQ: 'République de Guinée équatoriale',
  GR: 'République hellénique',
  GW: 'République de Guinée-Bissau | Guinée-Bissao',
  GY: 'République coopérative du Guyana',
  HK: 'Hongkong',
  HR: 'République de Croatie',
  HT: "République d'Haïti",
  ID: "République d'Indonésie",
  IE: "République d'Irlande | Eire",
  IL: "État d'Israël | État hébreu",
  IN: "République de l'Inde | République d'Inde",
  IQ: "Iraq | République d'Irak | République d'Iraq",
  IR: "République islamique d'Iran",
  IS: "République d'Islande",
  IT: 'République italienne',
  JO: 'Royaume hachémite de Jordanie | Royaume hachémite',
  KE: 'République du Kenya',
  KG: 'Kirghizistan | Kirghizie | République kirghize | Kirgizstan | Kirghistan',
  KH: 'Royaume du Cambodge',
  KM: 'Union des Comores',
  KN: 'Saint-Kitts-et-Nevis | Saint Kitts and Nevis | Saint-Christophe-et-Nevis',
  KR: 'République de Corée | Corée',
  KP: 'RPDC | République populaire démocratique de Corée | Corée',
  KW: 'Kuwait | État du Koweït',
  KZ: 'République du Kazakhstan | Kazakstan',
  LA: 'République démocratique populaire lao',
  LB: 'République libanaise',
  LI: 'Principauté de Liechtenstein | Principauté du Liechtenstein',
  LK: 'République démocratique socialiste de Sri Lanka | Ceylan',
  LR: 'République du Liberia',
  LS: 'Royaume du Lesotho',
  LT: 'République de Lituanie | Lithuanie',
  LU: 'Grand-Duché de Luxembourg | Grand-Duché',
  LV: 'République de Lettonie',
  LY: 'Lybie | État de Libye',
  MA: 'Marocco | Royaume du Maroc | Royaume chérifien',
  MC: 'Principauté de Monaco',
  MD: 'République de Moldavie | République de Moldova | Moldova',
  MG: 'République de Madagascar',
  MH: 'République des Îles Marshall',
  MK: 'République de Macédoine du Nord | Macédoine | Ancienne République yougoslave de Macédoine | ARYM',
  ML: 'République du Mali',
  MM: "Birmanie | République de l'Union du Myanmar",
  MR: 'République islamique de Mauritanie',
  MT: 'République de Malte',
  MU: 'île Maurice | République de Maurice',
  MV: 'République des Maldives',
  MW: 'République du Malawi',
  MX: 'États-Unis du Mexique | États-Unis mexicains',
  MY: 'Fédération de Malaisie | Malaysia',
  MZ: 'République du Mozambique',
  NA: 'République de Namibie',
  NC: 'Kanaky',
  NE: 'République du Niger',
  NG: 'République fédérale du Nigeria',
  NL: 'Hollande | Royaume des Pays-Bas',
  NO: 'Royaume de Norvège',
  NP: 'République fédérale démocratique du Népal',
  NZ: 'Aotearoa',
  OM: "Sultanat d'Oman",
  PA: 'République de Panama | République du Panama',
  PE: 'République du Pérou',
  PF: 'Tahiti',
  PG: 'Papouasie',
  PH: 'République des Philippines',
  PK: 'République islamique du Pakistan',
  PL: 'République de Pologne',
  PS: 'État de Palestine | territoires occupés palestiniens | bande de Gaza | Cisjordanie',
  PT: 'République portugaise',
  PW: 'République des Palaos | Palau',
  PY: 'République du Paraguay',
  QA: 'État du Qatar | Katar',
  RS: 'République de Serbie',
  RU: 'Fédération de Russie | Fédération russe',
  RW: 'République du Rwanda | Ruanda',
  SA: "Arabie séoudite | Royaume d'Arabie saoudite | Royaume saoudien | KSA",
  SC: 'République des Seychelles',
  SD: 'République du Soudan',
  SE: 'Royaume de Suède',
  SG: 'République de Singapour',
  SI: 'République de Slovénie',
  SK: 'République slovaque',
  SL: 'République de Sierra Leone',
  SM: 'République de Saint-Marin',
  SN: 'République du Sénégal',
  SO: 'République fédérale de Somalie | Somaliland',
  SR: 'République du Suriname | Surinam',
  SS: 'République du Soudan du Sud | Sud-Soudan',
  ST: 'São Tomé',
  SV: 'El Salvador | République du Salvador',
  SX: 'Sint Maarten',
  SY: 'République arabe syrienne',
  SZ: "Swaziland | Royaume d'Eswatini",
  TD: 'République du Tchad',
  TG: 'République togolaise',
  TH: 'Royaume de Thaïlande | Siam',
  TJ: 'République du Tadjikistan | Tajikistan',
  TL: 'Timor-Leste | Timor-Est | République démocratique du Timor oriental',
  TN: 'République tunisienne',
  TO: 'Royaume des Tonga',
  TR: 'Türkiye | République de Turquie',
  TT: 'Trinidad-et-Tobago | Trinidad',
  TW: 'République de Chine | Formose',
  TZ: 'République unie de Tanzanie | Zanzibar',
  UA: "République d'Ukraine",
  UG: "République d'Ouganda",
  US: "US | USA | U.S. | U.S.A. | États-Unis d'Amérique",
  UY: "République orientale de l'Uruguay",
  UZ: "République d'Ouzbékistan",
  VA: 'Vatican | Saint-Siège | Cité du Vatican',
  VE: 'République bolivarienne du Venezuela',
  VN: 'Vietnam | République socialiste du Vietnam | République socialiste du Viêt Nam',
  WS: 'Samoa occidentales',
  XK: 'République du Kosovo',
  YE: 'République du Yémen',
  ZA: "République d'Afrique du Sud",
  ZM: 'République de Zambie',
  ZW: 'République du Zimbabwe',
};

/** What stands for a government as its capital does. */
const governments: Readonly<Record<string, Words>> = {
  AR: 'Casa Rosada',
  BF: 'Kosyam',
  BI: 'Bujumbura',
  BJ: 'Cotonou',
  BR: 'Itamaraty | Planalto',
  CI: 'Abidjan',
  CN: 'Zhongnanhai',
  DZ: 'El Mouradia',
  ES: 'Moncloa | palais de la Moncloa',
  FR: "Élysée | Elysée | palais de l'Élysée | Quai d'Orsay | Matignon | hôtel de Matignon | place Beauvau",
  GB: 'Downing Street | Whitehall',
  IL: 'Tel-Aviv | Tel Aviv',
  IT: 'palais Chigi | Farnesina | Quirinal',
  ML: 'Koulouba',
  NL: 'La Haye',
  RU: 'Kremlin',
  TN: 'palais de Carthage',
  US: 'Maison-Blanche | Maison Blanche',
};

/**
 * Towns and some regions by alpha-2 code, the capital first, also in their own spelling; the reader wants a capital
 * letter. `Caire`, `Mans`, `Kef` stand without article because of "au Caire". `Valence` is the Spanish one. Left out:
 * Trente, Zélande (it ends Nouvelle-Zélande), Bretagne (it ends Grande-Bretagne), Le Havre without article, Florence.
 * Bare `Medina` is left out: it is the old town of any city. The towns of Western Sahara stand under MA, as datelines
 * have them; the status of the territory is no matter of this table.
 */
const places: Readonly<Record<string, Words>> = {
  ...commonPlaces,
  AD: 'Andorre-la-Vieille | Andorra la Vella',
  AE: 'Abou Dhabi | Abu Dhabi | Abou Dabi | Dubaï | Charjah | Sharjah | Ajman | Foujeirah | Fujairah | Ras el-Khaïmah | Ras al-Khaimah | Ras Al Khaima | Umm al-Quwain | Al Ain | Khor Fakkan | Masdar City | Ruwais | Jebel Ali',
  AF: 'Kaboul | Kabul | Kandahar | Qandahar | Herat | Mazar-e-Charif | Mazar-i-Sharif | Mazar-e-Sharif | Mazar-i-Charif | Jalalabad | Djalalabad | Kondoz | Kunduz | Ghazni | Bamiyan | Bamyan | Lashkar Gah | Lashkargah | Bagram | Khost',
  AG: "Saint John's | St. John's",
  AM: 'Erevan | Yerevan | Gyumri | Vanadzor | Etchmiadzin',
  AT: 'Vienne | Vienna | Wien | Salzbourg | Salzburg | Graz | Linz | Innsbruck | Klagenfurt',
  AZ: 'Bakou | Baku | Ganja | Soumgaït | Sumgait | Sumqayit | Choucha | Shusha | Shushi | Khankendi | Stepanakert | Nakhitchevan | Nakhchivan | Lachin | Aghdam | Agdam | Fuzuli',
  BD: "Dacca | Dhaka | Chittagong | Chattogram | Sylhet | Khulna | Rajshahi | Barisal | Rangpur | Mymensingh | Comilla | Cumilla | Cox's Bazar",
  BE: 'Bruxelles | Brussels | Brussel | Anvers | Antwerp | Antwerpen | Gand | Ghent | Gent | Bruges | Brugge | Liège | Luik | Namur | Namen | Charleroi | Louvain | Leuven | Mons | Malines | Mechelen | Ostende | Ostend | Oostende | Courtrai | Kortrijk | Hasselt | Genk | Tournai | Doornik | Zeebrugge | Louvain-la-Neuve | Arlon | Aarlen | Alost | Aalst | Sint-Niklaas | Roeselare | Turnhout | Molenbeek | Schaerbeek | Schaarbeek | Anderlecht | Laeken | Laken | Zaventem | La Louvière | Verviers | Seraing | Ypres | Ieper | Vilvorde | Vilvoorde | Wavre | Bastogne | Bastenaken | Dinant | Knokke | Diegem | Ixelles | Elsene | Uccle | Ukkel | Lokeren | Lommel',
  BG: 'Sofia | Plovdiv | Varna | Bourgas | Burgas',
  CA: 'Ottawa | Montréal | Toronto | Vancouver | Québec | Quebec City | Calgary | Edmonton | Winnipeg | Halifax | Gatineau | Sherbrooke | Trois-Rivières | Mississauga | Brampton | Saskatoon | Moncton | Fredericton | Charlottetown | Whitehorse | Yellowknife | Iqaluit | Banff | Kananaskis | Charlevoix | Saguenay | Longueuil | Ontario | Colombie-Britannique | British Columbia | Alberta | Manitoba | Saskatchewan | Nouvelle-Écosse | Nova Scotia | Nouveau-Brunswick | New Brunswick | Terre-Neuve | Newfoundland',
  CD: 'Kinshasa | Lubumbashi | Goma | Bukavu | Kisangani | Mbuji-Mayi | Kananga | Matadi | Uvira | Butembo | Bunia | Kolwezi | Likasi | Mbandaka | Nord-Kivu | Sud-Kivu | Ituri | Katanga',
  CH: 'Berne | Bern | Genève | Geneva | Genf | Zurich | Lausanne | Bâle | Basel | Basle | Lugano | Lucerne | Luzern | Davos | Saint-Gall | St. Gallen | Neuchâtel | Fribourg | Winterthur | Zug | Montreux | Sion | Crans-Montana | Bürgenstock | Locarno | Interlaken | Nyon | Vevey',
  CN: "Pékin | Beijing | Peking | Shanghai | Guangzhou | Shenzhen | Tianjin | Chongqing | Chengdu | Wuhan | Nankin | Nanjing | Nanking | Xi'an | Xian | Hangzhou | Suzhou | Qingdao | Dalian | Harbin | Shenyang | Jinan | Zhengzhou | Changsha | Kunming | Xiamen | Fuzhou | Ningbo | Yiwu | Ouroumtsi | Urumqi | Kashgar | Lhasa | Hefei | Nanning | Guiyang | Taiyuan | Lanzhou | Hohhot | Changchun | Hainan | Sanya | Boao | Haikou | Dongguan | Foshan | Zhuhai | Xinjiang | Tibet | Guangdong | Sichuan | Zhejiang | Jiangsu | Fujian | Shandong | Yunnan | Hubei | Hunan | Henan | Hebei | Mongolie-Intérieure | Yinchuan | Ningxia",
  CO: 'Bogota | Medellin | Cali | Carthagène | Cartagena | Barranquilla | Santa Marta | Bucaramanga | Cúcuta',
  CU: 'La Havane | Havana | La Habana | Santiago de Cuba | Camagüey | Varadero | Guantanamo | Holguín | Matanzas | Cienfuegos',
  CY: 'Nicosie | Nicosia | Lefkosia | Limassol | Larnaca | Paphos | Famagouste | Famagusta | Ayia Napa',
  CZ: 'Prague | Praha | Brno | Ostrava | Pilsen | Plzen | Olomouc | Karlovy Vary',
  DE: 'Berlin | Munich | München | Francfort | Frankfurt | Hambourg | Hamburg | Cologne | Köln | Düsseldorf | Stuttgart | Bonn | Leipzig | Dresde | Dresden | Hanovre | Hanover | Hannover | Nuremberg | Nürnberg | Brême | Bremen | Dortmund | Duisbourg | Duisburg | Bochum | Wuppertal | Bielefeld | Münster | Karlsruhe | Mannheim | Wiesbaden | Mayence | Mainz | Fribourg-en-Brisgau | Freiburg | Heidelberg | Potsdam | Kiel | Rostock | Lübeck | Erfurt | Weimar | Magdebourg | Magdeburg | Aix-la-Chapelle | Aachen | Sarrebruck | Saarbrücken | Ramstein | Wolfsburg | Ingolstadt | Augsbourg | Augsburg | Ulm | Wurtzbourg | Würzburg | Ratisbonne | Regensburg | Kassel | Göttingen | Jena | Chemnitz | Halle an der Saale | Brunswick | Braunschweig | Bavière | Bavaria | Saxe | Saxony | Rhénanie-du-Nord-Westphalie | North Rhine-Westphalia | Bade-Wurtemberg | Baden-Württemberg | Hesse | Basse-Saxe | Brandebourg | Brandenburg | Thuringe | Thuringia | Garmisch-Partenkirchen | Darmstadt | Bremerhaven | Wilhelmshaven',
  DJ: 'Djibouti-Ville | Djibouti City | Ali Sabieh | Tadjourah | Obock | Doraleh',
  DK: 'Copenhague | Copenhagen | København | Aarhus | Århus | Odense | Aalborg | Esbjerg | Billund',
  DO: 'Saint-Domingue | Santo Domingo | Punta Cana | Santiago de los Caballeros | Puerto Plata',
  DZ: "Alger | Algiers | Oran | Constantine | Annaba | Blida | Sétif | Batna | Tlemcen | Tizi Ouzou | Béjaïa | Tindouf | Tamanrasset | Ghardaïa | Ouargla | Hassi Messaoud | Hassi R'Mel | Biskra | Djelfa | Mostaganem | Skikda | Béchar | Adrar | In Amenas | Sidi Bel Abbès | Chlef | Médéa | Boumerdès | Tipaza | Tipasa | Jijel | Guelma | Souk Ahras | El Oued | Laghouat | Mascara | Tiaret | Bouira | Tébessa | Khenchela | Relizane | Zéralda | Kabylie | Kabylia | Illizi | Djanet | Arzew",
  EC: 'Quito | Guayaquil | Galápagos',
  EG: 'Le Caire | Caire | Cairo | Al-Qahira | Alexandrie | Alexandria | Gizeh | Giza | Charm el-Cheikh | Sharm el-Sheikh | Sharm-el-Sheik | Assouan | Aswan | Louxor | Luxor | Port-Saïd | Suez | Ismaïlia | Hurghada | Al-Arich | Arish | Al-Arish | El-Arish | nouvelle capitale administrative | El Alamein | Al-Alamein | New Alamein | Damiette | Damietta | Mansourah | Mansoura | Tanta | Ain Sokhna | Assiut | Asyut | Sohag | Minieh | Minya | Fayoum | Beni Suef | Qena | Marsa Matrouh | Marsa Matruh | Mersa Matrouh | Marsa Alam | Sinaï | Kafr el-Sheikh | Zagazig | Dahab | Taba | Ras el-Hekma | El Gouna | Borg El Arab',
  ES: 'Madrid | Barcelona | Séville | Sevilla | Valence | Valencia | Malaga | Bilbao | Saragosse | Zaragoza | Saragossa | Granada | Cordoue | Cordoba | Ceuta | Melilla | Las Palmas | Palma de Majorque | Palma de Mallorca | Algésiras | Algeciras | Cadix | Cadiz | Tarifa | Almeria | Murcie | Murcia | Alicante | Saint-Sébastien | San Sebastián | Vigo | La Corogne | A Coruña | La Coruña | Saint-Jacques-de-Compostelle | Santiago de Compostela | Salamanque | Salamanca | Valladolid | Pampelune | Pamplona | Huelva | Jerez | Marbella | Tenerife | Grande Canarie | Gran Canaria | Lanzarote | Fuerteventura | Ibiza | Majorque | Majorca | Mallorca | Motril | Gérone | Girona | Tarragone | Tarragona | Badajoz | Oviedo | Gijón | Andalousie | Andalusia | Andalucía | Catalogne | Catalonia | Cataluña | Galice | Galicia | Pays basque | Basque Country | îles Canaries | Canary Islands | La Línea | San Lorenzo de El Escorial',
  ET: 'Addis-Abeba | Addis Ababa | Dire Dawa | Mekele | Mekelle | Bahir Dar | Gondar | Hawassa | Adama | Jijiga | Lalibela | Gambella | Tigré | Tigray | Amhara | Oromia | Bishoftu',
  FO: 'Torshavn',
  FR: 'Paris | Marseille | Marseilles | Lyon | Toulouse | Nice | Nantes | Strasbourg | Montpellier | Bordeaux | Lille | Rennes | Reims | Rheims | Le Havre | Saint-Étienne | Toulon | Grenoble | Dijon | Angers | Nîmes | Clermont-Ferrand | Aix-en-Provence | Le Mans | Mans | Brest | Tours | Amiens | Limoges | Metz | Perpignan | Besançon | Orléans | Rouen | Mulhouse | Caen | Nancy | Avignon | Poitiers | Cannes | Antibes | Biarritz | Bayonne | Pau | La Rochelle | Dunkerque | Dunkirk | Calais | Lorient | Saint-Nazaire | Saint-Malo | Versailles | Saint-Denis | Saint-Ouen | Créteil | Nanterre | Boulogne-Billancourt | Montreuil | Bobigny | Argenteuil | Le Bourget | Bourget | Roissy | Orly | Évian | Evian-les-Bains | Chamonix | Annecy | Chambéry | Colmar | Troyes | Cherbourg | Ajaccio | Bastia | Corse | Corsica | Normandie | Normandy | Alsace | Provence | Occitanie | Île-de-France | Deauville | Villers-Cotterêts | Lourdes | Carcassonne | Béziers | Sète | Arles | Istres | Vichy | Fontainebleau | Rambouillet | Brégançon | La Celle-Saint-Cloud | Sophia Antipolis | Saclay | Cadarache | Neuilly-sur-Seine | Levallois | Puteaux | Évry | Cergy | Mantes-la-Jolie | Aubervilliers | Hauts-de-France',
  GB: 'Londres | London | Manchester | Birmingham | Édimbourg | Edinburgh | Glasgow | Liverpool | Leeds | Bristol | Sheffield | Cardiff | Belfast | Newcastle | Nottingham | Leicester | Southampton | Portsmouth | Plymouth | Brighton | Oxford | Cambridge | Aberdeen | Dundee | Swansea | Coventry | Luton | Exeter | Norwich | York | Cantorbéry | Canterbury | Douvres | Dover | Wolverhampton | Farnborough | Windsor | Chequers | Lancaster House | Blackpool | Sunderland | Inverness | Heathrow | Gatwick | Bletchley Park | Sandhurst | Cornouailles | Cornwall | Gleneagles | Londonderry | Derry | Yorkshire | Milton Keynes | Middlesbrough',
  GE: 'Tbilissi | Tbilisi | Tiflis | Batoumi | Batumi | Kutaisi | Gori | Poti | Rustavi | Anaklia',
  GH: 'Accra | Kumasi | Tamale | Takoradi | Tema | Cape Coast | Sekondi | Sunyani',
  GR: 'Athènes | Athens | Thessalonique | Thessaloniki | Salonica | Le Pirée | Pirée | Piraeus | Patras | Héraklion | Rhodes | Corfou | Corfu | Crète | Alexandroúpoli | Santorin | Santorini | Lesbos | Kastellorizo | Volos | Kavala | Souda',
  GT: 'Guatemala Ciudad | Guatemala City | Ciudad de Guatemala | Antigua Guatemala | Quetzaltenango',
  HK: 'Hong Kong | Kowloon | Wan Chai',
  IL: "Jérusalem | Tel Aviv | Haïfa | Beer-Sheva | Beersheba | Be'er Sheva | Eilat | Ashdod | Ashkelon | Nazareth | Netanya | Herzliya | Sderot | Kiryat Shmona | Dimona | Holon | Rishon LeZion | Petah Tikva | Ramat Gan | Néguev | Negev | Galilée | Lod",
  IN: 'New Delhi | Delhi | Bombay | Mumbai | Calcutta | Kolkata | Madras | Chennai | Bangalore | Bengaluru | Hyderabad | Ahmedabad | Pune | Jaipur | Lucknow | Goa | Kochi | Cochin | Srinagar | Amritsar | Chandigarh | Bénarès | Varanasi | Agra | Bhopal | Indore | Patna | Nagpur | Surat | Visakhapatnam | Guwahati | Thiruvananthapuram | Gandhinagar | Udaipur | Jammu | Leh | Ladakh | Jammu-et-Cachemire | Jammu and Kashmir | Bhubaneswar | Ranchi | Raipur | Dehradun | Shimla | Simla | Pondichéry | Puducherry | Pondicherry | Coimbatore | Madurai | Mysuru | Mysore | Noida | Gurugram | Gurgaon | Kanpur | Mundra | Ayodhya | Bodh Gaya | Pahalgam | Gujarat | Kerala | Maharashtra | Tamil Nadu | Karnataka | Rajasthan | Uttar Pradesh | Bihar | Bengale-Occidental | Assam | Manipur | Imphal | Telangana | Andhra Pradesh | Odisha | Haryana | Jharkhand | Chhattisgarh | Arunachal Pradesh | Uttarakhand | Himachal Pradesh | Madhya Pradesh | Kargil | Deoband',
  IQ: 'Bagdad | Baghdad | Bassora | Basra | Bassorah | Mossoul | Mosul | Erbil | Arbil | Kirkouk | Kirkuk | Nadjaf | Najaf | Karbala | Kerbala | Souleimaniyé | Sulaymaniyah | Sulaimaniyah | Souleimaniyeh | Falloujah | Fallujah | Fallouja | Ramadi | Tikrit | Samarra | Duhok | Dohuk | Nasiriyah | Sinjar | Faw',
  IR: 'Téhéran | Tehran | Ispahan | Isfahan | Esfahan | Machhad | Mashhad | Chiraz | Shiraz | Tabriz | Qom | Qum | Bandar Abbas | Chabahar | Ahvaz | Ahwaz | Bouchehr | Bushehr | Natanz | Fordow | Fordo | Kerman | Kermanshah | Zahedan | Arak | Yazd | Hamedan | Rasht | Urmia | Abadan | Kish Island | Ardabil | Karaj | Saravan',
  IT: "Rome | Roma | Milan | Milano | Turin | Torino | Naples | Napoli | Firenze | Venise | Venice | Venezia | Bologne | Bologna | Gênes | Genoa | Genova | Palerme | Palermo | Bari | Catane | Catania | Trieste | Vérone | Verona | Padoue | Padua | Padova | Brescia | Bergame | Bergamo | Cagliari | Pérouse | Perugia | Pise | Pisa | Sienne | Siena | Como | Trento | Tarente | Taranto | Taormine | Taormina | Assise | Assisi | L'Aquila | Lampedusa | Ravenne | Ravenna | Rimini | Modène | Modena | Parme | Parma | Brindisi | Messine | Messina | Syracuse | Siracusa | Stresa | Capri | Sicile | Sicily | Sicilia | Sardaigne | Sardinia | Toscane | Tuscany | Lombardie | Lombardy | Borgo Egnazia | Cernobbio | Ischia | Livourne | Livorno | Ancona | Pescara | Bolzano | Udine | Calabre | Calabria | Pouilles | Puglia | Campanie | Campania | Piémont | Piedmont | Vénétie | Veneto | Ligurie | Liguria | Caserta",
  JO: 'Amman | Aqaba | Zarqa | Irbid | Zaatari | Jerash | Madaba | Mafraq | mer Morte | Azraq | Ramtha | Karak',
  JP: 'Tokyo | Osaka | Kyoto | Yokohama | Nagoya | Hiroshima | Nagasaki | Sapporo | Kobe | Fukuoka | Sendai | Okinawa | Fukushima | Nara | Niigata | Kanazawa | Hokkaido | Chiba | Kumamoto | Naha | Karuizawa',
  KG: 'Bichkek | Bishkek | Och | Osh | Jalal-Abad | Cholpon-Ata | Issyk-Kul | Karakol | Batken',
  KI: 'Tarawa | South Tarawa',
  KR: 'Séoul | Pusan | Busan | Incheon | Daegu | Daejeon | Gwangju | Ulsan | Pyeongchang | Jeju | Sejong | Suwon | Panmunjom | Gyeongju | Songdo | Pohang | Yeosu | Changwon | Gimhae | Seongnam',
  KW: 'Koweït City | Kuwait City | Salmiya | Al-Ahmadi | Hawalli | Jahra',
  KZ: 'Astana | Nur-Sultan | Almaty | Alma-Ata | Chymkent | Shymkent | Aktau | Atyrau | Karaganda | Baïkonour | Baikonur | Turkistan | Semey | Semipalatinsk | Aktobe | Pavlodar | Kostanay | Khorgos | Burabay',
  LB: 'Beyrouth | Beirut | Sidon | Tyr | Tyre | Baalbek | Zahlé | Naqoura | Jounieh | Baabda | Nabatiyé | Nabatieh | Bekaa | Beqaa | Byblos | Jbeil | Bint Jbeil | Batroun | Marjayoun | Hermel | Dahieh | Dahiyeh',
  LK: 'Colombo | Kandy | Jaffna | Trincomalee | Hambantota | Sri Jayawardenepura Kotte | Batticaloa | Negombo | Anuradhapura',
  LU: 'Luxembourg-Ville | Luxembourg City | Luxembourg | Esch-sur-Alzette | Schengen | Senningen | Differdange',
  LY: 'Tripoli | Benghazi | Misrata | Misurata | Syrte | Sirte | Tobrouk | Tobruk | Sebha | Sabha | Derna | Bayda | Ghadamès | Koufra | Kufra | Ras Lanuf | Zintan | Zouara | Zuwara | Sabratha | Tarhouna | Tarhuna | Brega | Al-Qubba | Bani Walid | Cyrénaïque | Cyrenaica | Fezzan',
  MA: "Rabat | Salé | Casablanca | Tanger | Tangier | Tangiers | Marrakech | Marrakesh | Fès | Fez | Meknès | Agadir | Laâyoune | El Aaiún | El Ayoun | Laayun | Al-Ayoun | Dakhla | Ad-Dakhla | Dajla | Kénitra | Tétouan | Tetuan | Oujda | Nador | Al Hoceima | Alhucemas | El Jadida | Al Jadida | Safi | Béni Mellal | Khouribga | Settat | Mohammedia | Témara | Skhirat | Skhirate | Rabat-Salé | Rabat-Salé-Kénitra | Essaouira | Ouarzazate | Errachidia | Er-Rachidia | Zagora | Tinghir | Midelt | Ifrane | Azrou | Khénifra | Khémisset | Taza | Taounate | Sefrou | Berkane | Saïdia | Taourirt | Jerada | Figuig | Bouarfa | Guercif | Driouch | Chefchaouen | Chaouen | Larache | Ksar El Kebir | Asilah | Assilah | Ouezzane | Fnideq | M'diq | Mdiq | Martil | Tanger Med | Fahs-Anjra | Taroudant | Tiznit | Inezgane | Ait Melloul | Chtouka-Ait Baha | Guelmim | Tan-Tan | Tarfaya | Sidi Ifni | Assa-Zag | Boujdour | Smara | Es-Smara | Es-Semara | Aousserd | Lagouira | Guerguerat | El Guerguerat | Guerguarat | Bir Gandouz | Benguerir | Ben Guerir | Kelaat Sraghna | El Kelâa des Sraghna | Kalaat Sraghna | Chichaoua | Youssoufia | Al Haouz | El Haouz | Imlil | Amizmiz | Azilal | Fquih Ben Salah | Berrechid | Benslimane | Bouznika | Nouaceur | Mediouna | Bouskoura | Zenata | Sidi Kacem | Sidi Slimane | Sidi Bennour | Sidi Rahal | Jorf Lasfar | Oualidia | Merzouga | Erfoud | Rissani | Tafraout | Taghazout | Tamesna | Bouregreg | Nador West Med | Souss-Massa | Drâa-Tafilalet | Tanger-Tétouan-Al Hoceima | Casablanca-Settat | Marrakech-Safi | Fès-Meknès | Béni Mellal-Khénifra | Guelmim-Oued Noun | Laâyoune-Sakia El Hamra | Dakhla-Oued Eddahab | Boujniba | Oued Zem | Tiflet | Ain Harrouda | Volubilis | Moulay Yacoub | Imouzzer | Moulay Idriss Zerhoun",
  MC: 'Monaco | Monte-Carlo | Monaco-Ville',
  MD: 'Chisinau | Kishinev | Tiraspol | Balti | Bulboaca | Comrat | Transnistrie | Transnistria | Gagauzia',
  ML: 'Bamako | Tombouctou | Timbuktu | Gao | Kidal | Mopti | Ségou | Sikasso | Kayes | Koulikoro | Ménaka | Tessalit | Tinzaouaten | Tin Zaouatine | Nioro du Sahel | Taoudénit | Djenné | Bandiagara',
  MM: 'Naypyidaw | Nay Pyi Taw | Naypyitaw | Rangoun | Yangon | Rangoon | Mandalay | Sittwe | Kyaukphyu | Myitkyina | Rakhine | Lashio',
  MN: 'Oulan-Bator | Ulaanbaatar | Ulan Bator | Darkhan | Erdenet',
  MT: "La Valette | Valletta | Sliema | St. Julian's | Gozo | Marsaxlokk",
  MU: 'Port-Louis | Curepipe | Ebene | Grand Baie',
  MV: 'Malé | Malé City | Addu | Hulhumalé | Maafushi',
  MX: 'Mexico | Mexico City | Ciudad de México | CDMX | Guadalajara | Monterrey | Cancún | Puebla | Tijuana | Mérida | Veracruz | Acapulco | Oaxaca | Ciudad Juárez | Querétaro | San Miguel de Allende | Los Cabos | Tulum | Chiapas | Yucatán | Culiacán | Sinaloa | Toluca | Playa del Carmen | Jalisco',
  NG: 'Abuja | Lagos | Kano | Ibadan | Port Harcourt | Kaduna | Maiduguri | Jos | Benin City | Enugu | Calabar | Sokoto | Onitsha | Owerri | Warri | Uyo | Abeokuta | Ilorin | Zaria | Katsina | Bauchi | Yola | Makurdi | Akure | Osogbo | Asaba | Gombe | Damaturu | Lokoja | Lekki | Borno | Zamfara | Kebbi | Anambra | Akwa Ibom | Cross River | Ogun | Ondo | État de Rivers | delta du Niger | Adamawa | Yobe | Taraba',
  NL: "La Haye | The Hague | Den Haag | 's-Gravenhage | Amsterdam | Rotterdam | Utrecht | Eindhoven | Groningue | Groningen | Maastricht | Tilburg | Breda | Nimègue | Nijmegen | Arnhem | Leyde | Leiden | Delft | Haarlem | Almere | Apeldoorn | Enschede | Amersfoort | Zwolle | Bois-le-Duc | Den Bosch | 's-Hertogenbosch | Leeuwarden | Dordrecht | Schiphol | Wageningen | Hilversum | Lelystad | Middelburg | Flessingue | Vlissingen | Noordwijk | Scheveningen | Gouda | Zoetermeer | Alkmaar | Deventer | Venlo | Roermond | Assen | Emmen | Den Helder | IJmuiden | Ter Apel | Terneuzen | Almelo | Hengelo | Zaandam | Zaanstad | Hoofddorp | Helmond | Roosendaal | Bergen op Zoom | Rijswijk | Veldhoven | Oss | Ede | Aalsmeer | Petten | Volkel | Woensdrecht | Harlingen | Eemshaven | Delfzijl | Soestdijk | Brabant-Septentrional | North Brabant | Gueldre | Gelderland | Overijssel | Zeeland | Frise | Friesland | Drenthe | Flevoland | Hollande-Méridionale | South Holland | Hollande-Septentrionale | North Holland | Hoek van Holland | Moerdijk | Ypenburg | Gilze-Rijen",
  NO: 'Oslo | Bergen | Trondheim | Stavanger | Tromsø | Kirkenes | Bodø | Narvik | Svalbard | Longyearbyen | Ålesund | Lillehammer | Kristiansand',
  NP: 'Katmandou | Kathmandu | Pokhara | Lumbini | Biratnagar | Lalitpur | Bhaktapur | Birgunj | Janakpur',
  OM: 'Mascate | Muscat | Salalah | Sohar | Duqm | Nizwa | Khasab | Musandam | Ibri',
  PA: 'Panama City | Ciudad de Panamá',
  PE: 'Lima | Cuzco | Cusco | Arequipa | Chancay | Iquitos | Machu Picchu | Callao | Piura',
  PH: 'Manille | Manila | Quezon City | Cebu | Davao | Makati | Baguio | Subic | Taguig | Zamboanga | Boracay | Palawan | Mindanao | Pasay | récif de Scarborough | Scarborough Shoal | Marawi | Iloilo | Luzon',
  PK: 'Islamabad | Karachi | Lahore | Rawalpindi | Peshawar | Quetta | Faisalabad | Multan | Gwadar | Sialkot | Gujranwala | Muzaffarabad | Gilgit | Skardu | Abbottabad | Sukkur | Bahawalpur | Sargodha | Mirpur | Swat Valley | Murree | Taxila | Wagah | Torkham | Chaman | Khyber Pakhtunkhwa | Baloutchistan | Balochistan | Baluchistan | Sind | Sindh | Pendjab | Penjab | Punjab | Gilgit-Baltistan | Azad Cachemire | Azad Kashmir | Azad Jammu and Kashmir | Waziristan | Larkana | Mardan | Nowshera | Kohat | Bannu | Dera Ismail Khan | Dera Ghazi Khan | Rahim Yar Khan | Sahiwal | Gujrat | Jhelum | Chakwal | Attock | Kamra | Wah Cantt | Port Qasim | Turbat | Khuzdar | Mianwali | Sheikhupura | Kasur | Okara | Jhang | Kartarpur | Nankana Sahib | Chitral | Hunza | Malakand | Parachinar | Kurram | Sost | Khunjerab | Mohenjo-daro | Risalpur | Nawabshah | Nathia Gali | Haripur | Tarbela | Diamer-Bhasha',
  PL: 'Varsovie | Warsaw | Warszawa | Cracovie | Krakow | Cracow | Gdansk | Wroclaw | Poznan | Lodz | Katowice | Lublin | Rzeszow | Szczecin | Bialystok | Auschwitz | Przemysl | Gdynia | Sopot | Torun | Bydgoszcz',
  PS: "Ramallah | Jérusalem-Est | East Jerusalem | Al-Quds al-Sharif | Al-Qods Acharif | Al-Quds Al-Charif | Gaza | Gaza City | Hébron | Naplouse | Nablus | Bethléem | Bethlehem | Jéricho | Jénine | Jenin | Rafah | Khan Younès | Khan Younis | Khan Yunis | Tulkarem | Tulkarm | Qalqiliya | Qalqilya | Deir al-Balah | Jabalia | Jabaliya | Nousseirat | Nuseirat | Beit Lahya | Beit Lahia | Beit Hanoun | Salfit | Tubas | Masafer Yatta | Kerem Shalom | Al-Mawasi | Sheikh Jarrah | Maghazi | Bureij | Shuja'iyya | Beit Jala | Birzeit | Al-Bireh",
  PT: 'Lisbonne | Lisbon | Lisboa | Porto | Oporto | Coimbra | Faro | Funchal | Madère | Madeira | Açores | Azores | Aveiro | Sines | Cascais | Estoril | Évora | Setúbal | Guimarães | Algarve | Lajes | Sintra | Ponta Delgada | Vilamoura',
  RO: 'Bucarest | Bucharest | București | Cluj-Napoca | Cluj | Timisoara | Constanta | Iasi | Brasov | Sibiu | Craiova | Deveselu | Cernavoda | Galati',
  RS: 'Belgrade | Beograd | Novi Sad | Subotica | Kragujevac | Presevo',
  RU: 'Moscou | Moscow | Moskva | Saint-Pétersbourg | Saint Petersburg | St Petersburg | Kazan | Sotchi | Sochi | Vladivostok | Novossibirsk | Novosibirsk | Ekaterinbourg | Yekaterinburg | Ekaterinburg | Rostov-sur-le-Don | Rostov-on-Don | Nijni Novgorod | Nizhny Novgorod | Samara | Volgograd | Ufa | Grozny | Kaliningrad | Mourmansk | Murmansk | Arkhangelsk | Khabarovsk | Irkoutsk | Irkutsk | Krasnodar | Koursk | Kursk | Belgorod | Briansk | Bryansk | Tcheliabinsk | Chelyabinsk | Omsk | Perm | Voronej | Voronezh | Toula | Tula | Sarov | Makhachkala | Derbent | Astrakhan | Novorossiysk | Ust-Luga | Tchétchénie | Chechnya | Daghestan | Dagestan | Tatarstan | Sibérie | Siberia | Ulan-Ude | Yakutsk | Tyumen | Krasnoyarsk | Vostochny | Blagoveshchensk',
  SA: "Riyad | Riyadh | Al-Riyadh | Djeddah | Jeddah | Jiddah | Djedda | La Mecque | Mecca | Makkah | Médine | Madinah | Al-Madinah | Al-Madina | Dammam | Khobar | Al-Khobar | Dhahran | Taëf | Taif | Al-Taif | Tabouk | Tabuk | Abha | Al-Ula | AlUla | Yanbu | Jubail | Al-Jubail | Neom | Diriyah | Ad-Diriyah | Diriyya | Buraidah | Ha'il | Najran | Jazan | Jizan | Al-Ahsa | Al-Hofuf | Khamis Mushait | mont Arafat | Qatif | Al-Baha | Rabigh | cité économique du roi Abdallah | King Abdullah Economic City | Qiddiya | Sakaka | Hafr al-Batin | Assir | Asir | Ras Tanura | Abqaiq | Al-Kharj | Al-Qassim | Muzdalifah | Ras Al-Khair | Umluj",
  SD: 'Khartoum | Khartum | Port Sudan | Omdurman | El-Fasher | Al-Fashir | Al-Fasher | El Fashir | Nyala | El Obeid | Al-Obeid | Kassala | Wad Madani | Wad Medani | Geneina | El Geneina | Darfur | Kordofan | Gedaref | Atbara | Merowe | Gezira',
  SE: 'Stockholm | Göteborg | Gothenburg | Malmö | Uppsala | Kiruna | Luleå | Gotland | Visby | Linköping | Örebro | Västerås | Umeå',
  SG: 'Singapour | Singapore | Sentosa | Jurong | Changi',
  SM: 'Saint-Marin | City of San Marino',
  SO: 'Mogadiscio | Mogadishu | Hargeisa | Kismayo | Bosaso | Bossaso | Berbera | Baidoa | Garowe | Beledweyne | Puntland | Las Anod | Jowhar',
  SR: 'Paramaribo | Nieuw Nickerie | Nickerie | Albina | Moengo | Lelydorp | Brokopondo | Commewijne | Marowijne | Apoera | Zanderij | Wanica | district de Para | Coronie | Saramacca | Sipaliwini | Brownsweg | Meerzorg | Paranam | Afobaka | Nieuw-Amsterdam',
  SY: 'Damas | Damascus | Dimashq | Alep | Aleppo | Homs | Hama | Lattaquié | Latakia | Lattakia | Idlib | Idleb | Raqqa | Rakka | Deir ez-Zor | Deir ezzor | Tartous | Tartus | Daraa | Deraa | Palmyre | Palmyra | Hassaké | Hasakah | Hassakeh | Qamichli | Qamishli | Kamechliyé | Soueïda | Sweida | Suwayda | Manbij | Kobani | Kobane | Afrin | Al-Tanf | Hmeimim | Quneitra | plateau du Golan | Golan | Al-Bukamal | Ain Issa',
  TD: "N'Djaména | Ndjamena | Moundou | Abéché | Faya-Largeau | Sarh | Adré | Bongor | Doba | Amdjarass | Zouar",
  TG: 'Lomé | Kara | Sokodé | Kpalimé | Dapaong | Atakpamé',
  TJ: 'Douchanbé | Dushanbe | Khujand | Kulob | Khorog | Bokhtar',
  TM: 'Achgabat | Ashgabat | Turkmenbashi | Awaza | Turkmenabat | Dashoguz',
  TN: 'Tunis | Sfax | Sousse | Carthage | Kairouan | Bizerte | Bizerta | Gabès | Monastir | Hammamet | Djerba | Jerba | Gafsa | Kasserine | Sidi Bouzid | Tataouine | Médenine | Ben Guerdane | Ras Jdir | Ras Jedir | Zarzis | Nabeul | Tozeur | Le Kef | Kef | Jendouba | Béja | Ariana | Ben Arous | Mahdia | La Marsa | Le Bardo | Radès | Siliana | Zaghouan | Kébili | Enfidha | La Goulette | Manouba | El Amra | Remada | Tabarka | Sidi Bou Saïd | Gammarth | Kerkennah | Skhira | Redeyef | Douz | Dehiba',
  TR: 'Ankara | Istanbul | Izmir | Antalya | Bursa | Adana | Gaziantep | Konya | Diyarbakir | Trébizonde | Trabzon | Mersin | Kayseri | Bodrum | Hatay | Antioche | Antakya | Antioch | Incirlik | Iskenderun | Kahramanmaras | Sanliurfa | Urfa | Erzurum | Samsun | Eskisehir | Malatya | Mardin | Cappadoce | Cappadocia | Belek | Andrinople | Edirne | Canakkale | Gallipoli | Ceyhan | Izmit | Kocaeli | Akkuyu | Sakarya | Denizli | Sivas | Sinop | Zonguldak | Dolmabahce | Bestepe | Marmaris | Alanya | Gebze | Imrali | Kilis | Rize | Tekirdag',
  TT: "Port-d'Espagne | Port of Spain | Chaguaramas",
  TZ: 'Dodoma | Dar es Salaam | Arusha | Mwanza | Zanzibar-Ville | Zanzibar City | Bagamoyo | Mbeya | Kilimanjaro | Kigoma | Morogoro | Stone Town',
  UA: 'Kiev | Kyiv | Kharkiv | Kharkov | Odessa | Odesa | Lviv | Lvov | Dnipro | Donetsk | Louhansk | Luhansk | Lugansk | Zaporijjia | Zaporizhzhia | Zaporizhia | Marioupol | Mariupol | Kherson | Mykolaïv | Crimée | Crimea | Sébastopol | Sevastopol | Bakhmout | Bakhmut | Tchernobyl | Chernobyl | Chornobyl | Tchernihiv | Chernihiv | Soumy | Sumy | Poltava | Oujhorod | Uzhhorod | Uzhgorod | Kramatorsk | Avdiivka | Boutcha | Bucha | Irpin | Kryvyï Rih | Simferopol | Yalta | Kertch | Kerch | Donbass | Donbas | Pokrovsk | Vinnytsia | Chernivtsi | Ivano-Frankivsk | Ternopil | Rivne | Lutsk | Zhytomyr | Izmail | Enerhodar',
  US: 'Washington | New York | Los Angeles | Chicago | Houston | Boston | San Francisco | Miami | Philadelphie | Philadelphia | Atlanta | Dallas | Seattle | San Diego | Las Vegas | Detroit | Denver | Phoenix | La Nouvelle-Orléans | New Orleans | Baltimore | Minneapolis | Tampa | Camp David | Mar-a-Lago | Honolulu | Hawaï | Hawaii | Anchorage | Pittsburgh | Cleveland | Nashville | Salt Lake City | San Antonio | Portland | Silicon Valley | Palo Alto | Annapolis | West Point | Palm Beach | West Palm Beach | Fort Lauderdale | Brooklyn | Manhattan | Bretton Woods | Dayton | Cape Canaveral | Oak Ridge | Cincinnati | Indianapolis | St. Louis | Kansas City | Milwaukee | Sacramento | Oakland | Memphis | El Paso | Tucson | Albuquerque | Los Alamos | Guantanamo Bay | Colorado Springs | Omaha | Des Moines | Aspen | Bedminster | Californie | California | Texas | Floride | Florida | Maryland | New Jersey | New Hampshire | Massachusetts | Pennsylvanie | Pennsylvania | Ohio | Michigan | Illinois | Arizona | Nevada | Alaska | Louisiane | Louisiana | Oregon | Colorado | Utah | Minnesota | Wisconsin | Tennessee | Kentucky | Alabama | Mississippi | Arkansas | Oklahoma | Kansas | Missouri | Iowa | Idaho | Wyoming | Nebraska | Connecticut | Delaware | Vermont | Rhode Island | Caroline du Nord | North Carolina | Caroline du Sud | South Carolina | Dakota du Nord | North Dakota | Dakota du Sud | South Dakota | Nouveau-Mexique | New Mexico | Virginie-Occidentale | West Virginia',
  UZ: 'Tachkent | Tashkent | Samarcande | Samarkand | Samarqand | Boukhara | Bukhara | Andijan | Namangan | Ferghana | Fergana | Khiva | Nukus | Termez | Navoi',
  VA: 'Cité du Vatican | Vatican City | place Saint-Pierre | Castel Gandolfo',
  VN: 'Hanoï | Hô Chi Minh-Ville | Ho Chi Minh City | Saigon | Da Nang | Danang | Haiphong | Hai Phong | Nha Trang | Can Tho | Cam Ranh | Ha Long | Hoi An | Quang Ninh',
  YE: "Sanaa | Sana'a | Aden | Hodeïda | Hodeidah | Hudaydah | Taëz | Taiz | Marib | Moukalla | Mukalla | Seiyun | Sayun | Saada | Hadramaout | Hadramaut | Hadramout | Socotra | Shabwa | Al-Mahra | Al Ghaydah | Ibb | Dhale",
  ZA: 'Pretoria | Le Cap | Cape Town | Johannesburg | Bloemfontein | Durban | Soweto | Port Elizabeth | Gqeberha | Sandton | Stellenbosch | Sun City | Polokwane | Rustenburg | Gauteng | KwaZulu-Natal | Ekurhuleni | Tshwane | Marikana | Nelspruit | Mbombela | Richards Bay | Limpopo | Mpumalanga | Cap-Occidental | Western Cape | Cap-Oriental | Eastern Cape',
  ZW: 'Harare | Bulawayo | chutes Victoria | Victoria Falls | Mutare | Hwange | Beitbridge | Masvingo',
};

/** The areas in French, with the turns of phrase of the Maghreb's press. */
const areas: AreaWords = {
  'security-cooperation': {
    label: 'coopération sécuritaire',
    terms: `
      coopération sécuritaire* | coopération de sécurité | coopération policière et sécuritaire |
      collaboration sécuritaire | coordination sécuritaire | partenariat* sécuritaire* |
      partenariat de sécurité | relations sécuritaires | dialogue sécuritaire | accord* de sécurité |
      accord* sécuritaire* | domaine* sécuritaire* | domaine de la sécurité | domaines de la sécurité |
      matière de sécurité | matière sécuritaire | plan sécuritaire | volet sécuritaire | questions de sécurité |
      questions sécuritaires | défis sécuritaires communs | défense et de sécurité | défense et sécurité |
      sécurité et de défense | sécurité et défense | militaire et sécuritaire | sécuritaire et militaire |
      politique et sécuritaire | économique et sécuritaire | sécuritaire et économique | sécurité intérieure |
      sécurité et de migration | sécurité et migration | services de sécurité des deux |
      entre (les) services de sécurité | services sécuritaires des deux | architecture sécuritaire |
      concertation sécuritaire | échanges sécuritaires | dossiers sécuritaires | coopération en sécurité |
      réforme du secteur de la sécurité | sécurité collective | sécurité partagée |
      enjeux sécuritaires communs | feuille de route sécuritaire
    `,
    listed: 'sécurité | sécuritaire*',
  },
  'police-cooperation': {
    label: 'coopération policière',
    terms: `
      police judiciaire | coopération policière* | coopération entre (les) polices |
      coopération entre (les) services de police | coopération entre (les) deux polices |
      entre les services de police | entre les deux polices | entre les polices | services de police des deux |
      collaboration policière | coopération entre police* | formation policière | formation des policiers |
      formation de policiers | forces de l’ordre | patrouilles conjointes | patrouilles mixtes |
      équipes communes d’enquête | enquêtes conjointes | poursuite transfrontalière | officiers de liaison |
      officier de liaison | police scientifique | police technique | échange de policiers |
      académie* de police | école* de police | formation de la police | formation des unités de police |
      formation des gendarmes | formation de gendarmes | formation des forces de police |
      formation des enquêteurs | formation d’enquêteurs | instructeurs de police | instructeurs de la police |
      unités de police judiciaire | polices des deux | gendarmeries des deux | entre (les) gendarmeries |
      deux gendarmeries | patrouilles communes | brigades mixtes | commissariat* commun* |
      équipe* commune* d’enquête | équipe* conjointe* d’enquête | enquêtes communes |
      attaché* de sécurité intérieure | attaché* de police | coopération avec la police |
      coopération des polices | droit de poursuite | empreintes digitales | identification criminelle |
      échange* de policiers | laboratoire de police | école* de gendarmerie
    `,
    listed: 'police | policier* | gendarmerie*',
  },
  'intelligence-sharing': {
    label: 'échange de renseignements',
    terms: `
      échangeront * leurs fichiers | échange de fichiers | partage de données | échange de données |
      mettre en commun leurs renseignements | échange d informations sur | partage d informations |
      fichiers communs | échange* de renseignement* | échange du renseignement | partage de renseignement* |
      partage du renseignement | partage des renseignements | partager des renseignements |
      échanger des renseignements | domaine du renseignement | matière de renseignement* |
      services de renseignement* des deux | entre (les) services de renseignement* |
      échange d’informations sécuritaires | échange d’informations opérationnelles |
      échange d’informations et de renseignements | échange des informations |
      échange d’informations et d’expertise* | échange de données et de renseignements |
      coordination du renseignement | renseignement militaire | mettre en commun des renseignements |
      mise en commun des renseignements | mise en commun du renseignement | partager leurs renseignements |
      échanger leurs renseignements | échanger du renseignement | échanges d’informations sécuritaires |
      échange d’informations sur les réseaux | échange d’informations sur les menaces |
      partage d’informations sur | échange d’informations sensibles | échange d’informations classifiées |
      informations classifiées | renseignement criminel | renseignement opérationnel |
      cellule* de renseignement | fusion du renseignement | coopération dans le renseignement |
      agences de renseignement | échangeront leurs fichiers | échange de renseignements
    `,
    listed: `
      renseignement | renseignements | échange d’informations | partage d’informations | échange d’information |
      partage d’information | échanges d’informations | échange de données | partage de données
    `,
  },
  'counter-terrorism': {
    label: 'lutte contre le terrorisme',
    terms: `
      lutte contre l’extrémisme* | lutte contre les groupes terroristes | antiterroris* | anti-terroris* |
      contre-terrorisme | contreterrorisme | contre le terrorisme | combattre le terrorisme |
      menace* terroriste* | menace du terrorisme | prévention du terrorisme | financement du terrorisme |
      combattants étrangers | combattants terroristes étrangers | extrémisme violent | radicalisation |
      déradicalisation | fléau du terrorisme | combattre les groupes terroristes |
      combattre les groupes jihadistes | combattre les groupes djihadistes | groupes armés terroristes |
      lutte contre les jihadistes | lutte contre les djihadistes | lutte contre le jihadisme |
      lutte contre le djihadisme | lutte contre les cellules | cellules terroristes | réseaux terroristes |
      réseaux jihadistes | réseaux djihadistes | menace* jihadiste* | menace* djihadiste* |
      contrer le terrorisme | éradiquer le terrorisme | éradication du terrorisme | endiguer le terrorisme |
      contrer l’extrémisme | prévention de l’extrémisme | combattants de retour | contre daech |
      contre boko haram
    `,
    listed: 'terrorisme | extrémisme | jihadisme | djihadisme | radicalisme',
  },
  'organised-crime': {
    label: 'criminalité organisée',
    terms: `
      criminalité organisée | crime organisé | criminalité transnationale | criminalité transfrontalière |
      criminalité transfrontière | crime transnational | crime transfrontalier | crimes transfrontaliers |
      crimes transnationaux | grande criminalité | grand banditisme | lutte contre la criminalité |
      lutte contre le crime | réseau* criminel* | organisations criminelles | narcobanditisme |
      criminalité sous toutes ses formes | différentes formes de criminalité | menaces transnationales |
      prévention du crime | formes de crime* | réseaux de criminalité | bandes criminelles |
      crime transfrontière | criminalité internationale | criminalité financière |
      criminalité environnementale | trafics en tout genre | trafics en tous genres | trafics illicites |
      trafics transfrontaliers | trafic d’armes | trafic illicite d’armes | contrebande transfrontalière |
      lutte contre la contrebande | lutte contre les trafics | lutte contre les mafias | coupeurs de route |
      crimes environnementaux
    `,
    listed: 'criminalité | crime | trafics | contrebande | banditisme',
  },
  'drug-trafficking': {
    label: 'trafic de stupéfiants',
    terms: `
      fichiers sur les stupéfiants | stupéfiants | cocaïne | saisies de drogue | narcotrafic |
      trafic de stupéfiants | trafic de drogue* | trafic des stupéfiants | trafic de la drogue |
      trafic international de drogue* | trafic illicite de stupéfiants | trafics de drogue* |
      trafic illicite de drogue* | narcotrafic* | narco-trafic* | lutte contre la drogue |
      lutte contre les drogues | lutte contre les stupéfiants | antidrogue | anti-drogue* | antistupéfiants |
      narcotrafiquants | trafic de cocaïne | trafic de cannabis | trafic de haschich | trafic de résine |
      trafic d’héroïne | trafic de captagon | drogues de synthèse | trafiquants de drogue* |
      cartels de la drogue | saisies de drogue* | routes de la drogue | précurseurs chimiques |
      production de drogue* | contrebande de drogue* | lutte contre le cannabis | lutte contre la cocaïne |
      narco*
    `,
    listed: 'stupéfiants | drogue* | cannabis | cocaïne',
  },
  'human-trafficking': {
    label: 'traite des êtres humains et trafic de migrants',
    terms: `
      traite des êtres humains | traite d’êtres humains | traite des personnes | traite de personnes |
      traite humaine | trafic d’êtres humains | trafic des êtres humains | trafic humain | trafic de personnes |
      trafic de migrants | trafic des migrants | trafic illicite de migrants | traite des humains |
      réseaux de passeurs | réseau de passeurs | passeurs de migrants | trafiquants d’êtres humains |
      réseaux de trafic | réseaux de traite | filière* de passeurs | filière* d’immigration |
      filière* de migration | filière* migratoire* | filière* clandestine* | filière* criminelle* |
      contre les passeurs | démantèlement des filières | démanteler les filières | démanteler les réseaux de |
      trafiquants de migrants | trafiquants d’hommes | trafiquants de personnes | traite et le trafic |
      traite et de trafic | victimes de la traite | victimes de traite | trafic de femmes | trafic d’enfants |
      traite des enfants | traite des femmes
    `,
    listed: 'traite | passeurs | filières',
  },
  'irregular-migration': {
    label: 'migration irrégulière et gestion des migrations',
    terms: `
      migration* irrégulière* | migration* clandestine* | migration* illégale* | immigration irrégulière |
      immigration clandestine | immigration illégale | émigration clandestine | migrants irréguliers |
      migrants clandestins | migrants en situation irrégulière | gestion des migrations |
      gestion de la migration | gestion migratoire | flux migratoires | politique* migratoire* |
      question* migratoire* | coopération migratoire | matière de migration* | matière migratoire |
      domaine de la migration | domaine migratoire | volet migratoire | partenariat* migratoire* |
      pacte migratoire | défis migratoires | enjeux migratoires | crise migratoire | migration et mobilité |
      sécurité et migration | gouvernance migratoire | surveillance des côtes | départs de pirogues |
      départs irréguliers | départs clandestins | départs de migrants | traversées clandestines |
      traversées irrégulières | déclaration* sur les migrations | déclaration* sur la migration |
      coopération sur les migrations | coopération sur la migration | question des migrations |
      question de la migration | dossier migratoire | dossier des migrations |
      causes profondes de la migration | causes profondes des migrations | causes de la migration |
      accord* migratoire* | accord* sur les migrations | accord* sur la migration | maîtrise des flux |
      maîtrise de l’immigration | lutte contre les migrations | gestion des flux | phénomène migratoire |
      pression migratoire | routes migratoires | route migratoire | politique d’asile | politiques d’asile |
      asile et migration* | asile et immigration | dialogue migratoire | arrivées irrégulières |
      arrivées de migrants | migrations et mobilité | prise en charge des réfugiés
    `,
    listed: 'migration | migrations | immigration | migratoire* | asile',
  },
  readmission: {
    label: 'retour et réadmission',
    terms: `
      réadmission des | rapatriement des | laissez-passer consulaires | reprise des ressortissants |
      réadmission* | accord* de retour | rapatriement des migrants | rapatriement de migrants |
      rapatriement des ressortissants | rapatriement de ressortissants | rapatriement des mineurs |
      retour des migrants | retour des ressortissants | retours forcés | retour forcé | retour volontaire |
      retours volontaires | reconduite* à la frontière | laissez-passer consulaire* | oqtf |
      retour des mineurs | expulsion des migrants | éloignement des étrangers | reprise de ses ressortissants |
      retour de leurs ressortissants | retour de ses ressortissants | retour de ressortissants |
      retour des déboutés | retour des clandestins | retour des réfugiés | retour des étrangers |
      retour de migrants | réintégration des migrants | retour et réintégration | retour et de réintégration |
      réinsertion des migrants | vols de retour | vols retour | éloignement des migrants |
      éloignement des personnes | éloignement de ressortissants | expulsion des étrangers |
      expulsion de ressortissants | expulsions de migrants | mineurs non accompagnés |
      reprise de leurs ressortissants | identification des migrants | identification des ressortissants |
      obligations de quitter | éloignement
    `,
    listed: 'retours | rapatriement* | éloignement* | expulsions | réintégration',
  },
  'border-security': {
    label: 'sécurité des frontières',
    terms: `
      frontière commune | surveiller les côtes | surveillance des côtes | mieux surveiller | postes frontières |
      poste frontière | garde-côtes | sécurité des frontières | sécurité aux frontières | sécurité frontalière |
      sécurisation des frontières | gestion des frontières | gestion intégrée des frontières |
      gestion frontalière | contrôle des frontières | contrôle aux frontières | contrôles aux frontières |
      contrôles frontaliers | contrôle frontalier | surveillance des frontières | surveillance frontalière |
      protection des frontières | police aux frontières | police des frontières | gardes-frontières |
      garde-frontière* | sécuriser les frontières | sécuriser leurs frontières | coopération frontalière |
      frontière* commune* | frontière* partagée* | surveillance de la frontière | contrôle de la frontière |
      contrôle de leur* frontière* | contrôle de frontière* | sécurité de la frontière |
      sécurité de leur* frontière* | sécurisation de la frontière | sécurisation de leur* frontière* |
      gestion de la frontière | protection de la frontière | protection de leur* frontière* |
      poste* frontière* | poste* frontalier* | points de passage frontaliers | zones frontalières |
      zone frontalière | régions frontalières | comité* frontalier* | comité* transfrontalier* |
      commission* frontalière* | surveiller les frontières | surveiller leurs frontières |
      contrôler les frontières | contrôle biométrique | fraude documentaire | documents de voyage frauduleux |
      frontex | délimitation de la frontière | démarcation de la frontière | frontières maritimes
    `,
    listed: 'frontières | frontalier* | frontière',
  },
  cybersecurity: {
    label: 'cybersécurité',
    terms: `
      cybersécurité | cyber-sécurité | cyberdéfense | cyber-défense | cybercriminalité | cyber-criminalité |
      cybercrime* | cyberattaque* | cyber-attaque* | cyberespace | cybermenace* | cyber-menace* |
      menaces cybernétiques | sécurité informatique | sécurité numérique | sécurité des systèmes d’information |
      sécurité de l’information | criminalité informatique | criminalité électronique | menaces numériques |
      cyberterrorisme | cyber-résilience | incident* informatique* | incident* cyber* | réponse aux incidents |
      attaques informatiques | attaque informatique | menaces informatiques | menaces cyber | défense cyber |
      domaine cyber | exercice* cyber* | systèmes d’information | piratage informatique | résilience numérique |
      résilience cyber | protection des infrastructures numériques | protection des systèmes |
      infrastructures critiques | cybersécuri* | cyberespionnage | crimes informatiques | preuve* numérique* |
      preuve* électronique*
    `,
    listed: 'cyber*',
  },
  'judicial-cooperation': {
    label: 'coopération judiciaire et extradition',
    terms: `
      coopération judiciaire* | coopération juridique* | domaine judiciaire | domaine de la justice |
      matière judiciaire | matière de justice | matière pénale | matières pénales | matière civile |
      entraide judiciaire | entraide pénale | entraide juridique | assistance judiciaire | extradition* |
      extrader | transfèrement* | transfert des détenus | transfert de détenus | transfert des condamnés |
      personnes condamnées | commissions rogatoires | commission rogatoire | magistrat* de liaison |
      formation des magistrats | administration pénitentiaire | coopération pénitentiaire |
      domaine pénitentiaire | système judiciaire | systèmes judiciaires | modernisation de la justice |
      entre les parquets | ministère public des deux | partenariat judiciaire | transfert de prisonniers |
      transfert des prisonniers | transfert des personnes | remise des suspects | remise de suspects |
      mandat* d’arrêt | avoirs criminels | recouvrement des avoirs | restitution des avoirs |
      saisie des avoirs | gel des avoirs | coopération entre (les) parquets |
      coopération entre (les) magistrats | échange* de magistrats | formation de magistrats |
      formation des juges | formation des greffiers | formation judiciaire | magistrature des deux |
      procureurs des deux | cours suprêmes des deux | cours constitutionnelles | droit de la famille |
      état de droit et justice | gestion des prisons | gestion pénitentiaire | personnel pénitentiaire |
      réinsertion des détenus | peines alternatives | exécution des jugements | reconnaissance des jugements |
      enlèvements d’enfants
    `,
    listed: 'justice | judiciaire* | juridique* | pénitentiaire* | prisons | magistrat* | tribunaux',
  },
  'major-events-security': {
    label: 'sécurité des grands événements',
    terms: `
      sécurité des grands événements | sécurisation des grands événements |
      sécurisation des grandes manifestations | sécurité des grandes manifestations |
      sécurisation des événements | sécurisation des manifestations sportives |
      sécurité des manifestations sportives | sécurité des événements sportifs |
      grandes manifestations sportives | grands événements sportifs | sécurisation de la coupe |
      sécurité de la coupe | sécurisation du mondial | sécurité du mondial | sécurisation des jeux |
      sécurité dans les stades | sécurité des stades | gestion des foules | sécurité des jeux olympiques |
      manifestations sportives internationales | sécurisation de la can | événements sportifs majeurs |
      déplacement des supporters | déplacements de supporters | gestion des supporters |
      encadrement des supporters | accueil des supporters | grandes compétitions | sécurité des compétitions |
      sécurisation des compétitions | sécurité des matchs | sécurisation des matchs | sécurité sportive |
      sécurité du football | violence dans les stades | hooliganisme | supporters violents | spotters |
      sécurisation des stades | sécurité des jeux | sécurité de la can | événements internationaux majeurs |
      sécurité événementielle | grands rassemblements | gestion des grands événements | sécurisation du sommet |
      sécurité lors de la coupe | sécurisation des grands événements sportifs | manifestations sportives |
      évènements sportifs `,
    listed: 'grands événements | grandes manifestations | supporters | stades | compétitions sportives',
  },
  'defence-cooperation': {
    label: 'coopération de défense',
    terms: `
      force commune | force conjointe | avenir du camp | base militaire | accord militaire |
      coopération entre armées | coopération de défense | coopération défensive | coopération militaire* |
      coopération militaro* | collaboration militaire | partenariat* de défense | partenariat* militaire* |
      partenariats défensifs | relations militaires | relations de défense | liens militaires |
      accord* de défense | accord* militaire* | pacte de défense | domaine militaire | domaines militaires |
      domaine de la défense | domaines de la défense | domaine de défense | matière de défense |
      matière militaire | plan militaire | volet militaire | assistance militaire | commission militaire mixte |
      défense et de sécurité | défense et sécurité | sécurité et de défense | sécurité et défense |
      militaire et sécuritaire | militaire et technique | militaro-technique | entre les deux armées |
      entre les armées | entre les forces armées | entre leurs forces armées | armées des deux pays |
      échanges militaires | questions de défense | camp militaire | camps militaires | base* militaire* |
      présence militaire | état*-majors des deux | entre (les) états-majors | brigade commune |
      brigade conjointe | armées de l’air des deux | marines des deux | forces armées des deux |
      relations entre (les) armées | dialogue stratégique de défense | stratégie de défense |
      politique de défense | statut des forces | appui militaire | soutien militaire | aide militaire |
      capacités militaires | capacités de défense | interopérabilité | attaché* de défense |
      attaché* militaire* | comité mixte militaire | commission* militaire* | coopération opérationnelle
    `,
    listed: 'défense | militaire* | armée* | état-major',
  },
  'military-training': {
    label: 'formation militaire',
    terms: `
      formation des forces spéciales | stage à salon | pilotes * suivront | stages pour officiers |
      école de guerre | places à son école de guerre | formation d officiers | formation de * soldats |
      formation * officiers | formation de gardes-côtes | formation des gardes-côtes |
      stages d’officiers | formation de plongeurs | places à (son) école de guerre | école de conduite |
      formation militaire | formations militaires | formation des militaires | formation des officiers |
      formation des soldats | formation des troupes | formation des forces armées | formation des pilotes |
      formation de pilotes | formation des cadres militaires | entraînement militaire |
      entraînement* conjoint* | entraînements militaires | entraînement des militaires |
      entraînement des forces | instruction militaire | instructeurs militaires | échange d’instructeurs |
      stages militaires | académie* militaire* | école* militaire* | enseignement militaire |
      enseignement supérieur militaire | stagiaires militaires | formation des forces |
      formation de forces spéciales | formation des unités | formation des commandos | formation de commandos |
      formation des parachutistes | formation de parachutistes | formation des équipages |
      formation d’équipages | formation des sous-officiers | formation de soldats | formation de militaires |
      formation des armées | formation de l’armée | formation des marins militaires | formation navale |
      formation de cadres militaires | pilotes de chasse | pilotes militaires | élèves officiers |
      officiers stagiaires | école* de guerre | école* de pilotage | école* de l’air | école* navale* |
      école* d’état-major | collège* de défense | détachement* d’instruction | entraînement des soldats |
      entraînement des troupes | entraînement des pilotes | entraînement commun | préparation opérationnelle |
      cours militaires | stages de formation | places dans ses écoles militaires
    `,
    listed: 'entraînement | entraînements | instruction ',
  },
  'joint-exercises': {
    label: 'exercices conjoints',
    terms: `
      exercice de forces spéciales | s'exerceront | entraînements communs | exercice naval | manœuvres navales |
      exercice annuel | exercice* conjoint* | exercice* commun* | exercice* militaire* | exercice* combiné* |
      exercice* naval* | exercice* aérien* | exercice* maritime* | exercice* bilatéra* |
      exercice* multinationa* | exercice* interarmées | manœuvre* militaire* | manœuvre* conjointe* |
      manœuvre* commune* | manœuvre* navale* | african lion | entraînements conjoints | exercice* tactique* |
      exercice* terrestre* | exercice* amphibie* | exercice* aéronava* | exercice* franco* | exercice* maroco* |
      exercice* mixte* | exercice* de simulation | exercice* de sauvetage | exercice* d’entraînement |
      prochains exercices | manœuvre* aérienne* | manœuvre* maritime* | manœuvre* bilatérale* |
      manœuvre* terrestre* | jeux de guerre | entraînement* naval* | tirs réels | manœuvres communes |
      exercices communs
    `,
    listed: 'exercices | manœuvres',
  },
  'defence-industry': {
    label: 'industrie de défense',
    terms: `
      industrie* de défense | industrie* de la défense | industrie* militaire* | industrie* de l’armement |
      industrie* d’armement | industrie* défensive* | production militaire | production de défense |
      production d’armement | fabrication militaire | fabrication de drones | production de drones |
      fabrication d’armes | technologies de défense | technologie de défense | technologies militaires |
      coproduction de | coproduction d’ | coproduction militaire | codéveloppement | co-développement |
      secteur de la défense | aéronautique et défense | matériel militaire produit |
      industrie navale militaire | industrie aéronautique militaire | constructions navales militaires |
      construction de navires militaires | maintenance d’avions militaires | maintenance des hélicoptères |
      maintenance aéronautique | fabrication de munitions | production de munitions |
      fabrication de véhicules blindés | production de véhicules militaires | assemblage de drones |
      usine de drones | usine d’armement | coproduction d’armes | systèmes d’armes
    `,
    listed: 'armement industriel',
  },
  'arms-procurement': {
    label: "acquisition d'armements",
    terms: `
      vente* d’armes | vente* d’armement* | achat* d’armes | achat* d’armement* | acquisition* d’arm* |
      contrat* d’arm* | marché* d’armement* | exportation* d’armes | exportation* d’armement* |
      livraison* d’armes | fourniture* d’armes | équipement* militaire* | équipement* de défense |
      matériel* militaire* | matériel* de défense | commerce d’armes | achat d’avions | vente d’avions |
      achat d’hélicoptères | vente d’hélicoptères | achat de drones | vente de drones | véhicules blindés |
      blindés légers | drones de surveillance | drones de combat | drones armés | drones militaires |
      avions de combat | avions de chasse | avions de patrouille maritime | avions militaires |
      avions de transport militaire | hélicoptères de combat | hélicoptères militaires |
      hélicoptères d’attaque | navires de guerre | bâtiments de guerre | achat de frégates | vente de frégates |
      livraison de frégates | achat de sous-marins | vente de sous-marins | achat de missiles |
      vente de missiles | achat de chars | vente de chars | livraison de chars | achat de blindés |
      achat de munitions | fourniture de munitions | livraison de munitions | livraison de drones |
      livraison d’avions | acquisition d’avions | acquisition de drones | acquisition d’hélicoptères |
      acquisition de navires | acquisition de frégates | acquisition de missiles | défense antiaérienne |
      défense sol-air | systèmes de missiles | fourniture d’équipements militaires
    `,
    listed: 'armes | armement | armements | munitions | blindés | chars | drones | missiles',
  },
  'military-health': {
    label: 'santé militaire',
    terms: `
      domaine de la santé militaire | santé militaire | médecine militaire | hôpital militaire |
      hôpitaux militaires | hôpital* militaire* de campagne | santé des armées | services de santé militaire* |
      médecins militaires | médico-militaire* | hôpital de campagne | hôpitaux de campagne |
      médecin* militaire* | chirurgie de guerre | infirmiers militaires | antenne chirurgicale |
      soins aux blessés de guerre
    `,
    listed: 'santé aux armées',
  },
  'maritime-security': {
    label: 'sécurité maritime',
    terms: `
      patrouiller ensemble | patrouilles communes en mer | estuaire | surveillance des côtes | patrouilleurs |
      mer rouge | lutte contre la piraterie | action de l'état en mer | sécurité maritime | sûreté maritime |
      sécurité en mer | sécurité navale | surveillance maritime | coopération navale | garde-côte* |
      gardes-côtes | patrouille* maritime* | patrouille* navale* | piraterie | liberté de navigation |
      sauvetage en mer | recherche et sauvetage | recherche et de sauvetage |
      domaine maritime et naval | golfe de guinée | routes maritimes | voies maritimes | voies de navigation |
      liberté de la navigation | sécurité de la navigation | sûreté de la navigation | sûreté portuaire |
      sécurité portuaire | surveillance côtière | surveillance des eaux | espaces maritimes |
      zone* économique* exclusive* | sauvetage maritime | patrouilles en mer | patrouilleurs côtiers |
      criminalité maritime | brigandage maritime | pirates en mer | marine nationale des deux |
      entre (les) marines | information maritime | connaissance du domaine maritime | détroit d’ormuz |
      garde-côtes | surveillance du canal | patrouilles maritimes
    `,
    listed: 'naval* | marine',
  },
  peacekeeping: {
    label: 'maintien de la paix',
    terms: `
      forces de paix | monusco | minusca | minusma | maintien de la paix | maintien de paix |
      opérations de paix | opération de paix | opérations de maintien | consolidation de la paix |
      casques bleus | soutien à la paix | missions onusiennes | missions de l’onu | missions des nations unies |
      édification de la paix | post-conflit* | casque* bleu* | contingent* onusien* | force* de paix |
      missions de paix | mission de paix | soutien de la paix | force onusienne | mission onusienne |
      force africaine en attente | déploiement de casques | contributeurs de troupes | pays contributeurs |
      mission d’observation | observateurs militaires | désarmement, démobilisation | médiation africaine |
      opérations de paz
    `,
    listed: 'soldats de la paix',
  },
  'expertise-exchange': {
    label: "échange d'expertise",
    terms: `
      partage d'expérience* | échange d'expérience* | savoir-faire | envoi d'experts | formation d'experts |
      jumelage | échange* d’expertise* | échange* de l’expertise | échange* d’expérience* |
      échange* des expérience* | échange* des expertises | échanger les expérience* |
      échanger leurs expérience* | échanger les expertises | partage d’expertise* | partage de l’expertise | partage des expériences | partage des expertises | partager son expertise |
      partager leur expertise | partager son expérience | partager les expériences | transfert d’expertise* |
      transfert de savoir-faire | échange* de savoir-faire | partage de savoir-faire |
      transfert de compétences | échange* de compétences | bonnes pratiques | meilleures pratiques |
      échange* de connaissances | partage de connaissances | partage des connaissances | échange* d’experts |
      renforcement des capacités | renforcement de capacités | assistance technique | expertise technique |
      expertises techniques | retour d’expérience | échange* de vues et d’expériences |
      informations et d’expertise* | informations et d’expérience* | informations et des expériences |
      partager son savoir-faire | partager leur savoir-faire | partager leurs savoir-faire |
      partager leurs expériences | partager leurs expertises | partager l’expertise | partager l’expérience |
      faire profiter de son expérience | faire bénéficier de son expérience |
      faire bénéficier de son expertise | bénéficier de l’expérience | bénéficier de l’expertise |
      bénéficier du savoir-faire | tirer profit de l’expérience | s’inspirer de l’expérience |
      mise à disposition d’experts | mise à disposition d’une expertise | appui technique |
      accompagnement technique | échange* d’idées et d’expériences | visites d’étude | voyages d’étude |
      visite d’étude | jumelage* institutionnel* | transfert de connaissances | transferts de connaissances |
      transfert du savoir-faire | partage du savoir-faire | partage de connaissance | échange* de pratiques |
      échange* des pratiques | échange* de technicien*
    `,
    listed: `
      expertise | expertises | expérience | expériences | savoir-faire | connaissances |
      renforcement des compétences
    `,
  },
  'regional-security': {
    label: 'sécurité régionale',
    terms: `
      paix dans les grands lacs | paix dans la région | situation dans la région | crise soudanaise |
      sécurité régionale | stabilité régionale | paix régionale | stabilité dans la région |
      stabilité de la région | sécurité dans la région | sécurité de la région |
      sécurité et la stabilité régionale* | stabilité au sahel | sécurité au sahel | paix au sahel |
      stabilité du sahel | situation au sahel | région du sahel | région sahélienne | bande sahélo |
      sahélo-saharienne | stabilité au moyen-orient | paix au moyen-orient | situation au moyen-orient |
      situation à gaza | crise libyenne | situation en libye | stabilité en afrique | sécurité en afrique |
      questions régionales | dossiers régionaux | crises régionales | conflits régionaux | défis régionaux |
      sécurité en méditerranée | stabilité en libye | stabilité du liban | stabilité en syrie |
      stabilité au soudan | situation au soudan | situation en syrie | situation au liban |
      situation en ukraine | paix en ukraine | situation à haïti | stabilité des grands lacs |
      région des grands lacs | corne de l’afrique | bassin du lac tchad | liptako-gourma | est de la rdc |
      est du congo | sécurité du sahel | crise au sahel | crise sahélienne | pays du sahel |
      conflit* au moyen-orient | crise au moyen-orient | crise au soudan | cessez-le-feu à gaza |
      guerre à gaza | conflit israélo-palestinien | question palestinienne | cause palestinienne |
      solution à deux états | processus de paix | stabilité en méditerranée |
      situation sécuritaire dans la région | situation sécuritaire régionale | situation régionale |
      actualité régionale | situation au Proche-Orient | situation dans le | Caucase du Sud
    `,
    listed: 'sahel | moyen-orient | gaza',
  },
  'western-sahara': {
    label: 'Sahara occidental',
    terms: `
      sahara occidental | sahara marocain | question du sahara | dossier du sahara | conflit du sahara |
      affaire du sahara | cause nationale | provinces du sud | provinces sahariennes | plan d’autonomie |
      initiative d’autonomie | proposition d’autonomie | autonomie marocaine | plan marocain d’autonomie |
      initiative marocaine | marocanité du sahara | souveraineté du maroc sur | souveraineté marocaine sur |
      intégrité territoriale du royaume | intégrité territoriale du maroc |
      différend régional autour du sahara | différend autour du sahara | conflit régional sur le sahara |
      conflit autour du sahara | différend sur le sahara | dossier saharien | position sur le sahara |
      marocanité | souveraineté sur le sahara | souveraineté du royaume sur | cause sacrée | première cause |
      consulat* à dakhla | consulat* à laâyoune | peuple sahraoui | autodétermination du sahara | minurso |
      résolution 2797
    `,
    listed: 'sahara',
  },
  trade: {
    label: 'commerce',
    terms: `
      débouchés | droits de douane | produits agricoles | commerce bilatéral | commerce extérieur |
      commerce international | échanges commerciaux | échange commercial | relations commerciales |
      relation commerciale | liens commerciaux | coopération commerciale | accord* commercia* | libre-échange |
      balance commerciale | économique et commercia* | économiques et commercia* | commercial et économique |
      commerciale et économique | commerciales et économiques | commerce et l’investissement |
      commerce et investissement | commerce et d’investissement | coopération économique |
      partenariat* économique* | relations économiques | liens économiques | chambre* de commerce |
      conseil d’affaires | forum économique | forum d’affaires | conseil économique |
      exportations et importations | importations et exportations | accès’au marché | facilitation du commerce |
      échanges bilatéraux | volume des échanges | volume d’échanges | échanges économiques |
      mission économique | missions économiques | mission commerciale | missions commerciales |
      mission d’affaires | rencontres d’affaires | hommes d’affaires des deux | opérateurs économiques |
      patronats des deux | secteur privé des deux | communauté* d’affaires | exportation de produits |
      exportations de produits | exportations agricoles | importation de produits | importations de produits |
      produits agricoles et alimentaires | commerce de produits | commerce des produits |
      commerce des phosphates | commerce du cacao | commerce intra-africain | commerce transfrontalier |
      zlecaf | tarifs douaniers préférentiels | préférences commerciales | barrières commerciales |
      obstacles au commerce | accès au marché | débouchés commerciaux | échanges de marchandises |
      échanges agricoles | accord* d’association | partenariat commercial | partenariats commerciaux |
      comité commercial | foire* internationale* | foires et salons | entrepris* des deux pays |
      accès aux marchés | commerce des | commerce de | commerce du | crevettes | exportations
    `,
    listed: 'commerce | commercia* | économie | économique* | exportation* | importation* | exportateurs',
  },
  investment: {
    label: 'investissement',
    terms: `
      mission économique | investir dans | promotion des investissements | hommes d'affaires | investissements |
      coopération en matière d’investissement* | promotion de l’investissement | investissement direct |
      opportunités’d’investissement* | fonds d’investissement | fonds souverain* | climat des affaires |
      investisseurs | partenariat public-privé | partenariats public-privé | promouvoir l’investissement |
      accord* d’investissement* | investissement étranger | investisseur* | coentreprise* | co-entreprise* |
      joint-venture* | zones économiques spéciales | zone économique spéciale | zones industrielles |
      zone industrielle | parcs industriels | parc industriel | projets d’investissement | guichet unique |
      implantation d’entreprises | attractivité économique
    `,
    listed: 'investissement* | zones franches | investir | investit | investissent | investira | investiront',
  },
  customs: {
    label: 'douanes',
    terms: `
      coopération douanière* | assistance douanière | assistance administrative mutuelle |
      administration* douanière* | administration des douanes | administrations des douanes |
      accord* douanier* | matière douanière | domaine douanier | procédures douanières | droits de douane |
      dédouanement | union douanière | certificat* d’origine | règles d’origine | services douaniers |
      données douanières | poste* douanier* | bureau* de douane | formation des douaniers |
      formation de douaniers | contrôles douaniers | contrôle douanier | contrôle des conteneurs |
      fraude douanière | formalités douanières | transit douanier | régime douanier | tarifs douaniers |
      barrières douanières | exonérations douanières | franchise douanière | opérateur économique agréé |
      opérateurs économiques agréés | exemption de droits | entre (les) douanes
    `,
    listed: 'douane* | douanier* | tarifs',
  },
  finance: {
    label: 'finances et fiscalité',
    terms: `
      coopération financière | partenariat financier | domaine financier | domaine des finances |
      secteur financier | services financiers | secteur bancaire | coopération bancaire | domaine bancaire |
      banque* centrale* | double imposition | doubles impositions | fiscalité | coopération fiscale |
      matière fiscale | convention fiscale | évasion fiscale | blanchiment | cour des comptes |
      cours des comptes | inspection* des finances | finances publiques | finance islamique |
      finance participative | marché des capitaux | marchés de capitaux | bourse de casablanca |
      ligne de crédit | lignes de crédit | allègement de la dette | conversion de dette |
      renseignement financier | convention de non-double | conventions fiscales | administration fiscale |
      administrations fiscales | échange de renseignements fiscaux | fraude fiscale |
      coopération entre (les) banques | banques des deux | paiements transfrontaliers |
      paiement* électronique* | paiement* mobile* | monnaie locale | monnaies locales | monnaies nationales |
      marchés financiers | marché financier | secteur des assurances | inclusion financière |
      place* financière* | casablanca finance city | prêt* concessionnel* | prêt* souverain* |
      appui budgétaire | restructuration de la dette | rééchelonnement de la dette | annulation de la dette |
      remise de dette | garantie de l’état | finance verte | finance durable | finance climatique |
      lutte contre la corruption | contrôle des finances | contrôle financier | juridictions financières |
      comptabilité publique | flux financiers illicites | banque de développement | banques de développement
    `,
    listed: 'finance | finances | banque | banques | fiscal* | assurance* | audit | dette | bancaire*',
  },
  'gas-oil': {
    label: 'gaz et pétrole',
    terms: `
      gaz naturel | gazoduc* | gaz et pétrole | pétrole et gaz | pétrole et de gaz | gaz et de pétrole |
      pétrolier* et gazier* | hydrocarbure* | secteur pétrolier | produits pétroliers | exploration pétrolière |
      exploration gazière | gnl | approvisionnement en gaz | projet gazier | oléoduc* | raffinage |
      terminal gazier | terminal méthanier | terminaux gaziers | gaz liquéfié | gisement* gazier* |
      gisement* de gaz | gisement* pétrolier* | stockage de gaz | stockage de pétrole | stockage pétrolier |
      livraisons de gaz | livraison de gaz | livraisons de pétrole | fourniture de gaz | fourniture de pétrole |
      importation de gaz | importations de gaz | exportation de gaz | exportations de gaz |
      approvisionnement en pétrole | approvisionnement en carburant* | raffinerie* | pétrochimi* |
      exploration d’hydrocarbures | prospection pétrolière | forage* pétrolier* | coopération pétrolière |
      coopération gazière | pétrole brut | gaz butane | brut | exportation du brut | interconnexion gazière
    `,
    listed: 'gaz | pétrole | pétrolier* | gazier* | carburants',
  },
  'renewable-energy': {
    label: 'énergies renouvelables',
    terms: `
      énergie solaire | centrale solaire | barrage hydroélectrique | énergies propres | énergie* renouvelable* |
      énergie* propre* | énergie* verte* | énergie* solaire* | énergie* éolienne* | énergie* durable* |
      hydrogène | transition énergétique | efficacité énergétique | interconnexion* électrique* |
      parc* éolien* | centrale* solaire* | éolien | solaire | ammoniac vert | décarbon* |
      coopération énergétique | domaine de l’énergie | domaine énergétique | secteur énergétique |
      secteur de l’énergie | partenariat énergétique | développement durable et énergie | photovoltaïque |
      panneaux solaires | station* solaire* | champ* solaire* | champ* éolien* | plaque* solaire* |
      ferme* solaire* | éoliennes | interconnexion* énergétique* | réseau* électrique* | câble électrique |
      câble sous-marin électrique | liaison électrique | électrification | hydroélectri* | biomasse | biogaz |
      biocarburant* | géothermie | géothermique | énergie bas carbone | neutralité carbone |
      mobilité électrique | batteries électriques | stockage de l’énergie | stockage d’énergie |
      sobriété énergétique | mix énergétique | souveraineté énergétique | sécurité énergétique |
      production d’électricité | exportation d’électricité | éolien en mer | hydrogène vert |
      interconnexion électrique
    `,
    listed: 'énergies | solaire',
  },
  water: {
    label: 'eau',
    terms: `
      gestion de l’eau | gestion des eaux | ressources en eau | ressources hydriques | domaine de l’eau |
      secteur de l’eau | stress hydrique | sécurité hydrique | pénurie d’eau | dessalement | eau potable |
      eaux usées | traitement des eaux | assainissement | économie d’eau | transfert d’eau | barrages |
      irrigation | protection du littoral | protection côtière | gestion du littoral | gestion côtière |
      inondations | hydrologie | eaux souterraines | alimentation en eau | politique de l’eau | hydraulique* |
      érosion côtière | érosion du littoral | trait de côte | protection des côtes | digues |
      digue de protection | traitement de l’eau | épuration | station* d’épuration | réutilisation des eaux |
      réutilisation de l’eau | gestion intégrée des ressources | accès à l’eau | adduction d’eau |
      approvisionnement en eau | forages d’eau | points d’eau | bassins versants | bassin versant |
      bassin du fleuve | nappes phréatiques | nappe phréatique | lutte contre la sécheresse |
      gestion de la sécheresse | eaux transfrontalières | eau et d’assainissement | goutte à goutte
    `,
    listed: 'eau | eaux | hydrique* | barrage*',
  },
  agriculture: {
    label: 'agriculture',
    terms: `
      transhumance | filière cacao | agroalimentaire | agriculture | agricole* | agroalimentaire* |
      agro-alimentaire* | agro-industr* | agritech | engrais | fertilisant* | fertilisation | phosphate* |
      sécurité alimentaire | souveraineté alimentaire | phytosanitaire* | protection des végétaux |
      protection végétale | élevage | vétérinaire* | santé animale | agronomique* | agronomie |
      développement rural | céréales | santé des sols | fertilité des sols | filière* céréalière* |
      filière* laitière* | filière* bovine* | filière* avicole* | filière* oléicole* | filière* viande* |
      filière* cacao | filière* café | filière* coton | filière* riz | filière* anacarde | filière* dattes |
      semences | semencier* | production de blé | exportation de blé | importation de blé | fourniture de blé |
      achat de blé | arboriculture | oléicult* | oliveraie* | riziculture | maraîchage | maraîcher* |
      agroécologie | mécanisation | machinisme | agriculteurs | terres arables | bétail | cheptel |
      viandes rouges | aviculture | apiculture | palmier dattier | sécurité sanitaire des aliments |
      santé des plantes | quarantaine végétale | cacao | tracteurs | agro-industrie | crues
    `,
    listed: 'alimentation | blé | agro* | agriculteurs | élevage | engrais',
  },
  fisheries: {
    label: 'pêche',
    terms: `
      pêche maritime | pêches maritimes | accord* de pêche | secteur de la pêche | domaine de la pêche |
      produits de la mer | halieutique* | aquaculture | aquacole* | économie bleue | pêche illégale |
      pêche durable | ressources marines | pêche artisanale | pêche industrielle | pêche côtière |
      pêche hauturière | pêche continentale | pêche illicite | pêche inn | zones de pêche | licences de pêche |
      licence de pêche | droits de pêche | quotas de pêche | quota de pêche | ports de pêche | port de pêche |
      flotte de pêche | flottes de pêche | bateaux de pêche | navires de pêche | partenariat de pêche |
      matière de pêche | domaines de la pêche | domaine des pêches | domaine de pêche |
      pêche et de l’aquaculture | pêche et l’aquaculture | pêche et l’agriculture | pêche et de l’agriculture |
      agriculture et la pêche | agriculture et de la pêche | débarcadère* | débarquement du poisson |
      chalutiers | pêcheurs artisans | ressources de la mer | stocks de poisson* | conservation du poisson |
      transformation du poisson | chaîne de froid du poisson | pisciculture | piscicole* |
      villages de pêcheurs | village de pêcheurs
    `,
    listed: 'pêche | pêches | pêcheurs',
  },
  environment: {
    label: 'environnement et climat',
    terms: `
      position commune sur les forêts | forêts | conférence sur le climat | lutte contre la déforestation |
      protection de l’environnement | domaine de l’environnement | domaine environnemental |
      coopération environnementale | questions environnementales | changement* climatique* | action climatique |
      finance climat | lutte contre le réchauffement | réchauffement climatique | biodiversité |
      désertification | développement durable | transition écologique | économie verte | économie circulaire |
      gestion des déchets | reboisement | eaux et forêts | gestion des forêts | pollution | météorolog* |
      catastrophes naturelles | gestion des catastrophes | risques naturels | préservation de la nature |
      protection des forêts | forêts tropicales | forêt tropicale | préservation des forêts |
      gestion forestière | déforestation | reforestation | incendies de forêt | feux de forêt | volet climat |
      volet climatique | volet environnemental | crise climatique | urgence climatique | adaptation au climat |
      adaptation climatique | résilience climatique | résilience au climat | transition climatique |
      transition verte | crédits carbone | crédit carbone | marché* du carbone | émissions de gaz |
      accord de paris | cop28 | cop29 | cop30 | cop31 | parcs nationaux | parc* naturel* | aires protégées |
      aires marines protégées | faune sauvage | espèces menacées | protection de la nature |
      protection des océans | protection de la mer | dégradation des terres | gestion des sols |
      traitement des déchets | recyclage | déchets plastiques | qualité de l’air | alerte précoce |
      réduction des risques | risques de catastrophe* | protection civile | grande muraille verte |
      économie bas carbone | protection des récifs | récifs | sanctuaire
    `,
    listed: `
      environnement | climat | climatique* | environnementa* | forêts | nature | écologi* | déchets | océans |
      forestier*
    `,
  },
  health: {
    label: 'santé',
    terms: `
      coopération sanitaire | coopération médicale | domaine de la santé | domaine sanitaire | domaine médical |
      domaines de la santé | matière de santé | secteur de la santé | santé publique | système* de santé |
      soins de santé | pharmaceutique* | vaccin* | médicament* | épidémie* | télémédecine | recherche médicale |
      formation médicale | équipements médicaux | coopération hospitalière | hospitalo-universitaire |
      souveraineté sanitaire | coopération en santé | système sanitaire | hôpital régional | hôpitaux |
      hôpital de référence | construction d’un hôpital | construction d’hôpitaux | centre* de santé |
      centre* hospitalier* | équipement* médica* | matériel médical | équipements hospitaliers |
      formation de médecins | formation des médecins | formation des infirmiers | formation d’infirmiers |
      personnel* soignant* | personnel* de santé | professionnels de santé | échange* de médecins |
      équipes médicales | équipe médicale | missions médicales | mission médicale | lutte contre le sida |
      lutte contre la tuberculose | lutte contre le cancer | lutte contre les maladies | paludisme | oncologie |
      cardiologie | santé maternelle | santé mentale | santé numérique | santé animale et humaine |
      santé mondiale | sécurité sanitaire | urgences sanitaires | crise sanitaire | riposte sanitaire |
      couverture sanitaire | couverture maladie | médecine traditionnelle | transplantation |
      don* d’ambulances | maternité | médicaments
    `,
    listed: 'santé | sanitaire* | médecine | médica* | hospitalier* | maladies | médecins | pharmacie | pandémie*',
  },
  education: {
    label: 'éducation et formation',
    terms: `
      reconnaissance mutuelle des diplômes | formation des sages-femmes | écoles de filles |
      formation des infirmiers | formation d'ingénieurs | écoles rurales | échanges universitaires |
      éducation nationale | enseignement supérieur | formation professionnelle | formation des enseignants |
      formation des jeunes | enseignement technique | enseignement professionnel | bourse* d’études | bourses |
      échange* universitaire* | échange* d’étudiants | coopération universitaire | coopération éducative |
      coopération académique | domaine de l’éducation | domaine éducatif | domaine de la formation |
      domaine universitaire | universités | reconnaissance des diplômes | alphabétisation |
      enseignement de la langue | langue arabe | langue française | mobilité étudiante |
      mobilité des étudiants | éducation et formation | éducation et la formation |
      éducation et de la formation | formation de marins | formation des marins | formation maritime |
      formation de techniciens | formation des techniciens | formation des ingénieurs |
      formation technique | formation agricole | formation diplomatique | formation des diplomates |
      formation de diplomates | formation continue | formation initiale | formation des agents |
      formation de professeurs | formation des professeurs | formation d’enseignants | formation linguistique |
      institut* de formation | lycée* français* | lycée* professionnel* | école* française* |
      construction d’écoles | scolarisation | éducation des filles | éducation de base | éducation inclusive |
      manuels scolaires | programmes scolaires | bourse* d’excellence | bourse* universitaire* |
      octroi de bourse* | doctorat* | doctorant* | cotutelle | double* diplôme* | double diplomation |
      échange* académique* | échange* scolaire* | échange* d’enseignants | échange* de professeurs |
      échange* d’élèves | accueil d’étudiants | étudiants étrangers | étudiants boursiers |
      jumelage d’universités | partenariat* universitaire* | partenariat* académique* | grandes écoles |
      enseignement du français | enseignement de l’arabe | enseignement à distance | diplômes |
      enseignement et formation | enseignement et la formation | formation et enseignement |
      échange d'étudiants | échanges d'étudiants | échange d'enseignants | boursiers | bourse d étude* |
      boursier* | écoles
    `,
    listed: 'éducation | enseignement | universitaire* | compétences',
  },
  'science-technology': {
    label: 'science et technologie',
    terms: `
      biotechnologies | recherche océanographique | spatial | agence spatiale | innovation |
      recherche scientifique | coopération scientifique | coopération technologique | science et technologie |
      sciences et technologies | science et de la technologie | scientifique et technique |
      scientifiques et techniques | scientifique et technologique | technique et scientifique |
      recherche et développement | recherche et innovation | recherche et l’innovation |
      recherche et de l’innovation | transfert de technologie* | transferts de technologie* |
      domaine technologique | domaine scientifique | spatial* | satellites | nucléaire | usages pacifiques |
      biotechnolog* | aéronautique* | aérospatial* | technologies de pointe | hautes technologies |
      projets de recherche | recherche conjointe | recherche commune | recherche appliquée |
      recherche agronomique | recherche académique | échange* de chercheurs | chercheurs des deux |
      laboratoire* commun* | laboratoire* conjoint* | laboratoire* mixte* | centre* de recherche |
      instituts de recherche | programme* de recherche | projet* de recherche | observation de la terre |
      lancement d’un satellite | satellitaire* | nanotechnolog* | semi-conducteurs | semiconducteurs |
      technologies quantiques | quantique | technologies émergentes | technologies nouvelles |
      nouvelles technologies | énergie atomique | radioprotection | parc* technologique* | technopole* |
      technoparc* | pôle* de recherche | innovation technologique | coopération industrielle |
      propriété industrielle | recherche polaire | océanographi* | cartographie géologique |
      recherche géologique
    `,
    listed: `
      science | sciences | scientifique* | technologie* | technologique* | recherche | innovation | industrie |
      industriel* | espace | chercheurs | ingénierie
    `,
  },
  digital: {
    label: 'économie numérique',
    terms: `
      ministres * du numérique | écoles * connectées | internet haut débit | économie numérique |
      transformation numérique | transformation digitale | transition numérique | numérisation |
      digitalisation | coopération numérique | domaine numérique | domaine du numérique | secteur numérique |
      technologies numériques | technologies de l’information | infrastructures numériques |
      gouvernance numérique | services numériques | souveraineté numérique | intelligence artificielle |
      télécommunication* | télécoms | administration électronique | e-gouvernement | centre* de données |
      startup* | start-up* | offshoring | protection des données | inclusion numérique | école* numérique* |
      connexion internet | accès à internet | haut débit | fibre optique | réseaux 5g | identité numérique |
      identité digitale | services publics numériques | services en ligne | dématérialisation |
      état civil numérique | gouvernement numérique | gouvernement électronique | administration numérique |
      compétences numériques | formation au numérique | fracture numérique | innovation numérique |
      plateforme* numérique* | commerce électronique | e-commerce | fintech | jeunes pousses |
      stratégie numérique | agenda numérique | villes intelligentes | ville intelligente |
      données personnelles | données ouvertes | informatique en nuage | espace numérique | transition digitale |
      économie digitale | secteur du numérique | industrie numérique | technologies digitales |
      solutions numériques | écoles connectées | câbles sous-marins
    `,
    listed: 'numérique | digital* | ia | tic',
  },
  transport: {
    label: 'transports et infrastructures',
    terms: `
      transport | transports | ferroviaire* | chemin* de fer | grande vitesse | tgv | lgv | réseau routier |
      sécurité routière | autoroute* | portuaire* | aéroports | aéroportuaire* | nouvel aéroport |
      extension de l'aéroport | gestion de l'aéroport | liaison* aérienne* | liaison* maritime* | liaison fixe |
      ligne* maritime* | aviation | vols directs | services aériens | logistique* | connectivité |
      permis de conduire | mobilité urbaine | travaux publics | urbanisme | aménagement du territoire |
      équipement et transport* | corridor* | réseau* ferré* | libre circulation des camions |
      logistique portuaire | relier les ports | liaison aérienne | liaison maritime | liaison ferroviaire |
      desserte aérienne | pont sur | trains de nuit | ligne ferroviaire | ligne* aérienne* |
      desserte* aérienne* | liaison* directe* | liaison* par ferry | liaison* routière* | routes aériennes |
      trafic aérien | fréquences aériennes | compagnies aériennes | droits de trafic | navigation aérienne |
      port en eau profonde | ports des deux | port autonome | coopération entre (les) ports |
      gestion des ports | modernisation du port | modernisation des ports | construction du port |
      construction d’un port | construction de routes | construction d’une route | construction de la route |
      construction d’un pont | construction du pont | ponts et chaussées | infrastructures routières |
      marine marchande | transporteurs | tramway | autoroutière | tunnel sous | bus électriques |
      transit de marchandises | route transsaharienne | code de la route | reconnaissance des permis |
      échange de permis | développement urbain | planification urbaine | accord aérien | accords aériens |
      ligne de fret | lignes de fret | fret maritime | fret aérien | corridor ferroviaire |
      corridors ferroviaires | corridor routier | corridor de transport | circulation des camions |
      transport de marchandises | libre circulation des | liaisons aériennes | domaine portuaire
    `,
    listed: 'infrastructure* | routes | ports | port | logement | rail | route | aérien* | trains | urbain* | ponts',
  },
  tourism: {
    label: 'tourisme',
    terms: `
      tourisme saharien | tourisme balnéaire | flux touristiques | promotion touristique | tourisme |
      touristique* | tour-opérateurs | hôtellerie | voyagistes | hôtelier* | écotourisme | tour-opérateur* |
      vols charters
    `,
    listed: 'touristes | voyages | hôtels',
  },
  culture: {
    label: 'culture et patrimoine',
    terms: `
      culturel* | patrimoine | musée* | archéolog* | cinéma* | coproduction audiovisuelle | archives |
      bibliothèque* | industries créatives | spectacle vivant | salon du livre | jeu vidéo | jeux vidéo |
      propriété intellectuelle | droits d’auteur | artisanat | artistique* | restitution des biens |
      restitution de biens | restitution d’œuvres | restitution des œuvres | restitution d’objets |
      œuvres d’art | échange* d’artistes | résidences d’artistes | exposition* commune* | année* croisée* |
      saison* croisée* | institut* français* | fouilles | restauration de monuments | sites historiques |
      monuments historiques | manuscrits | traduction littéraire | édition et traduction |
      film* en coproduction | industrie du jeu | gaming | calligraphie | échanges littéraires
    `,
    listed: 'culture | arts | livre | théâtre | musique | artistes',
  },
  'youth-sport': {
    label: 'jeunesse et sport',
    terms: `
      jeunesse et sport* | jeunesse et des sports | jeunesse et aux sports | jeunesse et du sport |
      domaine de la jeunesse | domaine du sport | domaine sportif | coopération sportive | échanges de jeunes |
      organisation de la coupe | organisation du mondial | organisation conjointe de la coupe | coorganisation |
      co-organisation | coupe du monde 2030 | mondial 2030 | infrastructures sportives |
      développement du football | comité olympique | fédérations de football | sport et jeunesse |
      échange* sportif* | échange* d’entraîneurs | formation d’entraîneurs | formation des entraîneurs |
      formation d’arbitres | formation des arbitres | formation des athlètes | formation sportive |
      centre* sportif* | infrastructure* sportive* | équipements sportifs | complexe* sportif* |
      médecine sportive | antidopage | fédérations sportives | fédérations royales | comités olympiques |
      organisation de la can | préparation du mondial | préparatifs du mondial | préparatifs de la coupe |
      organisation des jeux | échange* de jeunes | mobilité des jeunes | volontariat | service civique |
      politiques de jeunesse | politique de jeunesse | emploi des jeunes | maison* de jeunes | scoutisme |
      leadership des jeunes | football féminin | sport féminin | sport scolaire | académie* de football
    `,
    listed:
      'jeunesse | sport | sports | sportif* | sportive* | football | mondial de football | coupe du monde | stades',
  },
  media: {
    label: 'médias et communication',
    terms: `
      coopération médiatique | domaine des médias | domaine médiatique | domaine de la communication |
      médias et communication | communication et médias | agences de presse | audiovisuel* |
      radio et télévision | radiodiffusion | formation des journalistes | échange de contenus | désinformation |
      fausses informations | fake news | coopération dans le domaine de l’information |
      coopération entre (les) agences | échange* de programmes | échange* de journalistes |
      échange* d’informations entre (les) agences | formation de journalistes | chaînes publiques |
      télévisions publiques | radios publiques | télévision publique | programmes télévisés |
      production télévisuelle | conseil* de presse | liberté de la presse | éducation aux médias |
      presse écrite | journalistes des deux | régulation des médias
    `,
    listed: 'médias | médiatique* | communication | télévision | journalis* | radio',
  },
  'religious-affairs': {
    label: 'affaires religieuses',
    terms: `
      affaires religieuses | affaires islamiques | coopération religieuse | domaine religieux |
      champ religieux | imams | habous | dialogue interreligieux | dialogue inter-religieux |
      dialogue des religions | islam modéré | islam du juste milieu | morchidine* | morchidates |
      encadrement religieux | diplomatie religieuse | formation d’imams | prédicateurs |
      dialogue islamo-chrétien | dialogue entre les religions | dialogue des civilisations |
      coexistence religieuse | liberté religieuse | liberté de religion | tolérance religieuse | ouléma* |
      soufi* | tijaniy* | tariqa | confréri* | enseignement religieux | école* coranique* | waqf |
      biens de mainmorte | islam tolérant | affaires du culte | lieux de culte | saint-siège
    `,
    listed: 'religieux | religieuse* | religion* | islam | culte*',
  },
  consular: {
    label: 'affaires consulaires',
    terms: `
      affaires consulaires | coopération consulaire | services consulaires | questions consulaires |
      domaine consulaire | commission consulaire | protection consulaire | consulat* | relations consulaires |
      apostille | état civil | services aux ressortissants | ressortissants établis | communauté établie |
      protection des ressortissants | situation des ressortissants | formalités consulaires |
      rendez-vous consulaires | assistance consulaire | légalisation des documents | légalisation de documents |
      documents d’état civil | passeport biométrique
    `,
    listed: 'consulaire*',
  },
  'mobility-visas': {
    label: 'mobilité et visas',
    terms: `
      visas d'affaires | permis de travail | séjours de stage | jeunes professionnels | délivrance des visas |
      octroi de visas | visas soient délivrés | mobilité des jeunes | exemption de visa |
      suppression des visas | visa | visas | exemption de visa* | suppression de visa* | dispense de visa* |
      libre circulation | circulation des personnes | mobilité des personnes | mobilité des compétences |
      mobilité des étudiants | mobilité des travailleurs | mobilité légale | mobilité professionnelle |
      migration légale | migration régulière | migration circulaire | immigration légale |
      immigration régulière | voies légales | travailleurs saisonniers | migration et mobilité |
      migration et la mobilité | partenariat* de mobilité | passeports diplomatiques | passeports de service |
      passeports officiels | travailleurs temporaires | saisonniers | saisonnières | migration de travail |
      migrations légales | migration professionnelle | mobilité circulaire | mobilité académique |
      mobilité humaine | mobilité des chercheurs | titres de séjour | titre de séjour | permis de séjour |
      carte de séjour | droit de séjour | passeports ordinaires | facilités de visa* | octroi de visa* |
      court séjour | liberté de circulation | accord* de mobilité
    `,
    listed: 'mobilité | passeports',
  },
  'labour-social-security': {
    label: 'travail et sécurité sociale',
    terms: `
      soignants | infirmières | infirmiers | recrutement de | main-d'œuvre | sécurité sociale |
      protection sociale | prévoyance sociale | affaires sociales | marché du travail | marché de l’emploi |
      insertion professionnelle | domaine de l’emploi | domaine du travail |
      travailleurs migrants | travailleurs saisonniers | mobilité de la main | retraites | pensions |
      assurance maladie | dialogue social | droits des travailleurs | recrutement de travailleurs |
      travailleurs qualifiés | intermédiation en emploi | inspection* du travail | code du travail |
      droit du travail | conditions de travail | travail décent | travail domestique |
      travailleuses domestiques | travailleurs domestiques | contrats de travail | placement des travailleurs |
      emploi et formation | création d’emplois | formation et emploi | emploi et l’insertion |
      insertion des jeunes | employabilité | syndicats des deux | caisse* de retraite | droits à la retraite |
      allocations familiales | prestations sociales | cotisations sociales | accidents du travail |
      travailleurs frontaliers | travail des enfants | travailleurs détachés | économie sociale |
      couverture sociale | permis de travail | emploi des | monde du travail |
      inspection du travail | ministères du travail | travail et sécurité sociale
    `,
    listed: 'emploi | travailleurs',
  },
  'development-aid': {
    label: 'coopération au développement',
    terms: `
      a financé * écoles | financera les | aide d'urgence | appui budgétaire | coopération au développement |
      aide au développement | aide publique au développement | agence française de développement |
      agence de développement | coopération pour le développement | aide humanitaire | assistance humanitaire |
      action humanitaire | coopération humanitaire | projets de développement | coopération sud-sud |
      coopération triangulaire | organisation* non gouvernementale* | société civile | développement humain | lutte contre la pauvreté | développement solidaire | coopération décentralisée |
      développement local | partenaires au développement | solidarité internationale | coopération technique |
      programme indicatif | programme* de coopération | projet* de coopération | fonds de développement |
      appui au développement | partenariat* pour le développement | coopération bilatérale au développement |
      aide alimentaire | assistance d’urgence | aide aux réfugiés | don de vivres | dons humanitaires |
      don* d’équipements | programme alimentaire mondial | banque africaine de développement | enabel | giz |
      jica | usaid | expertise france | afd | prêt* de l’agence | réduction de la pauvreté | filets sociaux |
      objectifs de développement | développement communautaire | développement des territoires |
      développement territorial | jumelage* de villes | coopération entre collectivités |
      collectivités territoriales | microfinance | microcrédit | coopération tripartite
    `,
    listed: 'développement | humanitaire* | ong | réfugiés | pauvreté',
  },
  'human-rights': {
    label: "droits de l'homme",
    terms: `
      droits de l’homme | droits humains | droits des femmes | droits de la femme | droits de l’enfant |
      protection de l’enfance | protection des enfants | égalité des genres | égalité femmes-hommes |
      égalité entre les hommes et les femmes | autonomisation des femmes | état de droit | droits fondamentaux |
      peine de mort | prévention de la torture | lutte contre le racisme | liberté d’expression |
      droit* humain* | droits de la personne | droits des enfants | droits des migrants | droits des réfugiés |
      droits des personnes | droits civils | libertés fondamentales | libertés publiques |
      libertés individuelles | promotion de la femme | promotion des femmes | émancipation des femmes |
      autonomisation économique des femmes | violences faites aux femmes | violence faite aux femmes |
      violences contre les femmes | violences basées sur le genre | égalité hommes-femmes | égalité de genre |
      personnes handicapées | personnes en situation de handicap | lutte contre les discriminations |
      lutte contre la haine | lutte contre l’antisémitisme | lutte contre l’islamophobie |
      lutte contre la torture | abolition de la peine | droit international humanitaire |
      justice transitionnelle | bonne gouvernance
    `,
    listed: 'femmes | égalité | discriminations | démocratie | handicap',
  },
};

/** How questions are asked in French. */
const asking: Asking = {
  tells: `
    qui | que | qu’ | quoi | quel | quelle | quels | quelles | quand | où | ou | comment | combien | est-ce | a-t-il | le |
    la | les | des | du | de | d’ | l’ | un | une | et | est | sont | était | avec | entre | ont | au | aux | sur | rencontré |
    à | dans | en | pour | été | nouveau | depuis | se sont | vus | a-t-il | quel | pourquoi | ils | a | chez
  `,
  what: 'ce qui | qu’est-ce qui | qu’est ce qui',
  who: 'qui | ki | avec ki | ac qui | avec qui | par qui | lesquels',
  when: 'quand | kand | qd | kan | à quelle date | quelle date | quel jour | quels jours | quelles dates | date de | date du | date | dates | nouvelle date | prochaine date | nouvelles dates',
  howLong:
    'combien de temps | cb de temps | pendant combien de temps | durée | durée de | combien de jours | combien de semaines | dure | duré | durait',
  where: 'où | dans quelle ville | à quel endroit | dans quel pays | quel lieu | lieu de | lieu du | lieu',
  howMany:
    'combien | combien de | nombre de | le nombre | bilan | chiffres | statistiques | effectif | cb | cb de | cbien | combien d’',
  howMuch:
    'cb ça coûte | cb ca coute | cb coûte | cb ça a coûté | cb d’argent | cb de sous | combien coûte | combien a coûté | quel montant | quel prix | quelle somme | combien d’argent | combien d’euros | combien de dollars | ça vaut combien | vaut combien | combien ça vaut',
  cues: {
    meet: `
      rencontré | rdv | rendez-vous | rencontre | rencontres | rencontrent | rencontrer | rencontrés | rencontrée | a vu | entretien |
      entretiens | entretenu | entretenus | entretient | s’entretenir | discuté avec | parlé avec | échangé avec |
      réunion | réunions | réuni | réunis | pourparlers | discussions | appel | appels | appelé | téléphoné |
      homologue | tête-à-tête | croisé | vu | téléphone | dialogue | audience | sommet | conversation | entrevue | entrevues | tête à tête | dialoguer | se sont dit | s’est-il dit | sont-ils dit | parlé ensemble | parler avec | parlé à | échangé | s’entretient | rencontra | vus | se voir | se voient | parlé | au téléphone | coup de fil | visioconférence | entrevus | concertés | téléphonique | téléphoniques | téléphonent | téléphonera | face-à-face | face à face | conversé | concertation | concertations | rencontreront | rencontrera | rencontrait | rencontraient | rencontrèrent | entretenue | entretenues | entretiendra | entretiendront | entretenait | entretenaient | s’entretiennent | entretiennent | appelle | déjeuné | dîné | déjeuner de travail | voir | verra | verront | verrait | devait voir
    `,
    discuss: `de quoi | discuté | discutent | discuter | discuté de | parlé de | parlent de | parler de | abordé | abordés | aborder | abordent | évoqué | évoquent | évoquer | ordre du jour | au menu | traité de | se sont-ils dit | portent sur | porté sur | porteront sur | au centre des | axé sur | axés sur | sur quoi | sur koi | de koi | à propos de koi | à quel sujet | à propos de quoi | au sujet de quoi | quels sujets | a parlé de | ont parlé de | parle de`,
    receive:
      'reçu | reçoit | reçue | reçus | reçues | reçoivent | recevra | recevait | recevoir | accueilli | accueille | accueillie | accueillir | hôte | accueil | réception',
    visit:
      'visite | visites | visité | visiter | visitent | voyage | voyages | déplacement | déplacements | tournée | séjour | rendu | s’est rendu | se rendre | rendue | rendus | séjourné | séjourne | visitera | visitait | visités | visitée | voyagé | voyagera | déplacé | déplacée | déplacés | déplace | rendait | rendaient | en visite | étape',
    go: 'vers où | pour où | va | vont | ira | iront | irait | partira | partiront | parti | partie | rendent | rendra | rendront | rendre | rendue | rendus | arrive | arrivera | arriver | arrivés | allé | allée | allés | aller | venu | venue | venir | vient | viennent | viendra | viendront | rendu | arrivé | arrivée',
    sign: 'signé | signés | signée | signées | signe | signent | signer | conclu | conclus | conclue | conclure | paraphé | ratifié | entrer en vigueur | entré en vigueur | entrés en vigueur | entrée en vigueur | entre en vigueur | en vigueur | adopté | signataire | signataires | signera | signeront | signerons',
    agreement: `
      accord | accords | convenu | convenus | traité | traités | pacte | pactes | convention | conventions | protocole | protocoles |
      mémorandum | mémorandums | mémorandum d’entente | note de compréhension | note | notes | mou | mémoire d’entente |
      déclaration conjointe | lettre d’intention | feuille de route | plan d’action | contrat | contrats | entente | mémo | mémos | document | documents | textes | docs | se sont mis d’accord | mis d’accord | sont d’accord | tombés d’accord
    `,
    agree: 'convenu | convenus | convenue | se sont mis d’accord | mis d’accord | sont d’accord | tombés d’accord',
    signing: 'signature | cérémonie | cérémonie de signature | signatures | signataire | signataires',
    area: 'domaine | domaines | secteur | secteurs | champ | champs | axes | sujets | thèmes | volets',
    cooperate:
      'coopération | coopérations | coopérer | coopèrent | collaboration | collaborations | collaborer | partenariat | partenariats | relations | liens | travailler ensemble | travaillent ensemble | travaille avec | travaillent avec | travailler avec | ensemble | coopère | collaborent | collabore',
    develop:
      'évoluent | évolue | évoluer | évolué | se développent | se développe | progressent | progresse | se portent | se porte | s’améliorent | se dégradent | avancent | avance',
    cover:
      'couvre | couvrent | couvrir | couvert | porte sur | portent sur | portée | contenu | contient | contiennent | prévoit | prévoient | inclut | comprend | concerne | portait sur | portent | porte | de quoi parle | contenait | prévoyait | contenus | il y a quoi dedans | dedans | il y a quoi dans | qu’y a-t-il dans | que dit l’accord',
    say: `
      dit | disent | dire | déclaré | déclare | déclaration | déclarations | citation | citations | citer | cite |
      affirmé | affirme | propos | souligné | indiqué | commentaire | commentaires | selon | position | pense | réaction | réagi | avis | point de vue | promis à | a-t-il dit | disait | affirmait | estimé | estime | interview | entretien avec la presse
    `,
    present:
      'présent | présents | présente | présentes | assisté | assistait | assister | témoin | témoins | participants | accompagné | accompagnait | accompagne | accompagnée | accompagnés | accompagnaient | venu avec | venue avec | venus avec | accompagnants | en présence | qui était à | qui était au | qui étaient | qui était là | qui d’autre était | qui était avec | qui étaient avec | qui l’accompagnait | accompagner | dans la délégation | dans sa délégation | aussi là | aussi présent | y avait qui | il y avait qui | qui y avait',
    commit: `
      suivi | suites | suite | promesse | promesses | promis | promise | promises | engagement | engagements |
      engagé | engagés | prochaines étapes | prévu | prévus | prévues | projets | mécanisme | groupe de travail | comité
    `,
    person: 'personne | profil | biographie | fiche',
    be: 'est | sont | était | étaient | occupe | fut',
    role: 'rôle | poste | fonction | fonctions | titre | dirige | dirigé par | à la tête de | patron de | chef de | responsable de | occupe le poste',
    timeline:
      'chronologie | historique | frise | calendrier | déroulé | dans l’ordre | chronologique | chronologiquement | par ordre de date',
    news: 'quoi de nouveau | rien de nouveau | nouveau | nouveaux | nouvelle | nouvelles | neuf | actualité | actualités | dernières | récent | récents | récemment | nouveautés | dernier | derniers | dernière | plus récent | plus récents',
    value: 'valeur | montant | coût | prix | somme | budget | coûte | volume | coûts | vaut | valait',
  },
  company:
    'fait partie de | fait partie du | font partie de | font partie du | faisait partie | faisaient partie | délégation comprend | délégation comprenait | délégation composée | à la tête d’une délégation | entouré de | flanqué de',
  offices: {
    king: 'roi | émir | sultan | souverain | monarque | sa majesté | sm | royale | gardien des deux saintes mosquées | serviteur des deux saintes mosquées | gardien des lieux saints | serviteur des lieux saints',
    'crown-prince': 'prince héritier',
    pope: 'pape | souverain pontife | saint-père',
    president:
      'président | présidente | présidents | chef de l’état | cheffe de l’état | chef d’état | homme fort | maître du kremlin | locataire de l’élysée',
    'prime-minister':
      'premier ministre | première ministre | premier-ministre | première-ministre | chancelier | chancelière',
    'head-of-government':
      'chef du gouvernement | cheffe du gouvernement | chef de gouvernement | président du gouvernement | présidente du gouvernement | chef de l’exécutif',
    minister:
      'ministre | ministres | garde des sceaux | chef de la diplomatie | cheffe de la diplomatie | patron de la diplomatie | patronne de la diplomatie | mae | minaffet | min',
    'state-secretary': 'secrétaire d’état | secrétaire',
    ambassador: 'ambassadeur | ambassadrice | ambassadeurs | haut-commissaire',
    consul: 'consul | consul général',
    attache:
      'attaché militaire | attaché de défense | attaché de la défense | attachés militaires | attaché naval | attaché de l’air | attaché de police | attaché de sécurité intérieure',
    'chief-of-staff':
      'cema | cemga | cemag | chefs d’état-major | chefs d’état major | chefs des armées | cheffe d’état-major | chef d’état-major | chef d’état major | chef de l’armée | chef des armées | chef d’état-major de l’armée | patron de l’armée',
    'inspector-general': 'inspecteur général | inspectrice générale',
    'director-general': 'directeur général | directrice générale | patron de la police | chef de la police',
    commander: 'commandant | commandant en chef',
    general: 'général | général de corps d’armée | général de division | général d’armée',
    governor: 'gouverneur | wali',
    speaker: 'président de la chambre | président du parlement',
    spokesperson: 'porte-parole',
    envoy: 'envoyé | envoyé spécial | représentant',
    prosecutor: 'procureur | procureur général',
    'foreign-affairs':
      'affaires étrangères | affaires extérieures | relations extérieures | chef de la diplomatie | cheffe de la diplomatie | patron de la diplomatie | patronne de la diplomatie | quai d’orsay | mae | diplomatie',
    interior: 'intérieur',
    defence: 'défense | défense nationale',
    justice: 'justice | garde des sceaux',
    finance: 'finances | économie',
    trade: 'commerce',
    agriculture: 'agriculture',
    energy: 'énergie | électricité | transition énergétique',
    transport: 'transport | transports | infrastructures',
    health: 'santé',
    education: 'éducation | enseignement',
    culture: 'culture',
    water: 'eau',
    'armed-forces': 'forces armées | forces armées royales | armée | armées | far',
    police: 'police',
    'national-security': 'sûreté nationale | sécurité nationale | surveillance du territoire | dgsn | dgst',
    parliament: 'parlement | chambre des représentants | sénat | assemblée nationale',
  },
  concepts: {
    death: 'mort | morts | mortes | décès | décédé | décédés | tués | tué | victimes | noyés | morte',
    injury: 'blessé | blessés | blessures',
    boat: 'bateau | bateaux | embarcation | embarcations | navire | pirogue',
    rescue: 'sauvetage | sauvetages | sauvé | sauvés | secours | secouru | secourus',
    migrant: 'migrant | migrants',
    arrest: 'arrestation | arrestations | arrêté | arrêtés | interpellé',
    weapon: 'arme | armes | équipement militaire | équipements militaires | armement | armements',
    aircraft: 'avion | avions | hélicoptère*',
    drone: 'drone | drones',
    tomb: 'tombe | tombes | tombeau | tombeaux | mausolée',
    school: 'collège | école | académie | université',
    port: 'port | ports',
    delegation: 'délégation | délégations',
    embassy: 'ambassade | consulat',
    threat: 'menace | menaces',
    nuclear: 'nucléaire',
    refugee: 'réfugié | réfugiés',
    citizen: 'citoyen | citoyens | ressortissants',
    tragedy: 'tragédie | drame | accident | naufrage | chaviré*',
    network: 'réseau | réseaux',
    sale: 'vendre | vend | vendu | vente | ventes | achat | achats | acheter | acheté | achète',
    'strategic-partnership': 'partenariat stratégique | partenariats stratégiques',
    'in-force': 'en vigueur | déjà valable | déjà applicable',
  },
  periods: {
    'this-week': 'cette semaine',
    'last-week': 'semaine dernière | la semaine passée',
    'this-month': 'ce mois-ci | ce mois',
    'last-month': 'mois dernier | le mois passé',
    'this-year': 'cette année',
    'last-year': 'année dernière | l’an dernier',
    'next-week': 'semaine prochaine | la semaine qui vient',
    'next-month': 'mois prochain | le mois qui vient',
    'next-year': 'année prochaine | l’an prochain | an prochain',
  },
  onceAgain: 'de nouveau | à nouveau | une nouvelle fois | encore une fois | une fois de plus',
  modes: {
    phone:
      'entretien tel | entretiens tel | appel tel | appels tel | conversation tel | par tel | au tel | appel téléphonique | appels téléphoniques | entretien téléphonique | entretiens téléphoniques | conversation téléphonique | conversations téléphoniques | coup de fil | coups de fil | coup de téléphone | coups de téléphone | par téléphone | au téléphone | téléphoné | téléphone | téléphonique | téléphoniques | téléphonent | téléphonera',
    video:
      'visioconférence | visioconférences | vidéoconférence | vidéoconférences | réunion en ligne | réunions en ligne | réunion virtuelle | réunions virtuelles | entretien vidéo | entretiens vidéo | par vidéo | en vidéo | par visio | en visio | visio | appel vidéo | appels vidéo',
    'in-person': 'en personne | face à face | en présentiel',
  },
  stages: {
    coming:
      'prévu | prévue | prévus | prévues | à venir | prochain | prochaine | prochains | prochaines | attendu | attendue | attendus | attendues | programmé | programmée | programmés | programmées | futur | future | futurs | futures | va visiter | va rencontrer | va signer | va se rendre | vont signer | vont se rencontrer | doit se rendre | doit rencontrer',
    denied:
      'démenti | démentie | démentis | dément | nié | annule | annulent | annulé | annulée | annulés | annulées | reporté | reportée | n’a pas eu lieu',
    pending:
      'pas encore signé | pas encore signés | non signé | non signés | à signer | en négociation | en cours de négociation | en attente',
  },
  since: 'depuis | après | à partir de | dès',
  until: 'jusqu’à | jusqu’au | avant',
  at: 'à | au | aux | en | dans | chez | près de | au large de | vers',
  numbers: `
    deux | trois | quatre | cinq | six | sept | huit | neuf | dix | onze | douze | treize | quatorze | quinze |
    seize | vingt | trente | quarante | cinquante | soixante | cent | cents | mille | millier | milliers | million |
    millions | milliard | milliards | dizaine | dizaines | douzaine | centaine | centaines | vingtaine | trentaine
  `,
  currencies:
    'shilling | shillings | naira | nairas | cedi | cedis | rand | rands | ariary | ariarys | peso | pesos | dinar | dinars | couronne suédoise | couronnes | zloty | zlotys | roupies | gourde | gourdes | metical | ouguiya | birr | dollar | dollars | euro | euros | dirham | dirhams | roupie | roupies | livre sterling | riyal* | franc | francs | francs cfa | fcfa | yuan | yuans | yen | yens | livre | livres | rouble*',
  attends:
    'a pris part | ont pris part | pris part | prend part | prennent part | participé | participait | participaient | participe | participent | participer | présence',
  followUps:
    'et | et avec | et pour | et en | et au | et le | et la | qu’en est-il de | avec | seulement avec | uniquement avec | juste avec | que avec | aussi',
  more: 'plus | encore | en voir plus | voir plus | affiche plus | montre plus | montre-moi plus | davantage | la suite | suite | et la suite | suivant | suivante | suivants | page suivante | continue | continuez | le reste | et le reste | montre le reste | montre tout | tout voir | voir tout | affiche tout | tous | qui d’autre | et qui d’autre | qui encore | et qui encore | avec qui d’autre | quelqu’un d’autre | quoi d’autre | et quoi d’autre | autre chose | rien d’autre | d’autres | les autres | et les autres | il y en a d’autres | c’est tout',
  newer:
    'plus récent | plus récents | plus récente | plus récentes | plus récemment | rien de plus récent | du plus récent | quelque chose de plus récent | qqch de plus récent | il y a plus récent | il y a quelque chose de plus récent | y a plus récent | et depuis | depuis lors | et depuis lors',
  inLanguage: {
    en: 'en anglais',
    fr: 'en français | français',
    nl: 'en néerlandais',
    es: 'en espagnol',
    de: 'en allemand',
    ar: 'en arabe',
  },
  standIns:
    'il | elle | ils | elles | lui | leur | leurs | son | sa | ses | y | cela | ça | ce | cet | cette | ces | là-bas',
  opensQuestion:
    'que | qu’ | quoi | de quoi | quel | quelle | quels | quelles | comment | pourquoi | est-ce que | qu’est-ce que | qu’a | qu’ont',
  whoActs: 'il | elle | ils | elles | t-il | t-elle | t-ils | t-elles',
  next: 'ensuite | et après | après ça | après cela | par la suite | puis | et ensuite',
  greetings: 'bonjour | bonsoir | salut | merci | coucou | test',
  courtesies: `
    rebonjour | re bonjour | bonne journée | bonne soirée | bonne nuit | bon après-midi | bonjour à tous | bonjour à toutes | bonjour à tous et à toutes | bonjour tout le monde | salut à tous | salut tout le monde | salutations | hello | cher coop | chers collègues | chers tous | chers amis | bjr | bsr | slt | cc | ça va | tu vas bien | comment vas-tu | comment allez-vous | j’espère que tu vas bien | j’espère que vous allez bien |
    merci | mci | merci beaucoup | merci bcp | mille mercis | un grand merci | grand merci | merci infiniment | merci d’avance | merci par avance | merci bien | merci encore | merci pour ton aide | merci pour votre aide | je te remercie | je vous remercie | je t’en remercie | je vous en remercie | c’est gentil | très gentil | cordialement | bien cordialement | bien à vous | bien à toi | à plus | à bientôt |
    stp | svp | s’il te plaît | s’il te plait | s’il vous plaît | s’il vous plait | sil te plait | sil vous plait | stplait | siouplait | de grâce | prière de me dire | merci de me dire | merci de m’indiquer | merci de préciser | urgent | très urgent | c’est urgent | en urgence | vite | vite fait | rapidement | au plus vite | dès que possible | dès que tu peux | dès que vous pouvez | quand tu peux | quand vous pouvez | quand tu as une minute | si possible | si tu peux | si vous pouvez | si tu sais | désolé | désolée | désolé de te déranger | désolé de vous déranger | désolée de te déranger | désolée de vous déranger | pardon | excuse-moi | excusez-moi | pardon de te déranger | une question | petite question | une petite question | juste une question | question rapide | question bête | autre question | une autre question | encore une question | dernière question | j’ai une question | j’ai une petite question | j’aurais une question | pour info | pour information | ok | d’accord | dac | bon | alors | dis | dites | tiens | parfait | super | génial | nickel | très bien | ah | oh | euh | hum | au fait | dis donc |
    tu peux | vous pouvez | peux-tu | pouvez-vous | peut-tu | pourrais-tu | pourriez-vous | tu pourrais | vous pourriez | tu pourrais me dire | est-ce que tu peux | est-ce que vous pouvez | est-ce que tu pourrais | est-ce que vous pourriez | quelqu’un peut | quelqu’un pourrait | quelqu’un peut-il | quelqu’un pourrait-il | on peut me dire | peut-on me dire | puis-je savoir | je peux savoir | on peut savoir | peut-on savoir | me dire | nous dire | m’indiquer | nous indiquer | me préciser | m’expliquer | me rappeler | me donner | me trouver | me chercher | me montrer | m’aider | m’aider à trouver | m’aider à savoir | me confirmer | vérifier pour moi | dis-moi | dites-moi | dis moi | dites moi | dis-nous | dites-nous | rappelle-moi | rappelez-moi | rappelle moi | rappelez moi | donne-moi | donnez-moi | donne moi | donnez moi | montre-moi | montrez-moi | montre moi | trouve-moi | trouvez-moi | trouve moi | aide-moi | aidez-moi | aide moi | aidez moi | j’aimerais savoir | j’aimerais bien savoir | je voudrais savoir | je voudrais bien savoir | je veux savoir | je souhaite savoir | je souhaiterais savoir | je cherche à savoir | je dois savoir | il faut que je sache | j’ai besoin de savoir | je me demande | je me demandais | sais-tu | savez-vous | tu sais | vous savez | est-ce que tu sais | est-ce que vous savez | tu te souviens | tu te rappelles | vous souvenez-vous | quelqu’un sait | quelqu’un sait-il | on sait | sait-on | une idée | tu as une idée | t’as une idée | vous avez une idée | aucune idée | j’ai oublié | je ne sais plus | je sais plus | je me souviens plus | déjà | pour moi | le chef demande | mon chef demande | le ministre demande | l’ambassadeur demande | pour ma note | pour une note |
    est-ce vrai que | est-il vrai que | c’est vrai que | est-ce exact que | est-il exact que | est-ce que c’est vrai que | c’est vrai | est-ce vrai | vrai ou faux | tu confirmes | tu confirmes que | vous confirmez que | peux-tu confirmer que | pouvez-vous confirmer que | confirmer que | j’ai lu que | j’ai entendu que | j’ai entendu dire que | il paraît que | on me dit que | c’est pour une note | c’est pour ma note
  `,
  help: 'aide | que peux-tu faire | que sais-tu faire | comment ça marche | que puis-je demander',
  filler: `
    qqch | qqchose | qq chose | qque chose | quelque chose | qqn | qqun | qq1 | quelqu’un | pcq | dc |
    année | commence | commencera | commencé | débute | débutera | principal | principaux | principale | principales | clé | clés | années | an | ans |
    ça | ca | où ça | quand ça |
    existants | existantes |
    pourquoi | pk | récemment | dernièrement | tenu | tenue | tenus | tenues | eu lieu | a-t-il | a-t-elle | ont-ils | t-il | t-elle | y a-t-il | officiel | officielle | officiels | officielles | officiellement | koi | ke | kel | kels | kelle | keske | qq | pr | ds | ac | coop | stp | montre | montrez | liste | donne | donnez | dis | trouve | moi | nous | tout | tous | toutes | toute | quel | quelle |
    quels | quelles | que | qu’ | quoi | est-ce | est | ce | il | elle | s’est | passé | se | a | ont | t | été | svp | s’il vous plaît | informations |
    info | infos | article | articles | entre | sur | de | d’ | du | des | le | la | l’ | les | un | une | et | ou | au | aux | à |
    en | dans | par | pour | avec | ne | pas | y | on | je | tu | vous | j’ | c’ | n’ | s’ | cette | cet | ces | son | sa | ses | leur | leurs | lors | comme | plus | autre | autres | lieu | avoir | être | sont | était | étaient | fait | faire | sera | seront | peut | peuvent | doit | doivent | devait | devaient | devrait | devraient | devra | devront | pouvait | pouvaient | pourrait | pourraient | voulait | voulaient | veut | veulent | comptait | compte | comptent | serait | seraient | aura | auront | auraient | fut | furent | soit | dernière fois | où en est | où en sont | grâce à | quoi de | côté | va | vont | ensemble | exactement | encore | aussi | très | bien | si | mais | mentionné | mentionnée | mentionne | mentionner | concerne | concernant | concernent | eu | eus | avait | avaient | résultat | résultats | explique | expliquer | chose | choses | quelqu’un | personnes | gens | mot | mots | vraiment | seulement | juste | besoin | veux | voudrais | souhaite | cherche | chercher | résumé | résumer | rapporté | rapportent | selon | chaque | même | mêmes | officiel | officielle | officiels | officiellement | actuellement | cherchez | où | quand | déjà | jamais | dont | afin | parle | parlent | parlé de | existe | existent | connu | connus | connaît | sait | savoir | peux | peut-on | aurait | au nom de | nom | longueur | grand | long | combien de temps | vivent | habitent | genre | sorte | type | quelque chose | statut | discuté | discutés | abordé | abordés | évoqué | évoqués | au total | bcp | apparemment | d’après | enfin | alors | donc | part | donné | donnée | dirigeant | dirigeants | leader | sorti | précisément | au juste
  `,
  filters: {
    from: 'de | depuis',
    to: 'à | jusqu’à',
    country: 'pays',
    lang: 'langue',
    area: 'domaine',
    outlet: 'média | journal',
    person: 'personne',
    strict: 'strict | exact',
  },
  yes: 'oui',
  no: 'non',
};

/** Adjectives that stand before a hyphen only: `franco-marocain`. */
const joint: Readonly<Record<string, Words>> = {
  DZ: 'algéro',
  TN: 'tuniso',
  MA: 'maroco',
  MR: 'mauritano',
  ML: 'malo',
  SN: 'sénégalo',
  CI: 'ivoiro',
  NE: 'nigéro',
  LY: 'libyo',
  EG: 'égypto',
  ES: 'hispano',
  FR: 'franco',
  DE: 'germano',
  IT: 'italo',
  PT: 'luso',
  RU: 'russo',
  CN: 'sino',
  JP: 'nippo',
  KR: 'coréano',
  TR: 'turco',
  IR: 'irano',
  IQ: 'irako',
  SY: 'syro',
  LB: 'libano',
  SA: 'saoudo',
  IN: 'indo',
  PK: 'pakistano',
  GB: 'anglo',
  US: 'américano',
  BR: 'brésilo',
  BE: 'belgo',
  CH: 'helvético',
  GR: 'gréco',
  PL: 'polono',
  HU: 'hungaro',
  RO: 'roumano',
  UA: 'ukraino',
  KE: 'kényo',
  CM: 'camerouno',
  GA: 'gabono',
  CD: 'congolo',
  BJ: 'bénino',
  TG: 'togolo',
  BF: 'burkinabo',
  GN: 'guinéo',
  GM: 'gambo',
  GH: 'ghanéo',
  NG: 'nigériano',
  TD: 'tchado',
  RW: 'rwando',
  BI: 'burundo',
  AT: 'austro',
  NL: 'néerlando',
  SE: 'suédo',
  FI: 'finno',
  IL: 'israélo',
  PS: 'palestino',
  VN: 'vietnamo',
  CA: 'canado',
  MX: 'mexicano',
  AR: 'argentino',
  CL: 'chiléno',
  PE: 'péruvo',
  CO: 'colombo',
  JO: 'jordano',
  QA: 'qataro',
  KW: 'koweïto',
  OM: 'omano',
  AE: 'émirato',
};

/** The words of French answers. */
const labels: Labels = {
  locale: 'fr',
  direction: 'ltr',
  comma: ', ',
  semicolon: '; ',
  colon: '\u00a0: ',
  statuses: {
    signed: 'signé',
    held: 'a eu lieu',
    agreed: 'convenu',
    pledged: 'promis',
    discussed: 'discuté',
    proposed: 'proposé',
    may: 'possible',
    planned: 'prévu',
    expected: 'attendu',
    denied: 'démenti',
    historical: 'antérieur, pour rappel',
  },
  kinds: {
    meeting: 'rencontre',
    visit: 'visite',
    agreement: 'accord',
    cooperation: 'coopération',
    statement: 'déclaration',
  },
  modes: { 'in-person': 'en personne', phone: 'par téléphone', video: 'par visioconférence' },
  headings: {
    meetings: { one: '{count} rencontre', other: '{count} rencontres' },
    visits: { one: '{count} visite', other: '{count} visites' },
    agreements: { one: '{count} accord', other: '{count} accords' },
    scope: { one: 'Ce que couvre {count} accord', other: 'Ce que couvrent {count} accords' },
    areas: { one: '{count} domaine de coopération', other: '{count} domaines de coopération' },
    statements: { one: '{count} déclaration', other: '{count} déclarations' },
    actor: { one: '{count} fiche', other: '{count} fiches' },
    office: { one: '{count} titulaire, selon la source', other: '{count} titulaires, selon la source' },
    timeline: { one: 'Chronologie, {count} entrée', other: 'Chronologie, {count} entrées' },
    news: { one: '{count} nouveauté', other: '{count} nouveautés' },
    commitments: { one: '{count} suite ou promesse', other: '{count} suites et promesses' },
    present: { one: 'Qui était présent, {count} accord', other: 'Qui était présent, {count} accords' },
    signatories: { one: 'Qui a signé, {count} accord', other: 'Qui a signé, {count} accords' },
    amounts: { one: '{count} passage donne un chiffre', other: '{count} passages donnent un chiffre' },
    about: { one: 'Dans l’archive, {count} entrée', other: 'Dans l’archive, {count} entrées' },
    passages: { one: '{count} passage', other: '{count} passages' },
  },
  dateNotStated: 'date non précisée',
  yearNotStated: '{date}, année non précisée',
  dateQuoted: '«\u00a0{words}\u00a0», date non précisée',
  until: 'jusqu’au {date}',
  from: 'à partir du {date}',
  about: 'vers {date}',
  uncertain: '{date} (incertain)',
  undated: 'Sans date',
  undatedBand: 'Sans date\u00a0: aucune date complète n’est donnée, l’ordre n’est donc pas celui du temps',
  quoted: '«\u00a0{words}\u00a0»',
  alsoIn: 'aussi dans\u00a0: {sources}',
  noTitle: 'article sans titre',
  parties: 'parties\u00a0: {names}',
  signatories: 'signataires\u00a0: {names}',
  signatoriesNotNamed: 'signataires\u00a0: non nommés',
  witnesses: 'témoins\u00a0: {names}',
  covers: 'couvre\u00a0: {words}',
  followUp: 'suivi\u00a0: {words}',
  onMarginsOf: 'à l’occasion de\u00a0: {words}',
  areas: 'domaines\u00a0: {names}',
  speaker: 'propos de {name}',
  articleVoice: 'dans le texte de l’article',
  writtenAs: 'écrit\u00a0: {names}',
  role: '{name}\u00a0: {role}',
  notNamed: 'non nommé',
  otherDates: 'selon d’autres sources\u00a0: {dates}',
  showingResultsFor: 'résultats affichés pour {names}',
  severalNamed: 'plusieurs acteurs répondent à «\u00a0{words}\u00a0»\u00a0: {names}',
  understood: 'compris\u00a0: {what}',
  deniedCount: 'démentis\u00a0: {count}',
  takenFromThread: 'repris de ce fil\u00a0: {what}',
  alsoAnswered: 'réponse aussi ci-dessous\u00a0: {what}',
  sameArticle: 'rapporté dans le même article qu’une rencontre ou visite de {names}',
  undatedLeftOut: 'sans date ou hors période, non affichés\u00a0: {count}',
  notLookedThrough:
    'articles pas encore réexaminés depuis une mise à jour, il peut manquer quelque chose\u00a0: {count}',
  noJudgement: 'juger comment évoluent les relations revient à une personne\u00a0; voici ce qui est rapporté',
  onlyFirst:
    'les {shown} premiers sur {count}\u00a0; nommez une personne, un pays, un domaine ou une période pour voir les autres',
  officeOrderUnknown: 'l’ordre des titulaires est inconnu\u00a0: les articles ne donnent pas de date',
  filterUnknown: 'non compris et laissé de côté\u00a0: {words}',
  nearest: 'Au plus près\u00a0: {what}',
  refusals: {
    notInArchive: 'Absent de l’archive\u00a0: {what}.',
    onlyFurniture: '{what}\u00a0: seulement dans l’habillage d’une page (menu, fil, titres liés), dans aucun article.',
    neverTogether: 'Aucun article ne nomme les deux\u00a0: {what}.',
    notThat: 'Mentionné, mais pas cela\u00a0: {what}.',
    noMeeting: 'Mentionné, mais aucune rencontre de ce genre n’est rapportée\u00a0: {what}.',
    noVisit: 'Mentionné, mais aucune visite de ce genre n’est rapportée\u00a0: {what}.',
    noAgreement: 'Mentionné, mais aucun accord de ce genre n’est rapporté\u00a0: {what}.',
    noArea: 'Mentionné, mais aucune coopération de ce genre n’est rapportée\u00a0: {what}.',
    noStatement: 'Mentionné, mais aucune déclaration de ce genre n’est rapportée\u00a0: {what}.',
    noOffice: 'Aucun article ne dit qui occupe cette fonction\u00a0: {what}.',
    noDate: 'Mentionné, mais aucune date n’est précisée.',
    noPlace: 'Mentionné, mais aucun lieu n’est précisé.',
    noDuration: 'Mentionné, mais aucune durée n’est précisée.',
    noNumber: 'Mentionné, mais aucun nombre n’est précisé.',
    noAmount: 'Mentionné, mais aucun montant n’est précisé.',
    noNames: 'Mentionné, mais qui a signé n’est pas précisé. Parties\u00a0: {what}.',
    noWitnesses: 'Mentionné, mais qui était présent n’est pas précisé.',
    notInPeriod: 'Rien de daté dans cette période\u00a0; sans date ou hors période\u00a0: {count}.',
    nothingNew: 'Rien de nouveau depuis le {date}.',
    greeting: 'Demandez-moi qui a rencontré qui, ce qui a été signé ou quels domaines ont été abordés.',
    unclear: 'Je n’ai pas compris la question.',
    unclearWith: 'Je n’ai pas compris la question\u00a0; ce que j’ai reconnu\u00a0: {what}.',
    nobodyKnown: 'Aucune personne, aucun pays ni aucun domaine que l’archive connaît n’y est nommé.',
    emptyArchive: 'L’archive ne contient encore aucun article.',
  },
  reasons: {
    told: '{words}',
    'fetching-off':
      'la lecture du web est désactivée\u00a0: un administrateur l’active avec COOP_FETCH=on\u00a0; ou enregistrez la page en .html, ou son texte en .txt, et ajoutez ce fichier',
    'no-address': 'ce n’est pas une adresse du web',
    scheme: 'Coop ne lit que http et https',
    password: 'l’adresse contient un nom d’utilisateur ou un mot de passe',
    port: 'l’adresse indique un port, et Coop ne lit que les ports habituels',
    'not-public': 'ce n’est pas une adresse du web public',
    'leads-to': 'elle mène à {address}\u00a0: {because}',
    'leads-on': 'elle renvoie ailleurs plus de {most} fois',
    slow: 'la réponse a trop tardé\u00a0: réessayez plus tard',
    type: 'le contenu est de type {type}, et Coop lit les pages web, les flux et le texte simple',
    answered: 'le serveur a répondu {status}',
    hidden:
      'le serveur a répondu {status}, il ne montre pas cela à Coop\u00a0: enregistrez la page en .html et ajoutez ce fichier',
    missing: 'le serveur a répondu {status}, cette page n’existe pas\u00a0: vérifiez l’adresse',
    gone: 'le serveur a répondu {status}, la page a été retirée définitivement',
    often: 'le serveur a répondu {status}, il est interrogé trop souvent\u00a0: réessayez plus tard',
    failing: 'le serveur a répondu {status}, il est lui-même en panne\u00a0: réessayez plus tard',
    'too-large': 'le contenu dépasse {most} Mo, trop pour un article',
    'unknown-name': 'le nom du serveur est inconnu\u00a0: vérifiez l’adresse',
    unreached: 'le contenu n’a pas pu être lu ({words})',
    'nothing-sent': 'le serveur n’a rien envoyé',
    'no-feed': 'ce n’est pas un flux',
    'only-feed': 'c’est un flux et non un article',
    'broken-feed': 'c’est un flux illisible\u00a0: il est coupé ou endommagé',
    'front-page':
      'c’est la page d’accueil d’un site et non un article\u00a0; pour suivre le site, ajoutez son flux\u00a0: {address}',
    robots: 'son robots.txt n’autorise pas Coop à le lire',
    'robots-unknown':
      'son robots.txt est indisponible pour l’instant, donc rien n’est lu\u00a0: Coop le redemandera plus tard',
    'not-text': 'ce n’est pas du texte (il contient des octets NUL)\u00a0: enregistrez l’article en texte simple',
    garbled: 'ses lettres sont illisibles, il est dans un ancien codage\u00a0: enregistrez-le en UTF-8',
    empty: 'le contenu est vide',
    'file-too-large':
      'il fait {size} Mo et la limite est de {most} Mo\u00a0: un article est bien plus court\u00a0; découpez-le en articles',
    'no-text': 'il ne contient pas de texte',
    'too-long': 'son texte compte {size} caractères et la limite est de {most}\u00a0: découpez-le en articles',
    'no-date':
      'son en-tête indique published: {words}, ce qui n’est pas une date\u00a0: écrivez 2025-03-04, 2025-03 ou 2025',
    'date-ahead': 'sa date de publication, {date}, est encore à venir et n’est pas retenue',
    'little-text': 'il contient trop peu de texte pour en reconnaître la langue\u00a0: ajoutez l’article entier',
    'unknown-language': 'sa langue n’est pas reconnue\u00a0; Coop lit\u00a0: {languages}',
    'other-language': 'il est dans une langue que Coop ne lit pas ({language})\u00a0; Coop lit\u00a0: {languages}',
    'no-article': 'aucun article n’a été trouvé dans la page\u00a0: enregistrez son texte en .txt',
    wall: 'le site ne le montre qu’à ceux qui se connectent\u00a0: enregistrez la page en .html et ajoutez ce fichier\u00a0; ce que l’archive en a reste',
    'broken-page': 'la page n’a pas pu être analysée ({words})\u00a0: enregistrez son texte en .txt',
    'many-tags': 'la page a {size} balises et la limite est de {most}\u00a0: enregistrez l’article en .txt',
    deep: 'les balises de la page sont imbriquées sur plus de {most} niveaux\u00a0: enregistrez l’article en .txt',
    removed: 'il a été retiré le {day} et reste écarté\u00a0; pour le rétablir\u00a0: {undo} {name}',
    busy: 'l’archive était occupée par un autre processus\u00a0: réessayez dans un instant',
    stopping: 'Coop a été arrêté avant de l’avoir lu\u00a0: ajoutez-le de nouveau quand Coop sera revenu',
    fault: 'Coop a échoué ({words})\u00a0: signalez-le avec l’article',
  },
  tryThese: 'Essayez\u00a0: {questions}',
  coverage: {
    articles: { one: '{count} article', other: '{count} articles' },
    dated: 'publiés du {earliest} au {latest}',
    datedAlike: 'parution\u00a0: {day}',
    noneDated: 'aucune date de publication connue',
    undated: { one: '{count} sans date', other: '{count} sans date' },
  },
  suggestions: {
    whoMet: 'qui a rencontré {name}\u00a0?',
    agreements: 'accords {a} {b}',
    area: 'coopération {area}',
    person: 'qui est {name}\u00a0?',
    visits: 'visites {a}',
  },
  help: [
    'qui a rencontré Hammouchi\u00a0? · Bajwa a-t-il rencontré Loudiyi\u00a0?',
    'accords Maroc Pakistan · que couvre la note de compréhension\u00a0? · qui était présent à la signature\u00a0?',
    'domaines de coopération Maroc Pakistan · coopération cybersécurité · terrorisme\u00a0: qui a dit quoi',
    'qui est Loudiyi\u00a0? · qui est inspecteur général des Forces armées royales\u00a0?',
    'chronologie Maroc Pakistan · quoi de neuf depuis lundi',
    'filtres\u00a0: from:2025-01 to:2025-06 country:pk lang:fr area:cybersecurity outlet:"…" person:"…" strict:yes',
  ],
};

export const fr: Language = {
  code: 'fr',
  name: 'français',
  direction: 'ltr',
  stemmer: 'french',
  stopWords:
    "chacun | chacune | quiconque | personne | quelqu un | autrui | le | la | les | l' | un | une | des | de | du | d' | et | ou | où | mais | donc | or | ni | car | que | qu' | qui | quoi | dont | ce | cet | cette | ces | c' | se | s' | sa | son | ses | leur | leurs | mon | ma | mes | ton | ta | tes | notre | nos | votre | vos | il | elle | ils | elles | on | nous | vous | je | j' | tu | te | t' | me | m' | lui | eux | pourquoi | comment | combien | voici | voilà | souvenez vous | rappelez vous | y | en | à | au | aux | dans | par | pour | sur | sous | avec | sans | entre | vers | chez | contre | depuis | pendant | avant | après | est | sont | a | ont | été | être | avoir | était | étaient | fut | avait | avaient | sera | ne | n' | pas | plus | moins | très | aussi | ainsi | comme | si | tout | tous | toute | toutes | même | autre | autres | ici | là | quel | quelle | quels | quelles",
  abbreviations:
    'épouse | époux | m | mm | mme | mmes | mlle | dr | pr | prof | hon | amb | me | gén | gal | col | cdt | cap | lt | s.e | sem | s.m | s.a.r | st | ste | art | av | bd | no | n° | p | pp | cf | env | etc | ex | janv | févr | avr | juil | sept | oct | nov | déc | vol | éd',
  indefinite:
    'nombre de | bon nombre de | un certain nombre de | l un de | l une de | un | une | des | plusieurs | quelques | certains | divers | de hauts',
  participleLast: false,
  articles:
    "le | la | les | l' | un | une | des | du | au | aux | ce | cet | cette | ces | d' | son | sa | ses | leur | leurs",
  received: { one: "l' | le | la", many: 'les' },
  pronouns: {
    person: 'il | elle | celui ci | celle ci | ce dernier | cette dernière',
    people: 'ils | elles | les deux | les trois | tous trois | toutes trois',
    both: 'les deux | les trois | des deux | des trois | aux deux | aux trois',
    object: "l' | le | la | lui | les",
    possessive: 'son | sa | ses | leur | leurs',
    own: "je | j' | nous",
    ours: 'mon | ma | mes | notre | nos',
  },
  notInstruments: 'traite | traites | annexé | annexée | annexés | annexées',
  particles:
    "al | el | della | dello | delle | degli | dalla | ul | ad | as | an | ar | az | ash | at | ech | ez | es | bin | ben | bent | ibn | ould | mint | abou | abu | abdel | abd | de | du | d' | des | la | le | van | von | der | den | di | da | dos | st | oglu | ogly | uulu | kyzy | qizi | wa",
  tellingParticles: 'al | el | ben | bin | ibn | ould | abdel | abdul | abu',
  descents: 'bin | ben | ibn | bint | ould',
  pluralEndings: 's | x',
  genders: {
    feminine: 'la | elle | une | cette | mme | mmes | madame | mlle',
    masculine: 'le | il | un | ce | cet | du | au | m | mm | monsieur',
  },
  honorifics:
    'sir | ayatollah | m | mm | mme | mmes | mlle | monsieur | madame | messieurs | maître | me | dr | docteur | pr | professeur | son excellence | s e | s e m | sem | sa majesté | sm | s m | son altesse | son altesse royale | sar | cheikh | lalla | moulay | sidi | el hadj | hadj | mgr | monseigneur | feu | prof | amb | hon | honorable | très honorable | son éminence | son excellence monsieur | son excellence madame | leurs excellences | leurs excellences mm | s a s | s a r | son altesse sérénissime | excellence monsieur | excellence madame | serigne | thierno',
  roles: [
    {
      sector: 'ANY',
      words:
        'représentant résident | représentante résidente | directeur pays | directrice pays | directeur des opérations | directrice des opérations | coordonnateur résident | coordonnatrice résidente | directeur régional | directrice régionale | représentant pays | responsable pays | chef de bureau | responsable | haut responsable | visiteur | visiteuse | invitée | dirigeant | dirigeante | hôte | invité | leader | numéro un | numéro 1 | numéro deux | n° 1 | homme fort | locataire | chef | cheffe | patron | patronne | homologue | représentant | représentante | diplomate',
    },
    {
      sector: 'GOV',
      words:
        'secrétaire | ministre | ministres | présidents | présidentes | première dame | maître du kremlin | patron du kremlin | chef du kremlin | locataire de l’élysée | premier ministre | première ministre | vice premier ministre | vice première ministre | vice ministre | vice chancelier | chef de la diplomatie | chef du gouvernement | chef de gouvernement | chef de l état | chef d état | cheffe de la diplomatie | ministre délégué | ministre déléguée | ministre d état | secrétaire d état | secrétaire général | secrétaire générale | secrétaire général adjoint | sous secrétaire | sous secrétaire d état | sous secrétaire général | président | présidente | vice président | vice présidente | roi | reine | souverain | monarque | prince héritier | prince | princesse | émir | sultan | chancelier | chancelière | gouverneur | wali | maire | ambassadeur | ambassadrice | ambassadeurs | envoyé | envoyé spécial | envoyé personnel | représentant spécial | représentant permanent | haut représentant | haute représentante | commissaire | haut commissaire | chargé d affaires | consul | consul général | consule générale | conseiller | conseillère | directeur général | directrice générale | directeur | directrice | directeur de cabinet | chef de cabinet | porte parole | coordinateur | coordonnateur | administrateur | délégué général | garde des sceaux | procureur général | président délégué | émissaire | négociateur | chef de mission | médiateur | émissaire spécial | envoyée | envoyée spéciale | représentante spéciale | représentante permanente | représentant résident | représentante résidente | coordonnateur résident | coordonnatrice résidente | coordinatrice résidente | coordonnatrice | coordinatrice | coordonnateur spécial | coordinatrice spéciale | haute commissaire | nonce | nonce apostolique | le pape | souverain pontife | saint père | patriarche | guide suprême | guide de la révolution | grand duc | grande duchesse | grand duc héritier | empereur | impératrice | capitaine régent | capitaine régente | bourgmestre | ministre président | ministre présidente | conseiller fédéral | conseillère fédérale | conseiller d état | conseillère d état | président de la confédération | présidente de la confédération | gouverneure | vice gouverneur | chef de délégation | cheffe de délégation | cheffe de mission | cheffe du gouvernement | cheffe de gouvernement | cheffe de l état | cheffe d état | secrétaire exécutif | secrétaire exécutive | secrétaire permanent | secrétaire permanente | premier magistrat | premier vice président | première vice présidente | chef de l exécutif | ministre conseiller | chargée d affaires | négociatrice | médiatrice | administratrice | facilitateur | facilitatrice | vice président exécutif | vice présidente exécutive | ministre d état ministre | directeur adjoint | directrice adjointe | directeur général adjoint | directrice générale adjointe | sous directeur | sous directrice | chef du bureau | cheffe du bureau | chef de bureau | chef de département | cheffe de département | chef du département | cheffe du département | secrétaire d état adjoint | secrétaire adjoint | secrétaire générale adjointe | sherpa',
      acronyms: 'mae | minae | pm',
    },
    {
      sector: 'MIL',
      words:
        'général | générale | général de corps d armée | général de division | général de brigade | général d armée | général major | lieutenant général | général de corps d armée aérien | colonel | colonel major | lieutenant colonel | commandant | commandant en chef | capitaine | lieutenant | amiral | vice amiral | contre amiral | maréchal | chef d état major | sous chef d état major | cheffe d état major | chef d état major général | chef d état major des armées | chef d état major de l armée | chef de l armée | inspecteur général | commandant de la zone sud | commandant de la zone | commandant la zone sud | commandant la zone | attaché militaire | attaché de défense | commandant suprême | commodore | haut commandant | commandante | chef d état major particulier | chef d état major adjoint | sous chef | major général | général de division aérienne | général de brigade aérienne | général de corps aérien | général de corps d armées | général d armées | général d armée aérienne | contre amiral major | capitaine de vaisseau | chef d état major de la marine | chef d état major de l armée de l air | chef d état major de l armée de terre | aide de camp',
      acronyms: 'cema | cemga | cemag | cemat | cemaa',
    },
    {
      sector: 'COP',
      words:
        'chef de la police | directeur général de la police | directeur général de la sûreté nationale | directeur général de la sécurité nationale | inspecteur général de la police | préfet de police | préfet | commissaire général | commissaire divisionnaire | directeur de la police | patron de la police | patron de la dgsn | directeur de la sécurité | commandant général de la police | commandant en chef de la police | commandant de la gendarmerie | haut commandant de la gendarmerie | directeur général de la gendarmerie | directrice générale de la police | directrice de la police | préfète | commissaire de police | contrôleur général | directeur général de la protection civile',
    },
    {
      sector: 'SPY',
      words:
        'patron du renseignement | chef du renseignement | directeur du renseignement | chef des services de renseignement',
    },
    {
      sector: 'JUD',
      words:
        'juge | procureur | procureure | procureur du roi | magistrat | premier président | ministre de la justice | procureur général du roi',
    },
    {
      sector: 'LEG',
      words:
        'député | députée | sénateur | sénatrice | parlementaire | président du sénat | présidente de l assemblée | président de la chambre | président de l assemblée | président du parlement | présidente du parlement | eurodéputé',
    },
    {
      sector: 'JRN',
      words: 'journaliste | correspondant | analyste | expert | experte | chercheur | politologue | éditorialiste',
    },
    {
      sector: 'BUS',
      words:
        'pdg | p dg | président directeur général | patron du groupe | homme d affaires | femme d affaires | fondateur | chef d entreprise | directeur exécutif | directrice exécutive',
    },
    { sector: 'EDU', words: 'recteur | professeur | doyen | universitaire' },
  ],
  offices: [
    'président | présidente | chef de l état | chef d état',
    'roi | souverain | monarque',
    'premier ministre | première ministre | chef du gouvernement | chef de gouvernement | président du gouvernement',
    'ministre des affaires étrangères | ministre de l europe et des affaires étrangères | ministre des affaires européennes et internationales | ministre des relations extérieures | chef de la diplomatie | cheffe de la diplomatie | secrétaire d état américain',
    'directeur général de la sûreté nationale | directeur général de la police nationale | patron de la police | patron de la dgsn | chef de la police',
  ],
  lesser: 'vice | adjoint | adjointe | sous | délégué | déléguée',
  portfolio:
    'africaines | africains | asiatiques | francophones | multilatérales | multilatéraux | humanitaires | consulaires | bilatérales | suprême | enfant | européennes | européens | gouvernance | populaire | populaires | judiciaire | judiciaires | sécuritaire | sécuritaires | internationales | internationaux | pharmaceutique | pharmaceutiques | foncières | générales | amazighes | maghrébines | islamique | originel | wakfs | waqfs | assainissement | souveraineté | industrielle | industrielles | femme | construction | salubrité | microfinance | nation | plan | domaines de l état | ayants droit | moudjahidine | start up | startups | micro entreprises | économie de la connaissance | relations avec le parlement | relations avec les institutions | maliens établis à l extérieur | guinéens établis à l étranger | communauté nationale à l étranger | personnes âgées | travaux publics | fonction publique | trésor | jihad agricole | jihad de l agriculture | djihad agricole | jihad e agriculture | anciens combattants | combattants | inclusion | inclusion économique | inclusion sociale | petite entreprise | petites entreprises | petites et moyennes entreprises | entrepreneuriat | pouvoir judiciaire | pouvoir législatif | afrique | afrique du nord | afrique de l ouest | afrique centrale | afrique australe | afrique subsaharienne | moyen orient | proche orient | maghreb | machrek | asie | asie centrale | asie du sud est | océanie | amériques | amérique latine | amérique du nord | amérique du sud | caraïbes | europe | europe centrale | europe orientale | méditerranée | monde arabe | pays arabes | pays du golfe | golfe | pacifique | indopacifique | indo pacifique | balkans | caucase | corne de l afrique | grands lacs | océan indien | eaux | forêts | eaux et forêts | formation | professionnelle | technique | internationale | international | continentale | régionale | résidant | résidants | collectivités | locales | aménagement | étrangères | étrangers | extérieures | affaires | relations | coopération | africaine | défense | nationale | national | sécurité | intérieur | justice | économie | finances | budget | commerce | extérieur | industrie | industriel | énergie | eau | agriculture | pêche | pêches | maritime | santé | éducation | enseignement | supérieur | recherche | scientifique | science | sciences | technologie | technologies | numérique | numérisation | transition | énergétique | écologique | transport | transports | équipement | logistique | infrastructures | habitat | urbanisme | logement | tourisme | artisanat | culture | patrimoine | jeunesse | sports | sport | communication | médias | information | religieuses | habous | affaires islamiques | islamiques | marocains | résidant | résidents | étranger | expatriés | diaspora | migration | migrations | immigration | asile | environnement | climat | développement | durable | travail | emploi | insertion | social | sociale | solidarité | famille | investissement | convergence | évaluation | politiques | publiques | planification | administration | réforme | parlement | relations | civile | aviation | mines | pétrole | gaz | rail | ports | police | armée | armées | forces | royales | royale | armée | marine | air | gendarmerie | renseignement | surveillance | territoire | sûreté | fédéral | fédérale | intérimaire | intérim | adjoint | adjointe | délégué | déléguée | plénipotentiaire | extraordinaire | général | générale | supérieur | haut | haute | état | gouvernement | chargé | chargée | auprès | femmes | droits | homme | humains | union | européenne | européen | francophonie | intégration | régionale | gestion | protection | publique | public | corps | division | brigade | zone | sud | nord | est | ouest | major | premier | ancien | ancienne | nouveau | nouvel | nouvelle | nouveaux | nouvelles | sortant | sortante | entrant | désigné | désignée | actuel | par intérim | puissance | outre mer | démissionnaire | démissionnaires | alimentation | alimentaire | agroalimentaire | eaux | agricole | rural | rurale | forêts | forestier | forestière | élevage | irrigation | ressources | naturelles | halieutiques | animales | hydraulique | hydrauliques | électricité | télécommunications | postes | innovation | entrepreneuriat | entreprises | moyennes | petites | compétitivité | concurrence | consommation | prix | arts | archives | alphabétisation | métiers | apprentissage | universitaire | universités | genre | égalité | promotion | enfance | enfants | cohésion | réconciliation | décentralisation | territoriale | territoriales | territoires | ville | villes | citoyenneté | frontières | cultes | culte | modernisation | prospective | statistique | statistiques | privatisation | budgétaire | comptes | trésor | douanes | impôts',
  three: 'trois',
  couples: {
    words:
      'le couple royal | couple royal | le couple grand ducal | couple grand ducal | le couple princier | couple princier',
    members:
      'roi | reine | prince | princesse | grand duc | grande duchesse | prince héritier | princesse héritière | empereur | impératrice',
  },
  pairs:
    'les trois ministres | tous trois | les trois hommes | les présidents | les ministres | les premiers ministres | les deux premiers ministres | les deux chefs de gouvernement | les deux officiers | tous deux | les deux responsables | les deux ministres | les deux hommes | les deux parties | les deux dirigeants | les deux chefs d état | les deux présidents | les deux chefs de la diplomatie | les deux hauts responsables | les deux diplomates | les deux délégations | les deux généraux | les deux interlocuteurs | les deux chefs | les deux femmes | les deux patrons | les responsables | les deux homologues | les deux officiels',
  stays: {
    respective: 'respectifs | respectives',
    programmes: 'agenda | programme | emploi du temps | calendrier',
    guests: 'invité | invitée | visiteur | visiteuse',
    crowds:
      "citoyens | ressortissants | compatriotes | concitoyens | gens | personnes | habitants | touristes | voyageurs | vacanciers | visiteurs | pèlerins | fidèles | étudiants | élèves | chercheurs | boursiers | ouvriers | travailleurs | salariés | employés | migrants | réfugiés | demandeurs d'asile | exilés | expatriés | familles | proches | enfants | femmes | hommes | jeunes | soldats | militaires | troupes | combattants | mercenaires | djihadistes | diplomates | entreprises | sociétés | firmes | investisseurs | exportateurs | commerçants | entrepreneurs | hommes d'affaires | opérateurs | opérateurs économiques | industriels | compagnies | navires | avions | bateaux | vols | trains | camions | journalistes | médecins | experts | équipes | joueurs | supporteurs | supporters | artistes | ceux | celles | milliers | centaines | détenus | prisonniers | malades | patients | passagers | agriculteurs | pêcheurs | enseignants | civils | étrangers | français | ukrainiens | syriens",
    impersonal:
      'déconseille de | déconseillé de | déconseillent de | déconseillé les | déconseille les | déconseiller les | déconseille tout | déconseillé tout | mise en garde contre | interdit les | interdire les | interdit de | interdisant de | interdiction de | interdiction des | plus facile de | plus difficile de | facile de | dangereux de',
    hosts: '',
    neighbours: 'voisin | voisine',
    homeland: 'le pays | au pays | du pays | le royaume | au royaume | du royaume | ce pays | le sultanat',
    accompanies:
      'accompagne | accompagnent | accompagnait | accompagnaient | accompagnera | accompagneront | accompagné | accompagnée | est du voyage | sont du voyage | font partie du voyage | fait partie du voyage | est aussi du voyage | voyage avec | voyagent avec | voyagent également | voyage également | voyagent aussi | participent au voyage | participe au voyage | participent également au voyage | sont également du voyage | est également du voyage | sont aussi du voyage | à ses côtés | à leurs côtés | seront du voyage | sera du voyage | étaient du voyage | était du voyage | a fait le déplacement | ont fait le déplacement | sont aussi de la partie',
    accompanied:
      "était | étaient | a été | ont été | accompagnait | accompagnaient | a accompagné | ont accompagné | l'a accompagné | l'a accompagnée | l'ont accompagné | l'ont accompagnée | a fait le déplacement | ont fait le déplacement",
    retinue: 'délégation | sa suite | leur suite | son entourage | mission économique',
    welcomers: "délégation d' accueil | délégation venue l' accueillir | délégation d'accueil",
    belongs:
      'fait partie | font partie | faisait partie | faisaient partie | fera partie | feront partie | membre de | membres de | membre du | composent | composaient | complètent | complètait | complétaient | complète | se trouve | se trouvent | se trouvait | se trouvaient | figurent | figuraient | figure | figurait | constituée | composée | formée | se compose | se composait | comprend | comprenait | comprendra | compte | comptait | intègre | intègrent | on retrouve | on note',
    grants: 'accorde | a accordé | accordait | accordera | offre | a offert | réserve | a réservé',
    leads: {
      past: 'a mené | a conduit | ont mené | ont conduit | menait | conduisait | avait mené | avait conduit | a menée | a conduite | a menés | a conduits | a amené | a amenée | a emmené',
      present: 'mène | conduit | emmène | amène',
      future:
        'mènera | conduira | mèneront | doit mener | doit conduire | devrait mener | devrait conduire | emmènera | amènera | mènerait',
    },
    residents: 'ambassadeur | ambassadrice | consul | consule | chargé | chargée | nonce',
    where: 'où',
    accredited:
      "ambassadeur | ambassadrice | ambassadeurs | envoyé | envoyée | émissaire | consul | consule | représentant | représentante | représentants | chargé d'affaires | chargée d'affaires | délégué | déléguée | nonce | attaché | observateur | observatrice | conseiller | conseillère",
  },
  counterparts: 'homologue | homologues | alter ego | collègue | collègues',
  sides: { words: 'partie | côté | camp', besides: 'outre | en plus de | en plus du | hormis | à part' },
  correlatives: {
    opens: 'outre | en plus de | en plus du | non seulement | pas seulement | tant | aussi bien',
    joins: 'mais aussi | mais également | que | qu | également | aussi',
  },
  groups:
    'présidentes | délégation | délégations | responsables | dirigeants | ministres | représentants | commandants | autorités | parlementaires | députés | sénateurs | ambassadeurs | diplomates | généraux | officiers | experts | hommes d affaires | investisseurs | membres | émissaires | chefs d état | chefs de gouvernement | interlocuteurs | homologues | cadres | mission | présidents | vice présidents | rois | premiers ministres | chanceliers | souverains | vice premiers ministres | secrétaires d état | vice ministres',
  bilateral:
    'les deux pays | deux pays | les deux nations | les deux états | les deux parties | les deux gouvernements | les deux royaumes | les deux peuples | les deux voisins | les deux partenaires | les deux capitales | les deux côtés | les deux rives | nos deux pays',
  soil: 'sol | territoire | terre | terres',
  capital: 'capitale',
  surnames: 'Maire | Hollande | May | Major | Jordan | Washington',
  organisations:
    'télévision | radio | radiodiffusion | organization | consortium | talibans | hamas | hezbollah | houthis | polisario | ministère | département | agence | autorité | union | organisation | commission | conseil | banque | fonds | université | institut | académie | collège | école | société | entreprise | groupe | association | fédération | fondation | forum | comité | cour | tribunal | parlement | sénat | assemblée | chambre | bureau | direction | commandement | forces | armée | marine | police | garde | gendarmerie | ambassade | consulat | parti | mouvement | ligue | club | équipe | centre | sommet | conférence | initiative | alliance | coalition | réseau | coupe | championnat | salon | office | observatoire | hôpital | secrétariat | administration | service | services | sûreté | caisse | confédération | haut commissariat | élysée | quai d orsay | matignon | maison blanche | kremlin | otan | cedeao | interpol | europol | unesco | unicef | fifa | caf | ue | onu | ua | oci | dgsn | dgst | far | ocp | map',
  bodies: {
    own: 'pays | gouvernement | État | exécutif',
    state:
      'ministère | ministères | gouvernement | gouvernements | département | primature | présidence | ambassade | forces armées | armée | marine | sénat | assemblée nationale | chambre des représentants | chambre des députés | conseil des ministres | conseil de gouvernement | conseil de cabinet | parlement | élysée | quai d orsay | matignon | maison blanche | kremlin | république | royaume | état',
    national: {
      SA: 'Gardien des deux saintes mosquées | Serviteur des deux saintes mosquées | Gardien des Lieux saints | Serviteur des Lieux saints',
      MA: 'Mohammed VI | DGSN-DGST | DGST | BCIJ | Forces armées royales | Gendarmerie royale | Administration de la défense nationale | Direction générale de la surveillance du territoire | Sûreté nationale et de la surveillance du territoire | Marocains résidant à l’étranger',
      DZ: 'Armée nationale populaire | Assemblée populaire nationale | palais d’El Mouradia | El Mouradia | APN',
      TN: 'palais de Carthage | Assemblée des représentants du peuple | palais de la Kasbah',
      FR: 'Élysée | Quai d’Orsay | Matignon | place Beauvau | hôtel de Brienne | Palais-Bourbon',
      BE: 'palais d’Egmont | SPF Affaires étrangères | Lambermont',
      CH: 'Conseil fédéral | DFAE | DDPS | fedpol | Secrétariat d’État aux migrations',
      CA: 'Affaires mondiales Canada | Rideau Hall',
      US: 'Maison-Blanche | Maison Blanche | Pentagone | département d’État',
      BF: 'palais de Kosyam | Kosyam',
      ML: 'palais de Koulouba | Koulouba',
      BJ: 'palais de la Marina',
      CM: 'palais de l’Unité | Etoudi',
      GN: 'Sékhoutouréya',
      MG: 'palais d’Iavoloha | Iavoloha',
      GA: 'palais du bord de mer',
      JO: 'Abdallah II | Abdullah II',
      ES: 'Felipe VI | Moncloa | Zarzuela',
      RU: 'Kremlin',
    },
    world:
      "union européenne | ue | commission européenne | conseil européen | parlement européen | banque européenne d'investissement | bei | banque européenne pour la reconstruction et le développement | berd | union africaine | ua | commission de l'union africaine | banque africaine de développement | bad | nations unies | onu | assemblée générale des nations unies | assemblée générale de l'onu | conseil de sécurité des nations unies | organisation des nations unies | organisation mondiale de la santé | oms | banque mondiale | fonds monétaire international | fmi | programme alimentaire mondial | pam | fao | unicef | unesco | pnud | hcr | onudc | onu femmes | oim | organisation internationale pour les migrations | organisation internationale du travail | oit | aiea | agence internationale de l'énergie atomique | cicr | comité international de la croix rouge | interpol | europol | eurojust | frontex | otan | ocde | osce | opep | asean | ccg | conseil de coopération du golfe | ligue arabe | ligue des états arabes | organisation de la coopération islamique | oci | cedeao | commission de la cedeao | uemoa | cemac | ceeac | sadc | igad | efta | aele | mercosur | francophonie | organisation internationale de la francophonie | oif | auf | banque islamique de développement | bid | banque ouest africaine de développement | boad | banque asiatique de développement | fonds arabe | afreximbank | icesco | isesco | omc | organisation mondiale du commerce | ompi | uit | conseil de l'europe | communauté d'afrique de l'est | communauté économique des états de l'afrique de l'ouest | communauté économique des états de l'afrique centrale | communauté de développement d'afrique australe | alliance des états du sahel | confédération des états du sahel | comité européen des régions | organisation mondiale des douanes | organisation des états turciques | union économique eurasiatique | commission de l'océan indien | commission du golfe de guinée | ligue islamique mondiale | organisation des états américains | banque mondiale | groupe de la banque mondiale | fida | gavi | fonds mondial | auda nepad | fonds vert pour le climat | africa cdc | programme des nations unies pour le développement | programme des nations unies pour l'environnement | pnue | fonds des nations unies pour l'enfance | fnuap | haut commissariat des nations unies pour les réfugiés | haut-commissariat des nations unies pour les réfugiés | onudi | onusida | organisation des nations unies pour l'alimentation et l'agriculture | organisation des nations unies pour le développement industriel | banque arabe pour le développement économique en afrique | banque d'investissement et de développement de la cedeao | bidc | fonds africain de développement | société financière internationale | association internationale de développement | bdeac | agence universitaire de la francophonie | oaci | organisation de l'aviation civile internationale | organisation maritime internationale | nouvelle banque de développement | conseil de l'union européenne | agence spatiale européenne",
    unions: {
      'BE LU NL': 'Benelux | Bénélux',
      'EE LV LT': 'États baltes | pays baltes',
      'CZ HU PL SK': 'groupe de Visegrad | pays de Visegrad',
    },
    offices: {
      'Union européenne':
        'commission européenne | commissaire européen | commissaire européenne | commissaires européens | chef de la diplomatie européenne | cheffe de la diplomatie européenne | présidente de la commission européenne | président de la commission européenne | haut représentant de l union | haute représentante de l union | vice-présidente de la commission européenne | vice-président de la commission européenne',
      'Union africaine': 'commission de l union africaine',
    },
    letters: { UA: 'Union africaine', BM: 'Banque mondiale' },
    several:
      'universités | institutions | instituts | agences | organisations | organismes | établissements | autorités | académies | banques | chambres | ports | polices | services | villes | communes | provinces | régions | musées | fondations | associations | centres | entités',
    members: 'pays | États | États membres | pays membres | républiques',
    leaders: 'maires | gouverneurs | recteurs | préfets | bourgmestres | walis',
    leader:
      'maire central | maire-adjoint | président de la commune | présidente de la commune | président du conseil communal | présidente du conseil communal | président de la municipalité | délégué du gouvernement auprès de la communauté urbaine | premier magistrat | maire | mairesse | gouverneur | gouverneure | préfet | préfète | bourgmestre | wali | vice-gouverneur | maire adjoint | adjoint au maire',
    sameKind: 'celle | celui | celles | ceux',
    twinning: 'jumelage | jumelages | jumelées | jumeler',
    towns: 'villes | communes | municipalités | cités | mairies | métropoles',
    districts:
      'communauté urbaine | communauté d’agglomération | collectivité territoriale | mairie | arrondissement | agglomération | conurbation | district | ville | villes | commune | communes | municipalité | province | provinces | région | régions | département | départements | wilaya | wilayas | gouvernorat | gouvernorats | canton | cantons | métropole',
    joint: 'commission | commissions | comité | session | réunion | sommet | conseil | dialogue | forum | conférence',
    regions:
      'Flandre | Wallonie | Écosse | Pays de Galles | Irlande du Nord | Catalogne | Pays basque | Andalousie | Galice | Québec | Ontario | Alberta | Bavière | Saxe | Hesse | Brandebourg | Schleswig-Holstein | Rhénanie-du-Nord-Westphalie | Basse-Saxe | Bade-Wurtemberg | Tyrol | Lombardie | Sicile | Sardaigne | Bretagne | Corse | Zanzibar | Californie | Texas | Communauté germanophone | Communauté flamande | Communauté française | Fédération Wallonie-Bruxelles | Nouveau-Brunswick | Hauts-de-France | Grand Est | Île-de-France | Occitanie | Nouvelle-Aquitaine | Auvergne-Rhône-Alpes | Normandie | Rhénanie-Palatinat | Émilie-Romagne | Toscane | Piémont | Vénétie | Tatarstan | Guangdong | canton de | canton du | département de | département du | gouvernorat de | wilaya de | région de | région du | province de | province du | région des | comté de',
    parts: {
      BE: {
        'Communauté germanophone': '',
        'Fédération Wallonie-Bruxelles': '',
        'Communauté flamande': '',
        Flandre: 'flamand | flamande | flamands | flamandes',
        Wallonie: 'wallon | wallonne | wallons | wallonnes',
      },
      GB: {
        Écosse: 'écossais | écossaise | écossaises',
        'Pays de Galles': 'gallois | galloise | galloises',
        'Irlande du Nord': 'nord-irlandais | nord-irlandaise',
      },
      ES: {
        'Communauté valencienne': '',
        'Castille-et-León': '',
        Navarre: '',
        Estrémadure: '',
        Asturies: '',
        Aragon: '',
        Catalogne: 'catalan | catalane | catalans | catalanes',
        'Pays basque': 'basque | basques',
        Andalousie: 'andalou | andalouse | andalous',
        Galice: 'galicien | galicienne',
      },
      CA: {
        'Nouveau-Brunswick': '',
        'Nouvelle-Écosse': '',
        Saskatchewan: '',
        Manitoba: '',
        Québec: 'québécois | québécoise | québécoises',
        Ontario: 'ontarien | ontarienne',
        Alberta: 'albertain | albertaine',
      },
      DE: {
        'Rhénanie-Palatinat': '',
        Thuringe: '',
        'Saxe-Anhalt': '',
        'Mecklembourg-Poméranie': '',
        Sarre: '',
        'Basse-Saxe': '',
        'Rhénanie-du-Nord-Westphalie': '',
        Brandebourg: '',
        'Bade-Wurtemberg': '',
        'Schleswig-Holstein': '',
        Bavière: 'bavarois | bavaroise | bavaroises',
        Saxe: 'saxon | saxonne',
        Hesse: 'hessois | hessoise',
      },
      IT: {
        'Émilie-Romagne': '',
        Toscane: '',
        Piémont: '',
        Vénétie: '',
        'Frioul-Vénétie julienne': '',
        Pouilles: '',
        Lombardie: 'lombard | lombarde',
        Sicile: 'sicilien | sicilienne',
        Sardaigne: 'sarde | sardes',
      },
      FR: {
        'Grand Est': '',
        'Hauts-de-France': '',
        Occitanie: '',
        'Île-de-France': '',
        'Nouvelle-Aquitaine': '',
        'Auvergne-Rhône-Alpes': '',
        Bretagne: 'breton | bretonne | bretons | bretonnes',
        Corse: '',
      },
      US: { Californie: 'californien | californienne', Texas: 'texan | texane' },
      TZ: { Zanzibar: 'zanzibarite' },
      AT: { Carinthie: '', Styrie: '', Burgenland: '', 'Basse-Autriche': '', 'Haute-Autriche': '', Tyrol: '' },
      AU: { 'Nouvelle-Galles du Sud': '', Queensland: '' },
      CN: { Guangdong: '', Jiangsu: '', Zhejiang: '', Shandong: '', Sichuan: '' },
      IN: { Maharashtra: '', Gujarat: '', 'Tamil Nadu': '', Karnataka: '', Kerala: '' },
      RU: { Tatarstan: '' },
      ZA: { 'Cap-Occidental': '', Gauteng: '' },
    },
    firm: 'syndicat | fabricant | enseigne | société | sociétés | entreprise | entreprises | groupe | compagnie | compagnies | sa | sarl | sas | holding | filiale | start up | startup | opérateur | constructeur | consortium | entrepreneurs | hommes d affaires | milieux d affaires | chefs d entreprise',
    unofficial:
      'club | clubs | équipe | équipes | joueur | joueurs | footballeur | footballeurs | supporters | chanteur | chanteurs | artistes | orchestre | orchestres | éditeur | éditeurs | syndicats',
  },
  contests:
    'match | matchs | match amical | éliminatoires | demi finale | demi finales | quart de finale | quarts de finale | huitièmes de finale | coupe du monde | du mondial | au mondial | le mondial | coupe d afrique | can | ligue des nations | ligue des champions | match aller | match retour | phase de groupes | coup d envoi | tirs au but | équipe nationale | sélection nationale | onze national | équipe de football',
  sites:
    'aéroport | palais | siège | port | base | caserne | ville | province | région | capitale | mosquée | mausolée | tombeau | stade | hôtel | rue | place | île | îles | mer | océan | golfe | détroit | fleuve | montagne | vallée | désert | sahara | route | avenue | boulevard | pont | barrage | usine | centrale | gare | frontière | poste | camp | quartier | villa | résidence | état major',
  seats:
    "Élysée | aéroport | palais présidentiel | palais royal | palais de la présidence | Matignon | hôtel de Matignon | Quai d'Orsay | Maison Blanche | Kremlin | Primature | Pentagone | Élysée | palais de l'Élysée",
  buildings: 'fort | château | villa | maison | sérail | hangar | domaine',
  nationalities,
  joint,
  countries,
  places,
  governments,
  connectors: {
    and: 'et | puis | en plus de | en plus d | outre | ainsi que | de même que | ainsi qu',
    with: "avec | auprès de | auprès du | en l'honneur de | en l'honneur du | aux côtés de | aux côtés du",
    lately:
      'nouvellement nommé | nouvellement nommée | nouvellement élu | nouvellement élue | nouvellement accrédité | nouvellement accréditée | nouvellement désigné | nouvellement désignée | récemment nommé | récemment nommée | récemment élu | récemment élue | récemment accrédité | récemment accréditée | récemment désigné | récemment désignée | fraîchement nommé | fraîchement nommée | fraîchement élu | fraîchement élue | fraîchement accrédité | fraîchement accréditée | fraîchement désigné | fraîchement désignée | tout nouvel | tout nouveau | toute nouvelle',
    between: 'entre | réunissant | réunit | regroupant',
    by: 'par',
    of: "de | d' | du | des",
    to: 'à | au | aux | près le | près la | près les | près l',
    at: 'à | au | en | dans',
    from: 'de | depuis',
    other:
      "avec pour objectif | avec pour but | avec l’objectif de | avec le soutien de | avec effet | sur instructions de | sur instructions du | sur instruction de | sur instruction du | sur hautes instructions de | sur hautes instructions du | sur très hautes instructions de | sur très hautes instructions du | sur les instructions de | sur les instructions du | sur les hautes instructions de | sur les hautes instructions du | sur hautes directives de | sur hautes directives du | sur ordre de | sur ordre du | sur ordres de | sur ordres du | sur proposition de | sur proposition du | à l'initiative de | à l'initiative du | à la demande de | à la demande du | à l'invitation de | à l'invitation du | à l'invitation de la | à l'invitation des | à l'invitation d' | à l'aimable invitation de | à l'aimable invitation du | à l'invitation officielle de | à l'invitation officielle du | sur invitation de | sur invitation du | sur invitation de la | sur l'invitation de | sur l'invitation du | sur l'invitation de la | en réponse à l'invitation de | en réponse à l'invitation du | répondant à l'invitation de | répondant à l'invitation du | à | au | aux | de | d' | du | des | en | dans | par | pour | sur | sous | avec | sans | entre | vers | chez | contre | depuis | pendant | durant | avant | après | lors de | lors du | lors d' | selon | d après | malgré | grâce à | outre | devant | derrière | dès | envers | face à | à la suite de | à la suite du | à la suite d' | afin de | en vue de | auprès de | auprès du | au nom de | à travers | suite à | en faveur de | concernant | relatif à | relative à | comme",
    relative: "qui | que | qu' | dont | laquelle | lequel | auquel | lesquels",
    subordinate:
      "selon lesquelles | selon laquelle | lorsque | lorsqu' | quand | alors que | alors qu' | tandis que | puisque | parce que | afin que | si | s' il | où | après que | pendant que | bien que | comme | car | mais",
    meanwhile:
      "lorsque | lorsqu' | quand | alors que | alors qu' | tandis que | parce que | après que | pendant que | puisque | car",
    presence:
      "en présence de | avec la participation de | avec la participation du | avec la participation des | en présence du | en présence de la | en présence des | en présence d' | en présence notamment de | en présence notamment du | a assisté à | ont assisté à | a assisté au | ont assisté au | ont assisté aux | a également assisté à | ont également assisté à | ont aussi assisté à | assistaient à | assistait à | étaient présents | étaient également présents | étaient aussi présents | était présent | était également présent | était présente | étaient présentes | ont été témoins de | a été témoin de | ont pris part à cette | en présence également de | a été marquée par la présence de | sous le regard de | sous le regard du | devant le président | sous les yeux de",
    company:
      "aux côtés de | aux côtés du | en compagnie de | en compagnie du | entouré de | entouré du | entourée de | entourée du | entouré d' | entourée d' | flanqué de | flanqué du | accompagnée du | accompagnée par | accompagnés de | accompagnés du | accompagné de | accompagné du | accompagné par | accompagnée de | accompagné d' | à la tête d' | à la tête de | à la tête d une | en tête d | conduisant | conduite par | à la tête d' une",
    including:
      "en particulier | comprenait | comprend | se composait de | était composée de | est composée de | comprenant | comprenant notamment | composée notamment de | composée notamment du | notamment | dont | parmi eux | parmi elles | au nombre desquels | y compris | parmi lesquels | parmi lesquelles | figurent | figuraient | figure | figurait | à savoir | en l'occurrence | entre autres | comptait | comptait également | comptait aussi | comprenait également | comprenait aussi | comprenait notamment | incluait | était constituée de | était formée de",
    ledBy:
      'conduites par | dirigées par | menées par | présidées par | conduits par | représentée par | représenté par | représentés par | conduite par | dirigée par | menée par | présidée par | emmenée par | conduit par | ayant à sa tête | sous la conduite de | sous la conduite du',
    margins:
      "en marge de | en marge du | en marge des | en marge d' | à l'occasion de | à l'occasion du | à l'occasion des",
  },
  ladder: {
    have: "avoir | a | ont | ai | avons | avait | avaient | aurait | auraient | aura | auront | ait | aient | ayant | s' est | s' était | se sont | s' étaient",
    be: 'été | est | sont | était | étaient | fut | furent | être | soit | étant | sera | seront',
    future:
      "procédera | procéderont | procèdera | procèderont | sera | seront | aura | auront | va | vont | ira | iront | se rendra | se rendront | effectuera | effectueront | recevra | recevront | rencontrera | rencontreront | accueillera | accueilleront | s' entretiendra | s' entretiendront | se réunira | se réuniront | se rencontreront | se retrouveront | se verront | retrouvera | retrouveront | rendra visite | rendront visite | réunira | visitera | visiteront | séjournera | s' envolera | s' envoleront | partira | quittera | quitteront | arrivera | arriveront | foulera | échangera | échangeront | discutera | discuteront | dînera | déjeunera | mènera | mèneront | présidera | présideront | coprésideront | coprésidera | participera | participeront | entamera | entameront | débutera | débuteront | se déplacera | se déplaceront | débarquera | atterrira | séjourneront | conférera | dînera avec | offrira | accordera | recevront | signeront | signera | tiendra | tiendront | doit | doivent | devra | devront | devant se tenir | prévu | prévue | prévus | prévues | prévoit | prévoient | programmé | programmée | s' apprête à | s' apprêtent à | prochain | prochaine | prochains | prochaines | prochainement | à venir | compte se rendre | envisage | dans les prochains jours | dans les prochaines semaines | dans les prochains mois",
    present:
      "intervient | interviennent | survient | surviennent | rencontre | rencontrent | reçoit | reçoivent | se rend | se rendent | s'entretient | s'entretiennent | se réunit | se réunissent | accueille | accueillent | visite | visitent | effectue | effectuent | arrive | arrivent | part | partent | s'envole | signe | signent | entame | entament | débute | tient | tiennent | préside | s'achève | quitte",
    bare: 'tenir | avoir | mener | participer | donner',
    expected:
      'annoncée pour | annoncé pour | annoncées pour | annoncés pour | comprend des entretiens | comprend une rencontre | inclut des entretiens | inclut une rencontre | comporte des entretiens | prévoit des entretiens | prévoit une rencontre | en perspective | en gestation | à une date ultérieure | à une date à convenir | accepté l invitation | accepte l invitation | en préparation | en cours de préparation | au programme | son programme | doit encore | doivent encore | reste à | restent à | attendu | attendue | attendus | attendues | devait | devaient | devrait | devraient | espère | espèrent | souhaite | souhaitent | vraisemblablement | probablement | on s attend à | est censé',
    ahead:
      "travaille à | travaillent à | travaille sur | travaillent sur | contribuer à | contribue à | subordonné | subordonne | conditionné | conditionne | préalable à | obstacle à | obstacles à | pierre angulaire pour | pierres angulaires pour | finalisation de | finaliser | parachèvement de | imminence de | modalités de | préparé | préparait | préparaient | préparatifs de | préparatifs d | préparatifs pour | préparatifs | préparations de | vers la | vers le | sur le point de | en passe de | en voie de | proche de | proches de | feu vert à | aval à | accord à | visant à | visant la | visant le | destinées à | destiné à | dans l'attente de | en attendant | en instance de | en cours de | œuvrer à | travailler à | progresser vers | préparer | préparent | prépare | en vue de | en vue de la | en vue d' | ouvrir la voie à | ouvre la voie à | ouvrant la voie à | dans la perspective de | à la veille de | à la veille d' | à la veille du | en prévision de | en prévision du | en prévision d' | en préparation de | en préparation du | en amont de | en amont du | en amont d' | en vue de | en vue d' | en vue du | pour préparer | approuvé | approuve | autorisé | autorise | autorisant | accélérer | hâter | activer | convenu de procéder à | conviennent de procéder à",
    able: '',
    managed:
      "débouché sur | abouti à | conduit à | heureux de | heureuse de | heureux d | ravi de | ravie de | plaisir de | honneur de | honoré de | honorée de | joie de | vient de | vient d | viennent de | viennent d | venait de | venaient de | a pu | ont pu | avait pu | avaient pu | a également pu | ont également pu | a aussi pu | a été l occasion de | ont été l occasion de | fut l occasion de | a été l occasion pour | ont été l occasion pour | a permis de | ont permis de | a permis à | a permis aux | a permis également de | a également permis de | a profité de | ont profité de | profité | a saisi l occasion | ont saisi l occasion | saisi l occasion | mis à profit | a donné l occasion de | ont procédé à | réussi à | parvenus à | a servi à | l occasion également de | eu l'occasion de | eu l'occasion d' | eu l'opportunité de | eu l'opportunité d' | eu la chance de | eu la chance d' | eu l'honneur de | eu l'honneur d'",
    needed:
      'prêt à | prête à | prêts à | disposé à | disposée à | disposés à | ouvert à | ouverte à | ouverts à | appels à | offre de | spéculations sur | intérêt pour | intérêt de son pays pour | intérêt à | intéressé par | intéressée par | intéressés par | désir de | désir d | souhait de | souhait d | désireux de | désireuse de | favorable à | proposition de | proposition d | nécessité de | nécessité d | importance de | importance d | besoin de | besoin d | urgence de | intérêt de signer',
    mandates:
      'mandaté | mandatée | donné mandat | donne mandat | habilité | habilite | chargé le ministre | chargé la ministre',
    strives:
      'œuvre | œuvrent | œuvré | œuvrer | œuvraient | œuvreront | travaille | travaillent | travaillé | travaillaient | travailleront | s’emploie | s’emploient | s’attelle | s’attellent | s’activent | milite | militent | plaide | plaident',
    thought:
      'mis en garde contre | met en garde contre | mise en garde contre | possibilité de | possibilité d | possibilités de | possibilités d | éventualité de | éventualité d | perspective de | perspective d | perspectives de | perspectives d | opportunité de | opportunité d | faisabilité de | faisabilité d | hypothèse de | hypothèse d',
    before: "avant | avant d' | avant de | à quelques jours de | à quelques heures de",
    around:
      "outre | outre son | outre sa | en plus de | en plus d' | pour | après | après son | après sa | avant | avant son | à l'issue de | à l'issue d' | au terme de | au terme d' | au sortir de",
    remembered: "anniversaire de | ans de | ans depuis | ans après | cinquantenaire de | anniversaire d'",
    may: 'envisage | envisagent | envisageait | envisageaient | rencontrerait | rencontreraient | se rendrait | se rendraient | visiterait | visiteraient | arriverait | arriveraient | se déplacerait | pourrait | pourraient | peut | peuvent | possible | éventuel | éventuelle | éventuellement | peut être | potentiel | potentielle | susceptible',
    doubted:
      "peu probable | improbable | pas certain | pas sûr | pas exclu | pas confirmer | pas confirmé | pu confirmer | confirmer ni infirmer | rumeur veut | rumeur court | rumeur | rumeurs | ne prouve | aucune preuve | n'indique | aucun indice | doute | doutent | se pourrait | se peut | se pourrait bien | craint | craignent",
    untrue:
      'révélées fausses | avérées fausses | révélés faux | avérés faux | est faux | est inexact | pas vrai | pas exact | était faux | sont faux | sont fausses | est fausse | étaient fausses | étaient faux | étaient inexactes | sont inexactes | est inexacte | sont infondées | est infondée | sans fondement | dénuées de tout fondement | dénuée de tout fondement | sont erronées',
    proposed:
      'demande un entretien avec | demande une rencontre avec | demande une audience | demandé un entretien avec | demandé une rencontre avec | demandé une audience | sollicite une audience | sollicité une audience | sollicite un entretien avec | sollicité un entretien avec | sollicite une rencontre avec | sollicité une rencontre avec | réclame une rencontre avec | réclamé une rencontre avec | a proposé | ont proposé | propose | proposent | proposé | suggéré | invité | invite | invitation | appelé à | appelle à | plaide pour | plaidé pour | souhait | idée de | idée d | a exprimé le souhait | intéressé par | a manifesté son intérêt | veut | veulent | cherche à | cherchent à',
    obliged: 'doit | doivent | devra | devront | devrait | devraient | veut | veulent | souhaite | souhaitent',
    discussed:
      'étudient | étudie la | étudié la | explorent | explore la | exploré la | réfléchissent à | discuté | discutent | discuter | évoqué | évoquent | évoquer | examiné | examinent | examiner | abordé | abordent | aborder | passé en revue | passer en revue | axées sur | axés sur | axé sur | axée sur | ont porté sur | a porté sur | porté sur | portant sur | se sont penchés sur | penchés sur | échangé sur | échangé | échanger | débattu | traité de | au menu | à l ordre du jour | au centre des | au cœur des | fait le point sur | focalisé* | concentré* | les moyens de | discussions | tour d horizon',
    pledged:
      "s' est engagé | se sont engagés | s' engagent | s' engage | engagement | promis | promet | promettent | s' est dit prêt | se sont dits prêts | prêt à | prêts à | disposé à | disposés à | disposition à | volonté | détermination | déterminés à | déterminé à | résolus à | réaffirmé | réitéré | affirmé | souligné la nécessité | souligné l importance | ambition | promesse | s' est dit disposé",
    agreed:
      "convenu | étaient convenus | était convenu | convenus de | convenir de | conviennent | sont convenus | ont convenu | a été convenu | se sont accordés | s' accordent | sont tombés d accord | se sont mis d accord | d' un commun accord | décidé | décident | ont décidé de | approuvé | ont acté | acté | conclu | se sont entendus",
    denied:
      "tombé à l'eau | tombée à l'eau | tombe à l'eau | annuler | démenti | dément | démentent | démentir | nié | nie | réfuté | rejeté | annulé | annulée | annulés | annulées | reporté | reportée | reportés | ajourné | ajournée | exclu | exclue | exclus | exclues | exclut | excluent | exclure | excluait | refusé | suspendu | suspendue | renoncé à | renonce à | renoncent à | renoncer à | renonça à | renoncèrent à",
    claimed:
      'affirmé | affirmait | prétendu | prétendait | prétendaient | évoqué | évoquait | rapporté | rapportait | assuré | rumeur | rumeurs | spéculations | allégations | informations | journal | journaux | médias | site | sites | portail | presse | quotidien',
    calledOff:
      "est annulé | est annulée | été annulé | été annulée | été annulés | été annulées | sont annulés | sont annulées | n'aura pas lieu | n'auront pas lieu | n'a pas eu lieu | n'ont pas eu lieu | n'a jamais eu lieu | ne se tiendra pas | ne s'est pas tenue | ne s'est pas tenu | été reporté | été reportée | été reportés | est reporté | est reportée | été ajourné | été ajournée | n'a * pas eu lieu | n'ont * pas eu lieu | n'aura * pas lieu | n'auront * pas lieu | n'a pas pu avoir lieu | n'ont pas pu avoir lieu | n'a pas pu se tenir | n'ont pas pu se tenir | ne s'est * pas tenue | ne s'est * pas tenu | ne se sont pas tenus | ne se sont pas tenues | ne se tiendra * pas | ne s'est pas concrétisé | ne s'est pas concrétisée | ne s'est jamais concrétisé | ne s'est jamais concrétisée | ne s'est * pas concrétisée | ne s'est * pas concrétisé",
    framework: "dans le cadre de | dans le cadre du | dans le cadre des | dans le cadre d'",
    callingOff:
      "annulation de | annulation du | annulation d' | annulation des | report de | report du | report d' | report des | report sine die de | ajournement de | ajournement du | ajournement d' | ajournement des | suspension de | suspension du | suspendus | suspendues | suspend | suspendent | suspendre | rompu | rompue | rompues | rompt | rompre | boycotté | boycottée | boycotte | boycottent | boycotter | boudé | boudée | bouder",
    intended:
      'prévoyait de | prévoyaient de | comptait | comptaient | avait l intention | avaient l intention | devait | devaient | aurait dû | auraient dû | était prévu | était prévue | étaient prévus | avait prévu',
    without: 'sans',
    notOnly: 'non seulement | pas seulement | pas uniquement | pas que | non pas seulement',
    ever: 'jamais',
    most: 'plus | premier | première | seul | seule | meilleur | meilleure | pire',
    exists: 'il y a | il existe | il y avait',
    awaits:
      "s' attend à | s' attendent à | attend | attendent | espère | espèrent | table sur | tablent sur | compte sur",
    renewal:
      'renouvelé | renouvelée | renouvelés | renouvelées | renouvelle | renouvellent | renouveler | renouvellement | prorogé | prorogée | prorogés | prorogées | proroger | prorogation | prolongé | prolongée | prolongés | prolongées | prolonger | prolongation | reconduit | reconduite | reconduits | reconduire | reconduction',
    negation: "ne | rien | n' | pas | jamais | aucun | aucune | ni | sans | nullement | non",
    hypothesis:
      "dès que | si | s' il | aurait | auraient | serait | seraient | selon des rumeurs | rumeur | rumeurs | à condition que | au cas où | à moins que",
    habit:
      'régulièrement | fréquemment | souvent | périodiquement | habituellement | chaque semaine | chaque mois | chaque année | chaque trimestre | tous les mois | tous les ans | toutes les semaines | tous les deux ans | tous les deux mois | tous les trois mois | tous les six mois | deux fois par an | deux fois par mois | une fois par an | une fois par mois | une fois par semaine | plusieurs fois par an | plusieurs fois par mois | à intervalles réguliers | de façon régulière | de manière régulière | rencontres régulières | réunions régulières | entretiens réguliers | consultations régulières | échanges réguliers',
    wont: "a l' habitude de | a l' habitude d' | ont l' habitude de | ont l' habitude d' | avait l' habitude de | avaient l' habitude de | a coutume de | ont coutume de | avait coutume de | avaient coutume de | avait pour habitude de | a pour habitude de | ont pour habitude de",
    historical:
      "pour la dernière fois | il y a un an | il y a * ans | il y a plus d un an | il y a plus de * ans | il y a près de * ans | il y a environ * ans | il y a * années | il y a * décennies | il y a deux mois | il y a trois mois | il y a quatre mois | il y a cinq mois | il y a six mois | il y a plusieurs mois | il y a quelques mois | il y a * mois de cela | il y a une * d années | il y a plus d une * d années | il y a une * d ans | il y a plus d une * d ans | il y a longtemps | il y a un siècle | l an dernier | l année dernière | l' an dernier | l' année dernière | l an passé | par le passé | jadis | remontant à | remonte à | depuis l indépendance | datant de | à l époque | précédent | précédente | déjà en | ans plus tôt | mois plus tôt | ans auparavant | ans après",
  },
  enables: { verbs: 'rendu | rendue | rend | rendent | rendre | rendant', possible: 'possible | possibles' },
  announces: 'annoncé | annonce | annoncent | annonça | annoncer | annonçait',
  supportVerbs:
    'tenu | tient | tiennent | tenir | tenue | a eu | ont eu | eu | eus | eue | avait eu | a | ont | mené | mènent | mener | conduit | présidé | co présidé | coprésidé | participé à | pris part à | prend part à | assisté à | débuté | entamé | entame | entamait | entamera | poursuivi | poursuit | achevé | achève | conclu | effectué | effectue | effectuent | effectuait | effectuaient | effectuant | effectuer | effectuera | effectueront | effectua | entrepris | entreprend | accompli | en | accordé | accorde | accordait | accordera | offert | offre | donné | organisé | animé | multiplié | enchaîné | boucle | bouclé | terminé | entreprendra | aura | auront | doit effectuer | devrait effectuer | est en | est arrivé en | attendu en | dans le cadre d | à l occasion d',
  channels: {
    phone:
      'au téléphone | par téléphone | téléphoniquement | par voie téléphonique | entretien téléphonique | appel téléphonique | conversation téléphonique',
    video:
      'par visioconférence | en visioconférence | par vidéoconférence | en vidéoconférence | par visio | à distance | visioconférence | vidéoconférence',
  },
  here: 'ici',
  there: 'y | là-bas | sur place',
  willTakePlace:
    'sera | seront | se fera | se feront | interviendra | interviendront | durera | dureront | portera sur | porteront sur | abordera | aborderont | traitera | traiteront | débutera | débuteront',
  takesPlace:
    'avoir lieu | se tenir | se dérouler | être organisée | être organisé | aura lieu | auront lieu | se tiendra | se tiendront | se déroulera',
  onceMore:
    'prochaine | prochain | prochains | nouvelle | nouvel | nouveaux | dernière | dernier | précédente | précédent | première | premier | seconde | deuxième | troisième | autre | de suivi | à nouveau | de nouveau',
  officesJoin: 'et',
  eachOther: "mutuellement | l'un l'autre | l'un à l'autre | les uns les autres",
  separately:
    'séparément | respectivement | chacun | chacune | tour à tour | à tour de rôle | l un après l autre | séparés | séparées | entretiens distincts',
  attending: {
    told: 'pris part à | pris part au | pris part aux | assistaient à | assistait à | était présent | était présente | étaient présentes | également présente | également présentes | assisté aux | participé aux | étaient présents | étaient aussi présents | assisté à | assisté au | participé à | participé au | prenaient part à | ont participé | ont également participé | ont aussi participé | ont également pris part | ont aussi pris part | ont pris part | également présents | également présent',
    present:
      'était présent | était présente | étaient présents | étaient présentes | étaient aussi présents | également présent | également présents | également présente | également présentes',
    ahead:
      'assister | assistera | assisteront | participer | participera | participeront | prendre part | prendra part | prendront part | être présent | être présents | sera présent | seront présents',
  },
  tellings: {
    texts:
      'communiqué | communiqués | communiqué de presse | déclaration | note | dépêche | tweet | message | publication | post | compte rendu | bulletin | annonce | rapport | lettre',
    sources: 'selon | d après | dans | par | via | sur | indique | à travers | suivant | aux termes de',
  },
  speechVerbs:
    "a déclaré | déclare | ont déclaré | déclaré | dit | a dit | affirme | affirmé | souligne | souligné | ajoute | ajouté | indique | indiqué | précise | précisé | explique | expliqué | estime | estimé | rappelé | rappelle | salué | salue | remercié | félicité | s est félicité | s' est félicité | s' est réjoui | annoncé | annonce | assuré | assure | insisté | noté | relevé | fait savoir | fait remarquer | confié | confirmé | réaffirmé | réitéré | exprimé | mis en avant | mis en exergue | mis en relief | mis l accent | évoqué | selon | d' après | a fait valoir | considéré | martelé | poursuivi | conclu | écrit | témoigné | loué | a commenté | commente | a plaisanté | a jugé | juge | a répondu | répond | a répliqué | a réagi | a lancé | a lâché | a glissé | a résumé | résume | a reconnu | reconnaît | a promis | a prévenu | prévient | a averti | a plaidé | plaide | a soutenu | soutient | a regretté | regrette | a observé | observe | a remarqué | a parlé d' | a parlé de | s' est dit | s' est dite | a tenu à | a appelé | a confié | raconte | a raconté | s' est exclamé | a renchéri | a souhaité | détaille | a détaillé | a fait part | a qualifié | a exhorté | a argué | a avancé | a tranché | tranche | a nuancé | nuance | a insisté | insiste | fait valoir | a souri | sourit | a répété | répète | a rassuré | rassure | a dénoncé | dénonce | a défendu | défend | a admis | admet | a démenti | dément | s' est borné à dire | se félicite | se réjouit | se dit | a confirmé | confirme | a invité les | a réclamé | réclame | s' est engagé | a tempéré | tempère | a rétorqué | rétorque | a asséné | a salué | promet | préfère | a demandé | a proposé | propose que | a offert | a suggéré | suggère | a signalé | signale | a rendu hommage | a rendu un hommage | a émis | a formulé | a sollicité | s est engagée | se sont engagés | s est montré | s est montrée | s' est montré | s' est montrée | se montre | s est prononcé | s est prononcée | s' est prononcé | s' est prononcée | a énuméré | a laissé entendre | laisse entendre | a fustigé | a condamné | condamne | a critiqué | critique la | a encouragé | encourage | a applaudi | applaudit | a vanté | vante | a magnifié | a déploré | déplore | a mentionné | a clarifié | a interpellé | a garanti | a espéré | espère | dit espérer | a dit espérer | fait observer | a fait observer | fait état | a fait état | est revenu sur | est revenue sur | s est exprimé | s' est exprimé | s' est exprimée | s est félicitée | s' est félicitée | se sont félicités | se sont félicitées | s est réjouie | s' est réjouie | se sont réjouis | s' est exclamée | s' est engagée | a transmis les | a informé | a exposé | a argumenté | a concédé | a mis en garde | met en garde | a rappelé | a loué | a confessé | a exulté | a ironisé | a souligné | s' est inquiété | s' est inquiétée | s' est étonné | a certifié | a témoigné sa | se veut | a redit | redit | a dressé un | a retracé | a fait remarquer | a adressé ses remerciements | a invité le | a invité la | a exigé | exige | a revendiqué | a préconisé | préconise | a recommandé | a opté | a appuyé | s' est interrogé | a décrit | décrit",
  verbs: {
    meeting: [
      {
        finite:
          'rend visite | rendit visite | rendra visite | rendent visite | rendait visite | rendaient visite | rendront visite | rendirent visite | était chez | est chez | fait ses adieux | fit ses adieux | présente ses civilités | présente ses respects',
        participle:
          'rendu visite | rendue visite | fait ses adieux | fait leurs adieux | venu faire ses adieux | venue faire ses adieux | venu * faire ses adieux | venue * faire ses adieux | allé faire ses adieux | allée faire ses adieux | allé * faire ses adieux | allée * faire ses adieux | venu * prendre congé | venu prendre congé | allé saluer | venu saluer | pris congé | présenté ses civilités | présenté ses respects',
        infinitive: 'rendre visite | faire ses adieux | prendre congé',
        subject: 'visitor',
        to: 'host',
      },
      {
        finite:
          'coprésident | co président | coprésidaient | copréside | coprésidait | coprésida | coprésidèrent | coprésidera | coprésideront',
        participle: 'coprésidé | coprésidés | coprésidée | coprésidées | co présidé | co présidée | co présidés',
        infinitive: 'coprésider | co présider',
        subject: 'participant',
        notBefore: 'du | de la | de l | des | d | de',
        chairs: true,
        with: 'participant',
        mutual: true,
      },
      {
        finite:
          'rencontrerait | rencontreraient | rencontre | rencontrent | rencontra | rencontrait | rencontraient | rencontrèrent | rencontrera | rencontreront | retrouvera | retrouveront | retrouve | retrouvent | retrouvait | retrouva | croise',
        participle:
          'rencontré | rencontrés | rencontrée | rencontrées | retrouvé | retrouvés | retrouvée | pris langue avec | fait la connaissance de | fait la connaissance du | croisé',
        infinitive: 'rencontrer | retrouver | revoir',
        gerund: 'rencontrant',
        subject: 'participant',
        object: 'participant',
        notBefore:
          'difficultés | obstacles | succès | problèmes | opposition | résistance | championnat | match | équipe | sélection | écho | calme | liberté | parole | chemin | voie | place | sérénité | traces | trace | corps',
      },
      {
        finite: "est l' hôte | était l' hôte | sera l' hôte | fut l' hôte",
        participle: "été l' hôte",
        infinitive: "être l' hôte",
        subject: 'visitor',
        of: 'host',
      },
      {
        finite: 'a pour hôte | avait pour hôte | aura pour hôte',
        participle: 'eu pour hôte | eu comme hôte | eu pour invité | eu comme invité',
        infinitive: '',
        subject: 'host',
        object: 'visitor',
      },
      {
        finite: 'reçoit la visite | reçut la visite | recevait la visite | recevra la visite',
        participle: 'reçu la visite | reçu * la visite | reçu * * la visite | eu la visite | eu * la visite',
        infinitive: 'recevoir la visite',
        subject: 'host',
        of: 'visitor',
      },
      {
        finite: 'reçoit un appel téléphonique | reçoit un appel',
        participle:
          'reçu un appel téléphonique | reçu * un appel téléphonique | reçu * * un appel téléphonique | reçu un appel | reçu un coup de fil | reçu * un coup de fil | reçu un coup de téléphone | reçu une communication téléphonique',
        infinitive: 'recevoir un appel',
        subject: 'participant',
        of: 'participant',
        mode: 'phone',
      },
      {
        finite:
          'offre un déjeuner | offre un dîner | donne un dîner | donne un déjeuner | offrira un dîner | offrira un déjeuner | offrait un dîner',
        participle:
          'offert un déjeuner | offert un dîner | offert un déjeuner de travail | offert un dîner de travail | offert un dîner d état | offert un petit déjeuner | offert une réception | donné un dîner | donné un déjeuner | donné une réception',
        infinitive: 'offrir un déjeuner | offrir un dîner | donner un dîner',
        subject: 'host',
        to: 'visitor',
        with: 'visitor',
      },
      {
        finite: 'va à la rencontre | se rend auprès',
        participle:
          "allé à la rencontre | allée à la rencontre | s' est rendu auprès | s' est rendue auprès | s' est entretenu auprès",
        infinitive: 'aller à la rencontre | se rendre auprès',
        subject: 'visitor',
        of: 'host',
      },
      {
        finite: 'serre la main | serra la main | serrait la main',
        participle: 'serré la main',
        infinitive: 'serrer la main',
        subject: 'participant',
        to: 'participant',
        of: 'participant',
      },
      {
        finite:
          'reçoit | reçoivent | reçut | reçurent | recevait | recevaient | recevra | recevront | accueille | accueillent | accueillait | accueillaient | accueillera | accueillit | accueillirent | accueilleront',
        participle: 'reçu | reçus | reçue | reçues | accueilli | accueillis | accueillie | accueillies',
        infinitive: 'recevoir | accueillir',
        gerund: 'recevant | accueillant',
        subject: 'host',
        object: 'visitor',
        notBefore:
          'prix | médaille | décoration | lettre | message | soutien | appui | formation | aide | distinction | subvention | appel | rapport | copie | copies | lettres | trophée | financement | fonds | don | dons | plainte | plaintes | coupe | forum | conférence | sommet | compétition | rencontre | match | matchs | édition | salon | exposition | festival | réfugiés | élèves | touristes | candidats | offre | offres | commande | livraison | premier lot | lot | avions | hélicoptères | balle | mondial | projet | proposition | nouvelle | décision | annonce',
      },
      {
        finite:
          "s' entretient | s' entretiennent | s' entretenait | s' entretenaient | s' entretiendra | s' entretiendront | s' entretint | s' entretinrent",
        participle:
          "s' est entretenu | s' est entretenue | se sont entretenus | se sont entretenues | s' était entretenu | s' était entretenue | s' étaient entretenus | s' étaient auparavant entretenus | s' était auparavant entretenu | s' étaient entretenues | entretenu avec | entretenue avec | entretenus avec | s' est * entretenu | s' est * entretenue | s' était * entretenu | s' était * entretenue | se sont * entretenus | se sont * entretenues | s' étaient * entretenus | s' étaient * entretenues | s' est * * entretenu | s' est * * entretenue | se sont * * entretenus | s' être entretenu | s' être entretenue | s' être entretenus",
        infinitive: "s' entretenir",
        gerund: "s' entretenant",
        subject: 'participant',
        with: 'participant',
        mutual: true,
      },
      {
        finite:
          'se réunit | se réunissent | se rencontrent | se retrouvent | se réuniront | se réunira | se rencontreront | se retrouveront | se retrouve avec | se verront | se voient | se revoient | se réunissaient | se rencontrèrent | se retrouvèrent | se réunirent',
        participle:
          "s' est réuni | s' est réunie | se sont réunis | se sont réunies | se sont rencontrés | se sont rencontrées | se sont retrouvés | se sont retrouvées | s' est retrouvé | s' est retrouvée | s' est concerté | s' est concertée | se sont concertés | réunis à | se sont vus | se sont vues | se sont revus | s' est vu avec | s' étaient rencontrés | s' étaient vus | s' étaient réunis | s' étaient retrouvés | s' est * réuni | s' est * réunie | s' est * retrouvé | s' est * retrouvée | s' était * réuni | s' était * réunie | s' était * retrouvé | s' était * retrouvée | se sont * réunis | se sont * réunies | se sont * retrouvés | se sont * retrouvées | s' étaient * réunis | s' étaient * réunies | s' étaient * retrouvés | s' étaient * retrouvées | se sont * rencontrés | se sont * rencontrées | s' étaient * rencontrés | s' est * concerté | s' est * concertée | se sont * concertés | s' être réuni | s' être réunis | s' être rencontrés",
        infinitive: 'se réunir | se rencontrer | se concerter | se revoir | se voir | se retrouver',
        subject: 'participant',
        with: 'participant',
        mutual: true,
      },
      {
        finite: 'réunit | réunissait | réunissant | regroupait',
        participle: 'réuni | réunis | regroupé',
        infinitive: 'réunir',
        subject: 'host',
        object: 'participant',
        notBefore: 'conditions | fonds | plus de | près de',
      },
      {
        finite: "s' entretient par téléphone avec | téléphone à | appelle au téléphone",
        participle:
          'téléphoné à | joint par téléphone | joint au téléphone | eu au bout du fil | entretenu par téléphone avec | entretenu au téléphone avec | entretenus au téléphone | entretenus par téléphone | échangé par téléphone avec | échangé au téléphone avec | parlé au téléphone avec',
        infinitive: 'téléphoner à',
        subject: 'participant',
        object: 'participant',
        with: 'participant',
        mode: 'phone',
        mutual: true,
      },
      {
        finite: '',
        participle: 'appelé | eu au téléphone | rappelé',
        infinitive: 'appeler',
        subject: 'participant',
        object: 'participant',
        named: true,
        mode: 'phone',
        notBefore: 'à | au | aux | pour que',
        unlessAfter: 'à | au calme | au dialogue | au respect | au secours | à l',
      },
      {
        finite:
          'remet ses lettres de créance | remet sa lettre de créance | présente ses lettres de créance | présente sa lettre de créance | a remis ses lettres de créance | a remis sa lettre de créance',
        participle:
          'remis ses lettres de créance | remis sa lettre de créance | présenté ses lettres de créance | présenté sa lettre de créance | remis les copies figurées de ses lettres de créance | présenté les copies figurées de ses lettres de créance | remis une copie de ses lettres de créance',
        infinitive:
          'remettre ses lettres de créance | remettre sa lettre de créance | présenter ses lettres de créance | présenter sa lettre de créance',
        subject: 'visitor',
        to: 'host',
      },
      {
        finite: '',
        participle: 'vu | vue | vus',
        infinitive: '',
        subject: 'participant',
        object: 'participant',
        named: true,
        unlessAfter:
          '*er | *ir | *re | en | comme | se | s | qui | décoré | élu | nommé | condamné | contraint | obligé | devenir',
      },
      {
        finite: 'préside conjointement | président conjointement | présidaient',
        participle:
          'présidé conjointement | présidée conjointement | présidés conjointement | présidée | présidé | présidées | présidés',
        infinitive: 'présider',
        chairs: true,
        subject: 'participant',
        with: 'participant',
        notBefore: 'du | de la | de l | des | d',
      },
      {
        finite:
          'évoque | évoquent | examine | examinent | aborde | abordent | passe en revue | passent en revue | explore | explorent',
        participle: 'évoqué | examiné | abordé | passé en revue | fait le point | exploré',
        infinitive: 'évoquer | examiner | aborder | passer en revue | explorer',
        subject: 'participant',
        with: 'participant',
        needsWith: true,
      },
      {
        finite:
          'confère | confèrent | discute | discutent | échange | échangent | dialogue | dialoguent | parle | parlent | devise | devisent | converse | conversent | négocie | négocient',
        participle: 'discuté | échangé | conféré | dialogué | parlé | devisé | conversé | eu une séance de travail',
        infinitive: 'échanger | discuter | conférer | dialoguer | deviser | converser',
        subject: 'participant',
        with: 'participant',
        needsWith: true,
        notAfter: 'l | les',
        notBefore:
          'avec les journalistes | avec la presse | avec les étudiants | avec les élèves | avec les médias | avec le public | des notes | des lettres | les notes | les lettres | les instruments | des instruments | des tirs | des coups | des prisonniers | des informations',
      },
      {
        finite: 'déjeunent ensemble | dînent ensemble | se serrent la main',
        participle:
          'concertés | dîné | déjeuné | dîné ensemble | déjeuné ensemble | se sont serré la main | échangé une poignée de main | échangé une poignée de mains | conféré | eu un tête à tête',
        infinitive: 'se concerter',
        subject: 'participant',
        with: 'participant',
        mutual: true,
        notBefore: 'notes | lettres | instruments | documents | prisonniers | tirs | cadeaux',
      },
    ],
    visit: [
      {
        finite: 'envoie | enverra | dépêche | dépêchera',
        participle: 'envoyé | envoyée | dépêché | dépêchée',
        infinitive: 'envoyer | dépêcher',
        subject: 'host',
        object: 'visitor',
        needsTo: true,
        sends: true,
      },
      {
        finite: 'se rendrait | se rendraient | visiterait | visiteraient | arriverait | arriveraient | se déplacerait',
        participle: '',
        infinitive: '',
        subject: 'visitor',
        status: 'expected',
        notBefore: 'compte | à terme | possible',
      },
      {
        finite:
          "regagne | regagna | regagnait | regagnera | regagneront | rentre | rentra | rentrait | rentrera | rentreront | repart | repartit | repartait | repartira | repartiront | retourne | retourna | retournait | retournera | part | s' en va | s' en ira",
        participle:
          'revenu | revenue | revenus | de retour | regagné | rentré | rentrée | reparti | repartie | repartis | retourné | retournée | reparties | rentrés',
        infinitive: 'regagner | rentrer | repartir | retourner',
        subject: 'visitor',
        ends: 'home',
        notAfter: 'la | une | quelque | autre | ma | sa | leur | notre',
        notBefore: 'dans le | en vigueur | en service | de la | d un | d une | du principe | en visite | en guerre',
      },
      {
        finite: 'invite | invita | convie',
        participle:
          'invité | invitée | invités | convié | conviée | adressé une invitation à | adressé une invitation au | transmis une invitation à | transmis une invitation au',
        infinitive: 'inviter | convier',
        subject: 'host',
        object: 'visitor',
        status: 'proposed',
        notBefore:
          'les entreprises | les investisseurs | les opérateurs | les candidats | les citoyens | la population | à la prudence',
      },
      {
        finite: '',
        participle: 'attendu | attendue | attendus | attendues',
        infinitive: '',
        subject: 'visitor',
        status: 'expected',
        needsTo: true,
      },
      { finite: 'ira | iront', participle: '', infinitive: '', subject: 'visitor' },
      {
        finite: 'alla | allèrent',
        participle:
          'est allé | est allée | sont allés | sont allées | était allé | était allée | étaient allés | est * allé | est * allée | sont * allés | sont * allées',
        infinitive: '',
        subject: 'visitor',
        notBefore: "à la rencontre | saluer | jusqu' | au bout | à l' essentiel | plus loin | trop loin",
      },
      {
        finite: 'est annoncé | est annoncée | sont annoncés | sont annoncées',
        participle: '',
        infinitive: '',
        subject: 'visitor',
        moves: true,
        status: 'expected',
      },
      {
        finite: 'prend la direction | prendra la direction | prend le chemin | prendra le chemin',
        participle: 'pris la direction | pris le chemin',
        infinitive: 'prendre la direction',
        subject: 'visitor',
        needsTo: true,
        towards: 'de | du | de la | d',
      },
      {
        finite:
          "part pour | partira pour | partait pour | partiront pour | s' envole pour | s' envole vers | s' envolera pour | s' envoleront pour | s' envolait pour | met le cap sur | mettra le cap sur | se dirige vers",
        participle:
          "s' est envolé pour | s' est envolé vers | s' est envolée pour | s' est envolée vers | parti pour | partie pour | partis pour | s' étaient envolés pour | se sont envolés pour | a mis le cap sur | mis le cap sur | en route pour | en partance pour",
        infinitive: "s' envoler pour | partir pour | s' envoler vers",
        subject: 'visitor',
      },
      {
        finite:
          "partira | partiront | part ce | part lundi | part mardi | part mercredi | part jeudi | part vendredi | part samedi | part dimanche | part demain | s' envole | s' envolent | s' envolera | s' envoleront | s' envolait | embarque | embarquera | prend l' avion | prendra l' avion",
        participle:
          "est parti | est partie | sont partis | sont parties | s' est envolé | s' est envolée | se sont envolés | s' était envolé | s' est * envolé | embarqué | pris l' avion",
        infinitive: "s' envoler | embarquer | prendre l' avion",
        subject: 'visitor',
        needsTo: true,
        towards:
          'pour | pour la | pour le | pour les | pour l | à destination de | à destination du | à destination de la | à destination d | en direction de | en direction du | en direction d | vers',
        notBefore: 'à la retraite | en retraite | en vacances | en fumée | de zéro | du principe',
      },
      {
        finite: 'quitte | quittent | quittera | quitteront | quittait | quitta',
        participle: 'quitté',
        infinitive: 'quitter',
        subject: 'visitor',
        ends: 'onward',
        towards:
          'pour | pour la | pour le | pour les | pour l | à destination de | à destination du | à destination de la | à destination d | en direction de | en direction du | en direction d | vers',
      },
      {
        finite:
          "reste en | reste à | reste au | restera en | restera à | restera au | demeure en | demeure à | se trouve en | se trouvait en | se trouve au | est présent à | est présente à | séjourne en | séjourne au | séjournait | séjournera | est en visite en | est en visite au | est l' hôte de |" +
          ' est déjà à | est déjà au | est déjà en | sera à | sera en | sera au | sera aux | seront à | seront en | seront au | était à | était en | était au | est en visite à | est à | est au | était aussi à | était aussi en | était aussi au | était également à | était également en | était également au | était encore à | était déjà à | était déjà en | était déjà au | était présent à | était présent en | était présent au | était présente à | était lundi à | était mardi à | était mercredi à | était jeudi à | était vendredi à | était samedi à | était dimanche à | était lundi au | était mardi au | était mercredi au | était jeudi au | était vendredi au | était lundi en | était mardi en | était mercredi en | était jeudi en | était vendredi en | était la semaine dernière à | était la semaine dernière au | était la semaine dernière en | était hier à | était hier en | était hier au | était récemment à | était récemment en | était récemment au | se trouve à | se trouvait à | séjourne à',
        participle:
          'été à | été en | de passage à | de passage au | de passage en | de passage dans | de passage aux | en escale à | en escale au | en escale en',
        infinitive: 'être à',
        subject: 'visitor',
      },
      {
        finite:
          'visite | visitent | visita | visitait | visitaient | visitera | visiteront | visitèrent | se rend | se rendent | se rendait | se rendaient | se rendra | se rendront | se rendit | se rendirent | arrive | arrivent | arrivait | arriva | arrivera | arriveront | débarque | débarquera | gagne | séjourne | séjournent | séjourneront | atterrit | atterrira | foule | foulera | foula | se déplace | se déplacent | se déplacera | se déplaceront | se déplaçait | pose le pied | pose ses valises',
        participle:
          "visité | foulé | posé le pied | posé ses valises | dépêché | dépêchée | séjourné | débarqué | débarquée | fait escale | s' est posé | s' est rendu | s' est rendue | se sont rendus | s' était rendu | est arrivé | est arrivée | sont arrivés | sont arrivées | s'étaient rendus | s'était rendue | s'est posée | arrivé | arrivée | arrivés | arrivées | atterri | a atterri | a séjourné | s' est déplacé | s' est envolé pour | rendu | s' est * rendu | s' est * rendue | s' était * rendu | s' était * rendue | se sont * rendus | se sont * rendues | s' étaient * rendus | s' étaient * rendues | s' est * déplacé | s' est * déplacée | se sont * déplacés | s' est déplacée | se sont déplacés | s' était déplacé | s' être rendu | s' être rendue | s' être rendus",
        infinitive: 'visiter | se rendre | arriver | se déplacer | séjourner',
        subject: 'visitor',
        notBefore:
          'compte | à terme | aux pieds | possible | service | hommage | public | à échéance | premier | première | deuxième | second | seconde',
      },
    ],
    agreement: [
      {
        finite: 'scellent | scelle | scella | scellèrent',
        participle: 'scellé | scellée | scellés | scellées',
        infinitive: 'sceller',
        gerund: 'scellant',
        subject: 'party',
        with: 'party',
        status: 'agreed',
        ceremonial: true,
      },
      {
        finite: 'paraphe | paraphent | parapha | paraphèrent | parapheront',
        participle: 'paraphé | paraphés | paraphée | paraphées',
        infinitive: 'parapher',
        gerund: 'paraphant',
        subject: 'signatory',
        with: 'party',
        status: 'agreed',
        ceremonial: true,
      },
      {
        finite:
          'procède | procèdent | procéda | procédèrent | procédera | procéderont | procèdera | procèderont | procédait | procédaient',
        participle: 'procédé',
        infinitive: 'procéder',
        gerund: 'procédant',
        particle: "à la signature de | à la signature d' | à la signature du | à la signature des",
        subject: 'signatory',
        with: 'party',
      },
      {
        finite:
          'signe | signent | signa | signèrent | signera | signeront | signait | signaient | apposent leurs signatures sur | appose sa signature',
        participle:
          'signé | signés | signée | signées | cosigné | cosignée | cosignés | apposé leurs signatures | apposé leur signature | apposé sa signature | apposé leurs paraphes | souscrit à',
        infinitive: 'signer | cosigner | apposer leurs signatures',
        gerund: 'signant',
        subject: 'signatory',
        with: 'party',
        notBefore:
          'but | doublé | victoire | retour | contrat avec le club | livre | pétition | prolongation | bail | livre d or | joueur | attaquant | milieu | défenseur | roman | film | album | décret',
      },
      {
        finite:
          'porte la signature de | porte les signatures de | portent les signatures de | portent la signature de | porte la signature du | porte les signatures du',
        participle: '',
        infinitive: '',
        subject: 'party',
        itself: true,
      },
      {
        finite:
          'adoptent | adopte | adoptèrent | ratifient | ratifie | renouvellent | renouvelle | reconduisent | reconduit | prorogent | publient | lancent | instituent',
        participle:
          'adopté | adoptée | adoptés | adoptées | ratifié | ratifiée | ratifiés | ratifiées | renouvelé | renouvelée | renouvelés | reconduit | reconduite | prorogé | prorogée | lancé | lancée | lancés | rendu public | rendue publique | publié | publiée | entériné | entérinée',
        infinitive: 'adopter | ratifier | renouveler | reconduire | proroger',
        gerund: 'adoptant | ratifiant | renouvelant',
        subject: 'party',
        with: 'party',
      },
      {
        finite:
          'entre en vigueur | entrent en vigueur | entra en vigueur | entrera en vigueur | entreront en vigueur | prend effet | prendra effet',
        participle: 'entré en vigueur | entrée en vigueur | entrés en vigueur | entrées en vigueur | pris effet',
        infinitive: 'entrer en vigueur | prendre effet',
        subject: 'party',
        itself: true,
      },
      {
        finite:
          "concluent | conclut | conclurent | finalisent | finalise | approuvent | approuve | entérinent | conviennent d' | conviennent de | parviennent à | arrêtent | trouvent | nouent | s' accordent sur | actent",
        participle:
          "prêt à être signé | prête à être signée | prêts à être signés | prêt pour la signature | prête pour la signature | conclu | conclus | conclue | conclues | finalisé | finalisée | finalisés | approuvé | approuvée | convenu d' | convenus d' | convenu de | trouvé | trouvée | parvenus à | parvenu à | arrêté | arrêtée | noué | acté | d' accord sur | validé | validée",
        infinitive: 'conclure | finaliser | parvenir à | convenir de',
        gerund: 'concluant',
        subject: 'party',
        with: 'party',
        status: 'agreed',
      },
      {
        finite:
          'négocient | négocie | négociaient | discutent | discute | préparent | prépare | travaillent à | travaillent sur | planchent sur | envisagent | envisage | étudient | examinent | évoquent | élaborent',
        participle:
          'négocié | négociée | négociés | discuté | discutée | évoqué | évoquée | examiné | en cours de négociation | en négociation | en cours de rédaction | en préparation | en cours d élaboration | en cours de finalisation | en voie de finalisation | en discussion | à l étude | planché sur',
        infinitive: 'négocier | préparer | discuter | évoquer | élaborer | étudier | examiner',
        gerund: 'négociant | préparant',
        subject: 'party',
        with: 'party',
        status: 'discussed',
      },
      {
        finite:
          'propose | proposent | suggère | suggèrent | souhaite | souhaitent | réclame | réclament | veut | veulent | demande | demandent | plaide pour | plaident pour | soumet | présente | appelle à',
        participle:
          'proposé | proposée | proposés | suggéré | suggérée | soumis | soumise | réclamé | demandé | plaidé pour | appelé à',
        infinitive: 'proposer | suggérer | soumettre | réclamer',
        gerund: 'proposant | réclamant',
        subject: 'party',
        status: 'proposed',
      },
      {
        finite:
          'suspend | suspendent | dénonce | dénoncent | rompt | rompent | résilie | résilient | annule | annulent | rejette | rejettent | abroge | se retire de | se retirent de',
        participle:
          'suspendu | suspendue | suspendus | dénoncé | dénoncée | rompu | résilié | résiliée | annulé | annulée | rejeté | rejetée | abrogé | abrogée',
        infinitive: 'suspendre | dénoncer | rompre | résilier | annuler | rejeter | abroger',
        gerund: 'suspendant | dénonçant',
        subject: 'party',
        status: 'denied',
      },
      {
        finite: 'suivit | suivirent | a suivi | ont suivi | a vu le jour | ont vu le jour',
        participle: '',
        infinitive: '',
        subject: 'party',
        itself: true,
        anew: true,
      },
      {
        finite: 'date de | datent de | remonte à | remontent à | expire | expirait | datait de | est en vigueur depuis',
        participle: 'expiré | expirée',
        infinitive: '',
        subject: 'party',
        itself: true,
        status: 'historical',
      },
    ],
  },
  nouns: {
    meeting: [
      {
        words: 'coprésidence | co présidence | présidence conjointe | sous la supervision | supervision conjointe',
        of: 'participant',
        with: 'participant',
      },
      {
        words: 'lettres de créance | lettre de créance | copies figurées | lettres accréditant',
        of: 'visitor',
        to: 'host',
        taken: 'host',
      },
      {
        words:
          "audience que lui a accordée | audience qu' a bien voulu lui accorder | audience que lui a bien voulu accorder | audience que lui a accordé | audience que lui avait accordée | audience que leur a accordée | audience que leur a accordé | audience que vient de lui accorder | entretien que lui a accordé | entrevue que lui a accordée",
        of: 'visitor',
        object: 'host',
      },
      { words: 'audience | audiences', of: 'host', to: 'visitor', with: 'host', by: 'host' },
      { words: 'accueil', of: 'participant', by: 'host' },
      {
        words: 'visite | visite de courtoisie | visite officielle | visite de travail | visite d amitié',
        of: 'visitor',
        to: 'host',
        needsTo: true,
      },
      {
        words:
          'rencontre | rencontres | réunion | réunions | réunion de travail | entretien | entretiens | discussions | pourparlers | consultations | négociations | séance de travail | séances de travail | entrevue | tête à tête | concertations | échanges | conciliabule | échange de vues | session de travail | déjeuner de travail | dîner de travail | petit déjeuner de travail | déjeuner | dîner | dîner officiel | discussion | réunions de travail | réunion bilatérale | aparté | série d entretiens | rencontre bilatérale | concertation | échange | table ronde | face à face | déjeuner privé | dîner d état | dîner privé | petit déjeuner | conférence de presse conjointe | conférence de presse commune | point de presse conjoint | séance de pourparlers | conversation | conversations | dialogue stratégique | session de dialogue | séance de dialogue | cycle de dialogue | tour de dialogue | round de dialogue | tenu un dialogue | tient un dialogue | tiennent un dialogue | tiendra un dialogue | tiendront un dialogue | eu un dialogue',
        of: 'participant',
        with: 'participant',
        by: 'host',
        notAfter:
          'processus de | processus des | perspective de | cadre de | cadre d | cadres de | mécanisme de | mécanismes de | mécanisme d | comité de | comités de | commission de | conseil de | plateforme de | espace de | volume des | volume d | esprit de | canal de | canaux de | culture du | programme d | accord d | instrument de | salle de | salles de | classe et de | lieu de | lieux de | point de | points de | liberté de | liberté d | droit de',
        notBefore:
          'en cours | d embauche | de lettres | de prisonniers | automatique | d informations | de renseignements | d expériences | d expertise | de données | de notes | de tirs | amicale | sportive | de football | de gala | de presse | avec la presse | commerciaux | des adhérents | de cabinet | de gouvernement',
      },
      {
        words:
          'entretien téléphonique | entretiens téléphoniques | conversation téléphonique | appel téléphonique | échange téléphonique | communication téléphonique | coup de fil | coups de fil',
        of: 'participant',
        with: 'participant',
        from: 'participant',
        mode: 'phone',
      },
      {
        words: 'appel',
        of: 'participant',
        with: 'participant',
        from: 'participant',
        mode: 'phone',
        notBefore: "à | d' offres | au",
      },
      {
        words:
          'visioconférence | vidéoconférence | réunion virtuelle | réunion par visioconférence | entretien par visioconférence | entretien en visioconférence | réunion à distance | entretiens par visioconférence',
        of: 'participant',
        with: 'participant',
        mode: 'video',
      },
    ],
    visit: [
      {
        words:
          'première étape | première escale | deuxième étape | deuxième escale | seconde étape | troisième étape | troisième escale | dernière étape | dernière escale | ultime étape',
        of: 'visitor',
        stops: true,
      },
      {
        words: 'prochaine étape | prochaine destination | prochaine escale | étape suivante',
        of: 'visitor',
        stops: true,
        status: 'expected',
      },
      {
        words:
          'en mission | mission économique | mission de travail | effectue une mission | effectué une mission | effectuera une mission | effectuer une mission | effectue * une mission | effectue * * une mission | effectué * une mission | effectué du * au * une mission | effectué du * au * * une mission | conduit une mission | conduira une mission | mène une mission | voyage officiel | voyage d état | visite privée | visite | visites | visite officielle | visite de travail | visite d état | voyage | déplacement | séjour | tournée | escale',
        through: 'à travers | qui comprend | qui inclut',
        of: 'visitor',
        by: 'visitor',
        notBefore: 'guidée | médicale | technique du véhicule | d entreprise',
        notAfter:
          'rendre une | droit de | fin de | fin de sa | en fin de | terme de sa | chef de | cheffe de | chefs de | chargé de | chargée de | ordre de | charge de | lettre de',
      },
    ],
    agreement: [
      {
        words:
          'signature | cérémonie de signature | ratification | renouvellement | adoption | échange de | entrée en vigueur | reconduction | prorogation | ratification',
        of: 'party',
        with: 'party',
        by: 'signatory',
      },
      { words: 'approbation | conclusion | finalisation | paraphe', of: 'party', with: 'party', status: 'agreed' },
      {
        words:
          'négociations | négociation | pourparlers | discussions | projet | élaboration | travail | entretiens sur | entretiens pour | entretiens en vue | dialogue sur | dialogue pour | dialogue en vue | consultations sur | consultations pour | concertations sur | concertations pour',
        of: 'party',
        with: 'party',
        status: 'discussed',
      },
      { words: 'proposition | propositions', of: 'party', status: 'proposed' },
      { words: 'suspension | dénonciation | résiliation | annulation', of: 'party', status: 'denied' },
    ],
  },
  instruments: [
    {
      type: 'memorandum_of_understanding',
      words:
        "mémorandum d' entente | mémorandums d' entente | mémorandum de coopération | mémorandum | mémorandums | mémoranda | protocole d' entente | note de compréhension | mou | mémorandum d' entente cadre | memorandum d' entente | note d' entente | protocoles d' entente | mémorandum d' accord | mémorandum d' entente et de coopération | protocole d' accord | protocoles d' accord | mémorandums de coopération | mémo d' entente | memorandum of cooperation | memorandum of agreement | memorandum of understanding | memorandum of intent",
    },
    {
      type: 'letter_of_intent',
      words:
        "lettre d' intention | lettres d' intention | déclaration d' intention | déclarations d' intention | letter of intent | letters of intent | declaration of intent | statement of intent",
    },
    {
      type: 'joint_statement',
      words:
        'communiqué conjoint | communiqué officiel conjoint | communiqué final conjoint | communiqué de presse conjoint | communiqués conjoints | communiqué commun | déclaration commune | déclaration conjointe | déclarations conjointes | communiqué final | communiqué final commun | déclaration finale | déclaration finale conjointe | déclaration finale commune | déclarations communes | joint statement | joint declaration | joint communique | joint defence declaration | joint vision statement | joint letter',
    },
    { type: 'declaration', words: 'déclaration | déclarations | déclaration politique' },
    { type: 'roadmap', words: 'feuille de route | feuilles de route' },
    {
      type: 'action_plan',
      words:
        "plan d' action | programme exécutif | programme de coopération | programme d' action | plan de travail | plans d' action | programme de mise en œuvre | programme exécutif de coopération | programme d' échanges | programmes exécutifs | programme exécutif d' échanges | programme d' exécution | programme d' échange | programme de travail | programme commun | plan de coopération | plan commun | programmes de coopération | programme indicatif de coopération",
    },
    {
      type: 'protocol',
      words:
        'protocole | protocoles | protocole de coopération | protocole additionnel | procès verbal | procès verbaux | procès verbal de réunion | procès verbal | procès verbaux',
    },
    { type: 'convention', words: 'convention | conventions | convention de partenariat | convention cadre' },
    { type: 'treaty', words: 'traité | traités' },
    { type: 'charter', words: 'charte | pacte | pactes' },
    {
      type: 'exchange_of_notes',
      words:
        "échange de lettres | échange de notes | échanges de lettres | échanges de notes | lettre d' échange | lettres d' échange | notes verbales",
    },
    { type: 'contract', words: 'contrat | contrats | marché' },
    { type: 'annex', words: 'annexe | annexes | avenant | avenants' },
    {
      type: 'agreement',
      words:
        "accord | accords | accord cadre | accords cadres | accord de coopération | accords de coopération | accord de partenariat | accord de siège | arrangement | arrangements | arrangement administratif | arrangement technique | arrangement de travail | entente | ententes | instruments juridiques | actes de coopération | accord de financement | accord de prêt | projet d' accord | termes de référence | textes de coopération | agreement | framework agreement | partnership agreement | cooperation agreement | free trade agreement",
    },
    {
      type: 'agreement',
      words:
        'partenariat | partenariats | partenariat stratégique | programme | programmes | documents | textes | instruments | cadre de coopération',
      loose: true,
    },
  ],
  instrumentWords: {
    document: 'document | documents | texte | textes | instrument | instruments',
    plural:
      'accords | conventions | mémorandums | mémorandum d ententes | mémorandas | mémoranda | protocoles | traités | contrats | déclarations | arrangements | documents | textes | instruments | lettres | pactes | ententes | programmes | partenariats | plans | feuilles | notes | avenants | annexes',
    count:
      "deux | trois | quatre | cinq | six | sept | huit | neuf | dix | onze | douze | treize | quatorze | quinze | seize | dix sept | dix huit | dix neuf | vingt | trente | quarante | cinquante | soixante | cent | une dizaine de | une dizaine d' | une vingtaine de | une vingtaine d' | une quinzaine de | une douzaine de | une série de | une série d' | un ensemble de | un ensemble d' | un paquet de | plusieurs | nombreux | nombreuses | divers | diverses | une batterie de | quelques | batterie",
    amounts:
      'million | millions | milliard | milliards | mille milliards | md | mds | euros | dollars | dirhams | fcfa',
    existing: 'existant | existante | existants | actuel | actuelle | précédent | précédente | ancien | ancienne',
    another: 'autre | autres | second | seconde | deuxième | troisième | quatrième | cinquième | nouvel autre',
    ranks: [
      'premier | première',
      'deuxième | second | seconde',
      'troisième',
      'quatrième',
      'cinquième',
      'sixième',
      'septième',
      'huitième',
    ],
    settles:
      'conclu | conclus | conclues | ont bouclé | a bouclé | bouclé | bouclées | finalisé | finalisées | achevé | achevées | mené à bien | conclusion des | clôture des | abouti',
    rounds: 'cycle | cycles | tour | tours | round | rounds | session | phase | étape | chapitre | chapitres | journée',
    planned: 'prévu | prévue | projeté | projetée | futur | future',
    also: 'également | aussi | en outre | par ailleurs | de plus | de même',
    papers:
      'loi | lois | projet de loi | proposition de loi | décret | décrets | rapport | rapports | résolution | résolutions | motion | motions | avis | règlement | directive | recommandation',
    twoSided: 'bilatéral | bilatérale | bilatéraux | bilatérales',
    similar:
      'similaire | similaires | semblable | semblables | comparable | comparables | analogue | analogues | du même type | du même genre | de ce type | de ce genre',
    dating: 'datant de | datant du | remontant à | qui date de | qui remonte à',
    namely:
      "à savoir | il s'agit de | il s'agit d' | il s'agit du | il s'agit des | il s'agit notamment | il s'agissait de | il s'agissait d' | il s'agissait du | il s'agissait notamment | ce sont | comprend un | comprend une | comprennent un | comprennent une | s'ajoutent | s'ajoute | s y ajoutent | s y ajoute | viennent s'ajouter | vient s'ajouter | figurent notamment | figure notamment",
  },
  cooperation:
    "coopération | coopérer | coopèrent | collaboration | collaborer | collaborent | partenariat | partenariats | partenaire | conjoint | conjointe | conjoints | conjointes | commun | commune | communs | communes | bilatéral | bilatérale | bilatéraux | bilatérales | échange de | échange d' | échanges | échanger | partage | partager | relations | liens | coordination | coordonner | lutte contre | lutter contre | combattre | renforcer | renforcement | consolider | développer | développement de | approfondir | élargir | promouvoir | domaine | domaines | secteur | secteurs | axes | appui | assistance | soutien | mutuel | mutuelle | ensemble | accord | accords | convention | conventions | mémorandum | mémorandums | protocole | protocoles | entente | traité",
  bonds:
    'coopér* | collabor* | partenaria* | partenaire | partenaires | conjoint | conjointe | conjoints | conjointes | conjointement | commun | commune | communs | communes | en commun | bilatér* | trilatér* | coordination | coordonn* | échange | échanges | échanger | échangent | partage | partager | partagent | liens | relations | relation | mutuel | mutuelle | mutuels | mutuelles | ensemble | entraide | assistance | accompagnement | alliance | jumelage | transfrontali*',
  fields:
    "dans le domaine de | dans le domaine du | dans le domaine des | dans les domaines de | dans les domaines du | dans les domaines des | dans les secteurs de | dans les secteurs du | dans le secteur de | dans le secteur du | en matière de | en matière d | domaines tels que | domaines comme | secteurs tels que | coopération en matière de | coopération dans | accord sur | accords sur | entente sur | portant sur | porte sur | portent sur | ont porté sur | a porté sur | axées sur | couvre | couvrent | relatif à | relatifs à | relatifs au | notamment dans | parlé de | parlé du | discuter de | discuter d | évoqué | abordé | s'articule autour de | s'articulent autour de | axé sur | axée sur | axés sur | centré sur | centrée sur | centrés sur | centrées sur | centré notamment sur | focalisé sur | focalisés sur | focalisée sur | consacré à | consacrée à | consacrés à | consacrées à | consacré au | consacrée au | consacrée aux | consacré aux | dédié à | dédiée à | dédié au | roulé sur | ont roulé sur | a roulé sur | tourné autour de | ont tourné autour de | a tourné autour | question de | question du | question des | été question de | été question du | été question des | parler de | parler du | parler des | parlé des | parlé d' | parlent de | discuté de | discuté du | discuté des | discuté d' | discuter du | discuter des | évoquer | évoqués | évoquée | évoquent | évoque | évoquant | abordé les | aborder | aborde | abordent | abordant | examiné | examiner | examinent | examinant | passé en revue | passer en revue | passant en revue | traité de | traité des | traité du | échangé sur | échanger sur | échange de vues sur | échanges sur | échangé autour de | discussions sur | discussions autour de | entretiens sur | entretien sur | pourparlers sur | négociations sur | dialogue sur | concertation sur | réunion sur | penchés sur | penché sur | penchées sur | penchent sur | fait le point sur | faire le point sur | faire le bilan de | avancées sur | avancées en matière de | progrès en matière de | progrès dans | efforts en matière de | efforts dans | moyens de renforcer | moyens de développer | moyens de promouvoir | moyens de consolider | renforcer la coopération en matière de | renforcer leur coopération en matière de | coopération sur | coopération pour | coopération en | coopération autour de | coopération notamment en | coopération notamment dans | coopération relative à | coopération relatif | coopérer en matière de | coopérer dans | coopérer sur | collaboration en matière de | collaboration dans | collaboration sur | partenariat dans | partenariat en matière de | partenariat sur | partenariats dans | partenariats sur | partenariat pour | partenariat autour de | échanges dans | échanges en matière de | échange d'expériences en matière de | échange d'expertise en matière de | expérience en matière de | expérience dans | expertise en matière de | expertise dans | savoir-faire en matière de | accord en matière de | accord dans | accord relatif à | accord portant sur | accord concernant | accords dans | accords en matière de | accords relatifs à | accords portant sur | convention sur | convention relative à | convention portant sur | conventions sur | conventions portant sur | protocole sur | protocole relatif à | protocole portant sur | mémorandum sur | mémorandum d'entente sur | mémorandum relatif à | mémorandum dans | mémorandums dans | mémorandums sur | déclaration sur | déclaration commune sur | déclaration conjointe sur | feuille de route pour | feuille de route sur | plan d'action pour | plan d'action sur | programme de | programme sur | programmes dans | projets dans | projets de | projets en matière de | projets relatifs à | projets liés à | initiatives dans | initiatives en matière de | questions relatives à | questions liées à | questions liées au | questions liées aux | questions relatives au | questions relatives aux | questions de | dossiers de | dossier de | dossier du | dossier des | dossiers liés à | sujets liés à | sujets tels que | sujets comme | thèmes comme | thématiques comme | thématiques liées à | thématiques de | défis liés à | volet de | volets de | volets relatifs à | aspects liés à | aspects relatifs à | secteurs de | secteurs du | secteur de | secteur du | secteur des | secteurs des | secteurs comme | secteurs stratégiques comme | secteurs clés comme | secteurs prioritaires comme | secteurs stratégiques tels que | secteurs clés tels que | secteurs prioritaires tels que | secteurs porteurs tels que | domaines de | domaines du | domaines des | domaine de | domaine du | domaine des | domaines stratégiques tels que | domaines prioritaires tels que | domaines clés tels que | domaines aussi variés que | domaines variés tels que | domaines d'intérêt commun tels que | domaines notamment | domaines à savoir | domaines liés à | domaines ayant trait à | plusieurs domaines dont | divers domaines dont | plusieurs secteurs dont | différents domaines dont | secteurs dont | domaines dont | notamment en matière de | notamment dans les domaines de | notamment dans le domaine de | notamment les domaines de | notamment ceux de | en particulier dans | tels que | telles que | à savoir | importance de | intérêt pour | besoins en matière de | politique en matière de | lutter contre | lutte contre | opportunités dans | opportunités en matière de | opportunités d'investissement dans | potentiel en matière de | priorités telles que | appui à | soutien à | soutien au | soutien aux | assistance en matière de | formation en matière de | touchant à | touchant au | ayant trait à | ayant trait au | ayant trait aux | en lien avec | volet | le chapitre de | chapitre de | les thèmes étaient | ordre du jour comprend | ordre du jour comprenait | parlé franchement de | parlé franchement du | partager son savoir-faire en matière de | consacrée à la | concernent | s'étend à | s'étend aussi à | s'étend également à | s'étendent à | s'étendra à | étendue à | étendre à | élargie à | convenu d'un plan d'action sur | comptent échanger leur | échanger leur | échange de leur | l'accent sur | accent sera mis sur | accent est mis sur | l'accent mis sur | au menu | porteront sur | portera sur",
  about:
    "en lien avec | sur | au sujet de | au sujet du | au sujet des | concernant | relatif à | relative à | relatifs à | relatives à | relatif au | relative au | relatif aux | relative aux | relatifs aux | relatives aux | portant sur | autour de | autour du | autour des | en matière de | en matière d' | à propos de | à propos du | à propos des | en faveur de | consacré à | consacrée à | consacrées à | consacrés à | dans le domaine de | dans le domaine du | dans le domaine des | dans les domaines de | dans | aux | en",
  raised:
    "il a été question de | il a été question du | il a été question des | il a également été question de | il a également été question du | il y a été question de | il y a été question des | il était question de | parler de | parler du | parler des | parlé de | parlé du | parlé des | fera le point sur | fait le point sur | faire le point sur | planché sur | au menu des échanges | au menu des entretiens | au menu des discussions | au menu de la rencontre | étaient sur la table | était sur la table | figuraient au menu | figuraient à l'ordre du jour | figurait à l'ordre du jour | ont été abordés | ont été abordées | a été abordé | a été abordée | été abordés | été abordées | ont été évoqués | ont été évoquées | a été évoqué | a été évoquée | été évoqués | été évoquées | ont été examinés | ont été examinées | ont été passés en revue | ont été discutés | ont été discutées | étaient au menu | était au menu | au menu des | au menu de | étaient à l'ordre du jour | était à l'ordre du jour | à l'ordre du jour | étaient au programme | étaient au centre | était au centre | au centre des entretiens | au centre des discussions | au cœur des | au cœur de | étaient sur la table | était sur la table | figuraient parmi | figurait parmi | ont dominé | ont occupé | ont été au centre | a été au centre | étaient au cœur | était au cœur | à l'ordre du jour de | au menu de la rencontre | au menu des discussions | au menu des entretiens | au menu des échanges | au programme des | au centre de la rencontre | au centre de la réunion | au centre de l'entretien | au centre de leurs | au centre des échanges | au centre des débats | occupé l'essentiel | occupé une place | tenu une place | dominé les échanges | dominé les entretiens | dominé les discussions | seront abordés | seront abordées | seront évoqués | seront évoquées | seront dominés par | étaient les autres sujets | ont également été abordés | ont également été abordées | ont également été évoqués | ont également été évoquées | également été abordés | également été abordées | également été évoqués | également été évoquées | a également été abordée | a également été abordé | a également été évoquée | a également été évoqué | ont été mis en avant | ont été soulevés | ont été soulevées | ont été traités | ont été traitées | ont été identifiés | ont été retenus | ont été retenues | ont fait l'objet de | a fait l'objet de | font l'objet de | fait l'objet de | faisaient partie | font partie | fait partie",
  covering:
    "couvre | couvrent | couvrant | porte sur | portent sur | portant sur | prévoit | prévoient | prévoyant | concerne | concernent | concernant | comprend | comprennent | inclut | incluent | vise | visent | visant | englobe | englobent | ouvre | ouvrent | permet | permettra | notamment | en matière de | en matière d' | dans le domaine de | dans le domaine du | dans les domaines de | dans les domaines du | relatif à | relative à | relatif au | relatifs à | sur | a trait à | s articule autour | touche | ainsi que la coopération | recouvre | recouvrent | embrasse | s étend à | s étendent à | touche à | touchent à | traite de | traitent de | régit | régissent | encadre | encadrent | énumère | regroupe | intègre | intègrent | balaie | cible | ciblent",
  futureEndings:
    'era | eront | ira | iront | dra | dront | vra | vront | ttra | ttront | rra | rront | clura | cluront | aîtra | aîtront',
  means: 'à travers | par le biais de | au moyen de | via | grâce à | par l intermédiaire de',
  followUps:
    'comité mixte | comité conjoint | commission mixte | commission mixte de coopération | groupe de travail | groupe de travail conjoint | mécanisme commun | mécanisme conjoint | mécanisme de suivi | comité de suivi | comité de pilotage | commission de suivi | cellule de suivi | mécanisme commun de suivi et de coordination | mécanisme commun de suivi | comité mixte de suivi | mécanisme de coordination | haute commission mixte | dialogue stratégique',
  onBehalf: 'pour la partie | pour le côté | du côté | de la partie | côté',
  behalfOf: 'au nom de | au nom du | au nom des | pour le compte de | pour le compte du',
  signedFor: 'pour | de la part du | de la part de',
  articleEnds:
    "commentaires | laisser un commentaire | laissez un commentaire | ajouter un commentaire | poster un commentaire | réagissez | articles similaires | articles liés | articles connexes | sur le même sujet | à lire également | à lire aussi sur | les plus lus | les plus lues | les plus populaires | les plus consultés | dernières actualités | derniers articles | dans la même rubrique | dans la même catégorie | plus d'articles | vous aimerez aussi | vous pourriez aussi aimer | vous aimerez peut-être | recommandé pour vous | nos recommandations | à propos de l'auteur | voir les commentaires | autres articles | nos derniers articles | le fil info",
  walls:
    "réservé aux abonnés | réservée aux abonnés | réservés aux abonnés | abonnez-vous pour | connectez-vous pour lire | connectez-vous pour continuer | inscrivez-vous pour lire | pour lire la suite | pour lire cet article | pour lire l'intégralité | pour continuer la lecture | poursuivre votre lecture | de cet article à lire | déjà abonné | articles gratuits ce mois",
  furniture:
    "dernière mise à jour | durée de lecture | mise à jour le | mise à jour | partager | partagez | partages | commentaire | commentaires | lire aussi | lire également | à lire aussi | à lire | à lire également | voir aussi | lire plus | lire la suite | sur le même sujet | articles similaires | articles liés | suivez nous | abonnez vous | newsletter | s abonner | publicité | les plus lus | dernières nouvelles | tags | mots clés | imprimer | envoyer | facebook | twitter | whatsapp | linkedin | cookies | accepter | se connecter | tous droits réservés | crédit photo | dr | écouter cet article | min de lecture | minutes de lecture | recommandé | plus d articles | article précédent | article suivant | accueil | menu | rechercher | laisser un commentaire | j aime | vues | ph | à la une | en continu | réagir | connexion | inscription | créer un compte | mot de passe oublié | mot de passe | connectez vous | identifiez vous | inscrivez vous | soyez au devant de | découvrir les offres | découvrez nos offres | en savoir plus | je m'abonne | abonnement | profitez de | lire l'article | voir plus | afficher plus | charger plus | copier le lien | partager l'article | partager sur | partager cet article | partagez cet article | cet article est réservé | réservé aux abonnés | article réservé | publié le | publié à | mis à jour le | mis à jour | modifié le | temps de lecture | crédits photo | crédits | photo d'illustration | image d'illustration | © | droits réservés | copyright | reproduction et diffusions interdites | reproduction interdite | politique de confidentialité | mentions légales | conditions générales | nous utilisons des cookies | ce site utilise des cookies | contactez nous | qui sommes nous | espace abonnés | téléchargez l'application | rejoignez nous | rejoignez notre | suivez l'actualité | suivre | suivez | lisez aussi | lisez également | lire encore | dans la même rubrique | à voir aussi | voir également | vidéo | vidéos | diaporama | dernières minutes | dernière minute | dernières infos | fil d'actualité | fil info | en direct | voir les commentaires | votre adresse e mail | votre adresse de messagerie | les champs obligatoires | prévenez moi | votre commentaire | les dernières informations en temps réel | édition numérique | le journal du jour | météo | horaires de prière | petites annonces | légende | photo d'archives | image d'archives | légende photo | rejoignez la chaîne | rejoignez la communauté | rejoignez notre chaîne | suivez nous sur | suivez notre | retrouvez nous sur | autres articles | autres vidéos | vidéo suivante | sur le même thème | à découvrir | nos autres articles | ce contenu n'est pas ouvert aux commentaires | les commentaires sont fermés | soyez le premier à commenter | ajouter une réaction | ajouter un commentaire | votre opinion | postez un commentaire | poster un commentaire | pour réagir | votre adresse e mail ne sera pas publiée | publié par | publié dans | rédigé par | posté par | posté le | modifié | temps de lecture estimé | taille du texte | agrandir le texte | version imprimable | imprimer cet article | envoyer à un ami | liens commerciaux | contenu sponsorisé",
  dates: {
    ordinals: 'er | e | ème | eme',
    numeric: 'day-first',
    relative: [
      { words: 'il y a deux jours', unit: 'day', by: -2, from: 'publication' },
      { words: 'il y a trois jours', unit: 'day', by: -3, from: 'publication' },
      { words: 'avant-hier', unit: 'day', by: -2, from: 'publication' },
      { words: 'après-demain', unit: 'day', by: 2, from: 'publication' },
      {
        words:
          "en début de soirée | en début d'après-midi | à la mi-journée | en milieu de journée | le matin même | le soir même | l'après-midi même | dans l'après-midi même | en soirée | en fin d'après-midi | en fin de matinée | le même jour | le jour même | ce même jour | ce jour-là | plus tôt dans la journée | plus tard dans la journée | dans la même journée | dans la matinée | dans l'après-midi | dans la soirée | en fin de journée | en début de journée | en marge de cette journée",
        unit: 'day',
        by: 0,
        from: 'text',
      },
      {
        words: 'la veille | le jour précédent | un jour plus tôt | un jour auparavant',
        unit: 'day',
        by: -1,
        from: 'text',
      },
      { words: 'le lendemain | le jour suivant | un jour plus tard', unit: 'day', by: 1, from: 'text' },
      {
        words: 'le mois dernier | le mois passé | le mois écoulé | mois dernier | mois passé | mois écoulé',
        unit: 'month',
        by: -1,
        from: 'publication',
      },
      {
        words:
          'ce mois-ci | ce mois | plus tôt ce mois | mois en cours | mois courant | présent mois | fin du mois | à la fin du mois | en fin de mois | fin de ce mois | à la fin de ce mois',
        unit: 'month',
        by: 0,
        from: 'publication',
      },
      { words: 'même mois', unit: 'month', by: 0, from: 'text' },
      { words: 'le mois prochain | au mois prochain | mois prochain', unit: 'month', by: 1, from: 'publication' },
      {
        words:
          "l'an dernier | l'année dernière | l'an passé | l'année passée | année dernière | année passée | an dernier | an passé",
        unit: 'year',
        by: -1,
        from: 'publication',
      },
      {
        words:
          "plus tôt cette année | plus tard cette année | au début de l'année | en début d'année | à la fin de l'année",
        unit: 'year',
        by: 0,
        from: 'publication',
      },
      {
        words: "l'an prochain | l'année prochaine | an prochain | année prochaine",
        unit: 'year',
        by: 1,
        from: 'publication',
      },
    ],
    since: 'depuis | depuis le',
    moved:
      'reporté | reportée | reportés | reportées | repoussé | repoussée | décalé | décalée | différé | différée | ajourné | ajournée | avancé | avancée',
    thereafter:
      "puis | ensuite | d'abord | enfin | par la suite | plus tard | également | aussi | par ailleurs | en outre | dans la foulée",
    series: 'série | plusieurs | tour à tour | successivement | séparément | nombre de',
    beforehand: 'auparavant | préalablement | au préalable | plus tôt',
    already: 'déjà | avait | avaient | précédemment',
    sameOccasion:
      "la cérémonie | dans une autre rencontre | à cette occasion | en cette occasion | à l'occasion | à l'issue de la rencontre | à l'issue des entretiens | à l'issue de cette rencontre | à l'issue de l'entretien | à l'issue de la réunion | à l'issue de cet entretien | à l'issue de leur entretien | à l'issue de leur rencontre | à l'issue de l'audience | au terme de la rencontre | au terme de leurs entretiens | lors de cette rencontre | lors de la rencontre | lors de cet entretien | lors de l'entretien | lors de cette audience | lors de cette réunion | au cours de cette rencontre | au cours de cet entretien | au cours de l'entretien | au cours de la rencontre | au cours de cette audience | au cours de cette réunion | à sa descente d'avion | à son arrivée | aéroport | à leur arrivée | avant la rencontre | après la rencontre | après les entretiens | après leur entretien | au cours de la cérémonie | lors de la cérémonie | à la fin de la rencontre | à la fin de la réunion | la session | les travaux | au terme des travaux | à l'issue des travaux | à l'issue de la session | au terme de la session",
    future:
      'prochain | prochaine | prochains | prochaines | sera | seront | se rendra | recevra | doit | doivent | devrait | devraient | prévu | prévue | prévus | prévues | attendu | attendue | à venir | aura lieu | se tiendra | effectuera | programmé*',
    past: 'dernier | dernière | derniers | passé | passée | écoulé',
    rangeFrom: 'du | entre le | des',
    rangeTo: "au | et le | et | jusqu' au | jusqu'à",
    until:
      "jusqu' au | s est achevée le | prend fin le | jusqu au | s'achève | s'achèvera | s'est achevé | s'est achevée | prend fin | pris fin | achevé | achevée | achève | a conclu sa | a conclu une visite | clôturé sa | clôturé son | terminé | terminée | termine | mis fin à | bouclé | se poursuivra jusqu'au | dure jusqu'au | jusqu'à | jusqu'en | d'ici",
    months: [
      'janvier | janv',
      'février | févr | fevrier',
      'mars',
      'avril | avr',
      'mai',
      'juin',
      'juillet | juil',
      'août | aout',
      'septembre | sept',
      'octobre | oct',
      'novembre | nov',
      'décembre | déc',
    ],
    partsOfMonth:
      "au mois de | au mois d' | du mois de | courant | début | fin | mi | au début du mois de | à la fin du mois de | dans le courant du mois de | mois de | mois d'",
    weekOf: 'semaine du | semaine qui commence le',
    dayNoun: 'jour | journée',
    thisYear: "cette année | de cette année | de l'année en cours | de l'année courante | année en cours",
    yearWord: "l'année | l'an",
    weekend: 'week-end | weekend',
    weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
    lasting: [
      'de deux jours | de 2 jours | deux jours | 2 jours | 48 heures',
      'de trois jours | de 3 jours | trois jours | 3 jours',
      'de quatre jours | de 4 jours | quatre jours | 4 jours',
      'de cinq jours | de 5 jours | cinq jours | 5 jours',
      'de six jours | de 6 jours | six jours | 6 jours',
      'de sept jours | de 7 jours | sept jours | 7 jours',
    ],
    returns:
      'rentré de | rentrée de | de retour | revenu de | revenue de | retour de | est rentré | est rentrée | regagné',
    arrives:
      'arrivé | arrivée | arrivés | arrive | arrivent | atterri | atterrit | foulé | foule | rendu | rendue | rendus | débarqué | débarquée | débarque',
    purpose: 'pour',
    departs: "quitte | quittera | part | partira | s'envole | s'envolera | s'est envolé | s'est envolée | décolle",
    begins:
      'entamé | entame | entamée | débuté | débute | commencé | commence | entamera | débutera | entameront | entament | début',
    weeks: ['semaine dernière | semaine passée | semaine écoulée', 'cette semaine', 'semaine prochaine'],
    days: ['premier'],
    stamps:
      'publié | publiée | publié le | publié ce | mis en ligne | mis en ligne le | mise en ligne | posté le | posté | date de publication | paru le | parue le | ajouté le | première publication',
    today: "aujourd' hui | aujourd'hui | ce jour | ce matin | cet après midi | ce soir | ce midi | cette nuit",
    yesterday: 'hier | hier soir | hier matin',
    soon: 'bientôt | prochainement | sous peu',
    tomorrow: 'demain',
  },
  noAreas:
    "malgré la pandémie | pendant la pandémie | depuis la pandémie | avant la pandémie | après la pandémie | en raison de la pandémie | à cause de la pandémie | début de la pandémie | en pleine pandémie | contexte de pandémie | environnement sécuritaire | environnement régional | environnement international | environnement géopolitique | environnement stratégique | environnement des affaires | environnement économique | environnement politique | environnement propice | environnement favorable | climat des affaires | climat d'investissement | climat des investissements | climat de confiance | climat de | climat politique | climat social | climat cordial | climat fraternel | climat d'entente | liens historiques et culturels | liens culturels et historiques | historiques et culturels | historiques et culturelles | culturels et historiques | culturelles et historiques | affinités culturelles | proximité culturelle | situation économique | conséquences économiques | impact économique | crise économique | croissance économique | capitale économique | défis économiques | réformes économiques | sanctions économiques | conjoncture économique | relance économique | domaines de développement | domaines du développement | développement des relations | développement de la coopération | développement des liens | développement des échanges | développement de nos relations | développement de leurs relations | consulat général | aéroport international | à l'aéroport | de part et d'autre de la frontière | agression militaire | opération militaire | opérations militaires | coup d'état militaire | junte militaire | régime militaire | gouvernement militaire | offensive militaire | intervention militaire | conseil militaire | honneurs militaires",
  areas,
  asking,
  labels,
};
