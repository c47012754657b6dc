import type { Fact } from '../../reading/fact.ts';
import type { Question } from '../asked/question.ts';
import { dot, fill } from '../phrases.ts';
import { partyNames } from './agreement.ts';
import { areaLabel, areaNames } from './areas.ts';
import { rolesOf } from './people.ts';

/** `cybersecurity · Morocco, Pakistan`. */
export function cooperationLead(fact: Fact, question: Question): string {
  const areas = fact.areas.map((id) => areaLabel(id, question)).join(question.labels.comma);
  const parties = partyNames(fact, question);
  return [areas || question.labels.kinds.cooperation, parties].filter((part) => part !== '').join(dot);
}

export function cooperationDetails(fact: Fact, question: Question): readonly string[] {
  if (fact.speaker === null && question.cues.has('say')) return [question.labels.articleVoice];
  return speakerOf(fact, question);
}

/** Who speaks; a statement without a speaker is the article's own. */
export function statementLead(fact: Fact, { labels }: Question): string {
  return fact.speaker?.name ?? labels.articleVoice;
}

export function statementDetails(fact: Fact, question: Question): readonly string[] {
  const speakers = fact.participants.filter(({ part }) => part === 'speaker');
  return [...rolesOf(speakers, question), ...areaNames(fact.areas, question)];
}

/** `said by Hamid Asghar Khan`, for a fact that somebody reports. */
function speakerOf(fact: Fact, { labels }: Question): readonly string[] {
  return fact.speaker === null ? [] : [fill(labels.speaker, { name: fact.speaker.name })];
}
