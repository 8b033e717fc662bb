import { describe, expect, test } from "vitest";
import { addAnnotation } from "#lib/domain/annotations/commands/add-annotation.ts";
import { removeAnnotation } from "#lib/domain/annotations/commands/remove-annotation.ts";
import { restoreAnnotation } from "#lib/domain/annotations/commands/restore-annotation.ts";
import { importArticle } from "#lib/domain/articles/commands/import-article.ts";
import { removeEvidence } from "#lib/domain/evidence/commands/remove-evidence.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { withNewsroom } from "#lib/platform/db/transactions.ts";
import {
  approvedClaim,
  importInput,
  rangeOf,
  testArticle,
  testClaim,
  testEvidence,
} from "../test-article.ts";
import { testDesk } from "../test-desk.ts";
import { expectRefused } from "../test-record.ts";
import { revisedArticle } from "../test-revision.ts";
import { readCheckedBefore, search } from "./queries.ts";
import { readQuery } from "./read-query.ts";

/** What the query finds, as its kind and how it begins, the closest first. */
async function found(actor: Actor, typed: string): Promise<string[]> {
  const { entries } = await withNewsroom(actor, (db) => search(db, readQuery(typed), 1));
  return entries.map(({ kind, heading, body }) => `${kind}: ${heading || body}`);
}

/** An article of one sentence. */
function written(reporter: Actor, language: string, title: string, content: string) {
  const direction = language === "ar" ? "rtl" : "ltr";
  return importArticle.run(reporter, { ...importInput, title, content, language, direction });
}

describe("words", () => {
  test("are found in each language by their stems, with or without marks", async () => {
    const { reporter } = await testDesk();
    await written(
      reporter,
      "de",
      "Haushalt",
      "Die Größe der Häuser ließ das Bundeskanzleramt offen.",
    );
    await written(reporter, "ar", "السفراء", "قال الوزيرُ إنّ المعتقلين وصلوا إلى الأُردن.");
    await written(reporter, "fr", "Été", "Les élèves de l’École étaient là.");
    expect(await found(reporter, "haus")).toEqual(["article: Haushalt"]);
    expect(await found(reporter, "GRÖSSE")).toEqual(["article: Haushalt"]);
    expect(await found(reporter, "grosse")).toEqual(["article: Haushalt"]);
    expect(await found(reporter, "الوزير")).toEqual(["article: السفراء"]);
    expect(await found(reporter, "معتقل")).toEqual(["article: السفراء"]);
    expect(await found(reporter, "الاردن")).toEqual(["article: السفراء"]);
    expect(await found(reporter, "وزـــير")).toEqual(["article: السفراء"]);
    expect(await found(reporter, "ecole")).toEqual(["article: Été"]);
    expect(await found(reporter, "meeting")).toEqual(["article: Envoys meet"]);
  });

  test("are found as parts of others, behind what has them as they are", async () => {
    const { reporter } = await testDesk();
    await written(reporter, "de", "Zuerst", "Im Bundeskanzleramt brannte Licht.");
    await written(reporter, "de", "Dann", "Das Kanzleramt schwieg.");
    await written(reporter, "de", "Zuletzt", "Vor dem Bundeskanzleramt stand niemand.");
    const all = await found(reporter, "kanzleramt");
    expect(all[0]).toBe("article: Dann");
    expect(all).toHaveLength(3);
  });

  test("that nothing has are taken for those that look like them, and that is said", async () => {
    const { reporter } = await testDesk();
    await written(reporter, "en", "Board", "Tomasz Zielinski chaired the board.");
    await written(reporter, "ar", "المجلس", "ترأس القذافي المجلس.");
    const typed = readQuery("zelinskij");
    const { entries, takenFor } = await withNewsroom(reporter, (db) => search(db, typed, 1));
    expect(entries.map(({ heading }) => heading)).toEqual(["Board"]);
    expect(takenFor).toEqual([{ written: "zelinskij", words: ["zielinski"] }]);
    expect(await found(reporter, "القدافي")).toEqual(["article: المجلس"]);
    expect(await found(reporter, '"zelinskij"')).toEqual([]);
    expect(await found(reporter, "quartz")).toEqual([]);
    await written(reporter, "en", "Pier", "The harbour was closed.");
    expect(await found(reporter, "harbuor")).toEqual(["article: Pier"]);
  });

  test("are all wanted; a phrase in its order; what has an unwanted one is left out", async () => {
    const { reporter } = await testDesk();
    expect(await found(reporter, "envoys chad togo")).toHaveLength(1);
    expect(await found(reporter, "envoys berlin")).toEqual([]);
    expect(await found(reporter, '"three countries"')).toHaveLength(1);
    expect(await found(reporter, '"countries three"')).toEqual([]);
    expect(await found(reporter, "envoys -berlin")).toHaveLength(1);
    expect(await found(reporter, "envoys -lasting")).toEqual([]);
    expect(await found(reporter, 'envoys -"three countries"')).toEqual([]);
  });

  test("are told where they stand, in the heading and in the text", async () => {
    const { reporter } = await testDesk();
    const { entries } = await withNewsroom(reporter, (db) => search(db, readQuery("envoy"), 1));
    expect(entries.map(({ hits }) => [hits.heading, hits.body])).toEqual([[[1], [1]]]);
  });
});

