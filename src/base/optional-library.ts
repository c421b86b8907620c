/** A library that is installed only where it is wanted (`npm install --omit=optional` leaves it out) and was asked for here. */
export class MissingLibrary extends Error {
  readonly library: string;

  constructor(library: string) {
    super(`${library} is not installed`);
    this.library = library;
  }
}

/**
 * Loads a library that may not be there.
 * @param load the import itself: bundlers follow only those that are written out
 * @throws MissingLibrary
 */
export async function optionalLibrary<Library>(library: string, load: () => Promise<Library>): Promise<Library> {
  try {
    return await load();
  } catch (error) {
    throw isNotFound(error, library) ? new MissingLibrary(library) : error;
  }
}

/** ES modules and CommonJS name it differently; what the library itself may lack is another thing. */
function isNotFound(error: unknown, library: string): boolean {
  if (!(error instanceof Error) || !("code" in error)) return false;
  const { code, message } = error;
  return (code === "ERR_MODULE_NOT_FOUND" || code === "MODULE_NOT_FOUND") && message.includes(`'${library}`);
}
