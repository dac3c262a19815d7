import qrcode from 'qrcode-generator';

/** A QR code as the path of an SVG drawing, one unit a module, and how many units it is wide. */
export function qrPath(text: string): { path: string; size: number } {
  const code = qrcode(0, 'M');
  code.addData(text, 'Byte');
  code.make();
  const size = code.getModuleCount();
  const parts: string[] = [];
  for (let row = 0; row < size; row++) {
    for (let start = 0; start < size; start++) {
      if (!code.isDark(row, start)) continue;
      let end = start;
      while (end < size && code.isDark(row, end)) end++;
      parts.push(`M${start} ${row}h${end - start}v1h${start - end}z`);
      start = end;
    }
  }
  return { path: parts.join(''), size };
}
