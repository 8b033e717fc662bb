"use server";

import { runAction } from "#lib/platform/command/action.ts";
import { archiveArticle } from "./commands/archive-article.ts";
import { finishChecking } from "./commands/finish-checking.ts";
import { killArticle } from "./commands/kill-article.ts";
import { makeCorrection } from "./commands/make-correction.ts";
import { openCorrection } from "./commands/open-correction.ts";
import { publishArticle } from "./commands/publish-article.ts";
import { reopenArticle } from "./commands/reopen-article.ts";

export async function finishCheckingAction(newsroom: string, input: unknown) {
  return runAction(newsroom, finishChecking, input);
}

export async function publishArticleAction(newsroom: string, input: unknown) {
  return runAction(newsroom, publishArticle, input);
}

export async function openCorrectionAction(newsroom: string, input: unknown) {
  return runAction(newsroom, openCorrection, input);
}

export async function makeCorrectionAction(newsroom: string, input: unknown) {
  return runAction(newsroom, makeCorrection, input);
}

export async function reopenArticleAction(newsroom: string, input: unknown) {
  return runAction(newsroom, reopenArticle, input);
}

export async function killArticleAction(newsroom: string, input: unknown) {
  return runAction(newsroom, killArticle, input);
}

export async function archiveArticleAction(newsroom: string, input: unknown) {
  return runAction(newsroom, archiveArticle, input);
}
