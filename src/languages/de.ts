import type { AreaData, AreaId, AreaWords } from './area-ids.ts';
import type { Asking } from './asking.ts';
import { each, ending, spelledOut, spelt } from './endings.ts';
import type { Labels } from './labels.ts';
import type { Language } from './language.ts';
import { commonPlaces } from './places.ts';
import { chineseProvinces } from './regions.ts';
import { unitsFirst } from './units-first.ts';

/** The areas with every spelling of their terms. */
function inEveryArea(table: AreaWords): AreaWords {
  return Object.fromEntries(
    Object.entries(table).map(([id, { label, terms, listed }]) => [
      id,
      { label, terms: spelledOut(terms), listed: spelledOut(listed) },
    ]),
  ) as Record<AreaId, AreaData>;
}

/**
 * Adjectives (`~` stands for their endings) and inhabitants by alpha-2 code; the reader asks no capital of them. Of an
 * adjective that two countries share, the likelier comes first.
 */
const nationalities = spelt({
  AD: 'andorranisch~ | Andorraner',
  AE: 'emiratisch~ | Emirati | Emiratis | Emirater',
  AF: 'afghanisch~ | Afghane | Afghanen | Afghanin',
  AG: 'antiguanisch~',
  AL: 'albanisch~ | Albaner | Albanern | Albanerin',
  AM: 'armenisch~ | Armenier | Armeniern | Armenierin',
  AO: 'angolanisch~ | Angolaner',
  AR: 'argentinisch~ | Argentinier | Argentiniern',
  AT: 'österreichisch~ | Österreicher | Österreichern | Österreicherin',
  AU: 'australisch~ | Australier | Australiern',
  AW: 'arubanisch~',
  AZ: 'aserbaidschanisch~ | Aserbaidschaner | Aserbaidschanern | aserisch~',
  BA: 'bosnisch~ | bosnisch-herzegowinisch~ | Bosnier | Bosniern | Bosniaken',
  BB: 'barbadisch~',
  BD: 'bangladeschisch~ | bengalisch~ | Bangladescher',
  BE: 'belgisch~ | Belgier | Belgiern | Belgierin | flämisch~ | wallonisch~',
  BF: 'burkinisch~ | Burkiner',
  BG: 'bulgarisch~ | Bulgare | Bulgaren | Bulgarin',
  BH: 'bahrainisch~ | Bahrainer',
  BI: 'burundisch~ | Burundier',
  BJ: 'beninisch~ | Beniner',
  BM: 'bermudisch~',
  BN: 'bruneiisch~',
  BO: 'bolivianisch~ | Bolivianer',
  BR: 'brasilianisch~ | Brasilianer | Brasilianern',
  BS: 'bahamaisch~ | bahamisch~',
  BT: 'bhutanisch~ | Bhutaner',
  BW: 'botsuanisch~ | botswanisch~ | Botsuaner',
  BY: 'belarussisch~ | belarusisch~ | weißrussisch~ | Belarussen | Weißrussen',
  BZ: 'belizisch~',
  CA: 'kanadisch~ | Kanadier | Kanadiern | Kanadierin',
  CD: 'kongolesisch~ | Kongolese | Kongolesen',
  CF: 'zentralafrikanisch~',
  CG: 'kongolesisch~',
  CH: 'schweizer | westschweizer | deutschschweizer | ostschweizer | zentralschweizer | innerschweizer | nordwestschweizer | schweizerisch~ | Schweizern | Schweizerin | eidgenössisch~',
  CI: 'ivorisch~ | Ivorer',
  CK: 'cookinsulanisch~',
  CL: 'chilenisch~ | Chilene | Chilenen',
  CM: 'kamerunisch~ | Kameruner',
  CN: 'chinesisch~ | Chinese | Chinesen | Chinesin',
  CO: 'kolumbianisch~ | Kolumbianer',
  CR: 'costa-ricanisch~ | costaricanisch~',
  CU: 'kubanisch~ | Kubaner',
  CV: 'kapverdisch~',
  CW: 'curaçaoisch~',
  CY: 'zyprisch~ | zypriotisch~ | Zyprer | Zyprioten',
  CZ: 'tschechisch~ | Tscheche | Tschechen',
  DE: 'deutsch~ | bundesdeutsch~',
  DJ: 'dschibutisch~',
  DK: 'dänisch~ | Dänen',
  DM: 'dominicanisch~',
  DO: 'dominikanisch~ | Dominikaner',
  DZ: 'algerisch~ | Algerier | Algeriern | Algerierin',
  EC: 'ecuadorianisch~ | Ecuadorianer',
  EE: 'estnisch~',
  EG: 'ägyptisch~ | Ägypter | Ägyptern | Ägypterin',
  EH: 'saharauisch~ | sahrauisch~ | Sahrauis | Saharauis',
  ER: 'eritreisch~ | Eritreer',
  ES: 'spanisch~ | Spanier | Spaniern | Spanierin | katalanisch~ | andalusisch~',
  ET: 'äthiopisch~ | Äthiopier',
  FI: 'finnisch~ | Finne | Finnen',
  FJ: 'fidschianisch~',
  FM: 'mikronesisch~',
  FO: 'färöisch~',
  FR: 'französisch~ | Franzose | Franzosen | Französin | korsisch~',
  GA: 'gabunisch~ | Gabuner',
  GB: 'britisch~ | Brite | Briten | Britin | englisch~ | schottisch~ | walisisch~ | nordirisch~',
  GD: 'grenadisch~',
  GE: 'georgisch~ | Georgier',
  GF: 'französisch-guayanisch~',
  GH: 'ghanaisch~ | Ghanaer',
  GI: 'gibraltarisch~',
  GL: 'grönländisch~ | Grönländer',
  GM: 'gambisch~ | Gambier',
  GN: 'guineisch~ | Guineer',
  GP: 'guadeloupisch~',
  GQ: 'äquatorialguineisch~ | guineisch~',
  GR: 'griechisch~ | Grieche | Griechen | Griechin',
  GT: 'guatemaltekisch~ | Guatemalteken',
  GU: 'guamisch~',
  GW: 'guinea-bissauisch~ | bissau-guineisch~ | guineisch~',
  GY: 'guyanisch~ | Guyaner',
  HK: 'hongkonger',
  HN: 'honduranisch~ | Honduraner',
  HR: 'kroatisch~ | Kroate | Kroaten',
  HT: 'haitianisch~ | Haitianer',
  HU: 'ungarisch~ | Ungarin',
  ID: 'indonesisch~ | Indonesier | Indonesiern',
  IE: 'irisch~',
  IL: 'israelisch~ | Israeli | Israelis',
  IM: 'manx',
  IN: 'indisch~ | Inder | Indern | Inderin',
  IQ: 'irakisch~ | Iraker | Irakern',
  IR: 'iranisch~ | Iraner | Iranern',
  IS: 'isländisch~ | Isländer',
  IT: 'italienisch~ | Italiener | Italienern | Italienerin | sizilianisch~ | sardisch~',
  JM: 'jamaikanisch~ | Jamaikaner',
  JO: 'jordanisch~ | Jordanier | Jordaniern',
  JP: 'japanisch~ | Japaner | Japanern',
  KE: 'kenianisch~ | Kenianer | Kenianern',
  KG: 'kirgisisch~ | Kirgise | Kirgisen',
  KH: 'kambodschanisch~ | Kambodschaner',
  KI: 'kiribatisch~',
  KM: 'komorisch~ | Komorer',
  KN: 'kittitisch~',
  KR: 'südkoreanisch~ | Südkoreaner | koreanisch~ | Koreaner',
  KP: 'nordkoreanisch~ | Nordkoreaner | koreanisch~ | Koreaner',
  KW: 'kuwaitisch~ | Kuwaiter',
  KY: 'kaimanisch~',
  KZ: 'kasachisch~ | Kasache | Kasachen',
  LA: 'laotisch~ | Laoten',
  LB: 'libanesisch~ | Libanese | Libanesen',
  LC: 'lucianisch~',
  LI: 'liechtensteinisch~ | Liechtensteiner | liechtensteiner',
  LK: 'sri-lankisch~ | srilankisch~ | Sri-Lanker',
  LR: 'liberianisch~ | Liberianer',
  LS: 'lesothisch~',
  LT: 'litauisch~ | Litauer | Litauern',
  LU: 'luxemburgisch~ | Luxemburger',
  LV: 'lettisch~',
  LY: 'libysch~ | Libyer | Libyern',
  MA: 'marokkanisch~ | Marokkaner | Marokkanern | Marokkanerin',
  MC: 'monegassisch~ | Monegassen',
  MD: 'moldauisch~ | moldawisch~ | Moldauer | Moldawier',
  ME: 'montenegrinisch~ | Montenegriner',
  MG: 'madagassisch~ | Madagassen',
  MH: 'marshallisch~',
  MK: 'nordmazedonisch~ | mazedonisch~ | Mazedonier',
  ML: 'malisch~ | Malier',
  MM: 'myanmarisch~ | birmanisch~ | burmesisch~',
  MN: 'mongolisch~ | Mongolen',
  MO: 'macauisch~',
  MQ: 'martinikanisch~',
  MR: 'mauretanisch~ | Mauretanier',
  MT: 'maltesisch~ | Malteser',
  MU: 'mauritisch~ | Mauritier',
  MV: 'maledivisch~ | Malediver',
  MW: 'malawisch~ | Malawier',
  MX: 'mexikanisch~ | Mexikaner | Mexikanern',
  MY: 'malaysisch~ | Malaysier',
  MZ: 'mosambikanisch~ | Mosambikaner',
  NA: 'namibisch~ | Namibier',
  NC: 'neukaledonisch~',
  NE: 'nigrisch~ | Nigrer',
  NG: 'nigerianisch~ | Nigerianer',
  NI: 'nicaraguanisch~ | Nicaraguaner',
  NL: 'niederländisch~ | Niederländer | Niederländern | Niederländerin | holländisch~ | friesisch~',
  NO: 'norwegisch~ | Norweger | Norwegern',
  NP: 'nepalesisch~ | nepalisch~ | Nepalesen',
  NR: 'nauruisch~',
  NU: 'niueanisch~',
  NZ: 'neuseeländisch~ | Neuseeländer',
  OM: 'omanisch~ | Omaner',
  PA: 'panamaisch~ | Panamaer',
  PE: 'peruanisch~ | Peruaner',
  PF: 'französisch-polynesisch~ | polynesisch~',
  PG: 'papua-neuguineisch~',
  PH: 'philippinisch~ | Filipino | Filipinos | Filipina | Philippiner',
  PK: 'pakistanisch~ | Pakistaner | Pakistanern | Pakistani',
  PL: 'polnisch~',
  PR: 'puerto-ricanisch~ | puertoricanisch~',
  PS: 'palästinensisch~ | Palästinenser | Palästinensern | Palästinenserin',
  PT: 'portugiesisch~ | Portugiese | Portugiesen',
  PW: 'palauisch~',
  PY: 'paraguayisch~ | Paraguayer',
  QA: 'katarisch~ | Katarer | Kataris',
  RE: 'réunionesisch~',
  RO: 'rumänisch~ | Rumäne | Rumänen',
  RS: 'serbisch~ | Serbe | Serben',
  RU: 'russisch~ | Russe | Russen | Russin',
  RW: 'ruandisch~ | Ruander',
  SA: 'saudisch~ | saudi-arabisch~ | saudiarabisch~ | Saudi | Saudis | Saudi-Araber',
  SB: 'salomonisch~',
  SC: 'seychellisch~',
  SD: 'sudanesisch~ | Sudanese | Sudanesen',
  SE: 'schwedisch~ | Schwede',
  SG: 'singapurisch~ | Singapurer',
  SI: 'slowenisch~ | Slowene | Slowenen',
  SK: 'slowakisch~ | Slowake | Slowaken',
  SL: 'sierra-leonisch~ | sierraleonisch~',
  SM: 'san-marinesisch~',
  SN: 'senegalesisch~ | Senegalese | Senegalesen',
  SO: 'somalisch~ | Somalier',
  SR: 'surinamisch~ | Surinamer',
  SS: 'südsudanesisch~ | Südsudanesen',
  ST: 'são-toméisch~',
  SV: 'salvadorianisch~ | Salvadorianer',
  SX: 'sint-maartener',
  SY: 'syrisch~ | Syrer | Syrern | Syrerin',
  SZ: 'eswatinisch~ | swasiländisch~',
  TD: 'tschadisch~ | Tschader',
  TG: 'togoisch~ | Togoer | togolesisch~',
  TH: 'thailändisch~ | Thailänder | thai',
  TJ: 'tadschikisch~ | Tadschiken',
  TL: 'timoresisch~ | osttimoresisch~',
  TM: 'turkmenisch~ | Turkmenen',
  TN: 'tunesisch~ | Tunesier | Tunesiern',
  TO: 'tongaisch~',
  TR: 'türkisch~ | Türke | Türken | Türkin',
  TT: 'trinidadisch~',
  TV: 'tuvaluisch~',
  TW: 'taiwanisch~ | taiwanesisch~ | Taiwaner',
  TZ: 'tansanisch~ | Tansanier',
  UA: 'ukrainisch~ | Ukrainer | Ukrainern | Ukrainerin',
  UG: 'ugandisch~ | Ugander',
  US: 'amerikanisch~ | us-amerikanisch~ | Amerikaner | Amerikanern | Amerikanerin | US-Amerikaner',
  UY: 'uruguayisch~ | Uruguayer',
  UZ: 'usbekisch~ | Usbeken',
  VA: 'vatikanisch~ | päpstlich~',
  VC: 'vincentisch~',
  VE: 'venezolanisch~ | Venezolaner',
  VN: 'vietnamesisch~ | Vietnamese | Vietnamesen',
  VU: 'vanuatuisch~',
  WS: 'samoanisch~ | Samoaner',
  XK: 'kosovarisch~ | Kosovare | Kosovaren',
  YE: 'jemenitisch~ | Jemenit | Jemeniten',
  YT: 'mahorisch~',
  ZA: 'südafrikanisch~ | Südafrikaner',
  ZM: 'sambisch~ | Sambier',
  ZW: 'simbabwisch~ | Simbabwer',
});

/**
 * Names of countries beyond those of `Intl.DisplayNames`: short, official and old names, inflected ones, abbreviations.
 * The reader wants short ones in capitals: `US`, `VAE`.
 */
const countries = spelt({
  AE: 'VAE | V.A.E. | Emirate | Emiraten | Vereinigten Arabischen Emirate | Vereinigten Arabischen Emiraten | Vereinigte Arabische Emirate',
  AF: 'Islamisches Emirat Afghanistan',
  AG: 'Antigua',
  AT: 'Republik Österreich',
  AZ: 'Aserbeidschan | Republik Aserbaidschan',
  BA: 'Bosnien | Bosnien-Herzegowina | Bosnien und Herzegowina',
  BD: 'Bangladesh | Bangladesch',
  BE: 'Königreich Belgien | Flandern | Wallonien',
  BF: 'Burkina | Obervolta',
  BH: 'Bahrein | Königreich Bahrain',
  BN: 'Brunei',
  BW: 'Botswana | Botsuana',
  BY: 'Weißrussland | Weissrussland | Belarus',
  CD: 'Demokratische Republik Kongo | Demokratischen Republik Kongo | DR Kongo | DRK | D.R. Kongo | Zaire | Kongo | Kongo-Kinshasa',
  CF: 'Zentralafrikanische Republik | Zentralafrikanischen Republik',
  CG: 'Republik Kongo | Kongo-Brazzaville | Kongo',
  CH: 'Schweiz | Eidgenossenschaft | Schweizerische Eidgenossenschaft | Schweizerischen Eidgenossenschaft',
  CI: "Elfenbeinküste | Côte d'Ivoire",
  CM: 'Republik Kamerun',
  CN: 'Volksrepublik China | VR China',
  CV: 'Kap Verde | Kapverden | Kapverdischen Inseln',
  CY: 'Republik Zypern',
  CZ: 'Tschechien | Tschechische Republik | Tschechischen Republik | Tschechei',
  DE: 'Bundesrepublik | Bundesrepublik Deutschland | BRD',
  DJ: 'Djibouti | Dschibuti',
  DK: 'Königreich Dänemark',
  DO: 'Dominikanischen Republik | Dominikanische Republik',
  DZ: 'Demokratische Volksrepublik Algerien',
  EG: 'Arabische Republik Ägypten',
  EH: 'West-Sahara',
  ES: 'Königreich Spanien',
  FO: 'Färöer | Färöer-Inseln',
  FR: 'Französische Republik | Französischen Republik',
  GB: 'UK | Großbritannien | Grossbritannien | Vereinigte Königreich | Vereinigten Königreich | Vereinigten Königreichs | England | Schottland | Wales | Nordirland',
  GM: 'Republik Gambia',
  GQ: 'Äquatorial-Guinea | Äquatorialguinea',
  GR: 'Hellenische Republik',
  HK: 'Hong Kong | Hongkong',
  IE: 'Republik Irland',
  IL: 'Staat Israel',
  IN: 'Republik Indien',
  IR: 'Islamische Republik Iran | Islamischen Republik Iran',
  JO: 'Haschemitisches Königreich Jordanien | Haschemitischen Königreich Jordanien',
  KE: 'Kenya',
  KG: 'Kirgistan | Kirgisistan | Kirgisien',
  KN: 'St. Kitts und Nevis',
  KR: 'Republik Korea | Korea | Südkorea',
  KP: 'Demokratische Volksrepublik Korea | Nordkorea | Korea',
  KW: 'Staat Kuwait | Kuweit',
  KY: 'Cayman-Inseln',
  KZ: 'Kasachstan | Republik Kasachstan',
  LB: 'Libanons',
  LI: 'Fürstentum Liechtenstein',
  LU: 'Großherzogtum | Großherzogtum Luxemburg',
  MA: 'Marocco | Königreich Marokko | Königreichs Marokko',
  MC: 'Fürstentum Monaco',
  MD: 'Moldau | Moldawien | Republik Moldau | Moldova',
  MK: 'Mazedonien | Nordmazedonien',
  MM: 'Birma | Burma | Myanmar',
  MN: 'Mongolei',
  MR: 'Islamische Republik Mauretanien',
  MZ: 'Moçambique',
  NG: 'Bundesrepublik Nigeria',
  NL: 'Niederlande | Niederlanden | Holland | Königreich der Niederlande',
  NO: 'Königreich Norwegen',
  PH: 'Philippinen',
  PK: 'Islamische Republik Pakistan | Islamischen Republik Pakistan',
  PL: 'Republik Polen',
  PS: 'Palästina | Palästinensergebiete | Palästinensergebieten | Palästinensischen Gebieten | Westjordanland | Gazastreifen | Staat Palästina',
  QA: 'Qatar | Katar',
  RU: 'Russische Föderation | Russischen Föderation',
  RW: 'Rwanda | Ruanda',
  SA: 'Saudi-Arabien | Saudiarabien | Königreich Saudi-Arabien',
  SD: 'Republik Sudan',
  SE: 'Königreich Schweden',
  SG: 'Singapore | Singapur',
  SK: 'Slowakische Republik | Slowakischen Republik',
  SO: 'Somaliland | Bundesrepublik Somalia',
  SS: 'Süd-Sudan | Südsudan',
  ST: 'São Tomé',
  SV: 'El Salvador',
  SY: 'Arabische Republik Syrien',
  SZ: 'Swasiland | Swaziland | Eswatini',
  TD: 'Tschad | Tschads',
  TH: 'Königreich Thailand',
  TL: 'Osttimor | Timor-Leste',
  TR: 'Türkiye | Republik Türkei',
  TW: 'Republik China',
  TZ: 'Tanzania | Sansibar',
  US: 'US | USA | U.S. | U.S.A. | Vereinigten Staaten | Vereinigte Staaten | Vereinigten Staaten von Amerika | Vereinigte Staaten von Amerika',
  VA: 'Vatikan | Heiliger Stuhl | Heiligen Stuhl | Heilige Stuhl | Heiligen Stuhls | Vatikans',
  VN: 'Viet Nam',
  YE: 'Jemen | Yemen',
  ZA: 'Republik Südafrika',
  ZM: 'Zambia',
  ZW: 'Zimbabwe',
});

/** What stands for a government as its capital does. */
const governments: Record<string, string> = {
  AT: 'Ballhausplatz',
  BI: 'Bujumbura',
  BJ: 'Cotonou',
  CI: 'Abidjan',
  ES: 'Moncloa',
  FR: "Élysée | Elysée | Élysée-Palast | Élyséepalast | Elysée-Palast | Quai d'Orsay | Matignon",
  GB: 'Downing Street | Whitehall',
  IL: 'Tel Aviv',
  IT: 'Palazzo Chigi | Farnesina | Quirinal',
  NL: 'Den Haag',
  RU: 'Kreml | Kremls | Kremln',
  US: 'Weißes Haus | Weiße Haus | Weißen Haus | Weißen Hauses | Weissen Haus | Weisse Haus',
};

/**
 * Towns and some regions by alpha-2 code, the capital first, also in their own spelling; the reader wants a capital
 * letter, which in German every noun has: `Essen`, `Halle` and `Bergen` are left out. The towns of Western Sahara
 * stand under MA, as datelines have them; the status of the territory is no matter of this table.
 */
