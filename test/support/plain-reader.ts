import type { Article, ArticleInput } from '../../src/reading/article.ts';
import type { ActorInArticle, ActorKind, Fact, FactKind, Passage, Reading, Zone } from '../../src/reading/fact.ts';
import { factKinds } from '../../src/reading/fact.ts';
import { type Status, statuses } from '../../src/text/ladder.ts';

const actorKinds: readonly ActorKind[] = ['person', 'organisation', 'country'];
const listOf = (text: string | undefined) =>
  (text ?? '')
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');

/**
 * A reader for tests: each line is a passage, and says plainly what is to be read from it.
 * `person: Ada Testova = A. Testova, Testova | minister of tests | PK` is an actor,
 * `meeting held: Ada Testova, Bob Testman | MA | cybersecurity` a fact (place's country, areas),
 * `menu: ...` furniture; every other line is body.
 */
export function readPlainly(article: Article): Reading {
  const zones: Zone[] = [];
  const passages: Passage[] = [];
  const actors: ActorInArticle[] = [];
  const facts: Fact[] = [];
  let start = 0;
  for (const line of article.text.split(/(?<=\n)/)) {
    const end = start + line.length;
    const words = line.replace(/\n$/, '');
    const span = { start, end: start + words.length };
    const [head = '', ...rest] = words.split(': ');
    const body = rest.join(': ');
    const zone = head === 'menu' ? 'furniture' : 'body';
    zones.push({ start, end, kind: zone });
    if (words !== '') passages.push({ ...span, zone });
    start = end;
    const actorKind = actorKinds.find((kind) => kind === head);
    if (actorKind) actors.push(actorOf(actorKind, body, actors.length));
    const [kind, status] = head.split(' ');
    const factKind = factKinds.find((candidate) => candidate === kind);
    const factStatus = statuses.find((candidate) => candidate === status);
    if (factKind && factStatus)
      facts.push(factOf(article, factKind, factStatus, body, { ...span, words }, actors, facts.length));
  }
  const published = /^DATELINE (\S+)/m.exec(article.text)?.[1] ?? null;
  return {
    zones,
    passages,
    actors,
    facts,
    title: null,
    published,
    publishedFrom: published === null ? null : 'dateline',
  };
}

function actorOf(kind: ActorKind, body: string, at: number): ActorInArticle {
  const [names = '', roles, country] = body.split('|').map((part) => part.trim());
  const [name = '', also] = names.split(' = ');
  return {
    id: `l${at}`,
    kind,
    name,
    asWritten: [name, ...listOf(also)],
    roles: listOf(roles),
    country: country || null,
  };
}

function factOf(
  article: Article,
  kind: FactKind,
  status: Status,
  body: string,
  quote: { start: number; end: number; words: string },
  actors: readonly ActorInArticle[],
  at: number,
): Fact {
  const [names, country, areas, parties] = body.split('|').map((part) => part.trim());
  return {
    id: `f${at}`,
    kind,
    status,
    participants: listOf(names).map((name) => {
      const actor = actors.find((candidate) => candidate.name === name);
      const of = { actorId: actor?.id ?? null, name, asWritten: name, role: actor?.roles[0] ?? null };
      const part = kind === 'statement' ? 'speaker' : 'participant';
      return { ...of, country: actor?.country ?? null, part, side: null };
    }),
    place: null,
    country: country || null,
    date: null,
    dateText: null,
    areas: listOf(areas),
    instrument: null,
    parties: listOf(parties),
    signatories: [],
    witnesses: [],
    scope: [],
    followUp: null,
    mode: null,
    occasion: null,
    speaker: null,
    quotes: [{ articleId: article.id, ...quote }],
    plover: { event: 'CONSULT', mode: null, context: [] },
    cameo: '040',
  };
}

/** An article for `readPlainly`; its path is made from `name`. */
export function plainArticle(name: string, lines: readonly string[], more: Partial<ArticleInput> = {}): ArticleInput {
  const text = `${lines.join('\n')}\n`;
  return {
    url: null,
    path: `${name}.txt`,
    title: `About ${name}`,
    outlet: 'The Test Times',
    published: null,
    publishedFrom: null,
    language: 'en',
    text,
    sourceSha256: `bytes of ${text}`,
    ...more,
  };
}
