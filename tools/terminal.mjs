/** What a program of this project says while it works, and how it ends where it cannot go on. */

/**
 * Says what happens next, in one line.
 * @param {string} step
 */
export function say(step) {
  console.log(`• ${step}`);
}

/**
 * Runs a program to its end. What it throws is shown as one sentence, without a stack, and the exit code is 1.
 * @param {() => Promise<void>} program
 */
export async function run(program) {
  try {
    await program();
  } catch (error) {
    console.error(`✗ ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}
