import { settings } from "#lib/core/env.ts";

/** Through which server e-mail goes, and from whom; undefined where none is to be sent. */
export function mailSettings(): { url: string; from: string } | undefined {
  const { SMTP_URL: url, MAIL_FROM: from } = settings();
  return url && from ? { url, from } : undefined;
}
