import { expect, test } from 'vitest';
import { readingOf } from '../support/reported.ts';

const meetings = (text: string) =>
  readingOf('ar', text, '2025-03-04')
    .facts.filter(({ kind }) => kind === 'meeting')
    .map(({ participants }) => participants.map(({ name, part }) => `${name}: ${part}`).join(', '));

const visits = (text: string) =>
  readingOf('ar', text, '2025-03-04')
    .facts.filter(({ kind }) => kind === 'visit')
    .map(({ participants, country }) => `${participants.map(({ name }) => name).join(', ')} -> ${country}`);

test.each([
  [
    'a king by his given name is not his son, whose father he is',
    'تحدث الأمير محمد بن سلمان. واستقبل الملك سلمان السفير الكيني سليم تستوف.',
    ['سلمان: host, سليم تستوف: visitor'],
  ],
  [
    'whoever is called by the father and the word for a son is the son',
    'استقبل الملك سلمان بن سعود الأمير محمد بن سلمان. ثم التقى بن سلمان السفير الكيني سليم تستوف.',
    ['سلمان بن سعود: host, محمد بن سلمان: visitor', 'محمد بن سلمان: participant, سليم تستوف: participant'],
  ],
  [
    'what was before the past: the one who received',
    'وكان كريم مثالون استقبل السفير الكيني سليم تستوف.',
    ['كريم مثالون: host, سليم تستوف: visitor'],
  ],
  [
    'the same with "already"',
    'وكان الملك سلمان قد استقبل السفير الكيني سليم تستوف.',
    ['سلمان: host, سليم تستوف: visitor'],
  ],
  [
    'the one who was received, by an agent',
    'وكان السفير الكيني سليم تستوف قد استقبل من طرف الوزير كريم مثالون.',
    ['كريم مثالون: host, سليم تستوف: visitor'],
  ],
  [
    'what was gone through with somebody',
    'عرض رئيس مجلس النواب سليم تستوف مع السفير الكيني كريم مثالون العلاقات الثنائية.',
    ['سليم تستوف: participant, كريم مثالون: participant'],
  ],
  [
    'a building that is written like a verb',
    'استقبل البطريرك سليم تستوف، في الصرح البطريركي في بكركي، الوزير الكيني كريم مثالون.',
    ['سليم تستوف: host, كريم مثالون: visitor'],
  ],
  [
    'somebody who supervises a centre',
    'استقبل المشرف العام على مركز الإغاثة الدكتور سليم تستوف أمس السفير الكيني كريم مثالون.',
    ['سليم تستوف: host, كريم مثالون: visitor'],
  ],
  [
    'a given name with the article behind an office of two words',
    'استقبل رئيس الجمهورية الهادي تستوف السفير الكيني كريم مثالون.',
    ['الهادي تستوف: host, كريم مثالون: visitor'],
  ],
  [
    'an adjective with the article behind an office, which is no name',
    'استقبل رئيس البرلمان العربي سليم تستوف السفير الكيني كريم مثالون.',
    ['سليم تستوف: host, كريم مثالون: visitor'],
  ],
  [
    'an office behind a name, and a part of the day that is a given name as well',
    'استقبل سليم تستوف وزير الداخلية صباح أمس السفير الكيني كريم مثالون.',
    ['سليم تستوف: host, كريم مثالون: visitor'],
  ],
  [
    'somebody who is called like a part of the day',
    'استقبلت الوزيرة صباح تستوف أمس السفير الكيني كريم مثالون.',
    ['صباح تستوف: host, كريم مثالون: visitor'],
  ],
  [
    'a family that is called so, before the day',
    'التقى الشيخ خالد تستوف الصباح اليوم السفير الكيني كريم مثالون.',
    ['خالد تستوف الصباح: participant, كريم مثالون: participant'],
  ],
  [
    'a region that rules over whom it names',
    'استقبل أمير منطقة عسير الأمير فيصل بن خالد في مكتبه أمس السفير الكيني كريم مثالون.',
    ['فيصل بن خالد: host, كريم مثالون: visitor'],
  ],
  [
    'an adjective of things is nobody',
    'جاء ذلك خلال لقاء رئيس المجلس سليم تستوف، في مكتبه، السفير الكيني كريم مثالون، حيث جرى بحث تعزيز العلاقات المشتركة بخاصة البرلمانية منها.',
    ['سليم تستوف: participant, كريم مثالون: participant'],
  ],
  [
    'an adjective of a people before a name is of the office, though it is a surname as well',
    'التقى الوزير كريم مثالون فخامة الرئيس المصري عبدالفتاح تستوف.',
    ['كريم مثالون: participant, عبدالفتاح تستوف: participant'],
  ],
  [
    'whoever wrote the article is not who received',
    'هادي تستوف- أنباء- تبوك: بحث كريم مثالون مع سفير كينيا نبيل اختباري التعاون. ونوه لدى استقباله السفير بذلك.',
    ['كريم مثالون: participant, نبيل اختباري: participant'],
  ],
  [
    'an embassy of a sovereign is not the sovereign',
    'استقبل الوزير سليم تستوف، اليوم بمقر سفارة خادم الحرمين الشريفين في روما، المستشار الإيطالي كريم مثالون.',
    ['سليم تستوف: host, كريم مثالون: visitor'],
  ],
  ['nobody met in what somebody only displays', 'عرض الوزير سليم تستوف لوحات الفنان كريم مثالون.', []],
])('%s', (_, text, facts) => {
  expect(meetings(text)).toEqual(facts);
});

