/** A reporter that ends every run with one plain line for programs: `N passed, N failed`. */
import type { Reporter, TestModule } from "vitest/node";

export const plainSummary: Reporter = {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]) {
    const counts = { passed: 0, failed: 0, skipped: 0, pending: 0 };
    for (const module of modules) {
      for (const test of module.children.allTests()) counts[test.result().state]++;
      if (module.errors().length > 0) counts.failed++;
    }
    const skipped =
      counts.skipped + counts.pending === 0 ? "" : `, ${counts.skipped + counts.pending} skipped`;
    console.log(`${counts.passed} passed, ${counts.failed + errors.length} failed${skipped}`);
  },
};
