"""Words that stand in articles of every topic: a model may weigh them, but they tell a curator nothing."""

_WORDS = """
本报 本报讯 讯 记者 通讯员 报道 全媒体 全媒体记者 实习生 摄影 图文 编辑 责编 校对 日报 晚报 来自 来源 据悉 据了解
了解 介绍 表示 指出 强调 认为 说道 告诉 透露 看到 看见 发现 得知 获悉 昨日 昨天 昨晚 今日 今天 明天 近日 日前 目前
当天 当日 上午 下午 晚上 此前 此次 今年 去年 明年 年底 这里 那里 这个 那个 这些 那些 这样 那样 这种 那种 我们 他们
她们 你们 自己 大家 人们 各地 一个 一些 一种 一次 一起 一直 一定 一边 两个 三个 许多 很多 不少 多个 各种 各类 不仅
不但 而且 因为 所以 由于 如果 但是 虽然 同时 同样 此外 另外 其中 以及 并且 或者 为了 对于 关于 通过 根据 按照 随着
进行 开展 可以 可能 能够 应该 需要 已经 正在 将要 成为 作为 没有 不是 就是 还是 只是 还有 只有 都是 也是 不会 不能
不要 什么 怎么 怎样 如何 为什么 时候 时间 期间 以来 以后 之后 之前 以前 之间 之一 左右 以上 以下 方面 情况 问题 工作
活动 相关 有关 主要 重要 进一步
"""

FILLERS = frozenset(_WORDS.split())
"""Words and pairs of characters that are left out where it is said what speaks for a topic."""
