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
  AD: 'andorran | andorrans',
  AE: 'emirati | emiratis',
  AF: 'afghan | afghans | afghanistani | afghanistanis', // not "afghani": the currency, and a surname
  AG: 'antiguan | antiguans | barbudan | barbudans',
  AL: 'albanian | albanians',
  AM: 'armenian | armenians',
  AO: 'angolan | angolans',
  AR: 'argentine | argentines | argentinian | argentinians | argentinean | argentineans',
  AT: 'austrian | austrians',
  AU: 'australian | australians | aussie | aussies',
  AW: 'aruban | arubans',
  AZ: 'azerbaijani | azerbaijanis | azeri | azeris',
  BA: 'bosnian | bosnians | herzegovinian | herzegovinians | bosnian-herzegovinian | bosniak | bosniaks',
  BB: 'barbadian | barbadians | bajan | bajans',
  BD: 'bangladeshi | bangladeshis',
  BE: 'belgian | belgians | flemish | walloon | walloons',
  BF: 'burkinabe | burkinabes',
  BG: 'bulgarian | bulgarians',
  BH: 'bahraini | bahrainis',
  BI: 'burundian | burundians',
  BJ: 'beninese | beninois',
  BM: 'bermudian | bermudians | bermudan | bermudans',
  BN: 'bruneian | bruneians',
  BO: 'bolivian | bolivians',
  BR: 'brazilian | brazilians',
  BS: 'bahamian | bahamians',
  BT: 'bhutanese',
  BW: 'botswanan | botswanans | motswana | batswana',
  BY: 'belarusian | belarusians | belarussian | belarussians | byelorussian | byelorussians',
  BZ: 'belizean | belizeans',
  CA: 'canadian | canadians | quebecer | quebecers | quebecois',
  CD: 'congolese | zairean | zaireans | zairian | zairians', // before CG: the likelier reading of "congolese"
  CF: 'central african | central africans', // also said of the region
  CG: 'congolese',
  CH: 'swiss',
  CI: 'ivorian | ivorians | ivoirian | ivoirians | ivorien',
  CK: 'cook islander | cook islanders',
  CL: 'chilean | chileans',
  CM: 'cameroonian | cameroonians',
  CN: 'chinese',
  CO: 'colombian | colombians',
  CR: 'costa rican | costa ricans',
  CU: 'cuban | cubans',
  CV: 'cape verdean | cape verdeans | cabo verdean | cabo verdeans | capeverdean | capeverdeans',
  CW: 'curaçaoan | curaçaoans',
  CY: 'cypriot | cypriots | greek cypriot | greek cypriots',
  CZ: 'czech | czechs',
  DE: 'german | germans',
  DJ: 'djiboutian | djiboutians | djiboutien',
  DK: 'danish | danes', // not "dane": a given name
  DO: 'dominican | dominicans', // before DM: the likelier reading of "dominican"
  DM: 'dominican | dominicans',
  DZ: 'algerian | algerians',
  EC: 'ecuadorian | ecuadorians | ecuadorean | ecuadoreans | ecuadoran | ecuadorans',
  EE: 'estonian | estonians',
  EG: 'egyptian | egyptians',
  EH: 'sahrawi | sahrawis | saharawi | saharawis | sahraoui | sahraouis',
  ER: 'eritrean | eritreans',
  ES: 'spanish | spaniard | spaniards | catalan | catalans | galician | galicians | andalusian | andalusians',
  ET: 'ethiopian | ethiopians',
  FI: 'finnish | finns', // not "finn": a given name
  FJ: 'fijian | fijians',
  FM: 'micronesian | micronesians',
  FO: 'faroese | faeroese',
  FR: 'french | frenchman | frenchmen | frenchwoman | frenchwomen | corsican | corsicans',
  GA: 'gabonese',
  GB: 'british | briton | britons | brit | brits | english | englishman | englishmen | englishwoman | scottish | scots | scotsman | scotsmen | welsh | welshman | welshmen | northern irish',
  GD: 'grenadian | grenadians',
  GE: 'georgian | georgians',
  GF: 'french guianese | french guyanese',
  GH: 'ghanaian | ghanaians | ghanian | ghanians',
  GI: 'gibraltarian | gibraltarians',
  GL: 'greenlandic | greenlander | greenlanders',
  GM: 'gambian | gambians',
  GN: 'guinean | guineans',
  GP: 'guadeloupean | guadeloupeans',
  GQ: 'equatorial guinean | equatorial guineans | equatoguinean | equatoguineans | equato-guinean | equato-guineans | guinean | guineans',
  GR: 'greek | greeks | hellenic',
  GT: 'guatemalan | guatemalans',
  GU: 'guamanian | guamanians',
  GW: 'bissau-guinean | bissau-guineans | guinea-bissauan | guinea-bissauans | guinean | guineans',
  GY: 'guyanese',
  HK: 'hong konger | hong kongers | hongkonger | hongkongers | hong kongese',
  HN: 'honduran | hondurans',
  HR: 'croatian | croatians | croat | croats',
  HT: 'haitian | haitians',
  HU: 'hungarian | hungarians',
  ID: 'indonesian | indonesians',
  IE: 'irish | irishman | irishmen | irishwoman',
  IL: 'israeli | israelis',
  IM: 'manx | manxman',
  IN: 'indian | indians',
  IQ: 'iraqi | iraqis',
  IR: 'iranian | iranians', // not "persian": the Gulf, the language
  IS: 'icelandic | icelander | icelanders',
  IT: 'italian | italians | sicilian | sicilians | sardinian | sardinians',
  JM: 'jamaican | jamaicans',
  JO: 'jordanian | jordanians',
  JP: 'japanese',
  KE: 'kenyan | kenyans',
  KG: 'kyrgyz | kyrgyzstani | kyrgyzstanis | kirghiz | kirgiz',
  KH: 'cambodian | cambodians | khmer | khmers',
  KI: 'i-kiribati | kiribatian | kiribatians',
  KM: 'comorian | comorians | comoran | comorans',
  KN: 'kittitian | kittitians | nevisian | nevisians',
  KR: 'south korean | south koreans | korean | koreans', // "korean" alone is the South in the press
  KP: 'north korean | north koreans | korean | koreans',
  KW: 'kuwaiti | kuwaitis',
  KY: 'caymanian | caymanians | cayman islander | cayman islanders',
  KZ: 'kazakh | kazakhs | kazakhstani | kazakhstanis | kazak',
  LA: 'laotian | laotians | lao',
  LB: 'lebanese',
  LC: 'saint lucian | saint lucians | st lucian | st lucians',
  LI: 'liechtensteiner | liechtensteiners',
  LK: 'sri lankan | sri lankans | srilankan | srilankans',
  LR: 'liberian | liberians',
  LS: 'basotho | mosotho | lesothan',
  LT: 'lithuanian | lithuanians',
  LU: 'luxembourgish | luxembourger | luxembourgers | luxembourgian | luxemburgish',
  LV: 'latvian | latvians',
  LY: 'libyan | libyans',
  MA: 'moroccan | moroccans',
  MC: 'monegasque | monegasques | monacan | monacans',
  MD: 'moldovan | moldovans | moldavian | moldavians',
  ME: 'montenegrin | montenegrins',
  MG: 'malagasy | madagascan | madagascans | malagasies',
  MH: 'marshallese',
  MK: 'macedonian | macedonians | north macedonian | north macedonians',
  ML: 'malian | malians',
  MM: 'burmese | myanma | myanmarese',
  MN: 'mongolian | mongolians | mongol | mongols',
  MO: 'macanese',
  MQ: 'martinican | martinicans | martiniquan | martiniquans',
  MR: 'mauritanian | mauritanians',
  MT: 'maltese',
  MU: 'mauritian | mauritians',
  MV: 'maldivian | maldivians',
  MW: 'malawian | malawians',
  MX: 'mexican | mexicans',
  MY: 'malaysian | malaysians',
  MZ: 'mozambican | mozambicans | mozambiquan',
  NA: 'namibian | namibians',
  NC: 'new caledonian | new caledonians | kanak | kanaks',
  NE: 'nigerien | nigeriens | nigerois', // one letter from NG's
  NG: 'nigerian | nigerians',
  NI: 'nicaraguan | nicaraguans',
  NL: 'dutch | dutchman | dutchmen | dutchwoman | netherlander | netherlanders | hollander | hollanders | frisian | frisians',
  NO: 'norwegian | norwegians',
  NP: 'nepali | nepalis | nepalese',
  NR: 'nauruan | nauruans',
  NU: 'niuean | niueans',
  NZ: 'new zealander | new zealanders | maori | maoris', // not "kiwi": the bird, the fruit
  OM: 'omani | omanis',
  PA: 'panamanian | panamanians',
  PE: 'peruvian | peruvians',
  PF: 'french polynesian | french polynesians | tahitian | tahitians',
  PG: 'papua new guinean | papua new guineans | papuan | papuans',
  PH: 'philippine | filipino | filipinos | filipina | filipinas',
  PK: 'pakistani | pakistanis',
  PL: 'polish', // not "pole", "poles": ordinary words
  PR: 'puerto rican | puerto ricans',
  PS: 'palestinian | palestinians | gazan | gazans',
  PT: 'portuguese',
  PW: 'palauan | palauans',
  PY: 'paraguayan | paraguayans',
  QA: 'qatari | qataris',
  RE: 'reunionese | reunionnais',
  RO: 'romanian | romanians | rumanian | rumanians',
  RS: 'serbian | serbians | serb | serbs',
  RU: 'russian | russians',
  RW: 'rwandan | rwandans | rwandese',
  SA: 'saudi | saudis | saudi arabian | saudi arabians',
  SB: 'solomon islander | solomon islanders',
  SC: 'seychellois | seychelloise',
  SD: 'sudanese',
  SE: 'swedish | swede | swedes',
  SG: 'singaporean | singaporeans',
  SI: 'slovenian | slovenians | slovene | slovenes',
  SK: 'slovak | slovaks | slovakian | slovakians',
  SL: 'sierra leonean | sierra leoneans | sierra leonian | sierra leonians',
  SM: 'sammarinese | san marinese',
  SN: 'senegalese',
  SO: 'somali | somalis | somalian | somalians | somalilander | somalilanders',
  SR: 'surinamese | surinamer | surinamers',
  SS: 'south sudanese',
  ST: 'sao tomean | sao tomeans | santomean | santomeans',
  SV: 'salvadoran | salvadorans | salvadorean | salvadoreans | salvadorian | salvadorians',
  SX: 'sint maartener | sint maarteners | st maartener | st maarteners',
  SY: 'syrian | syrians',
  SZ: 'swazi | swazis | emaswati | liswati', // "eswatini" is the name of the country
  TD: 'chadian | chadians',
  TG: 'togolese',
  TH: 'thai | thais',
  TJ: 'tajik | tajiks | tajikistani | tajikistanis | tadjik',
  TL: 'timorese | east timorese',
  TM: 'turkmen | turkmens | turkmenistani | turkmenistanis',
  TN: 'tunisian | tunisians',
  TO: 'tongan | tongans',
  TR: 'turkish | turk | turks',
  TT: 'trinidadian | trinidadians | tobagonian | tobagonians | trinbagonian | trinbagonians',
  TV: 'tuvaluan | tuvaluans',
  TW: 'taiwanese',
  TZ: 'tanzanian | tanzanians | zanzibari | zanzibaris',
  UA: 'ukrainian | ukrainians',
  UG: 'ugandan | ugandans',
  US: 'american | americans',
  UY: 'uruguayan | uruguayans',
  UZ: 'uzbek | uzbeks | uzbekistani | uzbekistanis',
  VA: 'papal', // "Vatican" and "Holy See" are names of the country
  VC: 'vincentian | vincentians',
  VE: 'venezuelan | venezuelans',
  VN: 'vietnamese',
  VU: 'ni-vanuatu | vanuatuan | vanuatuans',
  WS: 'samoan | samoans',
  XK: 'kosovar | kosovars | kosovan | kosovans',
  YE: 'yemeni | yemenis | yemenite | yemenites',
  YT: 'mahoran | mahorans',
  ZA: 'south african | south africans',
  ZM: 'zambian | zambians',
  ZW: 'zimbabwean | zimbabweans',
};

/**
 * Names of countries beyond those of `Intl.DisplayNames`: short, official and old names, abbreviations. The reader wants
 * short ones in capitals: `US`, `CAR`, `EAU`.
 */
const countries: Readonly<Record<string, Words>> = {
  AE: 'UAE | U.A.E. | the Emirates',
  AF: 'Islamic Emirate of Afghanistan',
  AG: 'Antigua and Barbuda | Antigua',
  AL: 'Republic of Albania',
  AM: 'Republic of Armenia',
  AO: 'Republic of Angola',
  AR: 'Argentine Republic',
  AT: 'Republic of Austria',
  AU: 'Commonwealth of Australia',
  AZ: 'Republic of Azerbaijan',
  BA: 'Bosnia and Herzegovina | BiH',
  BD: "People's Republic of Bangladesh",
  BE: 'Kingdom of Belgium | Flanders | Wallonia',
  BF: 'Burkina | Upper Volta',
  BG: 'Republic of Bulgaria',
  BH: 'Kingdom of Bahrain | Bahrein',
  BI: 'Republic of Burundi',
  BJ: 'Republic of Benin | Dahomey',
  BN: 'Brunei Darussalam | Negara Brunei Darussalam',
  BO: 'Plurinational State of Bolivia',
  BR: 'Federative Republic of Brazil | Brasil',
  BS: 'Commonwealth of the Bahamas',
  BT: 'Kingdom of Bhutan',
  BW: 'Republic of Botswana',
  BY: 'Republic of Belarus | Byelorussia | Belorussia',
  CD: 'Democratic Republic of the Congo | Democratic Republic of Congo | DR Congo | DRC | D.R.C. | RDC | Zaire | Congo',
  CF: 'CAR | C.A.R.',
  CG: 'Republic of the Congo | Republic of Congo | Congo Republic | Congo',
  CH: 'Swiss Confederation',
  CI: "Ivory Coast | Republic of Côte d'Ivoire",
  CL: 'Republic of Chile',
  CM: 'Republic of Cameroon | Cameroun',
  CN: "People's Republic of China | PRC | P.R.C. | mainland China",
  CO: 'Republic of Colombia',
  CU: 'Republic of Cuba',
  CV: 'Cabo Verde | Republic of Cabo Verde',
  CY: 'Republic of Cyprus',
  CZ: 'Czech Republic',
  DE: 'Federal Republic of Germany',
  DJ: 'Republic of Djibouti',
  DK: 'Kingdom of Denmark',
  DM: 'Commonwealth of Dominica',
  DZ: "People's Democratic Republic of Algeria",
  EC: 'Republic of Ecuador',
  EE: 'Republic of Estonia',
  EG: 'Arab Republic of Egypt',
  EH: 'Sahrawi Arab Democratic Republic',
  ER: 'State of Eritrea',
  ES: 'Kingdom of Spain | España',
  ET: 'Federal Democratic Republic of Ethiopia',
  FI: 'Republic of Finland',
  FJ: 'Republic of Fiji | Fiji Islands',
  FM: 'Federated States of Micronesia',
  FO: 'Faroes | Faeroe Islands',
  FR: 'French Republic',
  GA: 'Gabonese Republic',
  GB: 'U.K. | Britain | Great Britain | United Kingdom of Great Britain and Northern Ireland | England | Scotland | Wales | Northern Ireland',
  GE: 'Republic of Georgia',
  GH: 'Republic of Ghana',
  GM: 'Republic of the Gambia',
  GN: 'Republic of Guinea | Guinea-Conakry',
  GQ: 'Republic of Equatorial Guinea',
  GR: 'Hellenic Republic',
  GT: 'Republic of Guatemala',
  GW: 'Republic of Guinea-Bissau',
  GY: 'Co-operative Republic of Guyana',
  HK: 'HKSAR',
  HN: 'Republic of Honduras',
  HR: 'Republic of Croatia',
  HT: 'Republic of Haiti',
  ID: 'Republic of Indonesia',
  IE: 'Republic of Ireland | Irish Republic | Éire',
  IL: 'State of Israel',
  IN: 'Republic of India | Bharat',
  IQ: 'Republic of Iraq',
  IR: 'Islamic Republic of Iran',
  IS: 'Republic of Iceland',
  IT: 'Italian Republic',
  JO: 'Hashemite Kingdom of Jordan | Hashemite Kingdom',
  KE: 'Republic of Kenya',
  KG: 'Kyrgyz Republic | Kirghizia | Kyrgyzia',
  KH: 'Kingdom of Cambodia | Kampuchea',
  KI: 'Republic of Kiribati',
  KM: 'Union of the Comoros | Comoro Islands | Comoros Islands | Union of Comoros',
  KN: 'Saint Kitts and Nevis | St Kitts and Nevis | St Kitts | Saint Kitts',
  KR: 'Republic of Korea | ROK | S. Korea | Korea',
  KP: "DPRK | D.P.R.K. | Democratic People's Republic of Korea | N. Korea | Korea",
  KW: 'State of Kuwait',
  KY: 'the Caymans',
  KZ: 'Republic of Kazakhstan | Kazakstan',
  LA: "Lao People's Democratic Republic | Lao PDR",
  LB: 'Lebanese Republic',
  LC: 'Saint Lucia',
  LI: 'Principality of Liechtenstein',
  LK: 'Democratic Socialist Republic of Sri Lanka | Srilanka | Ceylon',
  LR: 'Republic of Liberia',
  LS: 'Kingdom of Lesotho',
  LT: 'Republic of Lithuania',
  LU: 'Grand Duchy of Luxembourg | Luxemburg',
  LV: 'Republic of Latvia',
  LY: 'State of Libya | Libyan Arab Jamahiriya',
  MA: 'Marocco | Kingdom of Morocco',
  MC: 'Principality of Monaco',
  MD: 'Republic of Moldova | Moldavia',
  MG: 'Republic of Madagascar',
  MH: 'Republic of the Marshall Islands',
  MK: 'Republic of North Macedonia | Macedonia | FYROM | Former Yugoslav Republic of Macedonia',
  ML: 'Republic of Mali',
  MM: 'Burma | Republic of the Union of Myanmar',
  MN: 'Outer Mongolia',
  MO: 'Macau',
  MR: 'Islamic Republic of Mauritania',
  MT: 'Republic of Malta',
  MU: 'Republic of Mauritius',
  MV: 'Republic of Maldives | Republic of the Maldives | Maldive Islands',
  MW: 'Republic of Malawi',
  MX: 'United Mexican States',
  MZ: 'Republic of Mozambique | Mocambique',
  NA: 'Republic of Namibia',
  NE: 'Republic of Niger | Republic of the Niger',
  NG: 'Federal Republic of Nigeria',
  NI: 'Republic of Nicaragua',
  NL: 'Holland | Kingdom of the Netherlands',
  NO: 'Kingdom of Norway',
  NP: 'Federal Democratic Republic of Nepal',
  NR: 'Republic of Nauru',
  NZ: 'Aotearoa',
  OM: 'Sultanate of Oman',
  PA: 'Republic of Panama',
  PE: 'Republic of Peru',
  PG: 'PNG | Independent State of Papua New Guinea',
  PH: 'Republic of the Philippines',
  PK: 'Islamic Republic of Pakistan',
  PL: 'Republic of Poland',
  PS: 'State of Palestine | Palestinian Territory | Occupied Palestinian Territory | Occupied Palestinian Territories | Gaza Strip | West Bank',
  PT: 'Portuguese Republic',
  PW: 'Republic of Palau',
  PY: 'Republic of Paraguay',
  QA: 'State of Qatar',
  RE: 'Reunion Island',
  RO: 'Rumania',
  RS: 'Republic of Serbia',
  RU: 'Russian Federation',
  RW: 'Republic of Rwanda',
  SA: 'KSA | K.S.A. | Kingdom of Saudi Arabia | Saudi Kingdom',
  SB: 'Solomons',
  SC: 'Republic of Seychelles | Republic of the Seychelles',
  SD: 'Republic of the Sudan | Republic of Sudan',
  SE: 'Kingdom of Sweden',
  SG: 'Republic of Singapore',
  SI: 'Republic of Slovenia',
  SK: 'Slovak Republic',
  SL: 'Republic of Sierra Leone',
  SM: 'Republic of San Marino',
  SN: 'Republic of Senegal',
  SO: 'Federal Republic of Somalia | Somaliland',
  SR: 'Republic of Suriname | Surinam',
  SS: 'Republic of South Sudan | S. Sudan',
  ST: 'Sao Tome and Principe | Sao Tome',
  SV: 'Republic of El Salvador',
  SX: 'St Maarten | Saint Maarten',
  SY: 'Syrian Arab Republic',
  SZ: 'Swaziland | Kingdom of Eswatini',
  TD: 'Republic of Chad | Tchad',
  TG: 'Togolese Republic',
  TH: 'Kingdom of Thailand | Siam',
  TJ: 'Republic of Tajikistan | Tadjikistan',
  TL: 'East Timor | Democratic Republic of Timor-Leste',
  TM: 'Turkmenia',
  TN: 'Republic of Tunisia | Tunisian Republic',
  TO: 'Kingdom of Tonga',
  TR: 'Turkey | Republic of Turkey | Republic of Türkiye',
  TT: 'Trinidad and Tobago | Trinidad | Tobago',
  TW: 'Republic of China | Chinese Taipei | Formosa',
  TZ: 'United Republic of Tanzania | Zanzibar | Tanganyika',
  UG: 'Republic of Uganda',
  US: 'US | USA | U.S. | U.S.A. | United States of America',
  UY: 'Oriental Republic of Uruguay',
  UZ: 'Republic of Uzbekistan',
  VA: 'Vatican | Holy See | Vatican City State',
  VC: 'Saint Vincent and the Grenadines | St Vincent and the Grenadines',
  VE: 'Bolivarian Republic of Venezuela',
  VN: 'Viet Nam | Socialist Republic of Vietnam | Socialist Republic of Viet Nam',
  WS: 'Independent State of Samoa | Western Samoa',
  XK: 'Republic of Kosovo',
  YE: 'Republic of Yemen',
  ZA: 'Republic of South Africa',
  ZM: 'Republic of Zambia',
  ZW: 'Republic of Zimbabwe',
};

/** What stands for a government as its capital does. */
const governments: Readonly<Record<string, Words>> = {
  AR: 'Casa Rosada',
  BI: 'Bujumbura',
  BJ: 'Cotonou',
  BR: 'Itamaraty | Planalto Palace',
  CI: 'Abidjan',
  CN: 'Zhongnanhai',
  ES: 'Moncloa | La Moncloa',
  FR: "Élysée | Elysée | Elysee | Élysée Palace | Elysee Palace | Quai d'Orsay | Matignon",
  GB: 'Downing Street | Whitehall',
  IL: 'Tel Aviv',
  IT: 'Palazzo Chigi | Farnesina | Quirinale',
  KR: 'Blue House',
  NL: 'The Hague',
  PH: 'Malacañang | Malacanang | Malacañan',
  RU: 'Kremlin',
  TR: 'Beştepe | Bestepe',
  UA: 'Bankova',
  US: 'White House | Foggy Bottom',
};

/**
 * Towns and some regions by alpha-2 code, the capital first, also in their own spelling; the reader wants a capital
 * letter. Left out as commoner in other senses: Bath, Reading, Spa, Swat (SWAT), Nancy, Florence. Bare `Medina` is
 * left out: it is the old town of any city. The towns of Western Sahara stand under MA, as datelines have them; the
 * status of the territory is no matter of this table.
 */
