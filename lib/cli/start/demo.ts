import { type DemoSignIn, demoSignIns } from "#lib/domain/members/demo-sign-ins.ts";
import { onClose } from "./closing.ts";
import { hasNoNewsroom, holdsDemo } from "./database.ts";

/** What became of the demo newsroom. */
export interface PreparedDemo {
  about: string;
  /** One person for each role; empty where the database holds no demo. */
  signIns: readonly DemoSignIn[];
}

/**
 * Puts the demo newsroom into an empty database, if `wanted`; tells whether the database holds it.
 * @param database its addresses; without the owner's, nobody can tell whether it is empty.
 */
export async function prepareDemo(
  database: { url: string; ownerUrl: string | undefined },
  wanted: boolean,
): Promise<PreparedDemo> {
  if (wanted && database.ownerUrl !== undefined && (await hasNoNewsroom(database.ownerUrl))) {
    await seed();
    return { about: "put into the empty database", signIns: demoSignIns() };
  }
  return (await holdsDemo(database.url))
    ? { about: "there already", signIns: demoSignIns() }
    : { about: "none", signIns: [] };
}

/**
 * As the application's role, through the same commands as everyone (DATABASE_URL is set by now).
 * The modules need the generated client and take a while to load: hence here and not above.
 */
async function seed(): Promise<void> {
  const { seedDemo } = await import("../../../prisma/seed/demo.ts");
  const { closeDatabase } = await import("#lib/platform/db/client.ts");
  const seeding = seedDemo().finally(closeDatabase);
  // Ctrl-C in between waits for it: half a demo would be taken for a whole one ever after.
  onClose(() => seeding);
  await seeding;
}
