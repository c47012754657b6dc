import type { Words } from '../text/patterns.ts';
import type { AreaWords } from './area-ids.ts';
import type { Asking } from './asking.ts';
import type { Labels } from './labels.ts';
import type { Language } from './language.ts';
import { commonPlaces } from './places.ts';
import { chineseProvinces } from './regions.ts';
import { unitsFirst } from './units-first.ts';

/**
 * Adjectives and inhabitants by alpha-2 code, every inflected form; the reader asks no capital of them. Of an adjective
 * that two countries share, the likelier comes first.
 */
const nationalities: Readonly<Record<string, Words>> = {
  AD: 'andorraans | andorraanse | andorraan | andorranen',
  AE: "emiraats | emiraatse | emirati | emirati's | emiratis | emiratisch | emiratische",
  AF: 'afghaans | afghaanse | afghaan | afghanen',
  AG: 'antiguaans | antiguaanse | antiguaan | antiguanen | barbudaans | barbudaanse',
  AL: 'albanees | albanese | albanezen | albaan | albanen',
  AM: 'armeens | armeense | armeniër | armeniërs',
  AO: 'angolees | angolese | angolezen',
  AR: 'argentijns | argentijnse | argentijn | argentijnen',
  AT: 'oostenrijks | oostenrijkse | oostenrijker | oostenrijkers',
  AU: 'australisch | australische | australiër | australiërs',
  AW: 'arubaans | arubaanse | arubaan | arubanen',
  AZ: "azerbeidzjaans | azerbeidzjaanse | azerbeidzjaan | azerbeidzjanen | azeri | azeri's | azeris | azerisch | azerische | azerbeidzjaner | azerbeidzjaners | azerbeidjaans | azerbeidjaanse",
  BA: 'bosnisch | bosnische | bosniër | bosniërs | bosniak | bosniakken | herzegovijns | herzegovijnse',
  BB: 'barbadaans | barbadaanse | barbadiaans | barbadiaanse | barbadianen',
  BD: "bengaals | bengaalse | bengalees | bengalese | bengalezen | bangladeshi | bangladeshi's | bangladeshis | bangladees | bangladese",
  BE: 'belgisch | belgische | belg | belgen | vlaams | vlaamse | vlaming | vlamingen | waals | waalse', // not "waal", "walen": the river
  BF: 'burkinees | burkinese | burkinezen | burkinabe',
  BG: 'bulgaars | bulgaarse | bulgaar | bulgaren',
  BH: "bahreins | bahreinse | bahreiner | bahreiners | bahreini | bahreini's | bahreinis",
  BI: 'burundees | burundese | burundezen | burundisch | burundische | burundiër | burundiërs',
  BJ: 'benins | beninse | beniner | beniners | beninees | beninese | beninezen',
  BM: 'bermudaans | bermudaanse | bermudiaans | bermudiaanse',
  BN: 'bruneis | bruneise | bruneier | bruneiers | bruneiaans | bruneiaanse',
  BO: 'boliviaans | boliviaanse | boliviaan | bolivianen',
  BR: 'braziliaans | braziliaanse | braziliaan | brazilianen',
  BS: 'bahamaans | bahamaanse | bahamiaans | bahamiaanse | bahamanen',
  BT: 'bhutaans | bhutaanse | bhutaan | bhutanen | bhutanees | bhutanese | bhutanezen',
  BW: 'botswaans | botswaanse | botswaan | botswanen',
  BY: 'belarussisch | belarussische | belarussen | wit-russisch | wit-russische | wit-rus | wit-russen | witrussisch | witrussische',
  BZ: 'belizaans | belizaanse | belizaan | belizanen',
  CA: 'canadees | canadese | canadezen',
  CD: 'congolees | congolese | congolezen', // before CG: the likelier reading of "congolees"
  CF: 'centraal-afrikaans | centraal-afrikaanse | centraal-afrikaan | centraal-afrikanen', // also said of the region
  CG: 'congolees | congolese | congolezen',
  CH: 'zwitsers | zwitserse | zwitser',
  CI: 'ivoriaans | ivoriaanse | ivoriaan | ivorianen',
  CK: 'cookeilander | cookeilanders',
  CL: 'chileens | chileense | chileen | chilenen',
  CM: 'kameroens | kameroense | kameroener | kameroeners',
  CN: 'chinees | chinese | chinezen',
  CO: 'colombiaans | colombiaanse | colombiaan | colombianen',
  CR: 'costa ricaans | costa ricaanse | costa ricaan | costa ricanen | costaricaans | costaricaanse | costaricaan | costaricanen',
  CU: 'cubaans | cubaanse | cubaan | cubanen',
  CV: 'kaapverdisch | kaapverdische | kaapverdiër | kaapverdiërs | kaapverdiaans | kaapverdiaanse | kaapverdiaan | kaapverdianen',
  CW: 'curaçaos | curaçaose | curaçaoënaar | curaçaoënaars',
  CY: 'cypriotisch | cypriotische | cyprioot | cyprioten | cyprisch | cyprische | grieks-cypriotisch | grieks-cypriotische',
  CZ: 'tsjechisch | tsjechische | tsjech | tsjechen',
  DE: 'duits | duitse | duitser | duitsers',
  DJ: 'djiboutiaans | djiboutiaanse | djiboutiaan | djiboutianen',
  DK: 'deens | deense | deen | denen',
  DO: 'dominicaans | dominicaanse | dominicaan | dominicanen', // before DM: the likelier reading of "dominicaans"
  DM: 'dominicaans | dominicaanse | dominicaan | dominicanen',
  DZ: 'algerijns | algerijnse | algerijn | algerijnen',
  EC: 'ecuadoraans | ecuadoraanse | ecuadoriaans | ecuadoriaanse | ecuadoraan | ecuadoranen | ecuadorianen | ecuadoriaan',
  EE: 'estisch | estische | ests | estse | estlands | estlandse | estlander | estlanders | esten',
  EG: 'egyptisch | egyptische | egyptenaar | egyptenaren',
  EH: "sahrawi | sahrawi's | sahrawis | saharaans | saharaanse | saharawi | saharawi's | saharawis",
  ER: 'eritrees | eritrese | eritrezen | eritreeër | eritreeërs',
  ES: 'spaans | spaanse | spanjaard | spanjaards | spanjaarden | catalaans | catalaanse | catalaan | catalanen | andalusisch | andalusische',
  ET: 'ethiopisch | ethiopische | ethiopiër | ethiopiërs',
  FI: 'fins | finse | finnen', // not "fin": the whale's
  FJ: 'fijisch | fijische | fijiër | fijiërs',
  FM: 'micronesisch | micronesische | micronesiër | micronesiërs',
  FO: 'faeröers | faeröerse | faeröerder | faeröerders',
  FR: 'frans | franse | fransman | fransen | corsicaans | corsicaanse',
  GA: 'gabonees | gabonese | gabonezen | gabons | gabonse',
  GB: 'brits | britse | brit | britten | engels | engelse | engelsman | engelsen | schots | schotse | welsh | noord-iers | noord-ierse | noord-ier | noord-ieren', // not "schot", "schotten": shots and partitions
  GD: 'grenadaans | grenadaanse | grenadiaans | grenadiaanse | grenadanen',
  GE: 'georgisch | georgische | georgiër | georgiërs',
  GF: 'frans-guyaans | frans-guyaanse | frans-guyaan',
  GH: 'ghanees | ghanese | ghanezen',
  GI: 'gibraltarees | gibraltarese | gibraltarezen',
  GL: 'groenlands | groenlandse | groenlander | groenlanders',
  GM: 'gambiaans | gambiaanse | gambiaan | gambianen',
  GN: 'guinees | guineese | guineeër | guineeërs | guinese',
  GP: 'guadeloups | guadeloupse',
  GQ: 'equatoriaal-guinees | equatoriaal-guineese | equatoriaal-guineeër | equatoriaal-guineeërs | guinees | guineese | guinese',
  GR: 'grieks | griekse | griek | grieken',
  GT: 'guatemalteeks | guatemalteekse | guatemalteek | guatemalteken | guatemalaans | guatemalaanse | guatemalaan | guatemalanen',
  GU: 'guamees | guamese',
  GW: 'guinee-bissaus | guinee-bissause | bissau-guinees | bissau-guineese | guinees | guineese | guinese',
  GY: 'guyaans | guyaanse | guyanees | guyanese | guyanezen',
  HK: 'hongkongs | hongkongse | hongkonger | hongkongers | hongkongees | hongkongese | hongkongezen',
  HN: 'hondurees | hondurese | hondurezen | honduraans | honduraanse',
  HR: 'kroatisch | kroatische | kroaat | kroaten',
  HT: 'haïtiaans | haïtiaanse | haïtiaan | haïtianen',
  HU: 'hongaars | hongaarse | hongaar | hongaren',
  ID: 'indonesisch | indonesische | indonesiër | indonesiërs',
  IE: 'iers | ierse | ier | ieren',
  IL: "israëlisch | israëlische | israëli | israëli's | israëlis | israëliër | israëliërs",
  IM: 'manx',
  IN: 'indiaas | indiase | indiër | indiërs', // not "indisch": the former Dutch Indies, the ocean
  IQ: "iraaks | iraakse | irakees | irakese | irakezen | irakiër | irakiërs | iraki | iraki's | irakis",
  IR: 'iraans | iraanse | iraniër | iraniërs',
  IS: 'ijslands | ijslandse | ijslander | ijslanders',
  IT: 'italiaans | italiaanse | italiaan | italianen | siciliaans | siciliaanse | sardijns | sardijnse',
  JM: 'jamaicaans | jamaicaanse | jamaicaan | jamaicanen',
  JO: 'jordaans | jordaanse | jordaniër | jordaniërs', // not "jordaan": the river, the quarter of Amsterdam
  JP: 'japans | japanse | japanner | japanners',
  KE: 'keniaans | keniaanse | keniaan | kenianen',
  KG: 'kirgizisch | kirgizische | kirgies | kirgiezen | kirgizen | kirgiziër | kirgiziërs',
  KH: 'cambodjaans | cambodjaanse | cambodjaan | cambodjanen | khmer',
  KI: 'kiribatisch | kiribatische | kiribatiër | kiribatiërs',
  KM: 'comorees | comorese | comorezen | comoriaans | comoriaanse',
  KN: 'kittitiaans | kittitiaanse | nevisiaans | nevisiaanse',
  KR: 'zuid-koreaans | zuid-koreaanse | zuid-koreaan | zuid-koreanen | koreaans | koreaanse | koreaan | koreanen', // "Koreaans" alone is the South in the press
  KP: 'noord-koreaans | noord-koreaanse | noord-koreaan | noord-koreanen | koreaans | koreaanse | koreaan | koreanen',
  KW: "koeweits | koeweitse | koeweiti | koeweiti's | koeweitis | koeweiter | koeweiters",
  KY: 'kaaimaneilander | kaaimaneilanders',
  KZ: 'kazachs | kazachse | kazach | kazachen | kazakken | kazachstaans | kazachstaanse | kazak | kazachstaan | kazachstanen',
  LA: 'laotiaans | laotiaanse | laotiaan | laotianen',
  LB: 'libanees | libanese | libanezen',
  LC: 'saint luciaans | saint luciaanse | luciaans | luciaanse',
  LI: 'liechtensteins | liechtensteinse | liechtensteiner | liechtensteiners',
  LK: 'sri lankaans | sri lankaanse | sri lankaan | sri lankanen | srilankaans | srilankaanse | srilankaan | srilankanen',
  LR: 'liberiaans | liberiaanse | liberiaan | liberianen',
  LS: 'lesothaans | lesothaanse | basotho | lesothisch | lesothische',
  LT: 'litouws | litouwse | litouwer | litouwers',
  LU: 'luxemburgs | luxemburgse | luxemburger | luxemburgers',
  LV: 'lets | letse | letlands | letlandse | letlander | letlanders', // not "let", "letten": verbs
  LY: 'libisch | libische | libiër | libiërs',
  MA: 'marokkaans | marokkaanse | marokkaan | marokkanen',
  MC: 'monegaskisch | monegaskische | monegask | monegasken',
  MD: 'moldavisch | moldavische | moldaviër | moldaviërs | moldovisch | moldovische | moldovaans | moldovaanse | moldovaan | moldovanen',
  ME: 'montenegrijns | montenegrijnse | montenegrijn | montenegrijnen',
  MG: 'malagassisch | malagassische | malagassiër | malagassiërs | madagassisch | madagassische | madagaskisch | madagaskische',
  MH: 'marshallees | marshallese | marshalleilander | marshalleilanders',
  MK: 'macedonisch | macedonische | macedoniër | macedoniërs | noord-macedonisch | noord-macedonische | noord-macedoniër | noord-macedoniërs',
  ML: 'malinees | malinese | malinezen | malisch | malische | maliër | maliërs',
  MM: 'birmaans | birmaanse | birmaan | birmanen | birmees | birmese | birmezen | myanmarees | myanmarese',
  MN: 'mongools | mongoolse | mongoliër | mongoliërs', // not "mongool": an insult
  MO: 'macaus | macause',
  MQ: 'martinikaans | martinikaanse',
  MR: 'mauritaans | mauritaanse | mauritaniër | mauritaniërs',
  MT: 'maltees | maltese | maltezer | maltezers | maltezen',
  MU: 'mauritiaans | mauritiaanse | mauritiaan | mauritianen',
  MV: 'maldivisch | maldivische | maldiviër | maldiviërs | malediviër | malediviërs',
  MW: 'malawisch | malawische | malawiër | malawiërs | malawiaans | malawiaanse',
  MX: 'mexicaans | mexicaanse | mexicaan | mexicanen',
  MY: 'maleisisch | maleisische | maleisiër | maleisiërs', // not "maleis": the language
  MZ: 'mozambikaans | mozambikaanse | mozambikaan | mozambikanen',
  NA: 'namibisch | namibische | namibiër | namibiërs',
  NC: 'nieuw-caledonisch | nieuw-caledonische | kanak | kanaks | nieuw-caledoniër | nieuw-caledoniërs',
  NE: 'nigerees | nigerese | nigerezen', // one letter from NG's
  NG: 'nigeriaans | nigeriaanse | nigeriaan | nigerianen',
  NI: 'nicaraguaans | nicaraguaanse | nicaraguaan | nicaraguanen',
  NL: 'nederlands | nederlandse | nederlander | nederlanders | hollands | hollandse | hollander | hollanders | fries | friese | friezen',
  NO: 'noors | noorse | noren', // not "noor": a given name
  NP: 'nepalees | nepalese | nepalezen',
  NR: 'nauruaans | nauruaanse | nauruanen',
  NU: 'niueaans | niueaanse',
  NZ: "nieuw-zeelands | nieuw-zeelandse | nieuw-zeelander | nieuw-zeelanders | maori | maori's | maoris",
  OM: "omaans | omaanse | omaniet | omanieten | omani | omani's | omanis",
  PA: 'panamees | panamese | panamezen | panamaans | panamaanse',
  PE: 'peruaans | peruaanse | peruviaans | peruviaanse | peruaan | peruanen | peruviaan | peruvianen',
  PF: 'frans-polynesisch | frans-polynesische | polynesisch | polynesische | tahitiaans | tahitiaanse',
  PG: "papoea-nieuw-guinees | papoea-nieuw-guineese | papoea | papoea's | papoeas",
  PH: "filipijns | filipijnse | filipino | filipino's | filipinos | filipina | filipina's | filipinas", // not "filipijnen": the country
  PK: "pakistaans | pakistaanse | pakistaan | pakistanen | pakistani | pakistani's | pakistanis",
  PL: 'pools | poolse', // not "pool", "polen": the pole, the country
  PR: 'puerto ricaans | puerto ricaanse | puerto ricaan | puerto ricanen | puertoricaans | puertoricaanse | puertoricaan | puertoricanen',
  PS: 'palestijns | palestijnse | palestijn | palestijnen',
  PT: 'portugees | portugese | portugezen',
  PW: 'palaus | palause',
  PY: 'paraguayaans | paraguayaanse | paraguayaan | paraguayanen',
  QA: "qatarees | qatarese | qatarezen | qatari | qatari's | qataris | qatars | qatarse",
  RE: 'réunionse', // not "réunions": French meetings
  RO: 'roemeens | roemeense | roemeen | roemenen',
  RS: 'servisch | servische | serviër | serviërs',
  RU: 'russisch | russische | russen', // not "rus": the reed
  RW: 'rwandees | rwandese | rwandezen | ruandees',
  SA: "saoedisch | saoedische | saoediër | saoediërs | saoedi | saoedi's | saoedis | saoedi-arabisch | saoedi-arabische | saudisch | saudische | saudi | saudi's | saudis | saudi-arabisch | saudi-arabische",
  SB: 'salomonseilander | salomonseilanders',
  SC: 'seychels | seychelse | seychellois | seycheller | seychellers',
  SD: 'soedanees | soedanese | soedanezen',
  SE: 'zweeds | zweedse | zweed', // not "zweden": the country
  SG: 'singaporees | singaporese | singaporezen | singaporaans | singaporaanse | singaporeaans | singaporeaanse',
  SI: 'sloveens | sloveense | sloveen | slovenen | sloveniër | sloveniërs',
  SK: 'slowaaks | slowaakse | slowaak | slowaken',
  SL: 'sierra leoons | sierra leoonse | sierraleoons | sierraleoonse | sierra leoner | sierra leoners | sierra leonees | sierra leonese',
  SM: 'san marinees | san marinese',
  SN: 'senegalees | senegalese | senegalezen',
  SO: "somalisch | somalische | somaliër | somaliërs | somali | somali's | somalis",
  SR: 'surinaams | surinaamse | surinamer | surinamers',
  SS: 'zuid-soedanees | zuid-soedanese | zuid-soedanezen',
  ST: 'santomees | santomese | sao-tomees | sao-tomese',
  SV: 'salvadoraans | salvadoraanse | salvadoriaans | salvadoriaanse | salvadoraan | salvadoranen | salvadorianen',
  SX: 'sint-maartens | sint-maartense | sint-maartenaar | sint-maartenaars',
  SY: 'syrisch | syrische | syriër | syriërs',
  SZ: "swazisch | swazische | swazi | swazi's | swazis | eswatinisch | eswatinische",
  TD: 'tsjadisch | tsjadische | tsjadiër | tsjadiërs',
  TG: 'togolees | togolese | togolezen',
  TH: 'thais | thaise | thai | thailander | thailanders | thailands | thailandse',
  TJ: 'tadzjieks | tadzjiekse | tadzjiek | tadzjieken',
  TL: 'timorees | timorese | timorezen | oost-timorees | oost-timorese | oost-timorezen',
  TM: 'turkmeens | turkmeense | turkmeen | turkmenen',
  TN: 'tunesisch | tunesische | tunesiër | tunesiërs',
  TO: 'tongaans | tongaanse | tongaan | tonganen',
  TR: 'turks | turkse | turk | turken',
  TT: 'trinidadiaans | trinidadiaanse | trinidads | trinidadse | trinidader | trinidaders',
  TV: 'tuvaluaans | tuvaluaanse',
  TW: 'taiwanees | taiwanese | taiwanezen | taiwans | taiwanse',
  TZ: 'tanzaniaans | tanzaniaanse | tanzaniaan | tanzanianen | zanzibars | zanzibarse',
  UA: 'oekraïens | oekraïense | oekraïner | oekraïners',
  UG: 'oegandees | oegandese | oegandezen | ugandees | ugandese | ugandezen',
  US: 'amerikaans | amerikaanse | amerikaan | amerikanen',
  UY: 'uruguayaans | uruguayaanse | uruguayaan | uruguayanen',
  UZ: 'oezbeeks | oezbeekse | oezbeek | oezbeken',
  VA: 'vaticaans | vaticaanse | pauselijk | pauselijke',
  VC: 'vincentiaans | vincentiaanse',
  VE: 'venezolaans | venezolaanse | venezolaan | venezolanen',
  VN: 'vietnamees | vietnamese | vietnamezen',
  VU: 'vanuatuaans | vanuatuaanse | ni-vanuatu',
  WS: 'samoaans | samoaanse | samoaan | samoanen',
  XK: 'kosovaars | kosovaarse | kosovaar | kosovaren',
  YE: 'jemenitisch | jemenitische | jemeniet | jemenieten',
  YT: 'mahorees | mahorese',
  ZA: 'zuid-afrikaans | zuid-afrikaanse | zuid-afrikaan | zuid-afrikanen',
  ZM: 'zambiaans | zambiaanse | zambiaan | zambianen',
  ZW: 'zimbabwaans | zimbabwaanse | zimbabwaan | zimbabwanen',
};

/**
 * Names of countries beyond those of `Intl.DisplayNames`: short, official and old names, abbreviations. The reader wants
 * short ones in capitals: `US`, `CAR`, `EAU`.
 */
const countries: Readonly<Record<string, Words>> = {
  AE: 'VAE | V.A.E. | Emiraten | Golfemiraten | UAE',
  AF: 'Islamitisch Emiraat Afghanistan',
  AG: 'Antigua',
  AO: 'Republiek Angola',
  AR: 'Argentijnse Republiek',
  AT: 'Republiek Oostenrijk',
  AZ: 'Azerbeidjan | Azerbajdzjan | Republiek Azerbeidzjan',
  BA: 'Bosnië | Bosnië-Herzegovina | Bosnië Hercegovina | Bosnië en Hercegovina',
  BD: 'Volksrepubliek Bangladesh',
  BE: 'Koninkrijk België | Vlaanderen | Wallonië',
  BF: 'Burkina | Opper-Volta',
  BH: 'Bahrain | Koninkrijk Bahrein',
  BJ: 'Republiek Benin | Dahomey',
  BN: 'Brunei Darussalam',
  BO: 'Plurinationale Staat Bolivia',
  BR: 'Federale Republiek Brazilië',
  BS: 'Bahamas',
  BT: 'Koninkrijk Bhutan | Bhoetan',
  BY: 'Wit-Rusland | Republiek Belarus | Witrusland',
  CD: 'Democratische Republiek Congo | DR Congo | DRC | RDC | D.R.C. | Zaïre | Congo',
  CF: 'Centraalafrikaanse Republiek',
  CG: 'Republiek Congo | Congo',
  CH: 'Zwitserse Bondsstaat | Zwitserse Confederatie',
  CI: "Côte d'Ivoire | Republiek Ivoorkust",
  CL: 'Republiek Chili',
  CM: 'Republiek Kameroen',
  CN: 'Volksrepubliek China | VRC',
  CO: 'Republiek Colombia',
  CV: 'Kaapverdische Eilanden | Cabo Verde',
  CY: 'Republiek Cyprus',
  CZ: 'Tsjechische Republiek',
  DE: 'Bondsrepubliek Duitsland | Bondsrepubliek | BRD',
  DJ: 'Republiek Djibouti',
  DK: 'Koninkrijk Denemarken',
  DZ: 'Democratische Volksrepubliek Algerije',
  EG: 'Arabische Republiek Egypte',
  EH: 'West-Sahara',
  ER: 'Staat Eritrea',
  ES: 'Koninkrijk Spanje',
  ET: 'Federale Democratische Republiek Ethiopië',
  FO: 'Faeröereilanden',
  FR: 'Franse Republiek',
  GB: 'UK | V.K. | Groot-Brittannië | Verenigd Koninkrijk van Groot-Brittannië en Noord-Ierland | Engeland | Schotland | Wales | Noord-Ierland',
  GF: 'Guyane',
  GH: 'Republiek Ghana',
  GM: 'Republiek Gambia',
  GN: 'Republiek Guinee | Guinee-Conakry | Guinea',
  GQ: 'Republiek Equatoriaal-Guinea',
  GR: 'Helleense Republiek',
  GW: 'Republiek Guinee-Bissau | Guinea-Bissau',
  GY: 'Coöperatieve Republiek Guyana',
  HK: 'Hong Kong',
  HU: 'Republiek Hongarije',
  ID: 'Republiek Indonesië',
  IE: 'Republiek Ierland | Ierse Republiek',
  IL: 'Staat Israël',
  IN: 'Republiek India',
  IQ: 'Republiek Irak',
  IR: 'Islamitische Republiek Iran',
  IT: 'Italiaanse Republiek',
  JO: 'Hasjemitisch Koninkrijk Jordanië | Hasjemitische Koninkrijk Jordanië',
  KE: 'Kenya | Republiek Kenia',
  KG: 'Kirgizstan | Kyrgyzstan | Kirgizische Republiek',
  KH: 'Koninkrijk Cambodja',
  KM: 'Unie van de Comoren',
  KN: 'Sint-Kitts en Nevis | Saint Kitts',
  KR: 'Republiek Korea | Korea',
  KP: 'Democratische Volksrepubliek Korea | Korea',
  KW: 'Staat Koeweit | Kuwait',
  KY: 'Caymaneilanden',
  KZ: 'Kazakstan | Republiek Kazachstan | Kazakhstan',
  LA: 'Democratische Volksrepubliek Laos',
  LB: 'Libanese Republiek',
  LC: 'Sint-Lucia',
  LI: 'Vorstendom Liechtenstein',
  LK: 'Democratische Socialistische Republiek Sri Lanka | Ceylon',
  LS: 'Koninkrijk Lesotho',
  LU: 'Groothertogdom Luxemburg | Groothertogdom | Luxembourg',
  LY: 'Staat Libië | Lybië',
  MA: 'Marocco | Koninkrijk Marokko',
  MC: 'Vorstendom Monaco',
  MD: 'Moldova | Republiek Moldavië',
  MG: 'Republiek Madagaskar | Madagascar',
  MH: 'Marshall Eilanden',
  MK: 'Macedonië | Republiek Noord-Macedonië',
  ML: 'Republiek Mali',
  MM: 'Birma | Burma',
  MO: 'Macao',
  MR: 'Islamitische Republiek Mauritanië',
  MU: 'Republiek Mauritius',
  MV: 'Malediven',
  MX: 'Verenigde Mexicaanse Staten',
  MZ: 'Republiek Mozambique',
  NE: 'Republiek Niger',
  NG: 'Federale Republiek Nigeria',
  NL: 'Holland | Koninkrijk der Nederlanden',
  NO: 'Koninkrijk Noorwegen',
  NP: 'Federale Democratische Republiek Nepal',
  OM: 'Sultanaat Oman',
  PE: 'Republiek Peru',
  PG: 'Papua-Nieuw-Guinea',
  PH: 'Filippijnen | Republiek der Filipijnen',
  PK: 'Islamitische Republiek Pakistan',
  PL: 'Republiek Polen',
  PR: 'Porto Rico',
  PS: 'Staat Palestina | Westelijke Jordaanoever | Westoever | Gazastrook',
  PT: 'Portugese Republiek',
  PW: 'Republiek Palau',
  QA: 'Staat Qatar',
  RS: 'Republiek Servië',
  RU: 'Russische Federatie',
  RW: 'Republiek Rwanda | Ruanda',
  SA: 'Saudi-Arabië | Saoudi-Arabië | KSA | Koninkrijk Saoedi-Arabië | Koninkrijk Saudi-Arabië',
  SC: 'Republiek der Seychellen',
  SD: 'Sudan | Republiek Soedan',
  SE: 'Koninkrijk Zweden',
  SG: 'Republiek Singapore',
  SK: 'Slovakije | Slowaakse Republiek',
  SN: 'Republiek Senegal',
  SO: 'Federale Republiek Somalië | Somaliland',
  SR: 'Republiek Suriname',
  SS: 'Zuid-Sudan | Republiek Zuid-Soedan',
  ST: 'Sao Tomé',
  SV: 'Republiek El Salvador',
  SX: 'St. Maarten',
  SY: 'Syrische Arabische Republiek | Arabische Republiek Syrië',
  SZ: 'Swaziland | Koninkrijk Eswatini',
  TD: 'Republiek Tsjaad',
  TG: 'Republiek Togo',
  TH: 'Koninkrijk Thailand | Siam',
  TJ: 'Tadjikistan | Republiek Tadzjikistan',
  TL: 'Timor-Leste',
  TN: 'Tunesische Republiek | Republiek Tunesië',
  TO: 'Koninkrijk Tonga',
  TR: 'Türkiye | Republiek Turkije',
  TT: 'Trinidad',
  TW: 'Republiek China | Formosa',
  TZ: 'Verenigde Republiek Tanzania | Zanzibar',
  UG: 'Uganda | Republiek Oeganda',
  US: 'US | USA | U.S. | U.S.A. | V.S. | Verenigde Staten van Amerika', // not "Amerika": it ends "Zuid-Amerika", "Latijns-Amerika"
  UY: 'Republiek Uruguay',
  UZ: 'Republiek Oezbekistan',
  VA: 'Vaticaan | Heilige Stoel | Vaticaanse Staat',
  VC: 'Sint-Vincent en de Grenadines | Saint Vincent',
  VE: 'Bolivariaanse Republiek Venezuela',
  VN: 'Viet Nam | Socialistische Republiek Vietnam',
  WS: 'West-Samoa',
  XK: 'Republiek Kosovo',
  YE: 'Yemen | Republiek Jemen',
  ZA: 'Republiek Zuid-Afrika',
  ZM: 'Republiek Zambia',
  ZW: 'Republiek Zimbabwe',
};

/** What stands for a government as its capital does. */
const governments: Readonly<Record<string, Words>> = {
  BE: 'Staatsveiligheid | ADIV | VSSE | Wetstraat 16 | Wetstraat',
  BI: 'Bujumbura',
  BJ: 'Cotonou',
  CI: 'Abidjan',
  ES: 'Moncloa',
  FR: "Élysée | Elysée | Quai d'Orsay | Matignon",
  GB: 'Downing Street | Whitehall',
  IL: 'Tel Aviv',
  IT: 'Palazzo Chigi | Farnesina | Quirinaal',
  NL: 'AIVD | MIVD | Binnenhof | Den Haag',
  RU: 'Kremlin',
  US: 'Witte Huis',
};

/**
 * Towns and some regions by alpha-2 code, the capital first, also in their own spelling; the reader wants a capital
 * letter. `Bergen` is the Belgian one. Left out: Zeeland (it ends Nieuw-Zeeland), Kobe, Jos and Nancy (given names),
 * Spa. Bare `Medina` is left out: it is the old town of any city. The towns of Western Sahara stand under MA, as
 * datelines have them; the status of the territory is no matter of this table.
 */
