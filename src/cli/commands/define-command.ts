import type { Command } from "commander";
import type { Hall } from "../context.ts";

/** Gives a command its arguments, options and action. */
export type DefineCommand = (command: Command, hall: Hall) => void;
