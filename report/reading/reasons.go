package reading

import (
	"strings"
	"unicode/utf8"

	"yulan/report/lazyregexp"
)

// Reason says why a number states no quantity.
type Reason string

// The reasons.
const (
	ReasonYear     Reason = "year"     // 2025年
	ReasonDate     Reason = "date"     // 3月5日, 09:20
	ReasonPeriod   Reason = "period"   // 近3年, 30年来: says when, not how much
	ReasonOrdinal  Reason = "ordinal"  // 第6代, 30周年
	ReasonName     Reason = "name"     // 5G, 12345热线, “1650”
	ReasonClass    Reason = "class"    // 330千伏, 65岁以上老年人, 50亿级
	ReasonPolicy   Reason = "policy"   // “26条”
	ReasonDocument Reason = "document" // 〔2021〕5号
	ReasonList     Reason = "list"     // 1. at the beginning of a paragraph
	ReasonPage     Reason = "page"     // a page's number
	ReasonFraction Reason = "fraction" // 1/3: no decimal number says it
	ReasonCell     Reason = "cell"     // a cell of a table whose heads do not tell what it is
	ReasonUnclear  Reason = "unclear"  // nothing says what it counts
)

// A reasonRule finds out whether a number states no quantity. The first one that does gives
// the reason.
type reasonRule struct {
	name string
	find func(x *lexicon, s *sentence, i int) Reason
}

// reasonRules are tried in this order. A rule sees the number, what stands before it and
// what stands behind.
var reasonRules = []reasonRule{
	{"list number", listNumber},
	{"number of a table", tableNumber},
	{"mark of a note", noteMark},
	{"furniture of a web page", webFurniture},
	{"long number", longNumber},
	{"written date", func(_ *lexicon, s *sentence, i int) Reason { return s.numbers[i].why }},
	{"Latin word", latinWord},
	{"sign of a name", signOfName},
	{"quoted name", quotedName},
	{"year", yearNumber},
	{"day or month", dayOrMonth},
	{"document", documentNumber},
	{"ordinal", ordinalNumber},
	{"span of time", spanOfTime},
	{"known name", knownName},
	{"class", classNumber},
	{"threshold", thresholdNumber},
	{"size of a village", villageSize},
	{"speed", speedOf},
	{"set phrase", setPhrase},
	{"sample", sampleRate},
	{"part of a tax", partOfTax},
	{"base of a ratio", ratioBase},
	{"no unit", noUnit},
}

// giveReasons tells apart the numbers of a sentence that state no quantity.
func (x *lexicon) giveReasons(s *sentence) {
	if s.row != nil {
		s.row.giveReasons(s.numbers)
		return
	}
	for i := range s.numbers {
		for _, rule := range reasonRules {
			if why := rule.find(x, s, i); why != "" {
				s.numbers[i].why = why
				break
			}
		}
	}
}

// lastBytes returns at most n bytes of the end of a text, whole characters.
func lastBytes(s string, n int) string {
	from := max(0, len(s)-n)
	for from < len(s) && !utf8.RuneStart(s[from]) {
		from++
	}
	return s[from:]
}

// firstBytes returns at most n bytes of the beginning of a text, whole characters.
func firstBytes(s string, n int) string {
	to := min(len(s), n)
	for to > 0 && to < len(s) && !utf8.RuneStart(s[to]) {
		to--
	}
	return s[:to]
}

var listMark = lazyregexp.New(`^(?:\d{1,2}(?:[.、．]|$)|（\d{1,2}）)`)

func listNumber(_ *lexicon, s *sentence, i int) Reason {
	n := s.numbers[i]
	if i > 0 || s.from > 0 || n.from > len("（") || n.unit.kind == unitPart {
		return ""
	}
	if listMark.MatchString(s.text) && len(n.digits) <= 2 {
		return ReasonList
	}
	return ""
}

// tableFront is what stands before the number of a table or a picture.
var tableFront = lazyregexp.New(`^(?:附?[表图]|专栏|附件)$`)

// tableNumber is the number of a table, in its title.
func tableNumber(_ *lexicon, s *sentence, i int) Reason {
	if n := s.numbers[i]; i == 0 && s.from == 0 && len(n.digits) <= 2 && tableFront.MatchString(strings.TrimSpace(s.text[:n.from])) {
		return ReasonList
	}
	return ""
}

