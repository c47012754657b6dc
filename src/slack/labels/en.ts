import type { Labels } from '../labels.ts';

/** English. */
export const en: Labels = {
  share: 'Share to channel',
  shared: 'Shared to the channel.',
  previous: 'Previous',
  more: 'More',
  page: (number, of) => `Page ${number} of ${of}`,
  nearest: 'Nearest evidence',
  alsoIn: (outlets) => `Also in: ${outlets}`,
  asked: 'asked Coop:',
  hint: 'Ask for people, countries or areas, for example: who met Hammouchi · agreements Morocco Pakistan. /coop help shows more.',
  help: {
    title: 'What Coop can tell you',
    intro:
      'Coop reads news articles and answers who met whom, what was signed, who visited and which areas were discussed. Every answer is in the words of the articles, with outlet and date. Ask in English, French or Dutch:',
    examples: [
      'who met Hammouchi',
      'who did General Bajwa meet in Morocco?',
      'agreements Morocco Pakistan',
      'areas of cooperation Morocco Pakistan',
      'qui a rencontré Loudiyi ?',
      'wie ontmoette Chaudhry?',
    ],
    commands: 'Commands',
    elsewhere: 'Or mention Coop in a channel or thread, or write to it directly: it answers in the same place.',
    didYouMean: (command) => `Did you mean ${command}?`,
    tooLong: (most) => `That is too long for a question. Ask in at most ${most} characters.`,
  },
  watch: {
    on: 'This channel will be told of every article that is added from now on: one message each, with its facts and quotes. When an article is corrected, its message is brought up to date and nothing is posted again. /coop watch off ends it.',
    alreadyOn: 'This channel is already told of every new article. Nothing changed. /coop watch off ends it.',
    off: 'This channel is not told of new articles any more. /coop watch live starts again.',
    alreadyOff: 'This channel was not told of new articles, so there is nothing to end.',
    isOn: 'This channel is told of every new article. /coop watch off ends it.',
    isOff: 'This channel is not told of new articles. /coop watch live starts it.',
    invite: (appName) =>
      `Coop is not a member of this channel, so it cannot post here. Type /invite @${appName} and then /coop watch live again.`,
    archived: 'This channel is archived, so nothing can be posted here.',
  },
  status: {
    title: 'What the archive holds',
    articles: (count, facts) => `Articles: ${count} · facts: ${facts}`,
    languages: (names) => `Languages: ${names}`,
    dates: (earliest, latest) => `Published: ${earliest} to ${latest}`,
    undated: (count) => `Without a publication date: ${count}`,
    troubled: (count, reasons) =>
      `Announcements for this channel that did not arrive or could not be confirmed: ${count} (${reasons})`,
  },
  announcement: {
    title: 'New article',
    noFact: 'No meeting, visit, agreement or cooperation was found in it.',
    untitled: 'Untitled article',
  },
  trouble: {
    failed: (id) =>
      `Something went wrong on Coop's side and the request was not carried out. Try again; if it happens again, give whoever runs Coop this number: ${id}`,
    gone: 'This answer is not kept any more. Ask the question again.',
    changed: 'An article behind this answer has changed since. Ask the question again to see what it says now.',
    notYours: 'Only the person who asked can share this answer.',
    notShared: 'The answer could not be shared to this channel. Ask again, or mention Coop in the channel instead.',
    alreadyShared: 'This answer was shared already.',
    unknownButton: 'This button is from another version of Coop. Ask the question again.',
  },
};
