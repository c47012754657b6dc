/** A character of several bytes in UTF-8 (RFC 3629, 4), or a byte that is of none. */
const sequences =
  /[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]{2}|\xed[\x80-\x9f][\x80-\xbf]|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}|\xf4[\x80-\x8f][\x80-\xbf]{2}|([\x80-\xff])/g;

/**
 * The text of a file that is UTF-8 but for some stray bytes, as where lines of an older file were pasted into it: those are
 * taken for windows-1252. Null unless more characters are whole than bytes are stray.
 */
export function mostlyUtf8(bytes: Uint8Array): string | null {
  let [whole, strays] = [0, 0];
  const mended = asLatin1(bytes).replace(sequences, (one, stray: string | undefined) => {
    if (stray === undefined) whole += 1;
    else strays += 1;
    return stray === undefined ? one : asLatin1(Buffer.from(decoded(Buffer.from(stray, 'latin1'), 'windows-1252')));
  });
  return strays >= whole ? null : decoded(Buffer.from(mended, 'latin1'), 'utf-8');
}

/** Languages in Latin letters never put three accented ones in a row. */
const foreignWords = /[\xc0-\xff]{3,}/g;
const accented = /[\xc0-\xff]/g;
const arabicArticle = /(?<!\p{L})[وبفك]?ال\p{L}/gu;

/**
 * The text of a file whose encoding nothing names: Arabic when its words are in letters beyond ASCII and have the Arabic
 * article in one of the encodings of Arabic, else windows-1252. Null when it is in neither, as what old Macs wrote.
 */
export function guessed(bytes: Uint8Array): string | null {
  const raw = asLatin1(bytes);
  const inWords = (raw.match(foreignWords) ?? []).join('').length;
  if (inWords > 0 && inWords * 2 > (raw.match(accented) ?? []).length) {
    const [best] = ['windows-1256', 'iso-8859-6']
      .map((name) => decoded(bytes, name))
      .map((text) => ({ text, articles: text.match(arabicArticle)?.length ?? 0 }))
      .toSorted((a, b) => b.articles - a.articles);
    if (best !== undefined && best.articles > 0) return best.text;
  }
  const text = decoded(bytes, 'windows-1252');
  // Control characters that no text has.
  return /[\u0080-\u009f]/.test(text) ? null : text;
}

const asLatin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const decoded = (bytes: Uint8Array, name: string): string => new TextDecoder(name).decode(bytes);
