import { SingleBar } from "cli-progress";

/** How far a long work is; shown where somebody looks at a terminal, and nowhere else. */
export interface Progress {
  tell: (done: number) => void;
  end: () => void;
}

/** A bar on standard error. @param total what there is to do; 0 where that is not known */
export function showProgress(total: number, what: string): Progress {
  if (!process.stderr.isTTY || total === 0) return { tell: () => undefined, end: () => undefined };
  const bar = new SingleBar({
    format: `{bar} {percentage} % · {value} of {total} ${what} · {eta_formatted} left`,
    stream: process.stderr,
    hideCursor: true,
    clearOnComplete: true,
  });
  bar.start(total, 0);
  return { tell: (done) => bar.update(done), end: () => bar.stop() };
}
