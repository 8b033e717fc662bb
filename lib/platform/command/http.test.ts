import { afterEach, expect, test, vi } from "vitest";
import { AppError } from "#lib/core/errors.ts";
import { log } from "#lib/platform/log/log.ts";
import { problem } from "./http.ts";

afterEach(() => vi.restoreAllMocks());

test("an error for the reader becomes problem details (RFC 9457) with its status", async () => {
  const issues = [{ path: "title", message: "Please give the article a title." }];
  const answer = problem(new AppError("invalid_input", "Please give the article a title.", issues));
  expect(answer.status).toBe(422);
  expect(answer.headers.get("content-type")).toBe("application/problem+json");
  expect(await answer.json()).toEqual({
    type: "about:blank",
    title: "invalid input",
    status: 422,
    detail: "Please give the article a title.",
    code: "invalid_input",
    errors: issues,
  });
});

test("a fault of ours keeps its text private, under a number that the log has too", async () => {
  const logged = vi.spyOn(log(), "error");
  const answer = problem(new Error("password=secret"));
  expect(answer.status).toBe(500);
  const body = await answer.text();
  expect(body).not.toContain("secret");
  const number = /Fault ([0-9a-f-]{36})/.exec(body)?.[1];
  expect(logged).toHaveBeenCalledWith({ fault: number, err: expect.any(Error) }, "fault");
});
