import NextAuth from "next-auth";
import { authOptions } from "#lib/platform/auth/auth-options.ts";
import { limitedSignIn } from "#lib/platform/limits/sign-in-limit.ts";

const handler: Parameters<typeof limitedSignIn>[0] = NextAuth(authOptions);

export { handler as GET };
export const POST = limitedSignIn(handler);
