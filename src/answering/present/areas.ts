import { languageOf } from '../../languages/all.ts';
import { isAreaId } from '../../languages/area-ids.ts';
import type { Question } from '../asked/question.ts';
import { fill } from '../phrases.ts';

/** An area's label in the language of the question; an id that no list knows is shown as it is. */
export function areaLabel(id: string, { language }: Question): string {
  const own = languageOf(language);
  return own && isAreaId(id) ? own.areas[id].label : id;
}

/** `areas: cybersecurity, military training`, or nothing. */
export function areaNames(ids: readonly string[], question: Question): readonly string[] {
  if (ids.length === 0) return [];
  return [fill(question.labels.areas, { names: ids.map((id) => areaLabel(id, question)).join(question.labels.comma) })];
}
