import type { ArticleReport } from '../../archive/archive.ts';
import type { Article } from '../../reading/article.ts';
import type { Fact } from '../../reading/fact.ts';
import { isSameFact, type Sketch, sketchOf, traitsOf } from '../../reading/same-fact.ts';
import { countryName } from '../asked/countries.ts';
import { type ExportFormat, onOneLine } from './format.ts';

const day = 86_400_000;

/** The first day and the one after the last, when both are known to the day; null otherwise: no day is ever guessed. */
function daysOf(edtf: string | null): { readonly from: string; readonly until: string } | null {
  const [, from = '', to = from] = /^(\d{4}-\d{2}-\d{2})(?:\/(\d{4}-\d{2}-\d{2}))?$/.exec(edtf ?? '') ?? [];
  const last = Date.parse(to || from);
  if (from === '' || Number.isNaN(last) || Number.isNaN(Date.parse(from)) || last < Date.parse(from)) return null;
  return { from: from.replaceAll('-', ''), until: new Date(last + day).toISOString().slice(0, 10).replaceAll('-', '') };
}

/** A text value (RFC 5545, 3.3.11). */
const escaped = (words: string) => onOneLine(words).replace(/[\\;,]/g, '\\$&');

const bytesOf = (text: string) => new TextEncoder().encode(text).length;

/** A line of at most 75 octets and its continuations (RFC 5545, 3.1); never cut inside a character. */
function folded(line: string): string {
  const lines: string[] = [];
  let [at, size] = ['', 0];
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(line)) {
    const more = bytesOf(segment);
    if (size + more > 75) {
      lines.push(at);
      [at, size] = [' ', 1];
    }
    at += segment;
    size += more;
  }
  return `${[...lines, at].join('\r\n')}\r\n`;
}

/** What an event is known by, also when its article is read again by better rules. */
function uidOf(article: Article, fact: Fact): string {
  const who = fact.participants.map(({ name }) => name).toSorted();
  const words = JSON.stringify([fact.kind, fact.date, who, fact.parties]);
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(words)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return `${article.id}-${hash.toString(16).padStart(16, '0')}@coop`;
}

function eventOf(article: Article, fact: Fact, { from, until }: { readonly from: string; readonly until: string }) {
  const who = fact.participants.length > 0 ? fact.participants.map(({ name }) => name) : fact.parties;
  const source = [article.outlet, article.title, article.published].filter((part) => part !== null).join(', ');
  const quotes = fact.quotes.map(({ words }) => `“${onOneLine(words)}”`).join(' ');
  const country = fact.country === null ? null : countryName(fact.country, 'en');
  const place = [fact.place, country].filter((part) => part !== null).join(', ');
  const where = fact.kind === 'visit' && country !== null ? ` (${country})` : '';
  const isOnTheWeb = article.url !== null && /^https?:\/\/\S+$/i.test(article.url);
  return [
    'BEGIN:VEVENT',
    `UID:${uidOf(article, fact)}`,
    `DTSTAMP:${article.updatedAt.replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${from}`,
    `DTEND;VALUE=DATE:${until}`,
    `SUMMARY:${escaped(`${fact.kind} (${fact.status}): ${who.join(', ')}${where}`)}`,
    ...(place === '' ? [] : [`LOCATION:${escaped(place)}`]),
    `DESCRIPTION:${escaped(`${quotes} ${source}`)}`,
    ...(isOnTheWeb ? [`URL:${uriOf(article.url ?? '')}`] : []),
    'STATUS:TENTATIVE',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** RFC 5545, 3.3.13 wants a URI of RFC 3986, in which some characters that browsers keep are encoded. */
const uriOf = (url: string) => (URL.parse(url)?.href ?? '').replace(/[{}|\\^`"<>]/g, encodeURIComponent);

const isAhead = ({ kind, status }: Fact) =>
  (kind === 'meeting' || kind === 'visit') && (status === 'planned' || status === 'expected');

/** Planned meetings and visits whose days are known; the others are counted as left out. */
export const calendar: ExportFormat = {
  name: 'ics',
  ending: '.ics',
  help: 'planned and expected meetings and visits whose day is known, as a calendar (RFC 5545)',
  head: ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Coop//Facts//EN', 'CALSCALE:GREGORIAN'].map(folded).join(''),
  between: '',
  // A calendar holds at least one component (RFC 5545, 3.6).
  nothing: 'nothing planned on a known day, so that no calendar was written.',
  tail: folded('END:VCALENDAR'),
  begin: () => {
    const isWritten = eachOnce();
    return (report) => {
      const ahead = report.facts.filter(isAhead);
      const dated = ahead.flatMap((fact) => {
        const days = daysOf(fact.date);
        return days === null || isWritten(report, fact) ? [] : [eventOf(report.article, fact, days)];
      });
      const left = ahead.filter((fact) => daysOf(fact.date) === null).length;
      // Two facts of one article that say the same are one event.
      const once = new Map(dated.map((lines) => [lines[1], lines]));
      return { text: [...once.values()].flat().map(folded).join(''), left, events: once.size };
    };
  },
};

/** Whether another article's event told of the same: a visit that five outlets announce is one visit. */
function eachOnce(): (report: ArticleReport, fact: Fact) => boolean {
  const written = new Map<string, Sketch[]>();
  return ({ article, actors }, fact) => {
    const states = new Set(actors.flatMap(({ id, kind }) => (kind === 'country' ? [id] : [])));
    const sketch = sketchOf({ fact, article }, ({ actorId }) => actorId !== null && states.has(actorId));
    const traits = traitsOf(sketch);
    const isTold = (other: Sketch) => other.articleId !== article.id && isSameFact(other, sketch);
    if (traits.some((trait) => written.get(trait)?.some(isTold))) return true;
    for (const trait of traits) written.set(trait, [...(written.get(trait) ?? []), sketch]);
    return false;
  };
}
