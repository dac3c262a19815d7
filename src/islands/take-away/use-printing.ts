import { useEffect } from 'preact/hooks';

export type Printer = typeof import('./print-sheet.tsx');

/** The browser's own Print gives the sheet as well: it is fetched ahead, since printing cannot wait. */
export function usePrinting(place: (printer: Printer) => void): void {
  useEffect(() => {
    let printer: Printer | undefined;
    const before = () => printer && place(printer);
    const after = () => printer?.removeSheet();
    // A page that is left takes its loading with it; the button loads the sheet once more.
    import('./print-sheet.tsx').then(
      (module) => (printer = module),
      () => undefined,
    );
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
      after();
    };
  }, []);
}
