import type { Attribution, Kind, Report } from '../engine/attribution';
import { kindOf, placeAmongClaims, sourceOf, wordsOf } from '../report';
import { textOf } from '../text';
import { ArticleWords, AroundWords } from './article-words';
import { becauseTexts } from './card-texts';
import { ClaimFacts } from './claim-facts';
import { markOf } from './claim-mark';
import { kindTexts } from './kind-text';

/** What of a claim may be copied. */
export type Copied = 'link' | 'quotation';

interface CardProps {
  readonly report: Report;
  readonly attribution: Attribution;
  /** The colours of its marks, as in the page. */
  readonly palette: string;
  /** What the engine had said, where the reader has corrected it. */
  readonly was: Kind | 'none' | null;
  /** What came of what the reader did last. */
  readonly said: string;
  readonly copy: (what: Copied) => void;
  /** Says who is credited, `author` for no claim at all; null takes that back. */
  readonly correct: (is: Kind | 'none' | null) => void;
  /** Shows the source’s next or previous claim. */
  readonly step: (direction: 'next' | 'previous') => void;
  readonly close: () => void;
}

/** All that is known of one attribution: whose words they are, how that is known, and where else the source speaks. */
export function Card({ report, attribution, palette, was, said, step, copy, correct, close }: CardProps) {
  const kind = kindOf(report, attribution);
  return (
    <dialog class="card" open data-palette={palette} aria-labelledby="card-kind card-source" tabIndex={-1}>
      <div class="card-head">
        <p class="card-kind" id="card-kind">
          {judgedText(kind, was)}
        </p>
        <button type="button" class="card-button card-close" aria-label={textOf('cardClose')} onClick={close}>
          <Glyph name="cross" />
        </button>
      </div>
      <CardSource report={report} attribution={attribution} />
      {was === null && <p>{textOf(becauseTexts[attribution.because.key])}</p>}
      <output class="card-said">{was !== null && textOf('cardCorrected', judgedText(was, null))}</output>
      {was !== null && (
        <p class="card-actions">
          <TextButton words={textOf('cardUndo')} press={() => correct(null)} />
        </p>
      )}
      <ClaimFacts report={report} attribution={attribution} />
      <CardSteps {...placeAmongClaims(report, attribution)} step={step} />
      <p class="card-actions">
        <TextButton words={textOf('cardCopyLink')} press={() => copy('link')} />
        <TextButton words={textOf('cardCopyQuotation')} press={() => copy('quotation')} />
      </p>
      <output class="card-said">{said}</output>
      <CardWrong kind={kind} correct={correct} />
    </dialog>
  );
}

function judgedText(kind: Kind | 'none', was: Kind | 'none' | null): string {
  return textOf(kind === 'author' && was !== null ? 'cardNoClaim' : kindTexts[kind]);
}

interface TextButtonProps {
  readonly words: string;
  /** Whether it is what holds now; left out where it is no choice. */
  readonly pressed?: boolean;
  readonly press: () => void;
}

function TextButton({ words, pressed, press }: TextButtonProps) {
  return (
    <button type="button" class="card-button card-text-button" aria-pressed={pressed} onClick={press}>
      {words}
    </button>
  );
}

/** Where the reader says that the engine is wrong, and what is right. */
function CardWrong({ kind, correct }: { kind: Kind | 'none' } & Pick<CardProps, 'correct'>) {
  return (
    <details class="card-wrong">
      <summary>{textOf('cardWrong')}</summary>
      <div class="card-actions">
        {(Object.keys(kindTexts) as (Kind | 'none')[]).map((each) => (
          <TextButton
            key={each}
            words={textOf(each === 'author' ? 'cardNoClaim' : kindTexts[each])}
            pressed={each === kind}
            press={() => correct(each)}
          />
        ))}
      </div>
    </details>
  );
}

/** Who is credited, in the article’s words and marked as in the article, and whom these words stand for. */
function CardSource({ report, attribution }: Pick<CardProps, 'report' | 'attribution'>) {
  const { mention, cue, content } = attribution;
  const words = wordsOf(report, [mention, cue, content].find((spans) => spans.length > 0) ?? []);
  const name = sourceOf(report, attribution)?.name ?? words;
  return (
    <div>
      <h2 class="card-source" id="card-source">
        <ArticleWords words={words} class={`card-line card-line-${markOf(report, attribution)}`} />
      </h2>
      {!names(words, name) && (
        <p class="card-name">
          <AroundWords message="cardStandsFor" words={name} />
        </p>
      )}
    </div>
  );
}

interface CardStepsProps extends ReturnType<typeof placeAmongClaims> {
  readonly step: CardProps['step'];
}

/** “Passage 2 of 5 from this source”, with how many are counted where not all are, and the way to them; nothing for the only one. */
function CardSteps({ place, of, counted, step }: CardStepsProps) {
  if (of < 2) return null;
  return (
    <div class="card-steps">
      <p class="card-place" aria-live="polite">
        {counted < of ? textOf('cardPlaceSome', place, of, counted) : textOf('cardPlace', place, of)}
      </p>
      <button type="button" class="card-button" aria-label={textOf('cardPrevious')} onClick={() => step('previous')}>
        <Glyph name="back" />
      </button>
      <button type="button" class="card-button" aria-label={textOf('cardNext')} onClick={() => step('next')}>
        <Glyph name="on" />
      </button>
    </div>
  );
}

/** What a card says when the extension that made it is no longer there. */
export function Note({ words }: { words: string }) {
  return <output class="card">{words}</output>;
}

const glyphs = {
  cross: 'M4 4 12 12M12 4 4 12',
  back: 'M10 3 5 8 10 13',
  on: 'M6 3 11 8 6 13',
} as const;

function Glyph({ name }: { name: keyof typeof glyphs }) {
  return (
    <svg class="glyph" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={glyphs[name]} fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" />
    </svg>
  );
}

/** Whether a mention gives the name itself: “Mayor Ann Lee”, “two people familiar with the project”. */
function names(mention: string, name: string): boolean {
  return bare(mention).includes(bare(name));
}

function bare(words: string): string {
  return words.toLowerCase().replace(/^(?:the|an?) /, '');
}
