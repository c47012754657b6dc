import type { LanguageCode } from '../../languages/language.ts';
import { isolating } from './isolating.ts';

/** The words of `/coop why` about what a feed lists and Coop does not have, in one language. */
export interface ListedWords {
  /** It is not tried again by itself. */
  readonly refused: (feed: string, when: string, reason: string) => string;
  readonly triedAgain: (feed: string, when: string, reason: string) => string;
  readonly comes: (feed: string, when: string) => string;
  /** What to do about it. */
  readonly addIt: (link: string) => string;
}

const en: ListedWords = {
  refused: (feed, when, reason) => `The feed ${feed} listed it on ${when}, and Coop did not take it: ${reason}.`,
  triedAgain: (feed, when, reason) =>
    `The feed ${feed} listed it on ${when}, and it could not be had so far: ${reason}. It is tried again when the feed is asked next.`,
  comes: (feed, when) => `The feed ${feed} listed it on ${when}. It is fetched when the feed is asked next.`,
  addIt: (link) => `To have it read after all: /coop add ${link}`,
};

const fr: ListedWords = {
  refused: (feed, when, reason) => `Le flux ${feed} l’a listé le ${when}, et Coop ne l’a pas pris\u00a0: ${reason}.`,
  triedAgain: (feed, when, reason) =>
    `Le flux ${feed} l’a listé le ${when}, et il n’a pas pu être lu jusqu’ici\u00a0: ${reason}. Coop réessaie à la prochaine lecture du flux.`,
  comes: (feed, when) => `Le flux ${feed} l’a listé le ${when}. Il sera lu à la prochaine lecture du flux.`,
  addIt: (link) => `Pour le faire lire malgré tout\u00a0: /coop add ${link}`,
};

const nl: ListedWords = {
  refused: (feed, when, reason) => `De feed ${feed} vermeldde het op ${when}, en Coop nam het niet op: ${reason}.`,
  triedAgain: (feed, when, reason) =>
    `De feed ${feed} vermeldde het op ${when}, en het was tot nu toe niet op te halen: ${reason}. Coop probeert het opnieuw zodra de feed weer wordt gevraagd.`,
  comes: (feed, when) =>
    `De feed ${feed} vermeldde het op ${when}. Het wordt opgehaald zodra de feed weer wordt gevraagd.`,
  addIt: (link) => `Om het toch te laten lezen: /coop add ${link}`,
};

const es: ListedWords = {
  refused: (feed, when, reason) => `El canal web ${feed} lo incluyó el ${when}, y Coop no lo tomó: ${reason}.`,
  triedAgain: (feed, when, reason) =>
    `El canal web ${feed} lo incluyó el ${when}, y hasta ahora no se ha podido leer: ${reason}. Se intentará de nuevo en la próxima consulta del canal.`,
  comes: (feed, when) => `El canal web ${feed} lo incluyó el ${when}. Se leerá en la próxima consulta del canal.`,
  addIt: (link) => `Para que se lea de todos modos: /coop add ${link}`,
};

const de: ListedWords = {
  refused: (feed, when, reason) =>
    `Der Feed ${feed} führte ihn am ${when} auf, und Coop nahm ihn nicht auf: ${reason}.`,
  triedAgain: (feed, when, reason) =>
    `Der Feed ${feed} führte ihn am ${when} auf, und er war bisher nicht zu bekommen: ${reason}. Coop versucht es wieder, wenn der Feed das nächste Mal gefragt wird.`,
  comes: (feed, when) =>
    `Der Feed ${feed} führte ihn am ${when} auf. Er wird geholt, wenn der Feed das nächste Mal gefragt wird.`,
  addIt: (link) => `Um ihn dennoch lesen zu lassen: /coop add ${link}`,
};

const ar: ListedWords = {
  refused: (feed, when, reason) => `أدرجته الخلاصة ${feed} في ${when} ولم يأخذه Coop: ${reason}.`,
  triedAgain: (feed, when, reason) =>
    `أدرجته الخلاصة ${feed} في ${when} وتعذر جلبه حتى الآن: ${reason}. يُعاد المحاولة عند سؤال الخلاصة في المرة القادمة.`,
  comes: (feed, when) => `أدرجته الخلاصة ${feed} في ${when}. يُجلب عند سؤال الخلاصة في المرة القادمة.`,
  addIt: (link) => `لقراءته رغم ذلك: \u2066/coop add ${link}\u2069`,
};

const byLanguage = isolating<ListedWords>({ en, fr, nl, es, de, ar });

/** The words in a language. */
export const listedIn = (language: LanguageCode): ListedWords => byLanguage[language];