const places = spelt({
  ...commonPlaces,
  BF: "Wagadugu | Ouagadougou | Bobo-Dioulasso | Koudougou | Ouahigouya | Djibo | Fada N'Gourma",
  BY: 'Minsk | Gomel | Brest-Litovsk | Grodno | Vitebsk | Mogilev',
  AD: 'Andorra la Vella',
  AE: 'Abu Dhabi | Dubai | Schardscha | Sharjah | Ajman | Fujairah | Ras al-Khaimah | Ras Al Khaima | Umm al-Quwain | Al Ain | Khor Fakkan | Masdar City | Ruwais | Jebel Ali',
  AF: 'Kabul | Kandahar | Herat | Masar-i-Scharif | Masar-e Scharif | Dschalalabad | Kundus | Bagram | Qandahar | Mazar-i-Sharif | Mazar-e-Sharif | Mazar-i-Charif | Jalalabad | Djalalabad | Kunduz | Ghazni | Bamiyan | Bamyan | Lashkar Gah | Lashkargah | Khost',
  AG: "Saint John's | St. John's",
  AM: 'Eriwan | Jerewan | Gjumri | Yerevan | Erevan | Gyumri | Vanadzor | Etchmiadzin',
  AT: 'Wien | Graz | Linz | Salzburg | Innsbruck | Klagenfurt | Bregenz | Eisenstadt | St. Pölten | Villach | Wels | Dornbirn | Alpbach | Burgenland | Kärnten | Steiermark | Tirol | Vorarlberg | Niederösterreich | Oberösterreich | Wiener Hofburg | Hofburg | Ballhausplatz',
  AZ: 'Baku | Bergkarabach | Nachitschewan | Ganja | Sumgait | Sumqayit | Shusha | Shushi | Khankendi | Stepanakert | Nakhchivan | Lachin | Aghdam | Agdam | Fuzuli',
  BD: "Dhaka | Chittagong | Dacca | Chattogram | Sylhet | Khulna | Rajshahi | Barisal | Rangpur | Mymensingh | Comilla | Cumilla | Cox's Bazar",
  BE: 'Brüssel | Antwerpen | Gent | Brügge | Lüttich | Namur | Löwen | Mechelen | Ostende | Eupen | Zeebrugge | Bruxelles | Brussel | Anvers | Gand | Brugge | Liège | Charleroi | Leuven | Louvain | Malines | Oostende | Kortrijk | Hasselt | Genk | Tournai | Louvain-la-Neuve | Arlon | Aalst | Alost | Sint-Niklaas | Roeselare | Turnhout | Molenbeek | Schaerbeek | Anderlecht | Laeken | Zaventem | La Louvière | Verviers | Seraing | Vilvoorde | Wavre | Bastogne | Bastenaken | Dinant | Knokke | Diegem | Ixelles | Uccle | Lokeren | Lommel',
  BG: 'Sofia | Plowdiw | Warna | Burgas | Plovdiv | Varna | Bourgas',
  CA: 'Ottawa | Montréal | Kananaskis | Neufundland | Toronto | Vancouver | Quebec City | Calgary | Edmonton | Winnipeg | Halifax | Gatineau | Sherbrooke | Trois-Rivières | Mississauga | Brampton | Saskatoon | Moncton | Fredericton | Charlottetown | Whitehorse | Yellowknife | Iqaluit | Banff | Charlevoix | Saguenay | Longueuil | Ontario | British Columbia | Alberta | Manitoba | Saskatchewan | Nova Scotia | New Brunswick | Newfoundland',
  CD: 'Kinshasa | Lubumbashi | Goma | Bukavu | Nordkivu | Südkivu | Kisangani | Mbuji-Mayi | Kananga | Matadi | Uvira | Butembo | Bunia | Kolwezi | Likasi | Mbandaka | Ituri | Katanga',
  CH: 'Bern | Genf | Zürich | Basel | Lausanne | Luzern | Lugano | St. Gallen | Winterthur | Davos | Montreux | Bürgenstock | Freiburg im Üechtland | Neuenburg | Solothurn | Thun | Chur | Locarno | Bellinzona | Tessin | Wallis | Graubünden | Aargau | Kehrsatz | Bundeshaus | Genève | Bâle | Saint-Gall | Neuchâtel | Fribourg | Sion | Crans-Montana | Interlaken | Nyon | Vevey',
  CM: 'Jaunde | Yaoundé | Douala | Garoua | Bamenda | Maroua | Bafoussam | Buea | Limbé | Kribi | Ngaoundéré | Ebolowa | Bertoua',
  CN: "Peking | Beijing | Shanghai | Schanghai | Hongkong | Tibet | Xinjiang | Pékin | Guangzhou | Shenzhen | Tianjin | Chongqing | Chengdu | Wuhan | Nanjing | Nanking | Xi'an | Xian | Hangzhou | Suzhou | Qingdao | Dalian | Harbin | Shenyang | Jinan | Zhengzhou | Changsha | Kunming | Xiamen | Fuzhou | Ningbo | Yiwu | Kashgar | Lhasa | Hefei | Nanning | Guiyang | Taiyuan | Lanzhou | Hohhot | Changchun | Hainan | Sanya | Boao | Haikou | Dongguan | Foshan | Zhuhai | Guangdong | Sichuan | Zhejiang | Jiangsu | Fujian | Shandong | Yunnan | Hubei | Hunan | Henan | Hebei | Yinchuan | Ningxia",
  CO: 'Bogotá | Bogota | Medellin | Cali | Cartagena | Carthagène | Barranquilla | Santa Marta | Bucaramanga | Cúcuta',
  CU: 'Havanna | Guantánamo | Havana | La Habana | Santiago de Cuba | Camagüey | Varadero | Holguín | Matanzas | Cienfuegos',
  CY: 'Nikosia | Limassol | Larnaka | Paphos | Famagusta | Nicosia | Lefkosia | Larnaca | Ayia Napa',
  CZ: 'Prag | Brünn | Ostrava | Pilsen | Karlsbad | Böhmen | Mähren | Praha | Brno | Plzen | Olomouc | Karlovy Vary',
  DE: 'Berlin | Hamburg | München | Köln | Frankfurt | Frankfurt am Main | Bonn | Stuttgart | Düsseldorf | Leipzig | Dresden | Bremen | Hannover | Nürnberg | Dortmund | Duisburg | Bochum | Wuppertal | Bielefeld | Münster | Karlsruhe | Mannheim | Augsburg | Wiesbaden | Mainz | Saarbrücken | Kiel | Rostock | Magdeburg | Erfurt | Potsdam | Schwerin | Aachen | Braunschweig | Freiburg | Heidelberg | Kassel | Lübeck | Regensburg | Ulm | Trier | Koblenz | Rheinbach | Ramstein | Grafenwöhr | Wilhelmshaven | Bremerhaven | Eckernförde | Munster | Hohenfels | Chemnitz | Cottbus | Görlitz | Wolfsburg | Meseberg | Schloss Meseberg | Schloss Bellevue | Elmau | Garmisch-Partenkirchen | Petersberg | Bayern | Sachsen | Brandenburg | Niedersachsen | Schleswig-Holstein | Nordrhein-Westfalen | Baden-Württemberg | Rheinland-Pfalz | Saarland | Thüringen | Sachsen-Anhalt | Mecklenburg-Vorpommern | Heiligendamm | Unterlüß | Neuburg | Büchel | Nörvenich | Jagel | Wunstorf | Tegel | Schönefeld | Passau | Francfort | Weimar | Aix-la-Chapelle | Ingolstadt | Würzburg | Göttingen | Jena | Halle an der Saale | North Rhine-Westphalia | Hesse | Thuringia | Darmstadt',
  DJ: 'Dschibuti-Stadt | Djibouti City | Djibouti-Ville | Ali Sabieh | Tadjourah | Obock | Doraleh',
  DK: 'Kopenhagen | Aarhus | Odense | Esbjerg | Aalborg | Marienborg | København | Århus | Billund',
  DO: 'Santo Domingo | Punta Cana | Santiago de los Caballeros | Puerto Plata',
  DZ: "Algier | Oran | Constantine | Annaba | Alger | Blida | Sétif | Batna | Tlemcen | Tizi Ouzou | Béjaïa | Tindouf | Tamanrasset | Ghardaïa | Ouargla | Hassi Messaoud | Hassi R'Mel | Biskra | Djelfa | Mostaganem | Skikda | Béchar | Adrar | In Amenas | Sidi Bel Abbès | Chlef | Médéa | Boumerdès | Tipaza | Tipasa | Jijel | Guelma | Souk Ahras | El Oued | Laghouat | Mascara | Tiaret | Bouira | Tébessa | Khenchela | Relizane | Zéralda | Kabylia | Illizi | Djanet | Arzew",
  EC: 'Quito | Guayaquil | Galápagos',
  EG: 'Kairo | Alexandria | Scharm el-Scheich | Scharm el Scheich | Gizeh | Luxor | Assuan | Suez | Port Said | Hurghada | Sinai | Al-Arisch | Le Caire | Al-Qahira | Giza | Charm el-Cheikh | Sharm-el-Sheik | Aswan | Arish | Al-Arish | El-Arish | El Alamein | Al-Alamein | New Alamein | Damietta | Mansoura | Tanta | Ain Sokhna | Assiut | Asyut | Sohag | Minya | Fayoum | Beni Suef | Qena | Marsa Matruh | Mersa Matrouh | Marsa Alam | Kafr el-Sheikh | Zagazig | Dahab | Taba | Ras el-Hekma | El Gouna | Borg El Arab',
  ES: 'Madrid | Barcelona | Sevilla | Valencia | Teneriffa | Gran Canaria | Mallorca | Kanaren | Kanarische Inseln | Ceuta | Melilla | Andalusien | Katalonien | Baskenland | Saragossa | Málaga | Rota | Palma | Malaga | Bilbao | Zaragoza | Granada | Las Palmas | Palma de Mallorca | Algeciras | Cadiz | Tarifa | Almeria | Murcia | Alicante | San Sebastián | Vigo | A Coruña | La Coruña | Santiago de Compostela | Salamanca | Valladolid | Pamplona | Huelva | Jerez | Marbella | Tenerife | Lanzarote | Fuerteventura | Ibiza | Majorca | Motril | Girona | Tarragona | Badajoz | Oviedo | Gijón | Andalucía | Cataluña | Galicia | Basque Country | Canary Islands | La Línea | San Lorenzo de El Escorial',
  ET: 'Addis Abeba | Tigray | Dire Dawa | Addis Ababa | Mekelle | Mekele | Bahir Dar | Gondar | Hawassa | Adama | Jijiga | Lalibela | Gambella | Amhara | Oromia | Bishoftu',
  FO: 'Torshavn',
  FR: 'Paris | Straßburg | Marseille | Lyon | Nizza | Toulouse | Bordeaux | Lille | Nantes | Toulon | Brest | Cherbourg | Korsika | Elsass | Lothringen | Versailles | Le Bourget | Élysée | Elysée | Elysée-Palast | Élysée-Palast | Évian | Dünkirchen | Colmar | Metz | Mülhausen | Marseilles | Strasbourg | Montpellier | Rennes | Reims | Rheims | Le Havre | Saint-Étienne | Grenoble | Dijon | Angers | Nîmes | Clermont-Ferrand | Aix-en-Provence | Le Mans | Amiens | Limoges | Perpignan | Besançon | Orléans | Rouen | Mulhouse | Caen | Avignon | Poitiers | Cannes | Antibes | Biarritz | Bayonne | La Rochelle | Dunkirk | Dunkerque | Calais | Lorient | Saint-Nazaire | Saint-Malo | Saint-Denis | Saint-Ouen | Créteil | Nanterre | Boulogne-Billancourt | Montreuil | Bobigny | Argenteuil | Roissy | Orly | Evian-les-Bains | Chamonix | Annecy | Chambéry | Troyes | Ajaccio | Bastia | Corse | Normandy | Alsace | Provence | Occitanie | Île-de-France | Deauville | Villers-Cotterêts | Lourdes | Carcassonne | Béziers | Sète | Arles | Istres | Vichy | Fontainebleau | Rambouillet | Brégançon | La Celle-Saint-Cloud | Sophia Antipolis | Saclay | Cadarache | Neuilly-sur-Seine | Levallois | Puteaux | Évry | Cergy | Mantes-la-Jolie | Aubervilliers | Hauts-de-France',
  GB: 'London | Manchester | Edinburgh | Belfast | Glasgow | Downing Street | Chequers | Birmingham | Liverpool | Leeds | Bristol | Sheffield | Cardiff | Newcastle | Nottingham | Leicester | Southampton | Portsmouth | Plymouth | Brighton | Oxford | Cambridge | Aberdeen | Dundee | Swansea | Coventry | Luton | Exeter | Norwich | York | Canterbury | Dover | Wolverhampton | Farnborough | Windsor | Lancaster House | Blackpool | Sunderland | Inverness | Heathrow | Gatwick | Bletchley Park | Sandhurst | Cornwall | Gleneagles | Londonderry | Yorkshire | Milton Keynes | Middlesbrough',
  GE: 'Tiflis | Tbilissi | Batumi | Tbilisi | Kutaisi | Gori | Poti | Rustavi | Anaklia',
  GH: 'Accra | Akkra | Kumasi | Takoradi | Tema | Cape Coast | Sekondi | Sunyani',
  GN: 'Konakry | Conakry | Kankan | Nzérékoré | Labé | Kindia | Boké | Mamou | Simandou | Siguiri',
  GR: 'Athen | Thessaloniki | Piräus | Kreta | Rhodos | Korfu | Lesbos | Alexandroupoli | Athènes | Salonica | Piraeus | Patras | Rhodes | Corfu | Santorini | Kastellorizo | Volos | Kavala | Souda',
  GT: 'Guatemala-Stadt | Guatemala City | Ciudad de Guatemala | Antigua Guatemala | Quetzaltenango',
  HK: 'Hongkong | Hong Kong | Kowloon | Wan Chai',
  IL: "Jerusalem | Tel Aviv | Haifa | Eilat | Beerscheba | Aschdod | Aschkelon | Golanhöhen | Negev | Galiläa | Beersheba | Be'er Sheva | Ashdod | Ashkelon | Nazareth | Netanya | Herzliya | Sderot | Kiryat Shmona | Dimona | Holon | Rishon LeZion | Petah Tikva | Ramat Gan",
  IN: 'Neu-Delhi | Neu Delhi | Delhi | Mumbai | Bangalore | Kalkutta | Chennai | Kaschmir | Goa | New Delhi | Bombay | Kolkata | Calcutta | Madras | Bengaluru | Hyderabad | Ahmedabad | Pune | Jaipur | Lucknow | Kochi | Cochin | Srinagar | Amritsar | Chandigarh | Varanasi | Agra | Bhopal | Indore | Patna | Nagpur | Visakhapatnam | Guwahati | Thiruvananthapuram | Gandhinagar | Udaipur | Jammu | Ladakh | Jammu and Kashmir | Bhubaneswar | Ranchi | Raipur | Dehradun | Shimla | Simla | Puducherry | Pondicherry | Coimbatore | Madurai | Mysuru | Mysore | Noida | Gurugram | Gurgaon | Kanpur | Mundra | Ayodhya | Bodh Gaya | Pahalgam | Gujarat | Kerala | Maharashtra | Tamil Nadu | Karnataka | Rajasthan | Uttar Pradesh | Bihar | Assam | Manipur | Imphal | Telangana | Andhra Pradesh | Odisha | Haryana | Jharkhand | Chhattisgarh | Arunachal Pradesh | Uttarakhand | Himachal Pradesh | Madhya Pradesh | Kargil | Deoband',
  IQ: 'Bagdad | Erbil | Mossul | Basra | Kirkuk | Baghdad | Bassorah | Mosul | Arbil | Najaf | Nadjaf | Karbala | Kerbala | Sulaymaniyah | Sulaimaniyah | Fallujah | Ramadi | Tikrit | Samarra | Duhok | Dohuk | Nasiriyah | Sinjar',
  IR: 'Teheran | Isfahan | Maschhad | Täbris | Ghom | Schiras | Buschehr | Natans | Fordo | Tehran | Esfahan | Ispahan | Mashhad | Shiraz | Chiraz | Tabriz | Bandar Abbas | Chabahar | Ahvaz | Ahwaz | Bushehr | Bouchehr | Natanz | Fordow | Kerman | Kermanshah | Zahedan | Yazd | Hamedan | Rasht | Urmia | Abadan | Kish Island | Ardabil | Karaj | Saravan',
  IT: "Rom | Mailand | Turin | Neapel | Florenz | Venedig | Genua | Triest | Bologna | Palermo | Bozen | Südtirol | Trient | Sizilien | Sardinien | Lampedusa | Toskana | Lombardei | Meran | Brixen | Apulien | Vicenza | Syrakus | Venetien | Roma | Milano | Torino | Napoli | Firenze | Venezia | Genova | Bari | Catania | Trieste | Verona | Padova | Brescia | Bergamo | Cagliari | Perugia | Pisa | Siena | Trento | Taranto | Taormina | Assisi | L'Aquila | Ravenna | Rimini | Modena | Parma | Brindisi | Messina | Syracuse | Siracusa | Stresa | Capri | Sicilia | Borgo Egnazia | Cernobbio | Ischia | Livorno | Ancona | Pescara | Bolzano | Udine | Calabria | Puglia | Campania | Piedmont | Veneto | Liguria | Caserta",
  JO: 'Amman | Akaba | Totes Meer | Petra | Asrak | Al-Asrak | Aqaba | Zarqa | Irbid | Zaatari | Jerash | Madaba | Mafraq | Azraq | Ramtha | Karak',
  JP: 'Tokio | Osaka | Kyoto | Hiroshima | Nagasaki | Okinawa | Fukushima | Tokyo | Yokohama | Nagoya | Sapporo | Fukuoka | Sendai | Nara | Niigata | Kanazawa | Hokkaido | Chiba | Kumamoto | Naha | Karuizawa',
  KG: 'Bischkek | Osch | Yssykköl | Bishkek | Bichkek | Jalal-Abad | Cholpon-Ata | Issyk-Kul | Karakol | Batken',
  KI: 'South Tarawa | Tarawa',
  KP: 'Pjöngjang | Pyongyang | Kaesong | Yongbyon | Wonsan | Rason | Sinuiju',
  KR: 'Seoul | Busan | Incheon | Pusan | Daegu | Daejeon | Gwangju | Ulsan | Pyeongchang | Sejong | Suwon | Panmunjom | Gyeongju | Songdo | Pohang | Yeosu | Changwon | Gimhae | Seongnam',
  KW: 'Kuwait-Stadt | Kuwait City | Salmiya | Al-Ahmadi | Hawalli | Jahra',
  KZ: 'Astana | Almaty | Baikonur | Aktau | Atyrau | Nur-Sultan | Alma-Ata | Shymkent | Chymkent | Karaganda | Turkistan | Semey | Semipalatinsk | Aktobe | Pavlodar | Kostanay | Khorgos | Burabay',
  LB: 'Beirut | Sidon | Tyros | Bekaa-Ebene | Baalbek | Südlibanon | Nakura | Nakoura | Beyrouth | Tyre | Naqoura | Jounieh | Baabda | Nabatieh | Bekaa | Beqaa | Byblos | Jbeil | Bint Jbeil | Batroun | Marjayoun | Hermel | Dahiyeh',
  LK: 'Colombo | Kandy | Jaffna | Trincomalee | Hambantota | Sri Jayawardenepura Kotte | Batticaloa | Negombo | Anuradhapura',
  LT: 'Wilna | Vilnius | Kaunas | Klaipeda',
  LU: 'Luxemburg-Stadt | Luxemburg | Schengen | Luxembourg City | Luxembourg-Ville | Luxembourg | Esch-sur-Alzette | Senningen | Differdange',
  LY: 'Tripolis | Bengasi | Misrata | Sirte | Tobruk | Derna | Sebha | Benghazi | Misurata | Tobrouk | Sabha | Bayda | Kufra | Koufra | Ras Lanuf | Zintan | Zuwara | Sabratha | Tarhuna | Brega | Al-Qubba | Bani Walid | Cyrenaica | Fezzan',
  MA: "Rabat | Casablanca | Tanger | Marrakesch | Fès | Meknès | Agadir | Laâyoune | El Aaiún | Dakhla | Kenitra | Tétouan | Oujda | Nador | Al Hoceima | Ouarzazate | Essaouira | Ifrane | Salé | Tangier | Tangiers | Marrakech | Marrakesh | El Ayoun | Laayun | Al-Ayoun | Ad-Dakhla | Dajla | Tetuan | Alhucemas | El Jadida | Al Jadida | Safi | Khouribga | Settat | Mohammedia | Skhirat | Skhirate | Rabat-Salé | Rabat-Salé-Kénitra | Errachidia | Er-Rachidia | Zagora | Tinghir | Midelt | Azrou | Taza | Taounate | Sefrou | Berkane | Saïdia | Taourirt | Jerada | Figuig | Bouarfa | Guercif | Driouch | Chefchaouen | Chaouen | Larache | Ksar El Kebir | Asilah | Assilah | Ouezzane | Fnideq | M'diq | Mdiq | Martil | Tanger Med | Fahs-Anjra | Taroudant | Tiznit | Inezgane | Ait Melloul | Chtouka-Ait Baha | Guelmim | Tan-Tan | Tarfaya | Sidi Ifni | Assa-Zag | Boujdour | Smara | Es-Smara | Es-Semara | Aousserd | Lagouira | Guerguerat | El Guerguerat | Guerguarat | Bir Gandouz | Benguerir | Ben Guerir | Kelaat Sraghna | El Kelâa des Sraghna | Kalaat Sraghna | Chichaoua | Youssoufia | Al Haouz | El Haouz | Imlil | Amizmiz | Azilal | Fquih Ben Salah | Berrechid | Benslimane | Bouznika | Nouaceur | Mediouna | Bouskoura | Zenata | Sidi Kacem | Sidi Slimane | Sidi Bennour | Sidi Rahal | Jorf Lasfar | Oualidia | Merzouga | Erfoud | Rissani | Tafraout | Taghazout | Tamesna | Bouregreg | Nador West Med | Souss-Massa | Drâa-Tafilalet | Tanger-Tétouan-Al Hoceima | Casablanca-Settat | Marrakech-Safi | Fès-Meknès | Béni Mellal-Khénifra | Guelmim-Oued Noun | Laâyoune-Sakia El Hamra | Dakhla-Oued Eddahab | Boujniba | Oued Zem | Tiflet | Ain Harrouda | Volubilis | Moulay Yacoub | Imouzzer | Moulay Idriss Zerhoun",
  MC: 'Monaco-Ville | Monte-Carlo | Monte Carlo | Monaco',
  MD: 'Chisinau | Chişinău | Kischinau | Tiraspol | Transnistrien | Bulboaca | Kishinev | Balti | Comrat | Transnistria | Gagauzia',
  ML: 'Bamako | Gao | Timbuktu | Kidal | Tombouctou | Mopti | Ségou | Sikasso | Kayes | Koulikoro | Ménaka | Tessalit | Tinzaouaten | Tin Zaouatine | Nioro du Sahel | Taoudénit | Djenné | Bandiagara',
  MM: 'Naypyidaw | Rangun | Yangon | Mandalay | Nay Pyi Taw | Naypyitaw | Rangoon | Sittwe | Kyaukphyu | Myitkyina | Rakhine | Lashio',
  MN: 'Ulan-Bator | Ulaanbaatar | Ulan Bator | Oulan-Bator | Darkhan | Erdenet',
  MR: "Nuakschott | Nouakchott | Nouadhibou | Zouerate | Zouérat | Atar | Chinguetti | Kaédi | Rosso | Kiffa | Néma | Sélibaby | Aleg | Bir Moghrein | Bir Oum Grein | F'Derick | Akjoujt | Tidjikja | Aïoun | Boutilimit | Ouadane | Oualata | Tichitt | PK55 | N'Diago | Bassikounou | Mbera",
  MT: "Valletta | Gozo | La Valette | Sliema | St. Julian's | Marsaxlokk",
  MU: 'Port Louis | Curepipe | Grand Baie',
  MV: 'Malé | Malé City | Addu | Hulhumalé | Maafushi',
  MX: 'Mexiko-Stadt | Cancún | Guadalajara | Monterrey | Mexico City | Ciudad de México | CDMX | Puebla | Tijuana | Mérida | Veracruz | Acapulco | Oaxaca | Ciudad Juárez | Querétaro | San Miguel de Allende | Los Cabos | Tulum | Chiapas | Yucatán | Culiacán | Sinaloa | Toluca | Playa del Carmen | Jalisco',
  NA: 'Windhuk | Windhoek | Walvis Bay | Swakopmund | Lüderitz | Rundu',
  NG: 'Abuja | Lagos | Kano | Maiduguri | Ibadan | Port Harcourt | Kaduna | Benin City | Enugu | Calabar | Sokoto | Onitsha | Owerri | Warri | Abeokuta | Ilorin | Zaria | Katsina | Bauchi | Yola | Makurdi | Akure | Osogbo | Asaba | Gombe | Damaturu | Lokoja | Lekki | Borno | Zamfara | Kebbi | Anambra | Akwa Ibom | Ogun | Ondo | Adamawa | Yobe | Taraba',
  NL: "Den Haag | Amsterdam | Rotterdam | Utrecht | Maastricht | Eindhoven | Nimwegen | Arnheim | Noordwijk | Schiphol | 's-Gravenhage | La Haye | Groningen | Tilburg | Breda | Nijmegen | Arnhem | Leiden | Delft | Haarlem | Almere | Apeldoorn | Enschede | Amersfoort | Zwolle | Den Bosch | 's-Hertogenbosch | Leeuwarden | Dordrecht | Wageningen | Hilversum | Lelystad | Middelburg | Vlissingen | Scheveningen | Zoetermeer | Alkmaar | Deventer | Venlo | Roermond | Den Helder | IJmuiden | Ter Apel | Terneuzen | Almelo | Hengelo | Zaandam | Zaanstad | Hoofddorp | Helmond | Roosendaal | Bergen op Zoom | Rijswijk | Veldhoven | Aalsmeer | Petten | Volkel | Woensdrecht | Harlingen | Eemshaven | Delfzijl | Soestdijk | North Brabant | Gelderland | Overijssel | Friesland | Drenthe | Flevoland | South Holland | North Holland | Hoek van Holland | Moerdijk | Ypenburg | Gilze-Rijen",
  NO: 'Oslo | Trondheim | Stavanger | Tromsø | Spitzbergen | Kirkenes | Narvik | Bodø | Svalbard | Longyearbyen | Ålesund | Lillehammer | Kristiansand',
  NP: 'Kathmandu | Katmandou | Pokhara | Lumbini | Biratnagar | Lalitpur | Bhaktapur | Birgunj | Janakpur',
  OM: 'Maskat | Salala | Duqm | Muscat | Mascate | Salalah | Sohar | Nizwa | Khasab | Musandam | Ibri',
  PA: 'Panama-Stadt | Panama City | Ciudad de Panamá',
  PE: 'Lima | Cusco | Cuzco | Arequipa | Chancay | Iquitos | Machu Picchu | Callao | Piura',
  PH: 'Manila | Cebu | Davao | Mindanao | Quezon City | Makati | Baguio | Subic | Taguig | Zamboanga | Boracay | Palawan | Pasay | Scarborough Shoal | Marawi | Iloilo | Luzon',
  PK: 'Islamabad | Karatschi | Lahore | Rawalpindi | Peschawar | Quetta | Gwadar | Belutschistan | Punjab | Karachi | Peshawar | Faisalabad | Multan | Sialkot | Gujranwala | Muzaffarabad | Gilgit | Skardu | Abbottabad | Sukkur | Bahawalpur | Sargodha | Mirpur | Swat Valley | Murree | Taxila | Wagah | Torkham | Chaman | Khyber Pakhtunkhwa | Balochistan | Baluchistan | Sindh | Gilgit-Baltistan | Azad Kashmir | Azad Jammu and Kashmir | Waziristan | Larkana | Mardan | Nowshera | Kohat | Bannu | Dera Ismail Khan | Dera Ghazi Khan | Rahim Yar Khan | Sahiwal | Gujrat | Jhelum | Chakwal | Attock | Kamra | Wah Cantt | Port Qasim | Turbat | Khuzdar | Mianwali | Sheikhupura | Kasur | Okara | Jhang | Kartarpur | Nankana Sahib | Chitral | Hunza | Malakand | Parachinar | Kurram | Sost | Khunjerab | Mohenjo-daro | Risalpur | Nawabshah | Nathia Gali | Haripur | Tarbela | Diamer-Bhasha',
  PL: 'Warschau | Krakau | Danzig | Breslau | Lodz | Stettin | Kattowitz | Lublin | Rzeszow | Gdynia | Oberschlesien | Auschwitz | Warszawa | Krakow | Gdansk | Wroclaw | Poznan | Katowice | Szczecin | Bialystok | Przemysl | Sopot | Torun | Bydgoszcz',
  PS: "Ramallah | Gaza | Gaza-Stadt | Hebron | Nablus | Bethlehem | Jericho | Dschenin | Rafah | Chan Junis | Ost-Jerusalem | Ostjerusalem | East Jerusalem | Al-Quds al-Sharif | Al-Qods Acharif | Al-Quds Al-Charif | Gaza City | Jenin | Khan Younis | Khan Yunis | Tulkarm | Tulkarem | Qalqilya | Qalqiliya | Deir al-Balah | Jabalia | Jabaliya | Nuseirat | Beit Lahia | Beit Hanoun | Salfit | Tubas | Masafer Yatta | Kerem Shalom | Al-Mawasi | Sheikh Jarrah | Maghazi | Bureij | Shuja'iyya | Beit Jala | Birzeit | Al-Bireh",
  PT: 'Lissabon | Porto | Algarve | Azoren | Madeira | Faro | Sintra | Coimbra | Lisboa | Oporto | Funchal | Azores | Aveiro | Sines | Cascais | Estoril | Évora | Setúbal | Guimarães | Lajes | Ponta Delgada | Vilamoura',
  RO: 'Bukarest | Hermannstadt | Klausenburg | Kronstadt | Temeswar | Constanta | Konstanza | Cincu | Siebenbürgen | București | Cluj-Napoca | Cluj | Timisoara | Iasi | Brasov | Sibiu | Craiova | Deveselu | Cernavoda | Galati',
  RS: 'Belgrad | Novi Sad | Niš | Beograd | Subotica | Kragujevac | Presevo',
  RU: 'Moskau | Sankt Petersburg | St. Petersburg | Sotschi | Kasan | Wladiwostok | Nowosibirsk | Jekaterinburg | Kaliningrad | Wolgograd | Murmansk | Kursk | Belgorod | Tschetschenien | Dagestan | Sibirien | Kreml | Moskva | Saint Petersburg | St Petersburg | Kazan | Sochi | Sotchi | Vladivostok | Novosibirsk | Yekaterinburg | Ekaterinburg | Rostov-on-Don | Nizhny Novgorod | Samara | Volgograd | Grozny | Arkhangelsk | Khabarovsk | Irkutsk | Krasnodar | Bryansk | Chelyabinsk | Omsk | Voronezh | Sarov | Makhachkala | Derbent | Astrakhan | Novorossiysk | Ust-Luga | Chechnya | Tatarstan | Ulan-Ude | Yakutsk | Tyumen | Krasnoyarsk | Vostochny | Blagoveshchensk',
  SA: "Riad | Dschidda | Mekka | Medina | Dammam | Neom | Riyadh | Riyad | Al-Riyadh | Jeddah | Djeddah | Jiddah | Djedda | Mecca | Makkah | Madinah | Al-Madinah | Al-Madina | Khobar | Al-Khobar | Dhahran | Taif | Al-Taif | Tabuk | Abha | AlUla | Al-Ula | Yanbu | Jubail | Al-Jubail | Diriyah | Ad-Diriyah | Diriyya | Buraidah | Ha'il | Najran | Jazan | Jizan | Al-Ahsa | Al-Hofuf | Khamis Mushait | Qatif | Al-Baha | Rabigh | King Abdullah Economic City | Qiddiya | Sakaka | Hafr al-Batin | Asir | Ras Tanura | Abqaiq | Al-Kharj | Al-Qassim | Muzdalifah | Ras Al-Khair | Umluj",
  SD: 'Khartum | Port Sudan | Darfur | Omdurman | El Fascher | Kordofan | Khartoum | Al-Fashir | Al-Fasher | El Fashir | Nyala | El Obeid | Al-Obeid | Kassala | Wad Madani | Wad Medani | Geneina | El Geneina | Gedaref | Atbara | Merowe | Gezira',
  SE: 'Stockholm | Göteborg | Malmö | Uppsala | Gotland | Harpsund | Gothenburg | Kiruna | Luleå | Visby | Linköping | Örebro | Västerås | Umeå',
  SG: 'Singapur | Singapore | Sentosa | Jurong | Changi',
  SM: 'San Marino | Stadt San Marino',
  SO: 'Mogadischu | Hargeisa | Kismayo | Puntland | Garowe | Mogadishu | Mogadiscio | Bosaso | Bossaso | Berbera | Baidoa | Beledweyne | Las Anod | Jowhar',
  SR: 'Paramaribo | Nieuw Nickerie | Nickerie | Albina | Moengo | Lelydorp | Brokopondo | Commewijne | Marowijne | Apoera | Zanderij | Wanica | Coronie | Saramacca | Sipaliwini | Brownsweg | Meerzorg | Paranam | Afobaka | Nieuw-Amsterdam',
  SY: 'Damaskus | Aleppo | Homs | Hama | Latakia | Idlib | Rakka | Deir al-Sor | Tartus | Daraa | Palmyra | Suwaida | Damas | Dimashq | Alep | Lattakia | Lattaquié | Idleb | Raqqa | Deir ez-Zor | Deir ezzor | Tartous | Deraa | Hasakah | Hassakeh | Qamishli | Kamechliyé | Sweida | Suwayda | Soueïda | Manbij | Kobani | Kobane | Afrin | Al-Tanf | Hmeimim | Quneitra | Golan | Al-Bukamal | Ain Issa',
  TD: "N'Djamena | Ndjamena | Moundou | Abéché | Faya-Largeau | Sarh | Adré | Bongor | Doba | Amdjarass | Zouar",
  TG: 'Lomé | Sokodé | Kpalimé | Dapaong | Atakpamé',
  TJ: 'Duschanbe | Dushanbe | Khujand | Kulob | Khorog | Bokhtar',
  TM: 'Aschgabat | Aschchabad | Ashgabat | Achgabat | Turkmenbashi | Awaza | Turkmenabat | Dashoguz',
  TN: 'Tunis | Sfax | Sousse | Djerba | Karthago | Bizerta | Hammamet | Carthage | Kairouan | Bizerte | Gabès | Monastir | Jerba | Gafsa | Kasserine | Sidi Bouzid | Tataouine | Médenine | Ben Guerdane | Ras Jedir | Ras Jdir | Zarzis | Nabeul | Tozeur | Le Kef | Jendouba | Béja | Ben Arous | Mahdia | La Marsa | Le Bardo | Radès | Siliana | Zaghouan | Kébili | Enfidha | La Goulette | Manouba | El Amra | Remada | Tabarka | Sidi Bou Saïd | Gammarth | Kerkennah | Skhira | Redeyef | Douz | Dehiba',
  TR: 'Ankara | Istanbul | Izmir | Antalya | Adana | Bursa | Incirlik | Gaziantep | Diyarbakir | Trabzon | Konya | Konstantinopel | Bosporus | Mersin | Kayseri | Bodrum | Hatay | Antakya | Antioch | Iskenderun | Kahramanmaras | Sanliurfa | Urfa | Erzurum | Samsun | Eskisehir | Malatya | Mardin | Cappadocia | Belek | Edirne | Canakkale | Gallipoli | Ceyhan | Izmit | Kocaeli | Akkuyu | Sakarya | Denizli | Sivas | Sinop | Zonguldak | Dolmabahce | Bestepe | Marmaris | Alanya | Gebze | Imrali | Kilis | Rize | Tekirdag',
  TT: 'Port of Spain | Chaguaramas',
  TZ: 'Dodoma | Daressalam | Arusha | Dar es Salaam | Mwanza | Zanzibar City | Bagamoyo | Mbeya | Kilimanjaro | Kigoma | Morogoro | Stone Town',
  UA: 'Kiew | Kyjiw | Charkiw | Odessa | Odesa | Lwiw | Lemberg | Dnipro | Donezk | Luhansk | Saporischschja | Mariupol | Cherson | Mykolajiw | Krim | Sewastopol | Bachmut | Tschernobyl | Butscha | Schytomyr | Uschhorod | Winnyzja | Sumy | Tschernihiw | Pokrowsk | Kyiv | Kiev | Kharkiv | Kharkov | Lviv | Lvov | Donetsk | Lugansk | Zaporizhzhia | Zaporizhia | Zaporijjia | Marioupol | Kherson | Sevastopol | Bakhmut | Chernobyl | Chornobyl | Tchernobyl | Chernihiv | Poltava | Uzhhorod | Uzhgorod | Kramatorsk | Avdiivka | Bucha | Irpin | Simferopol | Yalta | Kerch | Donbas | Donbass | Pokrovsk | Vinnytsia | Chernivtsi | Ivano-Frankivsk | Ternopil | Rivne | Lutsk | Zhytomyr | Izmail | Enerhodar',
  US: 'Washington | New York | Los Angeles | Chicago | Houston | Boston | San Francisco | Miami | Alaska | Kalifornien | Hawaii | Texas | Florida | Camp David | Mar-a-Lago | Philadelphia | Anchorage | Atlanta | Dallas | Seattle | San Diego | Las Vegas | Detroit | Denver | Phoenix | New Orleans | Baltimore | Minneapolis | Tampa | Honolulu | Pittsburgh | Cleveland | Nashville | Salt Lake City | San Antonio | Portland | Silicon Valley | Palo Alto | Annapolis | West Point | Palm Beach | West Palm Beach | Fort Lauderdale | Brooklyn | Manhattan | Bretton Woods | Cape Canaveral | Oak Ridge | Cincinnati | Indianapolis | St. Louis | Kansas City | Milwaukee | Sacramento | Oakland | Memphis | El Paso | Tucson | Albuquerque | Los Alamos | Colorado Springs | Omaha | Des Moines | Aspen | Bedminster | California | Maryland | New Jersey | New Hampshire | Massachusetts | Pennsylvania | Ohio | Michigan | Illinois | Arizona | Nevada | Louisiana | Oregon | Colorado | Utah | Minnesota | Wisconsin | Tennessee | Kentucky | Alabama | Mississippi | Arkansas | Oklahoma | Kansas | Missouri | Iowa | Idaho | Wyoming | Nebraska | Connecticut | Delaware | Vermont | Rhode Island | North Carolina | South Carolina | North Dakota | South Dakota | New Mexico | West Virginia',
  UZ: 'Taschkent | Samarkand | Buchara | Fergana | Tashkent | Tachkent | Samarqand | Bukhara | Boukhara | Andijan | Namangan | Khiva | Nukus | Termez | Navoi',
  VA: 'Vatikanstadt | Petersplatz | Castel Gandolfo | Vatican City',
  VN: 'Hanoi | Ho-Chi-Minh-Stadt | Saigon | Da Nang | Haiphong | Ho Chi Minh City | Danang | Hai Phong | Nha Trang | Can Tho | Cam Ranh | Ha Long | Hoi An | Quang Ninh',
  YE: "Sanaa | Aden | Hudaida | Marib | Tais | Sokotra | Sana'a | Hodeidah | Hudaydah | Taiz | Mukalla | Seiyun | Sayun | Saada | Hadramaut | Hadramout | Socotra | Shabwa | Al-Mahra | Al Ghaydah | Dhale",
  ZA: 'Pretoria | Kapstadt | Johannesburg | Durban | Bloemfontein | Stellenbosch | Cape Town | Soweto | Port Elizabeth | Gqeberha | Sandton | Sun City | Polokwane | Rustenburg | Gauteng | KwaZulu-Natal | Ekurhuleni | Tshwane | Marikana | Nelspruit | Mbombela | Richards Bay | Limpopo | Mpumalanga | Western Cape | Eastern Cape',
  ZW: 'Harare | Bulawayo | Victoria Falls | Mutare | Hwange | Beitbridge | Masvingo',
});

