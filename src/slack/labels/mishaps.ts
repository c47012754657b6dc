import type { LanguageCode } from '../../languages/language.ts';
import { isolating } from './isolating.ts';

/** The words of what is told to whoever asked when something did not come about as asked, in one language. */
export interface Mishaps {
  /** Where Slack lets Coop post nothing; `why` is one of the reasons of `not-posted.ts`. */
  readonly closed: (why: string, number: string) => string;
  /** Where Slack did not say whether an answer arrived, and it cannot be looked up. */
  readonly doubt: string;
  /** Where more questions wait in a channel than Slack lets Coop answer there soon. */
  readonly tooMany: string;
  /** Where Slack did not say whether a form opened; what may be typed follows. */
  readonly formDoubt: string;
  /** In a direct message, where a window did not open or Slack did not say that it did; what may be written follows. */
  readonly notOpened: string;
  /** For what was typed in place of an answer's id; `example` is one that might be. */
  readonly noSuchId: (typed: string, example: string) => string;
  /** For what a command does not take. */
  readonly notTaken: (typed: string, command: string, usage: string) => string;
}

const en: Mishaps = {
  closed: (why, number) =>
    `Coop could not answer where you asked: ${why}. Ask Coop in a direct message instead. Whoever runs Coop finds more under the number ${number}`,
  doubt: 'Slack did not say whether Coop’s answer arrived. If you do not see it, ask again.',
  tooMany:
    'Too many questions are waiting in this channel, and Slack lets Coop answer one a second there. Ask again in a minute, or with /coop, which is answered at once.',
  formDoubt: 'Slack did not say whether the form opened. If you do not see it, you can type it instead:',
  notOpened:
    'Slack did not open Coop’s window, or did not say so. If you do not see it, press the button again, or write to Coop here:',
  noSuchId: (typed, example) =>
    `There is no answer “${typed}”. The id of an answer has twelve letters and figures, such as ${example}, and stands under the answer: type /coop verify and that id.`,
  notTaken: (typed, command, usage) => `${command} does not take “${typed}”. Type: ${usage}`,
};

const fr: Mishaps = {
  closed: (why, number) =>
    `Coop n’a pas pu répondre là où vous avez posé la question\u00a0: ${why}. Posez-la plutôt à Coop dans un message direct. La personne qui gère Coop en trouve plus sous le numéro ${number}`,
  doubt: 'Slack n’a pas dit si la réponse de Coop est arrivée. Si vous ne la voyez pas, reposez la question.',
  tooMany:
    'Trop de questions attendent dans ce canal, et Slack n’y laisse Coop répondre qu’à une par seconde. Reposez la vôtre dans une minute, ou avec /coop, qui répond aussitôt.',
  formDoubt: 'Slack n’a pas dit si le formulaire s’est ouvert. Si vous ne le voyez pas, vous pouvez le taper\u00a0:',
  notOpened:
    'Slack n’a pas ouvert la fenêtre de Coop, ou ne l’a pas dit. Si vous ne la voyez pas, appuyez à nouveau sur le bouton, ou écrivez à Coop ici\u00a0:',
  noSuchId: (typed, example) =>
    `Il n’y a pas de réponse «\u00a0${typed}\u00a0». Le numéro d’une réponse a douze lettres et chiffres, par exemple ${example}, et figure sous la réponse\u00a0: tapez /coop verify et ce numéro.`,
  notTaken: (typed, command, usage) => `${command} ne prend pas «\u00a0${typed}\u00a0». Tapez\u00a0: ${usage}`,
};

const nl: Mishaps = {
  closed: (why, number) =>
    `Coop kon niet antwoorden waar u het vroeg: ${why}. Vraag het Coop liever in een direct bericht. Wie Coop beheert vindt meer onder het nummer ${number}`,
  doubt: 'Slack zei niet of het antwoord van Coop is aangekomen. Ziet u het niet, vraag het dan opnieuw.',
  tooMany:
    'Er wachten te veel vragen in dit kanaal, en Coop mag er van Slack maar één per seconde beantwoorden. Vraag het over een minuut opnieuw, of met /coop, dat meteen antwoordt.',
  formDoubt: 'Slack zei niet of het formulier is geopend. Ziet u het niet, dan kunt u het ook typen:',
  notOpened:
    'Slack heeft het venster van Coop niet geopend, of dat niet gezegd. Ziet u het niet, druk dan opnieuw op de knop, of schrijf Coop hier:',
  noSuchId: (typed, example) =>
    `Er is geen antwoord “${typed}”. Het nummer van een antwoord telt twaalf letters en cijfers, zoals ${example}, en staat onder het antwoord: typ /coop verify en dat nummer.`,
  notTaken: (typed, command, usage) => `${command} kan niets met “${typed}”. Typ: ${usage}`,
};

