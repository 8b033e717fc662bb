import { faultMessage } from "#lib/platform/command/fault-message.ts";
import { mailSettings } from "./mail-settings.ts";
import { type Mail, sendMail } from "./send-mail.ts";

/** Sends an e-mail at once, where a server for it is set and takes it; says whether it went. */
export async function tryMail(mail: Mail): Promise<boolean> {
  if (!mailSettings()) return false;
  try {
    await sendMail(mail);
    return true;
  } catch (error) {
    // Whoever asked for it hears that it did not go; why is in the application's output.
    faultMessage(error);
    return false;
  }
}
