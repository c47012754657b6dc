import { table } from '../support/agreed.ts';

table('what somebody works, talks or travels for is still to come', [
  [
    'es',
    'Están en curso negociaciones entre Ghana y Togo para la firma de un tratado de extradición.',
    'discussed GH+TG',
  ],
  ['fr', "Des négociations sont en cours entre le Ghana et le Togo pour la signature d'un traité.", 'discussed GH+TG'],
  ['ar', 'تجرى مفاوضات بين غانا وتوغو من أجل توقيع اتفاقية لتسليم المجرمين.', 'expected GH+TG'],
  ['es', 'Los ministros de Ghana y Togo trabajan para la suscripción de un acuerdo.', 'expected GH+TG'],
  ['fr', "Le Ghana et le Togo œuvrent à la conclusion d'un accord de pêche.", 'expected GH+TG'],
  ['ar', 'تعمل غانا وتوغو على إبرام اتفاق للصيد.', 'expected GH+TG'],
  ['en', 'Ghana and Togo are working for the signing of a fisheries accord.', 'expected GH+TG'],
  ['es', 'El ministro viajó a Ghana para la firma de un convenio con Togo.', 'expected GH+TG'],
  ['nl', 'De minister reisde naar Ghana voor de ondertekening van een akkoord met Togo.', 'expected GH+TG'],
  ['de', 'Der Minister reiste zur Unterzeichnung eines Abkommens mit Togo nach Ghana.', 'expected GH+TG'],
]);

table('what talks, work or a journey led to is done', [
  ['en', 'Kenyan minister Ada Testova was in Accra for the signing of a trade agreement with Ghana.', 'signed GH+KE'],
  [
    'en',
    'Kenyan minister Ada Testova flew to Accra on Monday for the signing of a trade agreement with Ghana.',
    'signed GH+KE',
  ],
  ['es', 'Las negociaciones entre Ghana y Togo condujeron a la firma de un acuerdo.', 'signed GH+TG'],
  ['es', 'Las conversaciones entre Ghana y Togo culminaron con la firma de un acuerdo.', 'signed GH+TG'],
  [
    'es',
    'Tras meses de trabajo, los cancilleres de Ghana y Togo se reunieron para la firma del tratado.',
    'signed GH+TG',
  ],
  ['fr', "Ces négociations ont conduit le Ghana et le Togo à la signature d'un accord.", 'signed GH+TG'],
  ['fr', "La visite du ministre ghanéen à Lomé a donné lieu à la signature d'un accord avec le Togo.", 'signed GH+TG'],
  ['nl', 'De onderhandelingen tussen Ghana en Togo leidden tot de ondertekening van een akkoord.', 'signed GH+TG'],
  ['de', 'Die Verhandlungen zwischen Ghana und Togo führten zur Unterzeichnung eines Abkommens.', 'signed GH+TG'],
  ['en', 'The negotiations between Ghana and Togo resulted in the signing of an accord.', 'signed GH+TG'],
  ['ar', 'أدت المفاوضات بين غانا وتوغو إلى توقيع اتفاقية.', 'signed GH+TG'],
  ['ar', 'سافر الوزير الغاني إلى توغو حيث أشرف على توقيع اتفاقية مع نظيره التوغولي.', 'signed GH+TG'],
  ['ar', 'أشرف وزير العمل الغاني على توقيع اتفاقية مع توغو.', 'signed GH+TG'],
  ['ar', 'زار الوزير الغاني توغو وأشرف على توقيع اتفاقية مع نظيره.', 'signed GH+TG'],
  ['ar', 'أسفرت الزيارة عن التوقيع على بروتوكول بين غانا وتوغو.', 'signed GH+TG'],
  ['es', 'La visita fue ocasión para la firma de un acuerdo entre Ghana y Togo.', 'signed GH+TG'],
  ['es', 'Ghana y Togo acaban de firmar un acuerdo.', 'signed GH+TG'],
]);

table('whoever is only allowed to negotiate and sign has signed nothing', [
  [
    'ar',
    'فوض مجلس الوزراء الغاني وزير الداخلية بالتباحث مع الجانب التوغولي في شأن مشروع مذكرة تفاهم والتوقيع عليه.',
    'discussed GH+TG',
  ],
  [
    'en',
    'The Ghanaian cabinet mandated the minister to hold talks with the Togolese side on a draft memorandum and sign it.',
    'discussed GH+TG',
  ],
  ['ar', 'وقع الوزير، بتفويض من الحكومة الغانية، اتفاقية مع توغو.', 'signed GH+TG'],
  ['ar', 'بعد تفويض المجلس، تم التوقيع على اتفاقية بين غانا وتوغو.', 'signed GH+TG'],
]);

table('the years that a programme is for are not when it was signed', [
  ['ar', 'تم التوقيع على برنامج تنفيذي في مجال الثقافة بين غانا وتوغو لسنة 2025 إلى 2028.', 'signed GH+TG'],
  ['fr', "Le Ghana et le Togo ont signé un plan d'action pour 2022 à 2025.", 'signed GH+TG'],
  ['es', 'Ghana y Togo firmaron el plan de acción 2022 a 2025.', 'signed GH+TG'],
  ['es', 'Ghana y Togo firmaron un acuerdo en 2019.', 'historical GH+TG'],
]);
