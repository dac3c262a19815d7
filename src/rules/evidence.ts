// The second public door: what pages show as evidence. Apart from `index.ts`, so that no calculator
// carries titles and quotations; results cite sources by tag.

export { checks, lastCheckOf, type Check } from './facts/checks.ts';
export {
  conflicts,
  type Conflict,
  type ConflictId,
  type ConflictSide,
  type Side,
} from './facts/conflicts.ts';
export { examples, type RuleEntryId, type RuleExample } from './facts/examples.ts';
export {
  mistranslations,
  type Implied,
  type Mistranslation,
  type MistranslationId,
} from './facts/mistranslations.ts';
export {
  shownStates,
  voucherMoves,
  voucherStates,
  type VoucherMove,
  type VoucherMoveId,
  type VoucherStateId,
} from './facts/voucher-states.ts';
export { costExample, costOf, type MistranslationCost, type Taken } from './mistranslation-cost.ts';
export { misledAt } from './misled-at.ts';
export { rejectedSources, sourceOf, sources, type Source, type Weight } from './sources.ts';
