import type { Words } from '../text/patterns.ts';
import type { AreaWords } from './area-ids.ts';
import type { Asking } from './asking.ts';
import type { BodyWords } from './body-words.ts';
import type { Capitals } from './capitals.ts';
import type { Clitics } from './clitics.ts';
import type { Connectors, Ladder, NounCue, VerbCue } from './cues.ts';
import type { DateWords } from './date-words.ts';
import type { InstrumentWords } from './instrument-words.ts';
import type { Labels } from './labels.ts';
import type { RoleData } from './role-data.ts';
import type { StayWords } from './stay-words.ts';

/** BCP 47 code of a language that Coop reads and answers in. */
export type LanguageCode = 'en' | 'fr' | 'nl' | 'es' | 'de' | 'ar';

/** Everything that a language brings to reading and answering: data only, one file each, readable by a translator. */
export interface Language {
  readonly code: LanguageCode;
  /** The language's name for itself. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** The verb stands before its subject. */
  readonly verbFirst?: true;
  /** A verb may stand without any subject, and tells of whoever was spoken of: `Llegó a Accra`. */
  readonly impliedSubjects?: true;
  /** Where small words are written together with the next. */
  readonly clitics?: Clitics;
  /** Given names in the language's own script, in place of the Latin ones. */
  readonly givenNames?: Words;
  /** Without capitals: words of running text that are never part of a name. */
  readonly ordinary?: Words;
  /** Words that stand before the name of a state without `of`: `republic | kingdom`. */
  readonly statePrefixes?: Words;
  /** Snowball algorithm. */
  readonly stemmer: string;
  readonly stopWords: Words;
  /** Words that end in a full stop without ending a sentence, written without it. */
  readonly abbreviations: Words;
  readonly articles: Words;
  /** Articles and the like that no subject of a clause has: `dem | den`. */
  readonly objectArticles?: Words;
  /** Words that open a phrase about somebody new: `a | several`. */
  readonly indefinite: Words;
  /** Nouns are joined into one word (`uitleveringsverdrag`). */
  readonly compounds?: true;
  /** Participles stand at the end of the clause (`heeft X in Rabat ontvangen`). */
  readonly participleLast: boolean;
  /** A clause may stand right behind the noun that it is about: `the accord Kenya signed`. */
  readonly contactClauses?: true;
  /** What a participle ends in before its noun: `das geschlossene Abkommen`. */
  readonly attributiveEndings?: Words;
  /** How a verb of what is to come ends, as printed, where no auxiliary tells: `renforcera`, `firmará`. */
  readonly futureEndings?: string;
  /** How a verb of several ends, where one pronoun stands for one and for several: `zij tekenden`, `sie unterzeichneten`. */
  readonly pluralVerbs?: string;
  /** Only of a language in which every noun has a capital. */
  readonly capitals?: Capitals;
  /** A comma stands before every subordinate clause, so that without one the word is something else (`als Gast`). */
  readonly clausesByComma?: true;
  readonly pronouns: {
    readonly person: Words;
    readonly people: Words;
    /** `the two | both | the three`: with people after it who are not named, everybody of the last meeting. */
    readonly both: Words;
    readonly possessive: Words;
    /** `him`: whom something is done to. */
    readonly object: Words;
    /** `I | we`: whoever speaks. */
    readonly own: Words;
    /** `my | our`. */
    readonly ours: Words;
  };
  /** Of the pronouns for whom something is done to, those for one person and for several who are received: `him | her`, `them`. */
  readonly received: { readonly one: Words; readonly many: Words };
  /** Lower-case words inside names: `al | bin | van`. */
  readonly particles: Words;
  /** Those of them that tell a name of one of the world's regions by themselves: `al | ould`. */
  readonly tellingParticles: Words;
  /** Between a name and that of a parent: `bin | ould`. */
  readonly descents: Words;
  /** Endings that inflection gives an office: the `en` of `Präsidenten`. */
  readonly caseEndings?: Words;
  /** Endings that make a noun of people plural, the longest first: `s`. */
  readonly pluralEndings: Words;
  readonly honorifics: Words;
  /** Wishes that the press writes behind the names of rulers and of the dead: `حفظه الله`. */
  readonly wishes?: Words;
  /** Where titles are alike for women and men, the words before them that tell: `la | Mme`, `le | M.`. */
  readonly genders?: { readonly feminine: Words; readonly masculine: Words };
  /** Where an office has a form for each, the endings that tell: `Ministerin`, `Minister`. */
  readonly genderEndings?: { readonly feminine: Words; readonly masculine: Words };
  readonly roles: readonly RoleData[];
  /** Names of one and the same office, an entry each, the head of state first: `president | head of state`. */
  readonly offices: readonly Words[];
  /** Members of a government, each of whom heads some ministry (`Bundesrat`), and what they are called by it. */
  readonly cabinet?: { readonly members: Words; readonly heads: Words };
  /** Standing alone, the head of state, though longer offices begin with it: `الرئيس`, and `رئيس الوزراء` is another. */
  readonly headOfState?: Words;
  /** Words that make an office a lesser one: `deputy | vice`. */
  readonly lesser: Words;
  /** Words of portfolios and ranks that follow or precede a role noun and are never part of a person's name. */
  readonly portfolio: Words;
  /** `the two officials`: everybody of the last meeting. */
  readonly pairs: Words;
  /** The number in `the three ministers`. */
  readonly three: Words;
  /** `the royal couple`, and the offices of its two members, who were named together. */
  readonly couples: { readonly words: Words; readonly members: Words };
  readonly stays: StayWords;
  /** `counterpart`: the same role on the other side. */
  readonly counterparts: Words;
  readonly sides: {
    /** What a state's people at a meeting are called as one: `side`. */
    readonly words: Words;
    /** `besides`: before whoever was told already of those whom a sentence lists. */
    readonly besides: Words;
  };
  /** Two who are told of together, by words before each. */
  readonly correlatives: {
    /** `besides | not only`. */
    readonly opens: Words;
    /** `but also | also`. */
    readonly joins: Words;
  };
  /** People without names: `delegation | officials | leaders`. */
  readonly groups: Words;
  /** `the two countries | both sides`: the parties of the article. */
  readonly bilateral: Words;
  /** `capital`: with an adjective of nationality, a town. */
  readonly capital: Words;
  /** `soil | territory`: with an adjective of nationality, the state. */
  readonly soil: Words;
  /** So printed, accents and all, they are no office, verb or word of speech: `secretaría`, `pacto` (not `pactó`). */
  readonly homographs?: Words;
  /** So printed, without accents, they are no instrument: `traite` (not `traité`). */
  readonly notInstruments?: Words;
  /** So printed, without accents, they are no plan and no possibility: `hatte` (not `hätte`). */
  readonly indicatives?: Words;
  /** Nouns of time that open a sentence without a subject, where subjects are left out: `la semana siguiente viajó a …`. */
  readonly times?: Words;
  /** Conjunctions whose clause opens with its subject, where verbs come first: `إن`. */
  readonly thats?: Words;
  /** By which several do something to each other: `sich | einander`. */
  readonly eachOther?: Words;
  /** Past forms of `to be`: what `was long planned` took place. Where a participle closes the clause. */
  readonly was?: Words;
  /** Towns, offices and common words that are surnames as often: after a given name or a title they are part of it. */
  readonly surnames?: Words;
  /** Head nouns of organisations: `ministry | agency | union`. */
  readonly organisations: Words;
  readonly bodies: BodyWords;
  /** What tells that states meet in sport: `match | semi-final | national team`. */
  readonly contests: Words;
  /** Head nouns of sites: `airport | palace | headquarters`. */
  readonly sites: Words;
  /** Sites that need no other name: `White House | airport`. */
  readonly seats: Words;
  /** Head nouns of sites only with a name: `House | Villa`. */
  readonly buildings: Words;
  /** Adjectives and inhabitants by alpha-2 code. */
  readonly nationalities: Readonly<Record<string, Words>>;
  /** The same where they only stand before a hyphen: `franco-marocain`. */
  readonly joint?: Readonly<Record<string, Words>>;
  /** Names of countries beyond those of `Intl.DisplayNames`. */
  readonly countries: Readonly<Record<string, Words>>;
  /** Names of `Intl.DisplayNames` that mean something else as a rule: `Reunión`, a meeting. */
  readonly notCountries?: Words;
  /** Towns by alpha-2 code, the capital first. */
  readonly places: Readonly<Record<string, Words>>;
  /** Adjectives of towns: their ending, those that have another stem (`Münchner: München`), and what is in no town before which they stand. */
  readonly townAdjectives?: { readonly ending: string; readonly unlike: string; readonly notBefore: Words };
  /** Seats and towns that stand for a state's government as its capital does: `Kremlin | Downing Street`, `Abidjan`. */
  readonly governments: Readonly<Record<string, Words>>;
  readonly connectors: Connectors;
  readonly ladder: Ladder;
  /** `announced a visit`: what is still to come. */
  readonly announces: Words;
  /** `made possible`: what has come about, though `possible` alone says that it may. */
  readonly enables: { readonly verbs: Words; readonly possible: Words };
  /** A verb in two parts around the meeting or visit that is called off: `sagte … ab`, `stelde … uit`. */
  readonly callsOff?: { readonly verbs: Words; readonly particles: Words };
  /** The same around what is ruled out, or with a negation is not: `schließt … aus`, `sluit … niet uit`. */
  readonly rulesOut?: { readonly verbs: Words; readonly particles: Words };
  /** The same around what somebody proposes: `schlug … vor`, `stelde … voor`. */
  readonly putsForward?: { readonly verbs: Words; readonly particles: Words };
  /** Verbs of what is to come that tell what somebody heard, where the infinitive of a perfect closes their clause: `soll … getroffen haben`. */
  readonly hearsay?: { readonly verbs: Words; readonly perfect: Words };
  /** The same around what is still to come: `steht … an`. */
  readonly pends?: { readonly verbs: Words; readonly particles: Words };
  /** Verbs that carry a noun cue: `held | had | conducted`. */
  readonly supportVerbs: Words;
  /** How people met who were not in one room: `by phone`, `by video link`. */
  readonly channels: { readonly phone: Words; readonly video: Words };
  /** `arrived here`: where the dateline is. */
  readonly here: Words;
  /** Where the text was last: `there | dort`. */
  readonly there: Words;
  /** The verbs that tell of a meeting behind its noun, as a modal verb or a future has them: `take place | be held`. */
  readonly takesPlace: Words;
  /** Verbs that by their form tell of what is to come, whose subject is a meeting or a visit: `se dará | durera`. */
  readonly willTakePlace?: Words;
  /** What was asked for was given: `asked for a meeting and got it`. */
  readonly granted?: Words;
  /** With a meeting: those who met before meet again, or met before that: `next | second | follow-up`. */
  readonly onceMore: Words;
  /** Between two offices of one person behind one article: `la vicepresidenta y canciller X`; left out where it joins two people. */
  readonly officesJoin?: Words;
  /** Joins two offices of one person that have no article: `General Secretary and President of Laos X`. */
  readonly bareOfficesJoin?: Words;
  /** In capitals right behind a name, and no part of it: `X KC`, `X MP`. */
  readonly lettersBehind?: Words;
  /** Whoever is named after them met each by himself: `separately`. */
  readonly separately: Words;
  /** With a noun cue, who else was there. */
  readonly attending: {
    /** `also attended | took part in`. */
    readonly told: Words;
    /** Those of them that tell of whoever was only there, on neither side: `were present`. */
    readonly present?: Words;
    /** Infinitives, of what is to come: `attend | take part`. */
    readonly ahead: Words;
    /** Verbs whose second part closes the clause: `nahmen … teil`. */
    readonly parted?: { readonly verbs: Words; readonly particles: Words };
  };
  readonly speechVerbs: Words;
  /** How news is told: the day of such a text is not the day of what it tells. */
  readonly tellings: {
    /** `statement | press release`. */
    readonly texts: Words;
    /** What stands before them: `according to | citing`. */
    readonly sources: Words;
    /** Verbs of speech whose particle closes the clause: `gab … bekannt`. */
    readonly apart?: { readonly verbs: Words; readonly particles: Words };
  };
  readonly verbs: {
    readonly meeting: readonly VerbCue[];
    readonly visit: readonly VerbCue[];
    readonly agreement: readonly VerbCue[];
  };
  readonly nouns: {
    readonly meeting: readonly NounCue[];
    readonly visit: readonly NounCue[];
    readonly agreement: readonly NounCue[];
  };
  /** Instruments and their type by the UN Treaty Collection's glossary. */
  readonly instruments: readonly {
    readonly type: string;
    readonly words: Words;
    /** An instrument only where it is signed or concluded: `partnership`. */
    readonly loose?: true;
    /** Words that make it none when they follow soon: `made a declaration to the press`. */
    readonly notBefore?: Words;
  }[];
  /** Where the word of an instrument is none: `carta magna`, `tomar declaración`. */
  readonly noInstruments?: Words;
  readonly instrumentWords: InstrumentWords;
  /** `cooperation | exchange of | joint`: an area named near one is cooperated on. */
  readonly cooperation: Words;
  /** What says by itself that several do something together or for each other: `cooperation | joint | exchange of`. */
  readonly bonds: Words;
  /** `in the fields of | cooperation in`: opens a list of fields, where also wide words (`health`) name an area. */
  readonly fields: Words;
  /** Prepositions before what talks, texts and cooperation are about: `on | about | regarding`. */
  readonly about: Words;
  /** `were discussed | topped the agenda`: the fields named around it were talked about. */
  readonly raised: Words;
  /** `covers | includes`: after an instrument, opens the list of what it covers. */
  readonly covering: Words;
  /** `through | by means of`: what follows is a means, not a thing covered. */
  readonly means: Words;
  /** `for the Moroccan side`: who is named after it acts for that side. */
  readonly onBehalf: Words;
  /** `on behalf of`: right before the state or body in whose name somebody signs. */
  readonly behalfOf: Words;
  /** `for`: before a state, who signed for it, where the sentence says so of each side. */
  readonly signedFor: Words;
  /** Bodies that follow an agreement up: `joint committee | follow-up mechanism`. */
  readonly followUps: Words;
  /** Lines of a page that are no article: share buttons, counters, `read also`. */
  readonly furniture: Words;
  /** What a site says in place of an article, or of its rest, to whoever has not logged in: `log in to read | for subscribers only`. */
  readonly walls: Words;
  /** Headings after which only comments and other articles follow: `comments | most read | you may also like`. */
  readonly articleEnds: Words;
  readonly dates: DateWords;
  readonly areas: AreaWords;
  /** Where the word of an area is none: `security environment`, `climate of trust`. */
  readonly noAreas: Words;
  readonly asking: Asking;
  readonly labels: Labels;
}
