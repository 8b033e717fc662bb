import { multiply, rational } from "../../rational.ts";
import { type EnglishText, lowerAt } from "../text/english-text.ts";
import type { Amount } from "./change-amounts.ts";
import { factorAt, signAt } from "./change-words.ts";

/** The amount that a verb or noun of change says itself: "doubled", "more than halved". */
export function factorAmount(t: EnglishText, index: number): Amount | undefined {
  const factor = factorAt(t, index);
  if (!factor) return undefined;
  const two = `${lowerAt(t, index - 2)} ${lowerAt(t, index - 1)}`;
  const one = lowerAt(t, index - 1);
  const firmness =
    two === "more than"
      ? ("at least" as const)
      : one === "almost" || one === "nearly"
        ? ("almost" as const)
        : one === "about" || one === "roughly" || one === "around" || one === "approximately"
          ? ("about" as const)
          : ("exactly" as const);
  // What is more than halved is less than a half; what is almost halved is just over it.
  const turned = { "at least": "at most", almost: "just over" } as const;
  const falls = factor.sign < 0 && (firmness === "at least" || firmness === "almost");
  const times = BigInt(factor.times);
  const value = factor.sign < 0 ? rational(1n, times) : rational(times);
  const quantity = {
    kind: "count" as const,
    value,
    unit: "",
    firmness: falls ? turned[firmness] : firmness,
    step: rational(1n),
    roundStep: rational(1n),
  };
  const first = index - (two === "more than" ? 2 : firmness === "exactly" ? 0 : 1);
  return {
    as: "factor",
    quantity,
    sign: factor.sign,
    first,
    end: index + 1,
    figure: index,
    worded: true,
  };
}

const REACH = 6;
const HUNDRED = rational(100n);

/** "fell *by a third*, from 900 to 600": a share as an amount in per cent, some points to each side. */
export function fractionAmount(t: EnglishText, opens: number): Amount | undefined {
  for (let end = opens; end > opens - REACH; end--) {
    const share = t.quantityBefore.get(end);
    if (share && share.kind !== "share") return undefined;
    if (!share) continue;
    const word = lowerAt(t, share.hedgedFirst - 1);
    const by = word === "by" || word === "in";
    const sign = signAt(t, share.hedgedFirst - (by ? 2 : 1));
    if (word !== "by" && sign === 0) return undefined;
    const step = rational(5n);
    return {
      as: "percent",
      quantity: {
        ...share,
        kind: "percent",
        unit: "percent",
        value: multiply(share.value, HUNDRED),
        step,
        roundStep: step,
      },
      sign,
      first: share.hedgedFirst,
      end,
      figure: share.first,
      worded: true,
    };
  }
  return undefined;
}
