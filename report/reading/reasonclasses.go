package reading

import (
	"strings"
	"unicode/utf8"

	"yulan/report/lazyregexp"
)

var (
	ageClass    = lazyregexp.New(`^(?:周?岁)(?:及?以上|及?以下|以内)?(?:的|[（）]|老年|老人|人口|儿童|婴幼儿|常住|户籍|以上|高龄|孤|失能|群众|青少年|女性|男性|适龄|学龄|劳动|残疾|农村|城乡|城镇|参保|居民|托位|幼儿|少年|退役|年龄|的?[^，。；、\d]{0,4}(?:老人|老年人|人口|儿童))`)
	levelClass  = lazyregexp.New(`^(?:万亿|千亿|百亿|十亿|亿|千万|百万|万|千|百)?(?:元|吨|人|亩|千瓦|标箱|立方米|平方米|公里|里|米)?级|^米口径`)
	machineSize = lazyregexp.New(`^(?:万)?(?:千瓦|千伏安|兆瓦|吉瓦|吨|蒸吨|立方米|吉瓦时|兆瓦时)(?:时)?(?:以上|以下|及以上|及以下|级)?[^，。；、\d]{0,8}(?:机组|锅炉|高炉|泊位|码头|船舶|航道|风机|发电机)`)
)

// classNumber is a number that names a class of things.
func classNumber(x *lexicon, s *sentence, i int) Reason {
	n := s.numbers[i]
	behind := s.behind(i)
	switch {
	case n.unit.kind == unitClass && !s.isOfRain(i):
		return ReasonClass
	case n.unit.kind == unitPart && topOf.MatchString(lastBytes(s.text[:n.start], 36)):
		return ReasonClass
	case s.countsForEach(i), s.isSizeOfEach(i):
		return ReasonClass
	case strings.HasSuffix(n.unit.base, "岁") && n.upto != "", ageClass.MatchString(behind) && !lasting.MatchString(s.before(i, 40)):
		return ReasonClass
	case levelClass.MatchString(behind):
		return ReasonClass
	case machineSize.MatchString(behind) && n.before == "":
		return sizeOfMachine(s, i)
	case sizeOfThing.MatchString(behind) && n.before == "" && x.endsInName(s.before(i, 60)):
		return ReasonClass
	}
	return ""
}

// topOf stands before a part that sorts the best from the rest: 全球前1%学科.
var topOf = lazyregexp.New(`(?:全球|世界|全国|国际|ESI|同行|同类|排名)[^，。；、\d]{0,6}前$|、前$`)

var (
	// firstOf stands before so many of the best: 纳税前100家企业. A place in a ranking is no such thing.
	firstOf = lazyregexp.New(`(?:^|[^目之以提年月日天会先此午生史向])前$`)
	// eachBefore stands before the number of people that another number is for: 每10万人口.
	eachBefore = lazyregexp.New(`每$`)
	// sizeUnit is a unit of the size of one thing.
	sizeUnit = lazyregexp.New(`(?:千瓦|千伏安|兆瓦|吉瓦|吨|立方米)(?:时)?$`)
)

// countsForEach says whether a number is of those that others are told for, or of the best of all.
func (s *sentence) countsForEach(i int) bool {
	n := s.numbers[i]
	before := lastBytes(s.text[:n.start], 12)
	switch n.unit.base {
	case "人":
		return eachBefore.MatchString(before) && strings.HasPrefix(s.after(i), "口")
	case "家", "户", "名", "位":
		return firstOf.MatchString(before)
	}
	return false
}

// isSizeOfEach says whether a number is the size of each of the things that the number right before
// it counts: 3座35万千瓦光热电站.
func (s *sentence) isSizeOfEach(i int) bool {
	n := s.numbers[i]
	if i == 0 || !sizeUnit.MatchString(n.unit.base) {
		return false
	}
	before := s.numbers[i-1]
	behind, _ := utf8.DecodeRuneInString(s.after(i))
	return before.end == n.start && before.unit.kind == unitCount && n.after == "" && behind != utf8.RuneError && !strings.ContainsRune(stops+"、）和的", behind)
}

// rainBefore tells how much it rained, the one thing that is counted in millimetres.
var rainBefore = lazyregexp.New(`(?:降水|降雨|雨)量?[^，。；、\d]{0,6}$`)

