/** What members are told of, and what that is called. */
export const notificationKinds = {
  assigned: "A claim is given to you",
  returned: "Your verdict is returned",
  approved: "Your claim is approved",
  stale: "An approval no longer stands",
} as const;
export type NotificationKind = keyof typeof notificationKinds;
export const kindKeys = Object.keys(notificationKinds) as [NotificationKind, ...NotificationKind[]];
