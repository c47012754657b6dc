import type { FactKind } from '../../reading/fact.ts';
import type { NewPost } from './posts.ts';

/**
 * What a watch wants to be told of. Conditions of different kinds must all hold, those on facts for one and the same
 * fact; of one kind any is enough. An empty list asks nothing, and with all of them empty every article is wanted.
 */
export interface WatchFilter {
  /** People and organisations that take part in the fact. */
  readonly actorIds: readonly string[];
  /** Alpha-2 codes: a party, a participant's country or where it happened. */
  readonly countries: readonly string[];
  /** Two countries that one fact must both have. */
  readonly pairs: readonly (readonly [string, string])[];
  readonly areas: readonly string[];
  readonly kinds: readonly FactKind[];
  /** Of the article. */
  readonly languages: readonly string[];
  /** Of the article, case and accents aside. */
  readonly outlets: readonly string[];
  /** Words or phrases that the title or the body prints, case and accents aside, whole words only. */
  readonly words: readonly string[];
  /** What is left out, whatever else holds. */
  readonly without: Muted;
}

/** What a watch leaves out: facts with any of these people, countries, areas or kinds, articles of any of these outlets or words. */
export type Muted = Readonly<Pick<WatchFilter, 'actorIds' | 'countries' | 'areas' | 'kinds' | 'outlets' | 'words'>>;

/** An ISO weekday: 1 is Monday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** What a channel asked to be told. */
export interface Watch {
  readonly id: string;
  readonly teamId: string;
  readonly channelId: string;
  readonly madeBy: string;
  /** ISO 8601 instant. */
  readonly madeAt: string;
  readonly delivery: 'live' | 'digest';
  readonly filter: WatchFilter;
  /** The language of labels; quotes stay in their own. */
  readonly language: string;
  /** IANA time zone of everything below. */
  readonly zone: string;
  /** When a digest is due; a live watch keeps them for the day it becomes one. */
  readonly days: readonly Weekday[];
  /** `HH:MM` on the clock of the zone. */
  readonly at: string;
  /** Live alerts wait until `to`; over midnight when `to` is before `from`. */
  readonly quiet: { readonly from: string; readonly to: string } | null;
  /** Alerts a local day in the channel, of whatever watch; what is above it waits for the next day. */
  readonly cap: number | null;
  /** `disabled` by Coop itself, when its channel cannot be written to any more. */
  readonly state: 'on' | 'paused' | 'disabled';
  readonly stateReason: string | null;
  /** Changes up to this `seq` were there when the watch was made, or taken up again, and are never told. */
  readonly afterSeq: number;
}

/** A watch as it is asked for; it is on and starts after what is there. */
export type NewWatch = Omit<Watch, 'afterSeq' | 'state' | 'stateReason'>;

/** What may change of a watch. */
export type WatchChange = Partial<Omit<Watch, 'id' | 'teamId' | 'channelId' | 'madeBy' | 'madeAt' | 'afterSeq'>>;

/** Leaves nothing out. */
export const mutesNothing: Muted = { actorIds: [], countries: [], areas: [], kinds: [], outlets: [], words: [] };

/** Asks for everything. */
export const wantsAll: WatchFilter = {
  actorIds: [],
  countries: [],
  pairs: [],
  areas: [],
  kinds: [],
  languages: [],
  outlets: [],
  words: [],
  without: mutesNothing,
};

/** The filter with each list in one order and without repetitions, so that equal wishes are equal text. */
export function filterJson(filter: WatchFilter): string {
  const sorted = (list: readonly string[]) => [...new Set(list)].toSorted();
  const { actorIds, countries, areas, kinds, outlets, words } = filter.without;
  const without = {
    ...{ actorIds: sorted(actorIds), countries: sorted(countries), areas: sorted(areas) },
    ...{ kinds: sorted(kinds), outlets: sorted(outlets), words: sorted(words) },
  };
  const pairs = filter.pairs.map((pair) => sorted(pair).join());
  return JSON.stringify({
    actorIds: sorted(filter.actorIds),
    countries: sorted(filter.countries),
    pairs: sorted(pairs).map((pair) => pair.split(',')),
    areas: sorted(filter.areas),
    kinds: sorted(filter.kinds),
    languages: sorted(filter.languages),
    outlets: sorted(filter.outlets),
    words: sorted(filter.words),
    // As filters were written before anything could be left out.
    ...(Object.values(without).flat().length === 0 ? {} : { without }),
  });
}

/** What channels asked to be told. */
export interface Watches {
  /** False, and nothing is stored, if the channel has one with the same delivery and filter, in whatever order of its lists. */
  addWatch(watch: NewWatch): Promise<boolean>;
  watch(id: string): Promise<Watch | null>;
  /** In the order of their making; every given condition must hold. */
  watches(of?: Partial<Pick<Watch, 'teamId' | 'channelId' | 'madeBy'>>): Promise<readonly Watch[]>;
  /** A watch that is on again starts after what came meanwhile. False if there is none of this id. */
  changeWatch(id: string, change: WatchChange): Promise<boolean>;
  /** False if there is none of this id; with it a notice to its maker is written down, or neither. */
  removeWatch(id: string, told?: { readonly notice: NewPost; readonly at: Date }): Promise<boolean>;
}
