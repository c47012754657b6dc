import type { z } from 'zod';
import type { Problem } from '../limits.ts';

/** The RFC 6901 pointer to a place below `/blocks`. */
export function pointerOf(path: readonly PropertyKey[]): string {
  return ['', 'blocks', ...path.map(String)].map((part) => part.replaceAll('~', '~0').replaceAll('/', '~1')).join('/');
}

/** Every problem that the schema found, each said in one sentence. */
export function problemsOf(error: z.ZodError, blocks: unknown): readonly Problem[] {
  return error.issues.map((issue) => ({
    error: 'invalid_blocks' as const,
    pointer: pointerOf(issue.path),
    sentence: sentenceOf(issue, valueAt(blocks, issue.path)),
  }));
}

function sentenceOf(issue: z.core.$ZodIssue, found: unknown): string {
  switch (issue.code) {
    case 'too_big':
      return issue.origin === 'string'
        ? `must be less than ${Number(issue.maximum) + 1} characters${typeof found === 'string' ? `, and has ${found.length}` : ''}`
        : issue.origin === 'array'
          ? `no more than ${issue.maximum} items allowed${Array.isArray(found) ? `, and there are ${found.length}` : ''}`
          : `must be ${issue.maximum} at most`;
    case 'too_small':
      return issue.origin === 'string'
        ? `must be more than ${Number(issue.minimum) - 1} characters`
        : issue.origin === 'array'
          ? `no fewer than ${issue.minimum} items allowed`
          : `must be ${issue.minimum} at least`;
    case 'unrecognized_keys':
      return `invalid additional property: ${issue.keys.join(', ')}`;
    case 'invalid_type':
      return found === undefined ? 'missing required field' : `must provide a ${issue.expected}`;
    case 'invalid_union':
      return found === undefined ? 'missing required field' : `unsupported type: ${String(found)}`;
    case 'invalid_value':
      return `must be one of: ${issue.values.map(String).join(', ')}`;
    default:
      return issue.message;
  }
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}
