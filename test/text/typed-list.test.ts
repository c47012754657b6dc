import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readList, typeList } from '../../src/text/typed-list.ts';

describe('values that are typed with commas between', () => {
  test.each([
    ['rule of law, joint commission', ['rule of law', 'joint commission']],
    ['"law, order and peace", joint commission', ['law, order and peace', 'joint commission']],
    ['« la mer, le port » ; paix', ['la mer, le port', 'paix']],
    ['القانون، "الأمن، والسلم"', ['القانون', 'الأمن، والسلم']],
    ['one, one,, two', ['one', 'two']],
    ['a "quoted" word, "not closed', ['a "quoted" word', '"not closed']],
    ['', []],
  ])('%s', (typed, values) => {
    expect(readList(typed)).toEqual(values);
  });

  test('are read again as they were, whatever commas they hold', () => {
    const word = fc.stringMatching(/^[a-zé،;,'() -]{1,20}$/u).map((some) => some.trim());
    const list = fc.uniqueArray(word.filter((some) => /[a-z]/u.test(some)));
    fc.assert(fc.property(list, (values) => void expect(readList(typeList(values))).toEqual(values)));
  });
});
