import { access, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';

const CHROMIUM = '/usr/bin/chromium';

/** How a page is opened: its width and height in CSS pixels, and whether the reader prefers dark colours. */
export interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly touch?: boolean;
}

/** A Chromium of our own with a profile that is thrown away; throws when Debian's chromium is not installed. */
export async function launchBrowser(
  options: PageOptions = {},
): Promise<{ context: BrowserContext; close: () => Promise<void> }> {
  const found = await access(CHROMIUM).then(
    () => true,
    () => false,
  );
  if (!found)
    throw new Error(
      `There is no ${CHROMIUM}: install Debian's chromium (apt-get install chromium) and run this again.`,
    );
  const profile = await mkdtemp(join(tmpdir(), 'coop-browser-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: CHROMIUM,
    headless: true,
    viewport: { width: options.width ?? 1280, height: options.height ?? 800 },
    colorScheme: options.dark === true ? 'dark' : 'light',
    hasTouch: options.touch === true,
    // The sandbox needs a user that is not root; nothing but our own page is opened.
    args: [
      '--no-sandbox',
      '--headless',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  return {
    context,
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

/** Opens `url` in a new browser, does `what`, closes the browser, and throws if the page reported an error. */
export async function withPage(
  url: string,
  what: (page: Page) => Promise<void>,
  options: PageOptions = {},
): Promise<void> {
  const { context, close } = await launchBrowser(options);
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (line) => {
      if (line.type() === 'error') errors.push(line.text());
    });
    await page.goto(url);
    await what(page);
    if (errors.length > 0) throw new Error(`The page reported: ${errors.join(' | ')}`);
  } finally {
    await close();
  }
}
