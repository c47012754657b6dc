import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { wantsAll } from '../../src/archive/desk/watch.ts';
import { newWatch } from '../support/made-up-watch.ts';
import { clientOf } from '../support/slack-client.ts';
import { newsOf } from '../support/slack-news.ts';
import { CHANNEL, DANA, type Rig, startRig, TEAM } from '../support/slack-rig.ts';

let rig: Rig;
beforeEach(async () => {
  rig = await startRig();
});
afterEach(() => rig.stop());

const { add } = newsOf(() => rig);
const HERE = '#desk-maghreb';
const MET = 'Minister Ada Testova received an envoy.';

/** Types a command and returns what was said by whichever way. */
async function typed(line: string, way: 'response_url' | 'chat.postEphemeral', user = 'dana') {
  const before = rig.calls(way).length;
  await rig.workspace.command(user, HERE, `/coop ${line}`);
  const said = await rig.call(way, before + 1);
  await rig.settled();
  return String(said.arguments.text);
}
/** So many watches of one person, each for a word of its own. */
async function addWatches(count: number) {
  for (let n = 1; n <= count; n += 1) {
    const filter = { ...wantsAll, words: [`word${n}`] };
    await rig.archive.addWatch(newWatch({ id: `w${n}`, teamId: TEAM, channelId: CHANNEL, madeBy: DANA, filter }));
  }
}
const { act, state, pressAtHome } = clientOf(() => rig);

describe('/coop watch with words', () => {
  test('saves a filtered digest and says what it would have posted, with an example', async () => {
    await add('one', MET, { published: null, publishedFrom: null });
    await add('two', 'It rained.', { published: null, publishedFrom: null });
    const said = await typed('watch kind:meeting digest mon-fri 08:00 Africa/Casablanca', 'chat.postEphemeral');
    expect(said).toContain('meeting — digest Mon–Fri at 08:00 (Africa/Casablanca)');
    expect(said).toContain('In the last 30 days this would have posted 1 story.');
    expect(said).toContain('Of these 1 states no date and counts by the day on which Coop read it.');
    expect(said).toContain('Coop has read articles only since');
    expect(said).toContain('Title of one');
    expect(await rig.archive.watches({ channelId: CHANNEL })).toMatchObject([
      { delivery: 'digest', zone: 'Africa/Casablanca', madeBy: DANA, filter: { kinds: ['meeting'] } },
    ]);
  });

  test('saves nothing where a part of it would be dropped unseen', async () => {
    expect(await typed('watch "" live', 'response_url')).toMatch(/Nothing was saved:\n.*“""” was not understood/u);
    expect(await typed('watch digest 08:00 18:00', 'response_url')).toContain('“08:00 18:00” are two of a kind');
    expect(await typed('watch cap 5', 'response_url')).toContain('“cap” is for what is told at once');
    expect(await rig.archive.watches()).toEqual([]);
  });

  test('after the word preview says only what it would have posted, and what to type to save it', async () => {
    await add('one', MET, { published: null, publishedFrom: null });
    const said = await typed('watch preview kind:meeting -kind:visit live', 'response_url');
    expect(said).toContain('meeting · without visit — at once');
    expect(said).toContain('would have posted');
    expect(said).toContain('Title of one');
    expect(said).toContain('Nothing was saved. To save it: /coop watch kind:meeting -kind:visit live');
    expect(await typed('watch aperçu area:cyborgs', 'response_url')).toContain('There is no area');
    expect(await rig.archive.watches()).toEqual([]);
  });

  test('counts by the day of publication where it is known, and says of a month-old archive nothing more', async () => {
    const day = (days: number) => new Date(rig.clock.now().getTime() + days * 86_400_000).toISOString().slice(0, 10);
    await add('old', MET, { published: day(-9) });
    rig.clock.advance(40 * 86_400_000);
    await add('late', 'Minister Ada Testova received another envoy.', { published: day(-31) });
    await add('new', 'Minister Ada Testova received a third envoy.', { published: day(-29) });
    const said = await typed('watch kind:meeting digest', 'chat.postEphemeral');
    expect(said).toContain('would have posted 1 story.');
    expect(said).toContain('Title of new');
    expect(said).not.toMatch(/no date|only since/u);
  });

  test('names each part that it does not understand, and saves nothing', async () => {
    const said = await typed('watch area:cyborgs Africa/Atlantis', 'response_url');
    expect(said).toContain('There is no area “cyborgs”');
    expect(said).toContain('There is no time zone “Africa/Atlantis”');
    expect(said).toContain('/coop watch area:cybersecurity');
    expect(await rig.archive.watches()).toEqual([]);
  });
});

