/** The API's address without a newsroom. */
const short = /^\/api\/v1\/(?!n\/|openapi\.json)/;

/**
 * The address by which the files of `app/` have it: with a hyphen for the newsroom, where the token says which one is
 * meant, as `next.config.mjs` rewrites it.
 */
export const longForm = (path: string): string => path.replace(short, "/api/v1/n/-/");
