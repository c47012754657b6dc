import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Intake } from '../../src/slack/intake.ts';
import { articlesOfFile, removalsOfFile } from '../../src/sources/of-file.ts';
import { inputOf } from '../support/slack-ask.ts';
import { newsOf } from '../support/slack-news.ts';
import { commandFields, sendForm } from '../support/slack-requests.ts';
import { CHANNEL, DANA, type Rig, startRig, TEAM } from '../support/slack-rig.ts';

const ADMIN = DANA;
const LINK = 'https://gazette.example/rabat';
const ENVOY = 'Minister Ada Testova received an envoy.';
let rig: Rig;
let asked: string[];
let isOn: boolean;
let listed: number;
/** How many articles are back where nothing is fetched. */
let back: number;

/** Knows one article and one feed; everything else is refused as a server would. */
const intake: Intake = {
  get isOn() {
    return isOn;
  },
  articlesOfFile: (words) => articlesOfFile(rig.archive, words),
  removalsOfFile: (words) => removalsOfFile(rig.archive, words),
  bringBack: async (were) => {
    if (!isOn) return back;
    for (const { path } of were) await rig.archive.add(inputOf(path ?? 'rabat', ENVOY), rig.clock.now());
    return were.length;
  },
  take: async (address, { userId, language }) => {
    asked.push(`${userId} ${address}`);
    if (address.endsWith('/feed')) {
      const [known] = await rig.archive.feeds();
      if (known !== undefined) return { kind: 'followed', feed: known };
      await rig.archive.addFeed(
        { id: 'f1', url: address, title: 'Gazette', addedBy: userId, addedIn: language },
        new Date('2026-03-04T23:30:00Z'),
      );
      return { kind: 'feed', title: 'Gazette', listed };
    }
    if (!address.includes('rabat'))
      return { kind: 'refused', reason: { code: 'unreached', with: { words: '404 <!channel>' } } };
    const added = await rig.archive.add(inputOf('rabat', 'Minister Ada Testova received an envoy.'), rig.clock.now());
    return { kind: 'article', ...added };
  },
};

beforeEach(async () => {
  asked = [];
  isOn = true;
  listed = 7;
  back = 0;
  const isAdmin = (userId: string) => userId === ADMIN;
  rig = await startRig({ permissions: { mayAdminister: isAdmin, mayFetch: isAdmin }, intake });
});
afterEach(() => rig.stop());

/** Types a command as somebody and answers what they alone are told. */
async function typed(line: string, person = 'dana'): Promise<string> {
  const before = rig.calls('response_url').length;
  await rig.workspace.command(person, '#desk-maghreb', `/coop ${line}`);
  await rig.settled();
  const call = await rig.call('response_url', before + 1);
  expect(call.arguments.response_type).toBe('ephemeral');
  return String(call.arguments.text);
}

const trail = async () =>
  (await rig.archive.audits(20)).map(({ userId, action, target, outcome }) => [userId, action, target, outcome]);

