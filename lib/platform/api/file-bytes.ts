import { z } from "zod";

/** Asked without a pattern for the whole: of a large file that would be slow, or more than the engine's stack holds. */
function isBase64(sent: string): boolean {
  const padding = sent.endsWith("==") ? 2 : Number(sent.endsWith("="));
  return sent.length % 4 === 0 && !/[^A-Za-z0-9+/]/.test(sent.slice(0, sent.length - padding));
}

/** A file: its bytes, from a form or a program of our own; from the network, in base64. */
export const fileBytes = z
  .preprocess(
    (sent) =>
      typeof sent === "string" && isBase64(sent)
        ? new Uint8Array(Buffer.from(sent, "base64"))
        : sent,
    z.instanceof(Uint8Array, { error: "Please send the file's bytes in base64." }),
  )
  .meta({ type: "string", contentEncoding: "base64" });

/** How much JSON a file of so many bytes makes, with what is said of it. */
export const jsonBytesOf = (fileBytes: number) => Math.ceil((fileBytes * 4) / 3) + 100_000;
