import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type NewWatch, type WatchFilter, wantsAll } from '../../src/archive/desk/watch.ts';
import { MOST_TRIES } from '../../src/archive/following/feeds.ts';
import { newWatch } from '../support/made-up-watch.ts';
import { readPlainly } from '../support/plain-reader.ts';
import { inputOf } from '../support/slack-ask.ts';
import { asSent, expectGolden } from '../support/slack-golden.ts';
import { MEETING, newsOf } from '../support/slack-news.ts';
import { commandFields, sendForm } from '../support/slack-requests.ts';
import { CHANNEL, DANA, type Rig, startRig, TEAM } from '../support/slack-rig.ts';

let rig: Rig;
let typed: number;
beforeEach(async () => {
  rig = await startRig();
  typed = 0;
});
afterEach(() => rig.stop());

const { add, look, later, watch } = newsOf(() => rig);
const DAY = 86_400_000;
const asks = (different: Partial<NewWatch>) =>
  rig.archive.addWatch(
    newWatch({
      ...{ id: `w${different.at ?? ''}`, teamId: TEAM, channelId: CHANNEL, madeBy: DANA, zone: 'UTC' },
      ...{ madeAt: rig.clock.now().toISOString(), days: [1, 2, 3, 4, 5, 6, 7] },
      ...different,
    }),
  );
const answerTo = async (line: string): Promise<string> => {
  typed += 1;
  await rig.workspace.command('nour', '#desk-maghreb', `/coop ${line}`);
  const { text } = (await rig.call('response_url', typed)).arguments;
  return String(text);
};
const link = (path: string) => `https://gazette.example/${path}`;

