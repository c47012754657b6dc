import { expect, test } from 'vitest';
import { calendar } from '../../src/answering/exports/calendar.ts';
import { keepsOf } from '../../src/answering/exports/filter.ts';
import { gather } from '../../src/answering/exports/gather.ts';
import { jsonLines } from '../../src/answering/exports/rows.ts';
import { madeUpArchive, meetingArticle } from '../support/made-up-archive.ts';

test('an export holds no more than it may: it is given up where it would be longer', async () => {
  const archive = await madeUpArchive([meetingArticle({ url: 'https://gazette.example/a' })]);
  const whole = await gather(jsonLines, archive.reports(), keepsOf({}));
  const length = whole?.text.length ?? 0;
  expect(length).toBeGreaterThan(100);
  expect(await gather(jsonLines, archive.reports(), keepsOf({}), length)).toEqual(whole);
  let asked = 0;
  async function* counted() {
    for (let times = 0; times < 5; times += 1) {
      asked += 1;
      yield* archive.reports();
    }
  }
  expect(await gather(jsonLines, counted(), keepsOf({}), length * 2)).toBeNull();
  expect(asked).toBe(3);
  await archive.close();
});

test('what is ahead on an unknown day is counted, also when nothing else is there', async () => {
  const facts = (meetingArticle({ date: null }).facts ?? []).map((fact) => ({ ...fact, status: 'planned' as const }));
  const archive = await madeUpArchive([meetingArticle({ facts })]);
  expect(await gather(calendar, archive.reports(), keepsOf({}))).toMatchObject({ articles: 0, left: facts.length });
  await archive.close();
});
