/** next-auth's cookie of where to come back to, over https and without. */
const names = ["__Secure-next-auth.callback-url", "next-auth.callback-url"];

/** The secret of the invitation whose page somebody left to sign in elsewhere; undefined where they left another. */
export function invitationOnTheWay(cookies: {
  get: (name: string) => { value: string } | undefined;
}): string | undefined {
  const back = names.map((name) => cookies.get(name)?.value).find((value) => value !== undefined);
  if (back === undefined || !URL.canParse(back, "http://here")) return undefined;
  return /^\/invitation\/([^/]+)$/.exec(new URL(back, "http://here").pathname)?.[1];
}
