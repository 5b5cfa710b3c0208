/** What a browser tells a screen reader of a part of a page. */
export interface AccessibleNode {
  /** As ARIA names it; as the browser does where ARIA has no name for it. */
  readonly role: string;
  readonly name: string;
  /** Those of STATES that hold. */
  readonly states: readonly State[];
  readonly children: readonly AccessibleNode[];
}

/** What a screen reader says of a control beside its role and name, and what it can do with it. */
export type State = 'focusable' | 'focused' | 'expanded' | 'collapsed' | 'pressed' | 'not pressed';

/** A node of Chromium’s tree: https://chromedevtools.github.io/devtools-protocol/tot/Accessibility/#type-AXNode */
export interface ChromiumNode {
  readonly nodeId: string;
  readonly parentId?: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
  readonly childIds?: readonly string[];
}

/** Makes one tree of Chromium’s nodes, without those that it keeps from screen readers; what these hold takes their place. */
export function treeOf(nodes: readonly ChromiumNode[]): AccessibleNode {
  const known = new Map(nodes.map((node) => [node.nodeId, node]));
  const [root] = nodes.flatMap((node) => (node.parentId === undefined ? shown(node) : []));
  if (!root) throw new Error('The page has no accessibility tree');
  return root;

  function shown(node: ChromiumNode): AccessibleNode[] {
    const children = (node.childIds ?? []).flatMap((id) => {
      const child = known.get(id);
      return child ? shown(child) : [];
    });
    if (node.ignored) return children;
    return [{ role: node.role?.value ?? '', name: node.name?.value ?? '', states: statesOf(node), children }];
  }
}

function statesOf({ properties = [] }: ChromiumNode): State[] {
  const valueOf = (name: string) => properties.find((property) => property.name === name)?.value.value;
  const states: readonly [State, boolean][] = [
    ['focusable', valueOf('focusable') === true],
    ['focused', valueOf('focused') === true],
    ['expanded', valueOf('expanded') === true],
    ['collapsed', valueOf('expanded') === false],
    ['pressed', valueOf('pressed') === 'true'],
    ['not pressed', valueOf('pressed') === 'false'],
  ];
  return states.flatMap(([state, holds]) => (holds ? state : []));
}
