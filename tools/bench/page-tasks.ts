import type { TraceEvent } from '../browser/tracer';

/** Tasks of a page's main thread in which the content script ran, in milliseconds and in order. */
export interface Tasks {
  readonly each: readonly number[];
  readonly longest: number;
  readonly all: number;
  /** From the first line of the content script to the end of the last task. */
  readonly wall: number;
}

const SCRIPT = '/src/content.iife.js';
const CALLS = new Set(['FunctionCall', 'v8.callFunction', 'BlinkScheduler_PerformMicrotaskCheckpoint']);
/** What a page’s frame is made of. Where a script asks for it, it is part of that script’s call. */
const RENDERING = new Set(['UpdateLayoutTree', 'Layout', 'PrePaint', 'Layerize', 'Paint', 'Commit']);
/** A look for microtasks that finds none takes less, in microseconds. */
const LEAST_CALL = 60;

/**
 * The tasks of the content script in a trace. As the page may run no script, they are those that run any from the
 * content script's task on; the calls of this program, which have a script without an address, are left out. A frame in
 * which the script was called counts without the page's own rendering.
 */
export function tasksOfScript(events: readonly TraceEvent[]): Tasks {
  const first = events.find(({ name, args }) => name === 'EvaluateScript' && args.data?.url?.endsWith(SCRIPT));
  if (!first) throw new Error('The trace does not show the content script.');
  const own = events.filter(({ pid, tid }) => pid === first.pid && tid === first.tid);
  const scripts = own.filter(({ name }) => name === 'EvaluateScript' || name === 'v8.run');
  const calls = own.filter(({ name, dur }) => CALLS.has(name) && dur >= LEAST_CALL);
  const tasks = own
    .filter(({ name, ts, dur }) => name === 'RunTask' && ts + dur > first.ts)
    .filter((task) => {
      const foreign = scripts.some(
        (script) => isIn(task, script) && script.name === 'EvaluateScript' && !urlOf(script),
      );
      return !foreign && (isIn(task, first) || calls.some((call) => isIn(task, call)));
    })
    .toSorted((a, b) => a.ts - b.ts);
  const rendering = own.filter(({ name }) => RENDERING.has(name));
  const frames = rendering.filter((part) => !calls.some((call) => isIn(call, part)) && !isIn(first, part));
  const each = tasks.map((task) => msOf(task) - sumOf(frames.filter((part) => isIn(task, part)).map(msOf)));
  const last = tasks.at(-1) ?? first;
  return {
    each,
    longest: Math.max(...each),
    all: sumOf(each),
    wall: (last.ts + last.dur - first.ts) / 1000,
  };
}

/** How many milliseconds something held up its thread, at most: the clock counts what other programs do as well. */
export function msOf({ dur, tdur }: TraceEvent): number {
  return Math.min(dur, tdur) / 1000;
}

function sumOf(all: readonly number[]): number {
  return all.reduce((sum, ms) => sum + ms, 0);
}

function isIn(task: TraceEvent, event: TraceEvent): boolean {
  return event.ts >= task.ts && event.ts + event.dur <= task.ts + task.dur;
}

function urlOf({ args }: TraceEvent): string | undefined {
  return args.data?.url;
}
