import { z } from "zod";
import { type ReportOrder, reportOrder } from "./order.ts";
import { exportStages, stagesOf } from "./stages.ts";

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
    stages: z.array(z.enum(exportStages)).meta({
      description:
        "What it passes while it is made, in this order: its log is read, edited for its edition and replayed to the record, which is written in its format and stored.",
    }),
    stage: z
      .enum(exportStages)
      .nullable()
      .meta({ description: "Which of them it is passing; null unless it is `working`." }),
    progress: shape.progress.meta({
      description:
        "How much of its `stage` is done, in hundredths; null where that cannot be told, as while pages are set. 0 while it waits, 100 when it is ready.",
    }),
    askedAt: shape.askedAt,
    expiresAt: shape.expiresAt.meta({ description: "Until then it is kept." }),
    ...{ problem: shape.problem, file: shape.file },
  })
  .meta({ id: "OrderedReport" });

/** A kept order as it is told. */
export function presentOrder({ id, file, ...order }: ReportOrder): z.output<typeof orderResource> {
  const given = order.state === "ready" ? file : null;
  return orderResource.parse({ ...order, stages: stagesOf(order), file: given, reportId: id });
}
