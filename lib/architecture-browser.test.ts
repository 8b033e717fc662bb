import { expect, it } from "vitest";
import {
  isClient,
  isServerAction,
  readSources,
  type Source,
  wayTo,
} from "./architecture-sources.ts";

const sources = readSources(["app", "components", "lib"]);
/** What a page loads at once, without what it asks for later. */
const atOnce = new Map(
  sources.map((source): [string, Source] => [
    source.path,
    { ...source, imports: source.imports.filter(({ later }) => !later) },
  ]),
);

/** The pages in which people sit for hours, and what stands around them. */
const roots = ["app/n/[newsroom]/layout.tsx", "app/n/[newsroom]/articles/[article]/page.tsx"];

/** Libraries that weigh more than all of a page's own code. */
const heavy = /^(zod|@tiptap\/.*|prosemirror-.*|cmdk|next-auth\/react)$/;

it("the workbench loads no heavy library before somebody asks for what needs it", () => {
  const clients = [...atOnce.values()].filter(
    (source) =>
      isClient(source) && roots.some((root) => wayTo(atOnce, root, (one) => one === source.path)),
  );
  expect(clients.length).toBeGreaterThan(10);
  const ways = clients.map(({ path }) =>
    wayTo(atOnce, path, (one) => heavy.test(one), isServerAction),
  );
  expect(ways.flatMap((way) => way?.join(" > ") ?? [])).toEqual([]);
});
