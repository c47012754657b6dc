import { namesFor } from '../../alerts/names.ts';
import type { Watch } from '../../archive/desk/watch.ts';
import type { Bench } from '../bench.ts';
import { inWords } from '../blocks/in-words.ts';
import { everyWatching, watchingIn } from '../labels/watching.ts';
import { endWatch } from './end.ts';
import { type Asker, mayTouch, noteTouch } from './save.ts';

/** What is done with a watch that is there. */
export const watchActs = ['pause', 'resume', 'remove'] as const;
export type WatchAct = (typeof watchActs)[number];

/**
 * What a word asks to be done with a watch that is there; `list` is to show what there is. It counts as it is typed,
 * accents and all: a French digest is a `résumé`, and `resume` never one.
 */
export function actNamed(word: string): WatchAct | 'list' | null {
  const typed = word.normalize('NFC').toLowerCase();
  const isNamed = (act: WatchAct | 'list') =>
    everyWatching.some((labels) => labels.typed[act].split(' | ').includes(typed));
  return ([...watchActs, 'list'] as const).find(isNamed) ?? null;
}

/** Pauses, resumes or ends a watch for somebody who may, and says so in one sentence; null when they may not. */
export async function actOn(
  act: WatchAct,
  watch: Watch,
  who: Pick<Asker, 'teamId' | 'userId' | 'language'>,
  bench: Bench,
): Promise<string | null> {
  const isAllowed = await mayTouch(watch, who.userId, bench);
  await noteTouch(watch, who, isAllowed, bench);
  if (!isAllowed) return null;
  const { archive } = bench;
  const labels = watchingIn(who.language);
  const words = inWords(watch, await namesFor([watch], archive), who.language);
  if (act === 'remove') {
    await endWatch(watch, who.userId, bench);
    return labels.removed(words);
  }
  await archive.changeWatch(watch.id, { state: act === 'pause' ? 'paused' : 'on', stateReason: null });
  return act === 'pause' ? labels.paused(words) : labels.resumed(words);
}
