import type { Steps } from '../steps';
import type { Article } from '../read/article';
import type { Discourse, Referent } from './discourse';
import { isFirstName } from './first-names';
import type { NameUse } from './name-uses';
import { referToName } from './refer-name';
import type { Named } from './roster';

/** How often somebody has to be called so, for the name not to be a passing one. */
const FEWEST_USES = 2;
/** What may stand before a name that nobody introduces, besides a mark: “and Freya stood up”. */
const BEFORE =
  /^(?:after|and|as|because|before|but|for|from|if|of|once|since|so|than|that|then|to|until|when|while|with)$/u;

/**
 * Whom a description stands for that comes before the name: an article that calls somebody by a first name alone and
 * says nowhere who that is has spoken of her before. By the key of the description, where there is but one such woman
 * or man, described and not named, and one such name: “a woman … she said … ‘No,’ Freya said”. Empty where there is none.
 */
export function* findNamedLater(
  { article, roster }: Discourse,
  referents: readonly (Referent | null)[],
): Steps<ReadonlyMap<string, Referent>> {
  const found = new Map<string, Referent>();
  const spoken = new Set(referents.map((referent) => referent?.key));
  const names = roster.named.filter((named) => isUnintroduced(article, named));
  yield;
  for (const gender of ['he', 'she'] as const) {
    yield;
    const described = new Map<string, Referent>();
    for (const referent of referents)
      if (referent?.kind === 'unnamed-person' && referent.gender === gender && referent.because.key === 'described')
        described.set(referent.key, referent);
    const alike = names.filter((named) => named.gender === gender);
    const [one] = described.values();
    const [named] = alike;
    if (one === undefined || named === undefined || described.size > 1 || alike.length > 1) continue;
    const at = one.because.span;
    if (at !== null && at.start < named.span.start && spoken.has(`named ${named.id}`))
      found.set(one.key, referToName(named, named.span, null));
  }
  return found;
}

/** Whether an article calls a person by a first name only, and never says who that is. */
function isUnintroduced(article: Article, { kind, words, uses, roles }: Named): boolean {
  if (kind !== 'person' || words.length !== 1 || uses.length < FEWEST_USES || roles.size > 0) return false;
  if (!isFirstName(words[0] ?? '')) return false;
  return uses.every(({ titles, titleCase }) => titles.length === 0 && !titleCase) && beginsAlone(article, uses[0]);
}

/** Whether nothing that could tell who it is stands beside a name: not “her sister Freya”, not “Freya, who”. */
function beginsAlone({ tokens }: Article, use: NameUse | undefined): boolean {
  if (use === undefined) return false;
  const [before, after] = [tokens[use.runFirst - 1], tokens[use.last]];
  if (after?.text === ',' || after?.text === '(') return false;
  return (
    before === undefined || before.kind === 'mark' || before.sentence !== use.sentence || BEFORE.test(before.lower)
  );
}
