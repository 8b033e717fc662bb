import { z } from "zod";
import { actorDetail, eventBody } from "#lib/platform/audit/vocabulary.ts";
import type { LiveChange } from "./messages.ts";

const nameInDetail = z.object({ actor: actorDetail });

const about = z.object({
  claim: z.string().optional(),
  annotation: z.string().optional(),
  number: z.int().optional(),
});

/** Who is told where the name was taken out of the log. */
const NAMELESS = "Somebody";

/** Whether it is about sources, or about what was found in them. */
const ofSource = (type: string, data: object) =>
  "source" in data || "sources" in data || "evidence" in data || /^findings?\./.test(type);

/**
 * What is told of an event of the log: who, what kind, about what. None of its words; and of one about a source whose
 * texts not everybody sees, nothing but that there was one.
 */
export function changeOf(body: string, detail: string | undefined): LiveChange {
  const { seq, type, actor, data } = eventBody.parse(JSON.parse(body));
  if (detail === undefined && ofSource(type, data)) {
    return { seq, type: "withheld", actor: { id: "", name: NAMELESS } };
  }
  const known = nameInDetail.safeParse(JSON.parse(detail ?? "null")).data?.actor.name;
  const { claim, annotation, number } = about.safeParse(data).data ?? {};
  const makesText = type === "article.revised" || type === "article.imported";
  return {
    seq,
    type,
    actor: { id: actor, name: known ?? NAMELESS },
    ...(claim ? { claim } : {}),
    ...(annotation ? { annotation } : {}),
    ...(makesText && number ? { revision: number } : {}),
  };
}
