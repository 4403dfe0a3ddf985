// The page of the layout bench: each layout in a worker of its own, as the product runs it.
// `layOut({contender, nodes, edges, capMs})` resolves with what layout.worker.js found.
// Served without the policy of the site: ngraph makes code of strings, which that forbids.
window.layOut = (job) =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./layout.worker.js', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }) => {
      worker.terminate();
      resolve(data);
    };
    worker.onerror = (event) => reject(new Error(event.message));
    worker.postMessage(job);
  });
