import type { Metadata } from "next";
import { RuleModesForm } from "#components/check-settings/rule-modes-form.tsx";
import { WordList } from "#components/check-settings/word-list.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { PageWidth } from "#components/ui/page-width.tsx";
import { pageActor } from "../page-actor.ts";
import { readCheckSettingsPage } from "./read-check-settings.ts";

export const metadata: Metadata = { title: "Checks" };

export default async function CheckSettingsPage(props: { params: Promise<{ newsroom: string }> }) {
  const actor = await pageActor((await props.params).newsroom);
  const view = await readCheckSettingsPage(actor);
  const { configure } = view.can;
  return (
    <PageWidth width="list">
      <PageHeading title="Checks">
        What the check engine looks for in this newsroom’s texts, and how often it is right. What is
        changed here holds from the next run of the checks on an article, and stands in the log.
        {configure ? null : " An editor or an admin sets it up."}
      </PageHeading>
      <RuleModesForm newsroom={view.newsroom} rules={view.rules} canChange={configure} />
      <section aria-labelledby="word-lists" className="mt-12">
        <h2 id="word-lists" className="font-serif text-xl font-semibold">
          Words the checks should know
        </h2>
        <p className="mt-1 mb-4 max-w-prose text-sm text-ink-soft">
          Where this newsroom’s own usage is right, and a check would stumble over it.
        </p>
        <div className="grid items-start gap-4 lg:grid-cols-3">
          {view.lists.map((list) => (
            <WordList key={list.kind} newsroom={view.newsroom} list={list} canChange={configure} />
          ))}
        </div>
      </section>
    </PageWidth>
  );
}