const places: Readonly<Record<string, Words>> = {
  ...commonPlaces,
  AD: 'Andorra la Vella',
  AE: 'Abu Dhabi | Abou Dabi | Dubai | Sharjah | Ajman | Fujairah | Ras al-Khaimah | Ras Al Khaima | Umm al-Quwain | Al Ain | Khor Fakkan | Masdar City | Ruwais | Jebel Ali',
  AF: 'Kabul | Kaboel | Kandahar | Qandahar | Herat | Mazar-i-Sharif | Mazar-e-Sharif | Mazar-i-Charif | Jalalabad | Djalalabad | Kunduz | Koendoez | Ghazni | Bamyan | Bamiyan | Lashkar Gah | Lashkargah | Bagram | Khost',
  AG: "Saint John's | St. John's",
  AM: 'Jerevan | Erevan | Yerevan | Gyumri | Vanadzor | Etchmiadzin',
  AT: 'Wenen | Vienna | Wien | Salzburg | Graz | Linz | Innsbruck | Klagenfurt',
  AZ: 'Bakoe | Baku | Bakou | Ganja | Sumgait | Sumqayit | Shusha | Shushi | Khankendi | Stepanakert | Nakhchivan | Lachin | Aghdam | Agdam | Fuzuli',
  BD: "Dhaka | Dacca | Chittagong | Chattogram | Sylhet | Khulna | Rajshahi | Barisal | Rangpur | Mymensingh | Comilla | Cumilla | Cox's Bazar",
  BE: 'Brussel | Brussels | Bruxelles | Antwerpen | Antwerp | Anvers | Gent | Ghent | Gand | Brugge | Bruges | Luik | Liège | Namen | Namur | Charleroi | Leuven | Louvain | Bergen | Mons | Mechelen | Malines | Oostende | Ostend | Ostende | Kortrijk | Courtrai | Hasselt | Genk | Doornik | Tournai | Zeebrugge | Louvain-la-Neuve | Aarlen | Arlon | Aalst | Alost | Sint-Niklaas | Roeselare | Turnhout | Molenbeek | Schaarbeek | Schaerbeek | Anderlecht | Laken | Laeken | Zaventem | La Louvière | Verviers | Seraing | Ieper | Ypres | Vilvoorde | Vilvorde | Wavre | Bastenaken | Bastogne | Dinant | Knokke | Diegem | Elsene | Ixelles | Ukkel | Uccle | Lokeren | Lommel',
  BG: 'Sofia | Plovdiv | Varna | Boergas | Burgas | Bourgas',
  CA: 'Ottawa | Montreal | Toronto | Vancouver | Quebec | Quebec City | Calgary | Edmonton | Winnipeg | Halifax | Gatineau | Sherbrooke | Trois-Rivières | Mississauga | Brampton | Saskatoon | Moncton | Fredericton | Charlottetown | Whitehorse | Yellowknife | Iqaluit | Banff | Kananaskis | Charlevoix | Saguenay | Longueuil | Ontario | Brits-Columbia | British Columbia | Alberta | Manitoba | Saskatchewan | Nova Scotia | New Brunswick | Newfoundland',
  CD: 'Kinshasa | Lubumbashi | Goma | Bukavu | Kisangani | Mbuji-Mayi | Kananga | Matadi | Uvira | Butembo | Bunia | Kolwezi | Likasi | Mbandaka | Noord-Kivu | Zuid-Kivu | Ituri | Katanga',
  CH: 'Bern | Berne | Genève | Geneva | Genf | Zürich | Lausanne | Bazel | Basel | Basle | Bâle | Lugano | Luzern | Lucerne | Davos | Sankt Gallen | St. Gallen | Saint-Gall | Neuchâtel | Fribourg | Winterthur | Zug | Montreux | Sion | Crans-Montana | Bürgenstock | Locarno | Interlaken | Nyon | Vevey',
  CN: "Peking | Beijing | Pékin | Shanghai | Guangzhou | Shenzhen | Tianjin | Chongqing | Chengdu | Wuhan | Nanjing | Nanking | Xi'an | Xian | Hangzhou | Suzhou | Qingdao | Dalian | Harbin | Shenyang | Jinan | Zhengzhou | Changsha | Kunming | Xiamen | Fuzhou | Ningbo | Yiwu | Ürümqi | Kashgar | Lhasa | Hefei | Nanning | Guiyang | Taiyuan | Lanzhou | Hohhot | Changchun | Hainan | Sanya | Boao | Haikou | Dongguan | Foshan | Zhuhai | Xinjiang | Tibet | Guangdong | Sichuan | Zhejiang | Jiangsu | Fujian | Shandong | Yunnan | Hubei | Hunan | Henan | Hebei | Binnen-Mongolië | Yinchuan | Ningxia",
  CO: 'Bogota | Medellin | Cali | Cartagena | Carthagène | Barranquilla | Santa Marta | Bucaramanga | Cúcuta',
  CU: 'Havana | La Habana | Santiago de Cuba | Camagüey | Varadero | Guantánamo | Holguín | Matanzas | Cienfuegos',
  CY: 'Nicosia | Lefkosia | Limassol | Larnaca | Paphos | Famagusta | Ayia Napa',
  CZ: 'Praag | Prague | Praha | Brno | Ostrava | Pilsen | Plzen | Olomouc | Karlovy Vary',
  DE: 'Berlijn | Berlin | München | Munich | Frankfurt | Francfort | Hamburg | Keulen | Cologne | Köln | Düsseldorf | Stuttgart | Bonn | Leipzig | Dresden | Hannover | Hanover | Neurenberg | Nuremberg | Nürnberg | Bremen | Dortmund | Duisburg | Bochum | Wuppertal | Bielefeld | Münster | Karlsruhe | Mannheim | Wiesbaden | Mainz | Freiburg | Heidelberg | Potsdam | Kiel | Rostock | Lübeck | Erfurt | Weimar | Magdeburg | Aken | Aachen | Aix-la-Chapelle | Saarbrücken | Ramstein | Wolfsburg | Ingolstadt | Augsburg | Ulm | Würzburg | Regensburg | Kassel | Göttingen | Jena | Chemnitz | Halle an der Saale | Braunschweig | Beieren | Bavaria | Saksen | Saxony | Noordrijn-Westfalen | North Rhine-Westphalia | Baden-Württemberg | Hessen | Hesse | Nedersaksen | Brandenburg | Thüringen | Thuringia | Garmisch-Partenkirchen | Darmstadt | Bremerhaven | Wilhelmshaven',
  DJ: 'Djibouti-Stad | Djibouti City | Djibouti-Ville | Ali Sabieh | Tadjourah | Obock | Doraleh',
  DK: 'Kopenhagen | Copenhagen | København | Aarhus | Århus | Odense | Aalborg | Esbjerg | Billund',
  DO: 'Santo Domingo | Punta Cana | Santiago de los Caballeros | Puerto Plata',
  DZ: "Algiers | Alger | Oran | Constantine | Annaba | Blida | Sétif | Batna | Tlemcen | Tizi Ouzou | Béjaïa | Tindouf | Tamanrasset | Ghardaïa | Ouargla | Hassi Messaoud | Hassi R'Mel | Biskra | Djelfa | Mostaganem | Skikda | Béchar | Adrar | In Amenas | Sidi Bel Abbès | Chlef | Médéa | Boumerdès | Tipaza | Tipasa | Jijel | Guelma | Souk Ahras | El Oued | Laghouat | Mascara | Tiaret | Bouira | Tébessa | Khenchela | Relizane | Zéralda | Kabylië | Kabylia | Illizi | Djanet | Arzew",
  EC: 'Quito | Guayaquil | Galapagoseilanden | Galápagos',
  EG: 'Caïro | Le Caire | Al-Qahira | Alexandrië | Alexandria | Gizeh | Giza | Sharm-el-Sheikh | Charm el-Cheikh | Sharm-el-Sheik | Aswan | Assoean | Luxor | Port Said | Suez | Ismailia | Hurghada | Arish | Al-Arish | El-Arish | nieuwe administratieve hoofdstad | El Alamein | Al-Alamein | New Alamein | Damietta | Mansoura | Tanta | Ain Sokhna | Assiut | Asyut | Sohag | Minya | Fayoum | Beni Suef | Qena | Marsa Matruh | Mersa Matrouh | Marsa Alam | Sinaï | Kafr el-Sheikh | Zagazig | Dahab | Taba | Ras el-Hekma | El Gouna | Borg El Arab',
  ES: 'Madrid | Barcelona | Sevilla | Seville | Valencia | Malaga | Bilbao | Zaragoza | Saragossa | Granada | Córdoba | Ceuta | Melilla | Las Palmas | Palma de Mallorca | Algeciras | Cadiz | Tarifa | Almeria | Murcia | Alicante | San Sebastián | Vigo | A Coruña | La Coruña | Santiago de Compostella | Santiago de Compostela | Salamanca | Valladolid | Pamplona | Huelva | Jerez | Marbella | Tenerife | Gran Canaria | Lanzarote | Fuerteventura | Ibiza | Mallorca | Majorca | Motril | Girona | Tarragona | Badajoz | Oviedo | Gijón | Andalusië | Andalusia | Andalucía | Catalonië | Catalonia | Cataluña | Galicië | Galicia | Baskenland | Basque Country | Canarische Eilanden | Canary Islands | La Línea | San Lorenzo de El Escorial',
  ET: 'Addis Abeba | Addis Ababa | Dire Dawa | Mekelle | Mekele | Bahir Dar | Gondar | Hawassa | Adama | Jijiga | Lalibela | Gambella | Tigray | Amhara | Oromia | Bishoftu',
  FO: 'Thorshavn | Torshavn',
  FR: 'Parijs | Paris | Marseille | Marseilles | Lyon | Toulouse | Nice | Nantes | Straatsburg | Strasbourg | Montpellier | Bordeaux | Rijsel | Lille | Rennes | Reims | Rheims | Le Havre | Saint-Étienne | Toulon | Grenoble | Dijon | Angers | Nîmes | Clermont-Ferrand | Aix-en-Provence | Le Mans | Brest | Tours | Amiens | Limoges | Metz | Perpignan | Besançon | Orléans | Rouen | Mulhouse | Caen | Avignon | Poitiers | Cannes | Antibes | Biarritz | Bayonne | Pau | La Rochelle | Duinkerke | Dunkirk | Dunkerque | Calais | Lorient | Saint-Nazaire | Saint-Malo | Versailles | Saint-Denis | Saint-Ouen | Créteil | Nanterre | Boulogne-Billancourt | Montreuil | Bobigny | Argenteuil | Le Bourget | Roissy | Orly | Évian | Evian-les-Bains | Chamonix | Annecy | Chambéry | Colmar | Troyes | Cherbourg | Ajaccio | Bastia | Corsica | Corse | Normandië | Normandy | Alsace | Provence | Occitanie | Île-de-France | Deauville | Villers-Cotterêts | Lourdes | Carcassonne | Béziers | Sète | Arles | Istres | Vichy | Fontainebleau | Rambouillet | Brégançon | La Celle-Saint-Cloud | Sophia Antipolis | Saclay | Cadarache | Neuilly-sur-Seine | Levallois | Puteaux | Évry | Cergy | Mantes-la-Jolie | Aubervilliers | Hauts-de-France',
  GB: 'Londen | London | Manchester | Birmingham | Edinburgh | Glasgow | Liverpool | Leeds | Bristol | Sheffield | Cardiff | Belfast | Newcastle | Nottingham | Leicester | Southampton | Portsmouth | Plymouth | Brighton | Oxford | Cambridge | Aberdeen | Dundee | Swansea | Coventry | Luton | Exeter | Norwich | York | Canterbury | Dover | Wolverhampton | Farnborough | Windsor | Chequers | Lancaster House | Blackpool | Sunderland | Inverness | Heathrow | Gatwick | Bletchley Park | Sandhurst | Cornwall | Gleneagles | Londonderry | Derry | Yorkshire | Milton Keynes | Middlesbrough',
  GE: 'Tbilisi | Tiflis | Batoemi | Batumi | Batoumi | Kutaisi | Gori | Poti | Rustavi | Anaklia',
  GH: 'Accra | Kumasi | Tamale | Takoradi | Tema | Cape Coast | Sekondi | Sunyani',
  GR: 'Athene | Athens | Athènes | Thessaloniki | Salonica | Piraeus | Patras | Heraklion | Rhodos | Rhodes | Korfoe | Korfu | Corfu | Kreta | Crete | Alexandroupoli | Santorini | Lesbos | Kastellorizo | Volos | Kavala | Souda',
  GT: 'Guatemala-Stad | Guatemala City | Ciudad de Guatemala | Antigua Guatemala | Quetzaltenango',
  HK: 'Hongkong | Hong Kong | Kowloon | Wan Chai',
  IL: "Jeruzalem | Jerusalem | Tel Aviv | Haifa | Beër Sjeva | Beersheba | Beer Sheva | Be'er Sheva | Eilat | Ashdod | Ashkelon | Nazareth | Netanya | Herzliya | Sderot | Kiryat Shmona | Dimona | Holon | Rishon LeZion | Petah Tikva | Ramat Gan | Negev | Galilea | Galilee | Lod",
  IN: 'New Delhi | Delhi | Mumbai | Bombay | Calcutta | Kolkata | Chennai | Madras | Bengaluru | Bangalore | Hyderabad | Ahmedabad | Pune | Jaipur | Lucknow | Goa | Kochi | Cochin | Srinagar | Amritsar | Chandigarh | Varanasi | Benares | Agra | Bhopal | Indore | Patna | Nagpur | Surat | Visakhapatnam | Guwahati | Thiruvananthapuram | Gandhinagar | Udaipur | Jammu | Leh | Ladakh | Jammu en Kasjmir | Jammu and Kashmir | Bhubaneswar | Ranchi | Raipur | Dehradun | Shimla | Simla | Puducherry | Pondicherry | Coimbatore | Madurai | Mysuru | Mysore | Noida | Gurugram | Gurgaon | Kanpur | Mundra | Ayodhya | Bodh Gaya | Pahalgam | Gujarat | Kerala | Maharashtra | Tamil Nadu | Karnataka | Rajasthan | Uttar Pradesh | Bihar | West-Bengalen | Assam | Manipur | Imphal | Telangana | Andhra Pradesh | Odisha | Haryana | Jharkhand | Chhattisgarh | Arunachal Pradesh | Uttarakhand | Himachal Pradesh | Madhya Pradesh | Kargil | Deoband',
  IQ: 'Bagdad | Baghdad | Basra | Bassorah | Mosul | Mosoel | Mossoul | Erbil | Arbil | Kirkuk | Kirkoek | Kirkouk | Najaf | Nadjaf | Kerbala | Karbala | Sulaymaniyah | Sulaimaniyah | Souleimaniyeh | Fallujah | Fallouja | Ramadi | Tikrit | Samarra | Duhok | Dohuk | Nasiriyah | Sinjar | Faw',
  IR: 'Teheran | Tehran | Isfahan | Esfahan | Ispahan | Mashhad | Shiraz | Chiraz | Tabriz | Qom | Qum | Bandar Abbas | Chabahar | Ahvaz | Ahwaz | Bushehr | Bouchehr | Natanz | Fordow | Fordo | Kerman | Kermanshah | Zahedan | Arak | Yazd | Hamedan | Rasht | Urmia | Abadan | Kish Island | Ardabil | Karaj | Saravan',
  IT: "Rome | Roma | Milaan | Milan | Milano | Turijn | Turin | Torino | Napels | Naples | Napoli | Firenze | Venetië | Venice | Venezia | Bologna | Genua | Genoa | Genova | Palermo | Bari | Catania | Trieste | Verona | Padua | Padova | Brescia | Bergamo | Cagliari | Perugia | Pisa | Siena | Como | Trento | Taranto | Taormina | Assisi | L'Aquila | Lampedusa | Ravenna | Rimini | Modena | Parma | Brindisi | Messina | Syracuse | Siracusa | Stresa | Capri | Sicilië | Sicily | Sicilia | Sardinië | Sardinia | Toscane | Tuscany | Lombardije | Lombardy | Borgo Egnazia | Cernobbio | Ischia | Livorno | Ancona | Pescara | Bolzano | Udine | Calabrië | Calabria | Apulië | Puglia | Campanië | Campania | Piemonte | Piedmont | Veneto | Ligurië | Liguria | Caserta",
  JO: 'Amman | Aqaba | Zarqa | Irbid | Zaatari | Jerash | Madaba | Mafraq | Dode Zee | Azraq | Ramtha | Karak',
  JP: 'Tokio | Tokyo | Osaka | Kyoto | Yokohama | Nagoya | Hiroshima | Nagasaki | Sapporo | Fukuoka | Sendai | Okinawa | Fukushima | Nara | Niigata | Kanazawa | Hokkaido | Chiba | Kumamoto | Naha | Karuizawa',
  KG: 'Bisjkek | Bishkek | Bichkek | Osh | Jalal-Abad | Cholpon-Ata | Issyk-Kul | Karakol | Batken',
  KI: 'Tarawa | Zuid-Tarawa | South Tarawa',
  KR: 'Seoul | Busan | Pusan | Incheon | Daegu | Daejeon | Gwangju | Ulsan | Pyeongchang | Jeju | Sejong | Suwon | Panmunjom | Gyeongju | Songdo | Pohang | Yeosu | Changwon | Gimhae | Seongnam',
  KW: 'Koeweit-Stad | Kuwait City | Salmiya | Al-Ahmadi | Hawalli | Jahra',
  KZ: 'Astana | Nur-Sultan | Alma-Ata | Almaty | Shymkent | Chymkent | Aktau | Atyrau | Karaganda | Bajkonoer | Baikonur | Turkistan | Semey | Semipalatinsk | Aktobe | Pavlodar | Kostanay | Khorgos | Burabay',
  LB: 'Beiroet | Beirut | Beyrouth | Sidon | Tyrus | Tyre | Baalbek | Zahle | Naqoura | Jounieh | Baabda | Nabatieh | Bekavallei | Bekaa | Beqaa | Byblos | Jbeil | Bint Jbeil | Batroun | Marjayoun | Hermel | Dahiyeh',
  LK: 'Colombo | Kandy | Galle | Jaffna | Trincomalee | Hambantota | Sri Jayawardenepura Kotte | Batticaloa | Negombo | Anuradhapura',
  LU: 'Luxemburg-Stad | Luxembourg City | Luxembourg-Ville | Luxemburg | Luxembourg | Esch-sur-Alzette | Schengen | Senningen | Differdange',
  LY: 'Tripoli | Benghazi | Misrata | Misurata | Sirte | Tobruk | Tobrouk | Sebha | Sabha | Derna | Bayda | Ghadames | Kufra | Koufra | Ras Lanuf | Zintan | Zuwara | Sabratha | Tarhuna | Brega | Al-Qubba | Bani Walid | Cyrenaica | Fezzan',
  MA: "Rabat | Salé | Casablanca | Tanger | Tangier | Tangiers | Marrakesh | Marrakech | Fez | Fès | Meknes | Agadir | Laayoune | El Aaioen | El Aaiún | El Ayoun | Laayun | Al-Ayoun | Dakhla | Ad-Dakhla | Dajla | Kenitra | Tetouan | Tetuan | Oujda | Oudja | Nador | Al Hoceima | Alhucemas | El Jadida | Al Jadida | Safi | Beni Mellal | Khouribga | Settat | Mohammedia | Temara | Skhirat | Skhirate | Rabat-Salé | Rabat-Salé-Kénitra | Essaouira | Ouarzazate | Errachidia | Er-Rachidia | Zagora | Tinghir | Midelt | Ifrane | Azrou | Khenifra | Khemisset | Taza | Taounate | Sefrou | Berkane | Saïdia | Taourirt | Jerada | Figuig | Bouarfa | Guercif | Driouch | Chefchaouen | Chaouen | Larache | Ksar El Kebir | Asilah | Assilah | Ouezzane | Fnideq | M'diq | Mdiq | Martil | Tanger Med | Fahs-Anjra | Taroudant | Tiznit | Inezgane | Ait Melloul | Chtouka-Ait Baha | Guelmim | Tan-Tan | Tarfaya | Sidi Ifni | Assa-Zag | Boujdour | Smara | Es-Smara | Es-Semara | Aousserd | Lagouira | Guerguerat | El Guerguerat | Guerguarat | Bir Gandouz | Benguerir | Ben Guerir | Kelaat Sraghna | El Kelâa des Sraghna | Kalaat Sraghna | Chichaoua | Youssoufia | Al Haouz | El Haouz | Imlil | Amizmiz | Azilal | Fquih Ben Salah | Berrechid | Benslimane | Bouznika | Nouaceur | Mediouna | Bouskoura | Zenata | Sidi Kacem | Sidi Slimane | Sidi Bennour | Sidi Rahal | Jorf Lasfar | Oualidia | Merzouga | Erfoud | Rissani | Tafraout | Taghazout | Tamesna | Bouregreg | Nador West Med | Souss-Massa | Drâa-Tafilalet | Tanger-Tétouan-Al Hoceima | Casablanca-Settat | Marrakech-Safi | Fès-Meknès | Béni Mellal-Khénifra | Guelmim-Oued Noun | Laâyoune-Sakia El Hamra | Dakhla-Oued Eddahab | Boujniba | Oued Zem | Tiflet | Ain Harrouda | Volubilis | Moulay Yacoub | Imouzzer | Moulay Idriss Zerhoun",
  MC: 'Monaco | Monte Carlo | Monaco-Ville',
  MD: 'Chisinau | Kishinev | Tiraspol | Balti | Bulboaca | Comrat | Transnistrië | Transnistria | Gagauzia',
  ML: 'Bamako | Timboektoe | Timbuktu | Tombouctou | Gao | Kidal | Mopti | Ségou | Sikasso | Kayes | Koulikoro | Ménaka | Tessalit | Tinzaouaten | Tin Zaouatine | Nioro du Sahel | Taoudénit | Djenné | Bandiagara',
  MM: 'Naypyidaw | Nay Pyi Taw | Naypyitaw | Rangoon | Yangon | Mandalay | Sittwe | Kyaukphyu | Myitkyina | Rakhine | Lashio',
  MN: 'Ulaanbaatar | Ulan Bator | Oulan-Bator | Darkhan | Erdenet',
  MT: "Valletta | La Valette | Sliema | St. Julian's | Gozo | Marsaxlokk",
  MU: 'Port Louis | Curepipe | Ebene | Grand Baie',
  MV: 'Malé | Malé City | Addu | Hulhumalé | Maafushi',
  MX: 'Mexico-Stad | Mexico City | Ciudad de México | CDMX | Guadalajara | Monterrey | Cancún | Puebla | Tijuana | Mérida | Veracruz | Acapulco | Oaxaca | Ciudad Juárez | Querétaro | San Miguel de Allende | Los Cabos | Tulum | Chiapas | Yucatán | Culiacán | Sinaloa | Toluca | Playa del Carmen | Jalisco',
  NG: 'Abuja | Lagos | Kano | Ibadan | Port Harcourt | Kaduna | Maiduguri | Benin City | Enugu | Calabar | Sokoto | Onitsha | Owerri | Warri | Uyo | Abeokuta | Ilorin | Zaria | Katsina | Bauchi | Yola | Makurdi | Akure | Osogbo | Asaba | Gombe | Damaturu | Lokoja | Lekki | Borno | Zamfara | Kebbi | Anambra | Akwa Ibom | Ogun | Ondo | Nigerdelta | Niger Delta | Adamawa | Yobe | Taraba',
  NL: "Den Haag | The Hague | 's-Gravenhage | La Haye | Amsterdam | Rotterdam | Utrecht | Eindhoven | Groningen | Maastricht | Tilburg | Breda | Nijmegen | Arnhem | Leiden | Delft | Haarlem | Almere | Apeldoorn | Enschede | Amersfoort | Zwolle | Den Bosch | 's-Hertogenbosch | Leeuwarden | Dordrecht | Schiphol | Wageningen | Hilversum | Lelystad | Middelburg | Vlissingen | Noordwijk | Scheveningen | Gouda | Zoetermeer | Alkmaar | Deventer | Venlo | Roermond | Assen | Emmen | Den Helder | IJmuiden | Ter Apel | Terneuzen | Almelo | Hengelo | Zaandam | Zaanstad | Hoofddorp | Helmond | Roosendaal | Bergen op Zoom | Rijswijk | Veldhoven | Oss | Ede | Aalsmeer | Petten | Volkel | Woensdrecht | Harlingen | Eemshaven | Delfzijl | Soestdijk | Noord-Brabant | North Brabant | Gelderland | Overijssel | Friesland | Drenthe | Flevoland | Zuid-Holland | South Holland | Noord-Holland | North Holland | Hoek van Holland | Moerdijk | Ypenburg | Gilze-Rijen",
  NO: 'Oslo | Trondheim | Stavanger | Tromsø | Kirkenes | Bodø | Narvik | Svalbard | Longyearbyen | Ålesund | Lillehammer | Kristiansand',
  NP: 'Kathmandu | Katmandou | Pokhara | Lumbini | Biratnagar | Lalitpur | Bhaktapur | Birgunj | Janakpur',
  OM: 'Muscat | Mascate | Salalah | Sohar | Duqm | Nizwa | Khasab | Musandam | Ibri',
  PA: 'Panama-Stad | Panama City | Ciudad de Panamá',
  PE: 'Lima | Cusco | Cuzco | Arequipa | Chancay | Iquitos | Machu Picchu | Callao | Piura',
  PH: 'Manilla | Manila | Quezon City | Cebu | Davao | Makati | Baguio | Subic | Taguig | Zamboanga | Boracay | Palawan | Mindanao | Pasay | Scarborough Shoal | Marawi | Iloilo | Luzon',
  PK: 'Islamabad | Karachi | Lahore | Rawalpindi | Peshawar | Quetta | Faisalabad | Multan | Gwadar | Sialkot | Gujranwala | Muzaffarabad | Gilgit | Skardu | Abbottabad | Sukkur | Bahawalpur | Sargodha | Mirpur | Swat Valley | Murree | Taxila | Wagah | Torkham | Chaman | Khyber Pakhtunkhwa | Beloetsjistan | Balochistan | Baluchistan | Sindh | Punjab | Gilgit-Baltistan | Azad Kasjmir | Azad Kashmir | Azad Jammu and Kashmir | Waziristan | Larkana | Mardan | Nowshera | Kohat | Bannu | Dera Ismail Khan | Dera Ghazi Khan | Rahim Yar Khan | Sahiwal | Gujrat | Jhelum | Chakwal | Attock | Kamra | Wah Cantt | Port Qasim | Turbat | Khuzdar | Mianwali | Sheikhupura | Kasur | Okara | Jhang | Kartarpur | Nankana Sahib | Chitral | Hunza | Malakand | Parachinar | Kurram | Sost | Khunjerab | Mohenjo-daro | Risalpur | Nawabshah | Nathia Gali | Haripur | Tarbela | Diamer-Bhasha',
  PL: 'Warschau | Warsaw | Warszawa | Krakau | Krakow | Cracow | Gdansk | Wroclaw | Poznan | Lodz | Katowice | Lublin | Rzeszow | Szczecin | Bialystok | Auschwitz | Przemysl | Gdynia | Sopot | Torun | Bydgoszcz',
  PS: "Ramallah | Oost-Jeruzalem | East Jerusalem | Al-Quds al-Sharif | Al-Qods Acharif | Al-Quds Al-Charif | Gaza | Gazastad | Gaza-Stad | Gaza City | Hebron | Nablus | Nabloes | Bethlehem | Jericho | Jenin | Rafah | Khan Younis | Khan Yunis | Tulkarem | Tulkarm | Qalqilya | Qalqiliya | Deir al-Balah | Jabalia | Jabaliya | Nuseirat | Beit Lahia | Beit Hanoun | Salfit | Tubas | Masafer Yatta | Kerem Shalom | Al-Mawasi | Sheikh Jarrah | Maghazi | Bureij | Shuja'iyya | Beit Jala | Birzeit | Al-Bireh",
  PT: 'Lissabon | Lisbon | Lisboa | Porto | Oporto | Coimbra | Faro | Funchal | Madeira | Azoren | Azores | Aveiro | Sines | Cascais | Estoril | Évora | Setúbal | Guimarães | Algarve | Lajes | Sintra | Ponta Delgada | Vilamoura',
  RO: 'Boekarest | Bucharest | București | Cluj-Napoca | Cluj | Timisoara | Constanta | Iasi | Brasov | Sibiu | Craiova | Deveselu | Cernavoda | Galati',
  RS: 'Belgrado | Belgrade | Beograd | Novi Sad | Subotica | Kragujevac | Presevo',
  RU: 'Moskou | Moscow | Moskva | Sint-Petersburg | Saint Petersburg | St Petersburg | Kazan | Sotsji | Sochi | Sotchi | Vladivostok | Novosibirsk | Jekaterinenburg | Jekaterinburg | Yekaterinburg | Ekaterinburg | Rostov aan de Don | Rostov-on-Don | Nizjni Novgorod | Nizhny Novgorod | Samara | Volgograd | Ufa | Grozny | Kaliningrad | Moermansk | Murmansk | Archangelsk | Arkhangelsk | Chabarovsk | Khabarovsk | Irkoetsk | Irkutsk | Krasnodar | Koersk | Kursk | Belgorod | Bryansk | Tsjeljabinsk | Chelyabinsk | Omsk | Perm | Voronezh | Tula | Sarov | Makhachkala | Derbent | Astrachan | Astrakhan | Novorossiysk | Ust-Luga | Tsjetsjenië | Chechnya | Dagestan | Tatarstan | Siberië | Siberia | Ulan-Ude | Yakutsk | Tyumen | Krasnoyarsk | Vostochny | Blagoveshchensk',
  SA: "Riyad | Riaad | Riyadh | Al-Riyadh | Jeddah | Djedda | Djeddah | Jiddah | Mekka | Mecca | Makkah | Al-Madinah | Madinah | Al-Madina | Dammam | Khobar | Al-Khobar | Dhahran | Taif | Al-Taif | Tabuk | Abha | AlUla | Al-Ula | Yanbu | Jubail | Al-Jubail | Neom | Diriyah | Ad-Diriyah | Diriyya | Buraidah | Ha'il | Najran | Jazan | Jizan | Al-Ahsa | Al-Hofuf | Khamis Mushait | berg Arafat | Qatif | Al-Baha | Rabigh | King Abdullah Economic City | Qiddiya | Sakaka | Hafr al-Batin | Asir | Ras Tanura | Abqaiq | Al-Kharj | Al-Qassim | Muzdalifah | Ras Al-Khair | Umluj",
  SD: 'Khartoem | Khartoum | Khartum | Port Sudan | Omdurman | El Fasher | Al-Fashir | Al-Fasher | El Fashir | Nyala | El Obeid | Al-Obeid | Kassala | Wad Madani | Wad Medani | Geneina | El Geneina | Darfur | Kordofan | Gedaref | Atbara | Merowe | Gezira',
  SE: 'Stockholm | Göteborg | Gothenburg | Malmö | Uppsala | Kiruna | Luleå | Gotland | Visby | Linköping | Örebro | Västerås | Umeå',
  SG: 'Singapore | Sentosa | Jurong | Changi',
  SM: 'San Marino | City of San Marino',
  SO: 'Mogadishu | Mogadiscio | Hargeisa | Kismayo | Bosaso | Bossaso | Berbera | Baidoa | Garowe | Beledweyne | Puntland | Las Anod | Jowhar',
  SR: 'Paramaribo | Nieuw Nickerie | Nickerie | Albina | Moengo | Lelydorp | Brokopondo | Commewijne | Marowijne | Apoera | Zanderij | Wanica | district Para | Coronie | Saramacca | Sipaliwini | Brownsweg | Meerzorg | Paranam | Afobaka | Nieuw-Amsterdam',
  SY: 'Damascus | Damas | Dimashq | Aleppo | Alep | Homs | Hama | Latakia | Lattakia | Lattaquié | Idlib | Idleb | Raqqa | Rakka | Deir ez-Zor | Deir ezzor | Tartous | Tartus | Daraa | Deraa | Palmyra | Hasakah | Hassakeh | Qamishli | Kamechliyé | Sweida | Suwayda | Soueïda | Manbij | Kobani | Kobane | Afrin | Al-Tanf | Hmeimim | Quneitra | Golanhoogten | Golanhoogte | Golan | Al-Bukamal | Ain Issa',
  TD: "N'Djamena | Ndjamena | Moundou | Abéché | Faya-Largeau | Sarh | Adré | Bongor | Doba | Amdjarass | Zouar",
  TG: 'Lomé | Kara | Sokodé | Kpalimé | Dapaong | Atakpamé',
  TJ: 'Doesjanbe | Dushanbe | Douchanbe | Khujand | Kulob | Khorog | Bokhtar',
  TM: 'Asjchabad | Asjgabat | Ashgabat | Achgabat | Turkmenbashi | Awaza | Turkmenabat | Dashoguz',
  TN: 'Tunis | Sfax | Sousse | Carthago | Carthage | Kairouan | Bizerte | Bizerta | Gabès | Monastir | Hammamet | Djerba | Jerba | Gafsa | Kasserine | Sidi Bouzid | Tataouine | Médenine | Ben Guerdane | Ras Jedir | Ras Jdir | Zarzis | Nabeul | Tozeur | Le Kef | Jendouba | Béja | Ariana | Ben Arous | Mahdia | La Marsa | Le Bardo | Radès | Siliana | Zaghouan | Kébili | Enfidha | La Goulette | Manouba | El Amra | Remada | Tabarka | Sidi Bou Saïd | Gammarth | Kerkennah | Skhira | Redeyef | Douz | Dehiba',
  TR: 'Ankara | Istanbul | Istanboel | Izmir | Antalya | Bursa | Adana | Gaziantep | Konya | Diyarbakir | Trabzon | Mersin | Kayseri | Bodrum | Hatay | Antiochië | Antakya | Antioch | Incirlik | Iskenderun | Kahramanmaras | Sanliurfa | Urfa | Erzurum | Samsun | Eskisehir | Malatya | Mardin | Cappadocië | Cappadocia | Belek | Edirne | Canakkale | Gallipoli | Ceyhan | Izmit | Kocaeli | Akkuyu | Sakarya | Denizli | Sivas | Sinop | Zonguldak | Dolmabahce | Bestepe | Marmaris | Alanya | Gebze | Imrali | Kilis | Rize | Tekirdag',
  TT: 'Port of Spain | Chaguaramas',
  TZ: 'Dodoma | Dar es Salaam | Arusha | Mwanza | Zanzibar-Stad | Zanzibar City | Bagamoyo | Mbeya | Kilimanjaro | Kigoma | Morogoro | Stone Town',
  UA: 'Kyiv | Kiev | Charkiv | Kharkiv | Kharkov | Odesa | Odessa | Lviv | Lvov | Dnipro | Donetsk | Loehansk | Luhansk | Lugansk | Zaporizja | Zaporizhzhia | Zaporizhia | Zaporijjia | Marioepol | Mariupol | Marioupol | Cherson | Kherson | Mykolajiv | Mykolaiv | Krim | Crimea | Sebastopol | Sevastopol | Bachmoet | Bakhmut | Tsjernobyl | Chernobyl | Chornobyl | Tchernobyl | Tsjernihiv | Chernihiv | Soemy | Sumy | Poltava | Oezjhorod | Uzhhorod | Uzhgorod | Kramatorsk | Avdiivka | Boetsja | Bucha | Irpin | Kryvyi Rih | Simferopol | Yalta | Kertsj | Kerch | Donbas | Donbass | Pokrovsk | Vinnytsia | Chernivtsi | Ivano-Frankivsk | Ternopil | Rivne | Lutsk | Zhytomyr | Izmail | Enerhodar',
  US: 'Washington | Washington DC | New York | Los Angeles | Chicago | Houston | Boston | San Francisco | Miami | Philadelphia | Atlanta | Dallas | Seattle | San Diego | Las Vegas | Detroit | Denver | Phoenix | New Orleans | Baltimore | Minneapolis | Tampa | Camp David | Mar-a-Lago | Honolulu | Hawaï | Hawaii | Anchorage | Pittsburgh | Cleveland | Nashville | Salt Lake City | San Antonio | Portland | Silicon Valley | Palo Alto | Annapolis | West Point | Palm Beach | West Palm Beach | Fort Lauderdale | Brooklyn | Manhattan | Bretton Woods | Dayton | Cape Canaveral | Oak Ridge | Cincinnati | Indianapolis | St. Louis | Kansas City | Milwaukee | Sacramento | Oakland | Memphis | El Paso | Tucson | Albuquerque | Los Alamos | Guantánamo Bay | Colorado Springs | Omaha | Des Moines | Aspen | Bedminster | Californië | California | Texas | Florida | Virginia Beach | Maryland | New Jersey | New Hampshire | Massachusetts | Pennsylvanië | Pennsylvania | Ohio | Michigan | Illinois | Arizona | Nevada | Alaska | Louisiana | Oregon | Colorado | Utah | Minnesota | Wisconsin | Tennessee | Kentucky | Alabama | Mississippi | Arkansas | Oklahoma | Kansas | Missouri | Iowa | Idaho | Wyoming | Nebraska | Connecticut | Delaware | Vermont | Rhode Island | North Carolina | South Carolina | North Dakota | South Dakota | New Mexico | West Virginia',
  UZ: 'Tasjkent | Tashkent | Tachkent | Samarkand | Samarqand | Buchara | Bukhara | Boukhara | Andijan | Namangan | Fergana | Khiva | Nukus | Termez | Navoi',
  VA: 'Vaticaanstad | Vatican City | Sint-Pietersplein | Castel Gandolfo',
  VN: 'Hanoi | Ho Chi Minhstad | Ho Chi Minh City | Saigon | Da Nang | Danang | Haiphong | Hai Phong | Nha Trang | Can Tho | Cam Ranh | Ha Long | Hoi An | Quang Ninh',
  YE: "Sanaa | Sana'a | Aden | Hodeida | Hodeidah | Hudaydah | Taiz | Taez | Marib | Mukalla | Seiyun | Sayun | Saada | Hadramaut | Hadramout | Socotra | Shabwa | Al-Mahra | Al Ghaydah | Ibb | Dhale",
  ZA: 'Pretoria | Kaapstad | Cape Town | Johannesburg | Bloemfontein | Durban | Soweto | Port Elizabeth | Gqeberha | Sandton | Stellenbosch | Sun City | Polokwane | Rustenburg | Gauteng | KwaZulu-Natal | Ekurhuleni | Tshwane | Marikana | Nelspruit | Mbombela | Richards Bay | Limpopo | Mpumalanga | West-Kaap | Western Cape | Oost-Kaap | Eastern Cape',
  ZW: 'Harare | Bulawayo | Victoriawatervallen | Victoria Falls | Mutare | Hwange | Beitbridge | Masvingo',
};

