"""An issue of an invented paper whose articles jump from one page to another."""

from desktop.page.page import Issue, Page
from desktop.page.role import Role
from tests.curation.building import Row, page_of

BRIDGE = (
    "临江大桥的维修工程昨天进入第二阶段，施工单位把桥面分成左右两幅轮流封闭，",
    "封闭期间公交三路改走滨江路，工程师葛望舒说，吊索更换要在汛期之前完成，",
)
BRIDGE_REST = (
    "否则水位上涨以后，施工船就靠不了桥墩。",
    "葛望舒在临江大桥上守了四十天，每根吊索更换前后都要测三次，滨江路的居民给施工单位送来了绿豆汤。",
)
MUSEUM = (
    "市博物馆把仓库里的两千件陶器搬进了新展厅，馆员们花了半年时间给每件陶器写说明，",
    "最老的一件来自三千年前的窑址，它的主人是谁，至今没有人",
)
MUSEUM_REST = (
    "知道。",
    "馆员们说，窑址还没有挖完，新展厅给没有出土的陶器留了三个空柜子，观众可以在说明牌上写下自己的猜想。",
)


def numbered(number: str, *rows: Row, day: str = "2023-03-14") -> Page:
    """Return a page of the issue. Parameters: `number`, as printed."""
    return page_of(*rows, issue=Issue("临江日报", day, pages=(number,)))


def told(article: str, *texts: str) -> list[Row]:
    return [Row(text, Role.BODY, article) for text in texts]


def first(number: str = "01", *, bridge_to: str = "下转02版", museum_to: str = "下转02版") -> Page:
    """Return a page with two articles that go on elsewhere, and one that doesn't."""
    return numbered(
        number,
        Row("临江大桥分幅封闭换吊索 汛期前完工", Role.HEADLINE, "bridge"),
        Row("本报记者 林小江", Role.BYLINE, "bridge"),
        *told("bridge", *BRIDGE),
        Row(bridge_to, Role.JUMP_TO, "bridge"),
        Row("两千件陶器搬家", Role.HEADLINE, "museum"),
        Row("本报记者 钟晚舟", Role.BYLINE, "museum"),
        *told("museum", *MUSEUM),
        Row(museum_to, Role.JUMP_TO, "museum"),
        Row("城北小学开了新课", Role.HEADLINE, "school"),
        *told("school", "城北小学的孩子们在后山种下了一片小树林，老师说明年春天还要来。"),
    )


def second(number: str = "02", *, bridge_from: str = "上接01版", museum_from: str = "上接01版") -> Page:
    """Return the page where both go on, in the other order, and one that begins and ends there."""
    return numbered(
        number,
        Row(museum_from, Role.JUMP_FROM, "rest2"),
        *told("rest2", *MUSEUM_REST),
        Row(bridge_from, Role.JUMP_FROM, "rest1"),
        *told("rest1", *BRIDGE_REST),
        Row("老码头的灯修好了", Role.HEADLINE, "pier"),
        *told("pier", "江边的老码头今年春天修好了灯，来散步的市民一天比一天多。"),
    )
