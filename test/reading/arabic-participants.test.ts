import { expect, test } from 'vitest';
import { reported } from '../support/reported.ts';

const meetings = (text: string) =>
  reported('ar', text)
    .filter(({ kind }) => kind === 'meeting')
    .map(({ participants }) =>
      participants
        .map(({ name }) => name)
        .toSorted()
        .join(' - '),
    );

test.each([
  [
    'whoever holds an office without a name met the counterpart right behind it',
    'استقبل وزير خارجية قطر نظيره التونسي سامي تستوف.',
    ['سامي تستوف - وزير خارجية قطر'],
  ],
  [
    'an office of one state is not that of another right behind it',
    'استقبل أمير قطر الرئيس التونسي سامي تستوف.',
    ['أمير قطر - سامي تستوف'],
  ],
  [
    'the same with the office of somebody sent there',
    'استقبل رئيس تونس سفير فرنسا جان تجريب.',
    ['جان تجريب - رئيس تونس'],
  ],
  [
    'and whoever has two offices of one state is one',
    'استقبل وزير الدفاع عمر مثالون رئيس وزراء قطر وزير الخارجية القطري سامي تستوف.',
    ['سامي تستوف - عمر مثالون'],
  ],
  [
    'two ambassadors in the dual were each talked with',
    'بحث وزير الخارجية عمر مثالون مع السفيرين الفرنسي جان تجريب والألماني كارل تستوف التعاون.',
    ['جان تجريب - عمر مثالون', 'عمر مثالون - كارل تستوف'],
  ],
  [
    'two meetings in the dual',
    'عقد وزير الخارجية عمر مثالون لقاءين منفصلين مع السفيرين الفرنسي جان تجريب والألماني كارل تستوف.',
    ['جان تجريب - عمر مثالون', 'عمر مثالون - كارل تستوف'],
  ],
  [
    'behind a given name stands no state',
    'استقبل رئيس الوزراء ديفيد كاميرون الرئيس التونسي سامي تستوف.',
    ['ديفيد كاميرون - سامي تستوف'],
  ],
  [
    'but the state keeps its office',
    'التقى وزير خارجية الكاميرون عمر مثالون نظيره التونسي سامي تستوف.',
    ['سامي تستوف - عمر مثالون'],
  ],
  [
    'an office with a people abroad among its fields',
    'استقبل وزير الشؤون الخارجية والتعاون والموريتانيين في الخارج عمر مثالون سفير تونس سامي تستوف.',
    ['سامي تستوف - عمر مثالون'],
  ],
  [
    'a delegation behind `and` came along with whoever is named before it',
    'استقبل وزير الدفاع الغاني عمر مثالون، اليوم، سامي تستوف نائب رئيس الوزراء لشؤون الدفاع في جمهورية كينيا والوفد المرافق له.',
    ['سامي تستوف - عمر مثالون'],
  ],
  [
    'whoever received one received the next too',
    'استقبل وزير الدفاع عمر مثالون، اليوم، وزير الدفاع الكيني سامي تستوف. كما استقبل الشيخ خالد بن تجريب وزير الداخلية في دولة قطر.',
    ['سامي تستوف - عمر مثالون', 'خالد بن تجريب - عمر مثالون'],
  ],
  [
    'an office without a state is that of whoever holds it here',
    'استقبل وزير الدفاع عمر مثالون وزير الدفاع الكيني سامي تستوف في المطار. وفي وقت سابق استقبل وزير الدفاع نظيره الغاني خالد تجريب.',
    ['سامي تستوف - عمر مثالون', 'خالد تجريب - عمر مثالون'],
  ],
  [
    'each of two who share an office in the dual has his state before him',
    'التقى وزيرا الداخلية الكيني سامي محمد تستوف، والغاني عبد الأمير مثالون، اليوم في أكرا.',
    ['سامي محمد تستوف - عبد الأمير مثالون'],
  ],
  [
    'a verb that carries a reception',
    'قام اليوم المدير العام للأمن الوطني عمر مثالون، باستقبال السيد سامي تستوف، سفير كينيا المعتمد لدى المملكة المغربية.',
    ['سامي تستوف - عمر مثالون'],
  ],
  [
    'a meeting that brought one together with another',
    'احتضنت الوزارة اجتماعا، الأربعاء، جمع السفير الكيني في المغرب سامي تستوف، مع وفد من المدراء ترأسه عمر مثالون، مدير الشرطة القضائية بالمغرب.',
    ['سامي تستوف - عمر مثالون'],
  ],
  [
    'a brother is who the name behind him is',
    'جرى أمس اتصال هاتفي بين الرئيس الكيني سامي تستوف وأخيه الرئيس الغاني عمر مثالون.',
    ['سامي تستوف - عمر مثالون'],
  ],
  [
    'a court is nobody of whom there are two',
    'استقبل أمير دولة قطر الشيخ عمر بن مثال، في الديوان الأميري، الرئيس الكيني سامي تستوف.',
    ['سامي تستوف - عمر بن مثال'],
  ],
  [
    'an English word of the page received nobody',
    'Next استقبل الرئيس الغاني عمر مثالون، اليوم، وزير الخارجية الكيني سامي تستوف.',
    ['سامي تستوف - عمر مثالون'],
  ],
  [
    'whose delegation, government or office it is stands between an office and the name',
    'استقبل وزير الداخلية بحكومة الوفاق الوطني، عمر مثالون، رئيس بعثة الشرف الكينية سامي تستوف.',
    ['سامي تستوف - عمر مثالون'],
  ],
  [
    'two whom one meets on a journey did not meet each other',
    'وصل رئيس الوزراء العراقي الدكتور سامي تستوف إلى عمان اليوم في زيارة رسمية، يقابل خلالها الملك عمر مثالون ورئيس الوزراء الدكتور خالد تجريب.',
    ['خالد تجريب - سامي تستوف - عمر مثالون'],
  ],
  [
    'presidents before whom each adjective stands',
    'التقى أمير دولة قطر الشيخ عمر بن مثال، اليوم، الرئيسين الكيني سامي تستوف، والصومالي محمد عبد الله تجريب، كل على حدة.',
    ['سامي تستوف - عمر بن مثال', 'عمر بن مثال - محمد عبد الله تجريب'],
  ],
  [
    'behind the comma after an office that somebody else holds stands who was received',
    'استقبل رئيس الجمهورية عمر مثالون أمس السيد سامي تستوف سفير كينيا. كما استقبل رئيس الجمهورية، السيد خالد تجريب، الذي سلم له رسالة من غانا.',
    ['سامي تستوف - عمر مثالون', 'خالد تجريب - عمر مثالون'],
  ],
  [
    'the servant of the two mosques is nobody whose name stands before the words',
    'استقبل خادم الحرمين الشريفين الملك عمر بن مثال، في جدة، سامي تستوف وزير الخارجية الكيني، وقد أبلغ سامي تستوف، خادم الحرمين الشريفين، رسالة شفوية.',
    ['سامي تستوف - عمر بن مثال'],
  ],
  [
    'a sentence glued to the one before it',
    'زار الوزير الكيني سامي تستوف أكرا. وكان السفير خالد تجريب معه في المطار.ثم انتقل سامي تستوف إلى القصر حيث التقى الرئيس الغاني عمر مثالون.',
    ['سامي تستوف - عمر مثالون'],
  ],
])('%s', (_, text, expected) => expect(meetings(text)).toEqual(expected));

