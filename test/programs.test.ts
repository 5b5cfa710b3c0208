import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyze } from '../src/engine/analyze.ts';
import { describeReport } from '../tools/describe-report.ts';
import { fileNameOf, readDocuments } from '../tools/documents.ts';
import { loadTagger } from '../tools/load-tagger.ts';
import { predictionOf } from '../tools/prediction.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const ARTICLE =
  'The pier fell, Ann Lee said.\nTwo officials told Radio Dorne that it was old.\nA spokesman for the port declined to comment.\nThe pier fell and sank, Lee said.\nIt is said to be haunted.\nThe pier fell and sank, she said.';

function reportOf(text: string) {
  const outcome = analyze(loadTagger(), text);
  if (!outcome.ok) throw new Error(outcome.why);
  return outcome.value;
}

/** Runs a program of tools/ as npm would. */
function runProgram(name: string, ...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', `tools/${name}.ts`, ...words], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'programs-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string): string {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
}

describe('a prediction', () => {
  const { id, attributions } = predictionOf('pier', reportOf(ARTICLE));

  it('has the document’s id and one entry for each attribution, A1 first', () => {
    expect(id).toBe('pier');
    expect(attributions.map((it) => it.id)).toEqual(['A1', 'A2', 'A3', 'A4', 'A5', 'A6']);
  });

  it('gives spans as pairs that cut the words out of the text', () => {
    const words = (pairs: readonly (readonly [number, number])[]) =>
      pairs.map(([start, end]) => ARTICLE.slice(start, end));
    expect(attributions.map(({ source, cue, content }) => [words(source), words(cue), words(content)])[0]).toEqual([
      ['Ann Lee'],
      ['said'],
      ['The pier fell'],
    ]);
  });

  it('says who is named, what is a statement, and what repeats what', () => {
    expect(
      attributions.map(({ kind, named, statement, speaker, via, repeats }) => [
        kind,
        named,
        statement,
        speaker,
        via,
        repeats,
      ]),
    ).toEqual([
      ['named-person', true, true, 'Ann Lee', null, null],
      ['unnamed-group', false, true, 'Two officials', 'Radio Dorne', null],
      ['unnamed-person', false, false, 'A spokesman for the port', null, null],
      ['named-person', true, true, 'Ann Lee', null, null],
      ['none', false, true, null, null, null],
      ['named-person', true, true, 'Ann Lee', null, 'A4'],
    ]);
  });
});

describe('a described report', () => {
  it('opens with the popup’s sum and lists sources by their claims', () => {
    const [sum, , first] = describeReport(reportOf(ARTICLE)).split('\n');
    expect(sum).toBe('2 named · 1 unnamed · 1 no source');
    expect(first).toBe('    2  Ann Lee (named person)');
  });

  it('says plainly that there is nothing', () => {
    expect(describeReport(reportOf('It rained.'))).toBe('No claims found.');
  });
});

