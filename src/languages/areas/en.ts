import type { AreaWords } from '../area-ids.ts';

/** The areas in English, British and American spellings. */
export const areas: AreaWords = {
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
      security and counterterrorism
    `,
    listed: 'security',
  },
  'police-cooperation': {
    label: 'police cooperation',
    terms: `
      police cooperation | police co-operation | police-to-police | law enforcement cooperation |
      law enforcement collaboration | police collaboration | police training | training of police |
      joint patrol* | joint police | police force* cooperation | police services cooperation |
      cooperation between (the) police | cooperation between (the) two police | between (the) police forces |
      between (the) police services | between (the) two police forces | police and judicial cooperation |
      police and customs cooperation | cross-border pursuit | joint investigation* | police officers exchange |
      exchange of police officers | police academ* | police liaison officer* | liaison officers |
      policing cooperation | capacity building of police | forensic* | scientific police
    `,
    listed: 'police | policing | law enforcement',
  },
  'intelligence-sharing': {
    label: 'intelligence sharing',
    terms: `
      intelligence sharing | sharing intelligence | sharing of intelligence | share intelligence |
      shared intelligence | intelligence cooperation | intelligence co-operation | intelligence collaboration |
      intelligence coordination | intelligence partnership | intelligence exchange* | exchange of intelligence |
      exchange intelligence | exchanging intelligence | exchanges of intelligence |
      exchange of security information | exchange of operational information |
      exchange of information and intelligence | exchange of information and expertise |
      intelligence and information | intelligence information | intelligence services cooperation |
      cooperation between (their) intelligence | exchange of information on terror* |
      information-sharing on terror*
    `,
    listed: `
      intelligence | information sharing | exchange of information | information exchange | sharing information |
      sharing of information
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
      security and terrorism
    `,
    listed: 'terroris* | extremism',
  },
  'organised-crime': {
    label: 'organised crime',
    terms: `
      organised crime | organized crime | transnational crime* | trans-national crime* | cross-border crime* |
      transborder crime* | international crime | fight against crime | fighting crime | combating crime |
      combatting crime | crime prevention | crime-fighting | serious crime* | criminal network* |
      criminal organisation* | criminal organization* | crime syndicate* | organised criminal* |
      organized criminal* | transnational threat* | transnational criminal*
    `,
    listed: 'crime | criminality',
  },
  'drug-trafficking': {
    label: 'drug trafficking',
    terms: `
      drugs trafficking | drug traffick* | drug smuggling | drugs smuggling | narcotics | narco-trafficking |
      narcotraffick* | trafficking in drugs | trafficking of drugs | trafficking in narcotic* | illicit drug* |
      illegal drug* | counternarcotics | drug control | drug trade | fight against drugs | narcotic drugs |
      cocaine trafficking | cannabis trafficking
    `,
    listed: 'drugs',
  },
  'human-trafficking': {
    label: 'human trafficking and migrant smuggling',
    terms: `
      human traffick* | people trafficking | trafficking in persons | trafficking of persons |
      trafficking in human beings | trafficking of human beings | trafficking in human being |
      trafficking in people | human smuggling | people smuggling | migrant smuggling | migrants smuggling |
      smuggling of migrants | smuggling of human beings | smuggling networks | people smugglers |
      human smugglers | migrant smugglers | smuggling rings | trafficking networks | trafficking network |
      trafficking rings
    `,
    listed: 'trafficking | smuggling',
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
      migration control | control of migration | field of migration
    `,
    listed: 'migration | immigration',
  },
  readmission: {
    label: 'return and readmission',
    terms: `
      readmission | re-admission | repatriation of migrants | repatriation of irregular |
      repatriation of illegal | repatriation of nationals | return of irregular migrants |
      return of illegal migrants | return of migrants | return of nationals | return of foreign national* |
      returns agreement* | return agreement* | returns deal | forced return* | voluntary return* |
      return and reintegration | deportation of failed asylum | return of failed asylum |
      return of rejected asylum | taking back nationals | take back nationals | take back its nationals
    `,
    listed: 'returns | repatriation | deportation',
  },
  'border-security': {
    label: 'border security',
    terms: `
      border security | border management | border control* | border surveillance | border protection |
      border guard* | border monitoring | border policing | border cooperation | border police |
      securing (their) borders | securing the border* | secure (their) borders | security of borders |
      security of the border* | control of borders | control of the border* | management of borders |
      protection of borders | border crossings | frontier control*
    `,
    listed: 'border | borders',
  },
  cybersecurity: {
    label: 'cybersecurity',
    terms: `
      cybersecurity | cyber-security | cyberdefence | cyberdefense | cyber-defence | cyber-defense |
      cybercrime* | cyber-crime* | cyberattack* | cyber-attack* | cyberspace | cyber threat* | cyberthreat* |
      cyber resilience | cyber cooperation | cyber capabilities | information security |
      information systems security | security of information systems | digital security | electronic crime* |
      cyberterrorism | cyber domain
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
      criminal matters | civil and commercial matters | between prosecutors | public prosecut* cooperation
    `,
    listed: 'justice | judicial | judiciary | legal affairs | prosecution',
  },
  'major-events-security': {
    label: 'security of major events',
    terms: `
      security of major events | security of large events | major events security | major sporting events |
      major sports events | large sporting events | security of sporting events | securing sporting events |
      securing major events | securing (the) world cup | security of the world cup | world cup security |
      security for the world cup | securing the 2030 | securing large-scale | major event security |
      security at major events | stadium security | security of football | securing football |
      securing the africa cup | security of the olympic | security of international events | olympic security |
      security of sports events | securing mass events | crowd management
    `,
    listed: 'major events | large events',
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
      security and defense | military and security | security and military | military field* | military domain* |
      defence field* | defense field* | field of defence | field of defense | fields of defence |
      fields of defense | area of defence | area of defense | areas of defence | areas of defense |
      cooperation in (the) military | cooperation between (the) armed forces | between (the) two armies |
      between (the) two armed forces | between (their) armed forces | bilateral military |
      defence matters | defense matters | military matters | naval cooperation | air force cooperation |
      strategic and military
    `,
    listed: 'defence | defense | military | army | armed forces',
  },
  'military-training': {
    label: 'military training',
    terms: `
      military training | defence training | defense training | army training | training of officers |
      training of military | training of soldiers | training of troops | training of armed forces |
      training of pilots | officer training | officers training | pilot training | naval training |
      exchange of instructors | military instructor* | military courses | military education |
      military college* | military school* | training for military | training of the armed forces |
      training military personnel | training programmes for officers | exchange of military trainees
    `,
    listed: 'training of the military',
  },
  'joint-exercises': {
    label: 'joint exercises',
    terms: `
      joint exercise* | joint drill* | military drill* | military exercise* | combined exercise* |
      joint manoeuvre* | joint maneuver* | military manoeuvre* | military maneuver* | naval exercise* |
      naval drill* | maritime exercise* | air exercise* | joint training exercise* | bilateral exercise* |
      multinational exercise* | african lion | war games | field training exercise* | live-fire exercise*
    `,
    listed: 'exercises | drills | manoeuvres | maneuvers',
  },
  'defence-industry': {
    label: 'defence industry',
    terms: `
      defence industr* | defense industr* | military industr* | arms industr* | armaments industr* |
      weapons industr* | defence production | defense production | military production | defence manufactur* |
      defense manufactur* | defence technolog* | defense technolog* | military technolog* | co-production of |
      coproduction of | co-development of | joint production of | joint development of |
      joint ventures in defence | joint ventures in defense | drone factory | drone production |
      production of drones | production of military | manufacture of military | manufacturing of military |
      manufacture of drones | industrial defence | industrial defense | aerospace and defence |
      aerospace and defense | defence equipment production
    `,
    listed: 'defence manufacturing',
  },
  'arms-procurement': {
    label: 'arms procurement',
    terms: `
      arms procurement | arms sale* | arms deal* | arms purchase* | arms export* | arms import* | arms trade |
      arms transfer* | arms contract* | arms supply | arms supplies | sale of arms | sales of arms |
      selling arms | sell arms | supply of arms | purchase of arms | purchase of weapons | sale of weapons |
      weapons sale* | weapons deal* | weapons purchase* | weapon sale* | weapons supplies | sale of military |
      sale of defence | sale of defense | purchase of military | procurement of military | military procurement |
      defence procurement | defense procurement | acquisition of military | acquisition of weapons |
      acquisition of arms | military equipment | defence equipment | defense equipment | purchase of fighter |
      sale of fighter | purchase of helicopter* | sale of helicopter* | sale of drones | purchase of drones |
      arms and ammunition | armaments
    `,
    listed: 'arms | weapons | armament*',
  },
  'military-health': {
    label: 'military health',
    terms: `
      military health | military medicine | military medical | military hospital* | military healthcare |
      military field hospital* | health of the armed forces | medical services of the armed forces |
      army medical | defence health | defense health
    `,
    listed: 'army health',
  },
  'maritime-security': {
    label: 'maritime security',
    terms: `
      maritime security | naval security | maritime safety | safety at sea | security at sea | coast guard* |
      coastguard* | maritime surveillance | maritime domain | naval cooperation | maritime patrol* |
      naval patrol* | piracy | freedom of navigation | security of navigation | safety of navigation |
      search and rescue | protection of shipping | gulf of guinea security | red sea security |
      maritime defence | maritime defense
    `,
    listed: 'maritime | naval | navy',
  },
  peacekeeping: {
    label: 'peacekeeping',
    terms: `
      peacekeep* | peace-keep* | peace support | peace operation* | peacebuilding | peace-building |
      blue helmets | un missions | un peace | united nations missions | maintenance of peace |
      maintaining peace | post-conflict
    `,
    listed: 'peace',
  },
  'expertise-exchange': {
    label: 'exchange of expertise',
    terms: `
      exchange of (technical) expertise | exchanges of expertise | exchange expertise | exchanging expertise |
      expertise sharing | sharing expertise | sharing of expertise | share expertise |
      sharing counter-terrorism expertise | sharing counterterrorism expertise | exchange of experience* |
      exchange experience* | exchanging experience* | experience sharing | sharing experience* |
      sharing of experience* | share experience* | share (information and) experiences |
      exchange of best practice* | exchange of good practice* | exchange best practice* |
      sharing best practice* | sharing of best practice* | share best practice* | best practices |
      exchange of know-how | transfer of know-how | know-how transfer | exchange of knowledge |
      knowledge sharing | sharing knowledge | knowledge exchange | exchange of knowhow | exchange of experts |
      exchange of skills | expertise and experience | experience and expertise | information and expertise |
      sharing information and experience* | exchange of visits and experiences | capacity building |
      technical assistance | technical expertise
    `,
    listed: 'expertise | experience | experiences | know-how',
  },
  'regional-security': {
    label: 'regional security',
    terms: `
      regional security | regional peace | regional stability | stability in the region |
      stability of the region | security in the region | security of the region |
      regional and international peace | regional and international security | sahel security |
      security in the sahel | security of the sahel | stability in the sahel | situation in the sahel |
      sahel region | sahel and | stability in the middle east | peace in the middle east |
      situation in the middle east | situation in gaza | stability in africa | security in africa |
      stability in libya | libyan crisis | regional situation | regional issues | regional crises |
      regional conflict* | regional challenges | gulf security | mediterranean security |
      security in the mediterranean | afghanistan peace | peace in afghanistan
    `,
    listed: 'sahel | middle east | regional issues | regional stability',
  },
  'western-sahara': {
    label: 'Western Sahara',
    terms: `
      western sahara | moroccan sahara | sahara question | sahara issue | sahara conflict | sahara dispute |
      saharan provinces | southern provinces | autonomy plan | autonomy initiative | autonomy proposal |
      moroccan autonomy | question of the sahara | issue of the sahara | moroccanness of the sahara |
      moroccan character of the sahara | sovereignty over the sahara | sovereignty over its sahara |
      kingdom’s territorial integrity | morocco’s territorial integrity | territorial integrity of morocco |
      territorial integrity of the kingdom
    `,
    listed: 'sahara',
  },
  trade: {
    label: 'trade',
    terms: `
      trade cooperation | trade relations | trade ties | trade exchange* | bilateral trade |
      commercial cooperation | commercial relations | commercial ties | commercial exchange* | trade agreement* |
      free trade | preferential trade | trade volume | trade balance | economic and trade |
      trade and investment | trade and economic | trade and commercial | market access | exports and imports |
      imports and exports | export promotion | economic cooperation | economic partnership* | economic ties |
      economic relations | economic and commercial | business council | business forum | chamber of commerce |
      chambers of commerce | trade facilitation | trade in goods | transit trade
    `,
    listed: 'trade | commerce | economy | economic | business | exports | imports',
  },
  investment: {
    label: 'investment',
    terms: `
      investment cooperation | joint investment* | foreign investment* | direct investment* |
      investment promotion | investment protection | investment treaty | protection of investments |
      promotion of investments | reciprocal investment* | mutual investment* | investment opportunities |
      investment fund* | sovereign fund* | investors | public-private partnership*
    `,
    listed: 'investment* | investing',
  },
  customs: {
    label: 'customs',
    terms: `
      customs cooperation | customs co-operation | customs assistance | customs administration* |
      customs matters | customs agreement* | customs authorities | customs procedures | customs duties |
      customs clearance | customs union | customs field | customs data | certificates of origin |
      certificate of origin | rules of origin | police and customs | mutual administrative assistance
    `,
    listed: 'customs',
  },
  finance: {
    label: 'finance and taxation',
    terms: `
      financial cooperation | finance cooperation | cooperation in finance | field of finance |
      financial sector | financial services | banking cooperation | banking sector | central bank* | taxation |
      tax cooperation | tax evasion | tax agreement* | tax matters | tax treaty | avoidance of double |
      money laundering | anti-money | illicit financial | court of auditors | courts of auditors |
      audit institutions | court of accounts | public finance* | islamic finance | sukuk | fintech |
      insurance sector | capital market* | stock exchange* | credit line* | line of credit | debt relief |
      debt swap | financial intelligence
    `,
    listed: 'finance | banking | bank | tax | taxes | audit | insurance',
  },
  'gas-oil': {
    label: 'gas and oil',
    terms: `
      natural gas | gas pipeline* | pipeline project | gas and oil | oil and gas | hydrocarbon* |
      petroleum sector | petroleum products | oil exploration | gas exploration | oil refin* | crude oil | lng |
      gas supply | gas supplies | gas project* | african atlantic gas | nigeria-morocco gas | oil supplies |
      gas storage | gas terminal* | offshore gas
    `,
    listed: 'gas | oil | petroleum | fuel',
  },
  'renewable-energy': {
    label: 'renewable energy',
    terms: `
      renewable energ* | renewables | clean energ* | green energ* | energy transition | solar energy |
      solar power | solar plant* | wind energy | wind power | wind farm* | hydrogen | decarboni* |
      energy efficiency | electricity interconnection* | electrical interconnection* |
      electric interconnection* | power interconnection* | sustainable energ* | green ammonia |
      energy cooperation | cooperation in energy | energy partnership* | low-carbon energ* | photovoltaic |
      hydropower | energy sector | field of energy | energy storage
    `,
    listed: 'energy | electricity | power',
  },
  water: {
    label: 'water',
    terms: `
      water management | water resources | management of water | water cooperation | field of water |
      water sector | water scarcity | water stress | water security | water supply | desalination |
      drinking water | wastewater | waste water | water treatment | water saving | water conservation |
      water transfer | dams | dam construction | irrigation | coastal protection | coastal management |
      flood management | flood protection | flood control | sanitation | hydrology | integrated water |
      groundwater | delta management | dredging
    `,
    listed: 'water | hydraulics',
  },
  agriculture: {
    label: 'agriculture',
    terms: `
      agricultur* | agri-food | agrifood | agro-industr* | agroindustr* | agribusiness | farming | fertilizer* |
      fertiliser* | phosphate* | food security | plant protection | plant health | phytosanitary | livestock |
      crop* production | soil fertility | soil health | seeds sector | cereals | rural development | veterinary |
      animal health | agronom* | agritech | olive growing | horticultur*
    `,
    listed: 'food | farming',
  },
  fisheries: {
    label: 'fisheries',
    terms: `
      fisher* | fishing agreement* | fishing sector | maritime fishing | sea fishing | aquaculture |
      fish farming | marine resources | blue economy | illegal fishing | halieutic | fish processing
    `,
    listed: 'fishing | marine',
  },
  environment: {
    label: 'environment and climate',
    terms: `
      environmental cooperation | environmental protection | protection of the environment |
      environmental issues | environmental field | field of environment | field of the environment |
      climate change | climate action | climate cooperation | climate finance | climate adaptation |
      fight against climate | biodiversity | desertification | sustainable development | green transition |
      green growth | green economy | circular economy | waste management | reforestation | forest management |
      forestry | nature conservation | pollution | meteorolog* | natural disaster* | disaster management |
      disaster risk
    `,
    listed: 'environment | climate | environmental | sustainability | forests',
  },
  health: {
    label: 'health',
    terms: `
      health cooperation | health sector* | health care | healthcare | public health | health system* |
      health field | field of health | medical cooperation | medical research | medical field | pharmaceutical* |
      vaccine* | vaccination | medicines | medicinal products | hospital* cooperation | epidemic* | pandemic |
      telemedicine | medical training | medical equipment | biomedical | health security
    `,
    listed: 'health | medicine | medical',
  },
  education: {
    label: 'education and training',
    terms: `
      higher education | vocational training | professional training | technical and vocational |
      technical training | scholarship* | student exchange* | students exchange* | exchange of students |
      academic exchange* | academic cooperation | academic mobility | university cooperation | universities |
      inter-university | school curricula | language teaching | teaching of arabic | teacher training |
      training of teachers | training of young | training of executives | training cooperation | literacy |
      diploma* recognition | recognition of diplomas | skills development | training and education
    `,
    listed: 'education | training | skills | university | teaching',
  },
  'science-technology': {
    label: 'science and technology',
    terms: `
      scientific research | scientific cooperation | science and technology | scientific and technical |
      scientific and technological | technical and scientific | research and development |
      research and innovation | technological cooperation | technology transfer | transfer of technology |
      technologies transfer | technology cooperation | space cooperation | outer space | space technolog* |
      space agency | satellite* | nuclear energy | peaceful uses of nuclear | civil nuclear | nuclear safety |
      research cooperation | joint research | biotechnolog* | science cooperation | information technology |
      high-tech | aeronautics | aerospace | aviation industry
    `,
    listed: `
      science | technology | technologies | technological | research | innovation | space | nuclear | industry |
      industrial
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
      startups | fintech | 5g | offshoring | data protection
    `,
    listed: 'digital | ai | telecoms',
  },
  transport: {
    label: 'transport and infrastructure',
    terms: `
      transport | transportation | railway* | rail sector | rail cooperation | rail link* |
      rail project* | high-speed rail | high-speed train* | high-speed line* | road safety | motorway* |
      highway* | port cooperation | seaports | airport* | air services | air link* | air connectivity |
      aviation | direct flights | direct flight | open skies | maritime line* | shipping line* | maritime link* |
      logistics | fixed link | driving licen* | urban mobility | public works | urban planning |
      urban development
    `,
    listed: 'infrastructure* | rail | trains | roads | ports | port | housing | connectivity | shipping',
  },
  tourism: {
    label: 'tourism',
    terms: `
      tourist* cooperation | tourism cooperation | tourism sector | tourist exchange* | tourist flows |
      hospitality sector | tourism promotion | tour operators | hotel sector
    `,
    listed: 'tourism',
  },
  culture: {
    label: 'culture and heritage',
    terms: `
      cultural | heritage | museum* | archaeolog* | cinema | film co-production | film cooperation |
      film industry | cinematograph* | archives | libraries | artistic | creative industr* | book fair |
      performing arts | video games | video game | gaming industry | intellectual property | copyright |
      handicraft* | crafts sector
    `,
    listed: 'culture | arts | cinema | crafts',
  },
  'youth-sport': {
    label: 'youth and sport',
    terms: `
      youth and sport* | sports cooperation | sport cooperation | field of sport* | fields of sport* |
      sports and youth | sport and youth | youth cooperation | youth exchange* | youth affairs |
      youth empowerment | sports field | sports exchange* | organisation of the world cup |
      organization of the world cup | co-hosting the world cup | 2030 world cup | world cup 2030 |
      football cooperation | football development | olympic committee* | young people exchange* |
      sports infrastructure | football federation*
    `,
    listed: 'youth | sport | sports | football | world cup',
  },
  media: {
    label: 'media and communication',
    terms: `
      media cooperation | media field | field of media | media and communication | communication and media |
      media exchange* | media sector | news agenc* | press agenc* | audiovisual | audio-visual | broadcasting |
      radio and television | television cooperation | journalism training | training of journalists |
      journalists exchange* | information and communication | disinformation | fake news
    `,
    listed: 'media | communication | press | television',
  },
  'religious-affairs': {
    label: 'religious affairs',
    terms: `
      religious affairs | islamic affairs | religious cooperation | religious field | religious matters |
      training of imams | imam training | habous | awqaf | religious endowments | interfaith dialogue |
      interreligious dialogue | religious dialogue | religious tolerance | moderate islam | religious training |
      religious guidance | morchid*
    `,
    listed: 'religion | religious',
  },
  consular: {
    label: 'consular affairs',
    terms: `
      consular affairs | consular cooperation | consular services | consular matters | consular issues |
      consular field | consulate* | consular commission | consular protection | consular relations |
      services for the community abroad | apostille | civil status
    `,
    listed: 'consular',
  },
  'mobility-visas': {
    label: 'mobility and visas',
    terms: `
      visa* | legal migration | legal mobility | circular migration | mobility of persons |
      mobility of students | mobility of workers | mobility of people | free movement | movement of people |
      movement of persons | mobility partnership* | mobility agreement* | migration and mobility |
      regular migration | legal pathways | seasonal workers | diplomatic passports |
      diplomatic and service passports | official passports
    `,
    listed: 'mobility | passports',
  },
  'labour-social-security': {
    label: 'labour and social security',
    terms: `
      social security | employment cooperation | labour cooperation | labor cooperation | labour market |
      labor market | labour mobility | labor mobility | labour force | workforce | manpower | social protection |
      social affairs | social insurance | pensions | employment services | professional integration |
      seasonal workers | workers rights | migrant workers | overseas employment | recruitment of workers |
      recruitment of nurses | skilled workers | skilled labour | skilled labor | social dialogue
    `,
    listed: 'labour | labor | employment | jobs | work',
  },
  'development-aid': {
    label: 'development cooperation',
    terms: `
      development cooperation | development aid | development assistance | humanitarian aid |
      humanitarian assistance | humanitarian cooperation | development projects | development agency |
      development partner* | cooperation for development | grant agreement* | grant aid |
      non-governmental organisation* | non-governmental organization* | civil society | south-south cooperation |
      triangular cooperation | human development | emergency aid | reconstruction aid | reconstruction of
    `,
    listed: 'development | humanitarian | aid | ngos | ngo',
  },
  'human-rights': {
    label: 'human rights',
    terms: `
      human rights | rights of women | rights of the child | child protection | gender equality |
      women’s rights | women’s empowerment | womens rights | rule of law | fundamental rights | death penalty |
      prevention of torture | fight against racism | freedom of expression
    `,
    listed: 'women | rights',
  },
};