/** The areas in Dutch, of the Netherlands and of Belgium. */
const areas: AreaWords = {
  'security-cooperation': {
    label: 'veiligheidssamenwerking',
    terms: `
      veiligheidssamenwerking | veiligheidsbanden | veiligheidspartnerschap* | veiligheidsrelatie* |
      veiligheidsovereenkomst* | veiligheidsakkoord* | veiligheidspact* | veiligheidscoördinatie |
      veiligheidsoverleg | veiligheidsdialoog | veiligheidsdossier* | veiligheidskwestie* |
      veiligheidsvraagstuk* | veiligheidsdomein | veiligheidsgebied | veiligheidsvlak |
      gedeelde veiligheidsuitdagingen | gemeenschappelijke veiligheidsuitdagingen |
      op het gebied van de veiligheid | vlak van veiligheid | gebied van veiligheid | inzake veiligheid |
      rond veiligheid | defensie en veiligheid | veiligheid en defensie | veiligheids- en defensie* |
      defensie- en veiligheids* | justitie en veiligheid | veiligheid en migratie | migratie en veiligheid |
      politie- en veiligheids* | militaire en veiligheids* | economische en veiligheids* |
      binnenlandse veiligheid | veiligheidsbeleid | veiligheidsagenda | veiligheidssector |
      veiligheidsstrategie* | veiligheidsdiensten van beide | tussen (de) veiligheidsdiensten |
      gedeelde veiligheid | gezamenlijke veiligheid | gemeenschappelijke veiligheid |
      gemeenschappelijke dreigingen | veiligheidsthema* | veiligheidsaangelegenheden |
      samenwerking in veiligheid | samenwerking voor veiligheid | vrede en veiligheid
    `,
    listed: 'veiligheid | veiligheids*',
  },
  'police-cooperation': {
    label: 'politiesamenwerking',
    terms: `
      gezamenlijke politieteams | vaste contactpersonen | samen patrouilleren | gezamenlijk patrouilleren |
      gezamenlijke ploeg* | gemengde patrouilles | korpschefs | politiechefs |
      hoofdkwartier van de spaanse guardia civil | politiesamenwerking | samenwerking tussen (de) politie* |
      samenwerken van politie* | tussen politiediensten | tussen de politiediensten | tussen de politiekorpsen |
      politie- en justitie* | politieopleiding* | opleiding van politie* | training van politie* |
      gezamenlijke patrouille* | gemengde patrouille* | gemeenschappelijke patrouille* | gezamenlijke politie* |
      gezamenlijk* onderzoeksteam* | gezamenlijke opsporing* | grensoverschrijdende achtervolging* |
      liaisonofficier* | verbindingsofficier* | politieverdrag* | politiële | politionele | forensisch* |
      opsporingsdiensten | rechtshandhaving | wetshandhaving | politieakkoord* | samenwerking met de politie |
      opleiding van agenten | opleiding van rechercheurs | opleiding van speurders | opleiding van de politie |
      training van agenten | training van rechercheurs | opleiden van agenten | opleiden van politie* |
      trainen van agenten | trainen van politie* | politietraining* | politieschool | politiescholen |
      politieacademie* | politieteam* | politiecontacten | politiemissie* | politie-uitwisseling* |
      politie-inzet | uitwisseling van agenten | uitwisseling van politie* | gemengde politie* |
      gezamenlijke onderzoeken | gezamenlijk onderzoek naar | gezamenlijke recherche* |
      gemeenschappelijk* onderzoeksteam* | tussen de politie | samenwerking met politie* |
      samenwerking van de politie* | politiediensten van beide | politiekorpsen van beide | marechaussee* |
      gendarmerie* | speurders van beide | rechercheurs van beide | vingerafdrukken | technische recherche |
      sporenonderzoek | rechercheurs | liaison*
    `,
    listed: 'politie | politiediensten | politiewerk | politiezaken | politieel | politiële | recherche* | opsporing*',
  },
  'intelligence-sharing': {
    label: 'uitwisseling van inlichtingen',
    terms: `
      gegevens * uitwisselen | gegevens uitwisselen over | delen van informatie over |
      delen * informatie over dreigingen | risicoprofiel* | elkaars risicoprofielen | uitwisselen van gegevens |
      uitwisseling van inlichtingen | uitwisselen van inlichtingen | inlichtingen uitwisselen |
      inlichtingen uit te wisselen | delen van inlichtingen | inlichtingen delen | inlichtingen te delen |
      gedeelde inlichtingen | inlichtingenuitwisseling | inlichtingensamenwerking |
      inlichtingendiensten van beide | tussen (de) inlichtingendiensten |
      samenwerking tussen (de) inlichtingen* | samenwerking van inlichtingen* | informatie- en inlichtingen* |
      inlichtingen- en veiligheids* | inlichtingen en informatie | uitwisseling van veiligheidsinformatie |
      uitwisseling van operationele informatie | politionele informatie* | inlichtingenwerk |
      militaire inlichtingen | op het gebied van inlichtingen | informatie over dreigingen |
      dreigingsinformatie | informatie over terreur* | informatie over verdachte* | informatie over criminele* |
      informatie delen over | informatie uitwisselen over | delen van gegevens | delen van dreigings* |
      delen van gevoelige | gegevensuitwisseling | gegevens uitwisselen | uitwisseling van gegevens |
      uitwisseling van politie-informatie | uitwisseling van gerechtelijke informatie |
      uitwisseling van politionele | inlichtingenbureau* | inlichtingen- en | inlichtingen te verstrekken |
      geheime diensten van beide | tussen (de) geheime diensten | samenwerking tussen (de) geheime |
      veiligheidsinformatie | gerubriceerde informatie | geheime informatie | inlichtingendiensten |
      informatie delen | delen informatie
    `,
    listed: `
      inlichtingen* | informatie-uitwisseling | informatieuitwisseling | uitwisseling van informatie |
      delen van informatie | uitwisselen van informatie | informatiedeling | gegevens*
    `,
  },
  'counter-terrorism': {
    label: 'terrorismebestrijding',
    terms: `
      terrorismebestrijding | strijd tegen (het) terrorisme | strijd tegen (het) internationaal terrorisme |
      strijd tegen (het) internationale terrorisme | strijd tegen extremisme | strijd tegen terreur |
      bestrijding van (het) terrorisme | bestrijding van terreur* | bestrijden van terrorisme |
      terrorisme te bestrijden | terrorisme bestrijden | terrorisme en mensenhandel te bestrijden |
      om terrorisme | tegen terrorisme | aanpak van terrorisme | aanpakken van terrorisme | antiterreur* |
      anti-terreur* | antiterrorisme* | anti-terrorisme* | contraterrorisme* | contra-terrorisme* |
      terreurbestrijding | terrorismefinanciering | financiering van terrorisme | terroristische dreiging* |
      terreurdreiging | terrorismedreiging | foreign fighter* | buitenlandse strijders |
      buitenlandse terroristische strijders | gewelddadig extremisme | radicalisering | deradicalisering |
      preventie van terrorisme | voorkomen van terrorisme | terreurcel* | terreurnetwerk* | terreurgroep* |
      terreurorganisatie* | terroristische cel* | terroristische netwerken | terroristische groep* |
      terroristische organisatie* | jihadistische netwerken | jihadistische groep* | jihadistische cel* |
      jihadistische dreiging* | jihadstrijders | syriëstrijders | strijd tegen jihad* |
      strijd tegen islamitische staat | strijd tegen is | strijd tegen boko haram | strijd tegen terror* |
      strijd tegen gewelddadig* | aanpak van terreur* | aanpak van extremisme | bestrijding van extremisme |
      bestrijding van jihad* | terrorisme tegen te gaan | terrorisme tegengaan | tegengaan van terrorisme |
      tegengaan van extremisme | terrorismepreventie | jihadisme | contraterrorisme | contra-terrorisme
    `,
    listed: 'terrorisme | terreur | extremisme | radicalisme',
  },
  'organised-crime': {
    label: 'georganiseerde misdaad',
    terms: `
      motorbende* | maffia | georganiseerde misdaad | georganiseerde criminaliteit | internationale misdaad |
      internationale criminaliteit | transnationale criminaliteit | transnationale misdaad |
      transnationale misdaden | transnationale georganiseerde | grensoverschrijdende criminaliteit |
      grensoverschrijdende misdaad | grensoverschrijdende georganiseerde | zware criminaliteit | zware misdaad |
      ondermijnende criminaliteit | ondermijning | misdaadbestrijding | criminaliteitsbestrijding |
      bestrijding van (de) criminaliteit | bestrijding van (de) misdaad | strijd tegen (de) misdaad |
      strijd tegen (de) criminaliteit | criminele netwerken | misdaadnetwerken | criminele organisaties |
      transnationale bedreigingen | drugs- en misdaad* | georganiseerd* crimineel* | internationale bendes |
      criminele bendes | criminele netwerk* | criminele geldstromen | crimineel geld | crimineel vermogen |
      criminele inkomsten | afpakken van crimineel | aanpak van criminaliteit |
      aanpak van (georganiseerde) misdaad | aanpak van bendes | financiële criminaliteit | milieucriminaliteit |
      wapensmokkel | wapentrafiek | smokkel van wapens | illegale wapenhandel | illegale goudhandel |
      goudsmokkel | voortvluchtige criminelen | zware criminelen | topcriminelen
    `,
    listed: 'criminaliteit | misdaad* | bendes',
  },
  'drug-trafficking': {
    label: 'drugshandel',
    terms: `
      drugssmokkel | containersmokkel | drugsbende* | strijd tegen drugs | drugsroutes | drugshandel |
      drugssmokkel* | drugstrafiek* | drugstransport* | drugshandelaren | drugscriminaliteit | drugsmisdaad |
      drugsbestrijding | strijd tegen (de) drugs* | bestrijding van drugs* | handel in drugs |
      smokkel van drugs | verdovende middelen | narcotica* | narcotrafiek | cocaïnesmokkel | cocaïnehandel |
      drugsmaffia | drugsnetwerken | hasjsmokkel* | hasjhandel* | hasjtrafiek | hasjroute* | wietsmokkel |
      wiethandel | cannabissmokkel | cannabishandel | heroïnesmokkel | heroïnehandel | smokkel van cocaïne |
      smokkel van hasj | smokkel van verdovende | invoer van cocaïne | handel in cocaïne |
      handel in verdovende | synthetische drugs | drugsroute* | drugscriminelen | drugsbendes | drugskartel* |
      drugsgeld | drugsvangst* | drugsproductie | drugsgeweld | drugsproblematiek | drugsbeleid |
      internationale drugs* | antidrugs* | anti-drugs* | drugsaanpak | narco* | precursoren
    `,
    listed: 'drugs* | hasj | cannabis',
  },
  'human-trafficking': {
    label: 'mensenhandel en mensensmokkel',
    terms: `
      mensensmokkelaar* | opsporing van mensensmokkelaars | smokkelaar* van migranten | mensensmokkelbende* |
      mensenhandel* | mensensmokkel* | handel in mensen | smokkel van mensen | smokkel van migranten |
      migrantensmokkel* | smokkelnetwerk* | smokkelaarsnetwerk* | smokkelbendes | smokkelaar* | smokkelroute* |
      smokkelorganisatie* | smokkelbende* | smokkel van vluchtelingen | smokkel van personen |
      handel in migranten | handel in vrouwen | vrouwenhandel | kinderhandel | slachtoffers van mensen* |
      bootjessmokkel* | moderne slavernij
    `,
    listed: 'smokkel | uitbuiting',
  },
  'irregular-migration': {
    label: 'irreguliere migratie en migratiebeheer',
    terms: `
      irreguliere migratie | illegale migratie | illegale immigratie | irreguliere immigratie |
      clandestiene migratie | onregelmatige migratie | irreguliere migranten | illegale migranten |
      ongeregelde migratie | migratiebeheer | migratiebeleid | migratiesamenwerking | migratiedeal* |
      migratieakkoord* | migratiepartnerschap* | migratieovereenkomst* | migratiestromen | migratiedruk |
      migratiepact* | migratiekwestie* | migratievraagstuk* | migratiedossier* | beheer van migratie* |
      beheersing van migratie | grip op migratie | beheersen van migratie | op het gebied van migratie |
      vlak van migratie | rond migratie | inzake migratie | migratie en veiligheid | veiligheid en migratie |
      migratie en mobiliteit | asiel en migratie | tegengaan van migratie | tegengaan van irreguliere |
      migratiestroom | migratiecrisis | migratieproblematiek | migratieafspraken | migratiedialoog |
      migratie-overeenkomst* | migratie-akkoord* | migratieroute* | migratiebeheersing | migratieuitdagingen |
      migratie-uitdagingen | migratiethema* | migratiezaken | migratietop | migratieverdrag* | migratiegebied |
      grondoorzaken van migratie | oorzaken van migratie | over migratie | aanpak van migratie |
      aanpak van illegale | aanpak van irreguliere | terugdringen van migratie | terugdringen van irreguliere |
      bestrijding van irreguliere | strijd tegen irreguliere | strijd tegen (de) clandestiene |
      irreguliere vertrekken | vertrek van boten | bootvluchtelingen | bootmigranten | irreguliere aankomsten |
      irreguliere grensoverschrijding* | illegale grensoverschrijding* | oversteek van migranten |
      mensen zonder papieren | illegaal verblijvende* | asielbeleid | asielzaken | asielinstroom |
      irreguliere migratie* | afgewezen asielzoekers terug*
    `,
    listed: 'immigratie | migratie* | asiel* | migranten',
  },
  readmission: {
    label: 'terugkeer en terugname',
    terms: `
      terugname | terugnameovereenkomst* | terugnameakkoord* | terugkeer van irreguliere |
      terugkeer van illegale | terugkeer van uitgeprocedeerde* | terugkeer van afgewezen |
      terugkeer van migranten | terugkeer van onderdanen | terugkeer van asielzoekers | terugkeersamenwerking |
      terugkeerbeleid | terugkeerakkoord* | terugkeerovereenkomst* | terugkeerdeal* | gedwongen terugkeer |
      vrijwillige terugkeer | terugkeer en overname | terug- en overname* | overname van eigen onderdanen |
      terugnemen van | repatriëring | uitzetting van | gedwongen uitzetting* | laissez-passer* |
      terugsturen van | terugkeer van uitgewezen* | terugkeer van vreemdelingen | terugkeer van mensen |
      terugkeer van eigen | terugkeer van hun onderdanen | terugkeer van zijn onderdanen |
      terugkeer van marokkaanse | terugkeer en herintegratie | terugkeer en re-integratie | terugkeervlucht* |
      terugkeerprogramma* | terugkeerprocedure* | terugkeerafspraken | uitzettingsvlucht* | uitgeprocedeerde* |
      afgewezen asielzoekers | readmissie* | overname van onderdanen | identificatie van onderdanen |
      identificatie van illegale* | reisdocumenten | uitzetten van | uitwijzing* | repatriëren van |
      terugkeer van uitgeprocedeerde | teruggestuurd | terug te sturen | terugkeerdossier* | terugkeer-deal
    `,
    listed: 'terugkeer | repatriëring* | uitzetting* | herintegratie',
  },
  'border-security': {
    label: 'grensbewaking',
    terms: `
      bewaken van de * grens | grenspost* | bewaking van de grens | buitengrens* | grensbewaking |
      grensbeveiliging | grensbeheer | grenscontrole* | grenstoezicht | grensveiligheid | grenspolitie |
      grenswacht* | grensbescherming | kustbewaking | bewaking van (de) grenzen | bewaking van (de) grens |
      beveiliging van (de) grenzen | beveiligen van (de) grenzen | controle van (de) grenzen |
      controle aan de grenzen | beheer van (de) grenzen | veiligheid van de grenzen |
      bescherming van (de) grenzen | grenssamenwerking | grensbeheer* | grensposten | grenspost |
      grensovergang* | grensdienst* | grensregio* | grensgebied* | grensbewakers | grensstreek |
      grensinfrastructuur | grensprocedure* | grensproblematiek | grensafbakening | grensbepaling |
      grenskwestie* | gemeenschappelijke grens | gemeenschappelijke grenzen | gedeelde grens |
      gezamenlijke grens* | buitengrenzen | bewaken van (de) grenzen | bewaken van (de) grens |
      controle van (de) grens | controle op de grens | toezicht op (de) grenzen | toezicht aan (de) grens |
      toezicht op (de) kust | veiligheid aan de grens* | documentfraude | identiteitsfraude |
      biometrische controle* | biometrische gegevens | frontex | heropening van de grens
    `,
    listed: 'grenzen | grens* | kustwacht',
  },
  cybersecurity: {
    label: 'cyberveiligheid',
    terms: `
      cyberveiligheid* | cyberbeveiliging* | cybersecurity* | cyber security | cyberdefensie | cyberdreiging* |
      cybercriminaliteit | cybercrime | cybermisdaad | cyberaanval* | cyberweerbaarheid | cyberverdediging |
      cybersamenwerking | digitale veiligheid | digitale weerbaarheid | informatiebeveiliging |
      informaticacriminaliteit | computercriminaliteit | cyberspace | cyberdomein | cyberspionage |
      cyberoefening* | cyberincident* | cyberdomein* | cybereenheid | cyberexpert* | cybercapaciteit* |
      cyberdialoog | cyberbeleid | cyberverweer | cyberterrorisme | ransomware | digitale dreiging* |
      digitale aanval* | digitale spionage | digitale criminaliteit | digitale beveiliging | digitaal bewijs |
      elektronisch bewijs | netwerkbeveiliging | netwerkveiligheid | ict-beveiliging | ict-veiligheid |
      vitale infrastructuur | kritieke infrastructuur
    `,
    listed: 'cyber*',
  },
  'judicial-cooperation': {
    label: 'justitiële samenwerking en uitlevering',
    terms: `
      aan elkaar uit te leveren | uit te leveren | verdachten * uitleveren | uitlevering van verdachten |
      juridische samenwerking | gerechtelijke samenwerking | justitiesamenwerking |
      strafrechtelijke samenwerking | op het gebied van justitie | op justitieel gebied |
      op het vlak van justitie | rechtshulp | rechtshulpverdrag* | rechtshulpverzoek* |
      wederzijdse rechtsbijstand | strafzaken | uitlevering* | uitleveren | uitgeleverd |
      overbrenging van gevonniste* | overbrenging van gedetineerden | overbrenging van veroordeelde* |
      overdracht van gevangenen | overdracht van gedetineerden | overdracht van veroordeelde* |
      gevonniste personen | veroordeelde personen | rogatoire | magistraten | liaisonmagistraat |
      verbindingsmagistraat | gevangeniswezen | openbaar ministerie van beide | justitiële | gerechtelijk vlak |
      justitie en veiligheid | overbrengen van gevangenen | overbrengen van gedetineerden |
      overbrengen van veroordeelde* | overbrenging van gevangenen | overplaatsing van gedetineerden |
      overplaatsing van gevangenen | overbrengingsverdrag* | gevangenenruil* | gevangenenuitwisseling* |
      overlevering van verdachte* | aanhoudingsbevel* | arrestatiebevel* | tenuitvoerlegging van |
      strafuitvoering | straf uitzitten | strafrechtelijk gebied | strafrechtelijke onderzoeken |
      strafrechtelijke zaken | burgerlijke en handelszaken | burgerlijke zaken | inbeslagname van crimineel |
      justitieel vlak | justitiebeleid | gevangenisbeleid | gevangenispersoneel | detentie* | reclassering |
      opleiding van rechters | opleiding van aanklagers | rechters van beide | parketten van beide |
      tussen (de) parketten | openbare ministeries | hooggerechtshoven | familierecht | kinderontvoering* |
      internationaal strafhof | rechterlijke macht | rechtssysteem
    `,
    listed: `
      justitie | justitieel | juridisch* | gerechtelijk* | rechtspraak | rechtsstaat | rechters | magistratuur |
      gevangenis*
    `,
  },
  'major-events-security': {
    label: 'beveiliging van grote evenementen',
    terms: `
      voorbereiding op het wk | stadions | wk voetbal van 2030 | beveiliging van grote evenementen |
      beveiliging van evenementen | beveiligen van grote evenementen |
      beveiliging van (grote) sportevenementen | veiligheid van grote evenementen |
      veiligheid van sportevenementen | veiligheid bij grote evenementen | grote sportevenementen |
      grootschalige evenementen | beveiliging van het wereldkampioenschap | beveiliging van het wk |
      veiligheid van het wk | veiligheid tijdens het wk | beveiliging van de afrika cup |
      veiligheid in (de) stadions | voetbalveiligheid | evenementenbeveiliging | evenementenveiligheid |
      beveiliging van de olympische | grote toernooien | grote sporttoernooien | voetbaltoernooi* |
      voetbalsupporters | supportersgeweld | supportersbegeleiding | begeleiding van supporters |
      voetbalgeweld | hooligan* | stadionveiligheid | crowd control | crowdmanagement |
      beheersing van mensenmassa* | massa-evenementen | veiligheid van toernooien | veiligheid van de spelen |
      beveiliging van de spelen | beveiliging van toernooien | beveiliging van toppen |
      beveiliging van stadions | beveiliging van wedstrijden | veiligheid rond wedstrijden |
      veiligheid rond het wk | veiligheid op het wk | beveiliging van het toernooi
    `,
    listed: 'grote evenementen | evenementen | stadions | supporters',
  },
  'defence-cooperation': {
    label: 'defensiesamenwerking',
    terms: `
      transporthelikopters | onderhoud van helikopters | samenwerking van de legers | defensiesamenwerking |
      militaire samenwerking | militaire banden | militaire betrekkingen | militaire relaties |
      militair partnerschap | militaire partnerschap* | militair akkoord | militaire akkoorden |
      militaire overeenkomst* | militaire bijstand | militaire steun | militaire uitwisseling* |
      defensieakkoord* | defensieovereenkomst* | defensiepact* | defensiepartnerschap* | defensiebanden |
      defensierelatie* | defensiegebied | defensievlak | op het gebied van defensie | op het vlak van defensie |
      op militair gebied | op militair vlak | inzake defensie | rond defensie | defensie en veiligheid |
      veiligheid en defensie | veiligheids- en defensie* | defensie- en veiligheids* |
      samenwerking tussen (de) krijgsmacht* | samenwerking tussen (de) legers | tussen beide legers |
      tussen de legers | tussen de krijgsmachten | tussen de strijdkrachten | militair-technische |
      gezamenlijke brigade | gezamenlijke legereenheid | gezamenlijke strijdmacht | gezamenlijke troepenmacht |
      gezamenlijk bataljon | gezamenlijk legerkorps | gemeenschappelijke brigade |
      gemeenschappelijke strijdmacht | gemeenschappelijke troepenmacht | militaire basis | militaire bases |
      militaire aanwezigheid | militaire hulp | militaire zaken | militair overleg | militaire contacten |
      militaire commissie | militaire attaché* | defensieattaché* | defensiezaken | defensiebeleid |
      defensiemissie* | defensieplan* | defensieoverleg | defensiedialoog | defensieverdrag* |
      defensie-overeenkomst* | defensie-akkoord* | defensiecapaciteit* | defensie-inspanningen | defensiesteun |
      luchtmacht van beide | luchtmachten | krijgsmachten van beide | legers van beide |
      strijdkrachten van beide | legerleiding | generale staf | interoperabiliteit | luchtruimbewaking |
      luchtruimverdediging | luchtverdediging | stationering van troepen
    `,
    listed: 'militair* | defensie* | krijgsmacht | leger* | strijdkrachten | luchtmacht',
  },
  'military-training': {
    label: 'militaire opleiding',
    terms: `
      marineofficieren * opleidingen | eerste cursussen | opleiding van * officieren |
      opleiding van * mariniers | opleiding van * soldaten | opleiding van * militairen |
      opleiding van * piloten | training van * soldaten | training van * mariniers | training van * militairen |
      wintertraining | militaire opleiding* | militaire training* | opleiding van militairen |
      opleiding van officieren | opleiding van soldaten | opleiden van militairen | opleiden van soldaten |
      training van militairen | training van soldaten | trainen van militairen | trainen van soldaten |
      militaire academie* | militair onderwijs | officiersopleiding* | pilotenopleiding* |
      opleiding van piloten | uitwisseling van instructeurs | militaire instructeurs | militaire vorming |
      trainingsmissie* | opleidingsmissie* | opleiding van commando* | opleiding van para* |
      opleiding van mariniers | opleiding van de strijdkrachten | opleiding van troepen |
      opleiding van het leger | opleiding van gevechtspiloten | opleiding van bemanningen |
      opleiding van kadetten | opleiding van militair* | opleiden van mariniers | opleiden van troepen |
      opleiden van officieren | opleiden van piloten | opleiden van gevechtspiloten | training van mariniers |
      training van troepen | training van piloten | training van officieren | training van het leger |
      training van de strijdkrachten | training van special* | trainen van troepen | trainen van officieren |
      trainen van mariniers | trainen van piloten | trainen van het leger | legeropleiding* | legertraining* |
      marineopleiding* | paracommando* | mariniersopleiding | vliegeropleiding* | vliegersopleiding* |
      f-16-piloten | commandotraining | commando-opleiding* | defensieacademie | defensieopleiding* |
      krijgsschool | oorlogsschool | stafcollege | trainingskamp* | opleidingskamp* | gezamenlijke training* |
      grenswachten te trainen
    `,
    listed: 'militaire cursussen | instructeurs',
  },
  'joint-exercises': {
    label: 'gezamenlijke oefeningen',
    terms: `
      gezamenlijke oefening* | gezamenlijke manoeuvre* | gemeenschappelijke oefening* |
      gemeenschappelijke manoeuvre* | militaire oefening* | militaire manoeuvre* | legeroefening* |
      marineoefening* | vlootoefening* | maritieme oefening* | luchtmachtoefening* | multinationale oefening* |
      internationale oefening* | bilaterale oefening* | african lion | samen oefenen | gezamenlijk oefenen |
      samen te oefenen | vaker oefenen | oefenen samen | gezamenlijke vloot* | vlootmanoeuvre* |
      legermanoeuvre* | luchtoefening* | grensoverschrijdende oefening* | veldoefening* | crisisoefening* |
      navo-oefening* | defensieoefening* | schietoefening* | amfibische oefening* | zeeoefening*
    `,
    listed: 'oefeningen | manoeuvres | oefening',
  },
  'defence-industry': {
    label: 'defensie-industrie',
    terms: `
      raketten ontwikkelen | luchtdoelraketten | samen * ontwikkelen | gezamenlijke productie van |
      defensie-industrie | wapenindustrie | defensie-industrie* | defensieindustrie* | wapenindustrie* |
      militaire industrie* | militair-industri* | defensieproductie | militaire productie | wapenproductie |
      productie van wapens | productie van militair* | productie van drones | droneproductie | dronefabriek* |
      defensietechnologie* | militaire technologie* | coproductie | gezamenlijke productie |
      gezamenlijke ontwikkeling van | defensiesector | defensiebedrijven | industriële defensie* |
      luchtvaart- en defensie* | droneontwikkeling | drone-industrie | dronetechnologie |
      ontwikkeling van drones | ontwikkeling van wapens | ontwikkeling van militair* | fabricage van wapens |
      fabricage van drones | bouw van fregatten | bouw van onderzeeërs | bouw van marineschepen |
      marinescheepsbouw | munitiefabriek* | munitie-industrie | productie van munitie | productie van raketten |
      productie van pantser* | wapenfabriek* | wapenfabrikant* | wapenontwikkeling | wapensystemen |
      onderhoud van gevechts* | onderhoud van f-16* | defensie-innovatie* | defensiefabriek* |
      defensieondernemingen | defensieproject* | defensie-onderzoek | gezamenlijke wapen*
    `,
    listed: 'munitieproductie',
  },
  'arms-procurement': {
    label: 'aankoop van wapens',
    terms: `
      verkoop van veldhospitalen | radarsystemen | leveringscontract | fregatten | aankoop van * vliegtuigen |
      aankoop van vrachtvliegtuigen | aankopen van * raketten | nachtkijkers | gezamenlijke aankoop |
      wapenaankoop* | aankoop van wapens | aankoop van militair* | aankoop van defensie* |
      aankoop van gevechts* | aankoop van drones | aankoop van helikopters | aanschaf van wapens |
      aanschaf van militair* | aanschaf van defensie* | verkoop van wapens | verkoop van militair* |
      verkoop van defensie* | levering van wapens | levering van militair* | wapenverkoop | wapenleverantie* |
      wapenlevering* | wapendeal* | wapencontract* | wapenhandel | wapenaankoop | wapenaankopen | wapenexport |
      wapenimport | militair materieel | militaire uitrusting | militair materiaal | legermaterieel |
      defensiematerieel* | defensieaankoop* | defensieaankopen | bewapening | legerhelikopter* |
      legervoertuig* | legertruck* | luchtdoelraket* | luchtverdedigingssyste* | raketsysteme* |
      aankoop van tanks | aankoop van pantser* | aankoop van raketten | aankoop van munitie |
      aankoop van f-35* | aankoop van fregatten | aankoop van onderzeeërs | aankoop van marine* |
      aankoop van vliegtuigen | aanschaf van tanks | aanschaf van drones | aanschaf van pantser* |
      aanschaf van raketten | aanschaf van munitie | aanschaf van fregatten | aanschaf van onderzeeërs |
      aanschaf van gevechts* | bestelling van tanks | bestelling van pantser* | bestelling van gevechts* |
      bestelling van militair* | bestelling van wapens | bestelling van fregatten | verkoop van tanks |
      verkoop van drones | verkoop van fregatten | verkoop van gevechts* | verkoop van raketten |
      verkoop van helikopters | levering van tanks | levering van drones | levering van gevechts* |
      levering van pantser* | levering van raketten | levering van munitie | levering van defensie* |
      levering van fregatten | militaire goederen | militaire voertuigen | militaire drones |
      militair transportvliegtuig* | munitieleverantie* | munitielevering* | wapenbestelling* | wapensteun |
      wapenhulp | wapenakkoord* | wapenuitvoer | defensieuitrusting | defensie-uitrusting | defensiecontract* |
      defensieorder*
    `,
    listed: 'wapens | munitie | tanks | drones | raketten',
  },
  'military-health': {
    label: 'militaire gezondheidszorg',
    terms: `
      militaire gezondheidszorg | militaire gezondheid | militaire geneeskunde | militair-medisch* |
      militair ziekenhuis | militaire ziekenhuizen | militair hospitaal | militaire veldhospita* |
      militair veldhospitaal | militaire medische | medische diensten van het leger |
      medische dienst van defensie | veldhospita* | legerarts* | militaire arts* | militaire verpleegkundigen |
      militair geneeskundig* | geneeskundige dienst* van | legerhospita* | medische evacuatie |
      behandeling van gewonde militairen | oorlogschirurgie
    `,
    listed: 'legergeneeskunde',
  },
  'maritime-security': {
    label: 'maritieme veiligheid',
    terms: `
      marinevaartuig* | patrouilleboot | patrouilleboten | patrouilleschip* | zeeroverij |
      reddingsacties op zee | bescherming van onderzeese kabels | maritieme veiligheid | maritieme beveiliging |
      veiligheid op zee | marinesamenwerking | maritieme bewaking | maritieme patrouille* | kustwacht* |
      kustbewaking | piraterij | piraterijbestrijding | vrijheid van scheepvaart | vrije scheepvaart |
      vrijheid van navigatie | veiligheid van de scheepvaart | opsporing en redding | zoek- en reddings* |
      redding op zee | bescherming van de scheepvaart | golf van guinee | marinepatrouille* | zeepatrouille* |
      patrouilles op zee | kustpatrouille* | patrouilleschepen | vaarroutes | scheepvaartroutes | zeeroutes |
      zeeveiligheid | scheepvaartveiligheid | veiligheid van zee* | veiligheid van scheepvaart* |
      veiligheid van havens | havenveiligheid | havenbeveiliging | maritieme samenwerking | maritiem toezicht |
      maritieme dreiging* | maritieme grenzen | zeegrens | zeegrenzen | zee-engte* | straat van hormuz |
      straat van gibraltar | reddingsoperaties op zee | marine-eenheden | marines van beide |
      tussen (de) marines | onderzeese kabel* | onderzeese infrastructuur | exclusieve economische zone
    `,
    listed: 'maritiem* | marine',
  },
  peacekeeping: {
    label: 'vredeshandhaving',
    terms: `
      vredeshandhaving | vredesmissie* | vredesoperatie* | vredesmacht* | vredesopbouw |
      handhaving van de vrede | vn-missie* | vn-vredes* | blauwhelmen | vredesondersteun* |
      behoud van de vrede | vredestroepen | vredestroepenmacht | vredessoldaten | vredesinzet | vredesteam* |
      vn-operatie* | vn-troepen | vn-macht | vn-mandaat | stabilisatiemissie* | waarnemersmissie* |
      waarnemingsmissie* | observatiemissie* | vredesproces | vredesbemiddeling | bemiddelingsmissie
    `,
    listed: 'vredeshandhavers',
  },
  'expertise-exchange': {
    label: 'uitwisseling van expertise',
    terms: `
      bood expertise aan | expertise aan over | expertise over | experten sturen | deskundigen sturen |
      uitwisseling van (technische) expertise | uitwisseling van ervaring* | uitwisseling van kennis |
      uitwisseling van goede voorbeelden | uitwisseling van deskundig* | uitwisseling van experts |
      uitwisseling van knowhow | uitwisselen van expertise | uitwisselen van ervaring* |
      uitwisselen van kennis | expertise uitwisselen | expertise uit te wisselen | expertise delen |
      expertise te delen | kennis delen | kennis te delen | kennis en ervaring* | ervaringen uitwisselen |
      ervaringen uit te wisselen | ervaringen delen | delen van expertise | delen van ervaring* |
      delen van kennis | gedeelde expertise | kennisuitwisseling | ervaringsuitwisseling | kennisdeling |
      kennisoverdracht | expertise-uitwisseling | overdracht van kennis | best practices | goede praktijken |
      capaciteitsopbouw | capaciteitsversterking | technische bijstand | technische assistentie |
      kennis uitwisselen | kennis uit te wisselen | kennis en expertise | kennis en kunde | kennis overdragen |
      overdragen van kennis | delen kennis | delen hun kennis | delen hun ervaring* | delen van hun ervaring* |
      uitwisselen van beste praktijken | uitwisseling van best* | uitwisseling van kunde |
      uitwisseling van vaardigheden | uitwisseling van specialisten | uitwisseling van ambtenaren |
      uitwisseling van ingenieurs | uitwisseling van technici | uitwisseling van praktijk* | van elkaar leren |
      elkaars expertise | elkaars kennis | elkaars ervaring* | leren van de ervaring* | kennissamenwerking |
      kennisinstellingen | kennisopbouw | studiebezoek* | studiereis* | twinning* | technische samenwerking |
      technische ondersteuning | technische hulp | technisch advies | sturen van experts |
      uitzenden van experts | inzet van experts | adviseurs sturen | opbouw van capaciteit |
      versterking van capaciteit*
    `,
    listed: 'expertise | kennis | ervaring | ervaringen | knowhow | deskundigheid',
  },
  'regional-security': {
    label: 'regionale veiligheid',
    terms: `
      strijd tegen rebellen* | rebellengroep* | veiligheid in het noordpoolgebied | vrede in de regio |
      regionale veiligheid | regionale stabiliteit | regionale vrede | regionale en internationale stabiliteit |
      regionale en internationale veiligheid | regionale en internationale vrede | stabiliteit in de regio |
      stabiliteit van de regio | veiligheid in de regio | veiligheid van de regio | veiligheid in de sahel |
      stabiliteit in de sahel | situatie in de sahel | sahelregio | sahellanden |
      stabiliteit in het midden-oosten | vrede in het midden-oosten | situatie in het midden-oosten |
      situatie in gaza | toestand in gaza | libische crisis | situatie in libië | stabiliteit in afrika |
      regionale kwesties | regionale vraagstukken | regionale crisis* | regionale conflicten |
      regionale uitdagingen | veiligheid in afrika | grote meren | stabiliteit in libië | stabiliteit in syrië |
      stabiliteit in libanon | stabiliteit in soedan | situatie in soedan | situatie in syrië |
      situatie in libanon | situatie in oekraïne | vrede in oekraïne | oorlog in gaza | oorlog in soedan |
      oost-congo | grote-merengebied | grotemerengebied | hoorn van afrika | tsjaadmeer* | sahelzone |
      sahelcrisis | sahel-regio | crisis in de sahel | veiligheidssituatie in | situatie in de regio |
      ontwikkelingen in de regio | ontwikkelingen in het midden-oosten | vredesproces in het midden-oosten |
      conflict in het midden-oosten | crisis in het midden-oosten | staakt-het-vuren in gaza |
      palestijnse kwestie | tweestatenoplossing | regionale ontwikkelingen | regionale thema* |
      regionale dossiers | regionale situatie | regionale conflict* | regionale spanningen |
      regionale integratie | stabiliteit op het afrikaanse | stabiliteit in west-afrika |
      stabiliteit in noord-afrika | stabiliteit van de Sahel
    `,
    listed: 'sahel | midden-oosten | gaza',
  },
  'western-sahara': {
    label: 'Westelijke Sahara',
    terms: `
      westelijke sahara | marokkaanse sahara | kwestie van de sahara | kwestie-sahara | saharakwestie |
      sahara-kwestie | sahara-dossier | saharadossier | sahara-conflict | saharaconflict |
      zuidelijke provincies | autonomieplan | autonomievoorstel | autonomie-initiatief | marokkaans autonomie* |
      marokkaanse autonomie* | marokkaanse soevereiniteit | soevereiniteit van marokko |
      soevereiniteit over de sahara | territoriale integriteit van marokko |
      territoriale integriteit van het koninkrijk | sahara-vraagstuk | saharavraagstuk | saharadispuut |
      saharastandpunt | zaak van de sahara | kwestie westelijke | conflict in de westelijke |
      conflict over de sahara | conflict rond de sahara | plan voor autonomie | autonomieproject | saharawi* |
      sahrawi* | zelfbeschikking | marokkaanse karakter van de sahara | consulaat in dakhla |
      consulaat in laayoune | minurso
    `,
    listed: 'sahara',
  },
  trade: {
    label: 'handel',
    terms: `
      toegang van * producten | betere toegang | verdubbelen van de handel | handelstarie* |
      handelsbetrekking* | handelsrelatie* | handelsbanden | handelsverkeer | handelsakkoord* |
      handelsovereenkomst* | handelsverdrag* | handelspartner* | handelsvolume | handelsbalans |
      handelssamenwerking | handelsuitwisseling* | handelsbelemmering* | handel en investering* |
      handel en economie | economie en handel | bilaterale handel | wederzijdse handel | buitenlandse handel |
      internationale handel | vrijhandel* | vrije handel | commerciële banden | commerciële betrekkingen |
      commerciële samenwerking | economische samenwerking | economische banden | economische betrekkingen |
      economische relaties | economisch partnerschap | economische partnerschap* | economische en handels* |
      economische missie* | kamer van koophandel | kamers van koophandel | ondernemersraad | zakenforum |
      bedrijfsleven | invoer en uitvoer | import en export | markttoegang | handel in cacao | handel in koffie |
      handel in grondstoffen | handel in goederen | handel in diensten | handel in landbouw* | handel in rijst |
      handel in bloemen | handel in producten | handel in vis | handel in hout | handel in diamant* |
      handelscontact* | handelsdelegatie* | handelsbeleid | handelsbevordering | handelskansen |
      handelsstromen | handelsroute* | handelsforum | handelsraad | handelscommissie | handelstekort |
      handelsoverschot | handelspolitiek | handelskamer* | handelsproducten | handelsfaciliteit* |
      handelsfacilitering | handelsgeschil* | handelstarieven | invoer van landbouw* | invoer van groente* |
      invoer van fruit | invoer van tomaten | invoer van goederen | invoer van producten |
      uitvoer van landbouw* | uitvoer van goederen | uitvoer van producten | uitvoer van groente* |
      export van landbouw* | export van producten | export van goederen | import van landbouw* | exportkansen |
      exportbevordering | exportmogelijkheden | exportsector | exportproducten | invoerrechten |
      importheffing* | importtarieven | invoerheffing* | tariefverlaging* | afzetmarkt* |
      economische diplomatie | economische commissie | economische zending | economische delegatie |
      handelszending* | ondernemersmissie* | ondernemersdelegatie* | bedrijvendelegatie* | bedrijvenmissie* |
      bedrijven uit beide | ondernemers uit beide | businessforum | business forum | zakendelegatie* |
      zakenmissie* | handels- en investering* | handels- en economisch* | bilaterale economische
    `,
    listed: 'handel | handels* | economie | economisch* | export | import | ondernemer*',
  },
  investment: {
    label: 'investeringen',
    terms: `
      investeringen | investeringssamenwerking | investeringsakkoord* | investeringsverdrag* |
      investeringsbescherming | buitenlandse investering* | directe investering* | wederzijdse investering* |
      gezamenlijke investering* | investeringskansen | investeringsmogelijkheden | investeringsfonds* |
      investeringsklimaat | staatsfonds* | investeerders | publiek-private | investeringssteun |
      investeringsbeleid | investeringsproject* | investeringsforum | investeringsplan* |
      investeringsovereenkomst* | investeringspartnerschap* | investeringsbevordering | investeringspakket* |
      investeringsrelatie* | meer investeren in | wederzijds investeren | gezamenlijke onderneming* |
      joint venture* | vrijhandelszone* | economische zone* | industrieparken | industriepark | industriezone* |
      bedrijvenpark* | vestiging van bedrijven
    `,
    listed: 'investering | investerings* | investeren | investeert | investeerde | investeerden | geïnvesteerd',
  },
  customs: {
    label: 'douane',
    terms: `
      douanier* | opleiding voor douaniers | containers * gescand | douanesamenwerking | douaneakkoord* |
      douaneovereenkomst* | douanediensten | douanebijstand | douaneverdrag* | douaneprocedure* |
      douanerechten | douane-unie | douaneautoriteiten | douanezaken | wederzijdse administratieve bijstand |
      certificaten van oorsprong | certificaat van oorsprong | oorsprongscertificaat | oorsprongscertificaten |
      oorsprongsregels | op douanegebied | inklaring | opleiding van douane* | opleiding voor douane* |
      training van douane* | containercontrole* | controle van containers | controles op containers |
      controle op containers | verdachte containers | scannen van containers | containers gescand |
      containers controleren | containers te controleren | containers scannen | containerscan* |
      douanecontrole* | douaniers van beide | douanefraude | douanetarief* | douanetarieven |
      douaneformaliteiten | douanekantoor | douanekantoren | douanepost* | douane-informatie | douanegegevens |
      douane-opleiding | douaneteam* | douanesamenwerk* | tussen de douane* | douaneheffing* | douanevrij*
    `,
    listed: 'douane* | invoerrechten | containers',
  },
  finance: {
    label: 'financiën en belastingen',
    terms: `
      financiële samenwerking | financieel gebied | financiële sector | financiële dienst* | bankensector |
      banksector | bankensamenwerking | centrale bank* | dubbele belasting | belastingverdrag* |
      belastingontduiking | belastingontwijking | belastingzaken | fiscale samenwerking | fiscale zaken |
      belastingsamenwerking | witwassen | witwaspraktijken | witwasbestrijding | rekenkamer* | rekenhof |
      overheidsfinanciën | islamitische financiering | islamitisch bankieren | kapitaalmarkt* | kredietlijn* |
      schuldverlichting | schuldkwijtschelding | financieel toezicht | belastingafspraken | belastingheffing |
      belastingdiensten | belastingdienst van beide | belastingfraude | belastingakkoord* | belastingparadijs* |
      dubbelbelasting* | dubbele heffing | belastingplicht* | fiscaal verdrag | fiscale verdragen |
      fiscale fraude | fiscale gegevens | fiscale informatie | fiscaal gebied | financiële steun |
      financiële inclusie | financiële markt* | financiële instelling* | financiële zaken |
      financiële regelgeving | financiële inlichtingen* | financieel vlak | begrotingssteun | begrotingsbeheer |
      schuldherschikking | schuldherstructurering | schuldsanering | schuldenverlichting |
      herstructurering van de schuld | zachte lening* | concessionele lening* | leningovereenkomst* |
      leningsovereenkomst* | leenovereenkomst* | kredietfaciliteit* | exportkrediet* | exim bank |
      banken uit beide | correspondentbank* | bankrelatie* | bankwezen | betalingsverkeer | digitale betaling* |
      islamitische bank* | groene financiering | verzekeringssector | beurs van casablanca | antiwitwas* |
      anti-witwas* | corruptiebestrijding | anticorruptie | anti-corruptie | bestrijding van corruptie |
      strijd tegen corruptie
    `,
    listed: `
      financiën | financieel | financiële | banken | belasting* | fiscaal | fiscale | verzekering* | schulden |
      corruptie
    `,
  },
  'gas-oil': {
    label: 'gas en olie',
    terms: `
      aardgas | olie- en gas* | gas- en olie* | gasleiding* | gaspijpleiding* | pijpleiding* | koolwaterstof* |
      aardolie | petroleum | oliewinning | oliesector | gaswinning | gassector | gasexploratie |
      olie-exploratie | vloeibaar gas | lng | gaslevering* | olielevering* | gasproject* | olieraffinaderij* |
      gasopslag | olieopslag | gasvoorraden | gasterminal* | gasveld* | olieveld* | gasinvoer | gasimport |
      gasexport | gashandel | gassamenwerking | oliesamenwerking | oliehandel | olie-import | olie-export |
      gasvoorziening | olievoorziening | levering van gas | levering van olie | leveren van gas |
      leverantie van gas | aanvoer van gas | invoer van gas | import van gas | levering van brandstof |
      winning van olie | winning van gas | olie-industrie | gasindustrie | offshore-olie | offshoregas |
      raffinaderij* | petrochemi* | ruwe olie | boringen naar olie | proefboring* | gasleverantie* | olie en gas
    `,
    listed: 'gas | olie | brandstof* | raffinage',
  },
  'renewable-energy': {
    label: 'hernieuwbare energie',
    terms: `
      windparken | waterstof | hernieuwbare energie* | duurzame energie* | groene energie* | schone energie* |
      waterstof* | energietransitie | zonne-energie | zonnepark* | zonnecentrale* | windenergie | windpark* |
      energie-efficiëntie | energiesamenwerking | energiepartnerschap* | energiesector | energiegebied |
      op het gebied van energie | elektriciteitsverbinding* | elektriciteitsinterconnectie* |
      hoogspanningsverbinding* | stroomkabel | groene ammoniak | koolstofarm* | decarbonis* | waterkracht |
      zonnepane* | zonneboiler* | zonnestroom | zonnekracht* | zonnesector | windmolen* | windturbine* |
      wind op zee | offshore wind | biogas | biobrandstof* | biomassa | aardwarmte | geothermie | waterkracht* |
      elektriciteitsnet* | stroomnet* | stroomverbinding* | stroomvoorziening | elektriciteitsvoorziening |
      elektriciteitsproductie | elektrificatie | elektrisch rijden | laadinfrastructuur | batterijopslag |
      energieopslag | energiebesparing | energievoorziening | energiezekerheid | energieveiligheid |
      energiebeleid | energiedialoog | energieproject* | energieverbinding* | energiemix | energiezaken |
      klimaatneutraal | klimaatneutrale | co2-opslag | co2-arm* | schone technologie* | cleantech |
      groene stroom | groene industrie | groene technologie* | groene waterstof
    `,
    listed: 'zonnepanelen',
  },
  water: {
    label: 'water',
    terms: `
      waterbeheer | watermanagement | watersector | watersamenwerking | waterbeleid | watervoorziening* |
      waterschaarste | watertekort* | waterveiligheid | waterzuivering | waterbesparing | waterbehandeling |
      watertechnologie | waterinfrastructuur | waterkwaliteit | waterbouw* | waterpartnerschap* | waterbronnen |
      watervoorraden | op het gebied van water | op watergebied | drinkwater* | afvalwater* | grondwater* |
      ontzilting* | ontzouting* | irrigatie* | stuwdam* | dammen | kustbescherming | kustbeheer |
      kustverdediging | deltabeheer | overstroming* | sanitatie | beheer van water* | beheer van het water* |
      waterproject* | watermissie* | waterbedrij* | waterschap* | waterketen | waterkering* | waterkwaliteit* |
      waterzekerheid | watervraagstuk* | wateroverlast | watervervuiling | waterberging | waterhuishouding |
      waterstress | waterkennis | watertechn* | waterwerken | waterput* | waterpomp* | waterdiplomatie |
      wateragenda | watergebruik | waterinstallatie* | waterexpert* | deltaplan | deltagebied* |
      deltatechnologie | dijken | dijkbouw | dijkversterking | bagger* | kusterosie | erosie van de kust |
      kustonderhoud | zandsuppletie | rioolwater | riolering* | rioolzuivering | zoetwater* | zoet water |
      toegang tot water | hergebruik van water | zuivering van water | zuiveringsinstallatie* | stroomgebied* |
      rivierbeheer | grensrivier* | hoogwater* | droogtebestrijding | droogtebeheer | waterbehoud |
      waterzuivering*
    `,
    listed: 'water | waterstaat',
  },
  agriculture: {
    label: 'landbouw',
    terms: `
      proefvelden | rijstzaden | mungbonen | veterinaire controles | landbouwproducten | tuinbouw | landbouw* |
      agrarisch* | agro-* | agrosector | agri-food | agrifood | voedselzekerheid | voedselveiligheid |
      voedselproductie | kunstmest* | meststof* | bemesting | fosfaat* | fosfaten | gewasbescherming |
      plantenbescherming | plantengezondheid | fytosanitair* | veeteelt | diergezondheid | veterinair* |
      tuinbouw* | glastuinbouw | zaaigoed | graan | plattelandsontwikkeling | bodemgezondheid |
      bodemvruchtbaarheid | dierziekten | teelt van groente* | teelt van aardappel* | teelt van rijst |
      teelt van bloemen | teelt van koffie | aardappelteelt | rijstteelt | rijstbouw | rijstproductie |
      bloementeelt | bloemensector | sierteelt | zaden | zaadveredeling | zaadsector | zaaizaad |
      pootaardappel* | gewas* | droogteresistent* | zouttoleran* | kassenbouw | kastuinbouw | graanexport |
      graanlevering* | graanproductie | tarwe-export | invoer van tarwe | voedselvoorziening | voedselsyste* |
      voedselsector | voedselketen* | voedingssector | voedingsindustrie | agrifoodsector | agribusiness |
      agrovoeding | melkvee* | melkproductie | zuivelsector | zuivelproductie | veehouderij | veestapel |
      pluimvee* | vleesexport | dierenwelzijn | dierengezondheid | dierziekte* | plantenziekten |
      plantenveredeling | bodembeheer | boeren opleiden | opleiding van boeren | cacaosector | cacaoteelt |
      koffieteelt | koffiesector | dadelteelt | olijfteelt | plattelands* | cacao*
    `,
    listed: 'voedsel | boeren | voeding',
  },
  fisheries: {
    label: 'visserij',
    terms: `
      visserijverdrag* | vlootrechten | visserij* | zeevisserij | aquacultuur | viskweek | visteelt |
      blauwe economie | mariene hulpbronnen | visbestanden | visvangst | viskwekerij* | visverwerk* |
      visvergunning* | visrechten | visquota | visquotum | visstand | visexport | vishandel | vishaven* |
      vissersvloot | vissersboten | vissershaven* | vissersschepen | vissersgemeenschap* | vissector |
      overbevissing | garnalenvisserij | garnalenkweek | aquaculture | zeevruchten | mariene rijkdommen |
      visserijakkoord*
    `,
    listed: 'vis',
  },
  environment: {
    label: 'milieu en klimaat',
    terms: `
      milieubescherming | milieusamenwerking | milieubeheer | milieubeleid | milieuzaken |
      bescherming van het milieu | op het gebied van milieu | klimaatverandering* | klimaatbeleid |
      klimaatactie | klimaatsamenwerking | klimaatfinanciering | klimaatadaptatie | klimaatopwarming |
      klimaatcrisis | opwarming van de aarde | biodiversiteit | woestijnvorming | verwoestijning |
      duurzame ontwikkeling | groene transitie | groene economie | circulaire economie | kringloopeconomie |
      afvalbeheer | afvalverwerking | herbebossing | bosbeheer | bosbouw | natuurbehoud | natuurbescherming |
      vervuiling | meteorolog* | natuurrampen | rampenbestrijding | rampenbeheersing | klimaatfonds* |
      klimaatakkoord* | klimaattop* | klimaatdoel* | klimaatplan* | klimaatsteun | klimaathulp |
      klimaatweerba* | klimaatbestendig* | klimaatschade | klimaatproject* | klimaattransitie | klimaatdialoog |
      klimaatneutraliteit | aanpassing aan het klimaat | broeikasgas* | co2-uitstoot | co2-reductie |
      koolstofkrediet* | koolstofmarkt* | koolstofhandel | ontbossing* | bosbescherming | bosbehoud |
      bescherming van bossen | bescherming van het bos | regenwoud* | tropische bossen | bosbranden |
      natuurparken | natuurreservaat* | natuurbeheer | nationale parken | wilde dieren | wildbescherming |
      bedreigde diersoorten | soortenrijkdom | bescherming van de natuur | bescherming van de oceaan |
      bescherming van de oceanen | plasticvervuiling | plastic afval | plasticafval | afvalbeleid |
      afvalwerking | afvalsector | recyclage | recycling | luchtkwaliteit | bodemverontreiniging |
      kwikvervuiling | rampenparaat* | rampenhulp | rampenpreventie | rampenrisico* | rampenbeheer |
      rampenrespons | vroegtijdige waarschuwing* | waarschuwingssyste* | civiele bescherming |
      kringlooplandbouw | klimaatverandering | koolstofarm* | ontbossing
    `,
    listed: 'klimaat* | milieu* | natuur | duurzaamheid | bossen | afval* | oceanen',
  },
  health: {
    label: 'gezondheid',
    terms: `
      kraamkliniek* | ziekenhuis | stadsbestrijding van muggen | muggenbestrijding | verpleegkundigen |
      gezondheidszorg | volksgezondheid | gezondheidssamenwerking | gezondheidssector | gezondheidsgebied |
      op het gebied van gezondheid | gezondheidsbeleid | gezondheidsstelsel* | medische samenwerking |
      medisch gebied | medisch onderzoek | medische opleiding* | medische zorg | medische apparatuur |
      farmaceutisch* | geneesmiddel* | vaccin* | pandemie* | epidemie* | telegeneeskunde |
      ziekenhuissamenwerking | bestrijding van malaria | bestrijding van aids | bestrijding van hiv |
      bestrijding van tuberculose | bestrijding van kanker | bestrijding van ziekten | bestrijding van epidem* |
      strijd tegen malaria | strijd tegen aids | strijd tegen kanker | strijd tegen ebola | malariabestrijding |
      malariaprogramma* | ziektebestrijding | kankerbestrijding | kankeronderzoek | infectieziekten |
      geneeskunde | geneeskundige samenwerking | ayurved* | gezondheidscentr* | gezondheidspost* |
      gezondheidswerkers | gezondheidspersoneel | gezondheidszaken | gezondheidsveiligheid |
      gezondheidsprogramma* | gezondheidsdienst* | gezondheidsbevordering | gezondheidsproject* |
      gezondheidscrisis* | ziekenhuizen | bouw van een ziekenhuis | ziekenhuisapparatuur |
      ziekenhuisuitrusting | opleiding van artsen | opleiding van verpleeg* | opleiding van verloskundigen |
      uitwisseling van artsen | uitwisseling van verpleeg* | medisch personeel | medische team* |
      medische missie* | medische hulp | medische hulpmiddelen | medische technologie | medische apparaten |
      medische wetenschap | medische uitwisseling* | medicijn* | moederzorg | moeder- en kindzorg | kraamzorg |
      geestelijke gezondheid* | mentale gezondheid | reproductieve gezondheid | ouderenzorg | zorgpersoneel |
      zorgsector | zorgsysteem | zorgverzekering* | bestrijding van muggen | vaccins
    `,
    listed: 'gezondheid | gezondheids* | medisch* | zorg | ziekenhuis* | artsen | verpleegkundigen | ziekten',
  },
  education: {
    label: 'onderwijs en opleiding',
    terms: `
      beurzenprogramma | beurzen | wederzijdse erkenning van diploma* | studentenuitwisseling |
      hoger onderwijs | beroepsonderwijs | beroepsopleiding* | onderwijssamenwerking | onderwijsgebied |
      op het gebied van onderwijs | technisch onderwijs | studiebeurs* | studiebeurzen |
      beurzen voor studenten | studentenuitwisseling* | uitwisseling van studenten |
      universitaire samenwerking | academische samenwerking | academische uitwisseling* | universiteiten |
      lerarenopleiding* | opleiding van leraren | opleiding van jongeren | taalonderwijs |
      onderwijs en opleiding | onderwijs en vorming | erkenning van diploma* | diploma-erkenning |
      beroepsvorming | vakopleiding* | beurzen voor | beurzenprogramma* | beurzensysteem |
      beurs voor studenten | studiebeurzenprogramma* | toekenning van beurzen | universitaire uitwisseling* |
      universitaire partnerschap* | universitaire banden | uitwisseling van docenten |
      uitwisseling van leraren | uitwisseling van leerkrachten | uitwisseling van leerlingen |
      uitwisseling van hoogleraren | uitwisseling van professoren | uitwisselingsprogramma* |
      uitwisselingsstudenten | uitwisselingsproject* | docentenuitwisseling | scholierenuitwisseling* |
      onderwijsuitwisseling* | onderwijsprogramma* | onderwijsproject* | onderwijsbeleid |
      onderwijsinstelling* | onderwijssector | onderwijsvernieuwing | onderwijssyste* | opleiding van docenten |
      opleiding van leerkrachten | opleiding van technici | opleiding van ingenieurs | opleiding van studenten |
      opleiding van vakmensen | opleiding van diplomaten | opleiding van ambtenaren | opleiding van zeelieden |
      opleidingscentr* | opleidingsinstituut* | opleidingsprogramma* | technische scholen | vakscholen |
      vaktraining* | beroepstraining* | zeevaartschool | zeevaartopleiding* | diplomatenopleiding* |
      alfabetisering | basisonderwijs | meisjesonderwijs | onderwijs voor meisjes | bouw van scholen |
      taallessen | nederlandse les* | leerstoel* | doctoraat* | doctoraten | promovendi | dubbeldiploma* |
      dubbele diploma* | gezamenlijke diploma* | gelijkwaardigheid van diploma* | erkenning van onderwijs |
      hogescholen | hogeschool* | levenslang leren | duaal leren | leerlingwezen | academische banden |
      academische mobiliteit
    `,
    listed: 'beurzen | beurzenprogramma | onderwijs | universitair* | beurzen | diploma*',
  },
  'science-technology': {
    label: 'wetenschap en technologie',
    terms: `
      landbouwonderzoek | quantumtechnologie | kwantumtechnologie | quantumcommunicatie | delen * onderzoekers |
      onderzoekers | ruimtevaart | wetenschappelijk onderzoek | wetenschappelijke samenwerking |
      wetenschap en technologie | wetenschappelijk* en technisch* | wetenschappelijk* en technologisch* |
      technisch* en wetenschappelijk* | technologische samenwerking | technologieoverdracht |
      technologie-overdracht | overdracht van technologie | technologiesamenwerking |
      onderzoek en ontwikkeling | onderzoek en innovatie | innovatiesamenwerking | ruimtevaart* |
      ruimtesamenwerking | satelliet* | kernenergie | nucleaire energie | civiele nucleaire | biotechnolog* |
      luchtvaartindustrie | luchtvaartsector | hightech | high-tech | onderzoekssamenwerking |
      informatietechnologie | gezamenlijk onderzoek | gezamenlijke onderzoek* | onderzoeksproject* |
      onderzoeksprogramma* | onderzoeksinstelling* | onderzoeksinstituut* | onderzoeksinstituten |
      onderzoekscentr* | onderzoeksbeurzen | uitwisseling van onderzoekers | uitwisseling van wetenschappers |
      onderzoekers uit beide | wetenschappers uit beide | gezamenlijk lab* | gemeenschappelijk lab* |
      toegepast onderzoek | wetenschapsdiplomatie | wetenschapsbeleid | wetenschappelijke uitwisseling* |
      wetenschappelijke banden | wetenschappelijke instelling* | halfgeleider* | chiptechnologie | chipsector |
      chipindustrie | kwantum* | quantum* | nanotechnolog* | fotonica | robotica | sleuteltechnologie* |
      nieuwe technologie* | opkomende technologie* | geavanceerde technologie* | hoogtechnologisch* |
      technologiepark* | technologische ontwikkeling | technologische innovatie* | aardobservatie |
      ruimteonderzoek | ruimtetechnologie | ruimteagentschap* | ruimtesector | kerntechnologie | kerncentrale* |
      kernreactor* | nucleaire samenwerking | nucleaire technologie | nucleaire veiligheid |
      nucleair onderzoek | vreedzaam gebruik van | medische isotopen | luchtvaarttechnologie | oceanografi* |
      poolonderzoek | innovatiemissie* | innovatieprogramma* | industriële samenwerking | halfgeleiders
    `,
    listed: `
      wetenschap | wetenschappen | wetenschappelijk* | technologie | technologieën | technologisch* |
      onderzoek | innovatie | industrie | industrieel | industriële | onderzoekers
    `,
  },
  digital: {
    label: 'digitale economie',
    terms: `
      digitale economie | digitale transformatie | digitale transitie | digitale samenwerking |
      digitale sector | digitale technologie* | digitale infrastructuur | digitale diensten |
      digitale overheid | digitale vaardigheden | digitale inclusie | digitalisering |
      kunstmatige intelligentie | artificiële intelligentie | telecommunicatie | telecomsector | ict |
      datacenter* | datacentra | e-government | start-ups | startups | gegevensbescherming | dataprotectie |
      op digitaal gebied | digitale agenda | digitale dienstverlening | digitale handel | digitale innovatie* |
      digitale identiteit | digitale geletterdheid | digitale kloof | digitale soevereiniteit |
      digitale strategie | digitale platform* | digitale industrie | digitale zaken | digitale wereld |
      digitale revolutie | digitale scholen | digitaal onderwijs | digitaal bestuur | digitaal beleid |
      digitalisering* | elektronische overheid | elektronische handel | e-commerce | e-governance | e-health |
      ai-samenwerking | ai-onderzoek | ai-technologie | breedband* | glasvezel* | internettoegang |
      internetverbinding* | internetkabel* | datakabel* | datacentrum | databescherming | dataverkeer |
      datadeling | 5g* | 6g | telecom* | it-sector | it-bedrijven | startup* | start-up* | scale-ups |
      fintech* | slimme steden | slimme stad | smart city | smart cities
    `,
    listed: 'digitaal | digitale | telecom | ai | internet | informatica',
  },
  transport: {
    label: 'vervoer en infrastructuur',
    terms: `
      vervoerssector | vervoersverbinding* | transportsector | transportsamenwerking | transportinfrastructuur |
      wegvervoer | wegtransport | luchtvervoer | zeevervoer | goederenvervoer | personenvervoer | spoorweg* |
      spoorlijn* | spoorverbinding* | spoorvervoer | spoorsector | hogesnelheid* | snelweg* | autosnelweg* |
      verkeersveiligheid | havensamenwerking | haveninfrastructuur | havenbedrijf | havens | zeehavens |
      luchthavens | nieuwe luchthaven | luchthavenbeheer | luchtvaartakkoord* | luchtvaartverdrag* |
      luchtvaartovereenkomst* | burgerluchtvaart | luchtdiensten | luchtverbinding* | rechtstreekse vluchten |
      directe vluchten | scheepvaartverbinding* | zeeverbinding* | veerverbinding* | vaste verbinding |
      logistiek* | connectiviteit | rijbewij* | stedelijke mobiliteit | openbare werken | ruimtelijke ordening |
      stedenbouw | brug over | bouw van een brug | bouw van bruggen | oeververbinding* | veerdienst* |
      veerboot* | treinverbinding* | treinverkeer | treindienst* | nachttrein* | spoorproject* |
      spoorinfrastructuur | spoornet* | metrolijn* | metroproject* | tramlijn* | wegverbinding* |
      wegeninfrastructuur | wegenaanleg | wegenbouw | aanleg van wegen | aanleg van een weg | bouw van wegen |
      weginfrastructuur | verkeersinfrastructuur | vervoersinfrastructuur | vervoerscorridor* |
      transportcorridor* | corridor* | transportverbinding* | transportnetwerk* | transportbeleid |
      vervoersbeleid | vervoersakkoord* | transportakkoord* | wegvervoerders | vrachtvervoer |
      vrachtwagenvervoer | vrachtverkeer | binnenvaart | zeescheepvaart | koopvaardij | schone scheepvaart |
      groene scheepvaart | scheepvaartlijn* | scheepvaartsector | scheepvaartakkoord* | maritiem vervoer |
      maritieme verbinding* | maritiem transport | containervervoer | havenontwikkeling | havenproject* |
      havenuitbreiding | havenbeheer | havenlogistiek | havensector | havenautoriteit* | havenpartnerschap* |
      diepzeehaven* | luchtvaartverbinding* | luchtvaartsamenwerking | luchtvaartrechten | luchtvaartdienst* |
      luchtvaartveiligheid | luchtverkeer* | luchtlijn* | landingsrechten | vliegverbinding* | vliegroute* |
      vluchtverbinding* | lijnvlucht* | directe vlucht* | rechtstreekse vlucht* | rechtstreekse verbinding* |
      tunnel onder | openbaar vervoer | elektrische bussen | stadsontwikkeling | stedelijke ontwikkeling |
      stadsplanning | woningbouw* | infrastructuurproject* | infrastructuurwerken | infrastructuurontwikkeling |
      publieke werken | haven van | fietsbrug | nachttreinen | veiligheid op het spoor |
      uitbreiding van de haven
    `,
    listed: `
      infrastructuur | vervoer | transport | spoor | wegen | scheepvaart | luchtvaart | huisvesting | bruggen `,
  },
  tourism: {
    label: 'toerisme',
    terms: `
      toerisme | toerismesector | toerismesamenwerking | toeristische samenwerking | toeristische sector |
      toeristenstromen | toeristische promotie | toeristische uitwisseling* | hotelsector | toerisme* |
      toeristenstroom | toeristenverkeer | toeristische sect* | ecotoerisme | cruisetoerisme |
      reisorganisaties | touroperator* | hotelschool | hotelscholen
    `,
    listed: 'toeristisch* | toeristen | hotels',
  },
  culture: {
    label: 'cultuur en erfgoed',
    terms: `
      kunstrestaurateurs | cultuurtaal | restauratie van | dramareeks | culturele samenwerking |
      cultuursamenwerking | culturele uitwisseling* | cultuuruitwisseling* | cultureel | culturele banden |
      culturele betrekkingen | culturele sector | erfgoed | museum | musea | archeolog* | filmsector |
      filmindustrie | filmcoproductie* | filmsamenwerking | bioscoop | cinema | archieven | bibliotheken |
      creatieve industrie* | creatieve sector* | podiumkunsten | kunst en cultuur | boekenbeurs | videogame* |
      gamesector | game-industrie | intellectuele eigendom | auteursrecht* | ambachten | ambachtelijk* |
      teruggave van museum* | teruggave van kunst* | teruggave van koloniale | teruggave van cultuur* |
      teruggave van objecten | teruggave van geroofde | teruggave van voorwerpen | restitutie van kunst |
      restitutie van cultuur* | restitutie van koloniale | roofkunst | koloniale collecties |
      koloniale objecten | cultuurgoederen | culturele goederen | culturele diplomatie | culturele centra |
      cultuurcentrum | cultuurverdrag | cultuurakkoord* | culturele akkoorden | culturele programma* |
      cultuurbeleid | cultuursector | cultuurhuis | cultuurinstelling* | culturele instelling* | museumstukken |
      museumcollectie* | museumsamenwerking | kunstwerken | kunstobjecten | kunstschatten | kunstrestaurat* |
      kunstcollectie* | kunstuitwisseling | monumentenzorg | opgravingen | manuscripten |
      literaire uitwisseling | vertalingen van | filmfestival* | cultuurfestival* | dramaserie* |
      coproductie van film* | theatergezelschap* | muziekuitwisseling | muziekfestival* | werelderfgoed* |
      cultureel erfgoed
    `,
    listed: 'cultuur | culturele | kunst | kunsten | film | erfgoed* | theater | muziek | literatuur',
  },
  'youth-sport': {
    label: 'jeugd en sport',
    terms: `
      jonge schermers | waterpolo* | sportstages | gezamenlijke stages | over sport | jeugd en sport |
      jongeren en sport | sport en jeugd | sportsamenwerking | sportuitwisseling* | jeugduitwisseling* |
      jongerenuitwisseling* | jeugdbeleid | op het gebied van sport | op sportgebied | organisatie van het wk |
      organisatie van het wereldkampioenschap | wk 2030 | wereldkampioenschap 2030 | wk voetbal 2030 |
      sportinfrastructuur | voetbalsamenwerking | olympisch comité | voetbalbond* | jongerenwerk | jeugdwerk |
      jeugdzaken | jeugdprogramma* | jongerenprogramma* | jongerenmobiliteit | jongerenwerkloosheid |
      jongeren van beide | uitwisseling van jongeren | uitwisseling van sporters | uitwisseling van coaches |
      uitwisseling van trainers | sportbeleid | sportsector | sportfederaties | sportbonden |
      sportclubs van beide | sportprogramma* | sportproject* | sportontwikkeling | sporttechniek |
      sportdiplomatie | sportfaciliteiten | sportcomplex* | sportopleiding* | voetbalacademie* |
      voetbalontwikkeling | voetbalprogramma* | voetbalfederatie* | vrouwenvoetbal | antidoping* |
      dopingbestrijding | olympische comités | organisatie van de afrika cup | organisatie van de spelen |
      organisatie van het toernooi | organiseren van het wk | voorbereiding van het wk |
      voorbereiding op het wk | wereldkampioenschap van 2030 | wk van 2030 | vrijwilligerswerk van jongeren
    `,
    listed: 'jeugd | sport | voetbal | wereldkampioenschap',
  },
  media: {
    label: 'media en communicatie',
    terms: `
      mediasamenwerking | mediasector | mediagebied | op het gebied van media | media en communicatie |
      communicatie en media | persagentschappen | persbureaus | nieuwsagentschappen | audiovisueel | audiovisuele |
      omroepsamenwerking | omroepen | radio en televisie | opleiding van journalisten |
      uitwisseling van journalisten | desinformatie | nepnieuws | omroep van beide | openbare omroep* |
      publieke omroep* | omroepakkoord* | televisiesamenwerking | televisieprogramma* | televisiezender* |
      radiozender* | radio- en televisie* | mediapartnerschap* | mediaopleiding* | media-uitwisseling |
      mediawijsheid | vrijheid van pers | perssamenwerking | journalistenopleiding* | journalisten uit beide |
      journalistiek* | uitwisseling van programma* | uitwisseling van nieuws
    `,
    listed: 'media | pers | communicatie | televisie | journalist* | omroep* | radio',
  },
  'religious-affairs': {
    label: 'religieuze aangelegenheden',
    terms: `
      religieuze aangelegenheden | religieuze zaken | islamitische zaken | islamitische aangelegenheden |
      religieuze samenwerking | religieus gebied | religieus domein | imamopleiding* | imams | habous |
      interreligieuze dialoog | interreligieus | interlevensbeschouwelijk* | religieuze dialoog |
      gematigde islam | religieuze verdraagzaamheid | religieuze tolerantie | predikers | godsdienstvrijheid |
      godsdienstonderwijs | godsdienstige zaken | godsdienstige dialoog | dialoog tussen religies |
      dialoog tussen godsdiensten | religieuze vrijheid | religieuze leiders | religieuze opleiding* |
      religieus onderwijs | religieuze instelling* | vrijheid van godsdienst | vrijheid van religie |
      islamonderwijs | koranonderwijs | koranscholen | soefi* | erediensten | heilige stoel | pelgrims | hadj
    `,
    listed: 'religie | religieus | religieuze | godsdienst* | islam | geloof*',
  },
  consular: {
    label: 'consulaire zaken',
    terms: `
      consulaire zaken | consulaire aangelegenheden | consulaire samenwerking | consulaire dienst* |
      consulaire bijstand | consulaire kwesties | consulaire commissie | consulaire bescherming | consulaat* |
      consulaten | consulaire betrekkingen | apostille | burgerlijke stand | consulaire steun |
      consulaire post* | consulaire rechten | consulair gebied | consulair vlak | consulair verdrag |
      consulair overleg | consulaire hulp | bijstand aan onderdanen | bescherming van onderdanen |
      landgenoten in het buitenland | onderdanen in het buitenland | paspoortaanvragen |
      legalisatie van documenten | legalisering van documenten | gelegaliseerde documenten
    `,
    listed: 'consulair | consulaire',
  },
  'mobility-visas': {
    label: 'mobiliteit en visa',
    terms: `
      visum* | visa | legale migratie | legale arbeidsmigratie | reguliere migratie | circulaire migratie |
      legale routes | vrij verkeer | personenverkeer | verkeer van personen | mobiliteit van personen |
      mobiliteit van studenten | mobiliteit van werknemers | mobiliteitspartnerschap* | mobiliteitsakkoord* |
      migratie en mobiliteit | seizoenarbeid* | diplomatieke paspoorten | dienstpaspoorten |
      officiële paspoorten | verblijfsvergunning* | verblijfsrecht* | verblijfstitel* | werkvergunning* |
      arbeidsvergunning* | gecombineerde vergunning | seizoensarbeid* | seizoenwerk* | seizoenswerk* |
      kennismigranten | talentmobiliteit | talentpartnerschap* | reguliere immigratie | legale immigratie |
      legale migratiekanalen | legale kanalen | legale wegen | wettelijke migratie | mobiliteit van jongeren |
      mobiliteit van onderzoekers | mobiliteit van talent | mobiliteit van arbeid* | reisvrijheid |
      vrij reizen | schengenvisum* | schengenvisa | hajjvisa
    `,
    listed: 'mobiliteit | paspoorten',
  },
  'labour-social-security': {
    label: 'arbeid en sociale zekerheid',
    terms: `
      grensarbeider* | vakmensen | sociale zekerheid* | socialezekerheid* | sociale bescherming |
      sociale zaken | sociale verzekering* | arbeidsmarkt* | arbeidsmigratie | arbeidsmigranten |
      arbeidsmobiliteit | arbeidskrachten | arbeidsbemiddeling | arbeidsrecht* | arbeidsinspectie |
      werkgelegenheid | tewerkstelling | seizoenarbeid* | pensioen* | uitkeringen | werknemersrechten |
      geschoolde werknemers | werving van | sociale dialoog | kinderbijslag | wervingsverdrag* |
      wervingsakkoord* | wervingsovereenkomst* | grensarbeid* | grenswerkers | premieheffing | sociale premies |
      sociale bijdragen | sociale rechten | sociale uitkering* | sociale partners | sociale wetgeving |
      sociaal beleid | sociale aangelegenheden | aow* | detachering* | gedetacheerde* | kinderarbeid |
      dwangarbeid | arbeidsomstandigheden | arbeidsvoorwaarden | arbeidsverdrag* | arbeidsakkoord* |
      arbeidsovereenkomst* | arbeidszaken | arbeidstekort* | arbeidsbeleid | arbeidsbescherming |
      arbeidsveiligheid | huishoudelijk personeel | huispersoneel | huisbedienden | banencreatie |
      banen scheppen | creatie van banen | vakbonden | werkloosheid* | jeugdwerkgelegenheid |
      ziekteverzekering* | ziektekostenverzekering* | ouderdomspensioen* | arbeidsongevallen | jobcreatie |
      grensarbeiders | sociale zekerheid
    `,
    listed: 'arbeid | arbeids* | werknemers | arbeiders | werkgelegenheid',
  },
  'development-aid': {
    label: 'ontwikkelingssamenwerking',
    terms: `
      voedseldroppings | hulp toezegt | miljoen euro hulp | ontwikkelingssamenwerking | ontwikkelingshulp |
      ontwikkelingsproject* | ontwikkelingsprogramma* | ontwikkelingsagentschap* | ontwikkelingsbank* |
      humanitaire hulp | humanitaire bijstand | humanitaire samenwerking | noodhulp | wederopbouw |
      zuid-zuidsamenwerking | zuid-zuid | driehoekssamenwerking | niet-gouvernementele |
      maatschappelijk middenveld | armoedebestrijding | menselijke ontwikkeling | ontwikkelingsfonds* |
      ontwikkelingsbeleid | ontwikkelingssteun | ontwikkelingspartner* | ontwikkelingsrelatie* |
      ontwikkelingsagenda* | ontwikkelingsgeld | ontwikkelingsfinanciering | ontwikkelingswerk* |
      duurzame ontwikkelingsdoelen | bilaterale hulp | hulpprogramma* | hulpproject* | hulpgoederen |
      hulppakket* | hulporganisatie* | voedselhulp | humanitaire steun | humanitaire situatie |
      humanitaire crisis | humanitaire nood | humanitaire toegang | humanitaire zaken | humanitaire corridor* |
      opvang van vluchtelingen | vluchtelingenopvang | vluchtelingenhulp | vluchtelingenkamp* | heropbouw |
      wederopbouw* | driehoeks* | trilaterale samenwerking | zuid-zuid* | gemeenschapsontwikkeling |
      microkrediet* | microfinanciering | schenkingsakkoord* | schenkingsovereenkomst* | schenkingsverdrag* |
      stedenband* | zusterstad* | zustersteden | steden- en gemeenten* | ngo-samenwerking |
      niet-gouvernementele* | middenveld* | voedselhulp* | voedseldropping*
    `,
    listed: 'ontwikkeling | humanitair* | ngo | vluchtelingen | armoede | ngo*',
  },
  'human-rights': {
    label: 'mensenrechten',
    terms: `
      mensenrechten* | rechten van de mens | vrouwenrechten | rechten van vrouwen | rechten van de vrouw |
      kinderrechten | rechten van het kind | kinderbescherming | gendergelijkheid |
      gelijkheid van mannen en vrouwen | rechtsstaat | grondrechten | doodstraf | voorkoming van foltering |
      vrijheid van meningsuiting | bestrijding van racisme | gendergelijk* | verbod op foltering |
      vrouwenemancipatie | emancipatie van vrouwen | empowerment van vrouwen | positie van vrouwen |
      geweld tegen vrouwen | gendergeweld | gendergerelateerd* | lhbti* | lgbt* | rechten van minderheden |
      rechten van migranten | rechten van kinderen | rechten van inheemse* | rechten van homo* |
      kinderhuwelijken | fundamentele rechten | fundamentele vrijheden | burgerrechten | burgerlijke vrijheden |
      burgerlijke en politieke | persoonlijke vrijheden | vrije meningsuiting | racismebestrijding |
      strijd tegen racisme | strijd tegen discriminatie | strijd tegen antisemitisme | gelijke rechten |
      gelijke kansen | rechten van personen met een | personen met een handicap | overgangsjustitie |
      goed bestuur | democratisering | internationaal humanitair recht
    `,
    listed: 'vrouwen | gelijkheid | democratie | gender | handicap | discriminatie',
  },
};

