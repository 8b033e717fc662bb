import { expect, test } from "vitest";
import { cellsAsBlocks } from "./cells-as-blocks.ts";

test.each([
  [
    '<table class="a>b"><colgroup><col width=20></colgroup><tbody><tr><td>12</td><TH scope="col">boats</TH></tr></tbody></table>',
    "<div><div><div><div>12</div><div>boats</div></div></div></div>",
  ],
  ["<p>a <thin> b</p>", "<p>a <thin> b</p>"],
  ["<ul><li>one</li></ul>", "<ul><li>one</li></ul>"],
])("%s", (html, blocks) => {
  expect(cellsAsBlocks(html)).toBe(blocks);
});
