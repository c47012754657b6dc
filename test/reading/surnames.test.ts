import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { reported } from '../support/reported.ts';

const met = (language: LanguageCode, text: string) =>
  reported(language, text)
    .filter(({ kind }) => kind === 'meeting')
    .map(({ participants }) => participants.map(({ name }) => name).sort());

test('a surname that is also a town ends a name, and stands for it alone later on', () => {
  const text =
    'La canciller colombiana, María Ángela Holguín, viajará a China. En Pekín, Holguín también se reunirá con el ministro chino de Exteriores, Li Testang.';
  expect(met('es', text)).toContainEqual(['Li Testang', 'María Ángela Holguín']);
});

test('a surname behind `de` may be a town of two words', () => {
  const text = 'El canciller Omar Ejemplo se reunió en Panamá con su homóloga Isabel de Saint Malo.';
  expect(met('es', text)).toEqual([['Isabel de Saint Malo', 'Omar Ejemplo']]);
});

test('an office of two fields, or two offices with one article, belongs to whoever is named after the comma', () => {
  const text =
    'El canciller Omar Ejemplo recibió al secretario para Asuntos Políticos y Diplomáticos del Ministerio de Asuntos Exteriores de Kenia, el embajador Tom Muestra.';
  expect(met('es', text)).toEqual([['Omar Ejemplo', 'Tom Muestra']]);
  const two =
    'La viceministra Ada Ejemplo se reunió con el ministro asistente de Relaciones Exteriores y director general del Departamento de Protocolo del Ministerio de Relaciones Exteriores de China, Li Testang.';
  expect(met('es', two)).toEqual([['Ada Ejemplo', 'Li Testang']]);
});

test('two surnames side by side are two people, and a firm’s head has a name', () => {
  const text =
    'وصل رئيس الوزراء الإيطالي ماريو تستوفي إلى الجزائر. وكان في استقباله الرئيس عبد المجيد مثالون. وسيستقبل مثالون تستوفي على مائدة إفطار.';
  expect(met('ar', text).flat()).not.toContain('مثالون تستوفي');
  const head = 'التقى الوزير عمر مثالون المدير التنفيذي لشركة المحروقات "تستاطراك" توفيق تستوفي.';
  expect(met('ar', head)).toEqual([['توفيق تستوفي', 'عمر مثالون']]);
});

test('a rank before an unknown name', () => {
  const text =
    'التقى وزير الدفاع السوري عمر مثالون قائد القوات البرية التركية، الجنرال ميتين تستوفال، والوفد المرافق له.';
  expect(met('ar', text)).toEqual([['عمر مثالون', 'ميتين تستوفال']]);
});
