/** A part, because only a configuration that cannot be read needs it. */
import configSchema from "../../schemas/config.schema.json" with { type: "json" };
import { validateConfig } from "../generated/validators/config.js";
import { type ShapeFault, shapeFault } from "./shape-fault.ts";

/** @returns what is wrong with the shape of a configuration; null for nothing. */
export function configFault(value: unknown): ShapeFault | null {
  return validateConfig(value)
    ? null
    : shapeFault(value, validateConfig.errors ?? [], configSchema, "the configuration");
}
