import type { TaskState } from '../../rules/index.ts';

/** Progress on the pages of the journey. All but the button's label is loaded when it is used. */
export const progress = {
  // On a button that stays pressed.
  mark: 'Mark this step as done',
  // Beside a step, in small letters.
  states: {
    todo: 'to do',
    done: 'done',
    'cannot-start-yet': 'cannot start yet',
    'too-late': 'too late',
  } satisfies Record<TaskState, string>,
  // {day} is a whole date.
  kept: 'Your progress as of {day}, kept on this device alone.',
  shown: 'What you answered in the next-step tool shows that this step is done.',
  unknown: 'No rule is known for {day}, so no step is marked.',
  more: 'See what comes next, or clear it',
} as const;
