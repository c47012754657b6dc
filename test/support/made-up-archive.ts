import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Archive } from '../../src/archive/archive.ts';
import { openArchive } from '../../src/archive/sqlite.ts';
import type { LanguageCode } from '../../src/languages/language.ts';
import type { Article } from '../../src/reading/article.ts';
import type { ActorInArticle, Fact, Participant, Quote, Reading } from '../../src/reading/fact.ts';

/** A person of a made-up article: `[name, country, role]`. */
export type MadePerson = readonly [name: string, country: string | null, role?: string];

/** A fact of a made-up article; `quote` is the first sentence that proves it, and what is not said is null or empty. */
export interface MadeFact {
  readonly kind: Fact['kind'];
  readonly status?: Fact['status'];
  readonly people?: readonly (readonly [name: string, part?: Participant['part']])[];
  readonly quotes: readonly string[];
  readonly fields?: Partial<
    Pick<Fact, 'place' | 'country' | 'date' | 'dateText' | 'areas' | 'instrument' | 'parties' | 'mode'>
  >;
  readonly scope?: readonly string[];
  readonly signatories?: readonly string[];
  readonly witnesses?: readonly string[];
  readonly speaker?: string;
}

/** A made-up article with what is to be read from it; sentences are its lines, furniture stands in lines of its own. */
export interface MadeArticle {
  readonly path: string;
  readonly language?: LanguageCode;
  readonly published?: string;
  readonly outlet?: string;
  readonly title?: string;
  readonly url?: string;
  readonly furniture?: readonly string[];
  readonly lines: readonly string[];
  readonly people?: readonly MadePerson[];
  readonly facts?: readonly MadeFact[];
}

/** The archive itself, holding articles whose reading is given instead of found. `close` also removes its file. */
export async function madeUpArchive(
  articles: readonly MadeArticle[],
  addedAt = '2026-01-12T10:00:00Z',
): Promise<Archive> {
  const folder = mkdtempSync(path.join(tmpdir(), 'coop-made-up-'));
  const byPath = new Map(articles.map((article) => [article.path, article]));
  const read = (article: Article): Reading => {
    const made = byPath.get(article.path ?? '');
    if (!made) throw new Error(`no article was made up at ${article.path}`);
    return readingOf(article, made);
  };
  const archive = await openArchive({ path: path.join(folder, 'archive.sqlite'), read, rules: 'made up' });
  for (const {
    path: at,
    language = 'en',
    published = null,
    outlet = null,
    title = null,
    url = null,
    furniture = [],
    lines,
  } of articles) {
    const text = [...furniture, ...lines].join('\n');
    const publishedFrom = published === null ? null : ('front matter' as const);
    await archive.add(
      { path: at, language, published, publishedFrom, outlet, title, url, text, sourceSha256: at.padEnd(64, '0') },
      new Date(addedAt),
    );
  }
  return {
    ...archive,
    close: async () => {
      await archive.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function readingOf(article: Article, made: MadeArticle): Reading {
  const actors = (made.people ?? []).map(
    ([name, country, role], index): ActorInArticle => ({
      id: `p${index}`,
      kind: 'person',
      name,
      asWritten: [name],
      roles: role === undefined ? [] : [role],
      country,
    }),
  );
  const furniture = made.furniture ?? [];
  let at = 0;
  const spans = article.text.split('\n').map((line) => {
    const span = { start: at, end: at + line.length };
    at = span.end + 1;
    return span;
  });
  const zoneOf = (index: number) => (index < furniture.length ? 'furniture' : 'body');
  return {
    zones: spans.map(({ start, end }, index) => ({
      start,
      end: Math.min(end + 1, article.text.length),
      kind: zoneOf(index),
    })),
    passages: spans.map((span, index) => ({ ...span, zone: zoneOf(index) })),
    actors,
    facts: (made.facts ?? []).map((fact, index) => factOf(article, actors, fact, index)),
    title: null,
    published: null,
    publishedFrom: null,
  };
}

function factOf(article: Article, actors: readonly ActorInArticle[], made: MadeFact, index: number): Fact {
  const idOf = (name: string) => actors.find((actor) => actor.name === name)?.id ?? null;
  const named = (names: readonly string[] = []) => names.map((name) => ({ actorId: idOf(name), name }));
  const quote = (words: string): Quote => {
    const start = article.text.indexOf(words);
    if (start < 0) throw new Error(`“${words}” does not stand in ${article.path}`);
    return { articleId: article.id, start, end: start + words.length, words };
  };
  const participants = (made.people ?? []).map(([name, part = 'participant']): Participant => {
    const actor = actors.find((one) => one.name === name);
    return {
      actorId: actor?.id ?? null,
      name,
      asWritten: name,
      role: actor?.roles[0] ?? null,
      country: actor?.country ?? null,
      part,
      side: null,
    };
  });
  return {
    id: `f${index}`,
    kind: made.kind,
    status: made.status ?? (made.kind === 'agreement' ? 'signed' : 'held'),
    participants,
    place: null,
    country: null,
    date: null,
    dateText: null,
    areas: [],
    instrument: null,
    parties: [],
    ...made.fields,
    signatories: named(made.signatories),
    witnesses: named(made.witnesses),
    scope: (made.scope ?? []).map(quote),
    followUp: null,
    mode: made.fields?.mode ?? null,
    occasion: null,
    speaker: made.speaker === undefined ? null : { actorId: idOf(made.speaker), name: made.speaker },
    quotes: made.quotes.map(quote),
    plover: { event: 'CONSULT', mode: null, context: [] },
    cameo: '040',
  };
}

/** Two people of made-up ministries meet in Rabat, as one made-up outlet tells it. */
export function meetingArticle(change: Partial<MadeArticle> & { readonly date?: string | null } = {}): MadeArticle {
  const { date = '2025-03-04', ...rest } = change;
  return {
    path: 'meeting.txt',
    outlet: 'Gazette',
    title: 'Ministers meet',
    published: '2025-03-05',
    lines: ['Minister Ada Testova met her counterpart Omar Exampleh in Rabat.', 'They shook hands.'],
    people: [
      ['Ada Testova', 'NL', 'Minister'],
      ['Omar Exampleh', 'MA', 'counterpart'],
    ],
    facts: [
      {
        kind: 'meeting',
        people: [
          ['Ada Testova', 'visitor'],
          ['Omar Exampleh', 'host'],
        ],
        quotes: ['Minister Ada Testova met her counterpart Omar Exampleh in Rabat.'],
        fields: { place: 'Rabat', country: 'MA', date },
      },
    ],
    ...rest,
  };
}

/** An article whose one sentence says that two people met, in a country where one is named. */
export function met(a: string, b: string, country: string | null = null): MadeArticle {
  const line = `${a} met ${b}.`;
  return {
    path: `${a} ${b}.md`.toLowerCase(),
    lines: [line],
    people: [
      [a, null],
      [b, null],
    ],
    facts: [{ kind: 'meeting', people: [[a], [b]], quotes: [line], fields: { country } }],
  };
}
