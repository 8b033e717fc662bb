import { expect, it } from "vitest";
import { readSources, type Source, wayTo } from "./architecture-sources.ts";

const sources = readSources(["lib"]);
const kept = new Map(
  sources.map((source): [string, Source] => [
    source.path,
    { ...source, imports: source.imports.filter(({ typeOnly }) => !typeOnly) },
  ]),
);

it.each(["lib/cli/start/job-thread.ts", "lib/cli/stet.ts"])(
  "%s runs outside Next, and loads nothing that answers requests",
  (root) => {
    expect(kept.get(root)?.imports).not.toHaveLength(0);
    const way = wayTo(kept, root, (one) => /^(next|next-auth|next-intl\/server)(\/|$)/.test(one));
    expect(way?.join(" > ")).toBeUndefined();
  },
);
