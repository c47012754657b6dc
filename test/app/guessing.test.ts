import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { inputOf } from '../support/slack-ask.ts';
import { startRigWithMeeting } from '../support/slack-news.ts';
import { type Rig, startRig } from '../support/slack-rig.ts';

let rig: Rig;
beforeEach(async () => {
  rig = await startRigWithMeeting();
});
afterEach(() => rig.stop());

const own = () => rig.workspace.messages('#desk-maghreb', 'dana').filter(({ ephemeral }) => ephemeral);

describe('a misspelt command', () => {
  test.each([
    ['/coop wacth', '/coop watch'],
    ['/coop statsu', '/coop status'],
    ['/coop WACTH live', '/coop watch live'],
  ])('%s asks whether %s was meant, and takes it for no question', async (typed, meant) => {
    await rig.workspace.command('dana', '#desk-maghreb', typed);
    const { text } = (await rig.call('response_url')).arguments;
    expect(text).toContain(`Did you mean ${meant}?`);
    await rig.settled();
    expect(await rig.archive.gaps(9)).toEqual([]);
  });

  test('is carried out by one press, for whoever presses', async () => {
    await rig.workspace.command('dana', '#desk-maghreb', '/coop statsu');
    await rig.call('response_url');
    const [guess] = own();
    await rig.workspace.click('dana', '#desk-maghreb', guess?.ts ?? '', 'command.run');
    expect((await rig.call('response_url', 2)).arguments.text).toContain('What the archive holds');
  });

  test('that could be a question is asked as one first', async () => {
    await rig.workspace.command('dana', '#desk-maghreb', '/coop exports were received');
    expect((await rig.call('response_url')).arguments.text).toContain('General Bram Proefman');
    await rig.workspace.command('dana', '#desk-maghreb', '/coop wach area:energy digest');
    expect((await rig.call('response_url', 2)).arguments.text).toContain(
      'Did you mean /coop watch area:energy digest?',
    );
    await rig.settled();
    expect(await rig.archive.gaps(9)).toEqual([]);
  });

  test('in a thread is asked about in the thread, and carried out for the presser alone', async () => {
    const ts = await rig.workspace.say('dana', '#desk-maghreb', '@Coop statsu');
    expect((await rig.call('chat.postMessage')).arguments.thread_ts).toBe(ts);
    const guess = await rig.workspace.until(() =>
      rig.workspace.messages('#desk-maghreb', 'nour').find(({ threadTs }) => threadTs === ts),
    );
    await rig.workspace.click('nour', '#desk-maghreb', guess.ts, 'command.run');
    expect((await rig.call('response_url')).arguments).toMatchObject({ response_type: 'ephemeral', thread_ts: ts });
    await rig.settled();
    expect(rig.calls('chat.postMessage')).toHaveLength(1);
  });
});

describe('what was asked', () => {
  const blocks = async (number = 1) => JSON.stringify((await rig.call('response_url', number)).arguments.blocks);

  test('stands above an answer that only its asker sees, on every page', async () => {
    await rig.workspace.command('dana', '#desk-maghreb', '/coop many of them');
    expect(await blocks()).toContain('You asked: many of them');
    await rig.workspace.click('dana', '#desk-maghreb', own()[0]?.ts ?? '', 'answer.next');
    expect(await blocks(2)).toContain('You asked: many of them');
  });

  test('stands above what a shortcut found, shortened, and not in what is told of no words', async () => {
    const ts = await rig.workspace.say('nour', '#desk-maghreb', `who received whom ${'and then '.repeat(40)}`);
    await rig.workspace.shortcut('dana', '#desk-maghreb', ts, 'Ask Coop about this');
    expect(JSON.stringify((await rig.call('chat.postEphemeral')).arguments.blocks)).toMatch(
      /About the message “who received whom and then [^”]{80,160}…”/u,
    );
  });
});

describe('what a command does not take', () => {
  const said = async (line: string) => {
    const before = rig.calls('response_url').length;
    await rig.workspace.command('dana', '#desk-maghreb', line);
    return String((await rig.call('response_url', before + 1)).arguments.text);
  };
  const noGaps = async () => {
    await rig.settled();
    expect(await rig.archive.gaps(9)).toEqual([]);
  };

  test.each(['zzz', '12', 'zzz-1', '`3f9a2c7b`', 'wer?'])(
    'no answer has the id %s: that is said, and what an id looks like',
    async (typed) => {
      const text = await said(`/coop verify ${typed}`);
      expect(text).toContain('There is no answer “');
      expect(text).toMatch(/twelve letters and figures, such as [0-9a-f]{12}/u);
      await noGaps();
    },
  );

  test('an id may be typed as it stands under an answer', async () => {
    expect(await said('/coop verify Answer abcdef123456')).toContain('No answer with this id was given here');
  });

  test.each([
    ['latest zzz', '/coop latest [number]'],
    ['status zzz', '/coop status'],
    ['sources zzz yyy', '/coop sources [page]'],
    ['why zzz', '/coop why &lt;link | story&gt;'],
    ['export zzz', '/coop export facts'],
    ['help zzz', '/coop help'],
  ])('/coop %s is told %s, and is no gap', async (line, usage) => {
    const text = await said(`/coop ${line}`);
    expect(text).toContain(`does not take “${line.slice(line.indexOf(' ') + 1)}”. Type: ${usage}`);
    await noGaps();
  });

  test('unless it is a question that has an answer, or one of many words', async () => {
    expect(await said('/coop latest received')).toContain('General Bram Proefman');
    expect(await said('/coop status of the frobnicated quux')).not.toContain('does not take');
  });
});

describe('one word that is nearly a command', () => {
  test.each([
    ['undo', 'remove undo'],
    ['undo https://gazette.example/rabat', 'remove undo https://gazette.example/rabat'],
    ['live', 'watch live'],
    ['stats', 'status'],
    ['hlep', 'help'],
    ['lastest', 'latest'],
    ['sorces', 'sources'],
    ['verfy', 'verify'],
    ['unwacth', 'unwatch'],
  ])('/coop %s asks whether /coop %s was meant', async (typed, meant) => {
    await rig.workspace.command('dana', '#desk-maghreb', `/coop ${typed}`);
    expect((await rig.call('response_url')).arguments.text).toContain(`Did you mean /coop ${meant}?`);
    await rig.settled();
    expect(await rig.archive.gaps(9)).toEqual([]);
  });

  test('is somebody where somebody is called so', async () => {
    await rig.stop();
    rig = await startRig({ real: true });
    await rig.archive.add(
      inputOf('wach', 'Foreign Minister Otto Wach met Foreign Minister Ada Testova in Rabat on Monday.'),
      rig.clock.now(),
    );
    await rig.workspace.command('dana', '#desk-maghreb', '/coop Wach');
    expect((await rig.call('response_url')).arguments.text).toContain('Otto Wach');
    await rig.workspace.command('dana', '#desk-maghreb', '/coop wacth');
    expect((await rig.call('response_url', 2)).arguments.text).toContain('Did you mean /coop watch?');
  });
});
