import pytest

from desktop.parsing.filenames import FilenameHints, filename_hints


@pytest.mark.parametrize(
    ("path", "date", "pages"),
    [
        ("2022-12-20-01.txt", "2022-12-20", ("01",)),
        ("20221220_A02.txt", "2022-12-20", ("A02",)),
        ("2022/12/20/03.txt", "2022-12-20", ("03",)),
        ("2022-12/20/node_2.txt", "2022-12-20", ("2",)),
        ("archive/2022-12-20/node_2.txt", "2022-12-20", ("2",)),
        ("archive\\20221220\\B12.txt", "2022-12-20", ("B12",)),
        ("2022/1220/A3.txt", "2022-12-20", ("A3",)),
        ("202212/20/1.txt", "2022-12-20", ("1",)),
        ("2022-12/20-01.txt", "2022-12-20", ("01",)),
        ("2022年12月/20日/第5版.txt", "2022-12-20", ("5",)),
        ("临江日报2022年12月20日A02版.txt", "2022-12-20", ("A02",)),
        ("2022.2.3 第03版.txt", "2022-02-03", ("03",)),
        ("ljrb20221220A02.txt", "2022-12-20", ("A02",)),
        ("2024-02-29-p07-scan.txt", "2024-02-29", ("07",)),
        ("2022-12-20.txt", "2022-12-20", ()),
        ("2022-12-20 (1).txt", "2022-12-20", ()),
        ("2022-12-20-A02-A03.txt", "2022-12-20", ("A02", "A03")),
        ("2022-12-20-02-03.txt", "2022-12-20", ("02", "03")),
        ("20221220 A04-05版.txt", "2022-12-20", ("A04", "A05")),
        ("node_2.txt", None, ("2",)),
        ("第03版.txt", None, ("03",)),
        ("A02.txt", None, ("A02",)),
    ],
)
def test_date_and_pages_are_read_from_the_usual_patterns(path: str, date: str | None, pages: tuple[str, ...]):
    assert filename_hints(path) == FilenameHints(date, pages)


@pytest.mark.parametrize(
    "path",
    [
        "notes.txt",
        "",
        "03.txt",
        "2022-13-20-01.txt",
        "2022-02-30.txt",
        "20230229_A01.txt",
        "d41d8cd98f00b204e9800998ecf8427e.txt",
        "20221220b1c9d8cd98f00b204e980099.txt",
        "a20221220b.txt",
        "20221220-1012-4a5b-8c6d-0123456789ab.txt",
        "20221220153000.txt",
        "112022-12-20.txt",
    ],
)
def test_names_that_tell_nothing_give_nothing(path: str):
    assert filename_hints(path) == FilenameHints()


def test_a_bare_number_below_year_and_month_may_be_a_day_or_a_page_and_is_neither():
    assert filename_hints("2022/12/20.txt") == FilenameHints()


def test_the_name_goes_before_the_folder_and_the_nearer_folder_before_the_farther():
    assert filename_hints("2022-12-20/2022-12-21-04.txt").date == "2022-12-21"
    assert filename_hints("2020-01-01/2022-12-20/04.txt").date == "2022-12-20"


def test_two_dates_in_one_name_are_ambiguous():
    assert filename_hints("2022-12-20_2023-01-01.txt").date is None


def test_a_second_number_that_does_not_follow_the_first_is_no_spread():
    assert filename_hints("2022-12-20-02-05.txt").pages == ("02",)


def test_a_page_number_beyond_any_newspaper_is_refused():
    assert filename_hints("2022-12-20-999.txt").pages == ()
