import { irregularVerbs } from '../lexicon/irregular-verbs';
import { verbs } from '../lexicon/verbs';
import { remembering } from '../remembering';

/** The ways a verb may stand: say, says, said (past), said (participle), saying. */
export type Form = 'base' | 'third' | 'past' | 'participle' | 'gerund';

/** A word as a form, or several, of a verb. */
export interface VerbForm {
  readonly base: string;
  readonly forms: ReadonlySet<Form>;
}

const FORM_NAMES: readonly Form[] = ['base', 'third', 'past', 'participle', 'gerund'];
const FORMS = collectForms();
const PAST: ReadonlySet<Form> = new Set<Form>(['past', 'participle']);
const GERUND: ReadonlySet<Form> = new Set<Form>(['gerund']);
/** Words that end as verbs do and are none. */
const NOT_PAST = new Set(
  'beloved biped ceiling during evening hundred indeed kindred morning naked sacred sibling spring string'.split(' '),
);

/** Whether a word in lower case is a form of a listed verb. */
export function isListedForm(lower: string): boolean {
  return FORMS.has(lower);
}

/** The verb that a word in lower case may be a form of; undefined where it is none that is listed. */
export const verbFormOf = remembering((lower: string): VerbForm | undefined => {
  const listed = FORMS.get(lower);
  const known = listed && { base: listed.base, forms: new Set(FORM_NAMES.filter((_, at) => listed.forms & (1 << at))) };
  if (known !== undefined || lower.length < 5 || NOT_PAST.has(lower)) return known;
  if (/[^e]ed$/u.test(lower)) return { base: lower.slice(0, -2), forms: PAST };
  return /[a-z]{2}ing$/u.test(lower) && !lower.endsWith('thing')
    ? { base: lower.slice(0, -3), forms: GERUND }
    : undefined;
});

/** The listed forms with the verb of each; `forms` has a bit for each of `FORM_NAMES`. */
function collectForms(): Map<string, { base: string; forms: number }> {
  const all = new Map<string, { base: string; forms: number }>();
  const add = (word: string, base: string, form: Form) => {
    const known = all.get(word);
    const bit = 1 << FORM_NAMES.indexOf(form);
    if (known === undefined) all.set(word, { base, forms: bit });
    else if (known.base === base || form === 'base') all.set(word, { base, forms: known.forms | bit });
  };
  const irregular = new Map(irregularVerbs.map((entry) => [entry.split('/')[0] ?? '', entry.split('/')]));
  for (const base of new Set([...irregular.keys(), ...verbs])) {
    add(base, base, 'base');
    add(thirdOf(base), base, 'third');
    for (const stem of stemsOf(base)) add(`${stem}ing`, base, 'gerund');
    const [, past, participle = past] = irregular.get(base) ?? [];
    for (const stem of past === undefined ? stemsOf(base) : []) {
      add(`${stem}ed`, base, 'past');
      add(`${stem}ed`, base, 'participle');
    }
    if (past !== undefined) add(past, base, 'past');
    if (participle !== undefined) add(participle, base, 'participle');
  }
  return all;
}

function thirdOf(base: string): string {
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/u.test(base) ? `${base}es` : `${base}s`;
}

/** What -ed and -ing are put to: with a consonant doubled where it may be, as in “plan” and in “refer” but not “offer”. */
function stemsOf(base: string): string[] {
  if (base.endsWith('ie')) return [base, `${base.slice(0, -2)}y`];
  if (/[^eoy]e$/u.test(base)) return [base.slice(0, -1)];
  if (base.endsWith('ee')) return [base, base.slice(0, -1)];
  if (/[^aeiou]y$/u.test(base)) return [base, `${base.slice(0, -1)}i`];
  return /[^aeiou][aeiou][bdgklmnprt]$/u.test(base) ? [base + base.slice(-1), base] : [base];
}
