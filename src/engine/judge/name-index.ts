import { isFirstName } from './first-names';
import { genderOfFirstName, genderOfTitles } from './gender';
import { type NameKind, isAcronym, kindByWords } from './listed-names';
import { type NameGroup, keyOf } from './name-groups';
import type { NameUse } from './name-uses';
import type { Named } from './roster';
import { bare } from './title-words';

/** Finds who is meant by a name among those already collected. */
export class NameIndex {
  private readonly bySurname = new Map<string, Named[]>();
  private readonly byAnyWord = new Map<string, Named[]>();
  private readonly byInitials = new Map<string, Named>();
  private readonly own = new Map<string, Named>();
  private readonly named: Named[];

  constructor(named: Named[]) {
    this.named = named;
  }

  add({ words, uses, lean }: NameGroup, kind: NameKind): Named {
    const key = keyOf(words);
    const known = this.own.get(key);
    if (known !== undefined) return known;
    const first = uses[0] ?? { start: 0, end: 0 };
    const one: Named = {
      id: this.named.length,
      kind,
      name: words.join(' '),
      span: { start: first.start, end: first.end },
      words,
      gender: null,
      lean,
      uses: [],
      roles: new Set(),
      described: new Set(),
      owned: new Set(),
      journalist: false,
      likePlace: false,
    };
    this.named.push(one);
    this.own.set(key, one);
    const parts = key.split(' ');
    push(this.bySurname, parts.at(-1) ?? '', one);
    const bareSurname = withoutArticle(parts.at(-1) ?? '');
    if (bareSurname !== parts.at(-1)) push(this.bySurname, bareSurname, one);
    for (const part of new Set(parts)) push(this.byAnyWord, part, one);
    if (kind !== 'person' && parts.length > 1) {
      this.byInitials.set(parts.map((part) => part[0]).join(''), one);
      this.byInitials.set(
        parts
          .filter((part) => !/^(?:of|for|and|the|&)$/u.test(part))
          .map((part) => part[0])
          .join(''),
        one,
      );
    }
    return one;
  }

  /** A longer name already collected that this one is a shorter or fuller form of: “Donald J. Trump” and “Donald Trump”. */
  variantOf({ words, uses, lean, listed }: NameGroup, kind: NameKind): Named | null {
    const opens = words.length === 2 && uses.every((use) => use.opens) && !isFirstName(words[0] ?? '');
    const parts = keyOf(words).split(' ');
    for (const one of this.byAnyWord.get(parts.at(-1) ?? '') ?? []) {
      const other = keyOf(one.words).split(' ');
      const mayBePerson = kind === 'person' || (listed === null && lean > -3 && one.kind === 'person');
      if ((one.kind === 'person') !== mayBePerson) continue;
      if (other.slice(-parts.length).join(' ') === parts.join(' ')) return one;
      if (kind === 'person' && opens && parts.at(-1) === other.at(-1)) return one;
      if (kind === 'person' && other.slice(0, parts.length).join(' ') === parts.join(' ')) return one;
      if (kind === 'person' && parts.at(-1) === other.at(-1) && sameFirstName(parts[0] ?? '', other[0] ?? ''))
        return one;
    }
    return null;
  }

  /** Whom a single word stands for: a surname, a first name, a short form or the initials of a longer name. */
  shortFormOf(use: NameUse, { listed, lean }: NameGroup): Named | null {
    const word = keyOf(use.words);
    if (listed !== null && isAcronym(use.words[0] ?? '')) return this.byInitials.get(word) ?? null;
    const named = this.bySurname.get(word)?.filter((one) => one.words.length > 1) ?? [];
    const persons = named.filter((one) => one.kind === 'person');
    if (persons.length > 0 && !(listed === 'place' && lean < 0)) return mostLikely(persons, use);
    if (named.length === 0 && /[^s]s$/u.test(word)) {
      const family =
        this.bySurname.get(word.slice(0, -1))?.filter((one) => one.words.length > 1 && one.kind === 'person') ?? [];
      if (family.length > 0 && listed === null) return mostLikely(family, use);
    }
    const bodies = named.filter((one) => one.kind === 'outlet' || one.kind === 'organization');
    if (bodies.length > 0 && lean < 4 && listed !== 'organization' && listed !== 'place') return bodies[0] ?? null;
    const initials = this.byInitials.get(word);
    if (initials !== undefined && isAcronym(use.words[0] ?? '')) return initials;
    if (listed !== null && lean < 1) return null;
    const containing =
      this.byAnyWord
        .get(word)
        ?.filter((one) => one.words.length > 1 && one.kind !== 'place' && one.kind !== 'document') ?? [];
    const inner = containing.filter((one) => one.kind === 'person' && one.words.length > 2);
    const beginning = containing.filter(
      (one) =>
        bare(one.words[0] ?? '') === word &&
        !OF_SOMEONE.test(bare(one.words.at(-1) ?? '')) &&
        mayShorten(use.words[0] ?? '', one),
    );
    if (beginning.length === 0 && inner.length > 0) return mostLikely(inner, use);
    return beginning.length > 0 ? mostLikely(beginning, use) : null;
  }
}

/** “Sisi” of “el-Sisi”. */
function withoutArticle(surname: string): string {
  return surname.replace(/^(?:a[dlnrstz]|ash|e[dlnrs])-/u, '');
}

/** Bodies that are called by whoever leads or owns them: “Lee Administration”. */
const OF_SOMEONE = /^(?:administration|brothers|campaign|estate|family|foundation|house|organization|tower)$/u;

/** Last words of the names of goods: “Halden LC”, “Halden Vision Pro”; not of firms, stations and clubs: “Halden AI”. */
const MODEL =
  /^(?:(?!(?:A[BGIS]|ASA|BV|CIC|FC|FM|NV|PLC|S[AE]|TV|U[KS]|USA)$)\p{Lu}{1,3}|.*\d.*|Air|Lite|Max|Mini|Model|Plus|Pro|Series|Ultra)$/u;

/** “Halden” is short for “Halden Steel”, but the maker of “Halden Model Pro” is not, nor is “HLD” for “HLD Harlow”. */
function mayShorten(word: string, { kind, words }: Named): boolean {
  if (kindByWords(words) === 'organization') return true;
  return !MODEL.test(words.at(-1) ?? '') && (kind === 'person' || !isAcronym(word));
}

function push(map: Map<string, Named[]>, key: string, one: Named): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [one]);
  else list.push(one);
}

/** Bill and William are not matched; “J.” and “John”, “Rob” and “Robert”, “Ann-Marie” and “Ann” are. */
function sameFirstName(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short === '' || (!isFirstName(long) && short.length === 1)) return short === long;
  return short === long || ((short.length === 1 || short.length > 2) && long.startsWith(short));
}

/** Among persons of one surname: those whom the title fits, then whoever is called by the full name most, then first. */
function mostLikely(persons: readonly Named[], use: NameUse): Named | null {
  const gender = genderOfTitles(use.titles);
  const fitting = persons.filter(
    (one) => gender === null || (one.gender ?? genderOfFirstName(one.words[0] ?? '') ?? gender) === gender,
  );
  const from = fitting.length > 0 ? fitting : persons;
  return from.toSorted((a, b) => b.uses.length - a.uses.length || a.span.start - b.span.start)[0] ?? null;
}