/** The areas in German, of Germany, Austria and Switzerland. */
const areas: AreaWords = inEveryArea({
  'security-cooperation': {
    label: 'Sicherheitszusammenarbeit',
    terms: `
      sicherheitszusammenarbeit | sicherheitskooperation* | sicherheitspartnerschaft* | sicherheitsabkommen* |
      sicherheitsvereinbarung* | sicherheitspakt* | sicherheitsvertrag* | sicherheitsbeziehung* |
      sicherheitsdialog* | sicherheitspolitik* | sicherheitspolitisch* | sicherheitsfragen | sicherheitsthemen |
      sicherheitsbereich* | sicherheitssektor* | sicherheitsarchitektur | sicherheitsstrategie* |
      sicherheitsherausforderung* | sicherheitsinteressen | sicherheitsgarantie* | sicherheitskonsultation* |
      innere sicherheit | inneren sicherheit | gemeinsame sicherheit | gemeinsamen sicherheit |
      bereich der sicherheit | bereich sicherheit | gebiet der sicherheit | fragen der sicherheit |
      in sicherheitsfragen | bei der sicherheit | sicherheit und verteidigung | verteidigung und sicherheit |
      sicherheits- und verteidigung* | verteidigungs- und sicherheit* | sicherheits- und wirtschaft* |
      wirtschafts- und sicherheit* | sicherheit und migration | migration und sicherheit |
      justiz und sicherheit | sicherheitsbehörden beider | zwischen (den) sicherheitsbehörden |
      sicherheitsdienste beider | zwischen (den) sicherheitsdiensten | frieden und sicherheit |
      sicherheitskräfte* ausbild* | zusammenarbeit der sicherheitsbehörden
    `,
    listed: 'sicherheit | sicherheits*',
  },
  'police-cooperation': {
    label: 'Polizeizusammenarbeit',
    terms: `
      gemeinsamen streifen | polizeiausbildung | gemeinsame ermittlungsgruppe* | polizeiausbilder* |
      ausbildung * polizist* | schulungen für * polizei* | schulungen für die * grenzpolizei |
      polizeizusammenarbeit | polizeikooperation* | polizeiabkommen* | polizeivertrag* | polizeiausbildung* |
      polizeiliche zusammenarbeit | polizeilichen zusammenarbeit | polizeilicher zusammenarbeit |
      polizeiliche kooperation | polizeilichen kooperation | polizei- und justiz* | polizei- und zoll* |
      zusammenarbeit der polizei* | zusammenarbeit zwischen (den) polizei* | zwischen den polizei* |
      gemeinsame streife* | gemeinsamen streife* | gemischte streife* | gemischten streife* |
      gemeinsame ermittlung* | gemeinsamen ermittlung* | gemeinsame polizei* | gemeinsamen polizei* |
      verbindungsbeamt* | verbindungsoffizier* | ermittlerteam* | ermittlungsgruppe* | ermittlungsteam* |
      ausbildung von polizist* | ausbildung von polizei* | ausbildung der polizei* | schulung von polizist* |
      schulung* für (die) polizei* | polizeischule* | polizeiakademie* | polizeimission* | polizeiarbeit |
      polizeibehörden | nacheile | strafverfolgungsbehörden | strafverfolgung | fahndung* | forensi* |
      kriminaltechni* | kriminalpolizei* zusammen* | polizeiaustausch | kripo-zusammenarbeit | Polizeiabkommen |
      gemeinsame Streifen | Verbindungsbeamte* | Behördenaustausch
    `,
    listed: 'polizei | polizist* | ermittler',
  },
  'intelligence-sharing': {
    label: 'Austausch nachrichtendienstlicher Erkenntnisse',
    terms: `
      erkenntnisse über | erkenntnisse * auszutauschen | lagebild* | informationsaustausch |
      nachrichtendienstlich* | geheimdienstlich* | geheimdienstkooperation | geheimdienstzusammenarbeit |
      austausch von geheimdienst* | austausch von nachrichtendienst* | austausch von erkenntnissen |
      austausch von ermittlungsdaten | austausch von polizeidaten | austausch von aufklärung* |
      austausch von sicherheitsrelevant* | zusammenarbeit der geheimdienste |
      zusammenarbeit der nachrichtendienste | zwischen (den) geheimdiensten |
      zwischen (den) nachrichtendiensten | geheimdienstinformation* | geheimdiensterkenntnis* |
      geheimdienste beider | nachrichtendienste beider | informationsaustausch* | austausch von informationen |
      informationen auszutauschen | datenaustausch | austausch von daten | aufklärungsdaten | lagebilder |
      austausch operativer
    `,
    listed: 'geheimdienst* | nachrichtendienst* | aufklärung',
  },
  'counter-terrorism': {
    label: 'Terrorismusbekämpfung',
    terms: `
      terrorismusbekämpfung | terrorbekämpfung | antiterror* | anti-terror* | bekämpfung des terror* |
      bekämpfung von terror* | bekämpfung des internationalen terror* | bekämpfung des extremismus |
      kampf gegen (den) terror* | kampf gegen (den) internationalen terror* | kampf gegen (den) extremismus |
      kampf gegen (den) islamistischen | kampf gegen (den) dschihad* | kampf gegen die terrormiliz |
      kampf gegen den islamischen staat | kampf gegen den is | vorgehen gegen terror* | abwehr von terror* |
      terrorismusabwehr | terrorabwehr | terrorismusfinanzierung | terrorfinanzierung | terrorismusprävention |
      extremismusprävention | radikalisierung* | deradikalisierung | ausländische kämpfer |
      ausländischen kämpfer* | terroristische bedrohung* | terroristischen bedrohung* | terrorgefahr |
      gewaltsamer extremismus | gewalttätiger extremismus | gegen terrorismus | den terrorismus zu bekämpfen |
      terrorismus zu bekämpfen | dschihadist* bekämpf* | terrorzellen | terrornetzwerk*
    `,
    listed: 'terrorismus* | terror | extremismus | islamismus',
  },
  'organised-crime': {
    label: 'Organisierte Kriminalität',
    terms: `
      autodiebstahl* | diebesbanden | organisierte kriminalität | organisierten kriminalität |
      organisierter kriminalität | organisiertes verbrechen | organisierte verbrechen |
      organisierten verbrechen* | grenzüberschreitende kriminalität | grenzüberschreitenden kriminalität |
      grenzüberschreitender kriminalität | internationale kriminalität | internationalen kriminalität |
      transnationale kriminalität | transnationalen kriminalität | schwere kriminalität |
      schweren kriminalität | schwerkriminalität | kriminalitätsbekämpfung | verbrechensbekämpfung |
      bekämpfung der kriminalität | kampf gegen (die) kriminalität | kampf gegen (das) verbrechen |
      kriminelle netzwerke | krimineller netzwerke | kriminellen netzwerken | kriminelle banden |
      krimineller banden | clankriminalität | bandenkriminalität | mafia* bekämpf* | kampf gegen die mafia |
      waffenschmuggel | illegaler waffenhandel | illegalen waffenhandel* | umweltkriminalität |
      vermögensabschöpfung | schmuggel bekämpf* | wirtschaftskriminalität
    `,
    listed: 'kriminalität | verbrechen | schmuggel',
  },
  'drug-trafficking': {
    label: 'Drogenhandel',
    terms: `
      drogenhandel* | drogenschmuggel* | drogenkriminalität | drogenbekämpfung | rauschgift* |
      betäubungsmittel* | suchtmittel* | suchtgift* | kokainhandel* | kokainschmuggel* | kokainbanden |
      haschischschmuggel* | haschischhandel* | cannabisschmuggel* | heroinhandel* | heroinschmuggel* |
      synthetische drogen | synthetischen drogen | drogenkartell* | drogenbanden | drogenrouten |
      drogennetzwerk* | drogenmafia | kampf gegen (die) drogen* | bekämpfung der drogen* |
      bekämpfung des drogen* | handel mit drogen | schmuggel von drogen | kokain* | fentanyl* | antidrogen* |
      anti-drogen*
    `,
    listed: 'drogen*',
  },
  'human-trafficking': {
    label: 'Menschenhandel und Schleusung',
    terms: `
      menschenhandel* | menschenschmuggel* | schleuser* | schlepper* | schlepperei | schleusung* |
      schleuserkriminalität | handel mit menschen | schmuggel von migranten | schmuggel von menschen |
      migrantenschmuggel* | frauenhandel | kinderhandel | opfer von menschenhandel | moderne sklaverei |
      moderner sklaverei | Menschenhandel
    `,
    listed: 'schmuggler* | ausbeutung',
  },
  'irregular-migration': {
    label: 'Irreguläre Migration und Migrationssteuerung',
    terms: `
      irreguläre migration | irregulären migration | irregulärer migration | illegale migration |
      illegalen migration | illegaler migration | illegale einwanderung | illegalen einwanderung |
      irreguläre einwanderung | ungeregelte migration | unerlaubte einreise* | migrationsabkommen* |
      migrationspartnerschaft* | migrationsvereinbarung* | migrationspolitik | migrationssteuerung |
      migrationsfragen | migrationsthemen | migrationspakt* | migrationsmanagement | migrationsströme* |
      migrationsdruck | migrationskooperation | migrationsroute* | migrationsbereich | migrationsdialog |
      steuerung der migration | begrenzung der migration | eindämmung der migration | fluchtursachen |
      bekämpfung der migration | kampf gegen (die) illegale | kampf gegen (die) irreguläre |
      bereich (der) migration | bereichen migration | thema migration | fragen der migration |
      migration und flucht | flucht und migration | asylpolitik | asylabkommen | asylverfahren | asylfragen |
      bootsflüchtlinge | migration eindämmen | migration zu begrenzen | migration zu steuern | überfahrten |
      Migrationslage | Migrationsproblematik | Asyl und Migration | Asyl- und Migrationspakt | Migrationspakt
    `,
    listed: 'migration | migrations* | asyl* | zuwanderung | einwanderung | migranten',
  },
  readmission: {
    label: 'Rückkehr und Rückübernahme',
    terms: `
      rücknahme | nimmt * zurück | rückkehrer* | rückübernahme* | rücknahmeabkommen* | rückführung* |
      rücknahme von | rücknahme ausreise* | rücknahme abgelehnter | rückkehrabkommen* | rückkehrpolitik |
      rückkehrprogramm* | rückkehrförderung | rückkehrfragen | rückkehr abgelehnter | rückkehr ausreise* |
      rückkehr von migranten | rückkehr von staatsangehörigen | rückkehr von asyl* | rückkehr irregulär* |
      freiwillige rückkehr | freiwilligen rückkehr | abschiebung* | abschiebeabkommen | abschiebeflüge* |
      ausschaffung* | ausreisepflichtig* | rückschaffung* | repatriierung* | abgelehnte asyl* |
      abgelehnter asyl* | abgelehnten asyl* | reintegration | wiedereingliederung |
      identifizierung von staats* | rückführen | rückzuführen | rückkehrzentren | rückstellung* | Rücknahme* |
      Rückkehrabkommen | ausreisepflichtige*
    `,
    listed: 'rückkehr',
  },
  'border-security': {
    label: 'Grenzschutz',
    terms: `
      schulungen für die * grenzpolizei | grenzschutz | grenzschützer | grenzübergang* |
      wiedereröffnung der grenze | grenzkontrollen | außengrenzen | grenzschutz* | grenzsicherung* |
      grenzkontrolle* | grenzüberwachung* | grenzsicherheit | grenzmanagement | grenzpolizei* |
      grenzverwaltung | grenzregime | grenzregion* | grenzgebiet* | grenzfragen |
      außengrenze* | sicherung der grenze* | sicherung der gemeinsamen grenze* | sicherung der außengrenze* |
      schutz der grenze* | schutz der außengrenze* | schutz der gemeinsamen grenze* | kontrolle der grenze* |
      überwachung der grenze* | gemeinsame grenze | gemeinsamen grenze | grenzziehung | grenzverlauf |
      küstenwache* | frontex* | dokumentenfälschung | biometrische daten | biometrisch* | grenzbehörden |
      Grenzpolizei | Außengrenzschutz* | Grenzsicherung
    `,
    listed: 'grenzen | grenzfragen | grenzschutz*',
  },
  cybersecurity: {
    label: 'Cybersicherheit',
    terms: `
      cybersicherheit* | cyber-sicherheit* | cyberabwehr* | cyberverteidigung* | cyberkriminalität |
      cyberangriff* | cyberattacke* | cyberbedrohung* | cyberraum* | cyberfragen | cyberdialog |
      cyberkooperation | cyberspionage | cyberresilienz | cyberfähigkeit* | cyberexpert* | cyberbereich |
      cybercrime | internetkriminalität | computerkriminalität | it-sicherheit* | informationssicherheit |
      netzsicherheit | digitale sicherheit | digitalen sicherheit | digitale resilienz | hackerangriff* |
      ransomware | schutz kritischer infrastruktur* | kritische infrastruktur* | kritischer infrastruktur* |
      kritischen infrastruktur* | hybride bedrohung* | hybriden bedrohung* | hybrider bedrohung*
    `,
    listed: 'cyber*',
  },
  'judicial-cooperation': {
    label: 'Justizielle Zusammenarbeit und Auslieferung',
    terms: `
      justizielle zusammenarbeit | justiziellen zusammenarbeit | justizieller zusammenarbeit |
      justizzusammenarbeit | zusammenarbeit der justiz* | zusammenarbeit in strafsachen |
      zusammenarbeit in justiz* | rechtshilfe* | auslieferung* | ausgeliefert | auszuliefern | überstellung* |
      gefangenenaustausch* | häftlingsaustausch* | gefangenentransfer* | strafsachen | zivilsachen |
      justizabkommen | justizielle | justizieller | justiziellen | bereich (der) justiz | justiz und inneres |
      strafvollzug* | haftbefehl* | ausbildung von richter* | schulung von richter* |
      staatsanwaltschaften beider | zwischen (den) staatsanwaltschaften | justizreform |
      rechtliche zusammenarbeit | internationaler strafgerichtshof | internationalen strafgerichtshof* |
      kriegsverbrechen verfolg* | verfolgung von kriegsverbrechen | familienrecht | kindesentführung*
    `,
    listed: 'justiz* | gerichts* | rechtsprechung | richter | strafrecht*',
  },
  'major-events-security': {
    label: 'Sicherheit von Großveranstaltungen',
    terms: `
      vorbereitung der fußball-wm | fußball-wm 2030 | fußball-wm | sicherheit von großveranstaltungen |
      sicherheit bei großveranstaltungen | sicherung von großveranstaltungen |
      sicherheit bei sportveranstaltungen | sicherheit von sport* | sicherheit großer sport* |
      absicherung der fußball* | absicherung der weltmeisterschaft | absicherung der wm |
      absicherung von groß* | absicherung der olympi* | absicherung von sport* | absicherung von fußball* |
      absicherung der em | sicherheit der weltmeisterschaft | sicherheit der fußball* | sicherheit der wm |
      sicherheit der olympi* | sicherheit während der wm | sicherheit bei der wm | sicherheit bei der fußball* |
      sicherung der fußball* | sicherung der weltmeisterschaft | sicherung der wm | stadionsicherheit |
      sicherheit in stadien | sicherheit in den stadien | hooligan* | fangewalt | schutz von großereignissen |
      sicherheit von großereignissen
    `,
    listed: 'großveranstaltungen | grossveranstaltungen | großereignisse | stadien',
  },
  'defence-cooperation': {
    label: 'Verteidigungszusammenarbeit',
    terms: `
      verteidigungszusammenarbeit | verteidigungskooperation* | verteidigungsabkommen* | verteidigungspakt* |
      verteidigungspartnerschaft* | verteidigungsvereinbarung* | verteidigungsvertrag* | verteidigungspolitik* |
      verteidigungspolitisch* | verteidigungsfragen | verteidigungsbereich* | verteidigungsbeziehung* |
      verteidigungsfähigkeit* | verteidigungsinitiative* | militärkooperation* | militärabkommen* |
      militärpakt* | militärhilfe* | militärische zusammenarbeit | militärischen zusammenarbeit |
      militärischer zusammenarbeit | militärische kooperation | militärischen kooperation |
      militärische beziehungen | militärischen beziehungen | militärische unterstützung |
      militärischen unterstützung | militärpartnerschaft* | militärbündnis* | militärpolitisch* |
      militärbeziehung* | zusammenarbeit der streitkräfte | zusammenarbeit der armeen |
      zwischen (den) streitkräften | streitkräfte beider | armeen beider | militärisch-technische* |
      bereich (der) verteidigung | bereichen verteidigung | gebiet der verteidigung |
      zusammenarbeit im militär* | sicherheit und verteidigung | verteidigung und sicherheit |
      sicherheits- und verteidigung* | verteidigungs- und sicherheit* | stationierung der brigade |
      stationierung von truppen | stationierung von soldaten | stationierung einer brigade |
      gemeinsame brigade | militärpräsenz | militärische präsenz | militärbasis | militärbasen |
      militärstützpunkt* | luftwaffen beider | interoperabilität | truppenstatut | luftraumüberwachung |
      luftverteidigung | sky shield
    `,
    listed: 'militär* | verteidigung* | streitkräfte* | bundeswehr | bundesheer | armee*',
  },
  'military-training': {
    label: 'Militärische Ausbildung',
    terms: `
      ausbildung * panzerbesatzungen | ausbildung von gebirgstruppen | sanitätspersonal * ausbilden |
      ausbildung * soldaten | ausbildung * offiziere | lehrgänge für | militärausbildung | truppenausbildung |
      lehrgänge für * soldaten | lehrgänge für soldaten | kurse für offiziere | militärische ausbildung |
      militärischen ausbildung | militärausbildung* | militärakademie* | ausbildung von soldat* |
      ausbildung * soldat* | ausbildung * offizier* | ausbildung * streitkräfte | ausbildung * pilot* |
      ausbildung * truppen | ausbildung * marine* | ausbildung der soldat* | ausbildung der streitkräfte |
      ausbildung der armee | ausbildung von offizier* | ausbildung von streitkräften | ausbildung von pilot* |
      ausbildung von truppen | ausbildung von rekruten | ausbildung von kampf* | ausbildung von gebirgsjäger* |
      ausbildung von marine* | ausbildung von spezial* | soldaten auszubilden | soldaten ausbilden |
      streitkräfte auszubilden | streitkräfte ausbilden | ausbildungsmission* | trainingsmission* |
      militärtraining* | militärausbilder* | militärberater* | entsendung von ausbildern | offiziersausbildung |
      offiziersaustausch | ausbildung an der führungsakademie | führungsakademie* | gebirgsjägerausbildung |
      pilotenausbildung | militärische schulung* | ausbildungshilfe | Ausbildung von Soldaten | Sanitätspersonal
    `,
    listed: 'ausbilder | militärkurse*',
  },
  'joint-exercises': {
    label: 'Gemeinsame Übungen',
    terms: `
      gemeinsame übung* | gemeinsamen übung* | gemeinsamer übung* | gemeinsame manöver* | gemeinsamen manöver* |
      gemeinsamer manöver* | gemeinsames manöver* | militärübung* | militärmanöver* | seemanöver* |
      marineübung* | marinemanöver* | luftwaffenübung* | truppenübung* | grossübung* |
      großmanöver* | flottenmanöver* | militärische übung* | militärischen übung* | multinationale übung* |
      internationale übung* | gemeinsam zu üben | gemeinsam üben | gemeinsame militärische übung* |
      gemeinsame trainings* | african lion
    `,
    listed: 'übungen | manöver | übung',
  },
  'defence-industry': {
    label: 'Rüstungsindustrie',
    terms: `
      abfangdrohnen | drohnenabwehr | gemeinsam bauen | gemeinsame produktion von | rüstungsindustrie* |
      verteidigungsindustrie* | rüstungskooperation* | rüstungszusammenarbeit | rüstungsprojekt* |
      rüstungsproduktion | rüstungspartnerschaft* | rüstungsbereich | rüstungsfragen | rüstungsforschung |
      rüstungsunternehmen | waffenproduktion | drohnenproduktion | munitionsproduktion |
      produktion von drohnen | produktion von waffen | produktion von munition | produktion von rüstung* |
      herstellung von waffen | herstellung von drohnen | herstellung von munition | bau von drohnen |
      entwicklung von drohnen | entwicklung von waffen* | entwicklung von rüstung* |
      entwicklung von unterwasser* | entwicklung eines kampf* | kampfflugzeugprojekt | kampfpanzerprojekt |
      panzerproduktion | fcas | mgcs | gemeinsame produktion | gemeinsamen produktion |
      gemeinsame entwicklung von | gemeinsamen entwicklung von | koproduktion | wehrtechnik* | wehrtechnisch* |
      wehrindustrie | verteidigungstechnologie* | militärtechnologie* | militärtechnik | rüstungsgüter* produ* |
      industrielle zusammenarbeit im rüstungs* | instandsetzung von panzer* | wartung von kampf* |
      gemeinsame Entwicklung von drohnen | gemeinsame Entwicklung von kampfdrohnen | Rüstungskooperation |
      Rüstungsindustrie
    `,
    listed: 'rüstung | rüstungs*',
  },
  'arms-procurement': {
    label: 'Rüstungsbeschaffung',
    terms: `
      kaufen * panzer | transportflugzeug* | rüstungskauf* | kauf von kampfjets | flugabwehr* |
      rüstungsbeschaffung* | waffenbeschaffung | waffenlieferung* | waffenkauf* | waffenverkauf* |
      waffenhandel | waffenexport* | rüstungsexport* | rüstungsgeschäft* | rüstungsdeal* | rüstungsverkauf* |
      rüstungslieferung* | waffengeschäft* | waffendeal* | lieferung von waffen | lieferung von panzer* |
      lieferung von drohnen | lieferung von munition | lieferung von luft* | lieferung von rüstung* |
      lieferung von kampf* | lieferung von raketen | lieferung von marsch* | lieferung von militär* |
      lieferung weiterer waffen | beschaffung von luft* | beschaffung von panzer* | beschaffung von waffen |
      beschaffung von drohnen | beschaffung von kampf* | beschaffung von munition |
      beschaffung von hubschraubern | beschaffung von u-booten | beschaffung von fregatten |
      beschaffung von militär* | gemeinsame beschaffung | gemeinsamen beschaffung | kauf von panzer* |
      kauf von kampf* | kauf von waffen | kauf von drohnen | kauf von hubschraubern | kauf von u-booten |
      kauf von luft* | kauf von rüstung* | kauf von eurofighter* | verkauf von waffen | verkauf von panzer* |
      verkauf von kampf* | verkauf von drohnen | verkauf von u-booten | verkauf von fregatten |
      verkauf von eurofighter* | verkauf von militär* | panzerhaubitzen | militärgüter* | militärgerät* |
      militärausrüstung | rüstungsgüter* | luftverteidigungssystem* | luftabwehrsystem* | flugabwehrsystem* |
      patriot-system* | kampfjet* | taurus | waffensystem* | Kauf * U-Boote | Kauf von * Panzern |
      Panzerhaubitze* | Rüstungskauf
    `,
    listed: 'waffen | munition',
  },
  'military-health': {
    label: 'Militärmedizin',
    terms: `
      sanitätspersonal | wehrmedizin | sanitätsoffizier* | militärmedizin* | wehrmedizin* | sanitätsdienst* |
      sanitätswesen | militärische gesundheit* | militärärzt* | militärkrankenh* | militärspital* |
      militärspitäler* | bundeswehrkrankenh* | feldlazarett* | lazarett* | behandlung verwundeter soldat* |
      versorgung verwundeter soldat* | verwundetenversorgung | Militärmedizin | Sanitätsdienst der |
      Feldlazarett
    `,
    listed: 'sanität*',
  },
  'maritime-security': {
    label: 'Maritime Sicherheit',
    terms: `
      roten meer | rettung von schiffbrüchigen | patrouillenboot* | piraterie | schutz von unterseekabeln |
      maritime sicherheit | maritimen sicherheit | maritimer sicherheit | seesicherheit | sicherheit auf see |
      sicherheit zur see | sicherheit der seewege | sicherheit im roten meer | sicherheit in der ostsee |
      sicherheit im schwarzen meer | sicherheit im mittelmeer | marinekooperation | marinezusammenarbeit |
      zusammenarbeit der marinen | zusammenarbeit der küstenwachen | küstenwache* | küstenschutz* see* |
      piraterie* | freiheit der schifffahrt | freie schifffahrt | schutz der schifffahrt | schutz der seewege |
      schutz der handelsschiff* | sicherheit der schifffahrt | freiheit der meere | seewege | seenotrettung |
      seepatrouille* | marinepatrouille* | seeraumüberwachung | unterseekabel* | seekabel* | schattenflotte |
      maritime überwachung | golf von guinea | straße von hormus | marinen beider
    `,
    listed: 'maritim* | marine*',
  },
  peacekeeping: {
    label: 'Friedenssicherung',
    terms: `
      un-friedenstruppe | un-mission | unifil | monusco | friedenssicherung* | friedensmission* |
      friedenseinsatz* | friedenstruppe* | friedenserhalt* | friedenskonsolidierung |
      friedensförderung | un-mission* | uno-mission* | un-friedens* | uno-friedens* | un-blauhelm* | blauhelm* |
      stabilisierungsmission* | beobachtermission* | beobachtungsmission* | swisscoy | kfor | unifil* |
      minusma | friedensprozess* | friedensvermittlung | friedensoperation* | un-einsatz* | uno-einsatz* |
      Friedenseinsatz
    `,
    listed: 'frieden | stabilisierung',
  },
  'expertise-exchange': {
    label: 'Austausch von Fachwissen',
    terms: `
      erfahrungsaustausch | austausch von erfahrungen | know-how | entsendung von experten | wissenstransfer |
      fachlicher austausch | erfahrungsaustausch* | austausch von erfahrung* | wissensaustausch |
      austausch von wissen | austausch von fachwissen | austausch von expert* | austausch von know-how |
      austausch von best* | austausch bewährter | austausch von fachleuten | wissenstransfer* |
      know-how-transfer | technologietransfer | expertenaustausch | fachaustausch | kapazitätsaufbau |
      aufbau von kapazitäten | kompetenzaufbau | technische hilfe | technischen hilfe |
      technische unterstützung | technische zusammenarbeit | technischen zusammenarbeit | bewährte praktiken |
      bewährter praktiken | beratung durch expert* | entsendung von expert* | entsendung von fachleuten |
      twinning* | voneinander lernen | verwaltungspartnerschaft* | erfahrungen auszutauschen | wissen weiter* |
      erfahrungen teil*
    `,
    listed: 'expertise | fachwissen | know-how | erfahrungen | erfahrung',
  },
  'regional-security': {
    label: 'Regionale Sicherheit',
    terms: `
      regionale sicherheit | regionalen sicherheit | regionaler sicherheit | regionale stabilität |
      regionalen stabilität | stabilität in der region | stabilität der region | sicherheit in der region |
      sicherheit der region | lage in der region | lage im nahen osten | lage im gazastreifen | lage in gaza |
      lage in syrien | lage im libanon | lage im sudan | lage im sahel | lage in der sahel* | lage in libyen |
      lage in der ukraine | krieg in der ukraine | ukraine-krieg* | ukrainekrieg* | krieg in gaza |
      gaza-krieg* | gazakrieg* | krieg im sudan | nahostkonflikt* | nahost-konflikt* | nahostfriedens* |
      zweistaatenlösung | zwei-staaten-lösung | sicherheit im sahel | sicherheit in der sahel* |
      stabilität im nahen osten | stabilität im sahel | stabilisierung des sahel | stabilisierung der sahel* |
      stabilisierung libyens | stabilisierung syriens | stabilisierung der region | regionale fragen |
      regionalen fragen | regionale konflikte | regionale krisen | regionalen krisen | regionale themen |
      regionalen themen | regionale entwicklungen | regionale lage | regionalen lage | horn von afrika |
      region der großen seen | tschadsee* | sicherheit in europa | europäische sicherheit |
      europäischen sicherheit | waffenruhe in gaza | waffenruhe im gaza* | sahelzone | sahelregion |
      konflikt im nahen osten | konflikt in der ostukraine | indopazifik* | indo-pazifik*
    `,
    listed: 'sahel* | naher osten | nahen osten | gaza',
  },
  'western-sahara': {
    label: 'Westsahara',
    terms: `
      westsahara* | marokkanische sahara | marokkanischen sahara | sahara-frage | saharafrage |
      sahara-konflikt* | saharakonflikt* | sahara-dossier | autonomieplan* | autonomievorschlag* |
      autonomieinitiative* | marokkanische autonomie* | marokkos souveränität über | souveränität marokkos |
      marokkanische souveränität | territoriale integrität marokkos | territoriale integrität des königreichs |
      südprovinzen | polisario* | minurso | sahrauis | saharauis | sahrauisch* | saharauisch*
    `,
    listed: 'sahara',
  },
  trade: {
    label: 'Handel',
    terms: `
      einfuhr von getreide | marktzugang | handelshemmnisse | exporte von | importe von | absatzmarkt |
      handelsbeziehung* | handelsabkommen* | handelsvertrag* | handelsvereinbarung* | handelspartner* |
      handelsvolumen | handelsaustausch | handelsbilanz | handelskooperation | handelspolitik* |
      handelspolitisch* | handelsfragen | handelshemmnis* | handelsmission* | handelsverkehr |
      handelsdelegation* | handelskammer* | handelskonflikt* | handelsstreit* | handelsbarriere* |
      handelserleichterung* | handelsdefizit | handel und investition* | handel und wirtschaft |
      wirtschaft und handel | bilateraler handel | bilaterale handel | bilateralen handel* |
      gegenseitigen handel* | handel zwischen | handel mit kakao | handel mit kaffee | handel mit agrar* |
      handel mit waren | handel mit palm* | handel mit rohstoff* | handel mit dienst* | außenhandel* | freihandel* | freier handel | freien handel* | warenverkehr | warenaustausch |
      wirtschaftliche zusammenarbeit | wirtschaftlichen zusammenarbeit | wirtschaftlicher zusammenarbeit |
      wirtschaftliche beziehungen | wirtschaftlichen beziehungen | wirtschaftsbeziehung* |
      wirtschaftskooperation* | wirtschaftszusammenarbeit | wirtschaftsabkommen* | wirtschaftspartnerschaft* |
      wirtschaftsfragen | wirtschaftsbereich | wirtschaftsdelegation* | wirtschaftsforum |
      wirtschaftskommission | wirtschaftsdialog | wirtschaftliche kooperation | wirtschafts- und handel* |
      handels- und wirtschaft* | handels- und investition* | wirtschaftspolitische* | exporte* nach |
      export von agrar* | import von agrar* | marktzugang* | einfuhr von | ausfuhr von | zölle | strafzölle* |
      sonderzölle* | zollstreit | bilaterale wirtschaft* | bilateralen wirtschaft* | rohstoffabkommen |
      rohstoffpartnerschaft* | kritische rohstoffe | kritischen rohstoffen | kritischer rohstoffe |
      lieferketten | Freihandelsabkommen* | Handelsabkommen | Getreideeinfuhr* | Zollabfertigung
    `,
    listed: 'handel | handels* | wirtschaft | wirtschaft* | export* | import* | rohstoff*',
  },
  investment: {
    label: 'Investitionen',
    terms: `
      investitionen in | unternehmensansiedlung* | investitionen | investitionsabkommen* | investitionsschutz* |
      investitionsförder* | investitionsvertrag* | investitionsfonds | investitionspartnerschaft* |
      investitionsvorhaben | investitionsprojekt* | investitionsbereich | investitionskooperation |
      direktinvestition* | gemeinsame investition* | ausländische investition* | investitionsmöglichkeit* |
      investitionsklima | investitionsabkommen | staatsfonds | investoren | joint venture* |
      gemeinschaftsunternehmen | sonderwirtschaftszone* | ansiedlung von unternehmen | industriepark*
    `,
    listed: 'investier* | investition* | investieren',
  },
  customs: {
    label: 'Zollwesen',
    terms: `
      zollzusammenarbeit | zollkooperation | zollabkommen* | zollbehörden* | zollverwaltung* | zollwesen |
      zollabfertigung* | zollverfahren* | zollunion* | zollfragen | zollkontrolle* | zollbetrug |
      zollformalitäten | zollbeamte* | zollhilfe | amtshilfe im zoll* | gegenseitige amtshilfe |
      ursprungszeugnis* | ursprungsregel* | containerkontrolle* | kontrolle von containern |
      zwischen (den) zoll*
    `,
    listed: 'zoll | zoll*',
  },
  finance: {
    label: 'Finanzen und Steuern',
    terms: `
      besteuerung | steuerabkommen | schuldenerlass | umschuldung | finanzielle zusammenarbeit |
      finanziellen zusammenarbeit | finanzzusammenarbeit | finanzkooperation | finanzsektor | finanzbereich |
      finanzdialog | finanzfragen | finanzmarkt* | finanzplatz | finanzaufsicht | finanzdienstleist* |
      bankensektor | bankenaufsicht | bankwesen | zentralbanken | doppelbesteuerung* |
      doppelbesteuerungsabkommen* | steuerabkommen* | steuerfragen | steuerhinterziehung | steuerflucht |
      steuervermeidung | steuerzusammenarbeit | steuerbetrug | steuerstreit | steuerlich* zusammenarbeit |
      geldwäsche* | rechnungshöfe* | rechnungshof beider | öffentliche finanzen | öffentlichen finanzen |
      haushaltshilfe | budgethilfe | schuldenerlass* | umschuldung* | schuldentausch | kreditlinie* |
      korruptionsbekämpfung | bekämpfung der korruption | kampf gegen (die) korruption |
      grenzgängerbesteuerung | automatischer informationsaustausch | bankgeheimnis | islamische finanz* |
      versicherungswesen | steuerfrei*
    `,
    listed: 'finanzen | finanz* | banken | steuerfragen | steuerpolitik | korruption | schulden',
  },
  'gas-oil': {
    label: 'Gas und Öl',
    terms: `
      erdgas* | erdöl* | gaslieferung* | öllieferung* | lieferung von gas | lieferung von erdgas |
      lieferung von flüssig* | lieferung von öl | lieferung von lng | gaspipeline* | pipeline* | gasleitung* |
      gasvorkommen | gasförderung | gasfeld* | ölfeld* | ölförderung | flüssiggas* | flüssigerdgas* | lng |
      lng-* | kohlenwasserstoff* | gasspeicher* | gasversorgung | ölversorgung | gasimport* | gasexport* |
      gasprojekt* | gashandel | ölhandel | ölimport* | ölexport* | raffinerie* | petrochemi* | gas und öl |
      öl und gas | öl- und gas* | gas- und öl* | gasabkommen* | gasvertrag* | rohöl | mineralöl*
    `,
    listed: 'gas | öl | treibstoff*',
  },
  'renewable-energy': {
    label: 'Erneuerbare Energien',
    terms: `
      wasserstoff | windkraft | erneuerbare energie* | erneuerbaren energie* | erneuerbarer energie* |
      erneuerbare | erneuerbaren | wasserstoff* | grüner wasserstoff | grünen wasserstoff* |
      grünem wasserstoff | energiewende | solarenergie | solarstrom | solarpark* | solarkraft* | solaranlage* |
      photovoltaik* | fotovoltaik* | sonnenenergie | windenergie | windkraft* | windpark* | offshore-wind* |
      wasserkraft* | geothermie | bioenergie | biogas | biomasse | energiepartnerschaft* | energiekooperation* |
      energiezusammenarbeit | energieabkommen* | energiesektor | energiebereich | energieeffizienz |
      energieversorgung | energiesicherheit | energiedialog | energiepolitik* | energiefragen |
      energieprojekt* | energiespeicher* | saubere energie* | grüne energie* | grünen energie* | grüner strom |
      stromnetz* | stromverbindung* | stromabkommen* | stromhandel | stromtrasse* | dekarbonisierung |
      grüne transformation | grüner ammoniak | elektromobilität | klimaneutral*
    `,
    listed: 'energieeffizienz',
  },
  water: {
    label: 'Wasser',
    terms: `
      wasserwirtschaft* | wassermanagement | wasserversorgung* | wasserressourcen | wasserknappheit |
      wassermangel | wasserbau | wassersektor | wasserfragen | wasserpolitik | wasserzusammenarbeit |
      wasserkooperation | wasseraufbereitung* | wasserprojekt* | trinkwasser* | abwasser* |
      meerwasserentsalzung* | entsalzung* | grundwasser* | bewässerung* | staudamm* | talsperre* |
      hochwasserschutz* | hochwasser* | küstenschutz | sanitärversorgung | bereich wasser |
      wasser und sanitär* | nutzung des wasser* | verteilung des wasser* | flussgebiet* | gewässerschutz |
      dürrebekämpfung | Deiche | Hochwasserschutz
    `,
    listed: 'wasser | wasserwirtschaft | wasserversorgung | wassermanagement | wasserfragen | dürre',
  },
  agriculture: {
    label: 'Landwirtschaft',
    terms: `
      pestizidverbot* | agrarfragen | düngemittel | saatgut | kakao | landwirtschaft* | agrar* |
      ernährungssicherheit | ernährungssicherung | lebensmittelsicherheit | lebensmittelproduktion |
      nahrungsmittelsicherheit | düngemittel* | dünger | phosphat* | pflanzenschutz* | pflanzengesundheit |
      phytosanitär* | tiergesundheit | tierseuche* | veterinär* | viehzucht | tierhaltung | gartenbau |
      saatgut* | getreide* | weizenlieferung* | ländliche entwicklung | ländlichen entwicklung |
      ländlichen raum* | bodenfruchtbarkeit | forstwirtschaft | weinbau | milchwirtschaft | ackerbau | obstbau |
      kakaoanbau | kaffeeanbau | Landwirt* | Bauern | Schweinepest | Pestizid*
    `,
    listed: 'ernährung | ernährungs* | lebensmittel* | nahrungsmittel*',
  },
  fisheries: {
    label: 'Fischerei',
    terms: `
      fischerei* | hochseefischerei | küstenfischerei | fischfang* | fangquote* | fangrecht* | aquakultur* |
      fischzucht | blaue wirtschaft | blauen wirtschaft | fischbestände* | meeresressourcen | überfischung
    `,
    listed: 'fisch | fische*',
  },
  environment: {
    label: 'Umwelt und Klima',
    terms: `
      umweltschutz* | umweltzusammenarbeit | umweltpolitik | umweltfragen | umweltabkommen* | umweltbereich |
      schutz der umwelt | bereich umwelt | klimaschutz* | klimawandel* | klimapolitik* | klimafragen |
      klimapartnerschaft* | klimakooperation | klimafinanzierung | klimaanpassung | klimakrise |
      klimaabkommen* | klimaziele* | klimadialog | klimadiplomatie | anpassung an den klimawandel |
      erderwärmung | biodiversität | artenvielfalt | artenschutz | naturschutz* | wüstenbildung |
      desertifikation | nachhaltige entwicklung | nachhaltigen entwicklung | nachhaltigkeit |
      kreislaufwirtschaft* | abfallwirtschaft* | abfallmanagement | müllentsorgung | recycling* | aufforstung* |
      waldschutz | regenwald* | schutz des waldes | schutz der wälder | waldbrand* | entwaldung* |
      katastrophenschutz* | katastrophenhilfe | katastrophenvorsorge | zivilschutz | luftreinhaltung |
      luftverschmutzung | meeresschutz | schutz der meere | emissionshandel | co2-* | treibhausgas* |
      bevölkerungsschutz | brandbekämpfung | Wattenmeer* | Umweltschutz | Naturschutz | Klimaschutz
    `,
    listed: 'klima | klima* | umwelt | umweltfragen | umweltpolitik | umweltschutz* | natur | wälder | abfall* | meere',
  },
  health: {
    label: 'Gesundheit',
    terms: `
      notärzte | krankenhäuser | gesundheitswesen | medikamente | gesundheitswesen* |
      gesundheitszusammenarbeit | gesundheitskooperation | gesundheitssektor | gesundheitsversorgung |
      gesundheitspolitik | gesundheitssystem* | gesundheitsbereich | gesundheitsfragen |
      gesundheitsfachkräfte* | gesundheitspersonal | gesundheitsprojekt* | globale gesundheit |
      globalen gesundheit | öffentliche gesundheit | öffentlichen gesundheit | bereich gesundheit |
      bereich der gesundheit | impfstoff* | pandemie* | epidemie* | seuchenbekämpfung | krankheitsbekämpfung |
      medizinische zusammenarbeit | medizinischen zusammenarbeit | medizinische versorgung |
      medizinischen versorgung | medizinische forschung | medizinische ausrüstung | medizintechnik |
      medizinprodukt* | medizinische ausbildung | arzneimittel* | medikament* | pharma* | krankenhausbau |
      bau eines krankenhauses | krankenhauspartnerschaft* | klinikpartnerschaft* | telemedizin |
      bekämpfung von malaria | bekämpfung von hiv | bekämpfung von krankheit* | ausbildung von ärzt* |
      austausch von ärzt* | ausbildung von pflege* | pflegekräfte* | krebsforschung | mutter-kind-* |
      reproduktive gesundheit | Rettungsdienst* | Patienten | Kliniken
    `,
    listed:
      'gesundheit | gesundheitsfragen | gesundheitspolitik | gesundheitssektor | gesundheitswesen | medizin | medizin* | pflege | krankenhäuser',
  },
  education: {
    label: 'Bildung und Ausbildung',
    terms: `
      stipendien | ausbildung von lehrern | lehreraustausch | berufsbildung* | berufsausbildung* |
      berufliche bildung | beruflichen bildung | berufliche ausbildung | beruflichen ausbildung |
      duale ausbildung | dualen ausbildung | duales ausbildung* | dualer ausbildung | bildungszusammenarbeit |
      bildungskooperation | bildungsbereich | bildungswesen | bildungssektor | bildungspolitik* |
      bildungsfragen | bildungsprojekt* | bildungsprogramm* | bildungsabkommen | hochschul* | hochschulbildung |
      universitäre zusammenarbeit | universitätspartnerschaft* | universitätskooperation* |
      schulpartnerschaft* | stipendi* | studierendenaustausch* | studentenaustausch* | schüleraustausch* |
      austausch von studierenden | austausch von studenten | austausch von lehrkräften |
      akademischer austausch | akademischen austausch* | akademische zusammenarbeit | lehrerausbildung |
      lehrerfortbildung | lehrkräftebildung | deutschunterricht | sprachunterricht | sprachkurse* |
      anerkennung von abschlüssen | anerkennung von diplomen | anerkennung von berufs* | fachkräfteausbildung |
      ausbildung von fachkräften | ausbildung von lehr* | ausbildung junger | ausbildung und beschäftigung |
      aus- und weiterbildung | aus- und fortbildung | weiterbildung* | berufspraktika |
      ausbildungspartnerschaft* | erasmus* | daad | goethe-institut* | Berufsbildung | Deutschlehrer |
      Jugendaustausch und | Schüleraustausch | Hochschulkooperation*
    `,
    listed: 'praktika | bildung | bildungs* | ausbildung | universitäten | schulen | studierende* | unterricht',
  },
  'science-technology': {
    label: 'Wissenschaft und Technologie',
    terms: `
      batterieforschung | hochschulforschung | raumfahrt | forschungszusammenarbeit | forschungskooperation* |
      forschungsabkommen* | forschungsprogramm* | forschungsprojekt* | forschungspartnerschaft* |
      forschung und entwicklung | forschung und innovation | bildung und forschung |
      wissenschaft und forschung | wissenschaft und technologie | wissenschaft und technik |
      wissenschaftliche zusammenarbeit | wissenschaftlichen zusammenarbeit | wissenschaftlich-technisch* |
      wissenschaftskooperation | wissenschaftsaustausch | wissenschaftlicher austausch |
      wissenschaftlichen austausch* | technologische zusammenarbeit | technologischen zusammenarbeit |
      technologiepartnerschaft* | technologiekooperation* | technologiebereich | technologieabkommen |
      hochtechnologie* | spitzentechnologie* | raumfahrt* | weltraum* | satelliten* | halbleiter* |
      chipindustrie | mikrochips | quantentechnologie* | biotechnologie* | nanotechnologie* | kernforschung |
      kernfusion | horizon europe | horizont europa | innovation* | polarforschung | geologische* forschung |
      Meeresforschung | Forschungsschiff* | Forschungskooperation
    `,
    listed: 'forschung | forschungs* | wissenschaft* | technologie* | technik',
  },
  digital: {
    label: 'Digitale Wirtschaft',
    terms: `
      digitalisierung* | digitale wirtschaft | digitalen wirtschaft | digitalwirtschaft | digitalpolitik |
      digitale transformation | digitalen transformation | digitaler wandel | digitalen wandel* |
      digitalbereich | digitale zusammenarbeit | digitalpartnerschaft* | digitalabkommen | digitale verwaltung |
      digitalen verwaltung | digitale infrastruktur | digitalen infrastruktur | e-government | e-governance |
      künstliche intelligenz | künstlicher intelligenz | künstlichen intelligenz | ki | rechenzentren |
      telekommunikation* | start-ups | startups | start-up-* | digitale technologien | digitalen technologien |
      digitale souveränität | e-commerce | datenschutz* | breitband* | 5g*
    `,
    listed: 'digital* | internet',
  },
  transport: {
    label: 'Verkehr und Infrastruktur',
    terms: `
      nachtzüge | direktflüge | brücke über | güterverkehr | straßenbau | verkehrsprojekte |
      verkehrsinfrastruktur | verkehrsprojekt* | verkehrsverbindung* | verkehrspolitik | verkehrsbereich |
      verkehrssektor | verkehrszusammenarbeit | verkehrsabkommen* | transportwesen | transportsektor |
      transportkorridor* | transportroute* | transportabkommen | infrastrukturprojekt* | infrastrukturvorhaben |
      infrastrukturausbau | infrastrukturentwicklung | ausbau der infrastruktur | eisenbahn* | bahnverbindung* |
      bahnprojekt* | bahnstrecke* | bahnverkehr* | bahnausbau | zugverbindung* | nachtzug* |
      hochgeschwindigkeit* | schienenverkehr* | schienennetz* | schienenverbindung* | brennertransit |
      brennerbasistunnel | transitverkehr* | straßenbau* | autobahn* | brückenbau | bau einer brücke |
      luftverkehr* | luftfahrt* | flugverbindung* | direktflug* | direktflüge* | luftverkehrsabkommen* |
      zivile luftfahrt | zivilen luftfahrt | flughafenausbau | ausbau des flughafens | hafenausbau |
      ausbau des hafens | hafenkooperation | hafenpartnerschaft* | hafenentwicklung | tiefseehafen* |
      bahngüterverkehr* | schienengüterverkehr* | seeverkehr* | schifffahrtsabkommen | seetransport* | binnenschifffahrt | fährverbindung* | güterverkehr* |
      logistik* | konnektivität | stadtentwicklung | städtebau | wohnungsbau | öffentlicher nahverkehr |
      öffentlichen nahverkehr* | gotthard* | führerschein* | seidenstraße | Schienenverkehr
    `,
    listed: 'verkehr | verkehrs* | transport* | infrastruktur* | straßen | schiene | bahn | hafen',
  },
  tourism: {
    label: 'Tourismus',
    terms: `
      tourismus* | fremdenverkehr* | touristische zusammenarbeit | touristischen zusammenarbeit |
      touristischer austausch | touristenströme | touristenzahlen | ökotourismus | hotellerie |
      reiseveranstalter* | hotelfachschule*
    `,
    listed: 'tourist* | hotels',
  },
  culture: {
    label: 'Kultur und Kulturerbe',
    terms: `
      kulturaustausch* | kulturabkommen* | kulturzusammenarbeit | kulturkooperation* | kulturpolitik* |
      kulturbereich | kulturfragen | kulturbeziehung* | kulturerbe* | kulturgut* | kulturgüter* |
      kulturschätze | kulturprojekt* | kulturinstitut* | kulturzentrum | kulturzentren | kulturveranstaltung* |
      kulturwirtschaft | kulturelle zusammenarbeit | kulturellen zusammenarbeit | kultureller zusammenarbeit |
      kultureller austausch | kulturellen austausch* | kulturelle beziehungen | kulturellen beziehungen |
      kulturelle kooperation | kulturellen bereich* | museumskooperation* | museen beider |
      museumspartnerschaft* | archäologi* | ausgrabung* | rückgabe von kultur* | rückgabe von kunst* |
      rückgabe von museum* | rückgabe von raub* | rückgabe von benin* | rückgabe geraubt* | restitution* |
      raubkunst | denkmalschutz | denkmalpflege | welterbe* | weltkulturerbe* | filmförderung |
      filmkoproduktion* | filmabkommen* | filmindustrie | kreativwirtschaft | buchmesse | bibliotheken |
      handwerkskunst | geistiges eigentum | geistigen eigentum* | urheberrecht* | kunst und kultur |
      archive beider | Restaurator* | Rückgabe von Kulturgütern | Masken | Kulturaustausch
    `,
    listed: 'kultur | kultur* | kulturell* | kunst | film | musik | literatur | theater | museen',
  },
  'youth-sport': {
    label: 'Jugend und Sport',
    terms: `
      jugendaustausch* | jugendwerk* | jugendpolitik | jugendzusammenarbeit | jugendarbeit | jugendprojekt* |
      jugendbegegnung* | jugend und sport | sport und jugend | austausch von jugendlichen | austausch junger |
      sportaustausch | sportkooperation* | sportzusammenarbeit | sportpolitik | sportbereich | sportförderung |
      zusammenarbeit im sport | bereich sport | bereich des sports | ausrichtung der wm |
      ausrichtung der weltmeister* | ausrichtung der fußball* | fußball-wm 2030 | wm 2030 |
      weltmeisterschaft 2030 | vorbereitung der wm | vorbereitung der fußball* | frauenfußball |
      sportverbände* | olympisch* komitee* | dopingbekämpfung | jugendbeschäftigung | freiwilligendienst*
    `,
    listed: 'jugend | jugendliche* | sport | fußball',
  },
  media: {
    label: 'Medien und Kommunikation',
    terms: `
      medienzusammenarbeit | medienkooperation* | medienpolitik | medienbereich | medienpartnerschaft* |
      medienaustausch | bereich medien | medien und kommunikation | nachrichtenagenturen beider |
      zwischen (den) nachrichtenagenturen | rundfunkanstalten | rundfunkkooperation | hörfunk und fernsehen |
      ausbildung von journalist* | journalistenaustausch | journalistenausbildung | pressefreiheit |
      medienfreiheit | desinformation* | falschinformation* | fake news | audiovisuell*
    `,
    listed: 'medien | presse | journalist* | fernsehen | rundfunk | kommunikation',
  },
  'religious-affairs': {
    label: 'Religiöse Angelegenheiten',
    terms: `
      religiöse angelegenheiten | religiösen angelegenheiten | religiöse fragen | religiösen fragen |
      religiöse zusammenarbeit | islamische angelegenheiten | islamischen angelegenheiten | imamausbildung |
      ausbildung von imam* | imame | interreligiös* | religionsdialog* | dialog der religionen |
      religiöser dialog | religiösen dialog* | religionsfreiheit | religiöse toleranz | christlich-muslimisch* |
      ökumen* | Konkordat* | Religionsgemeinschaft*
    `,
    listed: 'religion* | religiös* | islam | kirche*',
  },
  consular: {
    label: 'Konsularische Angelegenheiten',
    terms: `
      konsularische angelegenheiten | konsularischen angelegenheiten | konsularische fragen |
      konsularischen fragen | konsularische zusammenarbeit | konsularischen zusammenarbeit |
      konsularische betreuung | konsularische hilfe | konsularischer schutz | konsularischen bereich |
      konsularische dienst* | konsularwesen | konsularabkommen* | eröffnung eines konsulat* |
      eröffnung eines generalkonsulat* | apostille* | legalisierung von urkunden
    `,
    listed: 'konsular* | konsulat*',
  },
  'mobility-visas': {
    label: 'Mobilität und Visa',
    terms: `
      schneller ein visum | visa für | arbeitsmigration | visaerleichterung* | visa-erleichterung* |
      visumerleichterung* | visumserleichterung* | visafreiheit | visumfreiheit | visumsfreiheit | visafrei* |
      visumfrei* | visaliberalisierung* | visa-liberalisierung* | visaabkommen* | visavergabe | visumvergabe |
      visumsvergabe | visapolitik | visafragen | visa | visum* | visumspflicht | visapflicht |
      legale migration | legalen migration | legaler migration | reguläre migration | regulären migration |
      legale zuwanderung | legale arbeitsmigration | legalen arbeitsmigration | legale wege |
      legale zugangswege | reguläre arbeitsmigration | regulären arbeitsmigration | fachkräfteeinwanderung* |
      fachkräftezuwanderung* | einwanderung von fachkräften | zuwanderung von fachkräften |
      anwerbung von fachkräften | anwerbung von pflege* | fachkräfteabkommen* | fachkräftemigration |
      mobilitätsabkommen* | mobilitätspartnerschaft* | migrations- und mobilität* | migration und mobilität |
      mobilität und migration | freizügigkeit* | personenfreizügigkeit* | personenverkehr* | reisefreiheit |
      aufenthaltstitel* | arbeitsvisa | arbeitserlaubnis* | saisonarbeit* | saisonarbeitskräfte* |
      diplomatenpässe* | dienstpässe* | Visum | Visa* | Fachkräfteeinwanderung | geregelte Wege
    `,
    listed: 'mobilität | fachkräfte* | reisepässe*',
  },
  'labour-social-security': {
    label: 'Arbeit und soziale Sicherheit',
    terms: `
      sozialversicherung | grenzgänger | fachkräfte | arbeitskräfte | saisonarbeit* | anwerbung von |
      sozialversicherungsabkommen | soziale sicherheit | sozialen sicherheit | sozialer sicherheit |
      sozialversicherung* | sozialversicherungsabkommen* | sozialschutz | soziale absicherung |
      sozialen absicherung | sozialpolitik | sozialabkommen* | arbeitsmarkt* | arbeitsmigration |
      arbeitskräfte* | arbeitsrecht* | arbeitsbedingungen | arbeitsschutz | arbeitsmarktfragen |
      arbeitsvermittlung | arbeitnehmerrechte | beschäftigung von | beschäftigungspolitik |
      beschäftigungsförderung | bereich arbeit | arbeit und soziales | rentenversicherung* | rentenabkommen |
      renten | krankenversicherung* | grenzgänger* | fachkräftemangel | kinderarbeit | zwangsarbeit |
      sozialer dialog | schaffung von arbeitsplätzen | tarif* sozial* | Pflegekräfte
    `,
    listed: 'arbeit | arbeitsfragen | arbeitspolitik | soziales | beschäftigung',
  },
  'development-aid': {
    label: 'Entwicklungszusammenarbeit',
    terms: `
      küstenfischerei | zusage über * millionen | mattei-plan | soforthilfe | hilfsgelder | hilfszusage* |
      aufbauhilfe | entwicklungszusammenarbeit | entwicklungshilfe* | entwicklungskooperation |
      entwicklungspolitik* | entwicklungspolitisch* | entwicklungsprojekt* | entwicklungspartner* |
      entwicklungsprogramm* | entwicklungsfinanzierung | entwicklungsbank* | entwicklungsfonds |
      humanitäre hilfe | humanitären hilfe | humanitärer hilfe | humanitäre unterstützung | humanitäre lage |
      humanitären lage | humanitäre zusammenarbeit | humanitäre krise | humanitäre projekte | nothilfe |
      wiederaufbau* | hilfsgüter* | hilfspaket* | hilfsgelder* | hilfslieferung* | dreieckskooperation* |
      süd-süd-* | armutsbekämpfung | bekämpfung der armut | flüchtlingshilfe | flüchtlingslager* |
      flüchtlingspolitik | aufnahme von flüchtlingen | zivilgesellschaft* | partnerstädte* | mikrokredite |
      minenräumung | Finanzierungsabkommen | Entwicklungshilfe
    `,
    listed: 'entwicklung | humanitär* | flüchtling* | armut',
  },
  'human-rights': {
    label: 'Menschenrechte',
    terms: `
      menschenrecht* | frauenrechte* | rechte von frauen | rechte der frauen | rechte von mädchen |
      kinderrechte* | kinderschutz | gleichstellung* | geschlechtergerechtigkeit | gleichberechtigung |
      rechtsstaatlich* | rechtsstaat | grundrechte* | todesstrafe | folterprävention | meinungsfreiheit |
      minderheitenrechte* | schutz von minderheiten | rechte von minderheiten | gewalt gegen frauen |
      feministische außenpolitik | bekämpfung von rassismus | bekämpfung von antisemitismus |
      kampf gegen antisemitismus | kampf gegen rassismus | antidiskriminierung | lgbt* | demokratieförderung |
      humanitäres völkerrecht | humanitären völkerrecht* | gute regierungsführung | politische gefangene* |
      politischer gefangener | menschenrechtslage
    `,
    listed: 'frauen | gleichheit | demokratie | diskriminierung',
  },
});

