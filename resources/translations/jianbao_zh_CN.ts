<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Jianbao</source>
        <translation>关于剪报</translation>
    </message>
    <message>
        <source>Jianbao %1</source>
        <translation>剪报 %1</translation>
    </message>
    <message>
        <source>Cuts newspaper pages into articles that can be checked. MIT licence.</source>
        <translation>把报纸版面剪成一篇篇可核对的稿件。MIT 许可证。</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>鸣谢</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>程序库</translation>
    </message>
    <message>
        <source>Qt is used under the LGPL, version 3: its libraries can be replaced by your own.</source>
        <translation>Qt 按 LGPL 第 3 版使用：其程序库可换成你自己的。</translation>
    </message>
</context>
<context>
    <name>AcceptBar</name>
    <message>
        <source>From how sure on suggestions are accepted</source>
        <translation>建议的把握达到多少才接受</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n on this page</source>
        <translation>
            <numerusform>接受本版 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more article(s)</source>
        <translation>
            <numerusform>另有 %n 篇稿件</numerusform>
        </translation>
    </message>
    <message>
        <source>Article %1: </source>
        <translation>第 %1 篇：</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between labels</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>Line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>未归</translation>
    </message>
    <message>
        <source>(no headline)</source>
        <translation>（无标题）</translation>
    </message>
    <message>
        <source>No single cue decided: it fits what stands around it.</source>
        <translation>没有哪条线索单独起了决定作用：它与前后文相合。</translation>
    </message>
    <message>
        <source>Also went into the number: %1</source>
        <translation>另计入置信度：%1</translation>
    </message>
    <message>
        <source>A curator has changed it since; the number is the parser&apos;s.</source>
        <translation>标注人后来改过；这个数字是解析器给的。</translation>
    </message>
    <message>
        <source>A curator has checked it.</source>
        <translation>标注人已核对。</translation>
    </message>
</context>
<context>
    <name>AliasesDialog</name>
    <message>
        <source>Names of places in this corpus</source>
        <translation>此语料库的地名</translation>
    </message>
    <message>
        <source>Misread or local names. Suggestions for every page take them for the places given here.</source>
        <translation>误识或本地的叫法。所有版面的建议都把它们当作这里所指的地方。</translation>
    </message>
    <message>
        <source>Names of places</source>
        <translation>地名</translation>
    </message>
    <message>
        <source>Likely names of places</source>
        <translation>可能的地名</translation>
    </message>
    <message>
        <source>Looking through all pages…</source>
        <translation>正在查看所有版面…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Apply to pages…</source>
        <translation>应用到版面…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Take for this place</source>
        <translation>认作此地</translation>
    </message>
    <message>
        <source>Is another</source>
        <translation>另有所指</translation>
    </message>
    <message>
        <source>The chosen names mean something else: they are not listed here again.</source>
        <translation>所选名称另有所指：不再列在这里。</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>None was added so far.</source>
        <translation>还没有添加。</translation>
    </message>
    <message>
        <source>Likely: one character away from a place&apos;s name, where a place is expected</source>
        <translation>可能的：与地名只差一字，且所在之处应有地名</translation>
    </message>
    <message>
        <source>No word looks like a misread name of a place.</source>
        <translation>没有像是误识地名的词。</translation>
    </message>
</context>
<context>
    <name>ArticleCommands</name>
    <message>
        <source>Merge into article</source>
        <translation>并入稿件</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>下一篇</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>上一篇</translation>
    </message>
    <message>
        <source>Merge with the previous article</source>
        <translation>并入上一篇</translation>
    </message>
    <message>
        <source>Merge up</source>
        <translation>并入上篇</translation>
    </message>
    <message>
        <source>Merge with the next article</source>
        <translation>并入下一篇</translation>
    </message>
    <message>
        <source>Merge with article…</source>
        <translation>并入稿件…</translation>
    </message>
    <message>
        <source>Start one block earlier</source>
        <translation>起点提前一块</translation>
    </message>
    <message>
        <source>Start one block later</source>
        <translation>起点推后一块</translation>
    </message>
    <message>
        <source>End one block earlier</source>
        <translation>终点提前一块</translation>
    </message>
    <message>
        <source>End one block later</source>
        <translation>终点推后一块</translation>
    </message>
    <message>
        <source>Start five blocks earlier</source>
        <translation>起点提前五块</translation>
    </message>
    <message>
        <source>Start five blocks later</source>
        <translation>起点推后五块</translation>
    </message>
    <message>
        <source>End five blocks earlier</source>
        <translation>终点提前五块</translation>
    </message>
    <message>
        <source>End five blocks later</source>
        <translation>终点推后五块</translation>
    </message>
    <message>
        <source>Move its start or end</source>
        <translation>移动开头或结尾</translation>
    </message>
    <message>
        <source>Take everything up to the next headline</source>
        <translation>收入到下一个标题为止的全部文块</translation>
    </message>
    <message>
        <source>Move the article earlier</source>
        <translation>稿件前移</translation>
    </message>
    <message>
        <source>Move the article later</source>
        <translation>稿件后移</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Article checked</source>
        <translation>稿件已核对</translation>
    </message>
    <message>
        <source>Status of the selected articles…</source>
        <translation>所选稿件的状态…</translation>
    </message>
    <message>
        <source>Remove the article, keep its blocks</source>
        <translation>撤销稿件，保留文块</translation>
    </message>
</context>
<context>
    <name>ArticleHeader</name>
    <message>
        <source>Previous article</source>
        <translation>上一篇</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>下一篇</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Article %1</source>
        <translation>稿件 %1</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>稿件</translation>
    </message>
</context>
<context>
    <name>ArticlePanel</name>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>number keys · Shift only mentioned</source>
        <translation>数字键接受 · Shift 只算提及</translation>
    </message>
    <message>
        <source>No article is selected</source>
        <translation>没有选中稿件</translation>
    </message>
    <message>
        <source>Select a card, or a block of an article.</source>
        <translation>请选一张卡片，或稿件中的一块。</translation>
    </message>
</context>
<context>
    <name>BackupFolder</name>
    <message>
        <source>Where backups go</source>
        <translation>备份放在哪里</translation>
    </message>
    <message>
        <source>Beside each corpus</source>
        <translation>放在各语料库旁边</translation>
    </message>
    <message>
        <source>In another folder…</source>
        <translation>放在其他文件夹…</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>备份文件夹</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
</context>
<context>
    <name>BackupsModel</name>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>yyyy年M月d日 ddd</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>无法读取</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln 个版面</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln 个步骤</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackwardsDialog</name>
    <message>
        <source>Pages that say “%1”</source>
        <translation>提到“%1”的版面</translation>
    </message>
    <message>
        <source>Articles that get the district</source>
        <translation>将标上该区县的稿件</translation>
    </message>
    <message>
        <source>Looking for articles…</source>
        <translation>正在查找稿件…</translation>
    </message>
    <message>
        <source>No article says it without having its district.</source>
        <translation>凡是提到它的稿件，都已有相应的区县。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Articles there already that say it. The ticked ones get the district.</source>
        <translation>库中已有的这些稿件提到了它。勾选的将标上该区县。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>关于%1</translation>
    </message>
    <message>
        <source>mentions %1</source>
        <translation>提及%1</translation>
    </message>
    <message>
        <source>(no headline)</source>
        <translation>（无标题）</translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n page(s)</source>
        <translation>
            <numerusform>应用到 %n 个版面</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing the pages…</source>
        <translation>正在更改版面…</translation>
    </message>
</context>
<context>
    <name>BesidePane</name>
    <message>
        <source>Other part</source>
        <translation>另一部分</translation>
    </message>
    <message>
        <source>The other page can&apos;t be read</source>
        <translation>另一版读不出来</translation>
    </message>
    <message>
        <source>Check the corpus: File ▸ Check the corpus…</source>
        <translation>请检查语料库：文件 ▸ 检查语料库…</translation>
    </message>
    <message>
        <source>Select an article that goes on on another page, or comes from one.</source>
        <translation>请选择有下转或上接的稿件。</translation>
    </message>
    <message>
        <source>This article has no other part</source>
        <translation>这篇稿件没有另一部分</translation>
    </message>
    <message>
        <source>No article is selected</source>
        <translation>没有选中稿件</translation>
    </message>
    <message>
        <source>Its page may not be imported yet. You can also link the other part by hand, in the menu Article.</source>
        <translation>它所在的版面可能还没有导入。也可以在“稿件”菜单里手动连接另一部分。</translation>
    </message>
    <message>
        <source>The other part was not found</source>
        <translation>没有找到另一部分</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>proposed, %1</source>
        <translation>候选，%1</translation>
    </message>
</context>
<context>
    <name>BlockCommands</name>
    <message>
        <source>Move to article</source>
        <translation>移到稿件</translation>
    </message>
    <message>
        <source>Move it and what follows to article</source>
        <translation>连同其后移到稿件</translation>
    </message>
    <message>
        <source>Serves the articles as far as</source>
        <translation>共用到哪一篇为止</translation>
    </message>
    <message>
        <source>Start a new article here</source>
        <translation>从这里起新稿</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>起新稿</translation>
    </message>
    <message>
        <source>Move to article…</source>
        <translation>移到稿件…</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>移到</translation>
    </message>
    <message>
        <source>Move it and what follows to article…</source>
        <translation>连同其后移到稿件…</translation>
    </message>
    <message>
        <source>Detach from its article</source>
        <translation>移出稿件</translation>
    </message>
    <message>
        <source>Detach</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>Set the role…</source>
        <translation>设角色…</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Mark as a duplicate of…</source>
        <translation>标为重复…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Mark as furniture</source>
        <translation>标为版面元素</translation>
    </message>
    <message>
        <source>Furniture</source>
        <translation>版面元素</translation>
    </message>
    <message>
        <source>Let it serve several articles…</source>
        <translation>为几篇稿件共用…</translation>
    </message>
    <message>
        <source>Join to the block before, or part</source>
        <translation>与上一块接排或断开</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>接排</translation>
    </message>
    <message>
        <source>Cut the block…</source>
        <translation>切开文块…</translation>
    </message>
    <message>
        <source>Glue to the next block</source>
        <translation>与下一块粘合</translation>
    </message>
</context>
<context>
    <name>BulkSteps</name>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>%1 (continued)</source>
        <translation>%1（续）</translation>
    </message>
    <message>
        <source>(no headline · continued from %1)</source>
        <translation>（无标题 · 上接 %1）</translation>
    </message>
    <message>
        <source>(no headline)</source>
        <translation>（无标题）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln char(s)</source>
        <translation>
            <numerusform>%Ln 字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln block(s)</source>
        <translation>
            <numerusform>%Ln 块</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln 字</numerusform>
        </translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>未归</translation>
    </message>
    <message>
        <source>Not in an article</source>
        <translation>不在稿件中</translation>
    </message>
    <message>
        <source>Furniture</source>
        <translation>版面元素</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>For several articles</source>
        <translation>几篇共用</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>杂讯</translation>
    </message>
    <message>
        <source>No label yet</source>
        <translation>还没有标注</translation>
    </message>
    <message>
        <source>%1, in the trash</source>
        <translation>%1，在回收站</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>Article %1</source>
        <translation>稿件 %1</translation>
    </message>
    <message>
        <source>confidence %1</source>
        <translation>置信度 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>reading order</source>
        <translation>阅读序</translation>
    </message>
    <message>
        <source>No page is open</source>
        <translation>没有打开版面</translation>
    </message>
    <message>
        <source>Open one in the queue.</source>
        <translation>请在队列中打开一版。</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>还没有剪出稿件</translation>
    </message>
    <message>
        <source>Select blocks in the raw page and start an article.</source>
        <translation>在原始版面选中文块，起新稿。</translation>
    </message>
</context>
<context>
    <name>CardsPane</name>
    <message>
        <source>Articles</source>
        <translation>稿件</translation>
    </message>
</context>
<context>
    <name>CardsView</name>
    <message>
        <source>Articles</source>
        <translation>稿件</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>This is the example: try anything. It is thrown away when you quit, unless you keep a copy of it.</source>
        <translation>这是示例，可以随意试用。退出时它会被丢弃，除非你保留一份副本。</translation>
    </message>
    <message>
        <source>Keep a copy…</source>
        <translation>保留副本…</translation>
    </message>
    <message>
        <source>“%1” is damaged. It can still be read, but nothing is written to it any more, so that nothing gets worse. Restore a backup: it says first what would be missing.</source>
        <translation>“%1”已损坏。还可以阅读，但不再写入，以免情况变坏。请恢复一个备份：恢复前会先说明将缺少什么。</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>恢复备份…</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>哪里坏了？</translation>
    </message>
    <message>
        <source>“%1” lies in a folder that %2 synchronises: it may copy the corpus by halves, or bring an old one back. Close it, move it to a folder that stays on this computer, and open it there. Backups may go to %2.</source>
        <translation>“%1”在 %2 同步的文件夹里：同步时可能只复制一半，或换回旧的语料库。请关闭它，移到只在本机的文件夹里再打开。备份可以放在 %2。</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>I understand</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>OneDrive</source>
        <translation>OneDrive</translation>
    </message>
    <message>
        <source>iCloud Drive</source>
        <translation>iCloud 云盘</translation>
    </message>
    <message>
        <source>Dropbox</source>
        <translation>Dropbox</translation>
    </message>
    <message>
        <source>Google Drive</source>
        <translation>Google 云端硬盘</translation>
    </message>
    <message>
        <source>Nutstore</source>
        <translation>坚果云</translation>
    </message>
    <message>
        <source>Baidu Netdisk</source>
        <translation>百度网盘</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Box</translation>
    </message>
    <message>
        <source>WPS Cloud</source>
        <translation>WPS 云盘</translation>
    </message>
    <message>
        <source>Weiyun</source>
        <translation>微云</translation>
    </message>
    <message>
        <source>The example is a throw-away copy: there is nothing to back up.</source>
        <translation>示例是用完即弃的副本，无需备份。</translation>
    </message>
    <message>
        <source>Backed up to %1</source>
        <translation>已备份到 %1</translation>
    </message>
    <message>
        <source>Corpus to restore</source>
        <translation>要恢复的语料库</translation>
    </message>
    <message>
        <source>What you are typing can&apos;t be saved: leave it with Esc, then restore the backup.</source>
        <translation>正在输入的内容无法保存：请先按 Esc 放弃，再恢复备份。</translation>
    </message>
    <message>
        <source>The backup of %1 is restored.</source>
        <translation>已恢复 %1 的备份。</translation>
    </message>
    <message>
        <source> The file as it was before is kept as “%1”.</source>
        <translation>原来的文件保留为“%1”。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Check the corpus</source>
        <translation>检查语料库</translation>
    </message>
    <message>
        <source>Check of “%1”</source>
        <translation>检查“%1”</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>发现的问题</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>复制列表</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>恢复备份…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>版面</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>正在检查文件…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fault(s) found:</source>
        <translation>
            <numerusform>发现 %Ln 处错误：</numerusform>
        </translation>
    </message>
    <message>
        <source>The corpus is in order: the file, every page and every step.</source>
        <translation>语料库完好：文件、每个版面和每个步骤都没有问题。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ChipButton</name>
    <message>
        <source>Delete removes it</source>
        <translation>按 Delete 移除</translation>
    </message>
</context>
<context>
    <name>ChoicePopup</name>
    <message>
        <source>Type to search</source>
        <translation>输入文字查找</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选取</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ComparisonModel</name>
    <message>
        <source>%1, now %2</source>
        <translation>%1，现在为%2</translation>
    </message>
</context>
<context>
    <name>ComparisonPane</name>
    <message>
        <source>Parser said | now</source>
        <translation>解析稿 | 现在</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Earlier state</source>
        <translation>较早的状态</translation>
    </message>
    <message>
        <source>Later state</source>
        <translation>较晚的状态</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>没有差异</translation>
    </message>
    <message>
        <source>Both states of the page are the same.</source>
        <translation>这个版面的两个状态相同。</translation>
    </message>
    <message>
        <source>No page is open</source>
        <translation>没有打开版面</translation>
    </message>
    <message>
        <source>Open one in the queue.</source>
        <translation>请在队列中打开一版。</translation>
    </message>
    <message>
        <source>This state can&apos;t be read</source>
        <translation>这个状态无法读取</translation>
    </message>
    <message>
        <source>Choose another one above.</source>
        <translation>请在上方另选一个。</translation>
    </message>
    <message>
        <source>%1 of %2 articles exact</source>
        <translation>%2 篇中 %1 篇完全一致</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s)</source>
        <translation>
            <numerusform>%n 次操作</numerusform>
        </translation>
    </message>
    <message>
        <source>Exact: articles of the later state whose text the earlier one has as one article. Operations: splits and merges that lead from the one to the other.</source>
        <translation>完全一致：较晚状态的稿件，其文字在较早状态中也恰为一篇。操作：从一个状态到另一个状态所需的拆分与合并。</translation>
    </message>
</context>
<context>
    <name>ComparisonRows</name>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>moved to place %1</source>
        <translation>移到第 %1 位</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>本版</translation>
    </message>
    <message>
        <source>In no article now</source>
        <translation>现在不属于任何稿件</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n 块</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonWords</name>
    <message>
        <source>Kind</source>
        <translation>体裁</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>引题</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Subheadline</source>
        <translation>副题</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>上接</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>下转</translation>
    </message>
    <message>
        <source>Reporters</source>
        <translation>记者</translation>
    </message>
    <message>
        <source>Correspondents</source>
        <translation>通讯员</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Compilers</source>
        <translation>编写</translation>
    </message>
    <message>
        <source>Photographers</source>
        <translation>摄影</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>已核对</translation>
    </message>
    <message>
        <source>Newspaper</source>
        <translation>报纸</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Date from</source>
        <translation>日期来源</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>Issue number</source>
        <translation>期号</translation>
    </message>
    <message>
        <source>CN code</source>
        <translation>国内刊号</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>版面</translation>
    </message>
    <message>
        <source>Insisted</source>
        <translation>仍算完成</translation>
    </message>
    <message>
        <source>Nothing wrong</source>
        <translation>没问题</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n 处疑点</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>article %1: %2</source>
        <translation>稿件 %1：%2</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>put in</source>
        <translation>归入</translation>
    </message>
    <message>
        <source>unassigned</source>
        <translation>未归</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>repeat</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>serves</source>
        <translation>共用</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>接排</translation>
    </message>
    <message>
        <source>parted</source>
        <translation>断开</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>切开</translation>
    </message>
    <message>
        <source>glued</source>
        <translation>粘合</translation>
    </message>
    <message>
        <source>order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>接上文</translation>
    </message>
    <message>
        <source>a new paragraph</source>
        <translation>另起一段</translation>
    </message>
    <message numerus="yes">
        <source>block of %n character(s)</source>
        <translation>
            <numerusform>%n 字的文块</numerusform>
        </translation>
    </message>
    <message>
        <source>place %1</source>
        <translation>第 %1 位</translation>
    </message>
    <message>
        <source>in no article</source>
        <translation>不属于稿件</translation>
    </message>
    <message>
        <source>repeats nothing</source>
        <translation>不重复</translation>
    </message>
    <message>
        <source>repeats line %1</source>
        <translation>同第 %1 行</translation>
    </message>
    <message>
        <source>serves no others</source>
        <translation>不供其他稿件共用</translation>
    </message>
    <message>
        <source>serves %1</source>
        <translation>供 %1 共用</translation>
    </message>
