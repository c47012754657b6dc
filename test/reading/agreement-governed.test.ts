import { table } from '../support/agreed.ts';

table('a signing that is the second thing discussed has not taken place', [
  [
    'en',
    'The ministers of Kenya and Ghana discussed the revival of the joint commission and the signing of a treaty.',
    'discussed GH+KE',
  ],
  ['en', 'The talks between Kenya and Ghana focused on security and the signing of a memorandum.', 'discussed GH+KE'],
  [
    'en',
    'The ministers of Kenya and Ghana talked about opening a new route and signing a transport agreement.',
    'discussed GH+KE',
  ],
  [
    'fr',
    "Les ministres du Kenya et du Ghana discutent de la relance de la commission et de la signature d'un traité.",
    'discussed GH+KE',
  ],
  [
    'es',
    'Las partes estudian la creación de un consejo y la firma de un acuerdo entre Kenia y Ghana.',
    'discussed GH+KE',
  ],
  ['de', 'Kenia und Ghana prüfen die Gründung eines Rates und die Unterzeichnung eines Abkommens.', 'discussed GH+KE'],
  [
    'nl',
    'Kenia en Ghana onderzoeken de oprichting van een raad en de ondertekening van een verdrag.',
    'discussed GH+KE',
  ],
  ['ar', 'يبحث الجانبان الكيني والغاني تفعيل اللجنة المشتركة وتوقيع اتفاقية.', 'discussed GH+KE'],
  ['ar', 'تركزت المباحثات بين كينيا وغانا على الأمن وتوقيع مذكرة تفاهم.', 'discussed GH+KE'],
]);

table('a signing is as far as the verb says of what stands before it', [
  ['en', 'Kenya and Ghana agreed on the creation of a joint council and the signing of a treaty.', 'expected GH+KE'],
  [
    'fr',
    "Le Kenya et le Ghana ont convenu de la création d'un conseil et de la signature d'un traité.",
    'expected GH+KE',
  ],
  [
    'fr',
    "Le Kenya a appelé à la réouverture de la frontière et à la signature d'un traité avec le Ghana.",
    'proposed GH+KE',
  ],
  ['es', 'Kenia y Ghana acordaron la creación de un consejo y la firma de un tratado.', 'expected GH+KE'],
  ['ar', 'اتفقت كينيا وغانا على إنشاء مجلس مشترك وتوقيع اتفاقية للصيد.', 'expected GH+KE'],
  ['ar', 'تطمح كينيا وغانا إلى زيادة التبادل التجاري وتوقيع اتفاقية.', 'expected GH+KE'],
]);

table('what a verb in the future brings about is still to be signed, in whatever list the verb stands', [
  ['fr', "La visite permettra la signature d'un accord entre le Kenya et le Ghana.", 'expected GH+KE'],
  ['fr', "La visite du ministre kényan au Ghana donnera lieu à la signature d'un accord.", 'expected GH+KE'],
  [
    'es',
    'La visita permitirá la apertura de una embajada y la firma de un acuerdo entre Kenia y Ghana.',
    'expected GH+KE',
  ],
  [
    'fr',
    "La rencontre, qui se terminera vendredi, a permis la signature d'un accord entre le Kenya et le Ghana.",
    'signed GH+KE',
  ],
  ['es', 'El ministro keniano, que dejará su cargo, presidió la firma de un acuerdo con Ghana.', 'signed GH+KE'],
]);

table('a signing with a verb of its own is no second object', [
  ['en', 'The ministers of Kenya and Ghana discussed trade and witnessed the signing of a treaty.', 'signed GH+KE'],
  ['en', 'Kenya and Ghana discussed a new route and the signing of a treaty took place on Thursday.', 'signed GH+KE'],
  [
    'en',
    'The Kenyan minister, who discussed trade with Ghana, oversaw the opening of an office and the signing of a treaty.',
    'signed GH+KE',
  ],
  [
    'en',
    'The points agreed at the summit and the signing of a treaty between Kenya and Ghana were hailed.',
    'signed GH+KE',
  ],
  [
    'fr',
    "Les discussions entre le Kenya et le Ghana ont permis la reprise des vols et la signature d'un accord.",
    'signed GH+KE',
  ],
  [
    'es',
    'Los ministros de Kenia y Ghana destacaron la apertura de la embajada y la firma de un memorando.',
    'signed GH+KE',
  ],
  ['es', 'Kenia y Ghana acordaron un calendario y celebraron la firma de un acuerdo.', 'signed GH+KE'],
  ['ar', 'بحث وزيرا كينيا وغانا التجارة وشهدا توقيع مذكرة تفاهم.', 'signed GH+KE'],
  ['ar', 'ناقش الوزيران الكيني والغاني التعاون وحضرا افتتاح المعرض وتوقيع اتفاقية.', 'signed GH+KE'],
  ['ar', 'أسفرت المباحثات بين كينيا وغانا عن فتح خط جوي وتوقيع اتفاقية.', 'signed GH+KE'],
]);

