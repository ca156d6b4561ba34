/** Runs a command: what it throws is one line for who typed it, and the exit code is 1. */
export async function runCommand(command: (parameters: readonly string[]) => Promise<string>): Promise<void> {
  try {
    console.log(await command(process.argv.slice(2)));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
