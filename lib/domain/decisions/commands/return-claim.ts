import { decide } from "./decide.ts";

/** Sends a proposed claim back, with a reason. */
export const returnClaim = decide("return");
