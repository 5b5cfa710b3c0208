/**
 * Auxiliary verbs and modals in every form, in lower case. Own list.
 */
export const auxiliaries: readonly string[] = `
'd 'll 'm 're 've ain't am are aren't be been being can can't cannot could couldn't did didn't do does doesn't don't
had hadn't has hasn't have haven't having is isn't may might mightn't must mustn't needn't ought shall shan't should
shouldn't was wasn't were weren't will won't would wouldn't
`
  .trim()
  .split(/\s+/);
