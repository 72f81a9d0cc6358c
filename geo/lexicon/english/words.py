"""The words by which English tells a place from an institution, a person and a government."""

from geo.lexicon.patterns import words

INSTITUTION = r"""
    \b(?:Universit(?:y|ies)|College|School|Academy|Institute|Institution|Laboratory|Bank|Ministry|Minister
    |Department|Office|Agency
    |Authority|Administration|Bureau|Commission|Committee|Council|Congress|Parliament|Assembly|Senate|Government
    |Cabinet|Court|Party|Union
    |(?:Coordination|Coordinating|Information|Research|Analysis|Analytical|Convention|Exhibition|Cultural|Training
    |Medical|Press|Crisis|Command) Cent(?:re|er)
    |League|Association
    |(?<!Russian )Federation|Society|Foundation|Fund|Organi[sz]ation|Cent(?:re|er) for|Chamber|Club|Board
    |Army|Navy|Police|Guard
    |Forces?|Initiative|Embassy|Consulate|Mission|Delegation|Airlines?|Airways|Company|Co|Corp|Corporation|Inc
    |Ltd|Limited|LLC|GmbH|AG|JSC
    |LLP|PLC|plc|Group|Holdings?|Energy|Steel|Motors|Telecom|Mining|Mines|Resources|Shipping|Engineering
    |Construction(?! (?:of|for|on|in|at)\b)|Partners|Consulting
    |Exchange|Consortium|Operator|Times|(?<!Border )Post|Daily|Herald|Tribune|Gazette|Journal|News|Review
    |Guardian|Observer|Telegraph
    |Chronicle|Monitor|Star|Mail|Nation|Express|Press|Television|TV|Radio|Nachrichten|Zeitung|Museum|Theatre
    |Theater|Orchestra|United|FC
    |Globe|Independent(?! States?\b)|Inquirer|Bulletin|Dispatch|Examiner|Sentinel|Weekly|Magazine
    |Treat(?:y|ies)|Agreements?|Protocols?|Declarations?|Conventions?|Accords?|Summit|Conference|Forum|Expo|Fair|Festival
    |Olympics|War|Cup|Prize|Award
    |Order|Act|Policy|Geopolitics|Research|Railways|Rail Company|Think Tank|Community|Hotel|Square|Street
    |Avenue
    |Movement|Front|Brigades?|Battalion|Regiment|Militia|Insurgency|Taliban|Islamic State|Alliance|Coalition|Command
    |Corps|Fleet|Rifles
    |Brotherhood|Secretariat|Secretary|Ambassador|Directorate|Ombudsman|Tribunal|Network|Caucus|Program(?:me)?|Studies
    |Dialogue|Partnership|Strategy|International$)\b(?!-\w)"""
GOVERNMENT_BEFORE = r"""\b(?:officials?|leaders?|policymakers|diplomats|authorities|government|pressure|support|approval
    |permission|funding|loans?|money|aid) (?:in|of) $|\baccording to $
    |\b(?:officials?|leaders?|diplomats|pressure|support|approval|permission|funding|loans?|money|aid) from $
    |\b(?:ties|relations|talks|dialogue|agreement|accord|deal|negotiations|dispute|row|rift|tensions?|summit
    |conversations?|discussions?|consultations?|contacts|quarrel|standoff|rapprochement|alliance|correspondence
    |cooperation|friendship|pact|treaty|rivalry|competition|mediator|trust|trade war)
    [ ](?:with|between|to) (?:[\w ]+ and )?$
    |\b(?:(?<!rail )(?<!railway )(?<!road )(?<!highway )(?<!pipeline )(?<!canal )(?<!bridge )projects?|ventures?
    |partnership|initiative|understanding|memorandum|MoU|contract) between (?:[\w ]+ and )?$
    |\b(?:criticism|condemnation|protests?|pushback|praise|objections?|warnings?) from $|\b(?:anti|pro)-$
    |\b(?:oblige[ds]?|urge[ds]?|ask(?:s|ed)?|press(?:es|ed)?|force[ds]?|allow(?:s|ed)?|order(?:s|ed)|persuade[ds]?
    |convince[ds]?|accus(?:e[ds]?|ing)|blam(?:e[ds]?|ing)|tells?|told|remind(?:s|ed)?|court(?:s|ed|ing)?
    |warn(?:s|ed)?|complain(?:s|ed)? to
    |needs?|needed|gives?|gave|given|giving|cost|owe[ds]?|assure[ds]?|assuring|lobb(?:y|ied|ying)
    |critici[sz](?:e[ds]?|ing)|condemn(?:s|ed|ing)?|praise[ds]?|praising|thank(?:s|ed)|alarm(?:s|ed|ing)?
    |anger(?:s|ed|ing)?|irk(?:s|ed)?|antagoni[sz](?:e[ds]?|ing)|isolat(?:e[ds]?|ing)) $
    |\b(?:backed|financed|funded|paid for|supported|controlled|led|approved|signed|blocked|rejected|sponsored
    |imposed|ordered|proposed|promised|offered|pledged|recognized|recognised|demanded|initiated|launched|brokered
    |mediated|negotiated|championed|drafted|condemned|critici[sz]ed|welcomed|owned|driven|claimed|administered) by $
    |\b(?:half|most|much|part|all|some|a third|share) of (?:it|them|that|which) from $
    |\b(?:dollars|euros|grants?|cash|billions?|millions?|subsidies) (?:of [\w -]{1,25} )?from $"""
