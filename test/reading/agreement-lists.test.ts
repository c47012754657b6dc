import { expect, test } from 'vitest';
import { table } from '../support/agreed.ts';
import { reported } from '../support/reported.ts';

table('what stands in one list is an agreement each, before the verb too', [
  ['en', 'An accord on fisheries and two memoranda were signed between Kenya and Ghana.', 'signed GH+KE, signed GH+KE'],
  [
    'fr',
    'Un accord sur la pêche et deux mémorandums ont été signés entre le Kenya et le Ghana.',
    'signed GH+KE, signed GH+KE',
  ],
]);

table('these agreements and the lot are no further one', [
  ['en', 'Kenya and Ghana signed four memoranda. The four agreements were signed in Accra.', 'signed GH+KE'],
]);

table('what others had claimed of a denied agreement is denied with it', [
  [
    'en',
    'Kenya denied reports that it signed an agreement with Ghana. A newspaper had claimed that the deal was concluded in Accra.',
    'denied GH+KE',
  ],
  ['de', 'Kenia und Ghana haben Berichte über ein Gasabkommen zurückgewiesen.', 'denied GH+KE'],
]);

table('what was discussed has come as far as a clause of its own says', [
  ['fr', "Le Kenya et le Ghana ont examiné une convention sur la pêche, qu'ils espèrent conclure.", 'expected GH+KE'],
]);

test('of two who sign each for a side both are signatories', () => {
  const text =
    'Kenya and Ghana reached an accord. Trade Minister Ann Exampleh signed for Kenya and Energy Minister Bob Testova for Ghana.';
  const names = reported('en', text).flatMap(({ signatories }) => signatories.map(({ name }) => name));
  expect(names).toEqual(['Ann Exampleh', 'Bob Testova']);
});

table('what is added to a lot, and what one more sentence names, is one of them', [
  [
    'fr',
    'Le Kenya et le Ghana ont signé trois mémorandums lundi. À ceux-ci s’ajoutent un accord militaire et un accord sur la pêche.',
    'signed GH+KE, signed GH+KE, signed GH+KE',
  ],
  [
    'es',
    'Kenia y Ghana firmaron varios acuerdos. Los documentos suscritos son un memorando sobre pesca. El segundo es la declaración de intención sobre biocombustibles.',
    'signed GH+KE, signed GH+KE, signed GH+KE',
  ],
  [
    'ar',
    'وقعت كينيا وغانا أربع اتفاقيات. والاتفاقيات الموقعة تضمنت اتفاق تعاون في مجال الصيد ومذكرة تفاهم حول الصحة وأخرى حول التعليم.',
    'signed GH+KE, signed GH+KE, signed GH+KE, signed GH+KE',
  ],
]);

table('a lot of which only the fields are told is told once', [
  [
    'es',
    'Kenia y Ghana firmaron cinco acuerdos. Los otros cuatro instrumentos abarcan los campos de deporte y pesca.',
    'signed GH+KE',
  ],
]);

table('agreements by titles of their own are not one another', [
  [
    'es',
    'Kenia y Ghana firmaron en 2005 el Convenio Básico de Cooperación Técnica. En 2005 firmaron también el Acuerdo de Cooperación sobre Drogas.',
    'historical GH+KE, historical GH+KE',
  ],
  [
    'fr',
    'Le Kenya et le Ghana ont signé la Convention sur la pêche côtière. Ils ont ensuite signé la Convention sur les aéroports.',
    'signed GH+KE, signed GH+KE',
  ],
]);

table('one of a list between others has its own parties', [
  [
    'en',
    'Kenya and Ghana signed an accord on trade and a memorandum between the University of Kisumu and the University of Tamale.',
    'signed GH+KE, signed University of Kisumu+University of Tamale',
  ],
  [
    'ar',
    'وقعت كينيا وغانا أربع اتفاقيات. كما شملت الاتفاقيات برنامجا تنفيذيا للتعاون في مجال التعليم وغيره وبرنامجا تنفيذيا للسياحة.',
    'signed GH+KE, signed GH+KE, signed GH+KE',
  ],
]);

table('further ones of which only the number is said, each by itself', [
  [
    'es',
    'Kenia y Ghana firmaron un convenio de salud, así como uno para la formación de técnicos y uno más para el sector minero.',
    'signed GH+KE, signed GH+KE, signed GH+KE',
  ],
  [
    'fr',
    'Le Kenya et le Ghana ont signé un accord de pêche, un autre sur le tourisme et un troisième relatif aux visas.',
    'signed GH+KE, signed GH+KE, signed GH+KE',
  ],
  [
    'ar',
    'وقعت كينيا وغانا اتفاقية في مجال الصيد وأخرى في مجال الصحة وثالثة حول التأشيرات.',
    'signed GH+KE, signed GH+KE, signed GH+KE',
  ],
  ['es', 'Kenia y Ghana firmaron dos acuerdos, uno sobre pesca y otro sobre turismo.', 'signed GH+KE'],
]);

table('each of a list by the same verb, whatever stands written together with it', [
  [
    'ar',
    'وقعت كينيا وغانا الثلاثاء في نيروبي على سبع مذكرات تفاهم واتفاقية وبرنامجين تنفيذيين.',
    'signed GH+KE, signed GH+KE, signed GH+KE',
  ],
  ['ar', 'وقعت كينيا وغانا العديد من اتفاقيات التعاون ومذكرات تفاهم وبرامج تنفيذية.', 'signed GH+KE'],
  [
    'ar',
    'وقع الجانبان الكيني والغاني الاتفاقية العامة للتعاون ومذكرة التفاهم بشأن المشاورات السياسية.',
    'signed GH+KE, signed GH+KE',
  ],
  [
    'ar',
    'وقعت كينيا وغانا عددا من الاتفاقيات، أبرزها برنامج تنفيذي للتعاون الثقافي ومذكرة تفاهم في مجال الصحة.',
    'signed GH+KE, signed GH+KE, signed GH+KE',
  ],
]);

