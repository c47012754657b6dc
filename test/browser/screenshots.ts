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
  readonly type: string;
  readonly options: PageOptions;
}

const pictures: readonly Picture[] = [
  { file: 'answer.png', type: '/coop who met Hammouchi', options: { width: 1120, height: 760 } },
  { file: 'agreements.png', type: '/coop agreements Morocco Pakistan', options: { width: 1120, height: 900 } },
  { file: 'phone.png', type: '/coop who met Loudiyi', options: { width: 390, height: 780, touch: true } },
  { file: 'refusal.png', type: '/coop did Hammouchi meet Bajwa?', options: { width: 1120, height: 620 } },
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
  await page.keyboard.press('Enter');
  await page.getByText('Only visible to you').last().waitFor();
}

const stop = await start();
try {
  mkdirSync(path.join(root, 'docs'), { recursive: true });
  for (const { file, type, options } of pictures) {
    const { context, close } = await launchBrowser(options);
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(`http://localhost:${port}`);
    await ask(page, type);
    await page.screenshot({ path: path.join(root, 'docs', file) });
    process.stdout.write(`docs/${file}\n`);
    await close();
  }
} finally {
  stop();
  rmSync(work, { recursive: true, force: true });
}
