import { expect, it } from "vitest";
import { linkMail } from "./link-mail.ts";

it("says the same as text and as HTML, in which nothing acts", () => {
  const mail = linkMail({
    subject: "Asked by\r\nBcc: all@example.org",
    lines: ["Is <b>this</b> so?\nOr not?", "Until Friday."],
    link: "https://stet.example/expert/ask_x",
  });
  expect(mail.subject).toBe("Asked by Bcc: all@example.org");
  expect(mail.text).toBe(
    "Is <b>this</b> so?\nOr not?\n\nUntil Friday.\n\nhttps://stet.example/expert/ask_x",
  );
  expect(mail.html).toContain("<p>Is &lt;b&gt;this&lt;/b&gt; so?<br>Or not?</p>");
  expect(mail.html).toContain('<a href="https://stet.example/expert/ask_x">');
});
