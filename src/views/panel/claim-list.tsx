import { useEffect, useRef, useState } from 'preact/hooks';
import { EVERYTHING, filterClaims, listClaims } from '../../components/claim-entries';
import { ClaimItem } from '../../components/claim-item';
import { sayClaim } from '../../components/source-entries';
import type { Report } from '../../engine/attribution';
import type { CountingRule } from '../../report/count';
import { textOf, textOfCount } from '../../text';
import { ClaimFilters } from './claim-filters';

interface ClaimListProps {
  readonly report: Report;
  readonly rule: CountingRule;
  /** The attribution under view in the page; null where there is none. */
  readonly inView: number | null;
  /** Shows an attribution in the article; false where its words are no longer there. */
  readonly reveal: (id: number) => Promise<boolean>;
  /** Told what the reader should hear once a claim was shown. */
  readonly announce: (words: string) => void;
}

/**
 * All that is shown of an article in reading order, which can be narrowed by standing, kind and source; each leads into the
 * page. The list follows the reader through the page, but not while the list itself is used, nor before the reader has moved:
 * what opens shows the numbers above it first.
 */
export function ClaimList({ report, rule, inView, reveal, announce }: ClaimListProps) {
  const [filter, setFilter] = useState(EVERYTHING);
  const [gone, setGone] = useState<number | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const firstInView = useRef<number | null>(null);
  const entries = listClaims(report, rule);
  const left = filterClaims(entries, filter);

  useEffect(() => {
    if (firstInView.current !== null && !document.hasFocus())
      list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
    firstInView.current ??= inView;
  }, [inView]);

  async function show(id: number): Promise<void> {
    const attribution = report.attributions[id];
    if (!attribution) return;
    const isThere = await reveal(id);
    setGone(isThere ? null : id);
    announce(isThere ? sayClaim(report, attribution) : textOf('sourcesGone'));
  }

  function narrow(next: typeof filter): void {
    setFilter(next);
    announce(sayLeft(filterClaims(entries, next).length, entries.length));
  }

  return (
    <section class="claims">
      <h2>{textOf('panelClaims')}</h2>
      <p class="hint">{textOf('panelClaimsHint')}</p>
      <ClaimFilters report={report} entries={entries} filter={filter} change={narrow} />
      <p class="claims-left">{sayLeft(left.length, entries.length)}</p>
      {left.length === 0 && (
        <button type="button" class="button" onClick={() => narrow(EVERYTHING)}>
          {textOf('panelShowAll')}
        </button>
      )}
      <ol class="claim-list" ref={list}>
        {left.map((entry) => (
          <ClaimItem
            key={entry.attribution.id}
            report={report}
            entry={entry}
            inView={entry.attribution.id === inView}
            gone={entry.attribution.id === gone}
            show={() => void show(entry.attribution.id)}
          />
        ))}
      </ol>
    </section>
  );
}

/** “5 of 14 passages”; of all, their number alone. */
function sayLeft(left: number, all: number): string {
  return left === all ? textOfCount('passages', all) : textOfCount('panelLeft', all, left);
}
