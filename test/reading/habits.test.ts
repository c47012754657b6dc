import { describe, expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { reported } from '../support/reported.ts';

/** How far each meeting and journey of a text came. */
const told = (language: LanguageCode, text: string): readonly string[] =>
  reported(language, text)
    .filter(({ kind }) => kind === 'meeting' || kind === 'visit')
    .map(({ kind, status }) => `${kind} ${status}`);

type Row = readonly [LanguageCode, string, string];

describe('what people do again and again is background', () => {
  const rows: readonly Row[] = [
    ['en', 'Minister Ada Testova regularly meets the Malian minister Omar Sample.', 'meeting'],
    ['en', 'Minister Ada Testova held regular talks with the Malian minister Omar Sample.', 'meeting'],
    ['en', 'Minister Ada Testova often travels to Mali.', 'visit'],
    ['fr', "La ministre Ada Testova reçoit chaque semaine l'ambassadeur du Mali, Omar Exemple.", 'meeting'],
    ['fr', "Le ministre malien Omar Exemple a l'habitude de rencontrer la ministre togolaise Ada Testova.", 'meeting'],
    ['nl', 'Minister Ada Proef heeft de Malinese minister Omar Voorbeeld vaak ontmoet.', 'meeting'],
    ['es', 'El presidente Luis Muestra se reúne periódicamente con su homólogo chileno, Pedro Prueba.', 'meeting'],
    ['es', 'El ministro Luis Muestra suele reunirse con el ministro chileno Pedro Prueba.', 'meeting'],
    ['es', 'El presidente Luis Muestra viaja con frecuencia a Chile.', 'visit'],
    ['de', 'Ministerin Ada Muster trifft den malischen Minister Omar Beispielmann jede Woche.', 'meeting'],
    ['de', 'Ministerin Ada Muster pflegt den malischen Minister Omar Beispielmann im Frühling zu treffen.', 'meeting'],
    ['ar', 'يلتقي الرئيس أحمد مثال بانتظام نظيره التونسي سامي تجربة.', 'meeting'],
    ['ar', 'يجتمع الوزير أحمد مثال دوريا مع وزير الداخلية التونسي سامي تجربة.', 'meeting'],
  ];
  test.each(rows)('%s: %s', (language, text, kind) => expect(told(language, text)).toEqual([`${kind} historical`]));
});

describe('one meeting is told, and the habit is of something else', () => {
  const rows: readonly Row[] = [
    ['en', 'Minister Ada Testova met the often absent Malian minister Omar Sample on Monday.', 'held'],
    ['en', 'Minister Ada Testova met the Malian minister Omar Sample on Monday, as she does every month.', 'held'],
    ['en', 'Minister Ada Testova met the Malian minister Omar Sample and often spoke of trade.', 'held'],
    ['en', 'Ada Testova and the Malian minister Omar Sample agreed to meet regularly.', 'expected'],
    ['fr', "Comme chaque année, le président Luc Essai a reçu mardi l'ambassadeur du Mali, Omar Exemple.", 'held'],
    ['fr', 'Le président Luc Essai a reçu mardi le souvent critique ministre malien Omar Exemple.', 'held'],
    ['nl', 'Minister Ada Proef, die vaak reist, heeft maandag de Malinese minister Omar Voorbeeld ontmoet.', 'held'],
    [
      'es',
      'El presidente Luis Muestra, que viaja a menudo, se reunió el martes con el canciller chileno Pedro Prueba.',
      'held',
    ],
    ['de', 'Die Minister Ada Muster und Omar Beispielmann pflegen gute Beziehungen und trafen sich am Montag.', 'held'],
    ['ar', 'التقى الرئيس أحمد مثال الثلاثاء وزير الخارجية التونسي سامي تجربة الذي يزور البلاد بانتظام.', 'held'],
    ['ar', 'اتفق الرئيس أحمد مثال والرئيس التونسي سامي تجربة على عقد اجتماع.', 'expected'],
    ['ar', 'اتفق وزير الخارجية أحمد مثال ونظيره التونسي سامي تجربة على تنظيم لقاءات دورية بين البلدين.', 'expected'],
    ['ar', 'اتفق الرئيس أحمد مثال خلال الاجتماع مع الرئيس التونسي سامي تجربة على التعاون.', 'held'],
  ];
  test.each(rows)('%s: %s', (language, text, status) => expect(told(language, text)).toEqual([`meeting ${status}`]));
});
