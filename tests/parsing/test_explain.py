"""Every block says why it is what it is."""

from desktop.page.role import Role
from tests.parsing.stories import BRIDGE, TEA, block_with, parsed


def test_every_block_has_reasons_and_a_confidence():
    page = parsed(["02 要闻", *TEA.lines[:3], "采一季 吃一年", *TEA.lines[2:], *BRIDGE.lines])
    assert all(block.reasons for block in page.blocks)
    assert all(0.0 <= block.confidence <= 1.0 for block in page.blocks)


def test_a_signed_headline_is_sure_and_names_what_stands_below():
    block = block_with(parsed([*TEA.lines, *BRIDGE.lines]), BRIDGE.headline)
    assert block.role is Role.HEADLINE
    assert block.confidence > 0.9
    assert any("lead" in reason for reason in block.reasons)
