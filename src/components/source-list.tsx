import { useState } from 'preact/hooks';
import type { Attribution, Report } from '../engine/attribution';
import { listSources, listUncounted, listUncredited, wordsOf } from '../report';
import { textOf, textOfCount } from '../text';
import { kindTexts } from './kind-text';
import { type Mark, MarkLine } from './mark-line';

const MARK_SIZE = { width: 4, length: 28 };

/** One line of the list, and what it leads to in the article, one after the other. */
interface Entry {
  readonly key: string;
  readonly mark: Mark;
  readonly name: string;
  readonly detail: string;
  readonly amount: string;
  readonly claims: readonly Attribution[];
}

/** Which claim of which entry the reader was last shown; `gone` where its words had left the page. */
interface Shown {
  readonly key: string;
  readonly place: number;
  readonly gone: boolean;
}

function listEntries(report: Report): Entry[] {
  const uncredited = listUncredited(report);
  const uncounted = listUncounted(report);
  const entries = listSources(report).map(({ source, standing, claims }): Entry => ({
    key: `source-${source.id}`,
    mark: standing,
    name: source.name,
    detail: textOf(kindTexts[source.kind]),
    amount: textOfCount('claims', claims.length),
    claims,
  }));
  if (uncredited.length > 0) {
    entries.push({
      key: 'uncredited',
      mark: 'none',
      name: textOf('sourcesUncredited'),
      detail: textOf('sourcesUncreditedHint'),
      amount: textOfCount('claims', uncredited.length),
      claims: uncredited,
    });
  }
  if (uncounted.length > 0) {
    entries.push({
      key: 'uncounted',
      mark: 'uncounted',
      name: textOf('sourcesUncounted'),
      detail: textOf('sourcesUncountedHint'),
      amount: textOfCount('passages', uncounted.length),
      claims: uncounted,
    });
  }
  return entries;
}

interface SourceListProps {
  readonly report: Report;
  /** Shows an attribution in the article; false where its words are no longer there. */
  readonly reveal: (id: number) => Promise<boolean>;
  /** Told what the reader should hear once a claim was shown. */
  readonly announce: (words: string) => void;
}

/**
 * The sources with their claims, then the claims without a source, then what is shown and not counted. Each is a button
 * that leads to its first claim in the article, and to the next at each further press.
 */
export function SourceList({ report, reveal, announce }: SourceListProps) {
  const [shown, setShown] = useState<Shown | null>(null);

  async function showNext(entry: Entry): Promise<void> {
    const place = shown?.key === entry.key ? (shown.place + 1) % entry.claims.length : 0;
    const claim = entry.claims[place];
    if (!claim) return;
    const gone = !(await reveal(claim.id));
    setShown({ key: entry.key, place, gone });
    announce(sayShown(report, entry, place, gone));
  }

  return (
    <ul class="source-list">
      {listEntries(report).map((entry) => (
        <li key={entry.key} class="source-list-item">
          <button
            type="button"
            class="source"
            aria-current={shown?.key === entry.key}
            onClick={() => void showNext(entry)}
          >
            <MarkLine mark={entry.mark} {...MARK_SIZE} />
            <span class="source-name">
              <bdi>{entry.name}</bdi>
            </span>
            <span class="source-amount">{entry.amount}</span>
            <span class="source-detail">{entry.detail}</span>
          </button>
          {shown?.key === entry.key && <p class="source-shown">{sayShown(report, entry, shown.place, shown.gone)}</p>}
        </li>
      ))}
    </ul>
  );
}

/** “2 of 4: …” with the words claimed; a refusal may claim none, and then those that report it. */
function sayShown(report: Report, { claims }: Entry, place: number, gone: boolean): string {
  const { content = [], mention = [], cue = [] } = claims[place] ?? {};
  const spans = content.length > 0 ? content : [...mention, ...cue].sort((a, b) => a.start - b.start);
  const words = gone ? textOf('sourcesGone') : wordsOf(report, spans);
  return textOf('sourcesShownClaim', place + 1, claims.length, words);
}
