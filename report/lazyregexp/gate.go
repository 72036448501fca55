package lazyregexp

import (
	"regexp/syntax"
	"strings"
	"unicode/utf8"
)

// gate tells where a match may begin by the character that it begins with. Most expressions of the
// rules are of a few words, which stand nowhere in most sentences: to look for their first
// characters takes a fraction of the time that it takes the engine of the standard library to try
// every alternative at every character.
type gate struct {
	// first has a bit for each character that a match may begin with, by the low bits of its number:
	// of an ideograph nearly all that tells it from others. That two share a bit costs time alone.
	first [gateBits / 64]uint64
	// begins is set where every match begins at the beginning of the text.
	begins bool
	// looksBack is set where something in the expression is of the character before: ^ in one of
	// several alternatives, \b.
	looksBack bool
	// longest is how many bytes a match has at most.
	longest int
}

const (
	gateBits = 1 << 12
	// tooMany bits let so many characters through that a gate is of no use.
	tooMany = gateBits / 4
	// endless is the length of a match that has no longest. To try such an expression at one character
	// after the other would go over the same text again and again.
	endless = 1 << 12
)

func (g *gate) admits(r rune) bool {
	i := uint32(r) % gateBits
	return g.first[i/64]>>(i%64)&1 != 0
}

// admit lets the characters of a range through.
func (g *gate) admit(from, to rune) (count int) {
	if to-from >= gateBits {
		return tooMany + 1
	}
	for r := from; r <= to; r++ {
		i := uint32(r) % gateBits
		g.first[i/64] |= 1 << (i % 64)
	}
	return int(to-from) + 1
}

// gateOf returns the gate of an expression, or nil if it has none: where a match may be empty, or
// begin with nearly anything.
func gateOf(source string) *gate {
	if strings.Contains(source, `\Q`) {
		return nil // what is put around it would be quoted too
	}
	tree, err := syntax.Parse(source, syntax.Perl)
	if err != nil {
		return nil // compiling it says what is wrong
	}
	tree = tree.Simplify()
	p, err := syntax.Compile(tree)
	if err != nil {
		return nil
	}
	g := &gate{begins: true, longest: longestOf(tree)}
	o := opening{g: g, program: p.Inst, seen: make([][2]bool, len(p.Inst))}
	if !o.follow(uint32(p.Start), false) {
		return nil
	}
	g.looksBack = !g.begins && looksBack(p)
	return g
}

// opening goes through what a program does before it has matched a character.
type opening struct {
	g       *gate
	program []syntax.Inst
	seen    [][2]bool // of each instruction, behind ^ or not
	count   int       // of the characters that were let through
}

// follow lets through what may be matched first from an instruction on; atBegin says that only the
// beginning of a text leads there. It returns false if that may be nothing, or nearly anything.
func (o *opening) follow(pc uint32, atBegin bool) bool {
	seen := &o.seen[pc][0]
	if atBegin {
		seen = &o.seen[pc][1]
	}
	if *seen {
		return true
	}
	*seen = true
	switch i := &o.program[pc]; i.Op {
	case syntax.InstAlt:
		return o.follow(i.Out, atBegin) && o.follow(i.Arg, atBegin)
	case syntax.InstEmptyWidth:
		return o.follow(i.Out, atBegin || syntax.EmptyOp(i.Arg) == syntax.EmptyBeginText)
	case syntax.InstCapture, syntax.InstNop:
		return o.follow(i.Out, atBegin)
	case syntax.InstFail:
		return true
	case syntax.InstRune, syntax.InstRune1:
		o.g.begins = o.g.begins && atBegin
		o.count += o.g.admitRunes(i)
		return o.count <= tooMany
	default: // any character, or the end of an empty match
		return false
	}
}

// admitRunes lets through what an instruction matches.
func (g *gate) admitRunes(i *syntax.Inst) (count int) {
	if syntax.Flags(i.Arg)&syntax.FoldCase != 0 {
		return tooMany + 1 // which letters are the same, the engine knows
	}
	if len(i.Rune) == 1 {
		return g.admit(i.Rune[0], i.Rune[0])
	}
	for k := 0; k+1 < len(i.Rune); k += 2 {
		if count += g.admit(i.Rune[k], i.Rune[k+1]); count > tooMany {
			break
		}
	}
	return count
}

// longestOf returns how many bytes a match of an expression has at most, endless if there is no limit.
func longestOf(tree *syntax.Regexp) int {
	switch tree.Op {
	case syntax.OpLiteral:
		return len(tree.Rune) * utf8.UTFMax
	case syntax.OpCharClass, syntax.OpAnyChar, syntax.OpAnyCharNotNL:
		return utf8.UTFMax
	case syntax.OpStar, syntax.OpPlus, syntax.OpRepeat:
		return endless
	}
	longest := 0
	for _, sub := range tree.Sub {
		if tree.Op == syntax.OpAlternate {
			longest = max(longest, longestOf(sub))
		} else {
			longest += longestOf(sub)
		}
	}
	return min(longest, endless)
}

// looksBack says whether a program has an instruction that looks at the character before.
func looksBack(p *syntax.Prog) bool {
	const back = syntax.EmptyBeginText | syntax.EmptyBeginLine | syntax.EmptyWordBoundary | syntax.EmptyNoWordBoundary
	for _, i := range p.Inst {
		if i.Op == syntax.InstEmptyWidth && syntax.EmptyOp(i.Arg)&back != 0 {
			return true
		}
	}
	return false
}

// next returns where the first character that a match may begin with stands at or behind a byte
// of a text, or -1.
func (g *gate) next(s string, at int) int {
	for at < len(s) {
		b := s[at]
		switch {
		case b < utf8.RuneSelf:
			if g.admits(rune(b)) {
				return at
			}
			at++
		case 0xe1 <= b && b <= 0xec && at+2 < len(s) && s[at+1]&0xc0 == 0x80 && s[at+2]&0xc0 == 0x80:
			// An ideograph: what DecodeRuneInString does, in a third of its time.
			if g.admits(rune(s[at+1]&0x3f)<<6 | rune(s[at+2]&0x3f)) {
				return at
			}
			at += 3
		default:
			r, size := utf8.DecodeRuneInString(s[at:])
			if g.admits(r) {
				return at
			}
			at += size
		}
	}
	return -1
}

// isTried says whether an expression is tried at one character after the other. No gate tries none.
func (g *gate) isTried() bool { return g != nil && !g.begins && g.longest < endless }

// isShut says whether no character of a text can begin a match. No gate is never shut.
func (g *gate) isShut(s string) bool {
	if g == nil {
		return false
	}
	if !g.begins {
		return g.next(s, 0) < 0
	}
	first, _ := utf8.DecodeRuneInString(s)
	return s == "" || !g.admits(first)
}
