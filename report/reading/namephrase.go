package reading

import (
	"strings"
	"unicode/utf8"

	"yulan/report/lazyregexp"
)

// nameByPredicate names a figure behind a predicate: what stands before that is its subject,
// or it has that of the figure before it.
func (x *lexicon) nameByPredicate(s *sentence, names []naming, i int, c clause, p peeled, subject string) naming {
	switch {
	case subject == "" && p.has("累计"):
		return x.carryTotal(s, names, i, c, "累计")
	case subject == "", currentPrices.MatchString(p.subject):
		return x.carryRate(s, names, i, c)
	case otherCurrency.MatchString(p.subject), c.follows >= 0 && changesFrom(names[c.follows].peeled) && onlyVerbs(x.segment(subject)):
		return x.carry(s, names, i, c, "") // 由162个整合为123个
	case comparedAlone.MatchString(p.subject):
		return x.carry(s, names, i, c, p.subject)
	case strings.HasPrefix(subject, "占"), basisAlone.MatchString(subject), addsToWhole.MatchString(subject):
		return x.carryShare(s, names, i, c, subject)
	case endsInAdded(subject):
		return x.nameAdded(s, names, i, c, p.subject, subject)
	case s.numbers[i].unit.kind != unitPart && x.addsNothing(subject):
		return refusal("verb without a noun") // 新建和改造提升200万亩
	case x.has("of-before", subject) || x.has("generic", subject):
		if named, ok := x.nameOfTrade(s, names, i, subject); ok {
			return named
		}
		return x.carryTotal(s, names, i, c, subject)
	}
	return x.nameOfPart(s, names, i, c, p, subject)
}

// noteBelow says in a name what it means from here on: 市本级（含开发区，下同）财政收入.
var noteBelow = lazyregexp.New(`（[^（）\d]{0,40}下同）`)

// noteMarks are marks of notes in a name: 国内生产总值[2].
var noteMarks = lazyregexp.New(`\[\d{1,3}\]`)

// own is a name in the number's own clause. raw is what stands before the predicates, of
// which subject is the end.
func (x *lexicon) own(s *sentence, c clause, raw, subject, rule string) naming {
	subject = x.trimRunIn(x.trimDone(noteMarks.ReplaceAllString(subject, "")), c)
	from := c.leftFrom + max(0, strings.LastIndex(raw, subject))
	to := from + len(subject)
	subject = x.withoutDone(noteBelow.ReplaceAllString(subject, ""))
	return naming{subject: subject, rule: rule, sure: ByOwn, from: from, to: to, verb: x.verbOf(subject)}
}

// nameByPhrase names a figure that stands in a phrase without a predicate: 建成公共充电桩
// 1.8万个, 新增3家三甲医院, 45个县整县建设.
func (x *lexicon) nameByPhrase(s *sentence, names []naming, i int, c clause, p peeled, subject, object string) naming {
	if named, ok := x.nameOfDoing(s, i, c, p, subject); ok {
		return named
	}
	switch {
	case subject == "" && object == "":
		return x.nameWithoutWords(s, names, i, c, p)
	case x.isHalfNoun(s, i, c, object):
		return refusal("half of a noun that two numbers share")
	case object == "":
		return x.nameByLeft(s, names, i, c, p, subject)
	case x.has("generic", object) && countsPeople(s.numbers[i].unit) && p.subject != "" && onlyVerbs(x.segment(p.subject)):
		named := x.own(s, c, p.subject, p.subject, "verb and noun")
		named.subject += object + "人数"
		return named
	case strings.HasSuffix(p.subject, "把"):
		return refusal("verb far behind")
	case subject == "":
		return x.nameByRight(s, names, i, c, p, object)
	}
	return x.nameAround(s, i, c, p, subject, object)
}

// nameWithoutWords is for a number with nothing of its own around it.
func (x *lexicon) nameWithoutWords(s *sentence, names []naming, i int, c clause, p peeled) naming {
	switch {
	case p.kind() != "", onlyAgainst.MatchString(c.left), sumBefore.MatchString(c.left):
		return x.carry(s, names, i, c, "")
	case p.has("累计"):
		return x.carryTotal(s, names, i, c, "累计")
	}
	return x.carryPair(s, names, i, c)
}

