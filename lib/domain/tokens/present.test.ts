import { expect, it } from "vitest";
import { presentTokens } from "./present.ts";

const at = new Date("2024-05-17T10:00:00Z");

const row = {
  id: "1",
  name: "Wire",
  scopes: ["claims", "read"],
  madeAt: new Date("2024-05-01T10:00:00Z"),
  expiresAt: new Date("2024-05-17T10:00:01Z"),
  lastUsedAt: null,
  revokedAt: null,
  madeBy: { person: { name: "Ada" } },
};

it("puts what holds first, and says how each stands", () => {
  const expired = { ...row, id: "2", expiresAt: at };
  const revoked = { ...expired, id: "3", revokedAt: at, lastUsedAt: at };
  expect(presentTokens([revoked, expired, row], at)).toEqual([
    {
      id: "1",
      name: "Wire",
      scopes: ["read", "claims"],
      madeBy: "Ada",
      madeAt: "2024-05-01T10:00:00.000Z",
      expiresAt: "2024-05-17T10:00:01.000Z",
      lastUsedAt: undefined,
      state: "holds",
    },
    expect.objectContaining({ id: "3", state: "revoked", lastUsedAt: "2024-05-17T10:00:00.000Z" }),
    expect.objectContaining({ id: "2", state: "expired" }),
  ]);
});
