import { describe, expect, test } from 'vitest';
import { commands } from '../../src/slack/commands/all.ts';
import { chosen } from '../../src/slack/commands/choose.ts';
import { typedText } from '../../src/slack/typed.ts';

describe('what was typed', () => {
  test.each([
    ['<@U0BOT> who met Hammouchi', 'who met Hammouchi'],
    ['who met <@U1|ada.testova>?', 'who met ada.testova ?'],
    ['agreements in <#C1|desk-maghreb>', 'agreements in desk-maghreb'],
    ['agreements in <#C1|>', 'agreements in'],
    ['what does <http://reuters.example|reuters.example> say', 'what does reuters.example say'],
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

  test.each(['', '   ', '!!!', '…', '???'])('%j is nothing', (text) => {
    expect(choice(text.trim()).kind).toBe('nothing');
  });

  test.each([
    ['hlep', 'help'],
    ['wtach live', 'watch'],
    ['watc live', 'watch'],
    ['statuss', 'status'],
    ['unwach', 'unwatch'],
  ])('%j is taken for a misspelt %s', (text, name) => {
    const found = choice(text);
    expect(found.kind === 'misspelt' ? found.command.name : found.kind).toBe(name);
  });

  test('no question starts with watch, so a filter that does not exist yet is answered with help', () => {
    expect(choice('watch Morocco')).toMatchObject({ kind: 'command', rest: 'Morocco' });
  });
});
