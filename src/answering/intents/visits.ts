import type { Intent } from '../intent.ts';
import { listFacts } from '../listing.ts';
import { hasSubject } from '../question.ts';

/** `who visited Morocco`, `where did Bajwa go?`, `when was Bajwa in Morocco?` */
export const visits: Intent = {
  id: 'visits',
  kind: 'visits',
  asks(question) {
    const { cues, wants, actors } = question;
    const whereabouts = actors.length > 0 && (wants.has('when') || wants.has('where'));
    return (cues.has('visit') || cues.has('go') || whereabouts) && hasSubject(question);
  },
  answer(archive, question) {
    // A country written by its name is where the journey went; an adjective says who travelled.
    const named = question.countries.filter(({ as, there }) => as === 'name' && (there || question.cues.has('visit')));
    const wentThere = ({ country }: { country: string | null }) =>
      named.length === 0 || country === null || named.some(({ code }) => code === country);
    return listFacts(archive, question, ['visit'], 'visits', 'noVisit', ({ fact }) => wentThere(fact));
  },
};
