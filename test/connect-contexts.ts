import { fakeBrowser } from '@webext-core/fake-browser';

/** The one tab of the fake browser in which a page runs. */
export const PAGE_TAB = 7;

/**
 * Joins the contexts of the fake browser as a real one joins them: a message goes to all who listen, and the first
 * answer comes back. All that is sent comes from PAGE_TAB, and that is the only tab with a page in it.
 */
export function connectContexts(): void {
  Object.defineProperty(fakeBrowser.runtime, 'id', { configurable: true, writable: true, value: 'on-the-record' });
  Object.assign(fakeBrowser.runtime, { sendMessage: send });
  Object.assign(fakeBrowser.tabs, { sendMessage: sendToTab });
}

async function send(message: unknown): Promise<unknown> {
  const { onMessage, id } = fakeBrowser.runtime;
  if (!onMessage.hasListeners()) throw new Error('Could not establish connection. Receiving end does not exist.');
  const sender = { id, tab: { id: PAGE_TAB } };
  const answers: unknown[] = await Reflect.apply(onMessage.trigger, onMessage, [structuredClone(message), sender]);
  return answers.find((answer) => answer !== undefined);
}

async function sendToTab(tabId: number, message: unknown): Promise<unknown> {
  if (tabId !== PAGE_TAB) throw new Error(`No tab with id: ${tabId}`);
  return send(message);
}
