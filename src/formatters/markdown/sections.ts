/** A part of a document, and what stands in its place where there is no room for it. */
export interface Section {
  readonly text: string;
  readonly orElse?: string;
}

/** The longest comment that GitHub takes, in characters. */
export const COMMENT_ROOM = 65_536;

/** Sections one below the other, in at most `room` characters unless those that nothing can replace take more. */
export function joinSections(sections: readonly Section[], room: number): string {
  const least = (section: Section) => (section.orElse ?? section.text).length + GAP.length;
  let left = room - sections.reduce((sum, section) => sum + least(section), 0);
  const shown = sections.map((section) => {
    const more = section.text.length + GAP.length - least(section);
    if (more > left) return section.orElse ?? section.text;
    left -= more;
    return section.text;
  });
  return `${shown.filter((text) => text !== "").join(GAP)}\n`;
}

const GAP = "\n\n";
