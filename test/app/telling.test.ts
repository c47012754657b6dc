import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type NewWatch, wantsAll } from '../../src/archive/desk/watch.ts';
import type { Reason } from '../../src/languages/reasons.ts';
import { newWatch } from '../support/made-up-watch.ts';
import { asSent, expectGolden } from '../support/slack-golden.ts';
import { MEETING, newsOf } from '../support/slack-news.ts';
import { CHANNEL, DANA, type Rig, startRig, TEAM } from '../support/slack-rig.ts';

let rig: Rig;
beforeEach(async () => {
  rig = await startRig({ history: true });
});
afterEach(() => rig.stop());

const { add, look, later, watch, inChannel } = newsOf(() => rig);
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Stored as `/coop watch` stores it, with settings that a test names. */
const asks = (different: Partial<NewWatch>) =>
  rig.archive.addWatch(
    newWatch({
      ...{ id: 'w1', teamId: TEAM, channelId: CHANNEL, madeBy: DANA, zone: noon() },
      ...{ madeAt: rig.clock.now().toISOString(), days: [1, 2, 3, 4, 5, 6, 7] },
      ...different,
    }),
  );
/** A zone in which it is between noon and one o'clock, so that no test runs over midnight. */
const noon = () => {
  const behind = rig.clock.now().getUTCHours() - 12;
  return `Etc/GMT${behind >= 0 ? '+' : '-'}${Math.abs(behind)}`;
};
/** The clock of the wall there in so many minutes. */
const wall = (minutes: number) => {
  const at = new Date(rig.clock.now().getTime() + minutes * MINUTE);
  return new Intl.DateTimeFormat('en-GB', { timeZone: noon(), timeStyle: 'short' }).format(at);
};

describe('a later article of a story', () => {
  test('goes into the thread of its alert, once, with nothing but the outlet when it adds nothing else', async () => {
    await watch();
    // The reader of these tests names nobody: the two are one story because they are one text.
    const text = `${MEETING} ${Array.from({ length: 90 }, (_, i) => `word${i} of${i % 7}`).join(' ')}.`;
    await add('rabat', text);
    await look();
    await add('rabat-too', text, { outlet: 'The Second Sample' });
    await later(1_000);
    const [alert, reply] = inChannel();
    expect(reply?.threadTs).toBe(alert?.ts);
    expect(reply?.text).toContain('Also in: The Second Sample');
    // The same outlet once more, with nothing new.
    await add('rabat-again', text, { outlet: 'The Second Sample' });
    await later(MINUTE);
    await later(1_000);
    expect(inChannel()).toHaveLength(2);
  });
});

