import path from 'node:path';
import { Readable } from 'node:stream';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Fact, FactKind, Participant, Quote, Reading } from '../../src/reading/fact.ts';
import { readArticle } from '../../src/reading/read.ts';
import { readSource } from '../../src/sources/all.ts';
import { articleOf } from '../eval/passages.ts';
import { corpora, isHere } from '../questions/corpora.ts';

interface Seed {
  readonly text: string;
  readonly reading: Reading;
}

const seeds = new Map<string, Seed>();

/** The seed whose file's name begins so. */
function seed(number: '000' | '003' | '004'): Seed {
  const found = seeds.get(number);
  if (found === undefined) throw new Error(`there is no seed ${number}`);
  return found;
}

const factsOf = (number: '000' | '003' | '004', kind: FactKind) =>
  seed(number).reading.facts.filter((fact) => fact.kind === kind);
const peopleOf = (number: '000' | '003' | '004') =>
  seed(number)
    .reading.actors.filter(({ kind }) => kind === 'person')
    .map(({ name }) => name)
    .toSorted();
const names = (participants: readonly Pick<Participant, 'name'>[]) => participants.map(({ name }) => name).toSorted();
/** The quotes' words; the pages have no-break spaces in places, which nobody sees. */
const quoted = (quotes: readonly Quote[]) => quotes.map(({ words }) => words.replaceAll('\u00a0', ' ')).join('\n');
const areasWith = (number: '000' | '003' | '004', status: Fact['status'], words: string) =>
  factsOf(number, 'cooperation')
    .filter((fact) => fact.status === status && quoted(fact.quotes).includes(words))
    .flatMap(({ areas }) => areas)
    .toSorted();

