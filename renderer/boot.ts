// The greeting is painted before anything else is loaded: a frame asked for within a frame comes after it.
requestAnimationFrame(() => requestAnimationFrame(() => void import('./main.tsx')));
