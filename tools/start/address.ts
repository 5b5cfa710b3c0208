import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Site } from '../site.ts';

const sample = new URL('../../public/samples/harbour-tunnel.html', import.meta.url);

/** The address of what the reader named: an address as it stands, a file or the sample as a page of the site. */
export async function addressOf(named: string | null, site: Site): Promise<string> {
  if (named === null) return site.addPage('/sample.html', await readFile(sample, 'utf8'));
  if (/^https?:\/\//i.test(named)) return checkAddress(named);
  if (/^[a-z][a-z+.-]+:/i.test(named)) throw new Error(`Only http and https addresses can be opened, not ${named}`);
  if (!/\.x?html?$/i.test(named))
    throw new Error(`${named} is neither an address (https://…) nor an .html file; npm run analyze reads .txt files.`);
  const html = await readFile(named, 'utf8').catch(() => null);
  if (html === null)
    throw new Error(`There is no file ${named} that can be read: name an .html file or an address (https://…).`);
  return site.addPage(`/${encodeURIComponent(basename(named))}`, html);
}

function checkAddress(address: string): string {
  if (!URL.canParse(address)) throw new Error(`${address} is not an address that a browser can open.`);
  return address;
}
