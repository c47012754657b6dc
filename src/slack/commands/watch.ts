import { longestQuestion } from '../../answering/asked/question.ts';
import { howToMessage } from '../blocks/watches.ts';
import { everyWatching, watchingIn } from '../labels/watching.ts';
import { actNamed } from '../watching/acts.ts';
import { openForm } from '../watching/form.ts';
import { isOneOf } from '../watching/in-a-row.ts';
import { readWish } from '../watching/read-wish.ts';
import { likelyZone, previewWatch, saveWatch } from '../watching/save.ts';
import { inOneSentence } from '../watching/told.ts';
import { plainWish } from '../watching/wish.ts';
import type { Command } from './command.ts';
import { asksForHelp } from './help.ts';
import { actHere } from './unwatch.ts';
import { watches } from './watches.ts';

/** `/coop watch …` asks that a channel be told: what is typed, or alone with a form; `watch preview …` only counts, `watch pause`, `resume` and `off` do that. */
export const watch: Command = {
  name: 'watch',
  aliases: [],
  usage: 'watch [preview] live | area:… country:… person:… kind:… "words" digest mon-fri 08:00 Africa/Casablanca',
  summary: {
    en: 'tells this channel what you choose, in a digest or live; alone it opens a form, watch live means everything at once',
    fr: 'informe ce canal de ce que vous choisissez, dans un résumé ou en direct (live)\u00a0; seul il ouvre un formulaire, watch live veut dire tout, aussitôt',
    nl: 'meldt in dit kanaal wat u kiest, in een overzicht of meteen (live); alleen opent het een formulier, watch live betekent alles meteen',
    es: 'comunica a este canal lo que usted elija, en un resumen o enseguida (live); solo abre un formulario, watch live es todo enseguida',
    de: 'meldet in diesem Kanal, was Sie wählen, in einer Übersicht oder sofort (live); allein öffnet es ein Formular, watch live heißt alles sofort',
    ar: 'يبلّغ هذه القناة بما تختاره في ملخص أو فورا (live)؛ ووحده يفتح نموذجا، و‎watch live‎ يعني كل شيء فورا',
  },
  words: ['', 'live', 'stop', 'off', 'pause', 'mute', 'unsubscribe', 'resume'],
  isNoQuestion: true,
  run: async (call, bench) => {
    const { language } = call;
    const [first = '', ...others] = call.rest.slice(0, longestQuestion).split(/\s+/u);
    const act = actNamed(first);
    if (act === 'list') return watches.run({ ...call, rest: '' }, bench);
    if (act !== null) return actHere(act, { ...call, rest: others.join(' ') }, bench);
    const labels = watchingIn(language);
    const zone = await likelyZone(call, bench);
    if (call.rest === '') {
      const place = { channelId: call.channelId, watchId: null };
      const instead = await openForm(call.triggerId, place, plainWish(zone), language, bench);
      return instead === null ? undefined : call.say(howToMessage(language, instead, []));
    }
    if (asksForHelp(call.rest)) return call.say(howToMessage(language, watch.summary[language], []));
    const isPreview = everyWatching.some(({ typed }) => isOneOf(first, typed.preview));
    const asked = isPreview ? others.join(' ') : call.rest.slice(0, longestQuestion);
    const { wish, problems } = await readWish(asked, zone, bench.archive);
    if (problems.length > 0) {
      const lines = problems.map((problem) => inOneSentence(problem, labels));
      return call.say(howToMessage(language, labels.notSaved, lines));
    }
    return isPreview ? previewWatch(call, wish, bench) : saveWatch(call, wish, bench);
  },
};
