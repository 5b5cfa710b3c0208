import { textOf } from '../text';

/** The way to the page that prints the article of a tab with its sources, in a tab of its own. */
export function PrintLink({ tabId }: { readonly tabId: number }) {
  return (
    <a class="link" href={`/src/views/print/index.html?tab=${tabId}`} target="_blank">
      {textOf('popupPrint')}
    </a>
  );
}
