import { table } from '../support/agreed.ts';

table('whoever signs may stand between the noun and the instrument', [
  [
    'ar',
    'أعلنت السفارة عن توقيع وزيري التجارة الكيني عمر المثالي، والغاني محمد التجريبي، مذكرة تعاون صباح اليوم.',
    'signed GH+KE',
  ],
]);

table('two states of the feminine sign in the present too', [
  ['ar', 'كينيا وغانا توقعان مذكرة تعاون أمني.', 'signed GH+KE'],
]);

table('a pronoun behind the noun takes up the instrument named before', [
  ['ar', 'تتعلق مذكرة التفاهم بالتعاون في المجال التجاري، وتم توقيعها بين كينيا وغانا.', 'signed GH+KE'],
]);

table('what is signed tomorrow in the present tense is planned', [
  [
    'ar',
    'يجري وزير الدفاع الكيني عمر مثال محادثات غدا مع نظيره الغاني، يوقعان على إثرها مذكرة تفاهم بين البلدين.',
    'planned GH+KE',
  ],
  ['fr', 'Le ministre kényan rencontre demain son homologue ghanéen, avec qui il signe un accord.', 'planned GH+KE'],
]);

table('a public body that announces its own signing is a party', [
  ['fr', 'La Banque mondiale a annoncé lundi la signature de deux accords avec le Kenya.', 'signed Banque mondiale+KE'],
  ['es', 'El Banco Mundial anunció la firma de dos acuerdos con el Gobierno de Perú.', 'signed Banco Mundial+PE'],
  [
    'ar',
    'أعلن البنك الإسلامي للتنمية الإثنين عن توقيع عدة اتفاقيات مع الحكومة المصرية.',
    'signed EG+البنك الإسلامي للتنمية',
  ],
]);

table('towns that a dual names in front of the verb’s object are its parties', [
  ['ar', 'وقعت مدينتا نيروبي وأكرا اتفاقية توأمة.', 'signed أكرا+نيروبي'],
  ['ar', 'وقعت مدينة نيروبي وغانا اتفاقية.', 'signed GH+نيروبي'],
  ['ar', 'وقعت وزارة الصحة الكينية ووزارة الصحة الغانية مذكرة تفاهم.', 'signed GH+KE'],
]);
