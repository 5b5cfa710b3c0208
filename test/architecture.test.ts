import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const SRC = join(ROOT, 'src');

/** What any view may import. */
const VIEW = ['engine (types)', 'components', 'messages', 'report', 'settings', 'corrections', 'sites', 'text'];

/** Who may import whom; `(types)` allows `import type` alone. The longest name that fits a file decides its layer. */
const LAYERS: Record<string, readonly string[]> = {
  engine: [],
  report: ['engine (types)'],
  settings: ['engine (types)'],
  corrections: ['engine (types)'],
  sites: ['settings'],
  text: [],
  'open-panel': [],
  article: ['engine (types)'],
  components: ['engine (types)', 'messages (types)', 'report', 'text'],
  overlay: ['engine (types)', 'components', 'report', 'text'],
  messages: ['engine (types)', 'article (types)', 'report', 'settings (types)', 'corrections (types)'],
  views: VIEW,
  'views/popup': ['views', 'open-panel', ...VIEW],
  'views/panel': ['views', ...VIEW],
  'views/options': ['views', 'overlay', ...VIEW],
  'views/welcome': ['views', 'content', 'article', 'overlay', ...VIEW],
  background: ['engine', 'open-panel', 'messages', 'report', 'settings', 'corrections', 'sites', 'text'],
  content: ['engine (types)', 'article', 'overlay', 'messages', 'report', 'settings', 'corrections', 'text'],
};

/** The packages that each layer may import; a layer that is not named here may import none. */
const PACKAGES: Record<string, readonly string[]> = {
  engine: ['franc-min'],
  settings: ['webextension-polyfill'],
  corrections: ['webextension-polyfill'],
  sites: ['webextension-polyfill'],
  text: ['webextension-polyfill'],
  messages: ['webextension-polyfill'],
  'open-panel': ['webextension-polyfill'],
  background: ['webextension-polyfill'],
  components: ['preact', 'preact/hooks'],
  overlay: ['preact', 'preact/hooks'],
  views: ['preact', 'preact/hooks', 'webextension-polyfill'],
  'views/popup': ['preact', 'preact/hooks', 'webextension-polyfill'],
  'views/panel': ['preact', 'preact/hooks', 'webextension-polyfill'],
  'views/options': ['preact', 'preact/hooks', 'webextension-polyfill'],
  'views/welcome': ['preact', 'preact/hooks', 'webextension-polyfill'],
};

const NAMES_THAT_SAY_NOTHING = /^(utils?|helpers?|common|shared|lib|core|services?|types|misc|managers?|handlers?)$/;

interface Import {
  readonly file: string;
  readonly from: string;
  readonly typesOnly: boolean;
}

function listFiles(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? listFiles(path) : [path];
  });
}

const files = listFiles(SRC).filter((file) => /\.tsx?$/.test(file));

function importsOf(file: string): Import[] {
  const source = readFileSync(file, 'utf8');
  const found = source.matchAll(/^(?:import|export)\s+(type\s+)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]/gm);
  const dynamic = source.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g);
  return [
    ...[...found].map(([, type, from = '']) => ({ file, from, typesOnly: type !== undefined })),
    ...[...dynamic].map(([, from = '']) => ({ file, from, typesOnly: false })),
  ];
}

function layerOf(path: string): string | undefined {
  const name = relative(SRC, path)
    .replaceAll('\\', '/')
    .replace(/(?:\.iife)?(?:\.tsx?)?$/, '');
  return Object.keys(LAYERS)
    .filter((layer) => name === layer || name.startsWith(`${layer}/`))
    .sort((a, b) => b.length - a.length)[0];
}

/** What is wrong with an import in one sentence, or null. */
function faultOf({ file, from, typesOnly }: Import): string | null {
  const layer = layerOf(file);
  const where = relative(ROOT, file);
  if (layer === undefined) return `${where} belongs to no layer`;
  if (!from.startsWith('.')) {
    const allowed = PACKAGES[layer]?.includes(from) ?? false;
    return allowed ? null : `${where}: ${layer} may not import the package ${from}`;
  }
  const target = resolve(dirname(file), from);
  if (!target.startsWith(SRC))
    return typesOnly || from.endsWith('.json') ? null : `${where} imports ${from}, outside src`;
  if (!/\.tsx?$/.test(target) && /\.[a-z]+$/.test(target) && !target.endsWith('.iife')) return null;
  const to = layerOf(target);
  if (to === undefined) return `${where} imports ${from}, which belongs to no layer`;
  const allowed = LAYERS[layer] ?? [];
  if (to === layer || allowed.includes(to) || (typesOnly && allowed.includes(`${to} (types)`))) return null;
  return `${where}: ${layer} may not import ${to}${typesOnly ? '' : ' (but for types, where the design allows them)'}`;
}

describe('the architecture', () => {
  it('lets each layer import only what the design allows', () => {
    const imports = files.flatMap(importsOf);
    expect(imports.length).toBeGreaterThan(20);
    expect(imports.map(faultOf).filter((fault) => fault !== null)).toEqual([]);
  });

  it('knows a forbidden import from an allowed one', () => {
    const file = join(SRC, 'overlay/card.tsx');
    expect(faultOf({ file, from: '../engine/attribution', typesOnly: true })).toBeNull();
    expect(faultOf({ file, from: '../engine/analyze', typesOnly: false })).toContain('overlay may not import engine');
    expect(faultOf({ file, from: '../article/find', typesOnly: true })).toContain('overlay may not import article');
    expect(faultOf({ file, from: 'webextension-polyfill', typesOnly: false })).toContain('may not import the package');
    expect(faultOf({ file: join(SRC, 'engine/read/tokens.ts'), from: '../../text', typesOnly: false })).toContain(
      'engine may not import text',
    );
  });

  it('has no file that tools import back into src', () => {
    expect(files.flatMap(importsOf).filter(({ from }) => /(^|\/)tools\//.test(from))).toEqual([]);
  });

  it('names no file or folder with a word that says nothing', () => {
    const words = files.flatMap((file) =>
      relative(SRC, file)
        .replace(/\.tsx?$/, '')
        .split(/[\\/]/),
    );
    expect(words.filter((word) => NAMES_THAT_SAY_NOTHING.test(word))).toEqual([]);
  });

  it('keeps each file at 250 lines or fewer, word lists and weights apart', () => {
    const long = files
      .filter((file) => !/engine[\\/](lexicon|model)[\\/]/.test(file))
      .map((file) => `${relative(ROOT, file)}: ${readFileSync(file, 'utf8').trimEnd().split('\n').length}`)
      .filter((entry) => Number(entry.split(': ')[1]) > 250);
    expect(long).toEqual([]);
  });

  it('says of every export what it guarantees', () => {
    const bare = files.flatMap((file) => {
      const lines = readFileSync(file, 'utf8').split('\n');
      return lines.flatMap((line, n) => {
        const exported = /^export (?:async )?(?:const|function|interface|type|class) (\w+)/.exec(line);
        const documented = /\*\/\s*$/.test(lines[n - 1] ?? '');
        return exported && !documented ? [`${relative(ROOT, file)}:${n + 1} ${exported[1]}`] : [];
      });
    });
    expect(bare).toEqual([]);
  });

  it('uses no type that turns checking off', () => {
    const loose = files.filter((file) =>
      /:\s*any\b|\bas any\b|<any>|@ts-ignore|@ts-expect-error|(ox|es)lint-disable/.test(readFileSync(file, 'utf8')),
    );
    expect(loose.map((file) => relative(ROOT, file))).toEqual([]);
  });
});
