"""Invented stories of an invented city, and pages put together from them."""

from dataclasses import dataclass

from desktop.page.block import Block
from desktop.page.dump import Dump
from desktop.page.page import Page
from desktop.parsing.newspaper import Newspaper
from desktop.parsing.parse import parse


@dataclass(frozen=True)
class Story:
    headline: str
    byline: str
    paragraphs: tuple[str, ...]

    @property
    def lead(self) -> str:
        return f"云泽日报讯(全媒体记者/{self.byline}) {self.paragraphs[0]}"

    @property
    def lines(self) -> tuple[str, ...]:
        return (self.headline, self.lead, *self.paragraphs[1:])


TEA = Story(
    "云雾茶园迎来采摘季",
    "何晚舟 通讯员/凌小满",
    (
        "3月18日清晨,青枫镇的云雾茶园里人声渐起,采茶工背着竹篓走上茶垄,指尖翻飞,嫩芽落进篓里。",
        "“今年雨水匀,茶芽比去年早了五天。”茶园负责人秦守田说,茶园有八百亩,采摘季要请两百多名采茶工,日工资比去年涨了两成。",
        "茶叶采下来不过夜。茶厂的杀青机从下午开到深夜,揉捻、烘干一气呵成,第二天一早新茶就装上了发往外地的冷链车。",
        "青枫镇的茶农过去各卖各的,茶价被茶贩压得很低。三年前镇里牵头办起茶叶合作社,统一收茶、统一制茶、统一卖茶,茶农的收入翻了一番。",
        "秦守田打算在茶园里修一条步道,让游客自己采茶、自己炒茶,“茶园成了景区,茶农就能吃两季饭”。",
    ),
)
BRIDGE = Story(
    "望江大桥主缆架设完成",
    "邵一鸣",
    (
        "3月19日上午,随着最后一根索股锚固到位,望江大桥主缆架设全部完成,大桥建设进入吊装钢箱梁的阶段。",
        "望江大桥是跨越澄江的第三座悬索桥,主跨一千零八十米,两根主缆各由一百二十七根索股组成,每根索股里有九十一丝高强钢丝。",
        "“索股一根一根牵引过江,误差不能超过两毫米。”大桥项目总工程师顾北川说,架缆的四十天里,工人在猫道上走了两万多趟。",
        "为了不耽误澄江航运,项目部把牵引索股的时间放在夜里,航道只封闭了十一次,每次不超过四十分钟。",
        "大桥通车以后,江东和江西两岸的车程将由五十分钟缩短到八分钟,货车不必再排队等轮渡。",
    ),
)
LIBRARY = Story(
    "老粮库变身社区图书馆",
    "陶然",
    (
        "3月20日,南塘街道的老粮库换上新招牌,成了一座藏书六万册的社区图书馆,首日就有九百多名读者走进来借书。",
        "图书馆保留了粮库的砖墙和木梁,四座粮仓分别做成儿童阅览室、报刊阅览室、自习室和放映厅。",
        "退休的粮库保管员方福生被请来当讲解员,他指着墙上的刻度告诉读者,当年粮食堆到哪一格,如今书架就立到哪一格。",
        "图书馆夜里十点才关门,自习室的一百二十个座位每天傍晚都坐满了备考的年轻读者,馆员还为他们备下热水和毯子。",
        "南塘街道计划再添两辆流动书车,每周三把图书送到河对岸的养老院和小学,让读者就近还书。",
    ),
)
FLOOD = Story(
    "雨季未到 堤防先行",
    "石磊 通讯员/邓小雨",
    (
        "3月21日,澄江防汛指挥部组织三百余人在白鹭洲堤段演练,抢险队用二十六分钟合龙了一处模拟决口。",
        "演练设置了管涌、漫顶、决口三种险情,无人机先行侦察,抢险队员扛着沙袋在泥水里筑起子堤,冲锋舟转移被困群众。",
        "市水利局防汛科科长段立新说,今年澄江上游的水库腾出了一亿两千万立方米库容,堤防隐患整治了四十七处。",
        "防汛指挥部还给沿江的村子发了手摇报警器和防汛明白卡,哪家往哪里转移、由谁负责,卡上写得清清楚楚。",
        "段立新提醒,堤防巡查不能只看白天,夜里也要有人巡堤,发现渗水先报警再处置。",
    ),
)
FOOTBALL = Story(
    "乡村足球赛踢进田野",
    "马小川",
    (
        "3月22日傍晚,石桥村的晒谷场上哨声响起,十六支村队参加的乡村足球赛开赛,两千多名村民围着球场呐喊。",
        "揭幕战由石桥村队对柳林村队,上半场柳林队的养猪户罗大勇头球破门,下半场石桥队的小学教师彭飞连进两球反超比分。",
        "球队的队员有木匠、司机和返乡大学生,白天干活,晚上就着路灯练球,教练是退役的省队后卫谭志强。",
        "球赛不设门票,奖品是村民凑的土货:冠军牵走一头羊,亚军抬走两筐鸭蛋,射手王抱回一袋新米。",
        "谭志强说,足球让留守的孩子有了玩伴,村里正把晒谷场边的荒地平整成真正的球场。",
    ),
)
MORE_TEA = (
    "制茶师傅老秦守着炒茶锅,茶叶下锅先闷后抖,火候全凭手掌的感觉。他说机器炒的茶叶匀,手炒的茶叶香,茶园两样都留着。",
    "茶叶合作社今年新添了三条制茶生产线,采茶工交来的鲜叶按等级过秤,当场结清茶款,茶农再也不用等到年底。",
    "为了卖好春茶,青枫镇请来返乡青年在茶园里开直播,采茶、炒茶、泡茶都搬到镜头前,一个上午卖出新茶四百多斤。",
    "茶园也算起了生态账:茶垄间套种桂花和紫云英,虫害用诱虫灯防治,茶农说土肥了,茶叶的香气也厚了。",
    "青枫镇镇长温静说,采摘季过后,茶厂要学做红茶和黑茶,让茶园的夏秋茶叶也有去处,茶农多一份收入。",
)
MORE_BRIDGE = (
    "钢箱梁在下游的拼装场焊成整段,每段重三百二十吨,由驳船运到桥位,再用缆载吊机垂直提升,与主缆的吊索连接。",
    "大桥的桥塔高二百一十六米,塔身用了三万方混凝土,浇筑时在里面埋了冷却水管,防止大体积混凝土开裂。",
    "悬索桥怕风。设计团队把钢箱梁的模型放进风洞吹了半年,最后在梁的两侧加装导流板,大桥能抗十四级大风。",
    "猫道是架缆工人的空中走廊,主缆架设完成后还要留着,紧缆、缠丝、安装索夹都在猫道上进行,直到大桥通车前拆除。",
    "大桥项目部说,吊装钢箱梁预计用时七十天,澄江航道将分段管制,过往船只要留意海事部门的通告。",
)
STORIES = (TEA, BRIDGE, LIBRARY, FLOOD, FOOTBALL)

