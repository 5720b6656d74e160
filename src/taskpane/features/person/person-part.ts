import type { BookState } from "../../../application/state";
import type { Person } from "../../../domain/model";

/** What each part of somebody's page is about. */
export interface PersonPartProps {
  readonly book: BookState;
  readonly person: Person;
}
