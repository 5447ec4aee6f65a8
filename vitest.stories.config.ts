import { defineConfig } from "vitest/config";

/** Everything that needs more than a file: servers on fixed ports, browsers, the built package. One at a time. */
export default defineConfig({
  test: {
    include: ["test/{sso,browser,package,gallery}/**/*.test.ts"],
    fileParallelism: false,
    // As long as every other wait: what comes, comes sooner.
    expect: { poll: { timeout: 15_000 } },
    testTimeout: 180_000,
    hookTimeout: 120_000,
  },
});
