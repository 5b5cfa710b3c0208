import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { ClaimMark } from '../../components/claim-mark';
import { MarkLine } from '../../components/mark-line';
import { markTexts } from '../../components/mark-texts';
import { type PlainKey, textOf } from '../../text';
import { SampleStory } from './sample-story';

/** The keys of two commands, as the browser writes them; empty where the reader has set none. */
interface Keys {
  readonly next: string;
  readonly card: string;
}

/**
 * What a reader wants to know at first: four steps beside an article to try them on, the marks, the limits, the data. All
 * but the article stands aside, so that it is not read as a part of it.
 */
export function Welcome({ isFirefox }: { isFirefox: boolean }) {
  const [keys, setKeys] = useState<Keys>({ next: '', card: '' });
  useEffect(() => void readKeys().then(setKeys), []);
  return (
    <>
      <header class="head">
        <img src="/icons/icon-128.png" width="48" height="48" alt="" />
        <div>
          <h1>{textOf('welcomeTitle')}</h1>
          <p class="lead">{textOf('welcomeLead')}</p>
        </div>
      </header>
      <div class="columns">
        <main>
          <h2>{textOf('welcomeTry')}</h2>
          <p class="soft">{textOf('welcomeTryMore')}</p>
          <SampleStory />
        </main>
        <div class="guide">
          <aside aria-labelledby="steps">
            <h2 id="steps">{textOf('welcomeSteps')}</h2>
            <ol class="steps">
              {steps.map(({ title, more }) => (
                <li key={title}>
                  <h3>{textOf(title)}</h3>
                  <p>{textOf(more)}</p>
                </li>
              ))}
            </ol>
            {keys.next !== '' && keys.card !== '' && <p>{textOf('welcomeKeys', keys.next, keys.card)}</p>}
          </aside>
          <Legend />
          {statementsFor(isFirefox).map(({ title, paragraphs }) => (
            <aside key={title} aria-labelledby={title}>
              <h2 id={title}>{textOf(title)}</h2>
              {paragraphs.map((key) => (
                <p key={key}>{textOf(key)}</p>
              ))}
            </aside>
          ))}
        </div>
      </div>
    </>
  );
}

async function readKeys(): Promise<Keys> {
  const commands = await browser.commands.getAll();
  const keysOf = (name: string) => commands.find((command) => command.name === name)?.shortcut ?? '';
  return { next: keysOf('next-claim'), card: keysOf('open-card') };
}

const steps = [
  { title: 'welcomeStepOpen', more: 'welcomeStepOpenMore' },
  { title: 'welcomeStepLook', more: 'welcomeStepLookMore' },
  { title: 'welcomeStepCard', more: 'welcomeStepCardMore' },
  { title: 'welcomeStepCounts', more: 'welcomeStepCountsMore' },
] as const satisfies readonly { title: PlainKey; more: PlainKey }[];

/** Which line means what, who counts as named, and what an open card tints. */
function Legend() {
  return (
    <aside aria-labelledby="marks">
      <h2 id="marks">{textOf('welcomeMarks')}</h2>
      <ul class="legend">
        {Object.entries(markTexts).map(([mark, meaning]) => (
          <li key={mark}>
            <MarkLine mark={mark as ClaimMark} length={40} />
            <span>{textOf(meaning)}</span>
          </li>
        ))}
      </ul>
      <p>{textOf('welcomeNamedAnywhere')}</p>
      <p>{textOf('welcomeLit')}</p>
    </aside>
  );
}

interface Statement {
  readonly title: PlainKey;
  readonly paragraphs: readonly PlainKey[];
}

/** What it does not do, how right it is, where the data goes, and how to keep the button in sight in this browser. */
function statementsFor(isFirefox: boolean): readonly Statement[] {
  return [
    {
      title: 'welcomeLimits',
      paragraphs: ['welcomeLimitsSourcing', 'welcomeLimitsNewsroom', 'welcomeLimitsMistakes'],
    },
    { title: 'welcomeAccuracy', paragraphs: ['accuracyClaims', 'accuracyUnnamed', 'accuracyCounts'] },
    { title: 'welcomeData', paragraphs: ['welcomeDataNowhere', 'welcomeDataPage'] },
    { title: 'welcomePin', paragraphs: [isFirefox ? 'welcomePinFirefox' : 'welcomePinChromium'] },
  ];
}
