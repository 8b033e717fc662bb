/** The command's input from a browser's form, a file's bytes included. Values are checked there. */
export async function sourceFromForm(form: FormData): Promise<Record<string, unknown>> {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" ? value : undefined;
  };
  const upload = form.get("file");
  const visibleTo = form.getAll("visibleTo").filter((one) => typeof one === "string");
  const about = { kind: text("kind"), articleId: text("articleId"), note: text("note") ?? "" };
  const input = { ...about, ...(visibleTo.length > 0 ? { visibleTo } : {}) };
  if (input.kind !== "file" || !(upload instanceof File)) {
    return { ...input, title: text("title"), url: text("url") };
  }
  const bytes = new Uint8Array(await upload.arrayBuffer());
  const file = { name: upload.name, mediaType: upload.type || undefined, bytes };
  return { ...input, title: text("title") || upload.name, file };
}
