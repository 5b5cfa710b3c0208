import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** A text to be analyzed, with everything else its file says of it. */
export interface Document {
  readonly id: string;
  readonly text: string;
}

/**
 * The documents of a folder of .json files, in order of their names, or of a .jsonl file. Throws a sentence that says
 * which file or line is no document.
 */
export function readDocuments(from: string): (Document & Record<string, unknown>)[] {
  if (!existsSync(from)) throw new Error(`There is no file or folder ${from}.`);
  if (statSync(from).isDirectory()) {
    const files = readdirSync(from).filter((file) => file.endsWith('.json'));
    if (files.length === 0) throw new Error(`The folder ${from} holds no .json file.`);
    return files.sort().map((file) => parseDocument(readFileSync(path.join(from, file), 'utf8'), file));
  }
  if (!from.endsWith('.jsonl')) throw new Error(`${from} is neither a folder of .json files nor a .jsonl file.`);
  return readFileSync(from, 'utf8')
    .split('\n')
    .flatMap((line, at) => (line.trim() === '' ? [] : [parseDocument(line, `line ${at + 1} of ${from}`)]));
}

/** The marks of a document. Throws a sentence where it has none. */
export function marksOf({ id, attributions }: Document & Record<string, unknown>): unknown[] {
  if (Array.isArray(attributions)) return attributions;
  throw new Error(`The document ${id} has no marks: it needs a list of “attributions”.`);
}

function parseDocument(json: string, where: string): Document & Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\uFEFF/u, ''));
  } catch {
    throw new Error(`What stands in ${where} is not JSON.`);
  }
  if (!isDocument(value))
    throw new Error(`What stands in ${where} is no document: it needs an “id” and a “text”, both strings.`);
  return value;
}

function isDocument(value: unknown): value is Document & Record<string, unknown> {
  if (typeof value !== 'object' || value === null || !('id' in value) || !('text' in value)) return false;
  return typeof value.id === 'string' && typeof value.text === 'string';
}

/** A name that any file system takes, the same for the same id; most ids are their own file names. */
export function fileNameOf(id: string): string {
  const safe = id.replaceAll(/[^\p{L}\p{N}._-]/gu, '_').replace(/^\.+/u, '_');
  return safe.length === 0 ? '_' : safe.slice(0, 200);
}
