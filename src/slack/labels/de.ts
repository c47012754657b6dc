import { figuresIn } from '../../answering/intl.ts';
import type { Labels } from './labels.ts';

const n = figuresIn('de');

/** German. */
export const de: Labels = {
  share: 'Im Kanal teilen',
  shared: 'Im Kanal geteilt.',
  previous: 'Zurück',
  more: 'Mehr',
  page: (number, of) => `Seite ${n(number)} von ${n(of)}`,
  nearest: 'Was am nächsten kommt',
  alsoIn: (outlets) => `Auch in: ${outlets}`,
  asked: 'fragte Coop:',
  hint: 'Fragen Sie nach Personen, Ländern oder Bereichen. /coop help zeigt mehr.',
  help: {
    title: 'Was Coop Ihnen sagen kann',
    intro:
      'Coop liest Presseartikel und antwortet, wer wen traf, was unterzeichnet wurde, wer zu Besuch kam und über welche Bereiche gesprochen wurde. Jede Antwort steht in den Worten der Artikel, mit Medium und Datum. Fragen Sie auf Deutsch, Englisch, Französisch, Niederländisch, Spanisch oder Arabisch:',
    examples: [
      'wen traf Chaudhry?',
      'Abkommen Marokko Pakistan',
      'Bereiche der Zusammenarbeit Marokko Pakistan',
      'who met Hammouchi',
      'qui a rencontré Loudiyi ?',
    ],
    commands: 'Befehle',
    elsewhere:
      'Oder erwähnen Sie Coop in einem Kanal oder Thread, oder schreiben Sie direkt: die Antwort kommt an derselben Stelle.',
    didYouMean: (command) => `Meinten Sie ${command}?`,
    tooLong: (most) => `Das ist zu lang für eine Frage. Bitte höchstens ${n(most)} Zeichen.`,
  },
  home: {
    title: 'Coop',
    ask: 'Eine Frage stellen',
    submit: 'Fragen',
    close: 'Schließen',
  },
  watch: {
    alreadyOff: 'Dieser Kanal erhielt keine neuen Artikel; es gibt nichts zu beenden.',
    isOff: 'Dieser Kanal erhält keine neuen Artikel. /coop watch live beginnt damit.',
    invite: (channel, appName, command) =>
      `Coop ist nicht Mitglied von ${channel} und kann dort nichts schreiben; es wurde nichts gespeichert. Geben Sie dort /invite @${appName} ein und danach: ${command}`,
    archived: (channel) =>
      `${channel} ist archiviert: dort kann nichts geschrieben werden, und es wurde nichts gespeichert.`,
  },
  status: {
    title: 'Was das Archiv enthält',
    articles: (count, facts) => `Artikel: ${n(count)} · Fakten: ${n(facts)}`,
    languages: (names) => `Sprachen: ${names}`,
    dates: (earliest, latest) => `Erschienen: ${earliest} bis ${latest}`,
    day: (day) => `Erschienen: ${day}`,
    undated: (count) => `Ohne Erscheinungsdatum: ${n(count)}`,
    troubled: (count, reasons) => `Nachrichten für diesen Kanal, die nicht ankamen: ${n(count)} (${reasons})`,
  },
  announcement: {
    title: 'Neuer Artikel',
    noFact: 'Darin wurde kein Treffen, Besuch, Abkommen und keine Zusammenarbeit gefunden.',
    untitled: 'Artikel ohne Titel',
  },
  intake: {
    noLink: 'Da ist kein Link zum Lesen. Tippen Sie /coop add und die Adresse eines Artikels oder Feeds.',
    noLinkThere: 'Diese Nachricht enthält keinen Link, also gibt es nichts zu speichern.',
    mayNot:
      'Nur wen der Betreiber von Coop benannt hat, darf Seiten aus dem Web holen lassen (COOP_ADMINS, COOP_FETCH_BY).',
    off: 'Coop holt nichts aus dem Web: Wer es betreibt, schaltet das mit COOP_FETCH=on ein. Bis dahin liest es die Dateien seines Ordners.',
    tooMany: (most) => `Nur die ersten ${n(most)} Links wurden gelesen; wählen Sie die anderen einzeln.`,
    added: (title) => `Hinzugefügt: ${title}`,
    updated: (title) => `Aktualisiert: ${title}`,
    unchanged: (title) => `Schon bekannt, nichts geändert: ${title}`,
    follows: (title, listed) => {
      if (listed === 0) return `Coop folgt ab jetzt ${title}. Noch steht kein Artikel darin.`;
      return listed === 1
        ? `Coop folgt ab jetzt ${title}. Der Artikel darin wird geholt. Antworten zitieren ihn, aber kein Kanal bekommt ihn gemeldet; was später kommt, wird gemeldet, wo es gewünscht ist.`
        : `Coop folgt ab jetzt ${title}. Die ${n(listed)} Artikel darin werden geholt. Antworten zitieren sie, aber kein Kanal bekommt sie gemeldet; was später kommt, wird gemeldet, wo es gewünscht ist.`;
    },
    followsAlready: (title, since) => `Coop folgt ${title} schon, seit dem ${since}, und fragt jetzt.`,
    refused: (link, reason) => `Nicht gelesen: ${link}: ${reason}`,
    refusedMore: (count) => `Und ${n(count)} weitere.`,
  },
  removal: {
    mayNot: 'Das dürfen nur Administratoren von Coop. Wer es betreibt, benennt sie (COOP_ADMINS).',
    sayWhich:
      'Sagen Sie, welcher Artikel: /coop remove und sein Link oder der Pfad seiner Datei (alle Artikel eines gepackten Ordners), oder die Adresse eines Feeds, dem Coop nicht mehr folgen soll. Mit /coop remove undo davor wird er wieder zugelassen.',
    nothing: (words) => `Das Archiv enthält keinen Artikel unter ${words}.`,
    several: (ids) => `Mehrere Artikel kommen in Frage. Nennen Sie einen: ${ids}`,
    removed: (title, id) =>
      `Entfernt: ${title}. Keine Antwort zitiert ihn mehr, was davon gepostet wurde, wird das sagen oder ihn nicht mehr zeigen, und er bleibt draußen. Um ihn wieder zuzulassen: /coop remove undo ${id}`,
    removedAll: (count, file) =>
      `Mit ${file} ${count === 1 ? 'entfernter' : 'entfernte'} Artikel: ${n(count)}. ${count === 1 ? 'Keine Antwort zitiert ihn mehr, was davon gepostet wurde, wird das sagen oder ihn nicht mehr zeigen, und er bleibt draußen. Um ihn' : 'Keine Antwort zitiert sie mehr, was davon gepostet wurde, wird das sagen oder sie nicht mehr zeigen, und sie bleiben draußen. Um sie'} wieder zuzulassen: /coop remove undo ${file}`,
    undone: (name) => `${name} darf wieder hinzugefügt werden: /coop add.`,
    isBack: (name) => `${name} steht wieder im Archiv, und was davon gemeldet wurde, ist wieder zu sehen.`,
    undoneFile: (name) =>
      `${name} darf wieder hinzugefügt werden: Wer Coop betreibt, legt die Datei neu in den Ordner oder tippt coop add und die Datei.`,
    partlyBack: (back, all, name) =>
      `Von den ${n(all)} Artikeln in ${name} stehen ${n(back)} wieder im Archiv. Die übrigen dürfen wieder hinzugefügt werden: Wer Coop betreibt, legt ihre Datei neu in den Ordner oder tippt coop add und die Datei.`,
    notUndone: (words) => `Nichts, was entfernt wurde, ist als ${words} bekannt.`,
  },
  sources: {
    noPage: (typed) =>
      `„${typed}“ ist nicht zu verstehen. Tippen Sie /coop sources allein, mit einer Seite (/coop sources 2), oder /coop add und die Adresse eines Feeds.`,
    title: (fine, all) => `Feeds: ${n(fine)} von ${n(all)} in Ordnung`,
    none: 'Es wird keinem Feed gefolgt. /coop add und die Adresse eines Feeds folgt einem.',
    fine: (listed, lastNew) => `In Ordnung · ${n(listed)} Artikel · zuletzt neu: ${lastNew}`,
    failing: (times, reason) => `Fehlgeschlagen (${n(times)}): ${reason}. Er wird wieder gefragt.`,
    paused: (times, reason) => `Angehalten: ${reason} (Fehlschläge: ${n(times)})`,
    lost: (count) => `nicht abrufbar: ${n(count)}`,
    notAsked: 'Noch nicht gefragt.',
    overdue: (day) => `Nicht gefragt seit ${day}, obwohl es anstand.`,
    more: (count, command) => `Und ${n(count)} weitere: ${command} eingeben`,
    resume: 'Fortsetzen',
    resumed: (title) => `${title} wird wieder gefragt.`,
    end: 'Nicht mehr folgen',
    endSure: 'Coop fragt ihn dann nicht mehr. Seine Artikel bleiben.',
    ended: (title, url) =>
      `Coop folgt ${title} nicht mehr, und die Artikel bleiben. Um dem Feed wieder zu folgen: /coop add ${url}`,
  },
  delivery: {
    howMany: (typed, most, command) =>
      `„${typed}“ Meldungen lassen sich nicht zeigen. Tippen Sie ${command} allein oder mit einer Zahl von 1 bis ${most}: ${command} ${most}`,
    gone: 'Dieser Artikel wurde aus dem Archiv genommen und mit ihm, was hier davon gemeldet war.',
    corrected: (title) => `Berichtigt: ${title}`,
    correctedHow: 'Ein hier zitierter Satz wurde im Artikel geändert; der Beitrag zeigt, was jetzt dort steht.',
    adds: (things) => `Ergänzt: ${things}`,
    newPeople: (names) => `neu: ${names}`,
    outlet: (name, number) => `Medium ${n(number)}: ${name}`,
    left: (outlet) => `Weiterhin berichtet von: ${outlet}`,
    says: (says, not) => `sagt ${says}, nicht ${not}`,
    found: (count) => `${n(count)} neu`,
    heldBack: (count) => `Gestern zurückgehalten: ${n(count)}`,
    late: (due) => `Diese Übersicht war ${due} fällig und kommt zu spät: Coop lief da nicht.`,
    added: 'Neues zu bereits Gemeldetem',
    again: (count) => `Weitere Artikel zu bereits Gemeldetem: ${n(count)}`,
    feeds: (healthy, all) => `${n(healthy)} von ${n(all)} Feeds in Ordnung`,
    chart: 'Neue Meldungen nach Art',
    otherKind: 'kein Fakt gefunden',
    outlets: (count) => `${n(count)} Medien`,
    ended: (channel, watches, reason) =>
      `Coop kann in ${channel} nicht mehr schreiben (${reason}) und hat deshalb beendet, was Sie dort verlangt hatten (${n(watches)}). Es wird nichts erneut versucht; tippen Sie /coop watch im Kanal, sobald es wieder geht.`,
    endedBy: (who, channel, asked) => `${who} hat beendet, was Sie in ${channel} verlangt hatten: ${asked}`,
    feedBegun: (listed, unread) =>
      `Dieser Feed wurde zum ersten Mal abgefragt. Artikel: ${n(listed)}, davon nicht gelesen: ${n(unread)}`,
    feedPaused: (feed) =>
      `Coop fragt diesen Feed nicht mehr ab. Wenn er wieder geht, nimmt ihn wieder auf: /coop add ${feed}`,
    latest: 'Neueste Meldungen',
    noneYet: 'Es gibt noch keinen Artikel.',
    unknown: (count, reasons) =>
      `Nachrichten, von denen niemand weiß, ob sie ankamen: ${n(count)} (${reasons}). Sie werden nicht noch einmal gesendet; mit der Berechtigung channels:history sieht Coop nach.`,
    directly: (count, reasons) =>
      `Direktnachrichten an Sie, die nicht ankamen oder von denen es niemand weiß: ${n(count)} (${reasons}). /coop sources und /coop watches zeigen, was sie sagten.`,
    waiting: (count) => `Nachrichten, die auf das Senden warten: ${n(count)}`,
    lastDigest: (when) => `Letzte Übersicht: ${when}`,
    nextDigest: (when) => `Nächste Übersicht: ${when}`,
  },
  why: {
    ask: 'Welcher? Tippen Sie /coop why mit dem Link eines Artikels oder der Kennung einer Meldung, wie /coop latest sie zeigt.',
    notHere: (what) => `Coop hat keinen Artikel unter ${what}.`,
    removed: (when) => `Er wurde am ${when} aus dem Archiv genommen.`,
    feedFailing: (feed, since) => `Der Feed ${feed} schlägt seit ${since} fehl und kann ihn verpasst haben.`,
    feedPaused: (feed) => `Der Feed ${feed} pausiert nach wiederholten Fehlern und kann ihn verpasst haben.`,
    opens: 'Er eröffnet eine eigene Meldung.',
    sameFact: (kind, title) => `Dieselbe Meldung (${kind}) wie: ${title}`,
    copy: (title) => `Fast derselbe Text wie: ${title}`,
    storyToo: (titles) => `Auch zu dieser Meldung: ${titles}`,
    told: (when) => `In diesem Kanal gemeldet am ${when}.`,
    added: (when) => `Im Thread der Meldung ergänzt am ${when}.`,
    inDigest: (when) => `In der Übersicht dieses Kanals vom ${when} gemeldet.`,
    nothingAdded: 'Die Meldung war bekannt und er ergänzt nichts; es wurde nichts gepostet.',
    quiet: (until) => `Zurückgehalten: Ruhezeit bis ${until}.`,
    cap: (cap, until) => `Zurückgehalten: mehr als ${n(cap)} am Tag; er kommt mit der ersten Nachricht ab ${until}.`,
    correctionWaits: (most, until) =>
      `Ein hier zitierter Satz hat sich geändert, und der Beitrag zeigt, was jetzt dort steht. Der Hinweis darauf kommt ab ${until}: höchstens ${n(most)} solche Hinweise am Tag.`,
    waits: 'Er wird gleich gepostet.',
    unconfirmed: 'Er wurde gesendet, aber niemand weiß, ob er ankam; er wird nicht noch einmal gesendet.',
    failed: (reason) => `Er konnte nicht gepostet werden: ${reason}.`,
    matched: (conditions) => `Das hat der Kanal verlangt: ${conditions}.`,
    askedAs: (watch) => `Er hatte verlangt: ${watch}.`,
    everything: 'Der Kanal hat alles verlangt.',
    nextDigest: (when) => `Er kommt mit der Übersicht vom ${when}, wenn er nicht schon gemeldet wurde.`,
    addsInDigest: (when) => `Was er hinzufügt, kommt mit der Übersicht vom ${when}.`,
    noWatch: 'Dieser Kanal hat nichts verlangt.',
    before: 'Er war da, bevor dieser Kanal etwas verlangte.',
    meanwhile: 'Er kam, während das Verlangte pausierte oder bevor es geändert wurde.',
    backlog: 'Er ist nichts Neues: Der Feed führte ihn schon, als Coop ihm zu folgen begann.',
    old: (days) => `Er ist nichts Neues: Er erschien mehr als ${days} Tage, bevor er hierher kam.`,
    otherwise:
      'Er erfüllt jetzt, was dieser Kanal verlangt hat, bei seinem Eintreffen aber nicht; nur was es dann erfüllt, wird gemeldet.',
    toldBefore: (when) => `Die Geschichte war in diesem Kanal schon gemeldet worden, am ${when}.`,
    paused: 'Was dieser Kanal verlangt hat, pausiert.',
    disabled: (reason) => `Coop hat beendet, was dieser Kanal verlangt hatte: ${reason}.`,
    notMatched: (conditions) => `Nicht das, was der Kanal verlangt hat: ${conditions}.`,
    muted: (conditions) => `Was der Kanal verlangt hat, lässt dies weg: ${conditions}.`,
    notTogether: 'jede Bedingung ist erfüllt, aber nicht von ein und demselben Fakt',
    background: (conditions) => `Er berichtet davon nur als Hintergrund: ${conditions}.`,
    onlyBackground: 'Alles, was er davon berichtet, ist Hintergrund, und Hintergrund ist keine Neuigkeit.',
    inNoFact: (conditions) => `Er nennt das, berichtet aber keinen Fakt dazu: ${conditions}.`,
    around: (conditions) => `Das steht nur in dem, was den Artikel umgibt, etwa in Menüs: ${conditions}.`,
    noFact: 'Coop hat darin keinen Fakt gelesen.',
    conditions: {
      actor: 'wer',
      country: 'Land',
      pair: 'Länderpaar',
      area: 'Bereich',
      kind: 'Art',
      language: 'Sprache',
      outlet: 'Medium',
      word: 'Wörter',
    },
  },
  trouble: {
    failed: (id) =>
      `Bei Coop ging etwas schief, die Anfrage wurde nicht ausgeführt. Versuchen Sie es noch einmal; geschieht es wieder, nennen Sie denen, die Coop betreuen, diese Nummer: ${id}`,
    gone: 'Diese Antwort ist nicht mehr vorhanden. Stellen Sie die Frage noch einmal.',
    changed:
      'Ein Artikel hinter dieser Antwort hat sich seither geändert. Stellen Sie die Frage noch einmal, um zu sehen, was jetzt dort steht.',
    notYours: 'Nur wer die Frage gestellt hat, kann diese Antwort teilen.',
    notShared:
      'Die Antwort konnte in diesem Kanal nicht geteilt werden. Stellen Sie die Frage noch einmal, oder erwähnen Sie Coop im Kanal.',
    alreadyShared: 'Diese Antwort ist schon geteilt.',
    notServed: 'Coop bedient diesen Workspace nicht. Wer Coop betreibt, kann es hier installieren lassen.',
    sharedOutside:
      'Dieser Kanal wird mit anderen Organisationen geteilt, daher antwortet Coop hier nicht. Fragen Sie in einer Direktnachricht an Coop oder in einem eigenen Kanal.',
    unknownButton: 'Dieser Knopf gehört zu einer anderen Fassung von Coop. Stellen Sie die Frage noch einmal.',
  },
};
