import { expect, test } from "vitest";
import { languageKeys } from "#lib/platform/languages/languages.ts";
import { invitationMail } from "./invitation-mail.ts";

const by = { name: "Ada <b>", newsroomName: "The Gazette" };
const url = "https://stet.example/invitation/invite_x";

test.each(languageKeys)("says in %s who asks, into what, and by which link", (language) => {
  const { subject, text, html } = invitationMail(language, by, url);
  expect(subject).toContain("The Gazette");
  for (const words of ["Ada <b>", "The Gazette", url]) expect(text).toContain(words);
  expect(html).toContain("Ada &lt;b&gt;");
});
