import { createServer } from "node:http";
import { afterAll, expect, test } from "vitest";
import { inFlight, percentile } from "./in-flight.ts";

let under = 0;
let most = 0;
const server = createServer(({ url }, answer) => {
  under += 1;
  most = Math.max(most, under);
  setTimeout(() => {
    under -= 1;
    answer.writeHead(url === "/gone" ? 404 : 200).end("page");
  }, 5);
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const address = server.address();
const url = `http://127.0.0.1:${address && typeof address === "object" ? address.port : 0}`;
afterAll(() => server.close());

test("so many requests are made, so many at once", async () => {
  const taken = await inFlight(url, "", { requests: 30, atOnce: 6 });
  expect(taken.times).toHaveLength(30);
  expect(taken.bytes).toBe(4);
  expect(most).toBe(6);
});

test("what is no page is an error", async () => {
  await expect(inFlight(`${url}/gone`, "", { requests: 2, atOnce: 1 })).rejects.toThrow("404");
});

test("a percentile is the time within which that share was answered", () => {
  const times = Array.from({ length: 100 }, (_, at) => at + 1);
  expect([0.5, 0.95, 1].map((share) => percentile({ times }, share))).toEqual([51, 96, 100]);
});
