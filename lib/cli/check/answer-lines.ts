import { once } from "node:events";
import type { CheckInput } from "#lib/engines/checks/check-text.ts";
import { answerLine, type LineResult } from "./answer-line.ts";
import { standardInputLines } from "./read-input.ts";

/** Writes to standard output, and waits where its reader is slower. */
export async function write(text: string) {
  if (!process.stdout.write(text)) await once(process.stdout, "drain");
}

/**
 * Answers each line of standard input with one line of standard output; a line that cannot be read
 * is told in its place, and the rest goes on. `seen` gets every result.
 */
export async function answerLines<Result extends object>(
  answer: (input: CheckInput) => Result,
  seen: (result: LineResult<Result>) => void,
) {
  for await (const bytes of standardInputLines()) {
    if (bytes.every((byte) => byte <= 32)) continue;
    const result = answerLine(bytes, answer);
    await write(`${JSON.stringify(result)}\n`);
    seen(result);
  }
}
