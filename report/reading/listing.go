package reading

import (
	"cmp"
	"slices"
	"strings"

	"yulan/report/lazyregexp"
)

// sharedOut say that the numbers behind them belong to the parts of a list before them, one
// to each.
var sharedOut = []string{"分别", "依次"}

// nameLists names the figures of lists that are shared out: A、B分别增长5%、6%. A list whose
// parts and numbers do not match names nothing.
func (x *lexicon) nameLists(s *sentence, names []naming) {
	for i := 0; i < len(s.numbers); i++ {
		if !s.numbers[i].isFigure() {
			continue
		}
		c := s.clauseOf(i)
		word, at := lastOf(c.left, sharedOut)
		if at < 0 {
			continue
		}
		figures := s.figuresIn(i, c.end)
		if c.follows >= 0 {
			x.shareToCounted(s, names, figures, c, c.left[at+len(word):])
			continue
		}
		x.shareOut(s, names, figures, c, c.left[:at], c.left[at+len(word):])
		i = figures[len(figures)-1]
	}
}

// lastOf returns the last of some words in a text, and where it stands.
func lastOf(s string, words []string) (string, int) {
	found, at := "", -1
	for _, w := range words {
		if i := strings.LastIndex(s, w); i > at {
			found, at = w, i
		}
	}
	return found, at
}

// figuresIn lists the figures from figure i to a byte of the sentence.
func (s *sentence) figuresIn(i, end int) []int {
	var figures []int
	for j := i; j < len(s.numbers) && s.numbers[j].from < end; j++ {
		if s.numbers[j].isFigure() {
			figures = append(figures, j)
		}
	}
	return figures
}

// shareOut gives the figures of one clause the parts of the list before them.
func (x *lexicon) shareOut(s *sentence, names []naming, figures []int, c clause, before, behind string) {
	if x.shareYears(s, names, figures, c, before) {
		return
	}
	p := x.peel(before)
	items := x.itemsOf(p.subject, len(figures))
	if len(items) == 0 || len(items) == 1 && items[0] == "" {
		if items = s.withRate(names, figures[0], c, x.subjectsBefore(s, names, figures[0], c)); items == nil {
			items = x.listInClauseBefore(s, c, len(figures))
		}
	} else if more := s.goOnAbout(names, figures, c, items); more != nil {
		items = more
	}
	s.shareWhole(names, figures[0], c, items)
	roots := slices.Clone(items)
	x.addTail(items, behind, s.numbers[figures[0]].isPoints())
	matches := len(items) > 1 && len(figures)%len(items) == 0 && !slices.ContainsFunc(items, timeAlone.MatchString)
	first := names[figures[0]].peeled
	for k, j := range figures {
		n := refusal("list does not match its numbers")
		if matches {
			n = naming{subject: items[k%len(items)], rule: "shared out list", sure: ByCarried, from: c.leftFrom, to: c.leftFrom + len(before), listed: true}
			if ofSomething.MatchString(behind) {
				n.root = roots[k%len(items)]
			}
			n.verb = x.verbOf(n.subject)
			n = x.checked(n)
		}
		n.peeled, n.clause = names[j].peeled, names[j].clause
		if k > 0 && len(n.peeled.predicates) == 0 {
			n.peeled.predicates = first.predicates
			n.peeled.versus = first.versus
			n.peeled.about = first.about
		}
		names[j] = n
		s.shareQualifier(figures[0], j)
	}
	if matches {
		s.shareAfter(figures)
	}
}

// shareToCounted gives the figures of a clause to those that the numbers before them count, if they are as many: 5个省级项目、8个
// 市级项目分别完成投资3亿元、7亿元.
func (x *lexicon) shareToCounted(s *sentence, names []naming, figures []int, c clause, behind string) {
	var items []string
	for j := figures[0] - 1; j >= 0 && s.numbers[j].start >= c.begin; j-- {
		if !s.numbers[j].isFigure() {
			continue
		}
		if s.numbers[j].unit.kind != unitCount || names[j].sure == NoName || !strings.HasPrefix(names[j].rule, "noun behind") {
			return
		}
		items = append(items, strings.TrimPrefix(names[j].subject, names[j].verb))
	}
	slices.Reverse(items)
	if len(items) < 2 || len(items) != len(figures) {
		return
	}
	x.addTail(items, behind, s.numbers[figures[0]].isPoints())
	for k, j := range figures {
		n := x.checked(naming{subject: items[k], rule: "shared out list", sure: ByCarried, from: -1, listed: true})
		n.peeled, n.clause = names[j].peeled, names[j].clause
		names[j] = n
		s.shareQualifier(figures[0], j)
	}
	s.shareAfter(figures)
}

// timeAlone is a time that numbers are compared with, and no part of a list: 较上半年和上年同期分别提高1.5和1个百分点.
var timeAlone = lazyregexp.New(`^(?:今年|上年|去年|本年)?(?:上年|去年|上半年|下半年|同期|[一二三四]季度|上月|年初)$`)

