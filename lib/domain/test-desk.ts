import type { Actor } from "#lib/platform/command/actor.ts";
import { testArticle } from "./test-article.ts";
import { testNewsroom } from "./test-newsroom.ts";

/**
 * A newsroom with one person for each step of the main job, the reporter's article, and a stranger:
 * an editor of another newsroom.
 */
export async function testDesk() {
  const room = await testNewsroom();
  const [reporter, reviewer] = [await room.join("reporter"), await room.join("reviewer")];
  const editor = await room.join("editor");
  const article = await testArticle(reporter);
  return { room, reporter, reviewer, editor, stranger: await strangerOfThisFile(), article };
}

let stranger: Promise<Actor> | undefined;

function strangerOfThisFile(): Promise<Actor> {
  stranger ??= testNewsroom().then((room) => room.join("editor", "reviewer"));
  return stranger;
}