describe.skipIf(!isHere('seeds'))('the three press pages of ../shared/seeds (skipped where they are absent)', () => {
  beforeAll(async () => {
    for await (const found of readSource(corpora.seeds, { standardInput: Readable.from([]) })) {
      if (!('article' in found)) throw new Error(`${found.path}: ${found.refused}`);
      const article = articleOf(found.article, path.basename(found.path));
      seeds.set(article.id.slice(0, 3), { text: article.text, reading: readArticle(article) });
    }
  });

  test('are three, in English, French and Dutch', () => {
    expect([...seeds.keys()].toSorted()).toEqual(['000', '003', '004']);
  });

  describe('the English page', () => {
    test('names six people', () => {
      expect(peopleOf('000')).toEqual([
        'Abdelfattah Lourak',
        'Abdellatif Loudiyi',
        'Hamid Asghar Khan',
        'Hassan II',
        'Mohammed V',
        'Qamar Javed Bajwa',
      ]);
    });

    test.each(['Abdelfattah Lourak', 'Abdellatif Loudiyi'])(
      'reports that Bajwa met %s, with the sentence of the meeting and the one that names him',
      (name) => {
        const met = factsOf('000', 'meeting').filter(({ participants }) => names(participants).includes(name));
        expect(met).toHaveLength(1);
        expect(met[0]).toMatchObject({ status: 'held', date: null });
        expect(names(met[0]?.participants ?? [])).toContain('Qamar Javed Bajwa');
        expect(quoted(met[0]?.quotes ?? [])).toContain('the Pakistani official notably met with');
        expect(quoted(met[0]?.quotes ?? [])).toContain('Chief of Army Staff General Qamar Javed Bajwa');
      },
    );

    test('reports meetings of Bajwa and of nobody else', () => {
      const met = factsOf('000', 'meeting').map(({ participants }) => names(participants));
      expect(met.filter((people) => !people.includes('Qamar Javed Bajwa'))).toEqual([]);
    });

    test('reports one visit, of Bajwa to Morocco, of which only the end is stated', () => {
      const visits = factsOf('000', 'visit');
      expect(visits).toHaveLength(1);
      expect(visits[0]).toMatchObject({ status: 'held', country: 'MA' });
      expect(visits[0]?.date).toMatch(/^(?:\.\.)?\/XXXX-02-23$/);
      expect(visits[0]?.dateText).toContain('February 23');
      expect(names(visits[0]?.participants ?? [])).toEqual(['Qamar Javed Bajwa']);
    });

    test('reports no agreement', () => {
      expect(factsOf('000', 'agreement')).toEqual([]);
      expect(seed('000').reading.facts.filter(({ status }) => status === 'signed' || status === 'agreed')).toEqual([]);
    });

    test('reports the sale of military equipment as a possibility, said by Khan', () => {
      const sale = seed('000').reading.facts.filter(({ quotes }) =>
        quoted(quotes).includes('the sale of military equipment'),
      );
      expect(sale.length).toBeGreaterThan(0);
      expect(sale.map(({ status, speaker }) => [status, speaker?.name])).toEqual(
        sale.map(() => ['may', 'Hamid Asghar Khan']),
      );
      expect(sale.flatMap(({ areas }) => areas)).toContain('arms-procurement');
    });

    test('reports the fields that the two countries look to strengthen', () => {
      const areas = factsOf('000', 'cooperation')
        .filter(({ quotes }) => quoted(quotes).includes('are looking to strengthen bilateral cooperation'))
        .flatMap((fact) => fact.areas)
        .toSorted();
      expect(areas).toEqual(['counter-terrorism', 'intelligence-sharing', 'military-training', 'security-cooperation']);
    });

    test('is not dated by its dateline, which has no year', () => {
      expect(seed('000').reading.facts.filter(({ date }) => date !== null && /^\d/.test(date))).toEqual([]);
    });
  });

  describe('the French page', () => {
    test('names three people', () => {
      expect(peopleOf('003')).toEqual(['Abdelatif Loudiyi', 'Khawaja Mohammad Asif', 'Mohammed Berrid']);
    });

    test('reports one meeting, of Loudiyi and Asif, with the sentence of the reception and the one that names the counterpart', () => {
      const met = factsOf('003', 'meeting');
      expect(met.map(({ participants }) => names(participants))).toEqual([
        ['Abdelatif Loudiyi', 'Khawaja Mohammad Asif'],
      ]);
      expect(met[0]).toMatchObject({ status: 'held', date: null });
      expect(quoted(met[0]?.quotes ?? [])).toContain('a accueilli son homologue pakistanais');
      expect(quoted(met[0]?.quotes ?? [])).toContain('Khawaja Mohammad Asif');
    });

    test('reports one visit, of Asif to Morocco', () => {
      const visits = factsOf('003', 'visit');
      expect(visits.map(({ participants, country }) => [names(participants), country])).toEqual([
        [['Khawaja Mohammad Asif'], 'MA'],
      ]);
    });

    test('reports one agreement: a note de compréhension of Morocco and Pakistan, signed in Rabat', () => {
      expect(factsOf('003', 'agreement')).toHaveLength(1);
      expect(factsOf('003', 'agreement')[0]).toMatchObject({
        status: 'signed',
        place: 'Rabat',
        country: 'MA',
        instrument: { type: 'memorandum_of_understanding' },
      });
      expect(factsOf('003', 'agreement')[0]?.instrument?.words).toMatch(/^note de compréhension/);
      expect(factsOf('003', 'agreement')[0]?.parties.toSorted()).toEqual(['MA', 'PK']);
    });

    test('leaves “ce mardi” unresolved, since nothing says when it was published', () => {
      expect(factsOf('003', 'agreement')[0]).toMatchObject({ date: null, dateText: 'ce mardi' });
    });

    test('does not say who signed, and names Berrid and an unnamed ambassador as the witnesses', () => {
      const [agreement] = factsOf('003', 'agreement');
      expect(agreement?.signatories).toEqual([]);
      expect(agreement?.witnesses).toEqual([
        { actorId: expect.any(String), name: 'Mohammed Berrid' },
        { actorId: null, name: expect.stringMatching(/^(?:l’)?ambassadeur/) },
      ]);
    });

    test('lists the six things that the note covers, as printed, and the body that follows it up', () => {
      const [agreement] = factsOf('003', 'agreement');
      expect(agreement?.scope.map(({ words }) => words)).toEqual([
        expect.stringContaining('formation militaire'),
        expect.stringContaining('exercices communs'),
        expect.stringContaining('cybersécurité'),
        expect.stringContaining('industrie de défense'),
        expect.stringContaining('santé militaire'),
        expect.stringContaining('mécanisme commun de suivi'),
      ]);
      expect(agreement?.followUp?.words).toContain('mécanisme commun de suivi et de coordination');
    });

    test('reports the fields of the note as signed', () => {
      expect(areasWith('003', 'signed', 'La note de compréhension couvre plusieurs domaines')).toEqual([
        'cybersecurity',
        'joint-exercises',
        'military-training',
      ]);
      expect(areasWith('003', 'signed', 'ce protocole ouvre de nouvelles perspectives')).toEqual(
        expect.arrayContaining(['defence-industry', 'military-health']),
      );
    });
  });

  describe('the Dutch page', () => {
    test('names two people', () => {
      expect(peopleOf('004')).toEqual(['Abdellatif Hammouchi', 'Salman Chaudhry']);
    });

    test('reports one meeting, of Hammouchi and Chaudhry in Rabat, without a date', () => {
      const met = factsOf('004', 'meeting');
      expect(met.map(({ participants }) => names(participants))).toEqual([['Abdellatif Hammouchi', 'Salman Chaudhry']]);
      expect(met[0]).toMatchObject({ status: 'held', place: 'Rabat', country: 'MA', date: null, dateText: null });
      expect(quoted(met[0]?.quotes ?? [])).toContain('ontmoeting op hoog niveau tussen Abdellatif Hammouchi');
    });

    test('reports what the two countries promised, as promised', () => {
      expect(areasWith('004', 'pledged', 'hebben Marokko en Pakistan beloofd')).toEqual(
        expect.arrayContaining(['counter-terrorism', 'human-trafficking', 'irregular-migration']),
      );
    });

    test('reports no agreement: the promise was confirmed, not signed', () => {
      expect(factsOf('004', 'agreement')).toEqual([]);
      expect(seed('004').reading.facts.filter(({ status }) => status === 'signed')).toEqual([]);
    });

    test('has its headline as title, below the ticker', () => {
      expect(seed('004').reading.title).toMatch(/^Marokko en Pakistan verdiepen veiligheidsbanden/);
    });
  });

  describe('the furniture', () => {
    test.each([
      ['000', '0\n582'],
      ['004', '12:55Akhannouch en Macron'],
      ['004', '10:39Nigeria en Marokko'],
      ['004', '08:43Lancering'],
      ['004', 'Volg ons op Facebook'],
      ['004', 'Reacties (0)'],
    ] as const)('of page %s is seen: %j', (number, words) => {
      const { text, reading } = seed(number);
      const at = text.indexOf(words);
      expect(at).toBeGreaterThanOrEqual(0);
      const zone = reading.zones.find(({ start, end }) => start <= at && at < end);
      expect(zone?.kind).toBe('furniture');
      expect(zone?.end).toBeGreaterThanOrEqual(at + words.length);
    });

    test.each(['000', '003', '004'] as const)('of page %s proves no fact', (number) => {
      const { reading } = seed(number);
      const furniture = reading.zones.filter(({ kind }) => kind === 'furniture');
      const spans = reading.facts.flatMap(({ quotes, scope, followUp }) => [
        ...quotes,
        ...scope,
        ...(followUp ? [followUp] : []),
      ]);
      expect(spans.length).toBeGreaterThan(0);
      expect(spans.filter(({ start, end }) => furniture.some((zone) => start < zone.end && zone.start < end))).toEqual(
        [],
      );
    });

    test('gives no actor: all those of the three pages are these', () => {
      const bodies = [...seeds.values()].flatMap(({ reading }) =>
        reading.actors.filter(({ kind }) => kind !== 'person').map(({ kind, country }) => [kind, country]),
      );
      expect(bodies.filter(([kind, country]) => kind !== 'country' || !['MA', 'PK'].includes(country ?? ''))).toEqual(
        [],
      );
      const written = [...seeds.values()]
        .flatMap(({ reading }) => reading.actors.flatMap(({ asWritten }) => asWritten))
        .join('\n');
      expect(written).not.toMatch(/Akhannouch|Macron|Trump|Wiersma|Nigeria|Senegal|Facebook|\d/);
    });
  });
});
