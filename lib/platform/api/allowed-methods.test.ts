import { expect, test } from "vitest";
import { allowedInstead } from "./allowed-methods.ts";

const addresses = {
  "/api/v1/n/~/findings/dismiss": ["POST"],
  "/api/v1/n/~/findings/~": ["GET"],
  "/api/v1/n/~/articles": ["GET", "POST"],
  "/api/v1/n/~/articles/~/web-annotations/~": ["GET", "PUT", "DELETE"],
};
const read = ["GET", "HEAD", "OPTIONS"];

test.each([
  ["PUT", "/api/v1/n/demo/articles", [...read, "POST"]],
  ["PUT", "/api/v1/articles/", [...read, "POST"]],
  ["GET", "/api/v1/n/demo/findings/dismiss", ["OPTIONS", "POST"]],
  ["HEAD", "/api/v1/n/demo/findings/dismiss", ["OPTIONS", "POST"]],
  ["POST", "/api/v1/findings/f1", read],
  ["POST", "/api/v1/articles/a1/web-annotations/b1", [...read, "PUT", "DELETE"]],
])("%s of %s is not answered, but this is: %j", (method, path, allowed) => {
  expect(allowedInstead(addresses, method, path)).toEqual(allowed);
});

test.each([
  ["GET", "/api/v1/n/demo/articles"],
  ["HEAD", "/api/v1/articles"],
  ["OPTIONS", "/api/v1/n/demo/findings/dismiss"],
  ["POST", "/api/v1/n/demo/nowhere"],
  ["POST", "/n/demo/articles"],
])("%s of %s is no matter of its method", (method, path) => {
  expect(allowedInstead(addresses, method, path)).toBeUndefined();
});
