import { expect, test } from 'vitest';
import { reported } from '../support/reported.ts';

const told = (text: string) =>
  reported('ar', text)
    .filter(({ kind }) => kind === 'visit' || kind === 'meeting')
    .map(
      ({ participants, country, status }) => `${participants.map(({ name }) => name).join(' - ')} ${country} ${status}`,
    );

test.each([
  [
    'whoever the clause behind the noun says makes it',
    'قال الوزير عمر مثالون إن الإعداد جار لزيارة الدولة التي سيقوم بها الرئيس الفرنسي جان تستوف إلى غانا.',
    ['جان تستوف GH expected'],
  ],
  [
    'the same without a name',
    'أشاد الوزير عمر مثالون بالزيارة الرسمية التي يقوم بها الرئيس الفرنسي إلى غانا.',
    ['الرئيس الفرنسي GH held'],
  ],
  [
    'the same in the past, where its importance is told',
    'أبرز السفير عمر مثالون أهمية الزيارة التي قام بها الملك سليم تستوف إلى غانا.',
    ['سليم تستوف GH held'],
  ],
  [
    'whoever acts right before a clause that says when',
    'قال الوزير الغاني سامي تستوف إن الرئيس الأمريكي جون مثالون سيوقع قرارا عندما يلتقي رئيس الوزراء الكيني سليم تجريب في واشنطن.',
    ['جون مثالون - سليم تجريب US expected'],
  ],
  [
    'nobody who was spoken of before, where the subject is a name that nothing explains',
    'قال الناطق عمر مثالون ذلك. وذكرت القناة أن تستوفياهو سيزور غانا.',
    [],
  ],
  [
    'whoever met somebody, and not of whom an office behind "with" belongs to',
    'التقى الدكتور هشام تستوف رئيس مجلس الوزراء بسفير كينيا السفير أحمد مثالون.',
    ['هشام تستوف - أحمد مثالون null held'],
  ],
  [
    'somebody whose family is called like an office',
    'استقبل رئيس المجلس مازن القاضي، اليوم، الوزير الكيني سامي تستوف.',
    ['مازن القاضي - سامي تستوف null held'],
  ],
  [
    'somebody with a word for a ruler in the name',
    'التقى الأمير فيصل تستوف وزير خارجية غانا حسين أمير عبدالمثال.',
    ['فيصل تستوف - حسين أمير عبدالمثال null held'],
  ],
  [
    'whoever is named behind the further offices of the other',
    'التقى الأمير سامي تستوف وزير الرياضة، رئيس اللجنة الأولمبية، مساء اليوم، في القاهرة، معالي وزير الشباب المصري الدكتور أشرف مثالون.',
    ['سامي تستوف - أشرف مثالون EG held'],
  ],
  ['whoever left for another state', 'غادر الوزير المصري منير تستوف القاهرة متجها إلى مدريد.', ['منير تستوف ES held']],
  ['nobody on whom somebody called', 'قام سفير كينيا عمر تستوف بزيارة الوزير المصري رشيد مثالون.', []],
  ['nobody in a picture that is called like a town', 'وجد الوزير الكيني عمر تستوف نفسه أمام رفع صور الزعيم.', []],
  ['whoever goes to that town', 'وصل الوزير الكيني عمر تستوف إلى مدينة صور.', ['عمر تستوف LB held']],
])('a journey or meeting is that of %s', (_, text, expected) => {
  expect(told(text)).toEqual(expected);
});
