import { AsyncLocalStorage } from "node:async_hooks";

const scope = new AsyncLocalStorage<true>();

/** Runs what is done within a transaction, so that whatever it calls can tell. */
export const insideTransaction = <T>(work: () => Promise<T>): Promise<T> => scope.run(true, work);

/** Refuses to go out to the network while a transaction holds its rows and its connection. */
export function refuseInTransaction(what: string): void {
  if (scope.getStore()) throw new Error(`${what} must not be asked for within a transaction.`);
}