const es: Mishaps = {
  closed: (why, number) =>
    `Coop no pudo responder donde preguntó: ${why}. Pregunte mejor a Coop en un mensaje directo. Quien administra Coop encuentra más con el número ${number}`,
  doubt: 'Slack no dijo si la respuesta de Coop llegó. Si no la ve, pregunte otra vez.',
  tooMany:
    'Hay demasiadas preguntas en espera en este canal, y Slack solo deja a Coop responder allí a una por segundo. Pregunte otra vez en un minuto, o con /coop, que responde enseguida.',
  formDoubt: 'Slack no dijo si el formulario se abrió. Si no lo ve, puede escribirlo:',
  notOpened:
    'Slack no abrió la ventana de Coop, o no lo dijo. Si no la ve, pulse otra vez el botón, o escriba a Coop aquí:',
  noSuchId: (typed, example) =>
    `No hay ninguna respuesta «${typed}». El número de una respuesta tiene doce letras y cifras, como ${example}, y figura debajo de la respuesta: escriba /coop verify y ese número.`,
  notTaken: (typed, command, usage) => `${command} no admite «${typed}». Escriba: ${usage}`,
};

const de: Mishaps = {
  closed: (why, number) =>
    `Coop konnte dort, wo Sie gefragt haben, nicht antworten: ${why}. Fragen Sie Coop stattdessen in einer Direktnachricht. Wer Coop betreibt, findet mehr unter der Nummer ${number}`,
  doubt: 'Slack hat nicht gesagt, ob Coops Antwort angekommen ist. Wenn Sie sie nicht sehen, fragen Sie noch einmal.',
  tooMany:
    'In diesem Kanal warten zu viele Fragen, und Slack lässt Coop dort nur eine pro Sekunde beantworten. Fragen Sie in einer Minute noch einmal, oder mit /coop, das sofort antwortet.',
  formDoubt:
    'Slack hat nicht gesagt, ob sich das Formular geöffnet hat. Wenn Sie es nicht sehen, können Sie es auch eingeben:',
  notOpened:
    'Slack hat das Fenster von Coop nicht geöffnet oder es nicht gesagt. Wenn Sie es nicht sehen, drücken Sie noch einmal auf die Schaltfläche, oder schreiben Sie Coop hier:',
  noSuchId: (typed, example) =>
    `Es gibt keine Antwort „${typed}“. Die Nummer einer Antwort hat zwölf Buchstaben und Ziffern, etwa ${example}, und steht unter der Antwort: tippen Sie /coop verify und diese Nummer.`,
  notTaken: (typed, command, usage) => `${command} kann mit „${typed}“ nichts anfangen. Tippen Sie: ${usage}`,
};

const ar: Mishaps = {
  closed: (why, number) =>
    `لم يستطع Coop أن يجيب حيث سألت: ${why}. اسأل Coop في رسالة مباشرة بدلا من ذلك. يجد من يدير Coop المزيد تحت الرقم ‎${number}‎`,
  doubt: 'لم يقل Slack هل وصلت إجابة Coop. إن لم ترها فاسأل مرة أخرى.',
  tooMany:
    'تنتظر أسئلة كثيرة جدا في هذه القناة، ولا يسمح Slack لـ Coop إلا بإجابة واحدة في الثانية هناك. اسأل مرة أخرى بعد دقيقة، أو بالأمر ‎/coop‎ الذي يجيب فورا.',
  formDoubt: 'لم يقل Slack هل فُتح النموذج. إن لم تره فيمكن كتابته:',
  notOpened: 'لم يفتح Slack نافذة Coop، أو لم يقل إنه فتحها. إن لم ترها فاضغط الزر مرة أخرى، أو اكتب إلى Coop هنا:',
  noSuchId: (typed, example) =>
    `لا توجد إجابة «${typed}». رقم الإجابة اثنا عشر حرفا ورقما، مثل ‎${example}‎، وهو مكتوب تحت الإجابة: اكتب ‎/coop verify‎ ثم ذلك الرقم.`,
  notTaken: (typed, command, usage) => `لا يقبل ‎${command}‎ «${typed}». اكتب: ‎${usage}‎`,
};

const mishaps = isolating<Mishaps>({ en, fr, nl, es, de, ar });

/** The words in a language. */
export function mishapsIn(language: LanguageCode): Mishaps {
  return mishaps[language];
}