// withRate gives subjects whose growth the figures before tell that growth, where the numbers behind are points: 收入分别
// 增长9%和8%，分别提高2和3个百分点.
func (s *sentence) withRate(names []naming, i int, c clause, subjects []string) []string {
	j := s.figureBefore(i, c)
	if j < 0 || !s.numbers[i].isPoints() || s.numbers[j].unit.printed != "%" || !names[j].grew(s.numbers[j]) {
		return subjects
	}
	rates := slices.Clone(subjects)
	for k, subject := range rates {
		if !endsInOne(subject, "增速", "增幅", "涨幅", "增长率") {
			rates[k] = subject + "增速"
		}
	}
	return rates
}

// amountOfWhole ends the name of a whole whose parts are told behind 其中 with their own names alone.
var amountOfWhole = lazyregexp.New(`(?:种植面积|播种面积|产量|增加值|总产值|产值|零售额)$`)

// shareWhole gives the parts of a list behind 其中 the amount of the whole that grew, if they have none of their own:
// 蔬菜种植面积增长17%，其中玉米、马铃薯分别增长18%、7%.
func (s *sentence) shareWhole(names []naming, i int, c clause, items []string) {
	j := s.figureBefore(i, c)
	if j < 0 || s.numbers[i].unit.printed != "%" || !strings.HasPrefix(c.left, "其中") || !names[j].grew(s.numbers[j]) {
		return
	}
	amount := amountOfWhole.FindString(names[j].subject)
	if amount == "" || slices.ContainsFunc(items, func(item string) bool { return item == "" || amountLabel.MatchString(item) }) {
		return
	}
	for k := range items {
		items[k] += amount
	}
}

// drives says that something adds points to the growth of another.
var drives = lazyregexp.New(`^(?:拉动|拉低|拉升|拉高|带动|贡献|影响|推动)`)

// addTail gives the parts of a list what stands between 分别 and the numbers, where that is
// more than a predicate: 分别发放贷款671亿元、86亿元; 分别约为全国平均的70%、60%.
func (x *lexicon) addTail(items []string, behind string, compared bool) {
	tail := ""
	if found := ofSomething.FindStringSubmatch(behind); found != nil {
		tail = "相当于" + found[1]
	} else if found := overAnything.FindString(behind); compared && found != "" {
		tail = x.peelAdverbs(found)
		if q := x.peel(behind); q.versus != "" {
			tail = ""
		}
	} else if compared && drives.MatchString(behind) { // 分别拉动经济增长1.1、6.8个百分点
		tail = x.peelAdverbs(behind)
		for k := range items {
			items[k] = shareOfWhole.ReplaceAllString(items[k], "") // what each adds to the growth, behind its part of that
		}
	} else {
		tail = x.trimLead(x.peel(behind).subject)
		if tail == "完成" || tail == "实现" {
			tail = ""
		}
	}
	for k := range items {
		items[k] += tail
	}
}

// shareAfter gives all numbers of a list what qualifies the last of them from behind: 分别达
// 80%、87%以上 is said of both.
func (s *sentence) shareAfter(figures []int) {
	end := s.numbers[figures[len(figures)-1]]
	if end.after == "" {
		return
	}
	for _, j := range figures[:len(figures)-1] {
		n := s.numbers[j]
		if n.after != "" || n.before != "" || n.unit.printed != end.unit.printed {
			return
		}
	}
	for _, j := range figures[:len(figures)-1] {
		s.numbers[j].after = end.after
	}
}

// shareQualifier gives a number of a list what qualifies the first in front: 分别超过5000家、
// 3000家. What stands behind the last one is said of that alone.
func (s *sentence) shareQualifier(first, j int) {
	a, b := s.numbers[first], &s.numbers[j]
	if first == j || a.before == "" || b.before != "" || b.after != "" {
		return
	}
	gap := strings.TrimSpace(s.text[s.numbers[j-1].end:b.start])
	if s.numbers[j-1].isFigure() && (gap == "、" || gap == "和" || gap == "及" || gap == "与") {
		b.before = a.before
	}
}

// subjectsBefore returns the subjects of the figures directly before a list that has no
// parts of its own: A达到5亿元、B达到3亿元，分别增长5%、6%.
func (x *lexicon) subjectsBefore(s *sentence, names []naming, i int, c clause) []string {
	return x.subjectsOf(s, names, s.figureBefore(i, c), len(s.figuresIn(i, c.end)))
}

// subjectsOf returns the subjects of figure j and those before it, as many as are wanted. They
// are nil if there are fewer, if one is not known or if they are not several.
func (x *lexicon) subjectsOf(s *sentence, names []naming, j, want int) []string {
	var subjects []string
	for ; j >= 0 && len(subjects) < want; j-- {
		if !s.numbers[j].isFigure() {
			continue
		}
		if names[j].sure == NoName {
			return nil
		}
		subjects = append([]string{cmp.Or(names[j].root, names[j].subject)}, subjects...)
	}
	if len(subjects) != want || want < 2 || subjects[0] == subjects[len(subjects)-1] {
		return nil
	}
	return subjects
}
