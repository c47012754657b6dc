import { safeAddress, safePicture } from './addresses.ts';

const TAGS = new Set(
  'a b blockquote br code del div em h1 h2 h3 h4 h5 h6 hr i img input li ol p pre s span strong sub sup table tbody td th thead time tr u ul'.split(
    ' ',
  ),
);
/** Elements that carry a paragraph of text, and so find their own direction; the outermost decides, so that a quote's bar stands on the side where its words begin. */
const DIRECTED = new Set('blockquote h1 h2 h3 h4 h5 h6 li p pre td th'.split(' '));
const DROPPED_WITH_CONTENT = /<(script|style|iframe|object|svg|button)\b[\s\S]*?<\/\1>/gu;
const STYLES = new Set(['italic', 'font-semibold', 'line-through', 'underline', 'text-center', 'text-right']);

/**
 * Keeps of rendered HTML only known elements, a few attributes, and addresses that may be followed.
 * Its input is what React wrote, so text and attribute values are escaped already and every `<` starts a tag.
 */
export function sanitise(html: string): string {
  let depth = 0;
  return html
    .replace(DROPPED_WITH_CONTENT, '')
    .replace(
      /<(\/?)([a-z0-9]+)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*\/?>|<[^>]*>/gu,
      (_tag, slash: string, name: string | undefined, attributes: string) => {
        if (name === undefined || !TAGS.has(name)) return '';
        const directed = DIRECTED.has(name);
        if (slash === '/') {
          if (directed) depth -= 1;
          return `</${name}>`;
        }
        const direction = directed && depth === 0 ? ' dir="auto"' : '';
        if (directed) depth += 1;
        return `<${name}${direction}${kept(name, attributes)}>`;
      },
    );
}

function kept(tag: string, attributes: string): string {
  let result = '';
  for (const [, name = '', value = ''] of attributes.matchAll(/([\w:-]+)(?:="([^"]*)")?/gu)) {
    const keep = keptValue(tag, name, value);
    if (keep !== null) result += ` ${keep}`;
  }
  return result;
}

function keptValue(tag: string, name: string, value: string): string | null {
  switch (name) {
    case 'class': {
      const classes = value.split(/\s+/u).filter((one) => one.startsWith('slack_') || STYLES.has(one));
      return classes.length === 0 ? null : `class="${classes.join(' ')}"`;
    }
    case 'style': {
      // The page's policy forbids inline style; the depth of a list is the one thing it was needed for.
      const indent = /margin-left:(\d+)px/u.exec(value)?.[1];
      return tag === 'li' && indent !== undefined && indent !== '0'
        ? `data-indent="${Math.min(8, Math.round(Number(indent) / 24))}"`
        : null;
    }
    case 'href': {
      const address = safeAddress(value.replaceAll('&amp;', '&').replaceAll('&#x27;', "'").replaceAll('&quot;', '"'));
      return tag === 'a' && address !== null ? `href="${value}" target="_blank" rel="noopener noreferrer"` : null;
    }
    case 'src':
      return tag === 'img' && safePicture(value.replaceAll('&amp;', '&')) !== null
        ? `src="${value}" loading="lazy"`
        : null;
    case 'alt':
    case 'title':
    case 'start':
    case 'colspan':
    case 'datetime':
      return `${name}="${value}"`;
    case 'checked':
      return tag === 'input' ? 'checked' : null;
    case 'type':
      return tag === 'input' && value === 'checkbox' ? 'type="checkbox" disabled' : null;
    default:
      return null;
  }
}
