import { useEffect, useMemo, useRef } from 'preact/hooks';
import { createPaint, type Paint } from '../../overlay/paint';
import { placeClaims } from '../../overlay/place-claims';
import { kindOf } from '../../report';
import type { Settings } from '../../settings';
import { textOf } from '../../text';
import { makeSampleReport } from './sample-report';

/** A small article, painted as articles are with these settings. */
export function Preview({ settings }: { readonly settings: Settings }) {
  const report = useMemo(makeSampleReport, []);
  const article = useRef<HTMLDivElement>(null);
  const paint = useRef<Paint | null>(null);

  useEffect(() => {
    const control = new AbortController();
    paint.current = createPaint(control.signal);
    return () => control.abort();
  }, []);

  useEffect(() => {
    const { highlights, hiddenForms, hiddenKinds, palette } = settings;
    const claims = placeClaims(report, (span) => rangesIn(article.current, span));
    const isWanted = ({ attribution }: (typeof claims)[number]) =>
      !hiddenForms.includes(attribution.form) && !hiddenKinds.some((kind) => kind === kindOf(report, attribution));
    paint.current?.setPalette(palette);
    paint.current?.paint(highlights ? claims.filter(isWanted) : []);
  }, [report, settings]);

  return (
    <div class="preview" ref={article}>
      <h3 class="for-ears">{textOf('optionsPreview')}</h3>
      {report.text
        .trimEnd()
        .split('\n')
        .map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
    </div>
  );
}

/** The place of a span of the sample, whose sentences are paragraphs and separated by newlines. */
function rangesIn(article: HTMLElement | null, { start, end }: { start: number; end: number }): Range[] {
  let begin = 0;
  for (const { firstChild } of article?.querySelectorAll('p') ?? []) {
    const length = firstChild?.textContent?.length ?? 0;
    if (firstChild && start >= begin && end <= begin + length) {
      const range = document.createRange();
      range.setStart(firstChild, start - begin);
      range.setEnd(firstChild, end - begin);
      return [range];
    }
    begin += length + 1;
  }
  return [];
}
