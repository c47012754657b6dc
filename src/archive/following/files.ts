import type { Article } from '../../reading/article.ts';

/** What is remembered of the files of folders that are followed. Paths are with slashes, from the folder. */
export interface Files {
  /** The files that a folder held when it was followed last. */
  filesIn(root: string): Promise<readonly string[]>;
  /** Writes down that a folder holds these files, and those no longer. */
  noteFiles(root: string, here: readonly string[], gone: readonly string[]): Promise<void>;
  /**
   * The articles that came from a file: several where it is a packed folder or a list of articles. With `place`
   * those of another file of this path are left out.
   */
  articlesOfFile(path: string, place?: string): Promise<readonly Pick<Article, 'id' | 'url' | 'path'>[]>;
}
