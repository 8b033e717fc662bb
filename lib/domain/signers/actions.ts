"use server";

import { runAction } from "#lib/platform/command/action.ts";
import { giveSignature } from "./commands/give-signature.ts";
import { refuseSignature } from "./commands/refuse-signature.ts";
import { removeRule } from "./commands/remove-rule.ts";
import { setRisk } from "./commands/set-risk.ts";
import { setRule } from "./commands/set-rule.ts";
import { withdrawSignature } from "./commands/withdraw-signature.ts";

export async function setRuleAction(newsroom: string, input: unknown) {
  return runAction(newsroom, setRule, input);
}

export async function removeRuleAction(newsroom: string, input: unknown) {
  return runAction(newsroom, removeRule, input);
}

export async function setRiskAction(newsroom: string, input: unknown) {
  return runAction(newsroom, setRisk, input);
}

export async function giveSignatureAction(newsroom: string, input: unknown) {
  return runAction(newsroom, giveSignature, input);
}

export async function refuseSignatureAction(newsroom: string, input: unknown) {
  return runAction(newsroom, refuseSignature, input);
}

export async function withdrawSignatureAction(newsroom: string, input: unknown) {
  return runAction(newsroom, withdrawSignature, input);
}
