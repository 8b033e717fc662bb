import { testArticle } from "./test-article.ts";
import { testNewsroom } from "./test-newsroom.ts";

/**
 * A newsroom with one person for each step of the main job, the reporter's article, and an editor of
 * another newsroom.
 */
export async function testDesk() {
  const room = await testNewsroom();
  const [reporter, reviewer] = [await room.join("reporter"), await room.join("reviewer")];
  const editor = await room.join("editor");
  const stranger = await (await testNewsroom()).join("editor", "reviewer");
  return { room, reporter, reviewer, editor, stranger, article: await testArticle(reporter) };
}
