import { didYouMean } from "../../base/did-you-mean.ts";
import type { Text } from "../../base/language.ts";
import { layFindings } from "../../formatters/terminal/findings.ts";
import { type LoadedPolicy, loadPolicy, namedPolicy } from "../../load-policy.ts";
import { listed } from "../../scoring/listed.ts";
import { policies } from "../../settings/named-policies.ts";
import { complain, type Hall } from "../context.ts";
import { readInput } from "../files/read-input.ts";
import { didYouMeanThis } from "../messages.ts";
import { makeStyle } from "../output/make-style.ts";
import { noSuchPolicy, policyChoices } from "./messages.ts";

/** The policy of a name or of a file. What is wrong with a file goes to standard error; undefined where there is no policy. */
export async function choosePolicy(
  choice: string,
  color: boolean | undefined,
  hall: Hall,
): Promise<LoadedPolicy | undefined> {
  const named = namedPolicy(choice);
  if (named !== undefined) return named;
  const input = await readInput(choice, hall.io);
  if (input.problem !== undefined) {
    complain(hall, looksLikeFile(choice) ? input.problem : unknownPolicy(choice));
    return undefined;
  }
  const { loaded, report } = loadPolicy(choice, input.bytes);
  if (report.diagnostics.length > 0) hall.io.note(`${layFindings(report, makeStyle(hall, color)).join("\n")}\n`);
  return loaded;
}

export function looksLikeFile(choice: string): boolean {
  return /[/\\]|\.ya?ml$/i.test(choice);
}

function unknownPolicy(name: string): Text {
  const names = policies.map((policy) => policy.name);
  const problem = noSuchPolicy({ name });
  const suggestion = didYouMean(name, names);
  return suggestion === undefined
    ? policyChoices({ problem, names: listed(names) })
    : didYouMeanThis({ problem, suggestion });
}
