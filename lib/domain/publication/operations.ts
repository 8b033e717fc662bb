import { z } from "zod";
import { readArticleOperation } from "#lib/domain/articles/operations.ts";
import { commandOperation } from "#lib/platform/api/operation.ts";
import { archiveArticle } from "./commands/archive-article.ts";
import { finishChecking } from "./commands/finish-checking.ts";
import { killArticle } from "./commands/kill-article.ts";
import { publishArticle } from "./commands/publish-article.ts";
import { reopenArticle } from "./commands/reopen-article.ts";

const named = { articleId: "article" };
const of = readArticleOperation;

export const finishCheckingOperation = commandOperation({
  path: "/articles/{article}/finish-checking",
  summary: "Say that the newest revision is checked: the whole text, or part of it.",
  ...{ command: finishChecking, named, of },
  answer: z.object({ checkingId: z.uuid() }),
});

export const publishArticleOperation = commandOperation({
  path: "/articles/{article}/publish",
  summary: "Say where the text that was signed off was published, and when.",
  ...{ command: publishArticle, named, of },
  answer: z.object({ publicationId: z.uuid() }),
});

export const reopenArticleOperation = commandOperation({
  path: "/articles/{article}/reopen",
  summary: "Take an article up again, with a reason.",
  ...{ command: reopenArticle, named, of },
});

export const killArticleOperation = commandOperation({
  path: "/articles/{article}/kill",
  summary: "End an article: it is not to be published, or not to stand any longer.",
  ...{ command: killArticle, named, of },
});

export const archiveArticleOperation = commandOperation({
  path: "/articles/{article}/archive",
  summary: "Put an article away that is done with.",
  ...{ command: archiveArticle, named, of },
});
