import { describe, expect, test } from 'vitest';
import { table } from '../support/agreed.ts';
import { reported } from '../support/reported.ts';

table('a title or a few words in quotation marks stand in their clause', [
  ['de', 'Kenia und Ghana haben ein „Abkommen über die Fischerei in der Bucht“ unterzeichnet.', 'signed GH+KE'],
  ['es', 'Kenia y Ghana «podrían firmar» un convenio sobre pesca.', 'may GH+KE'],
]);

table('an instrument of a year is background', [
  [
    'de',
    'Kenias Präsident Omar Exampleh traf Ghanas Präsidentin Ada Testova. Grundlage ist das Abkommen von 2009.',
    'historical GH+KE',
  ],
  ['es', 'Kenia y Ghana firmaron en 2009 un convenio sobre pesca.', 'historical GH+KE'],
  ['ar', 'وقعت كينيا وغانا اتفاقية الصيد سنة 2009.', 'historical GH+KE'],
]);

table('the state whose own organs are named is a party', [
  ['de', 'Bundesinnenministerin Nora Beispiel hat ein Abkommen mit Kenia unterzeichnet.', 'signed DE+KE'],
  ['de', 'Die Bundesregierung verhandelt. Ein Abkommen mit Kenia wurde unterzeichnet.', 'signed DE+KE'],
]);

table('what the clause of a signing depends on', [
  ['ar', 'من المقرر أن تشهد كينيا وغانا مراسم توقيع مذكرة تفاهم.', 'expected GH+KE'],
  ['es', 'Kenia y Ghana esperan que se firme un convenio.', 'expected GH+KE'],
]);

table('an infinitive behind an occasion that was used tells what was done', [
  ['en', 'Kenya and Rwanda took the opportunity to sign two agreements.', 'signed KE+RW'],
  ['fr', "La visite a été l'occasion de signer deux accords entre le Kenya et le Rwanda.", 'signed KE+RW'],
  ['nl', 'Kenia en Rwanda maakten van de gelegenheid gebruik om twee akkoorden te ondertekenen.', 'signed KE+RW'],
  ['de', 'Kenia und Ruanda nutzten die Gelegenheit, um zwei Abkommen zu unterzeichnen.', 'signed KE+RW'],
  ['es', 'Kenia y Ruanda aprovecharon la ocasión para firmar dos acuerdos.', 'signed KE+RW'],
]);

table('the need of a signature is a proposal', [
  ['en', 'The ministers of Kenya and Rwanda stressed the need to sign a police agreement.', 'proposed KE+RW'],
  [
    'fr',
    "Les ministres du Kenya et du Rwanda ont souligné l'importance de la signature d'un accord policier.",
    'proposed KE+RW',
  ],
  [
    'nl',
    'De ministers van Kenia en Rwanda benadrukten de noodzaak om een politieverdrag te ondertekenen.',
    'proposed KE+RW',
  ],
  [
    'de',
    'Die Minister aus Kenia und Ruanda betonten die Notwendigkeit, ein Polizeiabkommen zu unterzeichnen.',
    'proposed KE+RW',
  ],
  [
    'es',
    'Los cancilleres de Kenia y Ruanda reafirmaron la necesidad de suscripción de un acuerdo policial.',
    'proposed KE+RW',
  ],
  ['ar', 'أكد وزيرا كينيا ورواندا ضرورة توقيع اتفاقية للتعاون الأمني.', 'proposed KE+RW'],
]);

table('what was signed before and is talked about now is background', [
  ['fr', "Le Kenya et le Rwanda ont examiné mardi la mise en œuvre de l'accord signé en 2021.", 'historical KE+RW'],
  ['fr', "Le Kenya et le Rwanda ont discuté mardi de l'accord de défense signé le mois dernier.", 'historical KE+RW'],
  [
    'de',
    'Kenia und Ruanda erörterten am Dienstag die Umsetzung des 2021 unterzeichneten Abkommens.',
    'historical KE+RW',
  ],
  [
    'de',
    'Kenia und Ruanda erörterten am Dienstag das Abkommen, das sie 2021 unterzeichnet hatten.',
    'historical KE+RW',
  ],
  [
    'nl',
    'Kenia was een van de eerste partners waarmee Rwanda een samenwerkingsakkoord sloot (2021).',
    'historical KE+RW',
  ],
]);

table('what is taken up or listed was named before, or opens a list', [
  [
    'es',
    'El canciller peruano Abel Testor se reunió con su homólogo argentino Ronan Muster. Los cancilleres suscribieron los siguientes documentos:\n\n- "Acta de Constitución del Gabinete Social", que permitirá fortalecer la cooperación.\n\n- "Declaración Conjunta sobre el Bicentenario".',
    'signed AR+PE, signed AR+PE',
  ],
  [
    'fr',
    'Le Kenya et le Rwanda ont signé un mémorandum et une convention. La signature de ces accords coïncide avec une visite.',
    'signed KE+RW, signed KE+RW',
  ],
]);

table('an agency beside a government is the other party, not the state in its name', [
  [
    'fr',
    "Le gouvernement kényan et l'Agence française de développement ont renforcé leur partenariat, avec la signature de deux accords.",
    'signed Agence française de développement+KE',
  ],
]);

table('a hand is put to it far behind the verb, and texts have names in another language', [
  ['nl', 'Kenia en Rwanda zetten donderdag hun handtekening onder een handelsakkoord.', 'signed KE+RW'],
  ['de', 'Kenia und Ruanda unterzeichneten eine entsprechende "Joint Defence Declaration".', 'signed KE+RW'],
]);

