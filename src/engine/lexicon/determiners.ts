/**
 * Words that begin a noun phrase, in lower case. Own list.
 */
export const determiners: readonly string[] = `
a all an another any both each either every few half her his its many more most my neither no one's other our
several some such that the their these this those what whatever which whichever whose your
`
  .trim()
  .split(/\s+/);
