import { describe, expect, test } from 'vitest';
import { meetings } from '../support/met.ts';
import { reported } from '../support/reported.ts';

meetings('on whose instructions somebody acts', [
  [
    'fr',
    'Sur Hautes Instructions de Sa Majesté le Roi, Chef Suprême et Chef d’État-major général des Forces armées royales, le général Omar Testaoui, inspecteur général, commandant la zone sud, a reçu, mardi à Rabat, l’amiral Karl Muster, chef de la marine allemande.',
    'held Muster, Testaoui',
  ],
  [
    'fr',
    'Rabat – Sur instructions du roi, le ministre de la Défense, Omar Testaoui, a reçu mardi le ministre allemand Karl Muster.',
    'held Muster, Testaoui',
  ],
  ['fr', 'Sur ordre du roi, Omar Testaoui a reçu mardi le ministre allemand Karl Muster.', 'held Muster, Testaoui'],
  [
    'fr',
    'À l’invitation de Sa Majesté le Roi, le ministre de la Défense, Omar Testaoui, a reçu mardi le ministre allemand Karl Muster.',
    'held Muster, Testaoui',
  ],
  // Whoever invited is named before whoever came.
  [
    'fr',
    'À l’invitation de son homologue, le ministre Karl Muster, Omar Testaoui a rencontré mardi la députée Ada Probova.',
    'held Probova, Testaoui',
  ],
  [
    'fr',
    'Sur proposition du ministre allemand, Karl Muster, le général Omar Testaoui a rencontré mardi la députée Ada Probova.',
    'held Probova, Testaoui',
  ],
]);

meetings('who tells stands behind the verb', [
  [
    'fr',
    'Le ministre de l’Énergie, Omar Testaoui, a reçu, jeudi au siège du ministère, l’ambassadeur de Serbie, Karl Muster, indique un communiqué.',
    'held Muster, Testaoui',
  ],
  [
    'fr',
    'Omar Testaoui a rencontré des agriculteurs à Tunis, le ministre Karl Muster indique qu’ils sont inquiets.',
    '',
  ],
]);

meetings('an audience, a call and a farewell', [
  [
    'fr',
    'À l’issue de l’audience que lui a accordée le président ivoirien Omar Testaoui, l’ambassadeur de Serbie, Karl Muster, a salué la coopération.',
    'held Muster, Testaoui',
  ],
  // Whose audience it was is not said.
  [
    'fr',
    'Le porte-parole a parlé de l’audience que le pays attend. Le président ivoirien Omar Testaoui a félicité Karl Muster.',
    '',
  ],
  [
    'fr',
    'Le ministre Omar Testaoui a reçu mardi un appel téléphonique de son homologue serbe, Karl Muster.',
    'held Muster, Testaoui',
  ],
  ['fr', 'Le ministre Omar Testaoui a reçu mardi un appel au dialogue du député serbe Karl Muster.', ''],
  [
    'fr',
    'Le président ivoirien Omar Testaoui a reçu mardi la visite de l’ambassadeur de Serbie, Karl Muster.',
    'held Muster, Testaoui',
  ],
  [
    'fr',
    'L’ambassadeur de Serbie, Karl Muster, est venu mardi faire ses adieux au président ivoirien Omar Testaoui.',
    'held Muster, Testaoui',
  ],
  [
    'fr',
    'Le ministre Omar Testaoui a reçu mardi une délégation serbe présidée par Karl Muster.',
    'held Muster, Testaoui',
  ],
  ['fr', 'Le ministre Omar Testaoui a reçu mardi le rapport de la commission présidée par Karl Muster.', ''],
]);

meetings('two offices behind one article', [
  [
    'fr',
    'Le général, inspecteur général des FAR et commandant la zone sud, a reçu, lundi, à Rabat, l’amiral Karl Muster.',
    'held Muster, sud',
  ],
  [
    'fr',
    'Le ministre de la Défense et le commandant de la garde ont reçu, lundi, à Rabat, l’amiral Karl Muster.',
    'held Défense, Muster, garde',
  ],
]);

/** The offices of North and West Africa whose last words have capitals. */
describe('an office with capitals to its end names nobody', () => {
  test.each([
    'le ministre des Domaines de l’État et des Affaires Foncières',
    'la ministre de l’Industrie Pharmaceutique',
    'le ministre des Affaires Islamiques et de l’Enseignement Originel',
    'le ministre des Affaires religieuses et des Wakfs',
    'le ministre délégué chargé des Affaires Générales et de la Gouvernance',
    'le Haut Commissaire aux Affaires Amazighes',
    'le Chef d’État-Major de l’Armée Nationale Populaire',
    'le Secrétaire Adjoint à la Défense pour les Affaires Sécuritaires Internationales',
    'le président de la Cour Suprême',
    'le directeur central de la Police Judiciaire',
    'le ministre de l’Hydraulique et de l’Assainissement',
    'le ministre des Affaires étrangères, de la Migration et des Tunisiens à l’étranger',
    'le ministre de l’Économie, du Plan et de la Coopération',
    'le ministre des Relations avec le Parlement',
  ])('%s', (office) => {
    const [fact, ...others] = reported(
      'fr',
      `L’ambassadeur du Japon, Karl Muster, s’est entretenu mardi avec ${office} Omar Testaoui.`,
    );
    expect(others).toEqual([]);
    expect(fact?.participants.map(({ name }) => name).toSorted()).toEqual(['Karl Muster', 'Omar Testaoui']);
  });
});
