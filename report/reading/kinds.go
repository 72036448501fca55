package reading

import (
	"strings"

	"yulan/report/lazyregexp"
)

// ruleKind names those of a kind, by who runs them.
const ruleKind = "kind of those before"

// runBy is who runs those that a number counts, which the number before says: 中学51所，其中教育部门办42所.
var runBy = lazyregexp.New(`(?:[门体会人业家位]自?办|[^，。；、\d]主办|^民办|^公办|^公立|^私立|^民营)$`)

// nameOfKind names those of a kind that are counted behind all of them.
func (x *lexicon) nameOfKind(s *sentence, names []naming, i int, subject string) (naming, bool) {
	n := s.numbers[i]
	if n.unit.kind != unitCount || !runBy.MatchString(subject) {
		return naming{}, false
	}
	j := s.lastFigure(i)
	switch {
	case j < 0 || s.numbers[j].unit.base != n.unit.base || names[j].sure == NoName || strings.Contains(subject, "、"):
		return refusal("the subject before is not known"), true
	case names[j].rule == ruleKind:
		return naming{subject: subject + names[j].root, root: names[j].root, rule: ruleKind, sure: ByCarried, from: -1}, true
	}
	return naming{subject: subject + names[j].subject, root: names[j].subject, rule: ruleKind, sure: ByCarried, from: -1}, true
}

// tradePart is one side of trade.
var tradePart = lazyregexp.New(`^(出口|进口)(?:总额|总值|额|值)?(?:完成|实现)?$`)

// nameOfTrade names one side of the trade that is told before it: 外贸进出口总额5亿元，其中出口3亿元.
func (x *lexicon) nameOfTrade(s *sentence, names []naming, i int, subject string) (naming, bool) {
	if subject == "进出口" && s.numbers[i].unit.kind == unitMoney && s.clauseBegin(s.numbers[i].start) == 0 {
		return naming{subject: "进出口总额", rule: "subject before predicate", sure: ByOwn, from: -1}, true
	}
	m := tradePart.FindStringSubmatch(subject)
	const back = 4 // figures: both sides, and their growth
	for j, seen := s.lastFigure(i), 0; m != nil && j >= 0 && seen < back; j, seen = s.lastFigure(j), seen+1 {
		if names[j].sure != NoName && strings.Count(names[j].subject, "进出口") == 1 && !names[j].listed {
			side := strings.Replace(names[j].subject, "进出口", m[1], 1)
			return naming{subject: side, rule: "side of the trade before", sure: ByCarried, from: names[j].from, to: names[j].to}, true
		}
	}
	return naming{}, false
}

// wonBehind is what people that are counted did.
var wonBehind = lazyregexp.New(`^(?:荣获|获得?|夺得|入选|被评)`)

// goesOnBehind says why a phrase before a number is only half of what that is of, or nothing.
func goesOnBehind(u unit, right, subject string) string {
	switch {
	case right != "" && endsInOne(subject, "全国", "全球", "全省", "世界", "国内外", "地区"):
		return "phrase is not whole" // 辐射全国45个城市
	case countsPeople(u) && wonBehind.MatchString(right):
		return "phrase is not whole" // 省级比赛24人获金牌
	case strings.HasPrefix(subject, "在") && strings.HasPrefix(right, "的基础上"):
		return "part of what follows" // 在减税降费17.8亿元的基础上
	case strings.HasSuffix(right, "之一"):
		return "one of those that are counted"
	case u.kind != unitPart && strings.HasPrefix(right, "的") && endsInOne(subject, "总投资", "投资", "区域", "范围"):
		return "part of what follows" // 推进总投资103亿元的改造
	case u.kind == unitPart && isPartOf(right) && !strings.HasPrefix(subject, "占"):
		return "part of what follows"
	}
	return ""
}
