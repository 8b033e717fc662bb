import { z } from "zod";

/**
 * What is used here of PROV-JSON (W3C member submission of 24 April 2013): each record and each member as it has them,
 * and none that it has not.
 */

/** A prefix of the document, or that of PROV itself, and a name within; `_` for what has no name outside. */
const name = z.string().regex(/^[A-Za-z_][\w-]*:[\w.-]+$/);
const time = z.iso.datetime();

/** A name as a value: in a plain string, a reader would see nothing but words. */
const namedValue = z.strictObject({ $: name, type: z.literal("prov:QUALIFIED_NAME") });
export const named = (value: string): z.output<typeof namedValue> => ({
  $: value,
  type: "prov:QUALIFIED_NAME",
});

const records = <T extends z.ZodType>(record: T) => z.record(name, record);

export const documentSchema = z.strictObject({
  prefix: z.record(z.string().regex(/^[A-Za-z][\w-]*$/), z.string().regex(/^[a-z]+:\S+$/)),
  entity: records(
    z.strictObject({
      "prov:type": namedValue,
      "stet:publicKey": z.string().optional(),
      "stet:edition": z.string().optional(),
      "stet:withheld": z.string().optional(),
    }),
  ),
  activity: records(
    z.strictObject({
      "prov:startTime": time.optional(),
      "prov:endTime": time.optional(),
      "prov:type": namedValue,
      "stet:hash": z.string(),
    }),
  ),
  agent: records(z.strictObject({ "prov:type": namedValue, "prov:label": z.string() })),
  wasGeneratedBy: records(
    z.strictObject({ "prov:entity": name, "prov:activity": name, "prov:time": time }),
  ),
  used: records(z.strictObject({ "prov:activity": name, "prov:entity": name })),
  wasAssociatedWith: records(z.strictObject({ "prov:activity": name, "prov:agent": name })),
  wasAttributedTo: records(z.strictObject({ "prov:entity": name, "prov:agent": name })),
  wasDerivedFrom: records(
    z.strictObject({ "prov:generatedEntity": name, "prov:usedEntity": name }),
  ),
  wasInformedBy: records(z.strictObject({ "prov:informed": name, "prov:informant": name })),
});
export type Document = z.output<typeof documentSchema>;
