import { describe, expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { reported } from '../support/reported.ts';

/** The meetings of a text: how far they came, then who took part, in order. */
const meetings = (language: LanguageCode, text: string) =>
  reported(language, text)
    .filter(({ kind }) => kind === 'meeting')
    .map(({ status, participants }) => `${status} ${participants.map(({ name }) => name).join(', ')}`);

const withStates = (language: LanguageCode, text: string) =>
  reported(language, text)
    .filter(({ kind }) => kind === 'meeting')
    .flatMap(({ participants }) => participants.map(({ name, country }) => `${name} ${country}`));

describe('people listed one after the other', () => {
  test('each state of a list with semicolons is that of whoever is named next', () => {
    expect(
      withStates(
        'es',
        'La canciller de Perú, Ada Testova, se reunió con los cancilleres de Kenia, Omar Ejemplar; de Ghana, Ama Muestra; y de Togo, Edem Prueba.',
      ),
    ).toEqual(expect.arrayContaining(['Ada Testova PE', 'Omar Ejemplar KE', 'Ama Muestra GH', 'Edem Prueba TG']));
    expect(
      withStates(
        'en',
        'Moroccan Minister Ada Testova met the ministers of Kenya, Omar Exampleh; of Ghana, Ama Sampleh; and of Togo, Edem Tryal.',
      ),
    ).toEqual(expect.arrayContaining(['Ada Testova MA', 'Omar Exampleh KE', 'Ama Sampleh GH', 'Edem Tryal TG']));
  });

  test('a clause after a semicolon is no list', () => {
    expect(
      meetings(
        'es',
        'La ministra de Chile, Ada Testova, se reunió con el ministro de Perú, Omar Ejemplar; el canciller boliviano, Edem Prueba, firmó un acuerdo.',
      ),
    ).toEqual(['held Ada Testova, Omar Ejemplar']);
  });

  test('one person may hold two offices, of a body with letters in brackets too', () => {
    expect(
      meetings(
        'es',
        'La ministra de Chile, Ada Testova, se reunió con el representante especial adjunto y jefe adjunto de la misión de la ONU, Omar Ejemplar.',
      ),
    ).toEqual(['held Ada Testova, Omar Ejemplar']);
    expect(
      meetings(
        'es',
        'La ministra de Chile, Ada Testova, dialogó con el director ejecutivo de la Fundación Ensayo y Muestra (Femue), Omar Ejemplar.',
      ),
    ).toEqual(['held Ada Testova, Omar Ejemplar']);
  });
});

describe('whose meeting it is', () => {
  const agenda: readonly (readonly [LanguageCode, string])[] = [
    [
      'es',
      'La agenda de la canciller de Perú, Ada Testova, incluye una reunión con el presidente de Chile, Omar Ejemplar.',
    ],
    ['en', 'The agenda of Kenyan Minister Ada Testova includes a meeting with Chilean President Omar Ejemplar.'],
    [
      'fr',
      "L'agenda de la ministre kényane Ada Testova comprend un entretien avec le président chilien Omar Ejemplar.",
    ],
  ];
  for (const [language, text] of agenda)
    test(`${language}: that of whoever has the programme`, () =>
      expect(meetings(language, text)).toEqual([expect.stringContaining('Ada Testova, Omar Ejemplar')]));

  test('a university that receives somebody is nobody who was told before', () => {
    const opening = 'El rector Edem Prueba dictó una conferencia. ';
    expect(meetings('es', `${opening}La Universidad de Ensayo recibió al embajador de Kenia, Omar Ejemplar.`)).toEqual(
      [],
    );
  });

  test('whoever receives the visit of somebody is the host, and an ambassador made no journey', () => {
    const text = 'El rector Edem Prueba recibió la visita del embajador de Kenia, Omar Ejemplar.';
    expect(meetings('es', text)).toEqual(['held Edem Prueba, Omar Ejemplar']);
    expect(reported('es', text).filter(({ kind }) => kind === 'visit')).toEqual([]);
  });
});

describe('how far a Spanish meeting came', () => {
  const known: readonly (readonly [string, string])[] = [
    ['La ministra de Perú, Ada Testova, sostuvo un encuentro con el canciller de Irán, Omar Ejemplar.', 'held'],
    ['La ministra de Perú, Ada Testova, lo dijo al recibir al canciller de Kenia, Omar Ejemplar.', 'held'],
    ['La ministra de Perú, Ada Testova, se verá en Lima con su homólogo de Kenia, Omar Ejemplar.', 'expected'],
    [
      'La ministra de Perú, Ada Testova, visitó Kenia. No está previsto un encuentro con el presidente Omar Ejemplar.',
      'denied',
    ],
  ];
  for (const [text, status] of known)
    test(text, () => expect(meetings('es', text)).toEqual([`${status} Ada Testova, Omar Ejemplar`]));
});
