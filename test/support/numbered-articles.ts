import type { ArticleInput } from '../../src/reading/article.ts';
import { plainArticle } from './plain-reader.ts';

const syllables = ['ba', 'ri', 'mo', 'ta', 'lu', 'ka', 'ne', 'so', 'di', 'fa'];

/** A made-up surname that no other number has. */
export function surname(n: number): string {
  const name = [...String(n).padStart(4, '0')].map((digit) => syllables[Number(digit)]).join('');
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

/** A generated article with a word, a person and two facts of its own, and a person whom all of them name. */
export function numbered(n: number, edition = 'first'): ArticleInput {
  return plainArticle(`article-${n}`, [
    `person: Ada ${surname(n)} | minister of tests | PK`,
    `person: ${n % 2 === 0 ? 'Muhammad Bob Oldman' : 'Oldman Bob'} | director | MA`,
    `meeting held: Ada ${surname(n)} | MA | cybersecurity | MA, PK`,
    `agreement signed: Ada ${surname(n)} | PK | fisheries | MA, PK`,
    `The ${edition} edition mentions word${n}x and nothing else.`,
    ...Array.from({ length: 20 }, (_, i) => `Sentence ${i} about harbours, railways and schools.`),
  ]);
}
