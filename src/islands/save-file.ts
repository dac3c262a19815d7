/** Hands a text to the reader as a file to keep. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun with the click; the browser needs a moment to take the text.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
