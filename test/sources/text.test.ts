import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/languages/all.ts';
import { articleIn, dutch, english, french, italian, refusalOf } from './in-folder.ts';

const readable = new Intl.ListFormat('en').format(
  languages.map(({ code }) => new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code),
);
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** The bytes of a text in an encoding that Node only reads. */
function encoded(text: string, name: string): Uint8Array {
  const bytes = Array.from({ length: 256 }, (_, byte) => byte);
  const letters = [...new TextDecoder(name).decode(Uint8Array.from(bytes))];
  return Uint8Array.from([...text].map((letter) => letters.indexOf(letter)));
}

describe('a pasted page', () => {
  test('is kept unchanged, line ends, no-break spaces and furniture included', async () => {
    const page = `Menu\r\n\r\n582\r\n${english}\u00a0– end \n\n\t`;
    const article = await articleIn('page.txt', page);
    expect(article).toEqual({
      url: null,
      path: 'page.txt',
      title: null,
      outlet: null,
      published: null,
      publishedFrom: null,
      language: 'en',
      text: page,
      sourceSha256: sha256(Buffer.from(page)),
    });
  });

  test('loses its byte order mark and nothing else', async () => {
    const bytes = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(` ${english}`)]);
    const article = await articleIn('page.txt', bytes);
    expect(article.text).toBe(` ${english}`);
    expect(article.sourceSha256).toBe(sha256(bytes));
  });

  test('may be in UTF-16 with a byte order mark', async () => {
    const little = Buffer.from(`\ufeff${french}`, 'utf16le');
    expect((await articleIn('page.txt', little)).text).toBe(french);
    expect((await articleIn('page.txt', Buffer.from(little).swap16())).text).toBe(french);
  });

  test('may be in windows-1252', async () => {
    const bytes = Buffer.concat([Buffer.from([0x93]), Buffer.from(french, 'latin1'), Buffer.from([0x94])]);
    expect((await articleIn('page.txt', bytes)).text).toBe(`“${french}”`);
  });

  test('may be in an old encoding of Arabic', async () => {
    const arabic =
      'لقاء الرباط: استقبلت وزيرة الخارجية آدا تستوفا نظيرها عمر إكزامبل يوم الاثنين في الرباط، وبحثا المياه.';
    for (const name of ['windows-1256', 'iso-8859-6']) {
      const bytes = encoded(arabic, name);
      expect(await articleIn('page.txt', bytes)).toMatchObject({ text: arabic, language: 'ar' });
      const framed = Buffer.concat([Buffer.from('---\nlanguage: ar\n---\n'), bytes]);
      expect(await articleIn('page.md', framed)).toMatchObject({ text: arabic, language: 'ar' });
    }
  });

  test('is UTF-8 though a byte in it is not, or it was cut in a character', async () => {
    const page = `${french} – José, « à Séville »`;
    const [text, stray] = [Buffer.from(page), Buffer.from([0x20, 0x93])];
    expect((await articleIn('page.txt', Buffer.concat([text, stray]))).text).toBe(`${page} “`);
    expect((await articleIn('page.txt', text.subarray(0, -2))).text.startsWith(page.slice(0, -3))).toBe(true);
  });

  test.each([
    ['en', english],
    ['fr', french],
    ['nl', dutch],
  ])('has its language (%s) told by its letters', async (code, text) => {
    expect((await articleIn('page.txt', text)).language).toBe(code);
  });
});

describe('a file is refused with the reason when it', () => {
  test('is in a language that Coop does not read', async () => {
    expect(await refusalOf('page.txt', 'Megérkezett')).toMatch(
      /^it has too little text to tell in which language it is/,
    );
    expect(await refusalOf('page.txt', italian)).toBe(`it is in Italian; Coop reads ${readable}`);
  });
  test('holds nothing from which to tell its language', async () => {
    expect(await refusalOf('page.txt', '12 345\n')).toMatch(/language cannot be told/);
  });
  test('is larger than a news item can be', async () => {
    expect(await refusalOf('page.txt', english.repeat(50_000))).toMatch(/^it has 5\.\d MB, and 2 MB is the limit/);
  });
  test('is in letters that cannot be told', async () => {
    // What old Macs wrote.
    const mac = Buffer.from(french, 'latin1').map((byte) => (byte === 0xe8 ? 0x8f : byte === 0xe9 ? 0x8e : byte));
    expect(await refusalOf('page.txt', mac)).toBe(
      'its letters cannot be told, it is in an old encoding: save it as UTF-8',
    );
    const stated = `---\nlanguage: ar\n---\náÞÇÁ ÇáÑÈÇØ ÇÓÊÞÈá æÒíÑ ÇáÎÇÑÌíÉ`;
    expect(await refusalOf('page.md', stated)).toMatch(/old encoding: save it as UTF-8$/);
  });
  test('is not text', async () => {
    expect(await refusalOf('page.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]))).toMatch(/not text/);
  });
  test('is empty, or holds only blanks', async () => {
    expect(await refusalOf('page.txt', '')).toBe('it is empty');
    expect(await refusalOf('page.txt', ' \n\ufeff')).toBe('it is empty');
  });
  test('is of a kind that is not read', async () => {
    expect(await refusalOf('page.docx', english)).toMatch(/only \.txt, \.md, .*or \.ndjson/);
  });
});
