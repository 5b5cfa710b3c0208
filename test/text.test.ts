import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, describe, expect, it } from 'vitest';
import { languageOfText, listOf, numberOf, shareOf, textAround, textOf, textOfCount } from '../src/text';
import { type Messages, speak, speakEnglish } from './speak-english';

const count = { count: { content: '$1' } };
const polish: Messages = {
  languageTag: { message: 'pl' },
  claims_one: { message: '$COUNT$ twierdzenie', placeholders: count },
  claims_few: { message: '$COUNT$ twierdzenia', placeholders: count },
  claims_other: { message: '$COUNT$ twierdzeń', placeholders: count },
};
const hebrew: Messages = { languageTag: { message: 'he' }, languageDirection: { message: 'rtl' } };

beforeEach(() => {
  fakeBrowser.reset();
  speakEnglish();
});

describe('textOf', () => {
  it('fills placeholders in order', () => {
    expect(textOf('sourcesShownClaim', 2, 4, 'It rained.')).toBe('2 of 4: It rained.');
  });

  it('writes numbers as the language does', () => {
    expect(textOf('sourcesShownClaim', 1200, 3400, '')).toBe('1,200 of 3,400: ');
  });

  it('gives the key where a message is missing', () => {
    speak({});
    expect(textOf('popupSources')).toBe('popupSources');
  });

  it('gives the key, and throws nothing, once the extension was replaced', () => {
    Object.assign(fakeBrowser, {
      i18n: {
        getMessage: () => {
          throw new Error('Extension context invalidated.');
        },
      },
    });
    expect(textOf('popupSources')).toBe('popupSources');
    expect(textOfCount('claims', 2)).toBe('claims 2');
  });
});

describe('textAround', () => {
  it('gives what stands before and after the last placeholder, the others filled', () => {
    expect(textAround('panelMention')).toEqual(['Called here: “', '”.']);
    expect(textAround('sourcesShownClaim', 1200, 3400)).toEqual(['1,200 of 3,400: ', '']);
  });

  it('gives the key where a message is missing', () => {
    speak({});
    expect(textAround('panelMention')).toEqual(['panelMention']);
  });
});

describe('textOfCount', () => {
  it('tells one from many', () => {
    expect([0, 1, 2, 1200].map((n) => textOfCount('claims', n))).toEqual([
      '0 claims',
      '1 claim',
      '2 claims',
      '1,200 claims',
    ]);
  });

  it('takes as many forms as a language has', () => {
    speak(polish);
    expect([1, 2, 5, 22].map((n) => textOfCount('claims', n))).toEqual([
      '1 twierdzenie',
      '2 twierdzenia',
      '5 twierdzeń',
      '22 twierdzenia',
    ]);
  });

  it('takes the general form where the messages lack the one that the language wants', () => {
    const { claims_few: _, ...withoutFew } = polish;
    speak(withoutFew);
    expect(textOfCount('claims', 2)).toBe('2 twierdzeń');
  });

  it('fills further placeholders after the number', () => {
    expect(textOfCount('actionTitle', 1, '14 claims')).toBe('On the Record: 14 claims here, 1 from an unnamed source');
  });
});

describe('numbers and lists', () => {
  it('are written in the language of the messages, not of the browser', () => {
    speak(polish);
    expect(numberOf(1234567)).toBe('1 234 567'.replaceAll(' ', '\u00a0'));
    expect(shareOf(1, 3)).toBe('33%');
  });

  it('have a share of nothing, which is nothing', () => {
    expect([shareOf(4, 7), shareOf(0, 0)]).toEqual(['57%', '0%']);
  });

  it('are listed one after the other', () => {
    expect(listOf(['8 named', '4 unnamed', '2 no source'])).toBe('8 named, 4 unnamed, 2 no source');
  });
});

describe('languageOfText', () => {
  it('is that of the messages', () => {
    expect(languageOfText()).toEqual({ tag: 'en', direction: 'ltr' });
    speak(hebrew);
    expect(languageOfText()).toEqual({ tag: 'he', direction: 'rtl' });
  });

  it('is English from left to right where there are no messages', () => {
    speak({});
    expect(languageOfText()).toEqual({ tag: 'en', direction: 'ltr' });
  });
});