/** How questions are asked in Dutch. */
const asking: Asking = {
  tells: `
    wie | wat | welke | welk | wanneer | waar | hoe | hoeveel | de | het | een | en | van | met | is | zijn | werd | tussen |
    heeft | hebben | ontmoette | over | voor | bij | op | aan | er | die | dat | ontmoet | sprak | nieuw | sinds | te | was | waren | waarover | waarom | hadden | werden | wordt | ging
  `,
  who: 'wie | met wie | door wie',
  when: 'wanneer | wnr | welke datum | op welke datum | welke dag | welke dagen | op welke dagen | welke data | op welke dag | datum van | datum | data van | tot wanneer | data | nieuwe datum | nieuwe data | volgende datum',
  howLong:
    'hoelang | hoe lang | hoe lang duurde | hoe lang duurt | duur van | duur | hoeveel dagen | hoeveel weken | duurde | duurt | geduurd',
  where:
    'waar | in welke stad | in welk land | waarheen | plaats van | op welke plaats | plaats | locatie | plek | op welke plek | welke plek',
  howMany: 'hoeveel | hoe veel | aantal | dodental | cijfers | statistieken | hoe vaak',
  howMuch: 'hoeveel kost | hoeveel kostte | hoe duur | welk bedrag | welke prijs | hoeveel geld | hoeveel euro',
  cues: {
    meet: `
      ontmoette | ontmoetten | ontmoet | ontmoeten | ontmoeting | ontmoetingen | sprak met | sprak | spraken | gesprek |
      gesprekken | gesproken | overleg | overlegde | overlegden | onderhoud | bijeenkomst | bijeenkomsten | vergadering |
      besprekingen | telefoneerde | belde | gebeld | telefoongesprek | ambtgenoot | treffen | telefonisch | telefoon | aan de telefoon | conversatie | audiëntie | top | dialoog | zag | gezien | onderhielden | ontmoetten elkaar | spreken | spreekt | praatte | praatten | aan de lijn | videogesprek | belden | bellen | zagen elkaar | troffen elkaar | belletje | belletjes | telefoontje | telefoontjes | telefoongesprekken | onderonsje | aan tafel | om tafel | om de tafel | rond de tafel | vergaderde | vergaderden | vergaderd | beraad | kennismaking | kennisgemaakt
    `,
    discuss: `waarover | waarover gaat | waarover gaan | waarover ging | waarover gingen | gaat het over | gaat over | gaan over | ging over | gingen over | besproken | bespraken | besprak | bespreken | bespreekt | spraken over | sprak over | gesproken over | praatten over | gepraat | hadden het over | ging het over | gingen de gesprekken over | agenda | op de agenda | kwam ter sprake | ter sprake | aan de orde | aan bod | aangekaart | in het teken van | in het teken staan van | stond centraal | stonden centraal | staat centraal | onderhandeld | onderhandelden | onderhandelen | over wat | over welke onderwerpen | waar ging het over | had het over | heeft het over | hebben het over | het gehad over | sprak zich uit over`,
    receive:
      'ontving | ontvangt | ontvangen | ontvingen | verwelkomde | verwelkomd | gastheer | onthaalde | gehost | ontvangst | verwelkomden | verwelkomt | verwelkoming | onthaal | op bezoek bij | langs bij | kwam langs | kwamen langs | komt langs | te gast bij | over de vloer | op audiëntie | in audiëntie',
    visit:
      'bezoek | bezoeken | bezocht | bezochten | bezoekt | bezoekers | bezoeker | reis | reizen | reisde | reist | werkbezoek* | staatsbezoek* | bracht een bezoek | verbleef | verblijf | bleef | bleven | blijft | uitgenodigd | uitnodiging | nodigde | nodigden | nodigt | handelsmissie* | zending',
    go: 'waarheen | waar naartoe | waarnaartoe | komt | komen | gaat | ga | vertrekt | vertrekken | vertrok | arriveert | arriveerde | aankwam | aankomt | vliegt | vloog | reist | reizen | reisde | reisden | afgereisd | ging | gaan | gegaan | kwam | kwamen | gekomen | aangekomen | naartoe',
    sign: 'ondertekende | ondertekenden | ondertekend | ondertekenen | ondertekent | tekende | tekenden | getekend | tekenen | tekent | gesloten | sloten | sloot | ondertekenaars van | zette zijn handtekening | zetten hun handtekening | zijn handtekening | hun handtekening | geratificeerd | bekrachtigd | in werking getreden | in werking treden | treedt in werking | traden in werking | trad in werking | inwerkingtreding | van kracht | aangenomen | ondertekenaar | ondertekenaars | in werking | ondertekening | handtekening | geparafeerd | parafeerden',
    agreement: `
      akkoord | akkoorden | overeengekomen | afgesproken | sprak af | spraken af | spreken af | afspraak | afspraken | overeenkomst | overeenkomsten | verdrag | verdragen | deal | deals | pact | protocol |
      protocollen | memorandum | memoranda | memorandum van overeenstemming | mou | mous | verklaring | intentieverklaring |
      samenwerkingsakkoord* | samenwerkingsovereenkomst* | nota | stappenplan | actieplan | contract | contracten | convenant* | memo | memo’s | document | documenten | docs | kwamen overeen | werden het eens | eens geworden | het eens
    `,
    agree:
      'overeengekomen | afgesproken | sprak af | spraken af | spreken af | kwamen overeen | werden het eens | eens geworden | het eens',
    signing:
      'ondertekening | ceremonie | plechtigheid | handtekening | handtekeningen | ondertekenaar | ondertekenaars',
    area: 'gebied | gebieden | domein | domeinen | terrein | terreinen | vlak | vlakken | sector | sectoren | thema’s | onderwerpen | samenwerkingsgebied*',
    cooperate:
      'samenwerking | samenwerken | werken samen | samenwerkt | samenwerkings* | partnerschap | partnerschappen | banden | betrekkingen | relaties | samen | werkt samen | werken | werkt met | werken met | samenwerkten | werkten samen',
    develop:
      'ontwikkelen | ontwikkelt | ontwikkeld | evolueren | evolueert | geëvolueerd | verlopen | verloopt | verbeteren | verslechteren | staat het met | loopt | lopen | gaat het met',
    cover:
      'dekt | dekken | omvat | omvatten | gaat over | inhoud | bevat | bevatten | behelst | voorziet | betreft | reikwijdte | wat staat er in | staat er in | ging over | gaan over | regelt | regelen | voorziet in | erin | wat staat erin | staat erin | inhoudt | houdt in | wat houdt',
    say: `
      zei | zeiden | zegt | zeggen | gezegd | citeer | citaat | citaten | verklaarde | verklaarden | verklaring |
      verklaringen | uitspraak | uitspraken | volgens | standpunt | commentaar | benadrukte | stelde | vertelde | reactie | reageerde | mening | vindt | vond van | beweerde | uitlatingen | interview | verklaart
    `,
    present:
      'aanwezig | aanwezigen | bijgewoond | bijwoonde | woonde | getuige | getuigen | bij was | erbij | vergezelde | vergezeld | vergezelden | begeleidde | begeleid | meegereisd | reisde mee | gingen mee | ging mee | gaat mee | gaan mee | gaat er mee | reist mee | reizen mee | meegaan | in het gezelschap | kwam mee | komt mee | komen mee | waren erbij | was erbij | in het bijzijn | bijzijn | delegatieleden | wie was bij | wie waren bij | wie was met | wie waren met | wie zat erbij | wie waren er | nog bij | in de delegatie | in zijn delegatie | was mee | waren mee | mee met | wie reisde mee | daarbij | waren daarbij | was daarbij',
    commit: `
      opvolging | follow-up | vervolg | vervolgstappen | belofte | beloften | beloftes | beloofd | beloofde | beloofden | toezegging |
      toezeggingen | toegezegd | gepland | plannen | volgende stappen | mechanisme | werkgroep | comité
    `,
    person: 'persoon | profiel | biografie | fiche',
    be: 'is | zijn | was | waren | bekleedt',
    role: 'rol | functie | ambt | positie | titel | leidt | geleid door | aan het hoofd van | hoofd van | baas van | chef van | verantwoordelijk voor',
    timeline: 'tijdlijn | chronologie | geschiedenis | overzicht in tijd | tijdslijn | chronologisch | op volgorde',
    news: 'nieuw | nieuws | nieuwe | recent | recente | laatste | laatst | actueel | updates | nieuwer | recenter',
    value: 'waarde | bedrag | kosten | kost | prijs | som | budget | begroting | kostte | omvang | volume',
  },
  company:
    'maakt deel uit | maken deel uit | maakte deel uit | maakten deel uit | deel uitmaken | deel zijn | deel aan de missie | deel aan de handelsmissie | reizen ook mee | aan het hoofd van een delegatie | delegatie bestaat uit | delegatie bestond uit',
  offices: {
    king: 'koning | emir | sultan | vorst | monarch | zijne majesteit | koninklijk | hoeder van de twee heilige moskeeën | beschermer van de twee heilige moskeeën',
    'crown-prince': 'kroonprins',
    pope: 'paus | heilige vader',
    president: 'president | presidente | presidenten | bondspresident',
    'prime-minister': 'premier | eerste minister | minister-president | bondskanselier | kanselier',
    'head-of-government': 'regeringsleider | regeringshoofd | hoofd van de regering',
    minister: 'minister | ministers | bewindsman | bewindsvrouw | minbuza | mindef | min',
    'state-secretary': 'staatssecretaris',
    ambassador: 'ambassadeur | ambassadrice | ambassadeurs',
    consul: 'consul | consul-generaal',
    attache: 'militair attaché | militaire attaché | defensieattaché | defensie-attaché | politieattaché | attaché',
    'chief-of-staff':
      'stafchef | chef-staf | legerchef | opperbevelhebber | legerleider | chef van het leger | chef defensie',
    'inspector-general': 'inspecteur-generaal | inspecteur generaal',
    'director-general': 'directeur-generaal | directeur generaal | politiechef | hoofd van de politie',
    commander: 'commandant | bevelhebber',
    general: 'generaal | luitenant-generaal | korpsgeneraal | legerkorpsgeneraal | generaal-majoor',
    governor: 'gouverneur | wali',
    speaker: 'voorzitter | kamervoorzitter',
    spokesperson: 'woordvoerder | woordvoerster',
    envoy: 'gezant | afgezant | vertegenwoordiger',
    prosecutor: 'procureur | procureur-generaal | officier van justitie',
    'foreign-affairs': 'buitenlandse zaken | buitenlandse betrekkingen | buitenlandminister | minbuza | buza | bz',
    interior: 'binnenlandse zaken',
    defence: 'defensie | landsverdediging | nationale verdediging | mindef',
    justice: 'justitie',
    finance: 'financiën | economie',
    trade: 'handel | buitenlandse handel',
    agriculture: 'landbouw',
    energy: 'energie | elektriciteit',
    transport: 'vervoer | infrastructuur | mobiliteit',
    health: 'gezondheid | volksgezondheid',
    education: 'onderwijs',
    culture: 'cultuur',
    water: 'water | waterstaat',
    'armed-forces':
      'krijgsmacht | strijdkrachten | koninklijke strijdkrachten | gewapende strijdkrachten | leger | far',
    police: 'politie',
    'national-security': 'nationale veiligheid | territoriale bewaking | dgsn | dgst',
    parliament: 'parlement | tweede kamer | kamer | senaat',
  },
  concepts: {
    death:
      'dood | doden | dode | stierf | stierven | gestorven | overleden | omgekomen | kwamen om | slachtoffers | verdronken | dodental',
    injury: 'gewond | gewonden | verwond',
    boat: 'boot | boten | schip | schepen | vaartuig | bootje',
    rescue: 'redding | reddingen | gered | redden | redde | reddingsoperatie* | reddingsactie*',
    migrant: 'migrant | migranten',
    arrest: 'arrestatie | arrestaties | gearresteerd | aangehouden | opgepakt',
    weapon: 'wapen | wapens | militair materieel | wapentuig',
    aircraft: 'vliegtuig | vliegtuigen | helikopter*',
    drone: 'drone | drones',
    tomb: 'graf | graven | graftombe* | mausoleum',
    school: 'college | school | academie | universiteit',
    port: 'haven | havens',
    delegation: 'delegatie | delegaties',
    embassy: 'ambassade | consulaat',
    threat: 'dreiging | dreigingen | bedreiging | bedreigingen',
    nuclear: 'nucleair | nucleaire | kern*',
    refugee: 'vluchteling | vluchtelingen',
    citizen: 'burger | burgers | onderdanen | staatsburgers',
    tragedy: 'tragedie | tragedies | ramp | ongeluk | schipbreuk | kapseisde | gekapseisd | kapseizen',
    network: 'netwerk | netwerken | bende | bendes',
    sale: 'verkoop | verkopen | verkoopt | verkocht | verkochten | aankoop | kopen | koopt | kocht | gekocht | levering',
    'strategic-partnership': 'strategisch partnerschap | strategische partnerschappen',
    'in-force': 'van kracht | in werking | inwerkingtreding | geldt het al | geldt dat al | geldt het nu | al geldig',
  },
  periods: {
    'this-week': 'deze week',
    'last-week': 'vorige week | afgelopen week',
    'this-month': 'deze maand',
    'last-month': 'vorige maand | afgelopen maand',
    'this-year': 'dit jaar',
    'last-year': 'vorig jaar | afgelopen jaar',
    'next-week': 'volgende week | komende week',
    'next-month': 'volgende maand | komende maand',
    'next-year': 'volgend jaar | komend jaar',
  },
  onceAgain: 'opnieuw | weer | nogmaals | nog eens | wederom',
  modes: {
    phone:
      'telefoongesprek | telefoongesprekken | telefoontje | telefoontjes | belletje | belletjes | per telefoon | telefonisch | telefonische | aan de telefoon | telefoneerde | telefoneerden | gebeld | belde | belden | aan de lijn',
    video:
      'videogesprek | videogesprekken | videovergadering | videovergaderingen | videoconferentie | videoconferenties | videobijeenkomst | videobijeenkomsten | per video | via video | online overleg | online gesprek | online gesprekken | virtuele ontmoeting | virtuele ontmoetingen',
    'in-person':
      'in persoon | in levenden lijve | persoonlijke ontmoeting | persoonlijke ontmoetingen | onder vier ogen',
  },
  stages: {
    coming:
      'gepland | geplande | verwacht | verwachte | komende | aankomende | volgende | aanstaande | toekomstige | gaat bezoeken | gaat ontmoeten | gaat tekenen | zal bezoeken | zal ontmoeten | zal ondertekenen | op komst',
    denied:
      'ontkend | ontkende | ontkent | ontkenning | afgelast | afgelaste | geannuleerd | geannuleerde | ging niet door | uitgesteld',
    pending:
      'nog niet getekend | nog niet ondertekend | niet ondertekend | niet getekend | nog te tekenen | in onderhandeling',
  },
  since: 'sinds | sedert | na | vanaf',
  until: 'tot | voor',
  at: 'in | te | bij | naar | voor de kust van | nabij | op',
  numbers: `
    twee | drie | vier | vijf | zes | zeven | acht | negen | tien | elf | twaalf | dertien | veertien | vijftien |
    zestien | zeventien | achttien | negentien | twintig | dertig | veertig | vijftig | zestig | zeventig | tachtig |
    negentig | honderd | honderden | duizend | duizenden | miljoen | miljard | tiental | tientallen | dozijn
  `,
  currencies:
    'shilling | naira | cedi | ariary | peso | pesos | dinar | dinars | zloty | srd | kronen | rupiah | gulden | dollar | dollars | euro | euro’s | dirham | dirhams | roepie | roepies | pond | riyal* | yuan | yen | frank | ponden | roebel*',
  attends:
    'nog meer bij | nog bij | was er bij | waren er bij | is er bij | zijn er bij | er bij was | er bij waren | er allemaal bij | deel | nam deel | namen deel | neemt deel | nemen deel | deelgenomen | deelnemen | deelnamen | deelnemers | deed mee | deden mee | doet mee | doen mee | meegedaan | aanwezigheid',
  followUps:
    'en | en met | en over | en in | en de | en het | hoe zit het met | met | alleen met | enkel met | ook | in',
  more: 'meer | nog meer | toon meer | meer tonen | laat meer zien | meer zien | nog | verder | volgende | de volgende | volgende pagina | ga verder | ga door | doorgaan | de rest | en de rest | toon alles | alles tonen | laat alles zien | allemaal | wie nog | wie nog meer | en wie nog | wie anders | nog iemand | iemand anders | met wie nog | wat nog | wat nog meer | en wat nog | nog iets | iets anders | andere | anderen | de anderen | en de anderen | is dat alles | was dat alles | zijn er meer | zijn er nog',
  newer:
    'nieuwer | iets nieuwers | recenter | iets recenters | is er iets nieuwers | is er iets recenters | is er iets recenter | nog iets nieuwers | en sindsdien | sindsdien | en sedertdien',
  inLanguage: {
    en: 'in het engels',
    fr: 'in het frans',
    nl: 'in het nederlands | nederlands',
    es: 'in het spaans',
    de: 'in het duits',
    ar: 'in het arabisch',
  },
  standIns: 'hij | ie | hem | zijn | zij | ze | haar | hun | hen | er | daar | dat | dit | deze | die',
  opensQuestion: 'wat | welk | welke | hoe | waarom | waarover | heeft | hebben',
  whoActs: 'hij | ie | zij | ze',
  next: 'daarna | erna | en toen | hierna | nadien | vervolgens | wat volgt | volgt er | wat volgt er | wat nu',
  greetings: 'hallo | hoi | dag | goedemorgen | goedemiddag | goedenavond | bedankt | dank je | dank u | test',
  courtesies: `
    hoi hoi | hallo allemaal | dag allemaal | hoi allemaal | hallo iedereen | goedendag | goeiedag | goeiemorgen | goeiemiddag | goeienavond | goede morgen | goede middag | goede avond | goedenacht | morgen allemaal | beste coop | beste collega’s | beste collegas | beste allemaal | beste | dag coop | fijne dag | fijne dag nog | prettige dag | prettige avond | fijne avond | alles goed | hoe gaat het | groeten | groetjes | groet | mvg | met vriendelijke groet | met vriendelijke groeten | vriendelijke groeten |
    bedankt | dank | dankje | dankjewel | dankuwel | dank je | dank u | dank je wel | dank u wel | hartelijk dank | hartelijk bedankt | veel dank | heel erg bedankt | heel hartelijk dank | bij voorbaat dank | alvast bedankt | alvast dank | alvast hartelijk dank | nogmaals bedankt | nogmaals dank | bedankt voor je hulp | bedankt voor de hulp | thx | merci | thanks |
    aub | avb | asjeblieft | alsjeblieft | alstublieft | a.u.b. | svp | graag | dringend | heel dringend | spoed | met spoed | het is dringend | zo snel mogelijk | zsm | snel | even snel | heel even | even | als het kan | als dat kan | als je kan | als je tijd hebt | indien mogelijk | wanneer je tijd hebt | sorry | sorry dat ik stoor | excuseer | excuses | pardon | neem me niet kwalijk | vraagje | een vraagje | klein vraagje | kort vraagje | snelle vraag | korte vraag | een vraag | een korte vraag | nog een vraag | nog een vraagje | nog één vraag | andere vraag | domme vraag | ik heb een vraag | ik heb een vraagje | ik had een vraag | ik had een vraagje | ter info | ok | oké | oke | goed | prima | super | fijn | mooi | perfect | ah | oh | eh | ehm | hm | trouwens | zeg | nou | dus |
    kun je | kunt u | kan je | kan u | kunnen jullie | kunnen we | zou je | zou u | zouden jullie | wil je | wilt u | zou je kunnen | zou u kunnen | kan iemand | kun je zeggen | kunt u zeggen | kan je zeggen | kan u zeggen | kan iemand zeggen | kun je me zeggen | kunt u me zeggen | kan je me zeggen | kun je mij zeggen | me zeggen | mij zeggen | ons zeggen | me vertellen | mij vertellen | ons vertellen | mij laten weten | me laten weten | laten weten | me helpen | mij helpen | even zeggen | even kijken | even checken | voor mij nakijken | voor me opzoeken | me eraan herinneren | mag ik weten | mag ik vragen | mag ik | weet je | weet jij | weet u | weten jullie | weet iemand | weten we | weten wij | weet je toevallig | enig idee | heb je een idee | heb je enig idee | heeft iemand een idee | ik wil weten | ik wil graag weten | ik zou graag weten | ik zou willen weten | ik moet weten | ik vraag me af | ik vroeg me af | ik zoek | ik ben op zoek naar | ben op zoek naar | ik ben benieuwd | benieuwd | zeg me | zeg eens | zeg mij | vertel me | vertel mij | vertel eens | laat me weten | laat mij weten | help me | help mij | herinner me | geef me | geef mij | toon me | toon mij | laat me zien | laat zien | ik ben vergeten | ik weet niet meer | ik weet het niet meer | voor mij | voor me | mijn baas vraagt | de baas vraagt | de minister vraagt | de ambassadeur vraagt | voor een nota | voor mijn nota | kun je vertellen | kunt u vertellen | kan je vertellen | kan iemand vertellen | kun je nakijken | kun je opzoeken | kunt u nakijken | kunt u opzoeken |
    klopt het dat | klopt dat | klopt het | is het waar dat | is het juist dat | is dat waar | is dat juist | kun je bevestigen dat | kunt u bevestigen dat | kan iemand bevestigen dat | ik heb gelezen dat | ik las dat | ik heb gehoord dat | ik hoorde dat | naar verluidt | het is voor een nota | is voor een nota
  `,
  help: 'help | hulp | wat kun je | wat kan je | hoe werkt dit | wat kan ik vragen',
  filler: `
    nam | namen | neemt | nemen | deed | deden | doet | iem | iemand | ff | mss | iets |
    jaar | begint | begon | beginnen | start | belangrijkste | kern | voornaamste | jaren |
    bestaande | anders | maakten | maakte | maken | gemaakt | zat | zaten | uit | af | heen | leverde | leverden | op |
    onlangs | recent | recentelijk | plaatsgevonden | plaatsvond | vond plaats | officieel | officiële | aub | ff | mss | zn | coop | toon | geef | lijst | vertel | zoek | me | mij | ons | alle | alles | iets | graag | alsjeblieft | informatie | info |
    artikel | artikelen | welke | welk | wat | hoe | waarom | heeft | hebben | had | hadden | werd | werden | wordt | worden | er | is | zijn |
    gebeurde | gebeurd | gebeurt | tussen | over | van | de | het | een | en | of | in | op | aan | bij | te | tot | met | door | voor | met | ik | wij | jij | u |
    je | niet | ook | die | dat | dit | deze | geweest | vond | vonden | plaats | wel | andere | om | als | was | waren | ooit | vielen | vallen | viel | kwam | kwamen | ging | gaat | staat | stond | gebeurden | precies | allemaal | mag | moet | zou | zal | zullen | gezamenlijk | samen | nog | meer | veel | per | genoemd | vermeld | vermeldt | noem | noemt | betreffende | betrokken | betrekking | resultaat | resultaten | uitkomst | leg uit | uitleggen | iemand | niemand | iedereen | mensen | ding | dingen | woord | woorden | echt | alleen | zomaar | wil | wilt | zoeken | samenvatting | samenvatten | gemeld | bericht | berichten | elk | elke | zelfde | beide | officieel | officiële | momenteel | nu | al | reeds | bestaat | bestaan | bekend | weten | weet | kan | kunnen | gerapporteerd | sprake | deed | doen | doet | trad | treedt | traden | namens | wonen | woont | lang | groot | hoog | hoe lang | gaf | geeft | onder andere | sprake van | wat voor | soort | heen | status | stand van zaken | besproken | bespraken | bespreken | in totaal | volgens | blijkbaar | trouwens | eigenlijk | kant | gaven | gegeven | leider | leiders | elkaar | mekaar | waaraan | uitkomsten | uitgekomen | exact
  `,
  filters: {
    from: 'van | vanaf',
    to: 'tot',
    country: 'land',
    lang: 'taal',
    area: 'gebied',
    outlet: 'krant | medium',
    person: 'persoon',
    strict: 'strikt | precies',
  },
  yes: 'ja | aan',
  no: 'nee | neen | uit',
};

