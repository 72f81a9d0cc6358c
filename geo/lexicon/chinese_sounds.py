"""Spells a foreign name in Chinese characters by its sound in Latin letters. It does not know which names there are.

Xinhua's tables of transliteration give each foreign syllable one character; read backwards, a character stands for
the few syllables listed here. All the likely spellings are given, for there is no telling which language a name is of.
"""

from functools import cache
from itertools import islice, product

from geo.lexicon.patterns import flat

_MOST = 6000
"""Spellings of a name that are tried; a name with more has characters that say too little."""
_LISTED = """
    阿 a|埃 e ae ei ai|艾 ai ei ay|爱 e ai|安 an am|昂 ang|奥 o au ao|巴 ba va|拜 bai bay|班 ban|邦 bang bon
    保 bau pau|鲍 bau bo|贝 be bei|本 ben bun|比 bi by|别 be bie|宾 bin|波 po bo|博 bo|伯 ber be|布 b bu bou|查 cha
    察 cha|茨 ts tz|达 da ta|代 de dai|戴 dai day de|丹 dan den|当 dang dan|道 dao dau|德 d de|登 den|邓 den dun
    迪 di dy|蒂 ti thi|丁 din ding tin|东 don dong|杜 du dou|顿 ton don|多 do|朵 do|厄 er|恩 en n|尔 r l el|法 fa
    凡 van|范 van fan|方 fan|菲 fi phi fe|费 fe fi|芬 fin fen|夫 v f w|弗 f v fr|福 fo fu|富 fu|盖 ge gue guei gai
    甘 gan kan gam|冈 gan gon|高 gao gau|戈 go|格 g ge gue|根 gen|贡 gon gong|古 gu gou|瓜 gua gwa|圭 gui gue
    哈 ha kha ja ga ka|海 hai hei|罕 han kan|汉 han|豪 hau hou ho|赫 h he je ge khe kh|亨 hen|洪 hon hun
    胡 hu khu ju|华 hua wa|霍 ho kho jo|基 ki ky chi|吉 gi ji gy|季 ti di ji|加 ga ka gha|贾 ja jia|杰 je ge
    捷 te de|金 kin gin|津 zin tsin|久 ju diu|居 gu cu|喀 ka kha|卡 ka ca qa|凯 kai kay ke cai|坎 kan kam can cam
    康 kang con kon|考 kau cau kao|科 ko co kho|克 k c ck kh q x ch|肯 ken|孔 con kon|库 ku kou cu khu
    夸 kua qua kwa|奎 kui qui kue que|昆 kun cun qun|拉 la ra lla rra|莱 le lai ley re ra|赖 lai rai
    兰 lan ran lam ram|朗 lang ran lan|劳 lau rau lao|勒 le l lle re r|雷 re rey rei le lei|蕾 le|累 le re|冷 len
    里 ri li re ry rri|利 li ri ly lli|黎 le li|丽 li|林 lin rin lim|琳 lin|伦 len run ren lun lon|罗 ro lo ra rro
    洛 lo ro llo|龙 lon ron lom|隆 lon lom rong ron long lom|卢 lu ru lou|鲁 ru lu rou|路 lu|吕 lu ly|马 ma mah
    玛 ma|迈 mai my mei|麦 mac mai me|曼 man men|芒 mon mang|毛 mau mao|茂 mau|梅 me mei mey|门 men mun
    蒙 mon mun mong|孟 mon mun men|米 mi my me|密 mi|缅 myan|明 ming min|敏 min|莫 mo mor|姆 m mu mm|木 mu|穆 mu mou
    慕 mu|纳 na nna|娜 na|奈 ne nai nay|南 nan nam|瑙 nau|内 ne nei nay|尼 ni ny ne gni nhi ney|年 nyen
    宁 nin ning nyn|纽 new nu|农 non nong|努 nu nou|诺 no nor|欧 o ou eu|帕 pa|派 pai pay pi|潘 pan pam|庞 pon pang
    佩 pe pei|彭 pen|蓬 pon pong bon|皮 pi py|平 pin ping|珀 per pe|普 p pu pou pp|齐 zi ci chi tsi qi|奇 ch chi ci
    恰 cha|钦 chin|切 che ce tche|琼 jon chon chion|丘 chu|曲 qu chu|热 je ge re|日 ge j ji|荣 jon yon|茹 ju zhu rou
    若 jo jao jou|撒 sa|萨 sa za ssa|塞 se ce sei sai ze sse|赛 sai say se|桑 san sam zan|森 sen son|瑟 ser the se
    沙 sha cha xa sa|山 shan|尚 chan shan|绍 shau sau cho|舍 she che xe|申 shen|圣 san saint sao santa|施 sch shi
    什 sh ch shi si|史 s|石 shi|舒 shu su chu|斯 s th z ss sh zz|松 son song|苏 su sou|索 so sso|塔 ta tta
    泰 tai tay te|坦 tan tam stan|唐 don tan|陶 tau tao to|特 t te tt th|滕 ten|提 ti|廷 tin|通 ton tong tun
    图 tu tou|托 to tto|瓦 va wa ua oua vua|万 van wan|旺 wan vang|韦 we ve ue oue|维 vi wi ve vy|威 wi|魏 wei
    文 ven vin win|翁 on ong un|沃 vo wo uo wo|乌 u ou wu|武 vu wu|伍 wu u|西 si ci shi xi sy ssi thi
    希 shi hi chi xi si|锡 si xi|夏 cha sha|香 chan|肖 sho chau|谢 she se|辛 sin cin xin|欣 hin xin|兴 hin sin|休 hu
    许 hu|雅 ya ja|亚 ya ia a|扬 yan jan|延 yen ien jan|耶 ye je ie e|叶 ye ie e|伊 i y yi hi|因 in yn im|英 in ing
    尤 yu ju iu|约 yo io jo|云 yun|宰 zai|赞 zan tsan zam|泽 ze tse je|曾 zen|扎 za ja dza tza zha|詹 jan zan
    章 jan jang|朱 ju zhu giu|卓 cho jo|兹 z ds s zz dz ts|祖 zu tsu|佐 zo tso|堡 burg berg bourg burgh|涅 ne nie
    列 le re lie|采 che ze tse ce|默 me mer|策 ce tse ze che|灵 lin ling rin|温 wen win ven un uen
    乔 jo cho gio geor|逊 son|敦 don ton dun|柯 ko co|娅 ya ia|弥 mi|墨 me mer
"""
_SPELLED = {
    entry.split()[0]: tuple(entry.split()[1:])
    for line in _LISTED.splitlines()
    for entry in line.split("|")
    if entry.strip()
}
SOUNDS = flat("".join(sorted(_SPELLED)))
"""The characters that have a sound here."""


@cache
def latin(name: str) -> tuple[str, ...]:
    """Give the likely spellings of a foreign name in small Latin letters."""
    options = [_SPELLED.get(character, ()) for character in name]
    return tuple(dict.fromkeys(map("".join, islice(product(*options), _MOST)))) if all(options) else ()
