import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const template = "lib/reports/formats/pdf/report.typ";

/**
 * A file of the installation, by its path from the top. The top is four folders above this file in
 * a clone, and the working folder in a standalone build, whose code is bundled elsewhere.
 */
export function resource(path: string): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const tops = [join(here, "../../../.."), /* turbopackIgnore: true */ process.cwd()];
  const top = tops.find((folder) => existsSync(join(folder, template)));
  if (top === undefined) throw new Error(`${template} is not part of this installation.`);
  return join(/* turbopackIgnore: true */ top, path);
}
