// Draws the pictures of the README from what the built command really prints:
//   npm run build && node .config/make-pictures.mjs
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const COLUMNS = 84;
const CELL = { width: 8.4, height: 18 };
const PADDING = 16;
const BACKGROUND = '#1e2127';
const TEXT = '#d7dae0';
// The 16 colours by their SGR numbers, as a common dark palette shows them.
const COLORS = {
  30: '#3f4451',
  31: '#e06c75',
  32: '#98c379',
  33: '#e5c07b',
  34: '#61afef',
  35: '#c678dd',
  36: '#56b6c2',
  37: '#d7dae0',
  90: '#7f848e',
  91: '#ff7a85',
  92: '#b5e08f',
  93: '#f0d399',
  94: '#7ec3ff',
  95: '#de96f0',
  96: '#74d1dd',
  97: '#ffffff',
};
const PICTURES = { list: ['list'], show: ['show', 'kalavry'], search: ['search', 'blockchain', 'bitcoin'] };
const MOST_LINES = { list: 30, show: 30, search: 30 };

for (const [name, args] of Object.entries(PICTURES)) {
  const output = execFileSync(process.execPath, ['.config/under-terminal.mjs', String(COLUMNS), ...args], {
    encoding: 'utf8',
  });
  const lines = output.replace(/\n$/, '').split('\n').slice(0, MOST_LINES[name]);
  writeFileSync(`.assets/${name}.svg`, draw([`$ dotnotes ${args.join(' ')}`, ...lines]));
}

function draw(lines) {
  const width = COLUMNS * CELL.width + 2 * PADDING;
  const height = lines.length * CELL.height + 2 * PADDING;
  const rows = lines.map((line, i) => {
    const y = PADDING + (i + 0.75) * CELL.height;
    return `<text x="${PADDING}" y="${y}" xml:space="preserve">${spans(line)}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14" fill="${TEXT}">
<rect width="100%" height="100%" rx="8" fill="${BACKGROUND}"/>
${rows.join('\n')}
</svg>
`;
}

/** The runs of a line, each with the style that is on there. */
function spans(line) {
  let style = {};
  return line
    .replace(/\x1b\]8;[^\x1b\x07]*(?:\x1b\\|\x07)/g, '')
    .split(/(\x1b\[[0-9;]*m)/)
    .map((piece) => {
      const codes = /^\x1b\[([0-9;]*)m$/.exec(piece)?.[1];
      if (codes === undefined) return piece && `<tspan${attributes(style)}>${escape(piece)}</tspan>`;
      style = codes.split(';').map(Number).reduce(apply, style);
      return '';
    })
    .join('');
}

function apply(style, code) {
  if (code === 0) return {};
  if (code === 39) return { ...style, color: undefined };
  if (code === 22) return { ...style, bold: false, faint: false };
  const on = { 1: 'bold', 2: 'faint', 3: 'italic', 4: 'underline', 7: 'inverse', 9: 'strike' }[code];
  if (on) return { ...style, [on]: true };
  const off = { 23: 'italic', 24: 'underline', 27: 'inverse', 29: 'strike' }[code];
  if (off) return { ...style, [off]: false };
  return COLORS[code] ? { ...style, color: COLORS[code] } : style;
}

function attributes({ color, bold, faint, italic, underline, inverse, strike }) {
  const fill = inverse ? '#e5c07b' : color;
  const line = [underline && 'underline', strike && 'line-through'].filter(Boolean).join(' ');
  return [
    fill && ` fill="${fill}"`,
    bold && ' font-weight="bold"',
    faint && ' opacity="0.65"',
    italic && ' font-style="italic"',
    line && ` text-decoration="${line}"`,
  ]
    .filter(Boolean)
    .join('');
}

function escape(text) {
  return text.replace(/[&<>]/g, (letter) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[letter]);
}
