import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { newsOf } from '../support/slack-news.ts';
import { type Rig, startRig, TEAM } from '../support/slack-rig.ts';

let rig: Rig;
beforeEach(async () => {
  rig = await startRig();
});
afterEach(() => rig.stop());

const { add } = newsOf(() => rig);
const answerTo = async (line: string): Promise<string> => {
  await rig.workspace.command('nour', '#desk-maghreb', `/coop ${line}`);
  return String((await rig.call('response_url')).arguments.text);
};

describe('a command typed with what it cannot take says what is wrong and what to type', () => {
  test.each([
    ['watch help', /\/coop watch .*digest/su],
    ['watch aide', /\/coop watch .*digest/su],
    ['watch live digest', /“live digest” asks for both/u],
    ['watch live mon-fri 08:00', /“live mon-fri 08:00” asks for both/u],
    ['watch country:Pakistn', /Did you mean country:pk\?/u],
    ['latest 999', /“999” .*number from 1 to 10: \/coop latest 10/u],
    ['latest -1', /“-1” .*\/coop latest/u],
    ['latest 0', /“0” .*\/coop latest/u],
    ['sources extra', /“extra” .*\/coop sources/u],
    ['sources 0', /“0” .*\/coop sources/u],
  ])('%s', async (line, says) => {
    await add('rabat', 'Minister Ada Testova received an envoy.');
    expect(await answerTo(line)).toMatch(says);
    expect(await rig.archive.watches({ teamId: TEAM })).toEqual([]);
  });
});

test('/coop status tells one day as one', async () => {
  await add('rabat', 'Minister Ada Testova received an envoy.', { published: '2026-11-16' });
  expect(await answerTo('status')).toContain('Published: November 16, 2026\n');
});
