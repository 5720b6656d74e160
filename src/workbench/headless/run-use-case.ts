import type { AddIn, LooseRequest } from "../../application/add-in";
import type { Outcome } from "../../application/state";
import { parseMarks } from "../../domain/marks";
import { parseSize } from "../../domain/size";
import { problemSentence } from "../../text/problems";
import { columnIndex } from "../engine/cells/area";
import type { LooseStep, UseCaseStep } from "./step";

type StepOf<Kind extends UseCaseStep["do"]> = Extract<UseCaseStep, { readonly do: Kind }>;

/** Does what the button of the step does, with what the button would ask accepted. */
export async function runUseCase(addIn: AddIn, step: UseCaseStep): Promise<Outcome> {
  switch (step.do) {
    case "adopt":
      return addIn.adopt({ accept: step.accept, ...(step.sheet !== null && { sheet: step.sheet }) });
    case "pickList":
      return pickList(addIn, step);
    case "startFromCatalogue":
      return addIn.startFromCatalogue();
    case "proposeKinds":
      return addIn.proposeKinds();
    case "detach":
      return accepted(addIn, await addIn.detach());
    case "clearHighlights":
      return addIn.clearHighlights();
    case "undo":
      return addIn.undo();
    case "refresh":
      return addIn.refresh();
    case "setKind":
      return addIn.setKind([await taskId(addIn, step.task)], step.kind);
    case "setLevel":
      return addIn.setLevel([await taskId(addIn, step.task)], step.level);
    case "setSize":
      return setSize(addIn, step);
    case "addPerson":
      return addIn.addPerson({ name: step.name, ...step.details });
    case "setPerson":
      return addIn.setPerson(await personId(addIn, step.name), step.details);
    case "acceptRoles":
      return addIn.acceptRoles(addIn.getState().book?.people.map(({ id }) => id) ?? []);
    case "renamePerson":
      return addIn.renamePerson(await personId(addIn, step.name), step.to);
    case "removePerson":
      return addIn.removePerson(await personId(addIn, step.name));
    case "mergePeople":
      return mergePeople(addIn, step);
    case "placeLoose":
      return placeLoose(addIn, step);
    case "clearLoose":
      return addIn.clearLoose(await looseRequest(addIn, step));
    case "assign":
      return assign(addIn, step);
    case "generate":
      return addIn.generate(step.situation, { consent: step.consent });
    case "highlight":
      return addIn.highlight(step.situation);
    case "report":
      return addIn.makeReport(step.sheet);
  }
}

/** Takes the list below the selected title, as it is shown before it is used. */
async function pickList(addIn: AddIn, step: StepOf<"pickList">): Promise<Outcome> {
  const { clusters, accept } = step;
  const picked = await addIn.pickList();
  const column = clusters === "" || clusters === null ? null : columnIndex(clusters);
  const shown = picked.ok && clusters !== null ? await addIn.pickClusters(column) : picked;
  const place = addIn.getState().picked?.place;
  return shown.ok && place !== undefined ? addIn.adopt({ place, accept }) : shown;
}

async function mergePeople(addIn: AddIn, { keep, gone, consent }: StepOf<"mergePeople">): Promise<Outcome> {
  return addIn.mergePeople({ keepId: await personId(addIn, keep), goneId: await personId(addIn, gone), consent });
}

async function placeLoose(addIn: AddIn, step: StepOf<"placeLoose">): Promise<Outcome> {
  return addIn.placeLoose({
    ...(await looseRequest(addIn, step)),
    taskId: await taskId(addIn, step.toTask),
    personId: await personId(addIn, step.toPerson),
  });
}

/** The mark by its key. What is not found is handed on, for the add-in to refuse. */
async function looseRequest(addIn: AddIn, { situation, task, person, consent }: LooseStep): Promise<LooseRequest> {
  const key = await identify(addIn, "", () => {
    const mark = addIn
      .getState()
      .book?.situations[situation].loose.find((one) => one.task === task && one.person === person);
    return mark && { id: mark.key };
  });
  return { situation, key, consent };
}

async function setSize(addIn: AddIn, step: StepOf<"setSize">): Promise<Outcome> {
  const size = parseSize(step.size);
  if (size !== null && "unread" in size) return invalid(size.unread);
  return addIn.setSize([await taskId(addIn, step.task)], size);
}

async function assign(addIn: AddIn, step: StepOf<"assign">): Promise<Outcome> {
  const reading = parseMarks(step.mandates, "generated");
  if ("unread" in reading) return invalid(reading.unread);
  return addIn.assign({
    situation: step.situation,
    taskIds: [await taskId(addIn, step.task)],
    personId: await personId(addIn, step.person),
    marks: reading.marks,
    consent: step.consent,
  });
}

/** Answers yes to what the use case asked before it would go on. */
async function accepted(addIn: AddIn, outcome: Outcome): Promise<Outcome> {
  const question = addIn.getState().feedback?.question ?? null;
  return outcome.ok || outcome.problem.kind !== "consentNeeded" || question === null ? outcome : question.accept();
}

function invalid(text: string): Outcome {
  const problem = { kind: "invalidValue", sheet: null, cell: null } as const;
  return { ok: false, sentence: problemSentence(problem, { text }), problem };
}

/** The Taak-ID for a Taak-ID or exact description. What is not found is handed on, for the add-in to refuse. */
async function taskId(addIn: AddIn, task: string): Promise<string> {
  return identify(addIn, task, () =>
    addIn.getState().book?.tasks.find(({ id, description }) => id === task || description === task),
  );
}

/** The ID for a person's name or ID. What is not found is handed on, for the add-in to refuse. */
async function personId(addIn: AddIn, person: string): Promise<string> {
  return identify(addIn, person, () =>
    addIn.getState().book?.people.find(({ id, name }) => id === person || name === person),
  );
}

/** What was typed in the sheet a moment ago may not have been read yet: hence the second look. */
async function identify(addIn: AddIn, given: string, find: () => { readonly id: string } | undefined): Promise<string> {
  const known = find();
  if (known !== undefined) return known.id;
  await addIn.refresh();
  return find()?.id ?? given;
}
