/** The words in a part of a document that are said to be English and to run from left to right, in order. */
export function englishWords(part: ParentNode): (string | null)[] {
  return [...part.querySelectorAll('bdi[lang=en][dir=ltr]')].map(({ textContent }) => textContent);
}
