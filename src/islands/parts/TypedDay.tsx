import type { ComponentProps } from 'preact';
import { readDay, type DayReading } from '../../stores/read-day.ts';
import DateField from './DateField.tsx';

interface Props extends Omit<ComponentProps<typeof DateField>, 'onText'> {
  onType(text: string, reading: DayReading): void;
}

/** A date field that reads what is typed. Fetched with the first question that asks for a day. */
export default function TypedDay({ onType, ...field }: Props) {
  return <DateField {...field} onText={(text) => onType(text, readDay(text))} />;
}