describe('/coop add', () => {
  test('reads the article behind a link, says so to who typed it alone, and writes down who wanted it', async () => {
    expect(await typed(`add ${LINK}`)).toBe('Added: Title of rabat');
    expect(await typed(`add ${LINK}`)).toContain('nothing changed: Title of rabat');
    expect(asked).toEqual([`${ADMIN} ${LINK}`, `${ADMIN} ${LINK}`]);
    expect(await trail()).toEqual([
      [ADMIN, 'add', LINK, 'unchanged'],
      [ADMIN, 'add', LINK, 'added'],
    ]);
    expect(rig.calls('chat.postMessage')).toEqual([]);
  });

  test('follows a feed', async () => {
    expect(await typed('add https://gazette.example/feed')).toContain('follows Gazette from now on');
    expect(await rig.archive.feeds()).toMatchObject([{ addedBy: ADMIN, addedIn: 'en' }]);
  });

  test.each([
    [0, 'It lists no article yet.'],
    [1, 'The article that it lists is being fetched. Answers quote it, but it is posted in no channel; '],
    [7, 'The 7 articles that it lists are being fetched. Answers quote them, but they are posted in no channel; '],
  ])('says of a feed that lists %i articles what becomes of them', async (count, words) => {
    listed = count;
    const later = count === 0 ? '' : 'what comes later is, where it is asked for.';
    expect(await typed('add https://gazette.example/feed')).toBe(`Coop follows Gazette from now on. ${words}${later}`);
  });

  test('says of a feed that is followed already since when, and how it is', async () => {
    await typed('add https://gazette.example/feed');
    const newAt = '2026-03-10T12:00:00Z';
    await rig.archive.markFeed('f1', { answeredAt: newAt, listed: 12, newAt });
    expect(await typed('add https://gazette.example/feed')).toMatch(
      /^Coop follows Gazette already, since March [45], 2026, and asks it now\.\nHealthy · lists 12 · last new: March 10, 2026$/,
    );
  });

  test('says of one that was never asked only that it is followed, and is asked now', async () => {
    await typed('add https://gazette.example/feed');
    expect(await typed('add https://gazette.example/feed')).toMatch(/^Coop follows Gazette already, .* asks it now\.$/);
  });

  test('tells why a page could not be read, without letting its words mention anybody', async () => {
    const told = await typed('add https://gazette.example/gone');
    expect(told).toContain('it could not be fetched (404 &lt;!channel&gt;)');
  });

  test('is refused to whoever may not, whatever name they claim, and fetches nothing', async () => {
    const body = commandFields(`add ${LINK}`, 'http://127.0.0.1:1/none', { user_id: 'U0NOUR0001', user_name: ADMIN });
    await sendForm(rig.requestUrl, body);
    await rig.settled();
    expect(asked).toEqual([]);
    expect(await trail()).toEqual([['U0NOUR0001', 'add', LINK, 'not allowed']]);
    const call = rig.calls('chat.postEphemeral').at(-1);
    expect(call?.arguments).toMatchObject({ user: 'U0NOUR0001', text: expect.stringContaining('COOP_ADMINS') });
  });

  test('says in a clear sentence that fetching is off', async () => {
    isOn = false;
    expect(await typed(`add ${LINK}`)).toContain('turns that on with COOP_FETCH=on');
    expect(asked).toEqual([]);
  });

  test('without a link says what to type, and reads at most five links', async () => {
    expect(await typed('add')).toContain('There is no link to read');
    const many = Array.from({ length: 7 }, (_, i) => `https://gazette.example/rabat/${i}`).join(' ');
    expect(await typed(`add ${many}`)).toContain('Only the first 5 links were read');
    expect(asked).toHaveLength(5);
  });
});