describe('documents', () => {
  it('are the .json files of a folder or the lines of a .jsonl file', () => {
    const line = (id: string) => JSON.stringify({ id, text: 'It rained.' });
    write('in/b.json', line('b'));
    write('in/a.json', line('a'));
    write('in/readme.txt', 'no document');
    expect(readDocuments(path.join(folder, 'in')).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(readDocuments(write('in.jsonl', `${line('x')}\n\n${line('y')}\n`)).map(({ id }) => id)).toEqual(['x', 'y']);
  });

  it.each([
    ['not JSON', 'line 2 of', '{"id":"a","text":"b"}\n{'],
    ['without a text', 'line 1 of', '{"id":"a"}'],
    ['with a text that is none', 'needs an “id” and a “text”', '{"id":"a","text":5}'],
    ['a list', 'needs an “id” and a “text”', '[1]'],
    ['nothing', 'needs an “id” and a “text”', 'null'],
  ])('say which line is wrong where it is %s', (_, sentence, content) => {
    expect(() => readDocuments(write('bad.jsonl', content))).toThrow(sentence);
  });

  it('say what is missing', () => {
    expect(() => readDocuments(path.join(folder, 'nowhere'))).toThrow('There is no file or folder');
    expect(() => readDocuments(write('one.txt', 'It rained.'))).toThrow('neither a folder');
    mkdirSync(path.join(folder, 'empty'), { recursive: true });
    expect(() => readDocuments(path.join(folder, 'empty'))).toThrow('holds no .json file');
  });

  it('have ids that become file names without leaving their folder', () => {
    expect(fileNameOf('sh-news_2016.01-ä')).toBe('sh-news_2016.01-ä');
    expect(fileNameOf('../a/b:c')).toBe('__a_b_c');
    expect(fileNameOf('')).toBe('_');
    expect(fileNameOf('x'.repeat(500))).toHaveLength(200);
  });
});

describe('the programs', { timeout: 60_000 }, () => {
  it('predict writes a file for each document, and nothing to the screen with --silent', () => {
    const from = write(
      'docs.jsonl',
      `${JSON.stringify({ id: 'a/b', text: ARTICLE })}\n${JSON.stringify({ id: 'de', text: 'ראש העיר אמר ביום שני כי המזח נפל' })}`,
    );
    const to = path.join(folder, 'out');
    const { status, stdout, stderr } = runProgram('predict', from, to, '--silent');
    expect([status, stdout, stderr]).toEqual([0, '', '']);
    expect(readdirSync(to).sort()).toEqual(['a_b.json', 'de.json']);
    expect(JSON.parse(readFileSync(path.join(to, 'a_b.json'), 'utf8'))).toEqual(predictionOf('a/b', reportOf(ARTICLE)));
    expect(JSON.parse(readFileSync(path.join(to, 'de.json'), 'utf8'))).toEqual({ id: 'de', attributions: [] });
  });

  it.each([
    ['predict', [], 'Say what to read and where to write'],
    ['predict', ['a', 'b', '--loud'], 'There is no option --loud'],
    ['predict', ['nowhere', 'out'], 'There is no file or folder nowhere'],
    ['analyze', [], 'Say which article to read'],
    ['analyze', ['nowhere.txt'], 'There is no file nowhere.txt'],
    ['evaluate', [], 'Say what to measure on'],
    ['bench', ['page'], 'Run it with nothing, with “popup”'],
    ['bench', ['pages', '--loud'], 'Run it with nothing, with “popup”'],
    ['bench', ['pages', 'nowhere'], 'There is no folder nowhere'],
    ['bench', ['pages', 'src'], 'The folder src holds no .html file'],
    ['pictures', ['cards'], 'There is no picture “cards”'],
    ['extract', [], 'Say what to read and where to write'],
    ['extract', ['a', 'b', 'c'], 'Say what to read and where to write'],
    ['extract', ['src', 'out', '--loud'], 'There is no option --loud'],
    ['extract', ['nowhere', 'out'], 'There is no folder nowhere'],
    ['extract', ['src', 'package.json'], 'package.json is a file'],
    ['extract', ['src', 'out'], 'The folder src holds no .html file'],
  ])('%s %j ends with one sentence and code 1', (name, words, sentence) => {
    const { status, stdout, stderr } = runProgram(name, ...words);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain(sentence);
  });

  it('analyze prints a text’s report, in words or as JSON', () => {
    const file = write('pier.txt', ARTICLE);
    expect(runProgram('analyze', file).stdout.trim()).toBe(describeReport(reportOf(ARTICLE)));
    expect(JSON.parse(runProgram('analyze', file, '--json').stdout)).toEqual({
      text: ARTICLE,
      ...predictionOf('pier', reportOf(ARTICLE)),
    });
  });

  it('evaluate needs marks', () => {
    const { status, stderr } = runProgram('evaluate', write('plain.jsonl', JSON.stringify({ id: 'a', text: ARTICLE })));
    expect([status, stderr.includes('has no marks')]).toEqual([1, true]);
  });
});
