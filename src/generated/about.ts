// Generated from package.json and schemas/SOURCES.json by `npm run generate`; do not edit.

import type { Report } from "./types/report.ts";

export const about: Pick<Report, "tool" | "model"> = {
  "tool": {
    "name": "workspaces-preflight",
    "version": "0.1.0"
  },
  "model": {
    "service": "workspaces",
    "apiVersion": "2015-04-08",
    "sha256": "7b8b381ab72778aaa14361bb1c43a392cdd7148ce953c6424d8920adfd975fb6"
  }
};
