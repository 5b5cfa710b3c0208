import type { AccessibleNode, State } from './accessible.ts';

/** https://searchfox.org/mozilla-central/source/accessible/interfaces/nsIAccessible.idl */
interface Accessible {
  readonly name: string | null;
  readonly computedARIARole: string;
  readonly role: number;
  readonly childCount: number;
  getChildAt(place: number): Accessible;
  getState(state: { value?: number }, extra: { value?: number }): void;
}

interface AccessibilityService {
  getAccessibleFor(element: Element | null): Accessible | null;
  getStringRole(role: number): string;
}

interface BrowserGlobals {
  Cc: Record<string, { getService(type: object): AccessibilityService }>;
  Ci: { nsIAccessibilityService: object; nsIAccessibleStates: Record<string, number> };
  ChromeUtils: {
    importESModule(url: 'chrome://remote/content/shared/NavigableManager.sys.mjs'): {
      NavigableManager: { getBrowserById(id: string): Element | null };
    };
  };
}

declare const { Cc, Ci, ChromeUtils }: BrowserGlobals;

/**
 * What Firefox tells a screen reader of the page in a browsing context; null while it is not ready to. Firefox begins to
 * keep such a tree when it is first asked for one.
 */
export function readAccessibilityTree(context: string): AccessibleNode | null {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const service = Cc['@mozilla.org/accessibilityService;1']!.getService(Ci.nsIAccessibilityService);
  const frame = service.getAccessibleFor(NavigableManager.getBrowserById(context));
  if (!frame || frame.childCount === 0) return null;
  const { STATE_FOCUSABLE, STATE_FOCUSED, STATE_EXPANDED, STATE_COLLAPSED, STATE_PRESSED, STATE_BUSY } =
    Ci.nsIAccessibleStates;
  const top: AccessibleNode[] = [];
  const left: [Accessible, AccessibleNode[]][] = [[frame.getChildAt(0), top]];
  for (let next = left.pop(); next; next = left.pop()) {
    const [accessible, siblings] = next;
    const state = { value: 0 };
    accessible.getState(state, {});
    if (siblings === top && state.value & STATE_BUSY!) return null;
    const role = service.getStringRole(accessible.role);
    const isToggle = role === 'toggle button';
    const isPressed = Boolean(state.value & STATE_PRESSED!);
    const states: readonly (readonly [State, boolean])[] = [
      ['focusable', Boolean(state.value & STATE_FOCUSABLE!)],
      ['focused', Boolean(state.value & STATE_FOCUSED!)],
      ['expanded', Boolean(state.value & STATE_EXPANDED!)],
      ['collapsed', Boolean(state.value & STATE_COLLAPSED!)],
      ['pressed', isToggle && isPressed],
      ['not pressed', isToggle && !isPressed],
    ];
    const children: AccessibleNode[] = [];
    siblings.unshift({
      role: accessible.computedARIARole || role,
      name: accessible.name ?? '',
      states: states.flatMap(([name, holds]) => (holds ? name : [])),
      children,
    });
    for (let place = 0; place < accessible.childCount; place += 1) left.push([accessible.getChildAt(place), children]);
  }
  return top[0] ?? null;
}
