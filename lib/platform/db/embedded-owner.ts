import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The superuser of an embedded database: owns every table, migrates. */
export const embeddedOwner = "stet_owner";

/**
 * The address of the embedded database of `stetFolder` as its owner, from that of the application's role;
 * undefined where that folder has no database of its own.
 */
export function embeddedOwnerUrl(stetFolder: string, applicationUrl: string): string | undefined {
  const file = join(stetFolder, "database", "passwords.json");
  if (!existsSync(file)) return undefined;
  const { owner }: { owner: string } = JSON.parse(readFileSync(file, "utf8"));
  const url = new URL(applicationUrl);
  url.username = embeddedOwner;
  url.password = owner;
  return url.href;
}
