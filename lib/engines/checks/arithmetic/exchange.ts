import type { PrintedQuantity, RateReading } from "../reading/conversion-reading.ts";
import { divide, rational } from "../reading/rational.ts";
import type { Conversion } from "../reading/units.ts";

/** Currencies of several countries that one name may mean. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  rupee: ["INR", "PKR", "LKR", "NPR"],
  peso: ["MXN", "ARS", "CLP", "COP", "PHP", "CUP"],
  franc: ["CHF", "XOF", "XAF"],
  krone: ["NOK", "DKK", "SEK"],
  dinar: ["KWD", "JOD", "IQD", "TND", "DZD", "RSD"],
  riyal: ["SAR", "QAR"],
  rial: ["IRR", "OMR"],
  shilling: ["KES", "UGX", "TZS"],
  dirham: ["AED", "MAD"],
  lira: ["TRY"],
};

function isSameMoney(a: string, b: string): boolean {
  return a === b || (SHARED[a]?.includes(b) ?? false) || (SHARED[b]?.includes(a) ?? false);
}

/** The ways that the text's own rates give to turn the money of `a` into that of `b`. */
export function exchangesBetween(
  a: PrintedQuantity,
  b: PrintedQuantity,
  rates: readonly RateReading[],
): { way: Conversion; rate: RateReading }[] {
  const offset = rational(0n);
  return rates.flatMap((rate) => {
    const { one, other } = rate;
    const factor = divide(other.value, one.value);
    if (isSameMoney(a.unit, one.unit) && isSameMoney(b.unit, other.unit)) {
      return [{ way: { factor, offset, usual: true }, rate }];
    }
    if (isSameMoney(a.unit, other.unit) && isSameMoney(b.unit, one.unit)) {
      return [{ way: { factor: divide(rational(1n), factor), offset, usual: true }, rate }];
    }
    return [];
  });
}
