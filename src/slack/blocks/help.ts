import type { types } from '@slack/bolt';
import { apart } from '../../answering/phrases.ts';
import { languageOf } from '../../languages/all.ts';
import { en } from '../../languages/en.ts';
import type { LanguageCode } from '../../languages/language.ts';
import { labelsIn } from '../labels/labels.ts';
import { plainFallback } from './fallback.ts';
import { shortened } from './graphemes.ts';
import { header, type Message, paragraph, smallPrint } from './message.ts';

/** A row of the help: what to type and what it does. */
export interface HelpRow {
  readonly usage: string;
  readonly summary: string;
}

const MOST_FIRST_LINE = 300;

/** The help, made from the list of commands; `first` answers what was typed, such as a guess at a misspelt command. */
export function helpMessage(language: LanguageCode, rows: readonly HelpRow[], first?: string): Message {
  const { help } = labelsIn(language);
  const { labels } = languageOf(language) ?? en;
  const opening = first === undefined ? [] : [shortened(first, MOST_FIRST_LINE)];
  const examples = help.examples.map((example) => `/coop ${example}`);
  const exampleLines = help.examples.map((example) => `${apart('/coop', labels)} ${example}`);
  const blocks: types.KnownBlock[] = [
    ...opening.map(paragraph),
    header(help.title),
    paragraph(help.intro),
    bullets(examples.map((example) => [code(example)])),
    { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [bold(help.commands)] }] },
    bullets(rows.map((row) => [code(row.usage), { type: 'text', text: ` ${row.summary}` }])),
    smallPrint([help.elsewhere]),
  ];
  const lines = [
    ...opening,
    help.title,
    help.intro,
    ...exampleLines,
    '',
    help.commands,
    ...rows.map((row) => `${apart(row.usage, labels)} — ${row.summary}`),
    '',
    help.elsewhere,
  ];
  return { text: plainFallback(lines.join('\n')), blocks };
}

function bullets(rows: readonly (readonly types.RichTextElement[])[]): types.KnownBlock {
  const elements = rows.map((row): types.RichTextSection => ({ type: 'rich_text_section', elements: [...row] }));
  return { type: 'rich_text', elements: [{ type: 'rich_text_list', style: 'bullet', elements }] };
}

function code(text: string): types.RichTextElement {
  return { type: 'text', text, style: { code: true } };
}

function bold(text: string): types.RichTextElement {
  return { type: 'text', text, style: { bold: true } };
}
