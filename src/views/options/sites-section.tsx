import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { type AddedSite, giveBack, grantedOrigins, listAddedSites, listedOrigins, watchAccess } from '../../sites';
import { switchSite } from '../../settings';
import { numberOf, textOf, textOfCount } from '../../text';
import { ListedSites } from './listed-sites';
import type { SectionProps } from './section';

/** Where articles are read by themselves: the sites that come with the extension, those that the reader added, and where never. */
export function SitesSection({ settings, change, say }: SectionProps) {
  const [added, setAdded] = useState<readonly AddedSite[]>([]);
  const [withheld, setWithheld] = useState<readonly string[]>([]);

  useEffect(() => {
    const control = new AbortController();
    const look = async () => {
      const [sites, granted] = await Promise.all([listAddedSites(), grantedOrigins()]);
      const isAll = granted.some((pattern) => pattern === 'https://*/*' || pattern === '<all_urls>');
      setAdded(sites);
      setWithheld(isAll ? [] : listedOrigins().filter((pattern) => !granted.includes(pattern)));
    };
    void look();
    watchAccess(() => void look(), control.signal);
    return () => control.abort();
  }, []);

  /** Asks in the reader’s own click, before anything else: Firefox lets nobody ask later. */
  async function letIn(): Promise<void> {
    const isAllowed = await browser.permissions.request({ origins: [...withheld] }).catch(() => false);
    if (!isAllowed) say(textOf('siteDeclined'));
  }

  async function takeBack({ site, origins }: AddedSite): Promise<void> {
    const isBack = await giveBack(origins);
    say(isBack ? textOf('optionsTakenBack', nameOf(site)) : textOf('siteDeclined'));
  }

  const count = listedOrigins().length;
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{textOf('optionsSites')}</h2>
      <p>{textOf('optionsSitesMore')}</p>
      {withheld.length > 0 && (
        <div class="withheld">
          <p>{textOf('optionsWithheld', count - withheld.length, count)}</p>
          <button type="button" class="button" onClick={() => void letIn()}>
            {textOfCount('optionsAllowAll', withheld.length)}
          </button>
        </div>
      )}
      <h3>{textOf('optionsListed', numberOf(count))}</h3>
      <ListedSites settings={settings} change={change} />
      <h3>{textOf('optionsAdded')}</h3>
      {added.length === 0 && <p class="soft">{textOf('optionsNoneAdded')}</p>}
      <ul class="sites">
        {added.map((each) => (
          <li key={each.site} class="site">
            <bdi>{nameOf(each.site)}</bdi>
            <button type="button" class="button-outlined" onClick={() => void takeBack(each)}>
              {textOf('optionsTakeBack')} <span class="for-ears">{nameOf(each.site)}</span>
            </button>
          </li>
        ))}
      </ul>
      <h3>{textOf('optionsOff')}</h3>
      {settings.offSites.length === 0 && <p class="soft">{textOf('optionsNoneOff')}</p>}
      <ul class="sites">
        {settings.offSites.map((site) => (
          <li key={site} class="site">
            <bdi>{site}</bdi>
            <button type="button" class="button-outlined" onClick={() => change(switchSite(settings, site, true))}>
              {textOf('optionsSwitchOn')} <span class="for-ears">{site}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function nameOf(site: string): string {
  return site === '*' ? textOf('optionsEverySite') : site;
}