table('a second participle shares the auxiliary of the first', [
  ['fr', 'Les ministres du Kenya et du Ghana ont évoqué la sécurité et signé un accord.', 'signed GH+KE'],
  ['fr', 'Les ministres du Kenya et du Ghana ont examiné les dossiers puis signé un accord.', 'signed GH+KE'],
  ['es', 'Los ministros de Kenia y Ghana han analizado el comercio y firmado un acuerdo.', 'signed GH+KE'],
  ['fr', "Le Kenya et le Ghana ont suivi un plan élaboré par le Togo et signé à la mairie d'Accra.", ''],
]);

table('what was signed years ago is told as such, and what was signed days ago as news', [
  ['fr', 'Le Kenya et le Ghana ont signé il y a huit jours un accord de pêche.', 'signed GH+KE'],
  ['fr', 'Le Kenya et le Ghana ont signé il y a plus de vingt ans un accord de pêche.', 'historical GH+KE'],
  ['fr', 'Il y a un accord de pêche entre le Kenya et le Ghana.', 'agreed GH+KE'],
  ['es', 'Hace cuatro años, Kenia y Ghana firmaron un acuerdo de pesca.', 'historical GH+KE'],
  ['es', 'Kenia y Ghana firmaron hace unos días un acuerdo de pesca.', 'signed GH+KE'],
  ['ar', 'وقعت كينيا وغانا قبل عشر سنوات اتفاقية للصيد.', 'historical GH+KE'],
  ['ar', 'وقعت كينيا وغانا قبل أيام اتفاقية للصيد.', 'signed GH+KE'],
  ['de', 'Kenia und Ghana unterzeichneten vor mehr als zwanzig Jahren ein Fischereiabkommen.', 'historical GH+KE'],
]);

table('the signing that a cabinet approved on a day is still to come', [
  ['en', 'The Kenyan cabinet approved on Tuesday the signing of a treaty with Ghana.', 'expected GH+KE'],
  ['es', 'El Consejo de Ministros de Kenia aprobó el martes la firma de un acuerdo con Ghana.', 'expected GH+KE'],
  [
    'fr',
    "Le conseil des ministres du Kenya a approuvé, mardi, la signature d'un accord avec le Ghana.",
    'expected GH+KE',
  ],
  ['es', 'Kenia y Ghana celebraron el martes la firma de un tratado.', 'signed GH+KE'],
  ['en', 'Kenya and Ghana hailed on Tuesday the signing of a treaty.', 'signed GH+KE'],
]);

table('what the signing of a text is for says nothing of a text that is to be signed', [
  [
    'en',
    'Kenya will sign an agreement with Ghana. The signing of this agreement responds to a common aim.',
    'expected GH+KE',
  ],
  [
    'fr',
    'Le Kenya signera un accord avec le Ghana. La signature de cet accord vise à renforcer le commerce.',
    'expected GH+KE',
  ],
  [
    'es',
    'El Gobierno keniano autorizó hoy la firma de un acuerdo con Ghana. La firma de ese acuerdo responde al objetivo de promover la amistad.',
    'expected GH+KE',
  ],
  ['ar', 'ستوقع كينيا اتفاقية مع غانا. ويهدف توقيع هذه الاتفاقية إلى تعزيز التجارة.', 'expected GH+KE'],
  ['en', 'Kenya will sign an agreement with Ghana. The signing of the agreement took place in Accra.', 'signed GH+KE'],
  ['es', 'Kenia firmará un acuerdo con Ghana. La firma del acuerdo tuvo lugar ayer.', 'signed GH+KE'],
]);

table('a cabinet acts for its state', [
  ['en', 'The Council of Ministers of Kenya approved an agreement with Ghana.', 'agreed GH+KE'],
  ['es', 'El Consejo de Ministros de Kenia aprobó un acuerdo con Ghana.', 'agreed GH+KE'],
  ['ar', 'وافق مجلس الوزراء الكيني على اتفاقية مع غانا.', 'agreed GH+KE'],
]);

table('the accords signed are, of accords that are to be signed, still those', [
  [
    'es',
    'Kenia y Ghana firmarán mañana varios acuerdos. Los presidentes comunicarán los detalles de los acuerdos suscritos.',
    'planned GH+KE',
  ],
  [
    'fr',
    'Le Kenya et le Ghana signeront plusieurs accords demain. Les deux présidents présenteront à la presse les accords signés.',
    'planned GH+KE',
  ],
  [
    'en',
    'Kenya and Ghana are to sign several agreements. The agreements signed by the ministers of Kenya and Ghana on Monday cover trade.',
    'signed GH+KE',
  ],
  [
    'es',
    'Kenia y Ghana firmarán varios acuerdos. Los acuerdos firmados en 2019 siguen vigentes.',
    'expected GH+KE, historical GH+KE',
  ],
]);

table('prospects of which a clause before tells make nothing else a possibility', [
  [
    'ar',
    'فتحت كينيا آفاق التعاون التجاري مع غانا، حيث تمت الموافقة على مذكرة تفاهم بين هيئة ترويج الصادرات الكينية وهيئة الصيد الغانية.',
    'agreed هيئة الصيد الغانية+هيئة ترويج الصادرات الكينية',
  ],
]);
