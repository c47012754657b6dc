import { beforeEach, describe, expect, test } from 'vitest';
import type { Archive } from '../../../src/archive/archive.ts';
import { noon, type Rig } from './rig.ts';

/** What is remembered of the files of folders. */
export function filesContract(rig: Rig): void {
  let archive: Archive;
  beforeEach(() => {
    archive = rig.archive();
  });

  describe('files', () => {
    test('those of a folder are remembered by folder, once each, until they are gone', async () => {
      await archive.noteFiles('/news', ['a.txt', 'sub/b.txt', 'a.txt'], []);
      await archive.noteFiles('/other', ['a.txt'], []);
      await archive.noteFiles('/news', ['c.txt', 'a.txt'], ['sub/b.txt', 'never.txt']);
      await rig.close(archive);
      const again = await rig.open();
      expect(await again.filesIn('/news')).toEqual(['a.txt', 'c.txt']);
      expect(await again.filesIn('/other')).toEqual(['a.txt']);
      expect(await again.filesIn('/none')).toEqual([]);
    });

    test('the articles of a file are all those that stand in it, and none of a file with a longer name', async () => {
      const paths = ['p.zip/a.txt', 'p.zip/sub/b.txt', 'l.jsonl#1', 'l.jsonl#2', 'p.zip.txt', 'one.txt'];
      for (const path of paths) await archive.add({ ...articleAt(path) }, noon);
      const of = async (path: string) => (await archive.articlesOfFile(path)).map((one) => one.path);
      expect(await of('p.zip')).toEqual(['p.zip/a.txt', 'p.zip/sub/b.txt']);
      expect(await of('l.jsonl')).toEqual(['l.jsonl#1', 'l.jsonl#2']);
      expect(await of('one.txt')).toEqual(['one.txt']);
      expect(await of('p')).toEqual([]);
    });
  });
}

const articleAt = (path: string) => ({
  ...{ url: null, path, title: null, outlet: null, published: null, publishedFrom: null, language: 'en' as const },
  ...{ text: `Ada Testova spoke in ${path}.`, sourceSha256: '0'.repeat(64) },
});