</context>
<context>
    <name>ConfidenceBars</name>
    <message>
        <source>confidence %1</source>
        <translation>置信度 %1</translation>
    </message>
</context>
<context>
    <name>CoverageBar</name>
    <message>
        <source>Coverage of the page: %1</source>
        <translation>版面覆盖：%1</translation>
    </message>
    <message>
        <source>Assigned %1 · %2 %</source>
        <translation>已归 %1 字 · %2 %</translation>
    </message>
    <message>
        <source>Unassigned %1</source>
        <translation>未归 %1 字</translation>
    </message>
    <message>
        <source>Duplicates %1</source>
        <translation>重复 %1 字</translation>
    </message>
    <message>
        <source>Furniture %1</source>
        <translation>版面元素 %1 字</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>A fault in Jianbao</source>
        <translation>剪报出错</translation>
    </message>
    <message>
        <source>Jianbao has a fault</source>
        <translation>剪报出了错</translation>
    </message>
    <message>
        <source>Nothing is lost: every step is saved before the screen shows it. You can work on.</source>
        <translation>什么都没有丢：每一步都先保存，再显示。可以继续工作。</translation>
    </message>
</context>
<context>
    <name>CueWords</name>
    <message>
        <source>for a reason that this version of Jianbao has no words for</source>
        <translation>理由出自另一版本的解析器，本版剪报说不出来</translation>
    </message>
    <message>
        <source>; </source>
        <translation>;</translation>
    </message>
</context>
<context>
    <name>CuratorDialog</name>
    <message>
        <source>Who is working here?</source>
        <translation>谁在这里工作？</translation>
    </message>
    <message>
        <source>Every step is kept with its curator&apos;s name. You can change it in the settings.</source>
        <translation>每一步都记下标注人的姓名，可在设置里更改。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>你的姓名</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>DecisionWords</name>
    <message>
        <source>a curator decided this</source>
        <translation>由标注人决定</translation>
    </message>
    <message>
        <source>it stands above a picture credit, or ends in one</source>
        <translation>下面是图片署名，或以图片署名结尾</translation>
    </message>
    <message>
        <source>it says who took the picture</source>
        <translation>写明图片由谁拍摄</translation>
    </message>
    <message>
        <source>a dated text below a picture, of other things than the text above</source>
        <translation>在图片下方，带日期，所说的事与上文无关</translation>
    </message>
    <message>
        <source>it goes on with the sentence that the block before breaks off</source>
        <translation>接着写前一文块没写完的句子</translation>
    </message>
    <message>
        <source>it speaks of the same things as the article that stands above</source>
        <translation>与上面那篇稿件说的是同样的事</translation>
    </message>
    <message>
        <source>it speaks of the same things as the article that stands below</source>
        <translation>与下面那篇稿件说的是同样的事</translation>
    </message>
    <message>
        <source>it heads the article although it stands in the middle of its text</source>
        <translation>虽然印在正文中间，却是这篇稿件的标题</translation>
    </message>
    <message>
        <source>a curator made this article</source>
        <translation>由标注人建立</translation>
    </message>
    <message>
        <source>its headline stands in the middle of its text</source>
        <translation>标题印在正文中间</translation>
    </message>
    <message>
        <source>lines from further down were put here: they speak of the same</source>
        <translation>下文有几行说的是同样的事，归到了这里</translation>
    </message>
    <message>
        <source>lines from further up were put here: they speak of the same</source>
        <translation>上文有几行说的是同样的事，归到了这里</translation>
    </message>
    <message>
        <source>some of its lines speak of another article and were put there</source>
        <translation>有几行说的是另一篇稿件的事，归到了那里</translation>
    </message>
    <message>
        <source>the same text stands further up</source>
        <translation>上文有同样的文字</translation>
    </message>
    <message>
        <source>nearly the same text stands further up</source>
        <translation>上文有几乎同样的文字</translation>
    </message>
    <message>
        <source>it was printed twice in a row</source>
        <translation>连续印了两遍</translation>
    </message>
    <message>
        <source>it stands beside other lines that are repeated</source>
        <translation>旁边的行也是重复的</translation>
    </message>
    <message>
        <source>of several copies, the later one fits better where it stands</source>
        <translation>几处重复中，后一处与前后文更相合</translation>
    </message>
    <message>
        <source>the same few characters are repeated over and over</source>
        <translation>同样的几个字反复出现</translation>
    </message>
    <message>
        <source>it is a line of the masthead: the paper&apos;s name, date or number</source>
        <translation>属于报头：报名、日期或期号</translation>
    </message>
    <message>
        <source>it tells the publisher, the editors or the price</source>
        <translation>写的是出版单位、编辑或定价</translation>
    </message>
    <message>
        <source>it belongs to the page: a page title, an editor, a hotline</source>
        <translation>属于版面：版名、责编或热线</translation>
    </message>
    <message>
        <source>it stands alone between pictures, or advertises</source>
        <translation>独自处在图片之间，或是广告用语</translation>
    </message>
    <message>
        <source>it has the words of a notice</source>
        <translation>用的是公告声明的词语</translation>
    </message>
    <message>
        <source>it stands below the heading of notices</source>
        <translation>在公告声明的标题下面</translation>
    </message>
    <message>
        <source>the page has more blocks than are cut: this is the rest</source>
        <translation>版面的文块超出上限：这是余下的部分</translation>
    </message>
    <message>
        <source>a subheadline with a dash stands below</source>
        <translation>下面是带破折号的副题</translation>
    </message>
    <message>
        <source>a person&apos;s name and what they did stand below</source>
        <translation>下一行是姓名和职责</translation>
    </message>
    <message>
        <source>it is one more question of those that stand above</source>
        <translation>它是上文一串提问中的又一问</translation>
    </message>
    <message>
        <source>it is running text below a picture&apos;s caption</source>
        <translation>它是图片说明下面的正文</translation>
    </message>
    <message>
        <source>a label stands above it and a byline below it</source>
        <translation>它上面是标签，下面是署名</translation>
    </message>
    <message>
        <source>it is part of a sentence that goes on in the next line</source>
        <translation>它是一句话的一部分，下一行接着说</translation>
    </message>
    <message>
        <source>it goes on with the subheadline above it</source>
        <translation>它接着上面的副题</translation>
    </message>
    <message>
        <source>the label stood below its text and is read before it</source>
        <translation>标签印在所属文字之后，按在前阅读</translation>
    </message>
    <message>
        <source>it ends with a column&apos;s name in brackets, as headlines do</source>
        <translation>它以括号里的栏目名结尾，标题常这样</translation>
    </message>
    <message>
        <source>it is the rest of a sentence that began in the line above</source>
        <translation>它是上一行那句话的后半句</translation>
    </message>
    <message>
        <source>it is a signature at the end of the text above</source>
        <translation>它是上文末尾的署名</translation>
    </message>
    <message>
        <source>it has the form of a column&apos;s name in quotation marks</source>
        <translation>它是带引号的栏目名的样子</translation>
    </message>
    <message>
        <source>an author with a title stands below</source>
        <translation>下面是带职务的作者</translation>
    </message>
    <message>
        <source>a few lines and a pointer to another page stand below</source>
        <translation>下面是几行文字和指向他版的提示</translation>
    </message>
    <message>
        <source>it heads one of several short items under a common banner</source>
        <translation>同一通栏题下有几则短稿，它是其中一则的标题</translation>
    </message>
    <message>
        <source>an abstract or an editor&apos;s note stands below</source>
        <translation>下面是内容提要或编者按</translation>
    </message>
    <message>
        <source>it heads one of several parts below one byline</source>
        <translation>它是同一署名下几个部分之一的小标题</translation>
    </message>
    <message>
        <source>it is part of a poem</source>
        <translation>它是一首诗的一部分</translation>
    </message>
    <message>
        <source>it is part of an advertisement: short praise, and numbers to call</source>
        <translation>它是广告的一部分：几句短语，加上联系电话</translation>
    </message>
    <message>
        <source>it is one of several rows of a list</source>
        <translation>它是清单中的一行，上下还有同样的行</translation>
    </message>
    <message>
        <source>rows of a table stand above and below</source>
        <translation>它的上下都是表格的行</translation>
    </message>
    <message>
        <source>it is part of a column of short lines</source>
        <translation>它是一栏短行中的一行</translation>
    </message>
    <message>
        <source>it begins a short item that is signed by itself</source>
        <translation>一条单独署名的短消息从这里开始</translation>
    </message>
    <message>
        <source>it says in brackets from which page it comes</source>
        <translation>它在括号里写明上接哪一版</translation>
    </message>
    <message>
        <source>it says in brackets on which page it goes on</source>
        <translation>它在括号里写明下转哪一版</translation>
    </message>
    <message>
        <source>questions and answers stand below</source>
        <translation>下面是问答</translation>
    </message>
    <message>
        <source>several short items with headings of their own stand below</source>
        <translation>下面是几则各有标题的短稿</translation>
    </message>
    <message>
        <source>it stands over or under several short items and belongs to all of them</source>
        <translation>在几则短稿的上面或下面，为它们所共有</translation>
    </message>
    <message>
        <source>it opens the page</source>
        <translation>从版面开头开始</translation>
    </message>
    <message>
        <source>it goes on from another page</source>
        <translation>接自他版</translation>
    </message>
    <message>
        <source>the article above goes on on another page</source>
        <translation>上面那篇稿件转到他版</translation>
    </message>
    <message>
        <source>the teaser above ends with a page number</source>
        <translation>上面的导读以版次结束</translation>
    </message>
    <message>
        <source>a dated caption of its own opens it, below a picture</source>
        <translation>以图片下方一段带日期的说明开头</translation>
    </message>
    <message>
        <source>it is one of several short items, each signed by itself</source>
        <translation>它是几条短消息之一，每条各自署名</translation>
    </message>
    <message>
        <source>a headline opens it, below the text of another article</source>
        <translation>以标题开头，上面是别的稿件的正文</translation>
    </message>
    <message>
        <source>a byline opens it, below the text of another article</source>
        <translation>以署名开头，上面是别的稿件的正文</translation>
    </message>
    <message>
        <source>a dateline opens it, below the text of another article</source>
        <translation>以电头开头，上面是别的稿件的正文</translation>
    </message>
    <message>
        <source>an author&apos;s name opens it, below the text of another article</source>
        <translation>以作者姓名开头，上面是别的稿件的正文</translation>
    </message>
    <message>
        <source>no article is wholly sure</source>
        <translation>任何稿件都不会有十足把握</translation>
    </message>
    <message>
        <source>it opens with a headline and a byline</source>
        <translation>以标题和署名开头</translation>
    </message>
    <message>
        <source>it has a headline but no byline</source>
        <translation>有标题，没有署名</translation>
    </message>
    <message>
        <source>it opens with a headline and a picture</source>
        <translation>以标题和图片开头</translation>
    </message>
    <message>
        <source>it opens with a byline, without a headline</source>
        <translation>以署名开头，没有标题</translation>
    </message>
    <message>
        <source>it opens without headline and byline</source>
        <translation>开头既无标题也无署名</translation>
    </message>
    <message>
        <source>it opens with a picture, without a headline</source>
        <translation>以图片开头，没有标题</translation>
    </message>
    <message>
        <source>it has a headline but no text</source>
        <translation>有标题，没有正文</translation>
    </message>
    <message>
        <source>it opens as the other part of an article of another page</source>
        <translation>开头接自他版的稿件</translation>
    </message>
    <message>
        <source>it ends inside a sentence</source>
        <translation>结尾的句子没有写完</translation>
    </message>
    <message>
        <source>several of its paragraphs open with a byline or dateline</source>
        <translation>有几段以署名或电头开头</translation>
    </message>
    <message>
        <source>lines were moved into or out of the article below</source>
        <translation>下面那篇稿件有几行移入或移出</translation>
    </message>
    <message>
        <source>lines were moved out of it into another article</source>
        <translation>有几行从这里移到了别的稿件</translation>
    </message>
    <message>
        <source>lines from further down were moved into it</source>
        <translation>下文有几行移到了这里</translation>
    </message>
    <message>
        <source>lines from further up were moved into it</source>
        <translation>上文有几行移到了这里</translation>
    </message>
    <message>
        <source>it is the last article of the page</source>
        <translation>是版面的最后一篇稿件</translation>
    </message>
    <message>
        <source>the article below has a headline and a byline</source>
        <translation>下面那篇稿件有标题和署名</translation>
    </message>
    <message>
        <source>the article below has a headline but no byline</source>
        <translation>下面那篇稿件有标题，没有署名</translation>
    </message>
    <message>
        <source>the article below opens with a headline and a picture</source>
        <translation>下面那篇稿件以标题和图片开头</translation>
    </message>
    <message>
        <source>the article below opens with a byline, without a headline</source>
        <translation>下面那篇稿件以署名开头，没有标题</translation>
    </message>
    <message>
        <source>the article below opens without headline and byline</source>
        <translation>下面那篇稿件开头既无标题也无署名</translation>
    </message>
    <message>
        <source>the article below opens with a picture, without a headline</source>
        <translation>下面那篇稿件以图片开头，没有标题</translation>
    </message>
    <message>
        <source>the article below has a headline but no text</source>
        <translation>下面那篇稿件有标题，没有正文</translation>
    </message>
    <message>
        <source>the article below goes on from another page</source>
        <translation>下面那篇稿件接自他版</translation>
    </message>
    <message>
        <source>a headline or label in it looks like the other of the two</source>
        <translation>其中有标题像栏标，或栏标像标题</translation>
    </message>
    <message>
        <source>its headlines and labels can hardly be told apart</source>
        <translation>其中的标题与栏标几乎分不清</translation>
    </message>
    <message>
        <source>its headlines and labels are not easily told apart</source>
        <translation>其中的标题与栏标不易分清</translation>
    </message>
    <message>
        <source>its headlines and labels can be told apart</source>
        <translation>其中的标题与栏标可以分清</translation>
    </message>
    <message>
        <source>its headlines and labels are easily told apart</source>
        <translation>其中的标题与栏标容易分清</translation>
    </message>
    <message>
        <source>its headlines and labels can&apos;t be mistaken</source>
        <translation>其中的标题与栏标一望可知</translation>
    </message>
    <message>
        <source>the headline below it looks like a label inside an article</source>
        <translation>下面的标题像是稿件内的栏标</translation>
    </message>
    <message>
        <source>the headline below it can hardly be told from a label</source>
        <translation>下面的标题与栏标几乎分不清</translation>
    </message>
    <message>
        <source>the headline below it is not easily told from a label</source>
        <translation>下面的标题与栏标不易分清</translation>
    </message>
    <message>
        <source>the headline below it can be told from a label</source>
        <translation>下面的标题与栏标可以分清</translation>
    </message>
    <message>
        <source>the headline below it is easily told from a label</source>
        <translation>下面的标题与栏标容易分清</translation>
    </message>
    <message>
        <source>the headline below it can&apos;t be mistaken</source>
        <translation>下面的标题一望可知</translation>
    </message>
    <message>
        <source>no line of it or beside it seems to be in the wrong article</source>
        <translation>这里和旁边没有哪一行像是归错了稿件</translation>
    </message>
    <message>
        <source>hardly a line of it or beside it seems to be in the wrong article</source>
        <translation>这里和旁边几乎没有哪一行像是归错了稿件</translation>
    </message>
    <message>
        <source>it is unlikely that lines here and in the article beside were mixed up</source>
        <translation>这里与相邻稿件的行不大可能互相混入</translation>
    </message>
    <message>
        <source>it is possible that lines here and in the article beside were mixed up</source>
        <translation>这里与相邻稿件的行有可能互相混入</translation>
    </message>
    <message>
        <source>lines here and in the article beside may have been mixed up</source>
        <translation>这里与相邻稿件的行也许互相混入了</translation>
    </message>
    <message>
        <source>lines here and in the article beside may well have been mixed up</source>
        <translation>这里与相邻稿件的行很可能互相混入了</translation>
    </message>
    <message>
        <source>lines were moved into it or out of it, which was hardly likelier than not</source>
        <translation>有几行移入或移出，这样做的理由勉强够</translation>
    </message>
    <message>
        <source>lines were moved into it or out of it, which was somewhat likely</source>
        <translation>有几行移入或移出，这样做有些道理</translation>
    </message>
    <message>
        <source>lines were moved into it or out of it, which was likely</source>
        <translation>有几行移入或移出，这样做多半是对的</translation>
    </message>
    <message>
        <source>lines were moved into it or out of it, which was very likely</source>
        <translation>有几行移入或移出，这样做很可能是对的</translation>
    </message>
    <message>
        <source>lines were moved into it or out of it, which was all but sure</source>
        <translation>有几行移入或移出，这样做几乎肯定是对的</translation>
    </message>
    <message>
        <source>it has only one or two blocks</source>
        <translation>只有一两个文块</translation>
    </message>
    <message>
        <source>it has 3 to 5 blocks</source>
        <translation>有 3 到 5 个文块</translation>
    </message>
    <message>
        <source>it has 6 to 12 blocks</source>
        <translation>有 6 到 12 个文块</translation>
    </message>
    <message>
        <source>it has 13 to 25 blocks</source>
        <translation>有 13 到 25 个文块</translation>
    </message>
    <message>
        <source>it has 26 to 45 blocks</source>
        <translation>有 26 到 45 个文块</translation>
    </message>
    <message>
        <source>it has more than 45 blocks</source>
        <translation>文块多于 45 个</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Drop a folder or text files here</source>
        <translation>把文件夹或文本文件拖到这里</translation>
    </message>
    <message>
        <source>UTF-8, UTF-16, GB18030, Big5 are recognised; not a byte of a page changes</source>
        <translation>UTF-8、UTF-16、GB18030、Big5 自动识别；原文一个字节也不改</translation>
    </message>
