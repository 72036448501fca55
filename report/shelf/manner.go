package shelf

import (
	"strings"

	"yulan/report/lazyregexp"
)

// Manner is how a number is aimed at, or was kept, in the word that the sentence has for it before
// the number: 控制在2%左右 is another promise than 2%左右, and so is 力争6%.
type Manner struct {
	Kind    MannerKind
	Printed string
}

// MannerKind says what a Manner is.
type MannerKind string

// The kinds of manner.
const (
	Strive   MannerKind = "strive"   // 力争, 争取, 努力实现
	Ensure   MannerKind = "ensure"   // 确保, 保证
	KeepTo   MannerKind = "keep-to"  // 控制在, which also sets the good side
	KeepAt   MannerKind = "keep-at"  // 保持在, 维持在
	SteadyAt MannerKind = "steadily" // 稳定在
)

// MannerKinds lists every MannerKind.
var MannerKinds = []MannerKind{Strive, Ensure, KeepTo, KeepAt, SteadyAt}

// The words of a manner. Those that keep a number stand before it, a word that bounds it perhaps
// between; those that strive for it stand anywhere in its clause, but not in what is only said to go
// along with it (在确保质量的前提下).
var (
	keeping  = lazyregexp.New(`(控制(?:在|到)|保持(?:在|到)?|维持在|稳定在)[^0-9，、；。]{0,4}$`)
	striving = lazyregexp.New(`(力争|力求|争取|努力(?:实现|达到|完成|争取|使)|奋力(?:实现|达到|完成|突破)|确保|保证)([^0-9，、；。]*)$`)
	besides  = lazyregexp.New(`前提|基础上|同时|情况下|条件下|背景下`)
)

// mannersOf returns the manners that a clause says of the number behind it, in their order. Of a
// result none strives for it.
func mannersOf(clause string, isTarget bool) []Manner {
	var all []Manner
	if m := striving.FindStringSubmatch(clause); m != nil && isTarget && !besides.MatchString(m[2]) {
		kind := Strive
		if m[1] == "确保" || m[1] == "保证" {
			kind = Ensure
		}
		all = append(all, Manner{kind, m[1]})
	}
	if m := keeping.FindStringSubmatch(clause); m != nil {
		kind := KeepAt
		switch {
		case strings.HasPrefix(m[1], "控制"):
			kind = KeepTo
		case strings.HasPrefix(m[1], "稳定"):
			kind = SteadyAt
		}
		all = append(all, Manner{kind, m[1]})
	}
	return all
}
