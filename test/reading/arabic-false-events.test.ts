import { expect, test } from 'vitest';
import { reported } from '../support/reported.ts';

const events = (text: string) =>
  reported('ar', text)
    .filter(({ kind }) => kind === 'meeting' || kind === 'visit' || kind === 'agreement')
    .map(({ kind }) => kind);

test.each([
  ['calling on somebody to do something', 'دعا الوزير عمر مثالون غانا إلى احترام الهدنة فورا.'],
  ['calling on somebody for something', 'دعا رئيس كينيا سامي تستوف توغو لوقف القصف.'],
  ['"and called on" at the head of a sentence', 'ودعت الوزيرة ليلى تستوف الرئيس الكيني سامي مثالون إلى الاستقالة.'],
  ['the same in the masculine', 'ودعا الوزير عمر تستوف الرئيس الكيني سامي مثالون إلى التنحي.'],
  ['an interview on television', 'قال الرئيس الكيني سامي تستوف في مقابلة تلفزيونية مع ليلى مثالون إن بلاده بخير.'],
  ['an interview with a newspaper', 'نفى الوزير عمر مثالون الخبر في مقابلة مع صحيفة غانية.'],
  ['a temperature that reaches', 'يتوقع خبراء الأرصاد أن تصل درجة الحرارة إلى أربعين في غانا وتوغو.'],
  ['a coffin that arrives', 'وصل جثمان الوزير عمر مثالون إلى غانا.'],
  ['a guest of honour that is a state', 'افتتح الوزير عمر مثالون المعرض الذي تحل عليه غانا ضيف شرف.'],
  ['somebody who comes in third', 'وحل الوزير عمر مثالون في المرتبة الثالثة في غانا.'],
  ['a player who takes the place of another', 'وخرج كيتا ليحل مكانه عمر مثالون أمام غانا.'],
  ['a player who leaves the camp of his team', 'غادر عمر مثالون معسكر المنتخب في غانا.'],
  ['a party whose name begins like a verb', 'أكد رئيس التجمع الوطني سليم تستوف أن الوزير عمر مثالون بخير.'],
  ['what a site of the press says', 'نشر الرئيس الكيني سليم تستوف على موقع تويتر أن اتفاق غانا وتوغو سيئ.'],
  ['a solution', 'قدم الوزير الغاني عمر مثالون خطة لحل إشكاليات السير في كينيا.'],
  ['a flight', 'قال الوزير الغاني عمر مثالون إن المشتبه به كان على متن رحلة متجهة إلى كينيا.'],
  ['something that is presented', 'وجد الوزير الغاني عمر مثالون نفسه أمام عرض قدمه إلى كينيا.'],
  ['a crowd that is counted', 'قال الوزير الغاني عمر مثالون ذلك، وزار 7200 سائح كينيا.'],
  ['a team that travels', 'قال رئيس النادي سليم تستوف ذلك. ويزور الفريق لشبونة لخوض مباراة.'],
  ['an aeroplane that lands', 'قال الوزير الغاني عمر مثالون إن الطائرة ستصل إلى كينيا.'],
  ['talks that there are with somebody', 'أكد المتحدث الأمريكي عمر مثالون أن هناك مشاورات مع غانا وتوغو.'],
  ['decades', 'يقترح المعرض على زوار غانا وكينيا العودة إلى عقود من التاريخ المشترك.'],
  ['a plan that is called a deal', 'قال الوزير الغاني عمر مثالون إن أي مقترح أو صفقة مع كينيا مصيرها الفشل.'],
  ['the bureau of a party', 'ومن المنتظر أن يجتمع مكتب حركة الوفاق بعد عودة رئيسها سليم تستوف من غانا.'],
  ['a press conference', 'قال المغني ذلك في المؤتمر الصحفي قبل أن يزور كينيا.'],
  ['a match that brings two together', 'تألق سليم تستوف في المباراة التي جمعت فريقه بمنافسه عمر مثالون في كينيا.'],
])('%s is no meeting, visit or agreement', (_, text) => {
  expect(events(text)).toEqual([]);
});

test.each([
  ['دعا رئيس كينيا سامي تستوف نظيره الغاني عمر مثالون إلى زيارة نيروبي.', 'visit'],
  ['دعا الرئيس الكيني سامي تستوف الوزير الغاني عمر مثالون إلى حضور القمة في نيروبي.', 'visit'],
  ['حل وزير الخارجية الغاني عمر مثالون بنيروبي الثلاثاء.', 'visit'],
  ['وصل وزير الخارجية الغاني عمر مثالون إلى نيروبي الثلاثاء.', 'visit'],
  ['غادر الرئيس الغاني عمر مثالون أكرا متوجها إلى نيروبي.', 'visit'],
  ['التقى الوزير الغاني عمر مثالون نظيره الكيني سامي تستوف.', 'meeting'],
  ['تمت مقابلة الوزير الغاني عمر مثالون مع نظيره الكيني سامي تستوف في نيروبي.', 'meeting'],
])('what has the same words and is one is still told: %s', (text, kind) => {
  expect(events(text)).toContain(kind);
});