test('those who accompany whoever travels have come too', () => {
  const text =
    'توجه الرئيس الكيني عمر مثالون اليوم إلى جوبا في زيارة رسمية. ويرافق الرئيس خلال الزيارة، وزير الخارجية السفير علي الصادق، ومدير جهاز المخابرات العامة الفريق سامي تستوف.';
  const visits = reported('ar', text).filter(({ kind }) => kind === 'visit');
  expect(visits.map(({ participants }) => participants.map(({ name }) => name).toSorted())).toEqual([
    ['سامي تستوف', 'علي الصادق', 'عمر مثالون'],
  ]);
});

test('names are read to their end', () => {
  const people = (text: string) =>
    reported('ar', text).flatMap(({ participants }) => participants.map(({ name }) => name));
  expect(
    people('التقى سمو الأمير عمر بن مثال الثاني، ولي عهد كينيا، وزير الداخلية المغربي محمد الغالي علي يوسف.'),
  ).toEqual(['عمر بن مثال الثاني', 'محمد الغالي علي يوسف']);
  expect(people('استقبل وزير الشئون الدينية الغاني عمر مثالون السيد علي تجريب سفير كينيا.')).toEqual([
    'عمر مثالون',
    'علي تجريب',
  ]);
  expect(people('التقى الدكتور نبيل العربي اليوم وزير خارجية كينيا سامي جي. إم. تستوف.')).toEqual([
    'نبيل العربي',
    'سامي جي. إم. تستوف',
  ]);
  expect(people('التقى وزير الداخلية الغاني "عمر مثالون" وزير الخارجية الكيني حسين أمير عبد التستوف.')).toEqual([
    'عمر مثالون',
    'حسين أمير عبد التستوف',
  ]);
});

test('whoever received is not on a journey with the guest named behind a comma', () => {
  const text =
    'استقبل سامي تستوف وزير الخارجية، وزيرة الخارجية الغانية عائشة مثالون بالرباط، في إطار زيارة تقوم بها للمغرب.';
  const visits = reported('ar', text).filter(({ kind }) => kind === 'visit');
  expect(visits.map(({ participants }) => participants.map(({ name }) => name))).toEqual([['عائشة مثالون']]);
});
