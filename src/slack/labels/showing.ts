import type { LanguageCode } from '../../languages/language.ts';
import { asTyped, isolating } from './isolating.ts';

/** The words of how answers are shown and asked for, in one language. */
export interface Showing {
  /** Above an answer that only its asker sees: Slack does not show what was typed. */
  readonly youAsked: (question: string) => string;
  /** Above what a shortcut found: the beginning of the message that it was chosen on. */
  readonly aboutMessage: (words: string) => string;
  /** Above the same, where the message has no words. */
  readonly aboutNoWords: string;
  /** Below a guess at a misspelt command. */
  readonly notThat: string;
  /** Above what may be asked with one tap; at most 75 characters. */
  readonly prompts: string;
  /** For a command where only questions are asked. */
  readonly isCommand: (line: string) => string;
  /** Where the archive is empty: how whoever reads this may add the first article, or who may. */
  readonly addFirst: { readonly byLink: string; readonly byFile: string };
  /** In a modal whose answer is not ready yet, and where none could be made. */
  readonly looking: string;
  readonly lookedInVain: string;
  /** In a channel, where the answer is told in the thread of one of its messages, and the button that shows it there. */
  readonly inThread: string;
  readonly showHere: string;
  /** The columns of a long list. */
  readonly columns: { readonly what: string; readonly words: string };
}

const en: Showing = {
  youAsked: (question) => `You asked: ${question}`,
  aboutMessage: (words) => `About the message “${words}”`,
  aboutNoWords: 'About a message without words',
  notThat: '/coop help shows every command. Anything else is read as a question.',
  prompts: 'Questions that the archive answers now',
  isCommand: (line) => `${line} is a command: type it in a channel, or directly to Coop.`,
  addFirst: {
    byLink: 'Add the first one: /coop add and the address of an article or a feed.',
    byFile: 'Whoever runs Coop adds the first ones: files in its folder, or coop add and a file.',
  },
  looking: 'Coop is looking it up …',
  lookedInVain: 'Coop could not look it up. Its direct message to you says more.',
  inThread: 'Coop’s answer is in the thread of the message. Slack may not show it there before somebody has replied.',
  showHere: 'Show it here',
  columns: { what: 'What', words: 'In the words of the articles' },
};

const fr: Showing = {
  youAsked: (question) => `Votre question\u00a0: ${question}`,
  aboutMessage: (words) => `À propos du message «\u00a0${words}\u00a0»`,
  aboutNoWords: 'À propos d’un message sans texte',
  notThat: '/coop help montre toutes les commandes. Tout le reste est lu comme une question.',
  prompts: 'Questions auxquelles les archives répondent',
  isCommand: (line) => `${line} est une commande\u00a0: tapez-la dans un canal, ou directement à Coop.`,
  addFirst: {
    byLink: 'Ajoutez le premier\u00a0: /coop add et l’adresse d’un article ou d’un flux.',
    byFile:
      'La personne qui exploite Coop ajoute les premiers\u00a0: des fichiers dans son dossier, ou coop add et un fichier.',
  },
  looking: 'Coop cherche la réponse…',
  lookedInVain: 'Coop n’a pas pu chercher la réponse. Son message direct vous en dit plus.',
  inThread:
    'La réponse de Coop est dans le fil du message. Il se peut que Slack ne l’y montre pas tant que personne n’a répondu.',
  showHere: 'La montrer ici',
  columns: { what: 'Quoi', words: 'Dans les mots des articles' },
};

const nl: Showing = {
  youAsked: (question) => `Uw vraag: ${question}`,
  aboutMessage: (words) => `Over het bericht “${words}”`,
  aboutNoWords: 'Over een bericht zonder woorden',
  notThat: '/coop help toont alle opdrachten. Al het andere wordt als vraag gelezen.',
  prompts: 'Vragen waarop het archief nu antwoordt',
  isCommand: (line) => `${line} is een opdracht: typ die in een kanaal, of rechtstreeks aan Coop.`,
  addFirst: {
    byLink: 'Voeg het eerste toe: /coop add en het adres van een artikel of een feed.',
    byFile: 'Wie Coop beheert voegt de eerste toe: bestanden in de map, of coop add en een bestand.',
  },
  looking: 'Coop zoekt het op …',
  lookedInVain: 'Coop kon het niet opzoeken. In uw directe berichten met Coop staat meer.',
  inThread:
    'Het antwoord van Coop staat in de draad van het bericht. Misschien toont Slack het daar pas als iemand heeft gereageerd.',
  showHere: 'Hier tonen',
  columns: { what: 'Wat', words: 'In de woorden van de artikelen' },
};

