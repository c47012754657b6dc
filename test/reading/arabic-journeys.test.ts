import { expect, test } from 'vitest';
import { reported } from '../support/reported.ts';

/** Each visit as `status country names`. */
const visits = (text: string) =>
  reported('ar', text).flatMap(({ kind, status, participants, country }) =>
    kind === 'visit' ? [`${status} ${country} ${participants.map(({ name }) => name).join(', ')}`] : [],
  );

test.each<readonly [string, string, readonly string[]]>([
  [
    'the place may stand between the verb and its subject',
    'وصل إلى غانا الرئيس الكيني سامي تستوف في زيارة رسمية.',
    ['held GH سامي تستوف'],
  ],
  [
    'a clause about two people has a word of its own',
    'التقى الرئيس الغاني عمر مثالي الوزيرة الكينية آدا تجريبي والوزير الكيني سامي تستوف اللذين يزوران غانا حاليا.',
    ['held GH آدا تجريبي, سامي تستوف'],
  ],
  [
    'a clause behind those who came along is about whoever is named',
    'التقى الوزير الغاني عمر مثالي الفريق آدا تجريبي رئيس أركان القوات الكينية، والوفد المرافق له الذي يزور غانا حاليا.',
    ['held GH آدا تجريبي'],
  ],
  [
    'a clause may follow what brackets enclose',
    'التقى الرئيس الغاني عمر مثالي الجنرال آدا تجريبي، قائد القوات الكينية (كفكوم)، الذي يزور غانا حاليا.',
    ['held GH آدا تجريبي'],
  ],
  [
    'whose journey it is stands behind its adjectives',
    'خلال الزيارة المرتقبة لنائب الرئيس الكيني سامي تستوف إلى غانا.',
    ['expected GH سامي تستوف'],
  ],
  [
    'an invitation may be an official one',
    'وجه الوزير الغاني عمر مثالي دعوة رسمية إلى نظيره الكيني سامي تستوف لزيارة غانا.',
    ['proposed GH سامي تستوف'],
  ],
])('%s', (_, text, expected) => {
  expect(visits(text)).toEqual(expected);
});
