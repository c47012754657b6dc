import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import type { NewsLanguage } from './language.ts';
import { nl } from './nl.ts';

/** The languages that made-up news is written in. */
export const newsLanguages: readonly NewsLanguage[] = [en, fr, nl, de, es, ar];
