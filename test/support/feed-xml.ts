/** An RSS feed of articles at these addresses; nothing in it is real. */
export function rss(addresses: readonly string[], more = ''): string {
  const items = addresses.map(
    (address, i) =>
      `<item><title>Ministers meet, part ${i + 1}</title><link>${address}</link><guid isPermaLink="false">${address}</guid><pubDate>Tue, 04 Mar 2025 0${i % 10}:30:00 +0100</pubDate></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Made-up News</title>${more}${items.join('')}</channel></rss>`;
}

/** A page that holds an article; `about` makes it another one. */
export function articlePage(about: string): string {
  const words = `<p>Foreign Minister Ada Testova met her counterpart Omar Exampleh in Rabat on Monday to discuss ${about}.</p>`;
  return `<!doctype html><html lang="en"><head><title>About ${about}</title></head><body><article><h1>About ${about}</h1>${words.repeat(3)}</article></body></html>`;
}
