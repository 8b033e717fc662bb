import { longForm } from "./long-form.ts";

/** Of each address of the API, the methods that it answers; `~` stands for a part that is variable. */
export type AddressMethods = Readonly<Record<string, readonly string[]>>;

const fits = (address: string, path: string) => {
  const parts = path.split("/");
  const own = address.split("/");
  return own.length === parts.length && own.every((part, at) => part === "~" || part === parts[at]);
};

/**
 * What can be asked of an address of the API (RFC 9110, 10.2.1), where the method that it was asked by cannot; undefined
 * where that can, or there is no such address.
 */
export function allowedInstead(
  addresses: AddressMethods,
  method: string,
  path: string,
): readonly string[] | undefined {
  const at = longForm(path).replace(/\/$/, "");
  // A tilde sorts after every letter: as for Next, what is written out comes before what is variable.
  const found = Object.keys(addresses)
    .sort()
    .find((address) => fits(address, at));
  if (found === undefined) return undefined;
  const own = addresses[found] ?? [];
  // Next answers HEAD for every GET, and OPTIONS for everything.
  const read = own.includes("GET") ? ["GET", "HEAD"] : [];
  const allowed = [...read, "OPTIONS", ...own.filter((one) => one !== "GET")];
  return allowed.includes(method) ? undefined : allowed;
}
