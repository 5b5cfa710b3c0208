/**
 * Prepositions, in lower case. Own list.
 */
export const prepositions: readonly string[] = `
aboard about above across against ahead along alongside amid amidst among amongst around at atop behind below
beneath beside besides between beyond by concerning despite down during except following for from in including
inside into like minus near of off on onto opposite out outside over past pending per plus regarding through
throughout toward towards under underneath unlike up upon versus via with within without
`
  .trim()
  .split(/\s+/);
