// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { fakeBrowser } from '@webext-core/fake-browser';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { answerAsBackground } from '../../src/messages';
import { defaultSettings } from '../../src/settings';
import { SyncNote } from '../../src/views/options/sync-note';
import { connectContexts } from '../connect-contexts';
import { idleBackground } from '../idle-background';
import { speakEnglish } from '../speak-english';

const SENTENCE = 'Your browser does not sync these settings now. They are kept on this device.';

let isSynced: boolean;
let asked: number;

beforeEach(() => {
  fakeBrowser.reset();
  connectContexts();
  speakEnglish();
  isSynced = true;
  asked = 0;
  answerAsBackground({
    ...idleBackground,
    syncSettings() {
      asked += 1;
      return isSynced;
    },
  });
});

afterEach(cleanup);

function said(): string | null {
  return screen.getByRole('status').textContent;
}

it('says nothing while the browser syncs', async () => {
  render(<SyncNote settings={defaultSettings} />);
  await vi.waitFor(() => expect(asked).toBe(1));
  expect(said()).toBe('');
});

it('says that the browser does not sync, from the change on that it refuses until it takes one', async () => {
  const { rerender } = render(<SyncNote settings={defaultSettings} />);
  isSynced = false;
  rerender(<SyncNote settings={{ ...defaultSettings, strip: true }} />);
  await vi.waitFor(() => expect(said()).toBe(SENTENCE));
  isSynced = true;
  rerender(<SyncNote settings={defaultSettings} />);
  await vi.waitFor(() => expect(said()).toBe(''));
});

it('looks again when the reader comes back', async () => {
  isSynced = false;
  render(<SyncNote settings={defaultSettings} />);
  await vi.waitFor(() => expect(said()).toBe(SENTENCE));
  isSynced = true;
  window.dispatchEvent(new Event('focus'));
  await vi.waitFor(() => expect(said()).toBe(''));
});
