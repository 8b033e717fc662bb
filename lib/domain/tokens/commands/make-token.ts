import { isoTime } from "#lib/core/clock.ts";
import { newId } from "#lib/core/ids.ts";
import { newSecret } from "#lib/core/secrets.ts";
import { registerBot } from "#lib/platform/auth/register-bot.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { TOKEN_PREFIX } from "#lib/platform/requests/bearer.ts";
import { makeTokenInput } from "../schema.ts";

const DAY_MS = 86_400_000;

/** Makes an API token, and the bot that acts by it. The token is in the answer, and nowhere else. */
export const makeToken = defineCommand({
  name: "token.make",
  input: makeTokenInput,
  permission: "tokens.manage",
  load: async () => ({ chain: "newsroom" as const }),
  async handle({ db, actor, input: { name, scopes, days }, at, record }) {
    const { newsroomId } = actor;
    const { secret, sha256 } = newSecret(TOKEN_PREFIX);
    const [tokenId, memberId, personId] = [newId(), newId(), newId()];
    // Called so in every log: no bot is taken for a person, or for the check engine.
    await registerBot(db, actor, { personId, name: `${name} (bot)` }, at);
    const bot = { newsroomId, id: memberId, personId, roles: ["bot"] };
    await db.member.createMany({ data: { ...bot, createdAt: at } });
    const expiresAt = new Date(at.getTime() + days * DAY_MS);
    const token = { newsroomId, id: tokenId, memberId, name, sha256, scopes, expiresAt };
    await db.apiToken.createMany({ data: { ...token, madeById: actor.memberId, madeAt: at } });
    const data = { token: tokenId, member: memberId, scopes, expires: isoTime(expiresAt) };
    await record("token.made", data, { name });
    return { tokenId, token: secret };
  },
});
