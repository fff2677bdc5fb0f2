/** LibreOffice, where there is one: what it makes of a Word document that is not its own. */
import { spawn } from 'node:child_process';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What is done to the tracked changes of a document. */
export type Verb = 'AcceptAllTrackedChanges' | 'RejectAllTrackedChanges';

/** A document and what is to be done to it. */
export interface Job {
  readonly bytes: Uint8Array;
  readonly verb: Verb;
}

/** Longer than the slowest machine needs for a few laws; after that the process is ended. */
const PATIENCE = 180_000;

/** The program: SOFFICE_PATH, or what the search path has; undefined where there is none. */
export function findOffice(env: NodeJS.ProcessEnv = process.env): string | undefined {
  if (env['SOFFICE_PATH']) return env['SOFFICE_PATH'];
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return ['soffice', 'libreoffice'].flatMap((name) => folders.map((folder) => join(folder, name))).find(runs);
}

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Opens documents in LibreOffice, accepts or rejects their changes there, and gives what it saves as Word documents, in
 * the order of the jobs. It has a profile of its own that holds the macro and goes with it: nothing but LibreOffice itself
 * is needed, no Python and no extension.
 *
 * One process does all, unless it breaks down: without the files of its user interface (Debian's `-nogui` packages)
 * LibreOffice 7.4 ends when it comes to draw a comment, now and then even of a hidden document. What is left to do then is
 * done by another one.
 */
export async function inOffice(program: string, jobs: readonly Job[]): Promise<Uint8Array[]> {
  const folder = mkdtempSync(join(tmpdir(), 'jiaokan-office-'));
  try {
    const profile = join(folder, 'profile');
    const common = ['--headless', '--norestore', '--nologo', `-env:UserInstallation=${url(profile)}`];
    // A new profile is filled at the first start, over whatever is there.
    await run(program, [...common, '--terminate_after_init']);
    installMacro(profile);
    const files = jobs.map(({ bytes, verb }, at) => {
      const [from, to] = [join(folder, `${at}.docx`), join(folder, `${at}.out.docx`)];
      writeFileSync(from, bytes);
      return { to, line: [url(from), verb, url(to)].join('\t') };
    });
    for (let left = files; left.length > 0;) {
      const list = join(folder, 'jobs.txt');
      writeFileSync(list, left.map(({ line }) => `${line}\n`).join(''));
      await run(program, [...common, `macro:///Standard.Jobs.Work("${url(list)}")`]);
      const next = left.filter(({ to }) => !existsSync(to));
      if (next.length === left.length) throw new Error(`${program} did nothing: ${next[0]?.line}`);
      left = next;
    }
    return files.map(({ to }) => new Uint8Array(readFileSync(to)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function url(path: string): string {
  return pathToFileURL(path).href;
}

/** Its own process group, so that what it starts ends with it. */
function run(program: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: 'ignore', detached: true });
    const timer = setTimeout(() => {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      reject(new Error(`${program} takes longer than ${PATIENCE / 1000} s`));
    }, PATIENCE);
    child.on('error', reject);
    child.on('exit', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/** Opens each document of a list without a window, does to it what the list says, saves it beside itself. */
const MACRO = `
Sub Work(listUrl As String)
  Dim entry As String
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  Dim saved(0) As New com.sun.star.beans.PropertyValue
  On Error GoTo Done
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  saved(0).Name = "FilterName"
  saved(0).Value = "MS Word 2007 XML"
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  number = FreeFile
  Open ConvertFromURL(listUrl) For Input As #number
  Do While Not Eof(number)
    Line Input #number, entry
    job = Split(entry, Chr(9))
    If UBound(job) = 2 Then
      doc = StarDesktop.loadComponentFromURL(job(0), "_blank", 0, hidden())
      dispatcher.executeDispatch(doc.CurrentController.Frame, ".uno:" & job(1), "", 0, Array())
      doc.storeToURL(job(2), saved())
      doc.close(True)
    End If
  Loop
Done:
  StarDesktop.terminate()
End Sub
`;

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const LIBRARY = 'xmlns:library="http://openoffice.org/2000/library"';

/** The library of macros as LibreOffice keeps it in the profile of a user. */
function installMacro(profile: string): void {
  const basic = join(profile, 'user', 'basic');
  const standard = join(basic, 'Standard');
  mkdirSync(standard, { recursive: true });
  const code = MACRO.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  writeFileSync(
    join(basic, 'script.xlc'),
    `${HEAD}<!DOCTYPE library:libraries PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "libraries.dtd">
<library:libraries ${LIBRARY} xmlns:xlink="http://www.w3.org/1999/xlink">
 <library:library library:name="Standard" library:link="false"/>
</library:libraries>`,
  );
  writeFileSync(
    join(standard, 'script.xlb'),
    `${HEAD}<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library ${LIBRARY} library:name="Standard" library:readonly="false" library:passwordprotected="false">
 <library:element library:name="Jobs"/>
</library:library>`,
  );
  writeFileSync(
    join(standard, 'Jobs.xba'),
    `${HEAD}<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Jobs" script:language="StarBasic">${code}</script:module>`,
  );
}
