/** JSON over several lines, for a reader too. */
export function printJson(data: unknown): string {
  return inert(JSON.stringify(data, undefined, 2));
}

/** JSON on one line. */
export function printJsonLine(data: unknown): string {
  return inert(JSON.stringify(data));
}

/** JSON says the same with an escape, and a terminal obeys none: of controls JSON itself escapes those below 0x20 only. */
function inert(json: string): string {
  return json.replaceAll(ACTIVE, (character) => character.split("").map(asEscape).join(""));
}

/** Controls except the line ends between values, directional marks and other invisible format characters. */
const ACTIVE = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

function asEscape(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
