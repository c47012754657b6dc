import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { table } from '../support/agreed.ts';
import { readingOf, reported } from '../support/reported.ts';

table('nothing is signed where only views were exchanged', [
  ['en', 'Ghana and Togo exchanged views on the trade agreement.', ''],
  ['en', 'The ministers of Ghana and Togo are exchanging views on cooperative frameworks within the union.', ''],
  ['en', 'Ghana and Togo renewed their commitment to the agreement.', ''],
  ['es', 'Ghana y Togo intercambiaron puntos de vista sobre el acuerdo comercial.', ''],
  ['de', 'Ghana und Togo tauschten sich über das Handelsabkommen aus.', ''],
  ['fr', "Le Ghana et le Togo ont échangé leurs points de vue sur l'accord commercial.", ''],
  ['nl', 'Ghana en Togo wisselden van gedachten over het handelsakkoord.', ''],
]);

table('what marks something has signed nothing', [
  ['es', 'Ghana y Togo viven una etapa signada por los acuerdos comerciales.', ''],
  ['es', 'El encuentro entre Ghana y Togo estuvo signado por el acuerdo comercial.', ''],
]);

table('whoever praises what others signed is no party to it', [
  ['nl', 'Ghana en Togo verwelkomden het akkoord dat Kenia en Oeganda maandag ondertekenden.', 'signed KE+UG'],
  ['de', 'Ghana und Togo lobten das Abkommen, das Kenia und Uganda am Montag unterzeichneten.', 'signed KE+UG'],
  ['fr', "Le Ghana et le Togo saluent l'accord que le Kenya et l'Ouganda ont signé lundi.", 'signed KE+UG'],
  ['fr', "Le Ghana et le Togo ont salué l'accord conclu entre le Kenya et l'Ouganda.", 'agreed KE+UG'],
  ['es', 'Ghana y Togo elogiaron el acuerdo que firmaron el lunes Kenia y Uganda.', 'signed KE+UG'],
  ['ar', 'أشادت غانا وتوغو بالاتفاق الذي وقعته كينيا وأوغندا.', 'signed KE+UG'],
]);

table('what takes up that somebody agreed is no agreement of its own', [
  [
    'en',
    'Ghana and Togo have agreed to promote defence cooperation. This agreement was reached at a meeting in Accra.',
    '',
  ],
  ['en', 'Ghana and Togo have agreed a free trade pact. The agreement was reached in Accra on Monday.', 'agreed GH+TG'],
]);

table('words that share an end are one name', [
  [
    'de',
    'Eine Vereinbarung wurde zwischen dem Probst-Institut für Polar- und Meeresforschung und dem Antarktis-Institut Neuseelands unterzeichnet.',
    'signed Antarktis-Institut Neuseelands+Probst-Institut für Polar- und Meeresforschung',
  ],
]);

table('an infinitive behind “and” shares the auxiliary', [
  ['en', 'Ghana and Togo are due to hold talks on trade and sign two agreements in Accra.', 'expected GH+TG'],
  ['en', 'Ghana and Togo plan to open a border post and sign a treaty on water.', 'expected GH+TG'],
  ['en', 'On Monday Ghana and Togo opened a border post and signed a treaty on water.', 'signed GH+TG'],
]);

test.each([
  ['en', 'Ghana met Togo in the quarter-final in Accra on Monday.'],
  ['fr', 'Le Maroc a rencontré le Brésil à Tanger en match amical.'],
  ['nl', 'Marokko ontmoette Brazilië in een oefenwedstrijd in Tanger.'],
] as const)('states that play each other do not meet: %s, %s', (language, text) => {
  expect(reported(language, text)).toEqual([]);
});

test('whoever receives a guest at home is the host, also where a return visit is spoken of', () => {
  const text =
    'Kenyan minister Karl Probst held talks in Nairobi on Monday with French minister Ada Testova. Probst will visit Paris in June.';
  const [meeting] = reported('en', text).filter(({ kind }) => kind === 'meeting');
  expect(meeting?.participants.map(({ name, part }) => `${name} ${part}`)).toEqual([
    'Karl Probst host',
    'Ada Testova visitor',
  ]);
});

const fields = (text: string, language: 'en' | 'nl' = 'en') =>
  reported(language, text).flatMap(({ kind, status, areas }) => (kind === 'cooperation' ? [`${status} ${areas}`] : []));

test('a field is none within another term', () => {
  expect(fields('Ghana and Togo discussed the security environment and a better investment climate.')).not.toContain(
    'discussed environment',
  );
  expect(fields('Ghana and Togo discussed the environment and fishing.')).toContain('discussed environment');
});

