import type { About } from '../../messages';
import { textOf, textOfCount } from '../../text';

/** What a reader should know of the article before its numbers, in the page’s own terms; nothing where it is plain news, whole. */
export function PageRemarks({ about }: { about: Pick<About, 'opinion' | 'sponsored' | 'cut' | 'words'> }) {
  const remarks = [
    ...(about.opinion ? [textOf('popupOpinion')] : []),
    ...(about.sponsored ? [textOf('popupSponsored')] : []),
    ...(about.cut ? [textOfCount('popupCut', about.words)] : []),
  ];
  return remarks.map((remark) => (
    <p key={remark} class="remark">
      {remark}
    </p>
  ));
}
