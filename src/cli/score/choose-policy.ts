import type { Diagnostic, Place } from "../../base/diagnostic.ts";
import { listed, type Text } from "../../base/language.ts";
import { suggestion, withQuestion } from "../../base/suggestion.ts";
import { renderFindings } from "../../formatters/terminal/findings.ts";
import { configFindings } from "../../readers/settings/config-findings.ts";
import { makeValidationReport } from "../../report/make-report.ts";
import type { FileReport } from "../../report/report.ts";
import { loadPolicy } from "../../score.ts";
import { type LoadedPolicy, namedPolicy, policies } from "../../settings/named-policies.ts";
import type { Policy } from "../../settings/policy.ts";
import { type Context, complain } from "../context.ts";
import { type Configurations, type Governing, policyName } from "../files/configurations.ts";
import { readInput } from "../files/read-input.ts";
import type { Io } from "../io.ts";
import { gateOf, reportOptionsOf, type ScoreOptions } from "../options/score-options.ts";
import { makeStyle } from "../output/make-style.ts";
import { showReport } from "../output/print-report.ts";
import { badConfig, brokenPolicy, noSuchPolicy, policyChoices, severalPolicies } from "./messages.ts";

/** The policy of a name or of a file. What is wrong with a file goes to standard error; undefined where there is no policy. */
export async function choosePolicy(
  choice: string,
  color: boolean | undefined,
  context: Context,
): Promise<LoadedPolicy | undefined> {
  const named = namedPolicy(choice);
  if (named !== undefined) return named;
  const input = await readInput(choice, "policy", context.io);
  if (input.problem !== undefined) {
    complain(context, looksLikeFile(choice) ? input.problem : noPolicyNamed(choice));
    return undefined;
  }
  const { loaded, report } = loadPolicy(choice, input.bytes);
  if (report.diagnostics.length > 0)
    context.io.note(`${renderFindings(report, makeStyle(context, color)).join("\n")}\n`);
  return loaded;
}

function looksLikeFile(choice: string): boolean {
  return /[/\\]|\.ya?ml$/i.test(choice);
}

function noPolicyNamed(name: string): Text {
  const names = policies.map((policy) => policy.name);
  const problem = noSuchPolicy({ name });
  const { choices } = suggestion(name, names);
  return choices === undefined ? withQuestion(problem, name, names) : policyChoices({ problem, choices });
}

export interface ConfiguredPolicy {
  /** Absent where it cannot be used. */
  readonly loaded: LoadedPolicy | undefined;
  /** What is wrong: in the configuration where it names the policy, and in the policy file. */
  readonly reports: readonly FileReport[];
}

/** The policy that a configuration names, a file from the folder of the configuration; without a name the usual one. */
export async function configuredPolicy(governing: Governing | undefined, io: Io): Promise<ConfiguredPolicy> {
  const named = namedPolicy(policyName(governing?.config));
  if (named !== undefined) return { loaded: named, reports: [] };
  const { config, sources = [] } = governing ?? {};
  if (config?.policy === undefined) return { loaded: undefined, reports: [] };
  const { value: choice, place } = config.policy;
  const refuse = (finding: Diagnostic): FileReport => ({
    path: place.file,
    source: sources.find((one) => one.path === place.file)?.source ?? "",
    diagnostics: [finding],
  });
  const path = policyName(config);
  const input = await readInput(path, "policy", io);
  if (input.problem !== undefined) {
    const finding = looksLikeFile(choice)
      ? configFindings.unknownPolicy.policyNotRead(place, { problem: input.problem })
      : unknown(choice, place);
    return { loaded: undefined, reports: [refuse(finding)] };
  }
  const { loaded, report: own } = loadPolicy(path, input.bytes);
  if (loaded !== undefined) return { loaded, reports: own.diagnostics.length > 0 ? [own] : [] };
  return {
    loaded,
    reports: [refuse(configFindings.unknownPolicy.policyNotRead(place, { problem: brokenPolicy({ path }) })), own],
  };
}

function unknown(name: string, place: Place): Diagnostic {
  const names = policies.map((policy) => policy.name);
  return configFindings.unknownPolicy.noSuchName(place, { name, ...suggestion(name, names) });
}

/**
 * The policy for some forms: that of the option, else that of the configuration that governs them. What is wrong is told;
 * undefined where there is no policy then.
 */
export async function policyFor(
  paths: readonly string[],
  options: ScoreOptions,
  configs: Configurations,
  context: Context,
): Promise<Policy | undefined> {
  const all = await Promise.all(paths.map((path) => configs.governing(path)));
  if (configs.reports().length > 0) return refuse(configs.reports(), options, context);
  if (options.policy !== undefined) return (await choosePolicy(options.policy, options.color, context))?.policy;
  const byName = new Map(all.map((governing) => [policyName(governing?.config), governing]));
  if (byName.size > 1) {
    complain(context, severalPolicies({ names: listed([...byName.keys()]) }));
    return undefined;
  }
  const [governing] = byName.values();
  const { loaded, reports } = await configuredPolicy(governing, context.io);
  if (loaded === undefined) return refuse(reports, options, context);
  const style = makeStyle(context, options.color);
  for (const report of reports) context.io.note(`${renderFindings(report, style).join("\n")}\n`);
  return loaded.policy;
}

/** What a wrong configuration asks for is not known, so nothing is scored by it. */
async function refuse(reports: readonly FileReport[], options: ScoreOptions, context: Context): Promise<undefined> {
  await showReport(makeValidationReport(reports, gateOf(options), [badConfig]), reportOptionsOf(options), context);
}
