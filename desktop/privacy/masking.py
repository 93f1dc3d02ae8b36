"""Hiding personal data in text."""

from desktop.privacy.finding import Finding, blanked, find


def mask(text: str) -> tuple[str, tuple[Finding, ...]]:
    """Return a text in which an asterisk stands for each code point of personal data, and what that was.

    The text stays as long as it is, so offsets into it still fit.
    """
    findings = tuple(find(text))
    return blanked(text, findings, "*"), findings
