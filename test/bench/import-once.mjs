/** Imports the module given as an argument and prints how many milliseconds that took. */
const began = performance.now();
await import(process.argv[2]);
console.log(performance.now() - began);
process.exit(0);
