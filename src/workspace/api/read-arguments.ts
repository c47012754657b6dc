import type { Arguments } from './method.ts';

/** Arguments that a form carries as JSON in a string. */
const JSON_ARGUMENTS = new Set(['blocks', 'attachments', 'files', 'metadata', 'view', 'unfurls', 'prompts']);

/** The arguments in a request's body: a form, or JSON with Slack's content type; null when it cannot be read. */
export function readArguments(contentType: string, body: string): Arguments | null {
  if (contentType.startsWith('application/json')) {
    const parsed = parse(body);
    return isObject(parsed) ? withJson(parsed) : null;
  }
  return withJson(Object.fromEntries(new URLSearchParams(body)));
}

function withJson(args: Arguments): Arguments {
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => {
      if (!JSON_ARGUMENTS.has(name) || typeof value !== 'string') return [name, value];
      const parsed = parse(value);
      return [name, parsed === undefined ? value : parsed];
    }),
  );
}

/** Parses JSON; undefined when it is none. */
export function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether a value is a JSON object. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
