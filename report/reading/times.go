package reading

import (
	"cmp"
	"strings"

	"yulan/report/lazyregexp"
)

// mode is what the paragraphs of a report are about, in turn.
type mode int

const (
	modeUnknown mode = iota
	modeYear         // the year reported on
	modeFive         // the five years up to it
	modePlan         // the five years to come
	modeTarget       // the year to come
)

// planName is a pattern of the names of five-year plans. Those of old are told by their quotation marks alone.
const planName = `(?:“?十[一二三四五六]五”?|[“"][一二三四五六七八九十]五[”"]|第[一二三四五六七八九十]个五年计划)`

// times is what is known of a report's times.
type times struct {
	year, target int
	five, plan   years
	span         years       // that a text looks back on: the five, or as many as it says again and again
	aims         map[int]Aim // by chapter
	modes        []mode      // by paragraph
	part         bool        // the report is about a part of the year alone
	accounts     bool        // it is about a budget, or about a part of the year: sums in it are of that time
	partName     string      // that part, as report.YearPart has its name; empty if nothing says which for sure
	paraAims     []Aim       // by paragraph, where it differs from its chapter's
	ahead        int         // the paragraph from which on a chapter that looks back looks ahead; 0 if none does
}

var (
	heldOn       = lazyregexp.New(`((?:19|20)\d\d)年(\d{1,2})月(?:\d{1,2}日)?(?:在|第|[^。]{0,20}(?:[^现]在|第))`)
	workReport   = lazyregexp.New(`(?:^|[^\d])((?:19|20)\d\d)年?[^，。；]{0,12}(?:政府)?工作报告`)
	checkOf      = lazyregexp.New(`((?:19|20)\d\d)年[^，。；]{0,12}(?:政府)?工作报告[^，。；]{0,20}(?:落实|完成|执行|进展)情况`)
	communique   = lazyregexp.New(`((?:19|20)\d\d)年[^，。；]{0,20}(?:统计公报|执行情况|执行结果|完成情况|运行情况|发展情况|决算(?:草案|（草案）)?(?:的)?(?:报告|情况|公开)|收支情况)`)
	reviewOf     = lazyregexp.New(`((?:19|20)\d\d)年[^，。；]{0,20}(?:回顾|执行情况|完成情况|总结|主要成绩|工作情况|发展情况)`)
	draftPlan    = lazyregexp.New(`(?:与|和|及)((?:19|20)\d\d)年[^，。；]{0,24}计划`)
	planFor      = lazyregexp.New(`((?:19|20)\d\d)年[^，。；]{0,24}(?:重点工作|总体部署|安排|任务|目标|工作建议|工作总体要求|计划|思路|部署|工作)`)
	reviewBefore = lazyregexp.New(`回顾(?:过去的)?((?:19|20)\d\d)年`)
	planBefore   = lazyregexp.New(`(?:展望|做好|冲刺|迈向|奋战|决战)((?:19|20)\d\d)年`)
	bareReview   = lazyregexp.New(`^((?:19|20)\d\d)年[^，。；：]{0,8}回顾$`) // a heading without a mark
	partOfYear   = lazyregexp.New(`^(?:19|20)\d\d年(?:\d{1,2}月|元月|(?:元|[一二三四五六七八九十]{1,2})(?:至|到|—|-|～)[一二三四五六七八九十]{1,2}月|上半年|下半年|[一二三四1-4]季度|前三季度|\d{1,2}(?:-|—|至|～)\d{1,2}月)`)
	anyYear      = lazyregexp.New(`((?:19|20)\d\d)年`)
	yearOrEnd    = lazyregexp.New(`((?:19|20)\d\d)(?:年|：|$)`)
	reviewWords  = lazyregexp.New(`目标[^，。；]{0,6}(?:提前|圆满|全面|如期|顺利|胜利|超额)(?:实现|完成)|回顾|执行情况|完成情况|取得的|过去|工作总结|主要成绩|成就|情况`)
	targetWords  = lazyregexp.New(`目标|任务|安排|部署|重点工作|建议|总体要求|思路|展望|今年|今后|未来|计划草案|工作重点|主要措施|下一步|明年|谋划|规划`)
	targetOpens  = lazyregexp.New(`(?:今年|20\d\d年|全年|明年)[^。；]{0,20}(?:主要预期目标|预期目标|主要目标|工作的?总体要求)`)
	fivePlanName = lazyregexp.New(planName)
)