describe('/coop watch for what the channel is told already', () => {
  const watches = async () => (await rig.archive.watches()).map(({ at, zone, delivery }) => ({ at, zone, delivery }));

  test('with another hour, zone or delivery changes that watch, and says what it was', async () => {
    await typed('watch digest daily 23:54 UTC', 'chat.postEphemeral');
    const hour = await typed('watch digest daily 23:59 UTC', 'chat.postEphemeral');
    expect(hour).toContain('Changed. This channel will be told: everything — digest every day at 23:59 (UTC).');
    expect(hour).toContain('It was: everything — digest every day at 23:54 (UTC).');
    const zone = await typed('watch digest daily 23:59 Europe/Brussels', 'chat.postEphemeral');
    expect(zone).toContain('will be told: everything — digest every day at 23:59 (Europe/Brussels).');
    expect(await watches()).toEqual([{ at: '23:59', zone: 'Europe/Brussels', delivery: 'digest' }]);
    expect(await typed('watch live cap 5', 'chat.postEphemeral')).toContain('at once, at most 5 a day');
    expect(await watches()).toMatchObject([{ delivery: 'live' }]);
    expect(await typed('watch live cap 5', 'chat.postEphemeral')).toContain(
      'already told: everything — at once, at most',
    );
    expect(await watches()).toHaveLength(1);
  });

  test('that is paused is taken up again', async () => {
    await typed('watch live', 'chat.postEphemeral');
    const [watch] = await rig.archive.watches();
    await rig.archive.changeWatch(watch?.id ?? '', { state: 'paused' });
    expect(await typed('watch live', 'chat.postEphemeral')).toContain('On again, from now on: everything — at once.');
    expect(await rig.archive.watches()).toMatchObject([{ state: 'on' }]);
  });

  test('by somebody else says what is saved and where it is changed, and changes nothing', async () => {
    await typed('watch digest daily 23:54 UTC', 'chat.postEphemeral');
    const said = await typed('watch digest daily 23:59 UTC', 'chat.postEphemeral', 'nour');
    expect(said).toContain('as somebody else asked: everything — digest every day at 23:54 (UTC). Nothing changed.');
    expect(said).toContain('Change in /coop watches');
    expect(await watches()).toEqual([{ at: '23:54', zone: 'UTC', delivery: 'digest' }]);
  });
});

test('in direct messages speaks of whoever reads them, also in the home tab', async () => {
  await rig.workspace.command('dana', '@Coop', '/coop watch live');
  const said = String((await rig.call('chat.postEphemeral')).arguments.text);
  expect(said).toContain('Saved. You will be told here: everything — at once.');
  await rig.settled();
  await rig.workspace.openApp('dana', 'home');
  await rig.call('views.publish');
  const { home } = await state();
  expect(home).toContain('in your direct messages');
  expect(home).not.toContain('directmessage');
});

