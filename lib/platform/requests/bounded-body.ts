import { AppError } from "#lib/core/errors.ts";

/**
 * The whole body of a request, of at most so many bytes; what is longer is not read to its end, whether
 * or not it said how long it is.
 * @throws AppError `too_large`
 */
export async function boundedBody(
  request: Request,
  mostBytes: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const tooLarge = new AppError("too_large", "This is too much at once.");
  if (Number(request.headers.get("content-length") ?? 0) > mostBytes) throw tooLarge;
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    size += read.value.byteLength;
    if (size > mostBytes) {
      // Not waited for: of a copy it ends only when the other is given up too.
      reader?.cancel().catch(() => undefined);
      throw tooLarge;
    }
    chunks.push(read.value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return whole;
}

/** A form of at most so many bytes. */
export async function boundedForm(request: Request, mostBytes: number): Promise<FormData> {
  const body = await boundedBody(request, mostBytes);
  const type = request.headers.get("content-type") ?? "";
  return new Response(body, { headers: { "content-type": type } }).formData().catch(() => {
    throw new AppError("invalid_input", "The form cannot be read.");
  });
}
