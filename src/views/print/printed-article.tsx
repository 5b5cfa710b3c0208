import { Fragment } from 'preact';
import { useEffect } from 'preact/hooks';
import { listClaims } from '../../components/claim-entries';
import { PageRemarks } from '../../components/page-remarks';
import { Refusal } from '../../components/refusal';
import type { Attribution, Span } from '../../engine/attribution';
import type { PageRead } from '../../messages';
import type { Settings } from '../../settings';
import { dayOf, listOf, textOf } from '../../text';
import { whyEmpty } from '../say-view';
import type { FollowedPage } from '../follow-page';
import { cutRuns, listParagraphs } from './cut-runs';
import { Legend } from './legend';
import { listNotes } from './list-notes';
import { type MarkedClaim, RunsOfText } from './runs-of-text';
import { SourceNotes } from './source-notes';

interface PrintedArticleProps {
  readonly read: PageRead;
  readonly address: string;
  readonly settings: Settings;
  readonly page: FollowedPage;
}

/** An article on paper: what it is, what its lines mean, its text with a number on each claim, and the sources. */
export function PrintedArticle({ read, address, settings, page }: PrintedArticleProps) {
  const { report, about } = read;
  const notes = listNotes(report, settings);
  const entries = listClaims(report, settings);
  const marked = new Map<number, MarkedClaim>();
  for (const { attribution, mark, kind } of entries) {
    const isHidden = settings.hiddenForms.includes(attribution.form) || settings.hiddenKinds.some((k) => k === kind);
    const note = notes.find(({ source }) => source.id === attribution.source) ?? null;
    if (!isHidden) marked.set(attribution.id, { mark, note });
  }
  const underlined = entries
    .filter(({ attribution }) => marked.has(attribution.id))
    .map(({ attribution }) => ({ id: attribution.id, spans: wordsToMark(attribution) }));
  const paragraphs = listParagraphs(report.text);
  const [headline, ...standfirst] = paragraphs.filter(({ end }) => end < about.bodyStart);
  const body = paragraphs.filter(({ end }) => end >= about.bodyStart);
  const runs = (span: Span) => <RunsOfText text={report.text} runs={cutRuns(span, underlined)} marked={marked} />;
  const empty = whyEmpty(report);
  const title = headline ? report.text.slice(headline.start, headline.end) : about.title;

  useEffect(() => void (document.title = title ?? textOf('popupPrint')), [title]);

  return (
    <>
      <header class="printed-head" lang="en" dir="ltr">
        <h1>{headline ? runs(headline) : (title ?? textOf('popupPrint'))}</h1>
        {standfirst.map((span) => (
          <p key={span.start} class="standfirst">
            {runs(span)}
          </p>
        ))}
        <p class="byline">
          {[about.outlet, listOf(about.authors), about.published && dayOf(about.published)]
            .filter(Boolean)
            .map((words, place) => (
              <Fragment key={words}>
                {place > 0 && ' · '}
                <bdi>{words}</bdi>
              </Fragment>
            ))}
          <span class="byline-address">{address}</span>
        </p>
      </header>
      <PageRemarks about={about} restless={read.restless} />
      {empty === null ? <Legend report={report} settings={settings} /> : <Refusal why={empty} page={page} />}
      <article class="printed-text" lang="en" dir="ltr">
        {body.map((span) => (
          <p key={span.start} class={isShort(report.text.slice(span.start, span.end)) ? 'short' : ''}>
            {runs(span)}
          </p>
        ))}
      </article>
      {entries.length > 0 && <SourceNotes report={report} settings={settings} notes={notes} />}
      <p class="printed-note">{textOf('printNote')}</p>
    </>
  );
}

/** Whether a paragraph may be the heading of the next, which no page should part it from: the text does not tell. */
function isShort(words: string): boolean {
  return words.length < 80 && !/[.!?…][”’"')]*$/u.test(words.trim());
}

/** What carries the line of a passage: the words that are credited, or, where there are none, those that credit. */
function wordsToMark({ content, mention, cue }: Attribution): readonly Span[] {
  return content.length > 0 ? content : [...mention, ...cue];
}
