/** Screenshots of LibreOffice with Vietnamese settings, on a virtual screen (Xvfb). */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Screen } from './save-picture.ts';

const PROGRAMS = ['soffice', 'Xvfb', 'xdotool', 'import'];
const TABLE = 'tests/fixtures/phuong-ngu/goc/tien-do-chi-so.csv';
const DISPLAY = ':87';
/** Positions of “Tab” and “semicolon” in the dialog. */
const TICKED_IN_VAIN = [
  ['44', '230'],
  ['203', '230'],
] as const;
const OK_BUTTON = ['691', '672'] as const;

/** Settings of a first start that asks nothing: Vietnamese menus, decimal comma, no tips. */
const SETTINGS = [
  ['Setup/L10N', 'ooSetupSystemLocale', 'vi-VN'],
  ['Setup/L10N', 'ooLocale', 'vi'],
  ['Office.Common/Misc', 'FirstRun', 'false'],
  ['Office.Common/Misc', 'ShowTipOfTheDay', 'false'],
  ['Setup/Product', 'ooSetupLastVersion', '7.4'],
] as const;

/**
 * Empty, with a message on the console, if a program is missing (on Debian: libreoffice-calc, libreoffice-gtk3,
 * libreoffice-l10n-vi, locales with vi_VN.UTF-8, xvfb, xdotool, imagemagick).
 */
export function officeScreens(): Screen[] {
  const missing = PROGRAMS.filter((name) => spawnSync('which', [name]).status !== 0);
  if (missing.length > 0) {
    console.log(`The pictures of LibreOffice stay as they are: no ${missing.join(', ')} here.`);
    return [];
  }
  const dir = mkdtempSync(join(tmpdir(), 'guide-'));
  const env = { ...process.env, DISPLAY, LC_ALL: 'vi_VN.UTF-8', LANGUAGE: 'vi' };
  const tool = (name: string, ...args: string[]) => spawnSync(name, args, { env, encoding: 'utf8' }).stdout;
  const wait = (seconds: number) => spawnSync('sleep', [String(seconds)]);
  const shot = (name: string, ...crop: string[]): Screen => {
    tool('import', '-window', 'root', ...crop, join(dir, `${name}.png`));
    return { name, png: readFileSync(join(dir, `${name}.png`)) };
  };

  writeProfile(dir);
  writeFileSync(join(dir, 'chi-so.csv'), readFileSync(TABLE));
  const screen = spawn('Xvfb', [DISPLAY, '-screen', '0', '1000x720x24'], { stdio: 'ignore' });
  wait(1);
  const office = spawn(
    'soffice',
    [`-env:UserInstallation=file://${dir}`, '--norestore', '--nologo', '--calc', join(dir, 'chi-so.csv')],
    { env, stdio: 'ignore' },
  );
  try {
    wait(12);
    // What comes from the site is parted by commas alone; a tab or semicolon inside a cell must not part it
    for (const box of TICKED_IN_VAIN) tool('xdotool', 'mousemove', ...box, 'click', '1');
    wait(1);
    tool('xdotool', 'mousemove', '900', '700');
    const open = shot('libreoffice-mo', '-trim', '+repage');
    tool('xdotool', 'mousemove', ...OK_BUTTON, 'click', '1');
    wait(8);
    const window = tool('xdotool', 'search', '--onlyvisible', '--name', 'chi-so.csv').split('\n')[0] ?? '';
    tool('xdotool', 'windowsize', window, '1000', '400', 'windowmove', window, '0', '0');
    wait(3);
    const sheet = shot('bang-tinh', '-crop', '1000x400+0+0', '+repage');
    // The cell is typed anew: only a changed table asks how to save
    tool('xdotool', 'mousemove', '100', '200', 'click', '1', 'type', 'ocop-cong-nhan');
    tool('xdotool', 'key', 'Return', 'ctrl+s');
    wait(4);
    const save = shot('libreoffice-luu', '-crop', '529x208+235+97', '+repage');
    return [open, sheet, save];
  } finally {
    office.kill();
    wait(2);
    screen.kill();
    rmSync(dir, { recursive: true, force: true });
  }
}

function writeProfile(dir: string): void {
  const items = SETTINGS.map(
    ([path, name, value]) =>
      `<item oor:path="/org.openoffice.${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`,
  );
  mkdirSync(join(dir, 'user'));
  writeFileSync(
    join(dir, 'user/registrymodifications.xcu'),
    `<?xml version="1.0" encoding="UTF-8"?>\n<oor:items xmlns:oor="http://openoffice.org/2001/registry">${items.join('')}</oor:items>`,
  );
}
