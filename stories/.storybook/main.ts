import type { StorybookConfig } from '@storybook/web-components-vite';

import { baseBesideThePage, manifestByName, markdownTables } from './vite-plugins.ts';

/** Needs `dist/`: the elements' assets and their manifest are those that ship. */
const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../guides/*.mdx', '../elements/*.stories.ts', '../foundations/*.mdx', '../decisions/*.mdx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  staticDirs: [
    { from: '../../dist/assets', to: '/assets' },
    { from: '../../test/fixtures/feeds', to: '/feeds' },
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite) => ({
    ...vite,
    plugins: [markdownTables(), baseBesideThePage(), manifestByName(), ...(vite.plugins ?? [])],
  }),
};

export default config;
