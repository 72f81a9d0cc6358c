"""What the list of China's divisions does not say, kept by hand: how names are read, and what was renamed."""

import re


def _pairs(listed: str) -> dict[str, str]:
    """Read a list of pairs: each key ends with a space, each pair with a bar or a line."""
    pairs = (pair.strip().partition(" ") for pair in re.split(r"[|\n]", listed) if pair.strip())
    return {key: value for key, _, value in pairs}


_ROMANISED = """
    土默特左 Tumed Left|托克托 Togtoh|和林格尔 Horinger|昆都仑 Kundulun|白云鄂博 Bayan Obo|土默特右 Tumed Right
    达尔罕茂明安联合 Darhan Muminggan United|阿鲁科尔沁 Ar Horqin|巴林左 Bairin Left|巴林右 Bairin Right
    克什克腾 Hexigten|翁牛特 Ongniud|喀喇沁 Harqin|科尔沁 Horqin|科尔沁左翼中 Horqin Left Middle
    科尔沁左翼后 Horqin Left Rear|库伦 Hure|奈曼 Naiman|扎鲁特 Jarud|霍林郭勒 Holingol|鄂尔多斯 Ordos|达拉特 Dalad
    准格尔 Jungar|鄂托克前 Otog Front|鄂托克 Otog|杭锦 Hanggin|乌审 Uxin|伊金霍洛 Ejin Horo|呼伦贝尔 Hulunbuir
    海拉尔 Hailar|扎赉诺尔 Jalainur|阿荣 Arun|莫力达瓦 Morin Dawa|鄂伦春 Oroqen|鄂温克 Evenk|陈巴尔虎 Old Barag
    新巴尔虎左 New Barag Left|新巴尔虎右 New Barag Right|满洲里 Manzhouli|额尔古纳 Ergun|巴彦淖尔 Bayannur
    乌拉特前 Urad Front|乌拉特中 Urad Middle|乌拉特后 Urad Rear|杭锦后 Hanggin Rear|乌兰察布 Ulanqab
    察哈尔右翼前 Qahar Right Front|察哈尔右翼中 Qahar Right Middle|察哈尔右翼后 Qahar Right Rear|四子王 Siziwang
    兴安盟 Hinggan|乌兰浩特 Ulanhot|阿尔山 Arxan|科尔沁右翼前 Horqin Right Front|科尔沁右翼中 Horqin Right Middle
    扎赉特 Jalaid|锡林郭勒 Xilingol|二连浩特 Erenhot|锡林浩特 Xilinhot|阿巴嘎 Abag|苏尼特左 Sonid Left
    苏尼特右 Sonid Right|东乌珠穆沁 East Ujimqin|西乌珠穆沁 West Ujimqin|太仆寺 Taibus|镶黄 Bordered Yellow
    正镶白 Plain and Bordered White|正蓝 Plain Blue|阿拉善 Alxa|阿拉善左 Alxa Left|阿拉善右 Alxa Right|额济纳 Ejin
    呼和浩特 Hohhot|前郭尔罗斯 Qian Gorlos|杜尔伯特 Dorbod|喀喇沁左翼 Harqin Left Wing|齐齐哈尔 Qiqihar|哈尔滨 Harbin
    拉萨 Lhasa|堆龙德庆 Doilungdeqen|林周 Lhunzhub|当雄 Damxung|尼木 Nyemo|曲水 Quxu|达孜 Dagze|墨竹工卡 Maizhokunggar
    日喀则 Shigatse|桑珠孜 Samzhubze|南木林 Namling|江孜 Gyantse|定日 Tingri|萨迦 Sakya|拉孜 Lhatse|昂仁 Ngamring
    谢通门 Xaitongmoin|白朗 Bainang|仁布 Rinbung|康马 Kangmar|定结 Dinggye|吉隆 Gyirong|聂拉木 Nyalam|萨嘎 Saga
    岗巴 Kamba|昌都 Chamdo|卡若 Karuo|江达 Jomda|贡觉 Gonjo|类乌齐 Riwoqe|丁青 Dengqen|察雅 Zhag'yab|八宿 Baxoi
    左贡 Zogang|芒康 Markam|洛隆 Lhorong|边坝 Banbar|林芝 Nyingchi|巴宜 Bayi|工布江达 Gongbo'gyamda|米林 Mainling
    墨脱 Medog|波密 Bomi|察隅 Zayu|朗县 Nang|乃东 Nedong|贡嘎 Gonggar|琼结 Qonggyai|曲松 Qusum|措美 Comai|洛扎 Lhozhag
    加查 Gyaca|隆子 Lhunze|错那 Cona|浪卡子 Nagarze|那曲 Nagqu|嘉黎 Lhari|聂荣 Nyainrong|安多 Amdo|申扎 Xainza
    索县 Sog|班戈 Baingoin|巴青 Baqen|尼玛 Nyima|阿里 Ngari|普兰 Burang|札达 Zanda|噶尔 Gar|日土 Rutog|革吉 Ge'gyai
    改则 Gerze|措勤 Coqen|乌鲁木齐 Urumqi|沙依巴克 Saybagh|克拉玛依 Karamay|乌尔禾 Orku|吐鲁番 Turpan|托克逊 Toksun
    巴里坤 Barkol|玛纳斯 Manas|吉木萨尔 Jimsar|木垒 Mori|博尔塔拉 Bortala|巴音郭楞 Bayingolin|库尔勒 Korla|和硕 Hoxud
    阿克苏 Aksu|库车 Kuqa|阿瓦提 Awat|柯坪 Kalpin|克孜勒苏 Kizilsu|阿图什 Artux|阿克陶 Akto|阿合奇 Akqi|乌恰 Wuqia
    喀什 Kashgar|英吉沙 Yengisar|莎车 Yarkant|麦盖提 Makit|岳普湖 Yopurga|巴楚 Maralbexi|塔什库尔干 Taxkorgan
    和田 Hotan|墨玉 Karakax|洛浦 Lop|策勒 Qira|伊犁 Ili|奎屯 Kuytun|霍尔果斯 Khorgos|察布查尔 Qapqal|特克斯 Tekes
    尼勒克 Nilka|托里 Toli|和布克赛尔 Hoboksar|阿勒泰 Altay|布尔津 Burqin|吉木乃 Jeminay|阿拉尔 Aral|图木舒克 Tumxuk
    阿克塞 Aksay|尖扎 Jainca|泽库 Zekog|刚察 Gangca|果洛 Golog|玛沁 Maqen|班玛 Baima|甘德 Gade|达日 Darlag|久治 Jigzhi
    玛多 Madoi|杂多 Zadoi|称多 Chindu|治多 Zhidoi|囊谦 Nangqen|曲麻莱 Qumarleb|格尔木 Golmud|德令哈 Delingha|乌兰 Ulan
    马尔康 Barkam|壤塘 Zamtang|阿坝 Ngawa|若尔盖 Zoige|甘孜 Garze|色达 Sertar|石渠 Serxu|道孚 Dawu|卓尼 Jone|迭部 Tewo
    香格里拉 Shangri-La|芒市 Mangshi
"""
ROMANISED = _pairs(_ROMANISED)
"""Tibetan, Uyghur and Mongolian names as maps have them, by the name without its rank, or with it."""

