/** The written lists that `architecture.test.ts` holds the house to. */

/** Each floor may import from itself and from those before it. */
export const floors = ["core", "engines", "platform", "domain", "reports"];

/** On these floors a room may look left only: import from those that stand before it here. */
export const roomsInOrder: Record<string, string[]> = {
  engines: [
    "anchoring",
    "checks",
    "ingest",
    "permissions",
    "agreement",
    "hash-chain",
    "merkle",
    "checkpoints",
  ],
  domain: [
    "members",
    "tokens",
    "jobs",
    "check-settings",
    "articles",
    "sources",
    "annotations",
    "facts",
    "findings",
    "claims",
    "replies",
    "checklists",
    "evidence",
    "experts",
    "decisions",
    "signers",
    "revisions",
    "contacts",
    "publication",
    "clearance",
    "history",
    "queue",
    "search",
    "board",
    "notifications",
    "records",
    "exports",
    "webhooks",
    "erasures",
  ],
};

/** What pure code must not reach: pools and sockets, and of Node all but what computes. */
export const opensConnection = /^lib\/platform\/db\//;
export const nodeBeyondComputing = /^node:(?!crypto$)/;

/** What a pure file must not say: the clock, chance, the process, the network. */
export const impure =
  /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bperformance\.|\bprocess\.|\bfetch\(|\bconsole\.|\bTemporal\.Now\b/;

export const maxLines = 250;
export const maxMedianLines = 80;

export const meaninglessNames = /^(utils?|helpers?|misc|common|stuff)$/;

/** The only files that may do nothing but hand on. */
export const lists = [
  "lib/engines/checks/rules.ts",
  "lib/engines/ingest/importers.ts",
  "lib/reports/formats/formats.ts",
];

/** Commands whose tests stand beside others, and which. */
export const testedElsewhere: Record<string, string[]> = {
  // One door for both kinds of decision; each kind is a command of its own.
  "lib/domain/decisions/commands/decide.ts": ["approve-claim", "return-claim"],
  // What a run changes is written as part of the command that records it.
  "lib/domain/findings/commands/write-changes.ts": ["record-checks"],
  "lib/domain/findings/commands/write-coverage.ts": ["record-checks"],
  // What is opened, and what is said of it, is written the same way whether it is one or all of a record.
  "lib/domain/claims/commands/write-claims.ts": ["open-claim"],
  "lib/domain/replies/commands/write-replies.ts": ["add-reply"],
  // When a deadline is looked at is asked for where it is set.
  "lib/domain/contacts/commands/wake-at.ts": ["ask-contact", "move-deadline"],
  // What a revision carries along is written the same way whoever makes it.
  "lib/domain/revisions/commands/write-revision.ts": ["edit-article", "apply-corrections"],
};

/**
 * Which room writes each table: its commands, or these files of the platform. A revision carries along what
 * hangs on the text, in its own transaction, and so writes the places of claims and annotations too.
 */
export const writers: Record<string, string[]> = {
  annotation: [
    "lib/domain/annotations/commands/",
    "lib/domain/revisions/commands/",
    // What came with a file comes with its text.
    "lib/domain/articles/commands/",
  ],
  annotationSpan: [
    "lib/domain/annotations/commands/",
    "lib/domain/revisions/commands/",
    "lib/domain/articles/commands/",
  ],
  // The state of articles and claims is moved by the command door alone.
  article: ["lib/domain/articles/commands/", "lib/platform/command/move.ts"],
  // The first revision, and its author, come with the article.
  articleAuthor: ["lib/domain/articles/commands/", "lib/domain/revisions/commands/"],
  revision: ["lib/domain/articles/commands/", "lib/domain/revisions/commands/"],
  claimCarry: ["lib/domain/revisions/commands/"],
  correction: ["lib/domain/revisions/commands/"],
  signOff: ["lib/domain/revisions/commands/"],
  checking: ["lib/domain/publication/commands/"],
  publication: ["lib/domain/publication/commands/"],
  publicationCorrection: ["lib/domain/publication/commands/"],
  signerRule: ["lib/domain/signers/commands/"],
  riskLevel: ["lib/domain/signers/commands/"],
  extraSignature: ["lib/domain/signers/commands/"],
  claim: ["lib/domain/claims/commands/", "lib/platform/command/move.ts"],
  claimSpan: ["lib/domain/claims/commands/", "lib/domain/revisions/commands/"],
  verdict: ["lib/domain/claims/commands/"],
  reply: ["lib/domain/replies/commands/"],
  // What a new newsroom asks is put there by a trigger.
  checklistItem: ["lib/domain/checklists/commands/"],
  checklistMark: ["lib/domain/checklists/commands/"],
  contact: ["lib/domain/contacts/commands/"],
  contactClaim: ["lib/domain/contacts/commands/"],
  decision: ["lib/domain/decisions/commands/"],
  breakGlass: ["lib/domain/decisions/commands/"],
  expertRequest: ["lib/domain/experts/commands/"],
  sharedEvidence: ["lib/domain/experts/commands/"],
  expertAnswer: ["lib/domain/experts/commands/"],
  evidence: ["lib/domain/evidence/commands/"],
  // How far a run is, and no more, is written by its job.
  checkRun: [
    "lib/domain/findings/commands/",
    "lib/domain/findings/jobs.ts",
    // A revision asks for its run in its own transaction.
    "lib/domain/revisions/commands/",
  ],
  finding: ["lib/domain/findings/commands/"],
  findingSpan: ["lib/domain/findings/commands/"],
  dismissal: ["lib/domain/findings/commands/"],
  coverage: ["lib/domain/findings/commands/"],
  factJudgment: ["lib/domain/facts/commands/"],
  ruleSetting: ["lib/domain/check-settings/commands/"],
  wordList: ["lib/domain/check-settings/commands/"],
  newsroom: ["lib/domain/members/commands/"],
  invitation: ["lib/domain/members/commands/"],
  // A bot is a member that comes and goes with its token.
  member: ["lib/domain/members/commands/", "lib/domain/tokens/commands/"],
  // That it was used is no change of the newsroom's: no chain has it.
  apiToken: ["lib/domain/tokens/commands/", "lib/platform/auth/actor-by-token.ts"],
  // How sending goes is no change of the newsroom's: no chain has it.
  webhook: ["lib/domain/webhooks/commands/", "lib/domain/webhooks/jobs.ts"],
  webhookDelivery: [
    "lib/domain/webhooks/commands/",
    "lib/domain/webhooks/jobs.ts",
    "lib/platform/webhooks/keep-deliveries.ts",
  ],
  source: ["lib/domain/sources/commands/"],
  sourceFile: ["lib/domain/sources/commands/"],
  importedRecord: ["lib/domain/records/commands/"],
  // What is found is written by triggers of what it is about, and by nobody.
  searchEntry: [],
  searchWord: [],
  // The log is written by the command door, through one file.
  chain: ["lib/platform/audit/append-events.ts"],
  // Counts of nobody's newsroom, by SQL that no two requests can both win.
  rateLimit: ["lib/platform/limits/spend.ts"],
  requestKey: ["lib/platform/command/request-key.ts"],
  // What one has read, and how one wants to be told, changes nothing of the newsroom's: no chain has it.
  notification: ["lib/platform/notifications/"],
  mailChoice: ["lib/platform/notifications/"],
  // Checkpoints stand over all newsrooms: no chain has them, they have the chains.
  checkpoint: ["lib/platform/checkpoints/"],
  checkpointHead: ["lib/platform/checkpoints/"],
  auditEvent: ["lib/platform/audit/append-events.ts"],
  eventDetail: ["lib/platform/audit/append-events.ts"],
  // Persons and sessions belong to no newsroom: signing in is the platform's.
  person: [
    "lib/platform/auth/register-person.ts",
    "lib/platform/auth/register-bot.ts",
    "lib/platform/auth/person-language.ts",
  ],
  identity: ["lib/platform/auth/oidc-person.ts"],
  credential: ["lib/platform/auth/register-person.ts", "lib/platform/auth/set-password.ts"],
  session: [
    "lib/platform/auth/sessions.ts",
    "lib/platform/auth/end-sessions.ts",
    "lib/platform/auth/factor-shown.ts",
  ],
  passwordLink: ["lib/platform/auth/password-links.ts"],
  secondFactor: ["lib/platform/auth/second-factor.ts"],
  recoveryCode: ["lib/platform/auth/second-factor.ts"],
  personEvent: ["lib/platform/auth/person-events.ts"],
};

/**
 * Files that hold SQL which changes rows: limits are used in one statement, the history of migrations is no table of the domain, and
 * findings come by the ten thousand.
 */
export const changesBySql = [
  "lib/platform/db/migrate.ts",
  "lib/platform/limits/spend.ts",
  "lib/domain/findings/commands/write-changes.ts",
  "lib/cli/bench/workbench/seed-articles.ts",
  "lib/cli/seed/insert-rows.ts",
  "lib/cli/seed/search-entries.ts",
];

/** What only one file may call, so that nothing gets around it. */
export const onlyCalledBy: { what: string; from: string; by: string[] }[] = [
  {
    what: "appendEvents",
    from: "lib/platform/audit/append-events.ts",
    by: ["lib/platform/command/define-command.ts"],
  },
  {
    what: "replaceDetails",
    from: "lib/platform/audit/replace-details.ts",
    by: [
      "lib/domain/erasures/commands/erase-outsider.ts",
      "lib/domain/erasures/commands/erase-person.ts",
      "lib/domain/erasures/commands/erase-source.ts",
    ],
  },
  { what: "client", from: "lib/platform/db/client.ts", by: ["lib/platform/db/transactions.ts"] },
  // Other rules of the network than the public one are for tests.
  {
    what: "fetchBy",
    from: "lib/platform/net/fetch-document.ts",
    by: [],
  },
  {
    what: "postText",
    from: "lib/platform/net/post-text.ts",
    by: ["lib/domain/webhooks/jobs.ts"],
  },
  {
    what: "applyMove",
    from: "lib/platform/command/move.ts",
    by: ["lib/platform/command/define-command.ts"],
  },
];

/** Floors of few files, and doors, need no rooms. */
export const mayStandLoose = /^lib\/(core|reports|cli)\//;

/** What a noun's room holds besides named pure files. */
export const roles =
  /^(schema|queries|present|actions|jobs|resource|([a-z]+-)?operations)\.ts$|^commands\/[a-z-]+\.ts$/;
