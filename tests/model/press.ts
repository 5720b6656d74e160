import type { Outcome } from "../../src/application/state";
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
      if (task === undefined || person === undefined) return null;
      return addIn.assign({
        situation: button.kind,
        taskIds: [task.id],
        personId: person.id,
        marks: button.marks,
        consent: true,
      });
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
  }
}
