import { getLocale, getTranslations } from "next-intl/server";
import { refusalPage } from "./refusal-page.ts";

/** Why a download is not to be had, as a page in the reader's language. */
export async function refused(error: unknown): Promise<Response> {
  const t = await getTranslations("newsrooms");
  return refusalPage(error, {
    language: await getLocale(),
    title: t("refused.title"),
    heading: t("refused.heading"),
    back: t("back"),
  });
}
