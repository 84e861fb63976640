import { createFakeSynthesizer } from '#main/speech/synthesis/fake.ts';
import { synthesizerContract } from './contract.ts';

synthesizerContract('the fake', () => createFakeSynthesizer());
