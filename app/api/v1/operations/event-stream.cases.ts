/** What a stream tells, event by event (HTML Living Standard, 9.2.6), until whoever reads has enough. */
export async function* eventsOf({ body }: Response) {
  if (!body) throw new Error("There is no stream.");
  let waiting = "";
  for await (const chunk of body.pipeThrough(new TextDecoderStream())) {
    const parts = (waiting + chunk).split("\n\n");
    waiting = parts.pop() ?? "";
    for (const part of parts) {
      const fields = Object.fromEntries(
        part.split("\n").map((line) => [/^\w*/.exec(line)?.[0], line.replace(/^\w*: ?/, "")]),
      );
      if (!fields.event) continue;
      const id = fields.id ? { id: fields.id } : {};
      yield { event: fields.event, ...id, data: JSON.parse(fields.data ?? "") };
    }
  }
}
