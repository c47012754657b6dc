import type { AreaWords } from '../area-ids.ts';

/** The areas in Dutch, of the Netherlands and of Belgium. */
export const areas: AreaWords = {
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
      binnenlandse veiligheid
    `,
    listed: 'veiligheid | veiligheids*',
  },
  'police-cooperation': {
    label: 'politiesamenwerking',
    terms: `
      politiesamenwerking | samenwerking tussen (de) politie* | samenwerken van politie* |
      tussen politiediensten | tussen de politiediensten | tussen de politiekorpsen | politie- en justitie* |
      politieopleiding* | opleiding van politie* | training van politie* | gezamenlijke patrouille* |
      gemengde patrouille* | gemeenschappelijke patrouille* | gezamenlijke politie* |
      gezamenlijk* onderzoeksteam* | gezamenlijke opsporing* | grensoverschrijdende achtervolging* |
      liaisonofficier* | verbindingsofficier* | politieverdrag* | politiële | politionele | forensisch* |
      opsporingsdiensten | rechtshandhaving | wetshandhaving | politieakkoord* | samenwerking met de politie
    `,
    listed: 'politie*',
  },
  'intelligence-sharing': {
    label: 'uitwisseling van inlichtingen',
    terms: `
      uitwisseling van inlichtingen | uitwisselen van inlichtingen | inlichtingen uitwisselen |
      inlichtingen uit te wisselen | delen van inlichtingen | inlichtingen delen | inlichtingen te delen |
      gedeelde inlichtingen | inlichtingenuitwisseling | inlichtingensamenwerking |
      inlichtingendiensten van beide | tussen (de) inlichtingendiensten |
      samenwerking tussen (de) inlichtingen* | samenwerking van inlichtingen* | informatie- en inlichtingen* |
      inlichtingen- en veiligheids* | inlichtingen en informatie | uitwisseling van veiligheidsinformatie |
      uitwisseling van operationele informatie | politionele informatie* | inlichtingenwerk |
      militaire inlichtingen | op het gebied van inlichtingen
    `,
    listed: `
      inlichtingen* | informatie-uitwisseling | informatieuitwisseling | uitwisseling van informatie |
      delen van informatie | uitwisselen van informatie
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
      preventie van terrorisme | voorkomen van terrorisme
    `,
    listed: 'terrorisme | terreur | extremisme',
  },
  'organised-crime': {
    label: 'georganiseerde misdaad',
    terms: `
      georganiseerde misdaad | georganiseerde criminaliteit | internationale misdaad |
      internationale criminaliteit | transnationale criminaliteit | transnationale misdaad |
      transnationale misdaden | transnationale georganiseerde | grensoverschrijdende criminaliteit |
      grensoverschrijdende misdaad | grensoverschrijdende georganiseerde | zware criminaliteit | zware misdaad |
      ondermijnende criminaliteit | ondermijning | misdaadbestrijding | criminaliteitsbestrijding |
      bestrijding van (de) criminaliteit | bestrijding van (de) misdaad | strijd tegen (de) misdaad |
      strijd tegen (de) criminaliteit | criminele netwerken | misdaadnetwerken | criminele organisaties |
      transnationale bedreigingen
    `,
    listed: 'criminaliteit | misdaad*',
  },
  'drug-trafficking': {
    label: 'drugshandel',
    terms: `
      drugshandel | drugssmokkel* | drugstrafiek* | drugstransport* | drugshandelaren | drugscriminaliteit |
      drugsmisdaad | drugsbestrijding | strijd tegen (de) drugs* | bestrijding van drugs* | handel in drugs |
      smokkel van drugs | verdovende middelen | narcotica* | narcotrafiek | cocaïnesmokkel | cocaïnehandel |
      drugsmaffia | drugsnetwerken
    `,
    listed: 'drugs*',
  },
  'human-trafficking': {
    label: 'mensenhandel en mensensmokkel',
    terms: `
      mensenhandel* | mensensmokkel* | handel in mensen | smokkel van mensen | smokkel van migranten |
      migrantensmokkel* | smokkelnetwerk* | smokkelaarsnetwerk* | smokkelbendes
    `,
    listed: 'smokkel',
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
      migratie en mobiliteit | asiel en migratie | tegengaan van migratie | tegengaan van irreguliere
    `,
    listed: 'immigratie | migratie*',
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
      terugsturen van
    `,
    listed: 'terugkeer | repatriëring* | uitzetting*',
  },
  'border-security': {
    label: 'grensbewaking',
    terms: `
      grensbewaking | grensbeveiliging | grensbeheer | grenscontrole* | grenstoezicht | grensveiligheid |
      grenspolitie | grenswacht* | grensbescherming | kustbewaking | bewaking van (de) grenzen |
      bewaking van (de) grens | beveiliging van (de) grenzen | beveiligen van (de) grenzen |
      controle van (de) grenzen | controle aan de grenzen | beheer van (de) grenzen | veiligheid van de grenzen |
      bescherming van (de) grenzen | grenssamenwerking
    `,
    listed: 'grenzen | grens*',
  },
  cybersecurity: {
    label: 'cyberveiligheid',
    terms: `
      cyberveiligheid* | cyberbeveiliging* | cybersecurity* | cyber security | cyberdefensie | cyberdreiging* |
      cybercriminaliteit | cybercrime | cybermisdaad | cyberaanval* | cyberweerbaarheid | cyberverdediging |
      cybersamenwerking | digitale veiligheid | digitale weerbaarheid | informatiebeveiliging |
      informaticacriminaliteit | computercriminaliteit | cyberspace | cyberdomein
    `,
    listed: 'cyber*',
  },
  'judicial-cooperation': {
    label: 'justitiële samenwerking en uitlevering',
    terms: `
      juridische samenwerking | gerechtelijke samenwerking | justitiesamenwerking |
      strafrechtelijke samenwerking | op het gebied van justitie | op justitieel gebied |
      op het vlak van justitie | rechtshulp | rechtshulpverdrag* | rechtshulpverzoek* |
      wederzijdse rechtsbijstand | strafzaken | uitlevering* | uitleveren | uitgeleverd |
      overbrenging van gevonniste* | overbrenging van gedetineerden | overbrenging van veroordeelde* |
      overdracht van gevangenen | overdracht van gedetineerden | overdracht van veroordeelde* |
      gevonniste personen | veroordeelde personen | rogatoire | magistraten | liaisonmagistraat |
      verbindingsmagistraat | gevangeniswezen | openbaar ministerie van beide | justitiële | gerechtelijk vlak |
      justitie en veiligheid
    `,
    listed: 'justitie | justitieel | juridisch* | gerechtelijk* | rechtspraak',
  },
  'major-events-security': {
    label: 'beveiliging van grote evenementen',
    terms: `
      beveiliging van grote evenementen | beveiliging van evenementen | beveiligen van grote evenementen |
      beveiliging van (grote) sportevenementen | veiligheid van grote evenementen |
      veiligheid van sportevenementen | veiligheid bij grote evenementen | grote sportevenementen |
      grootschalige evenementen | beveiliging van het wereldkampioenschap | beveiliging van het wk |
      veiligheid van het wk | veiligheid tijdens het wk | beveiliging van de afrika cup |
      veiligheid in (de) stadions | voetbalveiligheid | evenementenbeveiliging | evenementenveiligheid |
      beveiliging van de olympische
    `,
    listed: 'grote evenementen',
  },
  'defence-cooperation': {
    label: 'defensiesamenwerking',
    terms: `
      defensiesamenwerking | militaire samenwerking | militaire banden | militaire betrekkingen |
      militaire relaties | militair partnerschap | militaire partnerschap* | militair akkoord |
      militaire akkoorden | militaire overeenkomst* | militaire bijstand | militaire steun |
      militaire uitwisseling* | defensieakkoord* | defensieovereenkomst* | defensiepact* |
      defensiepartnerschap* | defensiebanden | defensierelatie* | defensiegebied | defensievlak |
      op het gebied van defensie | op het vlak van defensie | op militair gebied | op militair vlak |
      inzake defensie | rond defensie | defensie en veiligheid | veiligheid en defensie |
      veiligheids- en defensie* | defensie- en veiligheids* | samenwerking tussen (de) krijgsmacht* |
      samenwerking tussen (de) legers | tussen beide legers | tussen de legers | tussen de krijgsmachten |
      tussen de strijdkrachten | militair-technische
    `,
    listed: 'militair* | defensie* | krijgsmacht',
  },
  'military-training': {
    label: 'militaire opleiding',
    terms: `
      militaire opleiding* | militaire training* | opleiding van militairen | opleiding van officieren |
      opleiding van soldaten | opleiden van militairen | opleiden van soldaten | training van militairen |
      training van soldaten | trainen van militairen | trainen van soldaten | militaire academie* |
      militair onderwijs | officiersopleiding* | pilotenopleiding* | opleiding van piloten |
      uitwisseling van instructeurs | militaire instructeurs | militaire vorming | trainingsmissie* |
      opleidingsmissie*
    `,
    listed: 'militaire cursussen',
  },
  'joint-exercises': {
    label: 'gezamenlijke oefeningen',
    terms: `
      gezamenlijke oefening* | gezamenlijke manoeuvre* | gemeenschappelijke oefening* |
      gemeenschappelijke manoeuvre* | militaire oefening* | militaire manoeuvre* | legeroefening* |
      marineoefening* | vlootoefening* | maritieme oefening* | luchtmachtoefening* | multinationale oefening* |
      internationale oefening* | bilaterale oefening* | african lion
    `,
    listed: 'oefeningen | manoeuvres',
  },
  'defence-industry': {
    label: 'defensie-industrie',
    terms: `
      defensie-industrie* | defensieindustrie* | wapenindustrie* | militaire industrie* | militair-industri* |
      defensieproductie | militaire productie | wapenproductie | productie van wapens | productie van militair* |
      productie van drones | droneproductie | dronefabriek* | defensietechnologie* | militaire technologie* |
      coproductie | gezamenlijke productie | gezamenlijke ontwikkeling van | defensiesector | defensiebedrijven |
      industriële defensie* | luchtvaart- en defensie*
    `,
    listed: 'munitieproductie',
  },
  'arms-procurement': {
    label: 'aankoop van wapens',
    terms: `
      aankoop van wapens | aankoop van militair* | aankoop van defensie* | aankoop van gevechts* |
      aankoop van drones | aankoop van helikopters | aanschaf van wapens | aanschaf van militair* |
      aanschaf van defensie* | verkoop van wapens | verkoop van militair* | verkoop van defensie* |
      levering van wapens | levering van militair* | wapenverkoop | wapenleverantie* | wapenlevering* |
      wapendeal* | wapencontract* | wapenhandel | wapenaankoop | wapenaankopen | wapenexport | wapenimport |
      militair materieel | militaire uitrusting | militair materiaal | legermaterieel | defensiematerieel* |
      defensieaankoop* | defensieaankopen | bewapening
    `,
    listed: 'wapens',
  },
  'military-health': {
    label: 'militaire gezondheidszorg',
    terms: `
      militaire gezondheidszorg | militaire gezondheid | militaire geneeskunde | militair-medisch* |
      militair ziekenhuis | militaire ziekenhuizen | militair hospitaal | militaire veldhospita* |
      militair veldhospitaal | militaire medische | medische diensten van het leger |
      medische dienst van defensie
    `,
    listed: 'legergeneeskunde',
  },
  'maritime-security': {
    label: 'maritieme veiligheid',
    terms: `
      maritieme veiligheid | maritieme beveiliging | veiligheid op zee | marinesamenwerking |
      maritieme bewaking | maritieme patrouille* | kustwacht* | kustbewaking | piraterij | piraterijbestrijding |
      vrijheid van scheepvaart | vrije scheepvaart | vrijheid van navigatie | veiligheid van de scheepvaart |
      opsporing en redding | zoek- en reddings* | redding op zee | bescherming van de scheepvaart |
      golf van guinee
    `,
    listed: 'maritiem* | marine',
  },
  peacekeeping: {
    label: 'vredeshandhaving',
    terms: `
      vredeshandhaving | vredesmissie* | vredesoperatie* | vredesmacht* | vredesopbouw |
      handhaving van de vrede | vn-missie* | vn-vredes* | blauwhelmen | vredesondersteun* | behoud van de vrede
    `,
    listed: 'vrede',
  },
  'expertise-exchange': {
    label: 'uitwisseling van expertise',
    terms: `
      uitwisseling van (technische) expertise | uitwisseling van ervaring* | uitwisseling van kennis |
      uitwisseling van goede voorbeelden | uitwisseling van deskundig* | uitwisseling van experts |
      uitwisseling van knowhow | uitwisselen van expertise | uitwisselen van ervaring* | uitwisselen van kennis |
      expertise uitwisselen | expertise uit te wisselen | expertise delen | expertise te delen | kennis delen |
      kennis te delen | kennis en ervaring* | ervaringen uitwisselen | ervaringen uit te wisselen |
      ervaringen delen | delen van expertise | delen van ervaring* | delen van kennis | gedeelde expertise |
      kennisuitwisseling | ervaringsuitwisseling | kennisdeling | kennisoverdracht | expertise-uitwisseling |
      overdracht van kennis | best practices | goede praktijken | capaciteitsopbouw | capaciteitsversterking |
      technische bijstand | technische assistentie
    `,
    listed: 'expertise | kennis | ervaring | ervaringen | knowhow',
  },
  'regional-security': {
    label: 'regionale veiligheid',
    terms: `
      regionale veiligheid | regionale stabiliteit | regionale vrede | regionale en internationale stabiliteit |
      regionale en internationale veiligheid | regionale en internationale vrede | stabiliteit in de regio |
      stabiliteit van de regio | veiligheid in de regio | veiligheid van de regio | veiligheid in de sahel |
      stabiliteit in de sahel | situatie in de sahel | sahelregio | sahellanden |
      stabiliteit in het midden-oosten | vrede in het midden-oosten | situatie in het midden-oosten |
      situatie in gaza | toestand in gaza | libische crisis | situatie in libië | stabiliteit in afrika |
      regionale kwesties | regionale vraagstukken | regionale crisis* | regionale conflicten |
      regionale uitdagingen | veiligheid in afrika | grote meren
    `,
    listed: 'sahel | midden-oosten',
  },
  'western-sahara': {
    label: 'Westelijke Sahara',
    terms: `
      westelijke sahara | marokkaanse sahara | kwestie van de sahara | kwestie-sahara | saharakwestie |
      sahara-kwestie | sahara-dossier | saharadossier | sahara-conflict | saharaconflict |
      zuidelijke provincies | autonomieplan | autonomievoorstel | autonomie-initiatief | marokkaans autonomie* |
      marokkaanse autonomie* | marokkaanse soevereiniteit | soevereiniteit van marokko |
      soevereiniteit over de sahara | territoriale integriteit van marokko |
      territoriale integriteit van het koninkrijk
    `,
    listed: 'sahara | territoriale integriteit',
  },
  trade: {
    label: 'handel',
    terms: `
      handelsbetrekking* | handelsrelatie* | handelsbanden | handelsverkeer | handelsakkoord* |
      handelsovereenkomst* | handelsverdrag* | handelspartner* | handelsvolume | handelsbalans |
      handelssamenwerking | handelsmissie* | handelsuitwisseling* | handelsbelemmering* |
      handel en investering* | handel en economie | economie en handel | bilaterale handel | wederzijdse handel |
      buitenlandse handel | internationale handel | vrijhandel* | vrije handel | commerciële banden |
      commerciële betrekkingen | commerciële samenwerking | economische samenwerking | economische banden |
      economische betrekkingen | economische relaties | economisch partnerschap | economische partnerschap* |
      economische en handels* | economische missie* | kamer van koophandel | kamers van koophandel |
      ondernemersraad | zakenforum | bedrijfsleven | invoer en uitvoer | import en export | markttoegang
    `,
    listed: 'handel | handels* | economie | economisch* | export',
  },
  investment: {
    label: 'investeringen',
    terms: `
      investeringen | investeringssamenwerking | investeringsakkoord* | investeringsverdrag* |
      investeringsbescherming | buitenlandse investering* | directe investering* | wederzijdse investering* |
      gezamenlijke investering* | investeringskansen | investeringsmogelijkheden | investeringsfonds* |
      investeringsklimaat | staatsfonds* | investeerders | publiek-private
    `,
    listed: 'investering | investerings*',
  },
  customs: {
    label: 'douane',
    terms: `
      douanesamenwerking | douaneakkoord* | douaneovereenkomst* | douanediensten | douanebijstand |
      douaneverdrag* | douaneprocedure* | douanerechten | douane-unie | douaneautoriteiten | douanezaken |
      wederzijdse administratieve bijstand | certificaten van oorsprong | certificaat van oorsprong |
      oorsprongscertificaat | oorsprongscertificaten | oorsprongsregels | op douanegebied | inklaring
    `,
    listed: 'douane*',
  },
  finance: {
    label: 'financiën en belastingen',
    terms: `
      financiële samenwerking | financieel gebied | financiële sector | financiële dienst* | bankensector |
      banksector | bankensamenwerking | centrale bank* | dubbele belasting | belastingverdrag* |
      belastingontduiking | belastingontwijking | belastingzaken | fiscale samenwerking | fiscale zaken |
      belastingsamenwerking | witwassen | witwaspraktijken | witwasbestrijding | rekenkamer* | rekenhof |
      overheidsfinanciën | islamitische financiering | islamitisch bankieren | kapitaalmarkt* | kredietlijn* |
      schuldverlichting | schuldkwijtschelding | financieel toezicht
    `,
    listed: 'financiën | financieel | financiële | banken | belasting* | fiscaal | fiscale | verzekering*',
  },
  'gas-oil': {
    label: 'gas en olie',
    terms: `
      aardgas | olie- en gas* | gas- en olie* | gasleiding* | gaspijpleiding* | pijpleiding* | koolwaterstof* |
      aardolie | petroleum | oliewinning | oliesector | gaswinning | gassector | gasexploratie |
      olie-exploratie | vloeibaar gas | lng | gaslevering* | olielevering* | gasproject* | olieraffinaderij*
    `,
    listed: 'gas | olie | brandstof*',
  },
  'renewable-energy': {
    label: 'hernieuwbare energie',
    terms: `
      hernieuwbare energie* | duurzame energie* | groene energie* | schone energie* | waterstof* |
      energietransitie | zonne-energie | zonnepark* | zonnecentrale* | windenergie | windpark* |
      energie-efficiëntie | energiesamenwerking | energiepartnerschap* | energiesector | energiegebied |
      op het gebied van energie | elektriciteitsverbinding* | elektriciteitsinterconnectie* |
      hoogspanningsverbinding* | stroomkabel | groene ammoniak | koolstofarm* | decarbonis* | waterkracht
    `,
    listed: 'energie* | elektriciteit | stroom',
  },
  water: {
    label: 'water',
    terms: `
      waterbeheer | watermanagement | watersector | watersamenwerking | waterbeleid | watervoorziening* |
      waterschaarste | watertekort* | waterveiligheid | waterzuivering | waterbesparing | waterbehandeling |
      watertechnologie | waterinfrastructuur | waterkwaliteit | waterbouw* | waterpartnerschap* | waterbronnen |
      watervoorraden | op het gebied van water | op watergebied | drinkwater* | afvalwater* | grondwater* |
      ontzilting* | ontzouting* | irrigatie* | stuwdam* | dammen | kustbescherming | kustbeheer |
      kustverdediging | deltabeheer | overstroming* | sanitatie | beheer van water* | beheer van het water*
    `,
    listed: 'water | waterstaat',
  },
  agriculture: {
    label: 'landbouw',
    terms: `
      landbouw* | agrarisch* | agro-* | agrosector | agri-food | agrifood | voedselzekerheid |
      voedselveiligheid | voedselproductie | kunstmest* | meststof* | bemesting | fosfaat* | fosfaten |
      gewasbescherming | plantenbescherming | plantengezondheid | fytosanitair* | veeteelt | diergezondheid |
      veterinair* | tuinbouw* | glastuinbouw | zaaigoed | graan | plattelandsontwikkeling | bodemgezondheid |
      bodemvruchtbaarheid | dierziekten
    `,
    listed: 'voedsel',
  },
  fisheries: {
    label: 'visserij',
    terms: `
      visserij* | zeevisserij | aquacultuur | viskweek | visteelt | blauwe economie | mariene hulpbronnen |
      visbestanden
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
      vervuiling | meteorolog* | natuurrampen | rampenbestrijding | rampenbeheersing
    `,
    listed: 'klimaat* | milieu* | natuur | duurzaamheid',
  },
  health: {
    label: 'gezondheid',
    terms: `
      gezondheidszorg | volksgezondheid | gezondheidssamenwerking | gezondheidssector | gezondheidsgebied |
      op het gebied van gezondheid | gezondheidsbeleid | gezondheidsstelsel* | medische samenwerking |
      medisch gebied | medisch onderzoek | medische opleiding* | medische zorg | medische apparatuur |
      farmaceutisch* | geneesmiddel* | vaccin* | pandemie* | epidemie* | telegeneeskunde |
      ziekenhuissamenwerking
    `,
    listed: 'gezondheid | gezondheids* | medisch* | zorg',
  },
  education: {
    label: 'onderwijs en opleiding',
    terms: `
      hoger onderwijs | beroepsonderwijs | beroepsopleiding* | onderwijssamenwerking | onderwijsgebied |
      op het gebied van onderwijs | technisch onderwijs | studiebeurs* | studiebeurzen | beurzen voor studenten |
      studentenuitwisseling* | uitwisseling van studenten | universitaire samenwerking |
      academische samenwerking | academische uitwisseling* | universiteiten | lerarenopleiding* |
      opleiding van leraren | opleiding van jongeren | taalonderwijs | onderwijs en opleiding |
      onderwijs en vorming | erkenning van diploma* | diploma-erkenning | beroepsvorming | vakopleiding*
    `,
    listed: 'onderwijs | opleiding | opleidingen | vorming | training | universitair*',
  },
  'science-technology': {
    label: 'wetenschap en technologie',
    terms: `
      wetenschappelijk onderzoek | wetenschappelijke samenwerking | wetenschap en technologie |
      wetenschappelijk* en technisch* | wetenschappelijk* en technologisch* | technisch* en wetenschappelijk* |
      technologische samenwerking | technologieoverdracht | technologie-overdracht | overdracht van technologie |
      technologiesamenwerking | onderzoek en ontwikkeling | onderzoek en innovatie | innovatiesamenwerking |
      ruimtevaart* | ruimtesamenwerking | satelliet* | kernenergie | nucleaire energie | civiele nucleaire |
      biotechnolog* | luchtvaartindustrie | luchtvaartsector | hightech | high-tech | onderzoekssamenwerking |
      informatietechnologie
    `,
    listed: `
      wetenschap | wetenschappen | wetenschappelijk* | technologie | technologieën | technologisch* | onderzoek |
      innovatie | industrie | industrieel | industriële
    `,
  },
  digital: {
    label: 'digitale economie',
    terms: `
      digitale economie | digitale transformatie | digitale transitie | digitale samenwerking | digitale sector |
      digitale technologie* | digitale infrastructuur | digitale diensten | digitale overheid |
      digitale vaardigheden | digitale inclusie | digitalisering | kunstmatige intelligentie |
      artificiële intelligentie | telecommunicatie | telecomsector | ict | datacenter* | datacentra |
      e-government | start-ups | startups | gegevensbescherming | dataprotectie | op digitaal gebied
    `,
    listed: 'digitaal | digitale | telecom',
  },
  transport: {
    label: 'vervoer en infrastructuur',
    terms: `
       vervoerssector | vervoersverbinding* | transportsector | transportsamenwerking |
      transportinfrastructuur | wegvervoer | wegtransport | luchtvervoer | zeevervoer | goederenvervoer |
      personenvervoer | spoorweg* | spoorlijn* | spoorverbinding* | spoorvervoer | spoorsector | hogesnelheid* |
      snelweg* | autosnelweg* | verkeersveiligheid | havensamenwerking | haveninfrastructuur | havenbedrijf |
      havens | zeehavens | luchthaven* | luchtvaartakkoord* | luchtvaartverdrag* | luchtvaartovereenkomst* |
      burgerluchtvaart | luchtdiensten | luchtverbinding* | rechtstreekse vluchten | directe vluchten |
      scheepvaartverbinding* | zeeverbinding* | veerverbinding* | vaste verbinding | logistiek* |
      connectiviteit | rijbewij* | stedelijke mobiliteit | openbare werken | ruimtelijke ordening | stedenbouw
    `,
    listed: 'infrastructuur | vervoer | transport | spoor | wegen | scheepvaart | luchtvaart | huisvesting',
  },
  tourism: {
    label: 'toerisme',
    terms: `
      toerisme | toerismesector | toerismesamenwerking | toeristische samenwerking | toeristische sector |
      toeristenstromen | toeristische promotie | toeristische uitwisseling* | hotelsector
    `,
    listed: 'toeristisch*',
  },
  culture: {
    label: 'cultuur en erfgoed',
    terms: `
      culturele samenwerking | cultuursamenwerking | culturele uitwisseling* | cultuuruitwisseling* | cultureel |
      culturele banden | culturele betrekkingen | culturele sector | erfgoed | museum | musea | archeolog* |
      filmsector | filmindustrie | filmcoproductie* | filmsamenwerking | bioscoop | cinema | archieven |
      bibliotheken | creatieve industrie* | creatieve sector* | podiumkunsten | kunst en cultuur | boekenbeurs |
      videogame* | gamesector | game-industrie | intellectuele eigendom | auteursrecht* | ambachten |
      ambachtelijk*
    `,
    listed: 'cultuur | culturele | kunst | kunsten | film',
  },
  'youth-sport': {
    label: 'jeugd en sport',
    terms: `
      jeugd en sport | jongeren en sport | sport en jeugd | sportsamenwerking | sportuitwisseling* |
      jeugduitwisseling* | jongerenuitwisseling* | jeugdbeleid | op het gebied van sport | op sportgebied |
      organisatie van het wk | organisatie van het wereldkampioenschap | wk 2030 | wereldkampioenschap 2030 |
      wk voetbal 2030 | sportinfrastructuur | voetbalsamenwerking | olympisch comité | voetbalbond*
    `,
    listed: 'jeugd | jongeren | sport | voetbal | wereldkampioenschap',
  },
  media: {
    label: 'media en communicatie',
    terms: `
      mediasamenwerking | mediasector | mediagebied | op het gebied van media | media en communicatie |
      communicatie en media | persagentschap* | persbureau* | nieuwsagentschap* | audiovisueel | audiovisuele |
      omroepsamenwerking | omroepen | radio en televisie | opleiding van journalisten |
      uitwisseling van journalisten | desinformatie | nepnieuws
    `,
    listed: 'media | pers | communicatie | televisie',
  },
  'religious-affairs': {
    label: 'religieuze aangelegenheden',
    terms: `
      religieuze aangelegenheden | religieuze zaken | islamitische zaken | islamitische aangelegenheden |
      religieuze samenwerking | religieus gebied | religieus domein | imamopleiding* | imams | habous |
      interreligieuze dialoog | interreligieus | interlevensbeschouwelijk* | religieuze dialoog |
      gematigde islam | religieuze verdraagzaamheid | religieuze tolerantie
    `,
    listed: 'religie | religieus | religieuze',
  },
  consular: {
    label: 'consulaire zaken',
    terms: `
      consulaire zaken | consulaire aangelegenheden | consulaire samenwerking | consulaire dienst* |
      consulaire bijstand | consulaire kwesties | consulaire commissie | consulaire bescherming | consulaat* |
      consulaten | consulaire betrekkingen | apostille | burgerlijke stand
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
      officiële paspoorten
    `,
    listed: 'mobiliteit | paspoorten',
  },
  'labour-social-security': {
    label: 'arbeid en sociale zekerheid',
    terms: `
      sociale zekerheid* | socialezekerheid* | sociale bescherming | sociale zaken | sociale verzekering* |
      arbeidsmarkt* | arbeidsmigratie | arbeidsmigranten | arbeidsmobiliteit | arbeidskrachten |
      arbeidsbemiddeling | arbeidsrecht* | arbeidsinspectie | werkgelegenheid | tewerkstelling | seizoenarbeid* |
      pensioen* | uitkeringen | werknemersrechten | geschoolde werknemers | werving van | sociale dialoog |
      kinderbijslag
    `,
    listed: 'arbeid | werk | arbeids*',
  },
  'development-aid': {
    label: 'ontwikkelingssamenwerking',
    terms: `
      ontwikkelingssamenwerking | ontwikkelingshulp | ontwikkelingsproject* | ontwikkelingsprogramma* |
      ontwikkelingsagentschap* | ontwikkelingsbank* | humanitaire hulp | humanitaire bijstand |
      humanitaire samenwerking | noodhulp | wederopbouw | zuid-zuidsamenwerking | zuid-zuid |
      driehoekssamenwerking | niet-gouvernementele | maatschappelijk middenveld | armoedebestrijding |
      menselijke ontwikkeling
    `,
    listed: 'ontwikkeling | humanitair* | ngo',
  },
  'human-rights': {
    label: 'mensenrechten',
    terms: `
      mensenrechten* | rechten van de mens | vrouwenrechten | rechten van vrouwen | rechten van de vrouw |
      kinderrechten | rechten van het kind | kinderbescherming | gendergelijkheid |
      gelijkheid van mannen en vrouwen | rechtsstaat | grondrechten | doodstraf | voorkoming van foltering |
      vrijheid van meningsuiting | bestrijding van racisme
    `,
    listed: 'vrouwen | gelijkheid',
  },
};
