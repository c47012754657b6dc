import fc from 'fast-check';
import type { VerbCue } from '../../src/languages/cues.ts';
import type { Language } from '../../src/languages/language.ts';
import type { Words } from '../../src/text/patterns.ts';

/** What breaks readers: markup of Slack and HTML, marks of formatting, invisible and unpaired characters, other scripts. */
const hostile = [
  '<!channel>',
  '<@U1>',
  '<https://evil.example|x>',
  '&lt;b&gt;',
  '*_~`',
  '```',
  '\u00a0',
  '\u200b',
  '\u202e',
  '\ufeff',
  '\ud83d\ude80',
  '\ud83d',
  '\udc00',
  'e\u0301',
  '\u0640',
  'ﬁ',
  'İ',
  'ẞ',
  '„',
  '»',
  '«',
  '“',
  '”',
  '’',
  "'s",
  '(',
  ')',
  '—',
  ':',
  ';',
  ',',
  '.',
  '...',
  '؟',
  'عبد اللطيف حموشي',
  '\t',
  '\r\n',
  '\u2028',
  '\0',
  '12:55Akhannouch',
  '31/02/2020',
  '0',
  '582',
];

const names = [
  'Ada Testova',
  'Bram van der Proefman',
  'Élodie d’Essai',
  'Omar El Exampleh',
  'Hassan II',
  'Testova',
  'General Proefman',
  'J. R. Sample',
];
const dates = [
  '23 February',
  'on 3 March 2025',
  'du 4 au 8 février',
  'van 3 tot 5 maart 2024',
  'lundi',
  'dinsdag',
  'yesterday',
  'in November 2020',
  'FEB 28',
  '2025-01-02',
  '30 février',
];

/** The alternatives of a list of words as one would write them: optional words spelt out, endings left off. */
function written(words: Words): readonly string[] {
  const all = words.split('|').map((one) => one.replace(/[()*]/g, '').trim());
  return all.filter((one) => one !== '');
}

/** Every word that the language's rules look for, in groups of one kind. */
function vocabularyOf(language: Language): readonly (readonly string[])[] {
  const { connectors, ladder, verbs, nouns, dates: dating } = language;
  const verb = ({ finite, participle, infinitive }: VerbCue) => [
    ...written(finite),
    ...written(participle),
    ...written(infinitive),
  ];
  const kinds = ['meeting', 'visit', 'agreement'] as const;
  const lists: readonly Words[] = [
    ...Object.values(connectors),
    ...Object.values(ladder),
    language.articles,
    language.pronouns.person,
    language.pronouns.people,
    language.pairs,
    language.counterparts,
    language.groups,
    language.bilateral,
    language.organisations,
    language.capital,
    language.honorifics,
    language.portfolio,
    language.supportVerbs,
    language.speechVerbs,
    language.cooperation,
    language.fields,
    language.covering,
    language.followUps,
    ...language.roles.map((role) => role.words),
    ...language.instruments.map((instrument) => instrument.words),
    ...Object.values(language.nationalities),
    ...Object.values(language.countries),
    ...Object.values(language.places),
    ...Object.values(language.areas).map(({ terms }) => terms),
    ...dating.months,
    ...dating.weekdays,
    dating.today,
    dating.until,
  ];
  const cues = kinds.flatMap((kind) => [...verbs[kind].map(verb), ...nouns[kind].map((noun) => written(noun.words))]);
  return [...lists.map(written), ...cues, names, dates].filter((group) => group.length > 0);
}

/** Sentences that come near to the press, so that most texts hold facts. */
function sentence(language: Language): fc.Arbitrary<string> {
  const from = (...lists: readonly Words[]) => fc.constantFrom(...lists.flatMap(written));
  const { verbs, nouns, connectors } = language;
  const role = from(...language.roles.map(({ words }) => words));
  const nationality = from(...Object.values(language.nationalities));
  const place = from(...Object.values(language.places));
  const verb = from(
    ...verbs.meeting.flatMap(({ finite, participle }) => [finite, participle]),
    ...verbs.agreement.map(({ finite }) => finite),
    ...verbs.visit.map(({ finite }) => finite),
  );
  const noun = from(
    ...nouns.meeting.map(({ words }) => words),
    ...nouns.agreement.map(({ words }) => words),
    ...language.instruments.map(({ words }) => words),
  );
  const speech = from(language.speechVerbs);
  const area = from(...Object.values(language.areas).map(({ terms }) => terms));
  const name = fc.constantFrom(...names);
  const person = fc.oneof(
    name,
    fc.tuple(role, name).map((parts) => parts.join(' ')),
    fc.tuple(nationality, role, name).map((parts) => parts.join(' ')),
    from(language.pairs),
  );
  const date = fc.constantFrom(...dates);
  return fc
    .tuple(person, verb, from(connectors.with), person, from(connectors.at), place, date, noun, area, speech)
    .chain(([a, does, together, b, at, town, on, what, field, says]) =>
      fc.constantFrom(
        `${a} ${does} ${together} ${b} ${at} ${town} ${on}.`,
        `${a} ${does} ${b}, ${on}, ${at} ${town}.`,
        `“${field}”, ${says} ${a} ${at} ${town}.`,
        `${a} ${does} ${what}: ${field}, ${field}.`,
        `“${field}”, ${a}. ${b} ${does} ${what} ${at} ${town}`,
      ),
    );
}

/** A line of a page that is no article. */
function furnitureLine(language: Language): fc.Arbitrary<string> {
  return fc.oneof(
    fc.constantFrom(...written(language.furniture)),
    fc.constantFrom('- 12:55Testova en Proefman', '0', '582', '', '   ', '• Menu', '(0)', '1.2K'),
    fc.tuple(fc.constantFrom(...written(language.furniture)), fc.nat(999)).map(([word, count]) => `${word} (${count})`),
  );
}

/** Any text a page might hold: sentences near to the press, heaps of the language's words, furniture, hostile characters. */
export function pressText(language: Language): fc.Arbitrary<string> {
  const word = fc.constantFrom(...vocabularyOf(language)).chain((group) => fc.constantFrom(...group));
  const heap = fc.array(
    fc.oneof(
      { weight: 5, arbitrary: word },
      { weight: 2, arbitrary: fc.constantFrom(...hostile) },
      fc.string({ maxLength: 6, unit: 'binary' }),
    ),
    { maxLength: 14 },
  );
  const line = fc.oneof(
    { weight: 4, arbitrary: sentence(language) },
    {
      weight: 3,
      arbitrary: fc.tuple(heap, fc.constantFrom(' ', ' ', ' ', '')).map(([parts, glue]) => parts.join(glue)),
    },
    furnitureLine(language),
  );
  return fc
    .tuple(fc.array(line, { maxLength: 9 }), fc.infiniteStream(fc.constantFrom('\n', '\n\n', ' ', ' ', '', '\r\n')))
    .map(([lines, glue]) => lines.map((one) => one + glue.next().value).join(''));
}
