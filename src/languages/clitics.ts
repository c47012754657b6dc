import type { Words } from '../text/patterns.ts';

/** What the end of a word tells where there are no capitals to tell it. */
export type Ending =
  /** An adjective: `of the press`. */
  | 'adjective'
  /** An adjective for a thing or a woman. */
  | 'quality'
  /** A woman's office. */
  | 'woman'
  /** Somebody who belongs to whoever was named before: `his brother`. */
  | 'belonging'
  /** A woman who belongs to him: `his wife`. */
  | 'companion'
  /** Two of them. */
  | 'dual'
  /** A noun that takes another noun or a pronoun behind it, and no article. */
  | 'construct';

/** Of a language that writes small words together with the next: how its words are told apart. */
export interface Clitics {
  /** Letters written together with the word after them: `and`, `in`, `to`. */
  readonly before: Words;
  /** Pronouns written together with the word before them. */
  readonly after: Words;
  /** The article, written together with its noun. */
  readonly article: string;
  /** What the article becomes behind `to`. */
  readonly articleAfterTo: string;
  /** What verbs begin with that only look as if they had the article. */
  readonly likeArticle: Words;
  /** What the feminine, the plurals and the dual of a word end in. */
  readonly inflections: Words;
  readonly endings: Readonly<Record<Ending, Words>>;
  /** Another country's spelling of a sound, and the one that the lists have. */
  readonly respelt: { readonly printed: string; readonly folded: string; readonly listed: string };
  /** What hasty writers leave out behind the plural of a verb: its ending as typed and in full. */
  readonly hasty: { readonly typed: string; readonly full: string };
}
