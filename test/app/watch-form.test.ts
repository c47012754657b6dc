import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { countryNamed } from '../../src/answering/asked/filter-values.ts';
import { mutesNothing, wantsAll } from '../../src/archive/desk/watch.ts';
import { readZone } from '../../src/slack/watching/read-times.ts';
import { newWatch } from '../support/made-up-watch.ts';
import { readPlainly } from '../support/plain-reader.ts';
import { clientOf } from '../support/slack-client.ts';
import { newsOf } from '../support/slack-news.ts';
import { sendForm } from '../support/slack-requests.ts';
import { CHANNEL, DANA, type Rig, startRig, TEAM } from '../support/slack-rig.ts';

// A form must be answered within three seconds of the machine's time: what is made at the first use is made before.
beforeAll(() => {
  countryNamed('Pakistan');
  readZone('Europe/Brussels');
});
let rig: Rig;
beforeEach(async () => {
  rig = await startRig({ reads: readPlainly });
  await add('known', 'person: Ada Testova | minister of tests | PK\nperson: Cas Voorbeeld | envoy | NL');
});
afterEach(() => rig.stop());

const { add, look, later } = newsOf(() => rig);
const { act, state, modalWords, pressAtHome } = clientOf(() => rig);
const HERE = '#desk-maghreb';

/** The fields of the form in their order. */
const fields = [
  ...['people', 'countries', 'areas', 'kinds', 'languages', 'outlets', 'words', 'without'],
  ...['delivery', 'days', 'at', 'zone', 'quiet', 'cap'],
] as const;
const open = async () => {
  await rig.workspace.command('dana', HERE, '/coop watch');
  await rig.call('views.open');
  await rig.settled();
};
/** Fills fields of the open form and submits it. */
const fill = async (values: Partial<Record<(typeof fields)[number], readonly string[]>>) =>
  act('submit', {
    view: (await state()).modal?.id,
    choices: fields.flatMap((name, at) => (values[name] === undefined ? [] : [[at, values[name]]])),
  });
/** The error under each field that has one. */
const errors = async (): Promise<Readonly<Record<string, string>>> => {
  await rig.settled();
  const said = rig.calls('ack').at(-1)?.arguments;
  return said?.response_action === 'errors' ? (said.errors as Record<string, string>) : {};
};
const confirm = async () => {
  await act('submit', { view: (await state()).modal?.id, choices: [] });
  await rig.settled();
};
const everything = {
  people: ['Ada Testova'],
  countries: ['Pakistan, ma-es'],
  areas: ['cybersecurity', 'water'],
  kinds: ['meeting', 'agreement'],
  languages: ['en', 'fr'],
  outlets: ['The Sample Gazette, "One, Two"'],
  words: ['port of tests, quay'],
  without: ['person:"Cas Voorbeeld" area:fisheries kind:statement country:Spain outlet:Other "arms fair"'],
  delivery: ['live'],
  days: ['1', '3'],
  at: ['09:30'],
  zone: ['Africa/Casablanca'],
  quiet: ['22:00-07:00'],
  cap: ['5'],
};
const wish = {
  delivery: 'live',
  filter: {
    ...{
      actorIds: ['person:ada-testova'],
      countries: ['PK'],
      pairs: [['ES', 'MA']],
      areas: ['cybersecurity', 'water'],
    },
    ...{ kinds: ['agreement', 'meeting'], languages: ['en', 'fr'], outlets: ['One, Two', 'The Sample Gazette'] },
    words: ['port of tests', 'quay'],
    without: {
      ...{ actorIds: ['person:cas-voorbeeld'], areas: ['fisheries'], kinds: ['statement'], countries: ['ES'] },
      ...{ outlets: ['Other'], words: ['arms fair'] },
    },
  },
  ...{ days: [1, 3], at: '09:30', zone: 'Africa/Casablanca', quiet: { from: '22:00', to: '07:00' }, cap: 5 },
};