/** How questions are asked in German. */
/** What a portfolio is joined to. */
const headed = 'minister | ministerin | ministers | ministern | ministerinnen | ministerium | ressort';

const asking: Asking = {
  tells: `
    wer | wen | wem | wessen | was | welche | welcher | welches | welchen | welchem | wann | wo | wohin | wie | wieviel | wieviele |
    der | die | das | den | dem | des | ein | eine | einen | einem | einer | und | von | vom | mit | zu | zum | zur | ist | sind | war |
    waren | wurde | wurden | zwischen | hat | haben | traf | über | ueber | für | fuer | bei | beim | auf | im | am | nicht | auch |
    getroffen | gesagt | sich | seit | neues | gibt | es | worum | warum | ging | nach | viele | vor | tote | seit | welche | neu | heute | abkommen | treffen | besuch | zusammenarbeit | worüber | worum | wieso | warum | hat | haben | hatte | wurde | wurden
  `,
  who: 'wer | wen | wem | mit wem | von wem | durch wen | bei wem | auf wen',
  when: 'wann | an welchem tag | an welchem datum | welches datum | welcher tag | welche tage | an welchen tagen | datum von | datum | termin | seit wann | zeitpunkt | neuer termin | neues datum | neuen termin',
  howLong:
    'wie lange | wie lang | dauer | dauer von | wie viele tage | wieviele tage | wie viele wochen | dauerte | dauert | gedauert',
  where: 'wo | wohin | in welcher stadt | in welchem land | an welchem ort | welcher ort | ort von | ort | woher',
  howMany: 'wie viele | wieviele | wie viel | wieviel | anzahl | zahlen | statistik | statistiken | zahl der | wie oft',
  howMuch:
    'wie viel kostet | was kostet | was kostete | wie teuer | welcher betrag | welcher preis | welche summe | wie hoch | wie viel geld | wieviel geld',
  cues: spelt({
    meet: `
      erörtern | erörterte | erörterten | beraten | beriet | berieten | berät | traf | trafen | trifft | treffen | getroffen | traff | treffn | zusammengetroffen | zusammentreffen | begegnung | begegnungen |
      begegnet | begegnete | sprach mit | sprach | sprachen | gesprochen | spricht | gespräch | gespräche | gesprächen | unterredung |
      unterredungen | beratungen | zusammenkunft | zusammengekommen | telefoniert | telefonierte | telefonat | telefongespräch |
      angerufen | amtskollege | amtskollegin | amtskollegen | verhandelt | verhandlungen | austausch | meeting | meetings | gipfeltreffen | sahen sich | redete | redeten | geredet | am telefon | telefonieren | telefoniere | videokonferenz | videoschalte | zusammengekommen | kamen zusammen | traf sich
    `,
    discuss: `worum geht es | worum ging es | worum geht’s | beraten | berieten | beriet | ging es um | es ging um | wurde über | wurden über | im fokus | worüber | worueber | worum | besprochen | besprachen | besprach | besprechen | bespricht | diskutiert | diskutierten | diskutieren | erörtert | erörterten | erörtern | sprachen über | sprach über | sprechen über | redeten über | tagesordnung | gesprächsthema | gesprächsthemen | zur sprache | angesprochen | sprachen sie | im mittelpunkt | im zentrum | themen waren | thema war | weitere themen | thema des | um was | um was ging | wovon | über welche themen | über was | ueber was | verhandelt | verhandelten | hat über | redete über | redet über | spricht über`,
    receive:
      'empfing | empfangen | empfängt | empfingen | begrüßte | begrüßt | gastgeber | empfang | begrüßung | begrüßte',
    visit:
      'besuch | besuche | besuchen | besuchte | besucht | besuchten | besucher | reise | reisen | reiste | reist | gereist | staatsbesuch* | arbeitsbesuch* | antrittsbesuch* | visite',
    go: 'wohin | kommen | reist | reiste | reisten | gereist | fährt | fahren | fliegt | fliegen | flogen | angereist | reisen | ging | gingen | gegangen | geht | kam | kamen | gekommen | kommt | flog | geflogen | angekommen | eingetroffen | fuhr | gefahren',
    sign: `
      unterzeichnet | unterzeichnete | unterzeichneten | unterzeichnen | unterschrieben | unterschrieb | unterschreiben | unterschrieb |
      geschlossen | schloss | schlossen | abgeschlossen | ratifiziert | besiegelt | signiert | unterzeichnt | vereinbart |
      vereinbarten | paraphiert | paraphierten | signierte | in kraft | inkrafttreten | in kraft getreten | trat in kraft
    `,
    agreement: `
      abkommen | abkomen | vereinbarung | vereinbarungen | vertrag | verträge | vertraege | verträgen | übereinkommen | protokoll |
      protokolle | memorandum | memoranden | absichtserklärung | absichtserklärungen | erklärung | gemeinsame erklärung | mou | mous | deal |
      deals | pakt | pakte | aktionsplan | fahrplan | konvention | kommuniqué | dokument | dokumente | einigung | absprache |
      kooperationsabkommen* | sicherheitsabkommen* | handelsabkommen* | verständigungsprotokoll | memorandum of understanding | memo | memos | doks | papier | papiere | vereinbart | vereinbarten | vereinbarte | einigten sich | geeinigt | einigten | verabredet | verabredeten
    `,
    agree: 'vereinbart | vereinbarten | vereinbarte | einigten sich | geeinigt | einigten | verabredet | verabredeten',
    signing:
      'unterzeichnung | unterschrift | unterschriften | zeremonie | unterzeichnungszeremonie | feier | unterzeichner | unterzeichnern | unterzeichnenden',
    area: 'bereich | bereiche | bereichen | gebiet | gebiete | gebieten | feld | felder | feldern | sektor | sektoren | thema | themen | kooperationsbereich* | kooperationsfeld* | kooperationsgebiet*',
    cooperate:
      'zusammenarbeit | zusammenarbeiten | kooperation | kooperationen | kooperieren | kooperiert | partnerschaft | partnerschaften | beziehungen | arbeiten zusammen | arbeitet zusammen | kollaboration | koop | arbeiten | arbeitet mit | arbeiten mit | zusammen | zusammenarbeitet',
    develop:
      'entwickeln | entwickelt | entwickelten | verlaufen | verläuft | laufen | läuft | verbessern | verschlechtern | steht es um',
    cover:
      'umfasst | umfassen | beinhaltet | beinhalten | inhalt | inhalte | regelt | regeln | sieht vor | sehen vor | deckt | decken | betrifft | betreffen | drin | enthält | enthalten | geht es in | worum geht | umfang | was steht drin | steht drin | steht darin | darin',
    say: `
      sagte | sagten | sagt | sagen | gesagt | zitat | zitate | zitiere | zitier | erklärte | erklärten | erklärt | aussage | aussagen |
      äußerte | äußerung | äußerungen | laut | stellungnahme | position | standpunkt | meinung | meinte | betonte | behauptet | wortlaut
    `,
    present:
      'anwesend | anwesende | anwesenden | dabei | zugegen | beiwohnte | beigewohnt | teilgenommen | zeuge | zeugen | im beisein | begleitet | begleitete | begleiteten | begleiten | mitgereist | reiste mit | reisten mit | kam mit | kommt mit | im beisein von | beisein | in begleitung | delegationsmitglieder | mitgekommen | waren dabei | war dabei | wer war bei | wer war beim | wer war mit | wer waren mit | wer saß | wer war noch | noch dabei | mit dabei | in der delegation | in seiner delegation | wer reiste mit',
    commit: `
      folgemaßnahmen | folgemaßnahme | folge | nachbereitung | follow-up | zusage | zusagen | zugesagt | versprechen | versprochen |
      versprach | verpflichtung | verpflichtungen | nächste schritte | nächsten schritte | geplant | pläne | weiteres vorgehen | angekündigt
    `,
    person: 'person | profil | biografie | biographie | steckbrief | infos zu',
    be: 'ist | sind | war | waren | heißt',
    role: 'rolle | funktion | amt | posten | position | titel',
    timeline:
      'zeitleiste | zeitstrahl | chronologie | chronik | verlauf | geschichte | zeitachse | timeline | chronologisch | der reihe nach',
    news: 'neu | neues | neue | neueste | neuesten | neuigkeiten | aktuell | aktuelles | aktuelle | letzte | letzten | jüngste | nachrichten | news | neuer | neueres',
    value: 'wert | betrag | summe | kosten | kostet | kostete | preis | budget | volumen | höhe',
  }),
  company:
    'gehört zur delegation | gehören zur delegation | gehörte zur delegation | gehörten zur delegation | gehören der delegation | gehörten der delegation | gehörte der delegation | teil der delegation | an der spitze einer delegation | mit an bord',
  offices: spelt({
    king: 'könig | königs | emir | emirs | sultan | sultans | monarch | seine majestät | königlichen | hüter der beiden heiligen moscheen | hüter der zwei heiligen moscheen | hüter der heiligen stätten',
    'crown-prince': 'kronprinz | kronprinzen',
    pope: 'papst | papstes | heiliger vater | heilige vater | heiligen vater',
    president:
      'präsident | präsidentin | präsidenten | staatspräsident | staatspräsidenten | staatspräsidentin | bundespräsident | bundespräsidenten | bundespräsidentin | us-präsident | us-präsidenten | staatschef | staatschefs | staatschefin | staatsoberhaupt | kremlchef | kremlchefs | kreml-chef | kremlherr*',
    'prime-minister':
      'premier | premierminister | premierministerin | ministerpräsident | ministerpräsidenten | ministerpräsidentin | premierministers | kanzler | kanzlers | kanzlerin | bundeskanzler | bundeskanzlers | bundeskanzlerin | altkanzler*',
    'head-of-government': 'regierungschef | regierungschefin',
    minister: '*minister | *ministerin | *ministers | *ministern | *ministerinnen | ressortchef*',
    'state-secretary': 'staatssekretär | staatssekretärin',
    ambassador: 'botschafter | botschafterin | botschafters | geschäftsträger',
    consul: 'konsul | konsulin | generalkonsul | generalkonsulin',
    attache: 'militärattaché | verteidigungsattaché | marineattaché | polizeiattaché | attaché',
    'chief-of-staff':
      'generalstabschef | generalstabschefs | stabschef | heereschef | armeechef | militärchef | chef des generalstabs | chef der armee | oberbefehlshaber',
    'inspector-general': 'generalinspekteur | generalinspektor | general inspekteur',
    'director-general': 'generaldirektor | generaldirektorin | polizeichef | polizeichefin | chef der polizei',
    commander: 'kommandant | kommandeur | befehlshaber | kommandantin',
    general: 'general | generalleutnant | generalmajor | brigadegeneral | korpsgeneral',
    governor: 'gouverneur | gouverneurin | wali',
    speaker:
      'parlamentspräsident | parlamentspräsidentin | bundestagspräsident | bundestagspräsidentin | vorsitzender | präsident des parlaments',
    spokesperson: 'sprecher | sprecherin | regierungssprecher | regierungssprecherin',
    envoy:
      'gesandter | gesandte | sondergesandter | sondergesandte | vertreter | vertreterin | beauftragter | sonderbeauftragter | sonderbeauftragte',
    prosecutor: 'staatsanwalt | staatsanwältin | generalstaatsanwalt',
    'foreign-affairs': `auswärtiges | auswärtige angelegenheiten | äußeres | äußere angelegenheiten | außen | außenamtschef* | chefdiplomat* | auswärtiges amt | ${ending('außen | aussen', headed)}`,
    interior: `inneres | innen | ${ending('innen', headed)}`,
    defence: `verteidigung | nationale verteidigung | landesverteidigung | ${ending('verteidigungs | wehr', headed)}`,
    justice: `justiz | ${ending('justiz', headed)}`,
    finance: `finanzen | wirtschaft | ${ending('finanz | wirtschafts', headed)}`,
    trade: `handel | außenhandel | ${ending('handels', headed)}`,
    agriculture: `landwirtschaft | ${ending('landwirtschafts | agrar', headed)}`,
    energy: `energie | elektrizität | strom | klimaschutz | ${ending('energie | klima', headed)}`,
    transport: `verkehr | infrastruktur | ${ending('verkehrs | transport | infrastruktur', headed)}`,
    health: `gesundheit | ${ending('gesundheits', headed)}`,
    education: `bildung | ${ending('bildungs | wissenschafts | forschungs', headed)}`,
    culture: `kultur | ${ending('kultur', headed)}`,
    water: 'wasser',
    'armed-forces':
      'streitkräfte | streitkräften | königliche streitkräfte | königlichen streitkräfte | armee | militär | heer | bundeswehr | bundesheer',
    police: 'polizei',
    'national-security': 'nationale sicherheit | nationalen sicherheit | staatssicherheit | dgsn | dgst',
    parliament: 'parlament | parlaments | bundestag | nationalrat | senat',
  }),
  concepts: spelt({
    death:
      'tot | tote | toten | tod | starb | starben | gestorben | ums leben | umgekommen | opfer | todesopfer | ertrunken | getötet',
    injury: 'verletzt | verletzte | verletzten | verwundet',
    boat: 'boot | boote | booten | schiff | schiffe | schiffen | kahn',
    rescue: 'rettung | rettungen | gerettet | retten | rettete | rettungsaktion* | rettungseinsatz*',
    migrant: 'migrant | migranten | migrantin | migrantinnen',
    arrest: 'festnahme | festnahmen | festgenommen | verhaftet | verhaftung | verhaftungen',
    weapon: 'waffe | waffen | rüstung | rüstungsgüter | militärgerät | militärmaterial | kriegsgerät',
    aircraft: 'flugzeug | flugzeuge | hubschrauber | helikopter | jet | jets',
    drone: 'drohne | drohnen',
    tomb: 'grab | gräber | gräbern | grabmal | grabmäler | mausoleum',
    school: 'schule | kolleg | akademie | universität | hochschule | college',
    port: 'hafen | häfen | hafens',
    delegation: 'delegation | delegationen | abordnung',
    embassy: 'botschaft | konsulat',
    threat: 'bedrohung | bedrohungen | gefahr | gefahren | drohung | drohungen',
    nuclear: 'nuklear* | atom* | kernkraft*',
    refugee: 'flüchtling | flüchtlinge | flüchtlingen | geflüchtete | geflüchteten',
    citizen: 'bürger | bürgern | staatsbürger | staatsangehörige | staatsangehörigen',
    tragedy: 'tragödie | tragödien | unglück | katastrophe | schiffbruch | gekentert | kenterte | kentern | untergang',
    network: 'netzwerk | netzwerke | netz | netze | bande | banden | ring',
    sale: 'verkauf | verkäufe | verkaufen | verkauft | verkaufte | kauf | kaufen | kauft | kaufte | gekauft | lieferung | liefert',
    'strategic-partnership': 'strategische partnerschaft | strategischen partnerschaft | strategische partnerschaften',
    'in-force':
      'in kraft | inkrafttreten | inkraftgetreten | inkrafttritt | gilt es schon | gilt das schon | gilt es | schon gültig',
  }),
  periods: {
    'this-week': 'diese woche | dieser woche',
    'last-week': 'letzte woche | letzter woche | vergangene woche | vorige woche | vergangenen woche | letzten woche',
    'this-month': 'diesen monat | diesem monat',
    'last-month': 'letzten monat | letztem monat | vergangenen monat | vorigen monat',
    'this-year': 'dieses jahr | diesem jahr | heuer',
    'last-year': 'letztes jahr | letztem jahr | vergangenes jahr | voriges jahr | vergangenen jahr | letzten jahr',
    'next-week': 'nächste woche | nächster woche | kommende woche | kommender woche',
    'next-month': 'nächsten monat | kommenden monat | nächstem monat',
    'next-year': 'nächstes jahr | kommendes jahr | nächstem jahr | kommenden jahr',
  },
  onceAgain: 'wieder | erneut | nochmals | nochmal | noch einmal | abermals | wiederum',
  modes: {
    phone:
      'Telefonat | Telefonate | Telefonaten | Telefongespräch | Telefongespräche | Telefongesprächen | Anruf | Anrufe | per Telefon | am Telefon | telefonisch | telefonische | telefonischen | telefonierte | telefonierten | telefoniert | angerufen',
    video:
      'Videogespräch | Videogespräche | Videogesprächen | Videokonferenz | Videokonferenzen | Videoschalte | Videoschalten | Videotreffen | Videocall | Videocalls | Videoanruf | Videoanrufe | per Video | virtuelles Treffen | virtuelle Treffen | Online-Treffen',
    'in-person': 'persönliches Treffen | persönliche Treffen | von Angesicht zu Angesicht | unter vier Augen',
  },
  stages: {
    coming: spelledOut(
      'geplant | geplante | geplanten | geplanter | geplantes | anstehend | anstehende | anstehenden | kommend | kommende | kommenden | nächste | nächsten | nächster | nächstes | bevorstehend | bevorstehende | bevorstehenden | erwartet | erwartete | erwarteten | künftig | künftige | künftigen | wird besuchen | wird treffen | wird unterzeichnen | werden unterzeichnen | vorgesehen',
    ),
    denied: spelledOut(
      'dementiert | dementierte | dementierten | dementi | bestritten | abgesagt | abgesagte | abgesagten | verschoben | verschobene | fand nicht statt',
    ),
    pending: spelledOut(
      'noch nicht unterzeichnet | noch nicht unterschrieben | nicht unterzeichnet | noch zu unterzeichnen | in verhandlung',
    ),
  },
  since: 'seit | ab | nach | seitdem',
  until: 'bis | vor',
  at: 'in | im | bei | nach | zu | an | vor der küste von | vor | nahe | auf',
  numbers: `
    zwei | drei | vier | fünf | fuenf | sechs | sieben | acht | neun | zehn | elf | zwölf | zwoelf | dreizehn | vierzehn | fünfzehn |
    sechzehn | siebzehn | achtzehn | neunzehn | zwanzig | dreißig | vierzig | fünfzig | sechzig | siebzig | achtzig | neunzig |
    hundert | hunderte | tausend | tausende | million | millionen | milliarde | milliarden | dutzend | dutzende
  `,
  currencies:
    'schilling | naira | cedi | ariary | peso | pesos | dinar | dinare | dinaren | zloty | kronen | lira | rupiah | dollar | dollars | us-dollar | euro | euros | dirham | rupie | rupien | pfund | franken | riyal* | yuan | yen | rubel',
  attends:
    'teil | nimmt teil | nehmen teil | nahm teil | nahmen teil | teilnehmen | teilnehmer | teilnahmen | teilnahm | macht mit | mit dabei | anwesenheit',
  followUps:
    'und | und mit | und über | und in | und die | und das | und der | und den | wie sieht es aus mit | was ist mit | mit | nur mit | auch',
  more: 'mehr | noch mehr | mehr bitte | zeig mehr | zeige mehr | zeig mir mehr | mehr anzeigen | mehr zeigen | weiter | weitere | weitere bitte | nächste | nächste seite | die nächsten | mach weiter | fortfahren | der rest | den rest | und der rest | zeig alles | zeig alle | alle anzeigen | alles anzeigen | alle | wer noch | und wer noch | wen noch | mit wem noch | wer sonst | wer sonst noch | noch jemand | sonst jemand | sonst noch jemand | was noch | und was noch | was sonst | was sonst noch | sonst noch was | sonst noch etwas | noch etwas | noch was | andere | anderen | die anderen | und die anderen | gibt es mehr | gibt es noch mehr | ist das alles | war das alles',
  newer:
    'neuere | neueres | etwas neueres | was neueres | aktuellere | aktuelleres | etwas aktuelleres | was aktuelleres | gibt es etwas neueres | gibt es was neueres | gibt s was neueres | gibts was neueres | gibt es neueres | und seitdem | seitdem | und seither | seither',
  inLanguage: {
    en: 'auf englisch',
    fr: 'auf französisch',
    nl: 'auf niederländisch',
    es: 'auf spanisch',
    de: 'auf deutsch | deutsch',
    ar: 'auf arabisch',
  },
  standIns:
    'er | ihn | ihm | sie | ihr | ihre | ihren | ihnen | sein | seine | seinen | dort | da | das | dies | diese | dieser | dieses | denen',
  opensQuestion: 'was | welche | welcher | welches | welchen | wie | warum | worüber | hat | haben',
  whoActs: 'er | sie',
  next: 'danach | im anschluss | anschließend | hinterher | dann | daraufhin | wie gehts weiter | wie geht es weiter | wie geht’s weiter | was kommt danach',
  greetings:
    'hallo | hi | hey | guten tag | guten morgen | guten abend | servus | grüß gott | grüezi | moin | danke | vielen dank | test',
  courtesies: `
    hallo zusammen | hallo allerseits | hallo liebe kollegen | hallo ihr | hi zusammen | hey zusammen | moin moin | guten tag zusammen | guten morgen zusammen | schönen guten tag | schönen guten morgen | grüß dich | grüss gott | gruss gott | gruezi | tach | mahlzeit | gute nacht | lieber coop | liebes coop | liebe kollegen | liebe kolleginnen und kollegen | liebes team | liebe alle | sehr geehrte damen und herren | schönen tag | schönen tag noch | schönen abend | schönen abend noch | schönes wochenende | wie geht’s | wie gehts | wie geht es dir | wie geht es ihnen | alles gut | alles klar | lg | vg | mfg | gruß | grüße | gruss | liebe grüße | viele grüße | beste grüße | freundliche grüße | mit freundlichen grüßen | mit besten grüßen |
    danke | dankeschön | danke schön | danke sehr | danke dir | danke ihnen | danke euch | danke vielmals | vielen dank | vielen lieben dank | besten dank | herzlichen dank | tausend dank | danke im voraus | vielen dank im voraus | danke schon mal | danke schonmal | schon mal danke | danke nochmal | danke nochmals | danke für die hilfe | danke für deine hilfe | danke für ihre hilfe | vielen dank für die hilfe | merci | thx | thanks |
    bitte | bitte schön | bitte sehr | bitte dringend | bitte schnell | dringend | sehr dringend | es ist dringend | ist dringend | eilt | es eilt | eilig | ganz schnell | ganz kurz | mal kurz | mal eben | asap | so schnell wie möglich | sobald wie möglich | schnellstmöglich | wenn möglich | falls möglich | wenn du kannst | wenn sie können | wenn du zeit hast | wenn es geht | falls du es weißt | sorry | sorry für die störung | entschuldigung | entschuldige | entschuldigen sie | entschuldige die störung | entschuldigen sie die störung | verzeihung | tut mir leid | pardon | frage | kurze frage | eine frage | eine kurze frage | schnelle frage | dumme frage | blöde frage | andere frage | noch eine frage | noch eine kurze frage | nur eine frage | ich habe eine frage | ich hab eine frage | ich hab mal eine frage | ich hätte eine frage | hätte eine frage | hab ne frage | zur info | ok | okay | gut | prima | super | perfekt | sehr gut | ach | oh | äh | ähm | hm | übrigens | sag mal | sagt mal | sagen sie mal |
    kannst du | kannst du mal | könntest du | können sie | könnten sie | könnt ihr | könntet ihr | kann jemand | kann mir jemand sagen | könnte jemand | könnte mir jemand sagen | würdest du | würden sie | wärst du so nett | wären sie so freundlich | wäre es möglich | mir sagen | uns sagen | mir bitte sagen | mir mal sagen | mir kurz sagen | bitte sagen | mir verraten | mir mitteilen | mir zeigen | mir helfen | mir weiterhelfen | uns helfen | mir erklären | für mich nachschauen | sag mir | sagt mir | sagen sie mir | sag uns | zeig mir | zeigen sie mir | gib mir | geben sie mir | nenn mir | nennen sie mir | erinnere mich | hilf mir | helfen sie mir | such mir | lass mich wissen | weißt du | weisst du | wissen sie | wisst ihr | weiß jemand | weiss jemand | weiß man | weiss man | wissen wir | hast du eine ahnung | haben sie eine ahnung | irgendeine ahnung | keine ahnung | darf ich fragen | darf ich wissen | ich möchte wissen | ich möchte gern wissen | ich möchte gerne wissen | ich würde gern wissen | ich würde gerne wissen | ich wüsste gern | ich wüsste gerne | ich will wissen | ich muss wissen | ich müsste wissen | wir müssen wissen | ich frage mich | ich hab mich gefragt | ich wollte fragen | ich wollte wissen | mich würde interessieren | mich interessiert | ich brauche | ich bräuchte | wir brauchen | ich suche | ich habe vergessen | ich hab vergessen | ich weiß nicht mehr | nochmal | für mich | für uns | mein chef fragt | der chef fragt | die chefin fragt | der minister fragt | die ministerin fragt | der botschafter fragt | für einen vermerk | für meinen vermerk | kannst du sagen | können sie sagen | könntest du sagen | könnten sie sagen | kannst du nachschauen | kannst du nachsehen | kann jemand sagen | bitte kurz | ganz kurz sagen | mir kurz bitte sagen | mal sagen | kurz sagen |
    stimmt es dass | stimmt es daß | ist es wahr dass | ist es richtig dass | stimmt das | stimmt es | ist das wahr | ist das richtig | kannst du bestätigen dass | können sie bestätigen dass | ich habe gelesen dass | ich hab gelesen dass | ich habe gehört dass | ich hab gehört dass | angeblich | es ist für einen vermerk | ist für einen vermerk
  `,
  help: 'hilfe | help | was kannst du | was kann ich fragen | wie funktioniert das | wie geht das | anleitung',
  filler: spelledOut(`
    hin | hierhin |
    nimmt | nehmen | nahm | nahmen | etw | jmd | jmdn | jmdm | jemand | jemanden | mal | iwas | iwer |
    jahr | beginnt | begann | beginnen | startet | wichtigste | wichtigsten | zentrale | zentralen | jahre | jahren |
    bestehende | bestehenden | sonst | noch |
    kürzlich | neulich | zuletzt | stattgefunden | stattfand | statt | offiziell | offizielle | offiziellen | offizieller | offizielles | zw | status | stand der dinge | besprochen | besprachen | besprechen | diskutiert | insgesamt | coop | zeig | zeige | gib | gibt | liste | nenne | nenn | sag | such | suche | finde | erzähl | mir | uns | mich | alle | alles | etwas | bitte | mal | doch |
    information | informationen | info | infos | artikel | artikeln | bericht | berichte | meldung | meldungen | welche | welcher | welches | welchen |
    welchem | was | wie | warum | wieso | weshalb | worum | worüber | wovon | hat | haben | habe | hatte | hatten | wurde | wurden | wird | werden | worden | es | ist |
    sind | sei | passiert | passierte | geschah | geschehen | los | zwischen | über | ueber | von | vom | der | die | das | den | dem | des | ein | eine | einen | einem | einer |
    und | oder | in | im | auf | an | am | bei | beim | zu | zum | zur | bis | mit | durch | für | fuer | ich | wir | du | ihr | sie | nicht | auch | dass |
    dieser | diese | dieses | gewesen | fand | fanden | statt | stattgefunden | schon | denn | eigentlich | andere | um | als | war | waren | je | jemals | gab | geht | ging |
    kam | steht | stand | soll | sollen | sollten | sollte | müssen | musste | mussten | konnte | konnten | können | könnte | könnten | dürfen | darf | dürfte | wollte | wollten | würden | werde | hätte | hätten | wäre | wären | hatten | haette | letzte mal | zum letzten mal | wann | wo | wer | wen | wem | damals | übrigens | laut | muss | kann | will | wollen | möchte | würde | gemeinsam | gemeinsame | gemeinsamen | zusammen | noch | mehr | viel | viele | sich | nach | aus | beide | beiden | so | ja | nein |
    genau | überall | alles | wem | überhaupt | denen | seine | ihre | wirklich | gerade | zurzeit | lt | gilt | gelten | galt | anscheinend | evtl | bzw | seite | gaben | gegeben | einander | woran | gibts | gibt’s | raus | heraus | rausgekommen | herausgekommen | ergebnis | ergebnisse | dabei herausgekommen | exakt | konkret
  `),
  filters: {
    from: 'von | ab',
    to: 'bis',
    country: 'land',
    lang: 'sprache',
    area: 'bereich | gebiet',
    outlet: 'medium | zeitung',
    person: 'person',
    strict: 'streng | genau',
  },
  yes: 'ja | an',
  no: 'nein | aus',
};

