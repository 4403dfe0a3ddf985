// In the place of gl-bench, which cosmos.gl measures itself with when it is told to: it has no default export for bundlers.
export default class {}
