/** What a reader may be sent to; any other address (`javascript:`, a path) keeps its text alone. */
export const followable = /^(?:https?:|mailto:)/i;
