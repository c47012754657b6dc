import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { reported } from '../support/reported.ts';

/** Each visit as `names country`. */
const visits = (language: LanguageCode, text: string): readonly string[] =>
  reported(language, text).flatMap(({ kind, participants, country }) =>
    kind === 'visit' ? [`${participants.map(({ name }) => name).join(', ')} ${country}`] : [],
  );

test.each<readonly [LanguageCode, string]>([
  ['en', 'Kenyan minister Ada Testova urged citizens not to travel to Togo.'],
  ['en', 'Kenyan minister Ada Testova promised help for workers forced to leave Togo.'],
  ['en', 'Kenyan minister Ada Testova warned against travel to Togo on Monday.'],
  ['en', 'Kenyan minister Ada Testova said tourists visiting Togo must carry passports.'],
  ['en', 'Kenyan minister Ada Testova announced that pilgrims would be able to fly to Togo from May.'],
  ['en', 'Kenyan minister Ada Testova told reporters that it was easier for Kenyans to travel to Togo now.'],
  ['fr', 'La ministre kényane Ada Testova a appelé ses compatriotes à quitter le Togo.'],
  ['fr', 'La ministre kényane Ada Testova a déconseillé aux voyageurs de se rendre au Togo.'],
  ['es', 'La ministra keniana Ada Testova animó a las empresas a visitar Togo.'],
  ['es', 'La ministra keniana Ada Testova desaconsejó viajar a Togo.'],
  ['nl', 'De Keniaanse minister Ada Testova waarschuwde voor reizen naar Togo.'],
  ['nl', 'De Keniaanse minister Ada Testova raadde toeristen af naar Togo te reizen.'],
  ['de', 'Die kenianische Ministerin Eva Testova riet Touristen davon ab, nach Togo zu reisen.'],
  ['de', 'Die kenianische Ministerin Eva Testova will Studenten erlauben, nach Togo zu reisen.'],
  ['ar', 'دعت الوزيرة الكينية منى مثال المواطنين إلى مغادرة توغو.'],
])('those who hold no office make no journey between states: %s, %s', (language, text) => {
  expect(visits(language, text)).toEqual([]);
});

test.each<readonly [LanguageCode, string]>([
  ['en', 'They discussed the return of Ghanaians who are obliged to leave Togo.'],
  ['fr', 'Ils ont évoqué le retour des Ghanéens qui doivent quitter le Togo.'],
  ['nl', 'Zij bespraken de terugkeer van Ghanezen die Togo moeten verlaten.'],
  ['de', 'Sie erörterten die Rückkehr von Ghanaern, die Togo verlassen müssen.'],
])('a clause about a noun is not about the ministers who spoke of it: %s, %s', (language, text) => {
  const met = {
    en: 'Kenyan minister Ada Testova met Togolese minister Karl Probst in Lomé on Monday.',
    fr: 'La ministre kényane Ada Testova a rencontré le ministre togolais Karl Probst lundi à Lomé.',
    nl: 'De Keniaanse minister Ada Testova sprak maandag in Lomé met de Togolese minister Karl Probst.',
    de: 'Die kenianische Ministerin Eva Testova sprach am Montag in Lomé mit dem togoischen Minister Karl Probst.',
  };
  expect(visits(language, `${met[language as keyof typeof met]} ${text}`)).toEqual([]);
});

test('an article makes a noun of what is also a verb, and the days of the visit stay those that are told', () => {
  const text =
    'LOMÉ - Kenyan minister Ada Testova met Togolese minister Karl Probst on Sunday. They discussed the return of Kenyans who are obliged to leave Togo. Testova was in Togo on Saturday and Sunday.';
  const found = reported('en', text).filter(({ kind }) => kind === 'visit');
  expect(found.map(({ status, date }) => `${status} ${date}`)).toEqual(['held 2025-03-08/2025-03-09']);
});

