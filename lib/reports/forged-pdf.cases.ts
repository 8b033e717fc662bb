import { deflateSync, inflateSync } from "node:zlib";

/** A PDF with one object in it replaced by an update behind its end, as editors of such files write them. */
export function withObject(pdf: Uint8Array, number: string, object: Buffer): Uint8Array {
  const file = Buffer.from(pdf);
  const end = file.subarray(-400).toString("latin1");
  const named = (pattern: RegExp) => pattern.exec(end)?.[1] ?? "";
  const place = file.length;
  const xref = place + object.length;
  const update = [
    `xref\n${number} 1\n${String(place).padStart(10, "0")} 00000 n \n`,
    `trailer\n<< /Size ${named(/\/Size (\d+)/)} /Root ${named(/\/Root (\d+ 0 R)/)}`,
    ` /Prev ${named(/startxref\n(\d+)/)} >>\nstartxref\n${xref}\n%%EOF\n`,
  ].join("");
  return new Uint8Array(Buffer.concat([file, object, Buffer.from(update)]));
}

/** A PDF in which something is drawn over a page, by an update behind its end; nothing of what was there is touched. */
export function drawnOver(pdf: Uint8Array, page: number, drawing: string): Uint8Array {
  const file = Buffer.from(pdf);
  const text = file.toString("latin1");
  const kids = /\/Kids \[([^\]]*)\]/.exec(text)?.[1]?.split(" 0 R") ?? [];
  const one = text.slice(text.indexOf(`\n${kids[page - 1]?.trim()} 0 obj`));
  const number = /\/Contents (\d+) 0 R/.exec(one)?.[1] ?? "";
  const object = text.indexOf(`\n${number} 0 obj`);
  const start = text.indexOf("stream\n", object) + "stream\n".length;
  const was = inflateSync(file.subarray(start, text.indexOf("\nendstream", start)));
  const content = deflateSync(Buffer.concat([was, Buffer.from(`\n${drawing}\n`)]));
  const head = `${number} 0 obj\n<< /Length ${content.length} /Filter /FlateDecode >>\nstream\n`;
  return withObject(
    pdf,
    number,
    Buffer.concat([Buffer.from(head), content, Buffer.from("\nendstream\nendobj\n")]),
  );
}
