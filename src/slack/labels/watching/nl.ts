import { figuresIn } from '../../../answering/intl.ts';
import type { WatchingLabels } from '../watching.ts';

const n = figuresIn('nl');

/** Dutch. */
export const nl: WatchingLabels = {
  typed: {
    live: 'direct | meteen | onmiddellijk',
    digest: 'overzicht | samenvatting',
    everything: 'alles',
    daily: 'dagelijks | elke dag | iedere dag | alle dagen',
    weekdays: 'werkdagen | weekdagen | elke werkdag | op werkdagen',
    until: 'tot | tot en met | t/m',
    beside: 'om | op | van | en | elke | iedere',
    preview: 'proef | voorvertoning',
    pause: 'pauze | pauzeren',
    resume: 'hervatten',
    remove: 'stop | stoppen | uit | beëindigen | verwijderen',
    list: 'lijst | tonen | wijzigen',
    kind: 'soort',
    pair: 'paar | tussen',
    quiet: 'stil | stille uren | rust | rusturen',
    cap: 'limiet | hoogstens',
    zone: 'tijdzone',
    words: 'woorden | woord',
    org: 'organisatie',
  },
  everything: 'alles',
  live: 'meteen',
  digest: (days, at, zone) => `overzicht ${days} om ${at} (${zone})`,
  everyDay: 'elke dag',
  quiet: (from, to) => `stil van ${from} tot ${to}`,
  cap: (most) => `hoogstens ${n(most)} per dag`,
  inLanguages: (names) => `in het ${names}`,
  fromOutlets: (names) => `uit ${names}`,
  withWords: (words) => `met de woorden ${words}`,
  without: (things) => `zonder ${things}`,
  saved: (watch) => `Opgeslagen. In dit kanaal wordt gemeld: ${watch}.`,
  changed: (watch) => `Gewijzigd. In dit kanaal wordt gemeld: ${watch}.`,
  already: (watch) => `In dit kanaal wordt al gemeld: ${watch}. Er is niets veranderd.`,
  was: (watch) => `Het was: ${watch}.`,
  otherwise: (watch) =>
    `Dit wordt in dit kanaal al gemeld, zoals iemand anders vroeg: ${watch}. Er is niets veranderd. Wie het vroeg, of een beheerder, kan in /coop watches op Wijzigen drukken.`,
  goesOn:
    'Alleen wat vanaf nu komt wordt gemeld, elk verhaal één keer; een verbeterd artikel verandert wat geplaatst is. /coop watches toont, pauzeert, wijzigt en beëindigt het.',
  paused: (watch) => `Gepauzeerd: ${watch}. Wat intussen komt, wordt later niet gemeld.`,
  resumed: (watch) => `Vanaf nu weer aan: ${watch}.`,
  removed: (watch) => `Beëindigd: ${watch}.`,
  severalHere:
    'In dit kanaal worden verschillende dingen gemeld. Kies wat moet stoppen, of typ /coop unwatch all om al het uwe te beëindigen.',
  notNamed: (typed) => `Er is niets veranderd: “${typed}” wijst niet precies één hiervan aan.`,
  notYours: 'Alleen wie het gemaakt heeft, of een beheerder, kan dat doen.',
  gone: 'Dat is er niet meer. /coop watches toont wat in dit kanaal wordt gemeld.',
  preview: (days, posts) =>
    `In de afgelopen ${n(days)} dagen zou dit ${n(posts)} ${posts === 1 ? 'verhaal' : 'verhalen'} hebben geplaatst.`,
  previewUndated: (count) => `Daarvan zonder datum, geteld op de dag waarop Coop het las: ${n(count)}.`,
  previewSince: (day) =>
    `Coop leest pas artikelen sinds ${day}: er is geteld over de dagen sindsdien en over wat later is gelezen.`,
  previewOnly: (command) => `Er is niets opgeslagen. Om het op te slaan: ${command}`,
  previewEmpty: 'Er is nog geen artikel gelezen, dus deze telling zegt niets.',
  counting: (days) => `Er wordt geteld wat dit in de afgelopen ${n(days)} dagen zou hebben geplaatst…`,
  example: (title, source) => `Bijvoorbeeld: ${title} (${source})`,
  list: 'Wat in dit kanaal wordt gemeld',
  home: 'Wat u hebt gevraagd',
  none: 'In dit kanaal wordt niets gemeld. Typ /coop watch om te kiezen, of /coop watch live voor alles, meteen.',
  noneHome: 'Nog niets. Typ /coop watch in een kanaal om te kiezen wat er wordt gemeld.',
  more: (count, command) => `En nog ${n(count)}: typ ${command}`,
  moreHome: (count) =>
    `En nog ${n(count)}; typ /coop watches in hun kanalen om ze te pauzeren, te wijzigen of te beëindigen:`,
  madeBy: 'gevraagd door',
  inChannel: 'in',
  inDirect: 'in uw directe berichten',
  isPaused: 'gepauzeerd',
  isDisabled: (reason) => `beëindigd door Coop: ${reason}`,
  pause: 'Pauzeren',
  resume: 'Hervatten',
  change: 'Wijzigen',
  remove: 'Verwijderen',
  add: 'Toevoegen',
  removeSure: 'In het kanaal wordt dit niet meer gemeld. Wat geplaatst is, blijft.',
  keep: 'Behouden',
  notSaved: 'Er is niets opgeslagen:',
  howTo: 'Wat u kunt typen:',
  noForm: 'Het formulier kon niet worden getoond. U kunt het ook typen:',
  problems: {
    area: (typed, like) =>
      `Er is geen gebied “${typed}”.${like === '' ? ' Typ bijvoorbeeld area:cybersecurity of gebied:"gezamenlijke oefeningen".' : ` Bedoelde u ${like}?`}`,
    country: (typed, like) =>
      `Er is geen land “${typed}”.${like === '' ? ' Typ de naam of de twee letters: country:pk' : ` Bedoelde u ${like}?`}`,
    pair: (typed) => `“${typed}” is geen paar landen. Typ er twee met een streepje: pair:ma-pk`,
    person: (typed, like) =>
      like === ''
        ? `Geen artikel noemt “${typed}” al. Typ de naam als exacte woorden om het te horen zodra hij verschijnt: "${typed}"`
        : `Geen artikel noemt precies “${typed}”. Bedoelde u ${like}?`,
    several: (typed, like) => `Meer dan één heet “${typed}”. Typ een van deze: ${like}`,
    language: (typed) => `Coop leest geen taal “${typed}”. Typ lang:en, fr, nl, es, de of ar`,
    kind: (typed) => `Er is geen soort “${typed}”. Typ kind:meeting, visit, agreement, cooperation of statement`,
    zone: (typed, like) =>
      `Er is geen tijdzone “${typed}”.${like === '' ? ' Typ een plaats zoals Africa/Casablanca, geen verschil in uren.' : ` Bedoelde u ${like}?`}`,
    time: (typed) => `“${typed}” is geen tijd. Typ die als 08:00`,
    days: (typed) => `“${typed}” zijn geen dagen. Typ ze als ma-vr of di,do`,
    quiet: (typed) => `“${typed}” zijn geen stille uren. Typ ze als quiet 22:00-07:00`,
    cap: (typed) => `“${typed}” is geen aantal berichten per dag. Typ het als cap 5`,
    key: (typed) => `Er is geen filter “${typed}:”. Er zijn area, country, pair, person, kind, lang, outlet en words.`,
    leaveOut: (typed) =>
      `“${typed}” kan niet worden weggelaten. Weg te laten zijn person, area, country, kind, outlet en woorden: -area:fisheries -"exacte woorden"`,
    word: (typed, like) => `“${typed}” is niet begrepen.${like === '' ? '' : ` Bedoelde u ${like}?`}`,
    both: (typed) =>
      `‘${typed}’ vraagt beide: live meldt meteen, en alleen digest heeft dagen en een uur. Typ een van de twee.`,
    twice: (typed) => `‘${typed}’ zijn er twee, en van elk kan er maar een zijn: uur, tijdzone, stille uren, maximum.`,
    limits: (typed) =>
      `‘${typed}’ is voor wat meteen wordt gemeld: stille uren en een maximum houden geen overzicht tegen. Typ ook live, of laat het weg.`,
    length: (typed) => `Dat is te veel ineens: hoogstens ${typed} voorwaarden, van hoogstens 100 tekens elk.`,
  },
  form: {
    problems: {
      country: (typed, like) =>
        `Er is geen land “${typed}”.${like === '' ? ' Typ de naam of de twee letters, zoals pk' : ` Bedoelde u ${like}?`}`,
      person: (typed) =>
        `Geen artikel noemt “${typed}” al. Typ de naam in het veld van exacte woorden om het te horen zodra hij verschijnt`,
      quiet: (typed) => `“${typed}” zijn geen stille uren. Typ ze als 22:00-07:00`,
      cap: (typed) => `“${typed}” is geen aantal berichten per dag. Typ het als 5`,
      limits: () => 'Dit houdt geen overzicht tegen. Laat het leeg, of kies om meteen te laten melden',
    },
    title: 'In dit kanaal melden',
    check: 'Voorbeeld',
    save: 'Opslaan',
    back: 'Terug',
    close: 'Annuleren',
    intro:
      'Gemeld wordt waarvoor dit allemaal geldt. Wat leeg blijft, vraagt niets; is alles leeg, dan wordt alles gemeld.',
    fields: {
      people: 'Personen en organisaties',
      countries: 'Landen',
      areas: 'Gebieden',
      kinds: 'Soorten',
      languages: 'Talen van de artikelen',
      outlets: 'Media',
      words: 'Exacte woorden',
      without: 'Weglaten',
      delivery: 'Wanneer melden',
      days: 'Dagen van het overzicht',
      at: 'Tijd van het overzicht',
      zone: 'Tijdzone',
      quiet: 'Stille uren',
      cap: 'Hoogste aantal per dag',
    },
    hints: {
      people: 'Namen zoals artikelen ze schrijven, met komma’s ertussen',
      countries: 'Namen of twee letters, met komma’s ertussen; met een streepje voor twee samen: ma‑pk',
      outlets: 'Met komma’s ertussen',
      words: 'Hele woorden of zinsdelen, met komma’s ertussen',
      without: 'Zoals person:"…" area:fisheries outlet:"…" "exacte woorden"',
      zone: 'Een plaats, zoals Africa/Casablanca',
      quiet: 'Zoals 22:00-07:00; wat dan komt, wacht',
      cap: 'Alle berichten in het kanaal tellen mee; wat meer is, wacht tot de volgende dag',
    },
    atOnce: 'Meteen, verhaal voor verhaal',
    inDigest: 'In een overzicht',
  },
};
