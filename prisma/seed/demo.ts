import { type DemoSignIn, demoPeople } from "#lib/domain/members/demo-sign-ins.ts";
import { demoNewsroomId } from "#lib/platform/db/lookups.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { seedArabicArticle } from "./demo-arabic.ts";
import { seedEnglishArticle } from "./demo-english.ts";
import { foundDemoNewsroom } from "./demo-people.ts";

/**
 * Puts the demo newsroom into the database: members for each role, and one article in English and
 * in Arabic with claims in several states. Each step is the command of whoever would take it, so
 * that the log is a real one. Fails (`conflict`) where the demo is there already.
 */
export async function seedDemo(): Promise<void> {
  const cast = await foundDemoNewsroom();
  await seedArabicArticle(cast);
  await seedEnglishArticle(cast);
}

/** Whether the database holds the demo newsroom. */
export async function isDemoDatabase(): Promise<boolean> {
  return (await inScope({}, demoNewsroomId)) !== undefined;
}

/** One sign-in for each role, for the lines that the start prints. */
export function demoSignIns(): DemoSignIn[] {
  return demoPeople.filter(
    ({ role }, index) => demoPeople.findIndex((other) => other.role === role) === index,
  );
}
