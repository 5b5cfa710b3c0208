import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { Switch } from '../../components/switch';
import { accessTo, addedOrigins, giveBack, isCovered, originFor, type SiteAccess, watchAccess } from '../../sites';
import { textOf, type TextKey } from '../../text';

interface SiteSectionProps {
  readonly site: string;
  readonly address: string;
  /** How the site comes to be read, when the section is first shown. */
  readonly initialAccess: SiteAccess;
  /** Whether the reader has switched the extension off here. */
  readonly isOff: boolean;
  /** Whether the browser keeps this page closed, so that nothing could be allowed. */
  readonly isClosed: boolean;
  /** Switches the extension on or off here. */
  readonly change: (on: boolean) => void;
  /** Is told when the browser has let the extension in. */
  readonly allowed: () => void;
}

/** What is said of a site that does not simply come with the extension, and what the reader may do about it. */
const choices: Partial<Record<SiteAccess, { readonly sentence: TextKey; readonly label: TextKey }>> = {
  added: { sentence: 'siteAdded', label: 'siteOnlyAsked' },
  asked: { sentence: 'siteAsked', label: 'siteAlways' },
  withheld: { sentence: 'siteWithheld', label: 'siteAllow' },
};

/** How the site of the page comes to be read, and the reader’s choice of it: never, when asked, always. */
export function SiteSection({ site, address, initialAccess, isOff, isClosed, change, allowed }: SiteSectionProps) {
  const [access, setAccess] = useState(initialAccess);
  const [declined, setDeclined] = useState(false);

  useEffect(() => {
    const control = new AbortController();
    const look = () => void accessTo(address).then((now) => control.signal.aborted || setAccess(now));
    watchAccess(look, control.signal);
    look();
    return () => control.abort();
  }, [address]);

  /** Asks in the reader’s own click, before anything else: Firefox lets nobody ask later. The background does the rest. */
  async function letIn(): Promise<void> {
    const origin = originFor(address);
    const isAllowed = origin !== null && (await browser.permissions.request({ origins: [origin] }).catch(() => false));
    setDeclined(!isAllowed);
    if (isAllowed) allowed();
  }

  async function takeBack(): Promise<void> {
    const origins = (await addedOrigins()).filter((pattern) => isCovered(address, pattern));
    setDeclined(!(await giveBack(origins)));
  }

  const choice = !isOff && !isClosed ? choices[access] : undefined;
  return (
    <>
      <Switch label={textOf('popupSwitchSite')} detail={site} on={!isOff} change={change} />
      {choice && (
        <div class="site-access">
          <p role={declined ? 'alert' : undefined}>{textOf(declined ? 'siteDeclined' : choice.sentence)}</p>
          <button
            type="button"
            class="button-outlined"
            onClick={() => void (access === 'added' ? takeBack() : letIn())}
          >
            {textOf(choice.label)}
          </button>
        </div>
      )}
    </>
  );
}
