/** The committed configuration is what the rules in `src/` say. `vitest -u` writes it anew. */
import { expect, test } from 'vitest';
import { nginxConf } from '../../../src/hosting/nginx-conf.ts';

test('deploy/nginx.conf says what src/hosting/security.ts says', async () => {
  await expect(nginxConf()).toMatchFileSnapshot('../../../deploy/nginx.conf');
});
