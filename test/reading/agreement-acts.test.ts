import { table } from '../support/agreed.ts';

table('an organ of a body of several states acts for it', [
  ['fr', 'La Commission européenne et le Kenya ont signé un accord.', 'signed KE+Union européenne'],
  [
    'en',
    'The president of the European Commission, Ada Sample, signed a trade agreement with Kenya.',
    'signed European Union+KE',
  ],
  ['es', 'La Comisión Europea y Kenia firmaron un acuerdo de pesca.', 'signed KE+Unión Europea'],
]);

table('a chamber of parliament acts for its state', [
  ['es', 'La Asamblea Nacional de Kenia ratificó el acuerdo de pesca con Ghana.', 'signed GH+KE'],
  ['fr', 'Le Sénat du Kenya a approuvé l’accord de pêche avec le Ghana.', 'agreed GH+KE'],
  ['en', 'The National Assembly of Kenya ratified the fisheries agreement with Ghana.', 'signed GH+KE'],
]);

table('a verb without a subject is that of whoever was spoken of before', [
  [
    'es',
    'El presidente de Kenia, Juan Ejemplo, habló ayer en Accra. Firmó un convenio con su par chileno, Luis Prueba.',
    'signed CL+KE',
  ],
  [
    'es',
    'El presidente de Kenia, Juan Ejemplo, habló ayer en Accra. Ha firmado un convenio con Chile.',
    'signed CL+KE',
  ],
  ['ar', 'تحدث الرئيس الكيني عمر مثال أمس. ووقع اتفاقية تعاون مع نظيره الشيلي لويس نموذج.', 'signed CL+KE'],
]);

table('a noun or an office that nobody knows is a subject of its own', [
  ['es', 'El presidente de Kenia, Juan Ejemplo, habló ayer en Accra. El banco firmó un convenio con Chile.', ''],
  ['ar', 'تحدث الرئيس الكيني عمر مثال أمس. ووقع البنك اتفاقية مع شيلي.', ''],
]);

table('an agreement enters into force wherever the verb stands', [
  ['es', 'Entró en vigor el acuerdo de libre comercio entre Kenia y Ghana.', 'signed GH+KE'],
  ['ar', 'دخلت اتفاقية التجارة الحرة بين كينيا وغانا حيز التنفيذ.', 'signed GH+KE'],
  ['ar', 'دخلت حيز التنفيذ اتفاقية التجارة الحرة بين كينيا وغانا.', 'signed GH+KE'],
  ['ar', 'أكد الوزير الكيني دخول اتفاقية التعاون مع غانا حيز النفاذ.', 'signed GH+KE'],
  ['ar', 'دخلت القوات الكينية غانا بموجب اتفاق التعاون.', ''],
]);

table('what is discussed or hoped for behind its subject is not signed', [
  ['ar', 'بحث وزير العدل الكيني عمر مثال مع نظيره الغاني كوفي نموذج توقيع مذكرة تفاهم.', 'discussed GH+KE'],
  ['ar', 'أعرب الوزير الكيني عن أمله في توقيع اتفاقية مع غانا.', 'expected GH+KE'],
  ['ar', 'بحث الوزيران الكيني والغاني التعاون قبل توقيع اتفاقية.', 'signed GH+KE'],
]);

table('a relative clause between commas denies no signing', [
  [
    'es',
    'Los acuerdos, sobre los que no se ofrecieron detalles, fueron firmados por el canciller keniano Juan Ejemplo y el ministro ghanés Omar Muestra.',
    'signed GH+KE',
  ],
  ['es', 'El acuerdo, que aún no fue firmado por Kenia y Ghana, prevé ayudas.', 'denied GH+KE'],
]);

table('a clause opened by where tells with whom', [
  [
    'es',
    'El presidente de Kenia, Juan Ejemplo, llegó ayer a Perú. Antes visitó Ghana, donde se reunió con su homólogo Omar Muestra, y firmaron tres acuerdos.',
    'signed GH+KE',
  ],
  [
    'es',
    'El presidente de Kenia, Juan Ejemplo, llegó ayer a Perú. Pasó por Accra, donde firmó un acuerdo de cooperación.',
    'signed GH+KE',
  ],
]);

table('a word within the name of a state, or like that of a town, names no other', [
  [
    'es',
    'El ministro Juan Ejemplo y el embajador de la República de China (Taiwán) en Paraguay, Han Muestra, suscribieron un memorando.',
    'signed PY+TW',
  ],
  [
    'ar',
    'قدمت اليابان مساعدة مالية لكينيا. تم التوقيع على اتفاقية المساعدة المالية، ووقع على الاتفاقية وزير التخطيط عمر مثال والسفير الياباني كين نموذج.',
    'signed JP+KE',
  ],
]);

table('letters that are exchanged are an instrument', [
  ['fr', 'Il a été signé une lettre d’échange entre le Kenya et le Ghana.', 'signed GH+KE'],
  [
    'ar',
    'وقع السفير الياباني كين نموذج والوزيرة الكينية آدا تستوفا على الخطابات المتبادلة الخاصة بالقرض.',
    'signed JP+KE',
  ],
]);

table('what is signed by means of which something will come about is still to come', [
  [
    'fr',
    'Le Kenya et le Ghana renforceront leur coopération à travers la signature de trois conventions.',
    'expected GH+KE',
  ],
  ['es', 'Kenia y Ghana fortalecerán su cooperación mediante la firma de tres convenios.', 'expected GH+KE'],
  [
    'en',
    'Kenya and Ghana will strengthen their cooperation in many fields of common interest through the signing of three agreements.',
    'expected GH+KE',
  ],
  [
    'fr',
    'Le Kenya et le Ghana ont renforcé leur coopération à travers la signature de trois conventions.',
    'signed GH+KE',
  ],
  ['es', 'Kenia y Ghana fortalecieron su cooperación mediante la firma de tres convenios.', 'signed GH+KE'],
]);

table('the end of a long name of a state is no part of it, and who spends days signs nothing', [
  [
    'fr',
    'Le gouvernement kényan et le gouvernement du Royaume-Uni de Grande Bretagne et d’Irlande du Nord ont signé un mémorandum.',
    'signed GB+KE',
  ],
  [
    'fr',
    'Un mémorandum a été signé par le ministre kényan Jean Exemple et l’ambassadeur du Royaume Uni de Grande Bretagne, Luc Essai.',
    'signed GB+KE',
  ],
  ['ar', 'أمضى الوزيران الكيني والغاني على اتفاقية تعاون.', 'signed GH+KE'],
  ['ar', 'أمضى الوزير الكيني يومين في غانا بعد اتفاقية التعاون.', ''],
  ['ar', 'أكد وزير الداخلية أنه سيتم قريبا إمضاء اتفاق أمني مع غانا. وزار الوزير الكيني أكرا.', 'expected GH+KE'],
]);

table('the day of what destroyed something is not that of the signing', [
  [
    'fr',
    'Nairobi, 13 juin 2014 – Le Kenya et le Ghana ont signé un accord sur la reconstruction du quartier détruit par le séisme du 4 mars 2012.',
    'signed GH+KE',
  ],
  [
    'es',
    'Nairobi, 13 de junio de 2014.- Kenia y Ghana firmaron un acuerdo para reconstruir el barrio destruido por el terremoto del 4 de marzo de 2012.',
    'signed GH+KE',
  ],
]);

table('a particle inside a name opens no clause', [
  ['ar', 'وقع وزيرا العدل الكيني عمر مثال والهولندي دافيد فان تستوفدن معاهدة لتسليم المطلوبين.', 'signed KE+NL'],
]);