// isOfRain says whether a number tells how much it rained.
func (s *sentence) isOfRain(i int) bool {
	n := s.numbers[i]
	return n.unit.base == "毫米" && rainBefore.MatchString(lastBytes(s.text[:n.start], 40))
}

// sizeOfThing is a size before the thing that has it: 12吉瓦时动力电池扩产.
var sizeOfThing = lazyregexp.New(`^(?:万|亿)?(?:千瓦时?|吉瓦时?|兆瓦时?|吨|立方米|平方米|方)(?:\/年|级)?[^，。；、\d]{0,10}(?:项目|产能[^，。；、\d]{0,4}工程|装置|生产线|产线|扩产|扩能|动力电池|基地|储能电站|一体化)`)

// endsInName says whether a text ends with a noun that a number does not count: the owner
// or place of a thing.
func (x *lexicon) endsInName(s string) bool {
	words := x.segment(s)
	if len(words) == 0 {
		return false
	}
	w := words[len(words)-1]
	_, predicate := x.predicateAt(s)
	return !predicate && w.text != "等" && (w.kind == wordNoun || w.kind == wordOther && !strings.ContainsAny(w.text, "，。、；：“”（）") || w.kind == 'b' || w.kind == 's' || w.kind == 'f')
}

// sizeOfMachine tells the size of one thing, 30万千瓦以下机组, from the capacity of all: 402
// 万千瓦机组建成投运.
func sizeOfMachine(s *sentence, i int) Reason {
	behind := s.after(i)
	n := s.numbers[i]
	if n.after != "" && n.after != "左右" || strings.HasPrefix(behind, "级") {
		return ReasonClass
	}
	return ""
}

var (
	overClass = lazyregexp.New(`^(?:的)?(?:[^，。；、\d]{0,8})(?:企业|项目|产业|集群|园区|县|区|镇|村|市|品牌|平台|公司|机构|单位|工程|纳税人|小微|工业|大户|家庭农场|储备)`)
	// boundOf and thoseCounted are of what is counted by how large it is: 吞吐量100万人次以上的机场有12个.
	boundOf      = lazyregexp.New(`^及?以[上下内]$`)
	thoseCounted = lazyregexp.New(`^的[^，。；、\d]{1,14}?(?:共有|共|有|达到|达|为)?\d`)
	// rateBase stands behind the one of a currency that is told in another: 1美元兑8.3元人民币.
	rateBase   = lazyregexp.New(`^(?:兑换?|折合?|合)(?:人民币)?\d`)
	countAfter = lazyregexp.New(`^[^，。；\d]{0,16}\d`)
)

// sorts says whether a number with a bound is how large those are that the next one counts, or the one of a
// currency that is told in another.
func (n number) sorts(behind string) bool {
	if n.unit.kind == unitMoney && (rateBase.MatchString(behind) || n.after == "以上" && investedFrom.MatchString(behind)) {
		return true
	}
	return n.unit.kind != unitPart && boundOf.MatchString(n.after) && thoseCounted.MatchString(behind)
}

// investedFrom goes on behind the least size of the projects whose sum is told: 500万元以上固定资产投资315亿元.
var investedFrom = lazyregexp.New(`^(?:项目)?(?:固定资产|工业)?投资(?:完成|达到|达)?\d`)

// thresholdNumber is a sum of money or a size that sorts things: 投资50亿元以上项目12个,
// 经济总量超200亿元县2个.
func thresholdNumber(_ *lexicon, s *sentence, i int) Reason {
	n := s.numbers[i]
	behind := s.after(i)
	if n.sorts(behind) {
		return ReasonClass
	}
	if boundOf.MatchString(n.after) && (strings.HasPrefix(behind, "且") || n.unit.base == "度" && steep.MatchString(behind)) {
		return ReasonClass // 人均收入1万元以下且有劳力的家庭, 25度以上陡坡
	}
	return n.threshold(lastBytes(s.text[:n.start], 6), behind)
}

// threshold is thresholdNumber by what stands around the number.
func (n number) threshold(before, behind string) Reason {
	found := overClass.FindString(behind)
	switch {
	case found == "" || n.unit.kind != unitMoney && n.unit.kind != unitSize:
		return ""
	case n.after != "以内" && boundOf.MatchString(n.after):
		if len(found) <= 30 {
			return ReasonClass
		}
	case overOnly.MatchString(before) && len(found) <= 15:
		return ReasonClass // 收入过10亿元县区
	case (n.before == "超" || n.before == "超过" || n.before == "突破" || n.before == "过") && len(found) <= 15 && countAfter.MatchString(behind[len(found):]):
		return ReasonClass
	}
	return ""
}

