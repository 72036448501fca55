package reading

import (
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"yulan/report"
	"yulan/report/lazyregexp"
)

// Indicator is a quantity that many reports state: a value of it in one report can stand
// beside that of another.
type Indicator struct {
	ID      string
	Name    report.Text
	Units   []string // in which it is stated
	Measure report.Measure
	// Basis tells alike indicators apart: real or nominal growth, a registered or a
	// surveyed rate. Values of unlike bases are never joined.
	Basis string
	// Better is the good side: higher, lower, or empty where there is none.
	Better string

	pattern *regexp.Regexp // of the whole of a figure's subject
}

// Indicators is the table of indicators that figures are recognised as. The zero value has
// none.
type Indicators struct{ list []Indicator }

// List returns the indicators in the order of the table.
func (t Indicators) List() []Indicator { return slices.Clone(t.list) }

// Find returns the indicator with an id, and whether there is one.
func (t Indicators) Find(id string) (Indicator, bool) {
	i := slices.IndexFunc(t.list, func(n Indicator) bool { return n.ID == id })
	if i < 0 {
		return Indicator{}, false
	}
	return t.list[i], true
}

// realGrowth is the basis of growth at constant prices.
const realGrowth = "real"

var (
	oneYear = lazyregexp.New(`^\d{4}(?:-end)?$`)
	// otherBase are words for growth over more than the year, or of another kind.
	otherBase = lazyregexp.New(`年均|平均每年|每年平均|逐年|两年平均|三年平均|平均增长|五年|四年|三年|累计|以来|环比|上半年|季度|翻|` + planName + `(?:计划|规划)?(?:时期|期间|末)`)
	// otherScope are words for a part of the place, or for another one.
	otherScope = lazyregexp.New(`都市圈|经济圈|城市群|片区|新区|自贸|经济带|经济区|开发区|高新区|老区|民族地区|贫困|脱贫|县域|中心城区|主城|沿海|长三角|京津冀|大湾区|占|贡献|拉动|其中|本级|中部地区|西部地区|东部地区`)
	abroad     = lazyregexp.New(`全国|我国|世界|全球|中国|国家`)
	part       = lazyregexp.New(`剔除|扣除|不含|除外|同口径|可比口径|全口径`)
	// noteBehind is a note behind a number that says what it is without, or how it was counted.
	// That investment is told without farmers is what the indicator is.
	noteBehind = lazyregexp.New(`^（(?:[^（）]*(?:剔除|扣除|同口径|可比口径|全口径|自然口径|本级)|(?:不含|不包括)[^农])[^（）]*）`)
	// withoutPrices is how real growth is told from nominal; it leaves nothing out.
	withoutPrices = strings.NewReplacer("扣除价格因素", "实际", "扣除物价因素", "实际", "剔除价格因素", "实际", "扣除价格上涨因素", "实际")
	// leavesOut ends a clause that says what the next one is without.
	leavesOut = lazyregexp.New(`(?:剔除|扣除|不含|不包括|除去)[^，。；：]*，?$`)
	// otherPrices are prices that a level is told in, if they are not those of its year.
	otherPrices = lazyregexp.New(`按(?:19|20)\d\d年(?:不变)?价|不变价|可比价`)
	realWords   = lazyregexp.New(`实际|扣除价格|可比价|不变价`)
	// realBefore ends with what tells of the numbers behind it, of a list of all of them, that
	// they are at constant prices: 扣除价格因素，分别增长9.6%和.
	realBefore = lazyregexp.New(`实际[^\d；]*(?:\d[\d.]*%(?:左右|以上)?(?:、|和|与|及))*$`)
	otherMoney = lazyregexp.New(`名义|现价|当年价|现行价|[以按]美元`)
	// nominalWords are of growth at the prices of each year.
	nominalWords = lazyregexp.New(`名义|现价|当年价|现行价`)
	againstYear  = lazyregexp.New(`(?:比|较|与|同)(?:((?:19|20)\d\d)年|“?[八九十][一二三四五六]?五”?末|[一二三四五六七八九十]{1,2}年前)`)
)

