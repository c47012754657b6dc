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

test('words for both, behind `between`, mean the two whom the sentence names', () => {
  const text =
    'El presidente Omar Ejemplo compartió una cena con Ada Muestra. El sábado, Ejemplo será recibido por el papa Pablo Testón, en la que será la primera audiencia entre ambos.';
  expect(met('es', text)).not.toContainEqual(expect.arrayContaining(['Ada Muestra', 'Pablo Testón']));
  expect(met('es', text).filter((names) => names.includes('Ada Muestra'))).toHaveLength(1);
});

test('who is called by the feminine of an office is no man who holds it', () => {
  const text =
    'La ministra de Exteriores, Ada Ejemplo, llegó a Túnez. El ministro tunecino, Omar Muestra, la recibió en el aeropuerto. «Queremos estrechar los lazos», afirmó la ministra.';
  const said = reported('es', text).flatMap(({ kind, speaker }) => (kind === 'statement' ? [speaker?.name] : []));
  expect(said).toEqual(['Ada Ejemplo']);
});

test('names that end in a people’s adjective, and ranks behind the body that a minister serves', () => {
  const signed = reported(
    'ar',
    'ووقع مذكرة التفاهم بين البلدين وزير الاستثمار الإماراتي محمد حسن السويدي، ووزيرة التخطيط الأردنية زينة تستوف.',
  ).flatMap(({ signatories }) => signatories.map(({ name }) => name));
  expect(signed).toEqual(['محمد حسن السويدي', 'زينة تستوف']);
  const text =
    'استقبل وزير الداخلية بحكومة الوحدة الوطنية، اللواء عماد تستوفي، اليوم الأربعاء، نظيره التونسي خالد مثالون، لدى وصوله.';
  expect(met('ar', text)).toEqual([['خالد مثالون', 'عماد تستوفي']]);
});

test('how somebody comes is no name, nor is what a state’s name begins when it names a person', () => {
  const text =
    'وصل إلى القاهرة وزير الخارجية الألماني فرانك فالتر مثالماير قادما على رأس وفد في زيارة لمصر تستغرق يومين.';
  const visitors = reported('ar', text).flatMap(({ participants }) => participants.map(({ name }) => name));
  expect(visitors).toContain('فرانك فالتر مثالماير');
  const prime = 'استقبل الرئيس الجزائري عمر مثالون رئيسة الوزراء الإيطالية، جورجيا تستوفي، في العاصمة.';
  expect(met('ar', prime)).toEqual([['جورجيا تستوفي', 'عمر مثالون']]);
});

test.each<readonly [LanguageCode, string]>([
  [
    'de',
    'Präsident Tom Probing sprach in Accra. Tom Probing lobte den Handel. Seine Tochter Ada Probing sang ein Lied. Probing empfing am Montag den togoischen Minister Max Testmann.',
  ],
  [
    'en',
    'President Tom Probing spoke in Nairobi. His wife Ada Probing sang. Probing received the Togolese minister Max Testmann on Monday.',
  ],
  [
    'nl',
    'President Tom Probing sprak in Nairobi. Zijn vrouw Ada Probing zong. Maandag ontving Probing de Togolese minister Max Testmann.',
  ],
])('in %s a surname alone that two have is his who is named more often, or holds an office', (language, text) => {
  expect(met(language, text)).toEqual([['Max Testmann', 'Tom Probing']]);
});

test('an article between two nouns is of no name, nor is a square that is called after somebody', () => {
  const hall =
    'In Accra zeigte der kenianische Präsident Tom Probing den Festsaal. Am Montag traf er die togoische Ministerin Eva Mustering.';
  expect(met('de', hall)).toEqual([['Eva Mustering', 'Tom Probing']]);
  const square =
    'Der kenianische Präsident Tom Probing traf in Lomé den togoischen Machthaber Max Testmann. Eine Feier gab es auf dem Kim-Testmann-Platz. Am Dienstag traf Probing Testmann erneut.';
  expect(met('de', square).flat()).not.toContain('Kim-Testmann-Platz');
});

test('two letters of a name are no acronym', () => {
  expect(met('de', 'Der kenianische Präsident Tom Probing empfing am Montag den Machthaber Kim Testo Un.')).toEqual([
    ['Kim Testo Un', 'Tom Probing'],
  ]);
});
