"""The colours of the window, light and dark: chrome follows the theme, article bands are data."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Colours:
    """One theme's colours as `#RRGGBB`; text on its ground reaches a contrast of at least 4.5 : 1 (WCAG 2.2).

    `bands` colour articles 1 to 12, then from 1 again: a number always goes with them. `tint` and `selected_tint` are
    the share of the band's colour mixed into the paper behind an article's text.
    """

    dark: bool
    window: str
    side: str
    paper: str
    raised: str
    hover: str
    chip: str
    selection: str
    hairline: str
    border: str
    input_border: str
    text1: str
    text2: str
    text3: str
    duplicate_text: str
    accent: str
    on_accent: str
    accent_text: str
    warning_text: str
    warning_fill: str
    warning_line: str
    error_text: str
    error_fill: str
    good_text: str
    good_fill: str
    hint: str
    on_hint: str
    on_band: str
    bands: tuple[str, ...]
    tint: float
    selected_tint: float

    def band(self, number: int) -> str:
        """Return the colour of the article with this number, counted from 1."""
        return self.bands[(number - 1) % len(self.bands)]


LIGHT = Colours(
    dark=False,
    window="#F1F1EE",
    side="#F7F7F5",
    paper="#FFFFFF",
    raised="#FFFFFF",
    hover="#ECECE8",
    chip="#EEEEEA",
    selection="#E3ECFA",
    hairline="#E1E1DC",
    border="#C8C8C1",
    input_border="#8A8A84",
    text1="#1A1C20",
    text2="#474C55",
    text3="#636871",
    duplicate_text="#60656E",
    accent="#1D5BBF",
    on_accent="#FFFFFF",
    accent_text="#174A9C",
    warning_text="#865000",
    warning_fill="#FFF1D6",
    warning_line="#C47E00",
    error_text="#B0261E",
    error_fill="#FCE9E7",
    good_text="#1A6B3A",
    good_fill="#E2F3E8",
    hint="#1F2227",
    on_hint="#F4F5F7",
    on_band="#FFFFFF",
    bands=(
        *("#0768A6", "#8D3601", "#252783", "#A73449", "#683997", "#00441F"),
        *("#0B8270", "#01515F", "#736304", "#660247", "#587E01", "#4F3000"),
    ),
    tint=0.035,
    selected_tint=0.085,
)

DARK = Colours(
    dark=True,
    window="#1C1E22",
    side="#191B1F",
    paper="#141619",
    raised="#24272C",
    hover="#282B31",
    chip="#2A2D33",
    selection="#1D3050",
    hairline="#2C2F35",
    border="#454A53",
    input_border="#717781",
    text1="#E7E9EC",
    text2="#B7BCC5",
    text3="#949BA6",
    duplicate_text="#9096A1",
    accent="#7FB2FF",
    on_accent="#0D1A30",
    accent_text="#A3C8FF",
    warning_text="#F2BC62",
    warning_fill="#372A10",
    warning_line="#D79A32",
    error_text="#FF9088",
    error_fill="#3D1D1B",
    good_text="#7CD29B",
    good_fill="#17321F",
    hint="#E7E9EC",
    on_hint="#16181C",
    on_band="#101215",
    bands=(
        *("#3F8FD0", "#DB8058", "#8495E8", "#C96672", "#DFC8FE", "#58B174"),
        *("#68EFD4", "#02AEC9", "#EAD56F", "#D27AAC", "#A9D076", "#B77B1E"),
    ),
    tint=0.05,
    selected_tint=0.10,
)
