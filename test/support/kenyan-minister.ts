/** A sentence that makes a minister known who then may, or may not, be who acts in the next one. */
export const kenyanMinister = {
  en: 'Kenyan minister Ada Testova explained the plan on Monday.',
  fr: 'La ministre kényane Ada Testova a expliqué lundi le projet.',
  nl: 'De Keniaanse minister Ada Testova legde maandag het plan uit.',
  de: 'Die kenianische Ministerin Eva Testova erklärte am Montag den Plan.',
};
