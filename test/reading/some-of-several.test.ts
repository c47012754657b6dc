import { describe, expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { reported } from '../support/reported.ts';

/** Everybody who met the first one of a text, in order. */
const metBy = (language: LanguageCode, text: string) =>
  reported(language, text)
    .filter(({ kind }) => kind === 'meeting')
    .flatMap(({ participants: [, ...others] }) => others.map(({ name }) => name));

const three = ['Kofi Sampleh', 'Omar Exampleh', 'Lina Probeh'];
const two = three.slice(0, 2);

describe('some of several whom somebody met are named', () => {
  const several: readonly (readonly [LanguageCode, string, readonly string[]])[] = [
    [
      'fr',
      'La ministre kényane Ada Testova s’est entretenue mardi avec plusieurs de ses homologues, dont le Ghanéen Kofi Sampleh et le Tchadien Omar Exampleh.',
      two,
    ],
    [
      'es',
      'La ministra keniana Ada Testova se reunió con varios de sus homólogos, entre ellos el ministro ghanés Kofi Sampleh y el ministro chadiano Omar Exampleh.',
      two,
    ],
    [
      'de',
      'Die kenianische Ministerin Ada Testova traf mehrere ihrer Amtskollegen, darunter den ghanaischen Minister Kofi Sampleh und den tschadischen Minister Omar Exampleh.',
      two,
    ],
    [
      'fr',
      'La ministre kényane Ada Testova a eu une série d’entretiens avec ses homologues de plusieurs pays. Il s’agit notamment du ministre ghanéen, Kofi Sampleh, du ministre tchadien, Omar Exampleh et de la ministre chinoise, Lina Probeh.',
      three,
    ],
    [
      'en',
      'The Kenyan minister Ada Testova met a number of ministers in Oslo. Among them were Kofi Sampleh of Ghana, Omar Exampleh of Chad and Lina Probeh of China.',
      three,
    ],
    [
      'es',
      'La ministra Ada Testova se reunió en Lima con varios cancilleres, entre los que figuran los ministros de Ghana, Kofi Sampleh, Chad, Omar Exampleh y China, Lina Probeh.',
      three,
    ],
    [
      'es',
      'La canciller Ada Testova sostuvo encuentros con sus homólogos de varios países, entre ellos los de Ghana, Kofi Sampleh; Chad, Omar Exampleh, y China, Lina Probeh.',
      three,
    ],
    [
      'en',
      'The Kenyan minister Ada Testova met a number of ministers in Oslo, among them those of Ghana, Kofi Sampleh, Chad, Omar Exampleh, and China, Lina Probeh.',
      three,
    ],
    [
      'fr',
      'La ministre kényane Ada Testova a eu des entretiens avec, entre autres, son homologue ghanéen Kofi Sampleh et le Tchadien Omar Exampleh.',
      two,
    ],
    [
      'en',
      'The Kenyan minister Ada Testova held talks with, among others, her Ghanaian counterpart Kofi Sampleh and Omar Exampleh, the foreign minister of Chad.',
      two,
    ],
    [
      'ar',
      'أجرى وزير الخارجية المصري سعيد تستوفان سلسلة لقاءات مع عدد من نظرائه. ويتعلق الأمر بوزير خارجية غانا كوفي تستوف ووزير خارجية تشاد عمر مثالون.',
      ['كوفي تستوف', 'عمر مثالون'],
    ],
    [
      'ar',
      'واصل الشيخ سعيد بن تستوفان وزير الخارجية لقاءاته الثنائية مع نظرائه وزراء خارجية عدد من الدول. وشملت لقاءات سموه كلا من معالي كوفي تستوف وزير خارجية غانا ومعالي عمر مثالون وزير خارجية تشاد.',
      ['كوفي تستوف', 'عمر مثالون'],
    ],
    [
      'en',
      'The Kenyan minister Ada Testova met a number of ministers in Oslo. Her meetings included Kofi Sampleh of Ghana and Omar Exampleh of Chad.',
      two,
    ],
  ];
  test.each(several)('%s: %s', (language, text, names) => {
    expect(metBy(language, text)).toEqual(names);
  });

  test('what is spoken of is none of those several', () => {
    const told =
      'Le président Omar Exampleh a rencontré plusieurs ministres à Oslo. Il s’agit d’un accord entre Ada Testova et Kofi Sampleh.';
    expect(metBy('fr', told)).not.toContain('Kofi Sampleh');
    expect(metBy('fr', told.replace('d’un accord entre', 'de la visite de'))).not.toContain('Kofi Sampleh');
  });

  test('the members of a delegation are not those several', () => {
    expect(
      metBy(
        'en',
        'The Kenyan minister Ada Testova met a number of ministers in Oslo. The delegation included Kofi Sampleh and Omar Exampleh.',
      ),
    ).toContain('ministers');
  });
});

describe('who met is told once', () => {
  const once: readonly (readonly [LanguageCode, string, readonly string[]])[] = [
    [
      'fr',
      'Un communiqué précise que le ministre de la Culture, Omar Exampleh, a reçu mardi l’ambassadeur du Ghana, Kofi Sampleh.',
      ['Kofi Sampleh held'],
    ],
    [
      'es',
      'Un comunicado señala que el ministro de Cultura, Omar Exampleh, recibió el martes al embajador de Ghana, Kofi Sampleh.',
      ['Kofi Sampleh held'],
    ],
    [
      'fr',
      'Lors de la réunion, le président kényan Omar Exampleh s’entretiendra avec le ministre ghanéen Kofi Sampleh.',
      ['Kofi Sampleh expected'],
    ],
    [
      'es',
      'En la reunión de este bloque, el mandatario keniano Omar Exampleh se reunirá con el ministro ghanés Kofi Sampleh.',
      ['Kofi Sampleh expected'],
    ],
    [
      'fr',
      'Le ministre Omar Exampleh a reçu l’ambassadeur Jean Testo. Le 12 décembre, Ada Testova se rendra à Accra où elle rencontrera son homologue Kofi Sampleh et tous deux aimeraient signer un protocole.',
      ['Jean Testo held', 'Kofi Sampleh planned'],
    ],
    [
      'ar',
      'التقى الوزير سعيد تستوفان معالي كوفي تستوف وزير الخارجية والتجارة والعبادة في جمهورية غانا، ومعالي عمر مثالون وزير خارجية تشاد.',
      ['كوفي تستوف held', 'عمر مثالون held'],
    ],
    ['ar', 'التقى الوزير سعيد تستوفان الرئيس محمد ولد الشيخ مثالون في نواكشوط.', ['محمد ولد الشيخ مثالون held']],
  ];
  test.each(once)('%s: %s', (language, text, expected) => {
    const told = reported(language, text).filter(({ kind }) => kind === 'meeting');
    const met = told.flatMap(({ participants: [, ...others], status }) =>
      others.map(({ name }) => `${name} ${status}`),
    );
    expect(met).toEqual(expected);
  });
});

test('two ministers may be joined to somebody who is named', () => {
  const hosts = (language: LanguageCode, text: string) =>
    reported(language, text)
      .filter(({ kind }) => kind === 'meeting')
      .flatMap(({ participants }) => participants.map(({ name }) => name));
  expect(
    hosts('en', 'President Ada Testova and the two ministers received the Ghanaian minister Kofi Sampleh in Oslo.'),
  ).toEqual(expect.arrayContaining(['Ada Testova', 'Kofi Sampleh']));
  expect(
    hosts('fr', 'La présidente Ada Testova et les deux ministres ont reçu le ministre ghanéen Kofi Sampleh à Oslo.'),
  ).toEqual(expect.arrayContaining(['Ada Testova', 'Kofi Sampleh']));
});

describe('who is meant', () => {
  test('of officials at a further meeting, whoever was at those before it', () => {
    expect(
      metBy(
        'es',
        'El canciller mexicano, Juan Testo, sostuvo encuentros con los cancilleres de Alemania y Reino Unido. El canciller mexicano y el ministro alemán, Otto Muestreo, conversaron en Bonn. Mientras que en el encuentro con Boris Ensayo, secretario británico, los funcionarios hablaron de comercio.',
      ),
    ).toEqual(['Otto Muestreo', 'Boris Ensayo']);
  });

  test('by a given name, whoever bears it first', () => {
    expect(
      metBy(
        'es',
        'El rey Felipe VI recibió a la presidenta de Chile, Ana Testo, que viaja con el ministro Luis Felipe Muestreo. Don Felipe ha mantenido luego una reunión con el ministro Juan Ensayo.',
      ),
    ).toEqual(['Ana Testo', 'Juan Ensayo']);
  });

  test('a son is not the father whose name he bears', () => {
    const host = (text: string) => reported('ar', text).map(({ participants }) => participants.map(({ name }) => name));
    expect(
      host(
        'استقبل الملك نادر بن فاضل آل مثالون رئيس تونس سامي تستوف. وحضر اللقاء الأمير محمد بن نادر بن فاضل آل مثالون ولي العهد.',
      )[0]?.slice(0, 2),
    ).toEqual(['نادر بن فاضل آل مثالون', 'سامي تستوف']);
  });

  test('behind a given name what is a verb without its article is a surname', () => {
    expect(metBy('ar', 'التقى الوزير المصري سعيد تستوفان الرئيس أحمد الشرع في دمشق.')).toEqual(['أحمد الشرع']);
    expect(metBy('ar', 'التقى الوزير المصري سعيد تستوفان الأمين العام للأمم المتحدة بان كي مون.')).toEqual([
      'بان كي مون',
    ]);
  });

  test('a surname that is also a people opens no office', () => {
    const told = reported(
      'ar',
      'وصل رئيس مجلس الوزراء السيد سعيد شياع السوداني إلى أنقرة. وكان في استقبال السوداني الرئيس التركي سامي تستوف. وذكر المكتب أن السوداني سيجري مباحثات مع الرئيس التركي.',
    ).filter(({ kind }) => kind === 'meeting');
    expect(
      told.map(({ participants, status }) => [...participants.map(({ name }) => name).toSorted(), status]),
    ).toEqual([
      ['سامي تستوف', 'سعيد شياع السوداني', 'held'],
      ['سامي تستوف', 'سعيد شياع السوداني', 'expected'],
    ]);
  });

  test('a power of the state belongs to an office', () => {
    expect(
      metBy('es', 'El ministro Juan Testo se reunió con la presidenta del Poder Judicial, Elvia Muestreo.'),
    ).toEqual(['Elvia Muestreo']);
  });
});
