import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import packageJson from '../package.json' with { type: 'json' };
import { notInstalled } from '../src/cli/local-app.ts';
import { readConfig, settings } from '../src/config.ts';
import { lineLike, startCoop } from './cli/run-coop.ts';

const root = path.dirname(import.meta.dirname);
const read = (name: string) => readFileSync(path.join(root, name), 'utf8');
/** The Dockerfile's instructions, each on one line, without comments. */
const instructions = read('Dockerfile')
  .replaceAll('\\\n', ' ')
  .split('\n')
  .map((line) => line.trim().replace(/\s+/g, ' '))
  .filter((line) => line !== '' && !line.startsWith('#'));
const all = (name: string) =>
  instructions.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1));
const copied = all('COPY')
  .filter((words) => !words.startsWith('--from'))
  .flatMap((words) => words.split(' ').slice(0, -1));
const runtime = instructions.slice(instructions.findLastIndex((line) => line.startsWith('FROM ')));

describe('the Dockerfile', () => {
  test('copies only what there is, and what .dockerignore lets in', () => {
    expect(copied.filter((name) => !existsSync(path.join(root, name)))).toEqual([]);
    const allowed = read('.dockerignore')
      .split('\n')
      .filter((line) => line.startsWith('!'))
      .map((line) => line.slice(1));
    expect(copied.filter((name) => !allowed.includes(name))).toEqual([]);
    expect(copied.some((name) => /^\.|env|test|docs/.test(name))).toBe(false);
  });

  test('runs what npm start runs, on the Node that the tests run on, and not as root', () => {
    expect(JSON.parse(all('CMD').at(-1) ?? '[]').join(' ')).toBe(packageJson.scripts.start);
    const [major] = packageJson.devDependencies.node.split('.');
    expect(all('FROM').map((image) => image.split(' ')[0])).toEqual([`node:${major}-alpine`, `node:${major}-alpine`]);
    expect(runtime.filter((line) => line.startsWith('USER '))).toEqual(['USER node']);
    expect(runtime.indexOf('USER node')).toBeGreaterThan(runtime.findLastIndex((line) => /^(?:RUN|COPY) /.test(line)));
  });

  test('installs no package that needs a script to run, and SQLite has its binary for Alpine', () => {
    const { packages }: { packages: Record<string, { dev?: boolean; hasInstallScript?: boolean }> } = JSON.parse(
      read('package-lock.json'),
    );
    // Some versions of npm note the script that builds SQLite, which package.json forbids: the package has its binaries.
    const forbidden = Object.entries(packageJson.allowScripts).flatMap(([name, allowed]) => (allowed ? [] : [name]));
    const scripted = Object.entries(packages).filter(([, { dev, hasInstallScript }]) => hasInstallScript && !dev);
    const names = scripted.map(([name]) => name.replace('node_modules/', ''));
    expect(names.filter((name) => !forbidden.includes(name))).toEqual([]);
    expect(forbidden).toEqual(['better-sqlite3']);
    const binaries = readdirSync(path.join(root, 'node_modules', 'better-sqlite3', 'prebuilds'));
    expect(binaries).toEqual(expect.arrayContaining(['linuxmusl-x64.node', 'linuxmusl-arm64.node']));
  });

  test('leaves out no package that Coop imports, but what the local workspace draws with', () => {
    expect(all('RUN').join(' ')).toContain('npm ci --omit=dev --omit=optional ');
    const files = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' });
    const sources = files.filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'));
    const importedBy = (names: readonly string[]) =>
      names
        .flatMap((name) => [
          ...read(path.join('src', name)).matchAll(/^(?:import|export)\s(?!type\s)[^'";]*?from '([^.'][^']*)'/gm),
        ])
        .map(([, name = '']) =>
          name
            .split('/')
            .slice(0, name.startsWith('@') ? 2 : 1)
            .join('/'),
        )
        .filter((name) => !name.startsWith('node:') && !builtinModules.includes(name));
    const { dependencies, optionalDependencies } = packageJson;
    const imported = importedBy(sources);
    expect(imported.length).toBeGreaterThan(20);
    const apart = [...new Set(imported)].filter((name) => !(name in dependencies));
    expect(apart.filter((name) => !(name in optionalDependencies))).toEqual([]);
    const others = sources.filter((name) => !name.startsWith(`workspace${path.sep}`));
    expect(importedBy(others).filter((name) => name in optionalDependencies)).toEqual([]);
  });

  test('without tokens and those packages says what to set', () => {
    const missing = Object.assign(new Error('Cannot find package react'), { code: 'ERR_MODULE_NOT_FOUND' });
    expect(() => notInstalled(missing)).toThrow(/set SLACK_BOT_TOKEN and SLACK_APP_TOKEN/);
    expect(() => notInstalled(new TypeError('x'))).toThrow(TypeError);
  });

  test('asks for the health of the port that its settings name', () => {
    const env = Object.fromEntries(
      all('ENV').flatMap((words) =>
        words.split(' ').map((pair): [string, string] => [pair.split('=')[0] ?? '', pair.split('=')[1] ?? '']),
      ),
    );
    const { health, archive } = readConfig(env);
    expect(health).toEqual({ host: '0.0.0.0', port: 9090 });
    expect(all('HEALTHCHECK')[0]).toContain(`http://127.0.0.1:${health?.port}/healthz`);
    expect(all('EXPOSE')[0]?.split(' ')).toContain(String(health?.port));
    expect(all('VOLUME')).toEqual([path.dirname(archive)]);
  });

  test('copies all that Coop needs to serve', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'coop-container-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    for (const name of copied) cpSync(path.join(root, name), path.join(folder, name), { recursive: true });
    symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
    const child = startCoop(
      [],
      { COOP_ARCHIVE: path.join(folder, 'archive', 'a.sqlite') },
      path.join(folder, 'src', 'main.ts'),
    );
    onTestFinished(() => void child.kill('SIGKILL'));
    const ended = once(child, 'close');
    await lineLike(child.lines(), /Coop is ready/);
    child.kill('SIGTERM');
    expect((await ended)[0]).toBe(0);
  });
});

test('compose.yml sets only settings that there are, keeps the archive, and gives the container no more than it needs', () => {
  const service = z.object({
    env_file: z.literal('.env'),
    environment: z.record(z.string(), z.string()),
    volumes: z.array(z.string()),
    read_only: z.literal(true),
    tmpfs: z.array(z.string()),
    cap_drop: z.tuple([z.literal('ALL')]),
    stop_grace_period: z.string(),
    // What cannot be served is not started for ever.
    restart: z.string().regex(/^on-failure:[1-9]$/),
  });
  const { services, volumes } = z
    .object({ services: z.object({ coop: service }), volumes: z.record(z.string(), z.unknown()) })
    .parse(parse(read('compose.yml')));
  const { environment } = services.coop;
  expect(Object.keys(environment).filter((name) => !(name in settings))).toEqual([]);
  const config = readConfig({ ...environment, SLACK_BOT_TOKEN: 'xoxb-x', SLACK_APP_TOKEN: 'xapp-x' });
  const mounted = services.coop.volumes.map((volume) => volume.split(':'));
  expect(mounted.find(([, inside]) => inside === path.dirname(config.archive))?.[0]).toBe(Object.keys(volumes)[0]);
  expect(mounted.find(([, inside]) => inside === config.articles)?.[2]).toBe('ro');
});
