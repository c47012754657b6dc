import type { Labels } from '../labels.ts';

/** German. */
export const de: Labels = {
  share: 'Im Kanal teilen',
  shared: 'Im Kanal geteilt.',
  previous: 'Zurück',
  more: 'Mehr',
  page: (number, of) => `Seite ${number} von ${of}`,
  nearest: 'Was am nächsten kommt',
  alsoIn: (outlets) => `Auch in: ${outlets}`,
  asked: 'fragte Coop:',
  hint: 'Fragen Sie nach Personen, Ländern oder Bereichen, zum Beispiel: wen traf Chaudhry · Abkommen Marokko Pakistan. /coop help zeigt mehr.',
  help: {
    title: 'Was Coop Ihnen sagen kann',
    intro:
      'Coop liest Presseartikel und antwortet, wer wen traf, was unterzeichnet wurde, wer zu Besuch kam und über welche Bereiche gesprochen wurde. Jede Antwort steht in den Worten der Artikel, mit Medium und Datum. Fragen Sie auf Deutsch, Englisch, Französisch oder Niederländisch:',
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
    tooLong: (most) => `Das ist zu lang für eine Frage. Bitte höchstens ${most} Zeichen.`,
  },
  watch: {
    on: 'Dieser Kanal erhält ab jetzt jeden neuen Artikel: eine Nachricht je Artikel, mit den Fakten und Zitaten. Wird ein Artikel berichtigt, so wird seine Nachricht geändert und nichts neu geschrieben. /coop watch off beendet das.',
    alreadyOn: 'Dieser Kanal erhält schon jeden neuen Artikel. Es wurde nichts geändert. /coop watch off beendet das.',
    off: 'Dieser Kanal erhält keine neuen Artikel mehr. /coop watch live beginnt wieder damit.',
    alreadyOff: 'Dieser Kanal erhielt keine neuen Artikel; es gibt nichts zu beenden.',
    isOn: 'Dieser Kanal erhält jeden neuen Artikel. /coop watch off beendet das.',
    isOff: 'Dieser Kanal erhält keine neuen Artikel. /coop watch live beginnt damit.',
    invite: (appName) =>
      `Coop ist nicht Mitglied dieses Kanals und kann hier nichts schreiben. Geben Sie /invite @${appName} ein und danach noch einmal /coop watch live.`,
    archived: 'Dieser Kanal ist archiviert: hier kann nichts geschrieben werden.',
  },
  status: {
    title: 'Was das Archiv enthält',
    articles: (count, facts) => `Artikel: ${count} · Fakten: ${facts}`,
    languages: (names) => `Sprachen: ${names}`,
    dates: (earliest, latest) => `Erschienen: ${earliest} bis ${latest}`,
    undated: (count) => `Ohne Erscheinungsdatum: ${count}`,
    troubled: (count, reasons) =>
      `Nachrichten für diesen Kanal, die nicht ankamen oder nicht bestätigt sind: ${count} (${reasons})`,
  },
  announcement: {
    title: 'Neuer Artikel',
    noFact: 'Darin wurde kein Treffen, Besuch, Abkommen und keine Zusammenarbeit gefunden.',
    untitled: 'Artikel ohne Titel',
  },
  intake: {
    noLink: 'Da ist kein Link zum Lesen. Tippen Sie /coop add und die Adresse eines Artikels oder Feeds.',
    mayNot:
      'Nur wen der Betreiber von Coop benannt hat, darf Seiten aus dem Web holen lassen (COOP_ADMINS, COOP_FETCH_BY).',
    off: 'Coop holt nichts aus dem Web: Wer es betreibt, schaltet das mit COOP_FETCH=on ein. Bis dahin liest es die Dateien seines Ordners.',
    tooMany: (most) => `Nur die ersten ${most} Links wurden gelesen; wählen Sie die anderen einzeln.`,
    added: (title) => `Hinzugefügt: ${title}`,
    updated: (title) => `Aktualisiert: ${title}`,
    unchanged: (title) => `Schon bekannt, nichts geändert: ${title}`,
    follows: (title, listed) => `Coop folgt ab jetzt ${title}. Die ${listed} Artikel darin werden geholt.`,
    followsAlready: (title, listed) => `Coop folgt ${title} schon, mit ${listed} Artikeln, und fragt jetzt erneut.`,
    refused: (link, reason) => `Nicht gelesen: ${link}: ${reason}`,
  },
  removal: {
    mayNot: 'Das dürfen nur Administratoren von Coop. Wer es betreibt, benennt sie (COOP_ADMINS).',
    sayWhich:
      'Sagen Sie, welcher Artikel: /coop remove und sein Link. /coop remove undo und der Link lässt ihn wieder zu.',
    nothing: (words) => `Das Archiv enthält keinen Artikel unter ${words}.`,
    several: (ids) => `Mehrere Artikel kommen in Frage. Nennen Sie einen: ${ids}`,
    removed: (title, id) =>
      `Entfernt: ${title}. Keine Antwort zitiert ihn mehr, was davon gepostet wurde, wird das sagen, und er bleibt draußen. Um ihn wieder zuzulassen: /coop remove undo ${id}`,
    undone: (name) => `${name} darf wieder hinzugefügt werden: /coop add.`,
    notUndone: (words) => `Nichts, was entfernt wurde, ist als ${words} bekannt.`,
  },
  sources: {
    title: (fine, all) => `Feeds: ${fine} von ${all} in Ordnung`,
    none: 'Es wird keinem Feed gefolgt. /coop add und die Adresse eines Feeds folgt einem.',
    fine: (listed, lastNew) => `In Ordnung · ${listed} Artikel · zuletzt neu: ${lastNew}`,
    failing: (times, reason) => `Fehlgeschlagen (${times}): ${reason}. Er wird wieder gefragt.`,
    paused: (times, reason) => `Angehalten nach ${times} Fehlschlägen: ${reason}`,
    notAsked: 'Noch nicht gefragt.',
    more: (count) => `Und ${count} weitere, die in Ordnung sind.`,
    resume: 'Fortsetzen',
    resumed: (title) => `${title} wird wieder gefragt.`,
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
    unknownButton: 'Dieser Knopf gehört zu einer anderen Fassung von Coop. Stellen Sie die Frage noch einmal.',
  },
};
