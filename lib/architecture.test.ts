import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  changesBySql,
  floors,
  impure,
  nodeBeyondComputing,
  onlyCalledBy,
  opensConnection,
  roomsInOrder,
  writers,
} from "./architecture.cases.ts";
import {
  cycleOf,
  isClient,
  isOurs,
  isServerAction,
  isTest,
  isThere,
  readSources,
  type Source,
  wayTo,
} from "./architecture-sources.ts";

const sources = readSources(["app", "components", "lib", "e2e", "prisma"]);
const byPath = new Map(sources.map((source) => [source.path, source]));

const production = sources.filter(({ path }) => !isTest(path));
const floorOf = (path: string) => floors.indexOf(/^lib\/([^/]+)\//.exec(path)?.[1] ?? "");
/** The floor and the room that a file stands in, where rooms have an order. */
const placeOf = (path: string) => /^lib\/(engines|domain)\/([^/]+)\//.exec(path)?.slice(1) ?? [];

/** Every import of these files by which `breaks` holds, as a line that names both ends. */
function imports(
  files: Source[],
  breaks: (from: Source, to: string, names: string) => boolean,
): string[] {
  return files.flatMap((from) =>
    from.imports
      .filter(({ file, specifier, names }) => breaks(from, file ?? specifier, names))
      .map(({ file, specifier }) => `${from.path} imports ${file ?? specifier}`),
  );
}

/** The ways by which these files reach, when they run, what they must not. */
function ways(files: Source[], ...stops: RegExp[]): string[] {
  const isStop = (reached: string) => stops.some((stop) => stop.test(reached));
  return files.flatMap(
    ({ path }) => wayTo(byPath, path, isStop, isServerAction)?.join(" > ") ?? [],
  );
}

describe("imports", () => {
  it("name a file that there is, with its extension", () => {
    expect(imports(sources, (_, to) => isOurs(to) && !isThere(to))).toEqual([]);
  });

  it("look down or stay on their floor: core, engines, platform, domain, reports", () => {
    const up = (from: Source, to: string) =>
      floorOf(from.path) >= 0 && floorOf(to) > floorOf(from.path);
    expect(imports(sources, up)).toEqual([]);
  });

  it("never go from a floor of lib/ to a door: cli, app, components", () => {
    const door = (from: Source, to: string) =>
      floorOf(from.path) >= 0 && /^(lib\/cli|app|components|e2e)\//.test(to);
    expect(imports(sources, door)).toEqual([]);
    const toApp = (from: Source, to: string) =>
      !from.path.startsWith("app/") && to.startsWith("app/");
    expect(imports(sources, toApp)).toEqual([]);
  });

  it("look left among the rooms of a floor, types too", () => {
    const right = (from: Source, to: string) => {
      const [[floor, room], [otherFloor, other]] = [placeOf(from.path), placeOf(to)];
      if (!floor || floor !== otherFloor || room === other) return false;
      const order = roomsInOrder[floor] ?? [];
      return order.indexOf(other ?? "") >= order.indexOf(room ?? "");
    };
    expect(imports(production, right)).toEqual([]);
  });

  it("never go into another noun's commands: its own room, reports and the doors call them", () => {
    const foreign = ({ path }: Source, to: string) =>
      path.startsWith("lib/domain/") &&
      /^lib\/domain\/[^/]+\/commands\//.test(to) &&
      placeOf(path)[1] !== placeOf(to)[1];
    expect(imports(production, foreign)).toEqual([]);
  });

  it("make no cycle", () => {
    expect(cycleOf(byPath)?.join(" > ")).toBeUndefined();
  });

  it("bring nothing that is there for tests into what runs", () => {
    expect(imports(production, (_, to) => isOurs(to) && isTest(to))).toEqual([]);
  });

  it.each(onlyCalledBy)("leave $what to one caller", ({ what, from, by }) => {
    const named = (source: Source, to: string, names: string) =>
      to === from && new RegExp(`\\b(?<!type )${what}\\b`).test(names) && !by.includes(source.path);
    expect(imports(production, named)).toEqual([]);
  });
});

describe("what may be touched", () => {
  it("engines and core compute: no clock, no chance, no process, no network, no files", () => {
    const pure = production.filter(
      ({ path }) =>
        floorOf(path) === 1 || (floorOf(path) === 0 && !/\/(clock|env)\.ts$/.test(path)),
    );
    expect(imports(pure, (_, to) => nodeBeyondComputing.test(to))).toEqual([]);
    const saying = pure.filter(({ code }) => impure.test(code));
    expect(saying.map(({ path, code }) => `${path} says ${impure.exec(code)?.[0]}`)).toEqual([]);
  });

  it("components, and all that runs in a browser, can open no connection", () => {
    const shown = production.filter(
      (source) => source.path.startsWith("components/") || isClient(source),
    );
    expect(ways(shown, opensConnection, nodeBeyondComputing)).toEqual([]);
  });

  it("what a browser runs needs nothing of Node's", () => {
    expect(ways(production.filter(isClient), /^node:/)).toEqual([]);
  });

  it("in a noun's room, all but queries, actions, operations, jobs and commands is pure", () => {
    const pure = production.filter(
      ({ path }) =>
        path.startsWith("lib/domain/") &&
        !/\/(queries|actions|jobs|([a-z]+-)?operations)\.ts$|\/commands\//.test(path),
    );
    expect(ways(pure, opensConnection, nodeBeyondComputing)).toEqual([]);
  });

  it("pages and routes make no database call of their own", () => {
    const app = production.filter(({ path }) => path.startsWith("app/"));
    expect(imports(app, (_, to) => to === "lib/platform/db/client.ts")).toEqual([]);
    const calling = app.filter(({ code }) => /\bdb\.\w+\.\w+\(|\$(query|execute)Raw/.test(code));
    expect(calling.map(({ path }) => `${path} calls the database`)).toEqual([]);
  });
});

describe("tables", () => {
  const models = readdirSync("prisma/schema").flatMap((name) =>
    [...readFileSync(`prisma/schema/${name}`, "utf8").matchAll(/^model (\w)(\w*)/gm)].map(
      ([, first = "", rest = ""]) => first.toLowerCase() + rest,
    ),
  );
  const inLib = production.filter(({ path }) => /^(lib|app|components|prisma)\//.test(path));

  it("each have a writer in the written list", () => {
    expect(Object.keys(writers).sort()).toEqual(models.sort());
  });

  it("are each written by one room only", () => {
    const calls = /\.(\w+)\s*\.(?:create|update|upsert|delete)\w*\(/g;
    const wrong = inLib.flatMap(({ path, code }) =>
      [...code.matchAll(calls)]
        .map(([, model = ""]) => model)
        .filter((model) => models.includes(model))
        .filter((model) => !writers[model]?.some((place) => path.startsWith(place)))
        .map((model) => `${path} writes ${model}, which ${writers[model]?.join(" or ")} writes`),
    );
    expect(wrong).toEqual([]);
  });

  it("are written by no nested write and by no SQL", () => {
    const nested = /\b(create|createMany|connect|connectOrCreate|upsert|delete|deleteMany): [{[]/;
    const bySql = /\b(INSERT INTO|DELETE FROM|TRUNCATE|UPDATE "?\w+"? SET)\b/;
    const wrong = inLib.filter(
      ({ path, code }) =>
        !changesBySql.includes(path) &&
        (bySql.test(code) || (path.startsWith("lib/domain/") && nested.test(code))),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});
