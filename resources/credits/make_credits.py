"""Writes libraries.json: the licences of what the program needs, for installations without package metadata.

Run it in the project's environment after its dependencies change: `python resources/credits/make_credits.py`.
"""

import json
from pathlib import Path

from desktop.ui.dialogs.credits import installed_credits

rows = [{"name": credit.name, "licence": credit.licence, "url": credit.url} for credit in installed_credits()]
path = Path(__file__).with_name("libraries.json")
path.write_text(json.dumps(rows, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
