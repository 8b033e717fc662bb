import { expect, test } from "vitest";
import { invitationOnTheWay } from "./invitation-on-the-way.ts";

test.each([
  ["next-auth.callback-url", "https://stet.example.org/invitation/invite_abc", "invite_abc"],
  ["__Secure-next-auth.callback-url", "/invitation/invite_abc?x=1", "invite_abc"],
  ["next-auth.callback-url", "https://stet.example.org/n/demo", undefined],
  ["next-auth.callback-url", "/invitation/invite_abc/more", undefined],
  ["next-auth.callback-url", "http://[", undefined],
  ["another", "/invitation/invite_abc", undefined],
])("of the cookie %s, %s", (name, value, secret) => {
  expect(invitationOnTheWay(new Map([[name, { value }]]))).toBe(secret);
});
