import { globSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import type { AddressMethods } from "./allowed-methods.ts";

const folder = "app/api/v1";
const exported = /^export (?:const|function|async function) (GET|POST|PUT|PATCH|DELETE)\b/gm;

/** What the files of the API answer: each address, `~` for every part that is variable, with its methods. */
export function methodsOfFiles(): AddressMethods {
  const files = globSync(`${folder}/{n/**,openapi.json}/route.ts`);
  const entries = files.map((file) => [
    `/${dirname(file)
      .replaceAll("\\", "/")
      .replace(/^app\//, "")}`.replace(/\[\w+\]/g, "~"),
    [...readFileSync(file, "utf8").matchAll(exported)].map(([, method]) => method),
  ]);
  return Object.fromEntries(entries.sort());
}
