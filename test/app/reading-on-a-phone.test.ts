import { afterEach, beforeEach, expect, test } from 'vitest';
import { inputOf } from '../support/slack-ask.ts';
import { objectsOfType, stringsUnder } from '../support/slack-payloads.ts';
import { type Rig, startRig } from '../support/slack-rig.ts';

let rig: Rig;
beforeEach(async () => {
  rig = await startRig({ real: true });
});
afterEach(() => rig.stop());

const OFFICE = 'the Minister Delegate to the Head of Government in charge of the Administration of Sample Affairs';
const buttons = (blocks: unknown) =>
  objectsOfType(blocks, 'button').map(({ action_id: action, text }) => [
    action,
    stringsUnder(text, new Set(['text'])).join(),
  ]);
const texts = (blocks: unknown) => stringsUnder(blocks, new Set(['text']));

/** Meetings of so many years, and one without a date. */
async function addYears(years: number): Promise<void> {
  for (let year = 1; year <= years; year += 1) {
    const text = `Moroccan Foreign Minister Ada Testova, ${OFFICE}, met Kenyan Foreign Minister Omar Voorbeeld in Rabat on 3 March ${1980 + year}.`;
    await rig.archive.add(inputOf(`year-${year}`, text), rig.clock.now());
  }
  const undated = 'Moroccan Foreign Minister Ada Testova met Kenyan Foreign Minister Piet Proefman in Nairobi.';
  await rig.archive.add(inputOf('undated', undated, { published: null }), rig.clock.now());
}

test('a timeline of many pages has one press to what has no date, also after a restart', async () => {
  await addYears(40);
  await rig.workspace.command('dana', '#desk-maghreb', '/coop timeline Morocco Kenya');
  const first = (await rig.call('response_url')).arguments.blocks;
  expect(buttons(first)).toContainEqual(['answer.undated', 'Undated']);
  expect(JSON.stringify(first)).not.toContain('Piet Proefman');
  rig = await rig.restart();
  const [own] = rig.workspace.messages('#desk-maghreb', 'dana').filter(({ ephemeral }) => ephemeral);
  await rig.workspace.click('dana', '#desk-maghreb', own?.ts ?? '', 'answer.undated');
  const last = (await rig.call('response_url', 2)).arguments.blocks;
  expect(JSON.stringify(last)).toContain('Piet Proefman');
  expect(buttons(last).map(([action]) => action)).not.toContain('answer.undated');
});

test('a timeline of two pages has none: the next page is as near', async () => {
  await addYears(10);
  await rig.workspace.command('dana', '#desk-maghreb', '/coop timeline Morocco Kenya');
  expect(buttons((await rig.call('response_url')).arguments.blocks)).not.toContainEqual(['answer.undated', 'Undated']);
});

test('long offices are cut in the narrow columns of a table, and in full in the text that is read out', async () => {
  await addYears(10);
  await rig.workspace.command('dana', '#desk-maghreb', '/coop timeline Morocco Kenya');
  const { blocks, text } = (await rig.call('response_url')).arguments;
  const [table] = objectsOfType(blocks, 'table');
  const [, row] = Array.isArray(table?.rows) ? table.rows : [];
  const details = texts(row[0]).join(' ').split(' · ');
  expect(details.length).toBeGreaterThan(2);
  for (const detail of details) expect(detail.length).toBeLessThanOrEqual(120);
  expect(JSON.stringify(row[0])).not.toContain('Administration of Sample Affairs');
  expect(JSON.stringify(row[1])).toContain('Administration of Sample Affairs');
  expect(text).toContain('Administration of Sample Affairs');
});

test('a long office that the quote has word for word does not stand above it once more', async () => {
  const office = 'the director-general of national security and territorial surveillance of Morocco';
  const text = `Karim Voorbeeld, ${office}, received Ada Testova, the Kenyan interior minister, in Rabat on 3 March 2024.`;
  await rig.archive.add(inputOf('once', text), rig.clock.now());
  await rig.workspace.command('dana', '#desk-maghreb', '/coop who met Testova');
  const { blocks, text: spoken } = (await rig.call('response_url')).arguments;
  const times = (said: string) => said.split('national security and territorial surveillance').length - 1;
  expect([times(texts(blocks).join('')), times(String(spoken))]).toEqual([1, 2]);
});