const places: Readonly<Record<string, Words>> = {
  ...commonPlaces,
  AD: 'Andorra la Vella',
  AE: 'Abu Dhabi | Abou Dabi | Dubai | Sharjah | Ajman | Fujairah | Ras al-Khaimah | Ras Al Khaima | Umm al-Quwain | Al Ain | Khor Fakkan | Masdar City | Ruwais | Jebel Ali',
  AF: 'Kabul | Kandahar | Qandahar | Herat | Mazar-i-Sharif | Mazar-e-Sharif | Mazar-i-Charif | Jalalabad | Djalalabad | Kunduz | Ghazni | Bamiyan | Bamyan | Lashkar Gah | Lashkargah | Bagram | Khost',
  AG: "St. John's",
  AM: 'Yerevan | Erevan | Gyumri | Vanadzor | Etchmiadzin',
  AT: 'Vienna | Wien | Salzburg | Graz | Linz | Innsbruck | Klagenfurt',
  AZ: 'Baku | Bakou | Ganja | Sumgait | Sumqayit | Shusha | Shushi | Khankendi | Stepanakert | Nakhchivan | Lachin | Aghdam | Agdam | Fuzuli',
  BD: "Dhaka | Dacca | Chittagong | Chattogram | Sylhet | Khulna | Rajshahi | Barisal | Rangpur | Mymensingh | Comilla | Cumilla | Cox's Bazar",
  BE: 'Brussels | Bruxelles | Brussel | Antwerp | Antwerpen | Anvers | Ghent | Gent | Gand | Bruges | Brugge | Liège | Luik | Namur | Namen | Charleroi | Leuven | Louvain | Mons | Mechelen | Malines | Ostend | Oostende | Ostende | Kortrijk | Courtrai | Hasselt | Genk | Tournai | Doornik | Zeebrugge | Louvain-la-Neuve | Arlon | Aarlen | Aalst | Alost | Sint-Niklaas | Roeselare | Turnhout | Molenbeek | Schaerbeek | Schaarbeek | Anderlecht | Laeken | Laken | Zaventem | La Louvière | Verviers | Seraing | Ypres | Ieper | Vilvoorde | Vilvorde | Wavre | Bastogne | Bastenaken | Dinant | Knokke | Diegem | Ixelles | Elsene | Uccle | Ukkel | Lokeren | Lommel',
  BG: 'Sofia | Plovdiv | Varna | Burgas | Bourgas',
  CA: 'Ottawa | Montreal | Toronto | Vancouver | Quebec City | Québec | Calgary | Edmonton | Winnipeg | Halifax | Gatineau | Sherbrooke | Trois-Rivières | Mississauga | Brampton | Saskatoon | Moncton | Fredericton | Charlottetown | Whitehorse | Yellowknife | Iqaluit | Banff | Kananaskis | Charlevoix | Saguenay | Longueuil | Ontario | British Columbia | Alberta | Manitoba | Saskatchewan | Nova Scotia | New Brunswick | Newfoundland',
  CD: 'Kinshasa | Lubumbashi | Goma | Bukavu | Kisangani | Mbuji-Mayi | Kananga | Matadi | Uvira | Butembo | Bunia | Kolwezi | Likasi | Mbandaka | North Kivu | South Kivu | Ituri | Katanga',
  CH: 'Bern | Berne | Geneva | Genève | Genf | Zurich | Lausanne | Basel | Basle | Bâle | Lugano | Lucerne | Luzern | Davos | St. Gallen | Saint-Gall | Neuchâtel | Fribourg | Winterthur | Zug | Montreux | Sion | Crans-Montana | Bürgenstock | Locarno | Interlaken | Nyon | Vevey',
  CN: "Beijing | Peking | Pékin | Shanghai | Guangzhou | Shenzhen | Tianjin | Chongqing | Chengdu | Wuhan | Nanjing | Nanking | Xi'an | Xian | Hangzhou | Suzhou | Qingdao | Dalian | Harbin | Shenyang | Jinan | Zhengzhou | Changsha | Kunming | Xiamen | Fuzhou | Ningbo | Yiwu | Urumqi | Kashgar | Lhasa | Hefei | Nanning | Guiyang | Taiyuan | Lanzhou | Hohhot | Changchun | Hainan | Sanya | Boao | Haikou | Dongguan | Foshan | Zhuhai | Xinjiang | Tibet | Guangdong | Sichuan | Zhejiang | Jiangsu | Fujian | Shandong | Yunnan | Hubei | Hunan | Henan | Hebei | Inner Mongolia | Yinchuan | Ningxia",
  CO: 'Bogota | Medellin | Cali | Cartagena | Carthagène | Barranquilla | Santa Marta | Bucaramanga | Cúcuta',
  CU: 'Havana | La Habana | Santiago de Cuba | Camagüey | Varadero | Guantánamo | Holguín | Matanzas | Cienfuegos',
  CY: 'Nicosia | Lefkosia | Limassol | Larnaca | Paphos | Famagusta | Ayia Napa',
  CZ: 'Prague | Praha | Brno | Ostrava | Pilsen | Plzen | Olomouc | Karlovy Vary',
  DE: 'Berlin | Munich | München | Frankfurt | Francfort | Hamburg | Cologne | Köln | Düsseldorf | Stuttgart | Bonn | Leipzig | Dresden | Hanover | Hannover | Nuremberg | Nürnberg | Bremen | Dortmund | Duisburg | Bochum | Wuppertal | Bielefeld | Münster | Karlsruhe | Mannheim | Wiesbaden | Mainz | Freiburg | Heidelberg | Potsdam | Kiel | Rostock | Lübeck | Erfurt | Weimar | Magdeburg | Aachen | Aix-la-Chapelle | Saarbrücken | Ramstein | Wolfsburg | Ingolstadt | Augsburg | Ulm | Würzburg | Regensburg | Kassel | Göttingen | Jena | Chemnitz | Halle an der Saale | Braunschweig | Bavaria | Saxony | North Rhine-Westphalia | Baden-Württemberg | Hesse | Lower Saxony | Brandenburg | Thuringia | Garmisch-Partenkirchen | Darmstadt | Bremerhaven | Wilhelmshaven',
  DJ: 'Djibouti City | Djibouti-Ville | Ali Sabieh | Tadjourah | Obock | Doraleh',
  DK: 'Copenhagen | København | Aarhus | Århus | Odense | Aalborg | Esbjerg | Billund',
  DO: 'Santo Domingo | Punta Cana | Santiago de los Caballeros | Puerto Plata',
  DZ: "Algiers | Alger | Oran | Constantine | Annaba | Blida | Sétif | Batna | Tlemcen | Tizi Ouzou | Béjaïa | Tindouf | Tamanrasset | Ghardaïa | Ouargla | Hassi Messaoud | Hassi R'Mel | Biskra | Djelfa | Mostaganem | Skikda | Béchar | Adrar | In Amenas | Sidi Bel Abbès | Chlef | Médéa | Boumerdès | Tipaza | Tipasa | Jijel | Guelma | Souk Ahras | El Oued | Laghouat | Mascara | Tiaret | Bouira | Tébessa | Khenchela | Relizane | Zéralda | Kabylie | Kabylia | Illizi | Djanet | Arzew",
  EC: 'Quito | Guayaquil | Galápagos',
  EG: 'Cairo | Le Caire | Al-Qahira | Alexandria | Alexandrie | Giza | Sharm el-Sheikh | Charm el-Cheikh | Sharm-el-Sheik | Aswan | Luxor | Port Said | Suez | Ismailia | Hurghada | Arish | Al-Arish | El-Arish | New Administrative Capital | El Alamein | Al-Alamein | New Alamein | Damietta | Mansoura | Tanta | Ain Sokhna | Assiut | Asyut | Sohag | Minya | Fayoum | Beni Suef | Qena | Marsa Matruh | Mersa Matrouh | Marsa Alam | Sinai | Kafr el-Sheikh | Zagazig | Dahab | Taba | Ras el-Hekma | El Gouna | Borg El Arab | 6th of October City',
  ES: 'Madrid | Barcelona | Seville | Sevilla | Valencia | Malaga | Bilbao | Zaragoza | Saragossa | Granada | Cordoba | Ceuta | Melilla | Las Palmas | Palma de Mallorca | Algeciras | Cadiz | Tarifa | Almeria | Murcia | Alicante | San Sebastián | Vigo | A Coruña | La Coruña | Santiago de Compostela | Salamanca | Valladolid | Pamplona | Huelva | Jerez | Marbella | Tenerife | Gran Canaria | Lanzarote | Fuerteventura | Ibiza | Majorca | Mallorca | Motril | Girona | Tarragona | Badajoz | Oviedo | Gijón | Andalusia | Andalucía | Catalonia | Cataluña | Galicia | Basque Country | Canary Islands | La Línea | San Lorenzo de El Escorial',
  ET: 'Addis Ababa | Addis Abeba | Dire Dawa | Mekelle | Mekele | Bahir Dar | Gondar | Hawassa | Adama | Jijiga | Lalibela | Gambella | Tigray | Amhara | Oromia | Bishoftu',
  FO: 'Torshavn',
  FR: 'Paris | Marseille | Marseilles | Lyon | Toulouse | Nice | Nantes | Strasbourg | Montpellier | Bordeaux | Lille | Rennes | Reims | Rheims | Le Havre | Saint-Étienne | Toulon | Grenoble | Dijon | Angers | Nîmes | Clermont-Ferrand | Aix-en-Provence | Le Mans | Brest | Tours | Amiens | Limoges | Metz | Perpignan | Besançon | Orléans | Rouen | Mulhouse | Caen | Avignon | Poitiers | Cannes | Antibes | Biarritz | Bayonne | Pau | La Rochelle | Dunkirk | Dunkerque | Calais | Lorient | Saint-Nazaire | Saint-Malo | Versailles | Saint-Denis | Saint-Ouen | Créteil | Nanterre | Boulogne-Billancourt | Montreuil | Bobigny | Argenteuil | Le Bourget | Roissy | Orly | Évian | Evian-les-Bains | Chamonix | Annecy | Chambéry | Colmar | Troyes | Cherbourg | Ajaccio | Bastia | Corsica | Corse | Normandy | Normandie | Alsace | Provence | Occitanie | Île-de-France | Deauville | Villers-Cotterêts | Lourdes | Carcassonne | Béziers | Sète | Arles | Istres | Vichy | Fontainebleau | Rambouillet | Brégançon | La Celle-Saint-Cloud | Sophia Antipolis | Saclay | Cadarache | Neuilly-sur-Seine | Levallois | Puteaux | Évry | Cergy | Mantes-la-Jolie | Aubervilliers | Hauts-de-France',
  GB: 'London | Manchester | Birmingham | Edinburgh | Glasgow | Liverpool | Leeds | Bristol | Sheffield | Cardiff | Belfast | Newcastle | Nottingham | Leicester | Southampton | Portsmouth | Plymouth | Brighton | Oxford | Cambridge | Aberdeen | Dundee | Swansea | Coventry | Luton | Exeter | Norwich | York | Canterbury | Dover | Wolverhampton | Farnborough | Windsor | Chequers | Lancaster House | Blackpool | Sunderland | Inverness | Heathrow | Gatwick | Bletchley Park | Sandhurst | Cornwall | Gleneagles | Londonderry | Derry | Yorkshire | Milton Keynes | Middlesbrough',
  GE: 'Tbilisi | Tiflis | Batumi | Batoumi | Kutaisi | Gori | Poti | Rustavi | Anaklia',
  GH: 'Accra | Kumasi | Takoradi | Tema | Cape Coast | Sekondi | Sunyani',
  GR: 'Athens | Athènes | Thessaloniki | Salonica | Piraeus | Patras | Heraklion | Rhodes | Corfu | Crete | Alexandroupoli | Santorini | Lesbos | Kastellorizo | Volos | Kavala | Souda',
  GT: 'Guatemala City | Ciudad de Guatemala | Antigua Guatemala | Quetzaltenango',
  HK: 'Hong Kong | Kowloon | Wan Chai',
  IL: "Jerusalem | Tel Aviv | Haifa | Beersheba | Beer Sheva | Be'er Sheva | Eilat | Ashdod | Ashkelon | Nazareth | Netanya | Herzliya | Sderot | Kiryat Shmona | Dimona | Holon | Rishon LeZion | Petah Tikva | Ramat Gan | Negev | Galilee | Lod",
  IN: 'New Delhi | Delhi | Mumbai | Bombay | Kolkata | Calcutta | Chennai | Madras | Bengaluru | Bangalore | Hyderabad | Ahmedabad | Pune | Jaipur | Lucknow | Goa | Kochi | Cochin | Srinagar | Amritsar | Chandigarh | Varanasi | Benares | Agra | Bhopal | Indore | Patna | Nagpur | Surat | Visakhapatnam | Guwahati | Thiruvananthapuram | Gandhinagar | Udaipur | Jammu | Leh | Ladakh | Jammu and Kashmir | Bhubaneswar | Ranchi | Raipur | Dehradun | Shimla | Simla | Puducherry | Pondicherry | Coimbatore | Madurai | Mysuru | Mysore | Noida | Gurugram | Gurgaon | Kanpur | Mundra | Ayodhya | Bodh Gaya | Pahalgam | Gujarat | Kerala | Maharashtra | Tamil Nadu | Karnataka | Rajasthan | Uttar Pradesh | Bihar | West Bengal | Assam | Manipur | Imphal | Telangana | Andhra Pradesh | Odisha | Haryana | Jharkhand | Chhattisgarh | Arunachal Pradesh | Uttarakhand | Himachal Pradesh | Madhya Pradesh | Kargil | Deoband',
  IQ: 'Baghdad | Bagdad | Basra | Bassorah | Mosul | Mossoul | Erbil | Arbil | Kirkuk | Kirkouk | Najaf | Nadjaf | Karbala | Kerbala | Sulaymaniyah | Sulaimaniyah | Souleimaniyeh | Fallujah | Fallouja | Ramadi | Tikrit | Samarra | Duhok | Dohuk | Nasiriyah | Sinjar | Faw',
  IR: 'Tehran | Teheran | Isfahan | Esfahan | Ispahan | Mashhad | Shiraz | Chiraz | Tabriz | Qom | Qum | Bandar Abbas | Chabahar | Ahvaz | Ahwaz | Bushehr | Bouchehr | Natanz | Fordow | Fordo | Kerman | Kermanshah | Zahedan | Yazd | Hamedan | Rasht | Urmia | Abadan | Kish Island | Ardabil | Karaj | Saravan',
  IT: "Rome | Roma | Milan | Milano | Turin | Torino | Naples | Napoli | Firenze | Venice | Venezia | Bologna | Genoa | Genova | Palermo | Bari | Catania | Trieste | Verona | Padua | Padova | Brescia | Bergamo | Cagliari | Perugia | Pisa | Siena | Como | Trento | Taranto | Taormina | Assisi | L'Aquila | Lampedusa | Ravenna | Rimini | Modena | Parma | Brindisi | Messina | Syracuse | Siracusa | Stresa | Capri | Sicily | Sicilia | Sardinia | Tuscany | Lombardy | Borgo Egnazia | Cernobbio | Ischia | Livorno | Ancona | Pescara | Bolzano | Udine | Calabria | Puglia | Campania | Piedmont | Veneto | Liguria | Caserta",
  JO: 'Amman | Aqaba | Zarqa | Irbid | Zaatari | Jerash | Madaba | Mafraq | Dead Sea | Azraq | Ramtha | Karak | Bethany Beyond the Jordan',
  JP: 'Tokyo | Osaka | Kyoto | Yokohama | Nagoya | Hiroshima | Nagasaki | Sapporo | Kobe | Fukuoka | Sendai | Okinawa | Fukushima | Nara | Niigata | Kanazawa | Hokkaido | Chiba | Kumamoto | Naha | Karuizawa',
  KG: 'Bishkek | Bichkek | Osh | Jalal-Abad | Cholpon-Ata | Issyk-Kul | Karakol | Batken',
  KI: 'Tarawa | South Tarawa',
  KR: 'Seoul | Busan | Pusan | Incheon | Daegu | Daejeon | Gwangju | Ulsan | Pyeongchang | Jeju | Sejong | Suwon | Panmunjom | Gyeongju | Songdo | Pohang | Yeosu | Changwon | Gimhae | Seongnam',
  KW: 'Kuwait City | Salmiya | Al-Ahmadi | Hawalli | Jahra',
  KZ: 'Astana | Nur-Sultan | Almaty | Alma-Ata | Shymkent | Chymkent | Aktau | Atyrau | Karaganda | Baikonur | Turkistan | Semey | Semipalatinsk | Aktobe | Pavlodar | Kostanay | Khorgos | Burabay',
  LB: 'Beirut | Beyrouth | Sidon | Tyre | Baalbek | Zahle | Naqoura | Jounieh | Baabda | Nabatieh | Bekaa | Beqaa | Byblos | Jbeil | Bint Jbeil | Batroun | Marjayoun | Hermel | Dahiyeh',
  LK: 'Colombo | Kandy | Galle | Jaffna | Trincomalee | Hambantota | Sri Jayawardenepura Kotte | Batticaloa | Negombo | Anuradhapura',
  LU: 'Luxembourg City | Luxembourg-Ville | Luxembourg | Esch-sur-Alzette | Schengen | Senningen | Differdange',
  LY: 'Tripoli | Benghazi | Misrata | Misurata | Sirte | Tobruk | Tobrouk | Sebha | Sabha | Derna | Bayda | Ghadames | Kufra | Koufra | Ras Lanuf | Zintan | Zuwara | Sabratha | Tarhuna | Brega | Al-Qubba | Bani Walid | Cyrenaica | Fezzan',
  MA: "Rabat | Salé | Casablanca | Tangier | Tanger | Tangiers | Marrakech | Marrakesh | Fez | Fès | Meknes | Agadir | Laâyoune | El Aaiún | El Ayoun | Laayun | Al-Ayoun | Dakhla | Ad-Dakhla | Dajla | Kenitra | Tetouan | Tetuan | Oujda | Nador | Al Hoceima | Alhucemas | El Jadida | Al Jadida | Safi | Beni Mellal | Khouribga | Settat | Mohammedia | Temara | Skhirat | Skhirate | Rabat-Salé | Rabat-Salé-Kénitra | Essaouira | Ouarzazate | Errachidia | Er-Rachidia | Zagora | Tinghir | Midelt | Ifrane | Azrou | Khenifra | Khemisset | Taza | Taounate | Sefrou | Berkane | Saïdia | Taourirt | Jerada | Figuig | Bouarfa | Guercif | Driouch | Chefchaouen | Chaouen | Larache | Ksar El Kebir | Asilah | Assilah | Ouezzane | Fnideq | M'diq | Mdiq | Martil | Tanger Med | Fahs-Anjra | Taroudant | Tiznit | Inezgane | Ait Melloul | Chtouka-Ait Baha | Guelmim | Tan-Tan | Tarfaya | Sidi Ifni | Assa-Zag | Boujdour | Smara | Es-Smara | Es-Semara | Aousserd | Lagouira | Guerguerat | El Guerguerat | Guerguarat | Bir Gandouz | Benguerir | Ben Guerir | Kelaat Sraghna | El Kelâa des Sraghna | Kalaat Sraghna | Chichaoua | Youssoufia | Al Haouz | El Haouz | Imlil | Amizmiz | Azilal | Fquih Ben Salah | Berrechid | Benslimane | Bouznika | Nouaceur | Mediouna | Bouskoura | Zenata | Sidi Kacem | Sidi Slimane | Sidi Bennour | Sidi Rahal | Jorf Lasfar | Oualidia | Merzouga | Erfoud | Rissani | Tafraout | Taghazout | Tamesna | Bouregreg | Nador West Med | Souss-Massa | Drâa-Tafilalet | Tanger-Tétouan-Al Hoceima | Casablanca-Settat | Marrakech-Safi | Fès-Meknès | Béni Mellal-Khénifra | Guelmim-Oued Noun | Laâyoune-Sakia El Hamra | Dakhla-Oued Eddahab | Boujniba | Oued Zem | Tiflet | Ain Harrouda | Volubilis | Moulay Yacoub | Imouzzer | Moulay Idriss Zerhoun",
  MC: 'Monaco | Monte Carlo | Monaco-Ville',
  MD: 'Chisinau | Kishinev | Tiraspol | Balti | Bulboaca | Comrat | Transnistria | Gagauzia',
  ML: 'Bamako | Timbuktu | Tombouctou | Gao | Kidal | Mopti | Ségou | Sikasso | Kayes | Koulikoro | Ménaka | Tessalit | Tinzaouaten | Tin Zaouatine | Nioro du Sahel | Taoudénit | Djenné | Bandiagara',
  MM: 'Naypyidaw | Nay Pyi Taw | Naypyitaw | Yangon | Rangoon | Mandalay | Sittwe | Kyaukphyu | Myitkyina | Rakhine | Lashio',
  MN: 'Ulaanbaatar | Ulan Bator | Oulan-Bator | Darkhan | Erdenet',
  MT: "Valletta | La Valette | Sliema | St. Julian's | Gozo | Marsaxlokk",
  MU: 'Port Louis | Curepipe | Ebene | Grand Baie',
  MV: 'Malé City | Malé | Addu | Hulhumalé | Maafushi',
  MX: 'Mexico City | Ciudad de México | CDMX | Guadalajara | Monterrey | Cancún | Puebla | Tijuana | Mérida | Veracruz | Acapulco | Oaxaca | Ciudad Juárez | Querétaro | San Miguel de Allende | Los Cabos | Tulum | Chiapas | Yucatán | Culiacán | Sinaloa | Toluca | Playa del Carmen | Jalisco',
  NG: 'Abuja | Lagos | Kano | Ibadan | Port Harcourt | Kaduna | Maiduguri | Jos | Benin City | Enugu | Calabar | Sokoto | Onitsha | Owerri | Warri | Uyo | Abeokuta | Ilorin | Zaria | Katsina | Bauchi | Yola | Makurdi | Akure | Osogbo | Asaba | Gombe | Damaturu | Lokoja | Lekki | Borno | Zamfara | Kebbi | Anambra | Akwa Ibom | Cross River State | Ogun | Ondo | Rivers State | Niger Delta | Adamawa | Yobe | Taraba',
  NL: "The Hague | Den Haag | 's-Gravenhage | La Haye | Amsterdam | Rotterdam | Utrecht | Eindhoven | Groningen | Maastricht | Tilburg | Breda | Nijmegen | Arnhem | Leiden | Delft | Haarlem | Almere | Apeldoorn | Enschede | Amersfoort | Zwolle | Den Bosch | 's-Hertogenbosch | Leeuwarden | Dordrecht | Schiphol | Wageningen | Hilversum | Lelystad | Middelburg | Vlissingen | Noordwijk | Scheveningen | Zoetermeer | Alkmaar | Deventer | Venlo | Roermond | Assen | Emmen | Den Helder | IJmuiden | Ter Apel | Terneuzen | Almelo | Hengelo | Zaandam | Zaanstad | Hoofddorp | Helmond | Roosendaal | Bergen op Zoom | Rijswijk | Veldhoven | Aalsmeer | Petten | Volkel | Woensdrecht | Harlingen | Eemshaven | Delfzijl | Soestdijk | North Brabant | Gelderland | Overijssel | Zeeland | Friesland | Drenthe | Flevoland | South Holland | North Holland | Hoek van Holland | Moerdijk | Ypenburg | Gilze-Rijen",
  NO: 'Oslo | Bergen | Trondheim | Stavanger | Tromsø | Kirkenes | Bodø | Narvik | Svalbard | Longyearbyen | Ålesund | Lillehammer | Kristiansand',
  NP: 'Kathmandu | Katmandou | Pokhara | Lumbini | Biratnagar | Lalitpur | Bhaktapur | Birgunj | Janakpur',
  OM: 'Muscat | Mascate | Salalah | Sohar | Duqm | Nizwa | Khasab | Musandam | Ibri',
  PA: 'Panama City | Ciudad de Panamá',
  PE: 'Lima | Cusco | Cuzco | Arequipa | Chancay | Iquitos | Machu Picchu | Callao | Piura',
  PH: 'Manila | Quezon City | Cebu | Davao | Makati | Baguio | Subic | Taguig | Zamboanga | Boracay | Palawan | Mindanao | Pasay | Scarborough Shoal | Marawi | Iloilo | Luzon',
  PK: 'Islamabad | Karachi | Lahore | Rawalpindi | Peshawar | Quetta | Faisalabad | Multan | Gwadar | Sialkot | Gujranwala | Muzaffarabad | Gilgit | Skardu | Abbottabad | Sukkur | Bahawalpur | Sargodha | Mirpur | Swat Valley | Murree | Taxila | Wagah | Torkham | Chaman | Khyber Pakhtunkhwa | Balochistan | Baluchistan | Sindh | Punjab | Gilgit-Baltistan | Azad Kashmir | Azad Jammu and Kashmir | Waziristan | Hyderabad Sindh | Larkana | Mardan | Nowshera | Kohat | Bannu | Dera Ismail Khan | Dera Ghazi Khan | Rahim Yar Khan | Sahiwal | Gujrat | Jhelum | Chakwal | Attock | Kamra | Wah Cantt | Port Qasim | Turbat | Khuzdar | Mianwali | Sheikhupura | Kasur | Okara | Jhang | Kartarpur | Nankana Sahib | Chitral | Hunza | Malakand | Parachinar | Kurram | Sost | Khunjerab | Mohenjo-daro | Risalpur | Nawabshah | Nathia Gali | Haripur | Tarbela | Diamer-Bhasha',
  PL: 'Warsaw | Warszawa | Krakow | Cracow | Gdansk | Wroclaw | Poznan | Lodz | Katowice | Lublin | Rzeszow | Szczecin | Bialystok | Auschwitz | Przemysl | Gdynia | Sopot | Torun | Bydgoszcz',
  PS: "Ramallah | East Jerusalem | Al-Quds al-Sharif | Al-Qods Acharif | Al-Quds Al-Charif | Gaza | Gaza City | Hebron | Nablus | Bethlehem | Jericho | Jenin | Rafah | Khan Younis | Khan Yunis | Tulkarm | Tulkarem | Qalqilya | Qalqiliya | Deir al-Balah | Jabalia | Jabaliya | Nuseirat | Beit Lahia | Beit Hanoun | Salfit | Tubas | Masafer Yatta | Kerem Shalom | Al-Mawasi | Sheikh Jarrah | Maghazi | Bureij | Shuja'iyya | Beit Jala | Birzeit | Al-Bireh",
  PT: 'Lisbon | Lisboa | Porto | Oporto | Coimbra | Faro | Funchal | Madeira | Azores | Aveiro | Sines | Cascais | Estoril | Évora | Setúbal | Guimarães | Algarve | Lajes | Sintra | Ponta Delgada | Vilamoura',
  RO: 'Bucharest | București | Cluj-Napoca | Cluj | Timisoara | Constanta | Iasi | Brasov | Sibiu | Craiova | Deveselu | Cernavoda | Galati',
  RS: 'Belgrade | Beograd | Novi Sad | Subotica | Kragujevac | Presevo',
  RU: 'Moscow | Moskva | Saint Petersburg | St Petersburg | Kazan | Sochi | Sotchi | Vladivostok | Novosibirsk | Yekaterinburg | Ekaterinburg | Rostov-on-Don | Nizhny Novgorod | Samara | Volgograd | Ufa | Grozny | Kaliningrad | Murmansk | Arkhangelsk | Khabarovsk | Irkutsk | Krasnodar | Kursk | Belgorod | Bryansk | Chelyabinsk | Omsk | Perm | Voronezh | Tula | Sarov | Makhachkala | Derbent | Astrakhan | Novorossiysk | Ust-Luga | Chechnya | Dagestan | Tatarstan | Siberia | Ulan-Ude | Yakutsk | Tyumen | Krasnoyarsk | Vostochny | Blagoveshchensk',
  SA: "Riyadh | Riyad | Al-Riyadh | Jeddah | Djeddah | Jiddah | Djedda | Mecca | Makkah | Madinah | Al-Madinah | Al-Madina | Dammam | Khobar | Al-Khobar | Dhahran | Taif | Al-Taif | Tabuk | Abha | AlUla | Al-Ula | Yanbu | Jubail | Al-Jubail | Neom | Diriyah | Ad-Diriyah | Diriyya | Buraidah | Ha'il | Najran | Jazan | Jizan | Al-Ahsa | Al-Hofuf | Khamis Mushait | Mount Arafat | Qatif | Al-Baha | Rabigh | King Abdullah Economic City | Qiddiya | Sakaka | Hafr al-Batin | Asir | Ras Tanura | Abqaiq | Al-Kharj | Al-Qassim | Muzdalifah | Ras Al-Khair | Umluj",
  SD: 'Khartoum | Khartum | Port Sudan | Omdurman | El Fasher | Al-Fashir | Al-Fasher | El Fashir | Nyala | El Obeid | Al-Obeid | Kassala | Wad Madani | Wad Medani | Geneina | El Geneina | Darfur | Kordofan | Gedaref | Atbara | Merowe | Gezira',
  SE: 'Stockholm | Gothenburg | Göteborg | Malmö | Uppsala | Kiruna | Luleå | Gotland | Visby | Linköping | Örebro | Västerås | Umeå',
  SG: 'Singapore | Sentosa | Jurong | Changi',
  SM: 'City of San Marino',
  SO: 'Mogadishu | Mogadiscio | Hargeisa | Kismayo | Bosaso | Bossaso | Berbera | Baidoa | Garowe | Beledweyne | Puntland | Las Anod | Jowhar',
  SR: 'Paramaribo | Nieuw Nickerie | Nickerie | Albina | Moengo | Lelydorp | Brokopondo | Commewijne | Marowijne | Apoera | Zanderij | Wanica | Para District | Coronie | Saramacca | Sipaliwini | Brownsweg | Meerzorg | Paranam | Afobaka | Nieuw-Amsterdam',
  SY: 'Damascus | Damas | Dimashq | Aleppo | Alep | Homs | Hama | Latakia | Lattakia | Lattaquié | Idlib | Idleb | Raqqa | Rakka | Deir ez-Zor | Deir ezzor | Tartus | Tartous | Daraa | Deraa | Palmyra | Hasakah | Hassakeh | Qamishli | Kamechliyé | Sweida | Suwayda | Soueïda | Manbij | Kobani | Kobane | Afrin | Al-Tanf | Hmeimim | Quneitra | Golan Heights | Golan | Al-Bukamal | Ain Issa',
  TD: "N'Djamena | Ndjamena | Moundou | Abéché | Faya-Largeau | Sarh | Adré | Bongor | Doba | Amdjarass | Zouar",
  TG: 'Lomé | Sokodé | Kpalimé | Dapaong | Atakpamé',
  TJ: 'Dushanbe | Douchanbe | Khujand | Kulob | Khorog | Bokhtar',
  TM: 'Ashgabat | Achgabat | Turkmenbashi | Awaza | Turkmenabat | Dashoguz',
  TN: 'Tunis | Sfax | Sousse | Carthage | Kairouan | Bizerte | Bizerta | Gabès | Monastir | Hammamet | Djerba | Jerba | Gafsa | Kasserine | Sidi Bouzid | Tataouine | Médenine | Ben Guerdane | Ras Jedir | Ras Jdir | Zarzis | Nabeul | Tozeur | Le Kef | Jendouba | Béja | Ben Arous | Mahdia | La Marsa | Le Bardo | Radès | Siliana | Zaghouan | Kébili | Enfidha | La Goulette | Manouba | El Amra | Remada | Tabarka | Sidi Bou Saïd | Gammarth | Kerkennah | Skhira | Redeyef | Douz | Dehiba',
  TR: 'Ankara | Istanbul | Izmir | Antalya | Bursa | Adana | Gaziantep | Konya | Diyarbakir | Trabzon | Mersin | Kayseri | Bodrum | Hatay | Antakya | Antioch | Incirlik | Iskenderun | Kahramanmaras | Sanliurfa | Urfa | Erzurum | Samsun | Eskisehir | Malatya | Mardin | Cappadocia | Belek | Edirne | Canakkale | Gallipoli | Ceyhan | Izmit | Kocaeli | Akkuyu | Sakarya | Denizli | Sivas | Sinop | Zonguldak | Dolmabahce | Bestepe | Marmaris | Alanya | Gebze | Imrali | Kilis | Rize | Tekirdag',
  TT: 'Port of Spain | Chaguaramas',
  TZ: 'Dodoma | Dar es Salaam | Arusha | Mwanza | Zanzibar City | Bagamoyo | Mbeya | Kilimanjaro | Kigoma | Morogoro | Stone Town',
  UA: 'Kyiv | Kiev | Kharkiv | Kharkov | Odesa | Odessa | Lviv | Lvov | Dnipro | Donetsk | Luhansk | Lugansk | Zaporizhzhia | Zaporizhia | Zaporijjia | Mariupol | Marioupol | Kherson | Mykolaiv | Crimea | Sevastopol | Sébastopol | Bakhmut | Chernobyl | Chornobyl | Tchernobyl | Chernihiv | Sumy | Poltava | Uzhhorod | Uzhgorod | Kramatorsk | Avdiivka | Bucha | Irpin | Kryvyi Rih | Simferopol | Yalta | Kerch | Donbas | Donbass | Pokrovsk | Vinnytsia | Chernivtsi | Ivano-Frankivsk | Ternopil | Rivne | Lutsk | Zhytomyr | Izmail | Enerhodar',
  US: 'Washington | Washington DC | New York | Los Angeles | Chicago | Houston | Boston | San Francisco | Miami | Philadelphia | Atlanta | Dallas | Seattle | San Diego | Las Vegas | Detroit | Denver | Phoenix | New Orleans | Baltimore | Minneapolis | Tampa | Camp David | Mar-a-Lago | Honolulu | Hawaii | Anchorage | Pittsburgh | Cleveland | Nashville | Salt Lake City | Austin Texas | San Antonio | Portland | Silicon Valley | Palo Alto | Annapolis | West Point | Palm Beach | West Palm Beach | Fort Lauderdale | Brooklyn | Manhattan | Bretton Woods | Dayton | Cape Canaveral | Oak Ridge | Cincinnati | Indianapolis | St. Louis | Kansas City | Milwaukee | Sacramento | Oakland | Memphis | El Paso | Tucson | Albuquerque | Los Alamos | Guantanamo Bay | Colorado Springs | Omaha | Des Moines | Aspen | Bedminster | California | Texas | Florida | Virginia Beach | Maryland | New Jersey | New Hampshire | Massachusetts | Pennsylvania | Ohio | Michigan | Illinois | Arizona | Nevada | Alaska | Louisiana | Oregon | Colorado | Utah | Minnesota | Wisconsin | Tennessee | Kentucky | Alabama | Mississippi | Arkansas | Oklahoma | Kansas | Missouri | Iowa | Idaho | Wyoming | Nebraska | Connecticut | Delaware | Vermont | Rhode Island | North Carolina | South Carolina | North Dakota | South Dakota | New Mexico | West Virginia',
  UZ: 'Tashkent | Tachkent | Samarkand | Samarqand | Bukhara | Boukhara | Andijan | Namangan | Fergana | Khiva | Nukus | Termez | Navoi',
  VA: "Vatican City | St. Peter's Square | Castel Gandolfo",
  VN: 'Hanoi | Ho Chi Minh City | Saigon | Da Nang | Danang | Haiphong | Hai Phong | Nha Trang | Can Tho | Cam Ranh | Ha Long | Hoi An | Quang Ninh',
  YE: "Sana'a | Sanaa | Aden | Hodeidah | Hodeida | Hudaydah | Taiz | Taez | Marib | Mukalla | Seiyun | Sayun | Saada | Hadramaut | Hadramout | Socotra | Shabwa | Al-Mahra | Al Ghaydah | Ibb | Dhale",
  ZA: 'Pretoria | Cape Town | Johannesburg | Bloemfontein | Durban | Soweto | Port Elizabeth | Gqeberha | Sandton | Stellenbosch | Sun City | Polokwane | Rustenburg | Gauteng | KwaZulu-Natal | Ekurhuleni | Tshwane | Marikana | Nelspruit | Mbombela | Richards Bay | Limpopo | Mpumalanga | Western Cape | Eastern Cape',
  ZW: 'Harare | Bulawayo | Victoria Falls | Mutare | Hwange | Beitbridge | Masvingo',
};

