/** Defined names; IronCalc's own do not move with their cells, so they live in the registry. */
import { fullAddress, placeOf } from "../book/address";
import type { Book } from "../book/book";
import type { NameState } from "../book/registry";
import { checkItemName } from "../book/tableOperations";
import { Fault } from "../protocol/fault";
import { found } from "./identity";
import { flagInput, textInput } from "./input";
import type { TypeSpec } from "./spec";
import { NULL_OBJECT, type Target } from "./targets";

interface NameKey {
  readonly name: string;
  readonly scope: number | null;
}

const nameTarget = ({ name, scope }: NameKey): Target => ({ type: "NamedItem", value: { name, scope } });
const namesOf = (book: Book, scope: number | null): readonly NameState[] => book.registry.names.filter((name) => name.scope === scope);
const find = (book: Book, { name, scope }: NameKey): NameState | undefined =>
  namesOf(book, scope).find((one) => one.name.toLowerCase() === name.toLowerCase());

function state(book: Book, key: NameKey): NameState {
  return found(find(book, key), `no name ${key.name}`);
}

export const namedItemCollection: TypeSpec<"NamedItemCollection"> = {
  items: ({ scope }, { book }) => namesOf(book, scope).map(nameTarget),
  open: {
    Add: ({ scope }, args, { book }) => {
      const name = args.text(0);
      checkItemName(book, name);
      const active = found(book.sheets[book.model.getSelectedSheet()], "the active sheet").id;
      const object = args.objects.get(1);
      const formula = object?.type === "Range" ? null : args.json(1);
      const target =
        object?.type === "Range"
          ? { sheet: object.value.sheet, area: object.value.area }
          : typeof formula === "string" && formula.startsWith("=")
            ? placeOf(book, scope ?? active, formula.slice(1))
            : { constant: formula };
      book.registry = { ...book.registry, names: [...book.registry.names, { name, scope, target, visible: true, comment: args.optionalText(2) ?? "" }] };
      return nameTarget({ name, scope });
    },
    GetItem: ({ scope }, args, { book }) => nameTarget(state(book, { name: args.text(0), scope })),
    GetItemOrNullObject: ({ scope }, args, { book }) => {
      const item = find(book, { name: args.text(0), scope });
      return item === undefined ? NULL_OBJECT : nameTarget(item);
    },
  },
  call: { GetCount: ({ scope }, _, { book }) => namesOf(book, scope).length },
};

const formulaOf = (book: Book, { target }: NameState): string =>
  "area" in target ? `=${fullAddress(book, target)}` : `=${String(target.constant)}`;

function update(book: Book, key: NameKey, patch: Partial<NameState>): void {
  const old = state(book, key);
  book.registry = { ...book.registry, names: book.registry.names.map((one) => (one === old ? { ...one, ...patch } : one)) };
}

export const namedItem: TypeSpec<"NamedItem"> = {
  get: {
    Name: (key, { book }) => state(book, key).name,
    Comment: (key, { book }) => state(book, key).comment,
    Formula: (key, { book }) => formulaOf(book, state(book, key)),
    Scope: ({ scope }) => (scope === null ? "Workbook" : "Worksheet"),
    Type: (key, { book }) => ("area" in state(book, key).target ? "Range" : "String"),
    Value: (key, { book }) => formulaOf(book, state(book, key)).slice(1),
    Visible: (key, { book }) => state(book, key).visible,
  },
  set: {
    Comment: (key, input, { book }) => {
      update(book, key, { comment: textInput(input) });
    },
    Visible: (key, input, { book }) => {
      update(book, key, { visible: flagInput(input) });
    },
  },
  open: {
    GetRange: (key, _, host) => {
      const { target } = state(host.book, key);
      if (!("area" in target)) throw new Fault("InvalidOperation", "the name is no range");
      return host.range(target.sheet, target.area);
    },
    GetRangeOrNullObject: (key, _, host) => {
      const { target } = state(host.book, key);
      return "area" in target ? host.range(target.sheet, target.area) : NULL_OBJECT;
    },
  },
  call: {
    Delete: (key, _, { book }) => {
      const old = state(book, key);
      book.registry = { ...book.registry, names: book.registry.names.filter((one) => one !== old) };
      return undefined;
    },
  },
};
