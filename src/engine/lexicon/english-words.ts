/**
 * The commonest words of English prose that are not as common in another language that uses the Latin alphabet, in
 * lower case. Own list.
 */
export const englishWords: readonly string[] = `
about after also and are as at be because been but by can could did does for from had has have he her his how if in
is it its just more most my not of on or our said she should some than that the their them there they this through to
up was we were what when which who will with would you your
`
  .trim()
  .split(/\s+/);
