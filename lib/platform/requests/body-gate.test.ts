import { once } from "node:events";
import { createServer, Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { guardBodies, MOST_OF_STRANGERS } from "./body-gate.ts";

const { emit } = Server.prototype;
const server = createServer((request, response) => {
  let size = 0;
  request.on("data", (chunk: Buffer) => {
    size += chunk.length;
  });
  request.on("end", () => response.end(String(size)));
});

beforeAll(async () => {
  guardBodies(async (headers) => {
    if (headers.get("cookie") === "broken") throw new Error("nobody can say");
    return headers.get("cookie") === "known";
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
});
afterAll(() => {
  Server.prototype.emit = emit;
  server.closeAllConnections();
  server.close();
});

const port = () => (server.address() as AddressInfo).port;
const send = (size: number, cookie = "") =>
  fetch(`http://127.0.0.1:${port()}/`, {
    method: "POST",
    headers: { cookie },
    body: "x".repeat(size),
  });

test("who is known sends what they like; anybody else a form", async () => {
  expect(await (await send(MOST_OF_STRANGERS + 1, "known")).text()).toBe(
    String(MOST_OF_STRANGERS + 1),
  );
  expect(await (await send(MOST_OF_STRANGERS)).text()).toBe(String(MOST_OF_STRANGERS));
});

test.each([
  ["says that it is large", "content-length: 50000000"],
  ["does not say how large it is", "transfer-encoding: chunked"],
])(
  "what %s is refused to others before any of it was sent, and the connection ends",
  async (_, length) => {
    for (const cookie of ["", "broken"]) {
      const socket = connect(port(), "127.0.0.1");
      socket.write(`POST / HTTP/1.1\r\nhost: here\r\ncookie: ${cookie}\r\n${length}\r\n\r\n`);
      const parts: Buffer[] = [];
      for await (const part of socket) parts.push(part);
      const answer = Buffer.concat(parts).toString();
      expect(answer).toMatch(/^HTTP\/1\.1 401 /);
      expect(answer).toContain('"code":"unauthenticated"');
    }
  },
);
