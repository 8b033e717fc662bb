import { unzipSync } from "fflate";
import { refuseDraft } from "./limits.ts";

/** Rule I17. A word processor writes some dozens of entries, and pictures hardly shrink. */
export const MAX_ZIP_ENTRIES = 5_000;
export const MAX_UNPACKED_BYTES = 200_000_000;

/** A ZIP file whose bounds were checked; each entry is unpacked when it is asked for. */
export interface ZipFile {
  /** The entry's bytes; undefined where there is none of that name. */
  read: (name: string) => Uint8Array | undefined;
}

/** The message is of fflate; whatever it is, the file is not whole. */
function unpack(
  bytes: Uint8Array,
  filter: (file: { name: string; originalSize: number }) => boolean,
) {
  let refusal: unknown;
  try {
    return unzipSync(bytes, {
      filter: (file) => {
        try {
          return filter(file);
        } catch (error) {
          refusal = error;
          throw error;
        }
      },
    });
  } catch {
    if (refusal) throw refusal;
    return refuseDraft(brokenFile);
  }
}

export const brokenFile =
  "This file is broken or was cut off. Please save it again and import the new one.";

/**
 * Opens a ZIP file held in memory. An entry is never unpacked beyond the size that the file declares
 * for it, and those sizes are bounded, so a bomb is refused before anything is unpacked.
 * @throws AppError (`invalid_input`) where it is too much, or broken
 */
export function openZip(bytes: Uint8Array): ZipFile {
  let entries = 0;
  let unpacked = 0;
  unpack(bytes, ({ originalSize }) => {
    entries += 1;
    unpacked += originalSize;
    if (entries > MAX_ZIP_ENTRIES || unpacked > MAX_UNPACKED_BYTES) {
      refuseDraft(
        "This file holds far more than a document does when it is unpacked, so it is not read.",
      );
    }
    return false;
  });
  return {
    read(name) {
      const found = unpack(bytes, (file) => file.name === name);
      return Object.hasOwn(found, name) ? found[name] : undefined;
    },
  };
}