describe('/coop why', () => {
  test('says when an article was told here, and by which words', async () => {
    await asks({ filter: { ...wantsAll, words: ['Proefman'], outlets: ['the sample gazette'] } });
    rig.clock.advance(1_000);
    await add('rabat', MEETING);
    await look();
    const text = await answerTo(`why ${link('rabat')}`);
    expect(text).toMatch(/Told in this channel on .* \(UTC\)/u);
    expect(text).toContain('words: Proefman');
    expect(text).toContain('outlet: the sample gazette');
    expect(text).toContain('It had asked: from the sample gazette · with the words “Proefman” — at once.');
    expect(text).toContain('opens a story');
  });

  test('is meant where a link stands alone, known or not', async () => {
    await add('rabat', MEETING);
    for (const address of [link('rabat'), link('unknown')])
      expect(await answerTo(address)).toBe(await answerTo(`why ${address}`));
  });

  test('takes a link by its address, whatever its label says', async () => {
    await add('rabat', MEETING);
    const plain = await answerTo(`why ${link('rabat')}`);
    expect(plain).toContain('Title of rabat');
    for (const [told, label] of ['the story', 'Reuters', 'gazette.example/rabat'].entries()) {
      await sendForm(rig.requestUrl, commandFields(`why <${link('rabat')}|${label}>`, 'http://127.0.0.1:9/'));
      expect((await rig.call('chat.postEphemeral', told + 1)).arguments.text).toBe(plain);
    }
  });

  test('takes the link of what Coop posted here, as Slack copies it', async () => {
    await asks({ filter: wantsAll });
    rig.clock.advance(1_000);
    await add('rabat', MEETING);
    await look();
    const [post] = await rig.archive.posts({ teamId: TEAM, channelId: CHANNEL });
    const copied = (channel: string) =>
      `https://desk.slack.com/archives/${channel}/p${(post?.ts ?? '').replace('.', '')}`;
    expect(await answerTo(`why ${copied(CHANNEL)}`)).toBe(await answerTo(`why ${link('rabat')}`));
    expect(await answerTo(`why ${copied('C0ELSEWHERE')}`)).toContain('Coop has no article');
  });

  test('names the other articles of a story, also for the one that opened it', async () => {
    await asks({});
    rig.clock.advance(1_000);
    const text = `${MEETING} ${Array.from({ length: 90 }, (_, i) => `word${i} of${i % 7}`).join(' ')}.`;
    for (const path of ['one', 'two', 'three']) await add(path, text, { outlet: `Sample ${path}` });
    await look();
    const opening = await answerTo(`why ${link('one')}`);
    expect(opening).toContain('It opens a story of its own.');
    expect(opening).toContain('Also in this story: Title of two (Sample two); Title of three (Sample three)');
    expect(await answerTo(`why ${link('three')}`)).toContain('Also in this story: Title of two (Sample two)');
  });

  test('says which condition an article does not meet', async () => {
    await asks({ filter: { ...wantsAll, words: ['fisheries'], languages: ['en'] } });
    rig.clock.advance(1_000);
    await add('rabat', MEETING);
    await look();
    const text = await answerTo(`why ${link('rabat')}`);
    expect(text).toContain('Not what the channel asked for: words: fisheries.');
    expect(text).not.toContain('English');
  });

  describe('of an article that does not meet a condition', () => {
    const people = 'person: Ada Testova | minister of tests | PK\ncountry: Chad | | TD\nmenu: Fisheries of the week';
    const told = async (text: string, different: Partial<WatchFilter>) => {
      await rig.stop();
      rig = await startRig({ reads: readPlainly });
      await asks({ filter: { ...wantsAll, ...different } });
      rig.clock.advance(1_000);
      await add('rabat', `${people}\n${text}`);
      await look();
      return answerTo(`why ${link('rabat')}`);
    };
    const recalled = 'visit historical: Ada Testova | KE | water | KE, PK\nvisit held: Ada Testova | MA | | MA, PK';
    test.each([
      [recalled, { countries: ['KE'] }, 'country: Kenya.\nIt tells of this only as background: country: Kenya.'],
      [recalled, { countries: ['TD'] }, 'country: Chad.\nIt names this, but tells no fact with it: country: Chad.'],
      [recalled, { words: ['fisheries'] }, 'only in what surrounds the article, such as menus: words: fisheries.'],
      [recalled, { countries: ['MA'], areas: ['water'] }, 'tells of this only as background: area: water'],
      [
        `${recalled}\nvisit held: Ada Testova | KE\nagreement signed: Ada Testova | MA | water | MA, PK`,
        { countries: ['KE'], areas: ['water'] },
        'All that it tells of this is background, and background is no news.',
      ],
      ['visit historical: Ada Testova | KE | | KE, PK', { countries: ['KE'], languages: ['en'] }, 'only as background'],
      ['It rained.', { kinds: ['meeting'] }, 'Coop read no fact in it.'],
    ] as const)('says where it stands nevertheless: %s %o', async (text, different, why) => {
      const said = await told(text, different);
      expect(said).toContain(why);
      expect(said).not.toMatch(/not by one and the same|English/u);
    });
  });

  test('says that it is held back by a cap, and until when', async () => {
    await asks({ cap: 1, delivery: 'live' });
    for (const path of ['first', 'second']) await add(path, `Minister Ada Testova received envoy ${path}.`);
    await later(1_000);
    await later(1_000);
    expect(await answerTo(`why ${link('first')}`)).toContain('Told in this channel');
    expect(await answerTo(`why ${link('second')}`)).toMatch(/Held back: more than 1 a day; it comes .* on\./u);
  });

  test('says until when it is held back by quiet hours', async () => {
    const clock = (minutes: number) =>
      new Date(rig.clock.now().getTime() + minutes * 60_000).toISOString().slice(11, 16);
    await asks({ quiet: { from: clock(-60), to: clock(60) } });
    await add('rabat', MEETING);
    await look();
    expect(await answerTo(`why ${link('rabat')}`)).toContain('Held back: quiet hours until');
  });

  test('says when the note that a quoted sentence changed has to wait, and how many come on a day', async () => {
    await asks({ cap: 1, delivery: 'live' });
    await add('rabat', MEETING);
    await look();
    for (const town of ['Agadir', 'Fez']) {
      await add('rabat', MEETING.replace('in Rabat', `in the town of ${town}`));
      await later(1_000);
      await later(1_000);
    }
    const text = await answerTo(`why ${link('rabat')}`);
    expect(text).toMatch(/The note of that comes from .* \(UTC\) on: 1 such notes a day are the most\./u);
    expect(text).toContain('Told in this channel');
  });

  test('says that a later article was added in the thread, and of what it is a copy', async () => {
    await watch();
    const text = `${MEETING} ${Array.from({ length: 90 }, (_, i) => `word${i} of${i % 7}`).join(' ')}.`;
    await add('rabat', text);
    await look();
    await add('copy', text, { outlet: 'The Second Sample' });
    await add('again', text, { outlet: 'The Second Sample' });
    for (let i = 0; i < 3; i += 1) await later(1_000);
    const copy = await answerTo(`why ${link('copy')}`);
    expect(copy).toContain('Added in the thread');
    expect(copy).toContain('A near-copy of: Title of rabat (The Sample Gazette)');
    expect(await answerTo(`why ${link('again')}`)).toContain('adds nothing');
  });

  test('says with which digest it comes, and then in which it came', async () => {
    await asks({ delivery: 'digest', at: new Date(rig.clock.now().getTime() + 1_800_000).toISOString().slice(11, 16) });
    rig.clock.advance(1_000);
    await add('rabat', MEETING);
    await look();
    expect(await answerTo(`why ${link('rabat')}`)).toContain('It comes with the digest of');
    expect(await answerTo('status')).toContain('Next digest:');
    await later(1_800_000);
    expect(await answerTo(`why ${link('rabat')}`)).toContain("Told in this channel's digest of");
    expect(await answerTo('status')).toContain('Last digest:');
  });

  test('says of a digest that nobody knows to have arrived that it is in doubt', async () => {
    await asks({ delivery: 'digest', at: new Date(rig.clock.now().getTime() + 1_800_000).toISOString().slice(11, 16) });
    rig.clock.advance(1_000);
    await add('rabat', MEETING);
    rig.workspace.fail('chat.postMessage', { kind: 'reset-after-storing' });
    await later(1_800_000);
    const text = await answerTo(`why ${link('rabat')}`);
    expect(text).toContain('nobody knows whether it arrived');
    expect(text).toContain('It had asked: everything — digest');
  });

  test('says once what holds for several watches', async () => {
    await add('before', MEETING);
    rig.clock.advance(1_000);
    await asks({ id: 'one', delivery: 'live' });
    await asks({ id: 'two', delivery: 'digest' });
    const text = await answerTo(`why ${link('before')}`);
    expect(text.match(/was there before/gu)).toHaveLength(1);
    expect(text).toContain('everything — at once');
    expect(text).toContain('everything — digest');
  });

  test('says that nothing was asked, that it was there before, and that it is not known', async () => {
    await add('before', MEETING);
    expect(await answerTo(`why ${link('before')}`)).toContain('has not asked');
    await watch();
    expect(await answerTo(`why ${link('before')}`)).toContain('was there before');
    expect(await answerTo(`why ${link('nothing')}`)).toContain(`Coop has no article under ${link('nothing')}`);
    expect(await answerTo('why http://wiki.intra:8080/x')).toContain(
      'Coop has no article under http://wiki.intra:8080/x',
    );
    expect(await answerTo('why')).toContain('Which one?');
  });

  test.each(['live', 'digest'] as const)(
    'says of what a feed listed when it was first followed that it is old news, as %s news go by',
    async (delivery) => {
      await asks({ delivery });
      rig.clock.advance(1_000);
      await rig.archive.add(inputOf('old', MEETING), rig.clock.now(), { backlog: true });
      await look();
      const text = await answerTo(`why ${link('old')}`);
      expect(text).toContain('old news: its feed listed it when Coop began to follow that feed');
      expect(text).not.toMatch(/comes with|about to be posted/u);
      await later(DAY);
      expect(JSON.stringify(rig.calls('chat.postMessage'))).not.toContain('Title of old');
    },
  );

  test.each(['live', 'digest'] as const)(
    'says of what came while a %s watch was paused that it did',
    async (delivery) => {
      await asks({ delivery });
      const [{ id } = { id: '' }] = await rig.archive.watches();
      await rig.archive.changeWatch(id, { state: 'paused' });
      rig.clock.advance(1_000);
      await add('rabat', MEETING);
      await look();
      expect(await answerTo(`why ${link('rabat')}`)).toContain('What this channel asked for is paused');
      await rig.archive.changeWatch(id, { state: 'on' });
      const text = await answerTo(`why ${link('rabat')}`);
      expect(text).toContain('It came while what this channel asked for was paused, or before that was changed');
      expect(text).not.toMatch(/comes with|about to be posted|was there before/u);
      await later(DAY);
      expect(JSON.stringify(rig.calls('chat.postMessage'))).not.toContain('Title of rabat');
    },
  );

  test.each(['live', 'digest'] as const)(
    'says of what meets a %s watch only since it was edited that it is not told',
    async (delivery) => {
      await asks({ delivery, filter: { ...wantsAll, words: ['fisheries'] } });
      rig.clock.advance(1_000);
      await add('rabat', MEETING);
      await later(DAY);
      await add('rabat', `${MEETING} They spoke of fisheries.`);
      await later(1_000);
      const text = await answerTo(`why ${link('rabat')}`);
      expect(text).toContain('It meets what this channel asked for now, but did not when it came');
      expect(text).not.toMatch(/comes with|about to be posted/u);
    },
  );

  test('names the feed of the same site that fails, and an article that was taken out', async () => {
    await rig.archive.addFeed(
      { id: 'f1', url: 'https://www.gazette.example/feed', title: null, addedBy: null },
      rig.clock.now(),
    );
    await rig.archive.markFeed('f1', { failures: 3, trouble: { code: 'answered', with: { status: 500 } } });
    expect(await answerTo(`why ${link('nothing')}`)).toContain(
      'https://www.gazette.example/feed has been failing since',
    );
    const { articleId } = await add('rabat', MEETING);
    await rig.archive.remove(articleId, null, rig.clock.now());
    expect(await answerTo(`why ${link('rabat')}`)).toContain('taken out of the archive');
  });

  test('says which feed listed what Coop does not have, since when, why it was not taken and what to do', async () => {
    const at = rig.clock.now();
    await rig.archive.addFeed({ id: 'f1', url: 'https://rss.example/f', title: 'Gazette', addedBy: null }, at);
    const listed = (name: string) => ({ key: name, url: `${link(name)}?utm_source=rss`, articleId: null });
    const refused = { outcome: 'refused', reason: { code: 'robots' } } as const;
    await rig.archive.markEntry('f1', { ...listed('shut'), ...refused }, at);
    const italian = { code: 'other-language', with: { language: 'it' } } as const;
    await rig.archive.markEntry('f1', { ...listed('it'), outcome: 'refused', reason: italian }, at);
    const slow = { ...listed('slow'), outcome: 'failed', reason: { code: 'slow' } } as const;
    await rig.archive.markEntry('f1', slow, at);
    await rig.archive.markListed('f1', [listed('old')], { outcome: 'waiting', reason: null }, at);
    expect(await answerTo(`why ${link('shut')}`)).toMatch(
      /The feed Gazette listed it on .*2026.*, and Coop did not take it: its robots\.txt does not allow .*\/coop add https:\/\/gazette/u,
    );
    expect(await answerTo(`why ${link('it')}`)).toContain(
      'did not take it: it is in Italian; Coop reads English, French',
    );
    expect(await answerTo(`why ${link('slow')}`)).toContain('It is tried again when the feed is asked next');
    expect(await answerTo(`why ${link('old')}`)).toContain('It is fetched when the feed is asked next');
    for (let i = 1; i < MOST_TRIES; i += 1) await rig.archive.markEntry('f1', slow, at);
    expect(await answerTo(`why ${link('slow')}`)).toContain(`To have it read after all: /coop add ${link('slow')}`);
  });

  test('finds an article by the address that a feed lists, where its page gives itself another', async () => {
    const at = rig.clock.now();
    const { articleId } = await add('rabat', MEETING);
    await rig.archive.addFeed({ id: 'f1', url: 'https://rss.example/f', title: 'Gazette', addedBy: null }, at);
    const short = 'https://rss.example/~r/1';
    await rig.archive.markEntry('f1', { key: '1', url: short, outcome: 'taken', reason: null, articleId }, at);
    expect(await answerTo(`why ${short}`)).toContain('has not asked');
    await rig.archive.remove(articleId, null, at);
    expect(await answerTo(`why ${short}`)).toContain('taken out of the archive');
  });

  test('with other words is a question', async () => {
    await add('rabat', MEETING);
    expect(await answerTo('why was Proefman received in Rabat?')).toContain('found for: why was Proefman received');
  });
});

