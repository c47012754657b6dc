import type { Bench } from '../bench.ts';
import { notice } from '../blocks/notice.ts';
import { labelsIn } from '../labels.ts';
import { linksIn } from '../links.ts';
import type { Call, Command } from './command.ts';

/** `/coop remove <link>`: takes an article out for good; `remove undo <link>` brings it back from where it came, or says how. Administrators only. */
export const remove: Command = {
  name: 'remove',
  aliases: [],
  usage: 'remove <link> | undo <link>',
  summary: {
    en: 'takes an article out of every later answer, or lets it in again (administrators)',
    fr: 'retire un article de toute réponse future, ou l’admet à nouveau (administrateurs)',
    nl: 'haalt een artikel uit elk later antwoord, of laat het weer toe (beheerders)',
    es: 'retira un artículo de toda respuesta futura, o lo admite de nuevo (administradores)',
    de: 'nimmt einen Artikel aus jeder späteren Antwort oder lässt ihn wieder zu (Administratoren)',
    ar: 'يُخرج مقالا من كل إجابة لاحقة، أو يسمح به من جديد (للمشرفين)',
  },
  words: [],
  isNoQuestion: true,
  run: async (call, bench) => call.say(notice(await outcomeOf(call, bench))),
};

async function outcomeOf(call: Call, bench: Bench): Promise<string> {
  const { teamId, userId } = call;
  const { archive, now } = bench;
  const labels = labelsIn(call.language).removal;
  const isUndo = /^undo(?:\s|$)/iu.test(call.rest);
  const target = linksIn(call.raw)[0] ?? call.rest.replace(/^undo\s*/iu, '').trim();
  const action = isUndo ? 'restore' : 'remove';
  const note = (what: string, outcome: string) =>
    archive.audit({ teamId, userId, action, target: what.slice(0, 500), outcome }, now());
  if (!(await bench.permissions.mayAdminister(userId))) {
    await note(target, 'not allowed');
    return labels.mayNot;
  }
  if (target === '') return labels.sayWhich;
  if (isUndo) {
    const removal = await archive.restore(target);
    if (removal === null) return labels.notUndone(target);
    await note(removal.articleId, 'restored');
    const name = removal.url ?? removal.path ?? removal.articleId;
    if (await bench.intake.bringBack(removal)) return labels.isBack(name);
    return removal.url === null ? labels.undoneFile(name) : labels.undone(name);
  }
  const [article, ...more] = await archive.locate(target);
  if (article === undefined) return labels.nothing(target);
  if (more.length > 0) return labels.several([article, ...more].map(({ id }) => id).join(', '));
  await archive.remove(article.id, userId, now());
  await note(article.id, 'removed');
  return labels.removed(article.title ?? article.url ?? article.path ?? article.id, article.id);
}
