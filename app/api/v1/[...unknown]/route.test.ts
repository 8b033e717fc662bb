import { expect, test } from "vitest";
import { GET, POST } from "./route.ts";

test.each([GET, POST])(
  "an address that the API does not have is told as a problem",
  async (ask) => {
    const answer = ask();
    expect([answer.status, answer.headers.get("content-type")]).toEqual([
      404,
      "application/problem+json",
    ]);
    expect(await answer.json()).toMatchObject({ code: "not_found", status: 404 });
  },
);
