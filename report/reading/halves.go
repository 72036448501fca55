package reading

import (
	"strings"
	"unicode/utf8"

	"yulan/report/lazyregexp"
)

var (
	// shareLabel ends a name that says of itself that it is a part or a rate.
	shareLabel = lazyregexp.New(`(?:率|比重|占比|比例|度|份额|比|幅|速|价格|指数|系数|水平|利息|税|费|产能|产量|指标|任务|计划|目标|预算|进度)$`)
	// doneByThem is what they do in words that are nouns too.
	doneByThem = lazyregexp.New(`^(?:由|就业|参保|入学|达标|投产)`)
	// afterwards stands behind a part and says nothing of it.
	afterwards = lazyregexp.New(`^(?:的|、|，|和|及|与|或|并|（|以上|以下|左右|以内|达到|居|位居|位列|排|列|优于|高于|低于|增长|提高|下降|增加)`)
)

// nameOfDoing names a part of those who do what stands behind it: 专项资金80%以上投入园区. Without that it would be the name
// of any part of them.
func (x *lexicon) nameOfDoing(s *sentence, i int, c clause, p peeled, subject string) (naming, bool) {
	right := strings.TrimSpace(c.right)
	if s.numbers[i].unit.printed != "%" || p.kind() != "" || subject == "" || right == "" || c.abuts || afterwards.MatchString(right) {
		return naming{}, false
	}
	if shareLabel.MatchString(subject) || strings.Contains(subject, "占") || onlyVerbs(x.segment(subject)) {
		return naming{}, false
	}
	if words := x.segment(firstBytes(right, 30)); words[0].kind != wordVerb && words[0].kind != wordVerbNoun && !doneByThem.MatchString(right) {
		return naming{}, false
	}
	n := x.own(s, c, p.subject, subject, "part that does something")
	n.subject += right + "比例"
	return n, true
}

// sharedEnd is in a noun that two numbers may share, whatever its first half is.
var sharedEnd = lazyregexp.New(`.(?:项目|工程|企业|平台|园区|产业)`)

// isHalfNoun says whether the noun behind a number may be only the begin of one that the next number of the list has whole:
// 52个省重点、280个市重大项目.
func (x *lexicon) isHalfNoun(s *sentence, i int, c clause, object string) bool {
	const longest = 4 // characters
	if object == "" || !c.abuts || !strings.HasPrefix(c.right, object+"、") {
		return false
	}
	quoted := strings.HasPrefix(object, "“") && strings.HasSuffix(object, "”")
	if !quoted && (utf8.RuneCountInString(object) > longest || x.suffixOf("head", object) != "") {
		return false
	}
	if s.isWhereDone(i, c, object) {
		return true
	}
	next := s.clauseOf(i + 1)
	if next.follows != i || s.text[s.numbers[i].end:s.numbers[i+1].start] != object+"、" || s.numbers[i+1].unit.base != s.numbers[i].unit.base {
		return false
	}
	behind := x.objectOf(s, i+1, next)
	if quoted {
		return strings.HasPrefix(behind, "“") && !strings.HasSuffix(behind, "”") // 35个“免证办”、10个“一码通”场景
	}
	return utf8.RuneCountInString(behind) > utf8.RuneCountInString(object) && sharedEnd.MatchString(behind)
}

// isWhereDone says whether the noun behind a number is where something is done that only the next number tells: 完成100个村庄、
// 800公里道路硬化.
func (s *sentence) isWhereDone(i int, c clause, object string) bool {
	return s.numbers[i].unit.kind == unitCount && s.numbers[i+1].unit.kind != unitMoney && wherePlaced.MatchString(object) && doesAnything.MatchString(c.left)
}

var (
	// doesAnything ends with a verb that says not what is done.
	doesAnything = lazyregexp.New(`(?:^|[^增])(?:完成|实现|推进|实施|启动)(?:了)?$`)
	// wherePlaced is where it is done.
	wherePlaced = lazyregexp.New(`^(?:行政|自然|建制|中心)?(?:村庄?|社区|乡镇|镇村|街道|小区|县区?|学校|医院)$`)
)

// areaOf ends the name of the area that a crop grows on.
var areaOf = lazyregexp.New(`^(.{2,}?)(?:播种|种植)总?面积$`)

// yieldOf is what the area yields, without the crop.
var yieldOf = lazyregexp.New(`^(?:总产量|产量|总产|单产)$`)

// nameYields gives a yield the crop whose area the clause before the semicolon tells: 夏粮播种面积46亩；总产量2万吨.
func (r *Reading) nameYields(s *sentence, names []naming) {
	crop := ""
	if s.goesOn {
		crop = r.crop
	}
	r.crop = ""
	for i := range names {
		n := &names[i]
		switch m := areaOf.FindStringSubmatch(n.subject); {
		case n.sure != NoName && m != nil:
			r.crop = m[1]
		case crop == "" || n.sure != NoName || !s.numbers[i].isFigure():
		case yieldOf.MatchString(n.peeled.subject) && n.clause.begin == 0:
			n.subject, n.sure, n.rule = crop+n.peeled.subject, ByCarried, ruleTotal
		case n.peeled.subject == "" && i > 0 && names[i-1].rule == ruleTotal && s.figureBefore(i, n.clause) == i-1:
			n.subject, n.sure, n.rule = names[i-1].subject, ByCarried, "carried over"
		}
	}
}

