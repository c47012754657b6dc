import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';

const root = path.resolve(import.meta.dirname, '../..');

/** Coop without tokens as its own process, on the demo and an archive that is thrown away. */
export interface DemoCoop {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Starts it and waits for the line that says it is ready; settings beyond the port come from `more`. */
export async function startDemoCoop(port: number, more: Readonly<Record<string, string>> = {}): Promise<DemoCoop> {
  const work = mkdtempSync(path.join(tmpdir(), 'coop-in-browser-'));
  const env = {
    PATH: process.env.PATH ?? '',
    HOME: process.env.HOME ?? '',
    PORT: String(port),
    COOP_ARCHIVE: path.join(work, 'archive.sqlite'),
    COOP_TIME_ZONE: 'Africa/Casablanca',
    ...more,
  };
  const coop = spawn(process.execPath, ['src/main.ts'], { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<void>((resolve) => coop.on('exit', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    let said = '';
    coop.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('ready')) resolve();
    });
    coop.on('exit', () => reject(new Error(`Coop ended before it was ready:\n${said}`)));
  });
  return {
    url: `http://localhost:${port}`,
    stop: async () => {
      coop.kill('SIGTERM');
      await ended;
      rmSync(work, { recursive: true, force: true });
    },
  };
}

/** Types a line where the page stands and sends it. */
export async function sendLine(page: Page, line: string, composer = '#composer-main'): Promise<void> {
  await page.locator(composer).fill(line);
  await page.locator(composer).press('Enter');
}

/** Sends a command and waits for the answer that only its sender sees. */
export async function askPrivately(page: Page, line: string): Promise<Locator> {
  const own = page.locator('#message-list .message.ephemeral');
  const before = await own.count();
  await sendLine(page, line);
  await own.nth(before).waitFor();
  return own.nth(before);
}

/** Scrolls so that the beginning of a message is what the window shows first. */
export async function fromItsBeginning(message: Locator): Promise<void> {
  await message.evaluate((element) => element.scrollIntoView({ block: 'start' }));
}

/** Opens a conversation; on a phone its list first. */
export async function goTo(page: Page, conversation: string): Promise<void> {
  const menu = page.getByRole('button', { name: 'Conversations' });
  if (await menu.isVisible()) await menu.click();
  await page.locator(`[data-conversation="${conversation}"]`).click();
}
