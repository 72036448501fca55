package reading

import (
	"strings"

	"yulan/report"
	"yulan/report/lazyregexp"
)

// ruleCell names what stands in a cell of a table.
const ruleCell = "cell of a table"

var (
	// wholeLabel is a label that says by itself what is counted.
	wholeLabel = lazyregexp.New(`(?:量|额|值|面积|收入|支出|投资|人口|人数|里程|存栏|出栏|数|率|比重|占比|比例|价格|总水平|余额|存款|贷款|工资|利润|税收|能耗|强度|产值|存栏数|进出口|GDP|寿命|浓度|户数|收入比|差额|结余|赤字|债务|储备|周转量)$`)
	// sectorLabel is a sector of the economy, as a part of a whole that is told before.
	sectorLabel = lazyregexp.New(`^(?:第[一二三]产业|[一二三]产|工业|建筑业)$`)
	productRow  = lazyregexp.New(`^(?:地区|国内)?生产总值(?:（GDP）)?$|^GDP$`)
	residentsOf = lazyregexp.New(`^(?:全体|城乡|全[省市县区])?(?:常住)?居民(人均.*)$`)
	ofTown      = lazyregexp.New(`^(城镇|农村)(?:常住)?(?:居民)?$`)
	// topicEnds is what a title says behind what its table is of.
	topicEnds     = lazyregexp.New(`(?:及其?|和|与|、)?(?:比上年|较上年|同比)?(?:增长速度|增长率|增速|增长情况|增长|涨跌幅度|涨跌幅|构成|比重|结构)?(?:完成情况|情况)?(?:统计)?(?:一览)?表?(?:（[^（）]*）)?$`)
	topicFront    = lazyregexp.New(`^(?:附?表|附件)? ?[\d一二三四五六七八九十]*(?:[-—.：、]\d*)*`)
	topicTime     = lazyregexp.New(`(?:19|20)\d\d年(?:\d{1,2}(?:(?:-|—|～|至)\d{1,2})?月份?|上半年|前三季度|[一二三四]季度)?`)
	topicWords    = lazyregexp.New(`^(?:主要|分(?:行业|领域|产业|地区|类别|经济类型)|按[^，。；、\d]{2,8}分的?|各类|各项)`)
	bracketBehind = lazyregexp.New(`（[^（）]*）$`)
	// inAll begins a part of all that the table is about.
	inAll = lazyregexp.New(`^在总计中`)
	// oneTopic is of one thing that is counted.
	oneTopic = lazyregexp.New(`^[^、和及与，；：\d]{2,18}$`)
	// placeGroup is a heading within a table of a part of the place.
	placeGroup = lazyregexp.New(`[区县市镇乡级园]$|街道|本级`)
)

// nameCells names the numbers of a row of a table.
func (x *lexicon) nameCells(s *sentence, t Indicators) []naming {
	names := make([]naming, len(s.numbers))
	line := s.row.line
	for i := range s.numbers {
		if !s.numbers[i].isFigure() {
			continue
		}
		c := s.row.of[i]
		n := x.nameOfRow(line, c, s.numbers[i], t)
		if n.sure != NoName {
			x.addRelation(&n, line, c)
			n = x.checked(n)
		}
		n.peeled = peeled{subject: n.subject}
		if c.measure.IsGrowth() {
			n.peeled.predicates = []predicate{{"增长", isRise}}
			if strings.Contains(c.head.text, "实际增") {
				n.peeled.predicates[0].word = "实际增长"
			}
		}
		n.clause = clause{follows: -1}
		names[i] = n
	}
	return names
}

// addRelation says in a name what a share is of, or what a ratio is to.
func (x *lexicon) addRelation(n *naming, line *tableLine, c tableCell) {
	switch {
	case c.head.kind == ofShares && c.head.of != "":
		n.subject += "占" + c.head.of + "比重"
	case c.head.kind == ofShares:
		n.subject += "占" + line.table.wholeOf + "比重"
	case c.head.kind == ofRatios:
		n.subject += "相当于" + c.head.of
	}
}

// nameOfRow says what a row is of: its label, and where that is not whole what stands above it.
func (x *lexicon) nameOfRow(line *tableLine, c tableCell, n number, t Indicators) naming {
	l := line.label
	label := c.withoutGrowth(l.text)
	at := line.spans[line.table.labels]
	named := naming{subject: x.trimLead(label), rule: ruleCell, sure: ByOwn, from: at.from, to: at.to}
	if !strings.HasSuffix(label, named.subject) || named.subject == "" {
		named.subject = label
	}
	whole := wholeLabel.MatchString(bracketBehind.ReplaceAllString(label, "")) || t.named(named.subject)
	switch {
	case l.text == "":
		return refusal(noNoun)
	case c.head.kind == ofShares && c.head.of == "":
		return named // of what, is said behind it
	case l.of != "" && !(l.inGroup && whole):
		return x.nameOfRowPart(named, l, t, whole)
	case l.within && !inAll.MatchString(line.texts[line.table.labels]):
		return refusal("the subject before is not known")
	case !whole:
		return x.completed(named, line.table.title, c.head.noun, n)
	case !strings.HasSuffix(label, c.head.noun):
		return refusal("another amount in it") // of a whole amount the head tells another
	}
	return named
}

