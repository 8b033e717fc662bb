import type { OAuthConfig } from "next-auth/providers/oauth";
import { z } from "zod";
import { settings } from "#lib/core/env.ts";

/** What Stet reads of whom a provider has signed in. */
export interface OidcClaims {
  iss: string;
  sub: string;
  email?: string;
  email_verified?: boolean;
  name?: string;
  /** By which means they showed who they are (RFC 8176). */
  amr?: string[];
}

/** The provider of sign-ins that is set up (OpenID Connect); undefined where none is. */
export function oidcSettings() {
  const {
    OIDC_ISSUER,
    OIDC_CLIENT_ID,
    OIDC_CLIENT_SECRET,
    OIDC_LABEL = "single sign-on",
  } = settings();
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID || !OIDC_CLIENT_SECRET) return undefined;
  const [issuer, clientId, clientSecret] = [OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET];
  return { issuer, clientId, clientSecret, label: OIDC_LABEL };
}

const proof = z.object({
  iss: z.string().min(1),
  sub: z.string().min(1),
  email: z.string().optional(),
  email_verified: z.boolean().optional(),
  name: z.string().optional(),
  amr: z.array(z.string()).optional().catch(undefined),
});

/** Whether what the provider asked for counts here as a second factor: where OIDC_AMR says so. */
export function countsAsFactor({ amr = [] }: Pick<OidcClaims, "amr">): boolean {
  const counted = (settings().OIDC_AMR ?? "").split(",").map((one) => one.trim());
  return amr.some((one) => one !== "" && counted.includes(one));
}

/** The claims of an ID token that was verified. */
function provenBy(idToken: string): OidcClaims {
  const payload = Buffer.from(idToken.split(".")[1] ?? "", "base64url").toString("utf8");
  return proof.parse(JSON.parse(payload));
}

/**
 * The provider for next-auth: its answer is taken with PKCE, state and nonce, and its ID token is verified.
 * Claims that it keeps out of the token are asked of its userinfo endpoint, which must speak of the same subject.
 */
export function oidcProvider(): OAuthConfig<OidcClaims> | undefined {
  const set = oidcSettings();
  if (!set) return undefined;
  return {
    id: "oidc",
    name: set.label,
    type: "oauth",
    wellKnown: `${set.issuer.replace(/\/$/, "")}/.well-known/openid-configuration`,
    clientId: set.clientId,
    clientSecret: set.clientSecret,
    idToken: true,
    checks: ["pkce", "state", "nonce"],
    authorization: { params: { scope: "openid email profile" } },
    userinfo: {
      async request({ client, tokens }) {
        const proven = provenBy(tokens.id_token ?? "");
        if (!client.issuer.metadata.userinfo_endpoint) return proven;
        const said = await client.userinfo(tokens.access_token ?? "");
        // OpenID Connect Core, 5.3.2: what is said of somebody else is not to be used.
        if (said.sub !== proven.sub) throw new TypeError("userinfo sub mismatch");
        // What is signed alone says by which means.
        return { ...said, amr: undefined, ...proven };
      },
    },
    profile: ({ sub }) => ({ id: sub, sessionId: "" }),
  };
}
