// Draws the pictures of the README from what the built command really prints:
//   npm run build && node .config/make-pictures.mjs
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import stringWidth from 'fast-string-width';

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
const MOST_LINES = 30;

for (const [name, args] of Object.entries(PICTURES)) {
  const output = execFileSync(process.execPath, ['.config/under-terminal.mjs', String(COLUMNS), ...args], {
    encoding: 'utf8',
  });
  const lines = output.replace(/\n$/, '').split('\n').slice(0, MOST_LINES);
  writeFileSync(`.assets/${name}.svg`, draw([`$ dotnotes ${args.join(' ')}`, ...lines]));
}

function draw(lines) {
  const width = COLUMNS * CELL.width + 2 * PADDING;
  const height = lines.length * CELL.height + 2 * PADDING;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14" fill="${TEXT}">
<rect width="100%" height="100%" rx="8" fill="${BACKGROUND}"/>
${lines.flatMap((line, i) => runsOf(line).map((run) => drawRun(run, PADDING + i * CELL.height))).join('\n')}
</svg>
`;
}

/** The pieces of a line between its escape codes, each with its columns and the style that is on there. */
function runsOf(line) {
  const runs = [];
  let style = {};
  let column = 0;
  for (const piece of line.replace(/\x1b\]8;[^\x1b\x07]*(?:\x1b\\|\x07)/g, '').split(/(\x1b\[[0-9;]*m)/)) {
    const codes = /^\x1b\[([0-9;]*)m$/.exec(piece)?.[1];
    if (codes !== undefined) style = codes.split(';').map(Number).reduce(apply, style);
    else if (piece !== '') {
      const columns = stringWidth(piece);
      runs.push({ text: piece, column, columns, style });
      column += columns;
    }
  }
  return runs;
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

/** A run at its columns, whatever the font; inverse, the background has the colour of the text. */
function drawRun({ text, column, columns, style }, top) {
  const { color, bold, faint, italic, underline, inverse, strike } = style;
  const fill = inverse ? BACKGROUND : color;
  const line = [underline && 'underline', strike && 'line-through'].filter(Boolean).join(' ');
  const x = round(PADDING + column * CELL.width);
  const width = round(columns * CELL.width);
  const attributes = [
    fill && ` fill="${fill}"`,
    bold && ' font-weight="bold"',
    faint && ' opacity="0.65"',
    italic && ' font-style="italic"',
    line && ` text-decoration="${line}"`,
  ];
  const box = `<rect x="${x}" y="${top}" width="${width}" height="${CELL.height}" fill="${color ?? TEXT}"/>`;
  return `${inverse ? box : ''}<text x="${x}" y="${round(top + 0.75 * CELL.height)}" textLength="${width}" xml:space="preserve"${attributes.filter(Boolean).join('')}>${escape(text)}</text>`;
}

function round(number) {
  return Math.round(number * 10) / 10;
}

function escape(text) {
  return text.replace(/[&<>]/g, (letter) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[letter]);
}
