import { expect, test } from "vitest";
import { factorResetMail } from "./factor-reset-mail.ts";

const by = { name: "Lena Brandt", newsroomName: "The Gazette" };

test("it says who took off the second factor, where, and what to do if it was not asked for", () => {
  const { subject, text } = factorResetMail("en", by, "https://stet.example/account");
  expect(subject).toBe("Your second factor was taken off");
  expect(text).toContain("Lena Brandt of The Gazette took off the second factor");
  expect(text).toContain("https://stet.example/account");
  expect(factorResetMail("de", by, "https://stet.example/account").text).toContain("The Gazette");
});
