// Runs in a page before its own scripts: what it sees of its own loading stands in `window.seen`.
const seen = { lcp: 0, tbt: 0, shift: 0, tasks: [], what: '' };
window.seen = seen;
const on = (type, take) =>
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) take(entry);
  }).observe({ type, buffered: true });
on('largest-contentful-paint', (entry) => {
  seen.lcp = entry.startTime;
  seen.what = (entry.element?.textContent ?? '').slice(0, 60);
});
on('longtask', (entry) => {
  seen.tbt += Math.max(0, entry.duration - 50);
  seen.tasks.push([Math.round(entry.startTime), entry.duration]);
});
on('layout-shift', (entry) => {
  seen.shift += entry.value;
});
