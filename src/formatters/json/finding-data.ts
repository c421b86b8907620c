import type { Place } from "../../base/diagnostic.ts";
import type { Language } from "../../base/language.ts";
import { fingerprints } from "../../report/fingerprints.ts";
import type { FileReport } from "../../report/report.ts";
import { cellName } from "../view/position.ts";

export function fileData(file: FileReport, language: Language) {
  return { path: file.path, findings: findingData(file, language) };
}

/** One object per finding. What a finding does not have, such as a help, is left out. */
export function findingData(file: FileReport, language: Language) {
  const prints = fingerprints(file);
  return file.diagnostics.map(({ code, severity, message, help, place }, index) => ({
    code,
    severity,
    message: message[language],
    help: help?.[language],
    place: positionData(place),
    fingerprint: prints[index],
  }));
}

export function placeData(place: Place) {
  return { file: place.file, ...positionData(place) };
}

/** Lines and columns count from 1, columns in UTF-16 units; the end is the first position behind. */
function positionData({ pointer, sheet, start, end }: Place) {
  return {
    sheet,
    cell: sheet !== undefined && start ? cellName(start) : undefined,
    line: start?.line,
    column: start?.column,
    endLine: end?.line,
    endColumn: end?.column,
    pointer,
  };
}
