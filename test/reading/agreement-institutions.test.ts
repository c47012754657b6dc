import { table } from '../support/agreed.ts';

table('banks and funds that lend to states are parties by their names, also in English ones', [
  [
    'nl',
    'Suriname heeft een leningsovereenkomst getekend met de Islamic Development Bank (IsDB).',
    'signed Islamic Development Bank+SR',
  ],
  [
    'nl',
    'De minister van Financiën van Suriname tekende vrijdag een leningsovereenkomst met de Caribische Ontwikkelingsbank.',
    'signed Caribische Ontwikkelingsbank+SR',
  ],
  ['de', 'Kenia und die KfW haben am Montag ein Rahmenabkommen unterzeichnet.', 'signed KE+KfW'],
  ['ar', 'وقّع البنك الإسلامي للتنمية والسودان اتفاقية تمويل في الخرطوم.', 'signed SD+البنك الإسلامي للتنمية'],
  ['ar', 'وقعت كينيا مذكرة تفاهم مع صندوق الأمم المتحدة للسكان.', 'signed KE+صندوق الأمم المتحدة للسكان'],
]);

table('an amount in dollars is no state', [
  [
    'nl',
    'Kenia en de Islamitische Ontwikkelingsbank tekenden een leningsovereenkomst van US$ 50 miljoen.',
    'signed Islamitische Ontwikkelingsbank+KE',
  ],
]);

table('Arabic bodies are taken by their whole names', [
  [
    'ar',
    'وقعت جامعة المنصورة مذكرة تفاهم مع جامعة الملك فيصل لتبادل الخبرات.',
    'signed جامعة الملك فيصل+جامعة المنصورة',
  ],
  ['ar', 'تم توقيع اتفاقية تعاون بين جامعتي طنطا ونواكشوط.', 'signed طنطا+نواكشوط'],
  [
    'ar',
    'تم توقيع مذكرة تفاهم بين البنك المركزي العراقي وهيئة المشروعات المتوسطة والصغيرة في مصر.',
    'signed البنك المركزي العراقي+هيئة المشروعات المتوسطة والصغيرة',
  ],
]);

table('a town or province stands right behind the word for it', [
  [
    'nl',
    'De provincie Zuid-Holland en de Chinese zusterprovincie Hebei tekenden een vriendschapsverdrag.',
    'signed Hebei+Zuid-Holland',
  ],
  [
    'de',
    'Die Stadt Würzburg und die chinesische Provinz Hebei unterzeichneten am Montag ein Abkommen.',
    'signed Hebei+Würzburg',
  ],
]);

table('instruments behind a number above ten are one lot', [
  ['ar', 'وقعت كينيا وغانا 25 اتفاقية ومذكرة تفاهم وبرامج تنفيذية.', 'signed GH+KE'],
]);

table('an Arabic paragraph needs no stop to be read', [
  [
    'ar',
    'كينيا وغانا توقعان اتفاقا\nوقع وزير العدل الكيني عمر مثال ووزير العدل الغاني علي تجربة أمس الأحد في مدينة نيروبي مذكرة تفاهم في مجال تبادل الخبرات القانونية وتدريب القضاة وتبادل الوثائق بين البلدين الصديقين\nوقال الوزير الكيني إن العلاقات جيدة.',
    'signed GH+KE',
  ],
]);
