/** Run by `hostile.spec.ts` in a process of its own: makes the newsroom and says on its output which it is. */
import { testHostileNewsroom } from "#lib/domain/test-hostile-newsroom.ts";
import { closeDatabase } from "#lib/platform/db/client.ts";

process.stdout.write(JSON.stringify(await testHostileNewsroom()));
await closeDatabase();
