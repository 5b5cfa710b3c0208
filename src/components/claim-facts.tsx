import type { Attribution, Report } from '../engine/attribution';
import { sourceOf } from '../report';
import { textOf } from '../text';
import { AroundWords } from './article-words';
import { actTexts, formTexts, sureText } from './card-texts';
import { Disclosed } from './disclosed';

interface ClaimFactsProps {
  readonly report: Report;
  readonly attribution: Attribution;
}

/**
 * What is known of a claim besides whose it is and why that counts as it does: what is disclosed of its source, the way it
 * took, its form, how sure the reading is, and whether it is said twice.
 */
export function ClaimFacts({ report, attribution }: ClaimFactsProps) {
  const { act, form, via, repeats, confidence } = attribution;
  const source = sourceOf(report, attribution);
  return (
    <div class="claim-facts">
      {source?.disclosures && <Disclosed report={report} source={source} />}
      {via && (
        <p>
          <AroundWords message="cardVia" words={via.name} />
        </p>
      )}
      <p class="claim-form">
        {textOf(act === 'claim' ? formTexts[form] : actTexts[act])} {textOf(sureText(confidence))}
      </p>
      {repeats !== null && <p>{textOf('cardRepeat')}</p>}
    </div>
  );
}
