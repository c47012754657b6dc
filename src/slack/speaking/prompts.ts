import type { Log, Schedule } from '../../alerts/log.ts';
import type { Answered, Asked } from '../../answering/answer.ts';
import { countryName } from '../../answering/asked/countries.ts';
import { questionsFrom } from '../../answering/suggestions.ts';
import type { Archive, ArticleReport } from '../../archive/archive.ts';
import type { LanguageCode } from '../../languages/language.ts';
import { shortened } from '../blocks/graphemes.ts';
import { showingIn } from '../labels/showing.ts';
import type { Prompt, SlackApi } from '../sending/api.ts';
import { failureOf } from '../sending/failures.ts';
import { dayOf } from './asking.ts';

/** What may be asked with one tap in the direct messages with Coop: what the archive answered a few minutes ago at most. */
export interface Prompts {
  /** Questions in a language, each of which the archive answers with a citation; 4 at most, none from an empty archive. */
  readonly questions: (language: LanguageCode) => Promise<readonly string[]>;
  /** Those that were found last, without asking; none before the first, nor when an article was removed since. */
  readonly lastKnown: (language: LanguageCode) => Promise<readonly string[]>;
  /** Shows them where somebody opened the direct messages, and again whenever the archive has others, for an hour. */
  readonly opened: (channelId: string, language: LanguageCode) => Promise<void>;
  /** Shows nothing any more. */
  readonly stop: () => void;
}

/** Slack shows no more: https://docs.slack.dev/reference/app-manifest */
const MOST_PROMPTS = 4;
const MOST_TITLE = 75;
/** So many of the latest stories are looked at, and so many questions tried. */
const MOST_STORIES = 20;
const MOST_TRIED = 16;
const LOOK_EVERY_MS = 60_000;
/** What is new is suggested within so long: whoever opens Coop meanwhile is shown what the one before was. */
const RENEW_AFTER_MS = 180_000;
const OPEN_FOR_MS = 3_600_000;
const MOST_OPEN = 200;

/** What was found for a language, of which archive and when. */
interface Known {
  readonly state: string;
  /** The latest removal: what was asked of an article that is gone is suggested no more, however lately it was found. */
  readonly removal: string;
  readonly at: number;
  readonly questions: readonly string[];
}

interface Open {
  readonly language: LanguageCode;
  readonly until: number;
  readonly shown: string;
}

/** What prompts are made with. */
export interface PromptsNeed {
  readonly archive: Archive;
  readonly ask: (asked: Asked) => Promise<Answered>;
  readonly api: Pick<SlackApi, 'setPrompts'>;
  readonly now: () => Date;
  readonly schedule: Schedule;
  readonly log: Log;
}

