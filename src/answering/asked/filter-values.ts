import { languages } from '../../languages/all.ts';
import { type AreaId, areaIds, isAreaId } from '../../languages/area-ids.ts';
import type { LanguageCode } from '../../languages/language.ts';
import { type FactKind, factKinds } from '../../reading/fact.ts';
import { edits } from '../../text/edits.ts';
import { fold } from '../../text/fold.ts';
import { countryMatcher, isCountry } from './countries.ts';
import { foldedOf, tokensOf } from './tokens.ts';
import { vocabularies } from './vocabulary.ts';

/** The alpha-2 code of a country: its code, or a name, an adjective or a capital in any language; nothing else may stand beside it. */
export function countryNamed(value: string): string | null {
  const code = value.trim().toUpperCase();
  if (code === 'UK') return 'GB';
  if (/^[A-Z]{2}$/u.test(code)) return isCountry(code) ? code : null;
  const folded = foldedOf(tokensOf(value));
  return (
    countryMatcher()
      .at(folded, 0)
      .find(({ length }) => length === folded.length)?.value.code ?? null
  );
}

/** The area of an id, or of a term for it in any language. */
export function areaNamed(value: string): AreaId | null {
  const id = fold(value).trim().replace(/\s+/gu, '-');
  if (isAreaId(id)) return id;
  const folded = foldedOf(tokensOf(value));
  for (const { askedAreas } of vocabularies()) {
    const found = askedAreas.at(folded, 0).find(({ length }) => length === folded.length);
    if (found) return found.value;
  }
  const begun = areaIds.filter((area) => area.startsWith(id) && id.length >= 4);
  return begun.length === 1 ? (begun[0] ?? null) : null;
}

/** Ids of areas that somebody may have meant, the likeliest first. */
export function areasLike(value: string): readonly AreaId[] {
  const id = fold(value).trim().replace(/\s+/gu, '-');
  const words = id.split('-').filter((word) => word.length >= 4);
  const near = areaIds.map((area) => {
    const shares = words.some((word) => area.includes(word.slice(0, 5)));
    return { area, away: shares ? 1 : edits(id, area, 3) };
  });
  return near
    .filter(({ away }) => away <= 2)
    .toSorted((a, b) => a.away - b.away)
    .map(({ area }) => area)
    .slice(0, 3);
}

/** The code of a language that Coop reads: the code, or its name in any of them. */
export function languageNamed(value: string): LanguageCode | null {
  const folded = fold(value).trim();
  const names = (code: string) =>
    languages.map((own) => new Intl.DisplayNames([own.code], { type: 'language' }).of(code) ?? code);
  return (
    languages.find(({ code }) => code === folded || names(code).some((name) => fold(name) === folded))?.code ?? null
  );
}

/** A day, month or year that there is, in ISO 8601. */
export function dayNamed(value: string): string | null {
  const whole = `${value}-01-01`.slice(0, 10);
  const at = new Date(`${whole}T00:00:00Z`);
  const isThere = !Number.isNaN(at.getTime()) && at.toISOString().startsWith(whole);
  return isThere && /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(value) ? value : null;
}

/** A kind of fact by its id or its label in any language, also in the plural or cut short. */
export function kindNamed(value: string): FactKind | null {
  const folded = fold(value).trim();
  const isLabel = (label: string) =>
    folded === label || (folded.length >= 4 && (folded.startsWith(label) || label.startsWith(folded)));
  return (
    factKinds.find((kind) => isLabel(kind) || languages.some(({ labels }) => isLabel(fold(labels.kinds[kind])))) ?? null
  );
}
