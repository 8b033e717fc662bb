import { categories } from "#lib/domain/claims/categories.ts";
import { originOf } from "#lib/platform/webhooks/origin.ts";
import type { RowCheck } from "./row-check.ts";

/** How rows of a newsroom's own affairs are held against its own log. */

const of = (table: string, key: string, value = "NULL", condition = "true") =>
  `SELECT newsroom_id, NULL::uuid AS article_id, ${key}::text AS key, ${value}::text AS value
   FROM ${table} WHERE ${condition}`;
const sorted = (column: string) =>
  `(SELECT string_agg(one, ',' ORDER BY one COLLATE "C") FROM unnest(${column}) one)`;
const list = (texts: readonly string[]) => texts.toSorted().join();

export const newsrooms: RowCheck = {
  what: "newsroom",
  rows: `SELECT id AS newsroom_id, NULL::uuid AS article_id, said.key, said.value::text AS value
    FROM newsroom, LATERAL (VALUES ('itself', second_factor_required), ('its editions', names_hidden)) AS said(key, value)`,
  told: {
    "newsroom.founded": () => [
      ["itself", "false"],
      ["its editions", "true"],
    ],
    "second_factor.required": ({ data }) => [["itself", String(data.required)]],
    "names.hidden": ({ data }) => [["its editions", String(data.hidden)]],
  },
};

const removed = "removed";

/** Whoever founds a newsroom is its first member; what they were then, no event says. */
export const members: RowCheck = {
  what: "member",
  rows: of(
    "member",
    "id",
    `CASE WHEN removed_at IS NULL THEN ${sorted("roles")} ELSE '${removed}' END`,
  ),
  told: {
    "newsroom.founded": ({ actor }) => [[actor.member]],
    "member.added": ({ data }) => [[data.member, list(data.roles)]],
    "member.joined": ({ data }) => [[data.member, list(data.roles)]],
    "member.roles_changed": ({ data }) => [[data.member, list(data.roles)]],
    "member.removed": ({ data }) => [[data.member, removed]],
    "member.restored": ({ data }) => [[data.member, list(data.roles)]],
    "token.made": ({ data }) => [[data.member, "bot"]],
  },
};

export const invitations: RowCheck = {
  what: "invitation",
  rows: of("invitation", "id", sorted("roles")),
  told: { "invitation.made": ({ data }) => [[data.invitation, list(data.roles)]] },
};

export const acceptedInvitations: RowCheck = {
  what: "acceptance of the invitation",
  rows: of("invitation", "id", "accepted_by_id", "accepted_at IS NOT NULL"),
  told: { "member.joined": ({ data }) => [[data.invitation, data.member]] },
};

export const revokedInvitations: RowCheck = {
  what: "end of the invitation",
  rows: of("invitation", "id", "NULL", "revoked_at IS NOT NULL"),
  told: { "invitation.revoked": ({ data }) => [[data.invitation]] },
};

export const tokens: RowCheck = {
  what: "API token",
  rows: of("api_token", "id", sorted("scopes")),
  told: { "token.made": ({ data }) => [[data.token, list(data.scopes)]] },
};

export const revokedTokens: RowCheck = {
  what: "end of the API token",
  rows: of("api_token", "id", "NULL", "revoked_at IS NOT NULL"),
  told: { "token.revoked": ({ data }) => [[data.token]] },
};

export const webhooks: RowCheck = {
  what: "webhook",
  rows: of(
    "webhook",
    "id",
    `CASE WHEN removed_at IS NULL THEN substring(url FROM '^https?://[^/?#]+') || ' ' || ${sorted("kinds")} || ' ' || enabled ELSE '${removed}' END`,
  ),
  told: {
    "webhook.made": ({ data, detail }) => [[data.webhook, webhookValue(data, detail)]],
    "webhook.changed": ({ data, detail }) => [[data.webhook, webhookValue(data, detail)]],
    "webhook.removed": ({ data }) => [[data.webhook, removed]],
  },
};

/** Of its address no log keeps more than the origin; one that was made earlier may still say the whole. */
function webhookValue(
  { kinds, enabled }: { kinds: readonly string[]; enabled: boolean },
  { url }: { url: string },
): string {
  return `${originOf(url)} ${list(kinds)} ${enabled}`;
}

export const importedRecords: RowCheck = {
  what: "imported record",
  rows: of("imported_record", "id", "encode(sha256(bytes), 'hex') || at_seq || head_hash || title"),
  told: {
    "record.imported": ({ data, detail }) => [
      [data.record, `${data.sha256}${data.atSeq}${data.head}${detail.title}`],
    ],
    "record.removed": ({ data }) => [[data.record, removed]],
    "texts.erased": ({ data }) => (data.records ?? []).map((record) => [record, removed]),
  },
};

export const ruleModes: RowCheck = {
  what: "mode of the rule",
  rows: of("rule_setting", "rule", "mode"),
  told: {
    "rule_modes.changed": ({ data }) => data.rules.map(({ rule, mode }) => [rule, mode]),
  },
};

export const wordLists: RowCheck = {
  what: "list of words",
  rows: of("word_list", "kind", "version"),
  told: { "word_list.changed": ({ data }) => [[data.list, String(data.version)]] },
};

/** What a newsroom asks of a claim; nobody's event says what it asks from its founding. */
export const checklists: RowCheck = {
  what: "checklist",
  rows: `SELECT newsroom_id, NULL::uuid AS article_id, category AS key,
    string_agg(id || ' ' || wording, chr(10) ORDER BY ordinal) AS value
    FROM checklist_item WHERE ordinal IS NOT NULL GROUP BY newsroom_id, category`,
  told: {
    "newsroom.founded": () => Object.keys(categories).map((category) => [category]),
    "checklist.changed": ({ data, detail }) => [
      [data.category, data.items.map((item, at) => `${item} ${detail.wordings[at]}`).join("\n")],
    ],
  },
};
