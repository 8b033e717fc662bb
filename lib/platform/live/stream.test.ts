import { setTimeout as delay } from "node:timers/promises";
import { expect, onTestFinished, test, vi } from "vitest";
import { newId } from "#lib/core/ids.ts";
import type { Subscriber } from "./feed.ts";
import { Hub } from "./hub.ts";
import type { Ending } from "./messages.ts";
import { liveStream } from "./stream.ts";

const at = { newsroomId: newId(), articleId: newId() };
const change = { seq: 8, type: "claim.opened", actor: { id: newId(), name: "Ruth" } };

/** A hub that reads nothing and listens to nobody: what it is asked to follow is told to the test. */
function quietHub(perPerson = 2) {
  const limits = { all: 5, perPerson };
  const hub = new Hub({ databaseUrl: "postgresql://nowhere", limits, lookEachMs: 1_000 });
  const left = vi.fn();
  const followed: Subscriber[] = [];
  vi.spyOn(hub, "follow").mockImplementation(async (_at, _tab, subscriber) => {
    followed.push(subscriber);
    return left;
  });
  return { hub, left, followed };
}

function asking(ending?: () => Promise<Ending | undefined>) {
  const tab = { tab: newId(), member: newId(), name: "Noor", doing: "reading" as const };
  const browser = new AbortController();
  onTestFinished(() => browser.abort());
  const request = {
    at,
    personId: "noor",
    tab,
    after: 7,
    ending: ending ?? (async () => undefined),
    signal: browser.signal,
  };
  return { request, browser };
}

async function textOf(response: Response): Promise<string> {
  return new TextDecoder().decode(await response.arrayBuffer());
}

test("events are sent as text/event-stream, the number of each as its id, and held back by nobody", async () => {
  const { hub, left, followed } = quietHub();
  const { request, browser } = asking();
  const response = liveStream(hub, request);
  expect(response.headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
  expect(response.headers.get("cache-control")).toContain("no-transform");
  expect(followed[0]?.cursor).toBe(7);
  followed[0]?.send([change, { ...change, seq: 9 }]);
  followed[0]?.sendPresent([{ id: newId(), name: "Ruth", doing: "editing" }]);
  await delay(0);
  browser.abort();
  const text = await textOf(response);
  expect(text).toMatch(
    /^retry: \d+\n\nevent: changed\nid: 8\ndata: \{"seq":8,.*\}\n\nevent: changed\nid: 9\n/,
  );
  expect(text).toMatch(/event: presence\ndata: \{"people":\[.*"Ruth".*\}\n\n$/);
  expect(left).toHaveBeenCalledOnce();
});

test("a comment keeps the connection, until the session or the membership ends", async () => {
  const endings: (Ending | undefined)[] = [undefined, "signed_out"];
  const { hub, left } = quietHub();
  const { request } = asking(async () => endings.shift());
  const options = { beatEachMs: 5, mostBytesWaiting: 10_000 };
  const text = await textOf(liveStream(hub, request, options));
  expect(text).toMatch(
    /: still here\nevent: beat\ndata: \{\}\n\nevent: ended\ndata: \{"because":"signed_out"\}\n\n$/,
  );
  expect(left).toHaveBeenCalledOnce();
});

test("who cannot be asked about, because the database is away, stays for now", async () => {
  const { hub } = quietHub();
  const { request, browser } = asking(() => Promise.reject(new Error("away")));
  const response = liveStream(hub, request, { beatEachMs: 5, mostBytesWaiting: 10_000 });
  const text = textOf(response);
  await delay(50);
  browser.abort();
  expect(await text).toContain(": still here");
});

test("a browser that does not read is let go, and what waited for it too", async () => {
  const { hub, left, followed } = quietHub(1);
  const { request } = asking();
  const response = liveStream(hub, request, { beatEachMs: 60_000, mostBytesWaiting: 2_000 });
  await delay(0);
  for (let count = 0; count < 100; count += 1) followed[0]?.send([change]);
  expect(left).toHaveBeenCalledOnce();
  await expect(textOf(response)).rejects.toThrow("does not read");
  liveStream(hub, asking().request);
});

test("a browser that reads nothing from one beat to the next is let go", async () => {
  const { hub, left } = quietHub(1);
  const response = liveStream(hub, asking().request, { beatEachMs: 5, mostBytesWaiting: 10_000 });
  await vi.waitFor(() => expect(left).toHaveBeenCalledOnce());
  await expect(textOf(response)).rejects.toThrow("does not read");
});

test("a browser that has gone before it was answered follows nothing, and takes no place", async () => {
  const { hub, followed } = quietHub(1);
  const { request, browser } = asking();
  browser.abort();
  expect(await textOf(liveStream(hub, request))).toBe("");
  expect(followed).toEqual([]);
  liveStream(hub, asking().request);
});

test("a process that stops keeps nobody", async () => {
  const { hub, left } = quietHub();
  const text = textOf(liveStream(hub, asking().request));
  await delay(0);
  await hub.stop();
  expect(await text).toMatch(/^retry: /);
  expect(left).toHaveBeenCalledOnce();
});

test("one connection too many is refused before anything is sent", () => {
  const { hub } = quietHub(1);
  liveStream(hub, asking().request);
  expect(() => liveStream(hub, asking().request)).toThrow(
    expect.objectContaining({ code: "too_many" }),
  );
});
