import type { LanguageCode } from '../../languages/language.ts';
import type { Command } from './command.ts';
import { helpFor } from './help-text.ts';

const languages: Readonly<Record<LanguageCode, LanguageCode>> = {
  en: 'en',
  fr: 'fr',
  nl: 'nl',
  es: 'es',
  de: 'de',
  ar: 'ar',
};

/** `/coop help`, also in another language: `help fr`, `aide`, `hulp`, `ayuda`, `hilfe`. */
export const help: Command = {
  name: 'help',
  aliases: ['aide', 'hulp', 'ayuda', 'hilfe', 'مساعدة', '?'],
  usage: 'help',
  summary: {
    en: 'shows this help',
    fr: 'affiche cette aide',
    nl: 'toont deze hulp',
    es: 'muestra esta ayuda',
    de: 'zeigt diese Hilfe',
    ar: 'يعرض هذه المساعدة',
  },
  words: ['', 'me', ...Object.values(languages)],
  run: (call, bench) => {
    const asked = Object.values(languages).find((code) => code === call.rest.toLowerCase());
    return call.say(helpFor(bench.commands, asked ?? call.language));
  },
};

/** Whether what follows a command's name asks how it is used. */
export function asksForHelp(rest: string): boolean {
  return [help.name, ...help.aliases].includes(rest.toLowerCase());
}
