package reading

import (
	"strings"

	"yulan/report/lazyregexp"
)

// columnKind is what stands in a column of a table.
type columnKind int

const (
	ofNothing columnKind = iota // that its head tells
	ofLabels
	ofUnits
	ofOrder
	ofNotes
	ofLevels
	ofGrowth
	ofShares // of a whole
	ofRatios // to what was planned, or to what was before
)

// colHead is what the head of a column says.
type colHead struct {
	text     string
	kind     columnKind
	units    []string // in its brackets, or behind it
	year     int
	before   bool   // it is of the year before that of the table
	part     string // of the year, as report.YearPart has its name
	inPart   bool   // it is of a part of a year, whether that is known or not
	month    bool   // it is of the month of the table, or
	since    bool   // of all up to that
	end      bool   // of a year's end
	aim      Aim
	expected bool
	noun     string // what of the things in its rows it tells: 产量
	of       string // what shares and ratios are of
	onYear   bool   // growth is on the year before
	chain    bool   // on the month or quarter before
	base     int    // on another year
}

var (
	// labelHead heads the column of what the rows are of.
	labelHead = lazyregexp.New(`^(?:[^，。；、\d（）]{0,10}(?:指标|项目|科目|产品)(?:名称)?|名称|[^，。；、\d（）]{0,6}(?:产品|商品|类别|行业|品种|项目|指标)名?称?|分类|内容|品名|类[别型]|商品|行业|产业|收入|支出)$`)
	// otherLabels heads one of places or times, which the rows are not of but for.
	otherLabels = lazyregexp.New(`地区|县|区市|国家|单位名称|部门|年份|时间|月份|责任`)
	unitHead    = lazyregexp.New(`^(?:计量|计算)?单位$`)
	orderHead   = lazyregexp.New(`^(?:序号|编号|行次|栏次|排序|序|No\.?)$`)
	noteHead    = lazyregexp.New(`^(?:指标)?(?:属性|性质|备注|说明|类型|责任单位|牵头单位|牵头部门|责任部门)$`)
	inBrackets  = lazyregexp.New(`（([^（）]*)）`)
	unitInHead  = lazyregexp.New(`^(?:(?:计量)?单位：)?([^\d，。；：]{1,12}|[±-]?%)$`)
	percentHead = lazyregexp.New(`^(.*?)(?:[±+]?-?(%|‰))$`)
)

// readHead reads the head of a column. Every word of it must be understood, or it is of nothing.
func readHead(text string) colHead {
	h := colHead{text: text}
	switch {
	case text == "":
		return h
	case unitHead.MatchString(text):
		h.kind = ofUnits
		return h
	case orderHead.MatchString(text):
		h.kind = ofOrder
		return h
	case noteHead.MatchString(text):
		h.kind = ofNotes
		return h
	case labelHead.MatchString(strings.TrimSuffix(text, "（单位）")) && !otherLabels.MatchString(text):
		h.kind = ofLabels
		return h
	}
	rest, ok := h.readBrackets(text)
	if !ok {
		return colHead{text: text}
	}
	if m := percentHead.FindStringSubmatch(rest); m != nil {
		h.units = append(h.units, m[2])
		if rest = m[1]; rest == "" || endsInOne(rest, "比", "比上年", "同比", "比上年同期", "比去年", "比去年同期") {
			h.kind = ofGrowth
		}
	}
	if !h.readWords(rest) || !h.isWhole() {
		return colHead{text: text}
	}
	return h
}

// readBrackets takes the units out of the brackets of a head, and leaves the times in them where they are.
func (h *colHead) readBrackets(text string) (string, bool) {
	ok := true
	rest := inBrackets.ReplaceAllStringFunc(text, func(in string) string {
		in = strings.TrimSuffix(strings.TrimPrefix(in, "（"), "）")
		switch m := unitInHead.FindStringSubmatch(in); {
		case yearCell.MatchString(in), targetWord.MatchString(in), resultWord.MatchString(in):
			return in
		case m != nil:
			h.units = append(h.units, strings.TrimLeft(m[1], "±+-、"))
		default:
			ok = false
		}
		return ""
	})
	return rest, ok && len(h.units) < 2 && !strings.ContainsAny(rest, "（）")
}

