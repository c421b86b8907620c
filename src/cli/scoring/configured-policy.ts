import { posix } from "node:path";
import type { Diagnostic, Place } from "../../base/diagnostic.ts";
import { didYouMean } from "../../base/did-you-mean.ts";
import { type LoadedPolicy, loadPolicy, namedPolicy } from "../../load-policy.ts";
import { misspeltPolicy, policyNotRead, unknownPolicy } from "../../readers/settings/config-findings.ts";
import type { FileReport } from "../../report/report.ts";
import { listed } from "../../scoring/listed.ts";
import type { Config } from "../../settings/config.ts";
import { DEFAULT_POLICY, policies } from "../../settings/named-policies.ts";
import type { Governing } from "../files/configurations.ts";
import { readInput } from "../files/read-input.ts";
import type { Io } from "../io.ts";
import { looksLikeFile } from "../score/choose-policy.ts";
import { brokenPolicy } from "../score/messages.ts";

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
  const { config, report } = governing ?? {};
  if (config?.policy === undefined || report === undefined) return { loaded: undefined, reports: [] };
  const refuse = (finding: Diagnostic): FileReport => ({ ...report, diagnostics: [finding] });
  const { choice, place } = config.policy;
  const path = policyName(config);
  const input = await readInput(path, io);
  if (input.problem !== undefined) {
    const finding = looksLikeFile(choice) ? policyNotRead(place, { problem: input.problem }) : unknown(choice, place);
    return { loaded: undefined, reports: [refuse(finding)] };
  }
  const { loaded, report: own } = loadPolicy(path, input.bytes);
  if (loaded !== undefined) return { loaded, reports: own.diagnostics.length > 0 ? [own] : [] };
  return { loaded, reports: [refuse(policyNotRead(place, { problem: brokenPolicy({ path }) })), own] };
}

/** What tells one policy from another: its name, or the path of its file as the user would write it. */
export function policyName(config: Config | undefined): string {
  if (config?.policy === undefined) return DEFAULT_POLICY.name;
  const { choice } = config.policy;
  if (namedPolicy(choice) !== undefined || posix.isAbsolute(choice)) return choice;
  return posix.join(posix.dirname(config.file), choice);
}

function unknown(name: string, place: Place): Diagnostic {
  const names = policies.map((policy) => policy.name);
  const meant = didYouMean(name, names);
  return meant === undefined
    ? unknownPolicy(place, { name, names: listed(names) })
    : misspeltPolicy(place, { name, meant });
}
