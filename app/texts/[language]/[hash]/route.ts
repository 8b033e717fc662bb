import { languageInput } from "#lib/platform/languages/language-input.ts";
import { sentTexts } from "#lib/platform/languages/sent-texts.ts";

const forever = "public, max-age=31536000, immutable";

interface Address {
  params: Promise<{ language: string; hash: string }>;
}

/** The texts of a language, which a browser keeps: their address changes with them. */
export async function GET(_request: Request, { params }: Address): Promise<Response> {
  const { language, hash } = await params;
  const known = languageInput.safeParse(language);
  if (!known.success) return new Response(null, { status: 404 });
  const { json, address } = await sentTexts(known.data);
  // A page that came before an update, or after it from a process that has it already, gets what is here.
  const caching = address === `/texts/${language}/${hash}` ? forever : "no-store";
  return new Response(json, {
    headers: { "content-type": "application/json", "cache-control": caching },
  });
}
