import { everyFigures } from '../../answering/intl.ts';
import type { LanguageCode } from '../../languages/language.ts';
import { isolating } from './isolating.ts';

/** The words of exports, in one language. */
export interface ExportingLabels {
  readonly howTo: (kinds: string) => string;
  readonly unclear: (word: string) => string;
  /** `left` facts would have fitted, had their day been known. */
  readonly nothing: (left: number) => string;
  readonly tooLarge: (characters: number) => string;
  /** Above the file: read as mrkdwn, so it repeats nobody's words. */
  readonly done: (kind: string, articles: number, facts: number, left: number) => string;
  /** The same of a calendar. */
  readonly planned: (kind: string, events: number, articles: number, left: number) => string;
  readonly direct: string;
  readonly noScope: string;
  readonly refused: (reason: string) => string;
}

/** The same in every language. */
const examples = 'kind:agreement country:MA area:cybersecurity lang:fr from:2025 to:2025-03-04';

const n = everyFigures();

const en: ExportingLabels = {
  howTo: (kinds) =>
    `Type /coop export facts and the kind of file (${kinds}), then filters if you like: ${examples}. The days are those of publication.`,
  unclear: (word) => `“${word}” is not understood.`,
  nothing: (left) =>
    left === 0
      ? 'Nothing in the archive fits, so there is no file.'
      : `No day is known for what fits (${n.en(left)}), so there is no file.`,
  tooLarge: (characters) =>
    `The file would have more than ${n.en(characters)} characters. Narrow it with filters, or have whoever runs Coop make it with coop export.`,
  done: (kind, articles, facts, left) =>
    `Export (${kind}): ${n.en(articles)} ${articles === 1 ? 'article' : 'articles'}, ${n.en(facts)} ${facts === 1 ? 'fact' : 'facts'}.${left === 0 ? '' : ` Left out, since their day is not known: ${n.en(left)}.`}`,
  planned: (kind, events, articles, left) =>
    `Export (${kind}): ${n.en(events)} ${events === 1 ? 'event' : 'events'} from ${n.en(articles)} ${articles === 1 ? 'article' : 'articles'}.${left === 0 ? '' : ` Left out, since their day is not known: ${n.en(left)}.`}`,
  direct: 'The file is in your direct messages with Coop, since it cannot post it here.',
  noScope:
    'Coop may not upload files. Whoever administers the app in Slack adds the scope files:write (OAuth & Permissions, Bot Token Scopes) and installs the app again.',
  refused: (reason) => `Slack did not take the file (${reason}). If it does not appear, try again.`,
};

const fr: ExportingLabels = {
  howTo: (kinds) =>
    `Tapez /coop export facts et le type de fichier (${kinds}), puis des filtres si vous le souhaitez\u00a0: ${examples}. Les jours sont ceux de la parution.`,
  unclear: (word) => `«\u00a0${word}\u00a0» n’est pas compris.`,
  nothing: (left) =>
    left === 0
      ? 'Rien dans les archives ne correspond\u00a0: il n’y a pas de fichier.'
      : `Aucun jour n’est connu pour ce qui correspond (${n.fr(left)})\u00a0: il n’y a pas de fichier.`,
  tooLarge: (characters) =>
    `Le fichier aurait plus de ${n.fr(characters)} caractères. Restreignez-le par des filtres, ou demandez à qui fait tourner Coop de le produire avec coop export.`,
  done: (kind, articles, facts, left) =>
    `Export (${kind})\u00a0: articles\u00a0: ${n.fr(articles)}\u00a0; faits\u00a0: ${n.fr(facts)}.${left === 0 ? '' : ` Omis, faute de jour connu\u00a0: ${n.fr(left)}.`}`,
  planned: (kind, events, articles, left) =>
    `Export (${kind})\u00a0: événements\u00a0: ${n.fr(events)}\u00a0; articles\u00a0: ${n.fr(articles)}.${left === 0 ? '' : ` Omis, faute de jour connu\u00a0: ${n.fr(left)}.`}`,
  direct: 'Le fichier est dans vos messages directs avec Coop, qui ne peut pas le déposer ici.',
  noScope:
    'Coop ne peut pas déposer de fichiers. Qui administre l’application dans Slack y ajoute l’autorisation files:write (OAuth & Permissions, Bot Token Scopes) et la réinstalle.',
  refused: (reason) => `Slack n’a pas pris le fichier (${reason}). S’il n’apparaît pas, réessayez.`,
};