GOVERNMENT_VERBS = r"""
    (?:continue[ds]? to (?:undertake|support|back|push|press|urge|oppose|insist|deny|invest|seek|fund|finance|claim)
    |agre(?:ed|es?|eing)|grant(?:s|ed)|award(?:s|ed)|inked|appl(?:ied|ies)|introduce[ds]?|lift(?:s|ed)|eased
    |tighten(?:s|ed)|said|says|say|signed|signs?|reject(?:ed|s)?|endorse[ds]?|accuse[ds]?|want(?:s|ed)?
    |hope[ds]?|sees?|saw|consider(?:s|ed)?
    |back(?:s|ed)?|support(?:s|ed)?|refuse[ds]?|insist(?:s|ed)?|announce[ds]?|approve[ds]?|promise[ds]?
    |pledge[ds]?|offer(?:s|ed)?|warn(?:s|ed)
    |den(?:y|ies|ied)|sought|seeks?|decide[ds]?|welcome[ds]?|propose[ds]?|note[ds]?|invest(?:s|ed)|lent|lends?|finance[ds]?
    |fund(?:s|ed)|paid|pays?|push(?:es|ed)
    |argue[ds]?|choosing|chose|chooses|eye[ds]?|waived?|waiving|impose[ds]?|champion(?:s|ed)|initiate[ds]?|urge[ds]?
    |ask(?:s|ed)|call(?:s|ed)|demand(?:s|ed)
    |respond(?:s|ed)|expect(?:s|ed)?|need(?:s|ed)|fear(?:s|ed)?|worr(?:y|ies|ied)|finished most|hail(?:s|ed)
    |negotiat\w+|ratifie[ds]?|broke|suspend(?:s|ed)
    |recall(?:s|ed)|close[ds]? its|owns?|reopened its|talks?|talking|cool(?:s|ed)|quarrel\w*|haggl\w+|bargain\w*
    |blame[ds]?|dispute[ds]?|fell out|shared? the|clash(?:es|ed)?|shrug(?:s|ged)
    |split|stands?|stood|remains? (?:silent|cautious|wary|committed|opposed)|silent|cautious
    |reluctant|cool|sceptical|skeptical|hesitant|enthusiastic|furious|angry|unhappy|pleased|wary|keen
    |ready to|willing|unwilling|like[ds]?|prefer(?:s|red)?
    |reel(?:s|ed)
    |kept|keeps|mention(?:s|ed)|protest(?:s|ed)|threaten(?:s|ed)|regard(?:s|ed)|object(?:s|ed)|object to|count
    (?:s|ed) on|sent|sends|acknowledge[ds]?|reply|replied|replies
    |has other worries|have other worries|gave|gives|guarantee[ds]?|plans?|planned|hesitat\w+|delay(?:s|ed)
    |complain(?:s|ed)|consent(?:s|ed)|courted|courts|treat(?:s|ed)
    |share[ds]? the|trust(?:s|ed)|written|wrote|committed|in favour|opposed?|opposes|vetoed|veto|sided|bets?
    |believes?|claims?|claimed|favou?rs?|favou?red|subsidi[sz]e[ds]?|dropped)\b"""
