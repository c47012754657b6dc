import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Intake } from '../../src/slack/intake.ts';
import { takeLink } from '../../src/sources/take-link.ts';
import { createGet } from '../../src/sources/web/get.ts';
import { newsOf } from '../support/slack-news.ts';
import { commandFields, sendForm } from '../support/slack-requests.ts';
import { CHANNEL, DANA, type Rig, startRig, TEAM } from '../support/slack-rig.ts';
import { bytes, serveWeb } from '../support/web-server.ts';

const MET = 'Minister Ada Testova received General Bram Proefman in Rabat.';
const NOUR = 'U0NOUR0001';
const nowhere = 'http://127.0.0.1:9/';

/** What Coop keeps from those who may not, by both ways in which requests come; the only administrator is Dana. */
describe.each(['http', 'socket'] as const)('over %s', (over) => {
  let rig: Rig;
  let taken: string[];
  beforeEach(async () => {
    taken = [];
    const get = createGet({ also: [] });
    const intake: Intake = {
      isOn: true,
      take: async (address, userId) => {
        taken.push(address);
        return takeLink(address, userId, { archive: rig.archive, now: rig.clock.now, get });
      },
      articlesOfFile: async () => [],
      removalsOfFile: async () => [],
      bringBack: async () => 0,
    };
    const mayDana = (userId: string) => userId === DANA;
    rig = await startRig({ over, intake, permissions: { mayAdminister: mayDana, mayFetch: mayDana } });
  });
  afterEach(() => rig.stop());

  const { add, look, later, watch } = newsOf(() => rig);
  const trail = async () =>
    (await rig.archive.audits(20)).map(({ userId, action, target, outcome }) => [userId, action, target, outcome]);
  /** Sends as if Nour had typed it, under Dana's name. */
  const forged = async (line: string) => {
    const fields = commandFields(line, nowhere, { user_id: NOUR, user_name: DANA, trigger_id: line });
    expect((await sendForm(rig.requestUrl, fields)).status).toBe(200);
    await rig.settled();
    return rig.calls('chat.postEphemeral').at(-1)?.arguments;
  };
  /** Presses a button of a message as if it had been made for Nour. */
  const pressed = async (actionId: string, value: string, user = NOUR, channel = CHANNEL) => {
    const payload = {
      ...{ type: 'block_actions', team: { id: TEAM }, channel: { id: channel }, response_url: nowhere },
      user: { id: user, name: DANA, team_id: TEAM },
      container: { type: 'message', channel_id: channel, is_ephemeral: true },
      actions: [{ type: 'button', action_id: actionId, block_id: 'b', value, action_ts: `${Math.random()}` }],
    };
    expect((await sendForm(rig.requestUrl, { payload: JSON.stringify(payload) })).status).toBe(200);
    await rig.settled();
    return String(rig.calls('chat.postEphemeral').at(-1)?.arguments.text);
  };

  test('6 what was answered in one channel is shown in no other, whatever a press claims', async () => {
    await add('rabat', MET);
    await rig.workspace.command('dana', '#desk-maghreb', '/coop many');
    await rig.settled();
    const [id = ''] = /id\d{6}/u.exec(JSON.stringify(rig.calls('response_url')[0]?.arguments)) ?? [];
    for (const [action, value] of [
      ['answer.next', `${id}:1`],
      ['answer.share', id],
    ] as const) {
      const told = await pressed(action, value, DANA, 'C0NEWSROOM');
      expect(told).toContain('not kept any more');
      expect(told).not.toContain('Proefman');
    }
    expect(rig.workspace.messages('#newsroom', 'nour')).toEqual([]);
  });

  test('14 a channel that is lost is given up, with one notice to whoever asked', async () => {
    await watch();
    rig.workspace.setChannel('#desk-maghreb', { archived: true });
    await add('rabat', MET);
    await look();
    for (let i = 0; i < 3; i += 1) await later(60_000);
    expect(rig.calls('chat.postMessage').map((call) => call.arguments.channel)).toEqual([CHANNEL, DANA]);
    expect(await rig.archive.watches({ teamId: TEAM })).toMatchObject([{ state: 'disabled' }]);
  });

  test('18 what is for administrators is refused to others by command, press and forged name, and written down', async () => {
    const { articleId } = await add('rabat', MET);
    await watch();
    const [own] = await rig.archive.watches({ teamId: TEAM });
    await rig.archive.addFeed({ id: 'f1', url: 'https://f1.example/', title: null, addedBy: null }, rig.clock.now());
    await rig.archive.markFeed('f1', { state: 'paused' });
    expect((await forged(`remove ${articleId}`))?.text).toContain('Only administrators');
    expect((await forged('export facts csv'))?.text).toContain('dministrators');
    expect((await forged('add https://gazette.example/x'))?.text).toContain('COOP_ADMINS');
    await pressed('command.run', `remove ${articleId}`);
    await pressed('sources.resume', 'f1');
    expect(await pressed('watch.remove', own?.id ?? '')).toContain('Only whoever made it');
    expect((await trail()).toReversed()).toEqual([
      [NOUR, 'remove', articleId, 'not allowed'],
      [NOUR, 'export', 'csv', 'not allowed'],
      [NOUR, 'add', 'https://gazette.example/x', 'not allowed'],
      [NOUR, 'remove', articleId, 'not allowed'],
      [NOUR, 'resume', 'https://f1.example/', 'not allowed'],
      [NOUR, 'watch', own?.id, 'not allowed'],
    ]);
    expect(taken).toEqual([]);
    expect(await rig.archive.article(articleId)).not.toBeNull();
    expect(await rig.archive.feeds()).toMatchObject([{ state: 'paused' }]);
    expect(await rig.archive.watches({ teamId: TEAM })).toHaveLength(1);
    await rig.workspace.command('dana', '#desk-maghreb', `/coop remove ${articleId}`);
    await rig.settled();
    expect((await trail())[0]).toEqual([DANA, 'remove', articleId, 'removed']);
    expect(await rig.archive.article(articleId)).toBeNull();
  });

  test('19 an address of this machine or its network is refused without a connection, whoever adds it, and written down', async () => {
    const web = await serveWeb({ '/a': bytes('<article>Ministers met in Rabat.</article>') });
    const addresses = [
      web.url('/a'),
      `http://localhost:${web.port}/a`,
      `http://[::ffff:127.0.0.1]:${web.port}/a`,
      `http://2130706433:${web.port}/a`,
      `http://0.0.0.0:${web.port}/a`,
      'http://169.254.169.254/latest/meta-data/',
      'http://[fd00:ec2::254]/',
      'http://10.0.0.1/',
    ];
    for (const address of addresses) {
      const before = rig.calls('response_url').length;
      await rig.workspace.command('dana', '#desk-maghreb', `/coop add ${address}`);
      expect((await rig.call('response_url', before + 1)).arguments.text, address).toContain('Not read');
      await rig.settled();
    }
    expect(taken).toHaveLength(addresses.length);
    expect((await trail()).map(([, , , outcome]) => outcome)).toEqual(addresses.map(() => 'refused'));
    for (const other of ['file:///etc/passwd', 'gopher://127.0.0.1/']) {
      await rig.workspace.command('dana', '#desk-maghreb', `/coop add ${other}`);
      await rig.settled();
    }
    expect(web.asked).toEqual([]);
    expect((await rig.archive.coverage()).articles).toBe(0);
  });
});
