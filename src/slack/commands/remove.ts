import { distinct } from '../../answering/phrases.ts';
import { followedAt } from '../../archive/following/followed-at.ts';
import { nameOf } from '../../reading/article.ts';
import type { Bench } from '../bench.ts';
import { notice } from '../blocks/notice.ts';
import { type Labels, labelsIn } from '../labels/labels.ts';
import { linksIn } from '../typed/links.ts';
import type { Call, Command } from './command.ts';

/**
 * `/coop remove <link or path>`: takes an article, or all of a packed folder, out for good; `remove undo <link>` brings it back from
 * where it came, or says how. With the address of a feed it ends following that. Administrators only.
 */
export const remove: Command = {
  name: 'remove',
  aliases: [],
  usage: 'remove [undo] <link | path>',
  summary: {
    en: 'takes an article, or all of a packed folder, out of every later answer, or ends following a feed; with undo lets it in again (administrators)',
    fr: 'retire un article, ou tous ceux d’un dossier compressé, de toute réponse future, ou cesse de suivre un flux\u00a0; avec undo, les admet à nouveau (administrateurs)',
    nl: 'haalt een artikel, of alle artikelen van een ingepakte map, uit elk later antwoord, of volgt een feed niet meer; met undo laat het ze weer toe (beheerders)',
    es: 'retira un artículo, o todos los de una carpeta comprimida, de toda respuesta futura, o deja de seguir un canal web; con undo los admite de nuevo (administradores)',
    de: 'nimmt einen Artikel oder alle eines gepackten Ordners aus jeder späteren Antwort oder folgt einem Feed nicht mehr; mit undo lässt es sie wieder zu (Administratoren)',
    ar: 'يُخرج مقالا، أو كل مقالات مجلد مضغوط، من كل إجابة لاحقة، أو يوقف متابعة خلاصة؛ ومع ‎undo‎ يسمح بها من جديد (للمشرفين)',
  },
  words: ['undo'],
  isNoQuestion: true,
  run: async (call, bench) => call.say(notice(await outcomeOf(call, bench))),
};

async function outcomeOf(call: Call, bench: Bench): Promise<string> {
  const { teamId, userId } = call;
  const { archive, now } = bench;
  const { removal: labels, sources } = labelsIn(call.language);
  const isUndo = /^undo(?:\s|$)/iu.test(call.rest);
  const typed = call.rest.replace(/^undo\s*/iu, '').trim();
  // Slack takes `news.zip` and `a.md` for addresses: what was typed may be the path of a file all the same.
  const links = linksIn(call.raw).slice(0, 1);
  const names = distinct([...links, ...links.map((link) => link.replace(/^https?:\/\//iu, '')), typed]);
  const action = isUndo ? 'restore' : 'remove';
  const note = (what: string, outcome: string) =>
    archive.audit({ teamId, userId, action, target: what.slice(0, 500), outcome }, now());
  const [target = ''] = names;
  if (!(await bench.permissions.mayAdminister(userId))) {
    await note(target, 'not allowed');
    return labels.mayNot;
  }
  if (target === '') return labels.sayWhich;
  for (const name of names) {
    const outcome = isUndo
      ? await letIn(name, bench, labels, note)
      : ((await takeOut(name, userId, bench, labels, note)) ?? (await endFollowing(name, bench, sources, note)));
    if (outcome !== null) return outcome;
  }
  return isUndo ? labels.notUndone(target) : labels.nothing(target);
}

type Note = (what: string, outcome: string) => Promise<void>;

/** What became of lifting a removal; null when nothing was removed under the name. */
async function letIn(name: string, { archive, intake }: Bench, labels: Labels['removal'], note: Note) {
  const one = await archive.restore(name);
  const all = one === null ? await intake.removalsOfFile(name) : [one];
  if (all.length === 0) return null;
  for (const { articleId } of all) {
    if (one === null) await archive.restore(articleId);
    await note(articleId, 'restored');
  }
  const shown = one === null ? name : (one.url ?? one.path ?? one.articleId);
  const back = await intake.bringBack(all);
  if (back === all.length) return labels.isBack(shown);
  if (back > 0) return labels.partlyBack(back, all.length, shown);
  return all.some(({ path }) => path !== null) ? labels.undoneFile(shown) : labels.undone(shown);
}

/** What became of a removal; null when there is no article under the name. */
async function takeOut(
  name: string,
  userId: string,
  { archive, intake, now }: Bench,
  labels: Labels['removal'],
  note: Note,
) {
  const [article, ...more] = await archive.locate(name);
  if (more.length > 0) return labels.several([article, ...more].flatMap((one) => one?.id ?? []).join(', '));
  const all = article === undefined ? await intake.articlesOfFile(name) : [article];
  for (const { id } of all) {
    await archive.remove(id, userId, now());
    await note(id, 'removed');
  }
  if (article !== undefined) return labels.removed(nameOf(article), article.id);
  return all.length === 0 ? null : labels.removedAll(all.length, name);
}

/** What became of a feed whose following was to end; null when none is followed at the address. */
async function endFollowing(name: string, { archive }: Bench, { ended }: Labels['sources'], note: Note) {
  const feed = await followedAt(name, archive);
  if (feed === null) return null;
  await archive.removeFeed(feed.id);
  await note(feed.url, 'removed');
  return ended(feed.title ?? feed.url, feed.url);
}
