import type { Mode, Part, Status } from '../text/ladder.ts';
import type { Words } from '../text/patterns.ts';

/** A verb of the field and the parts of those around it; prepositions are the language's `connectors`. */
export interface VerbCue {
  /** Forms that carry tense: `"receives | received"`. */
  readonly finite: Words;
  /** Past participles, for perfect tenses and passives: `"received"`. */
  readonly participle: Words;
  /** Infinitives, for plans and hypotheses: `"receive"`. */
  readonly infinitive: Words;
  /** Present participles that report what happens: `"receiving"`. */
  readonly gerund?: Words;
  /** How far an agreement has come by this verb; `signed` when left out. */
  readonly status?: Status;
  /** Of a word that is also said of a signature (`parapher`, `seal`): it is one where people are named for it. */
  readonly ceremonial?: true;
  /** Written with a pronoun for its object, which was named before it: `وقعها`. */
  readonly backwards?: true;
  /** Followed soon by these words the text is agreed and not yet signed: `in initials`. */
  readonly provisional?: Words;
  /** Whoever does it. */
  readonly subject: Part;
  /** Those named directly after an active verb. Absent: the verb takes no person as object. */
  readonly object?: Part;
  /** Those named after a preposition of `connectors.with`. */
  readonly with?: Part;
  /** Those named after a preposition of `connectors.to`: `rendre visite à`. */
  readonly to?: Part;
  /** Those named after a preposition of `connectors.of`: `schudde de hand van`. */
  readonly of?: Part;
  /** The verb says by itself that there are at least two of them: `convened`, `se sont réunis`. */
  readonly mutual?: true;
  /** The instrument itself does it: `entered into force`. */
  readonly itself?: true;
  /** Of such a verb: what it tells of is named for the first time (`es folgte eine Vereinbarung`). */
  readonly anew?: true;
  /** The verb counts only where people are named after a preposition of `connectors.with`: `sprak … met`. */
  readonly needsWith?: true;
  /** Those named directly after it count only by name or office: `bezoekt de premier`, `sprak de president`. */
  readonly named?: true;
  /** The same, and only by office: `besuchte die Ministerin X`, but not a sight that looks like a name. */
  readonly titled?: true;
  /** Words that make the cue void right after those whom it names: `called the minister a …`. */
  readonly unlessAfter?: Words;
  /** Words of which one must follow soon after those named directly: `joined the minister for talks`. */
  readonly onlyBefore?: Words;
  /** Words that make the cue void when they follow within three words: `"criteria | award"`. */
  readonly notBefore?: Words;
  /** Words by which it says something else, as its object or its means anywhere in its clause: `Entscheidungen treffen`. */
  readonly otherwise?: Words;
  /** Words that make the cue void right before it: `entre los asistentes se encontraron`. */
  readonly notAfter?: Words;
  /** `co-chaired`: in the passive those after `by` do it, and what is chaired is nobody. */
  readonly chairs?: true;
  /** The verb of a journey counts only with a place after a preposition of `connectors.to`: `ging … naar Rabat`. */
  readonly needsTo?: true;
  /** The verb of a journey counts only with a place after a preposition: `reiste eine Delegation aus dem Iran nach Kenia`. */
  readonly moves?: true;
  /** Of a departure, prepositions before where it leads: `quitte Nairobi pour Accra`; without them it leads nowhere. */
  readonly towards?: Words;
  /** Whoever was received leaves by it: for `home` (`returns to Accra`), which is no journey, or `onward` (`travels on to Accra`). */
  readonly ends?: 'home' | 'onward';
  /** `sent the minister to Accra`: whoever is named right behind it, by name, makes the journey. */
  readonly sends?: true;
  readonly mode?: Mode;
  /** A separable part that must close the clause: `namen … aan`. */
  readonly particle?: Words;
}

/** A noun of the field: `meeting`, `visit`, `talks`. */
export interface NounCue {
  readonly words: Words;
  /** Whoever is named after `of`, before `'s` or by a possessive, or carries the noun with a support verb. */
  readonly of: Part;
  /** Those named after `with`. */
  readonly with?: Part;
  /** Those named after `from`: `a call from`. */
  readonly from?: Part;
  /** Those named after `to`: `an audience to`. */
  readonly to?: Part;
  /** Those named after `by`: `a reception by`. */
  readonly by?: Part;
  /** Those named directly after a noun that a pronoun is written with: `استقباله الوزير`. */
  readonly object?: Part;
  /** The place that it names stands behind a form of `to be`: `Her next stop is Ghana`. */
  readonly stops?: true;
  /** Of a journey, words right behind it before the countries that it leads through: `tour of`, `gira por`. */
  readonly through?: Words;
  /** What must follow in its clause: `دخول الاتفاقية حيز التنفيذ`. */
  readonly particle?: Words;
  readonly notBefore?: Words;
  readonly notAfter?: Words;
  /** Of words that any beginning may have, those that are other nouns: `*reise`, but `Preise`. */
  readonly others?: Words;
  readonly mode?: Mode;
  /** How far an agreement has come by this noun; `signed` when left out. */
  readonly status?: Status;
  /** What the noun's owner hands over and the subject of the sentence takes: `received the credentials of`. */
  readonly taken?: Part;
  /** Those named after whoever owns the noun: `في استقبال X Y`, Y being at the airport to receive X. */
  readonly there?: Part;
  /** Those named after `with` are people or states: with a body it is one that the press had (`entrevista con la cadena`). */
  readonly people?: true;
  /** The noun counts only where people are named after `to`: `a visit to the president`. */
  readonly needsTo?: true;
  /** With `needsTo`, the noun counts only where a verb carries it or it is the time of another: `realizó una visita a X`, but not `explicó la visita a X`. */
  readonly carried?: true;
}