</context>
<context>
    <name>EncodingNames</name>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>GB18030 (GBK, GB2312)</source>
        <translation>GB18030 (GBK, GB2312)</translation>
    </message>
    <message>
        <source>Big5</source>
        <translation>Big5</translation>
    </message>
    <message>
        <source>UTF-16, little-endian</source>
        <translation>UTF-16（小端）</translation>
    </message>
    <message>
        <source>UTF-16, big-endian</source>
        <translation>UTF-16（大端）</translation>
    </message>
</context>
<context>
    <name>EncodingPreview</name>
    <message>
        <source>Files whose encoding is unsure</source>
        <translation>编码拿不准的文件</translation>
    </message>
    <message>
        <source>Use my choice for all these files</source>
        <translation>这些文件都用我选的编码</translation>
    </message>
    <message>
        <source>None of these: leave this file out</source>
        <translation>都不对：不导入这个文件</translation>
    </message>
</context>
<context>
    <name>ExportChoice</name>
    <message>
        <source>JSON Lines (.jsonl)</source>
        <translation>JSON Lines 文件 (.jsonl)</translation>
    </message>
    <message>
        <source>Table (.csv)</source>
        <translation>表格 (.csv)</translation>
    </message>
    <message>
        <source>Mask identity, mobile and card numbers and e-mail addresses</source>
        <translation>遮盖身份证号、手机号、银行卡号和电子邮箱</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>版面</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>个人信息</translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在计数…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln 版</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln labelled</source>
        <comment>articles</comment>
        <translation>
            <numerusform>%Ln 篇已标注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checked</source>
        <comment>articles</comment>
        <translation>
            <numerusform>%Ln 篇已核对</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln 字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln incomplete</source>
        <comment>articles</comment>
        <translation>
            <numerusform>%Ln 篇不完整</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages of the current filter: %1</source>
        <translation>当前筛选的版面：%1</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>全部版面</translation>
    </message>
    <message>
        <source>Pages that are done</source>
        <translation>已完成的版面</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Folder of the dataset</source>
        <translation>数据集文件夹</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export a dataset</source>
        <translation>导出数据集</translation>
    </message>
    <message>
        <source>some statuses</source>
        <translation>部分状态</translation>
    </message>
    <message>
        <source>with problems</source>
        <translation>有疑点</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>待复查</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>正在导出…</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>版面</translation>
    </message>
    <message>
        <source>Something went wrong that should not have. Nothing was exported.</source>
        <translation>出了不该出的错，什么也没有导出。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Change the choice</source>
        <translation>更改选择</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
</context>
<context>
    <name>ExportResult</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 exported in %2</source>
        <translation>已导出 %1，共 %2</translation>
    </message>
    <message numerus="yes">
        <source>personal data masked in %Ln place(s)</source>
        <translation>
            <numerusform>已遮盖 %Ln 处个人信息</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was cancelled: the folder is as it was before.</source>
        <translation>导出已取消：文件夹和原来一样。</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Back to what was parsed: %1</source>
        <translation>恢复解析稿：%1</translation>
    </message>
    <message>
        <source>Back to what was parsed</source>
        <translation>恢复解析稿</translation>
    </message>
    <message>
        <source>none</source>
        <comment>the parser found nothing</comment>
        <translation>空</translation>
    </message>
    <message>
        <source>parsed: %1</source>
        <translation>解析稿：%1</translation>
    </message>
</context>
<context>
    <name>FieldsForm</name>
    <message>
        <source>Date of the page</source>
        <translation>版面日期</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>体裁</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>引题</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Subheadline</source>
        <translation>副题</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Reporters</source>
        <translation>记者</translation>
    </message>
    <message>
        <source>Correspondents</source>
        <translation>通讯员</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Compilers</source>
        <translation>整理</translation>
    </message>
    <message>
        <source>Photographers</source>
        <translation>摄影</translation>
    </message>
    <message>
        <source>Fewer fields</source>
        <translation>收起字段</translation>
    </message>
    <message>
        <source>More fields (%1)</source>
        <translation>更多字段（%1）</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>New corpus…</source>
        <translation>新建语料库…</translation>
    </message>
    <message>
        <source>Open corpus…</source>
        <translation>打开语料库…</translation>
    </message>
    <message>
        <source>Close corpus</source>
        <translation>关闭语料库</translation>
    </message>
    <message>
        <source>Import pages…</source>
        <translation>导入版面…</translation>
    </message>
    <message>
        <source>Export a dataset…</source>
        <translation>导出数据集…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>恢复备份…</translation>
    </message>
    <message>
        <source>Check the corpus…</source>
        <translation>检查语料库…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>All commands…</source>
        <translation>全部命令…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Example corpus</source>
        <translation>示例语料库</translation>
    </message>
    <message>
        <source>About Jianbao</source>
        <translation>关于剪报</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>Folder:</source>
        <translation>文件夹：</translation>
    </message>
    <message>
        <source>Kind of file:</source>
        <translation>文件类型：</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>未完</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>疑点</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>待复查</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this page</source>
        <translation>在本版查找</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2（处）</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>没有找到</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Import a folder of pages</source>
        <translation>导入一个文件夹的版面</translation>
    </message>
    <message>
        <source>Put the articles&apos; boundaries right</source>
        <translation>改对稿件边界</translation>
    </message>
    <message>
        <source>Add topics and districts, call the page done</source>
        <translation>加主题和区县，完成此版</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Works offline · your data stays on this computer</source>
        <translation>离线可用 · 数据只在本机</translation>
    </message>
    <message>
        <source>All shortcuts: F1</source>
        <translation>所有快捷键 F1</translation>
    </message>
</context>
<context>
    <name>FormWords</name>
    <message>
        <source>no blank line is above it</source>
        <translation>上面没有空行</translation>
    </message>
    <message>
        <source>no blank line is below it</source>
        <translation>下面没有空行</translation>
    </message>
    <message>
        <source>a gap as of a picture is above it</source>
        <translation>上面有像图片那样的空白</translation>
    </message>
    <message>
        <source>a gap as of a picture is below it</source>
        <translation>下面有像图片那样的空白</translation>
    </message>
    <message>
        <source>it has a space inside</source>
        <translation>中间有空格</translation>
    </message>
    <message>
        <source>it has several spaces inside</source>
        <translation>中间有几处空格</translation>
    </message>
    <message>
        <source>it ends with words in brackets</source>
        <translation>以括号里的文字结尾</translation>
    </message>
    <message>
        <source>all of it stands in brackets</source>
        <translation>整行都在括号里</translation>
    </message>
    <message>
        <source>it ends as a line that leads up to a headline</source>
        <translation>它的结尾像是引出标题的引题</translation>
    </message>
    <message>
        <source>the short line above ends as one that leads up to a headline</source>
        <translation>上面的短行结尾像是引出标题的引题</translation>
    </message>
    <message>
        <source>the short line below ends as one that leads up to a headline</source>
        <translation>下面的短行结尾像是引出标题的引题</translation>
    </message>
    <message>
        <source>it says that something has happened</source>
        <translation>它说某件事已经发生</translation>
    </message>
    <message>
        <source>the short line above says that something has happened</source>
        <translation>上面的短行说某件事已经发生</translation>
    </message>
    <message>
        <source>the short line below says that something has happened</source>
        <translation>下面的短行说某件事已经发生</translation>
    </message>
    <message>
        <source>it says who was there</source>
        <translation>它说有谁出席</translation>
    </message>
    <message>
        <source>the short line above says who was there</source>
        <translation>上面的短行说有谁出席</translation>
    </message>
    <message>
        <source>the short line below says who was there</source>
        <translation>下面的短行说有谁出席</translation>
    </message>
    <message>
        <source>it begins without a subject, as if it went on</source>
        <translation>它开头没有主语，像是接着上文</translation>
    </message>
    <message>
        <source>the short line above begins without a subject</source>
        <translation>上面的短行开头没有主语</translation>
    </message>
    <message>
        <source>the short line below begins without a subject</source>
        <translation>下面的短行开头没有主语</translation>
    </message>
    <message>
        <source>there are figures in it</source>
        <translation>它含有数字</translation>
    </message>
    <message>
        <source>there are figures in the short line above</source>
        <translation>上面的短行含有数字</translation>
    </message>
    <message>
        <source>there are figures in the short line below</source>
        <translation>下面的短行含有数字</translation>
    </message>
    <message>
        <source>it opens with a Chinese character</source>
        <translation>以汉字开头</translation>
    </message>
    <message>
        <source>it opens with a figure</source>
        <translation>以数字开头</translation>
    </message>
    <message>
        <source>it opens with a dash</source>
        <translation>以破折号开头</translation>
    </message>
    <message>
        <source>it ends with a Chinese character</source>
        <translation>以汉字结尾</translation>
    </message>
    <message>
        <source>it ends with a figure</source>
        <translation>以数字结尾</translation>
    </message>
    <message>
        <source>it ends with a dash</source>
        <translation>以破折号结尾</translation>
    </message>
    <message>
        <source>the short line above has a dash or a colon at its edge</source>
        <translation>上面的短行以破折号开头，或以破折号、冒号结尾</translation>
    </message>
    <message>
        <source>the short line below has a dash or a colon at its edge</source>
        <translation>下面的短行以破折号开头，或以破折号、冒号结尾</translation>
    </message>
    <message>
        <source>it opens with a date</source>
        <translation>以日期开头</translation>
    </message>
    <message>
        <source>it ends with what somebody did or said, as kickers do</source>
        <translation>以某人做了什么、说了什么结尾，引题常这样写</translation>
    </message>
    <message>
        <source>it is numbered</source>
        <translation>带有序号</translation>
    </message>
    <message>
        <source>it lists several things</source>
        <translation>并列了几样事物</translation>
    </message>
    <message>
        <source>it is the name of a column</source>
        <translation>是专栏名</translation>
    </message>
    <message>
        <source>it ends as the names of columns do</source>
        <translation>结尾像专栏名</translation>
    </message>
    <message>
        <source>it names an institution</source>
        <translation>写的是单位名称</translation>
    </message>
    <message>
        <source>there is a comma in it</source>
        <translation>中间有逗号</translation>
    </message>
    <message>
        <source>a quotation in it is not closed</source>
        <translation>其中的引号没有收尾</translation>
    </message>
    <message>
        <source>there is a full stop inside</source>
        <translation>中间有句号</translation>
    </message>
    <message>
        <source>the same words stand elsewhere on the page</source>
        <translation>同样的文字在本版别处也有</translation>
    </message>
    <message>
        <source>it is longer than %1 characters</source>
        <translation>多于 %1 字</translation>
    </message>
    <message>
        <source>it has at most %1 characters</source>
        <translation>最多 %1 字</translation>
    </message>
    <message>
        <source>it has %1 to %2 characters</source>
        <translation>长 %1 到 %2 字</translation>
    </message>
    <message>
        <source>it opens with the sign %1</source>
        <translation>以“%1”开头</translation>
    </message>
    <message>
        <source>it ends with the sign %1</source>
        <translation>以“%1”结尾</translation>
    </message>
</context>
<context>
    <name>Headings</name>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>on the rail</comment>
        <translation>完成</translation>
    </message>
    <message>
        <source>Looking at the pages…</source>
        <translation>正在查看版面…</translation>
    </message>
    <message>
        <source>Nothing learned yet</source>
        <translation>尚未学到东西</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>未查看</translation>
    </message>
    <message>
        <source>Would teach much</source>
        <translation>值得标注：很高</translation>
    </message>
    <message>
        <source>Would teach something</source>
        <translation>值得标注：中等</translation>
    </message>
    <message>
        <source>Would teach little</source>
        <translation>值得标注：不高</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>Below %1 %</source>
        <translation>置信度低于 %1 %</translation>
    </message>
    <message>
        <source>%1 % and more</source>
        <translation>置信度 %1 % 以上</translation>
    </message>
    <message>
        <source>%1 to %2 %</source>
        <translation>置信度 %1–%2 %</translation>
    </message>
</context>
<context>
    <name>HistoryCommands</name>
    <message>
        <source>Go to a step…</source>
        <translation>回到某一步…</translation>
    </message>
    <message>
        <source>Parser said | now</source>
        <translation>解析稿 | 现在</translation>
    </message>
    <message>
        <source>Revert this page to the proposal…</source>
        <translation>本版恢复为解析稿…</translation>
    </message>
    <message>
        <source>Back to what the parser said</source>
        <translation>恢复为解析稿</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>current</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>other branch</source>
        <translation>另一分支</translation>
    </message>
    <message>
        <source>As the parser proposed it</source>
        <translation>解析稿原样</translation>
    </message>
    <message>
        <source>parser %1</source>
        <translation>解析器 %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Click a step to go to it</source>
        <translation>点一步即到那一步</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>No page is open</source>
        <translation>没有打开版面</translation>
    </message>
    <message>
        <source>Open one in the queue.</source>
        <translation>请在队列中打开一版。</translation>
    </message>
    <message>
        <source>Labels of the corpus</source>
        <translation>语料库的标签</translation>
    </message>
    <message>
        <source>Still as the parser proposed it</source>
        <translation>还是解析稿</translation>
    </message>
    <message>
        <source>The first change becomes step 1</source>
        <translation>第一次改动会成为第 1 步</translation>
    </message>
    <message>
        <source>Undo takes back the last one</source>
        <translation>撤销可收回最后一步</translation>
    </message>
    <message>
        <source>Parser&apos;s proposal</source>
        <translation>解析稿</translation>
    </message>
    <message>
        <source>Proposal of parser %1</source>
        <translation>解析器 %1 的解析稿</translation>
    </message>
    <message>
        <source>Go to this step</source>
        <translation>回到这一步</translation>
    </message>
    <message>
        <source>What changed since this step</source>
        <translation>这一步之后的改动</translation>
    </message>
    <message>
        <source>What this step changed</source>
        <translation>这一步的改动</translation>
    </message>
</context>
<context>
    <name>ImportChoice</name>
    <message>
        <source>Recognise by itself</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>Each text file (.txt) becomes a page. Nothing is changed in your files.</source>
        <translation>每个文本文件 (.txt) 成为一版。你的文件不会改动。</translation>
    </message>
    <message>
        <source>Dates and page numbers are read from the page, else from file and folder names.</source>
        <translation>日期和版次从版面读出，读不到时取自文件名和文件夹名。</translation>
    </message>
    <message>
        <source>&amp;Encoding of the files</source>
        <translation>文件编码(&amp;E)</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Import pages</source>
        <translation>导入版面</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>文本文件 (*.txt);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import pages</source>
        <translation>导入版面</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>正在查看文件…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>正在导入…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln imported</source>
        <comment>pages</comment>
        <translation>
            <numerusform>已导入 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <comment>files</comment>
        <translation>
            <numerusform>跳过 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <comment>files</comment>
        <translation>
            <numerusform>失败 %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Something went wrong that should not have. The pages that were finished are kept.</source>
        <translation>出了不该出的错。已完成的版面都保留了。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Open the first page</source>
        <translation>打开第一版</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>In which encoding can you read these files?</source>
        <translation>用哪种编码能读懂这些文件？</translation>
    </message>
</context>
<context>
    <name>ImportReportView</name>
    <message>
        <source>Files that were not imported</source>
        <translation>未导入的文件</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>复制清单</translation>
    </message>
    <message>
        <source>The import was cancelled: what was finished is kept.</source>
        <translation>导入已取消：已完成的都保留。</translation>
    </message>
    <message>
        <source>There was no text file (.txt) to import.</source>
        <translation>没有可导入的文本文件 (.txt)。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) imported</source>
        <translation>
            <numerusform>导入 %Ln 版</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) skipped: in the corpus already</source>
        <translation>
            <numerusform>跳过 %Ln 个文件：语料库里已有</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) skipped: in the trash</source>
        <translation>
            <numerusform>跳过 %Ln 个文件：已在回收站</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) not imported</source>
        <translation>
            <numerusform>%Ln 个文件未导入</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeepingCommands</name>
    <message>
        <source>Flag the page</source>
        <translation>标记版面待复查</translation>
    </message>
    <message>
        <source>Note on the page…</source>
        <translation>版面备注…</translation>
    </message>
    <message>
        <source>Move the page to the trash</source>
        <translation>把版面移到回收站</translation>
    </message>
    <message>
        <source>Restore the page from the trash</source>
        <translation>从回收站恢复版面</translation>
    </message>
    <message>
        <source>Only flagged pages</source>
        <translation>只看待复查的版面</translation>
    </message>
    <message>
        <source>Pages in the trash</source>
        <translation>回收站里的版面</translation>
    </message>
</context>
<context>
    <name>LabelCommands</name>
    <message>
        <source>Accept suggestion %1</source>
        <translation>接受第 %1 条建议</translation>
    </message>
    <message>
        <source>Accept suggestion %1, only mentioned</source>
        <translation>接受第 %1 条建议，只算提及</translation>
    </message>
    <message>
        <source>Accept a suggestion</source>
        <translation>接受建议</translation>
    </message>
    <message>
        <source>Accept the page&apos;s suggestions from the threshold on</source>
        <translation>接受本版达到阈值的建议</translation>
    </message>
    <message>
        <source>Topics…</source>
        <translation>主题…</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Districts…</source>
        <translation>区县…</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>Repeat the last labels</source>
        <translation>重复上次的标签</translation>
    </message>
    <message>
        <source>Last decisions about labels…</source>
        <translation>最近的标签操作…</translation>
    </message>
    <message>
        <source>Name of a place from the text…</source>
        <translation>把文中的词认作地名…</translation>
    </message>
    <message>
        <source>Topics of this corpus…</source>
        <translation>此语料库的主题…</translation>
    </message>
    <message>
        <source>Names of places in this corpus…</source>
        <translation>此语料库的地名…</translation>
    </message>
    <message>
        <source>Labels in use…</source>
        <translation>使用中的标签…</translation>
    </message>
    <message>
        <source>Home region of this corpus…</source>
        <translation>本语料库的本地区域…</translation>
    </message>
    <message>
        <source>Label sets of this corpus</source>
        <translation>本语料库的标签设置</translation>
    </message>
    <message>
        <source>What was changed of the labels</source>
        <translation>标签的改动记录</translation>
    </message>
    <message>
        <source>Names in use…</source>
        <translation>使用中的人名与栏目名…</translation>
    </message>
