/** The oldest Node that Griot's tools run on; the same as "engines" in package.json. */
const NEEDED = [20, 19];

/** What to tell somebody whose Node is too old; null where it is new enough. `version` as in process.versions.node. */
export function nodeTooOld(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) return null;
  return `Griot needs Node ${NEEDED.join('.')} or newer; this is Node ${version}. Install a newer one from your system's packages or https://nodejs.org, then run the same command again.`;
}