test('what was made possible is no mere possibility', () => {
  expect(fields('The programme made cooperation between Ghana and Togo on agriculture possible.')).toEqual([
    'discussed agriculture',
  ]);
  expect(
    fields('Het programma maakte samenwerking tussen Ghana en Togo op het gebied van landbouw mogelijk.', 'nl'),
  ).toEqual(['discussed agriculture']);
});

test('a country behind its town is where, and no party', () => {
  const text = 'Ministers of Ghana and Togo signed an accord in Geneva, Switzerland.';
  expect(reported('en', text).flatMap(({ parties }) => parties)).toEqual(['GH', 'TG']);
});

test('the president of one state is not the prime minister of another', () => {
  const { actors, facts } = readingOf(
    'ar',
    'بحث رئيس مجلس الوزراء كريم النموذج، خلال استقباله السفير الصيني لدى العراق عمر المثال العلاقات الثنائية.\nومن جانبه، نقل السفير تحيات الرئيس الصيني إلى رئيس مجلس الوزراء.',
  );
  expect(actors.find(({ name }) => name === 'كريم النموذج')?.country).toBeNull();
  expect(facts.filter(({ kind }) => kind === 'meeting')).toHaveLength(1);
});

test('a town that an ambassador is sent to is not where he was met', () => {
  const [meeting] = reported('ar', 'استقبل الوزير كريم النموذج السفير الأردني لدى القاهرة عمر المثال.');
  expect(meeting?.participants.map(({ name, country }) => [name, country])).toEqual([
    ['كريم النموذج', null],
    ['عمر المثال', 'JO'],
  ]);
  expect(meeting?.place).toBeNull();
});

test('whoever announces a journey of his own is who travels', () => {
  const [visit] = reported('ar', 'أعلن رئيس الوزراء العراقي كريم النموذج أنه سيزور مصر.');
  expect([visit?.kind, visit?.status, visit?.participants.map(({ name }) => name)]).toEqual([
    'visit',
    'expected',
    ['كريم النموذج'],
  ]);
});

test('a month in both of its names is one day', () => {
  const text = 'تلقى الوزير العراقي كريم النموذج في 20 فبراير/ شباط الماضي اتصالا هاتفيا من نظيره السعودي عمر المثال.';
  expect(readingOf('ar', text, '2019-03-14').facts.map(({ date }) => date)).toEqual(['2019-02-20']);
});

test('a given name that is also a form of address', () => {
  const { actors } = readingOf('fr', 'Le Premier ministre a reçu M. Cheikh Modèle, ministre sénégalais.');
  expect(actors.filter(({ kind }) => kind === 'person').map(({ name }) => name)).toEqual(['Cheikh Modèle']);
});

test('what was earlier the same day is no background', () => {
  const [meeting] = reported('nl', 'Minister Ada Testova ontmoette eerder op de dag de Ghanese president Karl Probst.');
  expect(meeting?.status).toBe('held');
});

test('a day taken from a plan lies ahead with it', () => {
  const { facts } = readingOf(
    'de',
    'Minister Karl Probst wird am Sonntag zu einer Reise nach Mexiko aufbrechen. In Mexiko führt der Minister Gespräche mit Präsidentin Ada Testova.',
    '2024-05-03',
  );
  expect(facts.map(({ kind, status, date }) => `${kind} ${status} ${date}`)).toEqual([
    'visit planned 2024-05-05',
    'meeting planned 2024-05-05',
  ]);
});

test('whoever welcomed a guest has made no statement', () => {
  const text = 'Foreign Secretary Ada Testova welcomed Minister Karl Probst of Togo at the airport in Accra.';
  expect(reported('en', text).map(({ kind }) => kind)).toEqual(['meeting']);
});

test.each([
  ['He met Speaker of the Parliament Ada Testova.', 'Ada Testova'],
  ['He met Chairman of the Board of Investment Ada Testova.', 'Ada Testova'],
  ['He met Minister of Development Strategies and International Trade Ada Testova.', 'Ada Testova'],
  ['He met Prime Minister Probst Chan-o-test in Bangkok.', 'Probst Chan-o-test'],
  ['He met State Councillor Ada Testova.', 'Ada Testova'],
])('a name is told from the office before it: %s', (text, name) => {
  const people = readingOf('en', text).actors.filter(({ kind }) => kind === 'person');
  expect(people.map((one) => one.name)).toEqual([name]);
});

const contacts = (language: LanguageCode, text: string) =>
  reported(language, text).flatMap(({ kind, status }) =>
    kind === 'meeting' || kind === 'visit' ? [`${kind} ${status}`] : [],
  );

