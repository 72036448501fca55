package report

import (
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
	// Key is the key of its words in the interface, "qualifier.zuoyou": what is one word in one
	// language may be two in another.
	Key string
}

// qualifiers are the known qualifiers; any other is refused.
var qualifiers = []Qualifier{
	{Printed: "预计", Place: Before, Estimate: true, Key: "yuji"},
	{Printed: "超过", Place: Before, Bound: AtLeast, Key: "chaoguo"},
	{Printed: "超", Place: Before, Bound: AtLeast, Key: "chao"},
	{Printed: "突破", Place: Before, Bound: AtLeast, Key: "tupo"},
	{Printed: "近", Place: Before, Bound: AtMost, Key: "jin"},
	{Printed: "余", Place: Between, Bound: AtLeast, Key: "yu"},
	{Printed: "以上", Place: After, Bound: AtLeast, Includes: true, Key: "yishang"},
	{Printed: "左右", Place: After, Bound: About, Key: "zuoyou"},
	{Printed: "以下", Place: After, Bound: AtMost, Includes: true, Key: "yixia"},
	{Printed: "约", Place: Before, Bound: About, Key: "yue"},
	{Printed: "大约", Place: Before, Bound: About, Key: "dayue"},
	{Printed: "约合", Place: Before, Bound: About, Key: "yuehe"},
	{Printed: "逾", Place: Before, Bound: AtLeast, Key: "yu-before"},
	{Printed: "超出", Place: Before, Bound: AtLeast, Key: "chaochu"},
	{Printed: "高于", Place: Before, Bound: AtLeast, Key: "gaoyu"},
	{Printed: "多于", Place: Before, Bound: AtLeast, Key: "duoyu"},
	{Printed: "大于", Place: Before, Bound: AtLeast, Key: "dayu"},
	{Printed: "不低于", Place: Before, Bound: AtLeast, Includes: true, Key: "budiyu"},
	{Printed: "不少于", Place: Before, Bound: AtLeast, Includes: true, Key: "bushaoyu"},
	{Printed: "至少", Place: Before, Bound: AtLeast, Includes: true, Key: "zhishao"},
	{Printed: "至多", Place: Before, Bound: AtMost, Includes: true, Key: "zhiduo"},
	{Printed: "接近", Place: Before, Bound: AtMost, Key: "jiejin"},
	{Printed: "将近", Place: Before, Bound: AtMost, Key: "jiangjin"},
	{Printed: "不足", Place: Before, Bound: AtMost, Key: "buzu"},
	{Printed: "不到", Place: Before, Bound: AtMost, Key: "budao"},
	{Printed: "低于", Place: Before, Bound: AtMost, Key: "diyu"},
	{Printed: "少于", Place: Before, Bound: AtMost, Key: "shaoyu"},
	{Printed: "小于", Place: Before, Bound: AtMost, Key: "xiaoyu"},
	{Printed: "不超过", Place: Before, Bound: AtMost, Includes: true, Key: "buchaoguo"},
	{Printed: "不高于", Place: Before, Bound: AtMost, Includes: true, Key: "bugaoyu"},
	{Printed: "不超", Place: Before, Bound: AtMost, Includes: true, Key: "buchao"},
	{Printed: "多", Place: Between, Bound: AtLeast, Key: "duo"},
	{Printed: "来", Place: Between, Bound: About, Key: "lai"},
	{Printed: "及以上", Place: After, Bound: AtLeast, Includes: true, Key: "ji-yishang"},
	{Printed: "及以下", Place: After, Bound: AtMost, Includes: true, Key: "ji-yixia"},
	{Printed: "以内", Place: After, Bound: AtMost, Includes: true, Key: "yinei"},
	{Printed: "之内", Place: After, Bound: AtMost, Includes: true, Key: "zhinei"},
	{Printed: "上下", Place: After, Bound: About, Key: "shangxia"},
}

// Qualifiers returns the known ones.
func Qualifiers() []Qualifier { return slices.Clone(qualifiers) }

// qualifier returns the known qualifier with a printed form.
func qualifier(printed string) (Qualifier, bool) {
	i := slices.IndexFunc(qualifiers, func(q Qualifier) bool { return q.Printed == printed })
	if i < 0 {
		return Qualifier{}, false
	}
	return qualifiers[i], true
}

// parseQualifiers reads qualifiers joined by ";" in printed order: 预计 first, then what precedes
// the number, 余, and what follows the unit. At most one stands in each of these places: 约20%左右,
// 超过95%以上 and 低于13%左右 are all written.
func parseQualifiers(s string) ([]Qualifier, error) {
	if s == "" {
		return nil, nil
	}
	var list []Qualifier
	for _, word := range strings.Split(s, ";") {
		q, ok := qualifier(word)
		if !ok {
			return nil, refuse("qualifier %q is not known", word)
		}
		if n := len(list); n > 0 {
			switch last := list[n-1]; {
			case q.place() == last.place():
				return nil, refuse("qualifiers %q say the same thing twice", s)
			case q.place() < last.place():
				return nil, refuse("qualifiers %q are not in printed order", s)
			}
		}
		list = append(list, q)
	}
	return list, nil
}

// place says how far to the right a qualifier is printed.
func (q Qualifier) place() int {
	switch {
	case q.Estimate:
		return 0
	case q.Place == Before:
		return 1
	case q.Place == Between:
		return 2
	}
	return 3
}

// BoundOf returns the bound that qualifiers set together, and whether the number itself lies
// within, as an exact one does. Where they differ, as in 低于13%左右, the number is an approximate one.
func BoundOf(list []Qualifier) (bound Bound, includes bool) {
	includes = true
	for _, q := range list {
		switch {
		case q.Bound == Exact:
			continue
		case bound != Exact && bound != q.Bound:
			return About, false
		}
		bound, includes = q.Bound, includes && q.Includes
	}
	return bound, includes
}
