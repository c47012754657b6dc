import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser, withPage } from '../../support/browser.ts';
import { type EchoApp, startEchoApp } from '../../support/echo-app.ts';

let echo: EchoApp;

beforeEach(async () => {
  echo = await startEchoApp((app) => {
    app.command('/echo', async ({ ack, command }) => {
      // Slack sends & < > escaped, and rich text is shown to the letter.
      const words = command.text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&') || 'nothing';
      await ack({
        text: command.text,
        blocks: [
          { type: 'rich_text', elements: [{ type: 'rich_text_quote', elements: [{ type: 'text', text: words }] }] },
          {
            type: 'actions',
            elements: [
              {
                type: 'button',
                action_id: 'louder',
                text: { type: 'plain_text', text: 'Louder' },
                value: command.text || 'nothing',
              },
              { type: 'button', action_id: 'ask', text: { type: 'plain_text', text: 'Ask me' } },
              {
                type: 'button',
                action_id: 'read',
                text: { type: 'plain_text', text: 'Read it' },
                url: `${echo.workspace.url}/page/icon.svg`,
              },
            ],
          },
        ],
      });
    });
    app.shortcut('echo_this', async ({ ack, shortcut, respond }) => {
      await ack();
      if (shortcut.type === 'message_action') await respond({ text: `Echoed: ${shortcut.message.text}` });
    });
    app.action('louder', async ({ ack, respond, action }) => {
      await ack();
      await respond({
        replace_original: true,
        text: action.type === 'button' ? (action.value ?? '').toUpperCase() : '',
      });
    });
    app.action('read', async ({ ack }) => ack());
    app.action('ask', async ({ ack, client, body }) => {
      await ack();
      if (body.type !== 'block_actions') return;
      await client.views.open({
        trigger_id: body.trigger_id,
        view: {
          type: 'modal',
          callback_id: 'name',
          title: { type: 'plain_text', text: 'Your name' },
          submit: { type: 'plain_text', text: 'Save' },
          blocks: [
            {
              type: 'input',
              block_id: 'name',
              label: { type: 'plain_text', text: 'Name' },
              element: { type: 'plain_text_input', action_id: 'words' },
            },
          ],
        },
      });
    });
    app.view('name', async ({ ack, body, view, client }) => {
      await ack();
      await client.chat.postMessage({
        channel: 'C0GENERAL1',
        text: `<@${body.user.id}> is ${view.state.values.name?.words?.value}`,
      });
    });
    app.event('app_mention', async ({ event, say }) => {
      await say({ text: `Heard: ${event.text}`, thread_ts: event.thread_ts ?? event.ts });
    });
    app.message(async ({ say }) => {
      await say('A direct answer');
    });
  });
});
afterEach(() => echo.stop());

const ready = (page: Page, user = 'U0DANA0001') => page.waitForSelector(`body[data-ready="${user}"]`);
const seen = (page: Page, text: string) => page.locator('#message-list').getByText(text).first().waitFor();

/** Types into the composer of the conversation and sends. */
async function send(page: Page, text: string): Promise<void> {
  await page.locator('#composer-main').fill(text);
  await page.keyboard.press('Enter');
}

