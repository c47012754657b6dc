import type { types } from '@slack/bolt';
import type { AnswerItem } from '../../answering/answer.ts';
import type { LanguageCode } from '../../languages/language.ts';
import { labelsIn } from '../labels/labels.ts';
import { showingIn } from '../labels/showing.ts';
import { shortened } from './graphemes.ts';
import { leaves, linked, markedLeaves } from './leaves.ts';
import { alsoLeaves, MOST_BAND, sameSource, unquoted } from './pieces.ts';
import { quotedLeaves } from './quoted.ts';

const MOST_LEAD = 300;
const MOST_DETAILS = 600;
/** An office of four lines makes a narrow column longer than the quote beside it; `text` and the articles have it in full. */
const MOST_DETAIL = 60;
const MOST_SOURCE = 400;
/** What a row may hold at most and still be read as a row. */
const MOST_QUOTED = 1_200;

/** Whether an item's quotes are short enough for a row of a table: they are never cut. */
export function fitsRow({ citations, card }: AnswerItem): boolean {
  const quoted = citations.reduce((sum, { citation }) => sum + citation.words.length, 0);
  return card === undefined && citations.length > 0 && quoted <= MOST_QUOTED;
}

/** Items as a table: what happened on the left, the sentences that prove it with their source on the right. A band is a row of its own. */
export function tableBlock(items: readonly AnswerItem[], language: LanguageCode): types.TableBlock {
  const { columns } = showingIn(language);
  const heading = (text: string) => cell([leaves(text, { bold: true })]);
  return {
    type: 'table',
    column_settings: [{ is_wrapped: true }, { is_wrapped: true }],
    rows: [
      [heading(columns.what), heading(columns.words)],
      ...items.flatMap((item) => [
        ...(item.band === undefined ? [] : [[heading(shortened(item.band, MOST_BAND)), cell([leaves('—')])]]),
        [whatCell(item), wordsCell(item, language)],
      ]),
    ],
  };
}

function whatCell(item: AnswerItem): types.RichTextBlock {
  const said = unquoted(item).map((detail) => shortened(detail, MOST_DETAIL));
  const small = shortened(said.join(' · '), MOST_DETAILS);
  return cell([leaves(shortened(item.lead, MOST_LEAD), { bold: true }), leaves(small)]);
}

function wordsCell(item: AnswerItem, language: LanguageCode): types.RichTextBlock {
  const { citations, also } = item;
  const lines = citations.flatMap((shown, index) => {
    const said = quotedLeaves(markedLeaves(shown.citation.words, shown.marks), language);
    const source = shortened(shown.source, MOST_SOURCE);
    const named = source === '' || sameSource(shown, citations[index + 1]);
    return [said, named ? [] : linked(source, shown.citation.url)];
  });
  const others = alsoLeaves(also, labelsIn(language));
  return cell([...lines, others]);
}

/** A cell whose parts stand on lines of their own. */
function cell(lines: readonly (readonly types.RichTextElement[])[]): types.RichTextBlock {
  const said = lines.filter((line) => line.length > 0);
  return {
    type: 'rich_text',
    elements: (said.length === 0 ? [leaves('—')] : said).map(
      (elements): types.RichTextSection => ({ type: 'rich_text_section', elements: [...elements] }),
    ),
  };
}
