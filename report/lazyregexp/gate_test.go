package lazyregexp

import (
	"math/rand"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// shapes are expressions of every shape that a gate has to tell apart.
var shapes = []string{
	`年|五年来|(?:五|\b5)年`, `((?:19|20)\d\d)年(底|末)?`, `(到|至)?(\d)年`, `(?:比|较|[^，。]{2,3}的)$`, `的$`, `^(?:年|月)?底`,
	`^年|月`, `年(?:$|，)`, `\b5`, `5\b`, `\B5`, `年\B`, `a|ab`, `ab|a`, `a*?b`, `(a|ab)(c|bcd)?`, `[^，。]`, `[^，]{0,3}年`, `年[^，]*月`,
	`年.月`, `(?s)年.月`, `(?i)ab`, `(?m)^年`, `(?m)年$`, ``, `a?`, `a*`, `(?:a|)b`, `年+`, `(年){2,3}`, "\uFFFD", `年\x{FFFD}?`, `é|年`, `[一-龥]`,
	`[😀年]`, `年(?:5(?:月)?)?`, `^`, `$`, `\A年`, `年\z`, `(?:^|，)年`, `\d{1,2}(?:—|-)\d{1,2}月`, `[一二三四五六七八九十]{1,2}年`, `x^年`, `😀$`, `😀\b`, `\Q年`, `a$b`, `[\x{4e00}\x{5e74}]5`,
}

// drawnText returns a text of the signs of the shapes, some of them broken.
func drawnText(r *rand.Rand) string {
	signs := []string{"年", "月", "五", "5", "2", "0", "19", "的", "到", "底", "，", "。", "a", "b", "c", "d", "A", "\n", "—", "é", "😀", "\uFFFD", "一", "\xe5", "\xb9", "\xff", " "}
	var b strings.Builder
	for range r.Intn(14) {
		b.WriteString(signs[r.Intn(len(signs))])
	}
	return b.String()
}

// holdAgainst compares all that an expression says of a text with what the standard library says.
func holdAgainst(t *testing.T, r *Regexp, want *regexp.Regexp, text string) {
	t.Helper()
	same := func(what string, equal bool) {
		if !equal {
			t.Errorf("%q in %q: %s is not the standard library's", r.source, text, what)
		}
	}
	same("MatchString", r.MatchString(text) == want.MatchString(text))
	same("FindString", r.FindString(text) == want.FindString(text))
	same("FindStringIndex", slices.Equal(r.FindStringIndex(text), want.FindStringIndex(text)))
	same("FindStringSubmatch", slices.Equal(r.FindStringSubmatch(text), want.FindStringSubmatch(text)))
	same("FindStringSubmatchIndex", slices.Equal(r.FindStringSubmatchIndex(text), want.FindStringSubmatchIndex(text)))
	same("ReplaceAllString", r.ReplaceAllString(text, "<$0>") == want.ReplaceAllString(text, "<$0>"))
	same("ReplaceAllStringFunc", r.ReplaceAllStringFunc(text, strings.ToUpper) == want.ReplaceAllStringFunc(text, strings.ToUpper))
	for _, n := range []int{-1, 0, 1, 2} {
		same("FindAllStringIndex", equal(r.FindAllStringIndex(text, n), want.FindAllStringIndex(text, n)))
		same("FindAllStringSubmatch", equal(r.FindAllStringSubmatch(text, n), want.FindAllStringSubmatch(text, n)))
		same("FindAllStringSubmatchIndex", equal(r.FindAllStringSubmatchIndex(text, n), want.FindAllStringSubmatchIndex(text, n)))
	}
}

func equal[T comparable](a, b [][]T) bool {
	return (a == nil) == (b == nil) && slices.EqualFunc(a, b, slices.Equal[[]T])
}

// A gate spares the engine work and changes nothing of what it finds.
func TestFindsWhatTheStandardLibraryFinds(t *testing.T) {
	r := rand.New(rand.NewSource(1))
	texts := make([]string, 300)
	for i := range texts {
		texts[i] = drawnText(r)
	}
	for _, source := range shapes {
		re, want := New(source), regexp.MustCompile(source)
		for _, text := range texts {
			holdAgainst(t, re, want, text)
		}
	}
}

func FuzzFindsWhatTheStandardLibraryFinds(f *testing.F) {
	for _, source := range shapes {
		f.Add(source, "到2021年底，5年")
	}
	f.Fuzz(func(t *testing.T, source, text string) {
		want, err := regexp.Compile(source)
		if err != nil || len(source) > 100 || len(text) > 1000 {
			t.Skip()
		}
		holdAgainst(t, New(source), want, text)
	})
}

// What an expression is tried on: where one of its words may begin, and a window of its longest match.
func TestGate(t *testing.T) {
	for source, want := range map[string]struct{ tried, shut bool }{
		`年均|每年`: {true, true}, `(?:五|\b5)年`: {true, true}, `^年`: {false, true}, `年[^，]*月`: {false, true},
		`[^，]年`: {false, false}, `a?`: {false, false}, `(?i)k`: {false, false},
	} {
		g := gateOf(source)
		if g.isTried() != want.tried || g.isShut("下降") != want.shut {
			t.Errorf("%s: tried %v, shut %v, want %v", source, g.isTried(), g.isShut("下降"), want)
		}
	}
	if g := gateOf(`(?:五|\b5)年(?:来|间)?`); g.longest != 12 {
		t.Errorf("a match of at most three characters has at most %d bytes", g.longest)
	}
}
