// Package lazyregexp has regular expressions that are compiled when they are first used, and
// tried only where a match may begin. Reading a report takes some hundred of them, which took
// longer to compile than a command that reads none takes in all, and longer to try than all
// else that reading does.
package lazyregexp

import (
	"os"
	"regexp"
	"strings"
	"sync"
	"unicode/utf8"
)

// inTest says whether a test runs: there an expression is compiled at once, so that a wrong
// one fails whether or not it is used.
var inTest = len(os.Args) > 0 && strings.HasSuffix(strings.TrimSuffix(os.Args[0], ".exe"), ".test")

// Regexp is a regular expression. Its methods are those of the standard library's, and may
// be called by several goroutines at once.
type Regexp struct {
	source string
	// whole is the expression as it is, here one that matches at the beginning of a text alone, and
	// behind one that matches behind the first character alone.
	whole, here, behind compiled
	opened              sync.Once
	gate                *gate // once opened
}

// compiled is an expression that is compiled when it is first used.
type compiled struct {
	once sync.Once
	re   *regexp.Regexp
}

// get returns the compiled expression that source is, behind a prefix if there is one.
func (c *compiled) get(prefix, source string) *regexp.Regexp {
	c.once.Do(func() {
		if prefix != "" {
			source = prefix + "(?:" + source + ")"
		}
		c.re = regexp.MustCompile(source)
	})
	return c.re
}

// New returns an expression that is known to be right: one that is wrong panics when it is
// first used, and in a test at once.
func New(source string) *Regexp {
	r := &Regexp{source: source}
	if inTest {
		r.re()
	}
	return r
}

func (r *Regexp) re() *regexp.Regexp { return r.whole.get("", r.source) }

func (r *Regexp) theGate() *gate {
	r.opened.Do(func() { r.gate = gateOf(r.source) })
	return r.gate
}

// finder is a method of the standard library's expressions that finds the first match.
type finder func(*regexp.Regexp, string) []int

// first returns the first match.
func (r *Regexp) first(s string, find finder) []int {
	g := r.theGate()
	switch {
	case g.isTried():
		return r.try(g, s, 0, find)
	case g.isShut(s):
		return nil
	default:
		return find(r.re(), s)
	}
}

// try returns the first match that begins at or behind a byte of a text.
func (r *Regexp) try(g *gate, s string, from int, find finder) []int {
	for at := g.next(s, from); at >= 0; {
		re, begin := r.at(g, s, at)
		if found := find(re, s[begin:min(len(s), at+g.longest+utf8.UTFMax)]); found != nil {
			for i := range found {
				if found[i] >= 0 { // a group that takes no part has no place
					found[i] += begin
				}
			}
			found[0] = at
			return found
		}
		_, size := utf8.DecodeRuneInString(s[at:])
		at = g.next(s, at+size)
	}
	return nil
}

// at returns the expression that matches at a byte of a text alone, and where the text begins that
// it is to be given.
func (r *Regexp) at(g *gate, s string, at int) (re *regexp.Regexp, begin int) {
	if g.looksBack && at > 0 {
		_, size := utf8.DecodeLastRuneInString(s[:at])
		return r.behind.get(`\A(?s:.)`, r.source), at - size
	}
	return r.here.get(`\A`, r.source), at
}

// all returns up to n matches, and every one if n is negative.
func (r *Regexp) all(s string, n int, find finder, findAll func(*regexp.Regexp, string, int) [][]int) [][]int {
	g := r.theGate()
	if !g.isTried() {
		if g.isShut(s) {
			return nil
		}
		return findAll(r.re(), s, n)
	}
	var all [][]int
	for at := 0; n < 0 || len(all) < n; {
		found := r.try(g, s, at, find)
		if found == nil {
			break
		}
		all = append(all, found)
		at = found[1]
	}
	return all
}

// parts returns the parts of a text that a match is made of.
func parts(s string, found []int) []string {
	if found == nil {
		return nil
	}
	p := make([]string, len(found)/2)
	for i := range p {
		if found[2*i] >= 0 {
			p[i] = s[found[2*i]:found[2*i+1]]
		}
	}
	return p
}

// MatchString is regexp's.
func (r *Regexp) MatchString(s string) bool { return r.FindStringIndex(s) != nil }

// FindString is regexp's.
func (r *Regexp) FindString(s string) string {
	found := r.FindStringIndex(s)
	if found == nil {
		return ""
	}
	return s[found[0]:found[1]]
}

// FindStringIndex is regexp's.
func (r *Regexp) FindStringIndex(s string) []int {
	return r.first(s, (*regexp.Regexp).FindStringIndex)
}

// FindStringSubmatch is regexp's.
func (r *Regexp) FindStringSubmatch(s string) []string { return parts(s, r.FindStringSubmatchIndex(s)) }

// FindStringSubmatchIndex is regexp's.
func (r *Regexp) FindStringSubmatchIndex(s string) []int {
	return r.first(s, (*regexp.Regexp).FindStringSubmatchIndex)
}

// FindAllStringIndex is regexp's.
func (r *Regexp) FindAllStringIndex(s string, n int) [][]int {
	return r.all(s, n, (*regexp.Regexp).FindStringIndex, (*regexp.Regexp).FindAllStringIndex)
}

// FindAllStringSubmatch is regexp's.
func (r *Regexp) FindAllStringSubmatch(s string, n int) [][]string {
	var all [][]string
	for _, found := range r.FindAllStringSubmatchIndex(s, n) {
		all = append(all, parts(s, found))
	}
	return all
}

// FindAllStringSubmatchIndex is regexp's.
func (r *Regexp) FindAllStringSubmatchIndex(s string, n int) [][]int {
	return r.all(s, n, (*regexp.Regexp).FindStringSubmatchIndex, (*regexp.Regexp).FindAllStringSubmatchIndex)
}

// ReplaceAllString is regexp's.
func (r *Regexp) ReplaceAllString(src, repl string) string {
	if r.theGate().isShut(src) {
		return src
	}
	return r.re().ReplaceAllString(src, repl)
}

// ReplaceAllStringFunc is regexp's.
func (r *Regexp) ReplaceAllStringFunc(src string, repl func(string) string) string {
	if r.theGate().isShut(src) {
		return src
	}
	return r.re().ReplaceAllStringFunc(src, repl)
}