/** The areas in English, British and American spellings. */
const areas: AreaWords = {
  'security-cooperation': {
    label: 'security cooperation',
    terms: `
      security cooperation | security co-operation | security collaboration | security coordination |
      security partnership* | security ties | security relations | security relationship | security dialogue |
      security agreement* | security pact* | security arrangement* | security field* | security domain* |
      security sphere | security matters | security issues | security sector | military and security |
      security and military | defence and security | defense and security | security and defence |
      security and defense | political and security | security and economic | economic and security |
      security and intelligence | intelligence and security | in the field of security |
      in the area of security | in the areas of security | in the fields of security |
      field of internal security | shared security challenges | common security challenges |
      migration and security | security and migration | trade and security | security and counter-terrorism |
      security and counterterrorism | security services of both | between (the) security services |
      between (their) security services | between (the) security agencies | cooperation in security |
      cooperation on security | security consultations | security talks | security architecture |
      security assistance | security agenda | security concerns | security strategy | shared threats |
      shared security | collective security
    `,
    listed: 'security',
  },
  'police-cooperation': {
    label: 'police cooperation',
    terms: `
      narcotics police | police teams | joint police teams | a liaison officer | police contact points |
      criminal police | policing skills | police dogs | police cooperation | police co-operation |
      police-to-police | law enforcement cooperation | law enforcement collaboration | police collaboration |
      police training | training of police | joint patrol* | joint police | police force* cooperation |
      police services cooperation | cooperation between (the) police | cooperation between (the) two police |
      between (the) police forces | between (the) police services | between (the) two police forces |
      police and judicial cooperation | police and customs cooperation | cross-border pursuit |
      joint investigation* | police officers exchange | exchange of police officers | police academ* |
      police liaison officer* | liaison officers | policing cooperation | capacity building of police |
      forensic* | scientific police | train police | training police | training for police |
      training of gendarmes | training of detectives | training of investigators | training of law enforcement |
      police instructors | police attach* | police liaison | police exchanges | police delegations |
      police chiefs of | two police forces | two gendarmeries | between (the) gendarmeries | mixed patrol* |
      shared patrol* | joint gendarmerie | joint task force* | hot pursuit | dna database* |
      criminal identification | criminal records | law enforcement agencies of | law enforcement training |
      law enforcement partner* | police reform | community policing | police modernisation |
      police modernization
    `,
    listed: 'police | policing | law enforcement | gendarmerie* | investigators | detectives',
  },
  'intelligence-sharing': {
    label: 'intelligence sharing',
    terms: `
      share data on | sharing data on | exchange of data on | exchange data on | exchange findings |
      share intelligence about | pass on information | exchange of information about | intelligence sharing |
      sharing intelligence | sharing of intelligence | share intelligence | shared intelligence |
      intelligence cooperation | intelligence co-operation | intelligence collaboration |
      intelligence coordination | intelligence partnership | intelligence exchange* | exchange of intelligence |
      exchange intelligence | exchanging intelligence | exchanges of intelligence |
      exchange of security information | exchange of operational information |
      exchange of information and intelligence | exchange of information and expertise |
      intelligence and information | intelligence information | intelligence services cooperation |
      cooperation between (their) intelligence | exchange of information on terror* |
      information-sharing on terror* | pool intelligence | pooling intelligence | pooling of intelligence |
      pool information | intelligence agencies of | between (the) intelligence | between (their) intelligence |
      intelligence services of both | intelligence ties | intelligence links | intelligence fusion |
      intelligence-led | operational intelligence | criminal intelligence | share information on |
      share information about | sharing information on | sharing of information on |
      exchange of information on | exchange information on | information about threats |
      information on threats | threat information | classified information | watch lists | watchlists |
      passenger data | passenger name record* | real-time information
    `,
    listed: `
      intelligence | information sharing | exchange of information | information exchange |
      sharing information | sharing of information | data sharing | exchange of data
    `,
  },
  'counter-terrorism': {
    label: 'counter-terrorism',
    terms: `
      counter-terroris* | counterterroris* | anti-terroris* | antiterroris* | anti-terror | counter-terror |
      fight against (violent extremism and) terroris* | fight against international terroris* |
      fight against (global) terroris* | fighting terroris* | combating terroris* | combatting terroris* |
      combat terroris* | countering terroris* | war on terror* | tackle terroris* | tackling terroris* |
      eradicate terroris* | eradication of terroris* | terrorist threat* | threat of terroris* |
      menace of terroris* | against terroris* | prevention of terroris* | terrorist financing |
      terrorism financing | financing of terrorism | foreign fighter* | foreign terrorist fighter* |
      violent extremism | counter-extremism | countering extremism | fight against extremism |
      combating extremism | radicalisation | radicalization | deradicalisation | deradicalization |
      security and terrorism | fight terroris* | fight against terror | fight against jihadi* |
      fight against the islamic state | fight against isis | fight against daesh | fight against boko haram |
      fight against al-shabaab | combat terror | combat extremism | combat jihadi* | preventing terrorism |
      prevent terrorism | preventing radicali* | defeat terroris* | defeating terroris* | defeat isis |
      defeat of isis | defeat daesh | terrorist network* | terrorist organi* | terrorist cells | terror groups |
      terror networks | terror cells | jihadist group* | jihadist network* | scourge of terroris* |
      terror financing | returning fighters | cross-border terroris* | counter-radicali* |
      exchange of information on terror* | information-sharing on terror* | information on terror*
    `,
    listed: 'terroris* | extremism | radicalism | militancy | jihad*',
  },
  'organised-crime': {
    label: 'organised crime',
    terms: `
      biker gangs | car theft | vehicle theft | stolen cars | stolen vehicles | gang crime |
      cross-border gangs | organised crime | organized crime | transnational crime* | trans-national crime* |
      cross-border crime* | transborder crime* | international crime | fight against crime | fighting crime |
      combating crime | combatting crime | crime prevention | crime-fighting | serious crime* |
      criminal network* | criminal organisation* | criminal organization* | crime syndicate* |
      organised criminal* | organized criminal* | transnational threat* | transnational criminal* |
      criminal group* | organised gangs | organized gangs | transnational gangs | crime gangs | crime networks |
      crime rings | cross-border criminal* | cross-border smuggling | illicit trafficking | illicit trade |
      arms trafficking | weapons smuggling | weapons trafficking | trafficking in arms |
      trafficking of weapons | smuggling of weapons | smuggling of arms | gold smuggling |
      wildlife trafficking | wildlife crime | environmental crime* | financial crime* | economic crime* |
      illicit finance | kidnapping for ransom | banditry | crackdown on gangs | crackdown on criminal*
    `,
    listed: 'crime | criminality | illicit flows',
  },
  'drug-trafficking': {
    label: 'drug trafficking',
    terms: `
      drug mafia* | drugs gangs | drug offences | drug offenses | anti-drug directorate | anti-drugs |
      drugs trade | drug consignments | drug dealers | coca cultivation | poppy cultivation | opium |
      methamphetamine* | amphetamine* | tramadol | drugs trafficking | drug traffick* | drug smuggling |
      drugs smuggling | narcotics | narco-trafficking | narcotraffick* | trafficking in drugs |
      trafficking of drugs | trafficking in narcotic* | illicit drug* | illegal drug* | counternarcotics |
      drug control | drug trade | fight against drugs | narcotic drugs | cocaine trafficking |
      cannabis trafficking | smuggling of drug* | smuggling of narcotic* | smuggling of cocaine |
      smuggling of cannabis | smuggling of hashish | traffic in drugs | traffic in cannabis |
      traffic in cocaine | traffic in narcotic* | traffic in hashish | trafficking of cocaine |
      trafficking of cannabis | trafficking of narcotic* | trafficking in cocaine | trafficking in cannabis |
      trafficking in hashish | cannabis resin | cannabis smuggling | hashish smuggling | hashish trafficking |
      cocaine smuggling | cocaine trade | heroin smuggling | heroin trafficking | captagon | fentanyl |
      synthetic drugs | precursor chemicals | drug cartels | drug gangs | drug lords | drug networks |
      drug routes | drug flows | drug seizures | drug crime* | drug production | drug enforcement | drug abuse |
      drug-related | anti-drug* | anti-narcotic* | counter-narcotic* | narcotrade | war on drugs |
      combat drugs | combating drugs | fighting drugs | flow of drugs
    `,
    listed: 'drugs | cannabis | cocaine',
  },
  'human-trafficking': {
    label: 'human trafficking and migrant smuggling',
    terms: `
      gangs that bring people | gangs that smuggle | smuggles migrants | smuggling by sea of | human traffick* |
      people trafficking | trafficking in persons | trafficking of persons | trafficking in human beings |
      trafficking of human beings | trafficking in human being | trafficking in people | human smuggling |
      people smuggling | migrant smuggling | migrants smuggling | smuggling of migrants |
      smuggling of human beings | smuggling networks | people smugglers | human smugglers | migrant smugglers |
      smuggling rings | trafficking networks | trafficking network | trafficking rings | smuggle migrants |
      smuggle people | smuggling migrants | smuggling people | smuggled migrants | smuggling gang* |
      smuggling network | smuggling of people | smuggling of persons | trafficking in women |
      trafficking of women | trafficking of children | child trafficking | sex trafficking |
      traffickers of migrants | people traffickers | migrant traffickers | trafficking gangs |
      trafficking victims | victims of trafficking | modern slavery | forced labour | forced labor |
      small-boat gangs
    `,
    listed: 'trafficking | smuggling | traffickers | smugglers',
  },
  'irregular-migration': {
    label: 'irregular migration and migration management',
    terms: `
      irregular migration | illegal migration | irregular immigration | illegal immigration |
      clandestine migration | clandestine immigration | undocumented migration | irregular migrant* |
      illegal migrant* | undocumented migrant* | migration management | management of migration |
      managing migration | migration cooperation | cooperation on migration | cooperation in migration |
      migration partnership* | migration polic* | migration issues | migration issue | migration flows |
      migratory flows | migrant flows | migration field | migration governance | migration and security |
      security and migration | migration and mobility | migration pact | migration agreement* | migration deal |
      migration control | control of migration | field of migration | working together on migration |
      talks on migration | discussed migration | dialogue on migration | agreement on migration |
      pact on migration | declaration on migration | partnership on migration | migration dialogue |
      migration declaration | migration talks | migration routes | migration route | migration challenge* |
      migration crisis | migration file | migration question* | migration matters | migration pressure* |
      causes of migration | irregular departures | irregular arrivals | irregular crossings |
      illegal crossings | illegal border crossings | illegal entry | migrant boats | migrant crossings |
      migrant departures | migrant arrivals | migrant boat crossings | boat departures | small-boat crossings |
      curb migration | curbing migration | curb irregular | curbing irregular | stem migration |
      stem irregular | stemming irregular | asylum polic* | asylum and migration | migration and asylum |
      asylum cooperation
    `,
    listed: 'migration | immigration | asylum | migrants',
  },
  readmission: {
    label: 'return and readmission',
    terms: `
      readmission | re-admission | repatriation of migrants | repatriation of irregular |
      repatriation of illegal | repatriation of nationals | return of irregular migrants |
      return of illegal migrants | return of migrants | return of nationals | return of foreign national* |
      returns agreement* | return agreement* | returns deal | forced return* | voluntary return* |
      return and reintegration | deportation of failed asylum | return of failed asylum |
      return of rejected asylum | taking back nationals | take back nationals | take back its nationals |
      return flights | return of citizens | return of its citizens | return of their citizens |
      return of its nationals | return of their nationals | return of people with no right |
      return of irregular migrant* | return of asylum seekers | return of refugees | return of undocumented |
      return of overstayers | returns cooperation | cooperation on returns | return cooperation |
      returns policy | return hub* | return of minors | unaccompanied minors | assisted return* |
      assisted voluntary | deportation flights | deportation agreement* | removal of foreign |
      removal of failed | removal of irregular | removal flights | expulsion of migrants |
      repatriation of citizens | repatriation of undocumented | repatriation flights | repatriation agreement* |
      reintegration of migrants | reintegration of returnees | travel documents for | laissez-passer* |
      accept deportees | sending back migrants | send back migrants | sending migrants back |
      sending back asylum | readmission*
    `,
    listed: 'returns | repatriation | deportation | reintegration | removals | deportations',
  },
  'border-security': {
    label: 'border security',
    terms: `
      frontier post* | border stations | protection of their frontiers | protection of frontiers |
      border opening | reopening of the border | reopening the border | reopen the border | guard the border |
      guarding the border | training of border | border security | border management | border control* |
      border surveillance | border protection | border guard* | border monitoring | border policing |
      border cooperation | border police | securing (their) borders | securing the border* |
      secure (their) borders | security of borders | security of the border* | control of borders |
      control of the border* | management of borders | protection of borders | border crossings |
      frontier control* | common border* | shared border* | land border* | sea border* | border post* |
      border crossing | border officials | border officers | border force* | border agencies | border areas |
      border region* | border commission | border committee* | border patrol* | border checks | border issues |
      border demarcation | border delimitation | demarcation of the border | demarcation of borders |
      border infrastructure | border villages | border incidents | border governance | frontier guards |
      frontier posts | securing of borders | security along the border | security along their |
      security on the border | security at the border | protect (their) borders | protecting (their) borders |
      control (their) borders | controlling (their) borders | managing borders | manage borders |
      monitoring of borders | surveillance of borders | surveillance of the border | external borders |
      porous border* | biometric controls | biometric border | document fraud | forged documents |
      travel document security | passenger screening | frontex
    `,
    listed: 'border | borders | frontiers | frontier',
  },
  cybersecurity: {
    label: 'cybersecurity',
    terms: `
      cybersecurity | cyber-security | cyberdefence | cyberdefense | cyber-defence | cyber-defense |
      cybercrime* | cyber-crime* | cyberattack* | cyber-attack* | cyberspace | cyber threat* | cyberthreat* |
      cyber resilience | cyber cooperation | cyber capabilities | information security |
      information systems security | security of information systems | digital security | electronic crime* |
      cyberterrorism | cyber domain | cyber incident* | cyber exercise* | cyber hygiene | cyber dialogue |
      cyber policy | cyber policies | cyber space | cyber warfare | cyber operations | cyber experts |
      cyber espionage | cyber skills | cyber training | incident response | computer emergency |
      computer crime* | computer incident* | online fraud | digital forensic* | electronic evidence |
      digital evidence | critical infrastructure | network security | security of networks |
      digital resilience | online safety
    `,
    listed: 'cyber*',
  },
  'judicial-cooperation': {
    label: 'judicial cooperation and extradition',
    terms: `
      judicial cooperation | judicial co-operation | legal cooperation | cooperation in judicial |
      cooperation in legal | justice cooperation | cooperation in justice | field of justice | judicial field |
      judicial matters | judicial assistance | legal assistance | extradition | extradite* |
      transfer of prisoners | transfer of sentenced | transfer of convict* | prisoner transfer* |
      prisoner exchange agreement* | sentenced persons | rogatory | judicial training | judicial system* |
      judiciary cooperation | modernisation of justice | modernization of justice |
      modernisation of the justice | prison administration* | prison cooperation | penitentiary* |
      criminal matters | civil and commercial matters | between prosecutors | public prosecut* cooperation |
      exchange of prisoners | prisoner swap* | transfer of inmates | transfer of detainees |
      transfer of offenders | serve (their) sentences | surrender of suspects | surrender of fugitives |
      arrest warrant* | mutual assistance in criminal | asset recovery | recovery of assets | stolen assets |
      seizure of assets | confiscation of assets | proceeds of crime | prison reform | prison management |
      prison service* | prison staff | prison officers | correctional* | corrections services |
      training of judges | training of magistrates | training of prosecutors | training for judges |
      training for prosecutors | judges and prosecutors | prosecutors of both | exchange of judges |
      exchange of magistrates | liaison magistrate* | judicial reform* | judicial exchanges |
      judicial authorities | justice sector | justice reform | legal reform* | legal affairs | legal matters |
      legal field | legal training | legal aid | supreme courts | constitutional courts |
      commercial arbitration | enforcement of judgments | enforcement of judgements | recognition of judgments |
      family law | child abduction | cross-border justice | war crimes prosecution
    `,
    listed: 'justice | judicial | judiciary | legal affairs | prosecution | prison* | judges',
  },
  'major-events-security': {
    label: 'security of major events',
    terms: `
      security for the games | security of the summit | securing the games | world cup preparations |
      preparations for the 2030 world cup | security at stadiums | security of major events |
      security of large events | major events security | major sporting events | major sports events |
      large sporting events | security of sporting events | securing sporting events | securing major events |
      securing (the) world cup | security of the world cup | world cup security | security for the world cup |
      securing the 2030 | securing large-scale | major event security | security at major events |
      stadium security | security of football | securing football | securing the africa cup |
      security of the olympic | security of international events | olympic security |
      security of sports events | securing mass events | crowd management | travelling fans |
      travelling supporters | fan safety | fan security | supporter safety | football hooligan* | hooliganism |
      spectator safety | crowd control | crowd safety | stadium safety | securing stadiums |
      security of stadiums | securing tournaments | security of tournaments | tournament security |
      security at tournaments | security at the world cup | security at football | safety at sports |
      security for major | security of mass | mass gatherings | large gatherings | big sporting events |
      major tournaments | major competitions | security of competitions | securing competitions |
      security for the africa cup | security of the africa cup | security of the games | games security |
      summit security | event security | policing of major | policing of football
    `,
    listed: 'major events | large events | tournaments | stadiums | sporting events',
  },
  'defence-cooperation': {
    label: 'defence cooperation',
    terms: `
      defence cooperation | defense cooperation | defence co-operation | defense co-operation |
      military cooperation | military co-operation | military collaboration | defence collaboration |
      defense collaboration | defence partnership* | defense partnership* | military partnership* |
      military and intelligence partnership | defence ties | defense ties | military ties |
      military-to-military | defence relations | defense relations | military relations | defence relationship |
      defense relationship | military relationship | defence agreement* | defense agreement* | defence pact* |
      defense pact* | military agreement* | military pact* | military assistance | military exchanges |
      military delegation* | defence and security | defense and security | security and defence |
      security and defense | military and security | security and military | military field* |
      military domain* | defence field* | defense field* | field of defence | field of defense |
      fields of defence | fields of defense | area of defence | area of defense | areas of defence |
      areas of defense | cooperation in (the) military | cooperation between (the) armed forces |
      between (the) two armies | between (the) two armed forces | between (their) armed forces |
      bilateral military | defence matters | defense matters | military matters | naval cooperation |
      air force cooperation | strategic and military | cooperation in defence | cooperation in defense |
      cooperation on defence | cooperation on defense | defence affairs | defense affairs |
      defence consultations | defense consultations | defence talks | defense talks | defence dialogue |
      defense dialogue | defence policy | defense policy | defence policies | defence planning |
      defence capabilities | defense capabilities | defence capacity | defense capacity |
      defence collaboration* | defence committee | defense committee | defence attach* | defense attach* |
      military attach* | military committee | military contacts | military talks | military consultations |
      military visits | military support | military aid | military base* | military presence |
      military capabilities | military alliance | military engagement* | military mission | joint brigade |
      joint battalion | combined force | between (the) militaries | between (their) militaries |
      between (the) armies | between (their) armies | between (the) navies | between (the) air forces |
      staff talks | status of forces | mutual defence | mutual defense | interoperability | strategic defence |
      strategic defense | joint defence | joint defense
    `,
    listed: 'defence | defense | military | army | armed forces | militaries | armies | air force | navy',
  },
  'military-training': {
    label: 'military training',
    terms: `
      joint training | training of cadets | training for * troops | training of tank | training of mountain |
      military academy places | places at its war college | staff college | war college |
      training of * officers | training of * soldiers | training of * troops | training of * forces |
      training of * pilots | training * officers | training * soldiers | courses for * officers |
      courses for * naval officers | coast guard training | training of coast guards | training mission* |
      military training | defence training | defense training | army training | training of officers |
      training of military | training of soldiers | training of troops | training of armed forces |
      training of pilots | officer training | officers training | pilot training | naval training |
      exchange of instructors | military instructor* | military courses | military education |
      military college* | military school* | training for military | training of the armed forces |
      training military personnel | training programmes for officers | exchange of military trainees |
      cadet* training | exchange of cadets | cadet exchange* | cadet programme* | training of recruits |
      training of naval | training of commandos | training of special forces | training of paratroopers |
      training of marines | training of crews | training of fighter pilots | training of peacekeepers |
      training for officers | training for soldiers | training for troops | training for pilots |
      training for the army | training for the armed forces | train soldiers | train troops | train officers |
      train pilots | train marines | train naval | train forces | training soldiers | training troops |
      training pilots | training officers | training forces | flight training | flying training |
      courses for officers | courses for naval officers | courses for military | courses for soldiers |
      military academ* | military cadets | military trainers | military trainees | military personnel training |
      naval academ* | naval college* | naval cadets | air force academ* | war college* | staff college* |
      defence college* | defense college* | defence academ* | defense academ* | defence universit* |
      officer exchange* | exchange of officers | exchange of military | special forces training |
      commando training | training camps for soldiers | combat training | train * soldiers
    `,
    listed: 'training of the military | instructors | cadets',
  },
  'joint-exercises': {
    label: 'joint exercises',
    terms: `
      common exercise* | exercise for border guards | field exercise* | large-scale exercise* |
      joint exercise* | joint drill* | military drill* | military exercise* | combined exercise* |
      joint manoeuvre* | joint maneuver* | military manoeuvre* | military maneuver* | naval exercise* |
      naval drill* | maritime exercise* | air exercise* | joint training exercise* | bilateral exercise* |
      multinational exercise* | african lion | war games | field training exercise* | live-fire exercise* |
      exercise together | train together | exercising together | bilateral drill* | trilateral exercise* |
      combined drill* | combined manoeuvre* | anti-terror drill* | counter-terrorism exercise* |
      special forces exercise* | land exercise* | amphibious exercise* | command post exercise* |
      table-top exercise* | tabletop exercise* | rescue exercise* | air drills | air manoeuvres |
      naval manoeuvres | naval maneuvers | army exercise* | passage exercise* | passex
    `,
    listed: 'exercises | drills | manoeuvres | maneuvers',
  },
  'defence-industry': {
    label: 'defence industry',
    terms: `
      joint development of * missiles | development of naval missiles | arms industry |
      joint development of drones | defence industr* | defense industr* | military industr* | arms industr* |
      armaments industr* | weapons industr* | defence production | defense production | military production |
      defence manufactur* | defense manufactur* | defence technolog* | defense technolog* |
      military technolog* | co-production of | coproduction of | co-development of | joint production of |
      joint development of | joint ventures in defence | joint ventures in defense | drone factory |
      drone production | production of drones | production of military | manufacture of military |
      manufacturing of military | manufacture of drones | industrial defence | industrial defense |
      aerospace and defence | aerospace and defense | defence equipment production | defence sector |
      defense sector | defence companies | defense companies | defence firms | defense firms |
      defence start-ups | defence innovation | defense innovation | defence research | defense research |
      arms manufactur* | arms production | arms factory | weapons production | weapons manufactur* |
      weapons systems | ammunition production | ammunition factory | ammunition plant |
      production of ammunition | production of weapons | production of missiles | production of munitions |
      production of armoured | manufacture of ammunition | manufacture of weapons | manufacture of arms |
      assembly of drones | drone manufactur* | drone technology | co-produce | co-produced | co-production |
      co-develop | shipbuilding | naval shipyards | warship construction | frigate construction |
      aircraft maintenance | maintenance of fighter | maintenance of helicopters | maintenance of military |
      local assembly of | missile technology | missile production | joint weapons | co-development |
      codevelopment | co-development and co-production | defence manufacturing | defense manufacturing
    `,
    listed: 'defence manufacturing',
  },
  'arms-procurement': {
    label: 'arms procurement',
    terms: `
      purchase of helicopters | pool the purchase | joint purchase of ammunition | joint procurement of |
      buy fighter jets | supply of patrol | supply of helicopters | sale of helicopters | submarine programme |
      submarine program | counter-drone systems | self-propelled howitzers | supply of fast patrol |
      transport aircraft | arms procurement | arms sale* | arms deal* | arms purchase* | arms export* |
      arms import* | arms trade | arms transfer* | arms contract* | arms supply | arms supplies | sale of arms |
      sales of arms | selling arms | sell arms | supply of arms | purchase of arms | purchase of weapons |
      sale of weapons | weapons sale* | weapons deal* | weapons purchase* | weapon sale* | weapons supplies |
      sale of military | sale of defence | sale of defense | purchase of military | procurement of military |
      military procurement | defence procurement | defense procurement | acquisition of military |
      acquisition of weapons | acquisition of arms | military equipment | defence equipment |
      defense equipment | purchase of fighter | sale of fighter | purchase of helicopter* |
      sale of helicopter* | sale of drones | purchase of drones | arms and ammunition | armaments |
      buying weapons | buying tanks | buying missiles | purchase of torpedoes | purchase of howitzers |
      purchase of warships | sale of warships | buy warships | order for fighter* | order for tanks |
      order of fighter* | buy torpedoes | buy tanks | buy missiles | buy frigates | buy submarines |
      buy fighter* | buy drones | buy weapons | buy arms | buy helicopters | buy ammunition | buy military |
      buy armoured | buy armored | sell fighter* | sell drones | sell weapons | sell missiles | sell tanks |
      sell frigates | sell military | supply weapons | supply ammunition | purchase of tanks |
      purchase of missiles | purchase of frigates | purchase of submarines | purchase of ammunition |
      purchase of armoured | purchase of aircraft | purchase of combat | purchase of defence |
      purchase of defense | sale of missiles | sale of tanks | sale of frigates | sale of submarines |
      sale of aircraft | sale of ammunition | sale of armoured | sale of combat | delivery of weapons |
      delivery of arms | delivery of fighter | delivery of tanks | delivery of drones | delivery of missiles |
      delivery of helicopters | delivery of military | delivery of armoured | delivery of ammunition |
      deliveries of weapons | deliveries of arms | acquisition of fighter | acquisition of drones |
      acquisition of helicopters | acquisition of frigates | acquisition of missiles | acquisition of aircraft |
      acquisition of defence | supply of weapons | supply of ammunition | supply of military |
      supply of drones | transfer of arms | transfer of weapons | foreign military sales | military hardware |
      military vehicles | military supplies | military drones | combat drones | armed drones |
      surveillance drones | armoured vehicles | armored vehicles | armoured personnel | attack helicopter* |
      combat helicopter* | air defence system* | air defense system* | missile system* |
      missile defence system* | rocket launchers | artillery systems | patrol aircraft
    `,
    listed: 'arms | weapons | armament* | ammunition | missiles | drones | tanks | munitions',
  },
  'military-health': {
    label: 'military health',
    terms: `
      military health | military medicine | military medical | military hospital* | military healthcare |
      military field hospital* | health of the armed forces | medical services of the armed forces |
      army medical | defence health | defense health | field hospital* | military doctor* | military nurse* |
      military surgeon* | military medic* | armed forces medical | combat medic* | defence medical |
      defense medical | war surgery | treatment of wounded soldiers | medical corps | army hospital*
    `,
    listed: 'army health',
  },
  'maritime-security': {
    label: 'maritime security',
    terms: `
      patrol boat* | patrol craft | patrol ship* | maritime patrol aircraft | security of shipping |
      search and rescue at sea | coast guard vessel* | joint patrols at sea | maritime security |
      naval security | maritime safety | safety at sea | security at sea | coast guard* | coastguard* |
      maritime surveillance | maritime domain | naval cooperation | maritime patrol* | naval patrol* | piracy |
      freedom of navigation | security of navigation | safety of navigation | search and rescue |
      protection of shipping | gulf of guinea security | red sea security | maritime defence |
      maritime defense | white shipping | shipping lanes | sea lanes | sea lines of communication |
      maritime routes | maritime awareness | maritime cooperation | maritime law enforcement | maritime crime* |
      maritime threats | maritime borders | maritime boundar* | maritime order | maritime policing |
      maritime monitoring | maritime information | maritime disputes | maritime dialogue |
      coastal surveillance | coastal security | coastal radar* | coastal patrol* | coastal defence |
      patrol boats | patrol vessel* | patrol ships | patrols at sea | sea patrol* | sea rescue | rescue at sea |
      naval ties | naval visit* | naval port calls | port security | harbour security | undersea cable* |
      subsea cable* | submarine cable* | exclusive economic zone* | strait of hormuz | strait of gibraltar |
      gulf of aden | red sea shipping | south china sea | freedom of the seas | safety of shipping
    `,
    listed: 'maritime | naval | navy',
  },
  peacekeeping: {
    label: 'peacekeeping',
    terms: `
      peacekeep* | peace-keep* | peace support | peace operation* | peacebuilding | peace-building |
      blue helmets | un missions | un peace | united nations missions | maintenance of peace |
      maintaining peace | post-conflict | peace mission* | peacemaking | peace enforcement | peace monitoring |
      stabilisation mission* | stabilization mission* | stabilisation force | stabilization force |
      multinational force | observer mission* | un mission | un force | un troops | un-mandated |
      african union mission | blue berets | troop contribut* | disarmament, demobili* | monitoring mission*
    `,
    listed: 'peace support missions',
  },
  'expertise-exchange': {
    label: 'exchange of expertise',
    terms: `
      veterinary experts | team of experts | digital experts | share its experience | share their experience |
      team of digital experts | study visits | exchange of (technical) expertise | exchanges of expertise |
      exchange expertise | exchanging expertise | expertise sharing | sharing expertise | sharing of expertise |
      share expertise | sharing counter-terrorism expertise | sharing counterterrorism expertise |
      exchange of experience* | exchange experience* | exchanging experience* | experience sharing |
      sharing experience* | sharing of experience* | share experience* | share (information and) experiences |
      exchange of best practice* | exchange of good practice* | exchange best practice* |
      sharing best practice* | sharing of best practice* | share best practice* | best practices |
      exchange of know-how | transfer of know-how | know-how transfer | exchange of knowledge |
      knowledge sharing | sharing knowledge | knowledge exchange | exchange of knowhow | exchange of experts |
      exchange of skills | expertise and experience | experience and expertise | information and expertise |
      sharing information and experience* | exchange of visits and experiences | capacity building |
      technical assistance | technical expertise | share lessons | sharing lessons | lessons learned |
      lessons learnt | share know-how | sharing know-how | sharing of know-how | share knowledge |
      sharing of knowledge | share its experience* | share their experience* | share its expertise |
      share their expertise | sharing its experience* | sharing their experience* | sharing its expertise |
      sharing their expertise | share best* | share good practice* | sharing good practice* |
      exchange of lessons | exchange of professionals | exchange of specialists | exchange of technicians |
      exchange of engineers | exchange of officials | exchange of civil servants | expert exchange* |
      exchanges of experts | exchanges of experience* | exchanges of knowledge | learn from each other |
      learning from each other | learn from the experience* | benefit from the experience* |
      benefit from the expertise | benefit from its experience* | draw on the experience* |
      technical cooperation | technical support | technical exchanges | technical help | study visit* |
      study tour* | twinning | dispatch of experts | sending of experts | send experts | sending experts |
      building capacity | build capacity | capacity development | institutional strengthening | peer learning |
      peer review | skills transfer | transfer of skills | transfer of expertise | transfer of knowledge |
      knowledge transfer
    `,
    listed: 'expertise | experience | experiences | know-how | best practice* | good practice*',
  },
  'regional-security': {
    label: 'regional security',
    terms: `
      stability in southern | arctic security | security in the arctic | indo-pacific security |
      peace in the great lakes | peace in the region | fight against rebel* |
      situation on the korean peninsula | middle east stability | black sea security |
      security in the black sea | regional security | regional peace | regional stability |
      stability in the region | stability of the region | security in the region | security of the region |
      regional and international peace | regional and international security | sahel security |
      security in the sahel | security of the sahel | stability in the sahel | situation in the sahel |
      sahel region | sahel and | stability in the middle east | peace in the middle east |
      situation in the middle east | situation in gaza | stability in africa | security in africa |
      stability in libya | libyan crisis | regional situation | regional issues | regional crises |
      regional conflict* | regional challenges | gulf security | mediterranean security |
      security in the mediterranean | afghanistan peace | peace in afghanistan | stability in syria |
      stability in lebanon | stability in sudan | stability in yemen | stability in iraq | stability in gaza |
      stability in the horn | stability in the great lakes | stability in west africa | stability in the gulf |
      stability in the mediterranean | stability in afghanistan | stability in the caucasus |
      stability in the balkans | stability in south asia | stability in the indo-pacific |
      security in west africa | security in the middle east | security in the gulf | security in the red sea |
      security in the horn | situation in syria | situation in sudan | situation in lebanon |
      situation in libya | situation in yemen | situation in ukraine | situation in afghanistan |
      situation in haiti | situation in the region | situation in west africa | war in gaza | war in sudan |
      conflict in sudan | conflict in gaza | peace in ukraine | peace in gaza | ceasefire in gaza |
      gaza ceasefire | sudan conflict | palestinian issue | palestinian cause | palestinian question |
      question of palestine | two-state solution | great lakes region | lake chad | eastern congo |
      eastern drc | regional developments | regional matters | regional affairs | regional tensions |
      regional crisis | regional dynamics | regional threats | regional order | middle east developments
    `,
    listed: 'sahel | middle east | regional issues | regional stability | gaza | horn of africa',
  },
  'western-sahara': {
    label: 'Western Sahara',
    terms: `
      western sahara | moroccan sahara | sahara question | sahara issue | sahara conflict | sahara dispute |
      saharan provinces | southern provinces | autonomy plan | autonomy initiative | autonomy proposal |
      moroccan autonomy | question of the sahara | issue of the sahara | moroccanness of the sahara |
      moroccan character of the sahara | sovereignty over the sahara | sovereignty over its sahara |
      kingdom’s territorial integrity | morocco’s territorial integrity | territorial integrity of morocco |
      territorial integrity of the kingdom | moroccan sovereignty | sovereignty over western | sahara file |
      sahara region | sahara regional dispute | regional dispute over | dispute over the sahara |
      conflict over western | sahrawi* | saharawi* | self-determination of | consulate in dakhla |
      consulate in laayoune
    `,
    listed: 'sahara',
  },
  trade: {
    label: 'trade',
    terms: `
      farm trade | tea exporters | garment exports | import of grain | buy more * from | market access for |
      access of * products | lower tariffs | trade cooperation | trade relations | trade ties |
      trade exchange* | bilateral trade | commercial cooperation | commercial relations | commercial ties |
      commercial exchange* | trade agreement* | free trade | preferential trade | trade volume | trade balance |
      economic and trade | trade and investment | trade and economic | trade and commercial | market access |
      exports and imports | imports and exports | export promotion | economic cooperation |
      economic partnership* | economic ties | economic relations | economic and commercial | business council |
      business forum | chamber of commerce | chambers of commerce | trade facilitation | trade in goods |
      transit trade | agricultural exports | food exports | meat exports | beef exports | coffee exports |
      cocoa exports | tea exports | grain exports | wheat exports | rice exports | soybean exports |
      fruit exports | textile exports | livestock exports | horticultural exports | mineral exports |
      export of agricultural | export of goods | export of food | export of meat | imports of agricultural |
      imports of goods | import of agricultural | export opportunities | export markets | export ban* on |
      export quota* | import quota* | import duties | import tariff* | tariff* reduction* | tariff cuts |
      tariff concession* | tariff barriers | non-tariff* | trade barriers | trade mission* | trade delegation* |
      trade fair* | trade talks | trade deal* | trade pact* | trade links | trade flows | trade figures |
      trade deficit | trade imbalance | trade turnover | trade dispute* | trade negotiation* | trade policy |
      trade promotion | trade corridor* | trade route* | trade partnership* | trade partners |
      trade opportunities | trade preferences | trade protocol* | trade council | trade commission* |
      trade in services | trade in agricultural | trade in cocoa | trade in coffee | trade in livestock |
      two-way trade | mutual trade | intra-african trade | barter trade | border trade | border market* |
      increase trade | boost trade | boosting trade | expand trade | expanding trade | halal products |
      halal industry | economic diplomacy | economic collaboration | economic commission | economic dialogue |
      economic engagement | economic links | economic exchanges | economic integration | economic corridor* |
      economic matters | economic agenda | bilateral economic | business ties | business links |
      business community | business communities | business leaders of | business-to-business | b2b |
      business councils | private sectors | private sector cooperation | commercial agreement* |
      commercial partnership* | commerce and industry | entrepreneurs of both | african continental free |
      afcfta | customs-free | duty-free access
    `,
    listed: 'trade | commerce | economy | economic | business | exports | imports | tariffs | entrepreneurs | export',
  },
  investment: {
    label: 'investment',
    terms: `
      investment in * | investments in * | joint ventures | industrial zones | investment cooperation |
      joint investment* | foreign investment* | direct investment* | investment promotion |
      investment protection | investment treaty | protection of investments | promotion of investments |
      reciprocal investment* | mutual investment* | investment opportunities | investment fund* |
      sovereign fund* | investors | public-private partnership* | investment agreement* | investment deal* |
      investment forum | investment projects | investment partnership* | investment flows | investment ties |
      investment climate | investment council | investment package* | investment treaties | investment plans |
      encourage investment* | attract investment* | attracting investment* | boost investment* |
      increase investment* | bilateral investment* | fdi | investor* | joint venture* | special economic zone* |
      economic zones | free zone* | industrial park* | industrial zone* | industrial estate* |
      sovereign wealth | public-private
    `,
    listed: 'investment* | investing | invest | invests | invested',
  },
  customs: {
    label: 'customs',
    terms: `
      customs cooperation | customs co-operation | customs assistance | customs administration* |
      customs matters | customs agreement* | customs authorities | customs procedures | customs duties |
      customs clearance | customs union | customs field | customs data | certificates of origin |
      certificate of origin | rules of origin | police and customs | mutual administrative assistance |
      customs office* | customs post* | customs officials | customs training | customs control* |
      customs checks | customs inspection* | customs fraud | customs tariff* | customs transit |
      customs valuation | customs information | customs facilit* | customs arrangements | customs exchange* |
      customs service* | customs regime | customs points | customs station* | customs house* |
      between (the) customs | container inspection* | container scanning | scanning of containers |
      authorised economic operator* | authorized economic operator* | single window | mutual administrative
    `,
    listed: 'customs | duties | tariffs | clearance',
  },
  finance: {
    label: 'finance and taxation',
    terms: `
      auditing | public-sector auditing | double taxation | central banks | currency swap | loan agreement |
      financial cooperation | finance cooperation | cooperation in finance | field of finance |
      financial sector | financial services | banking cooperation | banking sector | central bank* | taxation |
      tax cooperation | tax evasion | tax agreement* | tax matters | tax treaty | avoidance of double |
      money laundering | anti-money | illicit financial | court of auditors | courts of auditors |
      audit institutions | court of accounts | public finance* | islamic finance | sukuk | fintech |
      insurance sector | capital market* | stock exchange* | credit line* | line of credit | debt relief |
      debt swap | financial intelligence | tax and customs administration* | tax information |
      tax administration* | tax authorities | tax fraud | tax treaties | tax convention* | tax reform* |
      tax policy | tax avoidance | tax collection | tax exchange | revenue authorit* | revenue administration |
      fiscal policy | fiscal cooperation | fiscal matters | budget support | budgetary support |
      financial inclusion | financial markets | financial institutions | financial regulation | financial ties |
      financial integration | financial sector* | financial stability | financial technolog* |
      financial authorities | financial supervision | banking channels | banking ties | banking relations |
      banking supervision | correspondent banking | banks of both | swap line* | currency swap* |
      local currenc* | national currenc* | cross-border payments | payment systems | payment system |
      digital payments | soft loan* | concessional loan* | concessional financing | loan agreement* |
      loan guarantee* | export credit* | eximbank | exim bank | debt restructuring | debt cancellation |
      debt rescheduling | debt treatment | debt forgiveness | debt-for-* | green bonds | green finance |
      audit offices | auditor general | auditors general | state audit | anti-corruption |
      fight against corruption | combating corruption | corruption prevention | illicit funds |
      insurance market | microfinance | development finance
    `,
    listed: 'finance | banking | bank | tax | taxes | audit | insurance | debt | corruption | fiscal',
  },
  'gas-oil': {
    label: 'gas and oil',
    terms: `
      natural gas | gas pipeline* | pipeline project | gas and oil | oil and gas | hydrocarbon* |
      petroleum sector | petroleum products | oil exploration | gas exploration | oil refin* | crude oil | lng |
      gas supply | gas supplies | gas project* | african atlantic gas | nigeria-morocco gas | oil supplies |
      gas storage | gas terminal* | offshore gas | oil storage | strategic oil | petroleum storage |
      fuel storage | gas deliveries | gas delivery | gas transit | gas exports | gas imports | gas purchases |
      gas field* | gas cooperation | gas deal* | gas contract* | gas trade | gas corridor* | gas interconnect* |
      gas infrastructure | gas sector | gas industry | gas reserves | gas shipments | liquefied gas |
      liquefied natural | liquefied petroleum | lpg | oil field* | oil cooperation | oil deal* | oil exports |
      oil imports | oil trade | oil supply | oil shipments | oil sector | oil industry | oil reserves |
      oil deliveries | oil drilling | oil production | oil products | offshore oil | offshore exploration |
      offshore drilling | refiner* | petrochemical* | petroleum cooperation | petroleum exploration |
      petroleum industry | fuel supply | fuel supplies | fuel imports | fuel deliveries | diesel supplies |
      upstream sector | pipeline*
    `,
    listed: 'gas | oil | petroleum | fuel | refining',
  },
  'renewable-energy': {
    label: 'renewable energy',
    terms: `
      wind at sea | power purchase | electricity interconnect* | renewable energ* | renewables | clean energ* |
      green energ* | energy transition | solar energy | solar power | solar plant* | wind energy | wind power |
      wind farm* | hydrogen | green hydrogen | decarboni* | energy efficiency | electricity interconnection* |
      electrical interconnection* | electric interconnection* | power interconnection* | sustainable energ* |
      green ammonia | energy cooperation | cooperation in energy | energy partnership* | low-carbon energ* |
      photovoltaic | hydropower | energy sector | field of energy | energy storage | solar park* |
      solar panel* | solar project* | solar farm* | solar and wind | wind and solar | solar technolog* |
      solar sector | solar pumps | solar cooperation | solar alliance | wind project* | wind turbine* |
      wind park* | offshore wind | green power | green electricity | clean power | clean electricity |
      clean technolog* | geothermal* | hydroelectric* | hydro power | biogas | biofuel* | biomass | bioenergy |
      ethanol blending | electrification | electricity export* | electricity import* | electricity grid* |
      electricity trade | electricity link* | electricity supply | electricity generation | electricity sector |
      electricity cable | electric mobility | electric vehicle* | e-mobility | power grid* | power lines |
      power line | power sector | power plant* | power link | power trade | power generation |
      power transmission | power cable | transmission line* | grid connection | grid interconnection |
      interconnector* | battery storage | energy security | energy dialogue | energy links | energy ties |
      energy collaboration | energy project* | energy trade | energy infrastructure | energy matters |
      energy mix | energy saving | energy resources | energy corridor* | energy supply | energy supplies |
      energy technolog* | energy agreement* | energy deal* | carbon capture | net zero | low-carbon
    `,
    listed: 'solar | wind | renewable*',
  },
  water: {
    label: 'water',
    terms: `
      water from the | water management | water resources | management of water | water cooperation |
      field of water | water sector | water scarcity | water stress | water security | water supply |
      desalination | drinking water | wastewater | waste water | water treatment | water saving |
      water conservation | water transfer | dams | dam construction | irrigation | coastal protection |
      coastal management | flood management | flood protection | flood control | sanitation | hydrology |
      integrated water | groundwater | delta management | aquifer* | water reuse | reuse of water |
      water recycling | water project* | water technolog* | water infrastructure | water harvesting |
      water policy | water policies | water quality | water sharing | water use | water efficiency |
      water governance | water shortage* | water crisis | water issues | water matters | water services |
      water diplomacy | water rights | water storage | water utilities | water ministers | water network* |
      water distribution | water purification | water innovation | water experts | access to water |
      clean water | safe water | fresh water | freshwater | transboundary water* | shared water* |
      river basin* | river management | shared rivers | nile waters | nile dam | dam project* | dam safety |
      boreholes | wells for | sewage | sewerage | drought management | drought relief | drought resilience |
      flood defence* | flood prevention | flood warning | flood resilience | flood mitigation |
      coastal erosion | coastal defence* | sea defences | sea walls | dikes | dykes | polders | stormwater |
      water engineers | hydrological
    `,
    listed: 'water | hydraulics',
  },
  agriculture: {
    label: 'agriculture',
    terms: `
      farm trade | growing rice | cashew | cattle breeds | saline soils | fertilis* | transhumance |
      agricultur* | agri-food | agrifood | agro-industr* | agroindustr* | agribusiness | farming | fertilizer* |
      fertiliser* | phosphate* | food security | plant protection | plant health | phytosanitary | livestock |
      crop* production | soil fertility | soil health | seeds sector | cereals | rural development |
      veterinary | animal health | agronom* | agritech | olive growing | horticultur* | farm exports |
      farm products | farm machinery | farm equipment | farm mechani* | crop* research | crop yields |
      crop insurance | crop protection | crop varieties | drought-resistant | drought-tolerant |
      rice cultivation | rice production | wheat imports | wheat supply | wheat production | grain supply |
      grain supplies | grain corridor | supply of wheat | supply of grain | seed production | seed varieties |
      seed technology | seed potatoes | certified seeds | coffee growing | tea growing | cocoa sector |
      cotton sector | cotton cultivation | date palm* | olive oil sector | palm oil | dairy sector |
      dairy industry | dairy products | beef sector | cattle breeding | poultry | animal husbandry |
      animal diseases | animal breeding | animal feed | animal production | sheep breeding | beekeeping |
      agro-ecology | agroecolog* | agro-processing | agri-business | agri-tech | agro-food | food systems |
      food safety | food supply | food supplies | food production | food processing | food industry |
      food sovereignty | food crisis | food value chain* | soil management | soil conservation | potash |
      plant breeding | plant quarantine | plant diseases | pesticides | pest control | locust* | halal meat |
      smallholder* | land reform | rural economy | cocoa
    `,
    listed: 'food | farming | farmers | crops | seeds | grain | wheat | coffee | livestock | fertilis* | fertiliz*',
  },
  fisheries: {
    label: 'fisheries',
    terms: `
      fisher* | fishing agreement* | fishing sector | maritime fishing | sea fishing | aquaculture |
      fish farming | marine resources | blue economy | illegal fishing | halieutic | fish processing |
      fishing licen* | fishing rights | fishing quota* | fishing vessels | fishing boats | fishing fleet* |
      fishing port* | fishing harbour* | fishing grounds | fishing zone* | fishing waters | fishing access |
      fishing industry | fishing deal* | fishing cooperation | fishing communities | fishing villages |
      fishing protocol* | sustainable fishing | small-scale fishing | artisanal fishing | coastal fishing |
      unreported and unregulated | iuu fishing | overfishing | fish stocks | fish quotas | fish exports |
      fish catches | fish landing | fish hatcher* | fish breeding | seafood | shrimp farming |
      aquatic resources | marine living | ocean economy | trawler*
    `,
    listed: 'fishing | marine',
  },
  environment: {
    label: 'environment and climate',
    terms: `
      sea turtles | hammerhead | wildlife corridor* | coral reefs | plastic pollution | protection of species |
      environmental cooperation | environmental protection | protection of the environment |
      environmental issues | environmental field | field of environment | field of the environment |
      climate change | climate action | climate cooperation | climate finance | climate adaptation |
      fight against climate | biodiversity | desertification | sustainable development | green transition |
      green growth | green economy | circular economy | waste management | reforestation | forest management |
      forestry | nature conservation | pollution | meteorolog* | natural disaster* | disaster management |
      disaster risk | climate policy | climate policies | climate crisis | climate resilien* |
      climate diplomacy | climate goals | climate targets | climate fund* | climate mitigation |
      climate partnership* | climate talks | climate agenda | climate dialogue | climate commitments |
      climate ambition | climate issues | climate summit | climate research | climate services | climate-smart |
      climate justice | climate emergency | climate and environment | environment and climate |
      tackling climate | tackle climate | combat climate | combating climate | global warming |
      greenhouse gas* | carbon emission* | carbon credit* | carbon market* | carbon trading |
      emissions reduction | emission reduction* | paris agreement | cop28 | cop29 | cop30 | cop31 |
      sustainable forest* | deforestation | afforestation | tree planting | rainforest* | tropical forests |
      forest protection | forest conservation | forest fire* | wildfire* | mangrove* | wetlands | coral reef* |
      marine protected | marine conservation | marine environment | ocean protection | ocean conservation |
      plastic waste | plastics treaty | waste treatment | waste disposal | air quality | hazardous waste |
      electronic waste | wildlife conservation | wildlife protection | national parks | protected areas |
      endangered species | nature protection | nature reserve* | nature-based | land degradation |
      land restoration | soil erosion | great green wall | environmental conservation | environmental policy |
      environmental policies | environmental research | environmental matters | environmental sustainability |
      environmental governance | early warning | disaster relief | disaster response | disaster preparedness |
      disaster prevention | disaster mitigation | emergency management | civil protection |
      earthquake response | weather forecasting | weather services | climate data
    `,
    listed: `
      environment | climate | environmental | sustainability | forests | conservation | ecology | wildlife |
      oceans | waste
    `,
  },
  health: {
    label: 'health',
    terms: `
      health cooperation | health sector* | health care | healthcare | public health | health system* |
      health field | field of health | medical cooperation | medical research | medical field |
      pharmaceutical* | vaccine* | vaccination | medicines | medicinal products | hospital* cooperation |
      epidemic* | telemedicine | medical training | medical equipment | biomedical | health security | malaria |
      tuberculosis | hiv | cancer care | cancer treatment | cancer research | cancer control |
      fight against aids | fight against cancer | ebola | mpox | polio | infectious disease* |
      communicable disease* | disease control | disease surveillance | disease prevention | maternal health |
      maternal and child | child health | mental health | reproductive health | primary health | global health |
      digital health | one health | health workers | health professionals | health personnel | health services |
      health facilities | health centre* | health center* | health insurance | health coverage |
      health infrastructure | health emergenc* | health polic* | health issues | health matters |
      health program* | health ties | health partnership* | health collaboration | health research |
      health ministries | health exchanges | health education | health products | hospitals |
      hospital construction | hospital management | construction of a hospital | build a hospital |
      building of a hospital | medical supplies | medical aid | medical assistance | medical team* |
      medical mission* | medical tourism | medical staff | medical personnel | medical students |
      medical education | medical exchanges | medical devices | medical treatment | medical services |
      medical sciences | medical camp* | medical sector | medical experts | medical specialists |
      medical technolog* | training of doctors | training of nurses | training for doctors |
      training for nurses | exchange of doctors | exchange of nurses | traditional medicine | ayurved* |
      drug manufacturing | nursing care | nursing training | organ transplant* | dialysis | ambulances |
      blood bank* | fight against covid* | response to covid* | covid-19 response | cooperation on covid* |
      pandemic preparedness | pandemic response
    `,
    listed: 'health | medicine | medical | doctors | diseases | pharmac*',
  },
  education: {
    label: 'education and training',
    terms: `
      doctoral students | training of * diplomats | scholarships for | training of nurses |
      training of midwives | training of cadets | training for * diplomats | higher education |
      vocational training | professional training | technical and vocational | technical training |
      scholarship* | student exchange* | students exchange* | exchange of students | academic exchange* |
      academic cooperation | academic mobility | university cooperation | universities | inter-university |
      school curricula | language teaching | teaching of arabic | teacher training | training of teachers |
      training of young | training of executives | training cooperation | literacy | diploma* recognition |
      recognition of diplomas | skills development | training and education | training of agronomists |
      training of researchers | training of scientists | training of miners | teacher exchange* |
      teachers exchange* | exchange of teachers | exchange of professors | exchange of lecturers |
      exchange of academics | exchange of scholars | lecturer exchange* | academic ties | academic links |
      academic partnership* | academic collaboration | academic staff | academic programme* |
      faculty exchange* | school exchange* | school partnership* | school construction | school feeding |
      building of schools | build schools | girls’ education | education of girls | early childhood |
      basic education | primary education | secondary education | tertiary education | distance learning |
      online learning | education cooperation | education sector | education links | education ties |
      education system* | education partnership* | education reform* | education programme* | education policy |
      education exchange* | education matters | education and training | field of education |
      language training | language courses | language schools | english teaching | french teaching |
      teaching of french | teaching of english | teaching of languages | training of technicians |
      training of engineers | training of diplomats | training of civil servants | training of officials |
      training of experts | training of specialists | training of seafarers | training of professionals |
      training for teachers | training for engineers | training for diplomats | training for civil servants |
      training centre* | training center* | training institute* | training course* for |
      training opportunities | training programme* for | training of public | teacher education |
      teachers’ training | diplomatic training | diplomatic academ* | technical education | technical schools |
      technical college* | vocational education | vocational school* | vocational centre* | vocational skills |
      apprenticeship* | skills training | skill development | skills partnership* | university exchange* |
      university partnership* | university links | university of applied | university branch* |
      university campus | fellowships | bursaries | grants for students | student grants | student mobility |
      students from both | international students | study abroad | joint degree* | double degree* |
      dual degree* | degree recognition | recognition of degrees | recognition of qualifications |
      recognition of academic | qualifications recognition | curricul* development | stem education |
      lifelong learning | higher education and training | exchanges of students |
      training and capacity building | school building | exchange students
    `,
    listed:
      'training of | internships | apprenticeships | traineeships | education | skills | university | teaching | academic',
  },
  'science-technology': {
    label: 'science and technology',
    terms: `
      geology | ocean research | research ship* | space agenc* | battery research | chip technology |
      scientific research | scientific cooperation | science and technology | scientific and technical |
      scientific and technological | technical and scientific | research and development |
      research and innovation | technological cooperation | technology transfer | transfer of technology |
      technologies transfer | technology cooperation | space cooperation | outer space | space technolog* |
      space agency | satellite* | nuclear energy | peaceful uses of nuclear | civil nuclear | nuclear safety |
      research cooperation | joint research | biotechnolog* | science cooperation | information technology |
      high-tech | aeronautics | aerospace | aviation industry | antarctic science | antarctic research |
      polar research | polar science | arctic research | marine research | marine science | ocean science |
      oceanograph* | scientific exchange* | scientific collaboration | scientific partnership* |
      scientific ties | scientific programme* | scientific expertise | scientific institutions |
      scientific projects | scientists of both | exchange of scientists | exchange of researchers |
      researcher exchange* | research collaboration | research partnership* | research project* |
      research program* | research funding | research centre* | research center* | research institute* |
      research institution* | research ties | research grants | research security | research exchange* |
      applied research | agricultural research | basic research | joint laborator* | joint lab |
      shared laborator* | research laborator* | science and innovation | science and research |
      science diplomacy | science parks | science partnership* | science exchange* | innovation partnership* |
      innovation cooperation | innovation centre* | innovation center* | innovation hub* | technology park* |
      technology partnership* | technology exchange* | technology sharing | technology collaboration |
      technological exchange* | technological development | technological partnership* |
      technological innovation | emerging technolog* | advanced technolog* | critical technolog* |
      critical and emerging | quantum | semiconductor* | microchips | chip industry | nanotechnolog* |
      robotics | life sciences | genomics | space research | space exploration | space program* |
      space industry | space agencies | space science* | space mission* | earth observation | remote sensing |
      nuclear cooperation | nuclear power | nuclear technolog* | nuclear research | nuclear reactor* |
      nuclear plant* | nuclear medicine | nuclear science | small modular | atomic energy |
      radiation protection | geological survey* | geological mapping | geological research | standardisation |
      standardization | metrology | engineering cooperation | industrial cooperation
    `,
    listed: `
      science | technology | technologies | technological | research | innovation | space | nuclear | industry |
      industrial | engineering | scientists | researchers
    `,
  },
  digital: {
    label: 'digital economy',
    terms: `
      digital economy | digital transformation | digitalisation | digitalization | digitisation | digitization |
      digital cooperation | digital transition | digital field | digital technolog* | digital infrastructure |
      digital services | digital governance | digital public | digital skills | artificial intelligence |
      ai cooperation | e-government | e-governance | telecommunication* | telecom sector |
      information and communication technolog* | ict sector | data cent* | cloud computing | start-ups |
      startups | fintech | 5g | offshoring | data protection | digital trade | digital identity | digital id |
      digital government | digital agenda | digital sector | digital innovation | digital connectivity |
      digital divide | digital inclusion | digital partnership* | digital platform* | digital literacy |
      digital sovereignty | digital industry | digital policy | digital policies | digital solutions |
      digital development | digital ecosystem* | digital training | digital talent | digital strategy |
      digital transformation* | digital tools | digital regulation | digital commerce | digital content |
      digital media | digital affairs | digitaliz* | digitalis* | digitiz* | digitis* | online services |
      electronic government | electronic commerce | e-commerce | e-services | e-learning | ai governance |
      ai research | ai safety | ai development | ai technolog* | ai partnership* | ai training | ai regulation |
      machine learning | supercomput* | broadband | fibre optic* | fiber optic* | internet access |
      internet connectivity | internet governance | high-speed internet | mobile networks |
      telecom cooperation | telecoms sector | telecom infrastructure | ict cooperation | ict training |
      ict infrastructure | ict skills | it cooperation | it industry | it companies | it training |
      it professionals | information technology cooperation | software development | software industry |
      data governance | data flows | data economy | data privacy | data storage | smart cit* | cloud services |
      innovation ecosystem* | start-up* | startup ecosystem* | tech companies
    `,
    listed: 'digital | ai | telecoms | ict | internet',
  },
  transport: {
    label: 'transport and infrastructure',
    terms: `
      freight route* | freight corridor* | port of * modernisation | modernisation of the port |
      modernization of the port | modernisation of the airport | daily trains | night trains | shipping line |
      second bridge | metro line | commuter rail | road link | cross-border rail | electric ferries |
      ferry link | transport | transportation | railway* | rail sector | rail cooperation | rail link* |
      rail project* | high-speed rail | high-speed train* | high-speed line* | road safety | motorway* |
      highway* | port cooperation | seaports | airports | airport cooperation | airport management |
      airport operation* | airport construction | new airport | airport expansion | air services | air link* |
      air connectivity | aviation | direct flights | direct flight | open skies | maritime line* |
      shipping line* | maritime link* | logistics | fixed link | driving licen* | urban mobility |
      public works | urban planning | urban development | bridge over | bridge across | bridge between |
      construction of a bridge | construction of the bridge | building of a bridge | bridge project* |
      tunnel under | tunnel project* | road project* | road construction | road building | road link* |
      road network* | road infrastructure | road haul* | roadworks agreement* | construction of roads |
      construction of a road | construction of the road | railroad* | rail corridor* | rail line* |
      rail network* | rail service* | rail freight | rail connect* | rail infrastructure | train link* |
      train connection* | train service* | night train* | locomotives | rolling stock | metro line* |
      metro project* | light rail | tramway* | bus rapid | public transit | transit corridor* |
      transit agreement* | trucking | hauliers | ferry link* | ferry service* | ferry line* |
      ferry connection* | ferry route* | sea link* | sea freight | sea connection* | port development |
      port management | port infrastructure | port expansion | port project* | port authorities |
      port authority | port modernisation | port modernization | port operations | port services | port access |
      port terminal* | ports cooperation | ports of both | between (the) ports | deep-sea port* |
      deepwater port* | dry port* | container terminal project* | green shipping | clean shipping |
      shipping agreement* | merchant shipping | merchant navy | maritime connect* | inland waterway* |
      inland navigation | flight connection* | flight routes | flight frequenc* | flights between | direct air |
      direct link* | air route* | air traffic | air connection* | air corridor* | air bridge | air rights |
      airline* cooperation | airlines of both | landing rights | traffic rights | infrastructure project* |
      infrastructure development | infrastructure cooperation | infrastructure investment* |
      infrastructure partnership* | connectivity project* | regional connectivity | belt and road |
      road traffic | traffic safety | urban infrastructure | urban renewal | city planning |
      affordable housing | social housing | housing construction | housing sector | construction sector |
      construction industry | air links | rail link | ports and roads
    `,
    listed: `
      infrastructure* | rail | trains | roads | ports | port | housing | connectivity | shipping | bridges |
      construction | flights
    `,
  },
  tourism: {
    label: 'tourism',
    terms: `
      tourist* cooperation | tourism cooperation | tourism sector | tourist exchange* | tourist flows |
      hospitality sector | tourism promotion | tour operators | hotel sector | tourist arrivals |
      tourism exchange* | tourism partnership* | tourism promotion* | tourism development | tourism training |
      tourism agreement* | tourism ties | tourism links | tourism industry | tourism flows |
      tourism infrastructure | tourism investment* | tourism programme* | tourism authorities | tourism boards |
      tourism campaign* | tourist guides | tourist traffic | tourist sector | tourist attractions | ecotourism |
      eco-tourism | religious tourism | cruise tourism | sustainable tourism | hospitality training |
      hospitality industry | hotel management | travel agencies | travel industry
    `,
    listed: 'tourism | tourist* | hospitality',
  },
  culture: {
    label: 'culture and heritage',
    terms: `
      cultural | heritage | museum* | archaeolog* | cinema | film co-production | film cooperation |
      film industry | cinematograph* | archives | libraries | artistic | creative industr* | book fair |
      performing arts | video games | video game | gaming industry | intellectual property | copyright |
      handicraft* | crafts sector | return of artefacts | return of artifacts | return of looted |
      return of stolen art | return of antiquities | repatriation of artefacts | repatriation of artifacts |
      looted art | colonial collections | works of art | art exhibition* | exhibition* of | arts exchange* |
      artist exchange* | exchange of artists | artist residenc* | artists of both | art and culture |
      arts and culture | music festival* | film festival* | film production | film-making | filmmaking |
      theater exchange* | dance compan* | literary | translation of books | book exchange* | national library |
      manuscripts | excavation* | conservation of monuments | historic sites | historical sites |
      culture exchange* | culture centre* | culture week | intercultural | creative econom* | creative sector* |
      creative arts | fashion industry | gastronomy | culinary | traditional crafts | artisans
    `,
    listed: 'culture | arts | cinema | crafts | music | theatre | film | artists',
  },
  'youth-sport': {
    label: 'youth and sport',
    terms: `
      youth and sport* | sports cooperation | sport cooperation | field of sport* | fields of sport* |
      sports and youth | sport and youth | youth cooperation | youth exchange* | youth affairs |
      youth empowerment | sports field | sports exchange* | organisation of the world cup |
      organization of the world cup | co-hosting the world cup | 2030 world cup | world cup 2030 |
      football cooperation | football development | olympic committee* | young people exchange* |
      sports infrastructure | football federation* | exchange of coaches | exchange of athletes |
      exchange of young | exchange of trainers in | coach exchange* | coaches exchange* | athlete exchange* |
      football coaches | football exchange* | football academ* | football training | football partnership* |
      football associations of | training of coaches | training of athletes | training of referees |
      coaching courses | coaching education | sports medicine | sports science | sports federation* |
      sports diplomacy | sports development | sports facilities | sports ties | sports training |
      sports programme* | sports partnership* | sports education | sports complex* | sports academ* |
      sports management | sports ministries | sports ministers of | women’s football | women’s sport* |
      grassroots sport* | cricket cooperation | cricket coaching | anti-doping | hosting of the world cup |
      joint world cup | host the world cup together | co-host the world cup | co-host the 2030 |
      preparations for the world cup | preparation for the world cup | organising the world cup |
      hosting the world cup | youth program* | youth mobility | youth forum | youth training |
      youth employment | youth development | youth engagement | youth volunteer* | youth leadership |
      youth policy | youth policies | youth partnership* | youth issues | youth delegation* | young leaders |
      young volunteers | exchanges of young | volunteer programme*
    `,
    listed: 'youth | sport | sports | football | world cup | stadiums',
  },
  media: {
    label: 'media and communication',
    terms: `
      media cooperation | media field | field of media | media and communication | communication and media |
      media exchange* | media sector | news agencies | press agencies | audiovisual | audio-visual | broadcasting |
      radio and television | television cooperation | journalism training | training of journalists |
      journalists exchange* | information and communication | disinformation | fake news | media training |
      media partnership* | media freedom | media literacy | media delegation* | media organisations |
      media outlets of | media houses | media development | press freedom | press cooperation |
      freedom of the press | news exchange* | exchange of news | exchange of programmes |
      exchange of journalists | exchange of media | journalist exchange* | journalists of both |
      training for journalists | public broadcaster* | state broadcaster* | television programme* |
      television production | tv co-production | film and television | radio programme* | radio cooperation |
      broadcast cooperation | information ministries | misinformation | foreign information manipulation |
      strategic communication*
    `,
    listed: 'media | communication | press | television | journalists | radio | broadcasters',
  },
  'religious-affairs': {
    label: 'religious affairs',
    terms: `
      religious affairs | islamic affairs | religious cooperation | religious field | religious matters |
      training of imams | imam training | habous | awqaf | religious endowments | interfaith dialogue |
      interreligious dialogue | religious dialogue | religious tolerance | moderate islam | religious training |
      religious guidance | morchid* | religious leaders | religious education | religious freedom |
      freedom of religion | freedom of belief | religious scholars | religious exchanges |
      religious institutions | religious coexistence | religious harmony | religious sites |
      religious pluralism | inter-faith | inter-religious | interfaith* | dialogue of religions |
      dialogue among religions | dialogue between religions | dialogue of faiths | dialogue among civili* |
      tolerant islam | islamic education | islamic studies | islamic scholars | islamic dialogue | qur’anic |
      quranic | koranic | sufi* | waqf | holy sites | holy see
    `,
    listed: 'religion | religious',
  },
  consular: {
    label: 'consular affairs',
    terms: `
      opening of a consulate | open a consulate | opening a consulate | consulate in | consulate general in |
      reopening of the embassy | consular affairs | consular cooperation | consular services |
      consular matters | consular issues | consular field | consulate* | consular commission |
      consular protection | consular relations | services for the community abroad | apostille | civil status |
      consular access | consular assistance | consular support | consular talks | consular consultations |
      consular agreement* | consular convention* | consular ties | consular office* | consular dialogue |
      consular presence | consular cases | consular officials | protection of nationals |
      protection of citizens | protection of its nationals | protection of their nationals | citizens abroad |
      nationals abroad | community abroad | overseas community | legalisation of documents |
      legalization of documents | authentication of documents | birth certificates
    `,
    listed: 'consular',
  },
  'mobility-visas': {
    label: 'mobility and visas',
    terms: `
      visa-free | visa waiver* | waiving visas | business visas | visas for students | visa* | legal migration |
      legal mobility | circular migration | mobility of persons | mobility of students | mobility of workers |
      mobility of people | free movement | movement of people | movement of persons | mobility partnership* |
      mobility agreement* | migration and mobility | regular migration | legal pathways | seasonal workers |
      diplomatic passports | diplomatic and service passports | official passports | work permit* |
      residence permit* | residency permit* | stay permits | right of residence | regular pathways |
      legal pathway | legal channels | legal routes | safe and legal | legal immigration | lawful migration |
      orderly migration | labour migration | labor migration | skilled migration | talent mobility |
      talent partnership* | mobility of young | mobility of researchers | mobility of professionals |
      mobility of talent* | mobility of academics | mobility of skilled | mobility of labour |
      mobility scheme* | mobility pact* | human mobility | working holiday | seasonal work | seasonal labour |
      seasonal labor | service passports | ordinary passports | biometric passports | travel facilitation |
      travel of citizens | ease of travel
    `,
    listed: 'mobility | passports',
  },
  'labour-social-security': {
    label: 'labour and social security',
    terms: `
      hiring of * seafarers | seasonal worker* | seasonal work | recognition of * nurses | work permits |
      labour migration | labor migration | employment of * workers | social security | employment cooperation |
      labour cooperation | labor cooperation | labour market | labor market | labour mobility | labor mobility |
      labour force | workforce | manpower | social protection | social affairs | social insurance | pensions |
      employment services | professional integration | seasonal workers | workers rights | migrant workers |
      overseas employment | recruitment of workers | recruitment of nurses | skilled workers | skilled labour |
      skilled labor | social dialogue | domestic workers | domestic work | protection of workers |
      protection of migrant | protection of labour | rights of workers | workers’ rights | workers’ welfare |
      labour rights | labor rights | labour agreement* | labor agreement* | labour matters | labor matters |
      labour affairs | labor affairs | labour inspection* | labor inspection* | labour law* | labor law* |
      labour standards | labor standards | labour relations | labour supply | labour recruitment |
      labor recruitment | labour shortage* | labor shortage* | labour export | labour exchange* |
      labour ministr* | labour unions | trade unions | employment agreement* | employment opportunities |
      employment contracts | employment polic* | job creation | creation of jobs | creating jobs |
      job placement | recruiting workers | recruit workers | recruit nurses | fair recruitment |
      ethical recruitment | guest workers | foreign workers | temporary workers | farm workers | care workers |
      working conditions | decent work | forced labour of | child labour | child labor | occupational safety |
      workplace safety | pension rights | pension scheme* | pension transfer* | pension portability |
      retirement benefits | social benefits | social welfare | social policy | social policies |
      social services | social contributions | health insurance scheme* | family allowances
    `,
    listed: 'labour | labor | employment | jobs | workers',
  },
  'development-aid': {
    label: 'development cooperation',
    terms: `
      provide a grant | a grant for | kuwait fund | relief fund | cyclone relief | boreholes |
      development cooperation | development aid | development assistance | humanitarian aid |
      humanitarian assistance | humanitarian cooperation | development projects | development agency |
      development partner* | cooperation for development | grant agreement* | grant aid |
      non-governmental organisation* | non-governmental organization* | civil society |
      south-south cooperation | triangular cooperation | human development | emergency aid |
      reconstruction aid | reconstruction of | development program* | development bank | development banks |
      development fund* | development finance institution* | development agenda | development goals |
      development support | development work | development collaboration | development needs |
      development initiative* | development financing | community development | local development |
      poverty reduction | poverty alleviation | poverty eradication | fight against poverty |
      humanitarian support | humanitarian relief | humanitarian work | humanitarian response |
      humanitarian situation | humanitarian crisis | humanitarian access | humanitarian needs |
      humanitarian action | humanitarian field | humanitarian corridor* | humanitarian supplies |
      humanitarian efforts | relief supplies | relief aid | relief goods | relief assistance | relief efforts |
      emergency relief | emergency assistance | food aid | food assistance | food relief | food parcels |
      grants worth | technical and financial | official development | foreign aid | overseas aid |
      aid package* | aid program* | aid projects | aid agencies | aid delivery | aid deliveries |
      bilateral aid | economic aid | financial aid | rehabilitation projects | ngos | microcredit |
      sister cit* | twin cit* | city partnership* | municipal partnership* | decentralised cooperation |
      decentralized cooperation | trilateral cooperation | volunteers programme* | peace corps
    `,
    listed: 'development | humanitarian | aid | ngos | ngo | poverty | reconstruction | grants',
  },
  'human-rights': {
    label: 'human rights',
    terms: `
      human rights | rights of women | rights of the child | child protection | gender equality |
      women’s rights | women’s empowerment | womens rights | rule of law | fundamental rights | death penalty |
      prevention of torture | fight against racism | freedom of expression | rights of children |
      rights of minorities | rights of refugees | rights of migrants | rights of persons |
      rights of indigenous | minority rights | children’s rights | child rights | child marriage |
      disability rights | persons with disabilities | people with disabilities | lgbt* | women’s leadership |
      women and girls | empowerment of women | empowering women | women empowerment | violence against women |
      gender violence | gender issues | gender parity | equality between | equal opportunities | equal rights |
      civil liberties | civil rights | civil and political rights | political prisoners | fundamental freedoms |
      freedom of assembly | freedom of speech | democratic governance | democracy support | good governance |
      electoral assistance | election observation | election observers | transitional justice |
      international humanitarian law | international criminal court | torture prevention |
      fight against torture | abolition of the death | fight against antisemitism |
      fight against discrimination | fight against hate | racial discrimination | anti-racism |
      enforced disappearance*
    `,
    listed: 'women | rights | gender | democracy | disability | equality',
  },
};

