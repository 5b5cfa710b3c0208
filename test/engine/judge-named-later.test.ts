import { describe, expect, it } from 'vitest';
import { judgeMarked } from './judge-marked.ts';

const names = (...passages: string[]): (string | null)[] => judgeMarked(...passages).map(({ source }) => source);

describe('a woman or man who is described first', () => {
  it('is whoever the article later calls by a first name alone and never introduces', () => {
    const judged = judgeMarked(
      'A reporter sat up with a woman who keeps bees.',
      '\n<The woman> {says} [the hives are dying].',
      '\n<She> {said} [it rained].',
      '\n[“No,”] <Freya> {said}. Freya laughed.',
    );
    expect(judged.map(({ source }) => source)).toEqual(['Freya', 'Freya', 'Freya']);
    expect(judged[0]).toMatchObject({ kind: 'named-person', because: 'name-elsewhere' });
  });

  it.each([
    ['the name is of another gender', '\n[“No,”] <Kevin> {said}. Kevin laughed.'],
    ['it is said who bears the name', '\n[“No,”] <her sister Freya> {said}. Freya laughed.'],
    ['it is said behind the name', '\n[“No,”] <Freya, her sister>, {said}. Freya laughed.'],
    ['the name is whole', '\n[“No,”] <Freya Lund> {said}. Lund laughed.'],
    ['the name is a passing one', '\n[“No,”] <Freya> {said}.'],
    ['two are called so', '\n[“No,”] <Freya> {said}. Freya laughed. Moira stood up. Moira laughed.'],
    ['two are described', '\n<A girl> {said} [it rained].', '\n[“No,”] <Freya> {said}. Freya laughed.'],
  ])('stays unnamed where %s', (_, ...passages) => {
    expect(judgeMarked('<A woman> {says} [the hives are dying].', ...passages)[0]).toMatchObject({
      source: 'A woman',
      kind: 'unnamed-person',
    });
  });

  it('stays unnamed where only somebody before bears the name', () => {
    expect(names('[“No,”] <Freya> {said}. Freya laughed.', '\n<A woman> {said} [it rained].')).toEqual([
      'Freya',
      'A woman',
    ]);
  });

  it('is “she” for a woman, and not a man who was named before', () => {
    expect(names('<A woman> {said} [it rained].', 'Kevin Roe left.', '<She> {said} [it snowed].')).toEqual([
      'A woman',
      'A woman',
    ]);
  });
});
