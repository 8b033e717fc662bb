const closers: (() => Promise<unknown>)[] = [];
let closing: Promise<void> | undefined;

/** Has `close` run when the process ends: the last one named, the first one closed. */
export function onClose(close: () => Promise<unknown>): void {
  closers.push(close);
}

/** Ends everything that was started, once, however often it is asked for. */
export function closeAll(): Promise<void> {
  closing ??= closeInTurn();
  return closing;
}

/** Whether the process is on its way out: what fails now fails because of that. */
export function isClosing(): boolean {
  return closing !== undefined;
}

/**
 * Ends the process with `exitCode()` after closing everything: on Ctrl-C, on SIGTERM, when the
 * terminal is closed, and when the process that started this one is gone.
 */
export function closeOnSignals(exitCode: () => number): void {
  // A closed terminal takes no more lines; that must not keep the database from being ended.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);
  const end = () => {
    void closeAll().then(() => process.exit(exitCode()));
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, end);
  if (process.channel) process.on("disconnect", end);
}

async function closeInTurn(): Promise<void> {
  for (const close of closers.reverse()) {
    try {
      await close();
    } catch (error) {
      process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    }
  }
}
