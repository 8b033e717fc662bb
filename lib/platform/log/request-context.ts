import { AsyncLocalStorage } from "node:async_hooks";

/** What is known everywhere of the request that is being answered. */
export interface RequestContext {
  /** Its number, as the answer has it in `X-Request-Id`. */
  id: string;
}

// The server and the bundle that it loads are two copies of this file, in one process.
const perProcess = globalThis as { stetRequest?: AsyncLocalStorage<RequestContext> };

function storage(): AsyncLocalStorage<RequestContext> {
  perProcess.stetRequest ??= new AsyncLocalStorage();
  return perProcess.stetRequest;
}

/** From here on, what is done is done for this request. */
export function enterRequest(context: RequestContext): void {
  storage().enterWith(context);
}

/** The number of the request that is being answered; undefined in a job, or at the command line. */
export function requestId(): string | undefined {
  return storage().getStore()?.id;
}
