import Sqlite from 'better-sqlite3';

/** Makes an archive one that other lists have made: its passages are found by other terms, and its articles name nothing. */
export function asByOlderLists(path: string): void {
  const file = new Sqlite(path);
  file.pragma('foreign_keys = ON');
  file.transaction(() => {
    file.exec(`create temp table before as select * from passages; delete from passages;
      insert into passages (article, n, start, "end", zone, terms, sounds, language, words)
        select article, n, start, "end", zone, 'en:older', '', language, 1 from before;
      drop table before; delete from named;
      update meta set value = 'older' where key in ('analysis', 'named')`);
  })();
  file.close();
}

/** All that the archive's articles are found by, in order. */
export function foundBy(path: string): unknown {
  const file = new Sqlite(path, { readonly: true });
  const all = (sql: string) => file.prepare(sql).all();
  const found = [
    all('select article, n, zone, terms, sounds, language, words from passages order by article, n'),
    all('select * from named order by article, what'),
    all('select * from passage_totals'),
    all('select term, doc from passage_vocabulary order by term'),
    all("select key, value from meta where key in ('analysis', 'named', 'looked up to') order by key"),
  ];
  file.close();
  return found;
}
