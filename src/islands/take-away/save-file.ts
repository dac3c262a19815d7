/** Hands a file to the reader to keep. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun with the click; the browser needs a moment to take the content.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
