import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import Provider from "oidc-provider";
import { newId } from "#lib/core/ids.ts";

/** What the provider of a test says of somebody. */
interface Claims {
  email: string;
  email_verified: boolean;
  name?: string;
}

/** A real provider of OpenID Connect on this machine, to which any password is right, and whom Stet is known to. */
export async function startTestProvider(redirectUri: string) {
  const accounts = new Map<string, Claims>();
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const client = { client_id: "stet", client_secret: "known to both" };
  const provider = new Provider(issuer, {
    clients: [{ ...client, redirect_uris: [redirectUri] }],
    claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name"] },
    cookies: { keys: ["of the test"] },
    pkce: { required: () => true },
    findAccount: (_, id) => ({
      accountId: id,
      claims: () => ({ sub: id, ...accounts.get(id) }),
    }),
  });
  server.on("request", provider.callback());
  const settings = {
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: client.client_id,
    OIDC_CLIENT_SECRET: client.client_secret,
  };
  return {
    issuer,
    settings,
    accounts,
    /** Somebody who has this address there; by what they are called there they sign in. */
    account(email: string, verified = true, name?: string): string {
      const id = `subject-${newId()}`;
      accounts.set(id, { email, email_verified: verified, name });
      return id;
    },
    stop(): void {
      server.closeAllConnections();
      server.close();
    },
  };
}
