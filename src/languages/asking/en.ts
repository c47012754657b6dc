import type { Asking, Labels } from '../asking.ts';

/** How questions are asked in English. */
export const asking: Asking = {
  tells: `
    who | whom | what | which | when | where | how | did | does | do | the | of | and | is | was | were | are | with |
    between | met | has | have | about | said | in the | any | been | to the | show me | tell me | new | since
  `,
  who: 'who | whom | whose',
  when: 'when | what date | which date | what day | which day | date of | on what date | dates',
  where: 'where | in which city | what place | in which country | place of',
  howMany: 'how many | number of | how often | death toll | count of',
  howMuch: 'how much | how expensive',
  cues: {
    meet: `
      met | meet | meets | meeting | meetings | met with | meet with | talks | spoke with | speak with | spoke to |
      talked to | talked with | talk to | encounter* | held talks | sat down with | conferred | discussions with |
      phone call | phone calls | called | phoned | call between | calls between | counterpart
    `,
    receive: 'receive | receives | received | receiving | host | hosts | hosted | welcomed | welcome | welcomes',
    visit: 'visit | visits | visited | visiting | visitor | visitors | trip | trips | travel* | tour | journey',
    go: 'go | goes | went | gone | come | came | arrive | arrived',
    sign: 'sign | signs | signed | signing | concluded | conclude | inked | ratified | ratify',
    agreement: `
      agreement | agreements | agreed | agree | deal | deals | treaty | treaties | pact | pacts | accord | accords | mou | mous |
      memorandum | memoranda | memorandum of understanding | memoranda of understanding | protocol | protocols |
      convention | conventions | declaration | declarations | letter of intent | roadmap | action plan | note |
      note of understanding | contract | contracts
    `,
    signing: 'signing | signing ceremony | signature | ceremony',
    area: 'area | areas | field | fields | domain | domains | sector | sectors | topics | subjects | issues',
    cooperate: `
      cooperation | co-operation | cooperate* | collaboration | collaborate* | partnership | partnerships | ties |
      relations | cooperating | work together
    `,
    cover:
      'cover | covers | covered | covering | scope | contain | contains | include | includes | content | contents | provide for | provides for | about',
    say: `
      say | says | said | saying | quote | quotes | quoted | statement | statements | state | stated | comment |
      comments | commented | declare | declared | told | remark | remarks | think | opinion | position | according
    `,
    present: 'present | attend | attended | attending | attendance | presence | witness | witnesses | witnessed',
    commit: `
      follow-up | follow-ups | followup | followups | follow up | promise | promises | promised | pledge | pledges |
      pledged | commitment | commitments | committed | next steps | planned | plans | undertaking | undertakings
    `,
    person: 'person | profile | biography | bio | card',
    be: 'is | are | was | were | holds | hold | held | became',
    role: 'role | position | office | post | job | title | function',
    timeline: 'timeline | chronology | history | chronological | time line | sequence of events',
    news: 'new | news | latest | recent | recently | newest | updates | update',
    value: 'value | worth | amount | cost | costs | price | sum | budget',
  },
  offices: {
    king: 'king | monarch | sovereign | his majesty | hm',
    'crown-prince': 'crown prince',
    president: 'president',
    'prime-minister': 'prime minister | premier | pm',
    'head-of-government': 'head of government | chief of government',
    minister: 'minister | ministers',
    'state-secretary': 'secretary of state | state secretary | home secretary | foreign secretary | secretary',
    ambassador: 'ambassador | ambassadors | envoy of | high commissioner | chargé d’affaires',
    consul: 'consul | consul general',
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
    'foreign-affairs': 'foreign minister | foreign secretary | foreign affairs | foreign | fm',
    interior: 'interior | home affairs | home secretary | interior minister',
    defence: 'defence | defense | national defence | national defense',
    justice: 'justice',
    finance: 'finance | economy',
    trade: 'trade | commerce',
    agriculture: 'agriculture',
    energy: 'energy',
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
  },
  periods: {
    'this-week': 'this week',
    'last-week': 'last week | past week',
    'this-month': 'this month',
    'last-month': 'last month | past month',
    'this-year': 'this year',
    'last-year': 'last year | past year',
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
    'dollar | dollars | usd | euro | euros | eur | dirham | dirhams | mad | rupee | rupees | pound | pounds | riyal*',
  followUps: 'and | and with | what about | how about | and what about | with | also | and in | and the',
  standIns: 'he | him | his | she | her | they | them | their | it | its | there | that | those | this | both',
  greetings:
    'hi | hello | hey | good morning | good afternoon | good evening | thanks | thank you | yo | cheers | test',
  help: 'help | what can you do | how does this work | what can i ask',
  filler: `
    please | show | list | give | tell | find | me | us | all | any | every | anything | everything | happened | happen | happens | there | been | exactly |
    information | info | details | article | articles | report | reports | say about | know | do you | can you | could |
    would | i | we | you | what | which | how | why | did | do | does | has | have | had | get | got | selling to | it | ever |
    between | about | regarding | concerning | on | of | the | a | an | and | or | for | with | by | not | s | many | much | latest | other | some | take | took | place | during | been | that | this | these | those | so | also | being | had | will | one | shall | should | may | might | must | together | exactly | still | also | more | most | into | their | his | her | its | ever | far | long | kind | kinds | sort | made | make | make up
  `,
  filters: {
    from: 'from | since',
    to: 'to | until',
    country: 'country',
    lang: 'lang | language',
    area: 'area',
    outlet: 'outlet',
    person: 'person',
  },
};

/** The words of English answers. */
export const labels: Labels = {
  locale: 'en',
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
  takenFromThread: 'from this thread: {what}',
  sameArticle: 'reported in the same article as a meeting or visit of {names}',
  undatedLeftOut: 'undated or outside the period, not shown: {count}',
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
    noNumber: 'Mentioned, but no number is stated.',
    noAmount: 'Mentioned, but no amount is stated.',
    noNames: 'Mentioned, but who signed is not stated. Parties: {what}.',
    noWitnesses: 'Mentioned, but who was present is not stated.',
    notInPeriod: 'Nothing dated in that period; undated or outside it: {count}.',
    nothingNew: 'Nothing new since {date}.',
    unclear: 'I did not understand the question.',
    unclearWith: 'I did not understand the question; what I recognised: {what}.',
    emptyArchive: 'The archive holds no articles yet.',
  },
  tryThese: 'Try: {questions}',
  coverage: {
    articles: { one: '{count} article', other: '{count} articles' },
    dated: 'published {earliest} to {latest}',
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
    'filters: from:2025-01 to:2025-06 country:pk lang:fr area:cybersecurity outlet:"…" person:"…"',
  ],
};
