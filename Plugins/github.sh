#!/usr/bin/env bash
# What the composite action runs: annotations on standard output, and a SARIF log where one is asked for.
# It keeps to bash 3, which is what runners on a Mac have.
set -euo pipefail

program=${TICKMARK:-$GITHUB_ACTION_PATH/.build/release/tickmark}
words=(check)
add_lines() {
  local line
  while IFS= read -r line; do
    if [ -n "${line//[[:space:]]/}" ]; then words+=("$line"); fi
  done <<<"$1"
}
add_lines "${ARGUMENTS:-}"
if [ -n "${FAIL_ON:-}" ]; then words+=("--fail-on=$FAIL_ON"); fi
options=("${words[@]}")
words=()
add_lines "$DRAFTS"

code=0
"$program" "${options[@]}" --format github -- "${words[@]}" || code=$?
if [ -n "${SARIF:-}" ]; then
  # Its exit code says the same as the one above.
  "$program" "${options[@]}" --format sarif --output "$SARIF" -- "${words[@]}" || true
fi
exit "$code"
