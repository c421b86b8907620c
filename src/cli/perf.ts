/** The program as bin/perf.js needs it. */
export { main } from "./main.ts";
export { leave, terminal } from "./terminal.ts";
