import { describe, expect, test } from 'vitest';
import { reported } from '../support/reported.ts';

/** Who takes part in the facts of one kind: names in order, fact by fact. */
function who(kind: string, text: string): readonly (readonly string[])[] {
  return reported('en', text)
    .filter((fact) => fact.kind === kind)
    .map(({ participants }) => participants.filter(({ part }) => part !== 'party').map(({ name }) => name));
}

const met = 'Moroccan Minister Ada Testova met Pakistani Minister Omar Exampleh';

describe('who does what in a sentence of two verbs', () => {
  test('the one who was met is not the one who travels', () => {
    expect(who('visit', `${met} and later visited Pakistan.`)).toEqual([['Ada Testova']]);
  });

  test('the one who was met is not the one who signs', () => {
    expect(who('agreement', `${met}, then signed an agreement with Pakistan.`)).toEqual([['Ada Testova']]);
  });

  test('a pronoun means the subject before it, and nobody after sentences about others', () => {
    const opening = 'Moroccan Minister Ada Testova spoke in Rabat. ';
    expect(who('visit', `${opening}She visited Pakistan on Friday.`)).toEqual([['Ada Testova']]);
    const between = 'It rained. The streets were empty. Prices rose. Trains were late. ';
    expect(who('visit', `${opening}${between}She visited Pakistan on Friday.`)).toEqual([]);
  });
});
