import fc from 'fast-check';
import type { Addition, Digest } from '../../src/alerts/telling/bulletin.ts';
import type { Watch, WatchFilter } from '../../src/archive/desk/watch.ts';
import type { FollowedFeed } from '../../src/archive/following/feeds.ts';
import { areaIds } from '../../src/languages/area-ids.ts';
import { told } from '../../src/languages/reasons.ts';
import { factKinds } from '../../src/reading/fact.ts';
import type { Line } from '../../src/slack/blocks/latest.ts';
import { anyAnnouncement, anyItem, anyLanguage, anyText, anyUrl, articleWith } from './slack-arbitrary.ts';

const anyArticle = fc
  .record({ title: fc.option(anyText), outlet: fc.option(anyText), url: anyUrl })
  .map((fields) => articleWith('a1', fields));
const anyKind = fc.option(fc.constantFrom(...factKinds));
const anyCountry = fc.constantFrom('MA', 'NL', 'GB', 'XK', 'ZZ');
const texts = (most: number) => fc.array(anyText, { maxLength: most });
const clock = fc.constantFrom('00:00', '08:00', '23:59');
const instant = '2026-10-03T08:00:00.000Z';

/** Any addition to a story that the types allow. */
export const anyAddition: fc.Arbitrary<Addition> = fc.record({
  article: anyArticle,
  source: anyText,
  language: anyLanguage,
  areas: texts(6),
  people: texts(6),
  isLeft: fc.boolean(),
  differences: fc.array(
    fc.record({ what: fc.constantFrom('date', 'place', 'status', 'name'), says: anyText, not: anyText }),
    { maxLength: 4 },
  ),
  outlet: fc.option(fc.record({ name: anyText, number: fc.nat() })),
  items: fc.array(anyItem, { maxLength: 3 }),
  quotes: fc.constant([]),
});

/** Any filter, with words and outlets of any kind. */
const anyFilter: fc.Arbitrary<WatchFilter> = fc.record({
  actorIds: fc.array(fc.constantFrom('person:a', 'org:b'), { maxLength: 20 }),
  countries: fc.array(anyCountry, { maxLength: 20 }),
  pairs: fc.array(fc.tuple(anyCountry, anyCountry), { maxLength: 10 }),
  areas: fc.subarray([...areaIds]),
  kinds: fc.subarray([...factKinds]),
  languages: fc.array(anyLanguage, { maxLength: 6 }),
  outlets: texts(10),
  words: texts(10),
  without: fc.record({
    actorIds: fc.array(fc.constantFrom('person:a', 'org:b'), { maxLength: 5 }),
    countries: fc.array(anyCountry, { maxLength: 5 }),
    areas: fc.subarray([...areaIds]),
    kinds: fc.subarray([...factKinds]),
    outlets: texts(5),
    words: texts(5),
  }),
});

/** Any digest that the types allow: with no story, or with many of many kinds. */
export const anyDigest: fc.Arbitrary<Digest> = fc.record({
  key: anyText.map((text) => `digest:${text.slice(0, 100)}`),
  language: anyLanguage,
  due: fc.constant(instant),
  zone: fc.constantFrom('UTC', 'Africa/Casablanca'),
  late: fc.boolean(),
  why: fc.constantFrom('due', 'cap'),
  named: fc.array(anyFilter, { maxLength: 3 }),
  names: fc.constant(new Map()),
  groups: fc.array(
    fc.record({
      kind: anyKind,
      countries: texts(2),
      lines: fc.array(
        fc.record({
          storyId: fc.constant('s1'),
          article: anyArticle,
          item: anyItem,
          source: anyText,
          outlets: fc.nat(),
        }),
        { maxLength: 8 },
      ),
    }),
    { maxLength: 6 },
  ),
  total: fc.nat(),
  additions: fc.array(anyAddition, { maxLength: 6 }),
  again: fc.nat(),
  counts: fc.uniqueArray(fc.record({ kind: anyKind, count: fc.integer({ min: 1, max: 9_999 }) }), {
    selector: ({ kind }) => kind,
  }),
  feeds: fc.record({ healthy: fc.nat(), all: fc.nat() }),
  quotes: fc.constant([]),
  articles: fc.constant([]),
});

/** Any watch that can be saved, with words and outlets of any kind. */
export const anyWatch: fc.Arbitrary<Watch> = fc.record({
  ...{ id: fc.uuid(), teamId: fc.constant('T1'), madeBy: fc.constant('U1'), madeAt: fc.constant(instant) },
  channelId: fc.constantFrom('C1', 'D1'),
  delivery: fc.constantFrom('live', 'digest'),
  filter: anyFilter,
  language: anyLanguage,
  zone: fc.constantFrom('UTC', 'America/Argentina/ComodRivadavia'),
  days: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
  at: clock,
  quiet: fc.option(fc.record({ from: clock, to: clock })),
  cap: fc.option(fc.integer({ min: 1, max: 999 })),
  state: fc.constantFrom('on', 'paused', 'disabled'),
  stateReason: fc.option(anyText),
  afterSeq: fc.nat(),
});

/** Any feed that is followed, with whatever its server called itself and answered. */
export const anyFeed: fc.Arbitrary<FollowedFeed> = fc.record({
  ...{
    id: fc.uuid(),
    addedBy: fc.constant(null),
    addedIn: fc.constant(null),
    addedAt: fc.constant(instant),
    nextAt: fc.constant(instant),
  },
  ...{
    etag: fc.constant(null),
    modified: fc.constant(null),
    ttlMs: fc.constant(0),
    freshMs: fc.constant(0),
    leasedUntil: fc.constant(null),
  },
  url: fc.webUrl(),
  title: fc.option(anyText),
  state: fc.constantFrom('followed', 'paused'),
  failures: fc.nat(),
  trouble: fc.option(anyText.map(told)),
  answeredAt: fc.option(fc.constant(instant)),
  newAt: fc.option(fc.constant(instant)),
  listed: fc.nat(),
  lost: fc.nat(),
});

/** Any line of a list of stories. */
export const anyLine: fc.Arbitrary<Line> = fc.record({
  storyId: fc.constant('s1'),
  announcement: anyAnnouncement,
  outlets: texts(12),
});
