import { expect, test } from "vitest";
import { boundedBody, boundedForm } from "./bounded-body.ts";

const url = "https://stet.example/";
const tooLarge = { code: "too_large" };

/** A body that never says how long it is, and how much of it was taken. */
function endless() {
  const taken = { chunks: 0 };
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      taken.chunks += 1;
      controller.enqueue(new Uint8Array(1_000));
    },
  });
  return {
    taken,
    request: new Request(url, { method: "POST", body, duplex: "half" } as RequestInit),
  };
}

test("what is not too long is read whole", async () => {
  const sent = new Request(url, { method: "POST", body: "ten bytes!" });
  expect(new TextDecoder().decode(await boundedBody(sent, 10))).toBe("ten bytes!");
});

test("what says that it is too long is not read", async () => {
  const { taken, request } = endless();
  const sent = new Request(request, { headers: { "content-length": "5000" } });
  await expect(boundedBody(sent, 4_000)).rejects.toMatchObject(tooLarge);
  expect(taken.chunks).toBeLessThan(3);
});

test("what never ends is read no further than the limit", async () => {
  const { taken, request } = endless();
  await expect(boundedBody(request, 10_000)).rejects.toMatchObject(tooLarge);
  expect(taken.chunks).toBeLessThan(15);
});

test("a form has the same limit", async () => {
  const form = (value: string) =>
    new Request(url, { method: "POST", body: new URLSearchParams({ format: value }) });
  expect((await boundedForm(form("pdf"), 100)).get("format")).toBe("pdf");
  await expect(boundedForm(form("x".repeat(200)), 100)).rejects.toMatchObject(tooLarge);
  const broken = new Request(url, {
    method: "POST",
    body: "x",
    headers: { "content-type": "text/x" },
  });
  await expect(boundedForm(broken, 100)).rejects.toMatchObject({ code: "invalid_input" });
});
