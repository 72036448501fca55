package reading

import (
	"strconv"
	"strings"

	"yulan/report"
	"yulan/report/lazyregexp"
)

// monthSpan is a span of months, or the first months of a year: 1-5月, 前5个月, 元至三月.
var monthSpan = lazyregexp.New(`^(?:前(\d{1,2}|[一二三四五六七八九十]{1,2})个月|(\d{1,2}|元|[一二三四五六七八九十]{1,2})月?(?:至|到|—|-|～)(\d{1,2}|[一二三四五六七八九十]{1,2})月)`)

// partNames are the parts of a year that have words of their own.
var partNames = map[string]string{"上半年": "h1", "下半年": "h2", "前三季度": "q1-q3", "元月": "m1"}

// spanNames are spans of months that have such words too.
var spanNames = map[string]string{"m1-m3": "q1", "m4-m6": "q2", "m7-m9": "q3", "m10-m12": "q4", "m1-m6": "h1", "m7-m12": "h2", "m1-m9": "q1-q3", "m1-m12": ""}

// monthAlone drops what says that a month is meant alone.
var monthAlone = strings.NewReplacer("当月", "", "单月", "")

// yearPartOf returns the part of a year that words are for, as report.YearPart has its name; empty if they
// are for none. All of its months are no part.
func yearPartOf(words string) string {
	if name, ok := partNames[words]; ok {
		return name
	}
	if quarter, ok := strings.CutSuffix(words, "季度"); ok {
		if n := smallNumber(quarter); n >= 1 && n <= 4 {
			return "q" + strconv.Itoa(n)
		}
		return ""
	}
	if month, ok := strings.CutSuffix(strings.TrimSuffix(monthAlone.Replace(strings.TrimRight(words, "，末底")), "份"), "月"); ok && monthOf(month) >= 1 && monthOf(month) <= 12 {
		return "m" + strconv.Itoa(monthOf(month))
	}
	m := monthSpan.FindStringSubmatch(words)
	if m == nil {
		return ""
	}
	first, last := monthOf(m[2]), monthOf(m[3])
	if m[1] != "" {
		first, last = 1, monthOf(m[1])
	}
	if first < 1 || last > 12 || first >= last {
		return ""
	}
	span := "m" + strconv.Itoa(first) + "-m" + strconv.Itoa(last)
	if name, ok := spanNames[span]; ok {
		return name
	}
	return span
}

// monthOf reads a month, in digits or in numerals.
func monthOf(s string) int {
	if s == "元" {
		return 1
	}
	return smallNumber(s)
}

// accountsTitle is in the title of a text about what was taken in and spent.
var accountsTitle = lazyregexp.New(`(?:预算|决算|财政)[^，。；]{0,12}(?:执行|完成|收支|情况|草案)|决算(?:草案|报告)?`)

// isOfBudgets says whether the title of a text says that it is about a budget.
func isOfBudgets(paragraphs []paragraph) bool {
	for i, p := range paragraphs {
		if i > 3 || p.chapter > 0 {
			return false
		}
		if accountsTitle.MatchString(firstBytes(p.text, longestTitle)) && !strings.Contains(p.text, "。") {
			return true
		}
	}
	return false
}

// ofAccounts ends the name of what is taken in or spent in a time.
var ofAccounts = lazyregexp.New(`(?:收入|支出|税收|减收|增收)(?:合计|总计|总量|总额)?$`)

// isOfAccounts says whether a name is of what is taken in or spent in a time.
func isOfAccounts(name string) bool { return ofAccounts.MatchString(name) }

// upTo makes a month all that are over, where the clause behind it says that it goes on about them.
func upTo(part, behind string) string {
	clause, _, _ := strings.Cut(firstBytes(behind, longestTitle), "，")
	if !oneMonth.MatchString(part) || !strings.Contains(clause, "累计") {
		return part
	}
	return sinceJanuary(part)
}

// sinceJanuary returns the months up to one: m4 is m1-m4.
func sinceJanuary(month string) string {
	span := "m1-" + month
	if name, ok := spanNames[span]; ok {
		return name
	}
	if month == "m1" {
		return month
	}
	return span
}

// oneMonth is a month as report.YearPart has its name.
var oneMonth = lazyregexp.New(`^m\d+$`)

// inMonth returns the period of a figure whose clause begins with a month, as ofMonth has found it. A rate of
// December is one of the year's end.
func (t times) inMonth(w when, found []string, soFar bool, m report.Measure) string {
	year := atoi(firstBytes(w.period, len("2025")))
	if named := atoi(firstBytes(found[1], len("2025"))); named > 0 {
		year = named
	} else if t.part && w.aim == Result && found[1] != "去年" {
		year = t.year
	}
	month := monthOf(found[2])
	switch {
	case found[2] == "12" && m == report.Share && !t.part:
		return ofYear(t.year, report.Cumulative)
	case year == 0 || month < 1 || month > 12 || found[1] == "去年":
		return ""
	}
	part := "m" + strconv.Itoa(month)
	if soFar {
		part = sinceJanuary(part)
	}
	if part == "" {
		return ofYear(year, m)
	}
	return endOfPart(year, part, m == report.Cumulative)
}

