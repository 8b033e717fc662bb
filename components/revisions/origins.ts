/** How a revision can come to be. */
export const origins = ["import", "edit", "file", "corrections", "restored"] as const;
