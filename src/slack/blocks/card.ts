import type { types } from '@slack/bolt';
import type { Card } from '../../answering/answer.ts';
import { escaped } from './escape.ts';
import { shortened } from './graphemes.ts';

/** Slack's limits: https://docs.slack.dev/reference/block-kit/blocks/card-block */
const MOST_LINE = 150;
const MOST_BODY = 200;

/** What Slack's markup would read in plain words, and what looks the same and is read as nothing. */
const LOOKS_ALIKE: Readonly<Record<string, string>> = { '*': '∗', _: 'ˍ', '~': '∼', '`': 'ˋ' };

/**
 * A card: cards take nothing but Slack's markup, so whatever could be markup, a mention or an emoji's code in the words is
 * put by what looks the same. A body that does not fit is left out, and then the card does not hold all. Null without a
 * title.
 */
export function cardBlock(
  lead: string,
  { subtitle, body }: Card,
): { readonly block: types.CardBlock; readonly holdsAll: boolean } | null {
  const below = inert(body);
  const title = fitted(lead);
  if (title === '') return null;
  const holdsAll = below.length <= MOST_BODY && subtitle.length <= MOST_LINE / 2;
  const second = fitted(subtitle);
  const block: types.CardBlock = {
    type: 'card',
    title: markup(title),
    ...(second === '' ? {} : { subtitle: markup(second) }),
    ...(below === '' || !holdsAll ? {} : { body: markup(below) }),
  };
  return { block, holdsAll };
}

const markup = (text: string): types.MrkdwnElement => ({ type: 'mrkdwn', text, verbatim: true });

/** The words, or as many of them as a line of a card takes: one sign may become five. */
function fitted(text: string): string {
  for (let most = MOST_LINE; ; most -= 20) {
    const line = inert(shortened(text, most));
    if (line.length <= MOST_LINE) return line;
  }
}

/** The words in a form in which Slack's markup finds nothing; to be seen, never to be quoted. */
function inert(text: string): string {
  const bare = text.replace(/[*_~`]/gu, (sign) => LOOKS_ALIKE[sign] ?? sign).replace(/:(?=\S)/gu, ':\u2060');
  return escaped(bare).trim();
}
