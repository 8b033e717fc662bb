/** What members are told of. */
export const kindKeys = [
  "assigned",
  "returned",
  "approved",
  "stale",
  "mentioned",
  "answered",
  "overdue",
  "report_ready",
  "report_failed",
  "to_sign",
  "objected",
] as const;
export type NotificationKind = (typeof kindKeys)[number];
