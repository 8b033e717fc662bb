import { z } from "zod";
import { type ReportOrder, reportOrder } from "./order.ts";

const { shape } = reportOrder;

/** What whoever asked is told of it. */
export const orderResource = z
  .object({
    reportId: z.uuid(),
    ...{ articleId: shape.articleId, format: shape.format, edition: shape.edition },
    atSeq: shape.atSeq.meta({ description: "The event of the article's log that it is of." }),
    state: shape.state.meta({
      description: "`ready` with its `file`, or `failed` with its `problem`, is the end of it.",
    }),
    progress: shape.progress.meta({ description: "In hundredths." }),
    askedAt: shape.askedAt,
    expiresAt: shape.expiresAt.meta({ description: "Until then it is kept." }),
    ...{ problem: shape.problem, file: shape.file },
  })
  .meta({ id: "OrderedReport" });

/** A kept order as it is told. */
export function presentOrder({ id, file, ...order }: ReportOrder): z.output<typeof orderResource> {
  const given = order.state === "ready" ? file : null;
  return orderResource.parse({ ...order, file: given, reportId: id });
}
