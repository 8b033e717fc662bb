#!/usr/bin/env node
import { type Command, CommanderError } from "commander";
import { AppError } from "#lib/core/errors.ts";
import { UsageError } from "./usage-error.ts";

interface Entry {
  summary: string;
  /** Loaded only when called, so that a command needs no more than it uses. */
  load: () => Promise<Command>;
}

/** Every command: one file in `commands/`, one line here. */
const COMMANDS: Record<string, Entry> = {
  check: {
    summary: "test a text's numbers, lists and dates for consistency",
    load: async () => (await import("./commands/check.ts")).checkCommand(),
  },
  cases: {
    summary: "run case files of the checks: which errors are caught, and which are not",
    load: async () => (await import("./commands/cases.ts")).casesCommand(),
  },
  read: {
    summary: "print what the checks read in a text: numbers, dates, names, quotations",
    load: async () => (await import("./commands/read.ts")).readCommand(),
  },
  "carry-over": {
    summary: "tell where spans of one text are in another, and whether they are the same claim",
    load: async () => (await import("./commands/carry-over.ts")).carryOverCommand(),
  },
  verify: {
    summary: "prove offline that a report holds, or name what does not",
    load: async () => (await import("./commands/verify.ts")).verifyCommand(),
  },
  audit: {
    summary: "prove that no log was touched, or name the first event that does not fit",
    load: async () => (await import("./commands/audit.ts")).auditCommand(),
  },
  erase: {
    summary: "take a person or a source out of logs and rows; each log says so, and verifies",
    load: async () => (await import("./commands/erase.ts")).eraseCommand(),
  },
  doctor: {
    summary: "look into the whole database, list what is not as it should be, and repair some",
    load: async () => (await import("./commands/doctor.ts")).doctorCommand(),
  },
  import: {
    summary: "take a draft or a record in as an article, from any file that the browser takes",
    load: async () => (await import("./commands/import.ts")).importCommand(),
  },
  "take-up": {
    summary: "go on with an imported record as a draft, with its claims if they are wanted",
    load: async () => (await import("./commands/take-up.ts")).takeUpCommand(),
  },
  report: {
    summary: "write an article's audit report to a file",
    load: async () => (await import("./commands/report.ts")).reportCommand(),
  },
  seed: {
    summary: "fill a database with newsrooms of many articles, to try it at size",
    load: async () => (await import("./commands/seed.ts")).seedCommand(),
  },
  user: {
    summary: "add a person to a newsroom, or found one with them",
    load: async () => (await import("./commands/user.ts")).userCommand(),
  },
};

const USAGE = [
  "Usage: npm run --silent stet -- COMMAND …",
  "",
  ...Object.entries(COMMANDS).map(([name, { summary }]) => `  ${name.padEnd(12)}${summary}`),
  "",
  "COMMAND --help says more of each.",
].join("\n");

/** The exit code of bad usage, unreadable input, and whatever else kept a command from its work. */
const FAILED = 2;

function fail(message: string) {
  process.stderr.write(`${message.replaceAll(/\s*\n\s*/g, " ").trim()}\n`);
  process.exitCode = FAILED;
}

async function run(name: string | undefined, rest: readonly string[]) {
  if (name === "--help" || name === "-h" || name === "help") {
    process.stdout.write(`${USAGE}\n`);
    return;
  }
  const entry = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!entry) {
    const known = Object.keys(COMMANDS).join(", ");
    const what =
      name === undefined ? "stet: no command given" : `stet: no command is called “${name}”`;
    fail(`${what}; there are: ${known}.`);
    return;
  }
  try {
    const command = await entry.load();
    command
      .name(`stet ${name}`)
      .exitOverride()
      .configureOutput({ writeErr: () => undefined });
    await command.parseAsync(rest, { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode !== 0) fail(`stet ${name}: ${error.message.replace(/^error: /, "")}`);
    } else if (error instanceof UsageError || error instanceof AppError) {
      fail(`stet ${name}: ${error.message}`);
    } else {
      fail(`stet ${name}: failed: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}

// A reader that stops reading ("| head") ends the command quietly.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit();
  throw error;
});

const [name, ...rest] = process.argv.slice(2);
await run(name, rest);
