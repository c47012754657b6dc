import { describe, expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { reported } from '../support/reported.ts';

/** The meetings of a text: how far they came, then who took part, in order. */
const meetings = (language: LanguageCode, text: string) =>
  reported(language, text)
    .filter(({ kind }) => kind === 'meeting')
    .map(({ status, participants }) => `${status} ${participants.map(({ name }) => name).join(', ')}`);

describe('a meeting once more', () => {
  const again: readonly (readonly [LanguageCode, string, string])[] = [
    [
      'en',
      'The Kenyan minister Ada Testova met the Slovak minister Omar Exampleh. A second meeting is planned for October in Oslo.',
      'expected',
    ],
    [
      'fr',
      'La ministre kényane Ada Testova a rencontré le ministre slovaque Omar Exampleh. Une nouvelle rencontre est prévue en octobre à Oslo.',
      'planned',
    ],
    [
      'de',
      'Die kenianische Ministerin Ada Testova traf den slowakischen Minister Omar Exampleh. Im Oktober ist ein Folgetreffen in Oslo geplant.',
      'planned',
    ],
    [
      'es',
      'La ministra keniana Ada Testova se reunió con el ministro eslovaco Omar Exampleh. Una segunda reunión está prevista para octubre en Oslo.',
      'expected',
    ],
    [
      'nl',
      'De Keniaanse minister Ada Testova ontmoette de Slowaakse minister Omar Exampleh. Een tweede gesprek is gepland in oktober in Oslo.',
      'planned',
    ],
  ];
  test.each(again)('%s: is of those who met: %s', (language, text, status) => {
    expect(meetings(language, text)).toEqual([
      'held Ada Testova, Omar Exampleh',
      `${status} Ada Testova, Omar Exampleh`,
    ]);
  });

  test('names somebody else, or another body: then it is theirs', () => {
    const met = 'The Kenyan minister Ada Testova met the Slovak minister Omar Exampleh. ';
    expect(meetings('en', `${met}A second meeting of the committee is planned for October.`)).toHaveLength(1);
    expect(meetings('en', `${met}The next meeting, with investors, is planned for October.`).at(-1)).not.toContain(
      'planned Ada Testova, Omar Exampleh',
    );
  });

  test('the two last met years ago', () => {
    expect(
      meetings(
        'en',
        'The Kenyan minister Ada Testova spoke by phone with the Slovak minister Omar Exampleh. The two last met in Oslo in 2019.',
      ),
    ).toEqual(['held Ada Testova, Omar Exampleh', 'historical Ada Testova, Omar Exampleh']);
  });

  test('a meeting of two or three of them', () => {
    expect(
      meetings(
        'fr',
        "La ministre kényane Ada Testova s'est entretenue avec le ministre slovaque Omar Exampleh. Une rencontre des deux ministres pourrait avoir lieu en octobre.",
      ),
    ).toEqual(['held Ada Testova, Omar Exampleh', 'may Ada Testova, Omar Exampleh']);
  });
});

describe('ministers of several states who are named later', () => {
  test('those who talked, and whom the next sentence lists', () => {
    expect(
      meetings(
        'fr',
        'Trois pays, un écran : les ministres de l’Environnement du Kenya, du Gabon et du Mali ont échangé jeudi en visioconférence. Participaient à la discussion Ada Testova, Jean Exempleh et Omar Modeleh.',
      ),
    ).toEqual(['held Ada Testova, Jean Exempleh, Omar Modeleh']);
  });

  test('those whom the next sentences tell with their states', () => {
    expect(
      meetings(
        'nl',
        'De onderhandelaars van Kenia, Gabon en Mali hebben maandag vergaderd. Rond de tafel zaten Ada Testova (Kenia), Jane Voorbeeldsma (Gabon) en Omar Modeleh (Mali).',
      ),
    ).toEqual(['held Ada Testova, Jane Voorbeeldsma, Omar Modeleh']);
  });
});

describe('a reception by somebody', () => {
  const received: readonly (readonly [LanguageCode, string])[] = [
    [
      'en',
      'After the reception by the Slovak minister Omar Exampleh, the Kenyan president Ada Testova signed the book.',
    ],
    [
      'de',
      'Nach dem Empfang durch den slowakischen Minister Omar Exampleh reiste die kenianische Präsidentin Ada Testova ab.',
    ],
    [
      'es',
      'Tras el recibimiento por el ministro eslovaco Omar Exampleh, la presidenta keniana Ada Testova firmó el libro.',
    ],
  ];
  test.each(received)('%s: %s', (language, text) => {
    expect(meetings(language, text)).toEqual(['held Omar Exampleh, Ada Testova']);
  });
});

describe('a meeting told by the verb behind all who meet', () => {
  const takes: readonly (readonly [LanguageCode, string, string])[] = [
    [
      'en',
      'A meeting between the Kenyan minister Ada Testova and the Slovak minister Omar Exampleh could take place in October.',
      'may',
    ],
    [
      'en',
      'A meeting between the Kenyan minister Ada Testova and the Slovak minister Omar Exampleh will take place in October.',
      'planned',
    ],
    [
      'fr',
      'Une réunion entre la ministre kényane Ada Testova et le ministre slovaque Omar Exampleh pourrait se tenir en octobre.',
      'may',
    ],
    [
      'de',
      'Ein Treffen zwischen der kenianischen Ministerin Ada Testova und dem slowakischen Minister Omar Exampleh könnte im Oktober stattfinden.',
      'may',
    ],
    [
      'nl',
      'Een ontmoeting tussen de Keniaanse minister Ada Testova en de Slowaakse minister Omar Exampleh kan in oktober plaatsvinden.',
      'may',
    ],
    [
      'es',
      'Una reunión entre la ministra keniana Ada Testova y el ministro eslovaco Omar Exampleh podría celebrarse en octubre.',
      'may',
    ],
  ];
  test.each(takes)('%s: %s', (language, text, status) => {
    expect(meetings(language, text)).toEqual([`${status} Ada Testova, Omar Exampleh`]);
  });
});
