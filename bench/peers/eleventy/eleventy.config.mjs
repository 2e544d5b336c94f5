/** A plain layout and one style sheet; everything else is default. */
export default function configure(config) {
  config.addGlobalData('layout', 'page.njk');
  config.addPassthroughCopy('style.css');
  return { dir: { input: 'content', includes: '../_includes' } };
}
