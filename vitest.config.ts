import { defineConfig, type ViteUserConfig } from "vitest/config";
import { plainSummary } from "./test/support/plain-summary.ts";

const config: ViteUserConfig = defineConfig({
  test: { include: ["test/**/*.test.ts"], testTimeout: 120_000, reporters: ["default", plainSummary] },
});

export default config;
