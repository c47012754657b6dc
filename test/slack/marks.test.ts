import { expect, test } from 'vitest';
import type { Addition } from '../../src/alerts/telling/bulletin.ts';
import type { LanguageCode } from '../../src/languages/language.ts';
import { additionLine } from '../../src/slack/blocks/addition.ts';
import { announcementMessage } from '../../src/slack/blocks/announcement.ts';
import { inWords } from '../../src/slack/blocks/in-words.ts';
import { exportingIn } from '../../src/slack/labels/exporting.ts';
import { labelsIn } from '../../src/slack/labels/labels.ts';
import { plainWish } from '../../src/slack/watching/wish.ts';
import { articleWith } from '../support/slack-arbitrary.ts';

test('a watch in Arabic holds no Latin commas', () => {
  const wish = { ...plainWish('UTC'), delivery: 'live', quiet: { from: '22:00', to: '07:00' }, cap: 1 } as const;
  expect(inWords(wish, new Map(), 'ar')).not.toMatch(/[,;]/u);
  expect(inWords(wish, new Map(), 'ar')).toContain('،');
});

test('what an article adds is listed with the marks of its language', () => {
  const addition: Addition = {
    ...{ article: articleWith('a1', {}), source: '', items: [], quotes: [], isLeft: false, differences: [] },
    ...{ areas: ['water'], people: ['Ada Testova', 'Cas Voorbeeld'], outlet: { name: 'Gazette', number: 2 } },
    language: 'ar',
  };
  expect(additionLine(addition).match(/[,;،؛]/gu)).toEqual(['؛', '،', '؛']);
  expect(additionLine({ ...addition, language: 'en' })).toBe(
    'Adds: water; new: Ada Testova, Cas Voorbeeld; outlet 2: Gazette',
  );
});

test('a French colon is set apart from the word before it', () => {
  const article = articleWith('a1', { title: 'A' });
  const { text } = announcementMessage({ article, source: '', items: [], language: 'fr', quotes: [] }, 0);
  expect(text).toMatch(/^Nouvel article\u00a0: A\n/u);
});

test('numbers agree with what they count', () => {
  const found = (language: LanguageCode) => [0, 1, 2].map((count) => labelsIn(language).delivery.found(count));
  expect(found('fr')).toEqual(['0 nouveau', '1 nouveau', '2 nouveaux']);
  expect(found('es')).toEqual(['0 nuevas', '1 nueva', '2 nuevas']);
  expect(exportingIn('en').done('csv', 1, 1, 0)).toBe('Export (csv): 1 article, 1 fact.');
  expect(exportingIn('en').done('csv', 2, 0, 0)).toBe('Export (csv): 2 articles, 0 facts.');
});
