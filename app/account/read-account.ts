import type { PersonEventView } from "#components/account/person-log.tsx";
import type { FactorView } from "#components/account/second-factor.tsx";
import type { SessionView } from "#components/sessions/session-list.tsx";
import { listPersonEvents, type PersonEventKind } from "#lib/platform/auth/person-events.ts";
import type { SignedIn } from "#lib/platform/auth/require-actor.ts";
import { hasCredential, readFactor } from "#lib/platform/auth/second-factor.ts";
import { listSessions } from "#lib/platform/auth/sessions.ts";
import { deviceWords } from "./device-words.ts";

/** Where the person is signed in, and what happened to their account. */
export async function readAccount({ personId, sessionId }: SignedIn): Promise<{
  sessions: SessionView[];
  events: PersonEventView[];
  factor?: FactorView;
  hasPassword: boolean;
}> {
  const deviceOf = await deviceWords();
  const sessions = (await listSessions(personId)).map((session) => ({
    id: session.id,
    device: deviceOf(session.userAgent),
    since: session.createdAt.toISOString(),
    seen: session.lastSeenAt.toISOString(),
    until: session.expiresAt.toISOString(),
    isThis: session.id === sessionId,
  }));
  const events = (await listPersonEvents(personId)).map(({ id, kind, userAgent, at }) => ({
    id,
    kind: kind as PersonEventKind,
    device: deviceOf(userAgent),
    at: at.toISOString(),
  }));
  const factor = await readFactor(personId);
  const hasPassword = await hasCredential(personId);
  return {
    sessions,
    events,
    hasPassword,
    factor: factor && {
      since: factor.since.toISOString(),
      codesLeft: factor.codesLeft,
      hasPassword,
    },
  };
}
