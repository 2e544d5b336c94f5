/** `/thiet-ke/`: every token and component on one page, in development and tests; not part of the built site. */
import type { AstroIntegration } from 'astro';

export function designPage(): AstroIntegration {
  return {
    name: 'design-page',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command === 'dev' || process.env['DESIGN_PAGE'] === '1')
          injectRoute({ pattern: '/thiet-ke/', entrypoint: './src/design/page.astro' });
      },
    },
  };
}
