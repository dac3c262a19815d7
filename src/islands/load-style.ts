/** Adds a style sheet to the page, once; it has arrived (or failed) when the promise is kept. */
export function loadStyle(address: string): Promise<unknown> {
  return (loads[address] ??= new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = address;
    link.onload = link.onerror = resolve;
    document.head.append(link);
  }));
}

const loads: Record<string, Promise<unknown>> = {};
