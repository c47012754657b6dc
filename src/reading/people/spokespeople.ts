import type { Language } from '../../languages/language.ts';
import { memoOf } from '../../text/memo.ts';
import { alternatives } from '../../text/patterns.ts';
import type { Phrase } from '../phrases/phrase.ts';
import type { Title } from './titles.ts';

const words = memoOf((language: Language) =>
  alternatives(language.asking.offices.spokesperson ?? '').map((one) => one.join(' ')),
);

/** Whether a phrase has the office of somebody who only speaks for others: `a spokeswoman`, `Regierungssprecher X`, but no `minister and spokesman X`. */
export function speaksForOthers(language: Language, { titles }: Phrase): boolean {
  const offices = titles.filter(({ heads, sector }) => heads.length > 0 && sector !== 'MIL');
  return titles.some((one) => speaks(language, one)) && offices.every((one) => speaks(language, one));
}

function speaks(language: Language, { heads }: Title): boolean {
  const office = `${heads.join(' ')} `;
  return words(language).some((word) => office.includes(`${word} `));
}
