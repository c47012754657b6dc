import { newsLanguages } from './all.ts';
import { chance } from './chance.ts';
import { slotsOf, withSlots } from './slots.ts';

/** Questions about made-up news: half of them in English, every form as often as the others of its language. */
export function madeUpQuestions(count: number): readonly string[] {
  const by = chance(2026);
  const [first, ...others] = newsLanguages;
  return Array.from({ length: count }, (_, n) => {
    const language = n % 2 === 0 || others.length === 0 ? first : others[((n - 1) / 2) % others.length];
    const template = language?.questions[Math.floor(n / 2) % language.questions.length];
    if (!language || template === undefined) throw new Error('There is no language to ask in.');
    const question = withSlots(template, slotsOf(by, language).slots);
    // Typed as people type: names keep their capital, the first word has none.
    return template.startsWith('{') ? question : question.charAt(0).toLowerCase() + question.slice(1);
  });
}
