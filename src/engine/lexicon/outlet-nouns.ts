/**
 * Nouns for a news outlet, in the singular and in lower case, that stand for one named elsewhere (“the newspaper”).
 * Own list.
 */
export const outletNouns: readonly string[] = `
agency-news broadcaster broadsheet cable-network channel daily journal magazine network news-agency news-channel
news-organization news-outlet news-service news-site newspaper newsroom newswire outlet paper podcast
programme-makers publication radio-station site station tabloid tv-station website weekly wire wire-service
`
  .trim()
  .split(/\s+/);