// completed names a row whose label is not whole by the title of its table and its head, or as what it counts.
func (x *lexicon) completed(named naming, title, noun string, n number) naming {
	byTitle := x.nameByTitle(named, title, noun)
	switch {
	case byTitle.sure != NoName:
		return byTitle
	case noun != "":
		named.subject += noun
		return named
	case n.unit.kind == unitCount:
		return named // 医院, 个
	}
	return byTitle
}

// withoutGrowth cuts off a label what says that it is of growth, if the head does not say that.
func (c tableCell) withoutGrowth(label string) string {
	if !c.measure.IsGrowth() || c.head.kind == ofGrowth {
		return label
	}
	for _, end := range []*lazyregexp.Regexp{growthLabel, fallLabel} {
		if m := end.FindStringSubmatch(label); m != nil {
			return m[1]
		}
	}
	return label
}

// nameOfRowPart names a part of what stands above it.
func (x *lexicon) nameOfRowPart(named naming, l tableLabel, t Indicators, whole bool) naming {
	own, of := named.subject, x.trimLead(l.of)
	if m := growthLabel.FindStringSubmatch(of); m != nil {
		of = m[1]
	}
	named.sure = ByCarried
	town := ofTown.FindStringSubmatch(own)
	people := residentsOf.FindStringSubmatch(of)
	switch {
	case l.doubt && !t.named(of):
		return refusal("the subject before is not known")
	case whole && t.named(own) && t.named(of), strings.HasSuffix(own, of):
		named.sure = ByOwn
	case tradePart.MatchString(own) && strings.Count(of, "进出口") == 1:
		named.subject = strings.Replace(of, "进出口", tradePart.FindStringSubmatch(own)[1], 1)
	case sectorLabel.MatchString(own) && productRow.MatchString(of):
		named.subject = own + "增加值"
	case town != nil && people != nil:
		named.subject = town[1] + "居民" + people[1]
	case !wholeLabel.MatchString(of) && !t.named(of):
		return refusal("the subject before is not known")
	default:
		named.subject = of + "：" + own
	}
	return named
}

// nameByTitle names a row by what the title of its table is about, if that is the amount that its head tells.
func (x *lexicon) nameByTitle(named naming, title, noun string) naming {
	topic := topicFront.ReplaceAllString(topicTime.ReplaceAllString(title, ""), "")
	topic = x.trimLead(topic)
	topic = strings.TrimSpace(topicEnds.ReplaceAllString(topic, ""))
	topic = x.trimLead(topicWords.ReplaceAllString(topic, ""))
	topic = topicWords.ReplaceAllString(topic, "")
	if !strings.HasSuffix(topic, noun) || !oneTopic.MatchString(topic) || !wholeLabel.MatchString(strings.TrimSuffix(topic, "（不含农户）")) {
		return refusal(noNoun)
	}
	named.sure = ByCarried
	if strings.HasSuffix(topic, "产量") {
		named.subject += "产量"
		return named
	}
	named.subject = topic + "：" + named.subject
	return named
}

// named says whether a name is that of an indicator, whatever its unit and measure.
func (t Indicators) named(subject string) bool { return t.knows(naming{subject: subject}) }

// beforeCell returns what stands around the number of a cell, for what tells of another base, scope or part.
func (line *tableLine) beforeCell(c tableCell) string {
	around := line.table.title + "，"
	if line.label.inGroup && placeGroup.MatchString(line.label.of) {
		around += "本级"
	}
	return around + c.head.text
}

// figureOfCell puts together what was found out about a number of a table.
func (x *lexicon) figureOfCell(f *Figure, s *sentence, i int, named naming) {
	c, line := s.row.of[i], s.row.line
	if c.measure != "" {
		f.Measure = c.measure
		f.Value = s.numbers[i].digits
		if f.Upto = s.numbers[i].upto; c.falls {
			f.Value = "-" + f.Value
			if f.Upto != "" {
				f.Upto = "-" + f.Upto
			}
		}
	}
	f.Qualifiers = nil
	if line.table.times[c.column].expected {
		f.Qualifiers = append(f.Qualifiers, "预计")
	}
	for _, q := range []string{s.numbers[i].before, s.numbers[i].after} {
		if q != "" {
			f.Qualifiers = append(f.Qualifiers, q)
		}
	}
	w := line.table.times[c.column].ofCell(line.label.text, f.Measure)
	f.Period, f.Aim = w.period, w.aim
	if f.Measure == report.Growth && f.Period == "" && !c.head.onYear && !w.inYear {
		f.Measure = report.OtherGrowth
	}
	if c.head.base > 0 && f.Measure == report.OtherGrowth && atoi(firstBytes(f.Period, len("2025"))) == c.head.base+1 {
		f.Measure = report.Growth
	}
	if named.sure != NoName {
		f.Name = strings.TrimSpace(fullName(named, f.Measure, s.numbers[i].unit))
	}
}
