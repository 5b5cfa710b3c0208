import type { ClaimEntry, ClaimFilter } from '../../components/claim-entries';
import { kindTexts } from '../../components/kind-text';
import type { Kind, Report } from '../../engine/attribution';
import type { CountedAs } from '../../report/count';
import { textOf, type TextKey } from '../../text';

type As = CountedAs | 'uncounted';

const asTexts = {
  named: 'filterNamed',
  unnamed: 'filterUnnamed',
  described: 'filterDescribed',
  none: 'filterNone',
  uncounted: 'sourcesUncounted',
} as const satisfies Record<As, TextKey>;

interface ClaimFiltersProps {
  readonly report: Report;
  readonly entries: readonly ClaimEntry[];
  readonly filter: ClaimFilter;
  readonly change: (filter: ClaimFilter) => void;
}

/** Two choices that narrow a list of claims: by standing or kind, and by source. Each offers what there is. */
export function ClaimFilters({ report, entries, filter, change }: ClaimFiltersProps) {
  const standings = present(Object.keys(asTexts) as As[], (as) =>
    entries.some((entry) => (entry.as ?? 'uncounted') === as),
  );
  const kinds = present(Object.keys(kindTexts) as (Kind | 'none')[], (kind) =>
    entries.some((entry) => entry.kind === kind && entry.as !== null),
  );
  const sources = report.sources.filter(({ id }) => entries.some(({ attribution }) => attribution.source === id));

  function choose(value: string): void {
    const as = standings.find((name) => value === `as ${name}`) ?? null;
    const kind = kinds.find((name) => value === `kind ${name}`) ?? null;
    change({ ...filter, as, kind });
  }

  return (
    <div class="claim-filters">
      <label class="filter">
        <span class="filter-label">{textOf('filterKind')}</span>
        <select
          class="filter-choice"
          value={filter.as === null ? `kind ${filter.kind ?? ''}` : `as ${filter.as}`}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          <option value="kind ">{textOf('filterAllKinds')}</option>
          <optgroup label={textOf('filterStanding')}>
            {standings.map((as) => (
              <option key={as} value={`as ${as}`}>
                {textOf(asTexts[as])}
              </option>
            ))}
          </optgroup>
          <optgroup label={textOf('filterKind')}>
            {kinds.map((kind) => (
              <option key={kind} value={`kind ${kind}`}>
                {textOf(kindTexts[kind])}
              </option>
            ))}
          </optgroup>
        </select>
      </label>
      <label class="filter">
        <span class="filter-label">{textOf('filterSource')}</span>
        <select
          class="filter-choice"
          value={String(filter.source ?? '')}
          onChange={({ currentTarget: { value } }) =>
            change({ ...filter, source: value === '' ? null : Number(value) })
          }
        >
          <option value="">{textOf('filterAllSources')}</option>
          {sources.map(({ id, name }) => (
            <option key={id} value={String(id)} lang="en" dir="ltr">
              {name}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

function present<Name>(names: readonly Name[], isThere: (name: Name) => boolean): Name[] {
  return names.filter(isThere);
}
