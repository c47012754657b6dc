import * as p from '../src/reading/parsed.ts';
import { readArticle } from '../src/reading/read.ts';

console.log(Object.keys(p));