describe('/coop remove', () => {
  const article = inputOf('rabat', 'Minister Ada Testova received an envoy.');

  test('takes the article out, tells how to undo it, and undo lets it in again', async () => {
    const { articleId } = await rig.archive.add(article, rig.clock.now());
    const said = await typed(`remove ${LINK}?utm_source=x`);
    expect(said).toContain(`/coop remove undo ${articleId}`);
    // A digest shows it no more.
    expect(said).toContain('what was posted of it will say so, or leave it out');
    expect(await rig.archive.article(articleId)).toBeNull();
    expect((await rig.archive.changesAfter(0, 9)).at(-1)?.what).toBe('removed');
    await expect(rig.archive.add(article, rig.clock.now())).rejects.toMatchObject({ code: 'removed' });
    isOn = false;
    expect(await typed(`remove undo ${articleId}`)).toContain('may be added again');
    expect((await rig.archive.add(article, rig.clock.now())).outcome).toBe('added');
    expect(await trail()).toEqual([
      [ADMIN, 'restore', articleId, 'restored'],
      [ADMIN, 'remove', articleId, 'removed'],
    ]);
  });

  test('of a packed folder takes all its articles out, and undo lets them all in again', async () => {
    const packed = (name: string) => ({ ...inputOf(name, ENVOY), url: null, path: `news.zip/${name}.txt` });
    const ids: string[] = [];
    for (const name of ['a', 'b']) ids.push((await rig.archive.add(packed(name), rig.clock.now())).articleId);
    await rig.archive.add(article, rig.clock.now());
    expect(await typed('remove news.zip')).toMatch(/with news\.zip: 2 articles.*\/coop remove undo news\.zip$/);
    expect((await rig.archive.coverage()).articles).toBe(1);
    expect((await trail()).map(([, ...row]) => row)).toEqual(ids.toReversed().map((id) => ['remove', id, 'removed']));
    isOn = false;
    // As Slack delivers what looks like an address to it.
    const line = 'remove undo <http://news.zip|news.zip>';
    await sendForm(rig.requestUrl, commandFields(line, 'http://127.0.0.1:1/none', { user_id: ADMIN }));
    await rig.settled();
    const call = rig.calls('chat.postEphemeral').at(-1);
    expect(call?.arguments.text).toContain('news.zip may be added again');
    for (const name of ['a', 'b']) expect((await rig.archive.add(packed(name), rig.clock.now())).outcome).toBe('added');
    await typed('remove press/news.zip');
    back = 1;
    expect(await typed('remove undo press/news.zip')).toMatch(
      /^Back in the archive: 1 of the 2 articles of press\/news\.zip\. The others/,
    );
    await rig.archive.add({ ...inputOf('one', ENVOY), url: null, path: 'one.zip/one.txt' }, rig.clock.now());
    expect(await typed('remove one.zip')).toMatch(/with one\.zip: 1 article\. No answer quotes it any more/);
    expect(await typed('remove other.zip')).toContain('holds no article at other.zip');
  });

  test('undone where the page can still be had brings the article back, and what was told of it is shown again', async () => {
    const { add: put, look, later, watch, inChannel } = newsOf(() => rig);
    await watch();
    const { articleId } = await put('rabat', ENVOY);
    await look();
    await typed(`remove ${articleId}`);
    await later(1_000);
    expect(inChannel().at(-1)?.text).toContain('taken out of the archive');
    expect(await typed(`remove undo ${articleId}`)).toContain('is in the archive again');
    expect(await rig.archive.article(articleId)).not.toBeNull();
    await later(1_000);
    await later(1_000);
    const alerts = rig.calls('chat.postMessage');
    expect(alerts).toHaveLength(1);
    expect(inChannel().at(-1)?.text).toContain(ENVOY);
  });

  test('undone leaves an article as old as it was: a watch that was made after it had come is not told of it', async () => {
    const { add: put, look, later, watch, inChannel } = newsOf(() => rig);
    const { articleId } = await put('rabat', ENVOY);
    const before = await rig.archive.article(articleId);
    rig.clock.advance(60_000);
    await watch();
    await look();
    await typed(`remove ${articleId}`);
    expect(await typed(`remove undo ${articleId}`)).toContain('is in the archive again');
    await later(1_000);
    await later(1_000);
    expect(inChannel()).toEqual([]);
    expect((await rig.archive.article(articleId))?.addedAt).toBe(before?.addedAt);
    expect(await typed(`why ${LINK}`)).toContain('It was there before this channel asked');
  });

  test('is for administrators, also as a mention', async () => {
    const { articleId } = await rig.archive.add(article, rig.clock.now());
    await rig.workspace.say('nour', '#desk-maghreb', `@Coop remove ${LINK}`);
    expect((await rig.call('chat.postMessage')).arguments.text).toContain('Only administrators');
    await rig.settled();
    expect(await rig.archive.article(articleId)).not.toBeNull();
    expect((await trail())[0]?.slice(1)).toEqual(['remove', LINK, 'not allowed']);
  });

  test('says what it does not find', async () => {
    expect(await typed('remove')).toContain('or the path of its file');
    expect(await typed(`remove ${LINK}`)).toContain('holds no article at');
    expect(await typed(`remove undo ${LINK}`)).toContain('Nothing that was removed');
  });
});

