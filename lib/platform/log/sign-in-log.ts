import type { LoggerInstance } from "next-auth";
import { log } from "./log.ts";

/** next-auth's names for what went wrong: anything else was sent by a browser, and is not written down. */
const isName = (code: unknown): code is string =>
  typeof code === "string" && /^[A-Z0-9_]{1,80}$/.test(code);

/** next-auth's own lines, in the log: by its name for what went wrong, and what is safe of the error. */
export const signInLog: Partial<LoggerInstance> = {
  error(code, said) {
    const err = said instanceof Error ? said : said.error;
    if (isName(code) && err instanceof Error) log().error({ code, err }, "sign-in");
  },
  warn(code) {
    if (isName(code)) log().warn({ code }, "sign-in");
  },
  debug: () => undefined,
};
