import { languageOf } from '../../languages/all.ts';
import type { LanguageCode } from '../../languages/language.ts';
import type { Answer } from '../answer.ts';
import { fill } from '../phrases.ts';
import { plainText } from '../text.ts';
import { filtersIn } from './filters.ts';
import { questionLanguage } from './question-language.ts';
import { coveredBy } from './recognise.ts';
import { findEvery, finds, foldedOf, type Token, tokensOf } from './tokens.ts';
import { type Vocabulary, vocabularies, vocabularyOf } from './vocabulary.ts';

/** So many questions of one message are answered. */
const most = 3;

/**
 * The questions of a message, as typed: a new one begins behind a question mark, on a new line, or where `and` or a full
 * stop stands before a question word, if what stands before and behind asks for something and names something; a whole
 * sentence may also ask further of whom the one before names. With filters, which hold for all of it, a message is one
 * question.
 */
export function questionsIn(text: string, fallback: LanguageCode): readonly string[] {
  const language = languageOf(questionLanguage(text, fallback));
  const vocabulary = language ? vocabularyOf(language) : vocabularies()[0];
  if (!vocabulary || filtersIn(text).filters.any) return [text];
  const tokens = tokensOf(text);
  const begins = [
    0,
    ...tokens.flatMap(({ start }, at) => (at > 0 && mayBegin(text, tokens, at, vocabulary) ? [start] : [])),
  ];
  const parts: string[] = [];
  for (const [at, begin] of begins.entries()) {
    const part = text.slice(begin, begins[at + 1]);
    const last = parts.at(-1);
    const isSentence = /[?؟\n]\s*$/u.test(text.slice(0, begin));
    const asksOn = last !== undefined && isSentence && asksFact(last, vocabulary) && asksFurther(part, vocabulary);
    if (last === undefined || (isWhole(last, vocabulary) && (asksOn || isWhole(part, vocabulary)))) parts.push(part);
    else parts[parts.length - 1] = last + part;
  }
  return parts.length > most ? [text] : parts.map((part) => part.trim());
}

function mayBegin(text: string, tokens: readonly Token[], at: number, vocabulary: Vocabulary): boolean {
  const { wants, opensQuestion, language } = vocabulary;
  const folded = foldedOf(tokens);
  const between = text.slice(tokens[at - 1]?.end, tokens[at]?.start);
  if (/[?؟\n]/u.test(between)) return true;
  const opens = (index: number) => wants.at(folded, index).length + opensQuestion.at(folded, index).length > 0;
  const joins = language.connectors.and.split('|').some((word) => word.trim() === folded[at]);
  return (joins && opens(at + 1)) || (/[.!]/u.test(between) && opens(at));
}

/** Whether words have a question word or a question mark. */
function asks(words: string, { wants, opensQuestion }: Vocabulary): boolean {
  const folded = foldedOf(tokensOf(words));
  return finds(wants, folded) || finds(opensQuestion, folded) || /[?؟]\s*$/u.test(words);
}

/** Whether words ask for something, and name what it is about. */
function isWhole(words: string, vocabulary: Vocabulary): boolean {
  const { wants, cues, filler, followUps, standIns, greetings, courtesies } = vocabulary;
  const folded = foldedOf(tokensOf(words));
  const small = [wants, cues, filler, followUps, standIns, greetings, courtesies];
  const explained = coveredBy(small.flatMap((list) => findEvery<unknown>(list, folded)));
  return asks(words, vocabulary) && folded.some((_, index) => !explained(index));
}

/** Whether words ask for a kind of fact: `who met them`, but not `when?` */
function asksFact(words: string, { cues }: Vocabulary): boolean {
  return findEvery(cues, foldedOf(tokensOf(words))).some(({ value }) => value !== 'be');
}

/** Whether words ask for a kind of fact of what was named before: `what does it cover?` */
function asksFurther(words: string, vocabulary: Vocabulary): boolean {
  return (
    asks(words, vocabulary) && asksFact(words, vocabulary) && finds(vocabulary.standIns, foldedOf(tokensOf(words)))
  );
}

/** The answers to the questions of one message as one; what could not be answered is said above the rest. */
export function together(question: string, answers: readonly [Answer, ...Answer[]]): Answer {
  const [first, ...others] = answers.filter(({ refusal }) => refusal === null);
  const refused = answers.filter(({ refusal }) => refusal !== null);
  const reasons = refused.map(({ refusal, question: asked }) => `${asked} — ${refusal?.reason ?? ''}`);
  const labels = languageOf(answers[0].language)?.labels;
  if (labels === undefined) throw new RangeError('an answer is in no language of ours');
  if (first === undefined) {
    const [one] = answers;
    const notes = [...reasons.slice(1), ...one.notes];
    return { ...one, question, notes, text: plainText({ ...one, notes }, labels) };
  }
  const below = others.map(({ heading }) => fill(labels.alsoAnswered, { what: heading }));
  const notes = [...reasons, ...first.notes, ...below];
  const items = [
    ...first.items,
    ...others.flatMap((other) => other.items.map((item, at) => (at > 0 ? item : { ...item, band: bandOf(other) }))),
  ];
  return {
    ...first,
    question,
    notes,
    items,
    facts: [first, ...others].flatMap(({ facts }) => facts),
    citations: [first, ...others].flatMap(({ citations }) => citations),
    text: plainText({ ...first, notes, items }, labels),
  };
}

const bandOf = ({ heading, notes, items }: Answer): string =>
  [heading, ...notes, ...(items[0]?.band === undefined ? [] : [items[0].band])].join(' · ');
