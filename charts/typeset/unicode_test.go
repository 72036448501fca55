package typeset

import (
	"iter"
	"testing"
	"unicode"

	"github.com/go-text/typesetting/segmenter"
)

// Wherever a line may end here around a mark, Unicode's line breaking (UAX #14) lets it
// end too. That knows every mark; the tables here name those that Chinese, Japanese and
// European texts have.
func TestBreaksAreUnicodeBreaks(t *testing.T) {
	for r := range marksOf(blocks) {
		for _, s := range []string{"汉" + string(r) + "汉", "汉" + string(r) + string(r) + "汉", "字 " + string(r) + "汉", "汉" + string(r) + " 字"} {
			theirs := unicodeBreaks(s)
			text := rules.Plain(s, false, square)
			for _, c := range text.clusters[1:] {
				if !theirs[c.from] {
					t.Errorf("%U in %q: breaks at %d", r, s, c.from)
				}
			}
		}
	}
}

// blocks are where Chinese, Japanese and European texts have their marks from.
var blocks = [][2]rune{{'!', 0xff}, {0x2010, 0x2027}, {0x2030, 0x2033}, {0x2039, 0x203e}, {0x2100, 0x214f}, {0x2190, 0x2211}, {0x2214, 0x22ee}, {0x3000, 0x30ff}, {0xff00, 0xff65}}

// unlike are marks that are read in another way: an opening quote after a space, quotes
// that are opened twice, and signs that no report has.
const unlike = "«»‘’‚‛“”„‟‹›¤´/‣․"

// marksOf goes through the marks and signs of blocks.
func marksOf(blocks [][2]rune) iter.Seq[rune] {
	return func(yield func(rune) bool) {
		for _, b := range blocks {
			for r := b[0]; r <= b[1]; r++ {
				if (unicode.IsPunct(r) || unicode.IsSymbol(r)) && !has(unlike, r) && !yield(r) {
					return
				}
			}
		}
	}
}

// unicodeBreaks returns the bytes of a text before which a line may begin.
func unicodeBreaks(s string) map[int]bool {
	var seg segmenter.Segmenter
	seg.Init([]rune(s))
	breaks := map[int]bool{}
	at := 0
	for lines := seg.LineIterator(); lines.Next(); {
		at += len(string(lines.Line().Text))
		breaks[at] = true
	}
	return breaks
}
