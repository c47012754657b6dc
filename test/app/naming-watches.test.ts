import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { wantsAll } from '../../src/archive/desk/watch.ts';
import { newWatch } from '../support/made-up-watch.ts';
import { readPlainly } from '../support/plain-reader.ts';
import { newsOf } from '../support/slack-news.ts';
import { CHANNEL, DANA, type Rig, startRig, TEAM } from '../support/slack-rig.ts';

let rig: Rig;
beforeEach(async () => {
  rig = await startRig({ reads: readPlainly });
});
afterEach(() => rig.stop());

/** Types a command and returns what was said to whoever typed it. */
async function typed(line: string, user = 'dana') {
  const before = rig.calls('response_url').length;
  await rig.workspace.command(user, '#desk-maghreb', `/coop ${line}`);
  const said = await rig.call('response_url', before + 1);
  await rig.settled();
  return String(said.arguments.text);
}
/** Watches of one channel, at once, each for a country. */
async function addWatches(...countries: readonly string[]) {
  for (const code of countries) {
    const filter = { ...wantsAll, countries: [code] };
    const whose = { teamId: TEAM, channelId: CHANNEL, madeBy: DANA };
    await rig.archive.addWatch(newWatch({ id: code, ...whose, filter, delivery: 'live', at: '08:00' }));
  }
}
const states = async () => Object.fromEntries((await rig.archive.watches()).map(({ id, state }) => [id, state]));

describe('/coop watch with a word for what is done with a watch', () => {
  test('pauses, resumes and ends the only one, in any language, and never makes one', async () => {
    await addWatches('MA');
    expect(await typed('watch pause')).toContain('Paused: Morocco — at once.');
    expect(await states()).toEqual({ MA: 'paused' });
    expect(await typed('watch resume')).toContain('On again, from now on: Morocco — at once.');
    expect(await typed('watch suspendre')).toContain('Paused: Morocco');
    expect(await typed('watch Reanudar')).toContain('On again');
    expect(await states()).toEqual({ MA: 'on' });
    expect(await typed('watch beenden')).toContain('Ended: Morocco');
    expect(await states()).toEqual({});
    expect(await typed('watch resume')).toContain('This channel is told nothing.');
    expect(await states()).toEqual({});
  });

  test('does it to the one that is named, and shows what there is where none is', async () => {
    await addWatches('MA', 'FR');
    expect(await typed('watch pause country:fr')).toContain('Paused: France');
    expect(await typed('watch pause')).toContain('Paused: Morocco');
    expect(await states()).toEqual({ MA: 'paused', FR: 'paused' });
    expect(await typed('watch resume')).toMatch(/What this channel is told\n• Morocco.*\n• France/u);
    expect(await typed('watch resume area:water')).toContain('“area:water” does not name exactly one of these.');
    expect(await typed('watch list')).toMatch(/^What this channel is told\n• Morocco/u);
    expect(await states()).toEqual({ MA: 'paused', FR: 'paused' });
    expect(await typed('watch resume all')).toContain('Morocco — at once.\nOn again, from now on: France');
    expect(await states()).toEqual({ MA: 'on', FR: 'on' });
  });

  test('leaves alone what somebody else asked for', async () => {
    await addWatches('MA');
    expect(await typed('watch pause', 'nour')).toContain('Only whoever made it');
    expect(await states()).toEqual({ MA: 'on' });
  });
});

test('a watch of somebody is told what prints a fuller name of theirs, goes by their name, and is ended by it', async () => {
  const { add, look } = newsOf(() => rig);
  await add('one', 'person: Tom Voorbeeld | foreign minister | NL\nmeeting held: Tom Voorbeeld');
  await rig.workspace.command('dana', '#desk-maghreb', '/coop watch person:Voorbeeld live');
  await rig.call('chat.postEphemeral');
  await rig.settled();
  await add('two', 'person: Tom Jan Voorbeeld | foreign minister | NL\nmeeting held: Tom Jan Voorbeeld');
  await look();
  expect((await rig.call('chat.postMessage')).arguments.text).toContain('Title of two');
  expect(await typed('watches')).toContain('• Tom Jan Voorbeeld — at once');
  expect(await typed('unwatch person:Voorbeeld')).toContain('Ended: Tom Jan Voorbeeld');
});

describe('/coop unwatch with words', () => {
  test('ends the watch that they name', async () => {
    await addWatches('MA', 'FR');
    expect(await typed('unwatch country:fr live')).toContain('Ended: France — at once.');
    expect(await states()).toEqual({ MA: 'on' });
    expect(await typed('unwatch live')).toContain('Ended: Morocco');
    expect(await states()).toEqual({});
  });

  test.each(['country:fr', 'pakistan please', '"quay"', 'digest', 'country:ma 08:00', 'help', '?'])(
    'ends nothing that they do not name: %s',
    async (words) => {
      await addWatches('MA');
      expect(await typed(`unwatch ${words}`)).toMatch(/exactly one of these|\/coop unwatch \[all/u);
      expect(await states()).toEqual({ MA: 'on' });
    },
  );
});
