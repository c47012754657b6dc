import { describe, expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { reported } from '../support/reported.ts';

/** Each agreement of a text published on Monday 10 March 2025: its status and date. */
function agreements(language: LanguageCode, text: string): string {
  return reported(language, text)
    .filter(({ kind }) => kind === 'agreement')
    .map(({ status, date }) => `${status} ${date ?? '-'}`)
    .join(', ');
}

const told: readonly (readonly [LanguageCode, string])[] = [
  ['en', 'Kenya and Rwanda have signed a trade agreement, as per a cabinet statement on March 6.'],
  ['en', 'The ministry announced Thursday the signing of a trade agreement between Kenya and Rwanda.'],
  ['en', 'In a statement on Thursday, the ministry said Kenya and Rwanda signed a trade agreement.'],
  ['fr', "Le ministère a annoncé jeudi la signature d'un accord commercial entre le Kenya et le Rwanda."],
  ['fr', 'Le Kenya et le Rwanda ont signé un accord commercial, indique un communiqué rendu public le 6 mars.'],
  ['nl', 'Het ministerie maakte donderdag bekend dat Kenia en Rwanda een handelsakkoord hebben ondertekend.'],
  ['nl', 'Kenia en Rwanda hebben een handelsakkoord ondertekend, blijkt uit een verklaring van 6 maart.'],
  ['nl', 'Volgens een donderdag verspreid communiqué hebben Kenia en Rwanda een handelsakkoord ondertekend.'],
  ['de', 'Das Ministerium gab am Donnerstag bekannt, dass Kenia und Ruanda ein Abkommen unterzeichnet haben.'],
  ['de', 'Kenia und Ruanda haben ein Abkommen unterzeichnet, wie aus einer Mitteilung vom 6. März hervorgeht.'],
  ['de', 'Laut einer am Donnerstag veröffentlichten Erklärung haben Kenia und Ruanda ein Abkommen unterzeichnet.'],
  ['es', 'El ministerio anunció el jueves la firma de un acuerdo comercial entre Kenia y Ruanda.'],
  ['es', 'Kenia y Ruanda firmaron un acuerdo comercial, según un comunicado difundido el jueves.'],
  ['ar', 'أعلنت وزارة الخارجية الخميس توقيع اتفاقية تجارية بين كينيا ورواندا.'],
  ['ar', 'أعلنت وزارة الخارجية، يوم الخميس، عن توقيع كينيا ورواندا اتفاقية تجارية.'],
];

describe('the day on which something is told', () => {
  test.each(told)('is not the day of what was signed: %s, %s', (language, text) => {
    expect(agreements(language, text)).toBe('signed -');
  });

  test.each<readonly [LanguageCode, string, string]>([
    ['en', 'Kenya and Rwanda signed a trade agreement on Thursday, the ministry said.', 'signed 2025-03-06'],
    ['en', 'The ministry announced on Friday that Kenya and Rwanda signed a pact on Thursday.', 'signed 2025-03-06'],
    ['de', 'Kenia und Ruanda haben am Donnerstag ein Abkommen unterzeichnet, teilte X mit.', 'signed 2025-03-06'],
    ['fr', 'Le ministère a annoncé vendredi que le Kenya et le Rwanda ont signé jeudi un accord.', 'signed 2025-03-06'],
  ])('leaves the day of the signing its own: %s, %s', (language, text, expected) => {
    expect(agreements(language, text)).toBe(expected);
  });

  test('is that of a meeting that it was said after', () => {
    const text =
      'Die kenianische Ministerin Ada Testova sagte am Donnerstag nach einem Treffen mit Ministerin Rika Mustermann aus Ruanda, man sei sich einig.';
    expect(reported('de', text).map(({ kind, date }) => `${kind} ${date}`)).toContain('meeting 2025-03-06');
  });
});

describe('the day of another text', () => {
  test.each<readonly [LanguageCode, string]>([
    ['en', 'Kenya and Rwanda signed an annex to the agreement of 18 January 2025.'],
    ['fr', "Le Kenya et le Rwanda ont signé un avenant à l'accord du 18 janvier 2025."],
    ['nl', 'Kenia en Rwanda ondertekenden een aanvullend protocol bij de overeenkomst van 18 januari 2025.'],
    ['de', 'Kenia und Ruanda unterzeichneten ein Addendum zu der Gemeinsamen Erklärung vom 18. Januar 2025.'],
    ['es', 'Kenia y Ruanda firmaron un protocolo adicional al acuerdo del 18 de enero de 2025.'],
    ['ar', 'وقعت كينيا ورواندا ملحقا للاتفاقية الموقعة في 18 يناير 2025.'],
  ])('is not that of the one that was signed: %s, %s', (language, text) => {
    expect(agreements(language, text).split(', ')).toContain('signed -');
  });
});

test('an auxiliary carries no noun behind a preposition: what was widened with a signature is over', () => {
  const text = 'Kenia en Rwanda hebben donderdag hun samenwerking uitgebreid met de ondertekening van een akkoord.';
  expect(agreements('nl', text)).toBe('signed 2025-03-06');
});

test('a full day before a dash, with no town, is that of the article', () => {
  expect(agreements('nl', '6 maart 2025 – Kenia en Rwanda hebben een akkoord bereikt over handel.')).toBe('agreed -');
});
