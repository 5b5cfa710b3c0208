import type { PageWhy } from '../messages';
import { textOf, type TextKey } from '../text';

/** Why a view shows no report: what the page says, or why the page says nothing. */
export type Why = PageWhy | 'browser-page' | 'unreachable';

/**
 * `no-access`: the browser does not say which page it is; `only-uncounted`: what is highlighted is shown in its own way and
 * not counted.
 */
type Refused = Why | 'no-access' | 'no-claims' | 'only-uncounted';

/** Why there is nothing to count, in one sentence each; also where the article was read and holds no claim. */
const sentences = {
  'browser-page': 'whyBrowserPage',
  failed: 'whyFailed',
  'no-access': 'whyNoAccess',
  'no-claims': 'whyNoClaims',
  'no-engine': 'whyNoEngine',
  'not-article': 'whyNotArticle',
  'not-english': 'whyNotEnglish',
  'only-uncounted': 'whyNoClaims',
  'switched-off': 'whySwitchedOff',
  'too-long': 'whyTooLong',
  unreachable: 'whyUnreachable',
  updated: 'whyUpdated',
} as const satisfies Record<Refused, TextKey>;

/** What the reader may make of it, in a second sentence. */
const advice = {
  'browser-page': 'whyBrowserPageMore',
  failed: 'whyFailedMore',
  'no-access': 'whyNoAccessMore',
  'no-claims': 'whyNoClaimsMore',
  'no-engine': 'whyNoEngineMore',
  'not-article': 'whyNotArticleMore',
  'not-english': 'whyNotEnglishMore',
  'only-uncounted': 'whyOnlyUncountedMore',
  'switched-off': 'whySwitchedOffMore',
  'too-long': 'whyTooLongMore',
  unreachable: 'whyUnreachableMore',
  updated: 'whyUpdatedMore',
} as const satisfies Record<Refused, TextKey>;

interface Remedy {
  readonly label: TextKey;
  readonly act: 'look' | 'readAnyway';
}

const remedies: Partial<Record<Refused, Remedy>> = {
  'not-article': { label: 'popupLookAnyway', act: 'readAnyway' },
  failed: { label: 'popupTryAgain', act: 'readAnyway' },
  unreachable: { label: 'popupTryAgain', act: 'look' },
};

/** Why there is nothing to count, in a sentence to be read aloud. */
export function sayWhy(why: Refused): string {
  return textOf(sentences[why]);
}

interface RefusalProps {
  readonly why: Refused;
  /** What can be done about it. */
  readonly page: Readonly<Record<Remedy['act'], () => void>>;
}

/** Why there is nothing to count, and a button where something can be done about it. */
export function Refusal({ why, page }: RefusalProps) {
  const remedy = remedies[why];
  return (
    <section class="refusal">
      <p class="refusal-sentence">{sayWhy(why)}</p>
      <p class="refusal-advice">{textOf(advice[why])}</p>
      {remedy && (
        <button type="button" class="button" onClick={() => page[remedy.act]()}>
          {textOf(remedy.label)}
        </button>
      )}
    </section>
  );
}
