import { table } from '../support/agreed.ts';

table('those whom somebody received from several states sign with whoever received them', [
  [
    'en',
    'The Kenyan minister Omar Example received his counterparts from Ghana and Togo. The ministers signed a memorandum.',
    'signed GH+KE+TG',
  ],
  [
    'en',
    'The Kenyan president hosted his Ghanaian and Togolese counterparts in Nairobi. The three leaders signed a treaty.',
    'signed GH+KE+TG',
  ],
  [
    'fr',
    'La ministre kényane a mené des consultations avec ses homologues du Ghana, du Togo et du Mali. Les parties ont signé une déclaration commune.',
    'signed GH+KE+ML+TG',
  ],
  [
    'fr',
    'Le président kényan a accueilli à Nairobi ses homologues ghanéen et togolais. Les trois dirigeants ont signé un traité.',
    'signed GH+KE+TG',
  ],
  ['es', 'El ministro keniano se reunió con los ministros de Ghana y Togo. Firmaron un acuerdo.', 'signed GH+KE+TG'],
  [
    'ar',
    'أجرى وزير الدفاع الكيني عمر مثال مشاورات مع نظرائه في غانا وتوغو ومالي. ووقعت الأطراف بيانا مشتركا.',
    'signed GH+KE+ML+TG',
  ],
]);

table('two of several, or with whom alone it was, leave the others out', [
  [
    'en',
    'The Kenyan minister Omar Example received his counterparts from Ghana and Togo. An agreement was signed with Togo.',
    'signed KE+TG',
  ],
  [
    'en',
    'The Kenyan minister spoke with the ambassadors of Ghana and Togo. The two ministers signed an agreement.',
    '',
  ],
  [
    'fr',
    'Le ministre kényan Omar Exemple a reçu ses homologues du Ghana et du Togo. Il a signé un accord avec le ministre togolais.',
    'signed KE+TG',
  ],
  ['fr', 'La ministre kényane a reçu son homologue ghanéen. Les deux ministres ont signé un accord.', 'signed GH+KE'],
  [
    'es',
    'El ministro keniano recibió a sus homólogos de Ghana y Togo. Kenia y Ghana firmaron un acuerdo.',
    'signed GH+KE',
  ],
]);

table('two states on one journey sign nothing with each other', [
  [
    'es',
    'El ministro realizará una gira por Kenia y Ghana. En Nairobi, el ministro se reunirá con su homóloga keniana. Asimismo, se firmarán dos convenios de educación.',
    '',
  ],
  [
    'fr',
    "La ministre effectuera une tournée au Kenya et au Ghana. Deux accords d'éducation seront signés à Nairobi.",
    '',
  ],
  ['en', 'The minister will tour Kenya and Ghana in April. Two agreements on education will be signed in Nairobi.', ''],
  ['ar', 'يقوم الوزير بجولة تشمل كينيا وغانا. وسيتم توقيع اتفاقيتين في نيروبي.', ''],
  ['en', 'The French minister will visit Kenya and Ghana. An agreement will be signed with Ghana.', 'expected FR+GH'],
  ['es', 'La reina visitó Kenia y Ghana. Los dos países firmaron un acuerdo.', 'signed GH+KE'],
  ['en', 'The pope visited Kenya and Ghana after both states had signed a peace agreement.', 'signed GH+KE'],
]);

table('what talks are held for is discussed', [
  ['fr', "Le Kenya et le Ghana ont eu des entretiens sur la signature d'un accord.", 'discussed GH+KE'],
  ['fr', "Le Kenya et le Ghana ont repris le dialogue pour la conclusion d'un traité.", 'discussed GH+KE'],
  ['es', 'Kenia y Ghana acordaron impulsar el diálogo para la firma de un acuerdo.', 'discussed GH+KE'],
  ['ar', 'اتفق البلدان، كينيا وغانا، على دفع المحادثات لتوقيع اتفاقية للصيد.', 'discussed GH+KE'],
  ['ar', 'أجرى وزيرا كينيا وغانا مشاورات لتوقيع مذكرة تفاهم.', 'discussed GH+KE'],
  ['ar', 'أجرت كينيا وغانا محادثات حول الأمن توجت بتوقيع اتفاقية.', 'signed GH+KE'],
  ['ar', 'أقيمت مراسم لتوقيع اتفاقية بين كينيا وغانا.', 'signed GH+KE'],
  ['fr', "Au terme d'entretiens sur la sécurité, le Kenya et le Ghana ont signé un accord.", 'signed GH+KE'],
  ['es', 'El diálogo para la paz culminó con la firma de un acuerdo entre Kenia y Ghana.', 'signed GH+KE'],
]);
