import { namesFor } from '../../alerts/names.ts';
import { languageOfWatch } from '../../alerts/posting/windows.ts';
import type { Watch } from '../../archive/desk/watch.ts';
import type { Bench } from '../bench.ts';
import { inWords } from '../blocks/in-words.ts';

/** Ends a watch; its maker is told by whom, in the language in which it was made, unless it was they. */
export async function endWatch(
  watch: Watch,
  by: string,
  { archive, now }: Pick<Bench, 'archive' | 'now'>,
): Promise<void> {
  const { id, teamId, channelId, madeBy } = watch;
  if (madeBy === by) return void (await archive.removeWatch(id));
  const language = languageOfWatch(watch);
  const asked = inWords(watch, await namesFor([watch], archive), language);
  const notice = {
    ...{ key: `notice:ended:${id}`, kind: 'notice' as const, teamId, channelId: madeBy, articleId: '', seq: 0 },
    json: JSON.stringify({ what: 'ended-by', language, channelId, by, asked }),
  };
  await archive.removeWatch(id, { notice, at: now() });
}
