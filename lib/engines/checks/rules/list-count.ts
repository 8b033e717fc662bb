import { partedCounts } from "../arithmetic/counts-and-sums.ts";
import type { EnumerationReading, TextReading } from "../reading/text-reading.ts";
import type { Outcome } from "../result.ts";
import type { FindingDraft, Rule } from "../rule.ts";

function total(enumeration: EnumerationReading): number {
  return enumeration.items.reduce((sum, item) => sum + item.weight, 0);
}

/** Undefined where the reading is too doubtful for the count to be called right or wrong. */
function outcomeOf(e: EnumerationReading, listed: number): Outcome | undefined {
  if (e.partial) {
    if (listed <= e.count) return "consistent";
    return e.sure && e.hedge === "exactly" ? "contradiction" : undefined;
  }
  if (listed === e.count) return "consistent";
  if (e.hedge !== "exactly") {
    const fits =
      (e.hedge === "at least" && listed >= e.count) || (e.hedge === "at most" && listed <= e.count);
    return fits ? "consistent" : undefined;
  }
  if (e.besides && listed === e.count + 1) return undefined;
  if (e.alternatives.includes(e.count)) return "possible";
  return e.sure ? "contradiction" : undefined;
}

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

function suggestionsFor(e: EnumerationReading, listed: number): string[] {
  const off = Math.abs(listed - e.count);
  const things = e.unit === "country" || e.unit === "state" ? ["name", "names"] : ["item", "items"];
  const named = plural(off, things[0] as string, things[1] as string);
  const change = `${e.count} → ${listed}`;
  return listed > e.count
    ? [change, `${named} too many in the list`]
    : [change, `${named} missing from the list`];
}

function reconcile(e: EnumerationReading, listed: number): string | undefined {
  if (!e.host) return undefined;
  const because = e.host.because === "the host" ? "" : `, ${e.host.because},`;
  const host =
    e.host.because === "the host" ? `the host, ${e.host.name},` : `${e.host.name}${because}`;
  return listed > e.count
    ? `${listed} are listed; leaving out ${host} gives ${e.count}.`
    : `${listed} are listed; counting ${host} too gives ${e.count}.`;
}

function check(e: EnumerationReading, text: string): FindingDraft | undefined {
  const listed = total(e);
  const outcome = outcomeOf(e, listed);
  if (!outcome) return undefined;
  const noun = e.noun || "of them";
  const names = e.items.map((item) => text.slice(item.start, item.end));
  const stated = `The text states ${e.hedge === "exactly" ? "" : `${e.hedge} `}${e.count} ${noun}.`;
  const steps = [
    stated,
    `It lists ${listed}: ${names.map((name, index) => `${index + 1} ${name}`).join(", ")}.`,
  ];
  if (e.partial) steps.push("The list says that it does not name all of them.");
  if (outcome === "possible") {
    steps.push(
      e.doubt ??
        `Whether a part between commas is an item of its own or describes the one before it is left open; read as items, ${e.count} are listed.`,
    );
  }
  const message =
    outcome === "consistent"
      ? `The text says ${e.count} ${noun}, and lists ${listed}.`
      : outcome === "possible"
        ? `The text says ${e.count} ${noun} and, as it is most easily read, lists ${listed}.`
        : `The text says ${e.count} ${noun} and lists ${listed}.`;
  const reconciliation = outcome === "consistent" ? undefined : reconcile(e, listed);
  return {
    outcome,
    message,
    stated: { value: e.count, ...(e.unit ? { unit: e.unit } : {}) },
    computed: { value: listed, text: `${listed} ${noun} are listed` },
    steps: reconciliation ? [...steps, reconciliation] : steps,
    tolerance: e.partial ? "up to the number stated" : e.hedge === "exactly" ? "exact" : e.hedge,
    suggestions: outcome === "consistent" ? [] : suggestionsFor(e, listed),
    ...(reconciliation ? { reconciliation } : {}),
    spans: [
      { role: "stated", ...e.stated },
      ...e.items.map(({ start, end }) => ({ role: "item" as const, start, end })),
    ],
    values: [e.count, e.unit, e.hedge, ...names],
    sentence: e.sentence,
  };
}

/** A stated number of things against the list of them: 17 countries stated, 18 listed. */
export const listCount: Rule = {
  id: "list-count",
  version: 1,
  title: "Lists and their counts",
  finds: "A number of things stated, and a list of them that has more or fewer.",
  check: (reading: TextReading) => {
    const { asSum } = partedCounts(reading);
    return reading.enumerations
      .filter(({ stated }) => !asSum.has(stated.start))
      .flatMap((enumeration) => check(enumeration, reading.text) ?? []);
  },
};
