import type { ReportedFact } from '../../archive/archive.ts';
import { languageOf } from '../../languages/all.ts';
import type { ArchiveView } from '../archive-view.ts';
import type { Question } from '../asked/question.ts';
import { findEvery, foldedOf, tokensOf } from '../asked/tokens.ts';
import { vocabularyOf } from '../asked/vocabulary.ts';
import { agreementsOf } from '../found/agreements-of.ts';
import { leftOut, listing, sameArticle } from '../found/listing.ts';
import { withContents, withList } from '../found/topics.ts';
import { type Intent, isReply } from '../intent.ts';
import { notFound } from './agreements.ts';
import { areas, fieldsOf, ofTheirText } from './areas.ts';

/** `what does the note of understanding cover?`, `asif loudiyi mou areas` */
export const scope: Intent = {
  id: 'scope',
  kind: 'agreements',
  asks(question) {
    const { cues, instruments, areas: fields, actors, offices, wants } = question;
    // What somebody says about an agreement is not what it covers; what the declaration itself says is.
    const saidOf = cues.has('say') && (actors.length + offices.length > 0 || wants.has('who'));
    const itSays = cues.has('say') && instruments.length > 0 && fields.length === 0;
    const about = cues.has('area') || (cues.has('discuss') && actors.length === 0);
    const covers = cues.has('cover') || (about && (fields.length === 0 || endsWithAreas(question)));
    return (cues.has('agreement') || instruments.length > 0) && (covers || itSays) && !saidOf;
  },
  async answer(archive, question) {
    const { facts, outsidePeriod, throughArticle } = await agreementsOf(archive, question);
    const listed = facts.filter(({ fact }) => fact.scope.length > 0 || fact.areas.length > 0);
    const told = [
      ...listed,
      ...(await toldContents(
        archive,
        facts.filter((one) => !listed.includes(one)),
      )),
    ];
    const covering = await withList(archive, told.length > 0 ? told : facts);
    if (covering.length === 0) {
      const ofText = await ofTheirText(archive, question);
      if (ofText.length > 0)
        return { heading: 'areas', shown: fieldsOf(ofText, question), notes: [sameArticle(question)] };
      const fields = await areas.answer(archive, { ...question, instruments: [] });
      return isReply(fields) && outsidePeriod === 0 ? fields : notFound(archive, question, outsidePeriod);
    }
    const notes = [...leftOut(outsidePeriod, question), ...(throughArticle ? [sameArticle(question)] : [])];
    const found = listing(covering, question, 'scope', notes);
    const beside = listing(await fieldsBeside(archive, covering), question, 'areas').shown;
    if (told.length === 0 && beside.length === 0) return { missing: 'notThat', near: facts };
    return { ...found, shown: [...found.shown, ...beside] };
  },
};

/** `security memorandum areas`: the last word asks for its fields, where elsewhere it may only say of which it is. */
function endsWithAreas({ asked, language }: Question): boolean {
  const own = languageOf(language);
  const folded = foldedOf(tokensOf(asked));
  const found = own ? findEvery(vocabularyOf(own).cues, folded) : [];
  return found.some(({ value, to }) => value === 'area' && to === folded.length);
}

/** Where no list of it was read, the agreements of which the sentences after them tell what they cover. */
async function toldContents(archive: ArchiveView, facts: readonly ReportedFact[]): Promise<readonly ReportedFact[]> {
  const told = await withContents(archive, facts);
  return told.filter((report, index) => report !== facts[index]);
}

/** Where no report lists what an agreement covers, the fields of cooperation that the same article reports of its parties. */
async function fieldsBeside(archive: ArchiveView, covering: readonly ReportedFact[]): Promise<readonly ReportedFact[]> {
  if (covering.some(({ fact }) => fact.scope.length > 0)) return [];
  const known = new Set(
    covering.flatMap(({ fact }) => fact.quotes.map(({ articleId, start }) => `${articleId} ${start}`)),
  );
  const fields = await archive.facts({ kinds: ['cooperation'], articleIds: covering.map(({ article }) => article.id) });
  return fields.filter(
    ({ fact }) =>
      fact.status !== 'historical' &&
      fact.status !== 'denied' &&
      covering.some((one) => fact.parties.every((party) => one.fact.parties.includes(party))) &&
      !fact.quotes.some(({ articleId, start }) => known.has(`${articleId} ${start}`)),
  );
}
