# shellcheck shell=bash
# Prepares a checkout, sourced by open.sh and test.sh: Debian packages, uv and the locked virtual environment.
# JIANBAO_PYTHON chooses another Python than the first that uv finds, for example JIANBAO_PYTHON=3.13.

say() { printf '%s\n' "$*" >&2; }

packages() { # SECTION… : the packages of these sections of packages.txt
  local section
  for section in "$@"; do
    sed -n "/^\[$section\]/,/^\[/{/^[a-z0-9]/p}" resources/linux/packages.txt
  done | sort -u
}

missing() { # PACKAGE… : those that are not installed
  local package
  for package in "$@"; do
    [ "$(dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || echo "$package"
  done
}

install_packages() { # SECTION…
  local absent
  if ! command -v dpkg-query >/dev/null; then
    say "This is not Debian or Ubuntu: if a library is missing, resources/linux/packages.txt names them all."
    return
  fi
  # shellcheck disable=SC2046
  absent=$(missing $(packages "$@"))
  [ -n "$absent" ] || return 0
  if [ "$(id -u)" != 0 ]; then
    say "These Debian packages are missing. Install them, then run this line again:"
    say "  sudo apt-get install --no-install-recommends $(echo $absent)"
    exit 1
  fi
  say "Installing Debian packages: $(echo $absent)"
  apt-get update -qq
  # shellcheck disable=SC2086
  DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends $absent >/dev/null
}

find_uv() { # sets UV: the machine's own, or one in a virtual environment of its own in the checkout
  UV=uv
  if ! uv --version >/dev/null 2>&1; then
    UV=$PWD/.uv/bin/uv
    if ! "$UV" --version >/dev/null 2>&1; then
      say "Installing uv into .uv"
      python3 -m venv --clear .uv
      .uv/bin/python -m pip install --quiet --disable-pip-version-check uv
    fi
  fi
}

prepare() { # SECTION… -- ARGUMENT OF uv sync…
  local sections=()
  while [ "$1" != -- ]; do sections+=("$1"); shift; done
  shift
  install_packages "${sections[@]}"
  find_uv
  [ -z "${JIANBAO_PYTHON:-}" ] || export UV_PYTHON=$JIANBAO_PYTHON
  say "Bringing the virtual environment in step with uv.lock"
  "$UV" sync --quiet --frozen --compile-bytecode "$@"
}