// timesOf finds out the years that a report is about, from its title and headings.
func timesOf(paragraphs []paragraph) times {
	t := times{aims: map[int]Aim{}}
	t.fromTitle(paragraphs)
	t.fromHeadings(paragraphs)
	t.accounts = t.part || isOfBudgets(paragraphs)
	if t.year == 0 && t.target == 0 {
		t.year = cmp.Or(openingYear(paragraphs), commonYear(paragraphs))
	}
	if t.year == 0 && t.target > 0 {
		t.year = t.target - 1
	}
	if t.year == 0 {
		return t.withoutYears(paragraphs)
	}
	if t.target == 0 && speaksOfThisYear(paragraphs) {
		t.target = t.year + 1
	}
	t.five = years{t.year - 4, t.year}
	t.plan = years{t.year + 1, t.year + 5}
	t.span = t.spanOf(paragraphs)
	t.setAims(paragraphs)
	t.setModes(paragraphs)
	return t
}

// withoutYears is for a text that names no year: of when its figures are, nothing says.
func (t times) withoutYears(paragraphs []paragraph) times {
	t.setAims(paragraphs)
	for _, p := range paragraphs {
		t.modes = append(t.modes, modeUnknown)
		t.paraAims = append(t.paraAims, t.aims[p.chapter])
	}
	return t
}

// fromHeadings looks at the headings of chapters.
func (t *times) fromHeadings(paragraphs []paragraph) {
	for _, p := range paragraphs {
		if p.heading == "" {
			if m := bareReview.FindStringSubmatch(p.text); m != nil {
				t.review(atoi(m[1]))
			}
			continue
		}
		if y := cmp.Or(yearIn(reviewOf, p.heading), yearIn(reviewBefore, p.heading)); y > 0 && (t.year == 0 || y == t.target) {
			t.review(y)
		} else if y := yearIn(planBefore, p.heading); y > 0 && y > t.year && t.target == 0 {
			t.target = y
		} else if y := yearIn(planFor, p.heading); y > 0 && y > t.year && t.target == 0 {
			t.target = y
		}
	}
	if t.year == 0 && t.target > 0 {
		t.year = t.target - 1
	}
}

// review takes in that a heading looks back on a year, which the title of some reports names instead of the next.
func (t *times) review(y int) {
	switch {
	case t.year == 0:
		t.year = y
	case y == t.target:
		t.year, t.target = y, 0
	}
}

// thisYearsWork is what a report without a date says of the year that it sets targets for: in
// the heading of a chapter, or in its first words.
var thisYearsWork = lazyregexp.New(`(?:对|和|、)?今年[^，。；]{0,12}(?:工作|任务|目标|安排|建议|要求|重点)`)

// speaksOfThisYear says whether a report sets targets for a year that it does not name: the one
// after that which it looks back on.
func speaksOfThisYear(paragraphs []paragraph) bool {
	for i, p := range paragraphs {
		if p.heading != "" && p.section == 0 && thisYearsWork.MatchString(p.heading) {
			return true
		}
		if i < 10 && p.chapter == 0 && strings.Contains(p.text, "对今年") && thisYearsWork.MatchString(p.text) {
			return true
		}
	}
	return false
}

var (
	// reportsOn is how a speech without a title says what it is about: 首先报告2001年的工作.
	reportsOn = lazyregexp.New(`报告((?:19|20)\d\d)年[^，。；]{0,6}(?:工作|情况)`)
	beginsAt  = lazyregexp.New(`^((?:19|20)\d\d)年(?:是|，|、|全)`)
	// statedOf is a year that something is stated of as done; hopedOf is one that it is planned for.
	statedOf    = lazyregexp.New(`((?:19|20)\d\d)年(?:末|底|全年)?的?[^，。；：“”]{0,16}(?:\d|达到|增长|比上年|突破)`)
	againstBase = lazyregexp.New(`(?:比|较|从|由|与|在|是|为|相当于)$`)
	hopedOf     = lazyregexp.New(`将|力争|目标|计划|预期|要|安排|规划|争取`)
)

