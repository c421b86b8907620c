import type { Command } from "commander";
import type { Context } from "../context.ts";

/** Gives a command its arguments, options and action. */
export type DefineCommand = (command: Command, context: Context) => void;
