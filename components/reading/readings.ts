let asked = 0;
let begun = 0;
let ended = 0;
let read: (() => void) | undefined;
const listeners = new Set<() => void>();
const still: (() => void)[] = [];

const isUnderWay = () => begun > ended;

function goOn(): void {
  if (isUnderWay()) return;
  if (read && asked > ended) {
    begun = asked;
    read();
    return;
  }
  for (const run of still.splice(0)) run();
}

/**
 * Asks that the page be read anew. One reading runs at a time, for all that asked before it began: the router takes
 * two at once, or one and a changed address, for a page it does not know, and loads everything.
 * @returns the number by which `isRead` tells when it was done
 */
export function askReading(): number {
  asked += 1;
  goOn();
  return asked;
}

export function isRead(number: number): boolean {
  return number <= ended;
}

/** Runs this once no reading is under way: now, or later. */
export function onceStill(run: () => void): void {
  if (isUnderWay()) still.push(run);
  else run();
}

/** To be called when the page shows what was read. */
export function endReading(): void {
  if (!isUnderWay()) return;
  ended = begun;
  for (const tell of listeners) tell();
  goOn();
}

/** What reads the page, until the function that is given back is called. */
export function startReader(run: () => void): () => void {
  read = run;
  goOn();
  return () => {
    read = undefined;
    endReading();
  };
}

/** Calls back each time a reading has ended. */
export function followReadings(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}
