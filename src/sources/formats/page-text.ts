const paragraphs = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TR UL'.split(
    ' ',
  ),
);
const unseen = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT']);
const ELEMENT = 1;
const TEXT = 3;

/** The words of a page's part as a reader sees them: one line a paragraph, an empty line between two. */
export function textOf(part: Node): string {
  const lines: string[] = [''];
  walk(part, lines);
  return lines
    .map((line) => line.replace(/[ \t\r\n\f]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n\n');
}

function walk(node: Node, lines: string[]): void {
  for (const child of node.childNodes) {
    if (child.nodeType === TEXT) lines[lines.length - 1] += child.textContent ?? '';
    if (child.nodeType !== ELEMENT || unseen.has(child.nodeName)) continue;
    const apart = paragraphs.has(child.nodeName) || child.nodeName === 'BR';
    if (apart) lines.push('');
    walk(child, lines);
    if (apart) lines.push('');
    else if (child.nodeName === 'TD' || child.nodeName === 'TH') lines[lines.length - 1] += ' ';
  }
}
