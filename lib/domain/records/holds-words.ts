/** As it is compared: however JSON escapes it, in JSON or in JSON within it, in small letters, in one composition. */
function plain(text: string): string {
  return text
    .replaceAll(/\\+u([0-9a-fA-F]{4})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replaceAll("\\", "")
    .normalize("NFC")
    .toLowerCase();
}

/** Whether a record's JSON holds one of these words anywhere. */
export function holdsWords(bytes: Uint8Array, words: readonly string[]): boolean {
  const text = plain(Buffer.from(bytes).toString());
  return words.some((one) => text.includes(plain(one)));
}