table('a participle may open a German or Dutch clause', [
  ['de', 'Unterzeichnet wurden insgesamt 17 Abkommen zwischen Kenia und Ruanda.', 'signed KE+RW'],
  ['nl', 'Ondertekend werden twee akkoorden tussen Kenia en Rwanda.', 'signed KE+RW'],
]);

table('a minister without a state signs for the only other that the article is about', [
  [
    'nl',
    'Na lange onderhandelingen heeft minister Abel Testor een akkoord gesloten met Kenia en Rwanda. Nederland neemt de schulden over. Nederland is tevreden.',
    'agreed KE+NL+RW',
  ],
]);

describe('the day on which an agreement is remembered', () => {
  test('is not the day on which it was signed', () => {
    const [pact] = reported(
      'es',
      'Los ministros abordaron la conmemoración, en noviembre, de los 40 años de la firma del Tratado de Amistad entre Kenia y Ghana.',
    ).filter(({ kind }) => kind === 'agreement');
    expect(pact?.status).toBe('historical');
    expect(pact?.date).toBeNull();
  });
});

table('no condition and no partner in the words of a preposition', [
  ['nl', 'Als onderdeel van het bezoek ondertekenden de ministers van Kenia en Ghana een verdrag.', 'signed GH+KE'],
  ['nl', 'Als Kenia en Ghana een verdrag tekenen, dalen de prijzen.', ''],
  [
    'nl',
    'Kenia en Ghana willen een brug. Dinsdag ondertekenden de ministers Ada Testova en Omar Exampleh een memorandum met betrekking tot projecten aan de rivier.',
    'signed GH+KE',
  ],
  [
    'en',
    'Kenya and Ghana want a bridge. On Friday ministers Ada Testova and Omar Exampleh signed a memorandum with regard to works on the river.',
    'signed GH+KE',
  ],
]);

table('had already signed: before the news', [
  [
    'en',
    'On Friday Kenya and Ghana signed a protocol on health. The two states had previously signed a memorandum on hospitals.',
    'signed GH+KE, historical GH+KE',
  ],
  [
    'de',
    'Kenia und Ghana unterzeichneten am Freitag einen Aktionsplan. Beide Länder hatten bereits ein Memorandum über Häfen unterzeichnet.',
    'signed GH+KE, historical GH+KE',
  ],
]);

table('an aside between commas parts no verb from the word that says how far it is', [
  [
    'fr',
    'La visite du ministre kényan au Ghana pourrait, selon les observateurs, déboucher sur la signature d’un accord entre les deux pays.',
    'may GH+KE',
  ],
  ['en', 'The ministers of Kenya and Ghana could, according to observers, sign an agreement.', 'may GH+KE'],
  ['es', 'El ministro de Perú deberá, según la prensa local, firmar un acuerdo con Chile.', 'expected CL+PE'],
]);

table('planned is what is to be signed at an occasion of which the day is told', [
  [
    'en',
    'President Omar Exampleh of Kenya will meet his Ghanaian counterpart, Ada Testova, in Accra on March 18. The two leaders will then witness the signing of an agreement on ports.',
    'planned GH+KE',
  ],
  [
    'de',
    'Innenminister Omar Muster trifft heute, Montag, den 10. März 2025, mit seinem ghanaischen Amtskollegen Ada Testova in Accra zusammen. Österreich und Ghana wollen mehr tun. Vor Beginn des Gesprächs werden die Minister einen Vertrag unterzeichnen.',
    'planned AT+GH',
  ],
  [
    'en',
    'President Omar Exampleh of Kenya met his Ghanaian counterpart, Ada Testova, in Accra on March 8. Kenya and Ghana will sign an agreement on ports.',
    'expected GH+KE',
  ],
]);

table('who wrote it is no party', [
  [
    'en',
    'ABU DHABI, (Kenya Example News / EXN - 7th March, 2025) Omar Exampleh, Minister of Defence, and Ada Testova, Minister of Defence of Mongolia, signed a memorandum on defence.',
    'signed AE+MN',
  ],
]);

table('what is agreed is that it will be signed', [
  ['en', 'Kenya and Ghana agreed on the signing of a fisheries accord.', 'expected GH+KE'],
  ['es', 'Kenia y Ghana acordaron la firma de un convenio de pesca.', 'expected GH+KE'],
  ['de', 'Kenia und Ghana einigten sich auf die Unterzeichnung eines Abkommens.', 'expected GH+KE'],
  ['ar', 'اتفقت كينيا وغانا على توقيع اتفاقية تعاون بين البلدين.', 'expected GH+KE'],
]);

table('and others in Arabic denies nothing', [
  ['ar', 'وقعت كينيا وغانا اتفاقية تعاون في التعليم والسياحة وغيرها.', 'signed GH+KE'],
]);

table('what a relative clause denies is not the signing', [
  [
    'es',
    'El documento, cuyo contenido no fue informado de inmediato, fue firmado por los ministros de Brasil y Uruguay.',
    'signed BR+UY',
  ],
]);

table('a joint statement is issued where it is quoted or sent out, and notes are exchanged as a means', [
  ['es', 'Según un comunicado conjunto de Kenia y Ghana, ambas partes abordaron la pesca.', 'signed GH+KE'],
  ['fr', 'Dans un communiqué officiel conjoint, le Kenya et le Ghana ont salué leurs relations.', 'signed GH+KE'],
  [
    'es',
    'Los gobiernos de Bolivia y México suprimieron la visa mediante el intercambio de notas diplomáticas.',
    'signed BO+MX',
  ],
]);

table('an agreement of old by a title of its own is not the document of today', [
  [
    'es',
    'El documento fue firmado por los ministros de Brasil y Perú. La cooperación se enmarca dentro del Acuerdo Marco de Cooperación en Materia de Defensa suscrito por Brasil y Perú en 2006.',
    'signed BR+PE, historical BR+PE',
  ],
]);
