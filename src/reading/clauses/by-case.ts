import { type Arguments, verbArguments } from './arguments.ts';
import { isObjectByCase } from './objects-by-case.ts';

/** Subject and direct object of a verb; `Den Minister empfing X`: what by its article is no subject is the object, wherever it stands. */
export function argumentsByCase(...given: Parameters<typeof verbArguments>): Arguments {
  const found = verbArguments(...given);
  const { subject, object, passive } = found;
  const [tokens] = given;
  if (passive || subject.length === 0 || object.length === 0) return found;
  if (!isObjectByCase(tokens, subject) || isObjectByCase(tokens, object)) return found;
  return { subject: object, object: subject, passive };
}
