import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { reported } from '../support/reported.ts';

/** Every meeting of a text: how far it has come, and its people. */
function met(language: LanguageCode, text: string): readonly string[] {
  return reported(language, text)
    .filter(({ kind }) => kind === 'meeting')
    .map(({ status, participants }) => `${status}: ${participants.map(({ name }) => name).join(', ')}`);
}

const cases: readonly (readonly [string, LanguageCode, string, readonly string[]])[] = [
  [
    'the two heads of government are those who met',
    'nl',
    'De Keniaanse premier Omar Proefman ontving maandag in Nairobi zijn Ghanese ambtgenoot Ada Voorbeeld. De twee regeringshoofden spreken elkaar in juni opnieuw.',
    ['held: Omar Proefman, Ada Voorbeeld', 'planned: Omar Proefman, Ada Voorbeeld'],
  ],
  [
    'a list without and is whoever received whom',
    'nl',
    'In Den Haag heeft de Keniaanse premier, Omar Proefman, de Ghanese minister, Ada Voorbeeld, ontvangen.',
    ['held: Omar Proefman, Ada Voorbeeld'],
  ],
  [
    'who was a guest of whom, in whatever order',
    'nl',
    'Premier Omar Proefman reisde naar Ghana. Een dag eerder was hij in Accra te gast bij minister Ada Voorbeeld.',
    ['held: Omar Proefman, Ada Voorbeeld'],
  ],
  [
    'meetings without a subject are of whoever is on the journey',
    'nl',
    'Minister Omar Proefman reist zondag naar Ghana. In Accra zijn dinsdag ontmoetingen gepland met de Ghanese premier Ada Voorbeeld.',
    ['planned: Omar Proefman, Ada Voorbeeld'],
  ],
  [
    'what the talks were about puts them off no longer',
    'fr',
    "Le ministre kényan Omar Essai s'est rendu à Accra. Les discussions avec le ministre ghanéen Ada Modèle ont porté sur les préparatifs de la prochaine session de la commission.",
    ['held: Omar Essai, Ada Modèle'],
  ],
  [
    'a signing ceremony that somebody chairs is no meeting',
    'fr',
    'Le président kényan Omar Essai et son homologue ghanéen Ada Modèle ont présidé mardi au palais la cérémonie de signature de six accords.',
    [],
  ],
  [
    'an office said twice is one person',
    'fr',
    "Le ministre d'État, ministre des Affaires étrangères et de la Communauté nationale à l'étranger, M. Omar Essai, a rencontré le ministre ghanéen Ada Modèle. La rencontre du ministre d'État avec son homologue ghanéen a porté sur la pêche.",
    ['held: Omar Essai, Ada Modèle'],
  ],
  [
    'two who met and then saw a third met twice',
    'en',
    'Kenyan Foreign Minister Omar Testman met his Ghanaian counterpart Ada Exampleson on Monday. The two then had lunch with Togolese President Kofi Sampleton.',
    ['held: Omar Testman, Ada Exampleson', 'held: Omar Testman, Ada Exampleson, Kofi Sampleton'],
  ],
  [
    'a gathering of the ministers of three states, by name',
    'en',
    'Amman hosted on Tuesday a meeting of the water ministers of Jordan, Iraq and Egypt: Omar Testman, Ada Exampleson and Kofi Sampleton.',
    ['held: Omar Testman, Ada Exampleson, Kofi Sampleton'],
  ],
  [
    'a state behind the subject is no side of the meeting',
    'en',
    'Foreign Minister Omar Testman met Ghanaian President Ada Exampleson on Monday. In the meeting, Testman proposed to negotiate with Togo again.',
    ['held: Omar Testman, Ada Exampleson'],
  ],
  [
    'two who are named in the order of their states',
    'nl',
    'Nederland en Kenia willen hun band uitbouwen. Dat is de ambitie van Piet Proefman en Omar Voorbeeld, de ministers van Buitenlandse Zaken van de twee landen. De Nederlandse bewindsman ontving zijn Keniaanse ambtgenoot in Den Haag.',
    ['held: Piet Proefman, Omar Voorbeeld'],
  ],
  [
    'the minister of a state of whom only one is named',
    'en',
    "Omar Testman, Kenya's deputy prime minister, and Ada Exampleson of Ghana were there. In Accra the Kenyan minister held talks with his Ghanaian counterpart. He also met Interior Minister Kofi Sampleton.",
    ['held: Omar Testman, Ada Exampleson', 'held: Omar Testman, Kofi Sampleton'],
  ],
  [
    'who was present is told by the next sentence',
    'en',
    "Home Secretary Omar Testman and Kenya's interior secretary, Ada Exampleson, met in London on Wednesday. Kofi Sampleton, the Kenyan high commissioner, was also present.",
    ['held: Omar Testman, Ada Exampleson, Kofi Sampleton'],
  ],
  [
    'those who led the delegations of two states',
    'fr',
    'Le Sénégal et le Kenya ont tenu mardi à Dakar la neuvième réunion de leur commission mixte, dix ans après la huitième. Les délégations étaient conduites par le ministre Omar Essai et son homologue kényan, Ada Modèle.',
    ['held: Omar Essai, Ada Modèle'],
  ],
  [
    'who led the delegation of one of them',
    'en',
    'Kenya and Ghana held consultations in Accra on Monday. The Kenyan side was led by Foreign Secretary Omar Testman, while the Ghanaian delegation was headed by Director General Ada Exampleson.',
    ['held: Omar Testman, Ada Exampleson'],
  ],
  [
    'the prime ministers whom the next sentence names',
    'nl',
    'De premiers van de Benelux zijn maandag in Luxemburg bijeengekomen. Piet Proefman (Nederland), Omar Voorbeeld (België) en Ada Testman (Luxemburg) willen strengere controles.',
    ['held: Piet Proefman, Omar Voorbeeld, Ada Testman'],
  ],
  [
    'a minister of several fields, with the letters of the ministry',
    'nl',
    'Woensdag vond een ontmoeting plaats tussen minister Omar Proefman van Buitenlandse Zaken, International Business en Internationale Samenwerking (BIBIS) en zijn Keniaanse ambtgenoot Ada Voorbeeld.',
    ['held: Omar Proefman, Ada Voorbeeld'],
  ],
  [
    'two who are described and whom the next sentence names',
    'fr',
    "Le ministre kényan des Affaires étrangères s'entretient avec son homologue ghanéen. Omar Essai et Ada Modèle ont signé un protocole d'accord.",
    ['held: Omar Essai, Ada Modèle'],
  ],
];

test.each(cases)('%s (%s)', (_, language, text, expected) => {
  expect(met(language, text)).toEqual(expected);
});
