import { connectTo } from "#lib/platform/db/address.ts";
import type { Outcome } from "./promises.ts";
import type { Stand } from "./stand.ts";

/** Where every log stands. */
async function headsOf({ ownerUrl }: Stand): Promise<string> {
  const owner = await connectTo(ownerUrl, "The database");
  const { rows } = await owner.query("SELECT id, head_seq, head_hash FROM chain ORDER BY id");
  await owner.end();
  return JSON.stringify(rows);
}

/** A copy of the folder, taken and put back as the README says it, brings back what was there then. */
export async function backupRestores(
  stand: Stand,
  write: () => Promise<unknown>,
): Promise<Outcome[]> {
  const before = await headsOf(stand);
  const restore = await stand.backUp();
  await write();
  const later = await headsOf(stand);
  await restore();
  const restored = await headsOf(stand);
  return [
    { said: "after the backup something was written", holds: later !== before },
    { said: "restored, every log stands where it stood", holds: restored === before },
  ];
}
