/** Where a text stops being JSON (RFC 8259). */
export interface JsonFault {
  /** From 1. */
  readonly line: number;
  /** What stands there, some words of it. */
  readonly words: string;
  /** Whether nothing is wrong but that it ends too early. */
  readonly isCut: boolean;
}

const blanks = /[ \t\r\n]*/y;
/** What of a string stands between its quotation marks. */
const inString = String.raw`(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*`;
const string = new RegExp(`"${inString}"`, 'uy');
const plain = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)/y;
/** What may be the beginning of any of these when nothing follows. */
const begun = new RegExp(String.raw`"${inString}(?:\\(?:u[\da-fA-F]{0,3})?)?$|-?[\d.eE+-]*$|[a-z]{1,4}$`, 'uy');
const SHOWN = 30;

type Wanted = 'value' | 'first value' | 'name' | 'first name' | 'colon' | 'comma';

/** Where a text that is no JSON first goes wrong; null when nothing is wrong with it. */
export function faultIn(text: string): JsonFault | null {
  let at = 0;
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found === undefined) return false;
    at += found.length;
    return true;
  };
  const open: ('[' | '{')[] = [];
  for (let wanted: Wanted = 'value'; ; ) {
    take(blanks);
    const next = text[at];
    const inside = open.at(-1);
    if (wanted === 'comma' && inside === undefined) return next === undefined ? null : faultAt(text, at);
    const closes = wanted === 'comma' || wanted.startsWith('first');
    if (closes && next === (inside === '[' ? ']' : '}')) {
      at += 1;
      open.pop();
      wanted = 'comma';
    } else if (wanted === 'comma' && next === ',') {
      at += 1;
      wanted = inside === '[' ? 'value' : 'name';
    } else if (wanted === 'colon' && next === ':') {
      at += 1;
      wanted = 'value';
    } else if (wanted.endsWith('name') && take(string)) wanted = 'colon';
    else if (wanted.endsWith('value') && (next === '[' || next === '{')) {
      at += 1;
      open.push(next);
      wanted = next === '[' ? 'first value' : 'first name';
    } else if (wanted.endsWith('value') && (take(string) || take(plain))) wanted = 'comma';
    else return faultAt(text, at);
  }
}

function faultAt(text: string, at: number): JsonFault {
  begun.lastIndex = at;
  const lines = text.slice(0, at).split('\n');
  const words = text.slice(at).split(/[\r\n]/, 1)[0] ?? '';
  return {
    line: lines.length,
    words: words.length > SHOWN ? `${words.slice(0, SHOWN).trimEnd()}…` : words,
    isCut: begun.test(text),
  };
}
