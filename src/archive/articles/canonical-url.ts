const tracking =
  /^(?:utm_.*|fbclid|gclid|gclsrc|gbraid|wbraid|dclid|msclkid|yclid|twclid|ttclid|srsltid|li_fat_id|igshid?|mc_.*|mkt_tok|xtor|at_.*|_hs.*|hsa_.*|oly_.*|pk_.*|mtm_.*|piwik_.*|wt_.*|wt\.mc_id|_ga|_gl|cmpid|cmp|ncid|ocid|smid|s_cid|s_kwcid|ref_src|ref_url|guccounter|guce_referrer.*|__twitter_impression|traffic_source|maca|emc|ito|ns_(?:mchannel|source|campaign|linkname|fee))$/i;
/** Names that elsewhere lead to a page, with what they say where they only tell where a reader comes from. */
const comingFrom =
  /^(?:(?:ref|partner|share|from)=(?:rss|feed|atom|newsletter|e?mail|social|facebook|twitter|x|whatsapp|telegram|linkedin)|s=\d\d)$/i;

/**
 * The address under which an article is known: scheme and host in lower case, no default port, fragment, tracking
 * parameters or trailing slash, parameters sorted. Null when it is not an http or https address.
 */
export function canonicalUrl(given: string): string | null {
  if (!URL.canParse(given.trim())) return null;
  const url = new URL(given.trim());
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  url.hash = '';
  url.username = '';
  url.password = '';
  dropTracking(url);
  url.searchParams.sort();
  url.pathname = url.pathname.replace(/\/+$/, '') || '/';
  const text = url.toString();
  return url.pathname === '/' && url.search === '' ? text.replace(/\/$/, '') : text;
}

/** The address as it is printed, without a fragment and tracking parameters; what has neither is left as it is. */
export function withoutTracking(given: string): string {
  if (!URL.canParse(given)) return given;
  const url = new URL(given);
  const before = url.toString();
  dropTracking(url);
  url.hash = '';
  return url.toString() === before ? given : url.toString();
}

function dropTracking(url: URL): void {
  for (const [name, value] of [...url.searchParams])
    if (tracking.test(name) || comingFrom.test(`${name}=${value}`)) url.searchParams.delete(name, value);
}
