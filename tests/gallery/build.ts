import { buildGallery } from './harness.ts';

/** Before the first worker opens it. */
export default buildGallery;
