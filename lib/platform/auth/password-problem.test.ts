import { expect, test } from "vitest";
import { passwordProblem } from "./password-problem.ts";

const owner = { name: "Ada Lovelace", email: "countess@engine-room.example" };

test.each([
  "correct horse battery staple",
  "let-it-stand",
  "coffee monkey dragon summer",
  "dragon82736451928",
  "k7#vQ!zz09-Lp",
  "ada has a long secret in here",
  "كلمة مرور طويلة جدا",
  "日本語の長い合言葉です本当に",
])("“%s” is nobody's first guess", async (password) => {
  expect(await passwordProblem(password, owner)).toBeUndefined();
});

test.each([
  "administrator",
  "Administrator",
  "Password123!",
  "password123456789",
  "p-a-s-s-w-o-r-d-1-2",
  "qwertyuiop[]",
  "monkeymonkey",
  "monkey-2024-!",
  "123456789012",
  "aaaaaaaaaaaa",
  "abcdefghijklm",
  "ｐａｓｓｗｏｒｄ１２３４",
])("“%s” is among the first", async (password) => {
  expect(await passwordProblem(password, owner)).toMatch(/^This password is among the first/);
});

test.each(["Ada Lovelace 1", "lovelace-ada!", "Countess1815", "engineroom-stet", "StetStetStet"])(
  "“%s” is made of what is known of her",
  async (password) => {
    expect(await passwordProblem(password, owner)).toMatch(/^This password is made of your name/);
  },
);

test("what is short and said over and over is no longer for that", async () => {
  expect(await passwordProblem("xk7q-xk7q-xk7q-", owner)).toMatch(/over and over/);
  expect(await passwordProblem("harbour lamp 29 harbour lamp 29 ", owner)).toBeUndefined();
});
