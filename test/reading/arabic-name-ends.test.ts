import { expect, test } from 'vitest';
import { readingOf } from '../support/reported.ts';

const people = (text: string) =>
  readingOf('ar', text)
    .actors.filter(({ kind }) => kind === 'person')
    .map(({ name }) => name);

test.each([
  ['a verb in the present', 'قال الوزير إن سليم تستوف يظل مرشحا.', ['سليم تستوف']],
  ['what somebody wants', 'أضاف الوزير أن سليم تستوف يريد هدنة.', ['سليم تستوف']],
  ['the name of an act', 'طلب الرئيس سليم تستوف الاعتراف بالنتائج.', ['سليم تستوف']],
  ['the same by another shape', 'رفض الرئيس سليم تستوف الترتيب الجديد.', ['سليم تستوف']],
  ['a fight', 'خاض الرئيس سليم تستوف المعركة وحده.', ['سليم تستوف']],
  ['a preposition written together with a common word', 'أشاد الرئيس سليم تستوف بمختلف الآليات.', ['سليم تستوف']],
  ['"and that" behind the name', 'قال إن الصحافي سليم تستوف وإنه سافر.', ['سليم تستوف']],
  ['an adjective of the office before it', 'استقال الرئيس المؤقت سليم تستوف.', ['سليم تستوف']],
  ['what a festival is of', 'قال مدير المهرجان سليم تستوف.', ['سليم تستوف']],
])('a name ends at %s', (_, text, names) => {
  expect(people(text)).toEqual(names);
});

test.each([
  'أبدى الوزير حسن نية واضحا.',
  'نشرت القناة مشاهد عنف من الشارع.',
  'أعلن الملك أن العمل يرسي أسس التنمية.',
  'طالب الوزراء بحل سلمي يضمن قيام الدولة.',
  'اختارت اللجنة أسماء الفائزين.',
])('words of running text are nobody: %s', (text) => {
  expect(people(text)).toEqual([]);
});
