import type { types } from '@slack/bolt';
import type { Verdict } from '../../answering/verify.ts';
import type { LanguageCode } from '../../languages/language.ts';
import { type AfterAnswers, afterAnswersIn } from '../labels/after-answers.ts';
import { plainFallback } from './fallback.ts';
import { shortened } from './graphemes.ts';
import { leaves, linked } from './leaves.ts';
import { header, type Message, paragraph, smallPrint } from './message.ts';
import { quoted } from './quoted.ts';

/** One quote that was held against its article. */
export interface Verified {
  readonly verdict: Verdict;
  /** As it was quoted; empty when the article was removed. */
  readonly words: string;
  /** Title, outlet, date: one line; empty when the article was removed. */
  readonly source: string;
  readonly url: string | null;
}

/** A verified answer, in the language of its message. */
export interface Verification {
  readonly id: string;
  readonly question: string;
  readonly counts: string;
  /** What no longer stands first: it must not be what is cut. */
  readonly quotes: readonly Verified[];
}

const MOST_QUOTES = 12;
const MOST_CHARACTERS = 7_500;
const MOST_QUESTION = 250;
const MOST_SOURCE = 400;
/** Enough to know it again. Only what the article still says is shown in the form of a quote, and then whole. */
const MOST_OLD_WORDS = 500;

/** What verifying found: the counts, then each quote with its verdict, as many as a message holds. */
export function verificationMessage({ id, question, counts, quotes }: Verification, language: LanguageCode): Message {
  const labels = afterAnswersIn(language);
  const shown: Verified[] = [];
  let characters = 0;
  for (const quote of quotes) {
    characters += quote.words.length + MOST_SOURCE;
    if (shown.length >= MOST_QUOTES || (characters > MOST_CHARACTERS && shown.length > 0)) break;
    shown.push(quote.words.length > MOST_CHARACTERS ? { ...quote, words: '' } : quote);
  }
  const left = quotes.length - shown.length;
  const summary = quotes.length === 0 ? labels.quotesNothing : counts;
  const further = left === 0 ? [] : [labels.furtherQuotes(left)];
  const asked = question === '' ? [] : [labels.asked(shortened(question, MOST_QUESTION))];
  const lines = shown.map(
    ({ verdict, words, source }) =>
      `${labels.verdicts[verdict]}${source === '' ? '' : ` · ${source}`}${words === '' ? '' : `\n${quoted(words, language)}`}`,
  );
  return {
    text: plainFallback([labels.title(id), ...asked, summary, ...lines, ...further].join('\n')),
    blocks: [
      header(labels.title(id)),
      paragraph([...asked, summary].join('\n')),
      ...shown.map((quote) => block(quote, labels, language)),
      ...(further.length === 0 ? [] : [smallPrint(further)]),
    ],
  };
}

function block(
  { verdict, words, source, url }: Verified,
  labels: AfterAnswers,
  language: LanguageCode,
): types.KnownBlock {
  const line: types.RichTextSection = {
    type: 'rich_text_section',
    elements: [
      ...leaves(labels.verdicts[verdict], { bold: true }),
      ...(source === '' ? [] : [...leaves(' · '), ...linked(shortened(source, MOST_SOURCE), url)]),
    ],
  };
  const said: (types.RichTextQuote | types.RichTextSection)[] =
    words === ''
      ? []
      : verdict === 'there'
        ? [{ type: 'rich_text_quote', elements: [...leaves(words)] }]
        : [{ type: 'rich_text_section', elements: [...leaves(quoted(shortened(words, MOST_OLD_WORDS), language))] }];
  return { type: 'rich_text', elements: [line, ...said] };
}
