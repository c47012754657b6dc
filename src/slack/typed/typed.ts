import { unescaped } from '../blocks/escape.ts';

/**
 * What a person typed, out of Slack's encoding (https://docs.slack.dev/messaging/formatting-message-text): mentions of
 * `botUserId` go, other mentions and channels become their names, links what was typed, `&amp;` and its like the
 * characters. Control and direction-override characters become spaces, so that no answer is displayed out of order. A link
 * with a label is that label, or with `links` its address; a label that only says the site (`reuters.com`) is no words.
 */
export function typedText(raw: string, botUserId: string | null, links: 'labels' | 'addresses' = 'labels'): string {
  const named = (_: string, inside: string) => nameOf(inside, botUserId, links);
  return unescaped(raw.replace(/<([^<>]*)>/gu, named))
    .replace(/[\p{Cc}\u{202A}-\u{202E}\u{2066}-\u{2069}\u{FEFF}]/gu, ' ')
    .replace(/\p{Cs}/gu, ' ')
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim();
}

function nameOf(inside: string, botUserId: string | null, links: 'labels' | 'addresses'): string {
  const bar = inside.indexOf('|');
  const target = bar < 0 ? inside : inside.slice(0, bar);
  const label = bar < 0 ? '' : inside.slice(bar + 1);
  if (target.startsWith('@')) return target.slice(1) === botUserId ? ' ' : ` ${label} `;
  if (target.startsWith('#')) return ` ${label} `;
  if (target.startsWith('!')) return ` ${label.replace(/^@/u, '')} `;
  const address = label === '' || links === 'addresses' || saysOnlyTheSite(label, target);
  return ` ${address ? target.replace(/^mailto:/u, '') : label} `;
}

/** Whether a link's label is its host, or a part of that. */
function saysOnlyTheSite(label: string, target: string): boolean {
  const host = URL.canParse(target) ? new URL(target).hostname : '';
  return (
    host !== '' &&
    `${host}/`.includes(
      label
        .trim()
        .toLowerCase()
        .replace(/^https?:\/\//u, ''),
    )
  );
}
