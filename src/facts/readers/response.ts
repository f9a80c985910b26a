/**
 * Reading answers of AWS: the AWS CLI prints and the SDK returns the same members, in Pascal case. What is not of the type that the
 * API documents is not known, whoever wrote it.
 */
import type { Facts } from "../../types.ts";

/** A pure function of one answer; nothing that is not in it is claimed. */
export type ResponseReader = (response: unknown) => Facts;

/** An object without its undefined members: facts that are not known are not there. */
export type Stated<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

export function stated<T extends object>(members: T): Stated<T> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as Stated<T>;
}

export function member(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

export function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

export function flag(value: unknown): boolean | undefined {
  return typeof value === "boolean" ? value : undefined;
}

export function whole(value: unknown): number | undefined {
  return typeof value === "number" && Number.isSafeInteger(value) ? value : undefined;
}

export function list(value: unknown): readonly unknown[] | undefined {
  return Array.isArray(value) ? value : undefined;
}
