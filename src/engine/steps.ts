/**
 * Work in steps of a few milliseconds: at each yield whoever runs it may do something else, or leave it unfinished. What
 * it returns is the result.
 */
export type Steps<Result> = Generator<void, Result>;

/** Does all the steps of a piece of work at once, and gives its result. */
export function resultOf<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
