import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { endInTime, endingOf } from '../../src/cli/ending.ts';
import { localApp } from '../../src/cli/local-app.ts';
import { parentGone } from '../../src/cli/parent-gone.ts';
import { createProgress } from '../../src/cli/progress.ts';
import { stopAt } from '../../src/cli/stop-at.ts';
import { welcome } from '../../src/cli/welcome.ts';
import { DRAIN_MS } from '../../src/slack/running/in-flight.ts';
import { CoopError } from '../../src/text/error.ts';
import { english, folderWith } from '../sources/in-folder.ts';
import { coopHere } from './run-coop.ts';

describe('an error that ends Coop', () => {
  test('of the user is told as it is; bad use and bad settings exit with 2, the rest with 1', () => {
    expect(endingOf(new CoopError('bad-use', 'Say what to ask.'), true)).toEqual({
      words: 'Say what to ask.',
      status: 2,
    });
    expect(endingOf(new CoopError('bad-config', 'PORT is wrong.'), true).status).toBe(2);
    expect(endingOf(new CoopError('broken-archive', 'The file is damaged.'), true).status).toBe(1);
  });

  test('of Coop is one line with where to report it; where it happened only when asked for', () => {
    const { words, status } = endingOf(new TypeError('x is not a function'), false);
    expect(status).toBe(1);
    expect(words).toMatch(/^Coop failed: TypeError: x is not a function\. Please open an issue.*LOG_LEVEL=debug/);
    expect(words).not.toContain('\n');
    expect(endingOf(new TypeError('x'), true).words).toMatch(/\n\s+at /);
    expect(endingOf('words', true).words).toMatch(/^Coop failed: words\./);
  });
});

describe('15 Coop ends in less than five seconds', () => {
  const hangs = () => new Promise<void>(() => {});

  test('though something hangs for ever', async () => {
    const waits: number[] = [];
    const ending = endInTime([hangs], (run, milliseconds) => {
      waits.push(milliseconds);
      run();
      return () => {};
    });
    await ending;
    expect(waits).toHaveLength(1);
    expect(waits[0]).toBeLessThan(5_000);
    // What is being answered has its time before.
    expect(waits[0]).toBeGreaterThan(DRAIN_MS);
  });

  test('and waits for nothing once all is ended', async () => {
    let cancelled = 0;
    await endInTime([async () => {}], () => () => (cancelled += 1));
    expect(cancelled).toBe(1);
  });
});

describe('a key press that stops Coop', () => {
  function terminal() {
    const heard = new Map<string, () => void>();
    const exits: number[] = [];
    let at = 0;
    const signals = {
      on: (signal: NodeJS.Signals, listener: () => void) => heard.set(signal, listener),
      exit: (status: number) => void exits.push(status),
    };
    const stop = stopAt(['SIGINT', 'SIGTERM'], signals, () => new Date(at));
    const press = (signal: NodeJS.Signals, later: number) => {
      at += later;
      heard.get(signal)?.();
    };
    return { stop, exits, press };
  }

  test('asks for a stop, and pressed again ends the process at once', () => {
    const { stop, exits, press } = terminal();
    press('SIGINT', 0);
    expect([stop.aborted, exits]).toEqual([true, []]);
    press('SIGINT', 2_000);
    expect(exits).toEqual([130]);
  });

  test('counts once though npm passes it on a second time', () => {
    const { stop, exits, press } = terminal();
    press('SIGINT', 0);
    press('SIGINT', 20);
    expect([stop.aborted, exits]).toEqual([true, []]);
  });
});

test('a process that npm left behind notices it', () => {
  const parents = { ppid: 7 };
  let look = () => {};
  const gone = parentGone(parents, (run) => {
    look = run;
  });
  look();
  expect(gone.aborted).toBe(false);
  parents.ppid = 1;
  look();
  expect(gone.aborted).toBe(true);
});

