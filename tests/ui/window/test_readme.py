from tests.ui.window.readme_keys import README, SECTION, keys_table


def test_the_readme_lists_the_keys_of_the_command_table(window):
    assert SECTION.search(README.read_text(encoding="utf-8"))[0] == keys_table(window.commands)
