/** Makes the pictures of the README and of docs/answers.md from the local workspace as it is now: `npm run screenshots`. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser, type PageOptions } from '../support/browser.ts';
import { askPrivately, fromItsBeginning, goTo, sendLine, startDemoCoop } from '../support/coop-in-browser.ts';

const docs = path.resolve(import.meta.dirname, '../../docs');

interface Picture {
  readonly file: string;
  readonly take: (page: Page) => Promise<void>;
  readonly options: PageOptions;
}

const wide = (height: number): PageOptions => ({ width: 1120, height });
const phone: PageOptions = { width: 390, height: 780, touch: true };
/** The answer from its beginning, as far as the window goes. */
const answerTo = (words: string) => async (page: Page) => fromItsBeginning(await askPrivately(page, `/coop ${words}`));

const pictures: readonly Picture[] = [
  { file: 'answer.png', take: answerTo('who met Hammouchi'), options: wide(760) },
  { file: 'long-list.png', take: answerTo('meetings Morocco'), options: wide(900) },
  { file: 'visits.png', take: answerTo('visits Langley'), options: wide(520) },
  { file: 'agreements.png', take: answerTo('agreements Morocco Pakistan'), options: wide(900) },
  { file: 'areas.png', take: answerTo('water scarcity'), options: wide(520) },
  { file: 'statements.png', take: answerTo('what did Faeser say'), options: wide(620) },
  { file: 'passages.png', take: answerTo('what happened off Dakhla?'), options: wide(620) },
  { file: 'timeline.png', take: undatedBand, options: wide(620) },
  { file: 'pair.png', take: answerTo('Morocco Pakistan'), options: wide(760) },
  { file: 'person.png', take: answerTo('who is Langley'), options: wide(900) },
  { file: 'refusal.png', take: answerTo('did Hammouchi meet Bajwa?'), options: wide(620) },
  { file: 'arabic.png', take: answerTo('من التقى الحموشي؟'), options: phone },
  { file: 'phone.png', take: answerTo('who met Loudiyi'), options: phone },
  { file: 'prompts.png', take: prompts, options: phone },
  { file: 'home.png', take: home, options: wide(900) },
  // The last one: a form stays open for its user.
  { file: 'watch.png', take: watchForm, options: wide(900) },
];

async function undatedBand(page: Page): Promise<void> {
  const answer = await askPrivately(page, '/coop timeline Morocco United States');
  await fromItsBeginning(answer.getByText('Undated: no full date').first());
}

async function prompts(page: Page): Promise<void> {
  await goTo(page, 'D0APPDM001');
  await page.locator('#prompts').getByRole('button').first().click();
  await page.locator('#message-list blockquote').first().waitFor();
}

async function home(page: Page): Promise<void> {
  await goTo(page, 'D0APPDM001');
  await page.getByRole('button', { name: 'Home', exact: true }).click();
  await page.getByText('Latest stories').waitFor();
}

async function watchForm(page: Page): Promise<void> {
  await sendLine(page, '/coop watch');
  await page.getByRole('dialog').waitFor();
}

const coop = await startDemoCoop(4391);
try {
  mkdirSync(docs, { recursive: true });
  for (const { file, take, options } of pictures) {
    const { context, close } = await launchBrowser(options);
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(coop.url);
    await page.waitForSelector('body[data-ready]');
    await take(page);
    await page.screenshot({ path: path.join(docs, file) });
    process.stdout.write(`docs/${file}\n`);
    await close();
  }
} finally {
  await coop.stop();
}
