import { expect, test } from "vitest";
import { z } from "zod";
import { decidedAlone } from "./alone.cases.ts";
import { discussedArticle, inEditionOf } from "./editions.cases.ts";
import { reportOf, reviewer, sourceStep } from "./fixtures.cases.ts";
import { problemOf, stepOf } from "./forging.cases.ts";
import { reportDigest } from "./record-text.ts";
import { type Report, reportSchema } from "./report.ts";
import { signer } from "./revised.cases.ts";
import { signedArticle } from "./signed.cases.ts";
import { contentProblem } from "./verify.ts";
import { witnessed } from "./witness.cases.ts";

type Path = (string | number)[];

/** A value in the report, whole or part, and the field of the schema that it fills. */
interface Place {
  path: Path;
  field: string;
  value: unknown;
}

/** The English article, with a file among its sources: every field of a report is filled. */
function fullReport(): Report {
  const { text, steps } = decidedAlone(signedArticle(), signer);
  const source = sourceStep(3, "Photograph of the guest list");
  const file = { name: "list.jpg", mediaType: "image/jpeg", size: 1_700, sha256: "0".repeat(64) };
  stepOf([source], "source.added").detail.file = file;
  const made = reportOf({ text, steps: [...steps, source] });
  const { digest: _, ...said } = { ...made, witness: witnessed(made, 3) };
  return { ...said, digest: reportDigest(said) };
}

/** Another, from which things are left out, and of a rationale a sentence and its shape. */
function partReport(): Report {
  const { text, steps } = discussedArticle();
  const { detail } = stepOf(steps, "verdict.proposed");
  detail.rationale = `${reviewer.name} rang. They confirm it.`;
  const content = [{ type: "text", text: reviewer.name, marks: [{ type: "bold" }] }] as const;
  detail.document = {
    type: "doc",
    content: [{ type: "paragraph", content: [...content] }],
  } as never;
  return inEditionOf({ text, steps }, "public", true);
}

/** Every change is made to one of these. */
const reports = { whole: fullReport(), "in part": partReport() };

/** Entries of a list, and kinds of coverage, are one field each. */
function fieldOf(path: Path): string {
  const isEntry = (index: number) =>
    typeof path[index] === "number" || path[index - 1] === "coverage";
  return path.map((key, index) => (isEntry(index) ? "*" : key)).join(".");
}

function placesIn(value: unknown, path: Path = []): Place[] {
  const isWhole = typeof value === "object" && value !== null;
  const inner = Object.entries(isWhole ? value : {}).flatMap(([key, part]) =>
    placesIn(part, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return [{ path, field: fieldOf(path), value }, ...inner];
}

// The digest is what the forger makes good.
const places = placesIn(reports.whole).filter(({ field }) => field !== "" && field !== "digest");
/** What the first has not. */
const more = placesIn(reports["in part"]).filter(({ field }) =>
  /^omissions|^chain\.events\.\*\.parts/.test(field),
);

const isEmpty = (value: unknown) => value === null || (Array.isArray(value) && value.length === 0);
const filled = new Map(
  [...more, ...places]
    .filter(({ value }) => !isEmpty(value))
    .map(({ field, value }) => [field, value]),
);

const otherWord = new Map([
  ["ltr", "rtl"],
  ["approve", "return"],
  ["return", "approve"],
]);

/** Another text of the same form: an id stays an id, a hash a hash, a time a time. */
function otherText(text: string): string {
  const other = text.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10));
  return otherWord.get(text) ?? (other === text ? `${text}x` : other);
}

/** What a forger could write instead. */
function instead({ field, value }: Place): unknown[] {
  if (isEmpty(value)) return [filled.get(field)];
  if (field === "omissions.*.what") return [value === "names" ? "salts" : "names"];
  if (typeof value === "string") return [otherText(value)];
  if (typeof value === "number") return [value + 1];
  if (typeof value === "boolean") return [!value];
  if (!Array.isArray(value)) return [null];
  return [...value.map((_, index) => value.toSpliced(index, 1)), [...value, value.at(-1)]];
}

function changed(report: Report, path: Path, value: unknown): Report {
  const copy = structuredClone(report);
  let parent: object = copy;
  for (const key of path.slice(0, -1)) parent = Reflect.get(parent, key);
  Reflect.set(parent, path.at(-1) ?? "", value);
  return copy;
}

type JsonSchema = z.core.JSONSchema._JSONSchema;

function fieldsIn(schema: JsonSchema | undefined, field: string[] = []): string[] {
  if (typeof schema !== "object") return [];
  const { properties = {}, items, additionalProperties, anyOf = [] } = schema;
  const entries = [items, additionalProperties].flat().filter((entry) => entry !== undefined);
  const inner = [
    ...Object.entries(properties).flatMap(([key, part]) => fieldsIn(part, [...field, key])),
    ...entries.flatMap((part) => fieldsIn(part, [...field, "*"])),
    ...anyOf.flatMap((part) => fieldsIn(part, field)),
  ];
  return [field.join("."), ...inner];
}

test("the report that is forged here fills every field that there is", () => {
  const fields = new Set(fieldsIn(z.toJSONSchema(reportSchema)));
  expect(fields.size).toBeGreaterThan(100);
  // What is restricted is forged in `leave-out.test.ts`.
  expect([...fields].filter((field) => !filled.has(field))).toEqual(["", "withheld", "digest"]);
});

/** Of these any other value than is known is against the report's form. */
const fixed = new Set(["format", "version", "edition", "witness.checkpoint.checkpoint.v"]);

/** A report without its checkpoint is none that is forged: the same log stands in it. */
const droppable = new Set(["witness.checkpoint"]);

/** What is wrong with a report, as `stet verify` says it, of which the bytes and the digest are good. */
function problemWith(report: Report): string | undefined {
  const read = reportSchema.safeParse(report);
  return read.success ? contentProblem(read.data) : "not made as a report is";
}

/** Where a change goes unseen. */
function unseenIn(of: keyof typeof reports, its: readonly Place[]): string[] {
  return its.flatMap((place) =>
    instead(place).flatMap((value) => {
      const problem = problemWith(changed(reports[of], place.path, value));
      const byForm = problem === "not made as a report is";
      // What an object is replaced by is of another form; all else must be seen by what it says.
      const mayBeForm = value === null || fixed.has(place.field);
      if (value === null && droppable.has(place.field)) return [];
      return problem === undefined || (byForm && !mayBeForm) ? [place.path.join(".")] : [];
    }),
  );
}

test("as they are, they hold", () => {
  for (const report of Object.values(reports)) expect(problemOf(report)).toBeUndefined();
});

test.each([...new Set(places.map(({ path }) => path[0]))])(
  "a digest made good hides no change anywhere in: %s",
  (section) => {
    const its = places.filter(({ path }) => path[0] === section);
    expect(unseenIn("whole", its)).toEqual([]);
  },
);

test("nor anywhere in what is left out, and how the rest is given", () => {
  expect(more.length).toBeGreaterThan(40);
  expect(unseenIn("in part", more)).toEqual([]);
});
