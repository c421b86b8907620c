/** The opening tag of an element, in offsets of the XML that it was found in. */
interface OpeningTag {
  readonly text: string;
  /** With its colon; "" where there is none. */
  readonly prefix: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The first opening tag with a local name, whatever its prefix. Where that one has no end, no later one has: the text is
 * read once, however often a tag begins in it.
 */
export function openingTag(xml: string, name: string): OpeningTag | undefined {
  const found = new RegExp(`<([^<>\\s:/]+:)?${name}(?=[\\s/>])`).exec(xml);
  if (found === null) return undefined;
  const { index: start, 1: prefix = "" } = found;
  const end = xml.indexOf(">", start) + 1;
  return end === 0 ? undefined : { text: xml.slice(start, end), prefix, start, end };
}
