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
  intake: {
    noLink: 'There is no link to read. Type /coop add and the address of an article or a feed.',
    mayNot:
      'Only those whom whoever runs Coop has named may have pages fetched from the web (COOP_ADMINS, COOP_FETCH_BY).',
    off: 'Coop fetches nothing from the web: whoever runs it turns that on with COOP_FETCH=on. Until then it reads the files of its folder.',
    tooMany: (most) => `Only the first ${most} links were read; choose the others one by one.`,
    added: (title) => `Added: ${title}`,
    updated: (title) => `Brought up to date: ${title}`,
    unchanged: (title) => `Known already, nothing changed: ${title}`,
    follows: (title, listed) =>
      `Coop follows ${title} from now on. The ${listed} articles that it lists are being fetched.`,
    followsAlready: (title, listed) =>
      `Coop follows ${title} already, which lists ${listed} articles, and asks it again now.`,
    refused: (link, reason) => `Not read: ${link}: ${reason}`,
  },
  removal: {
    mayNot: 'Only administrators of Coop may do this. Whoever runs it names them (COOP_ADMINS).',
    sayWhich: 'Say which article: /coop remove and its link. /coop remove undo and the link lets it in again.',
    nothing: (words) => `The archive holds no article at ${words}.`,
    several: (ids) => `Several articles are meant. Name one: ${ids}`,
    removed: (title, id) =>
      `Removed: ${title}. No answer quotes it any more, what was posted of it will say so, and it stays out. To let it in again: /coop remove undo ${id}`,
    undone: (name) => `${name} may be added again: /coop add.`,
    notUndone: (words) => `Nothing that was removed is known by ${words}.`,
  },
  sources: {
    title: (fine, all) => `Feeds: ${fine} of ${all} healthy`,
    none: 'No feed is followed. /coop add and the address of a feed follows one.',
    fine: (listed, lastNew) => `Healthy · lists ${listed} · last new: ${lastNew}`,
    failing: (times, reason) => `Failing (${times}): ${reason}. It is asked again.`,
    paused: (times, reason) => `Paused after ${times} failures: ${reason}`,
    notAsked: 'Not asked yet.',
    more: (count) => `And ${count} more that are healthy.`,
    resume: 'Resume',
    resumed: (title) => `${title} is asked again.`,
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
