import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeReport } from '../../src/alerts/matching/describe.ts';
import { announcementOf } from '../../src/alerts/telling/announcement.ts';
import type { Answer } from '../../src/answering/answer.ts';
import { openArchive } from '../../src/archive/sqlite.ts';
import type { Fact } from '../../src/reading/fact.ts';
import { readArticle } from '../../src/reading/read.ts';
import { rules } from '../../src/reading/rules.ts';
import { coop } from '../cli/run-coop.ts';
import { corpora, isHere } from '../questions/corpora.ts';

/** A line that `ask --stdin --json` prints. */
type Row = Pick<Answer, 'question' | 'language' | 'kind' | 'text' | 'refusal' | 'facts' | 'citations'>;

const questions = {
  hammouchi: 'who met Hammouchi',
  hammouchiInDutch: 'wie ontmoette Hammouchi?',
  bajwa: 'who did General Bajwa meet in Morocco?',
  loudiyi: 'qui a rencontré Loudiyi ?',
  agreements: 'agreements Morocco Pakistan',
  areas: 'areas of cooperation Morocco Pakistan',
  macron: 'who met Macron',
  never: 'did Hammouchi meet Bajwa?',
  india: 'what did Morocco and India sign',
  dakhla: 'how many died off Dakhla?',
  hamouchi: 'who met Hamouchi',
} as const;

const folder = mkdtempSync(path.join(tmpdir(), 'coop-seeds-'));
const archive = path.join(folder, 'archive.sqlite');
const answers = new Map<string, Row>();

/** What the question was answered. */
function answer(name: keyof typeof questions): Row {
  const row = answers.get(questions[name]);
  if (row === undefined) throw new Error(`“${questions[name]}” was not answered`);
  return row;
}

const peopleOf = ({ participants }: Fact) => participants.map(({ name }) => name).toSorted();
const cited = (row: Row) => row.citations.map(({ words }) => words.replaceAll('\u00a0', ' ')).join('\n');
const articlesOf = (row: Row) => [...new Set(row.citations.map((citation) => citation.path?.slice(0, 3)))].toSorted();