test.each([
  [
    'whoever officially invited did not travel',
    'بدأ الوزير المغربي سليم تستوف زيارة إلى كينيا. وتأتي هذه الزيارة بدعوة رسمية من الوزير الكيني كريم مثالون، رئيس أمن الدولة بكينيا.',
    ['سليم تستوف -> KE'],
  ],
  [
    'whose two offices stand before the clause about the journey',
    'استقبل الأمير حمد تستوف، أمس، سليم مثالون المدير العام للأمن الوطني، المدير العام لمديرية مراقبة التراب الوطني، الذي يوجد في زيارة لكينيا.',
    ['سليم مثالون -> KE'],
  ],
  [
    'a guest without a name behind the office of whoever received',
    'استقبل سليم مثالون وزير الخارجية، رئيس البنك الدولي، الذي يزور كينيا.',
    ['رئيس البنك الدولي -> KE'],
  ],
  ['the capital of Mali is not Malé', 'قام الوزير سليم تستوف بزيارة إلى العاصمة المالية باماكو.', ['سليم تستوف -> ML']],
  ['Malé is', 'قام الوزير سليم تستوف بزيارة إلى مدينة ماليه.', ['سليم تستوف -> MV']],
])('%s', (_, text, facts) => {
  expect(visits(text)).toEqual(facts);
});

test.each([
  ['an agreement that abolishes visas', 'اتفق المغرب وكينيا على توقيع اتفاقية لإلغاء التأشيرات.', 'expected'],
  ['an agreement that is called off', 'أعلن المغرب إلغاء توقيع اتفاقية التجارة مع كينيا.', 'denied'],
])('%s', (_, text, status) => {
  const found = readingOf('ar', text, '2025-03-04').facts.filter(({ kind }) => kind === 'agreement');
  expect(found.map((fact) => fact.status)).toEqual([status]);
});

const areas = (text: string) =>
  readingOf('ar', text, '2025-03-04')
    .facts.filter(({ kind }) => kind === 'cooperation')
    .flatMap((fact) => fact.areas);

test('the portfolios of ministers in a list are no fields of cooperation', () => {
  const met = 'بحث الوزير الكيني سليم تستوف مع نظيره الأردني كريم مثالون التعاون بين كينيا والأردن.';
  expect(areas(`${met} ويضم الوفد وزراء الداخلية، والاقتصاد الوطني، والصحة، والزراعة، والنقل.`)).toEqual([]);
});

test('what a list of fields says behind commas is', () => {
  const met = 'بحث الوزير الكيني سليم تستوف مع نظيره الأردني كريم مثالون التعاون بين كينيا والأردن في مجالات';
  expect(areas(`${met} الصحة، والزراعة، والنقل.`)).toEqual(['health', 'agriculture', 'transport']);
});

test('whoever is named before a dash with an office is told', () => {
  const { actors } = readingOf('ar', 'سليم تستوف - رئيس الحكومة - قال: إن الأمور جيدة.');
  expect(actors.map(({ name }) => name)).toEqual(['سليم تستوف']);
});
