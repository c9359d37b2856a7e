// Words aimed at Markdown and HTML: structure, scripts, links.
export const atPages = [
  ...[
    'a \\| b',
    '`a \\| b`',
    '```',
    '~~~',
    '`',
    '``` `` `',
    '``````````',
    '</details><h1>forged</h1>',
    '<script>alert(1)</script>',
  ],
  ...[
    '<svg/onload=alert(1)>',
    '<img src=x onerror=alert(1)>',
    '<form action=//evil.invalid><input>',
    '<style>*{display:none}</style>',
    '<base href=//evil.invalid>',
  ],
  ...[
    '[x](javascript:alert(1))',
    '[x](data:text/html,x)',
    '![x](https://evil.invalid/x.png)',
    '[x](//evil.invalid)',
    '<javascript:alert(1)>',
    '[x]: javascript:x',
  ],
  ...[
    '" onmouseover="alert(1)',
    "' onfocus='x",
    '</script>',
    '\u2028</script>\u2029',
    '<!--<script>',
    ']]>',
    '{{constructor.constructor("x")()}}',
  ],
]