</context>
<context>
    <name>LabelHistory</name>
    <message>
        <source>Changes of the labels of this corpus</source>
        <translation>本语料库标签的改动</translation>
    </message>
    <message>
        <source>Undo this step</source>
        <translation>撤销这一步</translation>
    </message>
</context>
<context>
    <name>LabelHistoryModel</name>
    <message>
        <source>As they come with Jianbao</source>
        <translation>剪报自带的标签</translation>
    </message>
</context>
<context>
    <name>LabelPicker</name>
    <message>
        <source>Chinese, pinyin, initials or English</source>
        <translation>汉字、拼音、首字母或英文</translation>
    </message>
    <message>
        <source>Districts of article %1</source>
        <translation>稿件 %1 的区县</translation>
    </message>
    <message>
        <source>Topics of article %1</source>
        <translation>稿件 %1 的主题</translation>
    </message>
    <message numerus="yes">
        <source>Districts of %n article(s)</source>
        <translation>
            <numerusform>%n 篇稿件的区县</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Topics of %n article(s)</source>
        <translation>
            <numerusform>%n 篇稿件的主题</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add and stay</source>
        <translation>添加并留在此</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>About / mentioned</source>
        <translation>关于 / 提及</translation>
    </message>
</context>
<context>
    <name>LabelRows</name>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Topic</source>
        <comment>add one</comment>
        <translation>主题</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>District</source>
        <comment>add one</comment>
        <translation>区县</translation>
    </message>
    <message>
        <source>Taken as it was suggested</source>
        <translation>由建议接受而来</translation>
    </message>
    <message>
        <source>Click: %1</source>
        <translation>点一下：%1</translation>
    </message>
</context>
<context>
    <name>LabelWords</name>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Likely a misread name</source>
        <translation>可能误读的地名</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>最近用过</translation>
    </message>
    <message>
        <source>All districts</source>
        <translation>全部区县</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>全部主题</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Elsewhere in China</source>
        <translation>全国其他</translation>
    </message>
    <message>
        <source>number keys</source>
        <translation>数字键</translation>
    </message>
    <message>
        <source>for all pages from now on</source>
        <translation>今后所有版面都这样认</translation>
    </message>
    <message>
        <source>with Alt</source>
        <translation>按住 Alt</translation>
    </message>
    <message>
        <source>on %1 of %2</source>
        <translation>%2 篇中 %1 篇已有</translation>
    </message>
    <message>
        <source>added</source>
        <translation>已加</translation>
    </message>
    <message>
        <source>The text says “%1”: take it for %2 everywhere</source>
        <translation>文中作“%1”：今后都当作%2</translation>
    </message>
    <message>
        <source>by the kind of the article</source>
        <translation>依稿件类型</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between words</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>learned: %1</source>
        <translation>学到：%1</translation>
    </message>
    <message>
        <source>keywords and learned: %1</source>
        <translation>关键词与学到：%1</translation>
    </message>
</context>
<context>
    <name>Labelling</name>
    <message>
        <source>Home region: its counties and zones are the districts</source>
        <translation>本地区域：其区县和功能区就是可标的区县</translation>
    </message>
    <message>
        <source>Last decisions about labels</source>
        <translation>最近的标签操作</translation>
    </message>
</context>
<context>
    <name>LabelsInUseDialog</name>
    <message>
        <source>Labels in use</source>
        <translation>使用中的标签</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>Labels that go with it</source>
        <translation>与之同现的标签</translation>
    </message>
    <message>
        <source>Articles that have it</source>
        <translation>带有它的稿件</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>Open article</source>
        <translation>打开稿件</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 articles, %2 with a topic, %3 with a district</source>
        <translation>共 %1 篇稿件，%2 篇有主题，%3 篇有区县</translation>
    </message>
    <message>
        <source>not in the scheme</source>
        <translation>不在体系中</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>about %1, mentioned %2</source>
        <translation>有关 %1，提及 %2</translation>
    </message>
    <message>
        <source>Goes with “%1”</source>
        <translation>与“%1”同现</translation>
    </message>
    <message>
        <source>Articles with “%1”, the newest first</source>
        <translation>带有“%1”的稿件，新的在前</translation>
    </message>
    <message>
        <source>(no headline)</source>
        <translation>（无标题）</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>无日期</translation>
    </message>
</context>
<context>
    <name>LastRunDialog</name>
    <message>
        <source>A fault in the last run</source>
        <translation>上次运行出错</translation>
    </message>
    <message>
        <source>Jianbao had a fault when it last ran</source>
        <translation>剪报上次运行时出了错</translation>
    </message>
    <message>
        <source>Nothing is lost: every step was saved before the screen showed it. You can work on.</source>
        <translation>没有丢失任何内容：每一步都先保存、后显示。可以继续工作。</translation>
    </message>
</context>
<context>
    <name>LinkCommands</name>
    <message>
        <source>Go to the other part</source>
        <translation>转到另一部分</translation>
    </message>
    <message>
        <source>Link with its other part…</source>
        <translation>与另一部分连接…</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>取消连接</translation>
    </message>
