import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A small web site on this machine: what a reader's browser opens in `npm start` and in the tests. */
export interface Site {
  /** Puts a page on the site, with more response headers if given, and gives its address. */
  addPage(path: string, html: string, headers?: Readonly<Record<string, string>>): string;
  /** Takes the site away. */
  close(): Promise<void>;
}

interface SitePage {
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Starts a site without pages on a free port. What it has no page for is answered with 404. */
export async function startSite(): Promise<Site> {
  const pages = new Map<string, SitePage>();
  const server = createServer((request, response) => {
    const page = pages.get(new URL(request.url ?? '/', 'http://localhost').pathname);
    response.writeHead(page ? 200 : 404, { 'Content-Type': 'text/html; charset=utf-8', ...page?.headers });
    response.end(page?.html ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    addPage(path, html, headers = {}) {
      pages.set(path, { html, headers });
      return `http://localhost:${port}${path}`;
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
