import { expect, test } from 'vitest';
import { describeReport } from '../../src/alerts/matching/describe.ts';
import { withOneCitation } from '../../src/answering/answer.ts';
import type { Fact, Participant } from '../../src/reading/fact.ts';
import { announcementMessage } from '../../src/slack/blocks/announcement.ts';
import { sampleReading } from '../support/slack-ask.ts';
import { problemsOf, quotedWords } from '../support/slack-payloads.ts';
import { meetingArticle } from '../support/slack-samples.ts';

const person = (name: string): Participant => ({
  actorId: name,
  name,
  asWritten: name,
  role: null,
  country: null,
  part: 'participant',
  side: null,
});
const [read] = sampleReading(meetingArticle).facts;
if (read === undefined) throw new Error('the sample article has no fact');
const meeting: Fact = { ...read, participants: [person('Ada Testova'), person('Bram Proefman')], place: 'Rabat' };

test.each(['en', 'fr', 'nl'] as const)(
  'an article is described with who, what, status, place and its own words (%s)',
  (language) => {
    const { source, items } = describeReport(
      { article: meetingArticle, actors: [], facts: [meeting], zones: [] },
      language,
    );
    expect(items).toHaveLength(1);
    expect(items[0]?.lead).toContain('Ada Testova');
    expect(items[0]?.lead).toContain('Bram Proefman');
    expect(items[0]?.details).toContain('Rabat');
    expect(items[0]?.details.length).toBeGreaterThan(2);
    expect(source).toMatch(/^The Sample Gazette, .*2026.* \[en\]$/u);
    const message = announcementMessage({ article: meetingArticle, source, items, language, quotes: [] }, 0);
    expect(quotedWords(message)).toEqual([meeting.quotes[0]?.words]);
    expect(problemsOf(message)).toEqual([]);
  },
);

test('an article without a date says so', () => {
  const article = { ...meetingArticle, published: null };
  expect(describeReport({ article, actors: [], facts: [], zones: [] }, 'en').source).toContain('not stated');
});

test('a statement is called so once', () => {
  const fact: Fact = { ...meeting, kind: 'statement', status: 'held', speaker: person('Ada Testova') };
  const { items } = describeReport({ article: meetingArticle, actors: [], facts: [fact], zones: [] }, 'en');
  expect(items[0]?.details.filter((detail) => detail === 'statement')).toHaveLength(1);
});

test('areas that one sentence names are one item with that sentence once, after what was signed and who met', () => {
  const area = (id: string, status: Fact['status']): Fact => ({
    ...read,
    id,
    kind: 'cooperation',
    status,
    areas: [id],
    parties: ['MA', 'PK'],
  });
  const agreement: Fact = { ...read, id: 'g', kind: 'agreement', status: 'signed', parties: ['MA', 'PK'] };
  const facts = [
    area('cybersecurity', 'discussed'),
    area('water', 'discussed'),
    area('energy', 'pledged'),
    meeting,
    agreement,
  ];
  const { items } = describeReport({ article: meetingArticle, actors: [], facts, zones: [] }, 'en');
  expect(items.map(({ details }) => details[0])).toEqual(['agreement', 'meeting', 'cooperation', 'cooperation']);
  expect(items[2]?.lead).toMatch(/cybersecurity.*water/u);
  expect(items[2]?.citations).toHaveLength(1);
});

test('of an agreement the sentence that prints it stands alone, not the one that says what it covers', () => {
  const text = 'Ada Testova came. The two signed a memorandum on fish. It ranges over nets and boats.';
  const sentences = text.split(/(?<=\.) /u);
  const quotes = sentences.map((words) => ({
    ...{ articleId: meetingArticle.id, words },
    ...{ start: text.indexOf(words), end: text.indexOf(words) + words.length },
  }));
  const agreement: Fact = {
    ...{ ...read, kind: 'agreement', status: 'signed', parties: ['MA', 'PK'], quotes },
    instrument: { words: 'memorandum', type: 'MOU' },
  };
  const shown = (facts: readonly Fact[]) =>
    describeReport({ article: { ...meetingArticle, text }, actors: [], facts, zones: [] }, 'en').items.map(
      (item) => withOneCitation(item).citations[0]?.citation.words,
    );
  expect(shown([agreement])).toEqual([sentences[1]]);
  expect(shown([{ ...agreement, instrument: null }])).toEqual([sentences[2]]);
});
