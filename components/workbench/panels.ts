"use client";

import { ClaimsTable } from "#components/claims/table/claims-table.tsx";
import { CoveragePanel } from "#components/facts/coverage-panel.tsx";
import { FindingsPanel } from "#components/findings/findings-panel.tsx";
import { SourceList } from "#components/sources/source-list.tsx";

/** What takes the place of the list or of the text, as one piece of code. */
export const otherPanels = { ClaimsTable, CoveragePanel, FindingsPanel, SourceList };
