import { background } from '../shared/rpc.ts';

void background;
