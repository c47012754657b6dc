import { beforeEach, describe, expect, test } from 'vitest';
import type { Archive } from '../../../src/archive/archive.ts';
import type { SealedInstallation } from '../../../src/archive/desk/installations.ts';
import { newWatch } from '../../support/made-up-watch.ts';
import { later, meeting, noon, type Rig } from './rig.ts';

const installation: SealedInstallation = {
  teamId: 'T1',
  teamName: 'The First',
  botUserId: 'UBOT1',
  botId: 'B1',
  installedBy: 'U1',
  installedAt: noon.toISOString(),
  expiresAt: null,
  keyId: 'a',
  sealed: 'first',
};

/** Which workspaces Coop is installed in, and how one is forgotten. */
export function workspacesContract(rig: Rig): void {
  let archive: Archive;
  beforeEach(() => {
    archive = rig.archive();
  });

  describe('installations', () => {
    test('are one a workspace, the latest, also after everything was closed', async () => {
      await archive.keepInstallation(installation);
      await archive.keepInstallation({ ...installation, teamId: 'T2' });
      const latest = { ...installation, sealed: 'again', expiresAt: later(12).toISOString() };
      await archive.keepInstallation(latest);
      await rig.close(archive);
      const again = await rig.open();
      expect(await again.sealedInstallations()).toEqual([latest, { ...installation, teamId: 'T2' }]);
      expect(await again.sealedInstallation('T1')).toEqual(latest);
      expect(await again.sealedInstallation('T3')).toBeNull();
      expect(await again.beginForgetting('T1')).toBe(true);
      expect(await again.beginForgetting('T1')).toBe(false);
      expect(await again.sealedInstallation('T1')).toBeNull();
    });

    test('that are being forgotten are known as such until that is ended, also after everything was closed', async () => {
      expect(await archive.beginForgetting('T1')).toBe(false);
      for (const teamId of ['T1', 'T2']) await archive.keepInstallation({ ...installation, teamId });
      for (const teamId of ['T2', 'T1']) expect(await archive.beginForgetting(teamId)).toBe(true);
      expect(await archive.sealedInstallations()).toEqual([]);
      await rig.close(archive);
      const again = await rig.open();
      expect(await again.forgetting()).toEqual(['T1', 'T2']);
      await again.endForgetting('T1');
      expect(await again.forgetting()).toEqual(['T2']);
    });

    test('are replaced only while they are what they were, and never come back', async () => {
      await archive.keepInstallation(installation);
      const [one, other] = [
        { ...installation, sealed: 'one' },
        { ...installation, sealed: 'other' },
      ];
      expect(await archive.replaceInstallation(one, 'first')).toBe(true);
      expect(await archive.replaceInstallation(other, 'first')).toBe(false);
      expect(await archive.sealedInstallation('T1')).toEqual(one);
      await archive.beginForgetting('T1');
      expect(await archive.replaceInstallation(other, 'one')).toBe(false);
      expect(await archive.sealedInstallations()).toEqual([]);
    });
  });

  describe('a workspace that is forgotten', () => {
    /** All that is remembered of a workspace, made to differ in nothing but its id. */
    async function fill(teamId: string) {
      const place = { teamId, channelId: 'C1' };
      await archive.keepInstallation({ ...installation, teamId });
      await archive.addWatch(newWatch({ ...place, id: `w-${teamId}` }));
      const post = { ...place, articleId: 'a1', storyId: 's1', watchId: `w-${teamId}`, seq: 1 };
      await archive.writePost({ ...post, key: `story:${teamId}` }, noon);
      await archive.holdOff(teamId, 'C1', 1_000, noon);
      const window = { watchId: `w-${teamId}`, due: noon.toISOString(), fromSeq: 0, toSeq: 1, key: `digest:${teamId}` };
      const digest = { ...post, key: window.key, kind: 'digest', articleId: '', shows: ['a2'] } as const;
      await archive.openWindows([window], digest, [{ storyId: 's2', kind: 'meeting' }], noon);
      const asked = { ...place, userId: 'U1', question: `Who, ${teamId}?`, json: '{}', quotes: [] };
      await archive.keepAnswer({ ...asked, id: `x${teamId}`, refusal: 'Not reported.' }, noon);
      await archive.vote({ answerId: `x${teamId}`, teamId, userId: 'U1', isHelpful: false }, noon);
      await archive.rememberThread(`${teamId}:C1:1.0`, '{}', noon);
      for (const key of [`message:${teamId}:C1:1.0`, `client:${teamId}:C1:m`, `share:x${teamId}`])
        expect(await archive.claim(key, noon)).toBe(true);
    }
    const remembered = async (teamId: string) => ({
      installation: await archive.sealedInstallation(teamId),
      watches: await archive.watches({ teamId }),
      posts: await archive.posts({ teamId }),
      told: (await archive.told(['s1', 's2'])).filter((one) => one.teamId === teamId),
      window: await archive.lastWindow(`w-${teamId}`, later(10_000)),
      paces: await archive.heldOff(teamId, noon),
      answer: await archive.keptAnswer(`x${teamId}`),
      gaps: (await archive.gaps(9)).filter(({ question }) => question === `Who, ${teamId}?`),
      thread: await archive.thread(`${teamId}:C1:1.0`),
    });

    test('leaves nothing, and everything of the others and every article where it was', async () => {
      await archive.add(meeting, noon);
      // The ids differ where a pattern would not tell: an underscore, and one that begins with the other.
      const others = ['T1X', 'TX1', 'T_1'];
      for (const teamId of ['T1', ...others]) await fill(teamId);
      await archive.audit({ teamId: 'T1', userId: 'U1', action: 'remove', target: 'a9', outcome: 'removed' }, noon);
      const before = await Promise.all(others.map(remembered));
      await archive.forgetWorkspace('T1');
      expect(await remembered('T1')).toEqual({
        ...{ installation: null, watches: [], posts: [], told: [], window: null, answer: null, gaps: [], thread: null },
        paces: new Set(),
      });
      expect(await Promise.all(others.map(remembered))).toEqual(before);
      for (const key of ['message:T1:C1:1.0', 'client:T1:C1:m', 'share:xT1'])
        expect(await archive.claim(key, noon), key).toBe(true);
      for (const key of ['message:T1X:C1:1.0', 'client:T_1:C1:m', 'share:xTX1'])
        expect(await archive.claim(key, noon), key).toBe(false);
      expect((await archive.coverage()).articles).toBe(1);
      expect(await archive.audits(9)).toHaveLength(1);
    });

    test('that Slack tells is gone is written down until it is forgotten, or known not to be', async () => {
      for (const teamId of ['T1', 'T2', 'T2', 'T3']) await archive.noteDeparture(teamId, true);
      expect(await archive.departures()).toEqual(['T1', 'T2', 'T3']);
      await archive.noteDeparture('T1', false);
      await archive.forgetWorkspace('T2');
      expect(await archive.departures()).toEqual(['T3']);
    });

    test('that was never there is forgotten too', async () => {
      await archive.forgetWorkspace('T9');
      expect((await archive.coverage()).articles).toBe(0);
    });
  });
}
