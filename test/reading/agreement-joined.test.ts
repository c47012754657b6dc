import { table } from '../support/agreed.ts';

table('what joins one of a list to the next opens no clause and is nobody’s partner', [
  [
    'fr',
    'Dix accords de coopération ainsi qu’un accord-cadre entre le Kenya et le Ghana ont été signés lundi à Nairobi.',
    'signed GH+KE, signed GH+KE',
  ],
  [
    'ar',
    'توجت أعمال مجلس التنسيق الكيني ـ الغاني بالتوقيع على ثلاث اتفاقيات ومذكرات تفاهم بالإضافة إلى محضر أعمال.',
    'signed GH+KE, signed GH+KE',
  ],
  [
    'ar',
    'وقعت كينيا وغانا 25 اتفاقا. ووقع الطرفان برامج تنفيذية للتعاون في مجالات الشباب.',
    'signed GH+KE, signed GH+KE',
  ],
]);

table('each line of a list is one of its own, though it tells who signed', [
  [
    'fr',
    'Le Kenya et le Ghana ont signé lundi plusieurs accords.\n\n- Mémorandum d’entente sur les routes, signé par le ministre kényan Omar Exemple et le ministre ghanéen des Transports.\n\n- Mémorandum d’entente pour la certification, signé par le ministre kényan Omar Exemple et le ministre ghanéen du Commerce.',
    'signed GH+KE, signed GH+KE, signed GH+KE',
  ],
]);

table('the government of one state and that of another', [
  [
    'fr',
    'Un accord a été conclu entre le gouvernement du Burkina Faso et celui de la République du Tchad.',
    'agreed BF+TD',
  ],
]);

table('whose money it is says nothing of the parties', [
  ['ar', 'شهد الوزير الكيني عمر مثال توقيع اتفاقية بقيمة 200 مليون دولار أمريكي.', ''],
  [
    'es',
    'El ministro keniano Omar Ejemplo asistió a la firma de un convenio por 200 millones de dólares estadounidenses.',
    '',
  ],
]);

table('what is agreed on is still to be signed, and `for the sake of` puts nothing off', [
  [
    'ar',
    'خلص اللقاء بين كينيا وغانا إلى الاتفاق على توقيع مذكرة تفاهم من أجل الدفع بالتعاون بين البلدين.',
    'expected GH+KE',
  ],
  ['ar', 'تم خلال الاجتماع بين كينيا وغانا توقيع اتفاقية تعاون لتبادل وعرض البرامج.', 'signed GH+KE'],
]);

table('since when another text is in force is not when this one was signed', [
  [
    'es',
    'Los ministros firmaron el protocolo del convenio de pesca entre Perú y Kenia, vigente desde 1990.',
    'signed KE+PE',
  ],
]);

table('a chamber is called by its town too', [
  ['ar', 'وقعت غرفة تجارة نيروبي وغرفة تجارة أكرا اتفاقية توأمة.', 'signed غرفة تجارة أكرا+غرفة تجارة نيروبي'],
]);