describe('the form of a watch', () => {
  test('takes every field, says all of it in words and saves it', async () => {
    await open();
    await fill(everything);
    const said = await modalWords();
    for (const part of ['Ada Testova', 'Pakistan', 'Morocco', 'cybersecurity', 'meeting', 'French', 'One, Two', 'quay'])
      expect(said).toContain(part);
    for (const part of [
      'without statement, Cas Voorbeeld, Spain',
      'arms fair',
      'at most 5 a day',
      'quiet from 22:00 to 07:00',
    ])
      expect(said).toContain(part);
    expect(said).toContain('would have posted 0 stories');
    await confirm();
    expect(await rig.archive.watches()).toMatchObject([{ ...wish, madeBy: DANA }]);
  });

  test.each([
    ['people', 'Nobody Atall', 'No article names'],
    ['countries', 'Atlantis', 'There is no country'],
    ['without', 'area:cyborgs', 'There is no area'],
    ['without', 'fisheries', 'cannot be left out'],
    ['zone', 'Mars', 'There is no time zone'],
    ['quiet', 'late', 'no quiet hours'],
    ['cap', 'few', 'no number of posts'],
    ['quiet', '22:00-07:00', 'holds no digest back'],
    ['cap', '5', 'holds no digest back'],
    ['people', Array.from({ length: 60 }, (_, at) => `Name ${at}`).join(', '), 'at most 50 conditions'],
    ['without', 'person:a '.repeat(60), 'at most 50 conditions'],
    ['words', 'quay '.repeat(30), 'at most 50 conditions'],
  ] as const)('names what is wrong in its field: %s %s', async (field, typed, problem) => {
    await open();
    await fill({ [field]: [typed] });
    expect(await modalWords()).toContain(problem);
    expect(await rig.archive.watches()).toEqual([]);
  });

  test('says what to type where Coop is no member: all that was filled in, and in which channel', async () => {
    rig.workspace.setChannel(HERE, { appIsMember: false });
    await open();
    await fill({ countries: ['Pakistan'], days: ['2'], zone: ['Africa/Casablanca'] });
    await confirm();
    const { channel, text, blocks } = (await rig.call('chat.postMessage')).arguments;
    expect(channel).toBe(DANA);
    expect(text).toContain('and then: /coop watch country:pk digest tue 08:00 Africa/Casablanca');
    expect(JSON.stringify(blocks)).toContain(`{"type":"channel","channel_id":"${CHANNEL}"}`);
    expect(await rig.archive.watches()).toEqual([]);
  });

  test.each(['user_not_in_channel', 'fatal_error'])(
    'saves and changes nothing that cannot be told: %s',
    async (why) => {
      const fails = () => rig.workspace.fail('chat.postEphemeral', { kind: 'error', error: why });
      await open();
      await fill({ delivery: ['live'], cap: ['5'] });
      fails();
      await confirm();
      expect((await rig.call('chat.postMessage')).arguments.text).toContain('not carried out');
      expect(await rig.archive.watches()).toEqual([]);
      await open();
      await fill({ delivery: ['live'], cap: ['5'] });
      await confirm();
      await open();
      await fill({ delivery: ['live'], cap: ['7'] });
      fails();
      await confirm();
      expect(await rig.archive.watches()).toMatchObject([{ cap: 5 }]);
    },
  );

  test.each([
    { zone: 'Not/AZone' },
    { at: '99:99' },
    { cap: -5 },
    { days: [] },
    { quiet: { from: '24:30', to: '07:00' } },
  ])('takes no confirmation that it did not make: %j', async (forged) => {
    await open();
    await fill({});
    await rig.settled();
    const { view } = rig.calls('ack').at(-1)?.arguments ?? {};
    const { private_metadata: kept, callback_id } = z
      .object({ private_metadata: z.string(), callback_id: z.string() })
      .parse(view);
    const draft = JSON.parse(kept);
    const submits = (wish: object) => {
      const private_metadata = JSON.stringify({ ...draft, wish: { ...draft.wish, ...wish } });
      const shown = { id: 'V1', type: 'modal', callback_id, private_metadata, state: { values: {} } };
      const payload = { type: 'view_submission', user: { id: DANA }, team: { id: TEAM }, view: shown };
      return sendForm(rig.requestUrl, { payload: JSON.stringify(payload) });
    };
    expect((await submits(forged)).body).toContain('update');
    await rig.settled();
    expect(await rig.archive.watches()).toEqual([]);
    await submits({});
    await rig.settled();
    expect(await rig.archive.watches()).toHaveLength(1);
  });

  test('takes what is typed after the command as well, and its errors say what its fields take', async () => {
    await open();
    await fill({ quiet: ['25:00-7'], cap: ['x'], countries: ['country:xq'], people: ['Nobody Atall'] });
    const wrong = await modalWords();
    expect(wrong).toContain('Type them as 22:00-07:00');
    expect(wrong).toContain('Type it as 5');
    expect(wrong).toContain('as in pk');
    expect(wrong).toContain('the field of exact words');
    expect(wrong).not.toMatch(/quiet 22|cap 5|country:pk/u);
    await fill({
      ...{ quiet: ['quiet 22:00-07:00'], cap: ['cap 5'], zone: ['zone:Europe/Brussels'], people: [] },
      ...{ countries: ['country:pk, pair:ma-es'], delivery: ['live'] },
    });
    await confirm();
    expect(await rig.archive.watches()).toMatchObject([
      {
        filter: { countries: ['PK'], pairs: [['ES', 'MA']] },
        ...{ quiet: { from: '22:00', to: '07:00' }, cap: 5, zone: 'Europe/Brussels' },
      },
    ]);
  });

  test.each([
    ['people', Array.from({ length: 51 }, (_, at) => `Name ${at}`).join(', ')],
    ['people', 'N'.repeat(101)],
    ['countries', 'n'.repeat(150)],
    ['without', `"${'n'.repeat(150)}"`],
  ] as const)('says what is too much under the field where it is typed: %s', async (field, typed) => {
    await open();
    await fill({ [field]: [typed] });
    expect(await errors()).toEqual({ [field]: expect.stringContaining('at most 50 conditions') });
  });

  test('says what is too much in all under the field that holds most of it', async () => {
    const names = (count: number) => [Array.from({ length: count }, (_, at) => `Name ${at}`).join(', ')];
    await open();
    await fill({ people: names(20), outlets: names(31) });
    expect(Object.keys(await errors())).toEqual(['outlets']);
  });

  test('takes quotation marks with nothing in them for no wish to be told everything', async () => {
    await open();
    await fill({ words: ['""'], outlets: ['“ ”'] });
    expect(Object.keys(await errors())).toEqual(['outlets', 'words']);
  });

  test('makes no second watch of one by changing another into it', async () => {
    for (const [id, area] of [
      ['w-one', 'water'],
      ['w-two', 'fisheries'],
    ] as const)
      await rig.archive.addWatch(
        newWatch({ id, teamId: TEAM, channelId: CHANNEL, madeBy: DANA, filter: { ...wantsAll, areas: [area] } }),
      );
    await rig.workspace.openApp('dana', 'home');
    await rig.call('views.publish');
    await pressAtHome('watch.change');
    await rig.call('views.open');
    await rig.settled();
    await fill({ areas: ['fisheries'] });
    await confirm();
    expect((await rig.call('chat.postEphemeral')).arguments.text).toContain('already told: fisheries');
    expect((await rig.archive.watches()).map(({ filter }) => filter.areas)).toEqual([['water'], ['fisheries']]);
  });

  test.each(['country:pk, pays:Maroc, pair:"ma-es"', 'pk, ma, ma-es', '"pk", "Morocco", es-ma'])(
    'takes what a command takes and what the form asks for alike: %s',
    async (countries) => {
      await open();
      await fill({
        countries: [countries],
        people: ['person:ada-testova, org:cas-voorbeeld, person:"Ada Testova"'],
        outlets: ['outlet:"One, Two", Other'],
        words: ['words:quay, mots:"port, harbour"'],
      });
      expect(await errors()).toEqual({});
      await confirm();
      const [made] = await rig.archive.watches();
      expect(made?.filter).toMatchObject({
        ...{ countries: ['MA', 'PK'], pairs: [['ES', 'MA']], words: ['port, harbour', 'quay'] },
        ...{ outlets: ['One, Two', 'Other'] },
      });
      expect(new Set(made?.filter.actorIds)).toEqual(new Set(['person:ada-testova', 'person:cas-voorbeeld']));
    },
  );

  test.each(['en', 'fr', 'nl', 'es', 'de', 'ar'] as const)(
    'asks in the words of its fields, and never for what a field refuses: %s',
    async (language) => {
      rig.workspace.setLocale('dana', language);
      await open();
      await fill({ countries: ['Narnia, zz, Pakistn'], people: ['Jean Inconnu'] });
      const { countries = '', people = '' } = await errors();
      expect(countries).not.toContain('country:');
      expect(countries).toMatch(/\bpk\u2069?[ .].*\bpk\b/u);
      // One sentence ends before the next begins.
      expect(countries.match(/[.?؟](?: |$)/gu)?.length).toBeGreaterThanOrEqual(5);
      expect(people).not.toBe('');
      expect(people).not.toContain('"');
    },
  );

  test('is opened with the values of a watch to change it, and changes it', async () => {
    await open();
    await fill(everything);
    await confirm();
    await rig.workspace.openApp('dana', 'home');
    await rig.call('views.publish');
    await pressAtHome('watch.change');
    await rig.call('views.open', 2);
    await rig.settled();
    const html = (await state()).modal?.html ?? '';
    for (const value of [
      'Ada Testova',
      'PK, ES-MA',
      'One, Two',
      'port of tests, quay',
      'Africa/Casablanca',
      '22:00-07:00',
    ])
      expect(html).toContain(value);
    expect(html).toContain('person:&quot;Cas Voorbeeld&quot; country:es area:fisheries');
    // Nothing is touched: it stays as it was, but for the cap.
    await fill({ cap: ['9'] });
    expect(await modalWords()).toContain('at most 9 a day');
    await confirm();
    expect(await rig.archive.watches()).toMatchObject([{ ...wish, cap: 9, madeBy: DANA }]);
  });
});

