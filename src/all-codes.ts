import type { CodeFacts } from "./base/define-code.ts";
import { monitoringFindings } from "./monitoring/findings.ts";
import { actualsFindings, cellFindings } from "./readers/actuals/findings.ts";
import { documentFindings } from "./readers/documents/findings.ts";
import { shapeFindings } from "./readers/form/findings.ts";
import { configFindings } from "./readers/settings/config-findings.ts";
import { libraryFindings } from "./readers/settings/library-findings.ts";
import { policyFindings } from "./readers/settings/policy-findings.ts";
import { encodingFindings } from "./readers/text/findings.ts";
import { workbookFindings } from "./readers/workbook/findings.ts";
import { emptyDocumentFindings, yamlFindings } from "./readers/yaml/findings.ts";
import { yamlLineFindings } from "./readers/yaml/line-findings.ts";
import { plainValueFindings, yamlValueFindings } from "./readers/yaml/value-findings.ts";
import { recognisingFindings } from "./recognising/findings.ts";
import { rules } from "./rules/index.ts";
import { adjustmentFindings } from "./scoring/findings/adjustment-findings.ts";
import { executionFindings } from "./scoring/findings/execution-findings.ts";
import { flagFindings } from "./scoring/findings/flag-findings.ts";
import { judgingFindings } from "./scoring/findings/judging-findings.ts";
import { matchingFindings } from "./scoring/findings/matching-findings.ts";
import { needsFindings } from "./scoring/findings/needs-findings.ts";
import { publishedFindings } from "./scoring/findings/published-findings.ts";
import { scoreFindings } from "./scoring/findings/score-findings.ts";
import { baselineFindings, suppressionFindings } from "./screening/findings.ts";
import { policyFlawFindings } from "./settings/findings.ts";

/** What is found while reading, scoring and configuring. */
const found: readonly CodeFacts[] = [
  ...Object.values(encodingFindings),
  ...Object.values(yamlFindings),
  ...Object.values(yamlLineFindings),
  ...Object.values(yamlValueFindings),
  ...Object.values(emptyDocumentFindings),
  ...Object.values(shapeFindings),
  ...Object.values(plainValueFindings),
  ...Object.values(actualsFindings),
  ...Object.values(matchingFindings),
  ...Object.values(judgingFindings),
  ...Object.values(needsFindings),
  ...Object.values(flagFindings),
  ...Object.values(workbookFindings),
  ...Object.values(documentFindings),
  ...Object.values(recognisingFindings),
  ...Object.values(cellFindings),
  ...Object.values(scoreFindings),
  ...Object.values(executionFindings),
  ...Object.values(adjustmentFindings),
  ...Object.values(monitoringFindings),
  ...Object.values(publishedFindings),
  ...Object.values(policyFindings),
  ...Object.values(policyFlawFindings),
  ...Object.values(suppressionFindings),
  ...Object.values(baselineFindings),
  ...Object.values(configFindings),
  ...Object.values(libraryFindings),
];

/** Everything that a finding can be about: the rules, then what is found while reading, scoring and configuring. */
export const allCodes: readonly CodeFacts[] = [...rules.map((rule) => ({ ...rule, binding: false })), ...found];

/** The codes whose severity a configuration may set. */
export const configurableCodes: readonly CodeFacts[] = allCodes.filter(({ binding }) => !binding);

export const KNOWN_CODES: ReadonlySet<string> = new Set(allCodes.map(({ code }) => code));
