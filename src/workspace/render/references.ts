import { createElement, type ReactNode } from 'react';
import { unescapeText } from '../typed-text.ts';
import type { World } from '../world.ts';
import { safeAddress } from './addresses.ts';
import { formatDate } from './dates.ts';

/** `@Name` for a user's id. */
export function mention(world: World, id: string): string {
  return `@${world.person(id)?.name ?? id}`;
}

/** What stands between `<` and `>` in mrkdwn: a mention, a channel, a date or a link; null when it is none and stays as it was written. */
export function reference(world: World, inner: string): ReactNode | null {
  const bar = inner.indexOf('|');
  const target = bar === -1 ? inner : inner.slice(0, bar);
  const label = bar === -1 ? null : unescapeText(inner.slice(bar + 1));
  if (target.startsWith('@')) return chip('user', mention(world, target.slice(1)));
  if (target.startsWith('#'))
    return chip('channel', `#${world.conversations.get(target.slice(1))?.name ?? label ?? target.slice(1)}`);
  if (target.startsWith('!date^')) return date(world, target, label);
  if (target.startsWith('!subteam^')) return chip('group', label ?? `@${target.slice('!subteam^'.length)}`);
  if (/^!(?:here|channel|everyone)$/u.test(target)) return chip('broadcast', `@${target.slice(1)}`);
  if (target.startsWith('!')) return label === null ? null : chip('group', label);
  return link(unescapeText(target), label);
}

/** A link that opens in another tab; a forbidden address leaves only its words. */
export function link(address: string, label: string | null): ReactNode | null {
  const href = safeAddress(address);
  const words = label ?? address.replace(/^mailto:/u, '');
  if (href === null) return label === null ? null : words;
  return createElement('a', { className: 'bk-link', href, target: '_blank', rel: 'noopener noreferrer' }, words);
}

function chip(kind: string, words: string): ReactNode {
  return createElement('span', { className: `bk-mention bk-mention-${kind}`, dir: 'auto' }, words);
}

function date(world: World, target: string, fallback: string | null): ReactNode | null {
  const [, unix = '', format = '', address = ''] = target.split('^');
  const words = formatDate(Number(unix), format, world.now()) ?? fallback;
  if (words === null) return null;
  const time = createElement('time', null, words);
  const href = safeAddress(unescapeText(address));
  return href === null
    ? time
    : createElement('a', { className: 'bk-link', href, target: '_blank', rel: 'noopener noreferrer' }, time);
}