test('the form says that a cap is of the channel, whatever watch its posts are of', async () => {
  await open();
  expect((await state()).modal?.html).toContain('All posts of the channel count');
});

test('who made a watch stands beside it in the list of the channel', async () => {
  await rig.workspace.command('dana', HERE, '/coop watch live');
  await rig.call('chat.postEphemeral');
  await rig.workspace.command('nour', HERE, '/coop watches');
  const { blocks } = (await rig.call('response_url')).arguments;
  expect(JSON.stringify(blocks)).toContain('asked for by ');
  expect(JSON.stringify(blocks)).toContain(`{"type":"user","user_id":"${DANA}"}`);
});

describe('what a watch leaves out', () => {
  const people = 'person: Ada Testova | minister of tests | PK\nperson: Cas Voorbeeld | envoy | NL';
  const muted = async (line: string) => {
    await rig.workspace.command('dana', HERE, `/coop watch ${line}`);
    await rig.call('chat.postEphemeral');
    await rig.settled();
  };
  const why = async (path: string) => {
    await rig.workspace.command('nour', HERE, `/coop why https://gazette.example/${path}`);
    return String((await rig.call('response_url')).arguments.text);
  };

  test('is not posted, not shown beside what is, and why says so', async () => {
    await muted('live -person:"Cas Voorbeeld" -"arms fair"');
    expect(await rig.archive.watches()).toMatchObject([
      { filter: { without: { ...mutesNothing, actorIds: ['person:cas-voorbeeld'], words: ['arms fair'] } } },
    ]);
    rig.clock.advance(1_000);
    await add('muted', `${people}\nmeeting held: Cas Voorbeeld | NL | | NL, MA`);
    await add('fair', `${people}\nmeeting held: Ada Testova | PK | | PK, MA\nThe arms fair opened.`);
    await add('both', `${people}\nvisit held: Cas Voorbeeld | ES\nagreement signed: Ada Testova | PK | water | PK, MA`);
    await look();
    for (let i = 0; i < 3; i += 1) await later(1_000);
    const posts = rig.calls('chat.postMessage').map(({ arguments: sent }) => JSON.stringify(sent));
    expect(posts).toHaveLength(1);
    expect(posts[0]).toContain('Title of both');
    expect(posts[0]).not.toContain('Cas Voorbeeld');
    expect(await why('muted')).toContain('What the channel asked for leaves this out: who: Cas Voorbeeld.');
  });

  test('is left out of a digest', async () => {
    const at = new Date(rig.clock.now().getTime() + 1_800_000).toISOString().slice(11, 16);
    await muted(`-area:fisheries digest daily ${at} UTC`);
    await add('sea', `${people}\nagreement signed: Ada Testova | PK | fisheries | PK, MA`);
    await add('water', `${people}\nagreement signed: Ada Testova | PK | water | PK, ES`);
    await later(1_800_000);
    const text = String(rig.calls('chat.postMessage')[0]?.arguments.text);
    expect(text).toMatch(/^1 new/u);
    expect(text).toContain('Title of water');
    expect(text).not.toContain('Title of sea');
  });
});
