import { table } from '../support/agreed.ts';

table('where somebody comes back from is none of the two countries', [
  [
    'fr',
    'De retour du Sénégal, le président gabonais Ali Exemple est arrivé à Cotonou, au Bénin, où il a présidé la signature de deux accords entre les deux pays.',
    'signed BJ+GA',
  ],
  [
    'en',
    'Back from Senegal, Gabonese President Ali Exampleh arrived in Cotonou, Benin, where he oversaw the signing of two agreements between the two countries.',
    'signed BJ+GA',
  ],
  [
    'ar',
    'عقب عودته من السنغال وصل الرئيس الغابوني علي مثال إلى كوتونو في بنين حيث أشرف على توقيع اتفاقيتين بين البلدين.',
    'signed BJ+GA',
  ],
]);

table('what is initialled besides a number of signed ones is signed with them', [
  [
    'fr',
    'Le Kenya et le Ghana ont signé jeudi sept accords de coopération. En outre, ont été paraphés une lettre d’intention dans le commerce et un arrangement administratif.',
    'signed GH+KE, signed GH+KE, signed GH+KE',
  ],
]);

table('a step denies nothing', [
  ['fr', 'Le Kenya a fait un pas en signant un accord de pêche avec le Ghana.', 'signed GH+KE'],
  ['fr', 'Le Kenya n’a pas signé d’accord de pêche avec le Ghana.', 'denied GH+KE'],
]);
