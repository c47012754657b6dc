import { table } from '../support/agreed.ts';

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
