import { randomBytes } from "node:crypto";
import { v7 } from "uuid";

/** A new identifier: UUID version 7 (RFC 9562), so that rows sort by age. */
export function newId(): string {
  return v7();
}

/** 128 random bits in hex, to salt a digest with so that what it digests cannot be guessed. */
export function newSalt(): string {
  return randomBytes(16).toString("hex");
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether `value` is written as our identifiers are (lower case, hyphens). */
export function isId(value: string): boolean {
  return uuid.test(value);
}

const slug = /^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$/;

/** Whether `value` can be a newsroom's address: a-z, 0-9 and hyphens between them, at most 40. */
export function isSlug(value: string): boolean {
  return slug.test(value);
}
