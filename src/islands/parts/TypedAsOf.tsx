import type { ComponentProps } from 'preact';
import { readDay } from '../../stores/read-day.ts';
import AsOfField from './AsOfField.tsx';

/** The as-of field with the reading of days. Fetched when it is unfolded. */
export default function TypedAsOf(props: Omit<ComponentProps<typeof AsOfField>, 'readDay'>) {
  return <AsOfField {...props} readDay={readDay} />;
}