/** How questions are asked in English. */
const asking: Asking = {
  tells: `
    who | whom | what | which | when | where | how | did | does | do | the | of | and | is | was | were | are | with |
    between | met | has | have | about | said | in the | any | been | to the | show me | tell me | new | since
  `,
  who: 'who | whom | whose | whos | hu',
  when: 'when | wen | what date | which date | what day | which day | which days | what days | what dates | which dates | date of | on what date | date | dates | new date | next date',
  howLong:
    'how long | for how long | how lng | duration | duration of | how many days | how many weeks | length of stay | lasted | lasts',
  where: 'where | wer | in which city | what place | in which country | place of | place | venue | location',
  howMany:
    'how many | number of | how often | death toll | count of | figures | statistics | headcount | how many times',
  howMuch: 'how much | how expensive | how much money',
  cues: {
    meet: `
      met | meet | meets | meeting | meetings | met with | meet with | talks | spoke with | speak with | spoke to |
      talked to | talked with | talk to | call on | calls on | called on | calling on | paid a call on | pay a call on | encounter* | held talks | sat down with | conferred | discussions with |
      phone call | phone calls | call | calls | called | phoned | call between | calls between | counterpart | saw | seen | see | seeing | conversation | conversations | spoke | speak | discussed with | phone | telephoned | telephone | telephone call | rang | dialogue | audience | summit | talk | speaking | spoken | discussion | discussions | get together | got together | run into | call with | on the phone | by phone | videoconference | video call
    `,
    discuss: `talks about | talks abt | talks on | talk abt | discuss | discussed | discusses | discussing | talk about | talking about | talk abt | spoke about | speak about | spoke abt | on the agenda | agenda | touched on | go over | went over | raise | raised | brought up | focused on | focussed on | centred on | centered on | covered topics | about what | on what | abt what | abt wat | on wat | about wat | what topics | which topics | spoken about | speaks about | speaking about`,
    receive: 'receive | receives | received | receiving | host | hosts | hosted | welcomed | welcome | welcomes',
    visit:
      'visit | visits | visited | visiting | visitor | visitors | trip | trips | travel* | tour | journey | stay | stayed | touched down | landed | travelled | traveled',
    go: 'where to | where next | go | goes | going | went | gone | fly | flew | flying | leave | leaves | left | depart | departed | come | came | coming | comes | arrive | arrived | arrives | arriving',
    sign: 'sign | signs | signed | signing | concluded | conclude | inked | ratified | ratify | enter into force | entered into force | entry into force | in force | take effect | took effect | put their names to | adopted | initialled | exchanged | signatory | signatories',
    agreement: `
      agreement | agreements | agreed | agree | deal | deals | treaty | treaties | pact | pacts | accord | accords | mou | mous |
      memorandum | memoranda | memorandum of understanding | memoranda of understanding | protocol | protocols |
      convention | conventions | declaration | declarations | letter of intent | roadmap | action plan | note |
      note of understanding | contract | contracts | memorandums | deal reached | memo | memos | papers | document | documents | texts | docs | doc
    `,
    agree: 'agree | agreed | agreeing',
    signing: 'signing | signing ceremony | signature | ceremony | signatory | signatories | signer | signers',
    area: 'area | areas | field | fields | domain | domains | sector | sectors | topics | subjects | issues',
    cooperate: `
      cooperation | co-operation | cooperate* | collaboration | collaborate* | partnership | partnerships | ties |
      relations | cooperating | work together | works together | working together | work on together | working on together | work with | works with | working with | team up | teamed up | teaming up
    `,
    develop:
      'developing | develop | developed | evolving | evolve | evolved | progressing | going | coming along | improving | getting better | getting worse | worsening | deteriorating',
    cover:
      'cover | covers | covered | covering | scope | contain | contains | include | includes | content | contents | provide for | provides for | about | terms | what is in | about what | whats in it | what s in it | whats in | what s in',
    say: `
      call for | calls for | called for | say | says | said | saying | quote | quotes | quoted | statement | statements | stated | comment |
      comments | commented | declare | declared | told | remark | remarks | think | opinion | position | according | words of | position of | stance | view | views | reaction | react | reacted | criticise* | criticize* | praised | praise | claim | claimed | claims | promise to | interview | interviewed | talked about
    `,
    present:
      'present | who was with | who were with | who is with | attend | attended | attending | attendance | witness | witnesses | witnessed | accompanied | accompany | accompanies | accompanying | looked on | was there | came with | came along | come along | went with | go with | goes with | saw off | seeing off | entourage | delegation members | who was at | who were at | who else was | who was in the room | was also there | were also there | who went along | went along | in his delegation | in her delegation | in the delegation | with whom did he travel',
    commit: `
      follow-up | follow-ups | followup | followups | follow up | promise | promises | promised | pledge | pledges |
      pledged | commitment | commitments | committed | next steps | planned | plans | undertaking | undertakings | mechanism | working group | follow-up body | follow-up mechanism | to follow up
    `,
    person: 'person | profile | biography | bio | card | tell me about | tell me abt',
    be: 'is | are | was | were | holds | hold | held | became',
    role: 'role | position | office | post | job | title | function | leads | led by | head of | heads | headed by | runs | in charge of | boss of | who leads',
    timeline: 'timeline | chronology | history | chronological | time line | sequence of events | in date order',
    news: 'new | news | latest | recent | recently | newest | updates | update | newer | anything newer | more recent',
    value: 'value | worth | amount | cost | costs | price | sum | budget | volume | turnover',
  },
  company:
    'is part of | are part of | was part of | were part of | delegation includes | delegation included | delegation comprises | delegation comprised | delegation consists | delegation consisted | travelled with | travelling with | traveling with | joined by | taking part in the mission',
  offices: {
    king: 'king | emir | sultan | monarch | sovereign | his majesty | hm | custodian of the two holy mosques',
    'crown-prince': 'crown prince',
    pope: 'pope | pontiff | holy father',
    president: 'president | presidents',
    'prime-minister': 'prime minister | premier | pm | german chancellor | austrian chancellor | federal chancellor',
    'head-of-government': 'head of government | chief of government',
    minister:
      'minister | ministers | foreign secretary | home secretary | defence secretary | defense secretary | secretary of defense | secretary of homeland security | treasury secretary | trade secretary | top diplomat | chief diplomat | foreign affairs chief | fm | fms | foreign min | def min | defmin | eam | min',
    'state-secretary':
      'secretary of state | state secretary | home secretary | foreign secretary | secretary | secretaries | foreign secretaries | state secretaries',
    ambassador: 'ambassador | ambassadors | envoy of | high commissioner',
    consul: 'consul | consul general',
    attache:
      'military attaché | military attachés | defence attaché | defense attaché | defence attachés | naval attaché | air attaché | police attaché | attaché',
    'chief-of-staff':
      'chief of staff | chief of army staff | chief of the army staff | army chief | chief of the army | coas | military chief',
    'inspector-general': 'inspector general | inspector-general',
    'director-general': 'director general | director-general | police chief | head of the police',
    commander: 'commander | commander in chief',
    general: 'general | lieutenant general | major general | army general | gen',
    governor: 'governor | wali',
    speaker: 'speaker',
    spokesperson: 'spokesperson | spokesman | spokeswoman',
    envoy: 'envoy | special envoy | representative',
    prosecutor: 'prosecutor | attorney general',
    'foreign-affairs':
      'foreign minister | foreign secretary | foreign affairs | external affairs | foreign | fm | top diplomat | fms | foreign min | eam',
    interior:
      'interior | home affairs | internal affairs | homeland security | home secretary | interior minister | int min',
    defence: 'def | defence | defense | national defence | national defense | def min | defmin',
    justice: 'justice',
    finance: 'finance | economy',
    trade: 'trade | commerce',
    agriculture: 'agriculture',
    energy: 'energy | electricity | power and energy',
    transport: 'transport | railways | infrastructure',
    health: 'health',
    education: 'education',
    culture: 'culture',
    water: 'water',
    'armed-forces': 'armed forces | royal armed forces | army | military | far',
    police: 'police',
    'national-security': 'national security | territorial surveillance | dgsn | dgst',
    parliament: 'parliament | house of representatives | senate | national assembly',
  },
  concepts: {
    death:
      'dead | died | die | death | deaths | killed | fatalities | casualties | victims | lost their lives | drowned',
    injury: 'injured | wounded | injuries | hurt',
    boat: 'boat | boats | vessel | ship | dinghy',
    rescue: 'rescue | rescues | rescued | rescuing | saved | rescue operation*',
    migrant: 'migrant | migrants',
    arrest: 'arrest | arrests | arrested | detained',
    weapon: 'weapon | weapons | arms | military equipment',
    aircraft: 'aircraft | plane | planes | jet | jets | helicopter*',
    drone: 'drone | drones',
    tomb: 'tomb | tombs | mausoleum | grave | graves',
    school: 'college | school | academy | university',
    port: 'port | ports | harbour | harbor',
    delegation: 'delegation | delegations',
    embassy: 'embassy | consulate',
    threat: 'threat | threats',
    nuclear: 'nuclear',
    refugee: 'refugee | refugees',
    citizen: 'citizen | citizens | nationals',
    tragedy: 'tragedy | disaster | accident | shipwreck | capsized | capsize*',
    network: 'network | networks | gang | gangs',
    sale: 'sell | sells | selling | sold | sale | sales | buy | buys | buying | bought | purchase | purchases',
    'strategic-partnership': 'strategic partnership | strategic partnerships',
    'in-force':
      'in force | into force | take effect | takes effect | took effect | taken effect | valid yet | already valid | in effect',
  },
  periods: {
    'this-week': 'this week',
    'last-week': 'last week | past week',
    'this-month': 'this month',
    'last-month': 'last month | past month',
    'this-year': 'this year',
    'last-year': 'last year | past year',
    'next-week': 'next week | coming week',
    'next-month': 'next month | coming month',
    'next-year': 'next year | coming year',
  },
  onceAgain: 'again | once again | once more | anew',
  modes: {
    phone:
      'phone call | phone calls | telephone call | telephone calls | phone conversation | phone conversations | telephone conversation | telephone conversations | phone talks | telephone talks | by phone | by telephone | on the phone | over the phone | over the telephone | phoned | telephoned | phone | telephone | rang | rung',
    video:
      'video call | video calls | video meeting | video meetings | video talks | video conference | video conferences | videoconference | videoconferences | video link | by video | via video | virtual meeting | virtual meetings | virtual talks | online meeting | online meetings | online talks | virtually',
    'in-person': 'in person | face to face',
  },
  stages: {
    coming:
      'planned | scheduled | upcoming | forthcoming | coming up | expected | next | due | future | in the pipeline | is coming | are coming | will visit | will meet | will sign | will receive | will host | will come | to come | going to visit | going to meet | going to sign | about to sign',
    denied: 'denied | denies | denial | cancelled | canceled | called off | did not happen | didn t happen | postponed',
    pending:
      'not signed yet | not yet signed | unsigned | still to be signed | pending | not signed | under negotiation | being negotiated',
  },
  since: 'since | after | from | as of',
  until: 'until | till | before | up to',
  at: 'in | at | to | off | near | from',
  numbers: `
    two | three | four | five | six | seven | eight | nine | ten | eleven | twelve | thirteen | fourteen |
    fifteen | sixteen | seventeen | eighteen | nineteen | twenty | thirty | forty | fifty | sixty | seventy | eighty |
    ninety | hundred | hundreds | thousand | thousands | million | billion | dozen | dozens
  `,
  currencies:
    'shilling | shillings | naira | cedi | cedis | rand | pula | ariary | peso | pesos | baht | rupiah | ringgit | rouble | roubles | ruble | rubles | lira | dinar | dinars | krone | kroner | kronor | zloty | birr | kwacha | yens | dollar | dollars | usd | euro | euros | eur | dirham | dirhams | mad | rupee | rupees | pound | pounds | riyal* | franc | francs | yuan | yen | cfa',
  attends:
    'took part | take part | takes part | taking part | participated | participate | participates | participants | attendees | presence',
  followUps:
    'and | and with | what about | how about | and what about | with | only with | just with | also | and in | and the',
  more: 'more | more please | even more | some more | any more | show more | show me more | tell me more | give me more | see more | load more | and more | next | next page | next one | next ones | go on | continue | keep going | the rest | show the rest | show all | show me all | show everything | all of them | see all | who else | whom else | and who else | anyone else | anybody else | what else | and what else | anything else | something else | anything more | others | any others | the others | what about the others | is that all | that s all | is there more | anything older',
  newer:
    'newer | anything newer | something newer | anything more recent | something more recent | more recent | is there anything newer | is there anything more recent | any newer | any newer ones | and since then | and since | anything since | anything since then | since then',
  inLanguage: {
    en: 'in english | english',
    fr: 'in french',
    nl: 'in dutch',
    es: 'in spanish',
    de: 'in german',
    ar: 'in arabic',
  },
  standIns: 'he | him | his | she | her | they | them | their | it | its | there | that | those | this | both',
  opensQuestion: 'what | which | how | why | did | does | do | has | have',
  whoActs: 'he | she | they',
  next: 'afterwards | afterward | after that | thereafter | later on | then | next',
  greetings:
    'hi | hello | hey | good morning | good afternoon | good evening | thanks | thank you | yo | cheers | test',
  courtesies: `
    hiya | hi there | hey there | hello there | hi all | hello all | hi everyone | hello everyone | hi team | hello team | hey team | hi folks | hey folks | hi guys | hey guys | dear coop | dear all | dear team | dear colleagues | greetings | morning | evening | good day | good night | welcome back | how are you | how are you doing | hope you are well | hope you re well | hope all is well |
    thanks | thank you | thx | thnx | thanx | tks | tnx | ty | tysm | cheers | many thanks | with thanks | thanks a lot | thanks a million | thanks so much | thanks very much | thanks again | thanks in advance | thank you so much | thank you very much | thank you in advance | thank you again | thanks for your help | thank you for your help | thanks for that | much appreciated | greatly appreciated | very kind of you | have a nice day | have a good day | best regards | kind regards | regards | best wishes |
    please | pls | plz | plse | pretty please | kindly | asap | urgent | urgently | very urgent | it s urgent | its urgent | this is urgent | when you can | when you have a minute | when you have time | if you can | if possible | if you don t mind | no rush | sorry | sorry to bother you | sorry to bother you again | sorry to disturb | excuse me | apologies | quick question | quick one | a quick question | short question | one quick question | one more question | one more thing | another question | stupid question | silly question | question for you | got a question | i have a question | i have a quick question | i ve got a question | i had a question | follow up question | fyi | fwd | fw | ok so | okay so | so | well | ok | okay | perfect | super | wow | oh | ah | hm | hmm | uh | lol | alright | by the way | btw | just wondering | just curious | i was wondering | i was just wondering | i wonder | was wondering | wondering | i am curious | i m curious |
    can you | can u | could you | could u | would you | will you | can someone | can anyone | could someone | could anyone | can somebody | can anybody | would you mind | would you be able to | are you able to | are you there | you there | you awake | anyone there | anybody there | can i ask | may i ask | can i know | may i know | could i ask | could i get | can i get | can i have | could i have | can we get | let me know | let us know | tell me | tell us | remind me | remind me again | remind us | show me | show us | give me | give us | get me | find me | find out | check for me | please check | quickly check | quickly | help me | help me out | help us | help me find | help me understand | do you know | do u know | do you happen to know | do we know | does anyone know | does anybody know | does someone know | any idea | any clue | any chance you know | i d like to know | i would like to know | i want to know | i wanna know | i need to know | we need to know | i would love to know | i m trying to find out | i am trying to find out | i m looking for | i am looking for | we are looking for | i forgot | i can t remember | i don t remember | again | for me | my boss is asking | my boss asks | my boss wants to know | the boss is asking | the minister is asking | the ambassador is asking | for a note | for my note | for a briefing | for my briefing | give me a hand |
    is it true that | is it right that | is it correct that | is this true that | is this right that | is it true | is that true | is this true | is that right | is this right | is that correct | is this correct | can you confirm | can you confirm that | could you confirm | could you confirm that | please confirm | please confirm that | i heard that | i read that | i heard | i saw that | someone says that | someone told me that | need it for a note | need this for a note | i need this for a note | i need it for a note | need it asap
  `,
  help: 'help | what can you do | how does this work | what can i ask',
  filler: `
    smth | sth | smb | sb | sm1 | some1 | any1 | every1 | smn |
    year | start | starts | started | begin | begins | began | already | core | main | key | basically | rest of | years |
    existing | else |
    official | officially | lately | recently | took place | take place | taking place | happening | pls | plz | thx | u | ur | r | n | abt | btw | wat | wot | whats | coop | please | show | list | give | tell | find | me | us | all | any | every | anything | everything | happened | happen | happens | there | been | exactly |
    information | info | details | article | articles | report | reports | say about | know | do you | can you | could |
    would | i | we | you | what | which | how | why | did | do | does | has | have | had | get | got | selling to | it | ever |
    between | about | regarding | concerning | on | of | the | a | an | and | or | for | with | by | not | s | many | much | latest | other | some | take | took | place | during | been | that | this | these | those | so | also | being | had | will | one | shall | should | may | might | must | together | exactly | still | also | more | most | into | their | his | her | its | ever | far | long | kind | kinds | sort | made | make | make up | mention | mentioned | mentions | concern | concerns | concerned | involve | involves | involved | relate | related | relates | occur | occurred | result | results | resulted | outcome | outcomes | come out of | came out of | explain | look | looking | anyone | anybody | someone | somebody | everyone | people | person who | thing | things | word | words | again | when | where | if | whether | just | only | really | actually | ok | pls | plz | need | want | like | check | search | summary | summarise | summarize | brief | story | stories | reported | according | both | each | same | between them | either | let | currently | today s | official | officials | officially | their names | which ones | on behalf of | behalf | live | living | big | type | types | something | anything on | status | discuss | discussed | discussing | anywhere | in total | altogether | last | previous | tf | wtf | the hell | the heck | tho | idk | lol | rn | asap | fyi | side | sides | cuz | bc | gonna | wanna | gimme | lemme | etc | re | supposedly | apparently | gave | given | gives | leader | leaders
  `,
  filters: {
    from: 'from | since',
    to: 'to | until',
    country: 'country',
    lang: 'lang | language',
    area: 'area',
    outlet: 'outlet',
    person: 'person',
    strict: 'strict | exact',
  },
  yes: 'yes | on | true',
  no: 'no | off | false',
};

