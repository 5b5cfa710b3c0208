/** What a run of tokens is: a cue; a source or content whose cue stands to its left or right; content without a cue. */
export type Role = 'cue' | 'source-left' | 'source-right' | 'content-left' | 'content-right' | 'content-alone';

/** The roles in the order of the model's labels: 0 is none, then a beginning and an inside for each role. */
export const ROLES: readonly Role[] = [
  'cue',
  'source-left',
  'source-right',
  'content-left',
  'content-right',
  'content-alone',
];

/** How many labels a token may have. */
export const LABEL_COUNT = 1 + 2 * ROLES.length;

/** The role of a label; null for none. */
export function roleOf(label: number): Role | null {
  return ROLES[(label - 1) >> 1] ?? null;
}

/** Whether a label begins a run. */
export function begins(label: number): boolean {
  return label % 2 === 1;
}

/** Whether one label may follow another: an inside follows only its own role. At the start, `before` is 0. */
export function mayFollow(before: number, label: number): boolean {
  return label === 0 || begins(label) || roleOf(before) === roleOf(label);
}
