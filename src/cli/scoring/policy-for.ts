import { layFindings } from "../../formatters/terminal/findings.ts";
import { makeValidationReport } from "../../report/make-report.ts";
import type { FileReport } from "../../report/report.ts";
import { listed } from "../../scoring/listed.ts";
import type { Policy } from "../../settings/policy.ts";
import { complain, type Hall } from "../context.ts";
import type { Configurations } from "../files/configurations.ts";
import { gateOf, reportOptionsOf, type ScoreOptions } from "../options/score-options.ts";
import { makeStyle } from "../output/make-style.ts";
import { showReport } from "../reports/show-report.ts";
import { choosePolicy } from "../score/choose-policy.ts";
import { badConfig, severalPolicies } from "../score/messages.ts";
import { configuredPolicy, policyName } from "./configured-policy.ts";

/**
 * The policy for some forms: that of the option, else that of the configuration that governs them. What is wrong is told;
 * undefined where there is no policy then.
 */
export async function policyFor(
  paths: readonly string[],
  options: ScoreOptions,
  configs: Configurations,
  hall: Hall,
): Promise<Policy | undefined> {
  const all = await Promise.all(paths.map((path) => configs.governing(path)));
  if (configs.reports().length > 0) return refuse(configs.reports(), options, hall);
  if (options.policy !== undefined) return (await choosePolicy(options.policy, options.color, hall))?.policy;
  const byName = new Map(all.map((governing) => [policyName(governing?.config), governing]));
  if (byName.size > 1) {
    complain(hall, severalPolicies({ names: listed([...byName.keys()]) }));
    return undefined;
  }
  const [governing] = byName.values();
  const { loaded, reports } = await configuredPolicy(governing, hall.io);
  if (loaded === undefined) return refuse(reports, options, hall);
  const style = makeStyle(hall, options.color);
  for (const report of reports) hall.io.note(`${layFindings(report, style).join("\n")}\n`);
  return loaded.policy;
}

/** What a wrong configuration asks for is not known, so nothing is scored by it. */
async function refuse(reports: readonly FileReport[], options: ScoreOptions, hall: Hall): Promise<undefined> {
  await showReport(makeValidationReport(reports, gateOf(options), [badConfig]), reportOptionsOf(options), hall);
}
