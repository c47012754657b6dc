import { expect, test } from 'vitest';
import { reported } from '../support/reported.ts';

/** Each meeting and visit of an Arabic text: its kind, its people and its state. */
const told = (text: string): readonly string[] =>
  reported('ar', text).flatMap(({ kind, participants, country }) =>
    kind === 'meeting' || kind === 'visit'
      ? [`${kind} ${participants.map(({ name }) => name).join(' ')} ${country}`]
      : [],
  );

const received = 'استقبل الرئيس الغاني كوفي منساه الوزير سامر الطراونة.';
const meeting = 'meeting كوفي منساه سامر الطراونة null';

test.each<readonly [string, readonly string[]]>([
  // The town or the state right behind the only name is where he travels.
  ['ومن المقرر أن يزور الطراونة مونتيفيديو في سبتمبر.', [meeting, 'visit سامر الطراونة UY']],
  ['ومن المقرر أن يزور أحمد المنصوري كينيا في سبتمبر.', [meeting, 'visit أحمد المنصوري KE']],
  ['وزار الوزير أحمد المنصوري مدينة نيروبي.', [meeting, 'visit أحمد المنصوري KE']],
  // A town that is not told apart from the name makes no meeting either.
  ['وسيزور الوزير أحمد المنصوري نيروبي في سبتمبر.', [meeting]],
  // With `in` before it, it is where somebody was visited.
  [
    'ثم زار الطراونة الوزير أحمد المنصوري في نيروبي.',
    [meeting, 'meeting سامر الطراونة أحمد المنصوري KE', 'visit سامر الطراونة KE'],
  ],
])('who visits a town meets nobody of the sentence before: %s', (text, expected) => {
  expect(told(`${received} ${text}`)).toEqual(expected);
});
