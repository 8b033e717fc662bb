import type { Settings } from "#lib/core/env.ts";
import { AppError } from "#lib/core/errors.ts";

/** What stands in examples, and what fingers type where something has to stand. */
const fromExamples =
  /change.?me|secret|password|example|default|placeholder|your.?key|qwerty|12345678|postgres|^stet$/i;

/** Fewer than so many different characters are no secret of 32. */
const LEAST_DIFFERENT = 12;

const isWeak = (secret: string) =>
  fromExamples.test(secret) || new Set(secret).size < LEAST_DIFFERENT;

/** Of what others make, in whatever letters they choose. */
const isGuessed = (secret: string) => secret.length < 12 || fromExamples.test(secret);

/** A mail server names nobody where it wants no password; whoever is named has one that not everybody knows. */
function isWeakMail(url: string): boolean {
  const { username, password } = new URL(url);
  const user = decodeURIComponent(username);
  const secret = decodeURIComponent(password);
  if (user === "" && secret === "") return false;
  return secret === "" || secret === user || fromExamples.test(secret);
}

function passwordOf(url: string | undefined): string | undefined {
  return url === undefined ? undefined : decodeURIComponent(new URL(url).password);
}

const isHere = (url: string) => /^(localhost|127\.|\[::1\])/.test(new URL(url).hostname);

/**
 * Refuses to start for real work (STET_URL is https) with a secret that everybody knows or guesses.
 * @throws AppError `invalid_input`, one line that names each, never its value
 */
export function refuseWeakSecrets(given: Settings): void {
  if (!given.STET_URL?.startsWith("https:")) return;
  const named = { NEXTAUTH_SECRET: given.NEXTAUTH_SECRET, METRICS_TOKEN: given.METRICS_TOKEN };
  const weak = Object.entries(named)
    .filter(([, secret]) => secret !== undefined && isWeak(secret))
    .map(([name]) => `${name} is one that can be guessed (openssl rand -base64 32 makes another)`);
  if (given.OIDC_CLIENT_SECRET && isGuessed(given.OIDC_CLIENT_SECRET)) {
    weak.push("OIDC_CLIENT_SECRET is one that can be guessed (have the provider make another)");
  }
  for (const name of ["DATABASE_URL", "DATABASE_OWNER_URL"] as const) {
    const url = given[name];
    const password = passwordOf(url);
    if (url === undefined || isHere(url) || password === undefined) continue;
    if (isGuessed(password)) {
      weak.push(`${name} has a password that can be guessed`);
    }
  }
  const { SMTP_URL } = given;
  if (SMTP_URL && !isHere(SMTP_URL) && isWeakMail(SMTP_URL)) {
    weak.push("SMTP_URL has no password, or one that can be guessed");
  }
  if (weak.length > 0) throw new AppError("invalid_input", `Weak secret: ${weak.join("; ")}.`);
}