// noteMark is the mark of a note: [2].
func noteMark(_ *lexicon, s *sentence, i int) Reason {
	if strings.HasSuffix(s.before(i, 1), "[") && strings.HasPrefix(s.behind(i), "]") {
		return ReasonList
	}
	return ""
}

// longNumber is a run of digits that nobody counts to: the number of an account or a file.
func longNumber(_ *lexicon, s *sentence, i int) Reason {
	const longest = 18      // characters; a sum in 元 to the last fen has 15
	const longestRatio = 60 // bytes; of more parts than a reader compares
	if n := s.numbers[i]; max(len(n.digits), len(n.upto)) > longest || n.ratio && n.to-n.from > longestRatio {
		return ReasonUnclear
	}
	return ""
}

// shortNames are those of the genre that an amount may stand right behind: GDP43.6亿元.
var shortNames = lazyregexp.New(`(?:^|[^A-Za-z])(?:GDP|CPI|PPI)$`)

// tellsOf says whether a number with a unit stands right behind the short name of what it is of.
func (n number) tellsOf(before string) bool {
	return (n.unit.kind == unitMoney || n.unit.kind == unitPart) && n.unit.length > 0 && shortNames.MatchString(before)
}

// latinWord is a number in a word with letters: 5G, T3B, PM2.5, C919, 4K.
func latinWord(_ *lexicon, s *sentence, i int) Reason {
	n := s.numbers[i]
	before, _ := utf8.DecodeLastRuneInString(s.text[:n.from])
	if (isLetter(before) || before == '_' || before == '#') && !n.tellsOf(lastBytes(s.text[:n.from], 4)) {
		return ReasonName
	}
	behind := strings.TrimPrefix(s.behind(i), "-")
	if behind != "" && isLetter(rune(behind[0])) && !isLetter(rune(last(n.unit.printed))) {
		return ReasonName
	}
	return ""
}

func last(s string) byte {
	if s == "" {
		return 0
	}
	return s[len(s)-1]
}

var (
	plusName  = lazyregexp.New(`^(?:[+×*＋]|-[A-Za-z]|\.\d|0版)`)
	plusBegin = lazyregexp.New(`[+×*＋]$`)
)

// fromTo is the innovation from 0 to 1, and what follows it.
var fromTo = lazyregexp.New(`从\d?$|从0(?:到|—|-)1?[^。]{0,12}$`)

// signOfName is a number joined by signs: 1+2+6+N, 7×24, 从0到1.
func signOfName(_ *lexicon, s *sentence, i int) Reason {
	n := s.numbers[i]
	before, behind := s.before(i, 40), s.behind(i)
	switch {
	case plusName.MatchString(behind) || plusBegin.MatchString(before):
		return ReasonName
	case n.unit.length == 0 && len(n.digits) == 1 && fromTo.MatchString(before):
		return ReasonName
	case i > 0 && strings.HasSuffix(before, "/") && s.numbers[i-1].to == n.from-1:
		return ReasonFraction
	case n.unit.length == 0 && !n.ratio && isFraction(behind), n.unit.kind == unitTime && andHalf.MatchString(s.after(i)):
		return ReasonFraction // 3/4, 4年半
	}
	return ""
}

// andHalf follows a number of years, days or hours that has a half more.
var andHalf = lazyregexp.New(`^半(?:$|[^径年天日])`)

// isFraction says whether what stands behind a number is the lower part of a fraction.
func isFraction(behind string) bool {
	return len(behind) > 1 && behind[0] == '/' && isDigit(rune(behind[1]))
}

// quotedName is a number in a name in quotation marks, or in the title of a document.
func quotedName(x *lexicon, s *sentence, i int) Reason {
	n := s.numbers[i]
	const longestName = 66 // bytes
	inside := s.quotationOf(n.from)
	switch {
	case inside == "":
		return ""
	case strings.HasPrefix(inside, "《"):
		return ReasonName
	case len(inside) > longestName && n.unit.length > 0:
		return ""
	}
	if rest := s.behind(i); strings.HasPrefix(rest, "条”") || strings.HasPrefix(rest, "项”") || strings.HasPrefix(rest, "条措施”") {
		return ReasonPolicy
	}
	return ReasonName
}

