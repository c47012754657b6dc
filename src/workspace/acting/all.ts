import { z } from 'zod';
import { click, clickInView } from './click.ts';
import { command } from './command.ts';
import type { Desk, GestureOutcome } from './desk.ts';
import { dismiss, submit } from './modal.ts';
import { openApp, say } from './say.ts';
import { chooseShortcut } from './shortcut.ts';

const user = z.string().max(100);
const channel = z.string().max(100);
const view = z.string().max(100);
const ts = z.string().regex(/^\d+\.\d{6}$/u);
const choice = z.array(z.string().max(4000)).max(100);
const choices = z
  .array(z.tuple([z.int().min(0), choice]))
  .max(200)
  .transform((pairs) => new Map(pairs));
const place = { element: z.int().min(0), choice, choices };
const words = z.string().max(40_000);

/** What the page may ask for, by the last word of the address; each body is checked before anything is done. */
export const PAGE_GESTURES: Readonly<Record<string, (desk: Desk, body: unknown) => Promise<GestureOutcome>>> = {
  say: gesture(z.strictObject({ user, channel, text: words, threadTs: ts.optional() }), (desk, asked) =>
    done(say(desk, asked.user, asked.channel, asked.text, asked.threadTs)),
  ),
  command: gesture(z.strictObject({ user, channel, line: words }), (desk, asked) =>
    done(command(desk, asked.user, asked.channel, asked.line)),
  ),
  click: gesture(z.strictObject({ user, channel, ts, ...place }), (desk, asked) =>
    click(desk, asked.user, asked.channel, asked.ts, asked.element, asked.choice, asked.choices),
  ),
  shortcut: gesture(z.strictObject({ user, channel, ts, shortcut: z.string().max(255) }), (desk, asked) =>
    chooseShortcut(desk, asked.user, asked.channel, asked.ts, asked.shortcut),
  ),
  'click-in-view': gesture(z.strictObject({ user, view, ...place }), (desk, asked) =>
    clickInView(desk, asked.user, asked.view, asked.element, asked.choice, asked.choices),
  ),
  submit: gesture(z.strictObject({ user, view, choices }), (desk, asked) =>
    submit(desk, asked.user, asked.view, asked.choices),
  ),
  dismiss: gesture(z.strictObject({ user, view }), (desk, asked) => done(dismiss(desk, asked.user, asked.view))),
  'open-app': gesture(z.strictObject({ user, tab: z.enum(['home', 'messages']) }), (desk, asked) =>
    done(openApp(desk, asked.user, asked.tab)),
  ),
};

function gesture<Body>(shape: z.ZodType<Body>, act: (desk: Desk, body: Body) => Promise<GestureOutcome>) {
  return async (desk: Desk, body: unknown): Promise<GestureOutcome> => {
    const read = shape.safeParse(body);
    return read.success ? act(desk, read.data) : { ok: false, error: 'invalid_arguments' };
  };
}

async function done(work: Promise<unknown>): Promise<GestureOutcome> {
  await work;
  return { ok: true };
}
