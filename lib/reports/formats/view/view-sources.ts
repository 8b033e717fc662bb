import { sourceKindLabels } from "#lib/domain/sources/source-kinds.ts";
import type { Source } from "../../report.ts";
import { labelOf } from "../labels.ts";
import type { Speaker } from "./people.ts";

export interface SourceView {
  number: number;
  kind: string;
  title: string;
  /** The address as it is shown, and where it leads. */
  url: string | null;
  href: string | null;
  note: string | null;
  file: { name: string; size: string; hash: string } | null;
  /** Of an address: that what it led to was not kept; empty of all else. */
  unkept: string;
  added: string;
}

/** An entry of the source list in words. Of a file it says name, size and hash, never the bytes. */
export function viewSource(source: Source, speaker: Speaker): SourceView {
  const { number, kind, title, url, note, file } = source;
  return {
    number,
    kind: labelOf(sourceKindLabels, kind),
    title,
    url,
    href: url !== null && /^https?:\/\//.test(url) ? url : null,
    note,
    file: file && {
      name: file.name,
      size: `${file.size.toLocaleString("en")} bytes`,
      hash: file.sha256,
    },
    unkept:
      kind === "url" && !file
        ? "No copy of it was kept: what stands there may have changed since."
        : "",
    added: speaker.done(source),
  };
}