_FULL_WIDTH = str.maketrans(
    {",": "\uff0c", "(": "\uff08", ")": "\uff09", ":": "\uff1a", "!": "\uff01", "?": "\uff1f", ";": "\uff1b"}
)


def full_width(text: str) -> str:
    """Return a text with full-width punctuation."""
    return text.translate(_FULL_WIDTH)


def as_is(text: str) -> str:
    """Return a text unchanged."""
    return text


WIDTHS = (as_is, full_width)
GAPS = ("\n\n", "\n")


def parsed(lines: list[str] | tuple[str, ...], gap: str = "\n\n", name: str = "page.txt",
           newspaper: Newspaper | None = None) -> Page:  # fmt: skip
    """Return the page of some lines, parsed."""
    return parse(Dump(name, gap.join(lines).encode(), "utf-8"), newspaper)


def block_with(page: Page, beginning: str) -> Block:
    """Return the first block that begins with a text."""
    return next(block for block in page.blocks if page.text_of(block).startswith(beginning))


def articles_of(page: Page) -> list[list[str]]:
    """Return the articles as the texts of their blocks, in reading order."""
    return [[page.text_of(block) for block in page.blocks_of(article)] for article in page.articles]


def blocks_with(page: Page, beginning: str) -> list[Block]:
    """Return all blocks that begin with a text."""
    return [block for block in page.blocks if page.text_of(block).startswith(beginning)]
