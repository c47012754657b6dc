import { describe, expect, test } from 'vitest';
import { table } from '../support/agreed.ts';
import { reported } from '../support/reported.ts';

table('a paper on an agreement is not the agreement, and one beside it takes nothing from it', [
  ['en', 'The cabinet adopted the bill on the agreement between Kenya and Ghana.', ''],
  ['en', 'By order of the president the agreement was signed by Kenya and Ghana.', 'signed GH+KE'],
  ['en', 'Kenya and Ghana signed a recommendation on cooperation and an agreement on trade.', 'signed GH+KE'],
  ['en', 'According to the report of the radio an agreement was signed by Kenya and Ghana on Monday.', 'signed GH+KE'],
  ['en', 'In an act of goodwill the accord was signed by Kenya and Ghana on Monday.', 'signed GH+KE'],
  [
    'de',
    'Laut einem Bericht der Zeitung wurde ein Abkommen zwischen Kenia und Ghana am Montag unterzeichnet.',
    'signed GH+KE',
  ],
  [
    'de',
    'In der Botschaft in Berlin wurde das Abkommen zwischen Kenia und Ghana am Montag unterzeichnet.',
    'signed GH+KE',
  ],
  ['de', 'Der Bericht über das Abkommen, das Kenia und Ghana am Montag unterzeichneten, liegt vor.', 'signed GH+KE'],
  ['fr', 'Sur avis du conseil un accord a été signé lundi par le Kenya et le Ghana.', 'signed GH+KE'],
  ['es', 'Según un informe de la prensa un acuerdo fue firmado por Kenia y Ghana el lunes.', 'signed GH+KE'],
  ['nl', 'Kenia en Ghana ondertekenden een besluit over handel en een verdrag over visserij.', 'signed GH+KE'],
]);

table('an article may belong to a noun behind the partner, and an adjective tell of one text', [
  ['de', 'Kenia unterzeichnet ein Abkommen mit Ghana und eine mit Togo befreundete Firma hilft.', 'signed GH+KE'],
  ['nl', 'Kenia tekende een akkoord met Ghana en een met Togo bevriende firma juichte.', 'signed GH+KE'],
  ['de', 'Kenia hat ein Abkommen mit Ghana und eines mit Togo unterzeichnet.', 'signed GH+KE, signed KE+TG'],
  ['de', 'Kenia unterzeichnet dreiseitiges Abkommen mit Ghana und Togo.', 'signed GH+KE+TG'],
  ['de', 'Kenia hat am Montag Abkommen mit Ghana und Togo unterzeichnet.', 'signed GH+KE, signed KE+TG'],
]);

table('a verb in the future whose object is not the signing leaves it signed', [
  [
    'fr',
    "L'usine produira du ciment depuis la signature de l'accord entre le Kenya et le Ghana lundi.",
    'signed GH+KE',
  ],
  ['fr', "Le Kenya profitera de la signature lundi de l'accord avec le Ghana.", 'signed GH+KE'],
  ['en', 'The signing of an accord by Kenya and Ghana in Accra may have angered Togo.', 'signed GH+KE'],
]);

table('the first of those to sign has signed only where it is told as done', [
  ['en', 'Kenya is the first state asked to sign the treaty with Ghana.', 'expected GH+KE'],
  [
    'en',
    'The first state to sign the treaty with Ghana gets a prize, said Kenyan minister Amos Testova.',
    'expected GH+KE',
  ],
  ['en', 'Kenya hopes to see Ghana as the first state to sign the treaty.', 'expected GH+KE'],
  ['de', 'Kenia stimmte zu, das Abkommen mit Ghana zu kündigen.', ''],
]);

table('a bilateral agreement has two parties, whoever met before', [
  [
    'en',
    'Kenyan minister Amos Testova met his counterparts from Ghana and Togo. Later a bilateral agreement was signed.',
    '',
  ],
]);

table('what a text is called is no talks on it', [
  ['es', 'Kenia y Ghana firmaron el lunes un acuerdo de consultas sobre comercio.', 'signed GH+KE'],
  ['fr', 'Le Kenya et le Ghana ont signé lundi un accord de dialogue sur la dette.', 'signed GH+KE'],
  ['fr', 'Le Kenya et le Ghana ont signé lundi un accord de consultations sur le commerce.', 'signed GH+KE'],
  ['fr', 'Le Kenya et le Ghana ont signé lundi une convention de dialogue pour la paix.', 'signed GH+KE'],
  ['es', 'Kenia y Ghana firmaron el lunes un memorando de diálogo para la paz.', 'signed GH+KE'],
  ['es', 'Kenia y Ghana firmaron el lunes un memorando de consultas para la paz.', 'signed GH+KE'],
  ['ar', 'وقعت كينيا وغانا أمس مذكرة مشاورات حول السياسة.', 'signed GH+KE'],
  ['ar', 'وقعت كينيا وغانا أمس اتفاقية حوار حول الهجرة.', 'signed GH+KE'],
  ['ar', 'وقع الوزيران الكيني أموس تيستوفا والغاني كوفي سامبلمان أمس مذكرة حوار لتعزيز التعاون.', 'signed GH+KE'],
]);

table('what was talked of and then signed is signed', [
  [
    'fr',
    "Le Kenya et le Ghana ont eu des entretiens sur la signature d'un accord. Ils ont signé lundi.",
    'signed GH+KE',
  ],
]);

table('a pronoun may mean a thing that the same sentence names', [
  [
    'en',
    'Kenya and Ghana are to sign an accord. A fan brought a shirt and minister Kofi Sampleman signed it.',
    'expected GH+KE',
  ],
  [
    'en',
    'Kenya and Ghana are to sign an accord. Minister Kofi Sampleman took the book and signed it.',
    'expected GH+KE',
  ],
  [
    'en',
    'Kenya and Ghana will sign a treaty. The crowd had a petition, and Kenyan minister Amos Testova signed it on Monday.',
    'planned GH+KE',
  ],
  [
    'en',
    'Kenya and Ghana discussed an accord. A letter arrived; minister Kofi Sampleman of Ghana signed it on Monday.',
    'discussed GH+KE',
  ],
]);

table('another kind of text, or one with a partner of its own, is a second one', [
  ['en', 'Kenya signed a memorandum with Ghana, a treaty with Togo.', 'signed GH+KE, signed KE+TG'],
  [
    'en',
    'Kenya and Ghana signed a memorandum on trade on Monday, a protocol on fishing on Tuesday.',
    'signed GH+KE, signed GH+KE',
  ],
  ['en', 'Kenya and Ghana signed a treaty on trade, a protocol on fishing.', 'signed GH+KE, signed GH+KE'],
]);

describe('a comma closes what is told of the day on which a text was initialled', () => {
  test('Kenya and Ghana signed the accord, initialled in May, on Monday.', () => {
    const [signed] = reported('en', 'Kenya and Ghana signed the accord, initialled in May, on Monday.');
    expect([signed?.status, signed?.date]).toEqual(['signed', '2025-03-10']);
  });
  test('Kenya and Ghana ratified the accord signed in Accra, on Monday.', () => {
    const [signed] = reported('en', 'Kenya and Ghana ratified the accord signed in Accra, on Monday.');
    expect([signed?.status, signed?.date]).toEqual(['signed', '2025-03-10']);
  });
});
