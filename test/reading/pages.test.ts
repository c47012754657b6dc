import { describe, expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import type { Reading } from '../../src/reading/fact.ts';
import { readingOf } from '../support/reported.ts';

const read = (text: string, language: LanguageCode = 'en') => readingOf(language, text);

const story =
  'Moroccan Minister Ada Testova met Pakistani Minister Omar Exampleh in Rabat on Monday for talks on trade and fisheries.';

const furniture = (reading: Reading, text: string) =>
  reading.zones.filter(({ kind }) => kind === 'furniture').map(({ start, end }) => text.slice(start, end).trim());

describe('a page as it was pasted', () => {
  test('has its title where the article takes its words up, not in the weather above it', () => {
    const reading = read(`14 C\nSampletown\nTestova meets Exampleh in Rabat for trade talks\n\n${story}`);
    expect(reading.title).toBe('Testova meets Exampleh in Rabat for trade talks');
  });

  test('has no byline for a title', () => {
    expect(read(`By Sample News Service\n\n${story}`).title).toBeNull();
  });

  test('has nobody take part who only took its picture', () => {
    const credit = 'Legende: Beispielbild/Max Fotografmann';
    const reading = read(`${credit}\n\nDer Bundesrat empfängt Petr Musterlik am Dienstag zum Staatsbesuch.`, 'de');
    expect(furniture(reading, `${credit}\n\n`)).toEqual([credit]);
    expect(reading.facts.flatMap(({ participants }) => participants.map(({ name }) => name))).not.toContain(
      'Max Fotografmann',
    );
  });

  test('states its day below the title', () => {
    const reading = read(`Testova meets Exampleh in Rabat\nPublished: 4 March 2025, 10:14\n\n${story}`);
    expect([reading.published, reading.publishedFrom]).toEqual(['2025-03-04', 'metadata']);
    expect(reading.facts.find(({ kind }) => kind === 'meeting')?.date).toBe('2025-03-03');
  });

  test('gives no day by a date above its title, which may be that of the copy', () => {
    const reading = read(`Friday, March 14, 2025\nTestova meets Exampleh in Rabat\n\n${story}`);
    expect(reading.published).toBeNull();
  });

  test('gives its day above the title where the article speaks of that day', () => {
    const above = 'Tuesday, March 4, 2025\nSearch\nTestova meets Exampleh in Rabat\n\n';
    expect(read(`${above}RABAT, March 4 (SNS) – ${story}`).published).toBe('2025-03-04');
    expect(read(`${above}RABAT, March 3 (SNS) – ${story}`).published).toBeNull();
    expect(read(`Monday, 3 March 2025\n\n${story}`).published).toBe('2025-03-03');
  });

  test('is of the day that the article calls today', () => {
    const reading = read(`${story} Today, 4 March 2025, both go on to Fez.`);
    expect([reading.published, reading.publishedFrom]).toEqual(['2025-03-04', 'dateline']);
    const arabic = 'وصل وزير الخارجية المغربي أنس بلخياط، اليوم الثلاثاء الموافق 2025/3/4، إلى القاهرة.';
    expect(read(arabic, 'ar').published).toBe('2025-03-04');
  });

  test('has the weekday of the article tell the day from the month', () => {
    const arabic = (weekday: string) =>
      `لقاء في الرباط\n04/03/2025\n\nالتقى وزير الخارجية المغربي أنس بلخياط، اليوم ${weekday}، نظيره الغاني كوامي دانكوا في الرباط.`;
    expect(read(arabic('الثلاثاء'), 'ar').published).toBe('2025-03-04');
    expect(read(arabic('الخميس'), 'ar').published).toBe('2025-04-03');
  });

  test.each([
    ['en', 'Tuesday, 4 March 2025 10:14 am'],
    ['en', '(SNS- The Sample) SN'],
    ['nl', 'Foto SNB. Minister Ada Testova'],
    ['es', 'Pie de foto: Los ministros durante el encuentro'],
    ['es', 'martes, 4 de marzo de 2025'],
  ] as const)('has no title in a day, an agency or a caption (%s: %s)', (language, line) => {
    expect(read(`${line}\n\n${story}`, language).title).toBeNull();
  });

  test('parts the title from the line below it that says who wrote it and when', () => {
    const title = 'Moroccan and Pakistani ministers speak about trade and fisheries';
    for (const credit of ['by staff of SNS', 'date 2025-03-04 By:Staff'])
      expect(read(`${title}\n${credit}\n\n${story}`).title).toBe(title);
  });

  test('has a dateline before any date below the title', () => {
    const reading = read(`Testova meets Exampleh\nUpdated 9 March 2025\n\nRABAT, 4 March 2025 – ${story}`);
    expect([reading.published, reading.publishedFrom]).toEqual(['2025-03-04', 'dateline']);
  });

  test('gives no facts from headlines glued to one line', () => {
    const row =
      'SAMPLE: Minister Bo Probe meets Minister Al Essai in Tunis SAMPLE: President Jo Muster receives King Ed Ejemplo in Doha SAMPLE: Prime Minister Li Vorbeeld visits Mali with a large delegation';
    const text = `${row}\n\nTestova meets Exampleh in Rabat\n\n${story}`;
    expect(furniture(read(text), text)).toContain(row);
    expect(read(text).facts.filter(({ kind }) => kind === 'meeting')).toHaveLength(1);
  });

  test('reads a long paragraph beside another whose stop was left out', () => {
    const open =
      'RABAT – The Sample Police University of Morocco has signed a memorandum of understanding on the training of officers with the Example Police College of Pakistan, as announced on Monday by the ministry of the interior';
    const agreements = read(`${open}\n\n${story}`).facts.filter(({ kind }) => kind === 'agreement');
    expect(agreements.map(({ status }) => status)).toEqual(['signed']);
  });

  test.each(['Home » World » Testova meets Exampleh', 'World | Business | Opinion | e-Paper', '© Sample Pictures'])(
    'has no article in “%s”',
    (line) => {
      const text = `${line}\n\nTestova meets Exampleh in Rabat\n\n${story}`;
      expect(furniture(read(text), text)).toContain(line);
    },
  );

  test('ends at the comments', () => {
    const more = 'Her delegation also toured the new harbour and the old town, where a lunch was served to all guests.';
    const comment =
      'I hear that President Jo Muster met King Ed Ejemplo in Doha last week, what do you all think of it?';
    const text = `Testova meets Exampleh in Rabat\n\n${story}\n\n${more}\n\n${more} Nobody spoke.\n\nComments\n\n${comment}`;
    expect(furniture(read(text), text).join('\n')).toContain(comment);
  });

  test('is read over the breaks of lines that were wrapped', () => {
    const text = `Moroccan Minister Ada Testova met her counterpart, the\nPakistani Minister Omar Exampleh, in Rabat on Monday for talks on\ntrade and fisheries.`;
    const [meeting] = read(text).facts.filter(({ kind }) => kind === 'meeting');
    expect(meeting?.participants.map(({ name }) => name)).toEqual(['Ada Testova', 'Omar Exampleh']);
    expect(meeting?.quotes[0]?.words).toBe(text);
  });
});

describe('fields of cooperation', () => {
  const areas = (text: string, language: LanguageCode = 'en') => [
    ...new Set(read(text, language).facts.flatMap((one) => one.areas)),
  ];
  test('are named around what was on the agenda', () => {
    expect(areas(`${story} Health and the fight against terrorism were also on the agenda.`)).toEqual(
      expect.arrayContaining(['trade', 'fisheries', 'health', 'counter-terrorism']),
    );
  });

  test('are not what the text is said not to cover', () => {
    const text = 'Morocco and Pakistan signed an agreement on trade in Rabat. It does not cover extradition.';
    expect(areas(text)).toEqual(['trade']);
  });

  test('are found with the parties told before', () => {
    const text = `${story} They discussed education.`;
    const found = read(text).facts.find((one) => one.kind === 'cooperation' && one.areas.includes('education'));
    expect(found?.parties).toEqual(['MA', 'PK']);
  });
});