/** Adjectives that stand before a hyphen only: `franco-marocain`. */
const joint: Readonly<Record<string, Words>> = {
  CN: 'sino',
  FR: 'franco',
  RU: 'russo',
  JP: 'nippo',
  IT: 'italo',
  PT: 'luso',
  AT: 'austro',
  GR: 'greco',
  TR: 'turco',
};

/** The words of English answers. */
const labels: Labels = {
  locale: 'en',
  direction: 'ltr',
  comma: ', ',
  semicolon: '; ',
  colon: ': ',
  statuses: {
    signed: 'signed',
    held: 'took place',
    agreed: 'agreed',
    pledged: 'pledged',
    discussed: 'discussed',
    proposed: 'proposed',
    may: 'may happen',
    planned: 'planned',
    expected: 'expected',
    denied: 'denied',
    historical: 'earlier, as background',
  },
  kinds: {
    meeting: 'meeting',
    visit: 'visit',
    agreement: 'agreement',
    cooperation: 'cooperation',
    statement: 'statement',
  },
  modes: { 'in-person': 'in person', phone: 'by phone', video: 'by video' },
  headings: {
    meetings: { one: '{count} meeting', other: '{count} meetings' },
    visits: { one: '{count} visit', other: '{count} visits' },
    agreements: { one: '{count} agreement', other: '{count} agreements' },
    scope: { one: 'What {count} agreement covers', other: 'What {count} agreements cover' },
    areas: { one: '{count} area of cooperation', other: '{count} areas of cooperation' },
    statements: { one: '{count} statement', other: '{count} statements' },
    actor: { one: '{count} entry', other: '{count} entries' },
    office: { one: '{count} holder of the office, by source', other: '{count} holders of the office, by source' },
    timeline: { one: 'Timeline, {count} entry', other: 'Timeline, {count} entries' },
    news: { one: '{count} new story', other: '{count} new stories' },
    commitments: { one: '{count} follow-up or promise', other: '{count} follow-ups and promises' },
    present: { one: 'Who was present, {count} agreement', other: 'Who was present, {count} agreements' },
    signatories: { one: 'Who signed, {count} agreement', other: 'Who signed, {count} agreements' },
    amounts: { one: '{count} passage states a figure', other: '{count} passages state a figure' },
    about: { one: 'In the archive, {count} entry', other: 'In the archive, {count} entries' },
    passages: { one: '{count} passage', other: '{count} passages' },
  },
  dateNotStated: 'date not stated',
  yearNotStated: '{date}, year not stated',
  dateQuoted: '“{words}”, date not stated',
  until: 'until {date}',
  from: 'from {date}',
  about: 'about {date}',
  uncertain: '{date} (uncertain)',
  undated: 'Undated',
  undatedBand: 'Undated: no full date is stated, so these stand in no order of time',
  quoted: '“{words}”',
  alsoIn: 'also in: {sources}',
  noTitle: 'untitled article',
  parties: 'parties: {names}',
  signatories: 'signatories: {names}',
  signatoriesNotNamed: 'signatories: not named',
  witnesses: 'witnesses: {names}',
  covers: 'covers: {words}',
  followUp: 'follow-up: {words}',
  onMarginsOf: 'occasion: {words}',
  areas: 'areas: {names}',
  speaker: 'said by {name}',
  articleVoice: 'in the article’s own voice',
  writtenAs: 'written as: {names}',
  role: '{name}: {role}',
  notNamed: 'not named',
  otherDates: 'other sources say: {dates}',
  showingResultsFor: 'showing results for {names}',
  severalNamed: 'several actors match “{words}”: {names}',
  understood: 'understood: {what}',
  deniedCount: 'denied: {count}',
  takenFromThread: 'from this thread: {what}',
  alsoAnswered: 'answered below as well: {what}',
  sameArticle: 'reported in the same article as a meeting or visit of {names}',
  undatedLeftOut: 'undated or outside the period, not shown: {count}',
  notLookedThrough: 'articles not yet looked through again since an update, so that something may be missing: {count}',
  noJudgement: 'how relations develop is for a person to judge; this is what is reported',
  onlyFirst: 'the first {shown} of {count}; name somebody, a country, an area or a period to see the others',
  officeOrderUnknown: 'who came first is not known: the articles state no date',
  filterUnknown: 'not understood and left out: {words}',
  nearest: 'Nearest: {what}',
  refusals: {
    notInArchive: 'Not in the archive: {what}.',
    onlyFurniture: '{what}: only in page furniture (menus, tickers, related headlines), in no article.',
    neverTogether: 'No article names both: {what}.',
    notThat: 'Mentioned, but not that: {what}.',
    noMeeting: 'Mentioned, but no such meeting is reported: {what}.',
    noVisit: 'Mentioned, but no such visit is reported: {what}.',
    noAgreement: 'Mentioned, but no such agreement is reported: {what}.',
    noArea: 'Mentioned, but no such cooperation is reported: {what}.',
    noStatement: 'Mentioned, but no such statement is reported: {what}.',
    noOffice: 'No article says who holds this office: {what}.',
    noDate: 'Mentioned, but no date is stated.',
    noPlace: 'Mentioned, but no place is stated.',
    noDuration: 'Mentioned, but how long it lasts is not stated.',
    noNumber: 'Mentioned, but no number is stated.',
    noAmount: 'Mentioned, but no amount is stated.',
    noNames: 'Mentioned, but who signed is not stated. Parties: {what}.',
    noWitnesses: 'Mentioned, but who was present is not stated.',
    notInPeriod: 'Nothing dated in that period; undated or outside it: {count}.',
    nothingNew: 'Nothing new since {date}.',
    greeting: 'Ask me who met whom, what was signed or which areas were discussed.',
    unclear: 'I did not understand the question.',
    unclearWith: 'I did not understand the question; what I recognised: {what}.',
    nobodyKnown: 'No person, country or area that the archive knows is named there.',
    emptyArchive: 'The archive holds no articles yet.',
  },
  reasons: {
    told: '{words}',
    'fetching-off':
      'fetching from the web is off: an administrator turns it on with COOP_FETCH=on; or save the page as .html or its text as .txt, and add that file',
    'no-address': 'it is no address on the web',
    scheme: 'Coop fetches only http and https',
    password: 'it holds a user name or password',
    port: 'it names a port, and Coop fetches only from the usual ones',
    'not-public': 'it is no address of the public web',
    'leads-to': 'it leads to {address}: {because}',
    'leads-on': 'it leads on more than {most} times',
    slow: 'it took too long to answer: try again later',
    type: 'it is {type}, and Coop reads web pages, feeds and plain text',
    answered: 'the server answered {status}',
    hidden: 'the server answered {status}, it does not show this to Coop: save the page as .html and add that file',
    missing: 'the server answered {status}, there is no such page: check the address',
    gone: 'the server answered {status}, it was taken away for good',
    often: 'the server answered {status}, it is asked too often: try again later',
    failing: 'the server answered {status}, it is in trouble itself: try again later',
    'too-large': 'it has more than {most} MB, too much for an article',
    'unknown-name': 'the name of the server is not known: check the address',
    unreached: 'it could not be fetched ({words})',
    'nothing-sent': 'the server sent nothing',
    'no-feed': 'it is no feed',
    'only-feed': 'it is a feed and no article',
    'broken-feed': 'it is a feed that cannot be read: it is cut off or broken',
    'front-page': 'it is the front page of a site and no article; to follow the site, add its feed: {address}',
    robots: 'its robots.txt does not allow Coop to fetch it',
    'robots-unknown': 'its robots.txt cannot be had for now, so nothing is fetched: it is asked for again later',
    'not-text': 'it is not text (it holds NUL bytes): save the article as plain text',
    garbled: 'its letters cannot be told, it is in an old encoding: save it as UTF-8',
    empty: 'it is empty',
    'file-too-large':
      'it has {size} MB, and {most} MB is the limit: a news item is far shorter; cut it into its articles',
    'no-text': 'it has no text',
    'too-long': 'its text has {size} characters, and {most} are the limit: cut it into articles',
    'no-date': 'its front matter says published: {words}, which is no date: write 2025-03-04, 2025-03 or 2025',
    'date-ahead': 'its date of publication, {date}, is still to come and is not believed',
    'little-text':
      'it has too little text to tell in which language it is: name it in front matter (language: en), or add the whole article',
    'unknown-language': 'its language cannot be told; Coop reads {languages}: name one in front matter (language: en)',
    'other-language': 'it is in {language}; Coop reads {languages}',
    'no-article': 'no article was found in the page: save its text as .txt',
    wall: 'the site shows it only to those who log in: save the page as .html and add that file; what the archive has of it stays',
    'broken-page': 'it could not be taken apart ({words}): save its text as .txt',
    'many-tags': 'the page has {size} tags, and {most} are the limit: save the article as .txt',
    deep: 'the page’s tags are nested more than {most} deep: save the article as .txt',
    removed: 'it was removed on {day} and stays out; to bring it back: {undo} {name}',
    busy: 'the archive was kept busy by another process: try again in a moment',
    stopping: 'Coop was stopped before it was read: add it again once Coop is back',
    fault: 'Coop failed on it ({words}): please report it with the article',
  },
  tryThese: 'Try: {questions}',
  coverage: {
    articles: { one: '{count} article', other: '{count} articles' },
    dated: 'published {earliest} to {latest}',
    datedAlike: 'published {day}',
    noneDated: 'no publication dates known',
    undated: { one: '{count} without a date', other: '{count} without a date' },
  },
  suggestions: {
    whoMet: 'who met {name}?',
    agreements: 'agreements {a} {b}',
    area: 'cooperation on {area}',
    person: 'who is {name}?',
    visits: 'who visited {a}?',
  },
  help: [
    'who met Hammouchi? · did Bajwa meet Loudiyi?',
    'agreements Morocco Pakistan · what does the note of understanding cover? · who was present at the signing?',
    'areas of cooperation Morocco Pakistan · cybersecurity cooperation · counter-terrorism: who said what',
    'who is Loudiyi? · who is inspector general of the Moroccan armed forces?',
    'timeline Morocco Pakistan · what is new since Monday',
    'filters: from:2025-01 to:2025-06 country:pk lang:fr area:cybersecurity outlet:"…" person:"…" strict:yes',
  ],
};

