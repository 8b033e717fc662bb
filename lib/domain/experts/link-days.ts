/** For how many days a link can hold: a week, where nothing else is said. */
export const linkDays = [1, 3, 7, 14, 30] as const;
