import * as annotations from "#lib/domain/annotations/operations.ts";
import * as articles from "#lib/domain/articles/operations.ts";
import * as checkSettings from "#lib/domain/check-settings/operations.ts";
import * as checklists from "#lib/domain/checklists/operations.ts";
import * as claims from "#lib/domain/claims/operations.ts";
import * as claimReads from "#lib/domain/claims/read-operations.ts";
import * as clearance from "#lib/domain/clearance/operations.ts";
import * as contacts from "#lib/domain/contacts/operations.ts";
import * as decisions from "#lib/domain/decisions/operations.ts";
import * as evidence from "#lib/domain/evidence/operations.ts";
import * as exported from "#lib/domain/exports/operations.ts";
import * as facts from "#lib/domain/facts/operations.ts";
import * as findings from "#lib/domain/findings/operations.ts";
import * as history from "#lib/domain/history/operations.ts";
import * as members from "#lib/domain/members/operations.ts";
import * as notifications from "#lib/domain/notifications/operations.ts";
import * as corrections from "#lib/domain/publication/correction-operations.ts";
import * as publication from "#lib/domain/publication/operations.ts";
import * as records from "#lib/domain/records/operations.ts";
import * as replies from "#lib/domain/replies/operations.ts";
import * as revisions from "#lib/domain/revisions/operations.ts";
import * as search from "#lib/domain/search/operations.ts";
import * as signers from "#lib/domain/signers/operations.ts";
import * as sources from "#lib/domain/sources/operations.ts";
import { messageKinds, messages } from "#lib/domain/webhooks/message-resource.ts";
import * as webhooks from "#lib/domain/webhooks/operations.ts";
import type { OperationGroups } from "#lib/platform/api/openapi-document.ts";
import type { Message } from "#lib/platform/api/openapi-webhooks.ts";
import * as live from "./live.ts";
import * as record from "./record.ts";
import * as report from "./report.ts";
import * as webAnnotations from "./web-annotations.ts";

/** What the API's document lists, under the headings that it has. */
export const operationGroups: OperationGroups = {
  Articles: { ...articles, ...publication },
  Revisions: revisions,
  Annotations: { ...annotations, ...replies },
  "Web annotations": webAnnotations,
  Claims: { ...claimReads, ...claims, ...checklists },
  Findings: { ...findings, ...facts, ...checkSettings },
  Evidence: { ...sources, ...evidence },
  Decisions: decisions,
  Contacts: contacts,
  Corrections: corrections,
  "Extra signers": signers,
  Reports: { ...report, ...exported, ...record, ...records, ...clearance },
  Events: { ...history, ...live },
  Webhooks: webhooks,
  Newsroom: { ...members, ...search, ...notifications },
};

/** What webhooks are sent, by kind. */
export const webhookMessages: Readonly<Record<string, Message>> = Object.fromEntries(
  messageKinds.map(([kind, summary]) => [kind, { summary, body: messages[kind] }]),
);
