import type { PageRead } from '../messages';
import { textOf, textOfCount } from '../text';

type Remarkable = Pick<PageRead, 'about' | 'restless'>;

/** What a reader should know of an article before its numbers, in sentences; none where it is plain news, whole and at rest. */
export function listRemarks({ about, restless }: Remarkable): readonly string[] {
  return [
    ...(about.opinion ? [textOf('popupOpinion')] : []),
    ...(about.sponsored ? [textOf('popupSponsored')] : []),
    ...(about.cut ? [textOfCount('popupCut', about.words)] : []),
    ...(restless ? [textOf('popupRestless')] : []),
  ];
}

/** The same, a sentence a line. */
export function PageRemarks(page: Remarkable) {
  return listRemarks(page).map((remark) => (
    <p key={remark} class="remark">
      {remark}
    </p>
  ));
}