_READ = """
    乐亭 laoting|乐清 yueqing|乐陵 laoling|乐昌 lechang|单县 shan|蔚县 yu|任县 ren|任丘 renqiu|任泽 renze
    任城 rencheng|井陉 jingxing|繁峙 fanshi|洪洞 hongtong|隰县 xi|长子 zhangzi|柘荣 zherong|郫都 pidu|郫县 pi
    筠连 junlian|犍为 qianwei|荥经 yingjing|荥阳 xingyang|郏县 jia|渑池 mianchi|泌阳 biyang|武陟 wuzhi|曾都 zengdu
    秭归 zigui|监利 jianli|黄陂 huangpi|硚口 qiaokou|猇亭 xiaoting|邳州 pizhou|睢宁 suining|睢阳 suiyang|睢县 sui
    涡阳 guoyang|亳州 bozhou|谯城 qiaocheng|歙县 she|黟县 yi|枞阳 zongyang|弋阳 yiyang|丰都 fengdu|綦江 qijiang
    阆中 langzhong|儋州 danzhou|鄞州 yinzhou|闵行 minhang|岢岚 kelan|临朐 linqu|莒县 ju|无棣 wudi|茌平 chiping
    鄄城 juancheng|大埔 dabu|番禺 panyu|百色 baise|洮南 taonan|洮北 taobei|讷河 nehe|穆棱 muling|勃利 boli
    绥棱 suiling|铅山 yanshan|六安 luan|六合 luhe|台州 taizhou|丽水 lishui|浚县 xun|莘县 shen|牟平 muping
    中牟 zhongmu|厦门 xiamen|尉犁 yuli|尉氏 weishi|大城 daicheng|大厂 dachang|柏乡 baixiang|阳曲 yangqu|曲沃 quwo
    解放 jiefang|盱眙 xuyi|蚌埠 bengbu|蚌山 bengshan|埇桥 yongqiao|濉溪 suixi|砀山 dangshan|泗县 si|石拐 shiguai
    石嘴山 shizuishan|重庆 chongqing|长治 changzhi|行唐 xingtang|牟定 mouding|会泽 huize|会理 huili|会东 huidong
    会宁 huining|婼羌 ruoqiang|且末 qiemo|伽师 jiashi|鄯善 shanshan|朝阳 chaoyang|都匀 duyun|都安 duan|都兰 dulan
    都昌 duchang|乾安 qian'an|乾县 qian|什邡 shifang|宕昌 tanchang|岷县 min|漾濞 yangbi|勐海 menghai|勐腊 mengla
    澧县 li|攸县 you|盂县 yu|吴堡 wubu|柞水 zhashui|旬邑 xunyi|鄠邑 huyi|吕梁 lyuliang|瀍河 chanhe|嵊州 shengzhou
    嵊泗 shengsi|衢江 qujiang|阜宁 funing|盖州 gaizhou|盖县 gai|藁城 gaocheng|蠡县 li|汤阴 tangyin|新会 xinhui
    四会 sihui|射洪 shehong|射阳 sheyang|崇仁 chongren|龙门 longmen|宿州 suzhou|宿迁 suqian|宿豫 suyu|宿城 sucheng
    宿松 susong|阿城 acheng|东阿 dong'e|和县 he|和政 hezheng|沈丘 shenqiu|沈河 shenhe|同江 tongjiang|个旧 gejiu
    砚山 yanshan|麻栗坡 malipo|兴和 xinghe|绿春 luchun|涪陵 fuling|酉阳 youyang|郧西 yunxi|郧阳 yunyang|郧县 yun
    蕲春 qichun|浠水 xishui|阳朔 yangshuo|藤县 teng|勉县 mian|华县 hua|华州 huazhou|华阴 huayin|华蓥 huaying
    华容 huarong|洞口 dongkou|朔城 shuocheng|隆尧 longyao|阿坝 aba|石渠 shiqu|中山 zhongshan|谢家集 xiejiaji
    万全 wanquan|尚义 shangyi|长丰 changfeng|长海 changhai|长清 changqing|长泰 changtai|长阳 changyang|子长 zichang
    三都 sandu|新都 xindu|宜都 yidu|武都 wudu|崆峒 kongtong|梅里斯 meilisi|殷都 yindu|魏都 weidu|盐都 yandu|望都 wangdu
    宁都 ningdu|尧都 yaodu|于都 yudu|商都 shangdu|秦都 qindu|花都 huadu|莲都 liandu|长洲 changzhou|长武 changwu
    长岛 changdao|长垣 changyuan|长宁 changning|南乐 nanle|民乐 minle|覃塘 qintang|红寺堡 hongsibu
"""
READ = _pairs(_READ)
"""How characters with several readings are read in a name."""

