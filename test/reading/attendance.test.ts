import { meetings } from '../support/met.ts';

meetings('whoever took part is told by a verb in two parts, or for what is to come', [
  [
    'de',
    'Die kenianische Ministerin Ada Testova empfing ihren Amtskollegen Kofi Sampleh. An dem Treffen nahm auch Botschafter Omar Exampleh teil.',
    'held Exampleh, Sampleh, Testova',
  ],
  [
    'nl',
    'De Keniaanse minister Ada Testova ontving de Ghanese president Kofi Sampleh. Aan het gesprek nam ook ambassadeur Omar Exampleh deel.',
    'held Exampleh, Sampleh, Testova',
  ],
  [
    'de',
    'Die kenianische Ministerin Ada Testova wird am Freitag den Präsidenten Kofi Sampleh empfangen. An den Gesprächen wird auch Botschafter Omar Exampleh teilnehmen.',
    'planned Exampleh, Sampleh, Testova',
  ],
  [
    'nl',
    'De Keniaanse minister Ada Testova ontvangt vrijdag de Ghanese president Kofi Sampleh. Aan het gesprek zal ook ambassadeur Omar Exampleh deelnemen.',
    'planned Exampleh, Sampleh, Testova',
  ],
  [
    'en',
    'Kenyan Minister Ada Testova will meet Ghanaian President Kofi Sampleh on Friday. Ambassadors Omar Exampleh and Lina Probeh will join the meeting.',
    'planned Exampleh, Probeh, Sampleh, Testova',
  ],
]);

meetings('nobody was at a meeting who did not take part, or took part in something else', [
  [
    'de',
    'Die kenianische Ministerin Ada Testova wird am Freitag den Präsidenten Kofi Sampleh empfangen. Lina Probeh wird an dem Gespräch nicht teilnehmen.',
    'planned Sampleh, Testova',
  ],
  [
    'en',
    'Kenyan Minister Ada Testova will meet Ghanaian President Kofi Sampleh on Friday. Lina Probeh is expected to attend a conference of donors.',
    'planned Sampleh, Testova',
  ],
  [
    'en',
    'Kenyan Minister Ada Testova met Ghanaian President Kofi Sampleh. Lina Probeh will take part in the next meeting.',
    'held Sampleh, Testova',
  ],
  [
    'nl',
    'De Keniaanse minister Ada Testova ontving de Ghanese president Kofi Sampleh. Minister Omar Exampleh nam een deel van de taken over.',
    'held Sampleh, Testova',
  ],
  [
    'es',
    'La ministra keniana Ada Testova se reunirá el viernes con el presidente ghanés Kofi Muestra. El ministro togolés Omar Ejemplo participará en una cumbre en El Cairo.',
    'planned Muestra, Testova',
  ],
  [
    'de',
    'Die kenianische Ministerin Ada Testova wird am Freitag den ghanaischen Präsidenten Kofi Sampleh empfangen. Der togoische Minister Omar Exampleh nimmt an einer Sitzung in Kairo teil.',
    'planned Sampleh, Testova',
  ],
  [
    'en',
    'Kenyan Minister Ada Testova will meet Ghanaian President Kofi Sampleh in Accra on Friday. Togolese Minister Omar Exampleh will take part in the talks on Sudan in Geneva.',
    'planned Sampleh, Testova',
  ],
  [
    'en',
    'Kenyan Minister Ada Testova will meet Ghanaian President Kofi Sampleh on Friday. Togolese Minister Omar Exampleh will attend the meeting of the African Union.',
    'planned Sampleh, Testova',
  ],
]);

meetings('whoever stays away from a meeting with somebody has not met him', [
  [
    'nl',
    'Premier Ada Testova zal niet deelnemen aan het gesprek met kanselier Kofi Sampleh.',
    'denied Sampleh, Testova',
  ],
  [
    'nl',
    'Premier Ada Testova is niet aanwezig bij de ontmoeting met kanselier Kofi Sampleh.',
    'denied Sampleh, Testova',
  ],
  [
    'nl',
    'Premier Ada Testova liet verstek gaan bij de ontmoeting met kanselier Kofi Sampleh.',
    'denied Sampleh, Testova',
  ],
  [
    'de',
    'Ministerin Ada Testova wird bei dem Treffen mit Kanzler Kofi Sampleh nicht dabei sein.',
    'denied Sampleh, Testova',
  ],
  ['de', 'Ministerin Ada Testova blieb dem Treffen mit Kanzler Kofi Sampleh fern.', 'denied Sampleh, Testova'],
  [
    'en',
    'Prime Minister Ada Testova will not attend the talks with Chancellor Kofi Sampleh.',
    'denied Sampleh, Testova',
  ],
]);

meetings('whoever stays away from something else has', [
  [
    'nl',
    'Tijdens een gesprek met kanselier Kofi Sampleh zei premier Ada Testova dat zij niet aanwezig zal zijn bij de top.',
    'held Sampleh, Testova',
  ],
  [
    'de',
    'Bei einem Treffen mit Kanzler Kofi Sampleh sagte Präsidentin Ada Testova, sie werde an dem Gipfel nicht teilnehmen.',
    'held Sampleh, Testova',
  ],
  [
    'en',
    'Prime Minister Ada Testova held talks with Chancellor Kofi Sampleh, who did not attend the summit.',
    'held Sampleh, Testova',
  ],
  [
    'en',
    'Minister Lina Probeh was not present at the talks between Chancellor Kofi Sampleh and President Ada Testova.',
    'held Sampleh, Testova',
  ],
]);
