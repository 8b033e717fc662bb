import { cookies, headers } from "next/headers";
import type { NextAuthOptions, User } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import { signInLog } from "#lib/platform/log/sign-in-log.ts";
import { bringLanguage } from "./bring-language.ts";
import { revokeSession } from "./end-sessions.ts";
import { invitationOnTheWay } from "./invitation-on-the-way.ts";
import { personOfIdentity } from "./oidc-person.ts";
import { countsAsFactor, type OidcClaims, oidcProvider } from "./oidc-provider.ts";
import { sessionHours } from "./running-sessions.ts";
import { openSession, signIn } from "./sessions.ts";

declare module "next-auth" {
  interface User {
    sessionId: string;
  }
  interface Session {
    personId: string;
    sessionId: string;
  }
}

declare module "next-auth/jwt" {
  interface JWT {
    sessionId?: string;
  }
}

/** Signs in whom the provider proves, by a session as a password opens it; false where that is nobody here. */
async function signInProven(user: User, claims: OidcClaims): Promise<boolean> {
  const { iss: issuer, sub: subject, email, email_verified: emailVerified = false } = claims;
  const userAgent = (await headers()).get("user-agent") ?? "";
  const coming = { userAgent, invitation: invitationOnTheWay(await cookies()) };
  const proven = { issuer, subject, email, emailVerified, name: claims.name };
  const personId = await personOfIdentity(proven, coming);
  if (!personId) return false;
  user.id = personId;
  user.sessionId = await openSession(personId, userAgent, countsAsFactor(claims));
  return true;
}

const oidc = oidcProvider();

/**
 * next-auth's configuration. The signed cookie holds only who and which session; the session's row
 * is read at each request, so that ending it takes effect at once.
 */
export const authOptions: NextAuthOptions = {
  session: { strategy: "jwt", maxAge: sessionHours() * 3600 },
  logger: signInLog,
  pages: { signIn: "/sign-in", error: "/sign-in" },
  providers: [
    CredentialsProvider({
      credentials: {
        email: { type: "email" },
        password: { type: "password" },
        code: { type: "text" },
      },
      async authorize(credentials, request) {
        if (!credentials) return null;
        const email = String(credentials.email ?? "").trim();
        const password = String(credentials.password ?? "").slice(0, 1_000);
        const agent = String(request.headers?.["user-agent"] ?? "");
        const code = String(credentials.code ?? "").slice(0, 100);
        const session = await signIn(email, password, agent, code);
        return session ? { id: session.personId, sessionId: session.sessionId } : null;
      },
    }),
    ...(oidc ? [oidc] : []),
  ],
  callbacks: {
    async signIn({ user, account, profile }) {
      if (account?.provider !== "oidc") return true;
      return "sessionId" in user && signInProven(user, profile as OidcClaims);
    },
    jwt({ token, user }) {
      return user ? { sub: user.id, sessionId: user.sessionId } : token;
    },
    session({ session, token }) {
      const { expires } = session;
      return { expires, personId: token.sub ?? "", sessionId: token.sessionId ?? "" };
    },
  },
  events: {
    async signIn({ user }) {
      await bringLanguage(user.id);
    },
    async signOut({ token }) {
      if (token.sub && token.sessionId) {
        await revokeSession(token.sub, token.sessionId, "").catch(() => undefined);
      }
    },
  },
};
