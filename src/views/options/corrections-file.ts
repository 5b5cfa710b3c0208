import { type Correction, parseCorrections } from '../../corrections';

/** The code of a page, as corrections are stored by it. */
const CODE = /^[0-9a-f]{64}$/;

/** The corrections of a file that was saved here or elsewhere, by the code of their page; null where it holds none. */
export function readCorrections(file: string): Readonly<Record<string, readonly Correction[]>> | null {
  try {
    const pages = Object.entries(JSON.parse(file) as object).filter(([code]) => CODE.test(code));
    const found = pages.map(([code, each]) => [code, parseCorrections(each)] as const);
    const left = found.filter(([, corrections]) => corrections.length > 0);
    return left.length === 0 ? null : Object.fromEntries(left);
  } catch {
    return null;
  }
}