/** The words of Dutch answers. */
const labels: Labels = {
  locale: 'nl',
  direction: 'ltr',
  comma: ', ',
  semicolon: '; ',
  colon: ': ',
  statuses: {
    signed: 'ondertekend',
    held: 'vond plaats',
    agreed: 'overeengekomen',
    pledged: 'beloofd',
    discussed: 'besproken',
    proposed: 'voorgesteld',
    may: 'mogelijk',
    planned: 'gepland',
    expected: 'verwacht',
    denied: 'ontkend',
    historical: 'eerder, als achtergrond',
  },
  kinds: {
    meeting: 'ontmoeting',
    visit: 'bezoek',
    agreement: 'akkoord',
    cooperation: 'samenwerking',
    statement: 'uitspraak',
  },
  modes: { 'in-person': 'ter plaatse', phone: 'per telefoon', video: 'per video' },
  headings: {
    meetings: { one: '{count} ontmoeting', other: '{count} ontmoetingen' },
    visits: { one: '{count} bezoek', other: '{count} bezoeken' },
    agreements: { one: '{count} akkoord', other: '{count} akkoorden' },
    scope: { one: 'Wat {count} akkoord omvat', other: 'Wat {count} akkoorden omvatten' },
    areas: { one: '{count} samenwerkingsgebied', other: '{count} samenwerkingsgebieden' },
    statements: { one: '{count} uitspraak', other: '{count} uitspraken' },
    actor: { one: '{count} fiche', other: '{count} fiches' },
    office: { one: '{count} ambtsdrager, per bron', other: '{count} ambtsdragers, per bron' },
    timeline: { one: 'Tijdlijn, {count} regel', other: 'Tijdlijn, {count} regels' },
    news: { one: '{count} nieuw bericht', other: '{count} nieuwe berichten' },
    commitments: { one: '{count} vervolgstap of belofte', other: '{count} vervolgstappen en beloften' },
    present: { one: 'Wie aanwezig was, {count} akkoord', other: 'Wie aanwezig was, {count} akkoorden' },
    signatories: { one: 'Wie ondertekende, {count} akkoord', other: 'Wie ondertekende, {count} akkoorden' },
    amounts: { one: '{count} passage noemt een cijfer', other: '{count} passages noemen een cijfer' },
    about: { one: 'In het archief, {count} vermelding', other: 'In het archief, {count} vermeldingen' },
    passages: { one: '{count} passage', other: '{count} passages' },
  },
  dateNotStated: 'datum niet vermeld',
  yearNotStated: '{date}, jaar niet vermeld',
  dateQuoted: '“{words}”, datum niet vermeld',
  until: 'tot {date}',
  from: 'vanaf {date}',
  about: 'rond {date}',
  uncertain: '{date} (onzeker)',
  undated: 'Zonder datum',
  undatedBand: 'Zonder datum: er is geen volledige datum vermeld, dus dit staat niet op volgorde van tijd',
  quoted: '“{words}”',
  alsoIn: 'ook in: {sources}',
  noTitle: 'artikel zonder titel',
  parties: 'partijen: {names}',
  signatories: 'ondertekenaars: {names}',
  signatoriesNotNamed: 'ondertekenaars: niet genoemd',
  witnesses: 'getuigen: {names}',
  covers: 'omvat: {words}',
  followUp: 'opvolging: {words}',
  onMarginsOf: 'gelegenheid: {words}',
  areas: 'gebieden: {names}',
  speaker: 'gezegd door {name}',
  articleVoice: 'in de woorden van het artikel',
  writtenAs: 'geschreven als: {names}',
  role: '{name}: {role}',
  notNamed: 'niet genoemd',
  otherDates: 'volgens andere bronnen: {dates}',
  showingResultsFor: 'resultaten voor {names}',
  severalNamed: 'meerdere actoren passen bij “{words}”: {names}',
  understood: 'begrepen: {what}',
  deniedCount: 'ontkend: {count}',
  takenFromThread: 'uit deze draad: {what}',
  alsoAnswered: 'hieronder ook beantwoord: {what}',
  sameArticle: 'gemeld in hetzelfde artikel als een ontmoeting of bezoek van {names}',
  undatedLeftOut: 'zonder datum of buiten de periode, niet getoond: {count}',
  notLookedThrough: 'artikelen die sinds een update nog niet opnieuw zijn doorgenomen, er kan iets ontbreken: {count}',
  noJudgement: 'hoe betrekkingen zich ontwikkelen moet een mens beoordelen; dit is wat wordt gemeld',
  onlyFirst:
    'de eerste {shown} van {count}; noem een persoon, een land, een gebied of een periode om de andere te zien',
  officeOrderUnknown: 'wie eerst kwam is niet bekend: de artikelen vermelden geen datum',
  filterUnknown: 'niet begrepen en weggelaten: {words}',
  nearest: 'Het dichtst erbij: {what}',
  refusals: {
    notInArchive: 'Niet in het archief: {what}.',
    onlyFurniture: '{what}: alleen in de omlijsting van een pagina (menu, ticker, verwante koppen), in geen artikel.',
    neverTogether: 'Geen artikel noemt beide: {what}.',
    notThat: 'Wel vermeld, maar dit niet: {what}.',
    noMeeting: 'Wel vermeld, maar zo’n ontmoeting wordt niet gemeld: {what}.',
    noVisit: 'Wel vermeld, maar zo’n bezoek wordt niet gemeld: {what}.',
    noAgreement: 'Wel vermeld, maar zo’n akkoord wordt niet gemeld: {what}.',
    noArea: 'Wel vermeld, maar zo’n samenwerking wordt niet gemeld: {what}.',
    noStatement: 'Wel vermeld, maar zo’n uitspraak wordt niet gemeld: {what}.',
    noOffice: 'Geen artikel zegt wie dit ambt bekleedt: {what}.',
    noDate: 'Wel vermeld, maar er staat geen datum bij.',
    noPlace: 'Wel vermeld, maar er staat geen plaats bij.',
    noDuration: 'Wel vermeld, maar er staat niet bij hoelang het duurt.',
    noNumber: 'Wel vermeld, maar er staat geen aantal bij.',
    noAmount: 'Wel vermeld, maar er staat geen bedrag bij.',
    noNames: 'Wel vermeld, maar wie ondertekende staat er niet. Partijen: {what}.',
    noWitnesses: 'Wel vermeld, maar wie aanwezig was staat er niet.',
    notInPeriod: 'Niets met een datum in die periode; zonder datum of erbuiten: {count}.',
    nothingNew: 'Niets nieuws sinds {date}.',
    greeting: 'Vraag me wie wie ontmoette, wat er werd ondertekend of welke gebieden werden besproken.',
    unclear: 'Ik heb de vraag niet begrepen.',
    unclearWith: 'Ik heb de vraag niet begrepen; wat ik herkende: {what}.',
    nobodyKnown: 'Daar wordt geen persoon, land of gebied genoemd dat het archief kent.',
    emptyArchive: 'Het archief bevat nog geen artikelen.',
  },
  reasons: {
    told: '{words}',
    'fetching-off':
      'ophalen van het web staat uit: een beheerder zet het aan met COOP_FETCH=on; of bewaar de pagina als .html of de tekst als .txt, en voeg dat bestand toe',
    'no-address': 'dit is geen adres op het web',
    scheme: 'Coop haalt alleen http en https op',
    password: 'het adres bevat een gebruikersnaam of wachtwoord',
    port: 'het adres noemt een poort, en Coop gebruikt alleen de gewone',
    'not-public': 'dit is geen adres van het openbare web',
    'leads-to': 'het leidt naar {address}: {because}',
    'leads-on': 'het verwijst meer dan {most} keer door',
    slow: 'het antwoord bleef te lang uit: probeer het later opnieuw',
    type: 'het is {type}, en Coop leest webpagina’s, feeds en platte tekst',
    answered: 'de server antwoordde {status}',
    hidden:
      'de server antwoordde {status} en toont dit niet aan Coop: bewaar de pagina als .html en voeg dat bestand toe',
    missing: 'de server antwoordde {status}, die pagina bestaat niet: controleer het adres',
    gone: 'de server antwoordde {status}, dit is voorgoed weggehaald',
    often: 'de server antwoordde {status}, er wordt te vaak gevraagd: probeer het later opnieuw',
    failing: 'de server antwoordde {status} en heeft zelf een storing: probeer het later opnieuw',
    'too-large': 'het is groter dan {most} MB, te veel voor een artikel',
    'unknown-name': 'de naam van de server is niet bekend: controleer het adres',
    unreached: 'het kon niet worden opgehaald ({words})',
    'nothing-sent': 'de server stuurde niets',
    'no-feed': 'dit is geen feed',
    'only-feed': 'dit is een feed en geen artikel',
    'broken-feed': 'dit is een feed die niet te lezen is: afgebroken of beschadigd',
    'front-page': 'dit is de voorpagina van een site en geen artikel; voeg de feed toe om de site te volgen: {address}',
    robots: 'robots.txt staat Coop niet toe dit op te halen',
    'robots-unknown': 'robots.txt is nu niet op te vragen, dus er wordt niets opgehaald: Coop vraagt het later opnieuw',
    'not-text': 'dit is geen tekst (het bevat NUL-bytes): bewaar het artikel als platte tekst',
    garbled: 'de letters ervan zijn niet te lezen, het staat in een oude codering: sla het op als UTF-8',
    empty: 'het is leeg',
    'file-too-large':
      'het is {size} MB groot en {most} MB is de grens: een artikel is veel korter; knip het in artikelen',
    'no-text': 'er staat geen tekst in',
    'too-long': 'de tekst telt {size} tekens en {most} is de grens: knip hem in artikelen',
    'no-date': 'de kop zegt published: {words}, en dat is geen datum: schrijf 2025-03-04, 2025-03 of 2025',
    'date-ahead': 'de datum van publicatie, {date}, moet nog komen en wordt niet geloofd',
    'little-text': 'er staat te weinig tekst in om de taal te herkennen: voeg het hele artikel toe',
    'unknown-language': 'de taal is niet te herkennen; Coop leest {languages}',
    'other-language': 'het is geschreven in een taal die Coop niet leest ({language}); Coop leest {languages}',
    'no-article': 'er is geen artikel in de pagina gevonden: bewaar de tekst als .txt',
    wall: 'de site toont het alleen aan wie inlogt: sla de pagina op als .html en voeg dat bestand toe; wat het archief ervan heeft blijft',
    'broken-page': 'de pagina kon niet worden ontleed ({words}): bewaar de tekst als .txt',
    'many-tags': 'de pagina heeft {size} tags en {most} is de grens: bewaar het artikel als .txt',
    deep: 'de tags van de pagina zijn meer dan {most} diep genest: bewaar het artikel als .txt',
    removed: 'het is op {day} verwijderd en blijft weg; om het terug te halen: {undo} {name}',
    busy: 'het archief was bezet door een ander proces: probeer het zo opnieuw',
    stopping: 'Coop werd gestopt voordat het gelezen was: voeg het opnieuw toe zodra Coop terug is',
    fault: 'Coop liep erop vast ({words}): meld het met het artikel erbij',
  },
  tryThese: 'Probeer: {questions}',
  coverage: {
    articles: { one: '{count} artikel', other: '{count} artikelen' },
    dated: 'verschenen van {earliest} tot {latest}',
    datedAlike: 'verschenen: {day}',
    noneDated: 'geen publicatiedata bekend',
    undated: { one: '{count} zonder datum', other: '{count} zonder datum' },
  },
  suggestions: {
    whoMet: 'wie ontmoette {name}?',
    agreements: 'akkoorden {a} {b}',
    area: 'samenwerking {area}',
    person: 'wie is {name}?',
    visits: 'wie bezocht {a}?',
  },
  help: [
    'wie ontmoette Hammouchi? · heeft Bajwa Loudiyi ontmoet?',
    'akkoorden Marokko Pakistan · wat omvat het memorandum? · wie was aanwezig bij de ondertekening?',
    'samenwerkingsgebieden Marokko Pakistan · samenwerking cyberveiligheid · terrorisme: wie zei wat',
    'wie is Loudiyi? · wie is inspecteur-generaal van de Marokkaanse strijdkrachten?',
    'tijdlijn Marokko Pakistan · wat is er nieuw sinds maandag',
    'filters: from:2025-01 to:2025-06 country:pk lang:fr area:cybersecurity outlet:"…" person:"…" strict:yes',
  ],
};

