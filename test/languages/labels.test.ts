import { expect, test } from 'vitest';
import { languages } from '../../src/languages/all.ts';

test.each(languages.map((language) => [language.code, language.labels.statuses, language.labels.kinds] as const))(
  '%s: a label an answer prints is words to read, never a list of words to match',
  (_code, statuses, kinds) => {
    expect([...Object.values(statuses), ...Object.values(kinds)].filter((label) => label.includes('|'))).toEqual([]);
  },
);