</context>
<context>
    <name>Losses</name>
    <message numerus="yes">
        <source>%n article(s) that the parser did not have</source>
        <translation>
            <numerusform>解析稿中没有的 %n 篇稿件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) of the parser, dissolved or merged</source>
        <translation>
            <numerusform>对解析稿中 %n 篇稿件的解散或合并</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the place of %n article(s) in the page&apos;s order</source>
        <translation>
            <numerusform>%n 篇稿件在版面中的顺序</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the article of %n block(s)</source>
        <translation>
            <numerusform>%n 块的归属</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the role of %n block(s)</source>
        <translation>
            <numerusform>%n 块的角色</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the joins of %n block(s)</source>
        <translation>
            <numerusform>%n 处接排或分段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cuts in the text, %n part(s)</source>
        <translation>
            <numerusform>文字的切分，共 %n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the reading order of %n block(s)</source>
        <translation>
            <numerusform>%n 块的阅读顺序</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>repeats and shared lines, %n block(s)</source>
        <translation>
            <numerusform>%n 块的重复或共用关系</numerusform>
        </translation>
    </message>
    <message>
        <source>fields: %1</source>
        <translation>字段：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s): topics and districts that a person set</source>
        <translation>
            <numerusform>人工标注的 %n 个主题或区县</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the mark “checked” of %n article(s)</source>
        <translation>
            <numerusform>%n 篇稿件的“已核对”</numerusform>
        </translation>
    </message>
    <message>
        <source>that the page is called “%1”</source>
        <translation>版面状态“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found to be none</source>
        <translation>
            <numerusform>认可没有问题的 %n 处疑点</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the page: %2, before %3</source>
        <translation>版面的%1：%2（原为%3）</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>版面(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>稿件(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Block</source>
        <translation>文块(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>标注(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Jianbao</source>
        <translation>剪报</translation>
    </message>
</context>
<context>
    <name>Masthead</name>
    <message>
        <source>Jianbao</source>
        <translation>剪报</translation>
    </message>
    <message>
        <source>Cuts newspaper pages into articles that can be checked</source>
        <translation>把报纸版面剪成一篇篇可核对的稿件</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge topics</source>
        <translation>合并主题</translation>
    </message>
    <message>
        <source>Merge “%1” into</source>
        <translation>把“%1”并入</translation>
    </message>
    <message>
        <source>Its keywords and the topics below it go there, too. Its id stays known: earlier exports can be read.</source>
        <translation>它的关键词和下级主题也一并归入。它的编号仍然保留：以前的导出照样可读。</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>No article has it.</source>
        <translation>没有稿件带有它。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” comes in its place on %n article(s).</source>
        <translation>
            <numerusform>%n 篇稿件将改为“%1”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing the pages…</source>
        <translation>正在更改版面…</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Headline</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>引题</translation>
    </message>
    <message>
        <source>Subheadline</source>
        <translation>副题</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>导语</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Section label</source>
        <translation>栏标</translation>
    </message>
    <message>
        <source>Pull quote</source>
        <translation>摘引</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>图片说明</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>供稿署名</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Colophon</source>
        <translation>版权信息</translation>
    </message>
    <message>
        <source>Masthead</source>
        <translation>报头</translation>
    </message>
    <message>
        <source>Jump to</source>
        <translation>下转</translation>
    </message>
    <message>
        <source>Jump from</source>
        <translation>上接</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>公告</translation>
    </message>
    <message>
        <source>Advertisement</source>
        <translation>广告</translation>
    </message>
    <message>
        <source>Furniture</source>
        <translation>版面元素</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>杂讯</translation>
    </message>
    <message>
        <source>Head</source>
        <comment>badge</comment>
        <translation>标题</translation>
    </message>
    <message>
        <source>Kick</source>
        <comment>badge</comment>
        <translation>引题</translation>
    </message>
    <message>
        <source>Deck</source>
        <comment>badge</comment>
        <translation>副题</translation>
    </message>
    <message>
        <source>By</source>
        <comment>badge</comment>
        <translation>署名</translation>
    </message>
    <message>
        <source>Auth</source>
        <comment>badge</comment>
        <translation>作者</translation>
    </message>
    <message>
        <source>Lead</source>
        <comment>badge</comment>
        <translation>导语</translation>
    </message>
    <message>
        <source>Sect</source>
        <comment>badge</comment>
        <translation>栏标</translation>
    </message>
    <message>
        <source>Quote</source>
        <comment>badge</comment>
        <translation>摘引</translation>
    </message>
    <message>
        <source>Capt</source>
        <comment>badge</comment>
        <translation>图说</translation>
    </message>
    <message>
        <source>Cred</source>
        <comment>badge</comment>
        <translation>供稿</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>badge</comment>
        <translation>表格</translation>
    </message>
    <message>
        <source>Cont</source>
        <comment>badge</comment>
        <translation>联系</translation>
    </message>
    <message>
        <source>Colo</source>
        <comment>badge</comment>
        <translation>版权</translation>
    </message>
    <message>
        <source>Mast</source>
        <comment>badge</comment>
        <translation>报头</translation>
    </message>
    <message>
        <source>To</source>
        <comment>badge</comment>
        <translation>下转</translation>
    </message>
    <message>
        <source>From</source>
        <comment>badge</comment>
        <translation>上接</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>badge</comment>
        <translation>公告</translation>
    </message>
    <message>
        <source>Ad</source>
        <comment>badge</comment>
        <translation>广告</translation>
    </message>
    <message>
        <source>Furn</source>
        <comment>badge</comment>
        <translation>元素</translation>
    </message>
    <message>
        <source>Dupl</source>
        <comment>badge</comment>
        <translation>重复</translation>
    </message>
    <message>
        <source>Noise</source>
        <comment>badge</comment>
        <translation>杂讯</translation>
    </message>
    <message>
        <source>None</source>
        <comment>badge of an unassigned block</comment>
        <translation>未归</translation>
    </message>
    <message>
        <source>Join</source>
        <comment>badge</comment>
        <translation>接排</translation>
    </message>
    <message>
        <source>News</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>通讯</translation>
    </message>
    <message>
        <source>Commentary</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Picture news</source>
        <translation>图片新闻</translation>
    </message>
    <message>
        <source>Teaser</source>
        <translation>导读</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>As parsed</source>
        <translation>解析稿原样</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>改过</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>已核对</translation>
    </message>
    <message>
        <source>about</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>mentioned</source>
        <translation>提及</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>版面所印</translation>
    </message>
    <message>
        <source>from the file name</source>
        <translation>取自文件名</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>推断</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>手工设定</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>both name each other&apos;s page</source>
        <translation>两处标明的版次互相对应</translation>
    </message>
    <message>
        <source>the earlier part names the page</source>
        <translation>前一部分标明了版次</translation>
    </message>
    <message>
        <source>the later part names the page</source>
        <translation>后一部分标明了版次</translation>
    </message>
    <message>
        <source>the headline is repeated</source>
        <translation>标题重复出现</translation>
    </message>
    <message>
        <source>the same people sign</source>
        <translation>署名相同</translation>
    </message>
    <message>
        <source>the sentence goes on</source>
        <translation>句子前后相接</translation>
    </message>
    <message>
        <source>many words in common</source>
        <translation>用词多有相同</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between reasons</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>linked with page %1, which is in the trash</source>
        <translation>已与 %1 版相连，该版在回收站</translation>
    </message>
    <message>
        <source>linked with page %1</source>
        <translation>已连接 %1版</translation>
    </message>
    <message>
        <source>page %1 · %2 ↵</source>
        <translation>候选 %1版 · %2 ↵</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>%1版</translation>
    </message>
    <message>
        <source>No page number</source>
        <translation>无版次</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between page numbers</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>NamesDialog</name>
    <message>
        <source>Names in use</source>
        <translation>使用中的名称</translation>
    </message>
    <message>
        <source>Names that may be one</source>
        <translation>可能是同一个的名称</translation>
    </message>
    <message>
        <source>Make it one name</source>
        <translation>合为一个名称</translation>
    </message>
    <message>
        <source>They are different</source>
        <translation>它们不是一个</translation>
    </message>
    <message>
        <source>The ticked names mean different things: they are not listed together again.</source>
        <translation>勾选的名称各有所指：不再列在一起。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人名</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Spellings</source>
        <translation>写法</translation>
    </message>
    <message>
        <source>The one name</source>
        <translation>统一的名称</translation>
    </message>
    <message>
        <source>Spellings that become one</source>
        <translation>要统一的写法</translation>
    </message>
    <message>
        <source>Comparing the names…</source>
        <translation>正在比较名称…</translation>
    </message>
    <message>
        <source>sound alike</source>
        <translation>读音相同</translation>
    </message>
    <message>
        <source>No two names look or sound like one.</source>
        <translation>没有看起来或读起来像同一个的名称。</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n place(s))</source>
        <translation>
            <numerusform>%1（%n 处）</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would change: tick two spellings, and write the name.</source>
        <translation>不会有变化：请勾选两种写法，并写出名称。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 will become “%2” in %n article(s)</source>
        <translation>
            <numerusform>%1 将在 %n 篇稿件中改为“%2”，</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n page(s).</source>
        <translation>
            <numerusform>涉及 %n 个版面。</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing the pages…</source>
        <translation>正在更改版面…</translation>
    </message>
</context>
<context>
    <name>NewAliasDialog</name>
    <message>
        <source>Name of a place</source>
        <translation>地名</translation>
    </message>
    <message>
        <source>Chinese, pinyin or initials</source>
        <translation>汉字、拼音或首字母</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地方</translation>
    </message>
    <message>
        <source>&amp;Name in texts</source>
        <translation>文中的叫法(&amp;N)</translation>
    </message>
    <message>
        <source>Means &amp;place</source>
        <translation>所指的地方(&amp;P)</translation>
    </message>
    <message>
        <source>From now on suggestions for every page take the name for this place.</source>
        <translation>从现在起，所有版面的建议都把这个叫法当作此地。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
</context>
<context>
    <name>NewTopicDialog</name>
    <message>
        <source>New topic</source>
        <translation>新主题</translation>
    </message>
    <message>
        <source>(at the top)</source>
        <translation>（顶层）</translation>
    </message>
    <message>
        <source>&amp;Chinese name</source>
        <translation>中文名(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;English name</source>
        <translation>英文名(&amp;E)</translation>
    </message>
    <message>
        <source>Lies &amp;below</source>
        <translation>上级主题(&amp;B)</translation>
    </message>
    <message>
        <source>I&amp;d</source>
        <translation>编号(&amp;D)</translation>
    </message>
    <message>
        <source>The id stands in exports and never changes.</source>
        <translation>编号写在导出里，永不改变。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
</context>
<context>
    <name>NoPages</name>
    <message>
        <source>Drop a folder here, or</source>
        <translation>把文件夹拖进来，或</translation>
    </message>
    <message>
        <source>Import pages</source>
        <translation>导入版面</translation>
    </message>
    <message>
        <source>No pages yet</source>
        <translation>还没有版面</translation>
    </message>
    <message>
        <source>Every page is in the trash</source>
        <translation>所有版面都在回收站里</translation>
    </message>
    <message>
        <source>Show the trash</source>
        <translation>查看回收站</translation>
    </message>
    <message>
        <source>No page matches</source>
        <translation>没有符合的版面</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>The pages can&apos;t be read</source>
        <translation>无法读取版面</translation>
    </message>
</context>
<context>
    <name>NoteLine</name>
    <message>
        <source>Note on the page</source>
        <translation>版面备注</translation>
    </message>
    <message>
        <source>Note on the page · Ctrl+Enter saves it, Esc leaves it as it was</source>
        <translation>版面备注 · Ctrl+Enter 保存，Esc 保持原样</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>备注：%1</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Notes</source>
        <translation>提示</translation>
    </message>
</context>
<context>
    <name>OrderButton</name>
    <message>
        <source>Order of the pages</source>
        <translation>版面次序</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>按日期</translation>
    </message>
    <message>
        <source>Least certain first</source>
        <translation>置信度低的在前</translation>
    </message>
    <message>
        <source>Most useful to label first</source>
        <translation>最值得标注的在前</translation>
    </message>
</context>
<context>
    <name>OrderCommands</name>
    <message>
        <source>Read earlier</source>
        <translation>阅读次序提前</translation>
    </message>
    <message>
        <source>Read later</source>
        <translation>阅读次序推后</translation>
    </message>
    <message>
        <source>Read first</source>
        <translation>最先阅读</translation>
    </message>
    <message>
        <source>Read last</source>
        <translation>最后阅读</translation>
    </message>
    <message>
        <source>Read where it is printed</source>
        <translation>按印刷位置阅读</translation>
    </message>
    <message>
        <source>Select down to the next boundary</source>
        <translation>向下选到下一个边界</translation>
    </message>
    <message>
        <source>Select up to the next boundary</source>
        <translation>向上选到上一个边界</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Overview of the page</source>
        <translation>全版概览</translation>
    </message>
</context>
<context>
    <name>PageCommands</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Find in the page</source>
        <translation>在版面中查找</translation>
    </message>
    <message>
        <source>Search the pages</source>
        <translation>查找版面</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一版</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一版</translation>
    </message>
    <message>
        <source>Next unfinished page</source>
        <translation>下一未完成版</translation>
    </message>
    <message>
        <source>Next unfinished</source>
        <translation>下一未完</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>下一疑点</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>上一疑点</translation>
    </message>
    <message>
        <source>Repair the current problem</source>
        <translation>修复当前疑点</translation>
    </message>
    <message>
        <source>Nothing wrong</source>
        <translation>没问题</translation>
    </message>
    <message>
        <source>List what was found fine again</source>
        <translation>重新列出已认可的疑点</translation>
    </message>
    <message>
        <source>Page done</source>
        <translation>完成此版</translation>
    </message>
    <message>
        <source>Page done, unassigned blocks or not</source>
        <translation>完成此版（不管未归文块）</translation>
    </message>
    <message>
        <source>Take the page up again</source>
        <translation>重新处理此版</translation>
    </message>
    <message>
        <source>Status of the selected pages…</source>
        <translation>所选版面的状态…</translation>
    </message>
    <message>
        <source>Read again with the present parser…</source>
        <translation>用当前解析器重新解析…</translation>
    </message>
</context>
<context>
    <name>PageStatusDialog</name>
    <message>
        <source>Status of pages</source>
        <translation>版面状态</translation>
    </message>
    <message numerus="yes">
        <source>Status of %n page(s)</source>
        <translation>
            <numerusform>%n 个版面的状态</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) will change.</source>
        <translation>
            <numerusform>%n 个版面将更改。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Already so: %n page(s).</source>
        <translation>
            <numerusform>%n 个版面已是此状态。</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages with open problems or blocks in no article</source>
        <translation>有疑点或未归文块的版面</translation>
    </message>
    <message numerus="yes">
        <source>Of these, %n page(s) with open problems.</source>
        <translation>
            <numerusform>其中 %n 版仍有疑点。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) can&apos;t be done, because blocks are in no article.</source>
        <translation>
            <numerusform>%n 版不能标为完成，因为有文块未归入稿件。</numerusform>
        </translation>
    </message>
    <message>
        <source>At most %1 pages can be changed at once: select fewer.</source>
        <translation>一次最多更改 %1 个版面：请少选一些。</translation>
    </message>
    <message>
        <source>%1 · can&apos;t be done</source>
        <translation>%1 · 不能标为完成</translation>
    </message>
    <message numerus="yes">
        <source>Change %n page(s)</source>
        <translation>
            <numerusform>更改 %n 个版面</numerusform>
        </translation>
    </message>
    <message>
        <source>undated</source>
        <translation>无日期</translation>
    </message>
    <message numerus="yes">
        <source>%n open problem(s)</source>
        <translation>
            <numerusform>%n 处疑点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) in no article</source>
        <translation>
            <numerusform>%n 个文块未归入稿件</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing the pages…</source>
        <translation>正在更改版面…</translation>
    </message>
    <message numerus="yes">
        <source>Left as they were, because blocks are in no article now: %n page(s).</source>
        <translation>
            <numerusform>%n 个版面保持原样：现在有文块未归入稿件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>Move article %1 to place %2</source>
        <translation>稿件 %1 移到第 %2 位</translation>
    </message>
    <message>
        <source>Merge article %1 into article %2, labels united</source>
        <translation>稿件 %1 并入稿件 %2，标注合并</translation>
    </message>
    <message>
        <source>Start article %1 %2 block(s) earlier</source>
        <translation>稿件 %1 起点提前 %2 块</translation>
    </message>
    <message>
        <source>Start article %1 %2 block(s) later</source>
        <translation>稿件 %1 起点推后 %2 块</translation>
    </message>
    <message>
        <source>End article %1 %2 block(s) earlier</source>
        <translation>稿件 %1 终点提前 %2 块</translation>
    </message>
    <message>
        <source>End article %1 %2 block(s) later</source>
        <translation>稿件 %1 终点推后 %2 块</translation>
    </message>
    <message>
        <source>Remove article %1, its blocks unassigned</source>
        <translation>撤销稿件 %1，文块变未归</translation>
    </message>
    <message>
        <source>Call article %1 unchecked</source>
        <translation>稿件 %1 改为未核对</translation>
    </message>
    <message>
        <source>Call article %1 as parsed</source>
        <translation>稿件 %1 设为解析稿原样</translation>
    </message>
    <message>
        <source>Article %1 takes everything up to the next headline</source>
        <translation>稿件 %1 收入到下一个标题为止的全部文块</translation>
    </message>
    <message>
        <source>Call article %1 checked</source>
        <translation>稿件 %1 已核对</translation>
    </message>
    <message>
        <source>Start an article at line %1</source>
        <translation>第 %1 行起新稿</translation>
    </message>
    <message>
        <source>Move line %1 to article %2</source>
        <translation>第 %1 行移到稿件 %2</translation>
    </message>
    <message>
        <source>Move the boundary: article %1 starts at line %2</source>
        <translation>移动边界：稿件 %1 起于第 %2 行</translation>
    </message>
    <message>
        <source>Detach line %1</source>
        <translation>移出第 %1 行</translation>
    </message>
    <message>
        <source>Set line %1 to %2</source>
        <translation>设角色：第 %1 行 → %2</translation>
    </message>
    <message>
        <source>Mark line %1 as a duplicate of line %2</source>
        <translation>标记重复：第 %1 行 ← 第 %2 行</translation>
    </message>
    <message>
        <source>Mark line %1 as furniture</source>
        <translation>第 %1 行标为版面元素</translation>
    </message>
    <message>
        <source>Let line %1 serve articles %2</source>
        <translation>第 %1 行由稿件 %2 共用</translation>
    </message>
    <message>
        <source>Join line %1 to the block before</source>
        <translation>第 %1 行与上一块接排</translation>
    </message>
    <message>
        <source>Part line %1 from the block before</source>
        <translation>第 %1 行与上一块断开</translation>
    </message>
    <message>
        <source>Cut line %1</source>
        <translation>切开第 %1 行</translation>
    </message>
    <message>
        <source>Glue line %1 to the next block</source>
        <translation>第 %1 行与下一块粘合</translation>
    </message>
    <message>
        <source>Read line %1 earlier</source>
        <translation>第 %1 行阅读次序提前</translation>
    </message>
    <message>
        <source>Read line %1 later</source>
        <translation>第 %1 行阅读次序推后</translation>
    </message>
    <message>
        <source>Read line %1 first</source>
        <translation>最先阅读第 %1 行</translation>
    </message>
    <message>
        <source>Read line %1 last</source>
        <translation>最后阅读第 %1 行</translation>
    </message>
    <message>
        <source>Read line %1 where it is printed</source>
        <translation>按印刷位置阅读第 %1 行</translation>
    </message>
    <message>
        <source>Call the page done</source>
        <translation>版面设为完成</translation>
    </message>
    <message>
        <source>Call the page in progress</source>
        <translation>版面设为进行中</translation>
    </message>
    <message>
        <source>Call the page new</source>
        <translation>版面设为新</translation>
    </message>
    <message>
        <source>List what was found fine again</source>
        <translation>重新列出已认可的疑点</translation>
    </message>
    <message>
        <source>Set the column of article %1</source>
        <translation>改稿件 %1 的栏目</translation>
    </message>
    <message>
        <source>Set the kicker of article %1</source>
        <translation>改稿件 %1 的引题</translation>
    </message>
    <message>
        <source>Set the headline of article %1</source>
        <translation>改稿件 %1 的标题</translation>
    </message>
    <message>
        <source>Set the subheadline of article %1</source>
        <translation>改稿件 %1 的副题</translation>
    </message>
    <message>
        <source>Set the byline of article %1</source>
        <translation>改稿件 %1 的署名</translation>
    </message>
    <message>
        <source>Set the reporters of article %1</source>
        <translation>改稿件 %1 的记者</translation>
    </message>
    <message>
        <source>Set the correspondents of article %1</source>
        <translation>改稿件 %1 的通讯员</translation>
    </message>
    <message>
        <source>Set the authors of article %1</source>
        <translation>改稿件 %1 的作者</translation>
    </message>
    <message>
        <source>Set the compilers of article %1</source>
        <translation>改稿件 %1 的整理者</translation>
    </message>
    <message>
        <source>Set the photographers of article %1</source>
        <translation>改稿件 %1 的摄影</translation>
    </message>
    <message>
        <source>Set the kind of article %1</source>
        <translation>改稿件 %1 的体裁</translation>
    </message>
    <message>
        <source>Read a field of article %1 from its text again</source>
        <translation>稿件 %1 的一个字段恢复为原文所读</translation>
    </message>
    <message>
        <source>Set the page&apos;s date to %1</source>
        <translation>版面日期设为 %1</translation>
    </message>
    <message>
        <source>Set the page number to %1</source>
        <translation>版次设为 %1</translation>
    </message>
    <message>
        <source>%1 bank card number(s) would stand in datasets: “%2”</source>
        <translation>数据集会收入 %1 个银行卡号：“%2”</translation>
    </message>
    <message>
        <source>%1 e-mail account(s) would stand in datasets: “%2”</source>
        <translation>数据集会收入 %1 个电子邮箱：“%2”</translation>
    </message>
    <message>
        <source>%1 identity number(s) would stand in datasets: “%2”</source>
        <translation>数据集会收入 %1 个身份证号：“%2”</translation>
    </message>
    <message>
        <source>%1 mobile number(s) would stand in datasets: “%2”</source>
        <translation>数据集会收入 %1 个手机号：“%2”</translation>
    </message>
    <message>
        <source>%1 can&apos;t be %2: choose another value.</source>
        <translation>%1 不能是 %2：请换一个值。</translation>
    </message>
    <message>
        <source>Fill in the date</source>
        <translation>填写日期</translation>
    </message>
    <message>
        <source>Fill in the page number</source>
        <translation>填写版次</translation>
    </message>
    <message>
        <source>Nothing tells the number of the page.</source>
        <translation>看不出是第几版。</translation>
    </message>
    <message>
        <source>%1 is no date: write it as year-month-day, like 2022-06-27.</source>
        <translation>%1 不是日期：请写成年-月-日，如 2022-06-27。</translation>
    </message>
    <message>
        <source>%1 is no page number: write it as printed, like A01.</source>
        <translation>%1 不是版次：请按印的写，如 A01。</translation>
    </message>
    <message>
        <source>A block can only join one before it in its article: this one has none.</source>
        <translation>文块只能与同篇的上一块接排：它前面没有文块。</translation>
    </message>
    <message>
        <source>A block can&apos;t repeat itself: choose an original outside the selection.</source>
        <translation>文块不能重复自己：请在所选之外选原文。</translation>
    </message>
    <message>
        <source>Both articles are on this page: merge them instead.</source>
        <translation>两篇稿件都在本版：请改用合并。</translation>
    </message>
    <message>
        <source>A whole article is selected: move the other blocks into it instead.</source>
        <translation>整篇稿件都被选中：请改为把别的文块移进来。</translation>
    </message>
    <message>
        <source>An article already starts at this block.</source>
        <translation>稿件已经从这一块开始。</translation>
    </message>
    <message>
        <source>An article can&apos;t be merged with itself: choose another one.</source>
        <translation>稿件不能并入自己：请选另一篇。</translation>
    </message>
    <message>
        <source>Comes from page %1, from “%2” (%3: %4)</source>
        <translation>上接%1版“%2”（%3：%4）</translation>
    </message>
    <message>
        <source>From the original on there are fewer blocks than are selected: choose an earlier one.</source>
        <translation>从原文起的文块比所选的少：请选更靠前的一块。</translation>
    </message>
    <message>
        <source>Goes on on page %1 in “%2” (%3: %4)</source>
        <translation>下转%1版“%2”（%3：%4）</translation>
    </message>
    <message>
        <source>Keep the printed date %1</source>
        <translation>保留所印日期 %1</translation>
    </message>
    <message>
        <source>Take the topic “%1” off</source>
        <translation>去掉主题“%1”</translation>
    </message>
    <message>
        <source>The topic “%1” looks wrong on “%2”: articles with it read otherwise</source>
        <translation>主题“%1”看来不适合“%2”：有这个主题的稿件写的不是这些</translation>
    </message>
    <message>
        <source>Link with page %1</source>
        <translation>与%1版连接</translation>
    </message>
    <message>
        <source>Make “%1” the headline</source>
        <translation>以“%1”为标题</translation>
    </message>
    <message>
        <source>Mark %1 block(s) as duplicates</source>
        <translation>%1 块标为重复</translation>
    </message>
    <message>
        <source>Merge “%1” into “%2”</source>
        <translation>“%1”并入“%2”</translation>
    </message>
    <message>
        <source>Move %1 block(s) to “%2”</source>
        <translation>%1 块移到“%2”</translation>
    </message>
    <message>
        <source>No block is selected: select one first.</source>
        <translation>没有选中文块：请先选一块。</translation>
    </message>
    <message>
        <source>Nothing tells the page&apos;s date: set it under the page&apos;s fields.</source>
        <translation>看不出版面日期：请在字段里填写。</translation>
    </message>
    <message>
        <source>One of the articles is linked already: unlink it first.</source>
        <translation>其中一篇已有连接：请先取消连接。</translation>
    </message>
    <message>
        <source>The articles are parts of one already: unlink it first.</source>
        <translation>这几部分已是同一篇文章：请先解除相连。</translation>
    </message>
    <message>
        <source>Only blocks of one article can be put in another order: select blocks of one.</source>
        <translation>只能调整同一篇的文块次序：请选同一篇的。</translation>
    </message>
    <message>
        <source>Only blocks that follow each other in the text can be glued.</source>
        <translation>只有原文中相连的文块才能粘合。</translation>
    </message>
    <message>
        <source>Say which block is repeated: use “Mark as duplicate of”.</source>
        <translation>请说明重复的是哪一块：用“标为重复”。</translation>
    </message>
    <message>
        <source>Start an article at “%1”</source>
        <translation>从“%1”起新稿</translation>
    </message>
    <message>
        <source>Start an article of %1 block(s)</source>
        <translation>用 %1 块起新稿</translation>
    </message>
    <message>
        <source>The article ends in mid-sentence: “%1”</source>
        <translation>稿件结尾句子未完：“%1”</translation>
    </message>
    <message>
        <source>The article has no headline: “%1”</source>
        <translation>稿件没有标题：“%1”</translation>
    </message>
    <message>
        <source>The article has only %1 characters: “%2”</source>
        <translation>稿件只有 %1 字：“%2”</translation>
    </message>
    <message>
        <source>The article has %1 characters: perhaps “%2” is more than one</source>
        <translation>文章长达 %1 字：“%2”也许不止一篇</translation>
    </message>
    <message>
        <source>Nobody signs the article: “%1”</source>
        <translation>文章没有署名：“%1”</translation>
    </message>
    <message>
        <source>Page %1 is in this issue twice: also as %2</source>
        <translation>本期有不止一个 %1 版：另有 %2</translation>
    </message>
    <message>
        <source>The article has only this block: merge it with another one instead.</source>
        <translation>稿件只有这一块：请改为并入另一篇。</translation>
    </message>
    <message>
        <source>The blocks already stand at that place of the article.</source>
        <translation>文块已经在稿件的那个位置。</translation>
    </message>
    <message>
        <source>The blocks can&apos;t go there: choose a block of the article that stays in it.</source>
        <translation>文块不能放在那里：请选稿件中留下的一块。</translation>
    </message>
    <message>
        <source>The cut must be inside the block: put it between two characters.</source>
        <translation>切口要在文块之内：请放在两个字之间。</translation>
    </message>
    <message>
        <source>The cut must leave text on both sides.</source>
        <translation>切口两边都要有文字。</translation>
    </message>
    <message>
        <source>The note has %1 characters: shorten it to %2.</source>
        <translation>备注有 %1 字：请缩短到 %2 字以内。</translation>
    </message>
    <message>
        <source>The page has more blocks than are cut: the rest is one block.</source>
        <translation>版面文块太多：余下的合为一块。</translation>
    </message>
    <message>
        <source>The page is in the trash: restore it first, then change it.</source>
        <translation>版面在回收站里：请先恢复，再修改。</translation>
    </message>
    <message>
        <source>The page is dated %1 in print, but %2 by its file name.</source>
        <translation>版面所印日期是 %1，文件名却是 %2。</translation>
    </message>
    <message>
        <source>The parser is unsure about “%1” (%2 %)</source>
        <translation>解析器对“%1”没有把握（%2 %）</translation>
    </message>
    <message>
        <source>The parser did not propose this article: there is nothing to go back to.</source>
        <translation>解析稿中没有这篇稿件，无可恢复。</translation>
    </message>
    <message>
        <source>The selection is all that this article has: choose an article with blocks of its own.</source>
        <translation>这篇稿件只有所选文块：请选有自己文块的稿件。</translation>
    </message>
    <message>
        <source>The two blocks belong to different things: put them into one article first.</source>
        <translation>两块不属于同一处：请先放进同一篇。</translation>
    </message>
    <message>
        <source>There already is an article with the id %1.</source>
        <translation>已有标识为 %1 的稿件。</translation>
    </message>
    <message>
        <source>There is a byline inside an article: “%1”</source>
        <translation>稿件中间有署名：“%1”</translation>
    </message>
    <message>
        <source>There is a headline inside an article: “%1”</source>
        <translation>稿件中间有标题：“%1”</translation>
    </message>
    <message>
        <source>There is no further block that this article could take.</source>
        <translation>没有别的文块可归入这篇稿件。</translation>
    </message>
    <message>
        <source>These articles are no longer linked: select one of them again.</source>
        <translation>这两篇稿件已不再连接：请重新选中其中一篇。</translation>
    </message>
    <message>
        <source>These blocks repeat each other already: choose another original.</source>
        <translation>这些文块已互为重复：请另选原文。</translation>
    </message>
    <message>
        <source>This article is no longer on the page: select it again.</source>
        <translation>这篇稿件已不在版面上：请重新选择。</translation>
    </message>
    <message>
        <source>This block is no longer on the page: select it again.</source>
        <translation>这一块已不在版面上：请重新选择。</translation>
    </message>
    <message>
        <source>This can&apos;t be let stand: the page has to be put right there.</source>
        <translation>此处不能放过：须先改正版面。</translation>
    </message>
    <message>
        <source>Use the file name&apos;s date %1</source>
        <translation>采用文件名的日期 %1</translation>
    </message>
    <message>
        <source>“%1” comes from page %2: its other part is not linked</source>
        <translation>“%1”上接 %2 版：另一部分还未连接</translation>
    </message>
    <message>
        <source>“%1” goes on on page %2: its other part is not linked</source>
        <translation>“%1”下转 %2 版：另一部分还未连接</translation>
    </message>
    <message>
        <source>%1 could not be parsed (%2): please report this, with the file.</source>
        <translation>%1 无法解析（%2）：请连同文件报告给开发者。</translation>
    </message>
    <message>
        <source>%1 could not be parsed: the process that read it was ended, perhaps for want of memory.</source>
        <translation>%1 无法解析：读取它的进程被终止，可能是内存不足。</translation>
    </message>
    <message>
        <source>%1 is in the corpus already.</source>
        <translation>%1 已在语料库里。</translation>
    </message>
    <message>
        <source>%1 is in the trash of the corpus: restore it there instead of importing it again.</source>
        <translation>%1 在语料库的回收站里：请在那里恢复，不必重新导入。</translation>
    </message>
    <message>
        <source>%1 is a part of the corpus itself: choose pages.</source>
        <translation>%1 是语料库本身的一部分：请选版面文件。</translation>
    </message>
    <message>
        <source>%1 is in the trash: restore it first.</source>
        <translation>%1 在回收站中：请先恢复它。</translation>
    </message>
    <message>
        <source>%1 was read by a newer parser (%2): install the newer Jianbao.</source>
        <translation>%1 是由更新的解析器（%2）解析的：请安装更新版的剪报。</translation>
    </message>
    <message>
        <source>Read %1 page(s) again with parser %2</source>
        <translation>用解析器 %2 重新解析 %1 个版面</translation>
    </message>
    <message>
        <source>A link can&apos;t be: %1.</source>
        <translation>有一处连接不成立：%1。</translation>
    </message>
    <message>
        <source>A text holds half a character, which no file can keep: delete it and type it again.</source>
        <translation>有一处文字含有半个字符，任何文件都无法保存：请删去后重新输入。</translation>
    </message>
    <message>
        <source>No backup could be made in “%1” because another one is being made there: try again later.</source>
        <translation>无法在“%1”中备份，因为那里正在做另一个备份：请稍后再试。</translation>
    </message>
    <message>
        <source>No backup could be made in “%1” because it can&apos;t be reached: connect its drive, or choose another folder in the settings.</source>
        <translation>无法在“%1”中备份，因为找不到它：请连接所在的驱动器，或在设置中另选文件夹。</translation>
    </message>
    <message>
        <source>No backup could be made in “%1” because it is write-protected: choose another folder in the settings.</source>
        <translation>无法在“%1”中备份，因为它不可写：请在设置中另选文件夹。</translation>
    </message>
    <message>
        <source>No backup could be made in “%1” because its disk is full: free some space, or choose another folder in the settings.</source>
        <translation>无法在“%1”中备份，因为磁盘已满：请腾出空间，或在设置中另选文件夹。</translation>
    </message>
    <message>
        <source>No backup could be made in “%1” because what was written there did not come out as it should: check its disk, or choose another folder in the settings.</source>
        <translation>无法在“%1”中备份，因为写入的内容读回来不对：请检查磁盘，或在设置中另选文件夹。</translation>
    </message>
    <message>
        <source>Revision %1 of “%2” can&apos;t be read (%3).</source>
        <translation>“%2”的第 %1 个版本读不出来（%3）。</translation>
    </message>
    <message>
        <source>Revision %1 of “%2” has no place in the page&apos;s history.</source>
        <translation>“%2”的第 %1 个版本不在版面的历史中。</translation>
    </message>
    <message>
        <source>Revision %1 of “%2”: %3.</source>
        <translation>“%2”的第 %1 个版本：%3。</translation>
    </message>
    <message>
        <source>Row %1 of the table %2 refers to a row of %3 that does not exist.</source>
        <translation>表 %2 第 %1 行指向 %3 中不存在的行。</translation>
    </message>
    <message>
        <source>Step %1 can&apos;t be read.</source>
        <translation>第 %1 步无法读取。</translation>
    </message>
    <message>
        <source>Step %1 does not fit into the history.</source>
        <translation>第 %1 步与历史不合。</translation>
    </message>
    <message>
        <source>The SQLite file is damaged: %1.</source>
        <translation>SQLite 文件已损坏：%1。</translation>
    </message>
    <message>
        <source>The bytes of the dump “%1” are not those that were imported.</source>
        <translation>原始版面“%1”的字节与导入时不同。</translation>
    </message>
    <message>
        <source>The disk that holds “%1” is full: free some space and try again.</source>
        <translation>“%1”所在的磁盘已满：请腾出空间再试。</translation>
    </message>
    <message>
        <source>The dump “%1” can&apos;t be read as %2.</source>
        <translation>原始版面“%1”不能按 %2 读。</translation>
    </message>
    <message>
        <source>The full text index does not fit the articles.</source>
        <translation>全文索引与稿件不合。</translation>
    </message>
    <message>
        <source>The linked parts of article %1 don&apos;t have the same labels.</source>
        <translation>稿件 %1 相连各部分的标注不一致。</translation>
    </message>
    <message>
        <source>The links are not those that the steps made.</source>
        <translation>连接与各步骤所做的不符。</translation>
    </message>
    <message>
        <source>The import was cancelled; what was finished is kept.</source>
        <translation>导入已取消；已完成的都保留。</translation>
    </message>
    <message>
        <source>The page “%1” does not show its last revision.</source>
        <translation>版面“%1”显示的不是最后版本。</translation>
    </message>
    <message>
        <source>The page “%1” was changed by %2 in the meantime: that must be undone first.</source>
        <translation>版面“%1”此间被%2改过：请先撤销那次改动。</translation>
    </message>
    <message>
        <source>The page “%1” was taken back to its proposal in the meantime: that must be redone first.</source>
        <translation>版面“%1”此间恢复成了解析稿：请先重做。</translation>
    </message>
    <message>
        <source>The table whole does not say what the linked articles say.</source>
        <translation>表 whole 与相连的稿件不符。</translation>
    </message>
    <message>
        <source>The table %1 does not say what the page “%2” says.</source>
        <translation>表 %1 与版面“%2”不一致。</translation>
    </message>
    <message>
        <source>The table %1 lacks the columns %2.</source>
        <translation>表 %1 缺少以下各列：%2。</translation>
    </message>
    <message>
        <source>%1 block(s) in no article: “%2”</source>
        <translation>%1 块未归任何稿件：“%2”</translation>
    </message>
    <message>
        <source>%1 block(s) with the text of earlier ones: “%2”</source>
        <translation>%1 块与前文相同：“%2”</translation>
    </message>
    <message>
        <source>%1 block(s) in no article: put them in their place first, or insist that the page is done.</source>
        <translation>还有 %1 块未归：请先归入稿件，或坚持完成此版。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be changed because it or its folder “%2” is write-protected: copy it to a folder of your own and open it there.</source>
        <translation>“%1”不能改动，因为它或所在文件夹“%2”写保护：请复制到你自己的文件夹再打开。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be found or reached in “%2”: put the file back or connect its drive, then try again.</source>
        <translation>在“%2”找不到“%1”：请放回文件或接上磁盘再试。</translation>
    </message>
    <message>
        <source>“%1” exists already: open it, or choose another name for the new corpus.</source>
        <translation>“%1”已经存在：请打开它，或给新语料库另取名字。</translation>
    </message>
    <message>
        <source>“%1” is being changed by %2 (process %3, user %4 on %5, since %6): close it there and try again.</source>
        <translation>“%1”正由 %2 改动（进程 %3，用户 %4，主机 %5，自 %6 起）：请在那里关闭后再试。</translation>
    </message>
    <message>
        <source>“%1” is being changed by another program: close it there and try again.</source>
        <translation>“%1”正由另一个程序改动：请在那里关闭后再试。</translation>
    </message>
    <message>
        <source>“%1” is damaged (%2): keep it as it is and restore a backup.</source>
        <translation>“%1”已损坏（%2）：请保留原样，从备份恢复。</translation>
    </message>
    <message>
        <source>“%1” is no sound backup: choose another one.</source>
        <translation>“%1”不是完好的备份：请另选一个。</translation>
    </message>
    <message>
        <source>“%1” is not a Jianbao corpus: choose a file that Jianbao made.</source>
        <translation>“%1”不是剪报的语料库：请选剪报建立的文件。</translation>
    </message>
    <message>
        <source>“%1” was made by a newer Jianbao (schema %2, this one knows %3): install the newer version to open it.</source>
        <translation>“%1”由更新的剪报建立（结构版本 %2，本程序只到 %3）：请安装新版再打开。</translation>
    </message>
    <message>
        <source>“%1” was made by an older Jianbao: open it in the window once to bring it up to date.</source>
        <translation>“%1”由旧版剪报建立：请先在窗口里打开一次以升级。</translation>
    </message>
    <message>
        <source>A topic can&apos;t be merged with itself: choose another one.</source>
        <translation>主题不能与自己合并：请另选一个。</translation>
    </message>
    <message>
        <source>A topic needs a Chinese and an English name: write both.</source>
        <translation>主题需要中文名和英文名：请都写上。</translation>
    </message>
    <message>
        <source>Label set %1 can&apos;t be read.</source>
        <translation>标签集 %1 无法读取。</translation>
    </message>
    <message>
        <source>Label set %1 does not fit into the history.</source>
        <translation>标签集 %1 与历史不符。</translation>
    </message>
    <message>
        <source>Keep the names “%1” apart: they mean different things</source>
        <translation>区分名称“%1”：各有所指</translation>
    </message>
    <message>
        <source>Take %1 as the home region</source>
        <translation>把%1设为本地区域</translation>
    </message>
    <message>
        <source>Let %1 names mean places</source>
        <translation>把 %1 个叫法认作地名</translation>
    </message>
    <message>
        <source>Let the name “%1” mean %2</source>
        <translation>把“%1”认作%2</translation>
    </message>
    <message>
        <source>Let the name “%1” no longer mean %2</source>
        <translation>不再把“%1”认作%2</translation>
    </message>
    <message>
        <source>Make one name each of %1 groups of names (%2 page(s))</source>
        <translation>把 %1 组名称各合为一个（%2 个版面）</translation>
    </message>
    <message>
        <source>Make “%1” of “%2” (%3 page(s))</source>
        <translation>把“%2”统一为“%1”（%3 个版面）</translation>
    </message>
    <message>
        <source>Merge topic “%1” into “%2” (%3 page(s))</source>
        <translation>把主题“%1”并入“%2”（%3 个版面）</translation>
    </message>
    <message>
        <source>Put the district of “%1” on %2 article(s) that name it (%3 page(s))</source>
        <translation>给提到“%1”的 %2 篇稿件标上区县（%3 个版面）</translation>
    </message>
    <message>
        <source>Take over the topic scheme “%1” with %2 topic(s)</source>
        <translation>采用主题体系“%1”（%2 个主题）</translation>
    </message>
    <message>
        <source>The label sets were changed by %1 in the meantime: that must be undone first.</source>
        <translation>标签集其间被 %1 改过：须先撤销那一步。</translation>
    </message>
    <message>
        <source>The label sets were taken back in the meantime: that must be redone first.</source>
        <translation>标签集其间被撤回：须先重做那一步。</translation>
    </message>
    <message>
        <source>There already is a topic with the id “%1”: choose another one.</source>
        <translation>已有编号为“%1”的主题：请换一个编号。</translation>
    </message>
    <message>
        <source>There is a topic “%1” already: choose another name, or merge the two.</source>
        <translation>已有主题“%1”：请换一个名称，或把两个合并。</translation>
    </message>
    <message>
        <source>There is no topic with the id “%1” any more: choose another one.</source>
        <translation>已没有编号为“%1”的主题：请另选一个。</translation>
    </message>
    <message>
        <source>This would change %1 pages; one step may change %2: choose less.</source>
        <translation>这会更改 %1 个版面，而一步至多更改 %2 个：请少选一些。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: check the file and its drive.</source>
        <translation>无法读取“%1”：请检查文件和磁盘。</translation>
    </message>
    <message>
        <source>“%1” is no code of a prefecture or municipality: choose one like %2.</source>
        <translation>“%1”不是地级行政区或直辖市的代码：请选择一个，例如 %2。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be the name of a place: write 2 to %2 characters.</source>
        <translation>“%1”不能作地名：请写 2 到 %2 个字。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t lie below itself: choose another place.</source>
        <translation>“%1”不能放在自己下面：请另选位置。</translation>
    </message>
    <message>
        <source>“%1” is no alias of this corpus.</source>
        <translation>“%1”不是此语料库的别名。</translation>
    </message>
    <message>
        <source>“%1” is no place of the home prefecture: choose one of the list.</source>
        <translation>“%1”不是本市的地方：请从列表中选择。</translation>
    </message>
    <message>
        <source>“%1” is no topic scheme: it lacks the column “%2”.</source>
        <translation>“%1”不是主题体系：缺少“%2”列。</translation>
    </message>
    <message>
        <source>“%1” is no topic scheme: save it as CSV in UTF-8.</source>
        <translation>“%1”不是主题体系：请另存为 UTF-8 编码的 CSV。</translation>
    </message>
    <message>
        <source>“%1” is no topic scheme: the id “%2” is empty or used twice.</source>
        <translation>“%1”不是主题体系：编号“%2”为空或重复。</translation>
    </message>
    <message>
        <source>“%1” is no topic scheme: the pinyin of “%2” needs one syllable for each character.</source>
        <translation>“%1”不是主题体系：“%2”的拼音须每字一个音节。</translation>
    </message>
    <message>
        <source>“%1” is no topic scheme: the topic “%2” lacks a Chinese or an English name.</source>
        <translation>“%1”不是主题体系：主题“%2”缺少中文名或英文名。</translation>
    </message>
    <message>
        <source>“%1” is no topic scheme: the topic “%2” lies below itself.</source>
        <translation>“%1”不是主题体系：主题“%2”在自己下面。</translation>
    </message>
    <message>
        <source>“%1” is no topic scheme: the topic “%2” lies below “%3”, which isn&apos;t in it.</source>
        <translation>“%1”不是主题体系：主题“%2”的上级“%3”不在其中。</translation>
    </message>
    <message>
        <source>“%1” is the name of this place already: nothing has to be added.</source>
        <translation>“%1”本来就是此地的名称：无须添加。</translation>
    </message>
    <message>
        <source>“%1” lies below “%2”: move it elsewhere first.</source>
        <translation>“%1”在“%2”下面：请先把它移到别处。</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>全部版面</translation>
    </message>
    <message>
        <source>Chosen pages</source>
        <translation>所选版面</translation>
    </message>
    <message>
        <source>Pages marked done</source>
        <translation>标为完成的版面</translation>
    </message>
    <message>
        <source>The disk that holds “%1” is full: free some space and export again.</source>
        <translation>“%1”所在的磁盘已满：请腾出空间再导出。</translation>
    </message>
    <message>
        <source>There is no page to export: choose other pages.</source>
        <translation>没有可导出的版面：请选别的版面。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written (%2): check the folder and its drive and export again.</source>
        <translation>“%1”无法写入（%2）：请检查文件夹和磁盘再导出。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written because it or the folder above it is write-protected or in use: choose another folder.</source>
        <translation>“%1”无法写入，因为它或上级文件夹写保护或正被占用：请换一个文件夹。</translation>
    </message>
    <message>
        <source>“%1” holds “%2”, which is not part of the dataset there: move it away or choose another folder.</source>
        <translation>“%1”里有不属于数据集的“%2”：请移走它或换一个文件夹。</translation>
    </message>
    <message>
        <source>“%1” holds “%2”, which was changed after it was exported: move it away or choose another folder.</source>
        <translation>“%1”中的“%2”在导出后被改动过：请把它移走，或另选文件夹。</translation>
    </message>
    <message>
        <source>“%1” is a file: choose a folder.</source>
        <translation>“%1”是文件：请选文件夹。</translation>
    </message>
    <message>
        <source>“%1” is no format of a dataset: choose among %2.</source>
        <translation>“%1”不是数据集格式：请从 %2 中选。</translation>
    </message>
    <message>
        <source>“%1” is not empty and no dataset that Jianbao made: choose another folder.</source>
        <translation>“%1”不是空文件夹，也不是剪报导出的数据集：请换一个文件夹。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read as %2: there is no such encoding.</source>
        <translation>%1 不能按 %2 读：没有这种编码。</translation>
    </message>
    <message>
        <source>%1 could not be read (%2): check the disk and try again.</source>
        <translation>%1 读不出来（%2）：请检查磁盘再试。</translation>
    </message>
    <message>
        <source>%1 holds only blank lines: there is nothing to import.</source>
        <translation>%1 只有空行：没有可导入的内容。</translation>
    </message>
    <message>
        <source>%1 is a folder, not a page: choose the files in it.</source>
        <translation>%1 是文件夹，不是版面：请选里面的文件。</translation>
    </message>
    <message>
        <source>%1 is empty: there is nothing to import.</source>
        <translation>%1 是空文件：没有可导入的内容。</translation>
    </message>
    <message>
        <source>%1 is in no known encoding, or damaged: save it as UTF-8 and import it again.</source>
        <translation>%1 的编码无法识别或文件已损坏：请另存为 UTF-8 再导入。</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB: split it into one file for each page.</source>
        <translation>%1 超过 %2 MB：请按版拆成一个个文件。</translation>
    </message>
    <message>
        <source>%1 is no longer there: check whether it was moved or renamed.</source>
        <translation>%1 已不在那里：请看看是否被移走或改名。</translation>
    </message>
    <message>
        <source>%1 is no plain file: choose a text file.</source>
        <translation>%1 不是普通文件：请选文本文件。</translation>
    </message>
    <message>
        <source>%1 is no text (it holds control characters): import a text file instead.</source>
        <translation>%1 不是文本（含控制字符）：请导入文本文件。</translation>
    </message>
    <message>
        <source>%1 is not in the encoding %2: choose another encoding.</source>
        <translation>%1 的编码不是 %2：请换一种编码。</translation>
    </message>
    <message>
        <source>%1 may not be read: ask for permission to open it, or copy it.</source>
        <translation>%1 没有读取权限：请申请权限，或复制一份。</translation>
    </message>
    <message>
        <source>The settings could not be kept in %1 (%2): check that the folder can be written.</source>
        <translation>设置无法保存到 %1（%2）：请检查文件夹能否写入。</translation>
    </message>
    <message>
        <source>The settings were damaged and start afresh: the old ones are kept as %1.</source>
        <translation>设置文件已损坏，从头开始：旧的保存为 %1。</translation>
    </message>
    <message>
        <source>Add topic %1 to article %2</source>
        <translation>稿件 %2 加主题：%1</translation>
    </message>
    <message>
        <source>Add topic %1 to %2 articles</source>
        <translation>%2 篇稿件加主题：%1</translation>
    </message>
    <message>
        <source>Remove topic %1 from article %2</source>
        <translation>稿件 %2 去掉主题：%1</translation>
    </message>
    <message>
        <source>Remove topic %1 from %2 articles</source>
        <translation>%2 篇稿件去掉主题：%1</translation>
    </message>
    <message>
        <source>Add district %1 to article %2</source>
        <translation>稿件 %2 加区县：%1</translation>
    </message>
    <message>
        <source>Add district %1 to %2 articles</source>
        <translation>%2 篇稿件加区县：%1</translation>
    </message>
    <message>
        <source>Add district %1 to article %2, only mentioned</source>
        <translation>稿件 %2 加区县：%1（只是提及）</translation>
    </message>
    <message>
        <source>Add district %1 to %2 articles, only mentioned</source>
        <translation>%2 篇稿件加区县：%1（只是提及）</translation>
    </message>
    <message>
        <source>Remove district %1 from article %2</source>
        <translation>稿件 %2 去掉区县：%1</translation>
    </message>
    <message>
        <source>Remove district %1 from %2 articles</source>
        <translation>%2 篇稿件去掉区县：%1</translation>
    </message>
    <message>
        <source>Add topic %1 to article %2, as suggested</source>
        <translation>稿件 %2 加主题：%1（按建议）</translation>
    </message>
    <message>
        <source>Add district %1 to article %2, as suggested</source>
        <translation>稿件 %2 加区县：%1（按建议）</translation>
    </message>
    <message>
        <source>Add district %1 to article %2, only mentioned, as suggested</source>
        <translation>稿件 %2 加区县：%1（只是提及，按建议）</translation>
    </message>
    <message>
        <source>Let the name “%1” mean %2, and put its district on article %3</source>
        <translation>将“%1”认作%2，并给稿件 %3 标上其区县</translation>
    </message>
    <message>
        <source>Accept %1 suggestion(s) that reach %2, on %3 article(s)</source>
        <translation>接受达到 %2 的 %1 条建议，涉及 %3 篇稿件</translation>
    </message>
    <message>
        <source>Find nothing wrong at “%1”</source>
        <translation>认可“%1”处没有问题</translation>
    </message>
    <message>
        <source>Take article %1 back to what the parser said</source>
        <translation>稿件 %1 恢复为解析稿</translation>
    </message>
    <message>
        <source>Revert the page to the proposal</source>
        <translation>本版恢复为解析稿</translation>
    </message>
    <message>
        <source>Go back to the parser&apos;s proposal</source>
        <translation>回到解析稿</translation>
    </message>
    <message>
        <source>Go back to a step of another branch (%1)</source>
        <translation>回到另一分支的一步（%1）</translation>
    </message>
    <message>
        <source>Go back to step %1 (%2)</source>
        <translation>回到第 %1 步（%2）</translation>
    </message>
    <message>
        <source>The page is the same now as it was then: nothing had to change.</source>
        <translation>版面现在与那时相同，无需改动。</translation>
    </message>
    <message>
        <source>Link pages %1 and %2: “%3”</source>
        <translation>连接%1版与%2版：“%3”</translation>
    </message>
    <message>
        <source>Article %1 has no blocks any more, and its labels went with it</source>
        <translation>稿件 %1 已没有文块，其标注随之消失</translation>
    </message>
    <message>
        <source>Article %1 has become part of article %2, labels united</source>
        <translation>稿件 %1 已并入稿件 %2，标注合并</translation>
    </message>
    <message>
        <source>Unlink pages %1 and %2: “%3”</source>
        <translation>取消连接%1版与%2版：“%3”</translation>
    </message>
    <message>
        <source>Call %1 page(s) done</source>
        <translation>%1 个版面设为完成</translation>
    </message>
    <message>
        <source>Call %1 page(s) in progress</source>
        <translation>%1 个版面设为进行中</translation>
    </message>
    <message>
        <source>Call %1 page(s) new</source>
        <translation>%1 个版面设为新</translation>
    </message>
    <message>
        <source>No other page of this issue is in the corpus, or all is linked: import its pages first.</source>
        <translation>语料库里没有本期的其他版面，或都已连接：请先导入本期版面。</translation>
    </message>
    <message>
        <source>Flag the page</source>
        <translation>标记版面待复查</translation>
    </message>
    <message>
        <source>Flag %1 page(s)</source>
        <translation>标记 %1 个版面待复查</translation>
    </message>
    <message>
        <source>Take the flag off the page</source>
        <translation>取消版面的复查标记</translation>
    </message>
    <message>
        <source>Take the flag off %1 page(s)</source>
        <translation>取消 %1 个版面的复查标记</translation>
    </message>
    <message>
        <source>Move the page to the trash</source>
        <translation>把版面移到回收站</translation>
    </message>
    <message>
        <source>Move %1 page(s) to the trash</source>
        <translation>把 %1 个版面移到回收站</translation>
    </message>
    <message>
        <source>Restore the page from the trash</source>
        <translation>从回收站恢复版面</translation>
    </message>
    <message>
        <source>Restore %1 page(s) from the trash</source>
        <translation>从回收站恢复 %1 个版面</translation>
    </message>
    <message>
        <source>At most %1 pages are changed at once: select fewer.</source>
        <translation>一次最多修改 %1 个版面：请少选一些。</translation>
    </message>
    <message>
        <source>Left as they were, because they are in the trash: %1 page(s).</source>
        <translation>有 %1 版在回收站中，未作更改。</translation>
    </message>
    <message>
        <source>Write a note on the page</source>
        <translation>给版面写备注</translation>
    </message>
    <message>
        <source>A note has room for %1 characters. With what you typed or pasted it would have %2: it was not taken.</source>
        <translation>备注最多 %1 字。加上刚才输入或粘贴的内容就有 %2 字了：这部分没有写进去。</translation>
    </message>
    <message>
        <source>Add the topic “%1” to the scheme</source>
        <translation>在主题体系中添加“%1”</translation>
    </message>
    <message>
        <source>Call the topic “%1” “%2”</source>
        <translation>把主题“%1”改名为“%2”</translation>
    </message>
    <message>
        <source>Change the description or keywords of the topic “%1”</source>
        <translation>修改主题“%1”的说明或关键词</translation>
    </message>
    <message>
        <source>Move the topic “%1” in the scheme</source>
        <translation>移动主题“%1”在体系中的位置</translation>
    </message>
    <message>
        <source>Retire the topic “%1”</source>
        <translation>停用主题“%1”</translation>
    </message>
    <message>
        <source>Offer the topic “%1” again</source>
        <translation>重新启用主题“%1”</translation>
    </message>
    <message>
        <source>No article that was labelled lately has labels now: there are none to repeat.</source>
        <translation>最近标注过的稿件现在都没有标签，没有可重复的。</translation>
    </message>
    <message>
        <source>Repeat the last labels on %1 article(s)</source>
        <translation>在 %1 篇稿件上重复上次的标签</translation>
    </message>
    <message>
        <source>No suggestion on this page reaches %1: choose a lower threshold below the suggestions.</source>
        <translation>本版没有建议达到 %1：请在建议下方调低阈值。</translation>
    </message>
    <message>
        <source>Nothing is learned yet, so nobody knows which page would teach most: that takes %1 labelled articles (%2 are) and two topics that are on three articles each. Until then the pages stand by date.</source>
        <translation>还没有学到东西，无从知道哪一版最值得标注：需要 %1 篇已标主题的稿件（现有 %2 篇），并且有两个主题各标在三篇稿件上。在此之前版面按日期排列。</translation>
    </message>
</context>
<context>
    <name>Picking</name>
    <message>
        <source>(no headline)</source>
        <translation>（无标题）</translation>
    </message>
    <message>
        <source>Link with</source>
        <translation>连接到</translation>
    </message>
    <message>
        <source>goes on on page %1</source>
        <translation>下转 %1版</translation>
    </message>
    <message>
        <source>comes from page %1</source>
        <translation>上接 %1版</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message numerus="yes">
        <source>Role of %n block(s)</source>
        <translation>
            <numerusform>%n 个文块的角色</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) out of their article</source>
        <translation>
            <numerusform>%n 个离开所属稿件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) unassigned</source>
        <translation>
            <numerusform>%n 个变为未归</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing changes</source>
        <translation>没有变化</translation>
    </message>
    <message>
        <source>%1 of %2 will change</source>
        <translation>%2 个中有 %1 个会改动</translation>
    </message>
    <message numerus="yes">
        <source>Status of %n article(s)</source>
        <translation>
            <numerusform>%n 篇稿件的状态</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate of</source>
        <translation>重复的是</translation>
    </message>
    <message>
        <source>identical</source>
        <translation>完全相同</translation>
    </message>
    <message>
        <source>%1 % alike</source>
        <translation>相似 %1%</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Go to a step</source>
        <translation>回到某一步</translation>
    </message>
