import type { types } from '@slack/bolt';
import type { Addition } from '../../alerts/telling/bulletin.ts';
import { labelsIn } from '../labels/labels.ts';
import { marksIn } from '../labels/marks.ts';
import { plainFallback } from './fallback.ts';
import { shortened } from './graphemes.ts';
import { leaves, linked } from './leaves.ts';
import type { Message } from './message.ts';
import { pagesOf } from './pages.ts';
import { piecesOf } from './pieces.ts';
import { quoted } from './quoted.ts';

const MOST_LINE = 600;
const MOST_FACTS = 6;
const MOST_SOURCE = 400;

/** In a story's thread: what a later article adds, in one line, its source, and the sentences that say so. */
export function additionMessage(addition: Addition): Message {
  const { article, items, source } = addition;
  const line = shortened(additionLine(addition), MOST_LINE);
  const title = article.title?.trim() ?? '';
  const from = shortened([title, source.trim()].filter((part) => part !== '').join(' · ') || line, MOST_SOURCE);
  const [page = []] = pagesOf(
    items.flatMap((item, index) => piecesOf(item, index, labelsIn(addition.language), false)),
    MOST_FACTS,
  );
  const blocks: types.KnownBlock[] = [
    {
      type: 'rich_text',
      elements: [
        { type: 'rich_text_section', elements: [...leaves(line, { bold: true })] },
        { type: 'rich_text_section', elements: [...linked(from, article.url)] },
      ],
    },
    ...page.map((piece) => piece.block),
  ];
  const facts = items.flatMap((item) => [
    [item.lead, ...item.details].filter((part) => part !== '').join(' · '),
    ...item.citations.map(({ citation }) => quoted(citation.words, addition.language)),
  ]);
  return { text: plainFallback([line, from, ...facts].filter((part) => part !== '').join('\n')), blocks };
}

/** `Adds: military health; new: Ada Testova; outlet 2: The Gazette; says 3 March, not 2 March`, or only where it is told as well, or still is. */
export function additionLine(addition: Addition): string {
  const { article, areas, people, differences, outlet, items, isLeft, language } = addition;
  const labels = labelsIn(language);
  const { delivery } = labels;
  const marks = marksIn(language);
  if (isLeft) return delivery.left(outlet?.name ?? article.outlet ?? article.title ?? '…');
  const facts = areas.length === 0 && people.length === 0 && differences.length === 0 ? items : [];
  const things = [
    ...areas,
    ...(people.length === 0 ? [] : [delivery.newPeople(people.join(marks.comma))]),
    ...facts
      .map(({ lead, details }) => [details[0], lead].filter((part) => part).join(marks.colon))
      .filter((part) => part !== ''),
    ...differences.map(({ says, not }) => delivery.says(says, not)),
  ];
  if (things.length === 0) return labels.alsoIn(outlet?.name ?? article.outlet ?? article.title ?? '…');
  return delivery.adds(
    [...things, ...(outlet === null ? [] : [delivery.outlet(outlet.name, outlet.number)])].join(marks.semicolon),
  );
}
