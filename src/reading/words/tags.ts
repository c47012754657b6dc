import type { Ladder, NounCue, VerbCue } from '../../languages/cues.ts';
import type { RelativeDate } from '../../languages/date-words.ts';
import type { Words } from '../../text/patterns.ts';
import type { FactKind } from '../fact.ts';

export type VerbForm = 'finite' | 'participle' | 'infinitive' | 'gerund';
export type CueKind = Extract<FactKind, 'meeting' | 'visit' | 'agreement'>;

/** What a word or a run of words can be; one word can be several things, the context decides. */
export type Tag =
  | {
      readonly is: 'role';
      readonly sector: string;
      readonly acronym?: true;
      readonly refers?: true;
      /** Letters that inflection adds: the `en` of `Präsidenten`. */
      readonly cut?: number;
    }
  | {
      readonly is: 'nationality' | 'country' | 'place';
      readonly country: string;
      readonly capital?: boolean;
      /** Where the states of the world meet. */
      readonly venue?: boolean;
      /** Only before a hyphen: `franco-`. */
      readonly joint?: true;
      /** With the ending that makes it an owner: `Kenias`. */
      readonly owner?: true;
    }
  | {
      readonly is: 'verb';
      readonly kind: CueKind;
      readonly cue: VerbCue;
      readonly form: VerbForm;
      readonly attributive?: true;
    }
  | { readonly is: 'noun'; readonly kind: CueKind; readonly cue: NounCue }
  | { readonly is: 'instrument'; readonly type: string; readonly loose: boolean; readonly notBefore: Words | undefined }
  | { readonly is: 'area'; readonly area: string; readonly wide: boolean }
  | { readonly is: 'month' | 'weekday' | 'day-word'; readonly number: number }
  | { readonly is: 'week'; readonly by: number }
  | { readonly is: 'rank'; readonly number: number }
  | { readonly is: 'lasting'; readonly days: number }
  | { readonly is: 'leads'; readonly when: 'past' | 'present' | 'future' }
  | { readonly is: 'counted'; readonly date: RelativeDate }
  | { readonly is: 'world-office'; readonly body: string }
  | { readonly is: 'union'; readonly states: readonly string[] }
  | { readonly is: 'regional'; readonly region: string }
  | { readonly is: 'national'; readonly country: string }
  | { readonly is: 'group'; readonly heads: readonly string[] }
  | { readonly is: PlainTag };

export type PlainTag =
  | 'indefinite'
  | 'article'
  | 'person-pronoun'
  | 'people-pronoun'
  | 'both'
  | 'possessive'
  | 'object-pronoun'
  | 'own-pronoun'
  | 'ours'
  | 'particle'
  | 'telling'
  | 'descent'
  | 'honorific'
  | 'portfolio'
  | 'pair'
  | 'three'
  | 'couple'
  | 'royal'
  | 'guest'
  | 'crowd'
  | 'impersonal'
  | 'grants'
  | 'programme'
  | 'accompanies'
  | 'accompanied'
  | 'retinue'
  | 'welcomers'
  | 'belongs'
  | 'goes-along'
  | 'along'
  | 'side'
  | 'besides'
  | 'opens-both'
  | 'joins-both'
  | 'receiver'
  | 'homeland'
  | 'neighbour'
  | 'accredited'
  | 'where'
  | 'counterpart'
  | 'bilateral'
  | 'organisation'
  | 'state-body'
  | 'own-state'
  | 'world-body'
  | 'joint-body'
  | 'region'
  | 'district'
  | 'same-kind'
  | 'bodies'
  | 'members'
  | 'leaders'
  | 'leader'
  | 'twinning'
  | 'towns'
  | 'school'
  | 'foreign-school'
  | 'firm'
  | 'unofficial'
  | 'document'
  | 'plural'
  | 'either'
  | 'one'
  | 'count'
  | 'another'
  | 'existing'
  | 'amount'
  | 'settles'
  | 'round'
  | 'planned'
  | 'also'
  | 'dating'
  | 'paper'
  | 'two-sided'
  | 'similar'
  | 'namely'
  | 'on-it'
  | 'capital'
  | 'soil'
  | 'contest'
  | 'object-article'
  | 'time-noun'
  | 'that'
  | 'each-other'
  | 'was'
  | 'site'
  | 'seat'
  | 'building'
  | 'support'
  | 'attending'
  | 'was-there'
  | 'respective'
  | 'attend'
  | 'attends'
  | 'attends-on'
  | 'separately'
  | 'offices-join'
  | 'bare-offices-join'
  | 'letters-behind'
  | 'once-more'
  | 'takes-place'
  | 'will-take-place'
  | 'granted'
  | 'phone'
  | 'video'
  | 'here'
  | 'there'
  | 'speech'
  | 'announces'
  | 'enables'
  | 'possible'
  | 'calls'
  | 'off'
  | 'rules'
  | 'puts'
  | 'pends'
  | 'occurs'
  | 'hearsay'
  | 'perfect'
  | 'ahead-of'
  | 'forward'
  | 'out'
  | 'tells'
  | 'tells-on'
  | 'report'
  | 'source'
  | 'cooperation'
  | 'bond'
  | 'fields'
  | 'no-area'
  | 'no-instrument'
  | 'raised'
  | 'about'
  | 'covering'
  | 'means'
  | 'follow-up'
  | 'on-behalf'
  | 'behalf-of'
  | 'signed-for'
  | 'given'
  | 'seldom-given'
  | 'surname'
  | 'common'
  | 'genitive'
  | 'oblique'
  | 'alike'
  | 'calling'
  | 'several'
  | 'ordinary'
  | 'stop'
  | 'today'
  | 'yesterday'
  | 'tomorrow'
  | 'soon'
  | 'calendar'
  | 'range-from'
  | 'range-to'
  | 'until'
  | 'begins'
  | 'arrives'
  | 'departs'
  | 'purpose'
  | 'part-of-month'
  | 'day-noun'
  | 'year-word'
  | 'this-year'
  | 'weekend'
  | 'week-of'
  | 'returns'
  | 'since'
  | 'moved'
  | 'same-occasion'
  | 'thereafter'
  | 'series'
  | 'beforehand'
  | 'already'
  | 'date-future'
  | 'date-past'
  | ConnectorTag
  | LadderTag;

export type ConnectorTag =
  | 'and'
  | 'with'
  | 'lately'
  | 'between'
  | 'by'
  | 'of'
  | 'to'
  | 'at'
  | 'from'
  | 'other'
  | 'relative'
  | 'subordinate'
  | 'meanwhile'
  | 'presence'
  | 'company'
  | 'margins'
  | 'including'
  | 'led-by';

export type LadderTag = keyof Ladder;
