import { namesFor } from '../../alerts/names.ts';
import type { Watch } from '../../archive/desk/watch.ts';
import type { LanguageCode } from '../../languages/language.ts';
import type { Bench } from '../bench.ts';
import { asTyped } from '../blocks/in-words.ts';
import type { Message } from '../blocks/message.ts';
import { notice } from '../blocks/notice.ts';
import { howToMessage, pageOf, watchActions, watchesMessage } from '../blocks/watches.ts';
import { watchingIn } from '../labels/watching.ts';
import { whisper } from '../sending/whispering.ts';
import { showHome } from '../speaking/home.ts';
import { actOn, watchActs } from '../watching/acts.ts';
import { openForm } from '../watching/form.ts';
import { likelyZone, mayTouch, noteTouch } from '../watching/save.ts';
import { plainWish, wishOf } from '../watching/wish.ts';
import { show } from './answer-buttons.ts';
import type { Press, ViewPress } from './press.ts';

/** A press on a button beside a watch, in a channel's list or in the presser's home tab. */
interface WatchPress extends Pick<ViewPress, 'teamId' | 'userId' | 'value' | 'triggerId'> {
  /** Null in the home tab. */
  readonly channelId: string | null;
  readonly language: LanguageCode;
  readonly tell: (message: Message) => Promise<void>;
  /** Shows the list as it is now. */
  readonly refresh: (done: string | null) => Promise<void>;
}

/** A button of `/coop watches`; whoever presses it needs the right to, since everybody may see the list. */
export function onWatchButton(action: string) {
  return async (press: Press, bench: Bench): Promise<void> => {
    const { teamId, channelId, userId } = press;
    const language = await bench.languageFor({ userId, channelId });
    const page = pageOf(await bench.archive.watches({ teamId, channelId }), press.value);
    const refresh = async (done: string | null) => {
      const here = await bench.archive.watches({ teamId, channelId });
      const names = await namesFor(here, bench.archive);
      await show(press, bench, watchesMessage(here, names, language, { channelId, first: done, page }));
    };
    const tell = (message: Message) => whisper(message, press, bench);
    await pressed(action, { ...press, language, tell, refresh }, bench);
  };
}

/** The same button in the presser's home tab. */
export function onHomeWatchButton(action: string) {
  return async (press: ViewPress, bench: Bench): Promise<void> => {
    const tell = async (message: Message) => void (await bench.api.postMessage(press.userId, message));
    const refresh = () => showHome(press.teamId, press.userId, bench);
    const language = await bench.languageFor({ userId: press.userId });
    await pressed(action, { ...press, language, channelId: null, tell, refresh }, bench);
  };
}

async function pressed(action: string, press: WatchPress, bench: Bench): Promise<void> {
  const { language } = press;
  const labels = watchingIn(language);
  if (action === watchActions.add) return add(press, bench);
  const watch = await bench.archive.watch(press.value);
  // A list shows only the watches of its channel, and a home tab the presser's own: another id is forged or gone.
  const isThere =
    watch !== null &&
    watch.teamId === press.teamId &&
    (press.channelId === null ? watch.madeBy === press.userId : watch.channelId === press.channelId);
  if (!isThere) {
    await press.tell(notice(labels.gone));
    return press.refresh(null);
  }
  if (action === watchActions.change) {
    if (await mayTouch(watch, press.userId, bench)) return change(press, watch, bench);
    await noteTouch(watch, press, false, bench);
    return press.tell(notice(labels.notYours));
  }
  const act = watchActs.find((one) => watchActions[one] === action);
  if (act === undefined) return;
  const done = await actOn(act, watch, press, bench);
  return done === null ? press.tell(notice(labels.notYours)) : press.refresh(done);
}

async function add(press: WatchPress, bench: Bench): Promise<void> {
  if (press.channelId === null) return;
  const place = { channelId: press.channelId, watchId: null };
  const zone = await likelyZone({ ...press, channelId: press.channelId }, bench);
  const { language } = press;
  const instead = await openForm(press.triggerId, place, plainWish(zone), language, bench);
  if (instead !== null) await press.tell(howToMessage(language, instead, []));
}

async function change(press: WatchPress, watch: Watch, bench: Bench): Promise<void> {
  const wish = wishOf(watch);
  const place = { channelId: watch.channelId, watchId: watch.id };
  const { language } = press;
  const instead = await openForm(press.triggerId, place, wish, language, bench);
  if (instead !== null) await press.tell(howToMessage(language, instead, [`/coop watch ${asTyped(wish)}`]));
}
