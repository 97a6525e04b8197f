/** What the tuning script needs of the product, in one module, so that it shares the product's own state. */
export { readPlan } from '@/lib/plan';
export { calibrate } from '@/lib/reading/calibration';
export { echoesOn } from '@/lib/reading/echo';
export { hear, listen } from '@/lib/reading/hear';
export { read } from '@/lib/reading/read';
export { featureOf } from '@/lib/reading/verdict';
export { weights } from '@/lib/reading/weights';
