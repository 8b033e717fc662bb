import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { insideTransaction } from "../db/inside-transaction.ts";
import { fetchBy, fetchDocument } from "./fetch-document.ts";
import { isPublicAddress } from "./public-address.ts";

const packedAs =
  (encoding: string, bytes: Uint8Array): RequestListener =>
  (_, answer) =>
    answer
      .setHeader("content-type", "text/html")
      .setHeader("content-encoding", encoding)
      .end(bytes);
const zeros = Buffer.alloc(30_000_000);

/** One byte after another, each before anybody would call it silence. */
const dripping =
  (headers: Record<string, string>, drop: Uint8Array): RequestListener =>
  (_, answer) => {
    answer.writeHead(200, { "content-type": "text/html", ...headers });
    const timer = setInterval(() => answer.write(drop), 20);
    answer.on("close", () => clearInterval(timer));
  };

const routes: Record<string, RequestListener> = {
  "/page": (_, answer) =>
    answer.setHeader("content-type", 'text/HTML; x=1; charset="utf-8"').end("<p>é"),
  "/packed": packedAs("gzip", gzipSync("text")),
  "/bomb": packedAs("gzip", gzipSync(zeros)),
  "/bomb-br": packedAs("br", brotliCompressSync(zeros)),
  "/bomb-deflate": packedAs("deflate", deflateSync(zeros)),
  "/bomb-twice": packedAs("gzip, gzip", gzipSync(gzipSync(zeros))),
  "/cut-packed": packedAs("gzip", gzipSync("text").subarray(0, 18)),
  "/drip": dripping({}, Buffer.from("a")),
  // Each is a whole member that holds nothing: packed bytes come, and no text does.
  "/drip-packed": dripping({ "content-encoding": "gzip" }, gzipSync("")),
  "/silent": () => undefined,
  "/slow-loop": (_, answer) => {
    setTimeout(() => answer.writeHead(302, { location: "/slow-loop" }).end(), 150);
  },
  "/endless": (_, answer) => {
    answer.setHeader("content-type", "text/html");
    const more = () => {
      while (answer.write(Buffer.alloc(1_000_000)));
    };
    answer.on("drain", more);
    more();
  },
  "/picture": (_, answer) => answer.setHeader("content-type", "image/png").end("x"),
  "/untyped": (_, answer) => answer.end("x"),
  "/gone": (_, answer) => answer.writeHead(410).end("<p>x"),
  "/cut": (_, answer) => {
    answer.writeHead(200, { "content-type": "text/html", "content-length": "100" }).write("<p>");
    setTimeout(() => answer.destroy(), 20);
  },
  "/loop": (_, answer) => answer.writeHead(302, { location: "/loop" }).end(),
  "/moved": (_, answer) => answer.writeHead(301, { location: "/page" }).end(),
  "/to-private": (_, answer) => answer.writeHead(302, { location: "http://10.0.0.1/" }).end(),
  "/to-mapped": (_, answer) =>
    answer.writeHead(307, { location: "http://[::ffff:127.0.0.1]/" }).end(),
  "/to-translated": (_, answer) =>
    answer.writeHead(308, { location: "//[64:ff9b::7f00:1]/" }).end(),
  "/to-carrier": (_, answer) => answer.writeHead(303, { location: "http://100.64.1.1/" }).end(),
  "/to-metadata": (_, answer) =>
    answer.writeHead(302, { location: "http://metadata.example/" }).end(),
  "/to-file": (_, answer) => answer.writeHead(302, { location: "file:///etc/passwd" }).end(),
};

let server: Server;
let port = 0;
const asked: string[] = [];

