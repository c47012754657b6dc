import { areas } from './areas/en.ts';
import { asking, labels } from './asking/en.ts';
import { countries, nationalities, places } from './geography/en.ts';
import type { Language } from './language.ts';

export const en: Language = {
  code: 'en',
  name: 'English',
  direction: 'ltr',
  stemmer: 'english',
  stopWords:
    'a | an | the | and | or | but | if | of | at | by | for | with | about | against | between | into | through | during | before | after | above | below | to | from | up | down | in | out | on | off | over | under | again | then | once | here | there | when | where | why | how | all | any | both | each | few | more | most | other | some | such | no | nor | not | only | own | same | so | than | too | very | can | will | just | should | now | i | me | my | we | our | you | your | he | him | his | she | her | it | its | they | them | their | what | which | who | whom | this | that | these | those | am | is | are | was | were | be | been | being | have | has | had | having | do | does | did | doing | would | could | as | also',
  abbreviations:
    'mr | mrs | ms | dr | prof | gen | lt | col | maj | capt | sgt | adm | brig | cmdr | gov | sen | rep | rev | hon | amb | st | jr | sr | no | vs | jan | feb | mar | apr | jun | jul | aug | sep | sept | oct | nov | dec | mon | tue | wed | thu | fri | sat | sun | u.s | u.k | u.n | e.g | i.e | etc | inc | ltd | co | corp | p | pp | art | fig | approx | dept | est',
  indefinite: 'a | an | several | some | many | various | other | senior | a number of | a group of',
  participleLast: false,
  articles: 'the | a | an | its | their | this',
  pronouns: { person: 'he | she', people: 'they | both | the two | the pair', possessive: 'his | her | their | its' },
  particles:
    "al | el | ul | ur | ad | as | an | ar | az | ash | at | bin | bint | ben | ibn | ould | abu | abou | abdel | abd | de | del | della | di | da | dos | das | du | la | le | van | von | der | den | ter | ten | y | e | zu | af | mac | mc | st | o'",
  honorifics:
    'mr | mrs | ms | dr | prof | professor | sir | dame | lord | lady | sheikh | shaikh | his excellency | her excellency | h e | hrh | his royal highness | his majesty | her majesty | hm | his highness | hon | honourable | syed the | haji | lalla | moulay | sidi | maulana',
  roles: [
    {
      sector: 'ANY',
      words:
        'official | senior official | leader | dignitary | guest | visitor | host | head | chief | aide | counterpart | representative | diplomat',
    },
    {
      sector: 'GOV',
      words:
        'minister | ministers | prime minister | premier | deputy prime minister | foreign minister | minister delegate | minister of state | state minister | secretary | foreign secretary | home secretary | defence secretary | defense secretary | secretary of state | secretary general | under secretary | undersecretary | permanent secretary | assistant secretary | deputy secretary | president | vice president | king | queen | crown prince | prince | princess | emir | sultan | sheikh | head of state | head of government | chancellor | governor | mayor | ambassador | ambassadors | envoy | special envoy | special representative | high representative | commissioner | chargé d affaires | charge d affaires | consul | consul general | high commissioner | deputy high commissioner | chief of staff | adviser | advisor | national security adviser | national security advisor | director general | director | deputy director | chairman | chairwoman | chairperson | chair | spokesperson | spokesman | spokeswoman | top diplomat | chief diplomat | wali | monarch | ruler | first lady | permanent representative | administrator | coordinator | attorney general | prosecutor general | public prosecutor | negotiator | chief negotiator | foreign policy chief',
    },
    {
      sector: 'MIL',
      words:
        'general | lieutenant general | major general | brigadier general | brigadier | colonel | lieutenant colonel | major | captain | lieutenant | admiral | vice admiral | rear admiral | air marshal | air chief marshal | air vice marshal | field marshal | marshal | commander | commander in chief | deputy commander | chief of army staff | chief of general staff | chief of the general staff | chief of defence staff | chief of defense staff | chief of defence forces | chief of naval staff | chief of air staff | naval chief | air chief | army chief | military chief | army commander | joint chiefs of staff | inspector general | general staff | coas | gen | lt gen | maj gen | brig gen | col | lt col | maj | capt | adm | commodore | commandant | military attache | defence attache | defense attache',
    },
    {
      sector: 'COP',
      words:
        'police chief | inspector general of police | chief of police | director general of police | director of police | police commissioner | national police chief | chief inspector | superintendent | head of police | security chief | director general of national security | director general of security | director of security | interior chief',
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
  portfolio:
    'corps | marine | south | north | east | west | southern | northern | eastern | western | zone | region | command | prime | cabinet | foreign | affairs | external | relations | international | cooperation | defence | defense | national | security | interior | home | internal | justice | economy | economic | finance | financial | trade | commerce | industry | industrial | energy | water | agriculture | fisheries | agricultural | health | education | higher | research | scientific | science | technology | technologies | digital | transition | transport | transportation | infrastructure | housing | tourism | culture | cultural | youth | sports | sport | media | communication | communications | information | religious | islamic | endowments | expatriates | diaspora | overseas | migration | asylum | environment | climate | labour | labor | employment | social | development | investment | planning | budget | administration | reform | parliament | parliamentary | civil | aviation | maritime | mining | mines | petroleum | oil | gas | railways | ports | logistics | police | army | armed | forces | royal | navy | naval | air | force | military | staff | intelligence | territorial | surveillance | counter | terrorism | federal | acting | deputy | assistant | senior | chief | interim | first | vice | former | then | new | outgoing | incoming | visiting | caretaker | state | government | public | works | women | family | rights | human | legal | law | constitutional | european | union | african | arab | commonwealth | delegate | plenipotentiary | extraordinary | special | personal | permanent | joint | general | executive | top | high | ranking | level | charge | responsible | head | in charge of',
  pairs:
    'the two ministers | both ministers | the two officials | both officials | the two sides | both sides | the two leaders | both leaders | the two men | the two presidents | the two parties | the two diplomats | the two generals | the two chiefs | both chiefs | the two delegations | the officials | the ministers | the leaders | the pair | the two women | the two foreign ministers | the two heads of state | the two commanders | the two directors',
  counterparts: 'counterpart | counterparts | opposite number',
  groups:
    'delegation | delegations | officials | leaders | ministers | representatives | commanders | dignitaries | authorities | leadership | parliamentarians | lawmakers | ambassadors | diplomats | generals | officers | experts | businessmen | investors | members | envoys | officers | executives | mission | team | heads of state | foreign ministers | interlocutors | hosts | defence ministers | defense ministers | negotiators | senators',
  bilateral:
    'the two countries | both countries | two countries | the two nations | both nations | the two sides | both sides | the two parties | both parties | the two states | the two governments | both governments | the two kingdoms | the two peoples | the two neighbours | the two neighbors | the two allies | the two partners | the two capitals',
  capital: 'capital',
  organisations:
    'ministry | department | agency | authority | union | organisation | organization | commission | council | bank | fund | university | institute | academy | college | school | company | corporation | group | association | federation | foundation | forum | committee | court | parliament | senate | assembly | chamber | office | bureau | directorate | command | forces | force | army | navy | police | guard | gendarmerie | embassy | consulate | party | movement | league | club | team | centre | center | summit | conference | initiative | alliance | coalition | network | cup | championship | exhibition | seminar | holding | airlines | airways | news | times | post | press | tribune | agence | hospital | laboratory | secretariat | administration | service | services | house | state department | foreign office | pentagon | white house | kremlin | nato | gcc | ecowas | interpol | europol | unesco | unicef | fifa | caf | eu | un | au | oic',
  sites:
    'airport | palace | headquarters | port | base | barracks | city | province | region | capital | mosque | mausoleum | tomb | tombs | stadium | hotel | street | square | island | islands | sea | ocean | gulf | strait | river | mountain | valley | desert | sahara | road | avenue | bridge | dam | plant | station | border | crossing | camp',
  nationalities,
  countries,
  places,
  connectors: {
    and: 'and | as well as | along with | together with | & | alongside',
    with: 'with',
    between: 'between | among | bringing together | gathering',
    by: 'by',
    of: "of | 's",
    to: 'to | for',
    at: 'in | at | near | outside',
    from: 'from',
    other:
      'of | to | in | at | on | for | from | with | by | about | against | between | into | through | during | before | after | above | under | over | towards | toward | upon | within | without | via | since | until | than | as | like | behind | following | regarding | concerning | including | despite | per | amid | according to | thanks to | because of | on behalf of',
    relative: 'who | whom | which | whose',
    subordinate:
      'that | while | when | after | before | because | since | although | though | as | where | whereas | if | unless | once | until | so that | adding that | saying that | noting that',
    presence: 'in the presence of | attended by | in presence of | witnessed by | was also attended by | presence of',
    company:
      'accompanied by | at the head of | heading | leading | head of a | alongside | together with | flanked by | assisted by | with a delegation of',
    ledBy: 'led by | headed by | under the leadership of | chaired by',
    margins: 'on the sidelines of | on the margins of | on the margin of | in the margins of | on the fringes of | on the sideline of',
  },
  ladder: {
    have: "has | have | had | having | 've",
    be: "is | are | was | were | been | being | be | got | 's being",
    future:
      "will | shall | 'll | is to | are to | is set to | are set to | is due to | are due to | is scheduled to | are scheduled to | is slated to | plans to | plan to | is planning to | are planning to | is preparing to | going to | to be held | scheduled for | due to | set to | intends to | intend to | upcoming | forthcoming | planned | next week | next month | next year | later this month | later this week | later this year | in the coming days | in the coming weeks | in the coming months",
    expected:
      'yet to be | still has to be | still have to be | remains to be | awaits | expected to | is expected | are expected | expected | likely to | awaited | looks forward to | look forward to | hopes to | hope to | hoped to | should',
    may: 'may | might | could | possible | possibly | potential | potentially | perhaps',
    proposed:
      'proposed | proposes | suggested | suggests | offered to | called for | calls for | invited | invites | invitation | urged | wants to | sought | seeks | seek | interested in | expressed interest | expressed his interest | expressed her interest | expressed its interest | keen to',
    discussed:
      'discussed | discuss | discussing | examined | examine | reviewed | review | explored | explore | considered | addressed | tackled | touched on | touched upon | talked about | exchanged views | focused on | focus on | looked at | looking to | looked into | raised | discussions on | talks on | centred on | centered on | dealt with | looking for',
    pledged:
      'pledged | pledge | pledges | vowed | vow | vows | promised | promise | promises | committed to | commit to | undertook to | commitment | reaffirmed | reiterated | determined to | determination | stressed the need | affirmed | readiness | willingness | willing to | ready to | assured',
    agreed:
      'agreed | agree | agrees | agreed to | agreed on | reached an agreement | reached agreement | reached a deal | struck a deal | decided to | concluded | settled on | approved | concurred',
    denied:
      'denied | denies | deny | denying | dismissed | refuted | rejected | cancelled | canceled | called off | postponed | ruled out | scrapped | declined | refused',
    negation:
      "not | never | no | n't | nor | neither | without | cannot | didn't | doesn't | don't | won't | wasn't | weren't | hasn't | haven't | isn't | aren't | couldn't | wouldn't | failed to | yet to | refused to | declined to | unable to",
    hypothesis: 'if | would | unless | whether | had it | were to | rumours | rumors | rumoured | reportedly planned',
    historical:
      'years ago | a year ago | months ago | decades ago | last year | since independence | historic* agreement of | in the past | previous | previously | earlier agreement | dating back to | in force since | first signed | back in',
  },
  supportVerbs:
    'held | hold | holds | holding | had | has | have | having | conducted | conduct | conducts | conducting | co chaired | chaired | chair | led | lead | attended | attend | took part in | participated in | began | began a | begins | started | concluded | concludes | paid | pay | pays | paying | made | make | makes | making | undertook | undertake | wrapped up | wound up | winds up | ended | ends | completed | kicked off | joined | engaged in | opened | resumed | embarked on | cut short | scheduled | planned | cancelled | postponed | arrived on | arrived for | was on | is on | on',
  attending: 'attended | also attended | was attended by | were attended by | took part in | joined | was joined by | were joined by | in attendance | sat in on',
  speechVerbs:
    'said | says | told | stated | states | added | adds | declared | declares | affirmed | affirms | stressed | stresses | underlined | underlines | underscored | emphasised | emphasized | highlighted | noted | notes | explained | announced | announces | commented | remarked | pointed out | praised | commended | hailed | welcomed | thanked | expressed | reiterated | reaffirmed | recalled | argued | insisted | warned | confirmed | indicated | revealed | asserted | acknowledged | observed | went on | according to | called for | pledged | vowed | voiced | conveyed | lauded | appreciated | wrote | tweeted | assured',
  verbs: {
    meeting: [
      {
        finite: 'co chaired | cochaired | jointly chaired',
        participle: 'co chaired | cochaired | jointly chaired',
        infinitive: 'co chair',
        subject: 'participant',
        with: 'participant',
        mutual: true,
      },
      {
        finite: 'met | meets | met with | meets with | met up with',
        participle: 'met | met with',
        infinitive: 'meet | meet with',
        gerund: 'meeting with | meeting',
        subject: 'participant',
        object: 'participant',
        with: 'participant',
        notBefore:
          'criteria | requirements | standards | target | targets | deadline | demand | demands | needs | need | expectations | expectation | goals | objectives | challenges | challenge | conditions | resistance | death | obligations | costs | threshold | fate | halfway | eligibility | quota | success',
      },
      {
        finite: 'received | receives | hosted | hosts | welcomed | welcomes | greeted',
        participle: 'received | hosted | welcomed | received in audience',
        infinitive: 'receive | host | welcome',
        gerund: 'receiving | hosting | welcoming',
        subject: 'host',
        object: 'visitor',
        notBefore:
          'award | awards | medal | prize | letter | message | support | training | funding | funds | aid | treatment | call | report | copy | copies | credentials | information | order | orders | applause | compensation | shipment | summit | conference | tournament | cup | matches | match | forum | exhibition | games | decision | move | announcement | outcome | initiative | resolution | agreement | news | statement | efforts | progress | results | shares | delivery | tribute | doctorate | decoration',
      },
      {
        finite: 'spoke with | speaks with | talked with | conferred with | consulted with | spoke to | talked to | held a meeting with',
        participle: 'spoken with | spoken to | talked with | conferred with',
        infinitive: 'speak with | confer with | speak to | talk to',
        gerund: 'speaking with',
        subject: 'participant',
        object: 'participant',
        notBefore:
          'reporters | journalists | press | media | newspaper | radio | television | crowd | students | agency | residents | newsroom | afp | reuters | mwn | bbc | cnn',
      },
      {
        finite: 'phoned | telephoned | rang | called',
        participle: 'phoned | telephoned',
        infinitive: 'phone | telephone',
        gerund: 'phoning',
        subject: 'participant',
        object: 'participant',
        mode: 'phone',
        notBefore: 'for | on | it | this | the | upon | in | off',
      },
      {
        finite: 'spoke by phone | spoke on the phone | spoke by telephone | talked by phone | talked on the phone | speaks by phone | speak by phone',
        participle: 'spoken by phone | spoken by telephone | spoken on the phone',
        infinitive: 'speak by phone | speak by telephone | speak on the phone',
        subject: 'participant',
        with: 'participant',
        mutual: true,
        mode: 'phone',
      },
      {
        finite: 'called on | called upon | calls on | paid a courtesy call on | paid a call on',
        participle: 'called on',
        infinitive: 'call on | pay a courtesy call on',
        gerund: 'calling on',
        subject: 'visitor',
        object: 'host',
        notBefore:
          'to | countries | states | community | government | governments | parties | all | both | israel | world | international | citizens',
      },
      {
        finite: 'convened | sat down | conferred | held consultations | gathered | exchanged views',
        participle: 'convened',
        infinitive: 'convene | confer',
        subject: 'participant',
        with: 'participant',
        mutual: true,
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
        finite: '',
        participle: 'expected in | due in | awaited in | expected to arrive in',
        infinitive: '',
        subject: 'visitor',
        status: 'expected',
      },
      {
        finite: 'was in | were in | is in | are in | stayed in',
        participle: 'been in | been to',
        infinitive: 'be in | stay in',
        subject: 'visitor',
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
          'arrived in | arrives in | landed in | lands in | arrived at | travelled to | traveled to | travels to | flew to | flies to | headed to | heads to | went to | left for | leaves for | departed for | flew into | touched down in',
        participle: 'arrived in | landed in | travelled to | traveled to | flown to | left for | gone to',
        infinitive: 'arrive in | travel to | fly to | head to | go to | leave for | come to',
        gerund: 'arriving in | travelling to | traveling to | flying to | heading to',
        subject: 'visitor',
      },
    ],
    agreement: [
      {
        finite: 'signed | signs | inked | inks | co signed | penned',
        participle: 'signed | inked | co signed',
        infinitive: 'sign | ink | initial',
        gerund: 'signing | inking',
        subject: 'signatory',
        with: 'party',
        notBefore:
          'contract extension | autographs | autograph | player | striker | midfielder | defender | goalkeeper | petition | law | bill | decree | book | visitors | guest book | jersey | shirts | for the club',
      },
      {
        finite: 'exchanged | ratified | adopted | endorsed | renewed | issued | launched',
        participle: 'exchanged | ratified | adopted | endorsed | renewed | issued',
        infinitive: 'exchange | ratify | adopt | renew',
        gerund: 'adopting | exchanging | ratifying',
        subject: 'party',
        with: 'party',
      },
      {
        finite:
          'concluded | sealed | reached | struck | finalised | finalized | clinched | entered into | agreed on | agreed | agreed to | approved | initialled | initialed',
        participle:
          'concluded | sealed | reached | struck | finalised | finalized | clinched | entered into | agreed | approved | initialled | initialed',
        infinitive: 'conclude | seal | reach | strike | finalise | finalize',
        gerund: 'concluding | finalising | finalizing',
        subject: 'party',
        with: 'party',
        status: 'agreed',
      },
      {
        finite:
          'are negotiating | is negotiating | negotiated | negotiate | discussed | discussing | are working on | is working on | considered',
        participle: 'negotiated | discussed | under negotiation',
        infinitive: 'negotiate | discuss | work on',
        gerund: 'negotiating | discussing',
        subject: 'party',
        with: 'party',
        status: 'discussed',
      },
    ],
  },
  nouns: {
    meeting: [
      { words: 'audience | private audience', of: 'host', to: 'visitor', with: 'host', by: 'host' },
      {
        words:
          'meeting | meetings | talks | discussions | consultations | negotiations | encounter | reception | dialogue session | working session | working meeting | working lunch | working breakfast | working dinner | luncheon | one on one | tete a tete | summit talks | bilateral | bilaterals | conversation | interview with | courtesy call | round of talks | sit down | get together | exchange of views | huddle',
        of: 'participant',
        with: 'participant',
        by: 'host',
        notBefore:
          'room | point | of parliament | of the cabinet | of minds | of the board | of shareholders | with reporters | with the press | with journalists | with media',
      },
      {
        words:
          'phone call | telephone call | telephone conversation | phone conversation | call | phone talks | telephone talks | telephonic conversation',
        of: 'participant',
        with: 'participant',
        from: 'participant',
        mode: 'phone',
        notBefore: 'for | to | on',
        notAfter: 'courtesy | a courtesy | wake up',
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
        words: 'trade mission | visit | visits | trip | tour | stay | state visit | official visit | working visit | stopover | voyage',
        of: 'visitor',
        by: 'visitor',
        notBefore: 'guide | operator | de france',
        notAfter: 'concert | medical | exchange',
      },
    ],
    agreement: [
      {
        words: 'signing | signature | signing ceremony | inking | conclusion | ratification | renewal',
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
        'memorandum of understanding | memoranda of understanding | mou | mous | memorandum | memoranda | memorandums | memorandum of cooperation | note of understanding | framework memorandum',
    },
    {
      type: 'letter_of_intent',
      words: 'letter of intent | letters of intent | statement of intent | declaration of intent',
    },
    { type: 'joint_statement', words: 'joint statement | joint communique | joint communiqué | joint press statement' },
    { type: 'declaration', words: 'declaration | joint declaration | political declaration | communique of rabat' },
    { type: 'roadmap', words: 'roadmap | road map' },
    {
      type: 'action_plan',
      words:
        'action plan | plan of action | executive programme | executive program | work programme | work plan | programme of cooperation | cooperation programme | cooperation program',
    },
    { type: 'protocol', words: 'protocol | protocols | additional protocol' },
    { type: 'convention', words: 'convention | conventions' },
    { type: 'treaty', words: 'treaty | treaties' },
    { type: 'charter', words: 'charter | pact' },
    { type: 'exchange_of_notes', words: 'exchange of notes | exchange of letters' },
    { type: 'contract', words: 'contract | contracts | concession' },
    { type: 'annex', words: 'annex | addendum | amendment' },
    {
      type: 'agreement',
      words:
        'agreement | agreements | accord | accords | deal | deals | framework agreement | cooperation agreement | partnership agreement | arrangement | arrangements | compact | partnership',
    },
  ],
  cooperation:
    'cooperation | cooperate | cooperating | cooperated | collaboration | collaborate | collaborating | partnership | partnerships | partner | joint | jointly | together | bilateral | exchange of | exchanging | sharing | share | ties | relations | coordination | coordinate | combat | combating | combatting | fight against | fighting | tackle | tackling | counter | countering | strengthen | strengthening | boost | boosting | deepen | deepening | enhance | enhancing | expand | expanding | promote | promoting | develop | areas | fields | sectors | areas such as | assistance | support | common | mutual | agreement | memorandum | knowledge sharing',
  fields:
    "in the field of | in the fields of | in the area of | in the areas of | in areas of | in the sector of | in the sectors of | areas such as | areas including | fields such as | fields including | sectors such as | sectors including | areas like | fields like | cooperation in | cooperation on | cooperate in | cooperate on | collaboration in | collaboration on | agreement on | agreements on | understanding on | talks on | ties in | relations in | discussed | covering | covers | ranging from | focus on | focused on",
  covering:
    'covers | cover | covering | includes | include | including | provides for | provide for | providing for | concerns | relates to | relate to | focuses on | focusing on | aims to | aims at | aimed at | opens | sets out | deals with | extends to | in the fields of | in the field of | in the areas of | in the area of | such as | namely | notably | on | regarding | concerning | for',
  means: 'through | by means of | via | by way of | thanks to',
  followUps:
    'joint committee | joint commission | joint working group | working group | follow up committee | follow up mechanism | joint mechanism | steering committee | monitoring committee | monitoring mechanism | joint follow up | mixed commission | joint task force | coordination mechanism | follow up and coordination mechanism',
  furniture:
    'share | shares | tweet | comment | comments | leave a comment | read also | read more | also read | see also | related | related articles | related news | related stories | follow us | subscribe | newsletter | sign up | advertisement | most read | trending | latest news | you may also like | click here | copyright | all rights reserved | print | email | whatsapp | facebook | twitter | telegram | linkedin | cookies | accept | log in | photo credit | listen to this article | min read | minutes read | recommended | more from | tags | previous article | next article | home | menu | search | skip to content | watch also | don t miss | top stories | editor s picks | views | post views',
  dates: {
    future:
      'will | next | upcoming | coming | forthcoming | scheduled | due | set to | expected | planned | plans | is to | are to | shall | later this',
    past: 'last | ago | past | earlier this',
    rangeFrom: 'from | between',
    rangeTo: 'to | until | through | till | and',
    until: 'until | ended on | ends on | wrapped up | concluded on | concludes on | till | through',
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
    weekdays: [
      'monday | mon',
      'tuesday | tue | tues',
      'wednesday | wed',
      'thursday | thu | thurs',
      'friday | fri',
      'saturday | sat',
      'sunday | sun',
    ],
    today: 'today | this morning | this afternoon | this evening | tonight',
    yesterday: 'yesterday | last night',
    tomorrow: 'tomorrow',
  },
  areas,
  asking,
  labels,
};
