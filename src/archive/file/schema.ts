import type { Generated } from 'kysely';

/** Texts that hold JSON are named so; only the file that writes them knows their shape. */
type Json = string;

/** The tables of an archive. Columns are added by migrations (`migrations.ts`) and never change their meaning. */
export interface Tables {
  meta: { key: string; value: string };
  articles: {
    n: Generated<number>;
    id: string;
    /** What the article is known by: its canonical URL, else its path, else its text. */
    known_by: string;
    url: string | null;
    path: string | null;
    title: string | null;
    outlet: string | null;
    published: string | null;
    published_from: string | null;
    language: string;
    text: string;
    text_sha256: string;
    source_sha256: string;
    /** Hash of all that a source hands over, before reading adds to it. */
    input_sha256: string;
    rules: string;
    reading_sha256: string;
    /** Where its file is: an absolute path; null of what came otherwise, or with an older Coop. */
    place: string | null;
    added_at: string;
    updated_at: string;
  };
  zones: { article: number; start: number; end: number; kind: string };
  passages: {
    article: number;
    n: number;
    start: number;
    end: number;
    zone: string;
    /** Stems and concepts that it is found by, each with its language's code. */
    terms: string;
    /** How its words sound, likewise. */
    sounds: string;
    language: string;
    /** How many of its words count. */
    words: number;
  };
  /** How many passages each language has, and of how many words. */
  passage_totals: { language: string; passages: number; words: number };
  /** Articles up to this number are in `passage_terms`. */
  passage_search: { one: number; upto: number };
  /** FTS5, without the content: `rowid` tells the passage and its zone (`search-tables.ts`). */
  passage_terms: { rowid: number; terms: string; sounds: string; rank: number };
  passage_vocabulary: { term: string; doc: number };
  /** Each place where a term stands. */
  passage_places: { term: string; doc: number };
  forms: {
    n: Generated<number>;
    key: string;
    kind: string;
    form: Json;
    actor_id: string;
    why: string;
  };
  form_keys: { key: string; form: number };
  actors_in_article: {
    article: number;
    local_id: string;
    n: number;
    form: number;
    name: string;
    country: string | null;
  };
  names: { article: number; local_id: string; n: number; as_written: string; folded: string };
  roles: { article: number; local_id: string; n: number; role: string };
  role_keys: { form: number; article: number; local_id: string; key: string };
  facts: { article: number; n: number; kind: string; fact: Json };
  /** As in `fact_countries`, of every fact; `promised` is 1 where something is. */
  standings: { kind: string; status: string; day: string; promised: number; article: number; fact: number };
  /** How a statement introduces whoever speaks (`speakers.ts`). */
  speakers: { words: string; article: number; fact: number };
  fact_actors: { article: number; fact: number; local_id: string };
  fact_countries: {
    country: string;
    article: number;
    fact: number;
    /** What the fact is and how far it has come, so that the foremost of a country's are found without reading them. */
    kind: string;
    status: string;
    /** The last day that it, or failing that its article, can be dated to (ISO); empty when there is none. */
    day: string;
  };
  /** As `fact_countries`. */
  fact_areas: { article: number; fact: number; area: string; kind: string; status: string; day: string };
  /** What an article's text names of what questions are about (`named.ts`). */
  named: { what: string; article: number };
  story_articles: {
    article: number;
    story: string;
    /** ISO date: of publication, else of storing. */
    day: string;
    reason: string;
    like: string | null;
    kind: string | null;
  };
  story_keys: { key: string; day: string; article: number };
  changes: {
    seq: Generated<number>;
    article_id: string;
    what: string;
    at: string;
    /** Of a removed article the row number that it had, for those who still index it. */
    article: number | null;
    /** 1 for what a feed listed when it was first followed. */
    backlog: Generated<number>;
  };
  /** Fingerprints (`near-copies.ts`), and which articles are near-copies of which, both ways. */
  shingles: { hash: number; article: number };
  copies: { article: number; other: number };
  versions: {
    n: Generated<number>;
    article: number;
    text_sha256: string;
    since: string;
    until: string;
    changed: Json;
    facts_gone: number;
    facts_new: number;
  };
  /** Tombstones, by what the article was known by. */
  removals: {
    known_by: string;
    article_id: string;
    url: string | null;
    path: string | null;
    at: string;
    by: string | null;
    /** Where its file was, and the hash of its bytes; null of what an older Coop removed. */
    place: string | null;
    source_sha256: string | null;
  };
  audits: {
    n: Generated<number>;
    at: string;
    team_id: string | null;
    user_id: string | null;
    action: string;
    target: string;
    outcome: string;
  };
  claims: { key: string; at: string };
  answers: {
    id: string;
    team_id: string;
    channel_id: string;
    user_id: string;
    question: string;
    /** Empty once an article that it quotes was removed. */
    json: Json;
    at: string;
    quotes: Json;
    rules: string;
  };
  votes: {
    answer: string;
    team_id: string;
    user_id: string;
    /** What alike questions have in common. */
    key: string;
    question: string;
    rules: string;
    good: number;
    at: string;
  };
  refusals: {
    n: Generated<number>;
    key: string;
    question: string;
    reason: string;
    rules: string;
    at: string;
    team_id: string | null;
  };
  installations: {
    n: Generated<number>;
    team_id: string;
    team_name: string | null;
    bot_user_id: string;
    bot_id: string;
    installed_by: string;
    installed_at: string;
    expires_at: string | null;
    key_id: string;
    sealed: string;
  };
  threads: { key: string; json: Json; at: string };
  watches: {
    n: Generated<number>;
    id: string;
    team_id: string;
    channel_id: string;
    made_by: string;
    made_at: string;
    delivery: string;
    filter: Json;
    language: string;
    zone: string;
    days: Json;
    at: string;
    quiet: Json | null;
    cap: number | null;
    state: string;
    state_reason: string | null;
    after_seq: number;
  };
  posts: {
    n: Generated<number>;
    key: string;
    team_id: string;
    channel_id: string;
    article_id: string;
    state: string;
    ts: string | null;
    seq: number;
    sent_seq: number;
    attempts: number;
    error: string | null;
    at: string;
    kind: string;
    story: string | null;
    watch: string | null;
    under: string | null;
    json: Json;
    not_before: string | null;
    held: string | null;
    made_at: string;
    marks: Json | null;
    said: string | null;
  };
  told: { team_id: string; channel_id: string; story: string; post: string; kind: string | null };
  shown: { article_id: string; post: string };
  windows: { watch: string; due: string; from_seq: number; to_seq: number; post: string };
  paces: { team_id: string; name: string; since: string; until: string };
  cursors: { name: string; seq: number };
  feeds: {
    n: Generated<number>;
    id: string;
    url: string;
    title: string | null;
    added_by: string | null;
    added_in: string | null;
    added_at: string;
    state: string;
    etag: string | null;
    modified: string | null;
    next_at: string;
    failures: number;
    trouble: string | null;
    answered_at: string | null;
    new_at: string | null;
    listed: number;
    lost: Generated<number>;
    leased_until: string | null;
    ttl_ms: number;
    fresh_ms: number;
  };
  /** The files that folders which are followed held when they were looked at last. */
  folder_files: { root: string; path: string };
  feed_entries: {
    feed: string;
    key: string;
    outcome: string;
    reason: string | null;
    attempts: number;
    at: string;
    /** As `knownByUrl` writes it; null of what an older Coop took note of. */
    url: string | null;
    article_id: string | null;
    listed_at: string | null;
    version: string | null;
    not_before: string | null;
  };
}
