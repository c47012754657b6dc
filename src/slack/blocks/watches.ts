import type { types } from '@slack/bolt';
import type { Names } from '../../alerts/names.ts';
import type { Watch } from '../../archive/desk/watch.ts';
import type { LanguageCode } from '../../languages/language.ts';
import { isDirectMessage } from '../direct.ts';
import { type WatchingLabels, watchExamples, watchingIn } from '../labels/watching.ts';
import { watchingAt } from '../labels/watching-direct.ts';
import { plainFallback } from './fallback.ts';
import { shortened } from './graphemes.ts';
import { inWords } from './in-words.ts';
import { listPage } from './list-page.ts';
import { button, header, type Message, paragraph, smallPrint, sure } from './message.ts';
import { whyNotPosted } from './not-posted.ts';

/** The buttons beside a watch, and the one that adds one. */
export const watchActions = {
  pause: 'watch.pause',
  resume: 'watch.resume',
  change: 'watch.change',
  remove: 'watch.remove',
  add: 'watch.add',
} as const;

/** A message has 50 blocks and a home tab 100; a watch takes three. */
const MOST_LISTED = { message: 12, home: 20 } as const;
/** Of those that find no room with their buttons so many are named. */
const MOST_NAMED = 60;
const MOST_WORDS = 600;
const MOST_SENTENCE = 1_000;

/** What was done with a watch, in a few paragraphs, literal; the last one is small print. */
export function savedMessage(sentences: readonly string[], small: string): Message {
  const shown = sentences.map((sentence) => shortened(sentence, MOST_SENTENCE));
  return {
    text: plainFallback([...shown, small].join('\n')),
    blocks: [...shown.map(paragraph), smallPrint([small])],
  };
}

/** What was not understood, a line each, and examples of what is. */
export function howToMessage(language: LanguageCode, title: string, lines: readonly string[]): Message {
  const labels = watchingIn(language);
  const shown = lines.slice(0, 10).map((line) => shortened(line, MOST_SENTENCE / 2));
  const list = (rows: readonly types.RichTextElement[][]): types.RichTextList => ({
    type: 'rich_text_list',
    style: 'bullet',
    elements: rows.map((row): types.RichTextSection => ({ type: 'rich_text_section', elements: row })),
  });
  const code = (text: string): types.RichTextElement => ({ type: 'text', text, style: { code: true } });
  return {
    text: plainFallback([title, ...shown, labels.howTo, ...watchExamples].join('\n')),
    blocks: [
      paragraph(title),
      ...(shown.length === 0
        ? []
        : [{ type: 'rich_text' as const, elements: [list(shown.map((text) => [{ type: 'text', text }]))] }]),
      paragraph(labels.howTo),
      { type: 'rich_text', elements: [list(watchExamples.map((example) => [code(example)]))] },
    ],
  };
}

/** The page (from 1) of a channel's list on which a watch stands; the first for one that is not there. */
export function pageOf(watches: readonly Watch[], id: string): number {
  const at = watches.findIndex((watch) => watch.id === id);
  return Math.floor(Math.max(0, at) / MOST_LISTED.message) + 1;
}

interface Listed {
  /** Where they are listed. */
  readonly channelId: string;
  readonly first?: string | null;
  readonly page?: number;
}

/** The watches of a channel with their buttons, a page of them; `first` says what was just done, or what to choose. */
export function watchesMessage(
  watches: readonly Watch[],
  names: Names,
  language: LanguageCode,
  { channelId, first = null, page = 1 }: Listed,
): Message {
  const labels = watchingAt(channelId, language);
  const opening = first === null ? [] : [shortened(first, MOST_SENTENCE)];
  const { shown, rest, page: number } = listPage(watches, MOST_LISTED.message, page);
  const after = [
    ...(watches.length === 0 ? [labels.none] : []),
    ...(rest > 0 ? [labels.more(rest, `/coop watches ${number + 1}`)] : []),
  ];
  const lines = shown.map((watch) => `• ${wordsOf(watch, names, language)}`);
  return {
    text: plainFallback([...opening, labels.list, ...lines, ...after].join('\n')),
    blocks: [
      ...opening.map(paragraph),
      header(labels.list),
      ...shown.flatMap((watch) =>
        watchBlocks(watch, names, language, { type: 'user', user_id: watch.madeBy }, labels.madeBy),
      ),
      ...after.map(paragraph),
      { type: 'actions', elements: [button(watchActions.add, labels.add, 'new')] },
    ],
  };
}

