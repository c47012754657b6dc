import { table } from '../support/agreed.ts';

table('those that an agreement is added to are others, with whoever they are', [
  [
    'es',
    'Perú y Kenia firmaron un acuerdo. Este nuevo acuerdo se suma a los suscritos por Perú con Ghana, Chile y Bolivia.',
    'signed KE+PE',
  ],
  [
    'fr',
    'Le Kenya et le Ghana ont signé un accord. Cet accord s’ajoute à ceux signés par le Kenya avec le Chili et le Pérou.',
    'signed GH+KE',
  ],
  [
    'en',
    'Kenya and Ghana signed an agreement. This agreement adds to those signed by Kenya with Chile and Peru.',
    'signed GH+KE',
  ],
]);

table('what an agreement says that its parties may do is not done with the agreement', [
  [
    'es',
    'Perú y Kenia firmaron un convenio. El acuerdo establece que las partes podrán cancelar la visa.',
    'signed KE+PE',
  ],
]);

table('what was agreed on is still to be signed, whoever stands between', [
  ['ar', 'تم الاتفاق بين كينيا وغانا على توقيع 9 اتفاقيات.', 'expected GH+KE'],
  ['ar', 'تم التوافق بين كينيا وغانا على توقيع اتفاقية.', 'expected GH+KE'],
  ['ar', 'جرى التوافق على 9 اتفاقيات بين كينيا وغانا.', 'agreed GH+KE'],
]);

table('an authority and a broadcaster are bodies', [
  [
    'ar',
    'وقعت سلطة المياه الكينية وهيئة الطاقة الغانية اتفاقية للتعاون.',
    'signed سلطة المياه الكينية+هيئة الطاقة الغانية',
  ],
]);
