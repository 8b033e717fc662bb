/** A line as a page places it, in points from the left and the bottom. */
export interface PdfLine {
  text: string;
  left?: number;
  base: number;
  size?: number;
}

const escaped = (text: string) => text.replace(/[\\()]/g, "\\$&");

const drawn = ({ text, left = 72, base, size = 12 }: PdfLine) =>
  `BT /F1 ${size} Tf ${left} ${base} Td (${escaped(text)}) Tj ET`;

/** A PDF of these pages, in Helvetica (ISO 32000, 7.5); more entries of its trailer can be given. */
export function pdfFile(pages: readonly (readonly PdfLine[])[], trailer = ""): Uint8Array {
  const objects = ["<< /Type /Catalog /Pages 2 0 R >>", ""];
  const add = (object: string) => objects.push(object);
  const font = add(
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
  );
  const kids = pages.map((lines) => {
    const stream = lines.map(drawn).join("\n");
    const content = add(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
    return add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 ${font} 0 R >> >> /Contents ${content} 0 R >>`,
    );
  });
  objects[1] = `<< /Type /Pages /Kids [${kids.map((kid) => `${kid} 0 R`).join(" ")}] /Count ${kids.length} >>`;
  let file = "%PDF-1.4\n";
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, "0")} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join("")}`;
  const end = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${file.length}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(file + table + end, "latin1"));
}