const nl: ExportingLabels = {
  howTo: (kinds) =>
    `Typ /coop export facts en het soort bestand (${kinds}), en daarna eventueel filters: ${examples}. De dagen zijn die van publicatie.`,
  unclear: (word) => `‘${word}’ wordt niet begrepen.`,
  nothing: (left) =>
    left === 0
      ? 'Niets in het archief past, dus er is geen bestand.'
      : `Van wat past (${n.nl(left)}) is de dag niet bekend, dus er is geen bestand.`,
  tooLarge: (characters) =>
    `Het bestand zou meer dan ${n.nl(characters)} tekens hebben. Beperk het met filters, of laat wie Coop draait het maken met coop export.`,
  done: (kind, articles, facts, left) =>
    `Export (${kind}): artikelen: ${n.nl(articles)}; feiten: ${n.nl(facts)}.${left === 0 ? '' : ` Weggelaten omdat de dag niet bekend is: ${n.nl(left)}.`}`,
  planned: (kind, events, articles, left) =>
    `Export (${kind}): afspraken: ${n.nl(events)}; artikelen: ${n.nl(articles)}.${left === 0 ? '' : ` Weggelaten omdat de dag niet bekend is: ${n.nl(left)}.`}`,
  direct: 'Het bestand staat in uw directe berichten met Coop, want hier kan Coop het niet plaatsen.',
  noScope:
    'Coop mag geen bestanden uploaden. Wie de app in Slack beheert, voegt de bevoegdheid files:write toe (OAuth & Permissions, Bot Token Scopes) en installeert de app opnieuw.',
  refused: (reason) => `Slack nam het bestand niet aan (${reason}). Verschijnt het niet, probeer het dan opnieuw.`,
};

const es: ExportingLabels = {
  howTo: (kinds) =>
    `Escriba /coop export facts y el tipo de archivo (${kinds}), y después filtros si los desea: ${examples}. Los días son los de publicación.`,
  unclear: (word) => `No se entiende «${word}».`,
  nothing: (left) =>
    left === 0
      ? 'Nada en los artículos guardados coincide, así que no hay archivo.'
      : `De lo que coincide (${n.es(left)}) no se conoce el día, así que no hay archivo.`,
  tooLarge: (characters) =>
    `El archivo tendría más de ${n.es(characters)} caracteres. Redúzcalo con filtros, o pida a quien gestiona Coop que lo haga con coop export.`,
  done: (kind, articles, facts, left) =>
    `Exportación (${kind}): artículos: ${n.es(articles)}; hechos: ${n.es(facts)}.${left === 0 ? '' : ` Omitidos por no conocerse el día: ${n.es(left)}.`}`,
  planned: (kind, events, articles, left) =>
    `Exportación (${kind}): citas: ${n.es(events)}; artículos: ${n.es(articles)}.${left === 0 ? '' : ` Omitidos por no conocerse el día: ${n.es(left)}.`}`,
  direct: 'El archivo está en sus mensajes directos con Coop, que no puede dejarlo aquí.',
  noScope:
    'Coop no puede subir archivos. Quien administra la aplicación en Slack le añade el permiso files:write (OAuth & Permissions, Bot Token Scopes) y la instala de nuevo.',
  refused: (reason) => `Slack no aceptó el archivo (${reason}). Si no aparece, inténtelo de nuevo.`,
};