// openingYear returns the year that a report says at its beginning, or at that of its look back,
// that it is about; 0 if it says none.
func openingYear(paragraphs []paragraph) int {
	review := false
	for i, p := range paragraphs {
		if y := yearIn(reportsOn, p.text); y > 0 && i < 12 {
			return y
		}
		if p.heading != "" {
			review = p.section == 0 && (reviewWords.MatchString(p.heading) || strings.Contains(p.heading, "去年"))
			continue
		}
		if y := yearIn(beginsAt, p.text); y > 0 && review {
			return y
		}
		if review = false; i > 40 {
			break
		}
	}
	return 0
}

// commonYear returns the year that a text states results of again and again, if it is the last
// such year; 0 if that is not plain. The year of a distant goal is named again and again too,
// and that which five years are compared with even more often.
func commonYear(paragraphs []paragraph) int {
	stated, base := map[int]int{}, map[int]int{}
	for _, p := range paragraphs {
		for _, m := range statedOf.FindAllStringSubmatchIndex(p.text, -1) {
			y := atoi(p.text[m[2]:m[3]])
			clause := p.text[strings.LastIndexAny(p.text[:m[0]], "，。；：")+1 : m[1]]
			switch {
			case againstBase.MatchString(lastBytes(p.text[:m[0]], 6)):
				base[y]++
			case !hopedOf.MatchString(clause) && !strings.HasSuffix(p.text[:m[0]], "到") || strings.Contains(clause, "增加到"):
				stated[y]++
			}
		}
	}
	latest, most := 0, 0
	for y, n := range stated {
		if most = max(most, n); n >= 2 {
			latest = max(latest, y)
		}
	}
	if n := stated[latest]; n == most && (n >= 3 || base[latest-5] >= 3) {
		return latest
	}
	return 0
}

// setAims decides of each chapter whether it looks back or ahead.
func (t *times) setAims(paragraphs []paragraph) {
	last := 0
	for _, p := range paragraphs {
		last = max(last, p.chapter)
		switch {
		case p.section > 0 || p.heading == "" || p.chapter == 0:
		case t.target > 0 && yearIn(yearOrEnd, p.heading) == t.target && !looksBackWords.MatchString(p.heading):
			t.aims[p.chapter] = Target // 2025年工作
		case t.isOfPlanAhead(p.heading) && !looksBackWords.MatchString(p.heading):
			t.aims[p.chapter] = Target // “十五五”时期
		case reviewWords.MatchString(p.heading), t.isOfPlanOver(p.heading):
			t.aims[p.chapter] = Result
		case targetWords.MatchString(p.heading):
			t.aims[p.chapter] = Target
		}
	}
	opens := opensTargets(paragraphs)
	if c := t.turnAhead(paragraphs); opens == 0 {
		opens = c
	}
	t.setOpenAims(last, opens, t.beginsWithGoals(paragraphs))
}

// looksBackWords are in a heading that looks back at the year that it names.
var looksBackWords = lazyregexp.New(`回顾|总结|情况|过去`)

// setOpenAims decides of each chapter whose heading leaves it open: it looks ahead behind the one
// that opens the targets, and everywhere if the text begins with them.
func (t *times) setOpenAims(last, opens int, begins bool) {
	for c := 0; c <= last; c++ {
		if t.aims[c] != "" {
			continue
		}
		t.aims[c] = Result
		ahead := (c > 1 || t.ahead > 0) && (opens > 0 && c >= opens || t.aims[c-1] == Target)
		if t.target > 0 && (ahead || c > 0 && begins) {
			t.aims[c] = Target
		}
	}
}

// beginsWithGoals says whether a text sets the year's goals before its first chapter: what follows is
// about what is to be done.
func (t *times) beginsWithGoals(paragraphs []paragraph) bool {
	for _, p := range paragraphs {
		if p.chapter > 0 {
			break
		}
		if g, ok := t.goalsIn(firstBytes(p.text, longestTitle)); ok && g.year > 0 && g.year == t.target {
			return true
		}
	}
	return false
}

// opensTargets returns the chapter in which targets are first set, or 0.
func opensTargets(paragraphs []paragraph) int {
	for _, p := range paragraphs {
		if targetOpens.MatchString(firstBytes(p.text, 240)) {
			return p.chapter
		}
	}
	return 0
}
