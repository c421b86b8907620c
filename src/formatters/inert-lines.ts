import { inert } from "./text/inert.ts";

/** Inert text of several lines, such as the goal of a department: its line ends stay what they are. */
export function inertLines(text: string): string {
  return text.split(/\r?\n/).map(inert).join("\n");
}
