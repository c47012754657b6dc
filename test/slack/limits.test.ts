import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/languages/all.ts';
import { announcementMessage } from '../../src/slack/blocks/announcement.ts';
import { answerMessage, answerPages } from '../../src/slack/blocks/answer.ts';
import { notice } from '../../src/slack/blocks/notice.ts';
import { commands } from '../../src/slack/commands/all.ts';
import { helpFor } from '../../src/slack/commands/help-text.ts';
import { anyAnnouncement, anyAnswer, anyText } from '../support/slack-arbitrary.ts';
import { objectsOfType, problemsOf, quotedWords } from '../support/slack-payloads.ts';

const shownFully = { keptId: 'k'.repeat(36), shareable: true, sharedBy: 'U0DANA0001', notice: 'Shared.' };

describe('whatever an answer holds', () => {
  test('every page of it is within the limits of Slack, and nothing in it is read as markup', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        const pages = answerPages(answer);
        for (let page = 0; page < Math.min(pages, 12); page += 1) {
          expect(problemsOf(answerMessage(answer, { ...shownFully, page }))).toEqual([]);
        }
      }),
      { numRuns: 80, endOnFailure: true },
    );
  });

  test('its pages together quote every word, once and in order', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        const expected = [
          ...answer.items.flatMap((item) => item.citations),
          ...(answer.nearest === null ? [] : [answer.nearest]),
        ];
        const quoted = Array.from({ length: answerPages(answer) }, (_, page) =>
          quotedWords(answerMessage(answer, { keptId: null, page, shareable: false })),
        ).flat();
        expect(quoted.join('')).toBe(expected.map(({ citation }) => citation.words).join(''));
      }),
      { numRuns: 40, endOnFailure: true },
    );
  });

  test('its links lead to http and https only, and carry no user name', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        const { blocks } = answerMessage(answer, { keptId: null, page: 0, shareable: false });
        for (const link of objectsOfType(blocks, 'link')) {
          const url = new URL(String(link.url));
          expect(['http:', 'https:']).toContain(url.protocol);
          expect(url.username + url.password).toBe('');
        }
      }),
      { numRuns: 80, endOnFailure: true },
    );
  });

  test('a page beyond the last shows the last, and a negative one the first', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        const view = { keptId: 'k', shareable: false };
        const last = answerPages(answer) - 1;
        expect(answerMessage(answer, { ...view, page: 9_999 })).toEqual(answerMessage(answer, { ...view, page: last }));
        expect(answerMessage(answer, { ...view, page: -1 })).toEqual(answerMessage(answer, { ...view, page: 0 }));
      }),
      { numRuns: 30, endOnFailure: true },
    );
  });
});

test('whatever an announcement holds, it is within the limits of Slack, and nothing in it is read as markup', () => {
  fc.assert(
    fc.property(anyAnnouncement, fc.nat({ max: 4 }), (announcement, page) => {
      expect(problemsOf(announcementMessage(announcement, page))).toEqual([]);
    }),
    { numRuns: 60, endOnFailure: true },
  );
});

test('help and notices are within the limits of Slack in every language, whatever was typed before', () => {
  fc.assert(
    fc.property(anyText, (typed) => {
      for (const { code: language } of languages) {
        const first = typed.trim() === '' ? {} : { first: typed };
        expect(problemsOf(helpFor(commands, language, first.first))).toEqual([]);
      }
      expect(problemsOf(notice(`x${typed}`))).toEqual([]);
    }),
    { numRuns: 60, endOnFailure: true },
  );
});
