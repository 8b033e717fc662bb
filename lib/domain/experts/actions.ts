"use server";

import { getTranslations } from "next-intl/server";
import { settings } from "#lib/core/env.ts";
import { writingActor } from "#lib/platform/auth/acting-person.ts";
import { asAction, runAction } from "#lib/platform/command/action.ts";
import { limitLink } from "#lib/platform/limits/limit-of-door.ts";
import { mailSettings } from "#lib/platform/net/mail-settings.ts";
import { sendMail } from "#lib/platform/net/send-mail.ts";
import { answerRequest } from "./commands/answer-request.ts";
import { askExpert } from "./commands/ask-expert.ts";
import { openRequest } from "./commands/open-request.ts";
import { revokeExpert } from "./commands/revoke-expert.ts";
import { linkMail } from "./link-mail.ts";
import { expertByLink } from "./queries.ts";
import { askExpertInput } from "./schema.ts";

/**
 * Asks an expert, and gives the link: it is shown this once. Under no request key: answers that are kept for
 * those who ask again would keep it. Where e-mail is set up, it is sent too; `isMailed` says whether it was.
 */
export async function askExpertAction(newsroom: string, input: unknown) {
  return asAction(async () => {
    const actor = await writingActor(newsroom);
    const { requestId, token } = await askExpert.run(actor, input);
    const link = new URL(`/expert/${token}`, settings().STET_URL ?? "http://localhost").href;
    const { name, email, question } = askExpertInput.parse(input);
    if (!email || !mailSettings()) return { requestId, link, isMailed: false };
    const t = await getTranslations("experts.mail");
    const subject = t("subject", { newsroom: actor.newsroomName });
    const lines = [t("greeting", { name }), t("asks", { who: actor.name }), question, t("once")];
    const mail = { to: { name, address: email }, id: requestId };
    const isMailed = await sendMail({ ...mail, ...linkMail({ subject, lines, link }) }).then(
      () => true,
      () => false,
    );
    return { requestId, link, isMailed };
  });
}

export async function revokeExpertAction(newsroom: string, input: unknown) {
  return runAction(newsroom, revokeExpert, input);
}

/** Whose link somebody shows: nobody is to try links without end. */
async function shownLink(token: string) {
  await limitLink();
  return expertByLink(String(token));
}

/** The expert's browser says that the page was opened: a `GET` changes nothing. */
export async function openRequestAction(token: string) {
  return asAction(async () => openRequest.run(await shownLink(token), {}));
}

export async function answerRequestAction(token: string, input: unknown) {
  return asAction(async () => answerRequest.run(await shownLink(token), input));
}
