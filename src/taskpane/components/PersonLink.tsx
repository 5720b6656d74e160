import type { ReactElement, ReactNode } from "react";
import type { Person } from "../../domain/model";
import { nl } from "../../text/nl";
import { usePane } from "../use-add-in";

interface PersonLinkProps {
  readonly person: Pick<Person, "id" | "name">;
  /** What it shows; the name when left out. */
  readonly children?: ReactNode;
}

/** Somebody's name, which leads to their page. */
export function PersonLink({ person, children = person.name }: PersonLinkProps): ReactElement {
  const { store } = usePane();
  return (
    <button
      type="button"
      className="link"
      aria-label={nl.person.open(person.name)}
      onClick={() => store.openPerson(person.id)}
    >
      {children}
    </button>
  );
}
