import type { MatchedCondition } from '../../alerts/matching/match.ts';
import { type Names, namesFor } from '../../alerts/names.ts';
import { NEWS_DAYS } from '../../alerts/planning/news.ts';
import type { Reason } from '../../alerts/why/reason.ts';
import { whyHere } from '../../alerts/why/why.ts';
import { countryName } from '../../answering/asked/countries.ts';
import { distinct } from '../../answering/phrases.ts';
import { whenOf } from '../../answering/when.ts';
import { languageOf } from '../../languages/all.ts';
import { isAreaId } from '../../languages/area-ids.ts';
import { en } from '../../languages/en.ts';
import type { LanguageCode } from '../../languages/language.ts';
import { type Article, nameOf } from '../../reading/article.ts';
import { factKinds } from '../../reading/fact.ts';
import type { Bench } from '../bench.ts';
import { explanation } from '../blocks/explanation.ts';
import { inWords } from '../blocks/in-words.ts';
import { whyNotPosted } from '../blocks/not-posted.ts';
import { notice } from '../blocks/notice.ts';
import { labelsIn } from '../labels/labels.ts';
import { marksIn } from '../labels/marks.ts';
import { listedInWords } from '../speaking/listed-words.ts';
import { linksIn } from '../typed/links.ts';
import type { Call, Command } from './command.ts';

/** `/coop why <link or story>`: what became of an article in this channel, and why. With other words it is a question. */
export const why: Command = {
  name: 'why',
  aliases: [],
  usage: 'why <link | story>',
  summary: {
    en: 'says why this channel was told of an article, or was not',
    fr: 'dit pourquoi ce canal a été informé d’un article, ou non',
    nl: 'zegt waarom dit kanaal een artikel wel of niet gemeld kreeg',
    es: 'dice por qué se comunicó o no un artículo a este canal',
    de: 'sagt, warum diesem Kanal ein Artikel gemeldet wurde oder nicht',
    ar: 'يذكر لماذا بُلّغت هذه القناة بمقال أو لم تُبلَّغ',
  },
  words: [''],
  isOfLinks: true,
  takes: /^(?:[as][0-9a-f]{12}|https?:\/\/\S+|[\w-]+(?:\.[\w-]+)+(?::\d+)?\/\S*)$/u,
  run: async (call, bench) => {
    const labels = labelsIn(call.language);
    const asked = linksIn(call.raw)[0] ?? call.rest;
    if (asked === '') return call.say(notice(labels.why.ask));
    const words = (await toldBy(asked, call, bench)) ?? asked;
    const { article, storyId, reasons } = await whyHere(bench.archive, call, words, bench.now());
    const names = await namesOf(reasons, bench);
    // Of several watches the same may hold.
    const lines = distinct(reasons.map((reason) => sentenceOf(reason, call, names)));
    if (article === null) return call.say(notice(lines.join('\n')));
    return call.say(explanation(article, storyId, lines, labels));
  },
};

/** The article of a post of Coop's in this channel, by the post's own link; null of anything else. */
async function toldBy(link: string, { teamId, channelId }: Call, { archive }: Bench): Promise<string | null> {
  const [, channel, seconds, rest] = permalink.exec(link) ?? [];
  if (channel !== channelId) return null;
  const [post] = await archive.posts({ teamId, channelId, ts: `${seconds}.${rest}` });
  return post?.articleId || null;
}

/** What *Copy link* gives: the message's timestamp without its point. */
const permalink = /^https:\/\/[\w.-]+\.slack\.com\/archives\/(\w+)\/p(\d{10})(\d{6})(?:\?|$)/u;

/** Actors are asked for by id, and read by name. */
async function namesOf(reasons: readonly Reason[], { archive }: Bench): Promise<Names> {
  const conditions = reasons.flatMap((reason) =>
    reason.what === 'matched'
      ? reason.because
      : reason.what === 'not-matched'
        ? reason.asked
        : reason.what === 'muted'
          ? reason.by
          : 'of' in reason
            ? reason.of
            : [],
  );
  const ids = conditions.flatMap(({ what, value }) => (what === 'actor' ? [value] : []));
  const watches = reasons.flatMap((reason) => (reason.what === 'matched' ? (reason.watch ?? []) : []));
  const known = (await archive.actors(ids)).map(({ id, name }) => [id, name] as const);
  return new Map([...(await namesFor(watches, archive)), ...known]);
}

