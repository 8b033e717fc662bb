import { existsSync, readdirSync } from "node:fs";
import { basename, dirname } from "node:path";
import { describe, expect, it } from "vitest";
import {
  lists,
  maxLines,
  maxMedianLines,
  mayStandLoose,
  meaninglessNames,
  roles,
  roomsInOrder,
  testedElsewhere,
} from "./architecture.cases.ts";
import { givesFunction, isTest, readSources } from "./architecture-sources.ts";

const sources = readSources(["app", "components", "lib", "e2e", "prisma"]);
const production = sources.filter(({ path }) => !isTest(path));

describe("files", () => {
  it("stand in a room: a floor of lib/ holds folders, a noun only its roles and pure files", () => {
    const loose = production.filter(({ path }) => /^lib\/(\w+\/)?[^/]+$/.test(path));
    expect(loose.map(({ path }) => path).filter((path) => !mayStandLoose.test(path))).toEqual([]);
    const rooms = Object.entries(roomsInOrder).flatMap(([floor, names]) =>
      readdirSync(`lib/${floor}`, { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && !names.includes(entry.name))
        .map((entry) => `lib/${floor}/${entry.name} is in no written order`),
    );
    expect(rooms).toEqual([]);
    const odd = production.filter(({ path }) => {
      const within = /^lib\/domain\/[^/]+\/(.+)$/.exec(path)?.[1] ?? "";
      return within.includes("/") && !roles.test(within);
    });
    expect(odd.map(({ path }) => path)).toEqual([]);
  });

  it(`have at most ${maxLines} lines, and half of them under ${maxMedianLines}`, () => {
    const counted = sources
      .filter(({ path }) => !path.endsWith(".cases.ts"))
      .map(({ path, text }) => ({ path, lines: text.split("\n").length - 1 }))
      .sort((a, b) => a.lines - b.lines);
    expect(counted.filter(({ lines }) => lines > maxLines)).toEqual([]);
    expect(counted[counted.length >> 1]?.lines).toBeLessThan(maxMedianLines);
  });

  it("have names that say what is in them, in kebab-case", () => {
    const parts = (path: string) => path.split("/").map((part) => part.replace(/\..*$/, ""));
    const wrong = sources.filter(
      ({ path }) =>
        parts(path).some((part) => meaninglessNames.test(part)) ||
        !/^[a-z0-9-]+(\.[a-z]+)*$/.test(basename(path)),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it("hand nothing on that stands elsewhere, but for the three lists", () => {
    const barrels = production.filter(
      ({ path, code }) =>
        !lists.includes(path) && /^export\s+(type\s+)?[{*][^;]*\sfrom\s+"/m.test(code),
    );
    expect(barrels.map(({ path }) => path)).toEqual([]);
  });

  it("that are pure and give a function have a test beside them", () => {
    const pure = production.filter(
      (source) =>
        /^lib\/(core|engines)\//.test(source.path) ||
        (/^lib\/domain\/[^/]+\/[^/]+$/.test(source.path) &&
          !/\/(schema|queries|actions|jobs)\.ts$/.test(source.path)),
    );
    const bare = pure.filter(
      (source) => givesFunction(source) && !existsSync(source.path.replace(/\.ts$/, ".test.ts")),
    );
    expect(bare.map(({ path }) => `${path} has no test beside it`)).toEqual([]);
  });

  it("that are commands have a database test", () => {
    const commands = production.filter(
      ({ path }) => /\/commands\/[^/]+\.ts$/.test(path) && path.startsWith("lib/domain/"),
    );
    const bare = commands.filter(({ path }) => {
      const beside = testedElsewhere[path]?.map((name) => `${dirname(path)}/${name}.ts`) ?? [path];
      return !beside.every((command) => existsSync(command.replace(/\.ts$/, ".db.test.ts")));
    });
    expect(bare.map(({ path }) => `${path} has no database test`)).toEqual([]);
  });
});
