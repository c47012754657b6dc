import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { askInThread } from '../support/ask-in-thread.ts';
import { madeUpArchive } from '../support/made-up-archive.ts';

const before = 'Ada Testova had met Eva Priorson in Lima.';
const first = 'Minister Ada Testova met Bob Madeupson in Windhoek.';
const second = 'On Tuesday Ada Testova meets Cyd Exampleh in Lusaka.';
const third = 'On Wednesday Ada Testova received Dan Nemoson.';
const harbour = 'Afterwards the minister will go on to the harbour of Beira, where she meets the pilots.';
const dated = 'Gus Inventus met Hal Fictivus in Riga on 3 May 2024.';
const older = 'Gus Inventus met Ida Inventada in Oslo on 2 March 2023.';
const undated = 'Kim Unknownson met Leo Fictivus.';

let archive: Archive;
beforeAll(async () => {
  const met = (one: string, other: string, quote: string, fields = {}) =>
    ({ kind: 'meeting', people: [[one], [other]], quotes: [quote], fields }) as const;
  archive = await madeUpArchive([
    {
      path: 'tour.md',
      lines: [before, first, second, third, harbour],
      people: [
        ['Ada Testova', 'EE', 'Minister'],
        ['Bob Madeupson', 'NA'],
        ['Cyd Exampleh', 'ZM'],
        ['Dan Nemoson', null],
        ['Eva Priorson', 'PE'],
      ],
      facts: [
        met('Ada Testova', 'Eva Priorson', before),
        met('Ada Testova', 'Bob Madeupson', first, { place: 'Windhoek', country: 'NA' }),
        met('Ada Testova', 'Cyd Exampleh', second, { place: 'Lusaka', country: 'ZM' }),
        met('Ada Testova', 'Dan Nemoson', third),
      ],
    },
    {
      path: 'dated.md',
      published: '2024-05-04',
      lines: [older, dated],
      people: [
        ['Gus Inventus', null],
        ['Hal Fictivus', null],
        ['Ida Inventada', null],
      ],
      facts: [
        met('Gus Inventus', 'Ida Inventada', older, { date: '2023-03-02' }),
        met('Gus Inventus', 'Hal Fictivus', dated, { date: '2024-05-03' }),
      ],
    },
    {
      path: 'undated.md',
      lines: [undated],
      people: [
        ['Kim Unknownson', null],
        ['Leo Fictivus', null],
      ],
      facts: [met('Kim Unknownson', 'Leo Fictivus', undated)],
    },
  ]);
});
afterAll(() => archive.close());

const leads = async (...questions: readonly string[]) =>
  (await askInThread(archive, questions)).items.map(({ lead }) => lead.replace(/[\u200f\u2068\u2069]/g, ''));
const reason = async (...questions: readonly string[]) => (await askInThread(archive, questions)).refusal?.reason;

describe('what comes after is told after it, and is not the answer again', () => {
  test.each([
    ['who did Testova meet in Windhoek?', 'and then?'],
    ['qui Testova a rencontré à Windhoek ?', 'et ensuite ?'],
    ['wie ontmoette Testova in Windhoek?', 'en daarna?'],
    ['¿con quién se reunió Testova en Windhoek?', '¿y luego?'],
    ['wen traf Testova in Windhoek?', 'und danach?'],
    ['من التقى Testova في ويندهوك؟', 'وبعدين؟'],
    ['wen traf Testova in Windhoek?', 'wen trifft sie danach?'],
  ])('%s … %s', async (question, next) => {
    expect(await leads(question, next)).toEqual(['Cyd Exampleh ↔ Ada Testova', 'Dan Nemoson ↔ Ada Testova']);
  });

  test('a sentence that says so answers where no fact does', async () => {
    const { text, kind } = await askInThread(archive, ['who did Testova meet in Windhoek?', 'and then?', 'and then?']);
    expect(kind).toBe('passages');
    expect(text).toContain(harbour);
  });

  test('of what has a date, what is earlier does not come after', async () => {
    expect(await leads('did Inventus meet Inventada?', 'and then?')).toEqual(['Hal Fictivus ↔ Gus Inventus']);
    expect(await reason('did Inventus meet Fictivus?', 'and then?')).toContain('Mentioned, but not that');
  });
});

describe('nothing is newer than the newest', () => {
  test.each([
    ['did Inventus meet Fictivus?', 'anything newer?', 'Nothing new since May 3, 2024.'],
    ['Inventus a-t-il rencontré Fictivus ?', 'quelque chose de plus récent ?', 'Rien de nouveau depuis le 3 mai 2024.'],
    ['heeft Inventus Fictivus ontmoet?', 'iets recenters?', 'Niets nieuws sinds 3 mei 2024.'],
    ['hat Inventus Fictivus getroffen?', 'gibt es was Neueres?', 'Nichts Neues seit 3. Mai 2024.'],
    ['¿se reunió Inventus con Fictivus?', '¿algo más reciente?', 'Nada nuevo desde el 3 de mayo de 2024.'],
  ])('%s … %s', async (question, next, expected) => {
    expect(await reason(question, next)).toBe(expected);
  });

  test('and what is newer is shown', async () => {
    expect(await leads('who met Inventus in 2023?', 'anything newer?')).toEqual(['Hal Fictivus ↔ Gus Inventus']);
  });

  test('and of what has no date it is not known', async () => {
    expect(await reason('did Unknownson meet Fictivus?', 'anything newer?')).toBe('Mentioned, but no date is stated.');
  });
});
