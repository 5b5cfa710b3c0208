/**
 * Plurals of nouns for people and documents that do not end in -s, each followed by its singular after a colon, in
 * lower case; those in -men and -women need no place. Own list.
 */
export const irregularPlurals: readonly string[] = `
alumnae:alumna alumni:alumnus analyses:analysis appendices:appendix attorneys-general:attorney-general
brethren:brother bureaus:bureau bureaux:bureau businesspeople:businessperson chairpeople:chairperson children:child
clergy:clergyman criteria:criterion data:data editors-in-chief:editor elites:elite ex-wives:ex-wife
grandchildren:grandchild housewives:housewife hypotheses:hypothesis indices:index laypeople:layperson lives:life
media:media memoranda:memorandum midwives:midwife mothers-in-law:mother-in-law passers-by:passer-by people:person
personnel:employee police:police runners-up:runner-up salespeople:salesperson schoolchildren:schoolchild
spokespeople:spokesperson staff:staffer stepchildren:stepchild theses:thesis thieves:thief wives:wife
`
  .trim()
  .split(/\s+/);
