import { runProcess } from '@imigraph/runtime';
import { readGatewayConfig } from './config';
import { startGateway } from './start-gateway';

void runProcess(() => startGateway(readGatewayConfig()));