beforeAll(async () => {
  server = createServer((question, answer) => {
    asked.push(question.headers.host ?? "");
    routes[question.url ?? ""]?.(question, answer);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** A network in which site.example is this test's server, and other sites are where they say. */
let lookUps: string[] = [];
const fromHere = (path: string, host = "site.example", wholeMs = 10_000) => {
  lookUps = [];
  const rules = {
    resolve: async (name: string) => {
      lookUps.push(name);
      if (name === "slow.example") return new Promise<never>(() => undefined);
      const address = name === "metadata.example" ? "169.254.169.254" : "127.0.0.1";
      return [{ address, family: 4 }];
    },
    mayGoTo: (address: string) => address === "127.0.0.1" || isPublicAddress(address),
    wholeMs,
  };
  return fetchBy(rules, `http://${host}:${port}${path}`);
};

test("a page is fetched with its type and charset, from the address that was looked up once", async () => {
  const page = await fromHere("/page");
  expect(page).toMatchObject({ mediaType: "text/html", charset: "utf-8" });
  expect(page.url).toBe(`http://site.example:${port}/page`);
  expect(Buffer.from(page.bytes).toString()).toBe("<p>é");
  expect(lookUps).toEqual(["site.example"]);
  expect(asked.at(-1)).toBe(`site.example:${port}`);
  expect(Buffer.from((await fromHere("/packed")).bytes).toString()).toBe("text");
});

test("a redirect is followed and told", async () => {
  expect((await fromHere("/moved")).url).toBe(`http://site.example:${port}/page`);
  expect(lookUps).toEqual(["site.example", "site.example"]);
});

test.each([
  ["/to-private", "private network"],
  ["/to-mapped", "private network"],
  ["/to-translated", "private network"],
  ["/to-carrier", "private network"],
  ["/to-metadata", "private network"],
  ["/to-file", "starts with https:// or http://"],
  ["/loop", "leads on and on"],
  ["/bomb", "at most 20 MB"],
  ["/bomb-br", "at most 20 MB"],
  ["/bomb-deflate", "at most 20 MB"],
  ["/bomb-twice", "does not know (gzip, gzip)"],
  ["/cut-packed", "broke off its answer"],
  ["/endless", "at most 20 MB"],
  ["/picture", "no text (image/png)"],
  ["/untyped", "of no stated type"],
  ["/gone", "answers 410"],
  ["/cut", "broke off its answer"],
])("%s is refused: %s", async (path, message) => {
  await expect(fromHere(path)).rejects.toThrow(message);
});

test.each([
  ["/drip", "site.example"],
  ["/drip-packed", "site.example"],
  ["/silent", "site.example"],
  ["/slow-loop", "site.example"],
  ["/page", "slow.example"],
])("%s of %s is given up when the time for the whole is over", async (path, host) => {
  const before = performance.now();
  await expect(fromHere(path, host, 400)).rejects.toThrow("takes too long");
  expect(performance.now() - before).toBeLessThan(3_000);
});

test.each([
  ["file:///etc/passwd", "starts with https://"],
  ["ftp://example.org/", "starts with https://"],
  ["javascript:alert(1)", "starts with https://"],
  ["http://user:secret@example.org/", "without a name and password"],
  ["no address", "no web address"],
  ["http://127.0.0.1/", "private network"],
  ["http://0x7f.1/", "private network"],
  ["http://2130706433/", "private network"],
  ["http://[::ffff:127.0.0.1]/", "private network"],
  ["http://localhost/", "private network"],
  ["http://169.254.169.254/latest/meta-data/", "private network"],
])("%s is never asked for: %s", async (address, message) => {
  const before = asked.length;
  await expect(fetchDocument(address)).rejects.toThrow(message);
  expect(asked.length).toBe(before);
});

test("nothing is fetched within a transaction", async () => {
  await expect(insideTransaction(() => fromHere("/page"))).rejects.toThrow("within a transaction");
});

test("few are fetched at once, so that memory is bounded", async () => {
  const results = await Promise.allSettled(Array.from({ length: 10 }, () => fromHere("/page")));
  const refused = results.filter(({ status }) => status === "rejected");
  expect(refused).toHaveLength(2);
  expect(refused[0]).toMatchObject({ reason: { code: "unavailable" } });
  await expect(fromHere("/page")).resolves.toMatchObject({ mediaType: "text/html" });
});
