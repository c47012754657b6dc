import type { Draft, DraftParticipant } from './drafts.ts';

/** So many of the latest of them are held against a new one: what was told a thousand facts ago is not taken up again. */
const most = 500;

/** What an article has told of one kind so far, in its order; a long page tells of a thousand meetings, of other people each. */
export interface ToldSoFar {
  /** Files a draft that is new, or that has just learnt more. */
  readonly add: (draft: Draft) => void;
  /** Those that can be the same fact as this one: they share a trait with it. */
  readonly like: (draft: Draft) => readonly Draft[];
  /** How many of them the sentence tells of. */
  readonly inSentence: (sentence: number) => number;
}

/** Nothing yet. */
export function toldSoFar(): ToldSoFar {
  const drafts: Draft[] = [];
  const filed = new Map<Draft, { readonly place: number; readonly traits: Set<string> }>();
  const byTrait = new Map<string, number[]>();
  const counts = new Map<number, number>();
  return {
    add: (draft) => {
      const { place, traits } = filed.get(draft) ?? { place: drafts.length, traits: new Set<string>() };
      if (place === drafts.length) {
        drafts.push(draft);
        filed.set(draft, { place, traits });
        counts.set(draft.sentence, (counts.get(draft.sentence) ?? 0) + 1);
      }
      for (const trait of traitsOf(draft)) {
        if (traits.has(trait)) continue;
        traits.add(trait);
        const places = byTrait.get(trait) ?? [];
        byTrait.set(trait, places);
        places.push(place);
      }
    },
    like: (draft) => {
      const found = new Set(sharedBy(draft).flatMap((trait) => byTrait.get(trait)?.slice(-most) ?? []));
      return [...found].sort((a, b) => a - b).flatMap((place) => drafts[place] ?? []);
    },
    inSentence: (sentence) => counts.get(sentence) ?? 0,
  };
}

/** Who takes part, where that is somebody or something with a name. */
export const identity = ({ person, body }: DraftParticipant): string | null => person?.id ?? body?.name ?? null;

const namesOf = ({ participants }: Draft): readonly string[] => participants.flatMap((one) => identity(one) ?? []);
const homesOf = ({ participants }: Draft): readonly string[] => participants.flatMap(({ country }) => country ?? []);

/** What a draft is filed under. */
function traitsOf(draft: Draft): readonly string[] {
  switch (draft.kind) {
    case 'visit': {
      const homes = homesOf(draft);
      const names = namesOf(draft);
      const nameless = names.length === 0 ? homes.map((home) => `somebody of ${home}`) : [];
      return [...names, ...nameless, ...homes.map((home) => `of ${home}`)];
    }
    case 'meeting':
      // Two states are also those of whoever met for them.
      return [...namesOf(draft), ...homesOf(draft)];
    case 'agreement':
      return draft.parties.length === 0 ? ['any', 'open'] : ['any', ...draft.parties];
    default:
      return sharedBy(draft);
  }
}

/** Any draft of the same fact is filed under one of these. */
function sharedBy(draft: Draft): readonly string[] {
  const { kind, status, areas, parties, speaker } = draft;
  switch (kind) {
    case 'meeting':
      return namesOf(draft);
    case 'visit': {
      const names = namesOf(draft);
      // Whoever has no name can be anybody of that state.
      return [...names, ...homesOf(draft).map((home) => (names.length === 0 ? `of ${home}` : `somebody of ${home}`))];
    }
    case 'agreement':
      return parties.length === 0 ? ['any'] : ['open', ...parties];
    case 'cooperation':
      return [`${areas[0]} ${status} ${parties.toSorted().join(' ')}`];
    case 'statement':
      return [`${speaker?.id} ${status}`];
  }
}
