import type { CivilDate } from "../../civil-day.ts";
import type { DateOrderReading } from "../../date-order-reading.ts";
import type { DatedText } from "../dates/dated-text.ts";
import { readCourseOrder } from "./course-order.ts";
import { readRangeOrder } from "./range-order.ts";
import { readTermLengths } from "./term-length.ts";

/** Every two dates of which one must come first, and every range with its length beside it. */
export function readDateOrder(
  dated: DatedText,
  published: CivilDate | undefined,
): DateOrderReading[] {
  const lengths = readTermLengths(dated);
  // The length says more of its range than the order of its ends.
  const taken = new Set(lengths.map(({ from }) => from.span.start));
  return [
    ...readRangeOrder(dated, published).filter(({ stated }) => !taken.has(stated.start)),
    ...readCourseOrder(dated),
    ...lengths,
  ];
}
