import { expect, onTestFinished, test, vi } from "vitest";
import { AppError } from "#lib/core/errors.ts";
import { newId } from "#lib/core/ids.ts";
import { ownerConnection } from "#lib/platform/db/test-connections.ts";
import { rememberPlace, spendLimit } from "./spend.ts";

function set(name: string, value: string) {
  vi.stubEnv(name, value);
  onTestFinished(() => void vi.unstubAllEnvs());
}

async function told(work: () => Promise<void>): Promise<string> {
  try {
    await work();
    return "ok";
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
}

test("of so many at once as there are no more pass, also where all come at the same moment", async () => {
  set("LIMIT_WRITES", "5");
  const person = newId();
  const all = await Promise.all(
    Array.from({ length: 12 }, () => told(() => spendLimit("write", { person }))),
  );
  expect(all.filter((outcome) => outcome === "ok")).toHaveLength(5);
  expect(all.filter((outcome) => outcome === "too_many")).toHaveLength(7);
});

test("the refusal says for how long, and what is refused uses nothing", async () => {
  set("LIMIT_WRITES", "2");
  const person = newId();
  await spendLimit("write", { person });
  await spendLimit("write", { person });
  for (let again = 0; again < 3; again += 1) {
    const refusal = await spendLimit("write", { person }).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(AppError);
    expect(refusal).toMatchObject({ code: "too_many", retryAfterSeconds: 30 });
  }
});

test("what was used comes back little by little", async () => {
  set("LIMIT_WRITES", "2");
  const owner = await ownerConnection();
  onTestFinished(() => owner.end());
  const person = newId();
  await spendLimit("write", { person });
  await spendLimit("write", { person });
  // As if half of the minute had passed.
  await owner.query("UPDATE rate_limit SET full_at = full_at - interval '30 seconds'");
  expect(await told(() => spendLimit("write", { person }))).toBe("ok");
  expect(await told(() => spendLimit("write", { person }))).toBe("too_many");
});

test("one person's limit is nobody else's, and an address has one of its own", async () => {
  set("LIMIT_WRITES", "1");
  const address = newId();
  for (let people = 0; people < 10; people += 1) {
    await spendLimit("write", { person: newId(), address });
  }
  expect(await told(() => spendLimit("write", { person: newId(), address }))).toBe("too_many");
  expect(await told(() => spendLimit("write", { person: newId(), address: newId() }))).toBe("ok");
});

test("no limit is none", async () => {
  set("LIMIT_WRITES", "0");
  const person = newId();
  for (let times = 0; times < 30; times += 1) await spendLimit("write", { person });
});

test("a stranger who tries an account everywhere shuts nobody out where it was used before", async () => {
  set("LIMIT_SIGN_INS", "1");
  const account = newId();
  const from = (address: string) =>
    told(() =>
      spendLimit("sign-in", {
        address,
        account,
        "account at an address": `${account} ${address}`,
      }),
    );
  await rememberPlace(`${account} the desk`);
  for (let places = 0; places < 10; places += 1) expect(await from(newId())).toBe("ok");
  expect(await from(newId())).toBe("too_many");
  expect(await from("the desk")).toBe("ok");
});