export function createPrompts({ archive, ask, api, now, schedule, log }: PromptsNeed): Prompts {
  const open = new Map<string, Open>();
  const known = new Map<LanguageCode, Known>();
  const finding = new Map<LanguageCode, Promise<readonly string[]>>();
  let cancel: (() => void) | null = null;
  let stopped = false;

  async function isAnswered(question: string, language: LanguageCode): Promise<boolean> {
    const { answer } = await ask({ question, language, asOf: dayOf(now()) });
    return answer.refusal === null && answer.citations.length > 0;
  }

  async function lastRemoval(): Promise<string> {
    return JSON.stringify((await archive.removals())[0] ?? null);
  }

  async function lastKnown(language: LanguageCode): Promise<readonly string[]> {
    const before = known.get(language);
    return before !== undefined && before.removal === (await lastRemoval()) ? before.questions : [];
  }

  /** However many ask at once, it is found out once. */
  function questions(language: LanguageCode): Promise<readonly string[]> {
    const running = finding.get(language);
    if (running !== undefined) return running;
    const found = find(language).finally(() => finding.delete(language));
    finding.set(language, found);
    return found;
  }

  async function find(language: LanguageCode): Promise<readonly string[]> {
    const before = known.get(language);
    const removal = await lastRemoval();
    const at = now().getTime();
    const holds = before?.removal === removal;
    if (holds && Math.abs(at - before.at) < RENEW_AFTER_MS) return before.questions;
    const stories = await archive.latestStories(MOST_STORIES);
    const state = JSON.stringify([await archive.coverage(), stories]);
    if (holds && before.state === state) {
      known.set(language, { ...before, at });
      return before.questions;
    }
    const tried = (await candidates(archive, stories, language)).slice(0, MOST_TRIED);
    const found: string[] = [];
    for (const question of tried) {
      if (await isAnswered(question, language)) found.push(question);
      if (found.length === MOST_PROMPTS) break;
    }
    // Of an archive without anything to ask nothing was asked: the first article need not wait.
    if (tried.length > 0) known.set(language, { state, removal, at, questions: found });
    else known.delete(language);
    return found;
  }

  async function show(channelId: string, { language, until, shown }: Open): Promise<void> {
    let before = shown;
    const put = async (found: readonly string[]) => {
      const prompts = found.map((message): Prompt => ({ title: shortened(message, MOST_TITLE), message }));
      const wanted = JSON.stringify(prompts);
      if (wanted === before || (before === '' && prompts.length === 0)) return;
      await api.setPrompts(channelId, showingIn(language).prompts, prompts);
      before = wanted;
      if (open.has(channelId)) open.set(channelId, { language, until, shown: wanted });
    };
    if (shown === '') await put(await lastKnown(language));
    await put(await questions(language));
  }

  async function lookAgain(): Promise<void> {
    for (const [channelId, one] of [...open]) {
      if (one.until <= now().getTime()) open.delete(channelId);
      else await show(channelId, one);
    }
  }

  function keepLooking(): void {
    if (cancel !== null || stopped || open.size === 0) return;
    cancel = schedule(() => {
      cancel = null;
      lookAgain()
        .catch((error: unknown) =>
          log.warn({ reason: failureOf(error)?.reason ?? 'fault' }, 'Suggested questions could not be shown.'),
        )
        .finally(keepLooking);
    }, LOOK_EVERY_MS);
  }

  return {
    questions,
    lastKnown,
    opened: async (channelId, language) => {
      const oldest = open.keys().next().value;
      if (open.size >= MOST_OPEN && oldest !== undefined) open.delete(oldest);
      const one = { language, until: now().getTime() + OPEN_FOR_MS, shown: '' };
      open.delete(channelId);
      open.set(channelId, one);
      await show(channelId, one);
      keepLooking();
    },
    stop: () => {
      stopped = true;
      cancel?.();
    },
  };
}

/** Questions from the latest stories, one of each kind before a second of any. */
async function candidates(
  archive: Archive,
  stories: readonly string[],
  language: LanguageCode,
): Promise<readonly string[]> {
  const kinds = new Map<string, string[]>();
  for (const storyId of stories) {
    const members = await archive.members(storyId);
    for await (const report of archive.reports(members.map(({ articleId }) => articleId))) {
      for (const { kind, question } of [...questionsFrom(report, language), ...pairsOf(report, language)]) {
        const some = kinds.get(kind) ?? [];
        if (!some.includes(question)) some.push(question);
        kinds.set(kind, some);
      }
    }
  }
  const lists = ['meeting', 'agreement', 'pair', 'area'].map((kind) => (kinds.get(kind) ?? []).filter(readsWell));
  const longest = Math.max(...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, index) => lists.flatMap((list) => list[index] ?? [])).flat();
}

/** Not `cooperation on defence cooperation`. */
function readsWell(question: string): boolean {
  const long = question.toLowerCase().match(/\p{L}{6,}/gu) ?? [];
  return new Set(long).size === long.length;
}

/** Two countries that an article tells of together: asked alone, they are answered with what they have in common. */
function pairsOf({ facts }: ArticleReport, language: LanguageCode) {
  return facts.flatMap(({ kind, parties }) => {
    const [one, other, ...more] = parties.filter((party) => /^[A-Z]{2}$/u.test(party));
    if (kind !== 'agreement' || one === undefined || other === undefined || more.length > 0) return [];
    return [{ kind: 'pair', question: `${countryName(one, language)} ${countryName(other, language)}` }];
  });
}
