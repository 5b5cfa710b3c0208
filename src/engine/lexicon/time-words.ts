/**
 * Words that name a day, a part of it or a month, in lower case: “said Monday”. Own list.
 */
export const timeWords: readonly string[] = `
afternoon ago april aug. august autumn day days dec. december earlier evening fall feb. february friday hours jan.
january july june last later march may midnight minutes monday month months morning night noon nov. november oct.
october recently saturday sept. september spring summer sunday thursday today tomorrow tonight tuesday wednesday
week weekend weeks winter year years yesterday
`
  .trim()
  .split(/\s+/);
