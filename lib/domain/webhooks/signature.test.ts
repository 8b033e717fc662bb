import { expect, test } from "vitest";
import { newWebhookSecret, signedHeaders } from "./signature.ts";

/** The published example of Standard Webhooks. */
const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const message = {
  id: "msg_p5jXN8AQM9LWM0D4loKWxJek",
  timestamp: 1_614_265_330,
  body: '{"test": 2432232314}',
};
const signature = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";

test("a message is signed as the standard's example is", () => {
  expect(signedHeaders(message, [secret])).toEqual({
    "webhook-id": message.id,
    "webhook-timestamp": "1614265330",
    "webhook-signature": signature,
  });
});

test("each secret signs, and each part counts", () => {
  const other = newWebhookSecret();
  const both = signedHeaders(message, [other, secret])["webhook-signature"].split(" ");
  expect(both).toHaveLength(2);
  expect(both[1]).toBe(signature);
  for (const change of [{ id: "msg_2" }, { timestamp: 1 }, { body: "{}" }]) {
    const headers = signedHeaders({ ...message, ...change }, [secret]);
    expect(headers["webhook-signature"]).not.toBe(signature);
  }
});

test("a secret has 32 random bytes", () => {
  const [one, two] = [newWebhookSecret(), newWebhookSecret()];
  expect(one).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
  expect(one).not.toBe(two);
});
