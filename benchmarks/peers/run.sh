#!/bin/sh
# The same counts by pandas, numpy, SQLite, DuckDB and data.table, each checked against ours. Usage: run.sh [RESPONSES] [FOLDER]
# Needs node and npm; python3 with pandas (PYTHON=/usr/bin/python3 after apt-get install python3-pandas); Rscript with data.table.
set -e
responses=${1:-1000000}
here=$(cd "$(dirname "$0")" && pwd)
folder=${2:-$(mktemp -d)}
bench() { dotnet run -c Release --project "$here/../Sam.Benchmarks" -- "$@"; }
bench data "$responses" "$folder"
bench tally "$responses" 20
(cd "$here" && npm install --no-package-lock --silent --no-audit --no-fund && node tally.mjs "$folder")
"${PYTHON:-python3}" "$here/tally.py" "$folder"
if command -v Rscript > /dev/null; then Rscript "$here/tally.R" "$folder"; fi
bench tally "$responses" 20