test.each<readonly [LanguageCode, string]>([
  ['en', 'Kenyan minister Ada Testova met students in Nairobi before leaving for Togo on Monday.'],
  ['en', 'Kenyan minister Ada Testova thanked the soldiers and visited Togo on Monday.'],
  ['en', 'Kenyan minister Ada Testova, who had met workers in Nairobi, travelled to Togo on Monday.'],
  ['en', 'It was Kenyan minister Ada Testova who visited Togo on Monday.'],
  ['fr', "Accompagnée d'hommes d'affaires, la ministre kényane Ada Testova est arrivée lundi au Togo."],
  [
    'fr',
    "La ministre kényane Ada Testova s'est réjouie de l'accueil qui lui a été réservé depuis son arrivée au Togo.",
  ],
  ['es', 'La ministra keniana Ada Testova se reunió con empresarios antes de viajar a Togo el lunes.'],
  ['es', 'La ministra keniana Ada Testova hará todo lo posible para viajar a Togo el 3 de mayo.'],
  ['nl', 'De Keniaanse minister Ada Testova zal op 3 mei met ondernemers naar Togo reizen.'],
  ['de', 'Die kenianische Ministerin Ada Testova plant, am 3. Mai mit vielen Firmen nach Togo zu reisen.'],
  ['de', 'Auf Einladung der Unternehmer reiste die kenianische Ministerin Ada Testova am Montag nach Togo.'],
  ['de', 'Trotz Warnung vor Unruhen reiste die kenianische Ministerin Ada Testova am Montag nach Togo.'],
  ['de', 'Die kenianische Ministerin Ada Testova ist ohne Journalisten nach Togo gereist.'],
  ['ar', 'التقت الوزيرة الكينية Ada Testova الطلاب خلال زيارة إلى توغو يوم الاثنين.'],
  ['en', 'Kenyan minister Ada Testova told reporters of her plan to visit Togo on 3 May.'],
  ['en', 'Kenyan minister Ada Testova is expected, after the talks, which ended badly, to visit Togo on 3 May.'],
  ['en', 'Kenyan minister Ada Testova greeted students while visiting Togo on Monday.'],
  ['en', 'Kenyan minister Ada Testova thanked the doctors who treated her and visited Togo on Monday.'],
  ['en', 'Kenyan minister Ada Testova offered condolences during a visit to Togo on Monday.'],
  ['es', 'La ministra keniana Ada Testova ofreció una conferencia durante su visita a Togo el lunes.'],
  ['fr', 'La ministre kényane Ada Testova a accordé une interview lors de sa visite au Togo lundi.'],
  ['ar', 'ألغيت الرحلات عندما زارت الوزيرة الكينية Ada Testova توغو يوم الاثنين.'],
  ['fr', 'La ministre kényane Ada Testova a confié aux journalistes son intention de se rendre au Togo le 3 mai.'],
  ['fr', 'La ministre kényane Ada Testova a promis aux entrepreneurs de se rendre au Togo en mai.'],
  ['es', 'La ministra keniana Ada Testova saludó a los estudiantes al llegar a Togo el lunes.'],
  ['es', 'La ministra keniana Ada Testova prometió a los empresarios viajar a Togo en mayo.'],
])('who meets or takes along those who hold no office still travels: %s, %s', (language, text) => {
  expect(visits(language, text)).toEqual(['Ada Testova TG']);
});

test.each<readonly [LanguageCode, string]>([
  ['es', 'La ministra keniana Ada Testova pidió al ministro Karl Probst viajar a Togo.'],
  ['en', 'Kenyan minister Ada Testova asked Trade Minister Karl Probst to travel to Togo.'],
])('whoever is asked to travel is the one who would: %s, %s', (language, text) => {
  expect(visits(language, text)).toEqual(['Karl Probst TG']);
});

test.each<readonly [LanguageCode, string]>([
  ['en', 'The Kenyan Minister for Women and Children visited Togo on Monday.'],
  ['fr', 'Le président français a visité le Togo lundi.'],
  ['fr', "La ministre des Anciens combattants s'est rendue au Togo lundi."],
  ['fr', "Le chef d'état-major français et les militaires se rendront au Togo lundi prochain."],
  ['de', 'Der ukrainische Präsident und einige Unternehmer reisten am Montag nach Togo.'],
  ['es', 'Los ministros cubanos viajaron a Togo el lunes.'],
  ['nl', 'De Keniaanse minister voor Gezinnen reisde maandag naar Togo.'],
])('an office is no crowd because of what it is called: %s, %s', (language, text) => {
  expect(visits(language, text)).toEqual([expect.stringMatching(/ TG$/u)]);
});

test.each([
  ['زار الملك سلمان مصر يوم الاثنين.', 'سلمان EG'],
  ['زار الأمير محمد قطر يوم الاثنين.', 'محمد QA'],
])('the state behind a given name is where somebody went: %s', (text, visit) => {
  expect(visits('ar', text)).toEqual([visit]);
});

test.each<readonly [LanguageCode, string]>([
  ['fr', 'La ministre ghanéenne Ada Testova a dénoncé des attaques répétées de la part du Togo.'],
  ['fr', "La ministre ghanéenne Ada Testova a salué la prolongation de la mission d'observation au Togo."],
  ['fr', "La ministre ghanéenne Ada Testova est morte, a dit l'hôpital où elle était soignée à Lomé."],
  ['fr', 'La ministre ghanéenne Ada Testova dirige une association dont le siège est à Lomé.'],
  ['es', 'La ministra ghanesa Ada Testova habló con la prensa. La sede se encuentra en Togo.'],
  ['es', 'La ministra ghanesa Ada Testova habló con la prensa. Por ahora, una comisión visita Togo.'],
])(
  'a thing that is somewhere, and words that only look like a journey, take nobody there: %s, %s',
  (language, text) => {
    expect(visits(language, text)).toEqual([]);
  },
);

test.each([
  ['La ministre ghanéenne Ada Testova est en mission au Togo.'],
  ['La ministre ghanéenne Ada Testova a effectué lundi une mission au Togo.'],
])('a mission that somebody is on is a journey: %s', (text) => {
  expect(visits('fr', text)).toEqual(['Ada Testova TG']);
});
