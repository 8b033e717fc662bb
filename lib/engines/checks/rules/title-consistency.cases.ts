import type { RuleCase } from "../rule-case.ts";

export const titleConsistencyCases: readonly RuleCase[] = [
  {
    text: "Defence Minister Yoav Gallant spoke first. Foreign Minister Yoav Gallant answered questions.",
    findings: [["contradiction", "Foreign Minister Yoav Gallant", "Defence Minister"]],
  },
  {
    text: "Health Minister Jon Bell opened the ward. The plan, said Transport Minister Bell, is cheap.",
    findings: [["contradiction", "Transport Minister Bell", "Health Minister"]],
  },
  {
    text: "Senator Ann Cole wrote the bill. On Monday Rep. Cole said that it would pass.",
    findings: [["contradiction", "Rep. Cole", "Senator"]],
  },
  {
    text: "Ann Cole, the finance minister, smiled. Reporters asked the health minister, Ann Cole, about taxes.",
    findings: [["contradiction", "the health minister, Ann Cole", "the finance minister"]],
  },
  {
    text: "Vice President Kamala Harris flew in. President Harris met the families.",
    findings: [["contradiction", "President Harris", "Vice President"]],
  },
  {
    text: "Prime Minister Jon Bell resumed work. Aides of President Bell were glad. Prime Minister Bell was too.",
    findings: [["contradiction", "President Bell", "Prime Minister"]],
  },
  {
    text: "Energy Minister Tarek El Molla was in Paris. Justice Minister Tarek El Molla was, too.",
    findings: [["contradiction", "Justice Minister Tarek El Molla", "Energy Minister"]],
  },
  {
    text: "Treasury Secretary Ann Cole gave a speech. The markets liked what Defense Secretary Cole said.",
    findings: [["contradiction", "Defense Secretary Cole", "Treasury Secretary"]],
  },
  {
    text: "The striker Lee Reed signed. The goalkeeper Lee Reed had been without a club since June.",
    findings: [["contradiction", "goalkeeper Lee Reed", "striker"]],
  },
  {
    text: "Lisa Cole, principal of Eastview Elementary, was glad. Cole, superintendent of the Eastview district, was not.",
    findings: [
      [
        "contradiction",
        "Cole, superintendent of the Eastview district",
        "principal of Eastview Elementary",
      ],
    ],
  },
  {
    text: "Sheriff Lisa Cole said so. Police Chief Cole denied it.",
    findings: [["contradiction", "Police Chief Cole", "Sheriff"]],
  },
  {
    text: "Chief Executive Ann Cole spoke. Cole, the firm's chief financial officer, said profits rose.",
    findings: [["contradiction", "Cole, the firm's chief financial officer", "Chief Executive"]],
  },
  {
    text: "Chancellor Jeremy Hale will give the budget. The home secretary, Jeremy Hale, will not come.",
    findings: [["contradiction", "The home secretary, Jeremy Hale", "Chancellor"]],
  },
  {
    text: "Trade Minister Paulo Reis said the line would open in May. Health Minister Paulo Reis was glad.",
    findings: [["contradiction", "Health Minister Paulo Reis", "Trade Minister"]],
  },
  // Depends on a reading that the text leaves open.
  {
    text: "Minister Ann Cole spoke. Secretary of State Ann Cole did not answer.",
    findings: [["contradiction", "Secretary of State Ann Cole", "Minister"]],
  },
  {
    text: "Defence Minister Ana Lima spoke. Then Foreign Minister Lima left.",
    findings: [["contradiction", "Foreign Minister Lima", "Defence Minister"]],
  },
  {
    text: "Foreign Minister Per Holm was in Oslo. Aides asked Finance Minister Per Holm about oil.",
    findings: [["contradiction", "Finance Minister Per Holm", "Foreign Minister"]],
  },
  {
    text: "Energy Minister Ana Lima was cheered. When Health Minister Lima left, the hall was quiet.",
    findings: [["contradiction", "Health Minister Lima", "Energy Minister"]],
  },
  {
    text: "Interior Minister Per Holm closed the border. Holm, the country's health minister, spoke later.",
    findings: [["contradiction", "Holm, the country's health minister", "Interior Minister"]],
  },
  {
    text: "Trade Minister Ana Lima spoke. Later, Secretary of State Lima took the train.",
    findings: [["contradiction", "Secretary of State Lima", "Trade Minister"]],
  },
  {
    text: "Foreign Minister Ana Lima met the former president. Defence Minister Lima took notes.",
    findings: [["contradiction", "Defence Minister Lima", "Foreign Minister"]],
  },
  {
    text: "Finance Minister Jon Bell spoke. Trade Minister Jon Bell agreed with himself.",
    findings: [["possible", "Trade Minister Jon Bell", "Finance Minister"]],
  },
  {
    text: "Captain Lee Reed led the search. Major Reed found the boat.",
    findings: [["possible", "Major Reed", "Captain"]],
  },
  {
    text: "Governor Ann Cole signed it. A day after, Senator Ann Cole praised it.",
    findings: [["possible", "Senator Ann Cole", "Governor"]],
  },
  {
    text: "Midfielder Lee Reed passed twice. Striker Lee Reed scored.",
    findings: [["possible", "Striker Lee Reed", "Midfielder"]],
  },
  {
    text: "“Senator Ann Cole is wrong,” he said. Representative Ann Cole laughed.",
    findings: [["possible", "Representative Ann Cole", "Senator"]],
  },
  {
    text: "Israeli Defense Minister Lee Bar spoke. Egyptian Foreign Minister Lee Bar listened.",
    findings: [["possible", "Egyptian Foreign Minister Lee Bar", "Israeli Defense Minister"]],
  },
  {
    text: "Health Secretary Ana Lima spoke. The secretary of state, Ana Lima, then left.",
    findings: [["possible", "The secretary of state, Ana Lima", "Health Secretary"]],
  },
  {
    text: "The minister, Ana Lima, spoke. Secretary of State Ana Lima then left.",
    findings: [["possible", "Secretary of State Ana Lima", "The minister"]],
  },
  {
    text: "Detective Sergeant Ana Lima led the search. Detective Inspector Lima asked for help.",
    findings: [["possible", "Detective Inspector Lima", "Detective Sergeant"]],
  },
  {
    text: "Judge Ana Lima heard the case. The jury heard Prosecutor Ana Lima.",
    findings: [["contradiction", "Prosecutor Ana Lima", "Judge"]],
  },
  {
    text: "Prime Minister Per Holm met the king. Holm, the finance minister, gave no figures.",
    findings: [["possible", "Holm, the finance minister", "Prime Minister"]],
  },
  // Tested, and holds.
  {
    text: "The minister, Ana Lima, spoke. Ana Lima, the secretary of state for health, left.",
    findings: [["consistent", "The minister, Ana Lima", "minister"]],
  },
  {
    text: "Secretary of State John Kerry landed. Secretary Kerry waved.",
    findings: [["consistent", "Secretary of State John Kerry", "secretary of state"]],
  },
  {
    text: "Defense Secretary Lloyd Austin called. Defence Minister Lloyd Austin is what Britons call him.",
    findings: [["consistent", "Defense Secretary Lloyd Austin", "secretary of defense"]],
  },
  {
    text: "Sen. Ann Cole spoke. Senator Cole sat down.",
    findings: [["consistent", "Sen. Ann Cole", "senator"]],
  },
  {
    text: "Premier Ann Cole spoke. Prime Minister Cole sat down.",
    findings: [["consistent", "Premier Ann Cole", "prime minister"]],
  },
  // A change told, another time, or two offices at once.
  {
    text: "Defence Minister Jon Bell was moved. Foreign Minister Jon Bell took office on Friday.",
    findings: [],
  },
  {
    text: "Former Defence Minister Jon Bell came. Foreign Minister Jon Bell did not mind.",
    findings: [],
  },
  {
    text: "Senator Ann Cole spoke. In 2011, Governor Ann Cole had signed the first bill.",
    findings: [],
  },
  {
    text: "Acting President Jon Bell spoke. Prime Minister Jon Bell signed the law.",
    findings: [],
  },
  {
    text: "Jon Bell, prime minister and finance minister, spoke. Finance Minister Jon Bell gave figures.",
    findings: [
      [
        "consistent",
        "Jon Bell, prime minister and finance minister",
        "prime minister, minister of finance",
      ],
    ],
  },
  {
    text: "Deputy Prime Minister Jon Bell spoke. Foreign Minister Jon Bell left.",
    findings: [],
  },
  {
    text: "Defence Minister Ana Lima spoke. Then-Foreign Minister Lima had signed it.",
    findings: [],
  },
  {
    text: "Defence Minister Ana Lima, who became foreign minister a week on, spoke. Foreign Minister Lima left.",
    findings: [],
  },
  {
    text: "Defence Minister Ana Lima spoke. She was appointed foreign minister on Monday. Foreign Minister Lima was glad.",
    findings: [],
  },
  {
    text: "Transport Minister Per Holm came. Holm, who is also the health minister, left. Health Minister Per Holm waved.",
    findings: [],
  },
  {
    text: "Defence Minister Ana Lima spoke. Two years earlier Foreign Minister Lima had been silent.",
    findings: [],
  },
  {
    text: "Defence Minister Ana Lima spoke. In March, Foreign Minister Lima had been silent.",
    findings: [],
  },
  {
    text: "Finance Minister Ana Lima spoke, as when she was health minister. Health Minister Lima had built wards.",
    findings: [],
  },
  {
    text: "Prime Minister Mona Al Badr, who holds the post of foreign minister, flew in. Foreign Minister Al Badr left.",
    findings: [],
  },
  {
    text: "Former Governor Ann Cole came. Senator Cole spoke at length. Governor Cole is liked here.",
    findings: [],
  },
  {
    text: "Senator Ann Cole spoke. Rain fell all day. Cole was sworn in as governor. Governor Cole waved.",
    findings: [],
  },
  {
    text: "Senator Penny Cole spoke. Foreign Minister Cole sits in the upper house.",
    findings: [],
  },
  {
    text: "Police Chief Ana Ruiz said so. The fire chief, Ana Ruiz's husband, agreed.",
    findings: [],
  },
  {
    text: "The Minister for Foreign Affairs and Trade, Ana Lima, spoke. Trade Minister Ana Lima was glad. Foreign Minister Lima left.",
    findings: [
      [
        "consistent",
        "The Minister for Foreign Affairs and Trade, Ana Lima",
        "minister of foreign affairs, minister of trade",
      ],
    ],
  },
  {
    text: "Governor Ann Cole is running for the Senate. Senator Cole would be the first of her town.",
    findings: [],
  },
  // Two people, and titles that rule nothing out.
  {
    text: "Senator Ann Cole spoke. Representative Tom Cole did not. Governor Cole was away.",
    findings: [],
  },
  {
    text: "Actor Ann Cole won. Director Ann Cole was not there, nor author Ann Cole.",
    findings: [],
  },
  {
    text: "Chief Executive Ann Cole spoke. Chairwoman Ann Cole owns the firm.",
    findings: [],
  },
  {
    text: "President Jon Bell spoke. Commander Jon Bell knows the army.",
    findings: [],
  },
  {
    text: "Defence Minister Jon Bell met Foreign Minister Ann Cole and Health Minister Lee Reed.",
    findings: [],
  },
  {
    text: "The Emir of Qatar, Sheikh Tamim bin Hamad Al Thani, met Prime Minister Ann Cole.",
    findings: [],
  },
  {
    text: "Club president Jon Bell resigned. President Bell is not missed.",
    findings: [],
  },
  {
    text: "Lt. Gen. Jon Bell spoke. Deputy Health Minister Ann Cole listened.",
    findings: [],
  },
  {
    text: "Mr Bell came with Dr Cole. Sir Jon Bell left with Professor Cole.",
    findings: [],
  },
  {
    text: "Barcelona president Joan Bell spoke. Spain's prime minister, Pedro Cole, did not.",
    findings: [],
  },
];
