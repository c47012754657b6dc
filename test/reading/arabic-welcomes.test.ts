import { expect, test } from 'vitest';
import { reported } from '../support/reported.ts';

const met = (text: string) =>
  reported('ar', text)
    .filter(({ kind }) => kind === 'meeting')
    .map(({ participants }) => participants.map(({ name, part }) => `${part} ${name}`).toSorted());

test.each([
  [
    'a pronoun of the verb is whoever came',
    'وصل الرئيس الكيني سامي تستوف إلى الرباط، واستقبله في المطار رئيس الحكومة المغربي عمر مثالون.',
    [['host عمر مثالون', 'visitor سامي تستوف']],
  ],
  [
    'an agent behind the verb received',
    'استُقبل الرئيس الكيني سامي تستوف لدى وصوله من طرف رئيس الحكومة المغربي عمر مثالون.',
    [['host عمر مثالون', 'visitor سامي تستوف']],
  ],
  [
    'those who waited may stand before the words',
    'وصل الرئيس الكيني سامي تستوف إلى مسقط. وكان السلطان عمر بن مثال في مقدمة مستقبلي الرئيس الكيني سامي تستوف.',
    [['host عمر بن مثال', 'visitor سامي تستوف']],
  ],
  [
    'own ministers who see somebody off met nobody abroad',
    'غادر الرئيس الكيني سامي تستوف إلى القاهرة، وكان في وداعه بالمطار وزير الداخلية عمر مثالون والسفير المصري خالد تجريب.',
    [['host خالد تجريب', 'visitor سامي تستوف']],
  ],
  [
    'those who wait for whoever comes home met nobody abroad',
    'عاد رئيس الجمهورية سامي تستوف إلى نواكشوط قادما من الرياض، واستقبل بالمطار من طرف الوزير الأول عمر مثالون.',
    [],
  ],
  [
    'each of those named is received',
    'استقبل وزير الخارجية المصري عمر مثالون كلا من سفير اليابان كينجي تستوف وسفيرة النرويج إنغريد تجريب.',
    [
      ['host عمر مثالون', 'visitor كينجي تستوف'],
      ['host عمر مثالون', 'visitor إنغريد تجريب'],
    ],
  ],
  [
    'a wife is company',
    'استقبل الرئيس المصري عمر مثالون وقرينته الرئيس الكيني سامي تستوف وقرينته سارة.',
    [['host عمر مثالون', 'visitor سامي تستوف']],
  ],
])('%s', (_, text, expected) => expect(met(text)).toEqual(expected));

test('an office goes on with what no list knows before an honorific or a given name', () => {
  const text = [
    'التقى رئيس مجلس إدارة الغرفة التجارية بمنطقة حائل خالد بن تستوف، اليوم، السفير الكيني سامي مثالون.',
    'كما التقى معالي الأمين العام لمجلس التعاون لدول الخليج العربية الأستاذ عمر تجريب، سفير كينيا سامي مثالون.',
  ];
  expect(
    text.map((one) =>
      met(one)
        .flat()
        .map((name) => name.replace(/^\w+ /, '')),
    ),
  ).toEqual([
    ['خالد بن تستوف', 'سامي مثالون'],
    ['سامي مثالون', 'عمر تجريب'],
  ]);
});

test('wishes for a ruler, strokes and hashes part no name from what follows', () => {
  const text =
    'عقد السلطان عمر بن مثال المعظم -حفظه الله ورعاه- والرئيس الكيني سامي تستوف جلسة مباحثات. واستقبل الدكتور/ خالد تجريب، وزير الصحة المصري، نظيره الكيني #أحمد_تستار.';
  expect(met(text).map((people) => people.length)).toEqual([2, 2]);
});

test('what a relative clause denies is not the meeting behind it', () => {
  const text = 'وسيجري الرئيس الكيني سامي تستوف، خلال الزيارة التي لم تعلن مسبقا، محادثات مع نظيره المصري عمر مثالون.';
  expect(reported('ar', text).map(({ kind, status }) => `${kind} ${status}`)).toContain('meeting expected');
});

test.each([
  ['استقبل وزير النفط القطري علي التستوفي نظيره الكيني سامي مثالون.', ['سامي مثالون', 'علي التستوفي']],
  [
    'استقبل وزير الصحة الكيني سامي مثالون الدكتور على عبد تستوف، رئيس مجلس النواب المصري.',
    ['سامي مثالون', 'على عبد تستوف'],
  ],
  [
    'التقى وزير الصحة الكيني سامي مثالون اليوم رئيس برلمان زيمبابوي /موديسو جاكوب تستار/.',
    ['سامي مثالون', 'موديسو جاكوب تستار'],
  ],
  [
    'ترأس الجانب المصري في المباحثات وزير الخارجية عمر تجريب، فيما ترأس الجانب الكيني وزير الخارجية سامي مثالون.',
    ['سامي مثالون', 'عمر تجريب'],
  ],
])('names behind an office, between strokes and of those who led a side: %s', (text, names) => {
  expect(
    reported('ar', text)
      .filter(({ kind }) => kind === 'meeting')
      .map(({ participants }) => participants.map(({ name }) => name).toSorted()),
  ).toEqual([names]);
});

test('whoever leaves a state after a visit was there', () => {
  const text = 'غادر رئيس مجلس النواب سامي مثالون دولة الكويت عقب زيارة رسمية استمرت خمسة أيام.';
  expect(reported('ar', text).map(({ kind, country }) => `${kind} ${country}`)).toContain('visit KW');
});