test.each([
  ['en', 'Kenyan President Karl Probst announced a visit to Egypt.', 'visit expected'],
  ['en', 'Kenyan President Karl Probst announced a meeting with Egyptian President Ada Testova.', 'meeting expected'],
  ['fr', 'Le président kényan Karl Probst a annoncé une visite en Égypte.', 'visit expected'],
  ['es', 'El presidente keniano Karl Probst anunció una visita a Egipto.', 'visit expected'],
  ['nl', 'De Keniaanse president Karl Probst kondigde een bezoek aan Egypte aan.', 'visit expected'],
  ['de', 'Der kenianische Präsident Karl Probst kündigte einen Besuch in Ägypten an.', 'visit expected'],
  [
    'es',
    'El presidente keniano Karl Probst dijo que se reuniría con la presidenta egipcia Ada Testova.',
    'meeting expected',
  ],
  ['es', 'El presidente keniano Karl Probst se reuniría con la presidenta egipcia Ada Testova.', 'meeting may'],
  [
    'fr',
    "Le président kényan Karl Probst a déclaré qu'il rencontrerait la présidente Ada Testova.",
    'meeting expected',
  ],
] as const)('what is announced has not been held: %s, %s', (language, text, told) => {
  expect(contacts(language, text)).toEqual([told]);
});

table('what is only thought of is not signed', [
  [
    'en',
    'Ghana stressed the need to consider the possibility of negotiating and signing a trade agreement with Togo.',
    'may GH+TG',
  ],
  ['en', 'Ghana and Togo are looking into the feasibility of signing a free trade agreement.', 'may GH+TG'],
  ['fr', "Les parties ont parlé de la possibilité de la signature d'un accord entre le Ghana et le Togo.", 'may GH+TG'],
  [
    'nl',
    'De minister wees op de mogelijkheid om een akkoord tussen Ghana en Togo te sluiten en te ondertekenen.',
    'may GH+TG',
  ],
  [
    'de',
    'Der Minister verwies auf die Möglichkeit der Unterzeichnung eines Abkommens zwischen Ghana und Togo.',
    'may GH+TG',
  ],
  ['es', 'El ministro destacó la viabilidad de firmar un acuerdo entre Ghana y Togo.', 'may GH+TG'],
  ['ar', 'تطرق الوزيران إلى آفاق توقيع اتفاقية بين غانا وتوغو.', 'discussed GH+TG'],
  ['en', 'Ghana and Togo signed an agreement that opens the possibility of trade.', 'signed GH+TG'],
]);

const tellers = (language: LanguageCode, text: string) =>
  reported(language, text).map(({ kind, participants }) => [kind, ...participants.map(({ name }) => name)].join(' '));

test.each([
  ['en', 'Kenyan Interior Minister Karl Probst visited Accra on Wednesday, a spokesman for the minister said.'],
  ['en', 'Kenyan Interior Minister Karl Probst visited Accra on Wednesday, an official told reporters.'],
  ['en', 'Kenyan Interior Minister Karl Probst visited Accra on Wednesday, the foreign minister told reporters.'],
  ['en', 'Kenyan Interior Minister Karl Probst visited Accra on Wednesday, according to his ministry.'],
  ['fr', "Le ministre kényan de l'Intérieur Karl Probst s'est rendu mercredi à Accra, selon son ministère."],
  ['es', 'El ministro keniano del Interior, Karl Probst, visitó Accra el miércoles, según su ministerio.'],
  ['nl', 'De Keniaanse minister Karl Probst bezocht woensdag Accra, zei een woordvoerder van de minister.'],
  ['de', 'Der kenianische Innenminister Karl Probst besuchte am Mittwoch Accra, sagte ein Sprecher des Ministers.'],
] as const)(
  'whoever tells of a journey was not met on it, and who travels has said nothing: %s, %s',
  (language, text) => {
    expect(tellers(language, text)).toEqual(['visit Karl Probst']);
  },
);

test.each([
  [
    'en',
    'Kenyan Interior Minister Karl Probst was in Accra. The foreign minister said that ties with Ghana were good.',
  ],
  [
    'fr',
    "Le ministre kényan de l'Intérieur, Karl Probst, était à Accra. Le ministre des Affaires étrangères a dit que les liens avec le Ghana étaient bons.",
  ],
  [
    'es',
    'El ministro keniano del Interior, Karl Probst, estuvo en Accra. El ministro de Exteriores dijo que los lazos con Ghana son buenos.',
  ],
  [
    'nl',
    'De Keniaanse minister van Binnenlandse Zaken Karl Probst was in Accra. De minister van Buitenlandse Zaken zei dat de banden met Ghana goed zijn.',
  ],
] as const)('the minister of one field is not that of another: %s, %s', (language, text) => {
  expect(reported(language, text).filter(({ kind }) => kind === 'statement')).toEqual([]);
});
