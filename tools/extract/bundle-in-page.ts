import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Makes one script of `in-page.ts` with all of src/ that it imports; it leaves its answers in the global `onTheRecord`. */
export async function bundleInPage(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'chrome128',
      lib: { entry: fileURLToPath(new URL('in-page.ts', import.meta.url)), formats: ['iife'], name: 'onTheRecord' },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const chunks = outputs.flatMap((output) => ('output' in output ? output.output : []));
  const [script] = chunks.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.code : []));
  if (script === undefined) throw new Error('What runs in the pages could not be built.');
  return script;
}
