import { AppError } from "#lib/core/errors.ts";
import { problem } from "#lib/platform/command/http.ts";

/** What is no address of the API is said to a program as every error is, not by a page for people. */
const nothing = () =>
  problem(
    new AppError(
      "not_found",
      "The API has no such address. What it has is described at /api/v1/openapi.json.",
    ),
  );

export { nothing as DELETE, nothing as GET, nothing as PATCH, nothing as POST, nothing as PUT };
