import { defineConfig } from "vitest/config";

/** Everything that needs more than a file: servers on fixed ports, browsers, the built package. One at a time. */
export default defineConfig({
  test: {
    include: ["test/{sso,browser,package,gallery}/**/*.test.ts"],
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 120_000,
  },
});