var (
	// overOnly stands before the least that those have that the noun behind is of.
	overOnly = lazyregexp.New(`[^超突通经不]过$`)
	// steep are fields that are sorted by their slope.
	steep = lazyregexp.New(`^(?:的)?(?:陡坡|坡耕地|坡地|陡)`)
)

// placesBehind matches the nouns that follow a number in a set phrase.
var placesBehind = lazyregexp.New(`^(?:省区?市?|市州|市|州|县市?区?|县|区县?|国|城|镇|村|桥|隧|大|地市|盟市|院|校|馆|社|星|司|方|地|路|网|站|中心|体系|部门|领域|链|端|库|园)`)

// setPhrase is a number without a unit in a set phrase: 沿江11省市, 7大平台.
func setPhrase(x *lexicon, s *sentence, i int) Reason {
	n := s.numbers[i]
	if n.unit.length > 0 || n.rank || n.ratio {
		return ""
	}
	if placesBehind.MatchString(s.behind(i)) {
		return ReasonName
	}
	return ""
}

// scored ends what has a value without a unit.
var scored = lazyregexp.New(`(?:指数|系数|得分|评分|分值|比值|指标值|PMI|收入比|死亡率|性别比|弹性)$`)

// scoreChange is what such a thing was before it changed: 收入比由2.18缩小到2.10.
var scoreChange = lazyregexp.New(`(?:指数|系数|得分|评分|比值|收入比|之比)(?:从|由)(?:(?:19|20)\d\d年的?|上年的?)?$`)

// noUnit is a number whose meaning nothing tells: it has no unit, and no word before it
// announces a quantity.
func noUnit(x *lexicon, s *sentence, i int) Reason {
	n := s.numbers[i]
	if n.unit.length > 0 || n.rank || n.ratio || n.spelled || n.unit.printed != "" {
		return ""
	}
	behind, _ := utf8.DecodeRuneInString(s.behind(i))
	ends := behind == utf8.RuneError || strings.ContainsRune("，。；、）（！：和", behind)
	if ends && x.predicateBefore(s.text[max(0, n.start-24):n.start]) || n.before != "" && ends {
		return ""
	}
	if scoreChange.MatchString(lastBytes(s.text[:n.start], 30)) && changeTo.MatchString(s.after(i)) {
		return ""
	}
	if ends && scored.MatchString(lastBytes(s.text[:n.start], 30)) {
		return ""
	}
	return ReasonUnclear
}

// sampled goes on about a survey of a part of all people: 5‰人口变动抽样调查.
var sampled = lazyregexp.New(`^(?:的)?[^，。；、\d]{0,10}抽样`)

// sampleRate is the part of all that a survey asked, which is in its name.
func sampleRate(_ *lexicon, s *sentence, i int) Reason {
	if s.numbers[i].unit.kind == unitPart && sampled.MatchString(firstBytes(s.behind(i), 60)) {
		return ReasonName
	}
	return ""
}

// hundredIs opens the note that says of which of two a hundred are: 性别比为105.2∶100（以女性为100）.
var hundredIs = lazyregexp.New(`（(?:以|按)?[^，。；、（）\d]{1,8}(?:为|=|＝)$`)

// ratioBase is the hundred that the other side of a ratio is told for.
func ratioBase(_ *lexicon, s *sentence, i int) Reason {
	n := s.numbers[i]
	if n.digits == "100" && n.unit.length == 0 && strings.HasPrefix(s.behind(i), "）") && hundredIs.MatchString(s.before(i, 45)) {
		return ReasonClass
	}
	return ""
}

// webBefore stands before what a web page counts or is registered under.
var webBefore = lazyregexp.New(`(?:(?:浏览|点击|阅读|访问)(?:次数|数量|量|率|数)?|人气|字号|电话|传真|邮编|备案号|ICP备|公网安备|标识码)：?(?:第|（)?$`)

// webFurniture is a number that a web page has around its text: how often it was read.
func webFurniture(_ *lexicon, s *sentence, i int) Reason {
	if webBefore.MatchString(s.before(i, 24)) {
		return ReasonPage
	}
	return ""
}