_PEOPLES = (
    "藏 Tibetan|蒙古 Mongol|回 Hui|满 Manchu|苗 Miao|土家 Tujia|彝 Yi|布依 Buyei|侗 Dong|瑶 Yao|朝鲜 Korean|白 Bai"
    "|哈尼 Hani|哈萨克 Kazakh|黎 Li|傣 Dai|畲 She|傈僳 Lisu|仡佬 Gelao|东乡 Dongxiang|拉祜 Lahu|水 Sui|佤 Va|纳西 Naxi"
    "|羌 Qiang|土 Tu|仫佬 Mulao|锡伯 Xibe|柯尔克孜 Kyrgyz|达斡尔 Daur|景颇 Jingpo|毛南 Maonan|撒拉 Salar|布朗 Blang"
    "|塔吉克 Tajik|普米 Pumi|鄂温克 Evenk|怒 Nu|保安 Bonan|裕固 Yugur|独龙 Derung|鄂伦春 Oroqen|各 Various|壮 Zhuang"
)
PEOPLES = _pairs(_PEOPLES)
"""The peoples after whom an autonomous county or prefecture is called."""

_RENAMED = """
    济阳县 济阳区|章丘市 章丘区|即墨市 即墨区|奉化市 奉化区|赣县 赣县区|宁乡县 宁乡市|隆昌县 隆昌市
    邹平县 邹平市|神木县 神木市|荔浦县 荔浦市|平果县 平果市|水富县 水富市|澄江县 澄江市|禄丰县 禄丰市
    上饶县 广信区|余江县 余江区|龙南县 龙南市|九江县 柴桑区|郫县 郫都区|新津县 新津区|罗江县 罗江区
    宜宾县 叙州区|会理县 会理市|射洪县 射洪市|梁平县 梁平区|武隆县 武隆区|盘县 盘州市
    兴仁县 兴仁市|黔西县 黔西市|水城县 水城区|马龙县 马龙区|晋宁县 晋宁区|户县 鄠邑区
    南郑县 南郑区|彬县 彬州市|子长县 子长市|旬阳县 旬阳市|华亭县 华亭市|同仁县 同仁市|库车县 库车市
    沙湾县 沙湾市|平泉县 平泉市|滦县 滦州市|任县 任泽区|南和县 南和区|长治县 上党区|屯留县 屯留区|潞城市 潞城区
    大同县 云州区|怀仁县 怀仁市|太谷县 太谷区|漠河县 漠河市|嫩江县 嫩江市|海安县 海安市|海门市 海门区|临安市 临安区
    玉环县 玉环市|潜山县 潜山市|广德县 广德市|无为县 无为市|繁昌县 繁昌区|芜湖县 湾沚区|长乐市 长乐区|沙县 沙县区
    龙海市 龙海区|长泰县 长泰区|莱城区 莱芜区|蓬莱市 蓬莱区|茌平县 茌平区|许昌县 建安区|淮阳县 淮阳区|长垣县 长垣市
    孟津县 孟津区|偃师市 偃师区|京山县 京山市|监利县 监利市|祁阳县 祁阳市|株洲县 渌口区|邵东县 邵东市|横县 横州市
    宜州市 宜州区|田阳县 田阳区|那曲县 色尼区|那曲地区 那曲市|达孜县 达孜区|米林县 米林市|错那县 错那市
    湟中县 湟中区|汤旺河区 汤旺县|南岔区 南岔县|邢台县 信都区|肥乡县 肥乡区|永年县 永年区
"""
RENAMED = _pairs(_RENAMED)
"""What a division of the list is called today, by what it was called when the list was made; both are in use."""