describe('/coop watch alone', () => {
  test('opens a form that names wrong fields, previews what it would have posted, and saves it', async () => {
    await add('one', MET, { published: null, publishedFrom: null });
    await rig.workspace.command('dana', HERE, '/coop watch');
    await rig.call('views.open');
    await rig.settled();
    const form = (await state()).modal;
    await act('submit', { view: form?.id, choices: [[1, ['Atlantis']]] });
    expect((await state()).modal?.html).toContain('There is no country');
    await act('submit', {
      view: form?.id,
      choices: [
        [1, []],
        [3, ['meeting']],
        [8, ['live']],
      ],
    });
    const confirm = (await state()).modal;
    expect(confirm?.html).toContain('this would have posted 1 story');
    await act('submit', { view: confirm?.id, choices: [] });
    expect((await rig.call('chat.postEphemeral')).arguments.text).toContain('meeting — at once');
    await rig.settled();
    expect(await rig.archive.watches()).toMatchObject([
      { delivery: 'live', channelId: CHANNEL, filter: { kinds: ['meeting'] } },
    ]);
    expect((await state()).modal).toBeNull();
  });

  test('says what to type when the form cannot be shown', async () => {
    rig.workspace.fail('views.open', { kind: 'error', error: 'expired_trigger_id' });
    expect(await typed('watch', 'response_url')).toContain('You can type it instead');
  });
});

describe('/coop watches', () => {
  const press = async (user: string, action: string) => {
    const message = rig.workspace.messages(HERE, user).findLast(({ ephemeral }) => ephemeral);
    await rig.workspace.click(user, HERE, message?.ts ?? '', action);
    await rig.settled();
  };

  test('lists what the channel is told with buttons that pause, resume and remove it', async () => {
    await typed('watch live', 'chat.postEphemeral');
    expect(await typed('watches', 'response_url')).toContain('everything — at once');
    await press('dana', 'watch.pause');
    expect(await rig.archive.watches()).toMatchObject([{ state: 'paused' }]);
    await press('dana', 'watch.resume');
    expect(await rig.archive.watches()).toMatchObject([{ state: 'on' }]);
    await press('dana', 'watch.remove');
    expect(await rig.archive.watches()).toEqual([]);
  });

  test('shows twelve at once, says how to see the others, and stays on its page when a button is pressed', async () => {
    await addWatches(14);
    const first = await typed('watches', 'response_url');
    expect(first).toContain('word12”');
    expect(first).not.toContain('word13”');
    expect(first).toContain('And 2 more: type /coop watches 2');
    const second = await typed('watches 2', 'response_url');
    expect(second).toContain('word14”');
    expect(second).not.toMatch(/word12”|more: type/u);
    await press('dana', 'watch.pause');
    expect(await rig.archive.watch('w13')).toMatchObject({ state: 'paused' });
    const shown = rig.workspace.messages(HERE, 'dana').findLast(({ ephemeral }) => ephemeral)?.text;
    expect(shown).toMatch(/word13” — at once \(paused\)/u);
    expect(await typed('watches 9', 'response_url')).toContain('word14”');
    const status = await typed('status', 'response_url');
    expect(status).toMatch(/And \d more: type \/coop watches/u);
  });

  test('is obeyed only by whoever made it', async () => {
    await typed('watch live', 'chat.postEphemeral');
    await typed('watches', 'response_url', 'nour');
    await press('nour', 'watch.remove');
    expect(await rig.archive.watches()).toHaveLength(1);
    expect(await typed('unwatch', 'response_url', 'nour')).toContain('Only whoever made it');
  });
});

test('a paused watch is named by status as that, and no other one is advised', async () => {
  await addWatches(1);
  await rig.archive.changeWatch('w1', { state: 'paused' });
  const said = await typed('status', 'response_url');
  expect(said).toContain('with the words “word1” — at once (paused)');
  expect(said).not.toContain('watch live');
});

test('the home tab names also those of one’s own for whose buttons it has no room', async () => {
  await addWatches(30);
  await rig.workspace.openApp('dana', 'home');
  await rig.call('views.publish');
  const { home } = await state();
  for (let n = 1; n <= 30; n += 1) expect(home).toContain(`word${n}”`);
  expect(home).toContain('And 10 more; type /coop watches in their channels');
});

test('the home tab shows all of one’s own, with the same buttons', async () => {
  await typed('watch live', 'chat.postEphemeral');
  await rig.workspace.openApp('dana', 'home');
  await rig.call('views.publish');
  const shown = await state();
  expect(shown.home).toContain('everything');
  await pressAtHome('watch.pause');
  await rig.settled();
  expect(await rig.archive.watches()).toMatchObject([{ state: 'paused' }]);
  expect((await state()).home).toContain('paused');
});
