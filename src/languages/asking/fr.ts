import type { Asking, Labels } from '../asking.ts';

/** How questions are asked in French. */
export const asking: Asking = {
  tells: `
    qui | que | qu’ | quoi | quel | quelle | quels | quelles | quand | où | ou | comment | combien | est-ce | a-t-il | le |
    la | les | des | du | de | d’ | l’ | un | une | et | est | sont | était | avec | entre | ont | au | aux | sur | rencontré |
    à | dans | en | pour | été | nouveau | depuis
  `,
  who: 'qui | avec qui | par qui | lesquels',
  when: 'quand | à quelle date | quelle date | quel jour | date de | date du | dates',
  where: 'où | dans quelle ville | à quel endroit | dans quel pays | quel lieu | lieu de | lieu du',
  howMany: 'combien | combien de | nombre de | le nombre | bilan',
  howMuch: 'combien coûte | combien a coûté | quel montant | quel prix | quelle somme',
  cues: {
    meet: `
      rencontré | rencontre | rencontres | rencontrent | rencontrer | rencontrés | rencontrée | a vu | entretien |
      entretiens | entretenu | entretenus | entretient | s’entretenir | discuté avec | parlé avec | échangé avec |
      réunion | réunions | réuni | réunis | pourparlers | discussions | appel | appels | appelé | téléphoné |
      homologue | tête-à-tête
    `,
    receive: 'reçu | reçoit | reçue | reçus | recevoir | accueilli | accueille | accueillie | accueillir | hôte',
    visit:
      'visite | visites | visité | visiter | visitent | voyage | voyages | déplacement | déplacements | tournée | séjour | rendu',
    go: 'va | allé | allée | allés | aller | venu | venue | venir | rendu | arrivé | arrivée',
    sign: 'signé | signés | signée | signées | signe | signent | signer | conclu | conclus | conclue | conclure | paraphé | ratifié',
    agreement: `
      accord | accords | convenu | convenus | traité | traités | pacte | pactes | convention | conventions | protocole | protocoles |
      mémorandum | mémorandums | mémorandum d’entente | note de compréhension | note | notes | mou | mémoire d’entente |
      déclaration conjointe | lettre d’intention | feuille de route | plan d’action | contrat | contrats | entente
    `,
    signing: 'signature | cérémonie | cérémonie de signature | signatures',
    area: 'domaine | domaines | secteur | secteurs | champ | champs | axes | sujets | thèmes | volets',
    cooperate:
      'coopération | coopérations | coopérer | coopèrent | collaboration | collaborations | collaborer | partenariat | partenariats | relations | liens | travailler ensemble',
    cover:
      'couvre | couvrent | couvrir | couvert | porte sur | portent sur | portée | contenu | contient | contiennent | prévoit | prévoient | inclut | comprend | concerne',
    say: `
      dit | disent | dire | déclaré | déclare | déclaration | déclarations | citation | citations | citer | cite |
      affirmé | affirme | propos | souligné | indiqué | commentaire | commentaires | selon | position | pense
    `,
    present:
      'présent | présents | présente | présentes | présence | assisté | assistait | assister | témoin | témoins | participants',
    commit: `
      suivi | suites | suite | promesse | promesses | promis | promise | promises | engagement | engagements |
      engagé | engagés | prochaines étapes | prévu | prévus | prévues | projets
    `,
    person: 'personne | profil | biographie | fiche',
    be: 'est | sont | était | étaient | occupe | fut',
    role: 'rôle | poste | fonction | fonctions | titre',
    timeline: 'chronologie | historique | frise | calendrier | déroulé',
    news: 'nouveau | nouveaux | nouvelle | nouvelles | neuf | actualité | actualités | dernières | récent | récents | récemment | nouveautés',
    value: 'valeur | montant | coût | prix | somme | budget | coûte',
  },
  offices: {
    king: 'roi | souverain | monarque | sa majesté | sm',
    'crown-prince': 'prince héritier',
    president: 'président | présidente',
    'prime-minister': 'premier ministre | première ministre | premier-ministre',
    'head-of-government': 'chef du gouvernement | chef de gouvernement | président du gouvernement',
    minister: 'ministre | ministres | garde des sceaux',
    'state-secretary': 'secrétaire d’état | secrétaire',
    ambassador: 'ambassadeur | ambassadrice | ambassadeurs | haut-commissaire | chargé d’affaires',
    consul: 'consul | consul général',
    'chief-of-staff':
      'chef d’état-major | chef d’état major | chef de l’armée | chef des armées | chef d’état-major de l’armée | patron de l’armée',
    'inspector-general': 'inspecteur général | inspectrice générale',
    'director-general': 'directeur général | directrice générale | patron de la police | chef de la police',
    commander: 'commandant | commandant en chef',
    general: 'général | général de corps d’armée | général de division | général d’armée',
    governor: 'gouverneur | wali',
    speaker: 'président de la chambre | président du parlement',
    spokesperson: 'porte-parole',
    envoy: 'envoyé | envoyé spécial | représentant',
    prosecutor: 'procureur | procureur général',
    'foreign-affairs': 'affaires étrangères | chef de la diplomatie | diplomatie',
    interior: 'intérieur',
    defence: 'défense | défense nationale',
    justice: 'justice | garde des sceaux',
    finance: 'finances | économie',
    trade: 'commerce',
    agriculture: 'agriculture',
    energy: 'énergie | transition énergétique',
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
  },
  periods: {
    'this-week': 'cette semaine',
    'last-week': 'semaine dernière | la semaine passée',
    'this-month': 'ce mois-ci | ce mois',
    'last-month': 'mois dernier | le mois passé',
    'this-year': 'cette année',
    'last-year': 'année dernière | l’an dernier',
  },
  since: 'depuis | après | à partir de | dès',
  until: 'jusqu’à | jusqu’au | avant',
  at: 'à | au | aux | en | dans | chez | près de | au large de | vers',
  numbers: `
    deux | trois | quatre | cinq | six | sept | huit | neuf | dix | onze | douze | treize | quatorze | quinze |
    seize | vingt | trente | quarante | cinquante | soixante | cent | cents | mille | millier | milliers | million |
    millions | milliard | milliards | dizaine | dizaines | douzaine | centaine | centaines | vingtaine | trentaine
  `,
  currencies: 'dollar | dollars | euro | euros | dirham | dirhams | roupie | roupies | livre sterling | riyal*',
  followUps: 'et | et avec | et pour | et en | et au | et le | et la | qu’en est-il de | avec | aussi',
  standIns:
    'il | elle | ils | elles | lui | leur | leurs | son | sa | ses | y | cela | ça | ce | cet | cette | ces | là',
  greetings: 'bonjour | bonsoir | salut | merci | coucou | test',
  help: 'aide | que peux-tu faire | que sais-tu faire | comment ça marche | que puis-je demander',
  filler: `
    montre | montrez | liste | donne | donnez | dis | trouve | moi | nous | tout | tous | toutes | toute | quel | quelle |
    quels | quelles | que | qu’ | quoi | est-ce | est | ce | il | elle | s’est | passé | se | a | ont | t | été | svp | s’il vous plaît | informations |
    info | infos | article | articles | entre | sur | de | d’ | du | des | le | la | l’ | les | un | une | et | ou | au | aux | à |
    en | dans | par | pour | avec | ne | pas | y | on | je | tu | vous | j’ | c’ | n’ | s’ | cette | cet | ces | son | sa | ses | leur | leurs | lors | comme | plus | autre | autres | lieu | avoir | être | sont | était | étaient | fait | faire | sera | seront | peut | peuvent | doit | va | vont | ensemble | exactement | encore | aussi | très | bien | si | mais
  `,
  filters: {
    from: 'de | depuis',
    to: 'à | jusqu’à',
    country: 'pays',
    lang: 'langue',
    area: 'domaine',
    outlet: 'média | journal',
    person: 'personne',
  },
};

