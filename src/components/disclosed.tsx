import type { Report, Source } from '../engine/attribution';
import { distinctWordsOf, listDisclosures } from '../report';
import { listOf, textOf } from '../text';
import { Quoted } from './article-words';
import { disclosedTexts } from './card-texts';

/** What an article discloses of a source that it does not name, in its own words, and in one line what it does not. */
export function Disclosed({ report, source }: { report: Report; source: Source }) {
  const rows = listDisclosures(source);
  const missing = rows.filter(({ spans }) => spans.length === 0).map(({ key }) => textOf(disclosedTexts[key]));
  return (
    <dl class="disclosed">
      {rows
        .filter(({ spans }) => spans.length > 0)
        .map(({ key, spans }) => (
          <div key={key}>
            <dt>{textOf(disclosedTexts[key])}</dt>
            <dd>
              <Quoted words={distinctWordsOf(report, spans)} />
            </dd>
          </div>
        ))}
      {missing.length > 0 && (
        <div class="disclosed-missing">
          <dt>{textOf('disclosedNotFound')}</dt>
          <dd>{listOf(missing)}</dd>
        </div>
      )}
    </dl>
  );
}
