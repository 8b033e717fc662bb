import { decide } from "./decide.ts";

/** Approves a proposed claim. */
export const approveClaim = decide("approve");
