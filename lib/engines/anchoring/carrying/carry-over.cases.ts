import type { CarriedSpan } from "./carry-over.ts";

/** An edit, the span's words before, and what must come of it. */
export interface CarryCase {
  law: string;
  name: string;
  before: string;
  after: string;
  span: string;
  outcome: CarriedSpan["outcome"];
  /** The span's words after; none where it is lost. */
  words?: string;
  sameClaim: boolean;
  contextChanged?: true;
}

const before = "The mayor spoke first.";
const after = "Nobody else was there in the end.";
const between = (sentence: string) => `${before} ${sentence}\n${after}`;

const envoys = "Envoys of 17 countries met in Paris on Monday.";
const board = "The board did approve the plan, officials in the town said.";

/** One sentence edited between others that were not. */
function edit(
  [law, name]: [string, string],
  [from, to]: [string, string],
  span: string,
  outcome: CarriedSpan["outcome"],
  words: string | undefined,
  sameClaim: boolean,
  contextChanged?: true,
): CarryCase {
  return {
    law,
    name,
    before: between(from),
    after: between(to),
    span,
    outcome,
    sameClaim,
    ...(words === undefined ? {} : { words }),
    ...(contextChanged ? { contextChanged } : {}),
  };
}

export const editCases: readonly CarryCase[] = [
  edit(
    ["I2", "17 to 18"],
    [envoys, envoys.replace("17", "18")],
    "17 countries",
    "edited",
    "18 countries",
    false,
  ),
  edit(["A9", "bare 17 to 18"], [envoys, envoys.replace("17", "18")], "17", "edited", "18", false),
  edit(
    ["I2", "million to billion"],
    ["It cost $5 million to build.", "It cost $5 billion to build."],
    "$5 million",
    "edited",
    "$5 billion",
    false,
  ),
  edit(
    ["I3", "million to billion, beside the span"],
    ["It cost $5 million to build.", "It cost $5 billion to build."],
    "to build",
    "exact",
    "to build",
    false,
    true,
  ),
  edit(
    ["I2", "did to did not"],
    [board, board.replace("did", "did not")],
    "did approve the plan",
    "edited",
    "did not approve the plan",
    false,
  ),
  edit(
    ["I4", "did to did not, beside the span"],
    [board, board.replace("did", "did not")],
    "approve the plan",
    "exact",
    "approve the plan",
    false,
    true,
  ),
  edit(
    ["I2", "a name to its look-alike"],
    ["Yoav Gallant rang on Thursday.", "Yoav Galant rang on Thursday."],
    "Yoav Gallant",
    "edited",
    "Yoav Galant",
    false,
  ),
  edit(
    ["I5", "who said so"],
    [board, board.replace("officials in the town", "the mayor")],
    "did approve the plan",
    "exact",
    "did approve the plan",
    false,
    true,
  ),
  edit(
    ["I5", "quoted or not"],
    ["The port is closed to all ships today.", "“The port is closed to all ships today.”"],
    "closed to all ships",
    "exact",
    "closed to all ships",
    false,
    true,
  ),
  edit(
    ["I6", "another word beside it"],
    [envoys, envoys.replace("Monday", "Tuesday")],
    "17 countries",
    "exact",
    "17 countries",
    true,
    true,
  ),
  edit(
    ["I1", "typographic variants and white space"],
    ['He called it "a duty" - no more.', "He called it  “a duty” – no more."],
    '"a duty" - no more',
    "edited",
    "“a duty” – no more",
    true,
  ),
  edit(
    ["I1", "typographic variants beside it"],
    ['He called it "a duty" - no more.', "He called it “a duty” – no more."],
    "a duty",
    "exact",
    "a duty",
    true,
  ),
  edit(
    ["I2", "letter case"],
    ["The Turkey that they know.", "The turkey that they know."],
    "Turkey",
    "edited",
    "turkey",
    false,
  ),
  edit(
    ["A2", "words put in right before"],
    [envoys, envoys.replace("17", "some 17")],
    "17 countries",
    "exact",
    "17 countries",
    true,
    true,
  ),
  edit(
    ["A9", "words put in within"],
    [envoys, envoys.replace("17", "17 European")],
    "17 countries",
    "edited",
    "17 European countries",
    false,
  ),
  edit(
    ["A2", "the same words put in before it"],
    ["They came and came to see.", "They came and left and came to see."],
    "and came",
    "exact",
    "and came",
    true,
    true,
  ),
  edit(
    ["A7", "the sentence written anew"],
    [envoys, "A storm hit the coast during the night, killing two."],
    "17 countries",
    "lost",
    undefined,
    false,
  ),
  edit(
    ["I3", "Arabic: a number beside it"],
    ["قال الوزير إن 17 دولة شاركت في الاجتماع.", "قال الوزير إن 18 دولة شاركت في الاجتماع."],
    "شاركت في الاجتماع",
    "exact",
    "شاركت في الاجتماع",
    false,
    true,
  ),
  edit(
    ["I4", "Arabic: a negation beside it"],
    ["الدول وافقت على الخطة في باريس.", "الدول لم توافق على الخطة في باريس."],
    "على الخطة",
    "exact",
    "على الخطة",
    false,
    true,
  ),
  edit(
    ["I5", "Arabic: who said so"],
    ["قال الوزير إن 17 دولة شاركت في الاجتماع.", "قال السفير إن 17 دولة شاركت في الاجتماع."],
    "17 دولة",
    "exact",
    "17 دولة",
    false,
    true,
  ),
  edit(
    ["A9", "an emoji"],
    ["It was 😀 at the end of it.", "It was 😁 at the end of it."],
    "😀",
    "edited",
    "😁",
    false,
  ),
];