// nameAround names a figure that stands in the midst of its phrase: 推进西十、康渝等4条高铁.
func (x *lexicon) nameAround(s *sentence, i int, c clause, p peeled, subject, object string) naming {
	n := s.numbers[i]
	words := x.segment(subject)
	if n.unit.kind == unitPart && !endsInVerb(words) {
		return x.own(s, c, p.subject, subject, "phrase before")
	}
	if subject == "以" {
		return refusal("more than a noun") // 以10个试验区为载体
	}
	short := x.shorten(subject, 14)
	if strings.HasSuffix(subject, "等") && strings.Contains(subject[:len(subject)-len(short)], "、") || x.endsList(subject) {
		short = x.verbOf(subject) // of a list none may be left out
	} else if endsInOne(subject, "和", "以及") {
		short = x.verbOf(subject) // 建成创新中心和11家工作站
	} else if rest, ok := strings.CutSuffix(short, "等"); ok && len(short) < len(subject) && onlyVerbs(x.segment(rest)) {
		short = x.verbOf(subject) // 建设公园设施提升等43个项目
	}
	whole := short + object
	if utf8.RuneCountInString(whole) > longestName {
		whole = x.prefixOf("new-verb", subject) + object
	}
	if _, to := placeOfObject(n, c, object); c.abuts && !isLinked(s.text[to:]) {
		return refusal("two numbers and one noun")
	}
	from, to := placeOfObject(n, c, object)
	return naming{subject: whole, verb: x.verbOf(subject), rule: "noun behind", sure: ByOwn, from: from, to: to, upTo: to}
}

// endsList says whether a phrase ends with the last part of a list of nouns, all of which what
// follows is of: 打造粮食、蔗糖、渔业 before 3个特色产业.
func (x *lexicon) endsList(subject string) bool {
	i := strings.LastIndex(subject, "、")
	return i >= 0 && x.verbOf(subject[i+len("、"):]) == ""
}

// placeOfObject returns where the noun behind a number stands. Of one that a list shares only
// the attribute stands there.
func placeOfObject(n number, c clause, object string) (from, to int) {
	at := strings.Index(c.right, object)
	if at < 0 {
		at, object = 0, firstBytes(c.right, len("国家级"))
		if i := strings.Index(c.right, "、"); i >= 0 {
			object = c.right[:i]
		}
	}
	return n.end + at, n.end + at + len(object)
}

// isLinked says whether a text begins with a word that joins parts of a list.
func isLinked(s string) bool {
	for _, w := range []string{"、", "和", "及", "与", "以及", "或", "并"} {
		if strings.HasPrefix(s, w) {
			return true
		}
	}
	return false
}

// nameByLeft names a figure by the phrase before it alone.
func (x *lexicon) nameByLeft(s *sentence, names []naming, i int, c clause, p peeled, subject string) naming {
	unit := s.numbers[i].unit
	if named, ok := x.nameFromOutside(s, names, i, c, subject); ok {
		return named
	}
	whole := x.verbOfWhole(s, names, i, c)
	if why := goesOnBehind(unit, c.right, subject); why != "" {
		return refusal(why)
	}
	switch {
	case subject == "净增" || subject == "净增加" || subject == "新增":
		return x.carryAdded(s, names, i, c, subject)
	case endsInAdded(subject):
		return x.nameAdded(s, names, i, c, p.subject, subject)
	case whole != "" && x.has("generic", subject):
	case isShareOfOther(subject):
		return x.carry(s, names, i, c, strings.TrimPrefix(subject, "总量"))
	case x.has("of-before", subject) || x.has("generic", subject):
		return x.carryTotal(s, names, i, c, subject)
	case x.isOnlyVerb(subject) && (!countsPeople(unit) || utf8.RuneCountInString(subject) < 4):
		return refusal("verb without a noun")
	}
	return x.nameAsPhrase(s, names, i, c, p.subject, subject, whole)
}

// isShareOfOther says whether a phrase tells a part of another thing without what that part is: 占全国, 增量占全国比重.
func isShareOfOther(subject string) bool {
	return strings.HasPrefix(subject, "占") && !isShareWord(subject) || strings.HasPrefix(subject, "总量占") || strings.HasPrefix(subject, "增量占")
}

// nameAsPhrase makes a phrase before a number its name: with the verb of the whole that it is a
// part of, or of the list that it goes on.
func (x *lexicon) nameAsPhrase(s *sentence, names []naming, i int, c clause, raw, subject, whole string) naming {
	if s.numbers[i].unit.kind == unitPart && strings.Contains(subject, "占") {
		subject = strings.TrimSuffix(subject, "的")
	}
	if x.beginsWithCounted(s, c, subject) {
		return refusal("phrase is not whole")
	}
	n := s.ofPeople(names, i, x.own(s, c, raw, subject, "phrase before"))
	if whole != "" && n.verb == "" {
		n.verb, n.subject, n.rule, n.sure = whole, whole+subject, "part of what was added", ByCarried
		return n
	}
	if before := c.follows; before >= 0 && strings.HasPrefix(c.link, "、") && names[before].carriesVerb() && n.verb == "" {
		if (s.numbers[i].unit.kind == unitMoney) != (s.numbers[before].unit.kind == unitMoney) {
			n.total = names[before].total // 累计接待游客3万人次、旅游花费5亿元: money is not received as guests are
			return n
		}
		n.rule, n.verb, n.sure, n.total = "list of one verb", names[before].verb, ByCarried, names[before].total
		n.subject = n.verb + subject
	}
	return n
}

