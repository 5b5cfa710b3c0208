import type { Disclosures, Span } from '../attribution';
import type { Discourse, Referent } from '../judge/discourse';
import type { Relation } from '../link/relation';
import type { Steps } from '../steps';
import { describingOf } from './describe-phrase';
import { describeSource } from './describe-source';
import { type Disclosure, sortDisclosures } from './disclosures';
import { findChecks } from './find-checks';
import { findWhys } from './find-whys';
import { type Mention, listMentions } from './list-mentions';
import { isUnnamed, whoseCheck, whoseReason } from './whose-words';

/**
 * What the article discloses of each source that it does not name, by the key of its referent. `referents` are those of
 * the relations, in their order. What is told of a group is told of each one of it, but for how many they are.
 */
export function* discloseSources(
  discourse: Discourse,
  relations: readonly Relation[],
  referents: readonly (Referent | null)[],
): Steps<ReadonlyMap<string, Disclosures>> {
  const mentions = yield* listMentions(discourse, relations, referents);
  const found = new Map<string, Disclosure[]>();
  const add = (key: string, disclosures: readonly Disclosure[]): void => {
    const known = found.get(key);
    if (known === undefined) found.set(key, [...disclosures]);
    else known.push(...disclosures);
  };
  const whys = yield* addOfSentences(discourse, mentions, add);
  const describing = yield* describingOf(discourse.article, discourse.findName, discourse.roster);
  const byKey = new Map<string, Mention[]>();
  for (const mention of mentions) {
    if (!isUnnamed(mention.referent)) continue;
    const same = byKey.get(mention.referent.key);
    if (same === undefined) byKey.set(mention.referent.key, [mention]);
    else same.push(mention);
  }
  for (const same of byKey.values()) {
    yield;
    if (same[0] !== undefined) add(same[0].referent.key, describeSource(discourse, describing, same, whys));
  }
  const groups = new Map(
    [...byKey.values()].flatMap(([first]) =>
      first?.referent.oneOf === undefined ? [] : [[first.referent.key, first.referent.oneOf]],
    ),
  );
  return new Map(
    [...found].map(([key, own]) => [
      key,
      sortDisclosures([...own, ...shareOfGroup(own, found.get(groups.get(key) ?? '') ?? [])]),
    ]),
  );
}

/** How many paragraphs back words may tell of a source. */
const NEAR = 2;
/** No sentence that a person wrote has more sources. */
const MOST_WITHIN = 40;

/** Adds why sources are unnamed and what of their claims was checked, sentence by sentence; gives all words that say why. */
function* addOfSentences(
  discourse: Discourse,
  mentions: readonly Mention[],
  add: (key: string, found: readonly Disclosure[]) => void,
): Steps<Span[]> {
  const { article } = discourse;
  const whys: Span[] = [];
  let passed = 0;
  for (const sentence of article.sentences) {
    yield;
    while (passed < mentions.length && (mentions[passed]?.start ?? 0) < sentence.start) passed += 1;
    let next = passed;
    while (next < mentions.length && (mentions[next]?.start ?? 0) < sentence.end) next += 1;
    const within = mentions.slice(passed, Math.min(next, passed + MOST_WITHIN));
    const before = mentions.slice(Math.max(0, passed - 12), passed);
    if (
      ![...within, ...before].some(
        ({ referent, paragraph }) => isUnnamed(referent) && paragraph >= sentence.paragraph - NEAR,
      )
    )
      continue;
    const limits = within.flatMap(({ start, limits: at }) => at.map((end) => ({ start, end })));
    const floors = within.flatMap(({ ends }) => ends).toSorted((a, b) => a - b);
    for (const span of findWhys(discourse, sentence, limits, floors)) {
      whys.push(span);
      for (const key of whoseReason(article, sentence, span, before, within)) add(key, [{ kind: 'why', span }]);
    }
    for (const span of yield* findChecks(discourse, sentence))
      for (const key of whoseCheck(sentence, span, before, within)) add(key, [{ kind: 'corroborated', span }]);
  }
  return whys;
}

/** What is told of a group and not yet of the one of it; how many they are is the group’s own. */
function shareOfGroup(own: readonly Disclosure[], group: readonly Disclosure[]): Disclosure[] {
  const role = own.some(({ kind }) => kind === 'role');
  return group.filter(({ kind }) => kind !== 'count' && !(role && kind === 'role'));
}
