import { caseCommand } from './case/commands.ts';
import { parseCommand, usage } from './case/arguments.ts';

/** Drives the kiosk's case client and outbox against any GeoReport server, without a kiosk; prints JSON. */
const command = parseCommand(process.argv.slice(2));
if (!command.ok) {
  console.error(`${command.error}\n\n${usage}`);
  process.exit(2);
}
const result = await caseCommand(command.value);
console.log(JSON.stringify(result.ok ? result.value : { error: result.error }, undefined, 2));
process.exit(result.ok ? 0 : 1);
