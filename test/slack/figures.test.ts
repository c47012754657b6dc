import { describe, expect, test } from 'vitest';
import { coverageLine } from '../../src/answering/coverage.ts';
import { counted } from '../../src/answering/phrases.ts';
import { reasonInWords } from '../../src/answering/reason-words.ts';
import { dayIn, whenOf } from '../../src/answering/when.ts';
import { languageOf, languages } from '../../src/languages/all.ts';
import { afterAnswersIn } from '../../src/slack/labels/after-answers.ts';
import { exportingIn } from '../../src/slack/labels/exporting.ts';
import { labelsIn } from '../../src/slack/labels/labels.ts';
import { watchingIn } from '../../src/slack/labels/watching.ts';
import { coverageLines } from '../../src/slack/speaking/coverage.ts';

const MANY = 12_345;
const NOON = '2026-11-22T12:05:00.000Z';

describe.each(languages.map(({ code }) => [code] as const))('numbers and days (%s)', (code) => {
  const locale = languageOf(code)?.labels.locale ?? code;
  const written = new Intl.NumberFormat(locale).format(MANY);

  test('are written as the language does, whatever says them', () => {
    const labels = labelsIn(code);
    const coverage = {
      articles: MANY,
      facts: MANY,
      languages: ['fr'],
      earliest: '2026',
      latest: '2026',
      undated: MANY,
    };
    const said = [
      ...coverageLines(coverage, code).filter((line) => /\d{2}/u.test(line.replaceAll('2026', ''))),
      labels.page(MANY, MANY),
      labels.help.tooLong(MANY),
      labels.delivery.found(MANY),
      labels.delivery.waiting(MANY),
      labels.delivery.outlets(MANY),
      labels.sources.more(MANY, ''),
      labels.sources.title(MANY, MANY),
      labels.status.troubled(MANY, '—'),
      watchingIn(code).preview(14, MANY),
      watchingIn(code).cap(MANY),
      afterAnswersIn(code).furtherQuotes(MANY),
      exportingIn(code).tooLarge(MANY),
    ];
    expect(said.length).toBeGreaterThan(13);
    for (const line of said) expect(line).toContain(written);
    for (const line of said) expect(line.replaceAll(written, '')).not.toContain(String(MANY));
  });

  test('are written so in headings, refusals and reasons too', () => {
    const labels = languageOf(code)?.labels;
    if (labels === undefined) throw new Error('no labels');
    const said = [
      ...Object.values(labels.headings).map((heading) => counted(heading, MANY, locale)),
      reasonInWords({ code: 'too-long', with: { size: MANY, most: MANY } }, code),
      coverageLine({ articles: MANY, facts: 1, languages: [], earliest: null, latest: null, undated: 0 }, labels),
    ];
    for (const line of said) expect(line).toContain(written);
  });

  test('keep to the Gregorian calendar and to one kind of figures', () => {
    expect(dayIn(NOON, 'UTC', code)).toContain('2026');
    expect(whenOf(NOON, 'Africa/Casablanca', code)).toMatch(/2026[\s\S]*\d:05/u);
    expect(dayIn(NOON, 'UTC', code)).not.toMatch(/[٠-٩]/u);
  });
});
