/** What `checkText` returns and `stet check --json` prints. Offsets are UTF-16 code units. */

export type Outcome = "contradiction" | "possible" | "consistent" | "notice";

export type SpanRole = "stated" | "item" | "anchor" | "related";

export interface FindingSpan {
  role: SpanRole;
  start: number;
  end: number;
  /** Always the slice of the text from `start` to `end`. */
  exact: string;
}

/** A number, or a string for what is no number: a weekday, a date `YYYY-MM-DD`, a name. */
export type Value = number | string;

export interface Finding {
  rule: string;
  ruleVersion: number;
  outcome: Outcome;
  /** Digest of rule, values, sentence and ordinal among equals: a dismissal is bound to it. */
  inputKey: string;
  message: string;
  stated: { text: string; value: Value; unit?: string };
  computed: { value: Value; text: string };
  steps: string[];
  tolerance: string;
  suggestions: string[];
  reconciliation?: string;
  spans: FindingSpan[];
  /** The sources whose words it rests on, by their place among those given; none: the text alone. */
  sources?: number[];
}

export type FactKind = "number" | "date" | "name" | "place" | "quote" | "superlative";

export interface CoverageFact {
  kind: FactKind;
  start: number;
  end: number;
  exact: string;
  status: "checked" | "not_checked";
  /** The rules that tested it; only where it is checked. */
  by?: string[];
  /** Why no rule tested it; only where it is not checked. */
  reason?: string;
}

export interface Coverage {
  facts: CoverageFact[];
  summary: Partial<Record<FactKind, { found: number; checked: number }>>;
}

export interface CheckResult {
  engine: { version: string; rules: { id: string; version: number }[] };
  document: {
    sha256: string;
    length: number;
    language: string;
    publishedOn?: string;
    timeZone?: string;
    sentences: number;
  };
  findings: Finding[];
  coverage: Coverage;
  /** How much of the text its own words test; where sources were given. */
  coverageAlone?: Coverage;
}
