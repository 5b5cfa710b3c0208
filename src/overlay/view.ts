/** What of the window a reader sees, in CSS pixels from its top: of a frame, what the page around it shows of it. */
export function findView(): { readonly top: number; readonly bottom: number } {
  const outer = window.frameElement?.getBoundingClientRect().top;
  if (outer === undefined) return { top: 0, bottom: window.innerHeight };
  return { top: Math.max(0, -outer), bottom: Math.min(window.innerHeight, window.parent.innerHeight - outer) };
}