_FORMERLY = """
    密云区 密云县|延庆区 延庆县|崇礼区 崇礼县|万全区 万全县|堆龙德庆区 堆龙德庆县|卡若区 昌都县|巴宜区 林芝县
    乃东区 乃东县|乐都区 乐都县|从化区 从化市|增城区 增城市|高要区 高要市|江川区 江川县|沾益区 沾益县|武鸣区 武鸣县
    临桂区 临桂县|双流区 双流县|彭山区 彭山县|名山区 名山县|达川区 达县|南康区 南康市|建阳区 建阳市|富阳区 富阳市
    上虞区 上虞市|柯桥区 绍兴县|姜堰区 姜堰市|赣榆区 赣榆县|大丰区 大丰市|溧水区 溧水县|高淳区 高淳县|铜山区 铜山县
    江都区 江都市|金坛区 金坛市|文登区 文登市|兖州区 兖州市|沾化区 沾化县|陵城区 陵县|定陶区 定陶县|垦利区 垦利县
    阳东区 阳东县|电白区 电白县|梅县区 梅县|潮安区 潮安县|揭东区 揭东县|清新区 清新县|云安区 云安县|鹿泉区 鹿泉市
    藁城区 藁城市|栾城区 栾城县|徐水区 徐水县|清苑区 清苑县|满城区 满城县|冀州区 冀州市|曹妃甸区 唐海县|抚宁区 抚宁县
    双城区 双城市|九台区 九台市|大洼区 大洼县|辽中区 辽中县|宁河区 宁河县|静海区 静海县|蓟州区 蓟县
    崇明区 崇明县|璧山区 璧山县|铜梁区 铜梁县|潼南区 潼南县|荣昌区 荣昌县|大足区 大足县|綦江区 綦江县|平坝区 平坝县
    高陵区 高陵县|郧阳区 郧县|祥符区 开封县|陕州区 陕县|义安区 铜陵县|康定市 康定县|马尔康市 马尔康县
    香格里拉市 香格里拉县|腾冲市 腾冲县|弥勒市 弥勒县|靖西市 靖西县|抚远市 抚远县|东宁市 东宁县|玉树市 玉树县
    平安区 平安县|柳江区 柳江县|安塞区 安塞县|华州区 华县|横山区 横山县|播州区 遵义县|开州区 开县
    安州区 安县|泸水市 泸水县|洪泽区 洪泽县|芒市 潞西市
"""
FORMERLY = _pairs(_FORMERLY)
"""What a division of the list was called before, as older texts call it still."""

