import { hash, verify } from "@node-rs/argon2";

/** argon2id with OWASP's parameters (19 MiB, 2 passes, 1 lane); the package's default variant is argon2id. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The argon2id hash to store, salt and cost included; a password is taken in Unicode form NFKC. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize("NFKC"), cost);
}

let decoy: Promise<string> | undefined;

/**
 * Whether the password is the one that was hashed. Where there is no hash (no such person), the
 * same work is done against a decoy, so that the time taken does not tell.
 */
export async function passwordHolds(stored: string | undefined, given: string): Promise<boolean> {
  decoy ??= hashPassword("a password that nobody has");
  // Of somebody who was erased there is another word in its place.
  const hash = stored?.startsWith("$argon2id$") ? stored : undefined;
  const holds = await verify(hash ?? (await decoy), given.normalize("NFKC"));
  return holds && hash !== undefined;
}
