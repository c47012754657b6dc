import { sql } from 'kysely';
import type { Quote } from '../../reading/fact.ts';
import { fold } from '../../text/fold.ts';
import { sha256 } from '../articles/known-by.ts';
import type { Db, Write } from '../file/rows.ts';
import { believedTime } from './clock-leaps.ts';
import type { KeptAnswers, KeptQuote } from './kept-answers.ts';

const DAY = 24 * 60 * 60 * 1000;
/** Slack's messages stay, but who goes back to one after three months asks again. */
const answersKept = 90 * DAY;
const refusalsKept = 365 * DAY;

/** The tables of this file. Answers of before quote nothing that could be verified: their buttons go on working. */
export const answerTables = `alter table answers add column quotes text not null default '[]';
 alter table answers add column rules text not null default '';
 create index answers_by_time on answers (at);
 create table votes (
   answer text not null, team_id text not null, user_id text not null, key text not null, question text not null,
   rules text not null, good integer not null, at text not null, primary key (answer, team_id, user_id)) without rowid;
 create table refusals (
   n integer primary key autoincrement, key text not null, question text not null, reason text not null,
   rules text not null, at text not null);
 create index refusals_by_time on refusals (at);`;

/** The answers that were given in Slack, in the archive's own file; `rules` names the reading rules of now. */
export function keptAnswers(reading: Db, write: Write, rules: string): KeptAnswers {
  const rowOf = (id: string) => reading.selectFrom('answers').selectAll().where('id', '=', id).executeTakeFirst();
  return {
    async keepAnswer({ id, teamId, channelId, userId, question, json, quotes, refusal }, at) {
      const who = { team_id: teamId, channel_id: channelId, user_id: userId };
      const row = { ...who, question, json, quotes: JSON.stringify(distinct(quotes)), rules, at: at.toISOString() };
      // Not durably: after a power cut the last buttons say that their answer is gone, and nobody waits for the disk.
      await write(async (trx) => {
        const now = await believedTime(trx, at);
        await trx.deleteFrom('answers').where('at', '<', before(now, answersKept)).execute();
        await trx
          .insertInto('answers')
          .values({ id, ...row })
          .onConflict((on) => on.column('id').doUpdateSet(row))
          .execute();
        if (refusal === null) return;
        await trx.deleteFrom('refusals').where('at', '<', before(now, refusalsKept)).execute();
        const refused = {
          key: keyOf(question),
          question,
          reason: refusal,
          rules,
          at: at.toISOString(),
          team_id: teamId,
        };
        await trx.insertInto('refusals').values(refused).execute();
      });
    },
    async keptAnswer(id) {
      const row = await rowOf(id);
      if (!row || row.json === '') return null;
      const { team_id: teamId, channel_id: channelId, user_id: userId, question, json } = row;
      return { id, teamId, channelId, userId, question, json, quotes: quotesIn(row.quotes) };
    },
    async answerRecord(id) {
      const row = await rowOf(id);
      // From before quotes were kept.
      if (!row || row.rules === '') return null;
      const { team_id: teamId, channel_id: channelId, user_id: userId, question, at, rules: by } = row;
      return { id, teamId, channelId, userId, question, quotes: quotesIn(row.quotes), at, rules: by };
    },
    async vote({ answerId, teamId, userId, isHelpful }, at) {
      return await write(async (trx) => {
        const answer = await trx.selectFrom('answers').selectAll().where('id', '=', answerId).executeTakeFirst();
        if (!answer) return 'gone';
        const good = isHelpful ? 1 : 0;
        const mine = { answer: answerId, team_id: teamId, user_id: userId };
        const earlier = await trx
          .selectFrom('votes')
          .select('good')
          .where((eb) => eb.and(mine))
          .executeTakeFirst();
        if (earlier?.good === good) return 'same';
        const { question } = answer;
        const row = { key: keyOf(question), question, rules: answer.rules, good, at: at.toISOString() };
        await trx
          .insertInto('votes')
          .values({ ...mine, ...row })
          .onConflict((on) => on.columns(['answer', 'team_id', 'user_id']).doUpdateSet(row))
          .execute();
        return earlier ? 'changed' : 'new';
      }, 'durable');
    },
    async gaps(most) {
      const { rows } = await sql<GapRow>`
        with failed as (
          select key, n, question, reason, rules, at, 1 as refused, 0 as down from refusals
          union all
          select key, 0, question, null, rules, at, 0, 1 from votes where good = 0 and question <> ''),
        counted as (
          select question, reason, rules,
            sum(refused) over (partition by key) as refused, sum(down) over (partition by key) as down,
            max(at) over (partition by key) as last_at,
            row_number() over (partition by key order by refused desc, at desc, n desc) as place
          from failed)
        select * from counted where place = 1 order by last_at desc, question limit ${most}`.execute(reading);
      return rows.map(({ question, reason, rules: by, refused, down, last_at }) => ({
        ...{ question, refused, downVoted: down, reason, rules: by, lastAt: last_at },
      }));
    },
  };
}

interface GapRow {
  readonly question: string;
  readonly reason: string | null;
  readonly rules: string;
  readonly refused: number;
  readonly down: number;
  readonly last_at: string;
}

/** Takes an article's words out of every kept answer, in one transaction: what quotes it can be verified, not shown. */
export async function forgetQuotesOf(db: Db, articleId: string): Promise<void> {
  const cited = `%"${articleId}"%`;
  const rows = await db
    .selectFrom('answers')
    .select(['id', 'quotes'])
    .where((eb) => eb.or([eb('json', 'like', cited), eb('quotes', 'like', cited)]))
    .execute();
  for (const { id, quotes } of rows) {
    const left = quotesIn(quotes).map((quote) =>
      quote.articleId === articleId && quote.words !== '' ? { ...quote, words: '', hash: sha256(quote.words) } : quote,
    );
    await db
      .updateTable('answers')
      .set({ json: '', quotes: JSON.stringify(left) })
      .where('id', '=', id)
      .execute();
  }
}

const before = (at: Date, milliseconds: number) => new Date(at.getTime() - milliseconds).toISOString();

function quotesIn(json: string): readonly KeptQuote[] {
  const quotes: readonly KeptQuote[] = JSON.parse(json);
  return quotes;
}

/** Each place once, with nothing but what a quote has. */
function distinct(quotes: readonly Quote[]): readonly Quote[] {
  const places = new Map(quotes.map((quote) => [`${quote.articleId} ${quote.start} ${quote.end}`, quote]));
  return [...places.values()].map(({ articleId, start, end, words }) => ({ articleId, start, end, words }));
}

/** What alike questions have in common. */
function keyOf(question: string): string {
  const words = fold(question)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return words === '' ? question : words;
}
