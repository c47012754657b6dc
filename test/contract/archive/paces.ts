import { beforeEach, describe, expect, test } from 'vitest';
import type { Archive } from '../../../src/archive/archive.ts';
import { noon, type Rig } from './rig.ts';

const at = (milliseconds: number) => new Date(noon.getTime() + milliseconds);
const turn = (channelId: string, teamId = 'T1') => ({
  ...{ teamId, free: [channelId, 'post'], hold: channelId, forMs: 1_000 },
});

/** Turns to call Slack: one a second and channel, and none of a kind that Slack asked not to make. */
export function pacesContract(rig: Rig): void {
  let archive: Archive;
  beforeEach(() => {
    archive = rig.archive();
  });
  const DAY = 86_400_000;

  describe('turns', () => {
    test('are one a second in a channel, whichever handle asks, and hold no other channel or workspace', async () => {
      const other = await rig.open();
      expect(await archive.takeTurn(turn('C1'), at(0))).toBe(true);
      expect(await other.takeTurn(turn('C1'), at(999))).toBe(false);
      expect(await other.takeTurn(turn('C2'), at(0))).toBe(true);
      expect(await other.takeTurn(turn('C1', 'T2'), at(0))).toBe(true);
      expect(await other.takeTurn(turn('C1'), at(1_000))).toBe(true);
    });

    test('wait for what was asked of a kind of call in the whole workspace, also after everything was closed', async () => {
      await archive.holdOff('T1', 'post', 30_000, at(0));
      await archive.holdOff('T1', 'post', 1_000, at(10));
      await rig.close(archive);
      const again = await rig.open();
      expect(await again.heldOff('T1', at(29_999))).toEqual(new Set(['post']));
      expect(await again.takeTurn(turn('C1'), at(29_999))).toBe(false);
      expect(await again.takeTurn({ ...turn('C1'), free: ['C1', 'update'] }, at(29_999))).toBe(true);
      expect(await again.takeTurn(turn('C2'), at(30_000))).toBe(true);
      expect(await again.heldOff('T2', at(0))).toEqual(new Set());
    });

    test('are taken with a post or not at all', async () => {
      const post = { teamId: 'T1', channelId: 'C1', articleId: 'a', seq: 1 };
      for (const key of ['a', 'b']) await archive.writePost({ ...post, key }, noon);
      expect(await archive.takePost('a', at(0), turn('C1'))).toBe(true);
      expect(await archive.takePost('a', at(5_000), turn('C1'))).toBe(false);
      expect(await archive.takePost('b', at(500), turn('C1'))).toBe(false);
      expect(await archive.post('b')).toMatchObject({ state: 'waiting', attempts: 0 });
      expect(await archive.takePost('b', at(1_000), turn('C1'))).toBe(true);
    });

    test('do not wait for a clock that was set back', async () => {
      await archive.holdOff('T1', 'C1', 1_000, at(DAY));
      expect(await archive.takeTurn(turn('C1'), at(0))).toBe(true);
      expect(await archive.takeTurn(turn('C1'), at(500))).toBe(false);
      expect(await archive.takeTurn(turn('C1'), at(1_000))).toBe(true);
    });
  });
}
