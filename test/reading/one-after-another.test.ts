import { meetings } from '../support/met.ts';

const held = 'held Exampleh, Testova; held Sampleh, Testova';

meetings('of several verbs in a row each has the subject of the first', [
  [
    'en',
    'Kenyan Minister Ada Testova met President Omar Exampleh, held talks with Prime Minister Kofi Sampleh and left.',
    held,
  ],
  [
    'fr',
    'La ministre kényane Ada Testova a rencontré le président Omar Exampleh, a eu des entretiens avec le ministre Kofi Sampleh et est repartie.',
    held,
  ],
  [
    'es',
    'La ministra keniana Ada Testova se reunió con el presidente Omar Exampleh, sostuvo conversaciones con el ministro Kofi Sampleh y visitó una fábrica.',
    held,
  ],
]);

meetings('and the auxiliary of the first', [
  [
    'en',
    'Kenyan Minister Ada Testova will meet President Omar Exampleh, hold talks with Prime Minister Kofi Sampleh and see a school.',
    'expected Exampleh, Testova; expected Sampleh, Testova',
  ],
  [
    'en',
    'Kenyan Minister Ada Testova is expected to receive President Omar Exampleh, and to hold talks with Prime Minister Kofi Sampleh.',
    'expected Exampleh, Testova; expected Sampleh, Testova',
  ],
  [
    'en',
    'Kenyan Minister Ada Testova could meet President Omar Exampleh and hold talks with Prime Minister Kofi Sampleh.',
    'may Exampleh, Testova; may Sampleh, Testova',
  ],
]);

meetings('but none where another is named, or where the plan is of something else', [
  [
    'en',
    'Kenyan President Omar Exampleh visited Accra, and Minister Ada Testova held talks with Prime Minister Kofi Sampleh.',
    'held Sampleh, Testova',
  ],
  [
    'en',
    'Kenyan Minister Ada Testova will retire, but the talks she held with Prime Minister Kofi Sampleh went well.',
    'held Sampleh, Testova',
  ],
  [
    'en',
    'Kenyan Minister Ada Testova met President Omar Exampleh, who will hold talks with Prime Minister Kofi Sampleh.',
    'held Exampleh, Testova; expected Exampleh, Sampleh',
  ],
  [
    'en',
    'Kenyan Minister Ada Testova said that trade would grow, and held talks with Prime Minister Kofi Sampleh.',
    'held Sampleh, Testova',
  ],
]);

meetings('talks that two have held share no auxiliary with what they will do', [
  [
    'en',
    'Kenyan Minister Ada Testova and Ghanaian Minister Kofi Sampleh, who will sign a pact in May, have held talks in Accra.',
    'held Sampleh, Testova',
  ],
  [
    'en',
    'Kenyan President Ada Testova sent Minister Omar Exampleh a letter from Accra, where she met Ghanaian Minister Kofi Sampleh.',
    'held Sampleh, Testova',
  ],
]);