GOVERNMENT_AROUND = r"""
    (?:^(?:(?:Earlier|Later|Last|This|On|In|Since|By|Over|During|At|Late|After|Before) [\w -]{1,40}, )?
    |[.;:“"(] ?|\b(?:that|but|while|because|although|though|where|which|whom|what|whether|if|since|before|after|when
    |until) |, (?:and|but|or|while|as|so) |[–—] )(?:[A-Z]\w+(?:, [A-Z]\w+)*,? and )?\ue000
    (?:,? too,|, (?:for its part|however|meanwhile|though|in turn|by contrast|instead),)?
    (?:, (?:which|whose|where)[^,.;]{1,70},)?(?:,? and [A-Z]\w+(?: [A-Z]\w+)?)?
    (?: (?:also|now|then|still|in turn|once|never|not|long|already|soon|again|recently|twice|first|finally|\w+ly))*
    (?: (?:has|have|had)(?: (?:also|now|not|never|since|already|long|again|\w+ly))*[ ]
    (?!(?:been|become|grown|changed|seen|lost|suffered|gained|fallen|risen|doubled|expanded|received|few|an?|the)\b)
    (?:\w+(?:ed|en|wn|ught|ilt|ent)|put|made|cut|set|let|said|ideas|plans|reason|doubts|won|done|shown|begun|found|held|kept|laid|paid
    |met|sold|told|spent|gone|come)\b
    |[ ](?:is|was|are|were)(?: (?:also|now|still|\w+ly))* (?!being\b|growing\b|sinking\b|booming\b)\w{3,}ing\b
    |[ ](?:will|would|may|might|must|should|could|can|did|does|do)(?: (?:not|never|also|\w+ly))*[ ]
    (?!(?:be|become|get|have|see|host|remain|grow|receive)\b)[a-z]+\b
    |[ ](?!(?:linked|connected|joined|located|called|based|situated|needed|remained|served|received|hosted|ended|started
    |faced|lacked|looked|marked|used|named|bound|headed|connected|gained|developed|emerged|turned)\b)[a-z]{2,}ed\b)
    |(?:^|[.;:“"(] ?|\b(?:that|but|and|while|because|although|though|whether|if|since|before|after|when|until|what|how
    |say|says|said) |, )\ue000(?: (?:also|now|then|still|never|already|soon|again|\w+ly))* (?:knew|knows|took|takes|gets
    |got|fell out|drew|bought|built|began to|looks? (?:at|to|for)|runs the|wins|won|loses
    |lost interest|made (?:clear|it)|makes clear|uses|used (?:the|its)|tries|helps|thinks|thought
    |understands|understood|intends|aims|hopes|fears|relies on|serves as a
    |has yet to|has no (?:plans?|intention|military|interest)|(?:has|had) (?:long |always )?been (?:an? )?
    (?:\w+ )?(?:friend|ally|partner|supporter|backer|critic|opponent|patron|accused|trying|pushing|asked|told|urged
    |informed|notified|briefed|consulted)
    |(?:is|was|are|were|remains?|seems|appears)(?: \w+ly| not| also| now| still| too)* (?:under pressure|behind
    |concerned|worried|eager|determined|interested|aware|likely|unlikely|able|unable|on good terms|in no hurry|at odds
    |convinced|suspicious|alarmed|nervous|comfortable|confident|committed|opposed|involved|indebted|responsible|grateful
    |afraid|a cautionary tale|not (?:paying|the only))\b)
    |(?:^|[.;“"] ?)For \ue000,|\b(?:is|was|are|were) \ue000['’]s(?=[.,;])
    |\b(?:that|if|whether) \ue000 (?:would|will|could|might|may|can) (?:get|have|become|remain|host|be able)\b
    |\b(?:is|was|are|were) \ue000['’]s(?=[.,;])|\b(?:gets?|getting|got) \ue000 to [a-z]
    |\b(?:backed|funded|financed|supported|approved|led|sponsored|brokered) by [A-Z]\w+(?:, [A-Z]\w+)* and \ue000
    |\bgrants?(?: [\w-]+){1,5} from \ue000
    |\b(?:hostage|indebted|debts?|beholden|a (?:message|signal|warning|challenge)|closer|loyal|hostile
    |opposition) to \ue000
    |\b(?:pressure|sanctions|reliance|dependence|dependent|rely|relied|relying|criticism) (?:on|of|against) \ue000
    |\b(?:[Ww]ithout|[Bb]oth) \ue000(?:,| and [A-Z]\w+ (?:say|said|want|agree|have (?:said|agreed|interests)))
    |\b(?!(?:surrounded|bordered|flanked|passed|followed|stopped|dropped|visited|ringed|encircled|extended|served
    |reached|crossed|arrived|needed)\b)(?:\w{2,}ed|built|run|seen|held|set|put|made|given|undertaken) by
    [ ]\ue000(?! (?:[A-Z]|and [A-Z])|['’]s|-)
    |\ue000(?:, [A-Z]\w+)*,? and (?:\w+ ){0,3}?other (?:governments|capitals|countries|powers|allies)\b
    |\ue000[-–—][A-Z]\w+ (?:ties|relations|talks|rivalry|dispute|alliance|friendship|pact|dialogue)\b
    |\b[A-Z]\w+[-–—]\ue000 (?:ties|relations|talks|rivalry|dispute|alliance|friendship|pact|dialogue)\b
    |^(?!.*\b(?:corridors?|bridges?|rail\w*|roads?|routes?|transport|traffic|motorways?|highways?|tunnels?|trains?|freight
    |bypass)\b).*(?:\ue000[-–—][A-Z]\w+|\b[A-Z]\w+[-–—]\ue000) axis\b"""
