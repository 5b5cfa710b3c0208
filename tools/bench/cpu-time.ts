/** What some work gives, and how many milliseconds of CPU time it takes in this process. */
export function withCpuTime<Value>(work: () => Value): { readonly value: Value; readonly ms: number } {
  const before = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(before);
  return { value, ms: (user + system) / 1000 };
}

/**
 * What some work gives, and how many milliseconds it holds up this thread, at most: the shorter of two times that are never
 * too short. The process’s CPU time counts what Node does on other threads, the clock what other programs do.
 */
export function withThreadTime<Value>(work: () => Value): { readonly value: Value; readonly ms: number } {
  const before = performance.now();
  const { value, ms } = withCpuTime(work);
  return { value, ms: Math.min(ms, performance.now() - before) };
}

/** The middle of some numbers; the upper one of two. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;
}
