export { openMouth, rehearse, spoken, type Mouth } from '../../scripts/lib/mouth.ts';
