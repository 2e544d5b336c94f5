/** In development, reloads pages when a file of the plan's folder is saved. */
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { planDir } from './load.ts';

export function watchPlan(): AstroIntegration {
  return {
    name: 'watch-plan',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.watcher.add([join(planDir, 'data'), join(planDir, 'content')]);
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(join(planDir, 'data')) && !path.startsWith(join(planDir, 'content'))) return;
          for (const environment of Object.values(server.environments))
            environment.moduleGraph.invalidateAll();
          server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