const cell = { before: "Towns\n17\nShips\n3", after: "Towns\n18\nShips\n3" };

const lookAlike = envoys.replace("Paris", "Rome");
const shift = "One more thing was said there. ";

export const moveCases: readonly CarryCase[] = [
  {
    law: "A9",
    name: "a cell",
    ...cell,
    span: "17",
    outcome: "edited",
    words: "18",
    sameClaim: false,
  },
  {
    law: "A7",
    name: "removed while a look-alike stays",
    before: `${envoys} ${before} ${lookAlike}`,
    after: `${before} ${lookAlike}`,
    span: "17 countries met in Paris",
    outcome: "lost",
    sameClaim: false,
  },
  {
    law: "A7",
    name: "removed while a look-alike stays, marked by words that both have",
    before: `${envoys} ${before} ${lookAlike}`,
    after: `${before} ${lookAlike}`,
    span: "17 countries",
    outcome: "lost",
    sameClaim: false,
  },
  {
    law: "A8",
    name: "a sentence moved, unchanged",
    before: `${envoys} ${before} ${after} ${shift}`,
    after: `${before} ${after} ${shift} ${envoys}`,
    span: "17 countries",
    outcome: "moved",
    words: "17 countries",
    sameClaim: true,
  },
  {
    law: "I7",
    name: "a number in the sentence before it",
    before: between(`It cost 5 million. ${envoys}`),
    after: between(`It cost 6 million. ${envoys}`),
    span: "17 countries",
    outcome: "exact",
    words: "17 countries",
    sameClaim: true,
  },
  {
    law: "I2",
    name: "moved and edited",
    before: `${envoys} ${before} ${after} ${shift}`,
    after: `${before} ${after} ${shift} ${envoys.replace("17", "18")}`,
    span: "17 countries",
    outcome: "edited",
    words: "18 countries",
    sameClaim: false,
  },
  {
    law: "A9",
    name: "a sentence put into the middle of it",
    before: between(`${envoys} They stayed for a day.`),
    after: between(`${envoys} Then it rained. They stayed for a day.`),
    span: "Paris on Monday. They stayed",
    outcome: "edited",
    words: "Paris on Monday. Then it rained. They stayed",
    sameClaim: false,
  },
  {
    law: "I6",
    name: "its sentence joined to another",
    before: between("The council approved the plan. It starts in spring."),
    after: between("The council approved the plan, and it starts in spring."),
    span: "approved the plan",
    outcome: "exact",
    words: "approved the plan",
    sameClaim: true,
    contextChanged: true,
  },
];
