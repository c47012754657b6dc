import { namesFor } from '../../alerts/names.ts';
import { tellLast } from '../../alerts/posting/windows.ts';
import { filterJson, type Watch } from '../../archive/desk/watch.ts';
import type { LanguageCode } from '../../languages/language.ts';
import type { Bench } from '../bench.ts';
import { asTyped, inWords } from '../blocks/in-words.ts';
import type { Message } from '../blocks/message.ts';
import { notice } from '../blocks/notice.ts';
import { outOfReachMessage } from '../blocks/out-of-reach.ts';
import { savedMessage } from '../blocks/watches.ts';
import type { OutOfReach } from '../commands/command.ts';
import { labelsIn } from '../labels/labels.ts';
import { watchingIn } from '../labels/watching.ts';
import { watchingAt } from '../labels/watching-direct.ts';
import { previewFor } from './told.ts';
import { type Wish, wishOf } from './wish.ts';

/** Who asks for a watch, where, and how they are answered. */
export interface Asker {
  readonly teamId: string;
  readonly channelId: string;
  readonly userId: string;
  readonly language: LanguageCode;
  readonly say: (message: Message) => Promise<void>;
  /** Only works where Coop may post; says why not otherwise. */
  readonly sayAsMember: (message: Message) => Promise<OutOfReach | null>;
}

/**
 * Stores a new watch, and says what it will tell and would have told; where Coop may not post nothing is stored. One
 * for the same things is not told twice: it gets the delivery that is asked for now.
 */
export async function saveWatch(asker: Asker, wish: Wish, bench: Bench): Promise<void> {
  const { teamId, channelId, userId, language } = asker;
  const { archive } = bench;
  const { trouble } = labelsIn(language);
  if (!(await bench.reach.mayTell(channelId))) return asker.say(notice(trouble.sharedOutside));
  const same = await sameThings(asker, wish, bench);
  if (same !== null) return askedAgain(asker, same, wish, bench);
  const id = bench.newId();
  const whose = { id, teamId, channelId, madeBy: userId, madeAt: bench.now().toISOString(), language };
  // Another process was faster.
  if (!(await archive.addWatch({ ...whose, ...wish }))) return saveWatch(asker, wish, bench);
  const words = inWords(wish, await namesFor([wish], archive), language);
  const sentences = [watchingAt(channelId, language).saved(words), ...(await previewFor(wish, language, bench))];
  // A watch that cannot be served would only fail later, unseen.
  await reaches(asker, wish, sentences, bench, () => archive.removeWatch(id));
}

/** The watch of the channel that asks for the same things, besides one; of several the one with this delivery, else the asker's own. */
async function sameThings(
  { teamId, channelId, userId }: Asker,
  wish: Wish,
  { archive }: Pick<Bench, 'archive'>,
  besides?: string,
): Promise<Watch | null> {
  const asked = filterJson(wish.filter);
  const here = await archive.watches({ teamId, channelId });
  const all = here.filter(({ id, filter }) => id !== besides && filterJson(filter) === asked);
  const alike = (watch: Watch) => watch.delivery === wish.delivery;
  return all.find(alike) ?? all.find(({ madeBy }) => madeBy === userId) ?? all[0] ?? null;
}

/** Asked for once more: says what stands when nothing is different or it is somebody else's, and changes it otherwise. */
async function askedAgain(asker: Asker, watch: Watch, wish: Wish, bench: Bench): Promise<void> {
  const { language, userId, channelId } = asker;
  const labels = watchingAt(channelId, language);
  const names = await namesFor([watch], bench.archive);
  const [was, is] = [inWords(watch, names, language), inWords(wish, names, language)];
  const isOn = watch.state === 'on';
  if (was === is && isOn) return reaches(asker, wish, [labels.already(is)], bench);
  const isAllowed = await mayTouch(watch, userId, bench);
  await noteTouch(watch, asker, isAllowed, bench);
  const stood = isOn ? was : `${was} (${labels.isPaused})`;
  if (!isAllowed) return reaches(asker, wish, [labels.otherwise(stood)], bench);
  await beforeChange(watch, wish, bench);
  await bench.archive.changeWatch(watch.id, { ...wish, state: 'on', stateReason: null });
  const sentences = was === is ? [labels.resumed(is)] : [labels.changed(is), labels.was(stood)];
  await reaches(asker, wish, sentences, bench, () => asItWas(watch, bench));
}

