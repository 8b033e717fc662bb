import { type IncomingMessage, Server, type ServerResponse } from "node:http";

/** More than any form says that a stranger may fill in: signing in, a password, an expert's answer. */
export const MOST_OF_STRANGERS = 256 * 1024;

/** Whether more may come than a stranger may send: it says so, or does not say how much. */
function mayBeLarge({ headers }: IncomingMessage): boolean {
  if (headers["transfer-encoding"] !== undefined) return true;
  return Number(headers["content-length"] ?? 0) > MOST_OF_STRANGERS;
}

/** Problem details (RFC 9457); the connection ends with them, so that the rest is not read either. */
function refuse(response: ServerResponse): void {
  const detail = "Please sign in first: nobody else may send so much.";
  const code = "unauthenticated";
  const body = { type: "about:blank", title: code, status: 401, detail, code };
  response.writeHead(401, {
    "content-type": "application/problem+json",
    "x-content-type-options": "nosniff",
    connection: "close",
  });
  response.end(JSON.stringify(body));
}

/**
 * Lets a request on to whatever answers it, but no large body of somebody unknown: that is refused before
 * anything of it is read. Who cannot be asked about is unknown.
 */
export async function throughGate(
  request: IncomingMessage,
  response: ServerResponse,
  isKnown: (headers: Headers) => Promise<boolean>,
  goOn: () => void,
): Promise<void> {
  const { cookie = "", authorization = "" } = request.headers;
  const known = await isKnown(new Headers({ cookie, authorization })).catch(() => false);
  if (known) goOn();
  else refuse(response);
}

/**
 * Puts the gate before every server of this process: Next reads a body whole before any of its doors is asked.
 */
export function guardBodies(isKnown: (headers: Headers) => Promise<boolean>): void {
  const { emit } = Server.prototype;
  Server.prototype.emit = function (this: Server, event: string | symbol, ...given: unknown[]) {
    const [request, response] = given as [IncomingMessage, ServerResponse];
    const goOn = (): boolean => Reflect.apply(emit, this, [event, ...given]);
    if (event !== "request" || !mayBeLarge(request)) return goOn();
    void throughGate(request, response, isKnown, goOn);
    return true;
  };
}
