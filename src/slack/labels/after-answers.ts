import { everyFigures } from '../../answering/intl.ts';
import type { Verdict } from '../../answering/verify.ts';
import type { LanguageCode } from '../../languages/language.ts';
import { isolating } from './isolating.ts';

/** The words of what comes after an answer, in one language: whether it helped, and whether its quotes still stand. */
export interface AfterAnswers {
  /** Under every answer. */
  readonly answer: (id: string) => string;
  readonly helpful: string;
  readonly notHelpful: string;
  readonly thanks: Readonly<Record<'helpful' | 'notHelpful', string>>;
  /** After a vote like the one before. */
  readonly sameAgain: string;
  readonly title: (id: string) => string;
  readonly asked: (question: string) => string;
  readonly quotesNothing: string;
  readonly unknownAnswer: string;
  readonly howToVerify: string;
  readonly counts: Readonly<Record<Verdict, (count: number) => string>>;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly furtherQuotes: (count: number) => string;
  /** To `more`, where all was shown. */
  readonly thatWasAll: string;
}

const n = everyFigures();

const en: AfterAnswers = {
  answer: (id) => `Answer ${id}`,
  helpful: 'Helpful',
  notHelpful: 'Not helpful',
  thanks: {
    helpful: 'Thank you: noted that this answer helped.',
    notHelpful:
      'Thank you: noted that this answer did not help. Whoever curates the archive sees the question, not who asked.',
  },
  sameAgain: 'Your vote was noted before. Nothing changed.',
  title: (id) => `Answer ${id}, verified`,
  asked: (question) => `Asked: ${question}`,
  quotesNothing: 'This answer quoted nothing, so there is nothing to verify.',
  unknownAnswer:
    'No answer with this id was given here, or it is no longer kept (90 days). The id stands under each answer; verify it where the answer was given.',
  howToVerify: 'Type /coop verify and the id that stands under an answer.',
  counts: {
    there: (count) => `still there: ${n.en(count)}`,
    changed: (count) => `changed since: ${n.en(count)}`,
    removed: (count) => `removed: ${n.en(count)}`,
  },
  verdicts: {
    there: 'Still there',
    changed: 'Changed since',
    removed: 'Removed: the article is no longer in the archive',
  },
  furtherQuotes: (count) => `Further quotes, not shown: ${n.en(count)}`,
  thatWasAll: 'That was all that the archive has on it.',
};

const fr: AfterAnswers = {
  answer: (id) => `Réponse ${id}`,
  helpful: 'Utile',
  notHelpful: 'Pas utile',
  thanks: {
    helpful: 'Merci\u00a0: il est noté que cette réponse a été utile.',
    notHelpful:
      'Merci\u00a0: il est noté que cette réponse n’a pas été utile. Qui s’occupe des archives voit la question, non qui l’a posée.',
  },
  sameAgain: 'Votre avis était déjà noté. Rien n’a changé.',
  title: (id) => `Réponse ${id}, vérifiée`,
  asked: (question) => `Question\u00a0: ${question}`,
  quotesNothing: 'Cette réponse ne citait rien\u00a0: il n’y a rien à vérifier.',
  unknownAnswer:
    'Aucune réponse portant ce numéro n’a été donnée ici, ou elle n’est plus conservée (90 jours). Le numéro figure sous chaque réponse\u00a0; vérifiez-le là où la réponse a été donnée.',
  howToVerify: 'Tapez /coop verify et le numéro qui figure sous une réponse.',
  counts: {
    there: (count) => `toujours là\u00a0: ${n.fr(count)}`,
    changed: (count) => `modifiées depuis\u00a0: ${n.fr(count)}`,
    removed: (count) => `retirées\u00a0: ${n.fr(count)}`,
  },
  verdicts: {
    there: 'Toujours là',
    changed: 'Modifiée depuis',
    removed: 'Retirée\u00a0: l’article n’est plus dans les archives',
  },
  furtherQuotes: (count) => `Autres citations, non affichées\u00a0: ${n.fr(count)}`,
  thatWasAll: 'C’est tout ce que l’archive contient à ce sujet.',
};

const nl: AfterAnswers = {
  answer: (id) => `Antwoord ${id}`,
  helpful: 'Nuttig',
  notHelpful: 'Niet nuttig',
  thanks: {
    helpful: 'Bedankt: genoteerd dat dit antwoord nuttig was.',
    notHelpful:
      'Bedankt: genoteerd dat dit antwoord niet nuttig was. Wie het archief beheert ziet de vraag, niet wie ze stelde.',
  },
  sameAgain: 'Uw stem was al genoteerd. Er is niets veranderd.',
  title: (id) => `Antwoord ${id}, nagekeken`,
  asked: (question) => `Vraag: ${question}`,
  quotesNothing: 'Dit antwoord haalde niets aan: er is niets na te kijken.',
  unknownAnswer:
    'Hier is geen antwoord met dit nummer gegeven, of het wordt niet meer bewaard (90 dagen). Het nummer staat onder elk antwoord; kijk het na waar het antwoord gegeven werd.',
  howToVerify: 'Typ /coop verify en het nummer dat onder een antwoord staat.',
  counts: {
    there: (count) => `nog aanwezig: ${n.nl(count)}`,
    changed: (count) => `sindsdien gewijzigd: ${n.nl(count)}`,
    removed: (count) => `verwijderd: ${n.nl(count)}`,
  },
  verdicts: {
    there: 'Nog aanwezig',
    changed: 'Sindsdien gewijzigd',
    removed: 'Verwijderd: het artikel staat niet meer in het archief',
  },
  furtherQuotes: (count) => `Andere citaten, niet getoond: ${n.nl(count)}`,
  thatWasAll: 'Dat was alles wat het archief hierover heeft.',
};

