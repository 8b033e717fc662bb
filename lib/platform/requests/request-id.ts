/** The header that carries a request's number from a proxy to the answer (`X-Request-Id`). */
export const requestIdHeader = "x-request-id";

/** The number that a trusted proxy gave the request; undefined where one has to be made. */
export function requestIdOf(
  said: string | string[] | undefined,
  isTrusted: boolean,
): string | undefined {
  if (!isTrusted || typeof said !== "string") return undefined;
  return /^[\w.:-]{8,64}$/.test(said) ? said : undefined;
}
