import type { ModelClass, ModelDefinition } from "../host-context";
import { invalidArgument, itemNotFound } from "../host-error";
import { hostClass } from "../registry/host-class";
import { rangeArgument, rangeOf } from "./range-lookup";
import { numberArgument, textArgument } from "./reading-arguments";
import { CommentTarget, SheetPart } from "./targets";

const commentsOf = ({ sheet }: SheetPart): CommentTarget[] =>
  sheet.comments.map((comment) => new CommentTarget(sheet, comment));

function find(part: SheetPart, id: unknown): CommentTarget | null {
  const wanted = textArgument(id);
  return commentsOf(part).find(({ comment }) => comment.id === wanted) ?? null;
}

function required(comment: CommentTarget | null | undefined): CommentTarget {
  if (!comment) throw itemNotFound();
  return comment;
}

const comment: ModelDefinition<CommentTarget> = {
  name: "Comment",
  target: CommentTarget,
  identity: ({ comment: { id } }) => ({ Id: id }),
  properties: {
    Id: { get: ({ comment: { id } }) => id },
    Content: { get: ({ comment: { text } }) => text },
  },
  methods: { GetLocation: ({ sheet, comment: { area } }) => rangeOf(sheet, area) },
};

/** The threads of comments on a sheet; notes, the older kind, are not among them. */
const comments: ModelDefinition<SheetPart> = {
  name: "CommentCollection",
  target: SheetPart,
  items: commentsOf,
  methods: {
    GetCount: ({ sheet }) => sheet.comments.length,
    GetItem: (part, [id]) => required(find(part, id)),
    GetItemOrNullObject: (part, [id]) => find(part, id),
    GetItemAt: (part, [index]) => {
      const found = commentsOf(part)[numberArgument(index)];
      if (!found) throw invalidArgument();
      return found;
    },
    GetItemByCell: (part, [cell], { engine }) => {
      const { sheet, area } = rangeArgument(engine, part.sheet, cell);
      if (sheet !== part.sheet || area.rowCount * area.columnCount !== 1) throw invalidArgument();
      const isThere = (one: CommentTarget) =>
        one.comment.area.row === area.row && one.comment.area.column === area.column;
      return required(commentsOf(part).find(isThere));
    },
  },
};

export const commentClasses: readonly ModelClass[] = [hostClass(comment), hostClass(comments)];
