import { ArticleWords, AroundWords } from '../../components/article-words';
import { becauseTexts } from '../../components/card-texts';
import { Disclosed } from '../../components/disclosed';
import { kindTextOf } from '../../components/kind-text';
import { MarkLine } from '../../components/mark-line';
import { sayAmount } from '../../components/source-entries';
import type { Report } from '../../engine/attribution';
import { isShown, listUncredited } from '../../report';
import type { CountingRule } from '../../report/count';
import { numberOf, textOf } from '../../text';
import type { Note } from './list-notes';
import { anchorOf, NOBODY } from './runs-of-text';

interface SourceNotesProps {
  readonly report: Report;
  readonly settings: CountingRule;
  readonly notes: readonly Note[];
}

/** The sources by number: who they are, how they stand and why, what is disclosed of them; last, what nobody is credited with. */
export function SourceNotes({ report, settings, notes }: SourceNotesProps) {
  const uncredited = listUncredited(report);
  const hasNobody = report.attributions.some((a) => a.source === null && isShown(report, a));
  return (
    <section class="notes" aria-labelledby="sources">
      <h2 id="sources">{textOf('popupSources')}</h2>
      <ul class="note-list">
        {notes.map((note) => (
          <li key={note.number} class="note" id={anchorOf(note)}>
            <span class="note-number">{numberOf(note.number)}</span>
            <NoteOnSource report={report} settings={settings} note={note} />
          </li>
        ))}
        {hasNobody && (
          <li class="note" id={anchorOf(null)}>
            <span class="note-number">{NOBODY}</span>
            <div class="note-more">
              <p class="note-name">{textOf('sourcesUncredited')}</p>
              <p class="note-kind">
                <span class="note-mark">
                  <MarkLine mark="none" />
                </span>
                <span>{sayAmount(report, uncredited, settings)}</span>
              </p>
              <p>{textOf('sourcesUncreditedHint')}</p>
            </div>
          </li>
        )}
      </ul>
    </section>
  );
}

type NoteOnSourceProps = Omit<SourceNotesProps, 'notes'> & { readonly note: Note };

function NoteOnSource({ report, settings, note }: NoteOnSourceProps) {
  const { source, mark, as, claims, first, via } = note;
  return (
    <div class="note-more">
      <p class="note-name">
        <ArticleWords words={source.name} />
      </p>
      <p class="note-kind">
        <span class="note-mark">
          <MarkLine mark={mark} />
        </span>
        <span>
          {textOf(kindTextOf(source.kind, as ?? 'none'))}
          {' · '}
          {as === null ? textOf('sourcesUncounted') : sayAmount(report, claims, settings)}
        </span>
      </p>
      <p>{textOf(becauseTexts[first.because.key])}</p>
      {source.disclosures && <Disclosed report={report} source={source} />}
      {via.map((outlet) => (
        <p key={outlet}>
          <AroundWords message="cardVia" words={outlet} />
        </p>
      ))}
    </div>
  );
}
