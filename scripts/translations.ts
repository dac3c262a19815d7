import { accept } from '../src/build/translation-accept.ts';
import { report } from '../src/build/translation-report.ts';

// npm run translations                                  what has to be looked at again
// npm run translations -- accept ja guide/enroll 12     this block is right again
// npm run translations -- accept ja guide/enroll        … this page is
// npm run translations -- accept ja                     … the whole language is

const [command, ...words] = process.argv.slice(2);
const root = process.cwd();
const { lines, failed } =
  command === undefined
    ? report(root)
    : command === 'accept'
      ? accept(root, words)
      : {
          lines: [
            `translations: there is no command “${command}”; write nothing after it for a report, or: accept <language> [page] [block]`,
          ],
          failed: true,
        };
console.log(lines.join('\n'));
process.exitCode = failed ? 1 : 0;