test("everything is found, by filters too, as soon as it is written", async () => {
  const { reporter, reviewer, editor, article } = await testDesk();
  await approvedClaim(reviewer, editor, article);
  await testEvidence(reviewer, article, await testClaim(reviewer, article));
  const { articleId, revisionId } = article;
  await addAnnotation.run(reporter, {
    articleId,
    revisionId,
    kind: "suggestion",
    body: "Guests count four.",
    replacement: "four lands",
    ranges: [rangeOf(article, "three countries")],
  });
  const four = await found(reporter, "four");
  expect(four.toSorted()).toEqual([
    "claim: Three countries sent envoys.",
    "correction: three countries",
    "evidence: four guests",
    "note: Guests count four.\nfour lands",
  ]);
  expect(await found(reporter, "guests kind:source")).toEqual(["source: The list of guests"]);
  expect(await found(reporter, "three kind:claim state:approved")).toHaveLength(1);
  expect(await found(reporter, "three kind:claim state:researching,open")).toHaveLength(1);
  expect(await found(reporter, "rating:wrong kind:claim")).toHaveLength(1);
  expect(await found(reporter, "rating:verified")).toEqual([]);
  expect(await found(reporter, `four by:"${reporter.name}"`)).toHaveLength(1);
  expect(await found(reporter, "by:nobody")).toEqual([]);
  expect(await found(reporter, "kind:claim article:envoys")).toHaveLength(2);
  expect(await found(reporter, "kind:claim article:berlin")).toEqual([]);
  expect(await found(reporter, "kind:claim after:2020-01-01")).toHaveLength(2);
  expect(await found(reporter, "kind:claim before:2020-01-01")).toEqual([]);
});

test("what was removed is not found until it is back; a text only as it is now", async () => {
  const { reporter, reviewer, article } = await testDesk();
  const { articleId, revisionId } = article;
  const ranges = [rangeOf(article, "two days")];
  const note = { articleId, revisionId, kind: "comment", body: "The agenda says thrice.", ranges };
  const { annotationId } = await addAnnotation.run(reviewer, note);
  const evidence = await testEvidence(reviewer, article, await testClaim(reviewer, article));
  expect(await found(reviewer, "agenda")).toHaveLength(1);
  expect(await found(reviewer, "guests kind:evidence")).toHaveLength(1);
  await removeAnnotation.run(reviewer, { annotationId });
  await removeEvidence.run(reviewer, { ...evidence, reason: "Wrong page." });
  expect(await found(reviewer, "agenda")).toEqual([]);
  expect(await found(reviewer, "guests kind:evidence")).toEqual([]);
  await restoreAnnotation.run(reviewer, { annotationId });
  expect(await found(reviewer, "agenda state:open")).toHaveLength(1);
  await revisedArticle(reporter, article, ["Togo", "Benin"]);
  expect(await found(reviewer, "togo")).toEqual([]);
  expect(await found(reviewer, "benin")).toEqual(["article: Envoys meet"]);
});

test("nothing of another newsroom is found, nor shown as checked before", async () => {
  const { reviewer, editor, article, stranger } = await testDesk();
  await approvedClaim(reviewer, editor, article);
  expect(await found(reviewer, "envoys")).toHaveLength(2);
  for (const typed of ["envoys", "envoyz", "kind:claim", "article:envoys", "envo"]) {
    expect(await found(stranger, typed), typed).toEqual([]);
  }
  const { claimId } = await testClaim(reviewer, article);
  await expectRefused("not_found", () =>
    withNewsroom(stranger, (db) => readCheckedBefore(db, claimId)),
  );
});

describe("checked before", () => {
  test("is what other articles say in nearly the same words, and was judged", async () => {
    const { reporter, reviewer, editor, article } = await testDesk();
    const approved = await approvedClaim(reviewer, editor, article);
    await testClaim(reviewer, article);
    const other = await testArticle(reporter);
    const { claimId } = await testClaim(reviewer, other);
    const read = (id: string) => withNewsroom(reviewer, (db) => readCheckedBefore(db, id));
    const { statement, claims } = await read(claimId);
    expect(statement).toBe("Three countries sent envoys.");
    expect(claims.map(({ id }) => id)).toEqual([approved.claimId]);
    // Of the same article nothing is shown.
    expect((await read(approved.claimId)).claims).toEqual([]);
  });
});
