import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));

/** A busy machine is no failure: what is waited for ends a wait, and these only end a test that waits for ever. */
const PATIENT = { testTimeout: 180_000, hookTimeout: 180_000, expect: { poll: { timeout: 60_000 } } };

export default defineConfig({
  test: {
    projects: [
      {
        root,
        test: {
          name: "unit",
          environment: "node",
          include: ["test/**/*.test.{ts,tsx}"],
          exclude: ["test/browser/**"],
          setupFiles: ["test/speakEnglish.ts"],
          ...PATIENT,
        },
      },
      {
        root,
        test: {
          name: "browser",
          environment: "node",
          include: ["test/browser/**/*.test.ts"],
          globalSetup: "test/browser/globalSetup.ts",
          // One browser, one workbench: two cores are soon busy.
          fileParallelism: false,
          ...PATIENT,
        },
      },
    ],
  },
});
