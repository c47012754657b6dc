import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { inputOf } from '../support/slack-ask.ts';
import { objectsOfType, stringsUnder } from '../support/slack-payloads.ts';
import { type Rig, startRig } from '../support/slack-rig.ts';

const RABAT = 'Minister Ada Testova received General Bram Proefman in Rabat.';
const FES = 'Envoy Cara Muster received Doctor Dirk Voorbeeld in Fes.';

let rig: Rig;
beforeEach(async () => {
  rig = await startRig();
  await rig.archive.add(inputOf('rabat', RABAT), rig.clock.now());
  await rig.archive.add(inputOf('fes', FES), rig.clock.now());
});
afterEach(() => rig.stop());

const quoted = (blocks: unknown) =>
  objectsOfType(blocks, 'rich_text_quote').map(({ elements }) => texts(elements).join(''));
const texts = (blocks: unknown) => stringsUnder(blocks, new Set(['text']));

/** Asks with /coop and returns the id under the answer. */
async function answerId(channel = '#desk-maghreb'): Promise<string> {
  const before = rig.calls('response_url').length;
  await rig.workspace.command('dana', channel, '/coop who received whom');
  const { blocks } = (await rig.call('response_url', before + 1)).arguments;
  const [, id = ''] = /^Answer (\S+)$/u.exec(texts(blocks).find((text) => text.startsWith('Answer ')) ?? '') ?? [];
  return id;
}

async function verify(id: string, channel = '#desk-maghreb') {
  const before = rig.calls('response_url').length;
  await rig.workspace.command('dana', channel, `/coop verify ${id}`);
  return (await rig.call('response_url', before + 1)).arguments;
}

describe('/coop verify', () => {
  test('says that every quote is still there, also where the article was edited elsewhere', async () => {
    const id = await answerId();
    await rig.archive.add(inputOf('fes', `Corrected. ${FES}`), rig.clock.now());
    const sent = await verify(id);
    expect(sent.text).toContain('still there: 2');
    expect(quoted(sent.blocks)).toEqual([RABAT, FES]);
    expect(sent).toMatchObject({ response_type: 'ephemeral' });
  });

  test('puts what was changed or removed first, and quotes neither as standing', async () => {
    const id = await answerId();
    await rig.archive.add(inputOf('fes', FES.replace('Fes', 'Meknes')), rig.clock.now());
    const [article] = await rig.archive.locate('https://gazette.example/rabat');
    await rig.archive.remove(article?.id ?? '', null, rig.clock.now());
    const sent = await verify(id);
    expect(sent.text).toMatch(/still there: 0 · changed since: 1 · removed: 1/u);
    expect(quoted(sent.blocks)).toEqual([]);
    expect(JSON.stringify(sent)).not.toContain('Testova');
    expect(texts(sent.blocks).join('\n')).toMatch(/Changed since[\s\S]*Fes/u);
  });

  test('recognises the words of an article that was removed and brought back, at their place or another, or not', async () => {
    const id = await answerId();
    const outcomes = [RABAT, `Once more. ${RABAT}`, RABAT.replace('Rabat', 'Tangier')];
    const ofArticle = async () => (await rig.archive.locate('https://gazette.example/rabat'))[0]?.id ?? '';
    for (const [at, text] of outcomes.entries()) {
      const article = await ofArticle();
      await rig.archive.remove(article, null, rig.clock.now());
      expect((await verify(id)).text).toContain('removed: 1');
      await rig.archive.restore('https://gazette.example/rabat');
      await rig.archive.add(inputOf('rabat', text, { sourceSha256: `${at}`.padStart(64, '0') }), rig.clock.now());
      const sent = await verify(id);
      expect(sent.text).toContain(at < 2 ? 'still there: 2' : 'still there: 1 · changed since: 1');
      expect(quoted(sent.blocks)).toEqual(at < 2 ? [RABAT, FES] : [FES]);
    }
  });

  test('works in a thread by mention, and after a restart', async () => {
    const ts = await rig.workspace.say('dana', '#desk-maghreb', '@Coop who received whom');
    const { blocks } = (await rig.call('chat.postMessage')).arguments;
    const id = texts(blocks)
      .find((text) => text.startsWith('Answer '))
      ?.slice('Answer '.length);
    rig = await rig.restart();
    await rig.workspace.say('nour', '#desk-maghreb', `@Coop verify ${id}`, ts);
    const reply = await rig.call('chat.postMessage', 2);
    expect(reply.arguments).toMatchObject({ thread_ts: ts, text: expect.stringContaining('still there: 2') });
  });

  test('tells nothing of an answer that was given elsewhere, nor of an unknown id', async () => {
    const id = await answerId('@Coop');
    for (const wrong of [id, 'abcdef123456']) {
      const sent = await verify(wrong);
      expect(sent.text).toContain('No answer with this id was given here');
      expect(JSON.stringify(sent)).not.toContain('Testova');
    }
    expect((await verify(id, '@Coop')).text).toContain('still there: 2');
  });

  test('without an id says where it stands, and of a refusal that it quoted nothing', async () => {
    expect((await verify('')).text).toContain('Type /coop verify and the id');
    await rig.workspace.command('dana', '#desk-maghreb', '/coop frobnicate the quux');
    const { blocks } = (await rig.call('response_url', 2)).arguments;
    const id =
      texts(blocks)
        .find((text) => text.startsWith('Answer '))
        ?.slice('Answer '.length) ?? '';
    expect((await verify(id)).text).toContain('quoted nothing');
  });

  test('leaves questions that begin with the word to be questions', async () => {
    const sent = await verify('that Testova received Proefman');
    expect(texts(sent.blocks).join()).toContain('found for: verify that Testova received Proefman');
  });
});
