import { didYouMean } from "../did-you-mean.ts";
import type { Text } from "../language.ts";
import { type LoadedPolicy, loadPolicy, namedPolicy } from "../load-policy.ts";
import { listed } from "../scoring/listed.ts";
import { policies } from "../scoring/policies/index.ts";
import { complain, type Hall } from "./hall.ts";
import { didYouMeanThis, noSuchPolicy, policyChoices } from "./messages.ts";
import { readInput } from "./read-input.ts";

/** The policy of a name or of a file; undefined, with a complaint, where it is neither. */
export async function choosePolicy(choice: string, hall: Hall): Promise<LoadedPolicy | undefined> {
  const named = namedPolicy(choice);
  if (named !== undefined) return named;
  const input = await readInput(choice, hall.io);
  if (input.problem === undefined) return loadPolicy(choice, input.bytes);
  complain(hall, looksLikeFile(choice) ? input.problem : unknownPolicy(choice));
  return undefined;
}

function looksLikeFile(choice: string): boolean {
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
