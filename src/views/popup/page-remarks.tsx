import type { About } from '../../messages';
import { textOf, textOfCount } from '../../text';

type Remarkable = Pick<About, 'opinion' | 'sponsored' | 'cut' | 'words'>;

/** What a reader should know of the article before its numbers, in the page’s own terms, in sentences; none where it is plain news, whole. */
export function listRemarks(about: Remarkable): readonly string[] {
  return [
    ...(about.opinion ? [textOf('popupOpinion')] : []),
    ...(about.sponsored ? [textOf('popupSponsored')] : []),
    ...(about.cut ? [textOfCount('popupCut', about.words)] : []),
  ];
}

/** The same, a sentence a line. */
export function PageRemarks({ about }: { about: Remarkable }) {
  return listRemarks(about).map((remark) => (
    <p key={remark} class="remark">
      {remark}
    </p>
  ));
}
