import { expect, test } from "vitest";
import { reportFileName } from "./file-name.ts";

test.each([
  ["Envoys of 17 countries", "stet-envoys-of-17-countries-event-12.pdf"],
  ["Élysée: “déjà vu”", "stet-elysee-deja-vu-event-12.pdf"],
  ["../../etc/passwd\n", "stet-etc-passwd-event-12.pdf"],
  ["سفراء", "stet-report-event-12.pdf"],
  ["a ".repeat(100), `stet-${"a-".repeat(29)}a-event-12.pdf`],
])("%s", (title, name) => {
  expect(reportFileName(title, 12, "pdf")).toBe(name);
});

test("a table of one kind says so before its ending", () => {
  expect(reportFileName("Envoys", 12, "findings.csv")).toBe("stet-envoys-event-12-findings.csv");
});
