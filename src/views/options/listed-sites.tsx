import { useState } from 'preact/hooks';
import newsSites from '../../news-sites.json';
import { isOff, switchSite } from '../../settings';
import { languageOfText, textOf, textOfCount } from '../../text';
import type { SectionProps } from './section';

interface Listed {
  readonly site: string;
  readonly country: string;
}

/** The sites that the extension comes with, to be searched and switched off one by one. */
export function ListedSites({ settings, change }: Omit<SectionProps, 'say'>) {
  const [wanted, setWanted] = useState('');
  const found = listSites().filter(({ site, country }) => fold(`${site} ${country}`).includes(fold(wanted.trim())));
  return (
    <details class="listed">
      <summary>{textOf('optionsShowListed')}</summary>
      <label class="search">
        <span>{textOf('optionsSearch')}</span>
        <input type="search" value={wanted} onInput={({ currentTarget }) => setWanted(currentTarget.value)} />
      </label>
      <output class="soft">{textOfCount('sites', found.length)}</output>
      <ul class="listed-sites">
        {found.map(({ site, country }) => (
          <li key={site}>
            <label class="choice-option">
              <input
                type="checkbox"
                checked={!isOff(settings, `https://${site}/`)}
                onChange={({ currentTarget }) => change(switchSite(settings, site, currentTarget.checked))}
              />
              <bdi>{site}</bdi>
              <span class="soft">{country}</span>
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The listed sites with the countries they come from, in the reader’s language. */
function listSites(): Listed[] {
  const names = new Intl.DisplayNames(languageOfText().tag, { type: 'region' });
  return Object.entries(newsSites).map(([site, country]) => ({ site, country: names.of(country) ?? country }));
}

/** Letters without marks and capitals, so that “cote” finds “Côte d’Ivoire”. */
function fold(words: string): string {
  return words.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
