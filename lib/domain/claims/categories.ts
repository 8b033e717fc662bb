export const categories = {
  number: "Number",
  date: "Date or time",
  name: "Name or title",
  place: "Place",
  quote: "Quotation",
  attribution: "Attribution",
  event: "Event",
  translation: "Translation",
  other: "Other",
} as const;
export type Category = keyof typeof categories;

export const priorities = { high: "High", normal: "Normal", low: "Low" } as const;
export type Priority = keyof typeof priorities;
