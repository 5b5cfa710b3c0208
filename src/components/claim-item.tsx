import type { Report } from '../engine/attribution';
import { sourceOf, wordsOf } from '../report';
import { textOf } from '../text';
import { ArticleWords, AroundWords } from './article-words';
import { becauseTexts } from './card-texts';
import type { ClaimEntry } from './claim-entries';
import { ClaimFacts } from './claim-facts';
import { kindTextOf } from './kind-text';
import { MarkLine } from './mark-line';
import { sayClaim } from './source-entries';

interface ClaimItemProps {
  readonly report: Report;
  readonly entry: ClaimEntry;
  /** Whether this is the claim that the reader has in view in the page. */
  readonly inView: boolean;
  /** Whether its words were found to be gone from the page. */
  readonly gone: boolean;
  readonly show: () => void;
}

/** One claim with all that its highlight and its card say: whose words, in which standing and why, and what is disclosed. */
export function ClaimItem({ report, entry, inView, gone, show }: ClaimItemProps) {
  const { attribution, mark, kind, as, isFirst } = entry;
  const { mention, because } = attribution;
  const source = sourceOf(report, attribution);
  const name = source ? <ArticleWords words={source.name} /> : textOf('sourcesUncredited');
  const credited = wordsOf(report, mention);
  return (
    <li class="claim" aria-current={inView ? 'location' : undefined}>
      <button type="button" class="claim-button" onClick={show}>
        <MarkLine mark={mark} />
        <span class="claim-source">{name}</span>
        <span class="claim-kind">{textOf(kindTextOf(kind, as ?? 'none'))}</span>
        <span class="claim-words">
          <ArticleWords words={sayClaim(report, attribution)} />
        </span>
        {as === null && <span class="claim-kind">{textOf('sourcesUncounted')}</span>}
        {inView && <span class="claim-here">{textOf('panelInView')}</span>}
      </button>
      {gone && <p class="claim-gone">{textOf('sourcesGone')}</p>}
      <details class="claim-more" open={isFirst && source?.disclosures !== null && source !== null}>
        <summary class="claim-more-heading">
          {textOf('panelMore')}
          <span class="for-ears"> {name}</span>
        </summary>
        {credited !== '' && credited !== source?.name && (
          <p>
            <AroundWords message="panelMention" words={credited} />
          </p>
        )}
        <p>{textOf(becauseTexts[because.key])}</p>
        <ClaimFacts report={report} attribution={attribution} />
      </details>
    </li>
  );
}
