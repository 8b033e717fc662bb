import { beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { AppError } from "#lib/core/errors.ts";
import { newId } from "#lib/core/ids.ts";
import { testDoors } from "#lib/domain/test-doors.ts";
import { filled } from "#lib/domain/test-doors-asked.ts";
import { findDoors } from "#lib/domain/test-doors-found.ts";
import { ownerConnection } from "#lib/platform/db/test-connections.ts";
import { commandRows, foreignIdRows, idThings, namesOfNew } from "./doors.cases.ts";

/**
 * Every id that any command takes, found in its input's schema: the id of another newsroom's thing in its
 * place is refused word for word as an id that is nowhere, and leaves nothing.
 */
type Path = readonly string[];

interface Shape {
  format?: string;
  properties?: Record<string, Shape>;
  items?: Shape;
  anyOf?: Shape[];
  oneOf?: Shape[];
  allOf?: Shape[];
}

/** Where ids stand in an input; `*` is each part of a list. */
function idPaths(shape: Shape, at: Path = []): Path[] {
  if (shape.format === "uuid") return [at];
  const { properties = {}, items, anyOf = [], oneOf = [], allOf = [] } = shape;
  const found = [
    ...Object.entries(properties).flatMap(([name, part]) => idPaths(part, [...at, name])),
    ...(items ? idPaths(items, [...at, "*"]) : []),
    ...[...anyOf, ...oneOf, ...allOf].flatMap((part) => idPaths(part, at)),
  ];
  return [...new Map(found.map((path) => [path.join("."), path])).values()];
}

const shapeOf = (input: z.ZodType) =>
  z.toJSONSchema(input, { io: "input", unrepresentable: "any", reused: "inline" }) as Shape;

/** Rich text holds itself again and again: once is enough. */
const isDeeper = (path: Path) => path.join(".").includes("content.*.content.*.content");

const { commands } = await findDoors();
const cases = [...commands].flatMap(([name, { input }]) =>
  idPaths(shapeOf(input))
    .filter((path) => !isDeeper(path))
    .map((path) => ({ name: `${name} ${path.join(".")}`, command: name, path })),
);

/** The input with this value where the path leads; lists hold nothing else then. */
function placed(input: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  if (step === "*") return [placed(Array.isArray(input) ? input[0] : undefined, rest, value)];
  const fields = typeof input === "object" && input !== null ? input : {};
  const inner = Object.entries(fields).find(([name]) => name === step)?.[1];
  return { ...fields, [step]: placed(inner, rest, value) };
}

/** The word of the row's own that stands where the path leads, or around it. */
function thingAt(input: unknown, [step, ...rest]: Path): string | undefined {
  if (typeof input === "string") return input;
  if (typeof input !== "object" || input === null || step === undefined) return undefined;
  const parts = Object.entries(input).filter(([name]) => step === "*" || name === step);
  return thingAt(parts[0]?.[1], rest);
}

type World = Awaited<ReturnType<typeof testDoors>>;
const at: { own?: World; foreign?: World } = {};

beforeAll(async () => {
  at.own = await testDoors();
  at.foreign = await testDoors();
}, 120_000);

async function countEvents(): Promise<number> {
  const owner = await ownerConnection();
  const { rows } = await owner.query("SELECT count(*)::int AS n FROM audit_event");
  await owner.end();
  return rows[0].n;
}

const newOnes = cases.filter(({ path }) => namesOfNew.includes(path.at(-1) ?? ""));

test.each(cases.filter((one) => !newOnes.includes(one)))(
  "$name",
  async ({ name, command, path }) => {
    const { own, foreign } = at;
    const row = commandRows[command];
    const [role] = row?.may ?? [];
    if (!own || !foreign || !row || !role) throw new Error(`Nobody may run ${command}.`);
    const caller = own.callers.byRole[role];
    const { input = row.input, told = "not_found" } = foreignIdRows[name] ?? {};
    const field = path.findLast((step) => step !== "*") ?? "";
    const thing = thingAt(input, path) ?? idThings[field];
    expect(thing, `app/doors.cases.ts, idThings: say which thing a "${field}" is.`).toMatch(/^\$/);
    const usual = filled(input, own.things);
    async function refusal(id: unknown) {
      const sent = placed(usual, path, id);
      try {
        await commands.get(command)?.run(caller, sent);
        return { code: "ok" };
      } catch (error) {
        if (error instanceof AppError) return { code: error.code, message: error.message };
        throw error;
      }
    }
    const before = await countEvents();
    const elsewhere = await refusal([filled(thing, foreign.things)].flat()[0]);
    expect(elsewhere).toEqual(await refusal(newId()));
    expect(elsewhere.code).toBe(told);
    expect(await countEvents()).toBe(before);
  },
);

test("every row of foreignIdRows is of a field that takes an id", () => {
  const names = cases.map(({ name }) => name);
  expect(Object.keys(foreignIdRows).filter((name) => !names.includes(name))).toEqual([]);
});
