// Runs in a page before its own scripts: what it sees of its own loading stands in `window.seen`.
const seen = { fcp: 0, lcp: 0, shift: 0, longTasks: [] };
window.seen = seen;
const on = (type, take) =>
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) take(entry);
  }).observe({ type, buffered: true });
on('paint', ({ name, startTime }) => {
  if (name === 'first-contentful-paint') seen.fcp = startTime;
});
on('largest-contentful-paint', ({ startTime }) => {
  seen.lcp = startTime;
});
on('longtask', ({ startTime, duration }) => {
  seen.longTasks.push({ startTime, duration });
});
on('layout-shift', ({ value }) => {
  seen.shift += value;
});
