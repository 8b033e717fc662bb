/** What passes by itself is worth another try a little later: when, in seconds (RFC 9110, 10.2.3). */
export function comeBack(status: number, seconds = 10): { "retry-after"?: string } {
  return status === 429 || status === 503 ? { "retry-after": String(seconds) } : {};
}
