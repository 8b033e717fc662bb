const ABSTRACT = new Set(
  "reason goal thing point question step way option condition demand fact lesson factor problem measure principle rule change proposal scenario choice priority stage phase area topic theme category issue aim objective task requirement charge count offence offense type kind form element feature component aspect challenge threat risk benefit advantage possibility explanation theory argument message promise pledge recommendation suggestion word colour color ingredient language subject sector industry failing weakness strength outcome result exception difference similarity pillar criterion strand part idea symptom cause effect concern objection commitment reform level".split(
    " ",
  ),
);

/** Whether a noun, in the singular, is of the mind: a list behind it says which reasons, aims or rules. */
export function isAbstractNoun(noun: string): boolean {
  return ABSTRACT.has(noun);
}
