/** Ranges of a page together with the words that they were laid over. */
export interface KeptWords {
  /**
   * Gives the ranges that no longer read as they did, and forgets them. Looks only where the page has changed; everywhere
   * where it is not told, or told of too much at once.
   */
  takeChanged(changes: readonly MutationRecord[] | null): ReadonlySet<Range>;
}

interface Entry {
  readonly range: Range;
  readonly words: string;
}

/** From how many changes at once it is quicker to look at every range. */
const MANY = 500;

/** Keeps in mind what ranges say now. */
export function keepWords(ranges: readonly Range[]): KeptWords {
  const entries = new Set<Entry>();
  /** What stands within a range, its common ancestor included: only changes to these can change its words… */
  const within = new Map<Node, Set<Entry>>();
  /** …but for the removal of one of these, which hold a range as a whole. */
  const around = new Set<Node>();

  function place(entry: Entry): void {
    for (const node of nodesWithin(entry.range)) {
      const known = within.get(node);
      if (known) known.add(entry);
      else within.set(node, new Set([entry]));
    }
    let node = holderOf(entry.range.commonAncestorContainer);
    for (; node && !around.has(node); node = holderOf(node)) around.add(node);
  }

  function concernedBy(changes: readonly MutationRecord[] | null): Iterable<Entry> {
    if (!changes || changes.length > MANY || entries.size === 0) return entries;
    const concerned = new Set<Entry>();
    for (const change of changes) {
      const { target } = change;
      const own = within.get(target);
      if (own) for (const entry of own) concerned.add(entry);
      else if (!around.has(target)) continue;
      for (const removed of change.removedNodes) {
        if (around.has(removed)) return entries;
        for (const entry of within.get(removed) ?? []) concerned.add(entry);
      }
    }
    return concerned;
  }

  for (const range of ranges) {
    const entry = { range, words: range.toString() };
    entries.add(entry);
    place(entry);
  }
  return {
    takeChanged(changes) {
      const changed = new Set<Range>();
      for (const entry of concernedBy(changes)) {
        if (!entries.has(entry)) continue;
        const { range, words } = entry;
        if (range.startContainer.isConnected && range.toString() === words) {
          if (changes) place(entry);
          continue;
        }
        changed.add(range);
        entries.delete(entry);
      }
      return changed;
    },
  };
}

/**
 * The node that holds another, also across the edge of a shadow root; null for the document and what is in none. Asked in
 * this way because a field of the name would hide a form’s own property, in Chromium in a content script too.
 */
export function holderOf(node: Node): Node | null {
  return node instanceof ShadowRoot ? node.host : (Reflect.get(Node.prototype, 'parentNode', node) as Node | null);
}

/** The nodes that a range runs through, from its common ancestor down. */
function nodesWithin({ startContainer, endContainer, commonAncestorContainer }: Range): Iterable<Node> {
  const nodes = new Set<Node>([commonAncestorContainer]);
  if (startContainer === endContainer) return nodes;
  const walker = document.createTreeWalker(commonAncestorContainer, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  walker.currentNode = startContainer;
  for (let node: Node | null = startContainer; node; node = node === endContainer ? null : walker.nextNode()) {
    for (let up: Node | null = node; up && !nodes.has(up); up = holderOf(up)) nodes.add(up);
  }
  return nodes;
}
