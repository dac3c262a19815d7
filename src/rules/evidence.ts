// The second public door: what pages show as evidence. Apart from `index.ts`, so that no calculator
// carries titles and quotations; results cite sources by tag.

export { conflicts, type Conflict, type ConflictId, type ConflictSide } from './facts/conflicts.ts';
export { mistranslations, type Implied, type Mistranslation } from './facts/mistranslations.ts';
export { rejectedSources, sourceOf, sources, type Source, type Weight } from './sources.ts';
