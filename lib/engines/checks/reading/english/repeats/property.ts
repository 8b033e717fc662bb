/** A quantity that a noun has: "$4.2bn deal", "12-storey building". Token indices, `end` exclusive. */
export interface Property {
  of: string;
  first: number;
  end: number;
}
