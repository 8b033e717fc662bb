/** A sentence, a claim's words in it, what was approved in place of which, and what the claim's words are then. */
export const rewritten: [
  sentence: string,
  words: string,
  oldText: string,
  newText: string,
  now: string,
][] = [
  [
    "Tickets cost 12 euros.",
    "12 euros",
    "Tickets cost 12 euros",
    "A ticket costs 13 euros",
    "A ticket costs 13 euros",
  ],
  [
    "Two ferries sail.",
    "Two ferries",
    "Two ferries sail.",
    "One boat is going.",
    "One boat is going.",
  ],
  [
    "The old pier is made of oak and stone.",
    "oak and stone",
    "The old pier is made of oak and stone.",
    "The jetty was built from steel in 1974.",
    "The jetty was built from steel in 1974.",
  ],
  [
    "It is old.",
    "It is old.",
    "It is old.",
    "It dates from 1898, the archive says.",
    "It dates from 1898, the archive says.",
  ],
  [
    "Tickets cost 12 euros.",
    "12 euros",
    "Tickets cost 12 euros.",
    "Tickets cost 13 euros. Children travel free.",
    "Tickets cost 13 euros. Children travel free.",
  ],
  [
    "A seat is 12 euros.",
    "12 euros",
    "12 euros",
    "“12 euros”, the board said",
    "“12 euros”, the board said",
  ],
  [
    "They met envoys of 17 towns on Wednesday.",
    "17 towns on Wednesday",
    "envoys of 17 towns",
    "people from eighteen villages",
    "people from eighteen villages on Wednesday",
  ],
];
