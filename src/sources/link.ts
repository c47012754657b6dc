import type { Source } from './source.ts';

/** An address on the web: recognised, so that it is refused with advice rather than as a file that is not there. */
export const link: Source = {
  name: 'link',
  help: 'an address on the web; not fetched yet',
  takes: (argument) => /^[a-z][a-z0-9+.-]*:\/\//i.test(argument),
  count: async () => 1,
  async *read(argument) {
    yield {
      path: argument,
      refused:
        'Coop does not fetch pages from the web yet: save the page as .html or its text as .txt, and add that file',
    };
  },
};
