import { complain, type Hall } from "../context.ts";
import { unwritable } from "./messages.ts";
import { errorCode } from "./read-input.ts";

/** Whether the file could be written; a complaint where not. */
export async function writeOutput(path: string, content: string | Uint8Array, hall: Hall): Promise<boolean> {
  try {
    await hall.io.writeFile(path, content);
    return true;
  } catch (error) {
    const reason = errorCode(error);
    if (reason === undefined) throw error;
    complain(hall, unwritable({ path, reason }));
    return false;
  }
}