</context>
<context>
    <name>ProblemLine</name>
    <message>
        <source>This page has no problems</source>
        <translation>这一版没有疑点</translation>
    </message>
    <message>
        <source>No page is open</source>
        <translation>没有打开版面</translation>
    </message>
    <message>
        <source>Problem %1</source>
        <translation>疑点 %1</translation>
    </message>
</context>
<context>
    <name>ProblemsModel</name>
    <message>
        <source>Line %1</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>Nothing wrong</source>
        <translation>没问题</translation>
    </message>
    <message>
        <source>Must</source>
        <translation>必改</translation>
    </message>
    <message>
        <source>Should</source>
        <translation>应改</translation>
    </message>
    <message>
        <source>May</source>
        <translation>可改</translation>
    </message>
    <message>
        <source>Enter: %1</source>
        <translation>回车：%1</translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>疑点</translation>
    </message>
    <message>
        <source>F8 next · Enter repairs</source>
        <translation>F8 下一个 · 回车修复</translation>
    </message>
    <message>
        <source>No page is open</source>
        <translation>没有打开版面</translation>
    </message>
    <message>
        <source>Open one in the queue.</source>
        <translation>请在队列中打开一版。</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n 块</numerusform>
        </translation>
    </message>
    <message>
        <source>This page has no problems</source>
        <translation>这一版没有疑点</translation>
    </message>
    <message>
        <source>%1 and %2 checked</source>
        <translation>%1、%2 都检查过</translation>
    </message>
    <message numerus="yes">
        <source>%n must</source>
        <comment>problems</comment>
        <translation>
            <numerusform>必改 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n should</source>
        <comment>problems</comment>
        <translation>
            <numerusform>应改 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may</source>
        <comment>problems</comment>
        <translation>
            <numerusform>可改 %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemsStrip</name>
    <message>
        <source>Next problem</source>
        <translation>下一疑点</translation>
    </message>
    <message>
        <source>History</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Show all problems</source>
        <translation>列出全部疑点</translation>
    </message>
    <message>
        <source>Hide the list</source>
        <translation>收起列表</translation>
    </message>