export const nl: Language = {
  code: 'nl',
  name: 'Nederlands',
  direction: 'ltr',
  stemmer: 'dutch',
  stopWords:
    'eerst | eerder | daarna | aansluitend | vervolgens | nadien | de | het | een | en | of | maar | want | dus | van | in | op | aan | met | voor | door | bij | naar | uit | over | om | onder | tegen | tussen | tot | na | te | er | die | dat | dit | deze | wat | wie | waar | wanneer | hoe | waarom | welke | welk | ik | jij | je | u | hij | zij | ze | wij | we | jullie | hun | haar | zijn | mijn | ons | onze | hem | hen | is | was | waren | ben | bent | word | wordt | worden | werd | werden | geworden | heb | hebt | heeft | hebben | had | hadden | zal | zullen | zou | zouden | kan | kunnen | kon | moet | moeten | mag | niet | geen | ook | nog | al | dan | als | toen | zo | zoals | ja | nee | wel | meer | zich | zelf | veel | daar | hier | verder | daarnaast | tevens | voorts | vervolgens | daarna | nadien | aansluitend | intussen | ondertussen | inmiddels | eerder | later | bovendien | daarbij | nu | overigens | zopas | onlangs | hierna | hierop | hiermee | hiervoor | hierbij | hierover | hieraan | hierdoor | hieruit | hiertoe | hierin | hiervan | hiertegen | daarop | daarover | daarmee | daaraan | daardoor | daaruit | daartoe | daarin | daarvan | daartegen | daarom | daarentegen | daarvoor | daarnaartoe | vandaar | waarna | waarop | waarmee | naderhand | voorafgaand | zodoende | uiteindelijk | aanvankelijk | oorspronkelijk | tegelijk | tegelijkertijd | gelijktijdig | recent | recentelijk | momenteel | zojuist | toch | niettemin | desondanks | desalniettemin | desgevraagd | eindelijk | ten slotte | tenslotte | officieel | persoonlijk | informeel | formeel | uitgebreid | kortweg | kortom | traditiegetrouw | traditioneel | gewoontegetrouw | allereerst | uiteraard | natuurlijk | vanzelfsprekend | diezelfde | onverwacht | onverwachts | verrassend | gelukkig | helaas | meestal | doorgaans | gewoonlijk | vaak | soms | tussendoor | terzijde | plots | plotseling | direct | rechtstreeks | onmiddellijk | meteen | spontaan | afsluitend | tussentijds | achtereenvolgens | respectievelijk | afzonderlijk | apart | gezamenlijk | samen | beurtelings | eensgezind | unaniem | aldus | alsnog | evenwel | echter | immers | immer | sindsdien | destijds | indertijd | voorheen | vroeger | weldra | spoedig | binnenkort | gaandeweg | geleidelijk | jaarlijks | maandelijks | wekelijks | dagelijks | bijgevolg | derhalve | dientengevolge | anderzijds | enerzijds | ondanks | opmerkelijk | opvallend | concreet | symbolisch | blijkbaar | kennelijk | vermoedelijk | waarschijnlijk | mogelijk | wellicht | misschien | feitelijk | inderdaad | eveneens | evenzo | net als | zelfs | nogmaals | opnieuw | wederom | andermaal',
  abbreviations:
    'dhr | mw | mevr | dr | prof | ir | mr | drs | ing | gen | lt | kol | kap | min | amb | st | nr | blz | bijv | bv | o.a | d.w.z | enz | jan | feb | mrt | apr | jun | jul | aug | sept | sep | okt | nov | dec | ca | vgl | resp | t.a.v | m.b.t | z.k.h | h.k.h | z.m | jl | a.s | nl',
  indefinite: 'een van | een aantal | een reeks | een | enkele | verschillende | sommige | diverse | meerdere | hoge',
  compounds: true,
  participleLast: true,
  attributiveEndings: 'e',
  pluralVerbs: 'en',
  was: 'was | waren | werd | werden',
  articles: "de | het | een | 't | zijn | haar | hun | deze | dit | die",
  received: { one: 'hem | haar', many: 'hen' },
  pronouns: {
    person: 'hij | zij | ze',
    people: 'zij | beiden | de twee | ze | de drie | alle drie',
    both: 'de twee | beide | de beide | de drie | alle drie',
    object: 'hem | haar',
    possessive: 'zijn | haar | hun',
    own: 'ik | we | wij',
    ours: 'mijn | ons | onze',
  },
  particles:
    "al | el | della | dello | delle | degli | dalla | ul | ad | as | an | ar | az | ash | at | bin | bint | ben | ibn | ould | abu | abou | abdel | abd | van | de | der | den | 't | ter | ten | te | op | von | du | la | le | del | da | dos | di | d' | oglu | ogly | uulu | kyzy | qizi | wa",
  tellingParticles: 'al | el | ben | bin | ibn | ould | abdel | abdul | abu',
  descents: 'bin | ben | ibn | bint | ould',
  pluralEndings: 's | en',
  honorifics:
    'sir | vrouw | echtgenote | echtgenoot | dhr | mevr | mevrouw | meneer | de heer | mw | dr | prof | professor | ir | ing | drs | z e | h e | ayatollah | zijne excellentie | hare excellentie | zijne majesteit | hare majesteit | z k h | sjeik | sheikh | lalla | moulay | sidi | jonkheer | baron',
  roles: [
    {
      sector: 'ANY',
      words:
        'functionaris | topfunctionaris | leider | gastheer | gastvrouw | gast | bezoeker | bezoekster | hoofd | chef | ambtgenoot | collega | ambtsgenoot | evenknie | counterpart | bewindsman | bewindsvrouw | bewindspersoon | vertegenwoordiger | diplomaat',
    },
    {
      sector: 'GOV',
      words:
        'ministers presidenten | minister presidenten | *minister | *ministers | first lady | kremlleider | kremlinleider | kremlbaas | kremlinbaas | groothertog | groothertogin | keizer | keizerin | paus | regeringschef | deelstaatpremier | partijleider | gedeputeerde | schepen | gezaghebber | ondervoorzitter | europees commissievoorzitter | commissievoorzitter | commissievoorzitster | europese raadsvoorzitter | raadsvoorzitter | eu-voorzitter | parlementsvoorzitster | afdelingsvoorzitter | unievoorzitter | partijvoorzitter | vicevoorzitter | administrateur generaal | afdelingshoofd | ondersecretaris generaal | permanente vertegenwoordiger | premier | minister president | vicepremier | vice premier | eerste minister | vice eersteminister | staatssecretaris | president | vicepresident | koning | koningin | kroonprins | prins | prinses | emir | sultan | kanselier | bondskanselier | gouverneur | burgemeester | *burgemeester | bondspresident | commissaris | *commissaris | commissarissen | eurocommissarissen | eurocommissaris | ambassadeur | ambassadrice | ambassadeurs | *gezant | *gezanten | *onderhandelaar | speciaal gezant | permanent vertegenwoordiger | hoge vertegenwoordiger | buitenlandchef | afgezant | onderminister | adjunct minister | viceminister | zaakgelastigde | consul | consul generaal | secretaris generaal | directeur generaal | directeur | adviseur | veiligheidsadviseur | woordvoerder | woordvoerster | topdiplomaat | regeringsleider | staatshoofd | buitenlandminister | topambtenaar | wethouder | districtscommissaris | monarch | vorst | wali | delegatieleider | onderhandelaar | kabinetschef | procureur generaal | voorzitter | informateur | regeringscommissaris | coördinator',
    },
    {
      sector: 'MIL',
      words:
        'generaal | luitenant generaal | generaal majoor | brigadegeneraal | kolonel | luitenant kolonel | majoor | kapitein | luitenant | admiraal | vice admiraal | schout bij nacht | commandant | commandant der strijdkrachten | *stafchef | *legerchef | *machtchef | *marinechef | *attaché | legerleider | inspecteur generaal | opperbevelhebber | maarschalk | bevelhebber | defensieattaché | chef van de generale staf | chef defensie | commandeur',
    },
    {
      sector: 'COP',
      words:
        'politiechef | korpschef | hoofdcommissaris | commissaris generaal | directeur generaal van de nationale veiligheid | inspecteur generaal van politie | politiecommissaris | veiligheidschef | hoofd van de politie',
    },
    { sector: 'SPY', words: 'inlichtingenchef | hoofd van de inlichtingendienst | spionagechef' },
    {
      sector: 'JUD',
      words: 'rechter | procureur | officier van justitie | opperrechter | magistraat | federaal procureur',
    },
    {
      sector: 'LEG',
      words:
        'kamerlid | tweede kamerlid | senator | parlementslid | volksvertegenwoordiger | raadslid | provincieraadslid | oppositielid | assembleevoorzitter | kamervoorzitter | parlementsvoorzitter | europarlementariër | senaatsvoorzitter | fractievoorzitter | statenlid | statenvoorzitter | assembleelid | parlementariër',
    },
    {
      sector: 'JRN',
      words: 'journalist | journaliste | correspondent | verslaggever | analist | deskundige | expert | onderzoeker',
    },
    {
      sector: 'BUS',
      words:
        'ceo | topman | topvrouw | bestuursvoorzitter | ondernemer | zakenman | zakenvrouw | oprichter | bestuurder',
    },
    { sector: 'EDU', words: 'rector | rector magnificus | collegevoorzitter | conrector | hoogleraar | decaan' },
  ],
  offices: [
    'president | staatshoofd',
    'koning | vorst',
    'premier | minister president | eerste minister | regeringsleider | bondskanselier',
    'minister van buitenlandse zaken | buitenlandminister | buitenlandchef',
  ],
  lesser: 'vice | onder | adjunct | plaatsvervangend | viceminister',
  portfolio:
    'inclusie | middenstand | langdurige zorg | noordzee | wonen | omgeving | grootstedenbeleid | ouderen | kinderrechten | inburgering | belastingen | fraudebestrijding | overheidsbedrijven | ambtenarenzaken | institutionele hervormingen | hervormingen | telecom | verkeer | openbaar vervoer | zeevaart | waterbeheer | leefmilieu | dierenwelzijn | plattelandsontwikkeling | hoger onderwijs | legeraangelegenheden | zelfstandigen | digitale agenda | digitale zaken | oliebeleid | stikstof | medische zorg | primair onderwijs | rechtsbescherming | toeslagen | groen onderwijs | kleine ondernemingen | midden- en kleinbedrijf | ondernemerschap | bosbeheer | natuurbeheer | international business | expats | zuid | noord | buitenlandse | betrekkingen | zaken | binnenlandse | algemene | defensie | justitie | veiligheid | nationale | nationaal | economische | economie | financiën | begroting | handel | buitenlandse handel | ontwikkelingssamenwerking | ontwikkelingshulp | ontwikkeling | industrie | energie | klimaat | water | waterstaat | infrastructuur | landbouw | visserij | natuur | voedselkwaliteit | gezondheid | volksgezondheid | welzijn | sport | onderwijs | wetenschap | cultuur | media | technologie | digitalisering | innovatie | transport | vervoer | mobiliteit | logistiek | toerisme | jeugd | milieu | asiel | migratie | integratie | werk | werkgelegenheid | arbeid | sociale | koninkrijksrelaties | europese | unie | internationale | samenwerking | afrikaanse | marokkanen | expatriates | religieuze | islamitische | mensenrechten | politie | leger | landmacht | luchtmacht | marine | strijdkrachten | koninklijke | krijgsmacht | inlichtingen | bewaking | territoriale | grondgebied | federaal | federale | waarnemend | tijdelijk | demissionair | voormalig | oud | nieuwe | huidige | adjunct | plaatsvervangend | eerste | generaal | speciaal | bijzonder | permanent | hoge | hoogste | hoofd | staat | regering | overheid | openbare | publieke | werken | noodhulp | ruimtelijke | ordening | volkshuisvesting | vrouwen | familie | pensioenen | mijnbouw | olie | gas | havens | luchtvaart | gevolmachtigd | buitengewoon | zuidelijke | zone | ministerie | dienst | directie | international | business | ondernemen | ondernemerschap | telecommunicatie | bosbouw | veeteelt | regionale | grondbeleid | natuurlijke | hulpbronnen | wetenschapsbeleid | armoedebestrijding | maatschappelijke | jeugdzaken | communicatie | planning | armoede | stedelijke | ruimte | wonen | consumentenzaken | douane | grenzen | ondernemingen | gelijke | kansen | emancipatie | zorg | voedsel | voedselzekerheid | groene | groei | afrika | noord afrika | west afrika | oost afrika | midden oosten | midden oosten en noord afrika | azië | centraal azië | zuid azië | zuidoost azië | oost azië | europa | oost europa | centraal europa | midden europa | westelijke balkan | latijns amerika | noord amerika | zuid amerika | caraïben | caribisch gebied | westelijk halfrond | hoorn van afrika | indo pacific | stille oceaan',
  three: 'drie',
  couples: {
    words:
      'het koningspaar | koningspaar | het koninklijk paar | koninklijk paar | het vorstenpaar | vorstenpaar | het presidentieel paar | presidentieel paar | het presidentspaar | presidentspaar | het groothertogelijk paar | groothertogelijk paar | het koninklijke paar | het kroonprinselijk paar',
    members:
      'president | presidente | first lady | koning | koningin | prins | prinses | kroonprins | kroonprinses | groothertog | groothertogin | keizer | keizerin',
  },
  pairs:
    "de drie ministers | de drie | de twee ministers | beide ministers | beide functionarissen | de twee functionarissen | de functionarissen | beide leiders | de twee leiders | beide mannen | de twee mannen | beide bewindslieden | de twee bewindslieden | de bewindslieden | beide bewindspersonen | beide presidenten | de twee presidenten | beide delegaties | beide chefs | beide diplomaten | de twee diplomaten | beide collega's | de ministers | beide regeringsleiders | beide generaals | beide politiechefs | de twee bewindsmannen | beide partijen | beide topdiplomaten",
  stays: {
    programmes: 'agenda | programma | reisprogramma | bezoekprogramma',
    guests: 'gast | bezoeker | bezoekster',
    crowds:
      "burgers | onderdanen | staatsburgers | landgenoten | mensen | inwoners | toeristen | reizigers | vakantiegangers | bezoekers | pelgrims | gelovigen | studenten | scholieren | onderzoekers | arbeiders | werknemers | werkers | medewerkers | migranten | vluchtelingen | asielzoekers | ballingen | expats | gezinnen | families | familieleden | kinderen | vrouwen | mannen | jongeren | soldaten | militairen | troepen | strijders | huurlingen | jihadisten | diplomaten | bedrijven | ondernemingen | firma's | investeerders | exporteurs | handelaren | ondernemers | zakenlieden | zakenmensen | maatschappijen | schepen | vliegtuigen | vluchten | treinen | vrachtwagens | journalisten | artsen | deskundigen | experts | teams | spelers | supporters | kunstenaars | degenen | iedereen | duizenden | honderden | gevangenen | patiënten | passagiers | boeren | vissers | leraren | docenten | burgerbevolking | buitenlanders | oekraïners | syriërs | nederlanders | belgen",
    impersonal:
      'waarschuwde voor | waarschuwt voor | waarschuwen voor | waarschuwing voor | waarschuwde tegen | waarschuwt tegen | raadde af | raadt af | ontraadde | ontraadt | ontraden | verbood | verbiedt | verbod op | makkelijker om | gemakkelijker om | moeilijker om | veilig om | gevaarlijk om',
    hosts: 'gastheer | gastvrouw',
    neighbours: 'buurland | naburig | naburige | aangrenzend | aangrenzende',
    homeland: 'het land | het koninkrijk | het Koninkrijk | dat land',
    accompanies:
      'vergezelt | vergezellen | vergezelde | vergezelden | vergezeld | begeleidt | begeleiden | begeleidde | begeleid | meereist | meereizen | mee aan boord | meereizende | deel aan de handelsmissie | deel aan de missie | deel aan de reis | deel aan het bezoek | telt verder | bestaat verder uit | zijn ook van de partij | is ook van de partij | in zijn gezelschap | in haar gezelschap | houdt gezelschap | mee op reis | mee naar | mee op missie | mee op staatsbezoek | aan zijn zijde | aan haar zijde | reizen ook af | reist ook af | reisden ook af | reisde ook af',
    accompanied:
      'werd | werden | was | waren | vergezelde | vergezelden | begeleidde | begeleidden | reisde | reisden | ging mee | gingen mee',
    retinue:
      'haar gevolg | zijn gevolg | hun gevolg | het gevolg | haar gezelschap | zijn gezelschap | het gezelschap | afvaardiging | handelsmissie | economische missie | de missie | delegatie | *delegatie | *missie | academische missie | handelsbezoek',
    welcomers: 'ontvangstdelegatie | welkomstdelegatie',
    belongs:
      'deel uit | deel uitmaken | deel uitmaakt | deel van | lid van | leden van | bevindt zich | bevinden zich | bevond zich | bevonden zich | zit | zitten | zat | zaten | behoort | behoren | behoorde | behoorden | bestaat | bestond | telt | telde | vormen | vormt | reist | reizen | completeren | completeert',
    goesAlong: {
      verbs:
        'reist | reizen | reisde | reisden | gaat | gaan | ging | gingen | vliegt | vliegen | vloog | vlogen | trekt | trekken',
      particles: 'mee',
    },
    grants: 'verleent | verleende | biedt | bood | gunt | gunde',
    leads: {
      past: 'bracht | brachten | voerde | leidde | gebracht | gevoerd',
      present: 'brengt | brengen | voert | voeren | leidt | leiden',
      future: 'zal brengen | zal voeren',
    },
    residents: 'ambassadeur | ambassadrice | consul | zaakgelastigde | gezant',
    where: 'waar',
    accredited:
      'ambassadeur | ambassadrice | ambassadeurs | gezant | afgezant | speciaal gezant | consul | vertegenwoordiger | vertegenwoordigster | zaakgelastigde | afgevaardigde | nuntius | attaché | waarnemer',
  },
  counterparts:
    "counterpart | counterparts | ambtgenoot | ambtgenoten | ambtsgenoot | ambtsgenoten | collega's | collega | ambtscollega | ambtscollega's | evenknieën | evenknie | tegenhanger | ambtsgenote | ambtgenote | gesprekspartner | gesprekspartners",
  sides: { words: 'kant | zijde', besides: 'naast | behalve' },
  correlatives: {
    opens: 'naast | behalve | niet alleen | niet enkel | niet slechts | zowel',
    joins: 'maar ook | als ook | als | ook',
  },
  groups:
    "collega's | parlementariërs | regeringshoofden | staatsleiders | ministers presidenten | ambtsgenoten | ambtscollega's | tegenhangers | premiers | presidenten | delegatie | *delegatie | *delegaties | afvaardiging | gezelschap | delegaties | functionarissen | leiders | ministers | vertegenwoordigers | commandanten | autoriteiten | parlementsleden | kamerleden | ambassadeurs | diplomaten | generaals | officieren | experts | deskundigen | zakenlieden | ondernemers | investeerders | leden | regeringsleiders | staatshoofden | hoogwaardigheidsbekleders | bewindslieden | ambtenaren | onderhandelaars | gezanten | afgevaardigden | topfunctionarissen | topambtenaren | bestuurders | missie | handelsmissie | collega's | ambtgenoten | buitenlandministers | defensieministers | justitieministers | binnenlandministers | landbouwministers | handelsministers | gezondheidsministers | onderwijsministers | energieministers | milieuministers | klimaatministers | cultuurministers | migratieministers | staatssecretarissen | legerleiders | stafchefs | politiechefs | koningen | kanseliers | vicepremiers | vicepresidenten | minister-presidenten",
  bilateral:
    'de twee landen | beide landen | twee landen | de twee staten | beide staten | beide partijen | de twee partijen | beide regeringen | de twee regeringen | beide koninkrijken | de twee koninkrijken | beide volkeren | de twee buurlanden | beide kanten | beide zijden | de twee hoofdsteden',
  soil: 'bodem | grondgebied',
  capital: 'hoofdstad',
  surnames: 'Holland | Duitsland | Vlaanderen | May | Major | Jordan | Hollande | Brabant | Washington',
  organisations:
    'inlichtingendienst | veiligheidsdienst | politiedienst | havenbedrijf | waterschap | rekenkamer | planbureau | kenniscentrum | taliban | hamas | hezbollah | houthi s | polisario | ministerie | departement | agentschap | autoriteit | unie | organisatie | commissie | raad | bank | fonds | universiteit | *universiteit | *hogeschool | instituut | academie | hogeschool | school | bedrijf | groep | vereniging | federatie | stichting | forum | comité | rechtbank | hof | parlement | senaat | kamer | tweede kamer | bureau | directoraat | commando | strijdkrachten | leger | marine | politie | garde | ambassade | consulaat | partij | beweging | liga | club | team | centrum | top | conferentie | initiatief | alliantie | coalitie | netwerk | beker | kampioenschap | beurs | dienst | diensten | secretariaat | navo | ecowas | interpol | europol | unesco | unicef | fifa | caf | eu | vn | au | kabinet | overheid | regering | marechaussee | openbaar ministerie | rijkswaterstaat',
  bodies: {
    own: 'land | regering | kabinet',
    state:
      'ministerie | ministeries | regering | regeringen | overheid | kabinet | ministerraad | ambassade | strijdkrachten | leger | marine | luchtmacht | senaat | nationale vergadering | huis van afgevaardigden | parlement | departement | republiek | koninkrijk | kremlin | witte huis',
    national: {
      SA: 'Hoeder van de Twee Heilige Moskeeën | Beschermer van de Twee Heilige Moskeeën',
      NL: 'Binnenhof | Catshuis | Torentje | Tweede Kamer | Eerste Kamer | Willem-Alexander | Huis ten Bosch | paleis Noordeinde | Justitie en Veiligheid | Koninklijke Marechaussee | Rijksoverheid | RVO | Rijksvoorlichtingsdienst | Defensie Ondersteuningscommando | ministerraad | Gedeputeerde Staten | Landmacht',
      BE: 'Wetstraat 16 | Lambermont | Egmontpaleis | FOD Buitenlandse Zaken | Dienst Vreemdelingenzaken | Fedasil | Enabel | Vlaams Parlement | kernkabinet',
      MA: 'Mohammed VI | DGSN | DGST | Koninklijke Strijdkrachten | Koninklijke Gendarmerie',
      SR: 'De Nationale Assemblée | BIBIS',
      US: 'Witte Huis | Pentagon',
      RU: 'Kremlin',
    },
    world:
      'europese unie | eu | europese commissie | europese raad | europees parlement | europese investeringsbank | eib | europese bank voor wederopbouw en ontwikkeling | afrikaanse unie | au | afrikaanse ontwikkelingsbank | verenigde naties | vn | algemene vergadering van de verenigde naties | algemene vergadering van de vn | wereldgezondheidsorganisatie | who | wereldbank | internationaal monetair fonds | imf | wereldvoedselprogramma | fao | unicef | unesco | undp | unhcr | iom | ilo | iaea | internationaal atoomenergieagentschap | rode kruis | interpol | europol | eurojust | frontex | navo | oeso | ovse | opec | asean | golfsamenwerkingsraad | arabische liga | organisatie van de islamitische samenwerking | ecowas | sadc | efta | mercosur | caricom | oost-afrikaanse gemeenschap | economische gemeenschap van west-afrikaanse staten | caricom | wereldpostunie | wereldhandelsorganisatie | wereldarbeidsorganisatie | internationale arbeidsorganisatie | internationale organisatie voor migratie | aziatische ontwikkelingsbank | inter-amerikaanse ontwikkelingsbank | organisatie van amerikaanse staten | oas | oacps | gcc | unodc | organisatie voor islamitische samenwerking | euraziatische economische unie | raad van europa | wereldhandelsorganisatie | wto | islamitische ontwikkelingsbank',
    unions: {
      'BE LU NL': 'Benelux | Benelux-landen | Benelux-staten | Beneluxlanden | Beneluxstaten | Benelux-partners',
      'EE LV LT': 'Baltische staten | Baltische landen | drie Baltische staten',
      'CZ HU PL SK': 'Visegrádlanden | Visegrad-landen | Visegrádgroep | Visegradgroep',
    },
    offices: {
      'Europese Unie':
        'europese commissie | eurocommissaris | europees commissaris | europese commissaris | commissievoorzitter | eu-buitenlandchef | buitenlandchef van de eu | eu-commissaris | eu-ambassadeur',
      'Afrikaanse Unie': 'commissie van de afrikaanse unie',
    },
    letters: { AU: 'Afrikaanse Unie', VN: 'Verenigde Naties' },
    several:
      'universiteiten | instellingen | instituten | agentschappen | organisaties | instanties | autoriteiten | academies | hogescholen | banken | kamers | havens | havenbedrijven | politiediensten | politiekorpsen | diensten | steden | zustersteden | partnersteden | gemeenten | districten | kantons | provincies | regio’s | regio s | deelstaten | musea | stichtingen',
    members: 'landen | staten | lidstaten | lidlanden | *landen | republieken',
    leaders: 'burgemeesters | gouverneurs | rectoren',
    leader:
      'burgemeester | locoburgemeester | loco-burgemeester | wethouder | gouverneur | vicegouverneur | commissaris van de koning',
    sameKind: 'die | dat',
    twinning:
      'verzusteringsovereenkomst | verzusteringsakkoord | verzusteringsverdrag | jumelage | stedenband | stedenbanden | verzustering | partnerschap tussen de steden | zusterstad | zustersteden',
    towns: 'steden | gemeenten',
    districts:
      'universiteitsstad | grensstad | grensgemeente | miljoenenstad | industriestad | kustplaats | kustgemeente | departement | deelstaat | havenstad | *havenstad | partnergemeente | zustergemeente | woiwodschap | gouvernement | zusterprovincie | zusterstad | partnerstad | partnerregio | partnerprovincie | stad | steden | gemeente | gemeenten | provincie | provincies | regio | regio’s | regio s | district | districten | kanton | kantons | prefectuur',
    joint:
      'commissie | comité | gemengde commissie | zitting | vergadering | top | raad | dialoog | forum | conferentie',
    regions:
      'Vlaanderen | Wallonië | Schotland | Wales | Noord-Ierland | Catalonië | Baskenland | Andalusië | Galicië | Québec | Quebec | Ontario | Alberta | Beieren | Saksen | Hessen | Brandenburg | Sleeswijk-Holstein | Noordrijn-Westfalen | Nedersaksen | Baden-Württemberg | Tirol | Lombardije | Sicilië | Sardinië | Bretagne | Corsica | Zanzibar | Zeeland | Oost-Vlaanderen | West-Vlaanderen | Noord-Brabant | Limburg | Friesland | Californië | Texas | Duitstalige Gemeenschap | Franse Gemeenschap | Federatie Wallonië-Brussel | Rijnland-Palts | Hauts-de-France | Grand Est | Emilia-Romagna | Toscane | provincie | deelstaat | gewest | kanton | graafschap',
    parts: {
      BE: {
        'Duitstalige Gemeenschap': '',
        'Federatie Wallonië-Brussel': '',
        'Vlaamse Gemeenschap': '',
        Vlaanderen: 'Vlaams | Vlaamse',
        Wallonië: 'Waals | Waalse',
        'Oost-Vlaanderen': 'Oost-Vlaams | Oost-Vlaamse',
        'West-Vlaanderen': 'West-Vlaams | West-Vlaamse',
        'Vlaams-Brabant': 'Vlaams-Brabants | Vlaams-Brabantse',
        'Waals-Brabant': '',
        Henegouwen: 'Henegouws | Henegouwse',
      },
      GB: { Schotland: 'Schots | Schotse', Wales: 'Welsh | Welshe', 'Noord-Ierland': 'Noord-Iers | Noord-Ierse' },
      ES: {
        'Valenciaanse Gemeenschap': '',
        'Castilië en León': '',
        Navarra: '',
        Extremadura: '',
        Asturië: '',
        Aragon: '',
        Catalonië: 'Catalaans | Catalaanse',
        Baskenland: 'Baskisch | Baskische',
        Andalusië: 'Andalusisch | Andalusische',
        Galicië: 'Galicisch | Galicische',
      },
      CA: {
        'New Brunswick': '',
        'Nova Scotia': '',
        Saskatchewan: '',
        Manitoba: '',
        Québec: 'Québecs | Québecse',
        Ontario: '',
        Alberta: '',
      },
      DE: {
        'Rijnland-Palts': '',
        Thüringen: '',
        'Saksen-Anhalt': '',
        'Mecklenburg-Voor-Pommeren': '',
        Saarland: '',
        Brandenburg: '',
        'Baden-Württemberg': '',
        'Sleeswijk-Holstein': '',
        Beieren: 'Beiers | Beierse',
        Saksen: 'Saksisch | Saksische',
        Hessen: 'Hessisch | Hessische',
        'Noordrijn-Westfalen': 'Noordrijn-Westfaals | Noordrijn-Westfaalse',
        Nedersaksen: 'Nedersaksisch | Nedersaksische',
      },
      IT: {
        'Emilia-Romagna': '',
        Toscane: '',
        Piëmont: '',
        Veneto: '',
        'Friuli-Venezia Giulia': '',
        Apulië: '',
        Lombardije: 'Lombardisch | Lombardische',
        Sicilië: 'Siciliaans | Siciliaanse',
      },
      FR: {
        'Grand Est': '',
        'Hauts-de-France': '',
        Occitanië: '',
        'Île-de-France': '',
        'Nouvelle-Aquitaine': '',
        'Auvergne-Rhône-Alpes': '',
        Bretagne: 'Bretons | Bretonse',
        Corsica: 'Corsicaans | Corsicaanse',
      },
      NL: {
        'Zuid-Holland': 'Zuid-Hollands | Zuid-Hollandse',
        'Noord-Holland': 'Noord-Hollands | Noord-Hollandse',
        Gelderland: 'Gelders | Gelderse',
        Overijssel: 'Overijssels | Overijsselse',
        Drenthe: 'Drents | Drentse',
        Flevoland: 'Flevolands | Flevolandse',
        Zeeland: 'Zeeuws | Zeeuwse',
        'Noord-Brabant': 'Noord-Brabants | Noord-Brabantse',
        Friesland: 'Fries | Friese',
      },
      US: { Californië: 'Californisch | Californische', Texas: 'Texaans | Texaanse' },
      TZ: { Zanzibar: 'Zanzibarees | Zanzibarese' },
      AT: { Karinthië: '', Stiermarken: '', Burgenland: '', 'Neder-Oostenrijk': '', 'Opper-Oostenrijk': '', Tirol: '' },
      AU: { 'Nieuw-Zuid-Wales': '', Queensland: '' },
      CN: chineseProvinces,
      IN: {
        Telangana: '',
        'Andhra Pradesh': '',
        Rajasthan: '',
        'Uttar Pradesh': '',
        'West-Bengalen': '',
        Maharashtra: '',
        Gujarat: '',
        'Tamil Nadu': '',
        Karnataka: '',
        Kerala: '',
      },
      RU: { Tatarstan: '' },
      ZA: { 'West-Kaap': '', Gauteng: '' },
    },
    firm: 'directie | vakbond | keten | supermarktketen | fabrikant | exploitant | bedrijf | bedrijven | onderneming | ondernemingen | concern | groep | nv | bv | holding | luchtvaartmaatschappij | dochter | dochterbedrijf | consortium | producent | ondernemer | ondernemers | bedrijfsleven | zakenlieden | zakenmensen',
    unofficial:
      'club | clubs | voetbalclub | voetbalclubs | ploeg | ploegen | speler | spelers | voetballer | voetballers | supporters | zanger | zangers | artiesten | orkest | orkesten | uitgever | uitgevers | omroep | omroepen | vakbond | vakbonden | VVD | PvdA | CDA | D66 | GroenLinks | PVV | ChristenUnie | SGP | Forum voor Democratie | N-VA | CD&V | Open Vld | VLD | sp.a | Vlaams Belang | Labour | Tories | oppositiepartij | oppositiepartijen | regeringspartij | regeringspartijen | fractie | FNV | CNV | VNO-NCW | ABVV | ACV | ANP | Belga | AP | AFP | Reuters | NOS | NTR | VRT | VTM | RTL | RTL Nieuws | Nieuwsuur | BBC | CNN | CBS | NBC | Fox News | Al Jazeera | The Sun | persbureau | nieuwszender | zender | tijdschrift | weekblad',
  },
  contests:
    'wedstrijd | oefenwedstrijd | oefeninterland | interland | kwalificatiewedstrijd | kwalificatieduel | kwalificatie voor het | WK | EK | wereldbeker | halve finale | halve finales | kwartfinale | kwartfinales | achtste finale | poulewedstrijd | groepsfase | nations league | champions league | afrika cup | heenduel | terugduel | uitduel | thuisduel | aftrap | strafschop | strafschoppen | elftal',
  sites:
    'luchthaven | vliegveld | paleis | hoofdkwartier | hoofdkantoor | haven | basis | kazerne | stad | provincie | regio | hoofdstad | moskee | mausoleum | graf | stadion | hotel | straat | plein | eiland | zee | oceaan | golf | kust | rivier | berg | vallei | woestijn | weg | laan | brug | dam | fabriek | centrale | station | grens | kamp | catshuis | binnenhof',
  seats:
    'Huis ten Bosch | Paleis Huis ten Bosch | Paleis Noordeinde | Paleis op de Dam | Kasteel van Laken | Catshuis | Binnenhof | Witte Huis | Kremlin | Pentagon | Torentje | Elysée | luchthaven | vliegveld | presidentieel paleis | koninklijk paleis | Bundeskanzleramt | Egmontpaleis | Lambermont',
  buildings: 'fort | slot | kasteel | huis | villa | zaal | landgoed | kazerne',
  nationalities,
  countries,
  places,
  governments,
  connectors: {
    and: 'en | alsook | alsmede | evenals | samen met',
    with: 'met',
    lately:
      'onlangs benoemde | onlangs verkozen | onlangs aangetreden | onlangs aangestelde | onlangs geaccrediteerde | pas benoemde | pas verkozen | pas aangetreden | pas aangestelde | pas geaccrediteerde | nieuw benoemde | nieuw verkozen | nieuw aangetreden | nieuw aangestelde | nieuw geaccrediteerde | recent benoemde | recent verkozen | recent aangetreden | recent aangestelde | recent geaccrediteerde | net benoemde | net verkozen | net aangetreden | net aangestelde | net geaccrediteerde | kersvers benoemde | kersvers verkozen | kersvers aangetreden | kersvers aangestelde | kersvers geaccrediteerde',
    between: 'tussen',
    by: 'door',
    of: "van | 's",
    to: 'naar | aan',
    at: 'in | te | op | bij | nabij | buiten',
    from: 'uit | vanuit',
    other:
      'met het oog op | met als doel | met het doel om | met de bedoeling om | met als inzet | met ingang van | met dank aan | met steun van | als onderdeel van | als gevolg van | als kers op | als eerste | als laatste | als afsluiting | als afsluiter | als sluitstuk | als hoogtepunt | als reactie op | als antwoord op | als blijk van | als teken van | als bewijs van | als resultaat van | als uitvloeisel van | als vervolg op | als aanvulling op | als vertegenwoordiger van | als eerbetoon aan | als bijdrage aan | als uitwerking van | als voorbereiding op | op uitnodiging van | op uitnodiging van de | op uitnodiging van het | van | in | op | aan | met | voor | door | bij | naar | uit | over | om | onder | tegen | tussen | tot | na | tijdens | sinds | volgens | dankzij | namens | wegens | zonder | binnen | buiten | langs | rond | per | via | ondanks | jegens | richting | inzake | betreffende | omtrent | als | vanwege | gedurende | achter | behalve | naast | afgezien van',
    relative: 'die | dat | wie | wiens',
    subordinate:
      'volgens welke | toen | terwijl | omdat | nadat | voordat | hoewel | als | of | zodat | waar | waarna | waarbij | waarin | waarmee | waardoor | waarop | waarvan | waaraan | waaruit | waarover | waartoe | waarvoor | waartegen | aangezien | zodra | tenzij | mits | maar | want',
    meanwhile: 'toen | terwijl | omdat | nadat | voordat | aangezien | zodra | want',
    presence:
      'in aanwezigheid van | met deelname van | met medewerking van | in het bijzijn van | bijgewoond door | onder toeziend oog van | onder het toeziend oog van | onder het toeziende oog van | in bijzijn van | onder het oog van',
    company:
      'vergezeld van | vergezeld door | aan het hoofd van | begeleid door | in gezelschap van | met een delegatie van | samen met | krijgt gezelschap van | krijgen gezelschap van | kreeg gezelschap van | kregen gezelschap van | in het gezelschap van',
    including:
      'in het bijzonder | bestond uit | bestaat uit | bestaande uit | met daarin | met onder anderen | met onder andere | onder wie | onder hen | onder anderen | onder andere | onder meer | met name | namelijk | waaronder | daaronder | te weten | behoren | behoorden | bestond onder meer uit | behoorde | behoort | omvatte | omvat',
    ledBy:
      'vertegenwoordigd door | onder leiding van | met aan het hoofd | die geleid werd door | die werd geleid door | geleid door | aangevoerd door | onder aanvoering van',
    margins:
      'in de marge van | op de zijlijn van | aan de zijlijn van | in de zijlijn van | ter gelegenheid van | in de wandelgangen van',
  },
  ladder: {
    have: 'heeft | heb | hebben | had | hadden',
    be: 'is | zijn | was | waren | werd | werden | wordt | worden | geworden',
    future:
      'zal | zullen | nog dit jaar | later dit voorjaar | dit najaar | gaat | gaan | komt volgende | plant | plannen | is van plan | zijn van plan | gepland | geplande | staat gepland | staan gepland | binnenkort | volgende week | volgende maand | volgend jaar | later deze week | later deze maand | later dit jaar | aanstaande | komende | brengt volgende | op de agenda | op de agenda staat | op de agenda staan | op het programma staat | op het programma staan | voorzien is | voorzien zijn | is voorzien voor | is voorzien op | op de planning | de komende weken | de komende dagen',
    present:
      'is maandag in | is dinsdag in | is woensdag in | is donderdag in | is vrijdag in | is zaterdag in | is zondag in | is * en * in | is van * tot * in | is van * tot * * in | is op * * in | is morgen in | is overmorgen in | is volgende week in | ontmoet | ontmoeten | bezoekt | bezoeken | ontvangt | ontvangen | spreekt | spreken | overlegt | praat | reist | reizen | vertrekt | vertrekken | vliegt | trekt | komt | komen | gaat | zien elkaar | ziet | schudt | vindt plaats | vinden plaats | brengt | brengen | ondertekent | ondertekenen | tekent | tekenen | zit | voert | houdt | heeft | hebben | begint | landt | arriveert | staat | volgt | gebeurt | wordt | worden | sluit | schuift | gaan',
    bare: '',
    expected:
      'er komt een | er komt nog een | er komt binnenkort een | komt er een | er komen | komen er | omvat gesprekken | omvat een ontmoeting | omvat ontmoetingen | programma omvat | programma bevat | programma voorziet | voor te bereiden | voorbereiden | voorbereidt | bereidt voor | bereiden voor | bedoeling | op het programma | in voorbereiding | wordt voorbereid | moet nog | moeten nog | verwacht | verwachte | wordt verwacht | worden verwacht | naar verwachting | hoopt | hopen | vermoedelijk | waarschijnlijk | zou moeten | moet binnenkort',
    ahead:
      'stemde in met | stemt in met | stemden in met | stemmen in met | ingestemd met | gaf groen licht voor | geeft groen licht voor | uit te kijken naar | uitkijken naar | ziet uit naar | zien uit naar | zag uit naar | zagen uit naar | uit te zien naar | uitgekeken naar | kijkt uit naar | kijken uit naar | keek uit naar | keken uit naar | kijk uit naar | verheugt zich op | gewerkt aan | werkte aan | werkten aan | bereidden | bereidde | bereidt | bereiden | voorbereidingen van | voorbereidingen voor | voorbereidingen op | voorbereid op | richting | dicht bij | op het punt | groen licht voor | toestemming voor | gericht op | in afwachting van | wachten op | wacht op | werken aan | werkt aan | werken toe naar | toewerken naar | instemming met | goedkeuring voor | goedkeuring aan | met uitzicht op | met het oog op | op weg naar | voorafgaand aan | in aanloop naar | in de aanloop naar | aan de vooravond van | ter voorbereiding van | ter voorbereiding op | ter voorbereiding | machtigde | machtigt | gemachtigd tot | bespoedigen | te bespoedigen',
    able: '',
    managed:
      'leidden tot | leidde tot | geleid tot | mondden uit in | mondde uit in | uitgemond in | uitmondden in | blij om | goed om | fijn om | mooi om | eer om | genoegen om | verheugd om | leuk om | van de gelegenheid gebruik | van de gelegenheid gebruikgemaakt | gebruikten de gelegenheid | gebruikte de gelegenheid | grepen de gelegenheid aan | greep de gelegenheid aan | aangegrepen om | maakten gebruik van | slaagden erin | slaagde erin | benutten de gelegenheid | had de gelegenheid om | hadden de gelegenheid om | kreeg de gelegenheid om | kregen de gelegenheid om | had de kans om | hadden de kans om | kreeg de kans om | kregen de kans om | gelegenheid gehad om | kans gehad om | kans gekregen om',
    needed:
      'bereid tot | bereid om | klaar om | klaar voor | bereidheid om | bereidheid tot | oproep tot | oproepen tot | roep om | open voor | aanbod om | aanbod tot | pleidooi voor | hoop op | speculaties over | belangstelling voor | belangstelling om | interesse voor | interesse in | interesse om | geïnteresseerd in | wens om | wens uit | wens tot | verlangen om | voorstander van | voorstel om | voorstel voor | voorstel tot | noodzaak | noodzaak van | noodzaak om | belang van | nodig om | behoefte aan',
    mandates: 'gemachtigd | machtigde | machtigt | mandaat gegeven',
    strives: 'werkt | werken | werkte | werkten | gewerkt | ijvert | ijveren | ijverde | ijverden | streeft | streven',
    thought:
      'waarschuwde voor | waarschuwt voor | waarschuwden voor | waarschuwen voor | gewaarschuwd voor | mogelijkheid om | mogelijkheden om | mogelijkheid van | mogelijkheden van | mogelijkheid tot | mogelijkheden tot | mogelijkheden voor | kans op | vooruitzicht op | haalbaarheid van | wenselijkheid van',
    before:
      'vlak voor | kort voor | nog voor | enkele dagen voor | daags voor | de dag voor | aan de vooravond van | voorafgaand aan | in de aanloop naar | in aanloop naar',
    around: 'na | voor | na afloop van | voorafgaand aan | naast | behalve',
    remembered: 'verjaardag van | jaar na | jaar sinds | jaar van | jubileum van',
    may: 'overweegt | overwegen | overwoog | overwogen | denkt aan | denken aan | speelt met de gedachte | kan | kunnen | kon | konden | zou kunnen | zouden kunnen | mogelijk | mogelijke | mogelijks | misschien | eventueel | eventuele | wellicht',
    doubted:
      'onwaarschijnlijk | niet zeker | onzeker | gerucht gaat | gerucht | geruchten | geen bewijs | geen bewijzen | geen aanwijzing | geen aanwijzingen | niet bevestigen | niet bevestigd | niet uitgesloten | niet uitsluiten | betwijfelt | betwijfelen | twijfelt | vreest | vrezen | niet duidelijk | onduidelijk | kan zijn | sluit niet uit | sluiten niet uit | zou kunnen',
    untrue:
      'klopt niet | niet waar | is onwaar | is onjuist | klopt er niets van | kloppen niet | klopte niet | klopten niet | zijn onwaar | zijn onjuist | was onwaar | waren onwaar | was onjuist | waren onjuist | zijn uit de lucht gegrepen | zijn ongegrond',
    proposed:
      'stelde voor | stelden voor | voorgesteld | stelt voor | voorstel | nodigde | uitgenodigd | uitnodiging | opgeroepen | roept op | riep op | pleit | pleitte | pleitten | wil | willen | wenst | geïnteresseerd in | belangstelling voor | interesse in | interesse voor | het idee van | het idee om | bezoek aangeboden | gesprek aangeboden | gesprekken aangeboden | ontmoeting aangeboden | overleg aangeboden | vroeg om',
    obliged: 'moet | moeten | moest | moesten | wil | willen | wilde | wilden | wou | dient | dienen',
    discussed:
      'bespraken | besprak | bespreken | bespreekt | besproken | spraken over | sprak over | spreken over | praatten over | praten over | discussies | gesproken over | onderzochten | onderzoeken | kwamen aan bod | kwam aan bod | aan bod | ter sprake | ging over | gingen over | concentreerden | richtten zich op | stonden centraal | stond centraal | staat centraal | staan centraal | op de agenda | wisselden van gedachten | overlegden over | gesprekken over | behandelden | de mogelijkheden | stonden stil bij | namen door',
    pledged:
      'beloofd | beloofde | beloofden | belooft | beloven | toegezegd | zegde toe | zegden toe | toezegging | toegewijd | verbonden zich | engageerden zich | engageerde zich | bereid | bereidheid | vastbesloten | benadrukten | benadrukte | bevestigden | bevestigde | onderstreepten | streven | willen versterken | committeerden | spraken de wens uit',
    agreed:
      'overeengekomen | kwamen overeen | komen overeen | kwam overeen | afgesproken | spraken af | spreken af | sprak af | werden het eens | waren het erover eens | waren het eens | zijn het eens | eens geworden | besloten | besloot | akkoord gegaan | gingen akkoord | goedgekeurd | bereikt | bereikten | beslist',
    denied:
      'te druk om | te druk voor | verstek | blijft weg | bleef weg | bleven weg | wegblijven | weg te blijven | niet aan bij | ontbreekt bij | ontbrak bij | ontbraken bij | viel in het water | in het water gevallen | afzeggen | af te zeggen | uit te stellen | te annuleren | annuleren | te schrappen | af te gelasten | af te blazen | afgeblazen | bleef uit | bleven uit | blijft uit | gaat niet door | ging niet door | spreekt tegen | spreekt met klem tegen | ontkend | ontkende | ontkenden | ontkent | ontkennen | weersproken | weersprak | tegengesproken | sprak tegen | afgezegd | afgelast | geannuleerd | uitgesteld | verworpen | afgewezen | uitgesloten | uitsluiten | uit te sluiten | geschrapt | weigerde | geweigerd | opgeschort | opschorten | op te schorten | geboycot | zag af van ondertekening | zag af van de ondertekening | zag af van het sluiten | zag af van een ontmoeting | zag af van de ontmoeting | zag af van een bezoek | zag af van het bezoek | zag af van een reis | zag af van de reis | zagen af van ondertekening | zagen af van de ondertekening | zagen af van het sluiten | zagen af van een ontmoeting | zagen af van de ontmoeting | zagen af van een bezoek | zagen af van het bezoek | zagen af van een reis | zagen af van de reis | ziet af van ondertekening | ziet af van de ondertekening | ziet af van het sluiten | ziet af van een ontmoeting | ziet af van de ontmoeting | ziet af van een bezoek | ziet af van het bezoek | ziet af van een reis | ziet af van de reis | zien af van ondertekening | zien af van de ondertekening | zien af van het sluiten | zien af van een ontmoeting | zien af van de ontmoeting | zien af van een bezoek | zien af van het bezoek | zien af van een reis | zien af van de reis',
    claimed:
      'beweerd | beweerde | beweerden | bewering | beweringen | gemeld | meldde | meldden | bericht | berichten | gerucht | geruchten | speculaties | speculatie | krant | kranten | media | website | nieuwssite | persbureau | dagblad',
    calledOff:
      'voor onbepaalde tijd uitgesteld | is uitgesteld | werd uitgesteld | zijn uitgesteld | werden uitgesteld | is opgeschort | gaat niet door | ging niet door | gaan niet door | gingen niet door | is afgezegd | is afgelast | werd afgezegd | werd afgelast | zijn afgezegd | is geannuleerd | werd geannuleerd | is geschrapt | heeft niet plaatsgevonden | niet plaatsgevonden | vindt niet plaats | vond niet plaats | van de baan | niet doorgegaan | niet doorgaan | niet doorgaat | gaat * niet door | ging * niet door | gaan * niet door | gingen * niet door | niet tot stand | nooit tot stand | kwam er niet | kwamen er niet | komt er niet | er niet gekomen | vond * niet plaats | vindt * niet plaats | nooit plaatsgevonden',
    framework: 'in het kader van | als onderdeel van',
    callingOff:
      'annuleert | annuleren | annuleerde | annuleerden | schrapt | schrapte | schrapten | afzegging van | afzeggen van | afgelasting van | annulering van | annuleren van | uitstel van | uitstel aan van | uitstellen van | opschorting van | boycotte | boycotten',
    intended: 'was van plan | waren van plan | wilde | wilden | zou | zouden | was gepland | stond gepland',
    without: 'zonder',
    notOnly: 'niet de minste | niet alleen | niet enkel | niet slechts | niet louter',
    ever: '',
    most: 'hoogste | eerste | enige | belangrijkste | laatste',
    exists: 'er is | er is nu | er is wel | is er | er ligt | ligt er | er bestaat | bestaat er',
    awaits:
      'voorzien is | gepland is | verwacht | verwachten | rekent op | rekenen op | hoopt op | hopen op | hoopt snel op | wacht op | aast op',
    renewal:
      'hernieuwd | hernieuwde | hernieuwden | hernieuwen | vernieuwd | vernieuwde | vernieuwden | vernieuwen | vernieuwing | verlengd | verlengde | verlengden | verlengen | verlengt | verlenging',
    negation: 'niet | niets | geen | nooit | noch | zonder | nergens | evenmin',
    hypothesis:
      'zodra | weet of | weten of | zeggen of | bevestigen of | kwijt of | bekend of | duidelijk of | afwachten of | vraag of | onduidelijk of | onduidelijk is | is onduidelijk | indien | zou | zouden | tenzij | mits | geruchten | als',
    habit:
      'wekelijkse gesprekken | wekelijkse ontmoetingen | wekelijkse overleggen | maandelijkse gesprekken | maandelijkse ontmoetingen | jaarlijkse gesprekken | jaarlijkse ontmoetingen | altijd | steevast | regelmatig | geregeld | vaak | dikwijls | periodiek | gewoonlijk | elke week | elke maand | elk jaar | iedere week | iedere maand | ieder jaar | om de twee weken | om de twee jaar | om de zes maanden | twee keer per jaar | twee keer per maand | tweemaal per jaar | één keer per jaar | eens per jaar | een keer per jaar | jaarlijks | meerdere keren per jaar | op regelmatige basis | met regelmaat | regelmatige gesprekken | regelmatige ontmoetingen | regelmatig overleg | geregelde gesprekken',
    wont: 'pleegt | plegen | placht | plachten | pleegt te | plegen te | placht te | plachten te | gewoon te | gewoon om te',
    historical:
      'gevolg van de ondertekening | uitvloeisel van de ondertekening | resultaat van de ondertekening | sinds de ondertekening | voor het laatst | voor de laatste keer | jaar geleden | maanden geleden | vorig jaar | destijds | in het verleden | dateert uit | sinds de onafhankelijkheid | al * keer | reeds * keer | al meermaals | voor het laatst | eerder al | eerdere | vroeger | ooit | decennia | toenmalige | toenmalig',
  },
  rulesOut: { verbs: 'sluit | sluiten | sloot | sloten', particles: 'uit' },
  putsForward: {
    verbs: 'stelde | stelden | stelt | stellen | bood | boden | biedt | bieden',
    particles: 'voor | aan',
  },
  callsOff: {
    verbs:
      'wees | wezen | wijst | wijzen | stelde | stelden | stelt | stellen | zegde | zegden | zegt | zeggen | zei | zeiden | gelastte | gelastten | gelast | gelasten | blies | bliezen | blaast | blazen | schoof | schoven | schuift',
    particles: 'uit | af | voor zich uit | op de lange baan',
  },
  enables: { verbs: 'maakte | maakten | maakt | maken | gemaakt', possible: 'mogelijk' },
  announces: 'kondigde | kondigden | kondigt | kondigen | aangekondigd',
  supportVerbs:
    'pleegde | pleegden | pleegt | plegen | gepleegd | had | hadden | heeft | hebben | gehad | hield | hielden | houdt | houden | gehouden | voerde | voerden | voert | voeren | gevoerd | leidde | leiden | leidt | nam deel aan | namen deel aan | woonde | woonden | bracht | brachten | brengt | brengen | gebracht | legde | legden | legt | leggen | afgelegd | afgesloten | begint | begon | begonnen aan | start | begon aan | begint aan | begonnen | startte | opende | zat voor | vond plaats | vonden plaats | vindt plaats | plaatsgevonden | organiseerde | rondde | beëindigde | aflegde | op | is op | was op | voor een',
  channels: {
    phone: 'telefonisch | per telefoon | via de telefoon | aan de telefoon | telefoongesprek | telefonisch overleg',
    video:
      'via een videoverbinding | via videoverbinding | per video | via video | digitaal | videoconferentie | videogesprek | videovergadering',
  },
  here: 'alhier',
  there: 'er | daar | aldaar | ter plaatse',
  takesPlace: 'plaatsvinden | plaats vinden | plaatshebben | plaats hebben | worden gehouden | gehouden worden',
  onceMore:
    'volgende | nieuwe | nieuw | laatste | vorige | eerste | tweede | derde | ander | vervolggesprek | vervolgoverleg | vervolgontmoeting | vervolgbijeenkomst | weerzien | verder | opnieuw | weer',
  eachOther: 'elkaar | mekaar',
  separately:
    'elk | ieder | om beurten | om de beurt | achtereenvolgens | afzonderlijk | respectievelijk | apart | los van elkaar',
  attending: {
    told: 'deelnam | deelnamen | deelgenomen | schoof aan | schoven aan | woonde bij | woonden bij | waren aanwezig | was aanwezig | waren ook aanwezig | aanwezig | zaten mee aan tafel | bijgewoond',
    ahead: 'deelnemen | deel te nemen | aanwezig zijn | bijwonen | aansluiten | erbij zijn',
    parted: { verbs: 'nam | namen | neemt | nemen', particles: 'deel' },
  },
  tellings: {
    texts:
      'verklaring | persverklaring | persbericht | communiqué | mededeling | bericht | nieuwsbericht | tweet | rapport | kamerbrief | brief | bekendmaking | aankondiging | post',
    sources: 'volgens | blijkens | in | uit | via | blijkt uit | aldus | luidens | met',
    apart: {
      verbs:
        'maakte | maakten | maakt | maken | deelde | deelden | deelt | delen | kondigde | kondigden | kondigt | kondigen | gaf | gaven | geeft | geven | liet | lieten | laat | laten | voegde | voegden | wees | wezen | stelde',
      particles: 'bekend | mee | aan | te kennen | weten | toe | vast',
    },
  },
  speechVerbs:
    'zei | zeiden | zegt | zeggen | gezegd | meedeelde | meedeelden | meedeelt | aankondigde | bekendmaakte | bekendmaakten | bekendmaakt | liet optekenen | deelde mee | maakte bekend | maakten bekend | verklaarde | verklaart | verklaarden | benadrukte | benadrukt | benadrukten | onderstreepte | onderstreept | aldus | volgens | voegde | liet weten | laat weten | meldde | meldt | stelde | stelt | noemde | noemt | prees | loofde | bedankte | dankte | sprak zijn dank uit | sprak haar dank uit | spraken hun | sprak de hoop uit | sprak zijn | sprak haar | wees op | wees erop | waarschuwde | bevestigde | bevestigt | kondigde aan | vertelde | uitte | toonde zich | reageerde | herinnerde | gaf aan | pleitte | riep op | schreef | twitterde | lichtte toe | legde uit | hoopt | vond dat | vindt dat | antwoordde | antwoordt | grapte | grapt | besloot | erkende | erkent | beloofde | belooft | klaagde | vertelt | waarschuwt | reageert | beklemtoonde | beklemtoont | verzekerde | verzekert | vatte samen | merkte op | merkt op | suggereerde | citeerde | concludeerde | stipte aan | gaf toe | zei toe | complimenteerde | feliciteerde | verwees naar | noemt | prijst | roemde | nuanceerde | nuanceert | sprak van | spreekt van | bepleit | bepleitte | meent | meende | besluit | bood aan | zegde toe | relativeerde | relativeert | betreurde | betreurt | liet verstaan | laat verstaan | sneerde | verzuchtte | drong aan | voegde toe | voegde eraan toe | voegt toe | voegt eraan toe | gaf te kennen | geeft aan | geeft te kennen | gaf mee | benadrukken | beaamde | beaamt | bevestigen | bevestigden | onderschreef | onderschrijft | schetste | schetst | opperde | oppert | stelde voor | stelt voor | waarschuwden | gelooft | geloofde | denkt dat | dacht dat | hoopte | hopen | vroeg aandacht | vraagt aandacht | vroeg om | vraagt om | roept op | riepen op | hekelde | hekelt | veroordeelde | veroordeelt | blikte terug | blikt terug | keek terug | stak de loftrompet | zwaaide lof | had lof voor | toont zich | toonden zich | noemden | prezen | beloofden | pleitten | pleit | wezen op | wijst op | wijst erop | onthulde | somde op | constateerde | constateert | garandeerde | kaartte aan | kaart aan | bedankt | dankt | bedankten | sprak zijn waardering uit | sprak haar waardering uit | sprak waardering uit | sprak steun uit | zegde | maakte duidelijk | maakt duidelijk | verdedigde | verdedigt | ontkende | ontkent | weersprak | weerspreekt | wees van de hand | klonk het bij | klinkt het bij | licht toe | legt uit | vervolgde | vervolgt | herhaalde | herhaalt | herinnert | uit zijn zorgen | uitte zijn | uitte haar | feliciteert | omschreef | omschrijft | typeerde',
  verbs: {
    meeting: [
      {
        finite:
          'klopte aan | klopten aan | klopt aan | ging langs | gingen langs | gaat langs | kwam langs | komt langs | maakte zijn opwachting | maakte haar opwachting | maakt zijn opwachting | maakt haar opwachting | overhandigde zijn geloofsbrieven | overhandigde haar geloofsbrieven | overhandigden hun geloofsbrieven | boden hun geloofsbrieven | presenteerden hun geloofsbrieven | overhandigen hun geloofsbrieven | geloofsbrieven heeft aangeboden | geloofsbrieven heeft overhandigd | geloofsbrieven heeft gepresenteerd | geloofsbrieven hebben aangeboden | geloofsbrieven hebben overhandigd | geloofsbrieven hebben gepresenteerd | geloofsbrieven had aangeboden | geloofsbrieven had overhandigd | geloofsbrieven had gepresenteerd | geloofsbrieven hadden aangeboden | geloofsbrieven hadden overhandigd | geloofsbrieven hadden gepresenteerd | bood zijn geloofsbrieven | bood haar geloofsbrieven | presenteerde zijn geloofsbrieven | presenteerde haar geloofsbrieven | overhandigt zijn geloofsbrieven | overhandigt haar geloofsbrieven',
        participle:
          'aangeklopt | aangeschoven | aan tafel geschoven | langs geweest | langsgegaan | langsgekomen | zijn opwachting gemaakt | haar opwachting gemaakt | zijn geloofsbrieven overhandigd | haar geloofsbrieven overhandigd | hun geloofsbrieven overhandigd | hun geloofsbrieven gepresenteerd | geloofsbrieven aangeboden | geloofsbrieven gepresenteerd | zijn geloofsbrieven gepresenteerd | haar geloofsbrieven gepresenteerd',
        infinitive:
          'langsgaan | langskomen | zijn opwachting maken | haar opwachting maken | zijn geloofsbrieven overhandigen',
        subject: 'visitor',
        to: 'host',
      },
      {
        finite: 'kreeg | kregen | krijgt | krijgen',
        participle: '',
        infinitive: '',
        subject: 'host',
        object: 'visitor',
        particle: 'op bezoek | op de thee | op de koffie | over de vloer | te gast',
      },
      {
        finite: 'schoof | schoven | schuift | schuiven',
        participle: '',
        infinitive: 'aanschuiven | aan te schuiven',
        subject: 'visitor',
        to: 'host',
        particle: 'aan',
        notBefore: 'aan tafel',
      },
      {
        finite: 'heette | heetten | heet | heten',
        participle: '',
        infinitive: '',
        subject: 'host',
        object: 'visitor',
        particle: 'welkom | van harte welkom',
      },
      {
        finite: 'kreeg | kregen | krijgt | krijgen',
        participle: '',
        infinitive: '',
        subject: 'host',
        of: 'visitor',
        particle: 'bezoek | hoog bezoek',
      },
      {
        finite: '',
        participle: '*bezoek gehad | *bezoek gekregen',
        infinitive: '',
        subject: 'host',
        of: 'visitor',
      },
      {
        finite: 'trof | troffen | treft',
        participle: '',
        infinitive: '',
        subject: 'participant',
        object: 'participant',
        named: true,
      },
      {
        finite:
          'maakte kennis | maakten kennis | maakt kennis | maken kennis | kennismaakte | kennismaakten | kennismaakt',
        participle: 'kennisgemaakt | kennis gemaakt',
        infinitive: 'kennismaken | kennis maken | kennis te maken',
        subject: 'participant',
        with: 'participant',
        mutual: true,
        notBefore: 'met de stad | met het land | met de cultuur',
      },
      {
        finite: 'schudden elkaar de hand',
        participle: 'de hand geschud',
        infinitive: 'elkaar de hand schudden',
        subject: 'participant',
        object: 'participant',
        mutual: true,
      },
      {
        finite: 'schudde | schudden | schudt',
        participle: '',
        infinitive: '',
        subject: 'participant',
        object: 'participant',
        of: 'participant',
        named: true,
        particle: 'de hand',
      },
      {
        finite:
          'kwam | kwamen | komt | komen | schoof | schoven | schuift | schuiven | zat | zaten | zit | zitten | ging | gingen | gaat | gaan | stond | stonden',
        participle: '',
        infinitive: '',
        subject: 'participant',
        with: 'participant',
        mutual: true,
        particle: 'bijeen | samen | rond de tafel | om de tafel | aan tafel | om tafel | oog in oog | tegenover elkaar',
      },
      {
        finite: 'wisselde | wisselden | wisselt | wisselen',
        participle: '',
        infinitive: '',
        subject: 'participant',
        with: 'participant',
        needsWith: true,
        particle: 'van gedachten',
        notBefore: 'met journalisten | met de pers',
      },
      {
        finite: 'wisselde van gedachten | wisselden van gedachten',
        participle: 'van gedachten gewisseld',
        infinitive: 'van gedachten wisselen | van gedachten te wisselen',
        subject: 'participant',
        with: 'participant',
        needsWith: true,
        notBefore: 'met journalisten | met de pers',
      },
      {
        finite: 'onderhield zich | onderhielden zich | onderhoudt zich',
        participle: 'zich onderhouden | zich * onderhouden | zich * * onderhouden | zich * * * onderhouden',
        infinitive: '',
        subject: 'participant',
        with: 'participant',
        needsWith: true,
      },
      {
        finite: 'maakte | maakten | maakt | maken',
        participle: '',
        infinitive: '',
        subject: 'participant',
        with: 'participant',
        needsWith: true,
        particle: 'kennis',
        notBefore: 'met de stad | met het land | met de cultuur',
      },
      {
        finite: 'kwam | kwamen | komt | komen | ging | gingen | gaat | gaan',
        participle: '',
        infinitive: '',
        subject: 'visitor',
        to: 'host',
        particle: 'langs | langs bij',
      },
      {
        finite: 'onderhandelde | onderhandelden',
        participle: 'onderhandeld',
        infinitive: 'onderhandelen | te onderhandelen',
        subject: 'participant',
        with: 'participant',
        needsWith: true,
      },
      {
        finite: 'besprak | bespraken | bespreekt',
        participle: 'besproken',
        infinitive: 'bespreken | te bespreken',
        subject: 'participant',
        with: 'participant',
        needsWith: true,
        notBefore: 'met journalisten | met de pers',
      },
      {
        finite: 'zaten samen voor | zitten samen voor',
        participle: 'samen voorgezeten | gezamenlijk voorgezeten',
        infinitive: 'samen voorzitten',
        chairs: true,
        subject: 'participant',
        with: 'participant',
        mutual: true,
      },
      {
        finite: 'ontmoette | ontmoetten | ontmoet | ontmoeten',
        participle: 'ontmoet',
        infinitive: 'ontmoeten | te ontmoeten',
        subject: 'participant',
        object: 'participant',
        with: 'participant',
        mutual: true,
        notBefore: 'weerstand | kritiek | verzet',
      },
      {
        finite:
          'ontving | ontvingen | ontvangt | ontvangen | verwelkomde | verwelkomden | verwelkomt | onthaalde | onthaalden | begroette | begroetten',
        participle: 'ontvangen | verwelkomd | onthaald | begroet | welkom geheten | opgewacht',
        infinitive: 'ontvangen | te ontvangen | verwelkomen | te verwelkomen',
        subject: 'host',
        object: 'visitor',
        notBefore:
          'eremedaille | medaille | prijs | brief | boodschap | steun | opleiding | hulp | onderscheiding | subsidie | oproep | rapport | kopie | geloofsbrieven | training | lening | bestelling | orders | applaus | straf | compensatie | salaris | behandeling | beker | lintje | eredoctoraat | toernooi | conferentie | top | wedstrijd | beurs | vluchtelingen | toeristen | patiënten | bedrag | euro | miljoen | besluit | beslissing | initiatief | verklaring | levering | voorstel',
      },
      {
        finite:
          'bezocht | bezochten | bezoekt | bezoeken | schudde de hand van | schudt de hand van | schudde de hand | gaat op de koffie bij',
        participle: 'bezocht',
        infinitive: 'bezoeken | te bezoeken | de hand schudden',
        subject: 'visitor',
        object: 'host',
        named: true,
      },
      {
        finite: 'sprak | spraken | spreekt | spreken | praatte | praatten | praat | praten',
        participle: 'gesproken | gepraat',
        infinitive: 'spreken | praten | te spreken | te praten',
        subject: 'participant',
        object: 'participant',
        named: true,
        with: 'participant',
        needsWith: true,
        unlessAfter: 'tegen | aan | vrij | toe | uit',
        notBefore:
          'met journalisten | met de pers | met media | met bewoners | met studenten | met leerlingen | met het anp | met verslaggevers',
      },
      {
        finite:
          'spraken elkaar | zagen elkaar | ontmoetten elkaar | ontmoeten elkaar | spreken elkaar | zien elkaar | troffen elkaar',
        participle:
          'elkaar gesproken | elkaar * gesproken | elkaar * * gesproken | elkaar * * * gesproken | elkaar * * * * gesproken | elkaar * * * * * gesproken | elkaar * * * * * * gesproken | elkaar * * * * * * * gesproken | mekaar gesproken | mekaar * gesproken | mekaar * * gesproken | mekaar * * * gesproken | elkaar ontmoet | elkaar gezien | elkaar * gezien | elkaar * * gezien | elkaar * * * gezien | elkaar * * * * gezien | elkaar getroffen | elkaar * getroffen | elkaar * * getroffen | elkaar * * * getroffen | elkaar * * * * getroffen',
        infinitive: 'elkaar spreken | elkaar ontmoeten | elkaar zien',
        subject: 'participant',
        with: 'participant',
        mutual: true,
      },
      {
        finite: 'belde | belden | belt | bellen | belde met | telefoneerde met | telefoneerden | telefoneert',
        participle: 'gebeld | getelefoneerd',
        infinitive: 'bellen | telefoneren',
        subject: 'participant',
        object: 'participant',
        with: 'participant',
        mode: 'phone',
        notBefore: 'politie | aan | 112',
      },
      {
        finite:
          'bijeenkwam | bijeenkwamen | bijeenkomt | samenkwam | samenkwamen | samenzat | samenzaten | dineerde | dineerden | dineert | dineren | lunchte | lunchten | luncht | lunchen | kwam bijeen | kwamen bijeen | komt bijeen | komen bijeen | kwamen samen | komen samen | vergaderden | vergaderde met | zaten samen | zat samen | beraadslaagde | beraadslaagden | beraadslaagt | confereerde | confereerden | overlegde | overlegt | overlegden | schoven aan',
        participle:
          'gedineerd | geluncht | overlegd | om tafel gezeten | om de tafel gezeten | rond de tafel gezeten | bijeengekomen | samengekomen | samengezeten | bijeen gekomen | vergaderd | beraadslaagd | aan tafel gezeten | aan tafel geschoven',
        infinitive:
          'overleggen | te overleggen | bijeenkomen | samenkomen | samenzitten | om tafel gaan | om de tafel gaan | om tafel zitten | om de tafel zitten | rond de tafel zitten | aan tafel gaan | dineren | lunchen',
        subject: 'participant',
        with: 'participant',
        mutual: true,
      },
      {
        finite: 'videobelde | videobelden | videobelt',
        participle: 'gevideobeld',
        infinitive: 'videobellen',
        subject: 'participant',
        with: 'participant',
        mutual: true,
        mode: 'video',
      },
      {
        finite: 'kreeg | kregen | krijgt | krijgen',
        participle: '',
        infinitive: '',
        subject: 'participant',
        object: 'participant',
        named: true,
        mode: 'phone',
        particle: 'aan de lijn | aan de telefoon',
      },
      {
        finite: 'hing | hingen | hangt | hangen',
        participle: '',
        infinitive: '',
        subject: 'participant',
        with: 'participant',
        needsWith: true,
        mode: 'phone',
        particle: 'aan de lijn | aan de telefoon',
      },
      {
        finite: 'bracht samen | brachten samen | brengt samen',
        participle: 'samengebracht',
        infinitive: 'samenbrengen',
        subject: 'host',
        object: 'participant',
      },
    ],
    visit: [
      {
        finite: 'stuurde | stuurt | stuurden | zond | zendt',
        participle: 'gestuurd | gezonden',
        infinitive: 'sturen | te sturen',
        subject: 'host',
        object: 'visitor',
        needsTo: true,
        sends: true,
      },
      {
        finite: 'verlaat | verlaten | verliet | verlieten',
        participle: 'verlaten',
        infinitive: 'verlaten | te verlaten',
        subject: 'visitor',
        ends: 'onward',
        towards: 'voor | richting | naar',
      },
      {
        finite:
          'keert | keren | keerde | keerden | reist | reizen | reisde | reisden | vliegt | vliegen | vloog | vlogen',
        participle: '',
        infinitive: '',
        subject: 'visitor',
        particle: 'terug | huiswaarts | naar huis',
        ends: 'home',
      },
      {
        finite: 'terugkeert | terugkeren | terugkeerde | terugreist | terugvliegt',
        participle: 'teruggekeerd | teruggereisd | teruggevlogen | terug',
        infinitive: 'terugkeren | terugreizen | terugvliegen | terug te keren',
        subject: 'visitor',
        ends: 'home',
      },
      {
        finite:
          'reist | reizen | reisde | reisden | vliegt | vliegen | vloog | vlogen | trekt | trekken | trok | trokken',
        participle: 'doorgereisd | doorgevlogen',
        infinitive: 'doorreizen | doorvliegen | door te reizen',
        subject: 'visitor',
        particle: 'door',
        ends: 'onward',
      },
      {
        finite: 'nodigde | nodigden | nodigt | uitnodigde | uitnodigden | uitnodigt',
        participle: 'uitgenodigd',
        infinitive: 'uitnodigen | uit te nodigen',
        subject: 'host',
        object: 'visitor',
        status: 'proposed',
        notBefore: 'bedrijven | investeerders',
      },
      {
        finite: '',
        participle: 'verwacht',
        infinitive: '',
        subject: 'visitor',
        status: 'expected',
        needsTo: true,
      },
      {
        finite: 'kwam | kwamen | komt | komen | doet',
        participle: 'aangedaan',
        infinitive: 'aandoen | aan te doen',
        subject: 'visitor',
        particle: 'aan',
      },
      {
        finite:
          'gaat | gaan | ging | gingen | komt | komen | kwam | kwamen | reisde | reist | vliegt | vliegen | vertrekken',
        participle: 'gegaan | afgereisd | vertrokken',
        infinitive: 'gaan | afreizen | vertrekken | komen',
        subject: 'visitor',
        needsTo: true,
      },
      {
        finite:
          'is sinds | is nog tot | is nog | is * nog in | waren maandag in | waren dinsdag in | waren woensdag in | waren donderdag in | waren vrijdag in | waren zaterdag in | waren zondag in | waren gisteren in | is * en * in | is van * tot * in | is van * tot * * in | is van * tot en met * in | is van * tot en met * * in | is op * * in | was * en * in | was van * tot * in | was van * tot * * in | was van * tot en met * in | was van * tot en met * * in | was op * * in | zijn * en * in | zijn van * tot * in | zijn van * tot * * in | zijn van * tot en met * in | zijn van * tot en met * * in | zijn op * * in | waren * en * in | waren van * tot * in | waren van * tot * * in | waren van * tot en met * in | waren van * tot en met * * in | waren op * * in | blijft tot | blijft in | zijn sinds | is al sinds | is tot en met | is momenteel | is deze week | was deze week | was in | is in | waren in | zijn in | verbleef in | verblijft in | verbleef | verblijft | verbleven | blijft | blijven | bleef | bleven | is op bezoek in | was op bezoek in | zijn op bezoek in | is te gast in | was te gast in | waren te gast in | is te gast op | was op werkbezoek in | zit in | zat in | streek neer in | strijkt neer in | bevindt zich in | bevinden zich in | bevond zich in | bevindt zich momenteel in | was vorige week in | was vorige maand in | was vorig jaar in | was eerder dit jaar in | was eerder deze week in | was onlangs in | was recent in | houdt halt in | hield halt in | houdt * halt in | hield * halt in | was maandag in | was dinsdag in | was woensdag in | was donderdag in | was vrijdag in | was zaterdag in | was zondag in | is maandag in | is dinsdag in | is woensdag in | is donderdag in | is vrijdag in | is zaterdag in | is zondag in | was gisteren in | is vandaag in | is morgen in | zette koers naar | zet koers naar | vertoeft | vertoeven | vertoefde | vertoefden | is onderweg naar | zijn onderweg naar | was onderweg naar | begeeft zich naar | begaf zich naar | begaven zich naar | spoedde zich naar | toog naar | togen naar | maakte een tussenstop in',
        participle: 'verbleven | geweest | te gast geweest in | op bezoek geweest in',
        infinitive: 'verblijven in',
        subject: 'visitor',
        moves: true,
      },
      {
        finite: 'bezocht | bezochten | bezoekt | bezoeken | deed aan | zet voet op | zette voet op',
        participle: 'bezocht',
        infinitive: 'bezoeken | te bezoeken',
        subject: 'visitor',
      },
      {
        finite:
          'aankwam | aankwamen | aankomt | aankomen | afreisde | afreisden | afreist | afzakte | afzakten | doorreisde | doorreist | zakte af naar | reisde | reisden | reist | reizen | vloog | vertrok | vertrekt | trok | trekt | reisde naar | reisden naar | reist naar | reizen naar | vloog naar | vlogen naar | vertrok naar | vertrekt naar | vertrokken naar | trok naar | trokken naar | trekt naar | arriveerde | arriveerden | arriveert | landde | landden | kwam aan in | kwamen aan in | komt aan in | ging naar | gaat naar | reisde af naar | reist af naar',
        participle: 'gereisd | gearriveerd | aangekomen | geland | vertrokken naar | afgereisd | gevlogen',
        infinitive: 'reizen | te reizen | afreizen | te vertrekken',
        subject: 'visitor',
        moves: true,
      },
    ],
    agreement: [
      {
        finite: 'bezegelde | bezegelden | bezegelt | bezegelen | bekrachtigde | bekrachtigt',
        participle: 'bezegeld | bekrachtigd',
        infinitive: 'bezegelen | te bezegelen',
        subject: 'party',
        with: 'party',
        status: 'agreed',
        ceremonial: true,
      },
      {
        finite: 'parafeerde | parafeerden | paraferden | parafeert | paraferen',
        participle: 'geparafeerd',
        infinitive: 'paraferen | te paraferen',
        subject: 'signatory',
        with: 'party',
        status: 'agreed',
      },
      {
        finite: 'namen | nam | nemen | neemt | keurden | keurde | gaven | gaf | geven | geeft | brachten | bracht',
        participle: '',
        infinitive: '',
        subject: 'party',
        with: 'party',
        particle: 'aan | goed | uit',
      },
      {
        finite: 'kwamen | kwam | komen | komt',
        participle: '',
        infinitive: '',
        subject: 'party',
        with: 'party',
        particle: 'overeen',
        status: 'agreed',
      },
      {
        finite: 'gingen | ging | gaan | gaat',
        participle: '',
        infinitive: '',
        subject: 'party',
        with: 'party',
        particle: 'aan',
        status: 'agreed',
      },
      {
        finite: 'stemden | stemde | stemmen | stemt',
        participle: '',
        infinitive: '',
        subject: 'party',
        with: 'party',
        particle: 'in',
        status: 'agreed',
      },
      {
        finite: 'wisselden | wisselde | wisselen | wisselt | ruilden | ruilde | ruilen',
        participle: '',
        infinitive: '',
        subject: 'party',
        with: 'party',
        particle: 'uit',
      },
      {
        finite: 'zette | zetten | zet | plaatste | plaatsten | plaatst',
        participle: '',
        infinitive: 'zetten | te zetten | plaatsen | te plaatsen',
        subject: 'signatory',
        with: 'party',
        particle:
          'hun handtekening onder | zijn handtekening onder | haar handtekening onder | een handtekening onder | de handtekening onder | hun handtekeningen onder | de handtekeningen onder',
      },
      {
        finite:
          'ondertekende | ondertekenden | ondertekent | ondertekenen | tekende | tekenden | tekent | tekenen | zet zijn handtekening | zet haar handtekening | zetten allebei hun handtekening | zette hun handtekening | zetten hun handtekening | zetten een handtekening | zette een handtekening | zetten de twee hun handtekening | zette zijn handtekening | zette haar handtekening | zetten er hun handtekening | zette er zijn handtekening | zette er haar handtekening | zetten daar hun handtekening | plaatsten hun handtekening | plaatsten een handtekening | plaatste zijn handtekening | plaatste haar handtekening | plaatsten de handtekeningen | zetten de handtekeningen',
        participle:
          'ondertekend | getekend | medeondertekend | hun handtekening gezet onder | zijn handtekening gezet onder | haar handtekening gezet onder | een handtekening gezet onder | hun handtekeningen gezet onder | hun handtekening geplaatst onder',
        infinitive: 'ondertekenen | te ondertekenen | tekenen | te tekenen',
        subject: 'signatory',
        with: 'party',
        notBefore:
          'contract bij | voor drie seizoenen | voor de club | bezwaar | beroep | protest | tot 2027 | portret | gastenboek | verantwoordelijk | petitie',
      },
      {
        finite:
          'ratificeerde | ratificeerden | ratificeert | hernieuwden | hernieuwde | verlengden | verlengde | verlengen | verlengt | bekrachtigden | publiceerden | vernieuwden | lanceerden',
        participle:
          'geratificeerd | uitgewisseld | aangenomen | hernieuwd | verlengd | vernieuwd | goedgekeurd | gepubliceerd | gelanceerd | uitgegeven | afgegeven | uitgebracht',
        infinitive: 'ratificeren | aannemen | aan te nemen | uitwisselen | verlengen | hernieuwen | te verlengen',
        subject: 'party',
        with: 'party',
      },
      {
        finite: 'trad | traden | treedt | treden',
        participle: '',
        infinitive: '',
        subject: 'party',
        itself: true,
        particle: 'in werking',
      },
      {
        finite:
          'trad in werking | traden in werking | treedt in werking | treden in werking | werd van kracht | werden van kracht | wordt van kracht | worden van kracht | is van kracht | zijn van kracht | ging in | gaat in',
        participle: 'in werking getreden | van kracht geworden | van kracht | ingegaan',
        infinitive: 'in werking treden | van kracht worden | ingaan',
        subject: 'party',
        itself: true,
      },
      {
        finite:
          'gaf groen licht voor | gaven groen licht voor | geeft groen licht voor | gaf groen licht aan | sloot | sloten | sluit | sluiten | bereikte | bereikten | bereikt | bereiken | werden het eens over | zijn het eens over | werd het eens over | is het eens over | het eens over | maakten | beklonken | beklonk | legden vast | leggen vast | kwamen tot | kwam tot',
        participle:
          'groen licht gegeven voor | groen licht gegeven aan | opgeleverd | ingestemd met | ingestemd | klaar voor ondertekening | klaar om te worden ondertekend | klaar om getekend te worden | gesloten | afgesloten | bereikt | overeengekomen | beklonken | gemaakt | aangegaan | opgemaakt | vastgelegd in | neergelegd in | gekomen tot | tot stand gebracht | eens geworden over',
        infinitive:
          'instemmen | in te stemmen | instemmen met | sluiten | te sluiten | afsluiten | af te sluiten | bereiken | te bereiken | aangaan | aan te gaan',
        subject: 'party',
        with: 'party',
        status: 'agreed',
        notBefore: 'bekend | openbaar | mogelijk | duidelijk',
        notAfter: 'bekend | openbaar | mogelijk | duidelijk',
      },
      {
        finite:
          'onderhandelen | onderhandelt | onderhandelden | onderhandelde | bespraken | bespreken | bespreekt | werken aan | werkt aan | werkten aan | praten over | praat over | spraken over | sprak over | buigen zich over | bereiden voor | overwegen | bekijken | onderzoeken',
        participle:
          'onderhandeld | besproken | gekeken naar | gewerkt aan | gesproken over | gepraat over | onderhandeld over | in voorbereiding | in de maak | uitgewerkt',
        infinitive: 'onderhandelen | bespreken | te bespreken | te onderhandelen | werken aan',
        subject: 'party',
        with: 'party',
        status: 'discussed',
      },
      {
        finite:
          'stelde voor | stelden voor | stelt voor | stellen voor | wil | willen | wilde | wilden | pleitte voor | pleitten voor | pleit voor | pleiten voor | drong aan op | dringt aan op',
        participle: 'voorgesteld | bepleit | gevraagd | gepleit voor',
        infinitive: 'voorstellen | voor te stellen | pleiten voor',
        subject: 'party',
        status: 'proposed',
      },
      {
        finite:
          'schortte op | schortten op | schort op | zegde op | zegden op | zegt op | verbrak | verbraken | verwierp | verwierpen | trok zich terug uit | trokken zich terug uit | stapte uit | stapten uit | stapt uit | blies af',
        participle: 'opgeschort | opgezegd | verbroken | verworpen | afgeblazen | geschrapt | ontbonden',
        infinitive: 'opschorten | op te schorten | opzeggen | op te zeggen | verbreken',
        subject: 'party',
        status: 'denied',
      },
      {
        finite: 'komt er | er komt | komen er | er komen',
        participle: '',
        infinitive: '',
        subject: 'party',
        itself: true,
        anew: true,
        status: 'expected',
      },
      {
        finite: 'kwam er niet | kwamen er niet | kwam er * niet | kwam er nooit | is er niet gekomen | ging niet door',
        participle: '',
        infinitive: '',
        subject: 'party',
        itself: true,
        anew: true,
        status: 'denied',
      },
      {
        finite: 'volgde | volgden | volgt | volgen | kwam tot stand | kwamen tot stand',
        participle: 'gevolgd | tot stand gekomen',
        infinitive: '',
        subject: 'party',
        itself: true,
        anew: true,
      },
      {
        finite: 'dateert van | dateert uit | dateren uit | stamt uit | stammen uit | liep af | loopt af | verliep',
        participle: 'verlopen | is afgelopen | zijn afgelopen',
        infinitive: '',
        subject: 'party',
        itself: true,
        status: 'historical',
      },
    ],
  },
  nouns: {
    meeting: [
      { words: 'gezamenlijk voorzitterschap | covoorzitterschap', of: 'participant', with: 'participant' },
      { words: 'geloofsbrieven', of: 'visitor', to: 'host', taken: 'host' },
      {
        words:
          'te gast | op bezoek | op afscheidsbezoek | op staatsbezoek | op visite | op de koffie | op de thee | op audiëntie | op theevisite | op de lunch | over de vloer | op werkbezoek | op kennismakingsbezoek',
        of: 'visitor',
        to: 'host',
        needsTo: true,
      },
      { words: 'audiëntie', of: 'host', to: 'visitor', with: 'host', by: 'host' },
      {
        words:
          'bezoek | beleefdheidsbezoek | beleefdheidsvisite | kennismakingsbezoek | afscheidsbezoek | vriendschapsbezoek | condoleancebezoek | tegenbezoek | werkbezoek | staatsbezoek | opwachting | visite',
        of: 'visitor',
        to: 'host',
        needsTo: true,
      },
      {
        words:
          '*ontmoeting | ontmoetingen | *gesprek | *overleg | werkontbijt | ontbijt | diner | galadiner | spoedberaad | gesprek | gesprekken | overleg | overleggen | bijeenkomst | bijeenkomsten | vergadering | vergaderingen | onderhoud | besprekingen | bespreking | onderhandelingen | consultaties | werkoverleg | topoverleg | onderonsje | werklunch | lunch | werkdiner | kennismaking | kennismakingsgesprek | topontmoeting | ronde tafel | werkvergadering | gedachtewisseling | werkbespreking | ontvangst | afspraak met | afspraken met | *afspraak met | lunchafspraak | eetafspraak | *gesprekken | *ontmoetingen | *beraad | *bespreking | *besprekingen | bilateraaltje | *lunch | *diner | gezamenlijke persconferentie | onderonsje | samenkomst | tête à tête | rondetafelgesprek',
        of: 'participant',
        with: 'participant',
        by: 'host',
        notBefore: 'met de pers | met journalisten | van de gemeenteraad | van de ministerraad | van aandeelhouders',
        notAfter: 'sollicitatie',
      },
      {
        words:
          'telefoongesprek | telefonisch contact | telefonisch gesprek | telefonisch overleg | telefonisch onderhoud | belletje | telefoontje | telefonische gesprekken',
        of: 'participant',
        with: 'participant',
        from: 'participant',
        mode: 'phone',
      },
      {
        words:
          'videogesprek | videoconferentie | videovergadering | digitaal overleg | virtuele bijeenkomst | online overleg | videocall',
        of: 'participant',
        with: 'participant',
        mode: 'video',
      },
    ],
    visit: [
      {
        words:
          'eerste bestemming | eerste stop | eerste halte | tweede bestemming | tweede stop | tweede halte | derde bestemming | derde stop | derde halte | laatste bestemming | laatste stop | laatste halte',
        of: 'visitor',
        stops: true,
      },
      {
        words: 'volgende bestemming | volgende stop | volgende halte | volgende reisdoel',
        of: 'visitor',
        stops: true,
        status: 'expected',
      },
      {
        words:
          'kennismakingsbezoek | kennismakingsbezoeken | zending | komst | overkomst | handelsmissie | ondernemersmissie | innovatiemissie | bedrijvenmissie | bliksembezoek | flitsbezoek | verrassingsbezoek | vriendschapsbezoek | oriëntatiebezoek | vervolgbezoek | regeringsbezoek | inspectiebezoek | troepenbezoek | pausbezoek | werkreis | tournee | toer | visite | bezoek | bezoeken | werkbezoek | werkbezoeken | staatsbezoek | staatsbezoeken | reis | dienstreis | handelsreis | zakenreis | delegatiereis | buitenlandreis | rondreis | trip | verblijf | tegenbezoek | tussenstop',
        through: 'langs | door',
        of: 'visitor',
        by: 'visitor',
        notBefore: 'organisatie | reeks',
        notAfter: 'familie',
      },
      { words: 'missie', of: 'visitor', by: 'visitor', notAfter: 'diplomatieke | permanente | consulaire' },
    ],
    agreement: [
      {
        words:
          'ondertekening | ondertekeningsplechtigheid | ondertekeningsceremonie | ratificatie | tekenen van | ondertekenen van | uitwisseling | verlenging | inwerkingtreding',
        of: 'party',
        with: 'party',
        by: 'signatory',
      },
      {
        words: 'handtekeningen | de handtekening | dit gebeurde | dat gebeurde',
        of: 'party',
        by: 'signatory',
        notBefore: 'petitie | onder een petitie | burgers',
      },
      { words: 'sluiten van | sluiting van | het sluiten', of: 'party', with: 'party', status: 'agreed' },
      {
        words: 'onderhandelingen | onderhandeling | gesprekken | besprekingen | overleg | ontwerp | voorbereiding',
        of: 'party',
        with: 'party',
        status: 'discussed',
      },
      { words: 'voorstel | voorstellen', of: 'party', status: 'proposed' },
      { words: 'opschorting | opzegging', of: 'party', status: 'denied' },
    ],
  },
  noInstruments:
    'coalitieakkoord | coalitieakkoorden | regeerakkoord | regeerakkoorden | formatieakkoord | bestuursakkoord | bestuursakkoorden | begrotingsakkoord | begrotingsakkoorden | loonakkoord | loonakkoorden | sociaal akkoord | sociale akkoorden | lenteakkoord | zomerakkoord | paasakkoord | kerstakkoord | stikstofakkoord | arbeidscontract | arbeidscontracten | arbeidsovereenkomst | arbeidsovereenkomsten | huurcontract | huurcontracten | huurovereenkomst | huurovereenkomsten | spelerscontract | platencontract',
  instruments: [
    {
      type: 'memorandum_of_understanding',
      words:
        'memorandum van overeenstemming | memorandum of understanding | mou | intentieovereenkomst | memorandum | memoranda | memoranda of understanding | memorandums of understanding | memoranda van overeenstemming | samenwerkingsmemorandum | memorandum van samenwerking | memorandums | mou s | mous | memorandum of cooperation | memorandum of agreement | memorandum of intent',
    },
    {
      type: 'letter_of_intent',
      words:
        'intentieverklaring | intentieverklaringen | letter of intent | letters of intent | declaration of intent | intentiebrief | statement of intent',
    },
    {
      type: 'joint_statement',
      words:
        'gezamenlijke verklaring | gemeenschappelijke verklaring | gezamenlijk communiqué | gezamenlijk statement | slotverklaring | gezamenlijke slotverklaring | gezamenlijke verklaringen | slotcommuniqué | joint statement | joint declaration | joint communique | joint defence declaration | joint vision statement | joint letter',
    },
    {
      type: 'declaration',
      words:
        'verklaring | verklaringen | politieke verklaring | samenwerkingsverklaring | principeverklaring | beginselverklaring | wilsverklaring | engagementsverklaring | vriendschapsverklaring',
      notBefore: 'afgelegd | aflegde | aflegden | afleggen | af te leggen | deed | deden | gaf | gaven',
    },
    { type: 'roadmap', words: 'routekaart | routekaarten | stappenplan | roadmap' },
    {
      type: 'action_plan',
      words:
        'actieplan | actieplannen | actieprogramma | actie programma | actieprogramma s | uitvoeringsprogramma | uitvoeringsplan | samenwerkingsplan | uitwisselingsprogramma | werkprogramma | samenwerkingsprogramma | werkplan | uitvoeringsagenda | samenwerkingsagenda | landspakket | programma van samenwerking | gemeenschappelijk programma',
    },
    { type: 'protocol', words: 'protocol | protocollen | *protocol', notBefore: 'van overdracht | van oplevering' },
    { type: 'convention', words: 'conventie | conventies | convenant | convenanten' },
    {
      type: 'treaty',
      words: 'verdrag | verdragen | *verdrag | *verdragen',
    },
    { type: 'charter', words: 'handvest | pact' },
    {
      type: 'exchange_of_notes',
      words: 'notawisseling | briefwisseling | uitwisseling van brieven | uitwisseling van nota s',
    },
    { type: 'contract', words: 'contract | contracten | *contract | *contracten' },
    { type: 'annex', words: 'bijlage | bijlagen | addendum | addenda' },
    {
      type: 'agreement',
      words:
        'fta | cepa | akkoord | akkoorden | *akkoord | *akkoorden | overeenkomst | overeenkomsten | *overeenkomst | *overeenkomsten | deal | deals | *deal | *deals | regeling | werkafspraken | *afspraak | status of forces agreement | terms of reference | administratieve schikking | schikking | entente | arrangement | arrangementen | *pact | *pacten | agreement | framework agreement | partnership agreement | cooperation agreement | free trade agreement',
      notBefore:
        'om een regering | om een nieuwe regering | om samen een regering | om samen een nieuwe regering | om een coalitie | om een nieuwe coalitie | om samen een coalitie | om samen een nieuwe coalitie | over een nieuwe regering | over een nieuwe coalitie | over een regering | over een coalitie | over de regeringsvorming | over de kabinetsformatie',
    },
    {
      type: 'agreement',
      words:
        'uitvoeringsafspraken | samenwerkingsafspraken | partnerschap | partnerschappen | strategisch partnerschap | *partnerschap | stedenband | zusterband | samenwerkingsverband | documenten | *documenten | *document | teksten | samenwerkingskader | samenwerkingsstrategie | leningen | kredietlijn | schenking | schenkingen',
      loose: true,
    },
  ],
  instrumentWords: {
    document: 'document | documenten | *documenten | tekst | teksten | stuk | stukken',
    plural:
      'akkoorden | *akkoorden | overeenkomsten | *overeenkomsten | verdragen | *verdragen | memoranda | protocollen | *protocollen | convenanten | deals | contracten | *contracten | verklaringen | *verklaringen | afspraken | *afspraken | documenten | teksten | brieven | plannen | regelingen | conventies',
    count: `twee | drie | vier | vijf | zes | zeven | acht | negen | tien | elf | twaalf | dertien | veertien | vijftien | zestien | zeventien | achttien | negentien | twintig | dertig | veertig | vijftig | zestig | zeventig | tachtig | negentig | honderd | tientallen | tiental | twintigtal | een tiental | een twintigtal | een reeks | een aantal | een hele reeks | een pakket | verschillende | meerdere | enkele | diverse | talrijke | ${unitsFirst('een twee drie vier vijf zes zeven acht negen', 'en', 'twintig dertig veertig vijftig zestig zeventig tachtig negentig')}`,
    amounts: 'miljoen | miljard | mln | mld | euro | dollar | procent',
    existing: 'bestaande | huidige | vorige | eerdere | oude | oorspronkelijke',
    another:
      'parallelle | individuele | ander | andere | tweede | derde | vierde | vijfde | apart | aparte | afzonderlijke',
    ranks: ['eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde', 'zevende', 'achtste'],
    settles:
      'afgerond | rondden * af | rondde * af | ronden * af | voltooid | voltooiden | voltooide | afronding van | beklonken | succesvol afgesloten',
    rounds:
      'ronde | rondes | onderhandelingsronde | onderhandelingsrondes | fase | sessie | hoofdstuk | hoofdstukken | dag',
    planned: 'geplande | beoogde | voorgenomen | toekomstige | langverwachte',
    also: 'ook | eveneens | tevens | daarnaast | bovendien | voorts',
    papers:
      'wet | wetten | wetsontwerp | wetsvoorstel | wetsvoorstellen | motie | moties | rapport | rapporten | verslag | verslagen | resolutie | resoluties | besluit | advies | verordening | richtlijn | goedkeuringswet',
    twoSided: 'bilateraal | bilaterale',
    similar:
      'soortgelijk | soortgelijke | vergelijkbaar | vergelijkbare | gelijkaardig | gelijkaardige | gelijksoortig | gelijksoortige | dergelijk | dergelijke | zo n | zulk | zulke',
    dating:
      'daterend uit | daterend van | dat dateert uit | die dateert uit | dat dateert van | die dateert van | dat stamt uit | die stamt uit',
    namely:
      'namelijk | daar komen | daar komt | daarbij komen | daarbij komt | daarnaast is er | daarnaast zijn er | te weten | het gaat om | het betreft | dit zijn',
  },
  cooperation:
    '*samenwerking | samenwerken | samen te werken | samenwerkten | samenwerkt | werken samen | werkt samen | werken nauwer samen | partnerschap | partnerschappen | partner | gezamenlijk | gezamenlijke | gemeenschappelijk | gemeenschappelijke | bilateraal | bilaterale | trilateraal | trilaterale | uitwisseling van | uitwisselen | wisselen | delen van | het delen van | deelden | banden | betrekkingen | relaties | coördinatie | strijd tegen | bestrijden | bestrijding | *bestrijding | aanpak van | aanpakken | aanpakken van | versterken | versterking | verdiepen | verdieping | uitbreiden | uitbreiding | bevorderen | intensiveren | domein | domeinen | gebied | gebied van | vlak van | terrein van | terreinen | ondersteuning | steun | wederzijds | wederzijdse | samen | *akkoord | *akkoorden | overeenkomst | overeenkomsten | *verdrag | memorandum | convenant | *convenant',
  bonds:
    '*samenwerking | *samenwerkings* | samenwerken | samenwerkt | samenwerkten | samen te werken | samen | partnerschap* | partner | partners | gezamenlijk | gezamenlijke | gemeenschappelijk | gemeenschappelijke | bilateraal | bilaterale | uitwisseling | uitwisselingen | *uitwisseling | uitwisselen | uitgewisseld | wisselen | delen van | deelden | banden | *banden | betrekkingen | *betrekkingen | relatie | relaties | *relaties | coördin* | wederzijds | wederzijdse | onderling | onderlinge | grensoverschrijdend* | alliantie | bijstand | ondersteuning',
  fields:
    "op het gebied van | op gebied van | op het vlak van | op het terrein van | op de terreinen | op terreinen als | op gebieden als | op domeinen als | domeinen als | sectoren als | gebieden zoals | samenwerking op | samenwerking rond | samenwerking inzake | akkoord over | akkoorden over | overeenkomst over | verdrag over | memorandum over | afspraken over | gaat over | gaan over | ging over | gingen over | spraken over | sprak over | gesproken over | overlegd over | omvat | variërend van | bespraken | besproken | op het gebied | op het terrein | op terreinen zoals | op verschillende terreinen zoals | op gebieden zoals | gebieden als | terreinen als | terreinen zoals | domeinen zoals | sectoren zoals | thema's als | thema's zoals | onderwerpen als | onderwerpen zoals | zaken als | kwesties als | dossiers als | dossiers zoals | samenwerking in | samenwerking bij | samenwerking over | samenwerking voor | samenwerking tegen | samenwerking in de strijd tegen | samenwerken op | samenwerken rond | samenwerken inzake | samenwerken bij | samenwerken in | samenwerken aan | samenwerken tegen | samen te werken op | samen te werken rond | samen te werken aan | samen te werken bij | samen te werken in | werken samen op | werken samen aan | werken samen rond | werken samen bij | partnerschap voor | partnerschap op | partnerschap rond | partnerschap inzake | partnerschap in | praten over | praatten over | praat over | te praten over | gepraat over | spreken over | spreekt over | te spreken over | gesproken is over | gesprek over | gesprekken over | overleg over | overleggen over | overlegden over | overlegt over | te overleggen over | onderhandelingen over | onderhandelen over | besprekingen over | bespreken | bespreekt | te bespreken | hadden het over | had het over | heeft het over | hebben het over | het vooral over | het over | gehad over | van gedachten over | wisselden van gedachten over | dialoog over | debat over | bijeenkomst over | conferentie over | vergaderd over | vergaderden over | vergaderen over | draaide om | draaiden om | draait om | draaien om | boog zich over | bogen zich over | bogen ze zich over | buigen zich over | gebogen over | stonden stil bij | stond stil bij | stilgestaan bij | gericht op | gericht was op | richtte zich op | richtten zich op | richt zich op | focuste op | focusten op | de focus op | nadruk op | belang van | belang aan | aandacht voor | belangstelling voor | interesse in | interesse voor | behoefte aan | ervaring met | ervaring in | expertise in | expertise op het gebied van | kennis over | kansen in | kansen voor | kansen op het gebied van | mogelijkheden voor | mogelijkheden op het gebied van | mogelijkheden in | investeringen in | projecten rond | projecten in | projecten op het gebied van | projecten voor | programma voor | programma's voor | programma rond | plannen voor | plannen rond | afspraken rond | afspraken inzake | afspraak over | akkoord rond | akkoord inzake | akkoorden rond | akkoorden inzake | overeenkomsten over | overeenkomsten inzake | overeenkomst inzake | overeenkomst rond | overeenkomst voor | overeenkomst op het gebied van | verdragen over | memoranda over | memorandum inzake | memorandum van overeenstemming over | intentieverklaring over | intentieverklaring voor | intentieverklaring rond | intentieverklaring inzake | verklaring over | gezamenlijke verklaring over | protocol over | protocol inzake | actieplan voor | actieplan tegen | actieplan inzake | routekaart voor | convenant over | deal over | pact over | contracten voor | contract voor | strijd tegen | aanpak van | bestrijding van | vooral over | onder meer over | onder andere over | ook over | met name over | waaronder | zoals | steun voor | steun aan | hulp bij | ondersteuning bij | ondersteuning van | bijstand bij | op het vlak | banden op | banden in | betrekkingen op het gebied van | relaties op het gebied van | versterking van | bevordering van | uitbreiding van | intensivering van | betreffen | beslaan | behelzen | met betrekking tot | samenwerking met betrekking tot | doorgepraat over | samen op het gebied van | werken samen als het gaat over | als het gaat om | als het gaat over | ingegaan op | ingegaan wordt op | nader ingegaan op | thema's binnen | had over | hadden over | eens over | het eens over | bestreek | bestreken | thema's zijn | thema's waren | thema is | onderwerpen zijn | onderwerpen waren | gespreksonderwerpen | op de agenda staan | op de agenda stonden | centraal staan | centraal stonden | centraal stond | ter sprake kwamen | aan bod kwamen | aan bod komen | accenten op | accent op | accent ligt op | nadruk ligt op | klemtoon op | klemtoon ligt op | focus op | focus ligt op | gespreksonderwerpen waren onder meer | gespreksonderwerpen waren | staat in het teken van | stond in het teken van | staan in het teken van | in het teken van",
  about:
    'met betrekking tot | over | inzake | rond | rondom | betreffende | omtrent | op het gebied van | op het vlak van | bij | aangaande | in | op',
  raised:
    "hadden het over | had het over | hebben het over | heeft het over | het vooral over | hadden het onder meer over | thema's zijn | thema's waren | teruggeblikt op | op tafel lagen | op tafel lag | lagen op tafel | lag op tafel | op de agenda stonden | op de agenda staan | kwamen aan bod | kwam aan bod | komen aan bod | komt aan bod | aan bod kwamen | aan bod kwam | aan bod komen | kwamen ter sprake | kwam ter sprake | ter sprake kwamen | ter sprake kwam | kwamen aan de orde | kwam aan de orde | aan de orde kwamen | aan de orde | stonden op de agenda | stond op de agenda | staan op de agenda | staat op de agenda | op de agenda | op tafel | ter tafel | stonden centraal | stond centraal | staan centraal | staat centraal | centraal stonden | centraal stond | werden besproken | werd besproken | zijn besproken | is besproken | aangekaart | aangesneden | de revue passeerden | passeerden de revue | thema zijn | thema waren | thema s zijn | thema s waren | onderwerp van gesprek | omvat | omvatten | werden aangekaart | werd aangekaart | werden aangesneden | kwamen ook aan bod | kwam ook aan bod | kwamen eveneens aan bod | kwamen tevens aan bod | komen ook aan bod | kwamen ook ter sprake | kwam ook ter sprake | zullen aan bod komen | aan de orde kwam | aan de orde komen | de belangrijkste onderwerpen | de onderwerpen | op het programma | hoog op de agenda | bovenaan de agenda | prominent op de agenda | stonden ook op de agenda | stond ook op de agenda | voerden de boventoon | domineerden | maakt er deel van uit | maken er deel van uit | maakt deel uit van | maken deel uit van",
  covering:
    'omvat | omvatten | bestrijkt | heeft betrekking op | hebben betrekking op | voorziet in | voorzien in | richt zich op | richten zich op | betreft | gaat over | gaan over | regelt | regelen | behelst | onder meer | met name | op het gebied van | op het vlak van | inzake | over | voor | rond | waaronder | betreffen | beslaan | beslaat | behelzen | strekt zich uit over | strekken zich uit over | raakt aan | dekt | dekken | bevat | bevatten | noemt | gericht op | handelt over | handelen over | slaat op | legt de nadruk op',
  means: 'via | door middel van | dankzij | door',
  followUps:
    'gemengde commissie | gezamenlijke commissie | gemengd comité | gezamenlijk comité | werkgroep | gezamenlijke werkgroep | opvolgingsmechanisme | opvolgingscomité | stuurgroep | gezamenlijk mechanisme | follow upmechanisme | coördinatiemechanisme | gemengde werkgroep | opvolgingscommissie',
  onBehalf:
    'namens de * kant | van * zijde | namens de * zijde | aan * zijde | aan * kant | van * kant | aan de * zijde | aan de * kant | van de * zijde',
  behalfOf: 'namens | in naam van | uit naam van',
  signedFor: 'voor | van de kant van | aan de kant van | aan de zijde van',
  articleEnds:
    'reacties | plaats een reactie | reageer | reageren | geef een reactie | laat een reactie achter | meningen van de lezer | gerelateerd | gerelateerde artikelen | gerelateerd nieuws | meer nieuws | meer over | meer van | meest gelezen | populair | meest bekeken | lees ook deze artikelen | ook interessant | ook in het nieuws | aanbevolen | aanbevolen voor jou | net binnen | laatste nieuws | over de auteur | verder lezen | misschien vind je dit ook leuk | andere artikelen | vergelijkbare berichten',
  walls:
    'alleen voor abonnees | exclusief voor abonnees | log in om te lezen | log in om verder te lezen | log in om dit artikel | abonneer je om | abonneer u om | om verder te lezen | om dit artikel te lezen | lees verder met een abonnement | al abonnee | al een abonnement | gratis artikelen gelezen',
  furniture:
    'deel | delen | deel dit artikel | reactie | reacties | reageer | lees ook | lees meer | lees verder | zie ook | gerelateerd | gerelateerde artikelen | meer nieuws | volg ons | volg ons op | nieuwsbrief | abonneer | aanmelden | inloggen | advertentie | meest gelezen | laatste nieuws | net binnen | tags | print | e mail | facebook | twitter | whatsapp | linkedin | cookies | accepteren | alle rechten voorbehouden | foto | leestijd | minuten leestijd | luister naar dit artikel | vorig artikel | volgend artikel | home | menu | zoeken | meer over | aanbevolen | bekijk ook | uitgelicht | shares | deel via | plaats een reactie | ook interessant | wachtwoord vergeten | registreer | registreren | account aanmaken | word abonnee | abonneer je | abonnee worden | al abonnee | lees het volledige | alleen voor abonnees | voor abonnees | premium | kopieer link | deel dit | deel dit bericht | deel op | delen via | delen op | deel deze pagina | deel deze | volg ons via | download de app | gepubliceerd | gepubliceerd op | geplaatst op | bijgewerkt | laatst bijgewerkt | laatste update | laatst gewijzigd | foto s | fotograaf | beeld | bron | bekijk de foto | bekijk meer | toon meer | laad meer | meer laden | meer lezen | cookiebeleid | privacybeleid | privacyverklaring | algemene voorwaarden | deze website gebruikt cookies | wij gebruiken cookies | disclaimer | over ons | contact | adverteren | je e mailadres wordt niet gepubliceerd | jouw e mailadres | vereiste velden | verplichte velden | uw reactie | afdrukken | terug naar overzicht | terug naar boven | onderwerp | onderwerpen | thema | zie verder | video | in beeld | live | liveblog | huidig nummer | programma gids | gesponsord | meld u aan | meld je aan | nieuwsbrieven | krant van vandaag | digitale krant | het weer | puzzels | meningen van de lezer | jouw cookie keuzes | de inhoud op deze pagina | inschrijven nieuwsbrief | schrijf je in | schrijf u in | ontvang onze | foto van | foto archief | archieffoto | archiefbeeld | illustratie | bekijk de reacties | wees de eerste | geef een reactie | laat een reactie achter | reageer op dit artikel | meer lezen over | lees het hele artikel | dit artikel is geplaatst | dit bericht is geplaatst | dit artikel verscheen | geschreven door | geplaatst door | geplaatst in | geplaatst | volg ons kanaal | word lid van | download onze app | vorige bericht | volgende bericht | vorig bericht | volgend bericht | andere artikelen | andere berichten | ander nieuws | aanraders | populair | populaire artikelen | lettergrootte | tekstgrootte | bekijk alle',
  dates: {
    ordinals: 'e | de | ste',
    numeric: 'day-first',
    relative: [
      { words: 'twee dagen geleden', unit: 'day', by: -2, from: 'publication' },
      { words: 'drie dagen geleden', unit: 'day', by: -3, from: 'publication' },
      { words: 'eergisteren', unit: 'day', by: -2, from: 'publication' },
      { words: 'overmorgen', unit: 'day', by: 2, from: 'publication' },
      {
        words:
          "aan het begin van de avond | aan het eind van de middag | aan het einde van de middag | in de avond | in de namiddag | 's avonds | 's middags | 's ochtends | 's morgens | in de loop van de dag | dezelfde dag | diezelfde dag | die dag | eerder op de dag | later op de dag | eerder die dag | later die dag | dezelfde avond | diezelfde avond | die avond | die ochtend | die middag | diezelfde ochtend | diezelfde middag | dezelfde middag",
        unit: 'day',
        by: 0,
        from: 'text',
      },
      {
        words: 'de dag ervoor | de dag daarvoor | een dag eerder | een dag tevoren | de vorige dag | de dag voordien',
        unit: 'day',
        by: -1,
        from: 'text',
      },
      {
        words:
          'de volgende dag | de dag erna | de dag daarna | een dag later | daags nadien | daags daarna | de dag nadien',
        unit: 'day',
        by: 1,
        from: 'text',
      },
      { words: 'vorige maand | afgelopen maand', unit: 'month', by: -1, from: 'publication' },
      {
        words:
          'deze maand | eerder deze maand | later deze maand | eind deze maand | begin deze maand | lopende maand | eind van de maand',
        unit: 'month',
        by: 0,
        from: 'publication',
      },
      { words: 'dezelfde maand | diezelfde maand', unit: 'month', by: 0, from: 'text' },
      { words: 'volgende maand | komende maand', unit: 'month', by: 1, from: 'publication' },
      { words: 'eerder dit jaar | later dit jaar', unit: 'year', by: 0, from: 'publication' },
      { words: 'vorig jaar', unit: 'year', by: -1, from: 'publication' },
      { words: 'volgend jaar | komend jaar', unit: 'year', by: 1, from: 'publication' },
    ],
    since: 'sinds | sedert | sinds afgelopen',
    moved: 'uitgesteld | verplaatst | verschoven | vervroegd | opgeschoven | verzet',
    thereafter:
      'daarna | aansluitend | vervolgens | nadien | later | eerst | tot slot | ten slotte | ook | eveneens | tevens | daarnaast | achteraf',
    series: 'reeks | verschillende | meerdere | achtereenvolgens | apart | afzonderlijk',
    beforehand: 'vooraf | voordien | daarvoor | eerder',
    already: 'al | reeds | had | hadden | eerder al',
    sameOccasion:
      'de plechtigheid | de ceremonie | bij die gelegenheid | bij deze gelegenheid | ter gelegenheid | na afloop | na het gesprek | na het overleg | na de ontmoeting | na hun gesprek | na hun ontmoeting | tijdens het onderhoud | tijdens het gesprek | tijdens de ontmoeting | tijdens het bezoek | tijdens het overleg | tijdens de ceremonie | bij de ondertekening | tijdens de plechtigheid | bij aankomst | aansluitend | na de plechtigheid | voorafgaand aan de plechtigheid | luchthaven | bij zijn aankomst | bij haar aankomst | voor de ontmoeting | voor het gesprek | na de ondertekening | bij de plechtigheid | bij de ceremonie | de zitting | de bijeenkomst | na afloop van de zitting',
    future:
      'zal | zullen | volgende | komende | aanstaande | gepland | geplande | verwacht | later deze | later dit | gaat | gaan | binnenkort | eerstvolgende | moet | staat gepland',
    past: 'vorige | afgelopen | vorig | geleden | jongstleden | jl | laatstleden',
    rangeFrom: 'van | tussen',
    rangeTo: 'tot | tot en met | t m | en',
    until:
      'tot | tot en met | tot en met eindigde op | eindigt op | duurt tot | eindigt | eindigde | afgesloten | afgerond | rondde | beëindigde | beëindigd | beëindigt | sloot zijn | sloot haar | sloot een bezoek | sloot een werkbezoek | loopt tot',
    months: [
      'januari | jan',
      'februari | feb',
      'maart | mrt',
      'april | apr',
      'mei',
      'juni | jun',
      'juli | jul',
      'augustus | aug',
      'september | sept | sep',
      'oktober | okt',
      'november | nov',
      'december | dec',
    ],
    partsOfMonth: 'de loop van | loop van | begin | eind | half | medio | de maand | eind van | begin van | midden',
    weekOf: 'week van | week vanaf',
    dayNoun: 'dag',
    thisYear: 'dit jaar | van dit jaar',
    yearWord: 'het jaar',
    weekend: 'weekend | weekeinde',
    weekdays: ['maandag*', 'dinsdag*', 'woensdag*', 'donderdag*', 'vrijdag*', 'zaterdag*', 'zondag*'],
    lasting: [
      'tweedaags | tweedaagse | 2-daags | 2-daagse | twee dagen | 2 dagen',
      'driedaags | driedaagse | 3-daags | 3-daagse | drie dagen | 3 dagen',
      'vierdaags | vierdaagse | 4-daags | 4-daagse | vier dagen | 4 dagen',
      'vijfdaags | vijfdaagse | 5-daags | 5-daagse | vijf dagen | 5 dagen',
      'zesdaags | zesdaagse | 6-daags | 6-daagse | zes dagen | 6 dagen',
      'zevendaags | zevendaagse | 7-daags | 7-daagse | zeven dagen | 7 dagen',
    ],
    returns: 'teruggekeerd | terug van | terug uit | keerde terug | teruggekomen',
    arrives: 'aangekomen | arriveerde | arriveert | geland | gereisd | afgereisd | reist | vertrokken',
    purpose: 'voor',
    departs: 'vertrekt | vertrekken | vertrok | vertrokken | reist af | afgereisd',
    begins: 'begon | begint | begonnen | startte | start | gestart | aangevat | begin | aanvang',
    weeks: ['vorige week | verleden week | afgelopen week', 'deze week', 'volgende week | komende week'],
    stamps:
      'gepubliceerd | gepubliceerd op | geplaatst | geplaatst op | publicatiedatum | datum publicatie | verschenen op | toegevoegd op | gepost op',
    today:
      'vandaag | zojuist | vanmorgen | vanmiddag | vanavond | vanochtend | vannacht | deze ochtend | deze middag | deze avond',
    yesterday: 'gisteren | gisteravond | gisterochtend | gistermiddag | gisternamiddag | gistermorgen',
    soon: 'binnenkort | weldra | spoedig | op korte termijn',
    tomorrow: 'morgen',
  },
  noAreas:
    'ondanks de pandemie | tijdens de pandemie | sinds de pandemie | voor de pandemie uitbrak | na de pandemie | vanwege de pandemie | door de pandemie | begin van de pandemie | uitbraak van de pandemie | vanwege de coronapandemie | tijdens de coronapandemie | door de coronapandemie | begin van de coronapandemie | sinds de coronapandemie | veiligheidsomgeving | politieke klimaat | politiek klimaat | zakelijk klimaat | klimaat van vertrouwen | internationale klimaat | sociaal klimaat | historische en culturele | culturele en historische | culturele verwantschap | economische gevolgen | economische situatie | economische crisis | economische groei | economische impact | economische uitdagingen | economische hervormingen | economische sancties | sociaal-economische situatie | sociaaleconomische situatie | ontwikkeling van de betrekkingen | ontwikkeling van de relaties | ontwikkeling van de samenwerking | consulaat generaal | consulaat-generaal | het consulaat | grensoverschrijdende samenwerking | op de luchthaven | beide zijden van de grens | weerszijden van de grens | aan weerszijden van de grens | militaire agressie | militaire operatie | militaire operaties | militaire staatsgreep | militaire coup | militaire junta | militair regime | militaire regime | militaire offensief | militaire interventie | militaire inval | militaire eer | militair eerbetoon',
  areas,
  asking,
  labels,
};