var (
	// titlePart is a year's part that a title begins with, or names behind the place.
	titlePart = lazyregexp.New(`((?:19|20)\d\d)年(上半年|前三季度|一季度|(?:\d{1,2}|元|[一二三四五六七八九十]{1,2})月?(?:至|到|—|-|～)(?:\d{1,2}|[一二三四五六七八九十]{1,2})月)`)
	// titleMonth is a month in a title, which says not whether the text is of that alone or of all up to it.
	titleMonth = lazyregexp.New(`((?:19|20)\d\d)年\d{1,2}月份?[^，。；\d日]{2,30}(?:情况|分析)$`)
	// ofItsEnd follows a part of a year of whose last day something is told: 二季度末.
	ofItsEnd = lazyregexp.New(`^份?[末底]`)
)

// isPartTitle says whether a line is the title of a text about a part of a year, whatever else it says: 2024年上半年
// 经济稳中向好.
func isPartTitle(line string) bool {
	return !strings.ContainsAny(line, "。；：") && (titlePart.MatchString(line) || titleMonth.MatchString(line))
}

// fromPart takes the part of a year that the text is about from its title.
func (t *times) fromPart(title string) {
	if m := titlePart.FindStringSubmatch(title); m != nil && atoi(m[1]) == t.year {
		t.partName = yearPartOf(m[2])
	}
}

// joinYears gives the words for a part of a year the year that stands right before them, and drops that: 2025年
// 上半年, 去年一季度.
func joinYears(cues []cue, text string) []cue {
	joined := cues[:0]
	for _, c := range cues {
		if c.kind == cuePart && c.part != "" && len(joined) > 0 {
			before := joined[len(joined)-1]
			if dated := before.kind == cueYear || before.kind == cueLast || before.kind == cueThis; dated && before.to == c.at {
				c.at, c.years = before.at, before.years
				joined = joined[:len(joined)-1]
			}
		}
		if c.kind == cuePart && c.part != "" {
			c.end = ofItsEnd.MatchString(text[c.to:]) || endsInOne(text[c.at:c.to], "末", "底")
			if c.part = upTo(c.part, text[c.to:]); strings.HasPrefix(text[c.to:], "以来") {
				c.part = "" // since then, and nobody knows until when
			}
		}
		joined = append(joined, c)
	}
	return joined
}

// inPart returns the period of a figure that a part of a year governs. A bare one is of the report's year where
// the paragraph tells that year's results; of when else, nothing says.
func (t times) inPart(c *cue, now mode, aim Aim, n naming, m report.Measure) string {
	year := c.years.to
	if year == 0 && aim == Result && (t.part || now == modeYear) {
		year = t.year
	}
	if year == 0 || c.part == "" {
		return ""
	}
	if c.end && oneMonth.MatchString(c.part) && flows.MatchString(n.subject) {
		if part := sinceJanuary(c.part); part != "" {
			return endOfPart(year, part, false) // 截至9月底，收入完成5亿元
		}
		return strconv.Itoa(year)
	}
	return endOfPart(year, c.part, c.end || m == report.Cumulative)
}

// flows is of what comes in and goes out, and is never there on a day.
var flows = lazyregexp.New(`收入|支出|税收|产值|增加值|零售额|销售额|出栏`)

// flowsAlone ends the name of what is of the whole year, although a text tells it at the year's end.
var flowsAlone = lazyregexp.New(`(?:生产总值|增加值|总产值|产值|零售总?额|固定资产投资(?:总?额)?|(?:财政|预算|税收|可支配|纯)收入|进出口总[额值]|粮食(?:总?产量))$`)

// inTitlePart returns the period of a result in a text about a part of a year, with no other word for a time
// than the year.
func (t times) inTitlePart(last *cue, m report.Measure) string {
	if t.partName == "" || last != nil && last.years.to > 0 && (last.years.to != t.year || last.kind == cueUntil || last.kind == cueEnd) {
		return ""
	}
	if last != nil && last.kind == cueSpan {
		return ""
	}
	return endOfPart(t.year, t.partName, m == report.Cumulative)
}

func endOfPart(year int, part string, end bool) string {
	period := strconv.Itoa(year) + "-" + part
	if end && (part == "m12" || part == "q4" || part == "h2") {
		return strconv.Itoa(year) + "-end"
	}
	if end {
		period += "-end"
	}
	return period
}

// lastYear is what a text calls so: the year that it reports on, or of one about a part of a year the one before.
func (t times) lastYear() years {
	if t.part {
		return years{t.year - 1, t.year - 1}
	}
	return years{t.year, t.year}
}

// thisYear is the one that a text sets targets for, or that it tells a part of.
func (t times) thisYear() years {
	if t.part {
		return years{t.year, t.year}
	}
	return years{t.target, t.target}
}
