export const stances = { supports: "Supports", refutes: "Refutes", context: "Context" } as const;
export type Stance = keyof typeof stances;
