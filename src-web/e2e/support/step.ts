/** One step of a journey. A journey is one test, since its steps stand on each other; what fails is named by its step. */
export async function step(name: string, work: () => Promise<void>) {
  try {
    await work();
  } catch (cause) {
    throw new Error(`“${name}”: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}
