export { logFailedRequest as onRequestError } from "#lib/platform/log/failed-request.ts";
