/** Signs in as the form does; the cookies of the session, for a request's header. */
export async function signInCookie(url: string, email: string, password: string): Promise<string> {
  const first = await fetch(`${url}/api/auth/csrf`);
  const { csrfToken }: { csrfToken: string } = await first.json();
  const pairs = (answer: Response) =>
    answer.headers.getSetCookie().map((cookie) => cookie.split(";")[0] ?? "");
  const answer = await fetch(`${url}/api/auth/callback/credentials`, {
    method: "POST",
    redirect: "manual",
    headers: { cookie: pairs(first).join("; ") },
    body: new URLSearchParams({ csrfToken, email, password, json: "true" }),
  });
  const session = pairs(answer);
  if (!session.some((cookie) => cookie.includes("session-token"))) {
    throw new Error(`${email} could not sign in: ${answer.status}.`);
  }
  return session.join("; ");
}
