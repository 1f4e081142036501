// Reads docs/api/asyncapi.yaml with the parser that AsyncAPI itself gives out; anything it finds wrong is said and fails.
import { Parser, fromFile } from '@asyncapi/parser';

// That there is a newer edition of the standard is no fault: 3.0 is what partners' tools read.
const { document, diagnostics } = await fromFile(new Parser(), '../api/asyncapi.yaml').parse();
const found = diagnostics.filter((diagnostic) => diagnostic.code !== 'asyncapi-latest-version');
for (const { code, message, path } of found) console.error(`${path.join('.')}: ${message} (${code})`);
if (!document || found.length > 0) process.exit(1);
console.log(`asyncapi.yaml: ${document.channels().all().length} topics, ${document.components().messages().all().length} messages`);
