import { ambiguousGivenNames } from '../languages/given-names.ts';
import type { Language } from '../languages/language.ts';
import type { Words } from '../text/patterns.ts';
import type { PlainTag, Tag } from './lexicon.ts';
import { sureGivenNames } from './word-lists.ts';

/** The words of a language that are only told apart by what they do. */
export function* plainEntries(language: Language): Generator<readonly [Words, Tag]> {
  const { connectors, ladder, dates, pronouns, bodies, instrumentWords } = language;
  const plain: readonly (readonly [PlainTag, Words])[] = [
    ['article', language.articles],
    ['indefinite', language.indefinite],
    ['person-pronoun', pronouns.person],
    ['people-pronoun', pronouns.people],
    ['possessive', pronouns.possessive],
    ['object-pronoun', pronouns.object],
    ['particle', language.particles],
    ['telling', language.tellingParticles],
    ['honorific', language.honorifics],
    ['portfolio', language.portfolio],
    ['pair', language.pairs],
    ['three', language.three],
    ['guest', language.stays.guests],
    ['receiver', language.stays.hosts],
    ['homeland', language.stays.homeland],
    ['accredited', language.stays.accredited],
    ['counterpart', language.counterparts],
    ['bilateral', language.bilateral],
    ['organisation', language.organisations],
    ['state-body', bodies.state],
    ['world-body', bodies.world],
    ['joint-body', bodies.joint],
    ['region', bodies.regions],
    ['firm', bodies.firm],
    ['document', instrumentWords.document],
    ['plural', instrumentWords.plural],
    ['count', instrumentWords.count],
    ['another', instrumentWords.another],
    ['existing', instrumentWords.existing],
    ['capital', language.capital],
    ['site', language.sites],
    ['support', language.supportVerbs],
    ['attending', language.attending],
    ['separately', language.separately],
    ['phone', language.channels.phone],
    ['video', language.channels.video],
    ['here', language.here],
    ['there', language.there],
    ['speech', language.speechVerbs],
    ['cooperation', language.cooperation],
    ['fields', language.fields],
    ['raised', language.raised],
    ['about', language.about],
    ['covering', language.covering],
    ['means', language.means],
    ['follow-up', language.followUps],
    ['on-behalf', language.onBehalf],
    ['behalf-of', language.behalfOf],
    ['stop', language.stopWords],
    ...(['common', 'genitive', 'alike', 'several'] as const).map((is) => [is, language.capitals?.[is] ?? ''] as const),
    ['given', language.givenNames ?? sureGivenNames()],
    ['seldom-given', language.givenNames ? '' : ambiguousGivenNames],
    ['ordinary', language.ordinary ?? ''],
    ['surname', language.surnames ?? ''],
    ['today', dates.today],
    ['yesterday', dates.yesterday],
    ['tomorrow', dates.tomorrow],
    ['calendar', dates.otherCalendar ?? ''],
    ['range-from', dates.rangeFrom],
    ['range-to', dates.rangeTo],
    ['until', dates.until],
    ['begins', dates.begins],
    ['departs', dates.departs],
    ['since', dates.since],
    ['moved', dates.moved],
    ['same-occasion', dates.sameOccasion],
    ['date-future', dates.future],
    ['date-past', dates.past],
  ];
  for (const [is, words] of plain) yield [words, { is }];
  for (const name of Object.keys(connectors) as (keyof typeof connectors)[])
    yield [connectors[name], { is: name === 'ledBy' ? 'led-by' : name }];
  for (const is of Object.keys(ladder) as (keyof typeof ladder)[]) yield [ladder[is], { is }];
}
