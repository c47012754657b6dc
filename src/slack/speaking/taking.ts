import { reasonInWords } from '../../answering/reason-words.ts';
import { dayIn } from '../../answering/when.ts';
import type { LanguageCode } from '../../languages/language.ts';
import type { Bench } from '../bench.ts';
import { feedHealth } from '../blocks/sources.ts';
import { labelsIn } from '../labels/labels.ts';
import { MOST_LINKS } from '../typed/links.ts';

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
  bench: Pick<Bench, 'archive' | 'permissions' | 'intake' | 'now' | 'zone'>,
): Promise<string> {
  const { teamId, userId, language, links } = wish;
  const { archive, permissions, intake, now, zone } = bench;
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
    const outcome = taken.kind === 'article' ? taken.outcome : taken.kind === 'refused' ? 'refused' : 'followed';
    await archive.audit({ teamId, userId, action: 'add', target: link, outcome }, now());
    if (taken.kind === 'article') lines.push(labels[taken.outcome](await nameOf(archive, taken.articleId, link)));
    else if (taken.kind === 'refused') {
      lines.push(labels.refused(link, reasonInWords(taken.reason, language, '/coop remove undo')));
    } else if (taken.kind === 'feed') lines.push(labels.follows(taken.title, taken.listed));
    else {
      const { feed } = taken;
      lines.push(labels.followsAlready(feed.title ?? feed.url, dayIn(feed.addedAt, zone, language)));
      // Of one that was never asked there is nothing to say before it answers; and it is asked now.
      if (feed.answeredAt !== null || feed.trouble !== null)
        lines.push(feedHealth(feed, language, zone, new Date(feed.nextAt)));
    }
  }
  if (links.length > MOST_LINKS) lines.push(labels.tooMany(MOST_LINKS));
  return lines.join('\n');
}

async function nameOf(archive: Pick<Bench['archive'], 'article'>, articleId: string, link: string): Promise<string> {
  return (await archive.article(articleId))?.title ?? link;
}