/** The words of German answers. */
const labels: Labels = {
  locale: 'de',
  direction: 'ltr',
  comma: ', ',
  semicolon: '; ',
  colon: ': ',
  statuses: {
    signed: 'unterzeichnet',
    held: 'fand statt',
    agreed: 'vereinbart',
    pledged: 'zugesagt',
    discussed: 'besprochen',
    proposed: 'vorgeschlagen',
    may: 'möglich',
    planned: 'geplant',
    expected: 'erwartet',
    denied: 'dementiert',
    historical: 'früher, als Hintergrund',
  },
  kinds: {
    meeting: 'Treffen',
    visit: 'Besuch',
    agreement: 'Abkommen',
    cooperation: 'Zusammenarbeit',
    statement: 'Aussage',
  },
  modes: { 'in-person': 'persönlich', phone: 'am Telefon', video: 'per Video' },
  headings: {
    meetings: { one: '{count} Treffen', other: '{count} Treffen' },
    visits: { one: '{count} Besuch', other: '{count} Besuche' },
    agreements: { one: '{count} Abkommen', other: '{count} Abkommen' },
    scope: { one: 'Was {count} Abkommen umfasst', other: 'Was {count} Abkommen umfassen' },
    areas: { one: '{count} Bereich der Zusammenarbeit', other: '{count} Bereiche der Zusammenarbeit' },
    statements: { one: '{count} Aussage', other: '{count} Aussagen' },
    actor: { one: '{count} Steckbrief', other: '{count} Steckbriefe' },
    office: { one: '{count} Person im Amt, je Quelle', other: '{count} Personen im Amt, je Quelle' },
    timeline: { one: 'Zeitleiste, {count} Eintrag', other: 'Zeitleiste, {count} Einträge' },
    news: { one: '{count} neue Meldung', other: '{count} neue Meldungen' },
    commitments: { one: '{count} Zusage oder Folgeschritt', other: '{count} Zusagen und Folgeschritte' },
    present: { one: 'Wer anwesend war, {count} Abkommen', other: 'Wer anwesend war, {count} Abkommen' },
    signatories: { one: 'Wer unterzeichnet hat, {count} Abkommen', other: 'Wer unterzeichnet hat, {count} Abkommen' },
    amounts: { one: '{count} Textstelle nennt eine Zahl', other: '{count} Textstellen nennen eine Zahl' },
    about: { one: 'Im Archiv, {count} Eintrag', other: 'Im Archiv, {count} Einträge' },
    passages: { one: '{count} Textstelle', other: '{count} Textstellen' },
  },
  dateNotStated: 'Datum nicht genannt',
  yearNotStated: '{date}, Jahr nicht genannt',
  dateQuoted: '„{words}“, Datum nicht genannt',
  until: 'bis {date}',
  from: 'ab {date}',
  about: 'um {date}',
  uncertain: '{date} (unsicher)',
  undated: 'Ohne Datum',
  undatedBand: 'Ohne Datum: kein vollständiges Datum ist genannt, die Reihenfolge ist also keine zeitliche',
  quoted: '„{words}“',
  alsoIn: 'auch in: {sources}',
  noTitle: 'Artikel ohne Titel',
  parties: 'Parteien: {names}',
  signatories: 'Unterzeichner: {names}',
  signatoriesNotNamed: 'Unterzeichner: nicht genannt',
  witnesses: 'anwesend: {names}',
  covers: 'umfasst: {words}',
  followUp: 'Folgeschritte: {words}',
  onMarginsOf: 'Anlass: {words}',
  areas: 'Bereiche: {names}',
  speaker: 'gesagt von {name}',
  articleVoice: 'in den Worten des Artikels',
  writtenAs: 'geschrieben als: {names}',
  role: '{name}: {role}',
  notNamed: 'nicht genannt',
  otherDates: 'laut anderen Quellen: {dates}',
  showingResultsFor: 'Ergebnisse für {names}',
  severalNamed: 'mehrere passen zu „{words}“: {names}',
  understood: 'verstanden: {what}',
  deniedCount: 'dementiert: {count}',
  takenFromThread: 'aus diesem Thread: {what}',
  alsoAnswered: 'unten ebenfalls beantwortet: {what}',
  sameArticle: 'im selben Artikel gemeldet wie ein Treffen oder Besuch von {names}',
  undatedLeftOut: 'ohne Datum oder außerhalb des Zeitraums, nicht gezeigt: {count}',
  notLookedThrough:
    'Artikel, die seit einer Aktualisierung noch nicht neu durchgesehen sind, es kann etwas fehlen: {count}',
  noJudgement: 'wie sich Beziehungen entwickeln, muss ein Mensch beurteilen; dies wird berichtet',
  onlyFirst:
    'die ersten {shown} von {count}; nennen Sie eine Person, ein Land, ein Gebiet oder einen Zeitraum, um die anderen zu sehen',
  officeOrderUnknown: 'wer zuerst im Amt war, ist nicht bekannt: die Artikel nennen kein Datum',
  filterUnknown: 'nicht verstanden und weggelassen: {words}',
  nearest: 'Am nächsten kommt: {what}',
  refusals: {
    notInArchive: 'Nicht im Archiv: {what}.',
    onlyFurniture: '{what}: nur im Rahmen einer Seite (Menü, Ticker, verwandte Schlagzeilen), in keinem Artikel.',
    neverTogether: 'Kein Artikel nennt beide: {what}.',
    notThat: 'Zwar erwähnt, dies aber nicht: {what}.',
    noMeeting: 'Zwar erwähnt, ein solches Treffen wird aber nicht gemeldet: {what}.',
    noVisit: 'Zwar erwähnt, ein solcher Besuch wird aber nicht gemeldet: {what}.',
    noAgreement: 'Zwar erwähnt, ein solches Abkommen wird aber nicht gemeldet: {what}.',
    noArea: 'Zwar erwähnt, eine solche Zusammenarbeit wird aber nicht gemeldet: {what}.',
    noStatement: 'Zwar erwähnt, eine solche Aussage wird aber nicht gemeldet: {what}.',
    noOffice: 'Kein Artikel sagt, wer dieses Amt innehat: {what}.',
    noDate: 'Zwar erwähnt, ein Datum steht aber nicht dabei.',
    noPlace: 'Zwar erwähnt, ein Ort steht aber nicht dabei.',
    noDuration: 'Zwar erwähnt, eine Dauer steht aber nicht dabei.',
    noNumber: 'Zwar erwähnt, eine Anzahl steht aber nicht dabei.',
    noAmount: 'Zwar erwähnt, ein Betrag steht aber nicht dabei.',
    noNames: 'Zwar erwähnt, wer unterzeichnet hat, steht aber nicht dabei. Parteien: {what}.',
    noWitnesses: 'Zwar erwähnt, wer anwesend war, steht aber nicht dabei.',
    notInPeriod: 'Nichts mit einem Datum in diesem Zeitraum; ohne Datum oder außerhalb: {count}.',
    nothingNew: 'Nichts Neues seit {date}.',
    greeting: 'Fragen Sie mich, wer wen getroffen hat, was unterzeichnet wurde oder welche Bereiche besprochen wurden.',
    unclear: 'Ich habe die Frage nicht verstanden.',
    unclearWith: 'Ich habe die Frage nicht verstanden; erkannt habe ich: {what}.',
    nobodyKnown: 'Dort wird keine Person, kein Land und kein Bereich genannt, den das Archiv kennt.',
    emptyArchive: 'Das Archiv enthält noch keine Artikel.',
  },
  reasons: {
    told: '{words}',
    'fetching-off':
      'das Holen aus dem Web ist aus: ein Administrator schaltet es mit COOP_FETCH=on ein; oder speichern Sie die Seite als .html oder ihren Text als .txt und fügen Sie diese Datei hinzu',
    'no-address': 'das ist keine Adresse im Web',
    scheme: 'Coop holt nur http und https',
    password: 'die Adresse enthält einen Benutzernamen oder ein Passwort',
    port: 'die Adresse nennt einen Port, und Coop nutzt nur die üblichen',
    'not-public': 'das ist keine Adresse des öffentlichen Webs',
    'leads-to': 'sie führt zu {address}: {because}',
    'leads-on': 'sie leitet mehr als {most}-mal weiter',
    slow: 'die Antwort dauerte zu lange: versuchen Sie es später noch einmal',
    type: 'der Inhalt ist {type}, und Coop liest Webseiten, Feeds und reinen Text',
    answered: 'der Server antwortete {status}',
    hidden:
      'der Server antwortete {status} und zeigt das Coop nicht: speichern Sie die Seite als .html und fügen Sie diese Datei hinzu',
    missing: 'der Server antwortete {status}, diese Seite gibt es nicht: prüfen Sie die Adresse',
    gone: 'der Server antwortete {status}, die Seite wurde endgültig entfernt',
    often: 'der Server antwortete {status}, er wird zu oft gefragt: versuchen Sie es später noch einmal',
    failing: 'der Server antwortete {status} und ist selbst gestört: versuchen Sie es später noch einmal',
    'too-large': 'der Inhalt ist größer als {most} MB, zu viel für einen Artikel',
    'unknown-name': 'der Name des Servers ist nicht bekannt: prüfen Sie die Adresse',
    unreached: 'der Inhalt ließ sich nicht holen ({words})',
    'nothing-sent': 'der Server schickte nichts',
    'no-feed': 'das ist kein Feed',
    'only-feed': 'das ist ein Feed und kein Artikel',
    'broken-feed': 'das ist ein Feed, der nicht lesbar ist: abgebrochen oder beschädigt',
    'front-page':
      'das ist die Startseite einer Website und kein Artikel; um ihr zu folgen, fügen Sie ihren Feed hinzu: {address}',
    robots: 'die robots.txt erlaubt Coop nicht, das zu holen',
    'robots-unknown':
      'die robots.txt ist zurzeit nicht zu bekommen, also wird nichts geholt: Coop fragt später wieder nach ihr',
    'not-text': 'das ist kein Text (er enthält NUL-Bytes): speichern Sie den Artikel als reinen Text',
    garbled: 'seine Buchstaben sind nicht zu erkennen, es steht in einer alten Kodierung: speichern Sie es als UTF-8',
    empty: 'der Inhalt ist leer',
    'file-too-large':
      'der Inhalt hat {size} MB, und {most} MB ist die Grenze: ein Artikel ist viel kürzer; teilen Sie ihn in Artikel',
    'no-text': 'es steht kein Text darin',
    'too-long': 'der Text hat {size} Zeichen, und {most} ist die Grenze: teilen Sie ihn in Artikel',
    'no-date': 'der Kopf sagt published: {words}, und das ist kein Datum: schreiben Sie 2025-03-04, 2025-03 oder 2025',
    'date-ahead': 'das Datum der Veröffentlichung, {date}, liegt noch in der Zukunft und wird nicht geglaubt',
    'little-text': 'er enthält zu wenig Text, um die Sprache zu erkennen: fügen Sie den ganzen Artikel hinzu',
    'unknown-language': 'die Sprache ist nicht zu erkennen; Coop liest {languages}',
    'other-language': 'der Text ist in einer Sprache, die Coop nicht liest ({language}); Coop liest {languages}',
    'no-article': 'in der Seite wurde kein Artikel gefunden: speichern Sie ihren Text als .txt',
    wall: 'die Site zeigt es nur denen, die sich anmelden: speichern Sie die Seite als .html und fügen Sie diese Datei hinzu; was das Archiv davon hat, bleibt',
    'broken-page': 'die Seite ließ sich nicht zerlegen ({words}): speichern Sie ihren Text als .txt',
    'many-tags': 'die Seite hat {size} Tags, und {most} ist die Grenze: speichern Sie den Artikel als .txt',
    deep: 'die Tags der Seite sind mehr als {most} Ebenen tief verschachtelt: speichern Sie den Artikel als .txt',
    removed: 'der Artikel wurde am {day} entfernt und bleibt draußen; um ihn zurückzuholen: {undo} {name}',
    busy: 'das Archiv war von einem anderen Prozess belegt: versuchen Sie es gleich noch einmal',
    stopping: 'Coop wurde beendet, bevor es gelesen war: fügen Sie es noch einmal hinzu, sobald Coop wieder da ist',
    fault: 'Coop ist daran gescheitert ({words}): melden Sie es bitte mit dem Artikel',
  },
  tryThese: 'Versuchen Sie: {questions}',
  coverage: {
    articles: { one: '{count} Artikel', other: '{count} Artikel' },
    dated: 'erschienen von {earliest} bis {latest}',
    datedAlike: 'erschienen: {day}',
    noneDated: 'keine Erscheinungsdaten bekannt',
    undated: { one: '{count} ohne Datum', other: '{count} ohne Datum' },
  },
  suggestions: {
    whoMet: 'wen traf {name}?',
    agreements: 'Abkommen {a} {b}',
    area: 'Zusammenarbeit {area}',
    person: 'wer ist {name}?',
    visits: 'wer besuchte {a}?',
  },
  help: [
    'wen traf Hammouchi? · hat Bajwa Loudiyi getroffen?',
    'Abkommen Marokko Pakistan · was umfasst das Memorandum? · wer war bei der Unterzeichnung anwesend?',
    'Bereiche der Zusammenarbeit Marokko Pakistan · Zusammenarbeit Cybersicherheit · Terrorismus: wer sagte was',
    'wer ist Loudiyi? · wer ist Generalinspekteur der marokkanischen Streitkräfte?',
    'Zeitleiste Marokko Pakistan · was ist neu seit Montag',
    'Filter: from:2025-01 to:2025-06 country:pk lang:fr area:cybersecurity outlet:"…" person:"…" strict:yes',
  ],
};

/** Newspapers and broadcasters behind `with`: whoever talks to one of them is interviewed. */
const press = [
  'mit der * zeitung | mit der *zeitung | mit den zeitungen | mit den zeitungen der | mit der * sonntagszeitung',
  'mit der sz | mit der faz | mit der fas | mit der nzz | mit der taz | mit der waz | mit der noz | mit der rp',
  'mit der frankfurter allgemeinen | mit der frankfurter rundschau | mit der süddeutschen | mit der rheinischen post',
  'mit der passauer neuen | mit der augsburger allgemeinen | mit der märkischen allgemeinen | mit der welt am sonntag',
  'mit der bild | mit bild | mit der funke* | mit der mediengruppe | mit dem redaktionsnetzwerk | mit dem rnd | mit dem * anzeiger',
  'mit dem *blatt | mit dem *rundfunk | mit dem *funk | mit dem * rundfunk | mit dem * kurier | mit dem * merkur',
  'mit ndr | mit dem ndr | mit dem wdr | mit dem swr | mit dem mdr | mit dem br | mit dem rbb | mit dem hr | mit dem zdf | mit der ard',
  'mit dem orf | mit srf | mit dem srf | mit rtl | mit ntv | mit n tv | mit cnn | mit der bbc | mit keystone',
].join(' | ');

