/** The files or the steps cannot be used; the message is one sentence for whoever started the run. */
export class UnusableInput extends Error {}

/** Reads the fields of one step, and says which step and field it is when one is missing or of the wrong kind. */
export class StepFields {
  private readonly fields: Readonly<Record<string, unknown>>;

  /** `where` names the step in messages, e.g. "Step 3". */
  constructor(
    private readonly where: string,
    step: unknown,
  ) {
    if (!isRecord(step)) throw new UnusableInput(`${where} is not an object.`);
    this.fields = step;
  }

  has(name: string): boolean {
    return this.fields[name] !== undefined;
  }

  text(name: string): string {
    return this.read(name, "a text", isText);
  }

  optionalText(name: string): string | null {
    return this.has(name) ? this.text(name) : null;
  }

  choice<Choice extends string>(name: string, choices: readonly Choice[]): Choice {
    const isChoice = (value: unknown): value is Choice => choices.some((choice) => choice === value);
    return this.read(name, `one of ${choices.join(", ")}`, isChoice);
  }

  choiceOrNull<Choice extends string>(name: string, choices: readonly Choice[]): Choice | null {
    return this.fields[name] === null ? null : this.choice(name, choices);
  }

  /** A whole number of at least `minimum`; the default when the field is absent and there is one. */
  count(name: string, minimum: number, otherwise?: number): number {
    if (!this.has(name) && otherwise !== undefined) return otherwise;
    const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= minimum;
    return this.read(name, `a whole number from ${minimum}`, isCount);
  }

  numberOrNull(name: string): number | null {
    return this.read(name, "a number or null", (value) => value === null || typeof value === "number");
  }

  textNumberOrNull(name: string): string | number | null {
    return this.read(name, "a text, a number or null", (value) => value === null || isText(value) || isNumber(value));
  }

  cellValue(name: string): string | number | boolean | null {
    if (typeof this.fields[name] === "boolean") return this.fields[name];
    return this.textNumberOrNull(name);
  }

  flag(name: string, otherwise: boolean): boolean {
    return this.has(name) ? this.read(name, "true or false", (value) => typeof value === "boolean") : otherwise;
  }

  /** A day such as "2026-11-22". */
  date(name: string): string {
    const isDay = (value: unknown): value is string =>
      isText(value) && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));
    return this.read(name, 'a date such as "2026-11-22"', isDay);
  }

  list(name: string): readonly unknown[] {
    return this.read(name, "a list", (value) => Array.isArray(value));
  }

  private read<Value>(name: string, wanted: string, isWanted: (value: unknown) => value is Value): Value {
    const value = this.fields[name];
    if (isWanted(value)) return value;
    throw new UnusableInput(`${this.where}: "${name}" must be ${wanted}.`);
  }
}

const isText = (value: unknown): value is string => typeof value === "string";
const isNumber = (value: unknown): value is number => typeof value === "number";

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
