import { describe, expect, it } from 'vitest';
import { isEnglish } from '../../src/engine/language.ts';

const ENGLISH = `The harbor authority said on Monday that the pier would stay closed until the autumn. Nobody was hurt when part
of it fell into the water, but two boats were lost. “We have asked for an inquiry,” the mayor told reporters.`;

describe('the language of a text', () => {
  it.each([
    ['an empty text', ''],
    ['a text without letters', '12.5 · 7:30 – 9 …'],
    ['a headline', 'Pier Falls Into Harbor, Two Boats Lost'],
    ['a short headline that could be of any language', 'Mayor Lee: Pier total loss'],
    [
      'a list of names',
      'Ann Lee, Bob Ray, Cyrus Day, Dagmar Vilks, Jürgen Müller, François Lefèvre, Łukasz Nowak, Søren Holm',
    ],
    ['one sentence', 'The pier fell.'],
    ['an article', ENGLISH],
    [
      'an article with a foreign quotation',
      `${ENGLISH} „Wir haben nichts gewusst“, sagte er, „und niemand hat uns gefragt.“`,
    ],
    ['an article in capitals', ENGLISH.toUpperCase()],
  ])('takes %s for English', (_, text) => {
    expect(isEnglish(text)).toBe(true);
  });

  it.each([
    [
      'German',
      'Die Hafenbehörde teilte am Montag mit, dass die Mole bis zum Herbst geschlossen bleibt. Niemand wurde verletzt, als ein Teil davon ins Wasser fiel, doch zwei Boote gingen verloren.',
    ],
    [
      'French',
      'La capitainerie a annoncé lundi que la jetée resterait fermée jusqu’à l’automne. Personne n’a été blessé quand une partie est tombée dans l’eau, mais deux bateaux ont été perdus.',
    ],
    [
      'Spanish',
      'La autoridad portuaria dijo el lunes que el muelle permanecerá cerrado hasta el otoño. Nadie resultó herido cuando una parte cayó al agua, pero se perdieron dos barcos.',
    ],
    ['Hebrew', 'רשות הנמל הודיעה ביום שני כי המזח יישאר סגור עד הסתיו'],
    ['Russian', 'Портовые власти сообщили в понедельник'],
    ['Chinese', '港口管理局周一表示,码头将关闭至秋季。'],
    ['a short sentence of German', 'er sagte ihr gestern abend noch einmal dass niemand dort gewesen sei und ging'],
  ])('does not take %s for English', (_, text) => {
    expect(isEnglish(text)).toBe(false);
  });

  it('judges a long page by all of it: German with an English footer is not English', () => {
    const german = 'Die Mole bleibt bis zum Herbst geschlossen, weil niemand weiß, was sie noch trägt. '.repeat(300);
    expect(isEnglish(`${german}\nAll rights reserved by the publisher of this site.`)).toBe(false);
    expect(isEnglish(`${ENGLISH.repeat(60)}\n${german.slice(0, 400)}`)).toBe(true);
  });
});