// widerBefore is all that stands between a number and that of the wider place in brackets behind it: 增长7.5%（全市11.1%）.
var widerBefore = lazyregexp.New(`^（(全[国省市区州](?:平均)?)$`)

// nameOfWider names a number that tells in brackets what the one before is in the wider place.
func (s *sentence) nameOfWider(names []naming, i int, c clause, p *peeled) (naming, bool) {
	j := s.lastFigure(i)
	if j < 0 || c.begin < len("（") || s.numbers[j].end > s.numbers[i].start || !strings.HasPrefix(s.after(i), "）") {
		return naming{}, false
	}
	m := widerBefore.FindStringSubmatch(s.text[s.numbers[j].end:s.numbers[i].start])
	if m == nil || names[j].sure == NoName || s.numbers[j].unit.printed != s.numbers[i].unit.printed {
		return naming{}, false
	}
	p.predicates, p.versus = names[j].peeled.predicates, names[j].peeled.versus
	return naming{subject: m[1] + names[j].subject, tail: names[j].tail, rule: "the same of a wider place", sure: ByCarried, from: -1}, true
}

// addsNothing says whether a phrase is verbs for what was added, without what that is.
func (x *lexicon) addsNothing(subject string) bool {
	return x.prefixOf("new-verb", subject) != "" && x.prefixOf("not-new", subject) == "" && onlyVerbs(x.segment(subject))
}

// shareOfWhole ends the name of a part of a whole, or of what it adds to that.
var shareOfWhole = lazyregexp.New(`(?:增加值)?(?:占[^，。；、]*(?:比重|比例)|对[^，。；、]*贡献率|拉动[^，。；、]*)$`)

// goOnAbout gives a list whose only part says what each of those adds to a whole the parts of the list before: 三次产业增加值
// 占比分别为5%、45%和50%，对经济增长的贡献率分别为8%、40%和52%.
func (s *sentence) goOnAbout(names []naming, figures []int, c clause, items []string) []string {
	j := s.figureBefore(figures[0], c)
	if len(items) != 1 || len(figures) < 2 || j < len(figures)-1 || !shareOfWhole.MatchString(items[0]) || !strings.HasPrefix(items[0], "对") {
		return nil
	}
	var of []string
	for k := j - len(figures) + 1; k <= j; k++ {
		if !s.numbers[k].isFigure() || !names[k].listed || names[k].sure == NoName {
			return nil
		}
		of = append(of, shareOfWhole.ReplaceAllString(names[k].subject, "")+items[0])
	}
	return of
}

// addsToWhole is what something adds to the growth of the whole, without what that is.
var addsToWhole = lazyregexp.New(`^对[^，。；、]*贡献率$`)

// didWell ends a clause that tells how several things did: 房地产投资、民间投资增势较好，分别增长4%、11%.
var didWell = lazyregexp.New(`(?:增势|走势|表现|增速|势头|运行|增长)(?:总体|相对|最为|更为|较为)?(?:较好|良好|较快|明显|突出|强劲|亮眼|迅速|平稳)$|(?:实现|保持)?(?:较快|快速|稳步|平稳|持续|两位数|正)增长$`)

// listInClauseBefore returns the parts of a list that the clause before tells how they did, as many as are wanted, if each
// says an amount: of branches nothing tells what of them grew.
func (x *lexicon) listInClauseBefore(s *sentence, c clause, want int) []string {
	if c.begin < len("，") || !strings.HasSuffix(s.text[:c.begin], "，") || s.figureWithin(s.clauseBegin(c.begin-len("，")), c.begin) {
		return nil
	}
	end := c.begin - len("，")
	raw := s.text[s.clauseBegin(end):end]
	found := didWell.FindString(raw)
	if found == "" || want < 2 {
		return nil
	}
	items := x.itemsOf(x.peel(strings.TrimSuffix(raw, found)).subject, want)
	if len(items) != want {
		return nil
	}
	for _, item := range items {
		if !amountLabel.MatchString(item) {
			return nil
		}
	}
	return items
}

// carryShare is carry of what says more of the one before: its share, the basis of its growth, or what it adds to the
// growth of the whole.
func (x *lexicon) carryShare(s *sentence, names []naming, i int, c clause, subject string) naming {
	if !addsToWhole.MatchString(subject) {
		return x.carry(s, names, i, c, subject)
	}
	n := x.carry(s, names, i, c, "")
	if n.sure != NoName {
		n.subject = shareOfWhole.ReplaceAllString(n.subject, "") + subject // 增加值占5%，对增长的贡献率为8%
	}
	return n
}
