import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { describeReport } from '../../src/alerts/matching/describe.ts';
import { additionOf } from '../../src/alerts/telling/addition.ts';
import type { ArticleReport } from '../../src/archive/archive.ts';
import { openArchive } from '../../src/archive/sqlite.ts';
import type { LanguageCode } from '../../src/languages/language.ts';
import { readArticle } from '../../src/reading/read.ts';
import { rules } from '../../src/reading/rules.ts';
import { additionMessage } from '../../src/slack/blocks/addition.ts';
import { inputOf } from '../support/slack-ask.ts';
import { problemsOf } from '../support/slack-payloads.ts';

const first =
  'RABAT – Moroccan Foreign Minister Ada Testova met her Pakistani counterpart Omar Exampleh in Rabat on 4 March 2025. The two ministers signed a memorandum of understanding on cybersecurity.';

interface Told {
  readonly text: string;
  readonly outlet?: string;
  readonly language?: LanguageCode;
}

/** What the last of some articles adds to those before it, as it is posted; null when nothing is. */
async function adds(...articles: readonly Told[]): Promise<string | null> {
  const folder = mkdtempSync(join(tmpdir(), 'coop-addition-'));
  const archive = await openArchive({ path: join(folder, 'a.sqlite'), read: readArticle, rules });
  const reports: ArticleReport[] = [];
  try {
    for (const [index, { text, outlet = 'The Sample Gazette', language = 'en' }] of articles.entries())
      await archive.add(
        inputOf(`${index}`, text, { outlet, language, published: '2025-03-05', sourceSha256: `${index}`.repeat(64) }),
        new Date('2025-03-05T12:00:00Z'),
      );
    for await (const report of archive.reports()) reports.push(report);
  } finally {
    await archive.close();
    rmSync(folder, { recursive: true, force: true });
  }
  const last = reports.at(-1);
  if (last === undefined) throw new Error('no article');
  const addition = additionOf(last, reports.slice(0, -1), 'en', describeReport);
  if (addition === null) return null;
  const message = additionMessage(addition);
  expect(problemsOf(message)).toEqual([]);
  for (const { words, start, end } of addition.quotes) expect(last.article.text.slice(start, end)).toBe(words);
  return message.text.split('\n')[0] ?? '';
}

describe('a later article adds', () => {
  test('nothing when it says the same in the same outlet', async () => {
    expect(await adds({ text: first }, { text: `${first} It rained.` })).toBeNull();
  });

  test('only its outlet when it says the same in another, also in another language', async () => {
    expect(await adds({ text: first }, { text: first, outlet: 'Other' })).toBe('Also in: Other');
    const french =
      'RABAT – La ministre marocaine des Affaires étrangères Ada Testova a rencontré son homologue pakistanais Omar Exampleh à Rabat le 4 mars 2025.';
    expect(await adds({ text: first }, { text: french, outlet: 'Autre', language: 'fr' })).toBe('Also in: Autre');
  });

  test('the area and the person that the story did not have, by name', async () => {
    const more = `${first.replace('on cybersecurity', 'on cybersecurity and military health')} She also met Pakistani Ambassador Bea Voorbeeld in Rabat.`;
    const line = await adds({ text: first }, { text: more, outlet: 'Other' });
    expect(line).toMatch(/^Adds: .*health/iu);
    expect(line).toContain('new: Bea Voorbeeld');
    expect(line).toContain('outlet 2: Other');
    expect(line).not.toMatch(/cybersecurity/u);
  });

  test('another date for the same meeting', async () => {
    const line = await adds({ text: first }, { text: first.replace('4 March', '3 March') });
    expect(line).toContain('says March 3, 2025, not March 4, 2025');
  });

  describe('another length of the same visit', () => {
    const visit = (length: string) =>
      `RABAT – Pakistani Foreign Minister Omar Exampleh arrived in Rabat on 4 March 2025 for a ${length} visit to Morocco.`;
    test('in days, whatever it is spelt like', async () => {
      expect(await adds({ text: visit('two-day') }, { text: visit('three-day'), outlet: 'Other' })).toContain(
        'says 3 days, not 2 days',
      );
      expect(await adds({ text: visit('two-day') }, { text: `${visit('2-day')} It rained.` })).toBeNull();
    });

    test('also in another language, in the words of the labels', async () => {
      const french =
        'RABAT – Le ministre pakistanais des Affaires étrangères Omar Exampleh est arrivé à Rabat le 4 mars 2025 pour une visite de trois jours au Maroc.';
      const line = await adds({ text: visit('two-day') }, { text: french, outlet: 'Autre', language: 'fr' });
      expect(line).toContain('says 3 days, not 2 days');
    });

    test('but not where those before differ among themselves', async () => {
      const told = [visit('two-day'), visit('three-day'), visit('four-day')].map((text) => ({ text }));
      expect((await adds(...told)) ?? '').not.toContain('days');
    });
  });

  test('another spelling of a name in the same language, and no other form of it', async () => {
    const told = (name: string) => first.replace('Ada Testova', name);
    const text = told('Abdellatif Testova');
    expect(await adds({ text }, { text: told('Abdelatif Testova'), outlet: 'Other' })).toBe(
      'Adds: says Abdelatif Testova, not Abdellatif Testova; outlet 2: Other',
    );
    for (const same of ['ABDELLATIF TESTOVA', 'Abdellatíf Téstova', 'Abdellatif Maria Testova'])
      expect((await adds({ text }, { text: told(same) })) ?? '').not.toContain('says');
    const french =
      'RABAT – Le ministre marocain des Affaires étrangères Abdelatif Testova a rencontré son homologue pakistanais Omar Exampleh à Rabat le 4 mars 2025.';
    expect((await adds({ text }, { text: french, language: 'fr' })) ?? '').not.toContain('says');
  });

  test('another number of agreements', async () => {
    const signed = (count: number) =>
      `RABAT – Morocco and Pakistan signed ${count} agreements on fisheries in Rabat on 4 March 2025, Foreign Minister Ada Testova said.`;
    const line = await adds({ text: signed(22) }, { text: signed(24), outlet: 'Other' });
    expect(line).toContain('says 24 agreements, not 22 agreements');
  });

  test('another number of agreements in words, and no other where one says it in figures', async () => {
    const signed = (count: string) =>
      `RABAT – Morocco and Pakistan signed ${count} agreements on fisheries in Rabat on 4 March 2025, Foreign Minister Ada Testova said.`;
    const later = (count: string) => adds({ text: signed('two') }, { text: signed(count), outlet: 'Other' });
    expect(await later('three')).toContain('says three agreements, not two agreements');
    expect(await later('2')).toBe('Also in: Other');
  });

  test('nothing from what it only recalls', async () => {
    const recalled = `${first} In 1998, Ada Testova met former President Dot Exempel in Lahore.`;
    expect(await adds({ text: first }, { text: recalled })).toBeNull();
  });
});
