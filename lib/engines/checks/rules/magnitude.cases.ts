import type { RuleCase } from "../rule-case.ts";

const wrong = (text: string, stated: string, value: number): RuleCase => ({
  text,
  findings: [["contradiction", stated, value]],
});
const possible = (text: string, stated: string, value: number): RuleCase => ({
  text,
  findings: [["possible", stated, value]],
});
const consistent = (text: string, stated: string, value: number): RuleCase => ({
  text,
  findings: [["consistent", stated, value]],
});
const nothing = (text: string): RuleCase => ({ text, findings: [] });

export const magnitudeCases: readonly RuleCase[] = [
  wrong(
    "Rail firm wins $4.2bn train deal\n\nThe rail firm has won a deal worth $4.2 million.",
    "$4.2 million",
    4.2e9,
  ),
  wrong(
    "The bridge will cost 2.5 billion euros. Engineers say the 2.5 million-euro bridge opens in May.",
    "2.5 million-euro bridge",
    2.5e9,
  ),
  wrong(
    "Ministers approved a $3 billion rescue package on Monday. The $3 million rescue package needs a vote in parliament.",
    "$3 million rescue package",
    3e9,
  ),
  wrong(
    "The lender took losses of £1.35 billion on property loans. Losses of £1.35 million on the loans wiped out its profit.",
    "£1.35 million",
    1.35e9,
  ),
  wrong(
    "The council's budget of $12.4 million was passed. Critics of the $12.4 billion budget walked out.",
    "$12.4 billion budget",
    12.4e6,
  ),
  wrong(
    "Farmers lost 3.5 million hectares of wheat. The 3.5 billion hectares of wheat had been sown in May.",
    "3.5 billion hectares",
    3.5e6,
  ),
  wrong(
    "The agency fined the bank $25 million over the leak. The $25 billion fine for the leak is the largest yet, and the fine must be paid by June.",
    "$25 billion fine",
    25e6,
  ),
  possible(
    "Investors put 640 million yuan into the fund. The fund of 640 billion yuan buys bonds, and investors want more of it.",
    "640 billion yuan",
    640e6,
  ),
  wrong(
    "The museum raised $1.8 million for repairs. Repairs to the roof come first; the $1.8 billion for repairs is held by the museum's trust.",
    "$1.8 billion",
    1.8e6,
  ),
  wrong(
    "A contract worth €7.1bn for frigates was signed in Rome. The €7.1m contract for frigates runs to 2030.",
    "€7.1m contract",
    7.1e9,
  ),
  possible(
    "Some 2.5 million people were left without power. By night 2.5 billion people had no power.",
    "2.5 billion people",
    2.5e6,
  ),
  possible(
    "“It is a $4.2 billion deal for our trains,” he said. The $4.2 million deal for trains was signed.",
    "$4.2 million deal",
    4.2e9,
  ),
  consistent(
    "The firm won a $4.2bn contract. The contract, worth 4.2 billion dollars, runs for ten years.",
    "4.2 billion dollars",
    4.2e9,
  ),
  consistent(
    "They stored 1.2 million barrels of crude. Of the crude, 1,200,000 barrels of crude were sold.",
    "1,200,000 barrels",
    1.2e6,
  ),
  consistent(
    "The loan of €900m was repaid. The bank had made the €900 million loan in May.",
    "€900 million loan",
    9e8,
  ),
  consistent(
    "Aid of $61 billion is blocked. The bill has $61bn in aid for Ukraine.",
    "$61bn",
    61e9,
  ),
  wrong(
    "The reactor will cost $6.5 billion. Opponents say that the reactor's $6.5 million should go to wind.",
    "$6.5 million",
    6.5e9,
  ),
  possible(
    "In all, Ukraine has received 1.3 billion euros in loans. In all, Moldova received loans of 1.3 million euros.",
    "1.3 million euros",
    1.3e9,
  ),
  wrong(
    "The city will spend $2.4 billion on the dam. The $2.4 million project is due to end in 2029.",
    "$2.4 million project",
    2.4e9,
  ),
  wrong(
    "A judge approved a $64 million settlement. The $64 billion settlement ends a lawsuit.",
    "$64 billion settlement",
    64e6,
  ),
  wrong(
    "The rock will pass 140 million kilometres from Earth. At 140 billion kilometres it will be faint.",
    "140 billion kilometres",
    140e6,
  ),
  // Taken up by what it is for, by "the" alone, by a broader word, in the same sentence.
  wrong(
    "The county spent $1.6 million on the new jail. Taxpayers asked where the $1.6 billion for the jail went.",
    "$1.6 billion",
    1.6e6,
  ),
  wrong(
    "The state owes its suppliers 720 billion naira. It has promised to pay the 720 million naira by May.",
    "720 million naira",
    720e9,
  ),
  wrong(
    "The pipe leaked 1.9 million gallons of oil. Most of the 1.9 billion gallons has been recovered.",
    "1.9 billion gallons",
    1.9e6,
  ),
  wrong(
    "Growers brought in 34 million tonnes of rice. Rain spoiled half of the 34 billion tonne crop.",
    "34 billion tonne crop",
    34e6,
  ),
  wrong(
    "The suit asks for $430 million from the airline, which said that the demand for $430 billion was absurd.",
    "$430 billion",
    430e6,
  ),
  // Look-alikes.
  nothing("Exports came to $5.2 billion; imports of the $5.2 million machines were banned."),
  nothing("The fund manages $2.8 trillion. Its chief was paid the $2.8 million bonus in shares."),
  nothing("Analysts had hoped for $3.4 billion, more than the $3.4 million of last year."),
  nothing("The bank lent $450 million to Orly. The bank's $450 billion loan book has grown."),
  nothing("Revenue was $2.4 billion. The $2.4 million project is small beside it."),
  nothing("The dam cost $2.4 billion. A $2.4 million project in Leeds was cheaper."),
  nothing("It passes 140 million kilometres from Earth. Its tail is 140 billion kilometres long."),
  nothing("The firm's $1.5 billion revenue fell. The firm's $1.5 million gift was returned."),
  nothing("Revenue was $4.2 billion. Profit was $4.2 million."),
  nothing("The fund of $1.5 billion made a $1.5 million grant."),
  nothing("Output is 1.5 million barrels a day. Reserves are 1.5 billion barrels."),
  nothing("Profit of $1.5 million in 2019 became a profit of $1.5 billion in 2023."),
  nothing("Sales rose from $1.5 million to $1.5 billion."),
  nothing("The deal is worth $4.2 billion. The €4.2 million deal is another one."),
  nothing(
    "The 4.5 billion euro budget has 4.5 million euros for museums. The museums' budget of 4.5 million euros will be cut.",
  ),
  nothing(
    "The charity gave $1.5 million to schools. The charity, with $1.5 billion in assets, is an old one.",
  ),
  nothing("It has 3 million users. It spent $3 billion."),
  nothing("A home sold for $2 million. The $2 billion company was sold too."),
  nothing(
    "The deal is worth $4.2 billion. Correction: an earlier version had a deal of $4.2 million.",
  ),
  nothing("It lost $12.5 million, not the $12.5 billion that was told."),
  nothing("In 2019 there were 2,019 cases. In 2020 there were 2,020 cases."),
  nothing("The budget is $4.2 billion. The budget was $4.3 million once."),
  nothing("About 8 billion people live on Earth. The city has 8 million people."),
  nothing("She won 1.2 million votes. Turnout was 12 million votes."),
  nothing("Shares fell 4.2 million, he said. Bonds of 4.2 billion were sold."),
  nothing("The stadium cost $350 million. The league earns $350 billion."),
  // What stands at a sum; a headline's sum in the first sentence; sums of others.
  {
    text: "The prize fund stands at $640 million ahead of the draw. No one has won, and the $640 billion fund is a record.",
    findings: [["contradiction", "$640 billion fund", 640_000_000]],
  },
  {
    text: "Bakery to buy rival for £450m\n\nThe bakery Arden has agreed to buy its rival Coretta for £450bn, it said on Friday.",
    findings: [["contradiction", "£450bn", 450_000_000]],
  },
  {
    text: "Bakery to buy rival for £450m\n\nThe supermarket Arden, which had sales of £450bn, said it was pleased.",
    findings: [],
  },
];
