/** What a body says of its own place, read without parsing the rest of it. */
export interface BodyParts {
  chain: string;
  newsroom: string;
  seq: number;
  type: string;
  /** The salted digest of what lies beside it. */
  detail: string;
}

// RFC 8785 puts keys in order: what comes before `data` and after it is of known form.
const START = /^\{"actor":"[0-9a-f-]{36}","at":"[^"]{24}","chain":"([0-9a-f-]{36})","data":\{/;
const END =
  /^,"detail":"([0-9a-f]{64})","newsroom":"([0-9a-f-]{36})",(?:"(?:open|parts)":"[0-9a-f]{64}",)?"seq":(\d{1,10}),"type":"([a-z_.]+)","v":1\}$/;

/** The parts of an event's body; undefined where it is not of the form that events are written in. */
export function bodyParts(body: string): BodyParts | undefined {
  const start = START.exec(body);
  const end = END.exec(body.slice(body.lastIndexOf(',"detail":"')));
  if (!start || !end) return undefined;
  const [, detail = "", newsroom = "", seq, type = ""] = end;
  return { chain: start[1] ?? "", newsroom, seq: Number(seq), type, detail };
}
