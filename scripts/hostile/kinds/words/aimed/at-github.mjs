// Words aimed at the runner and at GitHub: commands, variables, mentions, references.
export const atGithub = [
  ...[
    '::error::forged',
    '::add-mask::e',
    '::stop-commands::x',
    '##[add-mask]e',
    '##[error]x',
    ' ::warning file=a::forged',
    'a%0A::error::forged',
  ],
  ...['::set-output name=a::b', '::group::x', 'EOF', 'ghadelimiter_1', 'A=1', 'PWNED=1', 'a<<EOF'],
  ...[
    '@everyone',
    '@org/security-team',
    '\\@ada',
    '&#64;ada',
    '＠ada',
    'a@example.com',
    '(@grace)',
    'fixes #1',
    'closes acme/shop#2',
    'ﬁxes #1',
  ],
  ...[
    'acme/other#1',
    'https://github.com/acme/other/issues/3',
    '0123456789abcdef0123456789abcdef01234567',
    'GH-1',
    '#1',
  ],
]
