import { type ComponentChildren, Fragment } from 'preact';
import { kindTextOf } from '../../components/kind-text';
import type { LineMark } from '../../components/mark-line';
import { listOf, numberOf, textOf } from '../../text';
import type { Run } from './cut-runs';
import type { Note } from './list-notes';

/** How a claim is marked: by which line, and with the number of which source; null where nobody is credited. */
export interface MarkedClaim {
  readonly mark: LineMark;
  readonly note: Note | null;
}

/** What stands in place of a number where nobody is credited. */
export const NOBODY = '*';

/** More lines than these under the same words are drawn on top of one another. */
const LOWEST_LEVEL = 2;

interface RunsOfTextProps {
  readonly text: string;
  readonly runs: readonly Run[];
  readonly marked: ReadonlyMap<number, MarkedClaim>;
}

/** A paragraph in pieces, each with its lines and, where claims end, with the numbers of their sources. */
export function RunsOfText({ text, runs, marked }: RunsOfTextProps) {
  return (
    <>
      {runs.map(({ start, end, lines, ends }) => (
        <Fragment key={start}>
          {lines.reduceRight<ComponentChildren>(
            (inner, { id, level }) => {
              const name = marked.get(id)?.mark ?? 'uncounted';
              return <span class={`line line-${name} level-${Math.min(level, LOWEST_LEVEL)}`}>{inner}</span>;
            },
            text.slice(start, end),
          )}
          <Numbers notes={ends.map((id) => marked.get(id)?.note ?? null)} />
        </Fragment>
      ))}
    </>
  );
}

/** The numbers of sources, each once, as ways to the list. */
function Numbers({ notes }: { readonly notes: readonly (Note | null)[] }) {
  const places = [...new Set(notes)];
  if (places.length === 0) return null;
  return (
    <sup class="numbers">
      {places.map((note, place) => (
        <Fragment key={anchorOf(note)}>
          {place > 0 && ' '}
          <a class="number" href={`#${anchorOf(note)}`} aria-label={sayNote(note)}>
            {note ? numberOf(note.number) : NOBODY}
          </a>
        </Fragment>
      ))}
    </sup>
  );
}

/** The id of a source’s place in the list; of the place for nobody. */
export function anchorOf(note: Note | null): string {
  return note ? `source-${note.number}` : 'source-none';
}

function sayNote(note: Note | null): string {
  if (!note) return listOf([NOBODY, textOf('sourcesUncredited')]);
  const { number, source, as } = note;
  return textOf('printSource', number, source.name, textOf(kindTextOf(source.kind, as ?? 'none')));
}
