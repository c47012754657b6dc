import type { AreaWords } from '../area-ids.ts';

/** The areas in French, with the turns of phrase of the Maghreb's press. */
export const areas: AreaWords = {
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
      sécurité et de migration | sécurité et migration
    `,
    listed: 'sécurité | sécuritaire*',
  },
  'police-cooperation': {
    label: 'coopération policière',
    terms: `
      coopération policière* | coopération entre (les) polices | coopération entre (les) services de police |
      coopération entre (les) deux polices | entre les services de police | entre les deux polices |
      entre les polices | services de police des deux | collaboration policière | coopération entre police* |
      formation policière | formation des policiers | formation de policiers | forces de l’ordre |
      patrouilles conjointes | patrouilles mixtes | équipes communes d’enquête | enquêtes conjointes |
      poursuite transfrontalière | officiers de liaison | officier de liaison | police scientifique |
      police technique | échange de policiers | académie* de police | école* de police
    `,
    listed: 'police | policier*',
  },
  'intelligence-sharing': {
    label: 'échange de renseignements',
    terms: `
      échange* de renseignement* | échange du renseignement | partage de renseignement* |
      partage du renseignement | partage des renseignements | partager des renseignements |
      échanger des renseignements | domaine du renseignement | matière de renseignement* |
      services de renseignement* des deux | entre (les) services de renseignement* |
      échange d’informations sécuritaires | échange d’informations opérationnelles |
      échange d’informations et de renseignements | échange des informations |
      échange d’informations et d’expertise* | échange de données et de renseignements |
      coordination du renseignement | renseignement militaire
    `,
    listed: `
      renseignement | renseignements | échange d’informations | partage d’informations | échange d’information |
      partage d’information
    `,
  },
  'counter-terrorism': {
    label: 'lutte contre le terrorisme',
    terms: `
      lutte contre l’extrémisme* | lutte contre les groupes terroristes | antiterroris* | anti-terroris* |
      contre-terrorisme | contreterrorisme | contre le terrorisme | combattre le terrorisme |
      menace* terroriste* | menace du terrorisme | prévention du terrorisme | financement du terrorisme |
      combattants étrangers | combattants terroristes étrangers | extrémisme violent | radicalisation |
      déradicalisation | fléau du terrorisme
    `,
    listed: 'terrorisme | extrémisme',
  },
  'organised-crime': {
    label: 'criminalité organisée',
    terms: `
      criminalité organisée | crime organisé | criminalité transnationale | criminalité transfrontalière |
      criminalité transfrontière | crime transnational | crime transfrontalier | crimes transfrontaliers |
      crimes transnationaux | grande criminalité | grand banditisme | lutte contre la criminalité |
      lutte contre le crime | réseau* criminel* | organisations criminelles | narcobanditisme |
      criminalité sous toutes ses formes | différentes formes de criminalité | menaces transnationales |
      prévention du crime | formes de crime*
    `,
    listed: 'criminalité | crime',
  },
  'drug-trafficking': {
    label: 'trafic de stupéfiants',
    terms: `
      trafic de stupéfiants | trafic de drogue* | trafic des stupéfiants | trafic de la drogue |
      trafic international de drogue* | trafic illicite de stupéfiants | trafics de drogue* |
      trafic illicite de drogue* | narcotrafic* | narco-trafic* | lutte contre la drogue |
      lutte contre les drogues | lutte contre les stupéfiants | antidrogue | anti-drogue* | antistupéfiants |
      narcotrafiquants
    `,
    listed: 'stupéfiants | drogue*',
  },
  'human-trafficking': {
    label: 'traite des êtres humains et trafic de migrants',
    terms: `
      traite des êtres humains | traite d’êtres humains | traite des personnes | traite de personnes |
      traite humaine | trafic d’êtres humains | trafic des êtres humains | trafic humain | trafic de personnes |
      trafic de migrants | trafic des migrants | trafic illicite de migrants | traite des humains |
      réseaux de passeurs | réseau de passeurs | passeurs de migrants | trafiquants d’êtres humains |
      réseaux de trafic | réseaux de traite
    `,
    listed: 'traite | passeurs',
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
      sécurité et migration | gouvernance migratoire
    `,
    listed: 'migration | migrations | immigration | migratoire*',
  },
  readmission: {
    label: 'retour et réadmission',
    terms: `
      réadmission* | accord* de retour | rapatriement des migrants | rapatriement de migrants |
      rapatriement des ressortissants | rapatriement de ressortissants | rapatriement des mineurs |
      retour des migrants | retour des ressortissants | retours forcés | retour forcé | retour volontaire |
      retours volontaires | reconduite* à la frontière | laissez-passer consulaire* | oqtf | retour des mineurs |
      expulsion des migrants | éloignement des étrangers | reprise de ses ressortissants
    `,
    listed: 'retours | rapatriement*',
  },
  'border-security': {
    label: 'sécurité des frontières',
    terms: `
      sécurité des frontières | sécurité aux frontières | sécurité frontalière | sécurisation des frontières |
      gestion des frontières | gestion intégrée des frontières | gestion frontalière | contrôle des frontières |
      contrôle aux frontières | contrôles aux frontières | contrôles frontaliers | contrôle frontalier |
      surveillance des frontières | surveillance frontalière | protection des frontières |
      police aux frontières | police des frontières | gardes-frontières | garde-frontière* |
      sécuriser les frontières | sécuriser leurs frontières | coopération frontalière
    `,
    listed: 'frontières | frontalier*',
  },
  cybersecurity: {
    label: 'cybersécurité',
    terms: `
      cybersécurité | cyber-sécurité | cyberdéfense | cyber-défense | cybercriminalité | cyber-criminalité |
      cybercrime* | cyberattaque* | cyber-attaque* | cyberespace | cybermenace* | cyber-menace* |
      menaces cybernétiques | sécurité informatique | sécurité numérique | sécurité des systèmes d’information |
      sécurité de l’information | criminalité informatique | criminalité électronique | menaces numériques |
      cyberterrorisme | cyber-résilience
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
      entre les parquets | ministère public des deux | partenariat judiciaire
    `,
    listed: 'justice | judiciaire* | juridique* | pénitentiaire*',
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
      manifestations sportives internationales | sécurisation de la can | événements sportifs majeurs
    `,
    listed: 'grands événements | grandes manifestations',
  },
  'defence-cooperation': {
    label: 'coopération de défense',
    terms: `
      coopération de défense | coopération défensive | coopération militaire* | coopération militaro* |
      collaboration militaire | partenariat* de défense | partenariat* militaire* | partenariats défensifs |
      relations militaires | relations de défense | liens militaires | accord* de défense | accord* militaire* |
      pacte de défense | domaine militaire | domaines militaires | domaine de la défense |
      domaines de la défense | domaine de défense | matière de défense | matière militaire | plan militaire |
      volet militaire | assistance militaire | commission militaire mixte | défense et de sécurité |
      défense et sécurité | sécurité et de défense | sécurité et défense | militaire et sécuritaire |
      militaire et technique | militaro-technique | entre les deux armées | entre les armées |
      entre les forces armées | entre leurs forces armées | armées des deux pays | échanges militaires |
      questions de défense
    `,
    listed: 'défense | militaire*',
  },
  'military-training': {
    label: 'formation militaire',
    terms: `
      formation militaire | formations militaires | formation des militaires | formation des officiers |
      formation d’officiers | formation des soldats | formation des troupes | formation des forces armées |
      formation des pilotes | formation de pilotes | formation des cadres militaires | entraînement militaire |
      entraînement* conjoint* | entraînements militaires | entraînement des militaires |
      entraînement des forces | instruction militaire | instructeurs militaires | échange d’instructeurs |
      stages militaires | académie* militaire* | école* militaire* | enseignement militaire |
      enseignement supérieur militaire | stagiaires militaires
    `,
    listed: 'entraînement | entraînements',
  },
  'joint-exercises': {
    label: 'exercices conjoints',
    terms: `
      exercice* conjoint* | exercice* commun* | exercice* militaire* | exercice* combiné* | exercice* naval* |
      exercice* aérien* | exercice* maritime* | exercice* bilatéra* | exercice* multinationa* |
      exercice* interarmées | manœuvre* militaire* | manœuvre* conjointe* | manœuvre* commune* |
      manœuvre* navale* | african lion | entraînements conjoints
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
      secteur de la défense | aéronautique et défense | matériel militaire produit
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
      achat d’hélicoptères | vente d’hélicoptères | achat de drones | vente de drones
    `,
    listed: 'armes | armement | armements',
  },
  'military-health': {
    label: 'santé militaire',
    terms: `
      domaine de la santé militaire | santé militaire | médecine militaire | hôpital militaire | hôpitaux militaires |
      hôpital* militaire* de campagne | santé des armées | services de santé militaire* | médecins militaires |
      médico-militaire*
    `,
    listed: 'santé aux armées',
  },
  'maritime-security': {
    label: 'sécurité maritime',
    terms: `
      sécurité maritime | sûreté maritime | sécurité en mer | sécurité navale | surveillance maritime |
      coopération navale | garde-côte* | gardes-côtes | patrouille* maritime* | patrouille* navale* | piraterie |
      liberté de navigation | sauvetage en mer | recherche et sauvetage | recherche et de sauvetage |
      action de l’état en mer | domaine maritime et naval | golfe de guinée
    `,
    listed: 'maritime | naval* | marine',
  },
  peacekeeping: {
    label: 'maintien de la paix',
    terms: `
      maintien de la paix | maintien de paix | opérations de paix | opération de paix | opérations de maintien |
      consolidation de la paix | casques bleus | soutien à la paix | missions onusiennes | missions de l’onu |
      missions des nations unies | édification de la paix | post-conflit*
    `,
    listed: 'paix',
  },
  'expertise-exchange': {
    label: "échange d'expertise",
    terms: `
      échange* d’expertise* | échange* de l’expertise | échange* d’expérience* | échange* des expérience* |
      échange* des expertises | échanger les expérience* | échanger leurs expérience* | échanger les expertises |
      partage d’expertise* | partage de l’expertise | partage d’expérience* | partage des expériences |
      partage des expertises | partager son expertise | partager leur expertise | partager son expérience |
      partager les expériences | transfert d’expertise* | transfert de savoir-faire | échange* de savoir-faire |
      partage de savoir-faire | transfert de compétences | échange* de compétences | bonnes pratiques |
      meilleures pratiques | échange* de connaissances | partage de connaissances | partage des connaissances |
      échange* d’experts | renforcement des capacités | renforcement de capacités | assistance technique |
      expertise technique | expertises techniques | retour d’expérience | échange* de vues et d’expériences |
      informations et d’expertise* | informations et d’expérience* | informations et des expériences
    `,
    listed: 'expertise | expertises | expérience | expériences | savoir-faire',
  },
  'regional-security': {
    label: 'sécurité régionale',
    terms: `
      sécurité régionale | stabilité régionale | paix régionale | stabilité dans la région |
      stabilité de la région | sécurité dans la région | sécurité de la région |
      sécurité et la stabilité régionale* | stabilité au sahel | sécurité au sahel | paix au sahel |
      stabilité du sahel | situation au sahel | région du sahel | région sahélienne | bande sahélo |
      sahélo-saharienne | stabilité au moyen-orient | paix au moyen-orient | situation au moyen-orient |
      situation à gaza | crise libyenne | situation en libye | stabilité en afrique | sécurité en afrique |
      questions régionales | dossiers régionaux | crises régionales | conflits régionaux | défis régionaux |
      sécurité en méditerranée
    `,
    listed: 'sahel | moyen-orient',
  },
  'western-sahara': {
    label: 'Sahara occidental',
    terms: `
      sahara occidental | sahara marocain | question du sahara | dossier du sahara | conflit du sahara |
      affaire du sahara | cause nationale | provinces du sud | provinces sahariennes | plan d’autonomie |
      initiative d’autonomie | proposition d’autonomie | autonomie marocaine | plan marocain d’autonomie |
      initiative marocaine | marocanité du sahara | souveraineté du maroc sur | souveraineté marocaine sur |
      intégrité territoriale du royaume | intégrité territoriale du maroc | différend régional autour du sahara |
      différend autour du sahara
    `,
    listed: 'sahara | intégrité territoriale',
  },
  trade: {
    label: 'commerce',
    terms: `
      commerce bilatéral | commerce extérieur | commerce international | échanges commerciaux |
      échange commercial | relations commerciales | relation commerciale | liens commerciaux |
      coopération commerciale | accord* commercia* | libre-échange | balance commerciale |
      économique et commercia* | économiques et commercia* | commercial et économique |
      commerciale et économique | commerciales et économiques | commerce et l’investissement |
      commerce et investissement | commerce et d’investissement | coopération économique |
      partenariat* économique* | relations économiques | liens économiques | chambre* de commerce |
      conseil d’affaires | forum économique | forum d’affaires | conseil économique |
      exportations et importations | importations et exportations | accès’au marché | facilitation du commerce
    `,
    listed: 'commerce | commercia* | économie | économique* | exportation*',
  },
  investment: {
    label: 'investissement',
    terms: `
      investissements | coopération en matière d’investissement* | promotion de l’investissement |
      investissement direct | opportunités’d’investissement* | fonds d’investissement | fonds souverain* |
      climat des affaires | investisseurs | partenariat public-privé | partenariats public-privé
    `,
    listed: 'investissement*',
  },
  customs: {
    label: 'douanes',
    terms: `
      coopération douanière* | assistance douanière | assistance administrative mutuelle |
      administration* douanière* | administration des douanes | administrations des douanes | accord* douanier* |
      matière douanière | domaine douanier | procédures douanières | droits de douane | dédouanement |
      union douanière | certificat* d’origine | règles d’origine | services douaniers | données douanières
    `,
    listed: 'douane* | douanier*',
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
      renseignement financier
    `,
    listed: 'finance | finances | banque | banques | fiscal* | assurance* | audit',
  },
  'gas-oil': {
    label: 'gaz et pétrole',
    terms: `
      gaz naturel | gazoduc* | gaz et pétrole | pétrole et gaz | pétrole et de gaz | gaz et de pétrole |
      pétrolier* et gazier* | hydrocarbure* | secteur pétrolier | produits pétroliers | exploration pétrolière |
      exploration gazière | gnl | approvisionnement en gaz | projet gazier | oléoduc* | raffinage
    `,
    listed: 'gaz | pétrole | pétrolier* | gazier*',
  },
  'renewable-energy': {
    label: 'énergies renouvelables',
    terms: `
      énergie* renouvelable* | énergie* propre* | énergie* verte* | énergie* solaire* | énergie* éolienne* |
      énergie* durable* | hydrogène | transition énergétique | efficacité énergétique |
      interconnexion* électrique* | parc* éolien* | centrale* solaire* | éolien | solaire | ammoniac vert |
      décarbon* | coopération énergétique | domaine de l’énergie | domaine énergétique | secteur énergétique |
      secteur de l’énergie | partenariat énergétique | développement durable et énergie | photovoltaïque
    `,
    listed: 'énergie | énergies | énergétique* | électricité',
  },
  water: {
    label: 'eau',
    terms: `
      gestion de l’eau | gestion des eaux | ressources en eau | ressources hydriques | domaine de l’eau |
      secteur de l’eau | stress hydrique | sécurité hydrique | pénurie d’eau | dessalement | eau potable |
      eaux usées | traitement des eaux | assainissement | économie d’eau | transfert d’eau | barrages |
      irrigation | protection du littoral | protection côtière | gestion du littoral | gestion côtière |
      inondations | hydrologie | eaux souterraines | alimentation en eau | politique de l’eau | hydraulique*
    `,
    listed: 'eau | eaux | hydrique*',
  },
  agriculture: {
    label: 'agriculture',
    terms: `
      agriculture | agricole* | agroalimentaire* | agro-alimentaire* | agro-industr* | agritech | engrais |
      fertilisant* | fertilisation | phosphate* | sécurité alimentaire | souveraineté alimentaire |
      phytosanitaire* | protection des végétaux | protection végétale | élevage | vétérinaire* | santé animale |
      agronomique* | agronomie | développement rural | céréales | santé des sols | fertilité des sols
    `,
    listed: 'alimentation',
  },
  fisheries: {
    label: 'pêche',
    terms: `
      pêche maritime | pêches maritimes | accord* de pêche | secteur de la pêche | domaine de la pêche |
      produits de la mer | halieutique* | aquaculture | aquacole* | économie bleue | pêche illégale |
      pêche durable | ressources marines
    `,
    listed: 'pêche | pêches',
  },
  environment: {
    label: 'environnement et climat',
    terms: `
      protection de l’environnement | domaine de l’environnement | domaine environnemental |
      coopération environnementale | questions environnementales | changement* climatique* | action climatique |
      finance climat | lutte contre le réchauffement | réchauffement climatique | biodiversité |
      désertification | développement durable | transition écologique | économie verte | économie circulaire |
      gestion des déchets | reboisement | eaux et forêts | gestion des forêts | pollution | météorolog* |
      catastrophes naturelles | gestion des catastrophes | risques naturels | préservation de la nature
    `,
    listed: 'environnement | climat | climatique* | environnementa* | forêts',
  },
  health: {
    label: 'santé',
    terms: `
      coopération sanitaire | coopération médicale | domaine de la santé | domaine sanitaire | domaine médical |
      domaines de la santé | matière de santé | secteur de la santé | santé publique | système* de santé |
      soins de santé | pharmaceutique* | vaccin* | médicament* | pandémie | épidémie* | télémédecine |
      recherche médicale | formation médicale | équipements médicaux | coopération hospitalière |
      hospitalo-universitaire | souveraineté sanitaire
    `,
    listed: 'santé | sanitaire* | médecine | médica*',
  },
  education: {
    label: 'éducation et formation',
    terms: `
      éducation nationale | enseignement supérieur | formation professionnelle | formation des enseignants |
      formation des cadres | formation des jeunes | enseignement technique | enseignement professionnel |
      bourse* d’études | bourses | échange* universitaire* | échange* d’étudiants | coopération universitaire |
      coopération éducative | coopération académique | domaine de l’éducation | domaine éducatif |
      domaine de la formation | domaine universitaire | universités | reconnaissance des diplômes |
      alphabétisation | enseignement de la langue | langue arabe | langue française | mobilité étudiante |
      mobilité des étudiants | éducation et formation | éducation et la formation |
      éducation et de la formation
    `,
    listed: 'éducation | enseignement | formation | universitaire* | compétences',
  },
  'science-technology': {
    label: 'science et technologie',
    terms: `
      recherche scientifique | coopération scientifique | coopération technologique | science et technologie |
      sciences et technologies | science et de la technologie | scientifique et technique |
      scientifiques et techniques | scientifique et technologique | technique et scientifique |
      recherche et développement | recherche et innovation | recherche et l’innovation |
      recherche et de l’innovation | transfert de technologie* | transferts de technologie* |
      domaine technologique | domaine scientifique | spatial* | satellites | nucléaire | usages pacifiques |
      biotechnolog* | aéronautique* | aérospatial* | technologies de pointe | hautes technologies |
      projets de recherche
    `,
    listed: `
      science | sciences | scientifique* | technologie* | technologique* | recherche | innovation | industrie |
      industriel* | espace
    `,
  },
  digital: {
    label: 'économie numérique',
    terms: `
      économie numérique | transformation numérique | transformation digitale | transition numérique |
      numérisation | digitalisation | coopération numérique | domaine numérique | domaine du numérique |
      secteur numérique | technologies numériques | technologies de l’information | infrastructures numériques |
      gouvernance numérique | services numériques | souveraineté numérique | intelligence artificielle |
      télécommunication* | télécoms | administration électronique | e-gouvernement | centre* de données |
      startup* | start-up* | offshoring | protection des données | inclusion numérique
    `,
    listed: 'numérique | digital*',
  },
  transport: {
    label: 'transports et infrastructures',
    terms: `
      transport | transports | ferroviaire* | chemin* de fer | grande vitesse | tgv | lgv |
      réseau routier | sécurité routière | autoroute* | portuaire* | aéroport* | liaison* aérienne* |
      liaison* maritime* | liaison fixe | ligne* maritime* | aviation | vols directs | ciel ouvert |
      services aériens | logistique* | connectivité | permis de conduire | mobilité urbaine | travaux publics |
      urbanisme | aménagement du territoire | habitat | équipement et transport*
    `,
    listed: 'infrastructure* | routes | ports | port | logement | rail',
  },
  tourism: {
    label: 'tourisme',
    terms: 'tourisme | touristique* | tour-opérateurs | hôtellerie',
    listed: 'touristes',
  },
  culture: {
    label: 'culture et patrimoine',
    terms: `
      culturel* | patrimoine | musée* | archéolog* | cinéma* | coproduction audiovisuelle | archives |
      bibliothèque* | industries créatives | spectacle vivant | salon du livre | jeu vidéo | jeux vidéo |
      propriété intellectuelle | droits d’auteur | artisanat | artistique*
    `,
    listed: 'culture | arts | livre',
  },
  'youth-sport': {
    label: 'jeunesse et sport',
    terms: `
      jeunesse et sport* | jeunesse et des sports | jeunesse et aux sports | jeunesse et du sport |
      domaine de la jeunesse | domaine du sport | domaine sportif | coopération sportive | échanges de jeunes |
      organisation de la coupe | organisation du mondial | organisation conjointe de la coupe | coorganisation |
      co-organisation | coupe du monde 2030 | mondial 2030 | infrastructures sportives |
      développement du football | comité olympique | fédérations de football | sport et jeunesse
    `,
    listed: 'jeunesse | sport | sports | sportif* | sportive* | football | mondial | coupe du monde',
  },
  media: {
    label: 'médias et communication',
    terms: `
      coopération médiatique | domaine des médias | domaine médiatique | domaine de la communication |
      médias et communication | communication et médias | agence* de presse | audiovisuel* |
      radio et télévision | radiodiffusion | formation des journalistes | échange de contenus | désinformation |
      fausses informations | fake news | coopération dans le domaine de l’information
    `,
    listed: 'médias | médiatique* | presse | communication | télévision',
  },
  'religious-affairs': {
    label: 'affaires religieuses',
    terms: `
      affaires religieuses | affaires islamiques | coopération religieuse | domaine religieux | champ religieux |
      imams | habous | dialogue interreligieux | dialogue inter-religieux | dialogue des religions |
      islam modéré | islam du juste milieu | morchidine* | morchidates | encadrement religieux |
      diplomatie religieuse
    `,
    listed: 'religieux | religieuse* | religion*',
  },
  consular: {
    label: 'affaires consulaires',
    terms: `
      affaires consulaires | coopération consulaire | services consulaires | questions consulaires |
      domaine consulaire | commission consulaire | protection consulaire | consulat* | relations consulaires |
      apostille | état civil
    `,
    listed: 'consulaire*',
  },
  'mobility-visas': {
    label: 'mobilité et visas',
    terms: `
      visa | visas | exemption de visa* | suppression de visa* | dispense de visa* | libre circulation |
      circulation des personnes | mobilité des personnes | mobilité des compétences | mobilité des étudiants |
      mobilité des travailleurs | mobilité légale | mobilité professionnelle | migration légale |
      migration régulière | migration circulaire | immigration légale | immigration régulière | voies légales |
      travailleurs saisonniers | migration et mobilité | migration et la mobilité | partenariat* de mobilité |
      passeports diplomatiques | passeports de service | passeports officiels
    `,
    listed: 'mobilité | passeports',
  },
  'labour-social-security': {
    label: 'travail et sécurité sociale',
    terms: `
      sécurité sociale | protection sociale | prévoyance sociale | affaires sociales | marché du travail |
      marché de l’emploi | insertion professionnelle | domaine de l’emploi | domaine du travail | main-d’œuvre |
      travailleurs migrants | travailleurs saisonniers | mobilité de la main | retraites | pensions |
      assurance maladie | dialogue social | droits des travailleurs | recrutement de travailleurs |
      travailleurs qualifiés | intermédiation en emploi
    `,
    listed: 'travail | emploi',
  },
  'development-aid': {
    label: 'coopération au développement',
    terms: `
      coopération au développement | aide au développement | aide publique au développement |
      agence française de développement | agence de développement | coopération pour le développement |
      aide humanitaire | assistance humanitaire | action humanitaire | coopération humanitaire |
      projets de développement | coopération sud-sud | coopération triangulaire |
      organisation* non gouvernementale* | société civile | développement humain | aide d’urgence |
      lutte contre la pauvreté | développement solidaire | coopération décentralisée | développement local |
      partenaires au développement | solidarité internationale
    `,
    listed: 'développement | humanitaire* | ong',
  },
  'human-rights': {
    label: "droits de l'homme",
    terms: `
      droits de l’homme | droits humains | droits des femmes | droits de la femme | droits de l’enfant |
      protection de l’enfance | protection des enfants | égalité des genres | égalité femmes-hommes |
      égalité entre les hommes et les femmes | autonomisation des femmes | état de droit | droits fondamentaux |
      peine de mort | prévention de la torture | lutte contre le racisme | liberté d’expression
    `,
    listed: 'femmes | égalité',
  },
};
