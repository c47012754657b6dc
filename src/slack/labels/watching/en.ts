import { figuresIn } from '../../../answering/intl.ts';
import type { WatchingLabels } from '../watching.ts';

const n = figuresIn('en');

/** English. */
export const en: WatchingLabels = {
  typed: {
    live: 'live | now | at once | instantly',
    digest: 'digest | summary',
    everything: 'everything | all',
    daily: 'daily | everyday | every day | each day',
    weekdays: 'weekdays | workdays | working days | every weekday',
    until: 'to | through | thru | till | until',
    beside: 'at | on | from | and | every | each | the',
    preview: 'preview | test | try',
    pause: 'pause | mute | suspend',
    resume: 'resume | unmute | continue',
    remove: 'off | stop | end | remove | delete | unsubscribe',
    list: 'list | show | change | edit',
    kind: 'kind | type',
    pair: 'pair | between',
    quiet: 'quiet | silence',
    cap: 'cap | max | limit',
    zone: 'zone | timezone | tz',
    words: 'words | word',
    org: 'org | organisation | organization',
  },
  everything: 'everything',
  live: 'at once',
  digest: (days, at, zone) => `digest ${days} at ${at} (${zone})`,
  everyDay: 'every day',
  quiet: (from, to) => `quiet from ${from} to ${to}`,
  cap: (most) => `at most ${n(most)} a day`,
  inLanguages: (names) => `in ${names}`,
  fromOutlets: (names) => `from ${names}`,
  withWords: (words) => `with the words ${words}`,
  without: (things) => `without ${things}`,
  saved: (watch) => `Saved. This channel will be told: ${watch}.`,
  changed: (watch) => `Changed. This channel will be told: ${watch}.`,
  already: (watch) => `This channel is already told: ${watch}. Nothing changed.`,
  was: (watch) => `It was: ${watch}.`,
  otherwise: (watch) =>
    `This channel is already told this, as somebody else asked: ${watch}. Nothing changed. Whoever made it, or an administrator, can press Change in /coop watches.`,
  goesOn:
    'Only what comes from now on is told, each story once; an article that is corrected changes what was posted. /coop watches shows, pauses, changes and ends it.',
  paused: (watch) => `Paused: ${watch}. What comes meanwhile is not told later.`,
  resumed: (watch) => `On again, from now on: ${watch}.`,
  removed: (watch) => `Ended: ${watch}.`,
  severalHere:
    'This channel is told several things. Choose what to end, or type /coop unwatch all to end all of yours.',
  notNamed: (typed) => `Nothing changed: “${typed}” does not name exactly one of these.`,
  notYours: 'Only whoever made it, or an administrator, can do that.',
  gone: 'It is not there any more. /coop watches shows what this channel is told.',
  preview: (days, posts) =>
    `In the last ${n(days)} days this would have posted ${n(posts)} ${posts === 1 ? 'story' : 'stories'}.`,
  previewUndated: (count) =>
    `Of these ${n(count)} ${count === 1 ? 'states' : 'state'} no date and ${count === 1 ? 'counts' : 'count'} by the day on which Coop read ${count === 1 ? 'it' : 'them'}.`,
  previewSince: (day) =>
    `Coop has read articles only since ${day}: the count is of the days since then and of what was read late.`,
  previewOnly: (command) => `Nothing was saved. To save it: ${command}`,
  previewEmpty: 'No article has been read yet, so this count says nothing.',
  counting: (days) => `Counting what this would have posted in the last ${n(days)} days…`,
  example: (title, source) => `For example: ${title} (${source})`,
  list: 'What this channel is told',
  home: 'What you asked to be told',
  none: 'This channel is told nothing. Type /coop watch to choose, or /coop watch live for everything at once.',
  noneHome: 'Nothing yet. Type /coop watch in a channel to choose what it is told.',
  more: (count, command) => `And ${n(count)} more: type ${command}`,
  moreHome: (count) => `And ${n(count)} more; type /coop watches in their channels to pause, change or end them:`,
  madeBy: 'asked for by',
  inChannel: 'in',
  inDirect: 'in your direct messages',
  isPaused: 'paused',
  isDisabled: (reason) => `ended by Coop: ${reason}`,
  pause: 'Pause',
  resume: 'Resume',
  change: 'Change',
  remove: 'Remove',
  add: 'Add',
  removeSure: 'The channel will not be told this any more. What was posted stays.',
  keep: 'Keep',
  notSaved: 'Nothing was saved:',
  howTo: 'What to type:',
  noForm: 'The form could not be shown. You can type it instead:',
  problems: {
    area: (typed, like) =>
      `There is no area “${typed}”.${like === '' ? ' Type for example area:cybersecurity or area:"joint exercises".' : ` Did you mean ${like}?`}`,
    country: (typed, like) =>
      `There is no country “${typed}”.${like === '' ? ' Type its name or its two letters: country:pk' : ` Did you mean ${like}?`}`,
    pair: (typed) => `“${typed}” is no pair of countries. Type two of them with a dash between: pair:ma-pk`,
    person: (typed, like) =>
      like === ''
        ? `No article names “${typed}” yet. To be told of a name as soon as it is printed, type it as exact words: "${typed}"`
        : `No article names “${typed}” exactly. Did you mean ${like}?`,
    several: (typed, like) => `Several are called “${typed}”. Type one of these: ${like}`,
    language: (typed) => `Coop reads no language “${typed}”. Type lang:en, fr, nl, es, de or ar`,
    kind: (typed) => `There is no kind “${typed}”. Type kind:meeting, visit, agreement, cooperation or statement`,
    zone: (typed, like) =>
      `There is no time zone “${typed}”.${like === '' ? ' Type a place as in Africa/Casablanca, not an offset.' : ` Did you mean ${like}?`}`,
    time: (typed) => `“${typed}” is no time. Type it as 08:00`,
    days: (typed) => `“${typed}” are no days. Type them as mon-fri or tue,thu`,
    quiet: (typed) => `“${typed}” are no quiet hours. Type them as quiet 22:00-07:00`,
    cap: (typed) => `“${typed}” is no number of posts a day. Type it as cap 5`,
    key: (typed) =>
      `There is no filter “${typed}:”. There are area, country, pair, person, kind, lang, outlet and words.`,
    leaveOut: (typed) =>
      `“${typed}” cannot be left out. Left out are person, area, country, kind, outlet and words: -area:fisheries -"exact words"`,
    word: (typed, like) => `“${typed}” was not understood.${like === '' ? '' : ` Did you mean ${like}?`}`,
    both: (typed) =>
      `“${typed}” asks for both: live tells at once, and only a digest has days and an hour. Type one of them.`,
    twice: (typed) =>
      `“${typed}” are two of a kind, and it can have only one of each: an hour, a time zone, quiet hours, a cap.`,
    limits: (typed) =>
      `“${typed}” is for what is told at once: quiet hours and a cap hold no digest back. Type live too, or leave it out.`,
    length: (typed) => `That is too much for one: at most ${typed} conditions, of at most 100 characters each.`,
  },
  form: {
    problems: {
      country: (typed, like) =>
        `There is no country “${typed}”.${like === '' ? ' Type its name or its two letters, as in pk' : ` Did you mean ${like}?`}`,
      person: (typed) =>
        `No article names “${typed}” yet. To be told of a name as soon as it is printed, type it into the field of exact words`,
      quiet: (typed) => `“${typed}” are no quiet hours. Type them as 22:00-07:00`,
      cap: (typed) => `“${typed}” is no number of posts a day. Type it as 5`,
      limits: () => 'This holds no digest back. Leave it empty, or choose to be told at once',
    },
    title: 'Tell this channel',
    check: 'Preview',
    save: 'Save',
    back: 'Back',
    close: 'Cancel',
    intro:
      'What all of these hold for is told. What is left empty asks nothing; with all of it empty, everything is told.',
    fields: {
      people: 'People and organisations',
      countries: 'Countries',
      areas: 'Areas',
      kinds: 'Kinds',
      languages: 'Languages of the articles',
      outlets: 'Outlets',
      words: 'Exact words',
      without: 'Leave out',
      delivery: 'When to tell',
      days: 'Days of the digest',
      at: 'Time of the digest',
      zone: 'Time zone',
      quiet: 'Quiet hours',
      cap: 'Most posts a day',
    },
    hints: {
      people: 'Names as articles print them, with commas between',
      countries: 'Names or two letters, with commas between; with a dash for two together: ma‑pk',
      outlets: 'With commas between',
      words: 'Whole words or phrases, with commas between',
      without: 'As in person:"…" area:fisheries outlet:"…" "exact words"',
      zone: 'A place, as in Africa/Casablanca',
      quiet: 'As in 22:00-07:00; what comes then waits',
      cap: 'All posts of the channel count; what is more waits for the next day',
    },
    atOnce: 'At once, story by story',
    inDigest: 'In a digest',
  },
};
