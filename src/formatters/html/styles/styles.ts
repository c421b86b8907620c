import { PAPER } from "./paper.ts";
import { PHONE } from "./phone.ts";
import { SCREEN } from "./screen.ts";

/** One sheet for the screen, the phone, dark rooms and A4 paper. */
export const STYLES = `${SCREEN}${PHONE}${PAPER}
`;
