import { SCREEN } from "../styles.ts";
import { PAPER } from "./paper.ts";
import { PHONE } from "./phone.ts";

/** One sheet for the screen, the phone, dark rooms and A4 paper. */
export const STYLES = `${SCREEN}${PHONE}${PAPER}
`;