describe('/coop sources', () => {
  const press = (action: string, user: string) =>
    sendForm(rig.requestUrl, {
      payload: JSON.stringify({
        ...{ type: 'block_actions', team: { id: TEAM }, user: { id: user, name: ADMIN }, channel: { id: CHANNEL } },
        container: { type: 'message', channel_id: CHANNEL, is_ephemeral: true },
        response_url: 'http://127.0.0.1:1/none',
        actions: [{ type: 'button', action_id: action, block_id: 'b', value: 'f1', action_ts: '1' }],
      }),
    });
  const trouble = { code: 'answered', with: { status: 500 } } as const;
  const paused = { state: 'paused', failures: 10, trouble, nextAt: '2027-01-01' } as const;

  test('shows twenty at once, those in trouble first, and says how to see the others', async () => {
    for (let n = 1; n <= 25; n += 1)
      await rig.archive.addFeed(
        { id: `f${n}`, url: `https://f${n}.example/feed`, title: null, addedBy: null },
        rig.clock.now(),
      );
    for (const id of ['f7', 'f24', 'f25'])
      await rig.archive.markFeed(id, { failures: 1, trouble: { code: 'answered', with: { status: 500 } } });
    const first = await typed('sources');
    expect(first).toContain('Feeds: 22 of 25 healthy');
    expect(first).toContain('https://f25.example/feed');
    expect(first).toContain('And 5 more: type /coop sources 2');
    expect(first).not.toContain('https://f23.example');
    const second = await typed('sources 2');
    expect(second).toContain('https://f23.example/feed');
    expect(second).not.toMatch(/more: type|f24\./u);
  });

  test('tells how each feed is, those in trouble first, and when none is followed', async () => {
    expect(await typed('sources')).toContain('No feed is followed');
    for (const id of ['f1', 'f2', 'f3'])
      await rig.archive.addFeed({ id, url: `https://${id}.example/feed`, title: null, addedBy: null }, rig.clock.now());
    await rig.archive.markFeed('f3', paused);
    await rig.archive.markFeed('f1', { answeredAt: '2026-10-01T00:00:00Z', listed: 12, newAt: '2026-10-01T00:00:00Z' });
    const told = await typed('sources');
    expect(told).toMatch(/^Feeds: 2 of 3 healthy\nhttps:\/\/f3\.example\/feed\nPaused: the server/);
    expect(told).toContain('Healthy · lists 12 · last new: October 1, 2026');
  });

  test('lets an administrator resume a paused feed, and nobody else, whoever the message was made for', async () => {
    await rig.archive.addFeed({ id: 'f1', url: 'https://f1.example/feed', title: 'F', addedBy: null }, rig.clock.now());
    await rig.archive.markFeed('f1', paused);
    await typed('sources');
    await press('sources.resume', 'U0NOUR0001');
    await rig.settled();
    expect(await rig.archive.feeds()).toMatchObject([{ state: 'paused' }]);
    await press('sources.resume', ADMIN);
    await rig.settled();
    expect(await rig.archive.feeds()).toMatchObject([{ state: 'followed', failures: 0, trouble: null }]);
    expect((await trail()).map(([userId, action, , outcome]) => [userId, action, outcome])).toEqual([
      [ADMIN, 'resume', 'resumed'],
      ['U0NOUR0001', 'resume', 'not allowed'],
    ]);
  });

  test('lets an administrator end following a feed, and nobody else; its articles stay', async () => {
    const url = 'https://gazette.example/feed';
    await typed(`add ${url}`);
    await typed(`add ${LINK}`);
    await typed('sources');
    expect(rig.calls('response_url').at(-1)?.arguments.blocks).toMatchObject([
      { type: 'header' },
      { accessory: { action_id: 'sources.end', confirm: { text: { text: expect.stringContaining('stay') } } } },
    ]);
    await press('sources.end', 'U0NOUR0001');
    await rig.settled();
    expect(await rig.archive.feeds()).toHaveLength(1);
    await press('sources.end', ADMIN);
    await rig.settled();
    expect([await rig.archive.feeds(), (await rig.archive.coverage()).articles]).toEqual([[], 1]);
    await typed(`add ${url}`);
    expect(await typed(`remove ${url}`, 'nour')).toContain('administrators');
    expect(await typed(`remove ${url}/`)).toBe(
      `Gazette is followed no more, and its articles stay. To follow it again: /coop add ${url}`,
    );
    expect([await rig.archive.feeds(), (await rig.archive.coverage()).articles]).toEqual([[], 1]);
    expect((await trail())[0]).toEqual([ADMIN, 'remove', url, 'removed']);
  });

  test('shows others no button', async () => {
    await rig.archive.addFeed({ id: 'f1', url: 'https://f1.example/feed', title: 'F', addedBy: null }, rig.clock.now());
    await rig.archive.markFeed('f1', paused);
    await typed('sources', 'nour');
    expect(JSON.stringify(rig.calls('response_url').at(-1)?.arguments.blocks)).not.toMatch(/sources\.(?:resume|end)/u);
    await typed('sources', 'dana');
    expect(JSON.stringify(rig.calls('response_url').at(-1)?.arguments.blocks)).toContain('sources.resume');
  });
});

