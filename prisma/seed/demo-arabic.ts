import { addAnnotation } from "#lib/domain/annotations/commands/add-annotation.ts";
import { openClaim } from "#lib/domain/claims/commands/open-claim.ts";
import { importDemoArticle } from "./demo-article.ts";
import { arabicDraft } from "./demo-draft.ts";
import type { DemoCast } from "./demo-people.ts";
import { placeOf } from "./place-of.ts";

/** The Arabic article: one open claim and one question, in text that runs from right to left. */
export async function seedArabicArticle(cast: DemoCast): Promise<void> {
  const { text, ...article } = await importDemoArticle(cast("Noor"), arabicDraft);
  await openClaim.run(cast("Tomasz"), {
    ...article,
    ranges: [placeOf(text, "مبعوثي 17 دولة")],
    statement: "حضر الاجتماع مبعوثو 17 دولة.",
    category: "number",
  });
  await addAnnotation.run(cast("Imani"), {
    ...article,
    ranges: [placeOf(text, "التي لديها أسرى")],
    kind: "question",
    body: "This can be read both ways: they hold captives, or captives are theirs. Would «التي لها رعايا محتجزون» leave no doubt?",
  });
}
