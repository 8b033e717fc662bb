import { readXml } from "./xml.ts";

/** What a part of a package refers to: other parts by the end of their type, pages by their id. */
export interface Relationships {
  /** `comments`, `styles` …: the target as it is written. */
  byType: ReadonlyMap<string, string>;
  byId: ReadonlyMap<string, string>;
}

export function readRelationships(bytes: Uint8Array | undefined): Relationships {
  const byType = new Map<string, string>();
  const byId = new Map<string, string>();
  if (bytes) {
    readXml(bytes, {
      open({ name, attribute }) {
        if (name !== "rel:Relationship") return;
        const target = attribute("Target") ?? "";
        const type = attribute("Type")?.split("/").at(-1) ?? "";
        byId.set(attribute("Id") ?? "", target);
        // What lies outside of the file is never read.
        if (attribute("TargetMode") !== "External" && !byType.has(type)) byType.set(type, target);
      },
    });
  }
  return { byType, byId };
}

/** A target as the package's entries are named: from its top, without a slash (ECMA-376 part 2, 9.3). */
export function partName(target: string, from: string): string {
  const path = URL.parse(target, `part:///${from}`)?.pathname ?? target;
  return path.replace(/^\/+/, "");
}
