import { defineConfig } from "vitest/config";
import { WxtVitest } from "wxt/testing/vitest-plugin";

export default defineConfig({
  plugins: [await WxtVitest()],
  test: {
    // Nothing runs beside them.
    maxWorkers: "100%",
    // Property tests on hostile input take their time on a machine that is busy.
    testTimeout: 30_000,
    include: ["lib/**/*.test.{ts,tsx}", "components/**/*.test.{ts,tsx}", "scripts/**/*.test.ts", "test/*.test.ts"],
  },
});
