/**
 * Nouns for a news outlet, in the singular and in lower case, that stand for one named elsewhere (“the newspaper”).
 * Own list.
 */
export const outletNouns: readonly string[] = `
broadcaster broadsheet cable-network channel magazine news-agency news-channel news-organization news-outlet
news-service newspaper newsroom newswire outlet radio-station tabloid tv-station wire-service
`
  .trim()
  .split(/\s+/);
