import type { NextAuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import { revokeSession } from "./end-sessions.ts";
import { bringLanguage } from "./person-language.ts";
import { sessionHours } from "./running-sessions.ts";
import { signIn } from "./sessions.ts";

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

/**
 * next-auth's configuration. The signed cookie holds only who and which session; the session's row
 * is read at each request, so that ending it takes effect at once.
 */
export const authOptions: NextAuthOptions = {
  session: { strategy: "jwt", maxAge: sessionHours() * 3600 },
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
  ],
  callbacks: {
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
