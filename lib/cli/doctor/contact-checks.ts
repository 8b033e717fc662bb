import { everybody, named } from "./claim-checks.ts";
import type { RowCheck } from "./row-check.ts";

/** How rows of whom the newsroom asked before publication are held against its log. */

const of = "SELECT newsroom_id, article_id, id::text AS key";

export const asked: RowCheck = {
  what: "contact",
  rows: `${of}, number || ' ' || purpose || ' ' || name || ' ' || question AS value FROM contact`,
  told: {
    "contact.asked": ({ data, detail, erased }) => [
      [
        data.contact,
        erased ? undefined : `${data.number} ${data.purpose} ${detail.name} ${detail.question}`,
      ],
    ],
  },
};

/** How it stands with them, until when they have time, and what they replied. */
export const states: RowCheck = {
  what: "state of the contact",
  rows: `${of}, CASE WHEN state = 'answered' THEN state || ' ' || reply ELSE state END AS value FROM contact`,
  told: {
    "contact.asked": ({ data }) => [[data.contact, "asked"]],
    "contact.answered": ({ data, detail, erased }) => [
      [data.contact, erased ? undefined : `answered ${detail.reply}`],
    ],
    "contact.unanswered": ({ data }) => [[data.contact, data.to]],
    "contact.deadline_moved": ({ data }) => [[data.contact, data.to]],
    "contact.withdrawn": ({ data }) => [[data.contact, data.to]],
    "contact.released": ({ data }) => data.contacts.map((id) => [id, "withdrawn"]),
  },
};

export const deadlines: RowCheck = {
  what: "deadline of the contact",
  rows: `${of}, to_char(deadline AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS value FROM contact`,
  told: {
    "contact.asked": ({ data }) => [[data.contact, data.deadline]],
    "contact.deadline_moved": ({ data }) => [[data.contact, data.deadline]],
  },
};

export const placements: RowCheck = {
  what: "place of the reply of the contact",
  rows: `${of}, use || ' ' || place AS value FROM contact`,
  told: {
    "contact.asked": ({ data }) => [[data.contact, "open "]],
    "contact.answered": ({ data, detail, erased }) => [
      [data.contact, erased ? undefined : `${detail.use} ${detail.place}`],
    ],
    "contact.deadline_moved": ({ data }) => [[data.contact, "open "]],
    "contact.reply_placed": ({ data, detail, erased }) => [
      [data.contact, erased ? undefined : `${detail.use} ${detail.place}`],
    ],
  },
};

export const viewers: RowCheck = {
  what: "list of who sees the contact",
  rows: `${of}, coalesce((SELECT string_agg(m::text, ',' ORDER BY m::text) FROM unnest(visible_to) m), '${everybody}') AS value
    FROM contact`,
  told: {
    "contact.asked": ({ data, detail, redacted }) => [
      [data.contact, redacted && data.restricted ? undefined : named(detail.seenBy)],
    ],
    "contact.answered": ({ data, detail, redacted }) => [
      [data.contact, redacted && data.restricted ? undefined : named(detail.seenBy)],
    ],
    "contact.visibility_set": ({ data, detail, redacted }) => [
      [data.contact, redacted && data.restricted ? undefined : named(detail.seenBy)],
    ],
  },
};

export const claims: RowCheck = {
  what: "claim that a contact was asked about",
  rows: `SELECT t.newsroom_id, k.article_id, t.contact_id || ' ' || t.claim_id AS key, NULL AS value
    FROM contact_claim t JOIN contact k ON k.newsroom_id = t.newsroom_id AND k.id = t.contact_id`,
  told: {
    "contact.asked": ({ data, detail }) => detail.claims.map((one) => [`${data.contact} ${one}`]),
  },
};
