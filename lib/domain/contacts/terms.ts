/** Why somebody was asked: they are written about, and have a right to reply; or they may know something. */
export const purposes = ["right_of_reply", "source"] as const;
export type Purpose = (typeof purposes)[number];

/** The way they were asked. */
export const channels = [
  "email",
  "phone",
  "in_person",
  "post",
  "messenger",
  "social_media",
  "other",
] as const;
export type Channel = (typeof channels)[number];

/**
 * On which terms they speak, as handbooks use the words: on the record, by name; on background, without the name and as
 * agreed; on deep background, without saying whence; off the record, for nobody's print; or nothing was agreed.
 */
export const terms = [
  "on_record",
  "background",
  "deep_background",
  "off_record",
  "not_agreed",
] as const;
export type Terms = (typeof terms)[number];

/** Whether whoever speaks on these terms is named to everybody in the newsroom. */
export const isGuarded = (on: Terms): boolean => on !== "on_record" && on !== "not_agreed";

/** What becomes of it in the text: not decided, quoted, told in other words, or left out. */
export const uses = ["open", "quoted", "reflected", "left_out"] as const;
export type Use = (typeof uses)[number];
