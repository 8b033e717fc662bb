import { readFileSync } from "node:fs";
import { type CharacterMap, readCharacterMap } from "./character-map.ts";
import { resource } from "./resources.ts";

/** In the order in which a character is looked for in them; Typst reads TTF only. */
const files = [
  "source-serif-4/400Regular/SourceSerif4_400Regular.ttf",
  "source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf",
  "source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf",
  "noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf",
  "noto-naskh-arabic/600SemiBold/NotoNaskhArabic_600SemiBold.ttf",
  "noto-sans/400Regular/NotoSans_400Regular.ttf",
  "noto-sans/600SemiBold/NotoSans_600SemiBold.ttf",
];

let read: Buffer[] | undefined;

/** The report's fonts, from installed packages: never the host's own, never the network. */
export function fonts(): Buffer[] {
  read ??= files.map((file) => readFileSync(resource(`node_modules/@expo-google-fonts/${file}`)));
  return read;
}

let maps: CharacterMap[] | undefined;

/** Which characters each of them has. */
export function characterMaps(): CharacterMap[] {
  maps ??= fonts().map(readCharacterMap);
  return maps;
}