// recognise says what indicator a figure is a value of, if that is sure: its subject is
// nothing but the indicator, unit and measure are its own, its period is one year, and
// nothing around it says another base, scope or part. It refuses rather than guesses.
func (t Indicators) recognise(f *Figure, n naming, r *Reading, before string) {
	if f.Name == "" || !oneYear.MatchString(f.Period) || f.Aim == Result && r.Year > 0 && atoi(firstBytes(f.Period, len("2025"))) > r.Year {
		return // a result of a year that is not over
	}
	for _, i := range t.list {
		if i.Measure != f.Measure || !slices.Contains(i.Units, f.Unit) || !i.pattern.MatchString(bareSubject(n)) {
			continue
		}
		if i.isSure(f, n, r, before) && !i.isHoped(f, r, before) && !i.isAgainstOtherYear(f, before) {
			f.Indicator, f.Confidence = i.ID, ByIndicator
			f.NameEN = i.Name.In(report.English)
			return
		}
	}
}

// Of returns the indicator that a figure is a value of by what it is called, for one that a
// reader has corrected: nothing but one indicator, in its unit and measure, of one year and of
// the whole place.
func (t Indicators) Of(f report.Figure) (Indicator, bool) {
	var found []Indicator
	name := f.Name.In(report.Chinese)
	for _, i := range t.list {
		fits := i.Measure == f.Measure && slices.Contains(i.Units, f.Unit.Printed) && oneYear.MatchString(f.Period) && f.Scope.IsZero()
		if fits && (i.Name.In(report.Chinese) == name || i.pattern.MatchString(name) || i.pattern.MatchString(strings.TrimSuffix(name, "增速"))) {
			found = append(found, i)
		}
	}
	if len(found) != 1 {
		return Indicator{}, false
	}
	return found[0], true
}

// untelling takes away the signs that do not tell one indicator from another.
var untelling = strings.NewReplacer("“", "", "”", "", "_", "", " ", "")

// doneBefore are verbs before an indicator that say nothing of it: 完成固定资产投资.
var doneBefore = lazyregexp.New(`^(?:累计|共)?(?:完成|实现)`)

// bareSubject returns a subject without signs that do not tell.
func bareSubject(n naming) string {
	return doneBefore.ReplaceAllString(strings.TrimPrefix(untelling.Replace(n.subject+n.tail), "全国"), "")
}

// isSure says whether nothing around a figure speaks against the indicator.
func (i Indicator) isSure(f *Figure, n naming, r *Reading, before string) bool {
	before = withoutPrices.Replace(before)
	clause := before[max(0, strings.LastIndexAny(before, "，；：")):]
	switch {
	case i.isOfOtherPrices(clause, before), leavesOut.MatchString(before[:len(before)-len(clause)]):
		return false
	case otherBase.MatchString(clause) && i.Measure != report.Share, n.peeled.versus != "" && !usualBase(n.peeled.versus):
		return false
	case milestone.MatchString(n.clause.right), passes(n.peeled):
		return false
	case isOfOtherScope(f, n, r, before), part.MatchString(clause), noteBehind.MatchString(n.clause.right):
		return false
	case isOfOtherPlace(n, r.Place, clause), r.isWithinPart(f, before):
		return false
	case i.Measure == report.Growth && strings.HasPrefix(i.ID, "income"):
		return i.isReal() == (n.peeled.has("实际") || n.peeled.has("扣除价格") || realBefore.MatchString(lastBytes(before, 120)))
	}
	return true
}

// isOfOtherScope says whether words before a figure tell of a part of the place. A share has 占 in its own
// name, and what an indicator of the place is divided into is of the whole place as well, also in the
// sentence behind it: 固定资产投资增长12%，其中工业投资增长14%; 地区生产总值增长6%。其中，第一产业增加值增长4%.
func isOfOtherScope(f *Figure, n naming, r *Reading, before string) bool {
	if subject := n.subject + n.tail; f.Measure == report.Share && strings.Contains(subject, "占") {
		before = strings.Replace(before, "占", "", 1)
	}
	k, whole := len(r.Figures)-1, f.Sentence
	if strings.HasPrefix(before, "其中") { // the whole is told in the sentence before
		whole--
	}
	for k >= 0 && r.Figures[k].Sentence > whole {
		k--
	}
	if k >= 0 && r.Figures[k].Sentence == whole && r.Figures[k].Indicator != "" {
		before = strings.Replace(before, "其中", "", 1)
	}
	return otherScope.MatchString(before)
}

// isOfOtherPrices says whether a value is told in other prices than the indicator is.
func (i Indicator) isOfOtherPrices(clause, before string) bool {
	switch {
	case i.Measure == report.Level:
		return otherPrices.MatchString(before)
	case i.Measure == report.Growth && i.Basis == "nominal":
		return !strings.HasPrefix(i.ID, "income") && realWords.MatchString(clause) || otherMoney.MatchString(clause)
	case i.Measure == report.Growth:
		return nominalWords.MatchString(clause)
	}
	return false
}