describe('progress', () => {
  const screen = (isTerminal: boolean) => {
    const written: string[] = [];
    return {
      written,
      progress: createProgress({ write: (words) => void written.push(words), isTerminal, width: () => 40 }),
    };
  };

  test('is a bar on a terminal, no wider than it, drawn again under what is printed, and gone at the end', () => {
    const { written, progress } = screen(true);
    progress.show(1, 4, 'a-very-long-name-of-an-article.txt');
    expect(written.join('')).toMatch(/██████░+ 1\/4 a-ver/);
    expect((written.at(-1) ?? '').replace('\r\u001b[2K', '').length).toBeLessThan(40);
    written.length = 0;
    progress.above(() => written.push('line\n'));
    expect(written.join('')).toMatch(/line\n█/u);
    written.length = 0;
    progress.end();
    progress.end();
    expect(written).toEqual(['\r\u001b[2K']);
  });

  test('is a line now and then elsewhere', () => {
    const { written, progress } = screen(false);
    for (let done = 1; done <= 250; done += 1) progress.show(done, 250, `${done}.txt`);
    progress.end();
    expect(written).toEqual(['100 of 250 read, now 100.txt\n', '200 of 250 read, now 200.txt\n']);
    written.length = 0;
    progress.show(300, 250, 'list.jsonl#1');
    expect(written).toEqual(['300 read, now list.jsonl#1\n']);
  });
});

describe('what is printed once Coop serves', () => {
  const way = { page: 'http://localhost:3000', port: 3000, requestUrl: null, tries: ['/coop who met X'] };
  const wanted = { port: 3000, articles: '/c/data/articles', archive: '/c/a.sqlite' };
  const shown = (file: string) => file.replace('/c/', '');

  test('says what to open and what to type', () => {
    const lines = welcome(way, wanted, 30, shown).join('\n');
    expect(lines).toContain('open http://localhost:3000');
    expect(lines).toContain('  /coop who met X');
    expect(lines).toContain('30 articles in a.sqlite. data/articles is watched');
    expect(lines).not.toContain('taken');
  });

  test('says so when another port is used', () => {
    const moved = { ...way, page: 'http://localhost:3001', port: 3001 };
    expect(welcome(moved, wanted, 30, shown)[0]).toBe('Port 3000 is taken, so another one is used.');
  });

  test('says how Slack reaches Coop, and that no folder is watched', () => {
    const inSlack = { page: null, port: null, requestUrl: null, tries: [] };
    const lines = welcome(inSlack, { ...wanted, articles: null }, 1, shown).join('\n');
    expect(lines).toMatch(/Socket Mode.*\n1 article in a\.sqlite\. No folder is watched: set COOP_ARTICLES/);
    const requestUrl = 'http://127.0.0.1:3000/slack/events';
    expect(welcome({ ...inSlack, requestUrl }, wanted, 1, shown)[0]).toContain(requestUrl);
  });
});

test('the local workspace shows the app as the manifest describes it', () => {
  const manifest =
    'display_information:\n  name: Coop\n  description: D\nfeatures:\n  slash_commands:\n    - command: /coop\n      description: Ask\n      usage_hint: "x | y"\n  shortcuts:\n    - name: Ask about this\n      type: message\n      callback_id: ask\n    - name: Elsewhere\n      type: global\n      callback_id: other\n';
  expect(localApp(manifest, ['/coop x'])).toEqual({
    name: 'Coop',
    description: 'D',
    commands: [{ command: '/coop', description: 'Ask', usageHint: 'x | y' }],
    shortcuts: [{ name: 'Ask about this', callbackId: 'ask' }],
    tries: ['/coop x'],
  });
});

test('a file’s name cannot end a line, move the cursor or turn the words round', async () => {
  const names = ['a b 😀.txt', 'two\nlines.txt', '\u001b[2Jgone.txt', '\u202etxt.exe.txt', 'خبر.txt'];
  const folder = folderWith(Object.fromEntries(names.map((name, i) => [name, `${english} Part ${i}.`])));
  const { out } = await coopHere(path.join(folderWith({}), 'a.sqlite'), ['add', folder]);
  const shown = ['a b 😀.txt', 'two\\u000alines.txt', '\\u001b[2Jgone.txt', '\\u202etxt.exe.txt', 'خبر.txt'];
  expect(out.split('\n').filter(Boolean).toSorted()).toEqual(shown.map((name) => `added      ${name}`).toSorted());
});
