import { z } from "zod";
import { languageKeys } from "./languages.ts";

/** A language as somebody names it. */
export const languageInput = z.enum(languageKeys);
