import type { CardText } from '../../i18n/step-card.ts';
import { properName } from '../parts/proper-name.ts';

interface Props {
  label: string;
  row: readonly CardText[];
}

/** A row of a step's card, with labels and names that the tools showed left in English. */
export default function CardRow({ label, row }: Props) {
  return (
    <>
      <dt>{label}</dt>
      <dd>
        {row.map((piece, index) => {
          if (typeof piece === 'string') return piece;
          const [kind, label] = piece;
          return kind === 'ui' ? (
            <kbd key={index} class="ui" {...properName}>
              {label}
            </kbd>
          ) : (
            <span key={index} {...properName}>
              {label}
            </span>
          );
        })}
      </dd>
    </>
  );
}