// The words of heads, each from the beginning of what is not yet read.
var (
	headYear   = lazyregexp.New(`^(?:截至)?((?:19|20)\d\d)年?度?`)
	headPart   = lazyregexp.New(`^(上半年|下半年|前三季度|[一二三四]季度|(?:\d{1,2}|元)月?(?:-|—|至|～)\d{1,2}月|\d{1,2}月|元月)份?`)
	allMonths  = lazyregexp.New(`^1月?(?:-|—|至|～)12月$`)
	monthHead  = lazyregexp.New(`^(?:本月|当月)(?:数|完成)?`)
	sinceThen  = lazyregexp.New(`^(?:本月止累计|自年初累计|年初至今|本年累计|本期累计|累计|1(?:-|—|至|～)本月)(?:累计)?(?:数|完成)?`)
	yearThis   = lazyregexp.New(`^(?:本年度?|当年|今年|全年|年度)`)
	yearThen   = lazyregexp.New(`^(?:上年度?|去年)(?:同期)?`)
	headEnd    = lazyregexp.New(`^(?:年末|年底|期末|末|底)(?:数|余额)?`)
	headRatio  = lazyregexp.New(`^(?:为|占|完成|达到?|相当于)((?:全年|年度|年初|年|调整)*(?:预算|计划|目标|任务)数?|上年决算数?|上年)的?(?:比重|比例|百分比|进度)?$`)
	headShare  = lazyregexp.New(`^占([^，。；\d]{2,14}?)的?(?:比重|比例|份额)?$`)
	headWhole  = lazyregexp.New(`^(?:比重|占比|构成|所占比重)$`)
	headBase   = lazyregexp.New(`^(?:比|较|同|与)(?:(上年同期|去年同期|上年同月|去年同月|上年|去年|同期|同月)|((?:19|20)\d\d)年|(上月|上季度|上季))(?:相比)?|^同比|^(环比)`)
	headGrowth = lazyregexp.New(`^(?:实际|名义)?(?:增长速度|增长幅度|增长率|增减率|增减幅度?|增长|增减|增速|增幅|升降幅度?|涨跌幅度?|涨幅|上涨|±|\+/?-)`)
	resultWord = lazyregexp.New(`^(?:预算执行|计划执行|预算完成)(?:数|情况)?|^(?:实际完成|实际|实绩|完成|执行|决算|初步核算|快报|达到|实现|发展)(?:数|情况|值|额|水平)?`)
	hopedWord  = lazyregexp.New(`^(?:全年)?(?:预计|预测)(?:完成|实现|执行|达到)?(?:数|值|情况)?`)
	targetWord = lazyregexp.New(`^(?:全年|年度|年初|年|调整)*(?:预算(?:数|安排数?)?|计划(?:数|目标|安排|指标|值)?|预期(?:目标)?(?:值|数)?|目标(?:值|数|任务|建议)?|建议(?:目标|计划)?(?:数|值)?|安排(?:数|建议)?|任务数?|规划(?:目标)?(?:值)?)`)
	levelWord  = lazyregexp.New(`^(?:绝对数|绝对量|绝对值|绝对额|总量|数值|指标值|数据|数额|数量|金额|实数|合计)`)
	amountHead = lazyregexp.New(`^[^\d，。；：、（）%]{0,6}(?:产量|产值|面积|增加值|总额|零售额|销售额|投资额|利润|人口数?|人数|户数)$`)
)

// readWords reads the words of a head, one after another.
func (h *colHead) readWords(rest string) bool {
	for rest != "" {
		next := h.readWord(rest)
		if next == rest {
			return false
		}
		rest = next
	}
	return true
}

