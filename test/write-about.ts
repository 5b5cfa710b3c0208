import type { About } from '../src/messages';

/** What a page says of an article that is plain news and whole, but for what is given. */
export function writeAbout(given: Partial<About> = {}): About {
  return {
    title: 'Tunnel delayed',
    authors: ['Jo Marsh'],
    outlet: 'The Harbour Post',
    published: '2026-05-14',
    modified: null,
    section: 'Transport',
    opinion: false,
    sponsored: false,
    paywalled: false,
    unnamedSourcesPolicy: null,
    publishingPrinciples: null,
    ethicsPolicy: null,
    bodyStart: 0,
    words: 600,
    cut: false,
    ...given,
  };
}