/** Prepositions and conjunctions, by what they do around a cue. */
export interface Connectors {
  readonly and: Words;
  readonly with: Words;
  /** Between an article and an office, since when or how somebody holds it: `newly appointed`. */
  readonly lately: Words;
  readonly between: Words;
  readonly by: Words;
  readonly of: Words;
  readonly to: Words;
  /** Before a place: `in | at`. */
  readonly at: Words;
  readonly from: Words;
  /** Any other preposition: what follows is not the subject of a verb. */
  readonly other: Words;
  /** `who | which`: opens a clause whose subject is the noun before it. */
  readonly relative: Words;
  /** `while | when | that`: opens a clause with its own subject. */
  readonly subordinate: Words;
  /** `when | because`: of those words, which say when or why something is, and not what was said. */
  readonly meanwhile: Words;
  /** `in the presence of | attended by`: what follows are witnesses. */
  readonly presence: Words;
  /** `accompanied by | at the head of`: what follows is company, no side of a meeting. */
  readonly company: Words;
  /** `including | among them`: after people without names, some of their names. */
  readonly including: Words;
  /** `led by`: after a delegation, who stands for it. */
  readonly ledBy: Words;
  /** `on the sidelines of`: what follows is the occasion. */
  readonly margins: Words;
}

/** Words around a verb or noun that decide how far a fact has come. */
export interface Ladder {
  /** `has | have | had`: perfect, active. */
  readonly have: Words;
  /** `was | were | been`: with a participle, passive. */
  readonly be: Words;
  /** `will | is to`: planned when a date or an order of events stands by, expected without. */
  readonly future: Words;
  readonly expected: Words;
  /** Infinitives of verbs that carry a noun, which share the auxiliary of a verb before them: `will meet X, hold talks`. */
  readonly bare: Words;
  /** Verbs of the field in the present tense: with a weekday, or after a plan, they tell what is still to come. */
  readonly present: Words;
  /** Right before a noun, what it names is still to come: `ahead of | in preparation for`. */
  readonly ahead: Words;
  /** Right before the noun of a journey, which is still to come, and no other day than its own is its: `before | prior to`. */
  readonly before: Words;
  /** Right before a noun or a gerund, what it names is as far as the plan that the words before it tell: `after | before`. */
  readonly around: Words;
  /** Right before a noun, what it names lies long back: `the anniversary of | years after`. */
  readonly remembered: Words;
  /** With an infinitive, what was done: `took the opportunity to sign`. */
  readonly managed: Words;
  /** The same, only right before the infinitive: `pudieron conversar`. */
  readonly able: Words;
  /** With an infinitive, a gerund or a noun, what is still wanted: `the need to sign | interest in signing`. */
  readonly needed: Words;
  /** Before talks and a signature, that somebody is allowed to begin them: `mandated the minister to negotiate and sign`. */
  readonly mandates: Words;
  /** Before `for` and a noun, what is done to bring it about: `are working for the signing`. */
  readonly strives: Words;
  /** With an infinitive, a gerund or a noun, what is only thought of: `the possibility of signing`. */
  readonly thought: Words;
  /** A possibility to which nobody commits. */
  readonly may: Words;
  /** Right before `that`, what nobody knows to be so: `no evidence | could not confirm`. */
  readonly doubted: Words;
  /** Right before `that`, what is said not to be so: `it is untrue`. */
  readonly untrue: Words;
  readonly proposed: Words;
  /** With an infinitive, what is wanted or due and not done: `must | has to`. */
  readonly obliged: Words;
  readonly discussed: Words;
  readonly pledged: Words;
  readonly agreed: Words;
  /** Something that was said not to be so, or called off. */
  readonly denied: Words;
  /** What others had told of something that is denied: `had claimed | reports`. */
  readonly claimed: Words;
  /** Of the meeting or visit that a sentence is about: `was cancelled | will not take place`. */
  readonly calledOff: Words;
  /** Before what something is a part of, and is not itself: `within the framework of`. */
  readonly framework: Words;
  /** Right before the noun of a meeting or visit, that it was called off: `the cancellation of | the postponement of`. */
  readonly callingOff: Words;
  /** What had been planned, told of something that was called off: `had been due to | was to`. */
  readonly intended: Words;
  /** `not | never`, within three words of the verb. */
  readonly negation: Words;
  /** With a negation in its clause, what was done and more besides: `not only | not just`. */
  readonly notOnly: Words;
  /** Negations that say `ever` behind a word of the most: `le plus grand accord jamais signé`. */
  readonly ever: Words;
  /** Those words: `le plus | premier`. */
  readonly most: Words;
  /** Right before an instrument, that it is there: `there is`. */
  readonly exists: Words;
  /** Right before an instrument, that somebody counts on it: `expects | hopes for`. */
  readonly awaits: Words;
  /** Verbs and nouns of the field that tell of a text which stands already: `extended | renewal`. */
  readonly renewal: Words;
  /** Negations that deny only the noun or verb right after them: `without ceremony`. */
  readonly without: Words;
  /** `if | would`: never a fact that took place. */
  readonly hypothesis: Words;
  /** Background from before the reported news. */
  readonly historical: Words;
  /** Beside the verb of a meeting or journey, that it is done again and again: `regularly | every month`. */
  readonly habit: Words;
  /** With an infinitive, the same: `used to | suele`. */
  readonly wont: Words;
}