var documentBefore = lazyregexp.New(`(?:发|字|函|令|办|〔|\[)（?$`)

// documentNumber is the number of a document or a meeting's paper.
func documentNumber(_ *lexicon, s *sentence, i int) Reason {
	n := s.numbers[i]
	behind := s.behind(i)
	switch {
	case n.unit.length == 0 && documentBefore.MatchString(s.before(i, 9)) && strings.HasPrefix(behind, "）"):
		return ReasonDocument
	case strings.HasSuffix(s.before(i, 3), "）") && strings.HasPrefix(behind, "号"):
		return ReasonDocument
	}
	return ""
}

var (
	rankBefore = lazyregexp.New(`(?:居|列|名列|位列|位居|排名|排|进至|升至|上升到|跃居|升到|跃升至|跻身|进入|晋升至|保持)[^，。；、\d]{0,16}第$`)
	rankAlone  = lazyregexp.New(`(?:全国|全省|全市|全球|世界|西部|中部|东部|各省区市?|国内|省内)[^，。；、\d]{0,6}第$`)
)

// ordinalNumber is a number that counts in order. A place in a ranking is a figure.
func ordinalNumber(_ *lexicon, s *sentence, i int) Reason {
	n := &s.numbers[i]
	before := s.before(i, 60)
	if strings.HasSuffix(before, "第") {
		behind := s.behind(i)
		if i > 0 && s.numbers[i-1].rank && len(s.text[s.numbers[i-1].end:n.from]) <= len("、第") {
			n.rank = true
			return ""
		}
		ranked := strings.HasPrefix(behind, "位") || strings.HasPrefix(behind, "名") || n.unit.length == 0
		if ranked && (rankBefore.MatchString(before) || rankAlone.MatchString(before)) {
			n.rank = true
			return ""
		}
		return ReasonOrdinal
	}
	for _, w := range []string{"号", "周年", "世纪", "届", "期", "代", "版"} {
		if strings.HasPrefix(s.behind(i), w) && n.unit.kind == unitClass {
			return ReasonOrdinal
		}
	}
	return ""
}

var (
	hotline = lazyregexp.New(`^(?:热线|服务热线|政务|平台|指挥|急救|报警|接警|司法|检察|青少年|妇女|职工|便民|综合服务|工程|计划|高校|院校|工程大学|重点学科|国集团|战略|体系|行动|模式|产业体系|政策|机制|规划)`)
	sphere  = lazyregexp.New(`^(?:个?小时|分钟|公里)(?:[^，。；、\d]{0,10}(?:圈|可达|通达|直达|通勤|交通网)|[^，。；、\d]{0,3}(?:服务|营业|城市书房|自助|值班|值守|不打烊|在线|响应|过境|免签|药店|政务|动态|警务|监测|无休|全天候))`)
	// allDay is what a place has at every hour.
	allDay    = lazyregexp.New(`^小时[^，。；、\d]{0,3}(?:供水|供电|供热|供暖|供气|热水)`)
	dayName   = lazyregexp.New(`^(?:天|日)(?:无理由|无障碍)`)
	emergency = lazyregexp.New(`^(?:110|119|120|122|123\d\d|12345|211|985|863|973|996)$`)
)

// knownName is a number that is a name: of a hotline, a list of firms, a programme.
func knownName(_ *lexicon, s *sentence, i int) Reason {
	n := s.numbers[i]
	behind := s.behind(i)
	switch {
	case n.unit.length == 0 && hotline.MatchString(behind):
		return ReasonName
	case emergency.MatchString(n.digits) && (n.unit.length == 0 || n.unit.printed == "项" && !strings.HasPrefix(n.digits, "1")):
		return ReasonName
	case sphere.MatchString(behind) || allDay.MatchString(behind) || dayName.MatchString(behind):
		return ReasonName
	case strings.HasPrefix(behind, "强") && !strings.HasPrefix(behind, "强降"):
		return ReasonName
	case strings.HasPrefix(behind, "线城市") || strings.HasPrefix(behind, "号线"):
		return ReasonName
	}
	return ""
}
