import { figuresIn } from '../../answering/intl.ts';
import type { Labels } from '../labels.ts';

const n = figuresIn('en');

/** English. */
export const en: Labels = {
  share: 'Share to channel',
  shared: 'Shared to the channel.',
  previous: 'Previous',
  more: 'More',
  page: (number, of) => `Page ${n(number)} of ${n(of)}`,
  nearest: 'Nearest evidence',
  alsoIn: (outlets) => `Also in: ${outlets}`,
  asked: 'asked Coop:',
  hint: 'Ask for people, countries or areas, for example: who met Hammouchi · agreements Morocco Pakistan. /coop help shows more.',
  help: {
    title: 'What Coop can tell you',
    intro:
      'Coop reads news articles and answers who met whom, what was signed, who visited and which areas were discussed. Every answer is in the words of the articles, with outlet and date. Ask in English, French, Dutch, Spanish, German or Arabic:',
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
    tooLong: (most) => `That is too long for a question. Ask in at most ${n(most)} characters.`,
  },
  home: {
    title: 'Coop',
    ask: 'Ask a question',
    submit: 'Ask',
    close: 'Close',
  },
  watch: {
    alreadyOff: 'This channel was not told of new articles, so there is nothing to end.',
    isOff: 'This channel is not told of new articles. /coop watch live starts it.',
    invite: (channel, appName, command) =>
      `Coop is not a member of ${channel}, so it cannot post there, and nothing was saved. Type there /invite @${appName} and then: ${command}`,
    archived: (channel) => `${channel} is archived, so nothing can be posted there and nothing was saved.`,
  },
  status: {
    title: 'What the archive holds',
    articles: (count, facts) => `Articles: ${n(count)} · facts: ${n(facts)}`,
    languages: (names) => `Languages: ${names}`,
    dates: (earliest, latest) => `Published: ${earliest} to ${latest}`,
    day: (day) => `Published: ${day}`,
    undated: (count) => `Without a publication date: ${n(count)}`,
    troubled: (count, reasons) => `Announcements for this channel that did not arrive: ${n(count)} (${reasons})`,
  },
  announcement: {
    title: 'New article',
    noFact: 'No meeting, visit, agreement or cooperation was found in it.',
    untitled: 'Untitled article',
  },
  intake: {
    noLink: 'There is no link to read. Type /coop add and the address of an article or a feed.',
    noLinkThere: 'That message has no link, so there is nothing to save.',
    mayNot:
      'Only those whom whoever runs Coop has named may have pages fetched from the web (COOP_ADMINS, COOP_FETCH_BY).',
    off: 'Coop fetches nothing from the web: whoever runs it turns that on with COOP_FETCH=on. Until then it reads the files of its folder.',
    tooMany: (most) => `Only the first ${n(most)} links were read; choose the others one by one.`,
    added: (title) => `Added: ${title}`,
    updated: (title) => `Brought up to date: ${title}`,
    unchanged: (title) => `Known already, nothing changed: ${title}`,
    follows: (title, listed) => {
      if (listed === 0) return `Coop follows ${title} from now on. It lists no article yet.`;
      return listed === 1
        ? `Coop follows ${title} from now on. The article that it lists is being fetched. Answers quote it, but it is posted in no channel; what comes later is, where it is asked for.`
        : `Coop follows ${title} from now on. The ${n(listed)} articles that it lists are being fetched. Answers quote them, but they are posted in no channel; what comes later is, where it is asked for.`;
    },
    followsAlready: (title, since) => `Coop follows ${title} already, since ${since}, and asks it now.`,
    refused: (link, reason) => `Not read: ${link}: ${reason}`,
    refusedMore: (count) => `And ${n(count)} more.`,
  },
  removal: {
    mayNot: 'Only administrators of Coop may do this. Whoever runs it names them (COOP_ADMINS).',
    sayWhich:
      'Say which article: /coop remove and its link, or the path of its file (all articles of a packed folder), or the address of a feed that Coop shall follow no more. With /coop remove undo before it, it is let in again.',
    nothing: (words) => `The archive holds no article at ${words}.`,
    several: (ids) => `Several articles are meant. Name one: ${ids}`,
    removed: (title, id) =>
      `Removed: ${title}. No answer quotes it any more, what was posted of it will say so, and it stays out. To let it in again: /coop remove undo ${id}`,
    removedAll: (count, file) =>
      `Removed with ${file}: ${n(count)} ${count === 1 ? 'article' : 'articles'}. ${count === 1 ? 'No answer quotes it any more, what was posted of it will say so, and it stays out. To let it' : 'No answer quotes them any more, what was posted of them will say so, and they stay out. To let them'} in again: /coop remove undo ${file}`,
    undone: (name) => `${name} may be added again: /coop add.`,
    isBack: (name) => `${name} is in the archive again, and what was told of it is shown again.`,
    undoneFile: (name) =>
      `${name} may be added again: whoever runs Coop puts its file into the folder anew, or types coop add and the file.`,
    partlyBack: (back, all, name) =>
      `Back in the archive: ${n(back)} of the ${n(all)} articles of ${name}. The others may be added again: whoever runs Coop puts their file into the folder anew, or types coop add and the file.`,
    notUndone: (words) => `Nothing that was removed is known by ${words}.`,
  },
  sources: {
    noPage: (typed) =>
      `“${typed}” is not understood. Type /coop sources alone, with a page (/coop sources 2), or /coop add and the address of a feed.`,
    title: (fine, all) => `Feeds: ${n(fine)} of ${n(all)} healthy`,
    none: 'No feed is followed. /coop add and the address of a feed follows one.',
    fine: (listed, lastNew) => `Healthy · lists ${n(listed)} · last new: ${lastNew}`,
    failing: (times, reason) => `Failing (${n(times)}): ${reason}. It is asked again.`,
    paused: (times, reason) => `Paused: ${reason} (failures: ${n(times)})`,
    lost: (count) => `could not be fetched: ${n(count)}`,
    notAsked: 'Not asked yet.',
    more: (count, command) => `And ${n(count)} more: type ${command}`,
    resume: 'Resume',
    resumed: (title) => `${title} is asked again.`,
    end: 'Stop following',
    endSure: 'Coop then asks it no more. Its articles stay.',
    ended: (title, url) => `${title} is followed no more, and its articles stay. To follow it again: /coop add ${url}`,
  },
  delivery: {
    howMany: (typed, most, command) =>
      `“${typed}” stories cannot be shown. Type ${command} alone, or with a number from 1 to ${most}: ${command} ${most}`,
    gone: 'This article was taken out of the archive, and with it what was told of it here.',
    corrected: (title) => `Corrected: ${title}`,
    correctedHow: 'A sentence that was quoted here was changed in the article; the post now shows what it says.',
    adds: (things) => `Adds: ${things}`,
    newPeople: (names) => `new: ${names}`,
    outlet: (name, number) => `outlet ${n(number)}: ${name}`,
    left: (outlet) => `Still told by: ${outlet}`,
    says: (says, not) => `says ${says}, not ${not}`,
    found: (count) => `${n(count)} new`,
    heldBack: (count) => `Held back yesterday: ${n(count)}`,
    late: (due) => `This digest was due ${due} and comes late: Coop was not running then.`,
    added: 'Added to stories told before',
    again: (count) => `More reports of stories told before: ${n(count)}`,
    feeds: (healthy, all) => `${n(healthy)} of ${n(all)} feeds healthy`,
    chart: 'New stories by kind',
    otherKind: 'no fact found',
    outlets: (count) => `${n(count)} outlets`,
    ended: (channel, watches, reason) =>
      `Coop can no longer post in ${channel} (${reason}), so it ended what you had asked for there (${n(watches)}). Nothing is tried again; type /coop watch in the channel once it can be written to.`,
    endedBy: (who, channel, asked) => `${who} ended what you had asked for in ${channel}: ${asked}`,
    feedBegun: (listed, unread) =>
      `This feed was asked for the first time. Articles: ${n(listed)}, of which not read: ${n(unread)}`,
    feedPaused: (feed) => `Coop asks this feed no more. To resume it once it works: /coop add ${feed}`,
    latest: 'Latest stories',
    noneYet: 'There is no article yet.',
    unknown: (count, reasons) =>
      `Posts of which nobody knows whether they arrived: ${n(count)} (${reasons}). They are not sent again; with the scope channels:history Coop looks them up.`,
    directly: (count, reasons) =>
      `Direct messages to you that did not arrive, or of which nobody knows: ${n(count)} (${reasons}). /coop sources and /coop watches show what they told.`,
    waiting: (count) => `Posts waiting to be sent: ${n(count)}`,
    lastDigest: (when) => `Last digest: ${when}`,
    nextDigest: (when) => `Next digest: ${when}`,
  },
  why: {
    ask: 'Which one? Type /coop why with the link of an article or the id of a story, as /coop latest shows it.',
    notHere: (what) => `Coop has no article under ${what}.`,
    removed: (when) => `It was taken out of the archive on ${when}.`,
    feedFailing: (feed, since) => `The feed ${feed} has been failing since ${since}, so it may have missed it.`,
    feedPaused: (feed) => `The feed ${feed} is paused after failing again and again, so it may have missed it.`,
    opens: 'It opens a story of its own.',
    sameFact: (kind, title) => `Same story (${kind}) as: ${title}`,
    copy: (title) => `A near-copy of: ${title}`,
    storyToo: (titles) => `Also in this story: ${titles}`,
    told: (when) => `Told in this channel on ${when}.`,
    added: (when) => `Added in the thread of its story on ${when}.`,
    inDigest: (when) => `Told in this channel's digest of ${when}.`,
    nothingAdded: 'Its story was told before and it adds nothing, so nothing was posted.',
    quiet: (until) => `Held back: quiet hours until ${until}.`,
    cap: (cap, until) => `Held back: more than ${n(cap)} a day; it comes with the first post from ${until} on.`,
    correctionWaits: (most, until) =>
      `A sentence that was quoted here has changed, and the post shows what it says now. The note of that comes from ${until} on: ${n(most)} such notes a day are the most.`,
    waits: 'It is about to be posted.',
    unconfirmed: 'It was sent, but nobody knows whether it arrived; it is not sent again.',
    failed: (reason) => `It could not be posted: ${reason}.`,
    matched: (conditions) => `It is what the channel asked for: ${conditions}.`,
    askedAs: (watch) => `It had asked: ${watch}.`,
    everything: 'The channel asked for everything.',
    nextDigest: (when) => `It comes with the digest of ${when}, unless it was told before.`,
    addsInDigest: (when) => `What it adds comes with the digest of ${when}.`,
    noWatch: 'This channel has not asked to be told anything.',
    before: 'It was there before this channel asked to be told.',
    meanwhile: 'It came while what this channel asked for was paused, or before that was changed to what it is now.',
    backlog: 'It is old news: its feed listed it when Coop began to follow that feed.',
    old: (days) => `It is old news: it was published more than ${days} days before it came.`,
    otherwise: 'It meets what this channel asked for now, but did not when it came; only what meets it then is told.',
    toldBefore: (when) => `Its story was told in this channel before, on ${when}.`,
    paused: 'What this channel asked for is paused.',
    disabled: (reason) => `What this channel asked for was ended by Coop: ${reason}.`,
    notMatched: (conditions) => `Not what the channel asked for: ${conditions}.`,
    muted: (conditions) => `What the channel asked for leaves this out: ${conditions}.`,
    notTogether: 'each is met, but not by one and the same fact',
    background: (conditions) => `It tells of this only as background: ${conditions}.`,
    onlyBackground: 'All that it tells of this is background, and background is no news.',
    inNoFact: (conditions) => `It names this, but tells no fact with it: ${conditions}.`,
    around: (conditions) => `This stands only in what surrounds the article, such as menus: ${conditions}.`,
    noFact: 'Coop read no fact in it.',
    conditions: {
      actor: 'who',
      country: 'country',
      pair: 'pair',
      area: 'area',
      kind: 'kind',
      language: 'language',
      outlet: 'outlet',
      word: 'words',
    },
  },
  trouble: {
    failed: (id) =>
      `Something went wrong on Coop's side and the request was not carried out. Try again; if it happens again, give whoever runs Coop this number: ${id}`,
    gone: 'This answer is not kept any more. Ask the question again.',
    changed: 'An article behind this answer has changed since. Ask the question again to see what it says now.',
    notYours: 'Only the person who asked can share this answer.',
    notShared: 'The answer could not be shared to this channel. Ask again, or mention Coop in the channel instead.',
    alreadyShared: 'This answer was shared already.',
    notServed: 'Coop does not serve this workspace. Whoever runs Coop can have it installed here.',
    sharedOutside:
      'This channel is shared with other organisations, so Coop does not answer here. Ask in a direct message with Coop, or in a channel of your own.',
    unknownButton: 'This button is from another version of Coop. Ask the question again.',
  },
};
