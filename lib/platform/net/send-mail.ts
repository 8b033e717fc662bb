import { createTransport } from "nodemailer";
import { AppError } from "#lib/core/errors.ts";
import { refuseInTransaction } from "#lib/platform/db/inside-transaction.ts";
import { mailSettings } from "./mail-settings.ts";

/** An e-mail, as plain text and as HTML. */
export interface Mail {
  to: { name: string; address: string };
  subject: string;
  text: string;
  html: string;
  /** The same for the same mail, so that one that is sent again is known for what it is. */
  id: string;
}

const TIMEOUT_MS = 20_000;

/**
 * Hands an e-mail to the newsroom's server.
 * @throws what the server, or the way to it, says: it may be better another time
 */
export async function sendMail({ id, ...mail }: Mail): Promise<void> {
  refuseInTransaction("An e-mail");
  const set = mailSettings();
  if (!set) throw new AppError("unavailable", "No server for e-mail is set.");
  const address = new URL(set.url);
  for (const wait of ["connectionTimeout", "greetingTimeout", "socketTimeout"]) {
    address.searchParams.set(wait, String(TIMEOUT_MS));
  }
  const transport = createTransport(address.href);
  const domain = /@([^\s>]+)>?$/.exec(set.from)?.[1] ?? "localhost";
  try {
    await transport.sendMail({
      ...mail,
      from: set.from,
      messageId: `<${id}@${domain}>`,
      // No machine is to answer it.
      headers: { "Auto-Submitted": "auto-generated" },
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  } finally {
    transport.close();
  }
}
