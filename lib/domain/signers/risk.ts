/** How great the risk of an article is, the least first; of an article of which nobody said anything it is ordinary. */
export const riskLevels = ["ordinary", "elevated", "high"] as const;
export type RiskLevel = (typeof riskLevels)[number];

const inOrder: readonly string[] = riskLevels;

/** The place of a level among them, as rows hold it; below all of them for what is none. */
export const placeOf = (level: string): number => inOrder.indexOf(level);

/** The level of that place. */
export const levelOf = (place: number): RiskLevel => riskLevels[place] ?? "ordinary";
