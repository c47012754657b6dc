import { commands } from '../../src/cli/all.ts';
import { settings } from '../../src/config.ts';
import { languages } from '../../src/languages/all.ts';
import { commands as slashCommands } from '../../src/slack/commands/all.ts';
import { helpRows } from '../../src/slack/commands/help-text.ts';
import { formats } from '../../src/sources/formats/all.ts';

const cell = (words: string) => words.replaceAll('|', '\\|');

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const english = new Intl.DisplayNames('en', { type: 'language' });

/** Every table of the README that is made from a registry, by the name in its marker. */
export const tables: Readonly<Record<string, string>> = {
  slash: table(
    ['in Slack', 'what it does'],
    [
      [
        '`/coop <question>`, or `@Coop <question>`',
        'answers; only you see the answer to a slash command, and a button shares it',
      ],
      ...helpRows(slashCommands, 'en').map(({ usage, summary }) => [`\`${usage}\``, summary]),
    ],
  ),
  commands: table(
    ['`npm run coop -- …`', 'what it does'],
    commands.map(({ name, usage, summary }) => [`\`${`${name} ${usage}`.trim()}\``, summary]),
  ),
  files: table(
    ['file', 'what is in it'],
    formats.map(({ endings, help }) => [endings.map((ending) => `\`${ending}\``).join(', '), help]),
  ),
  settings: table(
    ['setting', 'what it is', 'when it is not set', "where it is in Slack's settings of the app"],
    Object.entries(settings).map(([name, { help, byDefault, where }]) => [`\`${name}\``, help, byDefault, where ?? '']),
  ),
  languages: table(
    ['language', 'code', 'its own name'],
    languages.map(({ code, name }) => [english.of(code) ?? code, `\`${code}\``, name]),
  ),
};

/** The README with its tables as the registries have them now; throws for a marker without a table. */
export function withTables(readme: string): string {
  return readme.replace(
    /(<!-- table: (\w+) -->\n)[\s\S]*?(<!-- end -->)/g,
    (_all, open: string, name: string, close: string) => {
      const made = tables[name];
      if (made === undefined) throw new Error(`The README has a marker for "${name}", and there is no such table.`);
      return `${open}${made}\n${close}`;
    },
  );
}

/** `.env.example`, as the settings have it now. */
export function envExample(): string {
  const plain = (words: string) => words.replaceAll('`', '');
  const head =
    '# Copy this file to .env and fill in what you need; a setting without a value is not set.\n' +
    '# Without any SLACK_ setting Coop starts its local workspace.';
  const parts = Object.entries(settings).map(([name, { help, byDefault, where }]) => {
    const place = where === null ? [] : [`# https://api.slack.com/apps → your app → ${where}`];
    return [`# ${plain(help)}`, ...place, `# When not set: ${plain(byDefault)}.`, `${name}=`].join('\n');
  });
  return `${[head, ...parts].join('\n\n')}\n`;
}
