import type { Outcome } from "../../src/application/state";
import { findingKey } from "../../src/domain/bottlenecks/finding";
import { formatMarks } from "../../src/domain/marks";
import type { Button } from "./actions";
import { bookIn, pick, type World } from "./world";

/** Presses a button; null when there is nothing to press it for, such as no person. */
export async function press(world: World, button: Button): Promise<Outcome | null> {
  const { addIn } = world.workbook;
  const { tasks, people } = await bookIn(world);
  const person = "person" in button ? pick(people, button.person) : undefined;
  const task = "task" in button ? pick(tasks, button.task) : undefined;
  switch (button.press) {
    case "assign":
      return task === undefined || person === undefined ? null : assign(world, button, task.id, person.id);
    case "assignSelected":
      return person === undefined ? null : addIn.assignSelected(person.id, ["executes"]);
    case "generate":
      return addIn.generate(button.kind, { consent: true });
    case "highlight":
      return addIn.highlight(button.kind);
    case "clearHighlights":
      return addIn.clearHighlights();
    case "addPerson":
      return addIn.addPerson({ name: button.name, hours: 4 });
    case "renamePerson":
      return person === undefined ? null : addIn.renamePerson(person.id, button.name);
    case "removePerson":
      return person === undefined ? null : addIn.removePerson(person.id);
    case "setHours":
      return person === undefined ? null : addIn.setPerson(person.id, { hours: button.hours });
    case "setSize":
      return task === undefined ? null : addIn.setSize([task.id], { per: "week", hours: button.hours });
    case "proposeKinds":
      return addIn.proposeKinds();
    case "makeReport":
      return addIn.makeReport(button.role);
    case "decide": {
      const found = pick(addIn.getState().book?.situations[button.kind].findings ?? [], button.finding);
      if (found === undefined) return null;
      const findings = [findingKey(found)];
      return addIn.decide({ situation: button.kind, findings, status: "discussed", note: "bekeken" });
    }
  }
}

async function assign(
  world: World,
  { kind, marks }: Extract<Button, { readonly press: "assign" }>,
  taskId: string,
  personId: string,
): Promise<Outcome> {
  const { addIn } = world.workbook;
  const outcome = await addIn.assign({ situation: kind, taskIds: [taskId], personId, marks, consent: true });
  if (outcome.ok) world.meant.push({ place: { kind, taskId, personId }, was: null, is: formatMarks(marks) });
  return outcome;
}
