import { describe, expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { reported } from '../support/reported.ts';

/** Every meeting and visit of a text, published on Monday 10 March 2025: kind, status, date and people. */
function told(language: LanguageCode, text: string): readonly string[] {
  return reported(language, text)
    .filter(({ kind }) => kind === 'meeting' || kind === 'visit')
    .map(({ kind, status, date, participants }) => {
      const people = participants.filter(({ part }) => part !== 'witness').map(({ name }) => name);
      return [kind, status, ...(date === null ? [] : [date]), people.join(', ')].join(' ');
    });
}

type Case = readonly [LanguageCode, string, readonly string[]];

const cases: Readonly<Record<string, readonly Case[]>> = {
  'whom somebody received or met, told by a noun with a pronoun; coming home is no visit': [
    [
      'ar',
      'بحث رئيس الوزراء المصري عمر مثال، خلال لقائه بالقاهرة نظيره الكيني سامي نموذج، سبل تعزيز التعاون.',
      ['meeting held عمر مثال, سامي نموذج'],
    ],
    ['es', 'El presidente mexicano, Omar Exampleh, regresará a México el viernes.', []],
  ],
  'whoever is received by a pronoun is the traveller told right before': [
    [
      'en',
      'Kenyan President Omar Exampleh arrived in Ottawa on Monday, where Canadian Prime Minister Ada Testova welcomed him.',
      ['meeting held 2025-03-10 Ada Testova, Omar Exampleh', 'visit held 2025-03-10 Omar Exampleh'],
    ],
    [
      'es',
      'El presidente de Kenia, Omar Exampleh, llegó el lunes a Ottawa, donde lo recibió la primera ministra de Canadá, Ada Testova.',
      ['meeting held 2025-03-10 Ada Testova, Omar Exampleh', 'visit held 2025-03-10 Omar Exampleh'],
    ],
    [
      'es',
      'El presidente de Kenia, Omar Exampleh, llegó el lunes a Ottawa, donde la primera ministra de Canadá, Ada Testova, le dio la bienvenida.',
      ['meeting held 2025-03-10 Ada Testova, Omar Exampleh', 'visit held 2025-03-10 Omar Exampleh'],
    ],
    [
      'fr',
      "Le président kényan Omar Exampleh est arrivé lundi à Ottawa. La première ministre canadienne Ada Testova l'a reçu à l'aéroport.",
      ['visit held 2025-03-10 Omar Exampleh', 'meeting held 2025-03-10 Ada Testova, Omar Exampleh'],
    ],
    [
      'de',
      'Der kenianische Präsident Omar Exampleh reiste am Montag nach Ottawa. Dort empfing ihn die kanadische Premierministerin Ada Testova.',
      ['visit held 2025-03-10 Omar Exampleh', 'meeting held 2025-03-10 Ada Testova, Omar Exampleh'],
    ],
    [
      'nl',
      'De Keniaanse president Omar Exampleh kwam maandag aan in Ottawa, waar de Canadese premier Ada Testova hem ontving.',
      ['meeting held 2025-03-10 Ada Testova, Omar Exampleh', 'visit held 2025-03-10 Omar Exampleh'],
    ],
    [
      'es',
      'La primera ministra de Canadá, Ada Testova, dará la bienvenida al presidente de Kenia, Omar Exampleh, el martes en Ottawa.',
      ['meeting planned 2025-03-11 Ada Testova, Omar Exampleh'],
    ],
    [
      'en',
      'Kenyan President Omar Exampleh arrived in Ottawa on Monday. The office of Canadian Prime Minister Ada Testova said that she received him.',
      ['visit held 2025-03-10 Omar Exampleh'],
    ],
    ['es', 'El premio llegó a Ottawa, donde lo recibió la primera ministra de Canadá, Ada Testova.', []],
  ],
  'a tour of several countries is a visit to each': [
    [
      'en',
      'Kenyan President Omar Exampleh began a tour of Spain and France on Monday.',
      ['visit held 2025-03-10 Omar Exampleh', 'visit held Omar Exampleh'],
    ],
    ['es', 'El presidente keniano, Omar Exampleh, concluyó su gira por África occidental, tras Gambia y Ghana.', []],
    ['en', 'Singer Omar Exampleh began a tour of Spain and France on Monday.', []],
    [
      'en',
      'Kenyan President Omar Exampleh said a tour of Spain and France by the orchestra would begin on Monday.',
      [],
    ],
    [
      'es',
      'El presidente keniano, Omar Exampleh, inició una gira por España y Francia.',
      ['visit held Omar Exampleh', 'visit held Omar Exampleh'],
    ],
    [
      'fr',
      'Le président kényan Omar Exampleh effectue une tournée qui comprend le Ghana et le Rwanda.',
      ['visit held Omar Exampleh', 'visit held Omar Exampleh'],
    ],
    [
      'nl',
      'De Keniaanse president Omar Exampleh maakt een rondreis langs Spanje en Frankrijk.',
      ['visit held Omar Exampleh', 'visit held Omar Exampleh'],
    ],
    [
      'de',
      'Der kenianische Präsident Omar Exampleh begann eine Rundreise durch Spanien und Frankreich.',
      ['visit held Omar Exampleh', 'visit held Omar Exampleh'],
    ],
    ['ar', 'بدأ الرئيس الكيني عمر مثال جولة تشمل إسبانيا وفرنسا.', ['visit held عمر مثال', 'visit held عمر مثال']],
  ],
  'after a meeting something else is told': [
    [
      'en',
      'Kenyan President Omar Exampleh spoke to reporters after a brief meeting with Canadian Prime Minister Ada Testova.',
      ['meeting held Omar Exampleh, Ada Testova'],
    ],
    [
      'en',
      'Kenyan President Omar Exampleh will speak to reporters after his meeting with Canadian Prime Minister Ada Testova.',
      ['meeting expected Omar Exampleh, Ada Testova'],
    ],
    [
      'es',
      'Está previsto que el presidente de Kenia, Omar Exampleh, ofrezca una rueda de prensa tras su reunión con la primera ministra de Canadá, Ada Testova.',
      ['meeting expected Omar Exampleh, Ada Testova'],
    ],
  ],
  'welcomes that are given, couples, and calls to somebody or for something': [
    [
      'en',
      'Kenyan President Omar Exampleh was given a warm welcome by Canadian Prime Minister Ada Testova.',
      ['meeting held Ada Testova, Omar Exampleh'],
    ],
    [
      'en',
      'Kenyan President Omar Exampleh and his wife Cora Specimen received Canadian Prime Minister Ada Testova.',
      ['meeting held Omar Exampleh, Cora Specimen, Ada Testova'],
    ],
    [
      'en',
      'Kenyan President Omar Exampleh made a phone call to Canadian Prime Minister Ada Testova.',
      ['meeting held Omar Exampleh, Ada Testova'],
    ],
    ['en', 'Kenyan President Omar Exampleh rejected a call from Canadian Prime Minister Ada Testova to resign.', []],
    [
      'en',
      'Kenyan President Omar Exampleh had to cancel his meeting with Canadian Prime Minister Ada Testova.',
      ['meeting denied Omar Exampleh, Ada Testova'],
    ],
  ],
  'what somebody travels for is no further than the journey': [
    [
      'en',
      'Kenyan President Omar Exampleh is due in Ottawa on Thursday for talks with Prime Minister Ada Testova.',
      ['meeting planned 2025-03-13 Omar Exampleh, Ada Testova', 'visit planned 2025-03-13 Omar Exampleh'],
    ],
    [
      'nl',
      'De Keniaanse president Omar Exampleh vertrekt donderdag naar Ottawa voor een werkbezoek.',
      ['visit planned 2025-03-13 Omar Exampleh'],
    ],
  ],
  'purpose and setting make no second meeting': [
    [
      'en',
      'Kenyan President Omar Exampleh and Canadian Prime Minister Ada Testova met on Monday to discuss trade.',
      ['meeting held 2025-03-10 Omar Exampleh, Ada Testova'],
    ],
  ],
  'what is looked forward to has not taken place': [
    [
      'en',
      'Canadian Prime Minister Ada Testova looked forward to hosting Kenyan President Omar Exampleh.',
      ['meeting expected Ada Testova, Omar Exampleh'],
    ],
  ],
  'a word inside a cue or after an auxiliary tells no present': [
    [
      'en',
      'Canadian Prime Minister Ada Testova on Monday paid a visit to Kenyan President Omar Exampleh in Nairobi.',
      ['meeting held 2025-03-10 Ada Testova, Omar Exampleh', 'visit held 2025-03-10 Ada Testova'],
    ],
    [
      'fr',
      'Le président français Omar Exampleh a quitté Nairobi mardi au terme de sa visite.',
      ['visit held /2025-03-04 Omar Exampleh'],
    ],
  ],
  'two who met by a verb that can also take a preposition and those with whom a sentence opens': [
    [
      'de',
      'Die kenianische Ministerin Ada Testova und ihr kanadischer Kollege Omar Exampleh trafen sich in Accra.',
      ['meeting held Ada Testova, Omar Exampleh'],
    ],
    [
      'nl',
      'Tussen de Keniaanse president Omar Exampleh en de Canadese premier Ada Testova vond een gesprek plaats.',
      ['meeting held Omar Exampleh, Ada Testova'],
    ],
  ],
  'whom a head of government visits or speaks, and who is called': [
    [
      'nl',
      'De Keniaanse president Omar Exampleh bezoekt donderdag de Canadese premier Ada Testova.',
      ['meeting planned 2025-03-13 Omar Exampleh, Ada Testova'],
    ],
    [
      'nl',
      'De Keniaanse president Omar Exampleh spreekt donderdag de Canadese premier Ada Testova.',
      ['meeting planned 2025-03-13 Omar Exampleh, Ada Testova'],
    ],
    [
      'fr',
      'Le président kényan Omar Exampleh a appelé lundi la Première ministre canadienne Ada Testova.',
      ['meeting held 2025-03-10 Omar Exampleh, Ada Testova'],
    ],
    ['fr', 'Le président kényan Omar Exampleh a appelé la ministre canadienne Ada Testova à démissionner.', []],
    ['en', 'Kenyan President Omar Exampleh called Canadian minister Ada Testova a very stupid person.', []],
  ],
  'the subject that follows what a sentence opens with': [
    [
      'en',
      'During his trip to Ottawa, Kenyan President Omar Exampleh praised the Canadian police.',
      ['visit held Omar Exampleh'],
    ],
    [
      'fr',
      'Lors d’un entretien avec son homologue ghanéen Omar Exampleh, la ministre kényane Ada Testova a souligné le rôle de la pêche.',
      ['meeting held Ada Testova, Omar Exampleh'],
    ],
  ],
  'who came along without a name is no side, and whoever is visiting stands beside the word': [
    [
      'en',
      'Egyptian Defence Minister Ada Testova met with Pakistani Army Chief Omar Exampleh and his accompanying delegation currently visiting Egypt.',
      ['meeting held Ada Testova, Omar Exampleh', 'visit held Omar Exampleh'],
    ],
    [
      'en',
      'The Afghan defence minister Omar Exampleh, leading a six-member high-level delegation, arrived in Pakistan on Sunday.',
      ['visit held 2025-03-09 Omar Exampleh'],
    ],
  ],
  'people of as many states were met one by one': [
    [
      'en',
      'Kenyan minister Omar Exampleh met Canadian minister Ada Testova, Ghanaian minister Rosa Ejemplar and Indian minister Max Beispiel in Geneva.',
      [
        'meeting held Omar Exampleh, Ada Testova',
        'meeting held Omar Exampleh, Rosa Ejemplar',
        'meeting held Omar Exampleh, Max Beispiel',
      ],
    ],
  ],
  'with whom a sentence opens, and whose words those after a comma are': [
    [
      'fr',
      'Avec le ministre ghanéen Omar Exampleh, la ministre kényane Ada Testova a évoqué la pêche.',
      ['meeting held Ada Testova, Omar Exampleh'],
    ],
    [
      'fr',
      'À l’invitation de son homologue, le ministre ivoirien Omar Exampleh séjourne à Paris.',
      ['visit held Omar Exampleh'],
    ],
  ],
  'where somebody is awaited, arrived or has gone': [
    ['fr', 'Le ministre ivoirien Omar Exampleh est attendu jeudi à Paris.', ['visit planned 2025-03-13 Omar Exampleh']],
    [
      'fr',
      'Arrivé dimanche à Paris, le ministre ivoirien Omar Exampleh a salué la coopération.',
      ['visit held 2025-03-09 Omar Exampleh'],
    ],
    ['nl', 'De Tunesische minister Omar Exampleh bracht een bezoek aan Den Haag.', ['visit held Omar Exampleh']],
    ['en', 'Before leaving for a visit to his constituency in Gotland, Minister Omar Exampleh spoke.', []],
    [
      'en',
      'The memorandum was signed by Minister Ada Testova and Turkish Deputy Minister Omar Exampleh, who is on a visit to Kenya.',
      ['visit held Omar Exampleh'],
    ],
  ],
  'between two years is neither of them': [
    [
      'en',
      'Kenyan President Omar Exampleh will visit Canada between the end of 2025 and the beginning of 2026.',
      ['visit planned 2025/2026 Omar Exampleh'],
    ],
    [
      'fr',
      'Le président kényan Omar Exampleh se rendra au Canada entre fin 2025 et le début de 2026.',
      ['visit expected Omar Exampleh'],
    ],
  ],
  'bodies and other words before an office, and surnames without one': [
    [
      'en',
      'British Prime Minister Ada Testova met European Council president Omar Exampleh.',
      ['meeting held Ada Testova, Omar Exampleh'],
    ],
    [
      'en',
      'Testova on Tuesday held separate talks with Kenyan minister Omar Exampleh.',
      ['meeting held 2025-03-04 Testova, Omar Exampleh'],
    ],
  ],
  'whoever is received next, with those who came along': [
    [
      'ar',
      'استقبل الوزير الكيني عمر تستوف في المطار الأمير خالد بن تستار وزير الدفاع السعودي. كما استقبل الشيخ سعود بن بلاشر والوفد المرافق له.',
      ['meeting held عمر تستوف, خالد بن تستار', 'meeting held عمر تستوف, سعود بن بلاشر'],
    ],
  ],
  'who treads a soil has come': [
    [
      'fr',
      'Le président djiboutien Omar Exampleh a foulé le sol guinéen mercredi pour une visite d’Etat de deux jours.',
      ['visit held 2025-03-05/2025-03-06 Omar Exampleh'],
    ],
    [
      'en',
      'Kenyan President Omar Exampleh set foot on Ghanaian soil on Tuesday.',
      ['visit held 2025-03-04 Omar Exampleh'],
    ],
  ],
  'a journey told as over by a form that an accent alone tells from the future': [
    [
      'es',
      'El acuerdo nació durante la visita que el presidente keniano Omar Ejemplar realizara a Ghana el año pasado.',
      ['visit historical 2024 Omar Ejemplar'],
    ],
    [
      'es',
      'El acuerdo se revisará durante la visita que el presidente keniano Omar Ejemplar realizará a Ghana el viernes.',
      ['visit planned 2025-03-14 Omar Ejemplar'],
    ],
  ],
  'names that begin with a country, a people or a preposition': [
    [
      'en',
      'Israel Testova met the Kenyan minister Omar Exampleh in Nairobi.',
      ['meeting held Israel Testova, Omar Exampleh'],
    ],
    [
      'es',
      'El ministro alemán, Roman Beispiel, se reunió con Israel Ejemplar.',
      ['meeting held Roman Beispiel, Israel Ejemplar'],
    ],
    [
      'nl',
      'De Belgische minister van Handel, Frans Testova, ontving staatssecretaris Van Veldhoven.',
      ['meeting held Frans Testova, Van Veldhoven'],
    ],
    [
      'nl',
      'Minister Van der Testova sprak met minister Van Voorbeeld.',
      ['meeting held Van der Testova, Van Voorbeeld'],
    ],
    [
      'en',
      'The minister received the Ambassador Extraordinary and Plenipotentiary of the Republic of Cuba to Mongolia Omar Exampleh.',
      ['meeting held minister, Omar Exampleh'],
    ],
    [
      'fr',
      'M. Max Beispiel a reçu le secrétaire général du Conseil des ministres arabes, le Dr. Omar Exampleh.',
      ['meeting held Max Beispiel, Omar Exampleh'],
    ],
  ],
  'names that a pronoun, a form of address, a weekday or a preposition is part of': [
    [
      'en',
      'Visiting Chinese Vice Premier He Testova called on General Omar Exampleh in Rawalpindi.',
      ['meeting held He Testova, Omar Exampleh', 'visit held He Testova'],
    ],
    [
      'es',
      'El ministro Omar Ejemplar se reunió con la presidenta Tsai Ing-wen en Taipéi.',
      ['meeting held Omar Ejemplar, Tsai Ing-wen'],
    ],
    [
      'fr',
      'M. Max Beispiel a été accueilli par le ministre Omar Exampleh, l’ambassadeur de France près le Bénin, Marc Testova.',
      ['meeting held Omar Exampleh, Marc Testova, Max Beispiel'],
    ],
    [
      'ar',
      'التقى وزير الدفاع المصري محمد تستوف بنظيره العراقي جمعة تستاوي في القاهرة.',
      ['meeting held محمد تستوف, جمعة تستاوي'],
    ],
    ['ar', 'استقبل الملك محمد السادس الرئيس الفرنسي إيمانويل تستوف.', ['meeting held محمد السادس, إيمانويل تستوف']],
    [
      'ar',
      'التقى الوزير التركي خلوصي تستار نظيره الكوسوفي أرمند بلاشر. وقالت الوزارة إن تستار وبلاشر عقدا لقاء ثنائيا.',
      ['meeting held خلوصي تستار, أرمند بلاشر'],
    ],
    [
      'ar',
      'توجه الرئيس التركي رجب تستوف، الخميس، إلى قطر. وتوجه الوزير رجب تستوف بالشكر إلى تونس.',
      ['visit held 2025-03-06 رجب تستوف'],
    ],
  ],
  'a list of offices and names, also over the several spaces of a page': [
    [
      'fr',
      'Le ministre algérien Omar Exampleh a rencontré le  ministre de l’Agriculture d’Egypte, M. Max Beispiel, la  ministre de la Coopération du Mozambique, Mme Ada Testova, et le ministre du Ghana, M. Rosario Ejemplar.',
      [
        'meeting held Omar Exampleh, Max Beispiel',
        'meeting held Omar Exampleh, Ada Testova',
        'meeting held Omar Exampleh, Rosario Ejemplar',
      ],
    ],
  ],
  'an office, then a rank and a name': [
    [
      'fr',
      'Le ministre russe Omar Exampleh a été reçu par le ministre burkinabè de la Défense le général Max Beispiel.',
      ['meeting held Max Beispiel, Omar Exampleh'],
    ],
  ],
};

for (const [rule, texts] of Object.entries(cases))
  describe(rule, () => {
    for (const [language, text, expected] of texts)
      test(`${language}: ${text}`, () => expect(told(language, text)).toEqual(expected));
  });

test.each([
  [
    'Le ministre ghanéen Karl Probst et la ministre togolaise Ada Testova ont ouvert des salles de classe et de réunion.',
  ],
  ["Le ministre ghanéen Karl Probst a proposé de l'échanger avec la militante togolaise Ada Testova."],
])('a room for meetings and somebody who is exchanged are no meeting: %s', (text) => {
  expect(reported('fr', text).filter(({ kind }) => kind === 'meeting')).toEqual([]);
});
