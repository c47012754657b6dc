import { unescaped } from './blocks/escape.ts';

/** More would keep whoever asked waiting, and the servers busy. */
export const MOST_LINKS = 5;

const isOnTheWeb = (address: string) => /^https?:\/\/[^\s]+$/i.test(address) && URL.canParse(address);

/** The web addresses in a text as Slack delivers it (`<https://news.example/a|label>`), or as typed; each once. */
export function linksIn(raw: string): readonly string[] {
  const found: string[] = [];
  const rest = raw.replace(/<([^<>|]+)(?:\|[^<>]*)?>/gu, (_, target: string) => {
    found.push(unescaped(target));
    return ' ';
  });
  for (const word of rest.split(/\s+/u)) found.push(unescaped(word).replace(/[),.;!?»”"']+$/u, ''));
  return [...new Set(found.filter(isOnTheWeb))];
}

/** The web addresses anywhere in a message: in its text, the links of its blocks, and what its attachments were made from. */
export function linksOf(message: unknown): readonly string[] {
  const found = new Set<string>();
  const look = (value: unknown, key: string, depth: number) => {
    if (depth > 12) return;
    if (typeof value === 'string') {
      if (key === 'text' || key === 'fallback') for (const link of linksIn(value)) found.add(link);
      if ((key === 'url' || key === 'from_url' || key === 'title_link') && isOnTheWeb(value)) found.add(value);
    } else if (typeof value === 'object' && value !== null)
      for (const [name, inner] of Object.entries(value)) look(inner, Array.isArray(value) ? key : name, depth + 1);
  };
  look(message, '', 0);
  return [...found];
}
