/**
 * Nouns for what somebody withholds who will not speak, in the singular and in lower case: “gave no details”, “did not
 * return calls”. Own list, after the refusals in English news.
 */
export const withheldNouns: readonly string[] = `
answer call comment confirmation detail e-mail email explanation figure identity information inquiry interview letter
message motive name number question reason request specific text timeline
`
  .trim()
  .split(/\s+/);