const es: AfterAnswers = {
  answer: (id) => `Respuesta ${id}`,
  helpful: 'Útil',
  notHelpful: 'No útil',
  thanks: {
    helpful: 'Gracias: queda anotado que esta respuesta fue útil.',
    notHelpful:
      'Gracias: queda anotado que esta respuesta no fue útil. Quien cuida el archivo ve la pregunta, no a quien la hizo.',
  },
  sameAgain: 'Su voto ya estaba anotado. Nada ha cambiado.',
  title: (id) => `Respuesta ${id}, verificada`,
  asked: (question) => `Pregunta: ${question}`,
  quotesNothing: 'Esta respuesta no citaba nada: no hay nada que verificar.',
  unknownAnswer:
    'Aquí no se dio ninguna respuesta con este número, o ya no se conserva (90 días). El número figura debajo de cada respuesta; verifíquelo donde se dio la respuesta.',
  howToVerify: 'Escriba /coop verify y el número que figura debajo de una respuesta.',
  counts: {
    there: (count) => `siguen ahí: ${n.es(count)}`,
    changed: (count) => `cambiadas desde entonces: ${n.es(count)}`,
    removed: (count) => `retiradas: ${n.es(count)}`,
  },
  verdicts: {
    there: 'Sigue ahí',
    changed: 'Cambiada desde entonces',
    removed: 'Retirada: el artículo ya no está en el archivo',
  },
  furtherQuotes: (count) => `Otras citas, no mostradas: ${n.es(count)}`,
  thatWasAll: 'Eso es todo lo que el archivo tiene al respecto.',
};

const de: AfterAnswers = {
  answer: (id) => `Antwort ${id}`,
  helpful: 'Hilfreich',
  notHelpful: 'Nicht hilfreich',
  thanks: {
    helpful: 'Danke: notiert, dass diese Antwort geholfen hat.',
    notHelpful:
      'Danke: notiert, dass diese Antwort nicht geholfen hat. Wer das Archiv betreut, sieht die Frage, nicht wer sie stellte.',
  },
  sameAgain: 'Ihre Stimme war schon notiert. Nichts hat sich geändert.',
  title: (id) => `Antwort ${id}, geprüft`,
  asked: (question) => `Frage: ${question}`,
  quotesNothing: 'Diese Antwort zitierte nichts: Es gibt nichts zu prüfen.',
  unknownAnswer:
    'Hier wurde keine Antwort mit dieser Nummer gegeben, oder sie wird nicht mehr aufbewahrt (90 Tage). Die Nummer steht unter jeder Antwort; prüfen Sie sie dort, wo die Antwort gegeben wurde.',
  howToVerify: 'Tippen Sie /coop verify und die Nummer, die unter einer Antwort steht.',
  counts: {
    there: (count) => `noch da: ${n.de(count)}`,
    changed: (count) => `seither geändert: ${n.de(count)}`,
    removed: (count) => `entfernt: ${n.de(count)}`,
  },
  verdicts: {
    there: 'Noch da',
    changed: 'Seither geändert',
    removed: 'Entfernt: Der Artikel ist nicht mehr im Archiv',
  },
  furtherQuotes: (count) => `Weitere Zitate, nicht gezeigt: ${n.de(count)}`,
  thatWasAll: 'Das war alles, was das Archiv dazu hat.',
};

const ar: AfterAnswers = {
  answer: (id) => `الإجابة ${id}`,
  helpful: 'مفيدة',
  notHelpful: 'غير مفيدة',
  thanks: {
    helpful: 'شكرًا: سُجّل أن هذه الإجابة أفادت.',
    notHelpful: 'شكرًا: سُجّل أن هذه الإجابة لم تُفِد. من يعتني بالأرشيف يرى السؤال ولا يرى من طرحه.',
  },
  sameAgain: 'رأيك مسجّل من قبل. لم يتغير شيء.',
  title: (id) => `التحقق من الإجابة ${id}`,
  asked: (question) => `السؤال: ${question}`,
  quotesNothing: 'لم تقتبس هذه الإجابة شيئًا، فلا شيء يُتحقق منه.',
  unknownAnswer:
    'لم تُعطَ هنا إجابة بهذا الرقم، أو لم تعد محفوظة (90 يومًا). الرقم مكتوب تحت كل إجابة؛ تحقق منه حيث أُعطيت الإجابة.',
  howToVerify: 'اكتب ‎/coop verify‎ ثم الرقم المكتوب تحت الإجابة.',
  counts: {
    there: (count) => `ما زالت موجودة: ${n.ar(count)}`,
    changed: (count) => `تغيّرت منذ ذلك: ${n.ar(count)}`,
    removed: (count) => `أُزيلت: ${n.ar(count)}`,
  },
  verdicts: {
    there: 'ما زال موجودًا',
    changed: 'تغيّر منذ ذلك',
    removed: 'أُزيل: لم يعد المقال في الأرشيف',
  },
  furtherQuotes: (count) => `اقتباسات أخرى غير معروضة: ${n.ar(count)}`,
  thatWasAll: 'هذا كل ما في الأرشيف عن ذلك.',
};

const byLanguage = isolating<AfterAnswers>({ en, fr, nl, es, de, ar });

/** The words in a language. */
export function afterAnswersIn(language: LanguageCode): AfterAnswers {
  return byLanguage[language];
}
