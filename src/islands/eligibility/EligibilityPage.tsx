import { useLayoutEffect } from 'preact/hooks';
import EligibilityAnswer from './EligibilityAnswer.tsx';
import EligibilityForm from './EligibilityForm.tsx';
import type { EligibilityParts } from './eligibility-parts.ts';

interface Props extends EligibilityParts {
  asOf: string | undefined;
  /** Whether the reader was at a question before, which has gone. */
  fromWizard: boolean;
}

/** All questions on one page, and a verdict per engagement beside them. */
export default function EligibilityPage(props: Props) {
  const { fromWizard } = props;
  // The question that had the focus has gone; the form begins with its first field.
  useLayoutEffect(() => {
    if (fromWizard && document.activeElement === document.body) {
      document.getElementById('engagement')?.focus();
    }
  }, []);
  return (
    <>
      <EligibilityForm {...props} />
      <EligibilityAnswer {...props} />
    </>
  );
}