describe('a digest', () => {
  test('comes at its hour, once, with what is new, and says so when nothing is', async () => {
    await asks({ delivery: 'digest', at: wall(30) });
    await add('rabat', MEETING);
    await add('weather', 'It rained in Rabat.');
    await look();
    expect(inChannel()).toEqual([]);
    await later(30 * MINUTE);
    expect(inChannel()).toHaveLength(1);
    expect(inChannel()[0]?.text).toContain('2 new');
    expect(inChannel()[0]?.text).toContain(MEETING);
    await later(DAY - MINUTE);
    expect(inChannel()).toHaveLength(1);
    await later(MINUTE);
    expect(inChannel()[1]?.text).toContain('0 new');
  });

  test('names an article without a title by its file, as an alert does', async () => {
    await asks({ delivery: 'digest', at: wall(30) });
    await asks({ id: 'w2', channelId: 'C0GENERAL1', delivery: 'live' });
    for (const text of [MEETING, 'It rained in Rabat.'])
      await add(`${text.length}`, text, { title: null, url: null, path: `slow${text.length}.txt` });
    await look();
    await later(1_000);
    expect(inChannel('#general').map(({ text }) => /slow\d+\.txt|Untitled/u.exec(text)?.[0])).toEqual([
      `slow${MEETING.length}.txt`,
      'slow19.txt',
    ]);
    await later(30 * MINUTE);
    expect(inChannel()[0]?.text).toContain('• slow19.txt');
    expect(inChannel()[0]?.text).not.toContain('Untitled');
  });

  test('looks as it is kept in the golden file', async () => {
    await asks({ delivery: 'digest', at: wall(30) });
    for (const path of ['a', 'b', 'c', 'd']) await add(path, `Minister Ada Testova received envoy ${path}.`);
    await add('weather', 'It rained in Rabat.');
    await later(30 * MINUTE);
    const sent = asSent(rig.calls('chat.postMessage')[0]);
    const days = /\w+ \d{1,2}, \d{4}|digest:w1:[\d\-:.TZ]+/gu;
    expectGolden('digest', JSON.parse(JSON.stringify(sent).replace(days, '(a day)')));
  });

  test('that was missed comes once, late, however many were', async () => {
    await asks({ delivery: 'digest', at: wall(30) });
    await add('rabat', MEETING);
    rig.clock.advance(3 * DAY + 90 * MINUTE);
    rig = await rig.restart();
    await look();
    await later(MINUTE);
    expect(inChannel()).toHaveLength(1);
    expect(inChannel()[0]?.text).toContain('comes late');
    expect(inChannel()[0]?.text).toContain('1 new');
  });

  test('is sent once by two processes', async () => {
    await asks({ delivery: 'digest', at: wall(30) });
    await add('rabat', MEETING);
    const other = await rig.anotherAnnouncer();
    rig.clock.advance(30 * MINUTE);
    await Promise.all([rig.announcer.tick(), other.tick()]);
    await Promise.all([rig.announcer.idle(), other.idle()]);
    await later(MINUTE);
    expect(inChannel()).toHaveLength(1);
  });

  test('leaves out what the channel was told at once', async () => {
    await asks({ delivery: 'digest', at: wall(30) });
    await asks({ id: 'w2', delivery: 'live' });
    await add('rabat', MEETING);
    await look();
    await later(30 * MINUTE);
    expect(inChannel()).toHaveLength(2);
    expect(inChannel()[1]?.text).toContain('0 new');
  });

  test('leaves out an article that is removed later, and an alert says that it was', async () => {
    await asks({ delivery: 'digest', at: wall(30) });
    const { articleId } = await add('rabat', MEETING);
    await later(30 * MINUTE);
    await watch();
    const other = await add('other', 'Minister Ada Testova received an envoy.');
    await later(1_000);
    await rig.archive.remove(articleId, null, rig.clock.now());
    await rig.archive.remove(other.articleId, null, rig.clock.now());
    for (let i = 0; i < 3; i += 1) await later(1_000);
    const [digest, alert] = inChannel();
    expect(JSON.stringify(digest)).not.toContain('Proefman');
    expect(alert?.text).toContain('taken out of the archive');
    expect(JSON.stringify(alert)).not.toContain('envoy');
  });

  test('that is removed whole is neither shown nor counted, in one that waits or was sent', async () => {
    await asks({ delivery: 'digest', at: wall(30) });
    const ids: string[] = [];
    for (const path of ['a', 'b', 'c'])
      ids.push((await add(path, `Minister Ada Testova received envoy ${path}.`)).articleId);
    rig.clock.advance(30 * MINUTE);
    rig.workspace.fail('chat.postMessage', { kind: 'rate-limited', retryAfterSeconds: 60 });
    await look();
    await rig.archive.remove(ids[0] ?? '', null, rig.clock.now());
    await later(61_000);
    expect(inChannel()[0]?.text).toContain('2 new');
    expect(JSON.stringify(inChannel()[0])).not.toContain('envoy a');
    await rig.archive.remove(ids[1] ?? '', null, rig.clock.now());
    await later(2_000);
    expect(inChannel()).toHaveLength(1);
    expect(inChannel()[0]?.text).toContain('1 new');
    expect(JSON.stringify(inChannel()[0])).not.toContain('envoy b');
  });

  test('shows another article of a story in the place of one that is removed, and counts its outlets anew', async () => {
    await asks({ delivery: 'digest', at: wall(30) });
    const text = `${MEETING} ${Array.from({ length: 90 }, (_, i) => `word${i} of${i % 7}`).join(' ')}.`;
    const first = await add('one', text, { outlet: 'The First Sample' });
    const second = await add('two', text, { outlet: 'The Second Sample' });
    await later(30 * MINUTE);
    expect(JSON.stringify(inChannel()[0])).toContain('2 outlets');
    await rig.archive.remove(first.articleId, null, rig.clock.now());
    await later(2_000);
    expect(inChannel()[0]?.text).toContain('1 new');
    expect(inChannel()[0]?.text).toContain('The Second Sample');
    expect(JSON.stringify(inChannel()[0])).not.toMatch(/2 outlets|First Sample/u);
    await rig.archive.remove(second.articleId, null, rig.clock.now());
    await later(2_000);
    expect(inChannel()[0]?.text).toContain('0 new');
    expect(JSON.stringify(inChannel()[0])).not.toContain('Sample');
  });

  test('with hostile words is posted without effect', async () => {
    await asks({ delivery: 'digest', at: wall(30) });
    const hostile = '<!channel> <@U0DANA0001> <https://evil|x> &lt; *b* _i_';
    await add('hostile', `${hostile} received nobody.`, { title: hostile, outlet: hostile });
    await later(30 * MINUTE);
    expect(inChannel()[0]?.text).not.toMatch(/[<>]/u);
  });

  test('with many stories has pages, and the others come to whoever presses More', async () => {
    await asks({ delivery: 'digest', at: wall(30) });
    for (let i = 0; i < 12; i += 1) await add(`n${i}`, `Minister Ada Testova received envoy number ${i} in Rabat.`);
    await later(30 * MINUTE);
    const [message] = inChannel();
    await rig.workspace.click('nour', '#desk-maghreb', message?.ts ?? '', 'digest.next');
    const page = await rig.call('response_url');
    expect(page.arguments).toMatchObject({ response_type: 'ephemeral', replace_original: false });
    await rig.settled();
  });
});

