/** Makes the README's pictures from the local workspace as it is now: `npm run screenshots`. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser, type PageOptions } from '../support/browser.ts';

const root = path.resolve(import.meta.dirname, '../..');
const work = mkdtempSync(path.join(tmpdir(), 'coop-pictures-'));
const port = '4391';

interface Picture {
  readonly file: string;
  readonly take: (page: Page) => Promise<void>;
  readonly options: PageOptions;
}

const wide = (height: number): PageOptions => ({ width: 1120, height });
const answerTo = (words: string) => (page: Page) => ask(page, words);

const pictures: readonly Picture[] = [
  { file: 'answer.png', take: answerTo('/coop who met Hammouchi'), options: wide(760) },
  { file: 'agreements.png', take: answerTo('/coop agreements Morocco Pakistan'), options: wide(900) },
  { file: 'timeline.png', take: answerTo('/coop timeline Morocco Spain'), options: wide(560) },
  { file: 'person.png', take: answerTo('/coop who is Langley'), options: wide(900) },
  {
    file: 'phone.png',
    take: answerTo('/coop who met Loudiyi'),
    options: { width: 390, height: 780, touch: true },
  },
  { file: 'refusal.png', take: answerTo('/coop did Hammouchi meet Bajwa?'), options: wide(620) },
  { file: 'home.png', take: home, options: wide(900) },
  // The last one: a form stays open for its user.
  { file: 'watch.png', take: watchForm, options: wide(900) },
];

/** Starts Coop without tokens on an archive of its own and waits for the line that says it is ready. */
async function start(): Promise<() => void> {
  const env = {
    PATH: process.env.PATH ?? '',
    HOME: process.env.HOME ?? '',
    PORT: port,
    COOP_ARCHIVE: path.join(work, 'archive.sqlite'),
  };
  const coop = spawn(process.execPath, ['src/main.ts'], { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise<void>((resolve, reject) => {
    let said = '';
    coop.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('ready')) resolve();
    });
    coop.on('exit', () => reject(new Error(`Coop ended before it was ready:\n${said}`)));
  });
  return () => void coop.kill('SIGTERM');
}

async function ask(page: Page, words: string): Promise<void> {
  const composer = page.getByRole('textbox').first();
  await composer.click();
  await composer.pressSequentially(words);
  await page.keyboard.press('Escape');
  const own = page.getByText('Only visible to you');
  const before = await own.count();
  await page.keyboard.press('Enter');
  await own.nth(before).waitFor();
  // From its beginning, as far as the window goes.
  await page
    .locator('.message')
    .last()
    .evaluate((message) => message.scrollIntoView({ block: 'start' }));
}

async function watchForm(page: Page): Promise<void> {
  await page.getByRole('textbox').first().fill('/coop watch');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
}

async function home(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Coop' }).first().click();
  await page.getByRole('button', { name: 'Home' }).click();
  await page.getByText('Latest stories').waitFor();
}

const stop = await start();
try {
  mkdirSync(path.join(root, 'docs'), { recursive: true });
  for (const { file, take, options } of pictures) {
    const { context, close } = await launchBrowser(options);
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(`http://localhost:${port}`);
    await page.waitForSelector('body[data-ready]');
    await take(page);
    await page.screenshot({ path: path.join(root, 'docs', file) });
    process.stdout.write(`docs/${file}\n`);
    await close();
  }
} finally {
  stop();
  rmSync(work, { recursive: true, force: true });
}
