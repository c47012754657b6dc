import { sourceLine } from '../../answering/present/citation.ts';
import { countVerdicts, type VerifiedQuote, verdicts, verifyQuotes } from '../../answering/verify.ts';
import { languageOf } from '../../languages/all.ts';
import type { LanguageCode } from '../../languages/language.ts';
import { shortened } from '../blocks/graphemes.ts';
import { notice } from '../blocks/notice.ts';
import { type Verified, verificationMessage } from '../blocks/verification.ts';
import { afterAnswersIn } from '../labels/after-answers.ts';
import { mishapsIn } from '../labels/mishaps.ts';
import { belongs, keptLanguage } from '../speaking/kept.ts';
import type { Command } from './command.ts';

/** How an id looks; one that was never given. */
const AN_ID = '3f9a2c7be104';
const MOST_TYPED = 60;

/** `/coop verify <id>`: whether what an answer quoted still stands in the articles as they are stored now. */
export const verify: Command = {
  name: 'verify',
  aliases: [],
  usage: 'verify <id>',
  summary: {
    en: 'says of each quote of an answer whether it still stands in its article; the id is under the answer',
    fr: 'dit de chaque citation d’une réponse si elle figure toujours dans son article\u00a0; le numéro est sous la réponse',
    nl: 'zegt van elk citaat van een antwoord of het nog in zijn artikel staat; het nummer staat onder het antwoord',
    es: 'dice de cada cita de una respuesta si sigue en su artículo; el número está debajo de la respuesta',
    de: 'sagt von jedem Zitat einer Antwort, ob es noch in seinem Artikel steht; die Nummer steht unter der Antwort',
    ar: 'يذكر عن كل اقتباس في إجابة هل ما زال في مقاله؛ الرقم مكتوب تحت الإجابة',
  },
  words: [''],
  // One word is an id, right or wrong; with another before it, as under an answer: `Answer 0a1b2c3d4e5f`.
  takes: /^\S+$|^\S+ [^\p{L}\p{N}\s]*(?=\S*\d)[a-z0-9]{12}[^\p{L}\p{N}\s]*$/u,
  run: async (call, bench) => {
    const typed = call.rest.split(' ').at(-1) ?? '';
    const id = typed.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
    if (id === '') return call.say(notice(afterAnswersIn(call.language).howToVerify));
    const language = keptLanguage(await bench.archive.keptAnswer(id)) ?? call.language;
    const labels = afterAnswersIn(language);
    const record = await bench.archive.answerRecord(id);
    if (record === null && !/^[a-z0-9]{12}$/u.test(id))
      return call.say(notice(mishapsIn(call.language).noSuchId(shortened(typed, MOST_TYPED), AN_ID)));
    // What was said in one conversation is not told in another; what somebody asked in the home tab is told to them anywhere.
    const isTold = record !== null && record.teamId === call.teamId && record.channelId === call.userId;
    if (record === null || !(isTold || belongs(call, record)))
      return call.say(notice(afterAnswersIn(call.language).unknownAnswer));
    const verified = await verifyQuotes(record.quotes, bench.archive);
    const counts = countVerdicts(verified);
    const lines = verdicts.filter((verdict) => counts[verdict] > 0 || verdict === 'there');
    await call.say(
      verificationMessage(
        {
          id: record.id,
          question: record.question,
          counts: lines.map((verdict) => labels.counts[verdict](counts[verdict])).join(' · '),
          quotes: [...verified]
            .sort((a, b) => Number(a.verdict === 'there') - Number(b.verdict === 'there'))
            .map((each) => shown(each, language)),
        },
        language,
      ),
    );
  },
};

function shown({ quote, verdict, article }: VerifiedQuote, language: LanguageCode): Verified {
  const labels = languageOf(language)?.labels;
  const source = article === null || labels === undefined ? '' : sourceLine(article, labels);
  return { verdict, words: quote.words, source, url: article?.url ?? null };
}
