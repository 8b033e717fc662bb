/** A quantity that a noun has: "$4.2bn deal", "12-storey building". Token indices, `end` exclusive. */
export interface Property {
  of: string;
  first: number;
  end: number;
  /** The token whose determiner says whether the noun is known, where that is not the number's. */
  known?: number;
}