describe('an article that is edited', () => {
  const more = (text: string) => `${text} It rained.`;
  const other = MEETING.replace('in Rabat', 'in Agadir');

  test('changes its line in a digest that was sent, and a note in its thread says that a quoted sentence changed', async () => {
    await asks({ delivery: 'digest', at: wall(30) });
    await add('rabat', MEETING);
    await add('other', 'Minister Ada Testova received an envoy.');
    await later(30 * MINUTE);
    await add('rabat', other);
    await later(1_000);
    await later(1_000);
    const [digest, note, ...rest] = inChannel();
    expect(rest).toEqual([]);
    expect(digest?.text).toContain(other);
    expect(digest?.text).not.toContain(MEETING);
    expect(digest?.text).toContain('2 new');
    expect(note).toMatchObject({ threadTs: digest?.ts, text: expect.stringContaining('Corrected: Title of rabat') });
    await later(MINUTE);
    expect(inChannel()).toHaveLength(2);
  });

  test('is noted in the thread of its alert too, once for each time, also after a restart', async () => {
    await watch();
    await add('rabat', MEETING);
    await look();
    await add('rabat', other);
    await later(1_000);
    rig = await rig.restart();
    await later(1_000);
    await later(1_000);
    expect(inChannel().map(({ text }) => text.split('\n')[0])).toEqual([
      expect.stringContaining('Title of rabat'),
      'Corrected: Title of rabat',
    ]);
    await add('rabat', MEETING);
    await later(1_000);
    await later(1_000);
    expect(inChannel()).toHaveLength(3);
  });

  test('keeps its note when it is removed and let in again', async () => {
    await watch();
    await add('rabat', MEETING);
    await look();
    const { articleId } = await add('rabat', other);
    for (let i = 0; i < 3; i += 1) await later(1_000);
    const before = inChannel().map(({ text }) => text);
    expect(before[1]).toMatch(/^Corrected: Title of rabat/u);
    await rig.archive.remove(articleId, null, rig.clock.now());
    for (let i = 0; i < 3; i += 1) await later(1_000);
    expect(inChannel().map(({ text }) => text)).toEqual(before.map(() => expect.stringContaining('taken out of')));
    await rig.archive.restore(articleId);
    await add('rabat', other);
    for (let i = 0; i < 3; i += 1) await later(1_000);
    expect(inChannel().map(({ text }) => text)).toEqual(before);
  });

  /** Edits the article so many times, and says how many notes there are then. */
  const edit = async (times: number) => {
    for (let n = 0; n < times; n += 1) {
      edits += 1;
      await add('rabat', MEETING.replace('in Rabat', `in town ${edits}`));
      await later(1_000);
      await later(1_000);
    }
    return inChannel().filter(({ text }) => text.startsWith('Corrected:')).length;
  };
  let edits = 0;
  beforeEach(() => {
    edits = 0;
  });

  test('all day is noted five times a day and no more; the post goes on saying what it says now', async () => {
    await asks({ delivery: 'live' });
    await add('rabat', MEETING);
    await look();
    expect(await edit(8)).toBe(5);
    expect(inChannel()[0]?.text).toContain('in town 8');
    rig = await rig.restart();
    expect(await edit(1)).toBe(5);
    // What was left unsaid is one note the next day.
    rig.clock.advance(DAY);
    await look();
    await later(1_000);
    expect(await edit(0)).toBe(6);
    expect(await edit(1)).toBe(7);
  });

  test('is noted no oftener than alerts come where those are capped lower', async () => {
    await asks({ delivery: 'live', cap: 2 });
    await add('rabat', MEETING);
    await look();
    expect(await edit(4)).toBe(2);
  });

  test('where no quoted sentence changes is not noted, and where nothing shown changes costs no call', async () => {
    await asks({ delivery: 'digest', at: wall(30) });
    await watch('#newsroom');
    await add('rabat', MEETING);
    await later(30 * MINUTE);
    await add('rabat', more(MEETING), { title: 'Another title' });
    await later(1_000);
    await later(1_000);
    expect(inChannel('#newsroom')[0]?.text).toContain('Another title');
    expect([inChannel().length, inChannel('#newsroom').length]).toEqual([1, 1]);
    const calls = rig.calls('chat.update').length;
    rig = await rig.restart();
    await add('rabat', more(more(MEETING)), { title: 'Another title' });
    await later(1_000);
    await later(1_000);
    expect(rig.calls('chat.update')).toHaveLength(calls);
    expect(await rig.archive.duePosts(10)).toEqual([]);
  });
});

