import { z } from "zod";
import { AppError } from "./errors.ts";

const flag = z.enum(["0", "1"], { error: "must be 0 or 1" }).transform((value) => value === "1");

const count = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,15}$/, { error: "must be a whole number" })
    .transform(Number)
    .refine((value) => value >= least && value <= most, {
      error: `must be between ${least} and ${most}`,
    });

const postgresUrl = z.url({
  protocol: /^postgres(ql)?$/,
  error: "must be an address such as postgresql://user:password@host:5432/stet",
});

/** Every setting there is. The description is what the README's table says of it. */
const schema = z.object({
  PORT: count(1, 65_535).default(3000).describe("The port the application listens on."),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, { error: "must be an address of this machine, such as 127.0.0.1" })
    .default("127.0.0.1")
    .describe("The address the application listens on; 0.0.0.0 for every network."),
  STET_URL: z
    .url({ protocol: /^https?$/, error: "must be an address such as https://stet.example.org" })
    .optional()
    .describe("The public address, as people type it; by default http://HOST:PORT."),
  STET_DATA: z
    .string()
    .min(1)
    .default(".stet")
    .describe("The folder for the embedded database, generated secrets and the running address."),
  STET_DEMO: flag
    .optional()
    .describe(
      "1, or 0: whether an empty database gets the demo newsroom; not by default on https.",
    ),
  DATABASE_URL: postgresUrl
    .optional()
    .describe(
      "Your own PostgreSQL (15 or newer), as the application's role; else the embedded one.",
    ),
  DATABASE_OWNER_URL: postgresUrl
    .optional()
    .describe("The same database as its owner, to migrate it at start; not kept afterwards."),
  NEXTAUTH_SECRET: z
    .string()
    .min(32, { error: "must have at least 32 characters" })
    .optional()
    .describe(
      "Signs cookies, seals second factors and webhooks; by default made once and kept in STET_DATA.",
    ),
  SESSION_HOURS: count(1, 8_760)
    .default(84)
    .describe("How long a sign-in lasts at most, in hours."),
  SESSION_IDLE_HOURS: count(1, 8_760)
    .default(24)
    .describe("How long a sign-in lasts that nobody uses, in hours."),
  OIDC_ISSUER: z
    .url({ protocol: /^https?$/, error: "must be an address such as https://login.example.org" })
    .optional()
    .describe(
      "Who else signs people in (OpenID Connect), if OIDC_CLIENT_ID and _SECRET are set too.",
    ),
  OIDC_CLIENT_ID: z.string().min(1).optional().describe("What Stet is called there."),
  OIDC_CLIENT_SECRET: z
    .string()
    .min(1)
    .optional()
    .describe("The secret that it is known by there."),
  OIDC_LABEL: z
    .string()
    .trim()
    .min(1)
    .max(60)
    .optional()
    .describe("What the button says after “Sign in with”; by default: single sign-on."),
  OIDC_AMR: z
    .string()
    .trim()
    .min(1)
    .optional()
    .describe("Its ways that count as a second factor (amr), such as mfa,hwk; by default none."),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: "must be an address such as smtps://user:password@host" })
    .optional()
    .describe("The server that takes e-mail; without it, and MAIL_FROM, none is sent."),
  MAIL_FROM: z
    .string()
    .regex(/^[^\r\n]*[^\s<>@]+@[^\s<>@]+>?$/, {
      error: "must be an address such as stet@example.org",
    })
    .optional()
    .describe("Who sends it: an address, or a name and an address in angle brackets."),
  CHECKPOINT_KEY: z
    .string()
    .regex(/^-----BEGIN PRIVATE KEY-----\s[\s\S]+$/, {
      error: "must be a private key in PEM form (PKCS #8, Ed25519)",
    })
    .optional()
    .describe(
      "Signs checkpoints of the log (Ed25519, PEM); by default made once and kept in STET_DATA.",
    ),
  CHECKPOINT_EVENTS: count(1, 1_000_000)
    .default(1_000)
    .describe("After how many events of all logs a checkpoint is made; one a day is in any case."),
  CHECKPOINT_FILE: z
    .string()
    .min(1)
    .optional()
    .describe(
      "The file that checkpoints are appended to; by default checkpoints.jsonl in STET_DATA.",
    ),
  CHECKPOINT_URL: z
    .url({ protocol: /^https?$/, error: "must be an address such as https://log.example.org/stet" })
    .optional()
    .describe("Where each checkpoint is posted to as well, as JSON; by default nowhere."),
  TRUSTED_PROXIES: count(0, 9)
    .default(0)
    .describe(
      "How many proxies stand in front, whose X-Forwarded-For and X-Request-Id are believed.",
    ),
  LIMIT_SIGN_INS: count(0, 1_000_000)
    .default(15)
    .describe("Sign-ins tried in 15 minutes for one account at one address; 0 for no limit."),
  LIMIT_WRITES: count(0, 1_000_000)
    .default(300)
    .describe("Changes that one person makes in a minute; 0 for no limit."),
  LIMIT_IMPORTS: count(0, 1_000_000)
    .default(120)
    .describe("Drafts and files that one person reads or imports in an hour; 0 for no limit."),
  LIMIT_EXPORTS: count(0, 1_000_000)
    .default(120)
    .describe("Reports that one person exports in an hour; 0 for no limit."),
  METRICS_TOKEN: z
    .string()
    .min(32, { error: "must have at least 32 characters" })
    .optional()
    .describe("Whoever sends it as a bearer may read /api/metrics; without it there is none."),
  LOG_LEVEL: z
    .enum(["silent", "error", "warn", "info", "debug"])
    .default("warn")
    .describe("What the log holds (JSON lines on stdout): info has each request."),
  CHROMIUM_PATH: z
    .string()
    .optional()
    .describe("The browser for `npm test`; by default the system's, or one that is installed."),
  MAX_UPLOAD_BYTES: count(1_000, 50_000_000)
    .default(20_000_000)
    .describe("The largest file that can be uploaded, in bytes."),
});

/** The settings of this process, every default filled in. */
export type Settings = z.output<typeof schema>;

/**
 * Reads settings from environment variables; an empty one counts as not set.
 * @throws AppError `invalid_input`, one line that names every wrong setting (never its value: it may be a secret).
 */
export function readSettings(env: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""));
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const issues = result.error.issues.map((issue) => ({
    path: issue.path.join("."),
    message: issue.message,
  }));
  const line = issues.map((issue) => `${issue.path} ${issue.message}`).join("; ");
  throw new AppError("invalid_input", `Wrong setting: ${line}.`, issues);
}

/** The settings of this process, read anew at each call: the start sets some of them itself. */
export function settings(): Settings {
  return readSettings(process.env);
}

/** Name, default and meaning of each setting, in the order of the README's table. */
export const settingsTable: readonly { name: string; default: string; meaning: string }[] =
  Object.entries(schema.shape).map(([name, field]) => {
    const fallback = field.safeParse(undefined).data;
    const shown = typeof fallback === "boolean" ? (fallback ? "1" : "0") : String(fallback ?? "");
    return { name, default: shown, meaning: field.description ?? "" };
  });
