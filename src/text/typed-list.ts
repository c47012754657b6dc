const QUOTES = '"“”«»„';
const quoted = new RegExp(`["“«„]([^${QUOTES}]*)["“”»]`, 'u');
const part = new RegExp(`\\s*(?:${quoted.source}|([^,;،\\n]*))\\s*(?:[,;،\\n]|$)`, 'guy');

/** The values of a field where several are typed with commas between, each once; what stands in quotation marks is one. */
export function readList(typed: string): readonly string[] {
  const found = [...typed.matchAll(part)].map(([, inQuotes, bare]) => (inQuotes ?? bare ?? '').trim());
  return [...new Set(found)].filter((value) => value !== '');
}

/** Values as `readList` reads them again: those that hold a comma are quoted. */
export function typeList(values: readonly string[]): string {
  return values.map((value) => (/[,;،\n]|^["“«„]/u.test(value) ? `"${bare(value)}"` : value)).join(', ');
}

/** Quotation marks inside a value are no words, and nothing is looked for by them. */
const bare = (value: string) => value.replaceAll(new RegExp(`[${QUOTES}]`, 'gu'), ' ').trim();
