import type { types } from '@slack/bolt';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { verdicts } from '../../src/answering/verify.ts';
import { languages } from '../../src/languages/all.ts';
import { told } from '../../src/languages/reasons.ts';
import { additionMessage } from '../../src/slack/blocks/addition.ts';
import { correctionMessage } from '../../src/slack/blocks/correction.ts';
import { digestMessage } from '../../src/slack/blocks/digest.ts';
import { begunMessage, endedMessage, noticeMessage, pausedMessage } from '../../src/slack/blocks/ended.ts';
import { explanation } from '../../src/slack/blocks/explanation.ts';
import { guessMessage } from '../../src/slack/blocks/guess.ts';
import { answerView, askView, homeView, saidView } from '../../src/slack/blocks/home.ts';
import { inWords, mutedAsTyped } from '../../src/slack/blocks/in-words.ts';
import { latestMessage } from '../../src/slack/blocks/latest.ts';
import { sourcesMessage } from '../../src/slack/blocks/sources.ts';
import { statusMessage } from '../../src/slack/blocks/status.ts';
import { verificationMessage } from '../../src/slack/blocks/verification.ts';
import { confirmView, fitsForm, formView, noticeView } from '../../src/slack/blocks/watch-form.ts';
import { howToMessage, ownWatches, savedMessage, watchesMessage } from '../../src/slack/blocks/watches.ts';
import { labelsIn } from '../../src/slack/labels/labels.ts';
import { watchingIn } from '../../src/slack/labels/watching.ts';
import { coverageLines } from '../../src/slack/speaking/coverage.ts';
import { wishOf } from '../../src/slack/watching/wish.ts';
import { anyAnnouncement, anyAnswer, anyLanguage, anyText, anyUrl } from '../support/slack-arbitrary.ts';
import { anyAddition, anyDigest, anyFeed, anyLine, anyWatch } from '../support/slack-arbitrary-news.ts';
import { problemsOfCall } from '../support/slack-outgoing.ts';
import { problemsOf } from '../support/slack-payloads.ts';

const runs = { numRuns: 20, endOnFailure: true };
const ofView = (view: types.View) => problemsOfCall({ method: 'views.open', arguments: { view } });
const names = fc.record({ a: anyText, b: anyText }).map(
  ({ a, b }) =>
    new Map([
      ['person:a', a],
      ['org:b', b],
    ]),
);
const watches = fc.array(anyWatch, { maxLength: 30 });
const lines = fc.array(anyLine, { maxLength: 10 });

