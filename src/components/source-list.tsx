import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Report } from '../engine/attribution';
import type { CountingRule } from '../report/count';
import { textOf } from '../text';
import { ArticleWords, AroundWords } from './article-words';
import { MarkLine } from './mark-line';
import { listEntries, sayClaim, type SourceEntry } from './source-entries';

/** Which claim of which entry the reader was last shown; `gone` where its words had left the page. */
interface Shown {
  readonly key: string;
  readonly place: number;
  readonly gone: boolean;
}

interface SourceListProps {
  readonly report: Report;
  readonly rule: CountingRule;
  /** Shows an attribution in the article; false where its words are no longer there. */
  readonly reveal: (id: number) => Promise<boolean>;
  /** Told what the reader should hear once a claim was shown. */
  readonly announce: (words: string) => void;
}

/**
 * The sources with their claims, then the claims without a source, then what is shown and not counted. Each is a button
 * that leads to its first claim in the article, and to the next at each further press.
 */
export function SourceList({ report, rule, reveal, announce }: SourceListProps) {
  const [shown, setShown] = useState<Shown | null>(null);
  const shownItem = useRef<HTMLLIElement>(null);

  useLayoutEffect(() => shownItem.current?.scrollIntoView({ block: 'nearest' }), [shown]);

  async function showNext(entry: SourceEntry): Promise<void> {
    const place = shown?.key === entry.key ? (shown.place + 1) % entry.claims.length : 0;
    const claim = entry.claims[place];
    if (!claim) return;
    const gone = !(await reveal(claim.id));
    setShown({ key: entry.key, place, gone });
    announce(sayShown(report, entry, place, gone));
  }

  return (
    <ul class="source-list">
      {listEntries(report, rule).map((entry) => (
        <li key={entry.key} class="source-list-item" ref={shown?.key === entry.key ? shownItem : null}>
          <button
            type="button"
            class="source"
            aria-current={shown?.key === entry.key}
            onClick={() => void showNext(entry)}
          >
            <MarkLine mark={entry.mark} />
            <span class="source-name">{entry.isQuoted ? <ArticleWords words={entry.name} /> : entry.name}</span>
            <span class="source-amount">{entry.amount}</span>
            <span class="source-detail">{entry.detail}</span>
          </button>
          {shown?.key === entry.key && <ShownClaim report={report} entry={entry} {...shown} />}
        </li>
      ))}
    </ul>
  );
}

interface ShownClaimProps extends Omit<Shown, 'key'> {
  readonly report: Report;
  readonly entry: SourceEntry;
}

/** What sayShown says, to be seen. */
function ShownClaim({ report, entry, place, gone }: ShownClaimProps) {
  const claim = gone ? undefined : entry.claims[place];
  return (
    <p class="source-shown">
      {claim ? (
        <AroundWords
          message="sourcesShownClaim"
          given={[place + 1, entry.claims.length]}
          words={sayClaim(report, claim)}
        />
      ) : (
        sayShown(report, entry, place, gone)
      )}
    </p>
  );
}

/** “2 of 4: …” with the words of the claim, or that they are gone; nothing for a place without a claim. */
function sayShown(report: Report, { claims }: SourceEntry, place: number, gone: boolean): string {
  const claim = claims[place];
  if (!claim) return '';
  const words = gone ? textOf('sourcesGone') : sayClaim(report, claim);
  return textOf('sourcesShownClaim', place + 1, claims.length, words);
}
