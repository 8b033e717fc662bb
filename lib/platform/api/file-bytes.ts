import { z } from "zod";

/** A file: its bytes, from a form or a program of our own; from the network, in base64. */
export const fileBytes = z
  .preprocess(
    (sent) =>
      typeof sent === "string" && z.base64().safeParse(sent).success
        ? Uint8Array.from(atob(sent), (unit) => unit.charCodeAt(0))
        : sent,
    z.instanceof(Uint8Array, { error: "Please send the file's bytes in base64." }),
  )
  .meta({ type: "string", contentEncoding: "base64" });

/** How much JSON a file of so many bytes makes, with what is said of it. */
export const jsonBytesOf = (fileBytes: number) => Math.ceil((fileBytes * 4) / 3) + 100_000;
