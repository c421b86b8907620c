import type { Path } from "../../base/diagnostic.ts";
import { follow } from "./locate.ts";
import type { RawNode, RawScalar } from "./raw.ts";
import { type Schema, type SchemaPlace, type ShapeError, stepInto } from "./schema.ts";

/** A complaint of a validator with what it is about. */
export interface Misshape extends ShapeError {
  readonly path: Path;
  readonly node: RawNode;
}

/** Holds a value, which the document was turned into, against a schema. Nothing where it fits. */
export function misshapes(root: RawNode, value: unknown, { validate }: Schema): readonly Misshape[] {
  if (validate(value)) return [];
  // `if` only says that one of the other errors is there.
  const errors = (validate.errors ?? []).filter(({ keyword }) => keyword !== "if");
  return errors.map((error) => {
    const path = pathOf(error.instancePath);
    return { ...error, path, node: follow(root, path).node };
  });
}

function pathOf(pointer: string): Path {
  const steps = pointer.split("/").slice(1);
  return steps.map((step) => (/^\d+$/.test(step) ? Number(step) : step.replaceAll("~1", "/").replaceAll("~0", "~")));
}

/**
 * The document as plain values.
 * @param exactIn where given, numbers that the schema does not want to be whole stay texts, so that no digit is lost
 */
export function toPlain(node: RawNode, exactIn?: SchemaPlace): unknown {
  if (node.kind === "scalar") return exactIn && isDecimal(node, exactIn) ? node.source : node.value;
  if (node.kind === "list") return node.items.map((item) => toPlain(item, exactIn?.items));
  // No prototype: a key may be called __proto__.
  const plain: Record<string, unknown> = Object.create(null);
  for (const [key, { value }] of node.entries) plain[key] = toPlain(value, exactIn && stepInto(exactIn, key));
  return plain;
}

function isDecimal({ value }: RawScalar, { isInteger }: SchemaPlace): boolean {
  return typeof value === "number" && isInteger !== true;
}
