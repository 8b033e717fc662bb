import { Command } from "commander";
import { z } from "zod";
import { cutsSurrogatePair } from "#lib/core/text/offsets.ts";
import { type CarriedSpan, carryOver } from "#lib/engines/anchoring/carrying/carry-over.ts";
import { readTextFile } from "../check/read-input.ts";
import { UsageError } from "../usage-error.ts";

const spansInput = z.array(
  z.object({
    id: z.union([z.string(), z.number()]),
    ranges: z.array(z.object({ start: z.int(), end: z.int() })),
  }),
);
type SpanInput = z.output<typeof spansInput>[number];

function readSpans(json: string, file: string, text: string): SpanInput[] {
  let value: unknown;
  try {
    // A byte-order mark is no part of JSON; of the texts it is, as offsets count it.
    value = JSON.parse(json.replace(/^\uFEFF/, ""));
  } catch {
    throw new UsageError(`${file} is not valid JSON.`);
  }
  const parsed = spansInput.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const place = issue?.path.length ? ` at ${issue.path.join(".")}` : "";
    throw new UsageError(
      `${file} is no list of spans [{"id", "ranges": [{"start", "end"}]}]: ${issue?.message}${place}.`,
    );
  }
  for (const { id, ranges } of parsed.data) {
    for (const { start, end } of ranges) {
      const inside = start >= 0 && start < end && end <= text.length;
      if (!inside || cutsSurrogatePair(text, start) || cutsSurrogatePair(text, end)) {
        throw new UsageError(
          `span ${JSON.stringify(id)}: ${start} to ${end} is no range of whole characters of the old text (0 to ${text.length}).`,
        );
      }
    }
  }
  return parsed.data;
}

/** What became of a span, as it is printed: the contract's fields, then what the decision rests on. */
function record(id: SpanInput["id"], carried: CarriedSpan, newText: string) {
  const { outcome, ranges, sameClaim, contextChanged, changes, meanings, contextChanges } = carried;
  return {
    id,
    outcome,
    ranges: ranges.map(({ start, end }) => ({ start, end, exact: newText.slice(start, end) })),
    sameClaim,
    contextChanged,
    changes,
    meanings,
    contextChanges,
  };
}

const difference = ({ removed, added }: { removed: string; added: string }) =>
  [removed && `-“${removed}”`, added && `+“${added}”`].filter(Boolean).join(" ");

function told(id: SpanInput["id"], carried: CarriedSpan, newText: string): string {
  const { outcome, ranges, sameClaim, contextChanged, changes, contextChanges } = carried;
  const words = ranges.map(({ start, end }) => `“${newText.slice(start, end)}”`).join(" … ");
  const claim = sameClaim ? "the same claim" : "no longer the same claim";
  const parts = [`${id}: ${outcome}`, words, claim + (contextChanged ? ", context changed" : "")];
  const seen = [...changes, ...contextChanges].map(difference);
  return [...parts, ...seen]
    .filter(Boolean)
    .join("; ")
    .replaceAll(/\s*\n\s*/g, " ");
}

/** `stet carry-over`: exit code 0 carried, 2 bad usage or unreadable input. */
export function carryOverCommand(): Command {
  return new Command()
    .description(
      "Tells where spans of one text are in another, and whether they are the same claim.",
    )
    .argument("<old>", "the text that the spans are of, UTF-8")
    .argument("<new>", "the text that it became, UTF-8")
    .requiredOption(
      "--spans <file>",
      "JSON: [{id, ranges: [{start, end}]}], UTF-16 units of the old text",
    )
    .option("--json", "print one JSON array and nothing else")
    .addHelpText("after", "\nExit code: 0 carried over, 2 not read.")
    .action(async (oldFile: string, newFile: string, options: { spans: string; json?: true }) => {
      if ([oldFile, newFile, options.spans].filter((name) => name === "-").length > 1) {
        throw new UsageError("standard input can be read only once.");
      }
      const [oldText, newText] = [await readTextFile(oldFile), await readTextFile(newFile)];
      const spans = readSpans(await readTextFile(options.spans), options.spans, oldText);
      const carried = carryOver(
        oldText,
        newText,
        spans.map(({ ranges }) => ranges),
      );
      const pairs = carried.map((each, index) => ({ id: spans[index]?.id ?? index, each }));
      process.stdout.write(
        options.json
          ? `${JSON.stringify(pairs.map(({ id, each }) => record(id, each, newText)))}\n`
          : pairs.map(({ id, each }) => `${told(id, each, newText)}\n`).join(""),
      );
    });
}