// readWord reads the first word and returns what stands behind.
func (h *colHead) readWord(s string) string {
	if rest, ok := h.readRelation(s); ok {
		return rest
	}
	if rest, ok := h.readTime(s); ok {
		return rest
	}
	for _, w := range []struct {
		word     *lazyregexp.Regexp
		aim      Aim
		expected bool
	}{{resultWord, Result, false}, {hopedWord, Result, true}, {targetWord, Target, false}} {
		if m := w.word.FindString(s); m != "" && h.aim == "" {
			h.aim, h.expected = w.aim, w.expected
			return s[len(m):]
		}
	}
	if m := levelWord.FindString(s); m != "" && h.kind == ofNothing {
		h.kind = ofLevels
		return s[len(m):]
	}
	if m := amountHead.FindString(s); m != "" && h.kind == ofNothing {
		h.kind, h.noun = ofLevels, m
		return ""
	}
	return s
}

// readRelation reads a word that sets the numbers of a column in relation to others.
func (h *colHead) readRelation(s string) (string, bool) {
	if m := headRatio.FindStringSubmatch(s); m != nil && len(h.units) > 0 {
		h.kind, h.of, h.aim = ofRatios, m[1], Result
		return "", true
	}
	if m := headShare.FindStringSubmatch(s); m != nil {
		h.kind, h.of = ofShares, m[1]
		return "", true
	}
	if headWhole.MatchString(s) {
		h.kind = ofShares
		return "", true
	}
	if m := headBase.FindStringSubmatch(s); m != nil && h.base == 0 {
		h.onYear = m[1] != "" || strings.HasPrefix(s, "同比")
		h.base, h.chain = atoi(m[2]), m[3] != "" || m[4] != ""
		h.kind = ofGrowth
		return s[len(m[0]):], true
	}
	if m := headGrowth.FindString(s); m != "" {
		h.kind = ofGrowth
		return s[len(m):], true
	}
	return s, false
}

// readTime reads a word for a time.
func (h *colHead) readTime(s string) (string, bool) {
	if m := headYear.FindStringSubmatch(s); m != nil && h.year == 0 {
		h.year = atoi(m[1])
		return s[len(m[0]):], true
	}
	if m := headPart.FindStringSubmatch(s); m != nil && !h.inPart {
		h.part = yearPartOf(m[1])
		h.inPart = !allMonths.MatchString(m[1])
		return s[len(m[0]):], h.part != "" || !h.inPart
	}
	if m := sinceThen.FindString(s); m != "" {
		h.inPart, h.since = true, true
		return s[len(m):], true
	}
	if m := monthHead.FindString(s); m != "" {
		h.inPart, h.month = true, true
		return s[len(m):], true
	}
	if m := yearThen.FindString(s); m != "" && h.year == 0 {
		h.before = true
		return s[len(m):], true
	}
	if m := yearThis.FindString(s); m != "" && !h.before {
		return s[len(m):], !targetWord.MatchString(s)
	}
	if m := headEnd.FindString(s); m != "" {
		h.end = true
		return s[len(m):], true
	}
	return s, false
}

// isWhole completes what a head says, and says whether that is enough.
func (h *colHead) isWhole() bool {
	if h.kind == ofNothing {
		if h.year == 0 && !h.before && !h.inPart && h.aim == "" && !h.end && !strings.HasPrefix(h.text, "本年") && !strings.HasPrefix(h.text, "全年") {
			return false
		}
		h.kind = ofLevels
	}
	if h.kind == ofGrowth && h.base == 0 && !h.onYear && !h.chain && !headGrowthIn(h.text) && len(h.units) == 0 {
		return false
	}
	return true
}

// headGrowthIn says whether a head has a word for growth.
func headGrowthIn(text string) bool {
	for _, w := range []string{"增", "±", "升降", "涨"} {
		if strings.Contains(text, w) {
			return true
		}
	}
	return false
}

// isHead says whether a cell may be the head of a column.
func isHead(text string) bool { return readHead(text).kind != ofNothing }
