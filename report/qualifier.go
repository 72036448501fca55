package report

import (
	"fmt"
	"slices"
	"strings"
)

// Bound says how a qualified number relates to the true one.
type Bound int

// The bounds. About is 左右, AtLeast is 以上, 超过, 余 …, AtMost is 以下, 近 ….
const (
	Exact Bound = iota
	About
	AtLeast
	AtMost
)

// Place says where a qualifier is printed.
type Place int

// The places: before the number, after its unit, or between the two (余).
const (
	Before Place = iota
	After
	Between
)

// Qualifier is a word that limits what a number claims.
type Qualifier struct {
	Printed string // "左右"
	Place   Place
	Bound   Bound // Exact for 预计, which marks an estimate
	// Includes is set if the bound includes the number itself: 以上 and 以下 do, 超过 does not.
	Includes bool
	// Estimate is set for 预计: the report expects the number.
	Estimate bool
	Words    Text // the word in each language: "左右", "about"
}

// qualifiers are the known ones; every other is refused.
var qualifiers = []Qualifier{
	{Printed: "预计", Place: Before, Estimate: true, Words: NewText("预计", "expected")},
	{Printed: "超过", Place: Before, Bound: AtLeast, Words: NewText("超过", "over")},
	{Printed: "超", Place: Before, Bound: AtLeast, Words: NewText("超", "over")},
	{Printed: "突破", Place: Before, Bound: AtLeast, Words: NewText("突破", "over")},
	{Printed: "近", Place: Before, Bound: AtMost, Words: NewText("近", "nearly")},
	{Printed: "余", Place: Between, Bound: AtLeast, Words: NewText("余", "over")},
	{Printed: "以上", Place: After, Bound: AtLeast, Includes: true, Words: NewText("以上", "at least")},
	{Printed: "左右", Place: After, Bound: About, Words: NewText("左右", "about")},
	{Printed: "以下", Place: After, Bound: AtMost, Includes: true, Words: NewText("以下", "at most")},
	{Printed: "约", Place: Before, Bound: About, Words: NewText("约", "about")},
	{Printed: "大约", Place: Before, Bound: About, Words: NewText("大约", "about")},
	{Printed: "约合", Place: Before, Bound: About, Words: NewText("约合", "about")},
	{Printed: "逾", Place: Before, Bound: AtLeast, Words: NewText("逾", "over")},
	{Printed: "超出", Place: Before, Bound: AtLeast, Words: NewText("超出", "over")},
	{Printed: "高于", Place: Before, Bound: AtLeast, Words: NewText("高于", "above")},
	{Printed: "多于", Place: Before, Bound: AtLeast, Words: NewText("多于", "more than")},
	{Printed: "大于", Place: Before, Bound: AtLeast, Words: NewText("大于", "more than")},
	{Printed: "不低于", Place: Before, Bound: AtLeast, Includes: true, Words: NewText("不低于", "no less than")},
	{Printed: "不少于", Place: Before, Bound: AtLeast, Includes: true, Words: NewText("不少于", "no less than")},
	{Printed: "至少", Place: Before, Bound: AtLeast, Includes: true, Words: NewText("至少", "at least")},
	{Printed: "至多", Place: Before, Bound: AtMost, Includes: true, Words: NewText("至多", "at most")},
	{Printed: "接近", Place: Before, Bound: AtMost, Words: NewText("接近", "nearly")},
	{Printed: "将近", Place: Before, Bound: AtMost, Words: NewText("将近", "nearly")},
	{Printed: "不足", Place: Before, Bound: AtMost, Words: NewText("不足", "under")},
	{Printed: "不到", Place: Before, Bound: AtMost, Words: NewText("不到", "under")},
	{Printed: "低于", Place: Before, Bound: AtMost, Words: NewText("低于", "below")},
	{Printed: "少于", Place: Before, Bound: AtMost, Words: NewText("少于", "fewer than")},
	{Printed: "小于", Place: Before, Bound: AtMost, Words: NewText("小于", "less than")},
	{Printed: "不超过", Place: Before, Bound: AtMost, Includes: true, Words: NewText("不超过", "no more than")},
	{Printed: "不高于", Place: Before, Bound: AtMost, Includes: true, Words: NewText("不高于", "no more than")},
	{Printed: "不超", Place: Before, Bound: AtMost, Includes: true, Words: NewText("不超", "no more than")},
	{Printed: "多", Place: Between, Bound: AtLeast, Words: NewText("多", "over")},
	{Printed: "来", Place: Between, Bound: About, Words: NewText("来", "about")},
	{Printed: "及以上", Place: After, Bound: AtLeast, Includes: true, Words: NewText("及以上", "at least")},
	{Printed: "及以下", Place: After, Bound: AtMost, Includes: true, Words: NewText("及以下", "at most")},
	{Printed: "以内", Place: After, Bound: AtMost, Includes: true, Words: NewText("以内", "within")},
	{Printed: "之内", Place: After, Bound: AtMost, Includes: true, Words: NewText("之内", "within")},
	{Printed: "上下", Place: After, Bound: About, Words: NewText("上下", "about")},
}

// qualifier returns the known qualifier that is printed so.
func qualifier(printed string) (Qualifier, bool) {
	i := slices.IndexFunc(qualifiers, func(q Qualifier) bool { return q.Printed == printed })
	if i < 0 {
		return Qualifier{}, false
	}
	return qualifiers[i], true
}

// parseQualifiers reads qualifiers joined by ";" in printed order: 预计 first, then
// what stands before the number, 余, and what stands after the unit. At most one
// of them bounds the number, so that a figure has one Bound.
func parseQualifiers(s string) ([]Qualifier, error) {
	if s == "" {
		return nil, nil
	}
	var list []Qualifier
	estimate, bound := false, false
	for _, word := range strings.Split(s, ";") {
		q, ok := qualifier(word)
		switch {
		case !ok:
			return nil, fmt.Errorf("qualifier %q is not known", word)
		case q.Estimate && bound:
			return nil, fmt.Errorf("qualifiers %q are not in printed order", s)
		case q.Estimate && estimate, !q.Estimate && bound:
			return nil, fmt.Errorf("qualifiers %q say the same thing twice", s)
		}
		estimate, bound = estimate || q.Estimate, bound || !q.Estimate
		list = append(list, q)
	}
	return list, nil
}
