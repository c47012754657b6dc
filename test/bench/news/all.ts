import { en } from './en.ts';
import { fr } from './fr.ts';
import type { NewsLanguage } from './language.ts';
import { nl } from './nl.ts';

/** The languages that made-up news is written in. */
export const newsLanguages: readonly NewsLanguage[] = [en, fr, nl];
