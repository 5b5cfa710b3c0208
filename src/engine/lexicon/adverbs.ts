/**
 * Adverbs that do not end in -ly and may stand between a subject and its verb or begin a sentence, in lower case.
 * Own list.
 */
export const adverbs: readonly string[] = `
afterward afterwards again ahead almost aloud already also altogether always anyway apart away back besides better
both consequently earlier either else elsewhere enough even eventually ever far first forever forth further
furthermore hence here hereby however indeed instead just later likewise long maybe meanwhile moreover much nearly
never nevertheless next nonetheless not now often once online only otherwise outright overnight perhaps personally
quite rather regardless seldom since so sometimes soon still then there thereafter thereby therefore thus today
together tomorrow tonight too twice very well yesterday yet
`
  .trim()
  .split(/\s+/);
