import { type Exact, HUNDRED } from "../../base/exact.ts";
import type { BlockScore, Scorecard } from "../../scoring/scorecard.ts";
import type { Style } from "../formatter.ts";
import { points } from "../view/numbers.ts";
import { blockTitle, WORDS } from "../view/words.ts";
import { bar } from "./bar.ts";
import { formText } from "./form-text.ts";
import { type Markup, markup } from "./markup.ts";
import { PAGE } from "./messages.ts";

/** A bar for each block, and below it one for each class of its points. */
export function composition({ blocks, execution }: Scorecard, style: Style): Markup {
  const { language } = style;
  const spent = execution && barLine(markup`${WORDS.execution[language]}`, WORDS.execution[language], execution, style);
  return markup`<section class="composition"><h2>${PAGE.composition[language]}</h2>
<ul>
${blocks.map((block, index) => blockBars(block, index === 0 ? spent : undefined, style))}</ul>
</section>
`;
}

/** The execution of the budget is part of the first block that counts, which is that of the department where there is one. */
function blockBars(
  { block, counts, score, formula, classes }: BlockScore,
  spent: Markup | undefined,
  style: Style,
): Markup {
  const { language } = style;
  const title = blockTitle(block)[language];
  const name = block.kind === "task" ? markup`${title} ${formText(block.name)}` : markup`${title}`;
  const standing = (counts ? WORDS.counts : WORDS.shownOnly)[language];
  const heading = markup`<strong>${name}</strong> <small>${standing}${formula === "" ? undefined : ` · ${formula}`}</small>`;
  const bars = classes.map((one) => barLine(formText(one.level1), one.level1, one, style));
  return markup`<li class="block">${barParts(heading, title, { score, weight: HUNDRED }, style)}
<ul>${bars}${spent}</ul></li>
`;
}

interface Points {
  readonly score: Exact;
  readonly weight: Exact;
}

function barLine(label: Markup, name: string, of: Points, style: Style): Markup {
  return markup`<li>${barParts(label, name, of, style)}</li>
`;
}

function barParts(label: Markup, name: string, of: Points, { language }: Style): Markup {
  return markup`<span class="name">${label}</span> ${bar(name, of, language)} <span class="number">${points(of.score)} / ${points(of.weight)}</span>`;
}
