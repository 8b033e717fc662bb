import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AnswerForm } from "#components/experts/answer-form.tsx";
import { Asked } from "#components/experts/asked.tsx";
import { Opened } from "#components/experts/opened.tsx";
import { Wordmark } from "#components/ui/wordmark.tsx";
import { linkHeldUp } from "../../link-held-up.tsx";
import { readAskedPage } from "./read-asked.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("experts");
  return {
    title: t("pageTitle"),
    robots: { index: false, follow: false },
    referrer: "no-referrer",
  };
}

export default async function ExpertPage(props: { params: Promise<{ token: string }> }) {
  const { token } = await props.params;
  const heldUp = await linkHeldUp();
  if (heldUp) return heldUp;
  const view = await readAskedPage(token);
  return (
    <main className="mx-auto flex max-w-2xl flex-col gap-8 px-4 py-8 sm:px-6 sm:py-12">
      <Wordmark className="text-2xl" />
      <Asked view={view} />
      {view.answer ? null : <AnswerForm token={token} />}
      {view.opened ? null : <Opened token={token} />}
    </main>
  );
}
