import { useState } from 'preact/hooks';
import { Switch } from '../../components/switch';
import type { Settings } from '../../settings';
import { textOf } from '../../text';
import { useSettings } from '../use-settings';
import { CorrectionsSection } from './corrections-section';
import { CountingSection } from './counting-section';
import { FileSection } from './file-section';
import { KeyboardSection } from './keyboard-section';
import { LookSection } from './look-section';
import { SitesSection } from './sites-section';

/** All that the reader may choose, each choice in force at once in every open tab. */
export function Options({ initialSettings }: { readonly initialSettings: Settings }) {
  const { settings, stored, change } = useSettings(initialSettings);
  const [said, setSaid] = useState('');
  const section = { settings, change, say: setSaid };

  return (
    <main class="options">
      <header class="options-header">
        <h1>{textOf('optionsTitle')}</h1>
        <p class="soft">{textOf('optionsAtOnce')}</p>
        <a class="link" href="/src/views/welcome/index.html" target="_blank">
          {textOf('popupHow')}
        </a>
      </header>
      <LookSection {...section} />
      <CountingSection {...section} />
      <SitesSection {...section} />
      <section aria-labelledby="signals">
        <h2 id="signals">{textOf('optionsSignals')}</h2>
        <Switch
          label={textOf('optionsBadge')}
          detail={textOf('optionsBadgeMore')}
          on={settings.badge}
          change={(badge) => change({ badge })}
        />
        <Switch
          label={textOf('optionsAnnouncements')}
          detail={textOf('optionsAnnouncementsMore')}
          on={settings.announcements}
          change={(announcements) => change({ announcements })}
        />
      </section>
      <KeyboardSection />
      <CorrectionsSection say={setSaid} />
      <FileSection {...section} />
      <output class="said">{said}</output>
      {!stored && (
        <p role="alert" class="said">
          {textOf('popupNotStored')}
        </p>
      )}
    </main>
  );
}
