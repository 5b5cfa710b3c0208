import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings, type Settings } from '../../src/settings';
import { readSettings, writeSettings } from '../../src/views/options/settings-file';

const now: Settings = { ...defaultSettings, palette: 'grey', offSites: ['a.example'], strip: true };

describe('a file of settings', () => {
  it('gives back all that was written into it', () => {
    expect(readSettings(JSON.stringify(writeSettings(now)), defaultSettings)).toEqual(now);
  });

  it('leaves as they are the settings that it lacks or holds wrongly', () => {
    const file = { kind: 'on-the-record settings', settings: { palette: 'pink', offSites: 7, badge: false, more: 1 } };
    expect(readSettings(JSON.stringify(file), now)).toEqual({ ...now, badge: false });
  });

  it('is none of ours where it is no JSON, says nothing of the kind, or holds no setting', () => {
    const settings = { badge: false };
    for (const file of [
      '',
      'badge: false',
      'null',
      '7',
      '[]',
      JSON.stringify(settings),
      JSON.stringify({ kind: 'another', settings }),
      JSON.stringify({ kind: 'on-the-record settings' }),
      JSON.stringify({ kind: 'on-the-record settings', settings: null }),
      JSON.stringify({ kind: 'on-the-record settings', settings: { colour: 'red' } }),
    ]) {
      expect([file, readSettings(file, now)]).toEqual([file, null]);
    }
  });

  it('may hold anything at all', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((json) => `{"kind":"on-the-record settings","settings":${json}}`),
        ),
        (file) => {
          const read = readSettings(file, now);
          expect(read === null || Object.keys(read).toSorted().join() === Object.keys(now).toSorted().join()).toBe(
            true,
          );
        },
      ),
    );
  });
});
