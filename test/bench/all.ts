import { availableParallelism, cpus, loadavg } from 'node:os';
import { adding } from './adding.ts';
import { answering } from './answering.ts';
import { archiving } from './archiving.ts';
import { commands } from './commands.ts';
import { delivering } from './delivering.ts';
import type { Figure } from './figure.ts';
import { following } from './following.ts';
import { fuzzing } from './fuzzing.ts';
import { prepare } from './ground.ts';
import { growing } from './growing.ts';
import { matching } from './matching.ts';
import { pacing } from './pacing.ts';
import { posting } from './posting.ts';
import { reading } from './reading.ts';
import { searching } from './searching.ts';
import { starting } from './starting.ts';
import { stopping } from './stopping.ts';
import { table } from './table.ts';

// npm run bench: every figure, or those whose file is named: npm run bench -- reading starting

const figures: Readonly<Record<string, Figure>> = {
  reading,
  growing,
  archiving,
  answering,
  searching,
  commands,
  pacing,
  starting,
  stopping,
  fuzzing,
  delivering,
  following,
  adding,
  posting,
  matching,
};
const most = 3_600_000;

const print = (line: string) => void process.stdout.write(`${line}\n`);
const tell = (line: string) => void process.stderr.write(`… ${line}\n`);
const load = () => loadavg()[0]?.toFixed(1);

const [, count] =
  process.argv
    .slice(2)
    .join(' ')
    .match(/--articles[ =](\d+)/) ?? [];
/** More of them take longer to be read than the rest takes: `-- --articles=10000 searching`. */
const articles = Number(count ?? 1000);
const named = process.argv.slice(2).filter((word) => !/^--articles|^\d+$/.test(word));
const unknown = named.filter((name) => !(name in figures));
if (unknown.length > 0) {
  tell(`There is no figure ${unknown.join(', ')}; there are ${Object.keys(figures).join(', ')}.`);
  tell('npm run bench -- [--articles=1000] [figure …]; without a figure all of them, which takes some minutes.');
  process.exit(2);
}
process.once('SIGINT', () => process.exit(130));
process.once('SIGTERM', () => process.exit(143));

const begun = performance.now();
setTimeout(() => {
  tell(`stopped after ${most / 1000} s: the machine is too busy for these figures to mean anything`);
  process.exit(1);
}, most).unref();
print(
  `${availableParallelism()} cores (${cpus()[0]?.model ?? 'unknown'}), node ${process.version}, load before ${load()}`,
);
tell(`reading and storing ${articles} made-up articles`);
const ground = await prepare(articles, tell);
let missed = 0;
try {
  for (const [name, figure] of Object.entries(figures)) {
    if (named.length > 0 && !named.includes(name)) continue;
    tell(name);
    const rows = await figure.measure(ground);
    missed += rows.filter(({ target }) => target?.kept === false).length;
    print(`\n${table(figure.title, rows)}`);
  }
} finally {
  ground.remove();
}
print(
  `\nload after ${load()}; took ${((performance.now() - begun) / 1000).toFixed(0)} s; ${missed === 0 ? 'every target kept' : `targets missed: ${missed}`}`,
);
process.exitCode = missed === 0 ? 0 : 1;
