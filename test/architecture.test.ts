import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const src = path.join(path.dirname(import.meta.dirname), 'src');

/** What a folder may import, and which of the world's doors it may open by itself. */
interface Room {
  readonly folders?: readonly string[];
  readonly packages?: readonly string[];
  readonly doors?: readonly (keyof typeof doors)[];
}

const doors = {
  environment: /\bprocess\.(?:env|argv|exit)\b/,
  clock: /\bDate\.now\(|\bnew Date\(\)/,
  timers: /\b(?:setTimeout|setInterval)\b/,
  /** Giving way to other work, for parts of a second, and how long something took. */
  pauses: /\bsetImmediate\b|\bperformance\.now\(/,
  network: /\bfetch\(['"`]|\bawait fetch\(|\bWebSocket\b/,
  chance: /\bMath\.random\(/,
} as const;

const house: Readonly<Record<string, Room>> = {
  text: {},
  languages: { folders: ['text'] },
  reading: { folders: ['text', 'languages'], packages: ['zod'] },
  threads: {
    folders: ['text', 'languages', 'reading', 'archive', 'answering'],
    packages: ['node:module', 'node:os', 'node:worker_threads'],
  },
  archive: {
    folders: ['text', 'languages', 'reading', 'data'],
    packages: ['better-sqlite3', 'kysely', 'minisearch', 'snowball-stemmers', 'node:crypto', 'node:fs', 'node:path'],
    doors: ['pauses'],
  },
  answering: { folders: ['text', 'languages', 'reading', 'archive'] },
  sources: {
    folders: ['text', 'languages', 'reading', 'archive'],
    packages: [
      '@mozilla/readability',
      'chokidar',
      'eld/extrasmall',
      'feedsmith',
      'ipaddr.js',
      'linkedom',
      'nanotar',
      'undici',
      'yaml',
      'yauzl',
      'zod',
      'node:crypto',
      'node:dns',
      'node:fs',
      'node:fs/promises',
      'node:module',
      'node:net',
      'node:path',
      'node:zlib',
    ],
    doors: ['network', 'pauses'],
  },
  alerts: { folders: ['text', 'languages', 'reading', 'archive', 'answering'], doors: ['clock', 'timers'] },
  'slack/blocks': {
    folders: ['text', 'languages', 'reading', 'archive', 'answering', 'alerts', 'slack'],
    packages: ['@slack/bolt'],
  },
  slack: {
    folders: ['text', 'languages', 'reading', 'archive', 'answering', 'alerts', 'slack/blocks', 'slack/hand-over.ts'],
    packages: ['@slack/bolt', '@slack/web-api', 'zod', 'node:crypto', 'node:http'],
  },
  'slack/hand-over.ts': { packages: ['@slack/bolt'], doors: ['network'] },
  workspace: {
    folders: ['text'],
    packages: [
      'react',
      'react-dom/server',
      'slack-blocks-to-jsx',
      'zod',
      'node:crypto',
      'node:fs',
      'node:http',
      'node:module',
      'node:path',
    ],
    doors: ['clock', 'timers', 'network'],
  },
  cli: {
    folders: ['text', 'languages', 'reading', 'archive', 'answering', 'sources'],
    packages: ['yaml', 'zod', 'node:crypto', 'node:fs/promises', 'node:path', 'node:util'],
  },
  'setting-values.ts': { folders: ['languages'], packages: ['zod', 'node:net'] },
  'slack-settings.ts': { folders: ['setting-values.ts'] },
  'config.ts': {
    folders: ['text', 'languages', 'setting-values.ts', 'slack-settings.ts'],
    packages: ['dotenv', 'zod', 'node:path'],
    doors: ['environment'],
  },
  'main.ts': { folders: ['coop.ts'], packages: ['node:module'] },
  // Not `answering`: whoever serves answers in a thread.
  'coop.ts': {
    folders: [
      'text',
      'languages',
      'reading',
      'archive',
      'alerts',
      'slack',
      'sources',
      'threads',
      'workspace',
      'cli',
      'config.ts',
      'slack-settings.ts',
      'data',
    ],
    packages: ['pino', 'node:crypto', 'node:fs', 'node:os', 'node:path'],
    doors: ['environment', 'clock', 'timers'],
  },
};

/**
 * The floors of the larger rooms, the lowest first: what a folder works out it takes from itself and those before it
 * alone. `ground` are the room's own files that lie below its folders; its other files and folders lie on top.
 */
const storeys: Readonly<Record<string, { readonly ground: readonly string[]; readonly floors: readonly string[] }>> = {
  reading: {
    // What an article, a fact and a draft of one are.
    ground: ['article.ts', 'fact.ts', 'drafts.ts', 'rules.ts'],
    floors: [
      'words',
      'dates',
      'bodies',
      'people',
      'phrases',
      'page',
      'clauses',
      'instruments',
      'coreference',
      'standing',
      'areas',
      'parties',
      'journeys',
      'meetings',
      'agreements',
      'facts',
      'across',
      'identity',
    ],
  },
  alerts: { ground: ['log.ts', 'names.ts'], floors: ['matching', 'planning', 'telling', 'posting', 'why'] },
  slack: {
    ground: ['direct.ts', 'hand-over.ts'],
    floors: [
      'labels',
      'blocks',
      'typed',
      'sending',
      'running',
      'speaking',
      'watching',
      'exporting',
      'arriving',
      'commands',
      'listeners',
    ],
  },
};

interface Import {
  readonly from: string;
  readonly isType: boolean;
}

interface SourceFile {
  /** Path from `src`, with slashes. */
  readonly name: string;
  readonly text: string;
  readonly room: string;
  readonly imports: readonly Import[];
}

function roomOf(name: string): string {
  const [first = '', second] = name.split('/');
  return second !== undefined && `${first}/${second}` in house ? `${first}/${second}` : first;
}

function importsIn(text: string): readonly Import[] {
  const from = [...text.matchAll(/^(?:import|export)\s(type\s)?[^'"`;]*?\sfrom '([^']+)'/gm)];
  const bare = [...text.matchAll(/^import ()'([^']+)'/gm)];
  const later = [...text.matchAll(/\bimport\(()'([^']+)'\)/g)];
  return [...from, ...bare, ...later].map(([, type, target = '']) => ({
    from: target,
    isType: type !== undefined && type !== '',
  }));
}

/** Whether each name of an import in braces is that of a type: `import { type A, type B } from …`. */
function onlyTypes(text: string, from: string): boolean {
  const names = text.split(`} from '${from}'`)[0]?.split('{').at(-1)?.split(',') ?? [];
  return names.every((name) => name.trim() === '' || name.trim().startsWith('type '));
}

const files: readonly SourceFile[] = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll(path.sep, '/'))
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
  .map((name) => {
    const text = readFileSync(path.join(src, name), 'utf8');
    return { name, text, room: roomOf(name), imports: importsIn(text) };
  });

/** The file of `src` that an import names, from `src`; of data only `data/…`; null for packages. */
function targetOf(file: SourceFile, { from }: Import): string | null {
  if (!from.startsWith('.')) return null;
  const target = path.posix.join(path.posix.dirname(file.name), from);
  return target.startsWith('../data/') ? target.slice(3) : target;
}

describe('the house', () => {
  test('is looked at: the files and their imports are found', () => {
    expect(files.length).toBeGreaterThan(120);
    expect(files.flatMap(({ imports }) => imports).length).toBeGreaterThan(400);
    for (const room of Object.keys(house))
      expect(
        files.some((file) => file.room === room),
        room,
      ).toBe(true);
  });

  test('has only the folders and files of the table', () => {
    const rooms = readdirSync(src).filter((name) => !(name in house));
    expect(rooms).toEqual([]);
  });

  test('has no folder or file for things without a place', () => {
    const vague = /(?:^|\/)(?:core|common|shared|lib|utils?|helpers?|services?|types?|index|misc)(?:\.ts)?(?:\/|$)/;
    expect(files.map(({ name }) => name).filter((name) => vague.test(name))).toEqual([]);
  });

  test('has no file over 300 lines, the data of a language excepted', () => {
    const long = files.filter(({ room, text }) => room !== 'languages' && text.split('\n').length > 301);
    expect(long.map(({ name }) => name)).toEqual([]);
  });
});

describe('imports', () => {
  test('only go down', () => {
    const wrong = files.flatMap((file) =>
      file.imports.flatMap((imported) => {
        const target = targetOf(file, imported);
        if (target === null) return [];
        const room = roomOf(target);
        return room === file.room || house[file.room]?.folders?.includes(room)
          ? []
          : [`${file.name} imports ${target}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test.each(Object.entries(storeys))(
    'of %s only go down its floors too, shapes excepted',
    (room, { ground, floors }) => {
      const heightOf = (name: string): number => {
        const [first = ''] = name.slice(room.length + 1).split('/');
        const floor = floors.indexOf(first);
        return ground.includes(first) ? -1 : floor < 0 ? floors.length : floor;
      };
      const inside = files.filter(({ name }) => name.startsWith(`${room}/`));
      const wrong = inside.flatMap((file) =>
        file.imports.flatMap((imported) => {
          const target = targetOf(file, imported);
          if (!target?.startsWith(`${room}/`) || imported.isType || onlyTypes(file.text, imported.from)) return [];
          return heightOf(target) <= heightOf(file.name) ? [] : [`${file.name} imports ${target}`];
        }),
      );
      expect(floors.filter((floor) => !inside.some(({ name }) => name.startsWith(`${room}/${floor}/`)))).toEqual([]);
      expect(wrong).toEqual([]);
    },
  );

  test('of packages stay in the folders that need them', () => {
    const wrong = files.flatMap((file) =>
      file.imports.flatMap(({ from, isType }) =>
        isType || from.startsWith('.') || house[file.room]?.packages?.includes(from)
          ? []
          : [`${file.name} imports ${from}`],
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('name files with their ending', () => {
    const wrong = files.flatMap((file) =>
      file.imports
        .filter(({ from }) => from.startsWith('.') && !/\.(?:ts|json)$/.test(from))
        .map(({ from }) => `${file.name}: ${from}`),
    );
    expect(wrong).toEqual([]);
  });

  test('form no circle', () => {
    const graph = new Map(
      files.map((file) => [
        file.name,
        file.imports.filter(({ isType }) => !isType).flatMap((imported) => targetOf(file, imported) ?? []),
      ]),
    );
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (name: string, way: readonly string[]): void => {
      if (way.includes(name)) circles.push([...way.slice(way.indexOf(name)), name].join(' → '));
      if (done.has(name) || way.includes(name)) return;
      for (const next of graph.get(name) ?? []) visit(next, [...way, name]);
      done.add(name);
    };
    for (const name of graph.keys()) visit(name, []);
    expect(circles).toEqual([]);
  });
});

describe('the doors to the world', () => {
  test.each(Object.entries(doors))('%s: opened only where the table says', (door, pattern) => {
    const open = files.filter(({ room }) => !house[room]?.doors?.some((allowed) => allowed === door));
    const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
    expect(open.filter(({ text }) => pattern.test(withoutComments(text))).map(({ name }) => name)).toEqual([]);
  });

  test('each can be told from a harmless word', () => {
    expect('const env = process.env').toMatch(doors.environment);
    expect('at: new Date()').toMatch(doors.clock);
    expect('new Date(text)').not.toMatch(doors.clock);
    expect('await fetch(url)').toMatch(doors.network);
  });
});

test('whether somebody may do something is always waited for: a promise is never false', () => {
  const asking = files
    .filter(({ name }) => name.startsWith('slack/') && name !== 'slack/permissions.ts')
    .flatMap(({ name, text }) =>
      [...text.matchAll(/^.*\bmay(?:Administer|Fetch|Touch)\(.*$/gm)].map(([line]) => `${name}: ${line}`),
    )
    .filter((line) => !line.includes('function '));
  expect(asking.length).toBeGreaterThan(5);
  expect(asking.filter((line) => !/await (?:bench\.)?(?:permissions\.)?may/.test(line))).toEqual([]);
});
