import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

/** One of our source files, with what it imports. */
export interface Source {
  /** From the root of the repository, with `/`. */
  path: string;
  text: string;
  /** The text without its comments. */
  code: string;
  imports: Import[];
}

export interface Import {
  /** As it is written. */
  specifier: string;
  /** The file of ours that it names, from the root; undefined for a package. */
  file?: string;
  /** Gone when the code runs: `import type`. */
  typeOnly: boolean;
  /** Read only when the code comes to it: `import()`. */
  later: boolean;
  /** What stands between `import` and `from`. */
  names: string;
}

/** What the Prisma generator writes is not ours. */
export const generated = "lib/platform/db/generated/";

/** Every source file in these folders of the repository, which is the current folder. */
export function readSources(folders: readonly string[]): Source[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .map((name) => join(folder, name).replaceAll("\\", "/"))
      .filter((path) => /\.(ts|tsx|mjs)$/.test(path) && !path.startsWith(generated))
      .sort()
      .map(readSource),
  );
}

function readSource(path: string): Source {
  const text = readFileSync(path, "utf8");
  const code = withoutComments(text);
  return { path, text, code, imports: importsOf(path, code) };
}

/** Strings are matched first, so that what looks like a comment inside one is left alone. */
export function withoutComments(text: string): string {
  const pattern = /("(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`)|\/\/[^\n]*|\/\*[\s\S]*?\*\//g;
  return text.replace(pattern, (_, literal: string | undefined) => literal ?? "");
}

const statements = [
  /^(?:import|export)\s+(?<type>type\s)?(?<names>[\w\s{},*$]*?)\s*from\s*"(?<from>[^"]+)"/gm,
  /^import\s+"(?<from>[^"]+)"/gm,
  /\b(?<later>import)\(\s*"(?<from>[^"]+)"\s*\)/g,
];

/** Formatted code has its imports at the start of a line, which is all that is read here. */
export function importsOf(path: string, code: string): Import[] {
  return statements.flatMap((statement) =>
    [...code.matchAll(statement)].map(({ groups = {} }) => ({
      specifier: groups.from ?? "",
      file: fileOf(path, groups.from ?? ""),
      typeOnly: groups.type !== undefined,
      later: groups.later !== undefined,
      names: groups.names ?? "",
    })),
  );
}

function fileOf(importer: string, specifier: string): string | undefined {
  if (specifier.startsWith("#")) return specifier.slice(1);
  if (!specifier.startsWith(".")) return undefined;
  return normalize(join(dirname(importer), specifier)).replaceAll("\\", "/");
}

export const isOurs = (file: string) => /^(app|components|lib|e2e|prisma)\//.test(file);

/** Tests, and what is there for tests alone. */
export const isTest = (path: string) =>
  /\.(test|cases)\.tsx?$|^lib\/(platform|domain|reports)\/(.*\/)?test-[^/]+$|^e2e\/|^lib\/architecture/.test(
    path,
  );

export const isServerAction = ({ text }: Source) => text.startsWith('"use server"');
export const isClient = ({ text }: Source) => text.startsWith('"use client"');

/** Whether it holds more than types and data. */
export const givesFunction = ({ code }: Source) =>
  /^export (async )?function|^export const \w+ = (async )?(\(|<|\w+ =>)/m.test(code);

/** Whether an import of ours names a file that there is, its extension included. */
export function isThere(file: string): boolean {
  return file.startsWith(generated) || (/\.\w+$/.test(file) && existsSync(file));
}

/**
 * The way from a file to the first one that `stops` it, along what it imports when it runs;
 * undefined where there is none. Files that `ends` holds for are not looked into.
 */
export function wayTo(
  sources: ReadonlyMap<string, Source>,
  from: string,
  stops: (reached: string) => boolean,
  ends: (source: Source) => boolean = () => false,
): string[] | undefined {
  const seen = new Set<string>();
  function walk(path: string): string[] | undefined {
    if (seen.has(path)) return undefined;
    seen.add(path);
    const source = sources.get(path);
    if (!source || ends(source)) return undefined;
    for (const { file, specifier, typeOnly } of source.imports) {
      if (typeOnly) continue;
      const reached = file ?? specifier;
      if (stops(reached)) return [path, reached];
      const way = file && walk(file);
      if (way) return [path, ...way];
    }
    return undefined;
  }
  return walk(from);
}

/** One cycle among these files along any import, types included; undefined where there is none. */
export function cycleOf(sources: ReadonlyMap<string, Source>): string[] | undefined {
  const done = new Set<string>();
  function walk(path: string, trail: string[]): string[] | undefined {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return undefined;
    for (const { file } of sources.get(path)?.imports ?? []) {
      const cycle = file && walk(file, [...trail, path]);
      if (cycle) return cycle;
    }
    done.add(path);
    return undefined;
  }
  for (const path of sources.keys()) {
    const cycle = walk(path, []);
    if (cycle) return cycle;
  }
  return undefined;
}