describe('the page of the local workspace', () => {
  it('answers a command to its asker alone, and a button replaces the answer', () =>
    withPage(echo.workspace.url, async (page) => {
      await ready(page);
      await send(page, '/echo good morning');
      const answer = page.locator('.message.ephemeral');
      await answer.getByText('good morning').waitFor();
      expect(await answer.getByText('Only visible to you').count()).toBe(1);
      await page.locator('.switch').getByRole('button', { name: 'Nour News' }).click();
      await ready(page, 'U0NOUR0001');
      expect(await page.locator('.message').count()).toBe(0);
      await page.locator('.switch').getByRole('button', { name: 'Dana Desk' }).click();
      await ready(page);
      await answer.getByRole('button', { name: 'Louder' }).click();
      await seen(page, 'GOOD MORNING');
      expect(await page.locator('.message').count()).toBe(1);
    }));

  it('offers the shortcuts of the app on a message, and shows what comes of one', () =>
    withPage(echo.workspace.url, async (page) => {
      await ready(page);
      await send(page, 'good morning');
      await page.locator('.message').hover();
      await page.locator('.message').getByLabel('More actions').click();
      await page.getByRole('menuitem', { name: 'Echo this' }).click();
      await seen(page, 'Echoed: good morning');
      expect(await page.locator('.message.ephemeral').count()).toBe(1);
    }));

  it('shows a file under its message, with its title to the letter, and downloads it', () =>
    withPage(echo.workspace.url, async (page) => {
      await ready(page);
      await echo.app.client.filesUploadV2({
        channel_id: 'C0GENERAL1',
        filename: 'table.html',
        title: '<b>Table</b>',
        file: Buffer.from('<script>document.title = "run"</script>'),
        initial_comment: 'Here it is',
      });
      await seen(page, 'Here it is');
      const link = page.getByRole('link', { name: '<b>Table</b>' });
      const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
      expect(download.suggestedFilename()).toBe('table.html');
      expect(await page.title()).not.toBe('run');
    }));

  it('shows the answer to a mention in a thread, where the talk goes on', () =>
    withPage(echo.workspace.url, async (page) => {
      await ready(page);
      await page.locator('#composer-main').pressSequentially('@ec');
      await page.getByRole('option', { name: '@Echo' }).waitFor();
      await page.keyboard.press('Enter');
      await page.locator('#composer-main').pressSequentially('who met whom?');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: '1 reply' }).click();
      const thread = page.locator('#thread');
      await thread.getByText('Heard: @Echo who met whom?').waitFor();
      await page.locator('#composer-thread').fill('@Echo and where?');
      await page.keyboard.press('Enter');
      await thread.getByText('Heard: @Echo and where?').waitFor();
      await page.getByRole('button', { name: '3 replies' }).waitFor();
      await thread.getByRole('button', { name: 'Close thread' }).click();
      expect(await thread.isVisible()).toBe(false);
    }));

  it('completes a command from its first letter, and Shift+Enter starts a line', () =>
    withPage(echo.workspace.url, async (page) => {
      await ready(page);
      const box = page.locator('#composer-main');
      await box.pressSequentially('/e');
      await page.getByRole('option', { name: '/echo' }).waitFor();
      await page.keyboard.press('Tab');
      expect(await box.inputValue()).toBe('/echo ');
      await box.pressSequentially('one');
      await page.keyboard.press('Shift+Enter');
      await box.pressSequentially('two');
      expect(await box.inputValue()).toBe('/echo one\ntwo');
    }));

  it('sends one of the things to try with one click', () =>
    withPage(echo.workspace.url, async (page) => {
      await ready(page);
      await page.getByRole('button', { name: 'hello there' }).click();
      await seen(page, '@Echo');
      await page.getByRole('button', { name: '1 reply' }).waitFor();
    }));

  it('hears of what happens elsewhere, and marks a channel that was not looked at', () =>
    withPage(echo.workspace.url, async (page) => {
      await ready(page);
      await echo.workspace.say('nour', '#newsroom', 'something new');
      await page.locator('[data-conversation="C0NEWSROOM"] .count').waitFor();
      await echo.workspace.say('nour', '#general', 'something here');
      await seen(page, 'something here');
      await page.locator('[data-conversation="C0NEWSROOM"]').click();
      await seen(page, 'something new');
      expect(await page.locator('.count').count()).toBe(0);
    }));

  it('answers in the direct message with the app', () =>
    withPage(echo.workspace.url, async (page) => {
      await ready(page);
      await page.getByRole('button', { name: 'Echo APP' }).click();
      await send(page, 'hello');
      await seen(page, 'A direct answer');
    }));

  it('opens a modal, sends what was typed and closes it', () =>
    withPage(echo.workspace.url, async (page) => {
      await ready(page);
      await send(page, '/echo hi');
      await page.getByRole('button', { name: 'Ask me' }).click();
      await page.getByRole('textbox', { name: 'Name' }).fill('Ada Testova');
      await page.getByRole('button', { name: 'Save' }).click();
      await seen(page, 'Ada Testova');
      expect(await page.locator('#modal').isVisible()).toBe(false);
    }));

  it('opens a link button in another tab', () =>
    withPage(echo.workspace.url, async (page) => {
      await ready(page);
      await send(page, '/echo hi');
      const other = page.context().waitForEvent('page');
      await page.getByRole('link', { name: 'Read it' }).click();
      expect((await other).url()).toBe(`${echo.workspace.url}/page/icon.svg`);
    }));

  it('shows hostile words as words', () =>
    withPage(echo.workspace.url, async (page) => {
      await ready(page);
      const words = '<img src=x onerror="document.title=1"><script>alert(1)</script> <!channel>';
      await send(page, `/echo ${words}`);
      await seen(page, '<script>alert(1)</script>');
      await send(page, `@Echo ${words}`);
      await page.getByRole('button', { name: '1 reply' }).click();
      await page.locator('#thread-replies').getByText('<!channel>').waitFor();
      expect(await page.locator('.message img, .message script').count()).toBe(0);
      expect(await page.title()).toBe('#general · Local workspace');
    }));

  it('reads Arabic from the right and French from the left', () =>
    withPage(echo.workspace.url, async (page) => {
      await ready(page);
      await send(page, '/echo استقبل الوزير نظيره');
      await page.locator('blockquote').waitFor();
      expect(await page.locator('blockquote').evaluate((quote) => getComputedStyle(quote).direction)).toBe('rtl');
      await send(page, '/echo le ministre a reçu son homologue');
      await page.locator('blockquote').nth(1).waitFor();
      expect(
        await page
          .locator('blockquote')
          .nth(1)
          .evaluate((quote) => getComputedStyle(quote).direction),
      ).toBe('ltr');
    }));

  it('says that the connection is lost, and goes on when the workspace is back', async () => {
    const { port, url } = echo.workspace;
    const { context, close } = await launchBrowser();
    try {
      const page = await context.newPage();
      await page.goto(url);
      await ready(page);
      await echo.stop();
      await page.getByText('The connection is lost').waitFor();
      echo = await startEchoApp(() => {}, { port, portIsRequired: true });
      await page.getByText('The connection is lost').waitFor({ state: 'hidden' });
      await echo.workspace.say('nour', '#general', 'back again');
      await seen(page, 'back again');
    } finally {
      await close();
    }
  });

  it('opens at the message that a permalink names', async () => {
    const parent = await echo.workspace.say('nour', '#newsroom', 'the very message');
    const link = `${echo.workspace.url}/archives/C0NEWSROOM/p${parent.replace('.', '')}?thread_ts=${parent}&cid=C0NEWSROOM`;
    await withPage(link, async (page) => {
      await ready(page);
      await page.locator('#message-list .found').getByText('the very message').waitFor();
      await page.locator('#thread-parent').getByText('the very message').waitFor();
    });
  });
});

describe('on a phone', () => {
  it('nothing is wider than the screen, and the conversations are one tap away', () =>
    withPage(
      echo.workspace.url,
      async (page) => {
        await ready(page);
        const tooWide = () => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
        await send(page, `/echo ${'averylongword'.repeat(30)}`);
        await page.locator('.ephemeral blockquote').waitFor();
        expect(await tooWide()).toBe(false);
        await send(page, '@Echo hello');
        await page.getByRole('button', { name: '1 reply' }).click();
        await page.locator('#thread-replies .message').waitFor();
        expect(await tooWide()).toBe(false);
        await page.getByRole('button', { name: 'Close thread' }).click();
        await page.getByRole('button', { name: 'Conversations' }).click();
        await page.locator('[data-conversation="C0NEWSROOM"]').click();
        await page.getByRole('heading', { name: '#newsroom', exact: true }).waitFor();
        expect(await tooWide()).toBe(false);
      },
      { width: 360, height: 740, touch: true },
    ));
});
