import { describe, expect, test } from 'vitest';
import { matchOf, mutedBy, unmutedFacts } from '../../src/alerts/matching/match.ts';
import type { ArticleReport } from '../../src/archive/archive.ts';
import { type Muted, mutesNothing, type WatchFilter, wantsAll } from '../../src/archive/desk/watch.ts';
import type { ActorInArticle, Fact } from '../../src/reading/fact.ts';
import { sampleReading } from '../support/slack-ask.ts';
import { meetingArticle } from '../support/slack-samples.ts';

const [sample] = sampleReading(meetingArticle).facts;
if (sample === undefined) throw new Error('the sample article has no fact');

const who = (id: string, name: string, country: string | null = null): ActorInArticle => ({
  ...{ id, kind: 'person', name, asWritten: [name], roles: [], country },
});
const ada = who('person:ada-testova', 'Ada Testova', 'PK');
const bob = who('person:bob-oldman', 'Bob Oldman', 'MA');
const part = ({ id, name, country }: ActorInArticle): Fact['participants'][number] => ({
  ...{ actorId: id, name, asWritten: name, role: null, country, part: 'participant', side: null },
});
const fact = (different: Partial<Fact>): Fact => ({
  ...sample,
  ...{ participants: [], parties: [], signatories: [], witnesses: [], speaker: null, areas: [], country: null },
  ...different,
});
const met = fact({ id: 'met', kind: 'meeting', participants: [part(ada), part(bob)], areas: ['cybersecurity'] });
const signed = fact({ id: 'signed', kind: 'agreement', status: 'signed', parties: ['ES', 'MA'], areas: ['water'] });

const text = 'Most read: Bridge opens\nThe port of Testville reopened. Pakistan was pleased.\nL’État se félicite.';
const furniture = text.indexOf('\n') + 1;
const report = (different: Partial<ArticleReport['article']> = {}, facts = [met, signed]): ArticleReport => ({
  article: { ...meetingArticle, title: 'A quiet day', outlet: 'Le Médiateur', language: 'fr', text, ...different },
  actors: [ada, bob],
  facts,
  zones: [
    { start: 0, end: furniture, kind: 'furniture' },
    { start: furniture, end: text.length, kind: 'body' },
  ],
});
const wanting = (filter: Partial<WatchFilter>, of = report()) => matchOf(of, { ...wantsAll, ...filter });
const told = (filter: Partial<WatchFilter>, of = report()) => wanting(filter, of)?.facts.map(({ id }) => id) ?? null;

describe('a filter', () => {
  test('that asks for nothing takes every article with all its facts, also one without any', () => {
    expect(wanting({})).toEqual({ facts: [met, signed], because: [] });
    expect(wanting({}, report({}, []))).toEqual({ facts: [], because: [] });
  });

  test.each<[string, Partial<WatchFilter>, readonly string[] | null]>([
    ['a person who takes part', { actorIds: [ada.id] }, ['met']],
    ['nobody who does not', { actorIds: ['person:cas-voorbeeld'] }, null],
    ['any of several people', { actorIds: ['person:cas-voorbeeld', bob.id] }, ['met']],
    ['the country of a participant', { countries: ['PK'] }, ['met']],
    ['a party to an agreement', { countries: ['ES'] }, ['signed']],
    ['any of several countries', { countries: ['ES', 'PK'] }, ['met', 'signed']],
    ['a pair of countries of one fact', { pairs: [['MA', 'PK']] }, ['met']],
    ['no pair of countries of two facts', { pairs: [['ES', 'PK']] }, null],
    ['a country or a pair', { countries: ['ES'], pairs: [['PK', 'MA']] }, ['met', 'signed']],
    ['an area', { areas: ['water'] }, ['signed']],
    ['a kind of fact', { kinds: ['meeting', 'visit'] }, ['met']],
    ['an area and a country of one fact', { areas: ['cybersecurity'], countries: ['MA'] }, ['met']],
    ['no area and country of two facts', { areas: ['cybersecurity'], countries: ['ES'] }, null],
    ['the language of the article', { languages: ['nl', 'fr'] }, ['met', 'signed']],
    ['no other language', { languages: ['nl'] }, null],
    ['the outlet, accents and case aside', { outlets: ['le mediateur'] }, ['met', 'signed']],
    ['no outlet that is only part of it', { outlets: ['Le Média'] }, null],
    ['a language and an area', { languages: ['fr'], areas: ['water'] }, ['signed']],
  ])('takes %s', (_, filter, ids) => {
    expect(told(filter)).toEqual(ids);
  });

  test('takes what happened in a country', () => {
    expect(told({ countries: ['TR'] }, report({}, [fact({ id: 'there', country: 'TR' })]))).toEqual(['there']);
  });

  test('takes whoever signed, witnessed or spoke', () => {
    const named = { actorId: ada.id, name: ada.name };
    const facts = [
      fact({ id: 'by', signatories: [named] }),
      fact({ id: 'before', witnesses: [named] }),
      fact({ id: 'said', speaker: named }),
    ];
    expect(told({ actorIds: [ada.id] }, report({}, facts))).toEqual(['by', 'before', 'said']);
  });

  test('takes no background that the article only recalls', () => {
    const past = report({}, [fact({ id: 'past', status: 'historical', parties: ['MA', 'PK'] })]);
    expect(told({ countries: ['PK'] }, past)).toBeNull();
    expect(told({}, past)).toEqual(['past']);
  });

  test('says which conditions were met, each once', () => {
    expect(
      wanting({ languages: ['nl', 'fr'], countries: ['ES', 'MA'], pairs: [['MA', 'PK']], words: ['pleased'] })?.because,
    ).toEqual([
      { what: 'language', value: 'fr' },
      { what: 'word', value: 'pleased' },
      { what: 'country', value: 'MA' },
      { what: 'pair', value: 'MA-PK' },
      { what: 'country', value: 'ES' },
    ]);
  });
});