function sentenceOf(reason: Reason, { language }: Call, names: Names): string {
  const { why: words } = labelsIn(language);
  const when = (at: string, zone = 'UTC') => whenOf(at, zone, language);
  switch (reason.what) {
    case 'not-here':
      return words.notHere(reason.words);
    case 'removed':
      return words.removed(when(reason.at));
    case 'listed':
      return listedInWords(reason, language);
    case 'feed-failing':
      return words.feedFailing(reason.feed, when(reason.since));
    case 'feed-paused':
      return words.feedPaused(reason.feed);
    case 'opens':
      return words.opens;
    case 'same-fact':
      return words.sameFact(kindName(reason.kind ?? '', language), titleOf(reason.like));
    case 'copy':
      return words.copy(titleOf(reason.like));
    case 'story-too': {
      const more = reason.more === 0 ? '' : ` +${reason.more}`;
      return words.storyToo(`${reason.articles.map(titleOf).join(marksIn(language).semicolon)}${more}`);
    }
    case 'told':
      return words.told(when(reason.at, reason.zone));
    case 'added':
      return words.added(when(reason.at, reason.zone));
    case 'in-digest':
      return words.inDigest(when(reason.at, reason.zone));
    case 'nothing-added':
      return words.nothingAdded;
    case 'waits':
      return words.waits;
    case 'unconfirmed':
      return words.unconfirmed;
    case 'no-watch':
      return words.noWatch;
    case 'before':
      return words.before;
    case 'meanwhile':
      return words.meanwhile;
    case 'backlog':
      return words.backlog;
    case 'old':
      return words.old(NEWS_DAYS);
    case 'otherwise':
      return words.otherwise;
    case 'told-before':
      return words.toldBefore(when(reason.at, reason.zone));
    case 'paused':
      return words.paused;
    case 'quiet':
      return words.quiet(when(reason.until, reason.zone));
    case 'cap':
      return words.cap(reason.cap, when(reason.until, reason.zone));
    case 'correction-waits':
      return words.correctionWaits(reason.most, when(reason.until, reason.zone));
    case 'failed':
      return words.failed(whyNotPosted(reason.reason, language));
    case 'disabled':
      return words.disabled(whyNotPosted(reason.reason, language));
    case 'matched': {
      const met =
        reason.because.length === 0 ? words.everything : words.matched(conditionsOf(reason.because, language, names));
      return reason.watch === null ? met : `${met} ${words.askedAs(inWords(reason.watch, names, language))}`;
    }
    case 'next-digest':
      return (reason.adds ? words.addsInDigest : words.nextDigest)(when(reason.at, reason.zone));
    case 'muted':
      return words.muted(conditionsOf(reason.by, language, names));
    case 'background':
      return reason.of.length === 0 ? words.onlyBackground : words.background(conditionsOf(reason.of, language, names));
    case 'in-no-fact':
      return words.inNoFact(conditionsOf(reason.of, language, names));
    case 'around':
      return words.around(conditionsOf(reason.of, language, names));
    case 'no-fact':
      return words.noFact;
    case 'not-matched':
      return words.notMatched(
        reason.asked.length === 0 ? words.notTogether : conditionsOf(reason.asked, language, names),
      );
  }
}

/** `who: Ada Testova; area: cybersecurity`. */
function conditionsOf(conditions: readonly MatchedCondition[], language: LanguageCode, names: Names): string {
  const { why: words } = labelsIn(language);
  const marks = marksIn(language);
  const groups = Map.groupBy(conditions, ({ what }) => what);
  return [...groups]
    .map(([what, some]) => {
      const values = some.map(({ value }) => wordFor(what, value, language, names));
      return `${words.conditions[what]}${marks.colon}${values.join(marks.comma)}`;
    })
    .join(marks.semicolon);
}

function wordFor(what: MatchedCondition['what'], value: string, language: LanguageCode, names: Names): string {
  switch (what) {
    case 'actor':
      return names.get(value) ?? value;
    case 'country':
      return countryName(value.toUpperCase(), language);
    case 'pair':
      return value
        .split('-')
        .map((code) => countryName(code.toUpperCase(), language))
        .join(' – ');
    case 'area':
      return isAreaId(value) ? (languageOf(language) ?? en).areas[value].label : value;
    case 'kind':
      return kindName(value, language);
    case 'language':
      return new Intl.DisplayNames([language], { type: 'language' }).of(value) ?? value;
    case 'outlet':
    case 'word':
      return value;
  }
}

function kindName(kind: string, language: LanguageCode): string {
  const known = factKinds.find((one) => one === kind);
  return known === undefined ? kind : (languageOf(language) ?? en).labels.kinds[known];
}

function titleOf(article: Article | null): string {
  if (article === null) return '…';
  const title = nameOf(article);
  return article.outlet === null ? title : `${title} (${article.outlet})`;
}