</context>
<context>
    <name>ProgressView</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2（处）</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>每秒 %1</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>还要 %1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s left</source>
        <translation>还要 %1 分 %2 秒</translation>
    </message>
</context>
<context>
    <name>QueueDelegate</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n 个疑点</numerusform>
        </translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>待复查</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>在回收站里</translation>
    </message>
    <message>
        <source>would teach %1</source>
        <translation>标注价值 %1</translation>
    </message>
    <message>
        <source>confidence %1</source>
        <translation>置信度 %1</translation>
    </message>
</context>
<context>
    <name>QueuePane</name>
    <message>
        <source>Pages</source>
        <translation>版面</translation>
    </message>
    <message>
        <source>Date, headline, reporter…</source>
        <translation>日期、标题、记者…</translation>
    </message>
    <message>
        <source>Search the pages</source>
        <translation>查找版面</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>正在查找…</translation>
    </message>
</context>
<context>
    <name>RawDelegate</name>
    <message numerus="yes">
        <source>%n blank line(s)</source>
        <translation>
            <numerusform>空 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⋯ %n character(s) ⋯</source>
        <translation>
            <numerusform>⋯ %n 字 ⋯</numerusform>
        </translation>
    </message>
    <message>
        <source>= line %1</source>
        <translation>同 %1 行</translation>
    </message>
</context>
<context>
    <name>RawModel</name>
    <message numerus="yes">
        <source>%n blank line(s)</source>
        <translation>
            <numerusform>空 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>article %1</source>
        <translation>稿件 %1</translation>
    </message>
    <message>
        <source>unassigned</source>
        <translation>未归</translation>
    </message>
    <message>
        <source>repeats line %1</source>
        <translation>重复第 %1 行</translation>
    </message>
    <message>
        <source>not in an article</source>
        <translation>不在稿件中</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>the parser is unsure (%1)</source>
        <translation>解析器没有把握（%1）</translation>
    </message>
</context>
<context>
    <name>RawPane</name>
    <message>
        <source>Raw page</source>
        <translation>原始版面</translation>
    </message>
    <message>
        <source>Flag the page to look at it again</source>
        <translation>标记版面待复查</translation>
    </message>
    <message>
        <source>Flag the page</source>
        <translation>标记版面待复查</translation>
    </message>
    <message>
        <source>No page is open</source>
        <translation>没有打开版面</translation>
    </message>
    <message>
        <source>Open one in the queue, or</source>
        <translation>在队列中打开一版，或</translation>
    </message>
    <message>
        <source>Import pages</source>
        <translation>导入版面</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>待复查</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>无日期</translation>
    </message>
</context>
<context>
    <name>RawView</name>
    <message>
        <source>Raw page</source>
        <translation>原始版面</translation>
    </message>
    <message>
        <source>line %1 → %2</source>
        <translation>%1 → %2 行</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n 块</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingList</name>
    <message>
        <source>Conflicts and changes</source>
        <translation>冲突与变化</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>Text of the article</source>
        <translation>稿件全文</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln 字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln block(s)</source>
        <translation>
            <numerusform>%Ln 块</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between page numbers</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>pages %1</source>
        <translation>%1版</translation>
    </message>
</context>
<context>
    <name>ReadingsModel</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>follows</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>the parser&apos;s</source>
        <translation>解析器的</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>ReadingsView</name>
    <message>
        <source>As it is now</source>
        <translation>保持现状</translation>
    </message>
    <message>
        <source>As the parser has it</source>
        <translation>采用解析器的</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>差异</translation>
    </message>
</context>
<context>
    <name>Recents</name>
    <message>
        <source>Recent corpora</source>
        <translation>最近的语料库</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>从列表移除</translation>
    </message>
</context>
<context>
    <name>RecentsModel</name>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln 版</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not here</source>
        <translation>文件不在此处</translation>
    </message>
    <message>
        <source>This is no corpus that can be read</source>
        <translation>不是可读的语料库</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>昨天 %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
</context>
<context>
    <name>ReparseDialog</name>
    <message>
        <source>Read again with the present parser</source>
        <translation>用当前解析器重新解析</translation>
    </message>
    <message numerus="yes">
        <source>Read %n page(s) again with the present parser</source>
        <translation>
            <numerusform>用当前解析器重新解析 %n 个版面</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages that can&apos;t be read again</source>
        <translation>不能重新解析的版面</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新解析</translation>
    </message>
    <message>
        <source>Reading the pages…</source>
        <translation>正在解析版面…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) will follow the parser where nobody changed anything.</source>
        <translation>
            <numerusform>%n 个版面中没有人改动过的部分将采用新的解析。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The parser changes nothing on %n page(s).</source>
        <translation>
            <numerusform>%n 个版面不会有任何变化。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) stay as they were curated.</source>
        <translation>
            <numerusform>%n 篇整理过的稿件保持原样。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read by this parser already: %n page(s).</source>
        <translation>
            <numerusform>已由当前解析器解析过：%n 个版面。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Conflicts: %n. What is there stays unless you choose the parser&apos;s (← →).</source>
        <translation>
            <numerusform>冲突：%n 处。除非选择解析器的（← →），否则保持现状。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) can&apos;t be read again:</source>
        <translation>
            <numerusform>%n 个版面不能重新解析：</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving the pages…</source>
        <translation>正在保存版面…</translation>
    </message>
    <message numerus="yes">
        <source>Left as they were, because they were changed meanwhile: %n page(s).</source>
        <translation>
            <numerusform>因为期间有改动而保持原样：%n 个版面。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Work on</source>
        <translation>继续工作</translation>
    </message>
    <message>
        <source>Please copy the report below and send it with a word on what you did.</source>
        <translation>请复制下面的报告，连同您当时的操作一起发来。</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Restore a backup of “%1”</source>
        <translation>恢复“%1”的备份</translation>
    </message>
    <message>
        <source>The file as it is now is kept beside it: nothing is overwritten.</source>
        <translation>现在的文件会保留在旁边：不会覆盖任何内容。</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>其他文件…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>恢复这个备份</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>正在查找备份…</translation>
    </message>
    <message>
        <source>One is made with the first change of each day. If you keep one elsewhere, choose its file.</source>
        <translation>每天第一次改动时会做一个备份。如果您另存有备份，请选择它的文件。</translation>
    </message>
    <message>
        <source>No backup of this corpus was found</source>
        <translation>没有找到这个语料库的备份</translation>
    </message>
    <message>
        <source>Backup to restore</source>
        <translation>要恢复的备份</translation>
    </message>
    <message>
        <source>Corpus (*.db *.db.*)</source>
        <translation>语料库 (*.db *.db.*)</translation>
    </message>
    <message>
        <source>This backup can&apos;t be read: choose another one.</source>
        <translation>这个备份无法读取：请另选一个。</translation>
    </message>
    <message>
        <source>Comparing it with the corpus…</source>
        <translation>正在与语料库比较…</translation>
    </message>
    <message>
        <source>The corpus can&apos;t be read, so what would be lost is not known: all that came after the backup.</source>
        <translation>语料库无法读取，因此不知道会缺少多少：备份之后的一切。</translation>
    </message>
    <message>
        <source>Nothing would be lost: all pages and steps of the corpus are in this backup.</source>
        <translation>不会缺少任何内容：语料库的版面和步骤都在这个备份里。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) by %1</source>
        <translation>
            <numerusform>%1 的 %Ln 个步骤</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%Ln imported page(s)</source>
        <translation>
            <numerusform>导入的 %Ln 个版面</numerusform>
        </translation>
    </message>
    <message>
        <source>Would be missing afterwards: %1.</source>
        <translation>恢复后将缺少：%1。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>;</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source> (the last on %1 at %2)</source>
        <translation>（最后一步在 %1 %2）</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>正在恢复…</translation>
    </message>
