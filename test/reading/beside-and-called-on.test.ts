import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { reported } from '../support/reported.ts';

/** Each meeting of a text, published on Monday 10 March 2025, as its status and the names of each side. */
const met = (language: LanguageCode, text: string) =>
  reported(language, text)
    .filter(({ kind }) => kind === 'meeting')
    .map(({ status, participants }) => {
      const side = (which: number) =>
        participants
          .filter((one) => one.side === which)
          .map(({ name }) => name)
          .join(' & ');
      return `${status} ${side(0)} | ${side(1)}`;
    });

const en = 'Chilean President Omar Exampleh met Ambassador Ada Testova on Monday.';
const alone = ['held Omar Exampleh | Ada Testova'];

test.each<readonly [LanguageCode, string, readonly string[]]>([
  // Of two who met, a pronoun in the next sentence means the one who is named first.
  ['en', `${en} He was accompanied by Minister Luc Sample.`, ['held Omar Exampleh & Luc Sample | Ada Testova']],
  [
    'fr',
    "Le président chilien Omar Exampleh s'est entretenu lundi avec l'ambassadrice Ada Testova. Il était accompagné du ministre Luc Modèle et de la ministre Eve Essai.",
    ['held Omar Exampleh & Luc Modèle & Eve Essai | Ada Testova'],
  ],
  // On another occasion, another day, no official, not so, or nobody knows whose.
  ['en', `${en} The president was accompanied at a funeral by Minister Luc Sample.`, alone],
  ['en', `${en} On Sunday the president was accompanied by Minister Luc Sample.`, alone],
  ['en', `${en} He was accompanied by his wife, Eve Sample.`, alone],
  ['en', `${en} He was not accompanied by Minister Luc Sample.`, alone],
  ['en', `${en} The statement was accompanied by a letter of Minister Luc Sample.`, alone],
  // A meeting whose own verb tells that it is to come, and one after which something else is.
  [
    'en',
    'The meeting between Chilean President Omar Exampleh and Cuban President Ada Testova will be on Friday.',
    ['planned Omar Exampleh | Ada Testova'],
  ],
  [
    'es',
    'El encuentro entre el presidente chileno Omar Exampleh y la presidenta cubana Ada Testova se dará el viernes.',
    ['planned Omar Exampleh | Ada Testova'],
  ],
  [
    'fr',
    'La rencontre entre le président chilien Omar Exampleh et la présidente cubaine Ada Testova durera une heure.',
    ['expected Omar Exampleh | Ada Testova'],
  ],
  [
    'en',
    'After the meeting between Chilean President Omar Exampleh and Cuban President Ada Testova on Friday, trade will be in focus.',
    alone,
  ],
  [
    'es',
    'En la reunión entre el presidente chileno Omar Exampleh y la presidenta cubana Ada Testova se anunció que la sede será Lima.',
    alone,
  ],
  // What somebody wants or asks for.
  [
    'en',
    'Chilean President Omar Exampleh wants a meeting with Cuban President Ada Testova.',
    ['proposed Omar Exampleh | Ada Testova'],
  ],
  [
    'fr',
    'Le président chilien Omar Exampleh a demandé un entretien avec la présidente cubaine Ada Testova.',
    ['proposed Omar Exampleh | Ada Testova'],
  ],
  [
    'de',
    'Der chilenische Präsident Omar Exampleh bat um ein Treffen mit der kubanischen Präsidentin Ada Testova.',
    ['proposed Omar Exampleh | Ada Testova'],
  ],
  ['en', 'Chilean President Omar Exampleh asked for talks during a meeting with Cuban President Ada Testova.', alone],
  // Calling on somebody.
  [
    'es',
    'El embajador chileno Omar Exampleh realizó una visita a la ministra de Cultura, Ada Testova.',
    ['held Omar Exampleh | Ada Testova'],
  ],
  [
    'es',
    'El embajador chileno Omar Exampleh concluirá su estancia con una visita a la ministra de Cultura, Ada Testova.',
    ['expected Omar Exampleh | Ada Testova'],
  ],
  [
    'es',
    'El ministro chileno Omar Exampleh recibió en visita oficial a su homólogo cubano, Luis Ensayo.',
    ['held Omar Exampleh | Luis Ensayo'],
  ],
  ['ar', 'قام السفير الياباني سامي مثال بزيارة مجاملة لوزيرة الثقافة ليلى تجربة.', ['held سامي مثال | ليلى تجربة']],
  [
    'es',
    'La visita del ministro chileno Omar Exampleh a la planta permitió a la alcaldesa Ada Testova pedir ayuda.',
    [],
  ],
  // A visit that a verb carries, or during which something is done; else somebody is the object of another verb.
  [
    'es',
    'El embajador chileno Omar Exampleh hizo una breve visita al ministro cubano Luis Ensayo.',
    ['held Omar Exampleh | Luis Ensayo'],
  ],
  [
    'es',
    'El embajador chileno Omar Exampleh efectuó el lunes una visita oficial al ministro cubano Luis Ensayo.',
    ['held Omar Exampleh | Luis Ensayo'],
  ],
  [
    'es',
    'El embajador chileno Omar Exampleh rindió visita al ministro cubano Luis Ensayo.',
    ['held Omar Exampleh | Luis Ensayo'],
  ],
  [
    'es',
    'Durante su visita al ministro cubano Luis Ensayo, el embajador chileno Omar Exampleh pidió ayuda.',
    ['held Omar Exampleh | Luis Ensayo'],
  ],
  ['es', 'El embajador chileno Omar Exampleh explicó la visita al ministro cubano Luis Ensayo.', []],
  ['es', 'El embajador chileno Omar Exampleh comunicó su visita al ministro cubano Luis Ensayo por carta.', []],
  ['es', 'El embajador chileno Omar Exampleh acompañó en su visita al ministro cubano Luis Ensayo.', []],
  ['es', 'El embajador chileno Omar Exampleh guió en la visita al ministro cubano Luis Ensayo.', []],
  ['es', 'El embajador chileno Omar Exampleh invitó a una visita al ministro cubano Luis Ensayo.', []],
  ['es', 'El embajador chileno Omar Exampleh pidió una visita al ministro cubano Luis Ensayo.', []],
  ['es', 'El embajador chileno Omar Exampleh negó la visita a la ministra Ada Testova.', []],
  ['es', 'El presidente chileno Omar Exampleh anunció una visita a Ghana y al presidente Luis Ensayo.', []],
  ['ar', 'أعلن الوزير سامي مثال عن زيارة مرتقبة للرئيس الغاني عمر تجربة.', []],
  ['ar', 'وجه الوزير سامي مثال الدعوة لزيارة تونس للوزير الغاني عمر تجربة.', []],
  // What several hand over goes to whoever took it before, and they do not meet each other.
  [
    'es',
    'El presidente chileno Omar Exampleh recibió las cartas credenciales de tres embajadores. Presentaron sus cartas credenciales los embajadores de Indonesia, Ada Testova, y de Hungría, Luis Ensayo.',
    ['held Omar Exampleh | Ada Testova & Luis Ensayo'],
  ],
  [
    'ar',
    'تسلم الرئيس سامي نموذج أوراق اعتماد عدد من السفراء. كما قدم السفير الياباني عمر مثال والسفيرة المجرية ليلى تجربة أوراق اعتمادهما.',
    ['held سامي نموذج | عمر مثال & ليلى تجربة'],
  ],
  [
    'en',
    'Ghanaian President Omar Exampleh received the credentials of three ambassadors. The ambassadors Ada Testova and Luis Ensayo also presented their credentials.',
    ['held Omar Exampleh | Ada Testova & Luis Ensayo'],
  ],
  [
    'en',
    'Ghanaian President Omar Exampleh received the credentials of three ambassadors. In Nairobi the ambassadors Ada Testova and Luis Ensayo presented their credentials.',
    ['held Omar Exampleh | ambassadors'],
  ],
  [
    'en',
    'Ghanaian President Omar Exampleh received the credentials of three ambassadors. The ambassadors Ada Testova and Luis Ensayo presented their credentials in Paris.',
    ['held Omar Exampleh | ambassadors'],
  ],
  [
    'en',
    'Ghanaian President Omar Exampleh received the credentials of three ambassadors. The ambassadors Ada Testova and Luis Ensayo have yet to present their credentials.',
    ['held Omar Exampleh | ambassadors'],
  ],
  [
    'en',
    'Ghanaian President Omar Exampleh received the credentials of three ambassadors. The ambassadors Ada Testova and Luis Ensayo did not present their credentials.',
    ['held Omar Exampleh | ambassadors'],
  ],
  [
    'en',
    'Ghanaian President Omar Exampleh received Kenyan Minister Amos Sampler. The ambassadors Ada Testova and Luis Ensayo presented their credentials last week.',
    ['held Omar Exampleh | Amos Sampler'],
  ],
  [
    'en',
    'The ambassadors of Japan, Ada Testova, and of Hungary, Omar Exampleh, presented their credentials on Monday.',
    [],
  ],
  [
    'fr',
    "L'ambassadeur du Japon, Luc Modèle, et l'ambassadrice de Hongrie, Ada Testova, ont présenté jeudi leurs lettres de créance.",
    [],
  ],
  [
    'de',
    'Die Botschafter Anton Musterling aus Japan und Ada Testova aus Ungarn überreichten am Montag ihre Beglaubigungsschreiben.',
    [],
  ],
  // Who was waited for: of whom a relative clause says that they came, or the guest of the sentence before.
  [
    'ar',
    'أجرى الرئيس الجزائري سامي تجربة محادثات مع رئيس الوزراء الغاني جون مثال الذي حل اليوم بالجزائر، حيث كان في استقباله الوزير الأول عمر نموذج.',
    ['held سامي تجربة | جون مثال', 'held عمر نموذج | جون مثال'],
  ],
  [
    'ar',
    'استقبل الرئيس سامي تجربة الرئيس الغاني جون مثال. وكان في استقباله لدى وصوله الوزير محمد نموذج.',
    ['held سامي تجربة | جون مثال', 'held محمد نموذج | جون مثال'],
  ],
  ['ar', 'وصل الرئيس الغاني جون مثال إلى تونس. وكان في استقباله الوزير محمد نموذج.', ['held محمد نموذج | جون مثال']],
  // A name that begins with the letters of a preposition, behind an adjective of nationality.
  ['ar', 'التقى الوزير الغاني سامي مثال نظيره الإيراني علي تستوفاني.', ['held سامي مثال | علي تستوفاني']],
  ['ar', 'هنأ السفير الغاني علي تعيينه الوزير سامي مثال خلال لقاء.', ['held سامي مثال | السفير الغاني']],
  // With their offices between commas, of both.
  [
    'ar',
    'استقبل الشيخ سامي مثال، وزير الداخلية في غانا، اليوم، الدكتور عمر تجربة، الأمين العام للجامعة.',
    ['held سامي مثال | عمر تجربة'],
  ],
  [
    'ar',
    'استقبل الشيخ سامي مثال، وزير الداخلية في غانا، الوزير عمر تجربة، رئيس الوفد.',
    ['held سامي مثال | عمر تجربة'],
  ],
  // Behind a journey, where it led or when, whom somebody is to meet.
  ['ar', 'وصل الوزير الغاني سامي مثال إلى تونس أمس للقاء الرئيس التونسي عمر تجربة.', ['planned سامي مثال | عمر تجربة']],
  ['ar', 'توجه الوزير الغاني سامي مثال للقاء نظيره التونسي عمر تجربة.', ['expected سامي مثال | عمر تجربة']],
  // Behind the comma whoever speaks, where nobody was spoken of before.
  [
    'ar',
    'وعقب لقائه الرئيس التونسي عمر تجربة، صرح الوزير الغاني سامي مثال بأن العلاقات جيدة.',
    ['held سامي مثال | عمر تجربة'],
  ],
  // Who is received by somebody is named before the word for `where` or `and`.
  ['ar', 'زار الوزير الفرنسي سامي مثال تونس حيث استقبل من طرف رئيس الحكومة عمر تجربة.', ['held عمر تجربة | سامي مثال']],
  [
    'ar',
    'قامت السيدة ليلى مثال بزيارة للمملكة استقبلت خلالها من قبل الوزير الأول الغاني السيد عمر تجربة.',
    ['held عمر تجربة | ليلى مثال'],
  ],
  ['ar', 'أكد الوزير الغاني سامي مثال أن الطلبات استقبلت من طرف المدير عمر تجربة.', []],
  ['ar', 'افتتح الوزير الغاني سامي مثال مصنعا واستقبلت الهدايا من طرف المدير عمر تجربة.', []],
])('%s: %s', (language, text, expected) => {
  expect(met(language, text)).toEqual(expected);
});

test.each([
  ['أنجولا', 'AO'],
  ['الجابون', 'GA'],
  ['سنجافورة', 'SG'],
  ['قازاقستان', 'KZ'],
  ['الطوغو', 'TG'],
  ['ليطوانيا', 'LT'],
])('a state as the press of some countries spells it: %s', (name, code) => {
  const [meeting] = reported('ar', `استقبل الوزير سامي مثال سفير ${name} عمر تجربة.`);
  expect(meeting?.participants.map(({ name: who, country }) => [who, country])).toContainEqual(['عمر تجربة', code]);
});