const de: ExportingLabels = {
  howTo: (kinds) =>
    `Tippen Sie /coop export facts und die Art der Datei (${kinds}), danach wenn gewünscht Filter: ${examples}. Die Tage sind die der Veröffentlichung.`,
  unclear: (word) => `„${word}“ ist nicht zu verstehen.`,
  nothing: (left) =>
    left === 0
      ? 'Nichts im Archiv passt, also gibt es keine Datei.'
      : `Von dem, was passt (${n.de(left)}), ist der Tag nicht bekannt, also gibt es keine Datei.`,
  tooLarge: (characters) =>
    `Die Datei hätte mehr als ${n.de(characters)} Zeichen. Grenzen Sie sie mit Filtern ein, oder lassen Sie sie mit coop export erstellen, von denen, die Coop betreiben.`,
  done: (kind, articles, facts, left) =>
    `Export (${kind}): Artikel: ${n.de(articles)}; Fakten: ${n.de(facts)}.${left === 0 ? '' : ` Weggelassen, weil der Tag nicht bekannt ist: ${n.de(left)}.`}`,
  planned: (kind, events, articles, left) =>
    `Export (${kind}): Termine: ${n.de(events)}; Artikel: ${n.de(articles)}.${left === 0 ? '' : ` Weggelassen, weil der Tag nicht bekannt ist: ${n.de(left)}.`}`,
  direct: 'Die Datei ist in Ihren Direktnachrichten mit Coop, denn hier kann Coop sie nicht ablegen.',
  noScope:
    'Coop darf keine Dateien hochladen. Wer die App in Slack verwaltet, gibt ihr die Berechtigung files:write (OAuth & Permissions, Bot Token Scopes) und installiert sie neu.',
  refused: (reason) =>
    `Slack hat die Datei nicht angenommen (${reason}). Erscheint sie nicht, versuchen Sie es noch einmal.`,
};

const ar: ExportingLabels = {
  howTo: (kinds) =>
    `اكتب \u2066/coop export facts\u2069 ثم نوع الملف (\u2066${kinds}\u2069)، وبعده مرشحات إن شئت: \u2066${examples}\u2069. والأيام هي أيام النشر.`,
  unclear: (word) => `لم يُفهم «${word}».`,
  nothing: (left) =>
    left === 0 ? 'لا شيء في الأرشيف يوافق ذلك، فلا ملف.' : `ما يوافق ذلك (${n.ar(left)}) لا يُعرف يومه، فلا ملف.`,
  tooLarge: (characters) =>
    `سيتجاوز الملف ${n.ar(characters)} حرف. ضيّقه بمرشحات، أو ليصنعه من يشغّل Coop بالأمر \u2066coop export\u2069.`,
  done: (kind, articles, facts, left) =>
    `تصدير (\u2066${kind}\u2069): المقالات: ${n.ar(articles)}؛ الوقائع: ${n.ar(facts)}.${left === 0 ? '' : ` تُرك ما لا يُعرف يومه: ${n.ar(left)}.`}`,
  planned: (kind, events, articles, left) =>
    `تصدير (\u2066${kind}\u2069): المواعيد: ${n.ar(events)}؛ المقالات: ${n.ar(articles)}.${left === 0 ? '' : ` تُرك ما لا يُعرف يومه: ${n.ar(left)}.`}`,
  direct: 'الملف في رسائلك المباشرة مع Coop لأنه لا يستطيع وضعه هنا.',
  noScope:
    'لا يُسمح لـ Coop برفع الملفات. يضيف من يدير التطبيق في Slack الإذن files:write \u2066(OAuth & Permissions, Bot Token Scopes)\u2069 ويثبّت التطبيق من جديد.',
  refused: (reason) => `لم يقبل Slack الملف (${reason}). إن لم يظهر فأعد المحاولة.`,
};

const byLanguage = isolating<ExportingLabels>({ en, fr, nl, es, de, ar });

/** The words in a language. */
export function exportingIn(language: LanguageCode): ExportingLabels {
  return byLanguage[language];
}
