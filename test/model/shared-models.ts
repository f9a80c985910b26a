import { existsSync, readFileSync } from "node:fs";
import { type HashedModel, readModel } from "../../src/model/read-model.ts";

const folder = "../shared/models";

/** Where the two models lie beside a checkout, and whether they do. */
export const sharedModels: Readonly<Record<"smithy" | "botocore", string>> = {
  smithy: `${folder}/workspaces.smithy.json`,
  botocore: `${folder}/workspaces.service-2.json`,
};

/** True where a model is missing; the tests that need them are skipped then. */
export const noModels: boolean = !Object.values(sharedModels).every((path) => existsSync(path));

/** For the title of a test that needs the models. */
export const needsModels: string = noModels ? ` (skipped: ${folder} has no models)` : "";

const read = new Map<string, HashedModel>();

/** One of the two models, read once. */
export function sharedModel(format: keyof typeof sharedModels): HashedModel {
  const path = sharedModels[format];
  const model = read.get(path) ?? readModel(readFileSync(path), path);
  read.set(path, model);
  return model;
}
