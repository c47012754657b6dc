// node summed.mjs FOLDER [failed step ...]: prints `N passed, N failed` over the JSON reports in the folder, each named
// like its step; a step that failed and has no failed test to show counts as one, so that no red run ends in "0 failed".
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const [folder, ...failedSteps] = process.argv.slice(2);
let passed = 0;
let failed = 0;
const shown = new Set();
for (const name of readdirSync(folder)) {
  const report = JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
  // A file that cannot be loaded has no tests that could fail.
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  );
  const inReport = report.numFailedTests + unloaded.length;
  passed += report.numPassedTests;
  failed += inReport;
  if (inReport > 0) shown.add(path.basename(name, '.json'));
}
failed += failedSteps.filter((step) => !shown.has(step)).length;
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);
