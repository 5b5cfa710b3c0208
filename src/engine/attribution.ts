/** A half-open range of UTF-16 units of the article's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How the content is given: all in quotation marks, partly, or paraphrased. */
export type Form = 'direct' | 'mixed' | 'indirect';

/**
 * What the article does with the content. Only a claim is counted; a refusal (“declined to comment”), a silence
 * (“did not disclose”), an attitude (“hopes”) and a hypothetical (“if he says”) are shown in their own way.
 */
export type Act = 'claim' | 'refusal' | 'silence' | 'attitude' | 'hypothetical';

/** Who a source is. `author` is the article's own voice, the reader or a generic you, one or we: never counted. */
export type Kind =
  | 'named-person'
  | 'named-organization'
  | 'document'
  | 'media'
  | 'unnamed-person'
  | 'unnamed-group'
  | 'author';

/** How a source stands to the reader; `none` where nobody is credited. */
export type Standing = 'named' | 'unnamed' | 'none';

/** Why an attribution was found: the pattern that its cue, its quotation marks and its words make. */
export type Pattern =
  | 'source-cue-content' // Ann Lee said that it rained
  | 'content-cue-source' // “It rained,” said Ann Lee
  | 'content-source-cue' // It rained, Ann Lee said
  | 'according-to' // according to Ann Lee
  | 'colon' // Ann Lee: “It rained”
  | 'passive' // he was accused of fraud; prices are said to rise
  | 'adverb' // reportedly, allegedly
  | 'noun' // Ann Lee’s claim that it rained
  | 'continued' // a quotation that goes on after its credit was given
  | 'uncredited'; // a quotation that nobody is credited with

/** Why a source is judged as it is; each key has its sentence for the reader. */
export type Because =
  | 'name' // the mention gives a name: “Ann Lee”
  | 'name-elsewhere' // the article names this person elsewhere: “Lee”, “the mayor”, “she”
  | 'organization' // a body that can be looked up: “the White House”
  | 'organization-elsewhere' // “the company”, “it”, where the article names the body
  | 'document' // “the poll”, “court records”
  | 'outlet' // another outlet or its journalist, cited for its reporting
  | 'described' // one person who is described and never named
  | 'described-group' // several people who are described and never named
  | 'pronoun' // a pronoun for people the article never names
  | 'own-voice' // the article’s own voice
  | 'impersonal' // “is believed to”, “reportedly”
  | 'no-credit'; // a quotation that nobody is credited with

/** A reason with the words of the article it rests on; `span` is null where it rests on something missing. */
export interface Reason<Key extends string> {
  readonly key: Key;
  readonly span: Span | null;
}

/** The outlet through which a claim reached the article: “told Walla”. */
export interface Via {
  readonly name: string;
  readonly span: Span;
}

/** One claim credited to someone, or to nobody. Spans are in order and do not overlap within a role. */
export interface Attribution {
  /** Its place in `Report.attributions`, in reading order. */
  readonly id: number;
  readonly act: Act;
  readonly form: Form;
  /** The words that name or describe the source; empty where nobody is credited. */
  readonly mention: readonly Span[];
  /** The words that credit; empty for a quotation without any. */
  readonly cue: readonly Span[];
  /** What is credited, in one or several pieces. */
  readonly content: readonly Span[];
  /** The place of its source in `Report.sources`; null where nobody is credited. */
  readonly source: number | null;
  readonly via: Via | null;
  /** The id of the attribution whose claim this one repeats, word for word or by “said so”, else null. */
  readonly repeats: number | null;
  readonly pattern: Reason<Pattern>;
  /**
   * How probable it is that a careful reader would mark these words as credited, from 0 to 1: of those given 0.9, about
   * nine in ten are right on the corpus that it was measured on.
   */
  readonly confidence: number;
  /** Why the source of this attribution is judged as it is. */
  readonly because: Reason<Because>;
}

/**
 * What an article may tell of a source that it does not name: how many they are, what they are, whom they belong to, how
 * they know, why they are unnamed, and whether the claim was checked.
 */
export type Disclosed = 'count' | 'role' | 'affiliation' | 'knowledge' | 'why' | 'corroborated';

/** The words that tell it, by kind, in reading order; none where the article does not. */
export type Disclosures = Readonly<Record<Disclosed, readonly Span[]>>;

/** One source of the article, with all that it is called. */
export interface Source {
  /** Its place in `Report.sources`, in order of its first attribution. */
  readonly id: number;
  readonly kind: Kind;
  /** The fullest name the article gives, or, for the unnamed, the words that first describe the source. */
  readonly name: string;
  /** What the article discloses of it; null for a source that is named. */
  readonly disclosures: Disclosures | null;
}

/** All that is known of one article. Everything that a view shows is derived from it. */
export interface Report {
  readonly text: string;
  readonly attributions: readonly Attribution[];
  readonly sources: readonly Source[];
}

/** A result, or the one word that says why there is none. */
export type Outcome<T, Why extends string> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly why: Why };
