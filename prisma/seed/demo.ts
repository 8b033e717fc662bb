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
