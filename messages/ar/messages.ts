import account from "./account.json" with { type: "json" };
import annotations from "./annotations.json" with { type: "json" };
import api from "./api.json" with { type: "json" };
import appearance from "./appearance.json" with { type: "json" };
import articles from "./articles.json" with { type: "json" };
import board from "./board.json" with { type: "json" };
import checkSettings from "./check-settings.json" with { type: "json" };
import checklists from "./checklists.json" with { type: "json" };
import claims from "./claims.json" with { type: "json" };
import contacts from "./contacts.json" with { type: "json" };
import corrections from "./corrections.json" with { type: "json" };
import decisions from "./decisions.json" with { type: "json" };
import editor from "./editor.json" with { type: "json" };
import erasures from "./erasures.json" with { type: "json" };
import events from "./events.json" with { type: "json" };
import evidence from "./evidence.json" with { type: "json" };
import experts from "./experts.json" with { type: "json" };
import facts from "./facts.json" with { type: "json" };
import findings from "./findings.json" with { type: "json" };
import history from "./history.json" with { type: "json" };
import jobs from "./jobs.json" with { type: "json" };
import keys from "./keys.json" with { type: "json" };
import languages from "./languages.json" with { type: "json" };
import live from "./live.json" with { type: "json" };
import members from "./members.json" with { type: "json" };
import newsrooms from "./newsrooms.json" with { type: "json" };
import notifications from "./notifications.json" with { type: "json" };
import outbox from "./outbox.json" with { type: "json" };
import panel from "./panel.json" with { type: "json" };
import print from "./print.json" with { type: "json" };
import publication from "./publication.json" with { type: "json" };
import queue from "./queue.json" with { type: "json" };
import records from "./records.json" with { type: "json" };
import replies from "./replies.json" with { type: "json" };
import revisions from "./revisions.json" with { type: "json" };
import richText from "./rich-text.json" with { type: "json" };
import search from "./search.json" with { type: "json" };
import sessions from "./sessions.json" with { type: "json" };
import signers from "./signers.json" with { type: "json" };
import sources from "./sources.json" with { type: "json" };
import tokens from "./tokens.json" with { type: "json" };
import ui from "./ui.json" with { type: "json" };
import webhooks from "./webhooks.json" with { type: "json" };
import words from "./words.json" with { type: "json" };
import workbench from "./workbench.json" with { type: "json" };

export const messages = {
  account,
  annotations,
  api,
  appearance,
  articles,
  board,
  checkSettings,
  checklists,
  claims,
  contacts,
  corrections,
  decisions,
  editor,
  erasures,
  events,
  evidence,
  experts,
  facts,
  findings,
  history,
  jobs,
  keys,
  languages,
  live,
  members,
  newsrooms,
  notifications,
  outbox,
  panel,
  print,
  publication,
  queue,
  records,
  replies,
  revisions,
  richText,
  search,
  sessions,
  signers,
  sources,
  tokens,
  ui,
  words,
  webhooks,
  workbench,
};