export const de: Language = {
  code: 'de',
  name: 'Deutsch',
  direction: 'ltr',
  stemmer: 'german',
  stopWords:
    'der | die | das | den | dem | des | ein | eine | einen | einem | einer | eines | und | oder | aber | denn | sondern | von | vom | in | im | auf | an | am | mit | für | durch | bei | beim | nach | aus | über | um | unter | gegen | zwischen | bis | zu | zum | zur | vor | seit | dass | dies | diese | dieser | dieses | diesen | diesem | was | wer | wen | wem | wo | wann | wie | warum | welche | welcher | welches | welchen | welchem | ich | du | er | sie | es | wir | ihr | ihn | ihm | ihnen | uns | euch | mich | dich | sich | sein | seine | seinen | seinem | seiner | ihre | ihren | ihrem | ihrer | unser | unsere | mein | meine | ist | sind | war | waren | bin | bist | wird | werden | wurde | wurden | worden | geworden | habe | hat | haben | hatte | hatten | soll | sollen | sollte | kann | können | konnte | muss | müssen | darf | will | wollen | nicht | kein | keine | keinen | auch | noch | schon | nur | dann | als | so | ja | nein | mehr | viel | viele | hier | da | dort | selbst | wenn | ob | weil',
  abbreviations:
    'eidg | bst | kant | stv | stellv | ehem | bayer | österr | dr | prof | dipl | ing | mag | hr | fr | frl | gen | lt | oberst i | st | nr | bzw | ca | vgl | resp | inkl | evtl | ggf | usw | etc | max | min | mio | mrd | std | str | tel | z.b | u.a | d.h | i.r | a.d | d.r | o.ä | v.a | z.t | s.e | i.e | jan | feb | mär | apr | jun | jul | aug | sept | sep | okt | nov | dez | geb | gest | jun | sen | art | abs | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 01 | 02 | 03 | 04 | 05 | 06 | 07 | 08 | 09 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 23 | 24 | 25 | 26 | 27 | 28 | 29 | 30 | 31 | 32 | 33 | 34 | 35 | 36 | 37 | 38 | 39 | 40 | 41 | 42 | 43 | 44 | 45 | 46 | 47 | 48 | 49 | 50 | 51 | 52 | 53 | 54 | 55 | 56 | 57 | 58 | 59 | 60 | 61 | 62 | 63 | 64 | 65 | 66 | 67 | 68 | 69 | 70 | 71 | 72 | 73 | 74 | 75 | 76 | 77 | 78 | 79 | 80 | 81 | 82 | 83 | 84 | 85 | 86 | 87 | 88 | 89 | 90 | 91 | 92 | 93 | 94 | 95 | 96 | 97 | 98 | 99 | ii | iii | iv | vi | vii | viii | ix | xii | xiii | xiv | xv | xvi | xxiii',
  indefinite:
    'ein | eine | einen | einem | einer | eines | einige | einigen | mehrere | mehreren | verschiedene | verschiedenen | zahlreiche | zahlreichen | hochrangige | hochrangigen',
  participleLast: true,
  attributiveEndings: 'e | en | er | es | em',
  pluralVerbs: 'en',
  compounds: true,
  capitals: {
    common:
      'Beginn | Beginns | Mal | Male | Gebiet | Gebiete | Gebietes | Gebiets | *ausschuss | *ausschusses | *länder | *ländern | *staaten | *erung | *stätte | *stätten | *igung | *eitung | *ltung | *rtung | *htung | *stung | *ndung | *ldung | *rdung | *nnung | *rnung | *hnung | *dnung | *gnung | *llung | *elung | *hlung | *rlung | *zung | *ssung | *ösung | *ebung | *übung | *ührung | *örung | *echung | *uchung | *ichung | *kung | *fung | *ungen | *heit | *keit | *heiten | *keiten | *schaft | *schaften | *tion | *tionen | *tät | *täten | *ismus | *nisse | *beziehungen | *fragen | *politik | *projekt | *projekte | *truppen | *soldaten | *millionen | *milliarden | prozent | euro | dollar | franken | kilometer | tonnen | meter | platz | platzes | *platz | stadion | *stadion | *saal | auftritt | auftritts | *absage | paket | pakets | *angriff | *angriffs | *drohne | *drohnen | thema | themen | frage | krise | lage | kräfte | partner | partnern | reise | tage | tagen | woche | wochen | monat | monate | monaten | jahr | jahre | jahren | jahres | uhr | ende | anfang | mitte | angaben | kreise | kreisen | bericht | berichte | berichten | medien | zeitung | journalisten | reporter | reportern | seite | seiten | hilfe | hilfen | mittel | mitteln | angriff | angriffe | waffen | ziel | ziele | zielen | zeit | zeiten | teile | teilen | rahmen | rolle | plan | pläne | plänen | rechte | worte | worten | leben | menschen | leute | bürger | frauen | kinder | opfer | gäste | gästen | ehren | europa | flugzeug | freunde | freunden | sanktionen | bedingungen | beispiel | blick | chancen | druck | einsatz | erfolg | erfolge | etappe | forderung | frist | gelegenheit | gründe | interesse | interessen | kontakt | kontakte | meilenstein | nachmittag | vormittag | niveau | rande | schritt | schritte | schritten | schutz | sinne | frühjahr | stimmung | stunde | stunden | termin | termine | vertrauen | vorwürfe | willen | wunsch | zweck | zusage | zusagen | zuge | zusammenhang | details | einzelheiten | fortschritte | thematik | vertreter | vertretern | krieg gegen | unterstützung | kritik | forum | pressekonferenz | minuten | dienst | dienste | anfrage | nähe | hinsicht | regime | macht | ausdruck | abschluss | auftakt | austausch | anlass | ausbau | aufbau | handel | energie | wirtschaft | wasserstoff | truppe | gruppe | personen | soldat | beitrag | mission | vorhaben | programm | agenda | tagesordnung | öffentlichkeit | ort | orte | stelle | basis | seitdem | kollegen | gespräch | gespräche | abend | abends | nacht | tag | tages | raum | räume | raumes | vortag | folgetag | wochenende | wochenenden | vergangenheit | zukunft | gegenwart | jahreszeit | frühling | frühstück | mittagessen | abendessen | bankett | dinner | empfang | festakt | feier | feierlichkeiten | zeremonie | jubiläum | jahrestag | geburtstag | nationalfeiertag | gründung | amtsantritt | amtszeit | amtsantritts | wahlsieg | wahl | wahlen | rücktritt | nachfolge | vorgänger | vorgängerin | vorsitz | mandat | posten | amtseinführung | ernennung | wirtschaftsdelegation | ehefrau | ehemann | tochter | schwester | familie | mutter | freundin | gastland | gastgeberland | nachbarland | partnerland | bundesland | heimatland | ausland | inland | hinweis | ansprache | grußwort | glückwünsche | grüße | anliegen | angebot | auftrag | antrag | entwurf | gesetz | gesetze | regel | regeln | werte | stärke | sicherheitslage | frieden | friedens | kriegs | waffenruhe | waffenstillstand | gewalt | terror | flucht | geflüchtete | flüchtlinge | grenzen | gas | öl | rohstoffe | klima | umwelt | landwirtschaft | bildung | forschung | kultur | sport | jugend | gesundheit | pandemie | corona | impfstoff | impfstoffe | digital | digitalisierung | infrastruktur | verkehr | straße | tourismus | investitionen | unternehmen | firmen | märkte | zölle | export | import | steuern | geld | summe | betrag | kosten | prozentpunkte | drittel | hälfte | mehrheit | minderheit | opposition | koalition | parteien | fraktion | fraktionen | ausschuss | gremium | vorstand | präsidium | sprachen | sprache | wort | text | brief | schreiben | bild | foto | fotos | video | film | buch | gästebuch | ehrenbuch | kranz | denkmal | gedenkstätte | museum | ausstellung | konzert | theater | moschee | synagoge | universität | schule | studenten | studierende | studierenden | schüler | schülern | pflegekräfte | fachkräfte | arbeitskräfte | arbeitnehmer | unternehmer | investoren | landwirte | soldaten | polizisten | mitarbeiter | mitarbeitende | mitarbeiterinnen | teilnehmer | teilnehmende | teilnehmerinnen | zuschauer | publikum | bevölkerung | volk | völker | nation | nationen | staat | staates | staats | landes | region | regionen | städte | gemeinde | gemeinden | gebiet | gebiete | bereich | bereiche | bereichen | sektor | sektoren | ebene | ebenen | formen | weise | grund | folge | folgen | wirkung | ergebnis | ergebnisse | inhalt | inhalte | punkt | punkte | fokus | schwerpunkt | schwerpunkte | mittelpunkt | zentrum | grundlage | fundament | säule | baustein | brückenschlag | impuls | impulse | signal | zeichen | symbol | geste | weg | wege | richtung | linie | strategie | konzept | idee | ideen | vorschlag | vorschläge | lösung | lösungen | problem | probleme | herausforderung | herausforderungen | gefahr | gefahren | risiko | risiken | sorge | sorgen | hoffnung | hoffnungen | ängste | respekt | freundschaft | solidarität | dialog | debatte | diskussion | streit | konflikt | konflikte | konflikts | verhältnis | beziehung | nachbarschaft | verbindung | verbindungen | bande | austauschs | ausbaus | aufbaus | handels | verteidigung | rüstung | abkommens | unterstützer | verbündete | verbündeten | alliierte | alliierten | gegner | opfern',
    calling:
      '*kandidat | *kandidaten | *führer | *ler | *iker | *forscher | *leiter | *spieler | *trainer | *sänger | *träger | *meister | *inhaber | *banker | *bauer | *macher | *geber | *schützer | *anwärter | *gründer | *besitzer | *retter | *verteidiger | *stürmer | *hüter | *starter | *ist | *isten | *loge | *logen | *ator | *itor | *ent | *enten | *ant | *anten | *eur | *är | *innen | *atin | *erin | *orin | *istin | *login | *entin | *antin | *eurin | *ärin | *frau | *chef | *chefin | *star | *legende | *opfer | *sohn | *tochter | *witwe | *insider | *experte | *expertin',
    genitive: 'der',
    oblique:
      '*ischen | *tschen | *nalen | *alen | *aren | *ären | *ellen | *iven | *lichen | *igen | *einten | *einigten | roten | hohen | neuen',
    inflected: 'n',
    owner: 's',
    alike:
      '*minister | *präsidenten | *kollegen | *kanzler | *botschafter | *diplomaten | *politiker | *vertreter | *kommandanten | *kommandeure | *befehlshaber | *beauftragten | *gesandten | *abgeordneten | *sprecher | *berater | *monarchen | *unterhändler',
    several: 'die | zwei | drei | vier | fünf | sechs | sieben | acht | beide | beiden | mehrere | mehreren | mehrerer',
  },
  homographs: 'könnte | könnten | dürfte | dürften',
  eachOther: 'sich | einander',
  was: 'war | waren | wurde | wurden',
  indicatives: 'wurde | wurden | hatte | hatten | konnte | konnten | durfte | durften',
  clausesByComma: true,
  articles:
    'der | die | das | den | dem | des | ein | eine | einen | einem | einer | eines | dieser | diese | dieses | diesem | diesen',
  objectArticles:
    'dem | den | einem | einen | diesem | diesen | seinem | seinen | ihrem | ihren | unserem | unseren | meinem | meinen',
  received: { one: 'ihn', many: '' },
  pronouns: {
    person: 'er | sie | ihn | ihm',
    people: 'beide | die beiden | die zwei | sie | beiden | die drei | alle drei',
    both: 'die beiden | den beiden | der beiden | beide | beiden | die zwei | die drei | den drei | der drei',
    object: 'ihn | sie | ihm | es',
    possessive:
      'sein | seine | seinen | seinem | seiner | seines | ihr | ihre | ihren | ihrem | ihrer | ihres | dessen | deren',
    own: 'ich | wir',
    ours: 'mein | meine | meinem | meinen | meiner | unser | unsere | unserem | unseren | unserer',
  },
  particles:
    "al | el | della | dello | delle | degli | dalla | ul | ad | as | ar | az | ash | at | asch | bin | bint | ben | ibn | ould | abu | abou | abdel | abd | van | de | ter | ten | von | zu | zur | vom | du | la | le | del | da | dos | di | d' | der | den | oglu | ogly | uulu | kyzy | qizi | wa",
  tellingParticles: 'al | el | ben | bin | ibn | ould | abdel | abdul | abu',
  descents: 'bin | ben | ibn | bint | ould',
  genderEndings: { feminine: 'in', masculine: 'er | ent | or | eur | chef | kanzler | könig | prinz | rat' },
  caseEndings: 'en | es | n | s',
  pluralEndings: 'innen | en | er | e | n | s',
  honorifics:
    'sir | hofrat | hofrätin | kommerzialrat | kommr | ehefrau | ehemann | gattin | gatte | gatten | herr | herrn | frau | dr | prof | professor | professorin | mag | dipl | ing | exzellenz | seine exzellenz | ihre exzellenz | s e | i e | s d | i d | s h | s k h | i k h | ddr | seine durchlaucht | ihre durchlaucht | seine heiligkeit | seine magnifizenz | seine majestät | ihre majestät | seine königliche hoheit | scheich | scheikh | sheikh | lalla | moulay | sidi | graf | gräfin | freiherr | freifrau | fürst | fürstin | baron | baronin | papst | kardinal | erzbischof | bischof | ayatollah',
  roles: [
    {
      sector: 'ANY',
      words: `Leiter | Leiterin | Leiters | Spitzenbeamter | Spitzenbeamte | Beamter | Gastgeber | Gastgeberin | Gast | Besucher | Besucherin | chef | Chefin | Chefs | Vertreter | Vertreterin | Repräsentant | Repräsentantin | Diplomat | Diplomatin | Chefdiplomat | Chefdiplomatin | Außenamtschef | Außenamtschefin | Spitzendiplomat | Spitzendiplomatin | Topdiplomat | Ressortchef | Ressortchefin | Politiker | Politikerin | Spitzenpolitiker | Spitzenpolitikerin`,
    },
    {
      sector: 'ANY',
      refers: true,
      words:
        'Sozialdemokrat | Sozialdemokratin | Christdemokrat | Christdemokratin | Freidemokrat | Freidemokratin | Liberaldemokrat | Liberaldemokratin | *jährige | *jährigen | Jährige | Jährigen',
    },
    {
      sector: 'GOV',
      words: `beigeordneter | beigeordnete | beigeordneten | kreishauptmann | kreishauptfrau | bezirkshauptmann | bezirkshauptfrau | landesstatthalter | landesstatthalterin | *minister | *ministerin | *ministers | *ministern | *ministerinnen | *premier | *premierministerin | *premiers | *präsident | *präsidentin | *präsidenten | *kanzler | *kanzlerin | *kanzlers | *staatssekretär | *staatssekretärin | *staatssekretärs | *regierungschef | *regierungschefin | *regierungschefs | *staatschef | *staatschefin | *staatschefs | *staatsoberhaupt | *staatsoberhaupts | Kremlchef | Kremlchefs | Kremlherrscher | First Lady | Präsidentengattin | Regierungsoberhaupt | Bundesrat | Bundesrätin | *vorsteher | *vorsteherin | *vorstehers | Vorsteher | Vorsteherin | Vorstehers | Departementschef | Departementschefin | Departementschefs | König | Königs | Königin | Kronprinz | Kronprinzen | Kronprinzessin | Prinz | Prinzen | Prinzessin | Emir | Emirs | Sultan | Sultans | Monarch | Monarchin | Monarchen | Kaiser | Großherzog | *botschafter | *botschafterin | *botschafters | *gesandter | *gesandte | *gesandten | *beauftragter | *beauftragte | *beauftragten | *bevollmächtigter | *bevollmächtigte | *bevollmächtigten | Geschäftsträger | Geschäftsträgerin | *konsul | *konsulin | Generalsekretär | Generalsekretärin | Generalsekretärs | *generalsekretär | *generalsekretärin | *generaldirektor | *generaldirektorin | Außenamtschef | Außenamtssprecher | Außenamtssprecherin | *beauftragter | Gouverneur | Gouverneurin | Gouverneurs | Bürgermeister | Bürgermeisterin | Oberbürgermeister | Oberbürgermeisterin | *bürgermeister | *bürgermeisterin | Stadtpräsident | Stadtpräsidentin | Landrat | Landrätin | Landammann | Regierungsrat | Regierungsrätin | Landeshauptmann | Landeshauptmanns | Landeshauptfrau | Landesrat | Landesrätin | Erbprinz | Erbprinzen | Erbprinzessin | Erbgroßherzog | Großherzogin | Thronfolger | Thronfolgerin | Nuntius | Patriarch | Patriarchen | Großmufti | Parlamentschef | Parlamentschefin | Notenbankchef | Zentralbankchef | Regierungsmitglied | Botschaftsrat | Botschaftsrätin | Attaché | *attaché | Sektionschef | Sektionschefin | Abteilungsleiter | Abteilungsleiterin | *kommissar | *kommissarin | *kommissars | *sprecher | *sprecherin | *sprechers | *berater | *beraterin | *beraters | Direktor | Direktorin | *direktor | *direktorin | Unterhändler | Unterhändlerin | Chefunterhändler | Chefunterhändlerin | *koordinator | *koordinatorin | Außenbeauftragte | Außenbeauftragten | Eu-chefdiplomatin | Eu-chefdiplomat | Ratschef | Ratschefin | Kabinettschef | Kabinettschefin | Delegationschef | Delegationschefin | Behördenchef | Behördenchefin | Kommissionsvizechef | Vizeaußenminister | Kanzleramtschef | Kommissionschef | Kommissionschefin | Ratspräsident | hoher Vertreter | hohe Vertreterin | hohen Vertreter | hohen Vertreterin | ständiger Vertreter | ständige Vertreterin | Delegationsleiter | Delegationsleiterin | Machthaber | Machthabers | Diktator | Diktators | Amtsinhaber | Amtsinhaberin | Vermittler | Vermittlerin | Vermittlers | Bundeswahlleiter | Bundeswahlleiterin | Juntachef | Juntachefs | Übergangspräsident | Staatsrat | Vorsitzender | Vorsitzende | Vorsitzenden | *vorsitzender | *vorsitzende | *vorsitzenden | regierender Bürgermeister | Wali | Minister | Ministerin | Ministers | Ministern | Ministerinnen | Premier | Premierministerin | Premiers | Präsident | Präsidentin | Präsidenten | Kanzler | Kanzlerin | Kanzlers | Staatssekretär | Staatssekretärin | Staatssekretärs | Regierungschef | Regierungschefin | Regierungschefs | Staatschef | Staatschefin | Staatschefs | Staatsoberhaupt | Staatsoberhaupts | Botschafter | Botschafterin | Botschafters | Gesandter | Gesandte | Gesandten | Beauftragter | Beauftragte | Beauftragten | Bevollmächtigter | Bevollmächtigte | Bevollmächtigten | Konsul | Konsulin | Generaldirektor | Generaldirektorin | Kommissar | Kommissarin | Kommissars | Sprecher | Sprecherin | Sprechers | Berater | Beraterin | Beraters | Koordinator | Koordinatorin`,
    },
    {
      sector: 'MIL',
      words: `General | Generals | Generalleutnant | Generalleutnants | Generalmajor | Brigadegeneral | Brigadier | Korpskommandant | Divisionär | Oberst | Oberstleutnant | Major | Hauptmann | Leutnant | Oberleutnant | *admiral | *admirals | Kommandant | Kommandantin | Kommandanten | *kommandant | *kommandanten | Kommandeur | Kommandeurin | Kommandeurs | *kommandeur | *befehlshaber | *befehlshabers | Feldmarschall | Marschall | *stabschef | *stabschefs | *stabschefin | *heereschef | *heereschefs | *armeechef | *armeechefs | *militärchef | *militärchefs | *luftwaffenchef | *marinechef | *inspekteur | *inspekteurs | *inspekteurin | *inspektor | Militärattaché | Verteidigungsattaché | Generaloberst | Offizier | Offiziers | chef der Armee | chef des Generalstabs | chef des Generalstabes | Admiral | Admirals | Befehlshaber | Befehlshabers | Stabschef | Stabschefs | Stabschefin | Heereschef | Heereschefs | Armeechef | Armeechefs | Militärchef | Militärchefs | Luftwaffenchef | Marinechef | Inspekteur | Inspekteurs | Inspekteurin | Inspektor`,
    },
    {
      sector: 'COP',
      words:
        'Polizeichef | Polizeichefin | Polizeichefs | *polizeichef | *polizeipräsident | *polizeipräsidentin | Polizeidirektor | Polizeidirektorin | Polizeikommandant | Polizeikommandantin | Kommissar | Kommissarin | Polizeioffizier | chef der Polizei | Sicherheitschef | Sicherheitschefs | Polizeipräsident | Polizeipräsidentin',
    },
    {
      sector: 'SPY',
      words:
        '*geheimdienstchef | *geheimdienstchefin | *geheimdienstchefs | Nachrichtendienstchef | Nachrichtendienstchefin | Geheimdienstchef | Geheimdienstchefin | Geheimdienstchefs',
    },
    {
      sector: 'JUD',
      words:
        'Richter | Richterin | *richter | *richterin | *staatsanwalt | *staatsanwältin | *anwalt | *anwältin | Staatsanwaltschaftssprecher | Staatsanwalt | Staatsanwältin | Anwalt | Anwältin',
    },
    {
      sector: 'LEG',
      words:
        '*kandidat | *kandidatin | Oppositionsführer | Oppositionsführerin | Oppositionsführers | *senator | *senatorin | *senators | *senatoren | Abgeordneter | Abgeordnete | Abgeordneten | *abgeordneter | *abgeordnete | *abgeordneten | Senator | Senatorin | Parlamentarier | Parlamentarierin | Nationalrat | Nationalrätin | Ständerat | Ständerätin | *fraktionschef | *fraktionschefin | Parteichef | Parteichefin | Parteivorsitzender | Parteivorsitzende | *politiker | *politikerin | Fraktionschef | Fraktionschefin | Politiker | Politikerin',
    },
    {
      sector: 'JRN',
      words:
        'Journalist | Journalistin | Korrespondent | Korrespondentin | Reporter | Reporterin | Analyst | Analystin | Experte | Expertin | *experte | *expertin | Forscher | Forscherin | *forscher | *forscherin | Historiker | Historikerin | Politologe | Politologin | Ökonom | Ökonomin | Meteorologin | Meteorologe | Autor | Autorin',
    },
    {
      sector: 'BUS',
      words:
        'Vorstandschef | Vorstandschefin | Vorstandsvorsitzender | Vorstandsvorsitzende | Konzernchef | Konzernchefin | Unternehmer | Unternehmerin | Geschäftsführer | Geschäftsführerin | Manager | Managerin | Firmenchef | ceo | Gründer | Gründerin | Verhandlungsführer | Verhandlungsführerin | Trainer | Trainerin | Torwart | Torhüter | Stürmer | Sänger | Sängerin | Sammler | Museumschef | Museumschefin',
    },
    { sector: 'EDU', words: 'Rektor | Rektorin | Professor | Professorin | Dekan | Dekanin' },
  ],
  offices: [
    'präsident | präsidenten | präsidentin | staatschef | staatschefs | staatschefin | staatsoberhaupt | staatsoberhaupts | staatsoberhauptes | staatspräsident | staatspräsidenten | staatspräsidentin | bundespräsident | bundespräsidenten | bundespräsidentin',
    'könig | königs | königin | monarch | monarchen | monarchin',
    'ministerpräsident | ministerpräsidenten | ministerpräsidentin | premierminister | premierministers | premierministerin | regierungschef | regierungschefs | regierungschefin | premier | premiers | bundeskanzler | bundeskanzlers | bundeskanzlerin | kanzler | kanzlers | kanzlerin',
    'außenminister | außenministers | außenministerin | bundesaußenminister | bundesaußenministers | bundesaußenministerin | aussenminister | aussenministers | aussenministerin | minister für auswärtige angelegenheiten | minister des äußeren | chefdiplomat | chefdiplomaten | chefdiplomatin | außenamtschef | außenamtschefs | außenamtschefin | außenressortchef | außenressortchefs | außenressortchefin',
  ],
  cabinet: {
    members: 'bundesrat | bundesrats | bundesrätin',
    heads:
      '*minister | *ministers | *ministerin | *vorsteher | *vorstehers | *vorsteherin | departementschef | departementschefin',
  },
  lesser:
    'vize | stellvertretender | stellvertretende | stellvertretenden | vizeminister | vizeministerin | unterstaatssekretär',
  portfolio: `afrika | nordafrika | westafrika | ostafrika | subsahara afrika | nahen osten | naher osten | nahost | nahen und mittleren osten | mittleren osten | asien | zentralasien | südasien | ostasien | südostasien | osteuropa | mitteleuropa | westbalkan | lateinamerika | nordamerika | südamerika | karibik | indopazifik | pazifik | horn von afrika | kaukasus | Inklusion | Agrar-Dschihad | Landwirtschafts-Dschihad | landwirtschaftlichen Dschihad | Dschihad für Landwirtschaft | Kleinunternehmen | Mittelstand | Unternehmertum | 
    bundestages | bundestags | bundesrates | bundesrats | nationalrates | nationalrats | ständerates | ständerats | landtages | landtags | senates | parlamentes | parlaments | äußeren | inneren | äußeres | inneres | auswärtiges | auswärtigen | auswärtige | wirtschaftliche | europäische | europäischen | angelegenheiten | verteidigung | justiz | finanzen | wirtschaft | handel | außenhandel | entwicklung | entwicklungszusammenarbeit |
    energie | klima | klimaschutz | umwelt | wasser | landwirtschaft | ernährung | fischerei | gesundheit | soziales | bildung | forschung | wissenschaft | kultur | medien | digitales | technologie | innovation | verkehr |
    infrastruktur | tourismus | jugend | sport | familie | frauen | integration | migration | asyl | arbeit | europa | sicherheit | nationale | nationalen | nationaler | internationale | internationalen | zusammenarbeit | afrikanische |
    afrikanischen | auslandsmarokkaner | religiöse | islamische | menschenrechte | streitkräfte | streitkräften | luftwaffe | marine | heer | heeres | armee | bundeswehr | bundesheer | bundesheeres | generalstab | generalstabs | königlichen | königliche |
    amtierender | amtierende | amtierenden | ehemaliger | ehemalige | ehemaligen | früherer | frühere | früheren | scheidender | scheidende | scheidenden | designierter | designierte | designierten | neuer | neue | neuen | neuer | damaliger | damalige | damaligen |
    geschäftsführender | geschäftsführende | geschäftsführenden | stellvertretender | stellvertretende | stellvertretenden | erster | erste | ersten | zuständiger | zuständige | zuständigen | parlamentarischer | parlamentarische | parlamentarischen |
    ständiger | ständige | ständigen | hoher | hohe | hohen | oberster | oberste | obersten | oberkommandierender | oberkommandierende | staats | regierung | nationalgarde | gendarmerie | polizei | polizeilichen | bundespolizei | kriminalpolizei | geheimdienst | geheimdienstes | geheimdiensts |
    nachrichtendienst | nachrichtendienstes | nachrichtendienste | territorialüberwachung | landheer | landstreitkräfte | seestreitkräfte | luftstreitkräfte | konservative | konservativen | sozialdemokratische | grüne | grünen | liberale | amtliche | oppositionelle | forsten | raumordnung | stadtentwicklung | wohnen | verbraucherschutz | senioren | gleichstellung | bundesangelegenheiten | europaangelegenheiten | telekommunikation | raumfahrt | luftfahrt | naturschutz | nukleare | reaktorsicherheit | heimat | ländliche | räume | verbraucher | zoll | grenzschutz | hochschulen
  `,
  three: 'drei',
  couples: {
    words:
      'das Königspaar | dem Königspaar | Königspaar | das Fürstenpaar | dem Fürstenpaar | das Kronprinzenpaar | dem Kronprinzenpaar | Kronprinzenpaar | das Kaiserpaar | dem Kaiserpaar | das großherzogliche Paar | dem großherzoglichen Paar | das großherzogliche Ehepaar | dem großherzoglichen Ehepaar | das Präsidentenpaar | dem Präsidentenpaar | des Königspaares | des Königspaars',
    members:
      'König | Königin | Prinz | Prinzessin | Kronprinz | Kronprinzessin | Fürst | Fürstin | Großherzog | Großherzogin | Kaiser | Kaiserin',
  },
  pairs: `${each(
    'die beiden | den beiden | der beiden | beide | beiden | die zwei',
    'minister | ministern | ministerinnen | außenminister | außenministern | außenministerinnen | innenminister | innenministern | verteidigungsminister | verteidigungsministern | ressortchefs | präsidenten | staatspräsidenten | staatschefs | staatsoberhäupter | staatsoberhäuptern | regierungschefs | politiker | politikern | politikerinnen | männer | männern | frauen | spitzenpolitiker | diplomaten | chefdiplomaten | generäle | generälen | offiziere | offizieren | polizeichefs | delegationen | kollegen | kolleginnen | amtskollegen | amtskolleginnen | beamten | funktionäre | vertreter | gesprächspartner | monarchen | kanzler | premiers | premierminister | botschafter | parlamentspräsidenten | unterhändler',
  )} | die minister unterzeichneten | die politiker | die beiden`,
  stays: {
    programmes: 'Agenda | Programm | Besuchsprogramm | Reiseprogramm | Terminkalender',
    guests: 'Gast | Besucher | Besucherin',
    crowds:
      'Bürger | Bürgern | Bürgerinnen | Staatsbürger | Staatsbürgern | Staatsangehörige | Staatsangehörigen | Landsleute | Landsleuten | Menschen | Leute | Leuten | Einwohner | Einwohnern | Touristen | Urlauber | Urlaubern | Reisende | Reisenden | Besucher | Besuchern | Pilger | Pilgern | Gläubige | Gläubigen | Studenten | Studierende | Studierenden | Schüler | Schülern | Forscher | Forschern | Arbeiter | Arbeitern | Arbeitskräfte | Arbeitskräften | Fachkräfte | Fachkräften | Beschäftigte | Beschäftigten | Mitarbeiter | Mitarbeitern | Migranten | Flüchtlinge | Flüchtlingen | Geflüchtete | Geflüchteten | Asylbewerber | Asylbewerbern | Familien | Angehörige | Angehörigen | Kinder | Kindern | Frauen | Männer | Männern | Jugendliche | Jugendlichen | Soldaten | Truppen | Kämpfer | Kämpfern | Söldner | Söldnern | Dschihadisten | Diplomaten | Unternehmen | Firmen | Betriebe | Betrieben | Investoren | Exporteure | Exporteuren | Händler | Händlern | Unternehmer | Unternehmern | Geschäftsleute | Geschäftsleuten | Schiffe | Schiffen | Flugzeuge | Flugzeugen | Flüge | Flügen | Züge | Zügen | Lastwagen | Journalisten | Ärzte | Ärzten | Experten | Mannschaften | Spieler | Spielern | Fans | Künstler | Künstlern | diejenigen | Tausende | Tausenden | Hunderte | Hunderten | Gefangene | Gefangenen | Häftlinge | Häftlingen | Patienten | Passagiere | Passagieren | Bauern | Fischer | Fischern | Lehrer | Lehrern | Zivilisten | Ausländer | Ausländern | Ukrainer | Ukrainern | Syrer | Syrern',
    impersonal:
      'warnte vor | warnt vor | warnen vor | gewarnt vor | Warnung vor | warnte vor allen | rät von | riet von | abgeraten von | verbot | verbietet | Verbot von',
    hosts: 'Gastgeber | Gastgeberin',
    neighbours: 'benachbart | benachbarte | benachbarten | Nachbarland | Nachbarlandes | Nachbarstaat',
    homeland: 'Land | Königreich | Inselstaat | Sultanat | Emirat',
    accompanies:
      'begleitet | begleiten | begleitete | begleiteten | mitgereist | mit an bord sind | mit an bord ist | mit dabei sind | mit dabei ist | mit an bord waren | ebenfalls mit | ebenfalls dabei | auch dabei | mit dabei | an seiner seite | an ihrer seite | an der reise nehmen | an der reise nimmt | an der reise nahmen | an der reise nahm | an der reise teil | mit von der partie | in ihrem gefolge | in seinem gefolge',
    accompanied: 'wurde | wurden | war | waren | begleitete | begleiteten | reiste | reisten | nahm | nahmen',
    retinue:
      'delegation | *delegation | tross | abordnung | entourage | gefolge | ihrer begleitung | seiner begleitung | reisegruppe',
    welcomers: 'empfangsdelegation | empfangsabordnung',
    belongs:
      'gehört | gehören | gehörte | gehörten | angehören | angehört | angehörten | angehörte | zählt | zählen | zählte | zählten | mitglied | mitglieder | teil | befinden sich | befindet sich | befanden sich | besteht aus | bestand aus | bestehend aus | umfasst | umfasste | reisen | reist | reisten',
    goesAlong: {
      verbs: 'reist | reisen | reiste | reisten | fliegt | fliegen | flog | flogen | kommt | kommen | fährt | fahren',
      particles: 'mit',
    },
    grants: 'gewährt | gewährte | bietet | bot | zuteilwerden',
    leads: {
      past: 'führte | führten | brachte | geführt | gebracht',
      present: 'führt | führen | bringt',
      future: 'bringen | führen wird | führen soll | bringen wird',
    },
    residents: 'botschafter | botschafterin | konsul | konsulin | generalkonsul | geschäftsträger',
    where: 'wo',
    accredited:
      'botschafter | botschafterin | *botschafter | *botschafterin | gesandter | gesandte | gesandten | *gesandter | *gesandte | *gesandten | konsul | *konsul | vertreter | vertreterin | repräsentant | beauftragter | beauftragte | beauftragten | *beauftragter | *beauftragte | *beauftragten | geschäftsträger | delegierter | nuntius | attaché | beobachter',
  },
  counterparts:
    'Amtskollege | Amtskollegen | Amtskollegin | Amtskolleginnen | Kollege | Kollegen | Kollegin | Kolleginnen | Gegenüber | Pendant | Homologen | Homologe | Gegenpart | Gesprächspartner | Gesprächspartnerin | Ressortkollege | Ressortkollegen | Ressortkollegin | Ministerkollege | Ministerkollegen | Ministerkollegin | Präsidentenkollege | Präsidentenkollegen | Amtsbruder | Widerpart',
  sides: { words: 'Seite', besides: 'neben | außer' },
  correlatives: {
    opens: 'neben | außer | nicht nur | nicht allein | nicht bloß | sowohl',
    joins: 'sondern auch | als auch | wie auch | auch',
  },
  groups: `Delegation | Delegationen | Gäste | Gästen | Staatsgäste | Staatsgästen | Ehrengäste | Ehrengästen | Delegationsmitglieder | Regierungsdelegation | Wirtschaftsdelegation | Abordnung | Parlamentarier | Abgeordnetengruppe | Ministern | Ministerinnen | *ministern | *ministerinnen | *präsidentinnen | Regierungschefs | Staatschefs | Staatsoberhäupter | staats- und Regierungschefs | Botschaftern | Botschafterinnen | Diplomatinnen | Generäle | Generälen | Offiziere | Offizieren | Kommandeuren | Polizeichefs | Geheimdienstchefs | Militärchefs | Armeechefs | Stabschefs | Generalstabschefs | Beamten | Beamte | Spitzenbeamte | Funktionäre | Funktionären | Vertreterinnen | Vertretern | Repräsentanten | Expertinnen | Experten | Fachleute | Fachleuten | Unternehmer | Unternehmern | Investoren | Mitglieder | Mitgliedern | Würdenträger | Behördenvertreter | Behördenvertretern | Regierungsvertreter | Regierungsvertretern | Amtskollegen aus | Parlamentariergruppe | Spitzenpolitiker | Oppositionspolitiker | Premiers | Ressortchefs | Botschaftsvertreter | Wirtschaftsvertreter | Wirtschaftsvertretern | Unterhändler | Unterhändlern | Handelsmission | Präsidentinnen`,
  bilateral: `${each(
    'beide | beiden | beider | die beiden | den beiden | der beiden | die zwei',
    'länder | ländern | staaten | seiten | parteien | regierungen | nachbarn | nachbarländer | nachbarländern | nachbarstaaten | königreiche | völker | hauptstädte | nationen | partner',
  )} | unsere länder | unseren ländern | unserer länder | unserer beiden länder`,
  soil: 'Boden',
  capital: 'hauptstadt',
  surnames: 'May | Hollande | Major | Holland | Jordan | Washington',
  organisations: `KfW | GIZ | Taliban | Hamas | Hisbollah | Huthi | Polisario | *ministerium | *ministeriums | Amt | Amts | Amtes | *amt | *amts | *amtes | *behörde | Agentur | *agentur | Union | Organisation | *organisation | *organisationen | Kommission | *kommission | Rat | Sicherheitsrat* | Ministerrat* | Europarat* | Bundesrat | Nationalrat | Ständerat | Staatsrat | Landtag* | Bank | *bank | *fonds | Universität | *universität | Institut | *institut | *institute | Akademie | *akademie | Hochschule | Schule | Unternehmen | *unternehmen | Konzern | Gruppe | Verband | *verband | Föderation | Stiftung | *stiftung | Forum | *forum | Komitee | *komitee | Gericht | *gericht | *gerichtshof | Parlament | Parlaments | *parlament | *parlaments | Senat | Senats | *senats | *senat | Bundestag | Kammer | *kammer | Büro | *büro | Direktion | *direktion | Kommando | *kommando | *streitkräfte | Armee | Marine | Polizei | *polizei | Garde | Botschaft | *botschaft | Konsulat | *konsulat | Partei | *partei | Bewegung | Liga | Klub | Verein | Team | Zentrum | *zentrum | Konferenz | *konferenz | Generalversammlung | Vollversammlung | Initiative | Allianz | Koalition | *koalition | Netzwerk | Dienst | *dienst | Sekretariat | *sekretariat | Departement | Staatskanzlei | NATO | EFTA | OSZE | Ecowas | Interpol | Europol | Unesco | Unicef | Fifa | Eu | Un | Uno | vereinten Nationen | vereinte Nationen | Kabinett | Regierung | *regierung | Bundesregierung | Staatsanwaltschaft | Bundeskanzleramt | Kanzleramt | Mercosur | *union | *präsidialamt | Präsidialamt | Präsidentschaft | Junta | Miliz | Ministerium | Ministeriums | Behörde | Organisationen | Fonds | Institute | Gerichtshof | Streitkräfte | Rats | Rates | Bundesrats | Bundesrates | Nationalrats | Nationalrates | Ständerats | Ständerates | Staatsrats | Staatsrates | Instituts | Institutes | *instituts | *institutes | Unternehmens | *unternehmens | Konzerns | Verbands | Verbandes | *verbands | *verbandes | Forums | *forums | Komitees | *komitees | Gerichts | Gerichtes | *gerichts | *gerichtes | *gerichtshofs | *gerichtshofes | Bundestags | Bundestages | Büros | *büros | Kommandos | *kommandos | Konsulats | Konsulates | *konsulats | *konsulates | Vereins | Zentrums | *zentrums | Diensts | Dienstes | *diensts | *dienstes | Sekretariats | Sekretariates | *sekretariats | *sekretariates | Departements | Kabinetts | Kabinettes | Bundeskanzleramts | Bundeskanzleramtes | Kanzleramts | Kanzleramtes | *präsidialamts | *präsidialamtes | Präsidialamts | Präsidialamtes`,
  bodies: {
    own: 'Land | Regierung | Bundesregierung | Kabinett',
    state:
      'ministerium | *ministerium | ministerien | *ministerien | ministeriums | regierung | bundesregierung | regierungen | kabinett | ministerrat | staatsrat | botschaft | streitkräfte | bundeswehr | armee | heer | marine | luftwaffe | nationalversammlung | repräsentantenhaus | senat | senats | abgeordnetenhaus | abgeordnetenkammer | unterhaus | oberhaus | volkskammer | parlament | parlaments | republik | königreich | kreml | weißes haus | auswärtiges amt',
    world:
      'europäische union | europäischen union | eu | europäische kommission | eu kommission | europäischer rat | europaparlament | europäische investitionsbank | eib | afrikanische union | afrikanischen union | afrikanische entwicklungsbank | vereinte nationen | vereinten nationen | uno | un | weltgesundheitsorganisation | who | weltbank | internationaler währungsfonds | iwf | welternährungsprogramm | fao | unicef | unesco | undp | unhcr | iom | ilo | iaea | iaeo | rotes kreuz | interpol | europol | eurojust | frontex | nato | oecd | osze | opec | asean | golfkooperationsrat | arabische liga | arabischen liga | ecowas | sadc | efta | mercosur | ostafrikanische gemeinschaft | ostafrikanischen gemeinschaft | westafrikanische wirtschaftsgemeinschaft | internationale organisation für migration | internationalen organisation für migration | internationale arbeitsorganisation | internationalen arbeitsorganisation | asiatische entwicklungsbank | asiatischen entwicklungsbank | weltgesundheitsorganisation | europäischen kommission | europäischen investitionsbank | europäische bank für wiederaufbau und entwicklung | europäischer freihandelsassoziation | europäische freihandelsassoziation | eurasische wirtschaftsunion | eurasischen wirtschaftsunion | organisation der turkstaaten | organisation für islamische zusammenarbeit | afrikanischen entwicklungsbank | caricom | igad | europarat | welthandelsorganisation | wto | europäischen rat | europäischen rates | europäischen rats | europäischen parlament | europäisches parlament | europäischen parlaments | europäischen parlamentes | europarats | europarates | internationalen währungsfonds | sicherheitsrat der vereinten nationen | un-sicherheitsrat | un sicherheitsrat | internationalen roten kreuzes | roten kreuzes | internationalen strafgerichtshofs | internationale atomenergiebehörde | internationalen atomenergiebehörde | welternährungsorganisation | shanghaier organisation | gemeinschaft unabhängiger staaten | nordischer rat | nordischen rates | nordischen rat | golf-kooperationsrat | golfkooperationsrats | golfkooperationsrates | organisation amerikanischer staaten | apec | ebrd',
    unions: {
      'BE LU NL': 'Benelux | Benelux-Staaten | Beneluxstaaten | Benelux-Länder | Beneluxländer',
      'EE LV LT': 'baltische Staaten | baltischen Staaten | Baltenstaaten',
      'CZ HU PL SK': 'Visegrád-Gruppe | Visegrad-Gruppe | Visegrád-Staaten | Visegrad-Staaten',
    },
    offices: {
      'Europäische Union':
        'europäische kommission | europäischen kommission | eu kommission | eu-kommissar | eu-kommissarin | kommissionspräsidentin | kommissionspräsident | eu-kommissionspräsidentin | eu-außenbeauftragte | eu-außenbeauftragter | eu-chefdiplomatin | eu-botschafter | eu-botschafterin | eu-innenkommissar | eu-innenkommissarin | eu-handelskommissar | eu-migrationskommissar',
      'Afrikanische Union': 'kommission der afrikanischen union',
    },
    letters: { AU: 'Afrikanische Union' },
    several:
      'Universitäten | Hochschulen | Einrichtungen | Institutionen | Institute | Agenturen | Organisationen | Behörden | Akademien | Banken | Kammern | Häfen | Städte | Städten | Partnerstädte | Partnerstädten | Gemeinden | Kommunen | Landkreise | Landkreisen | Kreise | Kreisen | Bezirke | Bezirken | Kantone | Kantonen | Provinzen | Regionen | Museen | Stiftungen | Zentren',
    members: 'Staaten | Länder | Ländern | *staaten | *länder | *ländern | Mitgliedstaaten | Republiken',
    leaders: 'Bürgermeister | Oberbürgermeister | Landeshauptleute | Landräte | Rektoren | Gouverneure',
    leader:
      'Bürgermeister | Bürgermeisterin | Oberbürgermeister | Oberbürgermeisterin | Gouverneur | Gouverneurin | Vizegouverneur | Landrat | Landrätin | Landeshauptmann | Landeshauptfrau | Regierungspräsident | Stadtpräsident | Stadtpräsidentin | Stadtoberhaupt',
    sameKind: 'die | der | jene | jener | jenem | dem',
    twinning:
      'Städtepartnerschaft | Städtepartnerschaften | Städtepartnerschaftsvertrags | Städtefreundschaftsvertrag | Partnerstadtvertrag | Städtepartnerschaftsvertrag | Städtepartnerschaftsabkommen | Partnerstadt | Partnerstädte | Schwesterstädte | Städtefreundschaft | Gemeindepartnerschaft',
    towns: 'Städte | Städten | Gemeinden | Kommunen',
    districts:
      'Hafenstadt | Industriestadt | Universitätsstadt | Kreisstadt | Millionenstadt | Großstadt | Kleinstadt | Grenzstadt | Küstenstadt | Bezirksstadt | Metropole | Kommune | Partnerkommune | Partnerlandkreis | Marktgemeinde | Stadtgemeinde | Verbandsgemeinde | Samtgemeinde | Schwestergemeinde | Komitat | Wojewodschaft | Woiwodschaft | Woiwodschaften | Bundesland | Bundesstaat | Teilstaat | Freistaat | Gespanschaft | Departement | Département | Gouvernement | Partnerkreis | Partnergemeinde | Verwaltungsbezirk | Gebiet | Oblast | Partnerstadt | Partnerprovinz | Partnerregion | Schwesterstadt | Landeshauptstadt | Hansestadt | Stadt | Städten | Städte | Gemeinde | Gemeinden | Provinz | Provinzen | Landkreis | Landkreisen | Kreis | Region | Regionen | Bezirk | Kanton | Kantonen | Präfektur',
    joint:
      'kommission | *kommission | ausschuss | *ausschuss | komitee | sitzung | tagung | gipfel | *gipfel | rat | dialog | forum | konferenz | *konferenz | konsultationen',
    national: {
      SA: 'Hüter der beiden Heiligen Moscheen | Hüter der zwei Heiligen Moscheen | Hüter der Heiligen Stätten',
      DE: 'bundesinnenminister* | bundesaußenminister* | bundesaussenminister* | bundesverteidigungsminister* | bundesfinanzminister* | bundeswirtschaftsminister* | bundesumweltminister* | bundesjustizminister* | bundesverkehrsminister* | bundesarbeitsminister* | bundesgesundheitsminister* | bundesentwicklungsminister* | bundesbildungsminister* | bundesforschungsminister* | bundeslandwirtschaftsminister* | bundesagrarminister* | bundesfamilienminister* | bundesdigitalminister* | bundesbauminister* | bundesklimaminister* | Bundesregierung | Bundeskanzler* | Bundespräsident* | Bundeskabinett* | Bundesrepublik | Bundestag* | Bundeswehr | Bundespolizei | Bundeskriminalamt* | Auswärtiges Amt | Auswärtigen Amt | Auswärtigen Amts | Auswärtigen Amtes | Ampelregierung | Ampel-Regierung | Ampelkoalition | Kanzleramt*',
      AT: 'Nationalrat* | Bundesheer* | Ballhausplatz | Hofburg | Bundeskanzleramt* | Bundeskanzler* | Bundespräsident* | Bundesregierung | Bundespräsidentschaftskanzlei',
      CH: 'Bundesrat* | Bundesrätin* | Nationalrat* | Ständerat* | Bundespräsident* | Bundeshaus | EDA | Seco | Fedpol | Eidgenössische* | VBS | Eidgenossenschaft | SEM',
    },
    regions:
      'Flandern | Wallonien | Schottland | Wales | Nordirland | Katalonien | Baskenland | Andalusien | Galicien | Québec | Quebec | Ontario | Alberta | Bayern | Sachsen | Hessen | Brandenburg | Schleswig-Holstein | Nordrhein-Westfalen | Niedersachsen | Baden-Württemberg | Rheinland-Pfalz | Thüringen | Sachsen-Anhalt | Mecklenburg-Vorpommern | Tirol | Südtirol | Vorarlberg | Lombardei | Sizilien | Sardinien | Bretagne | Korsika | Sansibar | Kalifornien | Texas | Saarland | Kärnten | Steiermark | Burgenland | Niederösterreich | Oberösterreich | Großpolen | Niederschlesien | Masowien | Kleinpolen | Elsass | Grand Est | Okzitanien | Emilia-Romagna | Venetien | Toskana | Piemont | Tatarstan | Guangdong | Jiangsu | Shandong | Zhejiang | Westkap | Bundesland | Provinz | Kanton | Landkreis | Kreis | Woiwodschaft | Deutschsprachige Gemeinschaft | Deutschsprachigen Gemeinschaft | Freistaat | autonome Region | autonomen Region',
    parts: {
      BE: spelt({
        'Deutschsprachige Gemeinschaft': '',
        'Föderation Wallonie-Brüssel': '',
        'Flämische Gemeinschaft': '',
        Flandern: 'flämisch~',
        Wallonien: 'wallonisch~',
      }),
      GB: spelt({ Schottland: 'schottisch~', Wales: 'walisisch~', Nordirland: 'nordirisch~' }),
      ES: spelt({
        'Valencianische Gemeinschaft': '',
        'Kastilien-León': '',
        Navarra: '',
        Extremadura: '',
        Asturien: '',
        Aragonien: '',
        Katalonien: 'katalanisch~',
        Baskenland: 'baskisch~',
        Andalusien: 'andalusisch~',
      }),
      CA: spelt({
        'New Brunswick': '',
        'Nova Scotia': '',
        Saskatchewan: '',
        Manitoba: '',
        Québec: '',
        Ontario: '',
        Alberta: '',
      }),
      DE: spelt({
        'Rheinland-Pfalz': '',
        'Sachsen-Anhalt': '',
        'Mecklenburg-Vorpommern': '',
        Saarland: '',
        Brandenburg: '',
        'Baden-Württemberg': '',
        'Schleswig-Holstein': '',
        Bayern: 'bayerisch~ | bayrisch~',
        Sachsen: 'sächsisch~',
        Hessen: 'hessisch~',
        'Nordrhein-Westfalen': 'nordrhein-westfälisch~',
        Niedersachsen: 'niedersächsisch~',
        Thüringen: 'thüringisch~',
      }),
      IT: spelt({
        'Emilia-Romagna': '',
        Toskana: '',
        Piemont: '',
        Venetien: '',
        'Friaul-Julisch Venetien': '',
        Apulien: '',
        Südtirol: '',
        Lombardei: '',
        Sizilien: 'sizilianisch~',
      }),
      AT: spelt({
        Kärnten: '',
        Steiermark: '',
        Burgenland: 'burgenländisch~',
        Niederösterreich: 'niederösterreichisch~',
        Oberösterreich: 'oberösterreichisch~',
        Tirol: '',
        Vorarlberg: '',
      }),
      FR: spelt({
        'Grand Est': '',
        'Hauts-de-France': '',
        Okzitanien: '',
        'Île-de-France': '',
        'Nouvelle-Aquitaine': '',
        'Auvergne-Rhône-Alpes': '',
        Bretagne: 'bretonisch~',
      }),
      TZ: spelt({ Sansibar: '' }),
      AU: spelt({ 'New South Wales': '', Queensland: '' }),
      CN: spelt(chineseProvinces),
      IN: spelt({
        Telangana: '',
        'Andhra Pradesh': '',
        Rajasthan: '',
        'Uttar Pradesh': '',
        Westbengalen: '',
        Maharashtra: '',
        Gujarat: '',
        'Tamil Nadu': '',
        Karnataka: '',
        Kerala: '',
      }),
      RU: spelt({ Tatarstan: '' }),
      ZA: spelt({ Westkap: '', Gauteng: '' }),
    },
    firm: 'gewerkschaft | *kette | betreiber | anbieter | unternehmen | firma | firmen | konzern | gesellschaft | ag | gmbh | se | holding | tochter | tochterfirma | fluggesellschaft | hersteller | konsortium | unternehmer | wirtschaftskreise | wirtschaftskreisen | wirtschaftsvertreter | vertreter der wirtschaft | unternehmern',
    unofficial:
      'Partei | *partei | Fraktion | *fraktion | Koalition | Unionsparteien | SPD | CDU | CSU | FDP | AfD | BSW | NPD | ÖVP | SPÖ | FPÖ | NEOS | BZÖ | SVP | FDP | CVP | EVP | Bündnis Sahra Wagenknecht | Bündnis 90 | DGB | FC | SC | SV | TSV | FK | CF | Real Madrid | Red Bull | Borussia | Bundesliga | dpa | APA | AFP | Reuters | SDA | ARD | ZDF | ORF | SRF | RTL | CNN | Fox News | NBC | CBS | BBC | Spiegel | Nachrichtenagentur | Sender | Verein | Vereine | Klub | Klubs | Club | Clubs | *verein | *vereine | *klub | *klubs | Mannschaft | Mannschaften | Spieler | Fußballer | Fans | Sänger | Künstler | Orchester | Verlag | Verlage | Sender | Gewerkschaften',
  },
  contests:
    'Ballbesitz | den Ball | Strafraum | Halbzeit | Torschützinnen | Torfrau | Spielerinnen | Bundesliga-Spielerinnen | Anschlusstreffer | Führungstreffer | Siegtreffer | Foulelfmeter | Bundestrainer | Trainer | Trainerin | Torhüter | Torhüterin | Torschütze | Torschützin | Stürmer | Stürmerin | Mittelfeldspieler   | Abwehrkette | Startelf | Kader  | Bundesliga | *liga | Premier League | Klub-WM | Weltpokal | DFB-Pokal | Turnier | Auslosung | Lostopf | Gruppengegner | Gruppenspiel | Gruppenfinale | Spieltag | Weltfußballer | Ballverlust | Eckball | Torjubel | ESC | Song Contest | TV-Duell | TV-Duelle | TV-Duells | TV-Debatte | Fernsehduell | Talkshow | *testspiel | *testspiels | Länderspiel | *länderspiel | Qualifikationsspiel | WM Qualifikation | EM Qualifikation | Halbfinale | Viertelfinale | Achtelfinale | Finale | *finale | Weltmeisterschaft | WM | EM | Afrika Cup | Nations League | Champions League | Gruppenphase | Hinspiel | Rückspiel | Anpfiff | Elfmeter | Elfmeterschießen | Nationalmannschaft | *nationalmannschaft | Fußballmannschaft',
  sites: `Flughafen | *flughafen | *flughafens | Palast | *palast | *palasts | Hauptquartier | *hauptquartier | Hauptsitz | Sitz | Hafen | *hafen | Basis | *stützpunkt | Kaserne | *kaserne | Stadt | *stadt | Provinz | Region | Hauptstadt | Moschee | Mausoleum | Grab | Stadion | Hotel | Straße | *straße | Platz | *platz | Insel | Meer | Ozean | Golf | Küste | Fluss | Berg | Tal | Wüste | Brücke | *brücke | Damm | Fabrik | *werk | Bahnhof | *bahnhof | Grenze | Lager | *lager | Schloss | Kanzleramt | Amtssitz | Messe | *messe | Kloster | Landhaus | Residenz | Gästehaus | Flughafens | Palasts | Stützpunkt | Werk`,
  seats:
    'Kanzleramt | Bundeskanzleramt | Kanzleramts | Staatskanzlei | Präsidentenpalast | Präsidentschaftspalast | Königspalast | Regierungspalast | Flughafen | *flughafen | Bundeshaus | Elysée | Elysée-Palast | Kreml | Pentagon | Weißen Haus | Weißes Haus | Hofburg | Ballhausplatz | Bundeskanzlei',
  buildings: 'Villa | Schloss | Burg | Fort | Haus | Palais | Palast',
  nationalities,
  countries,
  places,
  townAdjectives: {
    ending: 'er',
    unlike:
      'Münchner: München | Zürcher: Zürich | Dresdner: Dresden | Bremer: Bremen | Basler: Basel | Göttinger: Göttingen | Tübinger: Tübingen | Venediger: Venedig | Luganer: Lugano | Teheraner: Teheran',
    notBefore:
      'allgemeine* | zeitung* | rundschau | nachrichten | kurier | tagblatt | presse | börse* | prozess* | konvention* | protokoll* | kongress von | philharmonik* | würstchen | schule',
  },
  governments,
  connectors: {
    and: 'und | sowie | und auch | wie auch | bzw | beziehungsweise',
    with: 'mit',
    lately:
      'neu ernannten | neu ernannte | neu gewählten | neu gewählte | neu akkreditierten | neu akkreditierte | neu berufenen | neu berufene | kürzlich ernannten | kürzlich ernannte | kürzlich gewählten | kürzlich gewählte | kürzlich akkreditierten | kürzlich akkreditierte | kürzlich berufenen | kürzlich berufene | jüngst ernannten | jüngst ernannte | jüngst gewählten | jüngst gewählte | jüngst akkreditierten | jüngst akkreditierte | jüngst berufenen | jüngst berufene | soeben ernannten | soeben ernannte | soeben gewählten | soeben gewählte | soeben akkreditierten | soeben akkreditierte | soeben berufenen | soeben berufene',
    between: 'zwischen',
    by: 'von | vom | durch | seitens',
    of: 'von | vom | des | der | aus | für | ihres | seines',
    to: 'nach | zu | zum | zur | an | ins',
    at: 'in | im | am | bei | beim | auf | nahe | vor',
    from: 'aus | ab',
    other:
      'mit Blick auf | mit dem Ziel | mit der Absicht | mit Hinblick auf | im Hinblick auf | mit Wirkung vom | mit Unterstützung von | auf Einladung von | auf Einladung des | auf Einladung der | auf Einladung seines | auf Einladung ihres | auf Einladung seiner | auf Einladung ihrer | von | in | im | auf | an | am | mit | für | durch | bei | beim | nach | aus | über | um | unter | gegen | zwischen | bis | zu | zum | zur | vor | während | seit | laut | dank | namens | wegen | ohne | innerhalb | außerhalb | entlang | rund um | per | via | trotz | gegenüber | richtung | bezüglich | hinsichtlich | als | aufgrund | angesichts | anlässlich | hinter | neben | nebst | samt | mithilfe | zufolge | entsprechend | ins | ans | fürs | übers | zugunsten | gemäß | zwecks | anstelle | statt | außer | abgesehen von',
    relative:
      'der | die | das | den | dem | dessen | deren | denen | welcher | welche | welches | welchem | welchen | wer | wen | wem',
    subordinate:
      'wonach | denen zufolge | ohne dass | dass | als | wenn | weil | nachdem | bevor | während | obwohl | ob | sodass | wo | wobei | wodurch | worin | wie | da | sobald | solange | damit | falls | indem | ehe | wonach | woraufhin | denn | aber | sondern | jedoch | doch | wohin | womit | wofür | worüber | was | weshalb | sofern | um',
    meanwhile: 'als | weil | nachdem | bevor | während | sobald | solange | denn',
    presence:
      'im beisein | unter beteiligung von | unter teilnahme von | mit beteiligung von | in anwesenheit | in gegenwart | im beisein von | in anwesenheit von | in gegenwart von | unter den augen von',
    company:
      'begleitet von | in begleitung von | begleitet wird er von | begleitet wurde er von | begleitet wird sie von | an der spitze | an der spitze von | an der spitze einer | in begleitung | zusammen mit | gemeinsam mit | zusammen mit einer | gemeinsam mit einer | mit einer delegation von',
    including:
      'darunter | darunter auch | gehören | gehörten | zählen | zählten | unter denen | einschließlich | unter ihnen | namentlich | insbesondere | unter anderem | nämlich | gehörte | gehört | bestand aus | bestand unter anderem aus | besteht aus | bestehend aus | umfasste',
    ledBy:
      'vertreten durch | vertreten von | geführt von | unter der leitung von | unter leitung von | unter der führung von | unter führung von | angeführt von | geleitet von | unter vorsitz von | unter dem vorsitz von | unter der leitung des | unter leitung des | unter der leitung der | unter leitung der',
    margins:
      'am rande | am rande von | am rande des | am rande der | am rande eines | am rande einer | anlässlich | anlässlich des | anlässlich der | aus anlass | im rahmen | im vorfeld',
  },
  ladder: {
    have: 'hat | haben | hatte | hatten | habe',
    be: 'ist | sind | war | waren | wurde | wurden | wird | werden | worden | sei | seien | werde | geworden',
    future:
      'steht bevor | stehen bevor | steht unmittelbar bevor | steht kurz bevor | stehe bevor | bevorsteht | würde | würden | wird | werden | werde | will | wollen | wolle | wollte | wollten | soll | sollen | solle | sollten | plant | planen | geplant | geplante | geplanten | angesetzt | anberaumt | vorgesehen | vorgesehene | bevorstehend* | anstehend* | demnächst | nächste woche | nächster woche | kommende woche | kommender woche | nächsten monat | nächstes jahr | kommenden | kommende | kommender | später in dieser woche | in den kommenden tagen | in den nächsten tagen | ansteht | steht an | auf dem programm | agenda steht | agenda stehen | programm steht | programm stehen | terminkalender steht | auf dem plan | auf der tagesordnung stehen | auf der tagesordnung steht | auf der agenda stehen | auf der agenda steht | auf dem terminplan | trifft | zusammentrifft | reist | empfängt | fliegt | tritt | unterzeichnet er | unterzeichnet sie | besucht er | besucht sie',
    present:
      'stattet | statten | trifft | treffen | zusammentrifft | zusammentreffen | zusammenkommt | besucht | besuchen | empfängt | empfangen | reist | reisen | fliegt | fährt | kommt | kommen | unterzeichnet | unterzeichnen | unterschreibt | führt | führen | spricht | sprechen | beginnt | startet | hält | beendet | bricht | begrüßt | berät | beraten | tagt | landet | nimmt | findet | finden | schließt',
    bare: '',
    expected:
      'umfasst gespräche | umfasst ein treffen | umfasst treffen | beinhaltet gespräche | programm umfasst | programm sieht | programm beinhaltet | programm enthält | vorzubereiten | vorbereiten | bereitet vor | muss noch | müssen noch | müsse noch | muss nun noch | müssen nun noch | muss jetzt noch | muss aber noch | muss erst noch | in Vorbereitung | wird vorbereitet | erwartet | erwartete | erwartet wird | dürfte | dürften | voraussichtlich | hofft | hoffen | hoffe | wohl | steht noch aus | noch nicht fest | in aussicht | stellte in aussicht | angestrebt | anstrebt | streben an',
    ahead:
      'freut sich auf | freuen sich auf | freute sich auf | freue mich auf | bereiteten | bereitete | bereitet | bereiten | Vorbereitung auf | Vorbereitungen auf | Vorbereitungen für | Vorbereitung der | Vorbereitung des | auf dem weg zur | auf dem weg zum | kurz vor | grünes licht für | zustimmung zu | zustimmung zur | arbeiten an | arbeitet an | in erwartung | hinarbeiten auf | ziel ist | ziel der | mit dem ziel | mit blick auf | im hinblick auf | mit aussicht auf | auf dem weg zu | vor dem geplanten | im vorfeld | am vorabend | zur vorbereitung',
    able: '',
    managed:
      'führten zu | führten zur | führten zum | führte zu | führte zur | führte zum | mündeten in | mündete in | mündeten in die | mündete in die | gipfelten in | gipfelten in der | gefreut | vergnügen | ehre | freude | konnte | konnten | durfte | durften | nutzten die gelegenheit | nutzte die gelegenheit | nutzten den besuch | nutzte den besuch | nutzten das treffen | nutzte das treffen | nutzten den anlass | gelegenheit genutzt | ergriffen die gelegenheit | ergriff die gelegenheit | gelang es | hatte die Gelegenheit | hatten die Gelegenheit | hatte Gelegenheit | hatten Gelegenheit | hatte die Möglichkeit | hatten die Möglichkeit',
    needed:
      'bereit | gebeten | interesse | interesse am | wunsch | notwendigkeit | notwendigkeit der | notwendigkeit einer | wichtigkeit | dringlichkeit | bedarf an | bereitschaft zu | bereitschaft zum | bereitschaft zur | bereitschaft für | bereit zu | bereit zum | bereit zur | bereit für | offen für | offenheit für | wunsch nach | forderung nach | forderungen nach | vorschlag für | vorschlag zu | vorschlag zum | angebot zu | angebot zum | angebot für | angebot eines | hoffnung auf | interesse an | aussicht auf | möglichkeit eines | möglichkeit zu | möglichkeit für | chance auf | chancen auf | chance für | idee eines | idee für | ruf nach | rufe nach | bitte um | plädierte für | plädiert für | plädieren für | drängt auf | drängte auf | drängen auf | pocht auf | pochte auf | voraussetzung für | voraussetzungen für | bedingung für | bedingungen für | spekulationen über | spekuliert über | debatte über | bemühungen um | warb um | wirbt um | hofft auf | hoffte auf | hoffen auf',
    mandates: 'ermächtigt | ermächtigte | bevollmächtigt | bevollmächtigte | Mandat erteilt',
    strives:
      'arbeitet | arbeiten | arbeitete | arbeiteten | gearbeitet | strebt | streben | bemüht | bemühen | bemühten',
    thought:
      'warnt vor | warnte vor | warnten vor | warnen vor | gewarnt vor | warnung vor | warnungen vor | möglichkeit | möglichkeiten | möglichkeit der | möglichkeit einer | möglichkeit eines | möglichkeit des | möglichkeiten für | möglichkeiten einer | möglichkeiten eines | aussicht auf | aussichten auf | machbarkeit',
    before: 'vor | kurz vor | unmittelbar vor',
    around: 'nach | vor | im anschluss an | neben | außer',
    remembered: 'Jahrestag | Jahrestages | Jahrestags | Jahre nach | Jahren nach | Jahre seit | Jubiläum',
    may: 'kann | können | könne | könnte | könnten | möglich | mögliche | möglichen | möglicher | mögliches | möglicherweise | eventuell | vielleicht | womöglich | gegebenenfalls | erwägt | erwägen | denkbar | ist im gespräch | sei im gespräch | sind im gespräch',
    doubted:
      'unwahrscheinlich | nicht sicher | unsicher | nicht ausgeschlossen | nicht auszuschließen | Gerücht | Gerüchte | keine Beweise | keinen Beweis | kein Beweis | keine Anzeichen | keine Hinweise | nicht bestätigen | nicht bestätigt | bezweifelt | bezweifeln | Zweifel daran | befürchtet | befürchten | könnte sein | kann sein | nicht klar | unklar',
    untrue:
      'stimmt nicht | nicht wahr | ist falsch | ist unwahr | trifft nicht zu | sind falsch | war falsch | waren falsch | stimmen nicht | stimmten nicht | stimmte nicht | sind unwahr | waren unwahr | treffen nicht zu | trafen nicht zu | traf nicht zu | sind haltlos | waren haltlos | entbehren jeder Grundlage',
    proposed:
      'wünscht ein Treffen mit | wünscht ein Gespräch mit | wünscht sich ein Treffen mit | wünscht sich ein Gespräch mit | bat um ein Treffen mit | bat um ein Gespräch mit | bittet um ein Treffen mit | bittet um ein Gespräch mit | verlangt ein Treffen mit | verlangte ein Treffen mit | die idee | idee eines | idee einer | schlug vor | schlugen vor | vorgeschlagen | schlägt vor | vorschlag | vorschlagen | lud | luden | lädt | eingeladen | einladung | rief auf | forderte | fordert | fordern | gefordert | bot an | angeboten | regte an | warb für | sprach sich für | drängte | wünscht sich | bat um | angeregt',
    obliged: 'muss | müssen | musste | mussten | will | wollen | wollte | wollten | möchte | möchten',
    discussed:
      'prüfen | prüft | prüften | prüfte | geprüft | besprachen | besprach | besprechen | besprochen | sprachen über | sprach über | sprechen über | gesprochen | diskutierten | diskutierte | diskutiert | erörterten | erörterte | erörtert | berieten | beriet | beraten | thema | themen | zur sprache | auf der tagesordnung | standen im mittelpunkt | im mittelpunkt | im vordergrund | ging es um | ging es | drehte sich | drehten sich | tauschten sich | ausgetauscht | angesprochen | thematisiert | thematisierte | thematisierten | verhandelt | verhandelten | verhandeln | verhandlungen | im fokus',
    pledged:
      'versprach | versprachen | versprochen | verspricht | zugesagt | sagte zu | sagten zu | zusage | zusagen | sicherte zu | sicherten zu | zugesichert | verpflichteten sich | verpflichtete sich | verpflichtet | bekannten sich | bekräftigten | bekräftigte | bekräftigt | betonten | unterstrichen | bereit | bereitschaft | entschlossen | streben | wollen ihre | wollen die | bekennen sich | bekannte sich | kündigten an | kündigte an | in aussicht gestellt',
    agreed:
      'genehmigt | genehmigte | genehmigten | gebilligt | billigte | billigten | gutgeheißen | gutgeheissen | vereinbarten | vereinbarte | vereinbart | vereinbaren | einigten sich | einigte sich | geeinigt | einigung | verständigten sich | verständigte sich | verständigt | beschlossen | beschloss | beschließen | kamen überein | kam überein | übereingekommen | verabredeten | verabredet | abgestimmt | stimmten zu | zugestimmt | erzielt | erzielten',
    denied:
      'fiel ins wasser | fielen ins wasser | fällt ins wasser | ins wasser gefallen | fiel ebenfalls ins wasser | absagen | abzusagen | entfällt | entfiel | entfallen | platzt | blieb aus | blieben aus | bleibt aus | dementierte | dementiert | dementierten | dementieren | weigerte sich | weigerten sich | weigert sich | weigern sich | geweigert den | geweigert die | geweigert das | geweigert ein | geweigert einen | geweigert eine | geweigert zu | geweigert mit | geweigert nach | geweigert sich | verweigerte | verweigerten | verweigert | bestritt | bestritten | bestreitet | widersprach | widersprochen | abgesagt | absage | absagt | absagte | sagte ab | sagten ab | abgeblasen | verschoben | verschiebt | verschieben | verschob | vertagt | vertagte | gestrichen | ausgefallen | geplatzt | platzte | abgelehnt | ausgeschlossen | ausschließen | auszuschließen | verweigerte | verweigert | gescheitert | zurückgewiesen | wies zurück | storniert | boykottiert | boykottieren | verzichtete auf die unterzeichnung | verzichtete auf eine unterzeichnung | verzichtete auf den abschluss | verzichtete auf ein treffen | verzichtete auf das treffen | verzichtete auf einen besuch | verzichtete auf den besuch | verzichtete auf die reise | verzichtete auf eine reise | verzichteten auf die unterzeichnung | verzichteten auf eine unterzeichnung | verzichteten auf den abschluss | verzichteten auf ein treffen | verzichteten auf das treffen | verzichteten auf einen besuch | verzichteten auf den besuch | verzichteten auf die reise | verzichteten auf eine reise | verzichtet auf die unterzeichnung | verzichtet auf eine unterzeichnung | verzichtet auf den abschluss | verzichtet auf ein treffen | verzichtet auf das treffen | verzichtet auf einen besuch | verzichtet auf den besuch | verzichtet auf die reise | verzichtet auf eine reise | verzichtete darauf | verzichteten darauf | verzichtet darauf | verzichten darauf',
    claimed:
      'behauptet | behauptete | behaupteten | behauptung | behauptungen | gemeldet | meldete | meldeten | berichtet | bericht | berichte | berichten | medienbericht | medienberichte | medienberichten | gerücht | gerüchte | spekulationen | zeitung | zeitungen | portal | medien | branchendienst | meldung | meldungen | presseberichte',
    calledOff:
      'auf unbestimmte Zeit verschoben | auf unbestimmte Zeit vertagt | wurde verschoben | wurden verschoben | ist verschoben | verschoben worden | fiel ins wasser | fällt ins wasser | ins wasser gefallen | fiel ebenfalls ins wasser | entfällt | entfiel | entfallen | platzte | geplatzt | fällt aus | fiel aus | ist abgesagt | wurde abgesagt | wurden abgesagt | abgesagt worden | findet nicht statt | fand nicht statt | nicht stattgefunden | nicht gegeben | nicht stattfinden | fand nie statt | ist geplatzt | nicht zustande | nie zustande | fand * nicht statt | fanden nicht statt | findet * nicht statt | finden nicht statt | nie stattgefunden',
    framework: 'im Rahmen | als Teil | im Zuge',
    callingOff:
      'absage | verschiebung | vertagung | stornierung | aufschub | absage von | verschiebung von | vertagung von | boykottierte | boykottierten',
    intended: 'sollte | sollten | wollte | wollten | hätte | hätten | war geplant',
    without: 'ohne | ohne dass',
    notOnly: 'nicht nur | nicht allein | nicht bloß | nicht lediglich',
    ever: '',
    most: 'ranghöchste | höchste | erste | einzige | hochrangigste | letzte',
    exists: 'es gibt | gibt es | es gebe | es liegt | besteht | es besteht',
    awaits:
      'vorgesehen ist | vorgesehen sei | geplant ist | geplant sei | rechnet mit | rechnen mit | rechne mit | erwartet | erwarten | erwarte | hofft auf | hoffen auf | hoffe auf | setzt auf',
    renewal:
      'verlängert | verlängerte | verlängerten | verlängern | verlängerung | erneuert | erneuerte | erneuerten | erneuern | erneuerung',
    negation:
      'nicht | kein | keine | keinen | keinem | keiner | keines | nie | niemals | weder | ohne | keinerlei | nirgends',
    hypothesis:
      'sobald | ob | unklar ist | unklar ob | ist unklar | ungewiss | falls | gerüchte | gerüchten | wenn | sofern | sollte es',
    habit:
      'wöchentliche gespräche | wöchentlichen gespräche | wöchentlichen gesprächen | wöchentliche treffen | wöchentlichen treffen | monatliche gespräche | monatlichen gespräche | monatlichen treffen | jährliche gespräche | jährlichen gespräche | regelmäßig | häufig | oft | periodisch | gewöhnlich | jede woche | jeden monat | jedes jahr | alle zwei wochen | alle zwei monate | alle drei monate | alle sechs monate | alle zwei jahre | zweimal im jahr | zweimal pro jahr | zweimal im monat | einmal im jahr | einmal im monat | einmal pro woche | einmal in der woche | mehrmals im jahr | in regelmäßigen abständen | regelmäßige treffen | regelmäßige gespräche | regelmäßige begegnungen | regelmäßige konsultationen',
    wont: 'pflegt | pflegen | pflegte | pflegten | pflegt zu | pflegen zu | pflegte zu | pflegten zu',
    historical:
      'folge der unterzeichnung | ergebnis der unterzeichnung | seit der unterzeichnung | zum letzten mal | letztmals | vor jahren | vor * jahren | vor * monaten | vor mehr als * jahren | vor über * jahren | vor fast * jahren | vor rund * jahren | vor knapp * jahren | vor etwa * jahren | vor jahrzehnten | vor * jahrzehnten | vergangenes jahr | im vergangenen jahr | im vorjahr | letztes jahr | damals | damalig* | seinerzeit | einst | einstig* | früher | frühere abkommen | aus dem jahr | seit der unabhängigkeit | in der vergangenheit | bereits 20* | bereits 19* | bereits im | bereits vor | bereits während | bereits * unterzeichnet | bereits unterzeichnet | schon * unterzeichnet | jahrzehnte*',
  },
  rulesOut: { verbs: 'schließt | schließen | schloss | schlossen', particles: 'aus' },
  putsForward: {
    verbs:
      'schlug | schlugen | schlägt | schlagen | schlage | bot | boten | bietet | bieten | strebt | streben | strebte | strebten | regte | regten | regt',
    particles: 'vor | an',
  },
  hearsay: { verbs: 'soll | sollen', perfect: 'haben | sein | worden sein' },
  pends: { verbs: 'steht | stehen', particles: 'an | bevor' },
  callsOff: {
    verbs:
      'sagte | sagten | sagt | sagen | blies | bliesen | bläst | blasen | setzte | setzten | setzt | lehnte | lehnten | lehnt | lehnen | schlug | schlugen | schlägt | blieb | blieben | bleibt | bleiben',
    particles: 'ab | aus | fern',
  },
  enables: { verbs: 'machte | machten | macht | machen | gemacht', possible: 'möglich' },
  announces: 'kündigte | kündigten | kündigt | kündigen | angekündigt',
  supportVerbs:
    'führte | führten | führt | führen | geführt | hielt | hielten | hält | halten | gehalten | hatte | hatten | hat | haben | gehabt | stattete | statteten | abgestattet | abstattet | absolvierte | absolvierten | absolviert | unternahm | unternahmen | unternommen | unternimmt | begann | begannen | beginnt | begonnen | eröffnete | fand statt | fanden statt | stattgefunden | findet statt | statt | beendete | beendet | beendeten | schloss ab | kam zu | kamen zu | kommt zu | kommen zu | ist auf | war auf | sind auf | waren auf | zu einem | zu einer | zum | zu seinem | zu ihrem | zu seiner | zu ihrer | zu | auf | leitete | leiteten | nahm teil | nahmen teil | nahmen auf | aufgenommen | pflegten | stand | standen | steht | empfing zu | traf zu | trafen zu | bei | bat | bittet',
  channels: {
    phone: 'telefonisch | am telefon | per telefon | Telefonat | Telefongespräch',
    video:
      'per video | per videoschalte | per videokonferenz | virtuell | Videokonferenz | Videoschalte | Videogespräch',
  },
  here: 'hier',
  there: 'dort | vor ort | dabei',
  takesPlace: 'stattfinden | zustande kommen | zustandekommen | abgehalten werden | dauern',
  onceMore:
    'nächstes | nächste | nächsten | nächster | neues | neue | neuerliches | erneutes | erneute | weiteres | weitere | letztes | letzte | voriges | erstes | erste | zweites | zweite | drittes | Folgetreffen | Folgegespräch | Folgegespräche | Nachfolgetreffen | Wiedersehen | erneut | wieder | abermals',
  separately:
    'jeder | jede | jeder für sich | nacheinander | der reihe nach | getrennt | jeweils | einzeln | getrennt voneinander',
  attending: {
    told: 'wohnte bei | wohnten bei | teilgenommen | beigewohnt | war anwesend | waren anwesend | anwesend | war dabei | waren dabei | dabei waren | dabei war | zugegen | teilnahm | teilnahmen | beiwohnte | beiwohnten',
    ahead: 'teilnehmen | teilzunehmen | beiwohnen | dabei sein | anwesend sein | zugegen sein',
    parted: { verbs: 'nahm | nahmen | nimmt | nehmen', particles: 'teil' },
  },
  tellings: {
    texts:
      'mitteilung | mitteilungen | pressemitteilung | medienmitteilung | pressemeldung | erklärung | presseerklärung | aussendung | presseaussendung | meldung | bericht | berichten | bekanntmachung | verlautbarung | stellungnahme | tweet | post | schreiben | kommuniqué | brief',
    sources: 'laut | nach | gemäß | zufolge | aus | in | durch | wie aus | per | mit',
    apart: {
      verbs:
        'teilte | teilten | teilt | teilen | gab | gaben | gibt | geben | machte | machten | macht | kündigte | kündigten | kündigt | kündigen | wies | wiesen | weist | hob | hoben | hebt | fügte | fügten | fügt | stellte | stellten | räumte | räumten',
      particles: 'mit | bekannt | an | hin | hervor | hinzu | klar | fest | ein',
    },
  },
  speechVerbs:
    'sagte | sagten | sagt | sagen | gesagt | mitteilte | mitteilten | mitteilt | ankündigte | ankündigten | hervorhob | hervorhoben | hinzufügte | klarstellte | einräumte | verlautete | verlautet | bekanntgab | bekanntgaben | bekannt gab | bekannt gaben | erklärte | erklärten | erklärt | betonte | betonten | betont | unterstrich | unterstrichen | hob hervor | hoben hervor | hob | so | laut | zufolge | teilte mit | teilten mit | teilte | mitgeteilt | meldete | meldet | nannte | nannten | nennt | bezeichnete | bezeichneten | lobte | lobten | lobt | würdigte | würdigten | würdigt | dankte | dankten | sprach von | sprachen von | verwies | verwiesen | warnte | warnten | warnt | mahnte | mahnten | bestätigte | bestätigten | kündigte an | kündigten an | kündigte | äußerte | äußerten | äußerte sich | zeigte sich | reagierte | erinnerte | erinnerten | forderte | forderten | fordert | rief auf | schrieb | schrieben | twitterte | fügte hinzu | fügte | ergänzte | meinte | versicherte | versicherten | versprach | versprachen | bekräftigte | bekräftigten | begrüßte den | begrüßten die | begrüßte die | beteuerte | berichtete | stellte klar | sicherte zu | hoffe | bedankte | bedankten | plädierte | kritisierte | kritisierten | resümierte | drückte | sprach sich | bedauerte | bedauert | warb um | warb für | wirbt um | wirbt für | erwartet | erwartete | hofft | hoffte | scherzte | scherzt | räumte ein | pochte auf | drängte | drängt | verteidigte | verteidigt | unterstreicht | begrüßt | sagte zu | antwortete | antwortet | entgegnete | resümiert | fasste zusammen | gab sich | lehnte ab | wies zurück | dementierte | dementiert | meint | findet | hält fest | hielt fest | betonen | gratulierte | gratulierten | dankt | verweist | wies darauf hin | wies auf | machte deutlich | machten deutlich | machte klar | stellte fest | stellte in Aussicht | zeigten sich | zeigt sich | schilderte | schildert | erläuterte | erläutert | erläuterten | skizzierte | führte aus | konstatierte | formulierte | appellierte | appellierten | appelliert | rief dazu auf | riefen dazu auf | setzte sich für | setzt sich für | bot an | bietet an | schlug vor | schlägt vor | regte an | befürwortete | verurteilte | verurteilten | verurteilt | beklagte | beklagt | begründete | glaubt | rechnet mit | bilanzierte | zog Bilanz | bekundete | bekundeten | bekundet | unterrichtete | beschrieb | beschreibt | bezeichnet | versichert | versprechen | verspricht | kritisiert | lehnt ab | weist zurück | fügt hinzu | ergänzt | äußert sich | äußert | spricht sich | spricht von | wirbt | warb | plädiert | drängten | mahnt | bekräftigt | bestätigt | räumt ein | kündigt | kündigt an | kündigten | gab bekannt | gibt bekannt | wünschte sich | wünscht sich | freute sich | freut sich | freuten sich | zollte | zog eine positive | verlangte | verlangt | bat um | bat | stellte sich | signalisierte | signalisiert | erwiderte | konterte',
  verbs: {
    meeting: [
      {
        finite:
          'stattete | statteten | stattet | statten | machte | machten | macht | machen | überreichte | überreichten | überreicht',
        participle: '',
        infinitive: '',
        subject: 'visitor',
        object: 'host',
        named: true,
        particle:
          'einen Besuch ab | einen * Besuch ab | seinen Besuch ab | ihren Besuch ab | seinen * Besuch ab | ihren * Besuch ab | einen Höflichkeitsbesuch ab | einen Antrittsbesuch ab | einen Abschiedsbesuch ab | einen Gegenbesuch ab | einen Arbeitsbesuch ab | einen Kurzbesuch ab | einen Überraschungsbesuch ab | seinen Antrittsbesuch ab | ihren Antrittsbesuch ab | seinen Abschiedsbesuch ab | ihren Abschiedsbesuch ab | eine Visite ab | seine Aufwartung | ihre Aufwartung | sein Beglaubigungsschreiben | ihr Beglaubigungsschreiben | das Beglaubigungsschreiben',
      },
      {
        finite: 'suchte | suchten | sucht',
        participle: 'aufgesucht',
        infinitive: 'aufsuchen | aufzusuchen',
        subject: 'visitor',
        object: 'host',
        named: true,
        particle: 'auf',
      },
      {
        finite: 'verabschiedete | verabschiedeten | verabschiedet',
        participle: 'verabschiedet',
        infinitive: 'verabschieden | zu verabschieden',
        subject: 'host',
        object: 'visitor',
        named: true,
      },
      {
        finite: 'begrüßen zu dürfen | begrüßen zu können | empfangen zu dürfen | empfangen zu können',
        participle: '',
        infinitive: '',
        subject: 'host',
        object: 'visitor',
      },
      {
        finite: 'besuchte | besuchten | besucht | besuchen',
        participle: 'besucht',
        infinitive: 'besuchen | zu besuchen',
        subject: 'visitor',
        object: 'host',
        named: true,
        titled: true,
      },
      {
        finite: 'gab | gaben | gibt | geben | veranstaltete | veranstalteten | richtete | richteten',
        participle: '',
        infinitive: '',
        subject: 'host',
        of: 'visitor',
        particle:
          'ein Abendessen | ein Mittagessen | ein Essen | ein Staatsbankett | ein Bankett | ein Galadinner | ein Festessen | ein Arbeitsessen | ein Staatsbankett aus | ein Bankett aus | ein Abendessen aus',
      },
      {
        finite: 'holte | holten | holt',
        participle: '',
        infinitive: '',
        subject: 'host',
        object: 'visitor',
        named: true,
        particle: 'ab',
      },
      {
        finite: 'gewährte | gewährten | gewährt',
        participle: '',
        infinitive: '',
        subject: 'host',
        object: 'visitor',
        named: true,
        particle: 'eine Audienz | Audienz | eine Privataudienz | eine Unterredung',
      },
      {
        finite: 'lernte | lernten | lernt',
        participle: '',
        infinitive: '',
        subject: 'participant',
        object: 'participant',
        named: true,
        particle: 'kennen',
      },
      {
        finite: 'schüttelte | schüttelten | schüttelt | reichte | reichten',
        participle: '',
        infinitive: '',
        subject: 'participant',
        object: 'participant',
        named: true,
        particle: 'die Hand | die Hände',
      },
      {
        finite: '',
        participle:
          'einen Besuch abgestattet | einen * Besuch abgestattet | einen Höflichkeitsbesuch abgestattet | einen Antrittsbesuch abgestattet | seinen Antrittsbesuch abgestattet | ihren Antrittsbesuch abgestattet | seinen Besuch abgestattet | ihren Besuch abgestattet | seinen * Besuch abgestattet | ihren * Besuch abgestattet | einen Abschiedsbesuch abgestattet | einen Gegenbesuch abgestattet | einen Arbeitsbesuch abgestattet | einen Kurzbesuch abgestattet | seine Aufwartung gemacht | ihre Aufwartung gemacht | sein Beglaubigungsschreiben überreicht | ihr Beglaubigungsschreiben überreicht',
        infinitive:
          'einen Besuch abstatten | einen * Besuch abstatten | einen Höflichkeitsbesuch abstatten | einen Antrittsbesuch abstatten | seinen Antrittsbesuch abstatten | ihren Antrittsbesuch abstatten | einen Gegenbesuch abstatten | seine Aufwartung machen | ihre Aufwartung machen',
        subject: 'visitor',
        object: 'host',
        named: true,
      },
      {
        finite: '',
        participle: 'angerufen',
        infinitive: 'anrufen | anzurufen',
        subject: 'participant',
        object: 'participant',
        named: true,
        mode: 'phone',
      },
      {
        finite: 'hieß | hießen | heißt | heißen',
        participle: '',
        infinitive: '',
        subject: 'host',
        object: 'visitor',
        particle: 'willkommen',
      },
      {
        finite: 'nahm | nahmen | nimmt',
        participle: '',
        infinitive: '',
        subject: 'host',
        object: 'visitor',
        particle: 'in Empfang',
      },
      {
        finite: 'rief | riefen | ruft',
        participle: '',
        infinitive: '',
        subject: 'participant',
        object: 'participant',
        named: true,
        mode: 'phone',
        particle: 'an',
      },
      {
        finite: 'traf | trafen | trifft | treffen | traf sich | trafen sich | trifft sich | treffen sich',
        participle: 'getroffen',
        infinitive: 'treffen | kennenlernen | zu treffen',
        subject: 'participant',
        object: 'participant',
        with: 'participant',
        to: 'participant',
        mutual: true,
        notBefore:
          'auswahl | aussage | aussagen | feststellung | schuld | schlag | auf widerstand | auf kritik | auf ablehnung | auf zustimmung | auf einen starken | ein',
        otherwise:
          '*entscheidung | *entscheidungen | *maßnahme | *maßnahmen | *vorkehrung | *vorkehrungen | vorbereitungen | *vereinbarung | *vereinbarungen | *absprache | *absprachen | regelung | regelungen | vorsorge | anstalten | wahl | schuss | schüsse | schüssen | kugel | kugeln | *rakete | *raketen | *drohne | *drohnen | *angriff | *angriffe | *angriffen | *beschuss | granate | granaten | *jet | *jets | bombe | bomben | kopf | nacken | rücken | schulter | blitz | schlag | schläge',
      },
      {
        finite: 'begegnete | begegneten | begegnet',
        participle: '',
        infinitive: 'begegnen',
        subject: 'participant',
        object: 'participant',
        with: 'participant',
        named: true,
        titled: true,
      },
      {
        finite:
          'kam zu einem treffen zusammen | kamen zu einem treffen zusammen | besprach sich | besprachen sich | konferierte | konferierten | beriet sich | berieten sich | tauschte sich | tauschten sich | unterhielt sich | unterhielten sich | verständigte sich | zusammentraf | zusammentrafen | zusammentrifft | zusammentreffen | zusammenkam | zusammenkamen | zusammenkommt | austauschte | austauschten',
        participle:
          'zusammengetroffen | zusammengekommen | zusammengesessen | begegnet | sich ausgetauscht | unterhalten | konferiert | verabredet',
        infinitive:
          'zusammentreffen | zusammenzutreffen | zusammenkommen | zusammenzukommen | sich austauschen | konferieren',
        subject: 'participant',
        with: 'participant',
        mutual: true,
        notBefore: '*beziehungen | beziehungen | kontakte | diplomatische | gute | enge | keine | freundschaftliche',
      },
      // `eine Erklärung ausgetauscht`: without those with whom, things are exchanged.
      {
        finite: '',
        participle: 'ausgetauscht',
        infinitive: '',
        subject: 'participant',
        with: 'participant',
        needsWith: true,
      },
      {
        finite:
          'kam | kamen | kommt | kommen | setzte sich | setzten sich | setzen sich | saß | saßen | sitzen | sitzt',
        participle: '',
        infinitive: '',
        subject: 'participant',
        with: 'participant',
        mutual: true,
        particle: 'zusammen | an einen Tisch | an einem Tisch | beisammen',
      },
      {
        finite: 'stimmte sich | stimmten sich | stimmt sich | stimmen sich',
        participle: '',
        infinitive: '',
        subject: 'participant',
        with: 'participant',
        needsWith: true,
        particle: 'ab',
      },
      {
        finite: 'trat | traten | tritt | treten',
        participle: '',
        infinitive: '',
        subject: 'participant',
        with: 'participant',
        needsWith: true,
        particle:
          'vor die Presse | vor die Medien | vor die Kameras | vor die Journalisten | vor die Öffentlichkeit | zu einem Gespräch zusammen',
      },
      {
        finite: 'schaltete sich | schalteten sich | schaltet sich | schalten sich',
        participle: '',
        infinitive: '',
        subject: 'participant',
        with: 'participant',
        mutual: true,
        mode: 'video',
        particle: 'zusammen',
      },
      {
        finite:
          'empfing | empfingen | empfängt | empfangen | begrüßte | begrüßten | begrüßt | willkommen hieß | bewirtete',
        participle: 'empfangen | begrüßt | willkommen geheißen | in empfang genommen',
        infinitive: 'empfangen | zu empfangen | begrüßen | zu begrüßen',
        subject: 'host',
        object: 'visitor',
        notBefore:
          'medaille | preis | auszeichnung | ehrung | nachricht | signal | gelder | den tabellen* | die gäste | den schritt | die entscheidung | die einigung | das abkommen | den beschluss | das ergebnis | die ankündigung | die initiative | den vorschlag | die fortschritte | den vorstoß | die vereinbarung | die zusage | die bereitschaft | die freilassung | das vorhaben | den plan | den erfolg',
      },
      {
        finite:
          'sprach | spricht | spreche | redete | verhandelte | verhandelt | beriet | berät | diskutierte | diskutiert | besprach | bespricht | erörterte | erörtert | debattierte | plauderte',
        participle: 'gesprochen | verhandelt | beraten | geredet | diskutiert | debattiert | abgestimmt',
        infinitive:
          'sprechen | zu sprechen | verhandeln | zu verhandeln | beraten | zu beraten | reden | besprechen | zu besprechen | erörtern | zu erörtern | diskutieren | zu diskutieren',
        subject: 'participant',
        with: 'participant',
        needsWith: true,
        notBefore:
          'mit journalisten | mit der presse | mit medien* | mit bürger* | mit studierenden | mit schülern | mit der dpa | mit der zeitung | mit reportern | mit allen fraktionen | mit anwohnern',
      },
      {
        finite:
          'sprachen | sprechen | berieten | beraten | verhandelten | verhandeln | diskutierten | erörterten | besprachen',
        participle: 'besprochen | erörtert | beraten',
        infinitive: '',
        subject: 'participant',
        with: 'participant',
        mutual: true,
        notBefore:
          'von einem | von einer | sich für | sich gegen | sich dafür | sich dagegen | ihren dank | ihr beileid | dafür | dagegen',
      },
      {
        finite: 'telefonierte | telefonierten | telefoniert | rief an',
        participle: 'telefoniert',
        infinitive: 'telefonieren | zu telefonieren',
        subject: 'participant',
        with: 'participant',
        mutual: true,
        mode: 'phone',
      },
    ],
    visit: [
      {
        finite: 'schickte | schickt | schickten | entsandte | entsendet',
        participle: 'geschickt | entsandt',
        infinitive: 'schicken | entsenden',
        subject: 'host',
        object: 'visitor',
        needsTo: true,
        sends: true,
      },
      {
        finite: 'verlässt | verlassen | verließ | verließen',
        participle: 'verlassen',
        infinitive: 'verlassen | zu verlassen',
        subject: 'visitor',
        ends: 'onward',
        towards: 'nach | in richtung | richtung',
      },
      {
        finite:
          'kehrt | kehren | kehrte | kehrten | reist | reisen | reiste | reisten | fliegt | fliegen | flog | flogen',
        participle: '',
        infinitive: '',
        subject: 'visitor',
        particle: 'zurück | ab | heim | nach hause',
        ends: 'home',
      },
      {
        finite: 'zurückkehrt | zurückkehrte | zurückreist | zurückfliegt | heimkehrt',
        participle: 'zurück | zurückgekehrt | zurückgereist | zurückgeflogen | heimgekehrt',
        infinitive: 'zurückkehren | zurückreisen | zurückfliegen | zurückzukehren | heimkehren',
        subject: 'visitor',
        ends: 'home',
      },
      {
        finite: 'reist | reisen | reiste | reisten | fliegt | fliegen | flog | flogen',
        participle: '',
        infinitive: '',
        subject: 'visitor',
        particle: 'weiter',
        ends: 'onward',
      },
      {
        finite: 'lud | luden | lädt',
        participle: '',
        infinitive: '',
        subject: 'host',
        object: 'visitor',
        status: 'proposed',
        particle: 'ein',
      },
      {
        finite: 'einlud | einluden',
        participle: 'eingeladen',
        infinitive: 'einladen | einzuladen',
        subject: 'host',
        object: 'visitor',
        status: 'proposed',
      },
      {
        finite: 'stattete | statteten | stattet | statten',
        participle: '',
        infinitive: '',
        subject: 'visitor',
        particle: 'ab',
      },
      {
        finite: '',
        participle: 'erwartet',
        infinitive: '',
        subject: 'visitor',
        status: 'expected',
      },
      {
        finite:
          'weilt | weilte | weilten | verweilt | verweilte | war zu gast im | ist zu gast im | war auf besuch in | ist auf besuch in | sind zu gast in | waren zu gast in | waren zu besuch in | gastierte in | machte Halt in | macht Halt in | machten Halt in | ist auf Besuch im | war auf Besuch im | ist auf Staatsbesuch in | ist auf Arbeitsbesuch in | war am * in | war am * * in | war zuletzt in | war zuletzt * in | war zuletzt im * in | war im * in | war im * * in | war vergangene Woche in | war vergangenen * in | war kürzlich in | war bereits in | war heute in | ist auf dem Weg nach | sind auf dem Weg nach | war auf dem Weg nach | war gestern in | ist derzeit in | ist heute in | befindet sich in | befand sich in | macht Station in | machte Station in | war zu gast in | ist zu gast in | war zu besuch in | ist zu besuch in | sind zu besuch in',
        // `war am Montag in Wien zu Gast`
        participle: 'geweilt | zu Gast',
        infinitive: '',
        subject: 'visitor',
      },
      {
        finite: 'bleibt | bleiben | blieb | blieben',
        participle: 'geblieben',
        infinitive: '',
        subject: 'visitor',
        moves: true,
      },
      {
        finite: 'war in | ist in',
        participle: '',
        infinitive: '',
        subject: 'visitor',
        notBefore:
          'gestorben | verstorben | geboren | aufgewachsen | inhaftiert | verhaftet | festgenommen | verurteilt | stationiert | zuständig | bekannt | beliebt | unbeliebt | vernetzt | verwurzelt | ansässig | umstritten | gewählt | vereidigt | gescheitert | aktiv | engagiert | beigesetzt | getötet | ermordet | verschwunden | untergetaucht | angeklagt | angesehen | populär | isoliert | erschienen | verletzt | umgekommen | verunglückt',
      },
      {
        finite: 'hält sich | hielt sich | halten sich | hielten sich',
        participle: '',
        infinitive: '',
        subject: 'visitor',
        particle: 'auf',
      },
      {
        finite: 'traf | trafen | trifft | treffen',
        participle: '',
        infinitive: '',
        subject: 'visitor',
        particle: 'ein',
      },
      {
        finite: 'reiste | reisten | reist | reisen | kam | kamen | kommt',
        participle: '',
        infinitive: '',
        subject: 'visitor',
        particle: 'an | weiter',
      },
      {
        finite: 'brach | brachen | bricht | brechen',
        participle: '',
        infinitive: '',
        subject: 'visitor',
        particle: 'auf',
      },
      {
        finite: 'machte | machten | macht | machen',
        participle: '',
        infinitive: '',
        subject: 'visitor',
        particle: 'Halt | Station',
      },
      {
        finite: 'trat | traten | tritt | treten',
        participle: '',
        infinitive: '',
        subject: 'visitor',
        particle: 'eine Reise | eine * Reise | seine Reise | ihre Reise',
      },
      {
        finite: 'legte | legten | legt | legen',
        participle: '',
        infinitive: '',
        subject: 'visitor',
        particle: 'einen Zwischenstopp ein | einen Zwischenhalt ein | einen Stopp ein | eine Zwischenlandung ein',
      },
      {
        finite: 'folgte | folgten | folgt | folgen',
        participle: '',
        infinitive: '',
        subject: 'visitor',
        needsTo: true,
        notBefore: 'ein | eine | dem beispiel | dem aufruf | auf',
      },
      {
        finite: 'kommt | kommen | kam | kamen | komme | fährt | fahren | fuhr | fuhren',
        participle: 'gekommen | gefahren',
        infinitive: 'kommen | zu kommen',
        subject: 'visitor',
        needsTo: true,
        notBefore: 'zusammen | zu spät | zu dem schluss | zum schluss',
      },
      {
        finite:
          'reiste | reisten | reist | reisen | flog | flogen | fliegt | fliegen | begab sich | begibt sich | begaben sich',
        participle: 'gereist | angereist | weitergereist | geflogen | aufgebrochen | abgereist',
        infinitive: 'reisen | zu reisen | fliegen | weiterreisen | weiter reisen | weiterzureisen',
        subject: 'visitor',
        moves: true,
        notBefore: 'ab | zurück',
        otherwise:
          '*einsatz | *einsätze | *angriff | *angriffe | *angriffen | missionen | patrouillen | rakete | raketen',
      },
      {
        finite:
          'besuchte | besuchten | besucht | besuchen | landete | landeten | landet | kam nach | kamen nach | kommt nach | kommen nach | eintraf | eintrafen | ankam | aufhält | bereiste | bereist | ging nach',
        participle: 'besucht | eingetroffen | angekommen | gelandet | bereist',
        infinitive: 'besuchen | zu besuchen | bereisen | eintreffen',
        subject: 'visitor',
        notBefore: 'ab | zurück',
      },
    ],
    agreement: [
      {
        finite: 'setzten | setzte',
        participle: '',
        infinitive: '',
        subject: 'signatory',
        particle: 'darunter',
      },
      {
        finite: 'paraphierten | paraphierte | paraphieren | paraphiert',
        participle: 'paraphiert',
        infinitive: 'paraphieren | zu paraphieren',
        subject: 'signatory',
        with: 'party',
        status: 'agreed',
      },
      {
        finite: 'nahmen | nahm | tauschten | trat | traten | treten | tritt | setzten | setzte | setzt',
        participle: '',
        infinitive: '',
        subject: 'party',
        with: 'party',
        particle: 'an | aus | in kraft',
        notBefore:
          'sich | ansichten | meinungen | gedanken | erfahrungen | informationen | standpunkte | gefangene | geschenke',
      },
      {
        finite:
          'unterfertigte | unterfertigten | unterfertigt | unterzeichnete | unterzeichneten | unterzeichnet | unterzeichnen | unterschrieb | unterschrieben | unterschreibt | unterschreiben | setzte seine unterschrift | setzte ihre unterschrift | setzten ihre unterschrift | setzten ihre unterschriften | setzten * ihre unterschriften | setzten ihre unterschrift unter | setzten ihre unterschrift darunter | leisteten ihre unterschrift | signierte | signierten | signieren | signiert',
        participle: 'unterzeichnet | unterschrieben | signiert | unterfertigt | gegengezeichnet',
        infinitive: 'unterfertigen | unterzeichnen | zu unterzeichnen | unterschreiben | zu unterschreiben',
        subject: 'signatory',
        with: 'party',
        notBefore: 'bis 20* | für drei jahre | beim verein | beim fc',
      },
      {
        finite:
          'ratifizierte | ratifizierten | ratifiziert | ratifizieren | verabschieden | verlängern | verlängert | veröffentlichen | gaben * ab | verabschiedeten | verabschiedete | erneuerten | erneuerte | verlängerten | verlängerte | veröffentlichten | erließen | besiegelten | besiegelte | besiegeln | setzten * ihre unterschriften',
        participle:
          'ratifiziert | verabschiedet | erneuert | verlängert | ausgetauscht | angenommen | in kraft getreten | in kraft | besiegelt | veröffentlicht | abgegeben',
        infinitive:
          'ratifizieren | verabschieden | zu verabschieden | in kraft treten | verlängern | zu verlängern | anzunehmen | auszutauschen | herauszugeben',
        subject: 'party',
        with: 'party',
      },
      {
        finite:
          'gab grünes Licht für | gab * grünes Licht für | gibt grünes Licht für | gaben grünes Licht für | genehmigte | genehmigten | genehmigt | billigte | billigten | billigt | vereinbaren | vereinbart | einigen sich | verabredeten | beschlossen | beschloss | handelten * aus | brachten * unter dach und fach | schloss | schlossen | schließt | schließen | vereinbarte | vereinbarten | einigten sich | einigte sich | verständigten sich | verständigte sich | erzielten | erzielte | handelten aus | handelte aus',
        participle:
          'zugestimmt | unterschriftsreif | unterzeichnungsreif | zur Unterschrift bereit | zur Unterzeichnung bereit | bereit zur Unterzeichnung | geschlossen | abgeschlossen | vereinbart | erzielt | ausgehandelt | ausverhandelt | geeinigt | verständigt | unter Dach und Fach | in trockenen Tüchern | gebilligt | genehmigt | ausgearbeitet | getroffen | eingegangen | festgehalten | festgeschrieben | niedergelegt',
        infinitive:
          'genehmigen | zu genehmigen | billigen | zu billigen | schließen | zu schließen | abschließen | abzuschließen | vereinbaren | zu vereinbaren',
        subject: 'party',
        with: 'party',
        status: 'agreed',
      },
      {
        finite:
          'bereiten * vor | erwägen | prüfen | streben * an | sprechen über | sprach über | berieten * über | verhandeln | verhandelt | verhandelte | verhandelten | besprachen | besprach | arbeiten an | sprachen über | berieten über | erörterten',
        participle:
          'verhandelt | besprochen | erörtert | gesprochen | beraten | vorbereitet | in Vorbereitung | in Arbeit | angestrebt',
        infinitive:
          'sprechen | reden | verhandeln | auszuarbeiten | auszuhandeln | aushandeln | besprechen | über * zu verhandeln',
        subject: 'party',
        with: 'party',
        status: 'discussed',
      },
      {
        finite: 'gaben | gab | geben | gibt | gingen | ging | gehen | geht',
        participle: '',
        infinitive: '',
        subject: 'party',
        with: 'party',
        particle: 'ab | heraus | ein',
      },
      {
        finite: 'bereiten | bereitet | bereitete | bereiteten',
        participle: '',
        infinitive: '',
        subject: 'party',
        particle: 'vor',
        status: 'expected',
      },
      {
        finite: 'handelten | handelte | handeln | handelt | arbeiten | arbeitet | arbeiteten',
        participle: '',
        infinitive: '',
        subject: 'party',
        with: 'party',
        particle: 'aus',
        status: 'discussed',
      },
      {
        finite: 'streben | strebt | strebten | strebte',
        participle: '',
        infinitive: '',
        subject: 'party',
        with: 'party',
        particle: 'an',
        status: 'proposed',
      },
      {
        finite: 'schlug | schlugen | schlägt | schlagen | legte | legten',
        participle: '',
        infinitive: '',
        subject: 'party',
        particle: 'vor',
        status: 'proposed',
      },
      {
        finite: 'kam | kamen | kommt | kommen',
        participle: '',
        infinitive: '',
        subject: 'party',
        status: 'agreed',
        itself: true,
        anew: true,
        particle: 'zustande',
      },
      {
        finite: 'steigt | steigen | stieg | stiegen',
        participle: 'ausgestiegen',
        infinitive: 'aussteigen | auszusteigen',
        subject: 'party',
        particle: 'aus',
        status: 'denied',
      },
      {
        finite: 'lehnte | lehnten | lehnt | lehnen',
        participle: '',
        infinitive: '',
        subject: 'party',
        particle: 'ab',
        status: 'denied',
      },
      {
        finite:
          'schlug * vor | schlugen * vor | schlägt * vor | fordert | forderte | fordern | wünscht sich | regte * an | bot * an',
        participle: 'vorgeschlagen | angeboten | angeregt | gefordert',
        infinitive: 'vorschlagen | vorzuschlagen | anzubieten',
        subject: 'party',
        status: 'proposed',
      },
      {
        finite: 'kündigte | kündigten | kündigt',
        participle: '',
        infinitive: '',
        subject: 'party',
        particle: 'auf',
        status: 'denied',
      },
      {
        finite: 'setzte * aus | setzten * aus | stoppte | stoppten | annullierte | widerrief',
        participle: 'gekündigt | aufgekündigt | ausgesetzt | annulliert | widerrufen | abgeblasen | gestoppt',
        infinitive: 'kündigen | aufzukündigen | auszusetzen | aufkündigen',
        subject: 'party',
        status: 'denied',
      },
      {
        finite: 'folgte | folgten | folgt | folgen | kam zustande | kamen zustande',
        notBefore: 'einem | einer | dem | den',
        participle: 'gefolgt | zustande gekommen',
        infinitive: '',
        subject: 'party',
        itself: true,
        anew: true,
      },
      {
        finite: 'stammt aus | stammt von | datiert von | datiert aus | besteht seit | gilt seit | ist in kraft seit',
        participle: 'ausgelaufen | abgelaufen',
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
        words: 'kovorsitz | ko vorsitz | gemeinsamen vorsitz | gemeinsamem vorsitz',
        of: 'participant',
        with: 'participant',
      },
      { words: 'Beglaubigungsschreiben | Akkreditierungsschreiben', of: 'visitor', to: 'host', taken: 'host' },
      {
        words: 'zu Gast | zu Besuch | auf Besuch | auf Antrittsbesuch | zum Antrittsbesuch | Einstandsbesuch',
        of: 'visitor',
        to: 'host',
        needsTo: true,
        notBefore: 'in | im | nach',
      },
      { words: 'Audienz | Privataudienz', of: 'host', to: 'host', with: 'host', by: 'host' },
      {
        words: 'Besuch | Besuchs | Besuches | *besuch | *besuchs',
        of: 'visitor',
        by: 'visitor',
        to: 'host',
        needsTo: true,
        notBefore: 'in | im | nach',
      },
      {
        words: `Meeting | Meetings | Treffen | Treffens | *treffen | Begegnung | Begegnungen | Gespräch | Gespräche | Gesprächen | Gesprächs | *gespräch | *gespräche | *gesprächen | Unterredung | Unterredungen | Zusammenkunft | Zusammentreffen | Beratung | Beratungen | Konsultation | Konsultationen | *konsultationen | Verhandlungen | *verhandlungen | Meinungsaustausch | Gedankenaustausch | Arbeitsessen | Mittagessen | Abendessen | Arbeitsfrühstück | Arbeitsmittagessen | Sitzung | Tagung | Verhandlungsrunde | Gesprächsrunde | Gipfel | Gipfeltreffen | Spitzengespräch | Arbeitstreffen | Arbeitsgespräch | Aussprache | Arbeitssitzung | Delegationssitzung | gemeinsame Pressekonferenz | gemeinsamen Pressekonferenz | Vieraugengespräch | Wiedersehen`,
        of: 'participant',
        with: 'participant',
        by: 'host',
        notBefore: `mit journalisten | mit der presse | mit fans | des aufsichtsrats | von feuchter | ${press}`,
        notAfter: 'vorstellungs | bewerbungs',
        others:
          'vorstellungsgespräch* | bewerbungsgespräch* | beitrittsgespräch* | beitrittsverhandlung* | koalitionsgespräch* | koalitionsverhandlung* | tarifgespräch* | tarifverhandlung* | gehaltsverhandlung* | gerichtsverhandlung* | klassentreffen | selbstgespräch* | verkaufsgespräch* | verkaufsverhandlung* | transferverhandlung* | vertragsverhandlung* | übernahmegespräch* | übernahmeverhandlung*',
      },
      // `gab gemeinsam mit X einen Empfang`: whoever gives one with somebody does not receive him.
      { words: 'Empfang', of: 'participant', by: 'host' },
      // `Austausch von Daten`: things are exchanged, nobody meets.
      { words: 'Austausch', of: 'participant', with: 'participant', by: 'host', notBefore: 'von' },
      {
        words:
          'Telefonat | Telefonats | Telefonate | Telefongespräch | Telefongesprächs | Telefongespräche | Anruf | telefonische Gespräch | telefonisches Gespräch | telefonischen Gespräch | telefonische Unterredung',
        of: 'participant',
        with: 'participant',
        from: 'participant',
        mode: 'phone',
      },
      {
        words:
          'Videokonferenz | Videogespräch | Videoschalte | Videoschaltkonferenz | Videotelefonat | Videoanruf | virtuelles Treffen | virtuellen Treffen | Online-treffen | Schaltkonferenz | Videogipfel | Videoschaltung',
        of: 'participant',
        with: 'participant',
        mode: 'video',
        notAfter: 'per | via',
      },
    ],
    visit: [
      {
        words:
          'erste Station | erste Etappe | erstes Ziel | zweite Station | zweite Etappe | zweites Ziel | dritte Station | dritte Etappe | drittes Ziel | letzte Station | letzte Etappe | letztes Ziel',
        of: 'visitor',
        stops: true,
      },
      {
        words:
          'nächste Station | nächstes Ziel | nächstes Reiseziel | nächste Etappe | weitere Station | weitere Stationen',
        of: 'visitor',
        stops: true,
        status: 'expected',
      },
      {
        words: `Besuch | Besuchs | Besuches | Besuche | Besuchen | *besuch | *besuchs | *besuches | Visite | Staatsvisite | Stippvisite | Reise | Reisen | *reise | Aufenthalt | Aufenthalts | Arbeitsaufenthalt | Rundreise | Zwischenstopp | Abstecher | Ankunft | Mission`,
        through: 'durch',
        of: 'visitor',
        by: 'visitor',
        notBefore: 'der ausstellung | einer ausstellung | des museums | unserer | der website | gehen soll | hingeht',
        notAfter:
          'familien | unbefugtem | unbefugten | illegalem | illegalen | irregulären | irregulärem | unrechtmäßigem | unerlaubtem',
        // What ends so and leads to no country, or is no journey.
        others:
          '*preise | *kreise | einreise | ausreise | anreise | *durchreise | *greise | krankenhausbesuch* | spitalsbesuch* | klinikbesuch* | arztbesuch* | *hausbesuch | *hausbesuchs | kirchenbesuch* | kirchbesuch* | gottesdienstbesuch* | moscheebesuch* | schulbesuch* | *theaterbesuch | konzertbesuch* | kinobesuch* | museumsbesuch* | restaurantbesuch* | lokalbesuch* | gasthausbesuch* | wirtshausbesuch* | cafébesuch* | zoobesuch* | stadionbesuch* | friedhofsbesuch* | betriebsbesuch* | familienbesuch* | verwandtenbesuch* | ausstellungsbesuch* | messebesuch* | unterrichtsbesuch* | kitabesuch*',
      },
    ],
    agreement: [
      {
        words:
          'Unterfertigung | Vertragsunterzeichnung | Signierung | Unterzeichnung | Unterzeichnungszeremonie | Unterzeichnungsfeier | Ratifizierung | Ratifikation | Inkrafttreten | Verlängerung | Erneuerung | Verabschiedung | Austausch | Unterschrift unter | Unterschriften unter',
        of: 'party',
        with: 'party',
        by: 'signatory',
      },
      {
        words:
          'Verhandlungen | Verhandlung | Verhandlungen um | Gespräche um | Verhandlungen zu | Verhandlungen für | Verhandlungen zum | Gespräche zu | Verhandlungen über | Verhandlung über | Gespräche über | Entwurf | Ausarbeitung | Arbeit an',
        of: 'party',
        with: 'party',
        status: 'discussed',
      },
      {
        words: 'Abschluss | Paraphierung',
        of: 'party',
        with: 'party',
        status: 'agreed',
        notBefore:
          'ihrer | seiner | seines | ihres | des Treffens | des Besuchs | des Staatsbesuchs | der Gespräche | des Gipfels | der Reise | der Beratungen | der Sitzung | der Konferenz | der Konsultationen',
      },
      { words: 'Vorschlag für | Angebot für | Vorschlag zu', of: 'party', status: 'proposed' },
      { words: 'Kündigung | Aussetzung', of: 'party', status: 'denied' },
    ],
  },
  instruments: [
    {
      type: 'memorandum_of_understanding',
      words:
        'Memorandum of Understanding | memoranda of understanding | Mou | Mous | Memorandum | Memoranden | Memorandums | Verständigungsmemorandum | Verständigungsprotokoll | Absichtsprotokoll | Kooperationsmemorandum | Grundsatzvereinbarung | memorandum of cooperation | memorandum of agreement | memorandum of intent',
    },
    {
      type: 'letter_of_intent',
      words:
        'Absichtserklärung | Absichtserklärungen | letter of intent | *absichtserklärung | *absichtserklärungen | letters of intent | declaration of intent | statement of intent',
    },
    {
      type: 'joint_statement',
      words:
        'gemeinsame Erklärung | gemeinsamen Erklärung | gemeinsamer Erklärung | gemeinsames Kommuniqué | gemeinsamen Kommuniqué | gemeinsame Mitteilung | Abschlusserklärung | Abschlusskommuniqué | gemeinsame Abschlusserklärung | joint statement | joint declaration | joint communique | joint defence declaration | joint vision statement | joint letter',
    },
    { type: 'declaration', words: 'Erklärung | Erklärungen', loose: true },
    {
      type: 'declaration',
      words:
        'Schlusserklärung | Willenserklärung | Bereitschaftserklärung | Prinzipienerklärung | Zusatzerklärung | politische Erklärung | politischen Erklärung | *deklaration | Grundsatzerklärung | Deklaration | Kooperationserklärung | Partnerschaftserklärung | Freundschaftserklärung | Partnerschaftsurkunde | Partnerschaftsurkunden | Freundschaftsurkunde | Kooperationsurkunde',
    },
    { type: 'roadmap', words: 'Fahrplan | Roadmap | Kooperationsfahrplan' },
    {
      type: 'action_plan',
      words:
        'Aktionsprogramm | Aktionsprogramms | Umsetzungsplan | Umsetzungsprogramm | Austauschprogramm | Kooperationsplan | Kulturaustauschprogramm | Mehrjahresprogramm | Arbeitsprogramme | Kulturprogramm | Durchführungsprogramm | Programm zur Zusammenarbeit | Aktionsplan | Aktionsplans | Aktionspläne | Arbeitsprogramm | Kooperationsprogramm | Arbeitsplan | Maßnahmenplan',
    },
    { type: 'protocol', words: 'Protokoll | Protokolle | Protokolls | Zusatzprotokoll | *protokoll | *protokolle' },
    {
      type: 'convention',
      words: 'Konvention | Konventionen | *konvention | Übereinkommen | Übereinkommens | *übereinkommen',
    },
    {
      type: 'treaty',
      words:
        'Konkordat | Konkordats | *vertrag | *vertrags | *vertrages | *verträge | *verträgen | Staatsvertrag | Vertrag | Vertrags | Vertrages | Verträge | Verträgen',
    },
    { type: 'charter', words: 'Charta | Pakt | *pakt | *pakts | Pakts' },
    { type: 'exchange_of_notes', words: 'Notenwechsel | Briefwechsel | Notenaustausch' },
    { type: 'contract', words: 'Liefervertrag | Kaufvertrag | Liefervertrags | *auftrag' },
    { type: 'annex', words: 'Anhang | Anhänge | Zusatzabkommen | Addendum | Zusatzvereinbarung | Nachtrag' },
    {
      type: 'agreement',
      words:
        'DBA | FHA | FTA | CEPA | grundsätzliche Einigung | grundsätzlichen Einigung | Grundsatzeinigung | vorläufige Einigung | vorläufigen Einigung | politische Einigung | politischen Einigung | *abkommen | *abkommens | *vereinbarung | *vereinbarungen | *partnerschaft besiegelt | Deal | Deals | *deal | *abmachung | *abmachungen | *absprache | *absprachen | Abkommen | Abkommens | Vereinbarung | Vereinbarungen | Abmachung | Abmachungen | Absprache | Absprachen | Übereinkunft | Übereinkünfte | agreement | framework agreement | partnership agreement | cooperation agreement | free trade agreement',
    },
    {
      type: 'agreement',
      words:
        'Energiepartnerschaft | Klimapartnerschaft | Rohstoffpartnerschaft | Sicherheitspartnerschaft | Migrationspartnerschaft | Wirtschaftspartnerschaft | Städtepartnerschaft | Städtepartnerschaften | Kooperationsstrategie | Kooperationsrahmen | Rahmenwerk | Dokumente | Dokumenten | Texte | Darlehen | Kredit | Kredite',
      loose: true,
    },
  ],
  instrumentWords: {
    document:
      'erklärung | dokument | dokumente | dokumenten | dokuments | text | textes | texte | texten | papier | papiere | papieren | schriftstück | schriftstücke',
    plural:
      'verträge | *verträge | verträgen | *verträgen | dokumenten | texten | vereinbarungen | *vereinbarungen | abmachungen | memoranden | memoranda | protokolle | *protokolle | erklärungen | *erklärungen | deals | pakte | *pakte | dokumente | texte | konventionen | briefe | pläne',
    either: 'abkommen | *abkommen | übereinkommen | *übereinkommen',
    count: `zwei | drei | vier | fünf | sechs | sieben | acht | neun | zehn | elf | zwölf | dreizehn | vierzehn | fünfzehn | sechzehn | siebzehn | achtzehn | neunzehn | zwanzig | dreißig | vierzig | fünfzig | sechzig | siebzig | achtzig | neunzig | hundert | dutzend | dutzende | mehrere | mehreren | zahlreiche | zahlreichen | verschiedene | eine reihe von | eine ganze reihe von | ein paket von | einige | etliche | ${unitsFirst('ein zwei drei vier fünf sechs sieben acht neun', 'und', 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig')}`,
    amounts: 'million | millionen | milliarde | milliarden | mio | mrd | euro | dollar | prozent',
    existing:
      'bestehende | bestehendes | bestehenden | bestehender | bisherige | bisherigen | derzeitige | geltende | geltenden',
    another:
      'parallele | parallelen | separaten | getrennte | ein weiteres | weitere | weiteres | weiterer | weiteren | zweite | zweites | dritte | vierte | anderes | andere | separate | gesonderte',
    ranks: [
      'erste | ersten | erster | erstes',
      'zweite | zweiten | zweiter | zweites',
      'dritte | dritten | dritter | drittes',
      'vierte | vierten | vierter | viertes',
      'fünfte | fünften | fünfter | fünftes',
      'sechste | sechsten',
      'siebte | siebten',
      'achte | achten',
    ],
    settles:
      'abgeschlossen | schlossen * ab | schloss * ab | schließen * ab | schließt * ab | beendet | zu Ende geführt | finalisiert | unter Dach und Fach gebracht',
    rounds: 'runde | runden | verhandlungsrunde | verhandlungsrunden | gesprächsrunde | phase | etappe | kapitel | tag',
    planned:
      'geplante | geplanten | geplantes | geplanter | angestrebte | angestrebten | angestrebtes | beabsichtigte | beabsichtigten | anvisierte | anvisierten | künftige | künftigen | vorgesehene | vorgesehenen',
    also: 'auch | ebenfalls | außerdem | zudem | darüber hinaus | ferner | des Weiteren',
    papers:
      'Botschaft | Gesetz | Gesetze | Gesetzentwurf | Gesetzesentwurf | Gesetzentwürfe | Vertragsgesetz | Zustimmungsgesetz | Ratifizierungsgesetz | Bericht | Berichte | Resolution | Entschließung | Entschliessung | Antrag | Anträge | Verordnung | Richtlinie | Beschluss | Stellungnahme | Bundesbeschluss',
    twoSided: 'bilaterales | bilaterale | bilateralen | bilateraler',
    similar:
      'ähnliche | ähnlicher | ähnliches | ähnlichen | vergleichbare | vergleichbarer | vergleichbares | vergleichbaren | gleichartige | gleichartiges | gleichartigen | derartige | derartiges | derartigen | solches | solche | solcher | solchen | solch ein | solch eine',
    dating:
      'aus dem Jahr | aus dem Jahre | vom Jahr | das aus dem Jahr | der aus dem Jahr | die aus dem Jahr | das * stammt',
    namely:
      'nämlich | hinzu kommen | hinzu kommt | dazu kommen | dazu kommt | hinzu kamen | hinzu kam | es handelt sich um | dabei handelt es sich um | es geht um | dies sind',
  },
  cooperation:
    '*zusammenarbeit | zusammenarbeiten | zusammenzuarbeiten | arbeiten zusammen | arbeitet zusammen | *kooperation | *kooperationen | kooperieren | *partnerschaft | *partnerschaften | partner | gemeinsam | gemeinsame | gemeinsamen | gemeinsamer | gemeinsames | bilateral | bilaterale | bilateralen | bilateraler | austausch | austausch von | auszutauschen | austauschen | teilen von | beziehungen | *beziehungen | koordinierung | abstimmung | kampf gegen | bekämpfung | *bekämpfung | bekämpfen | vorgehen gegen | stärken | stärkung | vertiefen | vertiefung | ausbau | ausbauen | auszubauen | ausweiten | ausweitung | fördern | förderung | intensivieren | intensivierung | bereich | bereiche | bereichen | gebiet | gebiete | gebieten | feld | feldern | unterstützung | unterstützen | gegenseitig | gegenseitige | gegenseitigen | zusammen | enger | engere | engeren | dialog | verständigung | absicherung | aufbau',
  bonds:
    '*zusammenarbeit | zusammenarbeiten | zusammenarbeitet | zusammengearbeitet | zusammenzuarbeiten | arbeiten zusammen | arbeitet zusammen | zusammen | *kooperation | *kooperationen | kooperier* | *partnerschaft | *partnerschaften | partner | partnern | gemeinsam | gemeinsame | gemeinsamen | gemeinsamer | gemeinsames | bilateral* | trilateral* | austausch | *austausch | auszutauschen | austauschen | beziehungen | *beziehungen | beziehung | koordinier* | koordination | abstimmung | gegenseitig* | beidseitig* | grenzüberschreitend* | allianz | miteinander',
  fields:
    'in den bereichen | im bereich | im bereich der | im bereich des | auf den gebieten | auf dem gebiet | auf dem gebiet der | auf dem gebiet des | in bereichen wie | auf gebieten wie | in feldern wie | auf den feldern | zusammenarbeit in | zusammenarbeit bei | zusammenarbeit im | zusammenarbeit beim | zusammenarbeit in der | kooperation in | kooperation bei | kooperation im | kooperation beim | abkommen über | abkommen zu | abkommen zum | abkommen zur | vereinbarung über | vereinbarung zu | vereinbarung zur | vertrag über | memorandum über | absichtserklärung zu | absichtserklärung zum | absichtserklärung zur | absichtserklärung über | ging es um | geht es um | gehe es um | ging es vor allem um | ging es auch um | sprachen über | sprach über | gesprochen | über | themen waren | thema war | themen sind | umfasst | reichen von | besprachen | besprochen | erörterten | erörtert | berieten über | beraten | im mittelpunkt standen | im vordergrund stehen | im vordergrund standen | auf der tagesordnung stehen | auf der tagesordnung standen | darunter | austausch über | Schwerpunkte sind | Schwerpunkt ist | Schwerpunkte waren | Schwerpunkt liegt auf | Schwerpunkt auf | Fokus auf | Fokus liegt auf | im Zeichen der | im Zeichen des | es geht um | drehte sich um | dreht sich um | Themen sind | Themen waren',
  about:
    'in Bezug auf | mit Bezug auf | im Zusammenhang mit | über | zu | zum | zur | bei | beim | in | im | auf | im bereich | in den bereichen | auf dem gebiet | hinsichtlich | bezüglich | betreffend | um | gegen | für',
  raised:
    'geht es um | gehe es um | ging es um | ging es auch um | galt dem | galten dem | galt der | galten der | auf dem tisch lagen | auf dem tisch lag | lagen auf dem tisch | auf der agenda standen | auf der agenda stand | auf der agenda stehen | standen auf der agenda | themen waren | thema war | weitere themen waren | kamen zur sprache | kam zur sprache | kamen ebenfalls zur sprache | zur sprache | wurden angesprochen | wurde angesprochen | wurde auch * angesprochen | angesprochen | wurden besprochen | wurde besprochen | wurden erörtert | wurde erörtert | standen im mittelpunkt | stand im mittelpunkt | im mittelpunkt standen | im mittelpunkt stand | im mittelpunkt | im vordergrund | im fokus | im zentrum | standen auf der tagesordnung | stand auf der tagesordnung | auf der tagesordnung | auf der agenda | thema waren | thema war | themen waren | themen sind | thema des | themen des | thema der | weitere themen | weiteres thema | thematisiert | gesprächsthema | gesprächsthemen | es ging um | ging es um | ging es auch um | ging es vor allem um',
  covering:
    'umfasst | umfassen | umfasste | deckt ab | sieht vor | sehen vor | sieht | sehen | beinhaltet | beinhalten | betrifft | betreffen | regelt | regeln | bezieht sich auf | beziehen sich auf | erstreckt sich auf | zielt auf | zielen auf | dient | dienen | soll | sollen | unter anderem | insbesondere | vor allem | im bereich | in den bereichen | über | zur | zum | zu | für | darunter | zwecks | reicht von | erfasst | erfassen | enthält | enthalten | behandelt | behandeln | befasst sich mit | befassen sich mit | dreht sich um | nennt | gilt für | gelten für | erstrecken sich auf',
  means: 'durch | mittels | mithilfe | dank | über den weg',
  followUps:
    'gemischte kommission | gemischten kommission | gemischter ausschuss | gemischten ausschuss | gemeinsame kommission | gemeinsamen kommission | gemeinsamer ausschuss | gemeinsamen ausschuss | gemeinsamen ausschusses | arbeitsgruppe | gemeinsame arbeitsgruppe | gemeinsamen arbeitsgruppe | lenkungsausschuss | lenkungsgruppe | folgetreffen | koordinierungsmechanismus | monitoringmechanismus | begleitausschuss | koordinierungsgruppe | expertengruppe | taskforce | task force | kontaktgruppe | gemeinsamer mechanismus',
  onBehalf: 'für die * Seite | auf * Seite | seitens der * Seite | von * Seite',
  behalfOf: 'im Namen von | im Namen der | im Namen des | im Auftrag der | im Auftrag des',
  signedFor: 'für | seitens | vonseiten',
  articleEnds:
    'kommentare | kommentieren | kommentar schreiben | kommentar verfassen | leserkommentare | diskutieren sie mit | jetzt kommentieren | mehr zum thema | mehr zu diesem thema | mehr aus | lesen sie auch | das könnte sie auch interessieren | das könnte sie interessieren | auch interessant | auch interessant für sie | meistgelesen | meist gelesen | meistgelesene artikel | am meisten gelesen | ähnliche artikel | verwandte artikel | verwandte themen | weitere artikel | weitere nachrichten | weitere themen | aktuelle nachrichten | neueste nachrichten | empfehlungen | empfohlene artikel | über den autor | über die autorin | zum autor',
  walls:
    'nur für abonnenten | exklusiv für abonnenten | anmelden und weiterlesen | um weiterzulesen | um diesen artikel zu lesen | um den ganzen artikel zu lesen | diesen artikel weiterlesen mit | jetzt weiterlesen | bereits abonnent | schon abonnent | sie haben bereits ein abo | haben sie bereits ein abo | haben sie schon ein abo | kostenlosen artikel',
  furniture:
    'letzte aktualisierung | letzte änderung | legende | bildlegende | teilen | artikel teilen | kommentare | kommentar | kommentieren | lesen sie auch | lesen sie mehr | mehr lesen | weiterlesen | mehr zum thema | mehr dazu | zum thema | siehe auch | verwandte artikel | ähnliche artikel | weitere artikel | weitere nachrichten | folgen sie uns | folgen sie uns auf | newsletter | abonnieren | abo | anmelden | jetzt anmelden | einloggen | registrieren | anzeige | werbung | meistgelesen | meistgelesene artikel | am häufigsten gelesen | aktuelle nachrichten | neueste nachrichten | schlagzeilen | newsticker | ticker | eilmeldung | schlagworte | schlagwörter | tags | drucken | e mail | facebook | twitter | whatsapp | linkedin | telegram | xing | cookies | akzeptieren | alle akzeptieren | alle rechte vorbehalten | foto | bild | quelle | lesezeit | min lesezeit | minuten lesezeit | artikel anhören | vorheriger artikel | nächster artikel | startseite | menü | suche | suchen | zurück | nach oben | empfohlen | auch interessant | das könnte sie auch interessieren | impressum | datenschutz | kontakt | agb | merken | seite drucken | per mail | zur startseite | audio | video | videos | fotostrecke | bilderstrecke | themen | podcast | zustimmung | einstellungen | mehr zu | diskutieren sie mit | leserbrief | korrekturhinweis | dieser beitrag wurde | dieser artikel wurde | dieser text erschien | setze ein lesezeichen | schreibe einen kommentar | schreiben sie einen kommentar | hinterlasse einen kommentar | hinterlasse jetzt einen kommentar | kommentar verfassen | ihre e mail adresse wird nicht veröffentlicht | deine e mail adresse wird nicht veröffentlicht | erforderliche felder sind | diese website speichert cookies | diese website verwendet cookies | diese seite verwendet cookies | wir verwenden cookies | mit der nutzung | cookie einstellungen | datenschutzerklärung | nutzungsbedingungen | allgemeine geschäftsbedingungen | über uns | jetzt abonnieren | newsletter abonnieren | melden sie sich an | jetzt registrieren | jetzt herunterladen | app herunterladen | folgen sie unserem | folge uns | folgt uns | abonnieren sie | teilen auf | teilen per | auf facebook teilen | link kopieren | artikel drucken | artikel merken | symbolbild | archivbild | archivfoto | bildquelle | bildnachweis | fotoquelle | foto von | veröffentlicht am | veröffentlicht in | veröffentlicht von | aktualisiert am | zuletzt aktualisiert | stand | erschienen am | lesedauer | verfasst von | gesamten artikel lesen | den ganzen artikel lesen | artikel lesen | vorheriger beitrag | nächster beitrag | ähnliche beiträge | weitere beiträge | weitere themen | mehr aus | mehr von | das könnte dich auch interessieren | passend zum thema | lesen sie hier | hier weiterlesen | nur für abonnenten | jetzt weiterlesen | zum artikel | zurück zur übersicht | schriftgröße | vorlesen',
  dates: {
    ordinals: 'ter | te | ten',
    bareYears: true,
    numeric: 'day-first',
    relative: [
      { words: 'vor zwei tagen', unit: 'day', by: -2, from: 'publication' },
      { words: 'vor drei tagen', unit: 'day', by: -3, from: 'publication' },
      { words: 'vorgestern', unit: 'day', by: -2, from: 'publication' },
      { words: 'übermorgen', unit: 'day', by: 2, from: 'publication' },
      {
        words:
          'am abend | am nachmittag | am vormittag | am mittag | am selben tag | am gleichen tag | am selben abend | am gleichen abend | noch am selben tag | am abend desselben tages | früher am tag | später am tag | zuvor am selben tag | an diesem tag',
        unit: 'day',
        by: 0,
        from: 'text',
      },
      {
        words: 'am tag zuvor | am vortag | tags zuvor | am vorabend | einen tag zuvor | am tag davor',
        unit: 'day',
        by: -1,
        from: 'text',
      },
      {
        words:
          'am folgetag | am tag danach | am folgenden tag | am nächsten tag | tags darauf | einen tag später | am tag darauf',
        unit: 'day',
        by: 1,
        from: 'text',
      },
      {
        words:
          'im vergangenen monat | vergangenen monat | letzten monat | im vormonat | im letzten monat | vorigen monat | vergangenen monats | letzten monats | vorigen monats',
        unit: 'month',
        by: -1,
        from: 'publication',
      },
      { words: 'desselben monats | des gleichen monats | des selben monats', unit: 'month', by: 0, from: 'text' },
      {
        words:
          'diesen monat | in diesem monat | noch in diesem monat | dieses monats | laufenden monats | ende des monats',
        unit: 'month',
        by: 0,
        from: 'publication',
      },
      {
        words:
          'nächsten monat | im nächsten monat | im kommenden monat | kommenden monat | nächsten monats | kommenden monats',
        unit: 'month',
        by: 1,
        from: 'publication',
      },
      {
        words:
          'im vergangenen jahr | vergangenes jahr | letztes jahr | im vorjahr | im letzten jahr | voriges jahr | vergangenen jahres | letzten jahres | vorigen jahres | vorjahres',
        unit: 'year',
        by: -1,
        from: 'publication',
      },
      {
        words: 'in diesem jahr | dieses jahr | noch in diesem jahr | noch dieses jahr | heuer | bis ende jahr',
        unit: 'year',
        by: 0,
        from: 'publication',
      },
      {
        words:
          'nächstes jahr | im nächsten jahr | im kommenden jahr | kommendes jahr | nächsten jahres | kommenden jahres',
        unit: 'year',
        by: 1,
        from: 'publication',
      },
    ],
    since: 'seit',
    moved: 'verschoben | verlegt | vorgezogen | vertagt',
    thereafter:
      'danach | anschließend | dann | daraufhin | zunächst | zuletzt | schließlich | auch | ebenfalls | außerdem | zudem | ferner',
    series: 'Reihe | Reihe von | mehrere | mehreren | nacheinander | getrennt | getrennten | jeweils | Serie',
    beforehand: 'zuvor | davor | vorab | vorher',
    already: 'bereits | schon | hatte | hatten',
    sameOccasion:
      'vor beginn des * | vor beginn der * | zum abschluss des * | zum abschluss der * | am ende des treffens | am ende des gesprächs | am ende des arbeitsgesprächs | am ende des gipfels | am ende des ministertreffens | am ende des außenministertreffens | am ende des gipfeltreffens | am ende des besuchs | am ende der gespräche | während des besuchs | während seines besuchs | während ihres besuchs | die zeremonie | die unterzeichnung | in einem weiteren gespräch | bei dieser gelegenheit | bei der gelegenheit | im anschluss | anschließend | nach dem gespräch | nach dem treffen | nach der unterredung | nach der begegnung | nach den gesprächen | bei dem treffen | bei dem gespräch | bei dem besuch | bei der unterzeichnung | während des treffens | während des gesprächs | während des besuchs | im gespräch | bei der zeremonie | bei der ankunft | bei seiner ankunft | bei ihrer ankunft | dabei | danach | im beisein | auf einer pressekonferenz | bei einer pressekonferenz | die sitzung | die tagung | zum abschluss der gespräche | zum abschluss des treffens | zum abschluss der sitzung',
    future:
      'wird | werden | kommenden | kommende | kommender | nächsten | nächste | nächster | geplant | geplante | geplanten | vorgesehen | erwartet | will | wollen | soll | sollen | trifft | reist | empfängt | besucht von | tritt | bevorstehend* | ansteht | steht für',
    past: 'vergangenen | vergangene | vergangener | letzten | letzte | letzter | vorigen | vorige | voriger | zurückliegenden',
    rangeFrom: 'vom | von | zwischen',
    rangeTo: 'bis | bis zum | und | bis einschließlich',
    until:
      'bis | bis zum | bis einschließlich | endet am | endete am | bis ende | dauert bis | dauert noch bis | endet | endete | beendet | beendete | abgeschlossen',
    months: [
      'januar | jänner | jan',
      'februar | feber | feb',
      'märz | mär',
      'april | apr',
      'mai',
      'juni | jun',
      'juli | jul',
      'august | aug',
      'september | sept | sep',
      'oktober | okt',
      'november | nov',
      'dezember | dez',
    ],
    partsOfMonth: 'Anfang | Mitte | Ende | Monat | im Laufe des',
    weekOf: 'woche vom | woche ab dem | woche des',
    dayNoun: 'tag | tages',
    thisYear: 'dieses jahres | diesen jahres | dieses jahr',
    yearWord: 'des jahres | jahres',
    weekend: 'wochenende',
    weekdays: [
      'montag | montags | montagabend | montagmorgen | montagvormittag | montagmittag | montagnachmittag | montagnacht | montagfrüh',
      'dienstag | dienstags | dienstagabend | dienstagmorgen | dienstagvormittag | dienstagmittag | dienstagnachmittag | dienstagnacht | dienstagfrüh',
      'mittwoch | mittwochs | mittwochabend | mittwochmorgen | mittwochvormittag | mittwochmittag | mittwochnachmittag | mittwochnacht | mittwochfrüh',
      'donnerstag | donnerstags | donnerstagabend | donnerstagmorgen | donnerstagvormittag | donnerstagmittag | donnerstagnachmittag | donnerstagnacht | donnerstagfrüh',
      'freitag | freitags | freitagabend | freitagmorgen | freitagvormittag | freitagmittag | freitagnachmittag | freitagnacht | freitagfrüh',
      'samstag | samstags | samstagabend | samstagmorgen | samstagvormittag | samstagmittag | samstagnachmittag | samstagnacht | samstagfrüh | sonnabend | sonnabends',
      'sonntag | sonntags | sonntagabend | sonntagmorgen | sonntagvormittag | sonntagmittag | sonntagnachmittag | sonntagnacht | sonntagfrüh',
    ],
    lasting: [
      'zweitägig | zweitägige | zweitägigen | zweitägiger | zweitägiges | 2-tägigen | 2-tägige | 2-tägiger | zwei tage | 2 tage',
      'dreitägig | dreitägige | dreitägigen | dreitägiger | dreitägiges | 3-tägigen | 3-tägige | 3-tägiger | drei tage | 3 tage',
      'viertägig | viertägige | viertägigen | viertägiger | viertägiges | 4-tägigen | 4-tägige | 4-tägiger | vier tage | 4 tage',
      'fünftägig | fünftägige | fünftägigen | fünftägiger | fünftägiges | 5-tägigen | 5-tägige | 5-tägiger | fünf tage | 5 tage',
      'sechstägig | sechstägige | sechstägigen | sechstägiger | sechstägiges | 6-tägigen | 6-tägige | 6-tägiger | sechs tage | 6 tage',
      'siebentägig | siebentägige | siebentägigen | siebentägiger | siebentägiges | 7-tägigen | 7-tägige | 7-tägiger | sieben tage | 7 tage',
    ],
    returns: 'zurückgekehrt | zurück aus | zurück von | kehrte zurück | zurückgekommen',
    arrives: 'eingetroffen | angekommen | gelandet | gereist | reiste | reist | angereist',
    purpose: 'zu | zum | für',
    departs:
      'verlässt | verließ | fliegt ab | abgereist | bricht auf | aufbrechen | aufzubrechen | brach auf | startet',
    occurs: 'findet | fand | stattfinden | geplant | vorgesehen | angesetzt | anberaumt | terminiert',
    begins: 'auftakt | begann | beginnt | begonnen | startete | startet | angetreten | aufgebrochen | beginn',
    weeks: [
      'letzte woche | letzter woche | letzten woche | vergangene woche | vergangener woche | vergangenen woche | vorige woche | voriger woche | vorigen woche',
      'diese woche | dieser woche',
      'nächste woche | nächster woche | nächsten woche | kommende woche | kommender woche | kommenden woche',
    ],
    days: [
      'ersten',
      'zweiten',
      'dritten',
      'vierten',
      'fünften',
      'sechsten',
      'siebten | siebenten',
      'achten',
      'neunten',
      'zehnten',
      'elften',
      'zwölften',
    ],
    stamps:
      'veröffentlicht | veröffentlicht am | erschienen | erschienen am | publiziert am | publiziert | erstellt | erstellt am | datum der veröffentlichung | veröffentlichungsdatum | online seit | erstveröffentlichung',
    today:
      'heute | soeben | heute früh | heute morgen | heute abend | heutigen tag | heutigen morgen | heutigen vormittag | heutigen mittag | heutigen nachmittag | heutigen abend',
    yesterday: 'gestern | gestern abend',
    soon: 'demnächst | bald | in kürze | in bälde',
    tomorrow: 'morgen vormittag | morgen abend | morgen früh',
  },
  noAreas:
    'trotz der Pandemie | während der Pandemie | seit der Pandemie | vor der Pandemie | nach der Pandemie | wegen der Pandemie | aufgrund der Pandemie | angesichts der Pandemie | in der Pandemie | Beginn der Pandemie | Ausbruch der Pandemie | trotz Corona-Pandemie | trotz der Corona-Pandemie | während der Corona-Pandemie | seit der Corona-Pandemie | wegen der Corona-Pandemie | aufgrund der Corona-Pandemie | angesichts der Corona-Pandemie | in der Corona-Pandemie | nach der Corona-Pandemie | Beginn der Corona-Pandemie | Ausbruch der Corona-Pandemie | von Corona-Pandemie | nach der Coronavirus-Pandemie | Beginn der Coronavirus-Pandemie | während der Coronavirus-Pandemie | politisches klima | politische klima | politischen klima | klima des vertrauens | klima der | klima von | gutes klima | freundlichem klima | internationale klima | umwelt der wirtschaft | historische und kulturelle | historischen und kulturellen | kulturelle und historische | kulturellen und historischen | kulturelle nähe | wirtschaftliche lage | wirtschaftlichen lage | wirtschaftliche folgen | wirtschaftlichen folgen | wirtschaftskrise | wirtschaftswachstum | wirtschaftliche entwicklung des landes | entwicklung der beziehungen | entwicklung der zusammenarbeit | generalkonsulat | das konsulat | flughafen | am flughafen | beiderseits der grenze | beiden seiten der grenze | militärische aggression | militärischen aggression | militärischer aggression | militärische operation | militärischen operation | militärische offensive | militärischen offensive | militärische intervention | militärischen intervention | militärputsch* | militärjunta | militärregime* | militärregierung* | militärische ehren | militärischen ehren',
  areas,
  asking,
  labels,
};
