import { fold } from './fold.ts';
import { soundOf } from './skeleton.ts';

/** The classes of consonants that one script does not tell apart where the other does. */
const coarse = (skeleton: string): string =>
  skeleton
    .replace(/[zS]/g, 's')
    .replace(/ts/g, 's')
    .replace(/d/g, 't')
    .replace(/J/g, 'k')
    .replace(/h/g, 'k')
    .replace(/(.)\1+/g, '$1');

/** Letters that the other script may write in another way, or not at all: a word with and without each. */
function readings(word: string): readonly string[] {
  const text = fold(word);
  const out = [text];
  const also = (changed: string) => {
    if (changed !== text && changed.length > 1) out.push(changed);
  };
  if (/[\u0620-\u064a]/.test(text)) {
    also(text.replace(/^ال(?=..)/, 'لل'));
    also(text.replace(/^ل(?=...)/, ''));
    also(text.replace(/[ذظض]/g, 'ز').replace(/ث/g, 'س'));
    also(text.replace(/(?<=.)ه(?=.)/g, ''));
    return out;
  }
  also(text.replace(/j/g, 'y'));
  also(text.replace(/ch/g, 'k'));
  also(text.replace(/(?<=[^ckgsdtp])h(?=.)/g, ''));
  also(text.replace(/(?<=[aeiouy])[tsdzxp]$/, ''));
  also(text.replace(/^w/, 'v'));
  also(text.replace(/^[ae]l(?=...)|^l(?=a..)/, ''));
  also(text.replace(/x/g, 's'));
  return out;
}

const kept = new Map<string, readonly string[]>();

/**
 * Keys of which two spellings of one name share one, in whichever scripts they are written: its consonants, as far as both
 * tell them apart. Other names may share one too: `soundsLike` decides.
 */
export function soundKeys(word: string): readonly string[] {
  let keys = kept.get(word);
  if (keys === undefined) {
    const found = readings(word).map((reading) => coarse(soundOf(reading).skeleton));
    keys = [...new Set(found)].filter((key) => key !== '');
    if (kept.size > 50_000) kept.clear();
    kept.set(word, keys);
  }
  return keys;
}
