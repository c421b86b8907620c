import type { Indicator } from "./form.ts";

/** An indicator of which nothing is known but what is asked about. */
export const BARE_INDICATOR: Omit<Indicator, "name" | "target" | "path"> = {
  id: "",
  level1: "",
  level2: "",
  partOf: "",
  explanation: "",
  formula: "",
  sign: "",
  initialTarget: "",
  unit: "",
  weight: undefined,
  baseline: "",
  direction: undefined,
  standard: "",
  bands: [],
  source: "",
  core: "",
  note: "",
};
