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

table('letters that a hyphen joins to another noun are no party', [
  ['de', 'Kenia und Ghana unterzeichneten ein Abkommen nach OECD-Standards.', 'signed GH+KE'],
  ['nl', 'Suriname tekende met Ghana een akkoord onder het IMF-programma.', 'signed GH+SR'],
]);

table('the bank is the one named before', [
  [
    'nl',
    'Kenia leent geld voor wegen\nMinister Omar Voorbeeld van Financiën heeft bij de jaarvergadering van de Islamic Development Bank in Marokko een leningsovereenkomst met de bank getekend.',
    'signed Islamic Development Bank+KE',
  ],
  [
    'de',
    'Die KfW stellt einen Kredit für den Irak bereit. Dazu unterzeichneten die irakische Regierung und die Förderbank am Montag ein Rahmenabkommen.',
    'signed IQ+KfW',
  ],
]);

table('an article on two parts of states has them as parties, not the states', [
  [
    'nl',
    'Zuid-Holland en Hebei verlengen hun samenwerking.\nDe samenwerking is vastgelegd in een overeenkomst. In 2007 tekenden beide provincies een vriendschapsverdrag.',
    'agreed Hebei+Zuid-Holland, historical Hebei+Zuid-Holland',
  ],
]);

table('each text of a list has the two that its line names', [
  [
    'de',
    'Am Montag wurden zwischen Kenia und Ghana drei Dokumente unterzeichnet.\nDiese Dokumente umfassen:\n1. Memorandum über Zusammenarbeit zwischen dem Ministerium für Industrie und Handel der Republik Kenia und dem Ministerium für Verkehr der Republik Ghana.\n2. Absichtserklärung zwischen der kenianischen Staatsbank und der Ghanaischen Volksbank zum Austausch.',
    'signed GH+KE, signed GH+KE, signed Ghanaische Volksbank+kenianische Staatsbank',
  ],
]);

table('a joint statement that was issued, and what was laid down in a text', [
  ['de', 'Kenia und Ghana gaben am Montag eine gemeinsame Erklärung ab.', 'signed GH+KE'],
  ['nl', 'Kenia en Ghana gaven maandag een gezamenlijke verklaring uit.', 'signed GH+KE'],
  ['nl', 'De samenwerking tussen Kenia en Ghana is vastgelegd in een overeenkomst.', 'agreed GH+KE'],
  ['de', 'Die Zusammenarbeit wurde in einem Abkommen zwischen Kenia und Ghana festgehalten.', 'agreed GH+KE'],
  [
    'de',
    'Die Staatschefs unterzeichneten die Erklärung des Gipfels sowie den Vertrag über Freundschaft zwischen Kenia, Ghana und Togo.',
    'signed GH+KE+TG',
  ],
]);

table('where an article is about two towns, parts of states or universities, they are the parties', [
  [
    'de',
    'Schleswig-Holstein geht eine Partnerschaft mit der ukrainischen Region Cherson ein. Ministerpräsident Ole Muster und Vizegouverneur Iwan Probe unterzeichneten am Freitag in Kiel eine Vereinbarung.',
    'signed Cherson+Schleswig-Holstein',
  ],
  [
    'ar',
    'وقع علي مثال رئيس بلدية الخليل وعمر تجربة رئيس بلدية سلفيت أمس الأحد اتفاقية توأمة بين المدينتين.',
    'signed الخليل+سلفيت',
  ],
  [
    'nl',
    'Vrijdag komt een delegatie van de Voorbeeld Universiteit naar Vlissingen om samen met de Sample University het memorandum van overeenstemming te ondertekenen.',
    'planned Sample University+Voorbeeld Universiteit',
  ],
]);

table('a state that acts stays the party, whatever towns are named', [
  [
    'de',
    'Die Stadt Würzburg und die Region Cherson arbeiten zusammen. Deutschland und die Ukraine unterzeichneten am Freitag ein Abkommen.',
    'signed DE+UA',
  ],
]);

table('a negation beside concluded treaties does not deny them', [
  [
    'nl',
    'Vrijdag sloten Kenia en Ghana een verdrag. Er is geen verband tussen deze zaak en de afgesloten verdragen.',
    'agreed GH+KE',
  ],
]);

table('the two schools that an article is about, whoever signs', [
  [
    'de',
    'Seit Kurzem hat die Universität Musterstadt eine weitere Partnerin. In der vergangenen Woche wurde der Vertrag mit der Example Normal University unterzeichnet. Die Vizepräsidentin der Universität Musterstadt, Ada Testova, und der Vizepräsident der Example Normal University, Omar Exampleh, unterzeichneten die Verträge.',
    'signed Example Normal University+Universität Musterstadt',
  ],
  [
    'de',
    'Vertreter der Hochschule Musterstadt sind mit der Wirtschaftsministerin Ada Testova nach China gereist. Mit der University of Technology in Xiamen wurde ein Memorandum unterzeichnet.',
    'signed Hochschule Musterstadt+University of Technology',
  ],
  [
    'nl',
    'Een delegatie van de hogeschool Prova trok naar China. Als afsluiter ondertekende algemeen directeur Omar Exampleh een memorandum met Sample Normal University, in het bijzijn van gouverneur Ada Testova.',
    'signed Sample Normal University+hogeschool Prova',
  ],
  [
    'nl',
    'Staatssecretaris Omar Exampleh en de Chileense energieminister Ada Testova tekenden een memorandum tussen Nederland en Chili. De Universiteit Prova en de Universidad de Muestra keken toe.',
    'signed CL+NL',
  ],
]);

table('what the title tells is told by its signing too', [
  [
    'nl',
    'Kenia en Ghana tekenen visserijakkoord\n\nDe ondertekening vond plaats in Accra. Minister Ada Testova tekende voor Kenia en namens Ghana haar collega Omar Exampleh.',
    'signed GH+KE',
  ],
  [
    'en',
    'Kenya and Ghana sign fisheries agreement\n\nThe signing took place in Accra on Sunday, on the sidelines of a session of ministers.',
    'signed GH+KE',
  ],
]);