export const en: Language = {
  code: 'en',
  name: 'English',
  direction: 'ltr',
  stemmer: 'english',
  stopWords:
    'a | an | the | and | or | but | if | of | at | by | for | with | about | against | between | into | through | during | before | after | above | below | to | from | up | down | in | out | on | off | over | under | again | then | once | here | there | when | where | why | how | all | any | both | each | few | more | most | other | some | such | no | nor | not | only | own | same | so | than | too | very | can | will | just | should | now | i | me | my | we | our | you | your | he | him | his | she | her | it | its | they | them | their | what | which | who | whom | this | that | these | those | am | is | are | was | were | be | been | being | have | has | had | having | do | does | did | doing | would | could | as | also',
  abbreviations:
    'wife | husband | spouse | md | mohd | mhd | eng | engr | arch | adv | atty | barr | rt | mr | mrs | ms | dr | prof | gen | lt | col | maj | capt | sgt | adm | brig | cmdr | gov | sen | rep | rev | hon | amb | st | jr | sr | no | vs | jan | feb | mar | apr | jun | jul | aug | sep | sept | oct | nov | dec | mon | tue | wed | thu | fri | sat | sun | u.s | u.k | u.n | e.g | i.e | etc | inc | ltd | co | corp | p | pp | art | fig | approx | dept | est',
  indefinite: 'one of | a | an | several | some | many | various | other | senior | a number of | a group of',
  participleLast: false,
  contactClauses: true,
  was: 'was | were',
  articles: 'the | a | an | its | their | this | these | those',
  received: { one: 'him | her', many: 'them' },
  pronouns: {
    person: 'he | she',
    people: 'they | both | the two | the pair | the three | all three',
    both: 'the two | both | the three | all three',
    object: 'him | her | it | them',
    possessive: 'his | her | their | its',
    own: "I | I'm | I've | we | we've",
    ours: 'my | our',
  },
  particles:
    "al | el | ul | ur | ad | as | an | ar | az | ash | at | bin | bint | ben | ibn | ould | abu | abou | abdel | abd | de | del | della | di | da | dos | das | du | la | le | van | von | der | den | ter | ten | y | e | zu | af | mac | mc | st | o' | oglu | ogly | uulu | kyzy | qizi | wa",
  tellingParticles: 'al | el | ben | bin | ibn | ould | abdel | abdul | abu',
  descents: 'bin | ben | ibn | bint | ould',
  lettersBehind: 'sc | kc | qc | mp | mep | msp | obe | cbe | mbe | phd',
  pluralEndings: 's',
  honorifics:
    'mr | h e eng | md | mohd | mhd | mrs | ms | dr | prof | professor | sir | dame | lord | lady | sheikh | shaikh | his excellency | her excellency | h e | he | hrh | his royal highness | his majesty | her majesty | hm | his highness | hon | honourable | syed the | haji | tun | tan sri | datuk | datuk seri | datuk sri | dato | dato seri | tengku | engr | lyonpo | alhaji | lalla | moulay | sidi | maulana | shri | smt | shrimati | datin | alhaja | mallam | ustaz | begum | mufti | advocate | barrister | rev | reverend | archbishop | ayatollah | hojatoleslam | hojjatoleslam | maulvi | molvi | hajiya | madam | madame | mme | mlle | comrade | sheikha | shaikha | pehin | rt hon | right honourable | right honorable | honorable | his grace | his eminence | her grace | his holiness | his beatitude | h h | their excellencies',
  roles: [
    {
      sector: 'ANY',
      words:
        'resident representative | country representative | country director | country manager | resident coordinator | regional director | chief representative | regional representative | mission director | head of office | official | senior official | leader | dignitary | guest | visitor | host | head | chief | aide | counterpart | representative | diplomat',
    },
    {
      sector: 'GOV',
      words:
        'presidential spokesman | presidential spokeswoman | presidential spokesperson | palace spokesman | palace spokeswoman | presidential adviser | presidential advisor | presidential aide | president elect | vice president elect | prime minister elect | prime minister designate | chancellor designate | minister designate | ambassador designate | high commissioner designate | minister | ministers | state councillor | federal councillor | councillor of state | state councilor | councillor | councilor | raksha mantri | raksha rajya mantri | rajya raksha mantri | supreme leader | kremlin leader | kremlin chief | prime minister | premier | deputy prime minister | foreign minister | minister delegate | minister of state | state minister | secretary | foreign secretary | home secretary | defence secretary | defense secretary | secretary of state | secretary general | under secretary | undersecretary | permanent secretary | assistant secretary | deputy secretary | president | vice president | king | queen | crown prince | prince | princess | emir | sultan | sheikh | head of state | head of government | chancellor | governor | mayor | ambassador | ambassadors | envoy | special envoy | special representative | high representative | commissioner | chargé d affaires | charge d affaires | consul | consul general | high commissioner | deputy high commissioner | chief of staff | adviser | advisor | national security adviser | national security advisor | director general | director | deputy director | chairman | chairwoman | chairperson | chair | spokesperson | spokesman | spokeswoman | top diplomat | chief diplomat | wali | monarch | ruler | first lady | permanent representative | administrator | coordinator | attorney general | prosecutor general | public prosecutor | negotiator | chief negotiator | foreign policy chief',
      acronyms: 'pm | dpm | fm | eam | nsa | cm | vp',
    },
    {
      sector: 'MIL',
      words:
        'general | lieutenant general | major general | brigadier general | brigadier | colonel | lieutenant colonel | major | captain | lieutenant | admiral | vice admiral | rear admiral | air marshal | air chief marshal | air vice marshal | field marshal | marshal | commander | commander in chief | deputy commander | chief of army staff | chief of general staff | chief of the general staff | chief of defence staff | chief of defense staff | chief of defence forces | chief of naval staff | chief of air staff | naval chief | air chief | army chief | military chief | army commander | joint chiefs of staff | joint chiefs of staff committee | chairman of the joint chiefs | chairman of the joint chiefs of staff | chairman of the joint chiefs of staff committee | joint chiefs chairman | joint chiefs of staff chairman | chairman joint chiefs of staff committee | chairman joint chiefs of staff | inspector general | general staff | coas | gen | lt gen | maj gen | brig gen | brig | col | lt col | maj | capt | adm | commodore | commandant | military attache | defence attache | defense attache',
      acronyms: 'coas | cds | cjcsc | cns | cgs | cidf',
    },
    {
      sector: 'COP',
      words:
        'police chief | inspector general of police | chief of police | director general of police | director of police | police commissioner | national police chief | chief inspector | superintendent | head of police | security chief | director general of national security | director general of security | director of security | interior chief',
      acronyms: 'igp | dig | aig',
    },
    {
      sector: 'SPY',
      words: 'intelligence chief | spy chief | head of intelligence | director of intelligence | spymaster',
    },
    {
      sector: 'JUD',
      words:
        'judge | chief justice | justice minister | prosecutor | magistrate | chief prosecutor | president of the court',
    },
    {
      sector: 'LEG',
      words:
        'speaker | deputy speaker | senator | mp | lawmaker | parliamentarian | congressman | congresswoman | member of parliament | president of the senate | president of the chamber | speaker of parliament | speaker of the house | majority leader',
    },
    { sector: 'JRN', words: 'journalist | correspondent | reporter | editor | analyst | expert | columnist' },
    {
      sector: 'BUS',
      words:
        'ceo | chief executive | chief executive officer | managing director | businessman | businesswoman | entrepreneur | founder | tycoon | executive',
    },
    { sector: 'EDU', words: 'rector | professor | dean | vice chancellor | academic' },
  ],
  offices: [
    'president | head of state',
    'king | monarch | sovereign | his majesty',
    'prime minister | premier | head of government | pm',
    'foreign minister | minister of foreign affairs | minister for foreign affairs | minister of external affairs | external affairs minister | foreign secretary | top diplomat | chief diplomat | secretary of state | fm | eam',
    'chief of army staff | chief of the army staff | coas | army chief | army commander',
  ],
  bareOfficesJoin: 'and',
  lesser: 'deputy | vice | assistant | under | junior',
  portfolio:
    'neighbourhood | neighborhood | enlargement | enlargement negotiations | accession negotiations | compact negotiations | trade negotiations | peace negotiations | peace talks | nuclear negotiations | climate negotiations | border negotiations | accession | preparedness | crisis management | humanitarian aid | democracy | demography | disarmament | arms control | inclusion | property | properties | human settlements | settlements | climate change | hajj and umrah | umrah | returns and communities | digital transformation | transformation | social cohesion | cohesion | state property | defence production | defense production | special initiatives | public sector reform | printing and publications | printing | women empowerment | youth empowerment | emergency situations | national unity | revenues and duties | monitoring and evaluation | ethics and integrity | rule of law | communities and territories | territories | investment promotion | mines and geology | geology | villages and backward regions | backward regions | relations with parliament | economic diplomacy | overseas territories | tolerance and coexistence | coexistence | water resources and sanitation | sanitation | agricultural jihad | agriculture jihad | jihad of agriculture | construction jihad | small business | small businesses | small and medium enterprises | startups | entrepreneurship | provincial | municipal | corps | marine | emigration | principal | administrative | banquet | luncheon | gala | south | north | east | west | southern | northern | eastern | western | zone | region | command | prime | cabinet | foreign | affairs | external | relations | international | cooperation | defence | defense | national | security | interior | home | internal | justice | economy | economic | finance | financial | trade | commerce | industry | industrial | energy | water | agriculture | fisheries | agricultural | health | education | higher | research | scientific | science | technology | technologies | digital | transition | transport | transportation | infrastructure | housing | tourism | culture | cultural | youth | sports | sport | media | communication | communications | information | religious | islamic | endowments | expatriates | diaspora | overseas | migration | asylum | environment | climate | labour | labor | employment | social | development | investment | planning | budget | administration | reform | parliament | parliamentary | civil | aviation | maritime | mining | mines | petroleum | oil | gas | railways | ports | logistics | police | army | armed | forces | royal | navy | naval | air | force | military | staff | intelligence | territorial | surveillance | counter | terrorism | federal | acting | deputy | assistant | senior | chief | interim | first | vice | former | then | new | outgoing | incoming | visiting | caretaker | state | government | public | works | women | family | rights | human | legal | law | constitutional | european | union | african | arab | commonwealth | delegate | plenipotentiary | extraordinary | special | personal | permanent | joint | general | executive | top | high | ranking | level | charge | responsible | head | in charge of | agrarian | policy | policies | food | business | enterprise | enterprises | nutrition | forestry | forests | livestock | irrigation | waterways | rural | urban | communities | local | regional | lands | natural | resources | electricity | telecommunications | telecom | innovation | universities | training | skills | vocational | heritage | antiquities | arts | gender | equality | children | veterans | emergency | emergencies | disaster | management | solidarity | welfare | integration | community | refugees | minorities | reconciliation | shipping | textiles | textile | chemicals | petrochemicals | minerals | metals | nuclear | population | pharmaceutical | medical | insurance | banking | revenue | taxes | customs | privatisation | privatization | competitiveness | entrepreneurship | supply | consumer | protection | prices | statistics | ecology | ecological | wildlife | coastal | borders | border | citizenship | immigration | homeland | africa | north africa | west africa | east africa | central africa | southern africa | sub saharan africa | north africa and the middle east | middle east | near east | middle east and north africa | near eastern | middle eastern | asia | asian | central asia | central asian | south asia | south asian | southeast asia | south east asia | east asia | east asian | northeast asia | asia pacific | asia and the pacific | south and central asia | south and central asian | east asia and the pacific | east asian and pacific | the pacific | pacific | indo pacific | americas | north america | latin america | latin american | central america | south america | latin america and the caribbean | europe and north america | caribbean | western hemisphere | europe | european and eurasian | europe and eurasia | eurasia | eurasian | central and eastern europe | western balkans | horn of africa | great lakes | south caucasus | north africa and the near east',
  three: 'three',
  couples: {
    words: 'the royal couple | royal couple',
    members:
      'king | queen | prince | princess | crown prince | crown princess | grand duke | grand duchess | duke | duchess | emperor | empress',
  },
  pairs:
    'the presidents | the prime ministers | the foreign ministers | the two kings | the two prime ministers | the two ministers | both ministers | the two officials | both officials | the two sides | both sides | the two leaders | both leaders | the two men | the two presidents | the two parties | the two diplomats | the two generals | the two chiefs | both chiefs | the two delegations | the officials | the ministers | the leaders | the pair | the two women | the two foreign ministers | the two heads of state | the two commanders | the two directors',
  stays: {
    programmes: 'agenda | agendas | programme | program | schedule | itinerary | engagements',
    guests: 'guest | visitor | visiting',
    crowds:
      'citizens | nationals | compatriots | countrymen | people | residents | tourists | travellers | travelers | holidaymakers | visitors | pilgrims | worshippers | students | pupils | scholars | graduates | researchers | workers | employees | labourers | laborers | migrants | refugees | asylum seekers | returnees | expatriates | expats | families | relatives | children | women | men | youths | soldiers | troops | fighters | mercenaries | peacekeepers | militants | jihadists | diplomats | staff | companies | firms | businesses | enterprises | investors | exporters | traders | entrepreneurs | businessmen | businesspeople | manufacturers | airlines | carriers | vessels | ships | planes | aircraft | flights | trains | lorries | trucks | journalists | reporters | doctors | nurses | experts | teams | players | fans | supporters | artists | those | anyone | everyone | thousands | hundreds | millions | evacuees | detainees | prisoners | patients | passengers | drivers | farmers | fishermen | lawyers | teachers | professionals | civilians | foreigners | americans | europeans | africans',
    impersonal:
      'warned against | warns against | warning against | warn against | advised against | advises against | advise against | advising against | advice against | banned | bans | ban on | bans on | banning | restrict | restricts | restricted | restrictions on | lift restrictions on | warnings against | recommended against | recommends against | discouraged | discourages | discourage | easier to | easier for | harder to | safe to | unsafe to',
    hosts: 'host | hostess',
    neighbours:
      'neighbouring | neighboring | neighbouring country | neighboring country | nearby | next-door | neighbour | neighbor',
    homeland: 'country | kingdom | sultanate | emirate | island nation',
    accompanies:
      'accompanies | accompany | accompanied | accompanying | travels with | traveling with | travelling with | is travelling with | joined on the trip by | also travelling | also traveling | also travels | also travel | also travelled | also traveled | also on the trip | join the trip | joins the trip | joined the trip | are on the trip | is on the trip | others on the trip | on board with him | on board with her | on board with them | aboard with him | aboard with her | will be joined by | is joined by | being joined by | joined in | on the visit | on his trip | on her trip | on the tour | along on the trip',
    accompanied:
      'was | were | had | accompanied the | accompanied her | accompanied him | accompanied them | came along | went along | also travelled | also traveled | joined the trip',
    retinue:
      'delegation | entourage | retinue | travelling party | traveling party | his party | her party | their party | trade mission | business mission | his team | her team',
    welcomers: 'welcoming party | welcoming delegation | reception delegation | welcome delegation',
    belongs:
      'member of | members of | part of | belong to | belongs to | belonged to | make up | makes up | made up | complete | completes | completed | completing | round out | rounds out | rounded out | rounding out | are among | is among | was among | were among | includes | included | include | including | features | featured | comprises | leads | is leading | are leading | will lead',
    grants: 'granted | grants | accorded | accords | offered | offers | hosts | hosted | awarded',
    leads: {
      past: 'took | brought | led | has taken | had taken | has brought | had brought | covered | included',
      present: 'takes | take | is taking | includes',
      future:
        'will take | would take | will also take | will bring | will lead | is to take | was to take | will cover | will include | to include',
    },
    residents: 'ambassador | commissioner | consul | consul general | envoy | chargé | affaires',
    where: 'where',
    accredited:
      "ambassador | ambassadors | envoy | envoys | commissioner | consul | consul general | representative | representatives | chargé d'affaires | delegate | nuncio | adviser | advisor | attaché | observer | spokesperson | mission | visitor | visitors",
  },
  counterparts: 'counterpart | counterparts | opposite number | colleague | colleagues',
  sides: { words: 'side', besides: 'besides | in addition to | apart from' },
  correlatives: {
    opens: 'besides | in addition to | apart from | not only | not just | not merely',
    joins: 'but also | also',
  },
  groups:
    'delegation | delegates | attachés | attaches | counterparts | delegations | respective sides | respective teams | officials | leaders | ministers | representatives | commanders | dignitaries | authorities | leadership | parliamentarians | lawmakers | ambassadors | diplomats | generals | officers | experts | businessmen | investors | members | envoys | officers | executives | mission | team | heads of state | foreign ministers | interlocutors | hosts | defence ministers | defense ministers | negotiators | senators | presidents | vice presidents | kings | queens | monarchs | prime ministers | premiers | chancellors | foreign secretaries | army chiefs | police chiefs | interior ministers | justice ministers | trade ministers | finance ministers | energy ministers',
  bilateral:
    'the two countries | both countries | two countries | the two nations | both nations | the two sides | both sides | the two parties | both parties | the two states | the two governments | both governments | the two kingdoms | the two peoples | the two neighbours | the two neighbors | the two allies | the two partners | the two capitals',
  soil: 'soil',
  capital: 'capital',
  surnames:
    'May | Major | Jordan | Israel | Chad | Holland | England | Ireland | Washington | Lincoln | Cleveland | Houston | Kent | York | Florence | Austin | Hollande',
  organisations:
    'consortium | taliban | hamas | hezbollah | houthis | polisario | board | museum | observatory | port of | ports | society | ministry | bloc | department | agency | authority | union | organisation | organization | commission | council | bank | fund | university | institute | academy | college | school | company | corporation | limited | trust | group | association | federation | foundation | forum | committee | court | parliament | senate | assembly | chamber | office | bureau | directorate | command | forces | force | army | navy | police | guard | gendarmerie | embassy | consulate | party | movement | league | club | team | centre | center | summit | conference | initiative | alliance | coalition | network | cup | championship | exhibition | seminar | holding | airlines | airways | news | times | post | press | tribune | agence | hospital | laboratory | secretariat | administration | service | services | house | state department | foreign office | pentagon | white house | kremlin | nato | gcc | ecowas | interpol | europol | unesco | unicef | fifa | caf | eu | un | au | oic',
  bodies: {
    own: 'country | nation | government | administration',
    state:
      'ministry | ministries | government | governments | cabinet | department | embassy | armed forces | army | navy | air force | senate | national assembly | house of representatives | chamber of deputies | house of commons | parliament | council of ministers | state council | presidency | foreign office | state department | pentagon | white house | kremlin | state | republic | kingdom',
    national: {
      MA: 'Mohammed VI | DGSN-DGST | DGST | BCIJ | General Directorate for Territorial Surveillance | General Directorate of Territorial Surveillance | Directorate General for Territorial Surveillance | National Security and Territorial Surveillance | Royal Armed Forces | Royal Gendarmerie | National Defence Administration | National Defense Administration | Administration of National Defence | Administration of National Defense',
      PK: 'ISPR | Inter-Services Public Relations | CJCSC | Chairman Joint Chiefs of Staff Committee | Inter-Services Intelligence',
      IN: 'Rashtrapati Bhavan | External Affairs Minister | Minister of External Affairs | Ministry of External Affairs | Union Minister | Union Home Minister | Union Agriculture Minister | Union Cabinet | Lok Sabha | Rajya Sabha',
      BD: 'Chief Adviser | Bangabhaban | Ganabhaban | Jatiya Sangsad',
      GB: 'Downing Street | Whitehall | FCDO | Home Secretary | Home Office | Lancaster House | Chequers | Charles III',
      US: 'White House | Oval Office | State Department | Pentagon | Department of Homeland Security | Secretary of Homeland Security | USAID',
      CA: 'Global Affairs Canada | Rideau Hall',
      JO: 'Abdullah II | Royal Hashemite Court | Al Husseiniya Palace',
      SA: 'Custodian of the Two Holy Mosques | Mohammed bin Salman',
      QA: 'Amiri Diwan | Tamim bin Hamad',
      BH: 'Hamad bin Isa | Bahrain News Agency | BNA | Al Khalifa',
      IE: 'Dáil | Taoiseach | Tánaiste | Oireachtas | Áras an Uachtaráin | Iveagh House',
      MT: 'Castille | Auberge de Castille',
      VN: 'Party Central Committee | National Assembly Chairman',
      LK: 'Temple Trees',
      NP: 'Singha Durbar | Baluwatar',
      KE: 'State House Nairobi | Harambee House',
      AU: 'DFAT | Kirribilli House',
      NZ: 'MFAT | Beehive',
      JP: 'Kantei | Diet',
      EG: 'Al-Ittihadiya Palace | Ittihadiya Palace',
      TR: 'Dolmabahçe | Bestepe | Beştepe',
      FR: 'Elysee Palace | Élysée Palace | Quai d’Orsay | Matignon',
      OM: 'Haitham bin Tarik',
      ES: 'Moncloa | Moncloa Palace | Felipe VI | Zarzuela Palace',
      BE: 'Egmont Palace',
      NL: 'Willem-Alexander | Binnenhof | Catshuis',
      DE: 'Bundestag | Bundeswehr | Federal Chancellery',
      MY: 'Wisma Putra | Yang di-Pertuan Agong',
      SG: 'Istana',
      PH: 'Malacañang | Malacanang',
      KR: 'Blue House | Cheong Wa Dae',
      IL: 'Knesset',
      UA: 'Verkhovna Rada',
      RU: 'Kremlin | State Duma',
      ZA: 'Union Buildings | DIRCO',
      GH: 'Jubilee House',
      NG: 'Aso Rock | Aso Villa',
    },
    world:
      'european union | eu | european commission | european council | european parliament | european investment bank | eib | european bank for reconstruction and development | ebrd | african union | au | african union commission | african development bank | afdb | united nations | un | united nations general assembly | un general assembly | un security council | world health organization | world health organisation | who | world bank | world bank group | international monetary fund | imf | world food programme | world food program | wfp | food and agriculture organization | food and agriculture organisation | fao | unicef | unesco | undp | unhcr | unodc | unep | un women | iom | international organization for migration | international organisation for migration | ilo | international labour organization | international labour organisation | iaea | international atomic energy agency | icrc | international committee of the red cross | interpol | europol | eurojust | frontex | nato | oecd | osce | opec | asean | gcc | gulf cooperation council | arab league | league of arab states | organisation of islamic cooperation | organization of islamic cooperation | oic | ecowas | ecowas commission | sadc | igad | eac | east african community | comesa | efta | mercosur | caricom | pacific islands forum | commonwealth | islamic development bank | isdb | asian development bank | adb | asian infrastructure investment bank | opec fund | arab monetary fund | afreximbank | icesco | isesco | world trade organization | wto | wipo | itu | auda nepad | africa cdc | gavi | afcfta secretariat | central african economic and monetary community | economic community of west african states | southern african development community | intergovernmental authority on development | andean community | pacific alliance | organization of american states | oas | sica | celac | unasur | eurasian economic union | eaeu | shanghai cooperation organization | shanghai cooperation organisation | organization of turkic states | organisation of turkic states | inter-american development bank | nordic council | world intellectual property organization | world customs organization | international labour office | upu | global fund | green climate fund | council of europe | united nations development programme | united nations development program | united nations children fund | united nations office on drugs and crime | united nations environment programme | united nations high commissioner for refugees | un refugee agency | united nations office for project services | un habitat | united nations industrial development organization | unaids | unctad | economic commission for africa | un tourism | unwto | african development fund | ecowas bank for investment and development | ebid | west african development bank | international development association | african export import bank | african export-import bank | indian ocean rim association | bimstec | apec | organisation of eastern caribbean states | pacific community | commonwealth secretariat | european space agency | council of the european union | nordic investment bank | trade and development bank',
    unions: {
      'BE LU NL': 'Benelux | Benelux countries',
      'EE LV LT': 'Baltic states | Baltic countries',
      'CZ HU PL SK': 'Visegrad Group | Visegrád Group | Visegrad Four | Visegrad countries',
    },
    offices: {
      'European Union':
        'european commission | eu commission | european commissioner | eu commissioner | commission president | eu foreign policy chief | eu high representative | eu ambassador | eu envoy | commission vice-president | european commission president',
      'African Union': 'african union commission',
    },
    letters: { AU: 'African Union' },
    several:
      'universities | institutions | institutes | agencies | organisations | organizations | bodies | authorities | academies | colleges | banks | chambers | ports | police forces | services | cities | towns | municipalities | provinces | counties | districts | prefectures | governorates | cantons | regions | museums | foundations | associations | centres | centers | entities',
    members: 'countries | states | nations | member states | member countries | republics | members',
    leaders: 'mayors | governors | rectors | vice chancellors | prefects | heads',
    leader:
      'mayor | lord mayor | governor | deputy governor | deputy mayor | vice mayor | vice governor | prefect | county executive',
    sameKind: 'that | those',
    twinning:
      'twinning | twinned | town twinning | sister city | sister cities | twin cities | twin towns | sister city agreement | sister-city | sister-cities | friendship city',
    towns: 'cities | towns | municipalities | boroughs | communes',
    districts:
      'city | cities | town | towns | municipality | municipalities | province | provinces | county | counties | prefecture | prefectures | governorate | governorates | district | districts | region | regions | canton | cantons | oblast | borough | village | voivodeship | commune',
    joint:
      'commission | committee | session | meeting | summit | council | consultations | dialogue | forum | conference | joint',
    regions:
      'Flanders | Wallonia | Scotland | Wales | Northern Ireland | Catalonia | Basque Country | Andalusia | Galicia | Quebec | Québec | Ontario | Alberta | British Columbia | Bavaria | Saxony | Hesse | Brandenburg | Schleswig-Holstein | North Rhine-Westphalia | Lower Saxony | Baden-Württemberg | Tyrol | South Tyrol | Lombardy | Sicily | Sardinia | Brittany | Corsica | Zanzibar | Kurdistan Region | California | Texas | New South Wales | Queensland | Western Australia | South Australia | Greater Poland | Wielkopolska | Emilia-Romagna | Tuscany | Piedmont | Veneto | Hauts-de-France | Grand Est | Occitanie | Île-de-France | Guangdong | Jiangsu | Zhejiang | Shandong | Sichuan | Fujian | Tatarstan | Maharashtra | Gujarat | Tamil Nadu | Karnataka | Kerala | Andhra Pradesh | Telangana | Western Cape | Gauteng | KwaZulu-Natal | São Paulo state | region of | prefecture of | governorate of | canton of | district of | province of | county of',
    parts: {
      BE: { 'German-speaking Community': '', Flanders: 'Flemish', Wallonia: 'Walloon' },
      GB: { Scotland: 'Scottish', Wales: 'Welsh', 'Northern Ireland': 'Northern Irish' },
      ES: {
        'Valencian Community': '',
        'Castile and León': '',
        Navarre: '',
        Extremadura: '',
        Asturias: '',
        Aragon: '',
        Catalonia: 'Catalan',
        'Basque Country': 'Basque',
        Andalusia: 'Andalusian',
        Galicia: 'Galician',
      },
      CA: {
        'New Brunswick': '',
        'Nova Scotia': '',
        Saskatchewan: '',
        Manitoba: '',
        Quebec: 'Quebecois | Québécois | Quebecer',
        Ontario: 'Ontarian',
        Alberta: 'Albertan',
        'British Columbia': 'British Columbian',
      },
      DE: {
        'Rhineland-Palatinate': '',
        Thuringia: '',
        'Saxony-Anhalt': '',
        'Mecklenburg-Western Pomerania': '',
        Saarland: '',
        'Lower Saxony': '',
        'North Rhine-Westphalia': '',
        Brandenburg: '',
        'Baden-Württemberg': '',
        'Schleswig-Holstein': '',
        Bavaria: 'Bavarian',
        Saxony: 'Saxon',
        Hesse: 'Hessian',
      },
      IT: {
        'Emilia-Romagna': '',
        Tuscany: '',
        Piedmont: '',
        Veneto: '',
        'Friuli Venezia Giulia': '',
        Apulia: '',
        Lombardy: 'Lombard',
        Sicily: 'Sicilian',
        Sardinia: 'Sardinian',
        'South Tyrol': 'South Tyrolean',
      },
      FR: {
        'Grand Est': '',
        'Hauts-de-France': '',
        Occitanie: '',
        'Île-de-France': '',
        'Nouvelle-Aquitaine': '',
        'Auvergne-Rhône-Alpes': '',
        Brittany: 'Breton',
        Corsica: 'Corsican',
      },
      US: { California: 'Californian', Texas: 'Texan' },
      IQ: { 'Kurdistan Region': '' },
      TZ: { Zanzibar: 'Zanzibari' },
      AT: { Carinthia: '', Styria: '', Burgenland: '', 'Lower Austria': '', 'Upper Austria': '' },
      AU: { 'New South Wales': '', Queensland: '' },
      CN: { Guangdong: '', Jiangsu: '', Zhejiang: '', Shandong: '', Sichuan: '' },
      IN: { Maharashtra: '', Gujarat: '', 'Tamil Nadu': '', Karnataka: '', Kerala: '' },
      RU: { Tatarstan: '' },
      ZA: { 'Western Cape': '', Gauteng: '' },
    },
    firm: 'arm | lender | miner | carmaker | airline | operator | retailer | supermarket | supermarkets | chain | manufacturer | maker | developer | conglomerate | company | companies | firm | firms | corporation | corp | inc | ltd | llc | plc | holding | holdings | group | airlines | airways | startup | start up | subsidiary | joint venture | business leaders | business community | business communities | businesspeople | businessmen | entrepreneurs | business representatives',
    unofficial:
      'club | clubs | team | teams | squad | player | players | footballer | footballers | striker | fans | supporters | singer | singers | artist | artists | orchestra | orchestras | publisher | publishers | broadcaster | broadcasters | trade union | trade unions',
  },
  contests:
    'match | matches | friendlies | friendly match | friendly game | friendly against | international friendly | preseason friendly | qualifier | qualifiers | qualifying round | qualifying match | qualifying campaign | cup qualifying | semi final | semi finals | semifinal | semifinals | quarter final | quarter finals | quarterfinal | quarterfinals | world cup | cup of nations | nations cup | nations league | champions league | asian cup | gold cup | group stage | second leg | first leg | kick off | kickoff | penalty kick | penalty shootout | penalty shoot out | on penalties | stoppage time | test match | grand slam | football team | national team',
  sites:
    'airport | palace | headquarters | port | base | barracks | city | province | region | capital | mosque | mausoleum | tomb | tombs | stadium | hotel | street | square | island | islands | sea | ocean | gulf | strait | river | mountain | valley | desert | sahara | road | avenue | bridge | dam | plant | station | border | crossing | camp',
  seats:
    "White House | State House | Kremlin | Pentagon | Elysee | Élysée | Capitol Hill | Government House | Presidential Palace | Royal Palace | Prime Minister's House | Prime Minister's Office | 10 Downing Street | Downing Street | airport | presidential palace | royal palace",
  buildings: 'house | hall | castle | fort | villa | court | lodge | secretariat | palace | office',
  nationalities,
  joint,
  countries,
  places,
  governments,
  connectors: {
    and: 'and | as well as | along with | together with | & | alongside',
    with: 'with',
    lately:
      'newly appointed | newly elected | newly accredited | newly named | newly designated | newly nominated | newly arrived | recently appointed | recently elected | recently accredited | recently named | recently designated | recently nominated | recently arrived | just appointed | just elected | just accredited | just named | just designated | just nominated | just arrived | freshly appointed | freshly elected | freshly accredited | freshly named | freshly designated | freshly nominated | freshly arrived | long serving',
    between: 'between | among | bringing together | gathering',
    by: 'by',
    of: "of | 's",
    to: 'to | for',
    at: 'in | at | near | outside',
    from: 'from',
    other:
      'with a view to | with the aim of | with the goal of | with the intention of | with the purpose of | with the objective of | with effect from | with immediate effect | at the invitation of | at the invitation of the | at the invitations of | on the invitations of | upon the invitations of | on the invitation of | on the invitation of the | upon the invitation of | at the kind invitation of | at the official invitation of | upon invitation of | on invitation of | at the invitation extended by | of | to | in | at | on | for | from | with | by | about | against | between | into | through | during | before | after | above | under | over | towards | toward | upon | within | without | via | since | until | than | as | like | behind | following | regarding | concerning | including | despite | per | amid | according to | thanks to | because of | on behalf of | besides | in addition to | alongside | apart from | aside from | along with',
    relative: 'who | whom | which | whose',
    subordinate:
      'that | while | when | after | before | because | since | although | though | as | where | whereas | if | unless | once | until | so that | adding that | saying that | noting that',
    meanwhile: 'when | while | after | before | because | since | as | once',
    presence:
      'in the presence of | with the participation of | with the attendance of | attended by | in presence of | witnessed by | was also attended by | presence of | was attended by | were attended by | under the watchful eye of | in attendance of',
    company:
      'accompanied by | at the head of | heading | leading | head of a | alongside | together with | flanked by | assisted by | with a delegation of',
    including:
      'especially | particularly | in particular | including | among others | among other people | comprised | comprises | was composed of | is composed of | composed of | consisted of | consists of | was made up of | included | comprising | that includes | that included | which includes | which included | made up of | consisting of | among whom was | among whom were | among them | among whom | namely | notably | such as',
    ledBy:
      'led by | headed by | headed up by | under the chairmanship of | under the leadership of | chaired by | represented by',
    margins:
      'on the sidelines of | on the margins of | on the margin of | in the margins of | on the fringes of | on the sideline of',
  },
  ladder: {
    have: "has | have | had | having | 've",
    be: "is | are | was | were | been | being | be | got | 's being",
    future:
      "will | shall | 'll | would | is to | are to | is set to | are set to | is due to | are due to | is scheduled to | are scheduled to | is slated to | are slated to | scheduled to | slated to | plans to | plan to | is planning to | are planning to | is preparing to | going to | to be held | scheduled for | due to | set to | intends to | intend to | plans a | plans an | plans his | plans her | plan a | planning a | planning his | planning her | upcoming | forthcoming | planned | next week | next month | next year | later this month | later this week | later this year | in the coming days | in the coming weeks | in the coming months",
    present:
      'meets | visits | receives | hosts | welcomes | travels | flies | heads | leaves | departs | arrives | signs | sign | begins | starts | holds | pays | embarks | kicks off | undertakes | concludes | convenes | meet | visit',
    bare: 'hold | have | conduct | attend | pay | give | host',
    expected:
      'programme includes | program includes | agenda includes | itinerary includes | schedule includes | programme also includes | programme that includes | agenda that includes | itinerary that includes | in preparation | under preparation | being prepared | being negotiated | being arranged | being organised | being organized | being planned | being scheduled | being worked out | in the works | was to | were to | was due to | were due to | had been due to | had been scheduled to | was set to | were set to | was slated to | was scheduled to | were scheduled to | was supposed to | were supposed to | is supposed to | are supposed to | slated for | earmarked for | is on the agenda | are on the agenda | is also on the agenda | is on the programme | is on the program | is on the cards | is in the pipeline | yet to be | still has to be | still have to be | remains to be | awaits | expected to | is expected | are expected | expected | likely to | awaited | looks forward to | look forward to | looked forward to | hopes to | hope to | hoped to | hopes for | hope for | hoping for | looking forward to | should',
    ahead:
      'preparing | prepared | prepares | prepare | preparation of | preparations of | early signing and | the early | an early | for early | speedy | swift | towards | toward | leading up to | aimed at | aiming at | aims at | nod to | nod for | green light to | green light for | go ahead for | go ahead to | approval for | approval to | approval of | stage of | stages of | process of | close to | closer to | nearing | on the verge of | on the cusp of | on the brink of | pending | awaiting | pave way for | way for | working on | work on | working for | plans for | preparatory to | prior to the planned | with a view to | with a view to the | in view of | paving the way for | pave the way for | paves the way for | ahead of | preparations for | preparing for | prepare for | in preparation for | to prepare | to prepare for | in the run up to | on the eve of | approved | approves | approve | authorised | authorized | authorises | authorizes | speed up | accelerate | expedite | hasten',
    able: 'was able to | were able to | has been able to | have been able to',
    managed:
      'resulted in | result in | results in | culminated in | culminating in | ended in | led to | pleasure to | delight to | delighted to | pleased to | glad to | nice to | honour to | honoured to | honor to | honored to | great to | good to | happy to | privilege to | wonderful to | used the occasion to | used the opportunity to | used the visit to | took the opportunity to | took advantage | seized the opportunity to | seized the occasion to | took the occasion to | was an opportunity to | was the occasion to | was an occasion to | were an opportunity to | provided an opportunity to | managed to | proceeded to | succeeded in | went on to | enabled | made it possible to | came together to | gathered to | convened to | in order to formally | had the opportunity to | had an opportunity to | had the chance to | had a chance to | had the occasion to | had the pleasure to | had the honour to | had the honor to | had the pleasure of | had the privilege to',
    needed:
      'ready for | ready to | readiness for | readiness to | prepared to | willing to | willingness to | open to | openness to | demand for | demands for | calls for | call for | plea for | pleas for | offer of | offers of | speculation about | efforts to arrange | interest in | interest of | interested in | interest to | keen to | keen on | eager to | eagerness to | desire to | desire for | desire of | wish for | wish to | in favour of | in favor of | proposal to | proposal for | need to | need for | necessity of | necessity to | importance of | urgency of | urgent need | called for',
    mandates: 'mandated | mandates | empowered | empowers',
    strives:
      'work | works | working | worked | strive | strives | striving | strove | push | pushes | pushing | pushed | press | presses | pressing | campaign | campaigns | campaigning',
    thought:
      'warned against | warns against | warn against | warning against | warnings against | possibility of | possibility to | possibilities of | possibilities for | prospect of | prospects of | prospects for | feasibility of | option of | options for | chance of | likelihood of | potential for',
    before: 'before | prior to | shortly before | just before | ahead of',
    around: 'after | before | following | prior to | besides | in addition to | apart from | aside from | as well as',
    remembered: 'anniversary of | years since | years of | years after | decades after | anniversary since',
    may: 'have to be | has to be | must be | need to be | needs to be | ought to be | may | might | could | possible | possibly | potential | potentially | perhaps',
    doubted:
      'unlikely | not certain | not sure | uncertain | rumoured | rumored | speculated | no evidence | no proof | no indication | no sign | no confirmation | doubt | doubts | doubted | doubtful | not confirm | not confirmed | unable to confirm | unconfirmed | unconfirmed reports | not rule out | not ruled out | not exclude | rumour | rumor | rumours | rumors | speculation | unclear | not clear | not known | nobody knows | no one knows | suppose | wish | wished | fears | fear | feared',
    untrue:
      'is untrue | is not true | was untrue | was not true | is false | was false | not the case | is a lie | are untrue | were untrue | are false | were false | are not true | were not true | was baseless | were baseless | are baseless | is baseless | was unfounded | were unfounded | are unfounded | is unfounded | proved false | turned out to be false',
    proposed:
      'wants a meeting with | want a meeting with | wanted a meeting with | wants talks with | wants a summit with | requested a meeting with | requests a meeting with | requested talks with | asked for a meeting with | asks for a meeting with | asked for talks with | demanded a meeting with | demands a meeting with | instructed | tasked | directed their | directed his | directed her | directed the foreign | ordered his | ordered her | ordered their | ordered the foreign | mandated | proposed | proposes | suggested | suggests | offered to | called for | calls for | invited | invites | invitation | urged | wants to | sought | seeks | seek | interested in | the idea of | idea of signing | with a proposal to | expressed interest | expressed his interest | expressed her interest | expressed its interest | keen to',
    obliged: 'must | should | ought to | has to | have to | had to | needs to | need to',
    discussed:
      'discussed | discuss | discussing | considering | consider | mulling | mulls | weighing | contemplating | exploring | eyeing | examined | examine | examining | reviewing | addressing | reviewed | review | explored | explore | considered | addressed | tackled | touched on | touched upon | talked about | exchanged views | focused on | focus on | looked at | looking to | looked into | raised | discussions on | talks on | centred on | centered on | dealt with | looking for',
    pledged:
      'pledged | pledge | pledges | vowed | vow | vows | promised | promise | promises | committed to | commit to | undertook to | commitment | reaffirmed | reiterated | determined to | determination | stressed the need | affirmed | readiness | willingness | willing to | ready to | assured',
    agreed:
      'agreed | agree | agrees | agreed to | agreed on | reached an agreement | reached agreement | reached a deal | struck a deal | decided to | concluded | settled on | approved | concurred',
    denied:
      'denied | denies | deny | denying | dismissed | refuted | rejected | cancelled | canceled | cancel | cancelling | canceling | called off | call off | calling off | postponed | postpone | postpones | postponing | put off | putting off | ruled out | rule out | rules out | ruling out | exclude | excludes | excluded | scrapped | declined | refused | gave up signing | gave up on | gives up on | given up on | gave up plans | abandoned plans | dropped plans | abandoned the signing | dropped the signing | abandons plans',
    claimed:
      'claim | claims | claimed | claiming | alleged | alleging | report | reports | reported | reporting | rumour | rumours | rumor | rumors | speculation | speculations | suggestion | suggestions | newspaper | newspapers | website | websites | portal | media | outlet | outlets | tabloid',
    calledOff:
      'was cancelled | been cancelled | were cancelled | is cancelled | was canceled | been canceled | were canceled | was called off | been called off | were called off | was scrapped | been scrapped | will not take place | did not take place | would not take place | never took place | will not go ahead | is not going ahead | was not held | was shelved | been shelved | was postponed | been postponed | were postponed | has been put off | was put off | fell through | fallen through | falls through | failed to take place | failed to materialise | failed to materialize | never materialised | never materialized | not materialise | not materialize | not materialised | not materialized | did not come about | did not come off | never came about | never happened | did not happen | could not take place | could not be held | was never held | were not held | have not taken place | has not taken place',
    framework:
      'within the framework of | in the framework of | under the framework of | as part of | in the context of',
    callingOff:
      'cancellation of | cancelation of | postponement of | deferral of | calling off of | scrapping of | indefinite delay of | suspended | suspends | suspend | suspending | halted | halts | halt | halting | broke off | breaks off | break off | breaking off | broken off | boycotted | boycotts | boycotting | to boycott | will boycott | skipped | skips | skipping | to skip | will skip | snubbed | snubs | stayed away from | stay away from | pulled out of | pulls out of | pull out of',
    intended:
      'planned to | intended to | was planning to | were planning to | had been planning | had to | was supposed to | were supposed to | was set to | were set to | was also set to | was slated to | was expected to | had been slated | had been due | had been scheduled | had been expected | had been set | was due to | were due to | was to | were to | was scheduled to | were scheduled to | would have | had planned | had intended',
    without: 'without',
    notOnly: 'not only | not just | not merely | not solely | not simply',
    ever: '',
    most: 'most | first | only | highest-ranking | highest ranking | highest-level | top | last | oldest | youngest',
    exists: 'there is | there is now | there was | there is at last',
    awaits:
      'expects | expect | expected | hopes for | hope for | hoped for | is hoping for | are hoping for | awaits | counts on | is expecting | are expecting',
    renewal:
      'renew | renews | renewed | renewing | renewal | extend | extends | extended | extending | extension | prolong | prolonged | updated | amended',
    negation:
      "not | nothing | never | no | n't | nor | neither | without | cannot | didn't | doesn't | don't | won't | wasn't | weren't | hasn't | haven't | isn't | aren't | couldn't | wouldn't | failed to | yet to | refused to | declined to | unable to",
    hypothesis:
      'once both | once it is | once they have ratified | once ratified | once signed | as soon as both | if | would | unless | whether | had it | were to | rumours | rumors | rumoured | reportedly planned',
    habit:
      'weekly talks | weekly meetings | weekly calls | weekly audiences | weekly conversations | monthly talks | monthly meetings | annual talks | yearly meetings | regularly | frequently | often | routinely | periodically | habitually | usually | every week | every month | every year | every few weeks | every few months | every two weeks | every two months | every three months | every six months | every two years | every other week | each week | each month | each year | twice a year | twice a month | once a year | once a month | once a week | several times a year | several times a month | at regular intervals | on a regular basis | regular meetings | regular talks | regular consultations | regular contacts',
    wont: 'used to | tend to | tends to | in the habit of | accustomed to',
    historical:
      'result of the signing | outcome of the signing | since the signing | since signing | last met | had last met | for the last time | last saw each other | years ago | a year ago | months ago | decades ago | last year | since independence | historical agreement of | in the past | previous | previously | earlier agreement | dating back to | in force since | first signed | back in',
  },
  enables: { verbs: 'made | makes | make | making', possible: 'possible' },
  announces: 'announced | announces | announce | announcing',
  supportVerbs:
    'held | hold | holds | holding | had | has | have | having | conducted | conduct | conducts | conducting | co chaired | chaired | chair | led | lead | leads | headed the | heads the | headed a | attended | attend | took part in | participated in | began | began a | begins | started | concluded | concludes | paid | pay | pays | paying | made | make | makes | making | undertook | undertake | wrapped up | wound up | winds up | ended | ends | completed | kicked off | joined | engaged in | opened | resumed | embarked on | cut short | scheduled | planned | cancelled | postponed | arrived on | arrived for | was on | is on | on',
  channels: {
    phone:
      'by phone | by telephone | over the phone | over the telephone | on the phone | on the telephone | telephonically | telephonic | in a phone call | in a phone conversation | in a telephone conversation | in a telephone call | during a phone call | phone conversation | telephone conversation | phone talks',
    video:
      'by video | by video link | via video | via video link | via videoconference | by videoconference | via video conference | held virtually | via zoom | video conference | videoconference | video call | virtual meeting | online meeting',
  },
  here: 'here',
  there: 'there | while there',
  takesPlace: 'take place | be held | be convened | be organised | be organized | go ahead',
  granted: 'got it | got one | was granted it | was granted one',
  willTakePlace:
    'will be on | will be at | will be in | will last | will cover | will focus on | will deal with | will centre on | will center on',
  onceMore:
    'next | new | last | latest | previous | earlier | follow up | followup | second | third | fourth | another | further | fresh | repeat | again',
  eachOther: 'each other | one another',
  separately:
    'each | one by one | one after another | one after the other | in turn | separately | respectively | separate meetings | separate talks | each separately',
  attending: {
    told: 'attended | also attended | was attended by | were attended by | took part in | took part | participated | participated in | joined | was joined by | were joined by | in attendance | sat in on | also present | present at | present from | were present | was present | was also present',
    ahead: 'attend | take part | participate | join | be present | be joined by | also attend | sit in on',
  },
  tellings: {
    texts:
      'statement | statements | press statement | press release | news release | communique | communiqué | release | press note | readout | read out | tweet | post | report | reports | bulletin | notice | notification | dispatch | letter',
    sources: 'according to | as per | per | citing | via | quoting | in | through',
  },
  speechVerbs:
    'said | says | told | stated | states | added | adds | declared | declares | affirmed | affirms | stressed | stresses | underlined | underlines | underscored | emphasised | emphasized | highlighted | noted | notes | explained | announced | announces | commented | remarked | pointed out | praised | commended | hailed | welcomed | thanked | expressed | reiterated | reaffirmed | recalled | argued | insisted | warned | confirmed | indicated | revealed | asserted | acknowledged | observed | went on | according to | called for | pledged | vowed | voiced | conveyed | lauded | appreciated | wrote | tweeted | assured | replied | replies | joked | quipped | posted | responded | conceded | admitted | promised | cautioned | remarks | maintained | elaborated | opined | disclosed | applauded | congratulated | concluded by saying | described | summed up | asserts | warns | insists | argues | explains | confirms | highlights | underscores | emphasises | emphasizes | praises | welcomes | emerged | transpired | reported | answered | answers | was quoted as saying | is quoted as saying | urged | urges | calls it | called it | called the | calls the | lamented | hoped that | voiced hope | asked for | stressing | denied that | denies that | talking to reporters | talking to journalists | talking to the media | talking to the press | speaking to reporters | speaking to journalists | speaking to the media | speaking to the press | told reporters | briefing reporters | briefing journalists | briefing the media | addressing reporters | addressing a press conference | addressing a news conference | addressing a press briefing | speaking at a press | speaking at a news | made clear | makes clear | rejected | defended | suggested | suggests | requested | requests | appealed | contended | contends | claimed | claims | clarified | clarifies | believes | hopes | hoped for | informed | briefed | mentioned | mentions | concurred | paid tribute | signalled | signaled | hinted | predicted | proclaimed | characterised | characterized | termed | terms the | regretted | condemned | denounced | criticised | criticized | encouraged | encourages | advised | advocated | advocates | demanded | demands | apprised | felicitated | concluded that | proposed that | expressed hope | says he | shared his | shared her | reflected on | spoke highly | gave an assurance | gave assurances | assures | recalls | reiterates | reaffirms | commends | hails | thanks | calls for | pledges | promises | vows | points out | stressed on | stated that | told his | told her | told him | told the | intimated | enumerated | outlined | outlines | detailed | extolled | marvelled | rejects | defends | welcomed the | underlining that | emphasising that | emphasizing that | noting that | adding that | in his remarks | in her remarks | agreed with',
  verbs: {
    meeting: [
      {
        finite: 'co chaired | cochaired | jointly chaired',
        participle: 'co chaired | cochaired | jointly chaired',
        infinitive: 'co chair',
        subject: 'participant',
        chairs: true,
        with: 'participant',
        mutual: true,
      },
      {
        finite: 'met | meets | meet | met with | meets with | meet with | met up with | meets up with',
        participle: 'met | met with',
        infinitive: 'meet | meet with',
        gerund: 'meeting with | meeting',
        subject: 'participant',
        object: 'participant',
        with: 'participant',
        notBefore:
          'criteria | requirements | standards | target | targets | deadline | demand | demands | needs | need | expectations | expectation | goals | objectives | challenges | challenge | conditions | resistance | criticism | opposition | disapproval | approval | protest | protests | outrage | silence | applause | scepticism | skepticism | enthusiasm | mixed reactions | cheers | boos | suspicion | indifference | death | obligations | costs | threshold | fate | halfway | eligibility | quota | success',
      },
      {
        finite:
          'hosted a dinner in honour of | hosted a reception in honour of | hosted a luncheon in honour of | hosted a lunch in honour of | hosted a banquet in honour of | hosted a state dinner in honour of | hosted a state banquet in honour of | hosted a working dinner in honour of | hosted a working lunch in honour of | hosted a farewell dinner in honour of | hosted an official dinner in honour of | hosts a dinner in honour of | hosts a reception in honour of | hosts a luncheon in honour of | hosts a lunch in honour of | hosts a banquet in honour of | hosts a state dinner in honour of | hosts a state banquet in honour of | hosts a working dinner in honour of | hosts a working lunch in honour of | hosts a farewell dinner in honour of | hosts an official dinner in honour of | gave a dinner in honour of | gave a reception in honour of | gave a luncheon in honour of | gave a lunch in honour of | gave a banquet in honour of | gave a state dinner in honour of | gave a state banquet in honour of | gave a working dinner in honour of | gave a working lunch in honour of | gave a farewell dinner in honour of | gave an official dinner in honour of',
        participle:
          'hosted a dinner in honour of | hosted a reception in honour of | hosted a luncheon in honour of | hosted a lunch in honour of | hosted a banquet in honour of | hosted a state dinner in honour of | hosted a state banquet in honour of | hosted a working dinner in honour of | hosted a working lunch in honour of | hosted a farewell dinner in honour of | hosted an official dinner in honour of',
        infinitive:
          'host a dinner in honour of | host a reception in honour of | host a luncheon in honour of | host a lunch in honour of | host a banquet in honour of | host a state dinner in honour of | host a state banquet in honour of | host a working dinner in honour of | host a working lunch in honour of | host a farewell dinner in honour of | host an official dinner in honour of',
        subject: 'host',
        object: 'visitor',
      },
      {
        finite:
          'hosted a dinner in honor of | hosted a reception in honor of | hosted a luncheon in honor of | hosted a lunch in honor of | hosted a banquet in honor of | hosted a state dinner in honor of | hosted a state banquet in honor of | hosted a working dinner in honor of | hosted a working lunch in honor of | hosted a farewell dinner in honor of | hosted an official dinner in honor of | hosts a dinner in honor of | hosts a reception in honor of | hosts a luncheon in honor of | hosts a lunch in honor of | hosts a banquet in honor of | hosts a state dinner in honor of | hosts a state banquet in honor of | hosts a working dinner in honor of | hosts a working lunch in honor of | hosts a farewell dinner in honor of | hosts an official dinner in honor of | gave a dinner in honor of | gave a reception in honor of | gave a luncheon in honor of | gave a lunch in honor of | gave a banquet in honor of | gave a state dinner in honor of | gave a state banquet in honor of | gave a working dinner in honor of | gave a working lunch in honor of | gave a farewell dinner in honor of | gave an official dinner in honor of',
        participle:
          'hosted a dinner in honor of | hosted a reception in honor of | hosted a luncheon in honor of | hosted a lunch in honor of | hosted a banquet in honor of | hosted a state dinner in honor of | hosted a state banquet in honor of | hosted a working dinner in honor of | hosted a working lunch in honor of | hosted a farewell dinner in honor of | hosted an official dinner in honor of',
        infinitive:
          'host a dinner in honor of | host a reception in honor of | host a luncheon in honor of | host a lunch in honor of | host a banquet in honor of | host a state dinner in honor of | host a state banquet in honor of | host a working dinner in honor of | host a working lunch in honor of | host a farewell dinner in honor of | host an official dinner in honor of',
        subject: 'host',
        object: 'visitor',
      },
      {
        finite:
          'played host | plays host | hosted a dinner | hosted a reception | hosted receptions | hosted separate receptions | held a reception | held receptions | held separate receptions | hosted separate dinners | hosted a luncheon | hosted a lunch | hosted a banquet | hosted a state dinner | hosted a state banquet | hosted a working dinner | hosted a working lunch | hosted a farewell dinner | hosted an official dinner | hosts a dinner | hosts a reception | hosts a luncheon | hosts a lunch | hosts a banquet | hosts a state dinner | hosts a state banquet | hosts a working dinner | hosts a working lunch | hosts a farewell dinner | hosts an official dinner | gave a dinner | gave a reception | gave a luncheon | gave a lunch | gave a banquet | gave a state dinner | gave a state banquet | gave a working dinner | gave a working lunch | gave a farewell dinner | gave an official dinner',
        participle:
          'hosted a dinner | hosted a reception | hosted a luncheon | hosted a lunch | hosted a banquet | hosted a state dinner | hosted a state banquet | hosted a working dinner | hosted a working lunch | hosted a farewell dinner | hosted an official dinner',
        infinitive:
          'play host | host a dinner | host a reception | host a luncheon | host a lunch | host a banquet | host a state dinner | host a state banquet | host a working dinner | host a working lunch | host a farewell dinner | host an official dinner',
        subject: 'host',
        to: 'visitor',
        needsTo: true,
      },
      {
        finite:
          'received | receives | receive | hosted | hosts | host | welcomed | welcomes | welcome | greeted | greets | received in audience | receives in audience | bade farewell to | bid farewell to | bids farewell to | bid adieu to | bade goodbye to',
        participle:
          'received | hosted | welcomed | greeted | received in audience | was granted an audience | were granted an audience | been granted an audience | is granted an audience | was given an audience | seen off',
        infinitive: 'receive | host | welcome | greet | bid farewell to',
        gerund: 'receiving | hosting | welcoming',
        subject: 'host',
        object: 'visitor',
        notBefore:
          'official request | official requests | official complaint | official confirmation | official notification | official notice | request | requests | advice | backing | blessing | reaction | reactions | praise | criticism | complaints | threats | instructions | permission | clearance | donation | donations | gift | gifts | money | payment | award | awards | medal | prize | letter | message | support | training | funding | funds | aid | treatment | call | report | copy | copies | credentials | information | order | orders | applause | compensation | shipment | summit | conference | tournament | cup | matches | match | forum | exhibition | games | decision | move | announcement | outcome | initiative | resolution | agreement | news | statement | efforts | progress | results | shares | delivery | tribute | doctorate | decoration',
      },
      {
        finite:
          'gave a warm welcome to | gave a warm reception to | gave a cordial welcome to | gave a cordial reception to | gave a rousing welcome to | gave a rousing reception to | gave a red carpet welcome to | gave a red carpet reception to | gave a state welcome to | gave a state reception to | gave a ceremonial welcome to | gave a ceremonial reception to | gave a formal welcome to | gave a formal reception to | gave a official welcome to | gave a official reception to | gave a traditional welcome to | gave a traditional reception to | gave a grand welcome to | gave a grand reception to | accorded a warm welcome to | accorded a warm reception to | accorded a cordial welcome to | accorded a cordial reception to | accorded a rousing welcome to | accorded a rousing reception to | accorded a red carpet welcome to | accorded a red carpet reception to | accorded a state welcome to | accorded a state reception to | accorded a ceremonial welcome to | accorded a ceremonial reception to | accorded a formal welcome to | accorded a formal reception to | accorded a official welcome to | accorded a official reception to | accorded a traditional welcome to | accorded a traditional reception to | accorded a grand welcome to | accorded a grand reception to | extended a warm welcome to | extended a warm reception to | extended a cordial welcome to | extended a cordial reception to | extended a rousing welcome to | extended a rousing reception to | extended a red carpet welcome to | extended a red carpet reception to | extended a state welcome to | extended a state reception to | extended a ceremonial welcome to | extended a ceremonial reception to | extended a formal welcome to | extended a formal reception to | extended a official welcome to | extended a official reception to | extended a traditional welcome to | extended a traditional reception to | extended a grand welcome to | extended a grand reception to',
        participle:
          'given a warm welcome | given a warm reception | given a cordial welcome | given a cordial reception | given a rousing welcome | given a rousing reception | given a red carpet welcome | given a red carpet reception | given a state welcome | given a state reception | given a ceremonial welcome | given a ceremonial reception | given a formal welcome | given a formal reception | given a official welcome | given a official reception | given a traditional welcome | given a traditional reception | given a grand welcome | given a grand reception | accorded a warm welcome | accorded a warm reception | accorded a cordial welcome | accorded a cordial reception | accorded a rousing welcome | accorded a rousing reception | accorded a red carpet welcome | accorded a red carpet reception | accorded a state welcome | accorded a state reception | accorded a ceremonial welcome | accorded a ceremonial reception | accorded a formal welcome | accorded a formal reception | accorded a official welcome | accorded a official reception | accorded a traditional welcome | accorded a traditional reception | accorded a grand welcome | accorded a grand reception | extended a warm welcome | extended a warm reception | extended a cordial welcome | extended a cordial reception | extended a rousing welcome | extended a rousing reception | extended a red carpet welcome | extended a red carpet reception | extended a state welcome | extended a state reception | extended a ceremonial welcome | extended a ceremonial reception | extended a formal welcome | extended a formal reception | extended a official welcome | extended a official reception | extended a traditional welcome | extended a traditional reception | extended a grand welcome | extended a grand reception',
        infinitive: '',
        subject: 'host',
        object: 'visitor',
      },
      {
        finite:
          'had a talk with | had talks with | has talks with | held a talk with | holds a talk with | had a chat with | held a discussion with | held a special discussion with | held a brief discussion with | had a discussion with | had a brief discussion with | spoke with | speaks with | speak with | talked with | conferred with | confers with | consulted with | spoke to | speaks to | talked to | held a meeting with | conversed with | converses with | held an interaction with | had an interaction with | had an interactive session with | held an interactive session with | held a bilateral with | had a bilateral with | held a roundtable with | had a pull-aside with | held a pull-aside with | had tea with',
        participle: 'spoken with | spoken to | talked with | conferred with | conversed with',
        infinitive:
          'have a talk with | have talks with | hold a discussion with | hold a special discussion with | have a discussion with | speak with | confer with | speak to | talk to',
        gerund: 'speaking with',
        subject: 'participant',
        object: 'participant',
        notBefore:
          'reporters | journalists | press | media | newspaper | radio | television | crowd | students | agency | residents | newsroom | afp | reuters | mwn | bbc | cnn',
      },
      {
        finite:
          'discussed | discusses | discuss | reviewed | reviews | review | exchanged views | exchange views | exchanges views | interacted | interacts | engaged | engages | consulted',
        participle: 'discussed | reviewed | exchanged views | interacted | engaged',
        infinitive: 'discuss | review | exchange views | interact',
        gerund: 'discussing | reviewing | exchanging views',
        subject: 'participant',
        with: 'participant',
        needsWith: true,
        notBefore:
          'with reporters | with journalists | with the press | with media | with officers | with troops | with students',
      },
      {
        finite:
          'delivered a message | delivered a written message | delivered a verbal message | delivered a special message | delivered a letter | handed a letter | handed a message | handed over a message | handed over a letter | handed over a written message | conveyed a message | conveyed a written message | conveyed a verbal message | conveyed a letter | presented a letter | presented a written message | delivers a message | delivers a letter | hands over a letter',
        participle:
          'delivered a message | delivered a letter | handed over a message | handed over a letter | conveyed a message',
        infinitive:
          'deliver a message | deliver a letter | hand over a letter | hand over a message | convey a message',
        gerund: 'delivering a message | handing over a letter',
        subject: 'visitor',
        to: 'host',
        needsTo: true,
        notBefore:
          'of condolence | of condolences | of congratulation | of congratulations | of sympathy | of support | of solidarity | of hope | of peace | of goodwill | of thanks',
      },
      {
        finite:
          'received credentials from | receives credentials from | accepted credentials from | accepts credentials from | received the letters of credence from | received letters of credence from',
        participle: 'received credentials from | accepted credentials from',
        infinitive: 'receive credentials from | accept credentials from',
        subject: 'host',
        object: 'visitor',
      },
      {
        finite: 'spoke | speaks',
        participle: 'spoken',
        infinitive: '',
        gerund: '',
        subject: 'participant',
        with: 'participant',
        needsWith: true,
        notBefore:
          'at | to | during | before | in | of | about | on behalf | out | up | against | for | highly | warmly | with reporters | with journalists | with the press | with media | after | following | from',
      },
      {
        finite:
          'received a visit from | receives a visit from | received a courtesy visit from | received an honorary visit from | received a courtesy call from | received courtesy call from | receives a courtesy call from | receives courtesy call from | received a farewell call from | receives a farewell call from | received a farewell visit from | received an official visit from | received a working visit from | received a visit by | received a courtesy call by | received a courtesy visit by | hosted a visit by | hosted a visit from',
        participle:
          'received a visit from | received a courtesy visit from | received a courtesy call from | received a farewell call from',
        infinitive: 'receive a visit from | receive a courtesy call from | receive a courtesy visit from',
        gerund: 'receiving a visit from | receiving a courtesy call from',
        subject: 'host',
        object: 'visitor',
      },
      {
        finite:
          'presented his credentials | presented her credentials | presents credentials | presented credentials | handed over his credentials | presented a copy of his credentials | presented copies of his credentials',
        participle: 'presented his credentials | presented her credentials | presented credentials',
        infinitive: 'present his credentials | present her credentials | present credentials',
        gerund: 'presenting his credentials | presenting credentials',
        subject: 'visitor',
        to: 'host',
      },
      {
        finite: 'presided over | preside over | chaired | chair',
        participle: 'chaired | presided over',
        infinitive: 'chair',
        subject: 'participant',
      },
      {
        finite: 'joined | joins | was joined by | were joined by',
        participle: 'joined',
        infinitive: 'join',
        gerund: 'joining',
        subject: 'participant',
        object: 'participant',
        unlessAfter:
          'in calling | in urging | in demanding | in asking | in pressing | in pushing | in appealing | in a | in an | in the | in his | in her',
        onlyBefore:
          'for a meeting | for a first meeting | for a bilateral meeting | for a working meeting | for a trilateral meeting | for a working lunch | for a working dinner | for a working breakfast | for a state dinner | for a summit | for a round of talks | for a bilateral | for a private meeting | for talks | for bilateral talks | for discussions | for consultations | for negotiations | for dinner | for lunch | for breakfast | for tea | for high-level talks | for meetings | for a lunch | for a dinner | for peace talks | for trilateral talks | for further talks',
      },
      {
        finite: 'phoned | telephoned | rang | called',
        participle: 'phoned | telephoned',
        infinitive: 'to phone | to telephone | will phone | will telephone',
        gerund: 'phoning',
        subject: 'participant',
        object: 'participant',
        mode: 'phone',
        notBefore:
          'for | on | it | this | the | upon | in | off | his meeting | her meeting | their meeting | his meetings | her meetings | their meetings | his talks | her talks | their talks | his conversation | her conversation | their conversation | his visit | her visit | their visit | his trip | her trip | their trip',
        unlessAfter: 'a | an | the | as | one of | his | her | their',
      },
      {
        finite:
          'spoke by phone | spoke on the phone | spoke by telephone | talked by phone | talked on the phone | speaks by phone | speak by phone',
        participle: 'spoken by phone | spoken by telephone | spoken on the phone',
        infinitive: 'speak by phone | speak by telephone | speak on the phone',
        subject: 'participant',
        with: 'participant',
        mutual: true,
        mode: 'phone',
      },
      {
        finite:
          'paid a courtesy call on | paid courtesy call on | pays a courtesy call on | pays courtesy call on | pay a courtesy call on | pay courtesy call on | paid a farewell call on | paid farewell call on | pays a farewell call on | paid a call on | pays a call on | paid a visit on | paid a courtesy visit on | paid a farewell visit on | paid courtesy calls on | made a courtesy call on | made a call on | makes a courtesy call on | called on | calls on | dropped by to see | came to see',
        participle:
          'called on | paid a courtesy call on | paid courtesy call on | paid a farewell call on | paid a call on | paid a visit on | paid a courtesy visit on | made a courtesy call on',
        infinitive:
          'pay a courtesy call on | pay courtesy call on | pay a farewell call on | pay a call on | pay a courtesy visit on | make a courtesy call on | call on',
        gerund: 'calling on | paying a courtesy call on | paying a call on',
        unlessAfter:
          'to meet | to grow | to hold | to engage | to negotiate | to agree | to resume | to pass | to vote | to focus | to rethink | to think | to change | to listen | to raise | to lower | to set | to publish | to reveal | to admit | to approve | to invest | to produce | to develop | to remove | to ban | to urgently | to immediately | to resign | to quit | to stop | to end | to halt | to release | to free | to respect | to ensure | to take | to act | to lift | to reconsider | to intervene | to condemn | to withdraw | to implement | to honour | to honor | to abide | to allow | to refrain | to step | to help | to support | to join | to work | to do | to use | to show | to stand | to be | to make | to provide | to uphold | to protect | to consider | to return | to abandon | to drop | to reject | to recognise | to recognize | to apologise | to apologize | to keep | to address | to accept | to adopt | to give | to put | to pay | to increase | to reduce | to rescind | to reverse | to restore | to restrain | to speed | to facilitate | to open | to close | to come | to answer | to explain | to declare | to impose | to cut | to send | to fulfil | to fulfill | to sign | to ratify | to investigate | to prosecute | to not | to go | to leave | to abstain | to start | to begin | to continue | to find | to let | to remain | to follow | to pursue | to prevent | to back | to call | to clarify | to prioritise | to prioritize | to exercise | to create | to build',
        subject: 'visitor',
        object: 'host',
        notBefore:
          'countries | states | community | government | governments | parties | all | both | israel | world | international | citizens',
      },
      {
        finite:
          'convened | sat down | sits down | conferred | deliberated | parleyed | brainstormed | came together | rubbed minds | met face to face | met one on one | held consultations | gathered | exchanged views | compared notes | held a summit | hold a summit | had breakfast | had lunch | had dinner | dined | lunched | huddled',
        participle: 'convened | sat down | conferred | compared notes | held a summit',
        infinitive: 'convene | confer | sit down with | hold a summit | compare notes | have lunch | have dinner',
        gerund: 'sitting down | conferring',
        subject: 'participant',
        with: 'participant',
        mutual: true,
      },
      {
        finite: '',
        participle: '',
        infinitive: '',
        gerund: 'while talking to | while talking with | while speaking to',
        subject: 'participant',
        object: 'participant',
        named: true,
        titled: true,
      },
      {
        finite: '',
        participle: '',
        infinitive: '',
        gerund: 'talking to | talking with | speaking to',
        subject: 'participant',
        object: 'participant',
        named: true,
        titled: true,
        onlyBefore:
          'during the meeting | during a meeting | during the call | at the meeting | at a meeting | in a meeting | who called on | who met | who visited | who paid | at his office | at her office | in his office | in her office | here on',
      },
      {
        finite: 'visited | visits | dropped in on',
        participle: 'visited',
        infinitive: 'visit',
        subject: 'visitor',
        object: 'host',
        named: true,
      },
      {
        finite: 'brought together | brings together | gathered together',
        participle: 'brought together',
        infinitive: 'bring together',
        gerund: 'bringing together',
        subject: 'host',
        object: 'participant',
      },
    ],
    visit: [
      {
        finite: 'sent | sends | dispatched | dispatches',
        participle: 'sent | dispatched',
        infinitive: 'send | dispatch',
        subject: 'host',
        object: 'visitor',
        needsTo: true,
        sends: true,
        notBefore: 'back | home',
      },
      {
        finite:
          'returned | returns | is back | is just back | are back | came back | returned home | returns home | returned to | returns to | flew back | flies back | flew home | flies home | headed home | heads home | headed back | heads back | went home | travels back | travelled back',
        participle: 'returned | returned home | flown back | flown home',
        infinitive: 'return | return home | return to | fly back | fly home | head home | travel back',
        subject: 'visitor',
        ends: 'home',
      },
      {
        finite:
          'travels on | travelled on | traveled on | flew on | flies on | went on | goes on | continues | continued | proceeds | proceeded',
        participle: '',
        infinitive: 'travel on | fly on | go on | proceed | continue',
        subject: 'visitor',
        needsTo: true,
        ends: 'onward',
      },
      {
        finite:
          'left for | leaves for | departed for | departs for | travels on to | travelled on to | traveled on to | flew on to | flies on to | went on to | goes on to | continued to | continues to',
        participle: 'left for | departed for | gone on to | travelled on to | traveled on to',
        infinitive: 'leave for | depart for | travel on to | fly on to | go on to | proceed to | continue to',
        subject: 'visitor',
        ends: 'onward',
        notBefore: 'be | have | work | grow | say | see',
      },
      {
        finite:
          'invited | invites | extended an invitation to | extends an invitation to | conveyed an invitation to | extended his invitation to | extended her invitation to | extended invitation to',
        participle: 'invited',
        infinitive: 'invite',
        gerund: 'inviting',
        subject: 'host',
        object: 'visitor',
        status: 'proposed',
        notBefore:
          'companies | investors | businesses | bids | tenders | applications | comments | foreign companies | all',
      },
      {
        finite: '',
        participle: 'expected in | due in | awaited in | expected to arrive in',
        infinitive: '',
        subject: 'visitor',
        status: 'expected',
      },
      {
        finite:
          'remained in | remains in | will remain in | will stay in | has been in | have been in | is visiting | was visiting | are visiting | jetted into | was in | were in | is in | are in | stayed in | is staying in | are staying in | was staying in | is currently in | was currently in | is currently on | spent',
        participle: 'been in | been to',
        infinitive: 'be in | stay in',
        subject: 'visitor',
      },
      {
        finite:
          'left | leaves | departed | departs | set off | sets off | set out | sets out | took off | takes off | heads | headed | proceeds | proceeded | jetted off | jets off | jetted out | jets out | jetted | flew out | flies out | flew off | emplaned | is bound | was bound',
        participle:
          'left | departed | headed | set off | set out | taken off | jetted off | jetted out | jetted | flown out | flown off',
        infinitive: 'leave | depart | head | set off | set out | take off | jet off | jet out | fly out',
        gerund: 'leaving | departing | heading | setting off | jetting off | jetting out | flying out',
        subject: 'visitor',
        needsTo: true,
        ends: 'onward',
      },
      {
        finite: 'arrived | arrives | landed | lands | is | was | are | were',
        participle: 'arrived | landed | been',
        infinitive: 'arrive',
        subject: 'visitor',
        particle: 'here',
      },
      {
        finite: 'visited | visits | toured | tours',
        participle: 'visited | toured',
        infinitive: 'visit | tour',
        gerund: 'visiting | touring',
        subject: 'visitor',
      },
      {
        finite:
          'came to | arrived in | arrives in | arrived on | set foot in | set foot on | sets foot in | sets foot on | touched down in | touches down in | reached | reaches | paid a visit to | embarked on a visit to | landed in | lands in | arrived at | travelled to | traveled to | travels to | flew to | flies to | headed to | heads to | went to | flew into | touched down in',
        participle:
          'arrived in | landed in | set foot in | set foot on | touched down in | travelled to | traveled to | flown to | gone to | come to',
        infinitive: 'arrive in | travel to | fly to | head to | go to | come to',
        gerund: 'arriving in | travelling to | traveling to | flying to | heading to | en route to',
        subject: 'visitor',
      },
    ],
    agreement: [
      {
        finite: 'sealed | seal | seals',
        participle: 'sealed',
        infinitive: 'seal',
        gerund: 'sealing',
        subject: 'party',
        with: 'party',
        status: 'agreed',
        ceremonial: true,
      },
      {
        finite: 'initialled | initialed',
        participle: 'initialled | initialed',
        infinitive: 'initial',
        gerund: 'initialling',
        subject: 'signatory',
        with: 'party',
        status: 'agreed',
      },
      {
        finite:
          'signed | signs | sign | inked | inks | ink | co signed | penned | signs off on | signed off on | sign off on | countersigned | countersigns | put their names to | put his name to | put her name to | put pen to paper on | put ink to paper on | put their signatures | put their signature | put his signature | put her signature | affixed their signatures | affixed their signature | affixed his signature | affixed her signature | affix their signatures | append their signatures | appended their signatures | appended his signature | appended her signature',
        participle: 'signed | inked | co signed | penned | countersigned | signed off on',
        infinitive:
          'sign | ink | co sign | pen | countersign | sign off on | put their names to | put pen to paper on | put their signatures | affix their signatures | append their signatures',
        gerund: 'signing | inking',
        subject: 'signatory',
        with: 'party',
        notBefore:
          'contract extension | autographs | autograph | player | striker | midfielder | defender | goalkeeper | petition | law | bill | decree | book | visitors | guest book | guestbook | jersey | shirts | for the club | executive order',
      },
      {
        finite:
          'bears the signatures of | bears the signature of | bear the signatures of | carries the signatures of | carries the signature of',
        participle: '',
        infinitive: '',
        subject: 'party',
        itself: true,
      },
      {
        finite:
          'exchanged | exchange | ratified | ratify | ratifies | adopted | adopt | adopts | endorsed | endorse | renewed | renew | renews | extended | extends | issued | issue | issues | launched | launch | released | unveiled | acceded to | joined',
        participle: 'exchanged | ratified | adopted | endorsed | renewed | extended | issued | launched | released',
        infinitive: 'exchange | ratify | adopt | endorse | renew | extend | issue | accede to',
        gerund: 'adopting | exchanging | ratifying | renewing | extending',
        subject: 'party',
        with: 'party',
        notBefore:
          'commitment | commitments | support | call | hope | views | opinions | ideas | thoughts | perspectives | impressions | experience | experiences | information | intelligence | data | notes on | best practices | lessons | expertise | greetings | congratulations | pleasantries | gifts | prisoners | fire | words | contacts | visits | delegations | an invitation | invitations | a call | calls',
      },
      {
        finite:
          'entered into force | enters into force | came into force | comes into force | took effect | takes effect | came into effect | entered into effect | became effective',
        participle: 'entered into force | come into force | taken effect | come into effect',
        infinitive: 'enter into force | come into force | take effect | come into effect',
        subject: 'party',
        itself: true,
      },
      {
        finite:
          'gave the green light to | gives the green light to | greenlit | gave its green light to | yielded | yields | concluded | conclude | concludes | reached | reach | reaches | struck | strike | strikes | finalised | finalized | finalise | finalize | clinched | clinch | entered into | agreed on | agreed | agreed to | agree on | agree to | approved | secured | hammered out | hammer out | hammers out | thrashed out | thrash out | worked out | nailed down | forged | forge | forges | closed | brokered | broker | brokers | negotiated and agreed | enter into | enters into | seal the deal on | inched towards',
        participle:
          'given the green light to | greenlit | yielded | ready for signature | ready to be signed | ready for signing | concluded | reached | struck | finalised | finalized | clinched | entered into | agreed | agreed on | agreed upon | approved | secured | hammered out | thrashed out | worked out | nailed down | forged | closed | brokered',
        infinitive:
          'conclude | reach | strike | finalise | finalize | clinch | enter into | agree on | agree to | hammer out | forge | close | nail down',
        gerund: 'concluding | finalising | finalizing | reaching',
        subject: 'party',
        with: 'party',
        status: 'agreed',
      },
      {
        finite:
          'are negotiating | is negotiating | negotiated | negotiate | negotiates | discussed | discuss | discusses | are working on | is working on | work on | considered | are drafting | is drafting | drafted | are preparing | is preparing | are finalising | are finalizing | is finalising | is finalizing | explored | are exploring | reviewed | examined | mulled | mull | eye | eyes | eyed | explore',
        participle:
          'negotiated | discussed | under negotiation | under discussion | being drafted | drafted | being finalised | being finalized | being prepared | being negotiated | in preparation | in the works | in the pipeline',
        infinitive: 'negotiate | discuss | work on | draft | explore | consider',
        gerund: 'negotiating | discussing | exploring | drafting',
        subject: 'party',
        with: 'party',
        status: 'discussed',
      },
      {
        finite:
          'proposed | proposes | propose | suggested | suggests | offered | offers | submitted | put forward | tabled | sought | seeks | seek | wants | want | called for | calls for | requested | requests | pushed for | urged | is seeking | are seeking',
        participle: 'proposed | suggested | submitted | tabled | put forward | sought | requested',
        infinitive: 'propose | suggest | seek | put forward | call for',
        gerund: 'proposing | suggesting | seeking | calling for',
        subject: 'party',
        to: 'party',
        status: 'proposed',
      },
      {
        finite:
          'suspended | suspends | suspend | terminated | terminates | scrapped | scraps | tore up | tears up | denounced | denounces | withdrew from | withdraws from | pulled out of | pulls out of | walked away from | revoked | revokes | annulled | cancelled | canceled | abrogated | rejected | rejects',
        participle:
          'suspended | terminated | scrapped | torn up | denounced | withdrawn | revoked | annulled | cancelled | canceled | abrogated | rejected',
        infinitive: 'suspend | terminate | scrap | withdraw from | denounce | revoke | pull out of | cancel | reject',
        gerund: 'suspending | terminating | scrapping | withdrawing from',
        subject: 'party',
        status: 'denied',
      },
      {
        finite: 'followed | materialised | materialized',
        participle: '',
        infinitive: '',
        subject: 'party',
        itself: true,
        anew: true,
      },
      {
        finite:
          'dates from | dates back to | dated back to | dated from | stems from | has been in force since | has been in place since | in force since | expired | expires | lapsed',
        participle: 'expired | lapsed',
        infinitive: '',
        subject: 'party',
        itself: true,
        status: 'historical',
      },
    ],
  },
  nouns: {
    meeting: [
      { words: 'co chairmanship | joint chairmanship', of: 'participant', with: 'participant' },
      {
        words: 'credentials | letters of credence | letter of credence | letters of credentials',
        of: 'visitor',
        to: 'host',
        taken: 'host',
      },
      { words: 'audience | private audience', of: 'host', to: 'visitor', with: 'host', by: 'host' },
      {
        words:
          'dinner | banquet | luncheon | lunch | breakfast | iftar | breakfast meeting | state banquet | state dinner | gala dinner',
        of: 'host',
        to: 'visitor',
        with: 'participant',
      },
      {
        words:
          'visit | official visit | state visit | courtesy visit | courtesy visits | working visit | courtesy call | courtesy calls',
        of: 'visitor',
        to: 'host',
        needsTo: true,
      },
      {
        words:
          'meeting | meetings | talks | discussions | consultations | negotiations | encounter | reception | strategic dialogue | political dialogue | dialogue session | working session | working meeting | working lunch | working breakfast | working dinner | luncheon | one on one | tete a tete | summit talks | conversation | interview with | courtesy call | round of talks | sit down | informal summit | bilateral summit | trilateral summit | summit meeting | get together | exchange of views | huddle',
        of: 'participant',
        with: 'participant',
        by: 'host',
        notBefore:
          'room | point | of parliament | of the cabinet | of minds | of the board | of shareholders | with reporters | with the press | with journalists | with media',
      },
      {
        words:
          'phone call | phone calls | telephone call | telephone calls | telephone conversation | telephone conversations | phone conversation | phone conversations | phone talks | telephone talks | telephonic conversation',
        of: 'participant',
        with: 'participant',
        from: 'participant',
        to: 'participant',
        mode: 'phone',
      },
      {
        words: 'call',
        of: 'participant',
        with: 'participant',
        from: 'participant',
        mode: 'phone',
        notBefore:
          'for | to | on | an election | elections | a general election | a snap election | early elections | a vote | a halt | a meeting | a summit | itself',
        notAfter:
          'courtesy | a courtesy | wake up | rejected a | rejected the | welcomed a | welcomed the | heeded a | heeded the | backed a | backed the | dismissed a | dismissed the | ignored a | ignored the | echoed a | echoed the | supported a | supported the | repeated a | repeated the | renewed a | joined a | joined the | answered the',
      },
      {
        words:
          'video conference | videoconference | video call | virtual meeting | online meeting | video link talks | video conference call | virtual talks',
        of: 'participant',
        with: 'participant',
        mode: 'video',
      },
    ],
    visit: [
      {
        words:
          'first stop | first leg | second stop | second leg | third stop | third leg | final stop | final leg | last stop | last leg',
        of: 'visitor',
        stops: true,
      },
      {
        words: 'next stop | next destination | next leg | next port of call',
        of: 'visitor',
        stops: true,
        status: 'expected',
      },
      {
        words: 'tour | swing',
        through: 'of | through | that includes | that will include | including',
        of: 'visitor',
        by: 'visitor',
        notBefore: 'guide | operator | de france',
        notAfter: 'concert | medical | exchange',
      },
      {
        words:
          'trade mission | leg | visit | visits | trip | stay | state visit | official visit | working visit | stopover | voyage',
        of: 'visitor',
        by: 'visitor',
        notBefore: 'guide | operator | de france',
        notAfter: 'concert | medical | exchange | courtesy | farewell | introductory',
      },
    ],
    agreement: [
      {
        words:
          'signing | signature | signing ceremony | inking | ratification | renewal | adoption | exchange | entry into force | extension',
        of: 'party',
        with: 'party',
        by: 'signatory',
      },
      {
        words: 'approval | conclusion | finalisation | finalization | initialling',
        of: 'party',
        with: 'party',
        status: 'agreed',
      },
      {
        words: 'negotiations | negotiation | talks | discussions | draft | work',
        of: 'party',
        with: 'party',
        status: 'discussed',
      },
      { words: 'proposal | proposals | offer', of: 'party', status: 'proposed' },
      { words: 'suspension | termination | cancellation', of: 'party', status: 'denied' },
    ],
  },
  instruments: [
    {
      type: 'memorandum_of_understanding',
      words:
        'memorandum of understanding | memoranda of understanding | memorandums of understanding | memorandum of understandings | memoranda of understandings | mou | mous | memorandum | memoranda | memorandums | memorandum of cooperation | note of understanding | framework memorandum',
    },
    {
      type: 'letter_of_intent',
      words:
        'letter of intent | letters of intent | statement of intent | declaration of intent | letter of cooperation | letters of cooperation | letter of understanding | letters of understanding | letter of agreement | letters of agreement | statement of cooperation',
    },
    {
      type: 'joint_statement',
      words:
        'joint statement | joint statements | joint communique | joint communiqué | joint press statement | final communique | final communiqué | joint press release',
    },
    {
      type: 'declaration',
      words:
        'declaration | declarations | joint declaration | political declaration | communique of rabat | joint political declaration | joint declaration of intent',
    },
    { type: 'roadmap', words: 'roadmap | roadmaps | road map | joint roadmap' },
    {
      type: 'action_plan',
      words:
        'action plan | plan of action | executive programme | executive program | executive * program | executive * programme | executive * cooperation program | executive * cooperation programme | joint action program | joint action programme | action program | action programme | action programmes | exchange plan | delegation exchange plan | cooperation plan | implementation plan | implementation programme | implementation program | programme of action | programme of exchanges | exchange programme | exchange program | joint work plan | joint work programme | working plan | cooperation programmes | cooperation programs | executive programs | work programmes | work programme | work plan | programme of cooperation | cooperation programme | cooperation program | joint action plan | cultural exchange programme | cultural exchange program | executive programmes | action plans',
    },
    {
      type: 'protocol',
      words:
        'protocol | protocols | additional protocol | cooperation protocol | cooperation protocols | protocol of intent',
    },
    { type: 'convention', words: 'convention | conventions' },
    { type: 'treaty', words: 'treaty | treaties | friendship treaty | extradition treaty' },
    { type: 'charter', words: 'charter | pact | pacts' },
    { type: 'exchange_of_notes', words: 'exchange of notes | exchange of letters' },
    { type: 'contract', words: 'contract | contracts | concession' },
    { type: 'annex', words: 'annex | annexes | addendum | addenda | amendment | amendments' },
    {
      type: 'agreement',
      words:
        'fta | ftas | cepa | dtaa | mlat | agreement | agreements | accord | accords | deal | deals | framework agreement | cooperation agreement | cooperation agreements | partnership agreement | arrangement | arrangements | cooperation accord | legal instruments | cooperation instruments | bilateral instruments | terms of reference | framework of understanding | technical arrangement | administrative arrangement',
    },
    {
      type: 'agreement',
      words:
        'partnership | strategic partnership | partnerships | cooperation strategy | agreed minutes | record of discussions | cooperation framework | framework | frameworks | instruments | documents | programme of work | cooperation documents | implementation programme | joint programme | executive plan',
      loose: true,
    },
  ],
  noInstruments:
    'institutional framework | institutional frameworks | legal framework | legal frameworks | regulatory framework | regulatory frameworks | legislative framework | policy framework | within the framework | in the framework | under the framework',
  instrumentWords: {
    document: 'document | documents | text | texts | paper | papers | instrument | instruments',
    plural:
      'agreements | accords | deals | pacts | treaties | conventions | protocols | memoranda | memorandums | mous | contracts | arrangements | declarations | instruments | documents | texts | letters | programmes | programs | partnerships | plans | statements | accords | undertakings | understandings | annexes | addenda | amendments',
    count:
      'two | three | four | five | six | seven | eight | nine | ten | eleven | twelve | thirteen | fourteen | fifteen | sixteen | seventeen | eighteen | nineteen | twenty | thirty | forty | fifty | sixty | seventy | eighty | ninety | hundred | dozen | dozens | several | many | numerous | various | multiple | a number of | a series of | a raft of | a set of | a slew of | a package of | a batch of | a range of | a total of | some | both | few',
    amounts:
      'million | millions | billion | billions | trillion | mn | bn | m | crore | lakh | dollar | dollars | euro | euros | percent',
    existing: 'existing | current | previous | earlier | former | old',
    another:
      'parallel | individual | another | second | third | fourth | fifth | separate | additional | further | other',
    one: 'one',
    ranks: ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'],
    settles:
      'concluded | conclude | concludes | completed | complete | completes | finalised | finalized | wrapped up | wrap up | wraps up | conclusion of | completion of | successful conclusion',
    rounds:
      'round | rounds | session | sessions | phase | phases | stage | day | week | chapter | chapters | in principle on',
    planned:
      'planned | envisaged | prospective | intended | upcoming | forthcoming | long awaited | much awaited | future',
    also: 'also | as well | along with | together with | in addition | additionally | moreover | furthermore | likewise | besides',
    papers:
      'bill | bills | law | laws | act | draft law | draft bill | decree | decrees | report | reports | resolution | resolutions | motion | motions | message | recommendation | recommendations | regulation | directive | opinion | order',
    twoSided: 'bilateral',
    similar: 'similar | comparable | such an | such a | of the same kind | of this kind | of that kind | like this one',
    dating:
      'dating from | dating back to | which dates from | that dates from | which dates back to | that dates back to',
    namely:
      'namely | these are | they are | these include | they include | which are | the others are | includes a | includes an | include a | include an | to these are added | to these was added | were added | added to these are',
  },
  cooperation:
    'cooperation | cooperate | cooperating | cooperated | collaboration | collaborate | collaborating | partnership | partnerships | partner | joint | jointly | together | bilateral | exchange of | exchanging | sharing | share | ties | relations | coordination | coordinate | combat | combating | combatting | fight against | fighting | tackle | tackling | counter | countering | strengthen | strengthening | boost | boosting | deepen | deepening | enhance | enhancing | expand | expanding | promote | promoting | develop | areas | fields | sectors | areas such as | assistance | support | common | mutual | agreement | memorandum | knowledge sharing',
  bonds:
    'cooperation | co-operation | cooperat* | co-operat* | collaborat* | partnership | partnerships | partner | partners | partnering | joint | jointly | together | join forces | joined forces | joining forces | combine efforts | combining efforts | coordination | coordinate | coordinating | coordinated | exchange | exchanges | exchanging | exchanged | sharing | share | shared | ties | relations | relationship | relationships | bilateral | trilateral | mutual | mutually | common | alliance | links | cross-border | work closely | working closely | worked closely | work more closely | assistance | assist | assisting',
  fields:
    'in the field of | in the fields of | in the area of | in the areas of | in areas of | in the sector of | in the sectors of | areas such as | areas including | fields such as | fields including | sectors such as | sectors including | areas like | fields like | cooperation in | cooperation on | cooperate in | cooperate on | collaboration in | collaboration on | agreement on | agreements on | understanding on | talks on | ties in | relations in | discussed | covering | covers | ranging from | focus on | focused on | discuss | discussing | discussions on | discussion of | discussion on | discussions about | discussions around | discussions focused on | talks about | talks focused on | talks centred on | talks centered on | talks dealt with | talks covered | meeting on | consultations on | negotiations on | dialogue on | exchange of views on | exchanged views on | exchange views on | compared notes on | compare notes on | spoke of | spoke about | spoken of | talked about | talked of | touched on | touched upon | dealt with | deals with | dwelt on | dwelled on | turned on | turned to | revolved around | centred on | centered on | focusing on | focuses on | focussed on | with a focus on | with emphasis on | with particular emphasis on | concentrated on | concentrates on | devoted to | dedicated to | reviewed | reviewing | to review | explored | exploring | explore | to explore | examined | examine | considered | raised | addressed | covered | looked into | look into | took up | takes up | take stock of | took stock of | work on | working together on | work together on | work together in | working together in | joint work on | working group on | agreement in | agreements in | agreement covering | agreement for | accord on | accords on | pact on | pacts on | treaty on | protocol on | memorandum on | memorandum of understanding on | memorandum of understanding in | memoranda of understanding on | mou on | mou in | mous on | mous in | mou for | memorandum for | declaration on | statement on | roadmap on | roadmap for | road map for | action plan on | action plan for | plan for | programme on | programme in | program in | programmes in | programs in | project in | projects in | projects on | projects including | initiatives in | initiatives on | partnership in | partnership on | partnerships in | partnerships on | partnership for | cooperation across | cooperation for | cooperation within | cooperation including | cooperation especially in | cooperation particularly in | cooperation mainly in | cooperating in | cooperating on | co-operation in | co-operation on | collaborate in | collaborate on | collaborating on | coordination on | coordination in | coordinate on | engagement in | engagement on | exchanges in | exchanges on | ties including | ties across | links in | relations including | assistance in | support in | support for | experience in | experiences in | expertise in | training in | opportunities in | opportunities for cooperation in | potential in | potential of | interest in | interested in | progress on | progress in | progress made in | advances on | efforts on | efforts to combat | efforts in | importance of | need for | need to strengthen | commitment to | priorities including | priorities such as | issues including | issues such as | issues related to | issues relating to | issues of | matters of | matters related to | matters relating to | matters pertaining to | subjects such as | subjects including | topics including | topics such as | topics ranging from | topics of | themes such as | areas of cooperation including | areas of cooperation such as | areas of mutual interest including | areas of common interest including | areas of cooperation | areas namely | fields namely | field namely | sectors namely | sectors like | domains of | domain of | domains such as | domains including | sector including | sphere of | spheres of | in the sphere of | in the spheres of | in the domain of | in the domains of | in such areas as | in such fields as | including in | particularly in | especially in | notably in | namely in | mainly in | such as | strengthen cooperation in | strengthening cooperation in | boost trade and | expand cooperation in | deepen cooperation in | strategic areas of | key areas of | priority areas of | priority sectors of | key sectors of | vital sectors of | key areas including | key areas such as | key sectors including | key sectors such as | ways to boost | ways to strengthen | ways of strengthening | ways to enhance | ways to expand | ways to promote | ways to develop | ways to increase | ways and means to | avenues for | agreed for enhanced cooperation in | enhanced cooperation in | expand and deepen cooperation in | cooperation in areas of | consensus to enhance | steps to strengthen | steps to enhance | to strengthen | to enhance | to boost | to expand | to deepen | to promote | to increase | to develop | strengthening | enhancing | boosting | expanding | deepening | promoting | rubbed minds on | rub minds on | names two subjects | the subjects were | the topics were | topics were | subjects were | agenda included | agenda includes | agenda covers | agenda covered | its subjects | the subjects | subjects namely | looks after | closer work between | about the subjects | the emphasis is on | emphasis on | emphasis will be on | the focus is on | focus will be on | with the accent on | centred around | centered around | themes include | topics include | under the theme of',
  about:
    'with regard to | with respect to | with reference to | in relation to | in connection with | on | about | regarding | concerning | covering | over | in | around | related to | relating to | dealing with',
  raised:
    'on the table were | on the table was | on the agenda were | on the agenda was | among the topics were | among the topics discussed were | among the issues discussed were | at the top of the agenda was | at the top of the agenda were | also under discussion were | were discussed | was discussed | were on the agenda | was on the agenda | topped the agenda | top the agenda | high on the agenda | dominated the talks | were raised | was raised | were touched upon | came up | were addressed | was addressed | were among the topics | were among the issues | were the main topics | was the main topic | figured on the agenda | featured on the agenda | featured prominently | were reviewed | was reviewed | were examined | were also covered | were tackled | were the other topics | took up | is on the agenda | are on the agenda | will be discussed | took up most of the time | were also on the agenda | was also on the agenda | were also discussed | was also discussed | also came up | came under discussion | came up for discussion | were highlighted | were on the table | was on the table | were at the heart of | was at the heart of | were at the centre of | was at the centre of | were at the center of | were also raised | were also addressed | figured prominently | featured in the talks | were part of the talks | were among the subjects | were among the matters | were identified as | was identified as | were singled out | were also reviewed | formed the core of | dominated the meeting | dominated the discussions | dominated the agenda | dominated their talks | were the focus | was the focus | on the agenda | was also talked about | were also talked about | was talked about | were talked about | figured in | figured in the talks | was part of the talks | is part of the picture | was on the programme | were on the programme | was the other theme',
  covering:
    'covers | cover | covering | includes | include | including | provides for | provide for | providing for | concerns | relates to | relate to | focuses on | focusing on | aims to | aims at | aimed at | opens | sets out | deals with | extends to | in the fields of | in the field of | in the areas of | in the area of | such as | namely | notably | on | regarding | concerning | for | ranges over | range over | ranging over | spans | spanning | takes in | touches on | addresses | addressing | encompasses | encompassing | comprises | lists | names as priorities | revolves around | contains provisions on | governs',
  means: 'through | by means of | via | by way of | thanks to',
  followUps:
    'joint committee | joint commission | joint working group | working group | follow up committee | follow up mechanism | joint mechanism | steering committee | monitoring committee | monitoring mechanism | joint follow up | mixed commission | joint task force | coordination mechanism | follow up and coordination mechanism',
  onBehalf:
    "for the * side | on behalf of the * side | from the * side | on the * side | from * 's side | on * 's side | for * 's side",
  behalfOf: 'on behalf of | in the name of',
  signedFor: 'for',
  articleEnds:
    'comments | leave a comment | post a comment | add a comment | leave a reply | view comments | join the conversation | related articles | related stories | related news | related posts | related content | more from | more on this story | more stories | most read | most viewed | most popular | popular posts | trending | trending now | you may also like | you might also like | you may like | people also read | recommended | recommended for you | recommended stories | latest stories | latest posts | editor s picks | about the author | author bio | read next | up next | don t miss | also in the news | similar articles',
  walls:
    'log in to read | log in to continue | sign in to read | sign in to continue | register to read | register to continue | subscribe to read | subscribe to continue | subscribe to keep reading | subscribe to unlock | to continue reading | to keep reading this | to read the full article | to read the full story | to read this article | for subscribers only | subscriber-only | exclusive to subscribers | already a subscriber | already have a subscription | of your free articles | free articles this month | free article limit',
  furniture:
    'read time | last update | last modified | share | shares | tweet | comment | comments | leave a comment | read also | read more | also read | see also | related | related articles | related news | related stories | follow us | subscribe | newsletter | sign up | advertisement | most read | trending | latest news | you may also like | click here | copyright | all rights reserved | print | email | whatsapp | facebook | twitter | telegram | linkedin | cookies | accept | log in | photo credit | listen to this article | min read | minutes read | recommended | more from | tags | previous article | next article | home | menu | search | skip to content | watch also | don t miss | top stories | editor s picks | views | post views | subscribe to | subscribe to get | subscribe to our | discover more from | sign in | register | create account | follow on | follow us on | join our | join us on | download our app | download the app | get the app | copy link | copied to clipboard | gift this article | save article | bookmark | report an error | published in | topics | topic | share this | share this article | share this story | share on | this website uses cookies | we use cookies | by continuing to use | privacy policy | terms of use | terms and conditions | contact us | about us | image credit | image source | file photo | representational image | photo by | photo courtesy | picture by | representative image | illustrative image | source link | disclaimer | published by | updated on | last updated | posted on | posted by | posted in | filed under | published on | published at | published | reading time | time to read | font size | text size | increase font size | decrease font size | your email address will not be published | required fields are marked | save my name | loading | breaking news | live updates | watch live | watch now | must read | also see | see more | load more | show more | view all | view more | next story | previous story | get breaking news | e paper | epaper | sign up for | newsletter signup | advertise with us | sponsored | sponsored content | promoted content | reproduction | this material may not be | gallery | in pictures | video | join our whatsapp channel | join our telegram channel | follow our | follow us for | like us on | find us on | comments are closed | be the first to comment | your search keywords | print the page | print this page | print page | close this search box | related posts | add a comment | leave a reply | like this | like loading | trending now | source credit | courtesy | also watch | you might also like | you may like | recommended for you | recommended stories | next post | previous post | notice | this article was first published | this article originally appeared | originally published',
  dates: {
    ordinals: 'st | nd | rd | th',
    numeric: 'either',
    relative: [
      { words: 'two days ago', unit: 'day', by: -2, from: 'publication' },
      { words: 'three days ago', unit: 'day', by: -3, from: 'publication' },
      { words: 'the day before yesterday', unit: 'day', by: -2, from: 'publication' },
      { words: 'the day after tomorrow', unit: 'day', by: 2, from: 'publication' },
      {
        words:
          'in the evening | in the afternoon | in the morning | the same night | the same day | that same day | that day | on the same date | earlier in the day | later in the day | earlier that day | later that day | later the same day | earlier the same day | the same evening | that evening | that morning | that afternoon | the same morning | the same afternoon',
        unit: 'day',
        by: 0,
        from: 'text',
      },
      {
        words: 'the previous day | the day before | a day earlier | one day earlier | the day prior',
        unit: 'day',
        by: -1,
        from: 'text',
      },
      {
        words: 'the following day | the next day | a day later | one day later | the day after',
        unit: 'day',
        by: 1,
        from: 'text',
      },
      { words: 'the same month | that month | that same month', unit: 'month', by: 0, from: 'text' },
      { words: 'last month', unit: 'month', by: -1, from: 'publication' },
      {
        words:
          'this month | earlier this month | later this month | the current month | end of the month | the end of the month | end of this month | the end of this month',
        unit: 'month',
        by: 0,
        from: 'publication',
      },
      { words: 'next month', unit: 'month', by: 1, from: 'publication' },
      { words: 'earlier this year | later this year', unit: 'year', by: 0, from: 'publication' },
      { words: 'last year', unit: 'year', by: -1, from: 'publication' },
      { words: 'next year', unit: 'year', by: 1, from: 'publication' },
    ],
    since: 'since',
    moved:
      'postponed | put off | put back | pushed back | moved | rescheduled | delayed | brought forward | deferred | adjourned',
    thereafter:
      'later | then | afterwards | subsequently | thereafter | at noon | at midday | finally | lastly | next | also | separately | in turn',
    series:
      'a series of | series of | several | separately | separate meetings | back-to-back | a number of | bilateral meetings | in succession | one after another',
    beforehand: 'beforehand | prior to that | earlier | at a meeting beforehand',
    already: 'already | had | previously',
    sameOccasion:
      'the ceremony | the signing ceremony | in another meeting | in a separate meeting | on this occasion | on that occasion | on the occasion | afterwards | at the end of the meeting | at the end of the talks | at the conclusion of the talks | after the meeting | after the talks | following the meeting | following the talks | after their talks | after their meeting | after the signing | after the ceremony | during the meeting | during the visit | during the talks | at the ceremony | during the ceremony | at the meeting | airport | upon arrival | on arrival | on his arrival | on her arrival | upon his arrival | upon her arrival | upon their arrival | at the signing | prior to the meeting | before the meeting | ahead of the meeting | on the sidelines of the visit | the session | at the close of the session | the work of the session',
    future:
      'will | next | upcoming | coming | forthcoming | scheduled | due | set to | expected | planned | plans | is to | are to | shall | later this',
    past: 'last | ago | past | earlier this',
    rangeFrom: 'from | between',
    rangeTo: 'to | until | through | till | and',
    until:
      'until | ended on | ends on | wrapped up | concluded on | concludes on | till | through | ends | ended | concludes | winds up | wound up | winding up | wrapping up | wraps up | concluded a | concluded an official | concluded his | concluded her | concluded their | concluded its | concluding his | concluding her | concluding their | completed a | completed his | completed her | completed their | rounded off | rounds off | ending his | ending her | ending their | capped | lasts until | runs until',
    months: [
      'january | jan',
      'february | feb',
      'march | mar',
      'april | apr',
      'may',
      'june | jun',
      'july | jul',
      'august | aug',
      'september | sept | sep',
      'october | oct',
      'november | nov',
      'december | dec',
    ],
    partsOfMonth:
      'the first half of | first half of | second half of | the first week of | the second week of | first week of | second week of | the course of | the end of | end of | the middle of | beginning of | early | mid | late | early in | late in | the beginning of | the end of | the start of | the middle of | the month of | the course of',
    weekOf: 'week of | week beginning | week starting',
    dayNoun: 'day',
    thisYear: 'this year',
    yearWord: 'the year',
    weekend: 'weekend',
    weekdays: [
      'monday | mon',
      'tuesday | tue | tues',
      'wednesday | wed',
      'thursday | thu | thurs',
      'friday | fri',
      'saturday | sat',
      'sunday | sun',
    ],
    lasting: [
      'two-day | 2-day | two day | 2 day | two days | 2 days',
      'three-day | 3-day | three day | 3 day | three days | 3 days',
      'four-day | 4-day | four day | 4 day | four days | 4 days',
      'five-day | 5-day | five day | 5 day | five days | 5 days',
      'six-day | 6-day | six day | 6 day | six days | 6 days',
      'seven-day | 7-day | seven day | 7 day | seven days | 7 days | week-long | weeklong',
    ],
    returns: 'returned from | returned | returning from | back from | came back from | returns from',
    arrives:
      'arrived | arrives | arrive | arriving | set foot | sets foot | landed | lands | flew | travelled | traveled | touched down | flown',
    purpose: 'for',
    departs: 'leaves | leave | left | departs | depart | departed | sets off | set off',
    begins:
      'began | begins | begun | started | starts | start | starting | beginning | kicked off | kicks off | begin | start of | outset of',
    weeks: ['last week', 'this week', 'next week'],
    stamps:
      'published | published on | published at | first published | posted | posted on | publication date | date published | release date | publish date | date of publication',
    today: 'today | this morning | this afternoon | this evening | tonight',
    yesterday: 'yesterday | last night',
    soon: 'soon | shortly | in the near future | before long',
    tomorrow: 'tomorrow',
  },
  noAreas:
    'despite the pandemic | during the pandemic | since the pandemic | before the pandemic | after the pandemic | amid the pandemic | because of the pandemic | due to the pandemic | start of the pandemic | beginning of the pandemic | wake of the pandemic | despite the coronavirus pandemic | during the coronavirus pandemic | amid the coronavirus pandemic | due to the coronavirus pandemic | start of the coronavirus pandemic | beginning of the coronavirus pandemic | security environment | business environment | investment environment | political environment | strategic environment | regional environment | international environment | working environment | learning environment | economic environment | enabling environment | geopolitical environment | global environment | operating environment | media environment | changing environment | current environment | complex environment | environment for investment | environment for business | business climate | investment climate | political climate | security climate | economic climate | climate of trust | climate of mutual | climate of confidence | climate of friendship | current climate | international climate | historical and cultural | cultural and historical | historic and cultural | cultural and historic | religious and cultural | cultural and religious | cultural affinities | cultural proximity | shared culture | common culture | socio economic situation | socio-economic situation | social and economic situation | economic situation | economic consequences | economic impact | economic crisis | economic growth | economic challenges | economic capital | economic reforms | economic recovery | economic hardship | economic sanctions | economic conditions | open borders | both sides of the border | fields of development | areas of development | development of relations | development of bilateral | development of cooperation | development of ties | development of the relations | consulate general | the consulate | international airport | animal vaccines | military aggression | military operation | military operations | military coup | military junta | military regime | military government | military rule | military ruler | military rulers | military offensive | military invasion | military intervention | military council | military leader | military leaders | military honours | military honors',
  areas,
  asking,
  labels,
};
