import { expect, test } from "vitest";
import { linkMail } from "./link-mail.ts";

test("says what it is about, and nothing that somebody wrote becomes markup or a line of its own", () => {
  const words = {
    subject: "Join\r\nBcc: x",
    about: "<b>Ada</b> & co invite you.",
    note: "Good once.",
  };
  const url = "https://stet.example/invitation/invite_abc";
  const mail = linkMail("ar", words, url);
  expect(mail.subject).toBe("Join Bcc: x");
  expect(mail.text).toBe(`<b>Ada</b> & co invite you.\n\n${url}\n\nGood once.`);
  expect(mail.html).toContain("&lt;b&gt;Ada&lt;/b&gt; &amp; co invite you.");
  expect(mail.html).toContain(`<a href="${url}">`);
  expect(mail.html).toContain('<html lang="ar" dir="rtl">');
});