describe.skipIf(!isHere('seeds'))(
  'questions on ../shared/seeds, asked on the command line (skipped where they are absent)',
  () => {
    beforeAll(async () => {
      const env = { COOP_ARCHIVE: archive, COOP_ARTICLES: corpora.seeds };
      await coop(['add', corpora.seeds, '--json'], env);
      const ran = await coop(['ask', '--stdin', '--json'], env, `${Object.values(questions).join('\n')}\n`);
      for (const line of ran.out.split('\n').filter((one) => one !== '')) {
        const row: Row = JSON.parse(line);
        answers.set(row.question, row);
      }
    });
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    test('every question has its answer, and every citation is cut from its page', () => {
      expect([...answers.keys()]).toEqual(Object.values(questions));
      const all = [...answers.values()].flatMap(({ citations, refusal }) => [
        ...citations,
        ...(refusal?.nearest ? [refusal.nearest] : []),
      ]);
      expect(all.length).toBeGreaterThan(10);
      for (const { path: file, start, end, words } of all) {
        const page = readFileSync(path.join(corpora.seeds, path.basename(file ?? '')), 'utf8');
        expect(page.slice(start, end)).toBe(words);
      }
    });

    describe('who met Hammouchi', () => {
      test('is Salman Chaudhry, in Rabat, date not stated, with the Dutch sentence', () => {
        const row = answer('hammouchi');
        expect(row).toMatchObject({ kind: 'meetings', language: 'en', refusal: null });
        expect(row.facts.map((fact) => [peopleOf(fact), fact.status, fact.place, fact.date])).toEqual([
          [['Abdellatif Hammouchi', 'Salman Chaudhry'], 'held', 'Rabat', null],
        ]);
        expect(row.citations.map(({ language }) => language)).toEqual(['nl']);
        expect(row.citations[0]?.words).toContain('ontmoeting op hoog niveau tussen Abdellatif Hammouchi');
        for (const words of ['Salman Chaudhry', 'Rabat', 'date not stated', row.citations[0]?.words ?? '']) {
          expect(row.text).toContain(words);
        }
      });

      test('asked in Dutch is the same, with Dutch labels', () => {
        const row = answer('hammouchiInDutch');
        expect(row).toMatchObject({ kind: 'meetings', language: 'nl', refusal: null });
        expect(row.facts).toEqual(answer('hammouchi').facts);
        expect(row.citations).toEqual(answer('hammouchi').citations);
        expect(row.text).toContain('datum niet vermeld');
      });

      test('misspelt is answered, and says for whom', () => {
        const row = answer('hamouchi');
        expect(row.facts).toEqual(answer('hammouchi').facts);
        expect(row.text).toMatch(/showing results for [\p{L} ]*Hammouchi/iu);
        expect(answer('hammouchi').text).not.toMatch(/showing results for/i);
      });
    });

    describe('who did General Bajwa meet in Morocco', () => {
      test('is Lourak and Loudiyi, with the sentence that says so and the one that names him', () => {
        const row = answer('bajwa');
        expect(row).toMatchObject({ kind: 'meetings', refusal: null });
        const met = new Set(row.facts.flatMap(peopleOf));
        expect([...met].toSorted()).toEqual(['Abdelfattah Lourak', 'Abdellatif Loudiyi', 'Qamar Javed Bajwa']);
        expect(articlesOf(row)).toEqual(['000']);
        expect(cited(row)).toContain('the Pakistani official notably met with');
        expect(cited(row)).toContain('Chief of Army Staff General Qamar Javed Bajwa');
        for (const words of ['Abdelfattah Lourak', 'Abdellatif Loudiyi', 'date not stated'])
          expect(row.text).toContain(words);
        for (const { words } of row.citations) expect(row.text).toContain(words);
      });
    });

    describe('qui a rencontré Loudiyi', () => {
      test('is Bajwa and Asif, each from his article, with French labels', () => {
        const row = answer('loudiyi');
        expect(row).toMatchObject({ kind: 'meetings', language: 'fr', refusal: null });
        const with_ = (name: string) => row.facts.filter((fact) => peopleOf(fact).includes(name));
        expect(with_('Qamar Javed Bajwa')).toHaveLength(1);
        expect(with_('Khawaja Mohammad Asif')).toHaveLength(1);
        expect(row.facts).toHaveLength(2);
        expect(articlesOf(row)).toEqual(['000', '003']);
        expect(row.text).toContain('date non précisée');
      });
    });

    describe('agreements Morocco Pakistan', () => {
      test('is one record, signed in Rabat, of the French article alone', () => {
        const row = answer('agreements');
        expect(row).toMatchObject({ kind: 'agreements', refusal: null });
        expect(
          row.facts.map(({ kind, status, place, date, dateText }) => ({ kind, status, place, date, dateText })),
        ).toEqual([{ kind: 'agreement', status: 'signed', place: 'Rabat', date: null, dateText: 'ce mardi' }]);
        expect(articlesOf(row)).toEqual(['003']);
        expect(cited(row)).toContain('ont signé, ce mardi à Rabat, une note de compréhension');
      });

      test('says that the date is not stated and quotes “ce mardi”', () => {
        expect(answer('agreements').text).toContain('“ce mardi”');
        expect(answer('agreements').text).toContain('date not stated');
      });

      test('shows six things covered', () => {
        const { facts, text } = answer('agreements');
        expect(facts[0]?.scope).toHaveLength(6);
        for (const words of [
          'formation militaire',
          'exercices communs',
          'cybersécurité',
          'industrie de défense',
          'santé militaire',
          'mécanisme commun de suivi',
        ]) {
          expect(text).toContain(words);
        }
      });

      test('shows Berrid and an unnamed ambassador as witnesses, and that the signatories are not named', () => {
        const { facts, text } = answer('agreements');
        expect(facts[0]?.witnesses).toEqual([
          { actorId: expect.any(String), name: 'Mohammed Berrid' },
          { actorId: null, name: expect.stringContaining('ambassadeur') },
        ]);
        expect(facts[0]?.signatories).toEqual([]);
        expect(text).toContain('signatories: not named');
        expect(text).toMatch(/witnesses: Mohammed Berrid, (?:l’)?ambassadeur/);
        expect(text).not.toContain('Khan');
      });

      test('does not show the sale that the English article calls possible', () => {
        expect(answer('agreements').text).not.toMatch(/military\sequipment/);
      });
    });

    describe('areas of cooperation Morocco Pakistan', () => {
      test.each([
        ['000', 'security-cooperation', 'discussed', 'are looking to strengthen bilateral cooperation'],
        ['000', 'military-training', 'discussed', 'joint military training'],
        ['000', 'intelligence-sharing', 'discussed', 'intelligence sharing'],
        ['000', 'counter-terrorism', 'discussed', 'counter-terrorism'],
        ['000', 'arms-procurement', 'may', 'may include the sale of military equipment'],
        ['003', 'defence-cooperation', 'signed', 'coopération défensive'],
        ['003', 'military-training', 'signed', 'formation militaire'],
        ['003', 'joint-exercises', 'signed', 'exercices communs'],
        ['003', 'cybersecurity', 'signed', 'domaine de la cybersécurité'],
        ['003', 'defence-industry', 'signed', 'industrie de défense'],
        ['003', 'military-health', 'signed', 'santé militaire'],
        ['004', 'counter-terrorism', 'pledged', 'strijd tegen terrorisme'],
        ['004', 'human-trafficking', 'pledged', 'mensenhandel'],
        ['004', 'irregular-migration', 'pledged', 'illegale migratie'],
      ])('gives from page %s %s, %s, with the sentence “%s”', (page, area, status, words) => {
        const row = answer('areas');
        const spans = row.citations.filter(
          (citation) => citation.path?.startsWith(page) && citation.words.replaceAll('\u00a0', ' ').includes(words),
        );
        const proved = row.facts.filter(
          (fact) =>
            fact.areas.includes(area) &&
            fact.status === status &&
            fact.quotes.some(({ articleId, start }) =>
              spans.some((span) => span.articleId === articleId && span.start === start),
            ),
        );
        expect(proved.length).toBeGreaterThan(0);
        expect(spans.some((span) => row.text.includes(span.words))).toBe(true);
      });

      test('has the three articles, each quote with its status in words', () => {
        const row = answer('areas');
        expect(row).toMatchObject({ kind: 'areas', refusal: null });
        expect(articlesOf(row)).toEqual(['000', '003', '004']);
        const sources = row.text.split('\n').filter((line) => line.startsWith('— '));
        expect(sources.length).toBeGreaterThan(10);
        expect(
          sources.filter(
            (line) =>
              !/^— (?:signed|agreed|pledged|discussed|proposed|may happen|expected) · /.test(line) &&
              !inItem(row.text, line),
          ),
        ).toEqual([]);
      });

      test('has nothing of Nigeria, which stands only in the ticker', () => {
        expect(answer('areas').text).not.toContain('Nigeria');
      });
    });

    describe('refused, with the reason and the nearest evidence', () => {
      test.each([
        ['macron', /^Macron: only in page furniture/, '004', 'Akhannouch en Macron'],
        ['never', /^No article names both: .*Hammouchi and .*Bajwa/, '', ''],
        ['india', /^Not in the archive: India/, '', ''],
        ['dakhla', /no number is stated/, '004', 'meerdere doden'],
      ] as const)('%s', (name, reason, page, words) => {
        const row = answer(name);
        expect(row).toMatchObject({ kind: 'refusal', facts: [], citations: [] });
        expect(row.refusal?.reason).toMatch(reason);
        expect(row.refusal?.nearest?.path).toMatch(new RegExp(`^${page}`));
        expect(row.refusal?.nearest?.words).toContain(words);
        expect(row.text).toContain(row.refusal?.reason);
        expect(row.text).toContain(row.refusal?.nearest?.words);
        expect(row.text).toContain('3 articles, en/fr/nl, no publication dates known');
      });
    });

    test('announcements take nothing from the ticker, the counters or “Volg ons op Facebook”', async () => {
      const stored = await openArchive({ path: archive, read: readArticle, rules });
      let announced = 0;
      for await (const report of stored.reports()) {
        const { items } = announcementOf(report, 'en', describeReport);
        const said = items.flatMap(({ lead, details, citations }) => [
          lead,
          ...details,
          ...citations.map(({ citation }) => citation.words),
        ]);
        expect(said.join('\n')).not.toMatch(
          /Akhannouch|Macron|Trump|Wiersma|Nigeria|Senegal|Facebook|582|\d\d:\d\d|Reacties/,
        );
        announced += items.length;
      }
      await stored.close();
      expect(announced).toBeGreaterThan(10);
    });
  },
);

/** An area with one status has it in the line below its name, for all its quotes. */
function inItem(text: string, line: string): boolean {
  const before = text.slice(0, text.indexOf(line)).split('\n\n').at(-1) ?? '';
  return /^(?:signed|agreed|pledged|discussed|proposed|may happen|expected)(?: · |$)/m.test(before);
}
