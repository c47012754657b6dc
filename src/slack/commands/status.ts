import { namesFor } from '../../alerts/names.ts';
import { nextDue } from '../../alerts/planning/wall-clock.ts';
import { distinct } from '../../answering/phrases.ts';
import { whenOf } from '../../answering/when.ts';
import type { Post } from '../../archive/desk/posts.ts';
import type { Bench } from '../bench.ts';
import { filterInWords, inWords } from '../blocks/in-words.ts';
import { whyNotPosted } from '../blocks/not-posted.ts';
import { healthIn } from '../blocks/sources.ts';
import { statusMessage } from '../blocks/status.ts';
import { isDirectMessage } from '../direct.ts';
import { labelsIn } from '../labels/labels.ts';
import { marksIn } from '../labels/marks.ts';
import { watchingIn } from '../labels/watching.ts';
import { watchingAt } from '../labels/watching-direct.ts';
import { coverageLines } from '../speaking/coverage.ts';
import type { Call, Command } from './command.ts';

/** When the channel's digests came last and come next, in the order of time; of several watches, each by what it asks for. */
async function digestLines({ teamId, channelId, language }: Call, { archive, now }: Bench): Promise<readonly string[]> {
  const { delivery } = labelsIn(language);
  const watches = (await archive.watches({ teamId, channelId })).filter(
    (watch) => watch.delivery === 'digest' && watch.state === 'on',
  );
  const names = await namesFor(watches, archive);
  const times: Time[] = [];
  for (const { id, zone, filter, ...schedule } of watches) {
    const asks = filterInWords(filter, names, language);
    const last = await archive.lastWindow(id, now());
    const next = nextDue({ ...schedule, zone }, now())?.toISOString();
    if (last !== null) times.push({ say: delivery.lastDigest, at: last.due, zone, asks });
    if (next !== undefined) times.push({ say: delivery.nextDigest, at: next, zone, asks });
  }
  const byTime = Map.groupBy(
    times.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at)),
    ({ say, at, zone }) => say(whenOf(at, zone, language)),
  );
  // Those of one time are one message.
  return [...byTime].map(([line, some]) =>
    watches.length === 1
      ? line
      : `${line} (${distinct(some.map(({ asks }) => asks)).join(marksIn(language).semicolon)})`,
  );
}

interface Time {
  readonly say: (when: string) => string;
  readonly at: string;
  readonly zone: string;
  readonly asks: string;
}

/** `/coop status`: what the archive holds, whether this channel is watched, and announcements that went astray. */
export const status: Command = {
  name: 'status',
  aliases: [],
  usage: 'status',
  summary: {
    en: 'says what the archive holds and what this channel is told',
    fr: 'dit ce que contiennent les archives et ce dont ce canal est informé',
    nl: 'zegt wat het archief bevat en wat dit kanaal wordt gemeld',
    es: 'dice qué contiene el archivo y qué se comunica a este canal',
    de: 'sagt, was das Archiv enthält und was diesem Kanal gemeldet wird',
    ar: 'يذكر ما يضمه الأرشيف وما تُبلَّغ به هذه القناة',
  },
  words: [''],
  run: async (call, bench) => {
    const labels = labelsIn(call.language);
    const coverage = await bench.archive.coverage();
    const { teamId, channelId } = call;
    const feeds = await bench.archive.feeds();
    const { waiting } = await bench.archive.postCounts({ teamId, channelId });
    await call.say(
      statusMessage(labels, [
        ...coverageLines(coverage, call.language),
        ...(feeds.length === 0 ? [] : [healthIn(feeds, bench.now(), labels)]),
        ...(await toldHere(call, bench)),
        ...(await digestLines(call, bench)),
        ...(waiting === 0 ? [] : [labels.delivery.waiting(waiting)]),
        ...(await astray(call, bench)),
      ]),
    );
  },
};

/** What did not arrive here, or is not known to have, and why; also of what Coop told whoever asks directly. */
async function astray({ teamId, channelId, userId, language }: Call, { archive }: Bench): Promise<readonly string[]> {
  const { status: words, delivery } = labelsIn(language);
  const posts = (place: string, state: 'failed' | 'unknown') => archive.posts({ teamId, channelId: place, state });
  const line = (found: readonly Post[], said: (count: number, reasons: string) => string) => {
    const reasons = distinct(found.map(({ error }) => whyNotPosted(error ?? '', language)));
    return found.length === 0 ? [] : [said(found.length, reasons.join(marksIn(language).comma))];
  };
  // A notice is addressed by the id of the person.
  const directly = [...(await posts(userId, 'failed')), ...(await posts(userId, 'unknown'))];
  return [
    ...line(await posts(channelId, 'failed'), words.troubled),
    ...line(await posts(channelId, 'unknown'), delivery.unknown),
    ...line(directly, delivery.directly),
  ];
}

const MOST_TOLD = 5;

/** What the channel is told, a line each, and what of it is paused; the rest is in `/coop watches`. */
async function toldHere({ teamId, channelId, language }: Call, { archive }: Bench): Promise<readonly string[]> {
  const here = (await archive.watches({ teamId, channelId })).filter(({ state }) => state !== 'disabled');
  if (here.length === 0)
    return [isDirectMessage(channelId) ? watchingAt(channelId, language).none : labelsIn(language).watch.isOff];
  const names = await namesFor(here, archive);
  const { isPaused } = watchingIn(language);
  const lines = here.slice(0, MOST_TOLD).map((watch) => {
    const words = `• ${inWords(watch, names, language)}`;
    return watch.state === 'on' ? words : `${words} (${isPaused})`;
  });
  const rest = here.length - lines.length;
  return [
    `${watchingIn(language).list}${marksIn(language).colon.trimEnd()}`,
    ...lines,
    ...(rest > 0 ? [watchingIn(language).more(rest, '/coop watches')] : []),
  ];
}
