import { expect, test } from 'vitest';
import { readingOf } from '../support/reported.ts';

const people = (text: string) =>
  readingOf('ar', text)
    .actors.filter(({ kind }) => kind === 'person')
    .map(({ name }) => name);

test.each([
  ['what is done in return', 'رفض الرئيس سليم تستوف مقابل ذلك أي شرط.', ['سليم تستوف']],
  ['a beginning behind "and"', 'يمهد الاتفاق للقاء بين الوزير سليم تستوف وبدء الحوار.', ['سليم تستوف']],
  ['how something was done', 'رحب السفير سليم تستوف بشدة بالقرار.', ['سليم تستوف']],
  ['a profession behind the name', 'قال زكي تستوف موظف بالميناء إن الرصيف مغلق.', ['زكي تستوف']],
  ['what somebody is to do', 'كلف الرئيس الوزير سليم تستوف بتمثيل البلاد.', ['سليم تستوف']],
  ['an act behind a preposition', 'أمر الملك سليم تستوف باتخاذ التدابير.', ['سليم تستوف']],
])('a name ends at %s', (_, text, names) => {
  expect(people(text)).toEqual(names);
});

test.each([
  'أشاد الجميع بحسن التعامل مع الضيوف.',
  'يبدو من المبكر توحيد المعارضة وإطلاق الحوار.',
  'نوه الضيف المسار الديمقراطي في البلاد.',
  'نبه المتحدث إلى حسن استغلال الموارد.',
])('running text is nobody: %s', (text) => {
  expect(people(text)).toEqual([]);
});

test.each([
  ['قال الدكتور أشرف القدرة إن المستشفى يعمل.', ['أشرف القدرة']],
  ['التقى السفير نبيه بري مساء أمس.', ['نبيه بري']],
  ['أوضح المهندس نبيل بهوي أن السد جاهز.', ['نبيل بهوي']],
  ['قال الوزير كمال ميلاد إن السد جاهز.', ['كمال ميلاد']],
])('what is a surname as well stays in the name: %s', (text, names) => {
  expect(people(text)).toEqual(names);
});
