import { describe, expect, test } from 'vitest';
import { commands } from '../../src/slack/commands/all.ts';
import { chosen } from '../../src/slack/commands/choose.ts';
import { typedText } from '../../src/slack/typed/typed.ts';

describe('what was typed', () => {
  test.each([
    ['<@U0BOT> who met Hammouchi', 'who met Hammouchi'],
    ['who met <@U1|ada.testova>?', 'who met ada.testova ?'],
    ['agreements in <#C1|desk-maghreb>', 'agreements in desk-maghreb'],
    ['agreements in <#C1|>', 'agreements in'],
    ['what does <http://reuters.example|reuters.example> say', 'what does http://reuters.example say'],
    ['who met him <https://news.example/a-b|news>', 'who met him https://news.example/a-b'],
    ['who met <https://wiki.example/Testova|Testova>', 'who met Testova'],
    ['read <https://a.example/x>', 'read https://a.example/x'],
    ['write to <mailto:a@b.example|a@b.example>', 'write to a@b.example'],
    ['Q&amp;A with the minister &lt;b&gt;', 'Q&A with the minister <b>'],
    ['&amp;lt;', '&lt;'],
    ['<!here> who   met\n\tLoudiyi', 'who met Loudiyi'],
    ['nul\u0000 and \u202Eoverride', 'nul and override'],
    ['من التقى الحموشي؟', 'من التقى الحموشي؟'],
    ['e\u0301mu', 'ému'],
    ['lone \ud83d surrogate', 'lone surrogate'],
  ])('%j is read as %j', (raw, text) => {
    expect(typedText(raw, 'U0BOT')).toBe(text);
  });
});

describe('the first word', () => {
  const choice = (text: string) => chosen(commands, text);

  test.each([
    'help',
    'HELP',
    'aide',
    'hulp',
    '?',
    'help fr',
    'watch',
    'watch live',
    'Watch Live',
    'watch off',
    'unwatch',
    'status',
  ])('%j is a command', (text) => {
    expect(choice(text).kind).toBe('command');
  });

  test.each([
    'who met Hammouchi',
    'status of the agreement with Pakistan',
    'help me find who met Loudiyi',
    'Hammouchi',
    'water cooperation Morocco',
  ])('%j is a question', (text) => {
    expect(choice(text).kind).toBe('question');
  });

  test.each([
    ['aide', 'fr'],
    ['hulp', 'nl'],
    ['ayuda', 'es'],
    ['hilfe', 'de'],
    ['مساعدة', 'ar'],
  ])('%j asks for help in its own language', (text, language) => {
    expect(choice(text)).toMatchObject({ kind: 'command', language });
  });

  test.each(['', '   ', '!!!', '…', '???'])('%j is nothing', (text) => {
    expect(choice(text.trim()).kind).toBe('nothing');
  });

  test.each([
    ['hlep', 'help', true],
    ['wacth', 'watch', true],
    ['wtach live', 'watch live', true],
    ['watc live', 'watch live', true],
    ['statsu', 'status', true],
    ['statuss', 'status', true],
    ['unwach', 'unwatch', true],
    ['Wach area:energy digest', 'watch area:energy digest', false],
    ['exports of arms to Morocco', 'export of arms to Morocco', false],
  ])('%j is taken for a misspelt %j, surely: %s', (text, line, sure) => {
    expect(choice(text)).toEqual({ kind: 'misspelt', line, sure });
  });

  test('no question starts with watch, so a filter that does not exist yet is answered with help', () => {
    expect(choice('watch Morocco')).toMatchObject({ kind: 'command', rest: 'Morocco' });
  });
});