table('the two of them, told of one by one before, and a body by the first words of its name', [
  [
    'fr',
    'Le Kenya et le Ghana ont signé un accord de pêche et une convention fiscale. Les deux accords ont été signés par les ministres Omar Exemple et Luis Essai.',
    'signed GH+KE, signed GH+KE',
  ],
  [
    'ar',
    'وقع البنك الإسلامي للتنمية مع وزارة المالية الكينية اتفاقية. ووقع الاتفاقية عن البنك الإسلامي رئيسه عمر مثال وعن كينيا وزير المالية جون تجربة.',
    'signed KE+البنك الإسلامي للتنمية',
  ],
]);

table('the adjectives of two states side by side are the parties of what their committee ends with', [
  ['ar', 'توجت أعمال اللجنة الكينية الغانية بالتوقيع على ثلاث اتفاقيات.', 'signed GH+KE'],
  ['ar', 'اختتمت أعمال مجلس التنسيق الكيني - الغاني بتوقيع 25 اتفاقا.', 'signed GH+KE'],
]);

table('a line that names again the lot told before opens its list', [
  [
    'en',
    'Ghana and Kenya signed two agreements in Accra on Monday.\n\nPresident Ada Testova thanked her guests for coming.\n\nThe agreements cover trade and training.\n\nThe list of agreements signed by the two countries:\n\n1. Memorandum of Understanding on training.\n\n2. Agreement on Air Services.',
    'signed GH+KE, signed GH+KE, signed GH+KE',
  ],
  [
    'nl',
    'Ghana en Kenia tekenden maandag in Accra twee akkoorden.\n\nPresident Ada Testova dankte haar gasten.\n\nDe akkoorden gaan over handel.\n\nDe lijst van de ondertekende akkoorden:\n\n- Memorandum van overeenstemming over handel.\n\n- Akkoord over luchtvaart.',
    'signed GH+KE, signed GH+KE, signed GH+KE',
  ],
  [
    'en',
    'Ghana and Kenya signed two agreements in Accra on Monday.\n\nPresident Ada Testova thanked her guests for coming.\n\nEarlier agreements of Norway and Chile:\n\n- Treaty on trade\n\n- Treaty on fish',
    'signed GH+KE',
  ],
  [
    'en',
    'Ghana and Kenya signed an agreement in Accra on Monday.\n\nPresident Ada Testova thanked her guests for coming.\n\nThe agreement has two parts:\n\n- Protocol on trade\n\n- Protocol on training',
    'signed GH+KE',
  ],
]);

table('behind an accord of two bodies what nobody else is said to make is again of the states', [
  [
    'en',
    'Kenya and Ghana signed five agreements. The University of Exampleton and the Sampleh Institute of Ghana also signed a memorandum. In addition, a joint declaration was adopted.',
    'signed GH+KE, signed Sampleh Institute of Ghana+University of Exampleton, signed GH+KE',
  ],
  [
    'nl',
    'Kenia en Ghana tekenden vijf akkoorden. De universiteit van Voorbeeldstad en het Instituut Monster uit Ghana sloten een overeenkomst. Daarnaast werd een gezamenlijke verklaring ondertekend.',
    'signed GH+KE, agreed Instituut Monster+universiteit van Voorbeeldstad, signed GH+KE',
  ],
  [
    'en',
    'Kenya and Ghana signed six memorandums on Monday.\nThe six memorandums signed are as follows:\n- Agreement on cooperation against drugs\n- Academic agreement between Exampleton University of Kenya and Sampleh Institute of Ghana\n- Memorandum on sports',
    'signed GH+KE, signed GH+KE, signed Exampleton University of Kenya+Sampleh Institute of Ghana, signed GH+KE',
  ],
  [
    'en',
    'The University of Exampleton and the Sampleh Institute of Ghana signed a memorandum on Monday. A second agreement on exchanges was signed on Tuesday.',
    'signed Sampleh Institute of Ghana+University of Exampleton, signed Sampleh Institute of Ghana+University of Exampleton',
  ],
]);

table('figures in brackets say again how many there are', [
  ['en', 'The governments of Kenya and Ghana signed three (3) instruments on trade.', 'signed GH+KE'],
  ['es', 'Kenia y Ghana firmaron tres (3) convenios en Acra.', 'signed GH+KE'],
]);

table('what is only called signed already was signed before', [
  [
    'en',
    'Minister Ben Sampleh of Kenya met his Ghanaian colleague. He was ready to follow up on various agreements already signed between the two countries.',
    'historical GH+KE',
  ],
  [
    'de',
    'Minister Max Muster aus Kenia sprach mit seiner ghanaischen Kollegin über die Umsetzung der bereits unterzeichneten Abkommen zwischen Kenia und Ghana.',
    'historical GH+KE',
  ],
  ['nl', 'De reeds ondertekende overeenkomsten tussen Kenia en Ghana worden uitgevoerd.', 'historical GH+KE'],
  ['en', 'Kenya and Ghana have already signed an agreement on trade.', 'signed GH+KE'],
  ['de', 'Kenia und Ghana haben bereits am Montag ein Abkommen unterzeichnet.', 'signed GH+KE'],
]);
