import type { Edit, Path } from "../../../base/diagnostic.ts";
import { keyOf, LABELS, type MappingName } from "../../../form/labels.ts";
import { moreLines, yamlLineFindings } from "../line-findings.ts";
import { type Line, lineAbove } from "../lines.ts";
import type { Slip } from "../reading.ts";

/** A key where it stands in the parsed text. */
interface KeyAt {
  readonly written: string;
  readonly at: number;
}

/**
 * Items of a list that have run into each other, or into the key above: the first key of an item again, where only a
 * list can stand.
 */
export function runTogether(keys: readonly KeyAt[], path: Path, text: string): Slip | undefined {
  const [first, ...others] = keys;
  if (first === undefined) return undefined;
  const again = others.filter(({ written }) => written === first.written);
  if (again.length === 0 || isRepeatedAlone(keys, first)) return undefined;
  if (typeof path.at(-1) === "number") return dashesBefore(again, text);
  const listed = listedAt(path);
  return listed && keyOf(listed, first.written) ? dashesBefore([first, ...again], text) : undefined;
}

/** Then it is a slip in one entry, not the next item. */
function isRepeatedAlone(keys: readonly KeyAt[], first: KeyAt): boolean {
  return new Set(keys.map(({ written }) => written)).size === keys.length - 1 && keys[1]?.written === first.written;
}

/** The kind of mapping whose items a list has that is to stand at a path of the user's keys. */
function listedAt(path: Path): MappingName | undefined {
  let mapping: MappingName | undefined = "form";
  let lists: MappingName | undefined;
  for (const step of path) {
    if (typeof step === "number") {
      mapping = lists;
      lists = undefined;
      continue;
    }
    const field = mapping && LABELS[mapping][keyOf(mapping, step) ?? ""];
    mapping = field?.holds;
    lists = field?.lists;
  }
  return lists;
}

/** Undefined where there is no room for them: the keys of an item stand to the right of its dash. */
function dashesBefore(keys: readonly KeyAt[], text: string): Slip | undefined {
  const edits = keys.flatMap(({ at }) => dashBefore(at, text));
  const [first] = keys;
  if (first === undefined || edits.length < keys.length) return undefined;
  const end = first.at + first.written.length;
  return {
    start: first.at,
    end,
    finding: (place) => yamlLineFindings.missingDash.here(place, { more: moreLines(edits.length - 1) }),
    edits,
  };
}

function dashBefore(at: number, text: string): readonly Edit[] {
  return /(?:^|\n) * {2}$/.test(text.slice(Math.max(0, at - 40), at)) ? [{ start: at - 2, end: at, insert: "- " }] : [];
}

/** The first item of a list without its dash makes the second one look wrongly indented. */
export function firstWithoutDash(text: string, line: Line): Slip | undefined {
  const [, indent] = /^( *)- /.exec(line.text) ?? [];
  if (indent === undefined) return undefined;
  const column = indent.length + 2;
  const item = firstOfDeeper(text, line, column);
  const [, written] = /^ *([^\s:：-][^:：]*): /.exec(item?.text ?? "") ?? [];
  if (item === undefined || written === undefined || item.text.indexOf(written) !== column) return undefined;
  return dashesBefore([{ written, at: item.start + column }], text);
}

/** The first of the lines above that stand at a column or to the right of it. */
function firstOfDeeper(text: string, line: Line, column: number): Line | undefined {
  let first: Line | undefined;
  for (let above = lineAbove(text, line); above && isAtLeast(above, column); above = lineAbove(text, above)) {
    if (/\S/.test(above.text)) first = above;
  }
  return first;
}

function isAtLeast({ text }: Line, indent: number): boolean {
  return !/\S/.test(text) || text.length - text.trimStart().length >= indent;
}
