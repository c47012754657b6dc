import type { Archive } from '../../archive/archive.ts';
import type { Post } from '../../archive/desk/posts.ts';
import { isLanguageCode } from '../../languages/all.ts';
import type { LanguageCode } from '../../languages/language.ts';
import { reasonOfJson } from '../../languages/reasons.ts';
import { unmutedFacts } from '../matching/match.ts';
import { GONE, NOTHING } from '../planning/dropped.ts';
import { additionOf, nothingMore } from './addition.ts';
import { announcementOf, type Describe } from './announcement.ts';
import { reportsOf, reportsToldBefore } from './before.ts';
import type { Bulletin, Notice } from './bulletin.ts';
import { digestOf } from './digest.ts';

/** What a post says, from the archive as it is now; a sentence when there is nothing to say any more. */
export async function compose(
  archive: Archive,
  post: Post,
  language: LanguageCode,
  describe: Describe,
  now: Date,
): Promise<Bulletin | string> {
  switch (post.kind) {
    case 'alert': {
      const [report] = await reportsOf(archive, [post.articleId]);
      if (!report) return gone(post, language);
      const watch = post.watchId === null ? null : await archive.watch(post.watchId);
      const shown = watch === null ? report : { ...report, facts: unmutedFacts(report, watch.filter) };
      return { kind: 'alert', announcement: announcementOf(shown, language, describe) };
    }
    case 'addition': {
      const [report] = await reportsOf(archive, [post.articleId]);
      if (!report) return gone(post, language);
      const before = await reportsToldBefore(archive, post);
      const addition = additionOf(report, before, language, describe);
      if (addition !== null) return { kind: 'addition', addition };
      // What was posted must not go on claiming what an edit of another article took away.
      return post.ts === null ? NOTHING : { kind: 'addition', addition: nothingMore(report, language, describe) };
    }
    case 'digest': {
      const digest = await digestOf(archive, post, describe, now);
      return digest === null ? GONE : { kind: 'digest', digest, page: 0 };
    }
    case 'correction': {
      const [report] = await reportsOf(archive, [post.articleId]);
      if (!report) return gone(post, language);
      const { source } = describe({ ...report, facts: [] }, language);
      return { kind: 'correction', correction: { article: report.article, source, language } };
    }
    case 'notice':
      return { kind: 'notice', notice: noticeOf(post, language) };
  }
}

/** What was posted is taken back; what was not is not posted. */
function gone({ ts }: Post, language: LanguageCode): Bulletin | string {
  return ts === null ? GONE : { kind: 'gone', language };
}

/** What tells the language of a notice: the one in which it was asked for, or the channel that it is about. */
export function noticeAbout({ json }: Post): { readonly shown?: LanguageCode; readonly channelId?: string } {
  const { language, channelId }: Readonly<Record<string, unknown>> = JSON.parse(json);
  return {
    ...(typeof language === 'string' && isLanguageCode(language) ? { shown: language } : {}),
    ...(typeof channelId === 'string' ? { channelId } : {}),
  };
}

function noticeOf({ json }: Post, language: LanguageCode): Notice {
  const read: Readonly<Record<string, unknown>> = JSON.parse(json);
  const reason = String(read.reason);
  if (read.what === 'feed-begun') return begunOf(read, language);
  if (read.what === 'ended-by') {
    const { channelId, by, asked } = read;
    return { what: 'ended-by', language, channelId: String(channelId), by: String(by), asked: String(asked) };
  }
  if (read.what !== 'feed-paused')
    return { what: 'ended', language, channelId: String(read.channelId), watches: Number(read.watches), reason };
  const title = typeof read.title === 'string' ? read.title : null;
  const told = { title, url: String(read.url), failures: Number(read.failures), trouble: reasonOfJson(reason) };
  return { what: 'feed-paused', language, ...told };
}

function begunOf(read: Readonly<Record<string, unknown>>, language: LanguageCode): Notice {
  const title = typeof read.title === 'string' ? read.title : null;
  const counts = { listed: Number(read.listed), unread: Number(read.unread) };
  const given: readonly unknown[] = Array.isArray(read.named) ? read.named : [];
  const named = given.flatMap((one) =>
    typeof one === 'object' && one !== null && 'url' in one && 'reason' in one
      ? [{ url: String(one.url), reason: reasonOfJson(String(one.reason)) }]
      : [],
  );
  return { what: 'feed-begun', language, title, url: String(read.url), ...counts, named };
}
