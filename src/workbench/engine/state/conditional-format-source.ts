/** What a conditional format brought from the file, kept for as long as nobody changes what the engine understands of it. */
import type { Area, EngineConditionalFormat } from "../engine";
import type { XmlElement } from "../xlsx/xml";

/** The part of a conditional format that the engine understands, as it was read. */
type UnderstoodFormat = Pick<EngineConditionalFormat, "type" | "stopIfTrue"> & {
  formula: string | undefined;
  format: string;
  dataBar: string;
};

/** The file's own rule. `areas` are all the areas it stands on; the format's own `area` is the first of them. */
interface ForeignFormat {
  readonly element: XmlElement;
  areas: Area[];
  /** Null when the engine understands nothing of it: then only the file's own rule can be written. */
  understood: UnderstoodFormat | null;
}

export function understoodOf(format: EngineConditionalFormat): UnderstoodFormat {
  return {
    type: format.type,
    stopIfTrue: format.stopIfTrue,
    formula: format.formula,
    format: JSON.stringify(format.format ?? {}),
    dataBar: JSON.stringify(format.dataBar ?? {}),
  };
}

const KEY = "file";

export function foreignFrom(source: ForeignFormat): Readonly<Record<string, unknown>> {
  return { [KEY]: source };
}

function isForeign(value: unknown): value is ForeignFormat {
  return typeof value === "object" && value !== null && "element" in value && "areas" in value;
}

export function foreignOf(format: EngineConditionalFormat): ForeignFormat | null {
  const source = format.foreign?.[KEY];
  return isForeign(source) ? source : null;
}
