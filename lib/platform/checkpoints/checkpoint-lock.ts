/** Whoever holds it makes a checkpoint; who reads what a checkpoint must not change any more waits for them. */
export const CHECKPOINT_LOCK = 7_738_365;
