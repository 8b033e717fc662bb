import { AppError } from "#lib/core/errors.ts";
import { closeDatabase } from "#lib/platform/db/client.ts";

const REFUSED = 1;

/**
 * Does a command's work on the database and closes it. What is refused is told in one line, with
 * exit code 1; bad usage, an argument's value included, is left to the caller (2).
 * @param name of the command, as it was called
 */
export async function withDatabase(name: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof AppError) || error.code === "invalid_input") throw error;
    process.stderr.write(`stet ${name}: ${error.message}\n`);
    process.exitCode = REFUSED;
  } finally {
    await closeDatabase();
  }
}