describe('words', () => {
  test.each([
    ['in the body', 'testville', true],
    ['of several words', 'Port of  TESTVILLE', true],
    ['in the title', 'quiet day', true],
    ['without their accents', 'etat', true],
    ['with an elided article', 'l’état', true],
    ['that are only part of a word', 'test', false],
    ['that stand in another order', 'Testville port', false],
    ['over the end of a sentence', 'reopened Pakistan', false],
    ['of the title and the text together', 'day the port', false],
    ['in a menu', 'bridge', false],
    ['that are no words', '!?', false],
  ])('%s', (_, words, found) => {
    expect(wanting({ words: [words] }) !== null).toBe(found);
  });

  test('any of several is enough, and all facts are told', () => {
    expect(told({ words: ['harbour', 'Testville'] })).toEqual(['met', 'signed']);
  });
});

describe('somebody is recognised', () => {
  const facts = (id: string, name: string) => {
    const one = who(id, name, 'PK');
    return { ...report({}, [fact({ id: 'met', participants: [part(one)] })]), actors: [one] };
  };
  test('when another of the same name has turned up since', () => {
    expect(told({ actorIds: ['person:ada-testova'] }, facts('person:ada-testova.pk', 'Ada Testova'))).toEqual(['met']);
    expect(told({ actorIds: ['person:ada-testova.pk'] }, facts('person:ada-testova', 'Ada Testova'))).toEqual(['met']);
  });
  test('when a fuller name is known since', () => {
    expect(told({ actorIds: ['person:ada-testova'] }, facts('person:ada-maria-testova', 'Ada Testova'))).toEqual([
      'met',
    ]);
  });
  test('and not taken for another of the same name, nor for whoever shares a surname', () => {
    expect(told({ actorIds: ['person:ada-testova.ma'] }, facts('person:ada-testova.pk', 'Ada Testova'))).toBeNull();
    expect(told({ actorIds: ['person:testova'] }, facts('person:testova.1abc234', 'Testova'))).toBeNull();
    expect(told({ actorIds: ['person:testova'] }, facts('person:ada-testova', 'Ada Testova'))).toBeNull();
  });
});

describe('what is left out', () => {
  const without = (muted: Partial<Muted>, filter: Partial<WatchFilter> = {}) => ({
    ...{ ...wantsAll, ...filter },
    without: { ...mutesNothing, ...muted },
  });
  const left = (muted: Partial<Muted>, filter: Partial<WatchFilter> = {}) =>
    matchOf(report(), without(muted, filter))?.facts.map(({ id }) => id) ?? null;

  test.each<[string, Partial<Muted>, readonly string[] | null]>([
    ['the facts of a person', { actorIds: [ada.id] }, ['signed']],
    ['the facts of a country', { countries: ['MA'] }, null],
    ['the facts of an area', { areas: ['water'] }, ['met']],
    ['the facts of a kind', { kinds: ['agreement'] }, ['met']],
    ['each of several, and then the article', { kinds: ['agreement'], actorIds: [bob.id] }, null],
    ['an article of an outlet', { outlets: ['le mediateur'] }, null],
    ['an article with words', { words: ['testville'] }, null],
    ['nothing for words of a menu', { words: ['bridge opens'] }, ['met', 'signed']],
    ['nothing for a part of a word', { words: ['test'] }, ['met', 'signed']],
    ['nobody of nearly the name', { actorIds: ['person:ada-testov'] }, ['met', 'signed']],
  ])('is %s', (_, muted, ids) => {
    expect(left(muted)).toEqual(ids);
  });

  test('counts more than what is asked for', () => {
    expect(left({ areas: ['water'] }, { countries: ['ES'] })).toBeNull();
    expect(left({ areas: ['water'] }, { countries: ['MA'] })).toEqual(['met']);
  });

  test('is no article in which nothing was found, nor background that it recalls', () => {
    expect(matchOf(report({}, []), without({ actorIds: [ada.id] }))).not.toBeNull();
    const past = fact({ id: 'past', status: 'historical', participants: [part(ada)] });
    expect(matchOf(report({}, [past]), without({ actorIds: [ada.id] }))).not.toBeNull();
    expect(unmutedFacts(report({}, [past, met]), without({ areas: ['cybersecurity'] }))).toEqual([past]);
  });

  test('is told of with what was left out', () => {
    expect(mutedBy(report(), without({ areas: ['water'], words: ['testville'] }, { countries: ['ES'] }))).toEqual([
      { what: 'word', value: 'testville' },
      { what: 'area', value: 'water' },
    ]);
    expect(mutedBy(report(), without({ areas: ['water'] }, { countries: ['MA'] }))).toEqual([]);
    expect(mutedBy(report(), without({ areas: ['water'] }, { countries: ['FR'] }))).toEqual([]);
  });
});
