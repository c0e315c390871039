import type { TestModule } from 'vitest/node';

/** Prints how long each spec took, the slowest first, with what it prepared before its tests. */
export class Times {
  onTestRunEnd(modules: readonly TestModule[]) {
    const lines = modules
      .map((spec) => ({ name: spec.relativeModuleId, seconds: spec.diagnostic().duration / 1000 }))
      .toSorted((one, other) => other.seconds - one.seconds)
      .map(({ name, seconds }) => `${seconds.toFixed(1).padStart(7)} s  ${name}`);
    process.stdout.write(`${['', 'Time of each spec:', ...lines].join('\n')}\n`);
  }
}
