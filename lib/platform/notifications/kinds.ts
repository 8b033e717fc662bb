/** What members are told of. */
export const kindKeys = [
  "assigned",
  "returned",
  "approved",
  "stale",
  "mentioned",
  "answered",
] as const;
export type NotificationKind = (typeof kindKeys)[number];
