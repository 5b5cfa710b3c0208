/** Time that may be spent on something, which grows back evenly. All numbers are milliseconds, `now` those of one clock. */
export interface Allowance {
  /** How long it takes until time may be spent again; 0 where there is some left. */
  wait(now: number): number;
  /** Takes off what was spent, also where that is more than was left. */
  spend(spent: number, now: number): void;
}

/** An allowance that begins with the most that may be saved up, of which `share` milliseconds grow back in each. */
export function createAllowance({ most, share }: { most: number; share: number }): Allowance {
  let left = most;
  let at = -Infinity;

  function growTo(now: number): void {
    left = Math.min(most, left + Math.max(0, now - at) * share);
    at = now;
  }

  return {
    wait(now) {
      growTo(now);
      return left > 0 ? 0 : Math.floor(-left / share) + 1;
    },
    spend(spent, now) {
      growTo(now);
      left -= spent;
    },
  };
}
