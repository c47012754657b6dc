import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PageOptions, withPage } from '../support/browser.ts';
import {
  askPrivately,
  type DemoCoop,
  fromItsBeginning,
  goTo,
  sendLine,
  startDemoCoop,
} from '../support/coop-in-browser.ts';
import { freePort } from '../support/free-port.ts';

/** Where the pictures are left; git does not keep them. */
const LEFT = path.resolve(import.meta.dirname, 'left');
const APP = 'D0APPDM001';
const DESK = 'C0MAGHREB1';
const NEWSROOM = 'C0NEWSROOM';

const sizes: readonly (readonly [string, PageOptions])[] = [
  ['phone', { width: 390, height: 780, touch: true }],
  ['desktop', { width: 1_120, height: 900 }],
];

let coop: DemoCoop;
beforeAll(async () => {
  mkdirSync(LEFT, { recursive: true });
});

describe.each(sizes)('on a %s', (name, options) => {
  beforeAll(async () => {
    coop = await startDemoCoop(await freePort());
  });
  afterAll(() => coop.stop());

  /** Opens Coop's page in a conversation, does something, and checks that nothing is wider than the window. */
  const at = (conversation: string, what: (page: Page) => Promise<void>, user = 'U0DANA0001') =>
    withPage(
      coop.url,
      async (page) => {
        await page.waitForSelector('body[data-ready]');
        if (user !== 'U0DANA0001') {
          await page.evaluate((id) => sessionStorage.setItem('user', id), user);
          await page.reload();
        }
        await page.waitForSelector(`body[data-ready="${user}"]`);
        await goTo(page, conversation);
        await what(page);
        expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
      },
      options,
    );
  const picture = async (page: Page, file: string) => {
    await page.screenshot({ path: path.join(LEFT, `${name}-${file}.png`) });
  };

  it('an answer to a command, which says what was asked, is shared, and then seen by the other user', () =>
    at(DESK, async (page) => {
      const answer = await askPrivately(page, '/coop who met Hammouchi');
      await answer.getByText('You asked: who met Hammouchi').waitFor();
      expect(await answer.locator('blockquote').count()).toBeGreaterThan(0);
      await fromItsBeginning(answer);
      await picture(page, 'answer');
      await answer.getByRole('button', { name: 'Share to channel' }).click();
      await page.locator('#message-list .message:not(.ephemeral)').getByText('asked Coop:').waitFor();
      await picture(page, 'shared');
    }).then(() =>
      at(
        DESK,
        async (page) => {
          await page.locator('#message-list').getByText('asked Coop:').waitFor();
          expect(await page.locator('.message.ephemeral').count()).toBe(0);
        },
        'U0NOUR0001',
      ),
    ));

  it('a long list, as a table that is paged', () =>
    at(DESK, async (page) => {
      const answer = await askPrivately(page, '/coop meetings Morocco');
      await answer.getByRole('table').waitFor();
      await fromItsBeginning(answer);
      await picture(page, 'table');
      await answer.getByRole('table').scrollIntoViewIfNeeded();
      await picture(page, 'table-rows');
      await answer.getByRole('button', { name: 'More' }).click();
      await answer.getByText('Page 2 of').waitFor();
    }));

  it('a person and a pair of countries, as cards, and a timeline with an undated band', () =>
    at(DESK, async (page) => {
      const person = await askPrivately(page, '/coop who is Langley');
      await person.locator('.bk-card-title').getByText('Michael Langley').waitFor();
      await fromItsBeginning(person);
      await picture(page, 'person');
      const pair = await askPrivately(page, '/coop Morocco United States');
      await pair.locator('.bk-card-title').getByText('Morocco – United States').waitFor();
      await fromItsBeginning(pair);
      await picture(page, 'country-pair');
      await pair.getByText('Undated: no full date is stated').scrollIntoViewIfNeeded();
      await picture(page, 'undated');
    }));

  it('a refusal with its reason, and a guess at a misspelt command that one tap carries out', () =>
    at(DESK, async (page) => {
      const refusal = await askPrivately(page, '/coop did Hammouchi meet Bajwa?');
      await refusal.getByText('Nearest evidence').waitFor();
      await fromItsBeginning(refusal);
      await picture(page, 'refusal');
      const guess = await askPrivately(page, '/coop statsu');
      await guess.getByText('Did you mean /coop status?').waitFor();
      await picture(page, 'did-you-mean');
      await guess.getByRole('button', { name: '/coop status' }).click();
      await page.locator('.message.ephemeral').last().getByText('What the archive holds').waitFor();
      await picture(page, 'status');
    }));

  it('an answer in Arabic, read from the right', () =>
    at(DESK, async (page) => {
      const answer = await askPrivately(page, '/coop من التقى الحموشي؟');
      const source = answer.locator('.bk-packaged').getByText('التاريخ غير مذكور').first();
      await source.waitFor();
      await fromItsBeginning(answer);
      await picture(page, 'arabic');
    }));

  it('a mention, answered in a thread, where a second question follows up and a thumb is taken once', () =>
    at(NEWSROOM, async (page) => {
      await sendLine(page, '@Coop who did General Bajwa meet in Morocco?');
      await page.getByRole('button', { name: /^1 reply|1 reply/u }).click();
      const thread = page.locator('#thread');
      await thread.locator('blockquote').first().waitFor();
      await picture(page, 'thread');
      await sendLine(page, '@Coop and with Hammouchi?', '#composer-thread');
      await thread.locator('#thread-replies .message').nth(2).waitFor();
      await picture(page, 'follow-up');
      await thread.getByRole('button', { name: 'Helpful', exact: true }).first().click();
      await thread.getByText('Thank you: noted that this answer helped.').waitFor();
      await picture(page, 'thumb');
    }));

  it('a shortcut on a message, which says what it was chosen on', () =>
    at(NEWSROOM, async (page) => {
      await sendLine(page, 'Has anybody heard of Loudiyi lately?');
      const message = page.locator('#message-list .message').filter({ hasText: 'Has anybody heard' });
      await message.hover();
      await message.getByLabel('More actions').click();
      await picture(page, 'shortcuts');
      await page.getByRole('menuitem', { name: 'Ask Coop about this' }).click();
      const answer = page.locator('#message-list .message.ephemeral').last();
      // The answer is in the thread; the line in the channel shows it there when asked to.
      await answer.getByRole('button', { name: 'Show it here' }).click();
      await answer.getByText('About the message “Has anybody heard of Loudiyi lately?”').waitFor();
      await fromItsBeginning(answer);
      await picture(page, 'shortcut');
    }));

  it('direct messages that open with questions, one of which one tap asks', () =>
    at(APP, async (page) => {
      const first = page.locator('#prompts').getByRole('button').first();
      await first.waitFor();
      await picture(page, 'prompts');
      const question = (await first.textContent()) ?? '';
      await first.click();
      await page.locator('#message-list .message').filter({ hasText: question }).first().waitFor();
      await page.locator('#message-list blockquote').first().waitFor();
      await picture(page, 'direct');
    }));

  it('the home tab, its box to ask in, and a question asked with one tap', () =>
    at(APP, async (page) => {
      await page.getByRole('button', { name: 'Home', exact: true }).click();
      await page.getByText('Latest stories').waitFor();
      await picture(page, 'home');
      const box = page.locator('.home').getByRole('textbox').first();
      await box.fill('agreements Morocco Pakistan');
      await picture(page, 'ask');
      await box.press('Enter');
      await page.getByRole('dialog').locator('blockquote').first().waitFor();
      await picture(page, 'asked');
      await page.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click();
      await page
        .locator('.home')
        .getByRole('button', { name: /^who met /u })
        .click();
      await page.getByRole('dialog').locator('blockquote').first().waitFor();
      await picture(page, 'home-prompt');
      // A form stays open for its user, also on the next page.
      await page.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click();
    }));

  it('the form of a watch, its preview, the watch in the list, and what it is in the home tab', () =>
    at(NEWSROOM, async (page) => {
      await sendLine(page, '/coop watch');
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Countries').fill('Morocco');
      await picture(page, 'watch');
      await dialog.locator('button[type="submit"]').click();
      await dialog.getByText('Morocco').first().waitFor();
      await picture(page, 'watch-preview');
      await dialog.locator('button[type="submit"]').click();
      await dialog.waitFor({ state: 'hidden' });
      await sendLine(page, '/coop watches');
      const pause = page.getByRole('button', { name: 'Pause' });
      const watches = page.locator('#message-list .message.ephemeral').filter({ has: pause }).last();
      await watches.waitFor();
      await fromItsBeginning(watches);
      await picture(page, 'watches');
    }));

  it('help, the latest stories, and an answer verified by its id', () =>
    at(DESK, async (page) => {
      const help = await askPrivately(page, '/coop help');
      await fromItsBeginning(help);
      await picture(page, 'help');
      const latest = await askPrivately(page, '/coop latest');
      await fromItsBeginning(latest);
      await picture(page, 'latest');
      const answer = await askPrivately(page, '/coop who met Chaudhry');
      const [, id] = /Answer ([0-9a-z]{12})/u.exec((await answer.textContent()) ?? '') ?? [];
      const verified = await askPrivately(page, `/coop verify ${id}`);
      await verified.getByText('Still there').first().waitFor();
      await fromItsBeginning(verified);
      await picture(page, 'verified');
    }));

  it('a file that an administrator exports', () =>
    at(DESK, async (page) => {
      await sendLine(page, '/coop export facts csv');
      const link = page.locator('a.file').last();
      const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
      expect(download.suggestedFilename()).toMatch(/\.csv$/u);
      await picture(page, 'export');
    }));
});