describe('an alert', () => {
  test('waits for the end of quiet hours', async () => {
    await asks({ quiet: { from: wall(-60), to: wall(30) } });
    await add('rabat', MEETING);
    await look();
    expect(inChannel()).toEqual([]);
    await later(29 * MINUTE);
    expect(inChannel()).toEqual([]);
    await later(MINUTE + 1_000);
    expect(inChannel()).toHaveLength(1);
  });

  test.each(['paused', 'removed'])('held back for a watch that is %s since is not posted', async (what) => {
    await asks({ quiet: { from: wall(-60), to: wall(30) } });
    await add('rabat', MEETING);
    await look();
    const [watch] = await rig.archive.watches({ teamId: TEAM });
    if (what === 'paused') await rig.archive.changeWatch(watch?.id ?? '', { state: 'paused', stateReason: null });
    else await rig.archive.removeWatch(watch?.id ?? '');
    await later(31 * MINUTE);
    await later(1_000);
    expect(inChannel()).toEqual([]);
    expect(await rig.archive.duePosts(10)).toEqual([]);
  });

  test('counts for the cap of each watch of the channel, whichever told it', async () => {
    const words = (...words: string[]) => ({ ...wantsAll, words });
    await asks({ id: 'one', cap: 2, filter: words('abe', 'bea') });
    await asks({ id: 'two', cap: 2, filter: words('cas') });
    for (const name of ['Abe', 'Bea', 'Cas']) await add(name, `Minister Ada Testova received ${name}.`);
    for (let i = 0; i < 4; i += 1) await later(1_000);
    expect(inChannel().map(({ text }) => /received (\w+)/u.exec(text)?.[1])).toEqual(['Abe', 'Bea']);
    await later(DAY);
    expect(inChannel()).toHaveLength(3);
  });

  test('beyond the cap comes the next day, with the others in one post', async () => {
    await asks({ cap: 1 });
    for (const path of ['a', 'b', 'c']) await add(path, `Minister Ada Testova received envoy ${path}.`);
    for (let i = 0; i < 4; i += 1) await later(1_000);
    expect(inChannel()).toHaveLength(1);
    await later(DAY);
    await later(1_000);
    expect(inChannel()).toHaveLength(2);
    expect(inChannel()[1]?.text).toContain('Held back yesterday: 2');
    await later(DAY);
    expect(inChannel()).toHaveLength(2);
  });
});

describe('a channel that cannot be written to any more', () => {
  test('is given up with one notice to whoever asked, and nothing more is tried', async () => {
    await watch();
    rig.workspace.setChannel('#desk-maghreb', { archived: true });
    await add('rabat', MEETING);
    await add('other', 'Minister Ada Testova received an envoy.');
    await later(1_000);
    await later(MINUTE);
    const posts = rig.calls('chat.postMessage');
    expect(posts.map((call) => call.arguments.channel)).toEqual([CHANNEL, DANA]);
    expect(posts[1]?.arguments.text).toContain('the channel is archived');
    expect(JSON.stringify(posts[1]?.arguments.blocks)).toContain(`{"type":"channel","channel_id":"${CHANNEL}"}`);
    expect(await rig.archive.watches({ teamId: TEAM })).toMatchObject([
      { state: 'disabled', stateReason: 'is_archived' },
    ]);
  });
});