// verbOfWhole returns the verb for what was added where a figure is a part of that: 新增公路
// 60万公里，其中高速公路4万公里. Growth may stand between the two.
func (x *lexicon) verbOfWhole(s *sentence, names []naming, i int, c clause) string {
	if !strings.HasPrefix(strings.TrimLeft(c.left, "（"), "其中") {
		return ""
	}
	j := s.figureBefore(i, c)
	if j > 0 && s.numbers[j].unit.kind == unitPart && names[j].sure != NoName {
		j = s.figureBefore(j, names[j].clause)
	}
	if j < 0 || names[j].sure == NoName || names[j].listed || !x.adds(names[j].subject) || s.numbers[j].unit.base != s.numbers[i].unit.base {
		return ""
	}
	if w := x.prefixOf("new-verb", names[j].subject); w != "" && x.prefixOf("not-new", names[j].subject) == "" {
		return w
	}
	return ""
}

// isPartOf says whether a part of a hundred is one of what follows it: 24%的增量.
func isPartOf(right string) bool {
	return strings.HasPrefix(right, "的") && !growthBehind.MatchString(right)
}

// endsInAdded says whether a phrase ends with a verb for what was added to the rest of it.
func endsInAdded(s string) bool {
	return strings.HasSuffix(s, "新增") && s != "新增" || strings.HasSuffix(s, "净增") && s != "净增"
}

// isOnlyVerb says whether a phrase is verbs without an object. Of two that are nouns too the
// first is the object's: 消费帮扶.
func (x *lexicon) isOnlyVerb(s string) bool {
	words := x.segment(s)
	if !onlyVerbs(words) {
		return false
	}
	for _, w := range words {
		if w.kind == wordVerb {
			return true
		}
	}
	return len(words) < 2 || words[len(words)-1].kind != wordVerbNoun
}

// carriesVerb says whether a name has a verb that a list goes on with.
func (n naming) carriesVerb() bool { return n.sure != NoName && n.verb != "" }

// nameAdded names what was added to something: 里程新增1700公里. A figure after it is of the
// thing itself.
func (x *lexicon) nameAdded(s *sentence, names []naming, i int, c clause, raw, subject string) naming {
	tail := subject[len(subject)-len("新增"):]
	subject = x.peel(strings.TrimSuffix(subject, tail)).subject
	if subject == "" {
		return x.carryAdded(s, names, i, c, tail)
	}
	n := x.own(s, c, raw, subject, "subject before predicate")
	n.tail = tail
	return n
}

// carryAdded names what was added to what the figure before is of, if both count the same:
// 企业达到612户，比上年净增86户.
func (x *lexicon) carryAdded(s *sentence, names []naming, i int, c clause, tail string) naming {
	j := s.figureBefore(i, c)
	if j < 0 || s.numbers[j].unit.base != s.numbers[i].unit.base {
		return refusal("verb without a noun")
	}
	n := x.carry(s, names, i, c, "")
	n.tail = tail
	return n
}

// nameByRight names a figure by the noun behind it alone, with the verb of the list that it
// belongs to, or with one that was cut off before it: 推动17.7万人就业.
func (x *lexicon) nameByRight(s *sentence, names []naming, i int, c clause, p peeled, object string) naming {
	n := s.numbers[i]
	if x.has("generic", object) {
		return refusal(noNoun)
	}
	if n.unit.kind == unitCount && !countsPeople(n.unit) && beganOrDone.MatchString(object) {
		return refusal("verb without a noun") // 力争170个竣工投产
	}
	if c.abuts && strings.TrimSpace(c.right) == object {
		return refusal("two numbers and one noun")
	}
	from, to := placeOfObject(n, c, object)
	named := naming{subject: object, rule: "noun behind", sure: ByOwn, from: from, to: to, upTo: to}
	if before := c.follows; before >= 0 && c.link != "" && names[before].carriesVerb() && strings.HasPrefix(names[before].rule, "noun behind") && p.subject == "" {
		named.verb = names[c.follows].verb
		named.subject, named.sure = named.verb+object, ByCarried
		named.rule = "noun behind, list of one verb"
		named.total = names[c.follows].total
	}
	return named
}
