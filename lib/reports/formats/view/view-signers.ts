import type { Report } from "../../report.ts";
import { plain } from "../labels.ts";
import type { Speaker } from "./people.ts";

/** Something that was said of the text as a whole: what it is, who said it when, and their words. */
export interface SaidView {
  what: string;
  says: string;
  more: string;
}

type Article = Report["article"];

function riskOf({ risks = [] }: Article, speaker: Speaker): SaidView[] {
  const last = risks.at(-1);
  if (!last) return [];
  const before = risks.length > 1 || last.was !== "ordinary" ? `, so far ${last.was}` : "";
  const says = `${plain(last.level)}${before}: ${speaker.done(last)}`;
  return [{ what: "Level of risk", says, more: last.reason }];
}

/** The risk of the article and what its extra signers said of it: signatures that stand or are missing, and objections. */
export function viewSigners({ article }: Report, speaker: Speaker): SaidView[] {
  const { signatures = [], needed = [] } = article;
  const given = signatures.filter(({ kind, stands }) => kind === "given" && stands);
  const missing = needed.filter(({ rule }) => !given.some((one) => one.rule === rule));
  const objections = signatures.filter(({ kind }) => kind === "objection");
  return [
    ...riskOf(article, speaker),
    ...given.map((one) => ({
      what: `Signed as ${one.label}`,
      says: speaker.done(one),
      more: one.words && `Reservations: ${one.words}`,
    })),
    ...missing.map(({ label }) => ({ what: `Signed as ${label}`, says: "Not yet", more: "" })),
    ...objections.map((one) => {
      const end = one.withdrawn
        ? `; withdrawn by ${speaker.done(one.withdrawn)}`
        : one.stands
          ? ""
          : "; the text has changed since";
      return {
        what: `Objection as ${one.label}`,
        says: `${speaker.done(one)}${end}`,
        more: one.words,
      };
    }),
  ];
}
