import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The key that signs sign-in cookies: made once, readable by its own user alone. */
export function signInSecret(dataFolder: string): string {
  const file = join(dataFolder, "sign-in-secret");
  if (!existsSync(file))
    writeFileSync(file, randomBytes(32).toString("base64url"), { mode: 0o600 });
  return readFileSync(file, "utf8");
}
