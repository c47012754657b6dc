import { areas } from './areas/nl.ts';
import { asking, labels } from './asking/nl.ts';
import { countries, nationalities, places } from './geography/nl.ts';
import type { Language } from './language.ts';

export const nl: Language = {
  code: 'nl',
  name: 'Nederlands',
  direction: 'ltr',
  stemmer: 'dutch',
  stopWords:
    'de | het | een | en | of | maar | want | dus | van | in | op | aan | met | voor | door | bij | naar | uit | over | om | onder | tegen | tussen | tot | na | te | er | die | dat | dit | deze | wat | wie | waar | wanneer | hoe | waarom | welke | welk | ik | jij | je | u | hij | zij | ze | wij | we | jullie | hun | haar | zijn | mijn | ons | onze | hem | hen | is | was | waren | ben | bent | word | wordt | worden | werd | werden | geworden | heb | hebt | heeft | hebben | had | hadden | zal | zullen | zou | zouden | kan | kunnen | kon | moet | moeten | mag | niet | geen | ook | nog | al | dan | als | toen | zo | zoals | ja | nee | wel | meer | zich | zelf | veel | daar | hier',
  abbreviations:
    'dhr | mw | mevr | dr | prof | ir | mr | drs | ing | gen | lt | kol | kap | min | amb | st | nr | blz | bijv | bv | o.a | d.w.z | enz | jan | feb | mrt | apr | jun | jul | aug | sept | sep | okt | nov | dec | ca | vgl | resp | t.a.v | m.b.t | z.k.h | h.k.h | z.m | jl | a.s | nl',
  indefinite: 'een | enkele | verschillende | sommige | diverse | meerdere | hoge',
  participleLast: true,
  articles: "de | het | een | 't | zijn | haar | hun | deze | dit | die",
  pronouns: { person: 'hij | zij | ze', people: 'zij | beiden | de twee | ze', possessive: 'zijn | haar | hun' },
  particles:
    "al | el | ul | ad | as | an | ar | az | ash | at | bin | bint | ben | ibn | ould | abu | abou | abdel | abd | van | de | der | den | het | 't | ter | ten | te | op | von | du | la | le | del | da | dos | di | d'",
  honorifics:
    'dhr | mevr | mevrouw | meneer | de heer | mw | dr | prof | professor | ir | drs | zijne excellentie | hare excellentie | zijne majesteit | hare majesteit | z k h | sjeik | sheikh | lalla | moulay | sidi | jonkheer | baron',
  roles: [
    {
      sector: 'ANY',
      words:
        'functionaris | topfunctionaris | leider | gastheer | bezoeker | hoofd | chef | ambtgenoot | collega | ambtsgenoot | evenknie | bewindsman | bewindsvrouw | bewindspersoon | vertegenwoordiger | diplomaat',
    },
    {
      sector: 'GOV',
      words:
        'minister | ministers | premier | minister president | vicepremier | vice premier | eerste minister | vice eersteminister | staatssecretaris | staatsminister | president | vicepresident | koning | koningin | kroonprins | prins | prinses | emir | sultan | kanselier | bondskanselier | gouverneur | burgemeester | commissaris | eurocommissaris | ambassadeur | ambassadrice | ambassadeurs | gezant | speciaal gezant | permanent vertegenwoordiger | hoge vertegenwoordiger | buitenlandchef | afgezant | onderminister | adjunct minister | viceminister | zaakgelastigde | consul | consul generaal | secretaris generaal | directeur generaal | directeur | adviseur | veiligheidsadviseur | woordvoerder | woordvoerster | topdiplomaat | regeringsleider | staatshoofd | buitenlandminister | defensieminister | justitieminister | binnenlandminister | landbouwminister | handelsminister | migratieminister | asielminister | monarch | vorst | wali | delegatieleider | onderhandelaar | kabinetschef | procureur generaal | voorzitter | informateur | regeringscommissaris | coördinator',
    },
    {
      sector: 'MIL',
      words:
        'generaal | luitenant generaal | generaal majoor | brigadegeneraal | kolonel | luitenant kolonel | majoor | kapitein | luitenant | admiraal | vice admiraal | schout bij nacht | commandant | commandant der strijdkrachten | stafchef | legerchef | legerleider | inspecteur generaal | opperbevelhebber | maarschalk | bevelhebber | defensieattaché | chef van de generale staf | chef defensie | commandeur',
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
        'kamerlid | tweede kamerlid | senator | parlementslid | volksvertegenwoordiger | kamervoorzitter | parlementsvoorzitter | europarlementariër | senaatsvoorzitter | fractievoorzitter',
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
    { sector: 'EDU', words: 'rector | hoogleraar | decaan' },
  ],
  portfolio:
    'zuid | noord | buitenlandse | zaken | binnenlandse | algemene | defensie | justitie | veiligheid | nationale | nationaal | economische | economie | financiën | begroting | handel | buitenlandse handel | ontwikkelingssamenwerking | ontwikkelingshulp | ontwikkeling | industrie | energie | klimaat | water | waterstaat | infrastructuur | landbouw | visserij | natuur | voedselkwaliteit | gezondheid | volksgezondheid | welzijn | sport | onderwijs | wetenschap | cultuur | media | technologie | digitalisering | innovatie | transport | vervoer | mobiliteit | logistiek | toerisme | jeugd | milieu | asiel | migratie | integratie | werk | werkgelegenheid | arbeid | sociale | koninkrijksrelaties | europese | unie | internationale | samenwerking | afrikaanse | marokkanen | expatriates | religieuze | islamitische | mensenrechten | politie | leger | landmacht | luchtmacht | marine | strijdkrachten | koninklijke | krijgsmacht | inlichtingen | bewaking | territoriale | grondgebied | federaal | federale | waarnemend | tijdelijk | demissionair | voormalig | oud | nieuwe | huidige | adjunct | plaatsvervangend | eerste | generaal | speciaal | bijzonder | permanent | hoge | hoogste | hoofd | staat | regering | overheid | openbare | publieke | werken | noodhulp | ruimtelijke | ordening | volkshuisvesting | vrouwen | familie | pensioenen | mijnbouw | olie | gas | havens | luchtvaart | gevolmachtigd | buitengewoon | zuidelijke | zone | ministerie | dienst | directie',
  pairs:
    'de twee ministers | beide ministers | beide functionarissen | de twee functionarissen | de functionarissen | beide leiders | de twee leiders | beide mannen | de twee mannen | beide bewindslieden | de twee bewindslieden | de bewindslieden | beide bewindspersonen | beide presidenten | de twee presidenten | beide delegaties | beide chefs | beide diplomaten | de twee diplomaten | beide collega s | de ministers | beide regeringsleiders | beide generaals | beide politiechefs | de twee bewindsmannen | beide partijen | beide topdiplomaten',
  counterparts:
    'ambtgenoot | ambtgenoten | ambtsgenoot | ambtsgenoten | collega | evenknie | tegenhanger | ambtsgenote | ambtgenote',
  groups:
    'parlementariërs | premiers | presidenten | delegatie | delegaties | functionarissen | leiders | ministers | vertegenwoordigers | commandanten | autoriteiten | parlementsleden | kamerleden | ambassadeurs | diplomaten | generaals | officieren | experts | deskundigen | zakenlieden | ondernemers | investeerders | leden | regeringsleiders | staatshoofden | hoogwaardigheidsbekleders | bewindslieden | ambtenaren | bestuurders | missie | handelsmissie | collega s | ambtgenoten',
  bilateral:
    'de twee landen | beide landen | twee landen | de twee staten | beide staten | beide partijen | de twee partijen | beide regeringen | de twee regeringen | beide koninkrijken | de twee koninkrijken | beide volkeren | de twee buurlanden | beide kanten | beide zijden | de twee hoofdsteden',
  capital: 'hoofdstad',
  organisations:
    'ministerie | departement | agentschap | autoriteit | unie | organisatie | commissie | raad | bank | fonds | universiteit | instituut | academie | hogeschool | school | bedrijf | groep | vereniging | federatie | stichting | forum | comité | rechtbank | hof | parlement | senaat | kamer | tweede kamer | bureau | directoraat | commando | strijdkrachten | leger | marine | politie | garde | ambassade | consulaat | partij | beweging | liga | club | team | centrum | top | conferentie | initiatief | alliantie | coalitie | netwerk | beker | kampioenschap | beurs | dienst | diensten | secretariaat | navo | ecowas | interpol | europol | unesco | unicef | fifa | caf | eu | vn | au | kabinet | overheid | regering | marechaussee | openbaar ministerie | rijkswaterstaat',
  sites:
    'luchthaven | vliegveld | paleis | hoofdkwartier | hoofdkantoor | haven | basis | kazerne | stad | provincie | regio | hoofdstad | moskee | mausoleum | graf | stadion | hotel | straat | plein | eiland | zee | oceaan | golf | kust | rivier | berg | vallei | woestijn | weg | laan | brug | dam | fabriek | centrale | station | grens | kamp | catshuis | binnenhof',
  nationalities,
  countries,
  places,
  connectors: {
    and: 'en | alsook | alsmede | evenals | samen met',
    with: 'met',
    between: 'tussen',
    by: 'door',
    of: "van | 's",
    to: 'naar | aan',
    at: 'in | te | op | bij | nabij',
    from: 'uit | vanuit',
    other:
      'van | in | op | aan | met | voor | door | bij | naar | uit | over | om | onder | tegen | tussen | tot | na | tijdens | sinds | volgens | dankzij | namens | wegens | zonder | binnen | buiten | langs | rond | per | via | ondanks | jegens | richting | inzake | betreffende | omtrent | als | vanwege | gedurende | achter',
    relative: 'die | dat | wie | wiens',
    subordinate:
      'toen | terwijl | omdat | nadat | voordat | hoewel | als | of | zodat | waar | waarbij | waarin | aangezien | zodra | tenzij | mits | maar | want',
    presence: 'in aanwezigheid van | in het bijzijn van | bijgewoond door | onder toeziend oog van | in bijzijn van',
    company:
      'vergezeld van | vergezeld door | aan het hoofd van | begeleid door | in gezelschap van | met een delegatie van | samen met',
    ledBy: 'onder leiding van | geleid door | aangevoerd door | onder aanvoering van',
    margins: 'in de marge van | op de zijlijn van | aan de zijlijn van | in de zijlijn van | ter gelegenheid van | in de wandelgangen van',
  },
  ladder: {
    have: 'heeft | hebben | had | hadden',
    be: 'is | zijn | was | waren | werd | werden | wordt | worden | geworden',
    future:
      'zal | zullen | nog dit jaar | later dit voorjaar | dit najaar | gaat | gaan | komt volgende | plant | plannen | is van plan | zijn van plan | gepland | geplande | staat gepland | staan gepland | binnenkort | volgende week | volgende maand | volgend jaar | later deze week | later deze maand | later dit jaar | aanstaande | komende | brengt volgende | op de agenda | de komende weken | de komende dagen',
    expected:
      'moet nog | moeten nog | verwacht | verwachte | wordt verwacht | worden verwacht | naar verwachting | hoopt | hopen | vermoedelijk | waarschijnlijk | zou moeten | moet binnenkort',
    may: 'kan | kunnen | kon | konden | zou kunnen | zouden kunnen | mogelijk | mogelijke | mogelijks | misschien | eventueel | eventuele | wellicht',
    proposed:
      'stelde voor | stelden voor | voorgesteld | stelt voor | voorstel | nodigde | uitgenodigd | uitnodiging | opgeroepen | roept op | riep op | pleit | pleitte | pleitten | wil | willen | wenst | geïnteresseerd in | aangeboden | vroeg om',
    discussed:
      'bespraken | besprak | bespreken | bespreekt | besproken | spraken over | sprak over | spreken over | praatten over | praten over | discussies | gesproken over | onderzochten | onderzoeken | kwamen aan bod | kwam aan bod | aan bod | ter sprake | ging over | gingen over | concentreerden | richtten zich op | stonden centraal | stond centraal | staat centraal | staan centraal | op de agenda | wisselden van gedachten | overlegden over | gesprekken over | behandelden | de mogelijkheden | stonden stil bij | namen door',
    pledged:
      'beloofd | beloofde | beloofden | belooft | beloven | toegezegd | zegde toe | zegden toe | toezegging | toegewijd | verbonden zich | engageerden zich | engageerde zich | bereid | bereidheid | vastbesloten | benadrukten | benadrukte | bevestigden | bevestigde | onderstreepten | streven | willen versterken | committeerden | spraken de wens uit',
    agreed:
      'overeengekomen | kwamen overeen | komen overeen | kwam overeen | afgesproken | spraken af | spreken af | sprak af | werden het eens | waren het erover eens | waren het eens | zijn het eens | eens geworden | besloten | besloot | akkoord gegaan | gingen akkoord | goedgekeurd | bereikt | bereikten | beslist',
    denied:
      'gaat niet door | ging niet door | spreekt tegen | spreekt met klem tegen | ontkend | ontkende | ontkenden | ontkent | ontkennen | weersproken | weersprak | tegengesproken | sprak tegen | afgezegd | afgelast | geannuleerd | uitgesteld | verworpen | afgewezen | uitgesloten | geschrapt | weigerde | geweigerd',
    negation: 'niet | geen | nooit | noch | zonder | nergens | evenmin',
    hypothesis: 'indien | zou | zouden | tenzij | mits | geruchten | als',
    historical:
      'jaar geleden | maanden geleden | vorig jaar | destijds | in het verleden | dateert uit | sinds de onafhankelijkheid | eerder | eerdere | vroeger | ooit | decennia | toenmalige | toenmalig',
  },
  supportVerbs:
    'had | hadden | heeft | hebben | gehad | hield | hielden | houdt | houden | gehouden | voerde | voerden | voert | voeren | gevoerd | leidde | leiden | leidt | nam deel aan | namen deel aan | woonde | woonden | bracht | brachten | brengt | brengen | gebracht | legde | legden | legt | leggen | afgelegd | afgesloten | begon aan | begint aan | begonnen | startte | opende | zat voor | vond plaats | vonden plaats | vindt plaats | plaatsgevonden | organiseerde | rondde | beëindigde | aflegde | op | is op | was op | voor een',
  attending: 'namen deel | nam deel | namen ook | nam ook | nam verder | schoof aan | schoven aan | waren aanwezig | was aanwezig | waren ook aanwezig | woonde bij | woonden bij | zaten mee aan tafel | bijgewoond',
  speechVerbs:
    'zei | zeiden | zegt | zeggen | gezegd | verklaarde | verklaart | verklaarden | benadrukte | benadrukt | benadrukten | onderstreepte | onderstreept | aldus | volgens | voegde | liet weten | laat weten | meldde | meldt | stelde | stelt | noemde | noemt | prees | loofde | bedankte | dankte | sprak zijn dank uit | sprak haar dank uit | spraken hun | sprak de hoop uit | sprak zijn | sprak haar | wees op | wees erop | waarschuwde | bevestigde | bevestigt | kondigde aan | vertelde | uitte | toonde zich | reageerde | herinnerde | gaf aan | pleitte | riep op | schreef | twitterde | lichtte toe | legde uit | hoopt',
  verbs: {
    meeting: [
      {
        finite: 'ging op bezoek | was te gast | is te gast',
        participle: 'op bezoek geweest',
        infinitive: 'op bezoek gaan',
        subject: 'visitor',
        to: 'host',
      },
      {
        finite: 'zaten samen voor | zitten samen voor',
        participle: 'samen voorgezeten | gezamenlijk voorgezeten',
        infinitive: 'samen voorzitten',
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
        participle: 'ontvangen | verwelkomd | onthaald | begroet',
        infinitive: 'ontvangen | te ontvangen | verwelkomen | te verwelkomen',
        subject: 'host',
        object: 'visitor',
        notBefore:
          'eremedaille | medaille | prijs | brief | boodschap | steun | opleiding | hulp | onderscheiding | subsidie | oproep | rapport | kopie | geloofsbrieven | training | lening | bestelling | orders | applaus | straf | compensatie | salaris | behandeling | beker | lintje | eredoctoraat | toernooi | conferentie | top | wedstrijd | beurs | vluchtelingen | toeristen | patiënten | bedrag | euro | miljoen | besluit | beslissing | initiatief | verklaring | levering | voorstel',
      },
      {
        finite: 'sprak | spraken | spreekt | spreken | praatte | praatten | praat | praten',
        participle: 'gesproken | gepraat',
        infinitive: 'spreken | praten | te spreken | te praten',
        subject: 'participant',
        with: 'participant',
        needsWith: true,
        notBefore:
          'met journalisten | met de pers | met media | met bewoners | met studenten | met leerlingen | met het anp | met verslaggevers',
      },
      {
        finite: 'spraken elkaar | zagen elkaar | ontmoetten elkaar | ontmoeten elkaar | spreken elkaar | zien elkaar | troffen elkaar',
        participle: 'elkaar gesproken | elkaar ontmoet | elkaar gezien | elkaar getroffen',
        infinitive: 'elkaar spreken | elkaar ontmoeten | elkaar zien',
        subject: 'participant',
        with: 'participant',
        mutual: true,
      },
      {
        finite: 'belde | belden | belde met | telefoneerde met | telefoneerden',
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
          'kwam bijeen | kwamen bijeen | komt bijeen | komen bijeen | kwamen samen | komen samen | vergaderden | vergaderde met | zaten samen | zat samen | overlegde | overlegt | overlegden | schoven aan',
        participle: 'overlegd | bijeengekomen | samengekomen | samengezeten | bijeen gekomen | vergaderd',
        infinitive: 'overleggen | te overleggen | bijeenkomen | samenkomen | samenzitten',
        subject: 'participant',
        with: 'participant',
        mutual: true,
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
        finite: '',
        participle: 'verwacht in | verwacht te',
        infinitive: '',
        subject: 'visitor',
        status: 'expected',
      },
      {
        finite: 'was in | is in | waren in | zijn in | verbleef in | verblijft in',
        participle: 'verbleven',
        infinitive: 'verblijven in',
        subject: 'visitor',
      },
      {
        finite:
          'bezocht | bezochten | bezoekt | bezoeken | reisde | reisden | reist | reizen | vloog | vertrok | vertrekt | trok | trekt | reisde naar | reisden naar | reist naar | reizen naar | vloog naar | vlogen naar | vertrok naar | vertrekt naar | vertrokken naar | trok naar | trokken naar | trekt naar | arriveerde | arriveerden | arriveert | landde | landden | kwam aan in | kwamen aan in | komt aan in | ging naar | gaat naar | reisde af naar | reist af naar | bezoekt',
        participle: 'bezocht | gereisd | gearriveerd | aangekomen | geland | vertrokken naar | afgereisd | gevlogen',
        infinitive: 'bezoeken | te bezoeken | reizen | te reizen | afreizen | te vertrekken',
        subject: 'visitor',
      },
    ],
    agreement: [
      {
        finite: 'namen | nam | nemen | neemt | keurden | keurde',
        participle: '',
        infinitive: '',
        subject: 'party',
        with: 'party',
        particle: 'aan | goed',
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
        finite:
          'ondertekende | ondertekenden | ondertekent | ondertekenen | tekende | tekenden | tekent | tekenen | zette hun handtekening | zetten hun handtekening | zette zijn handtekening | zette haar handtekening | plaatsten hun handtekening',
        participle: 'ondertekend | getekend',
        infinitive: 'ondertekenen | te ondertekenen | tekenen | te tekenen',
        subject: 'signatory',
        with: 'party',
        notBefore:
          'contract bij | voor drie seizoenen | voor de club | bezwaar | beroep | protest | tot 2027 | portret | gastenboek | verantwoordelijk | petitie',
      },
      {
        finite: 'ratificeerde | ratificeerden | wisselden uit | namen aan | hernieuwden | verlengden',
        participle: 'geratificeerd | uitgewisseld | aangenomen | hernieuwd | verlengd | in werking getreden',
        infinitive: 'ratificeren | aannemen',
        subject: 'party',
        with: 'party',
      },
      {
        finite:
          'sloot | sloten | sluit | sluiten | bereikte | bereikten | bereiken | werden het eens over | parafeerde | parafeerden',
        participle: 'gesloten | afgesloten | bereikt | bezegeld | overeengekomen | geparafeerd',
        infinitive: 'sluiten | te sluiten | afsluiten | af te sluiten | bereiken',
        subject: 'party',
        with: 'party',
        status: 'agreed',
      },
      {
        finite:
          'onderhandelen over | onderhandelt over | onderhandelden over | bespraken | bespreken | werken aan | werkt aan',
        participle: 'onderhandeld over | besproken',
        infinitive: 'onderhandelen over | bespreken',
        subject: 'party',
        with: 'party',
        status: 'discussed',
      },
    ],
  },
  nouns: {
    meeting: [
      { words: 'audiëntie', of: 'host', to: 'visitor', with: 'host', by: 'host' },
      {
        words:
          'ontmoeting | ontmoetingen | gesprek | gesprekken | overleg | overleggen | bijeenkomst | bijeenkomsten | vergadering | vergaderingen | onderhoud | besprekingen | bespreking | onderhandelingen | consultaties | werkoverleg | topoverleg | onderonsje | werklunch | lunch | werkdiner | kennismaking | kennismakingsgesprek | topontmoeting | ronde tafel | werkvergadering | gedachtewisseling | werkbespreking | ontvangst',
        of: 'participant',
        with: 'participant',
        by: 'host',
        notBefore: 'met de pers | met journalisten | van de gemeenteraad | van de ministerraad | van aandeelhouders',
        notAfter: 'sollicitatie',
      },
      {
        words:
          'telefoongesprek | telefonisch gesprek | telefonisch overleg | telefonisch onderhoud | belletje | telefoontje | telefonische gesprekken',
        of: 'participant',
        with: 'participant',
        from: 'participant',
        mode: 'phone',
      },
      {
        words:
          'videogesprek | videoconferentie | videovergadering | digitaal overleg | virtuele bijeenkomst | online overleg | videocall | videoverbinding',
        of: 'participant',
        with: 'participant',
        mode: 'video',
      },
    ],
    visit: [
      {
        words:
          'zending | missie | handelsmissie | bezoek | bezoeken | werkbezoek | werkbezoeken | staatsbezoek | staatsbezoeken | reis | dienstreis | rondreis | trip | verblijf | tegenbezoek | tussenstop',
        of: 'visitor',
        by: 'visitor',
        notBefore: 'organisatie | reeks',
        notAfter: 'familie',
      },
    ],
    agreement: [
      {
        words:
          'ondertekening | ondertekeningsplechtigheid | ondertekeningsceremonie | ratificatie | sluiten van | sluiting van',
        of: 'party',
        with: 'party',
        by: 'signatory',
      },
    ],
  },
  instruments: [
    {
      type: 'memorandum_of_understanding',
      words:
        'memorandum van overeenstemming | memorandum of understanding | mou | intentieovereenkomst | memorandum | memoranda | memoranda van overeenstemming | samenwerkingsmemorandum | memorandum van samenwerking',
    },
    { type: 'letter_of_intent', words: 'intentieverklaring | intentieverklaringen | letter of intent | intentiebrief' },
    {
      type: 'joint_statement',
      words: 'gezamenlijke verklaring | gemeenschappelijke verklaring | gezamenlijk communiqué | gezamenlijk statement',
    },
    { type: 'declaration', words: 'verklaring | politieke verklaring' },
    { type: 'roadmap', words: 'routekaart | stappenplan | roadmap' },
    { type: 'action_plan', words: 'actieplan | actieplannen | werkprogramma | samenwerkingsprogramma | werkplan' },
    { type: 'protocol', words: 'protocol | protocollen | *protocol' },
    { type: 'convention', words: 'conventie | conventies | convenant | convenanten' },
    {
      type: 'treaty',
      words: 'verdrag | verdragen | *verdrag | *verdragen',
    },
    { type: 'charter', words: 'handvest | pact' },
    { type: 'exchange_of_notes', words: 'notawisseling | briefwisseling' },
    { type: 'contract', words: 'contract | contracten' },
    { type: 'annex', words: 'bijlage | addendum' },
    {
      type: 'agreement',
      words: 'akkoord | akkoorden | *akkoord | *akkoorden | overeenkomst | overeenkomsten | *overeenkomst | *overeenkomsten | deal | deals | migratiedeal | partnerschap | regeling | *afspraak',
    },
  ],
  cooperation:
    '*samenwerking | samenwerken | samen te werken | samenwerkten | samenwerkt | werken samen | werkt samen | werken nauwer samen | partnerschap | partnerschappen | partner | gezamenlijk | gezamenlijke | gemeenschappelijk | gemeenschappelijke | bilateraal | bilaterale | uitwisseling van | uitwisselen | wisselen | delen van | het delen van | deelden | banden | betrekkingen | relaties | coördinatie | strijd tegen | bestrijden | bestrijding | *bestrijding | aanpak van | aanpakken | aanpakken van | versterken | versterking | verdiepen | verdieping | uitbreiden | uitbreiding | bevorderen | intensiveren | domein | domeinen | gebied | gebied van | vlak van | terrein van | terreinen | ondersteuning | steun | wederzijds | wederzijdse | samen',
  fields:
    "op het gebied van | op gebied van | op het vlak van | op het terrein van | op de terreinen | op terreinen als | op gebieden als | op domeinen als | domeinen als | sectoren als | gebieden zoals | samenwerking op | samenwerking rond | samenwerking inzake | akkoord over | akkoorden over | overeenkomst over | verdrag over | memorandum over | afspraken over | gaat over | gaan over | ging over | gingen over | spraken over | sprak over | gesproken over | overlegd over | omvat | variërend van | bespraken | besproken",
  covering:
    'omvat | omvatten | bestrijkt | heeft betrekking op | hebben betrekking op | voorziet in | voorzien in | richt zich op | richten zich op | betreft | gaat over | gaan over | regelt | regelen | behelst | onder meer | met name | op het gebied van | op het vlak van | inzake | over | voor | rond | waaronder',
  means: 'via | door middel van | dankzij | door',
  followUps:
    'gemengde commissie | gezamenlijke commissie | gemengd comité | gezamenlijk comité | werkgroep | gezamenlijke werkgroep | opvolgingsmechanisme | opvolgingscomité | stuurgroep | gezamenlijk mechanisme | follow upmechanisme | coördinatiemechanisme | gemengde werkgroep | opvolgingscommissie',
  furniture:
    'deel | delen | deel dit artikel | reactie | reacties | reageer | lees ook | lees meer | lees verder | zie ook | gerelateerd | gerelateerde artikelen | meer nieuws | volg ons | volg ons op | nieuwsbrief | abonneer | aanmelden | inloggen | advertentie | meest gelezen | laatste nieuws | net binnen | tags | print | e mail | facebook | twitter | whatsapp | linkedin | cookies | accepteren | alle rechten voorbehouden | foto | leestijd | minuten leestijd | luister naar dit artikel | vorig artikel | volgend artikel | home | menu | zoeken | meer over | aanbevolen | bekijk ook | uitgelicht | shares | deel via | plaats een reactie | ook interessant',
  dates: {
    future:
      'zal | zullen | volgende | komende | aanstaande | gepland | geplande | verwacht | later deze | later dit | gaat | gaan | binnenkort | eerstvolgende | moet | staat gepland',
    past: 'vorige | afgelopen | vorig | geleden | jongstleden | jl | laatstleden',
    rangeFrom: 'van | tussen',
    rangeTo: 'tot | tot en met | t m | en',
    until: 'tot | tot en met | tot en met eindigde op | eindigt op',
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
    weekdays: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
    today: 'vandaag | vanmorgen | vanmiddag | vanavond | vanochtend',
    yesterday: 'gisteren | gisteravond',
    tomorrow: 'morgen',
  },
  areas,
  asking,
  labels,
};
