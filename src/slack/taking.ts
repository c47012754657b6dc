import { reasonInWords } from '../answering/reason-words.ts';
import type { LanguageCode } from '../languages/language.ts';
import type { Bench } from './bench.ts';
import { labelsIn } from './labels.ts';
import { MOST_LINKS } from './links.ts';

/** Who wants what read. */
export interface Wish {
  readonly teamId: string;
  readonly userId: string;
  readonly language: LanguageCode;
  readonly links: readonly string[];
}

/** Has the addresses read, if whoever asks may, and tells in a few lines what became of each. Every attempt is written down. */
export async function takeLinks(
  wish: Wish,
  bench: Pick<Bench, 'archive' | 'permissions' | 'intake' | 'now'>,
): Promise<string> {
  const { teamId, userId, language, links } = wish;
  const { archive, permissions, intake, now } = bench;
  const labels = labelsIn(language).intake;
  if (links.length === 0) return labels.noLink;
  if (!(await permissions.mayFetch(userId))) {
    await archive.audit({ teamId, userId, action: 'add', target: links[0] ?? '', outcome: 'not allowed' }, now());
    return labels.mayNot;
  }
  if (!intake.isOn) return labels.off;
  const lines: string[] = [];
  for (const link of links.slice(0, MOST_LINKS)) {
    const taken = await intake.take(link, { userId, language });
    const outcome = taken.kind === 'article' ? taken.outcome : taken.kind === 'feed' ? 'followed' : 'refused';
    await archive.audit({ teamId, userId, action: 'add', target: link, outcome }, now());
    if (taken.kind === 'article') lines.push(labels[taken.outcome](await nameOf(archive, taken.articleId, link)));
    else if (taken.kind === 'refused') {
      lines.push(labels.refused(link, reasonInWords(taken.reason, language, '/coop remove undo')));
    } else lines.push((taken.isNew ? labels.follows : labels.followsAlready)(taken.title, taken.listed));
  }
  if (links.length > MOST_LINKS) lines.push(labels.tooMany(MOST_LINKS));
  return lines.join('\n');
}

async function nameOf(archive: Pick<Bench['archive'], 'article'>, articleId: string, link: string): Promise<string> {
  return (await archive.article(articleId))?.title ?? link;
}
