import { fakeBrowser } from '@webext-core/fake-browser';

type Changed = (permissions: { origins: string[] }) => void;

/** What the browser lets the extension into, as a reader and the extension change it. */
export interface FakePermissions {
  /** The patterns that the browser lets the extension into by itself. */
  readonly origins: Set<string>;
  /** What the extension asked for, in order. */
  readonly asked: string[];
  /** Whether the reader says yes. */
  says: boolean;
  /** Lets the extension into more pages, as the browser’s own settings do. */
  add(origin: string): void;
  /** Lets the extension out of pages again. */
  remove(origin: string): void;
}

/** Gives the fake browser permissions, and the manifest these listed patterns, which are granted. */
export function fakePermissions(listed: readonly string[] = []): FakePermissions {
  const added = new Set<Changed>();
  const removed = new Set<Changed>();
  const eventOf = (listeners: Set<Changed>) => ({
    addListener: (listener: Changed) => listeners.add(listener),
    removeListener: (listener: Changed) => listeners.delete(listener),
  });
  const permissions: FakePermissions = {
    origins: new Set(listed),
    asked: [],
    says: true,
    add(origin) {
      permissions.origins.add(origin);
      for (const listener of added) listener({ origins: [origin] });
    },
    remove(origin) {
      permissions.origins.delete(origin);
      for (const listener of removed) listener({ origins: [origin] });
    },
  };
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ host_permissions: listed, content_scripts: [{}] }) });
  Object.assign(fakeBrowser, {
    permissions: {
      onAdded: eventOf(added),
      onRemoved: eventOf(removed),
      getAll: async () => ({ origins: [...permissions.origins] }),
      async request({ origins }: { origins: string[] }) {
        permissions.asked.push(...origins);
        if (permissions.says) for (const origin of origins) permissions.add(origin);
        return permissions.says;
      },
      async remove({ origins }: { origins: string[] }) {
        if (origins.some((origin) => listed.includes(origin)))
          throw new Error('You cannot remove required permissions.');
        for (const origin of origins) permissions.remove(origin);
        return true;
      },
    },
  });
  return permissions;
}