/** Somebody's own watches, in every channel, with their buttons. */
export function ownWatches(
  watches: readonly Watch[],
  names: Names,
  language: LanguageCode,
): readonly types.KnownBlock[] {
  const labels = watchingIn(language);
  const shown = watches.slice(0, MOST_LISTED.home);
  const rest = watches.slice(shown.length);
  return [
    header(labels.home),
    ...shown.flatMap((watch) => watchBlocks(watch, names, language, ...placeOf(watch, labels))),
    ...(watches.length === 0 ? [paragraph(labels.noneHome)] : []),
    ...(rest.length === 0 ? [] : [paragraph(labels.moreHome(rest.length)), named(rest, names, language)]),
  ];
}

/** The channel that a watch is for, and what stands before it; the conversation of two has no name to show. */
function placeOf(
  { channelId }: Watch,
  labels: WatchingLabels,
): [channel: types.RichTextElement | null, before: string] {
  if (isDirectMessage(channelId)) return [null, labels.inDirect];
  return [{ type: 'channel', channel_id: channelId }, labels.inChannel];
}

/** Watches in a line each, without buttons; of very many the last ones are counted. */
function named(watches: readonly Watch[], names: Names, language: LanguageCode): types.KnownBlock {
  const lines = watches.slice(0, MOST_NAMED).map((watch): types.RichTextSection => {
    const [channel, before] = placeOf(watch, watchingIn(language));
    return {
      type: 'rich_text_section',
      elements: [
        { type: 'text', text: `${wordsOf(watch, names, language)} ${before} ` },
        ...(channel === null ? [] : [channel]),
      ],
    };
  });
  const beyond = watches.length - lines.length;
  const more: types.RichTextSection = { type: 'rich_text_section', elements: [{ type: 'text', text: `+${beyond}` }] };
  const elements = beyond > 0 ? [...lines, more] : lines;
  return { type: 'rich_text', elements: [{ type: 'rich_text_list', style: 'bullet', elements }] };
}

function watchBlocks(
  watch: Watch,
  names: Names,
  language: LanguageCode,
  whose: types.RichTextElement | null,
  before: string,
): types.KnownBlock[] {
  const labels = watchingIn(language);
  const words = shortened(inWords(watch, names, language), MOST_WORDS);
  const state = stateOf(watch, language);
  const elements: types.RichTextElement[] = [
    { type: 'text', text: words, style: { bold: true } },
    ...(state === null ? [] : [{ type: 'text' as const, text: ` (${state})` }]),
    { type: 'text', text: `\n${before} ` },
    ...(whose === null ? [] : [whose]),
  ];
  const [turn, turned] =
    watch.state === 'on' ? (['pause', labels.pause] as const) : (['resume', labels.resume] as const);
  return [
    { type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] },
    {
      type: 'actions',
      elements: [
        button(watchActions[turn], turned, watch.id),
        button(watchActions.change, labels.change, watch.id),
        {
          ...button(watchActions.remove, labels.remove, watch.id),
          style: 'danger',
          confirm: sure(labels.remove, labels.removeSure, labels.keep),
        },
      ],
    },
    { type: 'divider' },
  ];
}

function wordsOf(watch: Watch, names: Names, language: LanguageCode): string {
  const state = stateOf(watch, language);
  return `${shortened(inWords(watch, names, language), MOST_WORDS / 3)}${state === null ? '' : ` (${state})`}`;
}

function stateOf({ state, stateReason }: Watch, language: LanguageCode): string | null {
  const labels = watchingIn(language);
  if (state === 'on') return null;
  return state === 'paused' ? labels.isPaused : labels.isDisabled(whyNotPosted(stateReason ?? '', language));
}
