import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { about } from '../../src/answering/about.ts';
import { ask } from '../../src/answering/ask.ts';
import { deleteArchive } from '../../src/archive/file/workspace-file.ts';
import { openArchive } from '../../src/archive/sqlite.ts';
import { readArticle } from '../../src/reading/read.ts';
import { rules } from '../../src/reading/rules.ts';
import { CoopError } from '../../src/text/error.ts';
import { answerInThread } from '../../src/threads/answer-in-thread.ts';
import { attend } from '../../src/threads/attend.ts';
import { inputOf } from '../support/slack-ask.ts';
import { createTestClock } from '../support/slack-clock.ts';

const MET =
  'On 4 March 2025 the Dutch foreign minister, Ada Testova, met her Moroccan counterpart, Omar Exampleh, in Rabat.';
const WENT =
  'On 6 May 2025 the Swedish prime minister, Bo Modelsen, met the Tunisian president, Karim Voorbeeld, in Tunis.';
const asOf = '2026-01-15';
const question = 'who met Omar Exampleh?';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'coop-answers-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const archiveAt = async (path: string) => {
  const archive = await openArchive({ path, read: readArticle, rules });
  return { archive, add: (name: string, text: string) => archive.add(inputOf(name, text), new Date('2026-01-12')) };
};
const started = (entry?: URL) => {
  const clock = createTestClock();
  const thread = answerInThread({ schedule: clock.schedule, ...(entry === undefined ? {} : { entry }) });
  onTestFinished(() => thread.stop());
  return { ...clock, thread };
};

describe('what is answered in a thread', () => {
  test('is what is answered here, of a question and of a message, also of what came since', async () => {
    const file = join(folder, 'same.sqlite');
    const { archive, add } = await archiveAt(file);
    onTestFinished(() => archive.close());
    await add('one', MET);
    const { thread, waiting } = started();
    expect(await thread.warmUp(file, asOf)).toBe(true);
    expect(await thread.ask(file, { question, asOf })).toEqual(await ask(archive, { question, asOf }));
    const message = { text: 'Ada Testova will call.', asOf, language: 'en' } as const;
    expect(await thread.about(file, message)).toEqual(await about(archive, message));
    const other = { question: 'who met Karim Voorbeeld?', asOf };
    expect((await thread.ask(file, other)).answer.refusal).not.toBeNull();
    await add('two', WENT);
    expect((await thread.ask(file, other)).answer.citations.map(({ words }) => words)).toEqual([WENT]);
    expect(waiting()).toBe(0);
  });

  test('comes from the archive that is named, and from none that was let go', async () => {
    const [one, two] = [join(folder, 'one.sqlite'), join(folder, 'two.sqlite')];
    const first = await archiveAt(one);
    const second = await archiveAt(two);
    onTestFinished(() => second.archive.close());
    await first.add('one', MET);
    await second.add('two', WENT);
    const { thread } = started();
    const cited = async (file: string, name: string) =>
      (await thread.ask(file, { question: `who met ${name}?`, asOf })).answer.citations.length;
    expect([await cited(one, 'Omar Exampleh'), await cited(two, 'Omar Exampleh')]).toEqual([1, 0]);
    await first.archive.close();
    await thread.letGo(one);
    deleteArchive(one);
    const anew = await archiveAt(one);
    onTestFinished(() => anew.archive.close());
    expect([await cited(one, 'Omar Exampleh'), await cited(two, 'Karim Voorbeeld')]).toEqual([0, 1]);
  });

  test('is refused with its words where there is no archive', async () => {
    const { thread } = started();
    const asked = thread.ask(join(folder, 'none.sqlite'), { question, asOf });
    await expect(asked).rejects.toBeInstanceOf(CoopError);
    await expect(asked).rejects.toMatchObject({ code: 'not-found', message: expect.stringMatching(/no archive/) });
  });
});

test('what is stored is copied from the log into the file by the thread, which whoever stores need not wait for', async () => {
  const file = join(folder, 'tidy.sqlite');
  const archive = await openArchive({ path: file, read: readArticle, rules, checkpoints: 'elsewhere' });
  onTestFinished(() => archive.close());
  await archive.add(inputOf('one', MET), new Date('2026-01-12'));
  const { thread } = started();
  await thread.tidy(file);
  const alone = join(folder, 'alone.sqlite');
  copyFileSync(file, alone);
  const copy = await openArchive({ path: alone, read: readArticle, rules, readOnly: true });
  onTestFinished(() => copy.close());
  expect((await copy.coverage()).articles).toBe(1);
});

test('an archive in which there is nothing to ask about is not warm, and is once there is', async () => {
  const file = join(folder, 'cold.sqlite');
  const { archive, add } = await archiveAt(file);
  onTestFinished(() => archive.close());
  const { thread } = started();
  expect(await thread.warmUp(file, asOf)).toBe(false);
  await add('one', MET);
  expect(await thread.warmUp(file, asOf)).toBe(true);
});

test('an archive is made ready for and looked after until that is ended, whatever fails', async () => {
  const { now, schedule, advance, waitingFor, waiting } = createTestClock();
  const done: string[] = [];
  // Something to ask about is there the third time.
  const warm = [() => Promise.reject(new Error('Not now.')), async () => false, async () => true];
  const thread = {
    warmUp: (archive: string) => {
      done.push(`warm up ${archive}`);
      return (warm.shift() ?? (() => Promise.reject(new Error('It was warm.'))))();
    },
    tidy: async (archive: string) => {
      done.push(`tidy ${archive}`);
      throw new Error('Not now.');
    },
  };
  const end = attend({ thread, schedule, now }, 'a.sqlite');
  advance(0);
  for (const _ of ['once', 'twice', 'and again']) {
    await waitingFor(5_000);
    advance(5_000);
  }
  await waitingFor(5_000);
  await end();
  advance(5_000);
  const [warmed, tidied] = ['warm up a.sqlite', 'tidy a.sqlite'];
  expect(done).toEqual([warmed, tidied, warmed, tidied, warmed, tidied, tidied]);
  expect(waiting()).toBe(0);
});

describe('a question', () => {
  /** Does what a question says. */
  const hostile = new URL(
    `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from 'node:worker_threads';
    parentPort.on('message', ({ n, asked: { question } }) => {
      if (question === 'die') process.exit(1);
      while (question === 'for ever');
      parentPort.postMessage({ n, answered: { question } });
    });
    parentPort.postMessage('ready');`)}`,
  );

  test('over which the thread dies fails, and the next one is answered', async () => {
    const { thread } = started(hostile);
    await expect(thread.ask('', { question: 'die', asOf })).rejects.toThrow('ended before its answer');
    expect(await thread.ask('', { question: 'short', asOf })).toEqual({ question: 'short' });
  });

  test('that is worked on for too long is given up, and those that wait are answered', async () => {
    const { thread, advance } = started(hostile);
    const asked = ['for ever', 'beside', 'first', 'second'].map((words) => thread.ask('', { question: words, asOf }));
    const [stuck, beside, ...others] = asked.map((one) => one.catch((error: unknown) => error));
    advance(30_000);
    expect(await stuck).toBeInstanceOf(Error);
    expect(await beside).toBeInstanceOf(Error);
    expect(await Promise.all(others)).toEqual([{ question: 'first' }, { question: 'second' }]);
  });
});
