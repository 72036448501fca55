package reading

import (
	"strings"

	"yulan/report"
	"yulan/report/lazyregexp"
)

var (
	meanWords = lazyregexp.New(`年均|年平均|平均每年|每年平均|[两二三四五六七八九十\d]年平均|平均增长`)
	// meanOfYear is of the months of one year: 价格全年平均上涨0.5% is no growth of several.
	meanOfYear = lazyregexp.New(`[全本]年(?:平均|均)`)
	chainWords = lazyregexp.New(`环比|(?:比|较)(?:上月|上季|上一?季度|上一个月|[一二三1-3]季度|上半年|下半年)`)
	chainOpens = lazyregexp.New(`^(?:从|按)?环比(?:来)?看，`)
	// onYearBefore says what growth is measured on, of whatever year it is.
	onYearBefore = lazyregexp.New(`同比|(?:比|较)(?:上年|去年)`)
	partsOfYear  = lazyregexp.New(`季度|半年|月`)
	yearWithin   = lazyregexp.New(`(?:19|20)\d\d`)
)

// growthOn says what the growth that number i states is measured on. Growth is on the year before
// only where the text leaves nothing else open: 增长5% of one year, or of a part of one. All else
// under the name of the year's growth would be false.
func growthOn(s *sentence, i int, versus string, w when) report.Measure {
	start := s.numbers[i].start
	clause := s.text[s.clauseBegin(start):start]
	switch {
	case w.mean, meanWords.MatchString(meanOfYear.ReplaceAllString(yearlyMean.ReplaceAllString(clause, ""), "")):
		return report.AverageGrowth
	case chainWords.MatchString(clause), chainOpens.MatchString(s.text):
		return report.ChainGrowth
	case isOnOtherBase(versus, s.text[:start], w.period):
		return report.OtherGrowth
	case isSpan(w.period), w.period == "" && !w.inYear && !onYearBefore.MatchString(clause):
		return report.OtherGrowth
	}
	return report.Growth
}

// isOnOtherBase says whether growth of a period is compared with another time than the year before
// it, in its own words or earlier in its sentence: 较2019年增长12%; 与2000年相比，….
func isOnOtherBase(versus, before, period string) bool {
	yearBefore := func(year string) bool { return atoi(year)+1 == atoi(firstBytes(period, len("2025"))) }
	if year := yearWithin.FindString(versus); year != "" {
		return !yearBefore(year)
	}
	if versus != "" && !usualBase(versus) {
		return true
	}
	for _, m := range againstYear.FindAllStringSubmatch(before, -1) {
		if m[1] == "" || !yearBefore(m[1]) {
			return true
		}
	}
	return false
}

// isSpan says whether a period is a span of years.
func isSpan(period string) bool {
	_, part := report.YearPartOf(period)
	return !part && strings.Contains(strings.TrimSuffix(period, "-end"), "-")
}
