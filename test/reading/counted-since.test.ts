import { expect, test } from 'vitest';
import { reported } from '../support/reported.ts';

test.each([
  ['ar', 'التقى الرئيس الغاني عمر مثالون نظيره الكيني سامي تستوف في نيروبي، في أول لقاء منذ اندلاع النزاع قبل سنوات.'],
  [
    'en',
    'Ghanaian President Omar Exampleh met Kenyan President Ada Testova in Nairobi, for the first time since the war began years ago.',
  ],
] as const)('%s: what a first meeting is counted from makes no meeting of long ago', (language, text) => {
  const meetings = reported(language, text).filter(({ kind }) => kind === 'meeting');
  expect(meetings.map(({ status }) => status)).toEqual(['held']);
});

test.each([['ar', 'التقى الرئيس الغاني عمر مثالون نظيره الكيني سامي تستوف قبل سنوات في نيروبي.']] as const)(
  '%s: a meeting of long ago stays one',
  (language, text) => {
    const meetings = reported(language, text).filter(({ kind }) => kind === 'meeting');
    expect(meetings.map(({ status }) => status)).toEqual(['historical']);
  },
);
