import type { en } from './en/index.ts';
import type { Plural } from './fill.ts';

/** A translation of `Base`: the same keys, every one of them, in other words. */
export type Translation<Base> = {
  [Key in keyof Base]: Base[Key] extends string
    ? string
    : Base[Key] extends Plural
      ? Plural
      : Translation<Base[Key]>;
};

/** The messages of one language, by area. */
export type Messages = Translation<typeof en>;

/** The messages of one area: what an island or a component is given. */
export type Area<Name extends keyof Messages> = Messages[Name];