describe('Save to Coop, on a message', () => {
  const choose = (user: string, message: Readonly<Record<string, unknown>>) =>
    sendForm(rig.requestUrl, {
      payload: JSON.stringify({
        ...{ type: 'message_action', callback_id: 'save_to_coop', trigger_id: '1.2', action_ts: '1', token: 't' },
        ...{ team: { id: TEAM, domain: 'x' }, user: { id: user, name: 'x' }, channel: { id: CHANNEL, name: 'x' } },
        ...{ message_ts: '1767225600.000100', message: { type: 'message', ts: '1767225600.000100', ...message } },
        response_url: 'http://127.0.0.1:1/none',
      }),
    });
  const told = () => rig.calls('chat.postEphemeral').map(({ arguments: sent }) => sent);

  test('reads what its links lead to, and says so in its thread to whoever chose it', async () => {
    const blocks = [{ type: 'rich_text', elements: [{ type: 'link', url: `${LINK}?from=blocks` }] }];
    const done = await choose(ADMIN, { text: `see <${LINK}|this>`, blocks, thread_ts: '1767225000.000100' });
    expect(done.status).toBe(200);
    await rig.settled();
    expect(asked).toEqual([`${ADMIN} ${LINK}`, `${ADMIN} ${LINK}?from=blocks`]);
    expect(told()).toMatchObject([
      { user: ADMIN, thread_ts: '1767225000.000100', text: expect.stringContaining('Added: Title of rabat') },
    ]);
  });

  test('says when the message has no link, and is refused to whoever may not', async () => {
    await choose(ADMIN, { text: 'no link here, only news.example' });
    await choose('U0NOUR0001', { text: `<${LINK}>` });
    await rig.settled();
    expect(asked).toEqual([]);
    // Two requests: neither waits for the other.
    const words = told().map(({ text }) => String(text).slice(0, 24));
    expect(words.sort()).toEqual(['Only those whom whoever ', 'That message has no link']);
  });

  test('a shortcut of another app, or a broken one, is acknowledged and does nothing', async () => {
    const other = await sendForm(rig.requestUrl, {
      payload: JSON.stringify({
        type: 'message_action',
        callback_id: 'other',
        user: { id: ADMIN },
        team: { id: TEAM },
      }),
    });
    expect(other.status).toBe(200);
    await rig.settled();
    expect([asked, told()]).toEqual([[], []]);
  });
});
