import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const EXTRACT = new URL('in-page.ts', import.meta.url);

/** Makes one script of a file, `in-page.ts` if none is given, with all that it imports; its exports are left in the global `onTheRecord`. */
export async function bundleInPage(entry = EXTRACT): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'chrome128',
      lib: { entry: fileURLToPath(entry), formats: ['iife'], name: 'onTheRecord' },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const chunks = outputs.flatMap((output) => ('output' in output ? output.output : []));
  const [script] = chunks.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.code : []));
  if (script === undefined) throw new Error('What runs in the pages could not be built.');
  return script;
}