/** The words of French answers. */
export const labels: Labels = {
  locale: 'fr',
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
    passages: { one: '{count} passage', other: '{count} passages' },
  },
  dateNotStated: 'date non précisée',
  yearNotStated: '{date}, année non précisée',
  dateQuoted: '« {words} », date non précisée',
  until: 'jusqu’au {date}',
  from: 'à partir du {date}',
  about: 'vers {date}',
  uncertain: '{date} (incertain)',
  undated: 'Sans date',
  quoted: '« {words} »',
  alsoIn: 'aussi dans : {sources}',
  noTitle: 'article sans titre',
  parties: 'parties : {names}',
  signatories: 'signataires : {names}',
  signatoriesNotNamed: 'signataires : non nommés',
  witnesses: 'témoins : {names}',
  covers: 'couvre : {words}',
  followUp: 'suivi : {words}',
  onMarginsOf: 'à l’occasion de : {words}',
  areas: 'domaines : {names}',
  speaker: 'propos de {name}',
  articleVoice: 'dans le texte de l’article',
  writtenAs: 'écrit : {names}',
  role: '{name} : {role}',
  notNamed: 'non nommé',
  otherDates: 'selon d’autres sources : {dates}',
  showingResultsFor: 'résultats affichés pour {names}',
  severalNamed: 'plusieurs acteurs répondent à « {words} » : {names}',
  understood: 'compris : {what}',
  takenFromThread: 'repris de ce fil : {what}',
  sameArticle: 'rapporté dans le même article qu’une rencontre ou visite de {names}',
  undatedLeftOut: 'sans date ou hors période, non affichés : {count}',
  officeOrderUnknown: 'l’ordre des titulaires est inconnu : les articles ne donnent pas de date',
  filterUnknown: 'non compris et laissé de côté : {words}',
  nearest: 'Au plus près : {what}',
  refusals: {
    notInArchive: 'Absent de l’archive : {what}.',
    onlyFurniture: '{what} : seulement dans l’habillage d’une page (menu, fil, titres liés), dans aucun article.',
    neverTogether: 'Aucun article ne nomme les deux : {what}.',
    notThat: 'Mentionné, mais pas cela : {what}.',
    noMeeting: 'Mentionné, mais aucune rencontre de ce genre n’est rapportée : {what}.',
    noVisit: 'Mentionné, mais aucune visite de ce genre n’est rapportée : {what}.',
    noAgreement: 'Mentionné, mais aucun accord de ce genre n’est rapporté : {what}.',
    noArea: 'Mentionné, mais aucune coopération de ce genre n’est rapportée : {what}.',
    noStatement: 'Mentionné, mais aucune déclaration de ce genre n’est rapportée : {what}.',
    noOffice: 'Aucun article ne dit qui occupe cette fonction : {what}.',
    noDate: 'Mentionné, mais aucune date n’est précisée.',
    noPlace: 'Mentionné, mais aucun lieu n’est précisé.',
    noNumber: 'Mentionné, mais aucun nombre n’est précisé.',
    noAmount: 'Mentionné, mais aucun montant n’est précisé.',
    noNames: 'Mentionné, mais qui a signé n’est pas précisé. Parties : {what}.',
    noWitnesses: 'Mentionné, mais qui était présent n’est pas précisé.',
    notInPeriod: 'Rien de daté dans cette période ; sans date ou hors période : {count}.',
    nothingNew: 'Rien de nouveau depuis le {date}.',
    unclear: 'Je n’ai pas compris la question.',
    unclearWith: 'Je n’ai pas compris la question ; ce que j’ai reconnu : {what}.',
    emptyArchive: 'L’archive ne contient encore aucun article.',
  },
  tryThese: 'Essayez : {questions}',
  coverage: {
    articles: { one: '{count} article', other: '{count} articles' },
    dated: 'publiés du {earliest} au {latest}',
    noneDated: 'aucune date de publication connue',
    undated: { one: '{count} sans date', other: '{count} sans date' },
  },
  suggestions: {
    whoMet: 'qui a rencontré {name} ?',
    agreements: 'accords {a} {b}',
    area: 'coopération {area}',
    person: 'qui est {name} ?',
    visits: 'visites {a}',
  },
  help: [
    'qui a rencontré Hammouchi ? · Bajwa a-t-il rencontré Loudiyi ?',
    'accords Maroc Pakistan · que couvre la note de compréhension ? · qui était présent à la signature ?',
    'domaines de coopération Maroc Pakistan · coopération cybersécurité · terrorisme : qui a dit quoi',
    'qui est Loudiyi ? · qui est inspecteur général des Forces armées royales ?',
    'chronologie Maroc Pakistan · quoi de neuf depuis lundi',
    'filtres : from:2025-01 to:2025-06 country:pk lang:fr area:cybersecurity outlet:"…" person:"…"',
  ],
};
