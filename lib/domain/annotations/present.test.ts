import { expect, test } from "vitest";
import type { Actor } from "#lib/platform/command/actor.ts";
import { presentAnnotation } from "./present.ts";
import type { AnnotationRow } from "./queries.ts";

const newsroomId = "n";
const at = new Date("2024-05-17T00:15:00Z");

const reviewer: Actor = {
  newsroomId,
  newsroomSlug: "desk",
  newsroomName: "Desk",
  memberId: "m",
  personId: "p",
  name: "Ada",
  roles: ["reviewer"],
};

const member = (name: string): AnnotationRow["author"] => ({ id: name, name });

const row: AnnotationRow = {
  newsroomId,
  id: "a",
  articleId: "x",
  kind: "question",
  body: "Who says so?",
  document: null,
  mentioned: [],
  authorId: "Ben",
  createdAt: at,
  editedAt: null,
  resolvedAt: null,
  resolvedById: null,
  replacement: null,
  fileAuthor: null,
  fileAt: null,
  acceptedInId: null,
  removedAt: null,
  removedById: null,
  author: member("Ben"),
  resolvedBy: null,
  spans: [{ start: 4, end: 12, exact: "two days" }],
};

test("an open one can be resolved", () => {
  expect(presentAnnotation(row, reviewer)).toEqual({
    id: "a",
    isMine: false,
    kind: "question",
    body: "Who says so?",
    author: "Ben",
    at: "2024-05-17T00:15:00.000Z",
    spans: [{ start: 4, end: 12, exact: "two days" }],
    isAccepted: false,
    resolved: undefined,
    can: {
      resolve: true,
      reopen: false,
      accept: false,
      reattach: false,
      pointBack: false,
      edit: false,
      remove: false,
    },
  });
});

test("a resolved one says by whom and when, and can be taken up again", () => {
  const resolved = { ...row, resolvedAt: at, resolvedById: "Cem", resolvedBy: member("Cem") };
  expect(presentAnnotation(resolved, reviewer)).toMatchObject({
    resolved: { by: "Cem", at: "2024-05-17T00:15:00.000Z" },
    can: {
      resolve: false,
      reopen: true,
      accept: false,
      reattach: false,
      pointBack: false,
      edit: false,
      remove: false,
    },
  });
});

test("what is lost is found by whoever works on the article, and taken off its words by its writer", () => {
  expect(presentAnnotation({ ...row, spans: [] }, reviewer).can).toMatchObject({
    reattach: true,
    pointBack: false,
  });
  expect(presentAnnotation({ ...row, authorId: "m" }, reviewer).can).toMatchObject({
    reattach: true,
    pointBack: true,
  });
});

test("whoever wrote it may change what it says, unless it is of a file", () => {
  const own = { ...row, authorId: "m", editedAt: at };
  expect(presentAnnotation(own, reviewer)).toMatchObject({
    editedAt: "2024-05-17T00:15:00.000Z",
    can: { edit: true },
  });
  expect(presentAnnotation({ ...own, fileAuthor: "Ann Lee" }, reviewer).can.edit).toBe(false);
});

test("an auditor can do nothing to it", () => {
  const auditor = { ...reviewer, roles: ["auditor"] };
  expect(presentAnnotation(row, auditor).can).toEqual({
    resolve: false,
    reopen: false,
    accept: false,
    reattach: false,
    pointBack: false,
    edit: false,
    remove: false,
  });
});

test("a suggestion can be taken over, not once it is lost, nor twice", () => {
  const editor = { ...reviewer, roles: ["editor"] };
  const suggestion = { ...row, kind: "suggestion", replacement: "three days" };
  expect(presentAnnotation(suggestion, editor)).toMatchObject({
    replacement: "three days",
    can: { accept: true, reattach: true, pointBack: true },
  });
  expect(presentAnnotation({ ...suggestion, spans: [] }, editor, ["two days"])).toMatchObject({
    lost: ["two days"],
    can: { accept: false, reattach: true },
  });
  const accepted = {
    acceptedInId: "r",
    resolvedAt: at,
    resolvedById: "Ben",
    resolvedBy: member("Ben"),
  };
  expect(presentAnnotation({ ...suggestion, ...accepted }, editor)).toMatchObject({
    isAccepted: true,
    can: { accept: false, reopen: false },
  });
});
