/** `npm run --silent cli -- COMMAND`: exit 0 on success, 1 on findings or refused input (one plain sentence on stderr), 2 on misuse. */
import { HostError } from "../host/workbook";
import { issueText } from "../i18n/issues";
import { speak } from "../i18n/speak";
import { adoptCommand } from "./adoptCommand";
import { checkCommand } from "./checkCommand";
import { cliText } from "./cliText";
import { extractCommand } from "./extractCommand";
import { newCommand } from "./newCommand";
import { reportCommand } from "./reportCommand";
import { Misuse } from "./misuse";
import type { Outcome } from "./outcome";

const COMMANDS: Readonly<Record<string, (args: readonly string[]) => Promise<string | Outcome>>> = { new: newCommand, report: reportCommand, extract: extractCommand, adopt: adoptCommand, check: checkCommand };

async function main([name = "", ...args]: readonly string[]): Promise<number> {
  await speak(cliText().locale);
  const command = Object.prototype.hasOwnProperty.call(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) {
    process.stderr.write(cliText().usage);
    return 2;
  }
  try {
    const outcome = await command(args);
    process.stdout.write(typeof outcome === "string" ? outcome : outcome.output);
    return typeof outcome !== "string" && outcome.found ? 1 : 0;
  } catch (error) {
    if (error instanceof Misuse) {
      process.stderr.write(`${error.message}\n`);
      return 2;
    }
    if (error instanceof HostError) {
      process.stderr.write(`${issueText(error.issue, cliText().locale)}\n`);
      return 1;
    }
    throw error;
  }
}

process.exitCode = await main(process.argv.slice(2));
