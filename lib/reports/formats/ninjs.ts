import { canonicalJson } from "#lib/core/canonical-json.ts";
import type { Clearance } from "#lib/domain/clearance/resource.ts";
import { leftOutSentences } from "../in-edition.ts";
import type { Report } from "../report.ts";
import type { Format } from "./format.ts";
import { clearanceOf } from "./ninjs/clearance.ts";
import type { Item } from "./ninjs/item.ts";
import { speakerOf } from "./view/people.ts";
import { lastEventAt, viewReport } from "./view/report-view.ts";

const urn = (id: string) => `urn:uuid:${id}`;
const words = new Intl.Segmenter("en", { granularity: "word" });

/** Words as Unicode parts them, in every script. */
function wordCount(text: string): number {
  let count = 0;
  for (const { isWordLike } of words.segment(text)) if (isWordLike) count += 1;
  return count;
}

function statusOf(report: Report, { cleared }: Clearance): Item["pubStatus"] {
  if (report.article.state === "killed") return "canceled";
  return cleared ? "usable" : "withheld";
}

/** What whoever receives the item is to know of it, in sentences. */
function noteOf({ cleared, because, signOff }: Clearance, sayTime: (at: string) => string): string {
  if (!cleared || !signOff)
    return ["Not to be published.", ...because.map(({ sentence }) => sentence)].join(" ");
  const by = `Cleared for publication by ${signOff.by}, ${sayTime(signOff.at)}.`;
  return signOff.reservations === "" ? by : `${by} Reservations: ${signOff.reservations}`;
}

/** The article as a ninjs item, with whether it may be published. */
export function itemOf(report: Report): Item {
  const { article, revision, newsroom, chain } = report;
  const { cover } = viewReport(report);
  const speaker = speakerOf(report);
  const clearance = clearanceOf(report);
  const plain = { contentType: "text/plain" };
  const newest = report.revisions.at(-1);
  return {
    uri: urn(article.id),
    type: "text",
    standard: {
      name: "ninjs",
      version: "3.1",
      schema: "https://iptc.org/std/ninjs/ninjs-schema_3.1.json",
    },
    representationType: "full",
    version: String(revision.number),
    firstCreated: article.importedAt,
    versionCreated: newest?.at ?? lastEventAt(report),
    pubStatus: statusOf(report, clearance),
    language: article.language,
    title: article.title,
    headlines: [{ role: "main", ...plain, value: article.title }],
    by: cover.byline,
    bodies: [
      {
        ...{ role: "main", ...plain, value: revision.text },
        charCount: [...revision.text].length,
        wordCount: wordCount(revision.text),
      },
    ],
    descriptions: [
      { role: "clearance", contentType: "application/json", value: canonicalJson(clearance) },
    ],
    edNote: [noteOf(clearance, speaker.time), leftOutSentences(report)].filter(Boolean).join(" "),
    organisations: [{ name: newsroom.name, rel: "publisher", uri: urn(newsroom.id) }],
    people: article.authors.map(({ member }) => ({
      name: speaker.name(member),
      ...{ rel: "author", uri: urn(member) },
    })),
    altIds: [
      { role: "revision", value: urn(revision.id) },
      { role: "text-sha256", value: revision.sha256 },
      { role: "log-event", value: String(report.atSeq) },
      { role: "log-head-sha256", value: chain.head.hash },
    ],
  };
}

/**
 * A ninjs 3.1 item (IPTC): the article's text for whatever takes news in, which is told whether this text may be
 * published, and by which log.
 */
export const ninjs: Format = {
  name: "ninjs",
  ending: "ninjs.json",
  mediaType: "application/json",
  render: async (report) => new TextEncoder().encode(canonicalJson(itemOf(report))),
};