</context>
<context>
    <name>RevertDialog</name>
    <message>
        <source>Revert this page to the proposal?</source>
        <translation>本版恢复为解析稿？</translation>
    </message>
    <message>
        <source>The page becomes what the parser made of it. This is taken back:</source>
        <translation>版面将变回解析程序的结果，以下内容会被撤回：</translation>
    </message>
    <message>
        <source>Undo brings it back, and every step stays in the history.</source>
        <translation>可用“撤销”恢复，每一步都留在版本记录中。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Revert the page</source>
        <translation>恢复为解析稿</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>it is the only short line here</source>
        <translation>是此处唯一的短行</translation>
    </message>
    <message>
        <source>5 or later</source>
        <translation>5 或更后</translation>
    </message>
    <message>
        <source>5 or more</source>
        <translation>5 或更多</translation>
    </message>
    <message>
        <source>it is number %1 of %2 short lines in a row</source>
        <translation>连续短行共 %2 行，这是第 %1 行</translation>
    </message>
    <message>
        <source>after the short lines comes %1</source>
        <translation>这些短行之后是%1</translation>
    </message>
    <message>
        <source>before the short lines comes %1</source>
        <translation>这些短行之前是%1</translation>
    </message>
    <message>
        <source>it is the last short line before %1</source>
        <translation>是%1之前的最后一个短行</translation>
    </message>
    <message>
        <source>4 or more lines further down comes %1</source>
        <translation>再往下 4 行或更多是%1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) further down comes %1</source>
        <translation>
            <numerusform>再往下 %n 行是%1</numerusform>
        </translation>
    </message>
    <message>
        <source>a long text comes after the short lines</source>
        <translation>这些短行之后是很长的正文</translation>
    </message>
    <message>
        <source>4 or more paragraphs further down comes %1</source>
        <translation>再往下 4 段或更多是%1</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) further down comes %1</source>
        <translation>
            <numerusform>再往下 %n 段是%1</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no text above that the text below could go on with</source>
        <translation>上面没有可以与下文相接的正文</translation>
    </message>
    <message>
        <source>the text below shares hardly a word with the text above</source>
        <translation>下文与上文几乎没有共同的词</translation>
    </message>
    <message>
        <source>the text below shares few words with the text above</source>
        <translation>下文与上文共同的词很少</translation>
    </message>
    <message>
        <source>the text below shares some words with the text above</source>
        <translation>下文与上文有一些共同的词</translation>
    </message>
    <message>
        <source>the text below shares many words with the text above</source>
        <translation>下文与上文有许多共同的词</translation>
    </message>
    <message>
        <source>none of its words come up in the text below</source>
        <translation>其中的词都没有在下文出现</translation>
    </message>
    <message>
        <source>hardly any of its words come up in the text below</source>
        <translation>其中的词几乎没有在下文出现</translation>
    </message>
    <message>
        <source>some of its words come up in the text below</source>
        <translation>其中有些词在下文出现</translation>
    </message>
    <message>
        <source>many of its words come up in the text below</source>
        <translation>其中不少词在下文出现</translation>
    </message>
    <message>
        <source>half of its words come up in the text below</source>
        <translation>其中一半的词在下文出现</translation>
    </message>
    <message>
        <source>most of its words come up in the text below</source>
        <translation>其中大多数词在下文出现</translation>
    </message>
    <message>
        <source>nearly all of its words come up in the text below</source>
        <translation>其中几乎所有的词都在下文出现</translation>
    </message>
    <message>
        <source>the text below takes up more of its words than of the line above</source>
        <translation>下文用到它的词比用到上一行的多</translation>
    </message>
    <message>
        <source>the text below takes up its words as much as those of the line above</source>
        <translation>下文用到它的词与用到上一行的差不多</translation>
    </message>
    <message>
        <source>the text below takes up fewer of its words than of the line above</source>
        <translation>下文用到它的词比用到上一行的少</translation>
    </message>
    <message>
        <source>the text below takes up more of its words than of the short line below</source>
        <translation>下文用到它的词比用到下一行的多</translation>
    </message>
    <message>
        <source>the text below takes up its words as much as those of the short line below</source>
        <translation>下文用到它的词与用到下一行的差不多</translation>
    </message>
    <message>
        <source>the text below takes up fewer of its words than of the short line below</source>
        <translation>下文用到它的词比用到下一行的少</translation>
    </message>
    <message>
        <source>the text below tells this at once and what the line above says later</source>
        <translation>下文先讲此行的事，后讲上一行的事</translation>
    </message>
    <message>
        <source>the text below tells this sooner than what the line above says</source>
        <translation>下文讲此行的事比讲上一行的早</translation>
    </message>
    <message>
        <source>the text below tells this as soon as what the line above says</source>
        <translation>下文讲此行的事与讲上一行的一样早</translation>
    </message>
    <message>
        <source>the text below tells this later than what the line above says</source>
        <translation>下文讲此行的事比讲上一行的晚</translation>
    </message>
    <message>
        <source>the text below tells at once what the line above says and this later</source>
        <translation>下文先讲上一行的事，后讲此行的事</translation>
    </message>
    <message>
        <source>the text below tells this at once and what the line below says later</source>
        <translation>下文先讲此行的事，后讲下一行的事</translation>
    </message>
    <message>
        <source>the text below tells this sooner than what the line below says</source>
        <translation>下文讲此行的事比讲下一行的早</translation>
    </message>
    <message>
        <source>the text below tells this as soon as what the line below says</source>
        <translation>下文讲此行的事与讲下一行的一样早</translation>
    </message>
    <message>
        <source>the text below tells this later than what the line below says</source>
        <translation>下文讲此行的事比讲下一行的晚</translation>
    </message>
    <message>
        <source>the text below tells at once what the line below says and this later</source>
        <translation>下文先讲下一行的事，后讲此行的事</translation>
    </message>
    <message>
        <source>it is longer than the line above</source>
        <translation>比上一行长</translation>
    </message>
    <message>
        <source>it is no longer than the line above</source>
        <translation>不比上一行长</translation>
    </message>
    <message>
        <source>it is longer than the line below</source>
        <translation>比下一行长</translation>
    </message>
    <message>
        <source>it is no longer than the line below</source>
        <translation>不比下一行长</translation>
    </message>
</context>
<context>
    <name>SearchPopup</name>
    <message>
        <source>Nothing fits. Type less or something else.</source>
        <translation>没有符合的。请少输几个字或换一个词。</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>speaks for it</source>
        <translation>支持</translation>
    </message>
    <message>
        <source>speaks against it</source>
        <translation>反对</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>字号(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Curator</source>
        <translation>标注人(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Backups</source>
        <translation>备份(&amp;B)</translation>
    </message>
    <message>
        <source>Steps that you make carry the curator&apos;s name.</source>
        <translation>你做的每一步都带标注人的姓名。</translation>
    </message>
    <message>
        <source>A backup is made with the first change of each day; those of seven days and four weeks are kept.</source>
        <translation>每天第一次改动时做一个备份；保留七天和四周的备份。</translation>
    </message>
    <message>
        <source>Another language is spoken as soon as you close the settings.</source>
        <translation>关闭设置后即换用新的语言。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
</context>
<context>
    <name>ShapeWords</name>
    <message>
        <source>the top of the page</source>
        <translation>版面开头</translation>
    </message>
    <message>
        <source>the end of the page</source>
        <translation>版面结尾</translation>
    </message>
    <message>
        <source>a paragraph</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>a paragraph without its end</source>
        <translation>没写完的段落</translation>
    </message>
    <message>
        <source>a short line</source>
        <translation>短行</translation>
    </message>
    <message>
        <source>a paragraph that opens with a byline or dateline</source>
        <translation>以署名或电头开头的段落</translation>
    </message>
    <message>
        <source>a byline</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>a reporter&apos;s name</source>
        <translation>记者姓名</translation>
    </message>
    <message>
        <source>a person&apos;s name</source>
        <translation>人名</translation>
    </message>
    <message>
        <source>a signature in brackets</source>
        <translation>括号里的署名</translation>
    </message>
    <message>
        <source>a caption</source>
        <translation>图片说明</translation>
    </message>
    <message>
        <source>a picture credit</source>
        <translation>图片署名</translation>
    </message>
    <message>
        <source>a jump to another page</source>
        <translation>下转他版的提示</translation>
    </message>
    <message>
        <source>a jump from another page</source>
        <translation>上接他版的提示</translation>
    </message>
    <message>
        <source>a teaser with a page number</source>
        <translation>带版次的导读</translation>
    </message>
    <message>
        <source>a label in brackets</source>
        <translation>括号里的栏标</translation>
    </message>
    <message>
        <source>the heading of a notice</source>
        <translation>公告声明的标题</translation>
    </message>
    <message>
        <source>a notice</source>
        <translation>公告声明</translation>
    </message>
    <message>
        <source>a line of the masthead</source>
        <translation>报头</translation>
    </message>
    <message>
        <source>a line of the colophon</source>
        <translation>版权信息</translation>
    </message>
    <message>
        <source>a line of furniture</source>
        <translation>版面元素</translation>
    </message>
    <message>
        <source>an address or a telephone number</source>
        <translation>地址或电话</translation>
    </message>
    <message>
        <source>a quotation in display type</source>
        <translation>提要引语</translation>
    </message>
    <message>
        <source>a row of figures</source>
        <translation>数字行</translation>
    </message>
    <message>
        <source>it looks like %1</source>
        <translation>看上去是%1</translation>
    </message>
    <message>
        <source>by its form it can only be %1</source>
        <translation>从形式看只能是%1</translation>
    </message>
    <message>
        <source>nothing stands below it on the page</source>
        <translation>下面没有别的内容</translation>
    </message>
    <message>
        <source>%1 stands below</source>
        <translation>下面是%1</translation>
    </message>
    <message>
        <source>nothing stands above it on the page</source>
        <translation>上面没有别的内容</translation>
    </message>
    <message>
        <source>%1 stands above</source>
        <translation>上面是%1</translation>
    </message>
    <message>
        <source>%1 stands below, then comes %2</source>
        <translation>下面是%1，再下面是%2</translation>
    </message>
    <message>
        <source>%1 stands above, and before that comes %2</source>
        <translation>上面是%1，再上面是%2</translation>
    </message>
    <message>
        <source>it looks like %1 and stands between %2 and %3</source>
        <translation>看上去是%1，在%2与%3之间</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>New corpus</source>
        <translation>新建语料库</translation>
    </message>
    <message>
        <source>Open corpus</source>
        <translation>打开语料库</translation>
    </message>
    <message>
        <source>Corpus (*.db)</source>
        <translation>语料库 (*.db)</translation>
    </message>
    <message>
        <source>Jianbao</source>
        <translation>剪报</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>恢复备份…</translation>
    </message>
    <message>
        <source>Keep the example as</source>
        <translation>把示例另存为</translation>
    </message>
    <message>
        <source>New corpus for these pages</source>
        <translation>为这些版面新建语料库</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>查找命令或按键</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>版面</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>稿件</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>文块</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Curator %1</source>
        <translation>标注人 %1</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Text size %1 %</source>
        <translation>字号 %1 %</translation>
    </message>
    <message>
        <source>Saved %1 · step %2</source>
        <translation>已保存 %1 · 第 %2 步</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>Changing the pages…</source>
        <translation>正在更改版面…</translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
</context>
<context>
    <name>TakingOverDialog</name>
    <message>
        <source>Take over a topic scheme</source>
        <translation>采用主题体系</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Reading the scheme…</source>
        <translation>正在读取主题体系…</translation>
    </message>
    <message>
        <source>The corpus has this scheme already.</source>
        <translation>语料库已是这个主题体系。</translation>
    </message>
    <message numerus="yes">
        <source>New: %n topic(s).</source>
        <translation>
            <numerusform>新增：%n 个主题。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed: %n topic(s).</source>
        <translation>
            <numerusform>更改：%n 个主题。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gone, since no article has them: %n topic(s).</source>
        <translation>
            <numerusform>移除（没有稿件使用）：%n 个主题。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the order of the topics changes.</source>
        <translation>只有主题的顺序改变。</translation>
    </message>
    <message numerus="yes">
        <source>Retired, since articles have them: %n topic(s).</source>
        <translation>
            <numerusform>停用（仍有稿件使用）：%n 个主题。</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving the scheme…</source>
        <translation>正在保存主题体系…</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>Article %1</source>
        <translation>稿件 %1</translation>
    </message>
</context>
<context>
    <name>TopicForm</name>
    <message>
        <source>Chinese name</source>
        <translation>中文名</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>英文名</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Keywords, one a line</source>
        <translation>关键词，每行一个</translation>
    </message>
    <message>
        <source>IPTC Media Topics</source>
        <translation>IPTC 媒体主题</translation>
    </message>
    <message>
        <source>Lies below</source>
        <translation>上级主题</translation>
    </message>
    <message>
        <source>&amp;Chinese name</source>
        <translation>中文名(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;English name</source>
        <translation>英文名(&amp;E)</translation>
    </message>
    <message>
        <source>Lies &amp;below</source>
        <translation>上级主题(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>说明(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keywords,
one a line</source>
        <translation>关键词(&amp;K)，
每行一个</translation>
    </message>
    <message>
        <source>&amp;IPTC codes</source>
        <translation>IPTC 代码(&amp;I)</translation>
    </message>
    <message>
        <source>(at the top)</source>
        <translation>（顶层）</translation>
    </message>
</context>
<context>
    <name>TopicsDialog</name>
    <message>
        <source>Topics of this corpus</source>
        <translation>此语料库的主题</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>更改记录</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>还没有改动</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>并入…</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>From a CSV file…</source>
        <translation>从 CSV 文件…</translation>
    </message>
    <message>
        <source>The scheme that ships with Jianbao…</source>
        <translation>剪报自带的主题体系…</translation>
    </message>
    <message>
        <source>IPTC Media Topics, the full tree…</source>
        <translation>完整的 IPTC 媒体主题…</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>重新启用</translation>
    </message>
    <message>
        <source>Id: %1</source>
        <translation>编号：%1</translation>
    </message>
    <message>
        <source>Older ids: %1</source>
        <translation>旧编号：%1</translation>
    </message>
    <message numerus="yes">
        <source>On %n article(s).</source>
        <translation>
            <numerusform>%n 篇稿件带有它。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is offered no more; the articles keep it.</source>
        <translation>它不再供选；稿件上的保留。</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>Topic scheme</source>
        <translation>主题体系</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Export the topic scheme</source>
        <translation>导出主题体系</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written (%2): choose another place.</source>
        <translation>无法写入“%1”（%2）：请换一个位置。</translation>
    </message>
</context>
<context>
    <name>TrashLine</name>
    <message>
        <source>In the trash</source>
        <translation>在回收站里</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
</context>
<context>
    <name>ViewCommands</name>
    <message>
        <source>Fold long blocks</source>
        <translation>折叠长文块</translation>
    </message>
    <message>
        <source>Other part side by side</source>
        <translation>并排显示另一部分</translation>
    </message>
    <message>
        <source>Least certain pages first</source>
        <translation>置信度低的版面在前</translation>
    </message>
    <message>
        <source>Most useful pages to label first</source>
        <translation>最值得标注的版面在前</translation>
    </message>
    <message>
        <source>Larger raw text</source>
        <translation>放大原文</translation>
    </message>
    <message>
        <source>Smaller raw text</source>
        <translation>缩小原文</translation>
    </message>
    <message>
        <source>Raw text at its own size</source>
        <translation>原文恢复大小</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>下一窗格</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>上一窗格</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>The corpora that you open are listed here.</source>
        <translation>打开过的语料库列在这里。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>First three steps</source>
        <translation>上手三步</translation>
    </message>
    <message>
        <source>New corpus</source>
        <translation>新建语料库</translation>
    </message>
    <message>
        <source>One file that holds all pages, articles and steps</source>
        <translation>一个文件，存放全部版面、稿件和版本</translation>
    </message>
    <message>
        <source>Open a corpus</source>
        <translation>打开语料库</translation>
    </message>
    <message>
        <source>A .db file that Jianbao made</source>
        <translation>剪报建立的 .db 文件</translation>
    </message>
    <message>
        <source>See the example</source>
        <translation>看示例</translation>
    </message>
    <message>
        <source>Pages of an invented daily, to try everything on</source>
        <translation>一份虚构日报的版面，可随意改动</translation>
    </message>
</context>
<context>
    <name>WhyPopup</name>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Another block</source>
        <translation>换文块</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Opening “%1”…</source>
        <translation>正在打开“%1”…</translation>
    </message>
</context>
<context>
    <name>WorkingDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Something went wrong that should not have. No page was changed.</source>
        <translation>发生了不该发生的错误。没有更改任何版面。</translation>
    </message>
</context>
<context>
    <name>_Model</name>
    <message>
        <source>%1: %2, set</source>
        <translation>%1：%2，已设</translation>
    </message>
</context>
</TS>
