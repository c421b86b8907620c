import { pointsOf } from "../../base/points.ts";
import type { PlaceOf } from "./reading.ts";

/** Turns offsets and paths in a file into places. */
export function placesIn(file: string, text: string): PlaceOf {
  const pointAt = pointsOf(text);
  return ({ start, end }, path) => ({
    file,
    ...(path && { pointer: path.map((step) => `/${escaped(String(step))}`).join("") }),
    start: pointAt(start),
    end: pointAt(end),
  });
}

/** As RFC 6901 wants it. */
function escaped(step: string): string {
  return step.replaceAll("~", "~0").replaceAll("/", "~1");
}
