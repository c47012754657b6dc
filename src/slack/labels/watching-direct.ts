import type { LanguageCode } from '../../languages/language.ts';
import { isDirectMessage } from '../direct.ts';
import { type WatchingLabels, watchingIn } from './watching.ts';

type Direct = Pick<WatchingLabels, 'saved' | 'changed' | 'already' | 'list' | 'none'>;

const byLanguage: Readonly<Record<LanguageCode, Direct>> = {
  en: {
    saved: (watch) => `Saved. You will be told here: ${watch}.`,
    changed: (watch) => `Changed. You will be told here: ${watch}.`,
    already: (watch) => `You are already told here: ${watch}. Nothing changed.`,
    list: 'What you are told here',
    none: 'You are told nothing here. Type /coop watch to choose, or /coop watch live for everything at once.',
  },
  fr: {
    saved: (watch) => `C’est enregistré. Vous serez informé ici\u00a0: ${watch}.`,
    changed: (watch) => `C’est modifié. Vous serez informé ici\u00a0: ${watch}.`,
    already: (watch) => `Vous êtes déjà informé ici\u00a0: ${watch}. Rien n’a changé.`,
    list: 'Ce dont vous êtes informé ici',
    none: 'Vous n’êtes informé de rien ici. Tapez /coop watch pour choisir, ou /coop watch live pour tout, aussitôt.',
  },
  nl: {
    saved: (watch) => `Bewaard. U krijgt hier gemeld: ${watch}.`,
    changed: (watch) => `Gewijzigd. U krijgt hier gemeld: ${watch}.`,
    already: (watch) => `U krijgt hier al gemeld: ${watch}. Er is niets veranderd.`,
    list: 'Wat u hier gemeld krijgt',
    none: 'U krijgt hier niets gemeld. Typ /coop watch om te kiezen, of /coop watch live voor alles meteen.',
  },
  es: {
    saved: (watch) => `Guardado. Se le comunicará aquí: ${watch}.`,
    changed: (watch) => `Cambiado. Se le comunicará aquí: ${watch}.`,
    already: (watch) => `Ya se le comunica aquí: ${watch}. Nada ha cambiado.`,
    list: 'Lo que se le comunica aquí',
    none: 'Aquí no se le comunica nada. Escriba /coop watch para elegir, o /coop watch live para todo enseguida.',
  },
  de: {
    saved: (watch) => `Gespeichert. Ihnen wird hier gemeldet: ${watch}.`,
    changed: (watch) => `Geändert. Ihnen wird hier gemeldet: ${watch}.`,
    already: (watch) => `Ihnen wird hier schon gemeldet: ${watch}. Es hat sich nichts geändert.`,
    list: 'Was Ihnen hier gemeldet wird',
    none: 'Ihnen wird hier nichts gemeldet. Tippen Sie /coop watch, um zu wählen, oder /coop watch live für alles sofort.',
  },
  ar: {
    saved: (watch) => `حُفظ. ستُبلَّغ هنا بما يلي: ${watch}.`,
    changed: (watch) => `تم التغيير. ستُبلَّغ هنا بما يلي: ${watch}.`,
    already: (watch) => `أنت تُبلَّغ هنا أصلا بما يلي: ${watch}. لم يتغير شيء.`,
    list: 'ما تُبلَّغ به هنا',
    none: 'لا تُبلَّغ هنا بشيء. اكتب ‎/coop watch‎ للاختيار، أو ‎/coop watch live‎ لكل شيء فورا.',
  },
};

/** The words of watches where they are told: to one person directly, or to a channel. */
export function watchingAt(channelId: string, language: LanguageCode): WatchingLabels {
  const labels = watchingIn(language);
  return isDirectMessage(channelId) ? { ...labels, ...byLanguage[language] } : labels;
}
