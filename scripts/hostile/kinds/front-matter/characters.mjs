// F15–F17: characters that nobody sees, line ends and encodings.
import { aPostmortem, diagnostic, ok, rejected, withFront } from '../../case-file.mjs'

const escapes = [
  'a\\0b',
  '\\x1b[31m',
  '\\u202e',
  '\\u2066x',
  'a\\n::error::forged',
  '\\x7f',
  '\\a\\b\\e',
  '\\r\\n::error::forged',
  '\\ufeff',
]
const controls = escapes.flatMap((written, at) => [
  diagnostic(`f30-title-${at}`, aPostmortem({ id: `INC-F30-${at}`, front: [`title: "A ${written} b"`] })),
  diagnostic(`f31-services-${at}`, withFront(`services: ["a ${written} b"]`)),
])
const raw = ['\x1b[2J', '\u202e', '\x07', '\x9b31m', '\x7f'].map((character, at) =>
  diagnostic(`f31-raw-${at}`, aPostmortem({ id: `INC-F31-${at}`, front: [`title: A ${character} b`] })),
)

const ends = [
  ok('f32-mark', `\uFEFF${aPostmortem()}`),
  ok('f33-crlf', aPostmortem().replaceAll('\n', '\r\n')),
  ok('f33-mark-crlf', `\uFEFF${aPostmortem().replaceAll('\n', '\r\n')}`),
  diagnostic('f34-cr', aPostmortem().replaceAll('\n', '\r')),
  diagnostic('f34-mixed', aPostmortem().replace('12 minutes.\n', '12 minutes.\rThen it was up.\n')),
  diagnostic('f34-crcrlf', aPostmortem().replaceAll('\n', '\r\r\n')),
]
const text = Buffer.from(aPostmortem())
const bytes = (...values) => Buffer.concat([text, Buffer.from(values), Buffer.from('\n')])
const encodings = [
  Buffer.from(`\uFEFF${aPostmortem()}`, 'utf16le'),
  Buffer.from(aPostmortem(), 'utf16le'),
  Buffer.from(`\uFEFF${aPostmortem()}`, 'utf16le').swap16(),
  bytes(0xe9),
  bytes(0xed, 0xa0, 0x80),
  bytes(0xc0, 0xaf),
  bytes(0xf4, 0x90, 0x80, 0x80),
  bytes(0xf8, 0x88, 0x80, 0x80, 0x80),
  bytes(0x80),
  bytes(0xe2, 0x82),
  bytes(0xff),
  bytes(0x00),
  Buffer.concat([Buffer.from([0]), text]),
  Buffer.alloc(4_096),
].map((content, at) => rejected(`f35-bytes-${at}`, content))

export const characters = [...controls, ...raw, ...ends, ...encodings]