const es: Showing = {
  youAsked: (question) => `Su pregunta: ${question}`,
  aboutMessage: (words) => `Sobre el mensaje «${words}»`,
  aboutNoWords: 'Sobre un mensaje sin texto',
  notThat: '/coop help muestra todas las órdenes. Todo lo demás se lee como una pregunta.',
  prompts: 'Preguntas que el archivo responde ahora',
  isCommand: (line) => `${line} es un comando: escríbalo en un canal, o directamente a Coop.`,
  addFirst: {
    byLink: 'Añada el primero: /coop add y la dirección de un artículo o de un canal web.',
    byFile: 'Quien administra Coop añade los primeros: archivos en su carpeta, o coop add y un archivo.',
  },
  looking: 'Coop está buscando la respuesta…',
  lookedInVain: 'Coop no pudo buscar la respuesta. Su mensaje directo dice más.',
  inThread:
    'La respuesta de Coop está en el hilo del mensaje. Es posible que Slack no la muestre allí hasta que alguien haya respondido.',
  showHere: 'Mostrarla aquí',
  columns: { what: 'Qué', words: 'Con las palabras de los artículos' },
};

const de: Showing = {
  youAsked: (question) => `Ihre Frage: ${question}`,
  aboutMessage: (words) => `Zur Nachricht „${words}“`,
  aboutNoWords: 'Zu einer Nachricht ohne Worte',
  notThat: '/coop help zeigt alle Befehle. Alles andere wird als Frage gelesen.',
  prompts: 'Fragen, auf die das Archiv jetzt antwortet',
  isCommand: (line) => `${line} ist ein Befehl: Tippen Sie ihn in einem Kanal, oder direkt an Coop.`,
  addFirst: {
    byLink: 'Fügen Sie den ersten hinzu: /coop add und die Adresse eines Artikels oder eines Feeds.',
    byFile: 'Wer Coop betreibt, fügt die ersten hinzu: Dateien in den Ordner, oder coop add und eine Datei.',
  },
  looking: 'Coop sucht die Antwort …',
  lookedInVain: 'Coop konnte die Antwort nicht suchen. Mehr steht in seiner Direktnachricht an Sie.',
  inThread:
    'Coops Antwort steht im Thread der Nachricht. Vielleicht zeigt Slack sie dort erst, wenn jemand geantwortet hat.',
  showHere: 'Hier zeigen',
  columns: { what: 'Was', words: 'In den Worten der Artikel' },
};

const ar: Showing = {
  youAsked: (question) => `سؤالك: ${question}`,
  aboutMessage: (words) => `عن الرسالة «${words}»`,
  aboutNoWords: 'عن رسالة بلا كلمات',
  notThat: 'يعرض ‎/coop help‎ كل الأوامر. وما عداها يُقرأ سؤالا.',
  prompts: 'أسئلة يجيب عنها الأرشيف الآن',
  isCommand: (line) => `‎${asTyped(line)}‎ أمر: اكتبه في قناة، أو مباشرة إلى Coop.`,
  addFirst: {
    byLink: 'أضف أول مقال: ‎/coop add‎ ثم عنوان مقال أو خلاصة.',
    byFile: 'يضيف من يشغّل Coop أولى المقالات: ملفات في مجلده، أو ‎coop add‎ ثم ملف.',
  },
  looking: 'يبحث Coop عن الجواب…',
  lookedInVain: 'لم يتمكن Coop من البحث عن الجواب. التفاصيل في رسالته المباشرة إليك.',
  inThread: 'إجابة Coop في سلسلة الرسالة. قد لا يعرضها Slack هناك قبل أن يردّ أحد.',
  showHere: 'عرضها هنا',
  columns: { what: 'ماذا', words: 'بكلمات المقالات' },
};

const byLanguage = isolating<Showing>({ en, fr, nl, es, de, ar });

/** The words in a language. */
export function showingIn(language: LanguageCode): Showing {
  return byLanguage[language];
}
