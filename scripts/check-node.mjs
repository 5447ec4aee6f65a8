/** Says plainly that this Node is too old, where it would only stumble over the first `.ts` file. */
if (!process.features.typescript) {
  console.error(`This needs Node 22.18 or newer, which runs TypeScript as it is; here is ${process.version}.`);
  console.error("On Linux x64 `npm ci` brings a newer one, unless it was told to leave out optional packages.");
  process.exit(1);
}
