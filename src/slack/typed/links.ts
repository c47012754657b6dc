import { unescaped } from '../blocks/escape.ts';

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
  for (const word of rest.split(/\s+/u)) found.push(addressIn(unescaped(word)));
  return [...new Set(found.filter(isOnTheWeb))];
}

/** A word without the quotation marks and brackets that phones and sentences put around it, and with the scheme that is left out before `www.`. */
function addressIn(word: string): string {
  const bare = word.replace(/^[(<«“”„‘’"']+/u, '').replace(/[),.;!?>»“”’"']+$/u, '');
  return /^www\.[^\s.]+\.[^\s]{2,}$/iu.test(bare) ? `https://${bare}` : bare;
}

/** Where links stand in blocks and attachments: as they are, and among words. */
const LINK: ReadonlySet<string> = new Set(['url', 'from_url', 'title_link', 'title_url']);
const AMONG_WORDS: ReadonlySet<string> = new Set(['text', 'fallback', 'title', 'pretext', 'value']);

/** The web addresses in what a message says: in its text, its blocks, and what its attachments were made from. */
export function linksOf({ text, blocks, attachments }: Readonly<Record<string, unknown>>): readonly string[] {
  const found = new Set<string>();
  const look = (value: unknown, key: string, depth: number) => {
    if (depth > 14) return;
    if (typeof value === 'string') {
      if (AMONG_WORDS.has(key)) for (const link of [...linksIn(value), ...markdownLinksIn(value)]) found.add(link);
      if (LINK.has(key) && isOnTheWeb(value)) found.add(value);
    } else if (typeof value === 'object' && value !== null)
      for (const [name, inner] of Object.entries(value)) look(inner, Array.isArray(value) ? key : name, depth + 1);
  };
  look({ text, blocks, attachments }, '', 0);
  return [...found];
}

/** The addresses of `[label](https://news.example/a)`, as markdown blocks have them. */
function markdownLinksIn(text: string): readonly string[] {
  return [...text.matchAll(/\]\((https?:\/\/[^\s()<>]+)\)/giu)].flatMap(([, link = '']) =>
    isOnTheWeb(link) ? [link] : [],
  );
}
