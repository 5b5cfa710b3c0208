import type { Page } from '../../tools/browser/driver.ts';

/** All of a page as it stands: doctype, comments, processing instructions, and what is in its open shadow roots. */
export function serialise(page: Page): Promise<string> {
  return page.evaluate(() => {
    const parts: string[] = [];
    const shadowOf = Object.getOwnPropertyDescriptor(Element.prototype, 'shadowRoot')!.get!;
    const findAll = (root: Document | ShadowRoot) =>
      root instanceof Document ? Document.prototype.querySelectorAll.call(root, '*') : root.querySelectorAll('*');
    const add = (root: Document | ShadowRoot) => {
      for (const node of root.childNodes) parts.push(new XMLSerializer().serializeToString(node));
      if (root instanceof ShadowRoot) parts.push(root.innerHTML);
      parts.push(`${root.styleSheets.length} and ${root.adoptedStyleSheets.length} style sheets`);
      for (const element of findAll(root)) {
        const shadow = shadowOf.call(element) as ShadowRoot | null;
        if (shadow) add(shadow);
      }
    };
    add(document);
    return [...parts, document.documentElement.outerHTML].join('\n');
  });
}