describe('whatever the archive holds, within the limits of Slack and without markup, in every language, are', () => {
  test('digests, page by page, with and without a chart', () => {
    fc.assert(
      fc.property(anyDigest, fc.nat({ max: 5 }), fc.boolean(), (digest, page, charts) => {
        expect(problemsOf(digestMessage(digest, { page, charts }))).toEqual([]);
      }),
      { ...runs, numRuns: 8 },
    );
  });

  test('what later articles add or correct, and lists of the latest stories', () => {
    fc.assert(
      fc.property(anyAddition, anyAnnouncement, lines, (addition, { article, source, language }, latest) => {
        expect(problemsOf(additionMessage(addition))).toEqual([]);
        expect(problemsOf(correctionMessage({ article, source, language }))).toEqual([]);
        expect(problemsOf(latestMessage(latest, labelsIn(language)))).toEqual([]);
      }),
      runs,
    );
  });

  test('notices of what was ended, and what was explained, guessed or verified', () => {
    const quote = fc.record({ verdict: fc.constantFrom(...verdicts), words: anyText, source: anyText, url: anyUrl });
    fc.assert(
      fc.property(
        anyLanguage,
        anyText,
        anyAnnouncement,
        fc.array(quote, { maxLength: 20 }),
        (language, text, { article }, quotes) => {
          const labels = labelsIn(language);
          const ended = { what: 'ended', language, channelId: 'C1', watches: 3, reason: text } as const;
          expect(problemsOf(endedMessage(ended))).toEqual([]);
          const paused = {
            what: 'feed-paused',
            language,
            title: text,
            url: 'https://a.example/',
            failures: 9,
          } as const;
          expect(problemsOf(pausedMessage({ ...paused, trouble: told(text) }))).toEqual([]);
          const named = quotes.slice(0, 10).map(({ words }) => ({ url: words, reason: told(words) }));
          const begun = { ...paused, what: 'feed-begun', listed: 12, unread: 11, named } as const;
          expect(problemsOf(begunMessage(begun))).toEqual([]);
          expect(problemsOf(explanation(article, 's1', [text, text], labels))).toEqual([]);
          expect(problemsOf(guessMessage(`watch ${text}`, language))).toEqual([]);
          const verified = { id: 'id000001', question: text, counts: 'Counted.', quotes };
          expect(problemsOf(verificationMessage(verified, language))).toEqual([]);
        },
      ),
      runs,
    );
  });

  test('notices whose words hold signs that stand for nobody', () => {
    const words = '\u0000\u0001\uE000\uE001 Ghana';
    const ended = { what: 'ended', language: 'en', channelId: 'C1', watches: 3, reason: words } as const;
    expect(problemsOf(endedMessage(ended))).toEqual([]);
    const said = noticeMessage({ what: 'ended-by', language: 'en', channelId: 'C1', by: 'U1', asked: words });
    expect(problemsOf(said)).toEqual([]);
    expect(JSON.stringify(said.blocks).match(/"(?:user|channel)_id":"\w+"/g)).toEqual([
      '"user_id":"U1"',
      '"channel_id":"C1"',
    ]);
    expect(JSON.stringify(said.blocks)).toContain('Ghana');
  });

  test('lists of feeds, and the status', () => {
    fc.assert(
      fc.property(
        fc.array(anyFeed, { maxLength: 30 }),
        anyLanguage,
        fc.boolean(),
        anyText,
        (feeds, language, isOn, text) => {
          const labels = labelsIn(language);
          expect(
            problemsOf(
              sourcesMessage(feeds, labels, {
                mayAdminister: isOn,
                isOn,
                language,
                zone: 'UTC',
                now: new Date('2026-11-20'),
              }),
            ),
          ).toEqual([]);
          expect(problemsOf(statusMessage(labels, [`x${text}`, text, text]))).toEqual([]);
        },
      ),
      runs,
    );
  });

  test('lists of watches, and what is said of one', () => {
    fc.assert(
      fc.property(watches, names, anyLanguage, anyText, (all, known, language, text) => {
        expect(
          problemsOf(
            watchesMessage(all, known, language, {
              channelId: 'D0MADEUP01',
              first: `x${text}`,
              page: 1 + (text.length % 4),
            }),
          ),
        ).toEqual([]);
        expect(problemsOf(howToMessage(language, 'Title', [`x${text}`, text || 'x']))).toEqual([]);
        for (const watch of all.slice(0, 3)) {
          const { saved, goesOn } = watchingIn(language);
          expect(problemsOf(savedMessage([saved(inWords(watch, known, language))], goesOn))).toEqual([]);
        }
      }),
      runs,
    );
  });

  test('home tabs', () => {
    const coverage = { articles: 12, facts: 9, languages: ['en', 'xx'], earliest: null, latest: '2026', undated: 3 };
    fc.assert(
      fc.property(
        watches,
        names,
        lines,
        fc.array(
          anyText.map((text) => `x${text}`),
          { maxLength: 6 },
        ),
        anyLanguage,
        (all, known, latest, questions, language) => {
          const view = homeView(
            {
              coverage: coverageLines(coverage, language),
              latest,
              noStory: 'None yet.',
              questions,
              watches: ownWatches(all, known, language),
            },
            language,
          );
          expect(ofView(view)).toEqual([]);
        },
      ),
      runs,
    );
  });

  test('forms: of a watch, its confirmation, of a question and the answer in its place', () => {
    fc.assert(
      fc.property(anyWatch, names, anyLanguage, anyText, anyAnswer, (watch, known, language, text, answer) => {
        const typed = { people: [...known.values()], without: mutedAsTyped(watch.filter.without).join(' ') };
        const wish = wishOf(watch);
        if (fitsForm(wish, typed)) expect(ofView(formView(wish, typed, language, '{}'))).toEqual([]);
        expect(ofView(confirmView([`x${text}`, 'Counted.'], language, '{}', 'e1'))).toEqual([]);
        expect(ofView(noticeView(`x${text}`, language))).toEqual([]);
        expect(ofView(saidView('Looking.', text, language, 'e1'))).toEqual([]);
        expect(ofView(answerView(answer, { keptId: 'k'.repeat(36), page: 1, done: 'Noted.' }))).toEqual([]);
      }),
      runs,
    );
  });
});

test('the form for a question is within the limits of Slack in every language', () => {
  for (const { code } of languages)
    for (const question of [undefined, 'x'.repeat(300)]) expect(ofView(askView(question, code))).toEqual([]);
});
