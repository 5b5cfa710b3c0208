/**
 * What the Firefox driver does in the browser's own window, where a reader's hands would be. Each function is sent
 * there as its source: it may use nothing but its arguments and Firefox's globals, of which these few are declared.
 * The modules' sources are at https://searchfox.org.
 */
interface PopupBrowser extends HTMLElement {
  permanentKey?: object;
}

interface Navigables {
  getIdForBrowser(browser: Element): string;
  getBrowserById(id: string): Element | null;
}

interface ToolbarAction {
  triggerAction(window: Window): void;
  readonly action: { getProperty(tab: object, name: 'badgeText'): string | null };
}

interface RunningExtension {
  readonly shortcuts: { onCommand(name: string): void };
  readonly tabManager: { addActiveTabPermission(tab: object): void };
  emit(event: 'webext-menu-menuitem-click', info: object, tab: object): void;
  terminateBackground(options: { disableResetIdleForTest: boolean; ignoreDevToolsAttached: boolean }): Promise<void>;
}

interface Permissions {
  add(addonId: string, permissions: object, extension: RunningExtension): Promise<void>;
  remove(addonId: string, permissions: object, extension: RunningExtension): Promise<void>;
}

interface Principal {
  readonly isSystemPrincipal: boolean;
}

interface Channel {
  readonly URI: { readonly spec: string };
  readonly loadInfo: {
    readonly externalContentPolicyType: number;
    readonly loadingPrincipal: Principal | null;
    readonly triggeringPrincipal: Principal;
  };
}

interface BrowserGlobals {
  ChromeUtils: {
    importESModule(url: 'resource://gre/modules/ExtensionParent.sys.mjs'): {
      ExtensionParent: { apiManager: { global: { browserActionFor(extension: RunningExtension): ToolbarAction } } };
    };
    importESModule(url: 'resource://gre/modules/ExtensionPermissions.sys.mjs'): { ExtensionPermissions: Permissions };
    importESModule(url: 'chrome://remote/content/shared/NavigableManager.sys.mjs'): { NavigableManager: Navigables };
  };
  Services: {
    obs: { addObserver(observer: (subject: { QueryInterface(type: object): Channel }) => void, topic: string): void };
    prefs: { setIntPref(name: string, value: number): void; setBoolPref(name: string, value: boolean): void };
  };
  Ci: { nsIChannel: object; nsIContentPolicy: { TYPE_DOCUMENT: number } };
  WebExtensionPolicy: {
    getByID(id: string): {
      readonly extension: RunningExtension;
      readonly allowedOrigins: { readonly patterns: readonly { readonly pattern: string }[] };
    };
  };
  gBrowser: { readonly selectedTab: object; readonly selectedBrowser: { focus(): void } };
  SidebarController: { hide(): void };
  recordedRequests: string[];
}

declare const { ChromeUtils, Services, Ci, WebExtensionPolicy, gBrowser, SidebarController }: BrowserGlobals;

/** Presses the extension's toolbar button. */
export function triggerAction(addonId: string): void {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(addonId);
  ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
}

/** Puts the focus from the address bar, where a new tab has it, into the page in front. */
export function focusPage(): void {
  gBrowser.selectedBrowser.focus();
}

/** The badge's text for the tab in front. */
export function readBadge(addonId: string): string {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(addonId);
  const { action } = ExtensionParent.apiManager.global.browserActionFor(extension);
  return action.getProperty(gBrowser.selectedTab, 'badgeText') ?? '';
}

/** Does what a manifest command's shortcut does. */
export function runShortcut(addonId: string, name: string): void {
  WebExtensionPolicy.getByID(addonId).extension.shortcuts.onCommand(name);
}

/** Lets the extension into the pages that match a pattern, or out again, as the page of add-ons does. */
export async function changeAccess(addonId: string, origin: string, allowed: boolean): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(addonId);
  const permissions = { permissions: [], origins: [origin] };
  await ExtensionPermissions[allowed ? 'add' : 'remove'](addonId, permissions, extension);
}

