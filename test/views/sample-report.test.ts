import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, describe, expect, it } from 'vitest';
import { kindOf, wordsOf } from '../../src/report';
import { choices } from '../../src/settings';
import { makeSampleReport } from '../../src/views/options/sample-report';
import { speakEnglish } from '../speak-english';

beforeEach(() => {
  fakeBrowser.reset();
  speakEnglish();
});

describe('the sample of the options', () => {
  it('has a claim of each kind of source and of each form, for each can be hidden', () => {
    const report = makeSampleReport();
    const claims = report.attributions.filter(({ act }) => act === 'claim');
    expect(claims.map((claim) => kindOf(report, claim))).toEqual(choices.hiddenKinds);
    expect(new Set(claims.map(({ form }) => form))).toEqual(new Set(choices.hiddenForms));
  });

  it('finds in its messages who is credited with what', () => {
    const report = makeSampleReport();
    const words = report.attributions.map(({ mention, cue, content }) =>
      [mention, cue, content].map((spans) => wordsOf(report, spans)),
    );
    expect(words.at(0)).toEqual(['Ann Lee', '', '“The old bridge is safe,”']);
    expect(words.at(6)?.slice(0, 2)).toEqual(['', 'reportedly']);
    expect(report.text).not.toMatch(/[[\]{}]/);
    expect(report.text.trimEnd().split('\n')).toHaveLength(report.attributions.length);
  });
});
