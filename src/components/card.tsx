import type { Attribution, Report, Source } from '../engine/attribution';
import { distinctWordsOf, kindOf, listDisclosures, placeAmongClaims, sourceOf, wordsOf } from '../report';
import { textOf } from '../text';
import { actTexts, becauseTexts, disclosedTexts, formTexts } from './card-texts';
import { markOf } from './claim-mark';
import { kindTexts } from './kind-text';

interface CardProps {
  readonly report: Report;
  readonly attribution: Attribution;
  /** Shows the source’s next or previous claim. */
  readonly step: (direction: 'next' | 'previous') => void;
  readonly close: () => void;
}

/** All that is known of one attribution: whose words they are, how that is known, and where else the source speaks. */
export function Card({ report, attribution, step, close }: CardProps) {
  const { act, via, repeats, because } = attribution;
  const source = sourceOf(report, attribution);
  return (
    <dialog class="card" open aria-labelledby="card-kind card-source" tabIndex={-1}>
      <header class="card-head">
        <p class="card-kind" id="card-kind">
          {textOf(kindTexts[kindOf(report, attribution)])}
        </p>
        <button type="button" class="card-button card-close" aria-label={textOf('cardClose')} onClick={close}>
          <Glyph name="cross" />
        </button>
      </header>
      <CardSource report={report} attribution={attribution} />
      <p>{textOf(becauseTexts[because.key])}</p>
      {source?.disclosures && <CardDisclosures report={report} source={source} />}
      {via && <p>{textOf('cardVia', via.name)}</p>}
      <p class="card-form">{textOf(act === 'claim' ? formTexts[attribution.form] : actTexts[act])}</p>
      {repeats !== null && <p>{textOf('cardRepeat')}</p>}
      <CardSteps {...placeAmongClaims(report, attribution)} step={step} />
    </dialog>
  );
}

/** Who is credited, in the article’s words and marked as in the article, and whom these words stand for. */
function CardSource({ report, attribution }: Pick<CardProps, 'report' | 'attribution'>) {
  const { mention, cue, content } = attribution;
  const words = wordsOf(report, [mention, cue, content].find((spans) => spans.length > 0) ?? []);
  const name = sourceOf(report, attribution)?.name ?? words;
  return (
    <div>
      <p class="card-source" id="card-source">
        <bdi class={`card-line card-line-${markOf(report, attribution)}`}>{words}</bdi>
      </p>
      {!names(words, name) && <p class="card-name">{textOf('cardStandsFor', name)}</p>}
    </div>
  );
}

/** What the article discloses of a source that it does not name, in its own words, and what it does not. */
function CardDisclosures({ report, source }: { report: Report; source: Source }) {
  return (
    <dl class="card-disclosures">
      {listDisclosures(source).map(({ key, spans }) => (
        <div key={key}>
          <dt>{textOf(disclosedTexts[key])}</dt>
          <dd>
            {spans.length > 0 ? (
              <q class="card-words">{distinctWordsOf(report, spans)}</q>
            ) : (
              textOf('cardDisclosesNothing')
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

interface CardStepsProps {
  readonly place: number;
  readonly of: number;
  readonly step: CardProps['step'];
}

/** “2 of 5 from this source”, with the way to the others; nothing for the only one. */
function CardSteps({ place, of, step }: CardStepsProps) {
  if (of < 2) return null;
  return (
    <footer class="card-steps">
      <p class="card-place" aria-live="polite">
        {textOf('cardPlace', place, of)}
      </p>
      <button type="button" class="card-button" aria-label={textOf('cardPrevious')} onClick={() => step('previous')}>
        <Glyph name="back" />
      </button>
      <button type="button" class="card-button" aria-label={textOf('cardNext')} onClick={() => step('next')}>
        <Glyph name="on" />
      </button>
    </footer>
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
    <svg class={`glyph glyph-${name}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
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
