import { areas } from './areas/fr.ts';
import { asking, labels } from './asking/fr.ts';
import { countries, nationalities, places } from './geography/fr.ts';
import type { Language } from './language.ts';

export const fr: Language = {
  code: 'fr',
  name: 'français',
  direction: 'ltr',
  stemmer: 'french',
  stopWords:
    "le | la | les | l' | un | une | des | de | du | d' | et | ou | où | mais | donc | or | ni | car | que | qu' | qui | quoi | dont | ce | cet | cette | ces | c' | se | s' | sa | son | ses | leur | leurs | mon | ma | mes | ton | ta | tes | notre | nos | votre | vos | il | elle | ils | elles | on | nous | vous | je | j' | tu | te | t' | me | m' | lui | eux | y | en | à | au | aux | dans | par | pour | sur | sous | avec | sans | entre | vers | chez | contre | depuis | pendant | avant | après | est | sont | a | ont | été | être | avoir | était | étaient | fut | avait | avaient | sera | ne | n' | pas | plus | moins | très | aussi | ainsi | comme | si | tout | tous | toute | toutes | même | autre | autres | ici | là | quel | quelle | quels | quelles",
  abbreviations:
    'm | mm | mme | mmes | mlle | dr | pr | me | gén | gal | col | cdt | cap | lt | s.e | sem | s.m | s.a.r | st | ste | art | av | bd | no | n° | p | pp | cf | env | etc | ex | janv | févr | avr | juil | sept | oct | nov | déc | vol | éd',
  indefinite: 'un | une | des | plusieurs | quelques | certains | divers | de hauts',
  participleLast: false,
  articles: "le | la | les | l' | un | une | des | du | au | aux | ce | cet | cette | d' | son | sa | ses | leur",
  pronouns: {
    person: 'il | elle | celui ci | celle ci | ce dernier | cette dernière',
    people: 'ils | elles | les deux',
    possessive: 'son | sa | ses | leur | leurs',
  },
  particles:
    "al | el | ul | ad | as | an | ar | az | ash | at | ech | ez | es | bin | ben | bent | ibn | ould | mint | abou | abu | abdel | abd | de | du | d' | des | la | le | van | von | der | den | di | da | dos | st",
  honorifics:
    'm | mm | mme | mmes | mlle | monsieur | madame | messieurs | maître | me | dr | docteur | professeur | son excellence | s e | sem | sa majesté | sm | s m | son altesse | son altesse royale | sar | cheikh | lalla | moulay | sidi | el hadj | hadj | mgr | feu',
  roles: [
    {
      sector: 'ANY',
      words:
        'responsable | haut responsable | dirigeant | dirigeante | hôte | invité | leader | numéro un | locataire | chef | cheffe | patron | patronne | homologue | représentant | représentante | diplomate',
    },
    {
      sector: 'GOV',
      words:
        'ministre | ministres | premier ministre | première ministre | vice premier ministre | chef de la diplomatie | chef du gouvernement | chef de gouvernement | chef de l état | chef d état | cheffe de la diplomatie | ministre délégué | ministre déléguée | ministre d état | secrétaire d état | secrétaire général | secrétaire générale | secrétaire général adjoint | sous secrétaire | sous secrétaire d état | sous secrétaire général | président | présidente | vice président | vice présidente | roi | reine | souverain | monarque | prince héritier | prince | princesse | émir | sultan | chancelier | chancelière | gouverneur | wali | maire | ambassadeur | ambassadrice | ambassadeurs | envoyé | envoyé spécial | envoyé personnel | représentant spécial | représentant permanent | haut représentant | haute représentante | commissaire | haut commissaire | chargé d affaires | consul | consul général | consule générale | conseiller | conseillère | directeur général | directrice générale | directeur | directrice | directeur de cabinet | chef de cabinet | porte parole | coordinateur | coordonnateur | administrateur | délégué général | garde des sceaux | procureur général | président délégué | émissaire | négociateur | chef de mission | médiateur',
    },
    {
      sector: 'MIL',
      words:
        'général | générale | général de corps d armée | général de division | général de brigade | général d armée | général major | lieutenant général | général de corps d armée aérien | colonel | colonel major | lieutenant colonel | commandant | commandant en chef | capitaine | lieutenant | amiral | vice amiral | contre amiral | maréchal | chef d état major | chef d état major général | chef d état major des armées | chef d état major de l armée | chef de l armée | inspecteur général | commandant de la zone sud | commandant de la zone | attaché militaire | attaché de défense | commandant suprême | commodore',
    },
    {
      sector: 'COP',
      words:
        'chef de la police | directeur général de la police | directeur général de la sûreté nationale | directeur général de la sécurité nationale | inspecteur général de la police | préfet de police | préfet | commissaire général | commissaire divisionnaire | directeur de la police | patron de la police | patron de la dgsn | directeur de la sécurité',
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
  portfolio:
    'résidant | résidants | étrangères | étrangers | extérieures | affaires | relations | coopération | africaine | défense | nationale | national | sécurité | intérieur | justice | économie | finances | budget | commerce | extérieur | industrie | industriel | énergie | eau | agriculture | pêche | pêches | maritime | santé | éducation | enseignement | supérieur | recherche | scientifique | science | sciences | technologie | technologies | numérique | numérisation | transition | énergétique | écologique | transport | transports | équipement | logistique | infrastructures | habitat | urbanisme | logement | tourisme | artisanat | culture | patrimoine | jeunesse | sports | sport | communication | médias | information | religieuses | habous | affaires islamiques | islamiques | marocains | résidant | résidents | étranger | expatriés | diaspora | migration | migrations | immigration | asile | environnement | climat | développement | durable | travail | emploi | insertion | social | sociale | solidarité | famille | investissement | convergence | évaluation | politiques | publiques | planification | administration | réforme | parlement | relations | civile | aviation | mines | pétrole | gaz | rail | ports | police | armée | armées | forces | royales | royale | armée | marine | air | gendarmerie | renseignement | surveillance | territoire | sûreté | fédéral | fédérale | intérimaire | intérim | adjoint | adjointe | délégué | déléguée | plénipotentiaire | extraordinaire | général | générale | supérieur | haut | haute | état | gouvernement | chargé | chargée | auprès | femmes | droits | homme | humains | union | européenne | européen | francophonie | intégration | régionale | gestion | protection | publique | public | corps | division | brigade | zone | sud | nord | est | ouest | major | premier | ancien | ancienne | nouveau | nouvelle | actuel | par | puissance',
  pairs:
    'les deux responsables | les deux ministres | les deux hommes | les deux parties | les deux dirigeants | les deux chefs d état | les deux présidents | les deux chefs de la diplomatie | les deux hauts responsables | les deux diplomates | les deux délégations | les deux généraux | les deux interlocuteurs | les deux chefs | les deux femmes | les deux patrons | les responsables | les deux homologues | les deux officiels',
  counterparts: 'homologue | homologues | alter ego',
  groups:
    'délégation | délégations | responsables | dirigeants | ministres | représentants | commandants | autorités | parlementaires | députés | sénateurs | ambassadeurs | diplomates | généraux | officiers | experts | hommes d affaires | investisseurs | membres | émissaires | chefs d état | chefs de gouvernement | interlocuteurs | homologues | cadres | mission',
  bilateral:
    'les deux pays | deux pays | les deux nations | les deux états | les deux parties | les deux gouvernements | les deux royaumes | les deux peuples | les deux voisins | les deux partenaires | les deux capitales | les deux côtés | les deux rives | nos deux pays',
  capital: 'capitale',
  organisations:
    'ministère | département | agence | autorité | union | organisation | commission | conseil | banque | fonds | université | institut | académie | collège | école | société | entreprise | groupe | association | fédération | fondation | forum | comité | cour | tribunal | parlement | sénat | assemblée | chambre | bureau | direction | commandement | forces | armée | marine | police | garde | gendarmerie | ambassade | consulat | parti | mouvement | ligue | club | équipe | centre | sommet | conférence | initiative | alliance | coalition | réseau | coupe | championnat | salon | office | observatoire | hôpital | secrétariat | administration | service | services | sûreté | caisse | confédération | haut commissariat | élysée | quai d orsay | matignon | maison blanche | kremlin | otan | cedeao | interpol | europol | unesco | unicef | fifa | caf | ue | onu | ua | oci | dgsn | dgst | far | ocp | map',
  sites:
    'aéroport | palais | siège | port | base | caserne | ville | province | région | capitale | mosquée | mausolée | tombeau | stade | hôtel | rue | place | île | îles | mer | océan | golfe | détroit | fleuve | montagne | vallée | désert | sahara | route | avenue | boulevard | pont | barrage | usine | centrale | gare | frontière | poste | camp | quartier | villa | résidence | état major',
  nationalities,
  countries,
  places,
  connectors: {
    and: 'et | puis | en plus de | en plus d | outre | ainsi que | de même que | ainsi qu',
    with: 'avec | auprès de',
    between: 'entre | réunissant | réunit | regroupant',
    by: 'par',
    of: "de | d' | du | des",
    to: 'à | au | aux',
    at: 'à | au | en | dans',
    from: 'de | depuis',
    other:
      "à | au | aux | de | d' | du | des | en | dans | par | pour | sur | sous | avec | sans | entre | vers | chez | contre | depuis | pendant | durant | avant | après | lors de | lors du | lors d' | selon | d après | malgré | grâce à | outre | devant | derrière | dès | envers | face à | afin de | en vue de | auprès de | auprès du | au nom de | à travers | suite à | en faveur de | concernant | relatif à | relative à | comme",
    relative: "qui | que | qu' | dont | laquelle | lequel | auquel | lesquels",
    subordinate:
      "lorsque | lorsqu' | quand | alors que | alors qu' | tandis que | puisque | parce que | afin que | si | s' il | où | après que | pendant que | bien que | comme | car | mais",
    presence:
      "en présence de | en présence du | en présence de la | en présence des | en présence d' | en présence notamment de | en présence notamment du | a assisté à | ont assisté à | ont pris part à cette | en présence également de | a été marquée par la présence de",
    company:
      "accompagné de | accompagné du | accompagné par | accompagnée de | accompagné d' | à la tête d' | à la tête de | à la tête d une | en tête d | conduisant | conduite par | à la tête d' une",
    ledBy: "conduite par | dirigée par | menée par | présidée par | emmenée par | conduit par",
    margins: "en marge de | en marge du | en marge des | en marge d' | à l'occasion de | à l'occasion du | à l'occasion des",
  },
  ladder: {
    have: "a | ont | avait | avaient | ait | aient | ayant | s' est | s' était | se sont | s' étaient",
    be: 'été | est | sont | était | étaient | fut | furent | être | soit | étant | sera | seront',
    future:
      "sera | seront | aura | auront | va | vont | se rendra | se rendront | effectuera | recevra | rencontrera | accueillera | signeront | signera | tiendra | tiendront | doit | doivent | devra | devront | devant se tenir | prévu | prévue | prévus | prévues | prévoit | prévoient | programmé | programmée | s' apprête à | s' apprêtent à | prochain | prochaine | prochains | prochaines | prochainement | à venir | compte se rendre | envisage | dans les prochains jours | dans les prochaines semaines | dans les prochains mois",
    expected:
      'doit encore | doivent encore | reste à | restent à | attendu | attendue | attendus | attendues | devrait | devraient | espère | espèrent | souhaite | souhaitent | vraisemblablement | probablement | on s attend à | est censé',
    may: 'pourrait | pourraient | peut | peuvent | possible | éventuel | éventuelle | éventuellement | peut être | potentiel | potentielle | susceptible',
    proposed:
      'a proposé | ont proposé | propose | proposent | proposé | suggéré | invité | invite | invitation | appelé à | appelle à | plaide pour | plaidé pour | souhait | a exprimé le souhait | intéressé par | a manifesté son intérêt | veut | veulent | cherche à | cherchent à',
    discussed:
      'discuté | discutent | discuter | évoqué | évoquent | évoquer | examiné | examinent | examiner | abordé | abordent | aborder | passé en revue | passer en revue | axées sur | axés sur | axé sur | axée sur | ont porté sur | a porté sur | porté sur | portant sur | se sont penchés sur | penchés sur | échangé sur | échangé | échanger | débattu | traité de | au menu | à l ordre du jour | au centre des | au cœur des | fait le point sur | focalisé* | concentré* | les moyens de | discussions | tour d horizon',
    pledged:
      "s' est engagé | se sont engagés | s' engagent | s' engage | engagement | promis | promet | promettent | s' est dit prêt | se sont dits prêts | prêt à | prêts à | disposé à | disposés à | disposition à | volonté | détermination | déterminés à | déterminé à | résolus à | réaffirmé | réitéré | affirmé | souligné la nécessité | souligné l importance | ambition | promesse | s' est dit disposé",
    agreed:
      "convenu | conviennent | sont convenus | ont convenu | a été convenu | se sont accordés | s' accordent | sont tombés d accord | se sont mis d accord | d' un commun accord | décidé | décident | ont décidé de | approuvé | ont acté | acté | conclu | se sont entendus",
    denied:
      'démenti | dément | démentent | démentir | nié | nie | réfuté | rejeté | annulé | annulée | annulés | annulées | reporté | reportée | reportés | ajourné | ajournée | exclu | refusé | suspendu | suspendue',
    negation: "ne | n' | pas | jamais | aucun | aucune | ni | sans | nullement | non",
    hypothesis:
      "si | s' il | aurait | auraient | serait | seraient | selon des rumeurs | rumeur | rumeurs | à condition que | au cas où | à moins que",
    historical:
      "il y a | l an dernier | l année dernière | l' an dernier | l' année dernière | l an passé | par le passé | jadis | remontant à | remonte à | depuis l indépendance | datant de | à l époque | précédent | précédente | déjà en | ans plus tôt | mois plus tôt | ans auparavant | ans après",
  },
  supportVerbs:
    'tenu | tient | tiennent | tenir | tenue | a eu | ont eu | eu | eus | eue | avait eu | a | ont | mené | mènent | mener | conduit | présidé | co présidé | coprésidé | participé à | pris part à | prend part à | assisté à | débuté | entamé | entame | poursuivi | achevé | conclu | effectué | effectue | effectuent | effectuer | effectuera | entrepris | entreprend | en | accordé | accorde | organisé | animé | multiplié | enchaîné | boucle | bouclé | terminé | entreprendra | aura | auront | doit effectuer | devrait effectuer | est en | est arrivé en | attendu en | dans le cadre d | à l occasion d',
  attending: 'pris part à | pris part au | assisté à | assisté au | participé à | participé au | prenaient part à | ont pris part | également présents | également présent',
  speechVerbs:
    "a déclaré | déclare | ont déclaré | déclaré | dit | a dit | affirme | affirmé | souligne | souligné | ajoute | ajouté | indique | indiqué | précise | précisé | explique | expliqué | estime | estimé | rappelé | rappelle | salué | salue | remercié | félicité | s est félicité | s' est félicité | s' est réjoui | annoncé | annonce | assuré | assure | insisté | noté | relevé | fait savoir | fait remarquer | confié | confirmé | réaffirmé | réitéré | exprimé | mis en avant | mis en exergue | mis en relief | mis l accent | évoqué | selon | d' après | a fait valoir | considéré | martelé | poursuivi | conclu | écrit | témoigné | loué",
  verbs: {
    meeting: [
      {
        finite: 'rend visite | rendit visite | rendra visite',
        participle: 'rendu visite | rendue visite',
        infinitive: 'rendre visite',
        subject: 'visitor',
        to: 'host',
      },
      {
        finite: 'coprésident | co président | coprésidaient',
        participle: 'coprésidé | coprésidés | coprésidée | coprésidées | co présidé | co présidée | co présidés',
        infinitive: 'coprésider | co présider',
        subject: 'participant',
        with: 'participant',
        mutual: true,
      },
      {
        finite: 'rencontre | rencontrent | rencontra | rencontrait | rencontrera',
        participle: 'rencontré | rencontrés | rencontrée | rencontrées',
        infinitive: 'rencontrer',
        gerund: 'rencontrant',
        subject: 'participant',
        object: 'participant',
        notBefore:
          'difficultés | obstacles | succès | problèmes | opposition | résistance | championnat | match | équipe | sélection | écho',
      },
      {
        finite:
          'reçoit | reçoivent | reçut | recevait | recevra | recevront | accueille | accueillent | accueillait | accueillera | accueillit | accueilleront',
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
          "s' entretient | s' entretiennent | s' entretenait | s' entretiendra | s' entretiendront | s' entretint",
        participle:
          "s' est entretenu | s' est entretenue | se sont entretenus | se sont entretenues | s' était entretenu | entretenu avec | entretenue avec | entretenus avec",
        infinitive: "s' entretenir",
        gerund: "s' entretenant",
        subject: 'participant',
        with: 'participant',
        mutual: true,
      },
      {
        finite: 'se réunit | se réunissent | se rencontrent | se retrouvent | se réuniront | se réunira',
        participle:
          "s' est réuni | s' est réunie | se sont réunis | se sont rencontrés | se sont retrouvés | s' est concerté | se sont concertés | réunis à | se sont vus",
        infinitive: 'se réunir | se rencontrer | se concerter',
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
          'téléphoné à | joint par téléphone | entretenu par téléphone avec | entretenu au téléphone avec | entretenus au téléphone | entretenus par téléphone | échangé par téléphone avec | échangé au téléphone avec | parlé au téléphone avec',
        infinitive: 'téléphoner à',
        subject: 'participant',
        object: 'participant',
        with: 'participant',
        mode: 'phone',
        mutual: true,
      },
      {
        finite: 'confère | discute | discutent | échange | échangent | dialogue | parle | parlent',
        participle: 'discuté | échangé | conféré | dialogué | parlé | eu une séance de travail',
        infinitive: 'échanger | discuter | conférer | dialoguer',
        subject: 'participant',
        with: 'participant',
        needsWith: true,
        notBefore: 'avec les journalistes | avec la presse | avec les étudiants | avec les élèves | avec les médias | avec le public',
      },
      {
        finite: 'ont échangé | ont discuté',
        participle: 'concertés',
        infinitive: 'se concerter',
        subject: 'participant',
        with: 'participant',
        mutual: true,
        notBefore: 'notes | lettres | instruments | documents | prisonniers | tirs | cadeaux',
      },
    ],
    visit: [
      {
        finite: '',
        participle: 'attendu à | attendue à | attendus à | attendu au | attendue au | attendu en | attendue en | attendus au | attendus en',
        infinitive: '',
        subject: 'visitor',
        status: 'expected',
      },
      {
        finite: 'était à | était en | était au | est en visite à | est à | est au | se trouve à | se trouvait à | séjourne à',
        participle: 'été à',
        infinitive: 'être à',
        subject: 'visitor',
      },
      {
        finite:
          'visite | visitent | visita | visitera | se rend | se rendent | se rendait | se rendra | se rendront | se rendit | arrive | arrivent | débarque | gagne | séjourne | atterrit | foule le sol',
        participle:
          "visité | s' est rendu | s' est rendue | se sont rendus | s' était rendu | est arrivé | est arrivée | sont arrivés | arrivé | arrivée à | a atterri | a séjourné | s' est déplacé | s' est envolé pour | rendu",
        infinitive: 'visiter | se rendre | arriver | se déplacer | séjourner',
        subject: 'visitor',
        notBefore:
          'compte | à terme | possible | service | hommage | public | à échéance | premier | première | deuxième | second | seconde',
      },
    ],
    agreement: [
      {
        finite: 'signe | signent | signa | signèrent | signera | signeront | paraphe | paraphent | ratifie | ratifient',
        participle:
          'signé | signés | signée | signées | paraphé | paraphés | paraphée | paraphées | cosigné | cosignée',
        infinitive: 'signer | parapher | cosigner',
        gerund: 'signant | paraphant',
        subject: 'signatory',
        with: 'party',
        notBefore:
          'but | doublé | victoire | retour | contrat avec le club | livre | pétition | prolongation | bail | livre d or | joueur | attaquant | milieu | défenseur | roman | film | album',
      },
      {
        finite: 'adoptent | adopte | échangent | ratifient | ratifie | renouvellent',
        participle:
          'adopté | adoptée | adoptés | adoptées | ratifié | ratifiée | ratifiés | échangé | échangés | renouvelé | renouvelée | rendu public | publié',
        infinitive: 'adopter | ratifier | renouveler',
        subject: 'party',
        with: 'party',
      },
      {
        finite: 'concluent | conclut | scellent | scelle | finalisent | approuvent | entérinent | conviennent',
        participle:
          "conclu | conclus | conclue | conclues | scellé | scellée | finalisé | finalisée | approuvé | approuvée | entériné | convenu d' | trouvé",
        infinitive: 'conclure | sceller | finaliser',
        subject: 'party',
        with: 'party',
        status: 'agreed',
      },
      {
        finite: 'négocient | négocie | discutent | préparent | travaillent à | envisagent',
        participle: 'négocié | négociée | négociés | discuté | évoqué | en cours de négociation | en négociation',
        infinitive: 'négocier | préparer',
        subject: 'party',
        with: 'party',
        status: 'discussed',
      },
    ],
  },
  nouns: {
    meeting: [
      { words: 'audience', of: 'host', to: 'visitor', with: 'host', by: 'host' },
      {
        words:
          'rencontre | rencontres | réunion | réunions | réunion de travail | entretien | entretiens | discussions | pourparlers | consultations | négociations | séance de travail | séances de travail | entrevue | tête à tête | concertations | échanges | conciliabule | échange de vues | session de travail | déjeuner de travail | dîner de travail | table ronde | conversation | conversations | dialogue',
        of: 'participant',
        with: 'participant',
        by: 'host',
        notBefore:
          'd embauche | amicale | sportive | de football | de gala | de presse | avec la presse | commerciaux | des adhérents | de cabinet | de gouvernement',
      },
      {
        words:
          'entretien téléphonique | entretiens téléphoniques | conversation téléphonique | appel téléphonique | échange téléphonique | communication téléphonique | coup de fil | appel',
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
          'visite | visites | visite officielle | visite de travail | visite d état | voyage | déplacement | séjour | tournée | escale',
        of: 'visitor',
        by: 'visitor',
        notBefore: 'guidée | médicale | technique du véhicule | d entreprise',
        notAfter: 'rendre une | droit de',
      },
    ],
    agreement: [
      {
        words:
          'signature | signature officielle | cérémonie de signature | conclusion | paraphe | ratification | renouvellement',
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
        "mémorandum d' entente | mémorandums d' entente | mémorandum de coopération | mémorandum | mémorandums | mémoranda | protocole d' entente | note de compréhension | mou | mémorandum d' entente cadre | memorandum d' entente | note d' entente",
    },
    {
      type: 'letter_of_intent',
      words: "lettre d' intention | lettres d' intention | déclaration d' intention | déclarations d' intention",
    },
    { type: 'joint_statement', words: 'communiqué conjoint | communiqué commun | déclaration commune' },
    { type: 'declaration', words: 'déclaration | déclaration conjointe | déclaration politique' },
    { type: 'roadmap', words: 'feuille de route' },
    {
      type: 'action_plan',
      words: "plan d' action | programme exécutif | programme de coopération | programme d' action | plan de travail",
    },
    {
      type: 'protocol',
      words: "protocole | protocoles | protocole d' accord | protocole de coopération | protocole additionnel",
    },
    { type: 'convention', words: 'convention | conventions | convention de partenariat | convention cadre' },
    { type: 'treaty', words: 'traité | traités' },
    { type: 'charter', words: 'charte | pacte' },
    { type: 'exchange_of_notes', words: 'échange de lettres | échange de notes' },
    { type: 'contract', words: 'contrat | contrats | marché' },
    { type: 'annex', words: 'annexe | avenant' },
    {
      type: 'agreement',
      words:
        'accord | accords | accord cadre | accord de coopération | accord de partenariat | accord de siège | arrangement | arrangements | entente | partenariat',
    },
  ],
  cooperation:
    "coopération | coopérer | coopèrent | collaboration | collaborer | collaborent | partenariat | partenariats | partenaire | conjoint | conjointe | conjoints | conjointes | commun | commune | communs | communes | bilatéral | bilatérale | bilatéraux | bilatérales | échange de | échange d' | échanges | échanger | partage | partager | relations | liens | coordination | coordonner | lutte contre | lutter contre | combattre | renforcer | renforcement | consolider | développer | développement de | approfondir | élargir | promouvoir | domaine | domaines | secteur | secteurs | axes | appui | assistance | soutien | mutuel | mutuelle | ensemble",
  fields:
    "dans le domaine de | dans le domaine du | dans le domaine des | dans les domaines de | dans les domaines du | dans les domaines des | dans les secteurs de | dans les secteurs du | dans le secteur de | dans le secteur du | en matière de | en matière d | domaines tels que | domaines comme | secteurs tels que | coopération en matière de | coopération dans | accord sur | accords sur | entente sur | portant sur | porte sur | portent sur | ont porté sur | a porté sur | axées sur | couvre | couvrent | relatif à | relatifs à | relatifs au | notamment dans | parlé de | parlé du | discuter de | discuter d | évoqué | abordé",
  covering:
    "couvre | couvrent | couvrant | porte sur | portent sur | portant sur | prévoit | prévoient | prévoyant | concerne | concernent | concernant | comprend | comprennent | inclut | incluent | vise | visent | visant | englobe | englobent | ouvre | ouvrent | permet | permettra | notamment | en matière de | en matière d' | dans le domaine de | dans le domaine du | dans les domaines de | dans les domaines du | relatif à | relative à | relatif au | relatifs à | sur | a trait à | s articule autour | touche | ainsi que la coopération",
  means: 'à travers | par le biais de | au moyen de | via | grâce à | par l intermédiaire de',
  followUps:
    'comité mixte | comité conjoint | commission mixte | commission mixte de coopération | groupe de travail | groupe de travail conjoint | mécanisme commun | mécanisme conjoint | mécanisme de suivi | comité de suivi | comité de pilotage | commission de suivi | cellule de suivi | mécanisme commun de suivi et de coordination | mécanisme commun de suivi | comité mixte de suivi | mécanisme de coordination | haute commission mixte | dialogue stratégique',
  furniture:
    'partager | partagez | partages | commentaire | commentaires | lire aussi | lire également | à lire aussi | à lire | à lire également | voir aussi | lire plus | lire la suite | sur le même sujet | articles similaires | articles liés | suivez nous | abonnez vous | newsletter | s abonner | publicité | les plus lus | dernières nouvelles | tags | mots clés | imprimer | envoyer | facebook | twitter | whatsapp | linkedin | cookies | accepter | se connecter | tous droits réservés | crédit photo | dr | écouter cet article | min de lecture | minutes de lecture | recommandé | plus d articles | article précédent | article suivant | accueil | menu | rechercher | laisser un commentaire | j aime | vues | ph | à la une | en continu | réagir | connexion | inscription',
  dates: {
    future:
      'prochain | prochaine | prochains | prochaines | sera | seront | se rendra | recevra | doit | doivent | devrait | devraient | prévu | prévue | prévus | prévues | attendu | attendue | à venir | aura lieu | se tiendra | effectuera | programmé*',
    past: 'dernier | dernière | derniers | passé | passée | écoulé',
    rangeFrom: 'du | entre le | des',
    rangeTo: "au | et le | et | jusqu' au",
    until: "jusqu' au | s est achevée le | prend fin le | jusqu au",
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
    weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
    today: "aujourd' hui | aujourd'hui | ce jour | ce matin | cet après midi | ce soir",
    yesterday: 'hier | hier soir | la veille',
    tomorrow: 'demain',
  },
  areas,
  asking,
  labels,
};
