import { type Exact, printRounded } from "../exact.ts";

/** Points as reports print them: 9.38. */
export function points(value: Exact): string {
  return printRounded(value, 2);
}

/** Per cent for people: 75 %, 66.67 %. */
export function percent(value: Exact): string {
  return `${printRounded(value, 2).replace(/\.?0+$/, "")} %`;
}
