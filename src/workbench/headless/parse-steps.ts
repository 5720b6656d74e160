import { reportRoles } from "../../workbook/schema";
import type { HandStep, MoodStep, PersonDetails, SelectStep, Step, UseCaseStep } from "./step";
import { StepFields, UnusableInput } from "./step-fields";

type Parsers<Kind extends { readonly do: string }> = Readonly<Record<Kind["do"], (fields: StepFields) => Kind>>;

const situations = ["current", "target"] as const;

const looseMark = (fields: StepFields) => ({
  situation: fields.choice("situation", situations),
  task: fields.text("task"),
  person: fields.text("person"),
  consent: fields.flag("consent", false),
});

const useCases: Parsers<UseCaseStep> = {
  adopt: (fields) => ({ do: "adopt", sheet: fields.optionalText("sheet"), accept: fields.flag("accept", true) }),
  pickList: (fields) => ({
    do: "pickList",
    clusters: fields.optionalText("clusters"),
    accept: fields.flag("accept", true),
  }),
  startFromCatalogue: () => ({ do: "startFromCatalogue" }),
  acceptRoles: () => ({ do: "acceptRoles" }),
  proposeKinds: () => ({ do: "proposeKinds" }),
  detach: () => ({ do: "detach" }),
  clearHighlights: () => ({ do: "clearHighlights" }),
  undo: () => ({ do: "undo" }),
  refresh: () => ({ do: "refresh" }),
  setKind: (fields) => ({
    do: "setKind",
    task: fields.text("task"),
    kind: fields.choiceOrNull("kind", ["core", "transferable", "notApplicable"]),
  }),
  setLevel: (fields) => ({
    do: "setLevel",
    task: fields.text("task"),
    level: fields.choiceOrNull("level", ["school", "SG"]),
  }),
  setSize: (fields) => ({ do: "setSize", task: fields.text("task"), size: fields.textNumberOrNull("size") }),
  addPerson: (fields) => ({ do: "addPerson", name: fields.text("name"), details: personDetails(fields) }),
  setPerson: (fields) => ({ do: "setPerson", name: fields.text("name"), details: personDetails(fields) }),
  renamePerson: (fields) => ({ do: "renamePerson", name: fields.text("name"), to: fields.text("to") }),
  removePerson: (fields) => ({ do: "removePerson", name: fields.text("name") }),
  mergePeople: (fields) => ({
    do: "mergePeople",
    keep: fields.text("keep"),
    gone: fields.text("gone"),
    consent: fields.flag("consent", false),
  }),
  assign: (fields) => ({
    do: "assign",
    situation: fields.choice("situation", situations),
    task: fields.text("task"),
    person: fields.text("person"),
    mandates: fields.text("mandates"),
    consent: fields.flag("consent", false),
  }),
  placeLoose: (fields) => ({
    do: "placeLoose",
    ...looseMark(fields),
    toTask: fields.text("toTask"),
    toPerson: fields.text("toPerson"),
  }),
  clearLoose: (fields) => ({ do: "clearLoose", ...looseMark(fields) }),
  generate: (fields) => ({
    do: "generate",
    situation: fields.choice("situation", situations),
    consent: fields.flag("consent", false),
  }),
  highlight: (fields) => ({ do: "highlight", situation: fields.choice("situation", situations) }),
  report: (fields) => ({ do: "report", sheet: fields.choice("sheet", reportRoles) }),
};

const rows = (fields: StepFields) => ({
  sheet: fields.text("sheet"),
  row: fields.count("row", 1),
  count: fields.count("count", 1, 1),
});
const columns = (fields: StepFields) => ({
  sheet: fields.text("sheet"),
  column: fields.text("column"),
  count: fields.count("count", 1, 1),
});

const hands: Parsers<HandStep> = {
  type: (fields) => ({
    do: "type",
    sheet: fields.text("sheet"),
    cell: fields.text("cell"),
    value: fields.cellValue("value"),
  }),
  insertRows: (fields) => ({ do: "insertRows", ...rows(fields) }),
  deleteRows: (fields) => ({ do: "deleteRows", ...rows(fields) }),
  insertColumns: (fields) => ({ do: "insertColumns", ...columns(fields) }),
  deleteColumns: (fields) => ({ do: "deleteColumns", ...columns(fields) }),
  sortRows: (fields) => ({
    do: "sortRows",
    sheet: fields.text("sheet"),
    from: fields.count("from", 1),
    to: fields.count("to", 1),
    by: fields.text("by"),
    columns: fields.optionalText("columns"),
  }),
  renameSheet: (fields) => ({ do: "renameSheet", sheet: fields.text("sheet"), to: fields.text("to") }),
  deleteSheet: (fields) => ({ do: "deleteSheet", sheet: fields.text("sheet") }),
  protect: (fields) => ({ do: "protect", sheet: fields.text("sheet") }),
  fill: (fields) => ({
    do: "fill",
    sheet: fields.text("sheet"),
    range: fields.text("range"),
    color: fields.text("color"),
  }),
};

/** What only the user of the add-in does: where a colleague is says nothing to it. */
const pointing: Parsers<SelectStep> = {
  select: (fields) => ({ do: "select", sheet: fields.text("sheet"), range: fields.text("range") }),
};

const moods: Parsers<MoodStep> = {
  fault: (fields) => ({ do: "fault", batch: fields.count("batch", 1), code: fields.text("code") }),
  busy: (fields) => ({ do: "busy", batches: fields.count("batches", 0) }),
  latency: (fields) => ({ do: "latency", ms: fields.count("ms", 0) }),
  today: (fields) => ({ do: "today", date: fields.date("date") }),
};

/**
 * Reads the steps of a run.
 *
 * @throws UnusableInput naming the first step that is unknown or lacks something.
 */
export function parseSteps(json: string): Step[] {
  const steps = parseJson(json);
  if (!Array.isArray(steps)) throw new UnusableInput("The steps are not a list.");
  return steps.map((step: unknown, index) => parseStep(new StepFields(`Step ${index + 1}`, step), index));
}

function parseStep(fields: StepFields, index: number): Step {
  const name = fields.text("do");
  if (name === "remote") {
    const steps = fields.list("steps");
    return { do: "remote", steps: steps.map((step) => parseHand(new StepFields(`Step ${index + 1} (remote)`, step))) };
  }
  const parser = parserFor(name, { ...useCases, ...hands, ...pointing, ...moods });
  if (parser === null) throw new UnusableInput(`Step ${index + 1}: there is no step called "${name}".`);
  return parser(fields);
}

function parseHand(fields: StepFields): HandStep {
  const name = fields.text("do");
  const parser = parserFor(name, hands);
  if (parser === null) throw new UnusableInput(`"${name}" is nothing that another person can do.`);
  return parser(fields);
}

function parserFor<Parser>(name: string, parsers: Readonly<Record<string, Parser>>): Parser | null {
  return Object.hasOwn(parsers, name) ? (parsers[name] ?? null) : null;
}

function personDetails(fields: StepFields): PersonDetails {
  return {
    ...(fields.has("role") && { role: fields.text("role") }),
    ...(fields.has("level") && { level: fields.choice("level", ["school", "SG", "extern"]) }),
    ...(fields.has("hours") && { hours: fields.numberOrNull("hours") }),
  };
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new UnusableInput("The steps are not valid JSON.");
  }
}
