import { figuresIn } from '../../../answering/intl.ts';
import type { WatchingLabels } from '../watching.ts';

const n = figuresIn('de');

/** German. */
export const de: WatchingLabels = {
  typed: {
    live: 'sofort | direkt',
    digest: 'übersicht | zusammenfassung',
    everything: 'alles',
    daily: 'täglich | jeden Tag | alle Tage',
    weekdays: 'werktags | werktage | an Werktagen | wochentags',
    until: 'bis | bis zum',
    beside: 'um | am | von | vom | ab | und | jeden',
    preview: 'Vorschau | Probe',
    pause: 'pause | pausieren',
    resume: 'fortsetzen',
    remove: 'aus | stopp | beenden | löschen | entfernen',
    list: 'liste | zeigen | ändern',
    kind: 'art',
    pair: 'paar | zwischen',
    quiet: 'ruhe | ruhezeit | ruhezeiten | still',
    cap: 'grenze | höchstens',
    zone: 'zeitzone',
    words: 'wörter | worte | wort',
    org: 'organisation',
  },
  everything: 'alles',
  live: 'sofort',
  digest: (days, at, zone) => `Übersicht ${days} um ${at} (${zone})`,
  everyDay: 'jeden Tag',
  quiet: (from, to) => `Ruhe von ${from} bis ${to}`,
  cap: (most) => `höchstens ${n(most)} am Tag`,
  inLanguages: (names) => `auf ${names}`,
  fromOutlets: (names) => `aus ${names}`,
  withWords: (words) => `mit den Wörtern ${words}`,
  without: (things) => `ohne ${things}`,
  saved: (watch) => `Gespeichert. In diesem Kanal wird gemeldet: ${watch}.`,
  changed: (watch) => `Geändert. In diesem Kanal wird gemeldet: ${watch}.`,
  already: (watch) => `In diesem Kanal wird schon gemeldet: ${watch}. Es hat sich nichts geändert.`,
  was: (watch) => `Es war: ${watch}.`,
  otherwise: (watch) =>
    `Das wird in diesem Kanal schon gemeldet, wie jemand anderes es wollte: ${watch}. Es hat sich nichts geändert. Wer es wollte, oder ein Administrator, kann in /coop watches auf Ändern drücken.`,
  goesOn:
    'Gemeldet wird nur, was von jetzt an kommt, jede Nachricht einmal; ein berichtigter Artikel ändert, was gepostet wurde. /coop watches zeigt, pausiert, ändert und beendet es.',
  paused: (watch) => `Pausiert: ${watch}. Was inzwischen kommt, wird nicht nachgemeldet.`,
  resumed: (watch) => `Von jetzt an wieder: ${watch}.`,
  removed: (watch) => `Beendet: ${watch}.`,
  severalHere:
    'In diesem Kanal wird mehreres gemeldet. Wählen Sie, was enden soll, oder geben Sie /coop unwatch all ein, um alles von Ihnen zu beenden.',
  notNamed: (typed) => `Es hat sich nichts geändert: „${typed}“ benennt nicht genau eines davon.`,
  notYours: 'Das kann nur, wer es angelegt hat, oder ein Administrator.',
  gone: 'Das gibt es nicht mehr. /coop watches zeigt, was in diesem Kanal gemeldet wird.',
  preview: (days, posts) =>
    `In den letzten ${n(days)} Tagen hätte das ${n(posts)} ${posts === 1 ? 'Nachricht' : 'Nachrichten'} gepostet.`,
  previewUndated: (count) => `Davon ohne Datum, gezählt am Tag, an dem Coop sie las: ${n(count)}.`,
  previewSince: (day) =>
    `Coop liest erst seit dem ${day} Artikel: Gezählt sind die Tage seitdem und was nachträglich gelesen wurde.`,
  previewOnly: (command) => `Nichts wurde gespeichert. Zum Speichern: ${command}`,
  previewEmpty: 'Noch wurde kein Artikel gelesen, diese Zahl sagt also nichts.',
  counting: (days) => `Es wird gezählt, was das in den letzten ${n(days)} Tagen gepostet hätte…`,
  example: (title, source) => `Zum Beispiel: ${title} (${source})`,
  list: 'Was in diesem Kanal gemeldet wird',
  home: 'Was Sie gewünscht haben',
  none: 'In diesem Kanal wird nichts gemeldet. Geben Sie /coop watch ein, um zu wählen, oder /coop watch live für alles sofort.',
  noneHome: 'Noch nichts. Geben Sie /coop watch in einem Kanal ein, um zu wählen, was dort gemeldet wird.',
  more: (count, command) => `Und ${n(count)} weitere: ${command} eingeben`,
  moreHome: (count) =>
    `Und ${n(count)} weitere; mit /coop watches in ihren Kanälen lassen sie sich pausieren, ändern oder beenden:`,
  madeBy: 'gewünscht von',
  inChannel: 'in',
  inDirect: 'in Ihren Direktnachrichten',
  isPaused: 'pausiert',
  isDisabled: (reason) => `von Coop beendet: ${reason}`,
  pause: 'Pausieren',
  resume: 'Fortsetzen',
  change: 'Ändern',
  remove: 'Entfernen',
  add: 'Hinzufügen',
  removeSure: 'Im Kanal wird das nicht mehr gemeldet. Was gepostet wurde, bleibt.',
  keep: 'Behalten',
  notSaved: 'Es wurde nichts gespeichert:',
  howTo: 'Was Sie eingeben können:',
  noForm: 'Das Formular konnte nicht gezeigt werden. Sie können es auch eingeben:',
  problems: {
    area: (typed, like) =>
      `Es gibt keinen Bereich „${typed}“.${like === '' ? ' Geben Sie zum Beispiel area:cybersecurity oder bereich:"gemeinsame Übungen" ein.' : ` Meinten Sie ${like}?`}`,
    country: (typed, like) =>
      `Es gibt kein Land „${typed}“.${like === '' ? ' Geben Sie den Namen oder die zwei Buchstaben ein: country:pk' : ` Meinten Sie ${like}?`}`,
    pair: (typed) => `„${typed}“ ist kein Länderpaar. Geben Sie zwei mit Bindestrich ein: pair:ma-pk`,
    person: (typed, like) =>
      like === ''
        ? `Noch nennt kein Artikel „${typed}“. Um von einem Namen zu hören, sobald er erscheint, geben Sie ihn als genaue Wörter ein: "${typed}"`
        : `Kein Artikel nennt genau „${typed}“. Meinten Sie ${like}?`,
    several: (typed, like) => `Mehrere heißen „${typed}“. Geben Sie eines davon ein: ${like}`,
    language: (typed) => `Coop liest keine Sprache „${typed}“. Geben Sie lang:en, fr, nl, es, de oder ar ein`,
    kind: (typed) =>
      `Es gibt keine Art „${typed}“. Geben Sie kind:meeting, visit, agreement, cooperation oder statement ein`,
    zone: (typed, like) =>
      `Es gibt keine Zeitzone „${typed}“.${like === '' ? ' Geben Sie einen Ort wie Africa/Casablanca ein, keinen Abstand in Stunden.' : ` Meinten Sie ${like}?`}`,
    time: (typed) => `„${typed}“ ist keine Uhrzeit. Geben Sie sie als 08:00 ein`,
    days: (typed) => `„${typed}“ sind keine Tage. Geben Sie sie als mo-fr oder di,do ein`,
    quiet: (typed) => `„${typed}“ sind keine Ruhezeiten. Geben Sie sie als quiet 22:00-07:00 ein`,
    cap: (typed) => `„${typed}“ ist keine Zahl von Nachrichten am Tag. Geben Sie sie als cap 5 ein`,
    key: (typed) =>
      `Es gibt keinen Filter „${typed}:“. Es gibt area, country, pair, person, kind, lang, outlet und words.`,
    leaveOut: (typed) =>
      `„${typed}“ kann nicht weggelassen werden. Weglassen lassen sich person, area, country, kind, outlet und Wörter: -area:fisheries -"genaue Wörter"`,
    word: (typed, like) => `„${typed}“ wurde nicht verstanden.${like === '' ? '' : ` Meinten Sie ${like}?`}`,
    both: (typed) =>
      `„${typed}“ verlangt beides: live meldet sofort, und nur digest hat Tage und eine Uhrzeit. Tippen Sie eines davon.`,
    twice: (typed) =>
      `„${typed}“ sind zwei, und von jedem kann es nur eines geben: Uhrzeit, Zeitzone, Ruhezeit, Höchstzahl.`,
    limits: (typed) =>
      `„${typed}“ gilt für das, was sofort gemeldet wird: Ruhezeit und Höchstzahl halten keine Übersicht zurück. Tippen Sie auch live, oder lassen Sie es weg.`,
    length: (typed) => `Das ist zu viel auf einmal: höchstens ${typed} Bedingungen von je höchstens 100 Zeichen.`,
  },
  form: {
    problems: {
      country: (typed, like) =>
        `Es gibt kein Land „${typed}“.${like === '' ? ' Geben Sie den Namen oder die zwei Buchstaben ein, wie pk' : ` Meinten Sie ${like}?`}`,
      person: (typed) =>
        `Noch nennt kein Artikel „${typed}“. Um von einem Namen zu hören, sobald er erscheint, geben Sie ihn in das Feld der genauen Wörter ein`,
      quiet: (typed) => `„${typed}“ sind keine Ruhezeiten. Geben Sie sie als 22:00-07:00 ein`,
      cap: (typed) => `„${typed}“ ist keine Zahl von Nachrichten am Tag. Geben Sie sie als 5 ein`,
      limits: () => 'Das hält keine Übersicht zurück. Lassen Sie es leer, oder wählen Sie, sofort zu melden',
    },
    title: 'In diesem Kanal melden',
    check: 'Vorschau',
    save: 'Speichern',
    back: 'Zurück',
    close: 'Abbrechen',
    intro:
      'Gemeldet wird, wofür das alles gilt. Was leer bleibt, verlangt nichts; ist alles leer, wird alles gemeldet.',
    fields: {
      people: 'Personen und Organisationen',
      countries: 'Länder',
      areas: 'Bereiche',
      kinds: 'Arten',
      languages: 'Sprachen der Artikel',
      outlets: 'Medien',
      words: 'Genaue Wörter',
      without: 'Weglassen',
      delivery: 'Wann melden',
      days: 'Tage der Übersicht',
      at: 'Uhrzeit der Übersicht',
      zone: 'Zeitzone',
      quiet: 'Ruhezeiten',
      cap: 'Höchstens am Tag',
    },
    hints: {
      people: 'Namen, wie Artikel sie schreiben, mit Kommas dazwischen',
      countries: 'Namen oder zwei Buchstaben, mit Kommas dazwischen; mit Bindestrich für zwei zusammen: ma‑pk',
      outlets: 'Mit Kommas dazwischen',
      words: 'Ganze Wörter oder Wendungen, mit Kommas dazwischen',
      without: 'Etwa person:"…" area:fisheries outlet:"…" "genaue Wörter"',
      zone: 'Ein Ort, wie Africa/Casablanca',
      quiet: 'Wie 22:00-07:00; was dann kommt, wartet',
      cap: 'Alle Nachrichten im Kanal zählen; was mehr ist, wartet bis zum nächsten Tag',
    },
    atOnce: 'Sofort, Nachricht für Nachricht',
    inDigest: 'In einer Übersicht',
  },
};