test('whoever added a feed that is paused is told so directly, once, also after a restart', async () => {
  const feed = { id: 'f1', url: 'https://gazette.example/feed', title: 'Gazette <!channel>', addedBy: DANA };
  await rig.archive.addFeed(feed, rig.clock.now());
  await rig.archive.addFeed({ ...feed, id: 'f2', url: 'https://f2.example/feed', addedBy: null }, rig.clock.now());
  const paused = { state: 'paused', failures: 10, trouble: { code: 'answered', with: { status: 500 } } } as const;
  for (const id of ['f1', 'f2']) await rig.archive.markFeed(id, paused);
  await look();
  rig = await rig.restart();
  for (let i = 0; i < 3; i += 1) await later(MINUTE);
  const posts = rig.calls('chat.postMessage');
  expect(posts.map((call) => call.arguments.channel)).toEqual([DANA]);
  expect(posts[0]?.arguments.text).toContain('Paused: the server answered 500');
  expect(posts[0]?.arguments.text).toContain('/coop add https://gazette.example/feed');
  expect(posts[0]?.arguments.text).not.toContain('<!channel>');
  // Resumed by somebody, and paused again without ever having answered.
  await rig.archive.markFeed('f1', { state: 'followed', failures: 0, trouble: null, nextAt: '2027-02-01' });
  await later(MINUTE);
  await rig.archive.markFeed('f1', { ...paused, nextAt: '2027-03-01' });
  for (let i = 0; i < 3; i += 1) await later(MINUTE);
  expect(rig.calls('chat.postMessage')).toHaveLength(2);
});

describe('with the scope to read the channel back', () => {
  test('a post that broke off after it was stored is found, and not sent again', async () => {
    await watch();
    rig.workspace.fail('chat.postMessage', { kind: 'reset-after-storing' });
    await add('rabat', MEETING);
    await look();
    await later(31_000);
    await later(2_000);
    expect(inChannel()).toHaveLength(1);
    expect(await rig.archive.posts()).toMatchObject([{ state: 'sent', ts: inChannel()[0]?.ts }]);
  });

  test('a post that broke off before it was stored is not found, and is sent', async () => {
    await watch();
    rig.workspace.fail('chat.postMessage', { kind: 'status', status: 503, stores: false });
    await add('rabat', MEETING);
    await look();
    await later(29_000);
    expect(inChannel()).toEqual([]);
    await later(2_000);
    await later(1_000);
    expect(inChannel()).toHaveLength(1);
  });

  test('what is limited in one kind of call does not hold up the other', async () => {
    await watch();
    await add('rabat', MEETING);
    await look();
    rig.workspace.fail('chat.update', { kind: 'rate-limited', retryAfterSeconds: 60 });
    await add('rabat', `${MEETING} She also received Cas Voorbeeld.`);
    await later(1_000);
    await add('other', 'Minister Ada Testova received an envoy.');
    await later(1_000);
    expect(inChannel()).toHaveLength(2);
    await later(60_000);
    expect(inChannel()[0]?.text).toContain('She also received Cas Voorbeeld.');
  });
});

test('whoever added a feed is told directly, once, which of its first articles could not be read, and why', async () => {
  const at = rig.clock.now();
  const feed = { id: 'f1', url: 'https://gazette.example/feed', title: 'Gazette', addedBy: DANA, addedIn: 'en' };
  await rig.archive.addFeed(feed, at);
  await rig.archive.addFeed({ ...feed, id: 'f2', url: 'https://herald.example/feed', title: 'Herald' }, at);
  const put = (id: string, name: string, outcome: 'taken' | 'refused' | 'failed', reason: Reason | null) =>
    rig.archive.markEntry(
      id,
      {
        key: name,
        url: `https://gazette.example/${name}`,
        outcome,
        reason,
        articleId: outcome === 'taken' ? 'a' : null,
      },
      at,
    );
  await put('f1', 'one', 'taken', null);
  await put('f1', 'two', 'refused', { code: 'robots' });
  await put('f1', 'three', 'failed', { code: 'slow' });
  await put('f2', 'one', 'taken', null);
  const direct = () => rig.calls('chat.postMessage').filter(({ arguments: { channel } }) => channel === DANA);
  await later(MINUTE);
  expect(direct()).toEqual([]);
  for (const id of ['f1', 'f2']) await rig.archive.markFeed(id, { answeredAt: at.toISOString(), listed: 3 });
  await later(MINUTE);
  rig = await rig.restart();
  await later(MINUTE);
  expect(direct().map(({ arguments: { text } }) => String(text).split('\n'))).toEqual([
    [
      'Gazette · https://gazette.example/feed',
      'This feed was asked for the first time. Articles: 3, of which not read: 2',
      expect.stringMatching(/^Not read: https:\/\/gazette\.example\/three: it took too long to answer/),
      expect.stringMatching(/^Not read: https:\/\/gazette\.example\/two: its robots\.txt does not allow/),
    ],
  ]);
});