// isAgainstOtherYear says whether a growth is one over several years: 与2000年相比，….
func (i Indicator) isAgainstOtherYear(f *Figure, before string) bool {
	if i.Measure != report.Growth {
		return false
	}
	for _, m := range againstYear.FindAllStringSubmatch(before, -1) {
		if m[1] == "" || atoi(m[1])+1 != atoi(firstBytes(f.Period, len("2025"))) {
			return true
		}
	}
	return false
}

// hoped begins a clause about what would be better than the target.
var hoped = lazyregexp.New(`(?:力争|争取|力求|努力)[^，。；]*$`)

// isHoped says whether a value is what is hoped for beyond the target, which stands before it in
// the sentence: 增长6%以上，力争达到6.5%.
func (i Indicator) isHoped(f *Figure, r *Reading, before string) bool {
	if f.Aim != Target || !hoped.MatchString(before) {
		return false
	}
	for k := len(r.Figures) - 1; k >= 0 && r.Figures[k].Sentence == f.Sentence; k-- {
		if g := r.Figures[k]; g.Indicator == i.ID && g.Aim == Target && g.Period == f.Period {
			return true
		}
	}
	return false
}

// isReal says whether the indicator is at constant prices.
func (i Indicator) isReal() bool { return i.Basis == realGrowth }

// usualBase says whether a comparison is with the year before.
func usualBase(versus string) bool {
	return strings.Contains(versus, "上年") || strings.Contains(versus, "去年") || strings.Contains(versus, "上一年") || strings.HasSuffix(versus, "同期")
}

// preferExact has only the exact one of two values of one indicator in a sentence be its
// value: 突破4000亿元、达到4211亿元.
func preferExact(figures []Figure) {
	type value struct{ indicator, period string }
	exact := map[value]bool{}
	for _, f := range figures {
		if f.Indicator != "" && f.isExact() && f.Aim == Result {
			exact[value{f.Indicator, f.Period}] = true
		}
	}
	for i := range figures {
		if f := &figures[i]; !f.isExact() && f.Aim == Result && exact[value{f.Indicator, f.Period}] {
			f.Indicator, f.NameEN, f.Confidence = "", "", ByOwn
		}
	}
}

// isExact says whether a value is told as it is, or as it is expected to be: no bound, and not about.
func (f *Figure) isExact() bool {
	return len(f.Qualifiers) == 0 || len(f.Qualifiers) == 1 && f.Qualifiers[0] == "预计"
}

// passes says whether a value is only passed on the way: 跨过3万亿元.
func passes(p peeled) bool {
	for _, w := range []string{"跨过", "迈过", "迈上", "跃上", "站上", "跨上", "迈入", "跨越", "首破", "连跨"} {
		if p.has(w) {
			return true
		}
	}
	return false
}

// settle gives up the indicators of a reading whose values contradict each other: one of
// them is of another span or scope, and nothing tells which.
func (r *Reading) settle() {
	r.forgetSums()
	byKey := map[string][]int{}
	for i, f := range r.Figures {
		if f.Indicator != "" {
			key := f.Indicator + " " + strings.TrimSuffix(f.Period, "-end") + " " + string(f.Aim)
			byKey[key] = append(byKey[key], i)
		}
	}
	for _, same := range byKey {
		if !r.contradicts(same) {
			continue
		}
		for _, i := range same {
			f := &r.Figures[i]
			f.Indicator, f.NameEN, f.Confidence = "", "", ByCarried
		}
	}
}

// contradicts says whether exact values of one indicator differ by more than their rounding.
func (r *Reading) contradicts(same []int) bool {
	const rounding = 0.02
	first, known := 0.0, false
	for _, i := range same {
		f := r.Figures[i]
		v, err := strconv.ParseFloat(f.Value, 64)
		if err != nil || len(f.Qualifiers) > 0 && f.Aim == Result {
			if known && math.Abs(v*scaleOf(f.Unit)) > 1.2*math.Abs(first) { // a bound cannot be beyond the value
				return true
			}
			continue
		}
		v *= scaleOf(f.Unit)
		if known && math.Abs(v-first) > rounding*math.Max(math.Abs(v), math.Abs(first))+0.001 {
			return true
		}
		first, known = v, true
	}
	return false
}

// scaleOf returns what a value in a unit is multiplied by, by how the unit is printed: 1e4 for 万元.
func scaleOf(unit string) float64 { return math.Pow10(int(report.PrintedPower(unit))) }