ABBREVIATIONS = words(
    """mr mrs ms dr prof st no vs etc e.g i.e u.s u.k u.n d.c b.a m.a ph.d gen gov sen rep lt col capt inc ltd co
    corp jr sr
    jan feb mar apr jun jul aug sep sept oct nov dec km approx est fig art mt ft viz incl"""
)
NEVER = words(
    """jan feb mar apr jun jul aug sep sept oct nov dec war friendship
    january february march april may june july august september october november december monday tuesday
    wednesday thursday
    friday saturday sunday the a an this that these those more most less due after before under over next last
    first second third one
    two three four five six seven eight nine ten new old north south east west northern southern eastern western
    central no not so such same
    other others many much both all some any each every he she it we they i you its his her their our who what
    when where why how if as
    at by for from in of on to up down out off with and or but nor yet then than there here now only also even
    still again once home
    road bridge port station river lake sea border railway highway line corridor zone project plan photo file
    source economy government
    minister president company asian european african american china's beyond further farther until today
    downstream upstream neighbours
    rivals trains lorries roads rails trucks goods visitors tourists engineers planners clerks cars freight gates
    passengers republic kingdom federal battle siege treaty"""
)
GIVEN_NAMES = words(
    """david john james robert michael william thomas richard charles joseph daniel paul mark donald george
    kenneth steven
    edward brian kevin jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon
    benjamin samuel frank gregory raymond alexander patrick jack dennis jerry peter mary patricia jennifer linda
    elizabeth barbara susan jessica sarah karen nancy lisa margaret betty sandra ashley emily donna michelle carol
    amanda melissa deborah laura anna maria victoria roberto carlos juan josé luis ali ahmed mohamed mohammed ivan
    sergei vladimir olga elena chris christopher bill anthony andrew matthew joshua simon martin alan douglas roger
    cameron tyler kyle dylan ethan connor evan ian neil craig keith bruce glenn colin stuart graham trevor derek nigel
    clive gavin howard harold walter arthur henry albert ralph eugene russell philip bobby johnny billy jimmy tommy
    ahmad hassan hussein omar yusuf ibrahim mustafa mahmoud khalid rashid tariq bilal usman imran amina zainab ngozi
    kwame kofi abebe tesfaye isaac caleb noah liam emma olivia isabella erlan nurlan bolat askar serik daniyar
    dmitry dmitri alexei alexey andrei sergey yuri boris mikhail nikolai oleg pavel ruslan timur maxim viktor vitaly
    natalia svetlana tatiana irina oksana marek tomasz piotr andrzej krzysztof jakub petr zoran goran dragan miroslav
    stefan nikola jovan bojan nguyen tran
    austin jean pierre marie hans klaus anne helen ruth fatima aisha li wang zhang liu chen"""
)
OPENERS = words(
    """the a an in on at from to of by for with and but or as if when while after before since until over under near
    both all this that these those its his her their our some many most only now then there here today
    yesterday meanwhile however still yet even not no two three four five it he she they we you i what why how
    where who once also through via into toward towards between beyond across along around against behind amid within
    without inside outside"""
)
