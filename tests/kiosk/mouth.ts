export { openMouth, rehearse, type Mouth } from '../../scripts/lib/mouth.ts';
