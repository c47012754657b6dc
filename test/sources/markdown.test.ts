import { describe, expect, test } from 'vitest';
import { articleIn, english, french, italian, refusalOf } from './in-folder.ts';

const withFront = (lines: readonly string[], text = `\n${english}\n`) => `---\n${lines.join('\n')}\n---\n${text}`;

describe('front matter', () => {
  test('gives title, outlet, address, date and language; the text is all that follows', async () => {
    const lines = [
      'title: "A made-up brief"',
      'outlet: The Test Times',
      'url: "https://example.org/a?b=1"',
      'published: 2025-03-04',
      'language: en',
    ];
    expect(await articleIn('a.md', withFront(lines))).toMatchObject({
      path: 'a.md',
      title: 'A made-up brief',
      outlet: 'The Test Times',
      url: 'https://example.org/a?b=1',
      published: '2025-03-04',
      publishedFrom: 'front matter',
      language: 'en',
      text: `\n${english}\n`,
    });
  });

  test('may be missing, empty or partial', async () => {
    for (const text of [english, `---\n---\n${english}`, `---\n# nothing\n---\n${english}`]) {
      expect(await articleIn('a.md', text)).toMatchObject({
        title: null,
        outlet: null,
        url: null,
        published: null,
        text: english,
      });
    }
  });

  test('may have the line ends of Windows', async () => {
    const article = await articleIn('a.md', `---\r\ntitle: Deux mots\r\n---\r\n${french}\r\n`);
    expect(article).toMatchObject({ title: 'Deux mots', text: `${french}\r\n`, language: 'fr' });
  });

  test('ends at its closing line: lines of dashes further down are text', async () => {
    const text = `${english}\n---\nMore.\n`;
    expect((await articleIn('a.md', withFront(['title: x'], text))).text).toBe(text);
  });

  test('counts a language with a region as the language', async () => {
    expect((await articleIn('a.md', withFront(['language: en-GB']))).language).toBe('en');
  });

  test('that names a language Coop does not read leaves it to the letters', async () => {
    expect((await articleIn('a.md', withFront(['language: it']))).language).toBe('en');
    expect(await refusalOf('a.md', withFront(['language: it'], italian))).toMatch(/is in Italian/);
  });

  test.each([
    ['2025', '2025'],
    ['2025-03', '2025-03'],
    ['2025-03-04', '2025-03-04'],
    ['2025-03-04T23:30:00+01:00', '2025-03-04'],
    ['"2025-03-04 08:00"', '2025-03-04'],
  ])('published: %s is kept as precise as it is', async (given, published) => {
    expect(await articleIn('a.md', withFront([`published: ${given}`]))).toMatchObject({
      published,
      publishedFrom: 'front matter',
    });
  });

  test('goes before the date in the address', async () => {
    const lines = ['url: https://example.org/2025/03/05/a', 'published: 2025-03-04'];
    expect((await articleIn('a.md', withFront(lines))).published).toBe('2025-03-04');
  });
});

describe('front matter is refused with its line when it', () => {
  test('is no YAML', async () => {
    expect(await refusalOf('a.md', withFront(['outlet: x', 'title: Rabat: a visit: "two']))).toMatch(
      /no YAML \(line 3\)/,
    );
  });
  test('is not closed', async () => {
    expect(await refusalOf('a.md', `---\ntitle: x\n${english}`)).toMatch(/not closed/);
  });
  test('gives a list where words are wanted', async () => {
    expect(await refusalOf('a.md', withFront(['title: [a, b]']))).toMatch(/no plain words for: title/);
  });
  test.each(['soon', '2025-13-04', '2025-02-30', '04/03/2025'])('says published: %s', async (given) => {
    expect(await refusalOf('a.md', withFront([`published: ${given}`]))).toMatch(/which is no date: write 2025-03-04/);
  });
  test('has no text after it', async () => {
    expect(await refusalOf('a.md', withFront(['title: x'], '\n \n'))).toBe('it has no text');
  });

  test('whose front matter unfolds without end, or is longer than a book page, is refused alone', async () => {
    const levels = Array.from({ length: 9 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i},`.repeat(9)}]`);
    const bomb = ['a0: &a0 [x]', ...levels].join('\n');
    expect(await refusalOf('a.md', `---\n${bomb}\ntitle: x\n---\n${english}`)).toContain('could not be taken apart');
    const long = Array.from({ length: 3_000 }, (_, i) => `key${i}: value`).join('\n');
    expect(await refusalOf('a.md', `---\n${long}\n---\n${english}`)).toContain('front matter is longer than');
  });
});