describe('/coop latest', () => {
  test('shows the latest stories with a quote and the id that /coop why takes', async () => {
    expect(await answerTo('latest')).toContain('no article yet');
    await add('rabat', MEETING);
    await add('weather', 'It rained in Rabat.');
    const text = await answerTo('latest');
    expectGolden('latest', asSent(rig.calls('response_url')[1]));
    expect(text.indexOf('Title of weather')).toBeLessThan(text.indexOf('Title of rabat'));
    const [, id = ''] = /^\/coop why (s[0-9a-f]{12})$/mu.exec(text) ?? [];
    expect(await answerTo(`why ${id}`)).toContain('Title of weather');
  });
});

describe('/coop status', () => {
  test('counts what nobody knows about', async () => {
    await watch();
    rig.workspace.fail('chat.postMessage', { kind: 'reset-after-storing' });
    await add('rabat', MEETING);
    await look();
    const told = await answerTo('status');
    expect(told).toContain('whether they arrived: 1 (the connection to Slack broke off)');
    expect(told).not.toMatch(/did not arrive|ECONN|UND_ERR/);
  });

  test.each([
    ['channel_is_new_to_slack', 'Slack says channel_is_new_to_slack'],
    ['msg_too_long', 'Slack did not take the form of the message'],
    ['missing_scope', 'Coop lacks a permission (scope) for it'],
  ])('says in words why posts did not arrive (%s)', async (error, words) => {
    await watch();
    rig.workspace.fail('chat.postMessage', { kind: 'error', error });
    await add('rabat', MEETING);
    await look();
    expect(await answerTo('status')).toContain(`that did not arrive: 1 (${words})`);
  });

  test('tells whoever asks of direct messages to them in doubt, and nobody else', async () => {
    const at = rig.clock.now();
    await rig.archive.addFeed({ id: 'f1', url: 'https://rss.example/f', title: 'Gazette', addedBy: 'U0NOUR0001' }, at);
    await rig.archive.markFeed('f1', { state: 'paused', failures: 9, trouble: { code: 'slow' } });
    rig.workspace.fail('chat.postMessage', { kind: 'reset-after-storing' });
    await look();
    expect(await answerTo('status')).toMatch(/Direct messages to you .*: 1 \(the connection to Slack broke off\)/);
    await rig.workspace.command('dana', '#desk-maghreb', '/coop status');
    await rig.settled();
    expect(rig.calls('response_url').at(-1)?.arguments.text).not.toContain('Direct messages to you');
  });
});