_SHORTENED = """
    阜新蒙古族自治县 阜蒙县|前郭尔罗斯蒙古族自治县 前郭县|杜尔伯特蒙古族自治县 杜蒙县|塔什库尔干塔吉克自治县 塔县
    科尔沁左翼中旗 科左中旗|科尔沁右翼前旗 科右前旗|科尔沁右翼中旗 科右中旗|察哈尔右翼前旗 察右前旗
    察哈尔右翼中旗 察右中旗|察哈尔右翼后旗 察右后旗|新巴尔虎左旗 新左旗|新巴尔虎右旗 新右旗|土默特左旗 土左旗
    土默特右旗 土右旗|鄂托克前旗 鄂前旗|阿拉善右旗 阿右旗|苏尼特右旗 苏右旗|苏尼特左旗 苏左旗|西乌珠穆沁旗 西乌旗
    乌拉特前旗 乌前旗|乌拉特中旗 乌中旗|乌拉特后旗 乌后旗|黔东南苗族侗族自治州 黔东南|黔西南布依族苗族自治州 黔西南
    阿鲁科尔沁旗 阿旗|准格尔旗 准旗|伊金霍洛旗 伊旗|克什克腾旗 克旗
"""
SHORTENED = _pairs(_SHORTENED)
"""How a division is called for short, where no rule makes that."""

_PLAIN = """
    解放区 前进区 工农区 红旗区 和平区 老城区 新城区 海港区 港口区 平安区 平安县 资源县 宏伟区 向阳区 东风区 站前区
    中原区 南海区 新兴区 东方市 北关区 江海区 江岸区 江南区 江北区 河东区 河西区 南岸区 沿河县 河南县 通道县 政和县
    新和县 平和县 东至县 滨海县 滨海新区 沿滩区 友好区 友谊县 城厢区 大同区 大通区 大东区 山城区 前锋区 安居区 安定区
    中方县 会同县 公安县 合作市 南部县 同心县 西市区 新市区 路南区 路北区 桥东区 桥西区 道里区 道外区 共和县 大城县
    互助县 和政县 西林区 北林区 清新区 海南州 大方县 通州区 海州区 上高县 交口县 临海市 河口区 中山区 东海县 南山区
    南江县 大安区 大安市 建安区 信都区 东乡县 东河区 西工区 东港区 西固区 海城市 海城区 海南区 运城市 应城市 韩城市
    宜都市 江都市 江都区 东城区 西城区 上城区 下城区 越城区 增城区 增城市 相城区 西山区 东山区 金山区 千山区 青山区
    高港区 东湖区 南湖区 西湖区 滨湖区 城东区 城西区 城北区 城中区 市中区 市北区 市南区 港北区 港南区 云城区 天山区
    南沙区 宿城区
"""
PLAIN = frozenset(_PLAIN.split())
"""Names that are ordinary words, or made of the end of one and the beginning of another."""