/**
 * Says it where it is asked for, or there that Coop may not post. What nobody there was told of is undone, also where
 * Slack says nothing certain: else a channel would be told what its asker believes was not saved.
 */
async function reaches(
  asker: Asker,
  wish: Wish,
  sentences: readonly string[],
  { appName }: Pick<Bench, 'appName'>,
  undo: () => Promise<unknown> = async () => {},
): Promise<void> {
  const { channelId, language, say, sayAsMember } = asker;
  const outOfReach = await unlessThrown(undo, () => sayAsMember(savedMessage(sentences, watchingIn(language).goesOn)));
  if (outOfReach === null) return;
  await undo();
  await say(outOfReachMessage(outOfReach, channelId, appName, commandFor(wish), language));
}

/** Gives a watch what it had before. */
function asItWas(watch: Watch, { archive }: Pick<Bench, 'archive'>): Promise<boolean> {
  const { state, stateReason } = watch;
  return archive.changeWatch(watch.id, { ...wishOf(watch), state, stateReason });
}

async function unlessThrown<T>(undo: () => Promise<unknown>, telling: () => Promise<T>): Promise<T> {
  try {
    return await telling();
  } catch (error) {
    await undo();
    throw error;
  }
}

/** What to type for a wish. */
const commandFor = (wish: Wish): string => `/coop watch ${asTyped(wish)}`;

/** Says what a watch would tell and would have told, and saves nothing. */
export async function previewWatch({ language, say }: Pick<Asker, 'language' | 'say'>, wish: Wish, bench: Bench) {
  const words = inWords(wish, await namesFor([wish], bench.archive), language);
  const command = commandFor(wish);
  await say(
    savedMessage([words, ...(await previewFor(wish, language, bench))], watchingIn(language).previewOnly(command)),
  );
}

/**
 * Changes a watch, unless that cannot be told or the channel has another one for just that. Its posts stay in the
 * language that they are in.
 */
export async function changeWatch(asker: Asker, watch: Watch, wish: Wish, bench: Bench): Promise<void> {
  const labels = watchingAt(asker.channelId, asker.language);
  const other = await sameThings(asker, wish, bench, watch.id);
  if (other?.delivery === wish.delivery) {
    const stands = inWords(other, await namesFor([other], bench.archive), asker.language);
    return asker.say(notice(labels.already(other.state === 'on' ? stands : `${stands} (${labels.isPaused})`)));
  }
  await beforeChange(watch, wish, bench);
  if (!(await bench.archive.changeWatch(watch.id, wish))) return;
  const words = inWords(wish, await namesFor([wish], bench.archive), asker.language);
  await unlessThrown(
    () => asItWas(watch, bench),
    () => asker.say(savedMessage([labels.changed(words)], labels.goesOn)),
  );
}

/** What waits for a digest comes in a last one where the same things are told at once from now on. */
async function beforeChange(watch: Watch, wish: Wish, { archive, now }: Pick<Bench, 'archive' | 'now'>): Promise<void> {
  const asksTheSame = filterJson(watch.filter) === filterJson(wish.filter);
  if (wish.delivery === 'live' && asksTheSame) await tellLast(archive, watch, now());
}

/** Whether somebody may pause, change or end a watch: its maker, or an administrator. */
export async function mayTouch(watch: Watch, userId: string, { permissions }: Pick<Bench, 'permissions'>) {
  return watch.madeBy === userId || (await permissions.mayAdminister(userId));
}

/** Writes down a hand on somebody else's watch, also one that was refused. */
export async function noteTouch(
  watch: Watch,
  { teamId, userId }: Pick<Asker, 'teamId' | 'userId'>,
  isAllowed: boolean,
  { archive, now }: Pick<Bench, 'archive' | 'now'>,
): Promise<void> {
  if (watch.madeBy === userId) return;
  const outcome = isAllowed ? `of ${watch.madeBy}` : 'not allowed';
  await archive.audit({ teamId, userId, action: 'watch', target: watch.id, outcome }, now());
}

/** The zone that somebody most likely means: that of their own latest watch, else of the channel's, else the setting's. */
export async function likelyZone(
  { teamId, channelId, userId }: Pick<Asker, 'teamId' | 'channelId' | 'userId'>,
  { archive, zone }: Pick<Bench, 'archive' | 'zone'>,
): Promise<string> {
  const own = (await archive.watches({ teamId, madeBy: userId })).at(-1);
  const here = own ?? (await archive.watches({ teamId, channelId })).at(-1);
  return here?.zone ?? zone;
}