/** Lets the extension out of all pages. */
export async function removeSites(addonId: string): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { extension, allowedOrigins } = WebExtensionPolicy.getByID(addonId);
  const origins = allowedOrigins.patterns.map(({ pattern }) => pattern);
  await ExtensionPermissions.remove(addonId, { permissions: [], origins }, extension);
}

/** Has Firefox say yes in the reader's place where an extension asks for a permission. */
export function acceptRequests(): void {
  Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false);
}

/** Does what a click on an item of the extension’s context menu does, the tab that it gives the extension included. */
export function chooseMenuItem(addonId: string, id: string): void {
  const { extension } = WebExtensionPolicy.getByID(addonId);
  const tab = gBrowser.selectedTab;
  extension.tabManager.addActiveTabPermission(tab);
  extension.emit('webext-menu-menuitem-click', { menuItemId: id, modifiers: [], editable: false }, tab);
}

/** Ends the event page as an idle one is ended. */
export async function terminateBackground(addonId: string): Promise<void> {
  const { extension } = WebExtensionPolicy.getByID(addonId);
  await extension.terminateBackground({ disableResetIdleForTest: true, ignoreDevToolsAttached: true });
}

/** Lets WebDriver BiDi find popups and the sidebar, which it does not count among the tabs. */
export function makePopupsReachable(): void {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const findTab = NavigableManager.getBrowserById;
  NavigableManager.getBrowserById = (id) => {
    const sidebar = document.querySelector<HTMLIFrameElement>('#sidebar')?.contentDocument;
    const reachable = [
      document.querySelector<PopupBrowser>('.webextension-popup-browser:not(.webextension-preload-browser)'),
      sidebar?.querySelector<PopupBrowser>('#webext-panels-browser'),
    ];
    return (
      reachable.find((browser) => browser?.permanentKey && NavigableManager.getIdForBrowser(browser) === id) ??
      findTab.call(NavigableManager, id)
    );
  };
}

/** The browsing context of the open popup; null while there is none. */
export function findPopup(): string | null {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const popup = document.querySelector<PopupBrowser>('.webextension-popup-browser:not(.webextension-preload-browser)');
  if (!popup) return null;
  popup.permanentKey ??= {};
  return NavigableManager.getIdForBrowser(popup);
}

/** The browsing context of the extension’s page in the sidebar, which gets the focus; null while there is none. */
export function findSidebar(): string | null {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const sidebar = document.querySelector<HTMLIFrameElement>('#sidebar')?.contentDocument;
  const panel = sidebar?.querySelector<PopupBrowser>('#webext-panels-browser');
  if (!panel) return null;
  panel.permanentKey ??= {};
  panel.focus();
  return NavigableManager.getIdForBrowser(panel);
}

/** Closes the sidebar. */
export function closeSidebar(): void {
  SidebarController.hide();
}

/** Closes the open popup, if any. */
export function closePopup(): void {
  document
    .querySelector('.webextension-popup-browser:not(.webextension-preload-browser)')
    ?.closest<Element & { hidePopup(): void }>('panel')
    ?.hidePopup();
}

/** Writes down every request that a page or an extension makes; those of the browser itself are left out. */
export function recordRequests(): void {
  const record: string[] = [];
  Object.assign(window, { recordedRequests: record });
  Services.obs.addObserver((subject) => {
    const { URI, loadInfo } = subject.QueryInterface(Ci.nsIChannel);
    const isPage = loadInfo.externalContentPolicyType === Ci.nsIContentPolicy.TYPE_DOCUMENT;
    const asker = loadInfo.loadingPrincipal ?? loadInfo.triggeringPrincipal;
    if (isPage || !asker.isSystemPrincipal) record.push(URI.spec);
  }, 'http-on-modify-request');
}

/** What recordRequests wrote down so far. */
export function readRequests(): string[] {
  return (window as unknown as BrowserGlobals).recordedRequests;
}

/** Sets whole-number preferences. */
export function setPreferences(values: Record<string, number>): void {
  for (const [name, value] of Object.entries(values)) Services.prefs.setIntPref(name, value);
}
