/**
 * Nouns that a list is introduced by as somebody’s, in the plural and in lower case: “Among the study’s findings:”.
 * Own list.
 */
export const listNouns: readonly string[] = `
accusations allegations answers arguments charges claims complaints conclusions demands estimates figures findings
forecasts points predictions promises proposals recommendations results statements suggestions tips warnings
`
  .trim()
  .split(/\s+/);
