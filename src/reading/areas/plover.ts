import type { Draft } from '../drafts.ts';

/** PLOVER contexts by area, from the 2021 manual's list; areas without one are left out. */
const contexts: Readonly<Record<string, readonly string[]>> = {
  'intelligence-sharing': ['intelligence'],
  'counter-terrorism': ['terrorism'],
  'organised-crime': ['crime'],
  'drug-trafficking': ['illegal_drugs', 'trafficking'],
  'human-trafficking': ['trafficking'],
  'irregular-migration': ['migration'],
  readmission: ['migration'],
  'border-security': ['migration', 'territory'],
  cybersecurity: ['cyber'],
  'judicial-cooperation': ['legal'],
  'defence-cooperation': ['military'],
  'military-training': ['military'],
  'joint-exercises': ['military'],
  'defence-industry': ['military', 'technology'],
  'arms-procurement': ['military', 'technology'],
  'military-health': ['health', 'military'],
  peacekeeping: ['peacekeeping', 'diplomatic'],
  'expertise-exchange': ['technology'],
  'regional-security': ['peacekeeping', 'diplomatic'],
  trade: ['economic'],
  investment: ['economic'],
  customs: ['economic'],
  finance: ['economic'],
  'gas-oil': ['economic'],
  'renewable-energy': ['economic'],
  'science-technology': ['technology'],
  'mobility-visas': ['migration'],
};

/** CAMEO codes of an intention to cooperate, by PLOVER context. */
const intentions: Readonly<Record<string, string>> = {
  economic: '0311',
  military: '0312',
  legal: '0313',
  intelligence: '0314',
};
const carriedOut: Readonly<Record<string, string>> = {
  economic: '061',
  military: '062',
  legal: '063',
  intelligence: '064',
};

/** PLOVER 2021 event, mode and contexts and the CAMEO code of a fact; planned meetings are AGREE/036 as the manual says. */
export function codesOf(fact: Draft): {
  plover: { event: string; mode: string | null; context: string[] };
  cameo: string;
} {
  const context = [...new Set(fact.areas.flatMap((area) => contexts[area] ?? []))];
  const code = (event: string, mode: string | null, cameo: string) => ({ plover: { event, mode, context }, cameo });
  const byContext = (table: Readonly<Record<string, string>>, otherwise: string) =>
    context.map((name) => table[name]).find((found) => found !== undefined) ?? otherwise;
  const ahead =
    fact.status === 'planned' ||
    fact.status === 'expected' ||
    fact.status === 'proposed' ||
    fact.status === 'may' ||
    fact.status === 'agreed' ||
    fact.status === 'pledged';
  if (fact.kind === 'meeting') {
    if (ahead) return code('AGREE', null, '036');
    if (fact.mode === 'phone' || fact.mode === 'video') return code('CONSULT', 'phone', '041');
    return code(
      'CONSULT',
      fact.participants.some(({ part }) => part === 'visitor') ? 'visit' : null,
      fact.participants.some(({ part }) => part === 'host') ? '043' : '040',
    );
  }
  if (fact.kind === 'visit') return ahead ? code('AGREE', null, '036') : code('CONSULT', 'visit', '042');
  if (fact.kind === 'agreement')
    return fact.status === 'signed' || fact.status === 'historical'
      ? code('SUPPORT', null, '057')
      : code('AGREE', null, byContext(intentions, '030'));
  if (fact.kind === 'cooperation')
    return fact.status === 'held'
      ? code('COOPERATE', null, byContext(carriedOut, '060'))
      : code('AGREE', null, byContext(intentions, '030'));
  return code('CONSULT', null, '040');
}
