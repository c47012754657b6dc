/** What the parser does not look into: no tag there is one of the page. */
const raw = /^(?:script|style|textarea|title)$/i;
/** Elements that nothing stands in, or that end where the next begins. */
const closesItself =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|dt|dd|tr|td|th|option|thead|tbody|tfoot)$/i;

/** How many tags a page opens, and how deep those that must be closed are nested, without parsing it; counting stops above `most`. */
export function measure(page: string, most: number): { readonly tags: number; readonly depth: number } {
  const tag = /<(\/?)([a-z][a-z0-9-]*)[^<>]{0,4000}?(\/?)>/gi;
  const opened: string[] = [];
  let tags = 0;
  let deepest = 0;
  for (let found = tag.exec(page); found !== null && deepest <= most; found = tag.exec(page)) {
    const [, slash, printed = '', selfClosed] = found;
    const name = printed.toLowerCase();
    if (slash === '') tags += 1;
    if (closesItself.test(name)) continue;
    if (slash === '' && raw.test(name)) {
      const end = endOf(page, name, tag.lastIndex);
      if (end < 0) break;
      tag.lastIndex = end;
    } else if (slash === '' && selfClosed === '') opened.push(name);
    else if (slash !== '') {
      // It closes what was left open inside too; what closes nothing leaves the depth as it is, as in `<b></i>`.
      const at = opened.lastIndexOf(name);
      if (at >= 0) opened.length = at;
    }
    deepest = Math.max(deepest, opened.length);
  }
  return { tags, depth: deepest };
}

/** Where the element ends that begins before `from`; -1 where it never does. */
function endOf(page: string, name: string, from: number): number {
  const end = new RegExp(`</${name}`, 'gi');
  end.lastIndex = from;
  return end.exec(page)?.index ?? -1;
}

/** How deep the elements below this one are nested; without recursion, which a deep page would overflow. */
export function depthOf(root: Element): number {
  let [deepest, depth] = [0, 0];
  let at: Element | null = root;
  while (at !== null) {
    deepest = Math.max(deepest, depth);
    if (at.firstElementChild) {
      at = at.firstElementChild;
      depth += 1;
      continue;
    }
    while (at !== null && at !== root && !at.nextElementSibling) {
      at = at.parentElement;
      depth -= 1;
    }
    at = at === null || at === root ? null : at.nextElementSibling;
  }
  return deepest;
}
