import { expect, test } from "vitest";
import { reportFileName } from "./file-name.ts";

const report = { edition: "legal" as const, atSeq: 12 };

test.each([
  ["Envoys of 17 countries", "stet-envoys-of-17-countries-event-12-legal.pdf"],
  ["Élysée: “déjà vu”", "stet-elysee-deja-vu-event-12-legal.pdf"],
  ["../../etc/passwd\n", "stet-etc-passwd-event-12-legal.pdf"],
  ["سفراء", "stet-report-event-12-legal.pdf"],
  ["a ".repeat(100), `stet-${"a-".repeat(29)}a-event-12-legal.pdf`],
])("%s", (title, name) => {
  expect(reportFileName(title, { ...report, ending: "pdf" })).toBe(name);
});

test("a table of one kind says so before its ending", () => {
  expect(reportFileName("Envoys", { ...report, ending: "findings.csv" })).toBe(
    "stet-envoys-event-12-legal-findings.csv",
  );
});
