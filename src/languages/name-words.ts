/**
 * Words in people's names as the press of any language writes them, folded: a name is compared with names that were printed
 * in other languages, so these are no language's own.
 */
export const nameWords = {
  /** Articles, which tell nobody apart. */
  articles: 'al | el | ash | ال',
  /** The article before a sun letter, a particle only where a hyphen ties it to the name. */
  tiedArticles: 'as | ar | at | ad | az | an | es | er | en | et | ez | ed',
  particles: 'van | der | den | de | del | della | di | du | von | la | le',
  /** What a name may be printed with before it. */
  titles:
    'king | queen | prince | princess | roi | reine | koning | koningin | prins | rey | konig | mr | mrs | ms | mme | dr | sir | general | gen | الملك | الامير | السيد | السيده | الدكتور | الجنرال',
  /** Titles of descent and of pilgrims that have become parts of names, and are as often left out. */
  honours: 'syed | sayed | sayyid | seyed | moulay | mulay | sidi | haj | hajj | haji | hadj',
  /** `Abd al-Rahman`, `عبد اللطيف`: with the next word one given name. */
  servants: 'abd | abdel | abdul | abdal | abdoul | abdou | abde | عبد',
  numerals: 'i | ii | iii | iv | v | vi | vii | viii | ix | x | xi | xii | xiii | xiv | xv | xvi',
  /** The first, the second: sovereigns counted in words. */
  ordinals: 'الاول | الثاني | الثالث | الرابع | الخامس | السادس | السابع | الثامن | التاسع | العاشر',
  /** What the name of an organisation may begin with. */
  organisationArticles: "the | le | la | les | l' | de | het | el | los | las | der | die | das",
} as const;
